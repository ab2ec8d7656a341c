/** Finds the repository of a folder, and the commits that people name. */
import { UserError } from '../../app/errors.ts';
import { didYouMean } from '../../config/nearest.ts';
import type { Side } from '../../model/change.ts';
import { ask, askLine, type Git, run } from './run.ts';

/** The repository around the root of a run. */
export interface Repository {
  readonly git: Git;
  /** The way from its top to the root, with a slash at its end; empty where they are one. */
  readonly prefix: string;
  readonly isShallow: boolean;
}

/** A commit that somebody named. */
export interface Named {
  readonly sha: string;
  /** The branch, without remote; empty where it is none. */
  readonly branch: string;
  /** As git understood it: `origin/main`. */
  readonly name: string;
}

const DEFAULT_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
const WHOLE_HISTORY =
  'Fetch the whole history: `fetch-depth: 0` for actions/checkout, `git fetch --unshallow` on a clone';

/** The repository that `git.folder` lies in; throws where there is none. */
export async function openRepository(git: Git): Promise<Repository> {
  const words = ['rev-parse', '--show-prefix'];
  const { status, stdout, stderr } = await run(git, words, 1024 * 1024);
  if (status !== 0) throw noRepository(stderr);
  const isShallow = (await askLine(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
  return { git, prefix: stdout.toString('utf8').replace(/\n$/, ''), isShallow };
}

function noRepository(stderr: string): UserError {
  if (/dubious ownership/.test(stderr)) {
    return new UserError(
      'git',
      'The repository belongs to another user, so git refuses to read it',
      'Run as its owner, or name the folder in the global git config: `safe.directory`',
    );
  }
  if (/work tree/.test(stderr)) {
    return new UserError('git', 'The repository is bare: it has no files', 'Run in a clone with files');
  }
  return new UserError(
    'git',
    'The root of the run lies in no git repository',
    'Run in a clone, set `--cwd`, or use `tasks-gate lint`, which needs no git',
  );
}

/** The commit that a person names; throws with the nearest name where there is none. */
export async function commitNamed(repository: Repository, flag: string, name: string): Promise<Named> {
  const found = (await lookUp(repository.git, name)) ?? (await lookUp(repository.git, `origin/${name}`));
  if (found !== null) return found;
  const known = await namesIn(repository.git);
  const hint = repository.isShallow
    ? WHOLE_HISTORY
    : 'Name a branch, a tag or a commit of this clone; `git fetch` brings those of the remote';
  throw new UserError('git', `${flag}: there is no commit \`${name}\`${didYouMean(name, known)}`, hint);
}

/** The branch that changes are made against; throws where none of the usual ones is there. */
export async function defaultBase({ git, isShallow }: Repository): Promise<Named> {
  for (const name of DEFAULT_BASES) {
    const found = await lookUp(git, name);
    if (found !== null) return found;
  }
  throw new UserError(
    'git',
    `None of ${DEFAULT_BASES.map((name) => `\`${name}\``).join(', ')} is there to compare with`,
    isShallow ? WHOLE_HISTORY : 'Name the base: `tasks-gate check --base REF`',
  );
}

/** The commit that is checked out; its branch is empty where none is. */
export async function checkedOut(git: Git): Promise<Named> {
  const found = await lookUp(git, 'HEAD');
  if (found !== null) return found;
  throw new UserError('git', 'The repository has no commit yet', 'Commit something first');
}

async function lookUp(git: Git, name: string): Promise<Named | null> {
  // What begins with a dash is no name of a commit, and an option to git.
  if (name.startsWith('-') || /[\0\n]/.test(name) || name === '') return null;
  const sha = await askLine(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (sha === null || !/^[0-9a-f]{40,64}$/.test(sha)) return null;
  const full = (await askLine(git, ['rev-parse', '--symbolic-full-name', name])) ?? '';
  const real = full.startsWith('refs/remotes/')
    ? ((await askLine(git, ['symbolic-ref', '-q', full])) ?? full)
    : full;
  const [, branch = ''] = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(real) ?? [];
  return { sha, branch, name: real.replace(/^refs\/(?:heads|remotes|tags)\//, '') || name };
}

async function namesIn(git: Git): Promise<string[]> {
  const refs = await ask(git, ['for-each-ref', '--count=2000', '--format=%(refname:short)']);
  return refs
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
}

/** The commit where two lines of history part; throws where there is none. */
export async function partingOf({ git, isShallow }: Repository, base: Side, head: string): Promise<string> {
  const sha = await askLine(git, ['merge-base', base.sha, head]);
  if (sha !== null && sha !== '') return sha;
  throw new UserError(
    'git',
    `\`${base.ref}\` and the head have no commit in common${isShallow ? ': this clone is shallow' : ''}`,
    isShallow ? WHOLE_HISTORY : 'Name another base: `--base REF`',
  );
}
