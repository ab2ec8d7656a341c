/** Judges coverage in all its scopes. */
import type { ChangedFile } from '../../model/change.ts';
import { type FileCoverage, METRICS } from '../../model/coverage.ts';
import type { CoverageGoals } from '../../model/coverage-goals.ts';
import type { CoverageBaseline, CoverageResult, Gap, TaskTarget } from '../../model/coverage-result.ts';
import type { JudgedReport, JudgedScope } from '../../model/verdict.ts';
import { dropOf, goneFrom, judgeDrop, staleness } from './baseline.ts';
import { judgeFiles, judgeGroups } from './file-scopes.ts';
import { patchOf, withoutRespaced } from './patch.ts';
import { judgeNewFiles, judgePatch } from './patch-scopes.ts';
import { heldMetrics, judgeProject, totalOf, worstOutcome } from './scope.ts';
import { judgeTarget } from './target-scope.ts';
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
  const held = heldMetrics(files);
  const known = [...measured.keys(), ...unmeasured];
  const targets = input.targets.map((target) => judgeTarget(target, { patch, unmeasured, known, held }));
  const { drop, gaps, scopes: dropScopes } = judgeBaseline(input, changed);
  const scopes = [
    ...judgeProject(files, goals.project),
    ...(input.changed === null ? [] : judgePatch(patch, goals, { unmeasured, held })),
    ...judgeFiles(files, goals, { matches, held }),
    ...judgeGroups(files, goals, matches),
    ...judgeNewFiles(patch, goals.newFiles, held),
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
    held: [...held],
    drop,
    targets,
  };
}

const HINT = 'Write one on the base branch with `tasks-gate coverage --write-baseline FILE`';
const STALE = 'Unexpected baseline of another state, expected that of the commit where the change began: ';
const GONE_HINT =
  'Look whether their tests are gone, or whether a part of the tests did not run; a baseline that is older than the base names files that are no more';

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
  const gone = changed.length === 0 ? null : goneFrom(files, baseline, changed);
  const gaps = [
    ...(stale === null ? [] : gapOf('baseline', goals.onStaleBaseline, STALE + stale, HINT)),
    ...(gone === null ? [] : gapOf('baseline', goals.onStaleBaseline, gone, GONE_HINT)),
  ];
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
