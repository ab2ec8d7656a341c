/** The files of a folder on disk; nothing outside that folder is read. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Entry, type Files, MAX_BYTES, type PathKind, type ReadResult } from '../app/ports.ts';
import { explain, PROBLEMS } from './file-problems.ts';
import { Root } from './root.ts';
import { streamFile } from './stream.ts';

/** Opens the tree below `folder`. Calls are synchronous inside: for many small files that is several times faster. */
export function nodeFiles(folder: string): Files {
  const root = new Root(folder);
  return {
    relative: (file) => root.relative(file),
    kind: async (file) => root.kind(file),
    // Patterns are only needed, and so only loaded, by who searches.
    list: async (search) => (await import('./walk.ts')).walk(root.folder, search),
    entries: async (at) => (root.kind(at) === 'folder' ? entriesOf(root.absolute(at)) : []),
    read: async (file, reach = 'root') => {
      const named = reach === 'anywhere' && root.relative(file) === null;
      return readFile(named ? 'file' : root.kind(file), root.absolute(file));
    },
    stream: async (file, reach) => {
      const named = reach === 'anywhere' && root.relative(file) === null;
      return streamFile(named ? 'file' : root.kind(file), root.absolute(file));
    },
    write: async (file, text, reach) => {
      if (reach === 'root' && !root.holds(file)) {
        throw Object.assign(new Error('outside the root'), { code: 'outside the root' });
      }
      // A link that stays inside goes on to lead where it leads; one that leads out is replaced.
      const named = root.absolute(file);
      writeByRename(root.kind(file) === 'file' ? realpathSync(named) : named, text);
    },
  };
}

function entriesOf(folder: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry): Entry => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readFile(kind: PathKind, file: string): ReadResult {
  if (kind !== 'file') return { ok: false, problem: PROBLEMS[kind] };
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { ok: false, problem: 'it is no regular file' };
    if (stats.size > MAX_BYTES) return { ok: false, problem: tooLarge(stats.size) };
    return { ok: true, bytes: readFileSync(file) };
  } catch (error) {
    return { ok: false, problem: explain(error as NodeJS.ErrnoException) };
  }
}

/** The sentence about a text that is larger than a document can be. */
export function tooLarge(size: number): string {
  const limit = MAX_BYTES / 1024 / 1024;
  return `it has ${(size / 1024 / 1024).toFixed(1)} MiB, and a document may have ${limit} MiB at most`;
}

function writeByRename(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const before = statSync(target, { throwIfNoEntry: false });
  if (!(before?.isFile() ?? true)) {
    writeFileSync(target, text); // A device or a pipe keeps what it is.
    return;
  }
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    if (before !== undefined) chmodSync(draft, before.mode); // A file keeps its permissions.
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
