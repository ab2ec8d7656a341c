/** Finds the files of a report in the repository: written on another machine, in a container, in a part of a monorepo. */
import type { CoverageReport, FileCoverage } from '../model/coverage.ts';
import { ReportError } from './error.ts';
import { foldersAround, foldPath, joinPath, lastName, type PathIndex } from './paths.ts';

/** What is known of the repository that the reports speak of. */
export interface Ground {
  readonly index: PathIndex;
  /** Prefixes to replace, tried in order. */
  readonly mappings: readonly { readonly from: string; readonly to: string }[];
  /** The way from the root to an absolute path; null where it leads out. */
  relative(path: string): string | null;
}

/** A report, its files found in the repository. */
export interface PlacedReport {
  /** Under the paths of the repository where they are known, under their own otherwise. */
  readonly files: readonly FileCoverage[];
  /** The number of files that stand in the repository. */
  readonly known: number;
}

const MOST_EXAMPLES = 3;

/**
 * Places every file of a report.
 * @throws ReportError when under half of them stand in the repository: it is the report of something else.
 */
export function placeReport(report: CoverageReport, ground: Ground): PlacedReport {
  const found = placeAll(report, ground);
  const known = report.files.filter(({ path }) => found.get(path) !== undefined).length;
  if (known * 2 < report.files.length) throw strange(report, known, ground.index);
  const files = report.files.map((file) => ({ ...file, path: found.get(file.path) ?? foldPath(file.path) }));
  return { files, known };
}

function placeAll(report: CoverageReport, ground: Ground): Map<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const { path } of report.files) {
    const at = placeOne(path, report, ground);
    if (at === null) open.push(path);
    else found.set(path, at);
  }
  placeBeside(open, found, ground.index);
  if (found.size === 0) placeByName(open, found, ground.index);
  return found;
}

/** Tries the surest reading first: where the path says that it is, from a root, beside the report, by its end. */
function placeOne(written: string, report: CoverageReport, { index, mappings, relative }: Ground) {
  const path = mapped(written, mappings);
  const isAbsolute = path.startsWith('/');
  const fromRoots = isAbsolute ? [] : report.roots.map((root) => joinPath(mapped(root, mappings), path));
  const known = (at: string | null) => (at !== null && index.has(at) ? at : null);
  const inRepository = (candidate: string) => (candidate.startsWith('/') ? relative(candidate) : candidate);
  return (
    (isAbsolute ? known(relative(written) ?? relative(path)) : null) ??
    firstOf(fromRoots, (candidate) => known(inRepository(candidate))) ??
    firstOf(isAbsolute ? [] : foldersAround(report.name), (folder) => known(joinPath(folder, path))) ??
    firstOf([...fromRoots, path], (candidate) => bySuffix(candidate, index))
  );
}

/** The first answer that is one, without asking any further. */
function firstOf<Item>(items: Iterable<Item>, ask: (item: Item) => string | null): string | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
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

/** The one path that ends like this one, two names or more alike; fewer only where it has no more. */
function bySuffix(path: string, index: PathIndex): string | null {
  const names = path.split('/').filter((name) => name !== '' && name !== '..');
  const least = Math.min(2, names.length);
  for (let from = 0; from <= names.length - least; from++) {
    const suffix = names.slice(from).join('/');
    if (index.has(suffix)) return suffix;
    const ending = index.endingWith(suffix);
    if (ending.length > 0) return ending.length === 1 ? (ending[0] as string) : null;
  }
  return null;
}

/** Places files as their neighbours were: what stood before the common end is replaced by what stands there here. */
function placeBeside(open: readonly string[], found: Map<string, string>, index: PathIndex): void {
  const counts = new Map<string, number>();
  for (const [path, at] of found) {
    const key = prefixesOf(foldPath(path), at).join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const pairs = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key.split('\n') as [string, string]);
  for (const path of open) {
    const folded = foldPath(path);
    const pair = pairs.find(
      ([before, here]) => folded.startsWith(before) && index.has(here + folded.slice(before.length)),
    );
    if (pair !== undefined) found.set(path, pair[1] + folded.slice(pair[0].length));
  }
}

/** What is left of two paths without the names at their ends that are alike. */
function prefixesOf(path: string, at: string): [string, string] {
  const [a, b] = [path.split('/'), at.split('/')];
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  const prefix = (parts: readonly string[]) => (parts.length === 0 ? '' : `${parts.join('/')}/`);
  return [prefix(a), prefix(b)];
}

/** A report of files that share nothing but their names with the repository is believed only as a whole. */
function placeByName(open: readonly string[], found: Map<string, string>, index: PathIndex): void {
  const named = open.map((path) => [path, index.endingWith(lastName(foldPath(path)))] as const);
  if (!named.every(([, ending]) => ending.length === 1)) return;
  for (const [path, [at = '']] of named) found.set(path, at);
}

function strange(report: CoverageReport, known: number, index: PathIndex): ReportError {
  const theirs = report.files.slice(0, MOST_EXAMPLES).map(({ path }) => path);
  const extensions = new Set(theirs.map(extensionOf));
  const alike = index.paths.filter((path) => extensions.has(extensionOf(path)));
  const ours = (alike.length > 0 ? alike : index.paths).slice(0, MOST_EXAMPLES);
  const listed = (paths: readonly string[]) => (paths.length === 0 ? 'nothing' : paths.join(', '));
  return new ReportError(
    report.name,
    report.format,
    null,
    `only ${known} of its ${report.files.length} files stand in this repository; the report says ${listed(theirs)}, the repository has ${listed(ours)}`,
  );
}

function extensionOf(path: string): string {
  return /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? '';
}
