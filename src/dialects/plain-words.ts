/** Titles and labels as the word tables have them: lower case, without markup, symbols and numbering. */

/** No word that the tables know is longer, nor a title that leads with one. */
const LONGEST = 160;

/** Lower case, without markup, symbols, numbering in front and colon behind, white space folded. */
export function plainWords(text: string): string {
  let plain = '';
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; ) {
    const kind = kindOf(text, at, plain === '');
    if (kind === 'word') {
      const next = endOfRun(text, at, end);
      plain += text.slice(at, next);
      at = next;
      continue;
    }
    if (kind === 'blank' && plain !== '' && !plain.endsWith(' ')) plain += ' ';
    at++;
  }
  return withoutEnd(plain).toLowerCase();
}

/** Where the run of kept signs ends that begins here. */
function endOfRun(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && kindOf(text, at, false) === 'word') at++;
  return at;
}

/** Without blanks, colons and stops at the end. */
function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s:：.。]/.test(words[end - 1] as string)) end--;
  return end === words.length ? words : words.slice(0, end);
}

/** What a sign is: kept, a blank, or passed over. */
type Kind = 'word' | 'blank' | 'none';

/** Some signs are one thing or another by their place. */
type AsciiKind = Kind | 'number' | 'joint';

const ASCII: readonly AsciiKind[] = Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === '_') return 'joint';
  if (/\s/.test(sign)) return 'blank';
  if (/[*`~#]/.test(sign)) return 'none';
  return /[\d.)(:-]/.test(sign) ? 'number' : 'word';
});

/** What a sign is to `plainWords`; numbering is only passed over in front. */
function kindOf(text: string, at: number, inFront: boolean): Kind {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return wideKindOf(text, at, code);
  const kind = ASCII[code] as AsciiKind;
  if (kind === 'number') return inFront ? 'none' : 'word';
  if (kind === 'joint') return joins(text, at) ? 'blank' : 'none';
  return kind;
}

function wideKindOf(text: string, at: number, code: number): Kind {
  if (isSymbol(text, at, code)) return 'none';
  return (code < 0xa1 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff) &&
    /\s/.test(text[at] as string)
    ? 'blank'
    : 'word';
}

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
