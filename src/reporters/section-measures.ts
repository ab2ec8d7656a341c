/** How far the features are, and what coverage and evidence say. */
import type { PhrasingContent } from 'mdast';
import { type Cells, code, heading, list, paragraph, spoken, text } from '../markdown/write.ts';
import type { JudgedScope, Verdict } from '../model/verdict.ts';
import { coverageState, scopeInWords, shareOf, thresholdInWords } from './coverage-words.ts';
import type { Section } from './fit.ts';
import { fixed, type Room, tabled } from './sections.ts';
import { sentence } from './visible.ts';
import { barOf, evidenceInWords, fractionOf, percentOf } from './words.ts';

/** A bar and the figures of each feature. */
export function progressSection({ progress }: Verdict, room: Room): Section[] {
  return tabled(progress, room, {
    noun: 'feature',
    above: [heading(3, text('Progress'))],
    titles: ['feature', 'tasks done', '', 'criteria met'],
    row: ({ name, tasks, criteria }): Cells => [
      [code(sentence(name))],
      [code(barOf(tasks.done, tasks.total))],
      [text(`${fractionOf(tasks.done, tasks.total)} (${percentOf(tasks.done, tasks.total)})`)],
      [text(criteria.total === 0 ? '–' : fractionOf(criteria.done, criteria.total))],
    ],
  });
}

/** The coverage of each scope against what is asked of it. */
export function coverageSections({ coverage }: Verdict, room: Room): Section[] {
  if (coverage === null) return [];
  const title = heading(3, text('Coverage'));
  return [
    ...tabled(coverage.scopes, room, {
      noun: 'scope',
      above: [title],
      titles: ['scope', 'metric', 'covered', 'threshold', 'state'],
      row: coverageRow,
    }),
    ...tabled(coverage.unmeasured, room, {
      noun: 'file',
      above: coverage.scopes.length === 0 ? [title] : [],
      titles: ['changed file that no report mentions'],
      row: (path): Cells => [[code(sentence(path))]],
    }),
  ];
}

function coverageRow(scope: JudgedScope): Cells {
  const { covered, total, metric, verdict } = scope;
  const threshold = thresholdInWords(scope);
  return [
    spoken(scopeInWords(scope)),
    [text(metric)],
    [text(`${fractionOf(covered, total)} (${shareOf({ covered, total })})`)],
    threshold === null ? [text('–')] : spoken(sentence(threshold)),
    [text(coverageState(verdict))],
  ];
}

/** What tests, scanners and benchmarks found. */
export function evidenceSection(verdict: Verdict, rank: number): Section[] {
  const items = evidenceInWords(verdict.evidence).map((words): PhrasingContent[] => [text(words)]);
  return items.length === 0 ? [] : [fixed(rank, [heading(3, text('Evidence')), list(items)])];
}

/** What was not looked at, and why. */
export function unseenSection({ unseen }: Verdict, { rank, most, untitled = false }: Room): Section[] {
  if (unseen.length === 0) return [];
  const items = unseen.slice(0, most).map((each) => spoken(sentence(each)));
  const left = unseen.length - items.length;
  const more = left === 0 ? [] : [paragraph(text(`… and ${left} more`))];
  const title = untitled ? [] : [heading(3, text('Not looked at'))];
  return [fixed(rank, [...title, list(items), ...more])];
}
