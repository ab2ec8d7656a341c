/** The plan as JSON: the contract of section 4, with a few fields more. */
import type { WorkPlan } from '../model/work-plan.ts';

/** The whole report, ending in a line end. */
export function planJson(plan: WorkPlan): string {
  const id = (at: number): string => plan.tasks[at]?.id ?? '';
  const report = {
    version: 1,
    workers: plan.workers,
    waves: plan.waves.map((wave) => wave.map(id)),
    criticalPath: plan.criticalPath.map(id),
    hours: plan.hours,
    schedule: plan.schedule.map(({ task, worker, start, end }) => ({ id: id(task), worker, start, end })),
    cycles: plan.cycles.map((cycle) => cycle.map(id)),
    unplanned: plan.unplanned.map(id),
    assumedHours: plan.assumedHours,
    unestimated: plan.tasks.flatMap((task) => (task.estimated ? [] : [task.id])),
    tasks: plan.tasks.map(({ id: name, title, path, line, hours }) => ({
      id: name,
      title,
      path,
      line,
      hours,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
