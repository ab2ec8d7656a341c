/** The drawing of a dependency graph. */
import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it, test } from 'vitest';
import type { FeatureGraph } from '../../src/model/feature-graph.ts';
import { layoutOf } from '../../src/reporters/graph-layout.ts';
import { graphSvg } from '../../src/reporters/graph-svg.ts';
import { chainOf, nodeOf } from '../support/graphs.ts';
import { hostileText } from '../support/hostile.ts';

function graphOf(count: number, edges: readonly (readonly [number, number])[]): FeatureGraph {
  return { ...chainOf(count), edges: edges.map(([from, to]) => ({ from, to })) };
}

const spots = (graph: FeatureGraph) => layoutOf(graph).spots.map(({ column, row }) => [column, row]);

describe('layoutOf', () => {
  it('puts what can start together into one column', () => {
    expect(
      spots(
        graphOf(4, [
          [0, 1],
          [0, 2],
          [1, 3],
          [2, 3],
        ]),
      ),
    ).toEqual([
      [0, 0.5],
      [1, 0],
      [1, 1],
      [2, 0.5],
    ]);
  });

  it('turns rows round so that edges do not cross', () => {
    const [, , , third, fourth] = spots(
      graphOf(5, [
        [0, 4],
        [1, 3],
        [2, 3],
      ]),
    );
    expect(fourth?.[1]).toBeLessThan(third?.[1] ?? 0);
  });

  it('leads a long edge past the columns between', () => {
    const { routes, rows } = layoutOf(
      graphOf(3, [
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
    );
    expect(routes[2]?.via).toHaveLength(3);
    expect(rows).toBe(2);
  });

  it('marks the edges of a circle that lead back', () => {
    const { routes, columns } = layoutOf(
      graphOf(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    );
    expect(routes.map(({ isBack }) => isBack)).toEqual([false, false, true]);
    expect(columns).toBe(3);
  });

  it('gives every node a spot of its own, for any graph', () => {
    const edge = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 60 }), (edges) => {
        const { spots: all, columns, rows } = layoutOf(graphOf(20, edges));
        expect(new Set(all.map(({ column, row }) => `${column} ${row}`)).size).toBe(20);
        expect(all.every(({ column, row }) => column < columns && row <= rows - 1)).toBe(true);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it('is quick for a long chain with edges from its first task to all', () => {
    const edges = Array.from({ length: 1999 }, (_, at): [number, number][] => [
      [at, at + 1],
      [0, at + 1],
    ]).flat();
    const started = performance.now();
    layoutOf(graphOf(2000, edges));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('graphSvg', () => {
  it('is a picture with a name, tasks and tooltips', () => {
    const svg = graphSvg(chainOf(2), 'page');
    expect(svg).toContain('role="img" aria-label="Dependencies of 001-auth: 1 done and 1 ready to start."');
    expect(svg).toContain('<title>T1 Load the fixtures (done)</title>');
    expect(svg).not.toContain('<style>');
  });

  it('carries its colours for light and dark in a file of its own', () => {
    expect(graphSvg(chainOf(2), 'file')).toMatch(
      /<style>\.graph\{--paper:#ffffff.*prefers-color-scheme:dark/s,
    );
  });

  it('cuts long titles to the box, wide characters too', () => {
    const nodes = [nodeOf('T1', { title: 'x'.repeat(100) }), nodeOf('T2', { title: '実'.repeat(100) })];
    const texts = [...graphSvg({ ...chainOf(2), nodes }, 'page').matchAll(/<text x[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(texts).toEqual([`${'x'.repeat(26)}…`, `${'実'.repeat(13)}…`]);
  });
});

test('whatever a title says, it is well-formed and has no element of its own', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, label) => {
      const parser = sax.parser(true);
      const names = new Set<string>();
      parser.onerror = (error) => {
        throw error;
      };
      parser.onopentag = ({ name, attributes }) => {
        names.add(name);
        expect(Object.keys(attributes).filter((each) => each.startsWith('on'))).toEqual([]);
      };
      parser
        .write(
          graphSvg({ ...chainOf(2), name: label, nodes: [nodeOf(label, { title }), nodeOf('T2')] }, 'file'),
        )
        .close();
      expect(
        [...names].filter((name) => !['svg', 'style', 'rect', 'path', 'g', 'title', 'text'].includes(name)),
      ).toEqual([]);
    }),
    { seed: 37, numRuns: 200 },
  );
});
