/** Edits as a unified diff. */
import type { Edit } from '../model/finding.ts';
import { type LineStarts, lineAt, lineStarts } from '../model/place.ts';
import { visible } from './visible.ts';

/** A text, and edits of it in order and apart. */
export interface Edited {
  readonly path: string;
  readonly before: string;
  readonly edits: readonly Edit[];
}

const CONTEXT = 3;

/** The diff of one file, empty without edits. Control characters of the file are shown as signs. */
export function unifiedDiff({ path, before, edits }: Edited): string {
  if (edits.length === 0) return '';
  const starts = lineStarts(before);
  const count = before.endsWith('\n') ? starts.length - 1 : starts.length;
  let shift = 0;
  const hunks = hunksOf(edits, starts, count).map((hunk) => {
    const { text, grown } = hunkText(before, starts, count, hunk, shift);
    shift += grown;
    return text;
  });
  const name = visible(path);
  return [`--- a/${name}\n`, `+++ b/${name}\n`, ...hunks].join('');
}

/** Changed lines, from 1, that stand so near that their context meets. */
interface Hunk {
  readonly changes: Change[];
}

/** Neighbouring lines whose edits belong together. */
interface Change {
  first: number;
  last: number;
  readonly edits: Edit[];
}

function hunksOf(edits: readonly Edit[], starts: LineStarts, count: number): Hunk[] {
  const changes: Change[] = [];
  for (const edit of edits) {
    const first = Math.min(lineAt(starts, edit.at.start), count);
    const last = Math.min(lineAt(starts, Math.max(edit.at.start, edit.at.end - 1)), count);
    const previous = changes.at(-1);
    if (previous !== undefined && first <= previous.last) {
      previous.last = Math.max(previous.last, last);
      previous.edits.push(edit);
    } else changes.push({ first, last, edits: [edit] });
  }
  const hunks: Hunk[] = [];
  for (const change of changes) {
    const previous = hunks.at(-1)?.changes.at(-1);
    if (previous !== undefined && change.first - previous.last <= 2 * CONTEXT)
      hunks.at(-1)?.changes.push(change);
    else hunks.push({ changes: [change] });
  }
  return hunks;
}

function hunkText(
  text: string,
  starts: LineStarts,
  count: number,
  { changes }: Hunk,
  shift: number,
): { text: string; grown: number } {
  const [from = 1, to = 1] = [changes[0]?.first, changes.at(-1)?.last];
  const first = Math.max(1, from - CONTEXT);
  const last = Math.min(count, to + CONTEXT);
  const lines: string[] = [];
  let grown = 0;
  let line = first;
  for (const change of changes) {
    while (line < change.first) lines.push(` ${lineOf(text, starts, line++)}`);
    const old = numbers(change).map((number) => lineOf(text, starts, number));
    const now = linesIn(replaced(text, starts, change));
    lines.push(...old.map((each) => `-${each}`), ...now.map((each) => `+${each}`));
    grown += now.length - old.length;
    line = change.last + 1;
  }
  while (line <= last) lines.push(` ${lineOf(text, starts, line++)}`);
  const size = last - first + 1;
  const head = `@@ -${first},${size} +${first + shift},${size + grown} @@\n`;
  return { text: head + lines.map(printed).join(''), grown };
}

function numbers({ first, last }: Change): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function lineOf(text: string, starts: LineStarts, line: number): string {
  return text.slice(starts[line - 1], starts[line] ?? text.length);
}

/** The lines of a change as they will be. */
function replaced(text: string, starts: LineStarts, { first, last, edits }: Change): string {
  let from = starts[first - 1] ?? 0;
  let result = '';
  for (const { at, text: replacement } of edits) {
    result += text.slice(from, at.start) + replacement;
    from = at.end;
  }
  return result + text.slice(from, Math.max(from, starts[last] ?? text.length));
}

function linesIn(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** One line of the diff; the end of the line stays as the file has it. */
function printed(line: string): string {
  const end = /(?:\r\n|\n|\r)$/.exec(line)?.[0] ?? '';
  const body = line.slice(0, line.length - end.length).replace(/[^\t]+/g, visible);
  return end === '' ? `${body}\n\\ No newline at end of file\n` : `${body}${end}`;
}
