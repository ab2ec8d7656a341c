/** What a clause amounts to as one operand: a chain, a list, or the tasks that wait. */
import type { Link } from './edges.ts';
import type { Operand } from './operands.ts';
import type { Step } from './steps.ts';

/** The steps of a clause with the link of each to the one before, as one operand; null where they amount to none. */
export function wholeOf(steps: readonly Step[], links: readonly (Link | null)[]): Operand | null {
  if (steps.every(({ keys, behind }) => keys.length === 0 && behind === null)) return unionOf(steps);
  return isChain(steps, links) ? spanOf(steps) : waitingOf(steps);
}

/** "T001 → T002 → T003": arrows and nothing else. */
function isChain([first]: readonly Step[], links: readonly (Link | null)[]): boolean {
  return first?.keys.length === 0 && links.slice(1).every((link) => link?.arrow === true);
}

/** "(T002 and T003 in parallel after T001)" speaks of T002 and T003. */
function waitingOf([first, ...others]: readonly Step[]): Operand | null {
  if (first === undefined || first.keys.length > 0 || first.behind !== null || others.length === 0)
    return null;
  return others.every(({ keys }) => keys.length > 0 && keys.every(({ role }) => role === 'needs'))
    ? first.operand
    : null;
}

/** "(T021/T027 for the corpus, T031 for the suite)": all of them. */
function unionOf(steps: readonly Step[]): Operand | null {
  const span = spanOf(steps);
  if (span === null) return null;
  const all = steps.flatMap(({ operand }) => operand.heads);
  return { ...span, heads: all, tails: all };
}

/** From the heads of the first step to the tails of the last. */
function spanOf(steps: readonly Step[]): Operand | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = { start: first.operand.at.start, end: last.operand.at.end };
  return { heads: first.operand.heads, tails: last.operand.tails, at, tight: true, named: false };
}
