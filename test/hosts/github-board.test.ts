/** Comment and check run, against the double. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/errors.ts';
import type { Board, RunAnnotation } from '../../src/app/ports.ts';
import { openGithub } from '../../src/hosts/github-forge.ts';
import { commentMarker } from '../../src/model/comment-marker.ts';
import { type Double, startDouble } from '../support/github/double.ts';
import { FAULTS } from '../support/github/faults.ts';
import { ACTIONS, openPull, SOMEONE } from '../support/github/state.ts';

const FAST = { timeoutMs: 10_000, retries: 1, pauseMs: 1, longestLimitMs: 60_000 };
/** For answers that never come; a busy machine is slower than this now and then. */
const HASTY = { ...FAST, timeoutMs: 120 };

let double: Double;
let board: Board;
let head: string;

beforeEach(async () => {
  double = await startDouble();
  const base = double.state.history.commit('one', { a: '1' });
  head = double.state.history.commit('two', { a: '2' }, base);
  openPull(double.state, {
    base: { ref: 'main', sha: base },
    head: { ref: 'x', sha: head, repository: 'owner/repo' },
  });
  ({ board } = await open(double));
});

afterEach(async () => {
  expect(double.mistakes).toEqual([]);
  await double.close();
});

const open = ({ url }: Double, patience = FAST) =>
  openGithub({
    apiUrl: url,
    token: 'ghs_secret',
    repository: 'owner/repo',
    prefix: '',
    history: null,
    patience,
  });

const comment = (said: Partial<Parameters<Board['upsertComment']>[0]> = {}) => ({
  pull: 7,
  key: 'default',
  body: 'Failed.',
  create: true,
  ...said,
});
const bodies = () => double.state.comments.map(({ body }) => body);
const writes = () => double.requests.filter(({ method }) => method !== 'GET' && method !== 'POST');
const MARKER = commentMarker('default');

describe('the comment', () => {
  it('is written once, brought up to date in place, and left alone when nothing changed', async () => {
    const first = await board.upsertComment(comment());
    expect(first).toEqual({ url: expect.stringContaining('#issuecomment-'), problem: null });
    expect(bodies()).toEqual([`${MARKER}\nFailed.`]);
    expect(await board.upsertComment(comment())).toEqual(first);
    expect(writes()).toEqual([]);
    expect(await board.upsertComment(comment({ body: 'Passed.', create: false }))).toEqual(first);
    expect(bodies()).toEqual([`${MARKER}\nPassed.`]);
  });

  it('is not begun where only an earlier one is meant', async () => {
    expect(await board.upsertComment(comment({ create: false }))).toEqual({ url: null, problem: null });
    expect(bodies()).toEqual([]);
  });

  it('has its own place for each key, whatever stands in it', async () => {
    for (const key of ['default', 'app', '--> @everyone <!--', 'a\nb'])
      await board.upsertComment(comment({ key }));
    expect(bodies()).toHaveLength(4);
    for (const body of bodies()) expect(body).toMatch(/^<!-- tasks-gate-comment: [^<>@\n-]+ -->\nFailed\.$/);
  });

  it('is found on the last of many pages, by author as well as by marker', async () => {
    const { comments } = double.state;
    const add = (body: string, author = SOMEONE) =>
      comments.push({ id: comments.length + 1, pull: 7, author, body });
    add(`${MARKER}\nspoofed`);
    for (let index = 0; index < 250; index++) add(`talk ${index}`);
    add(`${MARKER}\nFailed long ago.`, ACTIONS);
    add(`quoted\n${MARKER}`, ACTIONS);
    await board.upsertComment(comment({ body: 'Passed.' }));
    expect(comments).toHaveLength(253);
    expect(bodies()[0]).toBe(`${MARKER}\nspoofed`);
    expect(bodies()[251]).toBe(`${MARKER}\nPassed.`);
  });

  it('removes doubles', async () => {
    const { comments } = double.state;
    for (const id of [1, 2, 3])
      comments.push({ id, pull: 7, author: ACTIONS, body: `${MARKER}\r\nold ${id}` });
    await board.upsertComment(comment());
    expect(comments.map(({ id, body }) => [id, body])).toEqual([[1, `${MARKER}\nFailed.`]]);
  });

  it('knows a person by the whole name, and a bot with and without its suffix', async () => {
    double.state.viewer = { login: 'my-app', type: 'Bot' };
    double.state.comments.push(
      { id: 1, pull: 7, author: { login: 'my-app', type: 'User' }, body: `${MARKER}\nx` },
      { id: 2, pull: 7, author: { login: 'my-app[bot]', type: 'Bot' }, body: `${MARKER}\nx` },
    );
    double.state.comments.reverse();
    await board.upsertComment(comment());
    expect(double.state.comments.find(({ id }) => id === 2)?.body).toBe(`${MARKER}\nFailed.`);
  });

  it('is cut where GitHub would refuse it', async () => {
    await board.upsertComment(comment({ body: 'a line of text\n'.repeat(10_000) }));
    expect(bodies()[0]?.length).toBeLessThanOrEqual(65_536);
    expect(bodies()[0]).toMatch(/a line of text\n\n… cut: the job summary holds the rest\.$/);
  });

  it('names the permission that is missing, and is no error then', async () => {
    double.state.permissions = { ...double.state.permissions, comments: 'read', checks: 'none' };
    const { url, problem } = await board.upsertComment(comment());
    expect([url, problem]).toEqual([null, expect.stringMatching(/403.*`permissions: pull-requests: write`/)]);
    const run = await board.checkRun(checkRun([]));
    expect(run.problem).toMatch(/403.*`permissions: checks: write`/);
  });
});

