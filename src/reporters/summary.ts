/** The summary of a job: what a person reads on the page of the run. */
import type { RootContent } from 'mdast';
import { heading, list, paragraph, spoken, strong, text, writeMarkdown } from '../markdown/write.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { checksSection, findingsSection, progressSection, silencedSection } from './summary-sections.ts';
import { sentence, visible } from './visible.ts';
import { apartInWords, counted, foundInWords, readInWords } from './words.ts';

/** Where the files of this run can be looked at. */
export interface Links {
  /** `https://github.com/owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** The way from the repository to the root of the run, with a slash at its end; empty where they are one. */
  readonly prefix: string;
}

export interface SummaryOptions {
  readonly links: Links | null;
  /** The runner drops a longer one whole. */
  readonly maxBytes: number;
}

export interface Summary {
  readonly markdown: string;
  readonly truncated: boolean;
}

export const MAX_SUMMARY_BYTES = 1024 * 1024;
const MOST_ROWS = 4000;

/** The summary, with as many findings as fit. */
export function summaryReport(verdict: Verdict, { links, maxBytes }: SummaryOptions): Summary {
  const reported = verdict.findings.filter(({ fate }) => fate === 'reported');
  let rows = Math.min(reported.length, MOST_ROWS);
  for (;;) {
    const markdown = render(verdict, reported, rows, links);
    const bytes = new TextEncoder().encode(markdown).length;
    if (bytes <= maxBytes || rows === 0) return { markdown, truncated: rows < reported.length };
    rows = Math.floor(((rows * maxBytes) / bytes) * 0.9);
  }
}

function render(verdict: Verdict, reported: readonly Finding[], rows: number, links: Links | null): string {
  const left = reported.length - rows;
  const cut =
    left === 0
      ? []
      : [paragraph(strong(`${counted(left, 'more finding')} did not fit here; the JSON report holds all.`))];
  return writeMarkdown([
    heading(2, text(`tasks-gate: ${TITLES[verdict.outcome]}`)),
    paragraph(text(verdictInWords(verdict))),
    ...unseenSection(verdict),
    ...findingsSection(reported.slice(0, rows), links),
    ...cut,
    ...progressSection(verdict.progress),
    ...checksSection(verdict.checks, verdict.findings),
    ...silencedSection(verdict.findings, links),
  ]);
}

const TITLES = { pass: '✓ pass', fail: '✗ fail', skipped: '– skipped', error: '✗ error' } as const;

/** The verdict in one sentence. */
function verdictInWords(verdict: Verdict): string {
  if (verdict.skippedReason !== null) return `Nothing was judged: ${sentence(verdict.skippedReason)}`;
  const found = foundInWords(verdict.counts);
  const apart = apartInWords(verdict.counts);
  const words = `${found} in ${readInWords(verdict)}${apart === '' ? '' : ` (${apart})`}.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function unseenSection({ unseen }: Verdict): RootContent[] {
  if (unseen.length === 0) return [];
  return [heading(3, text('Not judged')), list(unseen.slice(0, 100).map((each) => spoken(sentence(each))))];
}

/** The summary of a run that could not judge. */
export function failureSummary(text: string): string {
  return writeMarkdown([
    heading(2, { type: 'text', value: `tasks-gate: ${TITLES.error}` }),
    paragraph({ type: 'text', value: 'Nothing was judged:' }),
    { type: 'code', value: text.split('\n').map(visible).join('\n').trim() },
  ]);
}
