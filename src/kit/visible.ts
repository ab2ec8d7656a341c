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
      if (closes(line, fence)) fence = null;
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

function closes(line: string, fence: string): boolean {
  const close = CLOSE.exec(line)?.[1];
  return close !== undefined && close[0] === fence[0] && close.length >= fence.length;
}

/** Takes the comments out of a line; `open` says whether one goes on behind it. */
function stripComments(line: string, open: boolean, endsLater: boolean): { text: string; open: boolean } {
  let text = '';
  let at = 0;
  let inside = open;
  while (at < line.length || inside) {
    if (inside) {
      const end = line.indexOf('-->', at);
      if (end === -1) return { text, open: true };
      inside = false;
      at = end + 3;
    } else {
      const start = commentStart(line, at, endsLater);
      text += line.slice(at, start);
      if (start === line.length) break;
      inside = true;
      at = start + 2;
    }
  }
  return { text, open: inside };
}

/** Where the next comment opens, or the end of the line; one that begins behind text and never ends is text. */
function commentStart(line: string, from: number, endsLater: boolean): number {
  const start = line.indexOf('<!--', from);
  if (start === -1) return line.length;
  const opensLine = from === 0 && line.slice(0, start).trim() === '';
  const ends = endsLater || line.indexOf('-->', start + 2) !== -1;
  return opensLine || ends ? start : line.length;
}
