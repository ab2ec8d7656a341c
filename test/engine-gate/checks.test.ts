/** Every check: its metadata, its examples, and the fixtures of its folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { ExampleChange } from '../../src/kit/check.ts';
import { changeOf } from '../../src/kit/example-change.ts';
import { isMissing } from '../../src/model/change.ts';
import { type Ask, gate, linesOf } from './harness.ts';

const FIXTURES = 'test/checks';

/** What `change.json` of a case may say. */
interface Case extends ExampleChange {
  readonly ask?: Ask;
  /** The list of changed files is cut here. */
  readonly cut?: { readonly limit: number; readonly completedFrom?: 'git' };
}

/** The changed files as GitHub would cut them. */
function cutFacts(example: ExampleChange, cut: NonNullable<Case['cut']>) {
  const { limit, completedFrom = null } = cut;
  const { files } = changeOf(example).facts;
  if (isMissing(files)) throw new Error('an example knows its files');
  const items = completedFrom === null ? files.items.slice(0, limit) : files.items;
  return { files: { items, cap: { what: 'files' as const, limit, completedFrom } } };
}

describe('the list of checks', () => {
  it('is sorted by id and has each id once', () => {
    const ids = checks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('holds every file of its folder', () => {
    const files = readdirSync('src/checks').filter((name) => name !== 'index.ts' && name !== 'run');
    expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(checks.map(({ id }) => id));
  });
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('explains itself', () => {
    expect(check.summary).toMatch(/^[A-Z].*\.$/);
    expect(check.why.length).toBeGreaterThan(100);
    expect(check.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(check.examples.map((example, index) => [index, example] as const))(
    'example %i holds',
    (_, example) => {
      const { good, bad, options } = example;
      expect([good, bad].filter((each) => each !== undefined)).toHaveLength(1);
      const result = gate([id], (good ?? bad) as ExampleChange, { options });
      expect(result.states.map(({ state }) => state)).not.toContain('crashed');
      if (good !== undefined) expect(linesOf(result)).toEqual([]);
      else expect(result.findings.length).toBeGreaterThan(0);
    },
  );

  it('speaks in the grammar of messages and says what to do', () => {
    for (const { bad, options } of check.examples) {
      if (bad === undefined) continue;
      for (const finding of gate([id], bad, { options }).findings) {
        expect(finding.message).toMatch(/^Unexpected .*, expected .*[^.!]$/s);
        expect(finding.hint).toMatch(/^[A-Z].*[^.!]$/s);
      }
    }
  });

  const folder = join(FIXTURES, id);
  const cases = existsSync(folder) ? readdirSync(folder).sort() : [];

  it('has a case that it finds fault with, and one that it lets pass', () => {
    const told = cases.map((name) => readFileSync(join(folder, name, 'expected.txt'), 'utf8').trim());
    expect(told.some((text) => text !== '')).toBe(true);
    expect(told.some((text) => text === '')).toBe(true);
  });

  it.each(cases)('fixture %s', async (name) => {
    const path = join(folder, name);
    const { ask, cut, ...change } = JSON.parse(readFileSync(join(path, 'change.json'), 'utf8')) as Case;
    const example = {
      ...change,
      before: filesBelow(join(path, 'before')),
      after: filesBelow(join(path, 'after')),
    };
    const result = gate([id], example, {
      ...ask,
      ...(cut === undefined ? {} : { facts: cutFacts(example, cut) }),
    });
    await expect(
      linesOf(result)
        .map((line) => `${line}\n`)
        .join(''),
    ).toMatchFileSnapshot(join(process.cwd(), path, 'expected.txt'));
  });
});

/** The texts below a folder by their path in it. */
function filesBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}
