/** The report for people at a terminal: findings by file, each with its line, and a last line with the counts. */
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { Verdict } from '../model/verdict.ts';
import { excerpt } from './excerpt.ts';
import { type Paint, painter } from './paint.ts';
import {
  changeLines,
  checkLines,
  coverageLines,
  type Detail,
  evidenceLines,
  type Frame,
  labelled,
} from './text-parts.ts';
import { sentence } from './visible.ts';
import { apartInWords, foundInWords, readInWords, wrapped } from './words.ts';

export interface TextOptions {
  readonly columns: number;
  readonly color: boolean;
  /** `quiet`: errors only; `verbose`: also what does not count, and every rule. */
  readonly detail: Detail;
}

/** A problem that is told once for a whole list has a related place in each of its tasks. */
const MOST_RELATED = 5;

const COLORS = { error: 'red', warning: 'yellow', notice: 'blue' } as const;

/** The whole report. */
export function textReport(verdict: Verdict, options: TextOptions): string {
  const paint = painter(options.color);
  const width = Math.min(Math.max(options.columns, 40), 120);
  const shown = verdict.findings.filter((finding) => isShown(finding, options.detail));
  const files = [...grouped(shown, ({ path }) => path)];
  const frame: Frame = { width, paint, detail: options.detail };
  return [
    ...files.map(([path, findings]) => fileText(path, findings, width, paint)),
    ...checkLines(verdict, frame),
    ...coverageLines(verdict, frame),
    ...evidenceLines(verdict, frame),
    ...changeLines(verdict, frame),
    summaryLines(verdict, width, paint),
  ]
    .join('\n')
    .concat('\n');
}

function isShown({ severity, fate }: Finding, detail: TextOptions['detail']): boolean {
  if (detail === 'verbose') return true;
  return fate === 'reported' && (detail === 'normal' || severity === 'error');
}

function fileText(path: string | null, findings: readonly Finding[], width: number, paint: Paint): string {
  const places = findings.map(({ place }) => (place === null ? '' : `${place.line}:${place.column}`));
  const left = Math.max(...places.map((place) => place.length)) + 2;
  const title = paint('underline', path === null ? 'the whole run' : sentence(path));
  const texts = findings.map((finding, index) =>
    findingText(finding, (places[index] ?? '').padStart(left), width, paint),
  );
  return `${title}\n${texts.join('\n\n')}\n`;
}

function findingText(finding: Finding, place: string, width: number, paint: Paint): string {
  const { severity, message, hint, related } = finding;
  const rule = sentence(finding.rule);
  const label = severity.padEnd(7);
  const indent = place.length + 2 + label.length + 2;
  const lines = wrapped(`${sentence(message)}  ${rule}${fateOf(finding)}`, width - indent);
  const [first = '', ...others] = lines.map((line) =>
    line.trimEnd().replace(rule, (word) => paint('dim', word)),
  );
  const inner = ' '.repeat(place.length + 2);
  return [
    `${paint('dim', place)}  ${paint(COLORS[severity], label)}  ${first}`,
    ...others.map((line) => ' '.repeat(indent) + line),
    ...excerptLines(finding, inner, width, paint),
    ...(hint === null ? [] : labelled('hint: ', sentence(hint), inner, width)),
    ...seeLines(related).flatMap((line) => labelled('see: ', line, inner, width)),
  ].join('\n');
}

/** The first related places; how many more there are. */
function seeLines(related: Finding['related']): string[] {
  const lines = related
    .slice(0, MOST_RELATED)
    .map(
      ({ path, place, message }) => `${sentence(path)}:${place.line}:${place.column} ${sentence(message)}`,
    );
  const more = related.length - lines.length;
  return more === 0
    ? lines
    : [...lines, `${more} more ${more === 1 ? 'place' : 'places'}, in the JSON report`];
}

function fateOf({ fate, fateReason }: Finding): string {
  if (fate === 'reported') return '';
  return ` (${fate}${fateReason === null ? '' : `: ${sentence(fateReason)}`})`;
}

function excerptLines({ place, sourceLine }: Finding, indent: string, width: number, paint: Paint): string[] {
  if (place === null || sourceLine === null || sourceLine.trim() === '') return [];
  const gutter = `${place.line} | `;
  const end = place.endLine === place.line ? place.endColumn - 1 : sourceLine.trimEnd().length;
  const room = width - indent.length - gutter.length;
  const { source, underline } = excerpt(sourceLine, place.column - 1, end, room);
  const margin = `${' '.repeat(gutter.length - 2)}| `;
  return [indent + paint('dim', gutter) + source, indent + paint('dim', margin) + paint('bold', underline)];
}

function summaryLines(verdict: Verdict, width: number, paint: Paint): string {
  const { outcome, counts, unseen, skippedReason } = verdict;
  const found = foundInWords(counts);
  const apart = apartInWords(counts);
  const sign = { pass: paint('green', '✓'), fail: paint('red', '✗'), skipped: '–', error: paint('red', '✗') }[
    outcome
  ];
  const lead = outcome === 'error' ? 'Not everything was judged. ' : '';
  const line = `${lead}${found.charAt(0).toUpperCase()}${found.slice(1)} in ${readInWords(verdict)}${apart === '' ? '' : ` (${apart})`}`;
  return [
    ...unseen.flatMap((each) => labelled('note: ', sentence(each), '  ', width)),
    ...(skippedReason === null ? [] : labelled('skipped: ', sentence(skippedReason), '  ', width)),
    `${sign} ${wrapped(line, width - 2)
      .map((part) => paint('bold', part))
      .join('\n  ')}`,
  ].join('\n');
}
