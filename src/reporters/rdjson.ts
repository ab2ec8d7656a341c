/** The Reviewdog Diagnostic Format: findings with their fixes as suggestions. */
import type { Finding, Place } from '../model/finding.ts';
import { type LineStarts, lineStarts, lineText, pointAt } from '../model/place.ts';
import type { Verdict } from '../model/verdict.ts';
import { anchorOf, messageOf, reportedIn } from './anchor.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' } as const;

/** The texts that are at hand, by path. */
type Texts = ReadonlyMap<string, { readonly text: string; readonly lines: LineStarts }>;

/** The whole report, ending in a line end. A finding about no file stands at the top of the first list. */
export function rdjsonReport(verdict: Verdict): string {
  const texts: Texts = new Map(
    verdict.documents.flatMap(({ path, text }) =>
      text === null ? [] : [[path, { text, lines: lineStarts(text) }]],
    ),
  );
  const report = {
    source: { name: 'tasks-gate', url: 'https://github.com/tasks-gate/tasks-gate' },
    diagnostics: reportedIn(verdict).map((finding) => ({
      ...diagnosticOf(finding, verdict, texts),
      ...suggestionOf(finding, texts),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function diagnosticOf(finding: Finding, verdict: Verdict, texts: Texts) {
  const { path, place } = anchorOf(finding, verdict);
  return {
    message: messageOf(finding),
    location: { path, range: rangeOf(path, place, texts) },
    severity: SEVERITIES[finding.severity],
    code: { value: finding.rule, ...(finding.url === null ? {} : { url: finding.url }) },
  };
}

function rangeOf(path: string, { line, column, endLine, endColumn }: Place, texts: Texts) {
  return {
    start: positionOf(path, line, column, texts),
    end: positionOf(path, endLine, endColumn, texts),
  };
}

/** Columns count bytes of UTF-8 here, so without the line there is none to give. */
function positionOf(path: string, line: number, column: number, texts: Texts) {
  const document = texts.get(path);
  if (document === undefined) return { line };
  const before = lineText(document.text, document.lines, line).slice(0, column - 1);
  return { line, column: new TextEncoder().encode(before).length + 1 };
}

/** Several suggestions are alternatives to reviewdog, so a fix of several edits is none. */
function suggestionOf({ fix, path }: Finding, texts: Texts) {
  const [edit] = fix;
  const document = texts.get(path ?? '');
  if (edit === undefined || fix.length > 1 || path === null || document === undefined) return {};
  const [start, end] = [pointAt(document.lines, edit.at.start), pointAt(document.lines, edit.at.end)];
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { suggestions: [{ range: rangeOf(path, place, texts), text: edit.text }] };
}
