/** What was found and what does not count, as tables. */
import type { PhrasingContent } from 'mdast';
import { type Cells, code, heading, link, spoken, strong, text } from '../markdown/write.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { Section } from './fit.ts';
import { type Links, lineUrl } from './links.ts';
import { type Room, tabled } from './sections.ts';
import { sentence } from './visible.ts';

/** The findings by file, each table below the name of its file. */
export function findingSections(findings: readonly Finding[], links: Links | null, room: Room): Section[] {
  let left = room.most;
  return [...grouped(findings, ({ path }) => path)].flatMap(([path, own], index) => {
    const most = Math.min(left, own.length);
    left -= most;
    const name = heading(4, path === null ? text('The whole run') : code(sentence(path)));
    return tabled(
      own,
      { rank: room.rank, most },
      {
        noun: 'finding',
        above: index === 0 ? [heading(3, text('Findings')), name] : [name],
        titles: ['line', 'severity', 'finding'],
        row: (finding) => [[lineLink(finding, links)], [severityWord(finding.severity)], said(finding)],
      },
    );
  });
}

/** The findings in one table, the gravest first, for readers with little room. */
export function shortFindings(findings: readonly Finding[], links: Links | null, room: Room): Section[] {
  const isMixed = findings.some(({ severity }) => severity !== findings[0]?.severity);
  return tabled(findings, room, {
    noun: 'finding',
    above: [],
    titles: ['where', 'what'],
    row: (finding): Cells => [
      [placeLink(finding, links)],
      [...(isMixed ? [text(`${finding.severity}: `)] : []), ...said(finding)],
    ],
  });
}

/** What comments, baseline and scope keep from counting, with the reasons. */
export function silencedSection(findings: readonly Finding[], links: Links | null, room: Room): Section[] {
  return tabled(
    findings.filter(({ fate }) => fate !== 'reported'),
    room,
    {
      noun: 'finding',
      above: [heading(3, text('Not counted'))],
      titles: ['where', 'rule', 'why', 'reason'],
      row: (finding): Cells => [
        [placeLink(finding, links)],
        [ruleLink(finding)],
        [text(FATES[finding.fate])],
        spoken(sentence(finding.fateReason ?? '–')),
      ],
    },
  );
}

const FATES = {
  reported: 'reported',
  suppressed: 'suppressed by a comment',
  baselined: 'in the baseline',
  'outside-scope': 'outside the scope',
} as const;

/** Message, hint and rule in one cell, so that a phone shows them beside the place. */
function said(finding: Finding): PhrasingContent[] {
  const { message, hint } = finding;
  const words = hint === null ? `${sentence(message)}.` : `${sentence(message)}. ${sentence(hint)}.`;
  return [...spoken(words), text(' '), ruleLink(finding)];
}

/** Errors stand out: they are what the run fails for. */
function severityWord(severity: Severity): PhrasingContent {
  return severity === 'error' ? strong(severity) : text(severity);
}

function ruleLink({ rule, url }: Finding): PhrasingContent {
  return link(url, { type: 'inlineCode', value: sentence(rule) });
}

function lineLink({ path, place }: Finding, links: Links | null): PhrasingContent {
  if (place === null || path === null) return text('–');
  return link(lineUrl(links, path, place.line), { type: 'text', value: `${place.line}` });
}

function placeLink({ path, place }: Finding, links: Links | null): PhrasingContent {
  if (path === null) return text('the whole run');
  const value = sentence(place === null ? path : `${path}:${place.line}`);
  return link(lineUrl(links, path, place?.line ?? 1), { type: 'inlineCode', value });
}
