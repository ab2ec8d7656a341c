/** The dependency graph, by hand and at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Graph, knotsOf, layersOf, longestPath, shortestCycle } from '../../src/model/graph.ts';
import { impliedEdges } from '../../src/model/implied.ts';

const graphOf = (...needs: number[][]): Graph => ({ before: needs });

describe('layersOf', () => {
  it('puts what can start together into one wave', () => {
    expect(layersOf(graphOf([], [0], [0], [1, 2])).waves).toEqual([[0], [1, 2], [3]]);
  });

  it('leaves out what waits for a circle', () => {
    expect(layersOf(graphOf([], [2], [1], [2])).order).toEqual([0]);
  });

  it('counts a doubled edge once', () => {
    expect(layersOf(graphOf([], [0, 0])).order).toEqual([0, 1]);
  });
});

describe('longestPath', () => {
  it('follows weights, not counts', () => {
    const hours = [1, 1, 9, 1];
    expect(longestPath(graphOf([], [0], [0], [1, 2]), (node) => hours[node] ?? 0)).toEqual([0, 2, 3]);
  });

  it('is empty for no tasks', () => {
    expect(longestPath(graphOf(), () => 1)).toEqual([]);
  });
});

describe('circles', () => {
  it('are found apart from each other', () => {
    const graph = graphOf([1], [0], [2], [4], [5], [3], [0]);
    expect(knotsOf(graph)).toEqual([[0, 1], [2], [3, 4, 5]]);
  });

  it('are shown at their shortest', () => {
    const graph = graphOf([1], [2], [3], [0, 2]);
    expect(shortestCycle(graph, [0, 1, 2, 3])).toEqual([2, 3]);
  });

  it('are shown at their shortest wherever that is', () => {
    const size = 200;
    const needs = Array.from({ length: size }, (_, node) => [(node + 1) % size]);
    needs[151]?.push(150);
    const graph = { before: needs };
    expect(shortestCycle(graph, knotsOf(graph)[0] ?? [])).toEqual([150, 151]);
  });

  it('are no diamonds', () => {
    expect(knotsOf(graphOf([], [0], [0], [1, 2]))).toEqual([]);
  });

  it('of any size are handled without recursion', () => {
    const size = 20_000;
    const ring = { before: Array.from({ length: size }, (_, node) => [(node + 1) % size]) };
    const [knot = []] = knotsOf(ring);
    expect(knot).toHaveLength(size);
    expect(shortestCycle(ring, knot)).toHaveLength(size);
  });
});

describe('impliedEdges', () => {
  it('finds what a longer way says already', () => {
    expect(impliedEdges(graphOf([], [0], [1], [0, 2])).map((set) => [...set])).toEqual([[], [], [], [0]]);
  });

  it('leaves diamonds, doubled edges and circles alone', () => {
    expect(impliedEdges(graphOf([], [0], [0], [1, 2])).every(({ size }) => size === 0)).toBe(true);
    expect(impliedEdges(graphOf([], [0, 0])).every(({ size }) => size === 0)).toBe(true);
    expect(impliedEdges(graphOf([1], [0], [0, 1])).every(({ size }) => size === 0)).toBe(true);
  });

  it('handles long lists', () => {
    const size = 5_000;
    const chain = Array.from({ length: size }, (_, node) => (node < 2 ? [0].slice(0, node) : [node - 1, 0]));
    expect(impliedEdges({ before: chain }).filter(({ size: count }) => count === 1)).toHaveLength(size - 2);
  });
});

describe('at random', () => {
  const graphs = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
    )
    .map((needs): Graph => ({ before: needs }));

  /** Up to 80 nodes, since they are looked at in windows of 32; each needs only earlier ones. */
  const acyclic = fc
    .array(fc.array(fc.nat(79), { maxLength: 3 }), { minLength: 1, maxLength: 80 })
    .map((needs): Graph => ({ before: needs.map((each, node) => each.filter((need) => need < node)) }));

  it('every node is in the order or needs a knot', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { order } = layersOf(graph);
        const at = new Map(order.map((node, index) => [node, index]));
        for (const node of order) {
          for (const need of graph.before[node] ?? []) {
            expect(at.get(need)).toBeLessThan(at.get(node) ?? -1);
          }
        }
        expect(order.length === graph.before.length).toBe(knotsOf(graph).length === 0);
      }),
      { seed: 42 },
    );
  });

  it('an implied edge is one without which the node is still reached', () => {
    fc.assert(
      fc.property(acyclic, (graph) => {
        const implied = impliedEdges(graph);
        for (const [node, needs] of graph.before.entries()) {
          for (const need of new Set(needs)) {
            const others = needs.filter((other) => other !== need);
            expect(implied[node]?.has(need)).toBe(others.some((other) => reaches(graph, other, need)));
          }
        }
      }),
      { seed: 42 },
    );
  });

  it('a shortest cycle is a cycle inside its knot', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const knot of knotsOf(graph)) {
          const cycle = shortestCycle(graph, knot);
          expect(cycle.length).toBeGreaterThan(0);
          expect(new Set(cycle).size).toBe(cycle.length);
          for (const [index, node] of cycle.entries()) {
            expect(knot).toContain(node);
            expect(graph.before[node]).toContain(cycle[(index + 1) % cycle.length]);
          }
        }
      }),
      { seed: 42 },
    );
  });
});

function reaches(graph: Graph, from: number, to: number): boolean {
  return (graph.before[from] ?? []).some((need) => need === to || reaches(graph, need, to));
}
