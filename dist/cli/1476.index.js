export const id = 1476;
export const ids = [1476];
export const modules = {

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);

const SEVERITIES = { error: 'major', warning: 'minor', notice: 'info' };
/** The whole report, ending in a line end. A finding about no file stands at the top of the first list. */
function gitlabReport(verdict) {
    return `${JSON.stringify((0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedIn */ .nB)(verdict).map((finding) => issueOf(finding, verdict)), null, 2)}\n`;
}
function issueOf(finding, verdict) {
    const { path, place } = (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)(finding, verdict);
    return {
        description: (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding),
        check_name: finding.rule,
        fingerprint: finding.fingerprint,
        severity: SEVERITIES[finding.severity],
        location: { path, lines: { begin: place.line, end: place.endLine } },
    };
}


/***/ })

};
