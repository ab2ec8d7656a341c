/** What a reader of a description sees: its lines without fences, quotes and HTML comments. */

export interface VisibleLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

const FENCE = /^[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSE = /^[ \t]*(`{3,}|~{3,})[ \t]*$/;
const QUOTE = /^[ \t]*(?:[-*+][ \t]+)?>/;

/** The visible lines of Markdown that anyone may have written; the text of templates hides in comments. */
export function visibleLines(markdown: string): VisibleLine[] {
  const visible: VisibleLine[] = [];
  const lines = markdown.split(/\r\n|\n|\r/);
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  let fence: string | null = null;
  let inComment = false;
  for (const [index, line] of lines.entries()) {
    if (fence !== null) {
      fence = fenceBehind(line, fence);
      continue;
    }
    const stripped = stripComments(line, inComment, index < lastEnd);
    const hidden = inComment && stripped.text.trim() === '';
    inComment = stripped.open;
    if (hidden) continue;
    fence = FENCE.exec(stripped.text)?.[1] ?? null;
    if (fence === null && !QUOTE.test(stripped.text))
      visible.push({ number: index + 1, text: stripped.text });
  }
  return visible;
}

/** The fence that is open behind a line in one; null where the line closes it. */
function fenceBehind(line: string, fence: string): string | null {
  const close = CLOSE.exec(line)?.[1];
  const closes = close !== undefined && close[0] === fence[0] && close.length >= fence.length;
  return closes ? null : fence;
}

/** Takes the comments out of a line; `open` says whether one goes on behind it. */
function stripComments(line: string, open: boolean, endsLater: boolean): { text: string; open: boolean } {
  let text = '';
  let at = open ? commentEnd(line, 0) : 0;
  while (at < line.length) {
    const start = commentStart(line, at, endsLater);
    text += line.slice(at, start);
    if (start === line.length) break;
    at = commentEnd(line, start + 2);
  }
  return { text, open: at === Infinity };
}

/** The place behind a comment that is open; infinite where it goes on behind the line. */
function commentEnd(line: string, from: number): number {
  const end = line.indexOf('-->', from);
  return end === -1 ? Infinity : end + 3;
}

/** Where the next comment opens, or the end of the line; one that begins behind text and never ends is text. */
function commentStart(line: string, from: number, endsLater: boolean): number {
  const start = line.indexOf('<!--', from);
  if (start === -1) return line.length;
  const opensLine = from === 0 && line.slice(0, start).trim() === '';
  const ends = endsLater || line.indexOf('-->', start + 2) !== -1;
  return opensLine || ends ? start : line.length;
}
