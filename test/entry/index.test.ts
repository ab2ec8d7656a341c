/** The library: a preset that remark takes as it is. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import preset, { defineRule, noOptions, ruleById, rules } from '../../src/entry/index.ts';

test('the preset finds in remark what the rules find', async () => {
  const file = new VFile({
    path: 'specs/001-a/tasks.md',
    value: '- [ ] T001 Draw the form\n- [ ] T001 Load it\n',
  });
  await unified().use(remarkParse).use(remarkGfm).use(remarkStringify).use(preset).process(file);
  const found = file.messages.map(({ ruleId, line }) => [ruleId, line]);
  expect(found).toContainEqual(['task-id-unique', 2]);
});

test('it holds the rules of `recommended` and no other', () => {
  const plugins: readonly unknown[] = preset.plugins ?? [];
  expect(plugins.length).toBeGreaterThan(5);
  const others = rules.filter((rule) => !plugins.includes(rule)).map((rule) => rule.preset);
  expect(others.filter((name) => name === 'minimal' || name === 'recommended')).toEqual([]);
});

test('what a rule is made of is there too', () => {
  const rule = defineRule({
    id: 'x-y',
    summary: 'Never speaks.',
    why: 'A test.',
    severity: 'warning',
    preset: 'none',
    since: '0.1.0',
    options: noOptions,
    examples: [{ good: '- [ ] T001 Do\n' }],
    scope: 'document',
    check: () => [],
  });
  expect([rule.id, typeof rule, ruleById('x-y')]).toEqual(['x-y', 'function', null]);
});
