/** A drawing as a grid of columns, with the labels that name tasks. */
import type { Range } from '../../model/place.ts';
import type { IdIndex } from './ids.ts';
import { listsOf } from './lists.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** Words in a row of a drawing that name tasks. */
export interface Label {
  readonly row: number;
  /** First and last column. */
  readonly from: number;
  readonly to: number;
  readonly tasks: readonly Mention[];
}

export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly labels: readonly Label[];
  readonly labelsByRow: readonly (readonly Label[])[];
}

/** Drawings larger than this are not followed. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 400;

const SIGN = /[─━═│┃║┌┐└┘├┤┬┴┼╭╮╯╰►▶▸◄◀◂▼▾▲▴→←↓↑]/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
const GROUP = /\b(?:phase|fase|faza|wave|sprint|stage|batch|US-?\d)\b|фаза|阶段|フェーズ|단계/iu;

/** The grid of these lines, or null for one that is too large. */
export function gridOf(text: string, lines: readonly Range[], index: IdIndex): Grid | null {
  if (lines.length > MOST_ROWS || lines.some(({ start, end }) => end - start > MOST_COLUMNS)) return null;
  const rows: string[][] = [];
  const labelsByRow: Label[][] = [];
  for (const [row, line] of lines.entries()) {
    const { cells, offsets } = cellsOf(text, line);
    rows.push(cells);
    labelsByRow.push(labelsOf(text, row, { cells, offsets }, line, index));
  }
  return { rows, labels: labelsByRow.flat(), labelsByRow };
}

interface Cells {
  readonly cells: string[];
  /** The offset in the document of each column. */
  readonly offsets: number[];
}

/** One sign a column; signs of Chinese, Japanese and Korean take two, as they are drawn. */
function cellsOf(text: string, line: Range): Cells {
  const cells: string[] = [];
  const offsets: number[] = [];
  let offset = line.start;
  for (const sign of text.slice(line.start, line.end)) {
    for (const cell of WIDE.test(sign) ? [sign, ''] : [sign]) {
      cells.push(cell);
      offsets.push(offset);
    }
    offset += sign.length;
  }
  return { cells, offsets };
}

/** Words between lines, arrows and wider blanks. */
function labelsOf(
  text: string,
  row: number,
  { cells, offsets }: Cells,
  line: Range,
  index: IdIndex,
): Label[] {
  const labels: Label[] = [];
  for (let from = 0; from < cells.length; ) {
    const to = endOfWords(cells, from);
    if (to < from) {
      from++;
      continue;
    }
    const at = { start: offsets[from] as number, end: offsets[to + 1] ?? line.end };
    const tasks = tasksIn(text, at, index);
    if (tasks.length > 0) labels.push({ row, from, to, tasks });
    from = to + 1;
  }
  return labels;
}

/** The last column of the words that begin at `from`; before `from` where none begin. */
function endOfWords(cells: readonly string[], from: number): number {
  let last = from - 1;
  for (let at = from; at < cells.length; at++) {
    const cell = cells[at] as string;
    if (isDrawn(cells, at, cell)) break;
    if (cell !== ' ') last = at;
    else if (at === from || cells[at + 1] === ' ') break;
  }
  return last;
}

/** A sign of a drawing, or the head of an arrow such as `─>`. */
function isDrawn(cells: readonly string[], at: number, cell: string): boolean {
  return SIGN.test(cell) || (cell === '>' && SIGN.test(cells[at - 1] ?? ''));
}

function tasksIn(text: string, at: Range, index: IdIndex): Mention[] {
  const words = text.slice(at.start, at.end);
  if (GROUP.test(words)) return [];
  const mentions = mentionsIn(text, at, index, 'text');
  const [first] = mentions;
  // "(parallel with T001)" cites a task.
  if (first === undefined || /^\s*[(（]/.test(words)) return [];
  const lists = listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start));
  return [...(lists[0]?.mentions ?? [])];
}
