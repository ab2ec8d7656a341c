/** Whoever ticks a task says that its criteria hold: their boxes are ticked in the same change. */
import {
  type Criterion,
  criteriaOf,
  defineCheck,
  flipsOf,
  headOf,
  lineOf,
  listed,
  noOptions,
  taskName,
} from '../kit/index.ts';

const MOST = 5;

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
      const open = criteriaOf(at).filter(isOpen);
      if (open.length === 0) continue;
      const lines = open.slice(0, MOST).map((criterion) => String(lineOf(at.document, criterion.at)));
      const more = open.length > MOST ? [...lines, 'more'] : lines;
      const which =
        open.length === 1
          ? `an open criterion on line ${lines[0]}`
          : `${open.length} open criteria on lines ${listed(more)}`;
      yield {
        message: `Unexpected completion of \`${taskName(at)}\` with ${which}, expected all of them ticked`,
        hint: 'Tick what is fulfilled, strike through what no longer applies, or leave the box of the task open',
        in: at.document.path,
        at: headOf(at.task),
        task: at.task,
        related: open.slice(0, MOST).map(({ text }) => ({ message: 'open criterion', at: text.at })),
      };
    }
  },
});

function isOpen({ checked, waived, kind }: Criterion): boolean {
  return checked === false && !waived && (kind === 'acceptance' || kind === 'definition-of-done');
}
