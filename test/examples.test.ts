/** The example pull request: its walk-through is walked through, and its files are those that `init` writes. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from './support/cli.ts';
import { command } from './support/command.ts';
import { openAt, type TestRepository } from './support/git.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../examples');
const FOLDER = path.join(EXAMPLES, 'pull-request');
const TITLE = ['--title', 'Add up the lines'];

describe('examples/pull-request', () => {
  let one: TestRepository;

  beforeAll(() => {
    const root = mkdtempSync(path.join(tmpdir(), 'tasks-gate-example-'));
    cpSync(FOLDER, root, { recursive: true });
    one = openAt(root);
    one.git('init', '-q', '-b', 'main');
    one.commit({}, 'Begin');
    one.git('switch', '-q', '-c', 'total');
  });
  afterAll(() => one.remove());

  function check() {
    const { status, stdout } = runIn(one.root, ['check', '--format', 'json', ...TITLE]);
    const findings = (JSON.parse(stdout) as { findings: { rule: string; fate: string }[] }).findings;
    return { status, rules: findings.filter(({ fate }) => fate === 'reported').map(({ rule }) => rule) };
  }

  it('is clean before', () => {
    expect(runIn(one.root, ['lint'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No findings'),
    });
  });

  it('fails with the first patch, and passes with the second', () => {
    one.git('apply', 'failing.patch');
    one.commit({}, 'Add up the lines');
    const failing = check();
    expect(failing.status).toBe(1);
    expect(failing.rules).toEqual(
      expect.arrayContaining(['flip-criteria-checked', 'flip-has-code', 'done-path-exists']),
    );
    one.git('apply', 'fixed.patch');
    one.commit({}, 'Bring code, test and criteria');
    expect(check()).toEqual({ status: 0, rules: [] });
  });

  it('holds what `init` writes', async () => {
    const { written } = await command({ 'tasks.md': '- [ ] a\n', '.git/HEAD': '' }, ['init']);
    expect(written.size).toBe(2);
    for (const [name, text] of written) {
      expect(readFileSync(path.join(FOLDER, name), 'utf8'), name).toBe(text);
    }
  });
});

describe('examples', () => {
  it('are good and bad lists of several dialects', () => {
    const { status, stdout } = runIn(path.dirname(EXAMPLES), ['lint', 'examples', '--format', 'json']);
    expect(status).toBe(1);
    const { documents, findings } = JSON.parse(stdout) as {
      documents: { path: string; dialect: string }[];
      findings: { path: string }[];
    };
    expect(new Set(documents.map(({ dialect }) => dialect)).size).toBeGreaterThanOrEqual(3);
    const bad = new Set(findings.map(({ path: file }) => file));
    expect(bad.size).toBeGreaterThan(0);
    expect(bad.size).toBeLessThan(documents.length);
  });
});
