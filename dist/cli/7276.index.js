export const id = 7276;
export const ids = [7276,2670];
export const modules = {

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ tryCheck)
});

// EXTERNAL MODULE: ./lib/src/engine/gate.js + 7 modules
var gate = __webpack_require__(4314);
// EXTERNAL MODULE: ./lib/src/dialects/read.js + 63 modules
var read = __webpack_require__(4694);
;// CONCATENATED MODULE: ./lib/src/kit/example-change.js
/** Makes a whole change of an example in few words, for tests and for the pages of checks. */

const TASK_LIST = /(?:^|\/)(?:tasks|TASKS)\.md$/;
const ARCHIVE = /(?:^|\/)archive\//;
const GATE_FILE = /^\.tasks-gate(?:\.ya?ml|\.json|-baseline\.json)$|^\.github\/workflows\/tasks-gate\.ya?ml$/;
/** The change and its facts; the files that differ between `before` and `after` are the changed ones. */
function changeOf(example) {
    const before = example.before ?? {};
    const after = example.after ?? {};
    const files = changedFiles(before, after, example.renames ?? {});
    const commits = (example.commits ?? []).map((message, index) => ({
        sha: (index + 1).toString(16).padStart(40, '0'),
        message,
        parents: 1,
    }));
    const facts = {
        commits: { items: commits, cap: null },
        files: { items: files, cap: null },
        before: projectOf(before),
        after: projectOf(after),
        tree: { paths: Object.keys(after), complete: true },
        gate: gateOf(example, files),
    };
    return { change: pullRequestOf(example), facts };
}
function pullRequestOf(example) {
    const login = example.author ?? 'ann';
    const own = 'acme/app';
    return {
        number: 7,
        title: example.title ?? 'Change something',
        body: example.body ?? '',
        author: { login, isBot: login.endsWith('[bot]') },
        labels: example.labels ?? [],
        draft: example.draft ?? false,
        base: { ref: example.baseBranch ?? 'main', sha: 'a'.repeat(40), repository: own },
        head: {
            ref: example.branch ?? 'work',
            sha: 'b'.repeat(40),
            repository: example.fork === true ? 'someone/app' : own,
        },
        isFork: example.fork ?? false,
    };
}
function projectOf(files) {
    const lists = Object.entries(files).filter(([path]) => TASK_LIST.test(path) && !ARCHIVE.test(path));
    const documents = lists.map(([path, text]) => (0,read/* readDocument */.u)({ path, text }));
    return { documents, features: documents.map(featureOf), complete: true };
}
function featureOf(document) {
    return { name: document.feature, documents: [document], specs: [], checklists: [] };
}
function changedFiles(before, after, renames) {
    const from = new Map(Object.entries(renames).map(([old, path]) => [path, old]));
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after), ...from.keys()])].sort();
    return paths.flatMap((path) => {
        const previousPath = from.get(path) ?? null;
        if (previousPath !== null)
            return [{ path, previousPath, status: 'renamed', added: null, respaced: [] }];
        if (path in renames || before[path] === after[path])
            return [];
        const status = statusOf(before[path], after[path]);
        return [{ path, previousPath, status, added: null, respaced: [] }];
    });
}
function statusOf(before, after) {
    if (before === undefined)
        return 'added';
    return after === undefined ? 'removed' : 'modified';
}
function gateOf({ config }, files) {
    const paths = files.map(({ path }) => path).filter((path) => GATE_FILE.test(path));
    return { paths, before: config?.before ?? null, after: config?.after ?? null };
}

// EXTERNAL MODULE: ./lib/src/kit/level.js
var kit_level = __webpack_require__(8459);
// EXTERNAL MODULE: ./lib/src/kit/setting.js
var setting = __webpack_require__(6245);
// EXTERNAL MODULE: ./lib/src/model/exemption.js
var exemption = __webpack_require__(7571);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(8005);
;// CONCATENATED MODULE: ./lib/src/docs/check-trial.js
/** Runs a check on a change at hand, for its page and for the tests. */






