/** A box and the words beside it should not contradict each other. */
import {
  defineRule,
  everywhere,
  nameOf,
  noOptions,
  type Problem,
  type Range,
  type Status,
  statusWordOf,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

/** A mark of state at the start or end of a line: a sign, or a word in bold or brackets. */
const SIGNS = /^(?:[✅✔☑]\ufe0f?|🎉)/u;
const SIGNS_BEHIND = /(?:[✅✔☑]\ufe0f?)$/u;
const FRONT = /^(?:\*\*|__|\[|\(|【|（)[ \t]?([\p{L}/' -]{2,24})[ \t]?[:.!]?(?:\*\*|__|\]|\)|】|）)/u;
const BEHIND =
  /(?:\*\*|__|\[|\(|【|（)[ \t]?(?:[✅✔☑❌⏸🚫]\ufe0f?[ \t]?)?([\p{L}/' -]{2,24})[ \t]?[.!]?(?:\*\*|__|\]|\)|】|）)$/u;

export default defineRule({
  id: 'status-consistent',
  summary: 'The box of a task must say the same as the marks beside it.',
  why: `\`- [ ] T001 Load the fixtures ✅\` is done for a reader and open for every tool, so counts and gates go wrong. An open
box with ✅ or with "DONE" in bold or brackets at either end of its line is found, and a ticked box that is marked as
deferred, skipped or not applicable; so is an open criterion with a mark of being done. Words in a sentence never count, nor do signs elsewhere in the line; words are known in
all languages that the reader knows.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [x] T001 Load the fixtures ✅\n- [ ] T002 Mark the order as done\n' },
    { bad: '- [ ] T001 Load the fixtures **DONE**\n' },
    { bad: '- [x] T001 Load the fixtures **DEFERRED**\n' },
  ],
  scope: 'document',
  *check(document) {
    yield* inTasks(document);
    yield* inCriteria(document);
  },
});

function* inTasks(document: TaskDocument): Generator<Problem> {
  for (const task of document.tasks) {
    const is = boxOf(task);
    if (is !== null && CLASHES[is] === saidBeside(document, task))
      yield problemOf(`task ${nameOf(task)}`, is, task.box ?? task.at);
  }
}

function* inCriteria({ criteria, tasks }: TaskDocument): Generator<Problem> {
  for (const { checked, text } of [...criteria, ...tasks.flatMap((task) => task.criteria)]) {
    if (checked === false && saidAtEnds(text.value) === 'done')
      yield problemOf('a criterion', 'open', text.at);
  }
}

/** What must not stand beside a box. */
const CLASHES = { open: 'done', ticked: 'dropped' } as const;
type Box = keyof typeof CLASHES;

function problemOf(what: string, is: Box, at: Range): Problem {
  return {
    message: `Unexpected ${is} box of ${what} that is marked as ${CLASHES[is]} on its line, expected both to say the same`,
    hint: `${is === 'open' ? 'Tick' : 'Open'} the box, or take the mark off`,
    at,
  };
}

function boxOf({ box, marker }: Task): Box | null {
  if (box === null || marker === null) return null;
  const mark = marker.value.trim();
  return mark === '' ? 'open' : /^[xX]$/.test(mark) ? 'ticked' : null;
}

/** What the marks at either end of the line say; behind an id counts as the front, too. */
function saidBeside({ text }: TaskDocument, { box, id, at }: Task): Status | null {
  const line = text.slice(box?.end ?? at.start, at.end).trim();
  const title = id === null ? '' : text.slice(id.at.end, at.end).replace(/^[_:.)\s]+/, '');
  return saidAtEnds(line) ?? (title === '' || line.includes('~~') ? null : saidInFront(title));
}

function saidAtEnds(line: string): Status | null {
  if (SIGNS_BEHIND.test(line)) return 'done';
  // A struck text is settled either way.
  return line.includes('~~') ? null : (saidInFront(line) ?? stateOf(BEHIND.exec(line.slice(-60))?.[1] ?? ''));
}

function saidInFront(line: string): Status | null {
  return SIGNS.test(line) ? 'done' : stateOf(FRONT.exec(line)?.[1] ?? '');
}

/** "Old handler (removed)" tells what was done. */
function stateOf(word: string): Status | null {
  if (word === '' || /^(?:remov|delet|revert|supersed)/i.test(word)) return null;
  const state = statusWordOf(word);
  return state === 'done' || state === 'dropped' ? state : null;
}
