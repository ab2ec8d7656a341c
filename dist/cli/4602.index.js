export const id = 4602;
export const ids = [4602,1464,1398];
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
// EXTERNAL MODULE: ./lib/src/app/gather-coverage.js + 4 modules
var gather_coverage = __webpack_require__(1464);
// EXTERNAL MODULE: ./lib/src/app/gather-evidence.js + 8 modules
var gather_evidence = __webpack_require__(1398);
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
/** The coverage of a run that stopped at a failure is lower than that of the code, and one without tests shows none. */
async function refuseAfterFailure({ files }, evidence) {
    const { tests } = await (0,gather_evidence.gatherEvidence)(files, { ...evidence, scans: null, benchmarks: null });
    const why = tests === null ? null : flawOf(tests);
    if (why === null)
        return;
    throw new errors/* UserError */.yo('evidence', `No baseline is written after a failed test run: ${why}`, 'Mend the tests, and run them again with coverage');
}
function flawOf({ passed, failed, unmatched }) {
    if (failed > 0)
        return `${failed} failed`;
    if (unmatched.length > 0)
        return `there are no results at ${unmatched.join(', ')}`;
    return passed === 0 ? 'no test ran' : null;
}


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherCoverage: () => (/* binding */ gatherCoverage)
});

// EXTERNAL MODULE: ./lib/src/coverage/baseline.js
var coverage_baseline = __webpack_require__(6770);
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
var add_up = __webpack_require__(9278);
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
    const path = mapped(file.path, ground.mappings);
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
    const roots = report.roots.map((root) => mapped(root, mappings));
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
    const read = (0,coverage_baseline/* readBaseline */.m)((0,decode/* decode */.D)(new TextEncoder().encode(text)).text);
    if (read.ok)
        return read.baseline;
    throw new errors/* UserError */.yo('coverage', `${path}: ${read.problem}`, 'Write it again with `tasks-gate coverage --write-baseline`');
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherEvidence: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: ./lib/src/coverage/error.js
var coverage_error = __webpack_require__(2703);
// EXTERNAL MODULE: ./lib/src/coverage/json.js + 2 modules
var json = __webpack_require__(4819);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
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

