/** Where `check` reads the baselines of coverage and benchmarks from. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runIn } from '../support/cli.ts';
import { type Edit, repositoryOf } from '../support/git.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

const COUNTS = '{"lines":{"covered":4,"total":4}}';
const BASELINE = `{"version":1,"sha":null,"totals":${COUNTS},"files":{"src/a.ts":${COUNTS}}}`;
const LCOV = 'TN:\nSF:src/a.ts\nDA:1,1\nDA:2,1\nDA:3,0\nDA:4,0\nend_of_record\n';
const bench = (value: number) => JSON.stringify([{ name: 'parse', unit: 'ms', value }]);
const CONFIG =
  'extends: minimal\ncoverage: { reports: [lcov.info], thresholds: { maxDrop: 0 } }\npullRequest: { checks: { pull-request-names-task: off } }\n';
const BASE: Edit = {
  'specs/001-a/tasks.md': '# Tasks\n\n- [ ] T001 Do it in `src/a.ts`\n',
  'src/a.ts': '1\n2\n3\n4\n',
  '.tasks-gate.yml': CONFIG,
  '.gitignore': '*.info\nbench.json\n',
};

interface Run {
  readonly before?: Edit;
  readonly after?: Edit;
  /** Files of the job, in no commit. */
  readonly beside?: Edit;
  readonly words?: readonly string[];
}

/** Rules that reported something, and the messages about baselines. */
function check({ before = {}, after = {}, beside = {}, words = [] }: Run) {
  const one = repositoryOf({ ...BASE, ...before });
  undo.push(() => one.remove());
  one.git('checkout', '-q', '-b', 'work');
  one.commit({ 'src/a.ts': '1\n2\n3\n5\n', ...after });
  one.write({ 'lcov.info': LCOV, ...beside });
  const { status, stdout } = runIn(one.root, ['check', '--base', 'main', '--format', 'json', ...words]);
  const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string; message: string }[] };
  return { status, says: findings.map(({ rule, message }) => `${rule}: ${message}`) };
}

const DROPPED = expect.stringContaining('coverage-no-drop: Unexpected drop');
const LACKS = expect.stringContaining('Unexpected lack of a coverage baseline');

describe('a baseline of coverage', () => {
  const words = ['--coverage-baseline', 'base.json'];

  it('is that of the base, whatever the change makes of it', () => {
    const easy = BASELINE.replaceAll('"covered":4', '"covered":0');
    const told = check({ before: { 'base.json': BASELINE }, after: { 'base.json': easy }, words });
    expect(told.says).toContainEqual(DROPPED);
  });

  it('may be a file of the job, such as an artifact', () => {
    expect(check({ beside: { 'base.json': BASELINE }, words })).toEqual({ status: 1, says: [DROPPED] });
    const config = { '.tasks-gate.yml': CONFIG.replace('coverage: {', 'coverage: { baseline: base.json,') };
    expect(check({ before: config, beside: { 'base.json': BASELINE } }).says).toEqual([DROPPED]);
  });

  it('may lie outside the repository, where the command line names it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tasks-gate-artifact-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'base.json');
    writeFileSync(file, BASELINE);
    expect(check({ words: ['--coverage-baseline', file] }).says).toEqual([DROPPED]);
  });

  it('is none that the change brings, unless the head is asked for', () => {
    const after = { 'base.json': BASELINE };
    expect(check({ after, words }).says).toEqual([LACKS]);
    expect(check({ after, words: [...words, '--config-from', 'head'] }).says).toContainEqual(DROPPED);
  });

  it('is missed where there is none at all', () => {
    expect(check({ words }).says).toEqual([LACKS]);
  });
});

it('a baseline of benchmarks may be a file of the job', () => {
  const config = `${CONFIG.replace(/coverage: .*\n/, '')}evidence: { benchmarks: [bench.json], benchmarkBaseline: base.json }\n`;
  const told = check({
    before: { '.tasks-gate.yml': config },
    beside: { 'bench.json': bench(900), 'base.json': bench(100) },
  });
  expect(told).toEqual({ status: 1, says: [expect.stringContaining('benchmark-within: ')] });
});
