/** A cursor in one line: offsets in the text, and columns as Markdown counts them (a tab goes to the next multiple of four). */

export interface Cursor {
  /** Offset of the beginning of the line. */
  readonly start: number;
  /** Offset of the next character. */
  at: number;
  /** Column of it, from 0. */
  column: number;
  /** Columns left of a tab that was consumed in part. */
  spare: number;
  /** Offset of the end of the line, without line end. */
  readonly end: number;
  /** Offset and column of the next character that is no white space; out of date once `at` is behind it. */
  ink: number;
  inkColumn: number;
}

const TAB = 9;
const SPACE = 32;

/** A cursor at the beginning of a line. */
export function cursorAt(start: number, end: number): Cursor {
  return { start, at: start, column: 0, spare: 0, end, ink: -1, inkColumn: 0 };
}

/** How many columns of white space stand at the cursor. */
export function indentOf(text: string, cursor: Cursor): number {
  findInk(text, cursor);
  return cursor.inkColumn - cursor.column;
}

/** Looks for the next ink once for each mark of a container, so that deep nesting costs no second look. */
function findInk(text: string, cursor: Cursor): void {
  if (cursor.ink >= cursor.at) return;
  let column = cursor.column + cursor.spare;
  let at = cursor.at;
  for (; at < cursor.end; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) column++;
    else if (code === TAB) column += 4 - (column % 4);
    else break;
  }
  cursor.ink = at;
  cursor.inkColumn = column;
}

/** Goes over up to `columns` columns of white space. */
export function skipColumns(text: string, cursor: Cursor, columns: number): void {
  let left = columns;
  while (left > 0) {
    if (cursor.spare > 0) {
      const taken = Math.min(left, cursor.spare);
      cursor.spare -= taken;
      cursor.column += taken;
      left -= taken;
      continue;
    }
    if (cursor.at >= cursor.end) return;
    const code = text.charCodeAt(cursor.at);
    if (code === SPACE) {
      cursor.at++;
      cursor.column++;
      left--;
    } else if (code === TAB) {
      cursor.spare = 4 - (cursor.column % 4);
      cursor.at++;
    } else return;
  }
}

/** Goes over all white space at the cursor. */
export function skipSpace(text: string, cursor: Cursor): void {
  findInk(text, cursor);
  cursor.at = cursor.ink;
  cursor.column = cursor.inkColumn;
  cursor.spare = 0;
}

/** True when nothing but white space is left. */
export function isBlank(text: string, cursor: Cursor): boolean {
  findInk(text, cursor);
  return cursor.ink >= cursor.end;
}

/** The offset of the first character from `from` that is no white space; `end` where there is none. */
export function firstInk(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
  return at;
}

/** The offset behind the last character before `end` that is no white space. */
export function lastInk(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB)) at--;
  return at;
}
