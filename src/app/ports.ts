/** The world as the application sees it; each port is real in `hosts/` and in memory for tests. */
import type { Change, ChangedFile, Commit, Listing, Tree } from '../model/change.ts';
import type { RunAnnotation } from '../model/run-annotation.ts';

export type { RunAnnotation };

/** The bytes of one file, or why there are none. */
export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

/** The text of one file, to be read once, or why there is none. */
export type StreamResult =
  | { readonly ok: true; readonly pieces: Iterable<string> }
  | { readonly ok: false; readonly problem: string };

/** `outside`: it leaves the root, by `..`, absolutely, or through a link. */
export type PathKind = 'file' | 'folder' | 'missing' | 'outside';

/** What to look for: files that match `include` and not `exclude`, in the folder `under` (the root where it is empty). */
export interface Search {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly under: string;
}

/** Paths relative to the root, with `/`, in code-unit order, and the folders that could not be read, in sentences. */
export interface Found {
  readonly paths: readonly string[];
  readonly unread: readonly string[];
}

/** One name in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** The files below the root of a run. Nothing outside it is read, but for a config file that a person names. */
export interface Files {
  list(search: Search): Promise<Found>;
  kind(path: string): Promise<PathKind>;
  /** What stands in a folder, in code-unit order; nothing where there is no such folder. */
  entries(folder: string): Promise<readonly Entry[]>;
  /** Refuses files above `MAX_BYTES`. Only a path that a person named may leave the root: `anywhere`. */
  read(path: string, reach?: 'root' | 'anywhere'): Promise<ReadResult>;
  /** The text of a file in pieces, for reports; refuses files above `MAX_REPORT_BYTES`. What breaks while reading is thrown. */
  stream(path: string, reach: 'root' | 'anywhere'): Promise<StreamResult>;
  /** The path as the root sees it, with `/`; null where it leaves the root. */
  relative(path: string): string | null;
  /** Writes by rename, and makes the folder. Only a path that a person named may leave the root: `anywhere`. */
  write(path: string, text: string, reach: 'root' | 'anywhere'): Promise<void>;
}

/** No document of people is larger than this. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** No report of a program is larger than this. */
export const MAX_REPORT_BYTES = 1024 * 1024 * 1024;

/** Where text for people and programs goes. */
export interface Console {
  /** Standard output. */
  out(text: string): void;
  /** Standard error. */
  err(text: string): void;
  /** Shows how far a long work is, where someone can see it. */
  progress(done: number, total: number): void;
  readonly columns: number;
  readonly color: boolean;
}

/** The runner of a workflow: what only exists there. */
export interface Runner {
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Standard output that the runner is meant to obey. */
  command(text: string): void;
}

/** The bytes of a file at a commit; null where the commit has no such file. */
export type ReadAt = ReadResult | null;

/**
 * Where a change is looked up: GitHub, or local git. What cannot be had for good reason is a `Missing` fact; a fault
 * (no network, an answer that is cut, a commit that should be there and is not) is thrown as a `UserError` and ends the run.
 * Paths are relative to the root of the run.
 */
export interface Forge {
  /** The pull request; on a clone, null stands for the branch. */
  pull(number: number | null): Promise<Change>;
  /** The numbers of the pull requests between two commits, for a merge group. */
  pullsBetween(base: string, head: string): Promise<readonly number[]>;
  /** The commit where the change left its base. */
  mergeBase(change: Change): Promise<string>;
  commits(change: Change): Promise<Listing<Commit>>;
  /** From the merge base to the head, with renames. */
  changedFiles(change: Change): Promise<Listing<ChangedFile>>;
  /** Refuses files above `MAX_BYTES`. The working tree (`NOT_COMMITTED`) is read from disk, not here. */
  readAt(commit: string, path: string): Promise<ReadAt>;
  tree(commit: string): Promise<Tree>;
}

/** Stands for the working tree with what is not committed, as git writes it. */
export const NOT_COMMITTED = '0'.repeat(40);

/** What a person says about a branch that stands in for a pull request; null for what is not said. */
export interface CloneRequest {
  /** Branches, tags or commits; without a head it is the working tree, uncommitted work included. */
  readonly base: string | null;
  readonly head: string | null;
  readonly title: string | null;
  readonly body: string | null;
  readonly author: string | null;
  readonly labels: readonly string[];
}

/** Where changes can be looked up from the command line; each is loaded on first use. */
export interface Forges {
  /** The clone that the root of the run lies in. */
  clone(request: CloneRequest): Promise<Forge>;
  /** GitHub; `repository` is `owner/name`, and null where the clone or the environment tells. */
  github(repository: string | null): Promise<Forge>;
}

/** Where a verdict is shown to people on the forge. A missing permission is a sentence, never an error. */
export interface Board {
  /** The head of a pull request that is open; null for one that is not. */
  openHead(pull: number): Promise<{ readonly sha: string; readonly repository: string | null } | null>;
  /** Writes the one comment with this key, leaves it alone where nothing changed, and removes doubles. */
  upsertComment(comment: {
    readonly pull: number;
    readonly key: string;
    readonly body: string;
    /** False: only an earlier comment is brought up to date. */
    readonly create: boolean;
  }): Promise<{ readonly url: string | null; readonly problem: string | null }>;
  /** Writes a check run with all annotations, in batches. */
  checkRun(run: {
    readonly head: string;
    readonly name: string;
    readonly conclusion: 'success' | 'failure' | 'neutral';
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly RunAnnotation[];
  }): Promise<{ readonly url: string | null; readonly problem: string | null }>;
}

/** What files said in earlier commits. */
export interface History {
  /** True where the clone holds only the last commits. */
  readonly isShallow: boolean;
  /** The versions of a file, oldest first, also from before it was renamed; `time` in seconds since 1970. */
  versions(path: string): AsyncIterable<{ readonly time: number; readonly bytes: Uint8Array }>;
}

/** All that a command may touch of the world. */
export interface Ports {
  /** Opens the history of the root; null where there is none. Left out where no command asks for one. */
  readonly history?: () => Promise<History | null>;
  readonly files: Files;
  readonly console: Console;
  /** All of standard input. */
  readonly stdin: () => Promise<ReadResult>;
  /** Null outside a workflow. */
  readonly runner: Runner | null;
  /** Null where there is no way to look a change up. */
  readonly forges: Forges | null;
}
