/** The order in which findings are reported. */
import type { Finding } from '../model/finding.ts';

/** By path (none first), line, column, rule, message; strings in code-unit order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path ?? '', b.path ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
