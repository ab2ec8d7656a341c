/** Which ids are read in lists and in running text. */
import { describe, expect, it } from 'vitest';
import { listedIds, mentionedIds, type WrittenId } from '../../src/engine/written.ts';

/** `feature/id..through`, with the manner in front where it is not the usual one. */
function shown({ feature, id, through }: WrittenId): string {
  return `${feature === null ? '' : `${feature}/`}${id}${through === null ? '' : `..${through}`}`;
}

describe('a Tasks: line', () => {
  it.each([
    [' T012', 'T012'],
    [' #T012', 'T012'],
    [' 002-billing/T012', '002-billing/T012'],
    [' specs/002-billing/T012', '002-billing/T012'],
    [' T012, 002-billing/T013', 'T012 002-billing/T013'],
    [' T012 and T014', 'T012 T014'],
    [' T012 & T014; T015', 'T012 T014 T015'],
    [' T012/T013', 'T012 T013'],
    [' T012-T015', 'T012..T015'],
    [' T012–T015', 'T012..T015'],
    [' T012..T015', 'T012..T015'],
    [' T012 to T015', 'T012..T015'],
    [' T012 through T015', 'T012..T015'],
    [' T012-015', 'T012..T015'],
    [' 002-billing/T012-T014', '002-billing/T012..T014'],
    [' TASK-12', 'TASK-12'],
    [' TASK-12-TASK-15', 'TASK-12..TASK-15'],
    [' 1.2', '1.2'],
    [' 1.2, 1.3 and 2.1', '1.2 1.3 2.1'],
    [' 1.1-1.3', '1.1..1.3'],
    [' 3', '3'],
    [' #16', '16'],
    [' `T012`, **T013**', 'T012 T013'],
    [' [T012](https://example.com/a/T099)', 'T012'],
    [' T012 (adds 3 buttons), T013', 'T012 T013'],
    [' (T012, T013)', 'T012 T013'],
    [' T012 adds 3 buttons', 'T012'],
    [' T012 login, T013 logout', 'T012 T013'],
    [' T012, 修复 T013', 'T012 T013'],
    [' T012、T013，T014', 'T012 T013 T014'],
    [' T012a', 'T012a'],
    [' T009.5', 'T009.5'],
    [' none', ''],
    [' N/A', ''],
    [' -', ''],
    ['', ''],
    [' TXXX', ''],
    [' https://tracker.example.com/T012', ''],
    [' the login form', ''],
    [' __proto__/T001', '__proto__/T001'],
  ])('%j names %j', (value, expected) => {
    expect(listedIds(value).map(shown).join(' ')).toBe(expected);
  });
});

describe('a title, branch or message', () => {
  it.each([
    ['T012 Add login', 'T012'],
    ['feat(T012): add login', 'T012'],
    ['[T012] add login', 'T012'],
    ['Add login (#T012)', 'T012'],
    ['Add login T012-T014', 'T012..T014'],
    ['修复T012登录', 'T012'],
    ['Task 1.2: add login', '1.2'],
    ['tasks 1.2, 1.3 and 2.1', '1.2 1.3 2.1'],
    ['task #12 done', 'TASK-12'],
    ['TASK-12 add login', 'TASK-12'],
    ['Task 12 add login', '12'],
    ['feature/task-1.2-login', 'TASK-1.2'],
    ['feature/t012-login', 'feature/t012'],
    ['feature/T012', 'feature/T012'],
    ['002-billing/T012-invoice', '002-billing/T012'],
    ['fix-T012-crash', 'fix-T012'],
    ['version 1.2', ''],
    ['Release v1.2.3', 'v1.2.3'],
    ['Fixes #16', ''],
    ['Update tasks.md', ''],
    ['002-billing', ''],
    ['T012-2-factor', 'T012'],
    ['', ''],
  ])('%j mentions %j', (text, expected) => {
    expect(mentionedIds(text).map(shown).join(' ')).toBe(expected);
  });

  it('tells how sure it is', () => {
    expect(mentionedIds('Task 12 and T013 for T014').map(({ manner }) => manner)).toEqual([
      'named',
      'named',
      'mentioned',
    ]);
    expect(listedIds('T012').map(({ manner }) => manner)).toEqual(['listed']);
  });
});

describe('hostile text', () => {
  const size = 65_536;
  it.each([
    ['letters', 'a'.repeat(size)],
    ['digits', '1'.repeat(size)],
    ['groups', 'a-'.repeat(size / 2)],
    ['dotted', '1.'.repeat(size / 2)],
    ['slashes', 'a/'.repeat(size / 2)],
    ['brackets', '('.repeat(size)],
    ['square brackets', '['.repeat(size)],
    ['spaces', ' '.repeat(size)],
    ['the word', 'task '.repeat(size / 5)],
    ['the word and a number', 'task 1,'.repeat(size / 7)],
    ['ranges', 'T001-'.repeat(size / 5)],
    ['addresses', 'http://'.repeat(size / 7)],
    ['joined ids', 'T1/'.repeat(size / 3)],
    ['surrogates', '\ud800'.repeat(size)],
    ['wide letters', 'é'.repeat(size)],
    ['dots and digits', `${'a'.repeat(99)}/`.repeat(size / 100)],
  ])('of %s ends in time', (_, text) => {
    const start = performance.now();
    listedIds(text);
    listedIds(`T001 ${text}`);
    mentionedIds(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
