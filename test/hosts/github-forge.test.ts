/** The forge of GitHub against the double: what it asks for, what it understands, and what it never takes for an answer. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/errors.ts';
import { openGithub } from '../../src/hosts/github-forge.ts';
import type { Change } from '../../src/model/change.ts';
import { type Double, startDouble } from '../support/github/double.ts';
import { FAULTS, type Fault } from '../support/github/faults.ts';
import { openPull } from '../support/github/state.ts';

const FAST = { timeoutMs: 10_000, retries: 1, pauseMs: 1, longestLimitMs: 60_000 };
/** For answers that never come; a busy machine is slower than this now and then. */
const HASTY = { ...FAST, timeoutMs: 150 };
const LIST = '# Tasks\n\n- [ ] T001 Create the table in `db/schema.sql`\n- [ ] T002 Read it\n';

let double: Double;
let base: string;
let head: string;

beforeEach(async () => {
  double = await startDouble();
  const { history } = double.state;
  base = history.commit('start', {
    'specs/001-a/tasks.md': LIST,
    'src/old.ts': 'a\nb\nc\n',
    'src/gone.ts': '1\n',
  });
  const moved = history.commit('move', { 'src/old.ts': null, 'src/new.ts': 'a\nb\nc\n' }, base);
  head = history.commit(
    'Do T001',
    {
      'specs/001-a/tasks.md': LIST.replace('- [ ] T001', '- [x] T001'),
      'db/schema.sql': 'one;\ntwo;\n',
      'src/gone.ts': null,
    },
    moved,
  );
  openPull(double.state, {
    base: { ref: 'main', sha: base },
    head: { ref: 'topic', sha: head, repository: 'owner/repo' },
    title: 'T001',
    body: null,
    labels: ['no-task'],
  });
});

afterEach(async () => {
  expect(double.mistakes).toEqual([]);
  await double.close();
});

const open = (said: Partial<Parameters<typeof openGithub>[0]> = {}) =>
  openGithub({
    apiUrl: double.url,
    token: 'ghs_secret',
    repository: 'owner/repo',
    prefix: '',
    history: null,
    patience: FAST,
    ...said,
  });

const forge = async (said: Partial<Parameters<typeof openGithub>[0]> = {}) => (await open(said)).forge;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('a pull request', () => {
  it('is what GitHub says of it', async () => {
    expect(await (await forge()).pull(7)).toEqual({
      number: 7,
      title: 'T001',
      body: '',
      author: { login: 'someone', isBot: false },
      labels: ['no-task'],
      draft: false,
      base: { ref: 'main', sha: base, repository: 'owner/repo' },
      head: { ref: 'topic', sha: head, repository: 'owner/repo' },
      isFork: false,
    });
  });

  it.each([
    ['a fork', 'stranger/repo', true],
    ['a fork that is gone', null, true],
    ['the same repository', 'owner/repo', false],
  ])('comes from %s', async (_, repository, isFork) => {
    openPull(double.state, {
      base: { ref: 'main', sha: base },
      head: { ref: 'topic', sha: head, repository },
      author: { login: 'renovate[bot]', type: 'Bot' },
      draft: true,
    });
    const change = await (await forge()).pull(7);
    expect(change).toMatchObject({ isFork, draft: true, head: { repository } });
    expect(change.author).toEqual({ login: 'renovate[bot]', isBot: true });
  });

  it('has commits and files, with renames and the lines that it adds', async () => {
    const github = await forge();
    const change = await github.pull(7);
    expect(await github.mergeBase(change)).toBe(base);
    expect((await github.commits(change)).items.map(({ message, parents }) => [message, parents])).toEqual([
      ['move', 1],
      ['Do T001', 1],
    ]);
    expect(await github.changedFiles(change)).toEqual({
      cap: null,
      items: [
        {
          path: 'db/schema.sql',
          previousPath: null,
          status: 'added',
          added: [{ first: 1, last: 2 }],
          respaced: [],
        },
        {
          path: 'specs/001-a/tasks.md',
          previousPath: null,
          status: 'modified',
          added: [{ first: 3, last: 3 }],
          respaced: [],
        },
        { path: 'src/gone.ts', previousPath: null, status: 'removed', added: [], respaced: [] },
        { path: 'src/new.ts', previousPath: 'src/old.ts', status: 'renamed', added: [], respaced: [] },
      ],
    });
  });

  it('is read in few calls', async () => {
    const github = await forge();
    const change = await github.pull(7);
    await Promise.all([github.mergeBase(change), github.commits(change), github.changedFiles(change)]);
    await Promise.all([base, head].map((commit) => github.tree(commit)));
    await Promise.all([base, head, base].map((commit) => github.readAt(commit, 'specs/001-a/tasks.md')));
    expect(double.requests.map(({ operation }) => operation.split('}').at(-1)).length).toBe(8);
  });

  it('is looked at from a folder', async () => {
    const github = await forge({ prefix: 'src/' });
    const change = await github.pull(7);
    expect((await github.changedFiles(change)).items.map(({ path, status }) => [path, status])).toEqual([
      ['gone.ts', 'removed'],
      ['new.ts', 'renamed'],
    ]);
    expect(await github.tree(head)).toEqual({ paths: ['new.ts'], complete: true });
    expect(await github.readAt(base, 'old.ts')).toMatchObject({ ok: true });
    expect(await github.readAt(base, '../specs/001-a/tasks.md')).toBeNull();
  });
});

