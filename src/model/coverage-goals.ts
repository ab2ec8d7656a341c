/** What is asked of coverage: thresholds by scope, and what happens where data is missing. */
import type { Metric } from './coverage.ts';
import type { Percent } from './percent.ts';

/** The least share of one metric. */
export interface Goal {
  readonly metric: Metric;
  readonly least: Percent;
}

/** What becomes of a run that misses some data. */
export type Policy = 'fail' | 'warn' | 'ignore';

export interface CoverageGoals {
  readonly project: readonly Goal[];
  readonly patch: readonly Goal[];
  readonly newFiles: readonly Goal[];
  /** Held by each file that the glob matches. */
  readonly files: readonly { readonly glob: string; readonly goals: readonly Goal[] }[];
  /** Held by the files of all globs together. */
  readonly groups: readonly {
    readonly name: string;
    readonly globs: readonly string[];
    readonly goals: readonly Goal[];
  }[];
  /** Points by which the lines of the project may fall below the baseline; null where that is not asked. */
  readonly maxDrop: Percent | null;
  /** A patch with fewer lines that can run is not judged. */
  readonly minChangedLines: number;
  /** Lines whose only change is white space do not count as changed. */
  readonly ignoreWhitespace: boolean;
  readonly onMissingReport: Policy;
  readonly onEmptyReport: Policy;
  readonly onMissingBaseline: Policy;
  readonly onStaleBaseline: Policy;
}
