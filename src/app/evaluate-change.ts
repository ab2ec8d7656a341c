/** All thinking about changes: their facts to findings to one verdict. */
import type { Config } from '../config/resolve.ts';
import { buildProject } from '../dialects/project.ts';
import { readDocument } from '../dialects/read.ts';
import { compareLists } from '../engine/compare.ts';
import { type GateResult, judgeChange } from '../engine/gate.ts';
import { judge } from '../engine/judge.ts';
import type { LintResult } from '../engine/lint.ts';
import { compareFindings } from '../engine/order.ts';
import { applyScope, type Scope } from '../engine/scope.ts';
import { toldOnce } from '../engine/told-once.ts';
import { worstStates } from '../engine/worst-states.ts';
import { type Gathered, isComplete } from '../model/change.ts';
import { flipsOf } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Project } from '../model/project.ts';
import type { Verdict } from '../model/verdict.ts';
import { checks } from '../registry.ts';
import { lintAll, projectOf, shareOfRun } from './evaluate.ts';
import { evaluateReports, type ReportChange, type ReportFacts } from './evaluate-reports.ts';
import type { Facts } from './gather.ts';
import type { ChangeFacts } from './gather-change.ts';

/** What of a change is judged. */
export interface Parts {
  /** The task lists, by the rules. */
  readonly lint: boolean;
  /** The change itself, by the checks. */
  readonly checks: boolean;
  /** Coverage and evidence. */
  readonly reports: boolean;
}

/** One verdict over a pull request, or over all those of a merge group: the worst of them. */
export function evaluateChanges(
  changes: readonly ChangeFacts[],
  lists: Facts,
  config: Config,
  parts: Parts,
  notes: readonly string[] = [],
  reports: ReportFacts | null = null,
): Verdict {
  const project = projectOf(lists, config);
  const read = changes.map((facts) => ({ facts, gathered: gatheredOf(facts, config, project, lists) }));
  const linted = parts.lint ? lintAll(project, config, lists.baseline) : NOTHING;
  const scoped = scopedLint(linted.findings, read, config.scope ?? 'changed-files', project);
  // What is about no list is judged in the first part of a run.
  const isFirst = (config.shard?.index ?? 1) === 1;
  const judged = parts.checks
    ? read.map(({ facts, gathered }) => judgeChange(facts.change, gathered, checks, config.gate(checks)))
    : [];
  const results = isFirst ? judged : [];
  const told = judged.flatMap((result) => namedFindings(result, judged.length > 1));
  const own = [...scoped.findings, ...(isFirst ? told : [])];
  const reported = evaluateReports(reports, config, reports === null ? null : reportChangeOf(read), project);
  return judge({
    ...reported,
    findings: [...toldOnce(own, told, checks), ...reported.findings].sort(compareFindings),
    states: [...linted.states, ...worstStates(results.flatMap(({ states }) => states)), ...reported.states],
    project: shareOfRun(project, config).share,
    whole: project,
    shard: config.shard,
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    skippedTexts: linted.skippedTexts,
    unread: [
      ...new Set([...lists.unread, ...changes.flatMap((facts) => [...facts.head.unread, ...facts.unread])]),
    ],
    unseen: [
      ...notes,
      ...new Set(changes.flatMap((facts) => facts.notes)),
      ...(parts.lint && scoped.note !== null ? [scoped.note] : []),
      ...changes.flatMap(capNotes),
      ...groupNotes(reports, changes.length),
      ...reported.notes,
    ],
    skippedReason: exemptionOf(results),
    pullRequests: results.map(({ pullRequest }) => pullRequest),
    changed: changes.flatMap(({ files }) => files.items.map(({ path, added }) => ({ path, lines: added }))),
  });
}

const NOTHING: LintResult = { findings: [], states: [], skippedTexts: 0, stale: [] };

interface Read {
  readonly facts: ChangeFacts;
  readonly gathered: Gathered & { readonly before: Project; readonly after: Project };
}

function gatheredOf(facts: ChangeFacts, config: Config, project: Project, lists: Facts): Read['gathered'] {
  const dialect = config.dialect ?? 'auto';
  const before = buildProject({
    documents: facts.before.map((source) => readDocument(source, { dialect })),
    specs: [],
    checklists: [],
    complete: true,
  });
  const after = facts.head === lists ? project : projectOf(facts.head, config);
  return { commits: facts.commits, files: facts.files, before, after, tree: facts.tree, gate: facts.gate };
}

/** Findings outside what the changes touch are marked; a merge group touches what any of its changes does. */
function scopedLint(findings: readonly Finding[], read: readonly Read[], scope: Scope, project: Project) {
  const [first] = read;
  if (first === undefined) return { findings, note: null };
  if (read.length > 1) {
    const items = read.flatMap(({ facts }) => facts.files.items);
    // Lines of several changes do not add up to lines of their merge, so a group is judged by its files.
    const within = scope === 'changed-tasks' ? 'changed-files' : scope;
    return applyScope(findings, within, { items, cap: null }, project.documents, null);
  }
  const { before, after, files } = first.gathered;
  const comparison = scope === 'changed-tasks' ? compareLists(before, after, files) : null;
  return applyScope(findings, scope, files, project.documents, comparison);
}

/** The change that reports are looked at with; lines of several changes do not add up to lines of their merge. */
function reportChangeOf(read: readonly Read[]): ReportChange | null {
  const [first, second] = read;
  if (first === undefined || second !== undefined) return null;
  const { before, after, files } = first.gathered;
  const complete = first.facts.files;
  const completed = flipsOf(compareLists(before, after, files), 'completed').map(({ task }) => task);
  return { files: complete.items, complete: isComplete(complete), completed, base: first.facts.from };
}

/** In a group each finding says which pull request it is about. */
function namedFindings({ findings, pullRequest }: GateResult, isGroup: boolean): readonly Finding[] {
  if (!isGroup) return findings;
  return findings.map((finding) => ({
    ...finding,
    message: `${finding.message} (#${pullRequest.number})`,
    fingerprint: `${finding.fingerprint}-${pullRequest.number}`,
  }));
}

/** Why no change had to be judged; null where one had. */
function exemptionOf(results: readonly GateResult[]): string | null {
  const reasons = results.map(({ pullRequest }) => pullRequest.exempt);
  if (results.length === 0 || reasons.includes(null)) return null;
  return [...new Set(reasons)].join('; ');
}

/** Lines of several changes do not add up to lines of their merge. */
function groupNotes(reports: ReportFacts | null, count: number): string[] {
  if (reports?.coverage == null || count < 2) return [];
  return [
    `Coverage of the changed lines was not judged: they belong to ${count} pull requests, each of which was judged alone`,
  ];
}

/** What the forge cut off. */
function capNotes({ files, commits }: ChangeFacts): string[] {
  const lists = [files, ...('items' in commits ? [commits] : [])];
  return lists.flatMap((list) => {
    if (isComplete(list) || list.cap === null) return [];
    const what = list.cap.what === 'files' ? 'changed files' : 'commits';
    return [`The list of ${what} is cut at ${list.cap.limit}: what lies beyond was not judged`];
  });
}