/** What a check says to a change; one that is off by default speaks as a warning. */
function tryCheck(check, example, written) {
    const parsed = (0,setting/* parseOptions */.A)(check, written);
    if (!parsed.ok)
        throw new Error(parsed.problem);
    const level = (0,kit_level/* resolveLevel */.XC)('on', check, 'plain');
    if (level === 'off')
        throw new Error(`${check.id} cannot be turned on`);
    const { change, facts } = changeOf(example);
    return (0,gate/* judgeChange */.s)(change, facts, [check], {
        references: { from: reference/* REFERENCE_PLACES */.v, require: 'any' },
        exempt: exemption/* DEFAULT_EXEMPT */.o,
        checks: new Map([[check.id, { severity: level, options: parsed.options }]]),
    });
}


/***/ }),

/***/ 156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tryExample)
/* harmony export */ });
/* unused harmony export tryRule */
/* harmony import */ var _engine_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/* harmony import */ var _engine_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(125);
/* harmony import */ var _engine_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1789);
/* harmony import */ var _kit_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8459);
/* harmony import */ var _kit_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);
/* harmony import */ var _kit_taskfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4758);
/** Runs a rule on a text at hand, for its page and for the tests. */






/** What a rule finds in files, given as texts by path; a rule that is off in a dialect speaks as a warning. */
function tryRule(rule, files, written, { project = (0,_kit_taskfile_js__WEBPACK_IMPORTED_MODULE_3__/* .projectOfTexts */ .P3)(files), company = [] } = {}) {
    const rules = rule.scope === 'run' ? [...company.filter(({ id }) => id !== rule.id), rule] : [rule];
    const around = { known: rules.map(({ id }) => id), baseline: baselineIn(files) };
    const { findings, states } = (0,_engine_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .lint */ .u)(project, rules, settingsFor(rule, rules, written), around);
    const crash = states.find((state) => state.state === 'crashed');
    if (crash !== undefined)
        throw new Error(`${crash.id} crashed: ${crash.reason}`);
    return findings.filter((finding) => finding.rule === rule.id && finding.fate === 'reported');
}
/** The rule on trial is on everywhere, the others where they are by themselves. */
function settingsFor(rule, rules, written) {
    return ({ dialect }) => new Map(rules.flatMap((each) => each === rule
        ? settingOf(each, (0,_kit_level_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveLevel */ .XC)('on', each, dialect), written)
        : settingOf(each, (0,_kit_level_js__WEBPACK_IMPORTED_MODULE_4__/* .ownLevel */ .$m)(each, dialect), undefined)));
}
/** The entry of a rule in the settings; none for one that is off. */
function settingOf(rule, level, written) {
    const parsed = (0,_kit_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .A)(rule, written);
    if (!parsed.ok)
        throw new Error(parsed.problem);
    return level === 'off' ? [] : [[rule.id, { severity: level, options: parsed.options }]];
}
function baselineIn(files) {
    const text = files[_engine_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .BASELINE_FILE */ .tu];
    if (text === undefined)
        return _engine_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_BASELINE */ .gN;
    const read = (0,_engine_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(text);
    if (!read.ok)
        throw new Error(read.problem);
    const baseline = { path: _engine_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .BASELINE_FILE */ .tu, text, entries: read.entries };
    return { applied: baseline, current: baseline };
}
/** What a rule finds in one of its examples. */
function tryExample(rule, example, company) {
    const text = example.good ?? example.bad ?? '';
    const path = example.path ?? 'tasks.md';
    return tryRule(rule, { ...example.files, [path]: text }, example.options, { company });
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/** The text of a baseline file: JSON with one entry a line, sorted, so that two runs write the same bytes and changes merge. */

/** Where a baseline is written to when nobody names a file. */
const BASELINE_FILE = '.tasks-gate-baseline.json';
const VERSION = 1;
const KEYS = ['path', 'rule', 'task', 'line', 'count'];
/** The text of a baseline file. */
function baselineText(entries) {
    const lines = [...entries]
        .sort((a, b) => compare(sortKey(a), sortKey(b)))
        .map(({ path, rule, task, line, count }) => {
        const subject = task === null ? { line } : { task };
        return `    ${JSON.stringify({ path, rule, ...subject, count })}`;
    });
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}
/** Reads a baseline file; everything that is not as it should be is refused. */
function readBaseline(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return bad(1, 'Unexpected text, expected JSON as `baseline update` writes it');
    }
    if (!isRecord(data))
        return bad(1, 'Unexpected value, expected an object with `version` and `findings`');
    if (data.version !== VERSION)
        return bad(1, `Unexpected version \`${String(data.version)}\`, expected \`${VERSION}\``);
    const stray = Object.keys(data).find((key) => key !== 'version' && key !== 'findings');
    if (stray !== undefined)
        return bad(1, `Unexpected key \`${stray}\`, expected \`version\` and \`findings\``);
    if (!Array.isArray(data.findings))
        return bad(1, 'Unexpected `findings`, expected a list');
    return readEntries(text, data.findings);
}
function readEntries(text, list) {
    const lines = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
    const places = objectsIn(text);
    const entries = [];
    const seen = new Set();
    for (const [index, item] of list.entries()) {
        const at = places[index] ?? { start: 0, end: 0 };
        const entry = readEntry(item, at);
        if (entry === null) {
            return bad((0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(lines, at.start), 'Unexpected entry, expected `path`, `rule`, one of `task` and `line`, and a `count` from 1');
        }
        if (seen.has(sortKey(entry)))
            return bad((0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(lines, at.start), 'Unexpected second entry for the same, expected one with a `count`');
        seen.add(sortKey(entry));
        entries.push(entry);
    }
    return { ok: true, entries };
}
function readEntry(item, at) {
    if (!isRecord(item) || Object.keys(item).some((key) => !KEYS.includes(key)))
        return null;
    const { path, rule, task = null, line = null, count } = item;
    if (typeof path !== 'string' || typeof rule !== 'string')
        return null;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
        return null;
    if (typeof task === 'string' && line === null)
        return { path, rule, task, line: null, count, at };
    return task === null && typeof line === 'string' ? { path, rule, task: null, line, count, at } : null;
}
/** The places of the objects in the list of a text that is JSON: braces at the third level, outside strings. */
function objectsIn(text) {
    const found = [];
    let start = 0;
    for (const { index, depth, opens } of bracesIn(text)) {
        if (depth !== 3)
            continue;
        if (opens)
            start = index;
        else
            found.push({ start, end: index + 1 });
    }
    return found;
}
/** The braces and brackets outside strings. */
function* bracesIn(text) {
    let depth = 0;
    for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if (sign.startsWith('"'))
            continue;
        const opens = sign === '{' || sign === '[';
        if (opens)
            depth++;
        yield { index, depth, opens };
        if (!opens)
            depth--;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortKey({ path, rule, task, line }) {
    return [path, rule, task === null ? `line ${line}` : `task ${task}`].join('\n');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function bad(line, problem) {
    return { ok: false, line, problem };
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ pruned),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   aB: () => (/* binding */ entriesFor),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   oY: () => (/* binding */ staleEntries)
/* harmony export */ });
const NO_BASELINE = { applied: null, current: null };
/** A line of a list in an entry is cut here, so that a baseline stays readable. */
const LONGEST = 200;
/** Marks the findings that a baseline lists. Only reported ones count: what a comment silences needs no entry. */
function applyBaseline(findings, { path, entries }) {
    const matched = entries.map(() => 0);
    const byKey = new Map(entries.map((entry, index) => [keyOf(entry), index]));
    const marked = findings.map((finding) => {
        const index = byKey.get(keyOf(subjectOf(finding)));
        const entry = index === undefined ? undefined : entries[index];
        if (index === undefined || entry === undefined || finding.fate !== 'reported')
            return finding;
        const count = matched[index] ?? 0;
        if (count >= entry.count)
            return finding;
        matched[index] = count + 1;
        return { ...finding, fate: 'baselined', fateReason: path };
    });
    return { findings: marked, matched };
}
/** The entries that list more than there is; an entry whose rule is off now is left alone. */
function staleEntries({ entries }, matched, judgement) {
    return entries.flatMap((entry, index) => {
        const found = matched[index] ?? 0;
        if (found >= entry.count || judgement(entry.path, entry.rule) === 'unjudged')
            return [];
        const subject = entry.task ?? entry.line ?? '';
        return [{ rule: entry.rule, path: entry.path, subject, listed: entry.count, found, at: entry.at }];
    });
}
/** The entries without what is stale in them. */
function pruned({ entries }, stale) {
    const found = new Map(stale.map((entry) => [entry.at.start, entry.found]));
    return entries
        .map((entry) => ({ ...entry, count: found.get(entry.at.start) ?? entry.count }))
        .filter(({ count }) => count > 0);
}
/** Entries for all findings that are reported or baselined, one for each list, rule and task. */
function entriesFor(findings) {
    const entries = new Map();
    for (const finding of findings) {
        if (finding.path === null || (finding.fate !== 'reported' && finding.fate !== 'baselined'))
            continue;
        const subject = subjectOf(finding);
        const key = keyOf(subject);
        const count = (entries.get(key)?.count ?? 0) + 1;
        entries.set(key, { ...subject, count, at: { start: 0, end: 0 } });
    }
    return [...entries.values()];
}
/** The task where it has an id, else the text of the line, so that entries survive moved lines. */
function subjectOf({ path, rule, taskId, place, sourceLine }) {
    const about = { path: path ?? '', rule };
    if (taskId !== null)
        return { ...about, task: taskId, line: null };
    const isWhole = place === null || (place.endLine === 1 && place.endColumn === 1);
    const line = isWhole ? '' : (sourceLine ?? '').trim().replace(/\s+/g, ' ').slice(0, LONGEST);
    return { ...about, task: null, line };
}
function keyOf({ path, rule, task, line }) {
    return [path, rule, task === null ? `line ${line}` : `task ${task}`].join('\n');
}


/***/ }),

/***/ 7796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingMaker)
/* harmony export */ });
/* harmony import */ var _kit_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9353);
/* harmony import */ var _model_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3923);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1435);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);
/** Makes findings of what checks yield: a place in a task list at the head, or none. */





