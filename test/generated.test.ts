/** What is generated from the rules: the test writes it under `npm run update` and finds it stale otherwise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../src/docs/check-page.ts';
import { rulesIndex } from '../src/docs/index-file.ts';
import { rulePage } from '../src/docs/page.ts';
import { checkTable, ruleTable, withTable } from '../src/docs/tables.ts';
import { checkById, settableChecks } from '../src/registry.ts';
import { loadRule, RULES_FOLDER, ruleFiles, ruleIds } from './support/rules.ts';

const CHECK_PAGES = path.resolve(import.meta.dirname, '../docs/checks');
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

  it.each(settableChecks.map(({ id }) => id))('docs/checks/%s.md is the page of its check', async (id) => {
    const check = checkById(id);
    if (check === null) throw new Error(`there is no check ${id}`);
    await expect(checkPage(check)).toMatchFileSnapshot(path.join(CHECK_PAGES, `${id}.md`));
  });

  it('there is no page without a check', () => {
    const pages = existsSync(CHECK_PAGES) ? readdirSync(CHECK_PAGES) : [];
    expect(pages.filter((page) => checkById(page.replace(/\.md$/, '')) === null)).toEqual([]);
  });

  it.skipIf(!existsSync(README))('the tables in README.md list the rules and the checks', async () => {
    const rules = await Promise.all(ruleIds.map(loadRule));
    const text = withTable(readFileSync(README, 'utf8'), 'rules', ruleTable(rules));
    await expect(withTable(text, 'checks', checkTable(settableChecks))).toMatchFileSnapshot(README);
  });
});
