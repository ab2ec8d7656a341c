/** A task and what belongs to it, as its author wrote it. */
import type { Located, Range } from './place.ts';

/** How far a task is: `dropped` for one that nobody wants any more. */
export type Status = 'open' | 'active' | 'done' | 'dropped';

/** How a dependency was declared. */
export type DependencySource = 'inline' | 'field' | 'section' | 'table' | 'front-matter' | 'reverse';

/** One declared prerequisite: the id as written (`T010`, `002-billing/T010`) and how it was declared. */
export interface TaskRef {
  readonly id: string;
  readonly source: DependencySource;
}

/** The fields that the readers know by name, in any language. */
export type FieldKey =
  | 'dependencies'
  | 'blocks'
  | 'estimate'
  | 'actual'
  | 'priority'
  | 'risk'
  | 'status'
  | 'files'
  | 'requirements'
  | 'acceptance'
  | 'definition-of-done'
  | 'testing'
  | 'approach'
  | 'mitigation'
  | 'rollback'
  | 'boundary'
  | 'parallel'
  | 'story'
  | 'development-time'
  | 'testing-time'
  | 'review-time'
  | 'purpose';

/** A labelled value: `**Estimated Effort**: 8 hours`. `key` is null for a label that no reader knows. */
export interface Field {
  readonly key: FieldKey | null;
  readonly label: Located<string>;
  /** Empty (with an empty range) when nothing follows the colon on its line. */
  readonly value: Located<string>;
}

/** The parts of a task or document that the readers know by their heading or bold label. */
export type PartKey =
  | 'overview'
  | 'approach'
  | 'acceptance'
  | 'definition-of-done'
  | 'testing'
  | 'implementation'
  | 'risk'
  | 'estimate'
  | 'dependencies'
  | 'security'
  | 'other-criteria'
  | 'steps'
  | 'notes';

/** A section of a task: a heading (or a bold label on a line of its own) below the task, with what stands under it. */
export interface Part {
  readonly key: PartKey | null;
  readonly title: Located<string>;
  /** Heading level, or null for a bold label. */
  readonly depth: number | null;
  /** What stands below the title, up to the next part; empty range when nothing does. */
  readonly body: Range;
}

/** What a criterion is for, by the heading or label above it. */
export type CriterionKind = 'acceptance' | 'definition-of-done' | 'testing' | 'other';

/** One condition that a task must meet: a line with or without a box below the task. */
export interface Criterion {
  readonly kind: CriterionKind;
  /** The text without bullet and box. */
  readonly text: Located<string>;
  /** Null for a bullet without a box. */
  readonly checked: boolean | null;
  /** True where the text says optional, N/A, or is struck through: it binds no one. */
  readonly waived: boolean;
  readonly at: Range;
}

/** The effort of a task, estimated or spent, as written and as figures. */
export interface Estimate {
  readonly text: string;
  /** Working hours, of a range the mean; a day has 8, a week 40. Null where the text gives none. */
  readonly hours: number | null;
  /** Story points; null where the text gives none. */
  readonly points: number | null;
}

/** What kind of line the task was read from. */
export type TaskForm = 'box' | 'bullet' | 'heading' | 'row' | 'paragraph' | 'file';

/** One piece of work, every value with the place where it is written. */
export interface Task {
  readonly id: Located<string> | null;
  readonly title: Located<string>;
  readonly form: TaskForm;
  readonly status: Status;
  /** What stands between the brackets, or the status word, as written; null where the task shows no state. */
  readonly marker: Located<string> | null;
  /** The whole box with its brackets; null for a task without one. */
  readonly box: Range | null;
  readonly parallel: Range | null;
  readonly optional: Range | null;
  readonly story: Located<string> | null;
  /** All bracket labels in front of the title, in order, without brackets: `P`, `US1`, `FR-001`. */
  readonly labels: readonly Located<string>[];
  readonly dependsOn: readonly Located<TaskRef>[];
  readonly blocks: readonly Located<TaskRef>[];
  /** Prerequisites in words that are no task: "file upload infrastructure". */
  readonly external: readonly Located<string>[];
  /** Declared prerequisites whose id form fits the file but that name no task of it. */
  readonly unresolved: readonly Located<TaskRef>[];
  /** True where the author states a dependency or states that there is none ("None" is an answer). */
  readonly dependenciesStated: boolean;
  /** Requirements that the task says it covers: `FR-003`, `1.2`. */
  readonly covers: readonly Located<string>[];
  readonly paths: readonly Located<string>[];
  readonly fields: readonly Field[];
  readonly parts: readonly Part[];
  /** Bullets and unnumbered boxes below the task that are neither criteria nor fields. */
  readonly details: readonly Range[];
  readonly estimate: Located<Estimate> | null;
  readonly actual: Located<Estimate> | null;
  readonly priority: Located<string> | null;
  readonly risk: Located<string> | null;
  readonly criteria: readonly Criterion[];
  /** Index of the parent in `document.tasks`, or null. */
  readonly parent: number | null;
  /** Indexes of the children in `document.tasks`. */
  readonly children: readonly number[];
  /** Index in `document.sections` of the section it stands in, or null. */
  readonly section: number | null;
  /** The line of the task with its wraps: what a finding about it underlines. */
  readonly at: Range;
  /** The task with everything that belongs to it, children left out for headings only where they are tasks. */
  readonly extent: Range;
}

/** True when nobody waits for this task any more. */
export function isSettled(task: Task): boolean {
  return task.status === 'done' || task.status === 'dropped';
}
