/** The plan as a Gantt chart of Mermaid: a section for each worker, from an arbitrary Monday on. */
import type { WorkPlan } from '../model/work-plan.ts';
import { shortLabel } from './mermaid.ts';

/** Mermaid counts wall-clock time, so that a working hour is drawn as one; the axis shows hours alone. */
export function planGantt({ tasks, schedule, workers, criticalPath }: WorkPlan): string {
  const critical = new Set(criticalPath);
  const lines = ['gantt', '  dateFormat X', '  axisFormat %s', '  title Working hours from the start'];
  for (let worker = 1; worker <= workers; worker++) {
    const own = schedule.filter((slot) => slot.worker === worker && slot.end > slot.start);
    if (own.length > 0) lines.push(`  section worker ${worker}`);
    for (const { task, start, end } of own) {
      const planned = tasks[task];
      const label = plain(shortLabel(planned?.id ?? '', planned?.title ?? '', 40));
      lines.push(`  ${label} :${critical.has(task) ? 'crit, ' : ''}${whole(start)}, ${whole(end)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A label of a chart ends at a colon, and a hash or a semicolon would end it, too. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} .,_✓…/()'"+-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Seconds stand for hours; Mermaid takes whole ones. */
function whole(hours: number): number {
  return Math.round(hours);
}
