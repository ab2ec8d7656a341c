/** The outline of a document: its headings, and the lines of lists and paragraphs as entries, in file order. */
import type { Block, Code, FrontMatter, Heading, Item, Root, Table } from '../model/block.ts';
import type { Range } from '../model/place.ts';
import type { Box } from './boxes.ts';
import { itemEntry, itemLines, runsOf, spanOf, textEntry } from './entries.ts';

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

/** What was found so far, and where the walk is. */
interface Walk {
  readonly text: string;
  readonly nodes: Node[];
  readonly sections: OutlineSection[];
  readonly entries: Entry[];
  /** The sections around, outermost first. */
  readonly open: OutlineSection[];
  readonly stack: Pending[];
  frontMatter: FrontMatter | null;
  group: number;
}

/** Reads the outline in one pass, without recursion: lists can be nested ten thousand deep. */
export function outlineOf(text: string, tree: Root): Outline {
  const walk: Walk = {
    text,
    nodes: [],
    sections: [],
    entries: [],
    open: [],
    stack: [],
    frontMatter: null,
    group: 0,
  };
  push(walk, tree.children, null);
  for (let next = walk.stack.pop(); next !== undefined; next = walk.stack.pop()) {
    walk.group++;
    visit(walk, next.block, next.parent);
  }
  const { nodes, sections, entries, frontMatter } = walk;
  return { text, tree, nodes, sections, entries, frontMatter };
}

function push({ stack }: Walk, blocks: readonly Block[], parent: number | null): void {
  for (let at = blocks.length - 1; at >= 0; at--) stack.push({ block: blocks[at] as Block, parent });
}

/** Index of the innermost section. */
function here({ open }: Walk): number | null {
  return open.at(-1)?.index ?? null;
}

function visit(walk: Walk, block: Block, parent: number | null): void {
  switch (block.type) {
    case 'heading':
      visitHeading(walk, block);
      break;
    case 'paragraph':
      for (const run of runsOf(walk.text, block.lines)) addEntry(walk, textEntry(walk.text, run, parent));
      break;
    case 'item':
      visitItem(walk, block, parent);
      break;
    case 'table':
      walk.nodes.push({ type: 'table', table: block, section: here(walk), parent });
      break;
    case 'code':
      walk.nodes.push({ type: 'code', code: block, section: here(walk), parent });
      break;
    case 'front-matter':
      walk.frontMatter = block;
      break;
    default:
      if ('children' in block) push(walk, block.children, parent);
  }
}

function addEntry(walk: Walk, entry: Omit<Entry, 'index' | 'section' | 'group'>): number {
  const index = walk.entries.length;
  const full: Entry = { ...entry, index, section: here(walk), group: walk.group };
  walk.entries.push(full);
  walk.nodes.push({ type: 'entry', entry: full });
  return index;
}

function visitItem(walk: Walk, item: Item, parent: number | null): void {
  const { text } = walk;
  const first = item.children[0];
  if (first?.type !== 'paragraph') {
    push(walk, item.children, parent);
    return;
  }
  const [own, ...rest] = runsOf(text, itemLines(text, item, first.lines));
  const index = addEntry(walk, itemEntry(text, item, own ?? [], parent));
  for (const run of rest) {
    const entry = textEntry(text, run, index);
    // A box that lost its list stands beside the item that swallowed its line, not below it.
    addEntry(walk, entry.box === null ? entry : { ...entry, parent });
  }
  push(walk, item.children.slice(1), index);
}

function visitHeading(walk: Walk, heading: Heading): void {
  const { text, sections, open } = walk;
  const { depth } = heading;
  while ((open.at(-1)?.depth ?? 0) >= depth) (open.pop() as OutlineSection).at.end = heading.start;
  const section = {
    index: sections.length,
    title: spanOf(heading.lines) ?? { start: heading.end, end: heading.end },
    depth,
    at: { start: heading.start, end: text.length },
    parent: here(walk),
    heading,
  };
  sections.push(section);
  open.push(section);
  walk.nodes.push({ type: 'section', section });
}
