/** Every rule and every check there is, by id. */
import { rules } from '../rules/index.ts';
import { checks } from './checks/index.ts';
import { runChecks } from './checks/run/index.ts';
import type { Check } from './kit/check.ts';
import type { Rule } from './kit/definition.ts';
import type { RunCheck } from './kit/run-check.ts';

export { checks, rules, runChecks };

/** Every check that a config can set, in the order of their ids. */
export const settableChecks: readonly (Check | RunCheck)[] = [...checks, ...runChecks].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}

/** The check with this id, or null. */
export function checkById(id: string): Check | RunCheck | null {
  return settableChecks.find((check) => check.id === id) ?? null;
}
