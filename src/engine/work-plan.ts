/** Plans the open tasks of a project: waves, critical path, a schedule for some workers. */
import { scopedId } from '../model/document.ts';
import { type Graph, knotsOf, layersOf, longestPath, shortestCycle } from '../model/graph.ts';
import { lineAt } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { PlannedTask, WorkPlan } from '../model/work-plan.ts';
import { scheduleOf } from './schedule.ts';
import { type WorkGraph, workGraph } from './work-graph.ts';

/** A day: what every task counts as where none has an estimate in time. */
const DAY = 8;

/**
 * The plan for `workers` workers (1 or more). A task without an estimate in time counts as the median of those that
 * have one; a task that holds open ones has no hours of its own.
 */
export function workPlan(project: Project, workers: number): WorkPlan {
  const work = workGraph(project);
  const own = work.tasks.map(({ task }, at) => (work.holds[at] ? 0 : (task.estimate?.value.hours ?? null)));
  const assumedHours =
    medianOf(own.flatMap((hours) => (hours === null || hours === 0 ? [] : [hours]))) ?? DAY;
  const hours = own.map((each) => each ?? assumedHours);
  const hoursOf = (node: number) => hours[node] ?? 0;
  const isTask = (node: number) => node < work.tasks.length;
  const slots = scheduleOf(work.graph, hoursOf, workers).filter(({ task }) => isTask(task));
  const planned = new Set(slots.map(({ task }) => task));
  const schedule = slots.sort((a, b) => a.start - b.start || a.end - b.end || a.task - b.task);
  return {
    workers,
    tasks: tasksOf(project, work, own, hours),
    waves: wavesOf(work.graph, isTask),
    criticalPath: longestPath(work.graph, hoursOf).filter((node) => hoursOf(node) > 0),
    schedule,
    hours: schedule.reduce((last, { end }) => Math.max(last, end), 0),
    assumedHours,
    cycles: knotsOf(work.declared).map((knot) => shortestCycle(work.declared, knot)),
    unplanned: work.tasks.flatMap((_, at) => (planned.has(at) ? [] : [at])),
    done: project.documents.flatMap(({ tasks }) => tasks).filter(({ status }) => status === 'done').length,
  };
}

/** Each task as early as its prerequisites allow; gates take no wave of their own. */
function wavesOf(graph: Graph, isTask: (node: number) => boolean): number[][] {
  const waves: number[][] = [];
  const wave = new Map<number, number>();
  const waveAfter = (need: number): number => (wave.get(need) ?? 0) + (isTask(need) ? 1 : 0);
  for (const node of layersOf(graph).order) {
    const at = (graph.before[node] ?? []).reduce((last, need) => Math.max(last, waveAfter(need)), 0);
    wave.set(node, at);
    if (!isTask(node)) continue;
    while (waves.length <= at) waves.push([]);
    waves[at]?.push(node);
  }
  return waves.map((nodes) => nodes.sort((a, b) => a - b));
}

function tasksOf(
  project: Project,
  { tasks, holds }: WorkGraph,
  own: readonly (number | null)[],
  hours: readonly number[],
): PlannedTask[] {
  const isScoped = project.documents.length > 1;
  return tasks.map(({ document, task }, at) => {
    const line = lineAt(document.lines, task.at.start);
    const id = isScoped && task.id !== null ? scopedId(document, task.id.value) : (task.id?.value ?? null);
    return {
      id: id ?? `${document.path}:${line}`,
      title: task.title.value,
      path: document.path,
      line,
      hours: hours[at] ?? 0,
      estimated: holds[at] === true || own[at] !== null,
    };
  });
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}
