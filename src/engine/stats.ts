/** Works out statistics of task lists from what they say and how they came to say it. */
import type { TaskDocument } from '../model/document.ts';
import type { Feature, Project } from '../model/project.ts';
import type { BurnUpDay, FeatureStats } from '../model/stats.ts';
import type { Estimate, Task } from '../model/task.ts';
import type { Measure } from '../model/verdict.ts';
import { progressOf } from './measure.ts';

/** A list as one commit left it. */
export interface Version {
  /** Seconds since 1970. */
  readonly time: number;
  readonly document: TaskDocument;
}

/** The versions of each list by path, oldest first. */
export type Histories = ReadonlyMap<string, readonly Version[]>;

const DAY = 86_400;

/** Statistics by feature, in the order of the project. */
export function statsOf(project: Project, histories: Histories): FeatureStats[] {
  return project.features.map((feature) => ofFeature(feature, histories));
}

function ofFeature(feature: Feature, histories: Histories): FeatureStats {
  const { name, tasks, criteria } = progressOf(feature);
  const own = feature.documents.flatMap(({ path }) => {
    const versions = histories.get(path);
    return versions === undefined || versions.length === 0 ? [] : [versions];
  });
  return {
    name,
    tasks,
    criteria,
    estimateHours: hoursIn(feature.documents, ({ estimate }) => estimate?.value),
    actualHours: hoursIn(feature.documents, ({ actual }) => actual?.value),
    cycleTimeDays: cycleTimes(own),
    burnUp: burnUpOf(own),
  };
}

/** A parent counts only where none of its children has hours of its own, so that nothing is counted twice. */
function hoursIn(
  documents: readonly TaskDocument[],
  of: (task: Task) => Estimate | undefined,
): number | null {
  const hoursOf = (task: Task | undefined) =>
    task === undefined || task.status === 'dropped' ? null : (of(task)?.hours ?? null);
  const known = documents.flatMap(({ tasks }) =>
    tasks.flatMap((task) => {
      const hours = hoursOf(task);
      const isCounted = hours !== null && task.children.every((child) => hoursOf(tasks[child]) === null);
      return isCounted ? [hours] : [];
    }),
  );
  return known.length === 0 ? null : rounded(known.reduce((sum, hours) => sum + hours, 0));
}

/** Two decimals are more than anyone estimates. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Median and 90th percentile of the tasks that were seen open before they were done. */
function cycleTimes(lists: readonly (readonly Version[])[]): FeatureStats['cycleTimeDays'] {
  const days = lists.flatMap(daysTaken).sort((a, b) => a - b);
  if (days.length === 0) return null;
  return { median: rounded(percentile(days, 0.5)), p90: rounded(percentile(days, 0.9)) };
}

/** Linear between the two nearest ranks. */
function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

interface Life {
  /** When it was first seen open, or active. */
  start: number | null;
  started: boolean;
  end: number | null;
}

function daysTaken(versions: readonly Version[]): number[] {
  const lives = new Map<string, Life>();
  for (const { time, document } of versions) {
    for (const task of document.tasks) live(lives, keyOf(task), task.status, time);
  }
  return [...lives.values()].flatMap(({ start, end }) =>
    start === null || end === null ? [] : [(end - start) / DAY],
  );
}

function live(lives: Map<string, Life>, key: string, status: Task['status'], time: number): void {
  const life = lives.get(key) ?? { start: null, started: false, end: null };
  lives.set(key, life);
  if (status === 'done') life.end ??= time;
  if (status !== 'open' && status !== 'active') return;
  // A task that is opened again is not finished.
  life.end = null;
  if (life.start === null || (status === 'active' && !life.started)) life.start = time;
  life.started ||= status === 'active';
}

/** The id names a task through its history; without one, its words do. */
function keyOf(task: Task): string {
  return task.id === null ? `title ${task.title.value}` : `id ${task.id.value}`;
}

/** The sums of all lists at the end of each day on which one of them changed. */
function burnUpOf(lists: readonly (readonly Version[])[]): BurnUpDay[] {
  const days = new Map<string, Map<number, Measure>>();
  for (const [list, versions] of lists.entries()) {
    for (const { time, document } of versions) {
      const date = dateOf(time);
      const measures = days.get(date) ?? new Map<number, Measure>();
      days.set(date, measures.set(list, measureOf(document)));
    }
  }
  const now = new Map<number, Measure>();
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, measures]) => {
      for (const [list, measure] of measures) now.set(list, measure);
      const all = [...now.values()];
      return {
        date,
        done: all.reduce((sum, { done }) => sum + done, 0),
        total: all.reduce((sum, { total }) => sum + total, 0),
      };
    });
}

function measureOf({ tasks }: TaskDocument): Measure {
  const counted = tasks.filter(({ status }) => status !== 'dropped');
  return { done: counted.filter(({ status }) => status === 'done').length, total: counted.length };
}

/** The day in UTC, so that every machine says the same. */
function dateOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}
