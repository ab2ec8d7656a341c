/** A prerequisite that nobody can find is a prerequisite that nobody waits for. */
import {
  type Context,
  defineRule,
  noOptions,
  planOf,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'dependency-exists',
  summary: 'A task may depend only on tasks that exist.',
  why: `A dependency on an id that no task has is mostly a slip of the pen, or is left from a task that was renumbered or
removed: the order of work is then wrong without anyone seeing it. Only ids in a declaration count ("depends on", a
dependency field or section); prerequisites in plain words do not. An id of another feature is looked up there when that
feature was read.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T010)\n' },
  ],
  scope: 'document',
  *check(document, _options, context) {
    for (const task of document.tasks) {
      const said = new Set<string>();
      for (const { value, at } of task.unresolved) {
        if (said.has(value.id) || isElsewhere(document, task, value.id, context)) continue;
        said.add(value.id);
        yield {
          message: `Unexpected dependency on \`${value.id}\`, expected the id of a task`,
          hint: 'Name a task of this list, or say in words what has to be there first',
          at,
          task,
        };
      }
    }
  },
});

/** True where another list holds the task, or may hold it but was not read. */
function isElsewhere(document: TaskDocument, task: Task, id: string, { project }: Context): boolean {
  if (planOf(project).find({ document, task }, id) !== null) return true;
  return id.includes('/') && !project.complete;
}
