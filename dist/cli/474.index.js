export const id = 474;
export const ids = [474];
export const modules = {

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  yw: () => (/* binding */ readAll)
});

// UNUSED EXPORTS: projectOf

// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/dialects/feature.js
var dialects_feature = __webpack_require__(1966);
;// CONCATENATED MODULE: ./lib/src/dialects/project.js


/**
 * The project of these documents. Documents of one feature folder stand together; a task list outside any folder is
 * a feature of its own, with the specifications and checklists that stand beside it.
 */
function buildProject({ documents, specs, checklists, complete }) {
    const own = (0,group/* grouped */.z)(documents, keyOf);
    const ownSpecs = (0,group/* grouped */.z)(specs, (spec) => keyOf(spec));
    const ownChecklists = (0,group/* grouped */.z)(checklists, (checklist) => keyOf(checklist));
    const features = [];
    for (const [key, lists] of own) {
        const [first] = lists;
        const beside = { specs: ownSpecs.get(key) ?? [], checklists: ownChecklists.get(key) ?? [] };
        if (first?.feature != null)
            features.push({ name: first.feature, documents: lists, ...beside });
        else
            for (const list of lists)
                features.push({ name: null, documents: [list], ...beside });
    }
    return { documents, features, complete };
}
/** The feature folder, or the folder of the file where there is none. */
function keyOf({ path, feature }) {
    if (feature !== null)
        return (0,dialects_feature/* featureFolderOf */.u)(path) ?? feature;
    return path.slice(0, path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/src/dialects/read.js + 56 modules
var read = __webpack_require__(3621);
// EXTERNAL MODULE: ./lib/src/markdown/parse.js + 6 modules
var parse = __webpack_require__(8600);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/dialects/boxes.js
var dialects_boxes = __webpack_require__(2013);
// EXTERNAL MODULE: ./lib/src/dialects/heads.js
var heads = __webpack_require__(7607);
// EXTERNAL MODULE: ./lib/src/dialects/requirement-ids.js
var requirement_ids = __webpack_require__(7944);
;// CONCATENATED MODULE: ./lib/src/dialects/requirement-heads.js


const WORD = /^(?:requirement|req|anforderung|requisito|requerimiento|exigence|требование|wymaganie|yêu cầu|需求|要求|要件|요구사항|요구 사항)(?![\p{L}])/iu;
const NUMBER = /^[ \t]*#?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d.])/u;
const NAMED = new RegExp(`^(${requirement_ids/* REQUIREMENT_ID */.s})(?![\\w-])`);
/** The requirement that a heading with these words declares, or null. */
function openRequirement(text, line) {
    const at = (0,heads/* trimmed */.dE)(text, line.start, line.end);
    const title = text.slice(at.start, Math.min(at.end, at.start + 300));
    const named = NAMED.exec(title);
    if (named !== null)
        return head(text, at, at.start, named[1], false);
    const word = WORD.exec(title);
    if (word === null)
        return null;
    const rest = title.slice(word[0].length);
    const number = NUMBER.exec(rest);
    if (number !== null) {
        const id = number[1];
        return head(text, at, at.start + word[0].length + number[0].length - id.length, id, true);
    }
    const colon = /^[ \t]*[:：][ \t]*/.exec(rest)?.[0].length;
    if (colon === undefined || colon === rest.length)
        return null;
    const name = { start: at.start + word[0].length + colon, end: at.end };
    const value = (0,heads/* folded */.TM)(text.slice(name.start, name.end));
    return { id: { value, at: name }, title: value, numbered: false };
}
function head(text, line, start, id, numbered) {
    const end = start + id.length;
    const lead = /^[\s*_:：.)(–—-]*/.exec(text.slice(end, Math.min(line.end, end + 20)))?.[0].length ?? 0;
    const from = Math.min(line.end, end + lead);
    return { id: { value: id, at: { start, end } }, title: (0,heads/* folded */.TM)(text.slice(from, line.end)), numbered };
}

;// CONCATENATED MODULE: ./lib/src/dialects/stories.js
/** The story that a heading names. */
const STORY = /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|用戶故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|historia[ ]użytkownika|\bUS)[ \t]?-?(\d{1,3}[a-z]?)(?![\p{L}\d])/iu;
/** `US1` of "Phase 3: User Story 1 - Sign in (Priority: P1)", of several the first; null for none. */
function storyOfTitle(title) {
    const found = STORY.exec(title.slice(0, 300));
    return found === null ? null : `US${found[1].toLowerCase()}`;
}

// EXTERNAL MODULE: ./lib/src/dialects/words.js
var words = __webpack_require__(5613);
;// CONCATENATED MODULE: ./lib/src/dialects/specs.js
/** Reads the documents beside a task list for what they declare: requirements, stories, open boxes. */









/** Reads a `spec.md`, a Kiro `requirements.md` or an OpenSpec spec delta. */
function readSpec({ path, text }) {
    const spec = { text, requirements: new Map(), stories: new Set(), number: null, gone: false };
    for (const block of walk((0,parse/* parseBlocks */.S)(text))) {
        readBlock(spec, block);
    }
    const { requirements, stories } = spec;
    return {
        kind: 'spec',
        path,
        feature: (0,dialects_feature/* featureOf */.m)(path),
        requirements: [...requirements.values()],
        stories: [...stories],
        text,
        lines: (0,place/* lineStarts */._$)(text),
    };
}
function readBlock(spec, block) {
    if (block.type === 'heading')
        readHeading(spec, block);
    else if (block.type === 'list')
        readList(spec, block);
    else if (block.type === 'table')
        readTable(spec, block);
    else if (block.type === 'paragraph')
        for (const line of block.lines)
            declare(spec, line, 'bold');
}
/** Reads a checklist for its boxes. */
function readChecklist({ path, text }) {
    const boxes = [];
    for (const block of walk((0,parse/* parseBlocks */.S)(text))) {
        if (block.type !== 'item')
            continue;
        const start = (0,heads/* trimmed */.dE)(text, block.marker.end, block.end).start;
        const box = (0,dialects_boxes/* readBox */.u)(text, { start, end: block.end });
        if (box !== null)
            boxes.push({ at: box.at, checked: /[xX✅✓✔☑]/u.test(box.mark) });
    }
    return { kind: 'checklist', path, feature: (0,dialects_feature/* featureOf */.m)(path), boxes, text, lines: (0,place/* lineStarts */._$)(text) };
}
/** Every block, parents first, without recursion: lists can be nested ten thousand deep. */
function* walk(root) {
    const stack = [...root.children].reverse();
    for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
        yield block;
        if ('children' in block)
            stack.push(...[...block.children].reverse());
    }
}
function readHeading(spec, heading) {
    const line = heading.lines[0];
    if (line === undefined)
        return;
    const title = spec.text.slice(line.start, line.end);
    if (heading.depth <= 2)
        spec.gone = (0,words/* removesRequirements */.wS)(title);
    const story = storyOfTitle(title);
    if (story !== null)
        spec.stories.add(story);
    const read = openRequirement(spec.text, line);
    if (read === null) {
        // "Acceptance Criteria" goes on with the requirement above; another heading of its level ends it.
        if (heading.depth <= 3)
            spec.number = null;
        return;
    }
    spec.number = read.numbered ? read.id.value : null;
    add(spec, { id: read.id, title: read.title, at: line });
}
/** Items that begin with an id declare it; numbered items below a Kiro requirement are its criteria. */
function readList(spec, list) {
    for (const item of list.children) {
        const first = item.children[0];
        if (first?.type !== 'paragraph' || first.lines[0] === undefined)
            continue;
        const at = (0,heads/* trimmed */.dE)(spec.text, first.lines[0].start, first.lines[0].end);
        if (declare(spec, at, 'lead') || spec.number === null || !list.ordered)
            continue;
        const id = criterionId(spec, item, at);
        if (id !== null)
            add(spec, { id, title: (0,heads/* folded */.TM)(spec.text.slice(at.start, at.end)), at });
    }
}
/** `1.` below requirement 3 is `3.1`. Its place is the marker, which says no more than `1`. */
function criterionId(spec, item, at) {
    const written = /^\d{1,3}\.\d{1,3}(?=[.):\s])/.exec(spec.text.slice(at.start, at.start + 12))?.[0];
    if (written !== undefined)
        return { value: written, at: { start: at.start, end: at.start + written.length } };
    const number = /^\d{1,3}/.exec(spec.text.slice(item.marker.start, item.marker.end))?.[0];
    return number === undefined ? null : { value: `${spec.number}.${number}`, at: item.marker };
}
function readTable(spec, table) {
    for (const row of table.rows.slice(1)) {
        const [cell, next] = row.cells;
        if (cell === undefined)
            continue;
        const found = CELL.exec(spec.text.slice(cell.start, Math.min(cell.end, cell.start + 40)));
        if (found === null)
            continue;
        const start = cell.start + found[0].indexOf(found[1]);
        const at = { start, end: start + found[1].length };
        const title = next === undefined ? '' : (0,heads/* folded */.TM)(spec.text.slice(next.start, next.end));
        add(spec, { id: { value: found[1], at }, title, at: cell });
    }
}
const LEAD = new RegExp(`^(?:\\[[ xX]\\][ \\t]+)?(\\*{0,2}|__)(${requirement_ids/* REQUIREMENT_ID */.s})(?![\\w-])`);
const CELL = new RegExp(`^[*_~\\s\`]*(${requirement_ids/* REQUIREMENT_ID */.s})[*_~\\s\`]*$`);
/** Declares the id that a line begins with; a list of ids at the begin of a line is a citation. */
function declare(spec, at, how) {
    const head = spec.text.slice(at.start, Math.min(at.end, at.start + 60));
    const found = LEAD.exec(head);
    if (found === null || (how === 'bold' && found[1] === ''))
        return false;
    const rest = head.slice(found[0].length);
    if (/^[*_\s]*(?:[,/+&–→]|-\s?[A-Z]*-?\d|and\b|to\b|\.\.)/.test(rest))
        return false;
    const id = found[2];
    const start = at.start + found[0].length - id.length;
    const from = start + id.length + (/^[*_:：.)\s([\]–—-]*/.exec(rest)?.[0].length ?? 0);
    const title = (0,heads/* folded */.TM)(spec.text.slice(Math.min(from, at.end), at.end));
    add(spec, { id: { value: id, at: { start, end: start + id.length } }, title, at });
    return true;
}
/** The first declaration counts: a later table of the same ids only maps them. */
function add(spec, requirement) {
    const key = requirement.id.value.toLowerCase();
    if (!spec.gone && !spec.requirements.has(key))
        spec.requirements.set(key, requirement);
}

