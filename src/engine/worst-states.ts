/** What became of a rule or check that was run several times: the worst of it. */
import type { Finding } from '../model/finding.ts';
import type { CheckState } from '../model/verdict.ts';

/** A check that was skipped once did not see everything, so that it weighs more than one that passed. */
const BY_WEIGHT = ['crashed', 'failed', 'warned', 'skipped', 'passed'] as const;

/** One state for each id, in the order in which the ids first come. */
export function worstStates(states: readonly CheckState[]): CheckState[] {
  const worst = new Map<string, CheckState>();
  for (const state of states) {
    const known = worst.get(state.id);
    if (known === undefined || BY_WEIGHT.indexOf(state.state) < BY_WEIGHT.indexOf(known.state))
      worst.set(state.id, state);
  }
  return [...worst.values()];
}

/** What the findings of a rule or check make of its state; only what is reported weighs. */
export function stateOfFindings(findings: readonly Finding[]): 'failed' | 'warned' | 'passed' {
  const reported = findings.filter(({ fate }) => fate === 'reported');
  if (reported.length === 0) return 'passed';
  return reported.some(({ severity }) => severity === 'error') ? 'failed' : 'warned';
}
