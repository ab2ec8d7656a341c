/** Judges coverage in few words. */
import { runChecks } from '../../src/checks/run/index.ts';
import { goalsOf } from '../../src/config/coverage.ts';
import { mergeFiles } from '../../src/coverage/merge.ts';
import { readReport } from '../../src/coverage/read.ts';
import { askedCoverage } from '../../src/engine/coverage/asked.ts';
import { type CoverageInput, judgeCoverage } from '../../src/engine/coverage/judge.ts';
import { pathMatcher } from '../../src/engine/globs.ts';
import { judgeRun } from '../../src/engine/run-checks.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import type { FileCoverage } from '../../src/model/coverage.ts';
import type { TaskDocument } from '../../src/model/document.ts';

/** Files by path with the hits of their lines from 1 on; null for a line that cannot run. */
export function measured(files: Readonly<Record<string, readonly (number | null)[]>>): FileCoverage[] {
  const records = Object.entries(files).map(([path, hits]) => {
    const lines = hits.flatMap((count, at) => (count === null ? [] : [`DA:${at + 1},${count}`]));
    return [`SF:${path}`, ...lines, 'end_of_record', ''].join('\n');
  });
  return measuredIn(`TN:\n${records.join('')}`);
}

/** The files of an LCOV report. */
export function measuredIn(lcov: string): FileCoverage[] {
  return mergeFiles(readReport('lcov.info', [lcov])?.files ?? []);
}

export const repeated = (covered: number, missed: number) => [
  ...Array(covered).fill(1),
  ...Array(missed).fill(0),
];

export function changed(
  path: string,
  added: readonly [number, number][],
  more: Partial<ChangedFile> = {},
): ChangedFile {
  const ranges = added.map(([first, last]) => ({ first, last }));
  return { path, previousPath: null, status: 'modified', added: ranges, respaced: [], ...more };
}

export type Said = Parameters<typeof goalsOf>[0];

/** Scopes as `scope name metric covered/total threshold verdict`, and findings as `severity rule place: message`. */
export function judged(said: Said, input: Partial<CoverageInput>, documents: readonly TaskDocument[] = []) {
  const goals = goalsOf(said);
  const result = judgeCoverage({
    goals,
    reports: [{ path: 'lcov.info', format: 'lcov', files: 1 }],
    files: [],
    changed: null,
    baseline: null,
    base: null,
    targets: [],
    gaps: [],
    matches: pathMatcher(),
    ...input,
  });
  const hasChange = input.changed !== undefined;
  const asked = askedCoverage(goals, hasChange);
  const levels = new Map(
    runChecks.flatMap(({ id, severity }) =>
      severity === 'off' || !asked.has(id) ? [] : [[id, { severity, options: {} }]],
    ),
  );
  const change = hasChange ? { complete: true, completed: [], features: [] } : { missing: 'no change' };
  const project = { documents, features: [], complete: true };
  const missing = { missing: 'not given' };
  const facts = { coverage: result, change, tests: missing, scans: missing, benchmarks: missing };
  const run = judgeRun(facts, runChecks, levels, project);
  return {
    verdict: result.judged.verdict,
    scopes: result.judged.scopes.map(({ scope, name, metric, covered, total, threshold, verdict }) =>
      [scope, name, metric, `${covered}/${total}`, threshold, verdict]
        .filter((each) => each !== null)
        .join(' '),
    ),
    unmeasured: result.judged.unmeasured,
    findings: run.findings.map(({ severity, rule, path, place, message }) => {
      const at = place === null ? '' : ` ${path}:${place.line}-${place.endLine}`;
      return `${severity} ${rule}${at}: ${message}`;
    }),
    states: Object.fromEntries(run.states.map(({ id, state }) => [id, state])),
    reasons: run.states.flatMap(({ reason }) => reason ?? []),
  };
}
