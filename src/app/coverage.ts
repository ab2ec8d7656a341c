/** The command `coverage`. */

import { runChecks } from '../checks/run/index.ts';
import { coverageSettings } from '../config/coverage.ts';
import { writeBaseline } from '../coverage/baseline.ts';
import { coberturaText, lostInCobertura } from '../coverage/write-cobertura.ts';
import { buildProject } from '../dialects/project.ts';
import { askedCoverage } from '../engine/coverage/asked.ts';
import { baselineOf, judgeCoverage } from '../engine/coverage/judge.ts';
import { pathMatcher } from '../engine/globs.ts';
import { judge } from '../engine/judge.ts';
import { judgeRun } from '../engine/run-checks.ts';
import type { RunCheck } from '../kit/run-check.ts';
import type { Severity } from '../model/finding.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import { type CoverageFacts, gatherCoverage } from './gather-coverage.ts';
import { headCommit } from './head-commit.ts';
import type { Ports } from './ports.ts';
import { checkReportFlags, publish } from './publish.ts';
import { configure } from './run.ts';

const NO_CHANGE = { missing: 'there is no change to look at here; `check` judges one' };

/** Judges the reports and prints the verdict; writes the files that were asked for. */
export async function runCoverage({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  checkReportFlags(flags);
  const config = await configure(ports, Object.fromEntries(flags), (name) => `--${name}`);
  const settings = config.coverage ?? coverageSettings([], {});
  if (settings === null) throw new Error('empty settings are settings');
  const facts = await gatherCoverage(ports, settings, operands);
  const { goals } = settings;
  const result = judgeCoverage({
    ...facts,
    goals,
    changed: null,
    base: null,
    targets: [],
    matches: pathMatcher(),
  });
  const project = buildProject({ documents: [], specs: [], checklists: [], complete: true });
  const asked = askedCoverage(goals, false);
  const levels = levelsOf(runChecks.filter(({ id }) => asked.has(id)));
  const run = judgeRun({ coverage: result, change: NO_CHANGE }, runChecks, levels, project);
  const lost = await writeFiles(facts, flags, ports);
  const verdict = judge({
    ...run,
    project,
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    skippedTexts: 0,
    unread: [],
    unseen: [...facts.notes, ...lost],
    skippedReason: null,
  });
  return publish({ ...verdict, coverage: result.judged }, flags, config, ports);
}

/** The checks at their own levels. */
function levelsOf(checks: readonly RunCheck[]): Map<string, Severity> {
  return new Map(checks.flatMap(({ id, severity }) => (severity === 'off' ? [] : [[id, severity]])));
}

/** Writes baseline and merged report; gives sentences about what the latter cannot hold. */
async function writeFiles(
  { files, reports }: CoverageFacts,
  flags: ReadonlyMap<string, string>,
  ports: Ports,
): Promise<string[]> {
  const [baseline, cobertura] = [flags.get('write-baseline'), flags.get('write-cobertura')];
  if ((baseline ?? cobertura) === undefined) return [];
  if (reports.length === 0) {
    throw new UserError('coverage', 'No report has anything to write', 'Mend the reports first');
  }
  if (baseline !== undefined) {
    const text = writeBaseline(baselineOf(files, await headCommit(ports.files)));
    await deliver({ to: 'file', path: baseline, text, reach: 'anywhere' }, ports);
  }
  if (cobertura === undefined) return [];
  await deliver(
    { to: 'file', path: cobertura, text: [...coberturaText(files)].join(''), reach: 'anywhere' },
    ports,
  );
  const lost = lostInCobertura(files);
  return lost.length === 0
    ? []
    : [
        `${cobertura} cannot hold ${lost.join(', ')} as the reports have them: the format counts what stands on lines.`,
      ];
}
