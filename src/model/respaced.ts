/** Which new lines of a diff say what an old line said, but for white space. */
import type { LineRange } from './change.ts';
import { rangesOf } from './line-ranges.ts';
import { firstNotBelow } from './search.ts';

/** The lines that are new in a file, and those of them whose only change is white space. */
export interface NewLines {
  readonly added: LineRange[];
  readonly respaced: LineRange[];
}

/** Lines that a diff takes out and puts in at one place, without an unchanged line between them. */
export interface Replacement {
  /** The number of the first line that comes in. */
  readonly first: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Pairs of equal lines for each line of a replacement; one with more is compared at its two ends only. */
const MOST_PAIRS = 64;

/**
 * The lines that come in and differ from one that goes out in white space alone, both sides read in order, as
 * `git diff -w` compares them. A line that also moved within its place is a new one, and so is one split in two.
 */
export function respacedIn({ first, removed, added }: Replacement): LineRange[] {
  const [old, now] = [removed.map(squeezed), added.map(squeezed)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const common = commonLines(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const same = [
    ...now.slice(0, head).keys(),
    ...common.map((index) => index + head),
    ...[...now.slice(now.length - tail).keys()].map((index) => index + now.length - tail),
  ];
  return rangesOf(same.map((index) => index + first));
}

/** Bytes of other characters are no white space, so that text and bytes give the same answer. */
function squeezed(line: string): string {
  return line.replace(/[ \t\r\v\f]+/g, '');
}

/** The last line of a common sequence, and the way back to its first. */
interface Link {
  readonly index: number;
  readonly before: Link | undefined;
}

/** The indexes in `now` of a longest common sequence, after Hunt and Szymanski (CACM 20, 1977). */
function commonLines(old: readonly string[], now: readonly string[]): number[] {
  const places = placesOf(old);
  const pairs = now.reduce((sum, line) => sum + (places.get(line)?.length ?? 0), 0);
  if (pairs > MOST_PAIRS * (old.length + now.length)) return [];
  // Where a common sequence of a length can end in `old` at the earliest, and which one that is.
  const ends: number[] = [];
  const links: Link[] = [];
  for (const [index, line] of now.entries()) {
    for (const place of places.get(line) ?? []) {
      const length = firstNotBelow(ends, place);
      if (ends[length] === place) continue;
      ends[length] = place;
      links[length] = { index, before: links[length - 1] };
    }
  }
  const found: number[] = [];
  for (let link = links.at(-1); link !== undefined; link = link.before) found.push(link.index);
  return found.reverse();
}

/** Where each line stands, from the last place to the first; empty lines pair with anything and tell nothing. */
function placesOf(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as string;
    if (line === '') continue;
    const known = places.get(line);
    if (known === undefined) places.set(line, [index]);
    else known.push(index);
  }
  return places;
}
