/** The report as Markdown, for whoever wants to put it somewhere: the summary, uncut. */
import type { Verdict } from '../model/verdict.ts';
import { summaryReport } from './summary.ts';

/** The whole report. */
export function markdownReport(verdict: Verdict): string {
  return summaryReport(verdict, { links: null, maxBytes: Number.POSITIVE_INFINITY }).markdown;
}
