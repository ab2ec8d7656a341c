export const id = 445;
export const ids = [445];
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
// EXTERNAL MODULE: ./lib/src/coverage/read.js + 14 modules
var read = __webpack_require__(8478);
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

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError)
/* harmony export */ });
/** A report that cannot be read: says which, where and why. */
/** Thrown by the readers; the shell turns it into exit code 2. */
class ReportError extends Error {
    name = 'ReportError';
    report;
    format;
    line;
    constructor(report, format, line, problem) {
        super(`${report}${line === null ? '' : `:${line}`}: ${problem} (read as ${format})`);
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
/* harmony export */   gS: () => (/* binding */ hitsBuilder),
/* harmony export */   vT: () => (/* binding */ mergeHits)
/* harmony export */ });
/* unused harmony export hitsOn */
const MOST = 0x7fffffff;
const NOTHING = new Int32Array(0);
/** An empty builder; a report with millions of lines costs eight bytes for each. */
function hitsBuilder() {
    let lines = NOTHING;
    let counts = NOTHING;
    let size = 0;
    let last = -1;
    let sorted = true;
    return {
        get size() {
            return size;
        },
        add(line, hits) {
            if (size === lines.length) {
                lines = grown(lines);
                counts = grown(counts);
            }
            if (line < last)
                sorted = false;
            last = line;
            lines[size] = line;
            counts[size++] = hits > MOST ? MOST : hits;
        },
        finish(sum) {
            if (!sorted)
                sort(lines, counts, size);
            const kept = sum ? fold(lines, counts, size) : size;
            const hits = { lines: lines.slice(0, kept), counts: counts.slice(0, kept) };
            size = 0;
            last = -1;
            sorted = true;
            return hits;
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
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (lines[middle] < line)
            low = middle + 1;
        else
            high = middle;
    }
    return lines[low] === line ? counts[low] : null;
}
/** The hits of two runs: the n-th thing on a line is the same thing in both. */
function mergeHits(a, b) {
    const merged = hitsBuilder();
    let [i, j] = [0, 0];
    while (i < a.lines.length || j < b.lines.length) {
        const left = a.lines[i] ?? Number.POSITIVE_INFINITY;
        const right = b.lines[j] ?? Number.POSITIVE_INFINITY;
        const line = Math.min(left, right);
        merged.add(line, (left === line ? a.counts[i++] : 0) + (right === line ? b.counts[j++] : 0));
    }
    return merged.finish(false);
}
function capped(hits) {
    return hits > MOST ? MOST : hits;
}
function grown(array) {
    const larger = new Int32Array(Math.max(16, array.length * 2));
    larger.set(array);
    return larger;
}
/** Puts the first pairs in order of lines; those of one line keep their order. */
function sort(lines, counts, size) {
    const order = Array.from({ length: size }, (_, at) => at).sort((a, b) => lines[a] - lines[b] || a - b);
    const [oldLines, oldCounts] = [lines.slice(0, size), counts.slice(0, size)];
    for (const [at, from] of order.entries()) {
        lines[at] = oldLines[from];
        counts[at] = oldCounts[from];
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

/***/ 6391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ jsonSink),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2703);
/** Collects a JSON report and checks its shape before anybody reads it. */


/** The longest JSON text that is parsed, in UTF-16 units: a string cannot hold much more. */
const LONGEST = 400_000_000;
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
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(name, format, null, `the report is larger than ${LONGEST / 1e6} MB`);
            pieces.push(piece);
        },
        end() {
            const checked = shape.safeParse(parse(name, format, pieces.join('')));
            if (checked.success)
                return checked.data;
            const issue = checked.error.issues[0];
            const place = issue === undefined || issue.path.length === 0
                ? 'the top'
                : issue.path.map(String).join(' › ').slice(0, 200);
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(name, format, null, `${issue?.message ?? 'unexpected shape'} at ${place}`);
        },
    };
}
function parse(name, format, text) {
    try {
        return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : 'no JSON';
        const at = /position (\d+)/.exec(problem);
        const line = at === null ? null : text.slice(0, Number(at[1])).split('\n').length;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$(name, format, line, `no JSON, or cut off: ${problem.slice(0, 200)}`);
    }
}
/** A count as JSON reports write it. */
const whole = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));


