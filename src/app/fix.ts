/** `lint --fix`: writes what the rules can mend, or shows it as a diff. */
import type { Config } from '../config/resolve.ts';
import { decode } from '../dialects/decode.ts';
import { type Fixed, fixText } from '../engine/fix.ts';
import type { Verdict } from '../model/verdict.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './gather.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';

type Flags = ReadonlyMap<string, string>;

/** Refuses flags that contradict each other, before anything is read. */
export function checkFixFlags(flags: Flags, operands: readonly string[]): void {
  if (flags.has('dry-run') && !flags.has('fix')) throw new UserError('usage', '--dry-run needs --fix');
  if (flags.has('fix') && (flags.has('stdin') || operands.includes('-')))
    throw new UserError('usage', '--fix cannot write to standard input', 'Name the file');
  if (flags.has('dry-run') && flags.has('format'))
    throw new UserError('usage', '--dry-run prints a diff, so it takes no --format');
}

/** What can be mended in the texts that were read. */
export function fixesOf(
  facts: Facts,
  config: Config,
): { readonly fixes: Fixed[]; readonly verdict: Verdict } {
  const verdict = evaluate(facts, config);
  const fixes = facts.sources
    .map(({ path, text }) => fixText(path, text, verdict.findings))
    .filter(({ applied, refused }) => applied.length + refused.length > 0);
  return { fixes, verdict };
}

/** Prints the diff of the fixes. */
export async function showFixes(fixes: readonly Fixed[], flags: Flags, ports: Ports): Promise<void> {
  const { unifiedDiff } = await import('../reporters/diff.ts');
  await print(fixes.map(unifiedDiff).join(''), flags, ports);
  tell(fixes, 'would be fixed', ports);
}

/** Writes the fixes; a file that could not be fixed is named and left as it is. */
export async function writeFixes(fixes: readonly Fixed[], { sources }: Facts, ports: Ports): Promise<void> {
  const damaged = new Set(sources.filter((source) => source.damaged.length > 0).map(({ path }) => path));
  const written: Fixed[] = [];
  for (const fix of fixes) {
    const problem = damaged.has(fix.path) ? 'it is not UTF-8' : await writeOne(fix, ports);
    if (problem === null) written.push(fix);
    else ports.console.err(`tasks-gate: ${fix.path} was not fixed: ${problem}\n`);
  }
  tell(written, 'fixed', ports);
}

/** Writes one file by rename, unless it is no longer what was read; returns why it did not, or null. */
async function writeOne({ path, before, after }: Fixed, ports: Ports): Promise<string | null> {
  if (before === after) return null;
  const read = await ports.files.read(path);
  if (!read.ok) return read.problem;
  const { text, bom } = decode(read.bytes);
  if (text !== before) return 'it was changed since it was read';
  await deliver({ to: 'file', path, text: bom ? `\ufeff${after}` : after, reach: 'root' }, ports);
  return null;
}

function tell(fixes: readonly Fixed[], what: string, { console }: Ports): void {
  const applied = fixes.flatMap((fix) => fix.applied).length;
  const files = fixes.filter((fix) => fix.applied.length > 0).length;
  if (applied === 0) console.err('tasks-gate: nothing to fix\n');
  else console.err(`tasks-gate: ${counted(applied, 'finding')} in ${counted(files, 'file')} ${what}\n`);
  for (const { path, place, rule } of fixes.flatMap((fix) => fix.refused)) {
    console.err(
      `tasks-gate: ${path}:${place?.line ?? 1}: the fix of ${rule} meets another one and was left for the next run\n`,
    );
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
