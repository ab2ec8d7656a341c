export const id = 7445;
export const ids = [7445];
export const modules = {

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ ASIDE),
  j: () => (/* binding */ chooseReports)
});

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/src/coverage/read.js + 18 modules
var read = __webpack_require__(6374);
;// CONCATENATED MODULE: ./lib/src/coverage/pattern.js

/** Takes a pattern apart; a single letter before the colon is a drive. */
function reportPattern(written) {
    const match = /^([A-Za-z][\w.-]{1,30}):(?!\/\/)(.+)$/.exec(written);
    if (match === null)
        return { format: null, glob: written, strange: null };
    const [, word = '', glob = ''] = match;
    const format = read/* COVERAGE_FORMATS */.O.find((each) => each === word.toLowerCase()) ?? null;
    return format === null ? { format, glob: written, strange: word } : { format, glob, strange: null };
}

// EXTERNAL MODULE: ./lib/src/engine/coverage/judge.js + 7 modules
var judge = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/src/app/choose-reports.js





/** Where no report and no source stands. */
const ASIDE = ['**/node_modules/**', '**/.git/**'];
/** Each report once, as the first pattern has it; what the settings miss is added to `gaps`. */
async function chooseReports(files, settings, named, gaps) {
    const chosen = named.length > 0
        ? (await Promise.all(named.map((name) => chooseNamed(files, name)))).flat()
        : await chooseByGlobs(files, settings, gaps);
    return [...new Map([...chosen].reverse().map((each) => [each.path, each])).values()].reverse();
}
/** A path that is there, or else a glob; what matches nothing is an error, since a person asked for it. */
async function chooseNamed(files, written) {
    const { format, glob } = patternOf(written);
    const path = files.relative(glob);
    if (path === null)
        return [{ path: glob, format, reach: 'anywhere' }];
    if ((await files.kind(path)) === 'file')
        return [{ path, format, reach: 'root' }];
    const { paths } = await files.list({ include: [glob], exclude: ASIDE, under: '' });
    if (paths.length === 0)
        throw new errors/* UserError */.yo('coverage', `There is no report ${glob}`, 'Name a file, or a glob that matches one');
    return paths.map((each) => ({ path: each, format, reach: 'root' }));
}
async function chooseByGlobs(files, { reports, goals }, gaps) {
    if (reports.length === 0) {
        throw new errors/* UserError */.yo('coverage', 'No coverage report is named', 'Name one: `tasks-gate coverage coverage/lcov.info`, or set `coverage.reports` in the config');
    }
    const chosen = [];
    for (const written of reports) {
        const { format, glob } = patternOf(written);
        const { paths } = await files.list({ include: [glob], exclude: ASIDE, under: '' });
        chosen.push(...paths.map((path) => ({ path, format, reach: 'root' })));
        if (paths.length > 0)
            continue;
        const problem = `Unexpected lack of a coverage report at \`${glob}\`, expected the tests to write one`;
        gaps.push(...(0,judge/* gapOf */.iT)('report', goals.onMissingReport, problem, 'Run the tests with coverage before the gate, or correct `coverage.reports`'));
    }
    return chosen;
}
function patternOf(written) {
    const pattern = reportPattern(written);
    if (pattern.strange === null)
        return pattern;
    throw new errors/* UserError */.yo('coverage', `Unexpected format \`${pattern.strange}\` in \`${written}\`, expected one of ${read/* COVERAGE_FORMATS */.O.join(', ')}${(0,nearest/* didYouMean */.a)(pattern.strange, read/* COVERAGE_FORMATS */.O)}`);
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ addUp)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6296);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4709);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6211);
/** Adds up what a report says in several places: not two runs of the same things, but different things. */



/** One file with all lines, branches, functions and statements of its parts. */
function addUp(path, parts) {
    const totals = {};
    const details = {};
    for (const metric of _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C) {
        const counts = parts.flatMap((part) => part.totals[metric] ?? []);
        if (counts.length > 0)
            totals[metric] = (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(counts);
        if (metric === 'lines')
            continue;
        const hits = parts.flatMap((part) => part.details[metric] ?? []);
        if (hits.length > 0)
            details[metric] = together(hits, false);
    }
    const lines = parts.flatMap((part) => part.lines ?? []);
    return { path, lines: lines.length === 0 ? null : together(lines, true), totals, details };
}
function together(parts, sum) {
    const formats = new Set(parts.map(({ ids }) => ids?.format));
    const all = (0,_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .hitsBuilder */ .gS)(formats.size === 1 ? parts[0]?.ids?.format : undefined);
    for (const { lines, counts, ids } of parts)
        for (const [at, line] of lines.entries())
            all.add(line, counts[at], ids?.of[at]);
    return all.finish(sum);
}


/***/ }),

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);
/** A report that cannot be read: says which, where and why. */

