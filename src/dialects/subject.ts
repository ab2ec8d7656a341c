/** What the dependency reader is given about a document, and what it gives back. */
import type { Located, Range } from '../model/place.ts';
import type { TaskRef } from '../model/task.ts';

/** A field, table cell or front matter value in which a task states its prerequisites or what it blocks. */
export interface DependencyField {
  readonly key: 'dependencies' | 'blocks';
  readonly source: 'field' | 'table' | 'front-matter';
  readonly value: Range;
}

/** A task as the dependency reader sees it, in file order. */
export interface DependencySubject {
  readonly id: string | null;
  /** True where the id is a number behind a word, as in "Task 4", which people also call T4. */
  readonly worded?: boolean;
  /** The words of the task itself: its line with wraps, then its detail bullets; no children, no criteria, no fields. */
  readonly own: readonly Range[];
  readonly fields: readonly DependencyField[];
}

/** A line of a section about dependencies; in a section about parallel work arrows do not count. */
export interface DependencyLine {
  readonly at: Range;
  readonly arrows: boolean;
}

/** What the text declares about one task's dependencies. */
export interface DependencyReading {
  readonly dependsOn: readonly Located<TaskRef>[];
  readonly blocks: readonly Located<TaskRef>[];
  readonly external: readonly Located<string>[];
  readonly unresolved: readonly Located<TaskRef>[];
  readonly stated: boolean;
}
