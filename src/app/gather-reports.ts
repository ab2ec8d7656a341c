/** All reading of reports that a config names: coverage and evidence. */
import type { Config } from '../config/resolve.ts';
import { UserError } from './errors.ts';
import type { Parts } from './evaluate-change.ts';
import type { ReportFacts } from './evaluate-reports.ts';
import type { Files, Ports } from './ports.ts';

/**
 * Reads the reports from the disk, whatever commit is judged; baselines come from `base`, so that a change cannot bring
 * its own. Null where none are asked for.
 */
export async function gatherReports(ports: Ports, config: Config, base: Files): Promise<ReportFacts | null> {
  const { coverage: settings, evidence } = config;
  const { tests, scans, benchmarks } = evidence;
  const hasEvidence = (tests ?? scans ?? benchmarks) !== null;
  if (settings === null && !hasEvidence) return null;
  // Readers of XML and JSON are only needed, and so only loaded, where there are reports.
  const { gatherCoverage } = await import('./gather-coverage.ts');
  const { gatherEvidence } = await import('./gather-evidence.ts');
  return {
    coverage: settings === null ? null : { settings, facts: await gatherCoverage(ports, settings, [], base) },
    evidence: await gatherEvidence(ports.files, evidence, base),
  };
}

/** The reports that were written in this job, where the step judges them; `base` holds their baselines. */
export async function reportsOf(
  { ports, parts }: { readonly ports: Ports; readonly parts: Parts },
  config: Config,
  base: Files,
): Promise<ReportFacts | null> {
  if (!parts.reports) return null;
  const reports = await gatherReports(ports, config, base);
  if (reports !== null || parts.lint) return reports;
  throw new UserError(
    'coverage',
    'input command: `coverage`, and no coverage report is named',
    'Name one: `coverage-reports: coverage/lcov.info`',
  );
}
