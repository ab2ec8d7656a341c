/** Our own parser of blocks: CommonMark and GFM, exact places, no inline tree, one pass. */
import type { Root } from '../model/block.ts';
import type { Range } from '../model/place.ts';
import { definitionsIn } from './definitions.ts';
import { frontMatterOf } from './front.ts';
import {
  type Cursor,
  cursorAt,
  firstInk,
  indentOf,
  isBlank,
  lastInk,
  skipColumns,
  skipSpace,
} from './line.ts';
import {
  closesFence,
  endsHtml,
  fenceStart,
  footnoteEnd,
  headingStart,
  htmlStart,
  isThematicBreak,
  type Marker,
  markerStart,
  setextDepth,
} from './starts.ts';
import { delimiterColumns, rowOf } from './table.ts';
import type {
  Container,
  GrowingBlock,
  ItemNode,
  LeafNode,
  ListNode,
  Open,
  OpenLeaf,
  RootNode,
  TextLine,
} from './tree.ts';

/** What is open while lines are taken. */
interface State {
  readonly text: string;
  readonly root: RootNode;
  readonly open: Open[];
  leaf: OpenLeaf | null;
}

/** The blocks of `text`, at the places at which remark-parse with GFM and front matter has them. */
export function parseBlocks(text: string): Root {
  const root: RootNode = { type: 'root', start: 0, end: text.length, children: [] };
  const state: State = { text, root, open: [newOpen(root, 0)], leaf: null };
  const front = frontMatterOf(text);
  if (front !== null) root.children.push(front as unknown as LeafNode);
  const breaks = /\r\n|\n|\r/g;
  for (let start = front?.next ?? 0; start <= text.length; ) {
    breaks.lastIndex = start;
    const found = breaks.exec(text);
    const end = found === null ? text.length : found.index;
    if (found !== null || end > start) takeLine(state, cursorAt(start, end));
    if (found === null) break;
    start = breaks.lastIndex;
  }
  endOfText(state);
  closeLeaf(state);
  return root as unknown as Root;
}

/** Code and HTML that nobody closed take the line end before the end of the text, where their containers do. */
function endOfText(state: State): void {
  const { leaf, text } = state;
  if (!isVerbatim(leaf) || !/[\r\n]$/.test(text.slice(-1))) return;
  const matched = matchContainers(state, cursorAt(text.length, text.length));
  if (matched === state.open.length) extend(state, leaf.node, text.length);
}

/** Code or HTML that only a mark of its own ends. */
function isVerbatim(leaf: OpenLeaf | null): leaf is Extract<OpenLeaf, { kind: 'fence' | 'html' }> {
  return leaf?.kind === 'fence' || (leaf?.kind === 'html' && leaf.html < 6);
}

function newOpen(node: Container, indent: number): Open {
  return { node, indent, list: null, listSign: '', empty: false };
}

function top(state: State): Open {
  return state.open[state.open.length - 1] as Open;
}

function takeLine(state: State, line: Cursor): void {
  const matched = matchContainers(state, line);
  const all = matched === state.open.length;
  if (all && state.leaf !== null && continueLeaf(state, line)) return;
  const interrupts = all && (state.leaf?.kind === 'paragraph' || state.leaf?.kind === 'indented');
  const depth = openBlocks(state, line, matched, interrupts);
  if (depth === DONE) return;
  if (isBlank(state.text, line)) takeBlank(state, depth, line);
  else takeText(state, line, depth);
}

/** How many of the open containers the line belongs to; goes over their marks. */
function matchContainers(state: State, line: Cursor): number {
  for (let at = 1; at < state.open.length; at++) {
    const open = state.open[at] as Open;
    if (!matches(state, open, line)) return at;
  }
  return state.open.length;
}

function matches(state: State, open: Open, line: Cursor): boolean {
  if (open.node.type === 'quote') {
    if (!takeQuoteMark(state.text, line)) return false;
    open.node.end = line.at;
    return true;
  }
  if (isBlank(state.text, line)) {
    if (open.empty && open.node.children.length === 0 && state.leaf === null) return false;
    skipColumns(state.text, line, open.indent);
    return true;
  }
  if (indentOf(state.text, line) < open.indent) return false;
  skipColumns(state.text, line, open.indent);
  return true;
}

function takeQuoteMark(text: string, line: Cursor): boolean {
  if (indentOf(text, line) > 3) return false;
  const at = firstInk(text, line.at, line.end);
  if (at >= line.end || text[at] !== '>') return false;
  skipSpace(text, line);
  line.at++;
  line.column++;
  skipColumns(text, line, 1);
  return true;
}

