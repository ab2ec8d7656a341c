/** Reads drawings of tasks in fences: Mermaid graphs, and lines and arrows of box signs. */
import type { Range } from '../../model/place.ts';
import type { DependencyLine } from '../subject.ts';
import type { Edge } from './edges.ts';
import type { IdIndex } from './ids.ts';
import { mermaidEdges } from './mermaid.ts';
import { tracedEdges } from './trace.ts';

/** The edges that the drawings among these lines show. A drawing is a run of lines with nothing between them. */
export function drawingsIn(text: string, lines: readonly DependencyLine[], index: IdIndex): Edge[] {
  const edges: Edge[] = [];
  for (const run of runsOf(text, lines)) {
    const whole = text.slice((run[0] as Range).start, (run.at(-1) as Range).end);
    if (/^[ \t]*(?:graph|flowchart)[ \t]+(?:TD|TB|BT|LR|RL)\b/m.test(whole))
      edges.push(...mermaidEdges(text, run, index));
    else if (/[─│└├┌┐┘┬┴┼┤╰╭╮╯↓▼]/.test(whole)) edges.push(...tracedEdges(text, run, index));
  }
  return edges;
}

/** Runs of two or more lines that follow each other, in sections where arrows count. */
function runsOf(text: string, lines: readonly DependencyLine[]): Range[][] {
  const runs: Range[][] = [];
  let run: Range[] = [];
  for (const { at, arrows } of lines) {
    const last = run.at(-1);
    const follows =
      last !== undefined && /^(?:\r\n|\n|\r)$/.test(text.slice(last.end, Math.min(at.start, last.end + 3)));
    if (!arrows || !follows) {
      runs.push(run);
      run = [];
    }
    if (arrows) run.push(at);
  }
  runs.push(run);
  return runs.filter(({ length }) => length > 1);
}
