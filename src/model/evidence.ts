/** What the results of tests, scanners and benchmarks say, each in one form for all producers. */
import type { TaskAt } from './comparison.ts';

/** A test that did not pass. */
export interface FailedTest {
  readonly name: string;
  /** The file of results that says so. */
  readonly report: string;
}

/** The results of all test reports of a run. */
export interface TestResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The first of them, to be shown. */
  readonly failures: readonly FailedTest[];
  /** Suite and name of every test that passed. */
  readonly names: readonly string[];
  readonly files: readonly string[];
  /** Globs that match no file. */
  readonly unmatched: readonly string[];
}

/** From the gravest to the least, as SARIF has them. */
export const SCAN_LEVELS = ['error', 'warning', 'note', 'none'] as const;
export type ScanLevel = (typeof SCAN_LEVELS)[number];

/** One result of a scanner. */
export interface ScanResult {
  readonly tool: string;
  readonly rule: string;
  readonly level: ScanLevel;
  readonly message: string;
  /** As the report writes it; null for a result about no file. */
  readonly path: string | null;
  readonly line: number | null;
  /** True where the report says that the base has it as well, or that somebody has accepted it. */
  readonly isKnown: boolean;
}

/** The results of all reports of scanners. */
export interface ScanResults {
  readonly results: readonly ScanResult[];
  /** How many results are no verdict: the scanner leaves them open, or for a person to review. */
  readonly undecided: number;
  /** Scanners that say themselves that they did not end well. */
  readonly broken: readonly string[];
  /** Files that tell of no run at all. */
  readonly empty: readonly string[];
  readonly files: readonly string[];
  /** Globs that match no file. */
  readonly unmatched: readonly string[];
}

/** One measured figure, by name. */
export interface Benchmark {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

/** The benchmarks of a run, and those that they are held against. */
export interface BenchmarkResults {
  /** The tasks that the change completes, for the limits that they state; none on a push. */
  readonly completed: readonly TaskAt[];
  /** The names of the features in the project: a benchmark may name one. */
  readonly features: readonly string[];
  readonly benchmarks: readonly Benchmark[];
  /** Those to compare with; null where no baseline is configured, a sentence where it is not there. */
  readonly baseline: readonly Benchmark[] | { readonly missing: string } | null;
  readonly files: readonly string[];
  /** Globs that match no file. */
  readonly unmatched: readonly string[];
}
