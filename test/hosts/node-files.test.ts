/** The files on disk: what is found, what is refused. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/hosts/node-files.ts';

let outside: string;
let root: string;

beforeEach(() => {
  outside = mkdtempSync(path.join(tmpdir(), 'tasks-gate-files-'));
  root = path.join(outside, 'root');
  mkdirSync(root);
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), name);
  }
}

const search = (include: string[], exclude: string[] = [], under = '') => ({ include, exclude, under });
const list = async (...args: Parameters<typeof search>) =>
  (await nodeFiles(root).list(search(...args))).paths;

describe('list', () => {
  it('finds by globs, in code-unit order, dot folders too', async () => {
    put('b/tasks.md', 'a/tasks.md', 'Z/tasks.md', '.kiro/specs/x/tasks.md', 'a/other.md', 'tasks.md');
    expect(await list(['**/tasks.md'])).toEqual([
      '.kiro/specs/x/tasks.md',
      'Z/tasks.md',
      'a/tasks.md',
      'b/tasks.md',
      'tasks.md',
    ]);
    expect(await list(['./a/*.md'])).toEqual(['a/other.md', 'a/tasks.md']);
    expect(await list(['{a,b}/{tasks,x}.md'])).toEqual(['a/tasks.md', 'b/tasks.md']);
  });

  it('leaves out what is excluded, and does not enter it', async () => {
    put('node_modules/x/tasks.md', 'a/archive/b/tasks.md', 'a/tasks.md', 'old.md', 'vendor/tasks.md');
    mkdirSync(path.join(root, 'node_modules/locked'));
    chmodSync(path.join(root, 'node_modules/locked'), 0o000);
    const found = await nodeFiles(root).list(
      search(['**/*.md'], ['**/node_modules/**', '**/archive/**', 'vendor', 'old.md']),
    );
    expect(found).toEqual({ paths: ['a/tasks.md'], unread: [] });
  });

  it('searches one folder, unless it is shut out', async () => {
    put('a/x/tasks.md', 'b/tasks.md', 'archive/c/tasks.md');
    expect(await list(['**/tasks.md'], [], 'a')).toEqual(['a/x/tasks.md']);
    expect(await list(['b/*.md'], [], 'a')).toEqual([]);
    expect(await list(['**/tasks.md'], ['**/archive/**'], 'archive/c')).toEqual([]);
  });

  it('does not follow links to folders, so that a circle has an end', async () => {
    put('a/tasks.md');
    symlinkSync(root, path.join(root, 'a/again'));
    symlinkSync(path.join(root, 'a/tasks.md'), path.join(root, 'tasks.md'));
    expect(await list(['**/tasks.md'])).toEqual(['a/tasks.md', 'tasks.md']);
  });

  it.skipIf(process.getuid?.() === 0)('says which folders it could not read', async () => {
    mkdirSync(path.join(root, 'locked'), { mode: 0o000 });
    const { unread } = await nodeFiles(root).list(search(['**/*.md']));
    expect(unread).toEqual(['The folder locked cannot be read (EACCES)']);
  });
});

describe('read', () => {
  const problem = async (file: string) => {
    const read = await nodeFiles(root).read(file);
    return read.ok ? null : read.problem;
  };

  it('reads what is inside, by any way of writing its path', async () => {
    put('a/tasks.md');
    for (const name of ['a/tasks.md', './a/tasks.md', 'a/../a/tasks.md', path.join(root, 'a/tasks.md')]) {
      const read = await nodeFiles(root).read(name);
      expect(read.ok && new TextDecoder().decode(read.bytes)).toBe('a/tasks.md');
    }
  });

  it('refuses what leads out: by dots, from the root of the disk, through links', async () => {
    writeFileSync(path.join(outside, 'secret.md'), 'x');
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'link.md'));
    symlinkSync(outside, path.join(root, 'folder'));
    const refusal = 'it lies outside the root of the run, or is a link that leads there';
    for (const name of ['../secret.md', path.join(outside, 'secret.md'), 'link.md', 'folder/secret.md']) {
      expect(await problem(name), name).toBe(refusal);
      expect(await nodeFiles(root).kind(name)).toBe('outside');
    }
  });

  it('names every other reason', async () => {
    put('a/b.md');
    writeFileSync(path.join(root, 'large.md'), Buffer.alloc(6 * 1024 * 1024));
    symlinkSync('nowhere', path.join(root, 'dangling.md'));
    expect(await problem('a')).toBe('it is a folder');
    expect(await problem('none.md')).toBe('there is no such file');
    expect(await problem('dangling.md')).toBe('there is no such file');
    expect(await problem('large.md')).toBe('it has 6.0 MiB, and a document may have 5 MiB at most');
  });
});

describe('write', () => {
  it('makes folders and leaves no draft behind', async () => {
    await nodeFiles(root).write('out/a/report.json', 'x', 'root');
    expect(readFileSync(path.join(root, 'out/a/report.json'), 'utf8')).toBe('x');
    expect(await nodeFiles(root).entries('out/a')).toEqual([{ name: 'report.json', kind: 'file' }]);
  });

  it('keeps permissions, and a link that stays inside', async () => {
    put('a/tasks.md');
    chmodSync(path.join(root, 'a/tasks.md'), 0o640);
    symlinkSync('a/tasks.md', path.join(root, 'link.md'));
    await nodeFiles(root).write('link.md', 'x', 'root');
    expect(lstatSync(path.join(root, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(root, 'a/tasks.md'), 'utf8')).toBe('x');
    expect(lstatSync(path.join(root, 'a/tasks.md')).mode & 0o777).toBe(0o640);
  });

  it('replaces a link that leads out', async () => {
    writeFileSync(path.join(outside, 'a.json'), 'kept');
    symlinkSync(path.join(outside, 'a.json'), path.join(root, 'a.json'));
    await nodeFiles(root).write('a.json', 'x', 'root');
    expect(readFileSync(path.join(outside, 'a.json'), 'utf8')).toBe('kept');
    expect(readFileSync(path.join(root, 'a.json'), 'utf8')).toBe('x');
  });

  it('leaves the root only for a path that a person named', async () => {
    symlinkSync(outside, path.join(root, 'folder'));
    const write = (file: string, reach: 'root' | 'anywhere') => nodeFiles(root).write(file, 'x', reach);
    await expect(write('../a.json', 'root')).rejects.toThrow('outside the root');
    await expect(write('folder/a.json', 'root')).rejects.toThrow('outside the root');
    await write('../a.json', 'anywhere');
    expect(readFileSync(path.join(outside, 'a.json'), 'utf8')).toBe('x');
  });
});