/***/ }),

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ COVERAGE_FORMATS),
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./lib/src/coverage/hits.js
var coverage_hits = __webpack_require__(6211);
;// CONCATENATED MODULE: ./lib/src/coverage/reader.js
/** The longest path and the largest line number that a report may hold: more is no source file. */
const LARGEST_LINE = 10_000_000;
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

;// CONCATENATED MODULE: ./lib/src/coverage/file-draft.js


/** Drafts by path: several elements of a report can speak of one file. */
class FileDrafts {
    #drafts = new Map();
    /** The draft of a path, a new one the first time. */
    of(path) {
        const known = this.#drafts.get(path);
        if (known !== undefined)
            return known;
        const draft = {
            lines: (0,coverage_hits/* hitsBuilder */.gS)(),
            branches: (0,coverage_hits/* hitsBuilder */.gS)(),
            functions: (0,coverage_hits/* hitsBuilder */.gS)(),
            statements: (0,coverage_hits/* hitsBuilder */.gS)(),
            stated: {},
        };
        this.#drafts.set(path, draft);
        return draft;
    }
    /** The files in the order in which they came. */
    finish() {
        const files = [];
        for (const [path, draft] of this.#drafts) {
            files.push(finishDraft(path, draft));
            // What a draft holds is larger than what is made of it.
            this.#drafts.delete(path);
        }
        return files;
    }
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
    return fileCoverage(path, { lines, totals, details });
}
/** Adds `covered` of `total` anonymous things on a line, the covered ones first. */
function addShare(builder, line, { covered, total }) {
    for (let i = 0; i < total; i++)
        builder.add(line, i < covered ? 1 : 0);
}

// EXTERNAL MODULE: ./lib/src/coverage/xml.js
var xml = __webpack_require__(1200);
;// CONCATENATED MODULE: ./lib/src/coverage/clover.js


