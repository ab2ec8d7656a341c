/** All thinking about reports: coverage and evidence to findings, with or without a change. */
import type { CoverageSettings } from '../config/coverage.ts';
import type { Config } from '../config/resolve.ts';
import { askedCoverage } from '../engine/coverage/asked.ts';
import { judgeCoverage } from '../engine/coverage/judge.ts';
import { targetsOf } from '../engine/coverage/targets.ts';
import { judgedEvidence } from '../engine/evidence.ts';
import { pathMatcher } from '../engine/globs.ts';
import { judgeRun, type RunResult } from '../engine/run-checks.ts';
import type { ChangedFile, Missing } from '../model/change.ts';
import type { TaskAt } from '../model/comparison.ts';
import type { CoverageResult } from '../model/coverage-result.ts';
import type { Project } from '../model/project.ts';
import type { RunGathered } from '../model/run-facts.ts';
import type { JudgedCoverage, JudgedEvidence } from '../model/verdict.ts';
import { runChecks } from '../registry.ts';
import type { CoverageFacts } from './gather-coverage.ts';
import type { EvidenceFacts } from './gather-evidence.ts';

/** What was read of reports. */
export interface ReportFacts {
  readonly coverage: { readonly settings: CoverageSettings; readonly facts: CoverageFacts } | null;
  readonly evidence: EvidenceFacts;
}

/** The change that the reports are looked at with. */
export interface ReportChange {
  readonly files: readonly ChangedFile[];
  /** False where the list was cut. */
  readonly complete: boolean;
  /** The tasks that it completes. */
  readonly completed: readonly TaskAt[];
  /** The commit where it began; null where that is not one. */
  readonly base: string | null;
}

/** What came of the reports, for the verdict. */
export interface ReportVerdict extends RunResult {
  readonly coverage: JudgedCoverage | null;
  readonly evidence: JudgedEvidence | null;
  /** What a person should know about the reading, in sentences. */
  readonly notes: readonly string[];
}

const NOTHING: ReportVerdict = { findings: [], states: [], coverage: null, evidence: null, notes: [] };
const NOT_GIVEN: Missing = { missing: 'it was not given' };

/** Judges reports by the checks that are on and have work. */
export function evaluateReports(
  reports: ReportFacts | null,
  config: Config,
  change: ReportChange | null,
  project: Project,
): ReportVerdict {
  // What is about no list is judged in the first part of a run.
  if (reports === null || (config.shard?.index ?? 1) !== 1) return NOTHING;
  const { coverage, evidence } = reports;
  const settings = config.gate(runChecks).checks;
  const result = coverage === null ? null : judgedCoverage(coverage, change);
  const facts = factsOf(result, evidence, change, featuresOf(project));
  const asked = new Set(checksAsked(reports, change !== null));
  const on = new Map([...settings].filter(([id]) => asked.has(id)));
  return {
    ...judgeRun(facts, runChecks, on, project),
    coverage: result?.judged ?? null,
    evidence: judgedEvidence(facts, settings),
    notes: coverage?.facts.notes ?? [],
  };
}

function factsOf(
  coverage: CoverageResult | null,
  { tests, scans, benchmarks }: EvidenceFacts,
  change: ReportChange | null,
  features: readonly string[],
): RunGathered {
  return {
    coverage: coverage ?? NOT_GIVEN,
    tests: tests ?? NOT_GIVEN,
    scans: scans ?? NOT_GIVEN,
    benchmarks:
      benchmarks === null ? NOT_GIVEN : { ...benchmarks, completed: change?.completed ?? [], features },
    change:
      change === null
        ? { missing: 'there is no change to look at: `check` and pull requests have one' }
        : { ...change, features },
  };
}

function featuresOf({ features }: Project): string[] {
  return features.flatMap(({ name }) => name ?? []);
}

/** The checks that have work, by the reports that are there. */
function* checksAsked({ coverage, evidence }: ReportFacts, hasChange: boolean): Generator<string> {
  if (coverage !== null) yield* askedCoverage(coverage.settings.goals, hasChange);
  if (evidence.tests !== null) yield 'tests-passed';
  if (evidence.tests !== null && hasChange) yield 'criteria-tested';
  if (evidence.scans !== null) yield 'scan-clean';
  if (evidence.benchmarks !== null) yield 'benchmark-within';
}

function judgedCoverage(
  { settings, facts }: NonNullable<ReportFacts['coverage']>,
  change: ReportChange | null,
): CoverageResult {
  return judgeCoverage({
    ...facts,
    goals: settings.goals,
    changed: change?.files ?? null,
    base: change?.base ?? null,
    targets: targetsOf(change?.completed ?? []),
    matches: pathMatcher(),
  });
}
