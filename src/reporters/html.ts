/** The HTML report: one file that needs nothing else, and in which nothing runs but what we wrote. */
import type { Verdict } from '../model/verdict.ts';
import { escapeMarkup } from './escape.ts';
import { findingsHtml } from './html-findings.ts';
import { graphsHtml } from './html-graphs.ts';
import { SCRIPT_HASH, STYLE_HASH } from './html-hashes.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import {
  changesHtml,
  checksHtml,
  coverageHtml,
  evidenceHtml,
  progressHtml,
  unseenHtml,
} from './html-tables.ts';
import { type Html, sectionHtml, spokenHtml } from './html-text.ts';
import type { Links } from './links.ts';
import type { RuleHelp } from './rule-help.ts';
import { TITLES, verdictInWords } from './summary.ts';

export interface HtmlOptions {
  readonly version: string;
  /** Every rule and check there is, for what must hold and where it is explained. */
  readonly rules: readonly RuleHelp[];
  /** Where the lines can be looked at; null where nobody knows. */
  readonly links: Links | null;
}

/** Nothing is loaded from anywhere, and only this style and this script work. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The whole page. */
export function htmlReport(verdict: Verdict, { version, rules, links }: HtmlOptions): string {
  const title = `tasks-gate: ${TITLES[verdict.outcome]}`;
  const parts: readonly (readonly [id: string, title: string, inner: Html])[] = [
    ['unseen', 'Not looked at', verdict.outcome === 'error' ? unseenHtml(verdict) : ''],
    ['findings', 'Findings', findingsHtml(verdict, links)],
    ['checks', 'Checks', checksHtml(verdict, rules)],
    ['progress', 'Progress', progressHtml(verdict)],
    ['coverage', 'Coverage', coverageHtml(verdict)],
    ['evidence', 'Evidence', evidenceHtml(verdict)],
    ['graph', 'What waits for what', graphsHtml(verdict)],
    ['left-out', 'Not looked at', verdict.outcome === 'error' ? '' : unseenHtml(verdict)],
  ];
  const shown = parts.filter(([, , inner]) => inner !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<header>
<div class="verdict ${verdict.outcome}">
<h1>${escapeMarkup(title)}</h1>
<p class="lead">${spokenHtml(verdictInWords(verdict))}</p>
${changesHtml(verdict)}
</div>
<nav aria-label="Parts of the report"><ul>${shown.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join('')}</ul></nav>
</header>
<main>
${shown.map(([id, name, inner]) => sectionHtml(id, name, inner)).join('\n')}
</main>
<footer>tasks-gate ${escapeMarkup(version)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
