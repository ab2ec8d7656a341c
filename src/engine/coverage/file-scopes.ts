/** Single files and groups of files against what is asked of them. */
import type { FileCoverage, Metric } from '../../model/coverage.ts';
import type { CoverageGoals } from '../../model/coverage-goals.ts';
import type { JudgedScope } from '../../model/verdict.ts';
import { judgeGoals, judgeHeld, totalOf } from './scope.ts';

type Matches = (path: string, globs: readonly string[]) => boolean;

/** Each file of a glob; the glob itself where no file matches, or where no report holds the metric. */
export function judgeFiles(
  files: readonly FileCoverage[],
  goals: CoverageGoals,
  { matches, held }: { readonly matches: Matches; readonly held: ReadonlySet<Metric> },
): JudgedScope[] {
  return goals.files.flatMap(({ glob, goals: own }) => {
    const matching = files.filter(({ path }) => matches(path, [glob]));
    const guarded = matching.length === 0 ? [] : own.filter(({ metric }) => held.has(metric));
    const empty = own.filter((goal) => !guarded.includes(goal));
    return [
      ...judgeGoals('files', glob, empty, () => null),
      ...matching.flatMap(({ path, totals }) =>
        guarded.map((goal) => judgeHeld('files', path, goal, totals[goal.metric])),
      ),
    ];
  });
}

/** The files of each group together. */
export function judgeGroups(
  files: readonly FileCoverage[],
  goals: CoverageGoals,
  matches: Matches,
): JudgedScope[] {
  return goals.groups.flatMap(({ name, globs, goals: own }) => {
    const matching = files.filter(({ path }) => matches(path, globs));
    return judgeGoals('groups', name, own, (metric) => totalOf(matching, metric));
  });
}
