/** GitHub from a shell or a step: which repository, which server, and the clone that completes what is cut. */
import { UserError } from '../app/errors.ts';
import type { Board, CloneRequest, Forge } from '../app/ports.ts';
import { openClone } from './node-git.ts';

const NOBODY: CloneRequest = {
  base: null,
  head: null,
  title: null,
  body: null,
  author: null,
  labels: [],
};

/** Where the API is, and who asks. */
export interface Place {
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** Opens GitHub for the clone in `folder`; `prefix` leads from the repository to it where there is no clone. */
export async function githubAround(
  folder: string,
  place: Place,
  prefix: string,
): Promise<{ readonly forge: Forge; readonly board: Board }> {
  const { openGithub } = await import('./github-forge.ts');
  const clone = await openClone(folder, NOBODY).catch(() => null);
  const options = { ...place, prefix: clone?.prefix ?? prefix, history: clone?.forge ?? null };
  return openGithub(options);
}

/** Opens GitHub from a shell: the token and the server come from the environment, the repository from the clone. */
export async function githubFromShell(
  folder: string,
  named: string | null,
  env: NodeJS.ProcessEnv,
): Promise<Forge> {
  const token = tokenIn(env);
  const remote = await remoteOf(folder);
  const repository = validRepository(named ?? (env.GITHUB_REPOSITORY || null) ?? remote?.repository ?? null);
  const apiUrl = env.GITHUB_API_URL || apiOf(named === null ? (remote?.host ?? null) : null);
  return (await githubAround(folder, { apiUrl, token, repository }, '')).forge;
}

function tokenIn(env: NodeJS.ProcessEnv): string {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || '';
  if (token !== '') return token;
  throw new UserError(
    'forge',
    '--pr: there is no token to read the pull request with',
    'Set GITHUB_TOKEN or GH_TOKEN to a token that may read pull requests',
  );
}

function validRepository(name: string | null): string {
  if (name !== null && /^[\w.-]+\/[\w.-]+$/.test(name)) return name;
  throw new UserError(
    'usage',
    name === null
      ? '--pr: the clone does not tell which repository is meant'
      : `--repo: Unexpected \`${name}\`, expected OWNER/NAME`,
    'Name it: `--repo OWNER/NAME`',
  );
}

async function remoteOf(folder: string): Promise<{ host: string; repository: string } | null> {
  const clone = await openClone(folder, NOBODY).catch(() => null);
  return readRemote((await clone?.remote()) ?? '');
}

/** Host and repository in the address of a remote: `git@host:o/r.git`, `https://host/o/r`, `ssh://git@host:22/o/r`. */
export function readRemote(address: string): { host: string; repository: string } | null {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/\s]{1,200}@)?([\w.-]{1,200})(?::\d{1,5})?\/([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(
      address,
    ) ?? /^(?:[\w.-]{1,100}@)?([\w.-]{1,200}):([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(address);
  const [, host, repository] = found ?? [];
  return host === undefined || repository === undefined ? null : { host, repository };
}

/** A token is only sent where a person says: the address of a remote may be anyone's. */
function apiOf(host: string | null): string {
  if (host === null || host === 'github.com' || host === 'ssh.github.com') return 'https://api.github.com';
  throw new UserError(
    'forge',
    `--pr: the remote of this clone stands at ${host}, not at GitHub`,
    `Set GITHUB_API_URL to its API, as in https://${host}/api/v3, or name a repository of GitHub with \`--repo\``,
  );
}
