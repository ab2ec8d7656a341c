/** Done means done: the criteria of a ticked task are ticked too. */
import {
  defineRule,
  headOf,
  noOptions,
  openCriteria,
  openInWords,
  openPlaces,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'done-criteria-checked',
  summary: 'A task that is done must have its acceptance criteria and definition of done ticked.',
  why: `A ticked task with open criteria says two things at once: either the work is not done, or nobody looked at the
criteria. The same holds for a list whose tasks are all done while its own criteria are open. Criteria that are optional,
struck through or marked as not applicable bind no one; steps and other checklists are not criteria.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
    },
    {
      bad: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
    },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      const open = task.status === 'done' ? openCriteria(task.criteria) : [];
      if (open.length === 0) continue;
      yield {
        message: `Unexpected done task with ${openInWords(document, open)}, expected all of them ticked`,
        hint: 'Tick what is fulfilled, strike through what no longer applies, or open the task again',
        at: headOf(task),
        task,
        related: openPlaces(open),
      };
    }
    const open = isAllDone(document) ? openCriteria(document.criteria) : [];
    if (open[0] === undefined) return;
    yield {
      message: `Unexpected list of done tasks with ${openInWords(document, open)}, expected all of them ticked`,
      hint: 'Tick what is fulfilled, or strike through what no longer applies',
      at: open[0].text.at,
    };
  },
});

function isAllDone({ tasks }: TaskDocument): boolean {
  const bound = tasks.filter((task) => task.status !== 'dropped' && task.optional === null);
  return bound.length > 0 && bound.every((task) => task.status === 'done');
}
