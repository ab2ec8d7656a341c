#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const missing = (name) => ({ name, operands: '', summary: '', load: null });
const COMMANDS = [
    {
        name: 'lint',
        operands: '[paths…]',
        summary: 'Judge task lists; the command that runs when none is named.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(313), __nccwpck_require__.e(474), __nccwpck_require__.e(589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 589))).runLint,
    },
    {
        name: 'inspect',
        operands: '[paths…]',
        summary: 'Show how task lists are understood.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(313), __nccwpck_require__.e(474), __nccwpck_require__.e(74)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3074))).runInspect,
    },
    {
        name: 'explain',
        operands: '[rule]',
        summary: 'Print the page of a rule, or the table of rules.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(939), __nccwpck_require__.e(313), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8257))).runExplain,
    },
    {
        name: 'schema',
        operands: '',
        summary: 'Print the JSON Schema of the config file.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(939), __nccwpck_require__.e(313), __nccwpck_require__.e(230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3230))).runSchema,
    },
    missing('check'),
    missing('coverage'),
    missing('graph'),
    missing('plan'),
    missing('stats'),
    missing('new'),
    missing('init'),
    missing('baseline'),
    missing('report'),
    missing('selftest'),
];


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ notSupported),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The two ways in which a run ends without a verdict: the user must mend something, or we must. */
/** Something that the user can mend. Ends a run with exit code 2, and without a stack. */
class UserError extends Error {
    layer;
    /** What to do about it. */
    hint;
    constructor(layer, message, hint = null) {
        super(message);
        this.name = 'UserError';
        this.layer = layer;
        this.hint = hint;
    }
}
/** Something the contract knows and this version cannot do yet. */
function notSupported(what, hint = null) {
    return new UserError('usage', `${what} is not supported by this version`, hint);
}
const ISSUES = 'https://github.com/tasks-gate/tasks-gate/issues';
/** What is printed for an error, and the exit code that goes with it. */
function explainError(error) {
    if (error instanceof UserError) {
        const hint = error.hint === null ? '' : `  hint: ${error.hint}\n`;
        return { text: `tasks-gate: ${error.layer} error: ${error.message}\n${hint}`, exitCode: 2 };
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        text: `tasks-gate: internal error, this is a bug. Please report it with the lines below: ${ISSUES}\n${stack}\n`,
        exitCode: 3,
    };
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/config/flags.js
var config_flags = __nccwpck_require__(430);
// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __nccwpck_require__(1219);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __nccwpck_require__(8415);
;// CONCATENATED MODULE: ./lib/src/app/arguments.js
/** Takes a command line apart: command, operands, flags. */



/** Parses the words of a command line; the first operand is the command if it names one. */
function parseArguments(words, commands) {
    const operands = [];
    const flags = new Map();
    const rest = [...words];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === '--') {
            operands.push(...rest);
            break;
        }
        if (word === '-' || !word.startsWith('-'))
            operands.push(word);
        else
            readFlag(word, rest, flags);
    }
    const [first, ...others] = operands;
    const command = first !== undefined && commands.includes(first) ? first : null;
    return { command, operands: command === null ? operands : others, flags };
}
function readFlag(word, rest, flags) {
    const equals = word.indexOf('=');
    const written = equals < 0 ? word : word.slice(0, equals);
    const flag = findFlag(written);
    if (flag === undefined)
        throw unknownFlag(written);
    if (flags.has(flag.name))
        throw new errors/* UserError */.yo('usage', `--${flag.name} is given twice`);
    if (flag.value === null) {
        if (equals >= 0)
            throw new errors/* UserError */.yo('usage', `--${flag.name} takes no value`);
        flags.set(flag.name, '');
        return;
    }
    const value = equals < 0 ? nextValue(rest) : word.slice(equals + 1);
    if (value === undefined || value === '')
        throw new errors/* UserError */.yo('usage', `--${flag.name} needs a value: --${flag.name} ${flag.value}`);
    flags.set(flag.name, value);
}
/** The next word, unless it is a flag. */
function nextValue(rest) {
    const next = rest[0];
    return next === undefined || (next.startsWith('-') && findFlag(next) !== undefined)
        ? undefined
        : rest.shift();
}
function findFlag(written) {
    return config_flags/* FLAGS */.W.find(({ name, short }) => written === `--${name}` || (short !== null && written === `-${short}`));
}
function unknownFlag(written) {
    const known = config_flags/* FLAGS */.W.map(({ name }) => `--${name}`);
    return new errors/* UserError */.yo('usage', `Unknown flag \`${written}\`${(0,nearest/* didYouMean */.a)(written, known)}`, '`tasks-gate --help` lists the flags');
}

