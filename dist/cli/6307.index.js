export const id = 6307;
export const ids = [6307];
export const modules = {

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _reporters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);
/** All writing: hands what reporters made to the world. */


/** Delivers one output. What only a runner takes is dropped where there is none. */
async function deliver(output, ports) {
    switch (output.to) {
        case 'console':
            return ports.console.out(output.text);
        case 'file':
            return writeFile(output, ports);
        case 'command':
            return (ports.runner?.command ?? ports.console.out)(output.text);
        case 'summary':
            return ports.runner?.summary(output.text);
        case 'outputs':
            for (const [name, value] of Object.entries(output.values))
                ports.runner?.output(name, value);
            return;
        case 'comment': {
            const { url, problem } = await output.board.upsertComment(output);
            if (url !== null)
                ports.runner?.output('comment-url', url);
            return sayRefused(problem, ports);
        }
        case 'check-run':
            return sayRefused((await output.board.checkRun(output)).problem, ports);
    }
}
/** What the forge refuses is worth a word, and changes no verdict. */
function sayRefused(problem, { runner, console }) {
    if (problem === null)
        return;
    if (runner === null)
        console.err(`tasks-gate: ${problem}\n`);
    else
        runner.command((0,_reporters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .noticeCommand */ .iJ)('tasks-gate', problem));
}
async function writeFile({ path, text, reach }, ports) {
    try {
        await ports.files.write(path, text, reach);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('files', `${path} cannot be written (${code})`, 'Name another file, or mend its permissions');
    }
}


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ coverageSettings)
/* harmony export */ });
/* unused harmony export goalsOf */
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6296);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4709);
/** What config and inputs say about coverage, laid over each other and read. */


/** The settings of a run; keys of later layers take the place of those before, and inputs weigh most. */
function coverageSettings(layers, input) {
    const said = [...layers, input].filter((each) => each !== undefined);
    if (said.length === 0)
        return null;
    const all = Object.assign({}, ...said);
    const path = input?.baseline ?? all.baseline;
    return {
        reports: all.reports ?? [],
        mappings: Object.entries(all.paths ?? {}).map(([from, to]) => ({ from, to })),
        baseline: path === undefined ? null : { path, reach: input?.baseline === undefined ? 'root' : 'anywhere' },
        goals: goalsOf(all),
    };
}
/** The goals where nobody asks for anything. */
function goalsOf(said) {
    const { project, patch, newFiles, files = {}, groups = {}, maxDrop } = said.thresholds ?? {};
    return {
        project: goals(project),
        patch: goals(patch),
        newFiles: goals(newFiles),
        files: Object.entries(files).map(([glob, each]) => ({ glob, goals: goals(each) })),
        groups: Object.entries(groups).map(([name, { files: globs = [], ...each }]) => ({
            name,
            globs,
            goals: goals(each),
        })),
        maxDrop: maxDrop === undefined ? null : taken((0,_model_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .readPoints */ .Sb)(maxDrop)),
        minChangedLines: said.minChangedLines ?? 0,
        ignoreWhitespace: said.ignoreWhitespace ?? false,
        onMissingReport: said.onMissingReport ?? 'fail',
        onEmptyReport: said.onEmptyReport ?? 'fail',
        onMissingBaseline: said.onMissingBaseline ?? 'warn',
        onStaleBaseline: said.onStaleBaseline ?? 'warn',
    };
}
/** A bare percentage is about lines. */
function goals(said) {
    if (said === undefined)
        return [];
    const byMetric = typeof said === 'object' ? said : { lines: said };
    return _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C.flatMap((metric) => {
        const written = byMetric[metric];
        return written === undefined ? [] : [{ metric, least: taken((0,_model_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .readPercent */ .oO)(written)) }];
    });
}
/** The schema has let only readable ones through. */
function taken(read) {
    if (!read.ok)
        throw new Error(read.problem);
    return read.percent;
}


/***/ }),

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ isPreset),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   kN: () => (/* binding */ presetLevel)
/* harmony export */ });
/* harmony import */ var _kit_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);

