/** A step of a workflow against the double: the event, the checkout and the API as GitHub gives them together. */
import { type Step, type StepResult, startStep } from '../runner.ts';
import { type Double, startDouble } from './double.ts';
import { type Event, pullRequestEvent } from './events.ts';
import type { Edits } from './history.ts';
import type { Files } from './objects.ts';
import { newState, openPull, type Pull, type State } from './state.ts';

export interface Scene {
  readonly state: State;
  readonly base: string;
  readonly head: string;
  readonly pull: Pull;
}

/** What a test says about a pull request; the rest is usual. */
export interface Plot {
  /** The repository before the change. */
  readonly before: Files;
  /** What the change does; null takes a file away. */
  readonly edits: Edits;
  /** The message of its one commit. */
  readonly message?: string;
  readonly pull?: Partial<Omit<Pull, 'base' | 'head'>>;
  readonly branch?: string;
  /** Null for a fork that is gone. */
  readonly from?: string | null;
}

/** A repository with one pull request, number 7. */
export function scene({
  before,
  edits,
  message = 'Work',
  pull = {},
  branch = 'topic',
  from = 'owner/repo',
}: Plot): Scene {
  const state = newState();
  const base = state.history.commit('start', before);
  const head = state.history.commit(message, edits, base);
  const made = openPull(state, {
    base: { ref: 'main', sha: base },
    head: { ref: branch, sha: head, repository: from },
    ...pull,
  });
  return { state, base, head, pull: made };
}

/** The same pull request after one more push. */
export function pushed({ state, base, head, pull }: Scene, edits: Edits): Scene {
  const sha = state.history.commit('More', edits, head);
  return { state, base, head: sha, pull: openPull(state, { ...pull, head: { ...pull.head, sha } }) };
}

export interface Outcome extends StepResult {
  readonly double: Double;
}

/** Runs the action on an event; the checkout is that of `sha`, without history. */
export async function runOn(
  { state }: Pick<Scene, 'state'>,
  event: Event,
  step: Partial<Step> = {},
  prepare: (double: Double) => void = () => undefined,
): Promise<Outcome> {
  const double = await startDouble(state);
  prepare(double);
  try {
    const result = await startStep({
      files: state.history.files(event.sha),
      event: event.name,
      payload: event.payload,
      ...step,
      env: {
        GITHUB_API_URL: double.url,
        GITHUB_REPOSITORY: state.repository,
        GITHUB_SHA: event.sha,
        GITHUB_REF: event.ref,
        ...step.env,
      },
    });
    return { ...result, double };
  } finally {
    await double.close();
  }
}

/** Runs the action on the pull request of a scene. */
export function runOnPull(
  at: Scene,
  step: Partial<Step> = {},
  prepare?: (double: Double) => void,
): Promise<Outcome> {
  return runOn(at, pullRequestEvent(at.state, at.pull), step, prepare);
}