// EXTERNAL MODULE: ./lib/src/coverage/xml.js + 1 modules
var xml = __webpack_require__(4056);
;// CONCATENATED MODULE: ./lib/src/evidence/junit-cases.js
/** More failures than these are counted, not named. */
const MOST_FAILURES = 50;
/** Follows the cases as they open and close, and adds them up. */
class Cases {
    #report;
    #open = [];
    #counts = { passed: 0, failed: 0, skipped: 0 };
    #failures = [];
    #names = [];
    constructor(report) {
        this.#report = report;
    }
    open(name, outcome) {
        this.#open.push({ name, outcome, hasElement: false });
    }
    fail() {
        const current = this.#open.at(-1);
        if (current === undefined)
            return;
        current.outcome = 'failed';
        current.hasElement = true;
    }
    /** A failure weighs more than a skip. */
    skip() {
        const current = this.#open.at(-1);
        if (current?.outcome === 'passed')
            current.outcome = 'skipped';
    }
    /** Ends the innermost case; true for a failure that no element has shown. */
    close() {
        const current = this.#open.pop();
        if (current === undefined)
            return false;
        this.settle(current.name, current.outcome);
        return current.outcome === 'failed' && !current.hasElement;
    }
    settle(name, outcome) {
        this.#counts[outcome]++;
        if (outcome === 'passed')
            this.#names.push(name);
        else if (outcome === 'failed' && this.#failures.length < MOST_FAILURES)
            this.#failures.push({ name, report: this.#report });
    }
    /** All of them, with the failures that suites state and no case shows. */
    result(hidden) {
        const failures = [...this.#failures];
        if (hidden > 0)
            failures.push({ name: `${hidden} that the suite counts and does not name`, report: this.#report });
        return { ...this.#counts, failed: this.#counts.failed + hidden, failures, names: this.#names };
    }
}

;// CONCATENATED MODULE: ./lib/src/evidence/junit-outcome.js
/** Words of producers, in lower case and without separators; every other word is one for a test that ran. */
const FAILED = new Set('fail failed failure error errored broken crashed timeout timedout'.split(' '));
const SKIPPED = new Set('skip skipped notrun notexecuted suppressed disabled ignored pending undefined untested todo'.split(' '));
/** GoogleTest tells by `status` and `result`, Eclipse by the last two; a failure weighs more than a skip. */
function statedOutcome({ status, result, ignored, incomplete }) {
    const words = [status, result].map((word) => (word ?? '').toLowerCase().replace(/[ _-]/g, ''));
    if (words.some((word) => FAILED.has(word)))
        return 'failed';
    const isSkipped = words.some((word) => SKIPPED.has(word)) || ignored === 'true' || incomplete === 'true';
    return isSkipped ? 'skipped' : 'passed';
}

;// CONCATENATED MODULE: ./lib/src/evidence/junit-suites.js
/** The suites of a JUnit file: what they state, against the failures that stand in them. */

/**
 * Follows the suites as they open and close. A suite may or may not count what the suites in it count, so that the
 * figures of two levels are never added: each level hides what it states beyond what it shows, or what its parts hide.
 */
class Suites {
    #open = [];
    #hidden = 0;
    open({ name = '', failures, errors }) {
        const stated = Math.max(0, (0,xml/* numberOf */.rl)(failures) ?? 0) + Math.max(0, (0,xml/* numberOf */.rl)(errors) ?? 0);
        this.#open.push({ name, stated: Math.ceil(stated), shown: 0, hidden: 0 });
    }
    /** A failure that stands in the innermost suite, or in a case of it. */
    show() {
        const suite = this.#open.at(-1);
        if (suite !== undefined)
            suite.shown++;
    }
    close() {
        const suite = this.#open.pop();
        if (suite === undefined)
            return;
        const hidden = Math.max(suite.hidden, suite.stated - suite.shown);
        const parent = this.#open.at(-1);
        if (parent === undefined) {
            this.#hidden += hidden;
            return;
        }
        parent.shown += suite.shown;
        parent.hidden += hidden;
    }
    /** How many failures are stated and not shown in the whole file. */
    get hidden() {
        return this.#hidden;
    }
    /** The names of the open suites, outermost first. */
    get names() {
        return this.#open.map(({ name }) => name);
    }
}

;// CONCATENATED MODULE: ./lib/src/evidence/junit.js
/** JUnit XML, as test runners of all languages write it. */





/** Longer names are cut. */
const LONGEST_NAME = 500;
/** Elements that hold cases, and that state how many of them failed. */
const SUITES = ['testsuites', 'testsuite', 'testrun'];
const SET_UP = { name: 'outside of its tests' };
/** A sink for one file. Figures that the suites state count where they say more failures than the cases show. */
function junitSink(report) {
    const found = new Cases(report);
    const suites = new Suites();
    /** In a suite it is a failure of the set-up. A flaky failure is an element of another name: it passed at last. */
    function fail(_, __, path) {
        const around = path.at(-2) ?? '';
        if (around === 'testcase')
            found.fail();
        else if (SUITES.includes(around))
            found.settle(nameOf(suites.names, SET_UP), 'failed');
        else
            return;
        suites.show();
    }
    const handler = {
        roots: SUITES,
        open: {
            testsuites: (attributes) => suites.open({ ...attributes, name: '' }),
            testrun: (attributes) => suites.open({ ...attributes, name: '' }),
            testsuite: (attributes) => suites.open(attributes),
            testcase: (attributes) => found.open(nameOf(suites.names, attributes), statedOutcome(attributes)),
            failure: fail,
            error: fail,
            skipped: (_, __, path) => {
                if (path.at(-2) === 'testcase')
                    found.skip();
            },
        },
        close: {
            testsuites: () => suites.close(),
            testrun: () => suites.close(),
            testsuite: () => suites.close(),
            testcase: () => {
                if (found.close())
                    suites.show();
            },
        },
        result: () => found.result(suites.hidden),
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
function nameOf(suites, { classname, name }) {
    const parts = [...suites, classname ?? '', name ?? ''].filter((part) => part !== '');
    return [...new Set(parts)].join(' › ').slice(-LONGEST_NAME);
}

;// CONCATENATED MODULE: ./lib/src/evidence/sarif-rules.js
/** How a result names its rule: `ruleId` and `ruleIndex` are short for two keys of `rule`. */
function referenceOf({ rule, ruleId, ruleIndex }) {
    return {
        id: ruleId ?? rule?.id,
        index: [rule?.index, ruleIndex].find((each) => isIndex(each)),
        toolComponent: rule?.toolComponent,
    };
}
/** Finds the rules of one run. */
class Rules {
    /** The driver, then the extensions. */
    #components;
    /** For each invocation the levels that it was configured to. */
    #configured;
    constructor({ tool, invocations }) {
        this.#components = [tool.driver, ...(tool.extensions ?? [])].map((each) => ({
            ...each,
            byId: idsOf(each.rules ?? []),
        }));
        this.#configured = (invocations ?? []).map((each) => new Map((each.ruleConfigurationOverrides ?? []).flatMap((one) => this.#override(one) ?? [])));
    }
    /** The rule that is meant. An index counts in its own component only; an id is looked for in all, that one first. */
    find({ id, index, toolComponent }) {
        const own = this.#component(toolComponent);
        const indexed = isIndex(index) ? own?.rules?.[index] : undefined;
        if (id == null || (indexed !== undefined && fits(indexed, id)))
            return indexed;
        return byId(own === undefined ? this.#components : [own, ...this.#components], id) ?? indexed;
    }
    /** The level of a result that states none: as its run was configured, else as its rule says, else a warning. */
    level({ provenance }, rule) {
        if (rule === undefined)
            return 'warning';
        const index = provenance?.invocationIndex;
        const configured = this.#configured[isIndex(index) ? index : 0]?.get(rule);
        return configured ?? rule.defaultConfiguration?.level ?? 'warning';
    }
    #component(named) {
        const { index, guid, name } = named ?? {};
        if (isIndex(index))
            return this.#components[index + 1];
        if (guid != null)
            return this.#components.find((each) => each.guid === guid);
        return name == null ? this.#components[0] : this.#components.find((each) => each.name === name);
    }
    #override({ descriptor, configuration }) {
        const rule = this.find(descriptor);
        const level = configuration?.level;
        return rule === undefined || level == null ? [] : [[rule, level]];
    }
}
/** By id; the first of several counts. */
function idsOf(rules) {
    return new Map(rules.flatMap((rule) => (rule.id == null ? [] : [[rule.id, rule]])).reverse());
}
/** An id may add parts to that of its rule: `CA1000/static` is `CA1000`; the longest that is there counts. */
function byId(components, id) {
    for (let part = id; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
        const found = components.find((each) => each.byId.has(part));
        if (found !== undefined)
            return found.byId.get(part);
    }
    return undefined;
}
function fits({ id }, written) {
    return id == null || written === id || written.startsWith(`${id}/`);
}
/** SARIF writes -1 for an index that is not there. */
function isIndex(index) {
    return index != null && index >= 0;
}

// EXTERNAL MODULE: ./lib/src/model/evidence.js
var evidence = __webpack_require__(5723);
;// CONCATENATED MODULE: ./lib/src/evidence/sarif-shape.js
/** The part of SARIF 2.1.0 that is read. Many writers leave `null` where the schema wants nothing. */


const sarif_shape_text = schemas/* nullish */.cl6(schemas/* string */.YjP());
const number = schemas/* nullish */.cl6(schemas/* number */.aig());
const level = schemas/* nullish */.cl6(schemas/* enum */.k5n(evidence/* SCAN_LEVELS */.M));
/** A pointer to a rule: by its component, and there by index or id. */
const REFERENCE = schemas/* object */.Ikc({
    id: sarif_shape_text,
    index: number,
    toolComponent: schemas/* nullish */.cl6(schemas/* object */.Ikc({ index: number, guid: sarif_shape_text, name: sarif_shape_text })),
});
const RULE = schemas/* object */.Ikc({ id: sarif_shape_text, defaultConfiguration: schemas/* nullish */.cl6(schemas/* object */.Ikc({ level })) });
const COMPONENT = schemas/* object */.Ikc({ name: sarif_shape_text, guid: sarif_shape_text, rules: schemas/* nullish */.cl6(schemas/* array */.YOg(RULE)) });
const RESULT = schemas/* object */.Ikc({
    ruleId: sarif_shape_text,
    ruleIndex: number,
    rule: schemas/* nullish */.cl6(REFERENCE),
    level,
    kind: sarif_shape_text,
    message: schemas/* object */.Ikc({ text: sarif_shape_text, id: sarif_shape_text }),
    baselineState: sarif_shape_text,
    suppressions: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ status: sarif_shape_text }))),
    provenance: schemas/* nullish */.cl6(schemas/* object */.Ikc({ invocationIndex: number })),
    locations: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({
        physicalLocation: schemas/* nullish */.cl6(schemas/* object */.Ikc({
            artifactLocation: schemas/* nullish */.cl6(schemas/* object */.Ikc({ uri: sarif_shape_text })),
            region: schemas/* nullish */.cl6(schemas/* object */.Ikc({ startLine: number })),
        })),
    }))),
});
const INVOCATION = schemas/* object */.Ikc({
    executionSuccessful: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    ruleConfigurationOverrides: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ descriptor: REFERENCE, configuration: schemas/* nullish */.cl6(schemas/* object */.Ikc({ level })) }))),
});
const RUN = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({
        driver: schemas/* extend */.X$i(COMPONENT, { name: schemas/* string */.YjP() }),
        extensions: schemas/* nullish */.cl6(schemas/* array */.YOg(COMPONENT)),
    }),
    results: schemas/* nullish */.cl6(schemas/* array */.YOg(RESULT)),
    invocations: schemas/* nullish */.cl6(schemas/* array */.YOg(INVOCATION)),
});
const LOG = schemas/* object */.Ikc({ version: schemas/* string */.YjP(), runs: schemas/* array */.YOg(RUN) });