/** Gives the line to a leaf that takes any: code, HTML, a table. */
function continueLeaf(state: State, line: Cursor): boolean {
  const { leaf } = state;
  switch (leaf?.kind) {
    case 'fence':
      return continueFence(state, leaf, line);
    case 'html':
      return continueHtml(state, leaf, line);
    case 'indented':
      return continueIndented(state, leaf, line);
    default:
      return false;
  }
}

function continueHtml(state: State, leaf: Extract<OpenLeaf, { kind: 'html' }>, line: Cursor): boolean {
  if (leaf.html >= 6 && isBlank(state.text, line)) return false;
  takeVerbatim(state, leaf.node, line);
  if (endsHtml(leaf.html, state.text, line.at, line.end)) closeLeaf(state);
  return true;
}

/** Blank lines belong to indented code, and lengthen it where they are indented as it is. */
function continueIndented(
  state: State,
  leaf: Extract<OpenLeaf, { kind: 'indented' }>,
  line: Cursor,
): boolean {
  if (indentOf(state.text, line) < 4) return isBlank(state.text, line);
  extend(state, leaf.node, line.end);
  return true;
}

/** Takes a line into code or HTML. Blanks without a line end at the end of the text belong to the item around it only. */
function takeVerbatim(state: State, node: LeafNode, line: Cursor): void {
  const inItem = state.open.length > 1 && line.end === state.text.length && line.end > line.start;
  extend(state, node, line.end);
  if (inItem && line.at >= line.end) node.end = line.start;
}

function continueFence(state: State, leaf: Extract<OpenLeaf, { kind: 'fence' }>, line: Cursor): boolean {
  const at = firstInk(state.text, line.at, line.end);
  takeVerbatim(state, leaf.node, line);
  if (indentOf(state.text, line) <= 3 && closesFence(state.text, at, line.end, leaf.fence)) {
    leaf.node.closed = true;
    closeLeaf(state);
  }
  return true;
}

/** Sets the end of a leaf and of all containers around it. */
function extend(state: State, node: LeafNode | null, end: number): void {
  if (node !== null) node.end = end;
  extendFrom(state, state.open.length - 1, end);
}

/** Sets the end of an open container and of those around it. */
function extendFrom(state: State, from: number, end: number): void {
  for (let at = from; at > 0; at--) {
    const open = state.open[at] as Open;
    if (open.node.end >= end) break;
    open.node.end = end;
    const list = (state.open[at - 1] as Open).list;
    if (open.node.type === 'item' && list !== null) list.end = end;
  }
}

/** Said by `openBlocks` of a line that is used up. */
const DONE = -1;

/** Opens containers and leaves that begin on the line; gives the number of containers that the rest belongs to. */
function openBlocks(state: State, line: Cursor, matched: number, interrupts: boolean): number {
  let depth = matched;
  for (;;) {
    const at = firstInk(state.text, line.at, line.end);
    if (at >= line.end) return depth;
    if (indentOf(state.text, line) >= 4) return takeIndented(state, line, depth);
    if (openLeafAt(state, line, at, depth, interrupts)) return DONE;
    if (!openContainer(state, line, at, depth, interrupts)) return takeRow(state, line, at, depth);
    depth = state.open.length;
  }
}

/** Opens code, or leaves the line to a paragraph, which indented text never interrupts. */
function takeIndented(state: State, line: Cursor, depth: number): number {
  if (state.leaf?.kind === 'paragraph') return depth;
  openIndented(state, line, depth);
  return DONE;
}

/** Gives the line to a table, or leaves it. */
function takeRow(state: State, line: Cursor, at: number, depth: number): number {
  return depth === state.open.length && continueTable(state, line, at) ? DONE : depth;
}

/** Opens a quote, a footnote or an item that begins at `at`; true when one does. */
function openContainer(state: State, line: Cursor, at: number, depth: number, interrupts: boolean): boolean {
  if (state.text[at] === '>') {
    unwindForContainer(state, depth, line);
    skipSpace(state.text, line);
    openQuote(state, line);
    return true;
  }
  if (footnoteEnd(state.text, at, line.end) > 0) {
    unwindForContainer(state, depth, line);
    openFootnote(state, line, at);
    return true;
  }
  const marker = itemStart(state, line, at, interrupts);
  if (marker === null) return false;
  openItem(state, line, marker, unwindForContainer(state, depth, line));
  return true;
}

/** The marker of an item that may begin at `at`; null where none may. */
function itemStart(state: State, line: Cursor, at: number, interrupts: boolean): Marker | null {
  const marker = markerStart(state.text, at, line.end);
  if (marker === null || !interrupts) return marker;
  return mayInterrupt(state, marker, at, line) ? marker : null;
}

/** Closes what the line does not belong to. */
function unwind(state: State, depth: number): void {
  if (state.leaf !== null) closeLeaf(state);
  while (state.open.length > depth) state.open.pop();
}

