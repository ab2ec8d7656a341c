/** The coverage of files that are counted together. */
import { defineRunCheck, failing, noOptions, problemOf } from '../../kit/index.ts';

export default defineRunCheck({
  id: 'coverage-groups',
  summary: 'Each group of files must reach its threshold.',
  why: `The measured files that the globs of a group match are summed and held to the threshold together. A group that matches no
measured file, or no file with the metric, cannot pass.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage'],
  *check({ coverage }) {
    for (const scope of failing(coverage, 'groups')) {
      if (scope.verdict === 'no-data' && coverage.held.includes(scope.metric)) {
        yield {
          message: `Unexpected group \`${scope.name}\` without ${scope.metric} to cover, expected a measured file with some`,
          hint: `Correct the globs in \`coverage.thresholds.groups\`, or map the paths of the report with \`coverage.paths\``,
        };
        continue;
      }
      yield problemOf(
        scope,
        `the group \`${scope.name}\``,
        'Test what the report shows as uncovered in these files',
      );
    }
  },
});
