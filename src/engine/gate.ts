/** Judges a change: runs the checks over it and makes findings of what they yield. */
import type { Check, CheckContext } from '../kit/check.ts';
import { checkPageOf } from '../kit/page.ts';
import {
  type Cap,
  type Change,
  type FactName,
  type Gathered,
  isMissing,
  type Missing,
  type NeedName,
  type Needs,
} from '../model/change.ts';
import { taskName } from '../model/comparison.ts';
import type { ExemptSettings } from '../model/exemption.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { ReferenceRules } from '../model/reference.ts';
import type { CheckState, JudgedPullRequest } from '../model/verdict.ts';
import { findingMaker } from './change-findings.ts';
import { compareLists } from './compare.ts';
import { exemption } from './exemptions.ts';
import { pathMatcher } from './globs.ts';
import type { RuleSetting } from './lint.ts';
import { loosenings } from './loosening.ts';
import { compareFindings } from './order.ts';
import { readReferences } from './references.ts';
import { checkState, runCheck } from './run-check.ts';

/** What the config says about the checks of a change. */
export interface GateSettings {
  readonly references: ReferenceRules;
  readonly exempt: ExemptSettings;
  /** By the id of the check; one that is not in the map is off. */
  readonly checks: ReadonlyMap<string, RuleSetting>;
}

/** What came of the checks of one change. */
export interface GateResult {
  /** In the order of reports. */
  readonly findings: readonly Finding[];
  /** One for each check that is on, in the order of `checks`. */
  readonly states: readonly CheckState[];
  /** Its `exempt` is the reason for a verdict of `skipped` when nothing else fails. */
  readonly pullRequest: JudgedPullRequest;
}

type Supply = { readonly [Name in NeedName]: Needs[Name] | Missing };

/** Runs the checks that are on; one that throws is named in the states and the others go on. */
export function judgeChange(
  change: Change,
  facts: Gathered,
  checks: readonly Check[],
  settings: GateSettings,
): GateResult {
  const matches = pathMatcher();
  const exempt = exemption(change, facts.files, settings.exempt, matches);
  const supply = supplyOf(change, facts, settings.references);
  const context: CheckContext = { references: settings.references, matches };
  const toFinding = findingMaker(facts.after, checkPageOf);
  const findings: Finding[] = [];
  const states: CheckState[] = [];
  for (const check of checks) {
    const setting = settings.checks.get(check.id);
    if (setting === undefined) continue;
    const lacking = exempt ?? lackingNeed(check, supply);
    if (lacking !== null) {
      states.push({ id: check.id, state: 'skipped', reason: lacking });
      continue;
    }
    const ran = runCheck(() => check.check({ ...change, ...(supply as Needs) }, setting.options, context));
    const severity = severityFor(setting, change, settings.exempt);
    findings.push(...ran.problems.map((problem) => toFinding(check.id, severity, problem)));
    states.push(checkState(check.id, ran.problems.length > 0 ? severity : null, ran));
  }
  return {
    findings: findings.sort(compareFindings),
    states,
    pullRequest: summary(change, facts, supply, exempt),
  };
}

/** Where drafts are to be warned only, nothing of one is an error. */
function severityFor({ severity }: RuleSetting, { draft }: Change, { drafts }: ExemptSettings): Severity {
  const isLenient = draft && drafts === 'warn';
  return isLenient && severity === 'error' ? 'warning' : severity;
}

/** The facts that the checks that are on ask for, so that nothing else is fetched. */
export function factsFor(checks: readonly Check[], settings: GateSettings): ReadonlySet<FactName> {
  const on = checks.filter(({ id }) => settings.checks.has(id));
  return new Set([...ALWAYS, ...on.flatMap((check) => factsOf(check, settings.references))]);
}

function factsOf({ needs }: Check, { from }: ReferenceRules): FactName[] {
  const facts = needs.flatMap((need) => SOURCES[need]);
  return needs.includes('references') && from.includes('commits') ? [...facts, 'commits'] : facts;
}

const ALWAYS: readonly FactName[] = ['after', 'before', 'files'];

/** What each need is made of; references read commits only where these may hold some. */
const SOURCES: Readonly<Record<NeedName, readonly FactName[]>> = {
  commits: ['commits'],
  files: ['files'],
  before: ['before'],
  after: ['after'],
  tree: ['tree'],
  gate: ['gate'],
  references: ['after', 'before', 'files'],
  comparison: ['before', 'after', 'files'],
  loosened: ['gate'],
};

function supplyOf(change: Change, facts: Gathered, rules: ReferenceRules): Supply {
  const { before, after, gate } = facts;
  const comparison = isMissing(after)
    ? after
    : isMissing(before)
      ? before
      : compareLists(before, after, facts.files);
  const references = isMissing(after)
    ? after
    : readReferences({
        change,
        facts: { ...facts, after },
        comparison: isMissing(comparison) ? null : comparison,
        rules,
      });
  const loosened = isMissing(gate) ? gate : loosenings(gate.before, gate.after);
  return { ...facts, comparison, references, loosened };
}

function lackingNeed(check: Check, supply: Supply): string | null {
  for (const need of check.needs) {
    const fact = supply[need];
    if (isMissing(fact)) return fact.missing;
  }
  return null;
}

function summary(change: Change, facts: Gathered, supply: Supply, exempt: string | null): JudgedPullRequest {
  const { references, comparison } = supply;
  const caps = [facts.files, facts.commits].flatMap((list): Cap[] =>
    isMissing(list) || list.cap === null ? [] : [list.cap],
  );
  return {
    number: change.number,
    base: change.base.sha,
    head: change.head.sha,
    referenced: isMissing(references) ? [] : references.tasks.map(taskName),
    flipped: isMissing(comparison) ? [] : comparison.flips.map(({ task }) => taskName(task)),
    exempt,
    caps,
  };
}
