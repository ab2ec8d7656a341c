/** Which new lines of a diff say what an old line said, but for white space. */
import type { LineRange } from './change.ts';
import { commonLines } from './common-lines.ts';
import { rangesOf } from './line-ranges.ts';

/** The lines that are new in a file, and those of them whose only change is white space. */
export interface NewLines {
  readonly added: LineRange[];
  readonly respaced: LineRange[];
}

/** Lines that a diff takes out and puts in at one place, without an unchanged line between them. */
export interface Replacement {
  /** The number of the first line that comes in. */
  readonly first: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * The lines that come in and differ from one that goes out in white space alone, both sides read in order, as
 * `git diff -w` compares them. A line that also moved within its place is a new one, and so is one split in two.
 */
export function respacedIn({ first, removed, added }: Replacement): LineRange[] {
  const same = commonLines(removed.map(squeezed), added.map(squeezed));
  return rangesOf(same.map((index) => index + first));
}

/** The new lines of a text, where no diff tells them. */
export function newLinesOf(before: string, after: string): NewLines {
  const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n')) as [
    string[],
    string[],
  ];
  const same = new Set(commonLines(old, now));
  const alike = commonLines(old.map(squeezed), now.map(squeezed)).filter((index) => !same.has(index));
  const added = [...now.keys()].filter((index) => !same.has(index));
  return { added: rangesOf(added.map(lineAt)), respaced: rangesOf(alike.map(lineAt)) };
}

const lineAt = (index: number): number => index + 1;

/** Bytes of other characters are no white space, so that text and bytes give the same answer. */
function squeezed(line: string): string {
  return line.replace(/[ \t\r\v\f]+/g, '');
}
