/** A mark that nobody explained means what each reader thinks it means. */
import {
  defineRule,
  everywhere,
  grouped,
  lineOf,
  listed,
  noOptions,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'checkbox-state-known',
  summary: 'A mark in a checkbox must be one that the format knows or the list explains.',
  why: `\`[-]\` means "in progress" to one team, "skipped" to another and "declined" to a third, so a count of done tasks is a
guess. Space and \`x\` are known everywhere, Kiro also knows \`-\`; a list may explain more in a legend of its own, such as
"\`[~]\` deferred". A mark is named once, where it is first used.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the schema\n- [X] T002 Load the fixtures\n' },
    { good: 'Legend: `[~]` = deferred\n\n- [~] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
    { bad: '- [?] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
  ],
  scope: 'document',
  *check(document) {
    const strange = document.tasks.filter((task) => isStrange(document, task));
    for (const [mark, tasks] of grouped(strange, (task) => task.marker?.value)) {
      const [first, ...others] = tasks;
      if (first === undefined) continue;
      const lines = others.slice(0, 5).map((task) => String(lineOf(document, task.at)));
      yield {
        message: `Unexpected mark \`[${mark}]\`${others.length === 0 ? '' : ` (also on line ${listed(lines)})`}, expected \`[ ]\`, \`[x]\` or one that the list explains`,
        hint: `Add a line such as \`[${mark}]\` = deferred to the list, or use a known mark`,
        at: first.box ?? first.at,
        task: first,
      };
    }
  },
});

function isStrange({ states, nearMisses }: TaskDocument, { box, marker }: Task): boolean {
  if (box === null || marker === null || /^[ xX]?$/.test(marker.value.trim())) return false;
  // `[P]` in the place of a box is the mark of parallel work.
  if (marker.value === 'P' || Object.hasOwn(states, marker.value)) return false;
  return !nearMisses.some(({ at }) => at.start < box.end && box.start < at.end);
}
