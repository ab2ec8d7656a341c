/** The payloads of events, as GitHub sends them to a workflow. */
import { pullAnswer } from './answers.ts';
import { samplePayload } from './sample.ts';
import type { Pull, State } from './state.ts';

export interface Event {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** In GitHub's description; null where it describes none. */
  readonly schema: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly ref: string;
}

type PullAction = 'opened' | 'edited' | 'labeled' | 'synchronize';

/** What starts a run on a pull request; `target` for `pull_request_target`. */
export function pullRequestEvent(
  state: State,
  pull: Pull,
  { action = 'opened', target = false }: { action?: PullAction; target?: boolean } = {},
): Event {
  const schema = `pull-request-${action}`;
  const payload = samplePayload(schema, {
    action,
    number: pull.number,
    pull_request: pullAnswer(state, pull),
    repository: repositoryOf(state),
    ...(action === 'synchronize' ? { before: pull.base.sha, after: pull.head.sha } : {}),
    ...(action === 'edited' ? { changes: { title: { from: 'before' } } } : {}),
  });
  return {
    name: target ? 'pull_request_target' : 'pull_request',
    schema,
    payload,
    sha: target ? pull.base.sha : pull.head.sha,
    ref: target ? `refs/heads/${pull.base.ref}` : `refs/pull/${pull.number}/merge`,
  };
}

/** What starts a run on a merge group whose last pull request is `number`. */
export function mergeGroupEvent(state: State, base: string, head: string, number: number): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
  const schema = 'merge-group-checks-requested';
  const payload = samplePayload(schema, {
    action: 'checks_requested',
    merge_group: { head_sha: head, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' },
    repository: repositoryOf(state),
  });
  return { name: 'merge_group', schema, payload, sha: head, ref };
}

export function pushEvent(state: State, before: string, after: string): Event {
  const ref = 'refs/heads/main';
  const payload = samplePayload('push', { ref, before, after, repository: repositoryOf(state) });
  return { name: 'push', schema: 'push', payload, sha: after, ref };
}

export function dispatchEvent(state: State, sha: string): Event {
  const ref = 'refs/heads/main';
  const payload = samplePayload('workflow-dispatch', { ref, inputs: null, repository: repositoryOf(state) });
  return { name: 'workflow_dispatch', schema: 'workflow-dispatch', payload, sha, ref };
}

/** GitHub describes no payload for a schedule; it holds the line of cron. */
export function scheduleEvent(sha: string): Event {
  return { name: 'schedule', schema: null, payload: { schedule: '0 4 * * *' }, sha, ref: 'refs/heads/main' };
}

/** What starts stage two, after a run on `head` of `repository`. */
export function workflowRunEvent(
  state: State,
  { head, repository, base }: { readonly head: string; readonly repository: string; readonly base: string },
): Event {
  const schema = 'workflow-run-completed';
  const payload = samplePayload(schema, {
    action: 'completed',
    repository: repositoryOf(state),
    workflow_run: {
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_sha: head,
      head_branch: 'topic',
      head_repository: { full_name: repository },
      pull_requests: [],
    },
  });
  return { name: 'workflow_run', schema, payload, sha: base, ref: 'refs/heads/main' };
}

function repositoryOf({ repository }: State) {
  const [login = '', name = ''] = repository.split('/');
  return { full_name: repository, name, owner: { login } };
}
