/** Which commit the config of a change is read from, and what its two sides say. */
import { didYouMean } from '../config/nearest.ts';
import type { Said } from '../config/read-inputs.ts';
import type { Config } from '../config/resolve.ts';
import type { Layer } from '../config/settings.ts';
import { tightened } from '../config/tighten.ts';
import type { Change } from '../model/change.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';
import { findConfig } from './read-config.ts';
import { configureFrom, type NameOf } from './run.ts';

/** The config that judges a change. */
export interface ChangeConfig {
  readonly config: Config;
  /** Config files that were read, by path. */
  readonly paths: readonly string[];
  /** What the config is made of. */
  readonly layers: readonly Layer[];
  /** The config file that was named, as seen from the root; null where it is found, or lies outside. */
  readonly named: string | null;
  /** Where the baseline is read from as well. */
  readonly files: Files;
  /** What a reader has to know about it, in sentences. */
  readonly notes: readonly string[];
}

/** A change with its files on both sides. */
export interface Sides {
  readonly change: Change;
  /** The files of the run as they are at the head. */
  readonly head: Files;
  /** Those of the tip of the base. */
  readonly base: Files;
}

/** The side that `config-from` names. */
export function configSide(said: Said, nameOf: NameOf, byDefault: 'base' | 'head'): 'base' | 'head' {
  const from = said['config-from']?.trim() || byDefault;
  if (from === 'base' || from === 'head') return from;
  const known = ['base', 'head'];
  throw new UserError(
    'usage',
    `${nameOf('config-from')}: Unexpected \`${from}\`, expected one of \`base\`, \`head\`${didYouMean(from, known)}`,
  );
}

/** Reads the config from the base, or from the head where the base has none or `config-from` says so. */
export async function configureChange(
  { change, head, base }: Sides,
  said: Said,
  nameOf: NameOf,
  side: 'base' | 'head',
): Promise<ChangeConfig> {
  if (side === 'head') return configOf(head, said, nameOf, []);
  const named = said.config?.trim() || null;
  // A file outside the root is part of no commit, so no pull request can change it.
  if (named !== null && head.relative(named) === null) {
    return { ...(await configOf(head, said, nameOf, [])), files: base };
  }
  if (await hasConfig(base, named)) return readBase(change, base, said, nameOf);
  if (!(await hasConfig(head, named))) return configOf(named === null ? base : head, said, nameOf, []);
  const own = await configOf(head, said, nameOf, [NOT_YET]);
  const floor = await configOf(base, { ...said, config: undefined }, nameOf, []);
  return { ...own, files: base, config: tightened(floor.config, own.config) };
}

const NOT_YET =
  'The base has no config yet, so that of the head serves, where it is stricter than the defaults: its exemptions and lower levels count once it is merged';

async function hasConfig(files: Files, named: string | null): Promise<boolean> {
  return named === null ? (await findConfig(files)) !== null : (await files.kind(named)) !== 'missing';
}

async function readBase(change: Change, base: Files, said: Said, nameOf: NameOf): Promise<ChangeConfig> {
  try {
    return await configOf(base, said, nameOf, []);
  } catch (error) {
    if (!(error instanceof UserError) || error.layer !== 'config') throw error;
    const side = `\`${change.base.ref}\` at ${change.base.sha.slice(0, 7)}`;
    throw new UserError(
      'config',
      `${error.message}\n  (read from the base, ${side})`,
      'Mend it on the base, or judge this change by its own config: `config-from: head`',
    );
  }
}

async function configOf(
  files: Files,
  said: Said,
  nameOf: NameOf,
  notes: readonly string[],
): Promise<ChangeConfig> {
  const { config, layers } = await configureFrom(files, said, nameOf);
  const paths = layers.flatMap((layer) => (layer.kind === 'file' ? (layer.path ?? []) : []));
  const named = said.config?.trim() || null;
  return {
    config,
    paths,
    layers,
    named: named === null ? null : files.relative(named),
    files,
    notes,
  };
}
