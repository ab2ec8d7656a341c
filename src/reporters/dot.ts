/** A dependency graph in the language of Graphviz. */
import type { FeatureGraph, GraphNode, NodeState } from '../model/feature-graph.ts';
import { shortLabel } from './mermaid.ts';

const LOOKS: Readonly<Record<NodeState, string>> = {
  done: 'style="filled,rounded", fillcolor="#1a7f37", fontcolor="#ffffff"',
  ready: 'style="filled,rounded", fillcolor="#0969da", fontcolor="#ffffff"',
  blocked: 'style="filled,rounded,dashed", fillcolor="#d0d7de"',
  open: 'style="filled,rounded,dotted", fillcolor="#fff8c5"',
};

/** The digraph, from what comes first to what needs it. */
export function dotGraph({ nodes, edges }: FeatureGraph): string {
  return [
    'digraph tasks {',
    '  rankdir=LR;',
    '  node [shape=box, fontname="sans-serif"];',
    ...nodes.map((node, at) => `  n${at} [label=${quoted(labelOf(node))}, ${LOOKS[node.state]}];`),
    ...edges.map(({ from, to }) => `  n${from} -> n${to};`),
    '}',
    '',
  ].join('\n');
}

function labelOf({ label, title }: GraphNode): string {
  return shortLabel(label, title, 48);
}

/** Inside quotes only a quote and a backslash mean anything. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