/** A maker of findings over the task lists at the head; `pageOf` gives the address of the page of a check. */
function findingMaker(after, pageOf) {
    const lists = (0,_model_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(after) ? [] : after.documents;
    const byPath = new Map(lists.map((document) => [document.path, document]));
    const fingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprinter */ .u)();
    return (check, severity, problem) => {
        const document = problem.in === undefined ? null : (byPath.get(problem.in) ?? null);
        const path = document?.path ?? problem.source?.path ?? null;
        const place = document === null ? placeInSource(problem) : placeOf(document, (0,_kit_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(problem));
        const sourceLine = lineIn(document, place);
        const taskId = taskIdOf(document, problem);
        const subject = taskId ?? subjectOf(problem, sourceLine);
        return {
            rule: check,
            severity,
            message: problem.message,
            hint: problem.hint ?? null,
            path,
            place,
            taskId,
            fate: 'reported',
            fateReason: null,
            fingerprint: fingerprint({ rule: check, path, subject }),
            url: pageOf(check),
            related: relatedOf(problem, document, byPath),
            fix: [],
            sourceLine,
        };
    };
}
/** The text of the line that a finding begins on; null where it is not known. */
function lineIn(document, place) {
    return document === null || place === null ? null : (0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .lineText */ .oZ)(document.text, document.lines, place.line);
}
/** A finding about no line is known by its words: its figures change with every push, and it stays the same finding. */
function subjectOf(problem, sourceLine) {
    if (problem.at !== undefined)
        return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSubject */ .D)(problem, sourceLine);
    return problem.message.replace(/\d+(?:[.,/]\d+)*/g, '#');
}
/** A source file is not read, so only the lines of a place in it are known. */
function placeInSource({ source }) {
    if (source === undefined)
        return null;
    return { line: source.lines.first, column: 1, endLine: source.lines.last, endColumn: 2 };
}
function taskIdOf(document, { task }) {
    return document === null || !task?.id ? null : (0,_model_document_js__WEBPACK_IMPORTED_MODULE_4__/* .scopedId */ .o3)(document, task.id.value);
}
function relatedOf(problem, own, byPath) {
    return (problem.related ?? []).flatMap((related) => {
        const document = related.in === undefined ? own : (byPath.get(related.in) ?? null);
        if (document === null)
            return [];
        return [{ message: related.message, path: document.path, place: placeOf(document, related.at) }];
    });
}
function placeOf(document, at) {
    const start = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .pointAt */ .sd)(document.lines, at.start);
    const end = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .pointAt */ .sd)(document.lines, at.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineSubject),
