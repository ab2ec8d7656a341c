/** Titles and labels as the word tables have them: lower case, without markup, symbols and numbering. */

/** No word that the tables know is longer, nor a title that leads with one. */
const LONGEST = 160;

/** Lower case, without markup, symbols, numbering in front and colon behind, white space folded. */
export function plainWords(text: string): string {
  let plain = '';
  /** Where the run of kept signs began that is not copied yet. */
  let from = -1;
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at++) {
    const kind = kindOf(text, at, from < 0 && plain === '');
    if (kind === 'word') {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) plain += text.slice(from, at);
    from = -1;
    if (kind === 'blank' && plain !== '' && !plain.endsWith(' ')) plain += ' ';
  }
  if (from >= 0) plain += text.slice(from, end);
  return withoutEnd(plain).toLowerCase();
}

/** Without blanks, colons and stops at the end. */
function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s:：.。]/.test(words[end - 1] as string)) end--;
  return end === words.length ? words : words.slice(0, end);
}

/** What a sign is to `plainWords`; numbering is only passed over in front. */
function kindOf(text: string, at: number, inFront: boolean): 'word' | 'blank' | 'none' {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return wideKindOf(text, at, code);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code === 32 || (code >= 9 && code <= 13)) return 'blank';
  if (code === 95) return joins(text, at) ? 'blank' : 'none';
  if (code === 42 || code === 96 || code === 126 || code === 35) return 'none';
  return inFront && NUMBERING.test(text[at] as string) ? 'none' : 'word';
}

function wideKindOf(text: string, at: number, code: number): 'word' | 'blank' | 'none' {
  if (isSymbol(text, at, code)) return 'none';
  return (code < 0xa1 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff) &&
    /\s/.test(text[at] as string)
    ? 'blank'
    : 'word';
}

const NUMBERING = /[\d.)(:-]/;

/** `depends_on`: the sign stands for a blank. */
function joins(text: string, at: number): boolean {
  return /\p{L}_\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** Pictures, the signs that join and vary them, and both halves of what takes two units. */
function isSymbol(text: string, at: number, code: number): boolean {
  if (code < 0x2000) return code === 0xa9 || code === 0xae;
  if (code >= 0xdc00 && code < 0xe000) return at > 0 && isPictograph(text, at - 1);
  if (code === 0x200d || code === 0xfe0f) return true;
  // None stands between the enclosed signs of Japanese and the halves of pairs.
  return (code < 0x3300 || (code >= 0xd800 && code < 0xdc00)) && isPictograph(text, at);
}

function isPictograph(text: string, at: number): boolean {
  return /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2));
}

/** The title without what stands behind a colon, a dash or a bracket. */
export function leadOf(plain: string): string {
  const cut = plain.search(/ ?[:：(（[【]| [-–—|/] /);
  return cut > 0 ? plain.slice(0, cut).trim() : plain;
}
