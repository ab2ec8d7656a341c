/** What is done on top of something that is not done is not done. */
import {
  defineRule,
  everywhere,
  headOf,
  lineOf,
  listed,
  type Node,
  nameOf,
  noOptions,
  openPrerequisites,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'dependency-done-first',
  summary: 'A task may be done only when the tasks that it depends on are done.',
  why: `A ticked task with an open prerequisite says two things at once: the prerequisite was done and nobody ticked it, or it
was not needed, or the task is not done. Only declared dependencies count. Optional and dropped prerequisites bind no one,
one that holds tasks is done when all that must be done in it is, and of one without box or status nobody knows.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [x] T001 Create the schema\n- [x] T002 Load the fixtures (depends on T001)\n' },
    { bad: '- [ ] T001 Create the schema\n- [x] T002 Load the fixtures (depends on T001)\n' },
  ],
  scope: 'document',
  *check(document, _options, { project }) {
    for (const task of document.tasks) {
      const open = task.status === 'done' ? openPrerequisites({ document, task }, project) : [];
      if (open.length === 0) continue;
      const names = open.slice(0, 3).map((node) => nameIn(document, node));
      yield {
        message: `Unexpected done task ${nameOf(task)} that needs ${listed(open.length > 3 ? [...names, 'others'] : names)}, expected what it needs to be done first`,
        hint: 'Tick the prerequisite if it is done, correct the dependency, or open the task again',
        at: headOf(task),
        task,
        related: open.slice(0, 5).map((node) => ({
          message: 'open prerequisite',
          in: node.document.path,
          at: node.task.at,
        })),
      };
    }
  },
});

function nameIn(document: TaskDocument, node: Node): string {
  const place = `line ${lineOf(node.document, node.task.at)}`;
  return `${nameOf(node.task)} (${node.document === document ? place : `${node.document.path}, ${place}`})`;
}
