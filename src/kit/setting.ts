/** Reads the setting of a rule, as the config file writes it and as remark users know it. */
import * as z from 'zod/mini';
import type { Definition, Level } from './definition.ts';
import { describeIssue } from './option.ts';

/** A level, `on` (the rule's own level, warning where that is off) or `default` (no level was named). */
export type SettingLevel = Level | 'on' | 'default';

export interface Setting {
  readonly ok: true;
  readonly level: SettingLevel;
  /** As written, not yet checked; undefined where none were given. */
  readonly options: unknown;
}

/** A setting or options that mean nothing, in a sentence. */
export interface BadSetting {
  readonly ok: false;
  readonly problem: string;
}

const LEVELS: ReadonlyMap<unknown, SettingLevel> = new Map<unknown, SettingLevel>([
  [false, 'off'],
  [0, 'off'],
  ['off', 'off'],
  [true, 'on'],
  ['on', 'on'],
  [1, 'warning'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  [2, 'error'],
  ['error', 'error'],
  ['notice', 'notice'],
]);

/** Parses `error`, `[error, { … }]`, `{ … }`, `2`, `false` and their like. */
export function parseSetting(value: unknown): Setting | BadSetting {
  if (value === undefined || value === null) return { ok: true, level: 'default', options: undefined };
  if (!Array.isArray(value)) {
    if (typeof value === 'object') return { ok: true, level: 'default', options: value };
    return withLevel(value, undefined);
  }
  if (value.length > 2) return bad(`${value.length} values`, 'a severity and options');
  return withLevel(value[0], value[1] ?? undefined);
}

function withLevel(written: unknown, options: unknown): Setting | BadSetting {
  const level = LEVELS.get(written);
  if (level !== undefined) return { ok: true, level, options };
  return bad(`severity \`${String(written)}\``, '`off`, `notice`, `warning` or `error`');
}

function bad(what: string, expected: string): BadSetting {
  return { ok: false, problem: `Unexpected ${what}, expected ${expected}` };
}

/** Checks options against the schema of a rule and fills in what was left out. */
export function parseOptions<O>(
  definition: Pick<Definition<O>, 'id' | 'options'>,
  options: unknown,
): { readonly ok: true; readonly options: O } | BadSetting {
  const result = z.safeParse(definition.options, options ?? {});
  if (result.success) return { ok: true, options: result.data };
  const issues = result.error.issues.map(describeIssue);
  return { ok: false, problem: `Unexpected options of \`${definition.id}\`: ${issues.join('; ')}` };
}
