/** The command `coverage`. */
import { coverageSettings } from '../config/coverage.ts';
import type { EvidenceSettings } from '../config/evidence.ts';
import { writeBaseline } from '../coverage/baseline.ts';
import { coberturaText, lostInCobertura } from '../coverage/write-cobertura.ts';
import { buildProject } from '../dialects/project.ts';
import { baselineOf } from '../engine/coverage/judge.ts';
import { judge } from '../engine/judge.ts';
import type { TestResults } from '../model/evidence.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import { evaluateReports } from './evaluate-reports.ts';
import { type CoverageFacts, gatherCoverage } from './gather-coverage.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { headCommit } from './head-commit.ts';
import type { Ports } from './ports.ts';
import { checkReportFlags, publish } from './publish.ts';
import { configure } from './run.ts';

type Flags = ReadonlyMap<string, string>;

const NO_EVIDENCE = { tests: null, scans: null, benchmarks: null };

/** Judges the reports and prints the verdict; writes the files that were asked for. */
export async function runCoverage({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  checkReportFlags(flags);
  refuseChangeGoals(flags.get('coverage-thresholds') ?? '');
  const config = await configure(ports, Object.fromEntries(flags), (name) => `--${name}`);
  const settings = config.coverage ?? coverageSettings([], {});
  if (settings === null) throw new Error('empty settings are settings');
  const facts = await gatherCoverage(ports, settings, operands);
  const project = buildProject({ documents: [], specs: [], checklists: [], complete: true });
  const reports = { coverage: { settings, facts }, evidence: NO_EVIDENCE };
  const result = evaluateReports(reports, config, null, project);
  const lost = await writeFiles(facts, config.evidence, flags, ports);
  const verdict = judge({
    ...result,
    project,
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    skippedTexts: 0,
    unread: [],
    unseen: [...result.notes, ...lost],
    skippedReason: null,
  });
  return publish(verdict, flags, config, ports);
}

/** A config serves `check` as well; what a flag asks for is asked of this run. */
function refuseChangeGoals(thresholds: string): void {
  const scope = /(?:^|[\s{,"'])(patch|newFiles)["']?[ \t]*:/.exec(thresholds)?.[1];
  if (scope === undefined) return;
  throw new UserError(
    'usage',
    `--coverage-thresholds: \`${scope}\` is about a change, and \`coverage\` looks at none`,
    'Use `tasks-gate check --coverage-reports … --coverage-thresholds …`, which does',
  );
}

/** Writes baseline and merged report; gives sentences about what the latter cannot hold. */
async function writeFiles(
  { files, reports }: CoverageFacts,
  evidence: EvidenceSettings,
  flags: Flags,
  ports: Ports,
): Promise<string[]> {
  const [baseline, cobertura] = [flags.get('write-baseline'), flags.get('write-cobertura')];
  if ((baseline ?? cobertura) === undefined) return [];
  if (reports.length === 0) {
    throw new UserError('coverage', 'No report has anything to write', 'Mend the reports first');
  }
  if (baseline !== undefined) {
    await refuseAfterFailure(ports, evidence);
    const text = writeBaseline(baselineOf(files, await headCommit(ports.files)));
    await deliver({ to: 'file', path: baseline, text, reach: 'anywhere' }, ports);
  }
  if (cobertura === undefined) return [];
  const text = [...coberturaText(files)].join('');
  await deliver({ to: 'file', path: cobertura, text, reach: 'anywhere' }, ports);
  const lost = lostInCobertura(files);
  return lost.length === 0
    ? []
    : [
        `${cobertura} cannot hold ${lost.join(', ')} as the reports have them: the format counts what stands on lines.`,
      ];
}

/** The coverage of a run that stopped at a failure is lower than that of the code, and one without tests shows none. */
async function refuseAfterFailure({ files }: Ports, evidence: EvidenceSettings): Promise<void> {
  const { tests } = await gatherEvidence(files, { ...evidence, scans: null, benchmarks: null });
  const why = tests === null ? null : flawOf(tests);
  if (why === null) return;
  throw new UserError(
    'evidence',
    `No baseline is written after a failed test run: ${why}`,
    'Mend the tests, and run them again with coverage',
  );
}

function flawOf({ passed, failed, unmatched }: TestResults): string | null {
  if (failed > 0) return `${failed} failed`;
  if (unmatched.length > 0) return `there are no results at ${unmatched.join(', ')}`;
  return passed === 0 ? 'no test ran' : null;
}
