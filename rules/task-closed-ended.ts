/** A task that ends in "etc." has no end. */
import { defineRule, everywhere, isEnglish, maskInline, nameOf, noOptions } from '../src/kit/index.ts';

const OPEN_END =
  /(?<![\w-])(?:etc\b(?!\.?,? (?:which|that|is|are|was|were)\b)\.?|et cetera|and so (?:on|forth)|as needed|and (?:much )?more(?=$|[.,;:!])|various|misc\b\.?|miscellaneous|(?:and|or) (?:others?|similar)(?=$|[.,;:!])|and the like)(?![\w-])/i;
const INSIDE = /\([^()]{0,400}\)|\[[^[\]]{0,400}\]|"[^"]{0,400}"|“[^”]{0,400}”|\*\([^()]{0,400}\)\*/g;

export default defineRule({
  id: 'task-closed-ended',
  summary: 'A title must not end in "etc." or its like.',
  why: `"Translate the forms, mails, etc." is done when its author says so. "etc.", "and so on", "and more", "as needed",
"various" and "misc" leave open what belongs to the task. "etc." that only describes ("titled a, b etc. which is …") does not. Inside brackets, quotes and code they only illustrate and do not
count. English words are known, and "etc." in every language.`,
  severity: everywhere('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Translate the forms (labels, hints, etc.)\n- [ ] T002 Strip `etc.` from the path\n' },
    { bad: '- [ ] T001 Translate the forms, the mails, etc.\n' },
    { bad: '- [ ] T001 Fix various layout problems of the cart\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      const { at, value } = task.title;
      if (task.status === 'dropped' || !OPEN_END.test(value)) continue;
      const text = maskInline(document.text.slice(at.start, at.end)).replace(INSIDE, (found) =>
        ' '.repeat(found.length),
      );
      const found = OPEN_END.exec(text);
      if (found === null || !(isEnglish(value) || /^etc/i.test(found[0]))) continue;
      const start = at.start + found.index;
      yield {
        message: `Unexpected \`${found[0]}\` in the title of task ${nameOf(task)}, expected a list that ends`,
        hint: 'Name everything that belongs to the task, or split it',
        at: { start, end: start + found[0].length },
        task,
      };
    }
  },
});
