/** Finds the words of a text that may be ids. */

export interface Token {
  readonly token: string;
  readonly offset: number;
}

/** A word that may be an id, with dots, dashes and underscores inside. */
const TOKEN =
  /(?<![A-Za-z\d\u00c0-\u024f\u0400-\u04ff@\\]|[A-Za-z\d]_)#?[A-Za-z\d]{1,12}(?:[._-][A-Za-z\d]{1,12}){0,6}(?![A-Za-z\d\u00c0-\u024f\u0400-\u04ff]|[._-][A-Za-z\d])/gu;

/** The words with a digit, found from their digits: most words of a text have none. */
export function* tokensIn(part: string): Generator<Token> {
  if (!/\d/.test(part)) return;
  let read = 0;
  for (const { index } of part.matchAll(/\d+/g)) {
    if (index < read) continue;
    const found = wordOver(part, beginOfWord(part, index, read), index);
    read = Math.max(TOKEN.lastIndex, index + 1);
    if (found !== null && /\d/.test(found[0])) yield { token: found[0], offset: found.index };
  }
}

/** Where the word around a digit may begin, not before `least`. */
function beginOfWord(part: string, index: number, least: number): number {
  let start = index;
  while (start > least && /[A-Za-z\d._#-]/.test(part[start - 1] as string)) start--;
  return start;
}

/** The first word from `start` on that ends behind `index`; leaves its end in `TOKEN`. */
function wordOver(part: string, start: number, index: number): RegExpExecArray | null {
  TOKEN.lastIndex = start;
  let found = TOKEN.exec(part);
  while (found !== null && TOKEN.lastIndex <= index) found = TOKEN.exec(part);
  return found;
}
