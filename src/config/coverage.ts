/** What config and inputs say about coverage, laid over each other and read. */
import { METRICS } from '../model/coverage.ts';
import type { CoverageGoals, Goal } from '../model/coverage-goals.ts';
import { type Percent, type ReadPercent, readPercent, readPoints } from '../model/percent.ts';
import type { ReportFile } from './resolve.ts';
import type { ConfigFile } from './schema.ts';

type Said = NonNullable<ConfigFile['coverage']>;
type SaidGoal = NonNullable<NonNullable<Said['thresholds']>['project']>;

export interface CoverageSettings {
  /** Globs of reports, with or without `format:` in front. */
  readonly reports: readonly string[];
  readonly mappings: readonly { readonly from: string; readonly to: string }[];
  readonly baseline: ReportFile | null;
  readonly goals: CoverageGoals;
}

/** The settings of a run; keys of later layers take the place of those before, and inputs weigh most. */
export function coverageSettings(
  layers: readonly (Said | undefined)[],
  input: Said | undefined,
): CoverageSettings | null {
  const said = [...layers, input].filter((each) => each !== undefined);
  if (said.length === 0) return null;
  const all: Said = Object.assign({}, ...said);
  const path = input?.baseline ?? all.baseline;
  return {
    reports: all.reports ?? [],
    mappings: Object.entries(all.paths ?? {}).map(([from, to]) => ({ from, to })),
    baseline:
      path === undefined ? null : { path, reach: input?.baseline === undefined ? 'root' : 'anywhere' },
    goals: goalsOf(all),
  };
}

/** The goals where nobody asks for anything. */
export function goalsOf(said: Said): CoverageGoals {
  const { project, patch, newFiles, files = {}, groups = {}, maxDrop } = said.thresholds ?? {};
  return {
    project: goals(project),
    patch: goals(patch),
    newFiles: goals(newFiles),
    files: Object.entries(files).map(([glob, each]) => ({ glob, goals: goals(each) })),
    groups: Object.entries(groups).map(([name, { files: globs = [], ...each }]) => ({
      name,
      globs,
      goals: goals(each),
    })),
    maxDrop: maxDrop === undefined ? null : taken(readPoints(maxDrop)),
    minChangedLines: said.minChangedLines ?? 0,
    ignoreWhitespace: said.ignoreWhitespace ?? false,
    onMissingReport: said.onMissingReport ?? 'fail',
    onEmptyReport: said.onEmptyReport ?? 'fail',
    onMissingBaseline: said.onMissingBaseline ?? 'warn',
    onStaleBaseline: said.onStaleBaseline ?? 'warn',
  };
}

/** A bare percentage is about lines. */
function goals(said: SaidGoal | undefined): Goal[] {
  if (said === undefined) return [];
  const byMetric = typeof said === 'object' ? said : { lines: said };
  return METRICS.flatMap((metric) => {
    const written = byMetric[metric];
    return written === undefined ? [] : [{ metric, least: taken(readPercent(written)) }];
  });
}

/** The schema has let only readable ones through. */
function taken(read: ReadPercent): Percent {
  if (!read.ok) throw new Error(read.problem);
  return read.percent;
}