const clover = {
    format: 'clover',
    recognise: (head) => /<coverage\b[^>]*\b(?:generated|clover)\s*=/.test(head),
    open: openClover,
};
function openClover(name) {
    const drafts = new FileDrafts();
    let current = null;
    const handler = {
        roots: ['coverage'],
        open: {
            file({ path, name: plain }, fail) {
                current = drafts.of(path ?? plain ?? fail('a <file> without path and name'));
            },
            line(attributes, fail) {
                if (current === null)
                    return;
                const line = (0,xml/* wholeNumber */.rD)(attributes, 'num', fail);
                if (attributes.type === 'method')
                    current.functions.add(line, (0,xml/* wholeNumber */.rD)(attributes, 'count', fail));
                else
                    addLine(current, line, attributes);
            },
            metrics(attributes, _, path) {
                if (current !== null && path.at(-2) === 'file')
                    stateFigures(current, attributes);
            },
        },
        close: {
            file() {
                current = null;
            },
        },
        result: (notes) => ({ name, format: 'clover', files: drafts.finish(), roots: [], notes }),
    };
    return (0,xml/* xmlSink */.nF)(name, 'clover', handler);
}
function addLine(draft, line, attributes) {
    const yes = (0,xml/* numberOf */.rl)(attributes.truecount);
    const no = (0,xml/* numberOf */.rl)(attributes.falsecount);
    const ran = (0,xml/* numberOf */.rl)(attributes.count) ?? Math.max(yes ?? 0, no ?? 0);
    draft.lines.add(line, ran);
    if (attributes.type !== 'cond')
        return;
    draft.branches.add(line, yes ?? 0);
    draft.branches.add(line, no ?? 0);
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

;// CONCATENATED MODULE: ./lib/src/coverage/cobertura.js



const cobertura = {
    format: 'cobertura',
    recognise: (head) => /<coverage\b[^>]*\b(?:line-rate|lines-valid)\s*=/.test(head) || /coverage-0\d\.dtd/.test(head),
    open: openCobertura,
};
function openCobertura(name) {
    const drafts = new FileDrafts();
    const roots = [];
    let current = null;
    let root = {};
    let method = null;
    let branches = 0;
    let allow = null;
    function addLine(draft, line, hits, share, fail) {
        draft.lines.add(line, hits);
        if (share === null)
            return;
        allow ??= allowance(fail);
        allow(share.total);
        addShare(draft.branches, line, share);
        branches += share.total;
    }
    const handler = {
        roots: ['coverage'],
        open: {
            coverage(attributes, _, path) {
                if (path.length === 1)
                    root = attributes;
            },
            class({ filename }, fail) {
                current = drafts.of(filename ?? fail('a <class> without filename'));
            },
            method({ hits }) {
                method = { hits: (0,xml/* numberOf */.rl)(hits) ?? 0, line: 0 };
            },
            line(attributes, fail) {
                if (current === null)
                    return;
                const line = (0,xml/* wholeNumber */.rD)(attributes, 'number', fail);
                const hits = (0,xml/* wholeNumber */.rD)(attributes, 'hits', fail);
                // The lines of a method stand a second time among those of its class.
                if (method !== null)
                    method = { hits: Math.max(method.hits, hits), line: method.line || line };
                else
                    addLine(current, line, hits, conditionShare(attributes['condition-coverage']), fail);
            },
        },
        close: {
            method() {
                if (method !== null)
                    current?.functions.add(method.line, method.hits);
                method = null;
            },
            class() {
                current = null;
            },
        },
        text: {
            source(text) {
                if (text.trim() !== '')
                    roots.push(text.trim());
            },
        },
        result(notes) {
            const beyond = ((0,xml/* numberOf */.rl)(root['branches-valid']) ?? 0) - branches;
            const unplaced = beyond > 0 ? [`${beyond} branches of ${name} stand on no line and are not counted.`] : [];
            return { name, format: 'cobertura', files: drafts.finish(), roots, notes: [...notes, ...unplaced] };
        },
    };
    return (0,xml/* xmlSink */.nF)(name, 'cobertura', handler);
}
/** `50% (1/2)` as a count. */
function conditionShare(text) {
    const match = text === undefined ? null : /\((\d{1,9})\/(\d{1,9})\)/.exec(text);
    return match === null ? null : { covered: Number(match[1]), total: Number(match[2]) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/src/coverage/json.js
var json = __webpack_require__(6391);
;// CONCATENATED MODULE: ./lib/src/coverage/coverage-py.js
/** coverage.py's JSON report, after its `coverage json` documentation. */




const LINE = schemas/* number */.aig().check(api/* _lte */.Zm(LARGEST_LINE));
const ARC = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const FILE = schemas/* object */.Ikc({
    executed_lines: schemas/* array */.YOg(LINE),
    missing_lines: schemas/* array */.YOg(LINE),
    excluded_lines: schemas/* optional */.lqM(schemas/* array */.YOg(LINE)),
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
        const drafts = new FileDrafts();
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
    for (const [from] of file.executed_branches ?? [])
        draft.branches.add(Math.abs(from), 1);
    for (const [from] of file.missing_branches ?? [])
        draft.branches.add(Math.abs(from), 0);
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
    return executed_lines.filter((line) => !excluded.has(line));
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
    const allow = allowance((problem) => {
        throw new error/* ReportError */.$(name, 'go', line, problem);
    });
    function take(text) {
        line++;
        if (text === '' || /^mode: \w+$/.test(text))
            return;
        const colon = text.lastIndexOf(':');
        const match = BLOCK.exec(text.slice(colon + 1));
        if (colon <= 0 || match === null)
            throw new error/* ReportError */.$(name, 'go', line, `"${text.slice(0, 80)}" is no block of a profile`);
        const [, from, to, statements, hits] = match.map(Number);
        if (to > LARGEST_LINE)
            throw new error/* ReportError */.$(name, 'go', line, `line ${to} is beyond any source file`);
        allow(statements + Math.max(0, to - from));
        const path = text.slice(0, colon);
        const blocks = files.get(path) ?? new Map();
        files.set(path, blocks);
        const key = text.slice(colon + 1, text.lastIndexOf(' '));
        const known = blocks.get(key);
        if (known === undefined)
            blocks.set(key, { from, to, statements, hits });
        else
            known.hits += hits;
    }
    return {
        write(piece) {
            const text = rest + piece;
            let from = 0;
            for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                take(text.slice(from, end).trimEnd());
                from = end + 1;
            }
            rest = text.slice(from);
        },
        end() {
            if (rest !== '')
                throw new error/* ReportError */.$(name, 'go', line + 1, 'the last line has no end: the file is cut off');
            return { name, format: 'go', files: [...files].map(finish), roots: [], notes: [] };
        },
    };
}
/** A line counts as covered when a block on it ran. */
function finish([path, blocks]) {
    const byLine = new Map();
    const statements = (0,coverage_hits/* hitsBuilder */.gS)();
    for (const block of [...blocks.values()].sort((a, b) => a.from - b.from || a.to - b.to)) {
        for (let i = 0; i < block.statements; i++)
            statements.add(block.from, block.hits);
        for (let at = block.from; at <= block.to; at++)
            byLine.set(at, Math.max(byLine.get(at) ?? 0, block.hits));
    }
    const lines = (0,coverage_hits/* hitsBuilder */.gS)();
    for (const [at, hits] of byLine)
        lines.add(at, hits);
    const hits = lines.finish(true);
    const all = statements.finish(false);
    return fileCoverage(path, { lines: hits, totals: countsOf(hits, all), details: { statements: all } });
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
const PLACE = schemas/* object */.Ikc({ line: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(LARGEST_LINE)))) });
const SPAN = schemas/* object */.Ikc({ start: PLACE });
const istanbul_FILE = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    statementMap: schemas/* record */.g1P(schemas/* string */.YjP(), SPAN),
    fnMap: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ line: schemas/* optional */.lqM(schemas/* number */.aig()), loc: schemas/* optional */.lqM(SPAN), decl: schemas/* optional */.lqM(SPAN) })),
    branchMap: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ line: schemas/* optional */.lqM(schemas/* number */.aig()), loc: schemas/* optional */.lqM(SPAN), locations: schemas/* optional */.lqM(schemas/* array */.YOg(SPAN)) })),
    s: schemas/* record */.g1P(schemas/* string */.YjP(), json/* whole */.WQ),
    f: schemas/* record */.g1P(schemas/* string */.YjP(), json/* whole */.WQ),
    b: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(json/* whole */.WQ)),
});
const istanbul_REPORT = schemas/* record */.g1P(schemas/* string */.YjP(), istanbul_FILE);
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
    const drafts = new FileDrafts();
    const draft = drafts.of(file.path);
    const first = new Map();
    for (const [key, hits] of Object.entries(file.s)) {
        const line = file.statementMap[key]?.start.line;
        if (line === undefined || line === null)
            continue;
        draft.statements.add(line, hits);
        // A line counts as often as the statement on it that ran most, as istanbul's own getLineCoverage has it.
        first.set(line, Math.max(first.get(line) ?? 0, hits));
    }
    for (const [line, hits] of first)
        draft.lines.add(line, hits);
    for (const [key, hits] of Object.entries(file.f)) {
        const fn = file.fnMap[key];
        draft.functions.add(fn?.line ?? fn?.decl?.start.line ?? fn?.loc?.start.line ?? 0, hits);
    }
    for (const [key, arms] of Object.entries(file.b)) {
        const branch = file.branchMap[key];
        const line = branch?.line ?? branch?.loc?.start.line ?? branch?.locations?.[0]?.start.line ?? 0;
        for (const hits of arms)
            draft.branches.add(line, hits);
    }
    return drafts.finish();
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
            .map(([path, entry]) => fileCoverage(path, { lines: null, totals: totalsOf(entry), details: {} })),
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

