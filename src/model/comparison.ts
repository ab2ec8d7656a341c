/** The task lists of a change, base against head. */
import { scopedId, type TaskDocument } from './document.ts';
import { lineAt } from './place.ts';
import type { Criterion, Task } from './task.ts';

/** A task with the document it stands in. */
export interface TaskAt {
  readonly document: TaskDocument;
  readonly task: Task;
}

/** One task on both sides; null where it does not exist. */
export interface TaskPair {
  readonly before: TaskAt | null;
  readonly after: TaskAt | null;
  /** True where only the id is the same: another task took the number over. */
  readonly reused: boolean;
}

/** One task list on both sides. */
export interface DocumentPair {
  readonly before: TaskDocument | null;
  readonly after: TaskDocument | null;
  /** Where the list went when it was moved out of what the gate reads, such as an archive. */
  readonly movedTo: string | null;
}

/** A task whose box this change turns done, or turns back. */
export interface Flip {
  readonly kind: 'completed' | 'reopened';
  readonly task: TaskAt;
  readonly before: TaskAt | null;
}

/** The task lists at base and head, held against each other. */
export interface Comparison {
  /** The lists that the change touches. */
  readonly documents: readonly DocumentPair[];
  /** The tasks of those lists. */
  readonly pairs: readonly TaskPair[];
  readonly flips: readonly Flip[];
  /** Names of the features with a changed file in their folder. */
  readonly features: readonly string[];
}

/** What happened to a criterion that no longer stands as it stood. */
export interface CriterionChange {
  readonly kind: 'removed' | 'reworded' | 'waived';
  readonly before: Criterion;
  readonly after: Criterion | null;
}

/** The name of a task for people and outputs: its scoped id, or where it stands when it has none. */
export function taskName(at: TaskAt): string {
  const { document, task } = at;
  if (task.id !== null) return scopedId(document, task.id.value);
  return `${document.path}:${lineAt(document.lines, task.at.start)}`;
}

/** The flips of one kind. */
export function flipsOf(comparison: Comparison, kind: Flip['kind']): Flip[] {
  return comparison.flips.filter((flip) => flip.kind === kind);
}
