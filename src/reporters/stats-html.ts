/** The statistics as one self-contained page: figures in a table, a burn-up chart for each feature. */
import type { BurnUpDay, FeatureStats } from '../model/stats.ts';
import { escapeMarkup } from './escape.ts';
import { hoursInWords } from './plan-text.ts';
import { sentence } from './visible.ts';
import { fractionOf, percentOf } from './words.ts';

const STYLE = `:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--soft:#59636e;--line:#d1d9e0;--done:#1a7f37;--total:#0969da}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--paper:#0d1117;--soft:#9198a1;--line:#3d444d;--done:#3fb950;--total:#4493f8}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:60rem;padding:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line)}
.wide{overflow-x:auto}svg{width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:var(--soft)}
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

function tableOf(features: readonly FeatureStats[]): string {
  const titles = [
    'Feature',
    'Tasks done',
    'Criteria done',
    'Estimated',
    'Took',
    'Cycle time: median',
    '90 % within',
  ];
  const rows = features.map((feature) => {
    const { tasks, criteria, cycleTimeDays } = feature;
    const cells = [
      `${fractionOf(tasks.done, tasks.total)} (${percentOf(tasks.done, tasks.total)})`,
      criteria.total === 0 ? '–' : fractionOf(criteria.done, criteria.total),
      hours(feature.estimateHours),
      hours(feature.actualHours),
      cycleTimeDays === null ? '–' : `${cycleTimeDays.median} days`,
      cycleTimeDays === null ? '–' : `${cycleTimeDays.p90} days`,
    ];
    const name = `<th scope="row">${escapeMarkup(sentence(feature.name))}</th>`;
    return `<tr>${name}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function hours(value: number | null): string {
  return value === null ? '–' : hoursInWords(value);
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
<svg role="img" aria-label="${label}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">
<path class="axis" d="M${SIZE.left} ${SIZE.top}V${bottom}H${SIZE.width - 10}" fill="none"/>
<text x="4" y="${SIZE.top + 8}">${most}</text><text x="4" y="${bottom}">0</text>
<text x="${SIZE.left}" y="${SIZE.height - 8}">${first.date}</text>
<text x="${SIZE.width - 10}" y="${SIZE.height - 8}" text-anchor="end">${last.date}</text>
<path class="total" d="${lineOf(burnUp, most, ({ total }) => total)}"/>
<path class="done" d="${lineOf(burnUp, most, ({ done }) => done)}"/>
</svg>
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
