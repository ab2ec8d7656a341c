/** Gives open tasks to workers: the longest remaining chain first, nothing before what it needs. */
import { type Graph, layersOf, reversed } from '../model/graph.ts';
import { firstFrom } from '../model/search.ts';
import type { Slot } from '../model/work-plan.ts';

/**
 * List scheduling over the nodes of a graph without circles: whenever a worker is free, the ready task with the longest
 * way to the end begins. Nodes of no hours (tasks that hold others) take no worker's time.
 */
export function scheduleOf(graph: Graph, hours: (node: number) => number, workers: number): Slot[] {
  const after = reversed(graph);
  const { order } = layersOf(graph);
  const length = remaining(order, after, hours);
  const waiting = graph.before.map((needs) => needs.length);
  /** The last one begins first. */
  const ready: number[] = [];
  const free = Array.from({ length: workers }, (_, at) => workers - at);
  const busy: Slot[] = [];
  const slots: Slot[] = [];
  const rank = (a: number, b: number) => (length.get(a) ?? 0) - (length.get(b) ?? 0) || b - a;

  function release(nodes: Iterable<number>, now: number, worker: number): void {
    const instant = [...nodes];
    for (const node of instant) {
      if (hours(node) > 0) {
        insert(ready, node, rank);
        continue;
      }
      slots.push({ task: node, worker, start: now, end: now });
      for (const user of unblocked(node)) instant.push(user);
    }
  }

  function unblocked(node: number): number[] {
    return (after[node] ?? []).filter((user) => {
      waiting[user] = (waiting[user] ?? 0) - 1;
      return waiting[user] === 0;
    });
  }

  release(
    order.filter((node) => waiting[node] === 0),
    0,
    1,
  );
  for (let now = 0; ; ) {
    while (free.length > 0 && ready.length > 0) {
      const task = ready.pop() as number;
      const slot = { task, worker: free.pop() as number, start: now, end: now + hours(task) };
      slots.push(slot);
      insert(busy, slot, (a, b) => b.end - a.end || b.worker - a.worker);
    }
    const next = busy.pop();
    if (next === undefined) return slots;
    now = next.end;
    insert(free, next.worker, (a, b) => b - a);
    release(unblocked(next.task), now, next.worker);
  }
}

/** Hours from the start of each node to the end of the longest chain behind it. */
function remaining(
  order: readonly number[],
  after: readonly (readonly number[])[],
  hours: (node: number) => number,
): ReadonlyMap<number, number> {
  const length = new Map<number, number>();
  for (const node of order.toReversed()) {
    let rest = 0;
    for (const user of after[node] ?? []) rest = Math.max(rest, length.get(user) ?? 0);
    length.set(node, hours(node) + rest);
  }
  return length;
}

/** Puts an item into a sorted list. */
function insert<T>(list: T[], item: T, compare: (a: T, b: T) => number): void {
  const at = firstFrom(list, (other) => compare(other, item) <= 0);
  list.splice(at, 0, item);
}
