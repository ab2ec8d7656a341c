/** A criterion that nobody can answer with yes or no decides nothing. */
import {
  claimsOf,
  defineRule,
  inDescriptive,
  isEnglish,
  type Located,
  noOptions,
  type Problem,
  type Task,
  unmeasured,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'criterion-measurable',
  summary: 'A criterion must be one that can be answered with yes or no.',
  why: `"The page is fast and user-friendly" is fulfilled for its author and not for the tester. This rule looks for words
without a measure: adjectives such as "appropriate", "seamless", "intuitive"; a state at the end ("error messages are
clear"); "works", alone or "correctly"; work that was merely "updated" or "handled" ("documentation updated", "edge cases
handled"); "no regressions", "as expected", "where necessary", "in all scenarios"; standards that are "met". It is silent
where something can be observed: a number, a limit, code, a path, a quoted text, an identifier, a condition ("when the
card expires"), an enumeration, a check that passes, a public standard such as WCAG. It judges the criteria of tasks and
lists, and boxes below headings such as "Checklist". English is judged; criteria in other languages are counted as not
judged. It does not know whether an observable is the right one, and it misses vagueness in nouns ("good quality of
service") and in sentences of more than 16 words.`,
  severity: inDescriptive('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '### Task 1: Search\n\n#### Acceptance Criteria\n\n- [ ] The first 20 hits show within 200 ms\n- [ ] An empty query returns 400\n- [ ] A deleted order is gone after the next page load\n',
    },
    {
      bad: '### Task 1: Search\n\n#### Acceptance Criteria\n\n- [ ] The search is fast and user-friendly\n',
    },
    { bad: '### Task 1: Search\n\n#### Definition of Done\n\n- [ ] Documentation updated\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const { text, task } of claimsOf(document)) {
      if (!isEnglish(text.value)) yield { skipped: 'language', at: text.at };
      else yield* judge(text, task);
    }
  },
});

function* judge({ value, at }: Located<string>, task: Task | null): Generator<Problem> {
  const words = unmeasured(value);
  if (words === null) return;
  yield {
    message: `Unexpected "${words}" without a measure, expected a criterion that can be answered with yes or no`,
    hint: 'Name what can be observed: a number, a limit, a command that passes, "A does B when C"',
    at,
    ...(task === null ? {} : { task }),
  };
}
