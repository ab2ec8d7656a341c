export const id = 919;
export const ids = [919];
export const modules = {

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ thresholdInWords),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   x6: () => (/* binding */ scopeInWords),
/* harmony export */   yI: () => (/* binding */ coverageState)
/* harmony export */ });
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4709);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8906);


const STATES = {
    'no-threshold': '–',
    pass: '✓ pass',
    fail: '✗ fail',
    'no-data': '– no data',
    'no-baseline': '– no baseline',
    'skipped-small-change': '– change too small',
    unmeasured: '✗ not measured',
};
/** Sign and word for what became of a figure. */
function coverageState(outcome) {
    return STATES[outcome];
}
/** `89.90%`: exact, cut to two decimals, and 100 only when all is covered; a dash of nothing. */
function shareOf(count) {
    return count.total === 0 ? '–' : `${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPercent */ .t3)(count)}%`;
}
/** What is asked of a figure: `90%`, or how far it may fall; null where nothing is. */
function thresholdInWords({ scope, threshold, }) {
    if (threshold === null || scope !== 'no-drop')
        return threshold;
    return `${threshold.replace('%', '')} points at most`;
}
/** What a figure is about; names of strangers stand between backticks. */
function scopeInWords({ scope, name }) {
    const quoted = name === null ? '' : ` \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(name).replaceAll('`', "'")}\``;
    const words = {
        project: 'project',
        patch: 'changed lines',
        files: 'files',
        groups: 'group',
        'new-files': 'new files',
        'no-drop': 'against the base',
        'task-target': 'task',
    };
    return words[scope] + quoted;
}


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** Colours for the terminal. */
const CODES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34 };
/** A painter that leaves text alone where there are no colours. */
function painter(color) {
    if (!color)
        return (_, text) => text;
    return (style, text) => (text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`);
}


/***/ }),

/***/ 919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/reporters/visible.js
var visible = __webpack_require__(2365);
// EXTERNAL MODULE: ./lib/src/model/visible.js
var model_visible = __webpack_require__(8906);
;// CONCATENATED MODULE: ./lib/src/reporters/excerpt.js
/** The line of a document around a place, cut to a width, with the place underlined. */

const TAB = 4;
const CUT = '…';
/** Shows `line` in at most `width` columns; `start` and `end` are offsets in it. */
function excerpt(line, start, end, width) {
    const from = windowStart(line, start, width);
    const cells = cellsFrom(line, from, width - 2);
    const last = cells.at(-1);
    const rest = last === undefined ? '' : line.slice(last.at + last.length);
    const before = from > 0 ? CUT : '';
    const after = rest.trim() === '' ? '' : CUT;
    const lead = cells.filter(({ at }) => at < start);
    const marked = cells.filter(({ at }) => at >= start && at < end);
    return {
        source: `${before}${cells.map(({ text }) => text).join('')}`.trimEnd() + after,
        underline: ' '.repeat(before.length + widthOf(lead)) + '^'.repeat(Math.max(widthOf(marked), 1)),
    };
}
/** Where to begin so that the place is in view with something before it; of a line of a mebibyte little is looked at. */
function windowStart(line, start, width) {
    if (start <= width && widthOf(cellsFrom(line.slice(0, start), 0, width)) <= width / 2)
        return 0;
    let from = Math.max(Math.min(start - Math.floor(width / 3), tailStart(line, width)), 0);
    const code = line.charCodeAt(from);
    if (code >= 0xdc00 && code <= 0xdfff)
        from--; // Not in the middle of a pair.
    return from;
}
/** Where to begin so that the line is shown to its end with no room left over. */
function tailStart(line, width) {
    const end = line.trimEnd().length;
    const from = end - (width - 3);
    return (0,visible/* columnsOf */.PL)(line.slice(Math.max(from, 0), end)) <= width - 3 ? from : end;
}
/** The characters from `from` on that fit into `width`. */
function cellsFrom(line, from, width) {
    const cells = [];
    let at = from;
    let column = 0;
    for (const char of line.slice(from, from + width * 2)) {
        const text = char === '\t' ? ' '.repeat(TAB - (column % TAB)) : (0,model_visible/* visible */.RK)(char);
        const cell = { at, length: char.length, text, width: (0,visible/* columnsOf */.PL)(text) };
        column += cell.width;
        if (column > width)
            break;
        cells.push(cell);
        at += char.length;
    }
    return cells;
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

// EXTERNAL MODULE: ./lib/src/reporters/paint.js
var reporters_paint = __webpack_require__(8227);
// EXTERNAL MODULE: ./lib/src/reporters/anchor.js
var reporters_anchor = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/src/reporters/coverage-words.js
var coverage_words = __webpack_require__(2701);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/text-parts.js





/** A text behind a label, broken at the width. */
function labelled(label, text, indent, width) {
    const room = (0,visible/* columnsOf */.PL)(label);
    const lines = (0,words/* wrapped */.ky)(text, width - indent.length - room);
    return lines.map((line, index) => indent + (index === 0 ? label : ' '.repeat(room)) + line);
}
/** The checks that did not pass, where a change was judged; those that could not judge always; with `verbose` all. */
function checkLines(verdict, { width, paint, detail }) {
    const told = verdict.checks.filter(({ state }) => isTold(state, detail, verdict.pullRequests.length > 0));
    if (told.length === 0)
        return [];
    const left = Math.max(...told.map(({ state }) => state.length)) + 4;
    const findings = (0,group/* grouped */.z)((0,reporters_anchor/* reportedIn */.nB)(verdict), ({ rule }) => rule);
    const lines = told.flatMap((check) => {
        const words = reasonOf(check, findings.get(check.id) ?? []);
        const [first = '', ...others] = labelled(`  ${check.state}`.padEnd(left), words, '', width);
        return [paintState(first, check.state, paint), ...others];
    });
    return [paint('underline', 'checks'), ...lines, ''];
}
function isTold(state, detail, isChange) {
    if (detail === 'verbose' || state === 'crashed')
        return true;
    if (state === 'skipped')
        return detail === 'normal';
    return state === 'failed' && isChange;
}
function reasonOf({ id, reason, state }, findings) {
    const name = (0,model_visible/* sentence */.em)(id);
    if (reason !== null)
        return `${name}: ${(0,model_visible/* sentence */.em)(reason)}`;
    return state === 'passed' ? name : `${name}: ${(0,words/* countedSeverities */.uJ)(findings)}`;
}
const STATE_COLORS = {
    passed: 'green',
    warned: 'yellow',
    failed: 'red',
    crashed: 'red',
    skipped: 'dim',
};
function paintState(line, state, paint) {
    return line.replace(state, (word) => paint(STATE_COLORS[state], word));
}
/** A sentence for each pull request. */
function changeLines({ pullRequests }, { width }) {
    return pullRequests.flatMap((each) => {
        const label = each.number === null ? 'branch: ' : `pull request ${each.number}: `;
        return labelled(label, changeInWords(each), '  ', width);
    });
}
function changeInWords({ referenced, flipped, exempt, caps }) {
    const names = referenced.length === 0 ? 'no task' : some(referenced);
    const turns = flipped.length === 0 ? '' : `, turns ${some(flipped)} done`;
    const needs = exempt === null ? '' : `; needs no task: ${(0,model_visible/* sentence */.em)(exempt)}`;
    const cut = caps.map(({ what, limit, completedFrom }) => `; only ${limit} ${what} are listed, ${completedFrom === null ? 'the others were not looked at' : `the others came from ${completedFrom}`}`);
    return `names ${names}${turns}${needs}${cut.join('')}`;
}
const MOST_NAMES = 8;
function some(ids) {
    const left = ids.length - MOST_NAMES;
    const shown = ids.slice(0, MOST_NAMES).map(model_visible/* sentence */.em).join(', ');
    return left > 0 ? `${shown} and ${(0,words/* counted */.hS)(left, 'other')}` : shown;
}
/** The figures of coverage, aligned; with `quiet` only those that fail. */
function coverageLines({ coverage }, { width, paint, detail }) {
    if (coverage === null)
        return [];
    const scopes = coverage.scopes.filter(({ verdict }) => detail !== 'quiet' || verdict === 'fail' || verdict === 'unmeasured');
    const lines = width < FIGURES + SHORTEST ? broken(scopes, width) : aligned(scopes, width);
    const painted = scopes.flatMap(({ verdict }, at) => paintSign(lines[at] ?? [], verdict, paint));
    const unmeasured = coverage.unmeasured.flatMap((path) => labelled('not measured: ', (0,model_visible/* sentence */.em)(path), '  ', width));
    const all = [...painted, ...unmeasured];
    return all.length === 0 ? [] : [paint('underline', 'coverage'), ...all, ''];
}
const COVERAGE_COLORS = {
    pass: 'green',
    fail: 'red',
    unmeasured: 'red',
};
/** Room for the figures behind the name of a scope, and the least for the name. */
const FIGURES = 58;
const SHORTEST = 16;
/** One line for each figure, in columns. */
function aligned(scopes, width) {
    const rows = scopes.map((scope) => cellsOf(scope, width - FIGURES));
    const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => (0,visible/* columnsOf */.PL)(row[at] ?? ''))));
    return rows.map((row, at) => {
        const cells = row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ');
        return [`  ${signOf(scopes[at]?.verdict)} ${cells}`.trimEnd()];
    });
}
/** The same where there is no room for columns. */
function broken(scopes, width) {
    return scopes.map((scope) => {
        const [name = '', ...figures] = cellsOf(scope, width).map((cell) => cell.trim());
        const words = `${name}: ${figures.filter((cell) => cell !== '').join(', ')}`;
        return labelled(`${signOf(scope.verdict)} `, words, '  ', width);
    });
}
function signOf(verdict = 'no-data') {
    return (0,coverage_words/* coverageState */.yI)(verdict).slice(0, 1);
}
function paintSign([first = '', ...others], verdict, paint) {
    const sign = signOf(verdict);
    return [first.replace(sign, (word) => paint(COVERAGE_COLORS[verdict] ?? 'dim', word)), ...others];
}
function cellsOf(scope, width) {
    const { metric, covered, total, verdict } = scope;
    const threshold = (0,coverage_words/* thresholdInWords */.YP)(scope);
    const asked = threshold === null ? '' : `${(0,model_visible/* sentence */.em)(threshold)}${scope.scope === 'no-drop' ? '' : ' asked'}`;
    const state = verdict === 'pass' || verdict === 'fail' || verdict === 'no-threshold'
        ? ''
        : (0,coverage_words/* coverageState */.yI)(verdict).slice(2);
    return [
        clipped((0,coverage_words/* scopeInWords */.x6)(scope).replaceAll('`', ''), width),
        metric,
        (0,coverage_words/* shareOf */.tC)(scope).padStart(7),
        (0,words/* fractionOf */.Am)(covered, total),
        (verdict === 'no-baseline' ? [state] : [asked, state]).filter((part) => part !== '').join(', '),
    ];
}
/** The text, or its beginning where it is too long: a glob tells most at its start. */
function clipped(text, width) {
    const chars = [...text];
    return chars.length <= width ? text : `${chars.slice(0, width - 1).join('')}…`;
}
function padded(text, width) {
    return text + ' '.repeat(Math.max(width - (0,visible/* columnsOf */.PL)(text), 0));
}
/** What tests, scanners and benchmarks found. */
function evidenceLines({ evidence }, { width, detail }) {
    if (detail === 'quiet')
        return [];
    return (0,words/* evidenceInWords */.KG)(evidence).flatMap((words) => labelled('', words, '  ', width));
}