// EXTERNAL MODULE: ./lib/src/model/task.js
var model_task = __webpack_require__(251);
;// CONCATENATED MODULE: ./lib/src/engine/measure.js


const NOTHING = { done: 0, total: 0 };
/** Tasks, criteria and requirements of the whole project. */
function measuresOf(project) {
    const progress = project.features.map(progressOf);
    return {
        tasks: progress.map((each) => each.tasks).reduce(sum, NOTHING),
        criteria: progress.map((each) => each.criteria).reduce(sum, NOTHING),
        requirements: project.features.map(requirementsOf).reduce(sum, NOTHING),
    };
}
/** Progress by feature; a task list outside a feature folder counts under its path. */
function progressOf(feature) {
    const documents = feature.documents;
    return {
        name: feature.name ?? documents[0]?.path ?? '',
        tasks: documents.map(tasksOf).reduce(sum, NOTHING),
        criteria: documents.map(criteriaOf).reduce(sum, NOTHING),
    };
}
function sum(a, b) {
    return { done: a.done + b.done, total: a.total + b.total };
}
/** Dropped tasks are nobody's work any more, so they count neither as done nor as open. */
function tasksOf(document) {
    const counted = document.tasks.filter((task) => task.status !== 'dropped');
    return { done: counted.filter((task) => task.status === 'done').length, total: counted.length };
}
/** Criteria with a box that bind someone. */
function criteriaOf(document) {
    const all = [document.criteria, ...document.tasks.map((task) => task.criteria)].flat();
    const counted = all.filter((criterion) => criterion.checked !== null && !criterion.waived);
    return { done: counted.filter((criterion) => criterion.checked === true).length, total: counted.length };
}
/** A requirement is done when tasks cover it and all of them are settled. */
function requirementsOf(feature) {
    const tasks = feature.documents.flatMap((document) => document.tasks);
    const claims = tasks.flatMap((task) => task.covers.map((cover) => ({ id: cover.value, task })));
    const covering = (0,group/* grouped */.z)(claims, (claim) => claim.id);
    const ids = new Set(feature.specs.flatMap((spec) => spec.requirements.map((each) => each.id.value)));
    const done = [...ids].filter((id) => covering.get(id)?.every(({ task }) => (0,model_task/* isSettled */.I)(task)) ?? false);
    return { done: done.length, total: ids.size };
}

;// CONCATENATED MODULE: ./lib/src/engine/judge.js

