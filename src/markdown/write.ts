/** Markdown that we write: built as a tree, so that no text of strangers can break out of its place. */
import type { PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** The text of a document. */
export function writeMarkdown(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return writer.stringify(root);
}

/** A heading of this depth. */
export function heading(depth: 1 | 2 | 3 | 4, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

/** A paragraph of these parts. */
export function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

/** A list with bullets, one for each item. */
export function list(items: readonly (readonly PhrasingContent[])[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...children] }],
    })),
  };
}

/** Cells of a row, left to right. */
export type Cells = readonly (readonly PhrasingContent[])[];

/** A table; its titles are texts of our own. */
export function table(titles: readonly string[], rows: readonly Cells[]): Table {
  const line = (cells: Cells) => ({ type: 'tableRow' as const, children: cells.map(cellOf) });
  return { type: 'table', children: [line(titles.map((title) => [text(title)])), ...rows.map(line)] };
}

function cellOf(children: readonly PhrasingContent[]): TableCell {
  return { type: 'tableCell', children: [...children] };
}

/** A text of our own. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Text as written by someone: nothing in it means anything. */
export function code(value: string): PhrasingContent {
  return value === '' ? text('') : { type: 'inlineCode', value };
}

/** A link, or only what it shows where there is no address. */
export function link(
  url: string | null,
  ...children: (PhrasingContent & { type: 'text' | 'inlineCode' })[]
): PhrasingContent {
  if (url === null)
    return children.length === 1 && children[0] !== undefined ? children[0] : { type: 'emphasis', children };
  return { type: 'link', url, children };
}

/** A sentence of a rule: what stands between backticks as code, mentions and references of the rest broken up. */
export function spoken(value: string): PhrasingContent[] {
  const parts = value.split('`');
  const isPaired = parts.length % 2 === 1;
  if (!isPaired) return [text(harmless(value))];
  return parts
    .map((part, index) => (index % 2 === 1 ? code(part) : text(harmless(part))))
    .filter((part) => !('value' in part) || part.value !== '');
}

/** A sentence of a rule, in bold. */
export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: spoken(value) };
}

/** GitHub looks for names, numbers and addresses in the rendered text, so an escape would not help. */
function harmless(value: string): string {
  return value.replace(/@|#(?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, (sign) => `${sign}\u200b`);
}