/** The presets, each with all rules of the one before it. */
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
    return members.includes(rule.preset) ? (0,_kit_level_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLevel */ .$m)(rule, dialect) : 'off';
}
function strictLevel(rule, dialect) {
    const asked = typeof rule.strict === 'string' ? rule.strict : rule.strict?.[dialect];
    if (asked !== undefined)
        return asked;
    if (rule.preset === 'none')
        return 'off';
    return raised(rule, (0,_kit_level_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLevel */ .$m)(rule, dialect));
}
/** One level graver. A rule that only some dialects turn on means nothing to the others, so there it stays off. */
function raised(rule, level) {
    if (level === 'off')
        return (0,_kit_level_js__WEBPACK_IMPORTED_MODULE_0__/* .isOffByDefault */ .sN)(rule) ? 'warning' : 'off';
    return level === 'notice' ? 'warning' : 'error';
}


/***/ }),

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lx: () => (/* binding */ DEFAULT_EXCLUDE),
  Yc: () => (/* binding */ DEFAULT_FILES),
  hd: () => (/* binding */ resolve)
});

// UNUSED EXPORTS: REPORT_FORMATS

// EXTERNAL MODULE: ./lib/src/config/coverage.js
var coverage = __webpack_require__(8695);
;// CONCATENATED MODULE: ./lib/src/config/evidence.js
/** The settings of a run; keys of later layers take the place of those before, and inputs weigh most. */
function evidenceSettings(layers, input) {
    const all = Object.assign({}, ...[...layers, input].filter((each) => each !== undefined));
    const path = all.benchmarkBaseline;
    return {
        tests: all.tests ?? null,
        scans: all.scans ?? null,
        benchmarks: all.benchmarks ?? null,
        benchmarkBaseline: path === undefined ? null : { path, reach: 'root' },
    };
}

// EXTERNAL MODULE: ./lib/src/model/exemption.js
var exemption = __webpack_require__(7571);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(8005);
// EXTERNAL MODULE: ./lib/src/kit/level.js
var level = __webpack_require__(8459);
// EXTERNAL MODULE: ./lib/src/kit/setting.js
var kit_setting = __webpack_require__(6245);
// EXTERNAL MODULE: ./lib/src/config/presets.js
var presets = __webpack_require__(3977);
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
        return settingsHeard(all, dialect, speakers, optionsOf);
    }
}
/** The settings of everything that is on, by id. */
function settingsHeard(all, dialect, speakers, optionsOf = optionsReader()) {
    const settings = new Map();
    for (const each of all) {
        const { level, options } = heard(each, dialect, speakers);
        if (level !== 'off')
            settings.set(each.id, { severity: level, options: optionsOf(each, options) });
    }
    return settings;
}
function speak(layer) {
    return layer.kind === 'preset' ? () => ({ preset: layer.preset }) : speakFor(layer.config);
}
function speakFor({ rules }) {
    return speakerOf(rules);
}
/** Speaks for a map of settings by id. */
function speakerOf(settings = {}) {
    return ({ id }) => (Object.hasOwn(settings, id) ? { setting: settings[id] } : null);
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
            level = (0,presets/* presetLevel */.kN)(say.preset, rule, dialect);
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
        level: keepsLevel ? before.level : (0,level/* resolveLevel */.XC)(setting.level, rule, dialect),
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

;// CONCATENATED MODULE: ./lib/src/config/gate-settings.js
/** Works out how pull requests are judged: references, exemptions, the levels of checks. */



/** Lays the layers over each other, key by key. */
function gateConfig(layers, checks) {
    const said = layers.flatMap((layer) => (layer.kind === 'file' ? [layer.config.pullRequest ?? {}] : []));
    const references = merged(said, 'references');
    return {
        references: { from: references.from ?? reference/* REFERENCE_PLACES */.v, require: references.require ?? 'any' },
        exempt: { ...exemption/* DEFAULT_EXEMPT */.o, ...merged(said, 'exempt') },
        // A change has no dialect, and the level of a check is the same in all of them.
        checks: settingsHeard(checks, 'plain', layers.flatMap(speakersOf)),
    };
}
function merged(said, key) {
    return Object.assign({}, ...said.map((each) => each[key] ?? {}));
}
/** `onCap` is the level of the check that tells of it, unless the check is set by its own name. */
function speakersOf(layer) {
    if (layer.kind === 'preset')
        return [() => ({ preset: layer.preset })];
    const { onCap, checks } = layer.config.pullRequest ?? {};
    const level = onCap === undefined ? [] : [speakerOf({ [CAPS]: onCap === 'fail' ? 'error' : 'warning' })];
    return [...level, speakerOf(checks)];
}
const CAPS = 'change-complete';

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
/** The formats that a config or an input can ask a file of. */
const REPORT_FORMATS = ['json', 'sarif', 'junit', 'html'];
/** Inputs and flags weigh more than files, later files more than earlier ones. */
function resolve(layers, overrides, rules, matches) {
    const files = layers.flatMap((layer) => (layer.kind === 'file' ? [layer.config] : []));
    const said = Object.assign({}, ...files, withoutHoles(overrides));
    return {
        files: said.files ?? DEFAULT_FILES,
        exclude: said.exclude ?? DEFAULT_EXCLUDE,
        dialect: dialectOf(said),
        baseline: reportFile(overrides.baseline, said.baseline),
        failOn: said.failOn ?? 'error',
        maxWarnings: said.maxWarnings ?? null,
        scope: said.scope ?? null,
        annotations: said.annotations ?? 10,
        summary: said.summary ?? true,
        comment: commentOf([...files, overrides]),
        checkRun: said.checkRun ?? false,
        reports: reportFiles(overrides.reports ?? {}, files),
        coverage: (0,coverage/* coverageSettings */.i)(files.map(({ coverage }) => coverage), overrides.coverage),
        evidence: evidenceSettings(files.map(({ evidence }) => evidence), overrides.evidence),
        settingsOf: settingsOver(layers, rules, matches),
        shard: null,
        gate: (checks) => gateConfig(layers, checks),
    };
}
function dialectOf({ dialect = 'auto' }) {
    return dialect === 'auto' ? null : dialect;
}
function withoutHoles(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
/** Each part from where it is said last. */
function commentOf(said) {
    const parts = said.map(({ comment = {} }) => withoutHoles(comment));
    return Object.assign({ when: 'on-failure', key: 'default' }, ...parts);
}
/** Each file by itself, so that an input for one format leaves the others of the config file alone. */
function reportFiles(fromInputs, files) {
    const fromFiles = Object.assign({}, ...files.map(({ reports }) => reports));
    const entries = REPORT_FORMATS.map((format) => [format, reportFile(fromInputs[format], fromFiles[format])]);
    return Object.fromEntries(entries);
}
function reportFile(fromInput, fromFile) {
    if (fromInput !== undefined)
        return { path: fromInput, reach: 'anywhere' };
    return fromFile === undefined ? null : { path: fromFile, reach: 'root' };
}


/***/ }),

