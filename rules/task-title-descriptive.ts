/** One or two words are a label, not a task. */
import { defineRule, everywhere, hasSignal, isVague, nameOf, noOptions, saysMore } from '../src/kit/index.ts';

/** Fewer words than this tell a reader too little. */
const ENOUGH = 3;
/** Scripts that put no blank between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export default defineRule({
  id: 'task-title-descriptive',
  summary: 'A title must have three words or more, or point at something.',
  why: `"Auth middleware" names a place and no work: is it written, replaced or removed? Titles of one or two words are found,
unless they hold code, a path, a number or another thing that points somewhere, or the task says more below: details,
criteria, files, sub-tasks. Wrapped lines count as one title. Chinese, Japanese, Korean and Thai put no blank between words
and are counted as not judged. Titles that \`task-specific\` finds are left to it.`,
  severity: { ...everywhere('notice'), heading: 'warning', table: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Reject expired tokens\n- [ ] T002 Add `refund()`\n' },
    { good: '- [ ] T001 Refunds\n  - Partial refunds round half to even\n' },
    { bad: '- [ ] T001 Auth middleware\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks.filter(
      (each) => each.status !== 'dropped' && !saysMore(document, each),
    )) {
      const { value, at } = task.title;
      if (UNSPACED.test(value)) yield { skipped: 'language', at };
      else if (isLabel(value)) {
        yield {
          message: `Unexpected title of ${wordsIn(value) === 1 ? 'one word' : 'two words'} of task ${nameOf(task)}, expected one that says what to do with what`,
          hint: 'Add a verb and the result, or the file that it is about',
          at,
          task,
        };
      }
    }
  },
});

function isLabel(title: string): boolean {
  const words = wordsIn(title);
  return words > 0 && words < ENOUGH && !hasSignal(title) && !isVague(title);
}

function wordsIn(title: string): number {
  return title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
