/** Benchmarks against their baseline, and against the limits of time that tasks state. */
import type { TaskAt } from '../model/comparison.ts';
import type { Benchmark, BenchmarkResults } from '../model/evidence.ts';
import type { Range } from '../model/place.ts';
import { againstBase } from './benchmark-base.ts';
import { againstLimits } from './benchmark-limits.ts';

/** A benchmark that is slower than it may be. */
export interface Judged {
  readonly benchmark: Benchmark;
  /** What it is held against, in words that continue "expected". */
  readonly expected: string;
  /** The task that states the limit; null for the baseline. */
  readonly task: TaskAt | null;
  readonly at: Range | null;
}

export interface JudgedBenchmarks {
  readonly failing: readonly Judged[];
  /** How many comparisons were made. */
  readonly compared: number;
  /** What was not compared and why, in sentences. */
  readonly unjudged: readonly string[];
}

/** Compares everything that can be compared; `tolerance` is a percentage. */
export function judgeBenchmarks(
  { benchmarks, baseline, completed, features }: BenchmarkResults,
  tolerance: number,
): JudgedBenchmarks {
  const isMissing = baseline !== null && 'missing' in baseline;
  const base = againstBase(benchmarks, isMissing ? [] : (baseline ?? []), tolerance);
  const limits = completed.map((at) => againstLimits(at, benchmarks, features));
  const all = [
    ...base.compared.map((each) => ({ ...each, task: null, at: null })),
    ...limits.flatMap(({ compared }) => compared),
  ];
  return {
    failing: all.flatMap(({ expected, ...each }) => (expected === null ? [] : [{ ...each, expected }])),
    compared: all.length,
    unjudged: [
      ...(isMissing ? [`the baseline is not there: ${baseline.missing}`] : []),
      ...base.unjudged,
      ...limits.flatMap(({ unjudged }) => unjudged),
    ],
  };
}
