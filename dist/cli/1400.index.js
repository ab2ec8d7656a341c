export const id = 1400;
export const ids = [1400];
export const modules = {

/***/ 1400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./lib/src/dialects/decode.js
var decode = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/src/model/change.js
var change = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/src/engine/globs.js
var globs = __webpack_require__(2670);
;// CONCATENATED MODULE: ./lib/src/app/commit-files.js
/** The files of a commit as a port, so that what reads the disk can read a commit as well. */


/** The files at a commit. Each is read once, and the tree only where something is searched. */
function filesAt(forge, commit) {
    const read = remembered((path) => forge.readAt(commit, path));
    const tree = remembered(() => forge.tree(commit));
    const paths = async () => (await tree('')).paths;
    return {
        relative: relativePath,
        kind: async (written) => {
            const path = relativePath(written);
            if (path === null)
                return 'outside';
            if ((await read(path)) !== null)
                return 'file';
            return (await paths()).some((each) => path === '' || each.startsWith(`${path}/`))
                ? 'folder'
                : 'missing';
        },
        list: async (search) => {
            const { paths: all, complete } = await tree('');
            const cut = `The list of files at ${commit.slice(0, 7)} is cut, so task lists may be missing`;
            return { paths: all.filter(sieve(search)).sort(), unread: complete ? [] : [cut] };
        },
        entries: async (folder) => entriesIn(await paths(), folder),
        read: async (written) => {
            const path = relativePath(written);
            return path === null ? OUTSIDE : ((await read(path)) ?? NO_FILE);
        },
        stream: async (written) => {
            const path = relativePath(written);
            const found = path === null ? OUTSIDE : ((await read(path)) ?? NO_FILE);
            return found.ok ? { ok: true, pieces: [(0,decode/* decode */.D)(found.bytes).text] } : found;
        },
        write: () => Promise.reject(new Error('a commit cannot be written')),
    };
}
const OUTSIDE = { ok: false, problem: 'it lies outside the root of the run' };
const NO_FILE = {
    ok: false,
    problem: 'there is no such file in the commit that it is read from',
};
function remembered(make) {
    const known = new Map();
    return (key) => {
        const made = known.get(key) ?? make(key);
        known.set(key, made);
        return made;
    };
}
/** True for the paths that a search finds. */
function sieve({ include, exclude, under }) {
    const matches = (0,globs.pathMatcher)();
    const [wanted, shut] = [include, exclude].map((globs) => globs.map((glob) => glob.replace(/^\.\//, '')));
    return (path) => (under === '' || path.startsWith(`${under}/`)) &&
        matches(path, wanted ?? []) &&
        !matches(path, shut ?? []);
}
function relativePath(written) {
    if (/^(?:[\\/]|[A-Za-z]:)/.test(written))
        return null;
    const parts = [];
    for (const part of written.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return null;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
function entriesIn(paths, folder) {
    const start = folder === '' ? '' : `${folder}/`;
    const kinds = new Map();
    for (const path of paths) {
        if (!path.startsWith(start))
            continue;
        const [name = '', ...rest] = path.slice(start.length).split('/');
        kinds.set(name, rest.length > 0 ? 'folder' : 'file');
    }
    return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ name, kind }));
}
/**
 * The files of a checkout, with those of a change as they are at its head: whatever is checked out, the merge, the head
 * or a whole merge group, the change is judged by what it brings.
 */
function withChange(checkout, changed, head) {
    const here = new Set(changed.filter(({ status }) => status !== 'removed').map(({ path }) => path));
    const removed = changed.flatMap(({ path, previousPath, status }) => status === 'removed' ? [path] : (previousPath ?? []));
    const gone = new Set(removed.filter((path) => !here.has(path)));
    const kindOf = (path) => gone.has(path) ? 'missing' : here.has(path) ? head.kind(path) : checkout.kind(path);
    return {
        relative: (path) => checkout.relative(path),
        kind: async (path) => kindOf(checkout.relative(path) ?? path),
        list: async (search) => {
            const found = await checkout.list(search);
            const kept = found.paths.filter((path) => !gone.has(path) && !here.has(path));
            return { paths: [...kept, ...[...here].filter(sieve(search))].sort(), unread: found.unread };
        },
        entries: async (folder) => {
            const start = folder === '' ? '' : `${folder}/`;
            const kept = (await checkout.entries(folder)).filter(({ name }) => !gone.has(start + name));
            const added = entriesIn([...here], folder).filter(({ name }) => kept.every((each) => each.name !== name));
            return [...kept, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        read: async (path, reach) => {
            const at = checkout.relative(path);
            if (at !== null && gone.has(at))
                return NO_FILE;
            return at !== null && here.has(at) ? head.read(at) : checkout.read(path, reach);
        },
        stream: async (path, reach) => {
            const at = checkout.relative(path);
            if (at !== null && gone.has(at))
                return NO_FILE;
            return at !== null && here.has(at) ? head.stream(at, 'root') : checkout.stream(path, reach);
        },
        write: (path, text, reach) => checkout.write(path, text, reach),
    };
}

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
;// CONCATENATED MODULE: ./lib/src/config/tighten.js
/** What `own` asks for where it is stricter than `floor`, and `floor` everywhere else; how results are shown is its own. */
function tightened(floor, own) {
    return {
        ...own,
        files: [...new Set([...floor.files, ...own.files])],
        exclude: floor.exclude.filter((glob) => own.exclude.includes(glob)),
        dialect: floor.dialect,
        failOn: stricter(['never', 'error', 'warning'], floor.failOn, own.failOn),
        maxWarnings: least(floor.maxWarnings, own.maxWarnings),
        scope: floor.scope === own.scope
            ? own.scope
            : stricter(SCOPES, floor.scope ?? 'changed-files', own.scope ?? 'changed-files'),
        // What inputs say stands; a config that nobody has reviewed may only add to it.
        coverage: floor.coverage ?? own.coverage,
        evidence: {
            tests: floor.evidence.tests ?? own.evidence.tests,
            scans: floor.evidence.scans ?? own.evidence.scans,
            benchmarks: floor.evidence.benchmarks ?? own.evidence.benchmarks,
            benchmarkBaseline: floor.evidence.benchmarkBaseline ?? own.evidence.benchmarkBaseline,
        },
        settingsOf: (document) => stricterSettings(floor.settingsOf(document), own.settingsOf(document)),
        gate: (checks) => stricterGate(floor.gate(checks), own.gate(checks)),
    };
}
const SCOPES = ['changed-tasks', 'changed-files', 'all'];
const LEVELS = ['notice', 'warning', 'error'];
/** The later of two words in a scale from the loosest up. */
function stricter(scale, one, other) {
    return scale.indexOf(one) > scale.indexOf(other) ? one : other;
}
function least(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return Math.min(one, other);
}
/** The graver level; the options of a rule that is on anyway stay, for nobody can tell which are stricter. */
function stricterSettings(floor, own) {
    const settings = new Map(own);
    for (const [id, { severity, options }] of floor) {
        const asked = own.get(id)?.severity ?? severity;
        settings.set(id, { severity: stricter(LEVELS, severity, asked), options });
    }
    return settings;
}
function stricterGate(floor, own) {
    const shared = (one, other) => one.filter((each) => other.includes(each));
    const from = floor.references.from.filter((place) => own.references.from.includes(place));
    return {
        references: {
            from: from.length === 0 ? floor.references.from : from,
            require: floor.references.require === 'any' ? own.references.require : floor.references.require,
        },
        exempt: {
            authors: shared(floor.exempt.authors, own.exempt.authors),
            bots: floor.exempt.bots && own.exempt.bots,
            labels: shared(floor.exempt.labels, own.exempt.labels),
            baseBranches: shared(floor.exempt.baseBranches, own.exempt.baseBranches),
            branches: shared(floor.exempt.branches, own.exempt.branches),
            paths: shared(floor.exempt.paths, own.exempt.paths),
            titles: shared(floor.exempt.titles, own.exempt.titles),
            drafts: stricter(['skip', 'warn', 'check'], floor.exempt.drafts, own.exempt.drafts),
        },
        checks: stricterSettings(floor.checks, own.checks),
    };
}

// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/read-config.js
var read_config = __webpack_require__(3519);
// EXTERNAL MODULE: ./lib/src/app/run.js + 1 modules
var run = __webpack_require__(8011);
;// CONCATENATED MODULE: ./lib/src/app/configure-change.js
/** Which commit the config of a change is read from, and what its two sides say. */





/** The side that `config-from` names. */
function configSide(said, nameOf, byDefault) {
    const from = said['config-from']?.trim() || byDefault;
    if (from === 'base' || from === 'head')
        return from;
    const known = ['base', 'head'];
    throw new errors/* UserError */.yo('usage', `${nameOf('config-from')}: Unexpected \`${from}\`, expected one of \`base\`, \`head\`${(0,nearest/* didYouMean */.a)(from, known)}`);
}
/** Reads the config from the base, or from the head where the base has none or `config-from` says so. */
async function configureChange({ change, head, base }, said, nameOf, side) {
    if (side === 'head')
        return configOf(head, said, nameOf, []);
    const named = said.config?.trim() || null;
    // A file outside the root is part of no commit, so no pull request can change it.
    if (named !== null && head.relative(named) === null) {
        return { ...(await configOf(head, said, nameOf, [])), files: base };
    }
    if (await hasConfig(base, named))
        return readBase(change, base, said, nameOf);
    if (!(await hasConfig(head, named)))
        return configOf(named === null ? base : head, said, nameOf, []);
    const own = await configOf(head, said, nameOf, [NOT_YET]);
    const floor = await configOf(base, { ...said, config: undefined }, nameOf, []);
    return { ...own, files: base, config: tightened(floor.config, own.config) };
}
const NOT_YET = 'The base has no config yet, so that of the head serves, where it is stricter than the defaults: its exemptions and lower levels count once it is merged';
async function hasConfig(files, named) {
    return named === null ? (await (0,read_config/* findConfig */.u)(files)) !== null : (await files.kind(named)) !== 'missing';
}
async function readBase(change, base, said, nameOf) {
    try {
        return await configOf(base, said, nameOf, []);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.layer !== 'config')
            throw error;
        const side = `\`${change.base.ref}\` at ${change.base.sha.slice(0, 7)}`;
        throw new errors/* UserError */.yo('config', `${error.message}\n  (read from the base, ${side})`, 'Mend it on the base, or judge this change by its own config: `config-from: head`');
    }
}
async function configOf(files, said, nameOf, notes) {
    const { config, layers } = await (0,run/* configureFrom */.pz)(files, said, nameOf);
    const paths = layers.flatMap((layer) => (layer.kind === 'file' ? (layer.path ?? []) : []));
    const named = said.config?.trim() || null;
    return {
        config,
        paths,
        layers,
        named: named === null ? null : files.relative(named),
        files,
        notes,
    };
}

// EXTERNAL MODULE: ./lib/src/dialects/project.js
var dialects_project = __webpack_require__(7625);
// EXTERNAL MODULE: ./lib/src/dialects/read.js + 63 modules
var read = __webpack_require__(4694);
// EXTERNAL MODULE: ./lib/src/engine/compare.js + 2 modules
var compare = __webpack_require__(3989);
// EXTERNAL MODULE: ./lib/src/engine/gate.js + 7 modules
var gate = __webpack_require__(4314);
// EXTERNAL MODULE: ./lib/src/engine/judge.js
var judge = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/src/engine/order.js
var order = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/model/search.js
var search = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/engine/scope.js
/** Marks the findings that a change is not to blame for; none is dropped. */



const WHOLE = [{ first: 1, last: Number.MAX_SAFE_INTEGER }];
/**
 * Marks as `outside-scope` what stands elsewhere. A finding about no file, one that was marked before, and one with a
 * related place inside the scope stay as they are. Without the list of changed files everything is in scope.
 */
function applyScope(findings, scope, files, documents, comparison) {
    if (scope === 'all')
        return { findings, note: null };
    if ((0,change/* isMissing */.b2)(files))
        return { findings, note: `The scope \`${scope}\` was not applied: ${files.missing}` };
    const inside = scope === 'changed-files' ? wholeFiles(files.items) : changedLines(files.items, documents, comparison);
    const marked = findings.map((finding) => (stays(finding, inside) ? finding : outside(finding, scope)));
    return { findings: marked, note: emptyNote(scope, documents, inside) };
}
function wholeFiles(files) {
    return new Map(files.map(({ path }) => [path, WHOLE]));
}
/** The lines that the change writes, widened to the tasks around them. */
function changedLines(files, documents, comparison) {
    const inside = new Map(files.map(({ path, added, status }) => [path, status === 'added' ? WHOLE : (added ?? WHOLE)]));
    const differing = comparison === null ? new Set() : differingTasks(comparison);
    for (const document of documents) {
        const lines = inside.get(document.path);
        if (lines === undefined || lines === WHOLE)
            continue;
        const own = merged(lines);
        inside.set(document.path, merged([...own, ...taskLines(document, own, differing)]));
    }
    return inside;
}
function* taskLines(document, lines, differing) {
    for (const task of document.tasks) {
        const range = {
            first: (0,place/* lineAt */.mh)(document.lines, task.at.start),
            last: (0,place/* lineAt */.mh)(document.lines, Math.max(task.at.start, task.extent.end - 1)),
        };
        const isChanged = overlaps(range, lines) || differing.has(keyOf(document, task.at.start));
        if (isChanged)
            yield range;
    }
}
/** The tasks whose text is not the same on both sides: a removed line adds none. */
function differingTasks({ pairs }) {
    const differing = new Set();
    for (const { before, after } of pairs) {
        if (after === null)
            continue;
        const now = after.document.text.slice(after.task.extent.start, after.task.extent.end);
        const was = before?.document.text.slice(before.task.extent.start, before.task.extent.end);
        if (now !== was)
            differing.add(keyOf(after.document, after.task.at.start));
    }
    return differing;
}
function keyOf(document, start) {
    return `${document.path}:${start}`;
}
/** The same lines, sorted and apart from each other. */
function merged(lines) {
    const apart = [];
    for (const { first, last } of lines.toSorted((a, b) => a.first - b.first)) {
        const previous = apart.at(-1);
        if (previous !== undefined && first <= previous.last)
            previous.last = Math.max(previous.last, last);
        else
            apart.push({ first, last });
    }
    return apart;
}
/** True when a range shares a line with one of some that are sorted and apart. */
function overlaps({ first, last }, lines) {
    const at = (0,search/* firstFrom */.n)(lines, (each) => each.last < first);
    return (lines[at]?.first ?? Number.POSITIVE_INFINITY) <= last;
}
function stays(finding, inside) {
    if (finding.fate !== 'reported' || finding.path === null)
        return true;
    const places = [{ path: finding.path, place: finding.place }, ...finding.related];
    return places.some(({ path, place }) => {
        const lines = inside.get(path);
        return lines !== undefined && overlaps({ first: place?.line ?? 1, last: place?.endLine ?? 1 }, lines);
    });
}
function outside(finding, scope) {
    const fateReason = scope === 'changed-files' ? 'the file is not changed' : 'the task is not changed';
    return { ...finding, fate: 'outside-scope', fateReason };
}
function emptyNote(scope, documents, inside) {
    if (documents.some(({ path }) => inside.has(path)))
        return null;
    const lists = documents.length === 1 ? 'the one task list' : `all ${documents.length} task lists`;
    return `No task list is changed, so the findings in ${lists} are outside the scope \`${scope}\``;
}

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
;// CONCATENATED MODULE: ./lib/src/engine/told-once.js

/**
 * Marks the findings whose fault one of `told` tells of the same place, by a check that covers them and weighs as much.
 * The place is that of the task, or one that the check relates to it.
 */
function toldOnce(findings, told, checks) {
    const covers = new Map(checks.map((check) => [check.id, check.covers ?? []]));
    const tellers = told.flatMap((finding) => (finding.fate === 'reported' ? (covers.get(finding.rule) ?? []) : []).map((covered) => ({
        covered,
        finding,
    })));
    return findings.map((finding) => {
        if (finding.fate !== 'reported')
            return finding;
        const teller = tellers.find((each) => each.covered === finding.rule && tells(each.finding, finding));
        if (teller === undefined)
            return finding;
        return { ...finding, fate: 'outside-scope', fateReason: `\`${teller.finding.rule}\` tells the same` };
    });
}
function tells(teller, { path, place, severity }) {
    if (finding/* SEVERITIES */.o.indexOf(teller.severity) > finding/* SEVERITIES */.o.indexOf(severity))
        return false;
    return [teller, ...teller.related].some((at) => at.path === path &&
        at.place?.line === place?.line &&
        at.place?.column === place?.column &&
        place !== null);
}

// EXTERNAL MODULE: ./lib/src/engine/worst-states.js
var worst_states = __webpack_require__(2453);
// EXTERNAL MODULE: ./lib/src/model/comparison.js
var comparison = __webpack_require__(9851);
// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
// EXTERNAL MODULE: ./lib/src/app/evaluate.js + 1 modules
var evaluate = __webpack_require__(8494);
// EXTERNAL MODULE: ./lib/src/app/evaluate-reports.js + 4 modules
var evaluate_reports = __webpack_require__(3407);
;// CONCATENATED MODULE: ./lib/src/app/evaluate-change.js














/** One verdict over a pull request, or over all those of a merge group: the worst of them. */
function evaluateChanges(changes, lists, config, parts, notes = [], reports = null) {
    const project = (0,evaluate/* projectOf */.v8)(lists, config);
    const read = changes.map((facts) => ({ facts, gathered: gatheredOf(facts, config, project, lists) }));
    const linted = parts.lint ? (0,evaluate/* lintAll */.tV)(project, config, lists.baseline) : NOTHING;
    const scoped = scopedLint(linted.findings, read, config.scope ?? 'changed-files', project);
    // What is about no list is judged in the first part of a run.
    const isFirst = (config.shard?.index ?? 1) === 1;
    const judged = parts.checks
        ? read.map(({ facts, gathered }) => (0,gate/* judgeChange */.s)(facts.change, gathered, registry/* checks */.AV, config.gate(registry/* checks */.AV)))
        : [];
    const results = isFirst ? judged : [];
    const told = judged.flatMap((result) => namedFindings(result, judged.length > 1));
    const own = [...scoped.findings, ...(isFirst ? told : [])];
    const reported = (0,evaluate_reports/* evaluateReports */.J)(reports, config, reports === null ? null : reportChangeOf(read), project);
    return (0,judge/* judge */.S4)({
        ...reported,
        findings: [...toldOnce(own, told, registry/* checks */.AV), ...reported.findings].sort(order/* compareFindings */.E),
        states: [...linted.states, ...(0,worst_states/* worstStates */.c)(results.flatMap(({ states }) => states)), ...reported.states],
        project: (0,evaluate/* shareOfRun */.Wt)(project, config).share,
        whole: project,
        shard: config.shard,
        failOn: config.failOn,
        maxWarnings: config.maxWarnings,
        skippedTexts: linted.skippedTexts,
        unread: [
            ...new Set([...lists.unread, ...changes.flatMap((facts) => [...facts.head.unread, ...facts.unread])]),
        ],
        unseen: [
            ...notes,
            ...new Set(changes.flatMap((facts) => facts.notes)),
            ...(parts.lint && scoped.note !== null ? [scoped.note] : []),
            ...changes.flatMap(capNotes),
            ...groupNotes(reports, changes.length),
            ...reported.notes,
        ],
        skippedReason: exemptionOf(results),
        pullRequests: results.map(({ pullRequest }) => pullRequest),
        changed: changes.flatMap(({ files }) => files.items.map(({ path, added }) => ({ path, lines: added }))),
    });
}
const NOTHING = { findings: [], states: [], skippedTexts: 0, stale: [] };
function gatheredOf(facts, config, project, lists) {
    const dialect = config.dialect ?? 'auto';
    const before = (0,dialects_project/* buildProject */.a)({
        documents: facts.before.map((source) => (0,read/* readDocument */.u)(source, { dialect })),
        specs: [],
        checklists: [],
        complete: true,
    });
    const after = facts.head === lists ? project : (0,evaluate/* projectOf */.v8)(facts.head, config);
    return { commits: facts.commits, files: facts.files, before, after, tree: facts.tree, gate: facts.gate };
}
/** Findings outside what the changes touch are marked; a merge group touches what any of its changes does. */
function scopedLint(findings, read, scope, project) {
    const [first] = read;
    if (first === undefined)
        return { findings, note: null };
    if (read.length > 1) {
        const items = read.flatMap(({ facts }) => facts.files.items);
        // Lines of several changes do not add up to lines of their merge, so a group is judged by its files.
        const within = scope === 'changed-tasks' ? 'changed-files' : scope;
        return applyScope(findings, within, { items, cap: null }, project.documents, null);
    }
    const { before, after, files } = first.gathered;
    const comparison = scope === 'changed-tasks' ? (0,compare/* compareLists */.t)(before, after, files) : null;
    return applyScope(findings, scope, files, project.documents, comparison);
}
/** The change that reports are looked at with; lines of several changes do not add up to lines of their merge. */
function reportChangeOf(read) {
    const [first, second] = read;
    if (first === undefined || second !== undefined)
        return null;
    const { before, after, files } = first.gathered;
    const complete = first.facts.files;
    const completed = (0,comparison/* flipsOf */.o)((0,compare/* compareLists */.t)(before, after, files), 'completed').map(({ task }) => task);
    return { files: complete.items, complete: (0,change/* isComplete */.As)(complete), completed, base: first.facts.from };
}
/** In a group each finding says which pull request it is about. */
function namedFindings({ findings, pullRequest }, isGroup) {
    if (!isGroup)
        return findings;
    return findings.map((finding) => ({
        ...finding,
        message: `${finding.message} (#${pullRequest.number})`,
        fingerprint: `${finding.fingerprint}-${pullRequest.number}`,
    }));
}
/** Why no change had to be judged; null where one had. */
function exemptionOf(results) {
    const reasons = results.map(({ pullRequest }) => pullRequest.exempt);
    if (results.length === 0 || reasons.includes(null))
        return null;
    return [...new Set(reasons)].join('; ');
}
/** Lines of several changes do not add up to lines of their merge. */
function groupNotes(reports, count) {
    if (reports?.coverage == null || count < 2)
        return [];
    return [
        `Coverage of the changed lines was not judged: they belong to ${count} pull requests, each of which was judged alone`,
    ];
}
/** What the forge cut off. */
function capNotes({ files, commits }) {
    const lists = [files, ...('items' in commits ? [commits] : [])];
    return lists.flatMap((list) => {
        if ((0,change/* isComplete */.As)(list) || list.cap === null)
            return [];
        const what = list.cap.what === 'files' ? 'changed files' : 'commits';
        return [`The list of ${what} is cut at ${list.cap.limit}: what lies beyond was not judged`];
    });
}

// EXTERNAL MODULE: ./lib/src/engine/baseline.js
var baseline = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/src/kit/setting.js
var kit_setting = __webpack_require__(6245);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/config/presets.js
var presets = __webpack_require__(3977);
;// CONCATENATED MODULE: ./lib/src/config/compare-data.js
/** A config as data, so that two sides of a change can be compared key by key. */



/** What holds where a config does not say it, for keys whose default is one word of a scale. */
const DEFAULTS = { failOn: 'error', scope: 'changed-files' };
const GATE_DEFAULTS = { onCap: 'warn' };
/**
 * Both sides as one config file each would say them; null for a side without a config. Rules and checks that either
 * side names have their level on both, so that one that was on by the preset alone and is now off can be seen.
 */
function comparable(sides, all) {
    const files = sides.flatMap(filesOf);
    const [rules, checks] = [files.map(rulesOf), files.map(checksOf)].map((maps) => Object.assign({}, ...maps));
    const known = {
        rules: all.rules.filter(({ id }) => Object.hasOwn(rules, id)),
        checks: all.checks.filter(({ id }) => Object.hasOwn(checks, id)),
    };
    const [before, after] = sides.map((layers) => dataOf(layers, known));
    return [before ?? null, after ?? null];
}
const rulesOf = ({ rules }) => rules ?? {};
const checksOf = ({ pullRequest }) => pullRequest?.checks ?? {};
function filesOf(layers) {
    return layers.flatMap((layer) => (layer.kind === 'file' ? [layer.config] : []));
}
function dataOf(layers, known) {
    const files = filesOf(layers);
    if (files.length === 0)
        return null;
    const preset = layers.flatMap((layer) => (layer.kind === 'preset' ? [layer.preset] : [])).at(-1) ?? 'recommended';
    const gates = files.flatMap(({ pullRequest }) => pullRequest ?? []);
    return {
        ...DEFAULTS,
        ...Object.assign({}, ...files),
        extends: preset,
        rules: levelsIn(files.map(rulesOf), known.rules, preset),
        overrides: files.flatMap(({ overrides }) => overrides ?? []),
        pullRequest: {
            ...GATE_DEFAULTS,
            ...Object.assign({}, ...gates),
            references: {
                require: 'any',
                ...Object.assign({}, ...gates.map(({ references }) => references ?? {})),
            },
            exempt: { drafts: 'warn', ...Object.assign({}, ...gates.map(({ exempt }) => exempt ?? {})) },
            checks: levelsIn(files.map(checksOf), known.checks, preset),
        },
    };
}
function levelsIn(maps, known, preset) {
    const written = Object.assign({}, ...maps);
    return Object.fromEntries(known.map((each) => [each.id, levelOf(written[each.id], each, preset)]));
}
/** The gravest level over all dialects, for a setting that leaves it to the definition. */
function levelOf(written, definition, preset) {
    const setting = (0,kit_setting/* parseSetting */.W)(written);
    if (setting.ok && setting.level !== 'default' && setting.level !== 'on')
        return setting.level;
    const levels = model_document/* DIALECT_IDS */.EZ.map((dialect) => (0,presets/* presetLevel */.kN)(preset, definition, dialect));
    return ['error', 'warning', 'notice'].find((level) => levels.includes(level)) ?? 'off';
}

;// CONCATENATED MODULE: ./lib/src/app/gate-files.js
/** The files that decide how the gate judges, on both sides of a change. */





const CONFIGS = ['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json'];
const WORKFLOW = /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/.+\.ya?ml)$/;
const MOST_WORKFLOWS = 50;
/** Which changed files are the gate's, and the config before and after. */
async function gatherGateFiles({ start, head, files, judged, unread }) {
    const touched = [...new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))];
    const workflows = await workflowsOfGate(touched, start, head);
    const baseline = judged.config.baseline === null ? [] : [judged.config.baseline.path];
    const known = [...CONFIGS, ...judged.paths];
    if (!touched.some((path) => known.includes(path))) {
        const [before, after] = comparable([judged.layers, judged.layers], definitions);
        return { paths: [...known, ...baseline, ...workflows], before, after };
    }
    const sides = [await layersAt(start, judged, null), await layersAt(head, judged, unread)];
    const paths = [...known, ...sides.flatMap(pathsOf), ...baseline, ...workflows];
    const [before, after] = comparable(sides, definitions);
    return { paths: [...new Set(paths)], before, after };
}
const definitions = { rules: registry/* rules */.aO, checks: registry/* settableChecks */.kh };
function pathsOf(layers) {
    return layers.flatMap((layer) => (layer.kind === 'file' ? (layer.path ?? []) : []));
}
/** What the config of one side says. One that is broken at the head would end every later run, so that is told. */
async function layersAt(files, { named }, unread) {
    try {
        if (named !== null && (await files.kind(named)) === 'missing')
            return [];
        return await (0,read_config/* readLayers */.n)(files, named, null);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.layer !== 'config')
            throw error;
        unread?.push(`The config at the head: ${error.message}`);
        return [];
    }
}
/** The changed workflows that name the gate on either side. */
async function workflowsOfGate(touched, start, head) {
    const found = [];
    for (const path of touched.filter((each) => WORKFLOW.test(each)).slice(0, MOST_WORKFLOWS)) {
        if ((await names(start, path)) || (await names(head, path)))
            found.push(path);
    }
    return found;
}
async function names(files, path) {
    const read = await files.read(path);
    return read.ok && (0,decode/* decode */.D)(read.bytes).text.includes('tasks-gate');
}

