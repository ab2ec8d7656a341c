/** The other parts of the HTML report: checks, progress, coverage, evidence, and what was not looked at. */
import { grouped } from '../model/group.ts';
import type { CheckState, JudgedPullRequest, Verdict } from '../model/verdict.ts';
import { reportedIn } from './anchor.ts';
import { coverageState, scopeInWords, shareOf, thresholdInWords } from './coverage-words.ts';
import { escapeMarkup } from './escape.ts';
import { barHtml, codeHtml, type Html, linkHtml, spokenHtml, tableHtml } from './html-text.ts';
import type { RuleHelp } from './rule-help.ts';
import { stateInWords } from './section-checks.ts';
import { countedSeverities, evidenceInWords, fractionOf, percentOf } from './words.ts';

const ORDER = ['crashed', 'failed', 'warned', 'skipped', 'passed'] as const;

/** What the pull requests say about tasks. */
export function changesHtml({ pullRequests }: Verdict): Html {
  return pullRequests.map((each) => `<p>${changeHtml(each)}</p>`).join('\n');
}

function changeHtml({ number, referenced, flipped, exempt, caps }: JudgedPullRequest): Html {
  const subject = number === null ? 'This branch' : `Pull request ${number}`;
  const names = referenced.length === 0 ? 'no task' : referenced.map(codeHtml).join(', ');
  const turns = flipped.length === 0 ? '' : ` and turns ${flipped.map(codeHtml).join(', ')} done`;
  const needs = exempt === null ? '' : ` It needs no task: ${spokenHtml(exempt)}.`;
  const cut = caps.map(({ what, limit, completedFrom }) => {
    const rest =
      completedFrom === null ? 'the others were not looked at' : `the others came from ${completedFrom}`;
    return ` The forge lists ${limit} ${what} at most; ${rest}.`;
  });
  return `${subject} names ${names}${turns}.${needs}${cut.join('')}`;
}

/** Every rule and check with what became of it, the worst first. */
export function checksHtml(verdict: Verdict, rules: readonly RuleHelp[]): Html {
  const { checks } = verdict;
  if (checks.length === 0) return '';
  const helps = new Map(rules.map((rule) => [rule.id, rule]));
  const findings = grouped(reportedIn(verdict), ({ rule }) => rule);
  const row = (check: CheckState): Html[] => {
    const help = helps.get(check.id);
    const own = findings.get(check.id) ?? [];
    return [
      linkHtml(help?.url ?? own[0]?.url ?? null, codeHtml(check.id)),
      `<span class="state ${check.state}">${stateInWords(check.state)}</span>`,
      check.reason === null ? countedSeverities(own) : spokenHtml(check.reason),
      help === undefined ? '' : spokenHtml(help.summary),
    ];
  };
  const told = ORDER.flatMap((state) => checks.filter((check) => check.state === state));
  const spoke = told.filter(({ state }) => state !== 'passed');
  const passed = told.filter(({ state }) => state === 'passed');
  const titles = ['check', 'state', 'reason', 'what must hold'];
  return [
    spoke.length === 0 ? '' : tableHtml('Checks that did not pass', titles, spoke.map(row)),
    passed.length === 0
      ? ''
      : `<details><summary>✓ ${passed.length} passed</summary>${tableHtml('Checks that passed', titles, passed.map(row))}</details>`,
  ].join('\n');
}

/** How far the features are. */
export function progressHtml({ progress }: Verdict): Html {
  if (progress.length === 0) return '';
  const rows = progress.map(({ name, tasks, criteria }) => [
    codeHtml(name),
    `${barHtml(tasks.done, tasks.total, `tasks of ${name}`)} ${percentOf(tasks.done, tasks.total)}`,
    fractionOf(tasks.done, tasks.total),
    criteria.total === 0 ? '–' : fractionOf(criteria.done, criteria.total),
  ]);
  return tableHtml('Progress by feature', ['feature', 'progress', 'tasks done', 'criteria met'], rows);
}

/** The coverage of each scope against what is asked of it. */
export function coverageHtml({ coverage }: Verdict): Html {
  if (coverage === null) return '';
  const rows = coverage.scopes.map((scope) => {
    const words = scopeInWords(scope);
    const { covered, total, metric, verdict } = scope;
    const threshold = thresholdInWords(scope);
    const bar = total === 0 ? '' : barHtml(covered, total, `${words}, ${metric}`);
    return [
      spokenHtml(words),
      metric,
      `${bar} ${shareOf({ covered, total })}`,
      fractionOf(covered, total),
      threshold === null ? '–' : spokenHtml(threshold),
      `<span class="state ${verdict}">${coverageState(verdict)}</span>`,
    ];
  });
  const titles = ['scope', 'metric', 'covered', 'fraction', 'threshold', 'state'];
  const files = coverage.unmeasured.map((path) => `<li>${codeHtml(path)}</li>`).join('');
  return [
    rows.length === 0 ? '' : tableHtml('Coverage by scope', titles, rows),
    files === '' ? '' : `<p>Changed files that no report mentions:</p><ul>${files}</ul>`,
  ].join('\n');
}

/** What tests, scanners and benchmarks found. */
export function evidenceHtml({ evidence }: Verdict): Html {
  return listHtml(evidenceInWords(evidence).map(escapeMarkup));
}

/** What was not looked at, and why. */
export function unseenHtml({ unseen }: Verdict): Html {
  return listHtml(unseen.map(spokenHtml));
}

function listHtml(items: readonly Html[]): Html {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}
