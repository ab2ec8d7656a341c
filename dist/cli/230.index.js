export const id = 230;
export const ids = [230];
export const modules = {

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
var config_schema = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/src/docs/schema.js
var docs_schema = __webpack_require__(8626);
;// CONCATENATED MODULE: ./lib/src/docs/config-schema.js
/** JSON Schema of the config file, for editors. */




const ID = 'https://github.com/tasks-gate/tasks-gate/raw/main/dist/schema.json';
/** The schema with every rule, and with the meaning of each key that is an input too. */
function configJsonSchema(rules) {
    const schema = json_schema_processors/* toJSONSchema */.bl((0,config_schema/* configSchema */.Q)([]), { io: 'input' });
    const properties = schema.properties ?? {};
    const ofRules = (0,docs_schema/* rulesSchema */.jm)(rules);
    const override = properties.overrides?.items?.properties;
    if (override !== undefined)
        override.rules = { $ref: '#/properties/rules' };
    properties.rules = { ...ofRules, description: 'The rules, by id: a level, options, or both in a list.' };
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

// EXTERNAL MODULE: ./lib/src/registry.js + 77 modules
var registry = __webpack_require__(8755);
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
    const text = `${JSON.stringify(configJsonSchema(registry/* rules */.a), null, 2)}\n`;
    await (0,print/* print */.y)(text, flags, ports);
    return 0;
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


/***/ })

};
