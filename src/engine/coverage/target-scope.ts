/** The figure of a completed task against the changed lines of the files that it names. */
import { baseName, cleanPath, liesWithin, namesFile } from '../../kit/index.ts';
import { type TaskAt, taskName } from '../../model/comparison.ts';
import type { Metric } from '../../model/coverage.ts';
import type { JudgedTarget, TaskTarget } from '../../model/coverage-result.ts';
import { sumOf } from '../../model/percent.ts';
import type { CoverageOutcome, JudgedScope } from '../../model/verdict.ts';
import type { Patch } from './patch.ts';
import type { Reported } from './patch-scopes.ts';
import { judgeScope } from './scope.ts';

/** The change as the reports see it. */
export interface TargetGround extends Reported {
  readonly patch: Patch;
  /** Every source file that is measured, or that should be. */
  readonly known: readonly string[];
}

/** Judges one figure. */
export function judgeTarget(target: TaskTarget, ground: TargetGround): JudgedTarget {
  const { task: at, metric, least } = target;
  const named = namedFiles(at, ground.known);
  const files = ground.patch.files.filter(({ path }) => named.has(path));
  const count = (which: Metric) => sumOf(files.flatMap(({ counts }) => counts[which] ?? []));
  const scope = judgeScope('task-target', taskName(at), metric, count(metric), least);
  const isReached = count('lines').total > 0;
  const verdict =
    scope.total > 0
      ? scope.verdict
      : ground.unmeasured.some((path) => named.has(path))
        ? 'unmeasured'
        : emptyVerdict(scope, isReached, ground);
  return { target, scope: { ...scope, verdict }, isReached };
}

/** Changed lines without a branch owe no coverage of branches, where reports hold branches at all. */
function emptyVerdict({ metric }: JudgedScope, isReached: boolean, { held }: Reported): CoverageOutcome {
  return isReached && held.has(metric) ? 'skipped-small-change' : 'no-data';
}

/** The files that the paths of a task mean: of several with the same name, those nearest to its list. */
function namedFiles({ document, task }: TaskAt, known: readonly string[]): ReadonlySet<string> {
  return new Set(
    task.paths.flatMap(({ value }) => {
      const found = known.filter((path) => isNamed(path, value));
      const near = nearest(found, document.path);
      const fromRoot = near.filter((path) => `${path}/`.startsWith(`${cleanPath(value)}/`));
      return fromRoot.length > 0 ? fromRoot : near;
    }),
  );
}

function isNamed(path: string, named: string): boolean {
  return liesWithin(path, named) || (namesFile(named) && !named.includes('/') && baseName(path) === named);
}

/** Those that share the most folders with the list. */
function nearest(paths: readonly string[], list: string): string[] {
  const shares = paths.map((path) => sharedFolders(path, list));
  const most = Math.max(0, ...shares);
  return paths.filter((_, index) => shares[index] === most);
}

function sharedFolders(one: string, other: string): number {
  const [ours, theirs] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
  const end = ours.findIndex((folder, index) => folder !== theirs[index]);
  return end < 0 ? ours.length : end;
}
