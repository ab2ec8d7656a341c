/** Lays defaults, preset, config files and inputs over each other: what a run goes by. */
import type { Rule } from '../kit/definition.ts';
import type { DialectId } from '../model/document.ts';
import type { ConfigFile } from './schema.ts';
import { type Layer, type Matches, settingsOver } from './settings.ts';

/** What is matched when nobody says otherwise. */
export const DEFAULT_FILES = [
  '**/tasks.md',
  '**/TASKS.md',
  '.kiro/specs/*/tasks.md',
  'openspec/changes/*/tasks.md',
  'specs/*/tasks.md',
] as const;

export const DEFAULT_EXCLUDE = ['**/node_modules/**', '**/.git/**', '**/archive/**'] as const;

/** Everything that inputs and flags can say, under the keys of the config file. */
export type Overrides = Omit<ConfigFile, 'extends' | 'rules' | 'overrides' | '$schema'>;

export interface Config {
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  /** Null: chosen for each document. */
  readonly dialect: DialectId | null;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings: number | null;
  readonly annotations: number;
  readonly summary: boolean;
  readonly settingsOf: ReturnType<typeof settingsOver>;
}

/** Inputs and flags weigh more than files, later files more than earlier ones. */
export function resolve(
  layers: readonly Layer[],
  overrides: Overrides,
  rules: readonly Rule[],
  matches: Matches,
): Config {
  const files = layers.flatMap((layer) => (layer.kind === 'file' ? [layer.config] : []));
  const said = Object.assign({}, ...files, withoutHoles(overrides)) as ConfigFile;
  return {
    files: said.files ?? DEFAULT_FILES,
    exclude: said.exclude ?? DEFAULT_EXCLUDE,
    dialect: said.dialect === undefined || said.dialect === 'auto' ? null : said.dialect,
    failOn: said.failOn ?? 'error',
    maxWarnings: said.maxWarnings ?? null,
    annotations: said.annotations ?? 10,
    summary: said.summary ?? true,
    settingsOf: settingsOver(layers, rules, matches),
  };
}

function withoutHoles<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<T>;
}