// EXTERNAL MODULE: ./lib/src/app/gather.js + 3 modules
var gather = __webpack_require__(2864);
;// CONCATENATED MODULE: ./lib/src/app/gather-change.js







const NOT_ASKED = { missing: 'no check that is on asks for it' };
/** Gathers the facts of one change. */
async function gatherChange({ forge, change, files, head }, judged, ports) {
    const { config } = judged;
    const unread = [];
    const from = await forge.mergeBase(change);
    const start = filesAt(forge, from);
    const wanted = (0,gate/* factsFor */.x)(registry/* checks */.AV, config.gate(registry/* checks */.AV));
    const before = await listsBefore(start, files, config, unread);
    const lists = await gatherLists({ ...ports, files: head }, judged, before.length > 0);
    return {
        change,
        from,
        head: lists,
        before,
        files,
        commits: wanted.has('commits') ? await forge.commits(change) : NOT_ASKED,
        tree: wanted.has('tree') ? await forge.tree(change.head.sha) : NOT_ASKED,
        gate: wanted.has('gate')
            ? await gatherGateFiles({ start, head, files: files.items, judged, unread })
            : NOT_ASKED,
        unread,
        notes: [...judged.notes, ...lists.notes],
    };
}
/** The task lists at the head. A change that removes the last one is judged; a repository that has none is not. */
async function gatherLists(ports, { config, files }, hadLists) {
    const search = { include: config.files, exclude: config.exclude, under: '' };
    const { paths, unread } = hadLists ? await ports.files.list(search) : { paths: [''], unread: [] };
    if (paths.length > 0 || unread.length > 0) {
        return (0,gather/* gather */.k)(ports, config, { paths: [], stdinName: null }, files);
    }
    const nothing = { sources: [], specs: [], checklists: [], unread: [], notes: [] };
    return { ...nothing, complete: true, baseline: baseline/* NO_BASELINE */.gN };
}
/** The lists that the change edits, moves or removes; all of them where it is not known which these are. */
async function listsBefore(start, files, { files: include, exclude }, unread) {
    const search = { include, exclude, under: '' };
    const old = files.items
        .filter(({ status }) => status !== 'added')
        .map(({ path, previousPath }) => previousPath ?? path);
    if ((0,change/* isComplete */.As)(files))
        return (0,gather/* readMany */.c)(start, [...new Set(old)].filter(sieve(search)).sort(), unread);
    const found = await start.list(search);
    unread.push(...found.unread);
    return (0,gather/* readMany */.c)(start, found.paths, unread);
}

