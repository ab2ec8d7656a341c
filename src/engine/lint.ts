/** Runs the rules over the documents of a project and makes findings of what they yield. */
import type { Rule } from '../kit/definition.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { Project } from '../model/project.ts';
import type { CheckState } from '../model/verdict.ts';
import { type Collector, createCollector } from './collect.ts';
import { compareFindings } from './order.ts';

/** How a rule is set for a document; a rule that is off is not in the map. */
export interface RuleSetting {
  readonly severity: Severity;
  /** As parsed by the schema of the rule. */
  readonly options: unknown;
}

/** The settings by rule id. The same map for documents that are judged alike makes for less work. */
export type SettingsOf = (document: TaskDocument) => ReadonlyMap<string, RuleSetting>;

export interface LintResult {
  /** Every finding, the silenced ones marked, in the order of reports. */
  readonly findings: readonly Finding[];
  /** One for each rule that is on for some document, in the order of `rules`. */
  readonly states: readonly CheckState[];
  /** Texts that no rule could judge because their language is not known. */
  readonly skippedTexts: number;
}

/** Judges every document; a rule that throws is named in the states and the others go on. */
export function lint(project: Project, rules: readonly Rule[], settingsOf: SettingsOf): LintResult {
  const settings = new Map(project.documents.map((document) => [document.path, settingsOf(document)]));
  const collector = createCollector(project, settings);
  const states: CheckState[] = [];
  for (const rule of rules) {
    const documents = project.documents.filter((document) => settings.get(document.path)?.has(rule.id));
    if (documents.length === 0) continue;
    const crash = guarded(rule, documents, project, settings, collector.take);
    states.push(stateOf(rule.id, collector.worst(rule.id), crash));
  }
  return { findings: collector.findings().sort(compareFindings), states, skippedTexts: collector.skipped() };
}

type Settings = ReadonlyMap<string, ReadonlyMap<string, RuleSetting>>;

/** Runs one rule; returns the sentence about its crash, or null. */
function guarded(
  rule: Rule,
  documents: readonly TaskDocument[],
  project: Project,
  settings: Settings,
  take: Collector['take'],
): string | null {
  const optionsOf = (document: TaskDocument): unknown => settings.get(document.path)?.get(rule.id)?.options;
  if (rule.scope === 'document') {
    const { check } = rule;
    return firstCrash(documents, (document) => {
      for (const yielded of check(document, optionsOf(document), { project })) {
        take(rule.id, yielded, document.path, null);
      }
    });
  }
  const { check } = rule;
  // A project rule runs once for all documents that share its options.
  return firstCrash(grouped(documents, optionsOf), ([options, own]) => {
    const paths = new Set(own.map((document) => document.path));
    for (const yielded of check(project, options, { project })) take(rule.id, yielded, null, paths);
  });
}

/** Calls `visit` for every item, also after one threw; returns the first crash in a sentence, or null. */
function firstCrash<T>(items: Iterable<T>, visit: (item: T) => void): string | null {
  let crash: string | null = null;
  for (const item of items) {
    try {
      visit(item);
    } catch (error) {
      crash ??= error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  }
  return crash;
}

function stateOf(id: string, worst: Severity | null, crash: string | null): CheckState {
  if (crash !== null) return { id, state: 'crashed', reason: crash };
  return { id, state: worst === null ? 'passed' : worst === 'error' ? 'failed' : 'warned', reason: null };
}
