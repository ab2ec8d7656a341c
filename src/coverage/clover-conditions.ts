/**
 * The conditions of a Clover report. `truecount` and `falsecount` are the hits of both sides of one condition, but
 * istanbul writes the number of covered and of uncovered arms there: the figures of the file tell which.
 */
import type { Count } from '../model/coverage.ts';
import { sumOf } from '../model/percent.ts';
import { addShare, type FileDraft } from './file-draft.ts';

interface Condition {
  readonly line: number;
  readonly yes: number;
  readonly no: number;
}

/** What is covered of a condition. */
type Reading = (condition: Condition) => Count;

const HITS: Reading = ({ yes, no }) => ({ covered: Number(yes > 0) + Number(no > 0), total: 2 });
const ARMS: Reading = ({ yes, no }) => ({ covered: yes, total: yes + no });

/** Collects the conditions of each file, and counts them once it is known how. */
export class Conditions {
  #open: Condition[] = [];
  readonly #undecided: { readonly draft: FileDraft; readonly conditions: readonly Condition[] }[] = [];
  readonly #votes = new Map<Reading, number>();

  add(condition: Condition): void {
    this.#open.push(condition);
  }

  /** Ends a file; `allow` is told how many branches come of it. */
  close(draft: FileDraft, allow: (more: number) => void): void {
    const conditions = this.#open;
    this.#open = [];
    if (conditions.length === 0) return;
    const reading = readingOf(conditions, draft.stated.branches);
    if (reading === null) this.#undecided.push({ draft, conditions });
    else {
      this.#votes.set(reading, (this.#votes.get(reading) ?? 0) + 1);
      count(draft, conditions, reading, allow);
    }
  }

  /** Counts the files whose figures do not tell as most of the others. */
  finish(allow: (more: number) => void): void {
    const isArms = (this.#votes.get(ARMS) ?? 0) > (this.#votes.get(HITS) ?? 0);
    for (const { draft, conditions } of this.#undecided)
      count(draft, conditions, isArms ? ARMS : HITS, allow);
  }
}

/** The reading that gives the figure of the file. Istanbul has arms without a line, so theirs may also stay within it. */
function readingOf(conditions: readonly Condition[], stated: Count | undefined): Reading | null {
  if (stated === undefined) return null;
  const [hits, arms] = [sumOf(conditions.map(HITS)), sumOf(conditions.map(ARMS))];
  const isEqual = (sum: Count) => sum.covered === stated.covered && sum.total === stated.total;
  if (isEqual(hits)) return isEqual(arms) ? null : HITS;
  return arms.covered <= stated.covered && arms.total <= stated.total ? ARMS : null;
}

function count(
  { branches }: FileDraft,
  conditions: readonly Condition[],
  reading: Reading,
  allow: (more: number) => void,
): void {
  for (const condition of conditions) {
    const share = reading(condition);
    allow(share.total);
    addShare(branches, condition.line, share);
  }
}
