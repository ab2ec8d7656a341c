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

/** True for what stands between the brackets of a box: blank, or a mark of a state. */
function isMark(mark: string): boolean {
  return mark.trim() === '' || STATE.test(mark.trim());
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
  if (text[at.start] !== '[') return null;
  const close = text.indexOf(']', at.start);
  if (close < 0 || close >= at.end || close - at.start > 5) return null;
  const mark = text.slice(at.start + 1, close);
  const inner = mark.trim();
  const blank = inner === '';
  if (!blank && !STATE.test(inner)) return null;
  if (blank && /[\r\n]/.test(mark)) return null;
  const star = /^\\?\*(?=\s)/.exec(text.slice(close + 1, close + 5))?.[0].length ?? 0;
  const behind = text.slice(close + 1 + star, Math.min(at.end, close + 40 + star));
  if (/^[([:]/.test(behind) && !/^\[[A-Z]{1,4}\d*\]/.test(behind)) return null;
  const space = /^[ \t\u3000\u00a0]+/.exec(behind)?.[0].length ?? 0;
  if (space === 0 && behind !== '' && !/^[\r\n]/.test(behind) && !beginsTask(behind)) return null;
  return {
    at: { start: at.start, end: close + 1 },
    mark,
    content: close + 1 + star + space,
    star: star === 0 ? null : { start: close + 1, end: close + 1 + star },
    miss: missOf(mark, inner, behind, space, close + 1 + star + space >= at.end),
  };
}

/** Text glued to a box means a task only where it is an id or a word: `[x]T001`, not `[x].y`. */
function beginsTask(behind: string): boolean {
  return /^(?:\*{0,2}#?[A-Za-z]{1,5}-?\d|\[[A-Z]|[\p{L}])/u.test(behind);
}

function missOf(mark: string, inner: string, behind: string, space: number, nothing: boolean): Box['miss'] {
  if (nothing) return 'no-text';
  if (mark === '') return 'empty';
  if (inner !== '' && inner !== mark) return 'padded';
  if (inner === '' && mark !== ' ') return 'padded';
  if (/^[✅✓✔☑vV]\ufe0f?$/u.test(inner)) return 'foreign-mark';
  return space === 0 && behind !== '' && !/^[\r\n]/.test(behind) ? 'no-space' : null;
}

/** The right spelling of a box: `[ ]`, `[x]`, or the mark without blanks around. */
export function rightBox(mark: string): string {
  const inner = mark.trim();
  if (inner === '') return '[ ]';
  return /^[✅✓✔☑vV]\ufe0f?$/u.test(inner) ? '[x]' : `[${inner}]`;
}
