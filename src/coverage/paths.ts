/** Paths as producers write them: taken apart, folded, joined. */
import { grouped } from '../model/group.ts';

/** Slashes, no drive, no `.` and no `..` inside; a path that is absolute stays so. */
export function foldPath(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^(?:file:\/\/)?\/?[A-Za-z]:(?=\/)/, '');
  const parts: string[] = [];
  for (const part of plain.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (plain.startsWith('/') ? '/' : '') + parts.join('/');
}

/** `folder/path`; the folder may be empty. */
export function joinPath(folder: string, path: string): string {
  return foldPath(folder === '' ? path : `${folder}/${path}`);
}

/** The folder of a path and the folders around it, the nearest first, the empty one last. */
export function foldersAround(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return Array.from({ length: parts.length + 1 }, (_, at) => parts.slice(0, parts.length - at).join('/'));
}

/** The last name of a path. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** How many names at their ends two paths have in common. */
export function commonNames(a: string, b: string): number {
  const [left, right] = [namesOf(a), namesOf(b)];
  let common = 0;
  while (common < Math.min(left.length, right.length) && left.at(-1 - common) === right.at(-1 - common))
    common++;
  return common;
}

/** The names that a path is made of. */
export function namesOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '..');
}

/** The paths of a repository, made to be asked. */
export interface PathIndex {
  has(path: string): boolean;
  /** Every path with this last name. */
  named(name: string): readonly string[];
  /** The paths that share the most names with the end of `path`: two at least where it has two. `names`: how many. */
  nearest(path: string): { readonly names: number; readonly paths: readonly string[] };
  readonly paths: readonly string[];
}

/** An index of `paths`, which are relative and use `/`. */
export function pathIndex(paths: readonly string[]): PathIndex {
  const all = new Set(paths);
  const byName = grouped(paths, lastName);
  const byEnd = grouped(paths, endOf);
  return {
    paths,
    has: (path) => all.has(path),
    named: (name) => byName.get(name) ?? [],
    nearest(path) {
      const isBare = namesOf(path).length < 2;
      const alike = (isBare ? byName.get(lastName(path)) : byEnd.get(endOf(path))) ?? [];
      const common = alike.map((each) => commonNames(each, path));
      const names = common.reduce((most, count) => Math.max(most, count), 0);
      return { names, paths: alike.filter((_, at) => common[at] === names) };
    },
  };
}

/** The last two names of a path. */
function endOf(path: string): string {
  return path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
}
