/** At which severity a rule speaks in a dialect. */
import type { DialectId } from '../model/document.ts';
import type { Definition, Level } from './definition.ts';
import type { SettingLevel } from './setting.ts';

/** The level a definition asks for in a dialect, under `recommended`. */
export function ownLevel(definition: Pick<Definition<unknown>, 'severity'>, dialect: DialectId): Level {
  const { severity } = definition;
  return typeof severity === 'string' ? severity : severity[dialect];
}

/** True for a rule that no dialect turns on by itself. */
export function isOffByDefault(definition: Pick<Definition<unknown>, 'severity'>): boolean {
  const { severity } = definition;
  return typeof severity === 'string'
    ? severity === 'off'
    : Object.values(severity).every((level) => level === 'off');
}

/** The level that a setting means for a rule in a dialect. */
export function resolveLevel(
  setting: SettingLevel,
  definition: Pick<Definition<unknown>, 'severity'>,
  dialect: DialectId,
): Level {
  if (setting !== 'on' && setting !== 'default') return setting;
  const own = ownLevel(definition, dialect);
  if (own !== 'off') return own;
  return setting === 'on' || isOffByDefault(definition) ? 'warning' : 'off';
}

/** The same level in every dialect, to be spread and changed where one differs. */
export function everywhere(level: Level): Readonly<Record<DialectId, Level>> {
  return { 'spec-kit': level, kiro: level, openspec: level, heading: level, table: level, plain: level };
}

/** A level for lists that describe their tasks at length, off in the others. */
export function inDescriptive(level: Level): Readonly<Record<DialectId, Level>> {
  return { ...everywhere('off'), heading: level, table: level };
}
