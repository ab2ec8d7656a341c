/** `lint --fix` on the command line: what it writes, what it leaves, what it refuses. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/app/main.ts';
import { memoryConsole, memoryFiles } from '../../src/hosts/memory.ts';
import { command } from '../support/command.ts';

const MINIMAL = { '.tasks-gate.yml': 'extends: minimal\n' };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('lint --fix', () => {
  it('mends boxes, reports what is left, and keeps every other byte', async () => {
    const text =
      '\ufeff# Tasks  \r\n\r\n- [] T001 Draw\t \r\n-[x] T002 Fold\r\n- [ x] T003  Cut \r\n- [x]T004 Glue\n\n- [ ] T004 Glue';
    const { exitCode, stdout, stderr, written } = await command({ ...MINIMAL, 'tasks.md': bytes(text) }, [
      'lint',
      '--fix',
      '--format',
      'json',
    ]);
    expect(written.get('tasks.md')).toBe(
      '\ufeff# Tasks  \r\n\r\n- [ ] T001 Draw\t \r\n- [x] T002 Fold\r\n- [x] T003  Cut \r\n- [x] T004 Glue\n\n- [ ] T004 Glue',
    );
    expect(stderr).toBe('tasks-gate: 4 findings in 1 file fixed\n');
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual(['task-id-unique']);
    expect(exitCode).toBe(1);
  });

  it('says when there is nothing to fix, and writes nothing', async () => {
    const tree = { ...MINIMAL, 'tasks.md': '- [ ] T001 Draw\n' };
    const { exitCode, stderr, written } = await command(tree, ['lint', '--fix']);
    expect({ exitCode, stderr, size: written.size }).toEqual({
      exitCode: 0,
      stderr: 'tasks-gate: nothing to fix\n',
      size: 0,
    });
  });

  it('leaves a file that is not UTF-8, and says so', async () => {
    const damaged = new Uint8Array([...bytes('- [] T001 Draw '), 0xff, 0x0a]);
    const { stderr, written } = await command({ ...MINIMAL, 'tasks.md': damaged }, ['lint', '--fix']);
    expect(written.size).toBe(0);
    expect(stderr).toContain('tasks.md was not fixed: it is not UTF-8');
  });

  it('leaves a file that was changed since it was read', async () => {
    const files = memoryFiles({ ...MINIMAL, 'tasks.md': '- [] T001 Draw\n' });
    let reads = 0;
    const changing = {
      ...files,
      read: async (path: string) =>
        path === 'tasks.md' && ++reads > 1
          ? { ok: true as const, bytes: bytes('- [] T001 Draw more\n') }
          : files.read(path),
    };
    const console = memoryConsole();
    const exitCode = await main(['lint', '--fix'], {
      files: () => changing,
      console: () => console,
      stdin: async () => ({ ok: false, problem: 'none' }),
    });
    expect(files.written.size).toBe(0);
    expect(console.stderr()).toContain('tasks.md was not fixed: it was changed since it was read');
    expect(exitCode).toBe(1);
  });

  it('leaves what a comment silences', async () => {
    const text = '<!-- tasks-gate-disable-file checkbox-well-formed -- legend -->\n\n- [] T001 Draw\n';
    const { written } = await command({ ...MINIMAL, 'tasks.md': text }, ['lint', '--fix']);
    expect(written.size).toBe(0);
  });
});

describe('lint --fix --dry-run', () => {
  it('prints a diff and writes nothing', async () => {
    const tree = { ...MINIMAL, 'tasks.md': '- [] T001 Draw\n', 'a/tasks.md': '- [ ] T001 Fold\n' };
    const { exitCode, stdout, stderr, written } = await command(tree, ['lint', '--fix', '--dry-run']);
    expect(stdout).toBe(
      '--- a/tasks.md\n+++ b/tasks.md\n@@ -1,1 +1,1 @@\n-- [] T001 Draw\n+- [ ] T001 Draw\n',
    );
    expect(stderr).toBe('tasks-gate: 1 finding in 1 file would be fixed\n');
    expect({ exitCode, size: written.size }).toEqual({ exitCode: 1, size: 0 });
  });
});

it.each([
  [['lint', '--dry-run'], '--dry-run needs --fix'],
  [['lint', '--fix', '-'], '--fix cannot write to standard input'],
  [['lint', '--fix', '--stdin'], '--fix cannot write to standard input'],
  [['lint', '--fix', '--dry-run', '--format', 'json'], '--dry-run prints a diff'],
  [['inspect', '--fix'], '--fix is a flag of `lint`, not of `inspect`'],
])('refuses %j', async (words, message) => {
  const { exitCode, stderr } = await command({ 'tasks.md': '- [] T001 Draw\n' }, words);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
});
