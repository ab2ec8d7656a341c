/** Benchmarks against their baseline, and against the limits of time that tasks state. */
import { type TaskAt, taskName } from '../model/comparison.ts';
import type { Benchmark, BenchmarkResults } from '../model/evidence.ts';
import type { Range } from '../model/place.ts';
import { isRate, secondsOf } from './benchmark-units.ts';
import { statementsOf } from './criteria-text.ts';
import { type TimeLimit, timeLimits } from './time-limit.ts';

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
}

/** Compares everything that can be compared; `tolerance` is a percentage. */
export function judgeBenchmarks(
  { benchmarks, baseline, completed }: BenchmarkResults,
  tolerance: number,
): JudgedBenchmarks {
  const base = baseline === null || 'missing' in baseline ? [] : baseline;
  const before = new Map(base.map((each) => [each.name, each]));
  const against = benchmarks.flatMap((now) => {
    const known = before.get(now.name);
    return known === undefined ? [] : (compareWithBase(now, known, tolerance) ?? []);
  });
  const limits = completed.flatMap((at) => compareWithLimits(at, benchmarks));
  const all = [...against, ...limits];
  return { failing: all.flatMap(({ failure }) => failure ?? []), compared: all.length };
}

interface Compared {
  readonly failure: Judged | null;
}

function compareWithBase(now: Benchmark, base: Benchmark, tolerance: number): Compared | null {
  const scale = scaleOf(now.unit, base.unit);
  if (scale === null) return null;
  const before = base.value * scale;
  const isWorse = isRate(now.unit)
    ? now.value * 100 < before * (100 - tolerance)
    : now.value * 100 > before * (100 + tolerance);
  if (!isWorse) return { failure: null };
  const expected = `${shown(base)} as in the baseline, or ${tolerance} % worse at most`;
  return { failure: { benchmark: now, expected, task: null, at: null } };
}

/** What a value of the unit `from` is multiplied by to be one of `to`; null where they cannot be compared. */
function scaleOf(to: string, from: string): number | null {
  if (to === from) return 1;
  const [a, b] = [secondsOf(to), secondsOf(from)];
  return a === null || b === null ? null : b / a;
}

function compareWithLimits(at: TaskAt, benchmarks: readonly Benchmark[]): Compared[] {
  const { document, task } = at;
  const criteria = (['acceptance', 'testing', 'definition-of-done'] as const).flatMap((kind) =>
    statementsOf(document, task, kind),
  );
  return [task.title, ...criteria].flatMap((statement) =>
    timeLimits(statement.value).flatMap((limit) =>
      benchmarks
        .filter(({ name }) => isAbout(name, statement.value, at))
        .flatMap((benchmark) => compareWithLimit(benchmark, limit, at, statement.at) ?? []),
    ),
  );
}

function compareWithLimit(benchmark: Benchmark, limit: TimeLimit, task: TaskAt, at: Range): Compared | null {
  const unit = secondsOf(benchmark.unit);
  if (unit === null) return null;
  if (benchmark.value * unit <= limit.seconds) return { failure: null };
  const expected = `${limit.text} as \`${taskName(task)}\` says`;
  return { failure: { benchmark, expected, task, at } };
}

/** A benchmark is about a task when it names the task, or when all its words stand in the statement. */
function isAbout(name: string, statement: string, at: TaskAt): boolean {
  const id = at.task.id?.value;
  if (id !== undefined && wordsOf(name).includes(id.toLowerCase())) return true;
  const words = wordsOf(name).filter((word) => word.length > 2);
  const said = new Set(wordsOf(statement));
  return words.length > 1 && words.every((word) => said.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.-]\d+)*/gu) ?? [];
}

/** `12.5 ms`. */
export function shown({ value, unit }: Pick<Benchmark, 'value' | 'unit'>): string {
  return `${value} ${unit}`.trim();
}
