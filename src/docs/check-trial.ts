/** Runs a check on a change at hand, for its page and for the tests. */
import { type GateResult, judgeChange } from '../engine/gate.ts';
import type { Check, ExampleChange } from '../kit/check.ts';
import { changeOf } from '../kit/example-change.ts';
import { resolveLevel } from '../kit/level.ts';
import { parseOptions } from '../kit/setting.ts';
import { DEFAULT_EXEMPT } from '../model/exemption.ts';
import { REFERENCE_PLACES } from '../model/reference.ts';

/** What a check says to a change; one that is off by default speaks as a warning. */
export function tryCheck(check: Check, example: ExampleChange, written?: unknown): GateResult {
  const parsed = parseOptions(check, written);
  if (!parsed.ok) throw new Error(parsed.problem);
  const level = resolveLevel('on', check, 'plain');
  if (level === 'off') throw new Error(`${check.id} cannot be turned on`);
  const { change, facts } = changeOf(example);
  return judgeChange(change, facts, [check], {
    references: { from: REFERENCE_PLACES, require: 'any' },
    exempt: DEFAULT_EXEMPT,
    checks: new Map([[check.id, { severity: level, options: parsed.options }]]),
  });
}
