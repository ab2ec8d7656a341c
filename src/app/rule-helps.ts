/** What reports say about the rules and checks themselves. */
import type { Definition } from '../kit/definition.ts';
import { ownLevel } from '../kit/level.ts';
import { pageOf } from '../kit/page.ts';
import { DIALECT_IDS } from '../model/document.ts';
import { SEVERITIES } from '../model/finding.ts';
import { rules, runChecks } from '../registry.ts';
import type { RuleHelp } from '../reporters/rule-help.ts';

/** Every rule and check there is, in the order of their ids. */
export function ruleHelps(): RuleHelp[] {
  return [...rules, ...runChecks].map(helpOf).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A check has one level for all dialects. */
function helpOf(rule: Pick<Definition<unknown>, 'id' | 'summary' | 'why' | 'severity'>): RuleHelp {
  const levels = DIALECT_IDS.map((dialect) => ownLevel(rule, dialect));
  return {
    id: rule.id,
    summary: rule.summary,
    why: rule.why.replace(/\s*\n\s*/g, ' '),
    url: pageOf(rule.id),
    level: SEVERITIES.find((severity) => levels.includes(severity)) ?? null,
  };
}
