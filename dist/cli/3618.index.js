export const id = 3618;
export const ids = [3618,9930];
export const modules = {

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

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statsText: () => (/* binding */ statsText)
/* harmony export */ });
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);



/** The estimate is called accurate within this share, as the guide asks. */
const TOLERANCE = 0.2;
const MOST_DAYS = 12;
/** The whole report; `note` says why there is no history, where there is none. */
function statsText(features, note) {
    const blocks = features.map((feature) => blockOf(feature).join('\n'));
    return `${[...blocks, ...(note === null ? [] : [`note: ${note}`])].join('\n\n')}\n`;
}
function blockOf(feature) {
    const { cycleTimeDays } = feature;
    return [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(feature.name),
        progressLine('tasks', feature.tasks),
        ...(feature.criteria.total === 0 ? [] : [progressLine('criteria', feature.criteria)]),
        ...effortLines(feature),
        ...(cycleTimeDays === null
            ? []
            : [
                `  cycle time  median ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cycleTimeDays.median, 'day')}, 90 % within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cycleTimeDays.p90, 'day')}`,
            ]),
        ...burnUpLines(feature),
    ];
}
function progressLine(what, { done, total }) {
    return `  ${what.padEnd(10)}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .barOf */ .Rb)(done, total)}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fractionOf */ .Am)(done, total)} done, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentOf */ .pR)(done, total)}`;
}
function effortLines({ estimateHours, actualHours }) {
    if (estimateHours === null && actualHours === null)
        return [];
    const said = estimateHours === null ? 'no estimate' : `estimated ${(0,_plan_text_js__WEBPACK_IMPORTED_MODULE_2__.hoursInWords)(estimateHours)}`;
    if (actualHours === null)
        return [`  effort      ${said}`];
    return [`  effort      ${said}, took ${(0,_plan_text_js__WEBPACK_IMPORTED_MODULE_2__.hoursInWords)(actualHours)}${offBy(estimateHours, actualHours)}`];
}
function offBy(estimate, actual) {
    if (estimate === null || estimate === 0)
        return '';
    const off = (actual - estimate) / estimate;
    const percent = `${off > 0 ? '+' : ''}${Math.round(off * 100)} %`;
    return `: ${percent}, ${Math.abs(off) > TOLERANCE ? 'outside' : 'within'} ±${TOLERANCE * 100} %`;
}
/** The last days on which the list changed. */
function* burnUpLines({ burnUp }) {
    const shown = burnUp.slice(-MOST_DAYS);
    const left = burnUp.length - shown.length;
    for (const [at, { date, done, total }] of shown.entries()) {
        const lead = at === 0 ? '  burn-up     ' : ' '.repeat(14);
        const before = at === 0 && left > 0 ? `  (${left} earlier days left out)` : '';
        yield `${lead}${date}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .barOf */ .Rb)(done, total)}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fractionOf */ .Am)(done, total)}${before}`;
    }
}


/***/ })

};
