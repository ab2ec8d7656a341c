/** A pull request for a task that was done already points at the wrong task, or reopens it unsaid. */
import {
  type Comparison,
  defineCheck,
  grouped,
  headOf,
  isRevert,
  listed,
  noOptions,
  type Problem,
  type References,
  type ReferenceTarget,
  type Status,
  taskName,
} from '../kit/index.ts';

export default defineCheck({
  id: 'reference-open',
  summary: 'A task that a pull request names must have been open before it.',
  why: `A reference to a task that is done is mostly a slip of the number; a dropped task is one that nobody wants any
more. Tasks that the change itself reopens, pull requests that take back an earlier one, and flips do not count.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: { title: 'T001 Log in', after: { 'tasks.md': '- [ ] T001 Log in\n' } },
    },
    {
      bad: {
        title: 'T001 Log in',
        before: { 'tasks.md': '- [x] T001 Log in\n' },
        after: { 'tasks.md': '- [x] T001 Log in\n' },
      },
    },
  ],
  needs: ['references', 'comparison'],
  *check(change) {
    if (isRevert(change)) return;
    const { comparison, references } = change;
    const before = statusBefore(comparison);
    const reopened = new Set(comparison.flips.map(({ task }) => task.task));
    for (const [task, mentions] of mentionsByTask(references)) {
      if (reopened.has(task)) continue;
      const was = settledBefore(task, before);
      if (was !== null) yield problemOf(mentions, was);
    }
  },
});

type Settled = 'done' | 'dropped';

type Mention = { readonly target: ReferenceTarget; readonly where: string };

/** What title, description, branch and commits name; a flip names its task by being one. */
function mentionsByTask({ list }: References): Map<ReferenceTarget['task'], Mention[]> {
  const mentions = list
    .filter(({ from, state }) => from !== 'flips' && state === 'found')
    .flatMap(({ targets, where }) => targets.map((target): Mention => ({ target, where })));
  return grouped(mentions, ({ target }) => target.task);
}

/** The status at the base of the tasks that the change touches; null for new ones. */
function statusBefore({ pairs }: Comparison): Map<ReferenceTarget['task'], Status | null> {
  return new Map(
    pairs.flatMap(({ before, after }) => (after === null ? [] : [[after.task, before?.task.status ?? null]])),
  );
}

/** How a task was settled at the base; null for one that was open, and for a new one. */
function settledBefore(
  task: ReferenceTarget['task'],
  before: ReturnType<typeof statusBefore>,
): Settled | null {
  if (task.status === 'dropped') return 'dropped';
  const was = before.has(task) ? before.get(task) : task.status;
  return was === 'done' || was === 'dropped' ? was : null;
}

function problemOf(mentions: readonly Mention[], status: Settled): Problem {
  const [{ target }] = mentions as readonly [Mention];
  const where = mentions.map((mention) => mention.where);
  const was = status === 'done' ? 'which was done before this change' : 'which was dropped';
  const problem = {
    message: `Unexpected reference to \`${taskName(target)}\` in ${listed(where.slice(0, 3))}, ${was}, expected an open task`,
    hint: 'Correct the id, or open the task again in this change if it is not done after all',
  };
  if (target.side === 'base') return problem;
  return { ...problem, in: target.document.path, at: headOf(target.task), task: target.task };
}
