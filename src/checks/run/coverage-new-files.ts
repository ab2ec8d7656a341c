/** The coverage of files that a change brings. */
import { defineRunCheck, failing, noOptions, problemOf } from '../../kit/index.ts';

export default defineRunCheck({
  id: 'coverage-new-files',
  summary: 'Each new file must reach its threshold.',
  why: `Every measured file that the change adds is held to the threshold on its own; a renamed file is not new. A file without
anything to run passes, a metric that no report holds cannot, and a file that no report mentions is found by \`coverage-measured\`.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage', 'change'],
  *check({ coverage }) {
    for (const scope of failing(coverage, 'new-files')) {
      const where = scope.name === null ? 'the new files' : `the new file \`${scope.name}\``;
      yield problemOf(scope, where, 'Test the code of this file in the same change');
    }
  },
});
