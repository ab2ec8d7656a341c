export const id = 8934;
export const ids = [8934];
export const modules = {

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkstyleReport: () => (/* binding */ checkstyleReport)
/* harmony export */ });
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6979);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);



const SEVERITIES = { error: 'error', warning: 'warning', notice: 'info' };
/** The whole report. A finding about no file stands at the top of the first list. */
function checkstyleReport(verdict) {
    const files = [...(0,_model_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)((0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedIn */ .nB)(verdict), (finding) => (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)(finding, verdict).path)];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        ...files.flatMap(([path, findings]) => [
            `  <file name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkup */ .My)(path)}">`,
            ...findings.map((finding) => errorXml(finding, verdict)),
            '  </file>',
        ]),
        '</checkstyle>',
        '',
    ].join('\n');
}
function errorXml(finding, verdict) {
    const { place } = (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)(finding, verdict);
    const attributes = {
        line: `${place.line}`,
        column: `${place.column}`,
        severity: SEVERITIES[finding.severity],
        message: (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding),
        source: `tasks-gate.${finding.rule}`,
    };
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkup */ .My)(value)}"`);
    return `    <error ${written.join(' ')}/>`;
}


/***/ }),

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


/***/ })

};
