/** Bytes to text: UTF-8 with or without a mark, UTF-16 with one, and the places where bytes are neither. */
import type { Range } from '../model/place.ts';

export interface Decoded {
  readonly text: string;
  /** True where the bytes began with a byte-order mark, which is not part of the text. */
  readonly bom: boolean;
  /** Places of bytes that were no UTF-8, shown as U+FFFD. */
  readonly damaged: readonly Range[];
}

/** The text of a file. Characters that the file itself writes as U+FFFD are no damage. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    return {
      text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes.subarray(2)),
      bom: true,
      damaged: [],
    };
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  return { text, bom, damaged: text.includes('\ufffd') ? damageIn(text, body) : [] };
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Runs of U+FFFD that stand for bytes which are no UTF-8, found by walking text and bytes together. */
function damageIn(text: string, bytes: Uint8Array): Range[] {
  const damaged: { start: number; end: number }[] = [];
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0xfffd) at += byteLength(unit);
    else if (isReplacement(bytes, at)) at += 3;
    else {
      at += brokenLength(bytes, at);
      const last = damaged.at(-1);
      if (last?.end === i) last.end = i + 1;
      else damaged.push({ start: i, end: i + 1 });
    }
  }
  return damaged;
}

/** U+FFFD as the file itself writes it. */
function isReplacement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}

/** How many bytes a UTF-16 unit takes in UTF-8; each half of a pair takes two. */
function byteLength(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
}

/** How many bytes became one U+FFFD: the first, with as much of a sequence as was well-formed. */
function brokenLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const wanted = followers(lead);
  let length = 1;
  while (length <= wanted && continues(lead, bytes[at + length] ?? 0, length)) length++;
  return length;
}

/** How many bytes follow this first byte; none follow one that begins no sequence. */
function followers(lead: number): number {
  if (lead < 0xc2 || lead >= 0xf5) return 0;
  if (lead >= 0xf0) return 3;
  return lead >= 0xe0 ? 2 : 1;
}

/** The second byte has narrower bounds behind some first bytes, so that nothing is written in two ways. */
function continues(lead: number, byte: number, place: number): boolean {
  if (place > 1) return byte >= 0x80 && byte < 0xc0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
