/** What the whole run says. */
import type { Cap, LineRange } from './change.ts';
import type { CoverageFormat, Metric } from './coverage.ts';
import type { FeatureGraph } from './feature-graph.ts';
import type { Finding } from './finding.ts';

/** `skipped`: exempt from the checks of a change; `error`: something could not be judged. */
export type Outcome = 'pass' | 'fail' | 'skipped' | 'error';

/** 0 pass, 1 findings that fail, 2 wrong use or input, 3 a bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What became of one rule or check in this run. */
export interface CheckState {
  readonly id: string;
  readonly state: 'passed' | 'warned' | 'failed' | 'skipped' | 'crashed';
  readonly reason: string | null;
}

/** How many of how many are done. */
export interface Measure {
  readonly done: number;
  readonly total: number;
}

/** Findings by severity, and those that do not count by their fate. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly outsideScope: number;
}

/** Progress of one feature, or of one document outside a feature folder. */
export interface Progress {
  readonly name: string;
  readonly tasks: Measure;
  readonly criteria: Measure;
}

/** A document that was judged, for the reports that list them. */
export interface JudgedDocument {
  readonly path: string;
  readonly dialect: string;
  readonly tasks: number;
  /** For reports that show the lines around a finding; null where it is not at hand. */
  readonly text: string | null;
}

/** The lines of one file that the change adds or rewrites; null where no one could tell. */
export interface ChangedLines {
  readonly path: string;
  readonly lines: readonly LineRange[] | null;
}

/** What a pull request says about tasks, as the gate understood it. */
export interface JudgedPullRequest {
  /** Null on a clone. */
  readonly number: number | null;
  /** Commits. */
  readonly base: string;
  readonly head: string;
  /** Scoped ids; `path:line` for a task without an id. */
  readonly referenced: readonly string[];
  readonly flipped: readonly string[];
  /** Why it needs no task; null where it does. */
  readonly exempt: string | null;
  readonly caps: readonly Cap[];
}

/** What a figure of coverage is about. */
export type CoverageScopeName =
  | 'project'
  | 'patch'
  | 'files'
  | 'groups'
  | 'new-files'
  | 'no-drop'
  | 'task-target';

/** What became of a figure of coverage. */
export type CoverageOutcome =
  | 'no-threshold'
  | 'pass'
  | 'fail'
  | 'no-data'
  | 'no-baseline'
  | 'skipped-small-change'
  | 'unmeasured';

/** One figure of coverage, held against what is asked of it. */
export interface JudgedScope {
  readonly scope: CoverageScopeName;
  /** The group, file or task, or a glob that matches no file; null for `project`, `patch` and `no-drop`. */
  readonly name: string | null;
  readonly metric: Metric;
  readonly covered: number;
  readonly total: number;
  /** As it was written, `90%`; null where none was asked. */
  readonly threshold: string | null;
  readonly verdict: CoverageOutcome;
}

/** All figures of coverage with what was asked of them. */
export interface JudgedCoverage {
  /** The worst of the scopes. */
  readonly verdict: CoverageOutcome;
  readonly scopes: readonly JudgedScope[];
  /** Changed source files that no report mentions. */
  readonly unmeasured: readonly string[];
  /** What was read; not in the reports of earlier versions. */
  readonly reports?: readonly JudgedReport[];
}

/** A coverage report that was read. */
export interface JudgedReport {
  readonly path: string;
  readonly format: CoverageFormat;
  /** The number of source files in it. */
  readonly files: number;
}

/** What the results of tests, scanners and benchmarks say; null for what was not given. */
export interface JudgedEvidence {
  readonly tests: {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly files: readonly string[];
  } | null;
  readonly scans: {
    readonly results: number;
    readonly failing: number;
    readonly files: readonly string[];
  } | null;
  readonly benchmarks: {
    readonly measured: number;
    readonly failing: number;
    readonly files: readonly string[];
  } | null;
}

/** Which part of a run this is; every part reads all lists and judges its own features. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** What decides whether findings fail a run. */
export interface Policy {
  /** From which severity on a run fails. */
  readonly failOn: 'error' | 'warning' | 'never';
  /** More warnings than this fail; null for no limit. */
  readonly maxWarnings: number | null;
}

/** All findings, counts and measures of a run, and whether it passes. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly exitCode: ExitCode;
  readonly skippedReason: string | null;
  readonly counts: Counts;
  /** Sorted by path (null first), line, column, rule. */
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckState[];
  /** Facts over all documents; a dropped task counts neither as done nor in the total, though `inspect` lists it. */
  readonly measures: { readonly tasks: Measure; readonly criteria: Measure; readonly requirements: Measure };
  readonly progress: readonly Progress[];
  readonly documents: readonly JudgedDocument[];
  /** The features in which tasks depend on each other. */
  readonly graphs: readonly FeatureGraph[];
  /** What the pull request changes, for reports that put new lines first; empty on a push. */
  readonly changed: readonly ChangedLines[];
  /** What was not looked at, and why, in sentences. */
  readonly unseen: readonly string[];
  /** None on a push, one on a pull request, several in a merge group. */
  readonly pullRequests: readonly JudgedPullRequest[];
  readonly coverage: JudgedCoverage | null;
  readonly evidence: JudgedEvidence | null;
  readonly policy: Policy;
  /** Texts passed over for their language; `unseen` says so in words, as its last sentence. */
  readonly skippedTexts: number;
  /** Null for a whole run. */
  readonly shard: Shard | null;
}
