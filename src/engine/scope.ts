/** Marks the findings that a change is not to blame for; none is dropped. */
import { type ChangedFile, type Gathered, isMissing, type LineRange } from '../model/change.ts';
import type { Comparison } from '../model/comparison.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { lineAt } from '../model/place.ts';
import { firstFrom } from '../model/search.ts';

/** Which findings count where a change is judged. */
export type Scope = 'all' | 'changed-files' | 'changed-tasks';

/** The findings, those outside the scope marked. */
export interface Scoped {
  readonly findings: readonly Finding[];
  /** A sentence where the scope holds no task list at all, or could not be drawn; null otherwise. */
  readonly note: string | null;
}

const WHOLE: readonly LineRange[] = [{ first: 1, last: Number.MAX_SAFE_INTEGER }];

/**
 * Marks as `outside-scope` what stands elsewhere. A finding about no file, one that was marked before, and one with a
 * related place inside the scope stay as they are. Without the list of changed files everything is in scope.
 */
export function applyScope(
  findings: readonly Finding[],
  scope: Scope,
  files: Gathered['files'],
  documents: readonly TaskDocument[],
  comparison: Comparison | null,
): Scoped {
  if (scope === 'all') return { findings, note: null };
  if (isMissing(files)) return { findings, note: `The scope \`${scope}\` was not applied: ${files.missing}` };
  const inside =
    scope === 'changed-files' ? wholeFiles(files.items) : changedLines(files.items, documents, comparison);
  const marked = findings.map((finding) => (stays(finding, inside) ? finding : outside(finding, scope)));
  return { findings: marked, note: emptyNote(scope, documents, inside) };
}

/** For each path the lines that count. */
type Inside = ReadonlyMap<string, readonly LineRange[]>;

function wholeFiles(files: readonly ChangedFile[]): Inside {
  return new Map(files.map(({ path }) => [path, WHOLE]));
}

/** The lines that the change writes, widened to the tasks around them. */
function changedLines(
  files: readonly ChangedFile[],
  documents: readonly TaskDocument[],
  comparison: Comparison | null,
): Inside {
  const inside = new Map(
    files.map(({ path, added, status }) => [path, status === 'added' ? WHOLE : (added ?? WHOLE)]),
  );
  const differing = comparison === null ? new Set<string>() : differingTasks(comparison);
  for (const document of documents) {
    const lines = inside.get(document.path);
    if (lines === undefined || lines === WHOLE) continue;
    const own = merged(lines);
    inside.set(document.path, merged([...own, ...taskLines(document, own, differing)]));
  }
  return inside;
}

function* taskLines(
  document: TaskDocument,
  lines: readonly LineRange[],
  differing: ReadonlySet<string>,
): Generator<LineRange> {
  for (const task of document.tasks) {
    const range = {
      first: lineAt(document.lines, task.at.start),
      last: lineAt(document.lines, Math.max(task.at.start, task.extent.end - 1)),
    };
    const isChanged = overlaps(range, lines) || differing.has(keyOf(document, task.at.start));
    if (isChanged) yield range;
  }
}

/** The tasks whose text is not the same on both sides: a removed line adds none. */
function differingTasks({ pairs }: Comparison): Set<string> {
  const differing = new Set<string>();
  for (const { before, after } of pairs) {
    if (after === null) continue;
    const now = after.document.text.slice(after.task.extent.start, after.task.extent.end);
    const was = before?.document.text.slice(before.task.extent.start, before.task.extent.end);
    if (now !== was) differing.add(keyOf(after.document, after.task.at.start));
  }
  return differing;
}

function keyOf(document: TaskDocument, start: number): string {
  return `${document.path}:${start}`;
}

/** The same lines, sorted and apart from each other. */
function merged(lines: readonly LineRange[]): LineRange[] {
  const apart: { first: number; last: number }[] = [];
  for (const { first, last } of lines.toSorted((a, b) => a.first - b.first)) {
    const previous = apart.at(-1);
    if (previous !== undefined && first <= previous.last) previous.last = Math.max(previous.last, last);
    else apart.push({ first, last });
  }
  return apart;
}

/** True when a range shares a line with one of some that are sorted and apart. */
function overlaps({ first, last }: LineRange, lines: readonly LineRange[]): boolean {
  const at = firstFrom(lines, (each) => each.last < first);
  return (lines[at]?.first ?? Number.POSITIVE_INFINITY) <= last;
}

function stays(finding: Finding, inside: Inside): boolean {
  if (finding.fate !== 'reported' || finding.path === null) return true;
  const places = [{ path: finding.path, place: finding.place }, ...finding.related];
  return places.some(({ path, place }) => {
    const lines = inside.get(path);
    return lines !== undefined && overlaps({ first: place?.line ?? 1, last: place?.endLine ?? 1 }, lines);
  });
}

function outside(finding: Finding, scope: Scope): Finding {
  const fateReason = scope === 'changed-files' ? 'the file is not changed' : 'the task is not changed';
  return { ...finding, fate: 'outside-scope', fateReason };
}

function emptyNote(scope: Scope, documents: readonly TaskDocument[], inside: Inside): string | null {
  if (documents.some(({ path }) => inside.has(path))) return null;
  const lists = documents.length === 1 ? 'the one task list' : `all ${documents.length} task lists`;
  return `No task list is changed, so the findings in ${lists} are outside the scope \`${scope}\``;
}
