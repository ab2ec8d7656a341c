/** Two tasks in the same words are one task too many, or one that is not told apart. */
import {
  defineRule,
  everywhere,
  grouped,
  lineOf,
  nameOf,
  noOptions,
  normalised,
  type Task,
} from '../src/kit/index.ts';

/** Shorter titles are the same by chance. */
const WORDS = 4;
/** A sign of Chinese, Japanese or Korean says about as much as half a word. */
const SIGNS = 8;
/** Work that is done again and again on purpose. */
const REPEATED =
  /^[^\p{L}\p{N}]*(?:checkpoint|run|re-?run|verify|ensure|check|confirm|validate|review|commit|push|dod|gate|lint|build|检查点|检查|验证|確認|検証|チェックポイント|체크포인트|검증|확인|prüf|verific|vérif|valid|провер)/iu;
/** A command to run, with or without a word in front: such a step comes back in every part. */
const COMMAND = /^(?:[^`:]{0,80}:\s*)?`[^`]+`[.;]?$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export default defineRule({
  id: 'task-title-unique',
  summary: 'Two tasks must not have the same title.',
  why: `Copied tasks are done twice, or ticked once and forgotten once. Titles of more than four words are compared without
markup and case. The same title in another group is told one level lower, since the heading above may tell the two apart;
so is one below another parent. Checks that are repeated on purpose ("Checkpoint: all tests pass", "Run the suite", a command in code), dropped
tasks, and tasks that share an id, which \`task-id-unique\` finds, do not count.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '- [ ] T001 Write contract tests for `GET /orders`\n- [ ] T002 Write contract tests for `POST /orders`\n',
    },
    {
      bad: '- [ ] T001 Reject orders with an empty cart\n- [ ] T002 Load the fixtures\n- [ ] T003 Reject orders with an empty cart\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const live = document.tasks.filter((task) => isComparable(task));
    for (const [first, ...others] of grouped(live, (task) => normalised(task.title.value)).values()) {
      if (first === undefined) continue;
      for (const task of others.filter(({ id }) => id === null || id.value !== first.id?.value)) {
        yield {
          message: `Unexpected title of task ${nameOf(task)} that ${nameOf(first)} on line ${lineOf(document, first.at)} has too, expected one of its own`,
          hint: 'Say in what they differ, or remove one of the two',
          at: task.title.at,
          task,
          lesser: !isSameGroup(first, task),
          related: [{ message: 'the same title', at: first.title.at }],
        };
      }
    }
  },
});

function isComparable({ status, title }: Task): boolean {
  return (
    status !== 'dropped' && isLong(title.value) && !REPEATED.test(title.value) && !COMMAND.test(title.value)
  );
}

function isLong(title: string): boolean {
  return title.split(/\s+/).length > WORDS || (title.match(UNSPACED)?.length ?? 0) > SIGNS;
}

function isSameGroup(a: Task, b: Task): boolean {
  return a.section === b.section && a.parent === b.parent;
}
