/** Two ways of writing tasks in one list: one of them is read by halves. */
import {
  defineRule,
  everywhere,
  headOf,
  lineOf,
  noOptions,
  sectionTitles,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

const FEW = 2;
const SPEC_KIT = /^T\d{3,4}/;
const NUMBERED = /^\d{1,3}\.\d{1,3}/;

export default defineRule({
  id: 'document-single-dialect',
  summary: 'A task list must be written in one format.',
  why: `A list that numbers some boxes \`T001\` and others \`1.1\` was mostly put together from two tools, and tools that read
one format pass the other's tasks over. Told when two boxes or more of each kind stand in one list; the convergence phases
that Spec Kit adds are left alone.`,
  severity: everywhere('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
    {
      bad: '# Tasks\n\n- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] 1.1 Show the list\n- [ ] 1.2 Show the details\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const boxes = document.tasks.filter((task) => task.form === 'box' && !isConvergence(document, task));
    const kinds = [SPEC_KIT, NUMBERED].map((form) => boxes.filter(({ id }) => form.test(id?.value ?? '')));
    const [fewer, more] = kinds.sort((a, b) => a.length - b.length);
    const first = fewer?.[0];
    const other = more?.[0];
    if (first === undefined || other === undefined || (fewer?.length ?? 0) < FEW) return;
    yield {
      message: `Unexpected id \`${first.id?.value}\` in a list with ids such as \`${other.id?.value}\` (line ${lineOf(document, other.at)}), expected one format`,
      hint: 'Number all tasks alike, or keep the lists in two files',
      at: headOf(first),
      task: first,
    };
  },
});

function isConvergence(document: TaskDocument, task: Task): boolean {
  return sectionTitles(document, task).some((title) => /convergen/i.test(title));
}
