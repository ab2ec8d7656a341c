export const id = 3129;
export const ids = [3129];
export const modules = {

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ NODE_STATES)
/* harmony export */ });
const NODE_STATES = ['done', 'ready', 'blocked', 'open'];


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

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GRAPH_COLORS: () => (/* binding */ GRAPH_COLORS),
  GRAPH_STYLE: () => (/* binding */ GRAPH_STYLE),
  graphSvg: () => (/* binding */ graphSvg)
});

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/reporters/graph-choice.js
var graph_choice = __webpack_require__(4095);
;// CONCATENATED MODULE: ./lib/src/reporters/graph-layout.js

/** Long edges get a place of their own in every column they cross; with more of them than this they run straight. */
const MOST_BENDS = 4000;
const SWEEPS = 6;
/** The layout of a graph; the same for the same graph. */
function layoutOf(graph) {
    const waves = (0,graph_choice/* wavesOf */.g)(graph);
    const columnOf = new Map(waves.flatMap((wave, column) => wave.map((node) => [node, column])));
    const items = graph.nodes.map((_, node) => ({
        column: columnOf.get(node) ?? 0,
        left: [],
        right: [],
    }));
    const paths = chains(graph, items);
    const columns = orderedColumns(items, waves.length);
    const rows = Math.max(1, ...columns.map((column) => column.length));
    const rowOf = new Map(columns.flatMap((column) => column.map((item, at) => [item, at + (rows - column.length) / 2])));
    const spotOf = (item) => ({ column: items[item]?.column ?? 0, row: rowOf.get(item) ?? 0 });
    return {
        spots: graph.nodes.map((_, node) => spotOf(node)),
        routes: graph.edges.map(({ from, to }, edge) => ({
            from,
            to,
            via: (paths[edge] ?? [from, to]).map(spotOf),
            isBack: (columnOf.get(from) ?? 0) >= (columnOf.get(to) ?? 0),
        })),
        columns: waves.length,
        rows,
    };
}
/** The items each edge passes; adds the bends to the items. */
function chains({ edges }, items) {
    const span = (from, to) => (items[to]?.column ?? 0) - (items[from]?.column ?? 0);
    const bends = edges.reduce((sum, { from, to }) => sum + Math.max(span(from, to) - 1, 0), 0);
    return edges.map(({ from, to }) => {
        const path = [from];
        const length = bends > MOST_BENDS ? 1 : span(from, to);
        for (let step = 1; step < length; step++) {
            items.push({ column: (items[from]?.column ?? 0) + step, left: [], right: [] });
            path.push(items.length - 1);
        }
        path.push(to);
        if (span(from, to) > 0)
            graph_layout_link(path, items);
        return path;
    });
}
function graph_layout_link(path, items) {
    for (const [at, item] of path.entries()) {
        const next = path[at + 1];
        if (next === undefined)
            break;
        items[item]?.right.push(next);
        items[next]?.left.push(item);
    }
}
/** Sorts each column by the mean row of its neighbours, to and fro: the barycentre method. */
function orderedColumns(items, count) {
    const columns = Array.from({ length: count }, () => []);
    for (const [item, { column }] of items.entries())
        columns[column]?.push(item);
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        const isForth = sweep % 2 === 0;
        const order = columns.map((_, at) => (isForth ? at : count - 1 - at));
        for (const at of order)
            sortColumn(columns, at, items, isForth ? 'left' : 'right');
    }
    return columns;
}
function sortColumn(columns, at, items, side) {
    const column = columns[at] ?? [];
    const rows = new Map((columns[at + (side === 'left' ? -1 : 1)] ?? []).map((item, row) => [item, row]));
    const weights = new Map(column.map((item, row) => {
        const known = (items[item]?.[side] ?? []).flatMap((each) => rows.get(each) ?? []);
        const mean = known.length === 0 ? row : known.reduce((sum, each) => sum + each, 0) / known.length;
        return [item, mean];
    }));
    column.sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0) || one - other);
}

// EXTERNAL MODULE: ./lib/src/reporters/graph-words.js
var graph_words = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/src/model/visible.js
var visible = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/src/reporters/visible.js
var reporters_visible = __webpack_require__(2365);
;// CONCATENATED MODULE: ./lib/src/reporters/graph-svg.js




