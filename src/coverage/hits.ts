/** Builds, counts and merges hits by line. */
import type { Count, Hits } from '../model/coverage.ts';

const MOST = 0x7fffffff;

/** Collects (line, hits) pairs in any order. */
export interface HitsBuilder {
  readonly size: number;
  add(line: number, hits: number): void;
  /** The pairs in order of lines; with `sum`, one a line with the hits of all. */
  finish(sum: boolean): Hits;
}

/** An empty builder; a report with millions of lines costs eight bytes for each. */
export function hitsBuilder(): HitsBuilder {
  let lines = new Int32Array(16);
  let counts = new Int32Array(16);
  let size = 0;
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
      if (size > 0 && line < (lines[size - 1] as number)) sorted = false;
      lines[size] = line;
      counts[size++] = capped(hits);
    },
    finish(sum) {
      const raw = { lines: lines.slice(0, size), counts: counts.slice(0, size) };
      const ordered = sorted ? raw : inOrder(raw);
      return sum ? summed(ordered) : ordered;
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
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function inOrder(hits: Hits): Hits {
  const order = Array.from(hits.lines.keys()).sort(
    (a, b) => (hits.lines[a] as number) - (hits.lines[b] as number) || a - b,
  );
  return {
    lines: Int32Array.from(order, (at) => hits.lines[at] as number),
    counts: Int32Array.from(order, (at) => hits.counts[at] as number),
  };
}

function summed({ lines, counts }: Hits): Hits {
  let last = -1;
  for (let at = 0; at < lines.length; at++) {
    if (last >= 0 && lines[last] === lines[at])
      counts[last] = capped((counts[last] as number) + (counts[at] as number));
    else {
      last++;
      lines[last] = lines[at] as number;
      counts[last] = counts[at] as number;
    }
  }
  return { lines: lines.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}
