export const id = 3074;
export const ids = [3074];
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

/***/ 3074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/src/reporters/inspect-json.js
/** The model as JSON. */


/** `inspect --format json`. */
function inspectJson(documents) {
    return `${JSON.stringify({ version: 1, documents: documents.map(documentOf) }, null, 2)}\n`;
}
function documentOf(document) {
    const criterion = (each) => ({
        kind: each.kind,
        text: each.text.value,
        checked: each.checked,
        line: (0,place/* lineAt */.mh)(document.lines, each.at.start),
    });
    return {
        path: document.path,
        feature: document.feature,
        dialect: document.dialect,
        dialectReason: document.dialectReason,
        tasks: document.tasks.map((task) => taskOf(document, task, criterion)),
        criteria: document.criteria.map(criterion),
        notices: document.notices.map(({ message, at }) => ({ message, line: (0,place/* lineAt */.mh)(document.lines, at.start) })),
    };
}
function taskOf(document, task, criterion) {
    const start = (0,place/* pointAt */.sd)(document.lines, task.at.start);
    const end = (0,place/* pointAt */.sd)(document.lines, task.at.end);
    const parent = task.parent === null ? undefined : document.tasks[task.parent];
    return {
        id: task.id?.value ?? null,
        scopedId: task.id === null ? null : (0,model_document/* scopedId */.o3)(document, task.id.value),
        title: task.title.value,
        text: document.text.slice(task.at.start, task.at.end),
        status: task.status,
        marker: task.marker?.value ?? null,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        parentLine: parent === undefined ? null : (0,place/* lineAt */.mh)(document.lines, parent.at.start),
        parallel: task.parallel !== null,
        optional: task.optional !== null,
        story: task.story?.value ?? null,
        section: (0,model_document/* sectionTitles */.XG)(document, task),
        paths: task.paths.map(({ value }) => value),
        dependsOn: task.dependsOn.map(({ value, at }) => ({
            id: value.id,
            line: (0,place/* lineAt */.mh)(document.lines, at.start),
            source: value.source,
        })),
        external: task.external.map(({ value }) => value),
        blocks: task.blocks.map(({ value }) => value.id),
        requirements: task.covers.map(({ value }) => value),
        estimate: task.estimate?.value ?? null,
        priority: task.priority?.value ?? null,
        risk: task.risk?.value ?? null,
        criteria: task.criteria.map(criterion),
    };
}

// EXTERNAL MODULE: ./lib/src/model/visible.js
var visible = __webpack_require__(8906);
;// CONCATENATED MODULE: ./lib/src/reporters/inspect-text.js


