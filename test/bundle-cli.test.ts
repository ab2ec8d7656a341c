/** The bundled command line: what it prints, and with which exit code it ends. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, treeOf } from './support/cli.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const GOOD =
  '# Tasks\n\n- [x] T001 Create the table in `db/schema.sql`\n- [ ] T002 Read it in `src/read.ts` (depends on T001)\n';
const DOUBLED =
  '# Tasks\n\n- [ ] T001 Create the table in `db/schema.sql`\n- [ ] T001 Read it in `src/read.ts`\n';
const MINIMAL = { '.tasks-gate.yml': 'extends: minimal\n' };
const good = { ...MINIMAL, 'specs/001-a/tasks.md': GOOD };
const bad = { ...MINIMAL, 'specs/001-a/tasks.md': DOUBLED };

describe('the file itself', () => {
  it('can be started, and knows its version', () => {
    const main = path.join(ROOT, 'dist/cli/index.js');
    expect(readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    if (process.platform !== 'win32') expect(statSync(main).mode & 0o111).toBe(0o111);
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(runCli({}, ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('knows nothing of the toolkit of actions, and of GitHub only for `--pr`', () => {
    expect(readFileSync(path.join(ROOT, 'dist/cli/licenses.txt'), 'utf8')).not.toContain('@actions/core');
    expect(readFileSync(path.join(ROOT, 'dist/cli/index.js'), 'utf8')).not.toContain('octokit');
    expect(readFileSync(path.join(ROOT, 'dist/action/licenses.txt'), 'utf8')).toContain('@actions/core');
  });

  it('comes with the schema that the command prints', () => {
    expect(runCli({}, ['schema']).stdout).toBe(readFileSync(path.join(ROOT, 'dist/schema.json'), 'utf8'));
  });
});

describe('lint', () => {
  it('ends with 0 for a good list and 1 for a bad one, command named or not', () => {
    expect(runCli(good, ['lint'])).toMatchObject({ status: 0, stderr: '' });
    expect(runCli(good, [])).toMatchObject({
      status: 0,
      stdout: '✓ No findings in 1 file with 2 tasks, 1 done\n',
    });
    expect(runCli(bad, ['lint'])).toMatchObject({ status: 1, stderr: '' });
    expect(runCli(bad, ['specs'])).toMatchObject({ status: 1 });
  });

  it('prints findings with line, caret and hint', () => {
    expect(runCli(bad, []).stdout).toBe(
      [
        'specs/001-a/tasks.md',
        '  4:7  error    Unexpected second task `T001`, expected an id of its own; line 3',
        '                has it already  task-id-unique',
        '       4 | - [ ] T001 Read it in `src/read.ts`',
        '         |       ^^^^',
        '       hint: Give one of the two another number, and mend what depends on it',
        '       see: specs/001-a/tasks.md:3:7 first `T001`',
        '',
        '✗ 1 error in 1 file with 2 tasks, 0 done',
        '',
      ].join('\n'),
    );
  });

  it('prints the same JSON twice', () => {
    const tree = treeOf(bad);
    const [first, second] = [tree.run(['--format', 'json']), tree.run(['--format=json', 'lint'])];
    tree.remove();
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({
      version: 1,
      verdict: 'fail',
      exitCode: 1,
      counts: { error: 1 },
    });
  });

  it('prints annotations', () => {
    expect(runCli(bad, ['--format', 'github']).stdout).toMatch(
      /^::error file=specs\/001-a\/tasks\.md,line=4,endLine=4,col=7,endColumn=11,title=task-id-unique::Unexpected second task `T001`[^\n]*%0A[^\n]*\n$/,
    );
  });

  it('reads standard input', () => {
    const options = { input: DOUBLED };
    expect(runCli(MINIMAL, ['-'], options).stdout).toContain('<stdin>\n');
    const named = runCli(
      MINIMAL,
      ['--stdin', '--stdin-filename', 'specs/002-b/tasks.md', '--format', 'json'],
      options,
    );
    expect(named.status).toBe(1);
    expect(JSON.parse(named.stdout).findings[0]).toMatchObject({
      path: 'specs/002-b/tasks.md',
      taskId: '002-b/T001',
    });
  });

  it('reads a named file that `files` does not match, and an odd or empty one', () => {
    expect(runCli({ ...MINIMAL, 'notes/plan.md': DOUBLED }, ['notes/plan.md'])).toMatchObject({ status: 1 });
    expect(runCli({ ...MINIMAL, 'tasks.md': '' }, ['tasks.md'])).toMatchObject({ status: 0 });
    expect(runCli({ ...MINIMAL, 'tasks.md': 'Nothing yet.\n' }, [])).toMatchObject({ status: 1 });
  });

  it('takes the root from --cwd', () => {
    const tree = treeOf({ 'app/tasks.md': DOUBLED, 'tasks.md': GOOD });
    const result = tree.run(['--cwd', 'app', '--preset', 'minimal', '--format', 'json']);
    tree.remove();
    expect(JSON.parse(result.stdout).findings[0].path).toBe('tasks.md');
  });

  it.each([
    ['sarif', /^\{\n {2}"\$schema": .*"ruleId": "task-id-unique"/s],
    ['junit', /^<\?xml .*<failure message="1 finding"/s],
    ['checkstyle', /^<\?xml .*<error line="4" /s],
    ['rdjson', /^\{\n {2}"source": .*"severity": "ERROR"/s],
    ['gitlab', /^\[\n.*"severity": "major"/s],
    ['html', /^<!doctype html>.*<span class="line hit" data-line="4">/s],
    ['markdown', /^## tasks-gate: ✗ fail\n/],
  ])('prints %s', (format, start) => {
    const { status, stdout, stderr } = runCli(bad, ['--format', format]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(start);
  });

  it('writes the reports that the config names, each as it would be printed', () => {
    const config = 'reports: { sarif: out/a.sarif, junit: out/a.xml, html: out/a.html }\n';
    const tree = treeOf({ ...bad, '.tasks-gate.yml': config });
    expect(tree.run([]).status).toBe(1);
    const written = (name: string) => readFileSync(path.join(tree.root, name), 'utf8');
    expect(written('out/a.sarif')).toBe(tree.run(['--format', 'sarif']).stdout);
    expect(written('out/a.html')).toBe(tree.run(['--format', 'html']).stdout);
    expect(written('out/a.xml')).toBe(tree.run(['--format', 'junit']).stdout);
    tree.remove();
  });

  it('writes to a file', () => {
    const tree = treeOf(bad);
    expect(tree.run(['--format', 'json', '--output', 'out/r.json'])).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(path.join(tree.root, 'out/r.json'), 'utf8')).exitCode).toBe(1);
    expect(tree.run(['--output', '.tasks-gate.yml/x'])).toMatchObject({ status: 2 });
    tree.remove();
  });

  it('obeys --fail-on, --max-warnings, --preset and the config', () => {
    expect(runCli(bad, ['--fail-on', 'never'])).toMatchObject({ status: 0 });
    expect(runCli({ ...bad, '.tasks-gate.yml': 'rules: { task-id-unique: warning }\n' }, [])).toMatchObject({
      status: 0,
    });
    expect(
      runCli({ ...bad, '.tasks-gate.yml': 'extends: minimal\nrules: { task-id-unique: warning }\n' }, [
        '--max-warnings',
        '0',
      ]),
    ).toMatchObject({ status: 1 });
  });

  it('colours only for who wants colours', () => {
    expect(runCli(bad, [], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[31m');
    expect(runCli(bad, ['--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001b');
    expect(runCli(bad, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
    expect(runCli(bad, []).stdout).not.toContain('\u001b');
  });
});

describe('wrong use ends with 2 and the way out', () => {
  it.each([
    [['--formt', 'json'], 'Unknown flag `--formt`, did you mean `--format`?'],
    [['lnit'], 'There is no command, file or folder `lnit`, did you mean `lint`?'],
    [['lint', 'none.md'], 'There is no file or folder none.md'],
    [['../x.md'], '../x.md lies outside the root of the run'],
    [['--format', 'jsn'], '`checkstyle`, did you mean `json`?'],
    [['--preset', 'stric'], '--preset: Unexpected `stric`'],
    [['--max-warnings', 'x'], '--max-warnings: Unexpected `x`, expected a number'],
    [['--config', 'none.yml'], 'none.yml: there is no such file'],
    [['--cwd', 'none'], '--cwd: there is no folder none'],
    [['-', 'tasks.md'], 'Standard input and paths cannot be read in one run'],
    [['--quiet', '--verbose'], '--quiet and --verbose contradict each other'],
    [['explain', 'task-id-uniq'], 'Unknown rule `task-id-uniq`, did you mean `task-id-unique`?'],
    [['check'], 'The root of the run lies in no git repository'],
    [['--scope', 'changed-files'], '--scope: `changed-files` needs a change, and lint knows none'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = runCli(good, words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['no file', { 'a.md': '' }, [], /No file matches/],
    ['no file in a folder', { ...good, 'docs/a.md': '' }, ['docs'], /No file in docs matches/],
    ['a folder that is shut out', { 'archive/tasks.md': GOOD }, ['archive'], /left out: .*\*\*\/archive/],
    ['UTF-16', { 'tasks.md': Buffer.from('\ufeff- [ ] x', 'utf16le') }, [], /it is UTF-16; save it as UTF-8/],
    ['6 MiB', { 'tasks.md': Buffer.alloc(6 * 1024 * 1024, 'x\n') }, [], /it has 6\.0 MiB/],
    [
      'an unknown key',
      { ...good, '.tasks-gate.yml': 'ruls: {}\n' },
      [],
      /1:1: Unexpected key `ruls`, did you mean `rules`\?/,
    ],
    [
      'two configs',
      { ...good, '.tasks-gate.json': '{}' },
      [],
      /several config files: \.tasks-gate\.yml, \.tasks-gate\.json/,
    ],
    [
      'a config that extends itself',
      { ...good, '.tasks-gate.yml': 'extends: ./.tasks-gate.yml' },
      [],
      /extends it in turn/,
    ],
    [
      'a config that extends what is outside',
      { ...good, '.tasks-gate.yml': 'extends: ../x.yml' },
      [],
      /lies outside the root/,
    ],
    [
      'an unknown preset',
      { ...good, '.tasks-gate.yml': 'extends: stirct' },
      [],
      /`stirct`, did you mean `strict`\?/,
    ],
  ])('%s', (_, files, words, message) => {
    const { status, stdout, stderr } = runCli(files, words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });

  it('names a file that it could not read, judges the others, and does not pass', () => {
    const result = runCli({ ...good, 'specs/002-b/tasks.md': Buffer.alloc(64) }, ['--format', 'json']);
    expect(result.status).toBe(2);
    expect(JSON.parse(result.stdout)).toMatchObject({
      verdict: 'error',
      exitCode: 2,
      unseen: ['specs/002-b/tasks.md: it is binary, not text; save it as UTF-8'],
      measures: { tasks: { done: 1, total: 2 } },
    });
  });
});

describe('the other commands', () => {
  it('inspect shows the model', () => {
    const { status, stdout } = runCli(good, ['inspect', '--format', 'json']);
    expect(status).toBe(0);
    const [document] = JSON.parse(stdout).documents;
    expect(document).toMatchObject({ path: 'specs/001-a/tasks.md', feature: '001-a', dialect: 'spec-kit' });
    expect(
      document.tasks.map(({ id, status: state }: { id: string; status: string }) => [id, state]),
    ).toEqual([
      ['T001', 'done'],
      ['T002', 'open'],
    ]);
  });

  it('explain prints a page, or the table', () => {
    expect(runCli({}, ['explain', 'task-id-unique']).stdout).toMatch(/^task-id-unique\n\nAn id must/);
    expect(runCli({}, ['explain']).stdout).toContain('task-id-unique');
  });

  it('help fits into 80 columns and names every command', () => {
    const { status, stdout } = runCli({}, ['--help']);
    expect(status).toBe(0);
    for (const name of ['lint', 'inspect', 'explain', 'schema', '--format', '--stdin-filename'])
      expect(stdout).toContain(name);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
