export const id = 4602;
export const ids = [4602,7435,5286];
export const modules = {

/***/ 4602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCoverage: () => (/* binding */ runCoverage)
});

// EXTERNAL MODULE: ./lib/src/config/coverage.js
var coverage = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/src/coverage/baseline.js
var coverage_baseline = __webpack_require__(6770);
// EXTERNAL MODULE: ./lib/src/model/coverage.js
var model_coverage = __webpack_require__(6296);
// EXTERNAL MODULE: ./lib/src/coverage/hits.js
var coverage_hits = __webpack_require__(6211);
;// CONCATENATED MODULE: ./lib/src/coverage/write-cobertura.js
/** Merged coverage as one Cobertura file, the format that most services take. */


const NONE = { covered: 0, total: 0 };
/** The whole file. Time stamps are left out, so that the same reports give the same bytes. */
function* coberturaText(files) {
    const of = (metric) => sum(files.map((file) => file.totals[metric] ?? NONE));
    const [lines, branches] = [of('lines'), of('branches')];
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<coverage line-rate="${rate(lines)}" branch-rate="${rate(branches)}" lines-covered="${lines.covered}" lines-valid="${lines.total}" branches-covered="${branches.covered}" branches-valid="${branches.total}" complexity="0" version="1" timestamp="0">\n`;
    yield ' <sources>\n  <source>.</source>\n </sources>\n <packages>\n';
    for (const [folder, own] of byFolder(files)) {
        yield `  <package name="${escaped(folder)}" line-rate="${rate(sum(own.map((file) => file.totals.lines ?? NONE)))}" branch-rate="${rate(sum(own.map((file) => file.totals.branches ?? NONE)))}" complexity="0">\n   <classes>\n`;
        for (const file of own)
            yield* classText(file);
        yield '   </classes>\n  </package>\n';
    }
    yield ' </packages>\n</coverage>\n';
}
function* classText({ path, lines, totals, details }) {
    const name = escaped(path.slice(path.lastIndexOf('/') + 1));
    yield `    <class name="${name}" filename="${escaped(path)}" line-rate="${rate(totals.lines ?? NONE)}" branch-rate="${rate(totals.branches ?? NONE)}" complexity="0">\n     <methods/>\n     <lines>\n`;
    const branches = byLine(details.branches);
    for (const [at, line] of (lines?.lines ?? []).entries()) {
        const share = branches.get(line);
        const condition = share === undefined
            ? ''
            : ` branch="true" condition-coverage="${Math.floor((share.covered * 100) / share.total)}% (${share.covered}/${share.total})"`;
        yield `      <line number="${line}" hits="${lines?.counts[at]}"${condition}/>\n`;
    }
    yield '     </lines>\n    </class>\n';
}
function byLine(hits) {
    const found = new Map();
    for (const [at, line] of (hits?.lines ?? []).entries()) {
        const { covered, total } = found.get(line) ?? NONE;
        const hit = (hits?.counts[at] ?? 0) > 0 ? 1 : 0;
        found.set(line, { covered: covered + hit, total: total + 1 });
    }
    return found;
}
function byFolder(files) {
    const folders = new Map();
    for (const file of files) {
        const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : '.';
        const own = folders.get(folder);
        if (own === undefined)
            folders.set(folder, [file]);
        else
            own.push(file);
    }
    return folders;
}
/** The metrics that a Cobertura file cannot carry line by line, where the reports have them. */
function lostInCobertura(files) {
    return model_coverage/* METRICS */.C.filter((metric) => {
        if (metric === 'functions' || metric === 'statements')
            return files.some(({ totals }) => totals[metric] !== undefined);
        return files.some((file) => {
            const hits = metric === 'lines' ? file.lines : (file.details.branches ?? null);
            const counted = hits === null ? NONE : (0,coverage_hits/* countHits */.aN)(hits);
            return (file.totals[metric]?.total ?? 0) !== counted.total;
        });
    });
}
function sum(counts) {
    return counts.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NONE);
}
/** Cut to four decimals, so that 1 means all. */
function rate({ covered, total }) {
    if (total === 0)
        return '0';
    return String(Math.floor((covered * 10_000) / total) / 10_000);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text in an attribute; what XML cannot hold is replaced. */
function escaped(text) {
    return text
        .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
        .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

// EXTERNAL MODULE: ./lib/src/dialects/project.js
var dialects_project = __webpack_require__(7625);
// EXTERNAL MODULE: ./lib/src/engine/coverage/judge.js + 7 modules
var judge = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/src/engine/judge.js
var engine_judge = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/src/app/deliver.js
var deliver = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/evaluate-reports.js + 4 modules
var evaluate_reports = __webpack_require__(3407);
// EXTERNAL MODULE: ./lib/src/app/gather-coverage.js + 3 modules
var gather_coverage = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/src/app/gather-evidence.js + 3 modules
var gather_evidence = __webpack_require__(5286);
;// CONCATENATED MODULE: ./lib/src/app/head-commit.js
const MOST_FOLDERS = 20;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The full id of the commit; null where there is no repository or its files say something else. */
async function headCommit(files) {
    const folder = await gitFolder(files);
    if (folder === null)
        return null;
    const head = await textAt(files, `${folder}/HEAD`);
    const ref = /^ref: (refs\/[^\0\n]{1,500})$/.exec(head ?? '')?.[1];
    if (ref === undefined)
        return head !== null && SHA.test(head) ? head : null;
    const common = await commonFolder(files, folder);
    const sha = (await textAt(files, `${common}/${ref}`)) ?? (await packed(files, common, ref));
    return sha !== null && SHA.test(sha) ? sha : null;
}
/** `.git` of the root or of a folder around it; in a work tree it is a file that names the folder. */
async function gitFolder(files) {
    for (let up = 0; up < MOST_FOLDERS; up++) {
        const at = `${'../'.repeat(up)}.git`;
        if ((await textAt(files, `${at}/HEAD`)) !== null)
            return at;
        const link = /^gitdir: (.{1,4000})$/.exec((await textAt(files, at)) ?? '')?.[1];
        if (link !== undefined)
            return /^(?:\/|[A-Za-z]:)/.test(link) ? link : `${'../'.repeat(up)}${link}`;
    }
    return null;
}
/** Where a work tree shares its branches with others. */
async function commonFolder(files, folder) {
    const common = await textAt(files, `${folder}/commondir`);
    if (common === null)
        return folder;
    return /^(?:\/|[A-Za-z]:)/.test(common) ? common : `${folder}/${common}`;
}
async function packed(files, folder, ref) {
    const lines = ((await textAt(files, `${folder}/packed-refs`)) ?? '').split('\n');
    return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}
async function textAt(files, path) {
    const read = await files.read(path, 'anywhere');
    return read.ok ? new TextDecoder().decode(read.bytes).trim() : null;
}

// EXTERNAL MODULE: ./lib/src/app/publish.js
var publish = __webpack_require__(3525);
// EXTERNAL MODULE: ./lib/src/app/run.js + 1 modules
var run = __webpack_require__(8011);
;// CONCATENATED MODULE: ./lib/src/app/coverage.js
/** The command `coverage`. */














const NO_EVIDENCE = { tests: null, scans: null, benchmarks: null };
/** Judges the reports and prints the verdict; writes the files that were asked for. */
async function runCoverage({ flags, operands }, ports) {
    (0,publish/* checkReportFlags */.C)(flags);
    refuseChangeGoals(flags.get('coverage-thresholds') ?? '');
    const config = await (0,run/* configure */.jK)(ports, Object.fromEntries(flags), (name) => `--${name}`);
    const settings = config.coverage ?? (0,coverage/* coverageSettings */.i)([], {});
    if (settings === null)
        throw new Error('empty settings are settings');
    const facts = await (0,gather_coverage.gatherCoverage)(ports, settings, operands);
    const project = (0,dialects_project/* buildProject */.a)({ documents: [], specs: [], checklists: [], complete: true });
    const reports = { coverage: { settings, facts }, evidence: NO_EVIDENCE };
    const result = (0,evaluate_reports/* evaluateReports */.J)(reports, config, null, project);
    const lost = await writeFiles(facts, config.evidence, flags, ports);
    const verdict = (0,engine_judge/* judge */.S4)({
        ...result,
        project,
        failOn: config.failOn,
        maxWarnings: config.maxWarnings,
        skippedTexts: 0,
        unread: [],
        unseen: [...result.notes, ...lost],
        skippedReason: null,
    });
    return (0,publish/* publish */.m)(verdict, flags, config, ports);
}
/** A config serves `check` as well; what a flag asks for is asked of this run. */
function refuseChangeGoals(thresholds) {
    const scope = /(?:^|[\s{,"'])(patch|newFiles)["']?[ \t]*:/.exec(thresholds)?.[1];
    if (scope === undefined)
        return;
    throw new errors/* UserError */.yo('usage', `--coverage-thresholds: \`${scope}\` is about a change, and \`coverage\` looks at none`, 'Use `tasks-gate check --coverage-reports … --coverage-thresholds …`, which does');
}
/** Writes baseline and merged report; gives sentences about what the latter cannot hold. */
async function writeFiles({ files, reports }, evidence, flags, ports) {
    const [baseline, cobertura] = [flags.get('write-baseline'), flags.get('write-cobertura')];
    if ((baseline ?? cobertura) === undefined)
        return [];
    if (reports.length === 0) {
        throw new errors/* UserError */.yo('coverage', 'No report has anything to write', 'Mend the reports first');
    }
    if (baseline !== undefined) {
        await refuseAfterFailure(ports, evidence);
        const text = (0,coverage_baseline/* writeBaseline */.B)((0,judge/* baselineOf */.Bv)(files, await headCommit(ports.files)));
        await (0,deliver/* deliver */.c)({ to: 'file', path: baseline, text, reach: 'anywhere' }, ports);
    }
    if (cobertura === undefined)
        return [];
    const text = [...coberturaText(files)].join('');
    await (0,deliver/* deliver */.c)({ to: 'file', path: cobertura, text, reach: 'anywhere' }, ports);
    const lost = lostInCobertura(files);
    return lost.length === 0
        ? []
        : [
            `${cobertura} cannot hold ${lost.join(', ')} as the reports have them: the format counts what stands on lines.`,
        ];
}
/** The coverage of a run that stopped at a failure is lower than that of the code. */
async function refuseAfterFailure({ files }, evidence) {
    const { tests } = await (0,gather_evidence.gatherEvidence)(files, { ...evidence, scans: null, benchmarks: null });
    if (tests === null || (tests.failed === 0 && tests.unmatched.length === 0))
        return;
    const why = tests.failed > 0 ? `${tests.failed} failed` : `there are no results at ${tests.unmatched.join(', ')}`;
    throw new errors/* UserError */.yo('evidence', `No baseline is written after a failed test run: ${why}`, 'Mend the tests, and run them again with coverage');
}


