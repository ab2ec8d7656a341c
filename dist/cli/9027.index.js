export const id = 9027;
export const ids = [9027,1536];
export const modules = {

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pW: () => (/* binding */ writeMarkdown),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
/* harmony import */ var remark_stringify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4103);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2768);



const writer = (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)()
    .use(remark_gfm__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, { tablePipeAlign: false })
    .use(remark_stringify__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A, { bullet: '-', emphasis: '_', rule: '-' })
    .freeze();
/** The text of a document. */
function writeMarkdown(children) {
    const root = { type: 'root', children: [...children] };
    return writer.stringify(root);
}
/** A heading of this depth. */
function heading(depth, ...children) {
    return { type: 'heading', depth, children };
}
/** A paragraph of these parts. */
function paragraph(...children) {
    return { type: 'paragraph', children };
}
/** A list with bullets, one for each item. */
function list(items) {
    return {
        type: 'list',
        spread: false,
        children: items.map((children) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [...children] }],
        })),
    };
}
/** A table; its titles are texts of our own. */
function table(titles, rows) {
    const line = (cells) => ({ type: 'tableRow', children: cells.map(cellOf) });
    return { type: 'table', children: [line(titles.map((title) => [text(title)])), ...rows.map(line)] };
}
function cellOf(children) {
    return { type: 'tableCell', children: [...children] };
}
/** A text of our own. */
function text(value) {
    return { type: 'text', value };
}
/** Text as written by someone: nothing in it means anything. */
function code(value) {
    return value === '' ? text('') : { type: 'inlineCode', value };
}
/** A link, or only what it shows where there is no address. */
function link(url, ...children) {
    if (url === null)
        return children.length === 1 && children[0] !== undefined ? children[0] : { type: 'emphasis', children };
    return { type: 'link', url, children };
}
/** A sentence of a rule: what stands between backticks as code, mentions and references of the rest broken up. */
function spoken(value) {
    const parts = value.split('`');
    const isPaired = parts.length % 2 === 1;
    if (!isPaired)
        return [text(harmless(value))];
    return parts
        .map((part, index) => (index % 2 === 1 ? code(part) : text(harmless(part))))
        .filter((part) => !('value' in part) || part.value !== '');
}
/** A sentence of a rule, in bold. */
function strong(value) {
    return { type: 'strong', children: spoken(value) };
}
/** GitHub looks for names, numbers and addresses in the rendered text, so an escape would not help. */
function harmless(value) {
    return value.replace(/@|#(?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, (sign) => `${sign}\u200b`);
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ NODE_STATES)
/* harmony export */ });
const NODE_STATES = ['done', 'ready', 'blocked', 'open'];


/***/ }),

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ thresholdInWords),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   x6: () => (/* binding */ scopeInWords),
/* harmony export */   yI: () => (/* binding */ coverageState)
/* harmony export */ });
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4709);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8906);


const STATES = {
    'no-threshold': '–',
    pass: '✓ pass',
    fail: '✗ fail',
    'no-data': '– no data',
    'no-baseline': '– no baseline',
    'skipped-small-change': '– change too small',
    unmeasured: '✗ not measured',
};
/** Sign and word for what became of a figure. */
function coverageState(outcome) {
    return STATES[outcome];
}
/** `89.90%`: exact, cut to two decimals, and 100 only when all is covered; a dash of nothing. */
function shareOf(count) {
    return count.total === 0 ? '–' : `${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPercent */ .t3)(count)}%`;
}
/** What is asked of a figure: `90%`, or how far it may fall; null where nothing is. */
function thresholdInWords({ scope, threshold, }) {
    if (threshold === null || scope !== 'no-drop')
        return threshold;
    return `${threshold.replace('%', '')} points at most`;
}
/** What a figure is about; names of strangers stand between backticks. */
function scopeInWords({ scope, name }) {
    const quoted = name === null ? '' : ` \`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(name).replaceAll('`', "'")}\``;
    const words = {
        project: 'project',
        patch: 'changed lines',
        files: 'files',
        groups: 'group',
        'new-files': 'new files',
        'no-drop': 'against the base',
        'task-target': 'task',
    };
    return words[scope] + quoted;
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


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);
/** Addresses of lines on the forge. */

