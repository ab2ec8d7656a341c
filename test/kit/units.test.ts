/** What some tasks of a list lack: told for each, or once for the list. */
import { describe, expect, it } from 'vitest';
import { lacking, unitsOf } from '../../src/kit/index.ts';
import { projectOfTexts } from '../../src/kit/taskfile.ts';

const LACK = { what: 'a word', hint: 'Add one' };

/** The problems of a list of `count` tasks of which the first `without` lack a word. */
function problemsOf(count: number, without: number) {
  const text = Array.from({ length: count }, (_, at) => `### Task ${at + 1}: Shelf ${at + 1}\n`).join('\n');
  const [document] = projectOfTexts({ 'tasks.md': text }).documents;
  if (document === undefined) throw new Error('no list');
  return [...lacking(unitsOf(document), (task) => Number(task.id?.value) > without, LACK)];
}

describe('lacking', () => {
  it('is silent where nothing is lacking', () => {
    expect(problemsOf(3, 0)).toEqual([]);
  });

  it('names a few one by one, even where they are most of the list', () => {
    expect(problemsOf(6, 5).map(({ message }) => message)).toEqual(
      ['1', '2', '3', '4', '5'].map((id) => `Unexpected task \`${id}\` without a word, expected one`),
    );
  });

  it('names many one by one where most have it', () => {
    expect(problemsOf(12, 6)).toHaveLength(6);
  });

  it('tells most of many once, with a place for each of the others', () => {
    const [problem, ...others] = problemsOf(11, 6);
    expect(others).toEqual([]);
    expect(problem?.message).toBe(
      'Unexpected 6 of 11 tasks (`1`, `2`, `3` and 3 more) without a word, expected one for each',
    );
    expect(problem?.related).toHaveLength(5);
  });

  it('tells once what all lack', () => {
    const [problem, ...others] = problemsOf(3, 3);
    expect(others).toEqual([]);
    expect(problem?.message).toBe('Unexpected 3 tasks without a word, expected one for each');
    expect(problem?.related).toHaveLength(2);
  });

  it('names the one task of a list', () => {
    expect(problemsOf(1, 1).map(({ message }) => message)).toEqual([
      'Unexpected task `1` without a word, expected one',
    ]);
  });
});
