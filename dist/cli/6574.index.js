export const id = 6574;
export const ids = [6574,4903];
export const modules = {

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

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergedReport: () => (/* binding */ mergedReport),
  readReport: () => (/* binding */ readReport),
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./lib/src/dialects/decode.js
var decode = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/src/engine/judge.js
var judge = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/src/engine/order.js
var engine_order = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/src/engine/worst-states.js
var worst_states = __webpack_require__(2453);
;// CONCATENATED MODULE: ./lib/src/engine/merge.js



/** All parts of one run, in their order; `order` are the ids of all rules and checks, in that of the registry. */
function mergeShards(parts, order) {
    const [first] = parts;
    const findings = parts.flatMap((part) => part.findings).sort(engine_order/* compareFindings */.E);
    const counts = (0,judge/* countsOf */.mQ)(findings);
    const progress = inTurn(parts.map((part) => part.progress));
    const places = new Map(progress.map(({ name }, at) => [name, at]));
    const skippedTexts = parts.reduce((sum, part) => sum + part.skippedTexts, 0);
    const [outcome, exitCode] = outcomeOf(parts, counts);
    return {
        ...first,
        outcome,
        exitCode,
        skippedReason: outcome === 'skipped' ? first.skippedReason : null,
        counts,
        findings,
        checks: statesOf(parts, order),
        measures: {
            tasks: sumOf(parts, ({ measures }) => measures.tasks),
            criteria: sumOf(parts, ({ measures }) => measures.criteria),
            requirements: sumOf(parts, ({ measures }) => measures.requirements),
        },
        progress,
        documents: parts.flatMap((part) => part.documents).sort((a, b) => (a.path < b.path ? -1 : 1)),
        graphs: parts
            .flatMap((part) => part.graphs)
            .sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0)),
        unseen: [...new Set(parts.flatMap(withoutLanguageNote)), ...(0,judge/* languageNote */.PC)(skippedTexts)],
        skippedTexts,
        shard: null,
    };
}
/** One from each list in turn, as the features were dealt out. */
function inTurn(lists) {
    const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
    return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
/** What one part could not do, the whole did not. */
function outcomeOf(parts, counts) {
    const worst = Math.max(...parts.map(({ outcome, exitCode }) => (outcome === 'error' ? exitCode : 0)));
    if (worst > 0)
        return ['error', worst];
    const [{ policy, outcome }] = parts;
    if ((0,judge/* fails */.c6)(policy, counts))
        return ['fail', policy.failOn === 'never' ? 0 : 1];
    return [outcome === 'skipped' ? 'skipped' : 'pass', 0];
}
/** The states of all parts, in the order of the registry. */
function statesOf(parts, order) {
    const rank = new Map(order.map((id, at) => [id, at]));
    const rankOf = ({ id }) => rank.get(id) ?? order.length;
    return (0,worst_states/* worstStates */.c)(parts.flatMap(({ checks }) => checks)).sort((a, b) => rankOf(a) - rankOf(b));
}
function sumOf(parts, of) {
    const measures = parts.map(of);
    return {
        done: measures.reduce((sum, { done }) => sum + done, 0),
        total: measures.reduce((sum, { total }) => sum + total, 0),
    };
}
function withoutLanguageNote({ unseen, skippedTexts }) {
    return skippedTexts > 0 ? unseen.slice(0, -1) : unseen;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./lib/src/evidence/gate-report-shape.js
/** The shape of a JSON report of this tool: everything that any other report can be made of. */

/** More than any run writes; a text is cut by whoever shows it. */
const LINES = 10_000_000;
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(Number.MAX_SAFE_INTEGER));
const number = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(LINES));
const gate_report_shape_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(100_000));
const texts = schemas/* array */.YOg(gate_report_shape_text);
const measure = schemas/* object */.Ikc({ done: count, total: count });
const severity = schemas/* enum */.k5n(['error', 'warning', 'notice']);
const place = { line: number, column: number, endLine: number, endColumn: number };
const nowhere = { line: schemas/* null */.chJ(), column: schemas/* null */.chJ(), endLine: schemas/* null */.chJ(), endColumn: schemas/* null */.chJ() };
const findingShape = {
    rule: gate_report_shape_text,
    severity,
    message: gate_report_shape_text,
    hint: schemas/* nullable */.mee(gate_report_shape_text),
    path: schemas/* nullable */.mee(gate_report_shape_text),
    taskId: schemas/* nullable */.mee(gate_report_shape_text),
    fate: schemas/* enum */.k5n(['reported', 'suppressed', 'baselined', 'outside-scope']),
    fateReason: schemas/* nullable */.mee(gate_report_shape_text),
    fingerprint: gate_report_shape_text,
    url: schemas/* nullable */.mee(gate_report_shape_text),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ message: gate_report_shape_text, path: gate_report_shape_text, ...place })),
    sourceLine: schemas/* nullable */.mee(schemas/* string */.YjP()),
    fix: schemas/* array */.YOg(schemas/* object */.Ikc({ start: count, end: count, text: gate_report_shape_text })),
};
const finding = schemas/* union */.KCZ([schemas/* object */.Ikc({ ...findingShape, ...place }), schemas/* object */.Ikc({ ...findingShape, ...nowhere })]);
const coverageOutcome = schemas/* enum */.k5n([
    'no-threshold',
    'pass',
    'fail',
    'no-data',
    'no-baseline',
    'skipped-small-change',
    'unmeasured',
]);
/** Unknown keys are dropped: a later version may have added some. */
const REPORT = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('tasks-gate'), version: gate_report_shape_text }),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'skipped', 'error']),
    exitCode: schemas/* literal */.euz([0, 1, 2, 3]),
    skippedReason: schemas/* nullable */.mee(gate_report_shape_text),
    counts: schemas/* object */.Ikc({
        error: count,
        warning: count,
        notice: count,
        suppressed: count,
        baselined: count,
        outsideScope: count,
    }),
    findings: schemas/* array */.YOg(finding),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: gate_report_shape_text,
        state: schemas/* enum */.k5n(['passed', 'warned', 'failed', 'skipped', 'crashed']),
        reason: schemas/* nullable */.mee(gate_report_shape_text),
    })),
    measures: schemas/* object */.Ikc({ tasks: measure, criteria: measure, requirements: measure }),
    pullRequests: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* nullable */.mee(number),
        base: gate_report_shape_text,
        head: gate_report_shape_text,
        referenced: texts,
        flipped: texts,
        exempt: schemas/* nullable */.mee(gate_report_shape_text),
        caps: schemas/* array */.YOg(schemas/* object */.Ikc({
            what: schemas/* enum */.k5n(['files', 'commits']),
            limit: count,
            completedFrom: schemas/* nullable */.mee(schemas/* literal */.euz('git')),
        })),
    })),
    coverage: schemas/* nullable */.mee(schemas/* object */.Ikc({
        verdict: coverageOutcome,
        scopes: schemas/* array */.YOg(schemas/* object */.Ikc({
            scope: schemas/* enum */.k5n(['project', 'patch', 'files', 'groups', 'new-files', 'no-drop', 'task-target']),
            name: schemas/* nullable */.mee(gate_report_shape_text),
            metric: schemas/* enum */.k5n(['lines', 'branches', 'functions', 'statements']),
            covered: count,
            total: count,
            threshold: schemas/* nullable */.mee(gate_report_shape_text),
            verdict: coverageOutcome,
        })),
        unmeasured: texts,
    })),
    evidence: schemas/* nullable */.mee(schemas/* object */.Ikc({
        tests: schemas/* nullable */.mee(schemas/* object */.Ikc({ passed: count, failed: count, skipped: count, files: texts })),
        scans: schemas/* nullable */.mee(schemas/* object */.Ikc({ results: count, failing: count, files: texts })),
        benchmarks: schemas/* nullable */.mee(schemas/* object */.Ikc({ measured: count, failing: count, files: texts })),
    })),
    unseen: texts,
    shard: schemas/* nullable */.mee(schemas/* object */.Ikc({ index: number, count: number })),
    policy: schemas/* object */.Ikc({ failOn: schemas/* enum */.k5n(['error', 'warning', 'never']), maxWarnings: schemas/* nullable */.mee(count) }),
    skippedTexts: count,
    documents: schemas/* array */.YOg(schemas/* object */.Ikc({ path: gate_report_shape_text, dialect: gate_report_shape_text, tasks: count, digest: schemas/* nullable */.mee(gate_report_shape_text) })),
    features: schemas/* array */.YOg(schemas/* object */.Ikc({ name: gate_report_shape_text, tasks: measure, criteria: measure })),
    graphs: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: gate_report_shape_text,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: gate_report_shape_text,
            label: gate_report_shape_text,
            title: gate_report_shape_text,
            status: schemas/* enum */.k5n(['open', 'active', 'done', 'dropped']),
            state: schemas/* enum */.k5n(['done', 'ready', 'blocked', 'open']),
            path: gate_report_shape_text,
            line: number,
        })),
        edges: schemas/* array */.YOg(schemas/* object */.Ikc({ from: count, to: count })),
        alone: count,
    })),
    changed: schemas/* array */.YOg(schemas/* object */.Ikc({ path: gate_report_shape_text, lines: schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* object */.Ikc({ first: number, last: number }))) })),
});