const STATES = { open: '[ ]', active: '[~]', done: '[x]', dropped: '[-]' };
/** Longer titles are cut: the tree is read down, not across. */
const TITLE = 72;
const WIDTH = 80;
/** So much of a title is shown however deep it stands. */
const SHORTEST = 24;
/** `inspect`: dialect and why, groups, tasks with state, dependencies and criteria, what was passed over and why. */
function inspectText(documents) {
    return documents.map((document) => linesOf(document).join('\n')).join('\n');
}
function linesOf(document) {
    const { path, dialect, dialectReason, tasks } = document;
    const counts = ['open', 'active', 'done', 'dropped']
        .map((status) => [status, tasks.filter((task) => task.status === status).length])
        .filter(([, count]) => count > 0)
        .map(([status, count]) => `${count} ${status}`);
    const total = tasks.length === 0
        ? 'no tasks'
        : `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}: ${counts.join(', ')}`;
    return [
        (0,visible/* visible */.RK)(path),
        `  read as ${dialect}: ${(0,visible/* visible */.RK)(dialectReason)}`,
        `  ${total}`,
        ...treeOf(document),
        ...criteriaLine('criteria of the whole list', document.criteria),
        ...passedLines(document),
        '',
    ];
}
/** The tasks below the headings they stand under. */
function treeOf(document) {
    const lines = [];
    let shown = null;
    for (const task of document.tasks) {
        if (task.section !== null && task.section !== shown) {
            const section = document.sections[task.section];
            if (section !== undefined)
                lines.push(`${lineOf(document, section.title.at.start)}  ${clip(section.title.value)}`);
        }
        shown = task.section;
        lines.push(...taskLines(document, task));
    }
    return lines;
}
function taskLines(document, task) {
    const indent = '  '.repeat(2 + depthOf(document, task));
    const id = task.id === null ? '' : `${(0,visible/* visible */.RK)(task.id.value)} `;
    const marks = [
        task.parallel === null ? '' : ' (parallel)',
        task.optional === null ? '' : ' (optional)',
        task.story === null ? '' : ` (${(0,visible/* visible */.RK)(task.story.value)})`,
    ].join('');
    const front = `${lineOf(document, task.at.start)}${indent}${STATES[task.status]} ${id}`;
    const room = Math.max(SHORTEST, WIDTH - front.length - marks.length);
    const head = `${front}${clip(task.title.value, room)}${marks}`;
    const detail = `${' '.repeat(6)}${indent}    `;
    return [
        head,
        ...needs(task).map((line) => `${detail}${line}`),
        ...criteriaLine(`${detail}criteria`, task.criteria),
    ];
}
function needs(task) {
    const ids = task.dependsOn.map(({ value }) => (0,visible/* visible */.RK)(value.id));
    const others = task.external.map(({ value }) => `"${clip(value)}"`);
    const unknown = task.unresolved.map(({ value }) => `${(0,visible/* visible */.RK)(value.id)} (no task)`);
    const all = [...ids, ...others, ...unknown];
    return all.length === 0 ? [] : [`needs ${all.join(', ')}`];
}
function criteriaLine(label, criteria) {
    if (criteria.length === 0)
        return [];
    const ticked = criteria.filter(({ checked }) => checked === true).length;
    return [`${label.startsWith(' ') ? '' : '  '}${label}: ${ticked} of ${criteria.length} ticked`];
}
function depthOf(document, task) {
    let depth = 0;
    for (let at = task.parent; at !== null && depth < 12; at = document.tasks[at]?.parent ?? null)
        depth++;
    return depth;
}
/** What looks like a task and is none, by reason, with the first lines of each. */
function passedLines(document) {
    const byReason = new Map();
    for (const passed of document.passedOver)
        byReason.set(passed.reason, [...(byReason.get(passed.reason) ?? []), passed]);
    return [...byReason].flatMap(([reason, all]) => [
        `  passed over, since it ${reason}:`,
        ...all
            .slice(0, 3)
            .map(({ at }) => `  ${lineOf(document, at.start)}${clip((0,place/* lineText */.oZ)(document.text, document.lines, (0,place/* lineAt */.mh)(document.lines, at.start)))}`),
        ...(all.length > 3 ? [`        and ${all.length - 3} more`] : []),
    ]);
}
/** The number of a line, in a column of its own. */
function lineOf(document, offset) {
    return `${String((0,place/* lineAt */.mh)(document.lines, offset)).padStart(4)}  `;
}
function clip(text, room = TITLE) {
    const plain = (0,visible/* visible */.RK)(text.replace(/\s+/g, ' ').trim());
    return plain.length > room ? `${plain.slice(0, room - 1)}…` : plain;
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
;// CONCATENATED MODULE: ./lib/src/app/inspect.js







/** Prints how the task lists are understood. */
async function runInspect({ flags, operands }, ports) {
    const format = (0,app_format/* formatOf */.b)(flags, ['text', 'json']);
    const { config, facts } = await (0,run/* prepare */.iA)(ports, flags, operands);
    const documents = (0,evaluate/* readAll */.yw)(facts, config);
    const text = format === 'json' ? inspectJson(documents) : inspectText(documents);
    await (0,print/* print */.y)(text, flags, ports);
    if (facts.unread.length > 0)
        throw new errors/* UserError */.yo('files', facts.unread.join('\n  '));
    return 0;
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
