/** The forge behind the API of GitHub, or of a server of GitHub Enterprise. */
import type * as z from 'zod/mini';
import type { Board, Forge } from '../app/ports.ts';
import type { Change, ChangedFile, Commit } from '../model/change.ts';
import { type Access, type Api, openApi } from './github/api.ts';
import { githubBoard } from './github/board.ts';
import { pullsBetween } from './github/group.ts';
import { type FromHistory, listCommits, listFiles } from './github/listing.ts';
import { objectsOf } from './github/objects.ts';
import { comparisonShape, pullShape } from './github/shapes.ts';
import { within } from './github/within.ts';

export interface GithubOptions extends Access {
  /** The way from the repository to the root of the run, with a slash at its end; empty where they are one. */
  readonly prefix: string;
  /** The clone on disk, from which lists that GitHub cuts are completed; null where there is none. */
  readonly history: Pick<Forge, 'commits' | 'changedFiles'> | null;
}

/** Opens the repository at GitHub. Every fault is a `UserError` of the layer `forge`. */
export async function openGithub(
  options: GithubOptions,
): Promise<{ readonly forge: Forge; readonly board: Board }> {
  const api = await openApi(options);
  return { forge: githubForge(api, options), board: githubBoard(api) };
}

/** How much there is of a pull request, as GitHub counts it. */
interface Announced {
  readonly commits: number;
  readonly files: number;
}

function githubForge(api: Api, { prefix, history }: Pick<GithubOptions, 'prefix' | 'history'>): Forge {
  const announced = new Map<number, Announced>();
  const paths = within(prefix);
  const objects = objectsOf(api, paths);
  const commits: FromHistory<Commit> = history && ((change) => history.commits(change));
  const files: FromHistory<ChangedFile> = history && ((change) => history.changedFiles(change));
  const countsOf = (change: Change) => announced.get(change.number ?? 0) ?? { commits: 0, files: 0 };
  return {
    pull: async (number) => {
      if (number === null) throw new Error('a pull request at GitHub has a number');
      const pull = await api.call('GET /pulls/{pull_number}', { pull_number: number }, pullShape);
      announced.set(number, { commits: pull.commits, files: pull.changed_files });
      return changeOf(pull);
    },
    pullsBetween: (base, head) => pullsBetween(api, base, head),
    mergeBase: async ({ base, head }) => {
      const parameters = { basehead: `${base.sha}...${head.sha}`, per_page: 1 };
      const compared = await api.call('GET /compare/{basehead}', parameters, comparisonShape);
      return compared.merge_base_commit.sha;
    },
    commits: (change) => listCommits(api, change, countsOf(change).commits, commits),
    changedFiles: (change) => listFiles(api, change, countsOf(change).files, files, paths),
    readAt: (commit, path) => objects.read(commit, path),
    tree: async (commit) => {
      const { entries, complete } = await objects.names(commit);
      const blobs = [...entries].filter(([, { type }]) => type === 'blob');
      return { paths: blobs.flatMap(([path]) => paths.fromRepository(path) ?? []).sort(), complete };
    },
  };
}

function changeOf(pull: z.infer<typeof pullShape>): Change {
  const { base, head, user } = pull;
  const repository = head.repo?.full_name ?? null;
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    author: user === null ? null : { login: user.login, isBot: user.type === 'Bot' },
    labels: pull.labels.map(({ name }) => name),
    draft: pull.draft ?? false,
    base: { ref: base.ref, sha: base.sha, repository: base.repo.full_name },
    head: { ref: head.ref, sha: head.sha, repository },
    isFork: repository !== base.repo.full_name,
  };
}
