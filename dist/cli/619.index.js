export const id = 619;
export const ids = [619];
export const modules = {

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statsJson: () => (/* binding */ statsJson)
/* harmony export */ });
/** The whole report, ending in a line end. */
function statsJson(features) {
    return `${JSON.stringify({ version: 1, features }, null, 2)}\n`;
}


/***/ })

};
