/** Whether something below a task says what its title leaves out. */
import type { TaskDocument } from '../model/document.ts';
import type { Field, FieldKey, Task } from '../model/task.ts';

const DESCRIBING: readonly (FieldKey | null)[] = ['files', 'purpose', 'approach', 'boundary', 'testing'];

/** A table or code below the title. */
const SHOWN = /^[ \t>]*(?:\||`{3}|~{3})/m;

/** True for a task with sub-tasks, details, criteria, files, sections, a table, code or fields that describe it. */
export function saysMore({ text }: TaskDocument, task: Task): boolean {
  const below = task.children.length + task.details.length + task.criteria.length + task.paths.length;
  return (
    below > 0 ||
    task.parts.some((part) => part.body.end > part.body.start) ||
    task.fields.some(describes) ||
    (task.form === 'heading' && SHOWN.test(text.slice(task.at.end, task.extent.end)))
  );
}

function describes({ key, value }: Field): boolean {
  return DESCRIBING.includes(key) || (key === null && value.value.split(/\s+/).length >= 3);
}