describe('a file at a commit', () => {
  it('is read, or is not there', async () => {
    const github = await forge();
    const read = await github.readAt(base, 'specs/001-a/tasks.md');
    expect(read?.ok === true && text(read.bytes)).toBe(LIST);
    expect(await github.readAt(base, 'nothing.md')).toBeNull();
    expect(await github.readAt(base, 'specs')).toEqual({ ok: false, problem: 'it is a folder' });
  });

  it('is found in a tree that is too large to be listed', async () => {
    double.state.mostEntries = 1;
    const github = await forge();
    expect((await github.tree(base)).complete).toBe(false);
    const read = await github.readAt(base, 'specs/001-a/tasks.md');
    expect(read?.ok === true && text(read.bytes)).toBe(LIST);
    expect(await github.readAt(base, 'nothing.md')).toBeNull();
  });

  it('keeps every byte, and refuses what is larger than a document', async () => {
    const { history } = double.state;
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const name = 'a b/ü#?%41 [x]\u202e.md';
    const commit = history.commit('bytes', { [name]: bytes, big: Buffer.alloc(5 * 1024 * 1024 + 1) }, base);
    const github = await forge();
    expect(await github.readAt(commit, name)).toEqual({ ok: true, bytes: Buffer.from(bytes) });
    expect(await github.readAt(commit, 'big')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('5 MiB'),
    });
  });

  it('is an error where the commit is not there', async () => {
    await expect((await forge()).readAt('f'.repeat(40), 'a')).rejects.toThrow(/404/);
  });
});

describe('long lists', () => {
  const many = (files: number, commits: number) => {
    const { history } = double.state;
    let at = history.commit(
      'many',
      Object.fromEntries(Array.from({ length: files }, (_, i) => [`f/${i}`, `${i}`])),
      base,
    );
    for (let index = 1; index < commits; index++) at = history.commit(`c${index}`, {}, at);
    openPull(double.state, {
      base: { ref: 'main', sha: base },
      head: { ref: 'x', sha: at, repository: 'owner/repo' },
    });
  };

  it('are read whole, in order', async () => {
    many(250, 101);
    const github = await forge();
    const change = await github.pull(7);
    const [files, commits] = [await github.changedFiles(change), await github.commits(change)];
    expect([files.items.length, files.cap, commits.items.length, commits.cap]).toEqual([
      250,
      null,
      101,
      null,
    ]);
    expect(commits.items.at(-1)?.message).toBe('c100');
  });

  it('say where GitHub stops, and take the rest from the history on disk', async () => {
    double.state.caps = { files: 120, commits: 110 };
    many(130, 115);
    const github = await forge();
    const change = await github.pull(7);
    expect((await github.changedFiles(change)).cap).toEqual({
      what: 'files',
      limit: 120,
      completedFrom: null,
    });
    expect((await github.commits(change)).cap).toEqual({ what: 'commits', limit: 110, completedFrom: null });
    const commit = { sha: head, message: 'from git', parents: 1 };
    const history = {
      commits: async () => ({ items: [commit], cap: null }),
      changedFiles: async () => {
        throw new UserError('git', 'shallow');
      },
    };
    const both = await forge({ history });
    const again = await both.pull(7);
    expect(await both.commits(again)).toEqual({
      items: [commit],
      cap: { what: 'commits', limit: 110, completedFrom: 'git' },
    });
    expect((await both.changedFiles(again)).cap).toMatchObject({ completedFrom: null });
  });

  it('take at most 40 calls for 3,000 files and 250 commits', async () => {
    many(3000, 250);
    const github = await forge({ patience: FAST });
    const change = await github.pull(7);
    await Promise.all([github.mergeBase(change), github.commits(change), github.changedFiles(change)]);
    await Promise.all([base, change.head.sha].map((commit) => github.readAt(commit, 'specs/001-a/tasks.md')));
    expect(double.requests.length).toBeLessThanOrEqual(40);
  });
});

