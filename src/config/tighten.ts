/** A config that nobody has reviewed yet may only make a gate stricter. */
import type { Severity } from '../model/finding.ts';
import type { GateConfig } from './gate-settings.ts';
import type { Config } from './resolve.ts';
import type { RuleSetting } from './settings.ts';

/** What `own` asks for where it is stricter than `floor`, and `floor` everywhere else; how results are shown is its own. */
export function tightened(floor: Config, own: Config): Config {
  return {
    ...own,
    files: [...new Set([...floor.files, ...own.files])],
    exclude: floor.exclude.filter((glob) => own.exclude.includes(glob)),
    dialect: floor.dialect,
    failOn: stricter(['never', 'error', 'warning'], floor.failOn, own.failOn),
    maxWarnings: least(floor.maxWarnings, own.maxWarnings),
    scope:
      floor.scope === own.scope
        ? own.scope
        : stricter(SCOPES, floor.scope ?? 'changed-files', own.scope ?? 'changed-files'),
    // What inputs say stands; a config that nobody has reviewed may only add to it.
    coverage: floor.coverage ?? own.coverage,
    evidence: {
      tests: floor.evidence.tests ?? own.evidence.tests,
      scans: floor.evidence.scans ?? own.evidence.scans,
      benchmarks: floor.evidence.benchmarks ?? own.evidence.benchmarks,
      benchmarkBaseline: floor.evidence.benchmarkBaseline ?? own.evidence.benchmarkBaseline,
    },
    settingsOf: (document) => stricterSettings(floor.settingsOf(document), own.settingsOf(document)),
    gate: (checks) => stricterGate(floor.gate(checks), own.gate(checks)),
  };
}

const SCOPES = ['changed-tasks', 'changed-files', 'all'] as const;
const LEVELS: readonly Severity[] = ['notice', 'warning', 'error'];

/** The later of two words in a scale from the loosest up. */
function stricter<T>(scale: readonly T[], one: T, other: T): T {
  return scale.indexOf(one) > scale.indexOf(other) ? one : other;
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

/** The graver level; the options of a rule that is on anyway stay, for nobody can tell which are stricter. */
function stricterSettings(
  floor: ReadonlyMap<string, RuleSetting>,
  own: ReadonlyMap<string, RuleSetting>,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map(own);
  for (const [id, { severity, options }] of floor) {
    const asked = own.get(id)?.severity ?? severity;
    settings.set(id, { severity: stricter(LEVELS, severity, asked), options });
  }
  return settings;
}

function stricterGate(floor: GateConfig, own: GateConfig): GateConfig {
  const shared = (one: readonly string[], other: readonly string[]) =>
    one.filter((each) => other.includes(each));
  const from = floor.references.from.filter((place) => own.references.from.includes(place));
  return {
    references: {
      from: from.length === 0 ? floor.references.from : from,
      require: floor.references.require === 'any' ? own.references.require : floor.references.require,
    },
    exempt: {
      authors: shared(floor.exempt.authors, own.exempt.authors),
      bots: floor.exempt.bots && own.exempt.bots,
      labels: shared(floor.exempt.labels, own.exempt.labels),
      baseBranches: shared(floor.exempt.baseBranches, own.exempt.baseBranches),
      branches: shared(floor.exempt.branches, own.exempt.branches),
      paths: shared(floor.exempt.paths, own.exempt.paths),
      titles: shared(floor.exempt.titles, own.exempt.titles),
      drafts: stricter(['skip', 'warn', 'check'], floor.exempt.drafts, own.exempt.drafts),
    },
    checks: stricterSettings(floor.checks, own.checks),
  };
}
