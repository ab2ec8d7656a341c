export const id = 4121;
export const ids = [4121];
export const modules = {

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

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather),
  c: () => (/* binding */ readMany)
});

// EXTERNAL MODULE: ./lib/src/dialects/decode.js
var decode = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
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

// EXTERNAL MODULE: ./lib/src/engine/baseline.js
var baseline = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/src/engine/baseline-file.js
var baseline_file = __webpack_require__(125);
;// CONCATENATED MODULE: ./lib/src/app/read-baseline.js




/** The baselines of a run. One that was not reviewed yet lets nothing pass, and is kept current all the same. */
async function readBaselines({ head, reviewed }, named) {
    if (named === null)
        return { baseline: baseline/* NO_BASELINE */.gN, notes: [] };
    // A file outside the root is part of no commit, so no change can edit it.
    if (head === reviewed || head.relative(named.path) === null) {
        const baseline = await readBaselineFile(head, named);
        return { baseline: { applied: baseline, current: baseline }, notes: [] };
    }
    const [isThere, wasThere] = [await read_baseline_isFile(head, named), await read_baseline_isFile(reviewed, named)];
    const current = isThere || !wasThere ? await readBaselineFile(head, named) : null;
    if (!wasThere)
        return { baseline: { applied: null, current }, notes: [NOT_YET(named.path)] };
    return { baseline: { applied: await readBaselineFile(reviewed, named), current }, notes: [] };
}
const NOT_YET = (path) => `The base has no baseline ${path} yet: that of the head counts once it is merged`;
async function read_baseline_isFile(files, { path }) {
    return (await files.kind(path)) === 'file';
}
/** The baseline at a place; throws where there is none, or where it cannot be read as one. */
async function readBaselineFile(files, { path, reach }) {
    const read = await files.read(path, reach);
    if (!read.ok) {
        throw new errors/* UserError */.yo('config', `baseline ${path}: ${read.problem}`, 'Write it with `tasks-gate baseline update`, or take the name away');
    }
    const { text, damaged } = (0,decode/* decode */.D)(read.bytes);
    if (damaged.length > 0)
        throw broken(path, 1, 'Unexpected bytes, expected UTF-8');
    const result = (0,baseline_file/* readBaseline */.mF)(text);
    if (!result.ok)
        throw broken(path, result.line, result.problem);
    return { path, text, entries: result.entries };
}
function broken(path, line, problem) {
    return new errors/* UserError */.yo('config', `baseline ${path}:${line}: ${problem}`, 'Mend the entry, or write the file anew with `tasks-gate baseline update`');
}

;// CONCATENATED MODULE: ./lib/src/app/gather.js





/**
 * Reads what was asked for; throws where there is nothing to judge. `reviewed` are the files that a baseline may let
 * findings pass by: for a change those of its base.
 */
async function gather(ports, config, request, reviewed = ports.files) {
    // Before the documents: a name that leads nowhere ends the run.
    const { baseline, notes } = await readBaselines({ head: ports.files, reviewed }, config.baseline);
    const unread = [];
    const { sources, complete } = request.stdinName === null
        ? await fromFiles(ports, config, request.paths, unread)
        : { sources: [await fromStdin(ports, request.stdinName)], complete: false };
    const found = await findNeighbours(ports.files, sources.map(({ path }) => path));
    const specs = await readMany(ports.files, found.specs, unread);
    const checklists = await readMany(ports.files, found.checklists, unread);
    return { sources, specs, checklists, complete, unread, baseline, notes };
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
    const { text, damaged } = (0,decode/* decode */.D)(read.bytes);
    return { path, text, damaged };
}
/** Names what is no text in UTF-8 at all; single bytes that are damaged are left to the rules. */
function foreignKind(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return 'UTF-16';
    const head = bytes.subarray(0, 8192);
    if (!head.includes(0))
        return null;
    let zeros = 0;
    for (const byte of head)
        if (byte === 0)
            zeros++;
    return zeros > head.length / 100 ? 'binary, not text' : null;
}


