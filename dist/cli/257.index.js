export const id = 257;
export const ids = [257];
export const modules = {

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _reporters_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
/** Two columns of text for the terminal. */

const WIDTH = 80;
/** Names on the left, meanings wrapped on the right. */
function columns(entries) {
    const left = Math.max(...entries.map(([name]) => name.length)) + 4;
    return entries.flatMap(([name, meaning]) => {
        const [first = '', ...others] = (0,_reporters_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(meaning, WIDTH - left);
        return [`  ${name}`.padEnd(left) + first, ...others.map((line) => ' '.repeat(left) + line)];
    });
}


/***/ }),

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/src/kit/level.js
var kit_level = __webpack_require__(8459);
// EXTERNAL MODULE: ./lib/src/docs/schema.js
var schema = __webpack_require__(8626);
;// CONCATENATED MODULE: ./lib/src/docs/tables.js

/** The dialects as the tables list them. */
const COLUMNS = [
    { dialect: 'spec-kit', title: 'Spec Kit' },
    { dialect: 'openspec', title: 'OpenSpec' },
    { dialect: 'kiro', title: 'Kiro' },
    { dialect: 'heading', title: 'headings' },
    { dialect: 'table', title: 'tables' },
    { dialect: 'plain', title: 'plain lists' },
];
const SIGN = { error: 'E', warning: 'W', notice: 'N', off: '–' };
/** The table of all rules for the README. */
function ruleTable(rules) {
    const rows = rules.map((rule) => [
        `[\`${rule.id}\`](rules/${rule.id}.md)`,
        rule.summary,
        ...COLUMNS.map(({ dialect }) => SIGN[ownLevel(rule, dialect)]),
        rule.preset,
        rule.fixable === true ? 'yes' : '',
    ]);
    const titles = ['rule', 'what must hold', ...COLUMNS.map(({ title }) => title), 'smallest preset', 'fix'];
    return markdownTable(titles, rows);
}
/** A table whose cells may hold anything but line ends. */
function markdownTable(titles, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';
/** The text with the table between its markers made anew; unchanged where it has no markers. */
function withRuleTable(text, rules) {
    const start = text.indexOf(START);
    const end = text.indexOf(END, start);
    if (start < 0 || end < 0)
        return text;
    return `${text.slice(0, start + START.length)}\n\n${ruleTable(rules)}\n\n${text.slice(end)}`;
}

// EXTERNAL MODULE: ./lib/src/engine/lint.js + 3 modules
var lint = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/src/kit/setting.js
var setting = __webpack_require__(6245);
// EXTERNAL MODULE: ./lib/src/kit/taskfile.js
var taskfile = __webpack_require__(4758);
;// CONCATENATED MODULE: ./lib/src/docs/trial.js




/** What a rule finds in files, given as texts by path; a rule that is off in a dialect speaks as a warning. */
function tryRule(rule, files, written) {
    const parsed = (0,setting/* parseOptions */.A)(rule, written);
    if (!parsed.ok)
        throw new Error(parsed.problem);
    const settingsOf = (document) => {
        const level = (0,kit_level/* resolveLevel */.XC)('on', rule, document.dialect);
        return level === 'off' ? new Map() : new Map([[rule.id, { severity: level, options: parsed.options }]]);
    };
    const { findings, states } = (0,lint/* lint */.u)((0,taskfile/* projectOfTexts */.P3)(files), [rule], settingsOf);
    const crash = states.find((state) => state.state === 'crashed');
    if (crash !== undefined)
        throw new Error(`${rule.id} crashed: ${crash.reason}`);
    return findings.filter((finding) => finding.fate === 'reported');
}
/** What a rule finds in one of its examples. */
function tryExample(rule, example) {
    const text = example.good ?? example.bad ?? '';
    const path = example.path ?? 'tasks.md';
    return tryRule(rule, { ...example.files, [path]: text }, example.options);
}

;// CONCATENATED MODULE: ./lib/src/docs/page.js




/** The whole page; ends in a line end. */
function rulePage(rule) {
    return `${[...head(rule), ...levels(rule), ...options(rule), ...examples(rule), ...silence(rule)].join('\n\n')}\n`;
}
function head(rule) {
    return [
        '<!-- Generated from the rule beside this page: `npm run update`. -->',
        `# \`${rule.id}\``,
        rule.summary,
        rule.why.replace(/\s*\n\s*/g, ' '),
    ];
}
function levels(rule) {
    const row = COLUMNS.map(({ dialect }) => (0,kit_level/* ownLevel */.$m)(rule, dialect));
    const table = markdownTable(COLUMNS.map(({ title }) => title), [row]);
    return ['## Severity', table, presetSentence(rule)];
}
function presetSentence({ preset, since, fixable }) {
    const IN = {
        minimal: 'In the presets `minimal`, `recommended` and `strict`.',
        recommended: 'In the presets `recommended` and `strict`.',
        strict: 'Only in the preset `strict`.',
        none: 'In no preset: a config turns it on.',
    };
    const fix = fixable === true ? ' `tasks-gate lint --fix` mends some of its findings.' : '';
    return `${IN[preset]}${fix} Since ${since}.`;
}
function options(rule) {
    const found = (0,schema/* optionsOf */.cz)(rule);
    const settings = found.map(({ name, byDefault }) => `${name}: ${JSON.stringify(byDefault)}`);
    const level = COLUMNS.map(({ dialect }) => (0,kit_level/* ownLevel */.$m)(rule, dialect)).find((own) => own !== 'off') ?? 'warning';
    const value = found.length === 0 ? level : `[${level}, { ${settings.join(', ')} }]`;
    const example = `\`\`\`yaml\nrules:\n  ${rule.id}: ${value}\n\`\`\``;
    if (found.length === 0)
        return ['## Options', 'None. Its severity is set in the config file:', example];
    const rows = found.map(({ name, type, byDefault, description }) => [
        `\`${name}\``,
        type,
        `\`${JSON.stringify(byDefault)}\``,
        description,
    ]);
    return ['## Options', markdownTable(['option', 'type', 'default', 'meaning'], rows), example];
}
function examples(rule) {
    const good = rule.examples.filter((example) => example.good !== undefined && example.good !== '');
    const bad = rule.examples.filter((example) => example.bad !== undefined);
    return [
        '## Good',
        ...good.flatMap((example) => [...given(example), fence(example.good ?? '')]),
        '## Bad',
        ...bad.flatMap((example) => [
            ...given(example),
            fence(example.bad ?? ''),
            tryExample(rule, example).map(said).join('\n'),
        ]),
    ];
}
/** What an example needs besides its text. */
function given({ path, options: written, files }) {
    const notes = [];
    if (written !== undefined)
        notes.push(`With the options \`${JSON.stringify(written)}\`:`);
    if (path !== undefined)
        notes.push(`As \`${path}\`:`);
    const beside = Object.entries(files ?? {}).flatMap(([name, text]) => [`Beside \`${name}\`:`, fence(text)]);
    return [...beside, ...notes];
}
function fence(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((run) => run[0].length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}md\n${text.replace(/\n$/, '')}\n${ticks}`;
}
function said({ place, severity, message, hint }) {
    const where = place === null ? '' : `${place.line}:${place.column} `;
    return `- \`${where}${severity}\` ${message}${hint === null ? '' : `<br>${hint}`}`;
}
function silence(rule) {
    const comment = `<!-- tasks-gate-disable-next-task ${rule.id} -- the reason -->`;
    return ['## Silence it', `For one task, with a reason, above it:\n\n${fence(comment)}`];
}

// EXTERNAL MODULE: ./lib/src/registry.js + 77 modules
var registry = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/src/app/columns.js
var columns = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/format.js
var format = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/src/app/print.js
var print = __webpack_require__(7173);
;// CONCATENATED MODULE: ./lib/src/app/explain.js
/** The command `explain`. */







/** Prints the page of a rule, or the table of all rules. */
async function runExplain({ flags, operands }, ports) {
    (0,format/* formatOf */.b)(flags, ['text']);
    const [name, extra] = operands;
    if (extra !== undefined)
        throw new errors/* UserError */.yo('usage', `explain takes one rule, not \`${extra}\` too`);
    await (0,print/* print */.y)(name === undefined ? ruleList() : pageOf(name), flags, ports);
    return 0;
}
function ruleList() {
    const lines = (0,columns/* columns */.Y)(registry/* rules */.a.map(({ id, summary }) => [id, summary]));
    return [...lines, '', '`tasks-gate explain <rule>` prints the page of a rule.', ''].join('\n');
}
function pageOf(name) {
    const rule = (0,registry/* ruleById */.B)(name);
    if (rule !== null)
        return rulePage(rule).replace(/^<!--[^>]*-->\n+/, '');
    const near = (0,nearest/* didYouMean */.a)(name, registry/* rules */.a.map(({ id }) => id));
    throw new errors/* UserError */.yo('usage', `Unknown rule \`${name}\`${near}`, '`tasks-gate explain` lists the rules');
}


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   jm: () => (/* binding */ rulesSchema)
/* harmony export */ });
/* unused harmony export optionsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1939);
/** JSON Schema of what a config may say about rules. */

