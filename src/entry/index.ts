/** The library: a preset for remark, and what one needs to write a rule. */
import type { Preset } from 'unified';
import { rules } from '../registry.ts';

export type {
  Context,
  Definition,
  Example,
  Level,
  Problem,
  Project,
  Rule,
  Task,
  TaskDocument,
} from '../kit/index.ts';
export { defineRule, noOptions, z } from '../kit/index.ts';
export { ruleById, rules } from '../registry.ts';

/** The rules of the preset `recommended`, as plug-ins of remark. */
const preset: Preset = {
  plugins: rules.filter((rule) => rule.preset === 'minimal' || rule.preset === 'recommended'),
};

export default preset;
