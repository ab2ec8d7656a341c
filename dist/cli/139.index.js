export const id = 139;
export const ids = [139];
export const modules = {

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/** All writing: hands what reporters made to the world. */

/** Delivers one output. What only a runner takes is dropped where there is none. */
async function deliver(output, ports) {
    switch (output.to) {
        case 'console':
            return ports.console.out(output.text);
        case 'file':
            return writeFile(output, ports);
        case 'command':
            return (ports.runner?.command ?? ports.console.out)(output.text);
        case 'summary':
            return ports.runner?.summary(output.text);
        case 'outputs':
            for (const [name, value] of Object.entries(output.values))
                ports.runner?.output(name, value);
    }
}
async function writeFile({ path, text, reach }, ports) {
    try {
        await ports.files.write(path, text, reach);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('files', `${path} cannot be written (${code})`, 'Name another file, or mend its permissions');
    }
}


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1219);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/** The formats of a command: which there are, which this version has. */


const KNOWN = [
    'text',
    'json',
    'sarif',
    'junit',
    'github',
    'markdown',
    'html',
    'rdjson',
    'gitlab',
    'checkstyle',
];
/** The format that the flags ask for, one of `offered`; the first of them when nobody asks. */
function formatOf(flags, offered) {
    const asked = flags.get('format');
    if (asked === undefined)
        return offered[0];
    const found = offered.find((format) => format === asked);
    if (found !== undefined)
        return found;
    const expected = `expected one of ${offered.map((format) => `\`${format}\``).join(', ')}`;
    const what = KNOWN.includes(asked)
        ? `--format: \`${asked}\` is not supported here by this version, ${expected}`
        : `--format: Unexpected \`${asked}\`, ${expected}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(asked, offered)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', what);
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);
/** Prints what a command made, or writes it to the file that `--output` names. */

/** Delivers the text of a command. */
async function print(text, flags, ports) {
    const path = flags.get('output');
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)(path === undefined ? { to: 'console', text } : { to: 'file', path, text, reach: 'anywhere' }, ports);
}


/***/ }),

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rightBox),
/* harmony export */   u: () => (/* binding */ readBox)
/* harmony export */ });
/** Marks of one code point that stand for a state; letters and digits but x and v are labels. */
const STATE = /^(?:[xXvV✅✓✔☑☒✗❌⚠🚧⏳🔄!/>+*~.=?-]\ufe0f?|N\/A|n\/a)$/u;
/** The box at the beginning of `text.slice(at.start, at.end)`, or null where none is meant. */
function readBox(text, at) {
    if (text[at.start] !== '[')
        return null;
    const close = text.indexOf(']', at.start);
    if (close < 0 || close >= at.end || close - at.start > 5)
        return null;
    const mark = text.slice(at.start + 1, close);
    const inner = mark.trim();
    const blank = inner === '';
    if (!blank && !STATE.test(inner))
        return null;
    if (blank && /[\r\n]/.test(mark))
        return null;
    const star = /^\\?\*(?=\s)/.exec(text.slice(close + 1, close + 5))?.[0].length ?? 0;
    const behind = text.slice(close + 1 + star, Math.min(at.end, close + 40 + star));
    if (/^[([:]/.test(behind) && !/^\[[A-Z]{1,4}\d*\]/.test(behind))
        return null;
    const space = /^[ \t\u3000\u00a0]+/.exec(behind)?.[0].length ?? 0;
    if (space === 0 && behind !== '' && !/^[\r\n]/.test(behind) && !beginsTask(behind))
        return null;
    return {
        at: { start: at.start, end: close + 1 },
        mark,
        content: close + 1 + star + space,
        star: star === 0 ? null : { start: close + 1, end: close + 1 + star },
        miss: missOf(mark, inner, behind, space, close + 1 + star + space >= at.end),
    };
}
/** Text glued to a box means a task only where it is an id or a word: `[x]T001`, not `[x].y`. */
function beginsTask(behind) {
    return /^(?:\*{0,2}#?[A-Za-z]{1,5}-?\d|\[[A-Z]|[\p{L}])/u.test(behind);
}
function missOf(mark, inner, behind, space, nothing) {
    if (nothing)
        return 'no-text';
    if (mark === '')
        return 'empty';
    if (inner !== '' && inner !== mark)
        return 'padded';
    if (inner === '' && mark !== ' ')
        return 'padded';
    if (/^[✅✓✔☑vV]\ufe0f?$/u.test(inner))
        return 'foreign-mark';
    return space === 0 && behind !== '' ? 'no-space' : null;
}
/** The right spelling of a box: `[ ]`, `[x]`, or the mark without blanks around. */
function rightBox(mark) {
    const inner = mark.trim();
    if (inner === '')
        return '[ ]';
    return /^[✅✓✔☑vV]\ufe0f?$/u.test(inner) ? '[x]' : `[${inner}]`;
}


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ featureOf),
/* harmony export */   u: () => (/* binding */ featureFolderOf)
/* harmony export */ });
/** Which feature folder a document belongs to, by its path. */
/** A folder whose folders are features. */
const HOLDER = /(?:^|\/)(?:openspec\/changes(?:\/archive)?|\.specify\/(?:features|specs)|kitty-specs|\.?specs)\/(?!archive\/)/;
/** The path of the feature folder: `specs/001-auth` of `specs/001-auth/checklists/ux.md`; null outside one. */
function featureFolderOf(path) {
    const holder = HOLDER.exec(path);
    if (holder === null || /(?:^|\/)openspec\/specs\/$/.test(path.slice(0, holder.index + holder[0].length)))
        return null;
    const from = holder.index + holder[0].length;
    const [first, second, ...rest] = path.slice(from).split('/');
    if (first === undefined || second === undefined)
        return null;
    // `specs/mobile/001-auth/tasks.md`: a numbered folder inside a group of features.
    const nested = rest.length > 0 && !/^\d/.test(first) && /^\d{2,}-/.test(second);
    return `${path.slice(0, from)}${nested ? `${first}/${second}` : first}`;
}
/** `001-auth` of `specs/001-auth/tasks.md`, the same for Kiro and OpenSpec; null outside such a folder. */
function featureOf(path) {
    const folder = featureFolderOf(path);
    return folder === null ? null : folder.slice(folder.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4322);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5613);


/** Reads the head of the task whose text is `at`. `accept` says whether an id of this form counts in this file. */
function readHead(text, at, accept) {
    const cursor = { at: at.start, bold: false, struck: false };
    const labels = [];
    openSigns(text, at, cursor);
    readLabels(text, at, cursor, labels);
    const read = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(text, { start: cursor.at, end: at.end });
    const id = read !== null && accept(read.id.value, read.form) ? read : null;
    if (id !== null)
        afterId(text, at, cursor, id.end);
    readLabels(text, at, cursor, labels);
    const title = titleOf(text, { start: cursor.at, end: at.end }, cursor);
    const trailing = trailingParallel(text, title.at);
    const kept = trailing === null ? title : titleOf(text, { start: title.at.start, end: trailing.start }, cursor);
    return {
        id: id?.id ?? null,
        form: id?.form ?? null,
        labels,
        title: kept,
        parallel: labels.find(isParallel)?.at ?? trailing,
        optional: labels.find((label) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalWord */ .nD)(label.value))?.at ?? optionalIn(text, kept.at, id?.end ?? -1),
        story: storyOf(labels),
    };
}
const SPACE = /[ \t\r\n\u3000\u00a0]/;
function skipSpace(text, at, cursor) {
    while (cursor.at < at.end && SPACE.test(text[cursor.at]))
        cursor.at++;
}
/** `**`, `~~`, and symbols of state in front of an id or title. */
function openSigns(text, at, cursor) {
    for (let more = true; more;) {
        skipSpace(text, at, cursor);
        const sign = /^(?:\*\*|__|~~|(?:✅|✔|☑|❌|⬜|🔲|🚧|🔄|⏳|🟡|🟢|🔴|🔧)\ufe0f?)/u.exec(text.slice(cursor.at, cursor.at + 3))?.[0];
        more =
            sign !== undefined && cursor.at + sign.length <= at.end && opensTask(text, at, cursor.at + sign.length);
        if (!more || sign === undefined)
            return;
        if (sign === '~~')
            cursor.struck = true;
        else if (sign === '**' || sign === '__')
            cursor.bold = true;
        cursor.at += sign.length;
    }
}
/** Signs are taken off only in front of an id or label: the markup of a title stays as written. */
function opensTask(text, at, from) {
    let start = from;
    while (start < at.end && /[ *_~]/.test(text[start]))
        start++;
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(text, { start, end: at.end }) !== null || labelAt(text, { start, end: at.end }) !== null;
}
function afterId(text, at, cursor, end) {
    cursor.at = end;
    for (const sign of [/^(?:\*\*|__|~~|\*)/, /^[.:：)、]+/, /^(?:\*\*|__|~~)/]) {
        const found = sign.exec(text.slice(cursor.at, cursor.at + 2))?.[0];
        // `- [ ] 2.2* Title`: a star alone marks the task as optional.
        if (found === undefined || (found === '*' && text[cursor.at + 1] === '*'))
            continue;
        if (found === '**' || found === '__')
            cursor.bold = !cursor.bold;
        cursor.at += found.length;
    }
    skipSpace(text, at, cursor);
    const dash = /^(?:[-–—:：·|]|::)[ \t]+/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
    if (dash !== undefined)
        cursor.at += dash.length;
    cursor.at = Math.min(cursor.at, at.end);
}
/** `[P]`, `[US1]`, `[FR-001]`, `(P)`, `【P2】`: a short label in brackets that is no link and no box. */
function labelAt(text, at) {
    const found = /^(?:\[([^\][\r\n]{1,40})\](?![(:])|\((P)\)|【([^】\r\n]{1,20})】)/.exec(text.slice(at.start, Math.min(at.end, at.start + 44)));
    if (found === null)
        return null;
    const value = found[1] ?? found[2] ?? found[3];
    if (found[1] !== undefined && !isLabel(value))
        return null;
    // `[US1][US2]` are two labels, `[text][reference]` is a link.
    if (text[at.start + found[0].length] === '[' && !/^(?:P|[A-Z]{1,8}-?\d*[a-z]?)$/.test(value))
        return null;
    const start = at.start + 1;
    return {
        label: { value: value.trim(), at: trimmed(text, start, start + value.length) },
        end: at.start + found[0].length,
    };
}
function isLabel(value) {
    return (/^[\p{Lu}#][\p{L}\d#:&,./+ _-]{0,39}$|^\p{L}{2,16}$/u.test(value) &&
        !/^(?:x|X)$/.test(value) &&
        value.split(' ').length <= 6);
}
function readLabels(text, at, cursor, labels) {
    for (;;) {
        const before = cursor.at;
        skipSpace(text, at, cursor);
        const found = labelAt(text, { start: cursor.at, end: at.end });
        if (found === null) {
            if (labels.length === 0)
                cursor.at = before;
            return;
        }
        labels.push(found.label);
        cursor.at = found.end;
        skipSpace(text, at, cursor);
        const dash = /^(?:[-–—:：][ \t]+|\*\*[:：]?[ \t]*)/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
        if (dash === undefined || (dash.startsWith('**') && !cursor.bold))
            continue;
        if (dash.startsWith('**'))
            cursor.bold = false;
        cursor.at += dash.length;
    }
}
function titleOf(text, at, cursor) {
    const range = trimmed(text, at.start, at.end);
    let end = range.end;
    if (cursor.struck && text.endsWith('~~', end))
        end -= 2;
    if (cursor.bold && text.endsWith('**', end))
        end -= 2;
    const cut = trimmed(text, range.start, Math.max(range.start, end));
    return { value: folded(text.slice(cut.start, cut.end)), at: cut };
}
/** Soft wraps and the signs of quotes become a blank. */
function folded(text) {
    return text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t>]*/g, ' ');
}
/** The range without white space at its ends. */
function trimmed(text, from, to) {
    let [start, end] = [from, to];
    while (start < end && SPACE.test(text[start]))
        start++;
    while (end > start && SPACE.test(text[end - 1]))
        end--;
    return { start, end };
}
function isParallel({ value }) {
    return /^(?:P|PARALLEL|Parallel|parallel)$/.test(value);
}
function trailingParallel(text, at) {
    const tail = text.slice(Math.max(at.start, at.end - 12), at.end);
    const found = /(?:\[P\]|\(P\)|\[PARALLEL\])[.*]*$/.exec(tail);
    if (found === null)
        return null;
    const start = at.end - tail.length + found.index;
    return { start, end: start + found[0].replace(/[.*]+$/, '').length };
}
/** "(optional)" about the task stands at the beginning or at the end of its title. */
function optionalIn(text, at, idEnd) {
    if (idEnd > 0 && text[idEnd] === '*' && text[idEnd + 1] !== '*')
        return { start: idEnd, end: idEnd + 1 };
    for (const found of text
        .slice(at.start, at.end)
        .matchAll(/[([（【]([^()[\]（）【】\r\n]{2,20})[)\]）】]/g)) {
        const end = at.start + found.index + found[0].length;
        const atEdge = found.index <= 3 || /^[\s*_.。!]*$/.test(text.slice(end, at.end));
        if (atEdge && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalWord */ .nD)(found[1]))
            return { start: at.start + found.index, end };
    }
    return null;
}
function storyOf(labels) {
    for (const label of labels) {
        const found = /^US-?\d{1,3}[a-z]?/.exec(label.value);
        if (found !== null)
            return { value: found[0], at: { start: label.at.start, end: label.at.start + found[0].length } };
    }
    return null;
}


/***/ }),

/***/ 4322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ parentIdOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
const WORDED = /(?:sub-?tasks?|tasks?|step|story|issue|aufgabe|schritt|tarea|paso|tâche|étape|tarefa|passo|задача|шаг|zadanie|nhiệm vụ|work package|任务|任務|步骤|タスク|ステップ|작업|태스크|단계)[ \t\u3000]*[#№]?[ \t]*(\d{1,4}(?:[.-]\d{1,4}){0,4}[a-z]?|[A-Z]{1,4}-?\d{1,4}(?:\.\d{1,4}){0,4}[a-z]?)(?![\p{L}\d])/iuy;
const PREFIXED = /#?(?:[A-Z]{1,8}(?:-[A-Z]{1,6})?[-_]?\d{1,5}|[A-Z]\d{1,2}-[A-Z]{1,2}\d{1,3}|(?:Task|task|Issue)-\d{1,5}|[a-z]{1,2}\d{2,5})(?:[.-]\d{1,4}){0,5}[A-Za-z]?(?![\p{L}\d_/(])/uy;
const GLUED = /[A-Z]{1,2}\d{3,4}[a-z]?(?=\[|[A-Z])/y;
const HASH = /#\d{1,5}(?![\p{L}\d])/uy;
const NUMBER = /\d{1,4}(?:[.-]\d{1,3}){0,4}[a-z]?(?=[.)]?(?:[\s*:：)（(—–]|$)|[.、]\s?[^\s\d])/y;
/** The id at `at.start`, or null. What follows it has to end a word. */
function readId(text, at) {
    return (match(WORDED, text, at, 'worded', 1) ??
        match(PREFIXED, text, at, 'prefixed', 0) ??
        match(HASH, text, at, 'prefixed', 0) ??
        match(GLUED, text, at, 'prefixed', 0) ??
        match(NUMBER, text, at, 'number', 0));
}
function match(pattern, text, at, form, groupIndex) {
    pattern.lastIndex = at.start;
    const found = pattern.exec(text);
    if (found === null || pattern.lastIndex > at.end)
        return null;
    const value = found[groupIndex];
    const end = at.start + found[0].length;
    if (form === 'worded' && /^[A-Z]+-/.test(found[0]))
        return null;
    return { id: { value, at: { start: end - value.length, end } }, form, end };
}
/** The letters in front of the number, upper case: `T` of `T012a`, empty for `1.2`. */
function prefixOf(id) {
    return (/^#?[A-Za-z]+(?:[-_][A-Za-z]+)?/.exec(id)?.[0] ?? '').replace('#', '').toUpperCase();
}
/** The number of the parent: `1` of `1.2`, `T1.1` of `T1.1.3`; null for an id without a dot. */
function parentIdOf(id) {
    const dot = id.lastIndexOf('.');
    return dot > 0 && /^\d+$/.test(id.slice(dot + 1)) ? id.slice(0, dot) : null;
}


/***/ }),

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: featureOf

// EXTERNAL MODULE: ./lib/src/markdown/parse.js + 1 modules
var parse = __webpack_require__(3314);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/drawings.js
/** The edges that the drawings among these lines show. */
function drawingsIn(_text, _lines, _index) {
    return [];
}

// EXTERNAL MODULE: ./lib/src/dialects/ids.js
var dialects_ids = __webpack_require__(4322);
;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/ids.js
/** Looks up ids as people write them: `t1`, `#T001` and `T001` are one task. */

