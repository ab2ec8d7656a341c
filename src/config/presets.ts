/** What each preset asks of a rule, computed from the definition of the rule. */
import type { Definition, Level } from '../kit/definition.ts';
import { isOffByDefault, ownLevel } from '../kit/level.ts';
import type { DialectId } from '../model/document.ts';

/** The presets, each with all rules of the one before it. */
export const PRESETS = ['minimal', 'recommended', 'strict'] as const;

/** The name of a preset. */
export type PresetName = (typeof PRESETS)[number];

type Known = Pick<Definition<unknown>, 'severity' | 'preset' | 'strict'>;

/** True for a word that names a preset. */
export function isPreset(word: string): word is PresetName {
  return (PRESETS as readonly string[]).includes(word);
}

/** The level of a rule in a dialect under a preset. */
export function presetLevel(preset: PresetName, rule: Known, dialect: DialectId): Level {
  if (preset === 'strict') return strictLevel(rule, dialect);
  const members: readonly string[] = preset === 'minimal' ? ['minimal'] : ['minimal', 'recommended'];
  return members.includes(rule.preset) ? ownLevel(rule, dialect) : 'off';
}

function strictLevel(rule: Known, dialect: DialectId): Level {
  const asked = typeof rule.strict === 'string' ? rule.strict : rule.strict?.[dialect];
  if (asked !== undefined) return asked;
  if (rule.preset === 'none') return 'off';
  return raised(rule, ownLevel(rule, dialect));
}

/** One level graver. A rule that only some dialects turn on means nothing to the others, so there it stays off. */
function raised(rule: Known, level: Level): Level {
  if (level === 'off') return isOffByDefault(rule) ? 'warning' : 'off';
  return level === 'notice' ? 'warning' : 'error';
}
