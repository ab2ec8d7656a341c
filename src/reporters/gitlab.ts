/** GitLab Code Quality: the findings as GitLab shows them on a merge request. */
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { anchorOf, messageOf, reportedIn } from './anchor.ts';

const SEVERITIES = { error: 'major', warning: 'minor', notice: 'info' } as const;

/** The whole report, ending in a line end. A finding about no file stands at the top of the first list. */
export function gitlabReport(verdict: Verdict): string {
  return `${JSON.stringify(
    reportedIn(verdict).map((finding) => issueOf(finding, verdict)),
    null,
    2,
  )}\n`;
}

function issueOf(finding: Finding, verdict: Verdict) {
  const { path, place } = anchorOf(finding, verdict);
  return {
    description: messageOf(finding),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: SEVERITIES[finding.severity],
    location: { path, lines: { begin: place.line, end: place.endLine } },
  };
}
