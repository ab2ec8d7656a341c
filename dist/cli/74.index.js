export const id = 74;
export const ids = [74];
export const modules = {

/***/ 3074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/src/reporters/inspect-json.js
/** The model as JSON. */


/** `inspect --format json`. */
function inspectJson(documents) {
    return `${JSON.stringify({ version: 1, documents: documents.map(documentOf) }, null, 2)}\n`;
}
function documentOf(document) {
    const criterion = (each) => ({
        kind: each.kind,
        text: each.text.value,
        checked: each.checked,
        line: (0,place/* lineAt */.mh)(document.lines, each.at.start),
    });
    return {
        path: document.path,
        feature: document.feature,
        dialect: document.dialect,
        dialectReason: document.dialectReason,
        tasks: document.tasks.map((task) => taskOf(document, task, criterion)),
        criteria: document.criteria.map(criterion),
        notices: document.notices.map(({ message, at }) => ({ message, line: (0,place/* lineAt */.mh)(document.lines, at.start) })),
    };
}
function taskOf(document, task, criterion) {
    const start = (0,place/* pointAt */.sd)(document.lines, task.at.start);
    const end = (0,place/* pointAt */.sd)(document.lines, task.at.end);
    const parent = task.parent === null ? undefined : document.tasks[task.parent];
    return {
        id: task.id?.value ?? null,
        scopedId: task.id === null ? null : (0,model_document/* scopedId */.o3)(document, task.id.value),
        title: task.title.value,
        text: document.text.slice(task.at.start, task.at.end),
        status: task.status,
        marker: task.marker?.value ?? null,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        parentLine: parent === undefined ? null : (0,place/* lineAt */.mh)(document.lines, parent.at.start),
        parallel: task.parallel !== null,
        optional: task.optional !== null,
        story: task.story?.value ?? null,
        section: (0,model_document/* sectionTitles */.XG)(document, task),
        paths: task.paths.map(({ value }) => value),
        dependsOn: task.dependsOn.map(({ value, at }) => ({
            id: value.id,
            line: (0,place/* lineAt */.mh)(document.lines, at.start),
            source: value.source,
        })),
        external: task.external.map(({ value }) => value),
        blocks: task.blocks.map(({ value }) => value.id),
        requirements: task.covers.map(({ value }) => value),
        estimate: task.estimate?.value ?? null,
        priority: task.priority?.value ?? null,
        risk: task.risk?.value ?? null,
        criteria: task.criteria.map(criterion),
    };
}

// EXTERNAL MODULE: ./lib/src/reporters/visible.js
var visible = __webpack_require__(2365);
;// CONCATENATED MODULE: ./lib/src/reporters/inspect-text.js


const STATES = { open: '[ ]', active: '[~]', done: '[x]', dropped: '[-]' };
/** Longer titles are cut: the tree is read down, not across. */
const TITLE = 72;
/** `inspect`: dialect and why, groups, tasks with state, dependencies and criteria, what was passed over and why. */
function inspectText(documents) {
    return documents.map((document) => linesOf(document).join('\n')).join('\n');
}
function linesOf(document) {
    const { path, dialect, dialectReason, tasks } = document;
    const counts = ['open', 'active', 'done', 'dropped']
        .map((status) => [status, tasks.filter((task) => task.status === status).length])
        .filter(([, count]) => count > 0)
        .map(([status, count]) => `${count} ${status}`);
    const total = tasks.length === 0
        ? 'no tasks'
        : `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}: ${counts.join(', ')}`;
    return [
        (0,visible/* visible */.RK)(path),
        `  read as ${dialect}: ${(0,visible/* visible */.RK)(dialectReason)}`,
        `  ${total}`,
        ...treeOf(document),
        ...criteriaLine('criteria of the whole list', document.criteria),
        ...passedLines(document),
        '',
    ];
}
/** The tasks below the headings they stand under. */
function treeOf(document) {
    const lines = [];
    let shown = null;
    for (const task of document.tasks) {
        if (task.section !== null && task.section !== shown) {
            const section = document.sections[task.section];
            if (section !== undefined)
                lines.push(`${lineOf(document, section.title.at.start)}  ${clip(section.title.value)}`);
        }
        shown = task.section;
        lines.push(...taskLines(document, task));
    }
    return lines;
}
function taskLines(document, task) {
    const indent = '  '.repeat(2 + depthOf(document, task));
    const id = task.id === null ? '' : `${(0,visible/* visible */.RK)(task.id.value)} `;
    const marks = [
        task.parallel === null ? '' : ' (parallel)',
        task.optional === null ? '' : ' (optional)',
        task.story === null ? '' : ` (${(0,visible/* visible */.RK)(task.story.value)})`,
    ].join('');
    const head = `${lineOf(document, task.at.start)}${indent}${STATES[task.status]} ${id}${clip(task.title.value)}${marks}`;
    const detail = `${' '.repeat(6)}${indent}    `;
    return [
        head,
        ...needs(task).map((line) => `${detail}${line}`),
        ...criteriaLine(`${detail}criteria`, task.criteria),
    ];
}
function needs(task) {
    const ids = task.dependsOn.map(({ value }) => (0,visible/* visible */.RK)(value.id));
    const others = task.external.map(({ value }) => `"${clip(value)}"`);
    const unknown = task.unresolved.map(({ value }) => `${(0,visible/* visible */.RK)(value.id)} (no task)`);
    const all = [...ids, ...others, ...unknown];
    return all.length === 0 ? [] : [`needs ${all.join(', ')}`];
}
function criteriaLine(label, criteria) {
    if (criteria.length === 0)
        return [];
    const ticked = criteria.filter(({ checked }) => checked === true).length;
    return [`${label.startsWith(' ') ? '' : '  '}${label}: ${ticked} of ${criteria.length} ticked`];
}
function depthOf(document, task) {
    let depth = 0;
    for (let at = task.parent; at !== null && depth < 12; at = document.tasks[at]?.parent ?? null)
        depth++;
    return depth;
}
/** What looks like a task and is none, by reason, with the first lines of each. */
function passedLines(document) {
    const byReason = new Map();
    for (const passed of document.passedOver)
        byReason.set(passed.reason, [...(byReason.get(passed.reason) ?? []), passed]);
    return [...byReason].flatMap(([reason, all]) => [
        `  passed over, since it ${reason}:`,
        ...all
            .slice(0, 3)
            .map(({ at }) => `  ${lineOf(document, at.start)}${clip((0,place/* lineText */.oZ)(document.text, document.lines, (0,place/* lineAt */.mh)(document.lines, at.start)))}`),
        ...(all.length > 3 ? [`        and ${all.length - 3} more`] : []),
    ]);
}
/** The number of a line, in a column of its own. */
function lineOf(document, offset) {
    return `${String((0,place/* lineAt */.mh)(document.lines, offset)).padStart(4)}  `;
}
function clip(text) {
    const plain = (0,visible/* visible */.RK)(text.replace(/\s+/g, ' ').trim());
    return plain.length > TITLE ? `${plain.slice(0, TITLE - 1)}…` : plain;
}

// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/evaluate.js + 6 modules
var evaluate = __webpack_require__(4459);
// EXTERNAL MODULE: ./lib/src/app/format.js
var app_format = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/src/app/print.js
var print = __webpack_require__(7173);
// EXTERNAL MODULE: ./lib/src/app/run.js + 9 modules
var run = __webpack_require__(4584);
;// CONCATENATED MODULE: ./lib/src/app/inspect.js







/** Prints how the task lists are understood. */
async function runInspect({ flags, operands }, ports) {
    const format = (0,app_format/* formatOf */.b)(flags, ['text', 'json']);
    const { config, facts } = await (0,run/* prepare */.i)(ports, flags, operands);
    const documents = (0,evaluate/* readAll */.yw)(facts, config);
    const text = format === 'json' ? inspectJson(documents) : inspectText(documents);
    await (0,print/* print */.y)(text, flags, ports);
    if (facts.unread.length > 0)
        throw new errors/* UserError */.yo('files', facts.unread.join('\n  '));
    return 0;
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* unused harmony export widthOf */
/** Text of strangers, safe to print: no control character, no mark that turns the direction of writing. */
const HIDDEN = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** The text with everything hidden shown as a sign: `␛` for escape, `<U+202E>` for a mark without one. */
function visible(text) {
    return text.replace(HIDDEN, sign);
}
function sign(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** A sentence on one line: white space folded, the rest visible. */
function sentence(text) {
    return visible(text.replace(/[\t\n\v\f\r ]+/g, ' ').trim());
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROW = /^[\u0020-\u02ff]*$/;
const NOTHING = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** How many columns of a terminal one character takes. */
function widthOf(char) {
    if (NARROW.test(char))
        return 1;
    if (WIDE.test(char))
        return 2;
    return NOTHING.test(char) ? 0 : 1;
}
/** How many columns a visible text takes. */
function columnsOf(text) {
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}


/***/ })

};
