/** The tasks of a project by their scoped ids, and the graph of their declared dependencies. */
import { scopedId, type TaskDocument } from '../model/document.ts';
import { type Graph, impliedEdges } from '../model/graph.ts';
import type { Located } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { Task, TaskRef } from '../model/task.ts';
import { topSection } from './questions.ts';

/** A task with the list it stands in. */
export interface Node {
  readonly document: TaskDocument;
  readonly task: Task;
}

/** One declared dependency between two nodes, by index. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Where the node `to` declares that it needs `from`. */
  readonly ref: Located<TaskRef>;
}

export interface Plan {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly graph: Graph;
  /** The node that an id means to `reader`; the id may name its feature: `002-billing/T010`. */
  find(reader: Node, id: string): number | null;
  /** The node of a task; -1 for one of another project. */
  indexOf(task: Task): number;
  /** For each node, those of its prerequisites that another one needs already. */
  implied(): readonly ReadonlySet<number>[];
}

const plans = new WeakMap<Project, Plan>();

/** The plan of a project, made once. */
export function planOf(project: Project): Plan {
  const known = plans.get(project);
  if (known !== undefined) return known;
  const plan = makePlan(project);
  plans.set(project, plan);
  return plan;
}

function makePlan(project: Project): Plan {
  const nodes = project.documents.flatMap((document) => document.tasks.map((task) => ({ document, task })));
  const find = finderOf(nodes);
  const edges: Edge[] = [];
  for (const [to, node] of nodes.entries()) {
    for (const ref of node.task.dependsOn) {
      const from = find(node, ref.value.id);
      if (from !== null) edges.push({ from, to, ref });
    }
  }
  const before: number[][] = nodes.map(() => []);
  for (const { from, to } of edges) before[to]?.push(from);
  const graph = { before };
  const places = new Map(nodes.map(({ task }, index) => [task, index]));
  let implied: readonly ReadonlySet<number>[] | null = null;
  return {
    nodes,
    edges,
    graph,
    find,
    indexOf: (task) => places.get(task) ?? -1,
    implied: () => (implied ??= impliedEdges(graph)),
  };
}

/** Nodes by id, in one scope. */
type Ids = Map<string, number>;

/** Looks an id up under its own top heading, in its document, in the lists of its feature, and as a scoped id. */
function finderOf(nodes: readonly Node[]): Plan['find'] {
  const scopes = new Map<TaskDocument, Map<number | 'document', Ids>>();
  const scoped: Ids = new Map();
  const idsOf = (document: TaskDocument, scope: number | 'document') =>
    kept(
      kept(scopes, document, () => new Map<number | 'document', Ids>()),
      scope,
      (): Ids => new Map(),
    );
  const add = (ids: Ids, id: string, index: number) => {
    const other = nodes[ids.get(id) ?? -1];
    if (other === undefined || other.task.status === 'dropped') ids.set(id, index);
  };
  for (const [index, { document, task }] of nodes.entries()) {
    const id = task.id?.value;
    if (id === undefined) continue;
    add(idsOf(document, topSection(document, task.section)), id, index);
    add(idsOf(document, 'document'), id, index);
    if (document.feature !== null) add(scoped, scopedId(document, id), index);
  }
  return ({ document, task }, id) => {
    const own = scopes.get(document);
    return (
      own?.get(topSection(document, task.section))?.get(id) ??
      own?.get('document')?.get(id) ??
      (document.feature === null ? undefined : scoped.get(scopedId(document, id))) ??
      scoped.get(id) ??
      null
    );
  };
}

/** The value of a key, made on first use. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
