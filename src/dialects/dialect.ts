/** What a dialect is: how it is recognised, and by which rules its lines become tasks. */
import type { DialectId } from '../model/document.ts';
import type { Status } from '../model/task.ts';
import type { Profile } from './profile.ts';
import type { TaskHeading } from './task-headings.ts';

/** Not applicable, in every dialect. */
export const PLAIN_MARKS: Readonly<Record<string, Status>> = { 'N/A': 'dropped', 'n/a': 'dropped' };

export interface Recognition {
  /** From 0 (not at all) to 1 (certain). */
  readonly score: number;
  /** Why, in words for the author. */
  readonly reason: string;
}

export interface Dialect {
  readonly id: DialectId;
  recognise(profile: Profile, path: string): Recognition;
  /** The headings that are tasks in a file with this profile. */
  headings(profile: Profile): readonly TaskHeading[];
  /** True where boxes without an id, in a section of tasks, are tasks. */
  readonly bareBoxes: boolean;
  /** True where boxes below a task are its sub-tasks, not its steps, though they have no id. */
  readonly bareChildren: boolean;
  /** Marks of boxes that mean something in this dialect without a legend, besides blank and x. */
  readonly marks: Readonly<Record<string, Status>>;
  /** True where a numbered heading is a group of tasks, whatever its words are. */
  readonly numberedGroups: boolean;
  /** True where rows of tables are tasks. */
  readonly rows: boolean;
}

/** A share as people read it: "27 of 27". */
export function ofAll(part: number, whole: number): string {
  return `${part} of ${whole}`;
}

/** How much of a list the boxes with ids are: boxes without one count where they are many times more. */
export function shareOf(withIds: number, others: number, loose: number): number {
  return withIds / (withIds + others + (loose > 3 * withIds ? loose : 0));
}

/** True where the boxes with ids are an overview of headings that name the same tasks. */
export function isOverview({ repeated, prefixed, numbered }: Profile): boolean {
  return repeated >= 2 && repeated * 2 >= prefixed + numbered;
}

/** The headings that name something but for those that only group a table of tasks. */
export function headingsWithoutTable({ headings, tables }: Profile): readonly TaskHeading[] {
  const grouping = new Set(tables.map(({ section }) => section));
  return headings.filter(({ section }) => !grouping.has(section.index));
}
