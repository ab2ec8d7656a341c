/** A small seeded generator, so that random tests can be run again. */

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text with a few of its pieces cut, doubled, spliced with another's, broken, or flipped. */
export function mutate(text: string, other: string, random: () => number): string {
  let result = text;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const from = Math.floor(random() * (result.length + 1));
    const to = from + Math.floor(random() * (result.length - from + 1));
    const change = CHANGES[Math.floor(random() * CHANGES.length)] as Change;
    result = result.slice(0, from) + change(result.slice(from, to), other, random) + result.slice(to);
  }
  return result;
}

/** What becomes of a stretch of a text. */
type Change = (piece: string, other: string, random: () => number) => string;

const CHANGES: readonly Change[] = [
  () => '',
  (piece) => piece + piece.slice(0, 2000),
  (_, other, random) => other.slice(Math.floor(random() * other.length)).slice(0, 3000),
  (piece, _, random) => HOSTILE[Math.floor(random() * HOSTILE.length)] + piece,
  (piece) => piece.replaceAll('\n', '\r\n'),
  (piece, _, random) => flip(piece[0] ?? '', random) + piece.slice(1),
];

const HOSTILE = [
  '\n- [ ] ',
  '\n```\n',
  '\n<!--',
  '-->\n',
  '\u0000',
  '\ud800',
  '\n---\n',
  '\n# ',
  '\n> > > ',
  '\t',
  '| a | b |\n|---|---|\n',
  '\n- [x]T001[P]',
  '__proto__',
  'depends on T001, T002',
  'T001 → T002 → T001',
  '\u202e',
  '\ufeff',
  '**',
  '~~',
  '`',
  '[',
  '(',
];

function flip(char: string, random: () => number): string {
  const code = char.charCodeAt(0) || 32;
  return String.fromCharCode((code ^ (1 << Math.floor(random() * 7))) & 0xffff);
}
