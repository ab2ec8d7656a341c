/** Which findings are annotated first, and the annotations of a check run. */
import type { Finding } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { RunAnnotation } from '../model/run-annotation.ts';
import type { ChangedLines, Verdict } from '../model/verdict.ts';
import { anchorOf, reportedIn } from './anchor.ts';
import { sentence } from './visible.ts';

/** GitHub takes 64 KB of message; nobody reads more than this. */
const MAX_MESSAGE = 4096;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** Findings by severity, those on changed lines first, then one for each task before the others of that task. */
export function ranked(verdict: Pick<Verdict, 'findings' | 'changed'>): Finding[] {
  const isChanged = changedTest(verdict.changed);
  const reported = reportedIn(verdict);
  return SEVERITIES.flatMap((severity) => {
    const own = reported.filter((finding) => finding.severity === severity);
    const [fresh, old] = split(own, isChanged);
    return [...oneByTask(fresh), ...oneByTask(old)];
  });
}

/** True for a finding on a line that the change adds or rewrites, or in a file whose lines no one could tell. */
function changedTest(changed: readonly ChangedLines[]): (finding: Finding) => boolean {
  const byPath = new Map(changed.map(({ path, lines }) => [path, lines]));
  return ({ path, place }) => {
    const lines = path === null ? undefined : byPath.get(path);
    if (lines === undefined) return false;
    if (lines === null || place === null) return true;
    return lines.some(({ first, last }) => place.line <= last && place.endLine >= first);
  };
}

function oneByTask(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return split(findings, ({ taskId, path, place }) => {
    const subject = taskId ?? `${path}:${place?.line}`;
    return !seen.has(subject) && seen.add(subject) !== undefined;
  }).flat();
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

/** What an annotation says, below the length that anyone takes. */
export function annotationText({ message, hint }: Finding, room: number = MAX_MESSAGE): string {
  return (sentence(message) + (hint === null ? '' : `\n${sentence(hint)}`)).slice(0, room);
}

/** Every finding as an annotation of a check run; one about no file stands at the top of the first list. */
export function runAnnotations(verdict: Verdict, prefix: string): RunAnnotation[] {
  return ranked(verdict).map((finding) => {
    const { path, place } = anchorOf(finding, verdict);
    const isOneLine = place.line === place.endLine;
    return {
      path: prefix + path,
      startLine: place.line,
      endLine: place.endLine,
      startColumn: isOneLine ? place.column : null,
      endColumn: isOneLine ? Math.max(place.endColumn, place.column) : null,
      level: LEVELS[finding.severity],
      title: finding.rule,
      message: annotationText(finding),
    };
  });
}
