/** What is printed in a step is never a command to the runner. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutral } from '../../src/hosts/actions-console.ts';
import { commandsIn } from '../support/runner-log.ts';

test.each([
  '::error::x',
  '  ::stop-commands::x',
  'a\n::set-output name=x::y',
  'a\r::add-mask::y',
  'title: ##[error]x',
  '##[group]##[error]x',
  '\u200b::error::x',
  '\ufeff::error::x',
])('%j', (text) => {
  expect(commandsIn(text).length, 'the runner would obey').toBeGreaterThan(0);
  expect(commandsIn(neutral(text))).toEqual([]);
});

test('no text is a command once it is neutral', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('::', '##[', 'error', ']', '\n', '\r', ' ', '\u00a0', ':', '#', 'stop-commands'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(commandsIn(neutral(pieces.join('')))).toEqual([]);
    }),
    { seed: 3, numRuns: 3000 },
  );
});

test('what needs no change has none', () => {
  const text = 'specs/a.md: 3::4 # [x] [a](b)\r\n  1 | - [ ] T001 ::x\n';
  expect(neutral(text)).toBe(text);
});
