/** The commands about the work itself: plan, graph, new, selftest. */
import { describe, expect, it, test } from 'vitest';
import { TEMPLATES } from '../../src/docs/templates.ts';
import type { MemoryTree } from '../../src/hosts/memory.ts';
import { command } from '../support/command.ts';

const run = (tree: MemoryTree, ...words: string[]) => command(tree, words);

const LIST = `# Tasks

- [x] T001 Load "the" <orders> in src/load.ts
- [ ] T002 Show them in src/show.ts (depends on T001)
- [ ] T003 Save them in src/save.ts (depends on T002)
- [ ] T004 Log them in src/log.ts
`;
const TREE = { 'specs/001-orders/tasks.md': LIST };

describe('plan', () => {
  it('prints waves, critical path and schedule', async () => {
    const { exitCode, stdout } = await run(TREE, 'plan', '--workers', '2');
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "3 open tasks, 1 done: 24 h (3 days) of work. 3 tasks without an estimate in
      time, marked ~, count as 8 h.

      Waves: what can begin together
        1  T002, T004
        2  T003

      Critical path, 16 h: no number of workers makes it shorter
        T002 → T003

      Schedule for 2 workers, done after 16 h
        worker 1
               0 –     8 h ~ T002 Show them in src/show.ts (depends on T001)
               8 –    16 h ~ T003 Save them in src/save.ts (depends on T002)
        worker 2
               0 –     8 h ~ T004 Log them in src/log.ts
      "
    `);
  });

  it('prints JSON as in the contract', async () => {
    const { stdout } = await run(TREE, 'plan', '--workers', '2', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      workers: 2,
      waves: [['T002', 'T004'], ['T003']],
      criticalPath: ['T002', 'T003'],
      hours: 16,
      cycles: [],
      unestimated: ['T002', 'T003', 'T004'],
    });
  });

  it('scopes ids where several lists are planned', async () => {
    const { stdout } = await run(
      { ...TREE, 'specs/002-log/tasks.md': '- [ ] T001 Log `it`\n' },
      'plan',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout).waves[0]).toEqual(['001-orders/T002', '001-orders/T004', '002-log/T001']);
  });

  it('draws a chart whose labels end nothing', async () => {
    const { stdout } = await run({ 'tasks.md': '- [ ] T001 Load: a;b #c\n' }, 'plan', '--format', 'mermaid');
    expect(stdout).toContain('  T001 Load a b c :crit, 0, 8\n');
  });

  it('exits with 1 where tasks wait for each other', async () => {
    const text = '- [ ] T001 Load (depends on T002)\n- [ ] T002 Show (depends on T001)\n';
    const { exitCode, stdout } = await run({ 'tasks.md': text }, 'plan');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Not planned: these tasks wait for each other\n  T001 needs T002 needs T001\n');
  });

  it.each(['0', '-1', 'x', '1001', '1.5'])('refuses %s workers', async (workers) => {
    const { exitCode, stderr } = await run(TREE, 'plan', `--workers=${workers}`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`--workers: Unexpected \`${workers}\``);
  });
});

