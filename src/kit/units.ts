/** The tasks of heading and table lists that carry sections of their own, and what some of them lack. */
import type { TaskDocument } from '../model/document.ts';
import type { Problem, RelatedPlace } from '../model/finding.ts';
import type { Part, PartKey, Task, TaskForm } from '../model/task.ts';
import { headOf, nameOf } from './questions.ts';

const UNIT_FORMS: readonly TaskForm[] = ['heading', 'row', 'paragraph', 'file'];

/** True in the dialects whose tasks are described at length, with fields and sections. */
export function isDescriptive(document: TaskDocument): boolean {
  return document.dialect === 'heading' || document.dialect === 'table';
}

/** The described tasks that are not dropped and group no other such task. */
export function unitsOf(document: TaskDocument): Task[] {
  return document.tasks.filter(
    (task) =>
      isUnit(task) &&
      task.status !== 'dropped' &&
      !task.children.some((child) => isUnit(document.tasks[child])),
  );
}

function isUnit(task: Task | undefined): boolean {
  return task !== undefined && UNIT_FORMS.includes(task.form);
}

/** The task and the tasks it stands in, innermost first. */
export function lineage(document: TaskDocument, task: Task): Task[] {
  const line: Task[] = [];
  for (let each: Task | undefined = task; each !== undefined; ) {
    line.push(each);
    each = each.parent === null ? undefined : document.tasks[each.parent];
  }
  return line;
}

/** True when a part of this kind with something in it belongs to the task or document whose text is given. */
export function hasPart(owner: Pick<Task, 'parts'>, key: PartKey, text: string): boolean {
  return owner.parts.some((part) => part.key === key && isFilled(part, text));
}

/** A fence or table on the first line below a label: the label's body is what stands beside it. */
const SHOWN_BELOW = /^[^\r\n]{0,20}(?:\r?\n[ \t]*){1,3}(?:`{3}|~{3}|\|)/;

/** True for a part with something in it. */
export function isFilled({ title, body }: Part, text: string): boolean {
  return body.end > body.start || SHOWN_BELOW.test(text.slice(title.at.end, title.at.end + 100));
}

/** What is lacking, for the message, and what to do. */
export interface Lack {
  readonly what: string;
  readonly hint: string;
}

/** As many are named one by one, even where they are most of the list. */
const FEW = 5;
/** As many are named where they are told together. */
const NAMED = 3;

/**
 * One problem for each task that lacks something; a single one, with a place for each, where all of several tasks lack
 * it or most of many, for then it is the list that lacks it.
 */
export function* lacking(
  units: readonly Task[],
  has: (task: Task) => boolean,
  { what, hint }: Lack,
): Generator<Problem> {
  const without = units.filter((task) => !has(task));
  const [first, ...others] = without;
  if (first === undefined) return;
  const all = without.length === units.length && units.length > 1;
  if (all || (isMany(without) && without.length * 2 > units.length)) {
    const message = `Unexpected ${severalOf(without, units.length)} without ${what}, expected one for each`;
    yield { message, hint, at: headOf(first), related: alsoOf(others) };
    return;
  }
  for (const task of without) {
    const message = `Unexpected task ${nameOf(task)} without ${what}, expected one`;
    yield { message, hint, at: headOf(task), task };
  }
}

/** True for more tasks than a reader wants to be told of one by one. */
export function isMany(tasks: readonly Task[]): boolean {
  return tasks.length > FEW;
}

/** How a message names many tasks of a list of `all`: "12 tasks", or "9 of 12 tasks (`1`, `2`, `3` and 6 more)". */
export function severalOf(tasks: readonly Task[], all: number): string {
  if (tasks.length === all) return `${all} tasks`;
  const names = tasks.slice(0, NAMED).map(nameOf).join(', ');
  return `${tasks.length} of ${all} tasks (${names} and ${tasks.length - NAMED} more)`;
}

/** The places of the tasks that a problem is about, too. */
export function alsoOf(tasks: readonly Task[]): RelatedPlace[] {
  return tasks.map((task) => ({ message: `${nameOf(task)}, too`, at: headOf(task) }));
}
