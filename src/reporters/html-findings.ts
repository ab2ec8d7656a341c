/** The findings of the HTML report, with the form that filters them. */
import type { Finding } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import { grouped } from '../model/group.ts';
import type { Verdict } from '../model/verdict.ts';
import { escapeMarkup } from './escape.ts';
import { type Source, sourceHtml, sourcesOf } from './html-source.ts';
import { codeHtml, type Html, linkHtml, spokenHtml } from './html-text.ts';
import { type Links, lineUrl } from './links.ts';
import { sentence } from './visible.ts';
import { counted } from './words.ts';

/** A page of more is of no use to anyone, and slow. */
const MOST = 3000;

const FATES = {
  suppressed: 'suppressed by a comment',
  baselined: 'in the baseline',
  'outside-scope': 'outside the scope',
} as const;

interface Context {
  readonly sources: ReadonlyMap<string, Source>;
  readonly links: Links | null;
  readonly files: readonly (string | null)[];
  readonly rules: readonly string[];
}

/** The form and the findings by file; what does not count is there too, hidden until asked for. */
export function findingsHtml(verdict: Verdict, links: Links | null): Html {
  const findings = verdict.findings.slice(0, MOST);
  if (findings.length === 0) return '<p>No findings.</p>';
  const context: Context = {
    sources: sourcesOf(verdict.documents),
    links,
    files: [...new Set(findings.map(({ path }) => path))],
    rules: [...new Set(findings.map(({ rule }) => rule))].sort(),
  };
  const groups = [...grouped(findings, ({ path }) => path)].map(([path, own]) =>
    groupHtml(path, own, context),
  );
  const left = verdict.findings.length - findings.length;
  const more = left === 0 ? '' : `<p>… and ${counted(left, 'more finding')}; the JSON report holds all.</p>`;
  return [formHtml(findings, context), ...groups, more].join('\n');
}

function formHtml(findings: readonly Finding[], { files, rules }: Context): Html {
  const boxes = SEVERITIES.map((severity) => {
    const count = findings.filter((each) => each.severity === severity && each.fate === 'reported').length;
    return `<label><input type="checkbox" name="severity" value="${severity}" checked> ${counted(count, severity)}</label>`;
  });
  const silenced = findings.filter(({ fate }) => fate !== 'reported').length;
  const other = `<label><input type="checkbox" name="silenced"> ${silenced} not counted</label>`;
  return `<form id="filters" hidden aria-label="Filter the findings">
<fieldset><legend>Severity</legend>${boxes.join('\n')}${silenced === 0 ? '' : other}</fieldset>
<label>File ${selectHtml(
    'file',
    'all files',
    files.map((path) => nameOf(path)),
  )}</label>
<label>Rule ${selectHtml('rule', 'all rules', rules)}</label>
<button type="reset">Show all</button>
<p id="shown" role="status"></p>
</form>`;
}

function nameOf(path: string | null): string {
  return path === null ? 'the whole run' : sentence(path);
}

function selectHtml(name: string, all: string, options: readonly string[]): Html {
  const written = options.map((option, at) => `<option value="${at}">${escapeMarkup(option)}</option>`);
  return `<select name="${name}"><option value="">${all}</option>${written.join('')}</select>`;
}

function groupHtml(path: string | null, findings: readonly Finding[], context: Context): Html {
  const title = path === null ? 'The whole run' : codeHtml(path);
  const items = findings.map((finding) => findingHtml(finding, context));
  return `<div class="file"><h3>${title}</h3>\n${items.join('\n')}\n</div>`;
}

function findingHtml(finding: Finding, context: Context): Html {
  const { severity, path, rule, fate, message, hint, url, taskId } = finding;
  const data = `data-severity="${severity}" data-file="${context.files.indexOf(path)}" data-rule="${context.rules.indexOf(rule)}"`;
  const task = taskId === null ? '' : ` <span class="task">${codeHtml(taskId)}</span>`;
  return `<article class="finding ${severity}" ${data}${fate === 'reported' ? '' : ' data-silenced'}>
<p class="message"><span class="badge">${severity === 'error' ? '✗ ' : ''}${severity}</span> ${spokenHtml(message)}.</p>
${hint === null ? '' : `<p class="hint">${spokenHtml(hint)}.</p>\n`}${fateHtml(finding)}${sourceHtml(finding, context.sources.get(path ?? ''))}
${relatedHtml(finding, context.links)}<p class="foot">${placeHtml(finding, context.links)}${linkHtml(url, codeHtml(rule))}${task}</p>
</article>`;
}

function fateHtml({ fate, fateReason }: Finding): Html {
  if (fate === 'reported') return '';
  const reason = fateReason === null ? '' : `: ${spokenHtml(fateReason)}`;
  return `<p class="fate">Not counted, ${FATES[fate]}${reason}</p>\n`;
}

function placeHtml({ path, place }: Finding, links: Links | null): Html {
  if (path === null || place === null) return '';
  const words = `line ${place.line}, column ${place.column}`;
  return `${linkHtml(lineUrl(links, path, place.line), words)} · `;
}

function relatedHtml({ related }: Finding, links: Links | null): Html {
  if (related.length === 0) return '';
  const items = related.map(({ path, place, message }) => {
    const where = linkHtml(lineUrl(links, path, place.line), codeHtml(`${path}:${place.line}`));
    return `<li>${where}: ${spokenHtml(message)}</li>`;
  });
  return `<ul class="related">${items.join('')}</ul>\n`;
}
