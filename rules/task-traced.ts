/** Where nearly every task says what it is for, one that does not was forgotten or was never asked for. */
import {
  defineRule,
  everywhere,
  headOf,
  isTraced,
  option,
  sectionTitles,
  type Task,
  type TaskDocument,
  VERIFICATION,
  z,
} from '../src/kit/index.ts';

/** Words of groups and tasks that serve no requirement of their own, as checks do. */
const INFRASTRUCTURE =
  /(?<!\p{L})(?:set-?\s?up|found\w*|infra\w*|scaffold\w*|bootstrap\w*|init\w*|config\w*|polish|clean-?\s?up|refactor\w*|doc\w*|release|deploy\w*|migrat\w*|rollout|final|ci|integrat\w*|prepar\w*|research|dependenc\w*|einrichtung|grundlage\w*|doku\w*|abschluss|configuraci\w*|documentaci\w*|configura\w*|documenta\w*|mise en place|настройк\w*|документац\w*|cài đặt)|设置|初始化|基础|文档|部署|清理|配置|準備|基盤|設定|文書|ドキュメント|설정|기반|문서|배포/iu;

export default defineRule({
  id: 'task-traced',
  summary: 'A task must name the story or requirement that it serves, where nearly all others do.',
  why: `In a list whose tasks name stories or requirements, a task without one is either work that nobody asked for or a
reference that was forgotten. Judged from the \`share\` of traced tasks on (four in five) and from five tasks on. A sub-task is
traced through the tasks around it, a task with sub-tasks through these. Setup, foundations, checks, documents, release and
clean-up serve all requirements and are left alone, by the words of the task or of the headings above it. Whether the
requirement that is named is the right one is beyond this rule.`,
  severity: { ...everywhere('off'), kiro: 'notice', heading: 'notice', table: 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: z.strictObject({
    share: option(
      z.number().check(z.minimum(0), z.maximum(1)),
      0.8,
      'How many of the tasks must be traced, from 0 to 1, before the others are found.',
    ),
  }),
  examples: [
    {
      good: '- [ ] 1. Store the cart\n  - _Requirements: 1.1_\n- [ ] 2. Show the cart\n  - _Requirements: 1.2_\n- [ ] 3. Draw the icons\n',
    },
    {
      bad: '- [ ] 1. Store the cart\n  - _Requirements: 1.1_\n- [ ] 2. Show the cart\n  - _Requirements: 1.2_\n- [ ] 3. Empty the cart\n  - _Requirements: 1.3_\n- [ ] 4. Share the cart\n  - _Requirements: 1.4_\n- [ ] 5. Draw the icons\n',
    },
  ],
  scope: 'document',
  *check(document, { share }) {
    const { tasks } = document;
    const serving = inherited(document, (task) => servesAll(document, task));
    const traced = inherited(document, isTraced);
    const judged = tasks.flatMap((task, at) =>
      !holdsTasks(document, at) && task.status !== 'dropped' && !serving[at]
        ? [{ task, isLoose: !traced[at] }]
        : [],
    );
    const loose = judged.filter(({ isLoose }) => isLoose);
    const held = judged.length - loose.length;
    if (judged.length < 5 || held < share * judged.length) return;
    for (const { task } of loose) {
      yield {
        message: `Unexpected task without a story or requirement, expected one, as ${held} of ${judged.length} tasks have`,
        hint: 'Name what it serves, or put it into a group for setup or clean-up',
        at: headOf(task),
        task,
      };
    }
  },
});

/** True for a task with sub-tasks, also where their numbers say that they belong to another one. */
function holdsTasks({ tasks }: TaskDocument, at: number): boolean {
  const [task, next] = [tasks[at], tasks[at + 1]];
  if (task === undefined || next === undefined) return false;
  return task.children.length > 0 || next.at.start < task.extent.end;
}

/** For each task, whether the question is true of it or of one above it. */
function inherited({ tasks }: TaskDocument, question: (task: Task) => boolean): boolean[] {
  const answers: boolean[] = [];
  for (const task of tasks) {
    answers.push((task.parent !== null && answers[task.parent] === true) || question(task));
  }
  return answers;
}

function servesAll(document: TaskDocument, task: Task): boolean {
  return [task.title.value, ...sectionTitles(document, task).slice(1)].some(
    (title) => INFRASTRUCTURE.test(title) || VERIFICATION.test(title),
  );
}