/** Closes what the line does not belong to, for a container that begins on it. True where that cuts code short. */
function unwindForContainer(state: State, depth: number, line: Cursor): boolean {
  const { leaf } = state;
  const cut = isVerbatim(leaf) && depth < state.open.length;
  // remark gives code that a new container cuts short the line end as well.
  if (cut) extend(state, leaf.node, line.start);
  unwind(state, depth);
  return cut;
}

function openQuote(state: State, line: Cursor): void {
  const start = line.at;
  line.at++;
  line.column++;
  skipColumns(state.text, line, 1);
  const node = { type: 'quote' as const, start, end: line.at, children: [] };
  append(state, node);
  state.open.push(newOpen(node, 0));
}

function openFootnote(state: State, line: Cursor, at: number): void {
  skipSpace(state.text, line);
  const end = footnoteEnd(state.text, at, line.end);
  line.column += end - line.at;
  line.at = end;
  skipSpace(state.text, line);
  const node = { type: 'footnote' as const, start: at, end: line.at, children: [] };
  append(state, node);
  state.open.push(newOpen(node, 4));
}

/** An item interrupts a paragraph only when it has text, and a number only when it is 1. */
function mayInterrupt(state: State, marker: Marker, at: number, line: Cursor): boolean {
  if (firstInk(state.text, at + marker.length, line.end) >= line.end) return false;
  return !marker.ordered || marker.number === 1;
}

function openItem(state: State, line: Cursor, marker: Marker, cut: boolean): void {
  const { text } = state;
  const before = indentOf(text, line);
  skipSpace(text, line);
  const start = line.at;
  line.at += marker.length;
  line.column += marker.length;
  const blank = isBlank(text, line);
  const gap = indentOf(text, line);
  const used = blank || gap > 4 ? 1 : gap;
  skipColumns(text, line, used);
  const parent = top(state);
  const sign = `${marker.ordered}${marker.sign}`;
  const end = start + marker.length;
  if (parent.list === null || parent.listSign !== sign) {
    const list: ListNode = { type: 'list', start, end, ordered: marker.ordered, children: [] };
    parent.node.children.push(list);
    parent.list = list;
    parent.listSign = sign;
  }
  // remark lets an item whose code was cut short reach over the mark of the next one.
  const last = cut ? parent.list.children.at(-1) : undefined;
  if (last !== undefined) last.end = blank ? end : line.at;
  const node: ItemNode = {
    type: 'item',
    start,
    end: blank ? line.end : line.at,
    marker: { start, end },
    children: [],
  };
  parent.list.children.push(node);
  const open = newOpen(node, before + marker.length + used);
  open.empty = blank;
  state.open.push(open);
  parent.list.end = Math.max(parent.list.end, node.end);
}

/** Appends a block to the innermost container; whatever is no item ends the list before it. */
function append(state: State, node: GrowingBlock): void {
  const open = top(state);
  open.list = null;
  open.node.children.push(node);
}

function openIndented(state: State, line: Cursor, depth: number): void {
  unwind(state, depth);
  const node: LeafNode = {
    type: 'code',
    start: line.at,
    end: line.end,
    fenced: false,
    closed: true,
    info: '',
  };
  append(state, node);
  state.leaf = { kind: 'indented', node };
  extend(state, node, line.end);
}

/** Opens a leaf that begins at `at`; true when one does. */
function openLeafAt(state: State, line: Cursor, at: number, depth: number, interrupts: boolean): boolean {
  const { text } = state;
  const inParagraph = state.leaf?.kind === 'paragraph';
  const here = depth === state.open.length;
  const depthOfHeading = headingStart(text, at, line.end);
  if (depthOfHeading > 0) return addHeading(state, line, at, depthOfHeading, depth);
  const fence = fenceStart(text, at, line.end);
  if (fence !== null) {
    unwind(state, depth);
    const node: LeafNode = {
      type: 'code',
      start: at,
      end: line.end,
      fenced: true,
      closed: false,
      info: fence.info,
    };
    append(state, node);
    state.leaf = { kind: 'fence', node, fence, indent: 0 };
    extend(state, node, line.end);
    return true;
  }
  const html = htmlStart(text, at, line.end, inParagraph && interrupts);
  if (html > 0) return addHtml(state, line, html, at, depth);
  if (inParagraph && here && addSetext(state, line, at)) return true;
  if (isThematicBreak(text, at, line.end)) {
    unwind(state, depth);
    append(state, { type: 'break', start: at, end: line.end });
    extend(state, null, line.end);
    return true;
  }
  return false;
}

