/** Where references are read and which task they mean. */
import { describe, expect, it } from 'vitest';
import { compareLists } from '../../src/engine/compare.ts';
import { readReferences } from '../../src/engine/references.ts';
import type { ExampleChange } from '../../src/kit/check.ts';
import { changeOf } from '../../src/kit/example-change.ts';
import { isMissing } from '../../src/model/change.ts';
import { taskName } from '../../src/model/comparison.ts';
import { REFERENCE_PLACES, type ReferencePlace } from '../../src/model/reference.ts';

const AUTH = 'specs/001-auth/tasks.md';
const BILLING = 'specs/002-billing/tasks.md';
const LISTS = {
  [AUTH]:
    '# Tasks\n\n- [ ] T001 Add src/login.ts\n- [ ] T002 Add src/logout.ts\n- [ ] T003 Add src/lock.ts\n- [ ] T007 Add src/seven.ts\n',
  [BILLING]:
    '# Tasks\n\n- [ ] T001 Add src/invoice.ts\n- [ ] T002 Add src/refund.ts\n- [ ] T012 Add src/tax.ts\n',
};

function read(example: ExampleChange, from: readonly ReferencePlace[] = REFERENCE_PLACES) {
  const { change, facts } = changeOf({ before: LISTS, after: LISTS, title: '', ...example });
  const { before, after, files } = facts;
  if (isMissing(before) || isMissing(after)) throw new Error('the example has both');
  const comparison = compareLists(before, after, files);
  return readReferences({ change, facts: { ...facts, after }, comparison, rules: { from, require: 'any' } });
}

/** `place:text=target,target`, with `?` for an unknown and `|` between the choices of an ambiguous one. */
function shown(example: ExampleChange, from?: readonly ReferencePlace[]): string {
  return read(example, from)
    .list.map(({ from: place, text, state, targets }) => {
      const names = targets.map(taskName);
      return `${place}:${text}=${state === 'unknown' ? '?' : names.join(state === 'found' ? ',' : '|')}`;
    })
    .join(' ');
}

describe('the description', () => {
  it.each<[string, string]>([
    ['Tasks: T012', 'body:T012=002-billing/T012'],
    ['Task: T012', 'body:T012=002-billing/T012'],
    ['tasks: t012', 'body:t012=002-billing/T012'],
    ['Task(s): T012', 'body:T012=002-billing/T012'],
    ['**Tasks:** T012', 'body:T012=002-billing/T012'],
    ['**Tasks**: T012', 'body:T012=002-billing/T012'],
    ['- Tasks: T012', 'body:T012=002-billing/T012'],
    ['## Tasks: T012', 'body:T012=002-billing/T012'],
    ['Tasks：T012', 'body:T012=002-billing/T012'],
    ['Text\r\n\r\nTasks: T012\r\n', 'body:T012=002-billing/T012'],
    ['Tasks:\n- T012\n- T007', 'body:T012=002-billing/T012 body:T007=001-auth/T007'],
    ['Tasks:\n\n- [x] T012 tax', 'body:T012=002-billing/T012'],
    ['Tasks: 001-auth/T001', 'body:001-auth/T001=001-auth/T001'],
    ['Tasks: 001-AUTH/T001', 'body:001-AUTH/T001=001-auth/T001'],
    ['Tasks: T12', 'body:T12=002-billing/T012'],
    ['Tasks: TASK-12', 'body:TASK-12=002-billing/T012'],
    ['Tasks: T099', 'body:T099=?'],
    ['Tasks: ABC-7', 'body:ABC-7=?'],
    ['Tasks: 003-mail/T001', 'body:003-mail/T001=?'],
    ['Tasks: 001-auth/T012', 'body:001-auth/T012=?'],
    ['Tasks: 001-auth/T001-T003', 'body:001-auth/T001-T003=001-auth/T001,001-auth/T002,001-auth/T003'],
    ['Tasks: 001-auth/T003-T001', 'body:001-auth/T003-T001=001-auth/T001,001-auth/T002,001-auth/T003'],
    ['Tasks: T002-T003', 'body:T002-T003=001-auth/T002,001-auth/T003'],
    ['Tasks: T002-T099', 'body:T002-T099=?'],
    ['Tasks: T012, T012', 'body:T012=002-billing/T012'],
    ['Adds T012', ''],
    ['```\nTasks: T012\n```', ''],
    ['~~~\nTasks: T012\n~~~\nTasks: T007', 'body:T007=001-auth/T007'],
    ['> Tasks: T012', ''],
    ['<!-- Tasks: T012 -->', ''],
    ['<!--\nExample:\nTasks: T012\n-->\nTasks: T007', 'body:T007=001-auth/T007'],
    ['<!-- Tasks: T012', ''],
    ['Tasks: T007 <!-- like T012 -->', 'body:T007=001-auth/T007'],
    ['Tasks: <!-- ids -->', ''],
    ['Subtasks: T012', ''],
    ['Tasks:', ''],
    ['    Tasks: T012', ''],
  ])('%j', (body, expected) => {
    expect(shown({ body })).toBe(expected);
  });
});

