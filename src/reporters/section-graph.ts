/** The dependency graphs of the touched features, as diagrams that GitHub draws. */
import { code, heading, paragraph, spoken, text } from '../markdown/write.ts';
import type { FeatureGraph } from '../model/feature-graph.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Section } from './fit.ts';
import { touchedGraphs } from './graph-choice.ts';
import { graphInWords } from './graph-words.ts';
import { mermaidGraph } from './mermaid.ts';
import { fixed, folded, type Room } from './sections.ts';
import { sentence } from './visible.ts';
import { counted } from './words.ts';

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
  const caption = paragraph(code(sentence(name)), text(`: ${graphInWords(graph, STATE_WORDS)}`));
  if (diagram === null) {
    const why = `The graph of ${counted(nodes.length, 'task')} is too large to be drawn here; \`tasks-gate graph\` prints it.`;
    return fixed(rank, [caption, paragraph(...spoken(why))]);
  }
  const section = fixed(rank, [caption, { type: 'code', lang: 'mermaid', value: diagram }]);
  return isFolded || nodes.length > LARGE
    ? folded(`Dependencies of ${counted(nodes.length, 'task')}`, section)
    : section;
}

/** As the diagram shows them: without colour too. */
const STATE_WORDS = {
  done: 'done ✓',
  ready: 'ready to start',
  blocked: 'blocked (dashed)',
  open: 'waiting for something outside the list (dotted)',
} as const;
