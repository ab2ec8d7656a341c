/** Hosts in memory, for tests and for whoever has no disk. */
import type { Console, Files, PathKind } from '../app/ports.ts';
import { matcherOf } from './globs.ts';

/** Files by path; a value that is no text stands for a file that cannot be read, with the reason. */
export type MemoryTree = Readonly<Record<string, string | Uint8Array | { readonly problem: string }>>;

/** Files in memory, with what was written to them. */
export interface MemoryFiles extends Files {
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, string>;
}

/** A tree of files that are only texts. */
export function memoryFiles(tree: MemoryTree): MemoryFiles {
  const paths = Object.keys(tree).sort();
  const written = new Map<string, string>();
  const kind = (path: string): PathKind => {
    if (isOutside(path)) return 'outside';
    if (Object.hasOwn(tree, path)) return 'file';
    return path === '' || paths.some((each) => each.startsWith(`${path}/`)) ? 'folder' : 'missing';
  };
  return {
    written,
    relative: (path) => (isOutside(path) ? null : path.replace(/^\.(?:\/|$)|\/$/g, '')),
    kind: async (path) => kind(path),
    list: async ({ include, exclude, under }) => {
      const [wanted, shut] = [matcherOf(include), matcherOf(exclude)];
      const isFound = (path: string, name = path.slice(path.lastIndexOf('/') + 1)) =>
        (under === '' || path.startsWith(`${under}/`)) && wanted(path, name) && !shut(path, name);
      return { paths: paths.filter((path) => isFound(path)), unread: [] };
    },
    entries: async (folder) => {
      const start = folder === '' ? '' : `${folder}/`;
      const below = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
      const names = new Map(below.map((path) => [path.split('/')[0] ?? '', path.includes('/')]));
      return [...names].map(([name, isFolder]) => ({ name, kind: isFolder ? 'folder' : 'file' }));
    },
    read: async (path) => {
      const value = written.get(path) ?? (Object.hasOwn(tree, path) ? tree[path] : undefined);
      if (value === undefined) return { ok: false, problem: 'there is no such file' };
      if (typeof value === 'string') return { ok: true, bytes: new TextEncoder().encode(value) };
      return value instanceof Uint8Array ? { ok: true, bytes: value } : { ok: false, problem: value.problem };
    },
    stream: async (path) => {
      const value = Object.hasOwn(tree, path) ? tree[path] : undefined;
      if (typeof value === 'string') return { ok: true, pieces: [value] };
      if (value instanceof Uint8Array) return { ok: true, pieces: [new TextDecoder().decode(value)] };
      return { ok: false, problem: value?.problem ?? 'there is no such file' };
    },
    write: async (path, text) => {
      written.set(path, text);
    },
  };
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..');
}

/** A console that keeps what is printed. */
export interface MemoryConsole extends Console {
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** A console that keeps what is printed. */
export function memoryConsole(columns = 80): MemoryConsole {
  let out = '';
  let err = '';
  return {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    progress: () => undefined,
    columns,
    color: false,
    stdout: () => out,
    stderr: () => err,
  };
}
