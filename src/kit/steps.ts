/** The boxes below a task that are no tasks of their own: its steps. */
import type { TaskDocument } from '../model/document.ts';
import type { Located, Range } from '../model/place.ts';
import { lineAt } from '../model/place.ts';
import type { Task } from '../model/task.ts';

const BOX = /\[[ xX]\][ \t]*$/;

/** The steps of a task that have nothing below them, as written behind the box. */
export function stepsOf(document: TaskDocument, task: Task): Located<string>[] {
  return task.details.flatMap((at, index) => {
    const { column, lead } = placeOf(document, at);
    const next = task.details[index + 1];
    const isParent = next !== undefined && placeOf(document, next).column > column;
    if (isParent || !BOX.test(lead)) return [];
    return [{ value: document.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim(), at }];
  });
}

/** What stands in front of a detail on its line, and how far it is indented. */
function placeOf(document: TaskDocument, at: Range): { column: number; lead: string } {
  const start = document.lines[lineAt(document.lines, at.start) - 1] ?? 0;
  const lead = document.text.slice(start, at.start);
  return { column: lead.length - lead.trimStart().length, lead };
}
