/** The command `lint`. */
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { evaluate } from './evaluate.ts';
import type { Ports } from './ports.ts';
import { checkReportFlags, publish } from './publish.ts';
import { prepare } from './run.ts';

/** Lints the task lists and prints the report. */
export async function runLint({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  checkReportFlags(flags);
  const { config, facts } = await prepare(ports, flags, operands);
  return publish(evaluate(facts, config), flags, config, ports);
}
