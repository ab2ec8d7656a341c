export const id = 3407;
export const ids = [3407,2670];
export const modules = {

/***/ 3407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ evaluateReports)
});

;// CONCATENATED MODULE: ./lib/src/engine/coverage/asked.js
/** The ids of the checks that have work. */
function askedCoverage(goals, hasChange) {
    const asked = [
        ['coverage-project', true],
        ['coverage-patch', goals.patch.length > 0],
        ['coverage-files', goals.files.length > 0],
        ['coverage-groups', goals.groups.length > 0],
        ['coverage-new-files', goals.newFiles.length > 0],
        ['coverage-no-drop', goals.maxDrop !== null],
        ['coverage-measured', hasChange],
        ['coverage-task-target', hasChange],
    ];
    return new Set(asked.filter(([, isAsked]) => isAsked).map(([id]) => id));
}

// EXTERNAL MODULE: ./lib/src/engine/coverage/judge.js + 7 modules
var judge = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/src/kit/index.js + 44 modules
var kit = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/src/model/percent.js
var percent = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/src/model/place.js
var model_place = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/src/engine/coverage/targets.js
/** The coverage that tasks demand of themselves: "unit tests achieve 90%+ coverage". */



const KINDS = new Set(['testing', 'definition-of-done', 'acceptance']);
/** The figures that hold for these tasks: their own, or else those of the whole list. */
function targetsOf(tasks) {
    return tasks.flatMap((at) => {
        const own = figuresIn(at, at.task, 'task');
        return own.length > 0 ? own : figuresIn(at, { ...at.document, fields: [] }, 'list');
    });
}
function figuresIn(at, owner, says) {
    const found = new Map();
    for (const range of statementsIn(at.document, owner)) {
        for (const target of targetsIn(at, range, says)) {
            // Two figures for one metric: the stricter one holds.
            const known = found.get(target.metric);
            if (known === undefined || isStricter(target, known))
                found.set(target.metric, target);
        }
    }
    return [...found.values()];
}
/** What binds: criteria that were not waived, values of fields, and the lines of the sections that are no criteria. */
function statementsIn(document, { parts, criteria, fields }) {
    const isApart = (line) => criteria.every(({ at }) => at.end <= line.start || line.end <= at.start);
    const others = [
        ...fields.filter(({ key, value }) => isBinding(key) && value.value !== '').map(({ value }) => value.at),
        ...parts.filter(({ key }) => isBinding(key)).flatMap(({ body }) => [...linesWithin(document, body)]),
    ];
    return [
        ...criteria.filter(({ kind, waived }) => isBinding(kind) && !waived).map(({ text }) => text.at),
        ...others.filter(isApart),
    ];
}
function isBinding(kind) {
    return kind !== null && KINDS.has(kind);
}
function* linesWithin({ lines, text }, { start, end }) {
    for (let at = start; at < end;) {
        const next = Math.min(end, lines[(0,model_place/* lineAt */.mh)(lines, at)] ?? text.length);
        yield { start: at, end: next };
        at = next;
    }
}
function isStricter({ least: a }, { least: b }) {
    return a.units * 10 ** b.decimals > b.units * 10 ** a.decimals;
}
function targetsIn(at, range, says) {
    const { text, lines } = at.document;
    return (0,kit/* coverageFigures */.k1)(text.slice(range.start, range.end)).flatMap((figure) => {
        const read = (0,percent/* readPercent */.oO)(`${figure.percent}%`);
        if (!read.ok)
            return [];
        const place = { start: range.start + figure.at.start, end: range.start + figure.at.end };
        const quote = (0,model_place/* lineText */.oZ)(text, lines, (0,model_place/* lineAt */.mh)(lines, place.start)).trim();
        return [{ task: at, metric: figure.metric, least: read.percent, at: place, quote, says }];
    });
}

// EXTERNAL MODULE: ./lib/src/model/change.js
var change = __webpack_require__(6278);
;// CONCATENATED MODULE: ./lib/src/engine/evidence.js
/** The counts of tests, scans and benchmarks for the reports. */


