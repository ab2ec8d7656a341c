/** A task that is done before what it depends on was done in the wrong order, or its box is wrong. */
import {
  defineCheck,
  flipsOf,
  headOf,
  isSettled,
  listed,
  noOptions,
  scopedId,
  type Task,
  type TaskAt,
  type TaskDocument,
  taskName,
} from '../kit/index.ts';

export default defineCheck({
  id: 'flip-dependencies-done',
  summary: 'The prerequisites of a task that a change completes must be done at its head.',
  why: `A declared dependency says that the task cannot be done without the other one. Then either the other box was
forgotten, or the dependency is not real; both are worth a look while the change is open. Dropped and optional prerequisites
and ids that no task has do not count.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: {
        before: {
          'tasks.md': '- [x] T001 Create src/a.ts\n- [ ] T002 Use it in src/b.ts (depends on T001)\n',
        },
        after: {
          'tasks.md': '- [x] T001 Create src/a.ts\n- [x] T002 Use it in src/b.ts (depends on T001)\n',
        },
      },
    },
    {
      bad: {
        before: {
          'tasks.md': '- [ ] T001 Create src/a.ts\n- [ ] T002 Use it in src/b.ts (depends on T001)\n',
        },
        after: {
          'tasks.md': '- [ ] T001 Create src/a.ts\n- [x] T002 Use it in src/b.ts (depends on T001)\n',
        },
      },
    },
  ],
  needs: ['comparison', 'after'],
  *check({ comparison, after }) {
    const flips = flipsOf(comparison, 'completed');
    if (flips.length === 0) return;
    const find = finder(after.documents);
    for (const { task: at } of flips) {
      const open = at.task.dependsOn.flatMap(({ value }) => {
        const other = find(at.document, value.id);
        return other === null || isSettled(other.task) || other.task.optional !== null ? [] : [other];
      });
      if (open.length === 0) continue;
      const ids = [...new Set(open.map((other) => `\`${other.task.id?.value}\``))];
      yield {
        message: `Unexpected completion of \`${taskName(at)}\` before ${listed(ids)}, expected its prerequisites done`,
        hint: 'Tick the prerequisite if it is done, correct the dependency, or leave the box of the task open',
        in: at.document.path,
        at: headOf(at.task),
        task: at.task,
        related: open.slice(0, 5).map(({ document, task }) => ({
          message: 'open prerequisite',
          in: document.path,
          at: headOf(task),
        })),
      };
    }
  },
});

/** Looks an id up in the document of the task, and a scoped one in the others. */
function finder(documents: readonly TaskDocument[]): (own: TaskDocument, id: string) => TaskAt | null {
  const scoped = new Map<string, TaskAt>();
  const own = new Map<TaskDocument, Map<string, Task>>();
  for (const document of documents) {
    const ids = new Map<string, Task>();
    for (const task of document.tasks) {
      if (task.id === null) continue;
      ids.set(task.id.value, task);
      scoped.set(scopedId(document, task.id.value), { document, task });
    }
    own.set(document, ids);
  }
  return (document, id) => {
    const task = own.get(document)?.get(id);
    return task === undefined ? (scoped.get(id) ?? null) : { document, task };
  };
}
