export const id = 7;
export const ids = [7];
export const modules = {

/***/ 5007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rdjsonReport: () => (/* binding */ rdjsonReport)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);


const SEVERITIES = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' };
/** The whole report, ending in a line end. A finding about no file stands at the top of the first list. */
function rdjsonReport(verdict) {
    const texts = new Map(verdict.documents.flatMap(({ path, text }) => text === null ? [] : [[path, { text, lines: (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStarts */ ._$)(text) }]]));
    const report = {
        source: { name: 'tasks-gate', url: 'https://github.com/tasks-gate/tasks-gate' },
        diagnostics: (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedIn */ .nB)(verdict).map((finding) => ({
            ...diagnosticOf(finding, verdict, texts),
            ...suggestionOf(finding, texts),
        })),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function diagnosticOf(finding, verdict, texts) {
    const { path, place } = (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)(finding, verdict);
    return {
        message: (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding),
        location: { path, range: rangeOf(path, place, texts) },
        severity: SEVERITIES[finding.severity],
        code: { value: finding.rule, ...(finding.url === null ? {} : { url: finding.url }) },
    };
}
function rangeOf(path, { line, column, endLine, endColumn }, texts) {
    return {
        start: positionOf(path, line, column, texts),
        end: positionOf(path, endLine, endColumn, texts),
    };
}
/** Columns count bytes of UTF-8 here, so without the line there is none to give. */
function positionOf(path, line, column, texts) {
    const document = texts.get(path);
    if (document === undefined)
        return { line };
    const before = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .oZ)(document.text, document.lines, line).slice(0, column - 1);
    return { line, column: new TextEncoder().encode(before).length + 1 };
}
/** Several suggestions are alternatives to reviewdog, so a fix of several edits is none. */
function suggestionOf({ fix, path }, texts) {
    const [edit] = fix;
    const document = texts.get(path ?? '');
    if (edit === undefined || fix.length > 1 || path === null || document === undefined)
        return {};
    const [start, end] = [(0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .pointAt */ .sd)(document.lines, edit.at.start), (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .pointAt */ .sd)(document.lines, edit.at.end)];
    const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    return { suggestions: [{ range: rangeOf(path, place, texts), text: edit.text }] };
}


/***/ })

};