const annotation = (line: number): RunAnnotation => ({
  path: 'tasks.md',
  startLine: line,
  endLine: line,
  startColumn: 3,
  endColumn: 7,
  level: 'failure',
  title: 'task-id-unique',
  message: `message ${line}`,
});
const checkRun = (annotations: readonly RunAnnotation[]): Parameters<Board['checkRun']>[0] => ({
  head,
  name: 'tasks-gate',
  conclusion: 'failure',
  title: '3 errors',
  summary: 'words',
  annotations,
});

describe('the check run', () => {
  it.each([0, 1, 50, 51, 120])('holds every annotation: %i', async (count) => {
    const { url, problem } = await board.checkRun(
      checkRun(Array.from({ length: count }, (_, line) => annotation(line + 1))),
    );
    expect([url, problem]).toEqual([expect.stringContaining('/runs/'), null]);
    const [run] = double.state.checkRuns;
    expect(run).toMatchObject({ head, name: 'tasks-gate', conclusion: 'failure', title: '3 errors' });
    expect(run?.annotations.map(({ start_line: line }) => line)).toEqual(
      Array.from({ length: count }, (_, line) => line + 1),
    );
    expect(double.requests).toHaveLength(Math.max(1, Math.ceil(count / 50)));
  });

  it('has columns for a place on one line only', async () => {
    await board.checkRun(
      checkRun([annotation(1), { ...annotation(2), endLine: 4 }, { ...annotation(5), startColumn: null }]),
    );
    expect(
      double.state.checkRuns[0]?.annotations.map((each) => [each.start_column, each.end_column]),
    ).toEqual([
      [3, 7],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('is refused for a commit that is not there, in a sentence', async () => {
    const { problem } = await board.checkRun({ ...checkRun([]), head: 'f'.repeat(40) });
    expect(problem).toMatch(/422: .*No commit found/);
  });
});

describe('a fault at the board', () => {
  it.each(FAULTS)('is a sentence or an error, never silence: %s', async (fault) => {
    ({ board } = await open(double, HASTY));
    double.state.comments.push({ id: 1, pull: 7, author: ACTIONS, body: `${MARKER}\nold` });
    const acts = {
      'GET comments': () => board.upsertComment(comment()),
      'POST graphql': () => board.upsertComment(comment()),
      'PATCH comments': () => board.upsertComment(comment()),
      'POST comments': () => board.upsertComment(comment({ key: 'new' })),
      'POST check-runs': () => board.checkRun(checkRun([annotation(1)])),
    };
    for (const [name, act] of Object.entries(acts)) {
      const [method = '', part = ''] = name.split(' ');
      double.fault = (request) => (request.method === method && request.url.includes(part) ? fault : null);
      const outcome = await act().catch((error: unknown) => error);
      if (outcome instanceof UserError) expect(outcome.layer).toBe('forge');
      else expect(outcome, name).toMatchObject({ url: null, problem: expect.stringContaining('needs') });
    }
  });
});
