export const id = 4903;
export const ids = [4903];
export const modules = {

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleHelps: () => (/* binding */ ruleHelps)
/* harmony export */ });
/* harmony import */ var _kit_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8459);
/* harmony import */ var _kit_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3923);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2673);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3556);





/** Every rule and check there is, in the order of their ids. */
function ruleHelps() {
    return [
        ..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.map((rule) => helpOf(rule, (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule.id))),
        ..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .settableChecks */ .kh.map((check) => helpOf(check, (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPageOf */ .Lt)(check.id))),
    ].sort((one, other) => (one.id < other.id ? -1 : 1));
}
/** A check has one level for all dialects. */
function helpOf({ id, summary, why, severity }, url) {
    const levels = _model_document_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECT_IDS */ .EZ.map((dialect) => (0,_kit_level_js__WEBPACK_IMPORTED_MODULE_3__/* .ownLevel */ .$m)({ severity }, dialect));
    return {
        id,
        summary,
        why: why.replace(/\s*\n\s*/g, ' '),
        url,
        level: _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o.find((each) => levels.includes(each)) ?? null,
    };
}


/***/ })

};
