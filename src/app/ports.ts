/** The world as the application sees it; each port is real in `hosts/` and in memory for tests. */

/** The bytes of one file, or why there are none. */
export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

export interface Files {
  /** Files below the root that match `include` and not `exclude`, relative to the root with `/`, in code-unit order. */
  list(include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
  /** What a path is; `outside` for one that leaves the root (by `..`, absolutely, or through a link). */
  kind(path: string): Promise<'file' | 'folder' | 'missing' | 'outside'>;
  read(path: string): Promise<ReadResult>;
  /** Writes by rename. */
  write(path: string, text: string): Promise<void>;
}

/** Where text for people and programs goes. */
export interface Console {
  /** Standard output. */
  out(text: string): void;
  /** Standard error. */
  err(text: string): void;
  readonly columns: number;
  readonly color: boolean;
}
