/** The coverage that a task demands of itself. */
import { clip, defineRunCheck, noOptions, shortfall, shownThreshold, taskName } from '../../kit/index.ts';

export default defineRunCheck({
  id: 'coverage-task-target',
  summary: 'A completed task must reach the coverage that it states.',
  why: `"Unit tests achieve 90%+ coverage" in the testing section, the definition of done or the criteria of a task is a figure that
a machine can check: when the change completes the task, the changed lines of the files that the task names must meet it. A figure for the
whole list serves the tasks without their own. A task that names none of the changed files cannot be judged, and "100% of users" is no
figure for code.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage', 'change'],
  *check({ coverage }) {
    for (const { target, scope } of coverage.targets) {
      if (scope.verdict !== 'fail' && scope.verdict !== 'unmeasured') continue;
      const least = shownThreshold(scope.threshold ?? '');
      const found =
        scope.verdict === 'fail'
          ? `coverage of ${scope.metric} in the changed files of \`${taskName(target.task)}\`: ${shortfall(scope)}`
          : `completion of \`${taskName(target.task)}\` with files that no coverage report mentions`;
      yield {
        message: `Unexpected ${found}, expected ${least} or more since the task says "${clip(target.quote, 120)}"`,
        hint: 'Test the files of the task before its box is ticked, or correct the figure in a change of its own',
        in: target.task.document.path,
        at: target.at,
        task: target.task.task,
      };
    }
  },
});
