/** What must be there first should be said, also when it is nothing. */
import {
  defineRule,
  everywhere,
  headOf,
  isDescriptive,
  lacking,
  noOptions,
  type TaskDocument,
  unitsOf,
} from '../src/kit/index.ts';

/** Shorter lists are read in one glance. */
const LONG = 10;

export default defineRule({
  id: 'dependency-declared',
  summary: 'A task list must say what depends on what.',
  why: `Work that starts before its prerequisites is work done twice. A task with sections of its own states its
dependencies in a field, and "None" is an answer; the guide's anti-pattern is a task that leaves it open. In checkbox lists
the order of the list says much, so only a list of ten tasks or more is flagged, and only if it says nothing at all: no
dependency on a task, no section about dependencies, no sentence about the order of phases.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice', heading: 'warning', table: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
    },
    { bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Priority**: High\n' },
  ],
  scope: 'document',
  *check(document) {
    if (isDescriptive(document)) yield* inDescriptions(document);
    else yield* inList(document);
  },
});

function* inDescriptions(document: TaskDocument) {
  const units = unitsOf(document);
  const stated = units.some((task) => task.dependenciesStated);
  if (!stated && document.orderStated) return;
  yield* lacking(units, (task) => task.dependenciesStated, {
    what: 'a statement of dependencies',
    hint: 'Add `**Dependencies**:` with the ids of the tasks that must be done first, or `None`',
  });
}

function* inList({ tasks, orderStated }: TaskDocument) {
  const [first] = tasks;
  if (first === undefined || tasks.length < LONG || orderStated) return;
  if (tasks.some((task) => task.dependenciesStated)) return;
  yield {
    message: `Unexpected list of ${tasks.length} tasks without a word about their order, expected what depends on what`,
    hint: 'Add `(depends on T001)` to the tasks that need others, or a section `## Dependencies`',
    at: headOf(first),
  };
}
