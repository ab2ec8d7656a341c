/** The coverage of the project against that of its base. */
import { defineRunCheck, gapProblems, noOptions, shownShare, shownThreshold } from '../../kit/index.ts';

export default defineRunCheck({
  id: 'coverage-no-drop',
  summary: 'The coverage of the project must not fall below its baseline by more than `maxDrop` points.',
  why: `The lines of the project are held against a baseline, counted over the files that are measured now. Fewer uncovered lines than
before always pass, so that removing covered code cannot fail. A baseline that is missing, or that was made of another state than the one
where the change began, is found at the severity of \`onMissingBaseline\` and \`onStaleBaseline\`; the latter also tells of files of the
baseline that no report holds now, as where their tests were taken away.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage'],
  *check({ coverage }) {
    yield* gapProblems(coverage, 'baseline');
    const { drop } = coverage;
    const scope = coverage.judged.scopes.find((each) => each.scope === 'no-drop');
    if (drop === null || scope === undefined || scope.verdict !== 'fail') return;
    const most = shownThreshold(scope.threshold ?? '').replace(/ %$/, '');
    yield {
      message: `Unexpected drop of the coverage of lines from ${shownShare(drop.base)} to ${shownShare(drop.now)}, expected ${most} points less at most`,
      hint: 'Test the code that this change adds, or take out what nothing uses',
    };
  },
});
