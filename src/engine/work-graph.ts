/** The graph that a plan works on: declared dependencies of open tasks, and tasks that hold others. */
import { type Node, planOf } from '../kit/plan.ts';
import { type Graph, knotsOf } from '../model/graph.ts';
import type { Project } from '../model/project.ts';
import { isSettled } from '../model/task.ts';

/** What is left to do, and what has to wait for what. */
export interface WorkGraph {
  /** The open tasks, in the order of the lists; node `i` of the graph is `tasks[i]`. */
  readonly tasks: readonly Node[];
  /** Nodes behind the tasks are gates: the start of a task that holds others. */
  readonly graph: Graph;
  /** Declared dependencies alone. */
  readonly declared: Graph;
  /** True for a task that holds open ones: its work is theirs. */
  readonly holds: readonly boolean[];
}

/**
 * A task that holds others ends when they have ended, and they wait for what it waits for. Where that contradicts what
 * is declared (a sub-task that waits for one of the next group), the declaration stands.
 */
export function workGraph(project: Project): WorkGraph {
  const plan = planOf(project);
  const open = plan.nodes.flatMap((node, index) => (isSettled(node.task) ? [] : [index]));
  const place = new Map(open.map((index, at) => [index, at]));
  const tasks = open.map((index) => plan.nodes[index] as Node);
  const parents = parentsOf(tasks);
  const holders = new Set(parents);
  const declared = tasks.map((): number[] => []);
  for (const { from, to } of plan.edges) {
    const [before, after] = [place.get(from), place.get(to)];
    if (before === undefined || after === undefined) continue;
    if (isWithin(parents, before, after) || isWithin(parents, after, before)) continue;
    declared[after]?.push(before);
  }
  return {
    tasks,
    declared: { before: declared },
    graph: withParents(declared, parents),
    holds: tasks.map((_, at) => holders.has(at)),
  };
}

/** For each open task the place of the open task that holds it; a list may hold thousands, so nothing is searched twice. */
function parentsOf(tasks: readonly Node[]): (number | null)[] {
  const places = new Map(tasks.map(({ task }, at) => [task, at]));
  return tasks.map(({ document, task }) => {
    const parent = task.parent === null ? undefined : document.tasks[task.parent];
    return (parent === undefined ? undefined : places.get(parent)) ?? null;
  });
}

/** True when `inner` stands below `outer`, at any depth. */
function isWithin(parents: readonly (number | null)[], inner: number, outer: number): boolean {
  for (let at = parents[inner] ?? null; at !== null; at = parents[at] ?? null) if (at === outer) return true;
  return false;
}

/** Adds the gates and the edges of parents, less those that would close a circle which nobody declared. */
function withParents(declared: readonly (readonly number[])[], parents: readonly (number | null)[]): Graph {
  const gates = gatesOf(parents, declared.length);
  const before: number[][] = [...declared.map((needs) => [...needs]), ...[...gates].map((): number[] => [])];
  const structural = [...nesting(parents, gates), ...inherited(declared, gates)];
  for (const [from, to] of structural) before[to]?.push(from);
  return { before: withoutContradictions(before, structural) };
}

/** From one node to another that waits for it. */
type Edge = readonly [from: number, to: number];

/** A gate for each task that holds others, numbered from `first`. */
function gatesOf(parents: readonly (number | null)[], first: number): Map<number, number> {
  const holders = [...new Set(parents)].filter((parent) => parent !== null);
  return new Map(holders.map((parent, index) => [parent, first + index]));
}

/** A task ends before the one that holds it, and begins behind the gate of that one. */
function nesting(parents: readonly (number | null)[], gates: ReadonlyMap<number, number>): Edge[] {
  return parents.flatMap((parent, at): Edge[] => {
    if (parent === null) return [];
    const start = gates.get(at) ?? at;
    return [
      [at, parent],
      [gates.get(parent) ?? parent, start],
    ];
  });
}

/** What a task that holds others waits for, its gate waits for. */
function inherited(declared: readonly (readonly number[])[], gates: ReadonlyMap<number, number>): Edge[] {
  return [...gates].flatMap(([parent, gate]) => (declared[parent] ?? []).map((need): Edge => [need, gate]));
}

function withoutContradictions(before: number[][], structural: readonly Edge[]): number[][] {
  const knotOf = new Map<number, number>();
  for (const [at, knot] of knotsOf({ before }).entries()) for (const node of knot) knotOf.set(node, at);
  const isInKnot = (from: number, to: number) => knotOf.has(from) && knotOf.get(from) === knotOf.get(to);
  const dropped = new Set(
    structural.filter(([from, to]) => isInKnot(from, to)).map(([from, to]) => `${from} ${to}`),
  );
  if (dropped.size === 0) return before;
  return before.map((needs, to) => needs.filter((from) => !dropped.has(`${from} ${to}`)));
}
