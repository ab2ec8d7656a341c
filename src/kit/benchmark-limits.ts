/** Benchmarks against the limits of time that tasks state. */
import { type TaskAt, taskName } from '../model/comparison.ts';
import type { Benchmark } from '../model/evidence.ts';
import type { Located, Range } from '../model/place.ts';
import { type Measure, measureOf } from './benchmark-units.ts';
import { quoted, shown } from './benchmark-words.ts';
import { statementsOf } from './criteria-text.ts';
import { decimalOf, isLess, scaled, shownDecimal } from './decimal.ts';
import { type Home, homeOf, isAboutOther, namesOf } from './naming.ts';
import { type TimeLimit, timeLimits } from './time-limit.ts';

/** A benchmark with a limit that speaks of it. */
export interface AgainstLimit {
  readonly benchmark: Benchmark;
  readonly task: TaskAt;
  /** Where the limit stands. */
  readonly at: Range;
  /** What it should have been, in words that continue "expected"; null where it is. */
  readonly expected: string | null;
}

export interface LimitResult {
  readonly compared: readonly AgainstLimit[];
  /** The limits that nothing measured, in sentences. */
  readonly unjudged: readonly string[];
}

const KINDS = ['acceptance', 'testing', 'definition-of-done'] as const;

/** Compares the limits of one task with the benchmarks about it. */
export function againstLimits(
  at: TaskAt,
  benchmarks: readonly Benchmark[],
  features: readonly string[],
): LimitResult {
  const { document, task } = at;
  const home = homeOf(at, features);
  const statements = [task.title, ...KINDS.flatMap((kind) => statementsOf(document, task, kind))];
  const results = statements.flatMap((statement) =>
    timeLimits(statement.value).map((limit) => {
      const about = benchmarks.filter(({ name }) => isAbout(name, statement.value, at, home));
      return judgeLimit(limit, statement, at, about);
    }),
  );
  return {
    compared: results.flatMap(({ compared }) => compared),
    unjudged: results.flatMap(({ unjudged }) => unjudged),
  };
}

function judgeLimit(
  limit: TimeLimit,
  { at }: Located<string>,
  task: TaskAt,
  about: readonly Benchmark[],
): LimitResult {
  const compared = about.flatMap((benchmark) => {
    const measure = measureOf(benchmark.unit);
    if (measure?.kind !== 'time') return [];
    const excess = excessOf(benchmark, measure, limit);
    const expected = excess === null ? null : `${limit.text} as \`${taskName(task)}\` says${excess}`;
    return [{ benchmark, task, at, expected }];
  });
  if (compared.length > 0) return { compared, unjudged: [] };
  const whose = `${quoted([limit.text])} of ${quoted([taskName(task)])}`;
  const units = [...new Set(about.map(({ unit }) => unit))];
  const why =
    about.length === 0
      ? `no benchmark speaks of ${whose}`
      : `${quoted(about.map(({ name }) => name))} in ${quoted(units)} cannot be held against ${whose}`;
  return { compared: [], unjudged: [why] };
}

/** What a message adds on a benchmark that is over its limit: both in the finer of two units. Null where it is not. */
function excessOf({ value, unit }: Benchmark, measure: Measure, limit: TimeLimit): string | null {
  const [now, most] = [decimalOf(value), limit.value];
  if (!isLess(scaled(most, limit.length), scaled(now, measure.length))) return null;
  if (measure.length === limit.length) return '';
  if (measure.length < limit.length)
    return `: ${shown({ value, unit })} against ${shownDecimal(scaled(most, limit.length / measure.length))}`;
  const present = shownDecimal(scaled(now, measure.length / limit.length));
  return `: ${present} ${limit.unit} against ${shownDecimal(most)}`;
}

/** A benchmark is about a task when it names the task, or when all its words stand in the statement. */
function isAbout(name: string, statement: string, { task }: TaskAt, home: Home): boolean {
  const line = name.replace(/\s+/g, ' ');
  if (task.id !== null && !namesOf(task.id.value, line, home).next().done) return true;
  const words = wordsOf(line).filter((word) => word.length > 2);
  const said = new Set(wordsOf(statement));
  return words.length > 1 && words.every((word) => said.has(word)) && !isAboutOther(line, home);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.-]\d+)*/gu) ?? [];
}
