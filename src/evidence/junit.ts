/** JUnit XML, as test runners of all languages write it. */
import { ReportError } from '../coverage/error.ts';
import type { TextSink } from '../coverage/reader.ts';
import { type Attributes, numberOf, type XmlHandler, xmlSink } from '../coverage/xml.ts';
import type { FailedTest, TestResults } from '../model/evidence.ts';

export type TestReport = Omit<TestResults, 'files' | 'unmatched'>;

/** More failures than these are counted, not named. */
const MOST_FAILURES = 50;
/** Longer names are cut. */
const LONGEST_NAME = 500;

interface Case {
  readonly name: string;
  outcome: 'passed' | 'failed' | 'skipped';
}

/** A sink for one file. Figures that the suites state count where they say more failures than the cases show. */
export function junitSink(report: string): TextSink<TestReport> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: FailedTest[] = [];
  const names: string[] = [];
  const suites: string[] = [];
  let stated = 0;
  let current: Case | null = null;

  function settle({ name, outcome }: Case): void {
    counts[outcome]++;
    if (outcome === 'passed') names.push(name);
    else if (outcome === 'failed' && failures.length < MOST_FAILURES) failures.push({ name, report });
  }

  /** A failure weighs more than a skip; a flaky failure of surefire (another element) was run again and passed. */
  function mark(outcome: 'failed' | 'skipped', path: readonly string[]): void {
    if (current === null || path.at(-2) !== 'testcase') return;
    if (outcome === 'failed' || current.outcome === 'passed') current.outcome = outcome;
  }

  const handler: XmlHandler<TestReport> = {
    roots: ['testsuites', 'testsuite', 'testrun'],
    open: {
      testsuite(attributes) {
        suites.push(attributes.name ?? '');
        if (suites.length === 1) stated += failuresIn(attributes);
      },
      testcase(attributes) {
        current = { name: nameOf(suites, attributes), outcome: 'passed' };
      },
      failure: (_, __, path) => mark('failed', path),
      error: (_, __, path) => mark('failed', path),
      skipped: (_, __, path) => mark('skipped', path),
    },
    close: {
      testsuite: () => void suites.pop(),
      testcase() {
        if (current !== null) settle(current);
        current = null;
      },
    },
    result() {
      const unnamed = stated - counts.failed;
      if (unnamed > 0) failures.push({ name: `${unnamed} that the suite counts and does not name`, report });
      return { ...counts, failed: Math.max(counts.failed, stated), failures, names };
    },
  };
  return xmlSink(report, 'junit', handler);
}

/** Reads one file. @throws ReportError where it is none. */
export function readJunit(report: string, pieces: Iterable<string>): TestReport {
  const sink = junitSink(report);
  let isBlank = true;
  for (const piece of pieces) {
    isBlank &&= piece.trim() === '';
    sink.write(piece.charCodeAt(0) === 0xfeff ? piece.slice(1) : piece);
  }
  if (isBlank) throw new ReportError(report, 'junit', null, 'the file is empty');
  return sink.end();
}

function failuresIn(attributes: Attributes): number {
  return Math.trunc((numberOf(attributes.failures) ?? 0) + (numberOf(attributes.errors) ?? 0));
}

function nameOf(suites: readonly string[], { classname, name }: Attributes): string {
  const parts = [...suites, classname ?? '', name ?? ''].filter((part) => part !== '');
  return [...new Set(parts)].join(' › ').slice(-LONGEST_NAME);
}
