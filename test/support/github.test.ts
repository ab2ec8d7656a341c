/** The double of GitHub itself: it must know what GitHub knows, or the tests that use it prove nothing. */
import { describe, expect, it } from 'vitest';
import { eventProblems } from './github/contract.ts';
import { startDouble } from './github/double.ts';
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from './github/events.ts';
import { newState, openPull } from './github/state.ts';

function state() {
  const made = newState();
  const base = made.history.commit('one', { 'tasks.md': '- [ ] T001 a\n' });
  const head = made.history.commit('two', { 'tasks.md': '- [x] T001 a\n' }, base);
  const pull = openPull(made, {
    base: { ref: 'main', sha: base },
    head: { ref: 'topic', sha: head, repository: 'stranger/repo' },
    labels: ['one', 'two'],
  });
  return { made, base, head, pull };
}

describe('events', () => {
  const { made, base, head, pull } = state();
  it.each([
    ['opened', pullRequestEvent(made, pull)],
    ['edited', pullRequestEvent(made, pull, { action: 'edited' })],
    ['labeled', pullRequestEvent(made, pull, { action: 'labeled' })],
    ['synchronize', pullRequestEvent(made, pull, { action: 'synchronize' })],
    ['pull_request_target', pullRequestEvent(made, pull, { target: true })],
    ['merge_group', mergeGroupEvent(made, base, head, 7)],
    ['push', pushEvent(made, base, head)],
    ['workflow_dispatch', dispatchEvent(made, head)],
    ['workflow_run', workflowRunEvent(made, { head, repository: 'stranger/repo', base })],
  ])('are what GitHub describes: %s', (_, { schema, payload }) => {
    expect(eventProblems(schema ?? '', payload)).toEqual([]);
    expect(eventProblems(schema ?? '', { repository: payload.repository })).not.toEqual([]);
  });

  it('know no schema for a schedule', () => {
    expect(scheduleEvent(head)).toMatchObject({ schema: null, payload: { schedule: expect.any(String) } });
    expect(eventProblems('schedule', {})).toEqual(['there is no event schedule']);
  });
});

describe('the double', () => {
  it.each([
    ['an unknown call', 'GET', '/repos/owner/repo/nothing', undefined, /GitHub has no such call/],
    [
      'an unknown parameter',
      'GET',
      '/repos/owner/repo/pulls/7?state=open',
      undefined,
      /unknown parameter state/,
    ],
    ['a number that is none', 'GET', '/repos/owner/repo/pulls/seven', undefined, /pull_number/],
    ['an empty comment', 'POST', '/repos/owner/repo/issues/7/comments', {}, /required property 'body'/],
    [
      'an unknown name',
      'POST',
      '/repos/owner/repo/issues/7/comments',
      { body: 'a', text: 'b' },
      /unknown name \/text/,
    ],
    [
      'a level that is none',
      'POST',
      '/repos/owner/repo/check-runs',
      {
        name: 'a',
        head_sha: 'b',
        output: { title: 'a', summary: 'b', annotations: [{ ...ANNOTATION(), annotation_level: 'error' }] },
      },
      /annotation_level/,
    ],
    [
      'too many annotations',
      'POST',
      '/repos/owner/repo/check-runs',
      {
        name: 'a',
        head_sha: 'b',
        output: { title: 'a', summary: 'b', annotations: Array(51).fill(ANNOTATION()) },
      },
      /fewer than|more than 50/,
    ],
    [
      'a conclusion that is none',
      'POST',
      '/repos/owner/repo/check-runs',
      { name: 'a', head_sha: 'b', conclusion: 'failed' },
      /conclusion/,
    ],
  ])('refuses %s', async (_, method, url, body, problem) => {
    const double = await startDouble(state().made);
    const answer = await ask(double.url + url, method, body);
    expect(answer.status).toBeGreaterThanOrEqual(404);
    expect(double.mistakes.join('\n')).toMatch(problem);
    await double.close();
  });

  it.each([
    ['a comment that is too long', { body: 'a'.repeat(65_537) }, '/issues/7/comments', 422],
    [
      'a check run without a conclusion',
      { name: 'a', head_sha: 'b', status: 'completed' },
      '/check-runs',
      422,
    ],
    ['a commit that is not there', { name: 'a', head_sha: 'b', conclusion: 'success' }, '/check-runs', 422],
    ['a pull request that is not there', { body: 'a' }, '/issues/8/comments', 404],
  ])('says no to %s, as GitHub does beyond its description', async (_, body, path, status) => {
    const double = await startDouble(state().made);
    const answer = await ask(`${double.url}/repos/owner/repo${path}`, 'POST', body);
    expect([answer.status, double.mistakes]).toEqual([status, []]);
    await double.close();
  });

  it('gives pages of a hundred at most, with links', async () => {
    const { made, base } = state();
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`f/${index}`, 'x\n']));
    const sha = made.history.commit('many', files, base);
    openPull(made, { base: { ref: 'main', sha: base }, head: { ref: 'a', sha, repository: 'owner/repo' } });
    const double = await startDouble(made);
    const answer = await ask(`${double.url}/repos/owner/repo/pulls/7/files?per_page=100`, 'GET');
    expect(((await answer.json()) as unknown[]).length).toBe(100);
    expect(answer.headers.get('link')).toMatch(/page=2>; rel="next", <.*page=2>; rel="last"$/);
    expect(answer.headers.get('x-ratelimit-remaining')).not.toBeNull();
    await double.close();
  });

  it.each([
    ['none', 403],
    ['read', 200],
  ] as const)('knows what a token may: pulls %s', async (pulls, status) => {
    const { made } = state();
    made.permissions = { ...made.permissions, pulls };
    const double = await startDouble(made);
    expect((await ask(`${double.url}/repos/owner/repo/pulls/7`, 'GET')).status).toBe(status);
    expect((await ask(`${double.url}/repos/owner/repo/pulls/7`, 'GET', undefined, 'wrong')).status).toBe(401);
    expect((await ask(`${double.url}/repos/owner/other/pulls/7`, 'GET')).status).toBe(404);
    await double.close();
  });
});

function ANNOTATION() {
  return { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
}

function ask(url: string, method: string, body?: unknown, token = 'ghs_secret') {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return fetch(url, { method, headers: { authorization: `token ${token}` }, ...sent });
}