;// CONCATENATED MODULE: ./lib/src/coverage/jacoco.js



const jacoco = {
    format: 'jacoco',
    recognise: (head) => /-\/\/JACOCO\/\/DTD/.test(head) || /<report\b[^>]*>\s*<(?:sessioninfo|group|package)\b/.test(head),
    open: openJacoco,
};
const COUNTERS = new Map([
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions'],
]);
function openJacoco(name) {
    const drafts = new FileDrafts();
    let folder = '';
    let current = null;
    let allow = null;
    const handler = {
        roots: ['report'],
        open: {
            package(attributes) {
                folder = attributes.name ?? '';
            },
            sourcefile(attributes) {
                current = drafts.of(folder === '' ? `${attributes.name}` : `${folder}/${attributes.name}`);
            },
            line(attributes, fail) {
                if (current === null)
                    return;
                const line = (0,xml/* wholeNumber */.rD)(attributes, 'nr', fail);
                current.lines.add(line, (0,xml/* wholeNumber */.rD)(attributes, 'ci', fail));
                const [covered, missed] = [(0,xml/* wholeNumber */.rD)(attributes, 'cb', fail), (0,xml/* wholeNumber */.rD)(attributes, 'mb', fail)];
                allow ??= allowance(fail);
                allow(covered + missed);
                addShare(current.branches, line, { covered, total: covered + missed });
            },
            counter(attributes, fail) {
                if (current === null)
                    return;
                const metric = COUNTERS.get(attributes.type ?? '');
                const covered = (0,xml/* wholeNumber */.rD)(attributes, 'covered', fail);
                if (metric !== undefined)
                    current.stated[metric] = { covered, total: covered + (0,xml/* wholeNumber */.rD)(attributes, 'missed', fail) };
            },
        },
        close: {
            sourcefile() {
                current = null;
            },
        },
        result: (notes) => ({ name, format: 'jacoco', files: drafts.finish(), roots: [], notes }),
    };
    return (0,xml/* xmlSink */.nF)(name, 'jacoco', handler);
}

