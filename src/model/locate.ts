/** Which task a place of a document belongs to. */
import type { TaskDocument } from './document.ts';
import { firstFrom } from './search.ts';
import type { Task } from './task.ts';

/** Index of the first task that begins at or after `offset`; the number of tasks where there is none. */
export function firstTaskFrom(document: TaskDocument, offset: number): number {
  return firstFrom(document.tasks, ({ extent }) => extent.start < offset);
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
  const behind = firstFrom(sections, ({ at }) => at.start <= offset);
  let index: number | null = behind === 0 ? null : behind - 1;
  while (index !== null && offset >= (sections[index]?.at.end ?? 0)) index = sections[index]?.parent ?? null;
  return index;
}
