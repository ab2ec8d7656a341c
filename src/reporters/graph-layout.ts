/** Places the nodes of a dependency graph in columns, so that few edges cross: a small layered layout. */
import type { FeatureGraph } from '../model/feature-graph.ts';
import { wavesOf } from './graph-choice.ts';

/** Where a node stands: column from the left, row from the top; rows of short columns are centred, so halves occur. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

/** An edge by the spots it passes, its ends included; `isBack` where it leads against the direction, in a circle. */
export interface Route {
  readonly from: number;
  readonly to: number;
  readonly via: readonly Spot[];
  readonly isBack: boolean;
}

export interface Layout {
  /** By index of the node. */
  readonly spots: readonly Spot[];
  readonly routes: readonly Route[];
  readonly columns: number;
  readonly rows: number;
}

/** Long edges get a place of their own in every column they cross; with more of them than this they run straight. */
const MOST_BENDS = 4000;
const SWEEPS = 6;

/** Nodes and bends of edges alike: all that needs a row in a column. */
interface Item {
  readonly column: number;
  readonly left: number[];
  readonly right: number[];
}

/** The layout of a graph; the same for the same graph. */
export function layoutOf(graph: FeatureGraph): Layout {
  const waves = wavesOf(graph);
  const columnOf = new Map(waves.flatMap((wave, column) => wave.map((node) => [node, column] as const)));
  const items: Item[] = graph.nodes.map((_, node) => ({
    column: columnOf.get(node) ?? 0,
    left: [],
    right: [],
  }));
  const paths = chains(graph, items);
  const columns = orderedColumns(items, waves.length);
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const rowOf = new Map(
    columns.flatMap((column) => column.map((item, at) => [item, at + (rows - column.length) / 2] as const)),
  );
  const spotOf = (item: number): Spot => ({ column: items[item]?.column ?? 0, row: rowOf.get(item) ?? 0 });
  return {
    spots: graph.nodes.map((_, node) => spotOf(node)),
    routes: graph.edges.map(({ from, to }, edge) => ({
      from,
      to,
      via: (paths[edge] ?? [from, to]).map(spotOf),
      isBack: (columnOf.get(from) ?? 0) >= (columnOf.get(to) ?? 0),
    })),
    columns: waves.length,
    rows,
  };
}

/** The items each edge passes; adds the bends to the items. */
function chains({ edges }: FeatureGraph, items: Item[]): number[][] {
  const span = (from: number, to: number) => (items[to]?.column ?? 0) - (items[from]?.column ?? 0);
  const bends = edges.reduce((sum, { from, to }) => sum + Math.max(span(from, to) - 1, 0), 0);
  return edges.map(({ from, to }) => {
    const path = [from];
    const length = bends > MOST_BENDS ? 1 : span(from, to);
    for (let step = 1; step < length; step++) {
      items.push({ column: (items[from]?.column ?? 0) + step, left: [], right: [] });
      path.push(items.length - 1);
    }
    path.push(to);
    if (span(from, to) > 0) link(path, items);
    return path;
  });
}

function link(path: readonly number[], items: readonly Item[]): void {
  for (const [at, item] of path.entries()) {
    const next = path[at + 1];
    if (next === undefined) break;
    items[item]?.right.push(next);
    items[next]?.left.push(item);
  }
}

/** Sorts each column by the mean row of its neighbours, to and fro: the barycentre method. */
function orderedColumns(items: readonly Item[], count: number): number[][] {
  const columns: number[][] = Array.from({ length: count }, () => []);
  for (const [item, { column }] of items.entries()) columns[column]?.push(item);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForth = sweep % 2 === 0;
    const order = columns.map((_, at) => (isForth ? at : count - 1 - at));
    for (const at of order) sortColumn(columns, at, items, isForth ? 'left' : 'right');
  }
  return columns;
}

function sortColumn(columns: number[][], at: number, items: readonly Item[], side: 'left' | 'right'): void {
  const column = columns[at] ?? [];
  const rows = new Map((columns[at + (side === 'left' ? -1 : 1)] ?? []).map((item, row) => [item, row]));
  const weights = new Map(
    column.map((item, row) => {
      const known = (items[item]?.[side] ?? []).flatMap((each) => rows.get(each) ?? []);
      const mean = known.length === 0 ? row : known.reduce((sum, each) => sum + each, 0) / known.length;
      return [item, mean] as const;
    }),
  );
  column.sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0) || one - other);
}
