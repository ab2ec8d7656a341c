export const id = 4855;
export const ids = [4855];
export const modules = {

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns),
/* harmony export */   l: () => (/* binding */ WIDTH)
/* harmony export */ });
/* harmony import */ var _reporters_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
/** Two columns of text for the terminal. */

/** How wide help is. */
const WIDTH = 80;
/** Names on the left, meanings wrapped on the right. */
function columns(entries) {
    const left = Math.max(...entries.map(([name]) => name.length)) + 4;
    return entries.flatMap(([name, meaning]) => {
        const [first = '', ...others] = (0,_reporters_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(meaning, WIDTH - left);
        return [`  ${name}`.padEnd(left) + first, ...others.map((line) => ' '.repeat(left) + line)];
    });
}


/***/ }),

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _config_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _reporters_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7978);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1121);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6274);
/** The help of the command line. */




/** What `--help` prints, in 80 columns; behind a command, what that command takes. */
function helpText(name = null) {
    const command = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.find((each) => each.name === name);
    const lines = command === undefined ? programLines() : commandLines(command);
    return [...lines, 'Exit codes: 0 pass, 1 findings that fail, 2 wrong use or input, 3 a bug.', ''].join('\n');
}
function programLines() {
    return [
        'tasks-gate: a quality gate for task lists (tasks.md)',
        '',
        'Usage: tasks-gate [command] [paths…] [flags]',
        '',
        'Commands:',
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .Y)(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.map((command) => [usageOf(command), command.summary])),
        '',
        'Flags:',
        ...flagLines(_config_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .W),
        '',
        '`tasks-gate COMMAND --help` shows the flags of one command.',
        '',
    ];
}
function commandLines(command) {
    const own = _config_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .W.filter(({ commands }) => commands.includes(command.name));
    return [
        ...(0,_reporters_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .ky)(command.summary.replaceAll('`', ''), _columns_js__WEBPACK_IMPORTED_MODULE_2__/* .WIDTH */ .l),
        '',
        `Usage: tasks-gate ${usageOf(command)} [flags]`,
        '',
        ...(own.length === 0 ? [] : [`Flags of ${command.name}:`, ...flagLines(own), '']),
        'Flags of every command:',
        ...flagLines(_config_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .W.filter(({ commands }) => commands.length === 0)),
        '',
    ];
}
function usageOf({ name, operands }) {
    return `${name} ${operands}`.trim();
}
function flagLines(flags) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .Y)(flags.map(({ name, short, value, meaning }) => [
        `${short === null ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
        meaning.replaceAll('`', ''),
    ]));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Text of strangers, safe to print, and how many columns it takes. */

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
/* harmony export */   Am: () => (/* binding */ fractionOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   Rb: () => (/* binding */ barOf),
/* harmony export */   Rr: () => (/* binding */ readInWords),
/* harmony export */   dw: () => (/* binding */ foundInWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   js: () => (/* binding */ apartInWords),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   uJ: () => (/* binding */ countedSeverities)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);


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
function foundInWords({ error, warning, notice, }) {
    const words = [
        error > 0 ? counted(error, 'error') : '',
        warning > 0 ? counted(warning, 'warning') : '',
        notice > 0 ? counted(notice, 'notice') : '',
    ].filter((word) => word !== '');
    return words.length === 0 ? 'no findings' : listed(words);
}
/** The same of some findings. */
function countedSeverities(findings) {
    const [error = 0, warning = 0, notice = 0] = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.map((severity) => findings.filter((finding) => finding.severity === severity).length);
    return foundInWords({ error, warning, notice });
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
function readInWords({ documents, measures, coverage }) {
    if (documents.length === 0 && coverage?.reports !== undefined)
        return counted(coverage.reports.length, 'coverage report');
    const { done, total } = measures.tasks;
    const tasks = total === 0 ? 'no tasks' : `${counted(total, 'task')}, ${done} done`;
    return `${counted(documents.length, 'file')} with ${tasks}`;
}
/** `9 of 10`. */
function fractionOf(part, total) {
    return `${part} of ${total}`;
}
/** `90.0%`, rounded down so that only all of it is `100%`; a dash of nothing. */
function percentOf(part, total) {
    if (total === 0)
        return '–';
    return part === total ? '100%' : `${(Math.floor((part / total) * 1000) / 10).toFixed(1)}%`;
}
const BAR = 20;
/** A bar of text, full only where all is done. */
function barOf(part, total, width = BAR) {
    const full = total === 0 ? 0 : Math.floor((part / total) * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
}
/** What results of tests, scanners and benchmarks say, in sentences. */
function evidenceInWords(evidence) {
    if (evidence === null)
        return [];
    const { tests, scans, benchmarks } = evidence;
    return [
        tests === null
            ? ''
            : `Tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped (${counted(tests.files.length, 'file')})`,
        scans === null
            ? ''
            : `Scans: ${counted(scans.results, 'result')}, ${scans.failing} failing (${counted(scans.files.length, 'file')})`,
        benchmarks === null
            ? ''
            : `Benchmarks: ${benchmarks.measured} measured, ${benchmarks.failing} failing (${counted(benchmarks.files.length, 'file')})`,
    ].filter((words) => words !== '');
}
/** A space that no line breaks at, while lines are broken. */
const HELD = '\uE000';
/** Longer code is broken as prose is. */
const SHORT_CODE = 20;
/** Holds short code and a number with its sign together: `- [x] ` and `90 %`. */
function held(text) {
    return text.replace(/`[^`]*`|(?<=\d) (?=%)/g, (part) => part.length > SHORT_CODE ? part : part.replaceAll(' ', HELD));
}
/** Breaks a text at spaces, but not in short code or before "%"; a word that is too long for a line is left whole. */
function wrapped(text, width) {
    return brokenAt(held(text), width).map((line) => line.replaceAll(HELD, ' '));
}
function brokenAt(text, width) {
    const lines = [];
    let room = 0;
    for (const word of text.split(' ')) {
        const size = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(word);
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
