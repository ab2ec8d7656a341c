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
  const gone = new Set(numbersIn(others));
  return rangesOf([...numbersIn(ranges)].filter((line) => !gone.has(line)));
}

function* numbersIn(ranges: readonly LineRange[]): Generator<number> {
  for (const { first, last } of ranges) for (let line = first; line <= last; line++) yield line;
}
