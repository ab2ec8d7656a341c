/** Lays the hits of two runs over each other. */
import type { Hits } from '../model/coverage.ts';
import { type HitsBuilder, hitsBuilder } from './hits.ts';

/**
 * The hits of two runs. What has a name is the same thing in both where the names are the same. Of things that are only
 * counted on a line, the one that ran most is taken for the one that ran most: as few as possible are covered then.
 */
export function mergeHits(a: Hits, b: Hits): Hits {
  const isNamed = a.ids !== undefined && b.ids !== undefined && a.ids.format === b.ids.format;
  return isNamed ? byName(a, b) : byCount(a, b);
}

const END = Number.POSITIVE_INFINITY;

function byName(a: Hits, b: Hits): Hits {
  const merged = hitsBuilder(a.ids?.format);
  let [i, j] = [0, 0];
  while (i < a.lines.length || j < b.lines.length) {
    const order = orderOf(a, i, b, j);
    const hits = (order <= 0 ? countAt(a, i) : 0) + (order >= 0 ? countAt(b, j) : 0);
    if (order <= 0) merged.add(lineAt(a, i), hits, idAt(a, i++));
    else merged.add(lineAt(b, j), hits, idAt(b, j));
    if (order >= 0) j++;
  }
  return merged.finish(false);
}

function byCount(a: Hits, b: Hits): Hits {
  const merged = hitsBuilder();
  let [i, j] = [0, 0];
  while (i < a.lines.length || j < b.lines.length) {
    const line = Math.min(lineAt(a, i), lineAt(b, j));
    const [endA, endB] = [endOf(a, i, line), endOf(b, j, line)];
    const most = Math.max(endA - i, endB - j);
    if (most === 1) merged.add(line, (endA - i) * countAt(a, i) + (endB - j) * countAt(b, j));
    else addLine(merged, line, a.counts.subarray(i, endA), b.counts.subarray(j, endB));
    i = endA;
    j = endB;
  }
  return merged.finish(false);
}

function orderOf(a: Hits, i: number, b: Hits, j: number): number {
  return lineAt(a, i) - lineAt(b, j) || idAt(a, i) - idAt(b, j);
}

function lineAt({ lines }: Hits, at: number): number {
  return at < lines.length ? (lines[at] as number) : END;
}

function idAt({ ids }: Hits, at: number): number {
  return ids?.of[at] ?? 0;
}

function countAt({ counts }: Hits, at: number): number {
  return counts[at] ?? 0;
}

/** Behind the last thing on the line. */
function endOf({ lines }: Hits, from: number, line: number): number {
  let end = from;
  while (lines[end] === line) end++;
  return end;
}

function addLine(merged: HitsBuilder, line: number, a: Int32Array, b: Int32Array): void {
  const [left, right] = [a.toSorted().reverse(), b.toSorted().reverse()];
  for (let at = 0; at < Math.max(left.length, right.length); at++)
    merged.add(line, (left[at] ?? 0) + (right[at] ?? 0));
}
