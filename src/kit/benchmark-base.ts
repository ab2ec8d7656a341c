/** Benchmarks against those of a baseline, by name. */
import type { Benchmark } from '../model/evidence.ts';
import { grouped } from '../model/group.ts';
import { isComparable, type Measure, measureOf } from './benchmark-units.ts';
import { quoted, shown } from './benchmark-words.ts';
import { decimalOf, isLess, product, scaled, sum } from './decimal.ts';

/** A benchmark with one to compare it with. */
export interface AgainstBase {
  readonly benchmark: Benchmark;
  /** What it should have been, in words that continue "expected"; null where it is. */
  readonly expected: string | null;
}

export interface BaseResult {
  readonly compared: readonly AgainstBase[];
  /** What was not compared and why, in sentences. */
  readonly unjudged: readonly string[];
}

/** Compares what can be compared; `tolerance` is a percentage. */
export function againstBase(
  benchmarks: readonly Benchmark[],
  base: readonly Benchmark[],
  tolerance: number,
): BaseResult {
  const known = grouped(base, ({ name }) => name);
  const results = benchmarks.flatMap((benchmark) => {
    const before = known.get(benchmark.name);
    return before === undefined ? [] : [compare(benchmark, before, tolerance)];
  });
  const names = new Set(benchmarks.map(({ name }) => name));
  const gone = [...known.keys()].filter((name) => !names.has(name));
  const lost =
    gone.length === 0 ? [] : [`the baseline has ${quoted(gone)}, and nothing of that name was measured`];
  return {
    compared: results.filter((each) => typeof each !== 'string'),
    unjudged: [...lost, ...results.filter((each) => typeof each === 'string')],
  };
}

/** Of several of one name the last with a comparable unit counts; a sentence where there is none. */
function compare(now: Benchmark, known: readonly Benchmark[], tolerance: number): AgainstBase | string {
  const measure = measureOf(now.unit);
  const pairs = known.flatMap((base) => {
    const other = measureOf(base.unit);
    return measure !== null && other !== null && isComparable(measure, other)
      ? [{ base, measure, other }]
      : [];
  });
  const pair = pairs.at(-1);
  if (pair === undefined) return whyNot(now, known, measure);
  const isFine = !isWorse(now.value, pair.measure, pair.base.value, pair.other, tolerance);
  const expected = `${shown(pair.base)} as in the baseline, or ${tolerance} % worse at most`;
  return { benchmark: now, expected: isFine ? null : expected };
}

function whyNot({ name, unit }: Benchmark, known: readonly Benchmark[], measure: Measure | null): string {
  if (known.some((base) => base.unit === unit) && measure === null)
    return `the unit ${quoted([unit])} of ${quoted([name])} does not tell which way is better`;
  const units = [...new Set(known.map((base) => base.unit))];
  return `${quoted([name])} is measured in ${quoted([unit])} and was in ${quoted(units)}`;
}

/** All stays exact: a time is multiplied by its unit, and a rate by that of the other, instead of divided by its own. */
function isWorse(now: number, unit: Measure, before: number, other: Measure, tolerance: number): boolean {
  const isRate = unit.kind === 'rate';
  const [nowBy, beforeBy] = isRate ? [other.length, unit.length] : [unit.length, other.length];
  const share = sum(decimalOf(100), decimalOf(isRate ? -tolerance : tolerance));
  const present = scaled(decimalOf(now), nowBy * 100n);
  const bound = product(scaled(decimalOf(before), beforeBy), share);
  return isRate ? isLess(present, bound) : isLess(bound, present);
}
