/** Text of strangers, safe to print: no control character, no mark that turns the direction of writing. */

const HIDDEN =
  /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** The text with everything hidden shown as a sign: `␛` for escape, `<U+202E>` for a mark without one. */
export function visible(text: string): string {
  return text.replace(HIDDEN, sign);
}

function sign(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** A sentence on one line: white space folded, the rest visible. */
export function sentence(text: string): string {
  return visible(text.replace(/[\t\n\v\f\r ]+/g, ' ').trim());
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROW = /^[\u0020-\u02ff]*$/;
const NOTHING = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many columns of a terminal one character takes. */
export function widthOf(char: string): 0 | 1 | 2 {
  if (NARROW.test(char)) return 1;
  if (WIDE.test(char)) return 2;
  return NOTHING.test(char) ? 0 : 1;
}

/** How many columns a visible text takes. */
export function columnsOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += widthOf(char);
  return columns;
}
