/** Bytes to text: UTF-8 with or without a mark, and the places where it is none. */
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
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  return { text, bom, damaged: text.includes('\ufffd') ? damageIn(text, body) : [] };
}

function damageIn(text: string, bytes: Uint8Array): Range[] {
  const written = countWritten(bytes);
  const found = [...text.matchAll(/\ufffd+/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
  const total = found.reduce((sum, range) => sum + range.end - range.start, 0);
  return written === total ? [] : found;
}

/** How often the bytes EF BF BD, the replacement character itself, stand in the file. */
function countWritten(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}
