/** Which encoding a report is written in: its first bytes tell, or its XML declaration does. */

import { StringDecoder } from 'node:string_decoder';

/** Makes text of bytes that come in pieces; the last call has none. */
export type Decode = (bytes?: Uint8Array) => string;

/** What decodes a file with these first bytes, or why nothing does. */
export function decoderFor(head: Uint8Array): Decode | { readonly problem: string } {
  const label = markOf(head) ?? declaredIn(head) ?? 'utf-8';
  if (/^utf-?8$/i.test(label)) return utf8();
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    return { problem: `it is written in ${label.slice(0, 40)}, which cannot be decoded` };
  }
}

/** The common case, and the faster way. */
function utf8(): Decode {
  const decoder = new StringDecoder('utf8');
  return (bytes) => (bytes === undefined ? decoder.end() : decoder.write(bytes));
}

/** The first bytes of texts that are not UTF-8: a mark, or the first sign of XML or JSON in two bytes. */
const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];

function markOf(head: Uint8Array): string | null {
  return MARKS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0] ?? null;
}

const DECLARATION = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"'>]{1,40})["']/;

/** A declaration that can be read byte by byte is not in UTF-16, though programs on Windows write so. */
function declaredIn(head: Uint8Array): string | null {
  const label = DECLARATION.exec(new TextDecoder('latin1').decode(head.subarray(0, 300)))?.[1] ?? null;
  return label !== null && /^(?:utf-?16|ucs-?2)/i.test(label) ? null : label;
}
