/** All thinking: texts to project to findings to verdict, without a look at the world. */
import type { Config } from '../config/resolve.ts';
import { readDocument } from '../dialects/read.ts';
import { judge } from '../engine/judge.ts';
import { lint } from '../engine/lint.ts';
import { projectOf } from '../kit/taskfile.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Project } from '../model/project.ts';
import type { Verdict } from '../model/verdict.ts';
import { rules } from '../registry.ts';
import type { Facts } from './gather.ts';

/** The documents of the facts, in the order of their paths. */
export function readAll(facts: Facts, config: Config): TaskDocument[] {
  const options = config.dialect === null ? {} : { dialect: config.dialect };
  return facts.sources.map((source) => readDocument(source, options));
}

/** The project of the facts. */
export function projectOfFacts(facts: Facts, config: Config): Project {
  return { ...projectOf(readAll(facts, config)), complete: facts.complete };
}

/** Lints what was gathered and judges what was found; `unseen` says what was left out on purpose. */
export function evaluate(facts: Facts, config: Config, unseen: readonly string[] = []): Verdict {
  const project = projectOfFacts(facts, config);
  const { findings, states, skippedTexts } = lint(project, rules, config.settingsOf);
  return judge({
    findings,
    states,
    project,
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    skippedTexts,
    unread: facts.unread,
    unseen,
    skippedReason: null,
  });
}
