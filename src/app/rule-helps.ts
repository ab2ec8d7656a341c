/** What reports say about the rules and checks themselves. */
import type { Definition } from '../kit/definition.ts';
import { ownLevel } from '../kit/level.ts';
import { checkPageOf, pageOf } from '../kit/page.ts';
import { DIALECT_IDS } from '../model/document.ts';
import { SEVERITIES } from '../model/finding.ts';
import { rules, settableChecks } from '../registry.ts';
import type { RuleHelp } from '../reporters/rule-help.ts';

/** Every rule and check there is, in the order of their ids. */
export function ruleHelps(): RuleHelp[] {
  return [
    ...rules.map((rule) => helpOf(rule, pageOf(rule.id))),
    ...settableChecks.map((check) => helpOf(check, checkPageOf(check.id))),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A check has one level for all dialects. */
function helpOf(
  { id, summary, why, severity }: Pick<Definition<unknown>, 'id' | 'summary' | 'why' | 'severity'>,
  url: string,
): RuleHelp {
  const levels = DIALECT_IDS.map((dialect) => ownLevel({ severity }, dialect));
  return {
    id,
    summary,
    why: why.replace(/\s*\n\s*/g, ' '),
    url,
    level: SEVERITIES.find((each) => levels.includes(each)) ?? null,
  };
}
