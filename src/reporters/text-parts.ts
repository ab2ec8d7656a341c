/** What the report for people at a terminal says besides the findings: checks, pull requests, coverage, evidence. */
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { CheckState, JudgedPullRequest, JudgedScope, Verdict } from '../model/verdict.ts';
import { reportedIn } from './anchor.ts';
import { coverageState, scopeInWords, shareOf, thresholdInWords } from './coverage-words.ts';
import type { Paint } from './paint.ts';
import { columnsOf, sentence } from './visible.ts';
import { counted, countedSeverities, evidenceInWords, fractionOf, wrapped } from './words.ts';

export type Detail = 'quiet' | 'normal' | 'verbose';

/** How wide the terminal is and how it is painted. */
export interface Frame {
  readonly width: number;
  readonly paint: Paint;
  readonly detail: Detail;
}

/** A text behind a label, broken at the width. */
export function labelled(label: string, text: string, indent: string, width: number): string[] {
  const room = columnsOf(label);
  const lines = wrapped(text, width - indent.length - room);
  return lines.map((line, index) => indent + (index === 0 ? label : ' '.repeat(room)) + line);
}

/** The checks that did not pass, where a change was judged; those that could not judge always; with `verbose` all. */
export function checkLines(verdict: Verdict, { width, paint, detail }: Frame): string[] {
  const told = verdict.checks.filter(({ state }) => isTold(state, detail, verdict.pullRequests.length > 0));
  if (told.length === 0) return [];
  const left = Math.max(...told.map(({ state }) => state.length)) + 4;
  const findings = grouped(reportedIn(verdict), ({ rule }) => rule);
  const lines = told.flatMap((check) => {
    const words = reasonOf(check, findings.get(check.id) ?? []);
    const [first = '', ...others] = labelled(`  ${check.state}`.padEnd(left), words, '', width);
    return [paintState(first, check.state, paint), ...others];
  });
  return [paint('underline', 'checks'), ...lines, ''];
}

function isTold(state: CheckState['state'], detail: Detail, isChange: boolean): boolean {
  if (detail === 'verbose' || state === 'crashed') return true;
  if (state === 'skipped') return detail === 'normal';
  return state === 'failed' && isChange;
}

function reasonOf({ id, reason, state }: CheckState, findings: readonly Finding[]): string {
  const name = sentence(id);
  if (reason !== null) return `${name}: ${sentence(reason)}`;
  return state === 'passed' ? name : `${name}: ${countedSeverities(findings)}`;
}

const STATE_COLORS = {
  passed: 'green',
  warned: 'yellow',
  failed: 'red',
  crashed: 'red',
  skipped: 'dim',
} as const;

function paintState(line: string, state: CheckState['state'], paint: Paint): string {
  return line.replace(state, (word) => paint(STATE_COLORS[state], word));
}

/** A sentence for each pull request. */
export function changeLines({ pullRequests }: Verdict, { width }: Frame): string[] {
  return pullRequests.flatMap((each) => {
    const label = each.number === null ? 'branch: ' : `pull request ${each.number}: `;
    return labelled(label, changeInWords(each), '  ', width);
  });
}

function changeInWords({ referenced, flipped, exempt, caps }: JudgedPullRequest): string {
  const names = referenced.length === 0 ? 'no task' : some(referenced);
  const turns = flipped.length === 0 ? '' : `, turns ${some(flipped)} done`;
  const needs = exempt === null ? '' : `; needs no task: ${sentence(exempt)}`;
  const cut = caps.map(
    ({ what, limit, completedFrom }) =>
      `; only ${limit} ${what} are listed, ${completedFrom === null ? 'the others were not looked at' : `the others came from ${completedFrom}`}`,
  );
  return `names ${names}${turns}${needs}${cut.join('')}`;
}

const MOST_NAMES = 8;

