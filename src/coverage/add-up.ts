/** Adds up what a report says in several places: not two runs of the same things, but different things. */
import { type Count, type FileCoverage, type Hits, METRICS, type Metric } from '../model/coverage.ts';
import { sumOf } from '../model/percent.ts';
import { hitsBuilder } from './hits.ts';

/** One file with all lines, branches, functions and statements of its parts. */
export function addUp(path: string, parts: readonly FileCoverage[]): FileCoverage {
  const totals: Partial<Record<Metric, Count>> = {};
  const details: { -readonly [K in keyof FileCoverage['details']]: FileCoverage['details'][K] } = {};
  for (const metric of METRICS) {
    const counts = parts.flatMap((part) => part.totals[metric] ?? []);
    if (counts.length > 0) totals[metric] = sumOf(counts);
    if (metric === 'lines') continue;
    const hits = parts.flatMap((part) => part.details[metric] ?? []);
    if (hits.length > 0) details[metric] = together(hits, false);
  }
  const lines = parts.flatMap((part) => part.lines ?? []);
  return { path, lines: lines.length === 0 ? null : together(lines, true), totals, details };
}

function together(parts: readonly Hits[], sum: boolean): Hits {
  const formats = new Set(parts.map(({ ids }) => ids?.format));
  const all = hitsBuilder(formats.size === 1 ? parts[0]?.ids?.format : undefined);
  for (const { lines, counts, ids } of parts)
    for (const [at, line] of lines.entries()) all.add(line, counts[at] as number, ids?.of[at]);
  return all.finish(sum);
}
