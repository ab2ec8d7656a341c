/** The command `lint`. */

import type { ExitCode, Verdict } from '../model/verdict.ts';
import { githubReport } from '../reporters/github.ts';
import { jsonReport } from '../reporters/json.ts';
import { type TextOptions, textReport } from '../reporters/text.ts';
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
  const detail = detailOf(flags);
  const { config, facts } = await prepare(ports, flags, operands);
  const verdict = evaluate(facts, config);
  await print(
    render(verdict, { format, detail, limit: config.annotations, isFile: flags.has('output') }, ports),
    flags,
    ports,
  );
  const { json } = config.reports;
  if (json !== null) await deliver({ to: 'file', ...json, text: jsonReport(verdict, VERSION) }, ports);
  return verdict.exitCode;
}

interface Look {
  readonly format: (typeof FORMATS)[number];
  readonly detail: TextOptions['detail'];
  /** Most annotations of a level. */
  readonly limit: number;
  /** True for a report that goes to a file, which has no terminal. */
  readonly isFile: boolean;
}

function render(verdict: Verdict, { format, detail, limit, isFile }: Look, { console }: Ports): string {
  if (format === 'json') return jsonReport(verdict, VERSION);
  if (format === 'github') return githubReport(verdict, { limit, prefix: '', rest: 'the text report' });
  const { columns, color } = isFile ? { columns: 80, color: false } : console;
  return textReport(verdict, { columns, color, detail });
}

function detailOf(flags: ReadonlyMap<string, string>): TextOptions['detail'] {
  if (flags.has('quiet') && flags.has('verbose')) {
    throw new UserError('usage', '--quiet and --verbose contradict each other');
  }
  if (flags.has('quiet')) return 'quiet';
  return flags.has('verbose') ? 'verbose' : 'normal';
}
