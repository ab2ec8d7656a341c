/** A config as data, so that two sides of a change can be compared key by key. */
import { parseSetting } from '../kit/setting.ts';
import { DIALECT_IDS } from '../model/document.ts';
import { type PresetName, presetLevel } from './presets.ts';
import type { ConfigFile } from './schema.ts';
import type { Layer, Settable } from './settings.ts';

/** What holds where a config does not say it, for keys whose default is one word of a scale. */
const DEFAULTS = { failOn: 'error', scope: 'changed-files' } as const;
const GATE_DEFAULTS = { onCap: 'warn' } as const;

/**
 * Both sides as one config file each would say them; null for a side without a config. Rules and checks that either
 * side names have their level on both, so that one that was on by the preset alone and is now off can be seen.
 */
export function comparable(
  sides: readonly [readonly Layer[], readonly Layer[]],
  all: Known,
): readonly [unknown, unknown] {
  const files = sides.flatMap(filesOf);
  const [rules, checks] = [files.map(rulesOf), files.map(checksOf)].map((maps) => Object.assign({}, ...maps));
  const known = {
    rules: all.rules.filter(({ id }) => Object.hasOwn(rules, id)),
    checks: all.checks.filter(({ id }) => Object.hasOwn(checks, id)),
  };
  const [before, after] = sides.map((layers) => dataOf(layers, known));
  return [before ?? null, after ?? null];
}

interface Known {
  readonly rules: readonly Settable[];
  readonly checks: readonly Settable[];
}

const rulesOf = ({ rules }: ConfigFile) => rules ?? {};
const checksOf = ({ pullRequest }: ConfigFile) => pullRequest?.checks ?? {};

function filesOf(layers: readonly Layer[]): ConfigFile[] {
  return layers.flatMap((layer) => (layer.kind === 'file' ? [layer.config] : []));
}

function dataOf(layers: readonly Layer[], known: Known): unknown {
  const files = filesOf(layers);
  if (files.length === 0) return null;
  const preset =
    layers.flatMap((layer) => (layer.kind === 'preset' ? [layer.preset] : [])).at(-1) ?? 'recommended';
  const gates = files.flatMap(({ pullRequest }) => pullRequest ?? []);
  return {
    ...DEFAULTS,
    ...Object.assign({}, ...files),
    extends: preset,
    rules: levelsIn(files.map(rulesOf), known.rules, preset),
    overrides: files.flatMap(({ overrides }) => overrides ?? []),
    pullRequest: {
      ...GATE_DEFAULTS,
      ...Object.assign({}, ...gates),
      references: {
        require: 'any',
        ...Object.assign({}, ...gates.map(({ references }) => references ?? {})),
      },
      exempt: { drafts: 'warn', ...Object.assign({}, ...gates.map(({ exempt }) => exempt ?? {})) },
      checks: levelsIn(files.map(checksOf), known.checks, preset),
    },
  };
}

function levelsIn(maps: readonly object[], known: readonly Settable[], preset: PresetName) {
  const written: Record<string, unknown> = Object.assign({}, ...maps);
  return Object.fromEntries(known.map((each) => [each.id, levelOf(written[each.id], each, preset)]));
}

/** The gravest level over all dialects, for a setting that leaves it to the definition. */
function levelOf(written: unknown, definition: Settable, preset: PresetName): string {
  const setting = parseSetting(written);
  if (setting.ok && setting.level !== 'default' && setting.level !== 'on') return setting.level;
  const levels = DIALECT_IDS.map((dialect) => presetLevel(preset, definition, dialect));
  return (['error', 'warning', 'notice'] as const).find((level) => levels.includes(level)) ?? 'off';
}
