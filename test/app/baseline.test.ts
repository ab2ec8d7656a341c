/** The baseline on the command line: written, applied, pruned, refused. */
import { describe, expect, it } from 'vitest';
import { BASELINE_FILE } from '../../src/engine/baseline-file.ts';
import { command } from '../support/command.ts';

const DOUBLED = '- [ ] T001 Draw it in `a.ts`\n- [ ] T001 Fold it in `b.ts`\n';
const CONFIG = {
  '.tasks-gate.yml': `extends: minimal\nbaseline: ${BASELINE_FILE}\nrules: { baseline-current: warning }\n`,
};
const ENTRY = '{"path":"tasks.md","rule":"task-id-unique","task":"T001","count":1}';
const fileOf = (...entries: string[]) =>
  `{\n  "version": 1,\n  "findings": [\n${entries.map((each) => `    ${each}`).join(',\n')}\n  ]\n}\n`;

describe('baseline update', () => {
  it('writes what is there, says so, and names the way to use it', async () => {
    const tree = { '.tasks-gate.yml': 'extends: minimal\n', 'tasks.md': DOUBLED };
    const { exitCode, stdout, written } = await command(tree, ['baseline', 'update']);
    expect(exitCode).toBe(0);
    expect(written.get(BASELINE_FILE)).toBe(fileOf(ENTRY));
    expect(stdout).toBe(
      `${BASELINE_FILE}: 1 finding listed\nName it in the config, so that it holds: \`baseline: ${BASELINE_FILE}\`\n`,
    );
  });

  it('makes the run green, and shows what it lets pass', async () => {
    const tree = { ...CONFIG, 'tasks.md': DOUBLED };
    const { written } = await command(tree, ['baseline', 'update']);
    const held = { ...tree, [BASELINE_FILE]: written.get(BASELINE_FILE) ?? '' };
    const { exitCode, stdout } = await command(held, ['lint', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(report.counts).toMatchObject({ error: 0, warning: 0, baselined: 1 });
    expect(report.findings).toMatchObject([{ rule: 'task-id-unique', fate: 'baselined' }]);
    expect(report.checks).toContainEqual({ id: 'task-id-unique', state: 'passed', reason: null });
    expect((await command(held, ['lint'])).stdout).toContain('1 in the baseline');
  });

  it('is not asked to read the old file, which may be broken', async () => {
    const tree = { ...CONFIG, 'tasks.md': DOUBLED, [BASELINE_FILE]: '<<<<<<< ours' };
    expect(await command(tree, ['baseline', 'update'])).toMatchObject({ exitCode: 0 });
    expect((await command(tree, ['baseline', 'prune'])).exitCode).toBe(2);
  });

  it('writes nothing where a list cannot be read', async () => {
    const tree = { 'tasks.md': DOUBLED, 'b/tasks.md': { problem: 'no permission' } };
    const { exitCode, stderr, written } = await command(tree, ['baseline', 'update']);
    expect({ exitCode, size: written.size }).toEqual({ exitCode: 2, size: 0 });
    expect(stderr).toContain('Nothing was written');
  });

  it('lists no finding about the baseline itself', async () => {
    const tree = { ...CONFIG, 'tasks.md': DOUBLED.replace('T001 Fold', 'T002 Fold') };
    const { written } = await command({ ...tree, [BASELINE_FILE]: fileOf(ENTRY) }, ['baseline', 'update']);
    expect(written.get(BASELINE_FILE)).toContain('"findings": []');
  });
});

describe('a stale entry', () => {
  const mended = {
    ...CONFIG,
    'tasks.md': DOUBLED.replace('T001 Fold', 'T002 Fold'),
    [BASELINE_FILE]: fileOf(ENTRY),
  };

  it('is found where it stands, and pruned', async () => {
    const { stdout } = await command(mended, ['lint', '--format', 'json']);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: 'baseline-current', path: BASELINE_FILE, line: 4, column: 5, severity: 'warning' },
    ]);
    const { stdout: said, written } = await command(mended, ['baseline', 'prune']);
    expect(said).toBe(`${BASELINE_FILE}: 0 findings listed; 1 stale entry mended\n`);
    expect(written.get(BASELINE_FILE)).toContain('"findings": []');
  });

  it('is not claimed by a run that looks at a part', async () => {
    const { stdout } = await command(mended, ['lint', 'tasks.md', '--format', 'json']);
    expect(JSON.parse(stdout).findings).toEqual([]);
  });
});

it('is kept current in parts as in one piece', async () => {
  const entry = (path: string, rule: string) => JSON.stringify({ path, rule, task: 'T001', count: 2 });
  const lists = ['a/tasks.md', 'b/tasks.md', 'c/tasks.md'];
  const stale = [
    ...lists.map((path) => entry(path, 'task-id-unique')),
    entry('b/tasks.md', 'rule-gone'),
    entry('gone/tasks.md', 'task-id-unique'),
  ];
  const tree = {
    ...CONFIG,
    ...Object.fromEntries(lists.map((path) => [path, DOUBLED])),
    [BASELINE_FILE]: fileOf(...stale),
  };
  const lint = async (...words: string[]) =>
    (await command(tree, ['lint', '--format', 'json', ...words])).stdout;
  const whole = await lint();
  expect(JSON.parse(whole).counts).toMatchObject({ warning: 5, baselined: 3 });
  const parts = { 's1.json': await lint('--shard', '1/2'), 's2.json': await lint('--shard', '2/2') };
  const merged = await command({ ...tree, ...parts }, ['report', 's1.json', 's2.json', '--format', 'json']);
  expect(merged.stdout).toBe(whole);
});

describe('a baseline that is named', () => {
  it.each([
    ['is missing', undefined, `baseline ${BASELINE_FILE}: there is no such file`],
    ['is broken', '{', `baseline ${BASELINE_FILE}:1: Unexpected text, expected JSON`],
    ['has a strange entry', fileOf('{"path":"a"}'), `baseline ${BASELINE_FILE}:4: Unexpected entry`],
    ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), `baseline ${BASELINE_FILE}:1: Unexpected bytes`],
  ])('ends the run with the way out when it %s', async (_, file, message) => {
    const tree = { ...CONFIG, 'tasks.md': DOUBLED, ...(file === undefined ? {} : { [BASELINE_FILE]: file }) };
    const { exitCode, stderr } = await command(tree, ['lint']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
    expect(stderr).toContain('tasks-gate baseline update');
  });

  it('can be named by a flag', async () => {
    const tree = { 'tasks.md': DOUBLED, 'old.json': fileOf(ENTRY) };
    const words = ['lint', '--preset', 'minimal', '--baseline', 'old.json'];
    expect((await command(tree, words)).exitCode).toBe(0);
    expect((await command(tree, words.slice(0, 3))).exitCode).toBe(1);
    expect((await command(tree, [...words.slice(0, 4), 'new.json'])).exitCode).toBe(2);
  });
});

it.each([
  [['baseline'], 'Unexpected no word, expected `update` or `prune`'],
  [['baseline', 'updat'], 'Unexpected `updat`, expected `update` or `prune`'],
  [['baseline', 'update', 'tasks.md'], 'Unexpected `tasks.md`, expected no path'],
  [['baseline', 'update', '--format', 'json'], '--format'],
  [['baseline', 'update', '--shard', '1/2'], '--shard is a flag of `lint` and `check`'],
])('refuses %j', async (words, message) => {
  const { exitCode, stderr } = await command({ 'tasks.md': DOUBLED }, words);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
});
