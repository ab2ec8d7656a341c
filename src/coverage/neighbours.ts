/** What the places of some files of a report say about the others: `/ci/b/src/x.ts` stands at `b/src/x.ts`, so `/ci` is the root. */
import { commonNames } from './paths.ts';

/** Where what stands below a beginning was found, and how often. */
type Targets = Map<string, number>;

/** The beginnings of paths in a report, and what they are here. */
export class Neighbours {
  readonly #targets = new Map<string, Targets>();

  /** Tells that a file was found. */
  add(readings: readonly string[], at: string): void {
    for (const reading of readings) this.#addOne(reading, at);
  }

  #addOne(reading: string, at: string): void {
    const common = commonNames(reading, at);
    const [before, here] = [withoutEnd(reading, common), withoutEnd(at, common)];
    const targets = this.#targets.get(before) ?? new Map<string, number>();
    targets.set(here, (targets.get(here) ?? 0) + 1);
    this.#targets.set(before, targets);
  }

  /** Where a file stands if it stands where its neighbours do; null where they say nothing, or contradict each other. */
  place(readings: readonly string[], has: (path: string) => boolean): string | null {
    const votes = new Map<string, number>();
    for (const [at, count] of readings.flatMap((reading) => this.#votes(reading)))
      if (has(at)) votes.set(at, Math.max(votes.get(at) ?? 0, count));
    const isAbsolute = readings.every((reading) => reading.startsWith('/'));
    return winner([...votes], isAbsolute);
  }

  #votes(reading: string): [string, number][] {
    return beginningsOf(reading).flatMap((before) =>
      [...(this.#targets.get(before) ?? [])].map(([here, count]): [string, number] => [
        here + reading.slice(before.length),
        count,
      ]),
    );
  }
}

/** A folder stands in one place, so a single file that was taken for another is outvoted; names of packages can stand in many. */
function winner(votes: [string, number][], isAbsolute: boolean): string | null {
  const [first, second] = votes.sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  if (second === undefined) return first[0];
  return isAbsolute && first[1] >= 2 * second[1] ? first[0] : null;
}

/** A path without its last names; the rest ends with a slash, or is empty. */
function withoutEnd(path: string, names: number): string {
  let end = path.length;
  for (let left = names; left > 0; left--) end = path.lastIndexOf('/', end - 1);
  return path.slice(0, end + 1);
}

function beginningsOf(path: string): string[] {
  const beginnings = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    beginnings.push(path.slice(0, at + 1));
  return beginnings;
}