// EXTERNAL MODULE: ./lib/src/app/commands.js
var commands = __nccwpck_require__(6274);
// EXTERNAL MODULE: ./lib/src/app/version.js
var version = __nccwpck_require__(254);
;// CONCATENATED MODULE: ./lib/src/app/main.js
/** From the words of a command line to an exit code. */






/** Runs one command; every error is printed here and becomes an exit code. */
async function main(words, host) {
    const console = host.console(words.includes('--no-color') ? false : null);
    try {
        const invocation = parseArguments(words, commands/* COMMANDS */.L.map(({ name }) => name));
        return await dispatch(invocation, host, console);
    }
    catch (error) {
        const { text, exitCode } = (0,errors/* explainError */.UW)(error);
        console.err(text);
        return exitCode;
    }
}
async function dispatch(invocation, host, console) {
    const { flags } = invocation;
    if (flags.has('help')) {
        const { helpText } = await __nccwpck_require__.e(/* import() */ 855).then(__nccwpck_require__.bind(__nccwpck_require__, 4855));
        console.out(helpText());
        return 0;
    }
    if (flags.has('version')) {
        console.out(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const name = invocation.command ?? 'lint';
    const command = commands/* COMMANDS */.L.find((each) => each.name === name);
    if (command?.load == null)
        throw (0,errors/* notSupported */.OS)(`The command \`${name}\``, '`tasks-gate --help` lists the commands');
    const refused = config_flags/* UNSUPPORTED_FLAGS */.m.find((flag) => flags.has(flag));
    if (refused !== undefined)
        throw (0,errors/* notSupported */.OS)(`--${refused}`);
    const ports = { files: openRoot(host, flags.get('cwd') ?? '.'), console, stdin: host.stdin, runner: null };
    await refuseUnknownCommand(invocation, ports.files);
    return (await command.load())(invocation, ports);
}
function openRoot(host, folder) {
    try {
        return host.files(folder);
    }
    catch {
        throw new errors/* UserError */.yo('usage', `--cwd: there is no folder ${folder}`);
    }
}
/** A first word that is neither a command nor a path was probably meant to be a command. */
async function refuseUnknownCommand({ command, operands }, files) {
    const [first] = operands;
    if (command !== null || first === undefined || !/^[a-z]+$/.test(first))
        return;
    if ((await files.kind(first)) !== 'missing')
        return;
    const known = commands/* COMMANDS */.L.map(({ name }) => name);
    throw new errors/* UserError */.yo('usage', `There is no command, file or folder \`${first}\`${(0,nearest/* didYouMean */.a)(first, known)}`, '`tasks-gate --help` lists the commands');
}


/***/ }),

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** No document of people is larger than this. */
const MAX_BYTES = 5 * 1024 * 1024;


/***/ }),

/***/ 254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; `test/bundle.test.ts` holds it against package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FLAGS),
/* harmony export */   m: () => (/* binding */ UNSUPPORTED_FLAGS)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9252);
/** The flags of the command line: those that stand for an input, and those that only make sense there. */

