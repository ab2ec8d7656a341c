/** Edges of a graph of tasks that a longer way says already. */
import { type Graph, layersOf, reversed } from './graph.ts';
import { grouped } from './group.ts';

/** As many nodes as a word of a bit set holds. */
const WINDOW = 32;

/**
 * For each node, those of its direct prerequisites that it also reaches by a longer way. Nodes on or behind a cycle are
 * left out. Takes a pass over the edges of each part of the graph for every 32 nodes that are needed in it.
 */
export function impliedEdges(graph: Graph): readonly ReadonlySet<number>[] {
  const implied = graph.before.map(() => new Set<number>());
  const reached = new Int32Array(graph.before.length);
  for (const part of partsOf(graph, layersOf(graph).order)) {
    const needed = [...new Set(part.flatMap((node) => graph.before[node] ?? []))];
    for (let from = 0; from < needed.length; from += WINDOW) {
      const bits = new Map(needed.slice(from, from + WINDOW).map((node, bit) => [node, 1 << bit]));
      markImplied(graph, part, { bits, reached, implied });
    }
  }
  return implied;
}

/** The nodes of `order` in the parts that no edge joins, each part in that order; a node alone is none. */
function partsOf(graph: Graph, order: readonly number[]): Iterable<readonly number[]> {
  const after = reversed(graph);
  const near = (node: number) => [...(graph.before[node] ?? []), ...(after[node] ?? [])];
  const roots = new Map<number, number>();
  for (const root of order) if (!roots.has(root)) spread(root, near, roots);
  const joined = order.filter((node) => near(node).length > 0);
  return grouped(joined, (node) => roots.get(node)).values();
}

/** Gives a node and all that edges join to it the same root. */
function spread(root: number, near: (node: number) => readonly number[], roots: Map<number, number>): void {
  const queue = [root];
  roots.set(root, root);
  for (const node of queue) {
    for (const next of near(node).filter((each) => !roots.has(each))) {
      roots.set(next, root);
      queue.push(next);
    }
  }
}

interface Marking {
  readonly bits: ReadonlyMap<number, number>;
  /** Which of the nodes with a bit each node reaches; written anew for each node of a pass. */
  readonly reached: Int32Array;
  readonly implied: readonly Set<number>[];
}

/** One pass over the edges of a part. */
function markImplied({ before }: Graph, order: readonly number[], { bits, reached, implied }: Marking): void {
  for (const node of order) {
    const needs = before[node] ?? [];
    const behind = needs.reduce((sum, need) => sum | (reached[need] ?? 0), 0);
    for (const need of needs.filter((each) => ((bits.get(each) ?? 0) & behind) !== 0))
      implied[node]?.add(need);
    reached[node] = needs.reduce((sum, need) => sum | (bits.get(need) ?? 0), behind);
  }
}