;// CONCATENATED MODULE: ./lib/src/app/gather-reports.js

/**
 * Reads the reports from the disk, whatever commit is judged; baselines come from `base`, so that a change cannot bring
 * its own. Null where none are asked for.
 */
async function gatherReports(ports, config, base) {
    const { coverage: settings, evidence } = config;
    const { tests, scans, benchmarks } = evidence;
    const hasEvidence = (tests ?? scans ?? benchmarks) !== null;
    if (settings === null && !hasEvidence)
        return null;
    // Readers of XML and JSON are only needed, and so only loaded, where there are reports.
    const { gatherCoverage } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(7445), __webpack_require__.e(1464)]).then(__webpack_require__.bind(__webpack_require__, 1464));
    const { gatherEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(7445), __webpack_require__.e(1398)]).then(__webpack_require__.bind(__webpack_require__, 1398));
    return {
        coverage: settings === null ? null : { settings, facts: await gatherCoverage(ports, settings, [], base) },
        evidence: await gatherEvidence(ports.files, evidence, base),
    };
}
/** The reports that were written in this job, where the step judges them; `base` holds their baselines. */
async function reportsOf({ ports, parts }, config, base) {
    if (!parts.reports)
        return null;
    const reports = await gatherReports(ports, config, base);
    if (reports !== null || parts.lint)
        return reports;
    throw new errors/* UserError */.yo('coverage', 'input command: `coverage`, and no coverage report is named', 'Name one: `coverage-reports: coverage/lcov.info`');
}

