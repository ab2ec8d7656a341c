/** All thinking: texts to project to findings to verdict, without a look at the world. */
import type { Config } from '../config/resolve.ts';
import { buildProject } from '../dialects/project.ts';
import { readDocument } from '../dialects/read.ts';
import { readChecklist, readSpec } from '../dialects/specs.ts';
import { type Baselines, NO_BASELINE } from '../engine/baseline.ts';
import { judge } from '../engine/judge.ts';
import { type LintResult, lint, type SettingsOf } from '../engine/lint.ts';
import { compareFindings } from '../engine/order.ts';
import { settingsOfShare, shareOf } from '../engine/shard.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Project } from '../model/project.ts';
import type { Verdict } from '../model/verdict.ts';
import { rules } from '../registry.ts';
import { evaluateReports, type ReportFacts } from './evaluate-reports.ts';
import type { Facts } from './gather.ts';

/** What a run reads that looks at reports alone. */
export const NO_LISTS: Facts = {
  sources: [],
  specs: [],
  checklists: [],
  complete: true,
  unread: [],
  notes: [],
  baseline: NO_BASELINE,
};

/** The task lists, in the order of their paths. */
export function readAll(facts: Facts, { dialect }: Config): TaskDocument[] {
  return facts.sources.map((source) => readDocument(source, { dialect: dialect ?? 'auto' }));
}

/** The project of everything that was read. */
export function projectOf(facts: Facts, config: Config): Project {
  return buildProject({
    documents: readAll(facts, config),
    specs: facts.specs.map(readSpec),
    checklists: facts.checklists.map(readChecklist),
    complete: facts.complete,
  });
}

/** What a part of a run judges, and by which settings; without parts, everything. */
export function shareOfRun(
  project: Project,
  { shard, settingsOf }: Config,
): { readonly share: Project; readonly settingsOf: SettingsOf } {
  if (shard === null) return { share: project, settingsOf };
  const share = shareOf(project, shard);
  return { share, settingsOf: settingsOfShare(settingsOf, project, share) };
}

/** Runs every rule over the documents of this part. */
export function lintAll(project: Project, config: Config, baseline: Baselines): LintResult {
  const known = rules.map(({ id }) => id);
  const tellsGone = config.shard === null || config.shard.index === 1;
  return lint(project, rules, shareOfRun(project, config).settingsOf, { known, baseline, tellsGone });
}

/** Lints what was gathered and judges what was found; `unseen` says what was left out on purpose. */
export function evaluate(
  facts: Facts,
  config: Config,
  unseen: readonly string[] = [],
  reports: ReportFacts | null = null,
): Verdict {
  const project = projectOf(facts, config);
  const { findings, states, skippedTexts } = lintAll(project, config, facts.baseline);
  const told = evaluateReports(reports, config, null, project);
  return judge({
    ...told,
    findings: [...findings, ...told.findings].sort(compareFindings),
    states: [...states, ...told.states],
    project: shareOfRun(project, config).share,
    whole: project,
    shard: config.shard,
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    skippedTexts,
    unread: facts.unread,
    unseen: [...facts.notes, ...unseen, ...told.notes],
    skippedReason: null,
  });
}

/** The verdict of a run that had nothing to do, for a reason. */
export function nothingToJudge({ failOn, maxWarnings }: Config, reason: string): Verdict {
  const project = buildProject({ documents: [], specs: [], checklists: [], complete: true });
  return judge({
    findings: [],
    states: [],
    project,
    failOn,
    maxWarnings,
    skippedTexts: 0,
    unread: [],
    unseen: [],
    skippedReason: reason,
  });
}
