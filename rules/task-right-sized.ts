/** What takes a week is no task but a project. */
import {
  defineRule,
  everywhere,
  headOf,
  isSettled,
  listed,
  nameOf,
  option,
  type Task,
  z,
} from '../src/kit/index.ts';

const HOURS_A_DAY = 8;
const count = () => z.number().check(z.minimum(1));

const options = z.strictObject({
  maxDays: option(count(), 3, 'Most working days of eight hours that an estimate may have'),
  maxPoints: option(count(), 12, 'Most story points'),
  maxCriteria: option(count(), 10, 'Most acceptance criteria and other criteria of one task'),
  maxFiles: option(count(), 8, 'Most distinct files that a task may name'),
  maxSubtasks: option(count(), 10, 'Most sub-tasks'),
});
type Options = Readonly<Record<'maxDays' | 'maxPoints' | 'maxCriteria' | 'maxFiles' | 'maxSubtasks', number>>;

export default defineRule({
  id: 'task-right-sized',
  summary: 'A task must be small enough to be done and reviewed in one go.',
  why: `Large tasks hide work, are estimated badly and end in reviews that nobody reads. A task is too large when its estimate
is over 3 days or 12 points (13 means "needs breakdown"), when it has over 10 criteria, over 10 sub-tasks, or names over 8
distinct files; each limit is an option. Long titles and joined verbs are no sign of size and do not count. A task that
groups others is not measured by its estimate and files, since its parts are; nor is a file that is one task by its files,
since it also lists what was changed. Nobody splits what is done, so settled tasks are not judged.`,
  severity: { ...everywhere('notice'), heading: 'warning', table: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options,
  examples: [
    { good: '### Task 1: Log in\n**Estimated Effort**: 3 days\n' },
    { good: '### Task 1: Log in\n**Estimated Effort**: 5 days\n', options: { maxDays: 5 } },
    { bad: '### Task 1: Log in\n**Estimated Effort**: 2 weeks\n' },
    { bad: '### Task 1: Log in\n**Story Points**: 13\n' },
  ],
  scope: 'document',
  *check(document, limits) {
    for (const task of document.tasks) {
      const over = isSettled(task) ? [] : excesses(task, limits);
      if (over.length === 0) continue;
      yield {
        message: `Unexpected size of task ${nameOf(task)}: ${listed(over.map(({ is }) => is))}, expected at most ${listed(over.map(({ most }) => most))}`,
        hint: 'Split it into tasks of one to three days, each with a result of its own',
        at: headOf(task),
        task,
      };
    }
  },
});

interface Excess {
  readonly is: string;
  readonly most: string;
}

function excesses(task: Task, limits: Options): Excess[] {
  const isGroup = task.children.length > 0;
  const isWhole = task.form === 'file';
  const hours = isGroup ? null : (task.estimate?.value.hours ?? null);
  const points = isGroup ? null : (task.estimate?.value.points ?? null);
  const files = new Set(task.paths.map(({ value }) => value)).size;
  const criteria = task.criteria.filter(({ kind, waived }) => kind !== 'other' && !waived).length;
  return [
    excess((hours ?? 0) / HOURS_A_DAY, limits.maxDays, 'days'),
    excess(points ?? 0, limits.maxPoints, 'points'),
    excess(criteria, limits.maxCriteria, 'criteria'),
    excess(isGroup || isWhole ? 0 : files, limits.maxFiles, 'files'),
    excess(task.children.length, limits.maxSubtasks, 'sub-tasks'),
  ].filter((found) => found !== null);
}

function excess(amount: number, most: number, unit: string): Excess | null {
  if (amount <= most) return null;
  return { is: `${Math.round(amount * 10) / 10} ${unit}`, most: `${most}` };
}