const flag = (name, value, meaning, short = null) => ({
    name,
    short,
    value,
    meaning,
});
const VALUES = {
    config: 'FILE',
    baseline: 'FILE',
    'max-warnings': 'N',
};
const OF_INPUTS = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.filter((input) => input.flag).map(({ name, meaning }) => flag(name, VALUES[name] ?? name.slice(name.lastIndexOf('-') + 1).toUpperCase(), meaning));
/** Every flag, in the order of the help. */
const FLAGS = [
    ...OF_INPUTS,
    flag('format', 'FORMAT', 'What to print: `text`, `json` or `github`.'),
    flag('output', 'FILE', 'Write the report to this file instead of standard output.'),
    flag('fix', null, 'Mend what is safe to mend.'),
    flag('dry-run', null, 'With `--fix`: only show the difference.'),
    flag('shard', 'I/N', 'Judge only one part of N.'),
    flag('quiet', null, 'Print errors only.'),
    flag('verbose', null, 'Print also what is silenced, and every rule.'),
    flag('no-color', null, 'Print without colours, as does `NO_COLOR`.'),
    flag('cwd', 'DIR', 'The root of the run; the current folder otherwise.'),
    flag('stdin', null, 'Read one document from standard input, as does `-`.'),
    flag('stdin-filename', 'PATH', 'The path that the document on standard input goes by.'),
    flag('version', null, 'Print the version.', 'V'),
    flag('help', null, 'Print the help.', 'h'),
];
/** Flags that the contract knows and this version refuses. */
const UNSUPPORTED_FLAGS = ['fix', 'dry-run', 'shard', 'baseline'];


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** The one table of what a user can set: inputs of the action, flags of the command line, keys of the config file. */
const input = (name, key, kind, fallback, meaning, flag = false) => ({ name, key, kind, flag, meaning, fallback });
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, which the runner fills in
const TOKEN = '${{ github.token }}';
/** The inputs of the action, in the order of `action.yml`. */
const INPUTS = [
    {
        ...input('token', null, 'text', TOKEN, 'Token for the API of GitHub; lint needs none.'),
        actionDefault: TOKEN,
    },
    input('command', null, 'text', 'all', '`all`, `lint`, `pull-request`, `coverage`, or `report` (stage two: takes `report-files`).'),
    input('config', null, 'text', 'found', 'Path of the config file; `.tasks-gate.yml`, `.tasks-gate.yaml` or `.tasks-gate.json` at the root otherwise.', true),
    input('config-from', null, 'text', '`base` on pull requests and merge groups, else `head`', 'The commit from which the config and the baseline are read: `base` or `head`. With `base` a pull request cannot loosen its own gate.'),
    input('files', 'files', 'list', 'every `tasks.md`', 'Globs of the task lists, one a line.'),
    input('exclude', 'exclude', 'list', '`**/node_modules/**`, `**/.git/**`, `**/archive/**`', 'Globs of what is left out, one a line.'),
    input('dialect', 'dialect', 'text', '`auto`', '`auto`, `spec-kit`, `kiro`, `openspec`, `heading`, `table` or `plain`.', true),
    input('preset', 'extends', 'text', '`recommended`', '`minimal`, `recommended` or `strict`.', true),
    input('scope', 'scope', 'text', '`changed-files` on pull requests and merge groups, else `all`', 'Which findings count: `all`, `changed-files` or `changed-tasks`; the others are marked and shown apart.', true),
    input('fail-on', 'failOn', 'text', '`error`', 'From which severity on the step fails: `error`, `warning` or `never`.', true),
    input('max-warnings', 'maxWarnings', 'count', 'none', 'More warnings than this fail.', true),
    input('warn-only', null, 'switch', '`false`', 'Report findings and never fail the step for them; `verdict` still says what it would have been.'),
    input('baseline', 'baseline', 'text', 'none', 'Path of a baseline file.', true),
    input('coverage-reports', 'coverage.reports', 'list', 'none', 'Globs of coverage reports, one a line; `format:glob` forces a format.'),
    input('coverage-thresholds', 'coverage.thresholds', 'map', 'none', 'YAML map, or the short form `project: 80, patch: 90`.'),
    input('coverage-baseline', 'coverage.baseline', 'text', 'none', 'Path of a baseline written by `coverage --write-baseline`.'),
    input('test-results', 'evidence.tests', 'list', 'none', 'Globs of JUnit XML.'),
    input('scan-results', 'evidence.scans', 'list', 'none', 'Globs of SARIF files from security scanners.'),
    input('benchmark-results', 'evidence.benchmarks', 'list', 'none', 'Globs of benchmark JSON.'),
    input('pr-number', null, 'count', 'from the event', 'Number of the pull request, for events that carry none.'),
    input('base-ref', null, 'text', 'from the event', 'Where the change begins, for events that do not say it.'),
    input('head-ref', null, 'text', 'from the event', 'Where the change ends, for events that do not say it.'),
    input('comment', 'comment.when', 'text', '`on-failure`', 'When to comment on the pull request: `always`, `on-failure` (also turns an earlier comment green) or `never`.'),
    input('comment-key', 'comment.key', 'text', '`default`', 'Several gates in one pull request keep a comment each.'),
    input('annotations', 'annotations', 'count', '`10`', 'Most annotations a level and step, 0 to 10.'),
    input('check-run', 'checkRun', 'switch', '`false`', 'Also write a check run with every annotation.'),
    input('summary', 'summary', 'switch', '`true`', 'Write the job summary.'),
    input('json-file', 'reports.json', 'text', 'none', 'Write the JSON report to this file.'),
    input('sarif-file', 'reports.sarif', 'text', 'none', 'Write a SARIF report to this file.'),
    input('junit-file', 'reports.junit', 'text', 'none', 'Write a JUnit report to this file.'),
    input('html-file', 'reports.html', 'text', 'none', 'Write an HTML report to this file.'),
    input('report-files', null, 'list', 'none', 'For `command: report`: JSON reports to merge and publish.'),
    input('working-directory', null, 'text', '`.`', 'The root of the run: `files`, `config` and every `*-file` are relative to it.'),
];


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/** Finds the name that was probably meant. */
/** The known name closest to `written`; null when none is close enough to be meant. */
function nearest(written, known) {
    const word = written.slice(0, 80).toLowerCase();
    let best = null;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const name of known) {
        const distance = distanceOf(word, name.toLowerCase());
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}
/** `, did you mean \`x\`?`, or nothing. */
function didYouMean(written, known) {
    const name = nearest(written, known);
    return name === null ? '' : `, did you mean \`${name}\`?`;
}
/** Edits from one word to the other, neighbours that changed places counted as one. */
function distanceOf(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = a[row - 1] === b[column - 1] ? 0 : 1;
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? 0;
}


