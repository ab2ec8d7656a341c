/** Open tasks do not vanish unsaid, and done ones are not reopened unsaid. */
import {
  type Change,
  type DocumentPair,
  defineCheck,
  fitsPattern,
  flipsOf,
  grouped,
  headOf,
  isRevert,
  isSettled,
  option,
  type Problem,
  type References,
  scopedId,
  type TaskAt,
  taskName,
  z,
} from '../kit/index.ts';

const options = z.strictObject({
  labels: option(z.array(z.string()), ['tasks-changed'], 'Labels that say that it is meant, with `*`.'),
});

export default defineCheck({
  id: 'task-not-removed',
  summary: 'An open task that a change removes, or a done one that it reopens, must be named or labelled.',
  why: `A task that disappears is work that nobody will miss until it is needed. Naming the task in the pull request, or
a label, says that it is meant. Tasks that move to another list, lists that are archived, and pull requests that take back an earlier
one are no surprise. A list that is deleted whole is reported once.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options,
  examples: [
    {
      good: {
        body: 'Tasks: T002',
        before: { 'tasks.md': '- [ ] T001 Add src/a.ts\n- [ ] T002 Add src/b.ts\n' },
        after: { 'tasks.md': '- [ ] T001 Add src/a.ts\n' },
      },
    },
    {
      bad: {
        before: { 'tasks.md': '- [ ] T001 Add src/a.ts\n- [ ] T002 Add src/b.ts\n' },
        after: { 'tasks.md': '- [ ] T001 Add src/a.ts\n' },
      },
    },
  ],
  needs: ['comparison', 'references'],
  *check(change, { labels }) {
    const { comparison, references } = change;
    if (change.labels.some((label) => labels.some((pattern) => fitsPattern(label, pattern)))) return;
    const named = namedTasks(references);
    const isMeant = (at: TaskAt): boolean =>
      named.has(at.task) || (at.task.id !== null && named.has(taskName(at)));
    const lists = new Map(
      comparison.documents.flatMap((pair) => (pair.before === null ? [] : [[pair.before, pair]])),
    );
    const removed = comparison.pairs.flatMap(({ before, after }) => {
      return before === null || after !== null || isSettled(before.task) || isMeant(before) ? [] : [before];
    });
    for (const [document, tasks] of grouped(removed, (at) => at.document)) {
      yield* removedFrom(lists.get(document), tasks);
    }
    yield* reopened(
      change,
      flipsOf(comparison, 'reopened')
        .map(({ task }) => task)
        .filter((at) => !isMeant(at)),
    );
  },
});

/** The tasks that the author wrote down, also by the id under which they were removed. */
function namedTasks({ list }: References): Set<unknown> {
  const written = list.filter(({ from, state }) => from !== 'flips' && state === 'found');
  return new Set(written.flatMap(({ targets }) => targets.flatMap((at) => [at.task, taskName(at)])));
}

function* removedFrom(list: DocumentPair | undefined, tasks: readonly TaskAt[]): Generator<Problem> {
  const first = tasks[0];
  if (first === undefined || list === undefined || list.movedTo !== null) return;
  const hint = `Name the task in the description (\`Tasks: ${taskName(first)}\`), add a label that says that it is meant, or restore it`;
  if (list.after === null) {
    const many = tasks.length === 1 ? 'an open task' : `${tasks.length} open tasks`;
    yield {
      message: `Unexpected removal of ${first.document.path} with ${many}, expected open tasks to stay`,
      hint,
    };
    return;
  }
  for (const at of tasks) {
    const what =
      at.task.id === null
        ? `"${at.task.title.value.slice(0, 60)}"`
        : `\`${scopedId(at.document, at.task.id.value)}\``;
    yield {
      message: `Unexpected removal of the open task ${what}, expected it to be named`,
      hint,
      in: list.after.path,
    };
  }
}

function* reopened(change: Change, tasks: readonly TaskAt[]): Generator<Problem> {
  if (isRevert(change)) return;
  for (const at of tasks) {
    yield {
      message: `Unexpected reopening of \`${taskName(at)}\`, which was done, expected it to be named`,
      hint: `Name the task in the description (\`Tasks: ${taskName(at)}\`), or tick its box again`,
      in: at.document.path,
      at: headOf(at.task),
      task: at.task,
    };
  }
}