/***/ 6296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS)
/* harmony export */ });
/** What a coverage report says, in one form for all producers. */
/** Every metric. */
const METRICS = ['lines', 'branches', 'functions', 'statements'];


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

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   nB: () => (/* binding */ reportedIn)
/* harmony export */ });
const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Where the finding is shown: its place, the top of its file, or the top of the first list of the run. */
function anchorOf(finding, { documents }) {
    const path = finding.path ?? documents[0]?.path ?? '.tasks-gate.yml';
    return { path, place: finding.place ?? TOP, isOwn: finding.path !== null };
}
/** The findings that count. */
function reportedIn({ findings }) {
    return findings.filter(({ fate }) => fate === 'reported');
}
/** Message and hint in one text, each a sentence of its own. */
function messageOf({ message, hint }) {
    return hint === null ? message : `${message}. ${hint}.`;
}


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReport: () => (/* binding */ githubReport),
  iJ: () => (/* binding */ noticeCommand)
});

// UNUSED EXPORTS: errorCommand, escapeData

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/src/reporters/anchor.js
var reporters_anchor = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/src/model/visible.js
var visible = __webpack_require__(8906);
;// CONCATENATED MODULE: ./lib/src/reporters/annotations.js



/** GitHub takes 64 KB of message; nobody reads more than this. */
const MAX_MESSAGE = 4096;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Findings by severity, those on changed lines first, then one for each task before the others of that task. */
function ranked(verdict) {
    const isChanged = changedTest(verdict.changed);
    const reported = (0,reporters_anchor/* reportedIn */.nB)(verdict);
    return finding/* SEVERITIES */.o.flatMap((severity) => {
        const own = reported.filter((finding) => finding.severity === severity);
        const [fresh, old] = split(own, isChanged);
        return [...oneByTask(fresh), ...oneByTask(old)];
    });
}
/** True for a finding on a line that the change adds or rewrites, or in a file whose lines no one could tell. */
function changedTest(changed) {
    const byPath = new Map(changed.map(({ path, lines }) => [path, lines]));
    return ({ path, place }) => {
        const lines = path === null ? undefined : byPath.get(path);
        if (lines === undefined)
            return false;
        if (lines === null || place === null)
            return true;
        return lines.some(({ first, last }) => place.line <= last && place.endLine >= first);
    };
}
function oneByTask(findings) {
    const seen = new Set();
    return split(findings, ({ taskId, path, place }) => {
        const subject = taskId ?? `${path}:${place?.line}`;
        return !seen.has(subject) && seen.add(subject) !== undefined;
    }).flat();
}
function split(items, test) {
    const yes = [];
    const no = [];
    for (const item of items)
        (test(item) ? yes : no).push(item);
    return [yes, no];
}
/** What an annotation says, below the length that anyone takes. */
function annotationText({ message, hint }, room = MAX_MESSAGE) {
    return ((0,visible/* sentence */.em)(message) + (hint === null ? '' : `\n${(0,visible/* sentence */.em)(hint)}`)).slice(0, room);
}
/** Every finding as an annotation of a check run; one about no file stands at the top of the first list. */
function runAnnotations(verdict, prefix) {
    return ranked(verdict).map((finding) => {
        const { path, place } = anchorOf(finding, verdict);
        const isOneLine = place.line === place.endLine;
        return {
            path: prefix + path,
            startLine: place.line,
            endLine: place.endLine,
            startColumn: isOneLine ? place.column : null,
            endColumn: isOneLine ? Math.max(place.endColumn, place.column) : null,
            level: LEVELS[finding.severity],
            title: finding.rule,
            message: annotationText(finding),
        };
    });
}

