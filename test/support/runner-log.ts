/** Reads the log of a step as the runner of GitHub does: which lines are commands. */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows; every other name is text. */
const REGISTERED = [
  'add-matcher',
  'remove-matcher',
  'add-mask',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/** Every command in a log, those after `::stop-commands::` left out until its token comes. */
export function commandsIn(log: string): Command[] {
  const commands: Command[] = [];
  const lines = log.split(/\r\n|\r|\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const command = parseNew(line, REGISTERED) ?? parseOld(line);
    if (command === null) continue;
    commands.push(command);
    if (command.name === 'stop-commands') skipTo(command.data, lines);
  }
  return commands;
}

/** Drops lines up to the one that turns commands on again. */
function skipTo(token: string, lines: string[]): void {
  const end = lines.findIndex((line) => parseNew(line, [token]) !== null);
  lines.splice(0, end < 0 ? lines.length : end + 1);
}

/** White space as .NET trims it. */
const LEADING = /^[\s\u0085\u200b\ufeff]+/;

/** `::name key=value,key=value::data`, at the start of the line. */
function parseNew(line: string, names: readonly string[]): Command | null {
  const text = line.replace(LEADING, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const head = text.slice(2, end);
  return commandOf(head, ',', unescapeData(text.slice(end + 2)), unescapeProperty, names);
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseOld(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), (value) => value, REGISTERED);
}

function commandOf(
  head: string,
  separator: string,
  data: string,
  decode: (value: string) => string,
  names: readonly string[],
): Command | null {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : head.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim().toLowerCase()] = decode(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties, data };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
