/** Every rule there is, by id. */
import { rules } from '../rules/index.ts';
import type { Rule } from './kit/definition.ts';

export { runChecks } from './checks/run/index.ts';
export { rules };

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}
