/** Lays several reports over each other: the hits of a file add up line by line. */
import { type Count, type FileCoverage, type Hits, METRICS, type Metric } from '../model/coverage.ts';
import { countHits } from './hits.ts';
import { mergeHits } from './merge-hits.ts';

/** The files by path, in code-unit order; what several reports say of one file is summed. */
export function mergeFiles(files: Iterable<FileCoverage>): FileCoverage[] {
  const byPath = new Map<string, FileCoverage[]>();
  for (const file of files) {
    const same = byPath.get(file.path);
    if (same === undefined) byPath.set(file.path, [file]);
    else same.push(file);
  }
  return [...byPath.values()].map(mergeAll).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** In pairs, so that many small ones beside a large one do not take its size times their number. */
function mergeAll(files: readonly FileCoverage[]): FileCoverage {
  const half = files.length >> 1;
  return half === 0
    ? (files[0] as FileCoverage)
    : mergeTwo(mergeAll(files.slice(0, half)), mergeAll(files.slice(half)));
}

function mergeTwo(a: FileCoverage, b: FileCoverage): FileCoverage {
  const lines = mergeMaybe(a.lines, b.lines);
  const totals: Partial<Record<Metric, Count>> = {};
  const details: { -readonly [K in keyof FileCoverage['details']]: FileCoverage['details'][K] } = {};
  for (const metric of METRICS) {
    const hits = metric === 'lines' ? lines : mergeMaybe(hitsOf(a, metric), hitsOf(b, metric));
    if (metric !== 'lines' && hits !== null) details[metric] = hits;
    const count = countOf(a, b, metric, hits);
    if (count !== undefined) totals[metric] = count;
  }
  return { path: a.path, lines, totals, details };
}

function hitsOf(file: FileCoverage, metric: Metric): Hits | null {
  return metric === 'lines' ? file.lines : (file.details[metric] ?? null);
}

function mergeMaybe(a: Hits | null, b: Hits | null): Hits | null {
  return a === null || b === null ? (a ?? b) : mergeHits(a, b);
}

function countOf(a: FileCoverage, b: FileCoverage, metric: Metric, merged: Hits | null): Count | undefined {
  const [own, other] = [a.totals[metric], b.totals[metric]];
  if (own === undefined || other === undefined) return own ?? other;
  if (merged !== null && isExplained(a, metric) && isExplained(b, metric)) return countHits(merged);
  return atLeast(own, other, merged);
}

/** True where the details give the very figure of the file. */
function isExplained(file: FileCoverage, metric: Metric): boolean {
  const [hits, stated] = [hitsOf(file, metric), file.totals[metric]];
  if (hits === null || stated === undefined) return false;
  const { covered, total } = countHits(hits);
  return covered === stated.covered && total === stated.total;
}

/** Of bare totals the better one stands, since both cannot be added; lines that run and are not counted are left out. */
function atLeast(a: Count, b: Count, merged: Hits | null): Count {
  const total = Math.max(a.total, b.total);
  const seen = merged === null ? a : countHits(merged);
  const excess = Math.max(0, seen.total - total);
  const covered = Math.max(a.covered, b.covered, excess > 0 ? seen.covered - excess : 0);
  return { covered: Math.min(covered, total), total };
}
