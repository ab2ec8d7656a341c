/** What the checks of a run can ask for: figures of reports, with or without a change. */
import type { Missing } from './change.ts';
import type { CoverageResult } from './coverage-result.ts';

export interface RunFacts {
  readonly coverage: CoverageResult;
  /** That there is a change; on a push it is missing, with the reason. */
  readonly change: { readonly complete: boolean };
}

export type RunNeed = keyof RunFacts;

/** The facts as they were gathered. */
export type RunGathered = { readonly [Name in RunNeed]: RunFacts[Name] | Missing };
