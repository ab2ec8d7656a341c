/** Parts of a run, put together again: the same bytes as the run in one piece. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/app/render.ts';
import type { MemoryTree } from '../../src/hosts/memory.ts';
import { command } from '../support/command.ts';

const run = (tree: MemoryTree, ...words: string[]) => command(tree, words);

const TREE: MemoryTree = {
  '.tasks-gate.yml': 'maxWarnings: 9\n',
  'specs/001-a/tasks.md':
    '# Tasks\n\n- [x] T001 Load `a` (depends on 002-b/T001)\n- [ ] T001 Build the system\n',
  'specs/001-a/spec.md': '- **FR-001**: The system loads `a`\n',
  'specs/002-b/tasks.md':
    '- [ ] T001 Add functionality (depends on T009)\n- [ ] T002 Écrire les données de la page\n',
  'specs/003-c/tasks.md':
    '-[x]T001 Save `c`\n\n<!-- tasks-gate-disable-next-task task-specific -- a spike -->\n- [ ] T002 Improve performance\n',
  'plan/tasks.md': '### Task 1: Pay\n**Estimate**: 3 days\n\n### Task 2: Print\n**Dependencies**: Task 1\n',
};

/** The JSON of every part, beside the tree. */
async function parted(count: number): Promise<MemoryTree> {
  const reports: Record<string, string> = {};
  for (let index = 1; index <= count; index++) {
    const { stdout } = await run(TREE, 'lint', '--format', 'json', '--shard', `${index}/${count}`);
    reports[`shard-${index}.json`] = stdout;
  }
  return { ...TREE, ...reports };
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `shard-${count - at}.json`);

describe('parts put together', () => {
  it.each([1, 2, 3, 7])('equal the run in one piece, in %i parts', async (count) => {
    const whole = await run(TREE, 'lint', '--format', 'json');
    const merged = await run(await parted(count), 'report', ...names(count), '--format', 'json');
    expect(merged).toEqual(whole);
    expect(whole.exitCode).toBe(1);
  });

  it.each(FORMATS)('equal it as %s', async (format) => {
    const whole = await run(TREE, 'lint', '--format', format);
    const merged = await run(await parted(3), 'report', ...names(3), '--format', format);
    expect(merged.stdout).toBe(whole.stdout);
  });

  it('takes no address of a page from a report, which may come from a stranger', async () => {
    const { stdout } = await run(TREE, 'lint', '--format', 'json');
    const forged = JSON.parse(stdout.replaceAll('https://github.com/', 'https://evil.example/'));
    forged.findings[0].rule = '../../evil';
    const tree = { ...TREE, 'a.json': JSON.stringify(forged) };
    const merged = await run(tree, 'report', 'a.json', '--format', 'json');
    expect(merged.stdout).not.toContain('evil.example');
    expect(JSON.parse(merged.stdout).findings[0].url).toBeNull();
  });

  it('judge each list once', async () => {
    const tree = await parted(3);
    const found = names(3).map((name) => JSON.parse(tree[name] as string).findings.length);
    const whole = JSON.parse((await run(TREE, 'lint', '--format', 'json')).stdout).findings.length;
    expect(found.reduce((sum, each) => sum + each, 0)).toBe(whole);
    expect(found.every((each) => each < whole)).toBe(true);
  });

  it('count warnings together against their limit', async () => {
    const tree = await parted(3);
    const parts = names(3).map((name) => JSON.parse(tree[name] as string).counts.warning);
    expect(Math.max(...parts)).toBeLessThanOrEqual(9);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(9);
  });
});

describe('report', () => {
  it('renders the report of a whole run again, with the lines around a finding only where the list is unchanged', async () => {
    const { stdout } = await run(TREE, 'lint', '--format', 'json');
    const same = await run({ ...TREE, 'r.json': stdout }, 'report', 'r.json', '--format', 'html');
    expect(same.stdout).toBe((await run(TREE, 'lint', '--format', 'html')).stdout);
    const changed = { ...TREE, 'specs/002-b/tasks.md': 'changed since', 'r.json': stdout };
    const other = await run(changed, 'report', 'r.json', '--format', 'html');
    expect(other.exitCode).toBe(1);
    expect(other.stdout).not.toContain('changed since');
  });

  it.each([
    [['shard-1.json', 'shard-3.json'], 'Part 2 is missing: 3 parts are expected'],
    [['shard-1.json', 'shard-2.json'], 'Part 3 is missing'],
    [['shard-1.json', 'shard-2.json', 'copy.json'], 'Part 2 is given twice'],
    [['none.json'], 'none.json: there is no such file'],
    [['broken.json'], 'broken.json: it is no JSON'],
    [['foreign.json'], 'foreign.json: it is no JSON report of tasks-gate: version'],
    [['old.json'], 'old.json was written by tasks-gate 0.0.1'],
    [['strange.json'], 'it is no JSON report of tasks-gate: findings.0'],
    [['whole.json', 'shard-1.json'], 'whole.json is no part of a run'],
    [['shard-1.json', 'shard-2.json', 'other.json'], 'other.json was judged by other settings'],
    [[], 'No report is named'],
  ])('refuses %j', async (files, message) => {
    const tree = await parted(3);
    const [two, three] = [tree['shard-2.json'] as string, tree['shard-3.json'] as string];
    const whole = (await run(TREE, 'lint', '--format', 'json')).stdout;
    const { exitCode, stderr, stdout } = await run(
      {
        ...tree,
        'copy.json': two,
        'broken.json': two.slice(0, 100),
        'foreign.json': '{}',
        'old.json': two.replace(/"version": "[\d.]+"/, '"version": "0.0.1"'),
        'strange.json': two
          .replace('"severity": "error"', '"severity": "fatal"')
          .replace('"severity": "warning"', '"severity": "fatal"'),
        'whole.json': whole,
        'other.json': three.replace('"maxWarnings": 9', '"maxWarnings": 10'),
      },
      'report',
      ...files,
    );
    expect(stderr).toContain(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it.each(['0/2', '3/2', '1', 'a/b', '1/0'])('refuses --shard %s', async (shard) => {
    const { exitCode, stderr } = await run(TREE, 'lint', '--shard', shard);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`--shard: Unexpected \`${shard}\``);
  });
});
