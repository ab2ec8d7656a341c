/** Coverage as the engine judged it, with what the checks need to say more than the figures. */
import type { LineRange } from './change.ts';
import type { TaskAt } from './comparison.ts';
import type { Count, Metric } from './coverage.ts';
import type { Policy } from './coverage-goals.ts';
import type { Percent } from './percent.ts';
import type { Range } from './place.ts';
import type { JudgedCoverage, JudgedScope } from './verdict.ts';

/** Totals and counts by file, as `--write-baseline` wrote them. */
export interface CoverageBaseline {
  /** The commit it was made at; null where that was not known. */
  readonly sha: string | null;
  readonly totals: Readonly<Partial<Record<Metric, Count>>>;
  readonly files: Readonly<Record<string, Readonly<Partial<Record<Metric, Count>>>>>;
}

/** Data that is not there. A policy of `ignore` leaves none. */
export interface Gap {
  readonly what: 'report' | 'baseline';
  readonly policy: Exclude<Policy, 'ignore'>;
  readonly problem: string;
  readonly hint: string;
}

/** Changed lines of a file that can run and did not. */
export interface UncoveredLines {
  readonly path: string;
  readonly ranges: readonly LineRange[];
}

/** A figure that a completed task states about its own tests. */
export interface TaskTarget {
  readonly task: TaskAt;
  readonly metric: Metric;
  readonly least: Percent;
  /** Where the figure stands in the list. */
  readonly at: Range;
  /** The line that demands it. */
  readonly quote: string;
  /** Whose line that is: the task's own, or one for every task of the list. */
  readonly says: 'task' | 'list';
}

/** The figure of a task, judged. */
export interface JudgedTarget {
  readonly target: TaskTarget;
  readonly scope: JudgedScope;
  /** True where the change has measured lines in the files that the task names. */
  readonly isReached: boolean;
}

/** All of what came of judging coverage: what is shown, and what the checks look at. */
export interface CoverageResult {
  readonly judged: JudgedCoverage;
  readonly gaps: readonly Gap[];
  /** Every source file that the reports mention. */
  readonly measured: readonly string[];
  /** The metrics of which some report holds anything. */
  readonly held: readonly Metric[];
  /** In the patch. */
  readonly uncovered: readonly UncoveredLines[];
  /** Changed files whose added lines are not known. */
  readonly unseen: readonly string[];
  /** Lines of the project against the baseline, over the files that are measured now. */
  readonly drop: { readonly base: Count; readonly now: Count } | null;
  readonly targets: readonly JudgedTarget[];
}
