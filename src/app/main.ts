/** From the words of a command line to an exit code. */
import { FLAGS } from '../config/flags.ts';
import { didYouMean } from '../config/nearest.ts';
import type { ExitCode } from '../model/verdict.ts';
import { type Invocation, parseArguments } from './arguments.ts';
import { COMMANDS } from './commands.ts';
import { explainError, UserError } from './errors.ts';
import type { Console, Files, Forges, History, Ports } from './ports.ts';
import { VERSION } from './version.ts';

/** What the host of a command line gives. */
export interface Host {
  /** Throws where there is no such folder. */
  files(folder: string): Files;
  /** `color`: what the user asked for; null leaves it to the terminal. */
  console(color: boolean | null): Console;
  readonly stdin: Ports['stdin'];
  /** Where changes of what stands in `folder` can be looked up. */
  forges?(folder: string): Forges;
  /** What files in `folder` said before; throws a UserError where there is no repository. */
  history?(folder: string): Promise<History>;
}

/** Runs one command; every error is printed here and becomes an exit code. */
export async function main(words: readonly string[], host: Host): Promise<ExitCode> {
  const console = host.console(words.includes('--no-color') ? false : null);
  try {
    const invocation = parseArguments(
      words,
      COMMANDS.map(({ name }) => name),
    );
    return await dispatch(invocation, host, console);
  } catch (error) {
    const { text, exitCode } = explainError(error);
    console.err(text);
    return exitCode;
  }
}

async function dispatch(invocation: Invocation, host: Host, console: Console): Promise<ExitCode> {
  const { flags } = invocation;
  if (flags.has('help') || asksForHelp(invocation)) {
    const { helpText } = await import('./help.ts');
    console.out(helpText(invocation.command ?? invocation.operands[1] ?? null));
    return 0;
  }
  if (flags.has('version')) {
    console.out(`${VERSION}\n`);
    return 0;
  }
  const name = invocation.command ?? 'lint';
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) throw new Error(`the command ${name} was parsed and is not in the table`);
  refuseForeignFlags(invocation, name);
  const folder = flags.get('cwd') ?? '.';
  const ports: Ports = {
    files: openRoot(host, folder),
    console,
    stdin: host.stdin,
    runner: null,
    forges: host.forges?.(folder) ?? null,
    history: async () => (await host.history?.(folder)) ?? null,
  };
  await refuseUnknownCommand(invocation, ports.files);
  return (await command.load())(invocation, ports);
}

/** `tasks-gate help coverage`, as other tools have it; a folder of that name is `./help`. */
function asksForHelp({ command, operands: [first, second, third] }: Invocation): boolean {
  const isAbout = second === undefined || COMMANDS.some(({ name }) => name === second);
  return command === null && first === 'help' && isAbout && third === undefined;
}

/** A flag that the command does not have would be passed over in silence. */
function refuseForeignFlags({ flags }: Invocation, name: string): void {
  const foreign = FLAGS.find(
    (flag) => flags.has(flag.name) && flag.commands.length > 0 && !flag.commands.includes(name),
  );
  if (foreign === undefined) return;
  const owners = foreign.commands.map((each) => `\`${each}\``).join(' and ');
  throw new UserError(
    'usage',
    `--${foreign.name} is a flag of ${owners}, not of \`${name}\``,
    '`tasks-gate --help` lists the flags',
  );
}

function openRoot(host: Host, folder: string): Files {
  try {
    return host.files(folder);
  } catch {
    throw new UserError('usage', `--cwd: there is no folder ${folder}`);
  }
}

/** A first word that is neither a command nor a path was probably meant to be a command. */
async function refuseUnknownCommand({ command, operands }: Invocation, files: Files): Promise<void> {
  const [first] = operands;
  if (command !== null || first === undefined || !/^[a-z]+$/.test(first)) return;
  if ((await files.kind(first)) !== 'missing') return;
  const known = COMMANDS.map(({ name }) => name);
  throw new UserError(
    'usage',
    `There is no command, file or folder \`${first}\`${didYouMean(first, known)}`,
    '`tasks-gate --help` lists the commands',
  );
}