/* harmony export */   u: () => (/* binding */ fingerprinter)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** Numbers findings of the same identity in the order they come, and hashes identity and number. */
function fingerprinter() {
    const seen = new Map();
    return ({ rule, path, subject }) => {
        const key = [rule, path ?? '', subject].join('\n');
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return (0,_model_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash64 */ .D)(`${key}\n${ordinal}`);
    };
}
/** The subject of a finding without a task: its line, white space folded. */
function lineSubject(problem, line) {
    return problem.at === undefined || line === null ? '' : line.trim().replace(/\s+/g, ' ');
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathMatcher: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/** Globs of the config against paths and branches. */

const OPTIONS = { dot: true, nocomment: true, nonegate: true };
/** A matcher that reads each glob once. */
function pathMatcher() {
    const known = new Map();
    const read = (glob) => {
        const made = known.get(glob) ?? new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, OPTIONS);
        known.set(glob, made);
        return made;
    };
    return (path, globs) => globs.some((glob) => read(glob).match(path));
}


/***/ }),

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
/** By path (none first), line, column, rule, message; strings in code-unit order. */
function compareFindings(a, b) {
    return (compareText(a.path ?? '', b.path ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkState),
/* harmony export */   k: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _kit_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5089);
/** Runs one check to its end: what it yields, what it cannot judge, and whether it throws. */

/** Takes the answers of a check one by one; an error ends this check alone, and what it had found by then stays. */
function runCheck(answers) {
    const problems = [];
    let unjudged = null;
    try {
        for (const answer of answers()) {
            if ((0,_kit_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnjudged */ .t)(answer))
                unjudged ??= answer.unjudged;
            else
                problems.push(answer);
        }
    }
    catch (error) {
        const crash = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return { problems, unjudged, crash };
    }
    return { problems, unjudged, crash: null };
}
/** The state of a check in the verdict; `worst` is the highest severity of its findings, null where it has none. */
function checkState(id, worst, { unjudged, crash }) {
    if (crash !== null)
        return { id, state: 'crashed', reason: crash };
    if (worst !== null)
        return { id, state: worst === 'error' ? 'failed' : 'warned', reason: unjudged };
    return { id, state: unjudged === null ? 'passed' : 'skipped', reason: unjudged };
}


/***/ }),

