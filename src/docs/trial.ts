/** Runs a rule on a text at hand, for its page and for the tests. */
import type { RuleSetting } from '../engine/lint.ts';
import { lint } from '../engine/lint.ts';
import type { Example, Rule } from '../kit/definition.ts';
import { resolveLevel } from '../kit/level.ts';
import { parseOptions } from '../kit/setting.ts';
import { projectOfTexts } from '../kit/taskfile.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';

/** What a rule finds in files, given as texts by path; a rule that is off in a dialect speaks as a warning. */
export function tryRule(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  written?: unknown,
): readonly Finding[] {
  const parsed = parseOptions(rule, written);
  if (!parsed.ok) throw new Error(parsed.problem);
  const settingsOf = (document: TaskDocument): ReadonlyMap<string, RuleSetting> => {
    const level = resolveLevel('on', rule, document.dialect);
    return level === 'off' ? new Map() : new Map([[rule.id, { severity: level, options: parsed.options }]]);
  };
  const { findings, states } = lint(projectOfTexts(files), [rule], settingsOf);
  const crash = states.find((state) => state.state === 'crashed');
  if (crash !== undefined) throw new Error(`${rule.id} crashed: ${crash.reason}`);
  return findings.filter((finding) => finding.fate === 'reported');
}

/** What a rule finds in one of its examples. */
export function tryExample(rule: Rule, example: Example): readonly Finding[] {
  const text = example.good ?? example.bad ?? '';
  const path = example.path ?? 'tasks.md';
  return tryRule(rule, { ...example.files, [path]: text }, example.options);
}
