/** Runs the checks of a run over what was gathered and makes findings of what they yield. */
import { isUnjudged } from '../kit/check.ts';
import { checkPageOf } from '../kit/page.ts';
import type { RunCheck, RunProblem } from '../kit/run-check.ts';
import { isMissing } from '../model/change.ts';
import { type Finding, SEVERITIES } from '../model/finding.ts';
import type { Project } from '../model/project.ts';
import type { RunFacts, RunGathered } from '../model/run-facts.ts';
import type { CheckState } from '../model/verdict.ts';
import { findingMaker } from './change-findings.ts';
import type { RuleSetting } from './lint.ts';
import { compareFindings } from './order.ts';

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
    const ran = run(check, facts as RunFacts, setting.options);
    const own = ran.problems.map((problem) =>
      toFinding(check.id, problem.severity ?? setting.severity, problem),
    );
    findings.push(...own);
    states.push(stateOf(check.id, own, ran));
  }
  return { findings: findings.sort(compareFindings), states };
}

interface Ran {
  readonly problems: readonly RunProblem[];
  readonly unjudged: string | null;
  readonly crash: string | null;
}

function run(check: RunCheck, facts: RunFacts, options: unknown): Ran {
  const problems: RunProblem[] = [];
  let unjudged: string | null = null;
  try {
    for (const answer of check.check(facts, options)) {
      if (isUnjudged(answer)) unjudged ??= answer.unjudged;
      else problems.push(answer);
    }
  } catch (error) {
    const crash = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { problems, unjudged, crash };
  }
  return { problems, unjudged, crash: null };
}

function stateOf(id: string, findings: readonly Finding[], { unjudged, crash }: Ran): CheckState {
  if (crash !== null) return { id, state: 'crashed', reason: crash };
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  if (worst !== undefined) return { id, state: worst === 'error' ? 'failed' : 'warned', reason: unjudged };
  return { id, state: unjudged === null ? 'passed' : 'skipped', reason: unjudged };
}