/***/ 2453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ worstStates),
/* harmony export */   x: () => (/* binding */ stateOfFindings)
/* harmony export */ });
/** A check that was skipped once did not see everything, so that it weighs more than one that passed. */
const BY_WEIGHT = ['crashed', 'failed', 'warned', 'skipped', 'passed'];
/** One state for each id, in the order in which the ids first come. */
function worstStates(states) {
    const worst = new Map();
    for (const state of states) {
        const known = worst.get(state.id);
        if (known === undefined || BY_WEIGHT.indexOf(state.state) < BY_WEIGHT.indexOf(known.state))
            worst.set(state.id, state);
    }
    return [...worst.values()];
}
/** What the findings of a rule or check make of its state; only what is reported weighs. */
function stateOfFindings(findings) {
    const reported = findings.filter(({ fate }) => fate === 'reported');
    if (reported.length === 0)
        return 'passed';
    return reported.some(({ severity }) => severity === 'error') ? 'failed' : 'warned';
}


/***/ }),

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DEFAULT_EXEMPT)
/* harmony export */ });
/** Which pull requests need no task, as the config says it. */
const DEFAULT_EXEMPT = {
    authors: ['dependabot[bot]', 'renovate[bot]'],
    bots: false,
    labels: [],
    baseBranches: [],
    branches: [
        'dependabot/**',
        'renovate/**',
        'release-please--**',
        'release-please--**/**',
        'changeset-release/**',
    ],
    paths: [],
    titles: [],
    drafts: 'warn',
};


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hash64)
/* harmony export */ });
/** A short name for a text: no secret is kept by it, so it need not be cryptographic. */
/** 64 bits as 16 hexadecimal digits, by two multiplicative 32-bit hashes of the UTF-16 units. */
function hash64(text) {
    let low = 0x811c9dc5;
    let high = 0x9e3779b9;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x85ebca6b);
        high ^= high >>> 13;
    }
    return hex(finish(high ^ low)) + hex(finish(low + Math.imul(high, 31)));
}
function finish(value) {
    let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
function hex(value) {
    return value.toString(16).padStart(8, '0');
}


/***/ })

};
