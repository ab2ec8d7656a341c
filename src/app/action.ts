/** The step of a workflow: inputs to verdict to annotations, summary, outputs and files. */
import { INPUTS } from '../config/inputs.ts';
import { linesOf, type Said } from '../config/read-inputs.ts';
import type { ExitCode, Verdict } from '../model/verdict.ts';
import type { BoardOptions } from './action-board.ts';
import { type ChangeRun, judgeGroup, judgePull, judgeRange } from './action-changes.ts';
import type { ActionHost } from './action-host.ts';
import { partsOf, refuseForeignInputs, switchOf } from './action-inputs.ts';
import { type ReportOptions, reportFailure, reportVerdict } from './action-report.ts';
import { headOf, linksOf, notesOf, pullOf } from './action-workflow.ts';
import { configSide } from './configure-change.ts';
import { explainError, UserError } from './errors.ts';
import { evaluate, NO_LISTS, nothingToJudge } from './evaluate.ts';
import { gather } from './gather.ts';
import { reportsOf } from './gather-reports.ts';
import type { Judged } from './judge-change.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import type { Files, Ports } from './ports.ts';
import { configure } from './run.ts';

/** Runs the step; every error ends in an annotation, outputs and an exit code. */
export async function runAction(host: ActionHost): Promise<ExitCode> {
  try {
    return await judge(host);
  } catch (error) {
    const { exitCode } = explainError(error);
    await reportFailure(error, host);
    return exitCode;
  }
}

async function judge(host: ActionHost): Promise<ExitCode> {
  const said: Said = Object.fromEntries(INPUTS.map(({ name }) => [name, host.input(name)]));
  if (said.token) host.secret(said.token);
  refuseForeignInputs(said);
  const warnOnly = switchOf(said, 'warn-only');
  const { files, prefix } = await openFolder(host, said['working-directory'] ?? '');
  const ports: Ports = {
    files,
    console: host.console,
    runner: host.runner,
    stdin: async () => ({ ok: false, problem: 'a step has no standard input' }),
    forges: null,
  };
  if (said.command === 'report') {
    const { publishedOf } = await import('./action-published.ts');
    const published = await publishedOf(host, said, ports, prefix);
    return publish(published.verdict, warnOnly, { config: published.config, ...published.place }, ports);
  }
  const notes = notesOf(host.workflow, said);
  const run: ChangeRun = { host, ports, prefix, said, parts: partsOf(said), notes };
  const occasion = occasionOf(host.workflow, said);
  const { verdict, config } = await judgeOccasion(run, occasion);
  const place = {
    links: linksOf(host.workflow, prefix),
    prefix,
    ...boardOf(host, occasion, said.token ?? ''),
  };
  return publish(verdict, warnOnly, { config, ...place }, ports);
}

/** With `warn-only` findings fail no step, and the verdict still says what it would have been. */
async function publish(
  judged: Verdict,
  warnOnly: boolean,
  options: ReportOptions,
  ports: Ports,
): Promise<ExitCode> {
  const verdict: Verdict = warnOnly && judged.exitCode === 1 ? { ...judged, exitCode: 0 } : judged;
  await reportVerdict(verdict, options, ports);
  return verdict.exitCode;
}

/** Where the verdict is shown on the forge. */
function boardOf(
  { board, workflow }: ActionHost,
  occasion: Occasion,
  token: string,
): Pick<BoardOptions, 'board' | 'pull' | 'head'> {
  return {
    pull: occasion.kind === 'pull' ? occasion.number : pullOf(workflow),
    head: headOf(workflow.payload) ?? workflow.sha,
    board: board === undefined || token === '' ? null : () => board(token),
  };
}

function judgeOccasion(run: ChangeRun, occasion: Occasion): Promise<Judged> {
  // Without its change a list can still be judged as on a push: nothing has to be looked up.
  const isPlain = !run.parts.checks && run.said['config-from'] === 'head' && run.said.scope === 'all';
  if (occasion.kind === 'lists' || isPlain) return judgeLists(run);
  if (occasion.kind === 'pull') return judgePull(run, occasion);
  return occasion.kind === 'group' ? judgeGroup(run, occasion) : judgeRange(run, occasion);
}

async function judgeLists({ host, ports, said, parts, notes }: ChangeRun): Promise<Judged> {
  const nameOf = (name: string): string => `input ${name}`;
  configSide(said, nameOf, 'head');
  const config = await configure(ports, said, nameOf);
  if (!parts.lint && !parts.reports)
    return { verdict: nothingToJudge(config, missingChange(host.workflow.event)), config };
  const reports = await reportsOf({ ports, parts }, config, ports.files);
  const facts = parts.lint ? await gather(ports, config, { paths: [], stdinName: null }) : NO_LISTS;
  return { verdict: evaluate(facts, config, notes, reports), config };
}

/** A run that someone starts by hand is meant for a pull request; other events just bring none. */
function missingChange(event: string): string {
  if (event !== 'workflow_dispatch') return `The event \`${event}\` has no pull request`;
  throw new UserError(
    'usage',
    'The event `workflow_dispatch` has no pull request',
    'Set `pr-number`, or `base-ref`',
  );
}

/** The root of the run, and the way to it from the workspace, with a slash at its end. */
async function openFolder(host: ActionHost, written: string): Promise<{ files: Files; prefix: string }> {
  const [name = '.'] = linesOf(written);
  const at = host.workspace.relative(name);
  if (at === null || (await host.workspace.kind(at)) !== 'folder') {
    throw new UserError(
      'usage',
      `input working-directory: there is no folder ${name} in the workspace`,
      'Check the path, and that a step before this one checks the repository out',
    );
  }
  return { files: host.folder(at), prefix: at === '' ? '' : `${at}/` };
}
