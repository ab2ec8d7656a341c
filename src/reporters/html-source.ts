/** The lines around a finding, with the place marked. */
import type { Finding } from '../model/finding.ts';
import { type LineStarts, lineStarts, lineText } from '../model/place.ts';
import type { JudgedDocument } from '../model/verdict.ts';
import { escapeMarkup } from './escape.ts';
import type { Html } from './html-text.ts';

const AROUND = 2;
/** Longer lines are cut around the place. */
const LONGEST = 400;

/** A text with the places where its lines begin. */
export interface Source {
  readonly text: string;
  readonly lines: LineStarts;
}

/** The texts that are at hand, by path. */
export function sourcesOf(documents: readonly JudgedDocument[]): ReadonlyMap<string, Source> {
  return new Map(
    documents.flatMap(({ path, text }) => (text === null ? [] : [[path, { text, lines: lineStarts(text) }]])),
  );
}

/** The line of the finding and those around it; only the line where the text is not at hand. */
export function sourceHtml(finding: Finding, source: Source | undefined): Html {
  const { place, sourceLine } = finding;
  if (place === null) return '';
  if (source === undefined)
    return sourceLine === null ? '' : pre([lineHtml(place.line, sourceLine, finding)]);
  const last = Math.min(place.line + AROUND, source.lines.length);
  const lines: Html[] = [];
  for (let line = Math.max(place.line - AROUND, 1); line <= last; line++) {
    const text = lineText(source.text, source.lines, line);
    if (line === source.lines.length && text === '') continue;
    lines.push(lineHtml(line, text, finding));
  }
  return pre(lines);
}

function pre(lines: readonly Html[]): Html {
  return `<pre>${lines.join('')}</pre>`;
}

function lineHtml(line: number, text: string, { place }: Finding): Html {
  const isMarked = place !== null && line === place.line;
  const inner = isMarked ? markedHtml(text, place.column - 1, endOf(text, place)) : cutHtml(text);
  return `<span class="${isMarked ? 'line hit' : 'line'}" data-line="${line}">${inner}</span>`;
}

function endOf(text: string, { line, endLine, endColumn }: NonNullable<Finding['place']>): number {
  return line === endLine ? endColumn - 1 : text.length;
}

function cutHtml(text: string): Html {
  return text.length <= LONGEST ? shown(text) : `${shown(text.slice(0, LONGEST))}…`;
}

function markedHtml(text: string, start: number, end: number): Html {
  const from = start > LONGEST / 2 ? start - LONGEST / 4 : 0;
  const before = text.slice(from, start);
  const marked = text.slice(start, Math.min(Math.max(end, start + 1), start + LONGEST));
  const after = text.slice(start + marked.length);
  const mark = marked === '' ? '' : `<mark>${shown(marked)}</mark>`;
  return `${from > 0 ? '…' : ''}${shown(before)}${mark}${cutHtml(after)}`;
}

function shown(text: string): Html {
  return escapeMarkup(text.replaceAll('\t', '    '));
}
