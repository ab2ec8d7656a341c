/** Lists of a pull request: GitHub stops at a number of items, and does not say so. */
import type * as z from 'zod/mini';
import type { Cap, Change, ChangedFile, Commit, Listing } from '../../model/change.ts';
import { linesIn } from '../../model/line-ranges.ts';
import type { NewLines } from '../../model/respaced.ts';
import type { Api } from './api.ts';
import { readPatch } from './patch.ts';
import { commitShape, fileShape } from './shapes.ts';
import type { Within } from './within.ts';

/** A list from the history on disk; throws where the commits are not there. */
export type FromHistory<T> = ((change: Change) => Promise<Listing<T>>) | null;

const LIMITS = { files: 3000, commits: 250 } as const;

/** The commits of a pull request; `announced` is how many GitHub counts. */
export async function listCommits(
  api: Api,
  change: Change,
  announced: number,
  history: FromHistory<Commit>,
): Promise<Listing<Commit>> {
  const found = await api.pages('GET /pulls/{pull_number}/commits', asked(change), commitShape);
  const items = found.map(({ sha, commit, parents }) => ({
    sha,
    message: commit.message,
    parents: parents.length,
  }));
  return completed('commits', { items, counted: items.length }, announced, change, history);
}

/** The files of a pull request, with the lines that it adds. */
export async function listFiles(
  api: Api,
  change: Change,
  announced: number,
  history: FromHistory<ChangedFile>,
  within: Within,
): Promise<Listing<ChangedFile>> {
  const found = await api.pages('GET /pulls/{pull_number}/files', asked(change), fileShape);
  const counted = found.length;
  const items = found.flatMap((file) => changedFile(file, within));
  return completed('files', { items, counted }, announced, change, history);
}

/** Nothing for a file outside the root; one that is moved over its border is added or removed there. */
function changedFile(file: z.infer<typeof fileShape>, { fromRepository }: Within): ChangedFile[] {
  const path = fromRepository(file.filename);
  const from = file.status === 'renamed' ? fromRepository(file.previous_filename ?? '') : null;
  if (path === null) {
    return from === null ? [] : [{ path: from, previousPath: null, status: 'removed', ...UNKNOWN }];
  }
  const status = file.status === 'renamed' && from === null ? 'added' : STATUSES[file.status];
  return [{ path, previousPath: from, status, ...linesOf(file) }];
}

function asked({ number }: Change) {
  return { pull_number: number };
}

const STATUSES = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
  modified: 'modified',
  changed: 'modified',
  unchanged: 'modified',
} as const;

type Lines = Pick<ChangedFile, 'added' | 'respaced'>;

const NONE: NewLines = { added: [], respaced: [] };
const UNKNOWN: Lines = { added: null, respaced: [] };

/** Unknown where GitHub left the diff out, or cut it: the count of lines tells. */
function linesOf({ patch, additions, changes, status }: z.infer<typeof fileShape>): Lines {
  if (patch === undefined) return status === 'renamed' && changes === 0 ? NONE : UNKNOWN;
  const lines = readPatch(patch);
  return linesIn(lines.added) === additions ? lines : UNKNOWN;
}

/** A list that is shorter than announced is completed from the history on disk, or says that it is cut. */
async function completed<T>(
  what: Cap['what'],
  { items, counted }: { readonly items: readonly T[]; readonly counted: number },
  announced: number,
  change: Change,
  history: FromHistory<T>,
): Promise<Listing<T>> {
  if (counted >= announced && counted < LIMITS[what]) return { items, cap: null };
  const limit = counted;
  try {
    const whole = await history?.(change);
    if (whole?.cap === null) return { items: whole.items, cap: { what, limit, completedFrom: 'git' } };
  } catch {
    // The history is not on disk, as after a shallow checkout: the list stays cut, and says so.
  }
  return { items, cap: { what, limit, completedFrom: null } };
}
