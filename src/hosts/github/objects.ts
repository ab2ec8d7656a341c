/** Files at a commit, by way of its tree: what a tree does not name is not there, which a 404 alone could not say. */
import { createHash } from 'node:crypto';
import { MAX_BYTES, type ReadAt } from '../../app/ports.ts';
import { tooLarge } from '../node-files.ts';
import type { Api } from './api.ts';
import { ForgeFault, strangeAnswer } from './fault.ts';
import { blobShape, contentShape, treeShape } from './shapes.ts';
import { linkTarget, type Within } from './within.ts';

/** What a commit holds. */
interface Names {
  readonly entries: ReadonlyMap<string, Entry>;
  /** False where the tree is too large for GitHub to list. */
  readonly complete: boolean;
}

interface Entry {
  readonly type: string;
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

export interface Objects {
  names(commit: string): Promise<Names>;
  /** `path` is one from the root of the run; links are followed inside it. */
  read(commit: string, path: string): Promise<ReadAt>;
}

/** Reads objects of a repository, each tree and each blob once. */
export function objectsOf(api: Api, { toRepository }: Within): Objects {
  const trees = new Map<string, Promise<Names>>();
  const blobs = new Map<string, Promise<Uint8Array>>();
  const names = (commit: string) => once(trees, commit, () => namesAt(api, commit));
  const find = async (commit: string, path: string): Promise<Entry | null> => {
    const whole = toRepository(path);
    if (whole === null) return null;
    const { entries, complete } = await names(commit);
    return entries.get(whole) ?? (complete ? null : lookUp(api, commit, whole));
  };
  const follow = async (commit: string, path: string, hops: number): Promise<ReadAt> => {
    const entry = await find(commit, path);
    if (entry === null) return null;
    const problem = problemOf(entry);
    if (problem !== null) return { ok: false, problem };
    const bytes = await once(blobs, entry.sha, () => bytesOf(api, entry.sha));
    if (entry.mode !== LINK) return { ok: true, bytes };
    const target = linkTarget(path, Buffer.from(bytes).toString('utf8'));
    if (target === null) return { ok: false, problem: 'it is a link that leads out of the root of the run' };
    return throughLink(commit, target, hops);
  };
  const throughLink = async (commit: string, target: string, hops: number): Promise<ReadAt> => {
    if (hops === 0) return { ok: false, problem: 'it is a link that leads in a circle' };
    return (await follow(commit, target, hops - 1)) ?? { ok: false, problem: 'it is a link to no file' };
  };
  return { names, read: (commit, path) => follow(commit, path, MOST_LINKS) };
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

const LINK = '120000';
const MOST_LINKS = 8;

/** Why an entry is no document. */
function problemOf({ type, size }: Entry): string | null {
  if (type === 'commit') return 'it is a submodule';
  if (type !== 'blob') return 'it is a folder';
  return size > MAX_BYTES ? tooLarge(size) : null;
}

async function namesAt(api: Api, commit: string): Promise<Names> {
  const route = 'GET /git/trees/{tree_sha}';
  const { tree, truncated } = await api.call(route, { tree_sha: commit, recursive: '1' }, treeShape);
  const entries = tree.map(({ path, size = 0, ...entry }) => [path, { ...entry, size }] as const);
  return { entries: new Map(entries), complete: !truncated };
}

const TYPES: Readonly<Record<string, string>> = { file: 'blob', symlink: 'blob', submodule: 'commit' };

/** One name in a tree that is too large to be listed; the tree itself was found, so a 404 is about the name. */
async function lookUp(api: Api, commit: string, path: string): Promise<Entry | null> {
  const route = 'GET /contents/{path}';
  const parameters = { path, ref: commit, headers: { accept: 'application/vnd.github.object+json' } };
  try {
    const { type, sha, size } = await api.call(route, parameters, contentShape);
    const kind = TYPES[type] ?? 'tree';
    return { type: kind, mode: type === 'symlink' ? LINK : '100644', sha, size };
  } catch (error) {
    if (error instanceof ForgeFault && error.status === 404) return null;
    throw error;
  }
}

/** The bytes of a blob, held against its name, which is their hash. */
async function bytesOf(api: Api, sha: string): Promise<Uint8Array> {
  const { content, encoding } = await api.call('GET /git/blobs/{file_sha}', { file_sha: sha }, blobShape);
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  const hash = createHash(sha.length === 40 ? 'sha1' : 'sha256');
  if (hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha) return bytes;
  throw strangeAnswer(`GET /git/blobs/${sha}`, 'the bytes are others than asked for');
}
