/** The guide's own words: its bad examples are found, its good ones are not, and its templates have no errors. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PresetName, presetLevel } from '../../src/config/presets.ts';
import { tryRule } from '../../src/docs/trial.ts';
import { lint, type RuleSetting } from '../../src/engine/lint.ts';
import { parseOptions } from '../../src/kit/setting.ts';
import { projectOfTexts } from '../../src/kit/taskfile.ts';
import type { Finding } from '../../src/model/finding.ts';
import { loadRule, ruleIds } from '../support/rules.ts';

const SEED = path.resolve(import.meta.dirname, '../../../shared/corpus/seed');
const present = existsSync(SEED);
if (!present) process.stderr.write('skipped: ../shared/corpus/seed is not here\n');

const read = (name: string) => (present ? readFileSync(path.join(SEED, `${name}.md`), 'utf8') : '');
const guide = read('tasks-command-guide');

/** The text between two headings of the guide. */
function between(start: string, end: string): string {
  return guide.slice(guide.indexOf(start), guide.indexOf(end));
}

async function found(id: string, text: string): Promise<readonly Finding[]> {
  return tryRule(await loadRule(id), { 'tasks.md': text });
}

describe.skipIf(!present)('Tasks Too Large or Vague', () => {
  // The guide shows pairs in a fence: a bad title, then a good one, each in quotes behind a sign.
  const section = between('**Tasks Too Large or Vague**', '**Missing Dependencies');
  const titles = [...section.matchAll(/"([^"\n]+)"/g)].map((match) => match[1] as string);

  test('six titles are there', () => expect(titles).toHaveLength(6));

  test.each(titles.map((title, at) => [at % 2 === 0 ? 'bad' : 'good', title]))(
    '%s: %s',
    async (kind, title) => {
      const list = `## Phase 1: Build\n\n- [ ] T001 ${title}\n`;
      expect(await found('task-specific', list)).toHaveLength(kind === 'bad' ? 1 : 0);
    },
  );
});

describe.skipIf(!present)('Insufficient Definition of Done', () => {
  const section = between('**Insufficient Definition of Done**', '**Ignoring Testing');
  const [bad = '', good = ''] = [...section.matchAll(/"([^"]+)"/g)].map((match) => match[1] as string);
  const taskWith = (definition: string) => `### Task 1: Log in\n\n#### Definition of Done\n\n${definition}\n`;
  const boxes = good.split('\n').flatMap((line) => /^\s+- (.+)$/.exec(line)?.[1] ?? []);

  test('both are there', () => {
    expect(bad).toContain('done when');
    expect(boxes).toHaveLength(6);
  });

  test.each(['', '- [ ] '])('the bad one is found behind "%s"', async (lead) => {
    expect(await found('definition-of-done-strong', taskWith(lead + bad))).toHaveLength(1);
  });

  test.each([
    'definition-of-done-strong',
    'definition-of-done-complete',
    'criterion-measurable',
    'coverage-target-stated',
  ])('the good one is clean under %s', async (id) => {
    expect(await found(id, taskWith(boxes.map((box) => `- [ ] ${box}`).join('\n')))).toEqual([]);
  });
});

describe.skipIf(!present)('Missing Dependencies and Prerequisites', () => {
  const section = between('**Missing Dependencies', '**Insufficient Definition');
  // "- Task C: User registration API (depends on A, B)", as a template of the guide writes it down.
  const mapped = [...section.matchAll(/- Task ([A-D]): ([^(\n]+) \(([^)\n]+)\)/g)].map(
    ([, letter = '', title = '', relation = '']) => ({ number: numberOf(letter), title, relation }),
  );
  const fieldOf = (relation: string): string => {
    const needs = /^depends on (.+)$/.exec(relation)?.[1];
    if (needs === undefined) return `**Dependencies**: None\n**${relation.replace(/^blocks /, 'Blocks**: ')}`;
    return `**Dependencies**: ${needs
      .split(', ')
      .map((letter) => `Task ${numberOf(letter)}`)
      .join(', ')}`;
  };
  const listOf = (withRelations: boolean) =>
    mapped
      .map(
        ({ number, title, relation }) =>
          `### Task ${number}: ${title}\n\n${withRelations ? fieldOf(relation) : 'Text.'}\n`,
      )
      .join('\n');

  test('four tasks are there, in both manners', () => {
    expect(section).toContain('Tasks without clear dependency relationships');
    expect(mapped.map(({ relation }) => relation.split(' ')[0])).toEqual([
      'blocks',
      'blocks',
      'depends',
      'depends',
    ]);
  });

  test('tasks without relations are found', async () => {
    expect(await found('dependency-declared', listOf(false))).not.toEqual([]);
  });

  test.each(['dependency-declared', 'dependency-exists', 'dependency-acyclic'])(
    'the map is clean under %s',
    async (id) => expect(await found(id, listOf(true))).toEqual([]),
  );

  test('the map is understood: C needs A and B, D needs A, B and C', () => {
    const [document] = projectOfTexts({ 'tasks.md': listOf(true) }).documents;
    const needs = document?.tasks.map(({ dependsOn }) => dependsOn.map(({ value }) => value.id));
    expect(needs?.slice(2)).toEqual([
      ['1', '2'],
      ['1', '2', '3'],
    ]);
  });
});

