/** Estimates get better only where somebody looks at the difference. */
import { amountOf, defineRule, deviation, inDescriptive, nameOf, option, z } from '../src/kit/index.ts';

export default defineRule({
  id: 'estimate-accurate',
  summary: 'What a task took must be near its estimate.',
  why: `The guide measures planning by "actual effort aligns with initial estimates (±20 % variance)". A done task with both
figures is found when they differ by more than 20 % of the estimate (an option). It is a hint for the next plan, not a
fault of the task. Of a range the mean counts; sizes such as \`M\` cannot be compared.`,
  severity: inDescriptive('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: z.strictObject({
    tolerance: option(z.number().check(z.minimum(0)), 20, 'Allowed difference in per cent of the estimate'),
  }),
  examples: [
    { good: '### Task 1: Log in\n**Status**: Done\n**Estimate**: 10h\n**Actual**: 11h\n' },
    { bad: '### Task 1: Log in\n**Status**: Done\n**Estimate**: 10h\n**Actual**: 25h\n' },
  ],
  scope: 'document',
  *check(document, { tolerance }) {
    for (const task of document.tasks) {
      const estimate = amountOf(task.estimate?.value);
      const actual = amountOf(task.actual?.value);
      if (task.status !== 'done' || estimate === null || actual?.unit !== estimate.unit) continue;
      const off = Math.round(deviation(actual.value, estimate.value) * 100);
      if (off <= tolerance || task.actual === null) continue;
      yield {
        message: `Unexpected ${actual.value} ${actual.unit} for task ${nameOf(task)}, expected its estimate of ${estimate.value} ${estimate.unit} within ${tolerance} %`,
        hint: `It is ${off} % off: look at what was not foreseen before you estimate the next one`,
        at: task.actual.at,
        task,
      };
    }
  },
});
