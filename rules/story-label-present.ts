/** In a phase of a story a task without its label belongs to nobody's story. */
import {
  defineRule,
  everywhere,
  grouped,
  headOf,
  nameOf,
  noOptions,
  type Problem,
  phaseAround,
  type Range,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'story-label-present',
  summary: 'A task in the phase of a story must carry the label of the story.',
  why: `Spec Kit marks every task of a story with \`[US1]\`, so that a story can be built, tested and shipped on its own, and so
that its tasks are still found when someone sorts or splits the list. Only phases in which at least half of the tasks carry
a label are judged; where nobody uses labels, nobody misses one. A story that is named in the title counts, and so does
\`[N/A]\`. A label of the right story in another spelling (\`[us1]\`, \`[US 1]\`) is found wherever it stands first.`,
  severity: { ...everywhere('off'), 'spec-kit': 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  fixable: true,
  examples: [
    {
      good: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [P] [US1] Show the cart\n',
    },
    {
      bad: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [P] Show the cart\n',
    },
    { bad: '## Phase 3: User Story 1\n\n- [ ] T001 [us1] Create the cart\n' },
  ],
  scope: 'document',
  *check(document) {
    const live = document.tasks.filter(({ status }) => status !== 'dropped');
    const phases = grouped(live, (task) => phaseAround(document, task, ({ story }) => story !== null));
    for (const [phase, tasks] of phases) {
      const story = phase?.story ?? null;
      if (story !== null) yield* problemsIn(document, tasks, story);
    }
  },
});

/** What is wrong with the labels of the tasks of one story. */
function* problemsIn(document: TaskDocument, tasks: readonly Task[], story: string): Generator<Problem> {
  const open = tasks
    .map((task) => ({ task, at: task.story === null ? misspeltIn(document, task, story) : null }))
    .filter(({ task, at }) => at !== null || !isLabelled(task));
  const bare = open.filter(({ at }) => at === null);
  for (const { task, at } of open) {
    if (at !== null) yield misspelt(document, task, at, story);
    else if (bare.length * 2 <= tasks.length) yield missing(task, story);
  }
}

function missing(task: Task, story: string) {
  return {
    message: `Unexpected task ${nameOf(task)} without a story, expected \`[${story}]\` as in the rest of its phase`,
    hint: `Add \`[${story}]\` behind the id`,
    at: headOf(task),
    task,
  };
}

function misspelt({ text }: TaskDocument, task: Task, at: Range, story: string) {
  const label = `[${story}]`;
  return {
    message: `Unexpected \`${text.slice(at.start, at.end)}\`, expected \`${label}\`, as tools look for it`,
    hint: `Write \`${label}\``,
    at,
    task,
    fix: [{ at, text: label }],
  };
}

/** Where a task begins with the label of this very story in another spelling: `[us1]`, `[US 1]`. */
function misspeltIn({ text }: TaskDocument, task: Task, story: string): Range | null {
  const start = task.id?.at.end ?? task.box?.end ?? task.at.start;
  const found = /^([\s*_:.-]{0,8}(?:\[P\]\s{0,4})?)\[us[ _-]?0{0,3}(\d{1,3}[a-z]?)\]/i.exec(
    text.slice(start, Math.min(task.at.end, start + 40)),
  );
  if (found === null || `US${found[2]}`.toLowerCase() !== story.toLowerCase()) return null;
  return { start: start + (found[1]?.length ?? 0), end: start + found[0].length };
}

function isLabelled({ story, labels, title }: Task): boolean {
  return story !== null || [title, ...labels].some(({ value }) => /\bUS-?\d|^N\/A$/i.test(value));
}
