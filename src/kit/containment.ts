/** Which tasks stand in one another, and which sit side by side. */
import type { TaskDocument } from '../model/document.ts';
import { isSettled, type Task } from '../model/task.ts';
import { lineage } from './units.ts';

/** True when one of two tasks of a document is the other, or stands in it. */
export function contains(document: TaskDocument, a: Task, b: Task): boolean {
  return lineage(document, a).includes(b) || lineage(document, b).includes(a);
}

/** True for two tasks below one heading and one parent. */
export function isSameGroup(a: Task, b: Task): boolean {
  return a.section === b.section && a.parent === b.parent;
}

/** True for a task that need not be done, or that is part of one. */
export function isOptional(document: TaskDocument, task: Task): boolean {
  return lineage(document, task).some(({ optional }) => optional !== null);
}

/** True for a child that its parent cannot be done without. */
export function isRequired({ status, optional }: Task): boolean {
  return status !== 'dropped' && optional === null;
}

/** The children that a task cannot be done without. */
export function requiredChildren(document: TaskDocument, task: Task): Task[] {
  return task.children.flatMap((child) => document.tasks[child] ?? []).filter(isRequired);
}

/** True for a task that shows its state: by a box, a status or the boxes of its criteria. */
export function showsState({ box, marker, criteria }: Task): boolean {
  return box !== null || marker !== null || criteria.some(({ checked }) => checked !== null);
}

const finished = new WeakMap<Task, boolean>();

/** True when nobody waits for a task any more: it is settled, or all that must be done in it is. */
export function isFinished(document: TaskDocument, task: Task): boolean {
  const known = finished.get(task) ?? findOut(document, task);
  finished.set(task, known);
  return known;
}

function findOut(document: TaskDocument, task: Task): boolean {
  const unsure = [task];
  for (let each = unsure.pop(); each !== undefined; each = unsure.pop()) {
    if (isSettled(each)) continue;
    const children = requiredChildren(document, each);
    if (children.length === 0) return false;
    unsure.push(...children);
  }
  return true;
}
