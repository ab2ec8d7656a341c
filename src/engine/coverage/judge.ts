/** Judges coverage in all its scopes. */
import type { ChangedFile } from '../../model/change.ts';
import { type Count, type FileCoverage, METRICS, type Metric } from '../../model/coverage.ts';
import type { CoverageGoals, Goal } from '../../model/coverage-goals.ts';
import type { CoverageBaseline, CoverageResult, Gap, TaskTarget } from '../../model/coverage-result.ts';
import { sumOf } from '../../model/percent.ts';
import type { JudgedReport, JudgedScope } from '../../model/verdict.ts';
import { dropOf, judgeDrop, staleness } from './baseline.ts';
import { type Patch, type PatchFile, patchOf, withoutRespaced } from './patch.ts';
import { judgeGoals, judgeProject, judgeScope, totalOf, worstOutcome } from './scope.ts';
import { judgeTarget } from './targets.ts';
import { unmeasuredFiles } from './unmeasured.ts';

/** The reports, the change if there is one, and what is asked of both. */
export interface CoverageInput {
  readonly goals: CoverageGoals;
  readonly reports: readonly JudgedReport[];
  /** All reports, merged, under the paths of the repository. */
  readonly files: readonly FileCoverage[];
  /** The files that the change touches; null where there is no change. */
  readonly changed: readonly ChangedFile[] | null;
  /** Null where none is configured; a sentence where it is not there. */
  readonly baseline: CoverageBaseline | { readonly missing: string } | null;
  /** The commit where the change began; null where it is not known. */
  readonly base: string | null;
  readonly targets: readonly TaskTarget[];
  /** What is missing among the reports. */
  readonly gaps: readonly Gap[];
  matches(path: string, globs: readonly string[]): boolean;
}

/** Every figure with its verdict; pure, and the same on every run. */
export function judgeCoverage(input: CoverageInput): CoverageResult {
  const { goals, files, matches } = input;
  const measured = new Map(files.map((file) => [file.path, file]));
  const all = input.changed ?? [];
  const changed = goals.ignoreWhitespace ? withoutRespaced(all) : all;
  const patch = patchOf(changed, measured);
  const unmeasured = input.files.length === 0 ? [] : unmeasuredFiles(changed, measured, matches);
  const targets = input.targets.map((target) => ({
    target,
    scope: judgeTarget(target, patch, unmeasured),
  }));
  const { drop, gaps, scopes: dropScopes } = judgeBaseline(input, changed);
  const scopes = [
    ...judgeProject(files, goals.project),
    ...(input.changed === null ? [] : judgePatch(patch, goals, unmeasured)),
    ...judgeFiles(files, goals, matches),
    ...judgeGroups(files, goals, matches),
    ...judgeNewFiles(patch, goals.newFiles),
    ...dropScopes,
    ...targets.map(({ scope }) => scope),
  ];
  return {
    judged: { verdict: worstOutcome(scopes), scopes, unmeasured, reports: input.reports },
    gaps: [...input.gaps, ...gaps],
    measured: files.map(({ path }) => path),
    uncovered: patch.files.flatMap(({ path, uncovered }) =>
      uncovered.length === 0 ? [] : [{ path, ranges: uncovered }],
    ),
    unseen: patch.unseen,
    drop,
    targets,
  };
}

function judgePatch(
  { files, unseen }: Patch,
  { patch: goals, minChangedLines }: CoverageGoals,
  unmeasured: readonly string[],
): JudgedScope[] {
  const lines = patchCount(files, 'lines') ?? { covered: 0, total: 0 };
  const asked: readonly (Goal | { metric: Metric; least: null })[] =
    goals.length > 0 ? goals : [{ metric: 'lines', least: null }];
  return asked.map(({ metric, least }) => {
    const count = patchCount(files, metric);
    const scope = judgeScope('patch', null, metric, count, least);
    if (least === null) return scope;
    if (lines.total === 0 && unseen.length === 0 && unmeasured.length > 0)
      return { ...scope, verdict: 'unmeasured' };
    const isSmall = unseen.length === 0 && (lines.total === 0 || lines.total < minChangedLines);
    return isSmall ? { ...scope, verdict: 'skipped-small-change' } : scope;
  });
}