;// CONCATENATED MODULE: ./lib/src/coverage/lcov-record.js

const [COMMA, HYPHEN, ZERO] = [44, 45, 48];
/** Takes the two kinds of lines that nearly all lines are, character by character; false for any other line. */
function takeFast({ lines, branches }, text, from, end) {
    if (text.startsWith('DA:', from)) {
        const comma = text.indexOf(',', from);
        const number = digits(text, from + 3, comma);
        const hits = digits(text, comma + 1, end);
        if (comma < 0 || number < 0 || number > LARGEST_LINE || hits < 0)
            return false;
        lines.add(number, hits);
        return true;
    }
    if (!text.startsWith('BRDA:', from))
        return false;
    const number = digits(text, from + 5, text.indexOf(',', from));
    let last = end - 1;
    while (last > from && text.charCodeAt(last) !== COMMA)
        last--;
    const isNever = last === end - 2 && text.charCodeAt(end - 1) === HYPHEN;
    const taken = isNever ? 0 : digits(text, last + 1, end);
    if (number < 0 || number > LARGEST_LINE || taken < 0)
        return false;
    branches.add(number, taken);
    return true;
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
/** Takes any line of a record; what is no count is told to `fail`. */
function record(draft, key, text, from, fail) {
    if (key === 'DA') {
        const comma = text.indexOf(',', from);
        draft.lines.add(lineNumber(text.slice(from, comma), fail), hitCount(text, comma + 1, fail));
    }
    else if (key === 'BRDA') {
        const parts = text.slice(from).split(',');
        const taken = parts.at(-1)?.trim() ?? '';
        draft.branches.add(lineNumber(parts[0] ?? '', fail), taken === '-' ? 0 : hitCount(taken, 0, fail));
    }
    else if (key === 'FN') {
        const parts = text.slice(from).split(',');
        const start = lineNumber(parts[0] ?? '', fail);
        const name = parts.slice(parts.length > 2 && /^\d+$/.test(parts[1]) ? 2 : 1).join(',');
        draft.starts.set(name, start);
    }
    else if (key === 'FNDA') {
        const comma = text.indexOf(',', from);
        const name = text.slice(comma + 1);
        draft.calls.set(name, (draft.calls.get(name) ?? 0) + hitCount(text, from, fail));
    }
    else if (/^(?:LF|LH|BRF|BRH|FNF|FNH)$/.test(key)) {
        draft.found[key] = hitCount(text, from, fail);
    }
}
function lineNumber(text, fail) {
    const line = Number(text);
    if (!Number.isInteger(line) || line < 0 || line > LARGEST_LINE || text.trim() === '')
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
    recognise: (head) => /^(?:TN:|SF:)/m.test(head) && /^(?:SF:|end_of_record)/m.test(head),
    open: openLcov,
};
function openLcov(name) {
    const files = [];
    const [lines, branches] = [(0,coverage_hits/* hitsBuilder */.gS)(), (0,coverage_hits/* hitsBuilder */.gS)()];
    let draft = null;
    let rest = '';
    let line = 0;
    function fail(problem) {
        throw new error/* ReportError */.$(name, 'lcov', line, problem);
    }
    function openRecord(path) {
        if (draft !== null)
            fail(`a second SF: before the end_of_record of ${draft.path}`);
        draft = newDraft(detached(path), lines, branches);
    }
    function closeRecord() {
        if (draft === null)
            fail('end_of_record without SF:');
        files.push(lcov_finish(draft));
        draft = null;
    }
    function take(text) {
        line++;
        if (text === '')
            return;
        const colon = text.indexOf(':');
        const key = colon < 0 ? text.trimEnd() : text.slice(0, colon);
        if (key === 'SF')
            openRecord(text.slice(colon + 1).trim());
        else if (key === 'end_of_record')
            closeRecord();
        else if (draft !== null)
            record(draft, key, text, colon + 1, fail);
        else if (key !== 'TN' && !text.startsWith('#'))
            fail(`"${text.slice(0, 40)}" outside of a record`);
    }
    return {
        write(piece) {
            let from = 0;
            for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
                if (rest !== '') {
                    take((rest + piece.slice(0, end)).replace(/\r$/, ''));
                    rest = '';
                }
                else {
                    const stop = piece.charCodeAt(end - 1) === CR ? end - 1 : end;
                    if (draft !== null && takeFast(draft, piece, from, stop))
                        line++;
                    else
                        take(piece.slice(from, stop));
                }
                from = end + 1;
            }
            rest += piece.slice(from);
        },
        end() {
            if (rest !== '')
                take(rest.replace(/\r$/, ''));
            if (draft !== null)
                fail(`the file ends inside the record of ${draft.path}: it is cut off`);
            return { name, format: 'lcov', files, roots: [], notes: [] };
        },
    };
}
/** The builders are shared by all records of a file: each is emptied when its record ends. */
function newDraft(path, lines, branches) {
    return {
        path,
        lines,
        branches,
        starts: new Map(),
        calls: new Map(),
        found: {},
    };
}
function lcov_finish(draft) {
    const lines = draft.lines.finish(true);
    const branches = draft.branches.finish(false);
    const functions = (0,coverage_hits/* hitsBuilder */.gS)();
    for (const [name, start] of draft.starts)
        functions.add(start, draft.calls.get(name) ?? 0);
    const calls = functions.finish(false);
    const { LF, LH, BRF, BRH, FNF, FNH } = draft.found;
    const known = { lines: stated(LH, LF), branches: stated(BRH, BRF), functions: stated(FNH, FNF) };
    const branchCount = known.branches ?? (0,coverage_hits/* countHits */.aN)(branches);
    const functionCount = known.functions ?? (0,coverage_hits/* countHits */.aN)(calls);
    return fileCoverage(draft.path, {
        lines,
        totals: {
            lines: known.lines ?? (0,coverage_hits/* countHits */.aN)(lines),
            ...(branchCount.total > 0 ? { branches: branchCount } : {}),
            ...(functionCount.total > 0 ? { functions: functionCount } : {}),
        },
        details: {
            ...(branches.lines.length > 0 ? { branches } : {}),
            ...(calls.lines.length > 0 ? { functions: calls } : {}),
        },
    });
}
/** The record's own figures. coverage.py counts hits on lines that it does not count as lines: never more than all. */
function stated(covered, total) {
    if (covered === undefined || total === undefined)
        return null;
    return { covered: Math.min(covered, total), total };
}

