/** What a dialect is: how it is recognised, and by which rules its lines become tasks. */
import type { DialectId, Section } from '../model/document.ts';
import type { Profile, TaskHeading } from './profile.ts';

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
  /** True where rows of tables are tasks. */
  readonly rows: boolean;
  /** True where a section of this kind holds tasks in spite of its words. */
  holdsTasks?(section: Section): boolean;
}

/** A share as people read it: "27 of 27". */
export function ofAll(part: number, whole: number): string {
  return `${part} of ${whole}`;
}