/** The sum over the files of a patch; null where none of them has the metric. */
function patchCount(files: readonly PatchFile[], metric: Metric): Count | null {
  const counts = files.flatMap(({ counts: own }) => own[metric] ?? []);
  return counts.length === 0 ? null : sumOf(counts);
}

function judgeFiles(
  files: readonly FileCoverage[],
  goals: CoverageGoals,
  matches: CoverageInput['matches'],
): JudgedScope[] {
  return goals.files.flatMap(({ glob, goals: own }) => {
    const matching = files.filter(({ path }) => matches(path, [glob]));
    if (matching.length === 0) return judgeGoals('files', glob, own, () => null);
    return matching.flatMap((file) =>
      judgeGoals('files', file.path, own, (metric) => file.totals[metric] ?? null),
    );
  });
}

function judgeGroups(
  files: readonly FileCoverage[],
  goals: CoverageGoals,
  matches: CoverageInput['matches'],
): JudgedScope[] {
  return goals.groups.flatMap(({ name, globs, goals: own }) => {
    const matching = files.filter(({ path }) => matches(path, globs));
    return judgeGoals('groups', name, own, (metric) => totalOf(matching, metric));
  });
}

function judgeNewFiles({ files }: Patch, goals: readonly Goal[]): JudgedScope[] {
  return files
    .filter(({ isNew }) => isNew)
    .flatMap(({ path, counts }) => judgeGoals('new-files', path, goals, (metric) => counts[metric] ?? null));
}

const HINT = 'Write one on the base branch with `tasks-gate coverage --write-baseline FILE`';

interface Dropped {
  readonly drop: CoverageResult['drop'];
  readonly gaps: readonly Gap[];
  readonly scopes: readonly JudgedScope[];
}

function judgeBaseline(input: CoverageInput, changed: readonly ChangedFile[]): Dropped {
  const { files, goals, baseline, base } = input;
  if (baseline === null || 'missing' in baseline) return withoutBaseline(input, baseline?.missing ?? null);
  const drop = dropOf(files, baseline, changed);
  const isOwn = baseline.sha !== null && baseline.sha === base;
  const stale = isOwn || changed.length === 0 ? null : staleness(files, baseline, changed);
  const problem = `Unexpected baseline of another state, expected that of the commit where the change began: ${stale}`;
  const gaps = stale === null ? [] : gapOf('baseline', goals.onStaleBaseline, problem, HINT);
  return { drop, gaps, scopes: [judgeDrop(drop, goals.maxDrop)] };
}

function withoutBaseline({ files, goals }: CoverageInput, reason: string | null): Dropped {
  if (goals.maxDrop === null) return { drop: null, gaps: [], scopes: [] };
  const now = totalOf(files, 'lines') ?? { covered: 0, total: 0 };
  const why = reason === null ? 'none is named by `coverage.baseline`' : reason;
  const problem = `Unexpected lack of a coverage baseline, expected one to hold \`maxDrop\` against: ${why}`;
  const gaps = gapOf('baseline', goals.onMissingBaseline, problem, HINT);
  return {
    drop: null,
    gaps,
    scopes: [{ ...judgeDrop({ base: now, now }, goals.maxDrop), verdict: 'no-baseline' }],
  };
}

/** Missing data as its policy has it. */
export function gapOf(
  what: Gap['what'],
  policy: CoverageGoals['onMissingReport'],
  problem: string,
  hint: string,
): Gap[] {
  return policy === 'ignore' ? [] : [{ what, policy, problem, hint }];
}

/** Counts by file and in all, for the baseline of later runs. */
export function baselineOf(files: readonly FileCoverage[], sha: string | null): CoverageBaseline {
  const totals = Object.fromEntries(
    METRICS.flatMap((metric) => {
      const count = totalOf(files, metric);
      return count === null ? [] : [[metric, count]];
    }),
  );
  return { sha, totals, files: Object.fromEntries(files.map((file) => [file.path, file.totals])) };
}
