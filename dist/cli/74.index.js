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

;// CONCATENATED MODULE: ./lib/src/reporters/inspect-text.js
/** `inspect`. */
function inspectText(documents) {
    return documents
        .map(({ path, dialect, dialectReason, tasks }) => {
        const lines = tasks.map(({ id, title, status }) => `  ${status.padEnd(7)} ${id?.value ?? '–'} ${title.value}`);
        return [`${path}: ${dialect} (${dialectReason})`, ...lines, ''].join('\n');
    })
        .join('\n');
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


/***/ })

};