describe('title, branch and commits', () => {
  it.each<[string, ExampleChange, string]>([
    ['a title', { title: 'T012: add tax' }, 'title:T012=002-billing/T012'],
    ['a scoped title', { title: '001-auth/T001 add login' }, 'title:001-auth/T001=001-auth/T001'],
    ['a title with a path', { title: 'src/T012 add tax' }, 'title:T012=002-billing/T012'],
    ['a mistyped title', { title: 'T099 add tax' }, 'title:T099=?'],
    ['a scoped mistype', { title: '001-auth/T099 add' }, 'title:001-auth/T099=?'],
    ['words that look like ids', { title: 'Move to S3 with UTF-8 and SHA256, v1.2' }, ''],
    ['a short number of another form', { title: 'Support T5 models' }, ''],
    ['an issue number', { title: 'Fix #12' }, ''],
    ['a branch', { branch: 'feature/t012-tax' }, 'branch:t012=002-billing/T012'],
    ['a joined branch', { branch: 'ann-fix-T012' }, 'branch:ann-fix-T012=002-billing/T012'],
    ['a scoped branch', { branch: '001-auth/T001-login' }, 'branch:001-auth/T001=001-auth/T001'],
    ['a feature branch alone', { branch: '001-auth' }, ''],
    ['a commit', { commits: ['Add tax\n\nPart of T012'] }, 'commits:T012=002-billing/T012'],
    [
      'a trailer',
      { commits: ['Add tax\n\nTasks: T012, T007'] },
      'commits:T012=002-billing/T012 commits:T007=001-auth/T007',
    ],
    ['the same id twice', { commits: ['T012 one', 'T012 two'] }, 'commits:T012=002-billing/T012'],
    [
      'an id of every object',
      { title: '__proto__ constructor T012 toString' },
      'title:T012=002-billing/T012',
    ],
    [
      'a folder of every object',
      { body: 'Tasks: __proto__/T012, constructor/T012' },
      'body:__proto__/T012=? body:constructor/T012=?',
    ],
    ['bidi marks', { title: '\u202eT012\u202c add' }, 'title:T012=002-billing/T012'],
    ['a workflow command', { title: '::error::T012%0A::set-output' }, 'title:T012=002-billing/T012'],
  ])('%s', (_, example, expected) => {
    expect(shown(example)).toBe(expected);
  });

  it('leaves merges out', () => {
    const { change, facts } = changeOf({ before: LISTS, after: LISTS, title: '' });
    if (isMissing(facts.after)) throw new Error('there is one');
    const commits = {
      items: [{ sha: 'c'.repeat(40), message: "Merge branch 'T012'", parents: 2 }],
      cap: null,
    };
    const rules = { from: REFERENCE_PLACES, require: 'any' } as const;
    const found = readReferences({
      change,
      facts: { ...facts, after: facts.after, commits },
      comparison: null,
      rules,
    });
    expect(found.list).toEqual([]);
    expect(found.unread.map(({ place }) => place)).toEqual(['flips']);
  });

  it('reads only the places that are switched on', () => {
    const example = { body: 'Tasks: T012', title: 'T007', branch: 'T003' };
    expect(shown(example, ['title'])).toBe('title:T007=001-auth/T007');
    expect(shown(example, [])).toBe('');
  });

  it('says where each stands', () => {
    const { list } = read({ body: 'Text\nTasks: T012', title: 'T007', branch: 'T003', commits: ['T012'] });
    expect(list.map(({ where }) => where)).toEqual([
      'line 2 of the description',
      'the title',
      'the branch',
      'commit 0000000',
    ]);
  });
});

