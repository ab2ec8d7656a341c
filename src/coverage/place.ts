/** Finds the files of a report in the repository: written on another machine, in a container, in a part of a monorepo. */
import type { CoverageReport, FileCoverage } from '../model/coverage.ts';
import { addUp } from './add-up.ts';
import { ReportError } from './error.ts';
import { Neighbours } from './neighbours.ts';
import { foldPath, joinPath, lastName, type PathIndex } from './paths.ts';
import { type Answer, type Ground, isInModule, placeOne } from './place-one.ts';

export type { Ground };

/** A report, its files found in the repository. */
export interface PlacedReport {
  /** Under the paths of the repository where they are known, under their own otherwise. */
  readonly files: readonly FileCoverage[];
  /** The number of files that stand in the repository. */
  readonly known: number;
  /** What a person should know about it, in sentences. */
  readonly notes: readonly string[];
}

const MOST_EXAMPLES = 3;

type Places = Map<FileCoverage, string>;
type Open = readonly (readonly [FileCoverage, Answer])[];

/**
 * Places every file of a report.
 * @throws ReportError when under half of them stand in the repository: it is the report of something else.
 */
export function placeReport(report: CoverageReport, ground: Ground): PlacedReport {
  const { places, open } = placeAll(report, ground);
  dropForeignModules(report.files, places);
  const left = open.filter(([file]) => !places.has(file));
  const notes = ambiguous(report, left);
  if (places.size * 2 < report.files.length) throw strange(report, places.size, ground.index, notes);
  return {
    files: moved(report.files, places),
    known: places.size,
    notes: [...notes, ...foreign(report, left)],
  };
}

function placeAll(report: CoverageReport, ground: Ground): { places: Places; open: Open } {
  const places: Places = new Map();
  const open: [FileCoverage, Answer][] = [];
  const neighbours = new Neighbours();
  for (const file of report.files) {
    const answer = placeOne(file, report, ground);
    const { at, readings } = answer;
    if (at === null) open.push([file, answer]);
    else {
      places.set(file, at);
      neighbours.add(readings, at);
    }
  }
  for (const [file, { readings, beside }] of open) {
    const at = neighbours.place(readings, ground.index.has) ?? beside;
    if (at !== null) places.set(file, at);
  }
  if (places.size === 0) placeByName(report.files, places, ground.index);
  return { places, open };
}

/** A report of files that share nothing but their names with the repository is believed only as a whole. */
function placeByName(files: readonly FileCoverage[], places: Places, index: PathIndex): void {
  const named = files.map((file) => [file, index.named(lastName(foldPath(file.path)))] as const);
  if (!named.every(([, found]) => found.length === 1)) return;
  for (const [file, [at = '']] of named) places.set(file, at);
}

/** Where the modules of a report have files of one name and only one of them stands here, it is the file of its own module. */
function dropForeignModules(files: readonly FileCoverage[], places: Places): void {
  const own = new Set<string>();
  const isOwn = (module: string | undefined, at: string) => module === undefined || isInModule(at, module);
  for (const { file, at } of placedOf(files, places)) if (isOwn(file.module, at)) own.add(at);
  for (const { file, at } of placedOf(files, places))
    if (own.has(at) && !isOwn(file.module, at)) places.delete(file);
}

function placedOf(files: readonly FileCoverage[], places: Places): { file: FileCoverage; at: string }[] {
  return files.flatMap((file) => {
    const at = places.get(file);
    return at === undefined ? [] : [{ file, at }];
  });
}

/** The files under their places. Those of several modules that cannot be told apart are different files: they add up. */
function moved(files: readonly FileCoverage[], places: Places): FileCoverage[] {
  const result: FileCoverage[] = [];
  const byModule = new Map<string, FileCoverage[]>();
  for (const file of files) {
    const { module, ...plain } = file;
    const at = places.get(file) ?? foldPath(module === undefined ? file.path : joinPath(module, file.path));
    if (module === undefined) result.push({ ...plain, path: at });
    else {
      const parts = byModule.get(at) ?? [];
      byModule.set(at, parts);
      parts.push({ ...plain, path: at });
    }
  }
  for (const [at, parts] of byModule) result.push(addUp(at, parts));
  return result;
}

function ambiguous({ name }: CoverageReport, open: Open): string[] {
  const several = open.filter(([, { among }]) => among.length > 0);
  if (several.length === 0) return [];
  const examples = several.slice(0, MOST_EXAMPLES).map(([file, { among }]) => {
    const more = among.length > MOST_EXAMPLES ? ' …' : '';
    return `${file.path} (${among.slice(0, MOST_EXAMPLES).join(', ')}${more})`;
  });
  return [
    `${several.length} of the files in ${name} could be several files here, and none was chosen: ${examples.join('; ')}. Map them with \`coverage.paths\`.`,
  ];
}

function foreign({ name }: CoverageReport, open: Open): string[] {
  const nowhere = open.filter(([, { among }]) => among.length === 0).map(([{ path }]) => path);
  if (nowhere.length === 0) return [];
  const which = nowhere.length === 1 ? '1 file stands' : `${nowhere.length} files stand`;
  const examples = nowhere.slice(0, MOST_EXAMPLES).join(', ');
  return [
    `${which} in ${name} and not in this repository, but in the totals: ${examples}. Leave out of the report what is not yours, or map it with \`coverage.paths\`.`,
  ];
}

function strange(
  report: CoverageReport,
  known: number,
  index: PathIndex,
  notes: readonly string[],
): ReportError {
  const theirs = report.files.slice(0, MOST_EXAMPLES).map(({ path }) => path);
  const extensions = new Set(theirs.map(extensionOf));
  const alike = index.paths.filter((path) => extensions.has(extensionOf(path)));
  const ours = (alike.length > 0 ? alike : index.paths).slice(0, MOST_EXAMPLES);
  const listed = (paths: readonly string[]) => (paths.length === 0 ? 'nothing' : paths.join(', '));
  return new ReportError(
    report.name,
    report.format,
    null,
    [
      `only ${known} of its ${report.files.length} files stand in this repository; the report says ${listed(theirs)}, the repository has ${listed(ours)}`,
      ...notes,
    ].join('. '),
  );
}

function extensionOf(path: string): string {
  return /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? '';
}