/***/ }),

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readLayers),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1219);
/* harmony import */ var _config_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3977);
/* harmony import */ var _dialects_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3060);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3556);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);
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
/** The config file at the root, or null; throws where there are several. */
async function findConfig(files) {
    const found = [];
    for (const name of NAMES)
        if ((await files.kind(name)) !== 'missing')
            found.push(name);
    if (found.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', `There are several config files: ${found.join(', ')}`, 'Keep one of them, or name one with `config`');
    }
    return found[0] ?? null;
}
/** The file at `path` and before it what it extends; `via` are the files that led here. */
async function layersOf(files, path, via) {
    if (via.includes(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', `${via.at(-1)} extends ${path}, which extends it in turn`);
    if (via.length >= MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', `${path} is extended over more than ${MAX_DEPTH} files`);
    const config = await readOne(files, path, via.at(-1) ?? null);
    const layers = [];
    for (const name of [config.extends ?? []].flat()) {
        if ((0,_config_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreset */ .S1)(name))
            layers.push({ kind: 'preset', preset: name });
        else if (isPath(name))
            layers.push(...(await layersOf(files, beside(path, name), [...via, path])));
        else
            throw unknownPreset(path, name);
    }
    return [...layers, { kind: 'file', config, path }];
}
async function readOne(files, path, extendedBy) {
    // A flag may name a file anywhere; what a file extends stays inside the root.
    const read = await files.read(path, extendedBy === null ? 'anywhere' : 'root');
    if (!read.ok) {
        const by = extendedBy === null ? '' : `, which ${extendedBy} extends`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', `${path}${by}: ${read.problem}`, 'Check the path; it is relative to the root of the run');
    }
    const { readConfigText } = await __webpack_require__.e(/* import() */ 5443).then(__webpack_require__.bind(__webpack_require__, 5443));
    const { text, damaged } = (0,_dialects_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(read.bytes);
    if (damaged.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', `${path} is not UTF-8`, 'Save it as UTF-8');
    const result = await readConfigText(text, _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO);
    if (result.ok)
        return result.config;
    const problems = result.problems
        .slice(0, 10)
        .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', problems.join('\n  '), 'The keys are described by `tasks-gate schema`');
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', `${path}: Unexpected preset \`${name}\`${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, _config_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .fG)}`, `Presets are ${_config_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .fG.join(', ')}; a local file is named with its extension: ./base.yml`);
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

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jK: () => (/* binding */ configure),
  pz: () => (/* binding */ configureFrom),
  iA: () => (/* binding */ prepare),
  IS: () => (/* binding */ shardOf)
});

// EXTERNAL MODULE: ./lib/src/config/inputs.js
var inputs = __webpack_require__(9252);
// EXTERNAL MODULE: ./lib/src/config/presets.js
var presets = __webpack_require__(3977);
;// CONCATENATED MODULE: ./lib/src/config/read-inputs.js


/** The overrides in what was said; `nameOf` tells how the user wrote the name: `--fail-on`, input `fail-on`. */
async function readInputs(said, rules, nameOf) {
    const given = inputs/* INPUTS */.m.filter(({ name, key }) => key !== null && key !== 'extends' && isSaid(said[name]));
    const preset = isSaid(said.preset) ? said.preset : null;
    if (preset !== null && !(0,presets/* isPreset */.S1)(preset)) {
        const expected = presets/* PRESETS */.fG.map((name) => `\`${name}\``).join(', ');
        return {
            ok: false,
            problem: `${nameOf('preset')}: Unexpected \`${preset}\`, expected one of ${expected}`,
        };
    }
    if (given.length === 0)
        return { ok: true, overrides: {}, preset };
    // Most runs are given no such input, and need no schema.
    const [{ configSchema }, { objectionsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 418)),
        __webpack_require__.e(/* import() */ 8593).then(__webpack_require__.bind(__webpack_require__, 8593)),
    ]);
    const data = {};
    for (const input of given)
        put(data, input, await parsed(input, said[input.name] ?? ''));
    const checked = configSchema(rules).safeParse(data);
    const objections = checked.success ? [] : objectionsOf(checked.error.issues, data, rules);
    const first = objections[0];
    if (first !== undefined || !checked.success)
        return { ok: false, problem: problemOf(first, given, nameOf) };
    return { ok: true, overrides: checked.data, preset };
}
function isSaid(value) {
    return value !== undefined && value.trim() !== '';
}
const SWITCHES = new Map([
    ['true', true],
    ['false', false],
]);
async function parsed({ kind }, written) {
    const text = written.trim();
    switch (kind) {
        case 'switch':
            return SWITCHES.get(text.toLowerCase()) ?? text;
        case 'count':
            return /^\d{1,15}$/.test(text) ? Number(text) : text;
        case 'list':
            return linesOf(text);
        case 'map':
            return (await __webpack_require__.e(/* import() */ 3558).then(__webpack_require__.bind(__webpack_require__, 3558)))
                .parseText(text.includes('\n') || text.startsWith('{') ? text : `{${text}}`)
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

// EXTERNAL MODULE: ./lib/src/config/resolve.js + 3 modules
var resolve = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/gather.js + 3 modules
var gather = __webpack_require__(2864);
// EXTERNAL MODULE: ./lib/src/app/read-config.js
var read_config = __webpack_require__(3519);
;// CONCATENATED MODULE: ./lib/src/app/run.js
/** The run of a command that reads task lists: settings, then reading; what each command adds is its own. */






/** Works out the config of a run from what was said and what the files say. */
async function configure(ports, said, nameOf) {
    return (await configureFrom(ports.files, said, nameOf)).config;
}
/** The same, with the layers it is made of; `files` are those that the config stands in. */
async function configureFrom(files, said, nameOf) {
    const read = await readInputs(said, registry/* rules */.aO, nameOf);
    if (!read.ok)
        throw new errors/* UserError */.yo('usage', read.problem);
    const named = said.config?.trim() || null;
    const layers = await (0,read_config/* readLayers */.n)(files, named, read.preset);
    const globbed = layers.some((layer) => layer.kind === 'file' && (layer.config.overrides ?? []).length > 0);
    // Patterns are only needed, and so only loaded, where a file has overrides.
    const matches = globbed ? (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(2670)]).then(__webpack_require__.bind(__webpack_require__, 2670))).pathMatcher() : () => false;
    return { config: (0,resolve/* resolve */.hd)(layers, read.overrides, registry/* rules */.aO, matches), layers };
}
/** Config and texts of a run on the command line. */
async function prepare(ports, flags, operands) {
    const configured = await configure(ports, Object.fromEntries(flags), (name) => `--${name}`);
    const config = { ...configured, shard: shardOf(flags) };
    return { config, facts: await (0,gather/* gather */.k)(ports, config, requestOf(flags, operands)) };
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
/** The part that `--shard 2/5` names; null without the flag. */
function shardOf(flags) {
    const written = flags.get('shard');
    if (written === undefined)
        return null;
    const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
    if (index !== undefined && count !== undefined && index >= 1 && index <= count)
        return { index, count };
    throw new errors/* UserError */.yo('usage', `--shard: Unexpected \`${written}\`, expected a part and the number of parts, such as 2/5`);
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
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
        else if (isReplacement(bytes, at))
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
/** U+FFFD as the file itself writes it. */
function isReplacement(bytes, at) {
    return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
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
    const wanted = followers(lead);
    let length = 1;
    while (length <= wanted && continues(lead, bytes[at + length] ?? 0, length))
        length++;
    return length;
}
/** How many bytes follow this first byte; none follow one that begins no sequence. */
function followers(lead) {
    if (lead < 0xc2 || lead >= 0xf5)
        return 0;
    if (lead >= 0xf0)
        return 3;
    return lead >= 0xe0 ? 2 : 1;
}
/** The second byte has narrower bounds behind some first bytes, so that nothing is written in two ways. */
function continues(lead, byte, place) {
    if (place > 1)
        return byte >= 0x80 && byte < 0xc0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    return byte >= low && byte <= high;
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/** The text of a baseline file: JSON with one entry a line, sorted, so that two runs write the same bytes and changes merge. */

/** Where a baseline is written to when nobody names a file. */
const BASELINE_FILE = '.tasks-gate-baseline.json';
const VERSION = 1;
const KEYS = ['path', 'rule', 'task', 'line', 'count'];
/** The text of a baseline file. */
function baselineText(entries) {
    const lines = [...entries]
        .sort((a, b) => compare(sortKey(a), sortKey(b)))
        .map(({ path, rule, task, line, count }) => {
        const subject = task === null ? { line } : { task };
        return `    ${JSON.stringify({ path, rule, ...subject, count })}`;
    });
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}
/** Reads a baseline file; everything that is not as it should be is refused. */
function readBaseline(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return bad(1, 'Unexpected text, expected JSON as `baseline update` writes it');
    }
    if (!isRecord(data))
        return bad(1, 'Unexpected value, expected an object with `version` and `findings`');
    if (data.version !== VERSION)
        return bad(1, `Unexpected version \`${String(data.version)}\`, expected \`${VERSION}\``);
    const stray = Object.keys(data).find((key) => key !== 'version' && key !== 'findings');
    if (stray !== undefined)
        return bad(1, `Unexpected key \`${stray}\`, expected \`version\` and \`findings\``);
    if (!Array.isArray(data.findings))
        return bad(1, 'Unexpected `findings`, expected a list');
    return readEntries(text, data.findings);
}
function readEntries(text, list) {
    const lines = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
    const places = objectsIn(text);
    const entries = [];
    const seen = new Set();
    for (const [index, item] of list.entries()) {
        const at = places[index] ?? { start: 0, end: 0 };
        const entry = readEntry(item, at);
        if (entry === null) {
            return bad((0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(lines, at.start), 'Unexpected entry, expected `path`, `rule`, one of `task` and `line`, and a `count` from 1');
        }
        if (seen.has(sortKey(entry)))
            return bad((0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(lines, at.start), 'Unexpected second entry for the same, expected one with a `count`');
        seen.add(sortKey(entry));
        entries.push(entry);
    }
    return { ok: true, entries };
}
function readEntry(item, at) {
    if (!isRecord(item) || Object.keys(item).some((key) => !KEYS.includes(key)))
        return null;
    const { path, rule, task = null, line = null, count } = item;
    if (typeof path !== 'string' || typeof rule !== 'string')
        return null;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
        return null;
    if (typeof task === 'string' && line === null)
        return { path, rule, task, line: null, count, at };
    return task === null && typeof line === 'string' ? { path, rule, task: null, line, count, at } : null;
}
/** The places of the objects in the list of a text that is JSON: braces at the third level, outside strings. */
function objectsIn(text) {
    const found = [];
    let start = 0;
    for (const { index, depth, opens } of bracesIn(text)) {
        if (depth !== 3)
            continue;
        if (opens)
            start = index;
        else
            found.push({ start, end: index + 1 });
    }
    return found;
}
/** The braces and brackets outside strings. */
function* bracesIn(text) {
    let depth = 0;
    for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if (sign.startsWith('"'))
            continue;
        const opens = sign === '{' || sign === '[';
        if (opens)
            depth++;
        yield { index, depth, opens };
        if (!opens)
            depth--;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortKey({ path, rule, task, line }) {
    return [path, rule, task === null ? `line ${line}` : `task ${task}`].join('\n');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function bad(line, problem) {
    return { ok: false, line, problem };
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ pruned),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   aB: () => (/* binding */ entriesFor),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   oY: () => (/* binding */ staleEntries)
/* harmony export */ });
const NO_BASELINE = { applied: null, current: null };
/** A line of a list in an entry is cut here, so that a baseline stays readable. */
const LONGEST = 200;
/** Marks the findings that a baseline lists. Only reported ones count: what a comment silences needs no entry. */
function applyBaseline(findings, { path, entries }) {
    const matched = entries.map(() => 0);
    const byKey = new Map(entries.map((entry, index) => [keyOf(entry), index]));
    const marked = findings.map((finding) => {
        const index = byKey.get(keyOf(subjectOf(finding)));
        const entry = index === undefined ? undefined : entries[index];
        if (index === undefined || entry === undefined || finding.fate !== 'reported')
            return finding;
        const count = matched[index] ?? 0;
        if (count >= entry.count)
            return finding;
        matched[index] = count + 1;
        return { ...finding, fate: 'baselined', fateReason: path };
    });
    return { findings: marked, matched };
}
/** The entries that list more than there is; an entry whose rule is off now is left alone. */
function staleEntries({ entries }, matched, judgement) {
    return entries.flatMap((entry, index) => {
        const found = matched[index] ?? 0;
        if (found >= entry.count || judgement(entry.path, entry.rule) === 'unjudged')
            return [];
        const subject = entry.task ?? entry.line ?? '';
        return [{ rule: entry.rule, path: entry.path, subject, listed: entry.count, found, at: entry.at }];
    });
}
/** The entries without what is stale in them. */
function pruned({ entries }, stale) {
    const found = new Map(stale.map((entry) => [entry.at.start, entry.found]));
    return entries
        .map((entry) => ({ ...entry, count: found.get(entry.at.start) ?? entry.count }))
        .filter(({ count }) => count > 0);
}
/** Entries for all findings that are reported or baselined, one for each list, rule and task. */
function entriesFor(findings) {
    const entries = new Map();
    for (const finding of findings) {
        if (finding.path === null || (finding.fate !== 'reported' && finding.fate !== 'baselined'))
            continue;
        const subject = subjectOf(finding);
        const key = keyOf(subject);
        const count = (entries.get(key)?.count ?? 0) + 1;
        entries.set(key, { ...subject, count, at: { start: 0, end: 0 } });
    }
    return [...entries.values()];
}
/** The task where it has an id, else the text of the line, so that entries survive moved lines. */
function subjectOf({ path, rule, taskId, place, sourceLine }) {
    const about = { path: path ?? '', rule };
    if (taskId !== null)
        return { ...about, task: taskId, line: null };
    const isWhole = place === null || (place.endLine === 1 && place.endColumn === 1);
    const line = isWhole ? '' : (sourceLine ?? '').trim().replace(/\s+/g, ' ').slice(0, LONGEST);
    return { ...about, task: null, line };
}
function keyOf({ path, rule, task, line }) {
    return [path, rule, task === null ? `line ${line}` : `task ${task}`].join('\n');
}


/***/ }),

/***/ 9198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ featureGraphs),
/* harmony export */   M: () => (/* binding */ wholeGraph)
/* harmony export */ });
/* harmony import */ var _kit_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3884);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3923);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6979);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1435);
/** Draws the declared dependencies of each feature together, for the reports. */