/** The verdict over everything that was found, and what could not be looked at. */
function judge(input) {
    const counts = countsOf(input.findings);
    const [outcome, exitCode] = decide(input, counts);
    return {
        outcome,
        exitCode,
        skippedReason: outcome === 'skipped' ? input.skippedReason : null,
        counts,
        findings: input.findings,
        checks: input.states,
        measures: measuresOf(input.project),
        progress: input.project.features.map(progressOf),
        documents: input.project.documents.map(({ path, dialect, tasks }) => ({
            path,
            dialect,
            tasks: tasks.length,
        })),
        unseen: [...input.unread, ...input.unseen, ...languageNote(input.skippedTexts)],
        pullRequests: [],
        coverage: null,
        evidence: null,
    };
}
/** A bug weighs more than an input that was not read, and that more than any finding. */
function decide(input, counts) {
    if (input.states.some((state) => state.state === 'crashed'))
        return ['error', 3];
    if (input.unread.length > 0)
        return ['error', 2];
    if (input.skippedReason !== null)
        return ['skipped', 0];
    if (!fails(input, counts))
        return ['pass', 0];
    return ['fail', input.failOn === 'never' ? 0 : 1];
}
/** With `never` the verdict still says what it would have been. */
function fails({ failOn, maxWarnings }, counts) {
    if (maxWarnings !== null && counts.warning > maxWarnings)
        return true;
    return counts.error > 0 || (failOn === 'warning' && counts.warning > 0);
}
function countsOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0, suppressed: 0, baselined: 0, outsideScope: 0 };
    for (const finding of findings) {
        if (finding.fate === 'reported')
            counts[finding.severity]++;
        else if (finding.fate === 'outside-scope')
            counts.outsideScope++;
        else
            counts[finding.fate]++;
    }
    return counts;
}
function languageNote(count) {
    if (count === 0)
        return [];
    const texts = count === 1 ? '1 text was' : `${count} texts were`;
    return [`${texts} not judged by the rules about wording: their language is not supported.`];
}

// EXTERNAL MODULE: ./lib/src/engine/lint.js + 3 modules
var lint = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/src/registry.js + 77 modules
var registry = __webpack_require__(8755);
;// CONCATENATED MODULE: ./lib/src/app/evaluate.js