/***/ }),

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

/***/ 5286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherEvidence: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: ./lib/src/coverage/error.js
var coverage_error = __webpack_require__(2703);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/src/coverage/json.js
var json = __webpack_require__(6391);
;// CONCATENATED MODULE: ./lib/src/evidence/benchmark.js
/** Benchmark results as github-action-benchmark takes and stores them. */



const BENCH = schemas/* object */.Ikc({ name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), unit: schemas/* string */.YjP(), value: schemas/* number */.aig() });
const BENCHES = schemas/* array */.YOg(BENCH);
/** The stored history: the last entry of each list is the newest. */
const HISTORY = schemas/* object */.Ikc({ entries: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ benches: BENCHES }))) });
const REPORT = schemas/* union */.KCZ([BENCHES, HISTORY]);
/** Its `data.js` is JSON behind an assignment. */
const ASSIGNMENT = /^\s*window\.BENCHMARK_DATA\s*=\s*/;
/** Reads one file. @throws ReportError where it is none, or measures nothing. */
function readBenchmarks(report, pieces) {
    const sink = (0,json/* jsonText */.s$)(report, 'benchmark', REPORT);
    sink.write([...pieces].join('').replace(ASSIGNMENT, ''));
    const read = sink.end();
    const found = Array.isArray(read)
        ? read
        : Object.values(read.entries).flatMap((entries) => entries.at(-1)?.benches ?? []);
    if (found.length === 0)
        throw new coverage_error/* ReportError */.$(report, 'benchmark', null, 'the report measures nothing');
    return found;
}

