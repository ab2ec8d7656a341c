/** Every fault at every call of a step: none ever turns into a pass. The step runs in this process, to be patient for less long. */
import { describe, expect, it } from 'vitest';
import { openGithub } from '../../src/hosts/github-forge.ts';
import { commentMarker } from '../../src/model/comment-marker.ts';
import { type Double, startDouble } from '../support/github/double.ts';
import { type Event, mergeGroupEvent, pullRequestEvent } from '../support/github/events.ts';
import { FAULTS, type Fault } from '../support/github/faults.ts';
import { ACTIONS, type State } from '../support/github/state.ts';
import { scene } from '../support/github/step.ts';
import { memoryStep } from '../support/memory-step.ts';
import { BEFORE, CONFIG, DONE } from './cases.ts';

const PATIENT = { timeoutMs: 10_000, retries: 1, pauseMs: 1, longestLimitMs: 60_000 };
const HASTY = { ...PATIENT, timeoutMs: 200 };

/** A pull request that passes, with an earlier comment to bring up to date. */
function passing(): { readonly state: State; readonly event: Event } {
  const at = scene({
    before: { ...BEFORE, '.tasks-gate.yml': CONFIG },
    edits: DONE,
    pull: { title: 'T001' },
    message: 'Do T001',
  });
  at.state.comments.push({ id: 1, pull: 7, author: ACTIONS, body: `${commentMarker('default')}\nold` });
  return { state: at.state, event: pullRequestEvent(at.state, at.pull) };
}

/** The same pull request in a merge group. */
function grouped(): { readonly state: State; readonly event: Event } {
  const { state } = passing();
  const { base, head } = state.pulls.get(7) ?? { base: { sha: '' }, head: { sha: '' } };
  const merged = state.history.commit('Merge pull request #7 from owner/topic', DONE, base.sha, head.sha);
  return { state, event: mergeGroupEvent(state, base.sha, merged, 7) };
}

async function step(double: Double, event: Event, patience = PATIENT) {
  const { state, url } = double;
  const open = (prefix: string) =>
    openGithub({
      apiUrl: url,
      token: 'ghs_secret',
      repository: state.repository,
      prefix,
      history: null,
      patience,
    });
  const { exitCode, outputs, commands, log, stderr } = await memoryStep({
    inputs: { token: 'ghs_secret', comment: 'always', 'check-run': 'true' },
    checkout: state.history.files(event.sha),
    workflow: { event: event.name, payload: event.payload, repository: state.repository, sha: event.sha },
    forge: async (_, prefix) => (await open(prefix)).forge,
    board: async () => (await open('')).board,
  });
  return { exitCode, verdict: outputs.verdict, outputs, commands, log: log + stderr };
}

/** The calls of an undisturbed run, each once. */
async function callsOf({ state, event }: ReturnType<typeof passing>): Promise<string[]> {
  const double = await startDouble(state);
  const { verdict, exitCode, log } = await step(double, event);
  await double.close();
  expect([verdict, exitCode, double.mistakes], log).toEqual(['pass', 0, []]);
  expect(double.requests.length).toBeLessThanOrEqual(20);
  return [...new Set(double.requests.map(({ operation }) => operation))];
}

/** Only the board does without what GitHub refuses. */
function isRefusal(operation: string, fault: Fault): boolean {
  return /comments|check-runs|graphql/.test(operation) && ['403', '404', '422'].includes(fault);
}

async function struck(make: typeof passing, operation: string, fault: Fault): Promise<void> {
  const { state, event } = make();
  const double = await startDouble(state);
  double.fault = (request) => (request.operation === operation ? fault : null);
  const { verdict, exitCode, commands, log } = await step(
    double,
    event,
    fault === 'slow body' ? HASTY : PATIENT,
  );
  await double.close();
  const where = `${fault} at ${operation}: ${commands}${log}`;
  expect(
    double.requests.some((request) => request.operation === operation),
    where,
  ).toBe(true);
  if (isRefusal(operation, fault)) {
    expect([verdict, exitCode], where).toEqual(['pass', 0]);
    expect(commands, where).toMatch(
      /::notice title=tasks-gate::The (?:comment|check run) was not written.*permissions/,
    );
  } else {
    expect([verdict, exitCode], where).toEqual(['error', 2]);
    expect(commands, where).toMatch(/::error title=tasks-gate::.*forge error/);
  }
  expect(commands + log, where).not.toMatch(/ghs_secret| {4}at .*\.ts/);
}

describe.each([
  ['a pull request', passing, FAULTS],
  ['a merge group', grouped, ['404', '502', 'another JSON with 200']],
] as const)('a fault in the run on %s', async (_, make, faults) => {
  const calls = await callsOf(make());

  it('is looked for at every call', () => {
    expect(calls.length).toBeGreaterThanOrEqual(7);
  });

  it.each(faults)('never turns into a pass: %s', async (fault) => {
    for (const operation of calls) await struck(make, operation, fault);
  });

  it.each(['429', '500', '502', 'connection cut', 'body cut', 'an empty answer with 200'] as const)(
    'is overcome where it passes: %s',
    async (fault) => {
      const { state, event } = make();
      const double = await startDouble(state);
      const seen = new Set<string>();
      double.fault = ({ operation }) => {
        if (seen.has(operation)) return null;
        seen.add(operation);
        return fault;
      };
      const { verdict, exitCode, log } = await step(double, event);
      await double.close();
      expect([verdict, exitCode, double.mistakes], log).toEqual(['pass', 0, []]);
      expect(seen.size).toBe(calls.length);
    },
  );
});