/***/ }),

/***/ 6231:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _app_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _hosts_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6433);
/* harmony import */ var _hosts_terminal_console_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5340);
/** The command line: chooses the hosts and calls `main`. */



process.exitCode = await (0,_app_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), {
    files: _hosts_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeFiles */ .k,
    console: _hosts_terminal_console_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalConsole */ .s,
    stdin: _hosts_terminal_console_js__WEBPACK_IMPORTED_MODULE_2__/* .readStdin */ .v,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles),
  g: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/app/ports.js
var ports = __nccwpck_require__(8686);
;// CONCATENATED MODULE: ./lib/src/hosts/root.js
/** A folder that nothing leaves: tells what a path is, all links followed. */


class Root {
    /** The real path of the folder. */
    folder;
    #given;
    /** Whether the folder of a file lies inside; most files share theirs with others. */
    #homes = new Map();
    constructor(folder) {
        this.#given = external_node_path_.resolve(folder);
        this.folder = (0,external_node_fs_.realpathSync)(this.#given);
    }
    /** The path as seen from the root, with `/`; null where it leads out. */
    relative(file) {
        return (inside(this.folder, external_node_path_.resolve(this.folder, file)) ??
            inside(this.#given, external_node_path_.resolve(this.#given, file)));
    }
    /** Where a path is on disk. */
    absolute(file) {
        return external_node_path_.resolve(this.folder, this.relative(file) ?? file);
    }
    kind(file) {
        const at = this.relative(file);
        if (at === null || !this.#isHome(external_node_path_.dirname(at)))
            return 'outside';
        const full = external_node_path_.join(this.folder, at);
        const entry = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
        if (entry === undefined)
            return 'missing';
        if (entry.isSymbolicLink())
            return this.#kindOfLink(full);
        return entry.isDirectory() ? 'folder' : 'file';
    }
    /** True where a file may be written: its nearest folder that exists is inside. */
    holds(file) {
        const at = this.relative(file);
        if (at === null)
            return false;
        let folder = external_node_path_.dirname(external_node_path_.join(this.folder, at));
        while (realPath(folder) === null)
            folder = external_node_path_.dirname(folder);
        return inside(this.folder, realPath(folder) ?? folder) !== null;
    }
    #kindOfLink(full) {
        const target = realPath(full);
        if (target === null)
            return 'missing';
        if (inside(this.folder, target) === null)
            return 'outside';
        return (0,external_node_fs_.statSync)(target).isDirectory() ? 'folder' : 'file';
    }
    #isHome(folder) {
        const known = this.#homes.get(folder);
        if (known !== undefined)
            return known;
        const real = realPath(external_node_path_.join(this.folder, folder));
        const home = real === null || inside(this.folder, real) !== null;
        this.#homes.set(folder, home);
        return home;
    }
}
function inside(root, file) {
    const at = external_node_path_.relative(root, file);
    if (at === '..' || at.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(at))
        return null;
    return external_node_path_.sep === '/' ? at : at.replaceAll(external_node_path_.sep, '/');
}
function realPath(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/hosts/node-files.js
/** The files of a folder on disk; nothing outside that folder is read. */




/** Opens the tree below `folder`. Calls are synchronous inside: for many small files that is several times faster. */
function nodeFiles(folder) {
    const root = new Root(folder);
    return {
        relative: (file) => root.relative(file),
        kind: async (file) => root.kind(file),
        // Patterns are only needed, and so only loaded, by who searches.
        list: async (search) => (await Promise.all(/* import() */[__nccwpck_require__.e(138), __nccwpck_require__.e(915)]).then(__nccwpck_require__.bind(__nccwpck_require__, 915))).walk(root.folder, search),
        entries: async (at) => (root.kind(at) === 'folder' ? entriesOf(root.absolute(at)) : []),
        read: async (file, reach = 'root') => {
            const named = reach === 'anywhere' && root.relative(file) === null;
            return readFile(named ? 'file' : root.kind(file), root.absolute(file));
        },
        write: async (file, text, reach) => {
            if (reach === 'root' && !root.holds(file)) {
                throw Object.assign(new Error('outside the root'), { code: 'outside the root' });
            }
            writeByRename(root.absolute(file), text);
        },
    };
}
function entriesOf(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function readFile(kind, file) {
    if (kind !== 'file')
        return { ok: false, problem: PROBLEMS[kind] };
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        if (!stats.isFile())
            return { ok: false, problem: 'it is no regular file' };
        if (stats.size > ports/* MAX_BYTES */.z)
            return { ok: false, problem: tooLarge(stats.size) };
        return { ok: true, bytes: (0,external_node_fs_.readFileSync)(file) };
    }
    catch (error) {
        return { ok: false, problem: explain(error) };
    }
}
const PROBLEMS = {
    folder: 'it is a folder',
    missing: 'there is no such file',
    outside: 'it lies outside the root of the run, or is a link that leads there',
};
/** The sentence about a text that is larger than a document can be. */
function tooLarge(size) {
    const limit = ports/* MAX_BYTES */.z / 1024 / 1024;
    return `it has ${(size / 1024 / 1024).toFixed(1)} MiB, and a document may have ${limit} MiB at most`;
}
function explain({ code = 'unknown' }) {
    if (code === 'EACCES' || code === 'EPERM')
        return `no permission to read it (${code})`;
    return `it cannot be read (${code})`;
}
function writeByRename(target, text) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
    if (!((0,external_node_fs_.statSync)(target, { throwIfNoEntry: false })?.isFile() ?? true)) {
        (0,external_node_fs_.writeFileSync)(target, text); // A device or a pipe keeps what it is.
        return;
    }
    const draft = `${target}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, text);
        (0,external_node_fs_.renameSync)(draft, target);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readStdin),
  s: () => (/* binding */ terminalConsole)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/src/app/ports.js
var ports = __nccwpck_require__(8686);
// EXTERNAL MODULE: ./lib/src/hosts/node-files.js + 1 modules
var node_files = __nccwpck_require__(6433);
;// CONCATENATED MODULE: ./lib/src/hosts/progress-bar.js
/** A bar on standard error, for work that takes long. */
const PATIENCE_S = 2;
const STEP_S = 0.1;
const WIDTH = 24;
/** Shows itself only on a terminal, and only once someone has waited. */
function progressBar(isTerminal) {
    let next = process.uptime() + PATIENCE_S;
    let visible = false;
    return {
        show(done, total) {
            if (process.uptime() < next || !isTerminal())
                return;
            next = process.uptime() + STEP_S;
            visible = true;
            process.stderr.write(`\r${bar(done, total)} ${done} of ${total} files`);
        },
        clear() {
            if (visible)
                process.stderr.write('\r\u001b[K');
            visible = false;
        },
    };
}
function bar(done, total) {
    const full = Math.floor((done / Math.max(total, 1)) * WIDTH);
    return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}

;// CONCATENATED MODULE: ./lib/src/hosts/terminal-console.js
/** Standard output and standard error of a process, and what its terminal can show. */




/** `color`: what the user asked for; null leaves it to the terminal. */
function terminalConsole(color) {
    const bar = progressBar(() => isTerminal(2));
    const { env } = process;
    return {
        out(text) {
            bar.clear();
            writeAll(1, text);
        },
        err(text) {
            bar.clear();
            writeAll(2, text);
        },
        progress: (done, total) => bar.show(done, total),
        columns: (isTerminal(1) && process.stdout.columns) || 80,
        color: color ?? canColor(isTerminal(1), env),
    };
}
/** The streams of a process cost more to make than a file takes to lint, so they are left alone for pipes and files. */
function isTerminal(descriptor) {
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isCharacterDevice())
            return false;
    }
    catch {
        return false;
    }
    return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}
/** `NO_COLOR` and a dumb terminal say no, `FORCE_COLOR` says yes, a pipe gets none. */
function canColor(isTty, env) {
    if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb')
        return false;
    if ((env.FORCE_COLOR ?? '') !== '')
        return env.FORCE_COLOR !== '0';
    return isTty;
}
/** Writes at once, so that nothing is lost when the process ends; a reader who went away is no error. */
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        const written = writeSome(descriptor, bytes, at);
        if (written === null)
            return;
        at += written;
    }
}
/** The number of bytes that were taken; null when nobody reads any more. */
function writeSome(descriptor, bytes, at) {
    try {
        return (0,external_node_fs_.writeSync)(descriptor, bytes, at);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EPIPE' || code === 'EOF')
            return null;
        if (code !== 'EAGAIN')
            throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        return 0;
    }
}
/** Reads standard input to its end. */
async function readStdin() {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        chunks.push(bytes);
        size += bytes.length;
        if (size > ports/* MAX_BYTES */.z)
            return { ok: false, problem: (0,node_files/* tooLarge */.g)(size) };
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6231);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
