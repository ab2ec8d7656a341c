/** Compares the blocks of two parsers, and makes texts to compare them on. */
import { parseBlocks } from '../../src/markdown/blocks.ts';
import { parseWithRemark } from './remark.ts';

/** Both readings of a text as JSON: equal strings mean equal blocks at equal places. */
export function bothReadings(text: string): { readonly own: string; readonly remark: string } {
  return {
    own: JSON.stringify(parseBlocks(text), ORDER),
    remark: JSON.stringify(parseWithRemark(text), ORDER),
  };
}

const ORDER = [
  'type',
  'start',
  'end',
  'depth',
  'ordered',
  'fenced',
  'closed',
  'info',
  'format',
  'value',
  'marker',
  'lines',
  'rows',
  'cells',
  'children',
];

/** Where remark itself leaves CommonMark, or ends a container in the middle of the next one: not compared. */
export function isRemarkQuirk(text: string): boolean {
  return QUIRKS.some((quirk) => quirk.test(text));
}

const QUIRKS: readonly RegExp[] = [
  // A first line of `---` that begins no front matter: remark-frontmatter then finds no containers at all.
  /^(?:---|\+\+\+)[ \t]*(?:[\r\n]|$)/,
  // Indented code behind an empty item, and items behind that.
  /(?:^|[\r\n])[ >]*(?:(?:[-*+]|\d{1,9}[.)]) *)+(?:\r\n|\r|\n)[ >\r\n]* {4}/,
  // A complete tag (an HTML block of kind 7) on a line that goes on with a paragraph lazily.
  /[\r\n][ ]{0,3}<\/?(?!div)[A-Za-z][\w-]*\s*\/?>/,
  // A setext heading behind definitions: remark begins it at the first of them, or not.
  /\]:[\s\S]*[\r\n][ >]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/,
  // A quote or list that another container on the same line cuts short, with nothing in it.
  /(?:[-*+]|\d[.)]|>)[ \t]*(?:\r\n|\r|\n)[ \t]*>/,
];
