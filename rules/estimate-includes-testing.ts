/** Testing that is not in the estimate is cut when time is short. */
import {
  amountOf,
  defineRule,
  estimateIn,
  fieldOf,
  inDescriptive,
  isNone,
  nameOf,
  noOptions,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'estimate-includes-testing',
  summary: 'An estimate that lists its parts must give testing a part.',
  why: `The guide asks for "testing time included in estimates". An estimate that lists development or review time and no
testing time, or zero, plans the work without its proof. Estimates without parts are not judged, nor are settled tasks.`,
  severity: inDescriptive('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 3h\n' },
    { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Review Time**: 1h\n' },
    { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 0h\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      const part = fieldOf(task, 'development-time') ?? fieldOf(task, 'review-time');
      if (part === null || task.status === 'dropped' || task.status === 'done' || isTested(document, task))
        continue;
      yield {
        message: `Unexpected estimate of task ${nameOf(task)} without time for testing, expected a part for it`,
        hint: 'Add `**Testing Time**:`',
        at: part.label.at,
        task,
      };
    }
  },
});

function isTested(document: TaskDocument, task: Task): boolean {
  const field = fieldOf(task, 'testing-time');
  if (field === null || isNone(field.value.value)) return false;
  const amount = amountOf(estimateIn(document, field)?.value);
  return amount === null ? !/^\W*0+\b/.test(field.value.value) : amount.value > 0;
}
