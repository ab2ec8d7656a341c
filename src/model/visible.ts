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

/** Several lines, each safe to print, none of which a workflow runner takes for a command: it reads `::` at the start of a line and `##[` anywhere. */
export function safeLines(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map((line) =>
      visible(line)
        .replace(/^([\s\p{C}\p{Z}]*):(?=:)/u, '$1: ')
        .replaceAll('##[', '## ['),
    )
    .join('\n');
}
