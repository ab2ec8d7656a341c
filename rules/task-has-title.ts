/** An id without words says nothing about the work. */
import { defineRule, noOptions, type Task } from '../src/kit/index.ts';

export default defineRule({
  id: 'task-has-title',
  summary: 'A task must say in words what is to be done.',
  why: `A box or heading with an id and nothing else is mostly a line that was cut, or kept free for later. Wrapped lines,
details and sub-tasks count as words; a table row needs only what its columns hold.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n' },
    { good: '- [ ] T001\n  Create the schema\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T002\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      if (task.id === null || hasWords(task)) continue;
      yield {
        message: `Unexpected task \`${task.id.value}\` without a title, expected what is to be done`,
        hint: 'Say in a few words what will be different when it is done, or remove the line',
        at: task.at,
        task,
      };
    }
  },
});

function hasWords(task: Task): boolean {
  return (
    task.title.value !== '' ||
    task.form === 'row' ||
    task.details.length + task.children.length + task.fields.length + task.paths.length > 0
  );
}
