/** Small dependency graphs for tests of reporters. */
import type { FeatureGraph, GraphNode } from '../../src/model/feature-graph.ts';

/** A task of a graph; what a test cares about goes into `change`. */
export function nodeOf(label: string, change: Partial<GraphNode> = {}): GraphNode {
  return {
    id: `001-auth/${label}`,
    label,
    title: 'Load the fixtures',
    status: 'open',
    state: 'ready',
    path: 'specs/001-auth/tasks.md',
    line: 4,
    ...change,
  };
}

/** A chain of tasks, each needing the one before; the first is done, the second ready. */
export function chainOf(length: number, change: Partial<FeatureGraph> = {}): FeatureGraph {
  const nodes = Array.from({ length }, (_, index) =>
    nodeOf(`T${index + 1}`, { state: index === 0 ? 'done' : index === 1 ? 'ready' : 'blocked' }),
  );
  const edges = nodes.slice(1).map((_, index) => ({ from: index, to: index + 1 }));
  return { name: '001-auth', nodes, edges, alone: 0, ...change };
}
