/** The commands `baseline update` and `baseline prune`. */
import type { Config } from '../config/resolve.ts';
import { entriesFor, pruned } from '../engine/baseline.ts';
import { BASELINE_FILE, type BaselineEntry, baselineText } from '../engine/baseline-file.ts';
import type { LintResult } from '../engine/lint.ts';
import type { Finding } from '../model/finding.ts';
import type { ExitCode } from '../model/verdict.ts';
import { rules } from '../registry.ts';
import type { Invocation } from './arguments.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import { lintAll, projectOf } from './evaluate.ts';
import { formatOf } from './format.ts';
import { type Facts, gather } from './gather.ts';
import type { Ports } from './ports.ts';
import { configure } from './run.ts';

const DEFAULT = { path: BASELINE_FILE, reach: 'root' } as const;

type Verb = 'update' | 'prune';

/** Writes the baseline anew, or takes out what is stale. Always over every list: a part cannot tell what is gone. */
export async function runBaseline({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  formatOf(flags, ['text']);
  if (flags.has('shard'))
    throw new UserError('usage', 'A baseline covers every list, so it takes no --shard');
  const verb = verbOf(operands);
  const config = await configure(ports, Object.fromEntries(flags), (name) => `--${name}`);
  const at = config.baseline ?? DEFAULT;
  // What is about to be written anew need not be there yet, nor be in order.
  const named = { ...config, baseline: verb === 'prune' ? at : null };
  const facts = await gather(ports, named, { paths: [], stdinName: null });
  const result = judged(facts, config);
  const { current } = facts.baseline;
  const entries = current === null ? entriesFor(debtsIn(result)) : pruned(current, result.stale);
  await deliver({ to: 'file', ...at, text: baselineText(entries) }, ports);
  ports.console.out(`${at.path}: ${says(entries, verb === 'prune' ? result.stale.length : null)}\n`);
  if (config.baseline === null)
    ports.console.out(`Name it in the config, so that it holds: \`baseline: ${at.path}\`\n`);
  return 0;
}

function verbOf([verb, extra]: readonly string[]): Verb {
  if (verb !== 'update' && verb !== 'prune') {
    const written = verb === undefined ? 'no word' : `\`${verb}\``;
    throw new UserError('usage', `baseline: Unexpected ${written}, expected \`update\` or \`prune\``);
  }
  if (extra === undefined) return verb;
  throw new UserError(
    'usage',
    `baseline ${verb}: Unexpected \`${extra}\`, expected no path, for a baseline covers every list`,
  );
}

/** A run that did not see or judge everything would leave debts out. */
function judged(facts: Facts, config: Config): LintResult {
  if (facts.unread.length > 0) {
    const hint = 'Nothing was written: mend these files, or exclude them';
    throw new UserError('files', facts.unread.join('\n  '), hint);
  }
  const result = lintAll(projectOf(facts, config), config, facts.baseline);
  const crash = result.states.find(({ state }) => state === 'crashed');
  if (crash !== undefined) throw new Error(`the rule ${crash.id} crashed: ${crash.reason}`);
  return result;
}

/** Rules about the gate's own files speak of this very baseline. */
function debtsIn({ findings }: LintResult): Finding[] {
  const own = new Set(rules.filter(({ scope }) => scope === 'run').map(({ id }) => id));
  return findings.filter(({ rule }) => !own.has(rule));
}

function says(entries: readonly BaselineEntry[], stale: number | null): string {
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const removed = stale === null ? '' : `; ${stale} stale ${stale === 1 ? 'entry' : 'entries'} mended`;
  return `${total} ${total === 1 ? 'finding' : 'findings'} listed${removed}`;
}
