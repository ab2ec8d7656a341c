/** What the checks of a run can ask for: figures of reports, with or without a change. */
import type { Missing } from './change.ts';
import type { TaskAt } from './comparison.ts';
import type { CoverageResult } from './coverage-result.ts';
import type { BenchmarkResults, ScanResults, TestResults } from './evidence.ts';

/** What the checks of a run can ask for. */
export interface RunFacts {
  readonly coverage: CoverageResult;
  readonly tests: TestResults;
  readonly scans: ScanResults;
  readonly benchmarks: BenchmarkResults;
  /** The change; on a push it is missing, with the reason. */
  readonly change: {
    /** False where the list of changed files was cut. */
    readonly complete: boolean;
    /** The tasks that it completes. */
    readonly completed: readonly TaskAt[];
    /** The names of the features in the project. */
    readonly features: readonly string[];
  };
}

/** What a check of a run may name as its need. */
export type RunNeed = keyof RunFacts;

/** The facts as they were gathered. */
export type RunGathered = { readonly [Name in RunNeed]: RunFacts[Name] | Missing };
