/** The dependency graph of tasks: order, cycles, waves and the longest path; all linear and without recursion. */

/** Nodes are indexes; `before[n]` are the nodes that must come before node `n`. */
export interface Graph {
  readonly before: readonly (readonly number[])[];
}

export interface Layering {
  /** Nodes in an order that respects every edge; equal ones in index order. Nodes on or behind a cycle are missing. */
  readonly order: readonly number[];
  /** The nodes that can start together, wave by wave. */
  readonly waves: readonly (readonly number[])[];
}

/** The same edges the other way round: what each node is needed for. */
export function reversed(graph: Graph): readonly (readonly number[])[] {
  const after: number[][] = graph.before.map(() => []);
  graph.before.forEach((needs, node) => {
    for (const need of needs) after[need]?.push(node);
  });
  return after;
}

/** Peels off the nodes whose prerequisites are all done, wave after wave. */
export function layersOf(graph: Graph): Layering {
  const after = reversed(graph);
  const open = graph.before.map((needs) => needs.length);
  const waves: number[][] = [];
  let wave = open.flatMap((count, node) => (count === 0 ? [node] : []));
  while (wave.length > 0) {
    waves.push(wave);
    wave = wave
      .flatMap((node) => after[node] ?? [])
      .filter((user) => {
        open[user] = (open[user] ?? 0) - 1;
        return open[user] === 0;
      })
      .sort((a, b) => a - b);
  }
  return { order: waves.flat(), waves };
}

/** The longest chain by weight (for instance hours), from first to last; cycles are left out. */
export function longestPath(graph: Graph, weight: (node: number) => number): readonly number[] {
  const length = new Map<number, number>();
  const via = new Map<number, number | null>();
  for (const node of layersOf(graph).order) {
    const need = longest(graph.before[node] ?? [], length);
    via.set(node, need);
    length.set(node, weight(node) + (need === null ? 0 : (length.get(need) ?? 0)));
  }
  const path: number[] = [];
  for (let node = longest(length.keys(), length); node !== null; node = via.get(node) ?? null)
    path.push(node);
  return path.reverse();
}

/** The first of the nodes with the greatest length. */
function longest(nodes: Iterable<number>, length: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const node of nodes) {
    if (best === null || (length.get(node) ?? 0) > (length.get(best) ?? 0)) best = node;
  }
  return best;
}

/** The groups of nodes that all need each other, in index order; a node with an edge to itself is one. */
export function knotsOf(graph: Graph): readonly (readonly number[])[] {
  const after = reversed(graph);
  const knots: number[][] = [];
  const seen = new Set<number>();
  for (const root of postorder(graph.before, allNodes(graph), new Set()).reverse()) {
    if (seen.has(root)) continue;
    const group = postorder(after, [root], seen).sort((a, b) => a - b);
    if (group.length > 1 || graph.before[root]?.includes(root)) knots.push(group);
  }
  return knots.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** How many edges are followed in search of a shorter cycle: knots that people tie are searched through. */
const STEPS = 500_000;

/** A shortest cycle of a knot, each node needing the next and the last one the first. */
export function shortestCycle(graph: Graph, knot: readonly number[]): readonly number[] {
  const inside = new Set(knot);
  const budget = { left: STEPS };
  let best: readonly number[] = [];
  for (const start of knot) {
    const cycle = cycleThrough(graph, inside, start, budget);
    if (best.length === 0 || (cycle.length > 0 && cycle.length < best.length)) best = cycle;
    if (best.length === 1 || budget.left <= 0) break;
  }
  return best;
}

/** Breadth first from `start` until an edge leads back to it. */
function cycleThrough(
  graph: Graph,
  inside: ReadonlySet<number>,
  start: number,
  budget: { left: number },
): number[] {
  const from = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    const needs = graph.before[node] ?? [];
    budget.left -= needs.length;
    if (needs.includes(start)) return pathTo(node, from);
    for (const need of needs.filter((each) => inside.has(each) && !from.has(each))) {
      from.set(need, node);
      queue.push(need);
    }
  }
  return [];
}

function pathTo(last: number, from: ReadonlyMap<number, number>): number[] {
  const path: number[] = [];
  for (let node: number | undefined = last; node !== undefined; node = from.get(node)) path.push(node);
  return path.reverse();
}

function allNodes(graph: Graph): number[] {
  return graph.before.map((_, node) => node);
}

/** Nodes reached from `roots` in the order in which a depth-first walk leaves them; adds them to `seen`. */
function postorder(
  edges: readonly (readonly number[])[],
  roots: readonly number[],
  seen: Set<number>,
): number[] {
  const left: number[] = [];
  const stack: { node: number; next: number }[] = [];
  const enter = (node: number): void => {
    if (seen.has(node)) return;
    seen.add(node);
    stack.push({ node, next: 0 });
  };
  for (const root of roots) {
    enter(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = edges[top.node]?.[top.next++];
      if (target !== undefined) enter(target);
      else left.push(stack.pop()?.node ?? top.node);
    }
  }
  return left;
}