/** Thrown by the readers; the shell turns it into exit code 2. */
class ReportError extends Error {
    name = 'ReportError';
    report;
    format;
    line;
    constructor(report, format, line, problem) {
        // Names in it are those of the report: none may begin a line of its own, or paint the terminal.
        super((0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${report}${line === null ? '' : `:${line}`}: ${problem} (read as ${format})`));
        this.report = report;
        this.format = format;
        this.line = line;
    }
}


/***/ }),

/***/ 6211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ countHits),
/* harmony export */   gS: () => (/* binding */ hitsBuilder)
/* harmony export */ });
/* unused harmony export hitsOn */

const MOST = 0x7fffffff;
const NOTHING = new Int32Array(0);
/** An empty builder; a report with millions of lines costs eight bytes for each, and four for an id. */
function hitsBuilder(format) {
    let lines = NOTHING;
    let counts = NOTHING;
    let ids = format === undefined ? null : NOTHING;
    let size = 0;
    let last = -1;
    let lastId = 0;
    let sorted = true;
    let distinct = true;
    function grow() {
        lines = grown(lines);
        counts = grown(counts);
        if (ids !== null)
            ids = grown(ids);
    }
    return {
        get size() {
            return size;
        },
        add(line, hits, id = 0) {
            if (size === lines.length)
                grow();
            if (line <= last) {
                distinct = false;
                if (line < last || id < lastId)
                    sorted = false;
            }
            last = line;
            lastId = id;
            lines[size] = line;
            if (ids !== null)
                ids[size] = id;
            counts[size++] = capped(hits);
        },
        finish(sum) {
            if (!sorted)
                sort(lines, counts, ids, size);
            const kept = sum && !distinct ? fold(lines, counts, size) : size;
            const hits = { lines: lines.slice(0, kept), counts: counts.slice(0, kept) };
            const named = ids === null || format === undefined ? hits : { ...hits, ids: { of: ids.slice(0, kept), format } };
            size = 0;
            last = -1;
            lastId = 0;
            sorted = true;
            distinct = true;
            return named;
        },
    };
}
/** How many were hit, of how many. */
function countHits(hits) {
    let covered = 0;
    for (const count of hits.counts)
        if (count > 0)
            covered++;
    return { covered, total: hits.counts.length };
}
/** The hits on `line`, or null when nothing on it can run; by binary search. */
function hitsOn({ lines, counts }, line) {
    const at = firstFrom(lines, (each) => each < line);
    return lines[at] === line ? counts[at] : null;
}
function capped(hits) {
    return hits > MOST ? MOST : hits;
}
function grown(array) {
    const larger = new Int32Array(Math.max(16, array.length * 2));
    larger.set(array);
    return larger;
}
/** Puts the first pairs in order of lines and ids; those that are alike keep their order. */
function sort(lines, counts, ids, size) {
    const idOf = (at) => (ids === null ? 0 : ids[at]);
    const order = Array.from({ length: size }, (_, at) => at).sort((a, b) => lines[a] - lines[b] || idOf(a) - idOf(b) || a - b);
    for (const array of ids === null ? [lines, counts] : [lines, counts, ids]) {
        const old = array.slice(0, size);
        for (const [at, from] of order.entries())
            array[at] = old[from];
    }
}
/** Adds up the pairs of each line in place; gives how many are left. */
function fold(lines, counts, size) {
    let last = -1;
    for (let at = 0; at < size; at++) {
        if (last >= 0 && lines[last] === lines[at])
            counts[last] = capped(counts[last] + counts[at]);
        else {
            last++;
            lines[last] = lines[at];
            counts[last] = counts[at];
        }
    }
    return last + 1;
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ jsonSink),
  s$: () => (/* binding */ jsonText),
  WQ: () => (/* binding */ whole),
  Vh: () => (/* binding */ withinString)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/src/coverage/error.js
var coverage_error = __webpack_require__(2703);
;// CONCATENATED MODULE: ./lib/src/coverage/json-tokens.js
/** JSON as tokens, without any memory of what came before. */
const SPACE = /[ \t\n\r]*/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** The token at an offset, or behind the space there. */
function tokenAt(text, from) {
    SPACE.lastIndex = from;
    SPACE.exec(text);
    const start = SPACE.lastIndex;
    const sign = text[start] ?? '';
    if (sign !== '' && '{}[],:'.includes(sign))
        return { kind: sign, start, end: start + 1 };
    if (sign === '"')
        return stringAt(text, start);
    LITERAL.lastIndex = start;
    return LITERAL.exec(text) === null
        ? { kind: 'x', start, end: start + 1 }
        : { kind: 'v', start, end: LITERAL.lastIndex };
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** A string; what is no part of one is a token by itself, at its place. */
function stringAt(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"') {
        ESCAPE.lastIndex = at;
        if (text[at] === '\\' && ESCAPE.exec(text) !== null)
            at = ESCAPE.lastIndex;
        else if (text[at] === '\\' || text.charCodeAt(at) < 0x20)
            return { kind: 'x', start: at, end: at + 1 };
        else
            at++;
    }
    return at < text.length ? { kind: 's', start, end: at + 1 } : { kind: 'x', start: at, end: at };
}

;// CONCATENATED MODULE: ./lib/src/coverage/json-place.js
/** Where in a JSON text something is wrong: only asked for once it is, so that reading stays with `JSON.parse`. */

/** The line, from 1, that an offset is on. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** Where a text stops being JSON: at its end if it is cut off. */
function faultIn(text) {
    const open = [];
    let state = 'value';
    for (let token = tokenAt(text, 0);; token = tokenAt(text, token.end)) {
        const next = stateAfter(state, token, open);
        if (next === null)
            return token.start;
        state = next;
    }
}
/** What is expected behind a token, or null where the token itself is not; `open` holds what has to be closed. */
function stateAfter(state, token, open) {
    const next = STEPS[state][token.kind];
    if (next === undefined)
        return null;
    if (isClosing(token) && open.pop() !== token.kind)
        return null;
    if (isOpening(token))
        open.push(token.kind === '{' ? '}' : ']');
    return next === 'more' ? (MORE[open.at(-1) ?? ''] ?? null) : next;
}
/** Where the value stands that a path of keys and indexes leads to, or the last one on the way that is there. */
function placeIn(text, path) {
    let at = tokenAt(text, 0).start;
    for (const name of path) {
        const next = childAt(text, at, String(name));
        if (next === null)
            break;
        at = next;
    }
    return at;
}
const VALUE = { '{': 'first key', '[': 'first value', s: 'after', v: 'after' };
/** What may follow, by what came before. */
const STEPS = {
    value: VALUE,
    'first value': { ...VALUE, ']': 'after' },
    key: { s: 'colon' },
    'first key': { s: 'colon', '}': 'after' },
    colon: { ':': 'value' },
    after: { ',': 'more', '}': 'after', ']': 'after' },
};
/** What a comma asks for, by what closes the value around it. */
const MORE = { '}': 'key', ']': 'value' };
/** Where a part of the object or array at an offset begins. */
function childAt(text, from, name) {
    for (const [own, start] of partsOf(text, from))
        if (own === name)
            return start;
    return null;
}
/** The parts of an object or array, each with its name or number and where its value begins. */
function* partsOf(text, from) {
    const { kind, end } = tokenAt(text, from);
    if (kind !== '{' && kind !== '[')
        return;
    let first = tokenAt(text, end);
    for (let index = 0; first.kind !== '}' && first.kind !== ']'; index++) {
        const value = kind === '[' ? first : tokenAt(text, tokenAt(text, first.end).end);
        const name = kind === '[' ? String(index) : JSON.parse(text.slice(first.start, first.end));
        yield [name, value.start];
        const behind = tokenAt(text, endOfValue(text, value));
        first = behind.kind === ',' ? tokenAt(text, behind.end) : behind;
    }
}
function endOfValue(text, first) {
    let depth = 0;
    for (let token = first;; token = tokenAt(text, token.end)) {
        if (isOpening(token))
            depth++;
        if (isClosing(token))
            depth--;
        if (depth === 0)
            return token.end;
    }
}
function isOpening({ kind }) {
    return kind === '{' || kind === '[';
}
function isClosing({ kind }) {
    return kind === '}' || kind === ']';
}

;// CONCATENATED MODULE: ./lib/src/coverage/json.js
/** Collects a JSON report and checks its shape before anybody reads it. */



/** The longest JSON text that is parsed, in UTF-16 units: a string cannot hold much more. */
const LONGEST = 400_000_000;
/** The pieces of a text that is going to be one string, as long as one string can hold them. */
function* withinString(name, format, pieces) {
    let length = 0;
    for (const piece of pieces) {
        length += piece.length;
        if (length > LONGEST)
            throw new coverage_error/* ReportError */.$(name, format, null, `the report is larger than ${LONGEST / 1e6} MB`);
        yield piece;
    }
}
/** A sink that parses at the end; what does not fit `shape` is an error that names the place in the JSON. */
function jsonSink(name, format, shape, convert) {
    const sink = jsonText(name, format, shape);
    return { write: sink.write, end: () => ({ name, format, ...convert(sink.end()) }) };
}
/** The same for any value. */
function jsonText(name, format, shape) {
    const pieces = [];
    let length = 0;
    return {
        write(piece) {
            length += piece.length;
            if (length > LONGEST)
                throw new coverage_error/* ReportError */.$(name, format, null, `the report is larger than ${LONGEST / 1e6} MB`);
            pieces.push(piece);
        },
        end() {
            const text = pieces.join('').replace(/^\ufeff/, '');
            pieces.length = 0;
            const checked = shape.safeParse(parse(name, format, text));
            if (checked.success)
                return checked.data;
            const issue = checked.error.issues[0];
            const place = issue === undefined || issue.path.length === 0
                ? 'the top'
                : issue.path.map(String).join(' › ').slice(0, 200);
            const line = lineAt(text, placeIn(text, issue?.path ?? []));
            throw new coverage_error/* ReportError */.$(name, format, line, `${issue?.message ?? 'unexpected shape'} at ${place}`);
        },
    };
}
function parse(name, format, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : 'no JSON';
        throw new coverage_error/* ReportError */.$(name, format, lineAt(text, faultIn(text)), `no JSON, or cut off: ${problem.slice(0, 200)}`);
    }
}
/** A count as JSON reports write it. */
const whole = schemas/* number */.aig().check(api/* _gte */.qm(0));


/***/ }),

/***/ 8763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ mergeFiles)
});

// EXTERNAL MODULE: ./lib/src/model/coverage.js
var coverage = __webpack_require__(6296);
// EXTERNAL MODULE: ./lib/src/coverage/hits.js
var coverage_hits = __webpack_require__(6211);
;// CONCATENATED MODULE: ./lib/src/coverage/merge-hits.js

/**
 * The hits of two runs. What has a name is the same thing in both where the names are the same. Of things that are only
 * counted on a line, the one that ran most is taken for the one that ran most: as few as possible are covered then.
 */
function mergeHits(a, b) {
    const isNamed = a.ids !== undefined && b.ids !== undefined && a.ids.format === b.ids.format;
    return isNamed ? byName(a, b) : byCount(a, b);
}
const END = Number.POSITIVE_INFINITY;
function byName(a, b) {
    const merged = (0,coverage_hits/* hitsBuilder */.gS)(a.ids?.format);
    let [i, j] = [0, 0];
    while (i < a.lines.length || j < b.lines.length) {
        const order = orderOf(a, i, b, j);
        const hits = (order <= 0 ? countAt(a, i) : 0) + (order >= 0 ? countAt(b, j) : 0);
        if (order <= 0)
            merged.add(lineAt(a, i), hits, idAt(a, i++));
        else
            merged.add(lineAt(b, j), hits, idAt(b, j));
        if (order >= 0)
            j++;
    }
    return merged.finish(false);
}
function byCount(a, b) {
    const merged = (0,coverage_hits/* hitsBuilder */.gS)();
    let [i, j] = [0, 0];
    while (i < a.lines.length || j < b.lines.length) {
        const line = Math.min(lineAt(a, i), lineAt(b, j));
        const [endA, endB] = [endOf(a, i, line), endOf(b, j, line)];
        const most = Math.max(endA - i, endB - j);
        if (most === 1)
            merged.add(line, (endA - i) * countAt(a, i) + (endB - j) * countAt(b, j));
        else
            addLine(merged, line, a.counts.subarray(i, endA), b.counts.subarray(j, endB));
        i = endA;
        j = endB;
    }
    return merged.finish(false);
}
function orderOf(a, i, b, j) {
    return lineAt(a, i) - lineAt(b, j) || idAt(a, i) - idAt(b, j);
}
function lineAt({ lines }, at) {
    return at < lines.length ? lines[at] : END;
}
function idAt({ ids }, at) {
    return ids?.of[at] ?? 0;
}
function countAt({ counts }, at) {
    return counts[at] ?? 0;
}
/** Behind the last thing on the line. */
function endOf({ lines }, from, line) {
    let end = from;
    while (lines[end] === line)
        end++;
    return end;
}
function addLine(merged, line, a, b) {
    const [left, right] = [a.toSorted().reverse(), b.toSorted().reverse()];
    for (let at = 0; at < Math.max(left.length, right.length); at++)
        merged.add(line, (left[at] ?? 0) + (right[at] ?? 0));
}

;// CONCATENATED MODULE: ./lib/src/coverage/merge.js
/** Lays several reports over each other: the hits of a file add up line by line. */



/** The files by path, in code-unit order; what several reports say of one file is summed. */
function mergeFiles(files) {
    const byPath = new Map();
    for (const file of files) {
        const same = byPath.get(file.path);
        if (same === undefined)
            byPath.set(file.path, [file]);
        else
            same.push(file);
    }
    return [...byPath.values()].map(mergeAll).sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** In pairs, so that many small ones beside a large one do not take its size times their number. */
function mergeAll(files) {
    const half = files.length >> 1;
    return half === 0
        ? files[0]
        : mergeTwo(mergeAll(files.slice(0, half)), mergeAll(files.slice(half)));
}
function mergeTwo(a, b) {
    const lines = mergeMaybe(a.lines, b.lines);
    const totals = {};
    const details = {};
    for (const metric of coverage/* METRICS */.C) {
        const hits = metric === 'lines' ? lines : mergeMaybe(hitsOf(a, metric), hitsOf(b, metric));
        if (metric !== 'lines' && hits !== null)
            details[metric] = hits;
        const count = countOf(a, b, metric, hits);
        if (count !== undefined)
            totals[metric] = count;
    }
    return { path: a.path, lines, totals, details };
}
function hitsOf(file, metric) {
    return metric === 'lines' ? file.lines : (file.details[metric] ?? null);
}
function mergeMaybe(a, b) {
    return a === null || b === null ? (a ?? b) : mergeHits(a, b);
}
function countOf(a, b, metric, merged) {
    const [own, other] = [a.totals[metric], b.totals[metric]];
    if (own === undefined || other === undefined)
        return own ?? other;
    if (merged !== null && isExplained(a, metric) && isExplained(b, metric))
        return (0,coverage_hits/* countHits */.aN)(merged);
    return atLeast(own, other, merged);
}
/** True where the details give the very figure of the file. */
function isExplained(file, metric) {
    const [hits, stated] = [hitsOf(file, metric), file.totals[metric]];
    if (hits === null || stated === undefined)
        return false;
    const { covered, total } = (0,coverage_hits/* countHits */.aN)(hits);
    return covered === stated.covered && total === stated.total;
}
/** Of bare totals the better one stands, since both cannot be added; lines that run and are not counted are left out. */
function atLeast(a, b, merged) {
    const total = Math.max(a.total, b.total);
    const seen = merged === null ? a : (0,coverage_hits/* countHits */.aN)(merged);
    const excess = Math.max(0, seen.total - total);
    const covered = Math.max(a.covered, b.covered, excess > 0 ? seen.covered - excess : 0);
    return { covered: Math.min(covered, total), total };
}


/***/ }),

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ COVERAGE_FORMATS),
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./lib/src/model/percent.js
var percent = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/src/coverage/add-up.js
var add_up = __webpack_require__(9278);
// EXTERNAL MODULE: ./lib/src/coverage/hits.js
var coverage_hits = __webpack_require__(6211);
// EXTERNAL MODULE: ./lib/src/coverage/reader.js
var reader = __webpack_require__(7442);
;// CONCATENATED MODULE: ./lib/src/coverage/file-draft.js



/** Drafts by path and module: several elements of a report can speak of one file. */
class FileDrafts {
    #entries = new Map();
    #named;
    constructor(named = null) {
        this.#named = named;
    }
    /** The draft of a path, a new one the first time. */
    of(path) {
        const { drafts } = this.#entry(path);
        const draft = drafts[0] ?? newDraft(this.#named);
        if (drafts.length === 0)
            drafts.push(draft);
        return draft;
    }
    /** A draft for one element of several on a file, each with figures of its own: they add up. */
    part(path, module) {
        const draft = newDraft(this.#named);
        this.#entry(path, module).drafts.push(draft);
        return draft;
    }
    /** The files in the order in which they came. */
    finish() {
        const files = [];
        for (const [key, { path, module, drafts }] of this.#entries) {
            const file = joined(path, drafts);
            files.push(module === undefined ? file : { ...file, module });
            // What a draft holds is larger than what is made of it.
            this.#entries.delete(key);
        }
        return files;
    }
    #entry(path, module) {
        const key = module === undefined ? path : `${module}\n${path}`;
        const known = this.#entries.get(key);
        if (known !== undefined)
            return known;
        const entry = { path, module, drafts: [] };
        this.#entries.set(key, entry);
        return entry;
    }
}
function newDraft(named) {
    const builder = (thing) => (0,coverage_hits/* hitsBuilder */.gS)(named?.things.includes(thing) ? named.format : undefined);
    return {
        lines: (0,coverage_hits/* hitsBuilder */.gS)(),
        branches: builder('branches'),
        functions: builder('functions'),
        statements: builder('statements'),
        stated: {},
    };
}
function joined(path, drafts) {
    const isStated = drafts.some(({ stated }) => stated.lines !== undefined);
    const parts = drafts.map((draft) => finishDraft(path, draft));
    const [first] = parts;
    if (parts.length === 1 && first !== undefined)
        return first;
    const sum = (0,add_up/* addUp */.N)(path, parts);
    // Two parts can show the same line: it is one.
    return isStated || sum.lines === null
        ? sum
        : { ...sum, totals: { ...sum.totals, lines: (0,coverage_hits/* countHits */.aN)(sum.lines) } };
}
/** Counts what was collected; a figure that the report states itself comes first. */
function finishDraft(path, draft) {
    const lines = draft.lines.finish(true);
    const totals = { lines: draft.stated.lines ?? (0,coverage_hits/* countHits */.aN)(lines) };
    const details = {};
    for (const metric of ['branches', 'functions', 'statements']) {
        const hits = draft[metric].finish(false);
        const count = draft.stated[metric] ?? (0,coverage_hits/* countHits */.aN)(hits);
        if (count.total > 0)
            totals[metric] = count;
        if (hits.lines.length > 0)
            details[metric] = hits;
    }
    return (0,reader/* fileCoverage */.hS)(path, { lines, totals, details });
}
/** Adds `covered` of `total` anonymous things on a line, the covered ones first. */
function addShare(builder, line, { covered, total }) {
    for (let i = 0; i < total; i++)
        builder.add(line, i < covered ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/src/coverage/clover-conditions.js


const HITS = ({ yes, no }) => ({ covered: Number(yes > 0) + Number(no > 0), total: 2 });
const ARMS = ({ yes, no }) => ({ covered: yes, total: yes + no });
/** Collects the conditions of each file, and counts them once it is known how. */
class Conditions {
    #open = [];
    #undecided = [];
    #votes = new Map();
    add(condition) {
        this.#open.push(condition);
    }
    /** Ends a file; `allow` is told how many branches come of it. */
    close(draft, allow) {
        const conditions = this.#open;
        this.#open = [];
        if (conditions.length === 0)
            return;
        const reading = readingOf(conditions, draft.stated.branches);
        if (reading === null)
            this.#undecided.push({ draft, conditions });
        else {
            this.#votes.set(reading, (this.#votes.get(reading) ?? 0) + 1);
            count(draft, conditions, reading, allow);
        }
    }
    /** Counts the files whose figures do not tell as most of the others. */
    finish(allow) {
        const isArms = (this.#votes.get(ARMS) ?? 0) > (this.#votes.get(HITS) ?? 0);
        for (const { draft, conditions } of this.#undecided)
            count(draft, conditions, isArms ? ARMS : HITS, allow);
    }
}
/** The reading that gives the figure of the file. Istanbul has arms without a line, so theirs may also stay within it. */
function readingOf(conditions, stated) {
    if (stated === undefined)
        return null;
    const [hits, arms] = [(0,percent/* sumOf */.XN)(conditions.map(HITS)), (0,percent/* sumOf */.XN)(conditions.map(ARMS))];
    const isEqual = (sum) => sum.covered === stated.covered && sum.total === stated.total;
    if (isEqual(hits))
        return isEqual(arms) ? null : HITS;
    return arms.covered <= stated.covered && arms.total <= stated.total ? ARMS : null;
}
function count({ branches }, conditions, reading, allow) {
    for (const condition of conditions) {
        const share = reading(condition);
        allow(share.total);
        addShare(branches, condition.line, share);
    }
}

;// CONCATENATED MODULE: ./lib/src/coverage/ids.js
/** Names of things on a line as numbers, so that a report with millions of them stays small. */
/** A number for a name, below zero: two names on one line share it in one of 2³¹ cases, and then keep their order. */
function idOf(name) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < name.length; at++)
        hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) | 0x80000000;
}
/** The id of a function. Engines number functions without a name anew in each run: only their order on the line counts. */
function functionId(name, around = '') {
    if (/^\(?anonymous_\d+\)?$/.test(name))
        return 0;
    return idOf(around === '' ? name : `${around} ${name}`);
}
const BLOCKS = 1 << 16;
const ids_ARMS = 1 << 15;
/** The id of an arm of a block, both numbered; it is not below zero. */
function armId(block, arm) {
    return block < BLOCKS && arm < ids_ARMS ? block * ids_ARMS + arm : idOf(`${block},${arm}`);
}
/**
 * Ids of arms with the blocks counted on their line, where every block on it has but one arm. That is how engines write
 * the branches that they saw, numbered anew in each run; what compilers write always has the same numbers.
 */
function recounted(lines, ids) {
    for (let from = 0, to = 0; from < lines.length; from = to) {
        to = from + 1;
        while (lines[to] === lines[from])
            to++;
        if (!isSingleArms(ids, from, to))
            continue;
        for (let at = from; at < to; at++)
            ids[at] = (at - from) * ids_ARMS;
    }
}
function isSingleArms(ids, from, to) {
    for (let at = from; at < to; at++) {
        const id = ids[at];
        if (id < 0 || id % ids_ARMS !== 0 || (at > from && id === ids[at - 1]))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/src/coverage/xml.js + 1 modules
var xml = __webpack_require__(4056);
;// CONCATENATED MODULE: ./lib/src/coverage/clover.js





const clover = {
    format: 'clover',
    recognise: (head) => /<coverage\b[^>]*\b(?:generated|clover)\s*=/.test(head),
    open: openClover,
};
function openClover(name) {
    const drafts = new FileDrafts({ format: 'clover', things: ['functions'] });
    const conditions = new Conditions();
    let current = null;
    let allow = null;
    const handler = {
        roots: ['coverage'],
        marks: { own: ['generated', 'clover', '<project>'], foreign: ['line-rate', 'lines-valid', '<packages>'] },
        open: {
            file({ path, name: plain }, fail) {
                current = drafts.part(path ?? plain ?? fail('a <file> without path and name'));
            },
            line(attributes, fail) {
                if (current === null)
                    return;
                const line = (0,xml/* lineNumber */.eT)(attributes, 'num', fail);
                if (attributes.type === 'method')
                    addMethod(current, line, attributes, fail);
                else
                    addLine(current, line, attributes, conditions);
            },
            metrics(attributes, _, path) {
                if (current !== null && path.at(-2) === 'file')
                    stateFigures(current, attributes);
            },
        },
        close: {
            file(fail) {
                allow ??= (0,reader/* allowance */.nB)(fail);
                if (current !== null)
                    conditions.close(current, allow);
                current = null;
            },
        },
        result(notes, fail) {
            conditions.finish(allow ?? (0,reader/* allowance */.nB)(fail));
            return { name, format: 'clover', files: drafts.finish(), roots: [], notes };
        },
    };
    return (0,xml/* xmlSink */.nF)(name, 'clover', handler);
}
function addMethod({ functions }, line, attributes, fail) {
    const id = functionId(attributes.name ?? '', attributes.signature);
    functions.add(line, (0,xml/* wholeNumber */.rD)(attributes, 'count', fail), id);
}
function addLine(draft, line, attributes, conditions) {
    const yes = wholeOr0(attributes.truecount);
    const no = wholeOr0(attributes.falsecount);
    draft.lines.add(line, (0,xml/* numberOf */.rl)(attributes.count) ?? Math.max(yes, no));
    if (attributes.type === 'cond')
        conditions.add({ line, yes, no });
}
function wholeOr0(text) {
    return Math.max(0, Math.trunc((0,xml/* numberOf */.rl)(text) ?? 0));
}
/** The figures of a file: branches without a line of their own stand only there. */
function stateFigures(draft, attributes) {
    const branches = countOf(attributes.coveredconditionals, attributes.conditionals);
    const functions = countOf(attributes.coveredmethods, attributes.methods);
    if (branches !== null)
        draft.stated.branches = branches;
    if (functions !== null)
        draft.stated.functions = functions;
}
function countOf(covered, total) {
    const [hit, all] = [(0,xml/* numberOf */.rl)(covered), (0,xml/* numberOf */.rl)(total)];
    return hit === null || all === null ? null : { covered: Math.min(hit, all), total: all };
}

;// CONCATENATED MODULE: ./lib/src/coverage/cobertura-class.js


/** Collects methods, and lines that may stand in methods only. */
class CoberturaClass {
    draft;
    #name;
    #ofMethods = [];
    #hasOwn = false;
    #method = null;
    constructor(draft, name) {
        this.draft = draft;
        this.#name = name;
    }
    openMethod({ hits, name = '', signature = '' }) {
        const id = functionId(name, `${this.#name} ${signature}`);
        this.#method = { hits: (0,xml/* numberOf */.rl)(hits) ?? 0, line: 0, id };
    }
    /** Asked for each line: true for one of the class itself. The lines of a method stand a second time among those. */
    ownsLine() {
        this.#hasOwn ||= this.#method === null;
        return this.#method === null;
    }
    addToMethod(line) {
        if (this.#method === null)
            return;
        this.#method.hits = Math.max(this.#method.hits, line.hits);
        this.#method.line ||= line.line;
        this.#ofMethods.push(line);
    }
    closeMethod() {
        if (this.#method !== null)
            this.draft.functions.add(this.#method.line, this.#method.hits, this.#method.id);
        this.#method = null;
    }
    /** The lines of the methods, where the class lists none of its own. */
    left() {
        return this.#hasOwn ? [] : this.#ofMethods;
    }
}

;// CONCATENATED MODULE: ./lib/src/coverage/cobertura.js




const cobertura = {
    format: 'cobertura',
    recognise: (head) => /<coverage\b[^>]*\b(?:line-rate|lines-valid)\s*=/.test(head) || /coverage-0\d\.dtd/.test(head),
    open: openCobertura,
};
const MARKS = {
    own: ['line-rate', 'lines-valid', '<packages>'],
    foreign: ['clover', '<project>', '<testproject>'],
};
function openCobertura(name) {
    const drafts = new FileDrafts({ format: 'cobertura', things: ['functions'] });
    const roots = [];
    let current = null;
    let root = {};
    let branches = 0;
    let allow = null;
    function addLine(draft, line, hits, share, fail) {
        draft.lines.add(line, hits);
        if (share === null)
            return;
        allow ??= (0,reader/* allowance */.nB)(fail);
        allow(share.total);
        addShare(draft.branches, line, share);
        branches += share.total;
    }
    const open = {
        coverage(attributes, _, path) {
            if (path.length === 1)
                root = attributes;
        },
        class({ filename, name: own = '' }, fail) {
            current = new CoberturaClass(drafts.of(filename ?? fail('a <class> without filename')), own);
        },
        method: (attributes) => current?.openMethod(attributes),
        line(attributes, fail) {
            if (current === null)
                return;
            const line = (0,xml/* lineNumber */.eT)(attributes, 'number', fail);
            const hits = (0,xml/* wholeNumber */.rD)(attributes, 'hits', fail);
            const share = conditionShare(attributes['condition-coverage']);
            if (current.ownsLine())
                addLine(current.draft, line, hits, share, fail);
            else
                current.addToMethod({ line, hits, share });
        },
    };
    const close = {
        method: () => current?.closeMethod(),
        class(fail) {
            if (current !== null)
                for (const { line, hits, share } of current.left())
                    addLine(current.draft, line, hits, share, fail);
            current = null;
        },
    };
    const text = {
        source(words) {
            if (words.trim() !== '')
                roots.push(words.trim());
        },
    };
    return (0,xml/* xmlSink */.nF)(name, 'cobertura', {
        roots: ['coverage'],
        marks: MARKS,
        open,
        close,
        text,
        result(notes) {
            const beyond = ((0,xml/* numberOf */.rl)(root['branches-valid']) ?? 0) - branches;
            const unplaced = beyond > 0 ? [`${beyond} branches of ${name} stand on no line and are not counted.`] : [];
            return { name, format: 'cobertura', files: drafts.finish(), roots, notes: [...notes, ...unplaced] };
        },
    });
}
/** `50% (1/2)` as a count. */
function conditionShare(text) {
    const match = text === undefined ? null : /\((\d{1,9})\/(\d{1,9})\)/.exec(text);
    return match === null ? null : { covered: Number(match[1]), total: Number(match[2]) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/src/coverage/json.js + 2 modules
var json = __webpack_require__(4819);
;// CONCATENATED MODULE: ./lib/src/coverage/coverage-py.js
/** coverage.py's JSON report, after its `coverage json` documentation. */




const LINE = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(reader/* LARGEST_LINE */.GJ));
/** Python puts the start of a module on line 0. */
const RUN_LINE = schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(reader/* LARGEST_LINE */.GJ));
/** Negative where the code of a function begins or ends. */
const END = schemas/* int */.Whr().check(api/* _gte */.qm(-reader/* LARGEST_LINE */.GJ), api/* _lte */.Zm(reader/* LARGEST_LINE */.GJ));
const ARC = schemas/* tuple */.PVZ([END, END]);
const FILE = schemas/* object */.Ikc({
    executed_lines: schemas/* array */.YOg(RUN_LINE),
    missing_lines: schemas/* array */.YOg(LINE),
    excluded_lines: schemas/* optional */.lqM(schemas/* array */.YOg(RUN_LINE)),
    executed_branches: schemas/* optional */.lqM(schemas/* array */.YOg(ARC)),
    missing_branches: schemas/* optional */.lqM(schemas/* array */.YOg(ARC)),
    summary: schemas/* object */.Ikc({
        covered_lines: json/* whole */.WQ,
        num_statements: json/* whole */.WQ,
        num_branches: schemas/* optional */.lqM(json/* whole */.WQ),
        covered_branches: schemas/* optional */.lqM(json/* whole */.WQ),
    }),
});
const REPORT = schemas/* object */.Ikc({ files: schemas/* record */.g1P(schemas/* string */.YjP(), FILE) });
const coveragePy = {
    format: 'coverage.py',
    recognise: (head) => /^\s*\{/.test(head) && /"executed_lines"\s*:|"branch_coverage"\s*:/.test(head),
    open: (name) => (0,json/* jsonSink */.Ce)(name, 'coverage.py', REPORT, (report) => {
        const drafts = new FileDrafts({ format: 'coverage.py', things: ['branches'] });
        for (const [path, file] of Object.entries(report.files))
            addFile(drafts.of(path), file);
        return { files: drafts.finish(), roots: [], notes: [] };
    }),
};
function addFile(draft, file) {
    for (const line of executedLines(file))
        draft.lines.add(line, 1);
    for (const line of file.missing_lines)
        draft.lines.add(line, 0);
    for (const [from, to] of file.executed_branches ?? [])
        draft.branches.add(Math.abs(from), 1, to);
    for (const [from, to] of file.missing_branches ?? [])
        draft.branches.add(Math.abs(from), 0, to);
    draft.stated.lines = { covered: file.summary.covered_lines, total: file.summary.num_statements };
    const { covered_branches: covered, num_branches: total } = file.summary;
    if (covered !== undefined && total !== undefined)
        draft.stated.branches = { covered, total };
}
/** An empty file has an "executed" first line that the producer does not count. */
function executedLines({ executed_lines, excluded_lines, summary }) {
    if (summary.num_statements === 0)
        return [];
    const excluded = new Set(excluded_lines);
    return executed_lines.filter((line) => line > 0 && !excluded.has(line));
}

// EXTERNAL MODULE: ./lib/src/coverage/error.js
var error = __webpack_require__(2703);
;// CONCATENATED MODULE: ./lib/src/coverage/go.js




const go = {
    format: 'go',
    recognise: (head) => /^mode: (?:set|count|atomic)\s*$/m.test(head.slice(0, 40)),
    open: openGo,
};
/** `path:8.39,9.17 1 0`: begin, end, number of statements, count. */
const BLOCK = /^(\d{1,9})\.\d{1,9},(\d{1,9})\.\d{1,9} (\d{1,9}) (\d+)$/;
function openGo(name) {
    const files = new Map();
    let rest = '';
    let line = 0;
    const fail = (problem) => {
        throw new error/* ReportError */.$(name, 'go', line, problem);
    };
    const allow = (0,reader/* allowance */.nB)(fail);
    function take(text) {
        line++;
        (0,reader/* refuseLong */.Dc)(text.length, fail);
        if (text === '' || /^mode: \w+$/.test(text))
            return;
        const colon = text.lastIndexOf(':');
        const block = blockIn(text, colon, fail);
        allow(block.statements + Math.max(0, block.to - block.from));
        const path = text.slice(0, colon);
        const blocks = files.get(path) ?? new Map();
        files.set(path, blocks);
        addBlock(blocks, text.slice(colon + 1, text.lastIndexOf(' ')), block);
    }
    return {
        write(piece) {
            let from = 0;
            for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
                take((rest + piece.slice(from, end)).trimEnd());
                rest = '';
                from = end + 1;
            }
            rest += piece.slice(from);
            if (rest.length > reader/* LONGEST_TEXT */.xG)
                take(rest);
        },
        end() {
            if (rest !== '')
                throw new error/* ReportError */.$(name, 'go', line + 1, 'the last line has no end: the file is cut off');
            return { name, format: 'go', files: [...files].map(finish), roots: [], notes: [] };
        },
    };
}
/** Reads what stands behind the colon of the path. */
function blockIn(text, colon, fail) {
    const match = BLOCK.exec(text.slice(colon + 1));
    if (colon <= 0 || match === null)
        return fail(`"${text.slice(0, 80)}" is no block of a profile`);
    const [, from, to, statements, hits] = match.map(Number);
    (0,reader/* sourceLine */._J)(from, fail);
    (0,reader/* sourceLine */._J)(to, fail);
    return { from, to, statements, hits, id: idOf(text.slice(colon + 1, text.lastIndexOf(' '))) };
}
/** The same block can stand in a profile several times, once for each binary that was tested. */
function addBlock(blocks, key, block) {
    const known = blocks.get(key);
    if (known === undefined)
        blocks.set(key, block);
    else
        known.hits += block.hits;
}
/** A line counts as covered when a block on it ran. */
function finish([path, blocks]) {
    const byLine = new Map();
    const statements = (0,coverage_hits/* hitsBuilder */.gS)('go');
    for (const block of [...blocks.values()].sort((a, b) => a.from - b.from || a.to - b.to)) {
        for (let i = 0; i < block.statements; i++)
            statements.add(block.from, block.hits, block.id);
        for (let at = block.from; at <= block.to; at++)
            byLine.set(at, Math.max(byLine.get(at) ?? 0, block.hits));
    }
    const lines = (0,coverage_hits/* hitsBuilder */.gS)();
    for (const [at, hits] of byLine)
        lines.add(at, hits);
    const hits = lines.finish(true);
    const all = statements.finish(false);
    return (0,reader/* fileCoverage */.hS)(path, { lines: hits, totals: countsOf(hits, all), details: { statements: all } });
}
function countsOf(lines, statements) {
    const count = (counts) => ({
        covered: counts.filter((hits) => hits > 0).length,
        total: counts.length,
    });
    return { lines: count(lines?.counts ?? new Int32Array()), statements: count(statements.counts) };
}

;// CONCATENATED MODULE: ./lib/src/coverage/istanbul.js
/** Istanbul's `coverage-final.json`, after FileCoverage of istanbul-lib-coverage. */





/** Lines can be missing: the "else" that nobody wrote has no place. */
const istanbul_LINE = schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(reader/* LARGEST_LINE */.GJ));
const COLUMN = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig()));
const PLACE = schemas/* object */.Ikc({ line: schemas/* optional */.lqM(schemas/* nullable */.mee(istanbul_LINE)), column: COLUMN });
const istanbul_END = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ line: COLUMN, column: COLUMN })));
const SPAN = schemas/* object */.Ikc({ start: PLACE, end: istanbul_END });
const STATEMENT = schemas/* object */.Ikc({
    start: schemas/* object */.Ikc({ line: schemas/* optional */.lqM(schemas/* nullable */.mee(istanbul_LINE.check(api/* _gte */.qm(1)))), column: COLUMN }),
    end: istanbul_END,
});
const istanbul_FILE = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    statementMap: schemas/* record */.g1P(schemas/* string */.YjP(), STATEMENT),
    fnMap: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ line: schemas/* optional */.lqM(istanbul_LINE), loc: schemas/* optional */.lqM(SPAN), decl: schemas/* optional */.lqM(SPAN) })),
    branchMap: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ line: schemas/* optional */.lqM(istanbul_LINE), loc: schemas/* optional */.lqM(SPAN), locations: schemas/* optional */.lqM(schemas/* array */.YOg(SPAN)) })),
    s: schemas/* record */.g1P(schemas/* string */.YjP(), json/* whole */.WQ),
    f: schemas/* record */.g1P(schemas/* string */.YjP(), json/* whole */.WQ),
    b: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(json/* whole */.WQ)),
});
const istanbul_REPORT = schemas/* record */.g1P(schemas/* string */.YjP(), istanbul_FILE);
/** Where something stands says what it is: the keys of the maps can be others in the next run. */
function spanId(span, arm = 0) {
    return idOf(`${span?.start.column},${span?.end?.line},${span?.end?.column} ${arm}`);
}
const istanbul = {
    format: 'istanbul',
    recognise: (head) => /^\s*\{/.test(head) && /"statementMap"\s*:/.test(head),
    open: (name) => (0,json/* jsonSink */.Ce)(name, 'istanbul', istanbul_REPORT, (report) => ({
        files: Object.values(report).flatMap(readFile),
        roots: [],
        notes: [],
    })),
};
function readFile(file) {
    const drafts = new FileDrafts({ format: 'istanbul', things: ['branches', 'functions', 'statements'] });
    const draft = drafts.of(file.path);
    addStatements(draft, file);
    addFunctions(draft, file);
    addBranches(draft, file);
    return drafts.finish();
}
/** A line counts as often as the statement on it that ran most, as istanbul's own getLineCoverage has it. */
function addStatements(draft, file) {
    const most = new Map();
    for (const [key, hits] of Object.entries(file.s)) {
        const place = file.statementMap[key];
        const line = place?.start.line;
        if (line === undefined || line === null)
            continue;
        draft.statements.add(line, hits, spanId(place));
        most.set(line, Math.max(most.get(line) ?? 0, hits));
    }
    for (const [line, hits] of most)
        draft.lines.add(line, hits);
}
function addFunctions(draft, file) {
    for (const [key, hits] of Object.entries(file.f)) {
        const fn = file.fnMap[key];
        const line = fn?.line ?? fn?.decl?.start.line ?? fn?.loc?.start.line ?? 0;
        draft.functions.add(line, hits, spanId(fn?.decl ?? fn?.loc));
    }
}
function addBranches(draft, file) {
    for (const [key, arms] of Object.entries(file.b)) {
        const branch = file.branchMap[key];
        const line = branch?.line ?? branch?.loc?.start.line ?? branch?.locations?.[0]?.start.line ?? 0;
        const place = branch?.loc ?? branch?.locations?.[0];
        for (const [arm, hits] of arms.entries())
            draft.branches.add(line, hits, spanId(place, arm));
    }
}

// EXTERNAL MODULE: ./lib/src/model/coverage.js
var coverage = __webpack_require__(6296);
;// CONCATENATED MODULE: ./lib/src/coverage/istanbul-summary.js
/** Istanbul's `coverage-summary.json`: totals only. */




const FIGURES = schemas/* object */.Ikc({ total: json/* whole */.WQ, covered: json/* whole */.WQ });
const ENTRY = schemas/* object */.Ikc({ lines: FIGURES, statements: FIGURES, functions: FIGURES, branches: FIGURES });
const istanbul_summary_REPORT = schemas/* record */.g1P(schemas/* string */.YjP(), ENTRY);
const istanbulSummary = {
    format: 'istanbul-summary',
    recognise: (head) => /^\s*\{\s*"total"\s*:\s*\{\s*"(?:lines|statements|functions|branches)"/.test(head),
    open: (name) => (0,json/* jsonSink */.Ce)(name, 'istanbul-summary', istanbul_summary_REPORT, (report) => ({
        files: Object.entries(report)
            .filter(([path]) => path !== 'total')
            .map(([path, entry]) => (0,reader/* fileCoverage */.hS)(path, { lines: null, totals: totalsOf(entry), details: {} })),
        roots: [],
        notes: [`${name} holds totals only: it cannot serve the coverage of changed lines.`],
    })),
};
function totalsOf(entry) {
    const totals = {};
    for (const metric of coverage/* METRICS */.C) {
        const { covered, total } = entry[metric];
        if (total > 0 || metric === 'lines')
            totals[metric] = { covered, total };
    }
    return totals;
}

;// CONCATENATED MODULE: ./lib/src/coverage/jacoco-methods.js



/** Collects methods by source file until the file itself comes. */
class Methods {
    #byFile = new Map();
    #className = '';
    #file;
    #id = 0;
    #line = 0;
    openClass({ name, sourcefilename }) {
        this.#className = name ?? '';
        this.#file = sourcefilename;
    }
    openMethod({ name, desc, line }) {
        this.#id = idOf(`${this.#className} ${name} ${desc}`);
        const number = (0,xml/* numberOf */.rl)(line) ?? 0;
        this.#line = number > 0 && number <= reader/* LARGEST_LINE */.GJ ? number : 0;
    }
    /** Takes the counter of the method that is open. */
    count(attributes, fail) {
        if (attributes.type !== 'METHOD' || this.#file === undefined)
            return;
        const method = { id: this.#id, line: this.#line, hits: (0,xml/* wholeNumber */.rD)(attributes, 'covered', fail) };
        const known = this.#byFile.get(this.#file);
        if (known === undefined)
            this.#byFile.set(this.#file, [method]);
        else
            known.push(method);
    }
    moveTo({ functions }, file) {
        for (const { line, hits, id } of this.#byFile.get(file) ?? [])
            functions.add(line, hits, id);
        this.#byFile.delete(file);
    }
    clear() {
        this.#byFile.clear();
    }
}

;// CONCATENATED MODULE: ./lib/src/coverage/jacoco.js




const jacoco = {
    format: 'jacoco',
    recognise: (head) => /-\/\/JACOCO\/\/DTD/.test(head) ||
        /<report\b[^>]*\bname\s*=[^>]*(?:\/>|>\s*<\/report\s*>)/.test(head) ||
        /<report\b[^>]*>\s*<(?:sessioninfo|group|package|counter)\b/.test(head),
    open: openJacoco,
};
const COUNTERS = new Map([
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions'],
]);
function openJacoco(name) {
    const drafts = new FileDrafts({ format: 'jacoco', things: ['functions'] });
    const groups = [];
    const whole = {};
    const methods = new Methods();
    let folder = '';
    let current = null;
    let allow = null;
    const handler = {
        roots: ['report'],
        open: {
            group: (attributes) => void groups.push(attributes.name ?? ''),
            package(attributes) {
                folder = attributes.name ?? '';
            },
            class: (attributes) => methods.openClass(attributes),
            method: (attributes) => methods.openMethod(attributes),
            sourcefile(attributes, fail) {
                const file = attributes.name ?? fail('a <sourcefile> without name');
                const module = groups.length === 0 ? undefined : groups.join('/');
                current = drafts.part(folder === '' ? file : `${folder}/${file}`, module);
                methods.moveTo(current, file);
            },
            line(attributes, fail) {
                if (current === null)
                    return;
                const line = (0,xml/* lineNumber */.eT)(attributes, 'nr', fail);
                current.lines.add(line, (0,xml/* wholeOrNone */.bI)(attributes, 'ci', fail));
                const [covered, missed] = [(0,xml/* wholeOrNone */.bI)(attributes, 'cb', fail), (0,xml/* wholeOrNone */.bI)(attributes, 'mb', fail)];
                allow ??= (0,reader/* allowance */.nB)(fail);
                allow(covered + missed);
                addShare(current.branches, line, { covered, total: covered + missed });
            },
            counter(attributes, fail, path) {
                if (current !== null)
                    state(current.stated, attributes, fail);
                else if (path.length === 2)
                    state(whole, attributes, fail);
                else if (path.at(-2) === 'method')
                    methods.count(attributes, fail);
            },
        },
        close: {
            group: () => void groups.pop(),
            package: () => methods.clear(),
            sourcefile() {
                current = null;
            },
        },
        result(notes) {
            const files = drafts.finish();
            return { name, format: 'jacoco', files, roots: [], notes: [...notes, ...beyond(name, whole, files)] };
        },
    };
    return (0,xml/* xmlSink */.nF)(name, 'jacoco', handler);
}
function state(counts, attributes, fail) {
    const metric = COUNTERS.get(attributes.type ?? '');
    if (metric === undefined)
        return;
    const covered = (0,xml/* wholeNumber */.rD)(attributes, 'covered', fail);
    counts[metric] = { covered, total: covered + (0,xml/* wholeNumber */.rD)(attributes, 'missed', fail) };
}
/** The report counts classes that name no source file; nothing else may be missing from its files. */
function beyond(name, whole, files) {
    return Object.entries(whole).flatMap(([metric, { covered, total }]) => {
        const counts = files.flatMap((file) => file.totals[metric] ?? []);
        const [hit, all] = [
            counts.reduce((sum, count) => sum + count.covered, 0),
            counts.reduce((sum, count) => sum + count.total, 0),
        ];
        if (hit === covered && all === total)
            return [];
        return [
            `${name} counts ${covered} of ${total} ${metric} as a whole, and ${hit} of ${all} in its files, which are taken.`,
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/coverage/lcov-functions.js

/** Collects what `FN` and `FNDA` say, and `FNL` and `FNA` of LCOV 2. */
class LcovFunctions {
    #starts = new Map();
    #calls = new Map();
    #rare = null;
    start(name, line) {
        const known = this.#starts.get(name);
        const isOther = known !== undefined && known !== line;
        this.#starts.set(isOther ? again(name, this.#rarely().starts) : name, line);
    }
    call(name, hits) {
        this.#calls.set(this.#calls.has(name) ? again(name, this.#rarely().calls) : name, hits);
    }
    line(index, line) {
        this.#rarely().lines.set(index, line);
    }
    /** False where no line was told for the number. */
    named(index, name, hits) {
        const line = this.#rare?.lines.get(index);
        if (line === undefined)
            return false;
        this.start(name, line);
        this.call(name, hits);
        return true;
    }
    /** The functions in order of lines, by way of an empty builder. */
    finish(builder) {
        const isPlain = this.#rare === null;
        if (!isPlain)
            this.#addCallsAgain();
        for (const [key, line] of this.#starts)
            builder.add(line, this.#calls.get(key) ?? 0, functionId(isPlain ? key : nameOf(key)));
        return builder.finish(false);
    }
    /** Calls of a name that came more often than its function are all calls of that function. */
    #addCallsAgain() {
        for (const [key, hits] of this.#calls) {
            const name = nameOf(key);
            if (key !== name && !this.#starts.has(key))
                this.#calls.set(name, (this.#calls.get(name) ?? 0) + hits);
        }
    }
    #rarely() {
        this.#rare ??= { lines: new Map(), starts: new Map(), calls: new Map() };
        return this.#rare;
    }
}
function again(name, seen) {
    const count = (seen.get(name) ?? 1) + 1;
    seen.set(name, count);
    return `${name}\n${count}`;
}
/** No name of a record has a line end in it. */
function nameOf(key) {
    const end = key.indexOf('\n');
    return end < 0 ? key : key.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/src/coverage/lcov-record.js


const [COMMA, HYPHEN, ZERO] = [44, 45, 48];
/** Takes the two kinds of lines that nearly all lines are, character by character; false for any other line. */
function takeFast({ lines, branches }, text, from, end) {
    if (text.startsWith('DA:', from))
        return takeLine(lines, text, from + 3, end);
    return text.startsWith('BRDA:', from) && takeBranch(branches, text, from + 5, end);
}
/** `DA:line,hits`, behind the colon. */
function takeLine(lines, text, from, end) {
    const comma = text.indexOf(',', from);
    const number = digits(text, from, comma);
    const hits = digits(text, comma + 1, end);
    if (comma < 0 || number < 1 || number > reader/* LARGEST_LINE */.GJ || hits < 0)
        return false;
    lines.add(number, hits);
    return true;
}
/** `BRDA:line,block,branch,taken`, behind the colon; `-` where the line never ran. */
function takeBranch(branches, text, from, end) {
    const first = text.indexOf(',', from);
    const second = commaAfter(text, first + 1);
    const third = commaAfter(text, second + 1);
    const number = digits(text, from, first);
    const block = digits(text, first + 1, second);
    const arm = digits(text, second + 1, third);
    const isNever = third === end - 2 && text.charCodeAt(third + 1) === HYPHEN;
    const taken = isNever ? 0 : digits(text, third + 1, end);
    if (number < 1 || number > reader/* LARGEST_LINE */.GJ || Math.min(block, arm, taken) < 0)
        return false;
    branches.add(number, taken, armId(block, arm));
    return true;
}
/** The next comma; nearly all blocks and branches have one digit. */
function commaAfter(text, from) {
    return text.charCodeAt(from + 1) === COMMA ? from + 1 : text.indexOf(',', from);
}
/** The number that stands between two places; -1 where something else does. */
function digits(text, from, end) {
    if (end <= from || end - from > 15)
        return -1;
    let value = 0;
    for (let at = from; at < end; at++) {
        const digit = text.charCodeAt(at) - ZERO;
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
/** A tag of another version, a comment, or nothing. */
const OTHER = /^(?:[A-Z][A-Z0-9_]*:|\s*#|\s*$)/;
/** Takes any line of a record; what is no count is told to `fail`. */
function record(draft, key, text, from, fail) {
    switch (key) {
        case 'DA':
            recordLine(draft, text, from, fail);
            break;
        case 'BRDA':
            recordBranch(draft, text, from, fail);
            break;
        case 'FN':
            recordStart(draft, text, from, fail);
            break;
        case 'FNDA':
            recordCalls(draft, text, from, fail);
            break;
        case 'FNL':
        case 'FNA':
            recordNumbered(draft, key, text.slice(from).split(','), fail);
            break;
        case 'LF':
        case 'LH':
        case 'BRF':
        case 'BRH':
        case 'FNF':
        case 'FNH':
            draft.found[key] = hitCount(text, from, fail);
            break;
        default:
            if (!OTHER.test(text))
                fail(`"${text.slice(0, 40)}" is no line of a record`);
    }
}
function recordLine({ lines }, text, from, fail) {
    const comma = text.indexOf(',', from);
    if (comma < 0)
        fail(`"${text.slice(0, 40)}" is no line: its number and its count are expected`);
    lines.add(lineNumber(text.slice(from, comma), fail), hitCount(text, comma + 1, fail));
}
function recordBranch({ branches }, text, from, fail) {
    const parts = text.slice(from).split(',');
    if (parts.length < 4)
        fail(`"${text.slice(0, 40)}" is no branch: line, block, branch and taken are expected`);
    const [line = '', block = ''] = parts;
    const taken = parts.at(-1)?.trim() ?? '';
    // The branch may be a text, with commas in it.
    const id = branchId(block, parts.slice(2, -1).join(','));
    branches.add(lineNumber(line, fail), taken === '-' ? 0 : hitCount(taken, 0, fail), id);
}
function branchId(block, arm) {
    const isNumbered = /^\d{1,9}$/.test(block) && /^\d{1,9}$/.test(arm);
    return isNumbered ? armId(Number(block), Number(arm)) : idOf(`${block},${arm}`);
}
/** `FN:first,name`, or `FN:first,last,name`; a name may hold commas. */
function recordStart({ functions }, text, from, fail) {
    const parts = text.slice(from).split(',');
    if (parts.length < 2)
        fail(`"${text.slice(0, 40)}" is no function: its line and its name are expected`);
    const start = lineNumber(parts[0] ?? '', fail, 0);
    const hasLast = parts.length > 2 && /^\d+$/.test(parts[1]);
    functions.start(parts.slice(hasLast ? 2 : 1).join(','), start);
}
function recordCalls({ functions }, text, from, fail) {
    const comma = text.indexOf(',', from);
    if (comma < 0)
        fail(`"${text.slice(0, 40)}" is no call: its count and its name are expected`);
    functions.call(text.slice(comma + 1), hitCount(text, from, fail));
}
/** `FNL:number,first[,last]` and `FNA:number,calls,name`, as LCOV 2 writes them. */
function recordNumbered({ functions }, key, [index = '', figure = '', ...name], fail) {
    if (key === 'FNL')
        functions.line(index, lineNumber(figure, fail, 0));
    else if (!functions.named(index, name.join(','), hitCount(figure, 0, fail)))
        fail(`FNA:${index.slice(0, 40)} has no FNL before it`);
}
/** Functions that a compiler made can stand on line 0. */
function lineNumber(text, fail, least = 1) {
    const line = Number(text);
    if (!Number.isInteger(line) || line < least || line > reader/* LARGEST_LINE */.GJ || text.trim() === '')
        fail(`"${text.slice(0, 40)}" is no line number`);
    return line;
}
/** The number that begins at `from` and ends at a comma or at the end; negative counts (an old gcov bug) are 0. */
function hitCount(text, from, fail) {
    const comma = text.indexOf(',', from);
    const word = text.slice(from, comma < 0 ? undefined : comma);
    const hits = Number(word);
    if (!Number.isFinite(hits) || word.trim() === '' || (from === 0 && word === ''))
        fail(`"${word.slice(0, 40)}" is no count`);
    return Math.max(0, Math.trunc(hits));
}

;// CONCATENATED MODULE: ./lib/src/coverage/lcov.js






const CR = 13;
const lcov = {
    format: 'lcov',
    recognise: (head) => /^\s*TN:.*\s*$/.test(head) || (/^(?:TN:|SF:)/m.test(head) && /^(?:SF:|end_of_record)/m.test(head)),
    open: openLcov,
};
function openLcov(name) {
    const files = [];
    // Shared by all records of a file: each is emptied when its record ends.
    const [lines, branches, calls] = [(0,coverage_hits/* hitsBuilder */.gS)(), (0,coverage_hits/* hitsBuilder */.gS)('lcov'), (0,coverage_hits/* hitsBuilder */.gS)('lcov')];
    let draft = null;
    let rest = '';
    let line = 0;
    function fail(problem) {
        throw new error/* ReportError */.$(name, 'lcov', line, problem);
    }
    function openRecord(path) {
        if (draft !== null)
            fail(`a second SF: before the end_of_record of ${draft.path}`);
        draft = { path: (0,reader/* detached */.ht)(path), lines, branches, functions: new LcovFunctions(), found: {} };
    }
    function closeRecord() {
        if (draft === null)
            fail('end_of_record without SF:');
        files.push(lcov_finish(draft, calls));
        draft = null;
    }
    function take(text) {
        line++;
        (0,reader/* refuseLong */.Dc)(text.length, fail);
        if (text === '')
            return;
        const colon = text.indexOf(':');
        const key = colon < 0 ? text.trimEnd() : text.slice(0, colon);
        if (key === 'SF')
            openRecord(text.slice(colon + 1).trim());
        else if (key === 'end_of_record')
            closeRecord();
        else
            takeOther(key, text, colon + 1);
    }
    function takeOther(key, text, from) {
        if (draft !== null)
            record(draft, key, text, from, fail);
        else if (key !== 'TN' && !text.startsWith('#'))
            fail(`"${text.slice(0, 40)}" outside of a record`);
    }
    /** Takes the line between two places of a piece. */
    function takeWithin(piece, from, end) {
        const stop = piece.charCodeAt(end - 1) === CR ? end - 1 : end;
        if (draft !== null && takeFast(draft, piece, from, stop))
            line++;
        else
            take(piece.slice(from, stop));
    }
    /** Takes the line that began in an earlier piece and ends in this one. */
    function takeJoined(head) {
        take((rest + head).replace(/\r$/, ''));
        rest = '';
    }
    return {
        write(piece) {
            let from = 0;
            for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
                if (rest === '')
                    takeWithin(piece, from, end);
                else
                    takeJoined(piece.slice(0, end));
                from = end + 1;
            }
            rest += piece.slice(from);
            if (rest.length > reader/* LONGEST_TEXT */.xG)
                take(rest);
        },
        end() {
            // The last line of a file that is cut off may be half a line.
            if (draft === null || rest.trim() === 'end_of_record')
                take(rest.trimEnd());
            else if (rest !== '')
                line++;
            if (draft !== null)
                fail(`the file ends inside the record of ${draft.path}: it is cut off`);
            return { name, format: 'lcov', files, roots: [], notes: [] };
        },
    };
}
function lcov_finish(draft, builder) {
    const lines = draft.lines.finish(true);
    const branches = draft.branches.finish(false);
    if (branches.ids !== undefined)
        recounted(branches.lines, branches.ids.of);
    const calls = draft.functions.finish(builder);
    const { LF, LH, BRF, BRH, FNF, FNH } = draft.found;
    // The figures of the record only stand for what it does not list; functions can be listed under several names.
    const branchCount = listed(branches) ?? stated(BRH, BRF) ?? NONE;
    const functionCount = stated(FNH, FNF) ?? (0,coverage_hits/* countHits */.aN)(calls);
    return (0,reader/* fileCoverage */.hS)(draft.path, {
        lines,
        totals: {
            lines: lineCount(lines, LF) ?? stated(LH, LF) ?? NONE,
            ...(branchCount.total > 0 ? { branches: branchCount } : {}),
            ...(functionCount.total > 0 ? { functions: functionCount } : {}),
        },
        details: {
            ...(branches.lines.length > 0 ? { branches } : {}),
            ...(calls.lines.length > 0 ? { functions: calls } : {}),
        },
    });
}
const NONE = { covered: 0, total: 0 };
function listed(hits) {
    return hits.lines.length === 0 ? null : (0,coverage_hits/* countHits */.aN)(hits);
}
/**
 * The lines that the record lists. coverage.py also lists lines that ran and that it does not count, such as those of
 * excluded functions: where it counts fewer lines than it lists, the difference ran.
 */
function lineCount(lines, found) {
    const count = listed(lines);
    if (count === null || found === undefined)
        return count;
    const missed = count.total - count.covered;
    return found >= missed && found < count.total ? { covered: found - missed, total: found } : count;
}
/** The record's own figures. */
function stated(covered, total) {
    if (covered === undefined || total === undefined)
        return null;
    return { covered: Math.min(covered, total), total };
}

;// CONCATENATED MODULE: ./lib/src/coverage/llvm.js
/** `llvm-cov export` JSON: lines from the segments as llvm-cov itself derives them, figures from the summaries. */






const COUNT = schemas/* object */.Ikc({ count: json/* whole */.WQ, covered: json/* whole */.WQ });
/** Line, column, count, has a count, enters a region, is a gap. */
const llvm_LINE = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(reader/* LARGEST_LINE */.GJ));
const SEGMENT = schemas/* tuple */.PVZ([llvm_LINE, json/* whole */.WQ, schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* boolean */.zMY()], schemas/* unknown */.L5J());
const llvm_FILE = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    segments: schemas/* optional */.lqM(schemas/* array */.YOg(SEGMENT)),
    branches: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* tuple */.PVZ([llvm_LINE], schemas/* number */.aig()))),
    summary: schemas/* object */.Ikc({ lines: COUNT, functions: COUNT, branches: schemas/* optional */.lqM(COUNT) }),
});
const llvm_REPORT = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('llvm.coverage.json.export'),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ files: schemas/* array */.YOg(llvm_FILE) })),
});
const llvm = {
    format: 'llvm-cov',
    recognise: (head) => /^\s*\{/.test(head) &&
        (/llvm\.coverage\.json\.export/.test(head) || /"data"\s*:\s*\[\s*\{\s*"files"\s*:/.test(head)),
    open: (name) => (0,json/* jsonSink */.Ce)(name, 'llvm-cov', llvm_REPORT, ({ data }) => {
        const fail = (problem) => {
            throw new error/* ReportError */.$(name, 'llvm-cov', null, problem);
        };
        const allow = (0,reader/* allowance */.nB)(fail);
        const files = data.flatMap((part) => part.files).map((file) => llvm_readFile(file, allow));
        const bare = files.some((file) => file.lines === null);
        const notes = bare ? [`${name} holds totals only: it cannot serve the coverage of changed lines.`] : [];
        return { files, roots: [], notes };
    }),
};
function llvm_readFile(file, allow) {
    const drafts = new FileDrafts({ format: 'llvm-cov', things: ['branches'] });
    const draft = drafts.of(file.filename);
    const { lines, functions, branches } = file.summary;
    draft.stated.lines = { covered: lines.covered, total: lines.count };
    draft.stated.functions = { covered: functions.covered, total: functions.count };
    if (branches !== undefined)
        draft.stated.branches = { covered: branches.covered, total: branches.count };
    if (file.segments !== undefined)
        addLines(draft, file.segments, allow);
    for (const [line, column, endLine, endColumn, yes = 0, no = 0] of file.branches ?? []) {
        const place = `${column},${endLine},${endColumn}`;
        draft.branches.add(line, yes, idOf(`${place} true`));
        draft.branches.add(line, no, idOf(`${place} false`));
    }
    const read = drafts.finish()[0];
    return file.segments === undefined
        ? (0,reader/* fileCoverage */.hS)(read.path, { lines: null, totals: read.totals, details: {} })
        : read;
}
/** After LineCoverageStats in LLVM's CoverageMapping.cpp. */
function addLines(draft, segments, allow) {
    let wrapped = null;
    for (let at = 0; at < segments.length;) {
        const line = segments[at][0];
        const here = [];
        while (segments[at]?.[0] === line)
            here.push(segments[at++]);
        llvm_addLine(draft, line, here, wrapped);
        wrapped = here.at(-1) ?? null;
        const next = segments[at]?.[0] ?? line;
        allow(wrapped?.[3] === true ? Math.max(0, next - line) : 0);
        for (let between = line + 1; wrapped?.[3] === true && between < next; between++)
            draft.lines.add(between, wrapped[2]);
    }
}
function llvm_addLine(draft, line, here, wrapped) {
    const first = here[0];
    if (!first[3] && first[4])
        return;
    const entries = here.filter((segment) => segment[3] && segment[4] && segment[5] !== true);
    if (wrapped?.[3] !== true && entries.length === 0)
        return;
    const counts = entries.map((segment) => segment[2]);
    draft.lines.add(line, Math.max(wrapped?.[3] === true ? wrapped[2] : 0, ...counts));
}

// EXTERNAL MODULE: ./lib/src/coverage/merge.js + 1 modules
var merge = __webpack_require__(8763);
;// CONCATENATED MODULE: ./lib/src/coverage/opencover.js





const opencover = {
    format: 'opencover',
    recognise: (head) => /<CoverageSession\b/.test(head),
    open: openOpencover,
};
/** The line that compilers of .NET give to code that has none. */
const HIDDEN = 0xfeefee;
function openOpencover(name) {
    const done = [];
    const drafts = new FileDrafts({ format: 'opencover', things: ['branches', 'functions', 'statements'] });
    const paths = new Map();
    let method = null;
    let methodName = '';
    function draftOf(attributes) {
        const path = paths.get(attributes.fileid ?? '');
        return path === undefined ? (method?.draft ?? null) : drafts.of(path);
    }
    /** Null for a point without file or line: compilers write such for code of their own. */
    function pointOf(attributes, fail) {
        const draft = draftOf(attributes);
        const line = (0,xml/* numberOf */.rl)(attributes.sl) ?? 0;
        const hits = (0,xml/* wholeNumber */.rD)(attributes, 'vc', fail);
        if (draft === null || line <= 0 || line === HIDDEN)
            return null;
        return { draft, line: (0,reader/* sourceLine */._J)(line, fail), hits };
    }
    function addSequencePoint({ draft, line, hits }, { sc, el, ec }) {
        draft.lines.add(line, hits);
        draft.statements.add(line, hits, idOf(`${methodName} ${sc},${el},${ec}`));
        if (method === null)
            return;
        method = {
            draft: method.draft ?? draft,
            line: method.line || line,
            hits: Math.max(method.hits, hits),
        };
    }
    const handler = {
        roots: ['CoverageSession'],
        open: {
            Module() {
                // Modules that share a file ran apart: they are laid over each other as two reports are.
                done.push(...drafts.finish());
                paths.clear();
            },
            File: ({ uid = '', fullPath = '' }) => void paths.set(uid, fullPath),
            Method() {
                method = { draft: null, line: 0, hits: 0 };
                methodName = '';
            },
            FileRef({ uid = '' }) {
                if (method === null)
                    return;
                const file = paths.get(uid);
                method.draft = file === undefined ? null : drafts.of(file);
            },
            SequencePoint(attributes, fail) {
                const point = pointOf(attributes, fail);
                if (point !== null)
                    addSequencePoint(point, attributes);
            },
            BranchPoint(attributes, fail) {
                const point = pointOf(attributes, fail);
                const id = idOf(`${methodName} ${attributes.ordinal},${attributes.path}`);
                point?.draft.branches.add(point.line, point.hits, id);
            },
        },
        close: {
            Method() {
                if (method !== null && method.line > 0)
                    method.draft?.functions.add(method.line, method.hits, idOf(methodName));
                method = null;
            },
        },
        text: {
            Name(text) {
                methodName = text;
            },
        },
        result(notes) {
            const files = (0,merge/* mergeFiles */.A)([...done, ...drafts.finish()]);
            return { name, format: 'opencover', files, roots: [], notes };
        },
    };
    return (0,xml/* xmlSink */.nF)(name, 'opencover', handler);
}

;// CONCATENATED MODULE: ./lib/src/coverage/simplecov.js
/** SimpleCov's `.resultset.json` and the `coverage.json` of its JSON formatter. */






/** Null for a line with nothing to run; "ignored" (from the JSON formatter) for `# :nocov:`. */
const LINES = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* null */.chJ(), json/* whole */.WQ, schemas/* literal */.euz('ignored')]));
const simplecov_LINE = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(reader/* LARGEST_LINE */.GJ));
/** `[:if, 0, 5, 4, 5, 56]`: type, number, start line, start column, end line, end column. */
const CONDITION = schemas/* string */.YjP()
    .check(schemas/* refine */.YPB((text) => simplecov_LINE.safeParse(lineOfCondition(text)).success, 'expected a condition with its lines'));
const BRANCHES = schemas/* union */.KCZ([
    schemas/* record */.g1P(CONDITION, schemas/* record */.g1P(schemas/* string */.YjP(), json/* whole */.WQ)),
    schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* optional */.lqM(schemas/* string */.YjP()),
        start_line: simplecov_LINE,
        end_line: schemas/* optional */.lqM(json/* whole */.WQ),
        coverage: schemas/* union */.KCZ([schemas/* null */.chJ(), json/* whole */.WQ, schemas/* literal */.euz('ignored')]),
    })),
]);
const simplecov_FILE = schemas/* union */.KCZ([LINES, schemas/* object */.Ikc({ lines: LINES, branches: schemas/* optional */.lqM(schemas/* nullable */.mee(BRANCHES)) })]);
const FILES = schemas/* record */.g1P(schemas/* string */.YjP(), simplecov_FILE);
const RESULTSET = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ coverage: FILES }));
const FORMATTED = schemas/* object */.Ikc({ meta: schemas/* object */.Ikc({ simplecov_version: schemas/* string */.YjP() }), coverage: FILES });
const simplecov_REPORT = schemas/* union */.KCZ([FORMATTED, RESULTSET]);
const simplecov = {
    format: 'simplecov',
    recognise: (head) => /^\s*\{/.test(head) &&
        (/"simplecov_version"\s*:/.test(head) || /^\s*\{\s*"[^"\n]{0,200}"\s*:\s*\{\s*"coverage"\s*:/.test(head)),
    open: (name) => (0,json/* jsonSink */.Ce)(name, 'simplecov', simplecov_REPORT, (report) => convert(name, report)),
};
function convert(name, report) {
    const sets = isFormatted(report) ? [report.coverage] : Object.values(report).map((set) => set.coverage);
    // Each suite ran by itself: its figures are merged with those of the others, not added.
    const files = (0,merge/* mergeFiles */.A)(sets.flatMap(filesOf));
    const raw = isFormatted(report)
        ? []
        : [`${name} is a raw result set: lines between "# :nocov:" marks are counted.`];
    return { files, roots: [], notes: raw };
}
function filesOf(set) {
    const drafts = new FileDrafts({ format: 'simplecov', things: ['branches'] });
    for (const [path, file] of Object.entries(set))
        simplecov_addFile(drafts.of(path), file);
    return drafts.finish();
}
function isFormatted(report) {
    return FORMATTED.safeParse(report).success;
}
function simplecov_addFile(draft, file) {
    const { lines, branches = null } = Array.isArray(file) ? { lines: file } : file;
    for (const [at, hits] of lines.entries())
        if (typeof hits === 'number')
            draft.lines.add(at + 1, hits);
    if (branches !== null)
        for (const { line, hits, name } of armsOf(branches))
            draft.branches.add(line, hits, idOf(name));
}
/** The arms of all branches: listed by the JSON formatter, below their condition in a raw result set. */
function armsOf(branches) {
    if (Array.isArray(branches))
        return branches.flatMap(({ start_line: line, coverage: hits, type, end_line }) => typeof hits === 'number' ? [{ line, hits, name: `${type},${end_line}` }] : []);
    return Object.entries(branches).flatMap(([condition, arms]) => Object.entries(arms).map(([arm, hits]) => ({
        line: lineOfCondition(condition),
        hits,
        name: `${condition} ${arm}`,
    })));
}
function lineOfCondition(text) {
    return Number(text.split(',')[2] ?? 0) || 0;
}

;// CONCATENATED MODULE: ./lib/src/coverage/read.js












/** In the order in which they are asked: the narrow marks first. */
const READERS = [
    go,
    jacoco,
    opencover,
    cobertura,
    clover,
    llvm,
    istanbul,
    istanbulSummary,
    coveragePy,
    simplecov,
    lcov,
];
/** The formats by name, for `format:glob`. */
const COVERAGE_FORMATS = READERS.map((reader) => reader.format);
/** How much of a report is looked at to know its format. */
const HEAD = 16_384;
/**
 * Reads one report. `pieces` are its text in order; `format` forces a reader. Null for a text with nothing in it.
 * @throws ReportError when no reader knows it, or when it cannot be read to its end.
 */
function readReport(name, pieces, format) {
    let head = '';
    const iterator = pieces[Symbol.iterator]();
    let next = iterator.next();
    for (; !next.done && head.length < HEAD; next = iterator.next())
        head += next.value;
    if (isNothing(head.trim(), format))
        return null;
    const sink = readerOf(name, head, format).open(name);
    sink.write(head.charCodeAt(0) === 0xfeff ? head.slice(1) : head);
    for (; !next.done; next = iterator.next())
        sink.write(next.value);
    return sound(sink.end());
}
/** Blank, or what JSON reporters write when no source was loaded: no format can be told by it. */
function isNothing(text, format) {
    return text === '' || (/^\{\s*\}$/.test(text) && format === undefined);
}
/** Figures that contradict themselves are no figures. */
function sound(report) {
    for (const { path, totals } of report.files) {
        for (const { covered, total } of Object.values(totals)) {
            if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered <= total)
                continue;
            const problem = `${covered} of ${total} covered in ${path.slice(0, 200)} is no count`;
            throw new error/* ReportError */.$(report.name, report.format, null, problem);
        }
    }
    return report;
}
function readerOf(name, head, format) {
    const start = head.slice(0, HEAD);
    const reader = READERS.find((each) => format === undefined ? each.recognise(start) : each.format === format);
    if (reader !== undefined)
        return reader;
    throw new error/* ReportError */.$(name, 'coverage', null, `unexpected content, expected one of ${COVERAGE_FORMATS.join(', ')}`);
}


/***/ }),

