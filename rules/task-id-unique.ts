/** Two tasks with one id cannot be told apart by dependencies, pull requests or people. */
import {
  defineRule,
  grouped,
  lineOf,
  option,
  type Task,
  type TaskDocument,
  topSection,
  z,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'task-id-unique',
  summary: 'An id must name one task only.',
  why: `Dependencies, pull requests and people name a task by its id; with two tasks of one id nobody knows which one is
meant or done. A file with several headings of level one is several lists, each with ids of its own; the option \`scope\`
widens that to the \`file\` or narrows it to the \`section\`. A dropped task may lend its number to another.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: z.strictObject({
    scope: option(
      z.enum(['h1', 'file', 'section']),
      'h1',
      'How far an id must be unique: below its heading of level one, in the whole file, or in its nearest section.',
    ),
  }),
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T001 Load the fixtures\n' },
    {
      good: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
    },
    {
      bad: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
      options: { scope: 'file' },
    },
  ],
  scope: 'document',
  *check(document, { scope }) {
    const named = document.tasks.filter((task) => task.id !== null && task.status !== 'dropped');
    const same = grouped(named, (task) => `${scopeOf(document, task, scope)} ${task.id?.value}`);
    for (const [first, ...others] of same.values()) {
      for (const task of others) yield doubled(document, first as Task, task);
    }
  },
});

/** The section within which ids must differ; -1 for the file. */
function scopeOf(document: TaskDocument, task: Task, scope: 'h1' | 'file' | 'section'): number {
  if (scope === 'file') return -1;
  return scope === 'h1' ? topSection(document, task.section) : (task.section ?? -1);
}

function doubled(document: TaskDocument, first: Task, task: Task) {
  const id = task.id?.value ?? '';
  const at = task.id?.at ?? task.at;
  return {
    message: `Unexpected second task \`${id}\`, expected an id of its own; line ${lineOf(document, first.at)} has it already`,
    hint: 'Give one of the two another number, and mend what depends on it',
    at,
    task,
    related: [{ message: `first \`${id}\``, at: first.id?.at ?? first.at }],
  };
}
