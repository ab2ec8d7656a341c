/** The nodes of our parser while they grow; when done they are the blocks of the model. */
import type { Range } from '../model/place.ts';
import type { FenceStart } from './starts.ts';

interface Growing {
  start: number;
  end: number;
}

export interface QuoteNode extends Growing {
  type: 'quote';
  children: GrowingBlock[];
}

export interface FootnoteNode extends Growing {
  type: 'footnote';
  children: GrowingBlock[];
}

export interface ListNode extends Growing {
  type: 'list';
  ordered: boolean;
  children: ItemNode[];
}

export interface ItemNode extends Growing {
  type: 'item';
  marker: Range;
  children: GrowingBlock[];
}

export interface RootNode extends Growing {
  type: 'root';
  children: GrowingBlock[];
}

export interface LeafNode extends Growing {
  type: 'paragraph' | 'heading' | 'code' | 'html' | 'break' | 'definition' | 'table' | 'front-matter';
  [key: string]: unknown;
}

export type GrowingBlock = QuoteNode | FootnoteNode | ListNode | ItemNode | LeafNode;
export type Container = RootNode | QuoteNode | FootnoteNode | ItemNode;

/** A container that is open, with what decides whether the next line belongs to it. */
export interface Open {
  readonly node: Container;
  /** Columns that a line must be indented by to go on with an item. */
  readonly indent: number;
  /** The list that items of this kind at this place join. */
  list: ListNode | null;
  listSign: string;
  /** True for an item whose first line is empty: a second empty line ends it. */
  empty: boolean;
}

/** A line of a paragraph; `deep` where it is indented so far that it could begin no block. */
export interface TextLine extends Range {
  readonly deep: boolean;
}

/** The leaf that takes the next line, if any. */
export type OpenLeaf =
  | { readonly kind: 'paragraph'; readonly lines: TextLine[] }
  | { readonly kind: 'fence'; readonly node: LeafNode; readonly fence: FenceStart; readonly indent: number }
  | { readonly kind: 'indented'; readonly node: LeafNode }
  | { readonly kind: 'html'; readonly node: LeafNode; readonly html: number }
  | { readonly kind: 'table'; readonly node: LeafNode; readonly columns: number };