/** The task lists, in the order of their paths. */
function readAll(facts, { dialect }) {
    return facts.sources.map((source) => (0,read/* readDocument */.u)(source, { dialect: dialect ?? 'auto' }));
}
/** The project of everything that was read. */
function projectOf(facts, config) {
    return buildProject({
        documents: readAll(facts, config),
        specs: facts.specs.map(readSpec),
        checklists: facts.checklists.map(readChecklist),
        complete: facts.complete,
    });
}
/** Lints what was gathered and judges what was found; `unseen` says what was left out on purpose. */
function evaluate(facts, config, unseen = []) {
    const project = projectOf(facts, config);
    const { findings, states, skippedTexts } = (0,lint/* lint */.u)(project, registry/* rules */.a, config.settingsOf);
    return judge({
        findings,
        states,
        project,
        failOn: config.failOn,
        maxWarnings: config.maxWarnings,
        skippedTexts,
        unread: facts.unread,
        unseen,
        skippedReason: null,
    });
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// UNUSED EXPORTS: configure

// EXTERNAL MODULE: ./lib/src/config/inputs.js
var inputs = __webpack_require__(9252);
// EXTERNAL MODULE: ./lib/src/config/issues.js
var issues = __webpack_require__(8593);
// EXTERNAL MODULE: ./lib/src/kit/level.js
var kit_level = __webpack_require__(8459);
;// CONCATENATED MODULE: ./lib/src/config/presets.js

const PRESETS = ['minimal', 'recommended', 'strict'];
/** True for a word that names a preset. */
function isPreset(word) {
    return PRESETS.includes(word);
}
/** The level of a rule in a dialect under a preset. */
function presetLevel(preset, rule, dialect) {
    if (preset === 'strict')
        return strictLevel(rule, dialect);
    const members = preset === 'minimal' ? ['minimal'] : ['minimal', 'recommended'];
    return members.includes(rule.preset) ? (0,kit_level/* ownLevel */.$m)(rule, dialect) : 'off';
}
function strictLevel(rule, dialect) {
    const asked = typeof rule.strict === 'string' ? rule.strict : rule.strict?.[dialect];
    if (asked !== undefined)
        return asked;
    if (rule.preset === 'none')
        return 'off';
    return raised(rule, (0,kit_level/* ownLevel */.$m)(rule, dialect));
}
/** One level graver. A rule that only some dialects turn on means nothing to the others, so there it stays off. */
function raised(rule, level) {
    if (level === 'off')
        return (0,kit_level/* isOffByDefault */.sN)(rule) ? 'warning' : 'off';
    return level === 'notice' ? 'warning' : 'error';
}

// EXTERNAL MODULE: ./lib/src/config/schema.js + 3 modules
var schema = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/src/config/unsupported.js
var unsupported = __webpack_require__(2230);
;// CONCATENATED MODULE: ./lib/src/config/read-inputs.js





/** The overrides in what was said; `nameOf` tells how the user wrote the name: `--fail-on`, input `fail-on`. */
async function readInputs(said, rules, nameOf) {
    const given = inputs/* INPUTS */.m.filter(({ name, key }) => key !== null && key !== 'extends' && isSaid(said[name]));
    const preset = isSaid(said.preset) ? said.preset : null;
    if (preset !== null && !isPreset(preset)) {
        const expected = PRESETS.map((name) => `\`${name}\``).join(', ');
        return {
            ok: false,
            problem: `${nameOf('preset')}: Unexpected \`${preset}\`, expected one of ${expected}`,
        };
    }
    if (given.length === 0)
        return { ok: true, overrides: {}, preset };
    const data = {};
    for (const input of given)
        put(data, input, await parsed(input, said[input.name] ?? ''));
    const checked = (0,schema/* configSchema */.Q)(rules).safeParse(data);
    const objections = checked.success
        ? (0,unsupported/* unsupportedIn */.T)(checked.data)
        : (0,issues/* objectionsOf */.Ij)(checked.error.issues, data, rules);
    const first = objections[0];
    if (first !== undefined || !checked.success)
        return { ok: false, problem: problemOf(first, given, nameOf) };
    return { ok: true, overrides: checked.data, preset };
}
function isSaid(value) {
    return value !== undefined && value.trim() !== '';
}
async function parsed({ kind }, written) {
    const text = written.trim();
    switch (kind) {
        case 'switch':
            return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
        case 'count':
            return /^\d{1,15}$/.test(text) ? Number(text) : text;
        case 'list':
            return linesOf(text);
        case 'map':
            return (await __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 3558)))
                .parseText(text.includes('\n') ? text : `{${text}}`)
                .then(({ data }) => data);
        default:
            return text;
    }
}
/** The lines of an input that hold something. */
function linesOf(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function put(data, { key, name }, value) {
    const [first = name, second] = (key ?? name).split('.');
    if (second === undefined)
        data[first] = value;
    else
        data[first] = { ...data[first], [second]: value };
}
function problemOf(objection, given, nameOf) {
    if (objection === undefined)
        return 'Unexpected input';
    const place = [...objection.path, ...(objection.key === null ? [] : [objection.key])].join('.');
    const input = given.find(({ key }) => key !== null && (place === key || place.startsWith(`${key}.`) || key.startsWith(`${place}.`)));
    return `${input === undefined ? place : nameOf(input.name)}: ${objection.message}`;
}

// EXTERNAL MODULE: ./lib/src/kit/setting.js
var kit_setting = __webpack_require__(6245);
;// CONCATENATED MODULE: ./lib/src/config/settings.js



/** A function that gives the settings of a document; documents that are judged alike share one map. */
function settingsOver(layers, rules, matches) {
    const known = new Map();
    const optionsOf = optionsReader();
    const overrides = layers.flatMap((layer) => (layer.kind === 'file' ? (layer.config.overrides ?? []) : []));
    return (document) => {
        const applied = overrides.filter((override) => matches(document.path, override.files));
        const key = [document.dialect, ...applied.map((override) => overrides.indexOf(override))].join(' ');
        const settings = known.get(key) ??
            settingsFor(document.dialect, rules, [...layers.map(speak), ...applied.map(speakFor)]);
        known.set(key, settings);
        return settings;
    };
    function settingsFor(dialect, all, speakers) {
        const settings = new Map();
        for (const rule of all) {
            const { level, options } = heard(rule, dialect, speakers);
            if (level !== 'off')
                settings.set(rule.id, { severity: level, options: optionsOf(rule, options) });
        }
        return settings;
    }
}
function speak(layer) {
    return layer.kind === 'preset' ? () => ({ preset: layer.preset }) : speakFor(layer.config);
}
function speakFor({ rules = {} }) {
    return (rule) => (Object.hasOwn(rules, rule.id) ? { setting: rules[rule.id] } : null);
}
/** The last word on level and options. */
function heard(rule, dialect, speakers) {
    let level = 'off';
    let options;
    for (const speaker of speakers) {
        const say = speaker(rule);
        if (say === null)
            continue;
        if ('preset' in say)
            level = presetLevel(say.preset, rule, dialect);
        else
            ({ level, options } = override({ level, options }, say.setting, rule, dialect));
    }
    return { level, options };
}
/** A level alone keeps the options, options alone keep the level; who names options of a rule that is off wants it on. */
function override(before, written, rule, dialect) {
    const setting = (0,kit_setting/* parseSetting */.W)(written);
    if (!setting.ok)
        throw new Error(setting.problem);
    const keepsLevel = setting.level === 'default' && before.level !== 'off';
    return {
        level: keepsLevel ? before.level : (0,kit_level/* resolveLevel */.XC)(setting.level, rule, dialect),
        options: setting.options ?? before.options,
    };
}
/** Parses options once, so that a project rule runs once for all documents that share them. */
function optionsReader() {
    const parsed = new Map();
    return (rule, options) => {
        const known = parsed.get(rule.id) ?? new Map();
        parsed.set(rule.id, known);
        if (!known.has(options)) {
            const result = (0,kit_setting/* parseOptions */.A)(rule, options);
            if (!result.ok)
                throw new Error(result.problem);
            known.set(options, result.options);
        }
        return known.get(options);
    };
}

;// CONCATENATED MODULE: ./lib/src/config/resolve.js

/** What is matched when nobody says otherwise. */
const DEFAULT_FILES = [
    '**/tasks.md',
    '**/TASKS.md',
    '.kiro/specs/*/tasks.md',
    'openspec/changes/*/tasks.md',
    'specs/*/tasks.md',
];
const DEFAULT_EXCLUDE = ['**/node_modules/**', '**/.git/**', '**/archive/**'];
/** Inputs and flags weigh more than files, later files more than earlier ones. */
function resolve(layers, overrides, rules, matches) {
    const files = layers.flatMap((layer) => (layer.kind === 'file' ? [layer.config] : []));
    const said = Object.assign({}, ...files, withoutHoles(overrides));
    return {
        files: said.files ?? DEFAULT_FILES,
        exclude: said.exclude ?? DEFAULT_EXCLUDE,
        dialect: said.dialect === undefined || said.dialect === 'auto' ? null : said.dialect,
        failOn: said.failOn ?? 'error',
        maxWarnings: said.maxWarnings ?? null,
        annotations: said.annotations ?? 10,
        summary: said.summary ?? true,
        reports: { json: reportFile(overrides.reports?.json, said.reports?.json) },
        settingsOf: settingsOver(layers, rules, matches),
    };
}
function withoutHoles(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
function reportFile(fromInput, fromFile) {
    if (fromInput !== undefined)
        return { path: fromInput, reach: 'anywhere' };
    return fromFile === undefined ? null : { path: fromFile, reach: 'root' };
}

// EXTERNAL MODULE: ./lib/src/registry.js + 77 modules
var registry = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/src/dialects/decode.js
/** The text of a file. Characters that the file itself writes as U+FFFD are no damage. */
function decode(bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== null) {
        return {
            text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes.subarray(2)),
            bom: true,
            damaged: [],
        };
    }
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    return { text, bom, damaged: text.includes('\ufffd') ? damageIn(text, body) : [] };
}
function wideEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
/** Runs of U+FFFD that stand for bytes which are no UTF-8, found by walking text and bytes together. */
function damageIn(text, bytes) {
    const damaged = [];
    let at = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit !== 0xfffd)
            at += byteLength(unit);
        else if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)
            at += 3;
        else {
            at += brokenLength(bytes, at);
            const last = damaged.at(-1);
            if (last?.end === i)
                last.end = i + 1;
            else
                damaged.push({ start: i, end: i + 1 });
        }
    }
    return damaged;
}
/** How many bytes a UTF-16 unit takes in UTF-8; each half of a pair takes two. */
function byteLength(unit) {
    if (unit < 0x80)
        return 1;
    if (unit < 0x800)
        return 2;
    return unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
}
/** How many bytes became one U+FFFD: the first, with as much of a sequence as was well-formed. */
function brokenLength(bytes, at) {
    const lead = bytes[at] ?? 0;
    const wanted = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
    let length = 1;
    while (length <= wanted && continues(lead, bytes[at + length] ?? 0, length))
        length++;
    return length;
}
/** The second byte has narrower bounds behind some first bytes, so that nothing is written in two ways. */
function continues(lead, byte, place) {
    if (place > 1)
        return byte >= 0x80 && byte < 0xc0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    return byte >= low && byte <= high;
}

;// CONCATENATED MODULE: ./lib/src/app/choose.js

