/** Where one file of a report stands in the repository, as far as the file alone tells. */
import type { CoverageReport, FileCoverage } from '../model/coverage.ts';
import { foldersAround, foldPath, joinPath, lastName, namesOf, type PathIndex } from './paths.ts';

/** What is known of the repository that the reports speak of. */
export interface Ground {
  readonly index: PathIndex;
  /** Prefixes to replace, tried in order. */
  readonly mappings: readonly { readonly from: string; readonly to: string }[];
  /** The way from the root to an absolute path; null where it leads out. */
  relative(path: string): string | null;
}

/** The place of a file, or what it might be. */
export interface Answer {
  readonly at: string | null;
  /** The file as seen from outside: what its place says about the beginning of these holds for its neighbours. */
  readonly readings: readonly string[];
  /** The files that it might be, where the end of its path fits several. */
  readonly among: readonly string[];
  /** Where it stands if its neighbours do not speak for another place. */
  readonly beside: string | null;
}

/** Asks in the order of certainty: as the config maps it, as the path says, from the roots, by the longest end. */
export function placeOne(file: FileCoverage, report: CoverageReport, ground: Ground): Answer {
  const path = mapped(file.path, ground.mappings);
  if (path !== foldPath(file.path) && ground.index.has(path)) return answer([path], []);
  if (path.startsWith('/')) return placeAbsolute(file.path, path, ground);
  return placeRelative(file, path, report, ground);
}

function placeAbsolute(written: string, path: string, { index, relative }: Ground): Answer {
  const inside = relative(written) ?? relative(path);
  return answer(inside !== null && index.has(inside) ? [inside] : index.nearest(path).paths, [path]);
}

function placeRelative(file: FileCoverage, path: string, report: CoverageReport, ground: Ground): Answer {
  const { index, mappings } = ground;
  const roots = report.roots.map((root) => mapped(root, mappings));
  const outer = roots.filter((root) => root.startsWith('/')).map((root) => joinPath(root, path));
  const inner = roots.filter((root) => !root.startsWith('/')).map((root) => joinPath(root, path));
  const beside = besideReport([...inner, path], report.name, index);
  const alone = [file.module === undefined ? path : joinPath(file.module, path)];
  if (outer.length === 0)
    return answer(beside === null ? byEnd([...inner, path], file, index) : [beside], alone);
  return fromRoots(outer, path, ground) ?? { ...answer(byEnd([path], file, index), outer), beside };
}

/** Null where no root says more than the path does. */
function fromRoots(outer: readonly string[], path: string, { index, relative }: Ground): Answer | null {
  const inside = outer.flatMap((full) => relative(full) ?? []).filter((each) => index.has(each));
  if (inside.length > 0) return answer(inside, outer);
  const least = namesOf(path).length;
  const led = outer.filter((full) => index.nearest(full).names > least);
  return led.length === 0
    ? null
    : answer(
        led.flatMap((full) => index.nearest(full).paths),
        led,
      );
}

function answer(places: readonly string[], readings: readonly string[]): Answer {
  const [at = null, ...others] = new Set(places);
  if (others.length === 0) return { at, readings, among: [], beside: null };
  return { at: null, readings, among: [at as string, ...others], beside: null };
}

function besideReport(paths: readonly string[], report: string, index: PathIndex): string | null {
  for (const path of paths) {
    const folder = foldersAround(report).find((each) => index.has(joinPath(each, path)));
    if (folder !== undefined) return joinPath(folder, path);
  }
  return null;
}

/** What ends like the path; of several, those in the module that the report names. */
function byEnd(paths: readonly string[], { module }: FileCoverage, index: PathIndex): readonly string[] {
  const ends = paths.map((path) => index.nearest(path).paths).find((found) => found.length > 0) ?? [];
  const own = ends.filter((at) => module !== undefined && isInModule(at, module));
  return own.length > 0 ? own : ends;
}

/** True where a folder around the file is called like the module. */
export function isInModule(path: string, module: string): boolean {
  return namesOf(path).slice(0, -1).includes(lastName(module));
}

function mapped(written: string, mappings: Ground['mappings']): string {
  const path = foldPath(written);
  for (const { from, to } of mappings) {
    const prefix = foldPath(from);
    if (path === prefix) return foldPath(to);
    if (path.startsWith(prefix === '/' ? prefix : `${prefix}/`))
      return joinPath(foldPath(to), path.slice(prefix.length).replace(/^\//, ''));
  }
  return path;
}
