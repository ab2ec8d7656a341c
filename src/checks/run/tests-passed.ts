/** The results of the tests. */
import { clip, defineRunCheck, noOptions } from '../../kit/index.ts';

/** More failures than these are counted, not named. */
const MOST = 20;

export default defineRunCheck({
  id: 'tests-passed',
  summary: 'The test results must hold at least one test and no failure.',
  why: `JUnit XML of any test runner is read: every failure and error counts, also one of a suite outside of its tests, one that only a
\`status\` tells, and those that a suite or the whole file counts and does not name. Skipped tests are counted and are no failure. Results without a single test, and a glob that matches no file, are found, since a test run
that did not happen proves nothing. A file that cannot be read ends the run with exit code 2.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['tests'],
  *check({ tests }) {
    for (const glob of tests.unmatched) {
      yield {
        message: `Unexpected lack of test results at \`${glob}\`, expected the tests to write some`,
        hint: 'Run the tests before the gate, or correct `evidence.tests`',
      };
    }
    const { passed, failed, skipped, failures } = tests;
    if (tests.files.length > 0 && passed + failed === 0) {
      yield {
        message: `Unexpected test results without a test that ran${skipped > 0 ? ` (${skipped} skipped)` : ''}, expected one at least`,
        hint: 'Check that the test runner found the tests',
      };
    }
    for (const { name, report } of failures.slice(0, MOST)) {
      yield {
        message: `Unexpected failure of \`${clip(name, 200)}\` in \`${report}\`, expected every test to pass`,
        hint: 'Mend the code or the test',
      };
    }
    const more = failed - Math.min(failures.length, MOST);
    if (failures.length > 0 && more > 0 && failures.length >= MOST) {
      yield {
        message: `Unexpected ${more} more failures, expected every test to pass`,
        hint: 'See the test report',
      };
    }
  },
});
