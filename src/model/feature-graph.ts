/** The dependency graph of one feature, as reports draw it. */
import type { Status } from './task.ts';

/**
 * `ready`: all that it needs is done. `blocked`: it waits for a task that is open. `open`: it waits for something
 * that no task of the lists stands for, so that nobody here can tell.
 */
export type NodeState = 'done' | 'ready' | 'blocked' | 'open';

export const NODE_STATES = ['done', 'ready', 'blocked', 'open'] as const;

/** One task in a drawing. */
export interface GraphNode {
  /** Scoped id; `path:line` for a task without one. */
  readonly id: string;
  /** The id as the list writes it; empty for a task without one. */
  readonly label: string;
  readonly title: string;
  readonly status: Status;
  readonly state: NodeState;
  readonly path: string;
  readonly line: number;
}

/** From the prerequisite to what needs it, by index. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
}

/** The tasks of one feature with their dependencies, ready to be drawn. */
export interface FeatureGraph {
  /** The feature, or the path of a list outside a feature folder. */
  readonly name: string;
  /** The tasks that need another one or are needed by one, in the order of the lists. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many tasks stand alone and so are left out. */
  readonly alone: number;
}
