/** Where people at GitHub see the verdict: the one comment of a gate, and the check run. */

import type * as z from 'zod/mini';
import type { Board, RunAnnotation } from '../../app/ports.ts';
import { commentMarker } from '../../model/comment-marker.ts';
import type { Api } from './api.ts';
import { ForgeFault, permissionFor } from './fault.ts';
import { checkRunShape, commentShape, nothing, pullShape } from './shapes.ts';

type Comment = z.infer<typeof commentShape>;
type Shown = Awaited<ReturnType<Board['upsertComment']>>;

/** GitHub takes no longer comment, and no more annotations at a time. */
const MAX_BODY = 65_536;
const BATCH = 50;

/** The board of a repository. */
export function githubBoard(api: Api): Board {
  return {
    openHead: async (pull) => {
      const { state, head } = await api.call('GET /pulls/{pull_number}', { pull_number: pull }, pullShape);
      return state === 'open' ? { sha: head.sha, repository: head.repo?.full_name ?? null } : null;
    },
    upsertComment: (comment) => orNotice('comment', '/comments', () => upsert(api, comment)),
    checkRun: (run) => orNotice('check run', '/check-runs', () => writeRun(api, run)),
  };
}

/** What GitHub refuses is a sentence that names the permission; a fault stays a fault. */
async function orNotice(what: string, route: string, act: () => Promise<Shown>): Promise<Shown> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ForgeFault) || ![403, 404, 422].includes(error.status ?? 0)) throw error;
    const permission = permissionFor(route);
    const problem = `The ${what} was not written: GitHub refused it (${error.status}: ${error.said}). It needs \`permissions: ${permission}\`, which a pull request from a fork never has.`;
    return { url: null, problem };
  }
}

async function upsert(
  api: Api,
  { pull, key, body, create }: Parameters<Board['upsertComment']>[0],
): Promise<Shown> {
  const marker = commentMarker(key);
  const text = fitting(body.startsWith(marker) ? body : `${marker}\n${body}`);
  const [own, ...doubles] = await ownComments(api, pull, marker);
  for (const { id } of doubles) {
    await api.call('DELETE /issues/comments/{comment_id}', { comment_id: id }, nothing);
  }
  if (own === undefined) {
    if (!create) return { url: null, problem: null };
    const route = 'POST /issues/{issue_number}/comments';
    const { html_url: url } = await api.call(route, { issue_number: pull, body: text }, commentShape);
    return { url, problem: null };
  }
  if (sameText(own.body ?? '', text)) return { url: own.html_url, problem: null };
  const route = 'PATCH /issues/comments/{comment_id}';
  const { html_url: url } = await api.call(route, { comment_id: own.id, body: text }, commentShape);
  return { url, problem: null };
}

/** Those that begin with the marker and are ours; anyone may write the marker. */
async function ownComments(api: Api, pull: number, marker: string): Promise<Comment[]> {
  const route = 'GET /issues/{issue_number}/comments';
  const comments = await api.pages(route, { issue_number: pull }, commentShape);
  const marked = comments.filter(
    ({ body = '' }) => body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`),
  );
  if (marked.length === 0) return [];
  const viewer = await api.viewer();
  return marked.filter(({ user }) => user !== null && isSame(user, viewer));
}

/** A bot's login has a suffix in one API of GitHub and none in the other. */
function isSame({ login, type }: { readonly login: string; readonly type: string }, viewer: string): boolean {
  const bare = (name: string) => (type === 'Bot' ? name.replace(/\[bot\]$/, '') : name);
  return bare(login) === bare(viewer);
}

/** GitHub keeps line ends as it likes, and trims. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}

/** Cut at a line, with a word about it; reporters keep within the limit, so this is the last resort. */
function fitting(text: string): string {
  if (text.length <= MAX_BODY) return text;
  const note = '\n\n… cut: the job summary holds the rest.';
  const head = text.slice(0, MAX_BODY - note.length);
  return head.slice(0, Math.max(head.lastIndexOf('\n'), 0)) + note;
}

/** The first batch of annotations makes the run, the others are added to it. */
async function writeRun(api: Api, run: Parameters<Board['checkRun']>[0]): Promise<Shown> {
  const { name, head, conclusion, title, summary, annotations } = run;
  const outputs = batches(annotations).map((batch) => ({
    title,
    summary: fitting(summary),
    annotations: batch.map(annotationOf),
  }));
  const [first, ...rest] = outputs;
  const made = await api.call(
    'POST /check-runs',
    { name, head_sha: head, status: 'completed', conclusion, output: first },
    checkRunShape,
  );
  for (const output of rest) {
    const route = 'PATCH /check-runs/{check_run_id}';
    await api.call(route, { check_run_id: made.id, output }, checkRunShape);
  }
  return { url: made.html_url, problem: null };
}

function batches(annotations: readonly RunAnnotation[]): RunAnnotation[][] {
  const count = Math.max(1, Math.ceil(annotations.length / BATCH));
  return Array.from({ length: count }, (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH));
}

/** GitHub takes columns for a place on one line only, and counts an end as part of the place. */
function annotationOf(annotation: RunAnnotation) {
  const { startColumn, endColumn, startLine, endLine } = annotation;
  const columns =
    startColumn === null || endColumn === null || startLine !== endLine
      ? {}
      : { start_column: startColumn, end_column: endColumn };
  return {
    path: annotation.path,
    start_line: startLine,
    end_line: endLine,
    ...columns,
    annotation_level: annotation.level,
    title: annotation.title.slice(0, 255),
    message: annotation.message,
  };
}
