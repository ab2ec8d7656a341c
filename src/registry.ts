/** Every rule and every check there is, by id. */
import { rules } from '../rules/index.ts';
import { checks } from './checks/index.ts';
import type { Check } from './kit/check.ts';
import type { Rule } from './kit/definition.ts';

export { runChecks } from './checks/run/index.ts';
export { checks, rules };

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}

/** The check with this id, or null. */
export function checkById(id: string): Check | null {
  return checks.find((check) => check.id === id) ?? null;
}
