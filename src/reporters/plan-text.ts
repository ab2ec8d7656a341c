/** The plan for the terminal: what can be done side by side, what cannot wait, and who does what when. */
import type { PlannedTask, Slot, WorkPlan } from '../model/work-plan.ts';
import { columnsOf, sentence, widthOf } from './visible.ts';
import { counted, wrapped } from './words.ts';

/** The whole report in lines of at most `columns` columns. */
export function planText(plan: WorkPlan, columns: number): string {
  if (plan.tasks.length === 0) return `Nothing is left to plan: ${counted(plan.done, 'task')} done.\n`;
  return [
    ...wrapped(headOf(plan), columns),
    '',
    'Waves: what can begin together',
    ...plan.waves.flatMap((wave, at) => hung(`  ${at + 1}  `, namesOf(plan, wave).join(', '), columns)),
    '',
    `Critical path, ${hoursInWords(pathHours(plan))}: no number of workers makes it shorter`,
    ...hung('  ', namesOf(plan, plan.criticalPath).join(' → '), columns),
    '',
    `Schedule for ${counted(plan.workers, 'worker')}, done after ${hoursInWords(plan.hours)}`,
    ...scheduleLines(plan, columns),
    ...cycleLines(plan, columns),
    '',
  ].join('\n');
}

function headOf({ tasks, done, assumedHours }: WorkPlan): string {
  const work = tasks.reduce((sum, { hours }) => sum + hours, 0);
  const unknown = tasks.filter(({ estimated }) => !estimated).length;
  const assumed =
    unknown === 0
      ? ''
      : ` ${counted(unknown, 'task')} without an estimate in time, marked ~, ${unknown === 1 ? 'counts' : 'count'} as ${hoursInWords(assumedHours)}${unknown === tasks.length ? '' : ', the median of the others'}.`;
  return `${counted(tasks.length, 'open task')}, ${done} done: ${hoursInWords(work)} of work.${assumed}`;
}

function pathHours({ criticalPath, tasks }: WorkPlan): number {
  return criticalPath.reduce((sum, at) => sum + (tasks[at]?.hours ?? 0), 0);
}

function* scheduleLines({ schedule, tasks, workers }: WorkPlan, columns: number): Generator<string> {
  for (let worker = 1; worker <= workers; worker++) {
    const own = schedule.filter((slot) => slot.worker === worker && slot.end > slot.start);
    if (own.length === 0) continue;
    yield `  worker ${worker}`;
    for (const slot of own) {
      const planned = tasks[slot.task];
      if (planned !== undefined) yield clipped(slotLine(slot, planned), columns);
    }
  }
}

function slotLine({ start, end }: Slot, planned: PlannedTask): string {
  const time = `${numberOf(start).padStart(6)} –${numberOf(end).padStart(6)} h`;
  return `    ${time} ${planned.estimated ? ' ' : '~'} ${nameOf(planned)}`;
}

function cycleLines(plan: WorkPlan, columns: number): string[] {
  if (plan.unplanned.length === 0) return [];
  const circles = plan.cycles.flatMap((cycle) =>
    hung('  ', [...namesOf(plan, cycle), ...namesOf(plan, cycle.slice(0, 1))].join(' needs '), columns),
  );
  const behind = namesOf(plan, plan.unplanned).join(', ');
  return [
    '',
    'Not planned: these tasks wait for each other',
    ...circles,
    ...hung('  left out: ', behind, columns),
  ];
}

function namesOf({ tasks }: WorkPlan, indexes: readonly number[]): string[] {
  return indexes.map((at) => sentence(tasks[at]?.id ?? ''));
}

function nameOf({ id, title }: PlannedTask): string {
  return `${sentence(id)} ${sentence(title)}`;
}

/** As much of a line as fits, in columns of the terminal. */
function clipped(line: string, columns: number): string {
  if (columnsOf(line) <= columns) return line;
  let kept = '';
  let room = columns - 1;
  for (const sign of line) {
    room -= widthOf(sign);
    if (room < 0) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** Text broken at spaces, the following lines below the first word. */
function hung(lead: string, text: string, columns: number): string[] {
  const [first = '', ...others] = wrapped(text, columns - lead.length);
  return [lead + first, ...others.map((line) => ' '.repeat(lead.length) + line)];
}

/** Hours, and days of eight hours where there are several. */
export function hoursInWords(hours: number): string {
  return hours > 16 ? `${numberOf(hours)} h (${numberOf(hours / 8)} days)` : `${numberOf(hours)} h`;
}

function numberOf(value: number): string {
  return String(Math.round(value * 100) / 100);
}
