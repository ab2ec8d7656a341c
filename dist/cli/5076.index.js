export const id = 5076;
export const ids = [5076];
export const modules = {

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8906);


const CONTEXT = 3;
/** The diff of one file, empty without edits. Control characters of the file are shown as signs. */
function unifiedDiff({ path, before, edits }) {
    if (edits.length === 0)
        return '';
    const starts = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(before);
    const count = before.endsWith('\n') ? starts.length - 1 : starts.length;
    let shift = 0;
    const hunks = hunksOf(edits, starts, count).map((hunk) => {
        const { text, grown } = hunkText(before, starts, count, hunk, shift);
        shift += grown;
        return text;
    });
    const name = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path);
    return [`--- a/${name}\n`, `+++ b/${name}\n`, ...hunks].join('');
}
function hunksOf(edits, starts, count) {
    const changes = [];
    for (const edit of edits) {
        const first = Math.min((0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(starts, edit.at.start), count);
        const last = Math.min((0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(starts, Math.max(edit.at.start, edit.at.end - 1)), count);
        const previous = changes.at(-1);
        if (previous !== undefined && first <= previous.last) {
            previous.last = Math.max(previous.last, last);
            previous.edits.push(edit);
        }
        else
            changes.push({ first, last, edits: [edit] });
    }
    const hunks = [];
    for (const change of changes) {
        const previous = hunks.at(-1)?.changes.at(-1);
        if (previous !== undefined && change.first - previous.last <= 2 * CONTEXT)
            hunks.at(-1)?.changes.push(change);
        else
            hunks.push({ changes: [change] });
    }
    return hunks;
}
function hunkText(text, starts, count, { changes }, shift) {
    const [from = 1, to = 1] = [changes[0]?.first, changes.at(-1)?.last];
    const first = Math.max(1, from - CONTEXT);
    const last = Math.min(count, to + CONTEXT);
    const lines = [];
    let grown = 0;
    let line = first;
    for (const change of changes) {
        while (line < change.first)
            lines.push(` ${lineOf(text, starts, line++)}`);
        const old = numbers(change).map((number) => lineOf(text, starts, number));
        const now = linesIn(replaced(text, starts, change));
        lines.push(...old.map((each) => `-${each}`), ...now.map((each) => `+${each}`));
        grown += now.length - old.length;
        line = change.last + 1;
    }
    while (line <= last)
        lines.push(` ${lineOf(text, starts, line++)}`);
    const size = last - first + 1;
    const head = `@@ -${first},${size} +${first + shift},${size + grown} @@\n`;
    return { text: head + lines.map(printed).join(''), grown };
}
function numbers({ first, last }) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
function lineOf(text, starts, line) {
    return text.slice(starts[line - 1], starts[line] ?? text.length);
}
/** The lines of a change as they will be. */
function replaced(text, starts, { first, last, edits }) {
    let from = starts[first - 1] ?? 0;
    let result = '';
    for (const { at, text: replacement } of edits) {
        result += text.slice(from, at.start) + replacement;
        from = at.end;
    }
    return result + text.slice(from, Math.max(from, starts[last] ?? text.length));
}
function linesIn(text) {
    return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
/** One line of the diff; the end of the line stays as the file has it. */
function printed(line) {
    const end = /(?:\r\n|\n|\r)$/.exec(line)?.[0] ?? '';
    const body = line.slice(0, line.length - end.length).replace(/[^\t]+/g, _visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK);
    return end === '' ? `${body}\n\\ No newline at end of file\n` : `${body}${end}`;
}


/***/ })

};
