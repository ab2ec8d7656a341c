/** Turns findings into a verdict. */
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { Project } from '../model/project.ts';
import type {
  ChangedLines,
  CheckState,
  Counts,
  ExitCode,
  JudgedCoverage,
  JudgedEvidence,
  JudgedPullRequest,
  Outcome,
  Policy,
  Shard,
  Verdict,
} from '../model/verdict.ts';
import { featureGraphs } from './feature-graph.ts';
import { measuresOf, progressOf } from './measure.ts';
import { stateOfFindings } from './worst-states.ts';

/** All that a verdict is made of. */
export interface JudgeInput extends Policy {
  readonly findings: readonly Finding[];
  readonly states: readonly CheckState[];
  /** What is judged. */
  readonly project: Project;
  /** What was read, where only a part of it is judged. */
  readonly whole?: Project;
  readonly shard?: Shard | null;
  /** Texts passed over for their language, as `lint` counted them. */
  readonly skippedTexts: number;
  /** What was asked for and could not be read, in sentences: such a run never passes. */
  readonly unread: readonly string[];
  /** What was left out on purpose, in sentences. */
  readonly unseen: readonly string[];
  /** Why there was nothing to judge; null for a run that judged. Findings that fail weigh more. */
  readonly skippedReason: string | null;
  /** None where no report was given. */
  readonly coverage?: JudgedCoverage | null;
  readonly evidence?: JudgedEvidence | null;
  /** The lines that the pull request changes, where there is one. */
  readonly changed?: readonly ChangedLines[];
  /** None where no change is judged. */
  readonly pullRequests?: readonly JudgedPullRequest[];
}

/** The verdict over everything that was found, and what could not be looked at. */
export function judge(input: JudgeInput): Verdict {
  const counts = countsOf(input.findings);
  const [outcome, exitCode] = decide(input, counts);
  return {
    outcome,
    exitCode,
    skippedReason: outcome === 'skipped' ? input.skippedReason : null,
    counts,
    findings: input.findings,
    checks: settled(input.states, input.findings),
    measures: measuresOf(input.project),
    progress: input.project.features.map(progressOf),
    documents: input.project.documents.map(({ path, dialect, tasks, text }) => ({
      path,
      dialect,
      tasks: tasks.length,
      text,
    })),
    graphs: featureGraphs(input.whole ?? input.project, input.project.features),
    changed: input.changed ?? [],
    unseen: [...input.unread, ...input.unseen, ...languageNote(input.skippedTexts)],
    pullRequests: input.pullRequests ?? [],
    coverage: input.coverage ?? null,
    evidence: input.evidence ?? null,
    policy: { failOn: input.failOn, maxWarnings: input.maxWarnings },
    skippedTexts: input.skippedTexts,
    shard: input.shard ?? null,
  };
}

/** A state tells what is reported: findings that were marked after the check ran weigh nothing. */
function settled(states: readonly CheckState[], findings: readonly Finding[]): CheckState[] {
  const byRule = grouped(findings, ({ rule }) => rule);
  return states.map((state) => {
    if (state.state === 'crashed' || state.state === 'skipped') return state;
    const found = stateOfFindings(byRule.get(state.id) ?? []);
    return { ...state, state: found === 'passed' && state.reason !== null ? 'skipped' : found };
  });
}

/** A bug weighs more than an input that was not read, and that more than any finding. */
function decide(input: JudgeInput, counts: Counts): [Outcome, ExitCode] {
  if (input.states.some((state) => state.state === 'crashed')) return ['error', 3];
  if (input.unread.length > 0) return ['error', 2];
  if (fails(input, counts)) return ['fail', input.failOn === 'never' ? 0 : 1];
  return [input.skippedReason === null ? 'pass' : 'skipped', 0];
}

/** With `never` the verdict still says what it would have been. */
export function fails({ failOn, maxWarnings }: Policy, counts: Counts): boolean {
  if (maxWarnings !== null && counts.warning > maxWarnings) return true;
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0);
}

/** What is reported, by severity, and what is not, by fate. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0, suppressed: 0, baselined: 0, outsideScope: 0 };
  for (const finding of findings) {
    if (finding.fate === 'reported') counts[finding.severity]++;
    else if (finding.fate === 'outside-scope') counts.outsideScope++;
    else counts[finding.fate]++;
  }
  return counts;
}

/** The sentence about texts that no rule could judge; none where there are none. */
export function languageNote(count: number): string[] {
  if (count === 0) return [];
  const texts = count === 1 ? '1 text was' : `${count} texts were`;
  return [`${texts} not judged by the rules about wording: their language is not supported.`];
}
