/** Parts that do not make the whole hide what was forgotten. */
import {
  amountOf,
  defineRule,
  deviation,
  type Estimate,
  estimateIn,
  type Field,
  type FieldKey,
  inDescriptive,
  type Located,
  nameOf,
  option,
  type Task,
  type TaskDocument,
  z,
} from '../src/kit/index.ts';

const PARTS: readonly (FieldKey | null)[] = ['development-time', 'testing-time', 'review-time'];

export default defineRule({
  id: 'estimate-adds-up',
  summary: 'Development, testing and review time must add up to the total estimate.',
  why: `The guide splits an estimate into development, testing, review and a total. Where the parts differ from the total by
more than 20 % (an option), one of the figures is wrong, or work is missing from the parts. The rule speaks only when two
parts or more and the total are there and all of them can be read in the same unit.`,
  severity: inDescriptive('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: z.strictObject({
    tolerance: option(
      z.number().check(z.minimum(0), z.maximum(100)),
      20,
      'Allowed difference in per cent of the total',
    ),
  }),
  examples: [
    {
      good: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 3h\n**Review Time**: 1h\n**Total Estimate**: 12h\n',
    },
    { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 8h\n**Total Estimate**: 8h\n' },
  ],
  scope: 'document',
  *check(document, { tolerance }) {
    for (const task of document.tasks) {
      const parts = task.fields.filter(({ key, value }) => PARTS.includes(key) && value.value !== '');
      const total = totalOf(document, task);
      const whole = amountOf(total?.value);
      const sum = whole === null ? null : sumOf(document, parts, whole.unit);
      if (total === null || whole === null || sum === null || parts.length < 2) continue;
      if (deviation(sum, whole.value) * 100 <= tolerance) continue;
      yield {
        message: `Unexpected total of ${whole.value} ${whole.unit} for parts of ${sum} ${whole.unit} in task ${nameOf(task)}, expected the sum of the parts`,
        hint: 'Correct the total or the parts',
        at: total.at,
        task,
      };
    }
  },
});

/** The field that says "total", else the estimate of the task. */
function totalOf(document: TaskDocument, task: Task): Located<Estimate> | null {
  const field = task.fields.find(({ key, label }) => key === 'estimate' && /total/i.test(label.value));
  return (field === undefined ? null : estimateIn(document, field)) ?? task.estimate;
}

/** Null where a part has another unit or none. */
function sumOf(document: TaskDocument, parts: readonly Field[], unit: 'hours' | 'points'): number | null {
  let sum = 0;
  for (const part of parts) {
    const amount = amountOf(estimateIn(document, part)?.value);
    if (amount?.unit !== unit) return null;
    sum += amount.value;
  }
  return Math.round(sum * 10) / 10;
}
