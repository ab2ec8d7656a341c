/** The blocks of a Markdown document: where each stands and what it is, without any inline tree. */
import type { Range } from './place.ts';

/** Any block. Places are offsets in the document, the same as remark's `position.start.offset` and `end.offset`. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Item
  | Code
  | Html
  | Quote
  | Table
  | ThematicBreak
  | Definition
  | Footnote
  | FrontMatter;

export interface Root extends Range {
  readonly type: 'root';
  readonly children: readonly Block[];
}

export interface Heading extends Range {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** The text between the signs, one range a line (a setext heading can have several). */
  readonly lines: readonly Range[];
}

export interface Paragraph extends Range {
  readonly type: 'paragraph';
  /** What stands on each line, without container prefixes (`> `, indentation) and line end. */
  readonly lines: readonly Range[];
}

export interface List extends Range {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly children: readonly Item[];
}

export interface Item extends Range {
  readonly type: 'item';
  /** The marker itself: `-`, `*`, `+`, `1.`, `1)`. */
  readonly marker: Range;
  readonly children: readonly Block[];
}

export interface Code extends Range {
  readonly type: 'code';
  readonly fenced: boolean;
  /** A fence that meets its closing line; always true for indented code. */
  readonly closed: boolean;
  /** What stands behind the opening fence, trimmed; empty for indented code. */
  readonly info: string;
}

export interface Html extends Range {
  readonly type: 'html';
}

export interface Quote extends Range {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

export interface Table extends Range {
  readonly type: 'table';
  /** The first row is the header; the delimiter row is not listed. */
  readonly rows: readonly Row[];
}

/** One row of a table; a cell's range is its trimmed content (empty ranges for empty cells). */
export interface Row extends Range {
  readonly cells: readonly Range[];
}

export interface ThematicBreak extends Range {
  readonly type: 'break';
}

/** A link reference definition. */
export interface Definition extends Range {
  readonly type: 'definition';
}

/** A GFM footnote definition. */
export interface Footnote extends Range {
  readonly type: 'footnote';
  readonly children: readonly Block[];
}

export interface FrontMatter extends Range {
  readonly type: 'front-matter';
  readonly format: 'yaml' | 'toml';
  /** What stands between the fences. */
  readonly value: Range;
}
