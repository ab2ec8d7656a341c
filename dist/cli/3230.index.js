export const id = 3230;
export const ids = [3230,418,8593];
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

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1219);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8684);
/** The formats of a command: which there are, which this version has. */



/** The format that the flags ask for, one of `offered`; the first of them when nobody asks. */
function formatOf(flags, offered) {
    const asked = flags.get('format');
    if (asked === undefined)
        return offered[0];
    const found = offered.find((format) => format === asked);
    if (found !== undefined)
        return found;
    const expected = `expected one of ${offered.map((format) => `\`${format}\``).join(', ')}`;
    const what = _render_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.includes(asked)
        ? `--format: \`${asked}\` is not supported here by this version, ${expected}`
        : `--format: Unexpected \`${asked}\`, ${expected}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(asked, offered)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', what);
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

/***/ 8684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(254);

/** Every format of a verdict; the first is the usual one. */
const FORMATS = [
    'text',
    'json',
    'sarif',
    'junit',
    'github',
    'markdown',
    'html',
    'rdjson',
    'gitlab',
    'checkstyle',
];
/** Each loaded on first use, so that no run pays for reports that nobody asked for. */
const REPORTERS = {
    text: async (verdict, look) => (await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 919))).textReport(verdict, look),
    json: async (verdict) => (await __webpack_require__.e(/* import() */ 3709).then(__webpack_require__.bind(__webpack_require__, 3709))).jsonReport(verdict, _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x),
    sarif: async (verdict, { prefix = '' }) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 650));
        const { ruleHelps } = await __webpack_require__.e(/* import() */ 4903).then(__webpack_require__.bind(__webpack_require__, 4903));
        return sarifReport(verdict, { version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, rules: ruleHelps(), prefix });
    },
    junit: async (verdict) => (await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 399))).junitReport(verdict),
    github: async (verdict, { limit, prefix = '' }) => {
        const { githubReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2852));
        return githubReport(verdict, { limit, prefix, rest: 'the text report' });
    },
    markdown: async (verdict) => (await Promise.all(/* import() */[__webpack_require__.e(1784), __webpack_require__.e(9027), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 554))).markdownReport(verdict),
    html: async (verdict, { links = null }) => {
        const { htmlReport } = await Promise.all(/* import() */[__webpack_require__.e(1784), __webpack_require__.e(9027), __webpack_require__.e(9816)]).then(__webpack_require__.bind(__webpack_require__, 9816));
        const { ruleHelps } = await __webpack_require__.e(/* import() */ 4903).then(__webpack_require__.bind(__webpack_require__, 4903));
        return htmlReport(verdict, { version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, rules: ruleHelps(), links });
    },
    rdjson: async (verdict) => (await __webpack_require__.e(/* import() */ 5007).then(__webpack_require__.bind(__webpack_require__, 5007))).rdjsonReport(verdict),
    gitlab: async (verdict) => (await __webpack_require__.e(/* import() */ 1476).then(__webpack_require__.bind(__webpack_require__, 1476))).gitlabReport(verdict),
    checkstyle: async (verdict) => (await __webpack_require__.e(/* import() */ 8934).then(__webpack_require__.bind(__webpack_require__, 8934))).checkstyleReport(verdict),
};
/** The text of a report. */
function render(verdict, format, look) {
    return REPORTERS[format](verdict, look);
}


/***/ }),

/***/ 3230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSchema: () => (/* binding */ runSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/src/config/inputs.js
var inputs = __webpack_require__(9252);
// EXTERNAL MODULE: ./lib/src/config/schema.js + 3 modules
var config_schema = __webpack_require__(418);
// EXTERNAL MODULE: ./lib/src/docs/schema.js
var docs_schema = __webpack_require__(8626);
;// CONCATENATED MODULE: ./lib/src/docs/config-schema.js
/** JSON Schema of the config file, for editors. */




const ID = 'https://github.com/tasks-gate/tasks-gate/raw/main/dist/schema.json';
/** The schema with every rule and check, and with the meaning of each key that is an input too. */
function configJsonSchema(rules, checks) {
    const schema = json_schema_processors/* toJSONSchema */.bl((0,config_schema.configSchema)([]), { io: 'input' });
    const properties = schema.properties ?? {};
    const ofRules = (0,docs_schema/* rulesSchema */.jm)(rules);
    const override = properties.overrides?.items?.properties;
    if (override !== undefined)
        override.rules = { $ref: '#/properties/rules' };
    properties.rules = { ...ofRules, description: 'The rules, by id: a level, options, or both in a list.' };
    const gate = properties.pullRequest?.properties;
    if (gate !== undefined) {
        const description = 'The checks of a pull request and of reports, by id: a level, options, or both in a list.';
        gate.checks = { ...(0,docs_schema/* rulesSchema */.jm)(checks), description };
    }
    for (const { key, meaning } of inputs/* INPUTS */.m)
        if (key !== null)
            describe(schema, key.split('.'), meaning);
    return { ...schema, $id: ID, title: 'Config of tasks-gate' };
}
function describe(schema, path, meaning) {
    const node = path.reduce((at, name) => at?.properties?.[name], schema);
    if (node !== undefined)
        node.description = meaning.replaceAll(', one a line', '');
}

// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/format.js
var format = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/src/app/print.js
var print = __webpack_require__(7173);
;// CONCATENATED MODULE: ./lib/src/app/schema.js
/** The command `schema`. */





/** Prints the JSON Schema of the config file. */
async function runSchema({ flags, operands }, ports) {
    (0,format/* formatOf */.b)(flags, ['json']);
    if (operands.length > 0)
        throw new errors/* UserError */.yo('usage', 'schema takes no path');
    const text = `${JSON.stringify(configJsonSchema(registry/* rules */.aO, [...registry/* checks */.AV, ...registry/* runChecks */.JT]), null, 2)}\n`;
    await (0,print/* print */.y)(text, flags, ports);
    return 0;
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

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configSchema: () => (/* binding */ configSchema)
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

/** Schema of an object of settings: every rule or check by id, unknown ones refused. */
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