function some(ids: readonly string[]): string {
  const left = ids.length - MOST_NAMES;
  const shown = ids.slice(0, MOST_NAMES).map(sentence).join(', ');
  return left > 0 ? `${shown} and ${counted(left, 'other')}` : shown;
}

/** The figures of coverage, aligned; with `quiet` only those that fail. */
export function coverageLines({ coverage }: Verdict, { width, paint, detail }: Frame): string[] {
  if (coverage === null) return [];
  const scopes = coverage.scopes.filter(
    ({ verdict }) => detail !== 'quiet' || verdict === 'fail' || verdict === 'unmeasured',
  );
  const lines = width < FIGURES + SHORTEST ? broken(scopes, width) : aligned(scopes, width);
  const painted = scopes.flatMap(({ verdict }, at) => paintSign(lines[at] ?? [], verdict, paint));
  const unmeasured = coverage.unmeasured.flatMap((path) =>
    labelled('not measured: ', sentence(path), '  ', width),
  );
  const all = [...painted, ...unmeasured];
  return all.length === 0 ? [] : [paint('underline', 'coverage'), ...all, ''];
}

const COVERAGE_COLORS: Readonly<Partial<Record<JudgedScope['verdict'], 'green' | 'red'>>> = {
  pass: 'green',
  fail: 'red',
  unmeasured: 'red',
};

/** Room for the figures behind the name of a scope, and the least for the name. */
const FIGURES = 58;
const SHORTEST = 16;

/** One line for each figure, in columns. */
function aligned(scopes: readonly JudgedScope[], width: number): string[][] {
  const rows = scopes.map((scope) => cellsOf(scope, width - FIGURES));
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))));
  return rows.map((row, at) => {
    const cells = row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ');
    return [`  ${signOf(scopes[at]?.verdict)} ${cells}`.trimEnd()];
  });
}

/** The same where there is no room for columns. */
function broken(scopes: readonly JudgedScope[], width: number): string[][] {
  return scopes.map((scope) => {
    const [name = '', ...figures] = cellsOf(scope, width).map((cell) => cell.trim());
    const words = `${name}: ${figures.filter((cell) => cell !== '').join(', ')}`;
    return labelled(`${signOf(scope.verdict)} `, words, '  ', width);
  });
}

function signOf(verdict: JudgedScope['verdict'] = 'no-data'): string {
  return coverageState(verdict).slice(0, 1);
}

function paintSign(
  [first = '', ...others]: readonly string[],
  verdict: JudgedScope['verdict'],
  paint: Paint,
): string[] {
  const sign = signOf(verdict);
  return [first.replace(sign, (word) => paint(COVERAGE_COLORS[verdict] ?? 'dim', word)), ...others];
}

function cellsOf(scope: JudgedScope, width: number): string[] {
  const { metric, covered, total, verdict } = scope;
  const threshold = thresholdInWords(scope);
  const asked =
    threshold === null ? '' : `${sentence(threshold)}${scope.scope === 'no-drop' ? '' : ' asked'}`;
  const state =
    verdict === 'pass' || verdict === 'fail' || verdict === 'no-threshold'
      ? ''
      : coverageState(verdict).slice(2);
  return [
    clipped(scopeInWords(scope).replaceAll('`', ''), width),
    metric,
    shareOf(scope).padStart(7),
    fractionOf(covered, total),
    (verdict === 'no-baseline' ? [state] : [asked, state]).filter((part) => part !== '').join(', '),
  ];
}

/** The text, or its beginning where it is too long: a glob tells most at its start. */
function clipped(text: string, width: number): string {
  const chars = [...text];
  return chars.length <= width ? text : `${chars.slice(0, width - 1).join('')}…`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - columnsOf(text), 0));
}

/** What tests, scanners and benchmarks found. */
export function evidenceLines({ evidence }: Verdict, { width, detail }: Frame): string[] {
  if (detail === 'quiet') return [];
  return evidenceInWords(evidence).flatMap((words) => labelled('', words, '  ', width));
}