describe('graph', () => {
  it('draws Mermaid by default, with hostile titles as entities', async () => {
    const { exitCode, stdout } = await run(TREE, 'graph');
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "flowchart TD
        n0["✓ T001 Load #34;the#34; #60;orders#62; in src#47;load.ts"]:::done
        n1["T002 Show them in src#47;show.ts #40;depends o…"]:::ready
        n2["T003 Save them in src#47;save.ts #40;depends o…"]:::blocked
        n0 --> n1
        n1 --> n2
        classDef done fill:#1a7f37,stroke:#1a7f37,color:#ffffff
        classDef ready fill:#0969da,stroke:#0969da,color:#ffffff
        classDef blocked fill:#6e7781,stroke:#afb8c1,color:#ffffff,stroke-dasharray:6 3
      "
    `);
  });

  it('draws dot with quotes escaped', async () => {
    const { stdout } = await run(TREE, 'graph', '--format', 'dot');
    expect(stdout).toContain(String.raw`n0 [label="T001 Load \"the\" <orders> in src/load.ts"`);
    expect(stdout).toContain('n0 -> n1;');
  });

  it('gives all tasks as JSON, edges from the prerequisite to what needs it', async () => {
    const { stdout } = await run(TREE, 'graph', '--format', 'json');
    const { version, nodes, edges } = JSON.parse(stdout);
    expect({ version, edges }).toEqual({
      version: 1,
      edges: [
        { from: '001-orders/T001', to: '001-orders/T002' },
        { from: '001-orders/T002', to: '001-orders/T003' },
      ],
    });
    expect(nodes.map(({ status, state }: { status: string; state: string }) => [status, state])).toEqual([
      ['done', 'done'],
      ['open', 'ready'],
      ['open', 'blocked'],
      ['open', 'ready'],
    ]);
  });

  it('draws a picture in which titles are no markup', async () => {
    const { stdout } = await run(TREE, 'graph', '--format', 'svg');
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(stdout).not.toContain('<orders>');
    expect(stdout).toContain('&lt;orders&gt;');
  });

  it('says when nothing depends on anything', async () => {
    const { exitCode, stderr } = await run({ 'tasks.md': '- [ ] T001 Load\n' }, 'graph');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'tasks-gate: No task declares that it needs another one.\n',
    });
  });
});

describe('new', () => {
  test.each(TEMPLATES.map(({ name }) => name))('what `new %s` prints passes `strict`', async (name) => {
    const { exitCode, stdout } = await run({}, 'new', name);
    expect(exitCode).toBe(0);
    const linted = await run(
      { 'specs/001-x/tasks.md': stdout },
      'lint',
      '--preset',
      'strict',
      '--format',
      'json',
    );
    expect(JSON.parse(linted.stdout).findings).toEqual([]);
    expect(JSON.parse(linted.stdout).measures.tasks.total).toBeGreaterThan(0);
  });

  it('appends with the next numbers, in the line ends of the file', async () => {
    const tree = { 'tasks.md': LIST.replaceAll('\n', '\r\n') };
    const { exitCode, written, stderr } = await run(
      tree,
      'new',
      'spec-kit',
      'tasks.md',
      '--title',
      'Print orders',
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Appended to tasks.md');
    const text = written.get('tasks.md') ?? '';
    expect(text.startsWith(tree['tasks.md'])).toBe(true);
    expect(text).toContain('\r\n\r\n## Phase 1: User Story 1 - Print orders (Priority: P1)\r\n');
    expect(text).toContain('- [ ] T005 [P] [US1]');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('makes a list that is not there', async () => {
    const { written } = await run({}, 'new', 'kiro', '.kiro/specs/x/tasks.md');
    expect(written.get('.kiro/specs/x/tasks.md')).toMatch(
      /^# Implementation Plan\n\n- \[ \] 1\. Export orders as CSV\n/,
    );
  });

  it.each([
    [[], 'No template is named'],
    [['kirro'], 'did you mean `kiro`?'],
    [['kiro', '../x.md'], '../x.md lies outside the root'],
    [['kiro', 'specs'], 'specs is a folder'],
    [['kiro', 'a.md', 'b.md'], 'More than one file is named'],
    [['kiro', '--title', ' '], 'Unexpected empty title'],
  ])('refuses %j', async (words, message) => {
    const { exitCode, stderr, written } = await run({ 'specs/a.md': '' }, 'new', ...words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(written.size).toBe(0);
  });
});

describe('selftest', () => {
  it('finds every bad document', async () => {
    const { exitCode, stdout } = await run({}, 'selftest');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^✓ \d+ rules and \d+ checks: \d+ bad examples found, \d+ good ones clean\n$/);
  });

  it('takes no paths', async () => {
    const { exitCode } = await run(TREE, 'selftest', 'specs');
    expect(exitCode).toBe(2);
  });
});
