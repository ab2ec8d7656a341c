export const id = 756;
export const ids = [756];
export const modules = {

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubReport: () => (/* binding */ githubReport)
/* harmony export */ });
/* unused harmony exports escapeData, errorCommand */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);



/** The runner cuts a message there. */
const MAX_MESSAGE = 4096;
/** One command a line; empty where there is nothing to annotate. */
function githubReport(verdict, options) {
    const reported = verdict.findings.filter(({ fate }) => fate === 'reported');
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.flatMap((severity) => commandsOf(severity, reported.filter((finding) => finding.severity === severity), options)).join('');
}
function commandsOf(severity, findings, options) {
    const chosen = ranked(findings).slice(0, options.limit);
    const left = findings.length - chosen.length;
    return chosen.map((finding, index) => {
        const isLast = index === chosen.length - 1;
        const more = isLast && left > 0 ? `\n… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, `more ${severity}`)} in ${options.rest}` : '';
        return commandOf(finding, more, options.prefix);
    });
}
/** One for each task first, then the others; each in the order of the report. */
function ranked(findings) {
    const seen = new Set();
    const repeated = [];
    const first = findings.filter((finding) => {
        const subject = finding.taskId ?? `${finding.path}:${finding.place?.line}`;
        if (!seen.has(subject))
            return seen.add(subject);
        repeated.push(finding);
        return false;
    });
    return [...first, ...repeated];
}
function commandOf(finding, more, prefix) {
    const { severity, message, hint, rule } = finding;
    const body = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message) + (hint === null ? '' : `\n${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(hint)}`);
    const properties = [...placeOf(finding, prefix), ['title', rule]]
        .map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`)
        .join(',');
    return `::${severity} ${properties}::${escapeData(body.slice(0, MAX_MESSAGE - more.length) + more)}\n`;
}
/** The runner drops columns of a place over several lines, so they are left out. */
function placeOf({ path, place }, prefix) {
    if (path === null)
        return [];
    const file = ['file', prefix + path];
    if (place === null)
        return [file];
    const lines = [
        ['line', `${place.line}`],
        ['endLine', `${place.endLine}`],
    ];
    if (place.line !== place.endLine)
        return [file, ...lines];
    return [file, ...lines, ['col', `${place.column}`], ['endColumn', `${place.endColumn}`]];
}
/** As the runner reads it back: percent first. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The command for an error about no place in a file. */
function errorCommand(title, text) {
    return `::error title=${escapeProperty(title)}::${escapeData(text.slice(0, MAX_MESSAGE))}\n`;
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


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ readInWords),
/* harmony export */   dw: () => (/* binding */ foundInWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   js: () => (/* binding */ apartInWords),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* unused harmony export listed */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);

/** `1 error`, `2 errors`. */
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** What was reported: `1 error, 2 warnings and 1 notice`, or `no findings`. */
function foundInWords({ error, warning, notice }) {
    const words = [
        error > 0 ? counted(error, 'error') : '',
        warning > 0 ? counted(warning, 'warning') : '',
        notice > 0 ? counted(notice, 'notice') : '',
    ].filter((word) => word !== '');
    return words.length === 0 ? 'no findings' : listed(words);
}
/** What was found and does not count: `2 suppressed, 1 in the baseline`; empty for nothing. */
function apartInWords({ suppressed, baselined, outsideScope }) {
    const words = [
        suppressed > 0 ? `${suppressed} suppressed` : '',
        baselined > 0 ? `${baselined} in the baseline` : '',
        outsideScope > 0 ? `${outsideScope} outside the scope` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
}
/** What was read: `3 files with 40 tasks, 12 done`. */
function readInWords({ documents, measures }) {
    const { done, total } = measures.tasks;
    const tasks = total === 0 ? 'no tasks' : `${counted(total, 'task')}, ${done} done`;
    return `${counted(documents.length, 'file')} with ${tasks}`;
}
/** Breaks a text at spaces; a word that is too long for a line is left whole. */
function wrapped(text, width) {
    const lines = [];
    let room = 0;
    for (const word of text.split(' ')) {
        const size = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word);
        if (lines.length > 0 && size + 1 <= room) {
            lines[lines.length - 1] += ` ${word}`;
            room -= size + 1;
        }
        else {
            lines.push(word);
            room = width - size;
        }
    }
    return lines;
}


/***/ })

};
