/** What cannot be ticked is not checked. */
import {
  type Criterion,
  criterionKindOf,
  defineRule,
  everywhere,
  leadOf,
  noOptions,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

const BULLET = /^[ \t>]*[-*+][ \t]+$/;

/** A mark that shows the state without a box. */
const MARKED = /^(?:[✅✔☑❌✗⬜🔲]|\[.\])/u;
const LABEL = /^\**([\p{L} ]{2,30})\**[ \t]?[:：]/u;

export default defineRule({
  id: 'criteria-checkable',
  summary: 'Criteria must have boxes.',
  why: `A box shows reviewer and author which criteria are met; a bullet shows nothing, and the gate cannot tell whether a task
that is ticked meets its own criteria. Plain bullets below a heading or label of criteria are found, once for a task, and
once for the whole list where no task has boxes. Numbered criteria, criteria in a sentence behind their label, criteria that carry a
mark such as ✅, and those
that are struck through or optional are left alone.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice', heading: 'warning', table: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
    { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n1. A wrong password answers 401\n' },
    { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- A wrong password answers 401\n' },
  ],
  scope: 'document',
  *check(document) {
    const lists = [
      { task: null, criteria: document.criteria },
      ...document.tasks.map((task) => ({ task, criteria: task.criteria })),
    ];
    const bare = lists.flatMap(({ task, criteria }) => {
      const bullets = criteria.filter((criterion) => isBullet(document, criterion));
      return bullets.length === 0 ? [] : [{ task, bullets }];
    });
    const isHabit =
      bare.length > 1 && !lists.some(({ criteria }) => criteria.some(({ checked }) => checked !== null));
    const shown = isHabit ? bare.slice(0, 1) : bare;
    for (const { task, bullets } of shown) yield problemOf(task, bullets, isHabit ? bare.length : 0);
  },
});

function problemOf(task: Task | null, bullets: readonly Criterion[], lists: number) {
  const what =
    lists > 0
      ? `${lists} lists of criteria`
      : bullets.length === 1
        ? 'a criterion'
        : `${bullets.length} criteria`;
  return {
    message: `Unexpected ${what} without boxes, expected \`- [ ]\` in front of each`,
    hint: 'Write `- [ ]` instead of `-`, so that each can be ticked',
    at: bullets[0]?.text.at ?? { start: 0, end: 0 },
    ...(task === null ? {} : { task }),
  };
}

function isBullet(document: TaskDocument, { checked, waived, kind, text }: Criterion): boolean {
  if (checked !== null || waived || (kind !== 'acceptance' && kind !== 'definition-of-done')) return false;
  return BULLET.test(leadOf(document, text.at.start)) && !MARKED.test(text.value) && !isLabelled(text.value);
}

/** `- **AC:** the text`: a field, written as a bullet. */
function isLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && criterionKindOf(label) !== null;
}
