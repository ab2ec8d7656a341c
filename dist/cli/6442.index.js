export const id = 6442;
export const ids = [6442];
export const modules = {

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphJson: () => (/* binding */ graphJson)
/* harmony export */ });
/** The whole report, ending in a line end. */
function graphJson({ nodes, edges }) {
    const report = {
        version: 1,
        nodes: nodes.map(({ id, title, status, state, path, line }) => ({
            id,
            title,
            status,
            state,
            path,
            line,
        })),
        edges: edges.map(({ from, to }) => ({ from: nodes[from]?.id, to: nodes[to]?.id })),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ })

};