const BOX = { width: 212, height: 44 };
const STEP = { x: 276, y: 60 };
const MARGIN = 24;
/** Columns of text that fit into a box. */
const ROOM = 27;
/** The classes of the drawing in colours for light and dark. The page of the HTML report has the same. */
const GRAPH_STYLE = `.graph{font:12px system-ui,sans-serif}
.graph rect{stroke-width:1.5;fill:var(--fill);stroke:var(--line)}
.graph text{fill:var(--ink)}
.graph .id{font-weight:600}
.graph .edge{fill:none;stroke:var(--edge);stroke-width:1.5}
.graph .tip{fill:var(--edge)}
.graph .back{stroke:var(--back);stroke-dasharray:4 3}
.graph .done{--fill:var(--done);--line:var(--done-line)}
.graph .ready{--fill:var(--ready);--line:var(--ready-line)}
.graph .blocked{--fill:var(--blocked);--line:var(--blocked-line)}
.graph .open{--fill:var(--open);--line:var(--open-line)}
.graph .blocked rect{stroke-dasharray:6 3}
.graph .open rect{stroke-dasharray:2 2}
`;
/** The variables of GRAPH_STYLE; the first set for light, the second for dark. */
const GRAPH_COLORS = {
    light: '--ink:#1f2328;--edge:#59636e;--back:#cf222e;--done:#dafbe1;--done-line:#1a7f37;--ready:#ddf4ff;--ready-line:#0969da;--blocked:#f6f8fa;--blocked-line:#818b98;--open:#fff8c5;--open-line:#9a6700',
    dark: '--ink:#f0f6fc;--edge:#9198a1;--back:#f85149;--done:#12361f;--done-line:#3fb950;--ready:#121d2f;--ready-line:#4493f8;--blocked:#212830;--blocked-line:#9198a1;--open:#341a00;--open-line:#d29922',
};
/** The drawing. Titles are cut to the size of a box; each is whole in the tooltip. */
function graphSvg(graph, kind) {
    const layout = layoutOf(graph);
    const width = (layout.columns - 1) * STEP.x + BOX.width + 2 * MARGIN;
    const height = (layout.rows - 1) * STEP.y + BOX.height + 2 * MARGIN;
    const subject = graph.name === '' ? 'Dependencies' : `Dependencies of ${(0,visible/* sentence */.em)(graph.name)}`;
    const label = (0,reporters_escape/* escapeMarkup */.My)(`${subject}: ${(0,graph_words/* graphInWords */.R)(graph)}`);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
        ...(kind === 'file' ? [styleOf(width, height)] : []),
        ...layout.routes.map(edgeSvg),
        ...graph.nodes.map((node, index) => nodeSvg(node, layout, index)),
        '</svg>',
    ].join('\n');
}
function styleOf(width, height) {
    const { light, dark } = GRAPH_COLORS;
    const sets = `.graph{--paper:#ffffff;${light}}@media(prefers-color-scheme:dark){.graph{--paper:#0d1117;${dark}}}`;
    return `<style>${sets}\n${GRAPH_STYLE}.graph .paper{fill:var(--paper);stroke:none}</style>\n<rect class="paper" width="${width}" height="${height}"/>`;
}
function nodeSvg({ label, title, state }, { spots }, index) {
    const { x, y } = corner(spots[index]);
    const id = (0,visible/* sentence */.em)(label);
    const words = (0,visible/* sentence */.em)(title.replaceAll('`', ''));
    const lines = id === '' ? [cut(words), ''] : [cut(id), cut(words)];
    const whole = (0,reporters_escape/* escapeMarkup */.My)(`${id} ${words} (${state})`.trim());
    return [
        `<g class="${state}"><title>${whole}</title>`,
        `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/>`,
        `<text class="id" x="${x + 10}" y="${y + 18}">${state === 'done' ? '✓ ' : ''}${(0,reporters_escape/* escapeMarkup */.My)(lines[0] ?? '')}</text>`,
        `<text x="${x + 10}" y="${y + 34}">${(0,reporters_escape/* escapeMarkup */.My)(lines[1] ?? '')}</text></g>`,
    ].join('');
}
/** As many characters as fit into a box. */
function cut(text) {
    if ((0,reporters_visible/* columnsOf */.PL)(text) <= ROOM)
        return text;
    let columns = 1;
    let end = 0;
    for (const char of text) {
        columns += (0,reporters_visible/* widthOf */.qz)(char);
        if (columns > ROOM)
            break;
        end += char.length;
    }
    return `${text.slice(0, end).trimEnd()}…`;
}
function corner(spot) {
    return { x: MARGIN + (spot?.column ?? 0) * STEP.x, y: MARGIN + (spot?.row ?? 0) * STEP.y };
}
/** A curve through the columns; it ends in a tip at the left side of the box that waits. */
function edgeSvg({ via, isBack }) {
    const points = via.map(corner).map(({ x, y }) => ({ x, y: y + BOX.height / 2 }));
    const [start, ...others] = points;
    const end = others.at(-1);
    if (start === undefined || end === undefined)
        return '';
    const name = isBack ? 'edge back' : 'edge';
    const path = isBack ? arc(start, end) : through(start, others);
    const tip = `<path class="tip" d="M${end.x} ${end.y}l-8 -4v8z"/>`;
    return `<path class="${name}" d="${path}"/>${tip}`;
}
/** Along a bend the line runs level, as wide as a box. */
function through(start, others) {
    let path = `M${start.x + BOX.width} ${start.y}`;
    let x = start.x + BOX.width;
    let y = start.y;
    for (const [at, point] of others.entries()) {
        const isEnd = at === others.length - 1;
        const target = isEnd ? point.x - 6 : point.x;
        const middle = (x + target) / 2;
        path += `C${middle} ${y} ${middle} ${point.y} ${target} ${point.y}`;
        if (!isEnd)
            path += `H${point.x + BOX.width}`;
        x = point.x + BOX.width;
        y = point.y;
    }
    return path;
}
/** Against the direction: out on the right, over the top and in on the left. */
function arc(start, end) {
    const right = start.x + BOX.width;
    const top = Math.max(Math.min(start.y, end.y) - BOX.height / 2 - 30, -MARGIN);
    return `M${right} ${start.y}C${right + 50} ${top} ${end.x - 56} ${top} ${end.x - 6} ${end.y}`;
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ graphInWords)
/* harmony export */ });
/* unused harmony export STATE_WORDS */
/* harmony import */ var _model_feature_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8091);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/** A dependency graph in words. */


const STATE_WORDS = {
    done: 'done',
    ready: 'ready to start',
    blocked: 'blocked',
    open: 'waiting for something outside the list',
};
/** How many tasks are in which state, and how many stand alone: `3 done and 4 blocked; 5 tasks … are left out.` */
function graphInWords({ nodes, alone }, words = STATE_WORDS) {
    const states = _model_feature_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_STATES */ .I.flatMap((state) => {
        const count = nodes.filter((node) => node.state === state).length;
        return count === 0 ? [] : [`${count} ${words[state]}`];
    });
    const others = alone === 0
        ? ''
        : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(alone, 'task')} without dependencies ${alone === 1 ? 'is' : 'are'} left out`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(states)}${others}.`;
}


/***/ })

};
