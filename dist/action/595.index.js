export const id = 595;
export const ids = [595];
export const modules = {

/***/ 3595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherCoverage: () => (/* binding */ gatherCoverage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/src/coverage/baseline.js
/** The coverage baseline as JSON: what `--write-baseline` writes and later runs read. */

const whole = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const COUNT = schemas/* object */.Ikc({ covered: whole, total: whole });
const COUNTS = schemas/* object */.Ikc({
    lines: schemas/* optional */.lqM(COUNT),
    branches: schemas/* optional */.lqM(COUNT),
    functions: schemas/* optional */.lqM(COUNT),
    statements: schemas/* optional */.lqM(COUNT),
});
const BASELINE = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    sha: schemas/* nullable */.mee(schemas/* string */.YjP()),
    totals: COUNTS,
    files: schemas/* record */.g1P(schemas/* string */.YjP(), COUNTS),
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

// EXTERNAL MODULE: ./lib/src/coverage/error.js
var coverage_error = __webpack_require__(2703);
// EXTERNAL MODULE: ./lib/src/coverage/json.js + 2 modules
var json = __webpack_require__(4819);
// EXTERNAL MODULE: ./lib/src/coverage/merge.js + 1 modules
var merge = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
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
/** How many names at their ends two paths have in common. */
function commonNames(a, b) {
    const [left, right] = [namesOf(a), namesOf(b)];
    let common = 0;
    while (common < Math.min(left.length, right.length) && left.at(-1 - common) === right.at(-1 - common))
        common++;
    return common;
}
/** The names that a path is made of. */
function namesOf(path) {
    return path.split('/').filter((name) => name !== '' && name !== '..');
}
/** An index of `paths`, which are relative and use `/`. */
function pathIndex(paths) {
    const all = new Set(paths);
    const byName = (0,group/* grouped */.z)(paths, lastName);
    const byEnd = (0,group/* grouped */.z)(paths, endOf);
    return {
        paths,
        has: (path) => all.has(path),
        named: (name) => byName.get(name) ?? [],
        nearest(path) {
            const isBare = namesOf(path).length < 2;
            const alike = (isBare ? byName.get(lastName(path)) : byEnd.get(endOf(path))) ?? [];
            const common = alike.map((each) => commonNames(each, path));
            const names = common.reduce((most, count) => Math.max(most, count), 0);
            return { names, paths: alike.filter((_, at) => common[at] === names) };
        },
    };
}
/** The last two names of a path. */
function endOf(path) {
    return path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
}

// EXTERNAL MODULE: ./lib/src/coverage/add-up.js
var add_up = __webpack_require__(4040);
;// CONCATENATED MODULE: ./lib/src/coverage/neighbours.js
/** What the places of some files of a report say about the others: `/ci/b/src/x.ts` stands at `b/src/x.ts`, so `/ci` is the root. */

/** The beginnings of paths in a report, and what they are here. */
class Neighbours {
    #targets = new Map();
    /** Tells that a file was found. */
    add(readings, at) {
        for (const reading of readings)
            this.#addOne(reading, at);
    }
    #addOne(reading, at) {
        const common = commonNames(reading, at);
        const [before, here] = [withoutEnd(reading, common), withoutEnd(at, common)];
        const targets = this.#targets.get(before) ?? new Map();
        targets.set(here, (targets.get(here) ?? 0) + 1);
        this.#targets.set(before, targets);
    }
    /** Where a file stands if it stands where its neighbours do; null where they say nothing, or contradict each other. */
    place(readings, has) {
        const votes = new Map();
        for (const [at, count] of readings.flatMap((reading) => this.#votes(reading)))
            if (has(at))
                votes.set(at, Math.max(votes.get(at) ?? 0, count));
        const isAbsolute = readings.every((reading) => reading.startsWith('/'));
        return winner([...votes], isAbsolute);
    }
    #votes(reading) {
        return beginningsOf(reading).flatMap((before) => [...(this.#targets.get(before) ?? [])].map(([here, count]) => [
            here + reading.slice(before.length),
            count,
        ]));
    }
}
/** A folder stands in one place, so a single file that was taken for another is outvoted; names of packages can stand in many. */
function winner(votes, isAbsolute) {
    const [first, second] = votes.sort((a, b) => b[1] - a[1]);
    if (first === undefined)
        return null;
    if (second === undefined)
        return first[0];
    return isAbsolute && first[1] >= 2 * second[1] ? first[0] : null;
}
/** A path without its last names; the rest ends with a slash, or is empty. */
function withoutEnd(path, names) {
    let end = path.length;
    for (let left = names; left > 0; left--)
        end = path.lastIndexOf('/', end - 1);
    return path.slice(0, end + 1);
}
function beginningsOf(path) {
    const beginnings = [''];
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        beginnings.push(path.slice(0, at + 1));
    return beginnings;
}

;// CONCATENATED MODULE: ./lib/src/coverage/place-one.js

/** Asks in the order of certainty: as the config maps it, as the path says, from the roots, by the longest end. */
function placeOne(file, report, ground) {
    const path = place_one_mapped(file.path, ground.mappings);
    if (path !== foldPath(file.path) && ground.index.has(path))
        return answer([path], []);
    if (path.startsWith('/'))
        return placeAbsolute(file.path, path, ground);
    return placeRelative(file, path, report, ground);
}
function placeAbsolute(written, path, { index, relative }) {
    const inside = relative(written) ?? relative(path);
    return answer(inside !== null && index.has(inside) ? [inside] : index.nearest(path).paths, [path]);
}
function placeRelative(file, path, report, ground) {
    const { index, mappings } = ground;
    const roots = report.roots.map((root) => place_one_mapped(root, mappings));
    const outer = roots.filter((root) => root.startsWith('/')).map((root) => joinPath(root, path));
    const inner = roots.filter((root) => !root.startsWith('/')).map((root) => joinPath(root, path));
    const beside = besideReport([...inner, path], report.name, index);
    const alone = [file.module === undefined ? path : joinPath(file.module, path)];
    if (outer.length === 0)
        return answer(beside === null ? byEnd([...inner, path], file, index) : [beside], alone);
    return fromRoots(outer, path, ground) ?? { ...answer(byEnd([path], file, index), outer), beside };
}
/** Null where no root says more than the path does. */
function fromRoots(outer, path, { index, relative }) {
    const inside = outer.flatMap((full) => relative(full) ?? []).filter((each) => index.has(each));
    if (inside.length > 0)
        return answer(inside, outer);
    const least = namesOf(path).length;
    const led = outer.filter((full) => index.nearest(full).names > least);
    return led.length === 0
        ? null
        : answer(led.flatMap((full) => index.nearest(full).paths), led);
}
function answer(places, readings) {
    const [at = null, ...others] = new Set(places);
    if (others.length === 0)
        return { at, readings, among: [], beside: null };
    return { at: null, readings, among: [at, ...others], beside: null };
}
function besideReport(paths, report, index) {
    for (const path of paths) {
        const folder = foldersAround(report).find((each) => index.has(joinPath(each, path)));
        if (folder !== undefined)
            return joinPath(folder, path);
    }
    return null;
}
/** What ends like the path; of several, those in the module that the report names. */
function byEnd(paths, { module }, index) {
    const ends = paths.map((path) => index.nearest(path).paths).find((found) => found.length > 0) ?? [];
    const own = ends.filter((at) => module !== undefined && isInModule(at, module));
    return own.length > 0 ? own : ends;
}
/** True where a folder around the file is called like the module. */
function isInModule(path, module) {
    return namesOf(path).slice(0, -1).includes(lastName(module));
}
function place_one_mapped(written, mappings) {
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

;// CONCATENATED MODULE: ./lib/src/coverage/place.js





const MOST_EXAMPLES = 3;
/**
 * Places every file of a report.
 * @throws ReportError when under half of them stand in the repository: it is the report of something else.
 */
function placeReport(report, ground) {
    const { places, open } = placeAll(report, ground);
    dropForeignModules(report.files, places);
    const left = open.filter(([file]) => !places.has(file));
    const notes = ambiguous(report, left);
    if (places.size * 2 < report.files.length)
        throw strange(report, places.size, ground.index, notes);
    return {
        files: moved(report.files, places),
        known: places.size,
        notes: [...notes, ...foreign(report, left)],
    };
}
function placeAll(report, ground) {
    const places = new Map();
    const open = [];
    const neighbours = new Neighbours();
    for (const file of report.files) {
        const answer = placeOne(file, report, ground);
        const { at, readings } = answer;
        if (at === null)
            open.push([file, answer]);
        else {
            places.set(file, at);
            neighbours.add(readings, at);
        }
    }
    for (const [file, { readings, beside }] of open) {
        const at = neighbours.place(readings, ground.index.has) ?? beside;
        if (at !== null)
            places.set(file, at);
    }
    if (places.size === 0)
        placeByName(report.files, places, ground.index);
    return { places, open };
}
/** A report of files that share nothing but their names with the repository is believed only as a whole. */
function placeByName(files, places, index) {
    const named = files.map((file) => [file, index.named(lastName(foldPath(file.path)))]);
    if (!named.every(([, found]) => found.length === 1))
        return;
    for (const [file, [at = '']] of named)
        places.set(file, at);
}
/** Where the modules of a report have files of one name and only one of them stands here, it is the file of its own module. */
function dropForeignModules(files, places) {
    const own = new Set();
    const isOwn = (module, at) => module === undefined || isInModule(at, module);
    for (const { file, at } of placedOf(files, places))
        if (isOwn(file.module, at))
            own.add(at);
    for (const { file, at } of placedOf(files, places))
        if (own.has(at) && !isOwn(file.module, at))
            places.delete(file);
}
function placedOf(files, places) {
    return files.flatMap((file) => {
        const at = places.get(file);
        return at === undefined ? [] : [{ file, at }];
    });
}
/** The files under their places. Those of several modules that cannot be told apart are different files: they add up. */
function moved(files, places) {
    const result = [];
    const byModule = new Map();
    for (const file of files) {
        const { module, ...plain } = file;
        const at = places.get(file) ?? foldPath(module === undefined ? file.path : joinPath(module, file.path));
        if (module === undefined)
            result.push({ ...plain, path: at });
        else {
            const parts = byModule.get(at) ?? [];
            byModule.set(at, parts);
            parts.push({ ...plain, path: at });
        }
    }
    for (const [at, parts] of byModule)
        result.push((0,add_up/* addUp */.N)(at, parts));
    return result;
}
function ambiguous({ name }, open) {
    const several = open.filter(([, { among }]) => among.length > 0);
    if (several.length === 0)
        return [];
    const examples = several.slice(0, MOST_EXAMPLES).map(([file, { among }]) => {
        const more = among.length > MOST_EXAMPLES ? ' …' : '';
        return `${file.path} (${among.slice(0, MOST_EXAMPLES).join(', ')}${more})`;
    });
    return [
        `${several.length} of the files in ${name} could be several files here, and none was chosen: ${examples.join('; ')}. Map them with \`coverage.paths\`.`,
    ];
}
function foreign({ name }, open) {
    const nowhere = open.filter(([, { among }]) => among.length === 0).map(([{ path }]) => path);
    if (nowhere.length === 0)
        return [];
    const which = nowhere.length === 1 ? '1 file stands' : `${nowhere.length} files stand`;
    const examples = nowhere.slice(0, MOST_EXAMPLES).join(', ');
    return [
        `${which} in ${name} and not in this repository, but in the totals: ${examples}. Leave out of the report what is not yours, or map it with \`coverage.paths\`.`,
    ];
}
function strange(report, known, index, notes) {
    const theirs = report.files.slice(0, MOST_EXAMPLES).map(({ path }) => path);
    const extensions = new Set(theirs.map(extensionOf));
    const alike = index.paths.filter((path) => extensions.has(extensionOf(path)));
    const ours = (alike.length > 0 ? alike : index.paths).slice(0, MOST_EXAMPLES);
    const listed = (paths) => (paths.length === 0 ? 'nothing' : paths.join(', '));
    return new coverage_error/* ReportError */.$(report.name, report.format, null, [
        `only ${known} of its ${report.files.length} files stand in this repository; the report says ${listed(theirs)}, the repository has ${listed(ours)}`,
        ...notes,
    ].join('. '));
}
function extensionOf(path) {
    return /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? '';
}

// EXTERNAL MODULE: ./lib/src/coverage/read.js + 18 modules
var read = __webpack_require__(6374);
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
        const { files: own, notes: said } = placed(report, ground);
        merged = (0,merge/* mergeFiles */.A)([...merged, ...own]);
        notes.push(...report.notes, ...said);
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
    return withHint('Check the working directory, or map the paths with `coverage.paths: { from: to }`', () => placeReport(report, ground));
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
    const text = withHint('Check the path of the baseline', () => [...(0,json/* withinString */.Vh)(path, 'baseline', stream.pieces)].join(''));
    const read = readBaseline((0,decode/* decode */.D)(new TextEncoder().encode(text)).text);
    if (read.ok)
        return read.baseline;
    throw new errors/* UserError */.yo('coverage', `${path}: ${read.problem}`, 'Write it again with `tasks-gate coverage --write-baseline`');
}


/***/ })

};
