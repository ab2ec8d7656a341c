/** What the forge cut off was not judged: that is said, and it fails where `onCap` asks so. */
import { defineCheck, isComplete, noOptions } from '../kit/index.ts';

export default defineCheck({
  id: 'change-complete',
  summary: 'The lists of changed files and commits must be read whole.',
  why: `GitHub lists at most 3,000 files and 250 commits of a pull request. What is missing is taken from local git where the
history is there; otherwise the checks claim no absence, and this check says so, as a warning or, with \`onCap: fail\`, as an error.`,
  severity: 'warning',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [{ good: { after: { 'src/a.ts': '' } } }],
  needs: ['files', 'commits'],
  *check({ files, commits }) {
    for (const [what, list] of [
      ['changed files', files],
      ['commits', commits],
    ] as const) {
      if (isComplete(list)) continue;
      yield {
        message: `Unexpected list of ${what} cut at ${list.cap?.limit}, expected all of them`,
        hint: 'Check the whole history out (`fetch-depth: 0`), so that the rest is read from git, or split the pull request',
      };
    }
  },
});
