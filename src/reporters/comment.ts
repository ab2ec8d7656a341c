/** The comment on a pull request: the summary in short, the same text as long as nothing changed. */
import { heading, paragraph, spoken, strong } from '../markdown/write.ts';
import type { Verdict } from '../model/verdict.ts';
import { ranked } from './annotations.ts';
import { fitted, type Section } from './fit.ts';
import type { Links } from './links.ts';
import { changeSection } from './section-change.ts';
import { idleSection } from './section-checks.ts';
import { shortFindings, silencedSection } from './section-findings.ts';
import { graphSections } from './section-graph.ts';
import { coverageSections, evidenceSection, progressSection, unseenSection } from './section-measures.ts';
import { fixed, folded } from './sections.ts';
import { TITLES, verdictInWords } from './summary.ts';
import { sentence } from './visible.ts';
import { counted, foundInWords } from './words.ts';

export interface CommentOptions {
  /** Tells this comment from those of other gates on the same pull request. */
  readonly key: string;
  readonly links: Links | null;
}

/** GitHub refuses more than 65,536 characters, which are never more than UTF-16 units; whoever delivers it adds a marker. */
export const MAX_COMMENT = 64_512;
const MOST_FINDINGS = 30;
const MOST_ROWS = 20;

/** The whole comment, but for the hidden marker by which it is found again. */
export function commentReport(verdict: Verdict, { key, links }: CommentOptions): string {
  return fitted(sectionsOf(verdict, key, links), {
    room: MAX_COMMENT,
    size: (part) => part.length,
    rest: 'the job summary holds all',
  }).text;
}

function sectionsOf(verdict: Verdict, key: string, links: Links | null): Section[] {
  const gate = key === 'default' ? '' : ` (${sentence(key)})`;
  const isError = verdict.outcome === 'error';
  const unseen = unseenSection(verdict, { rank: 2, most: MOST_ROWS, untitled: !isError });
  return [
    fixed(0, [
      heading(3, ...spoken(`tasks-gate${gate}: ${TITLES[verdict.outcome]}`)),
      paragraph(strong(verdictInWords(verdict))),
    ]),
    ...changeSection(verdict, 1),
    ...(isError ? unseen : []),
    ...findingsOf(verdict, links),
    ...foldedParts(verdict, links),
    ...(isError ? [] : unseen.map((section) => folded('Not looked at', section))),
  ];
}

/** Open where they make the check red, folded where they are only worth knowing. */
function findingsOf(verdict: Verdict, links: Links | null): Section[] {
  const findings = ranked(verdict);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  const room = { rank: 3, most: MOST_FINDINGS };
  if (errors.length === 0 && verdict.outcome === 'fail') return shortFindings(findings, links, room);
  const { warning, notice } = verdict.counts;
  const words = foundInWords({ error: 0, warning, notice });
  return [
    ...shortFindings(errors, links, room),
    ...shortFindings(others, links, room).map((section) => folded(words, section)),
  ];
}

function foldedParts(verdict: Verdict, links: Links | null): Section[] {
  const { coverage, findings } = verdict;
  const room = { rank: 5, most: MOST_ROWS, untitled: true };
  const silenced = findings.filter(({ fate }) => fate !== 'reported').length;
  return [
    ...coverageSections(verdict, { ...room, rank: 4, untitled: coverage?.verdict !== 'fail' }).map(
      (section) => (coverage?.verdict === 'fail' ? section : folded('Coverage', section)),
    ),
    ...evidenceSection(verdict, 4),
    ...idleSection(verdict, room),
    ...progressSection(verdict, room).map((section) => folded('Progress', section)),
    ...graphSections(verdict, { rank: 7, most: 2 }, true),
    ...silencedSection(findings, links, { ...room, rank: 6 }).map((section) =>
      folded(`${counted(silenced, 'finding')} not counted`, section),
    ),
  ];
}