/** The graphs of those of these features that have dependencies, dropped tasks left out. */
function featureGraphs(project, features = project.features) {
    const plan = (0,_kit_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planOf */ .X)(project);
    const edges = bindingEdges(plan);
    if (edges.length === 0)
        return [];
    const edgesOf = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(edges, ({ to }) => plan.nodes[to]?.document);
    const blocked = new Set(edges.filter(({ from }) => !isDone(plan, from)).map(({ to }) => to));
    return features.flatMap((feature) => {
        const own = feature.documents.flatMap((document) => edgesOf.get(document) ?? []);
        return own.length === 0 ? [] : [graphOf(feature, own, plan, blocked)];
    });
}
/** The graph of all lists together; `alone`: with the tasks that no dependency touches. */
function wholeGraph(project, { alone }) {
    const plan = (0,_kit_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planOf */ .X)(project);
    const edges = bindingEdges(plan);
    const blocked = new Set(edges.filter(({ from }) => !isDone(plan, from)).map(({ to }) => to));
    const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const kept = plan.nodes.flatMap(({ task }, index) => touched.has(index) || (alone && task.status !== 'dropped') ? [index] : []);
    const places = new Map(kept.map((index, place) => [index, place]));
    const only = project.documents.length === 1 ? (project.documents[0]?.feature ?? null) : undefined;
    return {
        name: '',
        nodes: kept.map((index) => nodeOf(plan.nodes[index], only, blocked.has(index))),
        edges: edges.map(({ from, to }) => ({ from: places.get(from) ?? 0, to: places.get(to) ?? 0 })),
        alone: plan.nodes.filter(({ task }) => task.status !== 'dropped').length - touched.size,
    };
}
/** Each pair once, and none with a dropped task. */
function bindingEdges({ nodes, edges }) {
    const seen = new Set();
    return edges.filter(({ from, to }) => {
        const isBinding = nodes[from]?.task.status !== 'dropped' && nodes[to]?.task.status !== 'dropped';
        const key = `${from} ${to}`;
        return isBinding && !seen.has(key) && seen.add(key);
    });
}
function isDone({ nodes }, index) {
    return nodes[index]?.task.status === 'done';
}
function graphOf(feature, edges, plan, blocked) {
    const indexes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    const places = new Map(indexes.map((index, place) => [index, place]));
    const nodes = indexes.flatMap((index) => {
        const node = plan.nodes[index];
        return node === undefined ? [] : [nodeOf(node, feature.name, blocked.has(index))];
    });
    const tasks = feature.documents.flatMap((document) => document.tasks.filter((task) => task.status !== 'dropped'));
    const paths = new Set(feature.documents.map(({ path }) => path));
    return {
        name: feature.name ?? feature.documents[0]?.path ?? '',
        nodes,
        edges: edges.map(({ from, to }) => ({ from: places.get(from) ?? 0, to: places.get(to) ?? 0 })),
        alone: tasks.length - nodes.filter(({ path }) => paths.has(path)).length,
    };
}
/** `home`: the feature whose ids need no scope; undefined where all do. */
function nodeOf(node, home, isBlocked) {
    const { document, task } = node;
    const line = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(document.lines, task.at.start);
    const id = task.id === null ? `${document.path}:${line}` : (0,_model_document_js__WEBPACK_IMPORTED_MODULE_3__/* .scopedId */ .o3)(document, task.id.value);
    return {
        id,
        label: document.feature === home ? (task.id?.value ?? '') : id,
        title: task.title.value,
        status: task.status,
        state: stateOf(node, isBlocked),
        path: document.path,
        line,
    };
}
function stateOf({ task }, isBlocked) {
    if (task.status === 'done')
        return 'done';
    if (isBlocked)
        return 'blocked';
    return task.unresolved.length > 0 || task.external.length > 0 ? 'open' : 'ready';
}


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ languageNote),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6979);
/* harmony import */ var _feature_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4853);
/* harmony import */ var _worst_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2453);




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
        checks: settled(input.states, input.findings),
        measures: (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .measuresOf */ .d)(input.project),
        progress: input.project.features.map(_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .j),
        documents: input.project.documents.map(({ path, dialect, tasks, text }) => ({
            path,
            dialect,
            tasks: tasks.length,
            text,
        })),
        graphs: (0,_feature_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .featureGraphs */ .A)(input.whole ?? input.project, input.project.features),
        changed: input.changed ?? [],
        unseen: [...input.unread, ...input.unseen, ...languageNote(input.skippedTexts)],
        pullRequests: input.pullRequests ?? [],
        coverage: input.coverage ?? null,
        evidence: input.evidence ?? null,
        policy: { failOn: input.failOn, maxWarnings: input.maxWarnings },
        skippedTexts: input.skippedTexts,
        shard: input.shard ?? null,
    };
}
/** A state tells what is reported: findings that were marked after the check ran weigh nothing. */
function settled(states, findings) {
    const byRule = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(findings, ({ rule }) => rule);
    return states.map((state) => {
        if (state.state === 'crashed' || state.state === 'skipped')
            return state;
        const found = (0,_worst_states_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOfFindings */ .x)(byRule.get(state.id) ?? []);
        return { ...state, state: found === 'passed' && state.reason !== null ? 'skipped' : found };
    });
}
/** A bug weighs more than an input that was not read, and that more than any finding. */
function decide(input, counts) {
    if (input.states.some((state) => state.state === 'crashed'))
        return ['error', 3];
    if (input.unread.length > 0)
        return ['error', 2];
    if (fails(input, counts))
        return ['fail', input.failOn === 'never' ? 0 : 1];
    return [input.skippedReason === null ? 'pass' : 'skipped', 0];
}
/** With `never` the verdict still says what it would have been. */
function fails({ failOn, maxWarnings }, counts) {
    if (maxWarnings !== null && counts.warning > maxWarnings)
        return true;
    return counts.error > 0 || (failOn === 'warning' && counts.warning > 0);
}
/** What is reported, by severity, and what is not, by fate. */
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
/** The sentence about texts that no rule could judge; none where there are none. */
function languageNote(count) {
    if (count === 0)
        return [];
    const texts = count === 1 ? '1 text was' : `${count} texts were`;
    return [`${texts} not judged by the rules about wording: their language is not supported.`];
}


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ measuresOf),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6979);
/* harmony import */ var _model_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(251);


