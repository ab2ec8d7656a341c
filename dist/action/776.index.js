export const id = 776;
export const ids = [776];
export const modules = {

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/model/place.js
var model_place = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/src/reporters/html-source.js


const AROUND = 2;
/** Longer lines are cut around the place. */
const LONGEST = 400;
/** The texts that are at hand, by path. */
function sourcesOf(documents) {
    return new Map(documents.flatMap(({ path, text }) => (text === null ? [] : [[path, { text, lines: (0,model_place/* lineStarts */._$)(text) }]])));
}
/** The line of the finding and those around it; only the line where the text is not at hand. */
function sourceHtml(finding, source) {
    const { place, sourceLine } = finding;
    if (place === null)
        return '';
    if (source === undefined)
        return sourceLine === null ? '' : pre([lineHtml(place.line, sourceLine, finding)]);
    const last = Math.min(place.line + AROUND, source.lines.length);
    const lines = [];
    for (let line = Math.max(place.line - AROUND, 1); line <= last; line++) {
        const text = (0,model_place/* lineText */.oZ)(source.text, source.lines, line);
        if (line === source.lines.length && text === '')
            continue;
        lines.push(lineHtml(line, text, finding));
    }
    return pre(lines);
}
function pre(lines) {
    return `<pre>${lines.join('')}</pre>`;
}
function lineHtml(line, text, { place }) {
    const isMarked = place !== null && line === place.line;
    const inner = isMarked ? markedHtml(text, place.column - 1, endOf(text, place)) : cutHtml(text);
    return `<span class="${isMarked ? 'line hit' : 'line'}" data-line="${line}">${inner}</span>`;
}
function endOf(text, { line, endLine, endColumn }) {
    return line === endLine ? endColumn - 1 : text.length;
}
function cutHtml(text) {
    return text.length <= LONGEST ? shown(text) : `${shown(text.slice(0, LONGEST))}…`;
}
function markedHtml(text, start, end) {
    const from = start > LONGEST / 2 ? start - LONGEST / 4 : 0;
    const before = text.slice(from, start);
    const marked = text.slice(start, Math.min(Math.max(end, start + 1), start + LONGEST));
    const after = text.slice(start + marked.length);
    const mark = marked === '' ? '' : `<mark>${shown(marked)}</mark>`;
    return `${from > 0 ? '…' : ''}${shown(before)}${mark}${cutHtml(after)}`;
}
function shown(text) {
    return (0,reporters_escape/* escapeMarkup */.My)(text.replaceAll('\t', '    '));
}

// EXTERNAL MODULE: ./lib/src/model/visible.js
var visible = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var reporters_words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/html-text.js
/** Pieces of HTML: every text of strangers goes through here. */



/** A sentence: what stands between backticks as code. */
function spokenHtml(text) {
    const parts = (0,visible/* sentence */.em)(text).split('`');
    if (parts.length % 2 === 0)
        return (0,reporters_escape/* escapeMarkup */.My)(parts.join('`'));
    return parts.map((part, at) => (at % 2 === 1 ? codeHtml(part) : (0,reporters_escape/* escapeMarkup */.My)(part))).join('');
}
/** A name as someone wrote it. */
function codeHtml(text) {
    return text === '' ? '' : `<code>${(0,reporters_escape/* escapeMarkup */.My)((0,visible/* sentence */.em)(text))}</code>`;
}
/** A link to the web, or only the words where there is no address that leads there. */
function linkHtml(url, inner) {
    if (url === null || !/^https?:\/\//i.test(url))
        return inner;
    return `<a href="${(0,reporters_escape/* escapeMarkup */.My)(url)}" rel="noopener noreferrer">${inner}</a>`;
}
/** A table that a phone can show: each cell carries the title of its column. */
function tableHtml(caption, titles, rows) {
    const head = titles.map((title) => `<th scope="col">${(0,reporters_escape/* escapeMarkup */.My)(title)}</th>`).join('');
    const body = rows.map((cells) => {
        const written = cells.map((cell, at) => at === 0
            ? `<th scope="row">${cell}</th>`
            : `<td data-title="${(0,reporters_escape/* escapeMarkup */.My)(titles[at] ?? '')}">${cell}</td>`);
        return `<tr>${written.join('')}</tr>`;
    });
    return `<table><caption>${(0,reporters_escape/* escapeMarkup */.My)(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
/** A bar with its figures in words for those who do not see it. */
function barHtml(part, total, label) {
    const words = `${(0,visible/* sentence */.em)(label)}: ${(0,reporters_words/* percentOf */.pR)(part, total)}`;
    return `<progress value="${part}" max="${Math.max(total, 1)}" aria-label="${(0,reporters_escape/* escapeMarkup */.My)(words)}"></progress>`;
}
/** A part of the page below a heading; nothing where there is nothing to say. */
function sectionHtml(id, title, inner) {
    if (inner === '')
        return '';
    return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${(0,reporters_escape/* escapeMarkup */.My)(title)}</h2>\n${inner}\n</section>`;
}

// EXTERNAL MODULE: ./lib/src/reporters/links.js
var reporters_links = __webpack_require__(7554);
;// CONCATENATED MODULE: ./lib/src/reporters/html-findings.js








/** A page of more is of no use to anyone, and slow. */
const MOST = 3000;
const FATES = {
    suppressed: 'suppressed by a comment',
    baselined: 'in the baseline',
    'outside-scope': 'outside the scope',
};
/** The form and the findings by file; what does not count is there too, hidden until asked for. */
function findingsHtml(verdict, links) {
    const findings = verdict.findings.slice(0, MOST);
    if (findings.length === 0)
        return '<p>No findings.</p>';
    const context = {
        sources: sourcesOf(verdict.documents),
        links,
        files: [...new Set(findings.map(({ path }) => path))],
        rules: [...new Set(findings.map(({ rule }) => rule))].sort(),
    };
    const groups = [...(0,group/* grouped */.z)(findings, ({ path }) => path)].map(([path, own]) => groupHtml(path, own, context));
    const left = verdict.findings.length - findings.length;
    const more = left === 0 ? '' : `<p>… and ${(0,reporters_words/* counted */.hS)(left, 'more finding')}; the JSON report holds all.</p>`;
    return [formHtml(findings, context), ...groups, more].join('\n');
}
function formHtml(findings, { files, rules }) {
    const boxes = finding/* SEVERITIES */.o.map((severity) => {
        const count = findings.filter((each) => each.severity === severity && each.fate === 'reported').length;
        return `<label><input type="checkbox" name="severity" value="${severity}" checked> ${(0,reporters_words/* counted */.hS)(count, severity)}</label>`;
    });
    const silenced = findings.filter(({ fate }) => fate !== 'reported').length;
    const other = `<label><input type="checkbox" name="silenced"> ${silenced} not counted</label>`;
    return `<form id="filters" hidden aria-label="Filter the findings">
<fieldset><legend>Severity</legend>${boxes.join('\n')}${silenced === 0 ? '' : other}</fieldset>
<label>File ${selectHtml('file', 'all files', files.map((path) => nameOf(path)))}</label>
<label>Rule ${selectHtml('rule', 'all rules', rules)}</label>
<button type="reset">Show all</button>
<p id="shown" role="status"></p>
</form>`;
}
function nameOf(path) {
    return path === null ? 'the whole run' : (0,visible/* sentence */.em)(path);
}
function selectHtml(name, all, options) {
    const written = options.map((option, at) => `<option value="${at}">${(0,reporters_escape/* escapeMarkup */.My)(option)}</option>`);
    return `<select name="${name}"><option value="">${all}</option>${written.join('')}</select>`;
}
function groupHtml(path, findings, context) {
    const title = path === null ? 'The whole run' : codeHtml(path);
    const items = findings.map((finding) => findingHtml(finding, context));
    return `<div class="file"><h3>${title}</h3>\n${items.join('\n')}\n</div>`;
}
function findingHtml(finding, context) {
    const { severity, path, rule, fate, message, hint, url, taskId } = finding;
    const data = `data-severity="${severity}" data-file="${context.files.indexOf(path)}" data-rule="${context.rules.indexOf(rule)}"`;
    const task = taskId === null ? '' : ` <span class="task">${codeHtml(taskId)}</span>`;
    return `<article class="finding ${severity}" ${data}${fate === 'reported' ? '' : ' data-silenced'}>
<p class="message"><span class="badge">${severity === 'error' ? '✗ ' : ''}${severity}</span> ${spokenHtml(message)}.</p>
${hint === null ? '' : `<p class="hint">${spokenHtml(hint)}.</p>\n`}${fateHtml(finding)}${sourceHtml(finding, context.sources.get(path ?? ''))}
${relatedHtml(finding, context.links)}<p class="foot">${placeHtml(finding, context.links)}${linkHtml(url, codeHtml(rule))}${task}</p>
</article>`;
}
function fateHtml({ fate, fateReason }) {
    if (fate === 'reported')
        return '';
    const reason = fateReason === null ? '' : `: ${spokenHtml(fateReason)}`;
    return `<p class="fate">Not counted, ${FATES[fate]}${reason}</p>\n`;
}
function placeHtml({ path, place }, links) {
    if (path === null || place === null)
        return '';
    const words = `line ${place.line}, column ${place.column}`;
    return `${linkHtml((0,reporters_links/* lineUrl */.g)(links, path, place.line), words)} · `;
}
function relatedHtml({ related }, links) {
    if (related.length === 0)
        return '';
    const items = related.map(({ path, place, message }) => {
        const where = linkHtml((0,reporters_links/* lineUrl */.g)(links, path, place.line), codeHtml(`${path}:${place.line}`));
        return `<li>${where}: ${spokenHtml(message)}</li>`;
    });
    return `<ul class="related">${items.join('')}</ul>\n`;
}

// EXTERNAL MODULE: ./lib/src/model/feature-graph.js
var feature_graph = __webpack_require__(8091);
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

;// CONCATENATED MODULE: ./lib/src/reporters/html-graphs.js
/** The dependency graphs of the HTML report: drawn, and as a table for those who do not see drawings. */








/** A larger one is no picture any more; its table is still there. */
const MOST_NODES = 600;
const MOST_GRAPHS = 20;
const MEANINGS = {
    done: 'done',
    ready: 'ready: all that it needs is done',
    blocked: 'blocked: it waits for an open task',
    open: 'open: it waits for something outside the list',
};
const LEGEND = `<ul class="legend">${feature_graph/* NODE_STATES */.I.map((state) => `<li class="${state}">${MEANINGS[state]}</li>`).join('')}</ul>`;
/** A drawing for each touched feature. */
function graphsHtml(verdict) {
    const graphs = (0,graph_choice/* touchedGraphs */.u)(verdict);
    if (graphs.length === 0)
        return '';
    const left = graphs.length - MOST_GRAPHS;
    const more = left > 0 ? `<p>… and ${(0,reporters_words/* counted */.hS)(left, 'more feature')} with dependencies.</p>` : '';
    return [LEGEND, ...graphs.slice(0, MOST_GRAPHS).map(graphHtml), more].join('\n');
}
function graphHtml(graph) {
    const name = (0,reporters_escape/* escapeMarkup */.My)((0,visible/* sentence */.em)(graph.name));
    const drawing = graph.nodes.length > MOST_NODES
        ? `<p>${(0,reporters_words/* counted */.hS)(graph.nodes.length, 'task')}: too many to be drawn.</p>`
        : `<div class="scroll" role="region" tabindex="0" aria-label="Drawing of ${name}">${graphSvg(graph, 'page')}</div>`;
    return `<h3>${codeHtml(graph.name)}</h3>\n<p>${(0,graph_words/* graphInWords */.R)(graph)}</p>\n${drawing}\n${tableOf(graph)}`;
}
function tableOf({ nodes, edges, name }) {
    const needs = nodes.map(() => []);
    for (const { from, to } of edges)
        needs[to]?.push(codeHtml(nodes[from]?.label || nodes[from]?.id || ''));
    const rows = nodes.map(({ label, id, title, state }, at) => [
        codeHtml(label || id),
        spokenHtml(title),
        state,
        needs[at]?.join(', ') || '–',
    ]);
    const table = tableHtml(`Dependencies of ${(0,visible/* sentence */.em)(name)}`, ['task', 'title', 'state', 'needs'], rows);
    return `<details><summary>${(0,reporters_words/* counted */.hS)(nodes.length, 'task')} as a table</summary>${table}</details>`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/html-hashes.js
/** Generated from the style and the script of the HTML report: `npm run update`. */
const STYLE_HASH = '6C9w6rx3cSYDVqLF6xzrAnUhW2ioeUhrJNkyKDIxLxc=';
const SCRIPT_HASH = 'uFqqR2HB/uMDkIJGaRWMNbJuDHonNBDHKqhKWrQAWN0=';

;// CONCATENATED MODULE: ./lib/src/reporters/html-script.js
/** The script of the HTML report. It only hides and shows: without it everything can be read. */
/** Runs once, at the end of the page; its hash stands in the policy of the page. */
const SCRIPT = `
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const findings = [...document.querySelectorAll('.finding')];
  const files = [...document.querySelectorAll('.file')];
  const shown = document.getElementById('shown');
  const apply = () => {
    const asked = new FormData(form);
    const severities = asked.getAll('severity');
    const file = asked.get('file');
    const rule = asked.get('rule');
    const silenced = asked.has('silenced');
    let count = 0;
    for (const finding of findings) {
      const { dataset } = finding;
      finding.hidden =
        !severities.includes(dataset.severity) ||
        (file !== '' && file !== dataset.file) ||
        (rule !== '' && rule !== dataset.rule) ||
        ('silenced' in dataset && !silenced);
      if (!finding.hidden) count++;
    }
    for (const group of files) group.hidden = group.querySelector('.finding:not([hidden])') === null;
    shown.textContent = count + ' of ' + findings.length + (findings.length === 1 ? ' finding' : ' findings') + ' shown';
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;

;// CONCATENATED MODULE: ./lib/src/reporters/html-style.js
/** The style of the HTML report: light and dark, from a phone to a wide screen. */

const LIGHT = `--paper:#ffffff;--soft:#f6f8fa;--quiet:#59636e;--rule:#d1d9e0;--accent:#0969da;--red:#cf222e;--amber:#8a5a00;--green:#1a7f37;--blue:#0969da;--hit:#fff8c5;--mark:#ffd6d3;${GRAPH_COLORS.light}`;
const DARK = `--paper:#0d1117;--soft:#151b23;--quiet:#9198a1;--rule:#3d444d;--accent:#4493f8;--red:#ff7b72;--amber:#d29922;--green:#3fb950;--blue:#79c0ff;--hit:#2e2a1f;--mark:#6e2a26;${GRAPH_COLORS.dark}`;
/** Its hash stands in the policy of the page, so nothing else can style it. */
const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media(prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule)}
h3{font-size:1rem;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
p{margin:.4rem 0}
a{color:var(--accent)}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em}
code{background:var(--soft);border:1px solid var(--rule);border-radius:4px;padding:.05em .3em;overflow-wrap:anywhere}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem}
.verdict{border-left:6px solid var(--quiet);padding:.25rem 0 .25rem 1rem}
.verdict.pass{border-color:var(--green)}
.verdict.fail,.verdict.error{border-color:var(--red)}
.verdict p{color:var(--quiet);max-width:60rem}
.verdict .lead{color:var(--ink);font-size:1.1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:1rem 0 0}
form{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;background:var(--soft);border:1px solid var(--rule);border-radius:8px;padding:.75rem 1rem}
form[hidden],[hidden]{display:none}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
legend{padding:0;color:var(--quiet);font-size:.875rem}
form>label{display:flex;flex:1 1 9rem;flex-direction:column;color:var(--quiet);font-size:.875rem;min-width:0}
form select{width:100%}
select,button{font:inherit;font-size:1rem;color:var(--ink);background:var(--paper);border:1px solid var(--quiet);border-radius:6px;padding:.35rem .6rem;max-width:100%;min-height:2.5rem}
input[type=checkbox]{width:1.1rem;height:1.1rem;vertical-align:-.15rem}
fieldset label{padding:.4rem 0}
#shown{margin:0;color:var(--quiet);flex-basis:100%}
.finding{border:1px solid var(--rule);border-left:4px solid var(--quiet);border-radius:8px;padding:.5rem 1rem;margin:.75rem 0;overflow-wrap:anywhere}
.finding.error{border-left-color:var(--red)}
.finding.warning{border-left-color:var(--amber)}
.finding.notice{border-left-color:var(--blue)}
.badge{font-weight:600;white-space:nowrap}
.error .badge,.state.failed,.state.crashed,.state.fail,.state.unmeasured{color:var(--red)}
.warning .badge,.state.warned{color:var(--amber)}
.notice .badge{color:var(--blue)}
.state.passed,.state.pass{color:var(--green)}
.state{font-weight:600;white-space:nowrap}
.hint,.fate,.foot,.related{color:var(--quiet)}
.foot{font-size:.875rem}
.related{margin:.4rem 0;padding-left:1.2rem;font-size:.875rem}
.finding pre{margin:.6rem 0;border:1px solid var(--rule);border-radius:6px;overflow:hidden;background:var(--soft);line-height:1.6}
.line{display:block;position:relative;padding:0 .75rem 0 4.5em;white-space:pre-wrap;overflow-wrap:anywhere;min-height:1.6em}
.line::before{content:attr(data-line);position:absolute;left:0;width:3.5em;text-align:right;color:var(--quiet);user-select:none}
.line.hit{background:var(--hit)}
mark{background:var(--mark);color:inherit;border-radius:2px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{color:var(--quiet);font-size:.875rem}
progress{appearance:none;width:8rem;max-width:100%;height:.75rem;border:1px solid var(--quiet);border-radius:4px;background:var(--soft);overflow:hidden;vertical-align:-.05rem}
progress::-webkit-progress-bar{background:var(--soft)}
progress::-webkit-progress-value{background:var(--green)}
progress::-moz-progress-bar{background:var(--green)}
summary{cursor:pointer;padding:.4rem 0}
.scroll{overflow:auto;border:1px solid var(--rule);border-radius:8px;max-height:80vh}
.scroll svg{display:block}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;color:var(--quiet);font-size:.875rem}
.legend li::before{content:"";display:inline-block;width:1.1rem;height:.8rem;margin-right:.4rem;border:1.5px solid var(--quiet);border-radius:3px;vertical-align:-.05rem}
.legend .done::before{background:var(--done);border-color:var(--done-line)}
.legend .ready::before{background:var(--ready);border-color:var(--ready-line)}
.legend .blocked::before{background:var(--blocked);border:1.5px dashed var(--blocked-line)}
.legend .open::before{background:var(--open);border:1.5px dotted var(--open-line)}
footer{margin-top:3rem;padding-bottom:2rem;color:var(--quiet);font-size:.875rem}
${GRAPH_STYLE}
@media(max-width:40rem){
thead{display:none}
table,tbody,tr,th,td{display:block}
tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
th,td{border:0;padding:.1rem 0}
td:empty{display:none}
td::before{content:attr(data-title) ": ";color:var(--quiet)}
.line{padding-left:3em}
.line::before{width:2.2em}
}
@media print{form,nav,.skip{display:none}.scroll{max-height:none;overflow:visible}}
`;

// EXTERNAL MODULE: ./lib/src/reporters/anchor.js
var reporters_anchor = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/src/reporters/coverage-words.js
var coverage_words = __webpack_require__(2701);
// EXTERNAL MODULE: ./lib/src/reporters/section-checks.js
var section_checks = __webpack_require__(4956);
;// CONCATENATED MODULE: ./lib/src/reporters/html-tables.js
/** The other parts of the HTML report: checks, progress, coverage, evidence, and what was not looked at. */







const ORDER = ['crashed', 'failed', 'warned', 'skipped', 'passed'];
/** What the pull requests say about tasks. */
function changesHtml({ pullRequests }) {
    return pullRequests.map((each) => `<p>${changeHtml(each)}</p>`).join('\n');
}
function changeHtml({ number, referenced, flipped, exempt, caps }) {
    const subject = number === null ? 'This branch' : `Pull request ${number}`;
    const names = referenced.length === 0 ? 'no task' : referenced.map(codeHtml).join(', ');
    const turns = flipped.length === 0 ? '' : ` and turns ${flipped.map(codeHtml).join(', ')} done`;
    const needs = exempt === null ? '' : ` It needs no task: ${spokenHtml(exempt)}.`;
    const cut = caps.map(({ what, limit, completedFrom }) => {
        const rest = completedFrom === null ? 'the others were not looked at' : `the others came from ${completedFrom}`;
        return ` The forge lists ${limit} ${what} at most; ${rest}.`;
    });
    return `${subject} names ${names}${turns}.${needs}${cut.join('')}`;
}
/** Every rule and check with what became of it, the worst first. */
function checksHtml(verdict, rules) {
    const { checks } = verdict;
    if (checks.length === 0)
        return '';
    const helps = new Map(rules.map((rule) => [rule.id, rule]));
    const findings = (0,group/* grouped */.z)((0,reporters_anchor/* reportedIn */.nB)(verdict), ({ rule }) => rule);
    const row = (check) => {
        const help = helps.get(check.id);
        const own = findings.get(check.id) ?? [];
        return [
            linkHtml(help?.url ?? own[0]?.url ?? null, codeHtml(check.id)),
            `<span class="state ${check.state}">${(0,section_checks/* stateInWords */.OB)(check.state)}</span>`,
            check.reason === null ? (0,reporters_words/* countedSeverities */.uJ)(own) : spokenHtml(check.reason),
            help === undefined ? '' : spokenHtml(help.summary),
        ];
    };
    const told = ORDER.flatMap((state) => checks.filter((check) => check.state === state));
    const spoke = told.filter(({ state }) => state !== 'passed');
    const passed = told.filter(({ state }) => state === 'passed');
    const titles = ['check', 'state', 'reason', 'what must hold'];
    return [
        spoke.length === 0 ? '' : tableHtml('Checks that did not pass', titles, spoke.map(row)),
        passed.length === 0
            ? ''
            : `<details><summary>✓ ${passed.length} passed</summary>${tableHtml('Checks that passed', titles, passed.map(row))}</details>`,
    ].join('\n');
}
/** How far the features are. */
function progressHtml({ progress }) {
    if (progress.length === 0)
        return '';
    const rows = progress.map(({ name, tasks, criteria }) => [
        codeHtml(name),
        `${barHtml(tasks.done, tasks.total, `tasks of ${name}`)} ${(0,reporters_words/* percentOf */.pR)(tasks.done, tasks.total)}`,
        (0,reporters_words/* fractionOf */.Am)(tasks.done, tasks.total),
        criteria.total === 0 ? '–' : (0,reporters_words/* fractionOf */.Am)(criteria.done, criteria.total),
    ]);
    return tableHtml('Progress by feature', ['feature', 'progress', 'tasks done', 'criteria met'], rows);
}
/** The coverage of each scope against what is asked of it. */
function coverageHtml({ coverage }) {
    if (coverage === null)
        return '';
    const rows = coverage.scopes.map((scope) => {
        const words = (0,coverage_words/* scopeInWords */.x6)(scope);
        const { covered, total, metric, verdict } = scope;
        const threshold = (0,coverage_words/* thresholdInWords */.YP)(scope);
        const bar = total === 0 ? '' : barHtml(covered, total, `${words}, ${metric}`);
        return [
            spokenHtml(words),
            metric,
            `${bar} ${(0,coverage_words/* shareOf */.tC)({ covered, total })}`,
            (0,reporters_words/* fractionOf */.Am)(covered, total),
            threshold === null ? '–' : spokenHtml(threshold),
            `<span class="state ${verdict}">${(0,coverage_words/* coverageState */.yI)(verdict)}</span>`,
        ];
    });
    const titles = ['scope', 'metric', 'covered', 'fraction', 'threshold', 'state'];
    const files = coverage.unmeasured.map((path) => `<li>${codeHtml(path)}</li>`).join('');
    return [
        rows.length === 0 ? '' : tableHtml('Coverage by scope', titles, rows),
        files === '' ? '' : `<p>Changed files that no report mentions:</p><ul>${files}</ul>`,
    ].join('\n');
}
/** What tests, scanners and benchmarks found. */
function evidenceHtml({ evidence }) {
    return listHtml((0,reporters_words/* evidenceInWords */.KG)(evidence).map(reporters_escape/* escapeMarkup */.My));
}
/** What was not looked at, and why. */
function unseenHtml({ unseen }) {
    return listHtml(unseen.map(spokenHtml));
}
function listHtml(items) {
    return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}

// EXTERNAL MODULE: ./lib/src/reporters/summary.js
var summary = __webpack_require__(9727);
;// CONCATENATED MODULE: ./lib/src/reporters/html.js









/** Nothing is loaded from anywhere, and only this style and this script work. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;
/** The whole page. */
function htmlReport(verdict, { version, rules, links }) {
    const title = `tasks-gate: ${summary/* TITLES */.eX[verdict.outcome]}`;
    const parts = [
        ['unseen', 'Not looked at', verdict.outcome === 'error' ? unseenHtml(verdict) : ''],
        ['findings', 'Findings', findingsHtml(verdict, links)],
        ['checks', 'Checks', checksHtml(verdict, rules)],
        ['progress', 'Progress', progressHtml(verdict)],
        ['coverage', 'Coverage', coverageHtml(verdict)],
        ['evidence', 'Evidence', evidenceHtml(verdict)],
        ['graph', 'What waits for what', graphsHtml(verdict)],
        ['left-out', 'Not looked at', verdict.outcome === 'error' ? '' : unseenHtml(verdict)],
    ];
    const shown = parts.filter(([, , inner]) => inner !== '');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${(0,reporters_escape/* escapeMarkup */.My)(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<header>
<div class="verdict ${verdict.outcome}">
<h1>${(0,reporters_escape/* escapeMarkup */.My)(title)}</h1>
<p class="lead">${spokenHtml((0,summary/* verdictInWords */._5)(verdict))}</p>
${changesHtml(verdict)}
</div>
<nav aria-label="Parts of the report"><ul>${shown.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join('')}</ul></nav>
</header>
<main>
${shown.map(([id, name, inner]) => sectionHtml(id, name, inner)).join('\n')}
</main>
<footer>tasks-gate ${(0,reporters_escape/* escapeMarkup */.My)(version)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}


/***/ })

};