/** Schema of the `rules` object: every rule by id, unknown ones refused. */
function rulesSchema(rules) {
    return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
    };
}
function settingSchema(rule) {
    const level = { enum: ['off', 'notice', 'warning', 'error', 'warn', 'on', true, false, 0, 1, 2] };
    const options = optionsSchema(rule);
    return {
        description: rule.summary,
        anyOf: [level, options, { type: 'array', prefixItems: [level, options], items: false, minItems: 1 }],
    };
}
/** Schema of the options of a rule, every key optional. */
function optionsSchema(rule) {
    const { $schema, ...schema } = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(rule.options, { io: 'input' });
    return schema;
}
/** The options of a rule, in the order of their schema. */
function optionsOf(rule) {
    const { properties = {} } = optionsSchema(rule);
    return Object.entries(properties).map(([name, schema]) => ({
        name,
        type: typeOf(schema),
        byDefault: schema.default,
        description: schema.description ?? '',
    }));
}
function typeOf({ type, enum: values, items }) {
    if (values !== undefined)
        return values.map((value) => `\`${String(value)}\``).join(', ');
    if (type === 'array')
        return `list of ${items === undefined ? 'values' : typeOf(items)}`;
    return type ?? 'any';
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


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* unused harmony export widthOf */
/** Text of strangers, safe to print: no control character, no mark that turns the direction of writing. */
const HIDDEN = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** The text with everything hidden shown as a sign: `␛` for escape, `<U+202E>` for a mark without one. */
function visible(text) {
    return text.replace(HIDDEN, sign);
}
function sign(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** A sentence on one line: white space folded, the rest visible. */
function sentence(text) {
    return visible(text.replace(/[\t\n\v\f\r ]+/g, ' ').trim());
}
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
/* harmony export */   Rr: () => (/* binding */ readInWords),
/* harmony export */   dw: () => (/* binding */ foundInWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   js: () => (/* binding */ apartInWords),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* unused harmony export listed */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);

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
function foundInWords({ error, warning, notice }) {
    const words = [
        error > 0 ? counted(error, 'error') : '',
        warning > 0 ? counted(warning, 'warning') : '',
        notice > 0 ? counted(notice, 'notice') : '',
    ].filter((word) => word !== '');
    return words.length === 0 ? 'no findings' : listed(words);
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
function readInWords({ documents, measures }) {
    const { done, total } = measures.tasks;
    const tasks = total === 0 ? 'no tasks' : `${counted(total, 'task')}, ${done} done`;
    return `${counted(documents.length, 'file')} with ${tasks}`;
}
/** Breaks a text at spaces; a word that is too long for a line is left whole. */
function wrapped(text, width) {
    const lines = [];
    let room = 0;
    for (const word of text.split(' ')) {
        const size = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word);
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