const NOTHING = { done: 0, total: 0 };
/** Tasks, criteria and requirements of the whole project; tasks that were dropped are left out. */
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
    const covering = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(claims, (claim) => claim.id);
    const ids = new Set(feature.specs.flatMap((spec) => spec.requirements.map((each) => each.id.value)));
    const done = [...ids].filter((id) => covering.get(id)?.every(({ task }) => (0,_model_task_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettled */ .I)(task)) ?? false);
    return { done: done.length, total: ids.size };
}


/***/ }),

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
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


/***/ }),

/***/ 2453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ worstStates),
/* harmony export */   x: () => (/* binding */ stateOfFindings)
/* harmony export */ });
/** A check that was skipped once did not see everything, so that it weighs more than one that passed. */
const BY_WEIGHT = ['crashed', 'failed', 'warned', 'skipped', 'passed'];
/** One state for each id, in the order in which the ids first come. */
function worstStates(states) {
    const worst = new Map();
    for (const state of states) {
        const known = worst.get(state.id);
        if (known === undefined || BY_WEIGHT.indexOf(state.state) < BY_WEIGHT.indexOf(known.state))
            worst.set(state.id, state);
    }
    return [...worst.values()];
}
/** What the findings of a rule or check make of its state; only what is reported weighs. */
function stateOfFindings(findings) {
    const reported = findings.filter(({ fate }) => fate === 'reported');
    if (reported.length === 0)
        return 'passed';
    return reported.some(({ severity }) => severity === 'error') ? 'failed' : 'warned';
}


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hash64)
/* harmony export */ });
/** A short name for a text: no secret is kept by it, so it need not be cryptographic. */
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


/***/ })

};
