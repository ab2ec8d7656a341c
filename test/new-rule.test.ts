/** The way to a new rule, walked in a copy of the project: scaffold, two edits, `npm run update`, green. Slow. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const COPIED = ['package.json', 'tsconfig.json', 'rules', 'src', 'scripts', 'test/support', 'test/rules'];
const SUITES = ['test/rules.test.ts', 'test/generated.test.ts'];
const ID = 'title-unshouted';

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'new-rule-'));
  for (const name of [...COPIED, ...SUITES])
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('takes two hand-edited places', { timeout: 120_000 }, () => {
  execFileSync(process.execPath, ['scripts/new-rule.mjs', ID], { cwd: copy });
  expect(vitest({ CI: 'true' }).failed).toContain(ID);

  edit(`rules/${ID}.ts`, [
    ["'Say what must hold.'", "'A title must not be written in capitals.'"],
    [
      'Say in a paragraph why, how it decides, and what it lets pass.',
      'Capitals are hard to read. '.repeat(5),
    ],
    ['Write a list that breaks it', 'DRAW THE MAP'],
    ["task.title.value !== ''", 'task.title.value !== task.title.value.toUpperCase()'],
    ["'Unexpected A, expected B'", "'Unexpected capitals, expected a sentence'"],
  ]);
  edit(`test/rules/${ID}/first-case/tasks.md`, [['Put a list here that breaks the rule', 'FOLD THE MAP']]);

  expect(vitest({ CI: '' }, '--update').failed).toBe('');
  expect(vitest({ CI: 'true' }).failed).toBe('');
  expect(read(`test/rules/${ID}/first-case/expected.txt`)).toBe(
    '3:12 warning Unexpected capitals, expected a sentence\n',
  );
  expect(read('rules/index.ts')).toContain(`./${ID}.ts`);
  expect(read(`rules/${ID}.md`)).toContain('Unexpected capitals');
});

it('refuses names that are no rule, and rules that are there', () => {
  expect(scaffold('Unique')).toMatch(/Unexpected name "Unique", expected what must hold/);
  expect(scaffold('task-id-unique')).toMatch(/is there already/);
});

/** Runs the two suites about rules; `failed` is the output of a run that failed, empty otherwise. */
function vitest(env: Readonly<Record<string, string>>, ...flags: string[]): { failed: string } {
  const cli = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const result = spawnSync(process.execPath, [cli, 'run', '--root', copy, ...SUITES, ...flags], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, VITEST: '', NO_COLOR: '1', ...env },
  });
  return { failed: result.status === 0 ? '' : result.stdout + result.stderr };
}

function scaffold(id: string): string {
  const result = spawnSync(process.execPath, ['scripts/new-rule.mjs', id], { cwd: copy, encoding: 'utf8' });
  expect(result.status).toBe(2);
  return result.stderr;
}

function edit(file: string, changes: readonly (readonly [string, string])[]): void {
  let text = read(file);
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(path.join(copy, file), text);
}

function read(file: string): string {
  return readFileSync(path.join(copy, file), 'utf8');
}
