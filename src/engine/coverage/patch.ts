/** The coverage of what a change adds: counts on its lines, and the lines that never ran. */
import type { ChangedFile, LineRange } from '../../model/change.ts';
import type { Count, FileCoverage, Hits, Metric } from '../../model/coverage.ts';
import { without } from '../../model/line-ranges.ts';
import { firstFrom } from '../../model/search.ts';

/** A changed file that a report knows line by line. */
export interface PatchFile {
  readonly path: string;
  readonly isNew: boolean;
  readonly counts: Readonly<Partial<Record<Metric, Count>>>;
  readonly uncovered: readonly LineRange[];
}

/** The changed lines that reports measure. */
export interface Patch {
  readonly files: readonly PatchFile[];
  /** Changed files in the reports whose lines are not known: the forge gave no diff, or the report has totals only. */
  readonly unseen: readonly string[];
}

const WHOLE: readonly LineRange[] = [{ first: 0, last: Number.MAX_SAFE_INTEGER }];

/** The change without the lines whose only change is white space. */
export function withoutRespaced(changed: readonly ChangedFile[]): ChangedFile[] {
  return changed.map((file) => {
    const { added, respaced } = file;
    return added === null || respaced.length === 0 ? file : { ...file, added: without(added, respaced) };
  });
}

/** The patch over the files that the reports know. */
export function patchOf(changed: readonly ChangedFile[], measured: ReadonlyMap<string, FileCoverage>): Patch {
  const files: PatchFile[] = [];
  const unseen: string[] = [];
  for (const change of changed) {
    const { path } = change;
    const file = measured.get(path);
    const ranges = newLinesOf(change);
    if (file === undefined || ranges?.length === 0) continue;
    if (ranges === null || file.lines === null) unseen.push(path);
    else files.push({ path, isNew: change.status === 'added', ...patchFile(file, file.lines, ranges) });
  }
  return { files, unseen };
}

/** The lines of a file that the change adds; null where they are not known. */
function newLinesOf({ status, added }: ChangedFile): readonly LineRange[] | null {
  if (status === 'removed') return [];
  return status === 'added' ? WHOLE : added;
}

function patchFile(file: FileCoverage, lines: Hits, ranges: readonly LineRange[]) {
  const { branches, functions, statements } = file.details;
  const counts: Partial<Record<Metric, Count>> = { lines: countWithin(lines, ranges) };
  if (branches !== undefined) counts.branches = countWithin(branches, ranges);
  if (functions !== undefined) counts.functions = countWithin(functions, ranges);
  if (statements !== undefined) counts.statements = countWithin(statements, ranges);
  return { counts, uncovered: ranges.flatMap((range) => uncoveredWithin(lines, range)) };
}

/** How many of the things on these lines ran, of how many. */
export function countWithin(hits: Hits, ranges: readonly LineRange[]): Count {
  let [covered, total] = [0, 0];
  for (const range of ranges) {
    for (
      let at = firstFrom(hits.lines, (line) => line < range.first);
      (hits.lines[at] ?? Infinity) <= range.last;
      at++
    ) {
      total++;
      if ((hits.counts[at] as number) > 0) covered++;
    }
  }
  return { covered, total };
}

/** Runs of lines that never ran; a line that cannot run does not part them, one that ran does. */
export function uncoveredWithin({ lines, counts }: Hits, { first, last }: LineRange): LineRange[] {
  const found: { first: number; last: number }[] = [];
  let isOpen = false;
  for (let at = firstFrom(lines, (each) => each < first); (lines[at] ?? Infinity) <= last; at++) {
    const line = lines[at] as number;
    const run = found.at(-1);
    if ((counts[at] as number) > 0) isOpen = false;
    else if (isOpen && run !== undefined) run.last = line;
    else {
      found.push({ first: line, last: line });
      isOpen = true;
    }
  }
  return found;
}
