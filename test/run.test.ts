/** The flow from words or inputs to reports, over hosts in memory. */
import { describe, expect, it } from 'vitest';
import { main } from '../src/app/main.ts';
import { type MemoryTree, memoryConsole, memoryFiles } from '../src/hosts/memory.ts';
import { command } from './support/command.ts';
import { memoryStep } from './support/memory-step.ts';

const GOOD = '- [x] T001 Create the table in `db/schema.sql`\n';
const DOUBLED = `${GOOD}- [ ] T001 Read it in \`src/read.ts\`\n`;
const MINIMAL = { '.tasks-gate.yml': 'extends: minimal\n' };

async function lint(tree: MemoryTree, ...words: string[]) {
  const { exitCode, stdout } = await command(tree, ['lint', '--format', 'json', ...words]);
  return { exitCode, report: JSON.parse(stdout) };
}

describe('a command line', () => {
  it('judges what `files` matches, and nothing that is excluded', async () => {
    const tree = { ...MINIMAL, 'a/tasks.md': GOOD, 'archive/b/tasks.md': DOUBLED, 'a/other.md': DOUBLED };
    const { exitCode, report } = await lint(tree);
    expect({ exitCode, tasks: report.measures.tasks }).toEqual({ exitCode: 0, tasks: { done: 1, total: 1 } });
  });

  it('judges a file once, however often it is named', async () => {
    const { report } = await lint({ ...MINIMAL, 'a/tasks.md': GOOD }, 'a/tasks.md', 'a', './a/tasks.md');
    expect(report.measures.tasks.total).toBe(1);
  });

  it('takes settings from extended files, presets below them and overrides above', async () => {
    const tree = {
      '.tasks-gate.yml':
        'extends: [minimal, ./gate/base.yml]\noverrides: [{ files: ["b/*"], rules: { task-id-unique: off } }]\n',
      'gate/base.yml': 'extends: ./more.json\nrules: { task-id-unique: notice }\n',
      'gate/more.json': '{ "failOn": "warning", "rules": { "task-id-unique": "warning" } }',
      'a/tasks.md': DOUBLED,
      'b/tasks.md': DOUBLED,
    };
    const { exitCode, report } = await lint(tree);
    expect(exitCode).toBe(0);
    expect(
      report.findings.map(({ path, severity }: { path: string; severity: string }) => [path, severity]),
    ).toEqual([['a/tasks.md', 'notice']]);
  });

  it('lets --preset take the place of the presets in files, and nothing else', async () => {
    const tree = {
      '.tasks-gate.yml': 'extends: strict\nrules: { task-id-unique: notice }\n',
      'tasks.md': DOUBLED,
    };
    const { report } = await lint(tree, '--preset', 'minimal');
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['task-id-unique']);
    expect(report.counts).toMatchObject({ error: 0, notice: 1 });
  });

  it('reads the documents beside a task list', async () => {
    const { report } = await lint({
      ...MINIMAL,
      'specs/001-a/tasks.md': GOOD,
      'specs/001-a/spec.md': '- **FR-001**: The system must keep the table\n- **FR-002**: It must be read\n',
      'openspec/changes/add-b/tasks.md': GOOD,
      'openspec/changes/add-b/specs/b/spec.md':
        '## ADDED Requirements\n\n### Requirement: Keep it\nThe system SHALL keep it.\n',
      'specs/002-c/spec.md': '- **FR-001**: Nobody works on this\n',
    });
    expect(report.measures.requirements.total).toBe(3);
  });

  it('ends with 2 where a document beside a list cannot be read', async () => {
    const { exitCode, report } = await lint({
      ...MINIMAL,
      'specs/001-a/tasks.md': GOOD,
      'specs/001-a/spec.md': { problem: 'no permission to read it (EACCES)' },
    });
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 2, verdict: 'error' });
    expect(report.unseen).toEqual(['specs/001-a/spec.md: no permission to read it (EACCES)']);
  });

  it('writes the report that the config names', async () => {
    const { written } = await command(
      { '.tasks-gate.yml': 'reports: { json: out/r.json }\n', 'tasks.md': GOOD },
      [],
    );
    expect([...written.keys()]).toEqual(['out/r.json']);
  });

  it('forces a dialect', async () => {
    const { stdout } = await command({ 'tasks.md': GOOD }, [
      'inspect',
      '--format',
      'json',
      '--dialect',
      'plain',
    ]);
    expect(JSON.parse(stdout).documents[0].dialect).toBe('plain');
  });

  it('reads standard input under the name it is given', async () => {
    const { stdout, exitCode } = await command(
      MINIMAL,
      ['--format', 'json', '-', '--stdin-filename', 'x/tasks.md'],
      DOUBLED,
    );
    expect({ exitCode, path: JSON.parse(stdout).findings[0].path }).toEqual({
      exitCode: 1,
      path: 'x/tasks.md',
    });
  });

  it.each([
    [['lint', '--write-baseline', 'b.json'], '--write-baseline is a flag of `coverage`, not of `lint`'],
    [['inspect', '--dry-run'], '--dry-run is a flag of `lint`, not of `inspect`'],
  ])('refuses %j rather than pass over a flag', async (words, message) => {
    const { exitCode, stderr, written } = await command({ 'tasks.md': GOOD }, words);
    expect({ exitCode, written: written.size }).toEqual({ exitCode: 2, written: 0 });
    expect(stderr).toContain(message);
  });

  it('says in one line what went wrong inside, and where to report it', async () => {
    const console = memoryConsole();
    const exitCode = await main(['lint'], {
      files: () => ({ ...memoryFiles({}), kind: () => Promise.reject(new TypeError('broken')) }),
      console: () => console,
      stdin: async () => ({ ok: false, problem: '' }),
    });
    expect(exitCode).toBe(3);
    expect(console.stderr()).toMatch(
      /^tasks-gate: internal error, this is a bug\..*issues\nTypeError: broken\n {4}at /,
    );
  });
});

/** Runs a step over a tree. */
const step = (checkout: MemoryTree, inputs: Readonly<Record<string, string>>, event = 'push') =>
  memoryStep({ inputs, checkout, workflow: { event } });

describe('a step', () => {
  it('judges on any event, and tells of odd ones', async () => {
    const unknown = await step({ 'tasks.md': GOOD }, { preset: 'minimal' }, 'gollum');
    expect(unknown).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(unknown.summary).toContain('`gollum`');
  });

  it.each([
    [{ 'report-files': 'r.json' }, 'needs `command: report`'],
    [{ command: 'report' }, 'no report is named'],
    [{ command: 'report', 'report-files': 'r.json' }, 'there is no such file'],
  ])('takes reports where they are asked for: %j', async (inputs, message) => {
    const { exitCode, outputs, commands } = await step({ 'tasks.md': GOOD }, inputs);
    expect({ exitCode, outputs }).toEqual({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(commands).toContain(message);
  });

  it('takes a bad switch for an error, not for false', async () => {
    expect(await step({ 'tasks.md': DOUBLED }, { 'warn-only': 'ture' })).toMatchObject({ exitCode: 2 });
    expect(await step({ 'tasks.md': DOUBLED }, { 'config-from': 'bas' })).toMatchObject({ exitCode: 2 });
    expect(await step({ 'tasks.md': DOUBLED }, { 'head-ref': 'x' })).toMatchObject({ exitCode: 2 });
    expect(await step({ 'tasks.md': DOUBLED }, { 'config-from': 'head' })).toMatchObject({ exitCode: 1 });
  });
});