describe('a merge group', () => {
  it('names its pull requests, whichever way they are merged', async () => {
    const { history } = double.state;
    const branch = history.commit('Merge pull request #99 from a/b', { 'x.ts': '1\n' }, base);
    openPull(double.state, {
      number: 8,
      base: { ref: 'main', sha: base },
      head: { ref: 'b', sha: branch, repository: 'owner/repo' },
    });
    const merge = history.commit('Merge pull request #7 from owner/topic\n\nT001', {}, base, head);
    const squash = history.commit('Add (#1) (#12)\n\nbody (#13)', { y: '1\n' }, merge);
    const named = history.commit('Whatever the merge is called', {}, squash, branch);
    const github = await forge();
    expect(await github.pullsBetween(base, named)).toEqual([7, 12, 8]);
    expect(await github.pullsBetween(named, named)).toEqual([]);
  });
});

describe('a fault', () => {
  const readBlob = (github: Awaited<ReturnType<typeof forge>>) => github.readAt(base, 'specs/001-a/tasks.md');
  const CALLS: readonly [
    string,
    (github: Awaited<ReturnType<typeof forge>>, change: Change) => Promise<unknown>,
  ][] = [
    ['GET pull', (github) => github.pull(7)],
    ['GET compare', (github, change) => github.mergeBase(change)],
    ['GET files', (github, change) => github.changedFiles(change)],
    ['GET commits', (github, change) => github.commits(change)],
    ['GET tree', (github) => github.tree(base)],
    ['GET blob', readBlob],
    ['GET group', (github) => github.pullsBetween(base, head)],
  ];

  /** A double of its own for each fault, since they run at the same time. */
  async function struck(fault: Fault, call: (typeof CALLS)[number][1]) {
    const own = await startDouble(double.state);
    const github = await forge({ apiUrl: own.url, patience: HASTY });
    const change = await github.pull(7);
    if (call === readBlob) await github.tree(base);
    own.fault = () => fault;
    const outcome = await call(github, change).then(
      () => 'an answer',
      (error: unknown) => error,
    );
    await own.close();
    expect(outcome, fault).toBeInstanceOf(UserError);
    const { layer, message, hint } = outcome as UserError;
    expect(layer).toBe('forge');
    expect(hint).toBeTruthy();
    expect(message).toMatch(/^GET \//);
    expect(message).not.toContain('ghs_secret');
  }

  it.each(CALLS)('at %s is an error that names it, whatever it is', async (_, call) => {
    await Promise.all(FAULTS.map((fault) => struck(fault, call)));
  });

  it.each([
    '500',
    '502',
    '429',
    'connection cut',
    'body cut',
    'slow body',
    'an empty answer with 200',
  ] as const)('that passes is overcome: %s', async (fault) => {
    double.fault = (_, index) => (index === 0 ? fault : null);
    const patience = fault === 'slow body' ? { ...FAST, timeoutMs: 1000 } : FAST;
    expect((await (await forge({ patience })).pull(7)).number).toBe(7);
    expect(double.requests).toHaveLength(2);
  });

  it('does not wait for a limit that lasts', async () => {
    double.fault = () => '429';
    await expect((await forge({ patience: { ...FAST, longestLimitMs: 500 } })).pull(7)).rejects.toThrow(
      /429/,
    );
    expect(double.requests).toHaveLength(1);
  });

  it('of an enterprise server or a wrong name is one too', async () => {
    await expect((await forge({ repository: 'owner/other' })).pull(7)).rejects.toThrow(/404/);
    await expect((await forge({ apiUrl: 'http://127.0.0.1:9' })).pull(7)).rejects.toThrow(
      /GET \/pulls\/7 failed/,
    );
  });
});