describe('numbers as ids', () => {
  const list = {
    'tasks.md':
      '- [ ] 1. Log in\n  - [ ] 1.1 Add src/a.ts\n  - [ ] 1.2 Add src/b.ts\n- [ ] 2. Log out\n  - [ ] 2.1 Add src/c.ts\n',
  };
  it.each<[ExampleChange, string]>([
    [{ body: 'Tasks: 1.2' }, 'body:1.2=1.2'],
    [{ body: 'Tasks: 1.1-2.1' }, 'body:1.1-2.1=1.1,1.2,2,2.1'],
    [{ title: 'Task 1.2: b' }, 'title:1.2=1.2'],
    [{ title: 'Tasks 1.1 and 1.2' }, 'title:1.1=1.1 title:1.2=1.2'],
    [{ branch: 'task-1.2-b' }, 'branch:1.2=1.2'],
    [{ title: 'Task 1.9: b' }, 'title:1.9=?'],
    [{ title: 'Task 77 times' }, ''],
    [{ title: 'Release 1.2' }, ''],
    [{ branch: 'release/1.2' }, ''],
  ])('%j', (example, expected) => {
    expect(shown({ before: list, after: list, ...example })).toBe(expected);
  });
});

describe('which feature is meant', () => {
  const touched = { before: LISTS, after: { ...LISTS, 'specs/002-billing/plan.md': 'New' } };
  it.each<[string, ExampleChange, string]>([
    ['none says so', { title: 'T001' }, 'title:T001=001-auth/T001|002-billing/T001'],
    ['the one that is touched', { title: 'T001', ...touched }, 'title:T001=002-billing/T001'],
    ['the branch', { title: 'T001', branch: '001-auth' }, 'title:T001=001-auth/T001'],
    ['the branch below a prefix', { title: 'T001', branch: 'ann/001-auth-form' }, 'title:T001=001-auth/T001'],
    [
      'touched goes before the branch',
      { title: 'T001', branch: '001-auth', ...touched },
      'title:T001=002-billing/T001',
    ],
    [
      'another reference',
      { title: 'T001', body: 'Tasks: 002-billing/T002' },
      'body:002-billing/T002=002-billing/T002 title:T001=002-billing/T001',
    ],
    [
      'the only match wins over the branch',
      { title: 'T012', branch: '001-auth' },
      'title:T012=002-billing/T012',
    ],
  ])('%s', (_, example, expected) => {
    expect(shown(example)).toBe(expected);
  });
});

describe('deletions, flips and limits', () => {
  it('finds a deleted task at the base', () => {
    const after = { ...LISTS, [BILLING]: LISTS[BILLING].replace(/^.*T012.*\n/m, '') };
    const found = read({ title: 'T012', after });
    expect(found.list.map(({ state }) => state)).toEqual(['found']);
    expect(found.tasks.map(({ side }) => side)).toEqual(['base']);
  });

  it('reads a ticked box as a reference', () => {
    const after = { ...LISTS, [AUTH]: LISTS[AUTH].replace('[ ] T003', '[x] T003') };
    expect(shown({ after })).toBe('flips:001-auth/T003=001-auth/T003');
    expect(shown({ after }, ['body', 'title'])).toBe('');
  });

  it('names a ticked task without an id by its line', () => {
    const example = {
      before: { 'tasks.md': '- [ ] Write the guide\n' },
      after: { 'tasks.md': '- [x] Write the guide\n' },
    };
    expect(shown(example)).toBe('flips:tasks.md:1=tasks.md:1');
  });

  it('reads no more than a thousand ids and says so', () => {
    const body = `Tasks: ${Array.from({ length: 1200 }, (_, index) => `T${index + 1000}`).join(', ')}`;
    const found = read({ body });
    expect(found.cut).toBe(true);
    expect(found.list).toHaveLength(1000);
  });

  it('counts a task once however often it is named', () => {
    expect(read({ body: 'Tasks: T012', title: 'T012', commits: ['T012'] }).tasks.map(taskName)).toEqual([
      '002-billing/T012',
    ]);
  });
});
