/** GFM tables: the delimiter row, and rows with their cells. */
import type { Row } from '../model/block.ts';
import type { Range } from '../model/place.ts';
import { firstInk, lastInk } from './line.ts';

/** The number of columns of a delimiter row, or 0 where the line is none. */
export function delimiterColumns(text: string, at: number, end: number): number {
  const last = lastInk(text, at, end);
  let columns = 0;
  let to = at;
  while (to < last) {
    const start = text[to] === '|' ? firstInk(text, to + 1, last) : to;
    if (start >= last) break;
    to = columnEnd(text, start, last);
    if (to < 0) return 0;
    columns++;
  }
  return columns > 1 || isMark(text[at]) || isMark(text[last - 1]) ? columns : 0;
}

/** True for a sign that tells one column of dashes from the underline of a heading, at either end of the line. */
function isMark(char: string | undefined): boolean {
  return char === '|' || char === ':';
}

/** The pipe behind the dashes of a column, or the end of the line; -1 where anything else stands. */
function columnEnd(text: string, start: number, end: number): number {
  const dashes = dashesEnd(text, start, end);
  if (dashes < 0) return -1;
  const to = firstInk(text, dashes, end);
  return to < end && text[to] !== '|' ? -1 : to;
}

/** Where the dashes of a column end, with a colon on either side; -1 where there are none. */
function dashesEnd(text: string, start: number, end: number): number {
  const first = text[start] === ':' ? start + 1 : start;
  let at = first;
  while (at < end && text[at] === '-') at++;
  if (at === first) return -1;
  return text[at] === ':' ? at + 1 : at;
}

/** A row with its cells; an escaped pipe is text, also in code. */
export function rowOf(text: string, start: number, end: number): Row {
  const last = lastInk(text, start, end);
  const cells: Range[] = [];
  let from = text[start] === '|' ? start + 1 : start;
  for (let at = from; at < last; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      cells.push(trimmed(text, from, at));
      from = at + 1;
    }
  }
  if (from < last || cells.length === 0) cells.push(trimmed(text, from, last));
  return { start, end, cells };
}

function trimmed(text: string, from: number, to: number): Range {
  const start = firstInk(text, from, to);
  return { start, end: lastInk(text, start, to) };
}
