/** Which checks of coverage are asked for: a scope without a threshold has nothing to judge. */
import type { CoverageGoals } from '../../model/coverage-goals.ts';

/** The ids of the checks that have work. */
export function askedCoverage(goals: CoverageGoals, hasChange: boolean): ReadonlySet<string> {
  const asked: readonly (readonly [id: string, isAsked: boolean])[] = [
    ['coverage-project', true],
    ['coverage-patch', goals.patch.length > 0],
    ['coverage-files', goals.files.length > 0],
    ['coverage-groups', goals.groups.length > 0],
    ['coverage-new-files', goals.newFiles.length > 0],
    ['coverage-no-drop', goals.maxDrop !== null],
    ['coverage-measured', hasChange],
    ['coverage-task-target', hasChange],
  ];
  return new Set(asked.filter(([, isAsked]) => isAsked).map(([id]) => id));
}
