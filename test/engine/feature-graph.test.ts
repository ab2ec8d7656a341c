/** The graphs that reports draw. */
import { describe, expect, it } from 'vitest';
import { buildProject } from '../../src/dialects/project.ts';
import { readDocument } from '../../src/dialects/read.ts';
import { featureGraphs } from '../../src/engine/feature-graph.ts';

function graphsOf(files: Readonly<Record<string, string>>) {
  const documents = Object.entries(files).map(([path, text]) => readDocument({ path, text }));
  return featureGraphs(buildProject({ documents, specs: [], checklists: [], complete: true }));
}

describe('featureGraphs', () => {
  it('tells what is done, ready, blocked, and what no one can tell', () => {
    const [graph] = graphsOf({
      'specs/001-auth/tasks.md': [
        '# Tasks',
        '',
        '- [x] T001 Create the table in `a.sql`',
        '- [ ] T002 Read the table in `a.ts` (depends on T001)',
        '- [ ] T003 Write the table in `b.ts` (depends on T002)',
        '- [ ] T004 Document all of it in `c.md`',
        '',
      ].join('\n'),
    });
    expect(graph?.name).toBe('001-auth');
    expect(graph?.nodes.map(({ id, label, state, line }) => [id, label, state, line])).toEqual([
      ['001-auth/T001', 'T001', 'done', 3],
      ['001-auth/T002', 'T002', 'ready', 4],
      ['001-auth/T003', 'T003', 'blocked', 5],
    ]);
    expect(graph?.edges).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
    expect(graph?.alone).toBe(1);
  });

  it('draws an edge once, and no dropped task', () => {
    const [graph, ...others] = graphsOf({
      'tasks.md':
        '# Tasks\n\nStatus: `[-]` - skipped\n\n- [-] T001 Create it\n- [ ] T002 Read it (depends on T001)\n- [ ] T003 Write it (depends on T002)\n  - Dependencies: T002\n',
    });
    expect(others).toEqual([]);
    expect(graph?.nodes.map(({ label }) => label)).toEqual(['T002', 'T003']);
    expect(graph?.edges).toEqual([{ from: 0, to: 1 }]);
    expect(graph?.nodes[0]?.state).toBe('ready');
  });

  it('does not call ready what waits for something outside the list', () => {
    const [graph] = graphsOf({
      'plan.md':
        '# Plan\n\n### Task 1.1: Read the file\n\n**Dependencies**: the upload service of the other team\n\n### Task 1.2: Show the file\n\n**Dependencies**: 1.1\n',
    });
    expect(graph?.nodes.map(({ label, state }) => [label, state])).toEqual([
      ['1.1', 'open'],
      ['1.2', 'blocked'],
    ]);
  });

  it('has nothing to draw without dependencies', () => {
    expect(graphsOf({ 'tasks.md': '# Tasks\n\n- [ ] T001 Create it\n' })).toEqual([]);
  });
});
