/** Paths as producers write them: taken apart, folded, joined. */

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

/** The paths of a repository, made to be asked. */
export interface PathIndex {
  has(path: string): boolean;
  /** Every path that ends with these names. */
  endingWith(suffix: string): readonly string[];
  readonly paths: readonly string[];
}

/** An index of `paths`, which are relative and use `/`. */
export function pathIndex(paths: readonly string[]): PathIndex {
  const all = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = lastName(path);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [path]);
    else same.push(path);
  }
  return {
    paths,
    has: (path) => all.has(path),
    endingWith: (suffix) =>
      (byName.get(lastName(suffix)) ?? []).filter((path) => path === suffix || path.endsWith(`/${suffix}`)),
  };
}
