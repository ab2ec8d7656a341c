/** "Well tested" is a figure, or it is an opinion. */
import {
  coverageFigures,
  defineRule,
  everywhere,
  inDescriptive,
  isDescriptive,
  lacking,
  noOptions,
  statementsOf,
  type Task,
  type TaskDocument,
  unitsOf,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'coverage-target-stated',
  summary: 'Testing sections and definitions of done must state a coverage figure.',
  why: `The guide's definition of done says "Unit tests achieve 90%+ coverage": a figure that a machine can check, and that
the coverage gate of this tool reads. A described task is found when neither its testing section nor its definition of
done holds a percentage beside a word for coverage; a figure for the whole list serves every task. Off by default, since
many teams state the figure once, in the configuration of their coverage tool.`,
  severity: everywhere('off'),
  preset: 'strict',
  strict: inDescriptive('warning'),
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests achieve 90%+ coverage\n' },
    { bad: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests pass\n' },
  ],
  scope: 'document',
  *check(document) {
    if (!isDescriptive(document) || states(document, { ...document, fields: [] })) return;
    yield* lacking(unitsOf(document), (task) => states(document, task), {
      what: 'a coverage figure',
      hint: 'State one in the testing section or definition of done: "unit tests achieve 90%+ coverage"',
    });
  },
});

function states(document: TaskDocument, owner: Pick<Task, 'parts' | 'criteria' | 'fields'>): boolean {
  const statements = (['testing', 'definition-of-done'] as const).flatMap((kind) =>
    statementsOf(document, owner, kind),
  );
  return statements.some(({ value }) => coverageFigures(value).length > 0);
}