;// CONCATENATED MODULE: ./lib/src/evidence/sarif.js
/** SARIF 2.1.0 of security scanners and linters. */



/** Kinds of results that say that nothing is wrong. */
const FINE = ['pass', 'notApplicable', 'informational'];
/** Kinds of results that say nothing yet: the tool does not know, or a person has to look. */
const UNDECIDED = ['open', 'review'];
/** Reads one file. @throws ReportError where it is none. */
function readSarif(report, pieces) {
    const sink = (0,json/* jsonText */.s$)(report, 'sarif', LOG);
    for (const piece of pieces)
        sink.write(piece);
    const { runs } = sink.end();
    const all = runs.flatMap(({ results }) => results ?? []);
    return {
        results: runs.flatMap(resultsOf),
        undecided: all.filter((result) => isOf(UNDECIDED, result) && !isKnown(result)).length,
        broken: runs.filter(isBroken).map(({ tool }) => tool.driver.name),
        empty: runs.length === 0 ? [report] : [],
    };
}
/** A scanner that says that it failed, or that wrote no list of results. */
function isBroken({ invocations, results }) {
    return results == null || (invocations ?? []).some((each) => each.executionSuccessful === false);
}
/** Results of a kind that nobody knows are taken for failures. */
function resultsOf(run) {
    const rules = new Rules(run);
    const failing = (run.results ?? []).filter((result) => !isOf(FINE, result) && !isOf(UNDECIDED, result));
    return failing.map((result) => resultOf(run.tool.driver.name, rules, result));
}
function isOf(kinds, { kind }) {
    return kind != null && kinds.includes(kind);
}
function resultOf(tool, rules, result) {
    const reference = referenceOf(result);
    const rule = rules.find(reference);
    const place = result.locations?.[0]?.physicalLocation;
    const line = place?.region?.startLine;
    return {
        tool,
        rule: reference.id ?? rule?.id ?? '',
        level: result.level ?? rules.level(result, rule),
        message: result.message.text ?? result.message.id ?? '',
        path: place?.artifactLocation?.uri ?? null,
        line: line != null && Number.isInteger(line) && line > 0 ? line : null,
        isKnown: isKnown(result),
    };
}
function isKnown({ baselineState, suppressions }) {
    const states = (suppressions ?? []).map(({ status }) => status ?? 'accepted');
    const isAccepted = states.length > 0 && states.every((status) => status === 'accepted');
    return isAccepted || baselineState === 'unchanged' || baselineState === 'absent';
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
        undecided: reports.reduce((all, { undecided }) => all + undecided, 0),
        broken: reports.flatMap(({ broken }) => broken),
        empty: reports.flatMap(({ empty }) => empty),
    };
}
const readBenchmark = (name, pieces) => readBenchmarks(name, (0,json/* withinString */.Vh)(name, 'benchmark', pieces));
async function benchmarksOf(files, globs, { benchmarkBaseline }, base) {
    const { reports, ...given } = await readAll(files, globs, readBenchmark);
    return { ...given, benchmarks: reports.flat(), baseline: await baselineOf(base, benchmarkBaseline) };
}
async function baselineOf(files, file) {
    if (file === null)
        return null;
    const stream = await files.stream(file.path, file.reach);
    return stream.ok
        ? readOne(files, file.path, readBenchmark)
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
