/** What a rule yields (a problem) and what the engine makes of it (a finding). */
import type { Range } from './place.ts';
import type { Task } from './task.ts';

/** How much a finding weighs. */
export type Severity = (typeof SEVERITIES)[number];

/** From the gravest down. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** What became of a finding; none is ever dropped. */
export type Fate = 'reported' | 'suppressed' | 'baselined' | 'outside-scope';

/** One replacement in the text of a document, by offset. */
export interface Edit {
  readonly at: Range;
  readonly text: string;
}

/** Another place that explains a problem, such as the first definition of a doubled id. */
export interface RelatedPlace {
  readonly message: string;
  /** Path of the document; the problem's own where it is left out. */
  readonly in?: string;
  readonly at: Range;
}

/** What an author of a rule yields: what is wrong and where, and nothing about severity or order. */
export interface Problem {
  /** "Unexpected A, expected B". */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Left out: the finding is about the document as a whole (its first line). */
  readonly at?: Range;
  /** Path of the document that `at` belongs to; needed in rules of scope `project`. */
  readonly in?: string;
  readonly task?: Task;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: readonly Edit[];
  /** True for the lesser case of a rule: it speaks one level below the severity that is set. */
  readonly lesser?: boolean;
}

/** A text that a rule did not judge, with the reason; counted and shown, never hidden. */
export interface Skipped {
  readonly skipped: 'language';
  readonly at: Range;
}

/** A place as people count, in a document; `endColumn` is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A problem with its rule, severity, file and fate, filled in by the engine. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  /** Null for a finding about no place in a file. */
  readonly path: string | null;
  readonly place: Place | null;
  /** Scoped id of the task it is about. */
  readonly taskId: string | null;
  readonly fate: Fate;
  /** Why it is not reported: the reason of the comment, the baseline's path. */
  readonly fateReason: string | null;
  /** The same for the same problem after lines moved. */
  readonly fingerprint: string;
  readonly url: string | null;
  readonly related: readonly { readonly message: string; readonly path: string; readonly place: Place }[];
  readonly fix: readonly Edit[];
  /** The line of the document at `place`, for the terminal; null without a place. */
  readonly sourceLine: string | null;
}