/** The paths to read; throws where there is none. */
async function choose(files, config, named) {
    if (named.length === 0) {
        const found = await files.list({ include: config.files, exclude: config.exclude, under: '' });
        if (found.paths.length === 0)
            throw noMatch('No file', config, found.unread);
        return { ...found, complete: found.unread.length === 0 };
    }
    const paths = new Set();
    const unread = [];
    for (const name of named) {
        const found = await expand(files, config, name);
        for (const path of found.paths)
            paths.add(path);
        unread.push(...found.unread);
    }
    return { paths: [...paths].sort(), complete: false, unread };
}
/** A file is read even where `files` does not match it; a folder is searched. */
async function expand(files, config, name) {
    const path = files.relative(name);
    const kind = path === null ? 'outside' : await files.kind(path);
    if (path === null || kind === 'outside') {
        throw new errors/* UserError */.yo('files', `${name} lies outside the root of the run`, 'Set the root with `--cwd`');
    }
    if (kind === 'missing') {
        throw new errors/* UserError */.yo('files', `There is no file or folder ${name}`, 'Check the path; it is relative to the root of the run');
    }
    if (kind === 'file')
        return { paths: [path], unread: [] };
    const found = await files.list({ include: config.files, exclude: config.exclude, under: path });
    if (found.paths.length === 0)
        throw noMatch(`No file in ${name}`, config, found.unread);
    return found;
}
function noMatch(what, config, unread) {
    const message = [`${what} matches ${config.files.join(', ')}`, ...unread].join('\n  ');
    const left = config.exclude.join(', ') || 'nothing';
    return new errors/* UserError */.yo('files', message, `Nothing was judged. Name the files, or set \`files\` in the config; left out: ${left}`);
}

;// CONCATENATED MODULE: ./lib/src/app/neighbours.js
const SPECS = ['spec.md', 'requirements.md'];
/** How deep OpenSpec puts a delta below `specs/`. */
const DEPTH = 3;
/** The neighbours of these task lists, each once, in code-unit order. */
async function findNeighbours(files, paths) {
    const folders = [...new Set(paths.map(folderOf))].sort();
    const specs = [];
    const checklists = [];
    for (const folder of folders) {
        const entries = await files.entries(folder);
        specs.push(...entries.filter((entry) => isFile(entry, SPECS)).map((entry) => pathOf(folder, entry)));
        for (const entry of entries) {
            if (isFolder(entry, 'checklists'))
                checklists.push(...(await markdownIn(files, pathOf(folder, entry))));
            if (isFolder(entry, 'specs') && isChange(folder))
                specs.push(...(await deltasIn(files, pathOf(folder, entry), DEPTH)));
        }
    }
    return { specs, checklists };
}
function pathOf(folder, { name }) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** Only there is `specs/` part of a feature; elsewhere it holds features of its own. */
function isChange(folder) {
    return /(?:^|\/)openspec\/changes\//.test(`${folder}/`);
}
async function markdownIn(files, folder) {
    const entries = await files.entries(folder);
    return entries
        .filter(({ kind, name }) => kind === 'file' && name.endsWith('.md'))
        .map((entry) => pathOf(folder, entry));
}
async function deltasIn(files, folder, depth) {
    const found = [];
    for (const entry of await files.entries(folder)) {
        const path = pathOf(folder, entry);
        if (isFile(entry, ['spec.md']))
            found.push(path);
        else if (entry.kind === 'folder' && depth > 1)
            found.push(...(await deltasIn(files, path, depth - 1)));
    }
    return found;
}
function isFile({ kind, name }, names) {
    return kind === 'file' && names.includes(name);
}
function isFolder(entry, name) {
    return entry.kind === 'folder' && entry.name === name;
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

;// CONCATENATED MODULE: ./lib/src/app/gather.js




/** Reads what was asked for; throws where there is nothing to judge. */
async function gather(ports, config, request) {
    const unread = [];
    const { sources, complete } = request.stdinName === null
        ? await fromFiles(ports, config, request.paths, unread)
        : { sources: [await fromStdin(ports, request.stdinName)], complete: false };
    const found = await findNeighbours(ports.files, sources.map(({ path }) => path));
    const specs = await readMany(ports.files, found.specs, unread);
    const checklists = await readMany(ports.files, found.checklists, unread);
    return { sources, specs, checklists, complete, unread };
}
async function fromFiles(ports, config, named, unread) {
    const choice = await choose(ports.files, config, named);
    unread.push(...choice.unread);
    const sources = await readMany(ports.files, choice.paths, unread, ports.console.progress);
    if (sources.length === 0) {
        throw new errors/* UserError */.yo('files', unread.join('\n  '), 'Nothing was judged: mend these files, or exclude them');
    }
    return { sources, complete: choice.complete };
}
async function fromStdin(ports, name) {
    const source = sourceOf(name, await ports.stdin());
    if (typeof source === 'string')
        throw new errors/* UserError */.yo('input', source);
    return source;
}
/** The texts at these paths; what cannot be read is added to `unread`. */
async function readMany(files, paths, unread, progress) {
    const sources = [];
    for (const [index, path] of paths.entries()) {
        progress?.(index, paths.length);
        const source = sourceOf(path, await files.read(path));
        if (typeof source === 'string')
            unread.push(source);
        else
            sources.push(source);
    }
    return sources;
}
/** The text of a file, or the sentence why there is none. */
function sourceOf(path, read) {
    if (!read.ok)
        return `${path}: ${read.problem}`;
    const foreign = foreignKind(read.bytes);
    if (foreign !== null)
        return `${path}: it is ${foreign}; save it as UTF-8`;
    const { text, damaged } = decode(read.bytes);
    return { path, text, damaged };
}
/** Names what is no text in UTF-8 at all; single bytes that are damaged are left to the rules. */
function foreignKind(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return 'UTF-16';
    const head = bytes.subarray(0, 8192);
    let zeros = 0;
    for (const byte of head)
        if (byte === 0)
            zeros++;
    return zeros > head.length / 100 ? 'binary, not text' : null;
}

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
;// CONCATENATED MODULE: ./lib/src/app/read-config.js
/** Finds and reads the config file of a run, and the local files that it extends. */





const NAMES = ['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json'];
const MAX_DEPTH = 10;
/** The layers of a run, the weakest first. A preset named by input or flag takes the place of those in files. */
async function readLayers(files, named, preset) {
    const path = named ?? (await findConfig(files));
    const layers = path === null ? [] : await layersOf(files, path, []);
    if (preset !== null) {
        return [{ kind: 'preset', preset }, ...layers.filter((layer) => layer.kind !== 'preset')];
    }
    if (layers.some((layer) => layer.kind === 'preset'))
        return layers;
    return [{ kind: 'preset', preset: 'recommended' }, ...layers];
}
async function findConfig(files) {
    const found = [];
    for (const name of NAMES)
        if ((await files.kind(name)) !== 'missing')
            found.push(name);
    if (found.length > 1) {
        throw new errors/* UserError */.yo('config', `There are several config files: ${found.join(', ')}`, 'Keep one of them, or name one with `config`');
    }
    return found[0] ?? null;
}
/** The file at `path` and before it what it extends; `via` are the files that led here. */
async function layersOf(files, path, via) {
    if (via.includes(path))
        throw new errors/* UserError */.yo('config', `${via.at(-1)} extends ${path}, which extends it in turn`);
    if (via.length >= MAX_DEPTH)
        throw new errors/* UserError */.yo('config', `${path} is extended over more than ${MAX_DEPTH} files`);
    const config = await readOne(files, path, via.at(-1) ?? null);
    const layers = [];
    for (const name of [config.extends ?? []].flat()) {
        if (isPreset(name))
            layers.push({ kind: 'preset', preset: name });
        else if (isPath(name))
            layers.push(...(await layersOf(files, beside(path, name), [...via, path])));
        else
            throw unknownPreset(path, name);
    }
    return [...layers, { kind: 'file', config }];
}
async function readOne(files, path, extendedBy) {
    // A flag may name a file anywhere; what a file extends stays inside the root.
    const read = await files.read(path, extendedBy === null ? 'anywhere' : 'root');
    if (!read.ok) {
        const by = extendedBy === null ? '' : `, which ${extendedBy} extends`;
        throw new errors/* UserError */.yo('config', `${path}${by}: ${read.problem}`, 'Check the path; it is relative to the root of the run');
    }
    const { readConfigText } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 5443));
    const { text, damaged } = decode(read.bytes);
    if (damaged.length > 0)
        throw new errors/* UserError */.yo('config', `${path} is not UTF-8`, 'Save it as UTF-8');
    const result = await readConfigText(text, registry/* rules */.a);
    if (result.ok)
        return result.config;
    const problems = result.problems
        .slice(0, 10)
        .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
    throw new errors/* UserError */.yo('config', problems.join('\n  '), 'The keys are described by `tasks-gate schema`');
}
/** A name with a slash or an extension is a local file; code is never loaded. */
function isPath(name) {
    return /[\\/]|\.(?:ya?ml|json)$/.test(name);
}
/** Relative to the file that names it. */
function beside(path, name) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const parts = [];
    for (const part of `${folder}${name}`.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return name.startsWith('/') ? name : parts.join('/');
}
function unknownPreset(path, name) {
    return new errors/* UserError */.yo('config', `${path}: Unexpected preset \`${name}\`${(0,nearest/* didYouMean */.a)(name, PRESETS)}`, `Presets are ${PRESETS.join(', ')}; a local file is named with its extension: ./base.yml`);
}

