/** Lays several reports over each other: the hits of a file add up line by line. */
import { type Count, type FileCoverage, type Hits, METRICS, type Metric } from '../model/coverage.ts';
import { countHits, mergeHits } from './hits.ts';

/** The files by path, in code-unit order; what several reports say of one file is summed. */
export function mergeFiles(files: Iterable<FileCoverage>): FileCoverage[] {
  const merged = new Map<string, FileCoverage>();
  for (const file of files) {
    const known = merged.get(file.path);
    merged.set(file.path, known === undefined ? file : mergeTwo(known, file));
  }
  return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function mergeTwo(a: FileCoverage, b: FileCoverage): FileCoverage {
  const lines = mergeMaybe(a.lines, b.lines);
  const totals: Partial<Record<Metric, Count>> = {};
  const details: { -readonly [K in keyof FileCoverage['details']]: FileCoverage['details'][K] } = {};
  for (const metric of METRICS) {
    const hits = metric === 'lines' ? lines : mergeMaybe(hitsOf(a, metric), hitsOf(b, metric));
    if (metric !== 'lines' && hits !== null) details[metric] = hits;
    const count = countOf(a.totals[metric], b.totals[metric], isKnownTwice(a, b, metric) ? hits : null);
    if (count !== undefined) totals[metric] = count;
  }
  return { path: a.path, lines, totals, details };
}

function hitsOf(file: FileCoverage, metric: Metric): Hits | null {
  return metric === 'lines' ? file.lines : (file.details[metric] ?? null);
}

function isKnownTwice(a: FileCoverage, b: FileCoverage, metric: Metric): boolean {
  return hitsOf(a, metric) !== null && hitsOf(b, metric) !== null;
}

function mergeMaybe(a: Hits | null, b: Hits | null): Hits | null {
  if (a === null || b === null) return a ?? b;
  return mergeHits(a, b);
}

/** With details on both sides the count is exact; of two bare totals the better one stands, since both cannot be added. */
function countOf(a: Count | undefined, b: Count | undefined, merged: Hits | null): Count | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (merged !== null) return countHits(merged);
  const total = Math.max(a.total, b.total);
  return { covered: Math.min(Math.max(a.covered, b.covered), total), total };
}
