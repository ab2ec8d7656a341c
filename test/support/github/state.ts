/** What the double knows: one repository with its pull requests, comments and check runs. */
import { History } from './history.ts';

export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** A pull request as a test sets it up. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: Account;
  readonly labels: readonly string[];
  readonly draft: boolean;
  readonly state: 'open' | 'closed';
  readonly base: { readonly ref: string; readonly sha: string };
  /** `repository`: null for a fork that is gone. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string | null };
}

export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly author: Account;
  body: string;
}

/** A check run with every annotation that was sent. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  readonly conclusion: string;
  readonly title: string;
  readonly summary: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

export type Access = 'none' | 'read' | 'write';

export interface State {
  readonly repository: string;
  readonly history: History;
  readonly pulls: Map<number, Pull>;
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  /** Whom the token belongs to. */
  viewer: Account;
  permissions: { contents: Access; pulls: Access; comments: Access; checks: Access };
  /** Above this many entries a tree is cut. */
  mostEntries: number;
  /** GitHub lists no more than these. */
  caps: { files: number; commits: number };
}

export const SOMEONE: Account = { login: 'someone', type: 'User' };
export const ACTIONS: Account = { login: 'github-actions[bot]', type: 'Bot' };

/** An empty repository, with a token that may do everything. */
export function newState(repository = 'owner/repo'): State {
  return {
    repository,
    history: new History(),
    pulls: new Map(),
    comments: [],
    checkRuns: [],
    viewer: ACTIONS,
    permissions: { contents: 'read', pulls: 'write', comments: 'write', checks: 'write' },
    mostEntries: 100_000,
    caps: { files: 3000, commits: 250 },
  };
}

/** Opens a pull request, number 7 where nothing else is said. */
export function openPull(state: State, said: Partial<Pull> & Pick<Pull, 'base' | 'head'>): Pull {
  const pull: Pull = {
    number: 7,
    title: 'Add the table',
    body: null,
    author: SOMEONE,
    labels: [],
    draft: false,
    state: 'open',
    ...said,
  };
  state.pulls.set(pull.number, pull);
  return pull;
}
