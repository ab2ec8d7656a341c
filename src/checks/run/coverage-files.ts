/** The coverage of each file that a glob names. */
import { defineRunCheck, failing, noOptions, problemOf } from '../../kit/index.ts';

export default defineRunCheck({
  id: 'coverage-files',
  summary: 'Each file of a glob must reach the threshold of the glob.',
  why: `Every measured file that matches is held to the threshold on its own. A file without anything to run passes; a glob that
matches no measured file, or whose metric no report holds, is found, since its threshold would guard nothing.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage'],
  *check({ coverage }) {
    const measured = new Set(coverage.measured);
    for (const scope of failing(coverage, 'files')) {
      const name = scope.name ?? '';
      if (scope.verdict === 'fail') {
        yield problemOf(scope, `\`${name}\``, 'Test what the report shows as uncovered in this file');
      } else if (!coverage.held.includes(scope.metric)) {
        yield problemOf(scope, `\`${name}\``, '');
      } else if (!measured.has(name)) {
        yield {
          message: `Unexpected glob \`${name}\` without a measured file, expected one at least`,
          hint: 'Correct the glob in `coverage.thresholds.files`, or map the paths of the report with `coverage.paths`',
        };
      }
    }
  },
});
