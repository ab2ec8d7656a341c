/** Every rule and check with what became of it. */
import type { PhrasingContent } from 'mdast';
import { type Cells, code, heading, link, paragraph, spoken, text } from '../markdown/write.ts';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { CheckState, Verdict } from '../model/verdict.ts';
import { reportedIn } from './anchor.ts';
import type { Section } from './fit.ts';
import { fixed, folded, type Room, tabled } from './sections.ts';
import { sentence } from './visible.ts';
import { countedSeverities } from './words.ts';

export const STATE_SIGNS = { passed: '✓', warned: '!', failed: '✗', skipped: '–', crashed: '✗' } as const;
const ORDER = ['crashed', 'failed', 'warned', 'skipped'] as const;

/** Those that did not pass, the worst first, in a table; the others folded. */
export function checkSections(verdict: Verdict, room: Room): Section[] {
  const { checks } = verdict;
  const findings = grouped(reportedIn(verdict), ({ rule }) => rule);
  const spoke = ORDER.flatMap((state) => checks.filter((check) => check.state === state));
  return [
    ...tabled(spoke, room, {
      noun: 'check',
      above: [heading(3, text('Checks'))],
      titles: ['check', 'state', 'reason'],
      row: (check): Cells => rowOf(check, findings.get(check.id) ?? []),
    }),
    ...passedSection(checks, room),
  ];
}

function rowOf({ id, state, reason }: CheckState, findings: readonly Finding[]): Cells {
  const name = link(findings[0]?.url ?? null, { type: 'inlineCode', value: id });
  const why = reason === null ? [text(countedSeverities(findings))] : spoken(sentence(reason));
  return [[name], [text(`${STATE_SIGNS[state]} ${state}`)], why];
}

function passedSection(checks: readonly CheckState[], { rank }: Room): Section[] {
  const passed = checks.filter(({ state }) => state === 'passed');
  if (passed.length === 0) return [];
  const names = passed.flatMap(({ id }, index): PhrasingContent[] =>
    index === 0 ? [code(id)] : [text(', '), code(id)],
  );
  return [folded(`✓ ${passed.length} passed`, fixed(rank, [paragraph(...names)]))];
}
