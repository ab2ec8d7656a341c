/** The coverage of everything that the reports hold. */
import { defineRunCheck, failing, gapProblems, noOptions, problemOf } from '../../kit/index.ts';

export default defineRunCheck({
  id: 'coverage-project',
  summary: 'The coverage of the project must reach its threshold.',
  why: `All reports are merged line by line and every metric with a threshold is compared as integers: 899 of 1000 lines do not
reach 90 %. A metric that no report holds cannot pass. Reports that are missing or hold nothing are found here as well, at the severity
that \`onMissingReport\` and \`onEmptyReport\` give them.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage'],
  *check({ coverage }) {
    yield* gapProblems(coverage, 'report');
    if (coverage.measured.length === 0) return;
    for (const scope of failing(coverage, 'project')) {
      yield problemOf(
        scope,
        'the project',
        'Test what the report shows as uncovered, the largest files first',
      );
    }
  },
});
