/** A task list as read: sections, tasks, criteria, and what was passed over. */
import type { Block, Root } from './block.ts';
import type { LineStarts, Located, Range } from './place.ts';
import type { Criterion, Part, Status, Task } from './task.ts';

/** The way in which a task list is written. */
export type DialectId = (typeof DIALECT_IDS)[number];

/** Every dialect. */
export const DIALECT_IDS = ['spec-kit', 'kiro', 'openspec', 'heading', 'table', 'plain'] as const;

/** What a section is for, by the words of its heading. */
export type SectionKind =
  | 'tasks'
  | 'dependencies'
  | 'parallel'
  | 'strategy'
  | 'notes'
  | 'criteria'
  | 'legend'
  | 'overview'
  | 'other';

/** A heading of the document with what stands below it. */
export interface Section {
  readonly title: Located<string>;
  readonly depth: number;
  readonly kind: SectionKind;
  /** Index of the enclosing section, or null. */
  readonly parent: number | null;
  /** From the heading to the next heading of the same or a higher level. */
  readonly at: Range;
  /** The number of its story, `US1`, where the heading names one; the first of several. */
  readonly story: string | null;
  /** The phase or group number, as written: `3`, `3.1`. */
  readonly number: Located<string> | null;
}

/** A box that is nearly one: `[]`, `-[x]`, `[ x]`; `fix` is the text that would be right at `at`. */
export interface NearMiss {
  readonly at: Range;
  readonly kind: 'empty' | 'no-space' | 'padded' | 'foreign-mark' | 'no-text' | 'no-bullet';
  /** The corrected text for `at`, or null where no edit is plainly right. */
  readonly fix: string | null;
}

/** A comment that steers the gate. `rules` is empty for all rules. */
export interface Directive {
  /** `unknown`: a comment that is meant for the gate and says nothing that it knows. */
  readonly kind: 'disable' | 'enable' | 'disable-next-task' | 'disable-file' | 'unknown';
  readonly rules: readonly Located<string>[];
  readonly reason: string | null;
  /** `tasks-gate` comments need a reason; remark's `<!--lint disable-->` do not. */
  readonly syntax: 'tasks-gate' | 'lint';
  readonly at: Range;
}

/** Something that looks like a task and was not taken for one, with the reason. */
export interface PassedOver {
  readonly at: Range;
  readonly reason: string;
}

/** A note of the reader about the document, for `inspect`. */
export interface Notice {
  readonly message: string;
  readonly at: Range;
}

/** A list item in a section of tasks that begins with a task id and has no box. */
export interface Unboxed {
  readonly at: Range;
  readonly id: string;
}

/** One file of tasks, as its dialect reads it. */
export interface TaskDocument {
  readonly kind: 'tasks';
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** The feature folder: `001-auth` of `specs/001-auth/tasks.md`; null outside one. */
  readonly feature: string | null;
  readonly dialect: DialectId;
  readonly dialectReason: string;
  readonly sections: readonly Section[];
  /** Flat, in file order; `parent` and `children` are indexes into this list. */
  readonly tasks: readonly Task[];
  /** Criteria of the whole document. */
  readonly criteria: readonly Criterion[];
  /** Parts of the document that belong to no task: a file-wide definition of done, a dependency section. */
  readonly parts: readonly Part[];
  /** True where the document states an order or dependencies anywhere, also between phases. */
  readonly orderStated: boolean;
  /** Marks that the file's own legend explains, or that the dialect knows: `-` → `dropped`. */
  readonly states: Readonly<Record<string, Status>>;
  readonly nearMisses: readonly NearMiss[];
  readonly unboxed: readonly Unboxed[];
  readonly passedOver: readonly PassedOver[];
  readonly notices: readonly Notice[];
  readonly directives: readonly Directive[];
  /** Places of bytes that were no UTF-8 (shown as U+FFFD). */
  readonly damaged: readonly Range[];
  readonly text: string;
  readonly lines: LineStarts;
  readonly tree: Root;
}

/** The id that is unique in a project: `001-auth/T012`; the bare id where the document has no feature. */
export function scopedId(document: Pick<TaskDocument, 'feature'>, id: string): string {
  return document.feature === null ? id : `${document.feature}/${id}`;
}

/** The titles of the sections around a task, outermost first. */
export function sectionTitles(document: TaskDocument, task: Task): string[] {
  const titles: string[] = [];
  for (let at = task.section; at !== null; ) {
    const section: Section | undefined = document.sections[at];
    if (section === undefined) break;
    titles.unshift(section.title.value);
    at = section.parent;
  }
  return titles;
}

/** Every block of a tree, parents before children; without recursion, since quotes can be nested by the thousand. */
export function blocksOf(tree: Root): readonly Block[] {
  const blocks: Block[] = [];
  const waiting: Block[] = tree.children.toReversed();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    blocks.push(block);
    if (!('children' in block)) continue;
    for (let at = block.children.length - 1; at >= 0; at--) waiting.push(block.children[at] as Block);
  }
  return blocks;
}