// EXTERNAL MODULE: ./lib/src/model/respaced.js + 1 modules
var respaced = __webpack_require__(3665);
;// CONCATENATED MODULE: ./lib/src/app/known-lines.js
/** The new lines of measured files whose diff the forge left out. */


/** So many files are compared; their number is what costs calls. */
const MOST = 20;
/**
 * The files with the lines of those that reports measure. A forge gives no diff for a file that `.gitattributes` calls
 * binary, nor for a large one: both sides are compared here. What cannot be read as text stays unknown.
 */
async function withKnownLines(files, measured, sides) {
    const unknown = files.items.filter(({ path, status, added }) => added === null && status !== 'removed' && status !== 'added' && measured.has(path));
    if (unknown.length === 0)
        return files;
    const known = new Map();
    for (const file of unknown.slice(0, MOST))
        known.set(file, await compared(file, sides));
    return { ...files, items: files.items.map((file) => known.get(file) ?? file) };
}
async function compared(file, { before, after }) {
    const old = await textIn(before, file.previousPath ?? file.path);
    const now = await textIn(after, file.path);
    return old === null || now === null ? file : { ...file, ...(0,respaced/* newLinesOf */.J)(old, now) };
}
async function textIn(files, path) {
    const read = await files.read(path, 'root');
    return read.ok && !read.bytes.includes(0) ? (0,decode/* decode */.D)(read.bytes).text : null;
}

