/** The line of a document around a place, cut to a width, with the place underlined. */
import { columnsOf, visible } from './visible.ts';

export interface Excerpt {
  readonly source: string;
  /** Spaces and carets below it. */
  readonly underline: string;
}

/** One character as it is shown: where it stands in the line, its text and how wide that is. */
interface Cell {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly width: number;
}

const TAB = 4;
const CUT = '…';

/** Shows `line` in at most `width` columns; `start` and `end` are offsets in it. */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const from = windowStart(line, start, width);
  const cells = cellsFrom(line, from, width - 2);
  const last = cells.at(-1);
  const rest = last === undefined ? '' : line.slice(last.at + last.length);
  const before = from > 0 ? CUT : '';
  const after = rest.trim() === '' ? '' : CUT;
  const lead = cells.filter(({ at }) => at < start);
  const marked = cells.filter(({ at }) => at >= start && at < end);
  return {
    source: `${before}${cells.map(({ text }) => text).join('')}`.trimEnd() + after,
    underline: ' '.repeat(before.length + widthOf(lead)) + '^'.repeat(Math.max(widthOf(marked), 1)),
  };
}

/** Where to begin so that the place is in view with something before it; of a line of a mebibyte little is looked at. */
function windowStart(line: string, start: number, width: number): number {
  if (start <= width && widthOf(cellsFrom(line.slice(0, start), 0, width)) <= width / 2) return 0;
  let from = Math.max(Math.min(start - Math.floor(width / 3), tailStart(line, width)), 0);
  const code = line.charCodeAt(from);
  if (code >= 0xdc00 && code <= 0xdfff) from--; // Not in the middle of a pair.
  return from;
}

/** Where to begin so that the line is shown to its end with no room left over. */
function tailStart(line: string, width: number): number {
  const end = line.trimEnd().length;
  const from = end - (width - 3);
  return columnsOf(line.slice(Math.max(from, 0), end)) <= width - 3 ? from : end;
}

/** The characters from `from` on that fit into `width`. */
function cellsFrom(line: string, from: number, width: number): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  let column = 0;
  for (const char of line.slice(from, from + width * 2)) {
    const text = char === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(char);
    const cell = { at, length: char.length, text, width: columnsOf(text) };
    column += cell.width;
    if (column > width) break;
    cells.push(cell);
    at += char.length;
  }
  return cells;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
