/** Checkstyle XML, which Jenkins and many viewers read. */
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { Verdict } from '../model/verdict.ts';
import { anchorOf, messageOf, reportedIn } from './anchor.ts';
import { escapeMarkup } from './escape.ts';

const SEVERITIES = { error: 'error', warning: 'warning', notice: 'info' } as const;

/** The whole report. A finding about no file stands at the top of the first list. */
export function checkstyleReport(verdict: Verdict): string {
  const files = [...grouped(reportedIn(verdict), (finding) => anchorOf(finding, verdict).path)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...files.flatMap(([path, findings]) => [
      `  <file name="${escapeMarkup(path)}">`,
      ...findings.map((finding) => errorXml(finding, verdict)),
      '  </file>',
    ]),
    '</checkstyle>',
    '',
  ].join('\n');
}

function errorXml(finding: Finding, verdict: Verdict): string {
  const { place } = anchorOf(finding, verdict);
  const attributes = {
    line: `${place.line}`,
    column: `${place.column}`,
    severity: SEVERITIES[finding.severity],
    message: messageOf(finding),
    source: `tasks-gate.${finding.rule}`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
  return `    <error ${written.join(' ')}/>`;
}
