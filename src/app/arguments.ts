/** Takes a command line apart: command, operands, flags. */
import { Command, CommanderError, Option } from 'commander';
import { FLAGS, type Flag } from '../config/flags.ts';
import { didYouMean } from '../config/nearest.ts';
import { UserError } from './errors.ts';

/** A command line, taken apart. */
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
  const flags = new Map<string, string>();
  const parser = parserInto(flags);
  try {
    parser.parse([...words], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? explained(error) : error;
  }
  const [first, ...others] = parser.args;
  const command = first !== undefined && commands.includes(first) ? first : null;
  return { command, operands: command === null ? parser.args : others, flags };
}

/** One parser for all commands, so that flags may stand before the command; it prints nothing and never exits. */
function parserInto(flags: Map<string, string>): Command {
  const parser = new Command()
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .helpOption(false)
    .argument('[words...]');
  for (const flag of FLAGS) {
    const short = flag.short === null ? '' : `-${flag.short}, `;
    const option = new Option(`${short}--${flag.name}${flag.value === null ? '' : ' <value>'}`);
    parser.addOption(option);
    parser.on(`option:${option.name()}`, (value: string | null) => take(flag, value, flags));
  }
  return parser;
}

function take(flag: Flag, value: string | null | undefined, flags: Map<string, string>): void {
  const before = flags.get(flag.name);
  if (before !== undefined && !flag.many) throw new UserError('usage', `--${flag.name} is given twice`);
  if (flag.value !== null && (value == null || value === '' || findFlag(value) !== undefined))
    throw needsValue(flag);
  const own = value ?? '';
  flags.set(flag.name, before === undefined ? own : `${before}\n${own}`);
}

function findFlag(written: string): Flag | undefined {
  return FLAGS.find(
    ({ name, short }) => written === `--${name}` || (short !== null && written === `-${short}`),
  );
}

function needsValue({ name, value }: Flag): UserError {
  return new UserError('usage', `--${name} needs a value: --${name} ${value}`);
}

/** What the parser says, in the words of this tool: it names what was written between quotes. */
function explained({ code, message }: CommanderError): UserError {
  const written = /'([^']*)/s.exec(message)?.[1] ?? '';
  const flag = findFlag(written.split(/[= ,]/, 1)[0] ?? '');
  if (code === 'commander.optionMissingArgument' && flag !== undefined) return needsValue(flag);
  if (flag !== undefined) return new UserError('usage', `--${flag.name} takes no value`);
  const known = FLAGS.map(({ name }) => `--${name}`);
  const name = written.split('=', 1)[0] ?? '';
  return new UserError(
    'usage',
    `Unknown flag \`${name}\`${didYouMean(name, known)}`,
    '`tasks-gate --help` lists the flags',
  );
}
