/** SARIF 2.1.0 of security scanners and linters. */
import { jsonText } from '../coverage/json.ts';
import type { ScanResult, ScanResults } from '../model/evidence.ts';
import { Rules, referenceOf } from './sarif-rules.ts';
import { LOG, type Result, type Run } from './sarif-shape.ts';

export type ScanReport = Omit<ScanResults, 'files' | 'unmatched'>;

/** Kinds of results that say that nothing is wrong. */
const FINE: readonly string[] = ['pass', 'notApplicable', 'informational'];
/** Kinds of results that say nothing yet: the tool does not know, or a person has to look. */
const UNDECIDED: readonly string[] = ['open', 'review'];

/** Reads one file. @throws ReportError where it is none. */
export function readSarif(report: string, pieces: Iterable<string>): ScanReport {
  const sink = jsonText(report, 'sarif', LOG);
  for (const piece of pieces) sink.write(piece);
  const { runs } = sink.end();
  const all = runs.flatMap(({ results }) => results ?? []);
  return {
    results: runs.flatMap(resultsOf),
    undecided: all.filter((result) => isOf(UNDECIDED, result) && !isKnown(result)).length,
    broken: runs.filter(isBroken).map(({ tool }) => tool.driver.name),
    empty: runs.length === 0 ? [report] : [],
  };
}

/** A scanner that says that it failed, or that wrote no list of results. */
function isBroken({ invocations, results }: Run): boolean {
  return results == null || (invocations ?? []).some((each) => each.executionSuccessful === false);
}

/** Results of a kind that nobody knows are taken for failures. */
function resultsOf(run: Run): ScanResult[] {
  const rules = new Rules(run);
  const failing = (run.results ?? []).filter((result) => !isOf(FINE, result) && !isOf(UNDECIDED, result));
  return failing.map((result) => resultOf(run.tool.driver.name, rules, result));
}

function isOf(kinds: readonly string[], { kind }: Result): boolean {
  return kind != null && kinds.includes(kind);
}

function resultOf(tool: string, rules: Rules, result: Result): ScanResult {
  const reference = referenceOf(result);
  const rule = rules.find(reference);
  const place = result.locations?.[0]?.physicalLocation;
  const line = place?.region?.startLine;
  return {
    tool,
    rule: reference.id ?? rule?.id ?? '',
    level: result.level ?? rules.level(result, rule),
    message: result.message.text ?? result.message.id ?? '',
    path: place?.artifactLocation?.uri ?? null,
    line: line != null && Number.isInteger(line) && line > 0 ? line : null,
    isKnown: isKnown(result),
  };
}

function isKnown({ baselineState, suppressions }: Result): boolean {
  const states = (suppressions ?? []).map(({ status }) => status ?? 'accepted');
  const isAccepted = states.length > 0 && states.every((status) => status === 'accepted');
  return isAccepted || baselineState === 'unchanged' || baselineState === 'absent';
}
