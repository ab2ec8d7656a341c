/** Recognises how blocks begin, at the first character of a line that is no white space. */

export interface FenceStart {
  readonly char: string;
  readonly length: number;
  readonly info: string;
}

/** An opening code fence; backticks must not stand in what follows those of backticks. */
export function fenceStart(text: string, at: number, end: number): FenceStart | null {
  const char = text[at] as string;
  if (char !== '`' && char !== '~') return null;
  let to = at;
  while (to < end && text[to] === char) to++;
  if (to - at < 3) return null;
  const info = text.slice(to, end);
  if (char === '`' && info.includes('`')) return null;
  return { char, length: to - at, info: info.trim() };
}

/** True for a line that closes a fence. */
export function closesFence(text: string, at: number, end: number, fence: FenceStart): boolean {
  let to = at;
  while (to < end && text[to] === fence.char) to++;
  if (to - at < fence.length) return false;
  while (to < end && (text[to] === ' ' || text[to] === '\t')) to++;
  return to === end;
}

/** The number of `#` of an ATX heading, or 0. */
export function headingStart(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to - at < 7 && text[to] === '#') to++;
  const depth = to - at;
  if (depth === 0 || depth > 6) return 0;
  return to === end || text[to] === ' ' || text[to] === '\t' ? depth : 0;
}

/** `***`, `- - -`, `___`. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const char = text[at];
  if (char !== '*' && char !== '-' && char !== '_') return false;
  let count = 0;
  for (let to = at; to < end; to++) {
    if (text[to] === char) count++;
    else if (text[to] !== ' ' && text[to] !== '\t') return false;
  }
  return count >= 3;
}

/** 1 for a line of `=`, 2 for one of `-`, 0 for others. */
export function setextDepth(text: string, at: number, end: number): 0 | 1 | 2 {
  const char = text[at];
  if (char !== '=' && char !== '-') return 0;
  let to = at;
  while (to < end && text[to] === char) to++;
  while (to < end && (text[to] === ' ' || text[to] === '\t')) to++;
  if (to < end) return 0;
  return char === '=' ? 1 : 2;
}

export interface Marker {
  readonly length: number;
  readonly ordered: boolean;
  /** The bullet, or the sign behind the number: items of one list share it. */
  readonly sign: string;
  readonly number: number;
}

/** A list marker with white space or the end of the line behind it. */
export function markerStart(text: string, at: number, end: number): Marker | null {
  const char = text.charCodeAt(at);
  return char === 45 || char === 42 || char === 43 ? bulletStart(text, at, end) : numberStart(text, at, end);
}

function bulletStart(text: string, at: number, end: number): Marker | null {
  if (!spaceBehind(text, at + 1, end)) return null;
  return { length: 1, ordered: false, sign: text[at] as string, number: 0 };
}

function numberStart(text: string, at: number, end: number): Marker | null {
  let to = at;
  while (to < end && to - at < 10 && text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) to++;
  if (to === at || to - at > 9) return null;
  const sign = text[to];
  if ((sign !== '.' && sign !== ')') || to >= end || !spaceBehind(text, to + 1, end)) return null;
  return { length: to + 1 - at, ordered: true, sign, number: Number(text.slice(at, to)) };
}

function spaceBehind(text: string, at: number, end: number): boolean {
  return at >= end || text[at] === ' ' || text[at] === '\t';
}

/** The end of `[^label]:`, or 0 where no footnote definition begins. */
export function footnoteEnd(text: string, at: number, end: number): number {
  if (text[at] !== '[' || text[at + 1] !== '^') return 0;
  const found = /^\[\^(?:[^\s[\]\\]|\\.){1,999}\]:/.exec(text.slice(at, Math.min(end, at + 1010)));
  return found === null ? 0 : at + found[0].length;
}

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const RAW = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i;
const BLOCK = new RegExp(`^</?(?:${BLOCK_TAGS})(?:[\\s>]|/>|$)`, 'i');
const ATTRIBUTE = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const COMPLETE = new RegExp(
  `^(?:<[A-Za-z][A-Za-z\\d-]*(?:${ATTRIBUTE})*\\s*/?>|</[A-Za-z][A-Za-z\\d-]*\\s*>)[ \\t]*$`,
);

/** The kind of HTML block (1–7 as CommonMark numbers them) that a line begins, or 0. */
export function htmlStart(text: string, at: number, end: number, inParagraph: boolean): number {
  if (text[at] !== '<') return 0;
  const line = text.slice(at, Math.min(end, at + 40));
  if (RAW.test(line)) return 1;
  if (line.startsWith('<!--')) return 2;
  if (line.startsWith('<?')) return 3;
  if (/^<![A-Za-z]/.test(line)) return 4;
  if (line.startsWith('<![CDATA[')) return 5;
  if (BLOCK.test(line)) return 6;
  return !inParagraph && end - at < 2000 && COMPLETE.test(text.slice(at, end)) ? 7 : 0;
}

const ENDS: readonly (RegExp | null)[] = [
  null,
  /<\/(?:script|pre|style|textarea)>/i,
  /-->/,
  /\?>/,
  />/,
  /\]\]>/,
  null,
  null,
];

/** True when an HTML block of this kind ends on a line; kinds 6 and 7 end before a blank one. */
export function endsHtml(kind: number, text: string, at: number, end: number): boolean {
  return ENDS[kind]?.test(text.slice(at, end)) ?? false;
}
