/** Local git as a forge, on real repositories. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type CloneRequest, NOT_COMMITTED } from '../../src/app/ports.ts';
import { readPatch } from '../../src/hosts/github/patch.ts';
import { gitForge } from '../../src/hosts/node-git.ts';
import { type Edit, openAt, repositoryOf, type TestRepository } from '../support/git.ts';
import { seeded } from '../support/random.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repository(files: Edit): TestRepository {
  const one = repositoryOf(files);
  made.push(one);
  return one;
}

/** A repository with a branch `work` on which these files were changed. */
function branch(before: Edit, after: Edit, message?: string): TestRepository {
  const one = repository(before);
  one.git('checkout', '-q', '-b', 'work');
  one.commit(after, message);
  return one;
}

const NOTHING: CloneRequest = { base: null, head: null, title: null, body: null, author: null, labels: [] };

function open({ root }: { root: string }, request: Partial<CloneRequest> = {}, below = '') {
  return gitForge(path.join(root, below), { ...NOTHING, ...request });
}

async function changed(one: TestRepository, request: Partial<CloneRequest> = {}, below = '') {
  const forge = await open(one, request, below);
  const change = await forge.pull(null);
  const { items, cap } = await forge.changedFiles(change);
  expect(cap).toBeNull();
  return items;
}

async function textAt(one: TestRepository, commit: string, file: string, below = '') {
  const read = await (await open(one, {}, below)).readAt(commit, file);
  return read === null ? null : read.ok ? Buffer.from(read.bytes).toString('utf8') : read.problem;
}

describe('the branch as a pull request', () => {
  it('knows base, head and what only a person can say', async () => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    const forge = await open(one, { title: 'T001', body: '', author: 'x[bot]', labels: ['big'] });
    expect(await forge.pull(null)).toEqual({
      number: null,
      title: 'T001',
      body: '',
      author: { login: 'x[bot]', isBot: true },
      labels: ['big'],
      draft: false,
      base: { ref: 'main', sha: one.git('rev-parse', 'main').trim(), repository: null },
      head: { ref: 'work', sha: one.git('rev-parse', 'HEAD').trim(), repository: null },
      isFork: false,
    });
  });

  it('takes the working tree for the head where something is not committed, but not for a named head', async () => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    one.write({ 'new.txt': 'x\ny' });
    expect((await (await open(one)).pull(null)).head.sha).toBe(NOT_COMMITTED);
    expect((await changed(one)).map((file) => [file.path, file.status, file.added])).toEqual([
      ['a', 'modified', [{ first: 1, last: 1 }]],
      ['new.txt', 'added', [{ first: 1, last: 2 }]],
    ]);
    expect((await changed(one, { head: 'work' })).map((file) => file.path)).toEqual(['a']);
    const { paths } = await (await open(one)).tree(NOT_COMMITTED);
    expect(paths).toEqual(['a', 'new.txt']);
  });

  it('leaves what git ignores out of the working tree', async () => {
    const one = repository({ '.gitignore': 'out\n', a: '1' });
    one.write({ 'out/x': '1', a: null });
    expect((await changed(one, { base: 'main' })).map(({ path: at, status }) => [at, status])).toEqual([
      ['a', 'removed'],
    ]);
    expect((await (await open(one)).tree(NOT_COMMITTED)).paths).toEqual(['.gitignore']);
  });

  it('compares with the commit where the branch left, not with the tip of the base', async () => {
    const one = branch({ a: '1\n', b: '1\n' }, { a: '2\n' });
    one.git('checkout', '-q', 'main');
    one.commit({ b: '2\n' });
    one.git('checkout', '-q', 'work');
    expect((await changed(one)).map((file) => file.path)).toEqual(['a']);
  });

  it.each([
    ['sha', (one: TestRepository) => one.git('rev-parse', '--short', 'main').trim()],
    [
      'tag',
      (one: TestRepository) => {
        one.git('tag', 'v1', 'main');
        return 'v1';
      },
    ],
    [
      'remote branch',
      (one: TestRepository) => {
        one.git('update-ref', 'refs/remotes/origin/stable', 'main');
        return 'stable';
      },
    ],
    ['HEAD~1', () => 'HEAD~1'],
  ])('finds a base by %s', async (_, nameOf) => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    expect((await changed(one, { base: nameOf(one) })).map((file) => file.path)).toEqual(['a']);
  });

  it('takes origin/HEAD for the base before main', async () => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    one.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
    one.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect((await (await open(one)).pull(null)).base.ref).toBe('trunk');
  });

  it('knows no branch where none is checked out', async () => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    one.git('checkout', '-q', '--detach');
    expect((await (await open(one)).pull(null)).head.ref).toBe('');
  });
});