/** Null where no evidence was given; what counts as failing is for the options of the checks to say. */
function judgedEvidence({ tests, scans, benchmarks }, settings) {
    if ((0,change/* isMissing */.b2)(tests) && (0,change/* isMissing */.b2)(scans) && (0,change/* isMissing */.b2)(benchmarks))
        return null;
    const { level = 'error' } = optionsOf(settings, 'scan-clean');
    const { tolerance = 10 } = optionsOf(settings, 'benchmark-within');
    return {
        tests: (0,change/* isMissing */.b2)(tests)
            ? null
            : { passed: tests.passed, failed: tests.failed, skipped: tests.skipped, files: tests.files },
        scans: (0,change/* isMissing */.b2)(scans)
            ? null
            : { results: scans.results.length, failing: (0,kit/* failingScans */.RL)(scans, level).length, files: scans.files },
        benchmarks: (0,change/* isMissing */.b2)(benchmarks)
            ? null
            : {
                measured: benchmarks.benchmarks.length,
                failing: (0,kit/* judgeBenchmarks */.wV)(benchmarks, tolerance).failing.length,
                files: benchmarks.files,
            },
    };
}
function optionsOf(settings, id) {
    return (settings.get(id)?.options ?? {});
}

// EXTERNAL MODULE: ./lib/src/engine/globs.js
var globs = __webpack_require__(2670);
// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/src/engine/change-findings.js
var change_findings = __webpack_require__(7796);
// EXTERNAL MODULE: ./lib/src/engine/order.js
var order = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/src/engine/run-check.js
var run_check = __webpack_require__(2553);
;// CONCATENATED MODULE: ./lib/src/engine/run-checks.js
/** Runs the checks of a run over what was gathered and makes findings of what they yield. */






/** Runs the checks that `settings` names; one that throws is named in the states and the others go on. */
function judgeRun(facts, checks, settings, project) {
    const toFinding = (0,change_findings/* findingMaker */.Y)(project, page/* checkPageOf */.Lt);
    const findings = [];
    const states = [];
    for (const check of checks) {
        const setting = settings.get(check.id);
        if (setting === undefined)
            continue;
        const lacking = check.needs.map((need) => facts[need]).find(change/* isMissing */.b2);
        if (lacking !== undefined) {
            states.push({ id: check.id, state: 'skipped', reason: lacking.missing });
            continue;
        }
        const ran = (0,run_check/* runCheck */.k)(() => check.check(facts, setting.options));
        const own = ran.problems.map((problem) => toFinding(check.id, problem.severity ?? setting.severity, problem));
        findings.push(...own);
        states.push((0,run_check/* checkState */.W)(check.id, worstOf(own), ran));
    }
    return { findings: findings.sort(order/* compareFindings */.E), states };
}
/** Each problem of a check may have a severity of its own. */
function worstOf(findings) {
    return finding/* SEVERITIES */.o.find((each) => findings.some(({ severity }) => severity === each)) ?? null;
}

// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
;// CONCATENATED MODULE: ./lib/src/app/evaluate-reports.js







const NOTHING = { findings: [], states: [], coverage: null, evidence: null, notes: [] };
const NOT_GIVEN = { missing: 'it was not given' };
/** Judges reports by the checks that are on and have work. */
function evaluateReports(reports, config, change, project) {
    // What is about no list is judged in the first part of a run.
    if (reports === null || (config.shard?.index ?? 1) !== 1)
        return NOTHING;
    const { coverage, evidence } = reports;
    const settings = config.gate(registry/* runChecks */.JT).checks;
    const result = coverage === null ? null : judgedCoverage(coverage, change);
    const facts = factsOf(result, evidence, change, featuresOf(project));
    const asked = new Set(checksAsked(reports, change !== null));
    const on = new Map([...settings].filter(([id]) => asked.has(id)));
    return {
        ...judgeRun(facts, registry/* runChecks */.JT, on, project),
        coverage: result?.judged ?? null,
        evidence: judgedEvidence(facts, settings),
        notes: coverage?.facts.notes ?? [],
    };
}
function factsOf(coverage, { tests, scans, benchmarks }, change, features) {
    return {
        coverage: coverage ?? NOT_GIVEN,
        tests: tests ?? NOT_GIVEN,
        scans: scans ?? NOT_GIVEN,
        benchmarks: benchmarks === null ? NOT_GIVEN : { ...benchmarks, completed: change?.completed ?? [], features },
        change: change === null
            ? { missing: 'there is no change to look at: `check` and pull requests have one' }
            : { ...change, features },
    };
}
function featuresOf({ features }) {
    return features.flatMap(({ name }) => name ?? []);
}
/** The checks that have work, by the reports that are there. */
function* checksAsked({ coverage, evidence }, hasChange) {
    if (coverage !== null)
        yield* askedCoverage(coverage.settings.goals, hasChange);
    if (evidence.tests !== null)
        yield 'tests-passed';
    if (evidence.tests !== null && hasChange)
        yield 'criteria-tested';
    if (evidence.scans !== null)
        yield 'scan-clean';
    if (evidence.benchmarks !== null)
        yield 'benchmark-within';
}
function judgedCoverage({ settings, facts }, change) {
    return (0,judge/* judgeCoverage */.ow)({
        ...facts,
        goals: settings.goals,
        changed: change?.files ?? null,
        base: change?.base ?? null,
        targets: targetsOf(change?.completed ?? []),
        matches: (0,globs.pathMatcher)(),
    });
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

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ baselineOf),
  iT: () => (/* binding */ gapOf),
  ow: () => (/* binding */ judgeCoverage)
});

