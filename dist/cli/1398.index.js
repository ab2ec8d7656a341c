export const id = 1398;
export const ids = [1398];
export const modules = {

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


/***/ })

};
