/** The summary of a job: what a person reads on the page of the run. */
import { heading, paragraph, strong, text, writeMarkdown } from '../markdown/write.ts';
import type { Verdict } from '../model/verdict.ts';
import { reportedIn } from './anchor.ts';
import { fitted, type Section } from './fit.ts';
import type { Links } from './links.ts';
import { changeSection } from './section-change.ts';
import { checkSections } from './section-checks.ts';
import { findingSections, silencedSection } from './section-findings.ts';
import { graphSections } from './section-graph.ts';
import { coverageSections, evidenceSection, progressSection, unseenSection } from './section-measures.ts';
import { fixed } from './sections.ts';
import { sentence, visible } from './visible.ts';
import { apartInWords, foundInWords, readInWords } from './words.ts';

export type { Links };

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
const MOST_FINDINGS = 4000;
const MOST_ROWS = 100;
const MOST_GRAPHS = 5;

/** The summary, with as many rows as fit. */
export function summaryReport(verdict: Verdict, { links, maxBytes }: SummaryOptions): Summary {
  const encoder = new TextEncoder();
  const { text: markdown, truncated } = fitted(sectionsOf(verdict, links), {
    room: maxBytes,
    size: (part) => encoder.encode(part).length,
    rest: 'the JSON report holds all',
  });
  return { markdown, truncated };
}

/** In the order in which they are read; by rank in the order in which they get their room. */
function sectionsOf(verdict: Verdict, links: Links | null): Section[] {
  const unseen = (rank: number) => unseenSection(verdict, { rank, most: MOST_ROWS });
  const isError = verdict.outcome === 'error';
  return [
    fixed(0, [
      heading(2, text(`tasks-gate: ${TITLES[verdict.outcome]}`)),
      paragraph(strong(verdictInWords(verdict))),
    ]),
    ...changeSection(verdict, 1),
    ...(isError ? unseen(2) : []),
    ...checkSections(verdict, { rank: 3, most: MOST_ROWS }),
    ...findingSections(reportedIn(verdict), links, { rank: 9, most: MOST_FINDINGS }),
    ...progressSection(verdict, { rank: 5, most: MOST_ROWS }),
    ...coverageSections(verdict, { rank: 4, most: MOST_ROWS }),
    ...evidenceSection(verdict, 4),
    ...graphSections(verdict, { rank: 7, most: MOST_GRAPHS }, false),
    ...silencedSection(verdict.findings, links, { rank: 6, most: MOST_ROWS }),
    ...(isError ? [] : unseen(2)),
  ];
}

export const TITLES = { pass: '✓ pass', fail: '✗ fail', skipped: '– skipped', error: '✗ error' } as const;

/** The verdict in one sentence. */
export function verdictInWords(verdict: Verdict): string {
  const { skippedReason } = verdict;
  if (skippedReason !== null && verdict.documents.length === 0) {
    return `Nothing was judged: ${sentence(skippedReason)}`;
  }
  const exempt = skippedReason === null ? '' : ` The pull request needs no task: ${sentence(skippedReason)}.`;
  const found = foundInWords(verdict.counts);
  const apart = apartInWords(verdict.counts);
  const words = `${found} in ${readInWords(verdict)}${apart === '' ? '' : ` (${apart})`}.`;
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return verdict.outcome === 'error' ? `Not everything was judged. ${whole}` : whole + exempt;
}

/** The summary of a run that could not judge. */
export function failureSummary(text: string): string {
  return writeMarkdown([
    heading(2, { type: 'text', value: `tasks-gate: ${TITLES.error}` }),
    paragraph({ type: 'text', value: 'Nothing was judged:' }),
    { type: 'code', value: text.split('\n').map(visible).join('\n').trim() },
  ]);
}
