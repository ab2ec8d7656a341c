export const id = 1536;
export const ids = [1536];
export const modules = {

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ NODE_STATES)
/* harmony export */ });
const NODE_STATES = ['done', 'ready', 'blocked', 'open'];


/***/ }),

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wavesOf),
/* harmony export */   u: () => (/* binding */ touchedGraphs)
/* harmony export */ });
/* harmony import */ var _model_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292);

/** The graphs of the features that the pull request touches, those of tasks that it names first; without a pull request, those of all features. */
function touchedGraphs({ graphs, pullRequests, findings, changed }) {
    if (pullRequests.length === 0)
        return [...graphs];
    const tasks = new Set(pullRequests.flatMap(({ referenced, flipped }) => [...referenced, ...flipped]));
    const paths = new Set([
        ...changed.map(({ path }) => path),
        ...findings.flatMap(({ fate, path }) => (fate === 'reported' && path !== null ? [path] : [])),
    ]);
    const isNamed = ({ name, nodes }) => [...tasks].some((id) => id.startsWith(`${name}/`)) || nodes.some(({ id }) => tasks.has(id));
    const isTouched = ({ nodes }) => nodes.some(({ path }) => paths.has(path));
    const named = graphs.filter(isNamed);
    return [...named, ...graphs.filter((graph) => !named.includes(graph) && isTouched(graph))];
}
/** The nodes of a graph in columns: what can start together, from left to right. Of a circle the backward edges do not count. */
function wavesOf({ nodes, edges }) {
    const graph = { before: needsOf(nodes.length, edges) };
    const knotOf = new Map((0,_model_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .knotsOf */ .Xb)(graph).flatMap((knot, at) => knot.map((node) => [node, at])));
    const forward = edges.filter(({ from, to }) => from < to || knotOf.get(from) !== knotOf.get(to) || !knotOf.has(from));
    return (0,_model_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .layersOf */ .w)({ before: needsOf(nodes.length, forward) }).waves;
}
function needsOf(count, edges) {
    const before = Array.from({ length: count }, () => []);
    for (const { from, to } of edges)
        before[to]?.push(from);
    return before;
}


/***/ }),

/***/ 1536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mermaidGraph: () => (/* binding */ mermaidGraph),
/* harmony export */   mermaidText: () => (/* binding */ mermaidText),
/* harmony export */   shortLabel: () => (/* binding */ shortLabel)
/* harmony export */ });
/* harmony import */ var _model_feature_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _graph_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4095);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8906);
/** A dependency graph as a diagram of Mermaid, which GitHub draws. */



/** GitHub shows an error in place of a longer text or more edges. */
const MAX_TEXT = 48_000;
const MAX_EDGES = 480;
const TITLE = 36;
/** Fills dark enough for white letters, light enough to stand out on a dark page; dashes tell them apart without colour. */
const STYLES = {
    done: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    ready: 'fill:#0969da,stroke:#0969da,color:#ffffff',
    blocked: 'fill:#6e7781,stroke:#afb8c1,color:#ffffff,stroke-dasharray:6 3',
    open: 'fill:#9a6700,stroke:#d4a72c,color:#ffffff,stroke-dasharray:2 2',
};
/** The diagram; null where GitHub would refuse to draw it. */
function mermaidGraph(graph) {
    const text = mermaidText(graph);
    return graph.edges.length > MAX_EDGES || text.length > MAX_TEXT ? null : text;
}
/** The diagram at any size. */
function mermaidText(graph) {
    return [
        `flowchart ${directionOf(graph)}`,
        ...graph.nodes.map((node, index) => `  n${index}["${labelOf(node)}"]:::${node.state}`),
        ...graph.edges.map(({ from, to }) => `  n${from} --> n${to}`),
        ..._model_feature_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_STATES */ .I.filter((state) => graph.nodes.some((node) => node.state === state)).map((state) => `  classDef ${state} ${STYLES[state]}`),
    ].join('\n');
}
/** Along the shorter side, so that the letters stay large enough to read. */
function directionOf(graph) {
    const waves = (0,_graph_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .wavesOf */ .g)(graph);
    return Math.max(...waves.map((wave) => wave.length)) < waves.length ? 'TD' : 'LR';
}
function labelOf({ label, title, state }) {
    return quoted(`${state === 'done' ? '✓ ' : ''}${shortLabel(label, title, TITLE)}`);
}
/** Id and title, cut to a length. */
function shortLabel(label, title, length) {
    const words = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(title.replaceAll('`', ''));
    const cut = [...words].length > length
        ? `${[...words]
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`
        : words;
    return [(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(label), cut].filter((part) => part !== '').join(' ');
}
/** All but letters, digits and a few harmless signs as entities of Mermaid. */
function quoted(text) {
    return text.replace(/[^\p{L}\p{N} .,_✓…-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}


/***/ })

};
