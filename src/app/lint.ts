/** The command `lint`. */
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import type { Ports } from './ports.ts';
import { checkReportFlags, publish } from './publish.ts';
import { prepare } from './run.ts';

/** Lints the task lists and prints the report; with `--fix` mends first what can be mended. */
export async function runLint(invocation: Invocation, ports: Ports): Promise<ExitCode> {
  const { flags, operands } = invocation;
  checkReportFlags(flags);
  refuseScope(flags.get('scope') ?? 'all');
  if (flags.has('fix') || flags.has('dry-run')) return runFix(invocation, ports);
  const { config, facts } = await prepare(ports, flags, operands);
  return publish(evaluate(facts, config), flags, config, ports);
}

async function runFix({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const { checkFixFlags, fixesOf, showFixes, writeFixes } = await import('./fix.ts');
  checkFixFlags(flags, operands);
  const { config, facts } = await prepare(ports, flags, operands);
  const { fixes, verdict } = fixesOf(facts, config);
  if (flags.has('dry-run')) {
    await showFixes(fixes, flags, ports);
    return verdict.exitCode;
  }
  await writeFixes(fixes, facts, ports);
  // What is left is what stands on disk now.
  const again = await prepare(ports, flags, operands);
  return publish(evaluate(again.facts, again.config), flags, again.config, ports);
}

/** The key of the config is meant for changes and does no harm here; a flag is meant for this run. */
function refuseScope(scope: string): void {
  if (scope !== 'changed-files' && scope !== 'changed-tasks') return;
  throw new UserError(
    'usage',
    `--scope: \`${scope}\` needs a change, and lint knows none`,
    'Use `tasks-gate check`, which compares with the base',
  );
}