// EXTERNAL MODULE: ./lib/src/coverage/xml.js
var xml = __webpack_require__(1200);
;// CONCATENATED MODULE: ./lib/src/evidence/junit.js
/** JUnit XML, as test runners of all languages write it. */


/** More failures than these are counted, not named. */
const MOST_FAILURES = 50;
/** Longer names are cut. */
const LONGEST_NAME = 500;
/** A sink for one file. Figures that the suites state count where they say more failures than the cases show. */
function junitSink(report) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const failures = [];
    const names = [];
    const suites = [];
    let stated = 0;
    let current = null;
    function settle({ name, outcome }) {
        counts[outcome]++;
        if (outcome === 'passed')
            names.push(name);
        else if (outcome === 'failed' && failures.length < MOST_FAILURES)
            failures.push({ name, report });
    }
    /** A failure weighs more than a skip; a flaky failure of surefire (another element) was run again and passed. */
    function mark(outcome, path) {
        if (current === null || path.at(-2) !== 'testcase')
            return;
        if (outcome === 'failed' || current.outcome === 'passed')
            current.outcome = outcome;
    }
    const handler = {
        roots: ['testsuites', 'testsuite', 'testrun'],
        open: {
            testsuite(attributes) {
                suites.push(attributes.name ?? '');
                if (suites.length === 1)
                    stated += failuresIn(attributes);
            },
            testcase(attributes) {
                current = { name: nameOf(suites, attributes), outcome: 'passed' };
            },
            failure: (_, __, path) => mark('failed', path),
            error: (_, __, path) => mark('failed', path),
            skipped: (_, __, path) => mark('skipped', path),
        },
        close: {
            testsuite: () => void suites.pop(),
            testcase() {
                if (current !== null)
                    settle(current);
                current = null;
            },
        },
        result() {
            const unnamed = stated - counts.failed;
            if (unnamed > 0)
                failures.push({ name: `${unnamed} that the suite counts and does not name`, report });
            return { ...counts, failed: Math.max(counts.failed, stated), failures, names };
        },
    };
    return (0,xml/* xmlSink */.nF)(report, 'junit', handler);
}
/** Reads one file. @throws ReportError where it is none. */
function readJunit(report, pieces) {
    const sink = junitSink(report);
    let isBlank = true;
    for (const piece of pieces) {
        isBlank &&= piece.trim() === '';
        sink.write(piece.charCodeAt(0) === 0xfeff ? piece.slice(1) : piece);
    }
    if (isBlank)
        throw new coverage_error/* ReportError */.$(report, 'junit', null, 'the file is empty');
    return sink.end();
}
function failuresIn(attributes) {
    return Math.trunc(((0,xml/* numberOf */.rl)(attributes.failures) ?? 0) + ((0,xml/* numberOf */.rl)(attributes.errors) ?? 0));
}
function nameOf(suites, { classname, name }) {
    const parts = [...suites, classname ?? '', name ?? ''].filter((part) => part !== '');
    return [...new Set(parts)].join(' › ').slice(-LONGEST_NAME);
}

