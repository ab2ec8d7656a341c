/** What cannot be ticked is not checked. */
import {
  type Criterion,
  criterionKindOf,
  defineRule,
  everywhere,
  leadOf,
  noOptions,
  type Problem,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

/** As many lists are named one by one, even where most have no boxes. */
const FEW = 5;
const BULLET = /^[ \t>]*[-*+][ \t]+$/;

/** A mark that shows the state without a box. */
const MARKED = /^(?:[✅✔☑❌✗⬜🔲]|\[.\])/u;
/** "or, by hand:" leads on to the next criteria and is none. */
const LEADS_ON = /[:：]\**$/;
const LABEL = /^\**([\p{L} ]{2,30})\**[ \t]?[:：]/u;

export default defineRule({
  id: 'criteria-checkable',
  summary: 'Criteria must have boxes.',
  why: `A box shows reviewer and author which criteria are met; a bullet shows nothing, and the gate cannot tell whether a task
that is ticked meets its own criteria. Plain bullets below a heading or label of criteria are found, once for a task, and
once for the whole list where no task has boxes or most of many have none. Numbered criteria, criteria in a sentence behind their label, criteria that carry a
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
    const boxed = lists.filter(({ criteria }) => criteria.some(({ checked }) => checked !== null)).length;
    // Where most lists are so, that is how the author writes them: one finding says it.
    const isHabit = boxed === 0 ? bare.length > 1 : bare.length > FEW && bare.length > boxed;
    const shown = isHabit ? bare.slice(0, 1) : bare;
    for (const { task, bullets } of shown) yield problemOf(task, bullets, isHabit ? bare.slice(1) : []);
  },
});

interface Bare {
  readonly task: Task | null;
  readonly bullets: readonly Criterion[];
}

function problemOf(task: Task | null, bullets: readonly Criterion[], others: readonly Bare[]): Problem {
  const what = others.length > 0 ? `${others.length + 1} lists of criteria` : `${bullets.length} criteria`;
  const isOne = others.length === 0 && bullets.length === 1;
  return {
    message: isOne
      ? 'Unexpected criterion without a box, expected `- [ ]` in front of it'
      : `Unexpected ${what} without boxes, expected \`- [ ]\` in front of each`,
    hint: 'Write `- [ ]` instead of `-`, so that each can be ticked',
    at: bullets[0]?.text.at ?? { start: 0, end: 0 },
    related: others.flatMap(({ bullets: [first] }) =>
      first === undefined ? [] : [{ message: 'a list without boxes, too', at: first.text.at }],
    ),
    ...(task === null ? {} : { task }),
  };
}

function isBullet(document: TaskDocument, { checked, waived, kind, text }: Criterion): boolean {
  if (checked !== null || waived || (kind !== 'acceptance' && kind !== 'definition-of-done')) return false;
  if (MARKED.test(text.value) || LEADS_ON.test(text.value) || isLabelled(text.value)) return false;
  return BULLET.test(leadOf(document, text.at.start));
}

/** `- **AC:** the text`: a field, written as a bullet. */
function isLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && criterionKindOf(label) !== null;
}
