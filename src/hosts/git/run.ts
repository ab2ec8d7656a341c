/** Runs git so that nothing in the repository runs with it: no hooks, no helpers, no shell, no network. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../app/errors.ts';

/** What git printed, and how it ended. */
export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** True where the output was larger than the limit, and so is cut. */
  readonly cut: boolean;
}

/** Runs git in one repository. */
export interface Git {
  /** The folder that git is run in: the root of the run. */
  readonly folder: string;
  /** The program and the first arguments of every call. */
  readonly program: string;
  readonly safe: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Settings that would let a config run a program, or change what is printed. */
const SETTINGS = [
  `core.hooksPath=${process.platform === 'win32' ? 'NUL' : '/dev/null'}`,
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.quotePath=false',
  'core.pager=cat',
  'diff.renameLimit=2000',
  'diff.algorithm=myers',
  'diff.indentHeuristic=true',
  'diff.submodule=short',
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
  'status.submoduleSummary=false',
  'protocol.allow=never',
  'credential.helper=',
];

/** Prepares git for a folder; throws where there is no git. */
export function gitIn(folder: string): Git {
  const program = findProgram(process.env.PATH ?? process.env.Path ?? '');
  if (program === null) {
    throw new UserError('git', 'There is no git on the PATH', 'Install git, or use `tasks-gate lint`');
  }
  const safe = ['--no-pager', '--no-optional-locks', '--literal-pathspecs', '--no-replace-objects'];
  return {
    folder,
    program,
    safe: [...safe, ...SETTINGS.flatMap((setting) => ['-c', setting])],
    env: cleanEnv(process.env),
  };
}

/** The full path of git. Windows would look into the folder first, and that one belongs to strangers. */
function findProgram(searched: string): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of searched.split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return file;
  }
  return null;
}

/** No variable of git's from outside: they choose repositories, programs and configs. */
function cleanEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(?:GIT_|SSH_ASKPASS$|PAGER$|LESS|LC_|LANG)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/** Runs one command; a git that cannot be started or takes too long is thrown. */
export function run(git: Git, words: readonly string[], limit = MAX_OUTPUT): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(git.program, [...git.safe, ...words], {
      cwd: git.folder,
      env: git.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let cut = false;
    let stderr = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new UserError('git', `git ${words[0]} took more than ${TIMEOUT_MS / 1000} s`, 'Try again'));
    }, TIMEOUT_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (!cut) {
        cut = true;
        child.kill('SIGKILL');
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 4096) stderr += chunk.toString('utf8');
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new UserError('git', `git cannot be started (${error.message})`));
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr, cut });
    });
  });
}

/** What a command printed; one that fails is thrown with the last line of what git says. */
export async function ask(git: Git, words: readonly string[]): Promise<Buffer> {
  const result = await run(git, words);
  if (result.cut) throw new UserError('git', `git ${words[0]} printed more than 256 MiB`);
  if (result.status !== 0) throw failure(words, result);
  return result.stdout;
}

/** The only line that a command prints; null where it fails. */
export async function askLine(git: Git, words: readonly string[]): Promise<string | null> {
  const { status, stdout } = await run(git, words, 1024 * 1024);
  return status === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null;
}

/** The error for a command that should have worked. */
export function failure(words: readonly string[], { status, stderr }: GitResult): UserError {
  const said = stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  return new UserError('git', `git ${words[0]} ended with ${status}${said === '' ? '' : `: ${said}`}`);
}

/** The records of an output with NUL behind each. */
export function records(output: Buffer): string[] {
  const text = output.toString('utf8');
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
