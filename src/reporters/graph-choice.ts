/** Which dependency graphs a report shows. */
import type { FeatureGraph, GraphEdge } from '../model/feature-graph.ts';
import { knotsOf, layersOf } from '../model/graph.ts';
import type { Verdict } from '../model/verdict.ts';

/** The graphs of the features that the pull request touches, those of tasks that it names first; without a pull request, those of all features. */
export function touchedGraphs({ graphs, pullRequests, findings, changed }: Verdict): FeatureGraph[] {
  if (pullRequests.length === 0) return [...graphs];
  const tasks = new Set(pullRequests.flatMap(({ referenced, flipped }) => [...referenced, ...flipped]));
  const paths = new Set([
    ...changed.map(({ path }) => path),
    ...findings.flatMap(({ fate, path }) => (fate === 'reported' && path !== null ? [path] : [])),
  ]);
  const isNamed = ({ name, nodes }: FeatureGraph) =>
    [...tasks].some((id) => id.startsWith(`${name}/`)) || nodes.some(({ id }) => tasks.has(id));
  const isTouched = ({ nodes }: FeatureGraph) => nodes.some(({ path }) => paths.has(path));
  const named = graphs.filter(isNamed);
  return [...named, ...graphs.filter((graph) => !named.includes(graph) && isTouched(graph))];
}

/** The nodes of a graph in columns: what can start together, from left to right. Of a circle the backward edges do not count. */
export function wavesOf({ nodes, edges }: FeatureGraph): readonly (readonly number[])[] {
  const graph = { before: needsOf(nodes.length, edges) };
  const knotOf = new Map(knotsOf(graph).flatMap((knot, at) => knot.map((node) => [node, at] as const)));
  const forward = edges.filter(
    ({ from, to }) => from < to || knotOf.get(from) !== knotOf.get(to) || !knotOf.has(from),
  );
  return layersOf({ before: needsOf(nodes.length, forward) }).waves;
}

function needsOf(count: number, edges: readonly GraphEdge[]): number[][] {
  const before: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of edges) before[to]?.push(from);
  return before;
}
