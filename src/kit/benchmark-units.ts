/** Units of benchmarks: what is measured, which way is better, and how units of one kind convert. */
/** What a unit measures. */
export interface Measure {
  /** A time and a cost are better when they are small, a rate when it is large. */
  readonly kind: 'time' | 'rate' | 'cost';
  /** What is counted: of a time what it takes that long for, of a rate what comes in a time. */
  readonly of: string;
  /** The length of the unit of time, in picoseconds; 1 for a cost. */
  readonly length: bigint;
}

const SECOND = 1_000_000_000_000n;

/** In picoseconds; each divides those below it. */
const LENGTHS: ReadonlyMap<string, bigint> = wordsOf([
  [1n, 'ps picosecond'],
  [1_000n, 'ns nsec nanosecond'],
  [1_000_000n, 'us µs μs usec microsecond'],
  [1_000_000_000n, 'ms msec milli millisecond'],
  [SECOND, 's sec second'],
  [60n * SECOND, 'min minute'],
  [3600n * SECOND, 'h hr hour'],
]);

/** Rates that are words of their own, all by the second. */
const RATES: ReadonlyMap<string, string> = wordsOf([
  ['op', 'ops'],
  ['request', 'rps'],
  ['query', 'qps'],
  ['transaction', 'tps'],
  ['frame', 'fps'],
  ['hz', 'hz'],
]);

/** Words for the same thing; every other word stands for itself. */
const THINGS: ReadonlyMap<string, string> = wordsOf([
  ['op', 'op operation iter iteration call run exec execution invocation'],
  ['request', 'req request'],
  ['query', 'query querie'],
  ['transaction', 'tx txn transaction'],
  ['message', 'msg message'],
  ['document', 'doc document'],
  ['B', 'byte'],
  ['alloc', 'alloc allocation'],
  ['instruction', 'instr instruction'],
]);

/** What nobody wants more of. Sizes keep their case: `Mb` is not `MB`. */
const COSTS: ReadonlySet<string> = new Set(['alloc', 'instruction', 'cycle']);
const SIZE = /^[kKMGT]?i?[bB]$|^(?:kilo|mega|giga|kibi|mebi|gibi)bytes?$/;

function wordsOf<T>(table: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

/**
 * What a unit measures: `ms`, `ns/op`, `docs/ms`, `requests per second`, `MB`, `B/op`. A time by a thing is a time, a thing
 * by a time is a rate. Null for a unit that does not tell which way is better.
 */
export function measureOf(unit: string): Measure | null {
  // Go's own results have further figures behind a tab.
  const parts = (unit.split('\t')[0] ?? '').trim().split(/\s*\/\s*|\s+per\s+/i);
  const [top = '', bottom] = parts;
  if (parts.length > 2) return null;
  return bottom === undefined ? single(top) : fraction(top, bottom);
}

function single(word: string): Measure | null {
  const length = lengthOf(word);
  if (length !== null) return { kind: 'time', of: 'op', length };
  const rate = RATES.get(word.toLowerCase());
  if (rate !== undefined) return { kind: 'rate', of: rate, length: SECOND };
  return costOf(word, '');
}

function fraction(top: string, bottom: string): Measure | null {
  const [above, below] = [lengthOf(top), lengthOf(bottom)];
  if (above !== null && below !== null) return null;
  const thing = thingOf(bottom);
  // The time of a request is the time of one run.
  if (above !== null) return { kind: 'time', of: thing === 'request' ? 'op' : thing, length: above };
  if (below !== null) return { kind: 'rate', of: thingOf(top), length: below };
  return costOf(top, `/${thing}`);
}

function costOf(word: string, per: string): Measure | null {
  const thing = thingOf(word);
  if (!COSTS.has(thing) && !SIZE.test(thing)) return null;
  return { kind: 'cost', of: `${thing}${per}`, length: 1n };
}

/** In picoseconds; null for what is no unit of time. */
export function lengthOf(word: string): bigint | null {
  const lower = word.toLowerCase();
  return LENGTHS.get(lower) ?? LENGTHS.get(lower.replace(/s$/, '')) ?? null;
}

function thingOf(word: string): string {
  if (SIZE.test(word)) return word;
  const one = word.toLowerCase().replace(/(?<=.)s$/, '');
  return THINGS.get(one) ?? one;
}

/** True where values of two units can be held against each other. */
export function isComparable(a: Measure, b: Measure): boolean {
  return a.kind === b.kind && a.of === b.of;
}
