/** Fixes: by offset, whole findings, never two at one place; and the diff that shows them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, fixText } from '../../src/engine/fix.ts';
import { lint, type RuleSetting } from '../../src/engine/lint.ts';
import { projectOfTexts } from '../../src/kit/taskfile.ts';
import type { Edit } from '../../src/model/finding.ts';
import { unifiedDiff } from '../../src/reporters/diff.ts';
import { findingOf } from '../support/findings.ts';
import { loadRule } from '../support/rules.ts';

const edit = (start: number, end: number, text: string): Edit => ({ at: { start, end }, text });
const fixable = (...fix: Edit[]) => findingOf({ fix });

describe('fixText', () => {
  it('edits by offset, in any order of findings', () => {
    const { after, applied, refused } = fixText('tasks.md', 'abcdef', [
      fixable(edit(4, 5, 'E'), edit(0, 0, '>')),
      fixable(edit(1, 2, '')),
    ]);
    expect([after, applied.length, refused.length]).toEqual(['>acdEf', 2, 0]);
  });

  it.each([
    ['the same text', edit(1, 3, 'x'), edit(2, 4, 'y')],
    ['one inside the other', edit(0, 6, 'x'), edit(2, 3, 'y')],
    ['two at one place', edit(2, 2, 'x'), edit(2, 2, 'y')],
    ['an insertion where a replacement begins', edit(2, 4, 'x'), edit(2, 2, 'y')],
  ])('takes the first of two that meet: %s', (_, first, second) => {
    const { after, applied, refused } = fixText('tasks.md', 'abcdef', [fixable(first), fixable(second)]);
    expect(after).toBe(edited('abcdef', [first]));
    expect([applied.length, refused.length]).toEqual([1, 1]);
  });

  it('takes all of a finding or nothing', () => {
    const { after, refused } = fixText('tasks.md', 'abcdef', [
      fixable(edit(1, 2, 'x')),
      fixable(edit(4, 5, 'y'), edit(1, 2, 'z')),
      fixable(edit(0, 1, 'q'), edit(0, 1, 'r')),
    ]);
    expect([after, refused.length]).toEqual(['axcdef', 2]);
  });

  it('leaves what is silenced, in the baseline, out of scope or in another file', () => {
    const fix = [edit(0, 1, 'x')];
    const findings = [
      findingOf({ fix, fate: 'suppressed' }),
      findingOf({ fix, fate: 'baselined' }),
      findingOf({ fix, fate: 'outside-scope' }),
      findingOf({ fix, path: 'b.md' }),
    ];
    expect(fixText('tasks.md', 'abc', findings)).toMatchObject({ after: 'abc', applied: [], refused: [] });
  });
});

const FIXABLE = await Promise.all(
  ['checkbox-well-formed', 'trace-field-format', 'story-label-present'].map(loadRule),
);
const SETTINGS = new Map(
  FIXABLE.map(({ id }): [string, RuleSetting] => [id, { severity: 'error', options: {} }]),
);
const PATH = '.kiro/specs/a/tasks.md';

function fix(text: string, rules = FIXABLE) {
  const { findings } = lint(projectOfTexts({ [PATH]: text }), rules, () => SETTINGS);
  return fixText(PATH, text, findings);
}

const piece = fc.constantFrom(
  ...[
    '- ',
    '-',
    '* ',
    '1. ',
    '[ ]',
    '[]',
    '[x]',
    '[ x]',
    '[x ]',
    '[✓]',
    '[  ]',
    '[-]',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
  ],
  ...[
    'T001',
    'T002',
    ' Draw',
    '1.1',
    '_Requirements: 1.1',
    '_',
    '**',
    '`',
    '```\n',
    '[a](b)',
    '> ',
    '  ',
    '# Tasks\n',
    '\n## Phase 3: User Story 1\n\n- [ ] ',
    '[us1] ',
    '[US 1] ',
    '\u00a0',
    '表',
  ],
);
const list = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const statesOf = (text: string) =>
  (projectOfTexts({ [PATH]: text }).documents[0]?.tasks ?? []).map(({ id, status }) => [id?.value, status]);

describe('the fixes of the rules', () => {
  // All together, the fix of a box can make a task of a line, and so bring a line of requirements to light.
  it.each(FIXABLE.map((rule) => [rule.id, rule] as const))('%s: once is enough, for any list', (_, rule) => {
    fc.assert(
      fc.property(list, (text) => {
        const once = fix(text, [rule]);
        if (once.refused.length === 0) expect(fix(once.after, [rule]).after).toBe(once.after);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('change no byte outside the edits, and no id and no state of a task', () => {
    fc.assert(
      fc.property(list, (text) => {
        const { after, edits } = fix(text);
        // What is left of both sides without the edits is the same.
        let shift = 0;
        let from = 0;
        for (const { at, text: added } of edits) {
          expect(after.slice(from + shift, at.start + shift)).toBe(text.slice(from, at.start));
          shift += added.length - (at.end - at.start);
          from = at.end;
        }
        expect(after.slice(from + shift)).toBe(text.slice(from));
        const [old, now] = [statesOf(text), statesOf(after)];
        for (const [at, [id, status]] of old.entries()) {
          expect(now[at]?.[1]).toBe(status);
          // A box that is mended can bring an id to light, but none that was read is another one now.
          if (id !== undefined) expect(now[at]?.[0]).toBe(id);
        }
      }),
      { seed: 12, numRuns: 3000 },
    );
  });
});

describe('unifiedDiff', () => {
  it('shows lines with their context, hunks apart, ends of lines as they are', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const before = `${lines.join('\r\n')}`;
    const at = (line: string) => before.indexOf(line);
    const edits = [edit(at('line 2\r'), at('line 2\r') + 4, 'LINE'), edit(before.length, before.length, '!')];
    expect(unifiedDiff({ path: 'a/tasks.md', before, edits })).toBe(
      [
        '--- a/a/tasks.md\n+++ b/a/tasks.md\n@@ -1,5 +1,5 @@\n',
        ' line 1\r\n-line 2\r\n+LINE 2\r\n line 3\r\n line 4\r\n line 5\r\n',
        '@@ -17,4 +17,4 @@\n line 17\r\n line 18\r\n line 19\r\n',
        '-line 20\n\\ No newline at end of file\n+line 20!\n\\ No newline at end of file\n',
      ].join(''),
    );
  });

  it('counts lines that are added and taken', () => {
    const before = 'a\nb\nc\n';
    const edits = [edit(2, 4, ''), edit(6, 6, 'd\ne\n')];
    expect(unifiedDiff({ path: 'x', before, edits })).toBe(
      '--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n a\n-b\n-c\n+c\n+d\n+e\n',
    );
    expect(unifiedDiff({ path: 'x', before, edits: [] })).toBe('');
  });

  it('prints no control character of a stranger', () => {
    const before = 'a\u001b[2J\tb\n';
    expect(unifiedDiff({ path: 'x\u001b', before, edits: [edit(0, 1, 'c')] })).toBe(
      '--- a/x␛\n+++ b/x␛\n@@ -1,1 +1,1 @@\n-a␛[2J\tb\n+c␛[2J\tb\n',
    );
  });
});
