export const id = 2653;
export const ids = [2653];
export const modules = {

/***/ 8494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  tV: () => (/* binding */ lintAll),
  v8: () => (/* binding */ projectOf),
  yw: () => (/* binding */ readAll),
  Wt: () => (/* binding */ shareOfRun)
});

// UNUSED EXPORTS: NO_LISTS, nothingToJudge

// EXTERNAL MODULE: ./lib/src/dialects/project.js
var project = __webpack_require__(7625);
// EXTERNAL MODULE: ./lib/src/dialects/read.js + 63 modules
var read = __webpack_require__(4694);
// EXTERNAL MODULE: ./lib/src/dialects/specs.js + 2 modules
var specs = __webpack_require__(4369);
// EXTERNAL MODULE: ./lib/src/engine/baseline.js
var baseline = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/src/engine/judge.js
var engine_judge = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/src/engine/lint.js + 2 modules
var lint = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/src/engine/order.js
var order = __webpack_require__(6281);
;// CONCATENATED MODULE: ./lib/src/engine/shard.js
/** The features in turn, one to each part, so that large neighbours do not fall to the same one. */
function shareOf(project, { index, count }) {
    const features = project.features.filter((_, at) => at % count === index - 1);
    const own = new Set(features.flatMap(({ documents }) => documents));
    return { ...project, features, documents: project.documents.filter((document) => own.has(document)) };
}
/** Every rule is off for the lists of other parts. A file that is no list, such as the baseline, is of every part. */
function settingsOfShare(settingsOf, whole, share) {
    const others = new Set(whole.documents.map(({ path }) => path));
    for (const { path } of share.documents)
        others.delete(path);
    return (document) => (others.has(document.path) ? new Map() : settingsOf(document));
}

// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
// EXTERNAL MODULE: ./lib/src/app/evaluate-reports.js + 4 modules
var evaluate_reports = __webpack_require__(3407);
;// CONCATENATED MODULE: ./lib/src/app/evaluate.js










/** What a run reads that looks at reports alone. */
const NO_LISTS = {
    sources: [],
    specs: [],
    checklists: [],
    complete: true,
    unread: [],
    notes: [],
    baseline: baseline/* NO_BASELINE */.gN,
};
/** The task lists, in the order of their paths. */
function readAll(facts, { dialect }) {
    return facts.sources.map((source) => (0,read/* readDocument */.u)(source, { dialect: dialect ?? 'auto' }));
}
/** The project of everything that was read. */
function projectOf(facts, config) {
    return (0,project/* buildProject */.a)({
        documents: readAll(facts, config),
        specs: facts.specs.map(specs/* readSpec */.O),
        checklists: facts.checklists.map(specs/* readChecklist */.z),
        complete: facts.complete,
    });
}
/** What a part of a run judges, and by which settings; without parts, everything. */
function shareOfRun(project, { shard, settingsOf }) {
    if (shard === null)
        return { share: project, settingsOf };
    const share = shareOf(project, shard);
    return { share, settingsOf: settingsOfShare(settingsOf, project, share) };
}
/** Runs every rule over the documents of this part. */
function lintAll(project, config, baseline) {
    const known = registry/* rules */.aO.map(({ id }) => id);
    const tellsGone = config.shard === null || config.shard.index === 1;
    return (0,lint/* lint */.u)(project, registry/* rules */.aO, shareOfRun(project, config).settingsOf, { known, baseline, tellsGone });
}
/** Lints what was gathered and judges what was found; `unseen` says what was left out on purpose. */
function evaluate(facts, config, unseen = [], reports = null) {
    const project = projectOf(facts, config);
    const { findings, states, skippedTexts } = lintAll(project, config, facts.baseline);
    const told = (0,evaluate_reports/* evaluateReports */.J)(reports, config, null, project);
    return (0,engine_judge/* judge */.S4)({
        ...told,
        findings: [...findings, ...told.findings].sort(order/* compareFindings */.E),
        states: [...states, ...told.states],
        project: shareOfRun(project, config).share,
        whole: project,
        shard: config.shard,
        failOn: config.failOn,
        maxWarnings: config.maxWarnings,
        skippedTexts,
        unread: facts.unread,
        unseen: [...facts.notes, ...unseen, ...told.notes],
        skippedReason: null,
    });
}
/** The verdict of a run that had nothing to do, for a reason. */
function nothingToJudge({ failOn, maxWarnings }, reason) {
    const project = buildProject({ documents: [], specs: [], checklists: [], complete: true });
    return judge({
        findings: [],
        states: [],
        project,
        failOn,
        maxWarnings,
        skippedTexts: 0,
        unread: [],
        unseen: [],
        skippedReason: reason,
    });
}


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/graph.js
var model_graph = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/model/search.js
var search = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/engine/schedule.js
/** Gives open tasks to workers: the longest remaining chain first, nothing before what it needs. */


