/** Reads a check box from the source text of a list item. */
import type { NearMiss } from '../model/document.ts';
import type { Range } from '../model/place.ts';

export interface Box {
  /** With the brackets. */
  readonly at: Range;
  /** What stands between the brackets, as written. */
  readonly mark: string;
  /** Where the text behind it begins. */
  readonly content: number;
  /** `- [ ]*`, `[ ]\*`: optional in Kiro. */
  readonly star: Range | null;
  /** What is not right about it, or null. */
  readonly miss: NearMiss['kind'] | null;
}

/** Marks of one code point that stand for a state; letters and digits but x and v are labels. */
const STATE = /^(?:[xXvV✅✓✔☑☒✗❌⚠🚧⏳🔄!/>+*~.=?-]\ufe0f?|N\/A|n\/a)$/u;

/** True for what stands between the brackets of a box: blanks of one line, or a mark of a state. */
function isMark(mark: string): boolean {
  const inner = mark.trim();
  return inner === '' ? !/[\r\n]/.test(mark) : STATE.test(inner);
}

/** The box that a heading begins with, also behind a bullet: `## - [ ] 1. Title`. */
export function headingBox(
  text: string,
  title: Range,
): { readonly at: Range; readonly content: number } | null {
  const found = /^(?:[-*+][ \t]+)?(\[([^\]\r\n]{1,3})\])[ \t]+/.exec(text.slice(title.start, title.end));
  if (found === null || !isMark(found[2] as string)) return null;
  const content = title.start + found[0].length;
  const start = title.start + found[0].indexOf('[');
  return { at: { start, end: start + (found[1] as string).length }, content };
}

/** The box at the beginning of `text.slice(at.start, at.end)`, or null where none is meant. */
export function readBox(text: string, at: Range): Box | null {
  const close = closeOf(text, at);
  if (close < 0) return null;
  const mark = text.slice(at.start + 1, close);
  if (!isMark(mark)) return null;
  const star = /^\\?\*(?=\s)/.exec(text.slice(close + 1, close + 5))?.[0].length ?? 0;
  const behind = text.slice(close + 1 + star, Math.min(at.end, close + 40 + star));
  const space = /^[ \t\u3000\u00a0]+/.exec(behind)?.[0].length ?? 0;
  const glued = space === 0 && behind !== '' && !/^[\r\n]/.test(behind);
  if (isLink(behind) || (glued && !beginsTask(behind))) return null;
  const content = close + 1 + star + space;
  return {
    at: { start: at.start, end: close + 1 },
    mark,
    content,
    star: star === 0 ? null : { start: close + 1, end: close + 1 + star },
    miss: content >= at.end ? 'no-text' : missOf(mark, glued),
  };
}

/** Where the bracket closes that opens at the beginning, or -1 where no mark can stand inside. */
function closeOf(text: string, at: Range): number {
  if (text[at.start] !== '[') return -1;
  const close = text.indexOf(']', at.start);
  return close < at.end && close - at.start <= 5 ? close : -1;
}

/** `[x](y)`, `[x][y]`, `[x]: y`; but `[x][US1]` is a box in front of a label. */
function isLink(behind: string): boolean {
  return /^[([:]/.test(behind) && !/^\[[A-Z]{1,4}\d*\]/.test(behind);
}

/** Text glued to a box means a task only where it is an id or a word: `[x]T001`, not `[x].y`. */
function beginsTask(behind: string): boolean {
  return /^(?:\*{0,2}#?[A-Za-z]{1,5}-?\d|\[[A-Z]|[\p{L}])/u.test(behind);
}

function missOf(mark: string, glued: boolean): Box['miss'] {
  const inner = mark.trim();
  if (mark === '') return 'empty';
  if (inner !== '' && inner !== mark) return 'padded';
  if (inner === '' && mark !== ' ') return 'padded';
  if (/^[✅✓✔☑vV]\ufe0f?$/u.test(inner)) return 'foreign-mark';
  return glued ? 'no-space' : null;
}

/** The right spelling of a box: `[ ]`, `[x]`, or the mark without blanks around. */
export function rightBox(mark: string): string {
  const inner = mark.trim();
  if (inner === '') return '[ ]';
  return /^[✅✓✔☑vV]\ufe0f?$/u.test(inner) ? '[x]' : `[${inner}]`;
}
