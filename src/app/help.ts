/** The help of the command line. */
import { FLAGS, type Flag } from '../config/flags.ts';
import { wrapped } from '../reporters/words.ts';
import { columns, WIDTH } from './columns.ts';
import { COMMANDS, type Command } from './commands.ts';

/** What `--help` prints, in 80 columns; behind a command, what that command takes. */
export function helpText(name: string | null = null): string {
  const command = COMMANDS.find((each) => each.name === name);
  const lines = command === undefined ? programLines() : commandLines(command);
  return [...lines, 'Exit codes: 0 pass, 1 findings that fail, 2 wrong use or input, 3 a bug.', ''].join(
    '\n',
  );
}

function programLines(): string[] {
  return [
    'tasks-gate: a quality gate for task lists (tasks.md)',
    '',
    'Usage: tasks-gate [command] [paths…] [flags]',
    '',
    'Commands:',
    ...columns(COMMANDS.map((command) => [usageOf(command), command.summary])),
    '',
    'Flags:',
    ...flagLines(FLAGS),
    '',
    '`tasks-gate COMMAND --help` shows the flags of one command.',
    '',
  ];
}

function commandLines(command: Command): string[] {
  const own = FLAGS.filter(({ commands }) => commands.includes(command.name));
  return [
    ...wrapped(command.summary.replaceAll('`', ''), WIDTH),
    '',
    `Usage: tasks-gate ${usageOf(command)} [flags]`,
    '',
    ...(own.length === 0 ? [] : [`Flags of ${command.name}:`, ...flagLines(own), '']),
    'Flags of every command:',
    ...flagLines(FLAGS.filter(({ commands }) => commands.length === 0)),
    '',
  ];
}

function usageOf({ name, operands }: Command): string {
  return `${name} ${operands}`.trim();
}

function flagLines(flags: readonly Flag[]): string[] {
  return columns(
    flags.map(({ name, short, value, meaning }): [string, string] => [
      `${short === null ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
      meaning.replaceAll('`', ''),
    ]),
  );
}