/**
 * List scheduling over the nodes of a graph without circles: whenever a worker is free, the ready task with the longest
 * way to the end begins. Nodes of no hours (tasks that hold others) take no worker's time.
 */
function scheduleOf(graph, hours, workers) {
    const after = (0,model_graph/* reversed */.TY)(graph);
    const { order } = (0,model_graph/* layersOf */.w)(graph);
    const length = remaining(order, after, hours);
    const waiting = graph.before.map((needs) => needs.length);
    /** The last one begins first. */
    const ready = [];
    const free = Array.from({ length: workers }, (_, at) => workers - at);
    const busy = [];
    const slots = [];
    const rank = (a, b) => (length.get(a) ?? 0) - (length.get(b) ?? 0) || b - a;
    function release(nodes, now, worker) {
        const instant = [...nodes];
        for (const node of instant) {
            if (hours(node) > 0) {
                insert(ready, node, rank);
                continue;
            }
            slots.push({ task: node, worker, start: now, end: now });
            for (const user of unblocked(node))
                instant.push(user);
        }
    }
    function unblocked(node) {
        return (after[node] ?? []).filter((user) => {
            waiting[user] = (waiting[user] ?? 0) - 1;
            return waiting[user] === 0;
        });
    }
    release(order.filter((node) => waiting[node] === 0), 0, 1);
    for (let now = 0;;) {
        while (free.length > 0 && ready.length > 0) {
            const task = ready.pop();
            const slot = { task, worker: free.pop(), start: now, end: now + hours(task) };
            slots.push(slot);
            insert(busy, slot, (a, b) => b.end - a.end || b.worker - a.worker);
        }
        const next = busy.pop();
        if (next === undefined)
            return slots;
        now = next.end;
        insert(free, next.worker, (a, b) => b - a);
        release(unblocked(next.task), now, next.worker);
    }
}
/** Hours from the start of each node to the end of the longest chain behind it. */
function remaining(order, after, hours) {
    const length = new Map();
    for (const node of order.toReversed()) {
        let rest = 0;
        for (const user of after[node] ?? [])
            rest = Math.max(rest, length.get(user) ?? 0);
        length.set(node, hours(node) + rest);
    }
    return length;
}
/** Puts an item into a sorted list. */
function insert(list, item, compare) {
    const at = (0,search/* firstFrom */.n)(list, (other) => compare(other, item) <= 0);
    list.splice(at, 0, item);
}

// EXTERNAL MODULE: ./lib/src/kit/plan.js + 1 modules
var kit_plan = __webpack_require__(3884);
// EXTERNAL MODULE: ./lib/src/model/task.js
var task = __webpack_require__(251);
;// CONCATENATED MODULE: ./lib/src/engine/work-graph.js
/** The graph that a plan works on: declared dependencies of open tasks, and tasks that hold others. */



/**
 * A task that holds others ends when they have ended, and they wait for what it waits for. Where that contradicts what
 * is declared (a sub-task that waits for one of the next group), the declaration stands.
 */
