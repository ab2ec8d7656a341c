export const id = 2670;
export const ids = [2670];
export const modules = {

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathMatcher: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/** Globs of the config against paths and branches. */

const OPTIONS = { dot: true, nocomment: true, nonegate: true };
/** A matcher that reads each glob once. */
function pathMatcher() {
    const known = new Map();
    const read = (glob) => {
        const made = known.get(glob) ?? new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, OPTIONS);
        known.set(glob, made);
        return made;
    };
    return (path, globs) => globs.some((glob) => read(glob).match(path));
}


/***/ })

};
