/** What `plan` says: waves, critical path, and who does what when. */

export interface PlannedTask {
  /** The bare id where one feature is planned, else scoped; `path:line` for a task without an id. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly line: number;
  /** Working hours; 0 for a task that only holds others. */
  readonly hours: number;
  /** False where the hours are an assumption. */
  readonly estimated: boolean;
}

/** One task on the calendar of one worker; times are working hours from the start. */
export interface Slot {
  readonly task: number;
  /** From 1. */
  readonly worker: number;
  readonly start: number;
  readonly end: number;
}

/** Tasks are named by their index in `tasks`. */
export interface WorkPlan {
  readonly workers: number;
  /** The tasks that are neither done nor dropped, in the order of the lists. */
  readonly tasks: readonly PlannedTask[];
  /** What can start together, wave by wave. Tasks on or behind a circle are missing. */
  readonly waves: readonly (readonly number[])[];
  /** The longest chain of work that cannot be shortened by more workers. */
  readonly criticalPath: readonly number[];
  readonly schedule: readonly Slot[];
  /** When the last task ends. */
  readonly hours: number;
  /** What a task without an estimate counts as. */
  readonly assumedHours: number;
  /** One shortest circle of each group of tasks that wait for each other. */
  readonly cycles: readonly (readonly number[])[];
  /** Tasks on or behind a circle: no order can be given. */
  readonly unplanned: readonly number[];
  /** How many tasks are done. */
  readonly done: number;
}
