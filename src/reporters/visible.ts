/** Text of strangers, safe to print, and how many columns it takes. */

export { sentence, visible } from '../model/visible.ts';

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
