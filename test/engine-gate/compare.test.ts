/** Which tasks are the same at base and head, and what a change did to them. */
import { describe, expect, it } from 'vitest';
import { compareLists } from '../../src/engine/compare.ts';
import type { ExampleChange } from '../../src/kit/check.ts';
import { changeOf } from '../../src/kit/example-change.ts';
import { type Gathered, isMissing } from '../../src/model/change.ts';
import { taskName } from '../../src/model/comparison.ts';
import { likeness, normalised } from '../../src/model/wording.ts';

function compare(example: ExampleChange, ask: Partial<Gathered> & { incomplete?: boolean } = {}) {
  const { facts } = changeOf(example);
  const { before, after, files } = { ...facts, ...ask };
  if (isMissing(before) || isMissing(after)) throw new Error('the example has both');
  return compareLists({ ...before, complete: ask.incomplete !== true }, after, files);
}

/** `old>new` for each pair that is not the same, `*` for a number that was taken over. */
function pairs(example: ExampleChange): string[] {
  return compare(example).pairs.map(({ before, after, reused }) => {
    const [old, now] = [before, after].map((at) =>
      at === null ? '' : (at.task.id?.value ?? at.task.title.value),
    );
    return `${old}>${now}${reused ? '*' : ''}`;
  });
}

const flips = (example: ExampleChange, ask?: Parameters<typeof compare>[1]): string[] =>
  compare(example, ask).flips.map(
    ({ kind, task, before }) => `${kind} ${taskName(task)}${before === null ? ' (new)' : ''}`,
  );

const one = (before: string, after: string): ExampleChange => ({
  before: { 'tasks.md': before },
  after: { 'tasks.md': after },
});

describe('matching', () => {
  it.each<[string, string, string, string[]]>([
    ['the same id and title', '- [ ] T001 Add a\n', '- [x] T001 Add a\n', ['T001>T001']],
    ['a reworded title', '- [ ] T001 Add the login form\n', '- [x] T001 Add a login form\n', ['T001>T001']],
    [
      'markup and case',
      '- [ ] T001 Add `src/a.ts` **now**\n',
      '- [x] T001 add src/a.ts now.\n',
      ['T001>T001'],
    ],
    ['a new task', '- [ ] T001 Add a\n', '- [ ] T001 Add a\n- [ ] T002 Add b\n', ['T001>T001', '>T002']],
    ['a removed task', '- [ ] T001 Add a\n- [ ] T002 Add b\n', '- [ ] T001 Add a\n', ['T001>T001', 'T002>']],
    [
      'a renumbered list',
      '- [ ] T001 Log in\n- [ ] T002 Log out\n- [ ] T003 Lock it\n',
      '- [ ] T001 Log out\n- [ ] T002 Lock it\n',
      ['T002>T001', 'T003>T002', 'T001>'],
    ],
    [
      'a number taken over',
      '- [ ] T001 Encrypt backups nightly\n',
      '- [x] T001 Fix typo\n',
      ['T001>*', '>T001*'],
    ],
    ['an id in another case', '- [ ] T001a Add the form\n', '- [x] T001A Add the form\n', ['T001a>T001A']],
    [
      'the id of every object',
      '- [ ] T001 __proto__\n- [ ] constructor\n',
      '- [x] T001 __proto__\n- [x] constructor\n',
      ['T001>T001', 'constructor>constructor'],
    ],
    [
      'tasks without ids',
      '- [ ] Add a\n- [ ] Add b\n',
      '- [ ] Add b\n- [x] Add a\n',
      ['Add a>Add a', 'Add b>Add b'],
    ],
    [
      'equal titles in sections',
      '## One\n\n- [ ] Add tests\n\n## Two\n\n- [ ] Add tests\n',
      '## One\n\n- [ ] Add tests\n\n## Two\n\n- [x] Add tests\n',
      ['Add tests>Add tests', 'Add tests>Add tests'],
    ],
    [
      'a title without an id that moves to another section',
      '## One\n\n- [ ] Add the form\n',
      '## Two\n\n- [x] Add the form\n',
      ['Add the form>Add the form'],
    ],
    ['an id that is added', '- [ ] Add the form\n', '- [x] T001 Add the form\n', ['Add the form>T001']],
  ])('%s', (_, before, after, expected) => {
    expect(pairs(one(before, after))).toEqual(expected);
  });

  it('follows a task into another list', () => {
    const example = {
      before: {
        'specs/001-a/tasks.md': '- [ ] T001 Log in\n- [ ] T002 Log out\n',
        'specs/002-b/tasks.md': '- [ ] T001 Pay\n',
      },
      after: {
        'specs/001-a/tasks.md': '- [ ] T001 Log in\n',
        'specs/002-b/tasks.md': '- [ ] T001 Pay\n- [x] T002 Log out\n',
      },
    };
    expect(pairs(example)).toEqual(['T001>T001', 'T001>T001', 'T002>T002']);
    expect(flips(example)).toEqual(['completed 002-b/T002']);
  });

  it('follows a renamed list', () => {
    const example = {
      before: { 'specs/001-a/tasks.md': '- [ ] T001 Log in\n' },
      after: { 'specs/001-login/tasks.md': '- [x] T001 Log in\n' },
      renames: { 'specs/001-a/tasks.md': 'specs/001-login/tasks.md' },
    };
    expect(pairs(example)).toEqual(['T001>T001']);
    expect(flips(example)).toEqual(['completed 001-login/T001']);
  });

  it('knows where an archived list went', () => {
    const example = {
      before: { 'openspec/changes/a/tasks.md': '- [ ] 1.1 Log in\n' },
      after: { 'openspec/changes/archive/a/tasks.md': '- [ ] 1.1 Log in\n' },
      renames: { 'openspec/changes/a/tasks.md': 'openspec/changes/archive/a/tasks.md' },
    };
    expect(compare(example).documents).toMatchObject([
      { after: null, movedTo: 'openspec/changes/archive/a/tasks.md' },
    ]);
  });
});

