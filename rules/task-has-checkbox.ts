/** A task without a box cannot be ticked. */
import { defineRule, everywhere, noOptions, type TaskDocument } from '../src/kit/index.ts';

export default defineRule({
  id: 'task-has-checkbox',
  summary: 'A list item that begins with a task id must have a checkbox.',
  why: `\`- T012 Create the schema\` names a task and gives nobody a way to say that it is done, so progress never counts it.
Only list items in sections of tasks are judged: dependencies, parallel examples, notes and legends name tasks too, and so
does a line that goes on with other ids. A list without a single box is named once.`,
  severity: { ...everywhere('warning'), heading: 'off', table: 'off' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
    { bad: '# Tasks\n\n## Phase 1: Setup\n\n- [ ] T001 Create the schema\n- T002 Load the fixtures\n' },
  ],
  scope: 'document',
  *check(document) {
    const { tasks } = document;
    const unboxed = [...document.unboxed, ...bulletsOf(document)].sort((a, b) => a.at.start - b.at.start);
    const [first] = unboxed;
    if (first === undefined) return;
    const hint = 'Begin the line with `- [ ] `, or with `- [x] ` when it is done';
    if (unboxed.length > 1 && !tasks.some(({ box }) => box !== null)) {
      const message = `Unexpected list of ${unboxed.length} tasks without a checkbox, expected one for each`;
      yield { message, hint, at: first.at };
      return;
    }
    for (const { at, id } of unboxed) {
      yield { message: `Unexpected task \`${id}\` without a checkbox, expected \`- [ ] ${id}\``, hint, at };
    }
  },
});

/** Tasks that are list items with an id and nothing to tick. */
function bulletsOf({ tasks }: TaskDocument): TaskDocument['unboxed'][number][] {
  return tasks.flatMap(({ id, form, box, status }) =>
    id !== null && form === 'bullet' && box === null && status !== 'dropped'
      ? [{ id: id.value, at: id.at }]
      : [],
  );
}
