/** The pull requests of a merge group, told from the commits that the merge queue made. */

import type * as z from 'zod/mini';
import type { Api } from './api.ts';
import { type commitShape, comparisonShape, listedPullShape } from './shapes.ts';

type QueueCommit = z.infer<typeof commitShape>;

const PER_PAGE = 100;

/**
 * The numbers, in the order of the queue. The queue makes one commit on top of the base for each pull request (a merge, or a
 * squash whose title ends in its number) or takes its commits over one by one; GitHub knows which pull request these belong to.
 */
export async function pullsBetween(api: Api, base: string, head: string): Promise<number[]> {
  const commits = await firstParents(api, base, head);
  const found = await Promise.all(commits.map((commit) => numbersOf(api, commit)));
  return [...new Set(found.flat())];
}

/** From the base to the head, along the first parents: what came in by a merge stays out. */
async function firstParents(api: Api, base: string, head: string): Promise<QueueCommit[]> {
  const all = new Map<string, QueueCommit>();
  for (let page = 1; ; page++) {
    const parameters = { basehead: `${base}...${head}`, per_page: PER_PAGE, page };
    const { commits, total_commits: total } = await api.call(
      'GET /compare/{basehead}',
      parameters,
      comparisonShape,
    );
    for (const commit of commits) all.set(commit.sha, commit);
    if (all.size >= total || commits.length === 0) break;
  }
  const line: QueueCommit[] = [];
  for (let at = all.get(head); at !== undefined; at = all.get(at.parents[0]?.sha ?? '')) line.unshift(at);
  return line;
}

async function numbersOf(api: Api, commit: QueueCommit): Promise<number[]> {
  const written = writtenNumber(commit);
  if (written !== null) return [written];
  // A merge stands for the branch that came in, which is its second parent.
  const { sha } = commit.parents[1] ?? commit;
  const pulls = await api.pages('GET /commits/{commit_sha}/pulls', { commit_sha: sha }, listedPullShape);
  return pulls.map(({ number }) => number);
}

/** The number that the queue itself writes into the first line of its commits. */
function writtenNumber({ commit, parents }: QueueCommit): number | null {
  const [title = ''] = commit.message.split('\n');
  const pattern = parents.length > 1 ? /^Merge pull request #(\d{1,10}) from / : /\(#(\d{1,10})\)$/;
  const number = pattern.exec(title)?.[1];
  return number === undefined ? null : Number(number);
}
