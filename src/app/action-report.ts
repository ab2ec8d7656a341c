/** What a step leaves behind: annotations, log, summary, outputs, files. */
import { type Config, REPORT_FORMATS } from '../config/resolve.ts';
import { shownPercent } from '../model/percent.ts';
import type { Verdict } from '../model/verdict.ts';
import { errorCommand, githubReport } from '../reporters/github.ts';
import { failureSummary, MAX_SUMMARY_BYTES, summaryReport } from '../reporters/summary.ts';
import { textReport } from '../reporters/text.ts';
import { type BoardOptions, boardOutputs } from './action-board.ts';
import type { ActionHost } from './action-host.ts';
import { deliver, type Output } from './deliver.ts';
import { explainError } from './errors.ts';
import type { Ports } from './ports.ts';
import { type Look, render } from './render.ts';

/** What the deliveries of a step need to know besides the verdict. */
export interface ReportOptions extends BoardOptions {
  readonly config: Config;
}

/** Delivers everything that is made of a verdict. */
export async function reportVerdict(verdict: Verdict, options: ReportOptions, ports: Ports): Promise<void> {
  for (const output of outputsOf(verdict, options, ports)) await deliver(output, ports);
  const { config, prefix, links } = options;
  for (const format of REPORT_FORMATS) {
    const file = config.reports[format];
    if (file === null) continue;
    const look: Look = {
      columns: 80,
      color: false,
      detail: 'normal',
      limit: config.annotations,
      prefix,
      links,
    };
    await deliver({ to: 'file', ...file, text: await render(verdict, format, look) }, ports);
    ports.runner?.output(`${format}-file`, fromWorkspace(prefix, file.path));
  }
  // Last, since a fault of the forge ends the run.
  for (const output of await boardOutputs(verdict, options)) await deliver(output, ports);
}

function outputsOf(verdict: Verdict, { config, links, prefix }: ReportOptions, { console }: Ports): Output[] {
  const { columns, color } = console;
  const text = textReport(verdict, { columns: Math.max(columns, 100), color, detail: 'normal' });
  const limit = config.annotations;
  const rest = config.summary ? 'the job summary' : 'the log';
  const summary = config.summary ? summaryReport(verdict, { links, maxBytes: MAX_SUMMARY_BYTES }) : null;
  const outputs: Output[] = [
    { to: 'console', text },
    { to: 'command', text: githubReport(verdict, { limit, prefix, rest }) },
  ];
  if (summary !== null) outputs.push({ to: 'summary', text: summary.markdown });
  const values = { ...valuesOf(verdict), 'summary-truncated': `${summary?.truncated ?? false}` };
  return [...outputs, { to: 'outputs', values }];
}

function valuesOf({
  outcome,
  skippedReason,
  counts,
  measures,
  pullRequests,
  coverage,
}: Verdict): Record<string, string> {
  const reasons = pullRequests.flatMap(({ exempt }) => exempt ?? []);
  const idsOf = (of: 'referenced' | 'flipped'): string =>
    JSON.stringify([...new Set(pullRequests.flatMap((pull) => pull[of]))]);
  return {
    verdict: outcome,
    'skipped-reason': skippedReason ?? [...new Set(reasons)].join('; '),
    errors: `${counts.error}`,
    warnings: `${counts.warning}`,
    notices: `${counts.notice}`,
    suppressed: `${counts.suppressed}`,
    'tasks-total': `${measures.tasks.total}`,
    'tasks-done': `${measures.tasks.done}`,
    'referenced-tasks': idsOf('referenced'),
    'flipped-tasks': idsOf('flipped'),
    'coverage-project': percentIn(coverage, 'project'),
    'coverage-patch': percentIn(coverage, 'patch'),
    'coverage-verdict': coverage?.verdict ?? '',
  };
}

/** Lines, or else the first metric that is there; empty where nothing was measured. */
function percentIn(coverage: Verdict['coverage'], scope: 'project' | 'patch'): string {
  const own = coverage?.scopes.filter((each) => each.scope === scope && each.total > 0) ?? [];
  const [first] = [...own.filter(({ metric }) => metric === 'lines'), ...own];
  return first === undefined ? '' : shownPercent(first);
}

/** Later steps stand in the workspace, not in the root of this run. */
function fromWorkspace(prefix: string, path: string): string {
  return /^(?:[\\/]|[A-Za-z]:)/.test(path) ? path : prefix + path;
}

/** Delivers an error: nothing was judged, so there is no verdict but `error`. */
export async function reportFailure(error: unknown, { console, runner }: ActionHost): Promise<void> {
  const { text, exitCode } = explainError(error);
  console.err(text);
  runner.command(errorCommand(exitCode === 3 ? 'tasks-gate: internal error' : 'tasks-gate', text.trim()));
  runner.output('verdict', 'error');
  await runner.summary(failureSummary(text));
}