// EXTERNAL MODULE: ./lib/src/reporters/words.js
var words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/github.js




/** The runner cuts a message there. */
const github_MAX_MESSAGE = 4096;
/** One command a line; empty where there is nothing to annotate. */
function githubReport(verdict, options) {
    const findings = ranked(verdict);
    return finding/* SEVERITIES */.o.flatMap((severity) => commandsOf(severity, findings.filter((finding) => finding.severity === severity), options)).join('');
}
function commandsOf(severity, findings, options) {
    const chosen = findings.slice(0, options.limit);
    const left = findings.length - chosen.length;
    return chosen.map((finding, index) => {
        const isLast = index === chosen.length - 1;
        const more = isLast && left > 0 ? `\n… and ${(0,words/* counted */.hS)(left, `more ${severity}`)} in ${options.rest}` : '';
        return commandOf(finding, more, options.prefix);
    });
}
function commandOf(finding, more, prefix) {
    const { severity, rule } = finding;
    const properties = [...placeOf(finding, prefix), ['title', rule]]
        .map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`)
        .join(',');
    return `::${severity} ${properties}::${escapeData(annotationText(finding, github_MAX_MESSAGE - more.length) + more)}\n`;
}
/** The runner drops columns of a place over several lines, so they are left out. */
function placeOf({ path, place }, prefix) {
    if (path === null)
        return [];
    const file = ['file', prefix + path];
    if (place === null)
        return [file];
    const lines = [
        ['line', `${place.line}`],
        ['endLine', `${place.endLine}`],
    ];
    if (place.line !== place.endLine)
        return [file, ...lines];
    return [file, ...lines, ['col', `${place.column}`], ['endColumn', `${place.endColumn}`]];
}
/** As the runner reads it back: percent first. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The command for an error about no place in a file. */
function errorCommand(title, text) {
    return `::error title=${escapeProperty(title)}::${escapeData(text.slice(0, github_MAX_MESSAGE))}\n`;
}
/** The command for a word that changes no verdict. */
function noticeCommand(title, text) {
    return `::notice title=${escapeProperty(title)}::${escapeData((0,visible/* sentence */.em)(text).slice(0, github_MAX_MESSAGE))}\n`;
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Text of strangers, safe to print, and how many columns it takes. */

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROW = /^[\u0020-\u02ff]*$/;
const NOTHING = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** How many columns of a terminal one character takes. */
function widthOf(char) {
    if (NARROW.test(char))
        return 1;
    if (WIDE.test(char))
        return 2;
    return NOTHING.test(char) ? 0 : 1;
}
/** How many columns a visible text takes. */
function columnsOf(text) {
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ fractionOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   Rb: () => (/* binding */ barOf),
/* harmony export */   Rr: () => (/* binding */ readInWords),
/* harmony export */   dw: () => (/* binding */ foundInWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   js: () => (/* binding */ apartInWords),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   uJ: () => (/* binding */ countedSeverities)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);


/** `1 error`, `2 errors`. */
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** What was reported: `1 error, 2 warnings and 1 notice`, or `no findings`. */
function foundInWords({ error, warning, notice, }) {
    const words = [
        error > 0 ? counted(error, 'error') : '',
        warning > 0 ? counted(warning, 'warning') : '',
        notice > 0 ? counted(notice, 'notice') : '',
    ].filter((word) => word !== '');
    return words.length === 0 ? 'no findings' : listed(words);
}
/** The same of some findings. */
function countedSeverities(findings) {
    const [error = 0, warning = 0, notice = 0] = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.map((severity) => findings.filter((finding) => finding.severity === severity).length);
    return foundInWords({ error, warning, notice });
}
/** What was found and does not count: `2 suppressed, 1 in the baseline`; empty for nothing. */
function apartInWords({ suppressed, baselined, outsideScope }) {
    const words = [
        suppressed > 0 ? `${suppressed} suppressed` : '',
        baselined > 0 ? `${baselined} in the baseline` : '',
        outsideScope > 0 ? `${outsideScope} outside the scope` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
}
/** What was read: `3 files with 40 tasks, 12 done`. */
function readInWords({ documents, measures, coverage }) {
    if (documents.length === 0 && coverage?.reports !== undefined)
        return counted(coverage.reports.length, 'coverage report');
    const { done, total } = measures.tasks;
    const tasks = total === 0 ? 'no tasks' : `${counted(total, 'task')}, ${done} done`;
    return `${counted(documents.length, 'file')} with ${tasks}`;
}
/** `9 of 10`. */
function fractionOf(part, total) {
    return `${part} of ${total}`;
}
/** `90.0%`, rounded down so that only all of it is `100%`; a dash of nothing. */
function percentOf(part, total) {
    if (total === 0)
        return '–';
    return part === total ? '100%' : `${(Math.floor((part / total) * 1000) / 10).toFixed(1)}%`;
}
const BAR = 20;
/** A bar of text, full only where all is done. */
function barOf(part, total, width = BAR) {
    const full = total === 0 ? 0 : Math.floor((part / total) * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
}
/** What results of tests, scanners and benchmarks say, in sentences. */
function evidenceInWords(evidence) {
    if (evidence === null)
        return [];
    const { tests, scans, benchmarks } = evidence;
    return [
        tests === null
            ? ''
            : `Tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped (${counted(tests.files.length, 'file')})`,
        scans === null
            ? ''
            : `Scans: ${counted(scans.results, 'result')}, ${scans.failing} failing (${counted(scans.files.length, 'file')})`,
        benchmarks === null
            ? ''
            : `Benchmarks: ${benchmarks.measured} measured, ${benchmarks.failing} failing (${counted(benchmarks.files.length, 'file')})`,
    ].filter((words) => words !== '');
}
/** A space that no line breaks at, while lines are broken. */
const HELD = '\uE000';
/** Longer code is broken as prose is. */
const SHORT_CODE = 20;
/** Holds short code and a number with its sign together: `- [x] ` and `90 %`. */
function held(text) {
    return text.replace(/`[^`]*`|(?<=\d) (?=%)/g, (part) => part.length > SHORT_CODE ? part : part.replaceAll(' ', HELD));
}
/** Breaks a text at spaces, but not in short code or before "%"; a word that is too long for a line is left whole. */
function wrapped(text, width) {
    return brokenAt(held(text), width).map((line) => line.replaceAll(HELD, ' '));
}
function brokenAt(text, width) {
    const lines = [];
    let room = 0;
    for (const word of text.split(' ')) {
        const size = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(word);
        if (lines.length > 0 && size + 1 <= room) {
            lines[lines.length - 1] += ` ${word}`;
            room -= size + 1;
        }
        else {
            lines.push(word);
            room = width - size;
        }
    }
    return lines;
}


/***/ })

};
