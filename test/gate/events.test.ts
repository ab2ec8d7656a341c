/** What each event makes of the same pull request, end to end. */
import { describe, expect, it } from 'vitest';
import {
  dispatchEvent,
  type Event,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from '../support/github/events.ts';
import { openPull } from '../support/github/state.ts';
import { type Plot, runOn, runOnPull, type Scene, scene } from '../support/github/step.ts';
import { runnerNode } from '../support/runner.ts';
import { BEFORE, CONFIG, LIST, TASKS } from './cases.ts';

const isReady = runnerNode() !== null;
const BASE = { ...BEFORE, '.tasks-gate.yml': CONFIG };
const WORK = { 'src/main.ts': 'two\n' };
const plot = (rest: Partial<Plot> = {}) => scene({ before: BASE, edits: WORK, ...rest });
const named = (rest: Partial<Plot> = {}) => plot({ pull: { title: 'T001' }, ...rest });

describe.skipIf(!isReady).concurrent('an event', { timeout: 90_000 }, () => {
  it.each(['opened', 'edited', 'labeled', 'synchronize'] as const)('pull_request, %s', async (action) => {
    const at = plot();
    const { exitCode, outputs, double } = await runOn(at, pullRequestEvent(at.state, at.pull, { action }));
    expect([exitCode, outputs.verdict, double.mistakes]).toEqual([1, 'fail', []]);
  });

  it('is judged by what the pull request says now, not by what the event said', async () => {
    const at = plot();
    const event = pullRequestEvent(at.state, at.pull);
    openPull(at.state, { ...at.pull, title: 'T001' });
    expect((await runOn(at, event)).outputs).toMatchObject({
      verdict: 'pass',
      'referenced-tasks': '["001-auth/T001"]',
    });
  });

  it('pull_request_target: nothing is read from the checkout, and the event is discouraged', async () => {
    const at = named();
    const event = pullRequestEvent(at.state, at.pull, { target: true });
    const { exitCode, outputs, summary } = await runOn(at, event, { files: { 'evil.md': 'x' } });
    expect([exitCode, outputs.verdict]).toEqual([0, 'pass']);
    expect(summary).toMatch(/pull\\?_request\\?_target.*discouraged/);
  });

  it('merge_group: every pull request counts, and the worst is the verdict', async () => {
    const at = named();
    const { history } = at.state;
    const second = history.commit('Other work', { 'src/other.ts': '1\n' }, at.base);
    openPull(at.state, {
      number: 8,
      base: { ref: 'main', sha: at.base },
      head: { ref: 'other', sha: second, repository: 'owner/repo' },
    });
    const first = history.commit('Merge pull request #7 from owner/topic', WORK, at.base, at.head);
    const both = history.commit('Other work (#8)', { 'src/other.ts': '1\n' }, first);
    const good = await runOn(at, mergeGroupEvent(at.state, at.base, first, 7));
    const bad = await runOn(at, mergeGroupEvent(at.state, at.base, both, 8));
    expect([good.exitCode, good.outputs.verdict, good.double.mistakes]).toEqual([0, 'pass', []]);
    expect([bad.exitCode, bad.outputs.verdict, bad.double.mistakes]).toEqual([1, 'fail', []]);
    expect(bad.annotations.map(({ message }) => message).join('\n')).toContain('#8');
    expect(at.state.comments).toEqual([]);
  });

  it.each<[string, (at: Scene) => Event]>([
    ['push', ({ state, base, head }) => pushEvent(state, base, head)],
    ['workflow_dispatch', ({ state, head }) => dispatchEvent(state, head)],
    ['schedule', ({ head }) => scheduleEvent(head)],
  ])('%s: the lists alone, without a call', async (_, make) => {
    const [good, bad] = [plot(), plot({ edits: { [LIST]: TASKS.replace('T002', 'T001') } })];
    const passed = await runOn(good, make(good));
    expect([passed.exitCode, passed.outputs.verdict, passed.double.requests]).toEqual([0, 'pass', []]);
    const failed = await runOn(bad, make(bad));
    expect([failed.exitCode, failed.outputs.verdict, failed.double.requests]).toEqual([1, 'fail', []]);
  });

  it('workflow_dispatch with a number: that pull request', async () => {
    const at = plot();
    const event = dispatchEvent(at.state, at.base);
    const { exitCode, outputs } = await runOn(at, event, { inputs: { 'pr-number': '7' } });
    expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
    const wrong = await runOn(at, event, { inputs: { 'pr-number': '99' } });
    expect([wrong.exitCode, wrong.outputs.verdict]).toEqual([2, 'error']);
    expect(wrong.annotations[0]?.message).toMatch(/GET \/pulls\/99 failed \(404.*\n.*pull-requests: read/s);
  });

  it('any other: the lists, with a word about it', async () => {
    const at = plot();
    const event = { ...scheduleEvent(at.head), name: 'issues' };
    const { exitCode, summary } = await runOn(at, event);
    expect(exitCode).toBe(0);
    expect(summary).toMatch(/issues.*not known to the gate/);
  });

  it('without a token, or with one that may not read pull requests: an error that says what to grant', async () => {
    const at = named();
    const none = await runOnPull(at, { inputs: { token: '' } });
    expect([none.exitCode, none.outputs.verdict]).toEqual([2, 'error']);
    at.state.permissions = { ...at.state.permissions, pulls: 'none' };
    const refused = await runOnPull(at);
    expect([refused.exitCode, refused.outputs.verdict]).toEqual([2, 'error']);
    expect(refused.annotations[0]?.message).toMatch(/403.*\n.*`permissions: pull-requests: read`/s);
  });
});

describe.skipIf(!isReady).concurrent('a pull request from a fork', { timeout: 90_000 }, () => {
  it.each(['stranger/repo', null])('is judged alike, with a token that only reads: %s', async (from) => {
    const at = plot({ from });
    at.state.permissions = { contents: 'read', pulls: 'read', comments: 'read', checks: 'read' };
    const { exitCode, outputs, annotations } = await runOnPull(at);
    expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
    expect(annotations.filter(({ level }) => level === 'notice')).toHaveLength(1);
    expect(at.state.comments).toEqual([]);
    const done = plot({ from, pull: { title: 'T001' } });
    expect((await runOnPull(done)).outputs.verdict).toBe('pass');
  });
});

describe.skipIf(!isReady).concurrent('a large pull request', { timeout: 90_000 }, () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`f/${index}`, '1\n']));

  it('says where GitHub cuts a list, and fails where it is told to', async () => {
    const make = (config: string) => {
      const at = named({ before: { ...BASE, '.tasks-gate.yml': config }, edits: many(130) });
      at.state.caps = { files: 100, commits: 250 };
      return at;
    };
    const [warned, failed] = await Promise.all([
      runOnPull(make('extends: minimal\n')),
      runOnPull(make('extends: minimal\npullRequest: { onCap: fail }\n')),
    ]);
    expect([warned.exitCode, warned.outputs.verdict]).toEqual([0, 'pass']);
    expect(warned.summary).toMatch(/changed files is cut at 100/);
    expect(failed.outputs.verdict).not.toBe('pass');
    expect(failed.exitCode).not.toBe(0);
  });

  it('is completed from the history of the checkout', async () => {
    const at = named({ edits: many(130) });
    at.state.caps = { files: 100, commits: 250 };
    const { exitCode, summary, written } = await runOnPull(at, {
      files: {},
      inputs: { 'json-file': 'r.json' },
      checkout: (folder) => at.state.history.clone(folder, { main: at.base, topic: at.head }, 'topic'),
    });
    expect(exitCode).toBe(0);
    expect(summary).not.toMatch(/is cut/);
    const report = JSON.parse(written['r.json'] ?? '');
    expect(report.pullRequests[0].caps).toEqual([{ what: 'files', limit: 100, completedFrom: 'git' }]);
  });

  it('is judged with its renames, also over the border of a working directory', async () => {
    const before = {
      'app/specs/001-a/tasks.md': TASKS,
      'app/.tasks-gate.yml': CONFIG,
      'lib/moved.ts': 'same\n',
    };
    const edits = {
      'app/specs/001-a/tasks.md': TASKS.replace('[ ] T001', '[x] T001'),
      'lib/moved.ts': null,
      'app/db/schema.sql': 'same\n',
    };
    const at = scene({ before, edits });
    const { exitCode, outputs, double } = await runOnPull(at, {
      inputs: { 'working-directory': 'app', preset: 'minimal' },
    });
    expect([exitCode, outputs.verdict, double.mistakes]).toEqual([0, 'pass', []]);
    expect(outputs['flipped-tasks']).toBe('["001-a/T001"]');
  });
});
