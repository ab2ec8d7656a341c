/** The groups of a list: the sections that hold tasks. */
import type { Section, TaskDocument } from '../model/document.ts';
import { grouped } from '../model/group.ts';
import type { Task } from '../model/task.ts';

export interface Group {
  readonly section: Section;
  readonly tasks: readonly Task[];
}

/** The sections with tasks in them, in file order, each with the tasks that stand directly under its heading. */
export function groupsOf(document: TaskDocument): Group[] {
  const live = document.tasks.filter(({ status }) => status !== 'dropped');
  const bySection = grouped(live, ({ section }) => section);
  return document.sections.flatMap((section, index) => {
    const tasks = bySection.get(index);
    return tasks === undefined ? [] : [{ section, tasks }];
  });
}

/** A task with its fields, details and criteria, as written. */
export function textOf({ text }: TaskDocument, task: Task): string {
  return text.slice(task.title.at.start, task.extent.end);
}
