export const id = 399;
export const ids = [399];
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

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6979);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7978);




/** The whole report; no time is given, so that it is the same on every run. */
function junitReport(verdict) {
    const cases = casesOf(verdict);
    const count = (outcome) => cases.filter((each) => each.outcome === outcome).length;
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
function casesOf(verdict) {
    const findings = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)((0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedIn */ .nB)(verdict), ({ rule }) => rule);
    const named = new Set(verdict.checks.map(({ id }) => id));
    const others = [...findings.keys()].filter((rule) => !named.has(rule));
    const states = [
        ...verdict.checks,
        ...others.map((id) => ({ id, state: stateOf(findings.get(id) ?? []), reason: null })),
    ];
    return [
        ...readCase(verdict),
        ...states.map((state) => caseOf(state, findings.get(state.id) ?? [], verdict)),
    ];
}
function stateOf(findings) {
    return findings.some(({ severity }) => severity === 'error') ? 'failed' : 'warned';
}
/** What could not be read, or why nothing was judged: without it an empty report would look like a good one. */
function readCase({ outcome, unseen, skippedReason }) {
    const name = 'everything-judged';
    if (skippedReason !== null)
        return [{ name, outcome: 'skipped', message: skippedReason, lines: [] }];
    const message = unseen.length === 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unseen.length, 'thing')} not judged`;
    return [{ name, outcome: outcome === 'error' ? 'error' : 'passed', message, lines: unseen }];
}
function caseOf({ id, state, reason }, findings, verdict) {
    const message = reason ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings.length, 'finding');
    return { name: id, outcome: outcomeOf(state, verdict), message, lines: findings.map(lineOf) };
}
/** Warnings fail a test only where they are what the run fails for. */
function outcomeOf(state, { outcome, counts }) {
    if (state === 'crashed')
        return 'error';
    if (state === 'skipped')
        return 'skipped';
    const warningsFail = outcome === 'fail' && counts.error === 0;
    return state === 'failed' || (state === 'warned' && warningsFail) ? 'failure' : 'passed';
}
function lineOf(finding) {
    const { path, place, severity } = finding;
    const where = place === null ? (path ?? 'the whole run') : `${path}:${place.line}:${place.column}`;
    return `${where}: ${severity}: ${(0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding)}`;
}
function caseXml({ name, outcome, message, lines }) {
    const head = `    <testcase classname="tasks-gate" name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkup */ .My)(name)}"`;
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLines */ .RQ)(lines.join('\n'));
    if (outcome === 'passed') {
        return text === '' ? `${head}/>` : `${head}>\n      <system-out>${text}</system-out>\n    </testcase>`;
    }
    const said = `message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkup */ .My)(message)}"`;
    const type = outcome === 'skipped' ? '' : ` type="${outcome === 'error' ? 'error' : 'finding'}"`;
    const body = text === '' ? `<${outcome} ${said}${type}/>` : `<${outcome} ${said}${type}>${text}</${outcome}>`;
    return `${head}>\n      ${body}\n    </testcase>`;
}


/***/ })

};
