/** Which dependency graphs a report shows. */
import type { FeatureGraph } from '../model/feature-graph.ts';
import { layersOf } from '../model/graph.ts';
import type { Verdict } from '../model/verdict.ts';

/** The graphs of the features that the pull request touches; without a pull request, those of all features. */
export function touchedGraphs({ graphs, pullRequests, findings, changed }: Verdict): FeatureGraph[] {
  if (pullRequests.length === 0) return [...graphs];
  const tasks = new Set(pullRequests.flatMap(({ referenced, flipped }) => [...referenced, ...flipped]));
  const paths = new Set([
    ...changed.map(({ path }) => path),
    ...findings.flatMap(({ fate, path }) => (fate === 'reported' && path !== null ? [path] : [])),
  ]);
  return graphs.filter(({ name, nodes }) => {
    const isNamed = [...tasks].some((id) => id.startsWith(`${name}/`));
    return isNamed || nodes.some(({ id, path }) => tasks.has(id) || paths.has(path));
  });
}

/** The nodes of a graph in columns: what can start together, from left to right; those on circles come last. */
export function wavesOf({ nodes, edges }: FeatureGraph): number[][] {
  const before: number[][] = nodes.map(() => []);
  for (const { from, to } of edges) before[to]?.push(from);
  const { waves, order } = layersOf({ before });
  const placed = new Set(order);
  const rest = nodes.flatMap((_, index) => (placed.has(index) ? [] : [index]));
  return rest.length === 0 ? waves.map((wave) => [...wave]) : [...waves.map((wave) => [...wave]), rest];
}
