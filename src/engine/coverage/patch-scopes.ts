/** What a change adds against what is asked of it. */
import type { Count, Metric } from '../../model/coverage.ts';
import type { CoverageGoals, Goal } from '../../model/coverage-goals.ts';
import { sumOf } from '../../model/percent.ts';
import type { CoverageOutcome, JudgedScope } from '../../model/verdict.ts';
import type { Patch, PatchFile } from './patch.ts';
import { judgeGoals, judgeHeld, judgeScope } from './scope.ts';

/** What else is known about the reports. */
export interface Reported {
  /** Changed source files that no report mentions. */
  readonly unmeasured: readonly string[];
  /** The metrics that some report holds. */
  readonly held: ReadonlySet<Metric>;
}

/** The changed lines of all files together; without a threshold their lines are shown. */
export function judgePatch(patch: Patch, goals: CoverageGoals, reported: Reported): JudgedScope[] {
  const [first] = goals.patch;
  if (first === undefined) {
    return [judgeScope('patch', null, 'lines', patchCount(patch.files, 'lines'), null)];
  }
  return goals.patch.map((goal) => judgeGoal(patch, goal, goals.minChangedLines, reported));
}

function judgeGoal(
  patch: Patch,
  { metric, least }: Goal,
  minChangedLines: number,
  reported: Reported,
): JudgedScope {
  const count = patchCount(patch.files, metric) ?? { covered: 0, total: 0 };
  const scope = judgeScope('patch', null, metric, count, least);
  const lines = patchCount(patch.files, 'lines')?.total ?? 0;
  const verdict =
    patch.unseen.length > 0
      ? unknownVerdict(scope)
      : (idleVerdict(lines, minChangedLines, reported) ?? bareVerdict(scope, reported));
  return { ...scope, verdict };
}

/** Some changed lines are not known: the others can only show that it is not enough. */
function unknownVerdict({ verdict }: JudgedScope): CoverageOutcome {
  return verdict === 'fail' ? 'fail' : 'no-data';
}

/** Where there is too little to judge. */
function idleVerdict(
  lines: number,
  minChangedLines: number,
  { unmeasured }: Reported,
): CoverageOutcome | null {
  if (lines === 0) return unmeasured.length > 0 ? 'unmeasured' : 'skipped-small-change';
  return lines < minChangedLines ? 'skipped-small-change' : null;
}

/** Changed lines without a branch owe no coverage of branches, where reports hold branches at all. */
function bareVerdict({ metric, total, verdict }: JudgedScope, { held }: Reported): CoverageOutcome {
  return total === 0 && held.has(metric) ? 'skipped-small-change' : verdict;
}

/** The sum over the files of a patch; null where none of them has the metric. */
function patchCount(files: readonly PatchFile[], metric: Metric): Count | null {
  const counts = files.flatMap(({ counts: own }) => own[metric] ?? []);
  return counts.length === 0 ? null : sumOf(counts);
}

/** Each file that the change brings; one figure without data where no report holds the metric. */
export function judgeNewFiles(
  { files }: Patch,
  goals: readonly Goal[],
  held: ReadonlySet<Metric>,
): JudgedScope[] {
  const brought = files.filter(({ isNew }) => isNew);
  const [guarded, empty] = [true, false].map((isHeld) =>
    goals.filter(({ metric }) => held.has(metric) === isHeld),
  );
  return [
    ...(brought.length === 0 ? [] : judgeGoals('new-files', null, empty ?? [], () => null)),
    ...brought.flatMap(({ path, counts }) =>
      (guarded ?? []).map((goal) => judgeHeld('new-files', path, goal, counts[goal.metric])),
    ),
  ];
}
