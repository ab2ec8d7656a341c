/** The JSON report: the contract of section 4, byte for byte the same on every run. */
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';

/** The whole report, ending in a line end. */
export function jsonReport(verdict: Verdict, version: string): string {
  const report = {
    version: 1,
    tool: { name: 'tasks-gate', version },
    verdict: verdict.outcome,
    exitCode: verdict.exitCode,
    skippedReason: verdict.skippedReason,
    counts: verdict.counts,
    findings: verdict.findings.map(findingOf),
    checks: verdict.checks,
    measures: verdict.measures,
    pullRequests: verdict.pullRequests,
    coverage: verdict.coverage,
    evidence: verdict.evidence,
    unseen: verdict.unseen,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingOf(finding: Finding) {
  const { place } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    hint: finding.hint,
    path: finding.path,
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
    taskId: finding.taskId,
    fate: finding.fate,
    fateReason: finding.fateReason,
    fingerprint: finding.fingerprint,
    url: finding.url,
    related: finding.related.map(({ message, path, place: { line, column } }) => ({
      message,
      path,
      line,
      column,
    })),
  };
}
