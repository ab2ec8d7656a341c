/** A change that completes a task does not move the goal: its criteria stay as they were. */
import {
  type Comparison,
  type CriterionChange,
  clip,
  coverageFigures,
  criterionChanges,
  defineCheck,
  flipsOf,
  grouped,
  headOf,
  isSettled,
  noOptions,
  type TaskAt,
  taskName,
} from '../kit/index.ts';

export default defineCheck({
  id: 'criteria-not-weakened',
  summary:
    'A change that completes a task must not take its criteria away, reword them or lower its figures.',
  why: `Whoever does the work should not decide in the same pull request what the work was. Compared are the acceptance
criteria, the definition of done and the testing criteria at base and head, the coverage figures in the task, its open sub-tasks,
and whether the id still means the same task. Markup, case and white space are no rewording; new criteria are welcome.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
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
            '### Task 1: Log in\n**Status**: Open\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n- [ ] Three wrong ones lock the account\n',
        },
        after: {
          'tasks.md':
            '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
        },
      },
    },
  ],
  needs: ['comparison'],
  *check({ comparison }) {
    const removed = removedIn(comparison);
    for (const { task: at, before } of flipsOf(comparison, 'completed')) {
      const place = { in: at.document.path, at: headOf(at.task), task: at.task };
      for (const loss of [...losses(before, at), ...removed.of(before, at)]) {
        yield {
          message: `Unexpected ${loss} in the change that completes \`${taskName(at)}\`, expected what was asked to stay as it was`,
          hint: 'Restore it, or change what is asked in a pull request of its own that completes nothing',
          ...place,
        };
      }
    }
  },
});

const SAYS: Readonly<Record<CriterionChange['kind'], string>> = {
  removed: 'removal of the criterion',
  reworded: 'rewording of the criterion',
  waived: 'waiving of the criterion',
};

function* losses(before: TaskAt | null, after: TaskAt): Generator<string> {
  if (before === null) return;
  const figures = figureLosses(before, after);
  yield* figures.map(({ says }) => says);
  for (const change of criterionChanges(before, after)) {
    const told = figures.some(
      ({ percent }) => change.kind === 'reworded' && change.before.text.value.includes(percent),
    );
    if (!told) yield `${SAYS[change.kind]} "${clip(change.before.text.value, 80)}"`;
  }
}

/** The highest figure of each metric counts. */
function figureLosses(before: TaskAt, after: TaskAt): { says: string; percent: string }[] {
  const now = highest(after);
  return [...highest(before)].flatMap(([metric, percent]) => {
    const left = now.get(metric);
    if (left !== undefined && Number(left) >= Number(percent)) return [];
    const what = left === undefined ? 'removal' : `lowering to ${left} %`;
    return [{ says: `${what} of the coverage figure ${percent} % (${metric})`, percent }];
  });
}

function highest({ document, task }: TaskAt): Map<string, string> {
  const figures = new Map<string, string>();
  for (const { metric, percent } of coverageFigures(
    document.text.slice(task.extent.start, task.extent.end),
  )) {
    if (Number(percent) > Number(figures.get(metric) ?? -1)) figures.set(metric, percent);
  }
  return figures;
}

/** The open tasks that are gone at the head, by what they were to a completed one. */
function removedIn({ pairs }: Comparison) {
  const gone = pairs.flatMap(({ before, after }) => {
    return after === null && before !== null && !isSettled(before.task) ? [before] : [];
  });
  const byParent = grouped(gone, ({ document, task }) =>
    task.parent === null ? null : document.tasks[task.parent],
  );
  const byId = grouped(gone, idIn);
  return {
    of(before: TaskAt | null, after: TaskAt): string[] {
      if (before === null) return replacement(byId.get(idIn(after))?.[0], after);
      const parts = byParent.get(before.task) ?? [];
      return parts.map((old) => `removal of the open sub-task \`${taskName(old)}\``);
    },
  };
}

/** A new task that took over the id of one that is gone. */
function replacement(old: TaskAt | undefined, { task }: TaskAt): string[] {
  if (old === undefined || task.id === null) return [];
  return [`replacement of "${clip(old.task.title.value, 60)}" under the same id`];
}

function idIn({ document, task }: TaskAt): string {
  return `${document.path}\n${task.id?.value ?? ''}`;
}