;// CONCATENATED MODULE: ./lib/src/reporters/text.js






/** A problem that is told once for a whole list has a related place in each of its tasks. */
const MOST_RELATED = 5;
const COLORS = { error: 'red', warning: 'yellow', notice: 'blue' };
/** The whole report. */
function textReport(verdict, options) {
    const paint = (0,reporters_paint/* painter */.C)(options.color);
    const width = Math.min(Math.max(options.columns, 40), 120);
    const shown = verdict.findings.filter((finding) => isShown(finding, options.detail));
    const files = [...(0,group/* grouped */.z)(shown, ({ path }) => path)];
    const frame = { width, paint, detail: options.detail };
    return [
        ...files.map(([path, findings]) => fileText(path, findings, width, paint)),
        ...checkLines(verdict, frame),
        ...coverageLines(verdict, frame),
        ...evidenceLines(verdict, frame),
        ...changeLines(verdict, frame),
        summaryLines(verdict, width, paint),
    ]
        .join('\n')
        .concat('\n');
}
function isShown({ severity, fate }, detail) {
    if (detail === 'verbose')
        return true;
    return fate === 'reported' && (detail === 'normal' || severity === 'error');
}
function fileText(path, findings, width, paint) {
    const places = findings.map(({ place }) => (place === null ? '' : `${place.line}:${place.column}`));
    const left = Math.max(...places.map((place) => place.length)) + 2;
    const title = paint('underline', path === null ? 'the whole run' : (0,model_visible/* sentence */.em)(path));
    const texts = findings.map((finding, index) => findingText(finding, (places[index] ?? '').padStart(left), width, paint));
    return `${title}\n${texts.join('\n\n')}\n`;
}
function findingText(finding, place, width, paint) {
    const { severity, message, hint, related } = finding;
    const rule = (0,model_visible/* sentence */.em)(finding.rule);
    const label = severity.padEnd(7);
    const indent = place.length + 2 + label.length + 2;
    const lines = (0,words/* wrapped */.ky)(`${(0,model_visible/* sentence */.em)(message)}  ${rule}${fateOf(finding)}`, width - indent);
    const [first = '', ...others] = lines.map((line) => line.trimEnd().replace(rule, (word) => paint('dim', word)));
    const inner = ' '.repeat(place.length + 2);
    return [
        `${paint('dim', place)}  ${paint(COLORS[severity], label)}  ${first}`,
        ...others.map((line) => ' '.repeat(indent) + line),
        ...excerptLines(finding, inner, width, paint),
        ...(hint === null ? [] : labelled('hint: ', (0,model_visible/* sentence */.em)(hint), inner, width)),
        ...seeLines(related).flatMap((line) => labelled('see: ', line, inner, width)),
    ].join('\n');
}
/** The first related places; how many more there are. */
function seeLines(related) {
    const lines = related
        .slice(0, MOST_RELATED)
        .map(({ path, place, message }) => `${(0,model_visible/* sentence */.em)(path)}:${place.line}:${place.column} ${(0,model_visible/* sentence */.em)(message)}`);
    const more = related.length - lines.length;
    return more === 0
        ? lines
        : [...lines, `${more} more ${more === 1 ? 'place' : 'places'}, in the JSON report`];
}
function fateOf({ fate, fateReason }) {
    if (fate === 'reported')
        return '';
    return ` (${fate}${fateReason === null ? '' : `: ${(0,model_visible/* sentence */.em)(fateReason)}`})`;
}
function excerptLines({ place, sourceLine }, indent, width, paint) {
    if (place === null || sourceLine === null || sourceLine.trim() === '')
        return [];
    const gutter = `${place.line} | `;
    const end = place.endLine === place.line ? place.endColumn - 1 : sourceLine.trimEnd().length;
    const room = width - indent.length - gutter.length;
    const { source, underline } = excerpt(sourceLine, place.column - 1, end, room);
    const margin = `${' '.repeat(gutter.length - 2)}| `;
    return [indent + paint('dim', gutter) + source, indent + paint('dim', margin) + paint('bold', underline)];
}
function summaryLines(verdict, width, paint) {
    const { outcome, counts, unseen, skippedReason } = verdict;
    const found = (0,words/* foundInWords */.dw)(counts);
    const apart = (0,words/* apartInWords */.js)(counts);
    const sign = { pass: paint('green', '✓'), fail: paint('red', '✗'), skipped: '–', error: paint('red', '✗') }[outcome];
    const lead = outcome === 'error' ? 'Not everything was judged. ' : '';
    const line = `${lead}${found.charAt(0).toUpperCase()}${found.slice(1)} in ${(0,words/* readInWords */.Rr)(verdict)}${apart === '' ? '' : ` (${apart})`}`;
    return [
        ...unseen.flatMap((each) => labelled('note: ', (0,model_visible/* sentence */.em)(each), '  ', width)),
        ...(skippedReason === null ? [] : labelled('skipped: ', (0,model_visible/* sentence */.em)(skippedReason), '  ', width)),
        `${sign} ${(0,words/* wrapped */.ky)(line, width - 2)
            .map((part) => paint('bold', part))
            .join('\n  ')}`,
    ].join('\n');
}


/***/ })

};
