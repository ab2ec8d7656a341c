/** What is generated from the rules: the test writes it under `npm run update` and finds it stale otherwise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rulesIndex } from '../src/docs/index-file.ts';
import { rulePage } from '../src/docs/page.ts';
import { withRuleTable } from '../src/docs/tables.ts';
import type { Rule } from '../src/kit/definition.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');
const FOLDER = path.join(ROOT, 'rules');
const names = readdirSync(FOLDER).sort();
/** From the listing, not from `rules/index.ts`: that file is one of those that are made here. */
const ids = names
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3));

describe('generated', () => {
  it('rules/index.ts lists the folder', async () => {
    await expect(rulesIndex(ids)).toMatchFileSnapshot(path.join(FOLDER, 'index.ts'));
  });

  it.each(ids)('rules/%s.md is the page of its rule', async (id) => {
    const rule = await load(id);
    expect(rule.id).toBe(id);
    await expect(rulePage(rule)).toMatchFileSnapshot(path.join(FOLDER, `${id}.md`));
  });

  it('there is no page without a rule', () => {
    const pages = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3));
    expect(pages.filter((page) => !ids.includes(page))).toEqual([]);
  });

  it.skipIf(!existsSync(README))('the table in README.md lists the rules', async () => {
    const text = readFileSync(README, 'utf8');
    const rules = await Promise.all(ids.map(load));
    await expect(withRuleTable(text, rules)).toMatchFileSnapshot(README);
  });
});

async function load(id: string): Promise<Rule> {
  const module = await import(pathToFileURL(path.join(FOLDER, `${id}.ts`)).href);
  return module.default;
}