function workGraph(project) {
    const plan = (0,kit_plan/* planOf */.X)(project);
    const open = plan.nodes.flatMap((node, index) => ((0,task/* isSettled */.I)(node.task) ? [] : [index]));
    const place = new Map(open.map((index, at) => [index, at]));
    const tasks = open.map((index) => plan.nodes[index]);
    const parents = parentsOf(tasks);
    const holders = new Set(parents);
    const declared = tasks.map(() => []);
    for (const { from, to } of plan.edges) {
        const [before, after] = [place.get(from), place.get(to)];
        if (before === undefined || after === undefined)
            continue;
        if (isWithin(parents, before, after) || isWithin(parents, after, before))
            continue;
        declared[after]?.push(before);
    }
    return {
        tasks,
        declared: { before: declared },
        graph: withParents(declared, parents),
        holds: tasks.map((_, at) => holders.has(at)),
    };
}
/** For each open task the place of the open task that holds it; a list may hold thousands, so nothing is searched twice. */
function parentsOf(tasks) {
    const places = new Map(tasks.map(({ task }, at) => [task, at]));
    return tasks.map(({ document, task }) => {
        const parent = task.parent === null ? undefined : document.tasks[task.parent];
        return (parent === undefined ? undefined : places.get(parent)) ?? null;
    });
}
/** True when `inner` stands below `outer`, at any depth. */
function isWithin(parents, inner, outer) {
    for (let at = parents[inner] ?? null; at !== null; at = parents[at] ?? null)
        if (at === outer)
            return true;
    return false;
}
/** Adds the gates and the edges of parents, less those that would close a circle which nobody declared. */
function withParents(declared, parents) {
    const gates = gatesOf(parents, declared.length);
    const before = [...declared.map((needs) => [...needs]), ...[...gates].map(() => [])];
    const structural = [...nesting(parents, gates), ...inherited(declared, gates)];
    for (const [from, to] of structural)
        before[to]?.push(from);
    return { before: withoutContradictions(before, structural) };
}
/** A gate for each task that holds others, numbered from `first`. */
function gatesOf(parents, first) {
    const holders = [...new Set(parents)].filter((parent) => parent !== null);
    return new Map(holders.map((parent, index) => [parent, first + index]));
}
/** A task ends before the one that holds it, and begins behind the gate of that one. */
function nesting(parents, gates) {
    return parents.flatMap((parent, at) => {
        if (parent === null)
            return [];
        const start = gates.get(at) ?? at;
        return [
            [at, parent],
            [gates.get(parent) ?? parent, start],
        ];
    });
}
/** What a task that holds others waits for, its gate waits for. */
function inherited(declared, gates) {
    return [...gates].flatMap(([parent, gate]) => (declared[parent] ?? []).map((need) => [need, gate]));
}
function withoutContradictions(before, structural) {
    const knotOf = new Map();
    for (const [at, knot] of (0,model_graph/* knotsOf */.Xb)({ before }).entries())
        for (const node of knot)
            knotOf.set(node, at);
    const isInKnot = (from, to) => knotOf.has(from) && knotOf.get(from) === knotOf.get(to);
    const dropped = new Set(structural.filter(([from, to]) => isInKnot(from, to)).map(([from, to]) => `${from} ${to}`));
    if (dropped.size === 0)
        return before;
    return before.map((needs, to) => needs.filter((from) => !dropped.has(`${from} ${to}`)));
}

;// CONCATENATED MODULE: ./lib/src/engine/work-plan.js
/** Plans the open tasks of a project: waves, critical path, a schedule for some workers. */





/** A day: what every task counts as where none has an estimate in time. */
const DAY = 8;
/**
 * The plan for `workers` workers (1 or more). A task without an estimate in time counts as the median of those that
 * have one; a task that holds open ones has no hours of its own.
 */
function workPlan(project, workers) {
    const work = workGraph(project);
    const own = work.tasks.map(({ task }, at) => (work.holds[at] ? 0 : (task.estimate?.value.hours ?? null)));
    const assumedHours = medianOf(own.flatMap((hours) => (hours === null || hours === 0 ? [] : [hours]))) ?? DAY;
    const hours = own.map((each) => each ?? assumedHours);
    const hoursOf = (node) => hours[node] ?? 0;
    const isTask = (node) => node < work.tasks.length;
    const slots = scheduleOf(work.graph, hoursOf, workers).filter(({ task }) => isTask(task));
    const planned = new Set(slots.map(({ task }) => task));
    const schedule = slots.sort((a, b) => a.start - b.start || a.end - b.end || a.task - b.task);
    return {
        workers,
        tasks: tasksOf(project, work, own, hours),
        waves: wavesOf(work.graph, isTask),
        criticalPath: (0,model_graph/* longestPath */.GJ)(work.graph, hoursOf).filter((node) => hoursOf(node) > 0),
        schedule,
        hours: schedule.reduce((last, { end }) => Math.max(last, end), 0),
        assumedHours,
        cycles: (0,model_graph/* knotsOf */.Xb)(work.declared).map((knot) => (0,model_graph/* shortestCycle */.Z7)(work.declared, knot)),
        unplanned: work.tasks.flatMap((_, at) => (planned.has(at) ? [] : [at])),
        done: project.documents.flatMap(({ tasks }) => tasks).filter(({ status }) => status === 'done').length,
    };
}
/** Each task as early as its prerequisites allow; gates take no wave of their own. */
function wavesOf(graph, isTask) {
    const waves = [];
    const wave = new Map();
    const waveAfter = (need) => (wave.get(need) ?? 0) + (isTask(need) ? 1 : 0);
    for (const node of (0,model_graph/* layersOf */.w)(graph).order) {
        const at = (graph.before[node] ?? []).reduce((last, need) => Math.max(last, waveAfter(need)), 0);
        wave.set(node, at);
        if (!isTask(node))
            continue;
        while (waves.length <= at)
            waves.push([]);
        waves[at]?.push(node);
    }
    return waves.map((nodes) => nodes.sort((a, b) => a - b));
}
function tasksOf(project, { tasks, holds }, own, hours) {
    const isScoped = project.documents.length > 1;
    return tasks.map(({ document, task }, at) => {
        const line = (0,place/* lineAt */.mh)(document.lines, task.at.start);
        const id = isScoped && task.id !== null ? (0,model_document/* scopedId */.o3)(document, task.id.value) : (task.id?.value ?? null);
        return {
            id: id ?? `${document.path}:${line}`,
            title: task.title.value,
            path: document.path,
            line,
            hours: hours[at] ?? 0,
            estimated: holds[at] === true || own[at] !== null,
        };
    });
}
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    if (sorted.length === 0)
        return null;
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/evaluate.js + 1 modules
var evaluate = __webpack_require__(8494);
// EXTERNAL MODULE: ./lib/src/app/format.js
var app_format = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/src/app/print.js
var print = __webpack_require__(7173);
// EXTERNAL MODULE: ./lib/src/app/run.js + 1 modules
var run = __webpack_require__(8011);
;// CONCATENATED MODULE: ./lib/src/app/plan.js
/** The command `plan`. */