/***/ 7442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ refuseLong),
/* harmony export */   GJ: () => (/* binding */ LARGEST_LINE),
/* harmony export */   _J: () => (/* binding */ sourceLine),
/* harmony export */   hS: () => (/* binding */ fileCoverage),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   nB: () => (/* binding */ allowance),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/** The largest line number that a report may hold: more is no source file. */
const LARGEST_LINE = 10_000_000;
/** The longest line of a report that consists of lines, in UTF-16 units. */
const LONGEST_TEXT = 1024 * 1024;
/** Refuses a line of a report that is too long to be one. */
function refuseLong(length, fail) {
    if (length > LONGEST_TEXT)
        fail(`the line is longer than ${LONGEST_TEXT} characters`);
}
/** A line number of a source file; what is none is told to `fail`. */
function sourceLine(line, fail) {
    if (Number.isInteger(line) && line >= 1 && line <= LARGEST_LINE)
        return line;
    return fail(`${line} is no line number, expected 1 to ${LARGEST_LINE}`);
}
const MOST_STATED = 50_000_000;
/** Counts things that a report states only as a number, so that a small report cannot become a large one. */
function allowance(fail) {
    let left = MOST_STATED;
    return (more) => {
        left -= more;
        if (left < 0)
            fail(`it states more than ${MOST_STATED} branches, statements or lines by their number`);
    };
}
/** A file's figures, with the parts that are empty left out. */
function fileCoverage(path, parts) {
    return { path: detached(path.replaceAll('\\', '/')), ...parts };
}
/** A copy: a part of a text keeps all of that text in memory. */
function detached(text) {
    return ` ${text}`.slice(1);
}


