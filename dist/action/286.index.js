export const id = 286;
export const ids = [286];
export const modules = {

/***/ 5286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherEvidence: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: ./lib/src/coverage/error.js
var coverage_error = __webpack_require__(2703);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
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


/***/ })

};
