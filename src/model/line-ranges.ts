/** Arithmetic of ranges of lines; they come in order and do not overlap. */
import type { LineRange } from './change.ts';

/** Joins lines that follow each other. */
export function rangesOf(lines: Iterable<number>): LineRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const line of lines) {
    const before = ranges.at(-1);
    if (before?.last === line - 1) before.last = line;
    else ranges.push({ first: line, last: line });
  }
  return ranges;
}

/** How many lines the ranges hold. */
export function linesIn(ranges: readonly LineRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** What is left of `ranges` without the lines of `others`. */
export function without(ranges: readonly LineRange[], others: readonly LineRange[]): LineRange[] {
  const left: LineRange[] = [];
  let next = 0;
  for (const { first, last } of ranges) {
    let from = first;
    while ((others[next]?.last ?? Infinity) < from) next++;
    for (let at = next; (others[at]?.first ?? Infinity) <= last; at++) {
      const other = others[at] as LineRange;
      if (other.first > from) left.push({ first: from, last: other.first - 1 });
      from = other.last + 1;
    }
    if (from <= last) left.push({ first: from, last });
  }
  return left;
}
