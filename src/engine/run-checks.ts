/** Runs the checks of a run over what was gathered and makes findings of what they yield. */
import { checkPageOf } from '../kit/page.ts';
import type { RunCheck } from '../kit/run-check.ts';
import { isMissing } from '../model/change.ts';
import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';
import type { Project } from '../model/project.ts';
import type { RunFacts, RunGathered } from '../model/run-facts.ts';
import type { CheckState } from '../model/verdict.ts';
import { findingMaker } from './change-findings.ts';
import type { RuleSetting } from './lint.ts';
import { compareFindings } from './order.ts';
import { checkState, runCheck } from './run-check.ts';

/** What came of the checks of a run. */
export interface RunResult {
  /** In the order of reports. */
  readonly findings: readonly Finding[];
  /** One for each check that is on, in the order of `checks`. */
  readonly states: readonly CheckState[];
}

/** Runs the checks that `settings` names; one that throws is named in the states and the others go on. */
export function judgeRun(
  facts: RunGathered,
  checks: readonly RunCheck[],
  settings: ReadonlyMap<string, RuleSetting>,
  project: Project,
): RunResult {
  const toFinding = findingMaker(project, checkPageOf);
  const findings: Finding[] = [];
  const states: CheckState[] = [];
  for (const check of checks) {
    const setting = settings.get(check.id);
    if (setting === undefined) continue;
    const lacking = check.needs.map((need) => facts[need]).find(isMissing);
    if (lacking !== undefined) {
      states.push({ id: check.id, state: 'skipped', reason: lacking.missing });
      continue;
    }
    const ran = runCheck(() => check.check(facts as RunFacts, setting.options));
    const own = ran.problems.map((problem) =>
      toFinding(check.id, problem.severity ?? setting.severity, problem),
    );
    findings.push(...own);
    states.push(checkState(check.id, worstOf(own), ran));
  }
  return { findings: findings.sort(compareFindings), states };
}

/** Each problem of a check may have a severity of its own. */
function worstOf(findings: readonly Finding[]): Severity | null {
  return SEVERITIES.find((each) => findings.some(({ severity }) => severity === each)) ?? null;
}
