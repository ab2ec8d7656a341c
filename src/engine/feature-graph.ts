/** Draws the declared dependencies of each feature together, for the reports. */
import { type Edge, type Node, type Plan, planOf } from '../kit/plan.ts';
import { scopedId } from '../model/document.ts';
import type { FeatureGraph, GraphNode, NodeState } from '../model/feature-graph.ts';
import { grouped } from '../model/group.ts';
import { lineAt } from '../model/place.ts';
import type { Feature, Project } from '../model/project.ts';

/** The graphs of those of these features that have dependencies, dropped tasks left out. */
export function featureGraphs(
  project: Project,
  features: readonly Feature[] = project.features,
): FeatureGraph[] {
  const plan = planOf(project);
  const edges = bindingEdges(plan);
  if (edges.length === 0) return [];
  const edgesOf = grouped(edges, ({ to }) => plan.nodes[to]?.document);
  const blocked = new Set(edges.filter(({ from }) => !isDone(plan, from)).map(({ to }) => to));
  return features.flatMap((feature) => {
    const own = feature.documents.flatMap((document) => edgesOf.get(document) ?? []);
    return own.length === 0 ? [] : [graphOf(feature, own, plan, blocked)];
  });
}

/** The graph of all lists together; `alone`: with the tasks that no dependency touches. */
export function wholeGraph(project: Project, { alone }: { readonly alone: boolean }): FeatureGraph {
  const plan = planOf(project);
  const edges = bindingEdges(plan);
  const blocked = new Set(edges.filter(({ from }) => !isDone(plan, from)).map(({ to }) => to));
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const kept = plan.nodes.flatMap(({ task }, index) =>
    touched.has(index) || (alone && task.status !== 'dropped') ? [index] : [],
  );
  const places = new Map(kept.map((index, place) => [index, place]));
  const only = project.documents.length === 1 ? (project.documents[0]?.feature ?? null) : undefined;
  return {
    name: '',
    nodes: kept.map((index) => nodeOf(plan.nodes[index] as Node, only, blocked.has(index))),
    edges: edges.map(({ from, to }) => ({ from: places.get(from) ?? 0, to: places.get(to) ?? 0 })),
    alone: plan.nodes.filter(({ task }) => task.status !== 'dropped').length - touched.size,
  };
}

/** Each pair once, and none with a dropped task. */
function bindingEdges({ nodes, edges }: Plan): Edge[] {
  const seen = new Set<string>();
  return edges.filter(({ from, to }) => {
    const isBinding = nodes[from]?.task.status !== 'dropped' && nodes[to]?.task.status !== 'dropped';
    const key = `${from} ${to}`;
    return isBinding && !seen.has(key) && seen.add(key);
  });
}

function isDone({ nodes }: Plan, index: number): boolean {
  return nodes[index]?.task.status === 'done';
}

function graphOf(
  feature: Feature,
  edges: readonly Edge[],
  plan: Plan,
  blocked: ReadonlySet<number>,
): FeatureGraph {
  const indexes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const places = new Map(indexes.map((index, place) => [index, place]));
  const nodes = indexes.flatMap((index) => {
    const node = plan.nodes[index];
    return node === undefined ? [] : [nodeOf(node, feature.name, blocked.has(index))];
  });
  const tasks = feature.documents.flatMap((document) =>
    document.tasks.filter((task) => task.status !== 'dropped'),
  );
  const paths = new Set(feature.documents.map(({ path }) => path));
  return {
    name: feature.name ?? feature.documents[0]?.path ?? '',
    nodes,
    edges: edges.map(({ from, to }) => ({ from: places.get(from) ?? 0, to: places.get(to) ?? 0 })),
    alone: tasks.length - nodes.filter(({ path }) => paths.has(path)).length,
  };
}

/** `home`: the feature whose ids need no scope; undefined where all do. */
function nodeOf(node: Node, home: string | null | undefined, isBlocked: boolean): GraphNode {
  const { document, task } = node;
  const line = lineAt(document.lines, task.at.start);
  const id = task.id === null ? `${document.path}:${line}` : scopedId(document, task.id.value);
  return {
    id,
    label: document.feature === home ? (task.id?.value ?? '') : id,
    title: task.title.value,
    status: task.status,
    state: stateOf(node, isBlocked),
    path: document.path,
    line,
  };
}

function stateOf({ task }: Node, isBlocked: boolean): NodeState {
  if (task.status === 'done') return 'done';
  if (isBlocked) return 'blocked';
  return task.unresolved.length > 0 || task.external.length > 0 ? 'open' : 'ready';
}