/** The address of a line at the commit of the run; null where there is none to look at. */
function lineUrl(links, path, line) {
    if (links === null)
        return null;
    const { repository, sha, prefix } = links;
    return `${repository}/blob/${sha}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(prefix + path)}?plain=1#L${line}`;
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


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ stateInWords),
/* harmony export */   fM: () => (/* binding */ checkSections)
/* harmony export */ });
/* unused harmony export idleSection */
/* harmony import */ var _markdown_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2113);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6979);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4699);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8906);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7978);






const SIGNS = { passed: '✓ ', warned: '', failed: '✗ ', skipped: '– ', crashed: '✗ ' };
/** `✗ failed`, `warned`. */
function stateInWords(state) {
    return SIGNS[state] + state;
}
/** Those that failed or could not do their work in a table; those that only warn, and those that passed, folded. */
function checkSections(verdict, room) {
    const { checks } = verdict;
    const findings = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)((0,_anchor_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedIn */ .nB)(verdict), ({ rule }) => rule);
    const of = (states) => states.flatMap((state) => checks.filter((check) => check.state === state));
    const isRed = verdict.outcome === 'fail' && verdict.counts.error === 0;
    const open = of(isRed ? ['crashed', 'failed', 'warned', 'skipped'] : ['crashed', 'failed', 'skipped']);
    const warned = isRed ? [] : of(['warned']);
    const look = {
        noun: 'check',
        titles: ['check', 'state', 'reason'],
        row: (check) => rowOf(check, findings.get(check.id) ?? []),
    };
    return [
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .tabled */ .nH)(open, room, { ...look, above: [(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Checks'))] }),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .tabled */ .nH)(warned, room, { ...look, above: [] }).map((section) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${warned.length} warned`, section)),
        ...passedSection(checks, room),
    ];
}
/** Only those that could not do their work: findings speak for the others. */
function idleSection({ checks }, room) {
    const idle = checks.filter(({ state }) => state === 'crashed' || state === 'skipped');
    return tabled(idle, room, {
        noun: 'check',
        above: [],
        titles: ['check', 'state', 'reason'],
        row: (check) => rowOf(check, []),
    }).map((section) => folded(`${counted(idle.length, 'check')} did not judge`, section));
}
function rowOf({ id, state, reason }, findings) {
    const name = (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(findings[0]?.url ?? null, { type: 'inlineCode', value: (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(id) });
    const why = reason === null ? [(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSeverities */ .uJ)(findings))] : (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .vg)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(reason));
    return [[name], [(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(stateInWords(state))], why];
}
function passedSection(checks, { rank }) {
    const passed = checks.filter(({ state }) => state === 'passed');
    if (passed.length === 0)
        return [];
    const names = passed.flatMap(({ id }, index) => index === 0 ? [(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(id))] : [(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(', '), (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(id))]);
    return [(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`✓ ${passed.length} passed`, (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .fixed */ .Zu)(rank, [(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(...names)]))];
}


/***/ }),

/***/ 4699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   nH: () => (/* binding */ tabled)
/* harmony export */ });
/* harmony import */ var _markdown_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2113);

/** A section of fixed text. */
function fixed(rank, nodes) {
    return { lead: written(nodes), rows: [], total: 0, tail: '', noun: 'section', rank };
}
/** Items as the rows of a table; a row is one line, so that the table can be cut anywhere. */
function tabled(items, { rank, most, untitled = false }, look) {
    if (items.length === 0)
        return [];
    const rows = items.slice(0, most).map(look.row);
    return [
        {
            rank,
            noun: look.noun,
            lead: written([...(untitled ? [] : look.above), (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(look.titles, [])]),
            rows: written([(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(look.titles, rows)])
                .split('\n')
                .slice(2),
            total: items.length,
            tail: '',
        },
    ];
}
function written(nodes) {
    return nodes.length === 0 ? '' : (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMarkdown */ .pW)(nodes).trimEnd();
}
/** A section behind one line that opens it. GitHub knows no other way than this tag; no text of strangers is in the title. */
function folded(title, section) {
    return {
        ...section,
        lead: `<details><summary>${title}</summary>\n\n${section.lead}`,
        tail: [section.tail, '</details>'].filter((part) => part !== '').join('\n\n'),
    };
}


/***/ }),

