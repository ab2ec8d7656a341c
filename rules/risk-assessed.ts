/** A risk that was written down can be met. */
import {
  defineRule,
  everywhere,
  hasPart,
  inDescriptive,
  isDescriptive,
  lacking,
  lineage,
  noOptions,
  unitsOf,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'risk-assessed',
  summary: 'A described task must have a risk level or a risk section.',
  why: `"Plan for the unexpected: risk assessment and mitigation strategies in every task", says the guide. A described task
needs a risk field or section with something in it, "Low" and "None" included; a section for the whole list or for the group
serves its tasks. Off by default: most lists that work well keep risks elsewhere.`,
  severity: everywhere('off'),
  preset: 'strict',
  strict: inDescriptive('warning'),
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n**Risk Level**: Low (known library)\n' },
    { bad: '### Task 1: Log in\n**Priority**: High\n' },
  ],
  scope: 'document',
  *check(document) {
    if (!isDescriptive(document) || hasPart(document, 'risk', document.text)) return;
    const has = (task: Parameters<typeof hasPart>[0] & { risk: unknown }) =>
      task.risk !== null || hasPart(task, 'risk', document.text);
    yield* lacking(unitsOf(document), (task) => lineage(document, task).some(has), {
      what: 'a risk assessment',
      hint: 'Add `**Risk Level**:` with low, medium or high, and what it is about',
    });
  },
});
