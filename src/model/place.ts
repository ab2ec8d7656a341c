/** Places in a text: offsets while we think, lines and columns when we speak. */

/** A stretch of a text, as UTF-16 offsets; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value that knows where it stands: the text at `at`, white space folded, is the value. */
export interface Located<T> {
  readonly value: T;
  readonly at: Range;
}

/** A place as people count: line and column from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The offset at which each line of a text begins; line 1 is at index 0. */
export type LineStarts = readonly number[];

/** The start of every line of `text`; a line ends at LF, CRLF or a lone CR, as in CommonMark. */
export function lineStarts(text: string): LineStarts {
  const starts = [0];
  const ends = /\r\n|\n|\r/g;
  while (ends.exec(text) !== null) starts.push(ends.lastIndex);
  return starts;
}

/** The line (from 1) that holds `offset`, by binary search. */
export function lineAt(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Line and column of `offset`. */
export function pointAt(starts: LineStarts, offset: number): Point {
  const line = lineAt(starts, offset);
  return { line, column: offset - (starts[line - 1] as number) + 1 };
}

/** The text of line `line` (from 1), without its line end; empty when there is no such line. */
export function lineText(text: string, starts: LineStarts, line: number): string {
  const start = starts[line - 1];
  if (start === undefined) return '';
  return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
}
