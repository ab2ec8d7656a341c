/** Lays defaults, preset, config files and inputs over each other: what a run goes by. */
import type { Rule } from '../kit/definition.ts';
import type { DialectId } from '../model/document.ts';
import type { Shard } from '../model/verdict.ts';
import { type CoverageSettings, coverageSettings } from './coverage.ts';
import { type EvidenceSettings, evidenceSettings } from './evidence.ts';
import { type GateConfig, gateConfig } from './gate-settings.ts';
import type { ConfigFile } from './schema.ts';
import { type Layer, type Matches, type Settable, settingsOver } from './settings.ts';

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

/** A file that someone named; one that only the repository names must stay inside the root. */
export interface ReportFile {
  readonly path: string;
  readonly reach: 'root' | 'anywhere';
}

/** The formats that a config or an input can ask a file of. */
export const REPORT_FORMATS = ['json', 'sarif', 'junit', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** All settings of a run, every default filled in. */
export interface Config {
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  /** Null: chosen for each document. */
  readonly dialect: DialectId | null;
  readonly baseline: ReportFile | null;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings: number | null;
  /** Null: the changed files where a change is judged, everything otherwise. */
  readonly scope: 'all' | 'changed-files' | 'changed-tasks' | null;
  readonly annotations: number;
  readonly summary: boolean;
  readonly comment: { readonly when: 'always' | 'on-failure' | 'never'; readonly key: string };
  readonly checkRun: boolean;
  /** The files to write, by format; null for those that nobody asked for. */
  readonly reports: Readonly<Record<ReportFormat, ReportFile | null>>;
  /** Null where neither config nor inputs say a word about coverage. */
  readonly coverage: CoverageSettings | null;
  readonly evidence: EvidenceSettings;
  readonly settingsOf: ReturnType<typeof settingsOver>;
  /** The part of the run that is judged; null for all of it. Only a flag can say. */
  readonly shard: Shard | null;
  /** How a change is judged by these checks. */
  gate(checks: readonly Settable[]): GateConfig;
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
    dialect: dialectOf(said),
    baseline: reportFile(overrides.baseline, said.baseline),
    failOn: said.failOn ?? 'error',
    maxWarnings: said.maxWarnings ?? null,
    scope: said.scope ?? null,
    annotations: said.annotations ?? 10,
    summary: said.summary ?? true,
    comment: commentOf([...files, overrides]),
    checkRun: said.checkRun ?? false,
    reports: reportFiles(overrides.reports ?? {}, files),
    coverage: coverageSettings(
      files.map(({ coverage }) => coverage),
      overrides.coverage,
    ),
    evidence: evidenceSettings(
      files.map(({ evidence }) => evidence),
      overrides.evidence,
    ),
    settingsOf: settingsOver(layers, rules, matches),
    shard: null,
    gate: (checks) => gateConfig(layers, checks),
  };
}

function dialectOf({ dialect = 'auto' }: ConfigFile): Config['dialect'] {
  return dialect === 'auto' ? null : dialect;
}

function withoutHoles<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<T>;
}

/** Each part from where it is said last. */
function commentOf(said: readonly Pick<ConfigFile, 'comment'>[]): Config['comment'] {
  const parts = said.map(({ comment = {} }) => withoutHoles(comment));
  return Object.assign({ when: 'on-failure', key: 'default' }, ...parts);
}

type Paths = { readonly [Format in ReportFormat]?: string | undefined };

/** Each file by itself, so that an input for one format leaves the others of the config file alone. */
function reportFiles(fromInputs: Paths, files: readonly ConfigFile[]): Config['reports'] {
  const fromFiles: Paths = Object.assign({}, ...files.map(({ reports }) => reports));
  const entries = REPORT_FORMATS.map(
    (format) => [format, reportFile(fromInputs[format], fromFiles[format])] as const,
  );
  return Object.fromEntries(entries) as Record<ReportFormat, ReportFile | null>;
}

function reportFile(fromInput: string | undefined, fromFile: string | undefined): ReportFile | null {
  if (fromInput !== undefined) return { path: fromInput, reach: 'anywhere' };
  return fromFile === undefined ? null : { path: fromFile, reach: 'root' };
}
