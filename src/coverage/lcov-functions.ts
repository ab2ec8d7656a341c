/** The functions of one record in an LCOV tracefile: names with lines and names with calls, in any order. */
import type { Hits } from '../model/coverage.ts';
import type { HitsBuilder } from './hits.ts';
import { functionId } from './ids.ts';

/** What is rare, and so only made where it is needed. */
interface Rare {
  /** Lines by the number that LCOV 2 gives to a function. */
  readonly lines: Map<string, number>;
  /** How often a name came again: scripts have functions of one name, each with a line and calls of its own. */
  readonly starts: Map<string, number>;
  readonly calls: Map<string, number>;
}

/** Collects what `FN` and `FNDA` say, and `FNL` and `FNA` of LCOV 2. */
export class LcovFunctions {
  readonly #starts = new Map<string, number>();
  readonly #calls = new Map<string, number>();
  #rare: Rare | null = null;

  start(name: string, line: number): void {
    const known = this.#starts.get(name);
    const isOther = known !== undefined && known !== line;
    this.#starts.set(isOther ? again(name, this.#rarely().starts) : name, line);
  }

  call(name: string, hits: number): void {
    this.#calls.set(this.#calls.has(name) ? again(name, this.#rarely().calls) : name, hits);
  }

  line(index: string, line: number): void {
    this.#rarely().lines.set(index, line);
  }

  /** False where no line was told for the number. */
  named(index: string, name: string, hits: number): boolean {
    const line = this.#rare?.lines.get(index);
    if (line === undefined) return false;
    this.start(name, line);
    this.call(name, hits);
    return true;
  }

  /** The functions in order of lines, by way of an empty builder. */
  finish(builder: HitsBuilder): Hits {
    const isPlain = this.#rare === null;
    if (!isPlain) this.#addCallsAgain();
    for (const [key, line] of this.#starts)
      builder.add(line, this.#calls.get(key) ?? 0, functionId(isPlain ? key : nameOf(key)));
    return builder.finish(false);
  }

  /** Calls of a name that came more often than its function are all calls of that function. */
  #addCallsAgain(): void {
    for (const [key, hits] of this.#calls) {
      const name = nameOf(key);
      if (key !== name && !this.#starts.has(key)) this.#calls.set(name, (this.#calls.get(name) ?? 0) + hits);
    }
  }

  #rarely(): Rare {
    this.#rare ??= { lines: new Map(), starts: new Map(), calls: new Map() };
    return this.#rare;
  }
}

function again(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 1) + 1;
  seen.set(name, count);
  return `${name}\n${count}`;
}

/** No name of a record has a line end in it. */
function nameOf(key: string): string {
  const end = key.indexOf('\n');
  return end < 0 ? key : key.slice(0, end);
}
