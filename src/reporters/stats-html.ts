/** The statistics as one self-contained page: figures in a table, a burn-up chart for each feature. */
import type { BurnUpDay, FeatureStats } from '../model/stats.ts';
import type { Measure } from '../model/verdict.ts';
import { escapeMarkup } from './escape.ts';
import { hoursInWords } from './plan-text.ts';
import { sentence } from './visible.ts';
import { counted, fractionOf, percentOf } from './words.ts';

const STYLE = `:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--soft:#59636e;--line:#d1d9e0;--done:#1a7f37;--total:#0969da}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--paper:#0d1117;--soft:#9198a1;--line:#3d444d;--done:#3fb950;--total:#4493f8}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:60rem;padding:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem 1.5rem .25rem 0;border-bottom:1px solid var(--line);white-space:nowrap}thead th{color:var(--soft);font-weight:400}
.wide{overflow-x:auto}svg{width:100%;min-width:45rem;height:auto}progress{width:6rem;accent-color:var(--done)}@media(max-width:40rem){progress{display:none}th,td{padding-right:.75rem;white-space:normal}}svg text{font:12px system-ui,sans-serif;fill:var(--soft)}
.axis{stroke:var(--line)}.done{fill:none;stroke:var(--done);stroke-width:2}.total{fill:none;stroke:var(--total);stroke-width:2;stroke-dasharray:6 3}
`;

/** The page; nothing in it is loaded from elsewhere. */
export function statsHtml(features: readonly FeatureStats[], note: string | null): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>tasks-gate: statistics</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Task statistics</h1>
<div class="wide" tabindex="0" role="region" aria-label="Figures by feature">${tableOf(features)}</div>
${note === null ? '' : `<p>${escapeMarkup(note)}</p>`}
${features.map(chartOf).join('\n')}
</main>
</body>
</html>
`;
}

interface Column {
  readonly title: string;
  /** Markup; null where a feature has no such figure. */
  readonly cell: (feature: FeatureStats) => string | null;
}

const COLUMNS: readonly Column[] = [
  { title: 'Tasks done', cell: ({ tasks }) => doneOf(tasks, 'tasks') },
  {
    title: 'Criteria done',
    cell: ({ criteria }) => (criteria.total === 0 ? null : doneOf(criteria, 'criteria')),
  },
  { title: 'Estimated', cell: ({ estimateHours }) => hours(estimateHours) },
  { title: 'Took', cell: ({ actualHours }) => hours(actualHours) },
  { title: 'Cycle time: median', cell: ({ cycleTimeDays: time }) => time && counted(time.median, 'day') },
  { title: '90 % within', cell: ({ cycleTimeDays: time }) => time && counted(time.p90, 'day') },
];

/** A row for each feature, without the columns that no feature fills. */
function tableOf(features: readonly FeatureStats[]): string {
  const columns = COLUMNS.filter(({ cell }) => features.some((feature) => cell(feature) !== null));
  const rows = features.map((feature) => {
    const name = `<th scope="row">${escapeMarkup(sentence(feature.name))}</th>`;
    return `<tr>${name}${columns.map(({ cell }) => `<td>${cell(feature) ?? '–'}</td>`).join('')}</tr>`;
  });
  const titles = ['Feature', ...columns.map(({ title }) => title)];
  const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function doneOf({ done, total }: Measure, what: string): string {
  const bar = `<progress max="${Math.max(1, total)}" value="${done}" aria-label="${what} done"></progress>`;
  return `${bar} ${fractionOf(done, total)} (${percentOf(done, total)})`;
}

function hours(value: number | null): string | null {
  return value === null ? null : hoursInWords(value);
}

const SIZE = { width: 720, height: 220, left: 40, bottom: 30, top: 12 } as const;

function chartOf({ name, burnUp }: FeatureStats): string {
  const [first, last] = [burnUp[0], burnUp.at(-1)];
  if (first === undefined || last === undefined || burnUp.length < 2) return '';
  const most = Math.max(1, ...burnUp.map(({ total }) => total));
  const title = escapeMarkup(sentence(name));
  const label = `${title}: from ${first.done} of ${first.total} on ${first.date} to ${last.done} of ${last.total} on ${last.date}`;
  const bottom = SIZE.height - SIZE.bottom;
  return `<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="Burn-up of ${title}"><svg role="img" aria-label="${label}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">
<path class="axis" d="M${SIZE.left} ${SIZE.top}V${bottom}H${SIZE.width - 10}" fill="none"/>
<text x="4" y="${SIZE.top + 8}">${most}</text><text x="4" y="${bottom}">0</text>
<text x="${SIZE.left}" y="${SIZE.height - 8}">${first.date}</text>
<text x="${SIZE.width - 10}" y="${SIZE.height - 8}" text-anchor="end">${last.date}</text>
<path class="total" d="${lineOf(burnUp, most, ({ total }) => total)}"/>
<path class="done" d="${lineOf(burnUp, most, ({ done }) => done)}"/>
</svg></div>
<p>The solid line counts what is done, the dashed one all tasks.</p>`;
}

/** Steps, since a list stays as it is until it is changed. */
function lineOf(burnUp: readonly BurnUpDay[], most: number, of: (day: BurnUpDay) => number): string {
  const days = burnUp.map(({ date }) => Date.parse(`${date}T00:00:00Z`));
  const [from = 0, to = 1] = [days[0], days.at(-1)];
  const x = (day: number) =>
    SIZE.left + ((day - from) / Math.max(1, to - from)) * (SIZE.width - 10 - SIZE.left);
  const y = (value: number) =>
    SIZE.height - SIZE.bottom - (value / most) * (SIZE.height - SIZE.bottom - SIZE.top);
  return burnUp
    .map((day, at) => {
      const [left, height] = [x(days[at] ?? from).toFixed(1), y(of(day)).toFixed(1)];
      return at === 0 ? `M${left} ${height}` : `H${left}V${height}`;
    })
    .join('');
}
