/** What config and inputs say about the results of tests, scanners and benchmarks. */
import type { ReportFile } from './resolve.ts';
import type { ConfigFile } from './schema.ts';

type Said = NonNullable<ConfigFile['evidence']>;

export interface EvidenceSettings {
  /** Globs of JUnit XML; null where none are asked for. */
  readonly tests: readonly string[] | null;
  /** Globs of SARIF. */
  readonly scans: readonly string[] | null;
  /** Globs of benchmark JSON. */
  readonly benchmarks: readonly string[] | null;
  readonly benchmarkBaseline: ReportFile | null;
}

/** The settings of a run; keys of later layers take the place of those before, and inputs weigh most. */
export function evidenceSettings(
  layers: readonly (Said | undefined)[],
  input: Said | undefined,
): EvidenceSettings {
  const all: Said = Object.assign({}, ...[...layers, input].filter((each) => each !== undefined));
  const path = all.benchmarkBaseline;
  return {
    tests: all.tests ?? null,
    scans: all.scans ?? null,
    benchmarks: all.benchmarks ?? null,
    benchmarkBaseline: path === undefined ? null : { path, reach: 'root' },
  };
}
