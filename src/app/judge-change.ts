/** The run over one change, in its order: config, facts, reports, verdict. */
import type { Said } from '../config/read-inputs.ts';
import type { Config } from '../config/resolve.ts';
import type { Shard, Verdict } from '../model/verdict.ts';
import { filesAt } from './commit-files.ts';
import { configureChange } from './configure-change.ts';
import { evaluateChanges, type Parts } from './evaluate-change.ts';
import type { ReportFacts } from './evaluate-reports.ts';
import { type ChangeSource, gatherChange } from './gather-change.ts';
import { reportsOf } from './gather-reports.ts';
import { withKnownLines } from './known-lines.ts';
import { type Files, NOT_COMMITTED, type Ports } from './ports.ts';
import { reviewedFiles } from './reviewed-files.ts';
import type { NameOf } from './run.ts';

/** A verdict and the config that it was reached by. */
export interface Judged {
  readonly verdict: Verdict;
  readonly config: Config;
}

/** What was asked of the run. */
export interface Asked {
  readonly said: Said;
  readonly nameOf: NameOf;
  /** The commit whose config judges. */
  readonly side: 'base' | 'head';
  readonly parts: Parts;
  /** What a reader has to know about the run, in sentences. */
  readonly notes: readonly string[];
  /** The part of the run that is judged; left out for all of it. */
  readonly shard?: Shard | null;
}

/** What is not committed yet is on the disk as well: there the commit below counts as the head. */
function baselinesOf({ forge, change }: ChangeSource, base: Files, disk: Files): Files {
  const head = change.head.sha === NOT_COMMITTED ? 'HEAD' : change.head.sha;
  return reviewedFiles({ base, head: filesAt(forge, head), disk });
}

function measuredIn(reports: ReportFacts | null): ReadonlySet<string> {
  return new Set(reports?.coverage?.facts.files.map(({ path }) => path));
}

/** Judges a change whose files are known. Throws a UserError where config, lists or reports cannot be read. */
export async function judgeChange(source: ChangeSource, asked: Asked, ports: Ports): Promise<Judged> {
  const { forge, change, head } = source;
  const { said, nameOf, side, parts, notes } = asked;
  const sides = { change, head, base: filesAt(forge, change.base.sha) };
  const judged = await configureChange(sides, said, nameOf, side);
  const facts = await gatherChange(source, judged, ports);
  const config = { ...judged.config, shard: asked.shard ?? null };
  const before = filesAt(forge, facts.from);
  const baselines = side === 'head' ? ports.files : baselinesOf(source, before, ports.files);
  const reports = await reportsOf({ ports, parts }, config, baselines);
  const files = await withKnownLines(facts.files, measuredIn(reports), { before, after: head });
  const verdict = evaluateChanges([{ ...facts, files }], facts.head, config, parts, notes, reports);
  return { verdict, config };
}
