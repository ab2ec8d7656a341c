/** A task that waits for its neighbour cannot run beside it. */
import {
  type Context,
  contains,
  defineRule,
  everywhere,
  isFinished,
  isSameGroup,
  isSettled,
  lineOf,
  nameOf,
  noOptions,
  planOf,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'parallel-independent',
  summary: 'A task that is marked as parallel must not depend on an open task of its group.',
  why: `A parallel mark says "take this at any time"; a dependency says "not yet". Whoever trusts the mark starts too early. Only
prerequisites of the same section and parent count, since a mark is about the tasks around it, and only while they are open. A field about parallel work is no
mark: it mostly speaks of waves.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '- [x] T001 Create the schema\n- [ ] T002 [P] Load the fixtures (depends on T001)\n- [ ] T003 [P] Show the list\n',
    },
    {
      bad: '- [ ] T001 Create the schema\n- [ ] T002 [P] Load the fixtures (depends on T001)\n- [ ] T003 [P] Show the list\n',
    },
  ],
  scope: 'document',
  *check(document, _options, context) {
    for (const task of document.tasks) {
      const need = isMarked(task) && !isSettled(task) ? openNeighbour(document, task, context) : null;
      if (task.parallel === null || need === null) continue;
      yield {
        message: `Unexpected parallel mark of ${nameOf(task)}, expected none while it waits for ${nameOf(need)} (line ${lineOf(document, need.at)}) of its own group`,
        hint: 'Take the mark off, or move the task to a group behind what it needs',
        at: task.parallel,
        task,
        related: [{ message: 'what it waits for', at: need.at }],
      };
    }
  },
});

/** True for a mark in the line of the task; a field such as "Parallel: yes, in wave 2" is about other neighbours. */
function isMarked({ parallel, at }: Task): boolean {
  return parallel !== null && parallel.start < at.end;
}

function openNeighbour(document: TaskDocument, task: Task, { project }: Context): Task | null {
  const plan = planOf(project);
  const needs = task.dependsOn.map(({ value }) => plan.nodes[plan.find({ document, task }, value.id) ?? -1]);
  const found = needs.find(
    (node) =>
      node?.document === document &&
      isSameGroup(node.task, task) &&
      !contains(document, node.task, task) &&
      !isFinished(document, node.task),
  );
  return found?.task ?? null;
}