// EXTERNAL MODULE: ./lib/src/model/coverage.js
var coverage = __webpack_require__(6296);
// EXTERNAL MODULE: ./lib/src/model/percent.js
var percent = __webpack_require__(4709);
;// CONCATENATED MODULE: ./lib/src/engine/coverage/scope.js
/** One figure of coverage against what is asked of it, and the worst of many. */


/** Judges a count; null and a total of nothing are no data. */
function judgeScope(scope, name, metric, count, least) {
    const { covered, total } = count ?? { covered: 0, total: 0 };
    const verdict = least === null
        ? 'no-threshold'
        : total === 0
            ? 'no-data'
            : (0,percent/* meets */.D)({ covered, total }, least)
                ? 'pass'
                : 'fail';
    return { scope, name, metric, covered, total, threshold: least?.text ?? null, verdict };
}
/** Judges the count of a file for a metric that reports hold: a file without anything of that kind passes. */
function judgeHeld(scope, name, { metric, least }, count) {
    const judged = judgeScope(scope, name, metric, count ?? null, least);
    return judged.total === 0 ? { ...judged, verdict: 'pass' } : judged;
}
/** The metrics of which the reports hold anything. */
function heldMetrics(files) {
    return new Set(coverage/* METRICS */.C.filter((metric) => files.some(({ totals }) => (totals[metric]?.total ?? 0) > 0)));
}
/** The sum of a metric over files; null where no file has it. */
function totalOf(files, metric) {
    const counts = files.flatMap(({ totals }) => totals[metric] ?? []);
    return counts.length === 0 ? null : (0,percent/* sumOf */.XN)(counts);
}
/** A scope for each goal over the same files. */
function judgeGoals(scope, name, goals, count) {
    return goals.map(({ metric, least }) => judgeScope(scope, name, metric, count(metric), least));
}
/** The project: every metric that the reports hold, and every one that is asked for. */
function judgeProject(files, goals) {
    return coverage/* METRICS */.C.flatMap((metric) => {
        const least = goals.find((goal) => goal.metric === metric)?.least ?? null;
        const count = totalOf(files, metric);
        const isHeld = count !== null && count.total > 0;
        return isHeld || least !== null ? [judgeScope('project', null, metric, count, least)] : [];
    });
}
const BY_WEIGHT = [
    'fail',
    'no-data',
    'unmeasured',
    'no-baseline',
    'pass',
    'skipped-small-change',
    'no-threshold',
];
/** The worst of the outcomes; a figure that nobody asked for says less than one that passes. */
function worstOutcome(scopes) {
    return BY_WEIGHT.find((outcome) => scopes.some(({ verdict }) => verdict === outcome)) ?? 'no-data';
}

;// CONCATENATED MODULE: ./lib/src/engine/coverage/baseline.js


