/** The command `plan`. */
import { workPlan } from '../engine/work-plan.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { WorkPlan } from '../model/work-plan.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import { projectOf } from './evaluate.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';
import { prepare } from './run.ts';

const FORMATS = ['text', 'json', 'mermaid'] as const;
const MOST_WORKERS = 1000;

/** Prints waves, critical path and a schedule; exits with 1 where tasks wait for each other and so cannot be planned. */
export async function runPlan({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const format = formatOf(flags, FORMATS);
  const workers = workersOf(flags.get('workers') ?? '1');
  const { config, facts } = await prepare(ports, flags, operands);
  const plan = workPlan(projectOf(facts, config), workers);
  await print(await textOf(plan, format, ports.console.columns), flags, ports);
  if (facts.unread.length > 0) throw new UserError('files', facts.unread.join('\n  '));
  return plan.unplanned.length > 0 ? 1 : 0;
}

async function textOf(plan: WorkPlan, format: (typeof FORMATS)[number], columns: number): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../reporters/plan-json.ts')).planJson(plan);
    case 'mermaid':
      return (await import('../reporters/plan-gantt.ts')).planGantt(plan);
    case 'text':
      return (await import('../reporters/plan-text.ts')).planText(plan, columns);
  }
}

function workersOf(written: string): number {
  const workers = Number(written);
  if (/^\d{1,4}$/.test(written) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new UserError(
    'usage',
    `--workers: Unexpected \`${written}\`, expected a number from 1 to ${MOST_WORKERS}`,
  );
}