/***/ 9027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eX: () => (/* binding */ TITLES),
  bj: () => (/* binding */ summaryReport),
  _5: () => (/* binding */ verdictInWords)
});

// UNUSED EXPORTS: MAX_SUMMARY_BYTES, failureSummary

// EXTERNAL MODULE: ./lib/src/markdown/write.js
var write = __webpack_require__(2113);
// EXTERNAL MODULE: ./lib/src/reporters/anchor.js
var reporters_anchor = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var reporters_words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/fit.js
/** Fits the sections of a report into a limit: cut at whole rows, and never without a word. */

/** Room for the sentence about what is missing. */
const RESERVE = 300;
/** The sections in their order, each with as many rows as there is room for. */
function fitted(sections, { room, size, rest }) {
    const texts = new Map();
    const missing = new Map();
    let free = room - RESERVE;
    let truncated = false;
    for (const section of [...sections].sort((one, other) => one.rank - other.rank)) {
        const shown = shownRows(section, free, { size, rest });
        truncated ||= shown === null || shown < section.rows.length;
        if (shown === null) {
            missing.set(section.noun, (missing.get(section.noun) ?? 0) + Math.max(section.total, 1));
            continue;
        }
        const text = textOf(section, shown, rest);
        texts.set(section, text);
        free -= size(`${text}\n\n`);
    }
    const parts = sections.flatMap((section) => texts.get(section) ?? []);
    const words = [...missing].map(([noun, count]) => (0,reporters_words/* counted */.hS)(count, `more ${noun}`));
    if (words.length > 0)
        parts.push(`**${capital((0,reporters_words/* listed */.KE)(words))} did not fit here; ${rest}.**`);
    return { text: `${parts.join('\n\n')}\n`, truncated };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** How many rows there is room for; null where not even one fits, or the section without rows does not. */
function shownRows(section, room, { size, rest }) {
    let free = room - size(`${textOf(section, 0, rest)}\n\n`);
    if (free < 0)
        return null;
    let shown = 0;
    for (const row of section.rows) {
        free -= size(row) + 1;
        if (free < 0)
            break;
        shown++;
    }
    return shown === 0 && section.total > 0 ? null : shown;
}
function textOf({ lead, rows, total, tail, noun }, shown, rest) {
    const left = total - shown;
    const head = [lead, ...rows.slice(0, shown)].filter((line) => line !== '').join('\n');
    const more = left === 0 ? [] : [`… and ${(0,reporters_words/* counted */.hS)(left, `more ${noun}`)}; ${rest}`];
    return [head, ...more, ...(tail === '' ? [] : [tail])].join('\n\n');
}

// EXTERNAL MODULE: ./lib/src/reporters/sections.js
var sections = __webpack_require__(4699);
// EXTERNAL MODULE: ./lib/src/model/visible.js
var model_visible = __webpack_require__(8906);
;// CONCATENATED MODULE: ./lib/src/reporters/section-change.js




const MOST_NAMES = 12;
/** A sentence for each pull request. */
function changeSection({ pullRequests }, rank) {
    const items = pullRequests.map((each) => [...namesOf(each), ...each.caps.flatMap(capWords)]);
    const [first] = items;
    if (first === undefined)
        return [];
    return [(0,sections/* fixed */.Zu)(rank, [items.length === 1 ? (0,write/* paragraph */.FY)(...first) : (0,write/* list */.p_)(items)])];
}
function namesOf({ number, referenced, flipped, exempt }) {
    const subject = number === null ? 'This branch' : `Pull request ${number}`;
    const names = [
        (0,write/* text */.Qq)(`${subject} names `),
        ...(referenced.length === 0 ? [(0,write/* text */.Qq)('no task')] : codes(referenced)),
        ...(flipped.length === 0 ? [] : [(0,write/* text */.Qq)(' and turns '), ...codes(flipped), (0,write/* text */.Qq)(' done')]),
        (0,write/* text */.Qq)('.'),
    ];
    return exempt === null ? names : [...names, (0,write/* text */.Qq)(' It needs no task: '), ...(0,write/* spoken */.vg)(`${(0,model_visible/* sentence */.em)(exempt)}.`)];
}
function codes(ids) {
    const shown = ids.slice(0, MOST_NAMES);
    const left = ids.length - shown.length;
    const parts = shown.flatMap((id, index) => index === 0 ? [(0,write/* code */.aY)((0,model_visible/* sentence */.em)(id))] : [(0,write/* text */.Qq)(', '), (0,write/* code */.aY)((0,model_visible/* sentence */.em)(id))]);
    return left === 0 ? parts : [...parts, (0,write/* text */.Qq)(` and ${(0,reporters_words/* counted */.hS)(left, 'other')}`)];
}
function capWords({ what, limit, completedFrom }) {
    const rest = completedFrom === null ? 'the others were not looked at' : `the others came from ${completedFrom}`;
    return [(0,write/* text */.Qq)(` The forge lists ${limit} ${what} at most; ${rest}.`)];
}

// EXTERNAL MODULE: ./lib/src/reporters/section-checks.js
var section_checks = __webpack_require__(4956);
// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/reporters/links.js
var reporters_links = __webpack_require__(7554);
;// CONCATENATED MODULE: ./lib/src/reporters/section-findings.js





/** The findings by file, each table below the name of its file. */
function findingSections(findings, links, room) {
    let left = room.most;
    return [...(0,group/* grouped */.z)(findings, ({ path }) => path)].flatMap(([path, own], index) => {
        const most = Math.min(left, own.length);
        left -= most;
        const name = (0,write/* heading */.R_)(4, path === null ? (0,write/* text */.Qq)('The whole run') : (0,write/* code */.aY)((0,model_visible/* sentence */.em)(path)));
        return (0,sections/* tabled */.nH)(own, { rank: room.rank, most }, {
            noun: 'finding',
            above: index === 0 ? [(0,write/* heading */.R_)(3, (0,write/* text */.Qq)('Findings')), name] : [name],
            titles: ['line', 'severity', 'finding'],
            row: (finding) => [[lineLink(finding, links)], [severityWord(finding.severity)], said(finding)],
        });
    });
}
/** The findings in one table, the gravest first, for readers with little room. */
function shortFindings(findings, links, room) {
    const isMixed = findings.some(({ severity }) => severity !== findings[0]?.severity);
    return tabled(findings, room, {
        noun: 'finding',
        above: [],
        titles: ['where', 'what'],
        row: (finding) => [
            [placeLink(finding, links)],
            [...(isMixed ? [text(`${finding.severity}: `)] : []), ...said(finding)],
        ],
    });
}
/** What comments, baseline and scope keep from counting, with the reasons. */
function silencedSection(findings, links, room) {
    return (0,sections/* tabled */.nH)(findings.filter(({ fate }) => fate !== 'reported'), room, {
        noun: 'finding',
        above: [(0,write/* heading */.R_)(3, (0,write/* text */.Qq)('Not counted'))],
        titles: ['where', 'rule', 'why', 'reason'],
        row: (finding) => [
            [placeLink(finding, links)],
            [ruleLink(finding)],
            [(0,write/* text */.Qq)(FATES[finding.fate])],
            (0,write/* spoken */.vg)((0,model_visible/* sentence */.em)(finding.fateReason ?? '–')),
        ],
    });
}
const FATES = {
    reported: 'reported',
    suppressed: 'suppressed by a comment',
    baselined: 'in the baseline',
    'outside-scope': 'outside the scope',
};
/** Message, hint and rule in one cell, so that a phone shows them beside the place. */
function said(finding) {
    const { message, hint } = finding;
    const words = hint === null ? `${(0,model_visible/* sentence */.em)(message)}.` : `${(0,model_visible/* sentence */.em)(message)}. ${(0,model_visible/* sentence */.em)(hint)}.`;
    return [...(0,write/* spoken */.vg)(words), (0,write/* text */.Qq)(' '), ruleLink(finding)];
}
/** Errors stand out: they are what the run fails for. */
function severityWord(severity) {
    return severity === 'error' ? (0,write/* strong */.ko)(severity) : (0,write/* text */.Qq)(severity);
}
function ruleLink({ rule, url }) {
    return (0,write/* link */.nf)(url, { type: 'inlineCode', value: (0,model_visible/* sentence */.em)(rule) });
}
function lineLink({ path, place }, links) {
    if (place === null || path === null)
        return (0,write/* text */.Qq)('–');
    return (0,write/* link */.nf)((0,reporters_links/* lineUrl */.g)(links, path, place.line), { type: 'text', value: `${place.line}` });
}
function placeLink({ path, place }, links) {
    if (path === null)
        return (0,write/* text */.Qq)('the whole run');
    const value = (0,model_visible/* sentence */.em)(place === null ? path : `${path}:${place.line}`);
    return (0,write/* link */.nf)((0,reporters_links/* lineUrl */.g)(links, path, place?.line ?? 1), { type: 'inlineCode', value });
}

// EXTERNAL MODULE: ./lib/src/reporters/graph-choice.js
var graph_choice = __webpack_require__(4095);
// EXTERNAL MODULE: ./lib/src/reporters/graph-words.js
var graph_words = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/src/reporters/mermaid.js
var mermaid = __webpack_require__(1536);
;// CONCATENATED MODULE: ./lib/src/reporters/section-graph.js
/** The dependency graphs of the touched features, as diagrams that GitHub draws. */







/** A larger one is folded: it would push all else out of sight. */
const LARGE = 60;
/** One diagram for each feature, at most as many as the room allows; the others are counted. */
function graphSections(verdict, { rank, most }, isFolded) {
    const graphs = (0,graph_choice/* touchedGraphs */.u)(verdict);
    if (graphs.length === 0)
        return [];
    const title = isFolded ? [] : [(0,sections/* fixed */.Zu)(rank, [(0,write/* heading */.R_)(3, (0,write/* text */.Qq)('What waits for what'))])];
    const left = graphs.length - most;
    const more = `… and ${(0,reporters_words/* counted */.hS)(left, 'more feature')} with dependencies`;
    return [
        ...title,
        ...graphs.slice(0, most).map((graph) => graphSection(graph, rank, isFolded)),
        ...(left > 0 ? [(0,sections/* fixed */.Zu)(rank, [(0,write/* paragraph */.FY)((0,write/* text */.Qq)(more))])] : []),
    ];
}
function graphSection(graph, rank, isFolded) {
    const { nodes, name } = graph;
    const diagram = (0,mermaid.mermaidGraph)(graph);
    const caption = (0,write/* paragraph */.FY)((0,write/* code */.aY)((0,model_visible/* sentence */.em)(name)), (0,write/* text */.Qq)(`: ${(0,graph_words/* graphInWords */.R)(graph, STATE_WORDS)}`));
    if (diagram === null) {
        const why = `The graph of ${(0,reporters_words/* counted */.hS)(nodes.length, 'task')} is too large to be drawn here; \`tasks-gate graph\` prints it.`;
        return (0,sections/* fixed */.Zu)(rank, [caption, (0,write/* paragraph */.FY)(...(0,write/* spoken */.vg)(why))]);
    }
    const section = (0,sections/* fixed */.Zu)(rank, [caption, { type: 'code', lang: 'mermaid', value: diagram }]);
    return isFolded || nodes.length > LARGE
        ? (0,sections/* folded */.TM)(`Dependencies of ${(0,reporters_words/* counted */.hS)(nodes.length, 'task')}`, section)
        : section;
}
/** As the diagram shows them: without colour too. */
const STATE_WORDS = {
    done: 'done ✓',
    ready: 'ready to start',
    blocked: 'blocked (dashed)',
    open: 'waiting for something outside the list (dotted)',
};

// EXTERNAL MODULE: ./lib/src/reporters/coverage-words.js
var coverage_words = __webpack_require__(2701);
;// CONCATENATED MODULE: ./lib/src/reporters/section-measures.js





/** A bar and the figures of each feature. */
function progressSection({ progress }, room) {
    return (0,sections/* tabled */.nH)(progress, room, {
        noun: 'feature',
        above: [(0,write/* heading */.R_)(3, (0,write/* text */.Qq)('Progress'))],
        titles: ['feature', 'tasks done', '', 'criteria met'],
        row: ({ name, tasks, criteria }) => [
            [(0,write/* code */.aY)((0,model_visible/* sentence */.em)(name))],
            [(0,write/* code */.aY)((0,reporters_words/* barOf */.Rb)(tasks.done, tasks.total))],
            [(0,write/* text */.Qq)(`${(0,reporters_words/* fractionOf */.Am)(tasks.done, tasks.total)} (${(0,reporters_words/* percentOf */.pR)(tasks.done, tasks.total)})`)],
            [(0,write/* text */.Qq)(criteria.total === 0 ? '–' : (0,reporters_words/* fractionOf */.Am)(criteria.done, criteria.total))],
        ],
    });
}
/** The coverage of each scope against what is asked of it. */
function coverageSections({ coverage }, room) {
    if (coverage === null)
        return [];
    const title = (0,write/* heading */.R_)(3, (0,write/* text */.Qq)('Coverage'));
    return [
        ...(0,sections/* tabled */.nH)(coverage.scopes, room, {
            noun: 'scope',
            above: [title],
            titles: ['scope', 'metric', 'covered', 'threshold', 'state'],
            row: coverageRow,
        }),
        ...(0,sections/* tabled */.nH)(coverage.unmeasured, room, {
            noun: 'file',
            above: coverage.scopes.length === 0 ? [title] : [],
            titles: ['changed file that no report mentions'],
            row: (path) => [[(0,write/* code */.aY)((0,model_visible/* sentence */.em)(path))]],
        }),
    ];
}
function coverageRow(scope) {
    const { covered, total, metric, verdict } = scope;
    const threshold = (0,coverage_words/* thresholdInWords */.YP)(scope);
    return [
        (0,write/* spoken */.vg)((0,coverage_words/* scopeInWords */.x6)(scope)),
        [(0,write/* text */.Qq)(metric)],
        [(0,write/* text */.Qq)(`${(0,reporters_words/* fractionOf */.Am)(covered, total)} (${(0,coverage_words/* shareOf */.tC)({ covered, total })})`)],
        threshold === null ? [(0,write/* text */.Qq)('–')] : (0,write/* spoken */.vg)((0,model_visible/* sentence */.em)(threshold)),
        [(0,write/* text */.Qq)((0,coverage_words/* coverageState */.yI)(verdict))],
    ];
}
/** What tests, scanners and benchmarks found. */
function evidenceSection(verdict, rank) {
    const items = (0,reporters_words/* evidenceInWords */.KG)(verdict.evidence).map((words) => [(0,write/* text */.Qq)(words)]);
    return items.length === 0 ? [] : [(0,sections/* fixed */.Zu)(rank, [(0,write/* heading */.R_)(3, (0,write/* text */.Qq)('Evidence')), (0,write/* list */.p_)(items)])];
}
/** What was not looked at, and why. */
function unseenSection({ unseen }, { rank, most, untitled = false }) {
    if (unseen.length === 0)
        return [];
    const items = unseen.slice(0, most).map((each) => (0,write/* spoken */.vg)((0,model_visible/* sentence */.em)(each)));
    const left = unseen.length - items.length;
    const more = left === 0 ? [] : [(0,write/* paragraph */.FY)((0,write/* text */.Qq)(`… and ${left} more`))];
    const title = untitled ? [] : [(0,write/* heading */.R_)(3, (0,write/* text */.Qq)('Not looked at'))];
    return [(0,sections/* fixed */.Zu)(rank, [...title, (0,write/* list */.p_)(items), ...more])];
}

;// CONCATENATED MODULE: ./lib/src/reporters/summary.js
/** The summary of a job: what a person reads on the page of the run. */











const MAX_SUMMARY_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
const MOST_FINDINGS = 4000;
const MOST_ROWS = 100;
const MOST_GRAPHS = 5;
/** The summary, with as many rows as fit. */
function summaryReport(verdict, { links, maxBytes }) {
    const encoder = new TextEncoder();
    const { text: markdown, truncated } = fitted(sectionsOf(verdict, links), {
        room: maxBytes,
        size: (part) => encoder.encode(part).length,
        rest: 'the JSON report holds all',
    });
    return { markdown, truncated };
}
/** In the order in which they are read; by rank in the order in which they get their room. */
function sectionsOf(verdict, links) {
    const unseen = (rank) => unseenSection(verdict, { rank, most: MOST_ROWS });
    const isError = verdict.outcome === 'error';
    return [
        (0,sections/* fixed */.Zu)(0, [
            (0,write/* heading */.R_)(2, (0,write/* text */.Qq)(`tasks-gate: ${TITLES[verdict.outcome]}`)),
            (0,write/* paragraph */.FY)((0,write/* strong */.ko)(verdictInWords(verdict))),
        ]),
        ...changeSection(verdict, 1),
        ...(isError ? unseen(2) : []),
        ...(0,section_checks/* checkSections */.fM)(verdict, { rank: 3, most: MOST_ROWS }),
        ...findingSections((0,reporters_anchor/* reportedIn */.nB)(verdict), links, { rank: 9, most: MOST_FINDINGS }),
        ...progressSection(verdict, { rank: 5, most: MOST_ROWS }),
        ...coverageSections(verdict, { rank: 4, most: MOST_ROWS }),
        ...evidenceSection(verdict, 4),
        ...graphSections(verdict, { rank: 7, most: MOST_GRAPHS }, false),
        ...silencedSection(verdict.findings, links, { rank: 6, most: MOST_ROWS }),
        ...(isError ? [] : unseen(2)),
    ];
}
const TITLES = { pass: '✓ pass', fail: '✗ fail', skipped: '– skipped', error: '✗ error' };
/** The verdict in one sentence. */
function verdictInWords(verdict) {
    const { skippedReason } = verdict;
    if (skippedReason !== null && verdict.documents.length === 0) {
        return `Nothing was judged: ${(0,model_visible/* sentence */.em)(skippedReason)}`;
    }
    const exempt = skippedReason === null ? '' : ` The pull request needs no task: ${(0,model_visible/* sentence */.em)(skippedReason)}.`;
    const found = (0,reporters_words/* foundInWords */.dw)(verdict.counts);
    const apart = (0,reporters_words/* apartInWords */.js)(verdict.counts);
    const words = `${found} in ${(0,reporters_words/* readInWords */.Rr)(verdict)}${apart === '' ? '' : ` (${apart})`}.`;
    const whole = words.charAt(0).toUpperCase() + words.slice(1);
    return verdict.outcome === 'error' ? `Not everything was judged. ${whole}` : whole + exempt;
}
/** The summary of a run that could not judge. */
function failureSummary(text) {
    return writeMarkdown([
        heading(2, { type: 'text', value: `tasks-gate: ${TITLES.error}` }),
        paragraph({ type: 'text', value: 'Nothing was judged:' }),
        { type: 'code', value: text.split('\n').map(visible).join('\n').trim() },
    ]);
}


/***/ })

};
