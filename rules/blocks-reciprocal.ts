/** A dependency that only one of two tasks knows is overlooked by whoever reads the other. */
import {
  defineRule,
  grouped,
  headOf,
  inDescriptive,
  lineOf,
  nameOf,
  noOptions,
  type Task,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'blocks-reciprocal',
  summary: 'A task that another one blocks must list it among its dependencies.',
  why: `Where tasks have both a field for what they wait for and one for what waits for them, each pair is written down twice.
When task 1 blocks task 2 and task 2 does not name task 1, whoever picks up task 2 begins too early. Lists that use only one
of the two fields are not judged.`,
  severity: inDescriptive('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Schema\n**Dependencies**: None\n**Blocks**: Task 2\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
    },
    {
      bad: '### Task 1: Schema\n**Dependencies**: None\n**Blocks**: Task 2\n\n### Task 2: Fixtures\n**Dependencies**: None\n',
    },
  ],
  scope: 'document',
  *check(document) {
    if (!document.tasks.some(hasDependencies)) return;
    const byId = grouped(document.tasks, ({ id }) => id?.value ?? null);
    for (const task of document.tasks) {
      for (const { value, at } of task.blocks) {
        const blocked = byId.get(value.id)?.find((other) => isBlockedBy(other, task));
        if (task.status === 'dropped' || blocked === undefined) continue;
        yield {
          message: `Unexpected task ${nameOf(blocked)} that ${nameOf(task)} on line ${lineOf(document, task.at)} blocks, expected ${nameOf(task)} among its dependencies`,
          hint: `Add ${nameOf(task)} to its dependencies, or take ${nameOf(blocked)} out of the field of ${nameOf(task)}`,
          at: headOf(blocked),
          task: blocked,
          related: [{ message: 'what it blocks', at }],
        };
      }
    }
  },
});

function hasDependencies({ fields, dependsOn }: Task): boolean {
  return (
    fields.some(({ key }) => key === 'dependencies') ||
    dependsOn.some(({ value }) => value.source === 'table' || value.source === 'front-matter')
  );
}

/** True for a task that knows of another one only by being blocked. */
function isBlockedBy({ status, dependsOn }: Task, other: Task): boolean {
  if (status === 'dropped') return false;
  return dependsOn.some(({ value }) => value.id === other.id?.value && value.source === 'reverse');
}
