/** Which task a place of a document belongs to. */
import type { TaskDocument } from './document.ts';
import type { Task } from './task.ts';

/** Index of the first task that begins at or after `offset`; the number of tasks where there is none. */
export function firstTaskFrom(document: TaskDocument, offset: number): number {
  let low = 0;
  let high = document.tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tasks[middle] as Task).extent.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The innermost task whose extent holds `offset`, or null. */
export function taskAt(document: TaskDocument, offset: number): Task | null {
  let index: number | null = firstTaskFrom(document, offset + 1) - 1;
  while (index !== null) {
    const task: Task | undefined = document.tasks[index];
    if (task === undefined) return null;
    if (offset < task.extent.end) return task;
    index = task.parent;
  }
  return null;
}

/** Index of the innermost section around `offset`, or null in front of the first heading. */
export function sectionAt(document: Pick<TaskDocument, 'sections'>, offset: number): number | null {
  const { sections } = document;
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.at.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let index: number | null = low === 0 ? null : low - 1;
  while (index !== null && offset >= (sections[index]?.at.end ?? 0)) index = sections[index]?.parent ?? null;
  return index;
}
