/** Builds and counts hits by line. */
import type { Count, CoverageFormat, Hits } from '../model/coverage.ts';
import { firstFrom } from '../model/search.ts';

const MOST = 0x7fffffff;

/** Collects (line, hits) pairs in any order. */
export interface HitsBuilder {
  readonly size: number;
  /** `id` says which thing on the line it is, where the builder was opened for a format that tells. */
  add(line: number, hits: number, id?: number): void;
  /** The pairs in order of lines and ids; with `sum`, one a line with the hits of all. The builder is empty again. */
  finish(sum: boolean): Hits;
}

type Numbers = Int32Array<ArrayBuffer>;

const NOTHING: Numbers = new Int32Array(0);

/** An empty builder; a report with millions of lines costs eight bytes for each, and four for an id. */
export function hitsBuilder(format?: CoverageFormat): HitsBuilder {
  let lines = NOTHING;
  let counts = NOTHING;
  let ids: Numbers | null = format === undefined ? null : NOTHING;
  let size = 0;
  let last = -1;
  let lastId = 0;
  let sorted = true;
  let distinct = true;

  function grow(): void {
    lines = grown(lines);
    counts = grown(counts);
    if (ids !== null) ids = grown(ids);
  }

  return {
    get size() {
      return size;
    },
    add(line, hits, id = 0) {
      if (size === lines.length) grow();
      if (line <= last) {
        distinct = false;
        if (line < last || id < lastId) sorted = false;
      }
      last = line;
      lastId = id;
      lines[size] = line;
      if (ids !== null) ids[size] = id;
      counts[size++] = capped(hits);
    },
    finish(sum) {
      if (!sorted) sort(lines, counts, ids, size);
      const kept = sum && !distinct ? fold(lines, counts, size) : size;
      const hits = { lines: lines.slice(0, kept), counts: counts.slice(0, kept) };
      const named =
        ids === null || format === undefined ? hits : { ...hits, ids: { of: ids.slice(0, kept), format } };
      size = 0;
      last = -1;
      lastId = 0;
      sorted = true;
      distinct = true;
      return named;
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
  const at = firstFrom(lines, (each) => each < line);
  return lines[at] === line ? (counts[at] as number) : null;
}

function capped(hits: number): number {
  return hits > MOST ? MOST : hits;
}

function grown(array: Numbers): Numbers {
  const larger = new Int32Array(Math.max(16, array.length * 2));
  larger.set(array);
  return larger;
}

/** Puts the first pairs in order of lines and ids; those that are alike keep their order. */
function sort(lines: Numbers, counts: Numbers, ids: Numbers | null, size: number): void {
  const idOf = (at: number) => (ids === null ? 0 : (ids[at] as number));
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (a, b) => (lines[a] as number) - (lines[b] as number) || idOf(a) - idOf(b) || a - b,
  );
  for (const array of ids === null ? [lines, counts] : [lines, counts, ids]) {
    const old = array.slice(0, size);
    for (const [at, from] of order.entries()) array[at] = old[from] as number;
  }
}

/** Adds up the pairs of each line in place; gives how many are left. */
function fold(lines: Numbers, counts: Numbers, size: number): number {
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
