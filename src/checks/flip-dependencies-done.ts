/** A task that is done before what it depends on was done in the wrong order, or its box is wrong. */
import {
  defineCheck,
  flipsOf,
  headOf,
  listed,
  nameOf,
  noOptions,
  openPrerequisites,
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
  covers: ['dependency-done-first'],
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
    for (const { task: at } of flipsOf(comparison, 'completed')) {
      const open = openPrerequisites(at, after);
      if (open.length === 0) continue;
      const ids = [...new Set(open.map((other) => nameOf(other.task)))];
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
