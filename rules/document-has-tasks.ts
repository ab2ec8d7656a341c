/** A task list without a task would count as complete. */
import { defineRule, noOptions } from '../src/kit/index.ts';

export default defineRule({
  id: 'document-has-tasks',
  summary: 'A task list must hold at least one task.',
  why: `A list in which no task is found has nothing open, so every other check passes: "0 of 0 complete" looks like success.
Mostly the tasks are there in a form that no reader takes for one. An empty file has nothing to say and is left alone. A
document that is no task list belongs into \`exclude\`.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '# Tasks\n\n- [ ] T001 Create the schema in `db/schema.sql`\n' },
    { good: '' },
    { bad: '# Tasks\n\nWe will write the tasks down next week.\n' },
  ],
  scope: 'document',
  *check(document) {
    if (document.tasks.length > 0 || document.text.trim() === '') return;
    yield {
      message: 'Unexpected text without any task, expected at least one',
      hint: 'Write tasks as `- [ ] T001 Title`, or exclude this file; `tasks-gate inspect` shows what was passed over and why',
    };
  },
});
