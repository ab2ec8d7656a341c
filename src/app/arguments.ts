/** Takes a command line apart: command, operands, flags. */
import { FLAGS, type Flag } from '../config/flags.ts';
import { didYouMean } from '../config/nearest.ts';
import { UserError } from './errors.ts';

export interface Invocation {
  /** Null where the first word names no command. */
  readonly command: string | null;
  /** Paths, or the name of a rule. */
  readonly operands: readonly string[];
  /** Values by name; the empty text for a switch. */
  readonly flags: ReadonlyMap<string, string>;
}

/** Parses the words of a command line; the first operand is the command if it names one. */
export function parseArguments(words: readonly string[], commands: readonly string[]): Invocation {
  const operands: string[] = [];
  const flags = new Map<string, string>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      operands.push(...rest);
      break;
    }
    if (word === '-' || !word.startsWith('-')) operands.push(word);
    else readFlag(word, rest, flags);
  }
  const [first, ...others] = operands;
  const command = first !== undefined && commands.includes(first) ? first : null;
  return { command, operands: command === null ? operands : others, flags };
}

function readFlag(word: string, rest: string[], flags: Map<string, string>): void {
  const equals = word.indexOf('=');
  const written = equals < 0 ? word : word.slice(0, equals);
  const flag = findFlag(written);
  if (flag === undefined) throw unknownFlag(written);
  if (flags.has(flag.name) && !flag.many) throw new UserError('usage', `--${flag.name} is given twice`);
  if (flag.value === null) {
    if (equals >= 0) throw new UserError('usage', `--${flag.name} takes no value`);
    flags.set(flag.name, '');
    return;
  }
  const value = equals < 0 ? nextValue(rest) : word.slice(equals + 1);
  if (value === undefined || value === '')
    throw new UserError('usage', `--${flag.name} needs a value: --${flag.name} ${flag.value}`);
  const before = flags.get(flag.name);
  flags.set(flag.name, before === undefined ? value : `${before}\n${value}`);
}

/** The next word, unless it is a flag. */
function nextValue(rest: string[]): string | undefined {
  const next = rest[0];
  return next === undefined || (next.startsWith('-') && findFlag(next) !== undefined)
    ? undefined
    : rest.shift();
}

function findFlag(written: string): Flag | undefined {
  return FLAGS.find(
    ({ name, short }) => written === `--${name}` || (short !== null && written === `-${short}`),
  );
}

function unknownFlag(written: string): UserError {
  const known = FLAGS.map(({ name }) => `--${name}`);
  return new UserError(
    'usage',
    `Unknown flag \`${written}\`${didYouMean(written, known)}`,
    '`tasks-gate --help` lists the flags',
  );
}
