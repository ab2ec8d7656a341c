/** Shows a verdict on the forge: the comment of the pull request, and the check run. */
import type { Config } from '../config/resolve.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Links } from '../reporters/summary.ts';
import type { Output } from './deliver.ts';
import type { Board } from './ports.ts';

/** Where and how a verdict is shown on the forge. */
export interface BoardOptions {
  readonly config: Pick<Config, 'comment' | 'checkRun'>;
  readonly links: Links | null;
  /** The way from the workspace to the root of the run, with a slash at its end. */
  readonly prefix: string;
  /** The pull request to comment on; null where there is none, or more than one. */
  readonly pull: number | null;
  /** The commit that the check run is about. */
  readonly head: string;
  /** Opened on first use; null where there is no token or no forge. */
  readonly board: (() => Promise<Board>) | null;
}

/** The outputs for the forge; none where nothing is asked for. */
export async function boardOutputs(verdict: Verdict, options: BoardOptions): Promise<Output[]> {
  const { config, pull, board: open } = options;
  const wantsComment = pull !== null && config.comment.when !== 'never';
  if (open === null || (!wantsComment && !config.checkRun)) return [];
  const board = await open();
  const outputs: Output[] = [];
  if (wantsComment) outputs.push(await commentOf(verdict, pull, board, options));
  if (config.checkRun) outputs.push(await checkRunOf(verdict, board, options));
  return outputs;
}

async function commentOf(
  verdict: Verdict,
  pull: number,
  board: Board,
  { config, links }: BoardOptions,
): Promise<Output> {
  const { commentReport } = await import('../reporters/comment.ts');
  const { key, when } = config.comment;
  const isRed = verdict.outcome === 'fail' || verdict.outcome === 'error';
  const body = commentReport(verdict, { key, links });
  return { to: 'comment', board, pull, key, body, create: when === 'always' || isRed };
}

async function checkRunOf(
  verdict: Verdict,
  board: Board,
  { links, prefix, head }: BoardOptions,
): Promise<Output> {
  const { runAnnotations } = await import('../reporters/annotations.ts');
  const { summaryReport } = await import('../reporters/summary.ts');
  const { markdown } = summaryReport(verdict, { links, maxBytes: MAX_SUMMARY });
  return {
    to: 'check-run',
    board,
    head,
    name: 'tasks-gate',
    conclusion: conclusionOf(verdict),
    title: titleOf(verdict),
    summary: markdown,
    annotations: runAnnotations(verdict, prefix),
  };
}

/** GitHub takes 65,535 characters. */
const MAX_SUMMARY = 65_535;

/** The check run says what the step says: with `warn-only` a failing verdict is neutral. */
function conclusionOf({ outcome, exitCode }: Verdict): 'success' | 'failure' | 'neutral' {
  if (exitCode !== 0) return 'failure';
  return outcome === 'pass' ? 'success' : 'neutral';
}

function titleOf({ outcome, counts }: Verdict): string {
  const { error, warning, notice } = counts;
  return `${outcome}: ${error} errors, ${warning} warnings, ${notice} notices`;
}
