/** When two wordings are the same, or alike. */

/** Lower case, without markup, white space folded, without a full stop: what people take for the same words. */
export function normalised(text: string): string {
  return text
    .replace(/[`*_~]/g, '')
    .toLowerCase()
    .trim()
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(/[.;,:!]$/, '');
}

/** How much two wordings share, from 0 to 1, by their pairs of letters: it serves scripts without spaces too. */
export function likeness(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.size + right.size === 0) return normalised(a) === normalised(b) ? 1 : 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** More of a text than this tells nothing new. */
const LONGEST = 400;

function pairsOf(text: string): Set<string> {
  const plain = normalised(text.slice(0, LONGEST));
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at++) pairs.add(plain.slice(at, at + 2));
  return pairs;
}
