/** One figure of coverage against what is asked of it, and the worst of many. */
import { type Count, type FileCoverage, METRICS, type Metric } from '../../model/coverage.ts';
import type { Goal } from '../../model/coverage-goals.ts';
import { meets, type Percent, sumOf } from '../../model/percent.ts';
import type { CoverageOutcome, CoverageScopeName, JudgedScope } from '../../model/verdict.ts';

/** Judges a count; null and a total of nothing are no data. */
export function judgeScope(
  scope: CoverageScopeName,
  name: string | null,
  metric: Metric,
  count: Count | null,
  least: Percent | null,
): JudgedScope {
  const { covered, total } = count ?? { covered: 0, total: 0 };
  const verdict: CoverageOutcome =
    least === null
      ? 'no-threshold'
      : total === 0
        ? 'no-data'
        : meets({ covered, total }, least)
          ? 'pass'
          : 'fail';
  return { scope, name, metric, covered, total, threshold: least?.text ?? null, verdict };
}

/** Judges the count of a file for a metric that reports hold: a file without anything of that kind passes. */
export function judgeHeld(
  scope: CoverageScopeName,
  name: string,
  { metric, least }: Goal,
  count: Count | undefined,
): JudgedScope {
  const judged = judgeScope(scope, name, metric, count ?? null, least);
  return judged.total === 0 ? { ...judged, verdict: 'pass' } : judged;
}

/** The metrics of which the reports hold anything. */
export function heldMetrics(files: readonly FileCoverage[]): ReadonlySet<Metric> {
  return new Set(METRICS.filter((metric) => files.some(({ totals }) => (totals[metric]?.total ?? 0) > 0)));
}

/** The sum of a metric over files; null where no file has it. */
export function totalOf(files: readonly FileCoverage[], metric: Metric): Count | null {
  const counts = files.flatMap(({ totals }) => totals[metric] ?? []);
  return counts.length === 0 ? null : sumOf(counts);
}

/** A scope for each goal over the same files. */
export function judgeGoals(
  scope: CoverageScopeName,
  name: string | null,
  goals: readonly Goal[],
  count: (metric: Metric) => Count | null,
): JudgedScope[] {
  return goals.map(({ metric, least }) => judgeScope(scope, name, metric, count(metric), least));
}

/** The project: every metric that the reports hold, and every one that is asked for. */
export function judgeProject(files: readonly FileCoverage[], goals: readonly Goal[]): JudgedScope[] {
  return METRICS.flatMap((metric) => {
    const least = goals.find((goal) => goal.metric === metric)?.least ?? null;
    const count = totalOf(files, metric);
    const isHeld = count !== null && count.total > 0;
    return isHeld || least !== null ? [judgeScope('project', null, metric, count, least)] : [];
  });
}

const BY_WEIGHT: readonly CoverageOutcome[] = [
  'fail',
  'no-data',
  'unmeasured',
  'no-baseline',
  'pass',
  'skipped-small-change',
  'no-threshold',
];

/** The worst of the outcomes; a figure that nobody asked for says less than one that passes. */
export function worstOutcome(scopes: readonly JudgedScope[]): CoverageOutcome {
  return BY_WEIGHT.find((outcome) => scopes.some(({ verdict }) => verdict === outcome)) ?? 'no-data';
}
