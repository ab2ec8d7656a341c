/** A list that checks nothing ends when the typing ends. */
import {
  defineRule,
  everywhere,
  headOf,
  noOptions,
  type Project,
  type TaskDocument,
  VERIFICATION,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'document-has-verification',
  summary: 'A task list must name a test or another check somewhere.',
  why: `A list without one word of testing or checking treats quality as somebody else's work. The whole list is searched,
in many languages, for words such as "test", "verify", "check", "review" or "coverage"; one is enough, also in another
list of the same feature. Only a list without any is found. It says nothing about how good the checks are.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Verify that orders survive a restart\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
  ],
  scope: 'document',
  *check(document, _options, { project }) {
    const [first] = document.tasks;
    if (first === undefined || VERIFICATION.test(document.text)) return;
    if (siblingsOf(document, project).some(({ text }) => VERIFICATION.test(text))) return;
    const count = document.tasks.length === 1 ? 'one task' : `${document.tasks.length} tasks`;
    yield {
      message: `Unexpected list of ${count} without a word of testing or checking, expected at least one`,
      hint: 'Add a task that checks the result, or say in the tasks how each is checked',
      at: headOf(first),
    };
  },
});

/** The other lists of its feature. */
function siblingsOf(document: TaskDocument, { features }: Project): readonly TaskDocument[] {
  const own = document.feature === null ? undefined : features.find(({ name }) => name === document.feature);
  return own?.documents ?? [];
}