const FORMATS = ['text', 'json', 'mermaid'];
const MOST_WORKERS = 1000;
/** Prints waves, critical path and a schedule; exits with 1 where tasks wait for each other and so cannot be planned. */
async function runPlan({ flags, operands }, ports) {
    const format = (0,app_format/* formatOf */.b)(flags, FORMATS);
    const workers = workersOf(flags.get('workers') ?? '1');
    const { config, facts } = await (0,run/* prepare */.iA)(ports, flags, operands);
    const plan = workPlan((0,evaluate/* projectOf */.v8)(facts, config), workers);
    await (0,print/* print */.y)(await textOf(plan, format, ports.console.columns), flags, ports);
    if (facts.unread.length > 0)
        throw new errors/* UserError */.yo('files', facts.unread.join('\n  '));
    return plan.unplanned.length > 0 ? 1 : 0;
}
async function textOf(plan, format, columns) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 8227).then(__webpack_require__.bind(__webpack_require__, 608))).planJson(plan);
        case 'mermaid':
            return (await __webpack_require__.e(/* import() */ 1315).then(__webpack_require__.bind(__webpack_require__, 1315))).planGantt(plan);
        case 'text':
            return (await __webpack_require__.e(/* import() */ 9930).then(__webpack_require__.bind(__webpack_require__, 9930))).planText(plan, columns);
    }
}
function workersOf(written) {
    const workers = Number(written);
    if (/^\d{1,4}$/.test(written) && workers >= 1 && workers <= MOST_WORKERS)
        return workers;
    throw new errors/* UserError */.yo('usage', `--workers: Unexpected \`${written}\`, expected a number from 1 to ${MOST_WORKERS}`);
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

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/engine/baseline.js
var engine_baseline = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/src/kit/apply.js
var apply = __webpack_require__(9353);
// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/kit/suppress.js
var suppress = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/engine/fingerprint.js
var engine_fingerprint = __webpack_require__(2617);
;// CONCATENATED MODULE: ./lib/src/engine/silenced.js
/** Counts silenced findings by comment and rule. */
class SilenceCount {
    #counts = new Map();
    /** Notes one finding of `rule` that `directive` silences. */
    add(directive, rule) {
        const own = this.#counts.get(directive) ?? new Map();
        this.#counts.set(directive, own.set(rule, (own.get(rule) ?? 0) + 1));
    }
    /** Every name in the comments of these documents, in order. */
    names(documents, judgement) {
        return documents.flatMap((document) => document.directives.flatMap((directive) => this.#namesOf(document, directive, judgement)));
    }
    #namesOf(document, directive, judgement) {
        const own = this.#counts.get(directive) ?? new Map();
        if (directive.rules.length === 0) {
            const count = [...own.values()].reduce((sum, each) => sum + each, 0);
            return [{ document, directive, name: null, rule: 'judged', count }];
        }
        return directive.rules.map((name) => {
            const judged = judgement(document.path, name.value);
            const rule = judged === 'gone' ? 'unknown' : judged;
            return { document, directive, name, rule, count: own.get(name.value) ?? 0 };
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/engine/collect.js
/** Makes findings of problems: severity, place, task, fate and fingerprint. */







/** An empty collector for the documents of a project. */
function createCollector(project, settings, beside) {
    const sources = sourcesOf(project, settings, beside);
    const silences = new SilenceCount();
    const silencers = new Map();
    const findings = [];
    const skipped = new Set();
    const fingerprint = (0,engine_fingerprint/* fingerprinter */.u)();
    function silencerFor(document) {
        const known = silencers.get(document);
        if (known !== undefined)
            return known;
        const silencer = (0,suppress/* silencerOf */.F)(document);
        silencers.set(document, silencer);
        return silencer;
    }
    function add(rule, problem, source) {
        const severity = source.settings.get(rule)?.severity;
        if (severity === undefined)
            return;
        const placed = placedIn(source, rule, problem);
        if (placed.directive !== null)
            silences.add(placed.directive, rule);
        const draft = draftOf(rule, severity, source, placed, sources);
        const subject = draft.taskId ?? (0,engine_fingerprint/* lineSubject */.D)(problem, draft.sourceLine);
        findings.push({ ...draft, fingerprint: fingerprint({ rule, path: source.path, subject }) });
    }
    function placedIn({ path, document }, rule, problem) {
        if (document === null)
            return { problem, task: null, directive: null };
        const silencer = silencerFor(document);
        return path === document.path
            ? (0,apply/* place */.ik)(document, rule, problem, silencer)
            : (0,apply/* placeBeside */.Op)(rule, problem, silencer);
    }
    return {
        take(rule, yielded, home, judged) {
            const source = sources.get(('in' in yielded ? yielded.in : undefined) ?? home ?? '');
            if ((0,apply/* isSkipped */.JR)(yielded))
                skipped.add(`${home}:${yielded.at.start}`);
            else if (source === undefined)
                throw new Error('a problem names no document of the project');
            else if (judged === null || isFor(source, judged))
                add(rule, yielded, source);
        },
        findings: () => findings,
        silenced: (judgement) => silences.names(project.documents, judgement),
        settingsAt: (path) => sources.get(path)?.settings ?? null,
        skipped: () => skipped.size,
    };
}
function isFor({ document }, { paths, isFirst }) {
    return document === null ? isFirst : paths.has(document.path);
}
function draftOf(rule, severity, source, { problem, task, directive }, sources) {
    const at = placeOf(source, (0,apply/* rangeOf */.be)(problem));
    return {
        rule,
        severity: (0,apply/* severityOf */.xJ)(problem, severity),
        message: problem.message,
        hint: problem.hint ?? null,
        path: source.path,
        place: at,
        taskId: task?.id && source.document ? (0,model_document/* scopedId */.o3)(source.document, task.id.value) : null,
        fate: directive === null ? 'reported' : 'suppressed',
        fateReason: directive?.reason ?? null,
        url: (0,page/* pageOf */.ZZ)(rule),
        related: relatedOf(problem, source, sources),
        fix: problem.fix ?? [],
        sourceLine: (0,place/* lineText */.oZ)(source.text, source.lines, at.line),
    };
}
function relatedOf(problem, source, sources) {
    return (problem.related ?? []).map((related) => {
        const other = related.in === undefined ? source : (sources.get(related.in) ?? source);
        return { message: related.message, path: other.path, place: placeOf(other, related.at) };
    });
}
function placeOf(source, at) {
    const start = (0,place/* pointAt */.sd)(source.lines, at.start);
    const end = (0,place/* pointAt */.sd)(source.lines, at.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function sourcesOf(project, settings, beside) {
    const sources = new Map();
    const add = ({ path, text, lines }, document) => {
        sources.set(path, { path, text, lines, document, settings: settings.get(document.path) ?? new Map() });
    };
    if (beside !== null)
        sources.set(beside.path, { ...beside, lines: (0,place/* lineStarts */._$)(beside.text), document: null });
    for (const feature of project.features) {
        const document = feature.documents[0];
        if (document === undefined)
            continue;
        for (const other of [...feature.specs, ...feature.checklists])
            add(other, document);
    }
    for (const document of project.documents)
        add(document, document);
    return sources;
}

// EXTERNAL MODULE: ./lib/src/engine/order.js
var order = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/src/engine/worst-states.js
var worst_states = __webpack_require__(2453);
;// CONCATENATED MODULE: ./lib/src/engine/lint.js





/** Judges every document; a rule that throws is named in the states and the others go on. */
function lint(project, rules, settingsOf, around = { known: rules.map(({ id }) => id), baseline: engine_baseline/* NO_BASELINE */.gN }) {
    const settings = new Map(project.documents.map((document) => [document.path, settingsOf(document)]));
    const collector = createCollector(project, settings, besideOf(around, settingsOf));
    const crashes = new Map();
    const on = rules.filter(({ id }) => [...settings.values()].some((own) => own.has(id)));
    const run = (scopes, record) => {
        for (const rule of on.filter(({ scope }) => scopes.includes(scope))) {
            const crash = guarded(rule, { project, settings, take: collector.take, record });
            if (crash !== null)
                crashes.set(rule.id, crash);
        }
    };
    run(['document', 'project'], null);
    const found = [...collector.findings()];
    const judgement = judgementOf(collector, around, crashes);
    const { findings: marked, stale } = withBaseline(found, around, project, judgement);
    const { baseline, known } = around;
    const { current } = baseline;
    const silenced = collector.silenced(judgement);
    run(['run'], { project, silenced, known, baseline: current && { path: current.path, stale } });
    const findings = [...marked, ...collector.findings().slice(found.length)].sort(order/* compareFindings */.E);
    const byRule = (0,group/* grouped */.z)(findings, ({ rule }) => rule);
    const states = on.map(({ id }) => stateOf(id, byRule.get(id) ?? [], crashes.get(id) ?? null));
    return { findings, states, skippedTexts: collector.skipped(), stale };
}
/** The baseline as a file beside the documents, with the settings that hold for it. */
function besideOf({ baseline: { current } }, settingsOf) {
    if (current === null)
        return null;
    return { ...current, settings: settingsOf({ path: current.path, dialect: 'plain' }) };
}
/** Only a run that saw every file can say that an entry matches nothing. */
function withBaseline(findings, { baseline: { applied, current } }, { complete }, judgement) {
    const isStale = current !== null && complete;
    return {
        findings: applied === null ? findings : (0,engine_baseline/* applyBaseline */.Qp)(findings, applied).findings,
        stale: isStale ? (0,engine_baseline/* staleEntries */.oY)(current, (0,engine_baseline/* applyBaseline */.Qp)(findings, current).matched, judgement) : [],
    };
}
function judgementOf(collector, { known, tellsGone = true }, crashes) {
    const ids = new Set(known);
    /** A rule that is no more is gone, but a list of another part has no settings here. */
    const isGone = (settings) => settings === null ? tellsGone : settings.size > 0;
    return (path, rule) => {
        const settings = collector.settingsAt(path);
        if (settings === null || !ids.has(rule))
            return isGone(settings) ? 'gone' : 'unjudged';
        return settings.has(rule) && !crashes.has(rule) ? 'judged' : 'unjudged';
    };
}
/** Runs one rule; returns the sentence about its crash, or null. */
function guarded(rule, { project, settings, take, record }) {
    const documents = project.documents.filter(({ path }) => settings.get(path)?.has(rule.id));
    const optionsOf = (document) => settings.get(document.path)?.get(rule.id)?.options;
    if (rule.scope === 'document') {
        const { check } = rule;
        return firstCrash(documents, (document) => {
            for (const yielded of check(document, optionsOf(document), { project })) {
                take(rule.id, yielded, document.path, null);
            }
        });
    }
    // Such a rule runs once for all documents that share its options.
    return firstCrash((0,group/* grouped */.z)(documents, optionsOf), ([options, own], index) => {
        const paths = new Set(own.map((document) => document.path));
        const yields = rule.scope === 'project'
            ? rule.check(project, options, { project })
            : record === null
                ? []
                : rule.check(record, options, { project });
        for (const yielded of yields)
            take(rule.id, yielded, null, { paths, isFirst: index === 0 });
    });
}
/** Calls `visit` for every item, also after one threw; returns the first crash in a sentence, or null. */
function firstCrash(items, visit) {
    let crash = null;
    let index = 0;
    for (const item of items) {
        try {
            visit(item, index++);
        }
        catch (error) {
            crash ??= error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        }
    }
    return crash;
}
function stateOf(id, findings, crash) {
    return { id, state: crash === null ? (0,worst_states/* stateOfFindings */.x)(findings) : 'crashed', reason: crash };
}


/***/ })

};
