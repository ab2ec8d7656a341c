/** The step of a workflow: inputs to verdict to annotations, summary, outputs and files. */
import { INPUTS } from '../config/inputs.ts';
import { linesOf, type Said } from '../config/read-inputs.ts';
import type { ExitCode, Verdict } from '../model/verdict.ts';
import type { BoardOptions } from './action-board.ts';
import type { ActionHost } from './action-host.ts';
import { refuseUnsupported, switchOf } from './action-inputs.ts';
import { reportFailure, reportVerdict } from './action-report.ts';
import { headOf, linksOf, notesOf, pullOf } from './action-workflow.ts';
import { explainError, notSupported, UserError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { gather } from './gather.ts';
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
  refuseUnsupported(said);
  const warnOnly = switchOf(said, 'warn-only');
  const { files, prefix } = await openFolder(host, said['working-directory'] ?? '');
  const ports: Ports = {
    files,
    console: host.console,
    runner: host.runner,
    stdin: async () => ({ ok: false, problem: 'a step has no standard input' }),
  };
  const config = await configure(ports, said, (name) => `input ${name}`);
  if (config.coverage !== null) throw notSupported('coverage in a step');
  if (Object.values(config.evidence).some((given) => given !== null))
    throw notSupported('evidence in a step');
  const facts = await gather(ports, config, { paths: [], stdinName: null });
  const judged = evaluate(facts, config, notesOf(host.workflow, said));
  const verdict: Verdict = warnOnly && judged.exitCode === 1 ? { ...judged, exitCode: 0 } : judged;
  const place = { links: linksOf(host.workflow, prefix), prefix, ...boardOf(host, said.token ?? '') };
  await reportVerdict(verdict, { config, ...place }, ports);
  return verdict.exitCode;
}

/** Where the verdict is shown on the forge. */
function boardOf(
  { board, workflow }: ActionHost,
  token: string,
): Pick<BoardOptions, 'board' | 'pull' | 'head'> {
  return {
    pull: pullOf(workflow),
    head: headOf(workflow.payload) ?? workflow.sha,
    board: board === undefined || token === '' ? null : () => board(token),
  };
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
