/** Whoever ticks a task says that its criteria hold: their boxes are ticked in the same change. */
import {
  criteriaOf,
  defineCheck,
  flipsOf,
  headOf,
  noOptions,
  openCriteria,
  openInWords,
  openPlaces,
  taskName,
} from '../kit/index.ts';

export default defineCheck({
  id: 'flip-criteria-checked',
  summary: 'A task that a change completes must have its acceptance criteria and definition of done ticked.',
  why: `The moment at which a box is ticked is the moment to look at the criteria, while the author still knows. Criteria that
are optional, struck through or not applicable bind no one; those of the document count where it has one task only.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  covers: ['done-criteria-checked'],
  examples: [
    {
      good: {
        before: {
          'tasks.md':
            '### Task 1: Log in\n**Status**: Open\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
        },
        after: {
          'tasks.md':
            '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
        },
      },
    },
    {
      bad: {
        before: {
          'tasks.md':
            '### Task 1: Log in\n**Status**: Open\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
        },
        after: {
          'tasks.md':
            '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
        },
      },
    },
  ],
  needs: ['comparison'],
  *check({ comparison }) {
    for (const { task: at } of flipsOf(comparison, 'completed')) {
      const open = openCriteria(criteriaOf(at));
      if (open.length === 0) continue;
      yield {
        message: `Unexpected completion of \`${taskName(at)}\` with ${openInWords(at.document, open)}, expected all of them ticked`,
        hint: 'Tick what is fulfilled, strike through what no longer applies, or leave the box of the task open',
        in: at.document.path,
        at: headOf(at.task),
        task: at.task,
        related: openPlaces(open),
      };
    }
  },
});
