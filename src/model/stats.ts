/** What `stats` says about a feature: progress, estimates against actuals, how long tasks took, and the burn-up. */
import type { Measure } from './verdict.ts';

/** The state of a feature at the end of one day. */
export interface BurnUpDay {
  /** `2026-03-31`, in UTC. */
  readonly date: string;
  readonly done: number;
  readonly total: number;
}

export interface FeatureStats {
  /** The feature, or the path of a list outside a feature folder. */
  readonly name: string;
  readonly tasks: Measure;
  readonly criteria: Measure;
  /** Hours of all tasks that have an estimate in time; null where none has. */
  readonly estimateHours: number | null;
  /** Hours of all tasks that say what they took; null where none does. */
  readonly actualHours: number | null;
  /** Days from the first sight of a task (or its start, where the list says one) to its tick; null without history. */
  readonly cycleTimeDays: { readonly median: number; readonly p90: number } | null;
  /** The days on which the lists changed; empty without history. */
  readonly burnUp: readonly BurnUpDay[];
}
