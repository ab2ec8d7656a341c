/** What reports say about the rules and checks themselves. */
import type { Definition } from '../kit/definition.ts';
import { ownLevel } from '../kit/level.ts';
import { pageOf } from '../kit/page.ts';
import { DIALECT_IDS } from '../model/document.ts';
import { SEVERITIES } from '../model/finding.ts';
import { rules } from '../registry.ts';
import type { RuleHelp } from '../reporters/rule-help.ts';

/** Every rule there is, in the order of their ids. */
export function ruleHelps(): RuleHelp[] {
  return rules.map(helpOf);
}

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