// EXTERNAL MODULE: ./lib/src/model/evidence.js
var evidence = __webpack_require__(5723);
;// CONCATENATED MODULE: ./lib/src/evidence/sarif.js
/** SARIF 2.1.0 of security scanners and linters. */



const LEVEL = schemas/* enum */.k5n(evidence/* SCAN_LEVELS */.M);
const RULE = schemas/* object */.Ikc({
    id: schemas/* optional */.lqM(schemas/* string */.YjP()),
    defaultConfiguration: schemas/* optional */.lqM(schemas/* object */.Ikc({ level: schemas/* optional */.lqM(LEVEL) })),
});
const RESULT = schemas/* object */.Ikc({
    ruleId: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ruleIndex: schemas/* optional */.lqM(schemas/* number */.aig()),
    rule: schemas/* optional */.lqM(schemas/* object */.Ikc({ id: schemas/* optional */.lqM(schemas/* string */.YjP()), index: schemas/* optional */.lqM(schemas/* number */.aig()) })),
    level: schemas/* optional */.lqM(LEVEL),
    kind: schemas/* optional */.lqM(schemas/* string */.YjP()),
    message: schemas/* object */.Ikc({ text: schemas/* optional */.lqM(schemas/* string */.YjP()), id: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
    baselineState: schemas/* optional */.lqM(schemas/* string */.YjP()),
    suppressions: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
    locations: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        physicalLocation: schemas/* optional */.lqM(schemas/* object */.Ikc({
            artifactLocation: schemas/* optional */.lqM(schemas/* object */.Ikc({ uri: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
            region: schemas/* optional */.lqM(schemas/* object */.Ikc({ startLine: schemas/* optional */.lqM(schemas/* number */.aig()) })),
        })),
    }))),
});
const RUN = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), rules: schemas/* optional */.lqM(schemas/* array */.YOg(RULE)) }) }),
    results: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(RESULT))),
    invocations: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ executionSuccessful: schemas/* optional */.lqM(schemas/* boolean */.zMY()) }))),
});
const LOG = schemas/* object */.Ikc({ version: schemas/* string */.YjP(), runs: schemas/* array */.YOg(RUN) });
/** Reads one file. @throws ReportError where it is none. */
function readSarif(report, pieces) {
    const sink = (0,json/* jsonText */.s$)(report, 'sarif', LOG);
    for (const piece of pieces)
        sink.write(piece);
    const { runs } = sink.end();
    return {
        results: runs.flatMap((run) => (run.results ?? []).flatMap((result) => resultOf(run, result))),
        broken: runs.filter(isBroken).map(({ tool }) => tool.driver.name),
    };
}
/** A scanner that says that it failed, or that wrote no list of results. */
function isBroken({ invocations = [], results }) {
    return (results === undefined ||
        results === null ||
        invocations.some((each) => each.executionSuccessful === false));
}
function resultOf({ tool: { driver } }, result) {
    if (result.kind !== undefined && result.kind !== 'fail')
        return [];
    const index = result.ruleIndex ?? result.rule?.index ?? -1;
    const id = result.ruleId ?? result.rule?.id ?? driver.rules?.[index]?.id ?? '';
    const rule = driver.rules?.[index] ?? driver.rules?.find((each) => each.id === id);
    const place = result.locations?.[0]?.physicalLocation;
    const line = place?.region?.startLine;
    return [
        {
            tool: driver.name,
            rule: id,
            level: result.level ?? rule?.defaultConfiguration?.level ?? 'warning',
            message: result.message.text ?? result.message.id ?? '',
            path: place?.artifactLocation?.uri ?? null,
            line: line !== undefined && Number.isInteger(line) && line > 0 ? line : null,
            isKnown: isKnown(result),
        },
    ];
}
function isKnown({ baselineState, suppressions = [] }) {
    const accepted = suppressions.filter(({ status }) => status === undefined || status === 'accepted');
    const isPending = suppressions.some(({ status }) => status === 'underReview' || status === 'rejected');
    return (accepted.length > 0 && !isPending) || baselineState === 'unchanged' || baselineState === 'absent';
}

