/** Runs one check to its end: what it yields, what it cannot judge, and whether it throws. */
import { isUnjudged, type Unjudged } from '../kit/check.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { CheckState } from '../model/verdict.ts';

/** What came of a check; both sentences are null where all went well. */
export interface Ran<Found extends Problem> {
  readonly problems: readonly Found[];
  /** Why it could not judge; the first reason counts. */
  readonly unjudged: string | null;
  /** What it threw. */
  readonly crash: string | null;
}

/** Takes the answers of a check one by one; an error ends this check alone, and what it had found by then stays. */
export function runCheck<Found extends Problem>(answers: () => Iterable<Found | Unjudged>): Ran<Found> {
  const problems: Found[] = [];
  let unjudged: string | null = null;
  try {
    for (const answer of answers()) {
      if (isUnjudged(answer)) unjudged ??= answer.unjudged;
      else problems.push(answer);
    }
  } catch (error) {
    const crash = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { problems, unjudged, crash };
  }
  return { problems, unjudged, crash: null };
}

/** The state of a check in the verdict; `worst` is the highest severity of its findings, null where it has none. */
export function checkState(
  id: string,
  worst: Severity | null,
  { unjudged, crash }: Ran<Problem>,
): CheckState {
  if (crash !== null) return { id, state: 'crashed', reason: crash };
  if (worst !== null) return { id, state: worst === 'error' ? 'failed' : 'warned', reason: unjudged };
  return { id, state: unjudged === null ? 'passed' : 'skipped', reason: unjudged };
}
