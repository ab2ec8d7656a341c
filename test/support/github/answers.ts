/** What GitHub answers, from the state of the double; the rest is filled in by GitHub's own schema. */
import type { Changed } from './history.ts';
import { bytesOf, type Made, treeOf } from './objects.ts';
import { sample } from './sample.ts';
import type { Account, CheckRun, Comment, Pull, State } from './state.ts';

const SITE = 'https://github.test';

export function pullAnswer(state: State, pull: Pull) {
  const { history } = state;
  const files = history.changes(history.mergeBase(pull.base.sha, pull.head.sha), pull.head.sha);
  return {
    ...sample('pull-request', { ...pullParts(state, pull), merged_by: null }),
    // GitHub answers null for a fork that is gone, against its own schema.
    ...(pull.head.repository === null ? { head: { ...pullParts(state, pull).head, repo: null } } : {}),
    commits: history.between(pull.base.sha, pull.head.sha).length,
    changed_files: files.length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
  };
}

export function listedPull(state: State, pull: Pull) {
  return sample('pull-request-simple', pullParts(state, pull));
}

function pullParts(state: State, pull: Pull) {
  const { number, title, body, author, labels, draft, base, head } = pull;
  const repository = head.repository ?? state.repository;
  return {
    number,
    title,
    body,
    draft,
    state: pull.state,
    user: accountAnswer(author),
    assignee: null,
    milestone: null,
    auto_merge: null,
    labels: labels.map((name, index) => ({ name, id: index + 1, color: 'ededed', description: null })),
    base: sideAnswer(base, state.repository),
    head: sideAnswer(head, repository),
    html_url: `${SITE}/${state.repository}/pull/${number}`,
  };
}

function sideAnswer({ ref, sha }: { readonly ref: string; readonly sha: string }, repository: string) {
  const [owner = '', name = ''] = repository.split('/');
  const user = accountAnswer({ login: owner, type: 'User' });
  const repo = sample('repository', { full_name: repository, name, owner: user });
  return { label: `${owner}:${ref}`, ref, sha, user, repo };
}

export function accountAnswer({ login, type }: Account) {
  return sample('simple-user', { login, type });
}

export function fileAnswer(file: Changed, sha: string | null) {
  return sample('diff-entry', { ...file, sha });
}

export function commitAnswer({ sha, message, parents }: Made) {
  return sample('commit', {
    sha,
    commit: { message, author: null, committer: null, tree: { sha, url: SITE } },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: SITE })),
  });
}

export function treeAnswer({ files, sha }: Made, most: number) {
  const entries = treeOf(files).entries.map(({ size, ...entry }) =>
    size === undefined ? entry : { ...entry, size },
  );
  return { sha, url: SITE, truncated: entries.length > most, tree: entries.slice(0, most) };
}

export function blobAnswer(sha: string, content: string | Uint8Array) {
  const bytes = bytesOf(content);
  const text = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return { sha, node_id: 'x', url: SITE, size: bytes.length, encoding: 'base64', content: text };
}

export function contentAnswer(path: string, sha: string, content: string | Uint8Array) {
  const bytes = bytesOf(content);
  const text = { type: 'file', encoding: 'base64', content: bytes.toString('base64') };
  return sample('content-tree', {
    ...text,
    path,
    name: path.split('/').at(-1) ?? path,
    sha,
    size: bytes.length,
  });
}

export function commentAnswer(state: State, { id, pull, author, body }: Comment) {
  const html = `${SITE}/${state.repository}/pull/${pull}#issuecomment-${id}`;
  return sample('issue-comment', { id, body, user: accountAnswer(author), html_url: html });
}

export function checkRunAnswer(state: State, run: CheckRun) {
  return sample('check-run', {
    id: run.id,
    name: run.name,
    head_sha: run.head,
    status: 'completed',
    conclusion: run.conclusion,
    html_url: `${SITE}/${state.repository}/runs/${run.id}`,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: SITE,
    },
    app: null,
    pull_requests: [],
  });
}
