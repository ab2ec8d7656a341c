/** The dependency graphs of the HTML report: drawn, and as a table for those who do not see drawings. */
import { type FeatureGraph, NODE_STATES } from '../model/feature-graph.ts';
import type { Verdict } from '../model/verdict.ts';
import { escapeMarkup } from './escape.ts';
import { touchedGraphs } from './graph-choice.ts';
import { graphSvg } from './graph-svg.ts';
import { graphInWords } from './graph-words.ts';
import { codeHtml, type Html, spokenHtml, tableHtml } from './html-text.ts';
import { sentence } from './visible.ts';
import { counted } from './words.ts';

/** A larger one is no picture any more; its table is still there. */
const MOST_NODES = 600;
const MOST_GRAPHS = 20;

const MEANINGS = {
  done: 'done',
  ready: 'ready: all that it needs is done',
  blocked: 'blocked: it waits for an open task',
  open: 'open: it waits for something outside the list',
} as const;
const LEGEND = `<ul class="legend">${NODE_STATES.map((state) => `<li class="${state}">${MEANINGS[state]}</li>`).join('')}</ul>`;

/** A drawing for each touched feature. */
export function graphsHtml(verdict: Verdict): Html {
  const graphs = touchedGraphs(verdict);
  if (graphs.length === 0) return '';
  const left = graphs.length - MOST_GRAPHS;
  const more = left > 0 ? `<p>… and ${counted(left, 'more feature')} with dependencies.</p>` : '';
  return [LEGEND, ...graphs.slice(0, MOST_GRAPHS).map(graphHtml), more].join('\n');
}

function graphHtml(graph: FeatureGraph): Html {
  const name = escapeMarkup(sentence(graph.name));
  const drawing =
    graph.nodes.length > MOST_NODES
      ? `<p>${counted(graph.nodes.length, 'task')}: too many to be drawn.</p>`
      : `<div class="scroll" role="region" tabindex="0" aria-label="Drawing of ${name}">${graphSvg(graph, 'page')}</div>`;
  return `<h3>${codeHtml(graph.name)}</h3>\n<p>${graphInWords(graph)}</p>\n${drawing}\n${tableOf(graph)}`;
}

function tableOf({ nodes, edges, name }: FeatureGraph): Html {
  const needs: string[][] = nodes.map(() => []);
  for (const { from, to } of edges) needs[to]?.push(codeHtml(nodes[from]?.label || nodes[from]?.id || ''));
  const rows = nodes.map(({ label, id, title, state }, at) => [
    codeHtml(label || id),
    spokenHtml(title),
    state,
    needs[at]?.join(', ') || '–',
  ]);
  const table = tableHtml(`Dependencies of ${sentence(name)}`, ['task', 'title', 'state', 'needs'], rows);
  return `<details><summary>${counted(nodes.length, 'task')} as a table</summary>${table}</details>`;
}
