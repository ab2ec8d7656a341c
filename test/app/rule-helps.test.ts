/** What reports say about rules and checks: every page that is linked to is there. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ruleHelps } from '../../src/app/rule-helps.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BLOB = 'https://github.com/tasks-gate/tasks-gate/blob/main/';

it('describes every rule and check once, in the order of their ids, with a page that exists', () => {
  const helps = ruleHelps();
  const ids = helps.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toEqual(expect.arrayContaining(['task-id-unique', 'reference-open', 'coverage-patch']));
  for (const { url, summary, why } of helps) {
    expect(url.startsWith(BLOB)).toBe(true);
    expect(existsSync(path.join(ROOT, url.slice(BLOB.length)))).toBe(true);
    expect(summary).toMatch(/\.$/);
    expect(why).not.toMatch(/\n/);
  }
});
