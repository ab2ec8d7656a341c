/** Works out at which severity and with which options each rule judges a document. */
import type { Definition, Level, Rule } from '../kit/definition.ts';
import { resolveLevel } from '../kit/level.ts';
import { parseOptions, parseSetting } from '../kit/setting.ts';
import type { DialectId, TaskDocument } from '../model/document.ts';
import type { Severity } from '../model/finding.ts';
import { type PresetName, presetLevel } from './presets.ts';
import type { ConfigFile } from './schema.ts';

/** A preset, or a config file; later layers lie over earlier ones. */
export type Layer =
  | { readonly kind: 'preset'; readonly preset: PresetName }
  | { readonly kind: 'file'; readonly config: ConfigFile; readonly path?: string };

/** True when a path matches one of the globs. */
export type Matches = (path: string, globs: readonly string[]) => boolean;

/** What a rule and a check have in common here. */
export type Settable = Pick<Definition<unknown>, 'id' | 'severity' | 'preset' | 'strict' | 'options'>;

/** How a rule that is on is run; `options` are parsed by its schema. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: unknown;
}

type Settings = ReadonlyMap<string, RuleSetting>;

/** What one layer says about one rule. */
type Say = { readonly preset: PresetName } | { readonly setting: unknown };

/** A function that gives the settings of a document; documents that are judged alike share one map. */
export function settingsOver(layers: readonly Layer[], rules: readonly Rule[], matches: Matches) {
  const known = new Map<string, Settings>();
  const optionsOf = optionsReader();
  const overrides = layers.flatMap((layer) => (layer.kind === 'file' ? (layer.config.overrides ?? []) : []));
  return (document: Pick<TaskDocument, 'path' | 'dialect'>): Settings => {
    const applied = overrides.filter((override) => matches(document.path, override.files));
    const key = [document.dialect, ...applied.map((override) => overrides.indexOf(override))].join(' ');
    const settings =
      known.get(key) ??
      settingsFor(document.dialect, rules, [...layers.map(speak), ...applied.map(speakFor)]);
    known.set(key, settings);
    return settings;
  };

  function settingsFor(dialect: DialectId, all: readonly Rule[], speakers: readonly Speaker[]): Settings {
    return settingsHeard(all, dialect, speakers, optionsOf);
  }
}

/** The settings of everything that is on, by id. */
export function settingsHeard(
  all: readonly Settable[],
  dialect: DialectId,
  speakers: readonly Speaker[],
  optionsOf = optionsReader(),
): Settings {
  const settings = new Map<string, RuleSetting>();
  for (const each of all) {
    const { level, options } = heard(each, dialect, speakers);
    if (level !== 'off') settings.set(each.id, { severity: level, options: optionsOf(each, options) });
  }
  return settings;
}

/** Asks a layer about a rule or check; null where it has nothing to say. */
export type Speaker = (rule: Settable) => Say | null;

function speak(layer: Layer): Speaker {
  return layer.kind === 'preset' ? () => ({ preset: layer.preset }) : speakFor(layer.config);
}

function speakFor({ rules }: Pick<ConfigFile, 'rules'>): Speaker {
  return speakerOf(rules);
}

/** Speaks for a map of settings by id. */
export function speakerOf(settings: Readonly<Record<string, unknown>> = {}): Speaker {
  return ({ id }) => (Object.hasOwn(settings, id) ? { setting: settings[id] } : null);
}

/** A level and the options as written. */
interface Heard {
  readonly level: Level;
  readonly options: unknown;
}

/** The last word on level and options. */
function heard(rule: Settable, dialect: DialectId, speakers: readonly Speaker[]): Heard {
  let level: Level = 'off';
  let options: unknown;
  for (const speaker of speakers) {
    const say = speaker(rule);
    if (say === null) continue;
    if ('preset' in say) level = presetLevel(say.preset, rule, dialect);
    else ({ level, options } = override({ level, options }, say.setting, rule, dialect));
  }
  return { level, options };
}

/** A level alone keeps the options, options alone keep the level; who names options of a rule that is off wants it on. */
function override(before: Heard, written: unknown, rule: Settable, dialect: DialectId): Heard {
  const setting = parseSetting(written);
  if (!setting.ok) throw new Error(setting.problem);
  const keepsLevel = setting.level === 'default' && before.level !== 'off';
  return {
    level: keepsLevel ? before.level : resolveLevel(setting.level, rule, dialect),
    options: setting.options ?? before.options,
  };
}

/** Parses options once, so that a project rule runs once for all documents that share them. */
function optionsReader() {
  const parsed = new Map<string, Map<unknown, unknown>>();
  return (rule: Settable, options: unknown): unknown => {
    const known = parsed.get(rule.id) ?? new Map<unknown, unknown>();
    parsed.set(rule.id, known);
    if (!known.has(options)) {
      const result = parseOptions(rule, options);
      if (!result.ok) throw new Error(result.problem);
      known.set(options, result.options);
    }
    return known.get(options);
  };
}
