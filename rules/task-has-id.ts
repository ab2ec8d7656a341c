/** In a list whose tasks have ids, one without cannot be named. */
import {
  defineRule,
  everywhere,
  grouped,
  headOf,
  nameOf,
  noOptions,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'task-has-id',
  summary: 'In a list with ids every task must have one.',
  why: `Dependencies, pull requests and people name a task by its id, so a task without one can be neither waited for nor
referred to, and tools that look for ids pass it over. Only lists in which more than half of the tasks have an id are judged,
and only tasks in sections of tasks; a section without a single id is told once. Dropped tasks and steps below a task need
none.`,
  severity: { ...everywhere('warning'), heading: 'off', table: 'off' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
    { good: '- [ ] Create the schema\n- [ ] Load the fixtures\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] Show the list\n' },
  ],
  scope: 'document',
  *check(document) {
    const tasks = document.tasks.filter((task) => isCounted(document, task));
    const nameless = tasks.filter(({ id }) => id === null);
    const example = tasks.find(({ id }) => id !== null);
    if (example === undefined || nameless.length * 2 >= tasks.length) return;
    const withIds = new Set(tasks.flatMap(({ id, section }) => (id === null ? [] : [section])));
    for (const [section, bare] of grouped(nameless, (task) => task.section)) {
      if (withIds.has(section)) for (const task of bare) yield lacking([task], nameOf(example));
      else yield lacking(bare, nameOf(example));
    }
  },
});

/** One finding for a section in which no task has one. */
function lacking(tasks: readonly Task[], example: string) {
  const [first] = tasks as readonly [Task, ...Task[]];
  const what = tasks.length === 1 ? `task ${nameOf(first)}` : `${tasks.length} tasks of a section`;
  return {
    message: `Unexpected ${what} without an id, expected ${tasks.length === 1 ? 'one' : 'ids'} such as ${example}`,
    hint: 'Give each the next free id',
    at: headOf(first),
    task: first,
  };
}

function isCounted({ sections }: TaskDocument, { section, status }: Task): boolean {
  return status !== 'dropped' && (section === null || sections[section]?.kind === 'tasks');
}
