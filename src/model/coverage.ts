/** What a coverage report says, in one form for all producers. */

/** What is counted. */
export type Metric = (typeof METRICS)[number];

/** Every metric. */
export const METRICS = ['lines', 'branches', 'functions', 'statements'] as const;

/** Covered of total: integers, so that comparing is exact. */
export interface Count {
  readonly covered: number;
  readonly total: number;
}

/**
 * How often each thing on a line ran, in order of lines. A line stands several times where several things are on it
 * (branches, functions, statements); two typed arrays, since a report can hold millions.
 */
export interface Hits {
  readonly lines: Int32Array;
  /** Hits, capped at 2³¹ − 1. */
  readonly counts: Int32Array;
  /** Which thing on its line each is, where the reports tell: what merging goes by. */
  readonly ids?: Ids;
}

/** The names of things on their lines, as numbers: in ascending order on each line. */
export interface Ids {
  readonly of: Int32Array;
  /** The format that gave the names: those of another format mean something else. */
  readonly format: CoverageFormat;
}

/** The coverage of one source file. */
export interface FileCoverage {
  /** As the report writes it, with `/`. */
  readonly path: string;
  /** The module that the report puts it in, where the path alone does not say which file it is. */
  readonly module?: string;
  /** Hits by line; null in a report that holds totals only. */
  readonly lines: Hits | null;
  /** The figures of this file; a metric that the report lacks is left out. */
  readonly totals: Readonly<Partial<Record<Metric, Count>>>;
  /** The details behind the totals, where the report has them: what merging needs. */
  readonly details: Readonly<Partial<Record<Exclude<Metric, 'lines'>, Hits>>>;
}

/** The formats of reports that can be read. */
export type CoverageFormat =
  | 'lcov'
  | 'cobertura'
  | 'clover'
  | 'jacoco'
  | 'istanbul'
  | 'istanbul-summary'
  | 'go'
  | 'coverage.py'
  | 'simplecov'
  | 'llvm-cov'
  | 'opencover';

/** One report, whatever its format. */
export interface CoverageReport {
  /** The file it was read from. */
  readonly name: string;
  readonly format: CoverageFormat;
  readonly files: readonly FileCoverage[];
  /** Folders that the paths may be relative to, as the report names them (`<source>`). */
  readonly roots: readonly string[];
  /** What a person should know about the reading, in sentences. */
  readonly notes: readonly string[];
}
