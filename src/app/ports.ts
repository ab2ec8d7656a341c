/** The world as the application sees it; each port is real in `hosts/` and in memory for tests. */

/** The bytes of one file, or why there are none. */
export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
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
  /** The path as the root sees it, with `/`; null where it leaves the root. */
  relative(path: string): string | null;
  /** Writes by rename, and makes the folder. Only a path that a person named may leave the root: `anywhere`. */
  write(path: string, text: string, reach: 'root' | 'anywhere'): Promise<void>;
}

/** No document of people is larger than this. */
export const MAX_BYTES = 5 * 1024 * 1024;

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

export interface Ports {
  readonly files: Files;
  readonly console: Console;
  /** All of standard input. */
  readonly stdin: () => Promise<ReadResult>;
  /** Null outside a workflow. */
  readonly runner: Runner | null;
}
