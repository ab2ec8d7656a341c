/** A folder that nothing leaves: tells what a path is, all links followed. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PathKind } from '../app/ports.ts';

export class Root {
  /** The real path of the folder. */
  readonly folder: string;
  readonly #given: string;
  /** Whether the folder of a file lies inside; most files share theirs with others. */
  readonly #homes = new Map<string, boolean>();

  constructor(folder: string) {
    this.#given = path.resolve(folder);
    this.folder = realpathSync(this.#given);
  }

  /** The path as seen from the root, with `/`; null where it leads out. */
  relative(file: string): string | null {
    return (
      inside(this.folder, path.resolve(this.folder, file)) ??
      inside(this.#given, path.resolve(this.#given, file))
    );
  }

  /** Where a path is on disk. */
  absolute(file: string): string {
    return path.resolve(this.folder, this.relative(file) ?? file);
  }

  kind(file: string): PathKind {
    const at = this.relative(file);
    if (at === null || !this.#isHome(path.dirname(at))) return 'outside';
    const full = path.join(this.folder, at);
    const entry = lstatSync(full, { throwIfNoEntry: false });
    if (entry === undefined) return 'missing';
    if (entry.isSymbolicLink()) return this.#kindOfLink(full);
    return entry.isDirectory() ? 'folder' : 'file';
  }

  /** True where a file may be written: its nearest folder that exists is inside. */
  holds(file: string): boolean {
    const at = this.relative(file);
    if (at === null) return false;
    let folder = path.dirname(path.join(this.folder, at));
    while (realPath(folder) === null) folder = path.dirname(folder);
    return inside(this.folder, realPath(folder) ?? folder) !== null;
  }

  #kindOfLink(full: string): PathKind {
    const target = realPath(full);
    if (target === null) return 'missing';
    if (inside(this.folder, target) === null) return 'outside';
    return statSync(target).isDirectory() ? 'folder' : 'file';
  }

  #isHome(folder: string): boolean {
    const known = this.#homes.get(folder);
    if (known !== undefined) return known;
    const real = realPath(path.join(this.folder, folder));
    const home = real === null || inside(this.folder, real) !== null;
    this.#homes.set(folder, home);
    return home;
  }
}

function inside(root: string, file: string): string | null {
  const at = path.relative(root, file);
  if (at === '..' || at.startsWith(`..${path.sep}`) || path.isAbsolute(at)) return null;
  return path.sep === '/' ? at : at.replaceAll(path.sep, '/');
}

function realPath(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
