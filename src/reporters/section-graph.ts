/** The dependency graphs of the touched features, as diagrams that GitHub draws. */
import { code, heading, paragraph, text } from '../markdown/write.ts';
import { type FeatureGraph, NODE_STATES } from '../model/feature-graph.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Section } from './fit.ts';
import { touchedGraphs } from './graph-choice.ts';
import { mermaidGraph } from './mermaid.ts';
import { fixed, folded, type Room } from './sections.ts';
import { sentence } from './visible.ts';
import { counted, listed } from './words.ts';

/** A larger one is folded: it would push all else out of sight. */
const LARGE = 60;

/** One diagram for each feature, at most as many as the room allows; the others are counted. */
export function graphSections(verdict: Verdict, { rank, most }: Room, isFolded: boolean): Section[] {
  const graphs = touchedGraphs(verdict);
  if (graphs.length === 0) return [];
  const title = isFolded ? [] : [fixed(rank, [heading(3, text('What waits for what'))])];
  const left = graphs.length - most;
  const more = `… and ${counted(left, 'more feature')} with dependencies`;
  return [
    ...title,
    ...graphs.slice(0, most).map((graph) => graphSection(graph, rank, isFolded)),
    ...(left > 0 ? [fixed(rank, [paragraph(text(more))])] : []),
  ];
}

function graphSection(graph: FeatureGraph, rank: number, isFolded: boolean): Section {
  const { nodes, name } = graph;
  const diagram = mermaidGraph(graph);
  const caption = paragraph(code(sentence(name)), text(`: ${statesInWords(graph)}`));
  if (diagram === null) {
    const why = `The graph of ${counted(nodes.length, 'task')} is too large to be drawn here; the HTML report draws it.`;
    return fixed(rank, [caption, paragraph(text(why))]);
  }
  const section = fixed(rank, [caption, { type: 'code', lang: 'mermaid', value: diagram }]);
  return isFolded || nodes.length > LARGE
    ? folded(`Dependencies of ${counted(nodes.length, 'task')}`, section)
    : section;
}

/** `3 done, 2 ready, 4 blocked, 1 open; 5 tasks stand alone`. */
export function statesInWords({ nodes, alone }: FeatureGraph): string {
  const words = NODE_STATES.flatMap((state) => {
    const count = nodes.filter((node) => node.state === state).length;
    return count === 0 ? [] : [`${count} ${STATE_WORDS[state]}`];
  });
  const others =
    alone === 0
      ? ''
      : `; ${counted(alone, 'task')} without dependencies ${alone === 1 ? 'is' : 'are'} left out`;
  return `${listed(words)}${others}.`;
}

const STATE_WORDS = {
  done: 'done ✓',
  ready: 'ready to start',
  blocked: 'blocked (dashed)',
  open: 'waiting for something outside the list (dotted)',
} as const;
