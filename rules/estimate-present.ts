/** A plan with holes in it cannot be added up. */
import {
  defineRule,
  headOf,
  inDescriptive,
  lineage,
  nameOf,
  noOptions,
  type Task,
  unitsOf,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'estimate-present',
  summary: 'A task must have an estimate where most tasks of the list have one.',
  why: `Where half of the tasks or more are estimated, the rest are forgotten rather than left out on purpose, and every sum
over the list is wrong. Found are described tasks without an estimate in such a list; a task inside an estimated one is
covered by it, and settled tasks do not count. A list without estimates is a choice, and left alone.`,
  severity: inDescriptive('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n**Estimate**: 4h\n\n### Task 2: Log out\n**Estimate**: 2h\n' },
    { good: '### Task 1: Log in\n\nWith mail and password.\n\n### Task 2: Log out\n\nFrom every page.\n' },
    {
      bad: '### Task 1: Log in\n**Estimate**: 4h\n\n### Task 2: Log out\n**Estimate**: 2h\n\n### Task 3: Reset the password\n\nBy mail.\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const units = unitsOf(document);
    const without = units.filter((task) => !lineage(document, task).some(isEstimated));
    if (units.length < 2 || without.length * 2 > units.length) return;
    for (const task of without.filter(({ status }) => status !== 'done')) {
      yield {
        message: `Unexpected task ${nameOf(task)} without an estimate, expected one as ${units.length - without.length} of ${units.length} tasks have`,
        hint: 'Add `**Estimated Effort**:` with hours, days, points or a size',
        at: headOf(task),
        task,
      };
    }
  },
});

/** An estimate that cannot be read is found by `estimate-readable`. */
function isEstimated({ estimate, fields }: Task): boolean {
  return estimate !== null || fields.some(({ key, value }) => key === 'estimate' && value.value !== '');
}
