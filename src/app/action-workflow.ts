/** What the event and the environment of a workflow mean to a run. */
import type { Said } from '../config/read-inputs.ts';
import type { Links } from '../reporters/summary.ts';
import type { Workflow } from './action-host.ts';

const LINTED = [
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
  'workflow_dispatch',
  'schedule',
  '',
];

/** What a reader should know of this event, in sentences. */
export function notesOf({ event }: Workflow, said: Said): string[] {
  const notes: string[] = [];
  if (event === 'pull_request_target') {
    notes.push(
      'The event `pull_request_target` runs with the rights of the base and is discouraged: use `pull_request`.',
    );
  }
  const isTold =
    event.startsWith('pull_request') || event === 'merge_group' || (said['pr-number'] ?? '') !== '';
  const idle = ['base-ref', 'head-ref'].filter((name) => isTold && (said[name] ?? '') !== '');
  notes.push(...idle.map((name) => `The input \`${name}\` was not used: the pull request says it.`));
  if (!LINTED.includes(event))
    notes.push(`The event \`${event}\` is not known to the gate: the task lists were judged as on a push.`);
  return notes;
}

/** Where the files can be looked at; null where the environment does not say. */
export function linksOf({ server, repository, sha, payload }: Workflow, prefix: string): Links | null {
  const head = headOf(payload) ?? sha;
  if (!/^https?:\/\//.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !isSha(head)) return null;
  return { repository: `${server.replace(/\/+$/, '')}/${repository}`, sha: head, prefix };
}

/** The head commit of a pull request: the checkout itself is a merge that nobody can look at later. */
export function headOf(payload: unknown): string | null {
  const sha = valueAt(payload, ['pull_request', 'head', 'sha']);
  return typeof sha === 'string' && isSha(sha) ? sha : null;
}

/** The number of the pull request that the event is about; null for every other event. */
export function pullOf({ event, payload }: Workflow): number | null {
  const number = event.startsWith('pull_request') ? valueAt(payload, ['pull_request', 'number']) : null;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** A value inside a payload; undefined where the way to it does not exist. */
export function valueAt(payload: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    payload,
  );
}

function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
