/** Conflict markers split a list in two that contradict each other. */
import { defineRule, linesOf, noOptions, type Range } from '../src/kit/index.ts';

const OPENING = /^<{7,8}(?: |$)/;
const MIDDLE = /^={7,8}$/;
const CLOSING = /^>{7,8} ?\S/;
const MARKER = /^(?:<{7,8}(?: |$)|={7,8}$|>{7,8} ?\S)/;

export default defineRule({
  id: 'merge-conflict-absent',
  summary: 'A task list must hold no conflict markers.',
  why: `Markers that a merge left behind mean that two versions of the same tasks stand side by side, and that nobody chose.
An underlined heading of equals signs is no marker, and neither is an example inside a closed code fence.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: 'Tasks\n=======\n\n- [ ] T001 Create the schema\n' },
    {
      bad: '- [ ] T001 Create the schema\n<<<<<<< HEAD\n- [ ] T002 Load the fixtures\n=======\n- [x] T002 Load the fixtures\n>>>>>>> main\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const markers = [...linesOf(document)].filter(({ text, fenced }) => !fenced && MARKER.test(text));
    for (const [index, { at, text }] of markers.entries()) {
      const beforeLast = markers[index - 2]?.text ?? '';
      const orphan =
        CLOSING.test(text) && MIDDLE.test(markers[index - 1]?.text ?? '') && !OPENING.test(beforeLast);
      if (OPENING.test(text) || orphan) yield conflict(at, text);
    }
  },
});

function conflict(at: Range, text: string) {
  return {
    message: `Unexpected conflict marker \`${text.slice(0, 40)}\`, expected the merged list`,
    hint: 'Choose or combine the two versions, then remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
    at,
  };
}