;// CONCATENATED MODULE: ./lib/src/coverage/llvm.js
/** `llvm-cov export` JSON: lines from the segments as llvm-cov itself derives them, figures from the summaries. */





const COUNT = schemas/* object */.Ikc({ count: json/* whole */.WQ, covered: json/* whole */.WQ });
/** Line, column, count, has a count, enters a region, is a gap. */
const SEGMENT = schemas/* tuple */.PVZ([json/* whole */.WQ, json/* whole */.WQ, schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* boolean */.zMY()], schemas/* unknown */.L5J());
const llvm_FILE = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    segments: schemas/* optional */.lqM(schemas/* array */.YOg(SEGMENT)),
    branches: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig()))),
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
        const allow = allowance((problem) => {
            throw new error/* ReportError */.$(name, 'llvm-cov', null, problem);
        });
        const files = data.flatMap((part) => part.files).map((file) => llvm_readFile(file, allow));
        const bare = files.some((file) => file.lines === null);
        const notes = bare ? [`${name} holds totals only: it cannot serve the coverage of changed lines.`] : [];
        return { files, roots: [], notes };
    }),
};
function llvm_readFile(file, allow) {
    const drafts = new FileDrafts();
    const draft = drafts.of(file.filename);
    const { lines, functions, branches } = file.summary;
    draft.stated.lines = { covered: lines.covered, total: lines.count };
    draft.stated.functions = { covered: functions.covered, total: functions.count };
    if (branches !== undefined)
        draft.stated.branches = { covered: branches.covered, total: branches.count };
    if (file.segments !== undefined)
        addLines(draft, file.segments, allow);
    for (const [line = 0, , , , yes = 0, no = 0] of file.branches ?? []) {
        draft.branches.add(line, yes);
        draft.branches.add(line, no);
    }
    const read = drafts.finish()[0];
    return file.segments === undefined
        ? fileCoverage(read.path, { lines: null, totals: read.totals, details: {} })
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

;// CONCATENATED MODULE: ./lib/src/coverage/opencover.js


const opencover = {
    format: 'opencover',
    recognise: (head) => /<CoverageSession\b/.test(head),
    open: openOpencover,
};
function openOpencover(name) {
    const drafts = new FileDrafts();
    const paths = new Map();
    let method = null;
    function draftOf(attributes) {
        const path = paths.get(attributes.fileid ?? '');
        return path === undefined ? (method?.draft ?? null) : drafts.of(path);
    }
    /** Null for a point without file or line: compilers write such for code of their own. */
    function pointOf(attributes, fail) {
        const draft = draftOf(attributes);
        const line = (0,xml/* numberOf */.rl)(attributes.sl) ?? 0;
        const hits = (0,xml/* wholeNumber */.rD)(attributes, 'vc', fail);
        return draft === null || line <= 0 ? null : { draft, line, hits };
    }
    function addSequencePoint({ draft, line, hits }) {
        draft.lines.add(line, hits);
        draft.statements.add(line, hits);
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
            Module: () => paths.clear(),
            File: ({ uid = '', fullPath = '' }) => void paths.set(uid, fullPath),
            Method() {
                method = { draft: null, line: 0, hits: 0 };
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
                    addSequencePoint(point);
            },
            BranchPoint(attributes, fail) {
                const point = pointOf(attributes, fail);
                point?.draft.branches.add(point.line, point.hits);
            },
        },
        close: {
            Method() {
                if (method !== null && method.line > 0)
                    method.draft?.functions.add(method.line, method.hits);
                method = null;
            },
        },
        result: (notes) => ({ name, format: 'opencover', files: drafts.finish(), roots: [], notes }),
    };
    return (0,xml/* xmlSink */.nF)(name, 'opencover', handler);
}

