/** GFM tables: the delimiter row, and rows with their cells. */
import type { Row } from '../model/block.ts';
import type { Range } from '../model/place.ts';
import { firstInk, lastInk } from './line.ts';

/** The number of columns of a delimiter row, or 0 where the line is none. */
export function delimiterColumns(text: string, at: number, end: number): number {
  const last = lastInk(text, at, end);
  let columns = 0;
  let pipes = 0;
  for (let to = at; to < last; ) {
    if (text[to] === '|') {
      pipes++;
      to = firstInk(text, to + 1, last);
      if (to >= last) break;
      if (text[to] === '|') return 0;
    }
    const dashes = dashesEnd(text, to, last);
    if (dashes < 0) return 0;
    columns++;
    to = firstInk(text, dashes, last);
    if (to < last && text[to] !== '|') return 0;
  }
  return columns > 1 || pipes > 0 || /:/.test(text.slice(at, last)) ? columns : 0;
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
