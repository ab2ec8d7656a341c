export const id = 443;
export const ids = [443,418,593,558];
export const modules = {

/***/ 5443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigText: () => (/* binding */ readConfigText)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3556);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3558);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);




/** The config that a text holds, or everything that is wrong with it. */
async function readConfigText(text, rules) {
    const parsed = await (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__.parseText)(text);
    if (parsed.problems.length > 0)
        return { ok: false, problems: parsed.problems };
    const checked = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.configSchema)(rules).safeParse(parsed.data);
    const objections = checked.success
        ? []
        : (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__.objectionsOf)(checked.error.issues, parsed.data, [...rules, ..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .settableChecks */ .kh]);
    const problems = objections.map(({ path, key, message }) => ({ ...parsed.locate(path, key), message }));
    if (problems.length > 0 || !checked.success)
        return { ok: false, problems };
    return { ok: true, config: checked.data };
}


/***/ }),

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   objectionsOf: () => (/* binding */ objectionsOf),
/* harmony export */   oneOf: () => (/* binding */ oneOf),
/* harmony export */   unknownKey: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1219);

/** The objections of a failed parse, unions resolved to the member that was probably meant. */
function objectionsOf(issues, data, known) {
    return issues.flatMap((issue) => resolve(issue)).map((issue) => objection(issue, data, known));
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
function objection(issue, data, known) {
    const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? null) : null;
    const said = issue.message === 'Invalid input' || issue.message === undefined ? null : issue.message;
    const own = key === null ? null : unknownKey(key, optionNames(issue.path, known));
    return { path: issue.path, key, message: said ?? own ?? sentence(issue, valueAt(data, issue.path)) };
}
/** Says that a key is unknown, and which one was probably meant. */
function unknownKey(key, known) {
    return `Unexpected key \`${key}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`;
}
/** The names of the options of the rule or check that a path leads to. */
function optionNames(path, known) {
    const id = path[path.findIndex((step) => step === 'rules' || step === 'checks') + 1];
    const options = known.find((each) => each.id === id)?.options;
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

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseText: () => (/* binding */ parseText)
/* harmony export */ });
/** Reads the text of a config file, YAML or JSON, and knows the place of every key. */
/** No config file of people is longer. */
const MAX_LENGTH = 256 * 1024;
/** Parses YAML 1.2, of which JSON is a part. The parser is loaded only where there is a config file. */
async function parseText(text) {
    if (text.length > MAX_LENGTH)
        return failed('Unexpected length, expected 256 KiB at most');
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const counter = new yaml.LineCounter();
    try {
        const document = yaml.parseDocument(text, { prettyErrors: false, lineCounter: counter });
        const problems = document.errors.map((error) => ({
            ...placeAt(counter, error.pos[0]),
            message: error.message,
        }));
        const data = problems.length > 0 ? null : (document.toJS({ maxAliasCount: 100 }) ?? {});
        const locate = (path, key) => placeAt(counter, offsetOf(yaml, document, path, key));
        return { data, locate, problems };
    }
    catch (error) {
        return failed(`Unexpected structure: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Where a value or key begins; what is not there stands where its parent does. */
function offsetOf(yaml, document, path, key) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (node === undefined)
        return offsetOf(yaml, document, path.slice(0, -1), null);
    const keyNode = key === null || !yaml.isMap(node) ? null : keyIn(yaml, node.items, key);
    const target = keyNode ?? node;
    return yaml.isNode(target) ? (target.range?.[0] ?? 0) : 0;
}
function keyIn(yaml, items, name) {
    return items.find(({ key }) => yaml.isScalar(key) && String(key.value) === name)?.key ?? null;
}
function placeAt(counter, offset) {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function failed(message) {
    const place = { line: 1, column: 1 };
    return { data: null, locate: () => place, problems: [{ ...place, message }] };
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configSchema: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
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
            return keys.map((key) => (0,issues.unknownKey)(key, known)).join('; ');
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

// EXTERNAL MODULE: ./lib/src/model/percent.js
var percent = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(8005);
// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
;// CONCATENATED MODULE: ./lib/src/config/schema-setting.js
/** How one rule or check is set. */

/** The levels of a rule, and how remark's users write them; `on` is the rule's own. */
const level = schemas/* literal */.euz(['off', 'notice', 'warning', 'error', 'on', 'warn', true, false, 0, 1, 2], {
    error: (issue) => typeof issue.input === 'object'
        ? undefined
        : `Unexpected \`${String(issue.input)}\`, expected \`off\`, \`notice\`, \`warning\` or \`error\``,
});
/** A rule or check is set by a level, by its options, or by both in a list. */
function settingOf({ options }) {
    return schemas/* union */.KCZ([level, schemas/* tuple */.PVZ([level]), schemas/* tuple */.PVZ([level, options]), options]);
}

;// CONCATENATED MODULE: ./lib/src/config/schema-gate.js
/** The parts of the config file about pull requests, coverage and evidence. */






/** A number or text that `read` takes; what it says against a value is the message. */
function decimal(read) {
    const check = schemas/* refine */.YPB((value) => read(value).ok, {
        error: ({ input }) => {
            const result = read(input);
            return result.ok ? undefined : result.problem;
        },
    });
    return schemas/* union */.KCZ([schemas/* number */.aig().check(check), objects_text.check(check)]);
}
const schema_gate_percent = decimal(percent/* readPercent */.oO);
const metrics = optional({ lines: schema_gate_percent, branches: schema_gate_percent, functions: schema_gate_percent, statements: schema_gate_percent });
const policy = schemas/* enum */.k5n(['fail', 'warn', 'ignore']);
const places = schemas/* array */.YOg(schemas/* enum */.k5n(reference/* REFERENCE_PLACES */.v)).check(api/* _minLength */.m9(1));
/** A list of globs that may be empty, to say that a default does not hold. */
const anyGlobs = schemas/* array */.YOg(glob);
const pullRequest = optional({
    onCap: schemas/* enum */.k5n(['warn', 'fail']),
    references: optional({
        from: places,
        require: schemas/* union */.KCZ([schemas/* enum */.k5n(['any', 'explicit']), places]),
    }),
    exempt: optional({
        authors: schemas/* array */.YOg(objects_text),
        bots: schemas/* boolean */.zMY(),
        labels: schemas/* array */.YOg(objects_text),
        branches: anyGlobs,
        baseBranches: anyGlobs,
        paths: anyGlobs,
        titles: schemas/* array */.YOg(objects_text),
        drafts: schemas/* enum */.k5n(['skip', 'warn', 'check']),
    }),
    checks: optional(Object.fromEntries(registry/* settableChecks */.kh.map((check) => [check.id, settingOf(check)]))),
});
const coverage = optional({
    reports: globs,
    thresholds: optional({
        project: schemas/* union */.KCZ([schema_gate_percent, metrics]),
        patch: schemas/* union */.KCZ([schema_gate_percent, metrics]),
        files: schemas/* record */.g1P(glob, schemas/* union */.KCZ([schema_gate_percent, metrics])),
        groups: schemas/* record */.g1P(schemas/* string */.YjP(), optional({ files: globs, lines: schema_gate_percent, branches: schema_gate_percent, functions: schema_gate_percent, statements: schema_gate_percent })),
        newFiles: schemas/* union */.KCZ([schema_gate_percent, metrics]),
        maxDrop: decimal(percent/* readPoints */.Sb),
    }),
    /** From a prefix of the paths in reports to one of the repository. */
    paths: schemas/* record */.g1P(objects_text, schemas/* string */.YjP()),
    baseline: objects_text,
    minChangedLines: count(0),
    ignoreWhitespace: schemas/* boolean */.zMY(),
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


/***/ })

};