;// CONCATENATED MODULE: ./lib/src/coverage/simplecov.js
/** SimpleCov's `.resultset.json` and the `coverage.json` of its JSON formatter. */



/** Null for a line with nothing to run; "ignored" (from the JSON formatter) for `# :nocov:`. */
const LINES = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* null */.chJ(), json/* whole */.WQ, schemas/* literal */.euz('ignored')]));
const BRANCHES = schemas/* union */.KCZ([
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), json/* whole */.WQ)),
    schemas/* array */.YOg(schemas/* object */.Ikc({ start_line: json/* whole */.WQ, coverage: schemas/* union */.KCZ([schemas/* null */.chJ(), json/* whole */.WQ, schemas/* literal */.euz('ignored')]) })),
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
    const drafts = new FileDrafts();
    const sets = isFormatted(report) ? [report.coverage] : Object.values(report).map((set) => set.coverage);
    for (const set of sets) {
        for (const [path, file] of Object.entries(set))
            simplecov_addFile(drafts.of(path), file);
    }
    const raw = isFormatted(report)
        ? []
        : [`${name} is a raw result set: lines between "# :nocov:" marks are counted.`];
    return { files: drafts.finish(), roots: [], notes: raw };
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
        for (const { line, hits } of armsOf(branches))
            draft.branches.add(line, hits);
}
/** The arms of all branches: listed by the JSON formatter, below their condition in a raw result set. */
function armsOf(branches) {
    if (Array.isArray(branches))
        return branches.flatMap(({ start_line: line, coverage: hits }) => typeof hits === 'number' ? [{ line, hits }] : []);
    return Object.entries(branches).flatMap(([condition, arms]) => Object.values(arms).map((hits) => ({ line: lineOfCondition(condition), hits })));
}
/** `[:if, 0, 5, 4, 5, 56]`: type, number, start line, start column, end line, end column. */
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
 * Reads one report. `pieces` are its text in order; `format` forces a reader. Null for a blank text.
 * @throws ReportError when no reader knows it, or when it cannot be read to its end.
 */
