/** The documents of a run, by feature. */
import type { TaskDocument } from './document.ts';
import type { LineStarts, Located, Range } from './place.ts';

/** A requirement that a specification declares. */
export interface Requirement {
  /** `FR-001`, `1.2`, or the heading of an OpenSpec requirement. */
  readonly id: Located<string>;
  readonly title: string;
  readonly at: Range;
}

/** A `spec.md`, `requirements.md` or OpenSpec spec delta beside a task list, read for what it declares. */
export interface SpecDocument {
  readonly kind: 'spec';
  readonly path: string;
  readonly feature: string | null;
  readonly requirements: readonly Requirement[];
  /** Story labels it declares, each where its heading stands: `US1`. */
  readonly stories: readonly Located<string>[];
  readonly text: string;
  readonly lines: LineStarts;
}

/** A Spec Kit `checklists/*.md`, read for its boxes. */
export interface ChecklistDocument {
  readonly kind: 'checklist';
  readonly path: string;
  readonly feature: string | null;
  readonly boxes: readonly { readonly at: Range; readonly checked: boolean }[];
  readonly text: string;
  readonly lines: LineStarts;
}

/** The documents of one feature folder; task lists outside any folder are a feature each, without name. */
export interface Feature {
  readonly name: string | null;
  readonly documents: readonly TaskDocument[];
  readonly specs: readonly SpecDocument[];
  readonly checklists: readonly ChecklistDocument[];
}

/** All documents of a run, by feature. */
export interface Project {
  readonly documents: readonly TaskDocument[];
  readonly features: readonly Feature[];
  /** True when every file that `files` matches was read; a rule that claims absence must ask. */
  readonly complete: boolean;
}