// EXTERNAL MODULE: ./lib/src/app/ports.js
var ports = __webpack_require__(8686);
;// CONCATENATED MODULE: ./lib/src/app/reviewed-files.js
/**
 * A file as the base has it. One that no commit holds was put there by the job, as an artifact is, and is read from
 * the disk; one that only the change has is not there yet.
 */
function reviewedFiles({ base, head, disk }) {
    return {
        ...base,
        stream: async (path, reach) => {
            const at = disk.relative(path);
            if (at === null)
                return disk.stream(path, reach);
            const found = await base.stream(at, reach);
            if (found.ok || (await head.kind(at)) === 'file')
                return found;
            const beside = await disk.stream(path, reach);
            return beside.ok ? beside : found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/app/judge-change.js








/** What is not committed yet is on the disk as well: there the commit below counts as the head. */
function baselinesOf({ forge, change }, base, disk) {
    const head = change.head.sha === ports/* NOT_COMMITTED */.$y ? 'HEAD' : change.head.sha;
    return reviewedFiles({ base, head: filesAt(forge, head), disk });
}
function measuredIn(reports) {
    return new Set(reports?.coverage?.facts.files.map(({ path }) => path));
}
/** Judges a change whose files are known. Throws a UserError where config, lists or reports cannot be read. */
async function judgeChange(source, asked, ports) {
    const { forge, change, head } = source;
    const { said, nameOf, side, parts, notes } = asked;
    const sides = { change, head, base: filesAt(forge, change.base.sha) };
    const judged = await configureChange(sides, said, nameOf, side);
    const facts = await gatherChange(source, judged, ports);
    const config = { ...judged.config, shard: asked.shard ?? null };
    const before = filesAt(forge, facts.from);
    const baselines = side === 'head' ? ports.files : baselinesOf(source, before, ports.files);
    const reports = await reportsOf({ ports, parts }, config, baselines);
    const files = await withKnownLines(facts.files, measuredIn(reports), { before, after: head });
    const verdict = evaluateChanges([{ ...facts, files }], facts.head, config, parts, notes, reports);
    return { verdict, config };
}

// EXTERNAL MODULE: ./lib/src/app/publish.js
var publish = __webpack_require__(3525);
;// CONCATENATED MODULE: ./lib/src/app/check.js
/** The command `check`: the whole gate, on this clone or for a pull request. */









const nameOf = (name) => `--${name}`;
const EVERYTHING = { lint: true, checks: true, reports: true };
/** What stands in for a pull request where none is named. */
const OF_CLONE = ['base', 'head', 'title', 'body-file', 'pr-author', 'label'];
/** Judges the branch as if it were a pull request, or a pull request itself. */
async function runCheck({ flags, operands }, ports) {
    (0,publish/* checkReportFlags */.C)(flags);
    refuseOperands(operands);
    const shard = (0,run/* shardOf */.IS)(flags);
    const said = Object.fromEntries(flags);
    const side = configSide(said, nameOf, 'base');
    const number = numberOf(flags);
    const forge = await forgeOf(flags, ports);
    const change = await forge.pull(number);
    const isHere = number === null && !flags.has('head');
    const head = isHere ? ports.files : filesAt(forge, change.head.sha);
    const files = await forge.changedFiles(change);
    ports.console.err(`tasks-gate: ${judgedInWords(change, files, isHere)}\n`);
    const asked = { said, nameOf, side, parts: EVERYTHING, notes: [], shard };
    const { verdict, config } = await judgeChange({ forge, change, files, head }, asked, ports);
    return (0,publish/* publish */.m)(verdict, flags, config, ports);
}
function refuseOperands([first]) {
    if (first === undefined)
        return;
    throw new errors/* UserError */.yo('usage', `check takes no path, not \`${first}\` either: it judges a whole change`, 'Set `files` in the config, or use `tasks-gate lint` for single files');
}
async function forgeOf(flags, { forges, files }) {
    if (forges === null)
        throw (0,errors/* notSupported */.OS)('`check`, where there is neither git nor GitHub,');
    const isRemote = flags.has('pr');
    if (!isRemote && flags.has('repo'))
        throw new errors/* UserError */.yo('usage', '--repo needs --pr N');
    const foreign = isRemote ? OF_CLONE.find((name) => flags.has(name)) : undefined;
    if (foreign !== undefined) {
        throw new errors/* UserError */.yo('usage', `--${foreign} and --pr contradict each other`, 'A pull request says that itself');
    }
    return isRemote ? forges.github(flags.get('repo') ?? null) : forges.clone(await requestOf(flags, files));
}
async function requestOf(flags, files) {
    const file = flags.get('body-file');
    return {
        base: flags.get('base') ?? null,
        head: flags.get('head') ?? null,
        title: flags.get('title') ?? null,
        body: file === undefined ? null : await readBody(files, file),
        author: flags.get('pr-author') ?? null,
        labels: flags.get('label')?.split('\n') ?? [],
    };
}
async function readBody(files, path) {
    const read = await files.read(path, 'anywhere');
    if (read.ok)
        return (0,decode/* decode */.D)(read.bytes).text;
    throw new errors/* UserError */.yo('usage', `--body-file: ${path}: ${read.problem}`, 'Check the path');
}
function numberOf(flags) {
    const written = flags.get('pr');
    if (written === undefined)
        return null;
    if (/^[1-9]\d{0,9}$/.test(written))
        return Number(written);
    throw new errors/* UserError */.yo('usage', `--pr: Unexpected \`${written}\`, expected the number of a pull request`);
}
/** What is judged, for whoever reads the terminal: a branch may stand elsewhere than its author thinks. */
function judgedInWords({ base, head, number }, files, isHere) {
    const count = `${(0,change/* isComplete */.As)(files) ? '' : 'more than '}${files.items.length} changed ${files.items.length === 1 ? 'file' : 'files'}`;
    const against = `against \`${base.ref}\` at ${base.sha.slice(0, 7)}, ${count}`;
    if (number !== null)
        return `judging #${number} at ${head.sha.slice(0, 7)} ${against}`;
    if (head.sha === ports/* NOT_COMMITTED */.$y)
        return `judging the working tree with what is not committed, ${against}`;
    const branch = head.ref === '' ? '' : `\`${head.ref}\` at `;
    return `judging ${branch}${head.sha.slice(0, 7)} ${against}${isHere ? '' : ', uncommitted work left out'}`;
}


/***/ }),

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

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ newLinesOf),
  j: () => (/* binding */ respacedIn)
});

