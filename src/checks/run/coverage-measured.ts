/** Source files that no report mentions. */
import { defineRunCheck, noOptions } from '../../kit/index.ts';

/** More files than these are counted, not named one by one. */
const MOST = 20;

export default defineRunCheck({
  id: 'coverage-measured',
  summary: 'A changed source file must be mentioned by a coverage report.',
  why: `A file that no test loads is missing from most reports, so that it counts neither as covered nor as uncovered and the
figures look better than they are. Source files are the changed files with an extension that the reports measure, without tests,
declarations, configuration, fixtures and generated code.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage', 'change'],
  *check({ coverage }) {
    const { unmeasured } = coverage.judged;
    for (const path of unmeasured.slice(0, MOST)) {
      yield {
        message: `Unexpected source file \`${path}\` without a measurement, expected a coverage report to mention it`,
        hint: 'Let the coverage tool count files that no test loads, or leave the file out of it on purpose',
        source: { path, lines: { first: 1, last: 1 } },
      };
    }
    if (unmeasured.length > MOST) {
      yield {
        message: `Unexpected ${unmeasured.length - MOST} more source files without a measurement, expected coverage reports to mention them`,
        hint: 'Let the coverage tool count files that no test loads',
      };
    }
  },
});
