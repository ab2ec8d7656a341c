/** Reads the diff of one file as GitHub gives it. */
import type { LineRange } from '../../model/change.ts';

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines at the head that a diff adds or rewrites, in order. */
export function addedLines(patch: string): LineRange[] {
  const added: number[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = HUNK.exec(text)?.[1];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith('+')) added.push(line++);
    else if (text.startsWith(' ')) line++;
  }
  return rangesOf(added);
}

/** Joins lines that follow each other. */
function rangesOf(lines: readonly number[]): LineRange[] {
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
