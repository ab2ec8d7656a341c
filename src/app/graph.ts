/** The command `graph`. */
import { wholeGraph } from '../engine/feature-graph.ts';
import type { FeatureGraph } from '../model/feature-graph.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import { projectOf } from './evaluate.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';
import { prepare } from './run.ts';

const FORMATS = ['mermaid', 'dot', 'json', 'svg'] as const;

/** Draws the declared dependencies of all lists in one graph; what stands alone is only in the JSON. */
export async function runGraph({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const format = formatOf(flags, FORMATS);
  const { config, facts } = await prepare(ports, flags, operands);
  const graph = wholeGraph(projectOf(facts, config), { alone: format === 'json' });
  if (graph.edges.length === 0)
    ports.console.err('tasks-gate: No task declares that it needs another one.\n');
  await print(await textOf(graph, format), flags, ports);
  if (facts.unread.length > 0) throw new UserError('files', facts.unread.join('\n  '));
  return 0;
}

async function textOf(graph: FeatureGraph, format: (typeof FORMATS)[number]): Promise<string> {
  switch (format) {
    case 'mermaid':
      return `${(await import('../reporters/mermaid.ts')).mermaidText(graph)}\n`;
    case 'dot':
      return (await import('../reporters/dot.ts')).dotGraph(graph);
    case 'json':
      return (await import('../reporters/graph-json.ts')).graphJson(graph);
    case 'svg':
      return `${(await import('../reporters/graph-svg.ts')).graphSvg(graph, 'file')}\n`;
  }
}