// EXTERNAL MODULE: ./lib/src/model/search.js
var search = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/model/common-lines.js
/** The lines that two texts have in common, in order. */

/** Pairs of equal lines for each line of a replacement; one with more is compared at its two ends only. */
const MOST_PAIRS = 64;
/**
 * The indexes in `now` of the lines that also stand in `old`: the same head, the same tail, and a longest common sequence
 * between them. Takes time in proportion to the number of lines.
 */
function commonLines(old, now) {
    const most = Math.min(old.length, now.length);
    let head = 0;
    while (head < most && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail++;
    const middle = commonBetween(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
    return [
        ...now.slice(0, head).keys(),
        ...middle.map((index) => index + head),
        ...[...now.slice(now.length - tail).keys()].map((index) => index + now.length - tail),
    ];
}
/** The indexes in `now` of a longest common sequence, after Hunt and Szymanski (CACM 20, 1977). */
function commonBetween(old, now) {
    const places = placesOf(old);
    const pairs = now.reduce((sum, line) => sum + (places.get(line)?.length ?? 0), 0);
    if (pairs > MOST_PAIRS * (old.length + now.length))
        return [];
    // Where a common sequence of a length can end in `old` at the earliest, and which one that is.
    const ends = [];
    const links = [];
    for (const [index, line] of now.entries()) {
        for (const place of places.get(line) ?? []) {
            const length = (0,search/* firstFrom */.n)(ends, (end) => end < place);
            if (ends[length] === place)
                continue;
            ends[length] = place;
            links[length] = { index, before: links[length - 1] };
        }
    }
    const found = [];
    for (let link = links.at(-1); link !== undefined; link = link.before)
        found.push(link.index);
    return found.reverse();
}
/** Where each line stands, from the last place to the first; empty lines pair with anything and tell nothing. */
function placesOf(lines) {
    const places = new Map();
    for (let index = lines.length - 1; index >= 0; index--) {
        const line = lines[index];
        if (line === '')
            continue;
        const known = places.get(line);
        if (known === undefined)
            places.set(line, [index]);
        else
            known.push(index);
    }
    return places;
}

// EXTERNAL MODULE: ./lib/src/model/line-ranges.js
var line_ranges = __webpack_require__(5351);
;// CONCATENATED MODULE: ./lib/src/model/respaced.js


/**
 * The lines that come in and differ from one that goes out in white space alone, both sides read in order, as
 * `git diff -w` compares them. A line that also moved within its place is a new one, and so is one split in two.
 */
function respacedIn({ first, removed, added }) {
    const same = commonLines(removed.map(squeezed), added.map(squeezed));
    return (0,line_ranges/* rangesOf */.wA)(same.map((index) => index + first));
}
/** The new lines of a text, where no diff tells them. */
function newLinesOf(before, after) {
    const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n'));
    const same = new Set(commonLines(old, now));
    const alike = commonLines(old.map(squeezed), now.map(squeezed)).filter((index) => !same.has(index));
    const added = [...now.keys()].filter((index) => !same.has(index));
    return { added: (0,line_ranges/* rangesOf */.wA)(added.map(lineAt)), respaced: (0,line_ranges/* rangesOf */.wA)(alike.map(lineAt)) };
}
const lineAt = (index) => index + 1;
/** Bytes of other characters are no white space, so that text and bytes give the same answer. */
function squeezed(line) {
    return line.replace(/[ \t\r\v\f]+/g, '');
}


/***/ })

};
