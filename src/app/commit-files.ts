/** The files of a commit as a port, so that what reads the disk can read a commit as well. */
import { decode } from '../dialects/decode.ts';
import { pathMatcher } from '../engine/globs.ts';
import type { ChangedFile } from '../model/change.ts';
import type { Entry, Files, Forge, PathKind, ReadResult, Search, StreamResult } from './ports.ts';

/** The files at a commit. Each is read once, and the tree only where something is searched. */
export function filesAt(forge: Forge, commit: string): Files {
  const read = remembered((path) => forge.readAt(commit, path));
  const tree = remembered(() => forge.tree(commit));
  const paths = async () => (await tree('')).paths;
  return {
    relative: relativePath,
    kind: async (written) => {
      const path = relativePath(written);
      if (path === null) return 'outside';
      if ((await read(path)) !== null) return 'file';
      return (await paths()).some((each) => path === '' || each.startsWith(`${path}/`))
        ? 'folder'
        : 'missing';
    },
    list: async (search) => {
      const { paths: all, complete } = await tree('');
      const cut = `The list of files at ${commit.slice(0, 7)} is cut, so task lists may be missing`;
      return { paths: all.filter(sieve(search)).sort(), unread: complete ? [] : [cut] };
    },
    entries: async (folder) => entriesIn(await paths(), folder),
    read: async (written) => {
      const path = relativePath(written);
      return path === null ? OUTSIDE : ((await read(path)) ?? NO_FILE);
    },
    stream: async (written) => {
      const path = relativePath(written);
      const found = path === null ? OUTSIDE : ((await read(path)) ?? NO_FILE);
      return found.ok ? { ok: true, pieces: [decode(found.bytes).text] } : found;
    },
    write: () => Promise.reject(new Error('a commit cannot be written')),
  };
}

const OUTSIDE: StreamResult & ReadResult = { ok: false, problem: 'it lies outside the root of the run' };
const NO_FILE: StreamResult & ReadResult = {
  ok: false,
  problem: 'there is no such file in the commit that it is read from',
};

function remembered<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

/** True for the paths that a search finds. */
export function sieve({ include, exclude, under }: Search): (path: string) => boolean {
  const matches = pathMatcher();
  const [wanted, shut] = [include, exclude].map((globs) => globs.map((glob) => glob.replace(/^\.\//, '')));
  return (path) =>
    (under === '' || path.startsWith(`${under}/`)) &&
    matches(path, wanted ?? []) &&
    !matches(path, shut ?? []);
}

function relativePath(written: string): string | null {
  if (/^(?:[\\/]|[A-Za-z]:)/.test(written)) return null;
  const parts: string[] = [];
  for (const part of written.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function entriesIn(paths: readonly string[], folder: string): Entry[] {
  const start = folder === '' ? '' : `${folder}/`;
  const kinds = new Map<string, Entry['kind']>();
  for (const path of paths) {
    if (!path.startsWith(start)) continue;
    const [name = '', ...rest] = path.slice(start.length).split('/');
    kinds.set(name, rest.length > 0 ? 'folder' : 'file');
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ name, kind }));
}

/**
 * The files of a checkout, with those of a change as they are at its head: whatever is checked out, the merge, the head
 * or a whole merge group, the change is judged by what it brings.
 */
export function withChange(checkout: Files, changed: readonly ChangedFile[], head: Files): Files {
  const here = new Set(changed.filter(({ status }) => status !== 'removed').map(({ path }) => path));
  const removed = changed.flatMap(({ path, previousPath, status }) =>
    status === 'removed' ? [path] : (previousPath ?? []),
  );
  const gone = new Set(removed.filter((path) => !here.has(path)));
  const kindOf = (path: string): Promise<PathKind> | PathKind =>
    gone.has(path) ? 'missing' : here.has(path) ? head.kind(path) : checkout.kind(path);
  return {
    relative: (path) => checkout.relative(path),
    kind: async (path) => kindOf(checkout.relative(path) ?? path),
    list: async (search) => {
      const found = await checkout.list(search);
      const kept = found.paths.filter((path) => !gone.has(path) && !here.has(path));
      return { paths: [...kept, ...[...here].filter(sieve(search))].sort(), unread: found.unread };
    },
    entries: async (folder) => {
      const start = folder === '' ? '' : `${folder}/`;
      const kept = (await checkout.entries(folder)).filter(({ name }) => !gone.has(start + name));
      const added = entriesIn([...here], folder).filter(({ name }) =>
        kept.every((each) => each.name !== name),
      );
      return [...kept, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: async (path, reach) => {
      const at = checkout.relative(path);
      if (at !== null && gone.has(at)) return NO_FILE;
      return at !== null && here.has(at) ? head.read(at) : checkout.read(path, reach);
    },
    stream: async (path, reach) => {
      const at = checkout.relative(path);
      if (at !== null && gone.has(at)) return NO_FILE;
      return at !== null && here.has(at) ? head.stream(at, 'root') : checkout.stream(path, reach);
    },
    write: (path, text, reach) => checkout.write(path, text, reach),
  };
}
