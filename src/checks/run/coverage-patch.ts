/** The coverage of the lines that a change adds or rewrites. */
import { defineRunCheck, failing, type LineRange, noOptions, problemOf } from '../../kit/index.ts';

/** More ranges than these in all are counted, not shown. */
const MOST = 50;

export default defineRunCheck({
  id: 'coverage-patch',
  summary: 'The coverage of the changed lines must reach its threshold.',
  why: `Counted are the lines that the change adds or rewrites and that can run, from the merge base to the head, renames followed.
With \`ignoreWhitespace\`, a line that replaces the same line with other white space is left out.
A change with fewer such lines than \`minChangedLines\` is not judged. Where the threshold is missed, the lines that never ran are shown
at their places as notices.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage', 'change'],
  *check({ coverage, change }) {
    const scopes = failing(coverage, 'patch');
    for (const scope of scopes) {
      yield problemOf(
        scope,
        'the changed lines',
        'Test the changed lines that never ran; they are marked in the files',
      );
    }
    if (scopes.some(({ metric }) => metric === 'lines')) yield* uncovered(coverage.uncovered);
    if (coverage.unseen.length > 0) {
      yield { unjudged: `the changed lines of ${coverage.unseen.slice(0, 3).join(', ')} are not known` };
    }
    if (!change.complete) yield { unjudged: 'the list of changed files is not complete' };
  },
});

function* uncovered(files: readonly { readonly path: string; readonly ranges: readonly LineRange[] }[]) {
  const all = files.flatMap(({ path, ranges }) => ranges.map((lines) => ({ path, lines })));
  for (const source of all.slice(0, MOST)) {
    const { first, last } = source.lines;
    const which = first === last ? `line ${first}` : `lines ${first} to ${last}`;
    yield {
      message: `Unexpected ${which} without a run, expected a test that reaches ${first === last ? 'it' : 'them'}`,
      hint: 'Add a test that runs this code',
      severity: 'notice' as const,
      source,
    };
  }
}