function addHeading(state: State, line: Cursor, at: number, depth: number, container: number): boolean {
  unwind(state, container);
  const { text } = state;
  const start = firstInk(text, at + depth, line.end);
  let end = lastInk(text, start, line.end);
  let hashes = end;
  while (hashes > start && text[hashes - 1] === '#') hashes--;
  if (hashes < end && (hashes === start || text[hashes - 1] === ' ' || text[hashes - 1] === '\t'))
    end = lastInk(text, start, hashes);
  append(state, {
    type: 'heading',
    start: at,
    end: line.end,
    depth,
    lines: end > start ? [{ start, end }] : [],
  });
  extend(state, null, line.end);
  return true;
}

function addHtml(state: State, line: Cursor, html: number, at: number, depth: number): boolean {
  unwind(state, depth);
  const node: LeafNode = { type: 'html', start: line.at, end: line.end };
  append(state, node);
  state.leaf = { kind: 'html', node, html };
  extend(state, node, line.end);
  if (endsHtml(html, state.text, html === 2 ? at + 2 : at, line.end)) closeLeaf(state);
  return true;
}

function addSetext(state: State, line: Cursor, at: number): boolean {
  const depth = setextDepth(state.text, at, line.end);
  const { leaf } = state;
  if (depth === 0 || leaf?.kind !== 'paragraph') return false;
  const { definitions, rest } = definitionsIn(state.text, leaf.lines);
  if (rest.length === 0) return false;
  for (const definition of definitions) append(state, definition);
  append(state, {
    type: 'heading',
    start: (rest[0] as Range).start,
    end: line.end,
    depth,
    lines: inked(state.text, rest),
  });
  state.leaf = null;
  extend(state, null, line.end);
  return true;
}

/** A row of an open table, or the delimiter row that makes a table of the last line of a paragraph. */
function continueTable(state: State, line: Cursor, at: number): boolean {
  const { leaf, text } = state;
  if (leaf?.kind === 'table') {
    (leaf.node.rows as unknown[]).push(rowOf(text, at, line.end));
    extend(state, leaf.node, line.end);
    return true;
  }
  if (leaf?.kind !== 'paragraph') return false;
  const columns = delimiterColumns(text, at, line.end);
  const header = leaf.lines.at(-1) as TextLine;
  if (columns === 0 || header.deep || text.slice(header.start, header.end).trim() === '|') return false;
  const row = rowOf(text, header.start, header.end);
  if (row.cells.length !== columns) return false;
  leaf.lines.pop();
  closeLeaf(state);
  const node: LeafNode = { type: 'table', start: header.start, end: line.end, rows: [row] };
  append(state, node);
  state.leaf = { kind: 'table', node, columns };
  extend(state, node, line.end);
  return true;
}

function takeBlank(state: State, matched: number, line: Cursor): void {
  if (state.leaf?.kind === 'indented' && matched === state.open.length) return;
  closeLeaf(state);
  // A blank line ends the quotes that it does not belong to; items stay open for what follows.
  while (state.open.length > matched) state.open.pop();
  const last = top(state).node;
  // Containers that begin on this line and stay empty reach as far as their marks do.
  if (last.start >= line.start && last.type !== 'root') extendFrom(state, state.open.length - 2, last.end);
  endQuotes(state, line);
}

/** The mark of a quote on an empty line belongs to it, and to what is around it. */
function endQuotes(state: State, line: Cursor): void {
  for (let at = state.open.length - 1; at > 0; at--) {
    if ((state.open[at] as Open).node.type !== 'quote') continue;
    const end = line.end;
    (state.open[at] as Open).node.end = Math.max((state.open[at] as Open).node.end, end);
    const inner = (state.open[at] as Open).list;
    if (inner !== null) inner.end = Math.max(inner.end, end);
    extendFrom(state, at - 1, end);
    return;
  }
}

function takeText(state: State, line: Cursor, matched: number): void {
  const at = firstInk(state.text, line.at, line.end);
  const range = { start: at, end: line.end, deep: indentOf(state.text, line) >= 4 };
  if (state.leaf?.kind === 'paragraph') state.leaf.lines.push(range);
  else {
    unwind(state, matched);
    top(state).list = null;
    state.leaf = { kind: 'paragraph', lines: [range] };
  }
  extend(state, null, line.end);
}

function closeLeaf(state: State): void {
  const { leaf } = state;
  state.leaf = null;
  if (leaf?.kind !== 'paragraph' || leaf.lines.length === 0) return;
  const { definitions, rest } = definitionsIn(state.text, leaf.lines);
  for (const definition of definitions) append(state, definition);
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined) return;
  append(state, { type: 'paragraph', start: first.start, end: last.end, lines: inked(state.text, rest) });
}

function inked(text: string, lines: readonly Range[]): Range[] {
  return lines.map(({ start, end }) => ({ start, end: lastInk(text, start, end) }));
}