function readReport(name, pieces, format) {
    let head = '';
    const iterator = pieces[Symbol.iterator]();
    let next = iterator.next();
    for (; !next.done && head.length < HEAD; next = iterator.next())
        head += next.value;
    if (head.trim() === '')
        return null;
    const sink = readerOf(name, head, format).open(name);
    sink.write(head.charCodeAt(0) === 0xfeff ? head.slice(1) : head);
    for (; !next.done; next = iterator.next())
        sink.write(next.value);
    return sound(sink.end());
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

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nF: () => (/* binding */ xmlSink),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var sax__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2560);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2703);
/** Reads XML as a stream of elements: no DTD, no entities but the five, bounded depth. */


/** Deeper than any producer nests. */
const DEEPEST = 200;
/**
 * A sink that parses strictly. Producers write a bare `&` into file names (istanbul's XML reporters do); it is read as
 * `&amp;` and noted. Everything else that is no XML is an error at its line.
 */
function xmlSink(name, format, handler) {
    const parser = sax__WEBPACK_IMPORTED_MODULE_0__.parser(true, { strictEntities: true });
    // Maps, for the report may name an element `constructor`.
    const open = new Map(Object.entries(handler.open));
    const close = new Map(Object.entries(handler.close ?? {}));
    const text = new Map(Object.entries(handler.text ?? {}));
    const path = [];
    let bare = 0;
    let held = '';
    function fail(problem) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$(name, format, parser.line + 1, problem);
    }
    parser.onerror = (error) => fail(error.message.split('\n', 1)[0] ?? 'ill-formed XML');
    parser.onopentag = (tag) => {
        path.push(tag.name);
        if (path.length > DEEPEST)
            fail(`elements are nested more than ${DEEPEST} deep`);
        if (path.length === 1 && !handler.roots.includes(tag.name))
            fail(strangeRoot(tag.name, handler.roots));
        open.get(tag.name)?.(tag.attributes, fail, path);
    };
    parser.onclosetag = (name) => {
        close.get(name)?.();
        path.pop();
    };
    parser.ontext = (piece) => text.get(path.at(-1) ?? '')?.(piece);
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
            return handler.result(bare === 0 ? [] : [`${name} is ill-formed: ${bare} bare "&" were read as "&amp;".`]);
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
/** A whole number that has to be there. */
function wholeNumber(attributes, key, fail) {
    const number = numberOf(attributes[key]);
    if (number === null || number < 0)
        fail(`the attribute ${key} is "${(attributes[key] ?? '').slice(0, 40)}", expected a number`);
    return Math.trunc(number);
}


/***/ })

};
