export const id = 7435;
export const ids = [7435];
export const modules = {

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherCoverage: () => (/* binding */ gatherCoverage)
});

// EXTERNAL MODULE: ./lib/src/coverage/baseline.js
var coverage_baseline = __webpack_require__(6770);
// EXTERNAL MODULE: ./lib/src/coverage/error.js
var coverage_error = __webpack_require__(2703);
// EXTERNAL MODULE: ./lib/src/model/coverage.js
var coverage = __webpack_require__(6296);
// EXTERNAL MODULE: ./lib/src/coverage/hits.js
var hits = __webpack_require__(6211);
;// CONCATENATED MODULE: ./lib/src/coverage/merge.js
/** Lays several reports over each other: the hits of a file add up line by line. */


/** The files by path, in code-unit order; what several reports say of one file is summed. */
function mergeFiles(files) {
    const merged = new Map();
    for (const file of files) {
        const known = merged.get(file.path);
        merged.set(file.path, known === undefined ? file : mergeTwo(known, file));
    }
    return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function mergeTwo(a, b) {
    const lines = mergeMaybe(a.lines, b.lines);
    const totals = {};
    const details = {};
    for (const metric of coverage/* METRICS */.C) {
        const [own, other] = [hitsOf(a, metric), hitsOf(b, metric)];
        const hits = metric === 'lines' ? lines : mergeMaybe(own, other);
        if (metric !== 'lines' && hits !== null)
            details[metric] = hits;
        const count = countOf(a.totals[metric], b.totals[metric], own !== null && other !== null ? hits : null);
        if (count !== undefined)
            totals[metric] = count;
    }
    return { path: a.path, lines, totals, details };
}
function hitsOf(file, metric) {
    return metric === 'lines' ? file.lines : (file.details[metric] ?? null);
}
function mergeMaybe(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return (0,hits/* mergeHits */.vT)(a, b);
}
/** With details on both sides the count is exact; of two bare totals the better one stands, since both cannot be added. */
function countOf(a, b, merged) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (merged !== null)
        return (0,hits/* countHits */.aN)(merged);
    const total = Math.max(a.total, b.total);
    return { covered: Math.min(Math.max(a.covered, b.covered), total), total };
}

