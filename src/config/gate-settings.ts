/** Works out how pull requests are judged: references, exemptions, the levels of checks. */
import { DEFAULT_EXEMPT, type ExemptSettings } from '../model/exemption.ts';
import { REFERENCE_PLACES, type ReferenceRules } from '../model/reference.ts';
import type { ConfigFile } from './schema.ts';
import {
  type Layer,
  type RuleSetting,
  type Settable,
  type Speaker,
  settingsHeard,
  speakerOf,
} from './settings.ts';

/** How a change is judged. */
export interface GateConfig {
  readonly references: ReferenceRules;
  readonly exempt: ExemptSettings;
  /** By the id of the check; one that is not in the map is off. */
  readonly checks: ReadonlyMap<string, RuleSetting>;
}

type PullRequest = NonNullable<ConfigFile['pullRequest']>;

/** Lays the layers over each other, key by key. */
export function gateConfig(layers: readonly Layer[], checks: readonly Settable[]): GateConfig {
  const said = layers.flatMap((layer) => (layer.kind === 'file' ? [layer.config.pullRequest ?? {}] : []));
  const references = merged(said, 'references');
  return {
    references: { from: references.from ?? REFERENCE_PLACES, require: references.require ?? 'any' },
    exempt: { ...DEFAULT_EXEMPT, ...(merged(said, 'exempt') as Partial<ExemptSettings>) },
    // A change has no dialect, and the level of a check is the same in all of them.
    checks: settingsHeard(checks, 'plain', layers.flatMap(speakersOf)),
  };
}

function merged<K extends 'references' | 'exempt'>(
  said: readonly PullRequest[],
  key: K,
): NonNullable<PullRequest[K]> {
  return Object.assign({}, ...said.map((each) => each[key] ?? {})) as NonNullable<PullRequest[K]>;
}

/** `onCap` is the level of the check that tells of it, unless the check is set by its own name. */
function speakersOf(layer: Layer): Speaker[] {
  if (layer.kind === 'preset') return [() => ({ preset: layer.preset })];
  const { onCap, checks } = layer.config.pullRequest ?? {};
  const level = onCap === undefined ? [] : [speakerOf({ [CAPS]: onCap === 'fail' ? 'error' : 'warning' })];
  return [...level, speakerOf(checks)];
}

const CAPS = 'change-complete';
