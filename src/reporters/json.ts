/** The JSON report: the contract of section 4, byte for byte the same on every run. */
import type { Finding } from '../model/finding.ts';
import { hash64 } from '../model/hash.ts';
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
    // What `report` needs besides to make any other report of this one.
    shard: verdict.shard,
    policy: verdict.policy,
    skippedTexts: verdict.skippedTexts,
    documents: verdict.documents.map(({ path, dialect, tasks, text }) => ({
      path,
      dialect,
      tasks,
      digest: text === null ? null : hash64(text),
    })),
    features: verdict.progress,
    graphs: verdict.graphs,
    changed: verdict.changed,
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
    related: finding.related.map(({ message, path, place: each }) => ({ message, path, ...each })),
    sourceLine: finding.sourceLine,
    fix: finding.fix.map(({ at, text }) => ({ start: at.start, end: at.end, text })),
  };
}
