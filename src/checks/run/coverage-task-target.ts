/** The coverage that a task demands of itself. */
import {
  clip,
  defineRunCheck,
  type JudgedTarget,
  noOptions,
  shortfall,
  shownThreshold,
  taskName,
} from '../../kit/index.ts';

export default defineRunCheck({
  id: 'coverage-task-target',
  summary: 'A completed task must reach the coverage that it states.',
  why: `"Unit tests achieve 90%+ coverage" in the testing section, the definition of done or the criteria of a task is a figure that
a machine can check: when the change completes the task, the changed lines of the files that the task names must meet it. A figure for the
whole list serves the tasks without their own. Of several files with the name, those nearest to the list count. A task that names none of
the changed files cannot be judged, and "100% of users" is no
figure for code.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage', 'change'],
  *check({ coverage }) {
    for (const judged of coverage.targets) {
      const { target, scope, isReached } = judged;
      if (scope.verdict === 'no-data' && !isReached) {
        yield {
          unjudged: `\`${taskName(target.task)}\` names none of the changed files that reports measure`,
        };
      }
      const found = foundIn(judged);
      if (found === null) continue;
      const least = shownThreshold(scope.threshold ?? '');
      yield {
        message: `Unexpected ${found}, expected ${least} or more since the ${target.says} says "${clip(target.quote, 120)}"`,
        hint: 'Test the files of the task before its box is ticked, or correct the figure in a change of its own',
        in: target.task.document.path,
        at: target.at,
        task: target.task.task,
      };
    }
  },
});

function foundIn({ target, scope, isReached }: JudgedTarget): string | null {
  const name = taskName(target.task);
  if (scope.verdict === 'unmeasured')
    return `completion of \`${name}\` with files that no coverage report mentions`;
  if (scope.verdict === 'no-data')
    return isReached ? `lack of data about ${scope.metric} in the changed files of \`${name}\`` : null;
  if (scope.verdict !== 'fail') return null;
  return `coverage of ${scope.metric} in the changed files of \`${name}\`: ${shortfall(scope)}`;
}
