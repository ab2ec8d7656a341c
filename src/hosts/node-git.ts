/** The forge of a clone: local git, where the branch stands in for the pull request. */
import { type CloneRequest, type Forge, NOT_COMMITTED, type ReadAt } from '../app/ports.ts';
import type { Change, ChangedFile, Commit, Listing, Tree } from '../model/change.ts';
import { Blobs } from './git/blobs.ts';
import { commitsBetween, filesBetween } from './git/changes.ts';
import {
  checkedOut,
  commitNamed,
  defaultBase,
  openRepository,
  partingOf,
  type Repository,
} from './git/refs.ts';
import { ask, askLine, gitIn } from './git/run.ts';
import { type CommitTree, readIn, readTree, workingPaths } from './git/tree.ts';

/** A clone, and what else it tells. */
export interface OpenClone {
  readonly forge: Forge;
  /** The way from its top to the folder, with a slash at its end. */
  readonly prefix: string;
  /** The address of the remote `origin`; null where there is none. */
  remote(): Promise<string | null>;
}

/** Opens the clone that `folder` lies in; throws where there is no git or no repository. */
export async function openClone(folder: string, request: CloneRequest): Promise<OpenClone> {
  const repository = await openRepository(gitIn(folder));
  return {
    forge: new Clone(repository, request),
    prefix: repository.prefix,
    remote: () => askLine(repository.git, ['config', '--get', 'remote.origin.url']),
  };
}

/** The clone that `folder` lies in, as a forge. */
export async function gitForge(folder: string, request: CloneRequest): Promise<Forge> {
  return (await openClone(folder, request)).forge;
}

class Clone implements Forge {
  readonly #repository: Repository;
  readonly #request: CloneRequest;
  readonly #blobs: Blobs;
  readonly #trees = new Map<string, Promise<CommitTree>>();

  constructor(repository: Repository, request: CloneRequest) {
    this.#repository = repository;
    this.#request = request;
    this.#blobs = new Blobs(repository.git);
  }

  pull(): Promise<Change> {
    return pullOf(this.#repository, this.#request);
  }

  async pullsBetween(): Promise<readonly number[]> {
    return [];
  }

  async mergeBase({ base, head }: Change): Promise<string> {
    return partingOf(this.#repository, base, await commitBelow(this.#repository, head.sha));
  }

  async commits({ base, head }: Change): Promise<Listing<Commit>> {
    return commitsBetween(this.#repository, base.sha, await commitBelow(this.#repository, head.sha));
  }

  async changedFiles(change: Change): Promise<Listing<ChangedFile>> {
    const from = await this.mergeBase(change);
    return { items: await filesBetween(this.#repository, from, change.head.sha), cap: null };
  }

  async readAt(commit: string, at: string): Promise<ReadAt> {
    return readIn(await this.#treeOf(commit), at, this.#blobs);
  }

  async tree(commit: string): Promise<Tree> {
    const isWorking = commit === NOT_COMMITTED;
    const paths = isWorking ? await workingPaths(this.#repository) : [...(await this.#treeOf(commit)).keys()];
    return { paths, complete: true };
  }

  #treeOf(commit: string): Promise<CommitTree> {
    const known = this.#trees.get(commit) ?? readTree(this.#repository, commit);
    this.#trees.set(commit, known);
    return known;
  }
}

/** The commit that the working tree stands on, where that is meant. */
async function commitBelow({ git }: Repository, sha: string): Promise<string> {
  return sha === NOT_COMMITTED ? (await checkedOut(git)).sha : sha;
}

async function pullOf(repository: Repository, request: CloneRequest): Promise<Change> {
  const { git } = repository;
  const base =
    request.base === null
      ? await defaultBase(repository)
      : await commitNamed(repository, '--base', request.base);
  const head =
    request.head === null ? await checkedOut(git) : await commitNamed(repository, '--head', request.head);
  const branch =
    request.head === null
      ? ((await askLine(git, ['symbolic-ref', '-q', '--short', 'HEAD'])) ?? '')
      : head.branch;
  const isDirty = request.head === null && (await hasUncommitted(repository));
  const { author } = request;
  return {
    number: null,
    title: request.title,
    body: request.body,
    author: author === null ? null : { login: author, isBot: author.endsWith('[bot]') },
    labels: request.labels,
    draft: false,
    base: { ref: base.branch || base.name, sha: base.sha, repository: null },
    head: { ref: branch, sha: isDirty ? NOT_COMMITTED : head.sha, repository: null },
    isFork: false,
  };
}

/** Only what lies below the root counts. */
async function hasUncommitted({ git }: Repository): Promise<boolean> {
  const words = [
    'status',
    '--porcelain',
    '-z',
    '--untracked-files=normal',
    '--ignore-submodules=dirty',
    '--',
    '.',
  ];
  return (await ask(git, words)).length > 0;
}
