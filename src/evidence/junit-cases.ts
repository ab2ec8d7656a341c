/** The cases of a JUnit file, each counted once whatever stands in it. */
import type { FailedTest, TestResults } from '../model/evidence.ts';
import type { Outcome } from './junit-outcome.ts';

export type TestReport = Omit<TestResults, 'files' | 'unmatched'>;

/** More failures than these are counted, not named. */
const MOST_FAILURES = 50;

interface Case {
  readonly name: string;
  outcome: Outcome;
  /** True where an element says that it failed, not an attribute alone. */
  hasElement: boolean;
}

/** Follows the cases as they open and close, and adds them up. */
export class Cases {
  readonly #report: string;
  readonly #open: Case[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #failures: FailedTest[] = [];
  readonly #names: string[] = [];

  constructor(report: string) {
    this.#report = report;
  }

  open(name: string, outcome: Outcome): void {
    this.#open.push({ name, outcome, hasElement: false });
  }

  fail(): void {
    const current = this.#open.at(-1);
    if (current === undefined) return;
    current.outcome = 'failed';
    current.hasElement = true;
  }

  /** A failure weighs more than a skip. */
  skip(): void {
    const current = this.#open.at(-1);
    if (current?.outcome === 'passed') current.outcome = 'skipped';
  }

  /** Ends the innermost case; true for a failure that no element has shown. */
  close(): boolean {
    const current = this.#open.pop();
    if (current === undefined) return false;
    this.settle(current.name, current.outcome);
    return current.outcome === 'failed' && !current.hasElement;
  }

  settle(name: string, outcome: Outcome): void {
    this.#counts[outcome]++;
    if (outcome === 'passed') this.#names.push(name);
    else if (outcome === 'failed' && this.#failures.length < MOST_FAILURES)
      this.#failures.push({ name, report: this.#report });
  }

  /** All of them, with the failures that suites state and no case shows. */
  result(hidden: number): TestReport {
    const failures = [...this.#failures];
    if (hidden > 0)
      failures.push({ name: `${hidden} that the suite counts and does not name`, report: this.#report });
    return { ...this.#counts, failed: this.#counts.failed + hidden, failures, names: this.#names };
  }
}
