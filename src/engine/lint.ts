/** Runs the rules over the documents of a project and makes findings of what they yield. */
import type { Rule, RunRecord } from '../kit/definition.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { Project } from '../model/project.ts';
import type { CheckState } from '../model/verdict.ts';
import { applyBaseline, type Baselines, type Judgement, NO_BASELINE, staleEntries } from './baseline.ts';
import { type Beside, type Collector, createCollector } from './collect.ts';
import { compareFindings } from './order.ts';
import { stateOfFindings } from './worst-states.ts';

/** How a rule is set for a document; a rule that is off is not in the map. */
export interface RuleSetting {
  readonly severity: Severity;
  /** As parsed by the schema of the rule. */
  readonly options: unknown;
}

/** The settings by rule id. The same map for documents that are judged alike makes for less work. */
export type SettingsOf = (
  document: Pick<TaskDocument, 'path' | 'dialect'>,
) => ReadonlyMap<string, RuleSetting>;

/** What a run knows besides its documents. */
export interface Around {
  /** The ids of all rules, also of those that are not run here. */
  readonly known: readonly string[];
  readonly baseline: Baselines;
  /** False where another part of the run tells of entries for lists that are no more. */
  readonly tellsGone?: boolean;
}

/** What came of the rules. */
export interface LintResult {
  /** Every finding, the silenced ones marked, in the order of reports. */
  readonly findings: readonly Finding[];
  /** One for each rule that is on for some document, in the order of `rules`. */
  readonly states: readonly CheckState[];
  /** Texts that no rule could judge because their language is not known. */
  readonly skippedTexts: number;
  /** What the baseline lists and the run did not find; nothing in a run that did not see every file. */
  readonly stale: NonNullable<RunRecord['baseline']>['stale'];
}

/** Judges every document; a rule that throws is named in the states and the others go on. */
export function lint(
  project: Project,
  rules: readonly Rule[],
  settingsOf: SettingsOf,
  around: Around = { known: rules.map(({ id }) => id), baseline: NO_BASELINE },
): LintResult {
  const settings = new Map(project.documents.map((document) => [document.path, settingsOf(document)]));
  const collector = createCollector(project, settings, besideOf(around, settingsOf));
  const crashes = new Map<string, string>();
  const on = rules.filter(({ id }) => [...settings.values()].some((own) => own.has(id)));
  const run = (scopes: readonly Rule['scope'][], record: RunRecord | null): void => {
    for (const rule of on.filter(({ scope }) => scopes.includes(scope))) {
      const crash = guarded(rule, { project, settings, take: collector.take, record });
      if (crash !== null) crashes.set(rule.id, crash);
    }
  };

  run(['document', 'project'], null);
  const found = [...collector.findings()];
  const judgement = judgementOf(collector, around, crashes);
  const { findings: marked, stale } = withBaseline(found, around, project, judgement);
  const { baseline, known } = around;
  const { current } = baseline;
  const silenced = collector.silenced(judgement);
  run(['run'], { project, silenced, known, baseline: current && { path: current.path, stale } });

  const findings = [...marked, ...collector.findings().slice(found.length)].sort(compareFindings);
  const byRule = grouped(findings, ({ rule }) => rule);
  const states = on.map(({ id }) => stateOf(id, byRule.get(id) ?? [], crashes.get(id) ?? null));
  return { findings, states, skippedTexts: collector.skipped(), stale };
}

/** The baseline as a file beside the documents, with the settings that hold for it. */
function besideOf({ baseline: { current } }: Around, settingsOf: SettingsOf): Beside | null {
  if (current === null) return null;
  return { ...current, settings: settingsOf({ path: current.path, dialect: 'plain' }) };
}

/** Only a run that saw every file can say that an entry matches nothing. */
function withBaseline(
  findings: readonly Finding[],
  { baseline: { applied, current } }: Around,
  { complete }: Project,
  judgement: Judgement,
): Pick<LintResult, 'findings' | 'stale'> {
  const isStale = current !== null && complete;
  return {
    findings: applied === null ? findings : applyBaseline(findings, applied).findings,
    stale: isStale ? staleEntries(current, applyBaseline(findings, current).matched, judgement) : [],
  };
}

function judgementOf(
  collector: Collector,
  { known, tellsGone = true }: Around,
  crashes: ReadonlyMap<string, string>,
): Judgement {
  const ids = new Set(known);
  /** A rule that is no more is gone, but a list of another part has no settings here. */
  const isGone = (settings: ReadonlyMap<string, unknown> | null): boolean =>
    settings === null ? tellsGone : settings.size > 0;
  return (path, rule) => {
    const settings = collector.settingsAt(path);
    if (settings === null || !ids.has(rule)) return isGone(settings) ? 'gone' : 'unjudged';
    return settings.has(rule) && !crashes.has(rule) ? 'judged' : 'unjudged';
  };
}

interface Scene {
  readonly project: Project;
  readonly settings: ReadonlyMap<string, ReadonlyMap<string, RuleSetting>>;
  readonly take: Collector['take'];
  /** For rules about the run itself. */
  readonly record: RunRecord | null;
}

/** Runs one rule; returns the sentence about its crash, or null. */
function guarded(rule: Rule, { project, settings, take, record }: Scene): string | null {
  const documents = project.documents.filter(({ path }) => settings.get(path)?.has(rule.id));
  const optionsOf = (document: TaskDocument): unknown => settings.get(document.path)?.get(rule.id)?.options;
  if (rule.scope === 'document') {
    const { check } = rule;
    return firstCrash(documents, (document) => {
      for (const yielded of check(document, optionsOf(document), { project })) {
        take(rule.id, yielded, document.path, null);
      }
    });
  }
  // Such a rule runs once for all documents that share its options.
  return firstCrash(grouped(documents, optionsOf), ([options, own], index) => {
    const paths = new Set(own.map((document) => document.path));
    const yields =
      rule.scope === 'project'
        ? rule.check(project, options, { project })
        : record === null
          ? []
          : rule.check(record, options, { project });
    for (const yielded of yields) take(rule.id, yielded, null, { paths, isFirst: index === 0 });
  });
}

/** Calls `visit` for every item, also after one threw; returns the first crash in a sentence, or null. */
function firstCrash<T>(items: Iterable<T>, visit: (item: T, index: number) => void): string | null {
  let crash: string | null = null;
  let index = 0;
  for (const item of items) {
    try {
      visit(item, index++);
    } catch (error) {
      crash ??= error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  }
  return crash;
}

function stateOf(id: string, findings: readonly Finding[], crash: string | null): CheckState {
  return { id, state: crash === null ? stateOfFindings(findings) : 'crashed', reason: crash };
}
