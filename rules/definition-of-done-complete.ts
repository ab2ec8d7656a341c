/** What the definition of done forgets is left to chance. */
import {
  DONE_CATEGORIES,
  defineRule,
  doneDefinitionsOf,
  everywhere,
  inDescriptive,
  isDescriptive,
  listed,
  option,
  VERIFICATION,
  z,
} from '../src/kit/index.ts';

const CATEGORIES = { tests: VERIFICATION, ...DONE_CATEGORIES } as const;
type Category = keyof typeof CATEGORIES;

const options = z.strictObject({
  require: option(
    z.array(z.enum(['tests', 'review', 'documentation', 'security', 'performance'])),
    ['tests', 'review', 'documentation'],
    'What a definition of done must name',
  ),
});

export default defineRule({
  id: 'definition-of-done-complete',
  summary: 'A definition of done must name tests, review and documentation.',
  why: `Tests, review and documentation are what is dropped first when time is short, so a definition of done should name
them. Each definition of done is searched for a word of each required category, in several languages; which categories are
required is an option. It is off by default, since many teams keep review in their repository's settings. A list without
any definition of done is found by \`definition-of-done-present\`.`,
  severity: everywhere('off'),
  preset: 'strict',
  strict: inDescriptive('warning'),
  since: '0.1.0',
  options,
  examples: [
    {
      good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Tests for a wrong password pass\n- [ ] Reviewed by a second person\n- [ ] README names the new flag\n',
    },
    {
      bad: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Tests for a wrong password pass\n- [ ] Merged to main\n',
    },
  ],
  scope: 'document',
  *check(document, { require }) {
    if (!isDescriptive(document)) return;
    for (const { task, items, at } of doneDefinitionsOf(document)) {
      const text = items.map(({ value }) => value).join('\n');
      const missing = require.filter((category: Category) => !CATEGORIES[category].test(text));
      if (missing.length === 0) continue;
      yield {
        message: `Unexpected definition of done without ${listed(missing)}, expected a word about ${missing.length === 1 ? 'it' : 'each'}`,
        hint: `Add an item about ${listed(missing)}, or set \`require\` to what the team asks for`,
        at,
        ...(task === null ? {} : { task }),
      };
    }
  },
});