/** Indexes the ids of a document; a doubled id means its first task. */
function indexIds(ids) {
    const order = new Map();
    const prefixes = new Set();
    let numeric = false;
    for (const [at, id] of ids.entries()) {
        if (id === null)
            continue;
        for (const key of [id, plainForm(id)])
            if (!order.has(key))
                order.set(key, at);
        const prefix = (0,dialects_ids/* prefixOf */.MT)(id);
        if (prefix === '')
            numeric = true;
        else
            prefixes.add(prefix);
    }
    return { order, ids: ids.map((id) => id ?? ''), prefixes, numeric };
}
/** Without hash, zero padding and the dash behind the letters, in upper case. */
function plainForm(id) {
    return id
        .replace(/^#/, '')
        .toUpperCase()
        .replace(/^([A-Z]+)[-_](?=\d)/, '$1')
        .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}
/** The id as its task writes it, or null for none of this file. */
function resolve(index, written) {
    const at = index.order.get(written) ?? index.order.get(plainForm(written));
    return at === undefined ? null : index.ids[at];
}
/** The id that "Task 3" means where the tasks of the file are called `T3` or `TASK-003`. */
function resolveNamed(index, number) {
    const own = resolve(index, number);
    if (own !== null || index.numeric || index.prefixes.size !== 1)
        return own;
    const [prefix] = index.prefixes;
    return resolve(index, `${prefix}${number}`);
}
/** True for an id of the form that ids of this file have, whether or not a task has it. */
function fits(index, written) {
    return (index.prefixes.has((0,dialects_ids/* prefixOf */.MT)(written)) &&
        /^#?[A-Za-z]{1,8}(?:[-_][A-Za-z]{1,6})?[-_]?\d{1,5}(?:[.-]\d{1,4}){0,4}[A-Za-z]?$/.test(written));
}

// EXTERNAL MODULE: ./lib/src/language/index.js + 11 modules
var language = __webpack_require__(7050);
;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/keywords.js
/** The words and signs that join tasks, compiled from the words of all languages. */

/** Letters that are written without spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** An alternation of words, the longest first; words of spaced scripts must stand alone. */
function wordsPattern(pick) {
    const words = [...new Set(language/* LANGUAGES */.Y.flatMap(pick))].sort((a, b) => b.length - a.length);
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
    const spaced = escaped.filter((word) => !UNSPACED.test(word));
    const unspaced = escaped.filter((word) => UNSPACED.test(word));
    return [`(?<![\\p{L}\\d_])(?:${spaced.join('|')})(?![\\p{L}_])`, ...unspaced]
        .filter((word) => !word.includes('(?:)'))
        .join('|');
}
/** Arrows from left to right, with a bar or a branch in them. */
const ARROW = '→|⟶|➜|➔|⇒|►|▶|(?<![-─═<])[-─═┬┴┼]{1,400}[>►▶]|=>';
/** Arrows from right to left. */
const ARROW_BACK = '←|⟵|◄|◀|<[-─]{1,3}(?![->─])';
const KEYWORDS = new RegExp([
    `(?<beforeBehind>${wordsPattern((words) => words.beforeBehind)})`,
    `(?<before>${wordsPattern((words) => words.before)})`,
    `(?<needsBehind>${wordsPattern((words) => words.needsBehind)})`,
    `(?<needs>${wordsPattern((words) => words.needs)})`,
    `(?<arrow>${ARROW})`,
    `(?<arrowBack>${ARROW_BACK})`,
].join('|'), 'giu');
const ROLES = [
    ['beforeBehind', 'before-behind'],
    ['before', 'before'],
    ['needsBehind', 'needs-behind'],
    ['needs', 'needs'],
    ['arrow', 'arrow'],
    ['arrowBack', 'arrow-back'],
];
/** The keywords in a stretch of text, in order. */
function keywordsIn(text, at) {
    return [...text.slice(at.start, at.end).matchAll(KEYWORDS)].map((found) => {
        const start = at.start + found.index;
        const role = ROLES.find(([name]) => found.groups?.[name] !== undefined)?.[1] ?? 'arrow';
        return { role, start, end: start + found[0].length };
    });
}
const DENIES = new RegExp(wordsPattern((words) => words.denies), 'iu');
/** True for words that say there is no dependency: "independent of", 不依赖. */
function denies(words) {
    return DENIES.test(words);
}
const BEFORE = new RegExp(wordsPattern((words) => words.before), 'iu');
/** True for words that say that what follows waits: "must be ready before". */
function saysBefore(words) {
    return BEFORE.test(words);
}
/** True for words that make what follows a condition: "if T004 passes, …". */
function isConditional(words) {
    return /(?:^|[\s(,;:*>-])(?:if|unless|whether|wenn|falls|als ob|si|se|если|jeśli|nếu)\s|如果|若是|もし|경우/iu.test(words);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/lists.js


const THROUGH = new RegExp(`^[\`*_"\\]]{0,4}\\s?(?:\\.{2,3}|…|[-–—~～〜]{1,2}|\\s(?:${wordsPattern((words) => words.through)})\\s|から|부터|[到至])\\s?[\`*_"\\[]{0,4}$`, 'iu');
const GLOSS = /\([^()\r\n]{0,80}\)|（[^（）\r\n]{0,80}）/g;
const SEPARATOR = /^[`*_~"'\])]{0,6}\s{0,8}(?:[,，、/+&∥‖·]|\|\||(?<=\s)(?:and|und|y|et|e|и|oraz|i|và|or|sowie|así como)(?=\s)|[和与與及と]|및|와(?=\s)|과(?=\s))\s{0,8}(?:(?:and|und|y|et|e|и|or|then)\s)?(?:(?:tasks?|the|tarea|tâche|tarefa|задачи|任务|タスク)\s?#?)?[`*_~"'[(（#]{0,6}$/iu;
/** Lists of mentions that stand in this order; ranges become the tasks between their ends. `gapOf` is the text between two. */
function listsOf(mentions, index, gapOf) {
    const lists = [];
    let end = null;
    for (const mention of mentions) {
        const last = lists.at(-1);
        const previous = last?.mentions.at(-1);
        const gap = previous === undefined ? null : gapOf(previous, mention);
        if (last !== undefined && end !== null && gap !== null && isRange(gap, end, mention)) {
            last.mentions.push(...rangeBetween(index, end, mention));
            last.at.end = mention.at.end;
            end = null;
            continue;
        }
        if (last !== undefined && gap !== null && isJoin(gap)) {
            last.mentions.push(mention);
            last.at.end = mention.at.end;
            if (/[,，、]/.test(gap))
                last.tight = false;
        }
        else
            lists.push({ mentions: [mention], at: { ...mention.at }, tight: true });
        end = mention;
    }
    return lists;
}
function isRange(gap, from, to) {
    if (!THROUGH.test(gap))
        return false;
    // An em-dash between spaces begins a new thought unless both ends are ids of one kind.
    return !/\s[—–-]{1,2}\s/.test(gap) || (0,dialects_ids/* prefixOf */.MT)(from.written) === (0,dialects_ids/* prefixOf */.MT)(to.written);
}
function isJoin(gap) {
    if (gap.length > 120)
        return false;
    const plain = gap.replace(GLOSS, '');
    return plain.length <= 32 && SEPARATOR.test(plain);
}
/** A range over more tasks than this stands for its ends: what it costs to read does not grow with the file. */
const LONGEST = 1000;
/** The tasks after `from` up to `to`, in file order and of the same kind; just the end where the order does not fit. */
function rangeBetween(index, from, to) {
    const first = from.id === null ? undefined : index.order.get(from.id);
    const last = to.id === null ? undefined : index.order.get(to.id);
    if (first === undefined || last === undefined || last <= first || last - first > LONGEST)
        return [to];
    const prefix = (0,dialects_ids/* prefixOf */.MT)(from.id);
    const depth = numberDepth(from.id);
    const between = index.ids
        .slice(first + 1, last)
        .filter((id) => id !== '' && (0,dialects_ids/* prefixOf */.MT)(id) === prefix && numberDepth(id) >= depth);
    return [...[...new Set(between)].map((id) => ({ id, written: id, at: to.at })), to];
}
/** `1` has depth 1, `1.2` depth 2: a range of sub-tasks does not run over their parents. */
function numberDepth(id) {
    return id.split('.').length;
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/mentions.js


/** A word that may be an id, with dots, dashes and underscores inside. */
const TOKEN = /(?<![A-Za-z\d_\u00c0-\u024f\u0400-\u04ff@\\])#?[A-Za-z\d]{1,12}(?:[._-][A-Za-z\d]{1,12}){0,6}(?![A-Za-z\d_\u00c0-\u024f\u0400-\u04ff]|[._-][A-Za-z\d])/gu;
const TASK = new RegExp(`(?:${wordsPattern((words) => words.task)})\\s*[#№]?[\\s\`*_"'\\[]*$`, 'iu');
const KEYWORD = new RegExp(`(?:${wordsPattern((words) => [...words.needs, ...words.before])}|${ARROW}|${ARROW_BACK})[\\s:：\`*_"'\\[(（]*$`, 'iu');
const JOINED = /(?:[,，、;；/+&∥‖|]|(?<!\p{L})(?:and|und|y|et|e|и|oraz|i|và|or)|和|与|與|及|と|및|와|과)[\s`*_"'[#]*$/iu;
const OPENED = /(?:^|[([（【{:：>\n])[\s`*_"'[•*-]*$/u;
const UNIT = /^\s?(?:%|px|r?em\b|ms\b|s\b|secs?\b|seconds?\b|mins?\b|minutes?\b|h\b|hours?\b|days?\b|weeks?\b|[kKMG]i?B\b|x\b|or (?:later|newer|higher|above)\b|以上)|^\+(?![\s\d])/u;
const ENDS = /^[`*_"'\])）】}]*(?:$|\s*[,，、;；:：.。|/+&∥→←=<>([（【—–\n-]|\s+(?:and|und|y|et|e|и|or|is|are|be|has|have|must|can|done|complete[ds]?|finish(?:e[ds])?|first|before|after|blocks?|depends?|requires?|needs?|lands?|to|through|bis|в|на)\b|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u;
/** Every mention of a task in a stretch of text, in order. */
function mentionsIn(text, at, index, numbers) {
    const mentions = [];
    const part = text.slice(at.start, at.end);
    for (const found of part.matchAll(TOKEN)) {
        if (!/\d/.test(found[0]))
            continue;
        const last = mentions.at(-1);
        const previous = last !== undefined && at.start + found.index - last.at.end < 24 ? last : undefined;
        const place = { part, index: found.index, from: at.start };
        mentions.push(...read(place, found[0], index, numbers, previous));
    }
    return mentions;
}
function read(place, token, index, numbers, previous) {
    const slashed = place.part[place.index - 1] === '/';
    const follows = previous !== undefined && place.from + place.index - previous.at.end === 1;
    if (slashed && !follows)
        return [];
    const whole = one(place, token, index, numbers, slashed ? previous : undefined, place.index);
    if (whole?.id != null)
        return [whole];
    const ends = rangeEnds(place, token, index, numbers);
    if (ends.length === 2)
        return ends;
    return whole === null ? [] : [whole];
}
/** The two ids of `T003-T005`, `1.1-1.3` or `T003-005`; none where the dash joins no ids. */
function rangeEnds(place, token, index, numbers) {
    const dash = token.indexOf('-', 1);
    if (dash < 0 || token.indexOf('-', dash + 1) > 0)
        return middleDash(place, token, index, numbers);
    return endsAt(place, token, dash, index, numbers);
}
/** `T-003-T-005`, `P2-B1-P2-B4`: the dash in the middle of an odd number of them. */
function middleDash(place, token, index, numbers) {
    const dashes = [...token.matchAll(/-/g)].map((found) => found.index);
    const middle = dashes[(dashes.length - 1) / 2];
    return middle === undefined ? [] : endsAt(place, token, middle, index, numbers);
}
function endsAt(place, token, dash, index, numbers) {
    const first = one(place, token.slice(0, dash), index, numbers, undefined, place.index);
    if (first?.id == null)
        return [];
    const rest = { ...place, index: place.index + dash + 1 };
    const last = one(rest, token.slice(dash + 1), index, numbers, first, rest.index);
    return last === null ? [] : [first, last];
}
/** One id; a bare number behind a mention that it is joined to takes over its letters: `T005/006`, `T003-005`. */
function one(place, written, index, numbers, joined, offset) {
    const start = place.from + offset;
    const at = { start, end: start + written.length };
    if (!/^#?\d/.test(written)) {
        const id = resolve(index, written);
        return id !== null || fits(index, written) ? { id, written, at } : null;
    }
    const letters = joined === undefined ? '' : (/^[A-Za-z]+[-_]?/.exec(joined.written)?.[0] ?? '');
    if (letters !== '') {
        const id = resolve(index, `${letters}${written}`);
        return id === null ? null : { id, written, at };
    }
    return number(place, written, index, numbers, joined !== undefined, at);
}
function number({ part, index: offset }, written, index, numbers, joined, at) {
    const front = part.slice(Math.max(0, offset - 40), offset);
    const behind = part.slice(offset + written.length, offset + written.length + 24);
    const named = TASK.test(front);
    const id = named ? resolveNamed(index, written) : resolve(index, written);
    if (named)
        return id !== null || index.numeric ? { id, written, at } : null;
    if (!index.numeric || UNIT.test(behind))
        return null;
    if (!written.includes('.') && !ENDS.test(behind) && !joined)
        return null;
    const placed = joined || OPENED.test(front) || JOINED.test(front) || (numbers === 'text' && KEYWORD.test(front));
    if (!placed || (id === null && numbers === 'text'))
        return null;
    return { id, written, at };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/own.js



/** How far a keyword may stand in front of the ids it speaks of. */
const REACH = 90;
const FILLER = String.raw `(?:[\s:：*_\x60"'(（\[「]|(?:on|upon|both|all|of|the|from|tasks?|steps?|completing|completion|complete|finishing|also|by|además|de|la|las|los|le|les|a|tareas?|tâches?|tarefas?|aufgaben?|von|der|den|du|des|задач\p{L}*|任务|任務|タスク|작업|wave|at least|only)(?=[\s:：*_\x60"'(（\[「])){0,12}$`;
const frontPattern = (words) => new RegExp(`(?:${words})${FILLER}`, 'iu');
const STRONG = frontPattern(wordsPattern((words) => words.needs.filter((word) => !words.loose.includes(word))));
const LOOSE = frontPattern(wordsPattern((words) => words.loose.filter((word) => words.needs.includes(word))));
const own_BEFORE = frontPattern(wordsPattern((words) => words.before.filter((word) => !words.loose.includes(word))));
const LOOSE_BEFORE = frontPattern(wordsPattern((words) => words.loose.filter((word) => words.before.includes(word))));
const BUILT = /\b(?:us(?:e[sd]?|ing)|reus(?:e[sd]?|ing)|consum(?:e[sd]?|ing))\b[^.;!?]{1,70}\b(?:built|created|added|introduced|defined|produced|implemented) (?:in|by)\s+[`*_(]{0,3}$/iu;
const BEHIND = new RegExp(`^[\\s)）\\]\`*_"'」]*(?:[がのを이가을를의]|の完了|が完了)?[\\s「]*(?:${wordsPattern((words) => words.needsBehind)})`, 'iu');
/** What the words at `at` declare. In `details`, below the line of the task, loose words such as "after" count only at a beginning. */
function ownEdges(text, at, index, details) {
    const mentions = mentionsIn(text, at, index, 'text');
    const needs = [];
    const blocks = [];
    const lists = listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start));
    for (const list of lists) {
        const front = sentenceFront(text, at, list);
        const behind = text.slice(list.at.end, Math.min(at.end, list.at.end + 40));
        const role = roleOf(front, behind, details);
        if (role === 'needs')
            needs.push(...list.mentions);
        else if (role === 'before')
            blocks.push(...list.mentions);
    }
    return { needs, blocks };
}
/** The words in front of a list, back to the end of the sentence before. */
function sentenceFront(text, at, list) {
    const front = text.slice(Math.max(at.start, list.at.start - REACH), list.at.start);
    const cut = Math.max(...[...front.matchAll(/[.;。；!?](?=[\s`*_])|[。；]|\s[—–]\s/g)].map((found) => found.index + 1), 0);
    return front.slice(cut);
}
function roleOf(front, behind, details) {
    if (denies(front) || isConditional(front))
        return null;
    if (BEHIND.test(behind))
        return 'needs';
    if (BUILT.test(front))
        return 'needs';
    if (declares(STRONG.exec(front)))
        return 'needs';
    if (declares(own_BEFORE.exec(front)))
        return 'before';
    const loose = LOOSE.exec(front) ?? LOOSE_BEFORE.exec(front);
    if (loose === null || !isPlain(front.slice(0, loose.index), behind, details))
        return null;
    return LOOSE.test(front) ? 'needs' : 'before';
}
/** A tag such as `blocked-by:t001`, or a verb that speaks of the task. */
function declares(found) {
    if (found === null)
        return false;
    return /^[\p{L}-]+[:：]/u.test(found[0]) || speaksOfTask(found.input.slice(0, found.index));
}
/** A verb speaks of the task where nothing else is its subject: at a beginning, behind a stop, in brackets. */
function speaksOfTask(words) {
    return (/(?:^|[([（【{,，:：;—–*_`"'\]-]|(?<!\p{L})(?:and|also|this|it|task|und|y|et|e|и|but|must|now|directly|hard|soft|strictly|explicitly|only|además|which|that))\s*$/iu.test(words) && !/(?:\b(?:so that|test that|assert that|verify that|ensure that)\s*)$/i.test(words));
}
/** "after T003" about the task itself: no aside on what a test shows, nothing of T003 but the task. */
function isPlain(words, behind, details) {
    if (/^[`*_]*['’]s\b/.test(behind))
        return false;
    if (/(?:not|n't|even|until|only safe|safe only|so)\s*$/i.test(words))
        return false;
    if (details &&
        !/(?:^|[([（【])[\s*_`-]*(?:(?:run|start|do|execute|runs|must (?:be )?(?:run|done)|only)\s+)?$/i.test(words))
        return false;
    return /^[`*_"'\])）】]*(?:$|\s*[,，.。;；:：)）\]—–(（*|/-]|\s+(?:is|are|has|have|and|so|to|can|in|which|since|because|as|lands?|landed|merges?|done|completes?|completed|finish\p{L}*|supplies|exists?|passes|passed|ready|ist|sind|fertig|erledigt|est|sont|será|esté|y|et|und|и|но|pour|para|для|\p{L}+s)(?![\p{L}])|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u.test(behind);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/link.js
/** The edges of a clause. `subject` is what a bracket speaks of, for clauses that begin with a verb. */
function edgesOf(text, at, items, arrows, subject) {
    const steps = splitLists(text, stepsOf(text, items));
    const edges = [];
    let first = subject;
    let previous = null;
    let front = false;
    let chain = steps.length > 0;
    for (const [i, step] of steps.entries()) {
        const reader = { text, at, arrows, first, previous, front, next: steps[i + 1]?.operand ?? null };
        const link = linkOf(reader, step, subject);
        if (link !== null)
            edges.push(...pairs(text, link));
        chain &&= i === 0 ? step.keys.length === 0 : link?.arrow === true;
        front = previous === null && isFront(text, at, step);
        if (link === null || first === null)
            first = step.operand;
        previous = step;
    }
    if (steps.every(({ keys, behind }) => keys.length === 0 && behind === null))
        return { edges, whole: unionOf(steps) };
    return { edges, whole: chain ? wholeOf(steps) : null };
}
/** "(T021/T027 for the corpus, T031 for the suite)": all of them. */
function unionOf(steps) {
    const whole = wholeOf(steps);
    if (whole === null)
        return null;
    const all = steps.flatMap(({ operand }) => operand.heads);
    return { ...whole, heads: all, tails: all };
}
function wholeOf(steps) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const at = { start: first.operand.at.start, end: last.operand.at.end };
    return { heads: first.operand.heads, tails: last.operand.tails, at, tight: true, named: false };
}
function stepsOf(text, items) {
    const steps = [];
    let keys = [];
    for (const item of items) {
        if (item.kind === 'operand') {
            steps.push({ operand: item.operand, keys, behind: null });
            keys = [];
            continue;
        }
        const last = steps.at(-1);
        const { key } = item;
        if (last !== undefined &&
            last.behind === null &&
            key.role.endsWith('-behind') &&
            isBehind(text.slice(last.operand.at.end, key.start)))
            last.behind = key;
        else if (!key.role.endsWith('-behind'))
            keys.push(key);
    }
    return steps;
}
/** Closing signs and particles between an id and the word behind it. */
function isBehind(gap) {
    return (gap.length <= 16 &&
        /^[\s)）\]`*_"'」]*(?:[がのをは이가을를의은는에]|の合格|の完了|まで)?[\s「]*$/u.test(gap));
}
/** "T026 before T027, T011 before T021": the last of a comma list between two verbs begins the next statement. */
function splitLists(text, steps) {
    return steps.flatMap((step, i) => {
        const { operand, keys } = step;
        const next = steps[i + 1];
        const last = operand.heads.at(-1);
        const between = isVerb(keys.at(-1)) && isVerb(next?.keys.at(-1)) && !operand.tight && !operand.named;
        if (!between || next === undefined || last === undefined || operand.heads.length < 2)
            return [step];
        if (isCoordinate(text, operand, next))
            return [step];
        const rest = operand.heads.filter((head) => head.at.start !== last.at.start);
        const left = { ...operand, heads: rest, tails: rest };
        const right = { ...operand, heads: [last], tails: [last], at: last.at };
        return [
            { ...step, operand: left },
            { operand: right, keys: [], behind: step.behind },
        ];
    });
}
function isVerb(key) {
    return key?.role === 'needs' || key?.role === 'before';
}
/** "T003 depends on T001 and blocks T005": the second verb speaks of T003 too. */
function isCoordinate(text, previous, step) {
    const key = step.keys[0];
    if (key === undefined)
        return false;
    const gap = text.slice(previous.at.end, key.start).replace(/[(（][^()（）]*[)）]/g, '');
    return /^[\s`*_]*[,，]?\s*(?:and|und|y|et|e|и|but|aber|pero|mais|mas)\s*(?:also|auch|también|aussi|also)?\s*$/iu.test(gap);
}
function linkOf(reader, step, subject) {
    const { text, previous } = reader;
    const key = step.keys.at(-1);
    if (previous === null) {
        if (subject === null || key === undefined || !isVerb(key) || !reaches(text, key, step.operand))
            return behindSubject(step, subject);
        return link_link(key.role === 'needs', subject, step.operand, false, '');
    }
    const gap = text.slice(previous.operand.at.end, step.operand.at.start);
    const behind = behindLink(previous, step, reader.next, gap);
    if (behind !== undefined)
        return behind;
    if (key === undefined)
        return frontLink(reader, previous, step, gap);
    if (key.role === 'arrow' || key.role === 'arrow-back') {
        if (!reader.arrows || step.keys.length > 1 || !isBareArrow(gap, key))
            return null;
        return link_link(key.role === 'arrow-back', previous.operand, step.operand, true, gap);
    }
    return verbLink(reader, previous, step, key, gap);
}
function link_link(needs, left, right, arrow, gap) {
    return { dependent: needs ? left : right, prerequisite: needs ? right : left, arrow, gap };
}
function behindSubject(step, subject) {
    if (subject === null || step.behind === null)
        return null;
    return link_link(step.behind.role === 'needs-behind', subject, step.operand, false, '');
}
/** "T003: T001 完了後", "T014 が T023 をブロック"; undefined where no word behind decides. */
function behindLink(previous, step, next, gap) {
    if (step.behind?.role === 'before-behind')
        return gap.length > 60 ? null : link_link(false, previous.operand, step.operand, false, gap);
    if (step.behind?.role === 'needs-behind' && previous.behind === null) {
        const points = /[:：はが은는]|이\s|가\s/.test(gap) || (next === null && gap.length <= 12);
        return points && gap.length <= 40 ? link_link(true, previous.operand, step.operand, false, gap) : null;
    }
    if (previous.behind?.role === 'needs-behind')
        return gap.length <= 60 ? link_link(true, step.operand, previous.operand, false, gap) : null;
    return undefined;
}
/** "After T003, T004 can start": the clause begins with what is needed. */
function frontLink(reader, previous, step, gap) {
    if (!reader.front || step.operand.named || gap.length > 70 || isPossessive(reader.text, step.operand))
        return null;
    if (/[:：.]|\p{N}/u.test(gap) || STORY.test(gap))
        return null;
    return link_link(true, step.operand, previous.operand, false, gap);
}
function isFront(text, at, step) {
    const key = step.keys[0];
    if (key?.role !== 'needs' || step.keys.length > 1 || !reaches(text, key, step.operand))
        return false;
    return /^(?:[\s*_>`#-]|\d+\.|[^:：]{0,40}[:：])*$/u.test(text.slice(at.start, key.start).slice(0, 60));
}
const STORY = /\b(?:US-?\d|(?:user )?stor(?:y|ies)|phases?|fases?|waves?|batch|sprint|stage|foundational|polish)\b|фаз|阶段|フェーズ|단계/iu;
/** "T007 (hook) must be done before T008": few words between, and no other subject. */
function verbLink(reader, previous, step, key, gap) {
    const { text } = reader;
    const verb = step.keys[0];
    if (step.keys.some((each) => !isVerb(each)) || !reaches(text, key, step.operand))
        return null;
    if (key.role === 'before' && isPossessive(text, step.operand))
        return null;
    const coordinate = isCoordinate(text, previous.operand, step);
    const tail = text.slice(previous.operand.at.end, verb.start).replace(/[(（][^()（）]*[)）]/g, '');
    if (!coordinate &&
        (tail.length > 70 || /[,，、](?!\s*(?:and|but|und|aber|y|et|mais|и)\b)/.test(tail) || STORY.test(tail)))
        return null;
    const left = coordinate && reader.first !== null ? reader.first : previous.operand;
    return link_link(key.role === 'needs', left, step.operand, false, gap);
}
/** Few words without a stop between a verb and its tasks: "depends on the models of T003". */
function reaches(text, key, operand) {
    const gap = text.slice(key.end, operand.at.start);
    return (gap.length <= 64 &&
        !/[.,;!?。，；、](?:\s|$)|[—–→]/.test(gap) &&
        gap.split(/\s+/).length <= 9 &&
        !STORY.test(operand.named ? '' : gap));
}
function isPossessive(text, { at }) {
    return /^[`*_]*['’]s\b/.test(text.slice(at.end, at.end + 8));
}
/** An arrow with nothing but signs and a few words around it. */
function isBareArrow(gap, key) {
    const words = gap.replace(/[(（][^()（）]{0,200}[)）]/g, '');
    if (words.length - (key.end - key.start) > 70 || /[┘└┐┌├┤│╰╯╭╮:：]/.test(words))
        return false;
    return !STORY.test(words);
}
const PAIRWISE = /counterpart|respective|corresponding|jeweilig|entsprechend|correspondiente|correspondant|соответств|对应|対応|해당/iu;
/** A sentence that means more edges than this was not written by a person. */
const MOST = 10_000;
/** All with all; one with one where the text says "their counterpart". */
function pairs(text, { dependent, prerequisite, gap }) {
    const [later, earlier] = [dependent.heads, prerequisite.tails];
    const behind = text.slice(Math.max(dependent.at.end, prerequisite.at.end)).slice(0, 40);
    if (later.length === earlier.length && later.length > 1 && (PAIRWISE.test(gap) || PAIRWISE.test(behind)))
        return later.map((each, i) => ({ dependent: each, prerequisite: earlier[i] }));
    if (later.length * earlier.length > MOST)
        return [];
    return later.flatMap((each) => earlier.map((need) => ({ dependent: each, prerequisite: need })));
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/nodes.js


/** Brackets deeper than this are read as if they were not there. */
const DEEPEST = 6;
/** The nodes of a stretch of text; empty where no task is mentioned. */
function nodesIn(text, at, index) {
    const mentions = mentionsIn(text, at, index, 'text');
    if (mentions.length === 0)
        return [];
    const leaves = mentions.map((mention) => ({ kind: 'mention', mention, ...mention.at }));
    for (const key of keywordsIn(text, at)) {
        if (!mentions.some(({ at: { start, end } }) => key.start < end && key.end > start))
            leaves.push({ kind: 'key', key, start: key.start, end: key.end });
    }
    leaves.sort((a, b) => a.start - b.start);
    return nested(leaves, bracketsIn(text, at));
}
/** Bracket pairs in order of their beginning; what does not pair is left out. */
function bracketsIn(text, at) {
    const open = [];
    const pairs = [];
    for (const found of text.slice(at.start, at.end).matchAll(/[()（）]/g)) {
        const offset = at.start + found.index;
        if (found[0] === '(' || found[0] === '（')
            open.push(offset);
        else {
            const start = open.pop();
            if (start !== undefined && open.length < DEEPEST)
                pairs.push({ start, end: offset + 1 });
        }
    }
    return pairs.sort((a, b) => a.start - b.start);
}
function nested(leaves, pairs) {
    const root = [];
    const open = [];
    let next = 0;
    const close = (until) => {
        for (let top = open.at(-1); top !== undefined && top.pair.end <= until; top = open.at(-1)) {
            open.pop();
            if (top.nodes.length > 0)
                (open.at(-1)?.nodes ?? root).push(groupOf(top.pair, top.nodes));
        }
    };
    for (const leaf of leaves) {
        while (next < pairs.length && pairs[next].start < leaf.start) {
            const pair = pairs[next++];
            close(pair.start);
            open.push({ pair, nodes: [] });
        }
        close(leaf.start);
        (open.at(-1)?.nodes ?? root).push(leaf);
    }
    close(Number.POSITIVE_INFINITY);
    return root;
}
function groupOf(pair, nodes) {
    const keyed = nodes.some((node) => node.kind === 'key' || (node.kind === 'group' && node.keyed));
    return { kind: 'group', nodes, keyed, ...pair };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/operands.js

const BREAK = /[.!?](?=\s|[^\x20-\x7e])|[;；。！？]|\s[—–]\s/;
/** Cuts the nodes of one level where a sentence ends between them. */
function clausesOf(text, at, nodes) {
    const clauses = [];
    let current = [];
    let start = at.start;
    for (const [i, node] of nodes.entries()) {
        const last = current.at(-1);
        if (last !== undefined) {
            const gap = text.slice(last.end, node.start);
            const cut = isRangeGap(gap, last, node) ? -1 : gap.search(BREAK);
            if (cut >= 0 && !(node.kind === 'key' && /^\W*\s[—–]\s\W*$/.test(gap))) {
                clauses.push(clause(text, current, { start, end: last.end + cut }));
                start = last.end + cut + 1;
                current = [];
            }
        }
        current.push(node);
        if (i === nodes.length - 1)
            clauses.push(clause(text, current, { start, end: at.end }));
    }
    return clauses;
}
function isRangeGap(gap, from, to) {
    return from.kind === 'mention' && to.kind === 'mention' && /^[`*_\s]*[—–][`*_\s]*$/.test(gap);
}
function clause(text, nodes, at) {
    let words = '';
    let from = at.start;
    for (const node of nodes) {
        if (node.kind !== 'group')
            continue;
        words += text.slice(from, node.start);
        from = node.end;
    }
    return { nodes, at, words: words + text.slice(from, Math.max(from, at.end)) };
}
/** The operands and keywords of a clause, in order. */
function operandsOf(text, nodes, index, readGroup) {
    const items = [];
    let run = [];
    const flush = () => {
        for (const operand of operandsOfRun(text, run, index))
            items.push({ kind: 'operand', operand });
        run = [];
    };
    for (const node of nodes) {
        if (node.kind === 'mention')
            run.push(node.mention);
        else if (node.kind === 'key') {
            flush();
            items.push({ kind: 'key', key: node.key });
        }
        else {
            const attached = run.length > 0 && isAttached(text, run.at(-1).at.end, node.start);
            // A gloss such as "(from T001)" behind an id does not interrupt a list.
            if (attached && !node.keyed)
                continue;
            flush();
            const before = lastOperand(items);
            const follows = before !== null && isAside(text, before.at.end, node.start);
            const operand = readGroup(node, follows ? subjectOf(before) : null);
            if (operand !== null && !attached && beginsWithId(text, node, operand)) {
                const named = { ...operand, at: { start: node.start, end: node.end }, named: true };
                items.push({ kind: 'operand', operand: named });
            }
        }
    }
    flush();
    return merged(text, items);
}
function operandsOfRun(text, run, index) {
    const lists = listsOf(run, index, (from, to) => text.slice(from.at.end, to.at.start));
    return lists.map(({ mentions, at, tight }) => ({
        heads: mentions,
        tails: mentions,
        at,
        tight,
        named: false,
    }));
}
/** "(T001–T005)" names tasks, "(see T005)" cites one. */
function beginsWithId(text, group, operand) {
    return (group.keyed || /^[\s`*_"'[]*(?:tasks?\s)?[#\s`*_]*$/i.test(text.slice(group.start + 1, operand.at.start)));
}
function isAttached(text, from, to) {
    return /^[`*_"'\]\s]{0,6}$/.test(text.slice(from, to));
}
/** Only marks and "in parallel" between a list and the bracket that speaks of it. */
function isAside(text, from, to) {
    return /^[`*_"'\]\s∥‖|,]*(?:(?:\[P\]|in parallel|parallel|en paralelo|em paralelo|en parallèle|параллельно|równolegle)[`*_\s]*)?$/iu.test(text.slice(from, to));
}
/** "T003, T004 (after T001)" surely speaks of T004; "T003/T004 (after T001)" of both. */
function subjectOf(operand) {
    const last = operand.heads.at(-1);
    return operand.tight || last === undefined ? operand : { ...operand, heads: [last], tails: [last] };
}
function lastOperand(items) {
    const last = items.at(-1);
    return last?.kind === 'operand' ? last.operand : null;
}
const AND = /^[`*_\s]*(?:[,，、/+&]|(?:and|und|y|et|e|и|oraz|và)(?=\s)|[和与與及と]|및|와(?=\s)|과(?=\s))[`*_\s]*[\p{L}\p{N}&`*_\s-]{1,40}$/u;
/** "Tests (T006–T013) and Core (T014–T019)" is one operand. */
function merged(text, items) {
    const result = [];
    for (const item of items) {
        const last = lastOperand(result);
        if (item.kind === 'operand' && item.operand.named && last !== null) {
            const gap = text.slice(last.at.end, item.operand.at.start);
            if (AND.test(gap)) {
                result[result.length - 1] = { kind: 'operand', operand: both(last, item.operand) };
                continue;
            }
        }
        result.push(item);
    }
    return result;
}
function both(left, right) {
    return {
        heads: [...left.heads, ...right.heads],
        tails: [...left.tails, ...right.tails],
        at: { start: left.at.start, end: right.at.end },
        tight: true,
        named: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/statements.js




const WORKER = /^[\s*>#\d.`-]*(?:developer|dev|agent|team|worker|engineer|person|entwickler|desarrollador|développeur|desenvolvedor|разработчик|программист|开发者|開発者|개발자)\b\s*[A-Z\d#]?/iu;
const INCLUSIVE = /\b(?:inclus|inclusive|inclusief|inklusive|inclusivo|włącznie|включительно)\b|包含在内/iu;
/** The edges that a line states. Both sides must name tasks. */
function statementsIn(text, at, index, options) {
    const line = text.slice(at.start, at.end);
    if (WORKER.test(line))
        return [];
    return readLevel(text, at, nodesIn(text, at, index), { index, options, subject: null }).edges;
}
function readLevel(text, at, nodes, { index, options, subject }) {
    const edges = [];
    const chains = [];
    for (const clause of clausesOf(text, at, nodes)) {
        const operands = operandsOf(text, clause.nodes, index, (group, before) => {
            const inner = { start: group.start + 1, end: group.end - 1 };
            const level = readLevel(text, inner, group.nodes, { index, options, subject: before });
            edges.push(...level.edges);
            return level.operand;
        });
        if (declaresNothing(clause.words))
            continue;
        const linked = edgesOf(text, clause.at, operands, options.arrows, subject);
        edges.push(...linked.edges);
        if (linked.whole !== null)
            chains.push(linked.whole);
    }
    return { edges, operand: union(chains) };
}
function declaresNothing(words) {
    return denies(words) || isConditional(words) || INCLUSIVE.test(words);
}
function union(operands) {
    const [first] = operands;
    if (first === undefined)
        return null;
    return {
        ...first,
        heads: operands.flatMap(({ heads }) => heads),
        tails: operands.flatMap(({ tails }) => tails),
        at: { start: first.at.start, end: operands.at(-1).at.end },
    };
}

// EXTERNAL MODULE: ./lib/src/dialects/words.js
var dialects_words = __webpack_require__(5613);
;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/values.js




const NOTHING = { stated: false, mentions: [], external: [], blocks: [] };
/** What a value declares. `None` and its like end it: nothing behind them counts. */
function readValue(text, value, index) {
    const first = firstStatement(text, value);
    const words = text.slice(first.start, first.end);
    if (words.trim() === '' || isPlaceholder(words))
        return NOTHING;
    const blocks = blocksBehind(text, { start: first.end, end: value.end }, index);
    if ((0,dialects_words/* isNone */.$I)(words))
        return { ...NOTHING, stated: true, blocks };
    const mentions = [];
    const external = [];
    for (const piece of piecesOf(text, first)) {
        const found = denies(text.slice(piece.start, piece.end)) ? [] : mentionsOf(text, piece, index);
        mentions.push(...found);
        if (found.length === 0)
            external.push(...wordsOf(text, piece));
    }
    return { stated: true, mentions, external, blocks };
}
/** `[list the prerequisites]`: a template that nobody filled in. */
function isPlaceholder(words) {
    return /^[\s`*_]*\[[^\]]{12,}\][`*_\s.]*$/.test(words) && !/\d/.test(words);
}
/** Up to a bar, the end of a sentence, or a dash with words behind it. */
function firstStatement(text, value) {
    const words = text.slice(value.start, value.end);
    const cut = words.search(/\s[|•]\s|[.。](?=\s|$|\*\*)|。|\s[—–]\s(?=\p{L}{2,}[\s,])/u);
    return cut < 0 ? value : { start: value.start, end: value.start + cut };
}
function blocksBehind(text, rest, index) {
    const label = /(?:\*\*|__)([^*_\r\n]{2,30}?)[:：]?(?:\*\*|__)[:：]?/u.exec(text.slice(rest.start, Math.min(rest.end, rest.start + 80)));
    if (label === null || (0,dialects_words/* fieldKeyOf */.LK)(label[1]) !== 'blocks')
        return [];
    const start = rest.start + label.index + label[0].length;
    const value = firstStatement(text, { start, end: rest.end });
    if ((0,dialects_words/* isNone */.$I)(text.slice(value.start, value.end)))
        return [];
    return piecesOf(text, value).flatMap((piece) => mentionsOf(text, piece, index));
}
/** The tasks that a part of a list names; what stands in brackets behind an id is a remark about it. */
function mentionsOf(text, piece, index) {
    const all = mentionsIn(text, piece, index, 'value');
    const mentions = all.filter((mention, i) => i === 0 || !values_isAside(text.slice(all[0]?.at.end, mention.at.start)));
    return listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start)).flatMap((list) => list.mentions);
}
/** What stands in brackets behind an id is a remark; what is said to wait for it is none of its prerequisites. */
function values_isAside(between) {
    if (saysBefore(between))
        return true;
    return (Math.max(between.lastIndexOf('('), between.lastIndexOf('（')) >
        Math.max(between.lastIndexOf(')'), between.lastIndexOf('）')));
}
const values_SEPARATOR = /[,，、;；\r\n]|\s(?:and|und|y|et|e|и|oraz|i|và)\s|\s\+\s/gu;
/** The parts of a list; a separator in brackets separates nothing. */
function piecesOf(text, value) {
    const pieces = [];
    const words = text.slice(value.start, value.end);
    let start = 0;
    let depth = 0;
    let read = 0;
    for (const found of words.matchAll(values_SEPARATOR)) {
        depth = depthAfter(words.slice(read, found.index), depth);
        read = found.index;
        if (depth > 0 && !/[\r\n]/.test(found[0]))
            continue;
        pieces.push({ start: value.start + start, end: value.start + found.index });
        start = found.index + found[0].length;
    }
    pieces.push({ start: value.start + start, end: value.end });
    return pieces.filter((piece) => piece.end > piece.start);
}
function depthAfter(words, depth) {
    let now = depth;
    for (const [sign] of words.matchAll(/[()（）]/g))
        now = sign === '(' || sign === '（' ? now + 1 : Math.max(0, now - 1);
    return now;
}
/** The words of a part without signs around them; none where there are no words. */
function wordsOf(text, piece) {
    let { start, end } = piece;
    while (start < end && /[\s`*_"'[\]-]/.test(text[start]))
        start++;
    while (end > start && /[\s`*_"'[\].]/.test(text[end - 1]))
        end--;
    const words = text.slice(start, end);
    if (!/\p{L}{3}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u.test(words) || (0,dialects_words/* isNone */.$I)(words))
        return [];
    return [{ value: words.replace(/\s+/g, ' '), at: { start, end } }];
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/read.js





/**
 * Reads fields, the words of the tasks, and the lines of sections about dependencies; one reading for each subject, in
 * order. Each prerequisite counts once, where it was first declared.
 */
function readDependencies(text, subjects, lines) {
    const collector = new Collector(subjects);
    for (const [at, subject] of subjects.entries()) {
        for (const field of subject.fields)
            collector.addField(text, at, field);
        for (const [i, own] of subject.own.entries())
            collector.addOwn(at, ownEdges(text, own, collector.index, i > 0));
    }
    for (const { at, arrows } of lines)
        collector.addSection(statementsIn(text, at, collector.index, { arrows }));
    collector.addSection(drawingsIn(text, lines, collector.index));
    return collector.readings();
}
/** Ranges that name thousands of tasks on both sides end here: no list that people write comes near. */
const MOST_EDGES = 100_000;
class Collector {
    index;
    subjects;
    drafts;
    left = MOST_EDGES;
    constructor(subjects) {
        this.subjects = subjects;
        this.index = indexIds(subjects.map((subject) => subject.id));
        this.drafts = subjects.map(() => ({
            dependsOn: new Map(),
            blocks: new Map(),
            unresolved: new Map(),
            external: [],
            stated: false,
        }));
    }
    addField(text, at, field) {
        const draft = this.drafts[at];
        const value = readValue(text, field.value, this.index);
        draft.stated ||= value.stated;
        if (field.key === 'blocks') {
            for (const mention of value.mentions)
                this.addBlocked(at, mention, field.source, 'reverse');
            return;
        }
        for (const mention of value.mentions)
            this.add(draft, mention, field.source);
        for (const mention of value.blocks)
            this.addBlocked(at, mention, field.source, 'reverse');
        draft.external.push(...value.external);
    }
    addOwn(at, edges) {
        for (const mention of edges.needs)
            this.add(this.drafts[at], mention, 'inline');
        for (const mention of edges.blocks)
            this.addBlocked(at, mention, 'inline', 'inline');
    }
    addSection(edges) {
        for (const { dependent, prerequisite } of edges) {
            if (dependent.id !== null && dependent.id !== prerequisite.id)
                this.add(this.draftOf(dependent.id), prerequisite, 'section');
        }
    }
    /** A task that this one blocks needs this one. */
    addBlocked(at, mention, written, source) {
        const { blocks } = this.drafts[at];
        const id = mention.id ?? mention.written;
        if (!blocks.has(id))
            blocks.set(id, { value: { id, source: written }, at: mention.at });
        const own = this.subjects[at]?.id ?? null;
        if (own === null || mention.id === null)
            return;
        this.add(this.draftOf(mention.id), { id: own, written: own, at: mention.at }, source);
    }
    draftOf(id) {
        const at = this.index.order.get(id);
        return at === undefined ? undefined : this.drafts[at];
    }
    add(draft, mention, source) {
        if (draft === undefined || this.left-- <= 0)
            return;
        draft.stated = true;
        const id = mention.id ?? mention.written;
        const list = mention.id === null ? draft.unresolved : draft.dependsOn;
        if (!list.has(id))
            list.set(id, { value: { id, source }, at: mention.at });
    }
    readings() {
        return this.drafts.map((draft) => ({
            dependsOn: [...draft.dependsOn.values()],
            blocks: [...draft.blocks.values()],
            unresolved: [...draft.unresolved.values()],
            external: draft.external,
            stated: draft.stated,
        }));
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/estimates.js
/** Working hours of one unit; a day has 8, a week 40. */
const UNITS = [
    [/^(?:min(?:ute)?s?|minuten|minutos|минут\p{L}*|分钟|分鐘|分|분|phút|minut\p{L}*)(?![\p{L}])/iu, 1 / 60],
    [
        /^(?:h|hrs?|hours?|std|stunden?|horas?|heures?|час\p{L}*|ч|小时|小時|時間|시간|giờ|godzin\p{L}*)(?![\p{L}])/iu,
        1,
    ],
    [
        /^(?:d|days?|person-days?|tage?n?|días?|dias?|jours?|дн\p{L}*|день|天|日|일|ngày|dni|dzień)(?![\p{L}])/iu,
        8,
    ],
    [/^(?:w|wks?|weeks?|wochen?|semanas?|semaines?|недел\p{L}*|周|週間|주|tuần)(?![\p{L}])/iu, 40],
];
const POINTS = /^(?:sp|pts?|points?|story[ -]?points?|puntos?|pontos?|punkte?|баллов|点|點|포인트)(?![\p{L}])/iu;
const NUMBER = String.raw `\d{1,5}(?:[.,]\d{1,3})?`;
const AMOUNT = new RegExp(`(?:[~≈<≤]|ca\\. )?[ \\t]?(${NUMBER})[ \\t]*([\\p{L}]{0,8})[ \\t]*(?:[-–—~～]|to|bis|à|a|至|до)[ \\t]*(${NUMBER})[ \\t-]*|(?:[~≈<≤])?[ \\t]?(${NUMBER})[ \\t-]*`, 'gu');
const SIZE = /^(?:XXS|XS|S|M|L|XL|XXL|small|medium|large|klein|mittel|groß|trivial|low|high)(?![\p{L}\d])/iu;
/** The estimate in a field's value, or null where it is none. Parts that follow one another ("1h 30m") are added. */
function readEstimate(text, at) {
    const raw = text.slice(at.start, Math.min(at.end, at.start + 300));
    const value = raw.replace(/^[`*_\s]+/, '');
    const lead = raw.length - value.length;
    let hours = null;
    let points = null;
    let end = 0;
    for (const found of value.matchAll(AMOUNT)) {
        if (end > 0 && !/^[\s,+]*(?:and|und|y|et|e)?[\s,+]*$/.test(value.slice(end, found.index)))
            break;
        if (end === 0 && !/^[\p{L}\s(≈~]{0,20}$/u.test(value.slice(0, found.index)))
            break;
        const behind = value.slice(found.index + found[0].length);
        const amount = found[4] === undefined ? estimates_number(found[1]) / 2 + estimates_number(found[3]) / 2 : estimates_number(found[4]);
        const unit = UNITS.find(([pattern]) => pattern.test(behind));
        const size = unit?.[0].exec(behind)?.[0] ?? POINTS.exec(behind)?.[0];
        if (size === undefined)
            break;
        if (unit === undefined)
            points = (points ?? 0) + amount;
        else
            hours = (hours ?? 0) + amount * unit[1];
        end = found.index + found[0].length + size.length;
    }
    if (end === 0)
        end = SIZE.exec(value)?.[0].length ?? 0;
    if (end === 0)
        return null;
    const start = at.start + lead;
    const range = { start, end: start + end };
    return {
        value: { text: text.slice(range.start, range.end), hours: round(hours), points: round(points) },
        at: range,
    };
}
function estimates_number(text) {
    return Number((text ?? '0').replace(',', '.'));
}
function round(value) {
    return value === null ? null : Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/src/dialects/parents.js

/** For each draft the index of its parent, or null. A number whose parent is only a heading has none. */
function parentsOf(drafts) {
    const indexOf = new Map(drafts.map((draft, at) => [draft, at]));
    const latest = new Map();
    return drafts.map((draft, at) => {
        const id = draft.head.id?.value ?? null;
        const nested = draft.parent === null ? null : (indexOf.get(draft.parent) ?? null);
        const byNumber = id !== null && draft.head.form === 'number' && draft.form === 'box';
        const above = byNumber ? (0,dialects_ids/* parentIdOf */.Fs)(id) : null;
        const parent = byNumber ? (above === null ? null : (latest.get(above) ?? null)) : nested;
        if (id !== null && draft.form === 'box')
            latest.set(id, at);
        return parent;
    });
}

;// CONCATENATED MODULE: ./lib/src/dialects/paths.js
/** Endings of files that stand without a folder; a name with another ending needs a slash. */
const ENDINGS = new Set(('ts tsx js jsx mjs cjs mts cts json jsonc json5 yaml yml toml ini cfg conf env lock md mdx markdown rst txt adoc html htm css scss sass less ' +
    'vue svelte astro py pyi ipynb rb rake erb go mod sum rs java kt kts groovy gradle scala clj cs csproj fs fsi fsx fsproj sln slnx props targets vb ' +
    'c h cc cpp cxx hpp hh m mm swift php blade sh bash zsh ps1 psm1 bat cmd sql prisma graphql gql proto xml xsd svg png jpg jpeg gif webp ico pdf csv tsv ' +
    'tf tfvars hcl dockerfile tpl tmpl hbs ejs njk j2 lua dart ex exs erl hs elm nix zig r jl pl pm t sol wasm plist xcodeproj storyboard entitlements ' +
    'properties dart arb snap feature spec test log http rego bicep cue cabal resx razor cshtml xaml service').split(' '));
/** Names with a dot that are products, not files. */
const PRODUCTS = /^(?:node|next|nuxt|vue|react|express|three|d3|socket|chart|nest|ember|backbone|moment|deno|bun|alpine|discord|video|p5|asp|vb|ml|paper|ink|solid|quill|editor|plotly|hapi|koa|gatsby|electron|handlebars|ecma|angular|knockout|pixi|matter|anime|leaflet|tensorflow|brain|require|zod)\.(?:js|io|net|ts)$/i;
/** Words with a dot that end like files and are none. */
const ABBREVIATIONS = /^(?:e\.g|i\.e|etc|vs|cf|ca|v?\d+(?:\.\w+)*)\.?$/i;
/** The paths in these ranges, in order, each once; without code ticks, line numbers and trailing punctuation. */
function readPaths(text, ranges) {
    const paths = [];
    const seen = new Set();
    for (const range of ranges) {
        for (const token of tokensOf(text, range)) {
            const path = pathOf(text, token);
            if (path === null || seen.has(path.value))
                continue;
            seen.add(path.value);
            paths.push(path);
        }
    }
    return paths;
}
/** Code spans whole, the target of links, and words between blanks, brackets and quotes. */
const paths_TOKEN = /`([^`\r\n]{1,300})`|\]\(([^()\s]{1,300})\)|[^\s`"'“”‘’«»<>|,;，、。；：（）【】「」()[\]{}*]*(?:[([{][^\s`"'()[\]{}，、]{0,60}[)\]}][^\s`"'“”‘’<>|,;，、。；：（）【】「」()[\]{}*]*)*\*{0,2}(?:[/.][^\s`"'“”<>|,;，、。；：（）【】()]*)?/g;
function* tokensOf(text, range) {
    paths_TOKEN.lastIndex = 0;
    const part = text.slice(range.start, range.end);
    for (const found of part.matchAll(paths_TOKEN)) {
        if (found[0] === '')
            continue;
        const start = range.start + found.index;
        if (found[1] !== undefined)
            yield { start: start + 1, end: start + 1 + found[1].length, code: true };
        else if (found[2] !== undefined)
            yield { start: start + 2, end: start + 2 + found[2].length, code: false };
        else
            yield { start, end: start + found[0].length, code: false };
    }
}
function pathOf(text, token) {
    let start = token.start;
    let end = token.end;
    while (start < end &&
        /[\s*_~@(]/.test(text[start]) &&
        !/^[_@][\w.-]+[/.]/.test(text.slice(start, end)))
        start++;
    while (end > start &&
        /[\s.,;:!?*~…)]/.test(text[end - 1]) &&
        !closesBracket(text.slice(start, end)))
        end--;
    const raw = text.slice(start, end);
    const line = /(?::\d+(?:[-–:]\d+)*|#L\d+(?:-L?\d+)?|#[\w-]+)$/.exec(raw);
    const value = line === null ? raw : raw.slice(0, line.index);
    return isPath(value, token.code) ? { value, at: { start, end: start + value.length } } : null;
}
function closesBracket(text) {
    return text.endsWith(')') && text.includes('(');
}
function isPath(value, code) {
    if (value.length < 3 || value.length > 260 || /\s/.test(value))
        return false;
    if (/^(?:https?:|ftp:|mailto:|file:|www\.|\/\/|git@)/i.test(value) || /[=$<>"|;]|::|&&|\.\.\.$/.test(value))
        return false;
    if (/^@[\w-]+\/[\w.-]+$/.test(value) && !hasEnding(value))
        return false;
    if (ABBREVIATIONS.test(value) || PRODUCTS.test(value))
        return false;
    return /[\\/]/.test(value) ? isSlashed(value, code) : isFileName(value, code);
}
/** With a slash: a known ending, a folder, or several parts; never a route, an either-or, or a fraction. */
function isSlashed(value, code) {
    if (/^\/(?!(?:home|usr|etc|var|opt|tmp|src|app|mnt)\/)/.test(value) && !hasEnding(value))
        return false;
    if (/^(?:api|v\d+)\//.test(value) && !hasEnding(value))
        return false;
    if (/^\d+(?:\/\d+)+$/.test(value) || /^[\d.]+\/\w+$/.test(value))
        return false;
    const parts = value.split(/[\\/]/);
    if (parts.some((part) => part.length > 120) || !/[\p{L}\d]/u.test(value))
        return false;
    if (hasEnding(value) || /[\\/]$/.test(value))
        return isFolderLike(value, code);
    if (/\*/.test(value))
        return /^[\w.*{}@/-]+$/.test(value);
    if (/^(?:\.{1,2}|~|[a-z@_.][\w.-]*)[\\/]/.test(value) && code)
        return /^[\w.@()[\]{}\\/+-]+$/.test(value) && !looksLikeChoice(parts);
    return ROOTS.test(value) && parts.length >= 2 && /^[\w.@()[\]\\/-]+$/.test(value);
}
/** First folders that are folders wherever they stand. */
const ROOTS = /^(?:\.{1,2}\/|\.[\w-]+\/|(?:src|tests?|specs?|lib|app|apps|docs?|packages|scripts|config|bin|cmd|pkg|internal|public|backend|frontend|server|client|examples|templates|crates|core|components|services|models|tools|features|infra|terraform|migrations|database|assets|static|web|api\/src|ios|android)\/)/;
function isFolderLike(value, code) {
    if (/^[\w.-]+\/$/.test(value) || /[\\/]$/.test(value))
        return code || /^[\w.@()[\]{}*\\/~-]+$/.test(value);
    return true;
}
/** `and/or`, `GET/POST`, `text/plain`: words joined by a slash. */
function looksLikeChoice(parts) {
    return (parts.length === 2 &&
        !/[._-]/.test(parts.join('')) &&
        parts.every((part) => /^[A-Z]/.test(part) ||
            /^(?:and|or|text|application|image|json|http|https|true|false|yes|no|on|off|read|write|up|down|start|stop)$/.test(part)));
}
function isFileName(value, code) {
    if (/^\.[a-z][\w.-]{2,}$/.test(value))
        return isDotFile(value, code);
    if (!hasEnding(value) || !/^[\w@.*{}+()[\]-]+$/.test(value))
        return false;
    if (/\(\)?|^\d/.test(value) && !code)
        return false;
    // `user.name`, `Array.map`: an ending alone is not enough where it is also an everyday word.
    const ending = value.slice(value.lastIndexOf('.') + 1);
    if (/^(?:test|spec|log|mod|sum|env|lock|service|feature|m|t|r|h|c|d|http|properties|props|targets|tpl)$/.test(ending))
        return (/^[\w-]+\.(?:mod|sum|env|lock|log|h|c|m|r|properties|props|targets|http|feature|service|tpl)$/.test(value) &&
            (code || ending.length > 1));
    return true;
}
/** `.gitignore`, `.env.example`; not a suffix such as `.log`. */
function isDotFile(value, code) {
    if (/^\.(?:git\w*|env(?:\.[\w-]+)*|[\w-]*ignore|[\w-]*rc(?:\.\w+)?|editorconfig|nvmrc|npmrc|dockerignore|prettier\w*|eslint\w*|babel\w*|browserslist\w*|python-version|tool-versions|htaccess|clang-format|gitkeep)$/.test(value))
        return true;
    return code && /^\.[\w-]{2,}\.(?:json|ya?ml|toml|js|ts|cjs|mjs)$/.test(value);
}
function hasEnding(value) {
    const found = /\.([A-Za-z][A-Za-z0-9]{0,11})\}?$/.exec(value);
    return found !== null && ENDINGS.has(found[1].toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/dialects/requirements.js
/** `FR-001`, `NFR-2`, `SC-012a`, `REQ-301`: written the same wherever they stand. */
const NAMED = /\b(?:FR|NFR|SC|REQ|AC|BR|UC|UR|SR|EC|CR|QR|TR)-?\d{1,4}[a-z]?\b/g;
/** `1.2`, `Requirement 3.4`, `R1 (AC2)`, ranges `1–14`. */
const NUMBERED = /(?<![\w.-])(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\w%]|\.\d)/g;
/** The requirements named in the words of a task. */
function readRequirements(text, ranges) {
    return unique(ranges.flatMap((range) => found(text, range, NAMED, 0)));
}
/** The requirements listed in a field such as `_Requirements: 1.1, 2.3_`, numbers too. */
function readRequirementList(text, at) {
    const named = found(text, at, NAMED, 0);
    return unique(named.length > 0 ? named : found(text, at, NUMBERED, 1));
}
function found(text, range, pattern, group) {
    return [...text.slice(range.start, range.end).matchAll(pattern)].map((match) => {
        const value = match[group];
        const start = range.start + match.index + match[0].indexOf(value);
        return { value, at: { start, end: start + value.length } };
    });
}
function unique(list) {
    const seen = new Set();
    return list.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/dialects/assemble.js






/** The tasks of a reading, in file order. */
function assembleTasks(reading) {
    const drafts = [...reading.drafts].sort((a, b) => a.at.start - b.at.start);
    const parents = parentsOf(drafts);
    const children = drafts.map(() => []);
    for (const [at, parent] of parents.entries())
        if (parent !== null)
            children[parent]?.push(at);
    const edges = readDependencies(reading.text, drafts.map((draft) => assemble_subjectOf(draft)), reading.dependencyLines);
    return drafts.map((draft, at) => taskOf(reading.text, draft, edges[at], parents[at] ?? null, children[at] ?? []));
}
function assemble_subjectOf(draft) {
    const fields = draft.fields.flatMap((field) => field.key === 'dependencies' || field.key === 'blocks'
        ? [{ key: field.key, source: 'field', value: field.value.at }]
        : []);
    const own = draft.form === 'row' ? [draft.head.title.at] : [ownWords(draft), ...draft.details];
    return { id: draft.head.id?.value ?? null, own, fields: [...fields, ...draft.dependencyFields] };
}
/** The line without its id: an id does not mention itself. */
function ownWords(draft) {
    return { start: draft.head.id?.at.end ?? draft.head.title.at.start, end: draft.at.end };
}
function taskOf(text, draft, edges, parent, children) {
    const { head } = draft;
    const own = [ownWords(draft), ...draft.details];
    const fields = fieldsByKey(draft.fields);
    const estimate = fields.get('estimate');
    const actual = fields.get('actual');
    return {
        id: head.id,
        title: head.title,
        form: draft.form,
        status: statusOf(draft, fields.get('status')),
        marker: draft.marker ?? fields.get('status')?.value ?? null,
        box: draft.box,
        parallel: head.parallel ?? parallelField(fields.get('parallel')),
        optional: head.optional,
        story: head.story,
        labels: head.labels,
        dependsOn: edges.dependsOn,
        blocks: edges.blocks,
        external: edges.external,
        unresolved: edges.unresolved,
        dependenciesStated: edges.stated,
        covers: coversOf(text, draft, fields.get('requirements')),
        paths: readPaths(text, [...own, ...fieldRanges(draft)].sort((a, b) => a.start - b.start)),
        fields: draft.fields,
        parts: draft.parts,
        details: draft.details,
        estimate: estimate === undefined ? null : estimateIn(text, estimate.value.at),
        actual: actual === undefined ? null : estimateIn(text, actual.value.at),
        priority: fields.get('priority')?.value ?? null,
        risk: fields.get('risk')?.value ?? null,
        criteria: draft.criteria,
        parent,
        children,
        section: draft.section,
        at: draft.at,
        extent: { start: draft.at.start, end: Math.max(draft.at.end, draft.end) },
    };
}
function fieldsByKey(fields) {
    const byKey = new Map();
    for (const field of fields) {
        if (field.key !== null && field.value.value !== '' && !byKey.has(field.key))
            byKey.set(field.key, field);
    }
    return byKey;
}
function estimateIn(text, at) {
    return readEstimate(text, at);
}
/** The field says most, then the heading, then the boxes below it. */
function statusOf(draft, field) {
    if (draft.status !== null)
        return draft.status;
    const stated = field === undefined ? null : (0,dialects_words/* statusWordOf */.GJ)(field.value.value);
    if (stated !== null)
        return stated;
    if (draft.shown !== null)
        return draft.shown;
    const boxes = [
        ...draft.steps,
        ...draft.criteria.flatMap(({ checked }) => (checked === null ? [] : [checked])),
    ];
    return boxes.length > 0 && boxes.every((ticked) => ticked) ? 'done' : 'open';
}
function parallelField(field) {
    return field !== undefined && /^\W*(?:yes|true|ja|sí|oui|sim|да|是|はい|예)/iu.test(field.value.value)
        ? field.value.at
        : null;
}
/** Everything a field says counts for paths, but for fields that speak of other things. */
function fieldRanges(draft) {
    const silent = new Set([
        'acceptance',
        'definition-of-done',
        'status',
        'estimate',
        'priority',
        'dependencies',
        'blocks',
        'requirements',
    ]);
    return draft.fields.filter((field) => !silent.has(field.key)).map((field) => field.value.at);
}
function coversOf(text, draft, field) {
    const listed = field === undefined ? [] : readRequirementList(text, field.value.at);
    const named = readRequirements(text, [{ start: draft.at.start, end: draft.at.end }]);
    const seen = new Set(listed.map(({ value }) => value));
    return [...listed, ...named.filter(({ value }) => !seen.has(value))];
}

;// CONCATENATED MODULE: ./lib/src/dialects/fields.js

/** Longer than any label that people write. */
const LONGEST_LABEL = 60;
/** The field that a line or bullet is, or null. An unmarked label counts only when it is known. */
function readField(text, at) {
    const start = skip(text, at.start, at.end, /[>\s]/);
    const head = text.slice(start, Math.min(at.end, start + LONGEST_LABEL + 8));
    const marked = /^(\*\*|__|\*|_)(?!\s)([^*_\r\n:：]{1,60})(?:([:：])\s*\1|\1\s*([:：])|[:：])/.exec(head);
    if (marked !== null)
        return markedField(text, at, start, marked);
    const bare = /^([\p{L}][^:：\r\n*_`.,;!?[\]]{0,50})[:：](?=\s|$|[^\x20-\x7e])/u.exec(head);
    if (bare === null)
        return null;
    const label = bare[1];
    const key = (0,dialects_words/* fieldKeyOf */.LK)(label);
    if (key === null)
        return null;
    return {
        key,
        label: located(text, start, start + label.length),
        value: fieldValue(text, start + bare[0].length, at.end, ''),
    };
}
function markedField(text, at, start, match) {
    const sign = match[1];
    const closed = match[3] !== undefined || match[4] !== undefined;
    // `_Requirements: 1.1_`: the signs span label and value.
    const around = closed ? '' : sign;
    if (!closed && sign.length === 2 && !text.slice(start, at.end).includes(sign, match[0].length))
        return null;
    const label = match[2];
    const from = start + sign.length;
    return {
        key: (0,dialects_words/* fieldKeyOf */.LK)(label),
        label: located(text, from, from + label.length),
        value: fieldValue(text, start + match[0].length, at.end, around),
    };
}
function fieldValue(text, from, to, around) {
    const start = skip(text, from, to, /\s/);
    let end = to;
    while (end > start && /\s/.test(text[end - 1]))
        end--;
    if (around !== '' && text.endsWith(around, end) && end - around.length >= start)
        end -= around.length;
    return located(text, start, Math.max(start, end));
}
function located(text, start, end) {
    let last = end;
    while (last > start && /\s/.test(text[last - 1]))
        last--;
    return { value: text.slice(start, last).replace(/\s*[\r\n]+[>\s]*/g, ' '), at: { start, end: last } };
}
function skip(text, from, to, what) {
    let at = from;
    while (at < to && what.test(text[at]))
        at++;
    return at;
}
/** A label alone on its line: `**Acceptance Criteria:**`, `Before the final commit:`; its words, or null. */
function readLabel(text, at) {
    if (at.end - at.start > 120)
        return null;
    const line = text.slice(at.start, at.end);
    const match = /^(?:\*\*|__|_|\*)?\s*([^*_\r\n]{1,100}?)\s*(?:[:：]\s*(?:\*\*|__|_|\*)?|(?:\*\*|__)\s*[:：]?)$/.exec(line);
    if (match === null)
        return null;
    const words = match[1];
    const start = at.start + line.indexOf(words);
    return { start, end: start + words.length };
}
/** True for a line of a paragraph that does not go on with the line above it. */
function startsEntry(text, line) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 12));
    if (/^[-*+]?\[[^\]\r\n]{0,3}\](?:[ T\t]|[A-Z*])/.test(head))
        return true;
    const first = head[0] ?? '';
    if (first === '*' || first === '_')
        return /^(?:\*\*|__|_)/.test(head) && isLabelled(text, line);
    const field = /^\p{L}/u.test(head) ? readField(text, line) : null;
    return field !== null && field.key !== null && /^\p{Lu}|^[^\x20-\x7e]/u.test(head);
}
function isLabelled(text, line) {
    if (readField(text, line) !== null)
        return true;
    const label = readLabel(text, line);
    return (label !== null &&
        ((0,dialects_words/* partKeyOf */.y3)(text.slice(label.start, label.end)) !== null || /[:：]/.test(text.slice(line.start, line.end))));
}

;// CONCATENATED MODULE: ./lib/src/dialects/context.js


/** The label that an entry is, or null: its words say nothing but what comes below. */
function scopeOf(text, entry) {
    if (entry.box !== null)
        return null;
    const field = readField(text, entry.at);
    const words = field === null ? readLabel(text, entry.at) : field.value.value === '' ? field.label.at : null;
    if (words === null)
        return field === null ? null : { criterion: null, part: null };
    const title = text.slice(words.start, words.end);
    return { criterion: (0,dialects_words/* criterionKindOf */.z4)(title), part: (0,dialects_words/* partKeyOf */.y3)(title) };
}
/** The context of every entry, in one pass: labels hold until the next label, paragraph or heading of their level. */
function contextsOf(outline, sections) {
    const labels = new Map();
    const own = [];
    let section = null;
    return outline.entries.map((entry) => {
        if (entry.section !== section) {
            labels.clear();
            section = entry.section;
        }
        const scope = scopeOf(outline.text, entry);
        own.push(scope);
        const around = aroundOf(entry, labels, own, sections);
        if (entry.kind === 'text' && entry.box === null) {
            if (scope === null)
                labels.delete(entry.parent);
            else
                labels.set(entry.parent, scope);
        }
        else if (entry.kind === 'item' && scope !== null && scope.criterion !== null)
            labels.set(entry.index, scope);
        return { criterion: around.criterion, part: around.part, label: scope !== null };
    });
}
function aroundOf(entry, labels, own, sections) {
    const heading = entry.section === null ? undefined : sections[entry.section];
    const above = heading === undefined ? null : criterionIn(sections, heading);
    const label = labels.get(entry.parent);
    // A label that says nothing of its own ("Before the commit:") leaves the heading's meaning as it is.
    if (label !== undefined)
        return label.part === null ? { ...label, criterion: above } : label;
    if (entry.parent !== null)
        return own[entry.parent] ?? { criterion: null, part: null };
    return { criterion: above, part: heading === undefined ? null : (0,dialects_words/* partKeyOf */.y3)(heading.title.value) };
}
/** The kind of the nearest heading of criteria around. */
function criterionIn(sections, section) {
    let at = section;
    while (at !== undefined && at.kind === 'criteria') {
        const kind = (0,dialects_words/* criterionKindOf */.z4)(at.title.value);
        if (kind !== null)
            return kind;
        at = at.parent === null ? undefined : sections[at.parent];
    }
    return null;
}

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
;// CONCATENATED MODULE: ./lib/src/dialects/directives.js

const OWN = /^\s*tasks-gate-(disable-next-task|disable-file|disable|enable)(?=\s|$)/;
const LINT = /^\s*lint\s+(disable|enable|ignore)(?=\s|$)/;
/** Every directive in the comments of a text, in order; comments in code do not count. */
function readDirectives(text, tree) {
    if (!/<!--\s*(?:tasks-gate-|lint\s)/.test(text))
        return [];
    const code = codeRanges(tree);
    const directives = [];
    for (const found of commentsOf(text)) {
        if (code.some((range) => found.start >= range.start && found.start < range.end))
            continue;
        const directive = readComment(text, found.start, found.end);
        if (directive !== null)
            directives.push(directive);
    }
    return directives;
}
/** Comments by search for their ends, so that a thousand open ones cost no more than one pass. */
function* commentsOf(text) {
    for (let start = text.indexOf('<!--'); start >= 0;) {
        const end = text.indexOf('-->', start + 4);
        if (end < 0)
            return;
        yield { start, end: end + 3 };
        start = text.indexOf('<!--', end + 3);
    }
}
function codeRanges(tree) {
    return [...(0,model_document/* blocksOf */.SH)(tree)].filter((block) => block.type === 'code');
}
function readComment(text, start, end) {
    const body = text.slice(start + 4, end - 3);
    const own = OWN.exec(body);
    const lint = own === null ? LINT.exec(body) : null;
    const head = own ?? lint;
    if (head === null)
        return null;
    const rest = body.slice(head[0].length);
    const cut = own === null ? -1 : rest.search(/(?:^|\s)--(?:\s|$)/);
    const names = cut < 0 ? rest : rest.slice(0, cut);
    const reason = cut < 0
        ? ''
        : rest
            .slice(cut)
            .trim()
            .replace(/^--\s*/, '')
            .trim();
    const word = head[1];
    return {
        kind: word === 'ignore' ? 'disable-next-task' : word,
        rules: rulesIn(names, start + 4 + head[0].length),
        reason: reason === '' ? null : reason.replace(/\s+/g, ' '),
        syntax: own === null ? 'lint' : 'tasks-gate',
        at: { start, end },
    };
}
function rulesIn(names, from) {
    return [...names.matchAll(/[\w-]+/g)].map((name) => ({
        value: name[0],
        at: { start: from + name.index, end: from + name.index + name[0].length },
    }));
}

// EXTERNAL MODULE: ./lib/src/dialects/feature.js
var feature = __webpack_require__(1966);
;// CONCATENATED MODULE: ./lib/src/dialects/dialect.js
/** A share as people read it: "27 of 27". */
function ofAll(part, whole) {
    return `${part} of ${whole}`;
}

;// CONCATENATED MODULE: ./lib/src/dialects/heading.js
/** One task per heading, or per file, with fields and criteria below it. */

/** The headings that are the unit: tasks by name or id, else steps, else numbers. */
function unitHeadings({ headings, numbered, prefixed }) {
    const named = headings.filter(({ kind }) => kind === 'worded' || kind === 'prefixed' || kind === 'boxed' || kind === 'named');
    if (named.length > 0)
        return named;
    const steps = headings.filter(({ kind }) => kind === 'step');
    if (steps.length > 0)
        return steps;
    const numbers = headings.filter(({ kind, section }) => kind === 'number' && section.depth >= 3);
    return numbers.length >= 2 && numbered + prefixed === 0 ? numbers : [];
}
const heading = {
    id: 'heading',
    recognise(profile) {
        const units = unitHeadings(profile);
        if (units.length === 0)
            return { score: 0, reason: 'no heading names a task' };
        const ids = profile.prefixed + profile.numbered;
        const boxed = units.every(({ kind }) => kind === 'boxed');
        const weight = units[0]?.kind === 'number' ? 0.45 : 0.85;
        const score = boxed && ids > 0 ? 0.3 : ids > units.length ? 0.3 : weight;
        return {
            score,
            reason: `${ofAll(units.length, profile.headings.length)} headings with a number name a task`,
        };
    },
    headings: unitHeadings,
    bareBoxes: false,
    bareChildren: false,
    rows: false,
};

// EXTERNAL MODULE: ./lib/src/dialects/boxes.js
var boxes = __webpack_require__(2013);
;// CONCATENATED MODULE: ./lib/src/dialects/outline.js


/** Reads the outline in one pass, without recursion: lists can be nested ten thousand deep. */
function outlineOf(text, tree) {
    const nodes = [];
    const sections = [];
    const entries = [];
    const open = [];
    const stack = [];
    let frontMatter = null;
    let group = 0;
    const here = () => open.at(-1)?.index ?? null;
    const push = (blocks, parent) => {
        for (let at = blocks.length - 1; at >= 0; at--)
            stack.push({ block: blocks[at], parent });
    };
    function addEntry(entry) {
        const index = entries.length;
        const full = { ...entry, index, section: here(), group };
        entries.push(full);
        nodes.push({ type: 'entry', entry: full });
        return index;
    }
    function addLines(lines, parent) {
        for (const run of runsOf(text, lines))
            addEntry(textEntry(text, run, parent));
    }
    function visitItem(item, parent) {
        const first = item.children[0];
        if (first?.type !== 'paragraph') {
            push(item.children, parent);
            return;
        }
        const [own, ...rest] = runsOf(text, itemLines(text, item, first.lines));
        const index = addEntry(itemEntry(text, item, own ?? [], parent));
        for (const run of rest)
            addEntry(textEntry(text, run, index));
        push(item.children.slice(1), index);
    }
    function visitHeading(title, depth, heading) {
        while ((open.at(-1)?.depth ?? 0) >= depth)
            open.pop().at.end = heading.start;
        const section = {
            index: sections.length,
            title,
            depth,
            at: { start: heading.start, end: text.length },
            parent: here(),
            heading,
        };
        sections.push(section);
        open.push(section);
        nodes.push({ type: 'section', section });
    }
    push(tree.children, null);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { block, parent } = next;
        group++;
        if (block.type === 'heading')
            visitHeading(spanOf(block.lines) ?? { start: block.end, end: block.end }, block.depth, block);
        else if (block.type === 'paragraph')
            addLines(block.lines, parent);
        else if (block.type === 'item')
            visitItem(block, parent);
        else if (block.type === 'table')
            nodes.push({ type: 'table', table: block, section: here(), parent });
        else if (block.type === 'code')
            nodes.push({ type: 'code', code: block, section: here(), parent });
        else if (block.type === 'front-matter')
            frontMatter = block;
        else if ('children' in block)
            push(block.children, parent);
    }
    return { text, tree, nodes, sections, entries, frontMatter };
}
/** The lines of an item's first paragraph; the first begins behind the list marker, at the box. */
function itemLines(text, item, lines) {
    let start = item.marker.end;
    while (text[start] === ' ' || text[start] === '\t')
        start++;
    const first = lines[0];
    if (first === undefined || start > first.start)
        return [...lines];
    return [{ start, end: Math.max(start, first.end) }, ...lines.slice(1)];
}
function itemEntry(text, item, lines, parent) {
    const at = spanOf(lines) ?? { start: item.marker.end, end: item.marker.end };
    return {
        kind: 'item',
        at,
        lines,
        marker: item.marker,
        box: (0,boxes/* readBox */.u)(text, at),
        parent,
        end: item.end,
    };
}
function textEntry(text, lines, parent) {
    const at = spanOf(lines);
    const glued = /^[-*+](?=\[)/.exec(text.slice(at.start, at.start + 2))?.[0].length ?? 0;
    const inner = { start: at.start + glued, end: at.end };
    const marker = glued === 0 ? null : { start: at.start, end: inner.start };
    const box = (0,boxes/* readBox */.u)(text, inner);
    const kind = 'text';
    return {
        kind,
        at: box === null ? at : inner,
        lines,
        marker: box === null ? null : marker,
        box,
        parent,
        end: at.end,
    };
}
/** Cuts the lines of a paragraph where a line stands for itself: a field, a label, a box without a list. */
function runsOf(text, lines) {
    const runs = [];
    for (const line of lines) {
        const last = runs.at(-1);
        if (last === undefined || startsEntry(text, line))
            runs.push([line]);
        else
            last.push(line);
    }
    return runs;
}
function spanOf(lines) {
    const [first, last] = [lines[0], lines.at(-1)];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

// EXTERNAL MODULE: ./lib/src/dialects/heads.js
var heads = __webpack_require__(7607);
;// CONCATENATED MODULE: ./lib/src/dialects/tables.js



const ID_HEADER = /^(?:id|task id|task|tasks|#|no|nr|number|ticket|item|wp|work package|subtask|tarea|tarefa|tâche|aufgabe|задача|编号|任务|任務|任务id|タスク|タスクid|番号|작업|번호|序号)$/u;
const TITLE_HEADER = /^(?:title|task|name|description|summary|what|work|item|subtask|descripción|descrição|описание|описание задачи|задача|标题|任务|描述|内容|说明|タスク|内容|説明|작업|설명|tarea|tarefa|tâche|titel|beschreibung|aufgabe|scope|deliverable|action|change)$/u;
/** The tables of an outline whose first column of ids has at least two of them. */
function taskTables(outline, sections, prefixes) {
    const found = [];
    for (const node of outline.nodes) {
        if (node.type !== 'table')
            continue;
        const kind = node.section === null ? 'tasks' : sections[node.section].kind;
        if (kind === 'legend' || kind === 'notes')
            continue;
        const table = taskTable(outline.text, node.table, node.section, prefixes);
        if (table !== null)
            found.push(table);
    }
    return found;
}
function taskTable(text, table, section, prefixes) {
    const headers = (table.rows[0]?.cells ?? []).map((cell) => headerOf(text.slice(cell.start, cell.end)));
    const idColumn = headers.findIndex((header) => ID_HEADER.test(header));
    if (idColumn < 0 || idColumn > 1)
        return null;
    const rows = table.rows.slice(1).filter((row) => cellId(text, row.cells[idColumn], prefixes) !== null);
    if (rows.length < 2)
        return null;
    const title = headers.findIndex((header, at) => at !== idColumn && TITLE_HEADER.test(header));
    const columns = headers.map((header, at) => (at === idColumn || at === title ? null : columnKey(header)));
    return {
        table,
        section,
        idColumn,
        titleColumn: title < 0 ? Math.min(idColumn + 1, headers.length - 1) : title,
        columns,
        rows,
    };
}
function headerOf(cell) {
    return /^[#№]$/.test(cell.trim()) ? '#' : (0,dialects_words/* plainWords */.c5)(cell);
}
function columnKey(header) {
    if (/^(?:done|✓|✔|état|x|check)$/u.test(header))
        return 'status';
    if (/^(?:depends on|dependencies|deps|depends|dep|blocked by|prereqs?|prerequisites|requires|after)\b/.test(header))
        return 'dependencies';
    return (0,dialects_words/* fieldKeyOf */.LK)(header);
}
/** The range of the id in a cell: `T001`, `**T001**`, `[T001](link)`, `Task 1`; null where there is none. */
function cellId(text, cell, prefixes) {
    if (cell === undefined || cell.end <= cell.start || cell.end - cell.start > 80)
        return null;
    let start = cell.start;
    while (start < cell.end && /[`*_~[\s]/.test(text[start]))
        start++;
    const head = (0,heads/* readHead */.zy)(text, { start, end: cell.end }, () => true);
    if (head.id === null || head.form === null)
        return null;
    const rest = text.slice(head.id.at.end, cell.end);
    if (!/^[\s`*_~\].:)]*(?:\([^)]*\))?[\s`*_~.]*(?:\[P\]|🎯)?[\s`*_~]*$/u.test(rest))
        return null;
    if (head.form === 'prefixed' &&
        prefixes.size > 0 &&
        !prefixes.has((0,dialects_ids/* prefixOf */.MT)(head.id.value)) &&
        !/\d{2}|-\d/.test(head.id.value))
        return null;
    return head.id.at;
}

;// CONCATENATED MODULE: ./lib/src/dialects/profile.js



/** Counts the signs in one pass over the outline. */
function profileOf(outline, sections) {
    const { text } = outline;
    const boxed = outline.entries.filter((entry) => entry.box !== null && kindAt(sections, entry) !== 'legend');
    const ids = boxed.map((entry) => headId(text, entry));
    const prefixes = prefixesOf([...ids, ...bulletIds(outline), ...headingIds(outline)]);
    const prefixed = ids.filter((id) => id !== null && prefixes.has((0,dialects_ids/* prefixOf */.MT)(id)) && (0,dialects_ids/* prefixOf */.MT)(id) !== '').length;
    const numbers = ids.filter((id) => id !== null && /^\d/.test(id));
    return {
        boxes: boxed.length,
        prefixed,
        numbered: numbers.length,
        defined: definedIds(sections, boxed, ids),
        nested: boxed.filter((entry) => entry.parent !== null).length,
        prefixes,
        parents: numbers.filter((id) => /^\d+$/.test(id)).length,
        grouped: boxed.filter((entry, i) => isGrouped(sections, entry, ids[i] ?? null)).length,
        numberedGroups: sections.filter((section) => section.depth >= 2 && /^\d+\.?\s/.test(section.title.value))
            .length,
        kiroSigns: count(text, /^[ \t]*(?:[-*][ \t]+)?[_*]{1,2}(?:Requirements|Boundary|Depends|Validates|需求|要件|요구사항|Требования|Yêu cầu|Requisitos)(?::|：)|^[ \t]*-[ \t]\[[ xX-]\]\\?\*|^# Implementation Plan|\(P\)/gm),
        specKitSigns: count(text, /\[US\d|\[P\]|^## Phase |\*\*Independent Test\*\*|\*\*Checkpoint\*\*/gm),
        headings: taskHeadings(outline, sections, prefixes),
        tables: taskTables(outline, sections, prefixes),
        bullets: bulletIds(outline).filter((id) => prefixes.has((0,dialects_ids/* prefixOf */.MT)(id))).length,
    };
}
function kindAt(sections, entry) {
    return entry.section === null ? 'tasks' : sections[entry.section].kind;
}
function definedIds(sections, boxed, ids) {
    const defined = new Set();
    for (const [at, entry] of boxed.entries()) {
        const id = ids[at] ?? null;
        if (id !== null && kindAt(sections, entry) === 'tasks')
            defined.add(id);
    }
    return defined;
}
function headId(text, entry) {
    const from = entry.box?.content ?? entry.at.start;
    return (0,heads/* readHead */.zy)(text, { start: from, end: entry.at.end }, () => true).id?.value ?? null;
}
/** `- **T001** …` and `**T003 [P]**: …`: lines that begin with a bold id and have no box. */
function bulletIds({ text, entries }) {
    return entries.flatMap((entry) => {
        if (entry.box !== null ||
            !/^(?:\*\*|__)?#?[A-Z]{1,5}-?\d/.test(text.slice(entry.at.start, entry.at.start + 12)))
            return [];
        const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
        const id = headId(text, entry);
        const named = id !== null && (0,dialects_ids/* prefixOf */.MT)(id) !== '' && !NO_TASKS.has((0,dialects_ids/* prefixOf */.MT)(id));
        return named && (bold || entry.kind === 'item') ? [id] : [];
    });
}
function headingIds(outline) {
    return outline.sections.flatMap((section) => {
        const id = (0,heads/* readHead */.zy)(outline.text, section.title, () => true).id?.value;
        return id === undefined ? [] : [id];
    });
}
/** Prefixes of requirements, stories, questions and pull requests. */
const NO_TASKS = new Set([
    'Q',
    'V',
    'PR',
    'P',
    'FR',
    'NFR',
    'SC',
    'US',
    'AC',
    'ADR',
    'REQ',
    'H',
    'R',
    'AS',
    'EC',
    'UC',
]);
const CERTAIN = new Set(['T', 'TASK', 'WP']);
/** A prefix counts when two different ids have it; `T`, `TASK` and `WP` count at once. */
function prefixesOf(ids) {
    const byPrefix = new Map();
    for (const id of ids) {
        const prefix = id === null ? '' : (0,dialects_ids/* prefixOf */.MT)(id);
        if (prefix === '' || id === null)
            continue;
        const known = byPrefix.get(prefix) ?? new Set();
        byPrefix.set(prefix, known.add(id));
    }
    return new Set([...byPrefix]
        .filter(([prefix, known]) => CERTAIN.has(prefix) || known.size >= 2)
        .map(([prefix]) => prefix));
}
function isGrouped(sections, entry, id) {
    const group = entry.section === null ? undefined : sections[entry.section]?.number?.value;
    return id !== null && group !== undefined && id.startsWith(`${group}.`);
}
function taskHeadings(outline, sections, prefixes) {
    const found = [];
    for (const section of outline.sections) {
        if (sections[section.index].kind === 'legend')
            continue;
        const heading = taskHeading(outline.text, section, prefixes);
        if (heading !== null)
            found.push(heading);
    }
    return found;
}
const STEP = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:step|schritt|paso|étape|passo|шаг|krok|步骤|ステップ|단계)\s*\d/iu;
const profile_NAMED = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:task|story|aufgabe|tarea|tâche|tarefa|задача|任务|タスク|작업)\s*[:：—–-]\s*\S/iu;
const WORKED = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\[P\]\s*)?(?:~~)?(?:sub-?task|task|story|issue|work package|aufgabe|tarea|tâche|tarefa|задача|zadanie|任务|任務|タスク|작업|태스크)/iu;
function taskHeading(text, section, prefixes) {
    const title = text.slice(section.title.start, section.title.end);
    const box = /^\[[ xX~-]\][ \t]/.exec(title);
    const start = section.title.start + (box?.[0].length ?? 0);
    const head = (0,heads/* readHead */.zy)(text, { start, end: section.title.end }, () => true);
    const id = head.id?.value ?? null;
    if (box !== null)
        return { section, id, kind: 'boxed' };
    if (STEP.test(title))
        return { section, id, kind: 'step' };
    if (id === null)
        return profile_NAMED.test(title) ? { section, id, kind: 'named' } : null;
    if (head.form === 'worded')
        return WORKED.test(title.replace(/^[*_]+/, '')) ? { section, id, kind: 'worded' } : null;
    if (head.form === 'number')
        return section.depth >= 2 ? { section, id, kind: 'number' } : null;
    return prefixes.has((0,dialects_ids/* prefixOf */.MT)(id)) && !NO_TASKS.has((0,dialects_ids/* prefixOf */.MT)(id)) ? { section, id, kind: 'prefixed' } : null;
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/dialects/kiro.js
/** AWS Kiro and cc-sdd: `- [ ] 1. Title`, `- [ ] 1.1 Sub`, `_Requirements: 1.1_`. */

const kiro = {
    id: 'kiro',
    recognise({ numbered, prefixed, boxes, parents, kiroSigns, grouped }, path) {
        if (numbered === 0)
            return { score: 0, reason: 'no box is numbered' };
        const share = numbered / (numbered + prefixed);
        const folder = /(?:^|\/)\.kiro\/specs\//.test(path) ? 0.3 : 0;
        const signs = (parents >= 1 ? 0.25 : 0) +
            (kiroSigns > 0 ? 0.3 : 0) -
            (grouped > numbered / 2 && kiroSigns === 0 ? 0.3 : 0);
        return {
            score: share * 0.35 + signs + folder,
            reason: `${ofAll(numbered, boxes)} boxes are numbered, ${parents} of them as parents (1.)`,
        };
    },
    headings: () => [],
    bareBoxes: true,
    bareChildren: false,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/openspec.js
/** OpenSpec changes: `## 1. Section` with `- [ ] 1.1 …` below. */

const openspec = {
    id: 'openspec',
    recognise({ numbered, prefixed, boxes, parents, grouped, numberedGroups, kiroSigns, headings }, path) {
        const folder = /(?:^|\/)openspec\/changes\//.test(path) ? 0.3 : 0;
        if (numbered === 0) {
            const groups = boxes > 0 && numberedGroups >= 1 && prefixed === 0 && headings.every(({ kind }) => kind === 'number');
            return {
                score: (groups ? 0.55 : 0) + (boxes > 0 && prefixed === 0 ? folder : 0),
                reason: `${numberedGroups} numbered groups of boxes`,
            };
        }
        const share = numbered / (numbered + prefixed);
        const signs = (grouped > numbered / 2 ? 0.3 : 0) + (parents === 0 ? 0.15 : 0) - (kiroSigns > 0 ? 0.3 : 0);
        return {
            score: share * 0.35 + signs + folder,
            reason: `${ofAll(grouped, boxes)} boxes are numbered after their group (## 1. over 1.1)`,
        };
    },
    headings: () => [],
    bareBoxes: true,
    bareChildren: false,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/plain.js
const plain = {
    id: 'plain',
    recognise: ({ boxes }) => ({
        score: boxes > 0 ? 0.25 : 0.1,
        reason: boxes === 1 ? '1 box, no ids' : `${boxes} boxes, no ids or few`,
    }),
    headings: () => [],
    bareBoxes: true,
    bareChildren: true,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/spec-kit.js
/** GitHub Spec Kit: `- [ ] T001 [P] [US1] Description in path/to/file`. */

const specKit = {
    id: 'spec-kit',
    recognise({ prefixed, numbered, boxes, specKitSigns, bullets, headings }) {
        if (prefixed === 0) {
            const ids = bullets >= 2 && boxes === 0 && headings.length < bullets;
            return { score: ids ? 0.6 : 0, reason: `${bullets} lines begin with a bold id` };
        }
        const own = headings.filter((heading) => heading.kind !== 'step' && heading.kind !== 'number').length;
        const share = prefixed / (prefixed + numbered + Math.max(0, own - prefixed));
        const signs = specKitSigns > 0 ? 0.2 : 0;
        return { score: share * 0.7 + signs, reason: `${ofAll(prefixed, boxes)} boxes carry ids like T001` };
    },
    headings: ({ headings }) => headings.filter(({ kind, id }) => kind === 'prefixed' && /^WP\d/.test(id ?? '')),
    bareBoxes: true,
    bareChildren: false,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/table.js
const table = {
    id: 'table',
    recognise({ tables, boxes, headings, prefixed, numbered }) {
        const rows = tables.reduce((sum, each) => sum + each.rows.length, 0);
        if (rows < 2)
            return { score: 0, reason: 'no table has a column of ids' };
        const others = prefixed + numbered + headings.filter(({ kind }) => kind !== 'number' && kind !== 'step').length;
        const score = others === 0 ? (boxes > rows * 3 ? 0.35 : 0.7) : others < rows / 4 ? 0.5 : 0.2;
        return {
            score,
            reason: `${rows} rows of ${tables.length} ${tables.length === 1 ? 'table' : 'tables'} begin with an id`,
        };
    },
    headings: () => [],
    bareBoxes: false,
    bareChildren: false,
    rows: true,
};

;// CONCATENATED MODULE: ./lib/src/dialects/recognise.js






const DIALECTS = [specKit, kiro, openspec, heading, table, plain];
/** The dialect that was asked for, or the one with the highest score; the first of equals. */
function chooseDialect(profile, path, asked) {
    const forced = DIALECTS.find((dialect) => dialect.id === asked);
    if (forced !== undefined)
        return { dialect: forced, reason: 'as configured' };
    const scored = DIALECTS.map((dialect) => ({ dialect, ...dialect.recognise(profile, path) }));
    return scored.reduce((best, each) => (each.score > best.score ? each : best));
}

;// CONCATENATED MODULE: ./lib/src/dialects/sections.js


const sections_STORY = /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|user[ ]story|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|история|\bUS)[ ]?-?(\d{1,3}[a-z]?)/iu;
const sections_NUMBER = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:(?:phase|part|stage|step|group|sprint|wave|milestone|work package|wp|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|第|단계|페이즈)[ \t]*)?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d])/iu;
/** A heading with the name of a phase holds tasks, whatever other words stand in it. */
const PHASE = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:phase|sprint|wave|milestone|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|페이즈|\d+\s*단계)[ \t]*(?:\d|[A-Z](?!\p{L})|[IVX]{1,4}(?!\p{L}))/iu;
/** Sections with their kinds; one below a section of dependencies, notes and the like is of the same kind. */
function readSections(outline) {
    const sections = [];
    for (const found of outline.sections) {
        const title = sections_located(outline, found);
        const own = ownKind(title.value, found);
        const above = found.parent === null ? null : sections[found.parent];
        const number = sections_NUMBER.exec(title.value);
        sections.push({
            title,
            depth: found.depth,
            kind: own === 'tasks' && above !== null && !PHASE.test(title.value) && inherits(above.kind)
                ? above.kind
                : own,
            parent: found.parent,
            at: { start: found.at.start, end: found.at.end },
            story: storyOf(title.value),
            number: number === null ? null : numberPlace(title, number),
        });
    }
    return sections;
}
function sections_located(outline, section) {
    return { value: (0,heads/* folded */.TM)(outline.text.slice(section.title.start, section.title.end)), at: section.title };
}
function ownKind(title, section) {
    if (PHASE.test(title) || (section.depth === 1 && section.index === 0))
        return 'tasks';
    return (0,dialects_words/* sectionKindOf */.Pw)(title);
}
function inherits(kind) {
    return kind !== 'tasks' && kind !== 'overview' && kind !== 'other';
}
function storyOf(title) {
    const found = sections_STORY.exec(title);
    return found === null ? null : `US${found[1].toLowerCase()}`;
}
function numberPlace(title, found) {
    const value = found[1];
    const start = title.at.start + found[0].lastIndexOf(value);
    return { value, at: { start, end: start + value.length } };
}

;// CONCATENATED MODULE: ./lib/src/dialects/front-matter.js
/** The top-level keys of a YAML front matter; nested values stay text. */
function readFrontMatter({ text, frontMatter }) {
    if (frontMatter === null || frontMatter.format !== 'yaml')
        return [];
    const values = [];
    let open = null;
    for (const line of linesOf(text, frontMatter.value)) {
        const words = text.slice(line.start, line.end);
        const found = /^([A-Za-z_][\w -]{0,40}):(?:[ \t]+|$)/.exec(words);
        if (found === null) {
            if (open !== null && /^\s*[-\w[\]"']/.test(words))
                open.at.end = line.end;
            continue;
        }
        if (open !== null)
            values.push(front_matter_closed(text, open));
        open = { key: found[1], at: { start: line.start + found[0].length, end: line.end } };
    }
    if (open !== null)
        values.push(front_matter_closed(text, open));
    return values;
}
function front_matter_closed(text, { key, at }) {
    let { start, end } = at;
    while (start < end && /[\s"']/.test(text[start]))
        start++;
    while (end > start && /[\s"']/.test(text[end - 1]))
        end--;
    return {
        key: key.toLowerCase().replaceAll('_', ' ').trim(),
        value: { value: text.slice(start, end), at: { start, end } },
    };
}
function* linesOf(text, range) {
    for (let start = range.start; start < range.end;) {
        const next = text.slice(start, range.end).search(/\r\n|\n|\r/);
        const end = next < 0 ? range.end : start + next;
        yield { start, end };
        start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/single.js


/** The heading of the one task, or null: a first heading that names a task and no others, or a front matter with a state. */
function singleTask(outline, profile) {
    const first = outline.sections[0];
    if (first === undefined || profile.prefixed + profile.numbered > 1 || profile.tables.length > 0)
        return null;
    const units = profile.headings.filter(({ kind }) => kind !== 'step' && kind !== 'number');
    const only = units.length === 1 ? units[0] : undefined;
    const alone = only !== undefined &&
        only.section === first &&
        outline.sections.filter(({ depth }) => depth <= first.depth).length === 1;
    if (alone && (first.depth === 1 || only.kind === 'named'))
        return first;
    return units.length === 0 && first.depth === 1 && isTaskMatter(readFrontMatter(outline)) ? first : null;
}
/** A front matter with a status and something else that only tasks have. */
function isTaskMatter(values) {
    const keys = new Set(values.map(({ key }) => key));
    const others = [
        'depends on',
        'dependencies',
        'id',
        'parallel',
        'priority',
        'assignee',
        'github',
        'parent task id',
        'title',
        'name',
        'effort',
    ];
    return keys.has('status') && others.filter((key) => keys.has(key)).length >= 2;
}
/** Gives the values of the front matter to the one task of the file. */
function addFrontMatter(outline, draft) {
    for (const { key, value } of readFrontMatter(outline)) {
        const field = (0,dialects_words/* fieldKeyOf */.LK)(key);
        if (field === null || value.value === '')
            continue;
        const empty = { value: '', at: { start: value.at.start, end: value.at.start } };
        if (field === 'dependencies' || field === 'blocks')
            draft.dependencyFields.push({ key: field, source: 'front-matter', value: value.at });
        else
            draft.fields.unshift({ key: field, label: empty, value });
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/status.js

/** What the marks mean where nothing says otherwise. */
const MARKS = new Map([
    ['', 'open'],
    ['x', 'done'],
    ['X', 'done'],
    ['v', 'done'],
    ['V', 'done'],
    ['✅', 'done'],
    ['✓', 'done'],
    ['✔', 'done'],
    ['☑', 'done'],
    ['-', 'active'],
    ['~', 'active'],
    ['/', 'active'],
    ['>', 'active'],
    ['.', 'active'],
    ['🚧', 'active'],
    ['⏳', 'active'],
    ['🔄', 'active'],
    ['N/A', 'dropped'],
    ['n/a', 'dropped'],
]);
/** The state of a box with this mark, by the file's legend first. Marks that nobody knows are open. */
function markStatus(mark, legend) {
    const inner = mark.trim().replace('\ufe0f', '');
    if (Object.hasOwn(legend, inner))
        return legend[inner];
    return MARKS.get(inner) ?? 'open';
}
/** True when the mark has a meaning without a legend. */
function isKnownMark(mark) {
    return MARKS.has(mark.trim().replace('\ufe0f', ''));
}
/** The state of a task with a box: the box, unless the line says in marker form that the task was dropped. */
function boxStatus(text, box, at, legend) {
    const status = markStatus(box.mark, legend);
    return saysDropped(text.slice(box.content, at.end)) ? 'dropped' : status;
}
/** Brackets, bold, or the begin of the line: where a word about the state is a mark and no prose. */
const MARKER_FORM = /(?:^|\*\*|__|[([（【]|~~[ \t]*[-–—:]?[ \t]*)\**\[?[ \t]*(?:[❌🚫⏭⛔]\ufe0f?[ \t]*)?([\p{L}/'’]{3,16}(?:[ \t][\p{L}]{2,10})?)(?=(.?.?.?))/gu;
/** "(deferred: …)", "**SKIPPED**", "~~…~~ REMOVED", "[N/A]". */
function saysDropped(line) {
    for (const found of withoutCode(line).matchAll(MARKER_FORM)) {
        const words = found[1];
        const first = words.split(/[ \t]/, 1)[0];
        const opened = found[0].slice(0, found[0].length - words.length);
        if ((0,dialects_words/* statusWordOf */.GJ)(words) === 'dropped' && marks(words, opened, found[2] ?? ''))
            return true;
        if ((0,dialects_words/* statusWordOf */.GJ)(first) === 'dropped' &&
            isDroppedWord(first) &&
            marks(first, opened, words.length > first.length ? ' ' : (found[2] ?? '')))
            return true;
    }
    return false;
}
function isDroppedWord(word) {
    return (0,dialects_words/* statusWordOf */.GJ)(word) === 'dropped';
}
/** At the begin of a line a word counts in capitals only: "Skip the header" is a task. */
function marks(word, opened, behind) {
    if (opened.trim() === '')
        return (word === word.toUpperCase() &&
            word.length > 2 &&
            word !== word.toLowerCase() &&
            /^[\s:—–.!-]?/.test(behind));
    if (/[([（【]/.test(opened))
        return (/^(?:[\])）】:：;,.]|[ \t]+[-–—]|[–—]|[ \t](?:$|by|to|in|per|-|—|–|j|f|u|a))/i.test(behind) ||
            behind === '');
    return true;
}
function withoutCode(line) {
    return line.replace(/`[^`\r\n]{0,400}`/g, (code) => ' '.repeat(code.length));
}
/** Marks that the file explains itself: "`[-]` - skipped, with a reason". */
function readLegend(text) {
    const legend = Object.create(null);
    const line = /(?:`\[([^\]`\r\n]{1,3})\]`|^[ \t>]*[-*+]?[ \t]*\*{0,2}\[([^\]\r\n\w])\]\*{0,2}(?=[ \t]*[-–—=:：]))[ \t]*(?:[-–—=:：→|]+|means|is)?[ \t]*\**([^\r\n|,;()`]{2,40})/gm;
    for (const found of text.matchAll(line)) {
        const mark = (found[1] ?? found[2]).trim().replace('\ufe0f', '');
        const status = (0,dialects_words/* statusWordOf */.GJ)(found[3]);
        if (mark !== '' && status !== null && !Object.hasOwn(legend, mark))
            legend[mark] = status;
    }
    return legend;
}

;// CONCATENATED MODULE: ./lib/src/dialects/draft.js
/** A draft with nothing below it yet. */
function newDraft(given) {
    return {
        ...given,
        shown: null,
        details: [],
        steps: [],
        fields: [],
        dependencyFields: [],
        parts: [],
        criteria: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/dialects/reading.js



/** True when an id of this form counts in this file. */
function acceptsId({ profile, dialect }, id, form) {
    if (form === 'worded')
        return true;
    if (form === 'prefixed')
        return id.startsWith('#') || profile.prefixes.has((0,dialects_ids/* prefixOf */.MT)(id));
    if (dialect.id === 'kiro' || dialect.id === 'openspec')
        return true;
    return profile.numbered >= 2 && profile.numbered >= profile.boxes * 0.3;
}
/** The nearest task among the items around an entry. */
function taskAround(reading, entry) {
    for (let at = entry.parent; at !== null;) {
        const task = reading.taskOf.get(at);
        if (task !== undefined)
            return task;
        at = reading.outline.entries[at]?.parent ?? null;
    }
    return null;
}
/** Adds a criterion to its task, or to the document. */
function addCriterion(reading, owner, kind, at, checked, waived) {
    const place = (0,heads/* trimmed */.dE)(reading.text, at.start, at.end);
    const value = (0,heads/* folded */.TM)(reading.text.slice(place.start, place.end));
    const mark = /^[`*_~\s]*(?:\[?n\/a\b|~~)/i.test(value) ||
        [...value.matchAll(/[([（]([^()[\]（）]{2,20})[)\]）]/g)].some((found) => (0,dialects_words/* isOptionalWord */.nD)(found[1]) || /^n\/a$/i.test(found[1]));
    (owner?.criteria ?? reading.criteria).push({
        kind,
        text: { value, at: place },
        checked,
        waived: waived || mark,
        at,
    });
}
function passOver(reading, at, reason) {
    reading.passedOver.push({ at, reason });
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-box.js






/** Sections in which boxes are samples, or cite tasks. */
const CITING = ['dependencies', 'parallel', 'strategy', 'notes'];
/** Reads an entry with a box. `heading` is the task whose heading stands above it. */
function readBoxEntry(reading, entry, box, heading) {
    const kind = sectionKind(reading, entry);
    if (kind === 'legend') {
        passOver(reading, entry.at, 'stands in a legend or a sample');
        return;
    }
    const head = (0,heads/* readHead */.zy)(reading.text, { start: box.content, end: entry.at.end }, (id, form) => acceptsId(reading, id, form));
    noteMiss(reading, entry, box, head);
    const around = taskAround(reading, entry);
    if (citesTask(reading, head, kind)) {
        passOver(reading, entry.at, 'repeats a task that stands elsewhere');
        return;
    }
    if (isTask(reading, entry, head, kind, around, heading)) {
        addTask(reading, entry, box, head, around, heading);
        return;
    }
    readOther(reading, entry, box, head, around ?? heading, kind);
}
function sectionKind(reading, entry) {
    return entry.section === null ? 'tasks' : (reading.sections[entry.section]?.kind ?? 'tasks');
}
/** A box with an id under a heading of dependencies or notes that another box defines. */
function citesTask(reading, head, kind) {
    if (head.id === null || head.form === 'worded' || (!CITING.includes(kind) && kind !== 'criteria'))
        return false;
    return reading.profile.defined.has(head.id.value);
}
function isTask(reading, entry, head, kind, around, heading) {
    const context = reading.contexts[entry.index];
    if (head.id !== null && !(head.form === 'worded' && (heading !== null || CITING.includes(kind)))) {
        return !(heading !== null && head.form === 'number') || context?.criterion == null;
    }
    if (context?.criterion != null)
        return false;
    if (around !== null)
        return (reading.dialect.bareChildren ||
            (around.head.id === null && reading.dialect.bareBoxes && around.form === 'box'));
    if (heading !== null || !reading.dialect.bareBoxes)
        return false;
    return !CITING.includes(kind) && kind !== 'criteria' && !belowOther(reading, entry);
}
/** A bare box below a bullet without a box is a step of whatever the bullet says. */
function belowOther(reading, entry) {
    if (entry.parent === null || reading.dialect.bareChildren)
        return false;
    return (reading.outline.entries[entry.parent]?.box === null &&
        reading.profile.prefixed + reading.profile.numbered > 0);
}
function addTask(reading, entry, box, head, around, heading) {
    const draft = newDraft({
        head: box.star === null ? head : { ...head, optional: head.optional ?? box.star },
        form: 'box',
        status: boxStatus(reading.text, box, entry.at, reading.legend),
        marker: { value: box.mark, at: { start: box.at.start + 1, end: box.at.end - 1 } },
        box: box.at,
        at: entry.at,
        end: entry.end,
        depth: null,
        section: entry.section,
        parent: around ?? heading,
    });
    reading.drafts.push(draft);
    reading.taskOf.set(entry.index, draft);
}
/** A criterion, a step of the task around, or something that is passed over. */
function readOther(reading, entry, box, head, owner, kind) {
    const status = markStatus(box.mark, reading.legend);
    const context = reading.contexts[entry.index];
    const words = { start: box.content, end: entry.at.end };
    if (context?.criterion != null) {
        const waived = status === 'dropped' || box.star !== null || head.optional !== null;
        addCriterion(reading, owner, context.criterion, words, status === 'done', waived);
    }
    else if (owner !== null) {
        addStep(reading, owner, words, status === 'done' || status === 'dropped');
    }
    else
        passOver(reading, entry.at, kind === 'tasks' ? 'is no task in this dialect' : `stands in a section of ${kind}`);
}
/** `- [x] Completed` below a task heading is its state, not a step. */
function addStep(reading, owner, words, ticked) {
    const title = reading.text.slice(words.start, words.end);
    if (owner.form !== 'box' &&
        /^\*{0,2}[\p{L} ]{3,20}\*{0,2}$/u.test(title.trim()) &&
        (0,dialects_words/* statusWordOf */.GJ)(title) === 'done') {
        owner.status ??= ticked ? 'done' : 'open';
        return;
    }
    owner.steps.push(ticked);
    owner.details.push(words);
}
function noteMiss(reading, entry, box, head) {
    const noBullet = entry.kind === 'text' && entry.marker === null;
    const gluedBullet = entry.kind === 'text' && entry.marker !== null;
    if (noBullet && head.id === null)
        return;
    const kind = noBullet ? 'no-bullet' : gluedBullet ? 'no-space' : box.miss;
    if (kind === null)
        return;
    const start = entry.marker === null || !gluedBullet ? box.at.start : entry.marker.start;
    const glued = /^\S/.test(reading.text.slice(box.at.end, box.at.end + 1)) && box.star === null;
    const right = `${(0,boxes/* rightBox */.Y)(box.mark)}${glued ? ' ' : ''}`;
    const fix = kind === 'no-text' ? null : gluedBullet ? `- ${right}` : noBullet ? `- ${right}` : right;
    reading.nearMisses.push({ at: { start, end: box.at.end }, kind, fix });
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-heading.js




/** Makes a task of a heading. `depth` is 0 for the heading of a file that is one task. */
function addHeadingTask(reading, section, depth, parent) {
    const { text } = reading;
    const box = /^\[([^\]\r\n]{1,3})\][ \t]+/.exec(text.slice(section.title.start, section.title.end));
    const start = section.title.start + (box?.[0].length ?? 0);
    const read = (0,heads/* readHead */.zy)(text, { start, end: section.title.end }, () => true);
    const head = read.id === null ? withoutWord(text, read) : read;
    const tail = statusTail(text, head.title.at);
    const boxAt = box === null
        ? null
        : { start: section.title.start, end: section.title.start + box[1].length + 2 };
    const draft = newDraft({
        head: tail === null ? head : { ...head, title: tail.title },
        form: depth === 0 ? 'file' : 'heading',
        status: boxAt === null ? null : markStatus(text.slice(boxAt.start + 1, boxAt.end - 1), reading.legend),
        marker: boxAt === null
            ? null
            : {
                value: text.slice(boxAt.start + 1, boxAt.end - 1),
                at: { start: boxAt.start + 1, end: boxAt.end - 1 },
            },
        box: boxAt,
        at: section.heading.end > section.heading.start ? headingLine(section) : section.title,
        end: depth === 0 ? text.length : section.at.end,
        depth,
        section: section.parent,
        parent,
    });
    draft.shown = tail?.status ?? frontSymbol(text, section, head);
    reading.drafts.push(draft);
    return draft;
}
function headingLine(section) {
    return { start: section.heading.start, end: Math.max(section.title.end, section.heading.start) };
}
/** `# Task: Title` has no id; the word is no part of the title. */
function withoutWord(text, head) {
    const found = /^(?:task|story|aufgabe|tarea|tâche|tarefa|задача|任务|任務|タスク|작업)[ \t]*[:：—–-][ \t]*/iu.exec(head.title.value);
    if (found === null)
        return head;
    const at = (0,heads/* trimmed */.dE)(text, head.title.at.start + found[0].length, head.title.at.end);
    return { ...head, title: { value: (0,heads/* folded */.TM)(text.slice(at.start, at.end)), at } };
}
const TAIL = /[ \t]*(?:[-–—:|][ \t]*)?(?:~~[ \t]*)?((?:✅|✔|☑|❌|🚧|🔄|⏳|🟡|⬜|🟢)\ufe0f?[^\p{L}\r\n]{0,4}(?:[\p{L} ]{2,20}(?:[ \t]*[(（][^()（）\r\n]{0,60}[)）])?)?|[[(（]?\**(?:DONE|COMPLETED?|SKIPPED|IN PROGRESS|TODO|DEFERRED|CANCELLED|已完成|完了|완료|ВЫПОЛНЕНО)\**[\])）]?)[ \t*]*$/u;
function statusTail(text, at) {
    const title = text.slice(at.start, at.end);
    if (title.length > 400)
        return null;
    const found = TAIL.exec(title);
    if (found === null || found.index === 0)
        return null;
    const status = (0,dialects_words/* statusWordOf */.GJ)(found[1].replace(/^[[(（*]+/, ''));
    if (status === null)
        return null;
    let range = (0,heads/* trimmed */.dE)(text, at.start, at.start + found.index);
    if (text.startsWith('~~', range.start) && text.slice(range.end - 2, range.end) === '~~')
        range = { start: range.start + 2, end: range.end - 2 };
    return { title: { value: (0,heads/* folded */.TM)(text.slice(range.start, range.end)), at: range }, status };
}
/** `### ✅ T006: …`, or a heading that is struck and says so. */
function frontSymbol(text, section, head) {
    const front = text.slice(section.title.start, head.id?.at.start ?? head.title.at.start);
    if (/[✅✔☑]/u.test(front))
        return 'done';
    return saysDropped(text.slice(head.title.at.start, section.title.end)) ? 'dropped' : null;
}
/** A heading below a task: a part of it, or its state (`## Estado` over `- done`). */
function addPart(reading, owner, section) {
    const { text } = reading;
    const title = text.slice(section.title.start, section.title.end);
    const lineEnd = section.heading.end;
    const end = section.at.end;
    const body = (0,heads/* trimmed */.dE)(text, Math.min(lineEnd, end), end);
    const part = {
        key: (0,dialects_words/* partKeyOf */.y3)(title),
        title: { value: (0,heads/* folded */.TM)(title), at: section.title },
        depth: section.depth,
        body,
    };
    (owner?.parts ?? reading.parts).push(part);
    if (owner === null)
        return;
    const key = (0,dialects_words/* fieldKeyOf */.LK)(title);
    const first = firstLine(text, body);
    if (key !== null && first.end > first.start && owner.fields.every((field) => field.key !== key)) {
        owner.fields.push({
            key,
            label: part.title,
            value: { value: text.slice(first.start, first.end), at: first },
        });
    }
}
function firstLine(text, body) {
    const end = text.slice(body.start, body.end).search(/[\r\n]/);
    const line = { start: body.start, end: end < 0 ? body.end : body.start + end };
    const bullet = /^(?:[-*+][ \t]+)?(?:\[[ x]\][ \t]+)?[`*_]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    return (0,heads/* trimmed */.dE)(text, line.start + bullet, line.end);
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-line.js






/** Reads an entry without a box. Returns the task that a line begins, where lines with bold ids are tasks. */
function readLine(reading, entry, heading) {
    const owner = taskAround(reading, entry) ?? heading;
    const kind = sectionKind(reading, entry);
    if (kind === 'tasks' || kind === 'other') {
        const begun = unboxedTask(reading, entry, owner);
        if (begun !== null)
            return begun;
    }
    const fields = fieldsIn(reading.text, entry.at);
    const context = reading.contexts[entry.index];
    if (fields.length > 0)
        readFields(reading, entry, owner, fields);
    else if (readStatusLine(reading, entry, owner))
        return null;
    else if (context?.label === true)
        addLabel(reading, entry, owner);
    else if (context?.criterion != null && entry.kind === 'item')
        readBullet(reading, entry, owner);
    else
        owner?.details.push(entry.at);
    return null;
}
function readBullet(reading, entry, owner) {
    const context = reading.contexts[entry.index];
    const kind = context?.criterion;
    if (kind == null || context?.part === 'approach')
        return;
    // A sub-list of a box is detail of a Spec Kit or Kiro task, unless its label plainly names criteria.
    if (kind === 'testing' && owner?.form === 'box')
        owner.details.push(entry.at);
    else
        addCriterion(reading, owner, kind, entry.at, null, false);
}
/** `**Priority**: P1 | **Estimate**: 2d` are two fields. */
function fieldsIn(text, at) {
    const whole = readField(text, at);
    if (whole === null)
        return [];
    const cuts = [...text.slice(at.start, at.end).matchAll(/[ \t][|•·][ \t]/g)].map((found) => at.start + found.index);
    if (cuts.length === 0)
        return [whole];
    const edges = [at.start, ...cuts.map((cut) => cut + 3), at.end + 3];
    const pieces = edges.slice(0, -1).map((start, i) => (0,heads/* trimmed */.dE)(text, start, edges[i + 1] - 3));
    const fields = pieces.map((piece) => readField(text, piece)).filter((field) => field !== null);
    return fields.length > 1 ? fields : [whole];
}
const CRITERIA_FIELDS = { acceptance: 'acceptance', 'definition-of-done': 'definition-of-done' };
function readFields(reading, entry, owner, fields) {
    for (const field of fields) {
        const kind = field.key === 'acceptance' || field.key === 'definition-of-done' ? CRITERIA_FIELDS[field.key] : null;
        const context = reading.contexts[entry.index];
        if (context?.criterion != null && entry.kind === 'item' && kind === null) {
            readBullet(reading, entry, owner);
            return;
        }
        (owner?.fields ?? reading.fields).push(field);
        if (field.value.value === '')
            addLabel(reading, entry, owner);
        else if (kind !== null && owner !== null && owner.form !== 'box')
            addCriterion(reading, owner, kind, entry.at, null, false);
    }
}
/** A bold label alone on its line opens a part of the task. */
function addLabel(reading, entry, owner) {
    const words = readField(reading.text, entry.at)?.label.at ?? readLabel(reading.text, entry.at);
    if (words === null)
        return;
    const title = { value: (0,heads/* folded */.TM)(reading.text.slice(words.start, words.end)), at: words };
    const body = labelBody(reading, entry);
    (owner?.parts ?? reading.parts).push({ key: (0,dialects_words/* partKeyOf */.y3)(title.value), title, depth: null, body });
    if (entry.kind === 'item' && (0,dialects_words/* criterionKindOf */.z4)(title.value) === null)
        owner?.details.push(entry.at);
}
/** From the label to the next line of its kind. */
function labelBody(reading, entry) {
    const { entries } = reading.outline;
    let end = Math.max(entry.end, entry.at.end);
    for (let next = entry.index + 1; next < entries.length; next++) {
        const other = entries[next];
        if (other.section !== entry.section ||
            other.parent !== entry.parent ||
            (other.kind === 'text' && next > entry.index))
            break;
        end = Math.max(end, other.end);
        if (entry.kind === 'item')
            break;
    }
    return (0,heads/* trimmed */.dE)(reading.text, entry.at.end, entry.kind === 'item' ? entry.end : end);
}
/** `🔴 P0 | ✅ DONE | Est: 3-4h` below a heading. */
function readStatusLine(reading, entry, owner) {
    if (owner === null || owner.depth === null || entry.kind !== 'text' || owner.details.length > 0)
        return false;
    const pieces = read_line_piecesOf(reading.text, entry.at);
    if (pieces.length < 2)
        return false;
    let found = false;
    for (const piece of pieces) {
        const words = reading.text.slice(piece.start, piece.end);
        const field = readField(reading.text, piece);
        const priority = /\bP\d\b/.exec(words);
        if (field !== null)
            owner.fields.push(field);
        else if (priority !== null)
            owner.fields.push({
                key: 'priority',
                label: { value: '', at: { start: piece.start, end: piece.start } },
                value: { value: words, at: piece },
            });
        else if ((0,dialects_words/* statusWordOf */.GJ)(words) === null || words.length > 40)
            continue;
        else
            owner.fields.push({
                key: 'status',
                label: { value: '', at: { start: piece.start, end: piece.start } },
                value: { value: words, at: piece },
            });
        found = true;
    }
    return found;
}
function read_line_piecesOf(text, at) {
    const pieces = [];
    let start = at.start;
    for (const found of text.slice(at.start, at.end).matchAll(/[|•]/g)) {
        pieces.push((0,heads/* trimmed */.dE)(text, start, at.start + found.index));
        start = at.start + found.index + 1;
    }
    pieces.push((0,heads/* trimmed */.dE)(text, start, at.end));
    return pieces.filter((piece) => piece.end > piece.start);
}
/** A line that begins with an id: a task where the file writes its tasks so, else noted as lacking its box. */
function unboxedTask(reading, entry, owner) {
    const { text, profile, dialect } = reading;
    if (dialect.rows || (owner !== null && owner.form === 'heading' && profile.bullets === 0))
        return null;
    const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
    if (!bold && entry.kind !== 'item')
        return null;
    const head = (0,heads/* readHead */.zy)(text, entry.at, (id, form) => form === 'prefixed' && acceptsId(reading, id, form));
    if (head.id === null ||
        head.form !== 'prefixed' ||
        /^[A-Z]+-?\d+\b.{0,40}\b[A-Z]+-?\d+\b/.test(text.slice(head.id.at.start, head.id.at.start + 60)))
        return null;
    if (profile.prefixed > 0 || dialect.id !== 'spec-kit' || !bold) {
        if (dialect.id === 'spec-kit' && owner === null && entry.kind === 'item' && entry.parent === null)
            reading.unboxed.push({ at: entry.at, id: head.id.value });
        return null;
    }
    const draft = newDraft({
        head,
        form: entry.kind === 'item' ? 'bullet' : 'paragraph',
        status: 'open',
        marker: null,
        box: null,
        at: entry.at,
        end: entry.end,
        depth: null,
        section: entry.section,
        parent: null,
    });
    reading.drafts.push(draft);
    reading.taskOf.set(entry.index, draft);
    return draft;
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-row.js





/** Adds a task for each row with an id. */
function addRows(reading, tasks) {
    for (const row of tasks.rows)
        reading.drafts.push(rowDraft(reading, tasks, row));
}
function rowDraft(reading, tasks, row) {
    const { text } = reading;
    const idAt = cellId(text, row.cells[tasks.idColumn], reading.profile.prefixes);
    const titleCell = row.cells[tasks.titleColumn] ?? { start: row.end, end: row.end };
    const title = (0,heads/* readHead */.zy)(text, titleCell, () => false);
    const id = { value: text.slice(idAt.start, idAt.end), at: idAt };
    const optional = text[idAt.end] === '*' ? { start: idAt.end, end: idAt.end + 1 } : title.optional;
    const draft = newDraft({
        head: { ...title, id, form: 'prefixed', optional, parallel: title.parallel ?? parallelIn(text, row) },
        form: 'row',
        status: null,
        marker: null,
        box: null,
        at: { start: row.start, end: row.end },
        end: row.end,
        depth: null,
        section: tasks.section,
        parent: null,
    });
    for (const [at, key] of tasks.columns.entries()) {
        const cell = row.cells[at];
        if (key !== null && cell !== undefined && cell.end > cell.start)
            readCell(reading, draft, key, cell);
    }
    draft.status ??= 'open';
    return draft;
}
function parallelIn(text, row) {
    const found = text.slice(row.start, row.end).indexOf('[P]');
    return found < 0 ? null : { start: row.start + found, end: row.start + found + 3 };
}
function readCell(reading, draft, key, cell) {
    const value = reading.text.slice(cell.start, cell.end);
    if (key === 'status') {
        const box = /\[([^\]\r\n]{0,3})\]/.exec(value);
        draft.status = box === null ? (0,dialects_words/* statusWordOf */.GJ)(value) : markStatus(box[1], reading.legend);
        const at = (0,heads/* trimmed */.dE)(reading.text, cell.start, cell.end);
        draft.marker = { value: (0,heads/* folded */.TM)(reading.text.slice(at.start, at.end)), at };
    }
    else if (key === 'dependencies' || key === 'blocks') {
        draft.dependencyFields.push({ key, source: 'table', value: cell });
    }
    else {
        draft.fields.push({
            key,
            label: { value: '', at: { start: cell.start, end: cell.start } },
            value: { value: (0,heads/* folded */.TM)(value), at: cell },
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/walk.js




/** Fills `reading` from the outline. `single` is the heading of a file that is one task as a whole. */
function walk(reading, single) {
    const units = new Set((single === null ? reading.dialect.headings(reading.profile) : []).map(({ section }) => section.index));
    const open = [];
    const tables = new Map(reading.profile.tables.map((each) => [each.table, each]));
    let line = null;
    for (const node of reading.outline.nodes) {
        if (node.type === 'section') {
            line = null;
            enterSection(reading, node.section, units, open, single);
        }
        else if (node.type === 'entry') {
            const { entry } = node;
            noteDependencies(reading, node);
            if (entry.box !== null)
                readBoxEntry(reading, entry, entry.box, open.at(-1) ?? null);
            else
                line = readLine(reading, entry, line ?? open.at(-1) ?? null) ?? line;
        }
        else if (node.type === 'table') {
            const tasks = tables.get(node.table);
            if (tasks !== undefined && reading.dialect.rows)
                addRows(reading, tasks);
            else
                noteDependencies(reading, node);
        }
        else
            noteDependencies(reading, node);
    }
}
function enterSection(reading, section, units, open, single) {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth)
        open.pop();
    if (section === single)
        open.push(addHeadingTask(reading, section, 0, null));
    else if (units.has(section.index))
        open.push(addHeadingTask(reading, section, section.depth, open.at(-1) ?? null));
    else
        addPart(reading, open.at(-1) ?? null, section);
}
/** Lines of sections about dependencies and parallel work, also those in fences and tables. */
function noteDependencies(reading, node) {
    const at = node.type === 'entry' ? node.entry.section : node.section;
    const section = at === null ? undefined : reading.sections[at];
    if (section === undefined || (section.kind !== 'dependencies' && section.kind !== 'parallel'))
        return;
    const arrows = section.kind === 'dependencies';
    if (node.type === 'entry')
        reading.dependencyLines.push({ at: node.entry.at, arrows });
    else if (node.type === 'code')
        for (const line of linesIn(reading.text, node.code))
            reading.dependencyLines.push({ at: line, arrows });
}
function* linesIn(text, range) {
    const ends = /\r\n|\n|\r/g;
    ends.lastIndex = range.start;
    let start = range.start;
    for (let found = ends.exec(text); found !== null && found.index < range.end; found = ends.exec(text)) {
        yield { start, end: found.index };
        start = ends.lastIndex;
    }
    if (start < range.end)
        yield { start, end: range.end };
}

;// CONCATENATED MODULE: ./lib/src/dialects/read.js
/** Reads a task list: blocks, outline, dialect, tasks. */















/** Reads any text as a task list. Never throws: what it does not understand it passes over, and says so. */
function readDocument(file, options = {}) {
    const { text, path } = file;
    const tree = (0,parse/* parseBlocks */.S)(text);
    const outline = outlineOf(text, tree);
    const sections = readSections(outline);
    const profile = profileOf(outline, sections);
    const asked = options.dialect ?? 'auto';
    const single = asked === 'auto' || asked === 'heading' ? singleTask(outline, profile) : null;
    const choice = single === null
        ? chooseDialect(profile, path, asked)
        : { dialect: heading, reason: 'the file is one task as a whole' };
    const reading = {
        text,
        outline,
        sections,
        contexts: contextsOf(outline, sections),
        profile,
        dialect: choice.dialect,
        legend: readLegend(text),
        drafts: [],
        taskOf: new Map(),
        criteria: [],
        parts: [],
        fields: [],
        dependencyLines: [],
        nearMisses: [],
        unboxed: [],
        passedOver: [],
    };
    walk(reading, single);
    const only = single === null ? undefined : reading.drafts[0];
    if (only !== undefined)
        addFrontMatter(outline, only);
    const tasks = assembleTasks(reading);
    return {
        kind: 'tasks',
        path,
        feature: (0,feature/* featureOf */.m)(path),
        dialect: choice.dialect.id,
        dialectReason: choice.reason,
        sections,
        tasks,
        criteria: reading.criteria,
        parts: reading.parts,
        orderStated: reading.dependencyLines.length > 0 || tasks.some((task) => task.dependenciesStated),
        states: reading.legend,
        nearMisses: reading.nearMisses,
        unboxed: reading.unboxed,
        passedOver: reading.passedOver,
        notices: noticesOf(file),
        directives: readDirectives(text, tree),
        damaged: file.damaged ?? [],
        text,
        lines: (0,place/* lineStarts */._$)(text),
        tree,
    };
}
function noticesOf({ damaged }) {
    const first = damaged?.[0];
    return first === undefined ? [] : [{ message: 'The file has bytes that are not UTF-8.', at: first }];
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   GJ: () => (/* binding */ statusWordOf),
/* harmony export */   LK: () => (/* binding */ fieldKeyOf),
/* harmony export */   Pw: () => (/* binding */ sectionKindOf),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   nD: () => (/* binding */ isOptionalWord),
/* harmony export */   wS: () => (/* binding */ removesRequirements),
/* harmony export */   y3: () => (/* binding */ partKeyOf),
/* harmony export */   z4: () => (/* binding */ criterionKindOf)
/* harmony export */ });
/* unused harmony export isParallelWord */
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7050);
/** What the words of headings, labels and marks mean, in all languages. */

/** A map from every word of one table to its meaning; the first language that claims a word has it. */
function indexOf(table) {
    const index = new Map();
    for (const words of _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y) {
        for (const [key, list] of Object.entries(table(words))) {
            for (const word of list)
                if (!index.has(word))
                    index.set(word, key);
        }
    }
    return index;
}
const FIELDS = indexOf((words) => words.fields);
const SECTIONS = indexOf((words) => words.sections);
const CRITERIA = indexOf((words) => words.criteria);
const PARTS = indexOf((words) => words.parts);
const STATUSES = indexOf((words) => words.status);
const NONE = new Set(_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y.flatMap((words) => words.none));
const PARALLEL = new Set(['p', ..._language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y.flatMap((words) => words.parallel)]);
const OPTIONAL = new Set(_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y.flatMap((words) => words.optional));
/** Lower case, without markup, symbols, numbering in front and colon behind, white space folded. */
function plainWords(text) {
    return text
        .slice(0, 160)
        .replace(/[*_`~#]+/g, '')
        .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '')
        .replace(/^[\s\d.)(:：-]+/, '')
        .replace(/[\s:：.。]+$/, '')
        .replace(/\s+/g, ' ')
        .toLowerCase();
}
/** The title without what stands behind a colon, a dash or a bracket. */
function leadOf(plain) {
    const cut = plain.search(/\s*[:：(（[【]|\s+[-–—|/]\s/);
    return cut > 0 ? plain.slice(0, cut).trim() : plain;
}
function lookUp(index, title) {
    const plain = plainWords(title);
    return index.get(plain) ?? index.get(leadOf(plain)) ?? null;
}
/** The key of a field by its label, or null. */
function fieldKeyOf(label) {
    return FIELDS.get(plainWords(label)) ?? null;
}
/** What kind of section a heading opens, by its words alone; `tasks` for all that are nothing else. */
function sectionKindOf(title) {
    const kind = lookUp(SECTIONS, title);
    if (kind !== null)
        return kind;
    return criterionKindOf(title) === null ? 'tasks' : 'criteria';
}
/** Which criteria stand below a heading or label, or null for none. */
function criterionKindOf(title) {
    return lookUp(CRITERIA, title);
}
const CRITERIA_PARTS = {
    acceptance: 'acceptance',
    'definition-of-done': 'definition-of-done',
    testing: 'testing',
    other: 'other-criteria',
};
/** Which part of a task a heading or label opens, or null. */
function partKeyOf(title) {
    const criteria = criterionKindOf(title);
    if (criteria !== null)
        return CRITERIA_PARTS[criteria];
    const part = lookUp(PARTS, title);
    if (part !== null)
        return part === 'testing-strategy' ? 'testing' : part;
    const section = lookUp(SECTIONS, title);
    return section === 'dependencies' || section === 'notes' || section === 'overview' ? section : null;
}
/** The state that a word or phrase names: "✅ DONE", "In Progress (80 %)", "已完成"; null for none. */
function statusWordOf(text) {
    if (/^\s*[✅✔☑🟢]/u.test(text))
        return 'done';
    const plain = plainWords(text).replace(/^[-–—\s]+/, '');
    const known = STATUSES.get(plain) ?? STATUSES.get(leadOf(plain));
    if (known !== undefined)
        return known;
    const first = /^[\p{L}/'’_-]+(?: [\p{L}]+)?/u.exec(plain)?.[0] ?? '';
    return STATUSES.get(first) ?? STATUSES.get(first.split(' ', 1)[0] ?? '') ?? symbolStatus(text);
}
function symbolStatus(text) {
    if (/^\s*[🚧🔄🟡⏳]/u.test(text))
        return 'active';
    if (/^\s*[❌⬜🔲⏸📋🔴]/u.test(text))
        return 'open';
    return null;
}
/** True for "None", "N/A", "-", 无 and their like, also with words behind: "None (can start at once)". */
function isNone(text) {
    const trimmed = text.trim();
    if (/^(?:[-–—]+|\[\s*\]|\{\s*\}|∅)$/.test(trimmed))
        return true;
    const plain = plainWords(trimmed);
    return NONE.has(plain) || NONE.has(leadOf(plain)) || NONE.has(plain.split(/[,;.。，、\s]/, 1)[0] ?? '');
}
/** True for "optional" in any language. */
function isOptionalWord(text) {
    return OPTIONAL.has(plainWords(text));
}
/** True for `P`, "parallel" and its like: the label or value that says a task can run beside others. */
function isParallelWord(text) {
    return PARALLEL.has(plainWords(text));
}
/** True for the heading of an OpenSpec delta whose requirements are no longer there: `## REMOVED Requirements`. */
function removesRequirements(title) {
    return /^(?:removed|renamed) requirements?$/.test(plainWords(title));
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   Op: () => (/* binding */ placeBeside),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _model_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);

/** True for a text that was passed over instead of judged. */
function isSkipped(yielded) {
    return 'skipped' in yielded;
}
/** The severity at which a problem is told, where its rule is set to `level`. */
function severityOf(problem, level) {
    if (problem.lesser !== true)
        return level;
    return level === 'error' ? 'warning' : 'notice';
}
/** Where a problem stands; the start of the document for one about the whole of it. */
function rangeOf(problem) {
    return problem.at ?? { start: 0, end: 0 };
}
/** Finds the task of a problem in a task list, and the comment that silences it. */
function place(document, rule, problem, silencer) {
    const at = rangeOf(problem);
    const task = problem.task ?? (problem.at === undefined ? null : (0,_model_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .taskAt */ .j)(document, at.start));
    return { problem, task, directive: silencer(rule, at.start, task) };
}
/** The same for a problem in a neighbour of the task list, where only comments about the whole file reach. */
function placeBeside(rule, problem, silencer) {
    const task = problem.task ?? null;
    return { problem, task, directive: silencer(rule, -1, task) };
}


/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ ownLevel),
/* harmony export */   XC: () => (/* binding */ resolveLevel),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   sN: () => (/* binding */ isOffByDefault),
/* harmony export */   uK: () => (/* binding */ inDescriptive)
/* harmony export */ });
/** The level a definition asks for in a dialect, under `recommended`. */
function ownLevel(definition, dialect) {
    const { severity } = definition;
    return typeof severity === 'string' ? severity : severity[dialect];
}
/** True for a rule that no dialect turns on by itself. */
function isOffByDefault(definition) {
    const { severity } = definition;
    return typeof severity === 'string'
        ? severity === 'off'
        : Object.values(severity).every((level) => level === 'off');
}
/** The level that a setting means for a rule in a dialect. */
function resolveLevel(setting, definition, dialect) {
    if (setting !== 'on' && setting !== 'default')
        return setting;
    const own = ownLevel(definition, dialect);
    if (own !== 'off')
        return own;
    return setting === 'on' || isOffByDefault(definition) ? 'warning' : 'off';
}
/** The same level in every dialect, to be spread and changed where one differs. */
function everywhere(level) {
    return { 'spec-kit': level, kiro: level, openspec: level, heading: level, table: level, plain: level };
}
/** A level for lists that describe their tasks at length, off in the others. */
function inDescriptive(level) {
    return { ...everywhere('off'), heading: level, table: level };
}


/***/ }),

/***/ 1776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ noOptions),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/** One option of a rule: its schema, its default, and the sentence that its page and the config schema print. */

/** Schema of a rule that has no options. */
const noOptions = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({});
/** A key of an options object. */
function option(schema, byDefault, description) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(schema, byDefault).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y(description));
}
/** What is wrong with options, in words; `zod/mini` itself says only "Invalid input". */
function describeIssue(issue) {
    const where = issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
    switch (issue.code) {
        case 'unrecognized_keys':
            return `unknown key${where} ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
        case 'invalid_type':
            return `expected ${issue.expected}${where}`;
        case 'invalid_value':
            return `expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}${where}`;
        case 'too_small':
            return `expected at least ${issue.minimum}${where}`;
        case 'too_big':
            return `expected at most ${issue.maximum}${where}`;
        default:
            return `${issue.message}${where}`;
    }
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/** Where the page of a rule is published. */
const PAGES = 'https://github.com/tasks-gate/tasks-gate/blob/main/rules/';
/** The address of the page of a rule. */
function pageOf(rule) {
    return `${PAGES}${rule}.md`;
}


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   W: () => (/* binding */ parseSetting)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1776);
/** Reads the setting of a rule, as the config file writes it and as remark users know it. */


const LEVELS = new Map([
    [false, 'off'],
    [0, 'off'],
    ['off', 'off'],
    [true, 'on'],
    ['on', 'on'],
    [1, 'warning'],
    ['warn', 'warning'],
    ['warning', 'warning'],
    [2, 'error'],
    ['error', 'error'],
    ['notice', 'notice'],
]);
/** Parses `error`, `[error, { … }]`, `{ … }`, `2`, `false` and their like. */
function parseSetting(value) {
    if (value === undefined || value === null)
        return { ok: true, level: 'default', options: undefined };
    if (!Array.isArray(value)) {
        if (typeof value === 'object')
            return { ok: true, level: 'default', options: value };
        return withLevel(value, undefined);
    }
    if (value.length > 2)
        return bad(`${value.length} values`, 'a severity and options');
    return withLevel(value[0], value[1] ?? undefined);
}
function withLevel(written, options) {
    const level = LEVELS.get(written);
    if (level !== undefined)
        return { ok: true, level, options };
    return bad(`severity \`${String(written)}\``, '`off`, `notice`, `warning` or `error`');
}
function bad(what, expected) {
    return { ok: false, problem: `Unexpected ${what}, expected ${expected}` };
}
/** Checks options against the schema of a rule and fills in what was left out. */
function parseOptions(definition, options) {
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(definition.options, options ?? {});
    if (result.success)
        return { ok: true, options: result.data };
    const issues = result.error.issues.map(_option_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssue */ .n6);
    return { ok: false, problem: `Unexpected options of \`${definition.id}\`: ${issues.join('; ')}` };
}


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ silencerOf)
/* harmony export */ });
/* harmony import */ var _model_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);

/** Rules about the comments themselves: only a comment that names them silences them. */
const ABOUT_COMMENTS = /^suppression-/;
const ALL = '*';
/** Reads the directives of a document once; each question afterwards costs a binary search. */
function silencerOf(document) {
    if (document.directives.length === 0)
        return () => null;
    const files = new Map();
    const ranges = new Map();
    const tasks = new Map();
    for (const directive of document.directives) {
        if (directive.kind === 'disable-next-task')
            noteTask(document, tasks, directive);
        else
            for (const name of namesOf(directive))
                noteRule(files, ranges, name, directive);
    }
    return (rule, offset, task) => {
        const names = ABOUT_COMMENTS.test(rule) ? [rule] : [rule, ALL];
        return (first(names, (name) => files.get(name)) ??
            first(ancestors(document, task), (each) => tasks.get(each)?.find((one) => covers(one, names))) ??
            rangeAt(ranges, names, offset));
    };
}
function namesOf(directive) {
    return directive.rules.length === 0 ? [ALL] : directive.rules.map((rule) => rule.value);
}
function covers(directive, names) {
    return namesOf(directive).some((name) => names.includes(name));
}
function noteRule(files, ranges, name, directive) {
    if (directive.kind === 'disable-file') {
        if (!files.has(name))
            files.set(name, directive);
        return;
    }
    const list = ranges.get(name);
    if (list === undefined)
        ranges.set(name, [directive]);
    else
        list.push(directive);
}
function noteTask(document, tasks, directive) {
    const task = document.tasks[(0,_model_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstTaskFrom */ .S)(document, directive.at.end)];
    if (task === undefined)
        return;
    const list = tasks.get(task);
    if (list === undefined)
        tasks.set(task, [directive]);
    else
        list.push(directive);
}
/** The task and those whose extent holds it. */
function* ancestors(document, task) {
    for (let each = task; task !== null && each !== null;) {
        if (task.at.start < each.extent.end)
            yield each;
        each = each.parent === null ? null : (document.tasks[each.parent] ?? null);
    }
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return null;
}
/** The last `disable` or `enable` before `offset` decides, whether it named the rule or all rules. */
function rangeAt(ranges, names, offset) {
    let latest = null;
    for (const name of names) {
        const found = lastBefore(ranges.get(name) ?? [], offset);
        if (found !== null && (latest === null || found.at.start > latest.at.start))
            latest = found;
    }
    return latest?.kind === 'disable' ? latest : null;
}
function lastBefore(directives, offset) {
    let low = 0;
    let high = directives.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (directives[middle].at.start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return directives[low - 1] ?? null;
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ projectOfTexts),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _dialects_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9582);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6979);
/** What remark's virtual files mean to the rules: the task list of a file, the project of several. */


/** The names that the default `files` match; a text without a name was handed over on purpose. */
const TASK_LIST = /(?:^|[\\/])(?:tasks|TASKS)\.md$/;
const KEY = 'tasksGate';
/** The task list that a file holds, read once; null for a file that is none. */
function documentOf(file) {
    const known = file.data[KEY];
    if (known !== undefined)
        return known;
    const path = file.path ?? 'tasks.md';
    if (!TASK_LIST.test(path))
        return null;
    const document = (0,_dialects_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)({ path: path.replaceAll('\\', '/'), text: String(file) });
    file.data[KEY] = document;
    return document;
}
/** The project of the task lists at hand; never complete, since nobody said that these are all. */
function projectOf(documents) {
    const features = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(documents, (document) => document.feature ?? document);
    return {
        documents,
        features: [...features].map(([name, own]) => ({
            name: typeof name === 'string' ? name : null,
            documents: own,
            specs: [],
            checklists: [],
        })),
        complete: false,
    };
}
/** The project of texts by path, all of them read: for examples and tests. */
function projectOfTexts(files) {
    const documents = Object.entries(files)
        .filter(([path]) => TASK_LIST.test(path))
        .map(([path, text]) => (0,_dialects_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)({ path, text }));
    return { ...projectOf(documents), complete: true };
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export languageOf */
/** Which language a text is written in, by script and by frequent words. */
/** Words that tell the Latin languages apart; a word of several languages stands in none. */
const FREQUENT = {
    en: words('the and of to for with in on from by that this when all each is are be as it its or not into must should can if so than before after without only via per ' +
        'add create implement update write fix remove refactor build set up setup configure verify ensure run define move rename make check document install support handle use test tests ' +
        'delete extend improve replace test file files user users error page api service data code new existing support system feature final issues things everything stuff clean cleanup work ' +
        'design improvements performance documentation module component components function unit integration endpoint database login authentication form list table view project task tasks'),
    de: words('der die das und oder mit für auf aus bei von zum zur im ist sind wird werden nicht den dem des ein eine einen einer auch nach über unter wenn als alle durch bis ' +
        'anlegen erstellen implementieren hinzufügen prüfen schreiben entfernen umstellen ergänzen anpassen einrichten umsetzen prüfung dateien'),
    es: words('el los las y con para por una del al es son que como cuando desde hasta sin sobre cada ' +
        'crear añadir agregar implementar actualizar escribir configurar verificar eliminar definir pruebas archivo usuario usuarios según también'),
    fr: words('le les et avec pour par une des du au aux est sont qui que dans sur sans chaque où selon ' +
        'créer ajouter implémenter écrire configurer vérifier supprimer définir mettre jour fichier utilisateur tests'),
    pt: words('os as e com para por uma do da dos das ao à é são que no na nos nas em não quando cada ' +
        'criar adicionar implementar atualizar escrever configurar verificar remover definir testes arquivo usuário usuários'),
    pl: words('i w z na do oraz dla nie jest są przez przy od po gdy każdy ' +
        'dodać utworzyć zaimplementować dodaj utwórz zaimplementuj napisać skonfigurować testy plik użytkownik'),
    vi: words('và của cho với các một được trong không khi để từ theo là có tạo thêm cập nhật viết kiểm tra người dùng'),
};
const BY_WORD = indexed();
/** Signs that only one of the Latin languages has, of those that are known here. */
const SIGNS = (/* unused pure expression or super */ null && ([
    ['de', /[ßäöü]/u],
    ['es', /[ñ¿¡]/u],
    ['fr', /[çœèêàùîôû]|\b[dlqn]['’]\p{L}/u],
    ['pt', /[ãõ]|ç[ãõ]/u],
    ['pl', /[ąćęłńśźż]/u],
    ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/u],
]));
/** How much is looked at: more tells no more. */
const ENOUGH = 4000;
/**
 * The language of a text, or `unknown` where it cannot be told. Code, paths, links and ids do not count: a text of
 * nothing else is `unknown`, since there are no words to judge.
 */
function languageOf(text) {
    const plain = withoutCode(text.slice(0, ENOUGH));
    const latin = count(plain, /\p{Script=Latin}/gu);
    const han = count(plain, /\p{Script=Han}/gu);
    const kana = count(plain, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    const hangul = count(plain, /\p{Script=Hangul}/gu);
    const cyrillic = count(plain, /\p{Script=Cyrillic}/gu);
    // One sign of Chinese or Korean carries as much as several Latin letters.
    const asian = han + kana + hangul;
    if (asian > 0 && asian * 3 >= latin)
        return asianOf(han, kana, hangul);
    if (cyrillic > 0 && cyrillic * 2 >= latin)
        return /[іїєґў]/iu.test(plain) ? 'unknown' : 'ru';
    return asian > 0 || cyrillic > 0 ? 'unknown' : latinOf(plain.toLowerCase());
}
function asianOf(han, kana, hangul) {
    if (hangul > han + kana)
        return 'ko';
    return kana > 0 && kana * 6 >= han ? 'ja' : 'zh';
}
function latinOf(plain) {
    const scores = new Map();
    const score = (language, by) => scores.set(language, (scores.get(language) ?? 0) + by);
    for (const [word] of plain.matchAll(/\p{L}+/gu)) {
        const languages = BY_WORD.get(word) ?? [];
        for (const language of languages)
            score(language, 1 / languages.length);
    }
    for (const [language, signs] of SIGNS)
        if (signs.test(plain))
            score(language, 1.5);
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
    if (best === undefined || best[1] <= (second?.[1] ?? 0))
        return 'unknown';
    return best[0];
}
function withoutCode(text) {
    return text
        .replace(/`[^`\r\n]*`/g, ' ')
        .replace(/\b(?:https?:|www\.)\S+/g, ' ')
        .replace(/\S*[/\\_@=<>{}]\S*|\S+\.\w\S*|\S*\d\S*/g, ' ');
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
function words(list) {
    return list.split(' ');
}
function indexed() {
    const index = new Map();
    for (const [language, list] of Object.entries(FREQUENT)) {
        for (const word of new Set(list))
            index.set(word, [...(index.get(word) ?? []), language]);
    }
    return index;
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ LANGUAGES)
});

// UNUSED EXPORTS: languageOf

;// CONCATENATED MODULE: ./lib/src/language/de.js
const de = {
    fields: {
        dependencies: [
            'abhängigkeiten',
            'abhängigkeit',
            'abhängig von',
            'hängt ab von',
            'voraussetzungen',
            'voraussetzung',
            'benötigt',
            'blockiert durch',
        ],
        blocks: ['blockiert'],
        estimate: ['aufwand', 'geschätzter aufwand', 'schätzung', 'dauer', 'zeitaufwand'],
        priority: ['priorität'],
        risk: ['risiko', 'risiken'],
        status: ['status', 'stand'],
        files: ['dateien', 'datei', 'pfad'],
        requirements: ['anforderungen', 'anforderung'],
        acceptance: ['akzeptanzkriterien', 'abnahmekriterien', 'akzeptanz', 'fertig wenn'],
        'definition-of-done': ['definition of done', 'fertigstellungskriterien'],
        testing: ['tests', 'prüfung', 'verifikation', 'test'],
        purpose: ['ziel', 'zweck', 'beschreibung'],
    },
    sections: {
        dependencies: [
            'abhängigkeiten',
            'abhängigkeiten und reihenfolge',
            'abhängigkeiten & reihenfolge',
            'abhängigkeiten & ausführungsreihenfolge',
            'abhängigkeiten und ausführungsreihenfolge',
            'reihenfolge',
            'ausführungsreihenfolge',
            'phasenabhängigkeiten',
            'abhängigkeitsgraph',
        ],
        parallel: [
            'parallele ausführung',
            'parallelisierung',
            'parallele möglichkeiten',
            'parallelbeispiel',
            'parallel-beispiele',
            'parallelisierungsmöglichkeiten',
        ],
        strategy: ['umsetzungsstrategie', 'implementierungsstrategie', 'mvp zuerst'],
        notes: ['notizen', 'hinweise', 'anmerkungen', 'zusammenfassung', 'offene fragen', 'risiken'],
        legend: ['legende', 'format', 'beispiel', 'beispiele'],
        overview: ['überblick', 'übersicht', 'kontext'],
    },
    criteria: {
        acceptance: ['akzeptanzkriterien', 'abnahmekriterien', 'acceptance-kriterien', 'akzeptanz'],
        'definition-of-done': ['definition of done', 'fertigstellungskriterien', 'abschlusskriterien'],
        testing: ['testanforderungen', 'test-checkliste', 'verifikation', 'prüfliste'],
        other: ['validierung', 'voraussetzungen', 'erfolgskriterien', 'freigabe', 'validierungscheckliste'],
    },
    parts: {
        approach: ['technischer ansatz', 'vorgehen', 'ansatz'],
        risk: ['risikobewertung', 'risiken'],
        estimate: ['aufwand'],
        steps: ['schritte', 'checkliste'],
    },
    status: {
        open: ['offen', 'geplant', 'ausstehend'],
        active: ['in arbeit', 'laufend', 'in bearbeitung'],
        done: ['erledigt', 'fertig', 'abgeschlossen', 'umgesetzt'],
        dropped: [
            'entfallen',
            'entfällt',
            'gestrichen',
            'zurückgestellt',
            'übersprungen',
            'verworfen',
            'abgebrochen',
            'verschoben',
        ],
    },
    none: ['keine', 'keiner', 'entfällt', 'nichts'],
    optional: ['optional'],
    parallel: ['parallel', 'parallelisierbar'],
    needs: [
        'abhängig von',
        'hängt ab von',
        'hängt von',
        'nach',
        'benötigt',
        'braucht',
        'voraussetzung',
        'setzt voraus',
        'sobald',
        'blockiert durch',
        'blockiert von',
    ],
    needsBehind: [],
    before: ['blockiert', 'vor'],
    beforeBehind: [],
    loose: ['nach', 'vor', 'sobald'],
    denies: ['unabhängig von', 'nicht abhängig', 'nicht blockiert', 'hängt nicht'],
    task: ['aufgabe', 'aufgaben', 'schritt'],
    through: ['bis'],
};

;// CONCATENATED MODULE: ./lib/src/language/en.js
const en = {
    fields: {
        dependencies: [
            'dependencies',
            'dependency',
            'depends on',
            'depends',
            'dep',
            'deps',
            'blocked by',
            'blocked-by',
            'prerequisites',
            'prerequisite',
            'requires',
            'task dependencies',
            'depends_on',
            'predecessors',
            'after',
        ],
        blocks: ['blocks', 'blocking', 'unblocks'],
        estimate: [
            'estimate',
            'estimates',
            'est',
            'estimated effort',
            'effort',
            'estimated time',
            'time estimate',
            'estimated duration',
            'duration',
            'size',
            'story points',
            'points',
            'effort estimate',
            'estimation',
            'total estimate',
            'estimated hours',
            'complexity/effort',
            'sp',
        ],
        actual: ['actual', 'actual effort', 'actual time', 'actual hours', 'time spent'],
        priority: ['priority', 'prio'],
        risk: ['risk', 'risk level', 'risks', 'technical risks'],
        status: ['status', 'state', 'progress'],
        files: [
            'files',
            'file',
            'file path',
            'path',
            'paths',
            'files to modify',
            'files to create',
            'files to create/modify',
            'files modified',
            'files created',
            'owned files',
            'key files',
            'key files to modify',
            'create',
            'modify',
            'target files',
            'location',
            'affected files',
            'files touched',
            'output',
            'outputs',
            'deliverable',
            'deliverables',
        ],
        requirements: [
            'requirements',
            'requirement',
            'req',
            'reqs',
            'validates',
            'traces to',
            'covers',
            'refs',
            'implements',
            'satisfies',
            'requirement refs',
            'requirements covered',
            'traceability',
        ],
        acceptance: ['acceptance criteria', 'acceptance', 'ac', 'acceptance criterion', 'done when', 'done-when'],
        'definition-of-done': ['definition of done', 'dod', 'completion criteria'],
        testing: [
            'tests',
            'tests required',
            'testing',
            'testing requirements',
            'test requirements',
            'test',
            'verification',
            'verify',
            'verification command',
            'test plan',
        ],
        approach: [
            'technical approach',
            'approach',
            'implementation strategy',
            'technology choices',
            'implementation',
            'implementation notes',
            'architecture integration',
        ],
        mitigation: ['mitigation', 'mitigation strategies', 'mitigation strategy', 'mitigations'],
        rollback: ['rollback', 'rollback plan', 'rollback strategy'],
        boundary: ['boundary'],
        parallel: ['parallel', 'can run in parallel', 'parallelizable', 'parallelisable', 'can be parallel'],
        story: ['story', 'user story', 'stories', 'user stories'],
        'development-time': ['development time', 'development', 'coding time', 'dev time'],
        'testing-time': ['testing time', 'test time'],
        'review-time': ['review time'],
        purpose: ['purpose', 'goal', 'objective', 'description', 'context'],
    },
    sections: {
        dependencies: [
            'dependencies',
            'dependency',
            'dependencies & execution order',
            'dependencies and execution order',
            'execution order',
            'task dependencies',
            'dependency graph',
            'task dependency graph',
            'phase dependencies',
            'user story dependencies',
            'story dependencies',
            'within each user story',
            'dependency map',
            'dependency order',
            'build order',
            'critical path',
            'order of execution',
            'dependency mapping',
            'dependencies summary',
            'dependency summary',
            'ordering',
            'sequencing',
            'task order',
            'dependencies & order',
            'dependencies and order',
            'dependency notes',
            'execution dependencies',
            'story completion order',
            'dependencies and ordering',
            'dependencies & ordering',
            'critical dependencies',
            'dependency chain',
            'dependency chains',
            'execution plan',
            'order',
            'dependency diagram',
            'dependencies and parallelism',
            'dependency & execution order',
        ],
        parallel: [
            'parallel opportunities',
            'parallel example',
            'parallel examples',
            'parallel execution',
            'parallel execution examples',
            'parallel execution example',
            'parallelization',
            'parallelism',
            'parallel execution opportunities',
            'parallel groups',
            'parallel team strategy',
            'parallel work',
            'parallelization opportunities',
            'parallel execution strategy',
            'parallel execution guide',
            'parallel task groups',
            'parallelization strategy',
            'parallel development',
        ],
        strategy: [
            'implementation strategy',
            'mvp first',
            'incremental delivery',
            'mvp scope',
            'suggested mvp scope',
            'mvp strategy',
            'delivery strategy',
            'rollout',
            'rollout plan',
            'mvp',
            'execution strategy',
        ],
        notes: [
            'notes',
            'note',
            'implementation notes',
            'references',
            'reference',
            'out of scope',
            'non-goals',
            'open questions',
            'risks',
            'risk',
            'risks and mitigations',
            'changelog',
            'change log',
            'review notes',
            'summary',
            'task summary',
            'statistics',
            'totals',
            'task count',
            'task counts',
            'revision history',
            'dev notes',
            'qa results',
            'appendix',
            'related',
            'links',
            'task count summary',
            'coverage summary',
            'progress summary',
            'history',
            'lessons learned',
        ],
        legend: [
            'format',
            'legend',
            'task format',
            'format legend',
            'status legend',
            'status markers',
            'task status legend',
            'task format legend',
            'conventions',
            'path conventions',
            'task legend',
            'key',
            'markers',
            'example',
            'examples',
            'sample',
            'task states',
            'labels',
            'status key',
            'id format',
        ],
        overview: ['overview', 'introduction', 'background', 'context', 'purpose', 'goal', 'goals'],
    },
    criteria: {
        acceptance: [
            'acceptance criteria',
            'acceptance',
            'acceptance criterion',
            'ac',
            'done when',
            'acceptance checklist',
            'acceptance conditions',
            'acceptance tests',
        ],
        'definition-of-done': [
            'definition of done',
            'dod',
            'completion criteria',
            'done criteria',
            'definition of complete',
            'exit criteria',
            'completion checklist',
        ],
        testing: [
            'testing requirements',
            'tests required',
            'testing checklist',
            'test checklist',
            'test requirements',
            'verification checklist',
            'verification',
            'final verification checklist',
            'manual testing checklist',
            'required tests',
            'testing',
            'tests',
            'test plan',
            'verification steps',
            'testing criteria',
            'test criteria',
            'test cases',
        ],
        other: [
            'validation checklist',
            'validation',
            'review',
            'review checklist',
            'sign-off',
            'sign off',
            'signoff',
            'prerequisites',
            'success criteria',
            'quality gates',
            'quality checklist',
            'pre-implementation checklist',
            'constitution check',
            'readiness checklist',
            'compliance checklist',
            'approval',
            'checklist validation',
            'success metrics',
            'quality gate',
            'final checklist',
            'validation criteria',
            'pre-flight checklist',
            'gate checklist',
            'code review checklist',
            'deployment checklist',
            'release checklist',
            'security checklist',
        ],
    },
    parts: {
        overview: ['overview', 'purpose', 'context', 'goal', 'objective', 'description', 'summary', 'background'],
        approach: [
            'technical approach',
            'approach',
            'implementation strategy',
            'documentation approach',
            'design',
            'solution',
            'proposed solution',
            'technical design',
        ],
        'testing-strategy': [
            'testing strategy',
            'test strategy',
            'testing approach',
            'test coverage requirements',
            'test coverage',
        ],
        implementation: [
            'implementation guidance',
            'implementation details',
            'implementation structure',
            'implementation notes',
            'implementation',
            'technical details',
            'api endpoints',
            'database integration',
            'files',
            'files to modify',
            'files to create',
        ],
        risk: ['risk assessment', 'risks', 'risk', 'technical risks', 'risks and mitigations', 'risk analysis'],
        estimate: ['estimated effort', 'effort estimate', 'estimate', 'effort', 'estimation'],
        security: ['security requirements', 'security', 'security considerations'],
        steps: [
            'steps',
            'checklist',
            'subtasks',
            'sub-tasks',
            'tasks',
            'implementation steps',
            'todo',
            'to do',
            'work items',
            'plan',
            'scope',
        ],
    },
    status: {
        open: [
            'open',
            'pending',
            'todo',
            'to do',
            'to-do',
            'not started',
            'planned',
            'ready',
            'backlog',
            'proposed',
            'draft',
            'new',
            'blocked',
            'queued',
            'waiting',
            'unstarted',
            'approved',
        ],
        active: [
            'in progress',
            'in-progress',
            'in_progress',
            'active',
            'wip',
            'started',
            'doing',
            'in review',
            'review',
            'partial',
            'partially done',
            'ongoing',
            'under review',
            'partially complete',
        ],
        done: [
            'done',
            'complete',
            'completed',
            'closed',
            'implemented',
            'finished',
            'merged',
            'shipped',
            'resolved',
            'delivered',
            'verified',
            'passed',
            'released',
        ],
        dropped: [
            'skipped',
            'skip',
            'dropped',
            'drop',
            'removed',
            'cancelled',
            'canceled',
            'deferred',
            'superseded',
            'reverted',
            'descoped',
            'n/a',
            'not applicable',
            "won't do",
            'wont do',
            "won't fix",
            'wontfix',
            'obsolete',
            'declined',
            'abandoned',
            'rejected',
            'postponed',
            'out of scope',
            'not needed',
        ],
    },
    none: [
        'none',
        'n/a',
        'na',
        'nothing',
        'no dependencies',
        'no dependency',
        'no prerequisites',
        'nil',
        'independent',
        'not applicable',
        'no blockers',
        'none required',
        'no external dependencies',
    ],
    optional: ['optional'],
    parallel: ['parallel', 'parallelizable', 'parallelisable', 'in parallel', 'can run in parallel'],
    needs: [
        'depends on',
        'depend on',
        'depending on',
        'dependent on',
        'depends',
        'deps',
        'dep',
        'dependencies',
        'dependency',
        'requires',
        'require',
        'required by completion of',
        'blocked by',
        'blocked-by',
        'blocked on',
        'after',
        'once',
        'needs',
        'need',
        'prerequisite',
        'prerequisites',
        'waits for',
        'wait for',
        'waiting on',
        'builds on',
        'gated on',
        'gated by',
        'relies on',
        'built in',
        'runs after',
        'unblocked by',
    ],
    needsBehind: [],
    before: [
        'blocks',
        'block',
        'before',
        'unblocks',
        'precedes',
        'precede',
        'unlocks',
        'unlock',
        'feeds',
        'feed',
        'prerequisite for',
        'prerequisites for',
        'required for',
        'required by',
        'needed by',
        'needed for',
        'enables',
        'prior to',
        'ahead of',
        'gates',
    ],
    beforeBehind: [],
    loose: ['after', 'once', 'before', 'prior to', 'ahead of'],
    denies: [
        'not blocked by',
        'independent of',
        'does not depend',
        'do not depend',
        'no dependency',
        'no dependencies',
        'not depend',
        'not require',
        'independently of',
        'does not block',
        'do not block',
        "doesn't depend",
        "don't depend",
        'nothing depends',
        'no task depends',
        'regardless of',
        'without waiting',
        'not wait',
    ],
    task: ['task', 'tasks', 'step', 'steps', 'subtask', 'subtasks'],
    through: ['through', 'thru', 'to'],
};

;// CONCATENATED MODULE: ./lib/src/language/es.js
const es = {
    fields: {
        dependencies: [
            'dependencias',
            'dependencia',
            'depende de',
            'prerrequisitos',
            'prerrequisito',
            'bloqueado por',
            'requiere',
        ],
        blocks: ['bloquea'],
        estimate: ['estimación', 'esfuerzo', 'esfuerzo estimado', 'tiempo estimado', 'duración'],
        priority: ['prioridad'],
        risk: ['riesgo', 'riesgos', 'nivel de riesgo'],
        status: ['estado'],
        files: ['archivos', 'archivo', 'fichero', 'ficheros', 'ruta'],
        requirements: ['requisitos', 'requisito', 'requerimientos'],
        acceptance: ['criterios de aceptación', 'criterios de aceptacion', 'criterio de aceptación'],
        'definition-of-done': ['definición de hecho', 'definición de terminado', 'definición de listo'],
        testing: ['pruebas', 'verificación', 'tests'],
        purpose: ['objetivo', 'propósito', 'descripción'],
    },
    sections: {
        dependencies: [
            'dependencias',
            'dependencias y orden de ejecución',
            'dependencias y orden',
            'orden de ejecución',
            'dependencias entre fases',
            'dependencias de fases',
            'grafo de dependencias',
            'orden',
        ],
        parallel: [
            'oportunidades de paralelismo',
            'ejecución en paralelo',
            'ejemplo de paralelismo',
            'paralelismo',
            'oportunidades paralelas',
            'ejemplos de ejecución paralela',
            'ejemplo paralelo',
        ],
        strategy: ['estrategia de implementación', 'mvp primero', 'entrega incremental'],
        notes: ['notas', 'resumen', 'riesgos', 'referencias', 'evidencia de cierre', 'entregables'],
        legend: ['formato', 'leyenda', 'ejemplo', 'ejemplos', 'convenciones'],
        overview: ['resumen general', 'contexto', 'descripción general'],
    },
    criteria: {
        acceptance: ['criterios de aceptación', 'criterios de aceptacion', 'criterio de aceptación'],
        'definition-of-done': [
            'definición de hecho',
            'definición de terminado',
            'definición de listo',
            'criterios de finalización',
            'definicion de hecho',
        ],
        testing: ['lista de verificación', 'pruebas requeridas', 'verificación'],
        other: ['validación', 'prerrequisitos', 'criterios de éxito', 'revisión', 'lista de validación'],
    },
    parts: {
        approach: ['enfoque técnico', 'enfoque'],
        risk: ['riesgos'],
        steps: ['pasos', 'subtareas', 'tareas'],
    },
    status: {
        open: ['pendiente', 'por hacer', 'planificado'],
        active: ['en progreso', 'en curso'],
        done: ['completado', 'completada', 'hecho', 'hecha', 'terminado', 'cerrado'],
        dropped: [
            'cancelado',
            'cancelada',
            'omitido',
            'omitida',
            'descartado',
            'aplazado',
            'diferido',
            'eliminado',
        ],
    },
    none: ['ninguna', 'ninguno', 'nada', 'sin dependencias', 'no aplica'],
    optional: ['opcional'],
    parallel: ['paralelo', 'en paralelo'],
    needs: [
        'depende de',
        'dependen de',
        'depende además de',
        'dependen además de',
        'depende también de',
        'dependen también de',
        'después de',
        'despues de',
        'tras',
        'requiere',
        'bloqueado por',
        'bloqueada por',
        'una vez',
    ],
    needsBehind: [],
    before: ['bloquea', 'bloquean', 'antes de'],
    beforeBehind: [],
    loose: ['después de', 'despues de', 'tras', 'una vez', 'antes de'],
    denies: [
        'no depende',
        'no dependen',
        'independiente de',
        'independientes de',
        'no bloquea',
        'sin dependencias',
    ],
    task: ['tarea', 'tareas', 'paso'],
    through: ['a', 'hasta'],
};

;// CONCATENATED MODULE: ./lib/src/language/fr.js
const fr = {
    fields: {
        dependencies: ['dépendances', 'dépendance', 'dépend de', 'prérequis', 'bloqué par', 'requiert'],
        blocks: ['bloque'],
        estimate: ['estimation', 'effort', 'effort estimé', 'durée', 'temps estimé', 'charge'],
        priority: ['priorité'],
        risk: ['risque', 'risques'],
        status: ['statut', 'état'],
        files: ['fichiers', 'fichier', 'chemin'],
        requirements: ['exigences', 'exigence'],
        acceptance: ["critères d'acceptation", "critère d'acceptation", 'critères d’acceptation'],
        'definition-of-done': ['définition de terminé', 'définition du fini'],
        testing: ['tests', 'vérification'],
        purpose: ['objectif', 'but', 'description'],
    },
    sections: {
        dependencies: [
            'dépendances',
            "dépendances et ordre d'exécution",
            "dépendances & ordre d'exécution",
            "ordre d'exécution",
            'dépendances entre phases',
            'dépendances des phases',
            'graphe de dépendances',
            'ordre',
        ],
        parallel: [
            'opportunités de parallélisme',
            'exécution parallèle',
            'exemple de parallélisme',
            'parallélisme',
            'opportunités parallèles',
            "exemples d'exécution parallèle",
            'exemple parallèle',
        ],
        strategy: [
            "stratégie d'implémentation",
            'mvp d’abord',
            "mvp d'abord",
            'livraison incrémentale',
            'stratégie',
        ],
        notes: ['notes', 'remarques', 'résumé', 'synthèse', 'risques'],
        legend: ['format', 'légende', 'exemple', 'exemples', 'conventions'],
        overview: ["vue d'ensemble", 'contexte'],
    },
    criteria: {
        acceptance: ["critères d'acceptation", "critère d'acceptation", 'critères d’acceptation'],
        'definition-of-done': [
            'définition de terminé',
            'définition du fini',
            "critères d'achèvement",
            'critères de fin',
        ],
        testing: ['liste de vérification', 'vérification', 'tests requis'],
        other: ['validation', 'prérequis', 'critères de succès', 'critères de réussite', 'revue'],
    },
    parts: {
        approach: ['approche technique', 'approche'],
        risk: ['risques'],
        steps: ['étapes', 'sous-tâches'],
    },
    status: {
        open: ['à faire', 'en attente', 'planifié'],
        active: ['en cours'],
        done: ['terminé', 'terminée', 'fait', 'complété', 'complet'],
        dropped: [
            'annulé',
            'annulée',
            'ignoré',
            'reporté',
            'reportée',
            'différé',
            'abandonné',
            'supprimé',
            'skip justifié',
        ],
    },
    none: ['aucune', 'aucun', 'rien', 'néant', 'sans objet'],
    optional: ['optionnel', 'optionnelle', 'facultatif', 'facultative'],
    parallel: ['parallèle', 'en parallèle'],
    needs: [
        'dépend de',
        'dépendent de',
        'après',
        'requiert',
        'nécessite',
        'bloqué par',
        'bloquée par',
        'une fois',
    ],
    needsBehind: [],
    before: ['bloque', 'bloquent', 'avant'],
    beforeBehind: [],
    loose: ['après', 'une fois', 'avant'],
    denies: [
        'ne dépend pas',
        'indépendant de',
        'indépendante de',
        'indépendants de',
        'ne bloque pas',
        'ne dépendent pas',
    ],
    task: ['tâche', 'tâches', 'étape'],
    through: ['à', "jusqu'à"],
};

;// CONCATENATED MODULE: ./lib/src/language/ja.js
const ja = {
    fields: {
        dependencies: ['依存', '依存関係', '前提', '前提条件', '依存タスク', '先行タスク'],
        blocks: ['ブロック', '後続タスク'],
        estimate: ['見積', '見積もり', '見積工数', '工数', '所要時間', '推定時間', '推定工数'],
        actual: ['実績', '実績工数'],
        priority: ['優先度', '優先順位'],
        risk: ['リスク'],
        status: ['状態', 'ステータス', '進捗'],
        files: ['ファイル', '対象ファイル', '変更ファイル', '対象'],
        requirements: ['要件', '要求', '対応要件'],
        acceptance: ['受入条件', '受け入れ条件', '受入基準', '受け入れ基準'],
        'definition-of-done': ['完了条件', '完了の定義', '完了基準'],
        testing: ['テスト', '検証', '確認'],
        approach: ['実装方針', '方針', '技術的アプローチ'],
        purpose: ['目的', '目標', '概要', '説明'],
    },
    sections: {
        dependencies: [
            '依存関係',
            '依存関係と実行順序',
            '依存関係と実行順',
            '実行順序',
            '依存関係グラフ',
            'フェーズ依存関係',
            'フェーズの依存関係',
            'ユーザーストーリー依存関係',
            'タスク依存関係',
            '依存',
            '依存関係図',
            '実装順序',
        ],
        parallel: [
            '並列実行',
            '並列実行例',
            '並列実行の例',
            '並列化の機会',
            '並列機会',
            '並列例',
            '並列化',
            '並列実行の機会',
        ],
        strategy: ['実装戦略', 'mvp優先', 'mvpファースト', '段階的デリバリー', '進め方'],
        notes: ['備考', '注意事項', 'メモ', '注記', 'ノート', 'まとめ', '参考', '補足', 'リスク'],
        legend: ['フォーマット', '凡例', '形式', '例', '書式', 'パス規約'],
        overview: ['概要', 'はじめに', '背景'],
    },
    criteria: {
        acceptance: ['受入条件', '受け入れ条件', '受入基準', '受け入れ基準'],
        'definition-of-done': ['完了条件', '完了の定義', '完了基準'],
        testing: ['テスト項目', '検証項目', 'テスト要件', 'テストチェックリスト'],
        other: ['検証チェックリスト', '前提条件', '成功基準', 'レビュー', 'チェックリスト', '確認チェックリスト'],
    },
    parts: {
        approach: ['技術的アプローチ', '実装方針'],
        risk: ['リスク', 'リスク評価'],
        estimate: ['見積もり'],
        steps: ['手順', 'サブタスク', 'ステップ'],
    },
    status: {
        open: ['未着手', '未完了', '保留', '計画中'],
        active: ['進行中', '作業中', '対応中'],
        done: ['完了', '完了済み', '済', '実装済み', '完成'],
        dropped: ['スキップ', '中止', '見送り', '延期', '対象外', '削除', '不要', '取り下げ'],
    },
    none: ['なし', '無し', 'ありません', '特になし'],
    optional: ['任意', 'オプション', 'オプショナル'],
    parallel: ['並列', '並行'],
    needs: ['依存:', '依存：', '依存', '前提:', '前提：', '前提'],
    needsBehind: [
        '完了後',
        'の完了後',
        'が完了後',
        'の後に',
        'の後',
        '後に',
        'に依存',
        '完了を前提',
        'が前提',
        '完了が前提',
        'の完了を待つ',
        '完了待ち',
        '後',
    ],
    before: ['をブロック:', 'ブロック:'],
    beforeBehind: ['より先', 'より前', 'をブロック', 'の前に', 'より先に', 'をブロックする'],
    loose: [],
    denies: ['依存しない', '依存なし', '依存せず', '独立'],
    task: ['タスク', 'ステップ'],
    through: ['から'],
};

;// CONCATENATED MODULE: ./lib/src/language/ko.js
const ko = {
    fields: {
        dependencies: ['의존성', '의존', '선행', '선행 작업', '선행 조건', '전제', '전제 조건', '전제조건'],
        blocks: ['차단', '후행 작업'],
        estimate: ['예상 시간', '예상 소요', '예상 공수', '공수', '소요 시간', '추정'],
        priority: ['우선순위'],
        risk: ['위험', '리스크'],
        status: ['상태', '진행 상태'],
        files: ['파일', '대상 파일', '수정 파일'],
        requirements: ['요구사항', '요구 사항'],
        acceptance: ['인수 조건', '수용 기준', '인수 기준', '수락 기준'],
        'definition-of-done': ['완료 조건', '완료 기준', '완료 정의'],
        testing: ['테스트', '검증'],
        purpose: ['목적', '목표', '설명'],
    },
    sections: {
        dependencies: [
            '의존성',
            '의존 관계',
            '의존성 및 실행 순서',
            '의존성 & 실행 순서',
            '의존성과 실행 순서',
            '실행 순서',
            '의존성 그래프',
            '단계별 의존성',
            '작업 의존성',
            '의존관계',
        ],
        parallel: ['병렬 실행', '병렬 실행 예시', '병렬 기회', '병렬 처리', '병렬 예시', '병렬 작업'],
        strategy: ['구현 전략', 'mvp 우선', '점진적 배포'],
        notes: ['참고', '참고사항', '메모', '비고', '요약', '노트', '주의사항'],
        legend: ['형식', '범례', '예시', '포맷', '규칙'],
        overview: ['개요', '배경'],
    },
    criteria: {
        acceptance: ['인수 조건', '수용 기준', '인수 기준', '수락 기준'],
        'definition-of-done': ['완료 조건', '완료 기준', '완료 정의'],
        testing: ['테스트 체크리스트', '테스트 요구사항'],
        other: ['검증 체크리스트', '전제 조건', '성공 기준', '체크리스트', '검토'],
    },
    parts: { approach: ['기술적 접근', '접근 방식'], risk: ['위험'], steps: ['단계', '하위 작업'] },
    status: {
        open: ['대기', '미완료', '예정', '미착수'],
        active: ['진행 중', '진행중'],
        done: ['완료', '완료됨'],
        dropped: ['취소', '건너뜀', '보류', '연기', '제외', '삭제', '생략'],
    },
    none: ['없음', '해당 없음'],
    optional: ['선택', '선택사항', '선택 사항', '옵션'],
    parallel: ['병렬'],
    needs: ['의존:', '의존성:', '선행:', '선행', '의존'],
    needsBehind: ['완료 후', '완료후', '이후', '이 완료된 후', '에 의존', '완료 뒤', '다음에', '후에', '후'],
    before: ['차단:'],
    beforeBehind: ['보다 먼저', '이전에', '를 차단', '을 차단'],
    loose: [],
    denies: ['의존하지 않', '독립적', '무관'],
    task: ['작업', '태스크', '단계'],
    through: ['부터'],
};

;// CONCATENATED MODULE: ./lib/src/language/pl.js
const pl = {
    fields: {
        dependencies: ['zależności', 'zależność', 'zależy od', 'wymaga'],
        blocks: ['blokuje'],
        estimate: ['szacunek', 'czas', 'nakład pracy'],
        priority: ['priorytet'],
        status: ['status', 'stan'],
        files: ['pliki', 'plik'],
        requirements: ['wymagania', 'wymaganie'],
        acceptance: ['kryteria akceptacji'],
        'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
        testing: ['testy', 'weryfikacja'],
        purpose: ['cel', 'opis'],
    },
    sections: {
        dependencies: [
            'zależności',
            'zależności i kolejność',
            'zależności i kolejność wykonania',
            'kolejność wykonania',
            'zależności między fazami',
        ],
        parallel: ['równoległość', 'możliwości równoległe', 'wykonanie równoległe', 'przykład równoległości'],
        strategy: ['strategia implementacji', 'strategia wdrożenia'],
        notes: ['uwagi', 'notatki', 'podsumowanie'],
        legend: ['format', 'legenda', 'przykład'],
        overview: ['przegląd', 'kontekst'],
    },
    criteria: {
        acceptance: ['kryteria akceptacji'],
        'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
    },
    parts: {},
    status: {
        done: ['zrobione', 'ukończone', 'gotowe'],
        active: ['w toku'],
        dropped: ['pominięte', 'odłożone', 'anulowane'],
    },
    none: ['brak', 'żadne'],
    optional: ['opcjonalne', 'opcjonalny', 'opcjonalnie'],
    parallel: ['równolegle'],
    needs: ['zależy od', 'zależą od', 'po', 'wymaga', 'wymagają'],
    needsBehind: [],
    before: ['blokuje', 'blokują', 'przed'],
    beforeBehind: [],
    loose: ['po', 'przed'],
    denies: ['nie zależy', 'niezależne od', 'niezależnie od', 'nie blokuje'],
    task: ['zadanie', 'zadania', 'krok'],
    through: ['do'],
};

;// CONCATENATED MODULE: ./lib/src/language/pt.js
const pt = {
    fields: {
        dependencies: [
            'dependências',
            'dependência',
            'depende de',
            'pré-requisitos',
            'pré-requisito',
            'bloqueado por',
            'requer',
        ],
        blocks: ['bloqueia'],
        estimate: ['estimativa', 'esforço', 'esforço estimado', 'tempo estimado', 'duração'],
        priority: ['prioridade'],
        risk: ['risco', 'riscos'],
        status: ['status', 'estado', 'situação'],
        files: ['arquivos', 'arquivo', 'ficheiros', 'caminho'],
        requirements: ['requisitos', 'requisito'],
        acceptance: [
            'critérios de aceitação',
            'critérios de aceite',
            'critério de aceitação',
            'critério de aceite',
        ],
        'definition-of-done': ['definição de pronto', 'definição de feito'],
        testing: ['testes', 'verificação'],
        purpose: ['objetivo', 'propósito', 'descrição'],
    },
    sections: {
        dependencies: [
            'dependências',
            'dependências e ordem de execução',
            'dependências & ordem de execução',
            'ordem de execução',
            'dependências entre fases',
            'dependências de fases',
            'grafo de dependências',
            'ordem',
            'dependências e ordem',
        ],
        parallel: [
            'oportunidades de paralelismo',
            'execução paralela',
            'execução em paralelo',
            'exemplo de paralelismo',
            'paralelismo',
            'exemplos de execução paralela',
            'oportunidades paralelas',
            'exemplo paralelo',
        ],
        strategy: ['estratégia de implementação', 'mvp primeiro', 'entrega incremental'],
        notes: ['notas', 'observações', 'resumo', 'riscos', 'referências'],
        legend: ['formato', 'legenda', 'exemplo', 'exemplos', 'convenções'],
        overview: ['visão geral', 'contexto'],
    },
    criteria: {
        acceptance: ['critérios de aceitação', 'critérios de aceite', 'critério de aceitação'],
        'definition-of-done': ['definição de pronto', 'definição de feito', 'critérios de conclusão'],
        testing: ['lista de verificação', 'testes necessários', 'verificação'],
        other: ['validação', 'pré-requisitos', 'critérios de sucesso', 'revisão', 'checklist de validação'],
    },
    parts: {
        approach: ['abordagem técnica', 'abordagem'],
        risk: ['riscos'],
        steps: ['passos', 'etapas', 'subtarefas', 'tarefas'],
    },
    status: {
        open: ['pendente', 'a fazer', 'planejado'],
        active: ['em andamento', 'em progresso'],
        done: ['concluído', 'concluída', 'feito', 'pronto', 'completo', 'completado'],
        dropped: ['cancelado', 'cancelada', 'pulado', 'adiado', 'adiada', 'descartado', 'removido', 'ignorado'],
    },
    none: ['nenhuma', 'nenhum', 'nada', 'sem dependências', 'não se aplica'],
    optional: ['opcional'],
    parallel: ['paralelo', 'em paralelo'],
    needs: [
        'depende de',
        'dependem de',
        'após',
        'depois de',
        'requer',
        'bloqueado por',
        'bloqueada por',
        'uma vez',
    ],
    needsBehind: [],
    before: ['bloqueia', 'bloqueiam', 'antes de'],
    beforeBehind: [],
    loose: ['após', 'depois de', 'uma vez', 'antes de'],
    denies: ['não depende', 'não dependem', 'independente de', 'independentes de', 'não bloqueia'],
    task: ['tarefa', 'tarefas', 'passo', 'etapa'],
    through: ['a', 'até'],
};

;// CONCATENATED MODULE: ./lib/src/language/ru.js
const ru = {
    fields: {
        dependencies: ['зависимости', 'зависимость', 'зависит от', 'предусловия', 'требует', 'заблокировано'],
        blocks: ['блокирует'],
        estimate: ['оценка', 'трудозатраты', 'время', 'срок', 'длительность'],
        priority: ['приоритет'],
        risk: ['риск', 'риски'],
        status: ['статус', 'состояние'],
        files: ['файлы', 'файл', 'путь'],
        requirements: ['требования', 'требование'],
        acceptance: ['критерии приёмки', 'критерии приемки', 'критерий приёмки'],
        'definition-of-done': ['критерии завершения', 'критерии готовности', 'определение готовности'],
        testing: ['тесты', 'тестирование', 'проверка'],
        purpose: ['цель', 'описание', 'назначение'],
    },
    sections: {
        dependencies: [
            'зависимости',
            'зависимости и порядок выполнения',
            'зависимости и порядок',
            'порядок выполнения',
            'граф зависимостей',
            'зависимости фаз',
            'порядок',
        ],
        parallel: [
            'параллельное выполнение',
            'возможности параллелизма',
            'параллельность',
            'пример параллельного выполнения',
            'примеры параллельного выполнения',
            'параллельные возможности',
        ],
        strategy: ['стратегия реализации', 'стратегия внедрения', 'инкрементальная поставка', 'сначала mvp'],
        notes: ['примечания', 'заметки', 'итоги', 'итог', 'сводка', 'риски'],
        legend: ['формат', 'легенда', 'пример', 'примеры', 'обозначения', 'условные обозначения'],
        overview: ['обзор', 'контекст'],
    },
    criteria: {
        acceptance: ['критерии приёмки', 'критерии приемки', 'критерий приёмки'],
        'definition-of-done': ['критерии завершения', 'критерии готовности', 'определение готовности'],
        testing: ['проверки', 'чек-лист тестирования'],
        other: ['валидация', 'предусловия', 'критерии успеха', 'чек-лист проверки'],
    },
    parts: {
        approach: ['технический подход', 'подход'],
        risk: ['риски'],
        steps: ['шаги', 'чеклист', 'чек-лист', 'подзадачи'],
    },
    status: {
        open: ['не начато', 'ожидает', 'запланировано', 'открыто'],
        active: ['в работе', 'в процессе'],
        done: ['завершено', 'завершен', 'завершён', 'выполнено', 'готово', 'сделано'],
        dropped: ['пропущено', 'отменено', 'отложено', 'удалено', 'снято'],
    },
    none: ['нет', 'отсутствуют', 'не требуется'],
    optional: ['опционально', 'необязательно', 'опциональный'],
    parallel: ['параллельно'],
    needs: ['зависит от', 'зависят от', 'после', 'требует', 'заблокировано', 'заблокирована'],
    needsBehind: [],
    before: ['блокирует', 'блокируют', 'до', 'перед'],
    beforeBehind: [],
    loose: ['после', 'до', 'перед'],
    denies: ['не зависит', 'не зависят', 'независимо от', 'не блокирует'],
    task: ['задача', 'задачи', 'шаг'],
    through: ['по'],
};

;// CONCATENATED MODULE: ./lib/src/language/vi.js
const vi = {
    fields: {
        dependencies: ['phụ thuộc', 'phụ thuộc vào', 'điều kiện tiên quyết'],
        blocks: ['chặn'],
        estimate: ['ước lượng', 'thời gian ước tính'],
        priority: ['ưu tiên', 'độ ưu tiên'],
        status: ['trạng thái'],
        files: ['tệp', 'file'],
        requirements: ['yêu cầu'],
        acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
        'definition-of-done': ['định nghĩa hoàn thành', 'tiêu chí hoàn thành'],
        testing: ['kiểm thử', 'kiểm tra'],
        purpose: ['mục tiêu', 'mục đích', 'mô tả'],
    },
    sections: {
        dependencies: [
            'phụ thuộc',
            'phụ thuộc & thứ tự thực hiện',
            'phụ thuộc và thứ tự thực hiện',
            'thứ tự thực hiện',
        ],
        parallel: ['cơ hội song song', 'thực thi song song', 'ví dụ song song'],
        strategy: ['chiến lược triển khai'],
        notes: ['ghi chú', 'lưu ý', 'tóm tắt'],
        legend: ['định dạng', 'chú giải', 'ví dụ'],
        overview: ['tổng quan'],
    },
    criteria: {
        acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
        'definition-of-done': ['tiêu chí hoàn thành', 'định nghĩa hoàn thành'],
    },
    parts: {},
    status: { done: ['hoàn thành', 'đã xong'], active: ['đang làm'], dropped: ['bỏ qua', 'hủy', 'hoãn'] },
    none: ['không', 'không có'],
    optional: ['tùy chọn', 'không bắt buộc'],
    parallel: ['song song'],
    needs: ['phụ thuộc vào', 'phụ thuộc', 'sau khi', 'sau'],
    needsBehind: [],
    before: ['chặn', 'trước khi', 'trước'],
    beforeBehind: [],
    loose: ['sau khi', 'sau', 'trước khi', 'trước'],
    denies: ['không phụ thuộc', 'độc lập'],
    task: ['nhiệm vụ', 'công việc'],
    through: ['đến'],
};

;// CONCATENATED MODULE: ./lib/src/language/zh.js
const zh = {
    fields: {
        dependencies: [
            '依赖',
            '依赖于',
            '依赖关系',
            '依賴',
            '依賴關係',
            '前置依赖',
            '前置条件',
            '前置任务',
            '依赖任务',
            '前置',
            '前置條件',
        ],
        blocks: ['阻塞', '后置任务', '後置任務'],
        estimate: [
            '时间估算',
            '预估时间',
            '预计时间',
            '工作量',
            '估时',
            '预估工时',
            '工时',
            '预计工时',
            '估算',
            '預估時間',
        ],
        actual: ['实际工时', '实际时间'],
        priority: ['优先级', '優先級'],
        risk: ['风险', '風險', '风险等级'],
        status: ['状态', '狀態', '进度'],
        files: ['文件', '涉及文件', '文件路径', '路径', '修改文件', '檔案', '目标文件', '新建文件'],
        requirements: ['需求', '要求', '对应需求', '关联需求'],
        acceptance: ['验收标准', '验收条件', '驗收標準', '验收'],
        'definition-of-done': ['完成标准', '完成定义', '完成條件', '完成条件'],
        testing: ['测试', '验证', '測試', '驗證', '测试要求'],
        approach: ['技术方案', '实现方案', '实现思路'],
        purpose: ['目的', '目标', '描述', '说明', '目標'],
    },
    sections: {
        dependencies: [
            '依赖关系',
            '依赖',
            '依赖关系与执行顺序',
            '依赖与执行顺序',
            '依赖和执行顺序',
            '执行顺序',
            '任务依赖',
            '任务依赖关系',
            '依赖图',
            '阶段依赖',
            '阶段依赖关系',
            '用户故事依赖',
            '依賴關係',
            '依賴關係與執行順序',
            '關鍵路徑',
            '关键路径',
            '任务依赖图',
            '依赖关系图',
        ],
        parallel: [
            '并行机会',
            '并行执行',
            '并行示例',
            '并行执行示例',
            '并行化',
            '平行機會',
            '並行執行',
            '并行策略',
            '並行機會',
        ],
        strategy: ['实施策略', '实现策略', 'mvp 优先', 'mvp优先', '增量交付', '實作策略', '执行策略'],
        notes: ['备注', '注意事项', '说明', '总结', '笔记', '參考', '参考', '附注', '風險', '风险', '備註'],
        legend: ['格式', '图例', '示例', '例子', '格式说明', '路径约定', '圖例', '任务格式'],
        overview: ['概述', '概览', '背景'],
    },
    criteria: {
        acceptance: ['验收标准', '验收条件', '驗收標準', '验收'],
        'definition-of-done': ['完成标准', '完成定义', '完成条件', '完成條件'],
        testing: ['测试清单', '测试要求', '验证步骤', '测试检查清单'],
        other: [
            '验证清单',
            '前置条件',
            '成功标准',
            '检查清单',
            '评审',
            '成功標準',
            '质量门禁',
            '验证检查清单',
            '前置條件',
        ],
    },
    parts: {
        approach: ['技术方案', '实现方案'],
        risk: ['风险', '风险评估'],
        steps: ['步骤', '子任务', '任务清单'],
    },
    status: {
        open: ['待办', '未开始', '待实施', '待处理', '计划中'],
        active: ['进行中', '進行中', '部分完成'],
        done: ['已完成', '完成', '已实现', '已实施'],
        dropped: ['跳过', '已跳过', '取消', '已取消', '推迟', '延期', '已移除', '废弃', '不适用', '不做', '暂缓'],
    },
    none: ['无', '無', '没有', '无依赖', '暂无'],
    optional: ['可选', '可選', '选做'],
    parallel: ['并行', '並行', '可并行'],
    needs: ['依赖于', '依赖', '依賴於', '依賴', '前置依赖', '前置任务', '前置', '需要'],
    needsBehind: ['完成后', '完成後', '之后', '之後', '后才能', '完成之后', '先完成', '为前提', '后'],
    before: ['阻塞', '先于', '早于'],
    beforeBehind: ['之前', '之前完成', '前完成'],
    loose: [],
    denies: ['不依赖', '无依赖', '独立于', '不阻塞', '不依賴', '互不依赖'],
    task: ['任务', '任務', '步骤'],
    through: ['到', '至'],
};

// EXTERNAL MODULE: ./lib/src/language/detect.js
var detect = __webpack_require__(674);
;// CONCATENATED MODULE: ./lib/src/language/index.js
/** All languages whose words the readers know. */











/** English first: where two languages share a word, its English meaning counts. */
const LANGUAGES = [en, de, es, fr, pt, ru, pl, vi, ja, ko, zh];



/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseBlocks)
});

// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 62 modules
var remark_gfm_lib = __webpack_require__(5574);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 43 modules
var remark_parse_lib = __webpack_require__(4277);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(3900);
;// CONCATENATED MODULE: ./lib/src/markdown/remark.js




/** Parses `text` with remark-parse, remark-gfm and remark-frontmatter and keeps the blocks. */
function parseWithRemark(text) {
    const tree = (0,unified_lib/* unified */.l)().use(remark_parse_lib/* default */.A).use(remark_gfm_lib/* default */.A).use(lib/* default */.A, ['yaml', 'toml']).parse(text);
    return { type: 'root', start: 0, end: text.length, children: convertAll(text, tree, 0) };
}
function convertAll(text, parent, quotes) {
    const blocks = [];
    for (const child of parent.children) {
        const block = convert(text, child, quotes);
        if (block !== null)
            blocks.push(block);
    }
    return blocks;
}
function convert(text, node, quotes) {
    const at = rangeOf(node);
    switch (node.type) {
        case 'heading':
            return { type: 'heading', ...at, depth: node.depth, lines: headingLines(text, node, quotes) };
        case 'paragraph':
            return { type: 'paragraph', ...at, lines: contentLines(text, at, quotes) };
        case 'list': {
            const children = node.children.map((item) => convertItem(text, item, quotes));
            return { type: 'list', ...at, ordered: node.ordered === true, children };
        }
        case 'blockquote':
            return { type: 'quote', ...at, children: convertAll(text, node, quotes + 1) };
        case 'code':
            return codeBlock(text, at, quotes);
        case 'html':
            return { type: 'html', ...at };
        case 'table':
            return { type: 'table', ...at, rows: node.children.map((row) => tableRow(text, row)) };
        case 'thematicBreak':
            return { type: 'break', ...at };
        case 'definition':
            return { type: 'definition', ...at };
        case 'footnoteDefinition':
            return { type: 'footnote', ...at, children: convertAll(text, node, quotes) };
        default:
            return frontMatter(text, node, at);
    }
}
function frontMatter(text, node, at) {
    const format = node.type === 'yaml' ? 'yaml' : node.type === 'toml' ? 'toml' : null;
    if (format === null)
        return null;
    const start = text.slice(at.start, at.end).search(/\r\n|\n|\r/);
    const length = text.startsWith('\r\n', at.start + start) ? 2 : 1;
    const value = node.value;
    const begin = at.start + start + length;
    return { type: 'front-matter', ...at, format, value: { start: begin, end: begin + value.length } };
}
function convertItem(text, item, quotes) {
    const at = rangeOf(item);
    const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(at.start, at.start + 12))?.[0] ?? '';
    const children = convertAll(text, item, quotes);
    const first = children[0];
    if (typeof item.checked === 'boolean' && first?.type === 'paragraph')
        children[0] = withBox(text, first, at.start + marker.length);
    return { type: 'item', ...at, marker: { start: at.start, end: at.start + marker.length }, children };
}
/** remark-gfm begins the paragraph of a task behind its box, where words follow it; here the box is a part of the text. */
function withBox(text, paragraph, behindMarker) {
    const start = text.indexOf('[', behindMarker);
    const [first, ...rest] = paragraph.lines;
    const lines = first === undefined ? [] : [{ start, end: first.end }, ...rest];
    return { ...paragraph, start, lines };
}
function codeBlock(text, at, quotes) {
    const lines = contentLines(text, at, quotes);
    const first = lines[0];
    const open = /^(`{3,}|~{3,})(.*)$/s.exec(text.slice(first.start, first.end));
    if (open === null)
        return { type: 'code', ...at, fenced: false, closed: true, info: '' };
    const fence = open[1];
    const last = lines.at(-1);
    const close = /^(`{3,}|~{3,})[ \t]*$/.exec(text.slice(last.start, last.end))?.[1];
    const closed = lines.length > 1 && close !== undefined && close[0] === fence[0] && close.length >= fence.length;
    return { type: 'code', ...at, fenced: true, closed, info: open[2].trim() };
}
function tableRow(text, node) {
    const cells = node.children.map((cell) => {
        const at = rangeOf(cell);
        const raw = text.slice(at.start, at.end);
        const inner = /^\|?[ \t]*/.exec(raw)?.[0].length ?? 0;
        const tail = /[ \t]*(?<!\\)\|?$/.exec(raw.slice(inner))?.[0].length ?? 0;
        return { start: at.start + inner, end: Math.max(at.start + inner, at.end - tail) };
    });
    return { ...rangeOf(node), cells };
}
function headingLines(text, node, quotes) {
    const first = node.children[0];
    const last = node.children.at(-1);
    if (first === undefined || last === undefined)
        return [];
    return contentLines(text, { start: rangeOf(first).start, end: rangeOf(last).end }, quotes);
}
/** The lines of a range, without line ends, leading white space, and as many `>` as there are quotes around. */
function contentLines(text, at, quotes) {
    const lines = [];
    const pattern = /[^\r\n]*/y;
    for (let start = at.start; start <= at.end;) {
        pattern.lastIndex = start;
        const end = Math.min(at.end, start + (pattern.exec(text)?.[0].length ?? 0));
        const prefix = lines.length === 0 ? 0 : prefixLength(text.slice(start, end), quotes);
        lines.push({ start: start + prefix, end: Math.max(start + prefix, trimmedEnd(text, start, end)) });
        start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
    return lines;
}
function trimmedEnd(text, start, end) {
    let last = end;
    while (last > start && /[ \t]/.test(text[last - 1]))
        last--;
    return last;
}
function prefixLength(line, quotes) {
    let length = 0;
    for (let left = quotes;; left--) {
        while (line[length] === ' ' || line[length] === '\t')
            length++;
        if (left === 0 || line[length] !== '>')
            return length;
        length++;
    }
}
function rangeOf(node) {
    return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

;// CONCATENATED MODULE: ./lib/src/markdown/parse.js

/** The blocks of `text`, at the same places as remark-parse with GFM and front matter gives them. */
function parseBlocks(text) {
    return parseWithRemark(text);
}


/***/ }),

/***/ 3923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ DIALECT_IDS),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   XG: () => (/* binding */ sectionTitles),
/* harmony export */   o3: () => (/* binding */ scopedId)
/* harmony export */ });
const DIALECT_IDS = ['spec-kit', 'kiro', 'openspec', 'heading', 'table', 'plain'];
/** The id that is unique in a project: `001-auth/T012`; the bare id where the document has no feature. */
function scopedId(document, id) {
    return document.feature === null ? id : `${document.feature}/${id}`;
}
/** The titles of the sections around a task, outermost first. */
function sectionTitles(document, task) {
    const titles = [];
    for (let at = task.section; at !== null;) {
        const section = document.sections[at];
        if (section === undefined)
            break;
        titles.unshift(section.title.value);
        at = section.parent;
    }
    return titles;
}
/** Every block of a tree, parents before children. */
function* blocksOf(node) {
    if (!('children' in node))
        return;
    for (const child of node.children) {
        yield child;
        yield* blocksOf(child);
    }
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by a key, keys and items in the order they come. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ firstTaskFrom),
/* harmony export */   j: () => (/* binding */ taskAt)
/* harmony export */ });
/** Index of the first task that begins at or after `offset`; the number of tasks where there is none. */
function firstTaskFrom(document, offset) {
    let low = 0;
    let high = document.tasks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (document.tasks[middle].extent.start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The innermost task whose extent holds `offset`, or null. */
function taskAt(document, offset) {
    let index = firstTaskFrom(document, offset + 1) - 1;
    while (index !== null) {
        const task = document.tasks[index];
        if (task === undefined)
            return null;
        if (offset < task.extent.end)
            return task;
        index = task.parent;
    }
    return null;
}


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/** Places in a text: offsets while we think, lines and columns when we speak. */
/** The start of every line of `text`; a line ends at LF, CRLF or a lone CR, as in CommonMark. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n|\n|\r/g;
    while (ends.exec(text) !== null)
        starts.push(ends.lastIndex);
    return starts;
}
/** The line (from 1) that holds `offset`, by binary search. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Line and column of `offset`. */
function pointAt(starts, offset) {
    const line = lineAt(starts, offset);
    return { line, column: offset - starts[line - 1] + 1 };
}
/** The text of line `line` (from 1), without its line end; empty when there is no such line. */
function lineText(text, starts, line) {
    const start = starts[line - 1];
    if (start === undefined)
        return '';
    return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** True when nobody waits for this task any more. */
function isSettled(task) {
    return task.status === 'done' || task.status === 'dropped';
}


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ ruleById),
  a: () => (/* reexport */ rules)
});

// EXTERNAL MODULE: ./lib/src/language/detect.js
var detect = __webpack_require__(674);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
;// CONCATENATED MODULE: ./lib/src/model/graph.js
/** The dependency graph of tasks: order, cycles, waves and the longest path; all linear and without recursion. */
/** The same edges the other way round: what each node is needed for. */
function reversed(graph) {
    const after = graph.before.map(() => []);
    graph.before.forEach((needs, node) => {
        for (const need of needs)
            after[need]?.push(node);
    });
    return after;
}
/** Peels off the nodes whose prerequisites are all done, wave after wave. */
function layersOf(graph) {
    const after = reversed(graph);
    const open = graph.before.map((needs) => needs.length);
    const waves = [];
    let wave = open.flatMap((count, node) => (count === 0 ? [node] : []));
    while (wave.length > 0) {
        waves.push(wave);
        wave = wave
            .flatMap((node) => after[node] ?? [])
            .filter((user) => {
            open[user] = (open[user] ?? 0) - 1;
            return open[user] === 0;
        })
            .sort((a, b) => a - b);
    }
    return { order: waves.flat(), waves };
}
/** The longest chain by weight (for instance hours), from first to last; cycles are left out. */
function longestPath(graph, weight) {
    const length = new Map();
    const via = new Map();
    for (const node of layersOf(graph).order) {
        const need = longest(graph.before[node] ?? [], length);
        via.set(node, need);
        length.set(node, weight(node) + (need === null ? 0 : (length.get(need) ?? 0)));
    }
    const path = [];
    for (let node = longest(length.keys(), length); node !== null; node = via.get(node) ?? null)
        path.push(node);
    return path.reverse();
}
/** The first of the nodes with the greatest length. */
function longest(nodes, length) {
    let best = null;
    for (const node of nodes) {
        if (best === null || (length.get(node) ?? 0) > (length.get(best) ?? 0))
            best = node;
    }
    return best;
}
/** The groups of nodes that all need each other, in index order; a node with an edge to itself is one. */
function knotsOf(graph) {
    const after = reversed(graph);
    const knots = [];
    const seen = new Set();
    for (const root of postorder(graph.before, allNodes(graph), new Set()).reverse()) {
        if (seen.has(root))
            continue;
        const group = postorder(after, [root], seen).sort((a, b) => a - b);
        if (group.length > 1 || graph.before[root]?.includes(root))
            knots.push(group);
    }
    return knots.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
/** How many nodes of a knot are tried as the start of its shortest cycle: keeps large knots linear. */
const STARTS = 64;
/** A shortest cycle of a knot, each node needing the next and the last one the first. */
function shortestCycle(graph, knot) {
    const inside = new Set(knot);
    let best = [];
    for (const start of knot.slice(0, STARTS)) {
        const cycle = cycleThrough(graph, inside, start);
        if (best.length === 0 || cycle.length < best.length)
            best = cycle;
        if (best.length === 1)
            break;
    }
    return best;
}
/** Breadth first from `start` until an edge leads back to it. */
function cycleThrough(graph, inside, start) {
    const from = new Map();
    const queue = [start];
    for (const node of queue) {
        const needs = graph.before[node] ?? [];
        if (needs.includes(start))
            return pathTo(node, from);
        for (const need of needs.filter((each) => inside.has(each) && !from.has(each))) {
            from.set(need, node);
            queue.push(need);
        }
    }
    return [];
}
function pathTo(last, from) {
    const path = [];
    for (let node = last; node !== undefined; node = from.get(node))
        path.push(node);
    return path.reverse();
}
function allNodes(graph) {
    return graph.before.map((_, node) => node);
}
/** Nodes reached from `roots` in the order in which a depth-first walk leaves them; adds them to `seen`. */
function postorder(edges, roots, seen) {
    const left = [];
    const stack = [];
    const enter = (node) => {
        if (seen.has(node))
            return;
        seen.add(node);
        stack.push({ node, next: 0 });
    };
    for (const root of roots) {
        enter(root);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const target = edges[top.node]?.[top.next++];
            if (target !== undefined)
                enter(target);
            else
                left.push(stack.pop()?.node ?? top.node);
        }
    }
    return left;
}

// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/model/task.js
var model_task = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/src/kit/apply.js
var apply = __webpack_require__(9353);
// EXTERNAL MODULE: ./lib/src/kit/level.js
var level = __webpack_require__(8459);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
;// CONCATENATED MODULE: ./lib/src/kit/message.js



/** Adds one message for each problem. */
function post(file, document, rule, problems) {
    if (problems.length === 0)
        return;
    // A message is an Error: the stack that nobody prints costs five times as much as all the rest.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        for (const problem of problems) {
            const at = (0,apply/* rangeOf */.be)(problem);
            const message = file.message(problem.message, {
                place: { start: pointOf(document, at.start), end: pointOf(document, at.end) },
                ruleId: rule.id,
                source: 'remark-lint',
            });
            message.fatal = FATAL[(0,apply/* severityOf */.xJ)(problem, rule.level)];
            message.url = (0,page/* pageOf */.Z)(rule.id);
            if (problem.hint !== undefined)
                message.note = problem.hint;
            Object.assign(message, replacementOf(document, at, problem));
        }
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
/** How remark tells levels apart: `undefined` is its "info". */
const FATAL = { error: true, warning: false, notice: undefined };
function pointOf(document, offset) {
    return { ...(0,place/* pointAt */.sd)(document.lines, offset), offset };
}
/** What editors offer in place of the marked text, for a fix that stays inside it. */
function replacementOf(document, at, { fix = [] }) {
    const inside = fix.every((edit) => edit.at.start >= at.start && edit.at.end <= at.end);
    if (fix.length === 0 || !inside)
        return null;
    let mended = '';
    let from = at.start;
    for (const edit of [...fix].sort((a, b) => a.at.start - b.at.start)) {
        mended += document.text.slice(from, edit.at.start) + edit.text;
        from = edit.at.end;
    }
    mended += document.text.slice(from, at.end);
    return { actual: document.text.slice(at.start, at.end), expected: [mended] };
}

// EXTERNAL MODULE: ./lib/src/kit/setting.js
var kit_setting = __webpack_require__(6245);
// EXTERNAL MODULE: ./lib/src/kit/suppress.js
var suppress = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/src/kit/taskfile.js
var taskfile = __webpack_require__(4758);
;// CONCATENATED MODULE: ./lib/src/kit/remark.js






/** Makes the plug-in of a definition. Without a setting a rule has the level of its page. */
function remarkFace(definition) {
    return function plugin(value, fileSet) {
        const armed = arm(definition, value);
        if (armed.setting.level === 'off')
            return undefined;
        if (definition.scope === 'document')
            return (_tree, file) => visitFile(armed, definition, file);
        if (isFileSet(fileSet)) {
            fileSet.use(completerOf(armed, definition));
            return undefined;
        }
        return (_tree, file) => visitSet(armed, definition, [file]);
    };
}
function arm(definition, value) {
    const setting = (0,kit_setting/* parseSetting */.W)(value);
    if (!setting.ok)
        throw new Error(`${setting.problem} (rule \`${definition.id}\`)`);
    const parsed = (0,kit_setting/* parseOptions */.A)(definition, setting.options);
    if (!parsed.ok)
        throw new Error(parsed.problem);
    return { definition, setting, options: parsed.options };
}
function visitFile(armed, rule, file) {
    const document = (0,taskfile/* documentOf */.lM)(file);
    if (document === null)
        return;
    const level = levelIn(armed, document);
    if (level === 'off')
        return;
    const project = (0,taskfile/* projectOf */.v8)([document]);
    const problems = [...rule.check(document, armed.options, { project })];
    postAll(armed, level, document, file, problems.filter(isProblem));
}
function visitSet(armed, rule, files) {
    const read = files.flatMap((file) => {
        const document = (0,taskfile/* documentOf */.lM)(file);
        return document === null ? [] : [{ file, document }];
    });
    const project = (0,taskfile/* projectOf */.v8)(read.map(({ document }) => document));
    const problems = [...rule.check(project, armed.options, { project })].filter(isProblem);
    for (const { file, document } of read) {
        const level = levelIn(armed, document);
        if (level === 'off')
            continue;
        const own = problems.filter((problem) => problem.in === document.path);
        postAll(armed, level, document, file, own);
    }
}
function postAll(armed, level, document, file, problems) {
    const silencer = (0,suppress/* silencerOf */.F)(document);
    const id = armed.definition.id;
    const spoken = problems.filter((problem) => (0,apply/* place */.ik)(document, id, problem, silencer).directive === null);
    post(file, document, { id, level }, spoken);
}
function levelIn({ setting, definition }, document) {
    return (0,level/* resolveLevel */.XC)(setting.level, definition, document.dialect);
}
function completerOf(armed, rule) {
    const completer = (set) => visitSet(armed, rule, set.valueOf());
    return Object.assign(completer, { pluginId: `tasks-gate:${armed.definition.id}` });
}
function isProblem(yielded) {
    return !(0,apply/* isSkipped */.JR)(yielded);
}
function isFileSet(value) {
    return typeof value === 'object' && value !== null && 'use' in value && 'valueOf' in value;
}

;// CONCATENATED MODULE: ./lib/src/kit/define.js

/** Makes a rule of its definition. */
function defineRule(definition) {
    const plugin = remarkFace(definition);
    Object.defineProperty(plugin, 'name', { value: `remark-lint:${definition.id}` });
    return Object.assign(plugin, definition);
}

;// CONCATENATED MODULE: ./lib/src/kit/lines.js

/** Every line in order. */
function* linesOf(document) {
    const fences = [...(0,model_document/* blocksOf */.SH)(document.tree)].filter(isClosedFence);
    let next = 0;
    for (const [index, start] of document.lines.entries()) {
        while ((fences[next]?.end ?? start + 1) <= start)
            next++;
        const raw = document.text.slice(start, document.lines[index + 1] ?? document.text.length);
        const text = raw.replace(/[\r\n]+$/, '');
        const fenced = (fences[next]?.start ?? start) < start;
        yield { at: { start, end: start + text.length }, text, fenced };
    }
}
function isClosedFence(block) {
    return block.type === 'code' && block.fenced && block.closed;
}

;// CONCATENATED MODULE: ./lib/src/kit/mask.js
/** Text with what is not meant as words taken out, every remaining character in its place. */
const RUN = /`+/g;
const TARGET = /\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s"[^"]{0,500}")?\)/g;
const URL = /\bhttps?:\/\/[^\s<>]{1,2000}/g;
/** Blanks code spans and HTML comments. */
function maskCode(text) {
    return text.includes('`') || text.includes('<!--') ? maskComments(maskSpans(text)) : text;
}
/** Blanks code spans, comments, what links lead to, and bare addresses. */
function maskInline(text) {
    return maskCode(text)
        .replace(TARGET, (target) => `](${' '.repeat(target.length - 3)})`)
        .replace(URL, (url) => ' '.repeat(url.length));
}
/** A span closes at the next run of as many backticks; a run without a partner is plain text. */
function maskSpans(text) {
    const runs = [...text.matchAll(RUN)].map((run) => ({ at: run.index, length: run[0].length }));
    const partner = partners(runs.map((run) => run.length));
    let masked = '';
    let from = 0;
    for (let index = 0; index < runs.length; index++) {
        const close = runs[partner[index] ?? -1];
        const open = runs[index];
        if (open === undefined || close === undefined)
            continue;
        masked += text.slice(from, open.at) + ' '.repeat(close.at + close.length - open.at);
        from = close.at + close.length;
        index = partner[index] ?? index;
    }
    return masked + text.slice(from);
}
/** For each run the index of the next one of equal length, or null. */
function partners(lengths) {
    const next = new Map();
    const found = lengths.map(() => null);
    for (let index = lengths.length - 1; index >= 0; index--) {
        const length = lengths[index] ?? 0;
        found[index] = next.get(length) ?? null;
        next.set(length, index);
    }
    return found;
}
function maskComments(text) {
    let masked = '';
    let from = 0;
    for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
        const close = text.indexOf('-->', open + 4);
        const end = close < 0 ? text.length : close + 3;
        masked += text.slice(from, open) + ' '.repeat(end - open);
        from = end;
    }
    return masked + text.slice(from);
}

// EXTERNAL MODULE: ./lib/src/kit/option.js
var kit_option = __webpack_require__(1776);
;// CONCATENATED MODULE: ./lib/src/kit/questions.js

/** The line on which something begins, for messages. */
function lineOf(document, at) {
    return (0,place/* lineAt */.mh)(document.lines, at.start);
}
/** How a message names a task: its id, or else the beginning of its title. */
function nameOf(task) {
    return task.id === null ? `\`${clip(task.title.value, 40)}\`` : `\`${task.id.value}\``;
}
/** The first words of a text that fit into `length`. */
function clip(text, length) {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded.length <= length)
        return folded;
    const cut = folded.slice(0, length);
    const space = cut.lastIndexOf(' ');
    return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
/** The place to underline for a task: its id where it has one, else its title, else its line. */
function headOf(task) {
    if (task.id !== null)
        return task.id.at;
    return task.title.at.end > task.title.at.start ? task.title.at : task.at;
}
/** A list in words: `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** Index of the section of level one around a section (a list of its own, with own ids), or -1. */
function topSection(document, section) {
    for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) {
        if (document.sections[at]?.depth === 1)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/src/kit/plan.js
/** The tasks of a project by their scoped ids, and the graph of their declared dependencies. */


const plans = new WeakMap();
/** The plan of a project, made once. */
function planOf(project) {
    const known = plans.get(project);
    if (known !== undefined)
        return known;
    const plan = makePlan(project);
    plans.set(project, plan);
    return plan;
}
function makePlan(project) {
    const nodes = project.documents.flatMap((document) => document.tasks.map((task) => ({ document, task })));
    const find = finderOf(nodes);
    const edges = [];
    for (const [to, node] of nodes.entries()) {
        for (const ref of node.task.dependsOn) {
            const from = find(node, ref.value.id);
            if (from !== null)
                edges.push({ from, to, ref });
        }
    }
    const before = nodes.map(() => []);
    for (const { from, to } of edges)
        before[to]?.push(from);
    return { nodes, edges, graph: { before }, find };
}
/** Looks an id up under its own top heading, in its document, in the lists of its feature, and as a scoped id. */
function finderOf(nodes) {
    const known = new Map();
    for (const [index, node] of nodes.entries()) {
        if (node.task.id === null)
            continue;
        for (const key of keysOf(node, node.task.id.value)) {
            const other = nodes[known.get(key) ?? -1];
            if (other === undefined || other.task.status === 'dropped')
                known.set(key, index);
        }
    }
    return (reader, id) => {
        for (const key of [...keysOf(reader, id), `feature\n${id}`]) {
            const index = known.get(key);
            if (index !== undefined)
                return index;
        }
        return null;
    };
}
/** From the nearest scope to the widest. */
function keysOf({ document, task }, id) {
    const keys = [
        `top\n${document.path}\n${topSection(document, task.section)}\n${id}`,
        `document\n${document.path}\n${id}`,
    ];
    return document.feature === null ? keys : [...keys, `feature\n${(0,model_document/* scopedId */.o3)(document, id)}`];
}

;// CONCATENATED MODULE: ./lib/src/language/en-vague.js
/** English words that name no thing of their own: what makes a title vague. */
function words(text) {
    return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
/** Verbs that begin tasks of every kind and say nothing about the result. */
const en_vague_VERBS = words('add build create make implement develop write set setup configure fix resolve address handle improve enhance optimize optimise refactor clean cleanup update upgrade ' +
    'integrate support enable ensure provide do perform complete finish finalize finalise prepare review test verify validate check document polish finetune tweak investigate ' +
    'design define introduce extend manage maintain process work apply generate establish track modernize modernise revise rework tidy deal');
/** Words that stand in any sentence. */
const en_vague_FILLERS = words('a an the of to for in on by at as and or with from into all any each every some other more most new existing current its it them this that these those our your their ' +
    'is are be been not no up out off over where when if needed necessary required appropriate possible relevant via per across about independently gracefully properly correctly ' +
    'well working works doesnt dont done exists so using use used also then both within between various');
/** Adjectives that travel with vague titles. */
const en_vague_HEDGES = words('comprehensive proper robust general generic basic simple advanced enhanced improved detailed full complete minimal main final overall better good clean nice core common different ' +
    'several miscellaneous misc important initial additional extra standard shared frequently accessed large big small failed proper known remaining minor major critical honest');
/** Nouns that fit every project: alone, or one after the other, they name no result. */
const en_vague_OBJECTS = words('system systems functionality functionalities feature features issue issues bug bugs problem problems error errors handling performance optimization optimisation optimizations ' +
    'logging monitoring validation documentation docs doc readme guide guides test tests testing edge case cases cleanup refactoring code codebase structure directory directories folder folders ' +
    'infrastructure utility utilities util utils helper helpers service services layer tool tools tooling logic stuff thing things item items improvement improvements enhancement enhancements ' +
    'change changes module modules component components pattern patterns method methods field fields resource resources operation operations workflow workflows scenario scenarios ' +
    'resilience security quality integration deployment architecture management analysis collection metric metrics data model models type types project application app product ' +
    'function functions class classes interface interfaces library libraries framework setup configuration config support implementation requirement requirements task tasks work ' +
    'review feedback limitation limitations comparison comparisons checking safety initialization debugging everything server client backend frontend script scripts ' +
    'process processing update updates part parts area areas piece pieces step steps content dependency dependencies injection caching cache state unit platform solution crash ui ux polish ' +
    'dataclass user users network aggregation log logs schema debouncing request requests iterate guidance multimodal evaluation histories history message messages dashboard');
/** Objects so wide that a few words beside them do not narrow them down. */
const en_vague_WIDE = (/* unused pure expression or super */ null && ([
    ['error', 'handling'],
    ['edge', 'cases'],
    ['exception', 'handling'],
    ['performance', 'optimization'],
    ['performance', 'issues'],
    ['performance', 'improvements'],
    ['optimize', 'performance'],
    ['improve', 'performance'],
    ['management', 'system'],
    ['management', 'service'],
    ['management', 'module'],
    ['management', 'functionality'],
    ['functionality'],
    ['cleanup', 'refactoring'],
    ['infrastructure'],
]));
/** Nouns that make a short name behind a generic verb vague: "the X system", "X logic". */
const en_vague_WIDE_HEADS = words('system functionality functionalities feature features issues bugs problems logic handling layer infrastructure utilities stuff things errors tools services improvements support cleanup optimization optimizations patterns guide docs documentation limitations resources implementation refactoring');
/** Verbs that need an object with a result: with them a wide head is enough. */
const en_vague_BUILDERS = words('add build create make implement develop fix resolve address handle improve enhance optimize optimise refactor update upgrade clean cleanup support set setup configure');

;// CONCATENATED MODULE: ./lib/src/kit/specificity.js
/** Decides whether a title says what to produce. */

/** Longer titles carry a clause that says more than words can be counted for. */
const LONGEST = 12;
/**
 * True for an English title of generic words alone ("Write tests"), or of a generic verb on a wide object with little
 * beside it ("Build the user management system"). Anything that points at a thing makes a title specific: code, a
 * path, a number, a name in quotes, an identifier, brackets, a clause.
 */
function isVague(title) {
    if (hasSignal(title))
        return false;
    const tokens = tokensOf(title);
    const content = tokens.filter((token) => !FILLERS.has(token) && !HEDGES.has(token));
    if (tokens.length === 0 || tokens.length > LONGEST || content.length === 0)
        return false;
    const [first = ''] = tokens;
    const objects = VERBS.has(content[0] ?? '') ? content.slice(1) : content;
    if (objects.length === 0)
        return false;
    const named = objects.filter(isNamed);
    if (named.length === 0)
        return true;
    if (!BUILDERS.has(first) || namesTested(tokens))
        return false;
    return named.length <= 2 && (isWide(content) || endsWide(tokens, objects, named.length));
}
/** Code, links, quotes, numbers, brackets, identifiers, options, handles, requirement ids. */
const SIGNAL = /[`"“”„«»‘(){}<>[\]@#=/\\&%$€]|\d|(?:^|\s)--?\w|\w_\w|[a-z][A-Z]|\w\.\w|→|\b[A-Z]{2,}s?\b(?<!\b(?:UI|UX|SDK|API|APIs|README|CI|OK|MVP|TDD|QA|DOCS))/;
/** A clause of three words or more. */
const CLAUSE = /\b(?:with|using|when|so that|such that|that|which|if|unless|until|based on|instead of|without|via|because|by|from|after|before|while)\s+\S+\s+\S+\s+\S+/i;
/** The text behind a colon or dash says what is meant. */
const TAIL = /(?::\s|\s[–—-]\s)\S+\s+\S+/;
function hasSignal(title) {
    return SIGNAL.test(title) || CLAUSE.test(title) || TAIL.test(title);
}
function tokensOf(title) {
    return title
        .toLowerCase()
        .replace(/['’]/g, '')
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '');
}
function isWide(content) {
    return WIDE.some((phrase) => phrase.every((word) => content.includes(word)));
}
/** "tests for the retry decorator": what is tested is named behind "for". */
function namesTested(tokens) {
    const tests = tokens.findIndex((token) => token === 'tests' || token === 'test');
    const tail = tests < 0 ? -1 : tokens.indexOf('for', tests);
    return tail >= 0 && tokens.slice(tail + 1).some((token) => isNamed(token));
}
function isNamed(token) {
    return !OBJECTS.has(token) && !FILLERS.has(token) && !HEDGES.has(token);
}
/** "the X system", "X Y logic": a wide head at the end of the object, before any "for" or "to". */
function endsWide(tokens, objects, named) {
    const cut = tokens.findIndex((token) => /^(?:for|to|in|on|of|from|across)$/.test(token));
    if (cut >= 2)
        return false;
    const head = objects.at(-1) ?? '';
    return WIDE_HEADS.has(head) && named <= 2 && objects.length <= 3;
}

;// CONCATENATED MODULE: ./lib/src/kit/units.js

const UNIT_FORMS = ['heading', 'row', 'paragraph', 'file'];
/** True in the dialects whose tasks are described at length, with fields and sections. */
function isDescriptive(document) {
    return document.dialect === 'heading' || document.dialect === 'table';
}
/** The described tasks that are not dropped and group no other such task. */
function unitsOf(document) {
    return document.tasks.filter((task) => isUnit(task) &&
        task.status !== 'dropped' &&
        !task.children.some((child) => isUnit(document.tasks[child])));
}
function isUnit(task) {
    return task !== undefined && UNIT_FORMS.includes(task.form);
}
/** The task and the tasks it stands in, innermost first. */
function lineage(document, task) {
    const line = [];
    for (let each = task; each !== undefined;) {
        line.push(each);
        each = each.parent === null ? undefined : document.tasks[each.parent];
    }
    return line;
}
/** True when a part of this kind with something in it belongs to the task or document. */
function hasPart(owner, key) {
    return owner.parts.some((part) => part.key === key && part.body.end > part.body.start);
}
/** One problem for each task that lacks something; a single one where all of several tasks lack it. */
function* lacking(units, has, { what, hint }) {
    const without = units.filter((task) => !has(task));
    const [first] = without;
    if (first === undefined)
        return;
    if (without.length === units.length && units.length > 1) {
        const message = `Unexpected ${units.length} tasks without ${what}, expected one for each`;
        yield { message, hint, at: headOf(first) };
        return;
    }
    for (const task of without) {
        const message = `Unexpected task ${nameOf(task)} without ${what}, expected one`;
        yield { message, hint, at: headOf(task), task };
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./lib/src/kit/z.js
/** The part of zod that options are made of. By name, since bundlers keep all of a namespace that is passed on. */


;// CONCATENATED MODULE: ./lib/src/kit/index.js
/** The one door for rules: what a rule is made of, and the questions it may ask of the model. */



























;// CONCATENATED MODULE: ./lib/rules/checkbox-well-formed.js
/** A box that is nearly one is seen by its author and by no tool. */

const WRONG = {
    empty: 'box without a space in it',
    'no-space': 'box without a space beside it',
    padded: 'box with too many spaces in it',
    'foreign-mark': 'mark in a box',
    'no-text': 'box with nothing after it',
    'no-bullet': 'box without a bullet',
};
/* harmony default export */ const checkbox_well_formed = (defineRule({
    id: 'checkbox-well-formed',
    summary: 'A checkbox must be spelled so that Markdown takes it for one.',
    why: `\`[]\`, \`-[x]\`, \`[ x]\` and \`[✓]\` look like checkboxes to their author, but Markdown shows them as plain text and
tools that count tasks pass them over: the list seems shorter, or done. Links, footnotes and legend lines are left alone.`,
    severity: { ...(0,level/* everywhere */.fC)('error'), heading: 'warning', table: 'warning' },
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    fixable: true,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
        { good: '- [ ] T001 Follow [the guide](guide.md)\n- [P] marks tasks that can run in parallel\n' },
        { bad: '- [ ] T001 Create the schema\n- [] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n-[x] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [x]T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { at, kind, fix } of document.nearMisses) {
            const written = document.text.slice(at.start, at.end);
            yield {
                message: `Unexpected ${WRONG[kind]}, \`${written}\`, expected ${fix === null ? '`- [ ] ` and a title' : `\`${fix}\``}`,
                ...(fix === null ? {} : { hint: `Write \`${fix}\``, fix: [{ at, text: fix }] }),
                at,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/definition-of-done-present.js
/** Without a definition of done, "done" is whatever the author felt. */

/* harmony default export */ const definition_of_done_present = (defineRule({
    id: 'definition-of-done-present',
    summary: "A described task must have a definition of done, its own or the list's.",
    why: `"Done when the feature works" leaves tests, review and documentation to chance. A definition of done names them.
One for the whole list serves every task, and one of a group serves the tasks in it. Checkbox lists are not judged: there
the task is the unit of work, and the definition of done lives elsewhere.`,
    severity: (0,level/* inDescriptive */.uK)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Log in\n\nUsers can log in.\n\n**Definition of Done**\n\n- [ ] Reviewed by a second person\n- [ ] Tests for a wrong password pass\n',
        },
        { bad: '### Task 1: Log in\n\nUsers can log in. Done when the feature works.\n' },
    ],
    scope: 'document',
    *check(document) {
        if (has(document))
            return;
        yield* lacking(unitsOf(document), (task) => lineage(document, task).some(hasOwn), {
            what: 'a definition of done',
            hint: 'Add a section `Definition of Done` to the task, or one for the whole list',
        });
    },
}));
function hasOwn(task) {
    return (has(task) || task.fields.some(({ key, value }) => key === 'definition-of-done' && value.value !== ''));
}
function has(owner) {
    return (hasPart(owner, 'definition-of-done') || owner.criteria.some(({ kind }) => kind === 'definition-of-done'));
}

;// CONCATENATED MODULE: ./lib/rules/dependency-acyclic.js
/** Tasks that wait for each other can never begin. */

/* harmony default export */ const dependency_acyclic = (defineRule({
    id: 'dependency-acyclic',
    summary: 'Tasks must not wait for each other in a circle.',
    why: `In a circle no task can be the first, so one of the declared dependencies is wrong. Only declared dependencies are
followed, not the order of the list, and dropped tasks bind no one. Of a tangle of several circles a shortest one is shown:
when it is gone, the next is. Two ways from one task to another are no circle.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
        {
            bad: '- [ ] T001 Create the schema (depends on T002)\n- [ ] T002 Load the fixtures (depends on T001)\n',
        },
    ],
    scope: 'project',
    *check(project) {
        const plan = planOf(project);
        const binding = bindingGraph(plan);
        for (const knot of knotsOf(binding))
            yield* describe(plan, shortestCycle(binding, knot));
    },
}));
/** The graph without dropped tasks. */
function bindingGraph({ nodes, graph }) {
    const bound = nodes.map(({ task }) => task.status !== 'dropped');
    return {
        before: graph.before.map((needs, node) => (bound[node] ? needs.filter((need) => bound[need]) : [])),
    };
}
function* describe(plan, cycle) {
    const nodes = cycle.flatMap((index) => plan.nodes[index] ?? []);
    const [first] = nodes;
    const ref = first?.task.dependsOn.find(({ value }) => plan.find(first, value.id) === (cycle[1] ?? cycle[0]));
    if (first === undefined || ref === undefined)
        return;
    const names = [...nodes, first].map(nameIn);
    yield {
        message: nodes.length === 1
            ? `Unexpected dependency of ${names[0]} on itself, expected another task or none`
            : `Unexpected circle of dependencies, ${names.join(' needs ')}, expected one that can begin`,
        hint: 'Remove one of these dependencies, or split the task that they meet in',
        in: first.document.path,
        at: ref.at,
        task: first.task,
        related: nodes.slice(1).map((node) => ({
            message: `${nameIn(node)} of the circle`,
            in: node.document.path,
            at: node.task.at,
        })),
    };
}
function nameIn({ document, task }) {
    return `\`${task.id?.value ?? ''}\` (line ${lineOf(document, task.at)})`;
}

;// CONCATENATED MODULE: ./lib/rules/dependency-declared.js
/** What must be there first should be said, also when it is nothing. */

/** Shorter lists are read in one glance. */
const LONG = 10;
/* harmony default export */ const dependency_declared = (defineRule({
    id: 'dependency-declared',
    summary: 'A task list must say what depends on what.',
    why: `Work that starts before its prerequisites is work done twice. A task with sections of its own states its
dependencies in a field, and "None" is an answer; the guide's anti-pattern is a task that leaves it open. In checkbox lists
the order of the list says much, so only a list of ten tasks or more is flagged, and only if it says nothing at all: no
dependency on a task, no section about dependencies, no sentence about the order of phases.`,
    severity: { ...(0,level/* everywhere */.fC)('off'), 'spec-kit': 'notice', heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
        },
        { bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Priority**: High\n' },
    ],
    scope: 'document',
    *check(document) {
        if (isDescriptive(document))
            yield* inDescriptions(document);
        else
            yield* inList(document);
    },
}));
function* inDescriptions(document) {
    const units = unitsOf(document);
    if (units.length < 2)
        return;
    const stated = units.some((task) => task.dependenciesStated);
    if (!stated && document.orderStated)
        return;
    yield* lacking(units, (task) => task.dependenciesStated, {
        what: 'a statement of dependencies',
        hint: 'Add `**Dependencies**:` with the ids of the tasks that must be done first, or `None`',
    });
}
function* inList({ tasks, orderStated }) {
    const [first] = tasks;
    if (first === undefined || tasks.length < LONG || orderStated)
        return;
    if (tasks.some((task) => task.dependenciesStated))
        return;
    yield {
        message: `Unexpected list of ${tasks.length} tasks without a word about their order, expected what depends on what`,
        hint: 'Add `(depends on T001)` to the tasks that need others, or a section `## Dependencies`',
        at: headOf(first),
    };
}

;// CONCATENATED MODULE: ./lib/rules/dependency-exists.js
/** A prerequisite that nobody can find is a prerequisite that nobody waits for. */

/* harmony default export */ const dependency_exists = (defineRule({
    id: 'dependency-exists',
    summary: 'A task may depend only on tasks that exist.',
    why: `A dependency on an id that no task has is mostly a slip of the pen, or is left from a task that was renumbered or
removed: the order of work is then wrong without anyone seeing it. Only ids in a declaration count ("depends on", a
dependency field or section); prerequisites in plain words do not. An id of another feature is looked up there when that
feature was read.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T010)\n' },
    ],
    scope: 'document',
    *check(document, _options, context) {
        for (const task of document.tasks) {
            const said = new Set();
            for (const { value, at } of task.unresolved) {
                if (said.has(value.id) || isElsewhere(document, task, value.id, context))
                    continue;
                said.add(value.id);
                yield {
                    message: `Unexpected dependency on \`${value.id}\`, expected the id of a task`,
                    hint: 'Name a task of this list, or say in words what has to be there first',
                    at,
                    task,
                };
            }
        }
    },
}));
/** True where another list holds the task, or may hold it but was not read. */
function isElsewhere(document, task, id, { project }) {
    if (planOf(project).find({ document, task }, id) !== null)
        return true;
    return id.includes('/') && !project.complete;
}

;// CONCATENATED MODULE: ./lib/rules/document-has-tasks.js
/** A task list without a task would count as complete. */

/* harmony default export */ const document_has_tasks = (defineRule({
    id: 'document-has-tasks',
    summary: 'A task list must hold at least one task.',
    why: `A list in which no task is found has nothing open, so every other check passes: "0 of 0 complete" looks like success.
Mostly the tasks are there in a form that no reader takes for one. An empty file has nothing to say and is left alone. A
document that is no task list belongs into \`exclude\`.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        { good: '# Tasks\n\n- [ ] T001 Create the schema in `db/schema.sql`\n' },
        { good: '' },
        { bad: '# Tasks\n\nWe will write the tasks down next week.\n' },
    ],
    scope: 'document',
    *check(document) {
        if (document.tasks.length > 0 || document.text.trim() === '')
            return;
        yield {
            message: 'Unexpected text without any task, expected at least one',
            hint: 'Write tasks as `- [ ] T001 Title`, or exclude this file; `tasks-gate inspect` shows what was passed over and why',
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/done-criteria-checked.js
/** Done means done: the criteria of a ticked task are ticked too. */

/* harmony default export */ const done_criteria_checked = (defineRule({
    id: 'done-criteria-checked',
    summary: 'A task that is done must have its acceptance criteria and definition of done ticked.',
    why: `A ticked task with open criteria says two things at once: either the work is not done, or nobody looked at the
criteria. The same holds for a list whose tasks are all done while its own criteria are open. Criteria that are optional,
struck through or marked as not applicable bind no one; steps and other checklists are not criteria.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
        },
        {
            bad: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
        },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const open = task.status === 'done' ? task.criteria.filter(isOpen) : [];
            if (open.length === 0)
                continue;
            yield {
                message: `Unexpected done task with ${count(document, open)}, expected all of them ticked`,
                hint: 'Tick what is fulfilled, strike through what no longer applies, or open the task again',
                at: headOf(task),
                task,
                related: open.slice(0, 5).map(({ text }) => ({ message: 'open criterion', at: text.at })),
            };
        }
        const open = isAllDone(document) ? document.criteria.filter(isOpen) : [];
        if (open[0] === undefined)
            return;
        yield {
            message: `Unexpected list of done tasks with ${count(document, open)}, expected all of them ticked`,
            hint: 'Tick what is fulfilled, or strike through what no longer applies',
            at: open[0].text.at,
        };
    },
}));
function isOpen({ checked, waived, kind }) {
    return checked === false && !waived && (kind === 'acceptance' || kind === 'definition-of-done');
}
function isAllDone({ tasks }) {
    const bound = tasks.filter((task) => task.status !== 'dropped' && task.optional === null);
    return bound.length > 0 && bound.every((task) => task.status === 'done');
}
function count(document, open) {
    const lines = open.slice(0, 5).map(({ at }) => String(lineOf(document, at)));
    const more = open.length > lines.length ? [...lines, 'more'] : lines;
    return open.length === 1
        ? `an open criterion on line ${lines[0]}`
        : `${open.length} open criteria on lines ${listed(more)}`;
}

;// CONCATENATED MODULE: ./lib/rules/merge-conflict-absent.js
/** Conflict markers split a list in two that contradict each other. */

const OPENING = /^<{7,8}(?: |$)/;
const MIDDLE = /^={7,8}$/;
const CLOSING = /^>{7,8} ?\S/;
const MARKER = /^(?:<{7,8}(?: |$)|={7,8}$|>{7,8} ?\S)/;
/* harmony default export */ const merge_conflict_absent = (defineRule({
    id: 'merge-conflict-absent',
    summary: 'A task list must hold no conflict markers.',
    why: `Markers that a merge left behind mean that two versions of the same tasks stand side by side, and that nobody chose.
An underlined heading of equals signs is no marker, and neither is an example inside a closed code fence.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        { good: 'Tasks\n=======\n\n- [ ] T001 Create the schema\n' },
        {
            bad: '- [ ] T001 Create the schema\n<<<<<<< HEAD\n- [ ] T002 Load the fixtures\n=======\n- [x] T002 Load the fixtures\n>>>>>>> main\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const markers = [...linesOf(document)].filter(({ text, fenced }) => !fenced && MARKER.test(text));
        for (const [index, { at, text }] of markers.entries()) {
            const beforeLast = markers[index - 2]?.text ?? '';
            const orphan = CLOSING.test(text) && MIDDLE.test(markers[index - 1]?.text ?? '') && !OPENING.test(beforeLast);
            if (OPENING.test(text) || orphan)
                yield conflict(at, text);
        }
    },
}));
function conflict(at, text) {
    return {
        message: `Unexpected conflict marker \`${text.slice(0, 40)}\`, expected the merged list`,
        hint: 'Choose or combine the two versions, then remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
        at,
    };
}

;// CONCATENATED MODULE: ./lib/rules/parallel-paths-disjoint.js
/** Two people who work at the same time should not write the same file. */

/** Behind these words stands what a task reads, not what it writes. */
const READING = /(?:^|[\s(])(?:using|from|see|per|via|like|follow(?:s|ing)?|based on|according to)(?=\s)/i;
const DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc)$/i;
const FILE = /[^/\\]\.[A-Za-z0-9]{1,12}$/;
/* harmony default export */ const parallel_paths_disjoint = (defineRule({
    id: 'parallel-paths-disjoint',
    summary: 'Tasks marked as parallel must not work on the same file.',
    why: `A parallel mark promises that two people can do the tasks at the same time. When both write one file, one of them
merges. The file a task works on is the first path it names, unless words such as "using" or "from" say that it is only
read. Folders, documents and patterns do not count, and neither do settled tasks or tasks of which one waits for the other.
Only tasks of one section with one parent are compared. \`allow\` lists files that many tasks may share.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        allow: (0,kit_option/* option */.uK)(schemas/* array */.YOg(schemas/* string */.YjP()), [], 'Paths that parallel tasks may share, as the tasks write them.'),
    }),
    examples: [
        { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Create `src/order.ts`\n' },
        { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Test `test/user.ts` using `src/user.ts`\n' },
        {
            bad: '- [ ] T001 [P] Create the user in `src/model.ts`\n- [ ] T002 [P] Create the order in `src/model.ts`\n',
        },
        {
            good: '- [ ] T001 [P] Export the user in `src/index.ts`\n- [ ] T002 [P] Export the order in `src/index.ts`\n',
            options: { allow: ['src/index.ts'] },
        },
    ],
    scope: 'document',
    *check(document, { allow }) {
        const parallel = document.tasks.flatMap((task) => {
            const path = task.parallel === null || (0,model_task/* isSettled */.I)(task) ? null : targetOf(task);
            return path === null || allow.includes(path.value) ? [] : [{ task, path }];
        });
        const shared = (0,group/* grouped */.z)(parallel, ({ task, path }) => `${task.section} ${task.parent} ${path.value}`);
        for (const [first, ...others] of shared.values()) {
            for (const { task, path } of others) {
                if (first === undefined || needs(task, first.task) || needs(first.task, task))
                    continue;
                yield collision(document, first.task, task, path);
            }
        }
    },
}));
/** The file that a task writes, as far as its words tell. */
function targetOf({ paths, title }) {
    const [path] = paths;
    if (path === undefined || !FILE.test(path.value) || DOCUMENT.test(path.value))
        return null;
    if (path.value.includes('*') || path.value.includes('{'))
        return null;
    const before = title.value.slice(0, Math.max(0, title.value.indexOf(path.value)));
    return READING.test(before) ? null : path;
}
function needs(task, other) {
    return task.dependsOn.some((ref) => ref.value.id === other.id?.value);
}
function collision(document, first, task, path) {
    return {
        message: `Unexpected parallel task on \`${path.value}\`, expected a file of its own; ${nameOf(first)} on line ${lineOf(document, first.at)} works on it too`,
        hint: 'Take the parallel mark off one of the two, or say which one waits for the other',
        at: path.at,
        task,
        related: [{ message: 'the other parallel task', at: first.at }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/placeholder-filled.js
/** What a template left open was never written. */

/** Words that templates put in brackets in the place of a name. */
const NAME = '(?:(?:feature|project|component|service|entity|model|endpoint|story|task|user story|phase|module|branch)[ -]name' +
    '|entity ?\\d|service ?\\d|model ?\\d|component ?\\d|endpoint/feature|(?:descriptive )?task title|title of (?:the )?\\w+' +
    '|###-[\\w-]{1,40}|yyyy-mm-dd|dd/mm/yyyy)';
/** Words with which a template begins a sentence that asks for one. */
const ASKING = '(?:brief|short|one-line|describe|description of|descriptive|explain|specify|insert|enter|list of|fill in|your|how to|how will' +
    '|how does|how do|what|which|why|when|specific|measurable|replace (?:this|with)|to be (?:determined|defined|decided|filled))';
const PATTERNS = [
    new RegExp(`(?<![\\w\\]/.\`[-])\\[${NAME}\\](?![\\w(\\[:/.-])`, 'gi'),
    new RegExp(`(?<![\\w\\]/.\`[-])\\[${ASKING} [^\\[\\]\\n]{3,200}\\](?![\\w(\\[:/-])`, 'gi'),
    /\[NEEDS CLARIFICATION:[^\]\n]{1,400}\]/g,
    /\{\{ ?[A-Z][A-Z_ ]{2,60} ?\}\}/g,
    /<(?:fill in|insert|your|todo|tbd|placeholder)(?:[ -][^<>\n]{1,80})?>/gi,
    /(?<![^\s(:|])\?{3}(?![^\s).,|])/g,
    /\[T\.?B\.?D\.?\](?![([:])/g,
    // In the place of an id, or at the start of a line.
    /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(T(?:XXX|xxx|0XX|NNN))(?![\w-])/gm,
    /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(TODO:)(?=[ \t*])/gm,
];
/** A value that only promises one. */
const PROMISE = /^(?:TBD|TODO|T\.B\.D\.|NEEDS CLARIFICATION)[.!]?$/;
/* harmony default export */ const placeholder_filled = (defineRule({
    id: 'placeholder-filled',
    summary: 'What a template leaves open must be filled in or taken out.',
    why: `A task that still says \`[Entity1]\`, \`TXXX\` or \`[NEEDS CLARIFICATION: …]\` was generated and never thought through:
whoever takes it has to guess. Known words of templates in brackets, sentences in brackets that ask for something,
\`{{NAME}}\`, \`<fill in>\`, \`???\`, values that are just \`TBD\` or \`TODO\`, and \`TODO:\` at the start of a line count. Code,
links, routes such as \`/users/[id]\`, generics, legends and the word TODO in a sentence do not.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the user in `src/models/[entity].py`\n- [ ] T002 Remove the TODO comments\n' },
        { bad: '- [ ] T001 Create the [Entity1] model\n' },
        { bad: '# Tasks: [FEATURE NAME]\n\n- [ ] T001 Create the schema\n' },
        { bad: '- [ ] T001 Create the schema [NEEDS CLARIFICATION: which database?]\n' },
        { bad: '### Task 1: Log in\n**Estimate**: TBD\n' },
    ],
    scope: 'document',
    *check(document) {
        const found = [...inBlocks(document), ...inFields(document)].sort((a, b) => a.start - b.start);
        for (const [first] of (0,group/* grouped */.z)(found, (at) => lineOf(document, at)).values()) {
            if (first === undefined)
                continue;
            yield {
                message: `Unexpected placeholder \`${clip(document.text.slice(first.start, first.end), 60)}\`, expected what it stands for`,
                hint: 'Write what is meant, or remove the line; `code spans` are never taken for placeholders',
                at: first,
            };
        }
    },
}));
function* inBlocks(document) {
    const legends = document.sections.filter(({ kind }) => kind === 'legend');
    for (const block of (0,model_document/* blocksOf */.SH)(document.tree)) {
        if (!isProse(block) || legends.some(({ at }) => at.start <= block.start && block.end <= at.end))
            continue;
        const text = maskInline(document.text.slice(block.start, block.end));
        for (const pattern of PATTERNS) {
            for (const { index, 0: whole, 1: last = whole } of text.matchAll(pattern)) {
                const end = block.start + index + whole.length;
                yield { start: end - last.length, end };
            }
        }
    }
}
function isProse({ type }) {
    return type === 'heading' || type === 'paragraph' || type === 'table';
}
function* inFields({ tasks }) {
    for (const task of tasks) {
        const values = [
            task.title,
            ...task.fields.map(({ value }) => value),
            ...task.criteria.map(({ text }) => text),
        ];
        for (const { value, at } of values)
            if (PROMISE.test(value))
                yield at;
        const { start } = task.title.at;
        if (task.title.value.startsWith('TODO:'))
            yield { start, end: start + 'TODO:'.length };
    }
}

;// CONCATENATED MODULE: ./lib/rules/task-has-title.js
/** An id without words says nothing about the work. */

/* harmony default export */ const task_has_title = (defineRule({
    id: 'task-has-title',
    summary: 'A task must say in words what is to be done.',
    why: `A box or heading with an id and nothing else is mostly a line that was cut, or kept free for later. Wrapped lines,
details and sub-tasks count as words; a table row needs only what its columns hold.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit_option/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n' },
        { good: '- [ ] T001\n  Create the schema\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            if (task.id === null || hasWords(task))
                continue;
            yield {
                message: `Unexpected task \`${task.id.value}\` without a title, expected what is to be done`,
                hint: 'Say in a few words what will be different when it is done, or remove the line',
                at: task.at,
                task,
            };
        }
    },
}));
function hasWords(task) {
    return (task.title.value !== '' ||
        task.form === 'row' ||
        task.details.length + task.children.length + task.fields.length + task.paths.length > 0);
}

;// CONCATENATED MODULE: ./lib/rules/task-id-unique.js
/** Two tasks with one id cannot be told apart by dependencies, pull requests or people. */

/* harmony default export */ const task_id_unique = (defineRule({
    id: 'task-id-unique',
    summary: 'An id must name one task only.',
    why: `Dependencies, pull requests and people name a task by its id; with two tasks of one id nobody knows which one is
meant or done. A file with several headings of level one is several lists, each with ids of its own; the option \`scope\`
widens that to the \`file\` or narrows it to the \`section\`. A dropped task may lend its number to another.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        scope: (0,kit_option/* option */.uK)(schemas/* enum */.k5n(['h1', 'file', 'section']), 'h1', 'How far an id must be unique: below its heading of level one, in the whole file, or in its nearest section.'),
    }),
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T001 Load the fixtures\n' },
        {
            good: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
        },
        {
            bad: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
            options: { scope: 'file' },
        },
    ],
    scope: 'document',
    *check(document, { scope }) {
        const named = document.tasks.filter((task) => task.id !== null && task.status !== 'dropped');
        const same = (0,group/* grouped */.z)(named, (task) => `${scopeOf(document, task, scope)} ${task.id?.value}`);
        for (const [first, ...others] of same.values()) {
            for (const task of others)
                yield doubled(document, first, task);
        }
    },
}));
/** The section within which ids must differ; -1 for the file. */
function scopeOf(document, task, scope) {
    if (scope === 'file')
        return -1;
    return scope === 'h1' ? topSection(document, task.section) : (task.section ?? -1);
}
function doubled(document, first, task) {
    const id = task.id?.value ?? '';
    const at = task.id?.at ?? task.at;
    return {
        message: `Unexpected second task \`${id}\`, expected an id of its own; line ${lineOf(document, first.at)} has it already`,
        hint: 'Give one of the two another number, and mend what depends on it',
        at,
        task,
        related: [{ message: `first \`${id}\``, at: first.id?.at ?? first.at }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/index.js












const rules = [
    checkbox_well_formed,
    definition_of_done_present,
    dependency_acyclic,
    dependency_declared,
    dependency_exists,
    document_has_tasks,
    done_criteria_checked,
    merge_conflict_absent,
    parallel_paths_disjoint,
    placeholder_filled,
    task_has_title,
    task_id_unique,
];

;// CONCATENATED MODULE: ./lib/src/registry.js
/** Every rule there is, by id. */


const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rule with this id, or null. */
function ruleById(id) {
    return byId.get(id) ?? null;
}


/***/ })

};
