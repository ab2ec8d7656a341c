/** The rules of a SARIF run: which one a result means, and which level it has in this run. */
import type { ScanLevel } from '../model/evidence.ts';
import type { Component, Reference, Result, Rule, Run } from './sarif-shape.ts';

interface Known extends Component {
  readonly byId: ReadonlyMap<string, Rule>;
}

/** How a result names its rule: `ruleId` and `ruleIndex` are short for two keys of `rule`. */
export function referenceOf({ rule, ruleId, ruleIndex }: Result): Reference {
  return {
    id: ruleId ?? rule?.id,
    index: [rule?.index, ruleIndex].find((each) => isIndex(each)),
    toolComponent: rule?.toolComponent,
  };
}

/** Finds the rules of one run. */
export class Rules {
  /** The driver, then the extensions. */
  readonly #components: readonly Known[];
  /** For each invocation the levels that it was configured to. */
  readonly #configured: readonly ReadonlyMap<Rule, ScanLevel>[];

  constructor({ tool, invocations }: Run) {
    this.#components = [tool.driver, ...(tool.extensions ?? [])].map((each) => ({
      ...each,
      byId: idsOf(each.rules ?? []),
    }));
    this.#configured = (invocations ?? []).map(
      (each) => new Map((each.ruleConfigurationOverrides ?? []).flatMap((one) => this.#override(one) ?? [])),
    );
  }

  /** The rule that is meant. An index counts in its own component only; an id is looked for in all, that one first. */
  find({ id, index, toolComponent }: Reference): Rule | undefined {
    const own = this.#component(toolComponent);
    const indexed = isIndex(index) ? own?.rules?.[index] : undefined;
    if (id == null || (indexed !== undefined && fits(indexed, id))) return indexed;
    return byId(own === undefined ? this.#components : [own, ...this.#components], id) ?? indexed;
  }

  /** The level of a result that states none: as its run was configured, else as its rule says, else a warning. */
  level({ provenance }: Result, rule: Rule | undefined): ScanLevel {
    if (rule === undefined) return 'warning';
    const index = provenance?.invocationIndex;
    const configured = this.#configured[isIndex(index) ? index : 0]?.get(rule);
    return configured ?? rule.defaultConfiguration?.level ?? 'warning';
  }

  #component(named: Reference['toolComponent']): Known | undefined {
    const { index, guid, name } = named ?? {};
    if (isIndex(index)) return this.#components[index + 1];
    if (guid != null) return this.#components.find((each) => each.guid === guid);
    return name == null ? this.#components[0] : this.#components.find((each) => each.name === name);
  }

  #override({ descriptor, configuration }: Override): [Rule, ScanLevel][] {
    const rule = this.find(descriptor);
    const level = configuration?.level;
    return rule === undefined || level == null ? [] : [[rule, level]];
  }
}

type Override = NonNullable<NonNullable<Run['invocations']>[number]['ruleConfigurationOverrides']>[number];

/** By id; the first of several counts. */
function idsOf(rules: readonly Rule[]): Map<string, Rule> {
  return new Map(rules.flatMap((rule) => (rule.id == null ? [] : [[rule.id, rule] as const])).reverse());
}

/** An id may add parts to that of its rule: `CA1000/static` is `CA1000`; the longest that is there counts. */
function byId(components: readonly Known[], id: string): Rule | undefined {
  for (let part = id; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const found = components.find((each) => each.byId.has(part));
    if (found !== undefined) return found.byId.get(part);
  }
  return undefined;
}

function fits({ id }: Rule, written: string): boolean {
  return id == null || written === id || written.startsWith(`${id}/`);
}

/** SARIF writes -1 for an index that is not there. */
function isIndex(index: number | null | undefined): index is number {
  return index != null && index >= 0;
}
