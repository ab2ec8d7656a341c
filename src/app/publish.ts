/** What every command that ends in a verdict does with it: print it, and write the reports that were asked for. */
import type { Config } from '../config/resolve.ts';
import type { ExitCode, Verdict } from '../model/verdict.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import { formatOf } from './format.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';
import { FORMATS, type Look, render } from './render.ts';

type Flags = ReadonlyMap<string, string>;

/** Refuses flags of a report that make no sense, before anything is read. */
export function checkReportFlags(flags: Flags): void {
  formatOf(flags, FORMATS);
  detailOf(flags);
}

/** Prints the verdict in the format that the flags ask for, writes the files of the config, and gives the exit code. */
export async function publish(
  verdict: Verdict,
  flags: Flags,
  config: Config,
  ports: Ports,
): Promise<ExitCode> {
  const { console } = ports;
  const plain = { columns: 80, color: false };
  // A report that goes to a file has no terminal.
  const { columns, color } = flags.has('output') ? plain : console;
  const look: Look = { columns, color, detail: detailOf(flags), limit: config.annotations };
  await print(await render(verdict, formatOf(flags, FORMATS), look), flags, ports);
  for (const [format, file] of Object.entries(config.reports)) {
    if (file === null) continue;
    const text = await render(verdict, format as keyof Config['reports'], { ...look, ...plain });
    await deliver({ to: 'file', ...file, text }, ports);
  }
  return verdict.exitCode;
}

function detailOf(flags: Flags): Look['detail'] {
  if (flags.has('quiet') && flags.has('verbose')) {
    throw new UserError('usage', '--quiet and --verbose contradict each other');
  }
  if (flags.has('quiet')) return 'quiet';
  return flags.has('verbose') ? 'verbose' : 'normal';
}
