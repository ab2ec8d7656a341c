/** The counts of tests, scans and benchmarks for the reports. */
import { failingScans, judgeBenchmarks } from '../kit/index.ts';
import { isMissing } from '../model/change.ts';
import type { ScanLevel } from '../model/evidence.ts';
import type { RunGathered } from '../model/run-facts.ts';
import type { JudgedEvidence } from '../model/verdict.ts';
import type { RuleSetting } from './lint.ts';

/** Null where no evidence was given; what counts as failing is for the options of the checks to say. */
export function judgedEvidence(
  { tests, scans, benchmarks }: RunGathered,
  settings: ReadonlyMap<string, RuleSetting>,
): JudgedEvidence | null {
  if (isMissing(tests) && isMissing(scans) && isMissing(benchmarks)) return null;
  const { level = 'error' } = optionsOf<{ level: ScanLevel }>(settings, 'scan-clean');
  const { tolerance = 10 } = optionsOf<{ tolerance: number }>(settings, 'benchmark-within');
  return {
    tests: isMissing(tests)
      ? null
      : { passed: tests.passed, failed: tests.failed, skipped: tests.skipped, files: tests.files },
    scans: isMissing(scans)
      ? null
      : { results: scans.results.length, failing: failingScans(scans, level).length, files: scans.files },
    benchmarks: isMissing(benchmarks)
      ? null
      : {
          measured: benchmarks.benchmarks.length,
          failing: judgeBenchmarks(benchmarks, tolerance).failing.length,
          files: benchmarks.files,
        },
  };
}

function optionsOf<O>(settings: ReadonlyMap<string, RuleSetting>, id: string): Partial<O> {
  return (settings.get(id)?.options ?? {}) as Partial<O>;
}
