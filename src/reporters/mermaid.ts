/** A dependency graph as a diagram of Mermaid, which GitHub draws. */
import { type FeatureGraph, type GraphNode, NODE_STATES, type NodeState } from '../model/feature-graph.ts';
import { wavesOf } from './graph-choice.ts';
import { sentence } from './visible.ts';

/** GitHub shows an error in place of a longer text or more edges. */
const MAX_TEXT = 48_000;
const MAX_EDGES = 480;
const TITLE = 36;

/** Fills dark enough for white letters, light enough to stand out on a dark page; dashes tell them apart without colour. */
const STYLES: Readonly<Record<NodeState, string>> = {
  done: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
  ready: 'fill:#0969da,stroke:#0969da,color:#ffffff',
  blocked: 'fill:#6e7781,stroke:#afb8c1,color:#ffffff,stroke-dasharray:6 3',
  open: 'fill:#9a6700,stroke:#d4a72c,color:#ffffff,stroke-dasharray:2 2',
};

/** The diagram; null where GitHub would refuse to draw it. */
export function mermaidGraph(graph: FeatureGraph): string | null {
  const text = mermaidText(graph);
  return graph.edges.length > MAX_EDGES || text.length > MAX_TEXT ? null : text;
}

/** The diagram at any size. */
export function mermaidText(graph: FeatureGraph): string {
  return [
    `flowchart ${directionOf(graph)}`,
    ...graph.nodes.map((node, index) => `  n${index}["${labelOf(node)}"]:::${node.state}`),
    ...graph.edges.map(({ from, to }) => `  n${from} --> n${to}`),
    ...NODE_STATES.filter((state) => graph.nodes.some((node) => node.state === state)).map(
      (state) => `  classDef ${state} ${STYLES[state]}`,
    ),
  ].join('\n');
}

/** Along the shorter side, so that the letters stay large enough to read. */
function directionOf(graph: FeatureGraph): 'LR' | 'TD' {
  const waves = wavesOf(graph);
  return Math.max(...waves.map((wave) => wave.length)) < waves.length ? 'TD' : 'LR';
}

function labelOf({ label, title, state }: GraphNode): string {
  return quoted(`${state === 'done' ? '✓ ' : ''}${shortLabel(label, title, TITLE)}`);
}

/** Id and title, cut to a length. */
export function shortLabel(label: string, title: string, length: number): string {
  const words = sentence(title.replaceAll('`', ''));
  const cut =
    [...words].length > length
      ? `${[...words]
          .slice(0, length - 1)
          .join('')
          .trimEnd()}…`
      : words;
  return [sentence(label), cut].filter((part) => part !== '').join(' ');
}

/** All but letters, digits and a few harmless signs as entities of Mermaid. */
function quoted(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,_✓…-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
