/** Diagrams: what they say, and that no title breaks out of its label. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { touchedGraphs, wavesOf } from '../../src/reporters/graph-choice.ts';
import { mermaidGraph } from '../../src/reporters/mermaid.ts';
import { findingOf, verdictOf } from '../support/findings.ts';
import { chainOf, nodeOf } from '../support/graphs.ts';
import { hostileText } from '../support/hostile.ts';

describe('mermaidGraph', () => {
  it('shows tasks, edges and states', () => {
    expect(mermaidGraph(chainOf(3))).toMatchInlineSnapshot(`
      "flowchart TD
        n0["✓ T1 Load the fixtures"]:::done
        n1["T2 Load the fixtures"]:::ready
        n2["T3 Load the fixtures"]:::blocked
        n0 --> n1
        n1 --> n2
        classDef done fill:#1a7f37,stroke:#1a7f37,color:#ffffff
        classDef ready fill:#0969da,stroke:#0969da,color:#ffffff
        classDef blocked fill:#6e7781,stroke:#afb8c1,color:#ffffff,stroke-dasharray:6 3"
    `);
  });

  it('runs along the shorter side', () => {
    expect(mermaidGraph(chainOf(8))).toMatch(/^flowchart TD\n/);
    const wide = { ...chainOf(8), edges: [1, 2, 3, 4, 5, 6, 7].map((to) => ({ from: 0, to })) };
    expect(mermaidGraph(wide)).toMatch(/^flowchart LR\n/);
  });

  it('is none where GitHub would show an error', () => {
    expect(mermaidGraph(chainOf(482))).toBeNull();
    const nodes = chainOf(400).nodes.map((node) => ({ ...node, title: '&'.repeat(200) }));
    expect(mermaidGraph({ ...chainOf(400), nodes })).toBeNull();
  });
});

describe('wavesOf', () => {
  it('loses no task of a circle', () => {
    const edges = [
      { from: 0, to: 1 },
      { from: 2, to: 3 },
      { from: 3, to: 2 },
    ];
    expect(wavesOf({ ...chainOf(4), edges })).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});

describe('touchedGraphs', () => {
  const graphs = ['001-a', '002-b', '003-c'].map((name) =>
    chainOf(2, {
      name,
      nodes: [1, 2].map((n) => nodeOf(`T${n}`, { id: `${name}/T${n}`, path: `specs/${name}/tasks.md` })),
    }),
  );
  const pull = {
    number: 7,
    base: '',
    head: '',
    referenced: ['001-a/T1'],
    flipped: [],
    exempt: null,
    caps: [],
  };
  const names = (change: Parameters<typeof verdictOf>[1], findings = [findingOf({ path: 'other.md' })]) =>
    touchedGraphs(verdictOf(findings, { graphs, ...change })).map(({ name }) => name);

  it('are all of them without a pull request', () => {
    expect(names({})).toEqual(['001-a', '002-b', '003-c']);
  });

  it('are those that the pull request names, changes, or has findings in', () => {
    expect(names({ pullRequests: [pull] })).toEqual(['001-a']);
    expect(names({ pullRequests: [pull], changed: [{ path: 'specs/002-b/tasks.md', lines: [] }] })).toEqual([
      '001-a',
      '002-b',
    ]);
    expect(names({ pullRequests: [pull] }, [findingOf({ path: 'specs/003-c/tasks.md' })])).toEqual([
      '001-a',
      '003-c',
    ]);
  });
});

test('whatever a title says, it is one label', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, label) => {
      const text = mermaidGraph({ ...chainOf(2), nodes: [nodeOf(label, { title }), nodeOf('T2')] }) ?? '';
      const lines = text.split('\n');
      expect(lines).toHaveLength(5);
      expect(lines[1]).toMatch(/^ {2}n0\["(?:[\p{L}\p{N} .,_✓…-]|#\d+;)*"\]:::ready$/u);
    }),
    { seed: 2, numRuns: 500 },
  );
});
