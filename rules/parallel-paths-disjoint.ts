/** Two people who work at the same time should not write the same file. */
import {
  defineRule,
  fitsPattern,
  grouped,
  isSettled,
  type Located,
  lineOf,
  nameOf,
  option,
  type Task,
  type TaskDocument,
  z,
} from '../src/kit/index.ts';

/** Behind these words stands what a task reads, not what it writes. */
const READING = /(?:^|[\s(])(?:using|from|see|per|via|like|follow(?:s|ing)?|based on|according to)(?=\s)/i;
const DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc)$/i;
const FILE = /[^/\\]\.[A-Za-z0-9]{1,12}$/;

export default defineRule({
  id: 'parallel-paths-disjoint',
  summary: 'Tasks marked as parallel must not work on the same file.',
  why: `A parallel mark promises that two people can do the tasks at the same time. When both write one file, one of them
merges. The file a task works on is the first path it names (a
bare name that a longer path of the task ends in stands for that path), unless words such as "using" or "from" say that it is only
read. Folders, documents and patterns do not count, and neither do settled tasks or tasks of which one waits for the other.
Only tasks of one section with one parent are compared. \`allow\` lists files that many tasks may share.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: z.strictObject({
    allow: option(
      z.array(z.string()),
      [],
      'Paths that parallel tasks may share, as the tasks write them; `*` stands for anything.',
    ),
  }),
  examples: [
    { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Create `src/order.ts`\n' },
    { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Test `test/user.ts` using `src/user.ts`\n' },
    {
      bad: '- [ ] T001 [P] Create the user in `src/model.ts`\n- [ ] T002 [P] Create the order in `src/model.ts`\n',
    },
    {
      good: '- [ ] T001 [P] Export the user in `src/index.ts`\n- [ ] T002 [P] Export the order in `src/index.ts`\n',
      options: { allow: ['src/index.ts'] },
    },
  ],
  scope: 'document',
  *check(document, { allow }) {
    const parallel = document.tasks.flatMap((task) => {
      const path = task.parallel === null || isSettled(task) ? null : targetOf(task);
      return path === null || allow.some((pattern) => fitsPattern(path.value, pattern))
        ? []
        : [{ task, path }];
    });
    const shared = grouped(parallel, ({ task, path }) => `${task.section} ${task.parent} ${path.value}`);
    for (const [first, ...others] of shared.values()) {
      for (const { task, path } of others) {
        if (first === undefined || needs(task, first.task) || needs(first.task, task)) continue;
        yield collision(document, first.task, task, path);
      }
    }
  },
});

/** The file that a task writes, as far as its words tell. */
function targetOf({ paths, title }: Task): Located<string> | null {
  const path = fullest(paths);
  if (path === undefined || !FILE.test(path.value) || DOCUMENT.test(path.value)) return null;
  if (path.value.includes('*') || path.value.includes('{')) return null;
  const before = title.value.slice(0, Math.max(0, title.value.indexOf(path.value)));
  return READING.test(before) ? null : path;
}

/** The first path; where it is the bare name of a file that another one of the task leads to, that other one. */
function fullest(paths: Task['paths']): Task['paths'][number] | undefined {
  const [first] = paths;
  if (first === undefined || /[/\\]/.test(first.value)) return first;
  return paths.find(({ value }) => value.endsWith(`/${first.value}`)) ?? first;
}

function needs(task: Task, other: Task): boolean {
  return task.dependsOn.some((ref) => ref.value.id === other.id?.value);
}

function collision(document: TaskDocument, first: Task, task: Task, path: Located<string>) {
  return {
    message: `Unexpected parallel task on \`${path.value}\`, expected a file of its own; ${nameOf(first)} on line ${lineOf(document, first.at)} works on it too`,
    hint: 'Take the parallel mark off one of the two, or say which one waits for the other',
    at: path.at,
    task,
    related: [{ message: 'the other parallel task', at: first.at }],
  };
}
