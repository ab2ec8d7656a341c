/** Any text is read: nothing throws, no place lies, the same text gives the same model, and time grows with size. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../src/dialects/read.ts';
import { lint } from '../src/engine/lint.ts';
import { parseOptions } from '../src/kit/setting.ts';
import { projectOfTexts } from '../src/kit/taskfile.ts';
import { rules } from '../src/registry.ts';
import { wrongPlaces } from './support/places.ts';

/** Pieces that task lists are made of, glued together at random. */
const PIECE = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces()) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

function pieces(): string[] {
  return [
    ...[
      '# ',
      '## ',
      '### Task 1.1: ',
      '#### ',
      '- ',
      '* ',
      '1. ',
      '> ',
      '    ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '---\n',
      '===\n',
    ],
    ...[
      '[ ] ',
      '[x] ',
      '[X]',
      '[]',
      '[-] ',
      '[~] ',
      '[✅] ',
      '[ ]* ',
      '[N/A] ',
      '-[x]T001',
      '- [ ] T001 ',
      '- [x] 1.1 ',
    ],
    ...[
      'T001',
      'T002',
      'T010a',
      '1.1',
      'TASK-7',
      'WP01',
      '[P] ',
      '(P) ',
      '[US1] ',
      '[FR-001] ',
      '**',
      '~~',
      '`',
      '```\n',
      '~~~',
    ],
    ...[
      'depends on ',
      'blocks ',
      '→',
      '–',
      'T001-T004',
      '**Dependencies**: ',
      '**Estimate**: 3 days\n',
      '**Status:** done\n',
    ],
    ...[
      '_Requirements: 1.1, 2.3_',
      '## Dependencies\n',
      '### Acceptance Criteria\n',
      '## Definition of Done\n',
      '<!--',
      '-->',
    ],
    ...[
      '| ID | Task | Depends |\n|---|---|---|\n',
      '| T001 | Do it | T002 |\n',
      'src/a.ts',
      'in `src/b.ts`',
      '（依赖 T006）',
      '完了後',
    ],
    ...[
      '<!-- tasks-gate-disable x -- y -->\n',
      'word ',
      'Build ',
      '\u0000',
      '\ud800',
      '\u202e',
      '🎯',
      '[a]: b\n',
      '[^1]: c\n',
    ],
  ];
}

test('any text is read, with true places, twice the same', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const document = readDocument({ path: 'specs/001-x/tasks.md', text });
      expect(wrongPlaces(document)).toEqual([]);
      expect(readDocument({ path: 'specs/001-x/tasks.md', text })).toEqual(document);
    }),
    { seed: 7, numRuns: 1500 },
  );
});

/** Shapes that a careless reader takes more than linear time for. */
const SHAPES: Record<string, (n: number) => string> = {
  boxes: (n) => '- [ ] T001 Write `src/a.ts` (depends on T002)\n'.repeat(n),
  'distinct tasks in a chain': (n) =>
    Array.from({ length: n }, (_, i) => `- [ ] T${i + 1000} Step (depends on T${i + 999})\n`).join(''),
  'one long line': (n) => `- [ ] T001 ${'word T002, `code` **bold** src/a.ts → '.repeat(n)}\n`,
  'deep lists': (n) =>
    Array.from({ length: Math.min(n, 2000) }, (_, i) => `${'  '.repeat(i % 400)}- [ ] 1.${i} x\n`).join(''),
  'deep quotes': (n) => `${'> '.repeat(n)}- [ ] T001 x\n`,
  headings: (n) => '### Task 1.1: Do\n**Dependencies**: None\n- [ ] done\n'.repeat(n),
  'table rows': (n) =>
    `| ID | Task | Depends on |\n|---|---|---|\n${'| T001 | Do | T002, T003 |\n'.repeat(n)}`,
  ranges: (n) =>
    `${'- [ ] T001 x\n- [ ] T002 y\n'.repeat(4)}## Dependencies\n${'- T001-T002 → T003\n'.repeat(n)}`,
  'open brackets': (n) => `- [ ] T001 ${'['.repeat(n * 20)}\n`,
  'open comments': (n) => `- [ ] T001 a\n\n${'<!-- '.repeat(n * 5)}\n`,
  stars: (n) => `- [ ] T001 ${'*a_ '.repeat(n * 5)}\n`,
};

/** Milliseconds for one reading: the best of three, so that other work on the machine counts little. */
function best(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    readDocument({ path: 'tasks.md', text });
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

test.each(Object.entries(SHAPES))('reading time grows with size: %s', (_, shape) => {
  const [small, large] = [shape(500), shape(4000)];
  const growth = Math.max(large.length / small.length, 1);
  best(small);
  // A quadratic reader takes eight times longer for each byte; three allows for a noisy machine.
  const ratios = [1, 2, 3].map(() => best(large) / Math.max(best(small), 0.3) / growth);
  expect(Math.min(...ratios)).toBeLessThan(3);
});

test.each([
  ['quotes', `${'>'.repeat(32_000)}- [ ] T001 x\n`],
  ['lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- [ ] x\n`).join('')],
])('every rule survives deep nesting: %s', (_, text) => {
  const project = projectOfTexts({ 'tasks.md': `# Tasks\n\n${text}` });
  const settings = everyRule();
  const { states } = lint(project, rules, () => settings);
  expect(states.filter(({ state }) => state === 'crashed')).toEqual([]);
  expect(project.documents[0]?.tasks.length).toBeGreaterThan(0);
});

/** Lists on which a rule that asks about all other tasks for each task would take sixteen times longer, not four. */
const LONG: Record<string, (n: number) => string> = {
  'boxes without ids': (n) => '- [ ] a\n'.repeat(n),
  'phases of stories': (n) =>
    Array.from(
      { length: n },
      (_, i) => `## Phase ${i}: User Story ${i}\n\n- [ ] T${i + 1000} [US${i}] x\n`,
    ).join(''),
};

test.each(Object.entries(LONG))('judging time grows with size: %s', (_, shape) => {
  const time = (n: number): number => {
    const project = projectOfTexts({ 'specs/001-x/tasks.md': shape(n) });
    const start = performance.now();
    lint({ ...project }, rules, () => everyRule());
    return performance.now() - start;
  };
  time(500);
  const ratios = [1, 2, 3].map(() => time(8000) / time(2000));
  expect(Math.min(...ratios)).toBeLessThan(9);
});

function everyRule() {
  return new Map(
    rules.map((rule) => {
      const parsed = parseOptions(rule, undefined);
      if (!parsed.ok) throw new Error(parsed.problem);
      return [rule.id, { severity: 'warning' as const, options: parsed.options }];
    }),
  );
}
