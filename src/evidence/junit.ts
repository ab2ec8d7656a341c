/** JUnit XML, as test runners of all languages write it. */
import { ReportError } from '../coverage/error.ts';
import type { TextSink } from '../coverage/reader.ts';
import { type Attributes, type XmlHandler, xmlSink } from '../coverage/xml.ts';
import { Cases, type TestReport } from './junit-cases.ts';
import { statedOutcome } from './junit-outcome.ts';
import { Suites } from './junit-suites.ts';

/** Longer names are cut. */
const LONGEST_NAME = 500;

/** Elements that hold cases, and that state how many of them failed. */
const SUITES: readonly string[] = ['testsuites', 'testsuite', 'testrun'];
const SET_UP: Attributes = { name: 'outside of its tests' };

/** A sink for one file. Figures that the suites state count where they say more failures than the cases show. */
export function junitSink(report: string): TextSink<TestReport> {
  const found = new Cases(report);
  const suites = new Suites();

  /** In a suite it is a failure of the set-up. A flaky failure is an element of another name: it passed at last. */
  function fail(_: Attributes, __: unknown, path: readonly string[]): void {
    const around = path.at(-2) ?? '';
    if (around === 'testcase') found.fail();
    else if (SUITES.includes(around)) found.settle(nameOf(suites.names, SET_UP), 'failed');
    else return;
    suites.show();
  }

  const handler: XmlHandler<TestReport> = {
    roots: SUITES,
    open: {
      testsuites: (attributes) => suites.open({ ...attributes, name: '' }),
      testrun: (attributes) => suites.open({ ...attributes, name: '' }),
      testsuite: (attributes) => suites.open(attributes),
      testcase: (attributes) => found.open(nameOf(suites.names, attributes), statedOutcome(attributes)),
      failure: fail,
      error: fail,
      skipped: (_, __, path) => {
        if (path.at(-2) === 'testcase') found.skip();
      },
    },
    close: {
      testsuites: () => suites.close(),
      testrun: () => suites.close(),
      testsuite: () => suites.close(),
      testcase: () => {
        if (found.close()) suites.show();
      },
    },
    result: () => found.result(suites.hidden),
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

function nameOf(suites: readonly string[], { classname, name }: Attributes): string {
  const parts = [...suites, classname ?? '', name ?? ''].filter((part) => part !== '');
  return [...new Set(parts)].join(' › ').slice(-LONGEST_NAME);
}
