/** What the attributes of a JUnit case say of its end, where no child says it. */
import type { Attributes } from '../coverage/xml.ts';

export type Outcome = 'passed' | 'failed' | 'skipped';

/** Words of producers, in lower case and without separators; every other word is one for a test that ran. */
const FAILED = new Set('fail failed failure error errored broken crashed timeout timedout'.split(' '));
const SKIPPED = new Set(
  'skip skipped notrun notexecuted suppressed disabled ignored pending undefined untested todo'.split(' '),
);

/** GoogleTest tells by `status` and `result`, Eclipse by the last two; a failure weighs more than a skip. */
export function statedOutcome({ status, result, ignored, incomplete }: Attributes): Outcome {
  const words = [status, result].map((word) => (word ?? '').toLowerCase().replace(/[ _-]/g, ''));
  if (words.some((word) => FAILED.has(word))) return 'failed';
  const isSkipped = words.some((word) => SKIPPED.has(word)) || ignored === 'true' || incomplete === 'true';
  return isSkipped ? 'skipped' : 'passed';
}
