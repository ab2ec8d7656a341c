/** How a pull request refers to tasks: what was written where, and which task it means. */
import type { TaskAt } from './comparison.ts';

/** Where a reference can stand; the order in which they are read. */
export const REFERENCE_PLACES = ['body', 'title', 'branch', 'commits', 'flips'] as const;
export type ReferencePlace = (typeof REFERENCE_PLACES)[number];

/** A task that a reference means; a deleted one stands at the base. */
export interface ReferenceTarget extends TaskAt {
  readonly side: 'head' | 'base';
}

/** One mention of a task in a pull request. */
export interface Reference {
  readonly from: ReferencePlace;
  /** As written: `002-billing/T013`, `T012-T015`. */
  readonly text: string;
  /** Where exactly, for people: `line 3 of the description`, `commit 1a2b3c4`. */
  readonly where: string;
  /** `ambiguous`: `targets` are the tasks it could mean. */
  readonly state: 'found' | 'unknown' | 'ambiguous';
  readonly targets: readonly ReferenceTarget[];
}

/** Everything that a pull request says about tasks. */
export interface References {
  readonly list: readonly Reference[];
  /** The tasks meant, each once, in the order in which they were first named. */
  readonly tasks: readonly ReferenceTarget[];
  /** True where there were more references than the gate reads. */
  readonly cut: boolean;
  /** Places that could not be read here, and why. */
  readonly unread: readonly { readonly place: ReferencePlace; readonly reason: string }[];
}

/** What makes a pull request refer to a task. */
export interface ReferenceRules {
  readonly from: readonly ReferencePlace[];
  /** One reference anywhere; one that was written; or one in each of these places. */
  readonly require: 'any' | 'explicit' | readonly ReferencePlace[];
}
