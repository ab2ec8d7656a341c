export const id = 3516;
export const ids = [3516,9930];
export const modules = {

/***/ 6176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   RQ: () => (/* binding */ escapeLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);
/** Text of strangers inside XML and HTML. */

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** One line of text for content or an attribute: nothing in it is markup, and what XML forbids is shown as a sign. */
function escapeMarkup(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
/** The same over several lines. */
function escapeLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(escapeMarkup)
        .join('\n');
}
/** A path as a relative reference: every name encoded, also one with half a character in it. */
function encodePath(path) {
    return path
        .split('/')
        .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
        .join('/');
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hoursInWords: () => (/* binding */ hoursInWords),
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8906);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);


/** The whole report in lines of at most `columns` columns. */
function planText(plan, columns) {
    if (plan.tasks.length === 0)
        return `Nothing is left to plan: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(plan.done, 'task')} done.\n`;
    return [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(headOf(plan), columns),
        '',
        'Waves: what can begin together',
        ...plan.waves.flatMap((wave, at) => hung(`  ${at + 1}  `, namesOf(plan, wave).join(', '), columns)),
        '',
        `Critical path, ${hoursInWords(pathHours(plan))}: no number of workers makes it shorter`,
        ...hung('  ', namesOf(plan, plan.criticalPath).join(' → '), columns),
        '',
        `Schedule for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(plan.workers, 'worker')}, done after ${hoursInWords(plan.hours)}`,
        ...scheduleLines(plan, columns),
        ...cycleLines(plan, columns),
        '',
    ].join('\n');
}
function headOf({ tasks, done, assumedHours }) {
    const work = tasks.reduce((sum, { hours }) => sum + hours, 0);
    const unknown = tasks.filter(({ estimated }) => !estimated).length;
    const assumed = unknown === 0
        ? ''
        : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unknown, 'task')} without an estimate in time, marked ~, ${unknown === 1 ? 'counts' : 'count'} as ${hoursInWords(assumedHours)}${unknown === tasks.length ? '' : ', the median of the others'}.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(tasks.length, 'open task')}, ${done} done: ${hoursInWords(work)} of work.${assumed}`;
}
function pathHours({ criticalPath, tasks }) {
    return criticalPath.reduce((sum, at) => sum + (tasks[at]?.hours ?? 0), 0);
}
function* scheduleLines({ schedule, tasks, workers }, columns) {
    for (let worker = 1; worker <= workers; worker++) {
        const own = schedule.filter((slot) => slot.worker === worker && slot.end > slot.start);
        if (own.length === 0)
            continue;
        yield `  worker ${worker}`;
        for (const slot of own) {
            const planned = tasks[slot.task];
            if (planned !== undefined)
                yield clipped(slotLine(slot, planned), columns);
        }
    }
}
function slotLine({ start, end }, planned) {
    const time = `${numberOf(start).padStart(6)} –${numberOf(end).padStart(6)} h`;
    return `    ${time} ${planned.estimated ? ' ' : '~'} ${nameOf(planned)}`;
}
function cycleLines(plan, columns) {
    if (plan.unplanned.length === 0)
        return [];
    const circles = plan.cycles.flatMap((cycle) => hung('  ', [...namesOf(plan, cycle), ...namesOf(plan, cycle.slice(0, 1))].join(' needs '), columns));
    const behind = namesOf(plan, plan.unplanned).join(', ');
    return [
        '',
        'Not planned: these tasks wait for each other',
        ...circles,
        ...hung('  left out: ', behind, columns),
    ];
}
function namesOf({ tasks }, indexes) {
    return indexes.map((at) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(tasks[at]?.id ?? ''));
}
function nameOf({ id, title }) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(id)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(title)}`;
}
/** As much of a line as fits, in columns of the terminal. */
function clipped(line, columns) {
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(line) <= columns)
        return line;
    let kept = '';
    let room = columns - 1;
    for (const sign of line) {
        room -= (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(sign);
        if (room < 0)
            break;
        kept += sign;
    }
    return `${kept}…`;
}
/** Text broken at spaces, the following lines below the first word. */
function hung(lead, text, columns) {
    const [first = '', ...others] = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(text, columns - lead.length);
    return [lead + first, ...others.map((line) => ' '.repeat(lead.length) + line)];
}
/** Hours, and days of eight hours where there are several. */
function hoursInWords(hours) {
    return hours > 16 ? `${numberOf(hours)} h (${numberOf(hours / 8)} days)` : `${numberOf(hours)} h`;
}
function numberOf(value) {
    return String(Math.round(value * 100) / 100);
}