;// CONCATENATED MODULE: ./lib/src/app/run.js
/** The run of a command that reads task lists: settings, then reading; what each command adds is its own. */






/** Works out the config of a run from what was said and what the files say. */
async function configure(ports, said, nameOf) {
    const read = await readInputs(said, registry/* rules */.a, nameOf);
    if (!read.ok)
        throw new errors/* UserError */.yo('usage', read.problem);
    const named = said.config?.trim() || null;
    const layers = await readLayers(ports.files, named, read.preset);
    const globbed = layers.some((layer) => layer.kind === 'file' && (layer.config.overrides ?? []).length > 0);
    // Patterns are only needed, and so only loaded, where a file has overrides.
    const matches = globbed ? (await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 2670))).pathMatcher() : () => false;
    return resolve(layers, read.overrides, registry/* rules */.a, matches);
}
/** Config and texts of a run on the command line. */
async function prepare(ports, flags, operands) {
    const config = await configure(ports, Object.fromEntries(flags), (name) => `--${name}`);
    return { config, facts: await gather(ports, config, requestOf(flags, operands)) };
}
function requestOf(flags, operands) {
    const fromStdin = flags.has('stdin') || operands.includes('-');
    const paths = operands.filter((path) => path !== '-');
    if (fromStdin && paths.length > 0) {
        throw new errors/* UserError */.yo('usage', 'Standard input and paths cannot be read in one run', 'Leave out one of them');
    }
    const name = flags.get('stdin-filename') ?? null;
    if (name !== null && !fromStdin) {
        throw new errors/* UserError */.yo('usage', '--stdin-filename needs --stdin');
    }
    return { paths, stdinName: fromStdin ? (name ?? '<stdin>') : null };
}


/***/ }),

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ objectionsOf),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* unused harmony export oneOf */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1219);

