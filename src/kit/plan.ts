/** The tasks of a project by their scoped ids, and the graph of their declared dependencies. */
import { scopedId, type TaskDocument } from '../model/document.ts';
import type { Graph } from '../model/graph.ts';
import { impliedEdges } from '../model/implied.ts';
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
  let places: ReadonlyMap<Task, number> | null = null;
  const placesOf = () => (places ??= new Map(nodes.map(({ task }, index) => [task, index])));
  let implied: readonly ReadonlySet<number>[] | null = null;
  return {
    nodes,
    edges,
    graph,
    find,
    indexOf: (task) => placesOf().get(task) ?? -1,
    implied: () => (implied ??= impliedEdges(graph)),
  };
}

/** Nodes by id, in one scope. */
type Ids = Map<string, number>;

/** The nodes of one document by id: in all of it, and below each of its top headings. */
interface Scopes {
  readonly whole: Ids;
  readonly byTop: ReadonlyMap<number, Ids>;
}

/**
 * Looks an id up under its own top heading, in its document, in the lists of its feature, and as a scoped id. What is
 * looked up in is made on first use: most lists state no dependencies, and most ids stand in the same list.
 */
function finderOf(nodes: readonly Node[]): Plan['find'] {
  const firsts = new Map<TaskDocument, number>();
  for (const [index, { document }] of nodes.entries()) if (!firsts.has(document)) firsts.set(document, index);
  const scopes = new Map<TaskDocument, Scopes>();
  let shared: Ids | null = null;
  return ({ document, task }, id) => {
    const own = kept(scopes, document, () => scopesOf(nodes, document, firsts.get(document) ?? nodes.length));
    const near = own.byTop.get(topSection(document, task.section))?.get(id) ?? own.whole.get(id);
    if (near !== undefined) return near;
    shared ??= scopedIdsOf(nodes);
    const scoped = document.feature === null ? undefined : shared.get(scopedId(document, id));
    return scoped ?? shared.get(id) ?? null;
  };
}

/** The nodes of a document stand together, from `first` on. */
function scopesOf(nodes: readonly Node[], document: TaskDocument, first: number): Scopes {
  const whole: Ids = new Map();
  const byTop = new Map<number, Ids>();
  for (let index = first; nodes[index]?.document === document; index++) {
    const { id, section } = (nodes[index] as Node).task;
    if (id === null) continue;
    add(nodes, whole, id.value, index);
    const below = kept(byTop, topSection(document, section), (): Ids => new Map());
    add(nodes, below, id.value, index);
  }
  return { whole, byTop };
}

function scopedIdsOf(nodes: readonly Node[]): Ids {
  const ids: Ids = new Map();
  for (const [index, { document, task }] of nodes.entries())
    if (task.id !== null && document.feature !== null)
      add(nodes, ids, scopedId(document, task.id.value), index);
  return ids;
}

/** Of several nodes with an id the first counts that is not dropped. */
function add(nodes: readonly Node[], ids: Ids, id: string, index: number): void {
  const other = nodes[ids.get(id) ?? -1];
  if (other === undefined || other.task.status === 'dropped') ids.set(id, index);
}

/** The value of a key, made on first use. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
