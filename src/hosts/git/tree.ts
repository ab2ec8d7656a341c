/** The files of a commit, seen from the root of the run. */
import { UserError } from '../../app/errors.ts';
import type { ReadAt, ReadResult } from '../../app/ports.ts';
import type { Blobs } from './blobs.ts';
import type { Repository } from './refs.ts';
import { ask, failure, records, run } from './run.ts';

interface Entry {
  readonly mode: string;
  readonly oid: string;
}

/** Every file of a commit below the root, by path. */
export type CommitTree = ReadonlyMap<string, Entry>;

const [LINK, SUBMODULE] = ['120000', '160000'];
const MOST_LINKS = 8;

/** Reads the whole tree of a commit; throws where the clone does not have it. */
export async function readTree({ git, prefix, isShallow }: Repository, commit: string): Promise<CommitTree> {
  const words = ['ls-tree', '-r', '-z', '--full-tree', commit];
  const result = await run(git, words);
  if (result.status !== 0) {
    const hint = isShallow ? 'Fetch the whole history: `fetch-depth: 0`' : null;
    throw new UserError('git', failure(words, result).message, hint);
  }
  const tree = new Map<string, Entry>();
  for (const record of records(result.stdout)) {
    const tab = record.indexOf('\t');
    const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    if (path.startsWith(prefix)) tree.set(path.slice(prefix.length), { mode, oid });
  }
  return tree;
}

/** The bytes at a path, links followed inside the root; null where the commit has no such file. */
export async function readIn(tree: CommitTree, path: string, blobs: Blobs): Promise<ReadAt> {
  return tree.has(path) ? follow(tree, path, blobs, MOST_LINKS) : null;
}

async function follow(tree: CommitTree, path: string, blobs: Blobs, hops: number): Promise<ReadResult> {
  const entry = tree.get(path);
  if (entry === undefined) return { ok: false, problem: 'it is a link to no file' };
  if (entry.mode === SUBMODULE) return { ok: false, problem: 'it is a submodule' };
  const read = await blobs.read(entry.oid);
  if (entry.mode !== LINK || !read.ok) return read;
  const target = resolveLink(path, Buffer.from(read.bytes).toString('utf8'));
  if (target === null) return { ok: false, problem: 'it is a link that leads out of the root of the run' };
  if (hops === 0) return { ok: false, problem: 'it is a link that leads in a circle' };
  return follow(tree, target, blobs, hops - 1);
}

function resolveLink(from: string, target: string): string | null {
  if (target.startsWith('/')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The paths of the working tree: what git follows and what it would, without what is deleted. */
export async function workingPaths({ git }: Repository): Promise<string[]> {
  const [known, deleted] = await Promise.all([
    ask(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']),
    ask(git, ['ls-files', '-z', '--deleted']),
  ]);
  const gone = new Set(records(deleted));
  return [...new Set(records(known))].filter((path) => !gone.has(path)).sort();
}
