/** A page of Markdown for the terminal: without its signs, in lines that fit. */
import { parseBlocks } from '../markdown/parse.ts';
import type { Block, Code, Item, Table } from '../model/block.ts';
import { type Paint, painter } from './paint.ts';
import { columnsOf } from './visible.ts';
import { wrapped } from './words.ts';

export interface PageOptions {
  readonly columns: number;
  readonly color: boolean;
}

/** Longer lines are hard to read. */
const WIDEST = 100;

interface Look {
  readonly text: string;
  readonly width: number;
  readonly paint: Paint;
  readonly color: boolean;
}

/** The page; ends in a line end. Comments are left out, code is indented. */
export function pageText(markdown: string, { columns, color }: PageOptions): string {
  const look: Look = { text: markdown, width: Math.min(columns, WIDEST), paint: painter(color), color };
  const parts = parseBlocks(markdown).children.flatMap((block) => blockLines(look, block) ?? []);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The lines of a block, in a list of one; null for one that a terminal does not show. */
function blockLines(look: Look, block: Block): [string[]] | null {
  switch (block.type) {
    case 'heading':
      return [[look.paint('bold', plain(joined(look, block.lines)))]];
    case 'paragraph':
      return [prose(look, joined(look, block.lines), look.width)];
    case 'list':
      return [block.children.flatMap((item) => itemLines(look, item))];
    case 'table':
      return [tableLines(look, block)];
    case 'code':
      return [codeLines(look, block)];
    default:
      return null;
  }
}

function joined({ text }: Look, lines: readonly { readonly start: number; readonly end: number }[]): string {
  return lines.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Text in lines that fit; code spans are coloured, or keep their quotes where there are no colours. */
function prose({ paint, color }: Look, text: string, width: number): string[] {
  const lines = text.split(/<br>/).flatMap((part) => wrapped(part.trim(), width));
  if (!color) return lines;
  let inCode = false;
  return lines.map((line) =>
    line
      .split('`')
      .map((part, at) => {
        if (at > 0) inCode = !inCode;
        return inCode ? paint('blue', part) : part;
      })
      .join(''),
  );
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

function itemLines(look: Look, item: Item): string[] {
  const first = item.children[0];
  if (first?.type !== 'paragraph') return [];
  const [head = '', ...rest] = prose(look, joined(look, first.lines), look.width - 2);
  return [`- ${head}`, ...rest.map((line) => `  ${line}`)];
}

/** Columns as wide as their widest cell; the last one takes what is left and is wrapped. */
function tableLines(look: Look, { rows }: Table): string[] {
  const cells = rows.map((row) =>
    row.cells.map(({ start, end }) => plain(look.text.slice(start, end)).replaceAll('\\|', '|')),
  );
  const count = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...cells.map((row) => columnsOf(row[column] ?? ''))),
  );
  const left = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
  if (left > look.width - 20) return rowByRow(look, cells);
  return cells.flatMap((row, index) => {
    const front = row
      .slice(0, -1)
      .map((cell, column) => cell + pad((widths[column] ?? 0) - columnsOf(cell) + 2));
    const [head = '', ...rest] = wrapped(row.at(-1) ?? '', Math.max(20, look.width - left));
    const line = `  ${front.join('')}${head}`.trimEnd();
    return [index === 0 ? look.paint('underline', line) : line, ...rest.map((each) => pad(left) + each)];
  });
}

/** A table that is too wide: each row as lines of title and value. */
function rowByRow(look: Look, [titles = [], ...rows]: readonly string[][]): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, column) =>
      wrapped(`${titles[column] ?? ''}: ${cell}`, look.width - 4).map(
        (line, at) => `${at === 0 ? '  ' : '      '}${line}`,
      ),
    ),
  ]);
}

function pad(width: number): string {
  return ' '.repeat(Math.max(0, width));
}

function codeLines({ text, paint }: Look, { start, end, fenced, closed }: Code): string[] {
  const lines = text.slice(start, end).split('\n');
  const inner = fenced ? lines.slice(1, closed ? -1 : undefined) : lines;
  return inner.map((line) => (line === '' ? '' : `    ${paint('dim', line)}`));
}