const NOTHING = { covered: 0, total: 0 };
/** The lines of the baseline over the files that are still measured, and the lines now. */
function dropOf(files, baseline, changed) {
    const before = new Map(changed.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[path, previousPath]])));
    const base = (0,percent/* sumOf */.XN)(files.map(({ path }) => countIn(baseline, path) ?? countIn(baseline, before.get(path)) ?? NOTHING));
    return { base, now: totalOf(files, 'lines') ?? NOTHING };
}
function countIn({ files }, path) {
    if (path === undefined || !Object.hasOwn(files, path))
        return null;
    return files[path]?.lines ?? null;
}
/** Judges the drop: no more than `most` points, or no more uncovered lines than before. */
function judgeDrop({ base, now }, most) {
    const scope = {
        scope: 'no-drop',
        name: null,
        metric: 'lines',
        ...now,
        threshold: most?.text ?? null,
    };
    if (most === null)
        return { ...scope, verdict: 'no-threshold' };
    if (now.total === 0)
        return { ...scope, verdict: 'no-data' };
    const isFewer = now.total - now.covered <= base.total - base.covered;
    return { ...scope, verdict: isFewer || base.total === 0 || (0,percent/* holds */.v9)(now, base, most) ? 'pass' : 'fail' };
}
/**
 * Why a baseline is of another state than the one where the change began, or null. A file that the change does not
 * touch has as many lines now as it had then.
 */
