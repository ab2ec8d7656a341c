/** Puts the verdicts of the parts of a run together again: the same verdict as of the run in one piece. */
import type { CheckState, ExitCode, Measure, Outcome, Verdict } from '../model/verdict.ts';
import { countsOf, fails, languageNote } from './judge.ts';
import { compareFindings } from './order.ts';
import { worstStates } from './worst-states.ts';

/** All parts of one run, in their order; `order` are the ids of all rules and checks, in that of the registry. */
export function mergeShards(parts: readonly [Verdict, ...Verdict[]], order: readonly string[]): Verdict {
  const [first] = parts;
  const findings = parts.flatMap((part) => part.findings).sort(compareFindings);
  const counts = countsOf(findings);
  const progress = inTurn(parts.map((part) => part.progress));
  const places = new Map(progress.map(({ name }, at) => [name, at]));
  const skippedTexts = parts.reduce((sum, part) => sum + part.skippedTexts, 0);
  const [outcome, exitCode] = outcomeOf(parts, counts);
  return {
    ...first,
    outcome,
    exitCode,
    skippedReason: outcome === 'skipped' ? first.skippedReason : null,
    counts,
    findings,
    checks: statesOf(parts, order),
    measures: {
      tasks: sumOf(parts, ({ measures }) => measures.tasks),
      criteria: sumOf(parts, ({ measures }) => measures.criteria),
      requirements: sumOf(parts, ({ measures }) => measures.requirements),
    },
    progress,
    documents: parts.flatMap((part) => part.documents).sort((a, b) => (a.path < b.path ? -1 : 1)),
    graphs: parts
      .flatMap((part) => part.graphs)
      .sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0)),
    unseen: [...new Set(parts.flatMap(withoutLanguageNote)), ...languageNote(skippedTexts)],
    skippedTexts,
    shard: null,
  };
}

/** One from each list in turn, as the features were dealt out. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** What one part could not do, the whole did not. */
function outcomeOf(parts: readonly [Verdict, ...Verdict[]], counts: Verdict['counts']): [Outcome, ExitCode] {
  const worst = Math.max(...parts.map(({ outcome, exitCode }) => (outcome === 'error' ? exitCode : 0)));
  if (worst > 0) return ['error', worst as ExitCode];
  const [{ policy, outcome }] = parts;
  if (fails(policy, counts)) return ['fail', policy.failOn === 'never' ? 0 : 1];
  return [outcome === 'skipped' ? 'skipped' : 'pass', 0];
}

/** The states of all parts, in the order of the registry. */
function statesOf(parts: readonly Verdict[], order: readonly string[]): CheckState[] {
  const rank = new Map(order.map((id, at) => [id, at]));
  const rankOf = ({ id }: CheckState) => rank.get(id) ?? order.length;
  return worstStates(parts.flatMap(({ checks }) => checks)).sort((a, b) => rankOf(a) - rankOf(b));
}

function sumOf(parts: readonly Verdict[], of: (part: Verdict) => Measure): Measure {
  const measures = parts.map(of);
  return {
    done: measures.reduce((sum, { done }) => sum + done, 0),
    total: measures.reduce((sum, { total }) => sum + total, 0),
  };
}

function withoutLanguageNote({ unseen, skippedTexts }: Verdict): readonly string[] {
  return skippedTexts > 0 ? unseen.slice(0, -1) : unseen;
}