/***/ }),

/***/ 3516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statsHtml: () => (/* binding */ statsHtml)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9930);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8906);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);




const STYLE = `:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--soft:#59636e;--line:#d1d9e0;--done:#1a7f37;--total:#0969da}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--paper:#0d1117;--soft:#9198a1;--line:#3d444d;--done:#3fb950;--total:#4493f8}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:60rem;padding:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem 1.5rem .25rem 0;border-bottom:1px solid var(--line);white-space:nowrap}thead th{color:var(--soft);font-weight:400}
.wide{overflow-x:auto}svg{width:100%;min-width:45rem;height:auto}progress{width:6rem;accent-color:var(--done)}@media(max-width:40rem){progress{display:none}th,td{padding-right:.75rem;white-space:normal}}svg text{font:12px system-ui,sans-serif;fill:var(--soft)}
.axis{stroke:var(--line)}.done{fill:none;stroke:var(--done);stroke-width:2}.total{fill:none;stroke:var(--total);stroke-width:2;stroke-dasharray:6 3}
`;
/** The page; nothing in it is loaded from elsewhere. */
function statsHtml(features, note) {
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
${note === null ? '' : `<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My)(note)}</p>`}
${features.map(chartOf).join('\n')}
</main>
</body>
</html>
`;
}
const COLUMNS = [
    { title: 'Tasks done', cell: ({ tasks }) => doneOf(tasks, 'tasks') },
    {
        title: 'Criteria done',
        cell: ({ criteria }) => (criteria.total === 0 ? null : doneOf(criteria, 'criteria')),
    },
    { title: 'Estimated', cell: ({ estimateHours }) => hours(estimateHours) },
    { title: 'Took', cell: ({ actualHours }) => hours(actualHours) },
    { title: 'Cycle time: median', cell: ({ cycleTimeDays: time }) => time && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(time.median, 'day') },
    { title: '90 % within', cell: ({ cycleTimeDays: time }) => time && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(time.p90, 'day') },
];
/** A row for each feature, without the columns that no feature fills. */
function tableOf(features) {
    const columns = COLUMNS.filter(({ cell }) => features.some((feature) => cell(feature) !== null));
    const rows = features.map((feature) => {
        const name = `<th scope="row">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(feature.name))}</th>`;
        return `<tr>${name}${columns.map(({ cell }) => `<td>${cell(feature) ?? '–'}</td>`).join('')}</tr>`;
    });
    const titles = ['Feature', ...columns.map(({ title }) => title)];
    const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
    return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
function doneOf({ done, total }, what) {
    const bar = `<progress max="${Math.max(1, total)}" value="${done}" aria-label="${what} done"></progress>`;
    return `${bar} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fractionOf */ .Am)(done, total)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOf */ .pR)(done, total)})`;
}
function hours(value) {
    return value === null ? null : (0,_plan_text_js__WEBPACK_IMPORTED_MODULE_3__.hoursInWords)(value);
}
const SIZE = { width: 720, height: 220, left: 40, bottom: 30, top: 12 };
function chartOf({ name, burnUp }) {
    const [first, last] = [burnUp[0], burnUp.at(-1)];
    if (first === undefined || last === undefined || burnUp.length < 2)
        return '';
    const most = Math.max(1, ...burnUp.map(({ total }) => total));
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(name));
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
function lineOf(burnUp, most, of) {
    const days = burnUp.map(({ date }) => Date.parse(`${date}T00:00:00Z`));
    const [from = 0, to = 1] = [days[0], days.at(-1)];
    const x = (day) => SIZE.left + ((day - from) / Math.max(1, to - from)) * (SIZE.width - 10 - SIZE.left);
    const y = (value) => SIZE.height - SIZE.bottom - (value / most) * (SIZE.height - SIZE.bottom - SIZE.top);
    return burnUp
        .map((day, at) => {
        const [left, height] = [x(days[at] ?? from).toFixed(1), y(of(day)).toFixed(1)];
        return at === 0 ? `M${left} ${height}` : `H${left}V${height}`;
    })
        .join('');
}


/***/ })

};