;// CONCATENATED MODULE: ./lib/src/coverage/paths.js
/** Paths as producers write them: taken apart, folded, joined. */
/** Slashes, no drive, no `.` and no `..` inside; a path that is absolute stays so. */
function foldPath(path) {
    const plain = path.replaceAll('\\', '/').replace(/^(?:file:\/\/)?\/?[A-Za-z]:(?=\/)/, '');
    const parts = [];
    for (const part of plain.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return (plain.startsWith('/') ? '/' : '') + parts.join('/');
}
/** `folder/path`; the folder may be empty. */
function joinPath(folder, path) {
    return foldPath(folder === '' ? path : `${folder}/${path}`);
}
/** The folder of a path and the folders around it, the nearest first, the empty one last. */
function foldersAround(path) {
    const parts = path.split('/').slice(0, -1);
    return Array.from({ length: parts.length + 1 }, (_, at) => parts.slice(0, parts.length - at).join('/'));
}
/** The last name of a path. */
function lastName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** An index of `paths`, which are relative and use `/`. */
function pathIndex(paths) {
    const all = new Set(paths);
    const byName = new Map();
    for (const path of paths) {
        const name = lastName(path);
        const same = byName.get(name);
        if (same === undefined)
            byName.set(name, [path]);
        else
            same.push(path);
    }
    return {
        paths,
        has: (path) => all.has(path),
        endingWith: (suffix) => (byName.get(lastName(suffix)) ?? []).filter((path) => path === suffix || path.endsWith(`/${suffix}`)),
    };
}

;// CONCATENATED MODULE: ./lib/src/coverage/place.js


const MOST_EXAMPLES = 3;
/**
 * Places every file of a report.
 * @throws ReportError when under half of them stand in the repository: it is the report of something else.
 */
function placeReport(report, ground) {
    const found = placeAll(report, ground);
    const known = report.files.filter(({ path }) => found.get(path) !== undefined).length;
    if (known * 2 < report.files.length)
        throw strange(report, known, ground.index);
    const files = report.files.map((file) => ({ ...file, path: found.get(file.path) ?? foldPath(file.path) }));
    return { files, known };
}
function placeAll(report, ground) {
    const found = new Map();
    const open = [];
    for (const { path } of report.files) {
        const at = placeOne(path, report, ground);
        if (at === null)
            open.push(path);
        else
            found.set(path, at);
    }
    placeBeside(open, found, ground.index);
    if (found.size === 0)
        placeByName(open, found, ground.index);
    return found;
}
/** Tries the surest reading first: where the path says that it is, from a root, beside the report, by its end. */
function placeOne(written, report, { index, mappings, relative }) {
    const path = mapped(written, mappings);
    const isAbsolute = path.startsWith('/');
    const fromRoots = isAbsolute ? [] : report.roots.map((root) => joinPath(mapped(root, mappings), path));
    const known = (at) => (at !== null && index.has(at) ? at : null);
    const inRepository = (candidate) => (candidate.startsWith('/') ? relative(candidate) : candidate);
    return ((isAbsolute ? known(relative(written) ?? relative(path)) : null) ??
        firstOf(fromRoots, (candidate) => known(inRepository(candidate))) ??
        firstOf(isAbsolute ? [] : foldersAround(report.name), (folder) => known(joinPath(folder, path))) ??
        firstOf([...fromRoots, path], (candidate) => bySuffix(candidate, index)));
}
/** The first answer that is one, without asking any further. */
function firstOf(items, ask) {
    for (const item of items) {
        const answer = ask(item);
        if (answer !== null)
            return answer;
    }
    return null;
}
function mapped(written, mappings) {
    const path = foldPath(written);
    for (const { from, to } of mappings) {
        const prefix = foldPath(from);
        if (path === prefix)
            return foldPath(to);
        if (path.startsWith(prefix === '/' ? prefix : `${prefix}/`))
            return joinPath(foldPath(to), path.slice(prefix.length).replace(/^\//, ''));
    }
    return path;
}
/** The one path that ends like this one, two names or more alike; fewer only where it has no more. */
function bySuffix(path, index) {
    const names = path.split('/').filter((name) => name !== '' && name !== '..');
    const least = Math.min(2, names.length);
    for (let from = 0; from <= names.length - least; from++) {
        const suffix = names.slice(from).join('/');
        if (index.has(suffix))
            return suffix;
        const ending = index.endingWith(suffix);
        if (ending.length > 0)
            return ending.length === 1 ? ending[0] : null;
    }
    return null;
}
/** Places files as their neighbours were: what stood before the common end is replaced by what stands there here. */
function placeBeside(open, found, index) {
    const counts = new Map();
    for (const [path, at] of found) {
        const key = prefixesOf(foldPath(path), at).join('\n');
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const pairs = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key.split('\n'));
    for (const path of open) {
        const folded = foldPath(path);
        const pair = pairs.find(([before, here]) => folded.startsWith(before) && index.has(here + folded.slice(before.length)));
        if (pair !== undefined)
            found.set(path, pair[1] + folded.slice(pair[0].length));
    }
}
/** What is left of two paths without the names at their ends that are alike. */
function prefixesOf(path, at) {
    const [a, b] = [path.split('/'), at.split('/')];
    while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
        a.pop();
        b.pop();
    }
    const prefix = (parts) => (parts.length === 0 ? '' : `${parts.join('/')}/`);
    return [prefix(a), prefix(b)];
}
/** A report of files that share nothing but their names with the repository is believed only as a whole. */
function placeByName(open, found, index) {
    const named = open.map((path) => [path, index.endingWith(lastName(foldPath(path)))]);
    if (!named.every(([, ending]) => ending.length === 1))
        return;
    for (const [path, [at = '']] of named)
        found.set(path, at);
}
function strange(report, known, index) {
    const theirs = report.files.slice(0, MOST_EXAMPLES).map(({ path }) => path);
    const extensions = new Set(theirs.map(extensionOf));
    const alike = index.paths.filter((path) => extensions.has(extensionOf(path)));
    const ours = (alike.length > 0 ? alike : index.paths).slice(0, MOST_EXAMPLES);
    const listed = (paths) => (paths.length === 0 ? 'nothing' : paths.join(', '));
    return new coverage_error/* ReportError */.$(report.name, report.format, null, `only ${known} of its ${report.files.length} files stand in this repository; the report says ${listed(theirs)}, the repository has ${listed(ours)}`);
}
function extensionOf(path) {
    return /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? '';
}

// EXTERNAL MODULE: ./lib/src/coverage/read.js + 14 modules
var read = __webpack_require__(8478);
// EXTERNAL MODULE: ./lib/src/dialects/decode.js
var decode = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/src/engine/coverage/judge.js + 7 modules
var judge = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/src/app/choose-reports.js + 1 modules
var choose_reports = __webpack_require__(7445);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/src/app/gather-coverage.js










/** Reads the reports that a person names, or else those of the settings. `base` holds the baseline. Throws for what cannot be read. */
async function gatherCoverage({ files, console }, settings, named, base = files) {
    const gaps = [];
    const chosen = await (0,choose_reports/* chooseReports */.j)(files, settings, named, gaps);
    const ground = chosen.length === 0 ? null : await groundOf(files, settings);
    const reports = [];
    const notes = [];
    let merged = [];
    for (const [index, each] of chosen.entries()) {
        console.progress(index, chosen.length);
        const report = await readOne(files, each);
        if (report === null || isEmpty(report)) {
            gaps.push(...emptyGap(each.path, settings));
            continue;
        }
        merged = mergeFiles([...merged, ...placed(report, ground)]);
        notes.push(...report.notes);
        reports.push({ path: report.name, format: report.format, files: report.files.length });
    }
    const baseline = await baselineOf(base, settings);
    return { reports, files: merged, gaps, notes, baseline };
}
async function groundOf(files, { mappings }) {
    const { paths } = await files.list({ include: ['**/*'], exclude: choose_reports/* ASIDE */.N, under: '' });
    return { index: pathIndex(paths), mappings, relative: (path) => files.relative(path) };
}
async function readOne(files, { path, format, reach }) {
    const stream = await files.stream(path, reach);
    if (!stream.ok)
        throw new errors/* UserError */.yo('coverage', `${path}: ${stream.problem}`, 'Check the path of the report');
    return withHint('Let the step that writes it end well; `format:path` forces a format, such as `lcov:path`', () => (0,read/* readReport */.t)(path, stream.pieces, format ?? undefined));
}
function placed(report, ground) {
    return withHint('Check the working directory, or map the paths with `coverage.paths: { from: to }`', () => placeReport(report, ground).files);
}
function withHint(hint, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof coverage_error/* ReportError */.$)
            throw new errors/* UserError */.yo('coverage', error.message, hint);
        throw error;
    }
}
function isEmpty({ files }) {
    return files.every(({ totals }) => Object.values(totals).every(({ total }) => total === 0));
}
function emptyGap(name, { goals }) {
    const problem = `Unexpected empty coverage report \`${name}\`, expected one with lines that can run`;
    return (0,judge/* gapOf */.iT)('report', goals.onEmptyReport, problem, 'Check that the tests ran and that the coverage tool saw the sources');
}
async function baselineOf(files, { baseline }) {
    if (baseline === null)
        return null;
    const { path, reach } = baseline;
    const stream = await files.stream(path, reach);
    if (!stream.ok)
        return { missing: `${path}: ${stream.problem}` };
    const text = [...stream.pieces].join('');
    const read = (0,coverage_baseline/* readBaseline */.m)((0,decode/* decode */.D)(new TextEncoder().encode(text)).text);
    if (read.ok)
        return read.baseline;
    throw new errors/* UserError */.yo('coverage', `${path}: ${read.problem}`, 'Write it again with `tasks-gate coverage --write-baseline`');
}


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBaseline),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/** The coverage baseline as JSON: what `--write-baseline` writes and later runs read. */

const whole = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0));
const COUNT = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ covered: whole, total: whole });
const COUNTS = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    lines: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(COUNT),
    branches: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(COUNT),
    functions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(COUNT),
    statements: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(COUNT),
});
const BASELINE = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    totals: COUNTS,
    files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), COUNTS),
});
/** The text of a baseline, ending in a line end. */
function writeBaseline({ sha, totals, files }) {
    return `${JSON.stringify({ version: 1, sha, totals, files }, null, 1)}\n`;
}
/** Reads a baseline; a problem in a sentence where it is none. */
function readBaseline(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, problem: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
    const checked = BASELINE.safeParse(data);
    if (checked.success) {
        const { sha, totals, files } = checked.data;
        return { ok: true, baseline: { sha, totals: compact(totals), files: mapped(files) } };
    }
    const place = checked.error.issues[0]?.path.map(String).join(' › ') || 'the top';
    return { ok: false, problem: `it is no coverage baseline: unexpected value at ${place.slice(0, 200)}` };
}
function mapped(files) {
    return Object.fromEntries(Object.entries(files).map(([path, counts]) => [path, compact(counts)]));
}
function compact(counts) {
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}


/***/ })

};
