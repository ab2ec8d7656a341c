/** The coverage of the lines that a change adds or rewrites. */
import {
  defineRunCheck,
  failing,
  type JudgedScope,
  type LineRange,
  listed,
  noOptions,
  problemOf,
  type RunProblem,
} from '../../kit/index.ts';

/** More ranges than these in all are counted, not shown. */
const MOST = 50;

export default defineRunCheck({
  id: 'coverage-patch',
  summary: 'The coverage of the changed lines must reach its threshold.',
  why: `Counted are the lines that the change adds or rewrites and that can run, from the merge base to the head, renames followed.
With \`ignoreWhitespace\`, a line that replaces the same line with other white space is left out.
A change with fewer such lines than \`minChangedLines\` is not judged. Lines of a measured file that are not known cannot pass,
and a change of files that no report mentions is not judged. Where the threshold is missed, the lines that never ran are shown
at their places as notices.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  needs: ['coverage', 'change'],
  *check({ coverage, change }) {
    const scopes = failing(coverage, 'patch');
    for (const scope of scopes) yield patchProblem(scope, coverage.unseen);
    if (scopes.some(({ metric }) => metric === 'lines')) yield* uncovered(coverage.uncovered);
    if (coverage.judged.scopes.some(({ scope, verdict }) => scope === 'patch' && verdict === 'unmeasured'))
      yield { unjudged: `no report mentions ${inWords(coverage.judged.unmeasured)}` };
    if (!change.complete) yield { unjudged: 'the list of changed files is not complete' };
  },
});

function patchProblem(scope: JudgedScope, unseen: readonly string[]): RunProblem {
  if (scope.verdict === 'no-data' && unseen.length > 0) {
    return {
      message: `Unexpected change of ${inWords(unseen)} whose lines are not known, expected them for every file that reports measure`,
      hint: 'Bring a report that counts lines; of files whose diff the forge leaves out, as it does for large ones, the first 20 are compared',
    };
  }
  const hint =
    scope.metric === 'lines'
      ? 'Test the changed lines that never ran; they are marked in the files'
      : `Test the ${scope.metric} of the changed lines that never ran`;
  return problemOf(scope, 'the changed lines', hint);
}

function inWords(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => `\`${path}\``);
  return listed(paths.length > 3 ? [...shown, `${paths.length - 3} more`] : shown);
}

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
