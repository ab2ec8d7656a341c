/** The calls that the double answers, each by the name that GitHub's description gives it. */
import {
  blobAnswer,
  checkRunAnswer,
  commentAnswer,
  commitAnswer,
  contentAnswer,
  fileAnswer,
  listedPull,
  pullAnswer,
  treeAnswer,
} from './answers.ts';
import { blobName, type Made } from './objects.ts';
import type { Access, Pull, State } from './state.ts';

export interface Call {
  readonly state: State;
  /** Values of the path. */
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: it was held against GitHub's schema before
  readonly body: any;
}

export type Answer =
  | { readonly status: number; readonly body?: unknown }
  /** Everything; the server cuts it into pages. */
  | { readonly list: readonly unknown[] };

interface Route {
  readonly needs: readonly [keyof State['permissions'], Access];
  readonly run: (call: Call) => Answer;
}

const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'x', status: '404' },
};

/** What GitHub says to a value that it does not take. */
export function invalid(message: string): Answer {
  return { status: 422, body: { message, documentation_url: 'x', errors: [] } };
}

const REPO = '/repos/{owner}/{repo}';

export const ROUTES: Readonly<Record<string, Route>> = {
  [`GET ${REPO}/pulls/{pull_number}`]: pulls((state, pull) => ({
    status: 200,
    body: pullAnswer(state, pull),
  })),
  [`GET ${REPO}/pulls/{pull_number}/files`]: pulls(({ history, caps }, { base, head }) => {
    const changes = history.changes(history.mergeBase(base.sha, head.sha), head.sha);
    const files = history.files(head.sha);
    return {
      list: changes
        .slice(0, caps.files)
        .map((file) => fileAnswer(file, blobName(files[file.filename] ?? ''))),
    };
  }),
  [`GET ${REPO}/pulls/{pull_number}/commits`]: pulls(({ history, caps }, { base, head }) => {
    return { list: history.between(base.sha, head.sha).slice(0, caps.commits).map(commitAnswer) };
  }),
  [`GET ${REPO}/compare/{basehead}`]: {
    needs: ['contents', 'read'],
    run: ({ state: { history }, values, query }) => {
      const [base, head] = (values.basehead ?? '').split('...').map((sha) => history.commits.get(sha));
      const from = history.commits.get(history.mergeBase(base?.sha ?? '', head?.sha ?? ''));
      if (base === undefined || head === undefined || from === undefined) return NOT_FOUND;
      const commits = history.between(base.sha, head.sha);
      const [size, page] = [Number(query.get('per_page') ?? 250), Number(query.get('page') ?? 1)];
      const body = {
        ...COMPARISON,
        base_commit: commitAnswer(base),
        merge_base_commit: commitAnswer(from),
        ahead_by: commits.length,
        behind_by: history.between(head.sha, base.sha).length,
        total_commits: commits.length,
        commits: commits.slice(size * (page - 1), size * page).map(commitAnswer),
      };
      return { status: 200, body };
    },
  },
  [`GET ${REPO}/commits/{commit_sha}/pulls`]: {
    needs: ['pulls', 'read'],
    run: ({ state, values }) => {
      const sha = values.commit_sha ?? '';
      const found = [...state.pulls.values()].filter(({ base, head }) =>
        state.history.between(base.sha, head.sha).some((commit) => commit.sha === sha),
      );
      return { list: found.map((pull) => listedPull(state, pull)) };
    },
  },
  [`GET ${REPO}/git/trees/{tree_sha}`]: commits('tree_sha', (commit, { state }) => {
    return { status: 200, body: treeAnswer(commit, state.mostEntries) };
  }),
  [`GET ${REPO}/git/blobs/{file_sha}`]: {
    needs: ['contents', 'read'],
    run: ({ state, values }) => {
      const sha = values.file_sha ?? '';
      const contents = [...state.history.commits.values()].flatMap(({ files }) => Object.values(files));
      const content = contents.find((each) => blobName(each) === sha);
      return content === undefined ? NOT_FOUND : { status: 200, body: blobAnswer(sha, content) };
    },
  },
  [`GET ${REPO}/contents/{path}`]: {
    needs: ['contents', 'read'],
    run: ({ state, values, query }) => {
      const path = values.path ?? '';
      const content = state.history.files(query.get('ref') ?? '')[path];
      if (content === undefined) return NOT_FOUND;
      return { status: 200, body: contentAnswer(path, blobName(content), content) };
    },
  },
  [`GET ${REPO}/issues/{issue_number}/comments`]: {
    needs: ['comments', 'read'],
    run: ({ state, values }) => {
      const own = state.comments.filter(({ pull }) => `${pull}` === values.issue_number);
      return { list: own.map((comment) => commentAnswer(state, comment)) };
    },
  },
  [`POST ${REPO}/issues/{issue_number}/comments`]: {
    needs: ['comments', 'write'],
    run: ({ state, values, body }) => {
      const tooLong = commentProblem(body.body);
      if (tooLong !== null) return tooLong;
      const pull = Number(values.issue_number);
      if (!state.pulls.has(pull)) return NOT_FOUND;
      const comment = { id: nextId(state.comments), pull, author: state.viewer, body: body.body };
      state.comments.push(comment);
      return { status: 201, body: commentAnswer(state, comment) };
    },
  },
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: {
    needs: ['comments', 'write'],
    run: ({ state, values, body }) => {
      const comment = state.comments.find(({ id }) => `${id}` === values.comment_id);
      const tooLong = commentProblem(body.body);
      if (comment === undefined || tooLong !== null) return tooLong ?? NOT_FOUND;
      comment.body = body.body;
      return { status: 200, body: commentAnswer(state, comment) };
    },
  },
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: {
    needs: ['comments', 'write'],
    run: ({ state, values }) => {
      const at = state.comments.findIndex(({ id }) => `${id}` === values.comment_id);
      if (at < 0) return NOT_FOUND;
      state.comments.splice(at, 1);
      return { status: 204 };
    },
  },
  [`POST ${REPO}/check-runs`]: {
    needs: ['checks', 'write'],
    run: ({ state, body }) => {
      if (body.status === 'completed' && body.conclusion === undefined)
        return invalid('conclusion is missing');
      if (!state.history.commits.has(body.head_sha))
        return invalid(`No commit found for SHA: ${body.head_sha}`);
      const { title, summary, annotations = [] } = body.output ?? {};
      const run = { id: nextId(state.checkRuns), name: body.name, head: body.head_sha, title, summary };
      const made = { ...run, conclusion: body.conclusion, annotations: [...annotations] };
      state.checkRuns.push(made);
      return { status: 201, body: checkRunAnswer(state, made) };
    },
  },
  [`PATCH ${REPO}/check-runs/{check_run_id}`]: {
    needs: ['checks', 'write'],
    run: ({ state, values, body }) => {
      const run = state.checkRuns.find(({ id }) => `${id}` === values.check_run_id);
      if (run === undefined) return NOT_FOUND;
      run.annotations.push(...(body.output?.annotations ?? []));
      return { status: 200, body: checkRunAnswer(state, run) };
    },
  },
};

const URL_OF = 'https://github.test/x';
const COMPARISON = {
  url: URL_OF,
  html_url: URL_OF,
  permalink_url: URL_OF,
  diff_url: URL_OF,
  patch_url: URL_OF,
  status: 'ahead',
};

function pulls(run: (state: State, pull: Pull) => Answer): Route {
  return {
    needs: ['pulls', 'read'],
    run: ({ state, values }) => {
      const pull = state.pulls.get(Number(values.pull_number));
      return pull === undefined ? NOT_FOUND : run(state, pull);
    },
  };
}

function commits(name: string, run: (commit: Made, call: Call) => Answer): Route {
  return {
    needs: ['contents', 'read'],
    run: (call) => {
      const commit = call.state.history.commits.get(call.values[name] ?? '');
      return commit === undefined ? NOT_FOUND : run(commit, call);
    },
  };
}

/** GitHub's description does not say how long a comment may be. */
function commentProblem(body: string): Answer | null {
  return body.length > 65_536 ? invalid('body is too long (maximum is 65536 characters)') : null;
}

function nextId(list: readonly { readonly id: number }[]): number {
  return (list.at(-1)?.id ?? 1000) + 1;
}
