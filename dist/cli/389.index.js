export const id = 389;
export const ids = [389];
export const modules = {

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/reporters/visible.js
var visible = __webpack_require__(2365);
;// CONCATENATED MODULE: ./lib/src/reporters/excerpt.js
/** The line of a document around a place, cut to a width, with the place underlined. */

const TAB = 4;
const CUT = '…';
/** Shows `line` in at most `width` columns; `start` and `end` are offsets in it. */
function excerpt(line, start, end, width) {
    const from = windowStart(line, start, width);
    const cells = cellsFrom(line, from, width - 2);
    const last = cells.at(-1);
    const rest = last === undefined ? '' : line.slice(last.at + last.length);
    const before = from > 0 ? CUT : '';
    const after = rest.trim() === '' ? '' : CUT;
    const lead = cells.filter(({ at }) => at < start);
    const marked = cells.filter(({ at }) => at >= start && at < end);
    return {
        source: `${before}${cells.map(({ text }) => text).join('')}`.trimEnd() + after,
        underline: ' '.repeat(before.length + widthOf(lead)) + '^'.repeat(Math.max(widthOf(marked), 1)),
    };
}
/** Where to begin so that the place is in view with something before it; of a line of a mebibyte little is looked at. */
function windowStart(line, start, width) {
    if (start <= width && widthOf(cellsFrom(line.slice(0, start), 0, width)) <= width / 2)
        return 0;
    let from = Math.max(start - Math.floor(width / 3), 0);
    const code = line.charCodeAt(from);
    if (code >= 0xdc00 && code <= 0xdfff)
        from--; // Not in the middle of a pair.
    return from;
}
/** The characters from `from` on that fit into `width`. */
function cellsFrom(line, from, width) {
    const cells = [];
    let at = from;
    let column = 0;
    for (const char of line.slice(from, from + width * 2)) {
        const text = char === '\t' ? ' '.repeat(TAB - (column % TAB)) : (0,visible/* visible */.RK)(char);
        const cell = { at, length: char.length, text, width: (0,visible/* columnsOf */.PL)(text) };
        column += cell.width;
        if (column > width)
            break;
        cells.push(cell);
        at += char.length;
    }
    return cells;
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

;// CONCATENATED MODULE: ./lib/src/reporters/paint.js
/** Colours for the terminal. */
const CODES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34 };
/** A painter that leaves text alone where there are no colours. */
function painter(color) {
    if (!color)
        return (_, text) => text;
    return (style, text) => (text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`);
}

// EXTERNAL MODULE: ./lib/src/reporters/words.js
var words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/text.js





const COLORS = { error: 'red', warning: 'yellow', notice: 'blue' };
/** The whole report. */
function textReport(verdict, options) {
    const paint = painter(options.color);
    const width = Math.min(Math.max(options.columns, 40), 120);
    const shown = verdict.findings.filter((finding) => isShown(finding, options.detail));
    const files = [...(0,group/* grouped */.z)(shown, ({ path }) => path)];
    return [
        ...files.map(([path, findings]) => fileText(path, findings, width, paint)),
        ...checkLines(verdict, options.detail, width, paint),
        summaryLines(verdict, width, paint),
    ]
        .join('\n')
        .concat('\n');
}
function isShown({ severity, fate }, detail) {
    if (detail === 'verbose')
        return true;
    return fate === 'reported' && (detail === 'normal' || severity === 'error');
}
function fileText(path, findings, width, paint) {
    const places = findings.map(({ place }) => (place === null ? '' : `${place.line}:${place.column}`));
    const left = Math.max(...places.map((place) => place.length)) + 2;
    const title = paint('underline', path === null ? 'the whole run' : (0,visible/* sentence */.em)(path));
    const texts = findings.map((finding, index) => findingText(finding, (places[index] ?? '').padStart(left), width, paint));
    return `${title}\n${texts.join('\n\n')}\n`;
}
function findingText(finding, place, width, paint) {
    const { severity, message, rule, hint, related } = finding;
    const label = severity.padEnd(7);
    const indent = place.length + 2 + label.length + 2;
    const lines = (0,words/* wrapped */.ky)(`${(0,visible/* sentence */.em)(message)}  ${rule}${fateOf(finding)}`, width - indent);
    const [first = '', ...others] = lines.map((line) => line.trimEnd().replace(rule, paint('dim', rule)));
    const inner = ' '.repeat(place.length + 2);
    return [
        `${paint('dim', place)}  ${paint(COLORS[severity], label)}  ${first}`,
        ...others.map((line) => ' '.repeat(indent) + line),
        ...excerptLines(finding, inner, width, paint),
        ...(hint === null ? [] : labelled('hint: ', (0,visible/* sentence */.em)(hint), inner, width)),
        ...related.flatMap((other) => labelled('see: ', `${(0,visible/* sentence */.em)(other.path)}:${other.place.line}:${other.place.column} ${(0,visible/* sentence */.em)(other.message)}`, inner, width)),
    ].join('\n');
}
function fateOf({ fate, fateReason }) {
    if (fate === 'reported')
        return '';
    return ` (${fate}${fateReason === null ? '' : `: ${(0,visible/* sentence */.em)(fateReason)}`})`;
}
function excerptLines({ place, sourceLine }, indent, width, paint) {
    if (place === null || sourceLine === null || sourceLine.trim() === '')
        return [];
    const gutter = `${place.line} | `;
    const end = place.endLine === place.line ? place.endColumn - 1 : sourceLine.trimEnd().length;
    const room = width - indent.length - gutter.length;
    const { source, underline } = excerpt(sourceLine, place.column - 1, end, room);
    const margin = `${' '.repeat(gutter.length - 2)}| `;
    return [indent + paint('dim', gutter) + source, indent + paint('dim', margin) + paint('bold', underline)];
}
function labelled(label, text, indent, width) {
    const lines = (0,words/* wrapped */.ky)(text, width - indent.length - label.length);
    return lines.map((line, index) => indent + (index === 0 ? label : ' '.repeat(label.length)) + line);
}
/** Rules that could not do their work; with `verbose` every rule. */
function checkLines({ checks }, detail, width, paint) {
    const told = checks.filter(({ state }) => detail === 'verbose' || state === 'crashed' || (state === 'skipped' && detail === 'normal'));
    if (told.length === 0)
        return [];
    const left = Math.max(...told.map(({ state }) => state.length)) + 4;
    const lines = told.flatMap(({ id, state, reason }) => {
        const name = `  ${state}`.padEnd(left);
        return labelled(state === 'crashed' ? paint('red', name) : name, reason === null ? id : `${id}: ${(0,visible/* sentence */.em)(reason)}`, '', width);
    });
    return [paint('underline', 'rules'), ...lines, ''];
}
function summaryLines(verdict, width, paint) {
    const { outcome, counts, unseen, skippedReason } = verdict;
    const found = (0,words/* foundInWords */.dw)(counts);
    const apart = (0,words/* apartInWords */.js)(counts);
    const sign = { pass: paint('green', '✓'), fail: paint('red', '✗'), skipped: '–', error: paint('red', '✗') }[outcome];
    const lead = outcome === 'error' ? 'Not everything was judged. ' : '';
    const line = `${lead}${found.charAt(0).toUpperCase()}${found.slice(1)} in ${(0,words/* readInWords */.Rr)(verdict)}${apart === '' ? '' : ` (${apart})`}`;
    return [
        ...unseen.flatMap((each) => labelled('note: ', (0,visible/* sentence */.em)(each), '  ', width)),
        ...(skippedReason === null ? [] : labelled('skipped: ', (0,visible/* sentence */.em)(skippedReason), '  ', width)),
        `${sign} ${(0,words/* wrapped */.ky)(line, width - 2)
            .map((part) => paint('bold', part))
            .join('\n  ')}`,
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
