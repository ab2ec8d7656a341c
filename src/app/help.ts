/** The help of the command line. */
import { FLAGS, UNSUPPORTED_FLAGS } from '../config/flags.ts';
import { COMMANDS } from './commands.ts';

const WIDTH = 80;

/** What `--help` prints, in 80 columns. */
export function helpText(): string {
  const commands = COMMANDS.filter(({ load }) => load !== null).map(
    ({ name, operands, summary }): [string, string] => [`${name} ${operands}`.trim(), summary],
  );
  const flags = FLAGS.filter(({ name }) => !UNSUPPORTED_FLAGS.includes(name)).map(
    ({ name, short, value, meaning }): [string, string] => [
      `${short === null ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
      meaning.replaceAll('`', ''),
    ],
  );
  return [
    'tasks-gate: a quality gate for task lists (tasks.md)',
    '',
    'Usage: tasks-gate [command] [paths…] [flags]',
    '',
    'Commands:',
    ...rows(commands),
    '',
    'Flags:',
    ...rows(flags),
    '',
    'Exit codes: 0 pass, 1 findings that fail, 2 wrong use or unreadable input, 3 a bug.',
    '',
  ].join('\n');
}

/** Names on the left, meanings wrapped on the right. */
function rows(entries: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...entries.map(([name]) => name.length)) + 4;
  return entries.flatMap(([name, meaning]) => {
    const [first = '', ...others] = wrap(meaning, WIDTH - left);
    return [`  ${name}`.padEnd(left) + first, ...others.map((line) => ' '.repeat(left) + line)];
  });
}

/** Breaks a text at spaces. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
