/** The blocks of a document by remark-parse: the oracle of our own parser, and its fallback. */
import type { Table as MdastTable, Nodes, Parents, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Heading, Item, Paragraph, Root, Row } from '../../src/model/block.ts';
import type { Range } from '../../src/model/place.ts';

/** Parses `text` with remark-parse, remark-gfm and remark-frontmatter and keeps the blocks. */
export function parseWithRemark(text: string): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(text);
  return { type: 'root', start: 0, end: text.length, children: convertAll(text, tree, 0) };
}

function convertAll(text: string, parent: Parents, quotes: number): Block[] {
  const blocks: Block[] = [];
  for (const child of parent.children) {
    const block = convert(text, child as RootContent, quotes);
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

function convert(text: string, node: RootContent, quotes: number): Block | null {
  const at = rangeOf(node);
  switch (node.type) {
    case 'heading':
      return { type: 'heading', ...at, depth: node.depth, lines: headingLines(text, node, quotes) };
    case 'paragraph':
      return { type: 'paragraph', ...at, lines: contentLines(text, at, quotes) };
    case 'list': {
      const children = node.children.map((item) => convertItem(text, item, quotes));
      return { type: 'list', ...at, ordered: node.ordered === true, children };
    }
    case 'blockquote':
      return { type: 'quote', ...at, children: convertAll(text, node, quotes + 1) };
    case 'code':
      return codeBlock(text, at, quotes, node.value);
    case 'html':
      return { type: 'html', ...at };
    case 'table':
      return { type: 'table', ...at, rows: node.children.map((row) => tableRow(text, row)) };
    case 'thematicBreak':
      return { type: 'break', ...at };
    case 'definition':
      return { type: 'definition', ...at };
    case 'footnoteDefinition':
      return { type: 'footnote', ...at, children: convertAll(text, node, quotes) };
    default:
      return frontMatter(text, node, at);
  }
}

function frontMatter(text: string, node: RootContent, at: Range): Block | null {
  const format = node.type === 'yaml' ? 'yaml' : (node.type as string) === 'toml' ? 'toml' : null;
  if (format === null) return null;
  const start = text.slice(at.start, at.end).search(/\r\n|\n|\r/);
  const length = text.startsWith('\r\n', at.start + start) ? 2 : 1;
  const value = (node as { value: string }).value;
  const begin = at.start + start + length;
  return { type: 'front-matter', ...at, format, value: { start: begin, end: begin + value.length } };
}

function convertItem(text: string, item: Extract<Nodes, { type: 'listItem' }>, quotes: number): Item {
  const at = rangeOf(item);
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(at.start, at.start + 12))?.[0] ?? '';
  const children = convertAll(text, item, quotes);
  const first = children.findIndex(({ type }) => type === 'paragraph');
  const paragraph = children[first];
  if (typeof item.checked === 'boolean' && paragraph?.type === 'paragraph') {
    children[first] = withBox(text, paragraph, children[first - 1]?.end ?? at.start + marker.length, quotes);
  }
  return { type: 'item', ...at, marker: { start: at.start, end: at.start + marker.length }, children };
}

/** remark-gfm begins the paragraph of a task behind its box, where words follow it; here the box is a part of the text. */
function withBox(text: string, paragraph: Paragraph, behindMarker: number, quotes: number): Paragraph {
  const start = text.indexOf('[', behindMarker);
  return { ...paragraph, start, lines: contentLines(text, { start, end: paragraph.end }, quotes) };
}

function codeBlock(text: string, at: Range, quotes: number, value: string): Block {
  const lines = contentLines(text, at, quotes);
  const first = lines[0] as Range;
  const open = /^(`{3,}|~{3,})(.*)$/s.exec(text.slice(first.start, first.end));
  if (open === null) return { type: 'code', ...at, fenced: false, closed: true, info: '' };
  const fence = open[1] as string;
  const last = lines.at(-1) as Range;
  const close = /^(`{3,}|~{3,})[ \t]*$/.exec(text.slice(last.start, last.end))?.[1];
  const inner = value === '' && lines.length === 2 ? 0 : value.split(/\r\n|\r|\n/).length;
  const closed =
    close !== undefined &&
    close[0] === fence[0] &&
    close.length >= fence.length &&
    lines.length === inner + 2;
  return { type: 'code', ...at, fenced: true, closed, info: (open[2] as string).trim() };
}

function tableRow(text: string, node: MdastTable['children'][number]): Row {
  const cells = node.children.map((cell) => {
    const at = rangeOf(cell);
    const raw = text.slice(at.start, at.end);
    const inner = /^\|?[ \t]*/.exec(raw)?.[0].length ?? 0;
    const tail = /[ \t]*(?<!\\)\|?$/.exec(raw.slice(inner))?.[0].length ?? 0;
    return { start: at.start + inner, end: Math.max(at.start + inner, at.end - tail) };
  });
  return { ...rangeOf(node), cells };
}

function headingLines(
  text: string,
  node: Extract<Nodes, { type: 'heading' }>,
  quotes: number,
): Heading['lines'] {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined) return [];
  return contentLines(text, { start: rangeOf(first).start, end: rangeOf(last).end }, quotes);
}

/** The lines of a range, without line ends, leading white space, and as many `>` as there are quotes around. */
function contentLines(text: string, at: Range, quotes: number): Range[] {
  const lines: Range[] = [];
  const pattern = /[^\r\n]*/y;
  for (let start = at.start; start <= at.end; ) {
    pattern.lastIndex = start;
    const end = Math.min(at.end, start + (pattern.exec(text)?.[0].length ?? 0));
    const prefix = lines.length === 0 ? 0 : prefixLength(text.slice(start, end), quotes);
    lines.push({ start: start + prefix, end: Math.max(start + prefix, trimmedEnd(text, start, end)) });
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[ \t]/.test(text[last - 1] as string)) last--;
  return last;
}

function prefixLength(line: string, quotes: number): number {
  let length = 0;
  for (let left = quotes; ; left--) {
    while (line[length] === ' ' || line[length] === '\t') length++;
    if (left === 0 || line[length] !== '>') return length;
    length++;
  }
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
