/** Tests belong to the work, not behind it. */
import {
  defineRule,
  everywhere,
  type Group,
  groupsOf,
  option,
  textOf,
  VERIFICATION,
  z,
} from '../src/kit/index.ts';

/** Headings of groups that only check. */
const TESTING =
  /\b(?:tests?|testing|verification|validation|qa|quality|verify|validate)\b|测试|測試|验证|テスト|検証|테스트|검증|prueba|teste|vérif|prüf|тест|провер/i;
/** Headings of groups that build nothing. */
const ASIDE =
  /\b(?:docs?|documentation|setup|release|deploy\w*|rollout|clean-?up|research|planning|preparation)\b|文档|ドキュメント|문서|документ/i;

export default defineRule({
  id: 'tests-alongside',
  summary: 'Groups of work must check themselves, not leave it to a last group of tests.',
  why: `When all tests stand in a last group "Testing", they are written for code that is finished, by people who are late. A
list is found when its last group is about testing and the groups of work before it, two or more, hold no word of testing
or checking at all. One word in one of them is enough to be left alone. Groups for documents, setup and release do not
count as work. Spec Kit and Kiro place tests by their own rules and are not judged.`,
  severity: { ...everywhere('notice'), 'spec-kit': 'off', kiro: 'off' },
  preset: 'recommended',
  since: '0.1.0',
  options: z.strictObject({
    groups: option(z.number().check(z.minimum(1)), 2, 'How many groups of work must be without a check'),
  }),
  examples: [
    {
      good: '## 1. Cart\n\n- [ ] 1.1 Add items\n- [ ] 1.2 Test an empty cart\n\n## 2. Checkout\n\n- [ ] 2.1 Take cards\n\n## 3. Tests\n\n- [ ] 3.1 Test a whole order\n',
    },
    {
      bad: '## 1. Cart\n\n- [ ] 1.1 Add items\n\n## 2. Checkout\n\n- [ ] 2.1 Take cards\n\n## 3. Tests\n\n- [ ] 3.1 Test the cart\n',
    },
  ],
  scope: 'document',
  *check(document, { groups: least }) {
    const groups = groupsOf(document);
    const last = groups.at(-1);
    if (last === undefined || !isTesting(last)) return;
    const work = groups.filter((group) => !isTesting(group) && !ASIDE.test(group.section.title.value));
    const checks = work.some(({ tasks }) => tasks.some((task) => VERIFICATION.test(textOf(document, task))));
    if (work.length < least || checks) return;
    yield {
      message: `Unexpected tests only in the last group, after ${work.length} groups without a check, expected tests in each group`,
      hint: 'Move the tests to the work that they are about, or say in each group how it is checked',
      at: last.section.title.at,
    };
  },
});

function isTesting({ section }: Group): boolean {
  return TESTING.test(section.title.value);
}
