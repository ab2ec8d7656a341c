export const id = 855;
export const ids = [855];
export const modules = {

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _reporters_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
/** Two columns of text for the terminal. */

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
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1121);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6274);
/** The help of the command line. */



/** What `--help` prints, in 80 columns. */
function helpText() {
    const commands = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.filter(({ load }) => load !== null).map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary]);
    const flags = _config_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .W.filter(({ name }) => !_config_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSUPPORTED_FLAGS */ .m.includes(name)).map(({ name, short, value, meaning }) => [
        `${short === null ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
        meaning.replaceAll('`', ''),
    ]);
    return [
        'tasks-gate: a quality gate for task lists (tasks.md)',
        '',
        'Usage: tasks-gate [command] [paths…] [flags]',
        '',
        'Commands:',
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .Y)(commands),
        '',
        'Flags:',
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .Y)(flags),
        '',
        'Exit codes: 0 pass, 1 findings that fail, 2 wrong use or input, 3 a bug.',
        '',
    ].join('\n');
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
