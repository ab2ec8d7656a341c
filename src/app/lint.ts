/** The command `lint`. */

import type { ExitCode, Verdict } from '../model/verdict.ts';
import { githubReport } from '../reporters/github.ts';
import { jsonReport } from '../reporters/json.ts';
import { textReport } from '../reporters/text.ts';
import type { Invocation } from './arguments.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';
import { prepare } from './run.ts';
import { VERSION } from './version.ts';

const FORMATS = ['text', 'json', 'github'] as const;

/** Lints the task lists and prints the report. */
export async function runLint({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const format = formatOf(flags, FORMATS);
  const { config, facts } = await prepare(ports, flags, operands);
  const verdict = evaluate(facts, config);
  await print(render(verdict, format, config.annotations, flags, ports), flags, ports);
  const { json } = config.reports;
  if (json !== null) await deliver({ to: 'file', ...json, text: jsonReport(verdict, VERSION) }, ports);
  return verdict.exitCode;
}

function render(
  verdict: Verdict,
  format: (typeof FORMATS)[number],
  limit: number,
  flags: ReadonlyMap<string, string>,
  { console }: Ports,
): string {
  if (format === 'json') return jsonReport(verdict, VERSION);
  if (format === 'github') return githubReport(verdict, { limit, prefix: '', rest: 'the text report' });
  const isFile = flags.has('output');
  return textReport(verdict, {
    columns: isFile ? 80 : console.columns,
    color: console.color && !isFile,
    detail: detailOf(flags),
  });
}

function detailOf(flags: ReadonlyMap<string, string>): 'quiet' | 'normal' | 'verbose' {
  if (flags.has('quiet') && flags.has('verbose')) {
    throw new UserError('usage', '--quiet and --verbose contradict each other');
  }
  if (flags.has('quiet')) return 'quiet';
  return flags.has('verbose') ? 'verbose' : 'normal';
}
