/** The command `stats`. */
import { decode } from '../dialects/decode.ts';
import { readDocument } from '../dialects/read.ts';
import { type Histories, statsOf, type Version } from '../engine/stats.ts';
import type { FeatureStats } from '../model/stats.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import { projectOf } from './evaluate.ts';
import { formatOf } from './format.ts';
import type { Facts } from './gather.ts';
import type { History, Ports } from './ports.ts';
import { print } from './print.ts';
import { prepare } from './run.ts';

const FORMATS = ['text', 'json', 'html'] as const;

/** Prints progress, estimates against actuals, and what the history of git tells; without git, the rest. */
export async function runStats({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const format = formatOf(flags, FORMATS);
  const { config, facts } = await prepare(ports, flags, operands);
  const { histories, note } = await historiesOf(facts, ports);
  const stats = statsOf(projectOf(facts, config), histories);
  if (format === 'json' && note !== null) ports.console.err(`tasks-gate: ${note}\n`);
  await print(await textOf(stats, format, note), flags, ports);
  if (facts.unread.length > 0) throw new UserError('files', facts.unread.join('\n  '));
  return 0;
}

async function textOf(
  stats: readonly FeatureStats[],
  format: (typeof FORMATS)[number],
  note: string | null,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../reporters/stats-json.ts')).statsJson(stats);
    case 'html':
      return (await import('../reporters/stats-html.ts')).statsHtml(stats, note);
    case 'text':
      return (await import('../reporters/stats-text.ts')).statsText(stats, note);
  }
}

/** The versions of each list, and why there are none where git does not answer. */
async function historiesOf(
  { sources }: Facts,
  { history, console }: Ports,
): Promise<{ readonly histories: Histories; readonly note: string | null }> {
  const histories = new Map<string, readonly Version[]>();
  try {
    const opened = await history?.();
    if (opened == null) return { histories, note: 'There is no git here, so there is no history.' };
    for (const [at, { path }] of sources.entries()) {
      console.progress(at, sources.length);
      histories.set(path, await versionsOf(opened, path));
    }
    const shallow = 'The clone is shallow: what happened before its first commit does not count.';
    return { histories, note: opened.isShallow ? shallow : null };
  } catch (error) {
    // Statistics of today are worth having without those of yesterday.
    if (!(error instanceof UserError)) throw error;
    return { histories, note: `The history cannot be read: ${error.message}.` };
  }
}

async function versionsOf(history: History, path: string): Promise<Version[]> {
  const versions: Version[] = [];
  for await (const { time, bytes } of history.versions(path)) {
    versions.push({ time, document: readDocument({ path, text: decode(bytes).text }) });
  }
  return versions;
}
