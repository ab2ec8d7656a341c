/** Versions of a file out of a real repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gitHistory } from '../../src/hosts/node-history.ts';

let root = '';

function commit(message: string, date: string): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' };
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, env });
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', message);
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tasks-gate-history-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
  write('specs/é [x]/tasks.md', '- [ ] T001 Load the orders of the day\n- [ ] T002 Show them\n');
  commit('one', '2026-03-01T10:00:00Z');
  write('specs/é [x]/tasks.md', '- [x] T001 Load the orders of the day\n- [ ] T002 Show them\n');
  write('other.md', 'x\n');
  commit('two', '2026-03-02T10:00:00Z');
  renameSync(path.join(root, 'specs/é [x]'), path.join(root, 'specs/moved'));
  commit('three', '2026-03-03T10:00:00Z');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('gives the versions of a file, oldest first, over a rename', async () => {
  const history = await gitHistory(root);
  const versions: [number, boolean][] = [];
  for await (const { time, bytes } of history.versions('specs/moved/tasks.md'))
    versions.push([time, Buffer.from(bytes).toString('utf8').startsWith('- [x]')]);
  const day = (date: string) => Date.parse(`2026-03-0${date}T10:00:00Z`) / 1000;
  expect(versions).toEqual([
    [day('1'), false],
    [day('2'), true],
    [day('3'), true],
  ]);
  expect(history.isShallow).toBe(false);
});

it('gives nothing for a file that was never committed, and says where there is no repository', async () => {
  const history = await gitHistory(root);
  const versions = [];
  for await (const version of history.versions('none.md')) versions.push(version);
  expect(versions).toEqual([]);
  await expect(gitHistory(tmpdir())).rejects.toThrow('The root of the run lies in no git repository');
});
