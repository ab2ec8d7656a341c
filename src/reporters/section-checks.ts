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
import { counted, countedSeverities } from './words.ts';

const SIGNS = { passed: '✓ ', warned: '', failed: '✗ ', skipped: '– ', crashed: '✗ ' } as const;

/** `✗ failed`, `warned`. */
export function stateInWords(state: CheckState['state']): string {
  return SIGNS[state] + state;
}

/** Those that failed or could not do their work in a table; those that only warn, and those that passed, folded. */
export function checkSections(verdict: Verdict, room: Room): Section[] {
  const { checks } = verdict;
  const findings = grouped(reportedIn(verdict), ({ rule }) => rule);
  const of = (states: readonly CheckState['state'][]) =>
    states.flatMap((state) => checks.filter((check) => check.state === state));
  const isRed = verdict.outcome === 'fail' && verdict.counts.error === 0;
  const open = of(isRed ? ['crashed', 'failed', 'warned', 'skipped'] : ['crashed', 'failed', 'skipped']);
  const warned = isRed ? [] : of(['warned']);
  const look = {
    noun: 'check',
    titles: ['check', 'state', 'reason'],
    row: (check: CheckState): Cells => rowOf(check, findings.get(check.id) ?? []),
  };
  return [
    ...tabled(open, room, { ...look, above: [heading(3, text('Checks'))] }),
    ...tabled(warned, room, { ...look, above: [] }).map((section) =>
      folded(`${warned.length} warned`, section),
    ),
    ...passedSection(checks, room),
  ];
}

/** Only those that could not do their work: findings speak for the others. */
export function idleSection({ checks }: Verdict, room: Room): Section[] {
  const idle = checks.filter(({ state }) => state === 'crashed' || state === 'skipped');
  return tabled(idle, room, {
    noun: 'check',
    above: [],
    titles: ['check', 'state', 'reason'],
    row: (check): Cells => rowOf(check, []),
  }).map((section) => folded(`${counted(idle.length, 'check')} did not judge`, section));
}

function rowOf({ id, state, reason }: CheckState, findings: readonly Finding[]): Cells {
  const name = link(findings[0]?.url ?? null, { type: 'inlineCode', value: sentence(id) });
  const why = reason === null ? [text(countedSeverities(findings))] : spoken(sentence(reason));
  return [[name], [text(stateInWords(state))], why];
}

function passedSection(checks: readonly CheckState[], { rank }: Room): Section[] {
  const passed = checks.filter(({ state }) => state === 'passed');
  if (passed.length === 0) return [];
  const names = passed.flatMap(({ id }, index): PhrasingContent[] =>
    index === 0 ? [code(sentence(id))] : [text(', '), code(sentence(id))],
  );
  return [folded(`✓ ${passed.length} passed`, fixed(rank, [paragraph(...names)]))];
}
