/** JUnit XML: a test case for each rule and check, failed where the gate failed for it. */
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { CheckState, Verdict } from '../model/verdict.ts';
import { messageOf, reportedIn } from './anchor.ts';
import { escapeLines, escapeMarkup } from './escape.ts';
import { counted } from './words.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly lines: readonly string[];
}

/** The whole report; no time is given, so that it is the same on every run. */
export function junitReport(verdict: Verdict): string {
  const cases = casesOf(verdict);
  const count = (outcome: Outcome) => cases.filter((each) => each.outcome === outcome).length;
  const totals = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tasks-gate" ${totals}>`,
    `  <testsuite name="tasks-gate" ${totals}>`,
    ...cases.map(caseXml),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf(verdict: Verdict): Case[] {
  const findings = grouped(reportedIn(verdict), ({ rule }) => rule);
  const named = new Set(verdict.checks.map(({ id }) => id));
  const others = [...findings.keys()].filter((rule) => !named.has(rule));
  const states: CheckState[] = [
    ...verdict.checks,
    ...others.map((id): CheckState => ({ id, state: stateOf(findings.get(id) ?? []), reason: null })),
  ];
  return [
    ...readCase(verdict),
    ...states.map((state) => caseOf(state, findings.get(state.id) ?? [], verdict)),
  ];
}

function stateOf(findings: readonly Finding[]): CheckState['state'] {
  return findings.some(({ severity }) => severity === 'error') ? 'failed' : 'warned';
}

/** What could not be read, or why nothing was judged: without it an empty report would look like a good one. */
function readCase({ outcome, unseen, skippedReason }: Verdict): Case[] {
  const name = 'everything-judged';
  if (skippedReason !== null) return [{ name, outcome: 'skipped', message: skippedReason, lines: [] }];
  const message = unseen.length === 0 ? '' : `${counted(unseen.length, 'thing')} not judged`;
  return [{ name, outcome: outcome === 'error' ? 'error' : 'passed', message, lines: unseen }];
}

function caseOf({ id, state, reason }: CheckState, findings: readonly Finding[], verdict: Verdict): Case {
  const message = reason ?? counted(findings.length, 'finding');
  return { name: id, outcome: outcomeOf(state, verdict), message, lines: findings.map(lineOf) };
}

/** Warnings fail a test only where they are what the run fails for. */
function outcomeOf(state: CheckState['state'], { outcome, counts }: Verdict): Outcome {
  if (state === 'crashed') return 'error';
  if (state === 'skipped') return 'skipped';
  const warningsFail = outcome === 'fail' && counts.error === 0;
  return state === 'failed' || (state === 'warned' && warningsFail) ? 'failure' : 'passed';
}

function lineOf(finding: Finding): string {
  const { path, place, severity } = finding;
  const where = place === null ? (path ?? 'the whole run') : `${path}:${place.line}:${place.column}`;
  return `${where}: ${severity}: ${messageOf(finding)}`;
}

function caseXml({ name, outcome, message, lines }: Case): string {
  const head = `    <testcase classname="tasks-gate" name="${escapeMarkup(name)}"`;
  const text = escapeLines(lines.join('\n'));
  if (outcome === 'passed') {
    return text === '' ? `${head}/>` : `${head}>\n      <system-out>${text}</system-out>\n    </testcase>`;
  }
  const said = `message="${escapeMarkup(message)}"`;
  const type = outcome === 'skipped' ? '' : ` type="${outcome === 'error' ? 'error' : 'finding'}"`;
  const body =
    text === '' ? `<${outcome} ${said}${type}/>` : `<${outcome} ${said}${type}>${text}</${outcome}>`;
  return `${head}>\n      ${body}\n    </testcase>`;
}
