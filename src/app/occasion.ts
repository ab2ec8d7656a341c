/** What a workflow wants to be judged: a pull request, a merge group, a range of commits, or the lists alone. */
import type { Said } from '../config/read-inputs.ts';
import type { Workflow } from './action-host.ts';
import { UserError } from './errors.ts';

/** A commit and the branch that it is the tip of. */
export interface Tip {
  readonly ref: string;
  readonly sha: string;
}

/** What a run of the step judges: a pull request, a merge group, a range of commits, or the lists alone. */
export type Occasion =
  /** `head` as the event has it; null where only a number was given. */
  | { readonly kind: 'pull'; readonly number: number; readonly head: Tip | null }
  | { readonly kind: 'group'; readonly base: Tip; readonly head: Tip }
  | { readonly kind: 'range'; readonly base: string; readonly head: string | null }
  | { readonly kind: 'lists' };

/** Reads event and inputs; what an event says itself weighs more than `base-ref` and `head-ref`. */
export function occasionOf(workflow: Workflow, said: Said): Occasion {
  const { event, payload } = workflow;
  const asked = numberIn(said['pr-number']);
  if (event.startsWith('pull_request')) return pullOf(workflow, asked);
  if (asked !== null) return { kind: 'pull', number: asked, head: null };
  return event === 'merge_group' ? groupOf(payload) : rangeOf(said);
}

/** The pull request of the event, or another one that is asked for by its number. */
function pullOf({ event, payload }: Workflow, asked: number | null): Occasion {
  const number = at(payload, 'pull_request', 'number') ?? at(payload, 'number');
  if (asked !== null && asked !== number) return { kind: 'pull', number: asked, head: null };
  if (typeof number !== 'number') throw broken(event, 'number of a pull request');
  return { kind: 'pull', number, head: tipOf(at(payload, 'pull_request', 'head')) };
}

/** The range that the inputs name; the lists alone where they name none. */
function rangeOf(said: Said): Occasion {
  const base = said['base-ref']?.trim() ?? '';
  const head = said['head-ref']?.trim() ?? '';
  if (base !== '') return { kind: 'range', base, head: head || null };
  if (head === '') return { kind: 'lists' };
  throw new UserError(
    'usage',
    'input head-ref: it needs base-ref',
    'Say where the change begins: `base-ref`',
  );
}

function groupOf(payload: unknown): Occasion {
  const [base, head] = ['base', 'head'].map((side) => {
    const [ref, sha] = [at(payload, 'merge_group', `${side}_ref`), at(payload, 'merge_group', `${side}_sha`)];
    return tipOf({ ref, sha });
  });
  if (base == null || head == null) throw broken('merge_group', 'base and head of the group');
  return { kind: 'group', base, head };
}

/** The pull request that a group was made for last, by the name of its branch; null where it does not say. */
export function numberInGroup(ref: string): number | null {
  const written = /\/pr-(\d{1,10})-[0-9a-f]+$/.exec(ref)?.[1];
  return written === undefined ? null : Number(written);
}

function numberIn(written: string | undefined): number | null {
  const text = written?.trim() ?? '';
  if (text === '') return null;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new UserError(
    'usage',
    `input pr-number: Unexpected \`${text}\`, expected the number of a pull request`,
  );
}

function tipOf(side: unknown): Tip | null {
  const [ref, sha] = [at(side, 'ref'), at(side, 'sha')];
  if (typeof ref !== 'string' || typeof sha !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
    return null;
  return { ref: ref.replace(/^refs\/heads\//, ''), sha };
}

/** A value inside a payload; undefined where the way to it does not exist. */
function at(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    data,
  );
}

function broken(event: string, what: string): UserError {
  return new UserError(
    'forge',
    `The event \`${event}\` does not tell the ${what}`,
    'Run the step in a workflow of GitHub, or set `pr-number`',
  );
}
