/** The help of the command line. */
import { FLAGS } from '../config/flags.ts';
import { columns } from './columns.ts';
import { COMMANDS } from './commands.ts';

/** What `--help` prints, in 80 columns. */
export function helpText(): string {
  const commands = COMMANDS.map(({ name, operands, summary }): [string, string] => [
    `${name} ${operands}`.trim(),
    summary,
  ]);
  const flags = FLAGS.map(({ name, short, value, meaning }): [string, string] => [
    `${short === null ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
    meaning.replaceAll('`', ''),
  ]);
  return [
    'tasks-gate: a quality gate for task lists (tasks.md)',
    '',
    'Usage: tasks-gate [command] [paths…] [flags]',
    '',
    'Commands:',
    ...columns(commands),
    '',
    'Flags:',
    ...columns(flags),
    '',
    'Exit codes: 0 pass, 1 findings that fail, 2 wrong use or input, 3 a bug.',
    '',
  ].join('\n');
}