/***/ }),

/***/ 4056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ lineNumber),
  rl: () => (/* binding */ numberOf),
  rD: () => (/* binding */ wholeNumber),
  bI: () => (/* binding */ wholeOrNone),
  nF: () => (/* binding */ xmlSink)
});

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
// EXTERNAL MODULE: ./lib/src/coverage/error.js
var error = __webpack_require__(2703);
// EXTERNAL MODULE: ./lib/src/coverage/reader.js
var reader = __webpack_require__(7442);
;// CONCATENATED MODULE: ./lib/src/coverage/root-marks.js
/** Formats of XML share the name of their outermost element: what stands on it and right inside it tells them apart. */
/** Looks for the marks of a format while a report is read. */
class RootMarks {
    #marks;
    #isKnown = false;
    constructor(marks) {
        this.#marks = marks;
    }
    /** Takes one of the two outermost elements. */
    see(name, attributes, depth, fail) {
        const names = depth === 1 ? Object.keys(attributes) : [`<${name}>`];
        const strange = names.find((each) => this.#marks.foreign.includes(each));
        if (strange !== undefined)
            fail(`${strange} is no part of this format: the report is in another one`);
        this.#isKnown ||= names.some((each) => this.#marks.own.includes(each));
    }
    /** Ends the report. */
    check(fail) {
        if (!this.#isKnown)
            fail(`nothing shows that it is this format, expected ${this.#marks.own.join(' or ')}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/coverage/xml.js
/** Reads XML as a stream of elements: no DTD, no entities but the five, bounded depth. */




/** Deeper than any producer nests. */
const DEEPEST = 200;
/** Longer than any path or name. */
const LONGEST_WORDS = 65_536;
/** Knows the five entities of XML by name and no other, not even `&constructor;`. */
function entityParser() {
    const parser = sax.parser(true, { strictEntities: true });
    const names = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    return Object.assign(parser, { ENTITIES: names });
}
/**
 * The longest attribute, name or comment, in UTF-16 units: a test runner may write the whole difference of two documents
 * into one attribute. The parser holds one at a time, and keeps its limit for all of its parsers in one place.
 */
const LONGEST = 4 * 1024 * 1024;
Object.assign(sax, { MAX_BUFFER_LENGTH: LONGEST });
/**
 * A sink that parses strictly. Producers write a bare `&` into file names (istanbul's XML reporters do); it is read as
 * `&amp;` and noted. Everything else that is no XML is an error at its line.
 */
function xmlSink(name, format, handler) {
    const parser = entityParser();
    // Maps, for the report may name an element `constructor`.
    const open = new Map(Object.entries(handler.open));
    const close = new Map(Object.entries(handler.close ?? {}));
    const text = new Map(Object.entries(handler.text ?? {}));
    const path = [];
    const marks = handler.marks === undefined ? null : new RootMarks(handler.marks);
    const declared = new Set();
    let words = '';
    let bare = 0;
    let held = '';
    function fail(problem) {
        throw new error/* ReportError */.$(name, format, parser.line + 1, problem);
    }
    parser.onerror = (error) => {
        const problem = error.message.split('\n', 1)[0] ?? 'ill-formed XML';
        const { entity } = parser;
        // `Q&A;` in a name: the parser leaves it as it stands.
        if (problem !== 'Invalid character entity' || entity.startsWith('#') || declared.has(entity))
            fail(problem);
        parser.error = null;
        bare++;
    };
    parser.ondoctype = (doctype) => {
        for (const [, name = ''] of doctype.matchAll(/<!ENTITY\s+(?:%\s+)?([^\s%]+)/g))
            declared.add(name);
    };
    parser.onopentag = (tag) => {
        path.push(tag.name);
        if (path.length > DEEPEST)
            fail(`elements are nested more than ${DEEPEST} deep`);
        if (path.length === 1 && !handler.roots.includes(tag.name))
            fail(strangeRoot(tag.name, handler.roots));
        if (path.length <= 2)
            marks?.see(tag.name, tag.attributes, path.length, fail);
        words = '';
        open.get(tag.name)?.(tag.attributes, fail, path);
    };
    parser.onclosetag = (name) => {
        if (words !== '')
            text.get(name)?.(words);
        close.get(name)?.(fail);
        path.pop();
    };
    const addWords = (piece) => {
        if (!text.has(path.at(-1) ?? ''))
            return;
        words += piece;
        if (words.length > LONGEST_WORDS)
            fail(`the text of <${path.at(-1)}> is too long`);
    };
    parser.ontext = addWords;
    parser.oncdata = addWords;
    /** Feeds all but the last few characters, which may be half an entity. */
    function feed(read, last) {
        const from = last ? -1 : read.lastIndexOf('&');
        const cut = from >= 0 && from > read.length - 12 ? from : read.length;
        held = read.slice(cut);
        const piece = read.slice(0, cut);
        parser.write(piece.replace(/&(?!#\d{1,7};|#x[\da-fA-F]{1,6};|[A-Za-z][\w.-]{0,30};)/g, () => {
            bare++;
            return '&amp;';
        }));
    }
    return {
        write: (piece) => feed(held + piece, false),
        end() {
            feed(held, true);
            if (path.length > 0)
                fail(`the file ends inside <${path.at(-1)}>: it is cut off`);
            parser.close();
            marks?.check(fail);
            return handler.result(bare === 0 ? [] : [`${name} is ill-formed: ${bare} bare "&" were read as "&amp;".`], fail);
        },
    };
}
function strangeRoot(name, roots) {
    return `the root element is <${name}>, expected ${roots.map((root) => `<${root}>`).join(' or ')}`;
}
/** A number from an attribute, or null where there is none. */
function numberOf(value) {
    if (value === undefined || value.trim() === '')
        return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
}
/** The number of a line in a source file. */
function lineNumber(attributes, key, fail) {
    return (0,reader/* sourceLine */._J)(wholeNumber(attributes, key, fail), fail);
}
/** The same where it may be left out: then it is 0. */
function wholeOrNone(attributes, key, fail) {
    return attributes[key] === undefined ? 0 : wholeNumber(attributes, key, fail);
}
/** A whole number that has to be there. */
function wholeNumber(attributes, key, fail) {
    const number = numberOf(attributes[key]);
    if (number === null || number < 0)
        fail(`the attribute ${key} is "${(attributes[key] ?? '').slice(0, 40)}", expected a number`);
    return Math.trunc(number);
}


/***/ })

};
