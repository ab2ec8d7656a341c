/** Runs a rule on a text at hand, for its page and for the tests. */
import { type Baselines, NO_BASELINE } from '../engine/baseline.ts';
import { BASELINE_FILE, readBaseline } from '../engine/baseline-file.ts';
import { lint, type RuleSetting, type SettingsOf } from '../engine/lint.ts';
import type { Example, Level, Rule } from '../kit/definition.ts';
import { ownLevel, resolveLevel } from '../kit/level.ts';
import { parseOptions } from '../kit/setting.ts';
import { projectOfTexts } from '../kit/taskfile.ts';
import type { Finding } from '../model/finding.ts';
import type { Project } from '../model/project.ts';

type Files = Readonly<Record<string, string>>;

/** What a trial is told besides the files. */
export interface Trial {
  /** Another view of the files than that of a run which reads them all. */
  readonly project?: Project;
  /** The rules that run beside one about the run itself. */
  readonly company?: readonly Rule[];
}

/** What a rule finds in files, given as texts by path; a rule that is off in a dialect speaks as a warning. */
export function tryRule(
  rule: Rule,
  files: Files,
  written?: unknown,
  { project = projectOfTexts(files), company = [] }: Trial = {},
): readonly Finding[] {
  const rules = rule.scope === 'run' ? [...company.filter(({ id }) => id !== rule.id), rule] : [rule];
  const around = { known: rules.map(({ id }) => id), baseline: baselineIn(files) };
  const { findings, states } = lint(project, rules, settingsFor(rule, rules, written), around);
  const crash = states.find((state) => state.state === 'crashed');
  if (crash !== undefined) throw new Error(`${crash.id} crashed: ${crash.reason}`);
  return findings.filter((finding) => finding.rule === rule.id && finding.fate === 'reported');
}

/** The rule on trial is on everywhere, the others where they are by themselves. */
function settingsFor(rule: Rule, rules: readonly Rule[], written: unknown): SettingsOf {
  return ({ dialect }) =>
    new Map(
      rules.flatMap((each) =>
        each === rule
          ? settingOf(each, resolveLevel('on', each, dialect), written)
          : settingOf(each, ownLevel(each, dialect), undefined),
      ),
    );
}

/** The entry of a rule in the settings; none for one that is off. */
function settingOf(rule: Rule, level: Level, written: unknown): [string, RuleSetting][] {
  const parsed = parseOptions(rule, written);
  if (!parsed.ok) throw new Error(parsed.problem);
  return level === 'off' ? [] : [[rule.id, { severity: level, options: parsed.options }]];
}

function baselineIn(files: Files): Baselines {
  const text = files[BASELINE_FILE];
  if (text === undefined) return NO_BASELINE;
  const read = readBaseline(text);
  if (!read.ok) throw new Error(read.problem);
  const baseline = { path: BASELINE_FILE, text, entries: read.entries };
  return { applied: baseline, current: baseline };
}

/** What a rule finds in one of its examples. */
export function tryExample(rule: Rule, example: Example, company: readonly Rule[]): readonly Finding[] {
  const text = example.good ?? example.bad ?? '';
  const path = example.path ?? 'tasks.md';
  return tryRule(rule, { ...example.files, [path]: text }, example.options, { company });
}
