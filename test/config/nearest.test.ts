/** The name that was probably meant. */
import { expect, test } from 'vitest';
import { didYouMean } from '../../src/config/nearest.ts';
import { nearest } from '../../src/model/nearest.ts';

const KNOWN = ['lint', 'inspect', 'explain', 'task-id-unique', 'task-has-title'];

test.each([
  ['lnit', 'lint'],
  ['LINT', 'lint'],
  ['inspct', 'inspect'],
  ['task-id-uniq', 'task-id-unique'],
  ['xyz', null],
  ['', null],
  ['constructor', null],
])('%s → %s', (written, meant) => {
  expect(nearest(written, KNOWN)).toBe(meant);
});

test('a name of a mebibyte takes no time', () => {
  expect(didYouMean('x'.repeat(1_000_000), KNOWN)).toBe('');
});
