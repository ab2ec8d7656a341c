/** What is generated from the rules: the test writes it under `npm run update` and finds it stale otherwise. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesIndex } from '../src/docs/index-file.ts';
import { rulePage } from '../src/docs/page.ts';
import { withRuleTable } from '../src/docs/tables.ts';
import { loadRule, RULES_FOLDER, ruleFiles, ruleIds } from './support/rules.ts';

const README = path.resolve(import.meta.dirname, '../README.md');

describe('generated', () => {
  it('rules/index.ts lists the folder', async () => {
    await expect(rulesIndex(ruleIds)).toMatchFileSnapshot(path.join(RULES_FOLDER, 'index.ts'));
  });

  it.each(ruleIds)('rules/%s.md is the page of its rule', async (id) => {
    const rule = await loadRule(id);
    expect(rule.id).toBe(id);
    const company = await Promise.all(ruleIds.map(loadRule));
    await expect(rulePage(rule, company)).toMatchFileSnapshot(path.join(RULES_FOLDER, `${id}.md`));
  });

  it('there is no page without a rule', () => {
    const pages = ruleFiles
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.slice(0, -'.md'.length));
    expect(pages.filter((page) => !ruleIds.includes(page))).toEqual([]);
  });

  it.skipIf(!existsSync(README))('the table in README.md lists the rules', async () => {
    const text = readFileSync(README, 'utf8');
    const rules = await Promise.all(ruleIds.map(loadRule));
    await expect(withRuleTable(text, rules)).toMatchFileSnapshot(README);
  });
});
