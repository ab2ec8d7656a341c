/** A box and the words beside it should not contradict each other. */
import {
  defineRule,
  everywhere,
  nameOf,
  noOptions,
  type Problem,
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
deferred, skipped or not applicable. Words in a sentence never count, nor do signs elsewhere in the line; words are known in
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
    for (const task of document.tasks) {
      const is = boxOf(task);
      const said = is === null ? null : saidBeside(document, task);
      if (is !== null && CLASHES[is] === said) yield problemOf(task, is);
    }
  },
});

/** What must not stand beside a box. */
const CLASHES = { open: 'done', ticked: 'dropped' } as const;
type Box = keyof typeof CLASHES;

function problemOf(task: Task, is: Box): Problem {
  return {
    message: `Unexpected ${is} box of task ${nameOf(task)} that is marked as ${CLASHES[is]} on its line, expected both to say the same`,
    hint: `${is === 'open' ? 'Tick' : 'Open'} the box, or take the mark off`,
    at: task.box ?? task.at,
    task,
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
  const title = id === null ? line : text.slice(id.at.end, at.end).replace(/^[_:.)\s]+/, '');
  if ([line, title].some((each) => SIGNS.test(each)) || SIGNS_BEHIND.test(line)) return 'done';
  const words = [FRONT.exec(line), FRONT.exec(title), BEHIND.exec(line.slice(-60))].map(
    (found) => found?.[1] ?? '',
  );
  // A struck text is settled either way.
  const states = words.map((word) => (line.includes('~~') ? null : stateOf(word)));
  return states.find((state) => state === 'done' || state === 'dropped') ?? null;
}

/** "Old handler (removed)" tells what was done. */
function stateOf(word: string): Status | null {
  return word === '' || /^(?:remov|delet|revert|supersed)/i.test(word) ? null : statusWordOf(word);
}
