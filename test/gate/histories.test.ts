/** The same verdict from a clone and from the API, over histories of every shape. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDouble } from '../support/github/double.ts';
import type { Edits } from '../support/github/history.ts';
import type { Files } from '../support/github/objects.ts';
import { newState, openPull, type State } from '../support/github/state.ts';
import { runnerNode } from '../support/runner.ts';
import { ROOT } from '../support/runner-env.ts';
import { BEFORE, CONFIG, DONE, LIST, TASKS } from './cases.ts';

const isReady = runnerNode() !== null;
const BASE = { ...BEFORE, '.tasks-gate.yml': CONFIG };
const TICK = { [LIST]: TASKS.replace('[ ] T001', '[x] T001') };

interface Scope {
  readonly scope: string;
  readonly covered: number;
  readonly total: number;
  readonly verdict: string;
}

interface Shape {
  readonly name: string;
  /** Builds the history; gives the tips of base and head. */
  readonly build: (commit: State['history']['commit']) => readonly [string, string];
  readonly title?: string;
  /** What is said of the coverage of the changed lines. */
  readonly says?: string;
}

/** One commit on top of the start. */
const after =
  (edits: Edits, message = 'Work', more: Files = {}): Shape['build'] =>
  (commit) => {
    const base = commit('start', { ...BASE, ...more });
    return [base, commit(message, edits, base)];
  };

const SOURCE = 'one();\ntwo();\nthree();\n';
/** Of the changed lines that say something new, the first ran and the last did not. */
const WRAPPED = 'if (x) {\n  one();\n\ttwo();\n}\nthree();\nfour();\n';
const LCOV = `TN:\nSF:src/main.ts\n${[1, 0, 0, 1, 1, 0].map((hits, at) => `DA:${at + 1},${hits}\n`).join('')}end_of_record\n`;
const config = (more: string) => ({
  '.gitignore': 'lcov.info\n',
  '.tasks-gate.yml': `${CONFIG}coverage: { reports: [lcov.info], thresholds: { patch: 80 }${more} }\n`,
});

const SHAPES: readonly Shape[] = [
  { name: 'a task that is done', build: after(DONE) },
  { name: 'work without a task', build: after({ 'src/main.ts': 'two\n' }) },
  { name: 'a tick without work', build: after(TICK) },
  {
    name: 'a message that names the task',
    build: after({ 'src/main.ts': 'two\n' }, 'Do T002\n\nMore words.\n'),
  },
  { name: 'a broken list', build: after({ [LIST]: TASKS.replace('T002', 'T001') }), title: 'T001' },
  {
    name: 'lines that are not covered',
    build: after({ 'src/main.ts': WRAPPED }, 'Work', { 'src/main.ts': SOURCE, ...config('') }),
    title: 'T004',
    says: 'patch 2/5 fail',
  },
  {
    name: 'lines that are not covered, some of which are the old ones with other white space',
    build: after({ 'src/main.ts': WRAPPED }, 'Work', {
      'src/main.ts': SOURCE,
      ...config(', ignoreWhitespace: true'),
    }),
    title: 'T004',
    says: 'patch 2/3 fail',
  },
  { name: 'a file that moves', build: after({ 'src/main.ts': null, 'lib/main.ts': 'one\n' }), title: 'T004' },
  {
    name: 'a list that moves',
    build: after({ [LIST]: null, 'specs/009-moved/tasks.md': TASKS }),
    title: 'T001',
  },
  {
    name: 'names that are hard to write',
    build: after({ 'a "b" \\ ü\t.md': 'x\n', 'specs/002-x y/tasks.md': '- [x] T001 Do `a/b.ts`\n' }),
  },
  {
    name: 'a base that went on',
    build: (commit) => {
      const start = commit('start', BASE);
      const head = commit('Do T001', DONE, start);
      const base = commit(
        'On main',
        { 'docs/index.md': 'other\n', [LIST]: TASKS.replace('guide', 'handbook') },
        start,
      );
      return [base, head];
    },
  },
  {
    name: 'a base that was merged in',
    build: (commit) => {
      const start = commit('start', BASE);
      const work = commit('Begin', { 'src/main.ts': 'two\n' }, start);
      const base = commit(
        'On main',
        { [LIST]: TASKS.replace('[ ] T004', '[x] T004'), 'docs/guide.md': 'words\n' },
        start,
      );
      const merged = commit(
        'Merge branch main',
        { [LIST]: TASKS.replace('[ ] T004', '[x] T004'), 'docs/guide.md': 'words\n' },
        work,
        base,
      );
      return [base, commit('End T002', { 'src/read.ts': '1\n' }, merged)];
    },
  },
];

/** Runs the command line, and gives its report. */
async function check(folder: string, words: readonly string[], env: NodeJS.ProcessEnv) {
  const main = path.join(ROOT, 'dist/cli/index.js');
  const child = spawn(runnerNode() ?? process.execPath, [main, 'check', '--format', 'json', ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = Buffer.concat(out).toString('utf8');
  return { exitCode, report: text === '' ? Buffer.concat(err).toString('utf8') : JSON.parse(text) };
}

describe.skipIf(!isReady).concurrent('a clone and the API say the same', { timeout: 90_000 }, () => {
  it.each(SHAPES)('of $name', async ({ build, title = 'Work', says }) => {
    const state = newState();
    const [base, head] = build(state.history.commit.bind(state.history));
    openPull(state, {
      title,
      body: '',
      base: { ref: 'main', sha: base },
      head: { ref: 'topic', sha: head, repository: 'owner/repo' },
    });
    const folder = mkdtempSync(path.join(tmpdir(), 'tasks-gate-clone-'));
    const double = await startDouble(state);
    try {
      state.history.clone(path.join(folder, 'clone'), { main: base, topic: head }, 'topic');
      writeFileSync(path.join(folder, 'body.md'), '');
      if (says !== undefined) writeFileSync(path.join(folder, 'clone', 'lcov.info'), LCOV);
      const env = { GITHUB_API_URL: double.url, GITHUB_TOKEN: 'ghs_secret' };
      const clone = path.join(folder, 'clone');
      const said = [
        '--base',
        'main',
        '--title',
        title,
        '--body-file',
        '../body.md',
        '--pr-author',
        'someone',
      ];
      const [local, remote] = await Promise.all([
        check(clone, said, {}),
        check(clone, ['--pr', '7', '--repo', 'owner/repo'], env),
      ]);
      expect(double.mistakes).toEqual([]);
      expect(local.report.findings, JSON.stringify(local.report)).toBeDefined();
      expect(asOne(remote.report)).toEqual(asOne(local.report));
      expect(remote.exitCode).toBe(local.exitCode);
      expect(patchIn(local.report)).toBe(says);
    } finally {
      await double.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function patchIn({ coverage }: { readonly coverage: { readonly scopes: readonly Scope[] } | null }) {
  const patch = coverage?.scopes.find(({ scope }) => scope === 'patch');
  return patch && `patch ${patch.covered}/${patch.total} ${patch.verdict}`;
}

/** The report without what only GitHub can know. */
function asOne(report: {
  readonly pullRequests: readonly object[];
  readonly unseen: unknown;
  readonly checks: unknown;
}) {
  return { ...report, pullRequests: report.pullRequests.map((pull) => ({ ...pull, number: null })) };
}
