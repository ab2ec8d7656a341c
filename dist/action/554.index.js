export const id = 554;
export const ids = [554];
export const modules = {

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9727);

/** The whole report. */
function markdownReport(verdict) {
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__.summaryReport)(verdict, { links: null, maxBytes: Number.POSITIVE_INFINITY }).markdown;
}


/***/ })

};