/** The objections of a failed parse, unions resolved to the member that was probably meant. */
function objectionsOf(issues, data, rules) {
    return issues.flatMap((issue) => resolve(issue)).map((issue) => objection(issue, data, rules));
}
/** A union objects with the issues of every member; those that lead deepest are about the member that was meant. */
function resolve(issue) {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
        return [issue];
    const members = issue.errors.map((errors) => errors.flatMap((error) => resolve(error)));
    const best = members.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
    return best.map((error) => ({ ...error, path: [...issue.path, ...error.path] }));
}
function weightOf(issues) {
    return Math.min(...issues.map((issue) => issue.path.length * 10 + (WEIGHTS[issue.code] ?? 0)));
}
/** How much an issue says about what was meant, at the same depth. */
const WEIGHTS = {
    unrecognized_keys: 3,
    custom: 3,
    invalid_value: 2,
    too_small: 1,
};
function objection(issue, data, rules) {
    const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? null) : null;
    const said = issue.message === 'Invalid input' || issue.message === undefined ? null : issue.message;
    const own = key === null ? null : unknownKey(key, optionNames(issue.path, rules));
    return { path: issue.path, key, message: said ?? own ?? sentence(issue, valueAt(data, issue.path)) };
}
/** Says that a key is unknown, and which one was probably meant. */
function unknownKey(key, known) {
    return `Unexpected key \`${key}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`;
}
/** The names of the options of the rule that a path leads to. */
function optionNames(path, rules) {
    const id = path[path.indexOf('rules') + 1];
    const options = rules.find((rule) => rule.id === id)?.options;
    return options !== undefined && 'shape' in options ? Object.keys(options.shape) : [];
}
function sentence(issue, value) {
    if (value === undefined)
        return `Missing \`${String(issue.path.at(-1))}\`, expected ${expected(issue)}`;
    return `Unexpected ${shown(value)}, expected ${expected(issue)}`;
}
function expected(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return oneOf(issue.values.map((value) => `\`${String(value)}\``));
        case 'too_small':
            return `${unit(issue.origin)}${issue.minimum} or more`;
        case 'too_big':
            return `${unit(issue.origin)}${issue.maximum} or less`;
        default:
            return 'something else';
    }
}
const TYPES = {
    int: 'a whole number',
    number: 'a number',
    string: 'text',
    boolean: '`true` or `false`',
    array: 'a list',
    tuple: 'a list',
    object: 'a map',
    record: 'a map',
};
function unit(origin) {
    if (origin === 'string')
        return 'a length of ';
    return origin === 'array' || origin === 'tuple' ? 'a number of entries of ' : '';
}
/** `a`, `b` or `c`. */
function oneOf(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'empty list' : 'list';
    if (value === null)
        return 'empty value';
    if (typeof value === 'object')
        return 'map';
    const text = String(value);
    return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
function valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/src/config/issues.js
var issues = __webpack_require__(8593);
;// CONCATENATED MODULE: ./lib/src/config/objects.js
/** Schemas that speak plain English: strict objects that know the nearest key, lists, globs. */


/** An object that refuses unknown keys and names the key that was probably meant. */
function object(shape) {
    const known = Object.keys(shape);
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => {
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            const keys = issue.keys;
            return keys.map((key) => (0,issues/* unknownKey */.a)(key, known)).join('; ');
        },
    });
}
/** The same with every key optional. */
function optional(shape) {
    return object(Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schemas/* optional */.lqM(schema)])));
}
const objects_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
/** A path or pattern that cannot leave the root. Few stars a name, since each one multiplies the work of matching. */
const glob = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(300), schemas/* refine */.YPB((value) => !leavesRoot(value), {
    error: 'Unexpected path out of the root, expected one inside it',
}), schemas/* refine */.YPB((value) => !isCostly(value), {
    error: 'Unexpected glob with many `*`, `{` or `(`, expected four at most in each part of the path',
}));
const globs = schemas/* array */.YOg(glob).check(api/* _minLength */.m9(1));
function leavesRoot(value) {
    return /^(?:\/|[A-Za-z]:|~)/.test(value) || value.split(/[\\/]/).includes('..');
}
function isCostly(value) {
    const parts = value.split('/');
    const globstars = parts.filter((part) => part === '**').length;
    return globstars > 4 || parts.some((part) => part !== '**' && (part.match(/[*{(]/g)?.length ?? 0) > 4);
}
/** A whole number from `least` to `most`. */
function count(least, most = 1_000_000) {
    return schemas/* int */.Whr().check(api/* _gte */.qm(least), api/* _lte */.Zm(most));
}

;// CONCATENATED MODULE: ./lib/src/model/reference.js
/** Where a reference can stand; the order in which they are read. */
const REFERENCE_PLACES = ['body', 'title', 'branch', 'commits', 'flips'];

;// CONCATENATED MODULE: ./lib/src/config/schema-gate.js
/** The parts of the config file about pull requests, coverage and evidence. */



const level = schemas/* enum */.k5n(['off', 'notice', 'warning', 'error']);
const percent = schemas/* union */.KCZ([schemas/* number */.aig(), objects_text]);
const metrics = optional({ lines: percent, branches: percent, functions: percent, statements: percent });
const policy = schemas/* enum */.k5n(['fail', 'warn', 'ignore']);
const places = schemas/* array */.YOg(schemas/* enum */.k5n(REFERENCE_PLACES)).check(api/* _minLength */.m9(1));
const pullRequest = optional({
    onCap: schemas/* enum */.k5n(['warn', 'fail']),
    references: optional({
        from: places,
        require: schemas/* union */.KCZ([schemas/* enum */.k5n(['any', 'explicit']), places]),
    }),
    exempt: optional({
        authors: schemas/* array */.YOg(objects_text),
        labels: schemas/* array */.YOg(objects_text),
        branches: globs,
        paths: globs,
        titles: schemas/* array */.YOg(objects_text),
        drafts: schemas/* enum */.k5n(['skip', 'warn', 'check']),
    }),
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([level, schemas/* array */.YOg(schemas/* unknown */.L5J())])),
});
const coverage = optional({
    reports: schemas/* array */.YOg(objects_text).check(api/* _minLength */.m9(1)),
    thresholds: optional({
        project: schemas/* union */.KCZ([percent, metrics]),
        patch: schemas/* union */.KCZ([percent, metrics]),
        files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([percent, metrics])),
        groups: schemas/* record */.g1P(schemas/* string */.YjP(), optional({ files: globs, lines: percent, branches: percent, functions: percent, statements: percent })),
        newFiles: schemas/* union */.KCZ([percent, metrics]),
        maxDrop: schemas/* number */.aig(),
    }),
    baseline: objects_text,
    minChangedLines: schemas/* int */.Whr().check(api/* _gte */.qm(0)),
    onMissingReport: policy,
    onEmptyReport: policy,
    onMissingBaseline: policy,
    onStaleBaseline: policy,
});
const evidence = optional({
    tests: globs,
    scans: globs,
    benchmarks: globs,
    benchmarkBaseline: objects_text,
});
const comment = optional({ when: schemas/* enum */.k5n(['always', 'on-failure', 'never']), key: objects_text });

;// CONCATENATED MODULE: ./lib/src/config/schema.js
/** The config file as a schema: what may stand in it. Nothing is filled in here, so that layers can be laid over each other. */




/** The levels of a rule, and how remark's users write them; `on` is the rule's own. */
const schema_level = schemas/* literal */.euz(['off', 'notice', 'warning', 'error', 'on', 'warn', true, false, 0, 1, 2], {
    error: (issue) => typeof issue.input === 'object'
        ? undefined
        : `Unexpected \`${String(issue.input)}\`, expected \`off\`, \`notice\`, \`warning\` or \`error\``,
});
/** A rule is set by a level, by its options, or by both in a list. */
function settingOf(rule) {
    return schemas/* union */.KCZ([schema_level, schemas/* tuple */.PVZ([schema_level]), schemas/* tuple */.PVZ([schema_level, rule.options]), rule.options]);
}
/** The schema of a config file, for these rules. */
function configSchema(rules) {
    const settings = optional(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])));
    return optional({
        $schema: objects_text,
        extends: schemas/* union */.KCZ([objects_text, schemas/* array */.YOg(objects_text)]),
        files: globs,
        exclude: schemas/* array */.YOg(glob),
        dialect: schemas/* enum */.k5n(['auto', ...model_document/* DIALECT_IDS */.EZ]),
        rules: settings,
        overrides: schemas/* array */.YOg(object({ files: globs, rules: settings })),
        failOn: schemas/* enum */.k5n(['error', 'warning', 'never']),
        maxWarnings: count(0),
        scope: schemas/* enum */.k5n(['all', 'changed-files', 'changed-tasks']),
        baseline: objects_text,
        annotations: count(0, 10),
        checkRun: schemas/* boolean */.zMY(),
        summary: schemas/* boolean */.zMY(),
        reports: optional({ json: objects_text, sarif: objects_text, junit: objects_text, html: objects_text }),
        comment: comment,
        pullRequest: pullRequest,
        coverage: coverage,
        evidence: evidence,
    });
}


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unsupportedIn)
/* harmony export */ });
/** Each key with the values that change nothing and so are accepted. */
const UNSUPPORTED = [
    { path: ['scope'], idle: ['all'] },
    { path: ['baseline'], idle: [] },
    { path: ['checkRun'], idle: [false] },
    { path: ['comment', 'when'], idle: ['never'] },
    { path: ['reports', 'sarif'], idle: [] },
    { path: ['reports', 'junit'], idle: [] },
    { path: ['reports', 'html'], idle: [] },
    { path: ['pullRequest'], idle: [] },
    { path: ['coverage'], idle: [] },
    { path: ['evidence'], idle: [] },
];
/** An objection for each thing in a config that this version cannot do. */
function unsupportedIn(config) {
    return UNSUPPORTED.flatMap(({ path, idle }) => {
        const value = path.reduce((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), config);
        if (value === undefined || idle.includes(value))
            return [];
        const message = `\`${path.join('.')}\` is not supported by this version`;
        return [{ path: path.slice(0, -1), key: path.at(-1) ?? null, message }];
    });
}


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/kit/apply.js
var apply = __webpack_require__(9353);
// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/kit/suppress.js
var suppress = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/src/engine/fingerprint.js
/** Numbers findings of the same identity in the order they come, and hashes identity and number. */
function fingerprinter() {
    const seen = new Map();
    return ({ rule, path, subject }) => {
        const key = [rule, path ?? '', subject].join('\n');
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return hash64(`${key}\n${ordinal}`);
    };
}
/** The subject of a finding without a task: its line, white space folded. */
function lineSubject(problem, line) {
    return problem.at === undefined || line === null ? '' : line.trim().replace(/\s+/g, ' ');
}
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

