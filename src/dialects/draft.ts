/** A task while it is being read. */
import type { Located, Range } from '../model/place.ts';
import type { Criterion, Field, Part, Status, TaskForm } from '../model/task.ts';
import type { Head } from './heads.ts';
import type { DependencyField } from './subject.ts';

export interface Draft {
  head: Head;
  readonly form: TaskForm;
  /** Null for a heading whose state is decided by what stands below it. */
  status: Status | null;
  /** The state that a heading shows at its begin or end; a field says more. */
  shown: Status | null;
  marker: Located<string> | null;
  box: Range | null;
  readonly at: Range;
  end: number;
  /** Heading level, 0 for a file that is one task, null for a line. */
  readonly depth: number | null;
  readonly section: number | null;
  parent: Draft | null;
  /** Detail bullets and lines below it. */
  readonly details: Range[];
  /** Its own check boxes that are steps: true for a ticked one. */
  readonly steps: boolean[];
  readonly fields: Field[];
  /** Values that no line of its own states: table cells, front matter. */
  readonly dependencyFields: DependencyField[];
  readonly parts: Part[];
  readonly criteria: Criterion[];
}

/** A draft with nothing below it yet. */
export function newDraft(
  given: Pick<
    Draft,
    'head' | 'form' | 'status' | 'marker' | 'box' | 'at' | 'end' | 'depth' | 'section' | 'parent'
  >,
): Draft {
  return {
    ...given,
    shown: null,
    details: [],
    steps: [],
    fields: [],
    dependencyFields: [],
    parts: [],
    criteria: [],
  };
}
