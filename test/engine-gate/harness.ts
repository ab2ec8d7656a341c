/** Runs checks over a change in few words. */
import { checks } from '../../src/checks/index.ts';
import { type GateResult, type GateSettings, judgeChange } from '../../src/engine/gate.ts';
import type { Check, ExampleChange } from '../../src/kit/check.ts';
import { changeOf } from '../../src/kit/example-change.ts';
import { parseOptions } from '../../src/kit/setting.ts';
import type { Change, Gathered } from '../../src/model/change.ts';
import { DEFAULT_EXEMPT } from '../../src/model/exemption.ts';
import type { Severity } from '../../src/model/finding.ts';
import { REFERENCE_PLACES, type ReferenceRules } from '../../src/model/reference.ts';

export const ANY: ReferenceRules = { from: REFERENCE_PLACES, require: 'any' };

export interface Ask {
  readonly options?: unknown;
  readonly references?: Partial<ReferenceRules>;
  readonly exempt?: Partial<GateSettings['exempt']>;
  readonly severity?: Severity;
  readonly change?: Partial<Change>;
  readonly facts?: Partial<Gathered>;
  /** More checks than those of the project. */
  readonly checks?: readonly Check[];
}

/** What the gate says when only these checks are on, each at its own level (a warning where that is off). */
export function gate(ids: readonly string[], example: ExampleChange, ask: Ask = {}): GateResult {
  const { change, facts } = changeOf(example);
  const all = [...checks, ...(ask.checks ?? [])];
  const on = all.filter(({ id }) => ids.includes(id));
  return judgeChange({ ...change, ...ask.change }, { ...facts, ...ask.facts }, all, {
    references: { ...ANY, ...ask.references },
    exempt: { ...DEFAULT_EXEMPT, ...ask.exempt },
    checks: new Map(on.map((check) => [check.id, settingOf(check, ask)])),
  });
}

function settingOf(check: Check, { options, severity }: Ask) {
  const parsed = parseOptions(check, options);
  if (!parsed.ok) throw new Error(parsed.problem);
  const own = check.severity === 'off' ? 'warning' : check.severity;
  return { severity: severity ?? own, options: parsed.options };
}

/** One line for each finding, as the fixtures write them. */
export function linesOf({ findings, states }: Pick<GateResult, 'findings' | 'states'>): string[] {
  return [
    ...findings.map((finding) => {
      const place =
        finding.place === null ? '-' : `${finding.path}:${finding.place.line}:${finding.place.column}`;
      return `${place} ${finding.severity} ${finding.rule}: ${finding.message}`;
    }),
    ...states
      .filter(({ state }) => state === 'skipped' || state === 'crashed')
      .map(({ id, state, reason }) => `${state} ${id}: ${reason}`),
  ];
}
