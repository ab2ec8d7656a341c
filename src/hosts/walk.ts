/** Finds files by globs, without entering a folder that cannot hold one. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Found, Search } from '../app/ports.ts';
import { matcherOf, pruneOf, reachOf } from './globs.ts';

/** Walks the tree below `root`; links to folders are not followed, so that no file is met twice. */
export function walk(root: string, search: Search): Found {
  const sieve = sieveOf(search);
  const paths: string[] = [];
  const unread: string[] = [];
  const folders = isShut(search) ? [] : [search.under];

  function visit(at: string, entry: Dirent): void {
    if (entry.isDirectory()) {
      if (sieve.enters(at, entry.name)) folders.push(at);
    } else if (sieve.takes(at, entry.name) && isFile(root, at, entry)) paths.push(at);
  }

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const start = folder === '' ? '' : `${folder}/`;
    for (const entry of entriesOf(root, folder, unread)) visit(start + entry.name, entry);
  }
  return { paths: paths.sort(), unread: unread.sort() };
}

/** Which folders are worth entering, and which names are wanted. */
function sieveOf({ include, exclude }: Search) {
  const wanted = matcherOf(include);
  const excluded = matcherOf(exclude);
  const pruned = pruneOf(exclude);
  const reachable = reachOf(include);
  return {
    enters: (at: string, name: string) => reachable(at) && !pruned(at, name),
    takes: (at: string, name: string) => wanted(at, name) && !excluded(at, name),
  };
}

/** True when the folder to begin with, or one around it, is shut out. */
function isShut({ under, exclude }: Search): boolean {
  if (under === '') return false;
  const pruned = pruneOf(exclude);
  const names = under.split('/');
  return names.some((name, index) => pruned(names.slice(0, index + 1).join('/'), name));
}

function entriesOf(root: string, folder: string, unread: string[]): Dirent[] {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    unread.push(`The folder ${folder === '' ? '.' : folder} cannot be read (${code})`);
    return [];
  }
}

/** A link counts as a file unless it leads to a folder; whether it leaves the root is for the reader to say. */
function isFile(root: string, at: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return !(statSync(path.join(root, at), { throwIfNoEntry: false })?.isDirectory() ?? false);
}