describe('changed files', () => {
  it('knows renames, also with edits, and copies as new files', async () => {
    const text = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');
    const one = branch(
      { 'old.md': text, 'gone.md': 'x\n' },
      { 'old.md': null, 'new/name.md': `${text}more\n`, 'gone.md': null },
    );
    expect(await changed(one)).toEqual([
      { path: 'gone.md', previousPath: null, status: 'removed', added: [], respaced: [] },
      {
        path: 'new/name.md',
        previousPath: 'old.md',
        status: 'renamed',
        added: [{ first: 21, last: 21 }],
        respaced: [],
      },
    ]);
  });

  it('lists the lines that are new, and none where lines only go', async () => {
    const one = branch({ a: '1\n2\n3\n4\n', b: '1\n2\n' }, { a: '1\nx\ny\n3\n4\nz\n', b: '1\n' });
    expect((await changed(one)).map((file) => file.added)).toEqual([
      [
        { first: 2, last: 3 },
        { first: 6, last: 6 },
      ],
      [],
    ]);
  });

  it('tells lines whose only change is white space', async () => {
    const one = branch(
      { a: 'x\n@@ -1 +1 @@\n+++ b/other\ny\n', b: '1\r\n2\r\n3' },
      { a: 'if\n  x\n  @@ -1 +1 @@\n  +++ b/other\nz\n', b: '1\n2\n3\n' },
    );
    expect((await changed(one)).map(({ added, respaced }) => [added, respaced])).toEqual([
      [[{ first: 1, last: 5 }], [{ first: 2, last: 4 }]],
      [[{ first: 1, last: 3 }], [{ first: 1, last: 3 }]],
    ]);
  });

  it('reads the same lines out of a patch with context', async () => {
    const next = seeded(7);
    const random = (below: number) => Math.floor(next() * below);
    const line = () => `${' '.repeat(random(3))}${'abcdefg'.charAt(random(7))}${'\r'.repeat(random(2))}`;
    const grown = (lines: readonly string[]) =>
      lines.flatMap((text) => [[text], [text], [text], [` ${text}`], [], [line(), text]][random(6)] ?? []);
    const names = Array.from({ length: 60 }, (_, at) => `f${at}`);
    const before = names.map(() => Array.from({ length: 1 + random(40) }, line));
    const textOf = (lines: readonly string[]) => `${lines.join('\n')}${'\n'.repeat(random(2))}`;
    const edit = (sides: readonly string[][]) =>
      Object.fromEntries(names.map((name, at) => [name, textOf(sides[at] ?? [])]));
    const one = branch(edit(before), edit(before.map(grown)));
    const files = await changed(one);
    expect(files.filter(({ respaced }) => respaced.length > 0).length).toBeGreaterThan(20);
    for (const { path: name, added, respaced } of files) {
      const patch = one.git('diff', '--diff-algorithm=myers', 'main', 'work', '--', name);
      const hunks = patch.slice(Math.max(0, patch.indexOf('\n@@') + 1)).replace(/\n$/, '');
      expect(readPatch(hunks), name).toEqual({ added, respaced });
    }
  });

  it('is not misled by content that looks like a patch, nor by a missing line end', async () => {
    const evil =
      '@@ -1 +1,500 @@\n+++ b/other\n--- a/other\ndiff --git a/x b/x\n\\ No newline at end of file';
    const one = branch({ a: 'x', other: '1\n' }, { a: evil, other: '2' });
    expect((await changed(one)).map((file) => [file.path, file.added])).toEqual([
      ['a', [{ first: 1, last: 5 }]],
      ['other', [{ first: 1, last: 1 }]],
    ]);
  });

  it.each([
    'ünï cödé/日本.md',
    'with "quotes" and\ttabs.md',
    'line\nend.md',
    '-rf',
    '--output=x',
    ':(glob)*.md',
    '*.md',
    '$(touch pwned).md',
    'back\\slash',
    ' lead and trail ',
    '%0A::error::x',
  ])('keeps the name %j', async (name) => {
    const one = branch({ a: '1\n' }, { [name]: 'one\ntwo\n' });
    expect(await changed(one)).toEqual([
      { path: name, previousPath: null, status: 'added', added: [{ first: 1, last: 2 }], respaced: [] },
    ]);
    const head = one.git('rev-parse', 'HEAD').trim();
    expect(await textAt(one, head, name)).toBe('one\ntwo\n');
    expect((await (await open(one)).tree(head)).paths).toContain(name);
    expect(existsSync(path.join(one.root, 'pwned'))).toBe(false);
  });

  it('has no lines for binary files and submodules', async () => {
    const one = repository({ a: '1\n' });
    one.git('checkout', '-q', '-b', 'work');
    one.write({ 'x.bin': Uint8Array.from([0, 1, 2, 0, 10, 0]) });
    one.git('add', '-A');
    one.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},lib`);
    one.git('commit', '-q', '-m', 'Add');
    expect(await changed(one, { head: 'work' })).toEqual([
      { path: 'lib', previousPath: null, status: 'added', added: null, respaced: [] },
      { path: 'x.bin', previousPath: null, status: 'added', added: null, respaced: [] },
    ]);
    const head = one.git('rev-parse', 'HEAD').trim();
    expect(await textAt(one, head, 'lib')).toBe('it is a submodule');
  });

  it('knows a change of the mode, and an empty file', async () => {
    const one = branch({ a: '1\n' }, { empty: '' });
    one.git('update-index', '--chmod=+x', 'a');
    one.git('commit', '-q', '-m', 'Mode');
    expect(await changed(one, { head: 'work' })).toEqual([
      { path: 'a', previousPath: null, status: 'modified', added: [], respaced: [] },
      { path: 'empty', previousPath: null, status: 'added', added: [], respaced: [] },
    ]);
  });

  it('counts lines that end in CRLF', async () => {
    const one = branch({ a: '1\r\n2\r\n' }, { a: '1\r\n2\r\n3\r\n' });
    expect((await changed(one))[0]?.added).toEqual([{ first: 3, last: 3 }]);
  });

  it('is empty where nothing changed, also after a revert', async () => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    one.git('revert', '--no-edit', 'HEAD');
    expect(await changed(one)).toEqual([]);
    expect(await changed(one, { base: 'HEAD' })).toEqual([]);
  });

  it('is relative to the root of the run, and leaves out what lies outside', async () => {
    const before = { 'app/a': '1\n', 'web/b': '1\n', 'app/moved': 'some text\nthat moves\n' };
    const one = branch(before, {
      'app/a': '2\n',
      'web/b': '2\n',
      'app/moved': null,
      'web/moved': 'some text\nthat moves\n',
    });
    expect((await changed(one, {}, 'app')).map((file) => [file.path, file.status])).toEqual([
      ['a', 'modified'],
      ['moved', 'removed'],
    ]);
    const head = one.git('rev-parse', 'HEAD').trim();
    expect((await (await open(one, {}, 'app')).tree(head)).paths).toEqual(['a']);
    expect(await textAt(one, head, 'a', 'app')).toBe('2\n');
    expect(await textAt(one, head, 'b', 'app')).toBeNull();
    one.write({ 'web/c': '1' });
    expect((await (await open(one, {}, 'app')).pull(null)).head.sha).toBe(head);
  });
});

describe('commits', () => {
  it('have their messages, oldest first, and merges are told apart', async () => {
    const one = branch({ a: '1\n' }, { a: '2\n' }, 'Add T001\n\nTasks: T002\n');
    one.git('checkout', '-q', '-b', 'side', 'main');
    one.commit({ b: '1\n' }, 'Side %00 ünï');
    one.git('checkout', '-q', 'work');
    one.git('merge', '-q', '--no-ff', '--no-edit', 'side');
    const forge = await open(one);
    const { items, cap } = await forge.commits(await forge.pull(null));
    expect(cap).toBeNull();
    expect(items.map(({ message, parents }) => [message, parents])).toEqual([
      ['Add T001\n\nTasks: T002', 1],
      ['Side %00 ünï', 1],
      ["Merge branch 'side' into work", 2],
    ]);
    expect(items.at(-1)?.sha).toBe(one.git('rev-parse', 'HEAD').trim());
  });

  it('are cut in a shallow clone, and that is said', async () => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    one.commit({ a: '3\n' });
    const shallow = clone(one, '--depth=1', '--branch=work');
    shallow.git('fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const forge = await open(shallow, { base: 'main' });
    const change = await forge.pull(null);
    expect((await forge.commits(change)).cap).toEqual({ what: 'commits', limit: 1, completedFrom: null });
    await expect(forge.mergeBase(change)).rejects.toMatchObject({
      message: '`main` and the head have no commit in common: this clone is shallow',
      hint: expect.stringContaining('`fetch-depth: 0`'),
    });
  });
});

function clone(one: TestRepository, ...words: string[]): TestRepository {
  const target = path.join(one.root, 'a clone');
  one.git('clone', '-q', ...words, `file://${one.root}`, target);
  return openAt(target);
}

describe('files of a commit', () => {
  it('are read one after the other and at once, large ones refused, missing ones null', async () => {
    const big = 'x'.repeat(5 * 1024 * 1024 + 1);
    const one = repository({ a: 'a\n', b: 'b\n', big, empty: '' });
    const forge = await open(one);
    const head = one.git('rev-parse', 'HEAD').trim();
    const read = await Promise.all(
      ['a', 'big', 'empty', 'none', 'b'].map((file) => forge.readAt(head, file)),
    );
    const texts = read.map((each) => each && (each.ok ? Buffer.from(each.bytes).toString() : each.problem));
    expect(texts).toEqual(['a\n', expect.stringContaining('it has 5.0 MiB'), '', null, 'b\n']);
    expect(await textAt(one, head, 'a')).toBe('a\n');
  });

  it('follow links inside the root, and no others', async () => {
    const one = repository({ 'docs/tasks.md': 'text\n' });
    symlinkSync('docs/tasks.md', path.join(one.root, 'tasks.md'));
    symlinkSync('../../outside', path.join(one.root, 'docs/out'));
    symlinkSync('circle', path.join(one.root, 'circle'));
    symlinkSync('nothing', path.join(one.root, 'dangling'));
    const head = one.commit({});
    expect(await textAt(one, head, 'tasks.md')).toBe('text\n');
    expect(await textAt(one, head, 'docs/out')).toContain('leads out of the root');
    expect(await textAt(one, head, 'circle')).toContain('leads in a circle');
    expect(await textAt(one, head, 'dangling')).toContain('a link to no file');
  });
});

describe('what cannot be done is said with the way out', () => {
  it.each([
    ['an unknown base', { base: 'mian' }, '--base: there is no commit `mian`, did you mean `main`?'],
    ['an unknown head', { head: 'wrok' }, '--head: there is no commit `wrok`, did you mean `work`?'],
    ['an option', { base: '--output=x' }, '--base: there is no commit `--output=x`'],
    ['a file', { base: 'main:a' }, '--base: there is no commit `main:a`, did you mean `main`?'],
  ])('%s', async (_, request, message) => {
    const one = branch({ a: '1\n' }, { a: '2\n' });
    const forge = await open(one, request);
    await expect(forge.pull(null)).rejects.toMatchObject({ name: 'UserError', message });
  });

  it('no base at all', async () => {
    const one = repository({ a: '1\n' });
    one.git('branch', '-m', 'trunk');
    const forge = await open(one);
    await expect(forge.pull(null)).rejects.toMatchObject({
      hint: 'Name the base: `tasks-gate check --base REF`',
    });
  });

  it('histories that share nothing', async () => {
    const one = repository({ a: '1\n' });
    one.git('checkout', '-q', '--orphan', 'work');
    one.commit({ a: '2\n' });
    const forge = await open(one);
    const change = await forge.pull(null);
    await expect(forge.mergeBase(change)).rejects.toMatchObject({
      message: '`main` and the head have no commit in common',
    });
  });

  it('no repository, and one without a commit', async () => {
    const one = repository({ a: '1\n' });
    one.git('update-ref', '-d', 'HEAD');
    await expect((await open(one, { base: 'HEAD' })).pull(null)).rejects.toMatchObject({ name: 'UserError' });
    await expect(open({ root: '/' })).rejects.toMatchObject({
      message: 'The root of the run lies in no git repository',
    });
  });

  it('no git', async () => {
    const { PATH } = process.env;
    process.env.PATH = '';
    try {
      await expect(open({ root: '.' })).rejects.toMatchObject({ message: 'There is no git on the PATH' });
    } finally {
      process.env.PATH = PATH;
    }
  });
});

describe('nothing of the repository is run', () => {
  it('neither hooks nor helpers nor filters of its config, nor what the environment names', async () => {
    const one = branch({ 'a.md': '1\n', '.gitattributes': '*.md diff=evil\n' }, { 'a.md': '2\n' });
    const proof = path.join(one.root, '..', `${path.basename(one.root)}-proof`);
    const script = path.join(one.root, '.git', 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${proof}'\ncat "$@" 2>/dev/null\n`, { mode: 0o755 });
    mkdirSync(path.join(one.root, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction']) {
      writeFileSync(path.join(one.root, '.git/hooks', hook), `#!/bin/sh\ntouch '${proof}'\n`, {
        mode: 0o755,
      });
    }
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'core.pager',
      'gpg.program',
    ]) {
      one.git('config', key, script);
    }
    one.git('config', 'log.showSignature', 'true');
    process.env.GIT_EXTERNAL_DIFF = script;
    process.env.GIT_DIR = '/nowhere';
    try {
      one.write({ 'a.md': '3\n' });
      const forge = await open(one);
      const change = await forge.pull(null);
      expect((await forge.changedFiles(change)).items.map((file) => file.path)).toEqual(['a.md']);
      await forge.commits(change);
      await forge.tree(NOT_COMMITTED);
    } finally {
      delete process.env.GIT_EXTERNAL_DIFF;
      delete process.env.GIT_DIR;
    }
    expect(existsSync(proof)).toBe(false);
  });
});
