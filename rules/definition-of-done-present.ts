/** Without a definition of done, "done" is whatever the author felt. */
import {
  defineRule,
  hasPart,
  inDescriptive,
  lacking,
  lineage,
  noOptions,
  type Task,
  unitsOf,
} from '../src/kit/index.ts';

type Owner = Pick<Task, 'parts' | 'criteria'>;

export default defineRule({
  id: 'definition-of-done-present',
  summary: "A described task must have a definition of done, its own or the list's.",
  why: `"Done when the feature works" leaves tests, review and documentation to chance. A definition of done names them.
One for the whole list serves every task, and one of a group serves the tasks in it. Checkbox lists are not judged: there
the task is the unit of work, and the definition of done lives elsewhere.`,
  severity: inDescriptive('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Log in\n\nUsers can log in.\n\n**Definition of Done**\n\n- [ ] Reviewed by a second person\n- [ ] Tests for a wrong password pass\n',
    },
    { bad: '### Task 1: Log in\n\nUsers can log in. Done when the feature works.\n' },
  ],
  scope: 'document',
  *check(document) {
    const { text } = document;
    if (has(document, text)) return;
    const isDefined = (task: Task) => lineage(document, task).some((each) => hasOwn(each, text));
    yield* lacking(unitsOf(document), isDefined, {
      what: 'a definition of done',
      hint: 'Add a section `Definition of Done` to the task, or one for the whole list',
    });
  },
});

function hasOwn(task: Task, text: string): boolean {
  return (
    has(task, text) ||
    task.fields.some(({ key, value }) => key === 'definition-of-done' && value.value !== '')
  );
}

function has(owner: Owner, text: string): boolean {
  return (
    hasPart(owner, 'definition-of-done', text) ||
    owner.criteria.some(({ kind }) => kind === 'definition-of-done')
  );
}
