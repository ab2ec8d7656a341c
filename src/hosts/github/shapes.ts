/** The parts of GitHub's answers that we look at; an answer without them is a fault. */
import * as z from 'zod/mini';

const sha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const count = z.int().check(z.minimum(0));
const repository = z.object({ full_name: z.string() });

export const pullShape = z.object({
  number: count,
  title: z.string(),
  body: z.nullable(z.string()),
  draft: z.optional(z.boolean()),
  state: z.string(),
  user: z.nullable(z.object({ login: z.string(), type: z.string() })),
  labels: z.array(z.object({ name: z.string() })),
  base: z.object({ ref: z.string(), sha, repo: repository }),
  head: z.object({ ref: z.string(), sha, repo: z.nullable(repository) }),
  commits: count,
  changed_files: count,
});

/** A pull request in a list: its base and head may be less than whole. */
export const listedPullShape = z.object({
  number: count,
  state: z.string(),
  base: z.object({ ref: z.string(), repo: repository }),
  head: z.object({ sha, repo: z.nullable(repository) }),
});

export const fileShape = z.object({
  filename: z.string(),
  previous_filename: z.optional(z.string()),
  status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
  additions: count,
  changes: count,
  patch: z.optional(z.string()),
});

export const commitShape = z.object({
  sha,
  commit: z.object({ message: z.string() }),
  parents: z.array(z.object({ sha })),
});

export const comparisonShape = z.object({
  merge_base_commit: z.object({ sha }),
  total_commits: count,
  commits: z.array(commitShape),
});

export const treeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha, size: z.optional(count) }),
  ),
});

export const blobShape = z.object({ content: z.string(), encoding: z.string(), size: z.nullable(count) });

export const contentShape = z.object({ type: z.string(), sha, size: count });

export const commentShape = z.object({
  id: count,
  body: z.optional(z.string()),
  html_url: z.string(),
  user: z.nullable(z.object({ login: z.string(), type: z.string() })),
});

export const checkRunShape = z.object({ id: count, html_url: z.nullable(z.string()) });

/** What a deletion answers. */
export const nothing = z.unknown();
