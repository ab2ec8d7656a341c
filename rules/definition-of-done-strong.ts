/** "Done when it works" says "done" twice. */
import {
  clip,
  DONE_AGAIN,
  defineRule,
  doneDefinitionsOf,
  everywhere,
  hasSignal,
  noOptions,
  tokensOf,
} from '../src/kit/index.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export default defineRule({
  id: 'definition-of-done-strong',
  summary: 'A definition of done must say more than that the work is done.',
  why: `"Task is done when the feature works" leaves tests, review and documentation to whoever is in a hurry. A definition of
done is found when it is one statement of words like "works", "done", "complete" and "as expected" alone, or of fewer than
three words; one that holds code, a number or a path is fine however short. Sections, fields such as \`Done when\`, and the
definition for the whole list are looked at. Words are English; short statements are found in every language that puts
blanks between words. Two weak statements pass: \`criterion-measurable\` looks at each.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests achieve 90%+ coverage\n- [ ] Code review completed and approved\n',
    },
    { bad: '### Task 1: Log in\n\n#### Definition of Done\n\nTask is done when the feature works\n' },
    { bad: '### Task 1: Log in\n\n**Definition of Done**: as expected\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const { task, items } of doneDefinitionsOf(document)) {
      const [only, ...others] = items;
      if (only === undefined || others.length > 0 || !isWeak(only.value)) continue;
      yield {
        message: `Unexpected definition of done \`${clip(only.value, 60)}\`, expected what has to be true`,
        hint: 'Name what can be checked: tests that pass, coverage, review, documentation',
        at: only.at,
        ...(task === null ? {} : { task }),
      };
    }
  },
});

function isWeak(statement: string): boolean {
  const tokens = tokensOf(statement);
  if (tokens.length > 0 && tokens.every((token) => DONE_AGAIN.has(token))) return !/\d/.test(statement);
  return tokens.length < 3 && !UNSPACED.test(statement) && !hasSignal(statement);
}
