/** What checks say about a figure of coverage. */
import type { CoverageResult, Gap } from '../model/coverage-result.ts';
import { shownShare, shownThreshold } from '../model/percent.ts';
import type { CoverageScopeName, JudgedScope } from '../model/verdict.ts';
import type { RunProblem } from './run-check.ts';

/** The figures of one scope that do not pass. */
export function failing({ judged }: CoverageResult, scope: CoverageScopeName): JudgedScope[] {
  return judged.scopes.filter(
    (each) => each.scope === scope && (each.verdict === 'fail' || each.verdict === 'no-data'),
  );
}

/** `899/1000 = 89.90 % < 90 %`. */
export function shortfall(scope: JudgedScope): string {
  return `${shownShare(scope)} < ${shownThreshold(scope.threshold ?? '')}`;
}

/** The problem of a figure that is too low or not there; `where` continues "in". */
export function problemOf(scope: JudgedScope, where: string, hint: string): RunProblem {
  const least = shownThreshold(scope.threshold ?? '');
  if (scope.verdict === 'no-data') {
    return {
      message: `Unexpected lack of data about ${scope.metric} in ${where}, expected coverage of ${least} or more`,
      hint: `Let the coverage tool report ${scope.metric}, or take the threshold out`,
    };
  }
  return {
    message: `Unexpected coverage of ${scope.metric} in ${where}: ${shortfall(scope)}, expected ${least} or more`,
    hint,
  };
}

/** What is missing, at the severity of its policy. */
export function* gapProblems({ gaps }: CoverageResult, what: Gap['what']): Generator<RunProblem> {
  for (const gap of gaps) {
    if (gap.what !== what) continue;
    yield { message: gap.problem, hint: gap.hint, severity: gap.policy === 'fail' ? 'error' : 'warning' };
  }
}
