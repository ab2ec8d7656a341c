/** A prerequisite that nobody can find is a prerequisite that nobody waits for. */
import {
  type Context,
  defineRule,
  idParts,
  type Located,
  nameOf,
  noOptions,
  planOf,
  type Task,
  type TaskDocument,
  type TaskRef,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'dependency-exists',
  summary: 'A task may depend only on tasks that exist.',
  why: `A dependency on an id that no task has is mostly a slip of the pen, or is left from a task that was renumbered or
removed: the order of work is then wrong without anyone seeing it. Only ids in a declaration count ("depends on",
"blocks", a dependency field or section); prerequisites in plain words do not. An id of another feature is looked up there
when that feature was read. Front matter names other files: it is judged only where those stand beside.`,
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
    const ids = new Set(document.tasks.flatMap(({ id }) => id?.value ?? []));
    for (const task of document.tasks) {
      const blocked = blocksIn(ids, task);
      const said = new Set<string>();
      for (const ref of [...task.unresolved, ...blocked]) {
        if (said.has(ref.value.id) || isElsewhere(document, task, ref.value, context)) continue;
        said.add(ref.value.id);
        yield unknown(task, ref, blocked.includes(ref));
      }
    }
  },
});

function unknown(task: Task, { value, at }: Located<TaskRef>, waits: boolean) {
  return {
    message: waits
      ? `Unexpected task \`${value.id}\` that ${nameOf(task)} blocks, expected the id of a task`
      : `Unexpected dependency on \`${value.id}\`, expected the id of a task`,
    hint: `Name a task of this list, or say in words what ${waits ? 'waits for it' : 'has to be there first'}`,
    at,
    task,
  };
}

/** The tasks that it says wait for it; the one task of a list can only mean tasks of other lists. */
function blocksIn(ids: ReadonlySet<string>, task: Task): Task['blocks'] {
  return ids.size > (task.id === null ? 0 : 1) ? task.blocks : [];
}

/** True where another list holds the task, or may hold it but was not read. */
function isElsewhere(
  document: TaskDocument,
  task: Task,
  { id, source }: TaskRef,
  { project }: Context,
): boolean {
  if (planOf(project).find({ document, task }, id) !== null) return true;
  if (source === 'front-matter' && !project.documents.some((other) => isBeside(document, other, id)))
    return true;
  return id.includes('/') && !project.complete;
}

/** True for another list in the same folder with ids of this kind: front matter speaks of files, not of their tasks. */
function isBeside(document: TaskDocument, other: TaskDocument, id: string): boolean {
  if (other === document || folderOf(other) !== folderOf(document)) return false;
  const letters = idParts(id)?.letters;
  return other.tasks.some((task) => idParts(task.id?.value ?? '')?.letters === letters);
}

function folderOf({ path }: TaskDocument): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
