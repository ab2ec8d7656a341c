/** The project against its baseline: code that was removed cannot fail it. */
import type { ChangedFile } from '../../model/change.ts';
import type { Count, FileCoverage } from '../../model/coverage.ts';
import type { CoverageBaseline } from '../../model/coverage-result.ts';
import { holds, type Percent, sumOf } from '../../model/percent.ts';
import type { JudgedScope } from '../../model/verdict.ts';
import { totalOf } from './scope.ts';

const NOTHING: Count = { covered: 0, total: 0 };

/** The lines of the baseline over the files that are still measured, and the lines now. */
export function dropOf(
  files: readonly FileCoverage[],
  baseline: CoverageBaseline,
  changed: readonly ChangedFile[],
): { readonly base: Count; readonly now: Count } {
  const before = new Map(
    changed.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[path, previousPath]])),
  );
  const base = sumOf(
    files.map(({ path }) => countIn(baseline, path) ?? countIn(baseline, before.get(path)) ?? NOTHING),
  );
  return { base, now: totalOf(files, 'lines') ?? NOTHING };
}

function countIn({ files }: CoverageBaseline, path: string | undefined): Count | null {
  if (path === undefined || !Object.hasOwn(files, path)) return null;
  return files[path]?.lines ?? null;
}

/** Judges the drop: no more than `most` points, or no more uncovered lines than before. */
export function judgeDrop({ base, now }: { base: Count; now: Count }, most: Percent | null): JudgedScope {
  const scope = {
    scope: 'no-drop',
    name: null,
    metric: 'lines',
    ...now,
    threshold: most?.text ?? null,
  } as const;
  if (most === null) return { ...scope, verdict: 'no-threshold' };
  if (now.total === 0) return { ...scope, verdict: 'no-data' };
  const isFewer = now.total - now.covered <= base.total - base.covered;
  return { ...scope, verdict: isFewer || base.total === 0 || holds(now, base, most) ? 'pass' : 'fail' };
}

/**
 * Why a baseline is of another state than the one where the change began, or null. A file that the change does not
 * touch has as many lines now as it had then.
 */
export function staleness(
  files: readonly FileCoverage[],
  baseline: CoverageBaseline,
  changed: readonly ChangedFile[],
): string | null {
  const touched = new Set(changed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const other = files.filter(({ path, totals }) => {
    const known = countIn(baseline, path);
    return !touched.has(path) && known !== null && known.total !== totals.lines?.total;
  });
  const [example] = other.map(({ path }) => path).sort();
  if (example === undefined) return null;
  const number = other.length;
  return `${number === 1 ? '1 file' : `${number} files`} that this change does not touch ${number === 1 ? 'differs' : 'differ'} from it, such as ${example}`;
}

/** A sentence about files of the baseline that no report holds now and that the change does not take away; null for none. */
export function goneFrom(
  files: readonly FileCoverage[],
  baseline: CoverageBaseline,
  changed: readonly ChangedFile[],
): string | null {
  const here = new Set(files.map(({ path }) => path));
  const taken = new Set(
    changed.flatMap(({ path, previousPath, status }) => (status === 'removed' ? [path] : [previousPath])),
  );
  const gone = Object.keys(baseline.files).filter((path) => !here.has(path) && !taken.has(path));
  const [example] = gone.sort();
  if (example === undefined) return null;
  const which = gone.length === 1 ? `\`${example}\`` : `${gone.length} files such as \`${example}\``;
  return `Unexpected lack of ${which} in the reports, expected every file of the baseline that this change does not remove`;
}
