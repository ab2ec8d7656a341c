/** A JSON report of this tool, read back: what a job left for another one, and so not to be trusted in its shape. */
import type * as z from 'zod/mini';
import type { Finding, Place } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { REPORT } from './gate-report-shape.ts';

/** A JSON report of ours, read back. */
export interface GateReport {
  /** The version of the tool that wrote it. */
  readonly tool: string;
  readonly verdict: Verdict;
  /** For each path the digest of the text that was judged. */
  readonly digests: ReadonlyMap<string, string | null>;
}

/** The report, or what is wrong with the text in one sentence. */
export type GateReportResult =
  | { readonly ok: true; readonly report: GateReport }
  | { readonly ok: false; readonly problem: string };

type Written = z.infer<typeof REPORT>;

/** Reads a report; what is missing or of another kind is named by its place in the document. */
export function readGateReport(json: string): GateReportResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, problem: `it is no JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
  const parsed = REPORT.safeParse(value);
  if (parsed.success) return { ok: true, report: reportOf(parsed.data) };
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') || 'the document';
  return {
    ok: false,
    problem: `it is no JSON report of tasks-gate: ${at}: ${issue?.message ?? 'unexpected'}`,
  };
}

function reportOf(written: Written): GateReport {
  const { tool, version: _, verdict: outcome, features, documents, findings, ...rest } = written;
  return {
    tool: tool.version,
    digests: new Map(documents.map(({ path, digest }) => [path, digest])),
    verdict: {
      ...rest,
      outcome,
      findings: findings.map(findingOf),
      progress: features,
      documents: documents.map(({ path, dialect, tasks }) => ({ path, dialect, tasks, text: null })),
    },
  };
}

function findingOf(written: Written['findings'][number]): Finding {
  const { line, column, endLine, endColumn, related, fix, ...rest } = written;
  const at = line === null ? null : placeOf({ line, column, endLine, endColumn });
  return {
    ...rest,
    place: at,
    related: related.map(({ message, path, ...each }) => ({ message, path, place: placeOf(each) })),
    fix: fix.map(({ start, end, text: words }) => ({ at: { start, end }, text: words })),
  };
}

function placeOf({ line, column, endLine, endColumn }: Place): Place {
  return { line, column, endLine, endColumn };
}
