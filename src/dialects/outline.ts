/** The outline of a document: its headings, and the lines of lists and paragraphs as entries, in file order. */
import type { Block, Code, FrontMatter, Item, Root, Table } from '../model/block.ts';
import type { Range } from '../model/place.ts';
import { type Box, readBox } from './boxes.ts';
import { startsEntry } from './fields.ts';

/** A list item, or a line of a paragraph that stands for itself. */
export interface Entry {
  readonly index: number;
  readonly kind: 'item' | 'text';
  /** Its own words: the first paragraph of the item with its wraps, or the lines of the text. */
  readonly at: Range;
  readonly lines: readonly Range[];
  readonly marker: Range | null;
  readonly box: Box | null;
  /** Index of the item it stands in. */
  readonly parent: number | null;
  readonly section: number | null;
  /** The end of everything below it. */
  readonly end: number;
  /** Number of the container (list or paragraph run) it belongs to: neighbours of one list share it. */
  readonly group: number;
}

export interface OutlineSection {
  readonly index: number;
  readonly title: Range;
  readonly depth: number;
  readonly at: { readonly start: number; end: number };
  readonly parent: number | null;
  /** The heading sits in a list or quote; such a heading opens no section of the document. */
  readonly heading: Range;
}

/** One thing in file order. */
export type Node =
  | { readonly type: 'section'; readonly section: OutlineSection }
  | { readonly type: 'entry'; readonly entry: Entry }
  | {
      readonly type: 'table';
      readonly table: Table;
      readonly section: number | null;
      readonly parent: number | null;
    }
  | {
      readonly type: 'code';
      readonly code: Code;
      readonly section: number | null;
      readonly parent: number | null;
    };

export interface Outline {
  readonly text: string;
  readonly tree: Root;
  readonly nodes: readonly Node[];
  readonly sections: readonly OutlineSection[];
  readonly entries: readonly Entry[];
  readonly frontMatter: FrontMatter | null;
}

/** What is left to visit: a block with the item it stands in. */
interface Pending {
  readonly block: Block;
  readonly parent: number | null;
}

/** Reads the outline in one pass, without recursion: lists can be nested ten thousand deep. */
export function outlineOf(text: string, tree: Root): Outline {
  const nodes: Node[] = [];
  const sections: OutlineSection[] = [];
  const entries: Entry[] = [];
  const open: OutlineSection[] = [];
  const stack: Pending[] = [];
  let frontMatter: FrontMatter | null = null;
  let group = 0;

  const here = () => open.at(-1)?.index ?? null;
  const push = (blocks: readonly Block[], parent: number | null) => {
    for (let at = blocks.length - 1; at >= 0; at--) stack.push({ block: blocks[at] as Block, parent });
  };

  function addEntry(entry: Omit<Entry, 'index' | 'section' | 'group'>): number {
    const index = entries.length;
    const full: Entry = { ...entry, index, section: here(), group };
    entries.push(full);
    nodes.push({ type: 'entry', entry: full });
    return index;
  }

  function addLines(lines: readonly Range[], parent: number | null): void {
    for (const run of runsOf(text, lines)) addEntry(textEntry(text, run, parent));
  }

  function visitItem(item: Item, parent: number | null): void {
    const first = item.children[0];
    if (first?.type !== 'paragraph') {
      push(item.children, parent);
      return;
    }
    const [own, ...rest] = runsOf(text, itemLines(text, item, first.lines));
    const index = addEntry(itemEntry(text, item, own ?? [], parent));
    for (const run of rest) {
      const entry = textEntry(text, run, index);
      // A box that lost its list stands beside the item that swallowed its line, not below it.
      addEntry(entry.box === null ? entry : { ...entry, parent });
    }
    push(item.children.slice(1), index);
  }

  function visitHeading(title: Range, depth: number, heading: Range): void {
    while ((open.at(-1)?.depth ?? 0) >= depth) (open.pop() as OutlineSection).at.end = heading.start;
    const section = {
      index: sections.length,
      title,
      depth,
      at: { start: heading.start, end: text.length },
      parent: here(),
      heading,
    };
    sections.push(section);
    open.push(section);
    nodes.push({ type: 'section', section });
  }

  push(tree.children, null);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { block, parent } = next;
    group++;
    if (block.type === 'heading')
      visitHeading(spanOf(block.lines) ?? { start: block.end, end: block.end }, block.depth, block);
    else if (block.type === 'paragraph') addLines(block.lines, parent);
    else if (block.type === 'item') visitItem(block, parent);
    else if (block.type === 'table') nodes.push({ type: 'table', table: block, section: here(), parent });
    else if (block.type === 'code') nodes.push({ type: 'code', code: block, section: here(), parent });
    else if (block.type === 'front-matter') frontMatter = block;
    else if ('children' in block) push(block.children, parent);
  }
  return { text, tree, nodes, sections, entries, frontMatter };
}

/** The lines of an item's first paragraph; the first begins behind the list marker, at the box. */
function itemLines(text: string, item: Item, lines: readonly Range[]): Range[] {
  let start = item.marker.end;
  while (text[start] === ' ' || text[start] === '\t') start++;
  const first = lines[0];
  if (first === undefined || start > first.start) return [...lines];
  return [{ start, end: Math.max(start, first.end) }, ...lines.slice(1)];
}

function itemEntry(text: string, item: Item, lines: readonly Range[], parent: number | null) {
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

function textEntry(text: string, lines: readonly Range[], parent: number | null) {
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
function runsOf(text: string, lines: readonly Range[]): Range[][] {
  const runs: Range[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last === undefined || startsEntry(text, line)) runs.push([line]);
    else last.push(line);
  }
  return runs;
}

function spanOf(lines: readonly Range[]): Range | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
