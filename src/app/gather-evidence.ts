/** All reading of evidence: test results, scans, benchmarks. */
import type { EvidenceSettings } from '../config/evidence.ts';
import { ReportError } from '../coverage/error.ts';
import { withinString } from '../coverage/json.ts';
import { readBenchmarks } from '../evidence/benchmark.ts';
import { readJunit } from '../evidence/junit.ts';
import type { TestReport } from '../evidence/junit-cases.ts';
import { readSarif } from '../evidence/sarif.ts';
import type { BenchmarkResults, ScanResults, TestResults } from '../model/evidence.ts';
import { ASIDE } from './choose-reports.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';

/** What was given; null for what was not asked for. */
export interface EvidenceFacts {
  readonly tests: TestResults | null;
  readonly scans: ScanResults | null;
  readonly benchmarks: Omit<BenchmarkResults, 'completed' | 'features'> | null;
}

/** Reads what the settings name; `base` holds the baseline of the benchmarks. Throws for what cannot be read. */
export async function gatherEvidence(
  files: Files,
  settings: EvidenceSettings,
  base: Files = files,
): Promise<EvidenceFacts> {
  const { tests, scans, benchmarks } = settings;
  return {
    tests: tests === null ? null : await testsOf(files, tests),
    scans: scans === null ? null : await scansOf(files, scans),
    benchmarks: benchmarks === null ? null : await benchmarksOf(files, benchmarks, settings, base),
  };
}

interface Given<T> {
  readonly reports: readonly T[];
  readonly files: readonly string[];
  readonly unmatched: readonly string[];
}

type Read<T> = (name: string, pieces: Iterable<string>) => T;

async function readAll<T>(files: Files, globs: readonly string[], read: Read<T>): Promise<Given<T>> {
  const paths = new Set<string>();
  const unmatched: string[] = [];
  for (const glob of globs) {
    const found = await files.list({ include: [glob], exclude: ASIDE, under: '' });
    if (found.paths.length === 0) unmatched.push(glob);
    for (const path of found.paths) paths.add(path);
  }
  const sorted = [...paths].sort();
  const reports: T[] = [];
  for (const path of sorted) reports.push(await readOne(files, path, read));
  return { reports, files: sorted, unmatched };
}

async function readOne<T>(files: Files, path: string, read: Read<T>): Promise<T> {
  const stream = await files.stream(path, 'root');
  if (!stream.ok) throw new UserError('evidence', `${path}: ${stream.problem}`);
  try {
    return read(path, stream.pieces);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    throw new UserError(
      'evidence',
      error.message,
      'Let the step that writes it end well, or correct its glob',
    );
  }
}

async function testsOf(files: Files, globs: readonly string[]): Promise<TestResults> {
  const { reports, ...given } = await readAll(files, globs, readJunit);
  const sum = (count: (report: TestReport) => number) =>
    reports.reduce((all, report) => all + count(report), 0);
  return {
    ...given,
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    failures: reports.flatMap(({ failures }) => failures),
    names: reports.flatMap(({ names }) => names),
  };
}

async function scansOf(files: Files, globs: readonly string[]): Promise<ScanResults> {
  const { reports, ...given } = await readAll(files, globs, readSarif);
  return {
    ...given,
    results: reports.flatMap(({ results }) => results),
    undecided: reports.reduce((all, { undecided }) => all + undecided, 0),
    broken: reports.flatMap(({ broken }) => broken),
    empty: reports.flatMap(({ empty }) => empty),
  };
}

const readBenchmark: Read<ReturnType<typeof readBenchmarks>> = (name, pieces) =>
  readBenchmarks(name, withinString(name, 'benchmark', pieces));

async function benchmarksOf(
  files: Files,
  globs: readonly string[],
  { benchmarkBaseline }: EvidenceSettings,
  base: Files,
): Promise<EvidenceFacts['benchmarks']> {
  const { reports, ...given } = await readAll(files, globs, readBenchmark);
  return { ...given, benchmarks: reports.flat(), baseline: await baselineOf(base, benchmarkBaseline) };
}

async function baselineOf(
  files: Files,
  file: EvidenceSettings['benchmarkBaseline'],
): Promise<BenchmarkResults['baseline']> {
  if (file === null) return null;
  const stream = await files.stream(file.path, file.reach);
  return stream.ok
    ? readOne(files, file.path, readBenchmark)
    : { missing: `${file.path}: ${stream.problem}` };
}
