/** Builds, counts and merges hits by line. */
import type { Count, Hits } from '../model/coverage.ts';

const MOST = 0x7fffffff;

/** Collects (line, hits) pairs in any order. */
export interface HitsBuilder {
  readonly size: number;
  add(line: number, hits: number): void;
  /** The pairs in order of lines; with `sum`, one a line with the hits of all. The builder is empty again. */
  finish(sum: boolean): Hits;
}

const NOTHING = new Int32Array(0);

/** An empty builder; a report with millions of lines costs eight bytes for each. */
export function hitsBuilder(): HitsBuilder {
  let lines = NOTHING;
  let counts = NOTHING;
  let size = 0;
  let last = -1;
  let sorted = true;
  return {
    get size() {
      return size;
    },
    add(line, hits) {
      if (size === lines.length) {
        lines = grown(lines);
        counts = grown(counts);
      }
      if (line < last) sorted = false;
      last = line;
      lines[size] = line;
      counts[size++] = hits > MOST ? MOST : hits;
    },
    finish(sum) {
      if (!sorted) sort(lines, counts, size);
      const kept = sum ? fold(lines, counts, size) : size;
      const hits = { lines: lines.slice(0, kept), counts: counts.slice(0, kept) };
      size = 0;
      last = -1;
      sorted = true;
      return hits;
    },
  };
}

/** How many were hit, of how many. */
export function countHits(hits: Hits): Count {
  let covered = 0;
  for (const count of hits.counts) if (count > 0) covered++;
  return { covered, total: hits.counts.length };
}

/** The hits on `line`, or null when nothing on it can run; by binary search. */
export function hitsOn({ lines, counts }: Hits, line: number): number | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? (counts[low] as number) : null;
}

/** The hits of two runs: the n-th thing on a line is the same thing in both. */
export function mergeHits(a: Hits, b: Hits): Hits {
  const merged = hitsBuilder();
  let [i, j] = [0, 0];
  while (i < a.lines.length || j < b.lines.length) {
    const left = a.lines[i] ?? Number.POSITIVE_INFINITY;
    const right = b.lines[j] ?? Number.POSITIVE_INFINITY;
    const line = Math.min(left, right);
    merged.add(
      line,
      (left === line ? (a.counts[i++] as number) : 0) + (right === line ? (b.counts[j++] as number) : 0),
    );
  }
  return merged.finish(false);
}

function capped(hits: number): number {
  return hits > MOST ? MOST : hits;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(16, array.length * 2));
  larger.set(array);
  return larger;
}

/** Puts the first pairs in order of lines; those of one line keep their order. */
function sort(lines: Int32Array, counts: Int32Array, size: number): void {
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (a, b) => (lines[a] as number) - (lines[b] as number) || a - b,
  );
  const [oldLines, oldCounts] = [lines.slice(0, size), counts.slice(0, size)];
  for (const [at, from] of order.entries()) {
    lines[at] = oldLines[from] as number;
    counts[at] = oldCounts[from] as number;
  }
}

/** Adds up the pairs of each line in place; gives how many are left. */
function fold(lines: Int32Array, counts: Int32Array, size: number): number {
  let last = -1;
  for (let at = 0; at < size; at++) {
    if (last >= 0 && lines[last] === lines[at])
      counts[last] = capped((counts[last] as number) + (counts[at] as number));
    else {
      last++;
      lines[last] = lines[at] as number;
      counts[last] = counts[at] as number;
    }
  }
  return last + 1;
}
