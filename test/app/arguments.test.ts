/** Command lines taken apart. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseArguments } from '../../src/app/arguments.ts';
import { UserError } from '../../src/app/errors.ts';

const COMMANDS = ['lint', 'inspect'];

function parse(...words: string[]) {
  const { command, operands, flags } = parseArguments(words, COMMANDS);
  return [command, [...operands], Object.fromEntries(flags)];
}

function messageOf(words: readonly string[]): string {
  try {
    return JSON.stringify(parse(...words));
  } catch (error) {
    return error instanceof UserError ? error.message : `not for users: ${error}`;
  }
}

describe('parseArguments', () => {
  it.each([
    [[], [null, [], {}]],
    [['lint'], ['lint', [], {}]],
    [
      ['a.md', 'lint'],
      [null, ['a.md', 'lint'], {}],
    ],
    [
      ['--quiet', 'lint', 'a.md'],
      ['lint', ['a.md'], { quiet: '' }],
    ],
    [
      ['--format', 'json', 'inspect', '-'],
      ['inspect', ['-'], { format: 'json' }],
    ],
    [
      ['--format=json', '-h'],
      [null, [], { format: 'json', help: '' }],
    ],
    [
      ['lint', '--', '--quiet', '-'],
      ['lint', ['--quiet', '-'], {}],
    ],
    [['--output=a=b'], [null, [], { output: 'a=b' }]],
  ])('%j', (words, expected) => {
    expect(parse(...words)).toEqual(expected);
  });

  it.each([
    [['--formt', 'json'], 'Unknown flag `--formt`, did you mean `--format`?'],
    [['-x'], 'Unknown flag `-x`'],
    [['--format'], '--format needs a value: --format FORMAT'],
    [['--format='], '--format needs a value: --format FORMAT'],
    [['--format', '--quiet'], '--format needs a value: --format FORMAT'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--cwd', 'a', '--cwd', 'b'], '--cwd is given twice'],
  ])('%j', (words, message) => {
    expect(messageOf(words)).toBe(message);
  });
});

test('any words either parse or end in a clear error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('lint', '--', '-', '--format', '--quiet', '-h'))),
      (words) => {
        try {
          parse(...words);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});
