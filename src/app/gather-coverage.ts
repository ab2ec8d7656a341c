/** All reading of coverage: finds the reports, reads them one after the other, and lays them over each other. */
import type { CoverageSettings } from '../config/coverage.ts';
import { readBaseline } from '../coverage/baseline.ts';
import { ReportError } from '../coverage/error.ts';
import { withinString } from '../coverage/json.ts';
import { mergeFiles } from '../coverage/merge.ts';
import { pathIndex } from '../coverage/paths.ts';
import { type Ground, type PlacedReport, placeReport } from '../coverage/place.ts';
import { readReport } from '../coverage/read.ts';
import { decode } from '../dialects/decode.ts';
import { gapOf } from '../engine/coverage/judge.ts';
import type { CoverageReport, FileCoverage } from '../model/coverage.ts';
import type { CoverageBaseline, Gap } from '../model/coverage-result.ts';
import type { JudgedReport } from '../model/verdict.ts';
import { ASIDE, type ChosenReport, chooseReports } from './choose-reports.ts';
import { UserError } from './errors.ts';
import type { Files, Ports } from './ports.ts';

/** What the reports of a run say. */
export interface CoverageFacts {
  readonly reports: readonly JudgedReport[];
  readonly files: readonly FileCoverage[];
  readonly gaps: readonly Gap[];
  /** What a person should know about the reading, in sentences. */
  readonly notes: readonly string[];
  readonly baseline: CoverageBaseline | { readonly missing: string } | null;
}

/** Reads the reports that a person names, or else those of the settings. `base` holds the baseline. Throws for what cannot be read. */
export async function gatherCoverage(
  { files, console }: Ports,
  settings: CoverageSettings,
  named: readonly string[],
  base: Files = files,
): Promise<CoverageFacts> {
  const gaps: Gap[] = [];
  const chosen = await chooseReports(files, settings, named, gaps);
  const ground = chosen.length === 0 ? null : await groundOf(files, settings);
  const reports: JudgedReport[] = [];
  const notes: string[] = [];
  let merged: FileCoverage[] = [];
  for (const [index, each] of chosen.entries()) {
    console.progress(index, chosen.length);
    const report = await readOne(files, each);
    if (report === null || isEmpty(report)) {
      gaps.push(...emptyGap(each.path, settings));
      continue;
    }
    const { files: own, notes: said } = placed(report, ground as Ground);
    merged = mergeFiles([...merged, ...own]);
    notes.push(...report.notes, ...said);
    reports.push({ path: report.name, format: report.format, files: report.files.length });
  }
  const baseline = await baselineOf(base, settings);
  return { reports, files: merged, gaps, notes, baseline };
}

async function groundOf(files: Files, { mappings }: CoverageSettings): Promise<Ground> {
  const { paths } = await files.list({ include: ['**/*'], exclude: ASIDE, under: '' });
  return { index: pathIndex(paths), mappings, relative: (path) => files.relative(path) };
}

async function readOne(files: Files, { path, format, reach }: ChosenReport): Promise<CoverageReport | null> {
  const stream = await files.stream(path, reach);
  if (!stream.ok)
    throw new UserError('coverage', `${path}: ${stream.problem}`, 'Check the path of the report');
  return withHint(
    'Let the step that writes it end well; `format:path` forces a format, such as `lcov:path`',
    () => readReport(path, stream.pieces, format ?? undefined),
  );
}

function placed(report: CoverageReport, ground: Ground): PlacedReport {
  return withHint('Check the working directory, or map the paths with `coverage.paths: { from: to }`', () =>
    placeReport(report, ground),
  );
}

function withHint<T>(hint: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ReportError) throw new UserError('coverage', error.message, hint);
    throw error;
  }
}

function isEmpty({ files }: CoverageReport): boolean {
  return files.every(({ totals }) => Object.values(totals).every(({ total }) => total === 0));
}

function emptyGap(name: string, { goals }: CoverageSettings): Gap[] {
  const problem = `Unexpected empty coverage report \`${name}\`, expected one with lines that can run`;
  return gapOf(
    'report',
    goals.onEmptyReport,
    problem,
    'Check that the tests ran and that the coverage tool saw the sources',
  );
}

async function baselineOf(files: Files, { baseline }: CoverageSettings): Promise<CoverageFacts['baseline']> {
  if (baseline === null) return null;
  const { path, reach } = baseline;
  const stream = await files.stream(path, reach);
  if (!stream.ok) return { missing: `${path}: ${stream.problem}` };
  const text = withHint('Check the path of the baseline', () =>
    [...withinString(path, 'baseline', stream.pieces)].join(''),
  );
  const read = readBaseline(decode(new TextEncoder().encode(text)).text);
  if (read.ok) return read.baseline;
  throw new UserError(
    'coverage',
    `${path}: ${read.problem}`,
    'Write it again with `tasks-gate coverage --write-baseline`',
  );
}