;// CONCATENATED MODULE: ./lib/src/engine/collect.js
/** Makes findings of problems: severity, place, task, fate and fingerprint. */







/** An empty collector for the documents of a project. */
function createCollector(project, settings) {
    const sources = sourcesOf(project);
    const silencers = new Map();
    const findings = [];
    const skipped = new Set();
    const fingerprint = fingerprinter();
    function silencerFor(document) {
        const known = silencers.get(document);
        if (known !== undefined)
            return known;
        const silencer = (0,suppress/* silencerOf */.F)(document);
        silencers.set(document, silencer);
        return silencer;
    }
    function add(rule, problem, source) {
        const severity = settings.get(source.document.path)?.get(rule)?.severity;
        if (severity === undefined)
            return;
        const silencer = silencerFor(source.document);
        const placed = source.path === source.document.path
            ? (0,apply/* place */.ik)(source.document, rule, problem, silencer)
            : (0,apply/* placeBeside */.Op)(rule, problem, silencer);
        const draft = draftOf(rule, severity, source, placed, sources);
        const subject = draft.taskId ?? lineSubject(problem, draft.sourceLine);
        findings.push({ ...draft, fingerprint: fingerprint({ rule, path: source.path, subject }) });
    }
    return {
        take(rule, yielded, home, judged) {
            const source = sources.get(('in' in yielded ? yielded.in : undefined) ?? home ?? '');
            if ((0,apply/* isSkipped */.JR)(yielded))
                skipped.add(`${home}:${yielded.at.start}`);
            else if (source === undefined)
                throw new Error('a problem names no document of the project');
            else if (judged === null || judged.has(source.document.path))
                add(rule, yielded, source);
        },
        findings: () => findings,
        worst: (rule) => worstOf(findings, rule),
        skipped: () => skipped.size,
    };
}
/** A rule has just run, so that its findings are the last ones. */
function worstOf(findings, rule) {
    const last = findings.findLastIndex((finding) => finding.rule !== rule);
    const spoken = findings.slice(last + 1).filter((finding) => finding.fate === 'reported');
    return finding/* SEVERITIES */.o.find((severity) => spoken.some((finding) => finding.severity === severity)) ?? null;
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
        taskId: task === null || task.id === null ? null : (0,model_document/* scopedId */.o3)(source.document, task.id.value),
        fate: directive === null ? 'reported' : 'suppressed',
        fateReason: directive?.reason ?? null,
        url: (0,page/* pageOf */.Z)(rule),
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
function sourcesOf(project) {
    const sources = new Map();
    for (const feature of project.features) {
        const document = feature.documents[0];
        if (document === undefined)
            continue;
        for (const other of [...feature.specs, ...feature.checklists]) {
            sources.set(other.path, { path: other.path, text: other.text, lines: other.lines, document });
        }
    }
    for (const document of project.documents) {
        sources.set(document.path, { path: document.path, text: document.text, lines: document.lines, document });
    }
    return sources;
}

;// CONCATENATED MODULE: ./lib/src/engine/order.js
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

;// CONCATENATED MODULE: ./lib/src/engine/lint.js



/** Judges every document; a rule that throws is named in the states and the others go on. */
function lint(project, rules, settingsOf) {
    const settings = new Map(project.documents.map((document) => [document.path, settingsOf(document)]));
    const collector = createCollector(project, settings);
    const states = [];
    for (const rule of rules) {
        const documents = project.documents.filter((document) => settings.get(document.path)?.has(rule.id));
        if (documents.length === 0)
            continue;
        const crash = guarded(rule, documents, project, settings, collector.take);
        states.push(stateOf(rule.id, collector.worst(rule.id), crash));
    }
    return { findings: collector.findings().sort(compareFindings), states, skippedTexts: collector.skipped() };
}
/** Runs one rule; returns the sentence about its crash, or null. */
function guarded(rule, documents, project, settings, take) {
    const optionsOf = (document) => settings.get(document.path)?.get(rule.id)?.options;
    if (rule.scope === 'document') {
        const { check } = rule;
        return firstCrash(documents, (document) => {
            for (const yielded of check(document, optionsOf(document), { project })) {
                take(rule.id, yielded, document.path, null);
            }
        });
    }
    const { check } = rule;
    // A project rule runs once for all documents that share its options.
    return firstCrash((0,group/* grouped */.z)(documents, optionsOf), ([options, own]) => {
        const paths = new Set(own.map((document) => document.path));
        for (const yielded of check(project, options, { project }))
            take(rule.id, yielded, null, paths);
    });
}
/** Calls `visit` for every item, also after one threw; returns the first crash in a sentence, or null. */
function firstCrash(items, visit) {
    let crash = null;
    for (const item of items) {
        try {
            visit(item);
        }
        catch (error) {
            crash ??= error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        }
    }
    return crash;
}
function stateOf(id, worst, crash) {
    if (crash !== null)
        return { id, state: 'crashed', reason: crash };
    return { id, state: worst === null ? 'passed' : worst === 'error' ? 'failed' : 'warned', reason: null };
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ })

};