// EXTERNAL MODULE: ./lib/src/app/choose-reports.js + 1 modules
var choose_reports = __webpack_require__(7445);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/src/app/gather-evidence.js






/** Reads what the settings name; `base` holds the baseline of the benchmarks. Throws for what cannot be read. */
async function gatherEvidence(files, settings, base = files) {
    const { tests, scans, benchmarks } = settings;
    return {
        tests: tests === null ? null : await testsOf(files, tests),
        scans: scans === null ? null : await scansOf(files, scans),
        benchmarks: benchmarks === null ? null : await benchmarksOf(files, benchmarks, settings, base),
    };
}
async function readAll(files, globs, read) {
    const paths = new Set();
    const unmatched = [];
    for (const glob of globs) {
        const found = await files.list({ include: [glob], exclude: choose_reports/* ASIDE */.N, under: '' });
        if (found.paths.length === 0)
            unmatched.push(glob);
        for (const path of found.paths)
            paths.add(path);
    }
    const sorted = [...paths].sort();
    const reports = [];
    for (const path of sorted)
        reports.push(await readOne(files, path, read));
    return { reports, files: sorted, unmatched };
}
async function readOne(files, path, read) {
    const stream = await files.stream(path, 'root');
    if (!stream.ok)
        throw new errors/* UserError */.yo('evidence', `${path}: ${stream.problem}`);
    try {
        return read(path, stream.pieces);
    }
    catch (error) {
        if (!(error instanceof coverage_error/* ReportError */.$))
            throw error;
        throw new errors/* UserError */.yo('evidence', error.message, 'Let the step that writes it end well, or correct its glob');
    }
}
async function testsOf(files, globs) {
    const { reports, ...given } = await readAll(files, globs, readJunit);
    const sum = (count) => reports.reduce((all, report) => all + count(report), 0);
    return {
        ...given,
        passed: sum(({ passed }) => passed),
        failed: sum(({ failed }) => failed),
        skipped: sum(({ skipped }) => skipped),
        failures: reports.flatMap(({ failures }) => failures),
        names: reports.flatMap(({ names }) => names),
    };
}
async function scansOf(files, globs) {
    const { reports, ...given } = await readAll(files, globs, readSarif);
    return {
        ...given,
        results: reports.flatMap(({ results }) => results),
        broken: reports.flatMap(({ broken }) => broken),
    };
}
async function benchmarksOf(files, globs, { benchmarkBaseline }, base) {
    const { reports, ...given } = await readAll(files, globs, readBenchmarks);
    return { ...given, benchmarks: reports.flat(), baseline: await baselineOf(base, benchmarkBaseline) };
}
async function baselineOf(files, file) {
    if (file === null)
        return null;
    const stream = await files.stream(file.path, file.reach);
    return stream.ok
        ? readOne(files, file.path, readBenchmarks)
        : { missing: `${file.path}: ${stream.problem}` };
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

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkReportFlags),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3579);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7173);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8684);





/** Refuses flags of a report that make no sense, before anything is read. */
function checkReportFlags(flags) {
    (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .b)(flags, _render_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMATS */ .h);
    detailOf(flags);
}
/** Prints the verdict in the format that the flags ask for, writes the files of the config, and gives the exit code. */
async function publish(verdict, flags, config, ports) {
    const { console } = ports;
    const plain = { columns: 80, color: false };
    // A report that goes to a file has no terminal.
    const { columns, color } = flags.has('output') ? plain : console;
    const look = { columns, color, detail: detailOf(flags), limit: config.annotations };
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .y)(await (0,_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)(verdict, (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .b)(flags, _render_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMATS */ .h), look), flags, ports);
    for (const [format, file] of Object.entries(config.reports)) {
        if (file === null)
            continue;
        const text = await (0,_render_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)(verdict, format, { ...look, ...plain });
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)({ to: 'file', ...file, text }, ports);
    }
    return verdict.exitCode;
}
function detailOf(flags) {
    if (flags.has('quiet') && flags.has('verbose')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('usage', '--quiet and --verbose contradict each other');
    }
    if (flags.has('quiet'))
        return 'quiet';
    return flags.has('verbose') ? 'verbose' : 'normal';
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
