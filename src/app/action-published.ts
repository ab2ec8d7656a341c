/**
 * Stage two: shows the reports of a run that may not write, such as that of a fork. A report is data of strangers: it is
 * taken only if the forge proves that it is about the head of an open pull request, and nothing of it is run.
 */
import { linesOf, type Said } from '../config/read-inputs.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ActionHost, Workflow } from './action-host.ts';
import { linksOf, pullOf, valueAt } from './action-workflow.ts';
import { UserError } from './errors.ts';
import type { Board, Ports } from './ports.ts';
import { mergedReport } from './report.ts';
import { configure } from './run.ts';

/** The step with `command: report`: the verdict of the reports, and where it is to be shown. */
export async function publishedOf(host: ActionHost, said: Said, ports: Ports, prefix: string) {
  const paths = linesOf(said['report-files'] ?? '');
  if (paths.length === 0) {
    throw new UserError(
      'usage',
      'input report-files: no report is named',
      'Name the JSON reports of stage one',
    );
  }
  const config = await configure(ports, said, (name) => `input ${name}`);
  const verdict = await mergedReport(ports.files, paths);
  refuseTwisted(verdict);
  const token = said.token ?? '';
  const board = host.board === undefined || token === '' ? null : host.board;
  const open = board === null ? null : () => board(token);
  const { pull, head } = await placeOf(host.workflow, verdict, open);
  const links = linksOf({ ...host.workflow, sha: head, payload: null }, prefix);
  return { verdict, config, place: { links, prefix, pull, head, board: open } };
}

/** The pull request and commit that the reports are about; throws where they are about another. */
async function placeOf(
  workflow: Workflow,
  verdict: Verdict,
  open: (() => Promise<Board>) | null,
): Promise<{ readonly pull: number | null; readonly head: string }> {
  if (workflow.event === 'workflow_run') return proved(workflow, verdict, open);
  const pull = pullOf(workflow);
  const other = verdict.pullRequests.find(({ number }) => pull !== null && number !== pull);
  if (other !== undefined)
    throw refused(`it is about pull request #${other.number}, and this run about #${pull}`);
  const sha = valueAt(workflow.payload, ['pull_request', 'head', 'sha']);
  return { pull, head: typeof sha === 'string' ? sha : workflow.sha };
}

/** What the event says of the first run is GitHub's word; what the report says has to fit it, and the open pull request. */
async function proved({ payload }: Workflow, { pullRequests }: Verdict, open: (() => Promise<Board>) | null) {
  const sha = valueAt(payload, ['workflow_run', 'head_sha']);
  const repository = valueAt(payload, ['workflow_run', 'head_repository', 'full_name']);
  if (typeof sha !== 'string' || typeof repository !== 'string')
    throw refused('the event does not tell its run');
  const [told, second] = pullRequests;
  if (told === undefined || told.number === null || second !== undefined) {
    throw refused('it is not about one pull request');
  }
  if (told.head !== sha)
    throw refused(`it is about ${told.head.slice(0, 7)}, and the run about ${sha.slice(0, 7)}`);
  if (open === null) throw refused('there is no token to prove it with');
  const head = await (await open()).openHead(told.number);
  if (head === null) throw refused(`#${told.number} is not open`);
  if (head.sha !== sha || head.repository !== repository)
    throw refused(`it is not about the head of #${told.number}`);
  return { pull: told.number, head: sha };
}

/** A verdict that contradicts its own findings was not written by this tool. */
function refuseTwisted({ outcome, exitCode, counts, findings }: Verdict): void {
  const codes = { pass: [0], skipped: [0], fail: [0, 1], error: [2, 3] } as const;
  const fits: readonly number[] = codes[outcome];
  const reported = findings.filter(({ fate }) => fate === 'reported');
  const errors = reported.filter(({ severity }) => severity === 'error').length;
  const isPass = outcome === 'pass' || outcome === 'skipped';
  if (!fits.includes(exitCode) || counts.error !== errors || (isPass && errors > 0)) {
    throw refused('its verdict contradicts its findings');
  }
}

function refused(why: string): UserError {
  return new UserError(
    'input',
    `The report is refused: ${why}`,
    'Nothing was published. A newer push may have its own run; otherwise look at the run that wrote the report',
  );
}
