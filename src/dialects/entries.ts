/** Cuts the lines of items and paragraphs into entries of the outline. */
import type { Item } from '../model/block.ts';
import type { Range } from '../model/place.ts';
import { readBox } from './boxes.ts';
import { startsEntry } from './fields.ts';

/** The lines of an item's first paragraph; the first begins behind the list marker, at the box. */
export function itemLines(text: string, item: Item, lines: readonly Range[]): Range[] {
  let start = item.marker.end;
  while (text[start] === ' ' || text[start] === '\t') start++;
  const first = lines[0];
  if (first === undefined || start > first.start) return [...lines];
  return [{ start, end: Math.max(start, first.end) }, ...lines.slice(1)];
}

export function itemEntry(text: string, item: Item, lines: readonly Range[], parent: number | null) {
  const at = spanOf(lines) ?? { start: item.marker.end, end: item.marker.end };
  return {
    kind: 'item' as const,
    at,
    lines,
    marker: item.marker,
    box: readBox(text, at),
    parent,
    end: item.end,
  };
}

export function textEntry(text: string, lines: readonly Range[], parent: number | null) {
  const at = spanOf(lines) as Range;
  const glued = /^[-*+](?=\[)/.exec(text.slice(at.start, at.start + 2))?.[0].length ?? 0;
  const inner = { start: at.start + glued, end: at.end };
  const marker = glued === 0 ? null : { start: at.start, end: inner.start };
  const box = readBox(text, inner);
  const kind = 'text' as const;
  return {
    kind,
    at: box === null ? at : inner,
    lines,
    marker: box === null ? null : marker,
    box,
    parent,
    end: at.end,
  };
}

/** Cuts the lines of a paragraph where a line stands for itself: a field, a label, a box without a list. */
export function runsOf(text: string, lines: readonly Range[]): Range[][] {
  const runs: Range[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last === undefined || startsEntry(text, line)) runs.push([line]);
    else last.push(line);
  }
  return runs;
}

export function spanOf(lines: readonly Range[]): Range | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