;// CONCATENATED MODULE: ./lib/src/evidence/gate-report.js

/** Reads a report; what is missing or of another kind is named by its place in the document. */
function readGateReport(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        return { ok: false, problem: `it is no JSON (${error instanceof Error ? error.message : 'unreadable'})` };
    }
    const parsed = REPORT.safeParse(value);
    if (parsed.success)
        return { ok: true, report: reportOf(parsed.data) };
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') || 'the document';
    return {
        ok: false,
        problem: `it is no JSON report of tasks-gate: ${at}: ${issue?.message ?? 'unexpected'}`,
    };
}
function reportOf(written) {
    const { tool, version: _, verdict: outcome, features, documents, findings, ...rest } = written;
    return {
        tool: tool.version,
        digests: new Map(documents.map(({ path, digest }) => [path, digest])),
        verdict: {
            ...rest,
            outcome,
            findings: findings.map(findingOf),
            progress: features,
            documents: documents.map(({ path, dialect, tasks }) => ({ path, dialect, tasks, text: null })),
        },
    };
}
function findingOf(written) {
    const { line, column, endLine, endColumn, related, fix, ...rest } = written;
    const at = line === null ? null : placeOf({ line, column, endLine, endColumn });
    return {
        ...rest,
        place: at,
        related: related.map(({ message, path, ...each }) => ({ message, path, place: placeOf(each) })),
        fix: fix.map(({ start, end, text: words }) => ({ at: { start, end }, text: words })),
    };
}
function placeOf({ line, column, endLine, endColumn }) {
    return { line, column, endLine, endColumn };
}

// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/publish.js
var publish = __webpack_require__(3525);
// EXTERNAL MODULE: ./lib/src/app/rule-helps.js
var rule_helps = __webpack_require__(4903);
// EXTERNAL MODULE: ./lib/src/app/run.js + 1 modules
var run = __webpack_require__(8011);
// EXTERNAL MODULE: ./lib/src/app/version.js
var version = __webpack_require__(254);
;// CONCATENATED MODULE: ./lib/src/app/report.js
/** The command `report`: puts the JSON reports of a run together and renders them in any format. */










/** `report <files…>`: one report, or those of all parts of one run. Exits as the merged run would. */
async function runReport({ flags, operands }, ports) {
    (0,publish/* checkReportFlags */.C)(flags);
    if (operands.length === 0)
        throw new errors/* UserError */.yo('usage', 'No report is named', 'Name the JSON reports of all parts: report shard-*.json');
    const config = await (0,run/* configure */.jK)(ports, Object.fromEntries(flags), (name) => `--${name}`);
    const verdict = await mergedReport(ports.files, operands);
    return (0,publish/* publish */.m)(verdict, flags, config, ports);
}
/** One verdict of one report, or of all parts of a run; the texts of the lists are added where they are unchanged. */
async function mergedReport(files, paths) {
    const reports = [];
    for (const path of [...new Set(paths)])
        reports.push({ path, ...(await readReport(files, path)) });
    const [first, ...others] = partsOf(reports);
    const digests = new Map(reports.flatMap((report) => [...report.digests]));
    const isWhole = first.verdict.shard === null;
    const order = [...registry/* rules */.aO, ...registry/* checks */.AV].map(({ id }) => id);
    const verdicts = [first.verdict, ...others.map(({ verdict }) => verdict)];
    return withTexts(withPages(isWhole ? first.verdict : mergeShards(verdicts, order)), digests, files);
}
/** Reads one report; throws where it is not one of this version. */
async function readReport(files, path) {
    const read = await files.read(path, 'anywhere');
    if (!read.ok)
        throw new errors/* UserError */.yo('input', `${path}: ${read.problem}`);
    const result = readGateReport((0,decode/* decode */.D)(read.bytes).text);
    if (!result.ok)
        throw new errors/* UserError */.yo('input', `${path}: ${result.problem}`, 'Write it with `--format json --output FILE`');
    const { tool } = result.report;
    if (tool === version/* VERSION */.x)
        return result.report;
    throw new errors/* UserError */.yo('input', `${path} was written by tasks-gate ${tool.slice(0, 40)}, this is ${version/* VERSION */.x}`, 'Run all parts and the report with one version');
}
/** The parts in their order; throws where one is missing, or where they are not of one run. */
function partsOf(reports) {
    const [first, ...others] = reports.toSorted((a, b) => (a.verdict.shard?.index ?? 0) - (b.verdict.shard?.index ?? 0));
    if (first === undefined)
        throw new errors/* UserError */.yo('usage', 'No report is named');
    const problem = problemIn(first, others);
    if (problem === null)
        return [first, ...others];
    throw new errors/* UserError */.yo('input', problem, 'Name each part of one run once: `report shard-*.json`');
}
/** What keeps reports, sorted by their part, from being all parts of one run; null where nothing does. */
function problemIn(first, others) {
    const { shard } = first.verdict;
    if (shard === null)
        return others.length === 0 ? null : `${first.path} is no part of a run, so nothing can be added to it`;
    for (const [at, part] of [first, ...others].entries()) {
        const problem = problemOfPart(part, at + 1, first, shard.count);
        if (problem !== null)
            return problem;
    }
    const count = others.length + 1;
    return count < shard.count ? `Part ${count + 1} is missing: ${shard.count} parts are expected` : null;
}
function problemOfPart({ path, verdict }, place, first, count) {
    const { shard, policy } = verdict;
    if (shard === null || shard.count !== count)
        return `${path} is no part of the run of ${first.path}`;
    if (shard.index < place)
        return `Part ${shard.index} is given twice: ${count} parts are expected`;
    if (shard.index > place)
        return `Part ${place} is missing: ${count} parts are expected`;
    const isAlike = JSON.stringify(policy) === JSON.stringify(first.verdict.policy);
    return isAlike ? null : `${path} was judged by other settings than ${first.path}`;
}
/** A report may come from a stranger, as of a fork: where a page of ours is, only we say. */
function withPages(verdict) {
    const pages = new Map((0,rule_helps.ruleHelps)().map(({ id, url }) => [id, url]));
    const findings = verdict.findings.map((finding) => ({ ...finding, url: pages.get(finding.rule) ?? null }));
    return { ...verdict, findings };
}
/** Reports that show the lines around a finding need the text; one that was changed since is left out. */
async function withTexts(verdict, digests, files) {
    const documents = [];
    for (const document of verdict.documents) {
        const read = await files.read(document.path);
        const text = read.ok ? (0,decode/* decode */.D)(read.bytes).text : null;
        const isSame = text !== null && (0,hash/* hash64 */.D)(text) === digests.get(document.path);
        documents.push({ ...document, text: isSame ? text : null });
    }
    return { ...verdict, documents };
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleHelps: () => (/* binding */ ruleHelps)
/* harmony export */ });
/* harmony import */ var _kit_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8459);
/* harmony import */ var _kit_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3923);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2673);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3556);





/** Every rule and check there is, in the order of their ids. */
function ruleHelps() {
    return [
        ..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.map((rule) => helpOf(rule, (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule.id))),
        ..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .settableChecks */ .kh.map((check) => helpOf(check, (0,_kit_page_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPageOf */ .Lt)(check.id))),
    ].sort((one, other) => (one.id < other.id ? -1 : 1));
}
/** A check has one level for all dialects. */
function helpOf({ id, summary, why, severity }, url) {
    const levels = _model_document_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECT_IDS */ .EZ.map((dialect) => (0,_kit_level_js__WEBPACK_IMPORTED_MODULE_3__/* .ownLevel */ .$m)({ severity }, dialect));
    return {
        id,
        summary,
        why: why.replace(/\s*\n\s*/g, ' '),
        url,
        level: _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o.find((each) => levels.includes(each)) ?? null,
    };
}


/***/ })

};
