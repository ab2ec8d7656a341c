/** The command `report`: puts the JSON reports of a run together and renders them in any format. */
import { decode } from '../dialects/decode.ts';
import { mergeShards } from '../engine/merge.ts';
import { type GateReport, readGateReport } from '../evidence/gate-report.ts';
import { hash64 } from '../model/hash.ts';
import type { ExitCode, Verdict } from '../model/verdict.ts';
import { checks, rules } from '../registry.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import type { Files, Ports } from './ports.ts';
import { checkReportFlags, publish } from './publish.ts';
import { ruleHelps } from './rule-helps.ts';
import { configure } from './run.ts';
import { VERSION } from './version.ts';

/** A report with the file it was read from. */
interface Named extends GateReport {
  readonly path: string;
}

/** `report <files…>`: one report, or those of all parts of one run. Exits as the merged run would. */
export async function runReport({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  checkReportFlags(flags);
  if (operands.length === 0)
    throw new UserError(
      'usage',
      'No report is named',
      'Name the JSON reports of all parts: report shard-*.json',
    );
  const config = await configure(ports, Object.fromEntries(flags), (name) => `--${name}`);
  const verdict = await mergedReport(ports.files, operands);
  return publish(verdict, flags, config, ports);
}

/** One verdict of one report, or of all parts of a run; the texts of the lists are added where they are unchanged. */
export async function mergedReport(files: Files, paths: readonly string[]): Promise<Verdict> {
  const reports: Named[] = [];
  for (const path of [...new Set(paths)]) reports.push({ path, ...(await readReport(files, path)) });
  const [first, ...others] = partsOf(reports);
  const digests = new Map(reports.flatMap((report) => [...report.digests]));
  const isWhole = first.verdict.shard === null;
  const order = [...rules, ...checks].map(({ id }) => id);
  const verdicts = [first.verdict, ...others.map(({ verdict }) => verdict)] as const;
  return withTexts(withPages(isWhole ? first.verdict : mergeShards(verdicts, order)), digests, files);
}

/** Reads one report; throws where it is not one of this version. */
export async function readReport(files: Files, path: string): Promise<GateReport> {
  const read = await files.read(path, 'anywhere');
  if (!read.ok) throw new UserError('input', `${path}: ${read.problem}`);
  const result = readGateReport(decode(read.bytes).text);
  if (!result.ok)
    throw new UserError('input', `${path}: ${result.problem}`, 'Write it with `--format json --output FILE`');
  const { tool } = result.report;
  if (tool === VERSION) return result.report;
  throw new UserError(
    'input',
    `${path} was written by tasks-gate ${tool.slice(0, 40)}, this is ${VERSION}`,
    'Run all parts and the report with one version',
  );
}

/** The parts in their order; throws where one is missing, or where they are not of one run. */
function partsOf(reports: readonly Named[]): [Named, ...Named[]] {
  const [first, ...others] = reports.toSorted(
    (a, b) => (a.verdict.shard?.index ?? 0) - (b.verdict.shard?.index ?? 0),
  );
  if (first === undefined) throw new UserError('usage', 'No report is named');
  const problem = problemIn(first, others);
  if (problem === null) return [first, ...others];
  throw new UserError('input', problem, 'Name each part of one run once: `report shard-*.json`');
}

/** What keeps reports, sorted by their part, from being all parts of one run; null where nothing does. */
function problemIn(first: Named, others: readonly Named[]): string | null {
  const { shard } = first.verdict;
  if (shard === null)
    return others.length === 0 ? null : `${first.path} is no part of a run, so nothing can be added to it`;
  for (const [at, part] of [first, ...others].entries()) {
    const problem = problemOfPart(part, at + 1, first, shard.count);
    if (problem !== null) return problem;
  }
  const count = others.length + 1;
  return count < shard.count ? `Part ${count + 1} is missing: ${shard.count} parts are expected` : null;
}

function problemOfPart({ path, verdict }: Named, place: number, first: Named, count: number): string | null {
  const { shard, policy } = verdict;
  if (shard === null || shard.count !== count) return `${path} is no part of the run of ${first.path}`;
  if (shard.index < place) return `Part ${shard.index} is given twice: ${count} parts are expected`;
  if (shard.index > place) return `Part ${place} is missing: ${count} parts are expected`;
  const isAlike = JSON.stringify(policy) === JSON.stringify(first.verdict.policy);
  return isAlike ? null : `${path} was judged by other settings than ${first.path}`;
}

/** A report may come from a stranger, as of a fork: where a page of ours is, only we say. */
function withPages(verdict: Verdict): Verdict {
  const pages = new Map(ruleHelps().map(({ id, url }) => [id, url]));
  const findings = verdict.findings.map((finding) => ({ ...finding, url: pages.get(finding.rule) ?? null }));
  return { ...verdict, findings };
}

/** Reports that show the lines around a finding need the text; one that was changed since is left out. */
async function withTexts(
  verdict: Verdict,
  digests: ReadonlyMap<string, string | null>,
  files: Files,
): Promise<Verdict> {
  const documents = [];
  for (const document of verdict.documents) {
    const read = await files.read(document.path);
    const text = read.ok ? decode(read.bytes).text : null;
    const isSame = text !== null && hash64(text) === digests.get(document.path);
    documents.push({ ...document, text: isSame ? text : null });
  }
  return { ...verdict, documents };
}