describe('flips', () => {
  it.each<[string, string, string, string[]]>([
    ['a tick', '- [ ] T001 A\n', '- [x] T001 A\n', ['completed T001']],
    ['a capital tick', '- [ ] T001 A\n', '- [X] T001 A\n', ['completed T001']],
    ['a tick taken back', '- [x] T001 A\n', '- [ ] T001 A\n', ['reopened T001']],
    ['a task that arrives done', '- [ ] T001 A\n', '- [ ] T001 A\n- [x] T002 B\n', ['completed T002 (new)']],
    ['an unchanged one', '- [x] T001 A\n', '- [x] T001 A\n- [ ] T002 B\n', []],
    ['a reworded done one', '- [x] T001 Add the form\n', '- [x] T001 Add a form\n', []],
    ['a removed done one', '- [x] T001 A\n- [ ] T002 B\n', '- [ ] T002 B\n', []],
    ['another mark', '- [x] T001 A\n', '- [X] T001 A\n', []],
    [
      'in file order',
      '- [ ] T002 B\n- [ ] T001 A\n',
      '- [x] T002 B\n- [x] T001 A\n',
      ['completed T002', 'completed T001'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(flips(one(before, after))).toEqual(expected);
  });

  const added = { after: { 'tasks.md': '- [x] T001 A\n' } };
  it('counts a list that arrives done', () => expect(flips(added)).toEqual(['completed T001 (new)']));

  it('takes a list that was not read at the base and is not changed for unchanged', () => {
    const files = { items: [], cap: null };
    expect(flips(added, { files, incomplete: true })).toEqual([]);
    expect(flips(added, { files: { missing: 'no diff' }, incomplete: true })).toEqual([]);
    expect(flips(added, { files: { missing: 'no diff' } })).toEqual(['completed T001 (new)']);
  });

  it('leaves a list alone that differs and is not among the changed files', () => {
    const drifted = one('- [x] T001 A\n', '- [ ] T001 A\n');
    expect(flips(drifted, { files: { items: [], cap: null } })).toEqual([]);
    const cut = { items: [], cap: { what: 'files', limit: 3000, completedFrom: null } } as const;
    expect(flips(drifted, { files: cut })).toEqual(['reopened T001']);
  });

  it('names the touched features', () => {
    const lists = { 'specs/001-a/tasks.md': '- [ ] T001 A\n', 'specs/002-b/tasks.md': '- [ ] T001 B\n' };
    expect(compare({ before: lists, after: { ...lists, 'specs/002-b/notes/plan.md': '' } }).features).toEqual(
      ['002-b'],
    );
  });

  it('copes with a list of many tasks', () => {
    const list = (mark: string) =>
      Array.from({ length: 20_000 }, (_, n) => `- [${mark}] T${n + 10_000} Same words\n`).join('');
    const start = performance.now();
    expect(flips(one(list(' '), list('x')))).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('wording', () => {
  it.each([
    ['Add **the** `form`.', 'add the form'],
    ['  Two\n lines ', 'two lines'],
    ['~~Gone~~', 'gone'],
    ['', ''],
  ])('%j is %j', (text, expected) => expect(normalised(text)).toBe(expected));

  it.each([
    ['a password is refused', 'a password is refused', 1, 1],
    ['a wrong password is refused', 'a wrong password is denied', 0.6, 1],
    ['Encrypt backups nightly', 'Fix typo', 0, 0.2],
    ['错误的密码被拒绝', '错误的密码会被拒绝', 0.5, 1],
    ['', '', 1, 1],
  ])('%j and %j', (a, b, least, most) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(least);
    expect(likeness(a, b)).toBeLessThanOrEqual(most);
  });
});
