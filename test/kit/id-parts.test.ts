/** How ids are taken apart and put in order. */
import { expect, test } from 'vitest';
import { compareNumbers, idParts } from '../../src/kit/index.ts';

test.each([
  ['T012a', { letters: 'T', joint: '', numbers: ['012'], separator: null, suffix: 'a' }],
  ['T009.5', { letters: 'T', joint: '', numbers: ['009', '5'], separator: '.', suffix: '' }],
  ['TASK-3', { letters: 'TASK', joint: '-', numbers: ['3'], separator: null, suffix: '' }],
  ['1.2.3', { letters: '', joint: '', numbers: ['1', '2', '3'], separator: '.', suffix: '' }],
  ['1-2', { letters: '', joint: '', numbers: ['1', '2'], separator: '-', suffix: '' }],
  ['#12', { letters: '', joint: '', numbers: ['12'], separator: null, suffix: '' }],
  ['P2-B1', null],
  ['', null],
])('%s', (id, parts) => expect(idParts(id)).toEqual(parts));

test('numbers are compared one by one, the shorter list first', () => {
  expect(compareNumbers(['1', '2'], ['1', '10'])).toBeLessThan(0);
  expect(compareNumbers(['2'], ['1', '9'])).toBeGreaterThan(0);
  expect(compareNumbers(['1'], ['1', '1'])).toBeLessThan(0);
  expect(compareNumbers(['01'], ['1'])).toBe(0);
});