function numberOf(letter: string): number {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
}

describe('Ignoring Testing and Quality Requirements', () => {
  const separate =
    '## 1. Cart\n\n- [ ] 1.1 Add items, tests later\n\n## 2. Cards\n\n- [ ] 2.1 Take cards\n\n## 3. Tests\n\n- [ ] 3.1 Test all\n';
  const integrated =
    '### Task 1: Take cards\n**Development Time**: 6h\n**Testing Time**: 2h\n**Total Estimate**: 8h\n\n#### Testing Requirements\n\n- [ ] A declined card answers 402 in CI\n\n#### Definition of Done\n\n- [ ] Branch coverage is 90 % or more\n';

  test.each(['tests-not-deferred', 'estimate-includes-testing', 'coverage-target-stated', 'tests-present'])(
    'integrated testing is clean under %s',
    async (id) => expect(await found(id, integrated)).toEqual([]),
  );

  test.each(['tests-not-deferred'])('separate, optional testing is found by %s', async (id) => {
    expect(await found(id, separate)).not.toEqual([]);
  });

  // Each promise of the guide, and the list that breaks it.
  const broken: readonly (readonly [string, string, string])[] = [
    ['Testing time included in estimates', 'estimate-includes-testing', '**Testing Time**: 2h'],
    ['Test requirements specified upfront', 'tests-present', '#### Testing Requirements'],
    [
      'Definition of done includes test coverage',
      'coverage-target-stated',
      'Branch coverage is 90 % or more',
    ],
    ['Automated testing in CI/CD pipeline', 'tests-present', 'in CI'],
  ];

  test.skipIf(!present)('the four promises are the ones of the guide', () => {
    const section = between('**Ignoring Testing', 'Success Metrics');
    expect(section).toContain('Treating testing as separate, optional work');
    for (const [promise] of broken) expect(section).toContain(promise);
  });

  test.each(broken)('without "%s" %s speaks', async (promise, id, words) => {
    const bare = promise.startsWith('Test requirements') || promise.startsWith('Automated');
    const text = bare
      ? '### Task 1: Take cards\n\nStore the order in `orders.ts`.\n\n### Task 2: Give money back\n\nUndo the order.\n'
      : integrated.replace(words, words.startsWith('**') ? '**Testing Time**: 0h' : 'The order is stored');
    expect(await found(id, text)).not.toEqual([]);
  });

  test('testing as a last group of its own is found', async () => {
    const list = separate.replace(', tests later', '');
    expect(await found('tests-alongside', list)).toHaveLength(1);
  });
});

describe.skipIf(!present)("the guide's examples", () => {
  test.each(['checkout', 'rest-api', 'prioritization-matrix'])(
    '%s has no error under recommended',
    async (name) => {
      expect(await errorsOf(read(name), 'recommended')).toEqual([]);
    },
  );

  test('the template has only its placeholders as errors, and none when filled', async () => {
    const template = read('template');
    const rules = (await errorsOf(template, 'recommended')).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['placeholder-filled']));
    const filled = template
      .replace(/: \[(?:Hours|Additional time|Time needed|Overall time)[^\]]*\]/g, ': 2 hours')
      .replace(/\[(?! \])[^\]]{4,}\]/g, 'orders are kept in src/orders.ts');
    expect(await errorsOf(filled, 'recommended')).toEqual([]);
  });

  test('strict takes the guide at its word', async () => {
    const rules = new Set((await errorsOf(read('checkout'), 'strict')).map(({ rule }) => rule));
    expect([...rules]).toContain('definition-of-done-present');
  });
});

async function errorsOf(text: string, preset: PresetName): Promise<Finding[]> {
  const rules = await Promise.all(ruleIds.map(loadRule));
  const { findings } = lint(projectOfTexts({ 'tasks.md': text }), rules, ({ dialect }) => {
    const levels = rules.map((rule) => ({ rule, severity: presetLevel(preset, rule, dialect) }));
    return new Map(
      levels.flatMap(({ rule, severity }): [string, RuleSetting][] => {
        const parsed = parseOptions(rule, undefined);
        return severity === 'off' || !parsed.ok ? [] : [[rule.id, { severity, options: parsed.options }]];
      }),
    );
  });
  return findings.filter(({ severity }) => severity === 'error');
}
