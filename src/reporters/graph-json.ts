/** A dependency graph as JSON: the contract of section 4, and the state that follows from the prerequisites. */
import type { FeatureGraph } from '../model/feature-graph.ts';

/** The whole report, ending in a line end. */
export function graphJson({ nodes, edges }: FeatureGraph): string {
  const report = {
    version: 1,
    nodes: nodes.map(({ id, title, status, state, path, line }) => ({
      id,
      title,
      status,
      state,
      path,
      line,
    })),
    edges: edges.map(({ from, to }) => ({ from: nodes[from]?.id, to: nodes[to]?.id })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
