/** A box that is nearly one is seen by its author and by no tool. */
import { defineRule, everywhere, noOptions, type TaskDocument } from '../src/kit/index.ts';

type NearMiss = TaskDocument['nearMisses'][number];

const WRONG: Readonly<Record<NearMiss['kind'], string>> = {
  empty: 'box without a space in it',
  'no-space': 'box without a space beside it',
  padded: 'box with too many spaces in it',
  'foreign-mark': 'mark in a box',
  'no-text': 'box with nothing after it',
  'no-bullet': 'box without a bullet',
};

export default defineRule({
  id: 'checkbox-well-formed',
  summary: 'A checkbox must be spelled so that Markdown takes it for one.',
  why: `\`[]\`, \`-[x]\`, \`[ x]\` and \`[✓]\` look like checkboxes to their author, but Markdown shows them as plain text and
tools that count tasks pass them over: the list seems shorter, or done. Links, footnotes and legend lines are left alone.`,
  severity: { ...everywhere('error'), heading: 'warning', table: 'warning' },
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  fixable: true,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
    { good: '- [ ] T001 Follow [the guide](guide.md)\n- [P] marks tasks that can run in parallel\n' },
    { bad: '- [ ] T001 Create the schema\n- [] T002 Load the fixtures\n' },
    { bad: '- [ ] T001 Create the schema\n-[x] T002 Load the fixtures\n' },
    { bad: '- [ ] T001 Create the schema\n- [x]T002 Load the fixtures\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const { at, kind, fix } of document.nearMisses) {
      const written = document.text.slice(at.start, at.end);
      yield {
        message: `Unexpected ${WRONG[kind]}, \`${written}\`, expected ${fix === null ? '`- [ ] ` and a title' : `\`${fix}\``}`,
        ...(fix === null ? {} : { hint: `Write \`${fix}\``, fix: [{ at, text: fix }] }),
        at,
      };
    }
  },
});
