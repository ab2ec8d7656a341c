/** Spec Kit writes the tests of a story first, so that they can fail. */
import { defineRule, everywhere, grouped, groupsOf, noOptions } from '../src/kit/index.ts';

const TESTS =
  /^[^\p{L}\p{N}]*(?:tests?|contract tests?|unit tests?)\b|^[^\p{L}\p{N}]*(?:测试|測試|テスト|테스트|pruebas|testes|tests?|тест)/iu;
const WORK =
  /^[^\p{L}\p{N}]*(?:implementation|implement|core implementation|code)\b|^[^\p{L}\p{N}]*(?:实现|實現|実装|구현|implementaci|implementa|implémentation|umsetzung|implementierung|реализац)/iu;

export default defineRule({
  id: 'tests-first',
  summary: 'The tests of a story must stand before its implementation.',
  why: `Spec Kit's order is tests, then code: a test that never failed proves little, and tests behind the code describe what
was built instead of what was asked for. A story is found when it has a sub-heading for tests and one for the
implementation, and the tests come second. Stories without such headings are not judged, and single tasks are not
compared.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '## Phase 3: User Story 1\n\n### Tests for User Story 1\n\n- [ ] T001 [US1] Test the cart\n\n### Implementation for User Story 1\n\n- [ ] T002 [US1] Create the cart\n',
    },
    {
      bad: '## Phase 3: User Story 1\n\n### Implementation for User Story 1\n\n- [ ] T001 [US1] Create the cart\n\n### Tests for User Story 1\n\n- [ ] T002 [US1] Test the cart\n',
    },
  ],
  scope: 'document',
  *check(document) {
    const bySection = grouped(
      groupsOf(document).map(({ section }) => section),
      ({ parent }) => parent,
    );
    for (const [index, story] of document.sections.entries()) {
      const parts = story.story === null ? [] : (bySection.get(index) ?? []);
      const tests = parts.find(({ title }) => TESTS.test(title.value));
      const work = parts.find(({ title }) => WORK.test(title.value));
      if (tests === undefined || work === undefined || tests.at.start < work.at.start) continue;
      yield {
        message: `Unexpected tests of story \`${story.story}\` behind its implementation, expected them in front`,
        hint: 'Move the tests up, so that each can fail before the code is there',
        at: tests.title.at,
      };
    }
  },
});