function staleness(files, baseline, changed) {
    const touched = new Set(changed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const other = files.filter(({ path, totals }) => {
        const known = countIn(baseline, path);
        return !touched.has(path) && known !== null && known.total !== totals.lines?.total;
    });
    const [example] = other.map(({ path }) => path).sort();
    if (example === undefined)
        return null;
    const number = other.length;
    return `${number === 1 ? '1 file' : `${number} files`} that this change does not touch ${number === 1 ? 'differs' : 'differ'} from it, such as ${example}`;
}
/** A sentence about files of the baseline that no report holds now and that the change does not take away; null for none. */
function goneFrom(files, baseline, changed) {
    const here = new Set(files.map(({ path }) => path));
    const taken = new Set(changed.flatMap(({ path, previousPath, status }) => (status === 'removed' ? [path] : [previousPath])));
    const gone = Object.keys(baseline.files).filter((path) => !here.has(path) && !taken.has(path));
    const [example] = gone.sort();
    if (example === undefined)
        return null;
    const which = gone.length === 1 ? `\`${example}\`` : `${gone.length} files such as \`${example}\``;
    return `Unexpected lack of ${which} in the reports, expected every file of the baseline that this change does not remove`;
}

;// CONCATENATED MODULE: ./lib/src/engine/coverage/file-scopes.js

/** Each file of a glob; the glob itself where no file matches, or where no report holds the metric. */
function judgeFiles(files, goals, { matches, held }) {
    return goals.files.flatMap(({ glob, goals: own }) => {
        const matching = files.filter(({ path }) => matches(path, [glob]));
        const guarded = matching.length === 0 ? [] : own.filter(({ metric }) => held.has(metric));
        const empty = own.filter((goal) => !guarded.includes(goal));
        return [
            ...judgeGoals('files', glob, empty, () => null),
            ...matching.flatMap(({ path, totals }) => guarded.map((goal) => judgeHeld('files', path, goal, totals[goal.metric]))),
        ];
    });
}
/** The files of each group together. */
function judgeGroups(files, goals, matches) {
    return goals.groups.flatMap(({ name, globs, goals: own }) => {
        const matching = files.filter(({ path }) => matches(path, globs));
        return judgeGoals('groups', name, own, (metric) => totalOf(matching, metric));
    });
}

// EXTERNAL MODULE: ./lib/src/model/line-ranges.js
var line_ranges = __webpack_require__(5351);
// EXTERNAL MODULE: ./lib/src/model/search.js
var search = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/engine/coverage/patch.js


const WHOLE = [{ first: 0, last: Number.MAX_SAFE_INTEGER }];
/** The change without the lines whose only change is white space. */
function withoutRespaced(changed) {
    return changed.map((file) => {
        const { added, respaced } = file;
        return added === null || respaced.length === 0 ? file : { ...file, added: (0,line_ranges/* without */.FF)(added, respaced) };
    });
}
/** The patch over the files that the reports know. */
function patchOf(changed, measured) {
    const files = [];
    const unseen = [];
    for (const change of changed) {
        const { path } = change;
        const file = measured.get(path);
        const ranges = newLinesOf(change);
        if (file === undefined || ranges?.length === 0)
            continue;
        if (ranges === null || file.lines === null)
            unseen.push(path);
        else
            files.push({ path, isNew: change.status === 'added', ...patchFile(file, file.lines, ranges) });
    }
    return { files, unseen };
}
/** The lines of a file that the change adds; null where they are not known. */
function newLinesOf({ status, added }) {
    if (status === 'removed')
        return [];
    return status === 'added' ? WHOLE : added;
}
function patchFile(file, lines, ranges) {
    const { branches, functions, statements } = file.details;
    const counts = { lines: countWithin(lines, ranges) };
    if (branches !== undefined)
        counts.branches = countWithin(branches, ranges);
    if (functions !== undefined)
        counts.functions = countWithin(functions, ranges);
    if (statements !== undefined)
        counts.statements = countWithin(statements, ranges);
    return { counts, uncovered: ranges.flatMap((range) => uncoveredWithin(lines, range)) };
}
/** How many of the things on these lines ran, of how many. */
function countWithin(hits, ranges) {
    let [covered, total] = [0, 0];
    for (const range of ranges) {
        for (let at = (0,search/* firstFrom */.n)(hits.lines, (line) => line < range.first); (hits.lines[at] ?? Infinity) <= range.last; at++) {
            total++;
            if (hits.counts[at] > 0)
                covered++;
        }
    }
    return { covered, total };
}
/** Runs of lines that never ran; a line that cannot run does not part them, one that ran does. */
function uncoveredWithin({ lines, counts }, { first, last }) {
    const found = [];
    let isOpen = false;
    for (let at = (0,search/* firstFrom */.n)(lines, (each) => each < first); (lines[at] ?? Infinity) <= last; at++) {
        const line = lines[at];
        const run = found.at(-1);
        if (counts[at] > 0)
            isOpen = false;
        else if (isOpen && run !== undefined)
            run.last = line;
        else {
            found.push({ first: line, last: line });
            isOpen = true;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/engine/coverage/patch-scopes.js


/** The changed lines of all files together; without a threshold their lines are shown. */
function judgePatch(patch, goals, reported) {
    const [first] = goals.patch;
    if (first === undefined) {
        return [judgeScope('patch', null, 'lines', patchCount(patch.files, 'lines'), null)];
    }
    return goals.patch.map((goal) => judgeGoal(patch, goal, goals.minChangedLines, reported));
}
function judgeGoal(patch, { metric, least }, minChangedLines, reported) {
    const count = patchCount(patch.files, metric) ?? { covered: 0, total: 0 };
    const scope = judgeScope('patch', null, metric, count, least);
    const lines = patchCount(patch.files, 'lines')?.total ?? 0;
    const verdict = patch.unseen.length > 0
        ? unknownVerdict(scope)
        : (idleVerdict(lines, minChangedLines, reported) ?? bareVerdict(scope, reported));
    return { ...scope, verdict };
}
/** Some changed lines are not known: the others can only show that it is not enough. */
function unknownVerdict({ verdict }) {
    return verdict === 'fail' ? 'fail' : 'no-data';
}
/** Where there is too little to judge. */
function idleVerdict(lines, minChangedLines, { unmeasured }) {
    if (lines === 0)
        return unmeasured.length > 0 ? 'unmeasured' : 'skipped-small-change';
    return lines < minChangedLines ? 'skipped-small-change' : null;
}
/** Changed lines without a branch owe no coverage of branches, where reports hold branches at all. */
function bareVerdict({ metric, total, verdict }, { held }) {
    return total === 0 && held.has(metric) ? 'skipped-small-change' : verdict;
}
/** The sum over the files of a patch; null where none of them has the metric. */
function patchCount(files, metric) {
    const counts = files.flatMap(({ counts: own }) => own[metric] ?? []);
    return counts.length === 0 ? null : (0,percent/* sumOf */.XN)(counts);
}
/** Each file that the change brings; one figure without data where no report holds the metric. */
function judgeNewFiles({ files }, goals, held) {
    const brought = files.filter(({ isNew }) => isNew);
    const [guarded, empty] = [true, false].map((isHeld) => goals.filter(({ metric }) => held.has(metric) === isHeld));
    return [
        ...(brought.length === 0 ? [] : judgeGoals('new-files', null, empty ?? [], () => null)),
        ...brought.flatMap(({ path, counts }) => (guarded ?? []).map((goal) => judgeHeld('new-files', path, goal, counts[goal.metric]))),
    ];
}

// EXTERNAL MODULE: ./lib/src/kit/index.js + 44 modules
var kit = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/src/model/comparison.js
var comparison = __webpack_require__(9851);
;// CONCATENATED MODULE: ./lib/src/engine/coverage/target-scope.js
/** The figure of a completed task against the changed lines of the files that it names. */




/** Judges one figure. */
function judgeTarget(target, ground) {
    const { task: at, metric, least } = target;
    const named = namedFiles(at, ground.known);
    const files = ground.patch.files.filter(({ path }) => named.has(path));
    const count = (which) => (0,percent/* sumOf */.XN)(files.flatMap(({ counts }) => counts[which] ?? []));
    const scope = judgeScope('task-target', (0,comparison/* taskName */.p)(at), metric, count(metric), least);
    const isReached = count('lines').total > 0;
    const verdict = scope.total > 0
        ? scope.verdict
        : ground.unmeasured.some((path) => named.has(path))
            ? 'unmeasured'
            : emptyVerdict(scope, isReached, ground);
    return { target, scope: { ...scope, verdict }, isReached };
}
/** Changed lines without a branch owe no coverage of branches, where reports hold branches at all. */
function emptyVerdict({ metric }, isReached, { held }) {
    return isReached && held.has(metric) ? 'skipped-small-change' : 'no-data';
}
/** The files that the paths of a task mean: of several with the same name, those nearest to its list. */
function namedFiles({ document, task }, known) {
    return new Set(task.paths.flatMap(({ value }) => {
        const found = known.filter((path) => isNamed(path, value));
        const near = nearest(found, document.path);
        const fromRoot = near.filter((path) => `${path}/`.startsWith(`${(0,kit/* cleanPath */.ts)(value)}/`));
        return fromRoot.length > 0 ? fromRoot : near;
    }));
}
function isNamed(path, named) {
    return (0,kit/* liesWithin */.ZQ)(path, named) || ((0,kit/* namesFile */.X7)(named) && !named.includes('/') && (0,kit/* baseName */.Fl)(path) === named);
}
/** Those that share the most folders with the list. */
function nearest(paths, list) {
    const shares = paths.map((path) => sharedFolders(path, list));
    const most = Math.max(0, ...shares);
    return paths.filter((_, index) => shares[index] === most);
}
function sharedFolders(one, other) {
    const [ours, theirs] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
    const end = ours.findIndex((folder, index) => folder !== theirs[index]);
    return end < 0 ? ours.length : end;
}

;// CONCATENATED MODULE: ./lib/src/engine/coverage/unmeasured.js
/** Changed source files that no report mentions: another thing than a file of which nothing ran. */

/** What has the extension of a source file and holds nothing to run in production. */
const ASIDE = [
    '**/*.d.{ts,mts,cts}',
    '**/*.config.*',
    '**/*.stories.*',
    '**/{fixtures,__fixtures__,__mocks__,mocks,vendor,third_party,examples,scripts,migrations}/**',
    '**/{setup,conftest,noxfile}.py',
    '**/*_pb2.py',
    '**/*.pb.go',
    '**/{node_modules,dist,build}/**',
];
/** The source files among the changed ones, by the extensions that the reports measure, without tests. */
function unmeasuredFiles(changed, measured, matches) {
    const extensions = new Set([...measured.keys()].map(extensionOf));
    return changed
        .filter(({ status, added }) => status !== 'removed' && (added === null || added.length > 0))
        .map(({ path }) => path)
        .filter((path) => extensions.has(extensionOf(path)) && extensionOf(path) !== '' && !measured.has(path))
        .filter((path) => !matches(path, kit/* TEST_GLOBS */.Hf) && !matches(path, ASIDE))
        .sort();
}
function extensionOf(path) {
    return /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/engine/coverage/judge.js








/** Every figure with its verdict; pure, and the same on every run. */
function judgeCoverage(input) {
    const { goals, files, matches } = input;
    const measured = new Map(files.map((file) => [file.path, file]));
    const all = input.changed ?? [];
    const changed = goals.ignoreWhitespace ? withoutRespaced(all) : all;
    const patch = patchOf(changed, measured);
    const unmeasured = input.files.length === 0 ? [] : unmeasuredFiles(changed, measured, matches);
    const held = heldMetrics(files);
    const known = [...measured.keys(), ...unmeasured];
    const targets = input.targets.map((target) => judgeTarget(target, { patch, unmeasured, known, held }));
    const { drop, gaps, scopes: dropScopes } = judgeBaseline(input, changed);
    const scopes = [
        ...judgeProject(files, goals.project),
        ...(input.changed === null ? [] : judgePatch(patch, goals, { unmeasured, held })),
        ...judgeFiles(files, goals, { matches, held }),
        ...judgeGroups(files, goals, matches),
        ...judgeNewFiles(patch, goals.newFiles, held),
        ...dropScopes,
        ...targets.map(({ scope }) => scope),
    ];
    return {
        judged: { verdict: worstOutcome(scopes), scopes, unmeasured, reports: input.reports },
        gaps: [...input.gaps, ...gaps],
        measured: files.map(({ path }) => path),
        uncovered: patch.files.flatMap(({ path, uncovered }) => uncovered.length === 0 ? [] : [{ path, ranges: uncovered }]),
        unseen: patch.unseen,
        held: [...held],
        drop,
        targets,
    };
}
const HINT = 'Write one on the base branch with `tasks-gate coverage --write-baseline FILE`';
const STALE = 'Unexpected baseline of another state, expected that of the commit where the change began: ';
const GONE_HINT = 'Look whether their tests are gone, or whether a part of the tests did not run; a baseline that is older than the base names files that are no more';
function judgeBaseline(input, changed) {
    const { files, goals, baseline, base } = input;
    if (baseline === null || 'missing' in baseline)
        return withoutBaseline(input, baseline?.missing ?? null);
    const drop = dropOf(files, baseline, changed);
    const isOwn = baseline.sha !== null && baseline.sha === base;
    const stale = isOwn || changed.length === 0 ? null : staleness(files, baseline, changed);
    const gone = changed.length === 0 ? null : goneFrom(files, baseline, changed);
    const gaps = [
        ...(stale === null ? [] : gapOf('baseline', goals.onStaleBaseline, STALE + stale, HINT)),
        ...(gone === null ? [] : gapOf('baseline', goals.onStaleBaseline, gone, GONE_HINT)),
    ];
    return { drop, gaps, scopes: [judgeDrop(drop, goals.maxDrop)] };
}
function withoutBaseline({ files, goals }, reason) {
    if (goals.maxDrop === null)
        return { drop: null, gaps: [], scopes: [] };
    const now = totalOf(files, 'lines') ?? { covered: 0, total: 0 };
    const why = reason === null ? 'none is named by `coverage.baseline`' : reason;
    const problem = `Unexpected lack of a coverage baseline, expected one to hold \`maxDrop\` against: ${why}`;
    const gaps = gapOf('baseline', goals.onMissingBaseline, problem, HINT);
    return {
        drop: null,
        gaps,
        scopes: [{ ...judgeDrop({ base: now, now }, goals.maxDrop), verdict: 'no-baseline' }],
    };
}
/** Missing data as its policy has it. */
function gapOf(what, policy, problem, hint) {
    return policy === 'ignore' ? [] : [{ what, policy, problem, hint }];
}
/** Counts by file and in all, for the baseline of later runs. */
function baselineOf(files, sha) {
    const totals = Object.fromEntries(coverage/* METRICS */.C.flatMap((metric) => {
        const count = totalOf(files, metric);
        return count === null ? [] : [[metric, count]];
    }));
    return { sha, totals, files: Object.fromEntries(files.map((file) => [file.path, file.totals])) };
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

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/** Joins lines that follow each other. */
function rangesOf(lines) {
    const ranges = [];
    for (const line of lines) {
        const before = ranges.at(-1);
        if (before?.last === line - 1)
            before.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    return ranges;
}
/** How many lines the ranges hold. */
function linesIn(ranges) {
    return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
/** What is left of `ranges` without the lines of `others`. */
function without(ranges, others) {
    const gone = new Set(numbersIn(others));
    return rangesOf([...numbersIn(ranges)].filter((line) => !gone.has(line)));
}
function* numbersIn(ranges) {
    for (const { first, last } of ranges)
        for (let line = first; line <= last; line++)
            yield line;
}


/***/ })

};
