/** Every rule: well formed, its examples executed, its fixtures the same through both faces and both line ends. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryExample } from '../src/docs/trial.ts';
import { byEngine, byEngineAlone, byPlugin } from './support/faces.ts';
import { ruleFixtures } from './support/fixtures.ts';
import { loadRule, ruleIds } from './support/rules.ts';

const fixtures = ruleFixtures();
const rules = new Map(await Promise.all(ruleIds.map(async (id) => [id, await loadRule(id)] as const)));

const company = [...rules.values()];

describe.each([...rules])('%s', (id, rule) => {
  it('is described in one sentence', () => {
    expect(rule.id).toBe(id);
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(rule.summary).toMatch(/^[A-Z`].*\.$/);
    expect(rule.why.length).toBeGreaterThan(100);
  });

  it('has an example of each kind, and they behave so', () => {
    const good = rule.examples.filter((example) => example.good !== undefined);
    const bad = rule.examples.filter((example) => example.bad !== undefined);
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    for (const example of good) expect(tryExample(rule, example, company)).toEqual([]);
    for (const example of bad) expect(tryExample(rule, example, company)).not.toEqual([]);
  });

  it('speaks one grammar and says what to do', () => {
    for (const finding of rule.examples.flatMap((example) => tryExample(rule, example, company))) {
      expect(finding.message).toMatch(/^Unexpected .+, expected .+[^.]$/);
      expect(finding.hint).toMatch(/[^.]$/);
    }
  });

  it('has a fixture that it finds fault with', () => {
    const own = fixtures.filter((fixture) => fixture.rule === id);
    const faults = own.flatMap(({ files, options }) => byEngine(rule, files, options, { company }));
    expect(faults).not.toEqual([]);
  });
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
  it('gives the findings of expected.txt', async () => {
    const told = byEngine(ruleOf(fixture.rule), fixture.files, fixture.options, { company });
    const text = told.map((line) => `${line}\n`).join('');
    await expect(text).toMatchFileSnapshot(path.join(fixture.folder, 'expected.txt'));
  });

  it('gives the same through unified-engine', async () => {
    const rule = ruleOf(fixture.rule);
    if (rule.scope === 'run') return expect(await byPlugin(rule, fixture.files, fixture.options)).toEqual([]);
    const told = byEngineAlone(rule, fixture.files, fixture.options);
    expect(await byPlugin(rule, fixture.files, fixture.options)).toEqual(told);
  });

  it('gives the same with CRLF', () => {
    const rule = ruleOf(fixture.rule);
    const crlf = Object.entries(fixture.files).map(([name, text]) => [name, text.replace(/\r?\n/g, '\r\n')]);
    const told = byEngine(rule, Object.fromEntries(crlf), fixture.options, { company });
    expect(told).toEqual(byEngine(rule, fixture.files, fixture.options, { company }));
  });
});

function ruleOf(id: string) {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`test/rules/${id} belongs to no rule`);
  return rule;
}
