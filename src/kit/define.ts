/** Turns a definition into a rule: an object with `check` for the engine, a plug-in for remark. */
import type { Rule, RuleDefinition } from './definition.ts';
import { remarkFace } from './remark.ts';

/** Makes a rule of its definition. */
export function defineRule<Options>(definition: RuleDefinition<Options>): Rule<Options> {
  const plugin = remarkFace(definition);
  Object.defineProperty(plugin, 'name', { value: `remark-lint:${definition.id}` });
  return Object.assign(plugin, definition);
}
