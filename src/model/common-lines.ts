/** The lines that two texts have in common, in order. */
import { firstFrom } from './search.ts';

/** Pairs of equal lines for each line of a replacement; one with more is compared at its two ends only. */
const MOST_PAIRS = 64;

/**
 * The indexes in `now` of the lines that also stand in `old`: the same head, the same tail, and a longest common sequence
 * between them. Takes time in proportion to the number of lines.
 */
export function commonLines(old: readonly string[], now: readonly string[]): number[] {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const middle = commonBetween(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [
    ...now.slice(0, head).keys(),
    ...middle.map((index) => index + head),
    ...[...now.slice(now.length - tail).keys()].map((index) => index + now.length - tail),
  ];
}

/** The last line of a common sequence, and the way back to its first. */
interface Link {
  readonly index: number;
  readonly before: Link | undefined;
}

/** The indexes in `now` of a longest common sequence, after Hunt and Szymanski (CACM 20, 1977). */
function commonBetween(old: readonly string[], now: readonly string[]): number[] {
  const places = placesOf(old);
  const pairs = now.reduce((sum, line) => sum + (places.get(line)?.length ?? 0), 0);
  if (pairs > MOST_PAIRS * (old.length + now.length)) return [];
  // Where a common sequence of a length can end in `old` at the earliest, and which one that is.
  const ends: number[] = [];
  const links: Link[] = [];
  for (const [index, line] of now.entries()) {
    for (const place of places.get(line) ?? []) {
      const length = firstFrom(ends, (end) => end < place);
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
