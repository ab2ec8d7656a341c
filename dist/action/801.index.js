export const id = 801;
export const ids = [801];
export const modules = {

/***/ 6801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./lib/src/config/inputs.js
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

// EXTERNAL MODULE: ./lib/src/config/issues.js
var issues = __webpack_require__(8593);
;// CONCATENATED MODULE: ./lib/src/kit/level.js
/** The level a definition asks for in a dialect, under `recommended`. */
function ownLevel(definition, dialect) {
    const { severity } = definition;
    return typeof severity === 'string' ? severity : severity[dialect];
}
/** True for a rule that no dialect turns on by itself. */
function isOffByDefault(definition) {
    const { severity } = definition;
    return typeof severity === 'string'
        ? severity === 'off'
        : Object.values(severity).every((level) => level === 'off');
}
/** The level that a setting means for a rule in a dialect. */
function resolveLevel(setting, definition, dialect) {
    if (setting !== 'on' && setting !== 'default')
        return setting;
    const own = ownLevel(definition, dialect);
    if (own !== 'off')
        return own;
    return setting === 'on' || isOffByDefault(definition) ? 'warning' : 'off';
}
/** The same level in every dialect, to be spread and changed where one differs. */
function everywhere(level) {
    return { 'spec-kit': level, kiro: level, openspec: level, heading: level, table: level, plain: level };
}
/** A level for lists that describe their tasks at length, off in the others. */
function inDescriptive(level) {
    return { ...everywhere('off'), heading: level, table: level };
}

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
    return members.includes(rule.preset) ? ownLevel(rule, dialect) : 'off';
}
function strictLevel(rule, dialect) {
    const asked = typeof rule.strict === 'string' ? rule.strict : rule.strict?.[dialect];
    if (asked !== undefined)
        return asked;
    if (rule.preset === 'none')
        return 'off';
    return raised(rule, ownLevel(rule, dialect));
}
/** One level graver. A rule that only some dialects turn on means nothing to the others, so there it stays off. */
function raised(rule, level) {
    if (level === 'off')
        return isOffByDefault(rule) ? 'warning' : 'off';
    return level === 'notice' ? 'warning' : 'error';
}

// EXTERNAL MODULE: ./lib/src/config/schema.js + 3 modules
var schema = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/src/config/unsupported.js
var unsupported = __webpack_require__(2230);
;// CONCATENATED MODULE: ./lib/src/config/read-inputs.js





/** The overrides in what was said; `nameOf` tells how the user wrote the name: `--fail-on`, input `fail-on`. */
async function readInputs(said, rules, nameOf) {
    const given = INPUTS.filter(({ name, key }) => key !== null && key !== 'extends' && isSaid(said[name]));
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

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
;// CONCATENATED MODULE: ./lib/src/app/errors.js
/** The two ways in which a run ends without a verdict: the user must mend something, or we must. */
/** Something that the user can mend. Ends a run with exit code 2, and without a stack. */
class errors_UserError extends Error {
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
    return new errors_UserError('usage', `${what} is not supported by this version`, hint);
}
const ISSUES = 'https://github.com/tasks-gate/tasks-gate/issues';
/** What is printed for an error, and the exit code that goes with it. */
function explainError(error) {
    if (error instanceof errors_UserError) {
        const hint = error.hint === null ? '' : `  hint: ${error.hint}\n`;
        return { text: `tasks-gate: ${error.layer} error: ${error.message}\n${hint}`, exitCode: 2 };
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        text: `tasks-gate: internal error, this is a bug. Please report it with the lines below: ${ISSUES}\n${stack}\n`,
        exitCode: 3,
    };
}

;// CONCATENATED MODULE: ./lib/src/app/action-inputs.js
/** Inputs of the action that are no settings: what to do, and what this version cannot do yet. */


const COMMANDS = ['all', 'lint', 'pull-request', 'coverage', 'report'];
/** Inputs that the contract knows and this version refuses. */
const UNSUPPORTED = ['pr-number', 'base-ref', 'head-ref', 'report-files', 'comment-key'];
/** Throws for whatever would be passed over in silence. */
function refuseUnsupported(said) {
    const command = said.command || 'all';
    if (!COMMANDS.includes(command))
        throw unexpected('command', command, COMMANDS);
    if (command !== 'all' && command !== 'lint')
        throw notSupported(`input command: \`${command}\``);
    const from = said['config-from'] || 'head';
    if (from === 'base')
        throw notSupported('input config-from: `base`');
    if (from !== 'head')
        throw unexpected('config-from', from, ['base', 'head']);
    const refused = UNSUPPORTED.find((name) => (said[name] ?? '') !== '');
    if (refused !== undefined)
        throw notSupported(`input ${refused}`);
}
/** The value of an input that is either true or false. */
function switchOf(said, name) {
    const written = (said[name] || 'false').toLowerCase();
    if (written !== 'true' && written !== 'false')
        throw unexpected(name, written, ['true', 'false']);
    return written === 'true';
}
function unexpected(name, value, known) {
    const expected = known.map((each) => `\`${each}\``).join(', ');
    return new errors_UserError('usage', `input ${name}: Unexpected \`${value}\`, expected one of ${expected}${(0,nearest/* didYouMean */.a)(value, known)}`);
}

;// CONCATENATED MODULE: ./lib/src/model/finding.js
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];

;// CONCATENATED MODULE: ./lib/src/reporters/visible.js
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

;// CONCATENATED MODULE: ./lib/src/reporters/words.js

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
        const size = columnsOf(word);
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

;// CONCATENATED MODULE: ./lib/src/reporters/github.js



/** The runner cuts a message there. */
const MAX_MESSAGE = 4096;
/** One command a line; empty where there is nothing to annotate. */
function githubReport(verdict, options) {
    const reported = verdict.findings.filter(({ fate }) => fate === 'reported');
    return SEVERITIES.flatMap((severity) => commandsOf(severity, reported.filter((finding) => finding.severity === severity), options)).join('');
}
function commandsOf(severity, findings, options) {
    const chosen = ranked(findings).slice(0, options.limit);
    const left = findings.length - chosen.length;
    return chosen.map((finding, index) => {
        const isLast = index === chosen.length - 1;
        const more = isLast && left > 0 ? `\n… and ${counted(left, `more ${severity}`)} in ${options.rest}` : '';
        return commandOf(finding, more, options.prefix);
    });
}
/** One for each task first, then the others; each in the order of the report. */
function ranked(findings) {
    const seen = new Set();
    const repeated = [];
    const first = findings.filter((finding) => {
        const subject = finding.taskId ?? `${finding.path}:${finding.place?.line}`;
        if (!seen.has(subject))
            return seen.add(subject);
        repeated.push(finding);
        return false;
    });
    return [...first, ...repeated];
}
function commandOf(finding, more, prefix) {
    const { severity, message, hint, rule } = finding;
    const body = sentence(message) + (hint === null ? '' : `\n${sentence(hint)}`);
    const properties = [...placeOf(finding, prefix), ['title', rule]]
        .map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`)
        .join(',');
    return `::${severity} ${properties}::${escapeData(body.slice(0, MAX_MESSAGE - more.length) + more)}\n`;
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
    return `::error title=${escapeProperty(title)}::${escapeData(text.slice(0, MAX_MESSAGE))}\n`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/json.js
/** The whole report, ending in a line end. */
function jsonReport(verdict, version) {
    const report = {
        version: 1,
        tool: { name: 'tasks-gate', version },
        verdict: verdict.outcome,
        exitCode: verdict.exitCode,
        skippedReason: verdict.skippedReason,
        counts: verdict.counts,
        findings: verdict.findings.map(findingOf),
        checks: verdict.checks,
        measures: verdict.measures,
        pullRequests: verdict.pullRequests,
        coverage: verdict.coverage,
        evidence: verdict.evidence,
        unseen: verdict.unseen,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function findingOf(finding) {
    const { place } = finding;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        hint: finding.hint,
        path: finding.path,
        line: place?.line ?? null,
        column: place?.column ?? null,
        endLine: place?.endLine ?? null,
        endColumn: place?.endColumn ?? null,
        taskId: finding.taskId,
        fate: finding.fate,
        fateReason: finding.fateReason,
        fingerprint: finding.fingerprint,
        url: finding.url,
        related: finding.related.map(({ message, path, place: { line, column } }) => ({
            message,
            path,
            line,
            column,
        })),
    };
}

// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 24 modules
var lib = __webpack_require__(4914);
// EXTERNAL MODULE: ./node_modules/remark-stringify/lib/index.js + 15 modules
var remark_stringify_lib = __webpack_require__(4103);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 8 modules
var unified_lib = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/markdown/write.js



const writer = (0,unified_lib/* unified */.l)()
    .use(lib/* default */.A, { tablePipeAlign: false })
    .use(remark_stringify_lib/* default */.A, { bullet: '-', emphasis: '_', rule: '-' })
    .freeze();
/** The text of a document. */
function writeMarkdown(children) {
    const root = { type: 'root', children: [...children] };
    return writer.stringify(root);
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children };
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function list(items) {
    return {
        type: 'list',
        spread: false,
        children: items.map((children) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: [...children] }],
        })),
    };
}
function table(titles, rows) {
    const line = (cells) => ({ type: 'tableRow', children: cells.map(cellOf) });
    return { type: 'table', children: [line(titles.map((title) => [write_text(title)])), ...rows.map(line)] };
}
function cellOf(children) {
    return { type: 'tableCell', children: [...children] };
}
/** A text of our own. */
function write_text(value) {
    return { type: 'text', value };
}
function strong(value) {
    return { type: 'strong', children: [write_text(value)] };
}
/** Text as written by someone: nothing in it means anything. */
function code(value) {
    return value === '' ? write_text('') : { type: 'inlineCode', value };
}
function write_link(url, ...children) {
    if (url === null)
        return children.length === 1 && children[0] !== undefined ? children[0] : { type: 'emphasis', children };
    return { type: 'link', url, children };
}
/** A sentence of a rule: what stands between backticks as code, mentions and references of the rest broken up. */
function spoken(value) {
    const parts = value.split('`');
    const isPaired = parts.length % 2 === 1;
    if (!isPaired)
        return [write_text(harmless(value))];
    return parts
        .map((part, index) => (index % 2 === 1 ? code(part) : write_text(harmless(part))))
        .filter((part) => !('value' in part) || part.value !== '');
}
/** GitHub looks for names, numbers and addresses in the rendered text, so an escape would not help. */
function harmless(value) {
    return value.replace(/@|#(?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, (sign) => `${sign}\u200b`);
}

;// CONCATENATED MODULE: ./lib/src/model/group.js
/** Items by a key, keys and items in the order they come. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/src/reporters/summary-sections.js




const MOST_ROWS = 100;
const BAR = 20;
/** The findings by file, with links to the lines and to the pages of the rules. */
function findingsSection(findings, links) {
    if (findings.length === 0)
        return [];
    const files = [...grouped(findings, ({ path }) => path)].flatMap(([path, own]) => [
        heading(4, path === null ? write_text('The whole run') : code(sentence(path))),
        table(['line', 'severity', 'finding', 'rule'], own.map((finding) => findingRow(finding, links))),
    ]);
    return [heading(3, write_text('Findings')), ...files];
}
function findingRow(finding, links) {
    const { severity, message, hint, rule, url } = finding;
    const words = hint === null ? sentence(message) : `${sentence(message)}. ${sentence(hint)}`;
    return [
        [lineLink(finding, links)],
        [write_text(severity)],
        spoken(words),
        [write_link(url, { type: 'inlineCode', value: rule })],
    ];
}
function lineLink({ path, place }, links) {
    if (place === null || path === null)
        return write_text('–');
    const { line } = place;
    if (links === null)
        return write_text(`${line}`);
    const { repository, sha, prefix } = links;
    const way = (prefix + path).split('/').map(encodeName).join('/');
    return write_link(`${repository}/blob/${sha}/${way}?plain=1#L${line}`, { type: 'text', value: `${line}` });
}
/** `encodeURIComponent` throws on half a character. */
function encodeName(name) {
    return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
/** How far the features are. */
function progressSection(progress) {
    const rows = progress
        .slice(0, MOST_ROWS)
        .map(({ name, tasks, criteria }) => [
        [code(sentence(name))],
        [code(barOf(tasks))],
        [write_text(`${tasks.done} of ${tasks.total}`)],
        [write_text(criteria.total === 0 ? '–' : `${criteria.done} of ${criteria.total}`)],
    ]);
    return rows.length === 0
        ? []
        : [
            heading(3, write_text('Progress')),
            table(['feature', '', 'tasks done', 'criteria met'], rows),
            ...more(progress.length, 'feature'),
        ];
}
function barOf({ done, total }) {
    const full = total === 0 ? 0 : Math.floor((done / total) * BAR);
    return '█'.repeat(full) + '░'.repeat(BAR - full);
}
const SIGNS = { passed: '✓', warned: '!', failed: '✗', skipped: '–', crashed: '✗' };
/** Every rule with its state: those that found something in a table, the others folded. */
function checksSection(checks, findings) {
    const counts = grouped(findings.filter(({ fate }) => fate === 'reported'), ({ rule }) => rule);
    const spoke = checks.filter(({ state }) => state !== 'passed');
    const passed = checks.filter(({ state }) => state === 'passed');
    const rows = spoke.map(({ id, state, reason }) => [
        [code(id)],
        [write_text(`${SIGNS[state]} ${state}`)],
        reason === null ? [write_text(counted(counts.get(id)?.length ?? 0, 'finding'))] : spoken(sentence(reason)),
    ]);
    const parts = [heading(3, write_text('Rules'))];
    if (rows.length > 0)
        parts.push(table(['rule', 'state', 'reason'], rows));
    return passed.length === 0 ? parts : [...parts, ...folded(`✓ ${passed.length} passed`, passed)];
}
/** GitHub knows no other way to fold than this tag; nothing of strangers stands in it. */
function folded(title, checks) {
    const names = checks.flatMap(({ id }, index) => (index === 0 ? [code(id)] : [write_text(', '), code(id)]));
    return [
        { type: 'html', value: `<details><summary>${title}</summary>` },
        paragraph(...names),
        { type: 'html', value: '</details>' },
    ];
}
/** What comments, baseline and scope keep from counting. */
function silencedSection(findings, links) {
    const silenced = findings.filter(({ fate }) => fate !== 'reported');
    if (silenced.length === 0)
        return [];
    const rows = silenced
        .slice(0, MOST_ROWS)
        .map((finding) => [
        [code(sentence(finding.path ?? ''))],
        [lineLink(finding, links)],
        [code(finding.rule)],
        [write_text(finding.fate)],
        spoken(sentence(finding.fateReason ?? '–')),
    ]);
    return [
        heading(3, write_text('Not counted')),
        table(['file', 'line', 'rule', 'why', 'reason'], rows),
        ...more(silenced.length, 'finding'),
    ];
}
function more(total, noun) {
    return total <= MOST_ROWS ? [] : [paragraph(write_text(`… and ${counted(total - MOST_ROWS, `more ${noun}`)}`))];
}

;// CONCATENATED MODULE: ./lib/src/reporters/summary.js




const MAX_SUMMARY_BYTES = 1024 * 1024;
const summary_MOST_ROWS = 4000;
/** The summary, with as many findings as fit. */
function summaryReport(verdict, { links, maxBytes }) {
    const reported = verdict.findings.filter(({ fate }) => fate === 'reported');
    let rows = Math.min(reported.length, summary_MOST_ROWS);
    for (;;) {
        const markdown = render(verdict, reported, rows, links);
        const bytes = new TextEncoder().encode(markdown).length;
        if (bytes <= maxBytes || rows === 0)
            return { markdown, truncated: rows < reported.length };
        rows = Math.floor(((rows * maxBytes) / bytes) * 0.9);
    }
}
function render(verdict, reported, rows, links) {
    const left = reported.length - rows;
    const cut = left === 0
        ? []
        : [paragraph(strong(`${counted(left, 'more finding')} did not fit here; the JSON report holds all.`))];
    return writeMarkdown([
        heading(2, write_text(`tasks-gate: ${TITLES[verdict.outcome]}`)),
        paragraph(write_text(verdictInWords(verdict))),
        ...unseenSection(verdict),
        ...findingsSection(reported.slice(0, rows), links),
        ...cut,
        ...progressSection(verdict.progress),
        ...checksSection(verdict.checks, verdict.findings),
        ...silencedSection(verdict.findings, links),
    ]);
}
const TITLES = { pass: '✓ pass', fail: '✗ fail', skipped: '– skipped', error: '✗ error' };
/** The verdict in one sentence. */
function verdictInWords(verdict) {
    if (verdict.skippedReason !== null)
        return `Nothing was judged: ${sentence(verdict.skippedReason)}`;
    const found = foundInWords(verdict.counts);
    const apart = apartInWords(verdict.counts);
    const words = `${found} in ${readInWords(verdict)}${apart === '' ? '' : ` (${apart})`}.`;
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function unseenSection({ unseen }) {
    if (unseen.length === 0)
        return [];
    return [heading(3, write_text('Not judged')), list(unseen.slice(0, 100).map((each) => spoken(sentence(each))))];
}
/** The summary of a run that could not judge. */
function failureSummary(text) {
    return writeMarkdown([
        heading(2, { type: 'text', value: `tasks-gate: ${TITLES.error}` }),
        paragraph({ type: 'text', value: 'Nothing was judged:' }),
        { type: 'code', value: text.split('\n').map(visible).join('\n').trim() },
    ]);
}

;// CONCATENATED MODULE: ./lib/src/reporters/excerpt.js
/** The line of a document around a place, cut to a width, with the place underlined. */

const TAB = 4;
const CUT = '…';
/** Shows `line` in at most `width` columns; `start` and `end` are offsets in it. */
function excerpt(line, start, end, width) {
    const from = windowStart(line, start, width);
    const cells = cellsFrom(line, from, width - 2);
    const last = cells.at(-1);
    const rest = last === undefined ? '' : line.slice(last.at + last.length);
    const before = from > 0 ? CUT : '';
    const after = rest.trim() === '' ? '' : CUT;
    const lead = cells.filter(({ at }) => at < start);
    const marked = cells.filter(({ at }) => at >= start && at < end);
    return {
        source: `${before}${cells.map(({ text }) => text).join('')}`.trimEnd() + after,
        underline: ' '.repeat(before.length + excerpt_widthOf(lead)) + '^'.repeat(Math.max(excerpt_widthOf(marked), 1)),
    };
}
/** Where to begin so that the place is in view with something before it; of a line of a mebibyte little is looked at. */
function windowStart(line, start, width) {
    if (start <= width && excerpt_widthOf(cellsFrom(line.slice(0, start), 0, width)) <= width / 2)
        return 0;
    let from = Math.max(start - Math.floor(width / 3), 0);
    const code = line.charCodeAt(from);
    if (code >= 0xdc00 && code <= 0xdfff)
        from--; // Not in the middle of a pair.
    return from;
}
/** The characters from `from` on that fit into `width`. */
function cellsFrom(line, from, width) {
    const cells = [];
    let at = from;
    let column = 0;
    for (const char of line.slice(from, from + width * 2)) {
        const text = char === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(char);
        const cell = { at, length: char.length, text, width: columnsOf(text) };
        column += cell.width;
        if (column > width)
            break;
        cells.push(cell);
        at += char.length;
    }
    return cells;
}
function excerpt_widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

;// CONCATENATED MODULE: ./lib/src/reporters/paint.js
/** Colours for the terminal. */
const CODES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34 };
/** A painter that leaves text alone where there are no colours. */
function painter(color) {
    if (!color)
        return (_, text) => text;
    return (style, text) => (text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/text.js





const COLORS = { error: 'red', warning: 'yellow', notice: 'blue' };
/** The whole report. */
function textReport(verdict, options) {
    const paint = painter(options.color);
    const width = Math.min(Math.max(options.columns, 40), 120);
    const shown = verdict.findings.filter((finding) => isShown(finding, options.detail));
    const files = [...grouped(shown, ({ path }) => path)];
    return [
        ...files.map(([path, findings]) => fileText(path, findings, width, paint)),
        ...checkLines(verdict, options.detail, width, paint),
        summaryLines(verdict, width, paint),
    ]
        .join('\n')
        .concat('\n');
}
function isShown({ severity, fate }, detail) {
    if (detail === 'verbose')
        return true;
    return fate === 'reported' && (detail === 'normal' || severity === 'error');
}
function fileText(path, findings, width, paint) {
    const places = findings.map(({ place }) => (place === null ? '' : `${place.line}:${place.column}`));
    const left = Math.max(...places.map((place) => place.length)) + 2;
    const title = paint('underline', path === null ? 'the whole run' : sentence(path));
    const texts = findings.map((finding, index) => findingText(finding, (places[index] ?? '').padStart(left), width, paint));
    return `${title}\n${texts.join('\n\n')}\n`;
}
function findingText(finding, place, width, paint) {
    const { severity, message, rule, hint, related } = finding;
    const label = severity.padEnd(7);
    const indent = place.length + 2 + label.length + 2;
    const lines = wrapped(`${sentence(message)}  ${rule}${fateOf(finding)}`, width - indent);
    const [first = '', ...others] = lines.map((line) => line.trimEnd().replace(rule, paint('dim', rule)));
    const inner = ' '.repeat(place.length + 2);
    return [
        `${paint('dim', place)}  ${paint(COLORS[severity], label)}  ${first}`,
        ...others.map((line) => ' '.repeat(indent) + line),
        ...excerptLines(finding, inner, width, paint),
        ...(hint === null ? [] : labelled('hint: ', sentence(hint), inner, width)),
        ...related.flatMap((other) => labelled('see: ', `${sentence(other.path)}:${other.place.line}:${other.place.column} ${sentence(other.message)}`, inner, width)),
    ].join('\n');
}
function fateOf({ fate, fateReason }) {
    if (fate === 'reported')
        return '';
    return ` (${fate}${fateReason === null ? '' : `: ${sentence(fateReason)}`})`;
}
function excerptLines({ place, sourceLine }, indent, width, paint) {
    if (place === null || sourceLine === null || sourceLine.trim() === '')
        return [];
    const gutter = `${place.line} | `;
    const end = place.endLine === place.line ? place.endColumn - 1 : sourceLine.trimEnd().length;
    const room = width - indent.length - gutter.length;
    const { source, underline } = excerpt(sourceLine, place.column - 1, end, room);
    const margin = `${' '.repeat(gutter.length - 2)}| `;
    return [indent + paint('dim', gutter) + source, indent + paint('dim', margin) + paint('bold', underline)];
}
function labelled(label, text, indent, width) {
    const lines = wrapped(text, width - indent.length - label.length);
    return lines.map((line, index) => indent + (index === 0 ? label : ' '.repeat(label.length)) + line);
}
/** Rules that could not do their work; with `verbose` every rule. */
function checkLines({ checks }, detail, width, paint) {
    const told = checks.filter(({ state }) => detail === 'verbose' || state === 'crashed' || (state === 'skipped' && detail === 'normal'));
    if (told.length === 0)
        return [];
    const left = Math.max(...told.map(({ state }) => state.length)) + 4;
    const lines = told.flatMap(({ id, state, reason }) => {
        const name = `  ${state}`.padEnd(left);
        return labelled(state === 'crashed' ? paint('red', name) : name, reason === null ? id : `${id}: ${sentence(reason)}`, '', width);
    });
    return [paint('underline', 'rules'), ...lines, ''];
}
function summaryLines(verdict, width, paint) {
    const { outcome, counts, unseen, skippedReason } = verdict;
    const found = foundInWords(counts);
    const apart = apartInWords(counts);
    const sign = { pass: paint('green', '✓'), fail: paint('red', '✗'), skipped: '–', error: paint('red', '✗') }[outcome];
    const lead = outcome === 'error' ? 'Not everything was judged. ' : '';
    const line = `${lead}${found.charAt(0).toUpperCase()}${found.slice(1)} in ${readInWords(verdict)}${apart === '' ? '' : ` (${apart})`}`;
    return [
        ...unseen.flatMap((each) => labelled('note: ', sentence(each), '  ', width)),
        ...(skippedReason === null ? [] : labelled('skipped: ', sentence(skippedReason), '  ', width)),
        `${sign} ${wrapped(line, width - 2)
            .map((part) => paint('bold', part))
            .join('\n  ')}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/app/deliver.js
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
    }
}
async function writeFile({ path, text, reach }, ports) {
    try {
        await ports.files.write(path, text, reach);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new errors_UserError('files', `${path} cannot be written (${code})`, 'Name another file, or mend its permissions');
    }
}

;// CONCATENATED MODULE: ./lib/src/app/version.js
/** The version of this program; `test/bundle.test.ts` holds it against package.json. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/src/app/action-report.js







/** Delivers everything that is made of a verdict. */
async function reportVerdict(verdict, options, ports) {
    for (const output of outputsOf(verdict, options, ports))
        await deliver(output, ports);
}
function outputsOf(verdict, { config, links, prefix }, { console }) {
    const { columns, color } = console;
    const text = textReport(verdict, { columns: Math.max(columns, 100), color, detail: 'normal' });
    const limit = config.annotations;
    const rest = config.summary ? 'the job summary' : 'the log';
    const summary = config.summary ? summaryReport(verdict, { links, maxBytes: MAX_SUMMARY_BYTES }) : null;
    const json = config.reports.json;
    const outputs = [
        { to: 'console', text },
        { to: 'command', text: githubReport(verdict, { limit, prefix, rest }) },
    ];
    if (json !== null)
        outputs.push({ to: 'file', ...json, text: jsonReport(verdict, VERSION) });
    if (summary !== null)
        outputs.push({ to: 'summary', text: summary.markdown });
    const values = { ...valuesOf(verdict), 'summary-truncated': `${summary?.truncated ?? false}` };
    const written = json === null ? {} : { 'json-file': fromWorkspace(prefix, json.path) };
    return [...outputs, { to: 'outputs', values: { ...values, ...written } }];
}
function valuesOf({ outcome, skippedReason, counts, measures }) {
    return {
        verdict: outcome,
        'skipped-reason': skippedReason ?? '',
        errors: `${counts.error}`,
        warnings: `${counts.warning}`,
        notices: `${counts.notice}`,
        suppressed: `${counts.suppressed}`,
        'tasks-total': `${measures.tasks.total}`,
        'tasks-done': `${measures.tasks.done}`,
    };
}
/** Later steps stand in the workspace, not in the root of this run. */
function fromWorkspace(prefix, path) {
    return /^(?:[\\/]|[A-Za-z]:)/.test(path) ? path : prefix + path;
}
/** Delivers an error: nothing was judged, so there is no verdict but `error`. */
async function reportFailure(error, { console, runner }) {
    const { text, exitCode } = explainError(error);
    console.err(text);
    runner.command(errorCommand(exitCode === 3 ? 'tasks-gate: internal error' : 'tasks-gate', text.trim()));
    runner.output('verdict', 'error');
    await runner.summary(failureSummary(text));
}

;// CONCATENATED MODULE: ./lib/src/app/action-workflow.js
const LINTED = [
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
    'workflow_dispatch',
    'schedule',
    '',
];
/** What is not judged on this event, in sentences. */
function notesOf({ event }, said) {
    const notes = [];
    const isPullRequest = event.startsWith('pull_request') || event === 'merge_group';
    if (isPullRequest && said.command !== 'lint') {
        notes.push('The pull request itself was not judged: this version judges task lists only.');
    }
    if (isPullRequest && (said['config-from'] ?? '') === '') {
        notes.push('The config was read from the head: this version cannot read it from the base.');
    }
    if (event === 'pull_request_target') {
        notes.push('The event `pull_request_target` runs with the rights of the base and is discouraged: use `pull_request`.');
    }
    if (!LINTED.includes(event))
        notes.push(`The event \`${event}\` is not known to the gate: the task lists were judged as on a push.`);
    return notes;
}
/** Where the files can be looked at; null where the environment does not say. */
function linksOf({ server, repository, sha, payload }, prefix) {
    const head = headOf(payload) ?? sha;
    if (!/^https?:\/\//.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !isSha(head))
        return null;
    return { repository: `${server.replace(/\/+$/, '')}/${repository}`, sha: head, prefix };
}
/** The head commit of a pull request: the checkout itself is a merge that nobody can look at later. */
function headOf(payload) {
    const sha = ['pull_request', 'head', 'sha'].reduce((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), payload);
    return typeof sha === 'string' && isSha(sha) ? sha : null;
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./lib/src/dialects/feature.js
/** Which feature folder a document belongs to, by its path. */
/** A folder whose folders are features. */
const HOLDER = /(?:^|\/)(?:openspec\/changes(?:\/archive)?|\.specify\/(?:features|specs)|kitty-specs|\.?specs)\/(?!archive\/)/;
/** The path of the feature folder: `specs/001-auth` of `specs/001-auth/checklists/ux.md`; null outside one. */
function featureFolderOf(path) {
    const holder = HOLDER.exec(path);
    if (holder === null || /(?:^|\/)openspec\/specs\/$/.test(path.slice(0, holder.index + holder[0].length)))
        return null;
    const from = holder.index + holder[0].length;
    const [first, second, ...rest] = path.slice(from).split('/');
    if (first === undefined || second === undefined)
        return null;
    // `specs/mobile/001-auth/tasks.md`: a numbered folder inside a group of features.
    const nested = rest.length > 0 && !/^\d/.test(first) && /^\d{2,}-/.test(second);
    return `${path.slice(0, from)}${nested ? `${first}/${second}` : first}`;
}
/** `001-auth` of `specs/001-auth/tasks.md`, the same for Kiro and OpenSpec; null outside such a folder. */
function featureOf(path) {
    const folder = featureFolderOf(path);
    return folder === null ? null : folder.slice(folder.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/src/dialects/project.js


/**
 * The project of these documents. Documents of one feature folder stand together; a task list outside any folder is
 * a feature of its own, with the specifications and checklists that stand beside it.
 */
function buildProject({ documents, specs, checklists, complete }) {
    const own = grouped(documents, keyOf);
    const ownSpecs = grouped(specs, (spec) => keyOf(spec));
    const ownChecklists = grouped(checklists, (checklist) => keyOf(checklist));
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
        return featureFolderOf(path) ?? feature;
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/src/markdown/line.js
/** A cursor in one line: offsets in the text, and columns as Markdown counts them (a tab goes to the next multiple of four). */
const line_TAB = 9;
const SPACE = 32;
/** A cursor at the beginning of a line. */
function cursorAt(start, end) {
    return { start, at: start, column: 0, spare: 0, end, ink: -1, inkColumn: 0 };
}
/** How many columns of white space stand at the cursor. */
function indentOf(text, cursor) {
    findInk(text, cursor);
    return cursor.inkColumn - cursor.column;
}
/** Looks for the next ink once for each mark of a container, so that deep nesting costs no second look. */
function findInk(text, cursor) {
    if (cursor.ink >= cursor.at)
        return;
    let column = cursor.column + cursor.spare;
    let at = cursor.at;
    for (; at < cursor.end; at++) {
        const code = text.charCodeAt(at);
        if (code === SPACE)
            column++;
        else if (code === line_TAB)
            column += 4 - (column % 4);
        else
            break;
    }
    cursor.ink = at;
    cursor.inkColumn = column;
}
/** Goes over up to `columns` columns of white space. */
function skipColumns(text, cursor, columns) {
    let left = columns;
    while (left > 0) {
        if (cursor.spare > 0) {
            const taken = Math.min(left, cursor.spare);
            cursor.spare -= taken;
            cursor.column += taken;
            left -= taken;
            continue;
        }
        if (cursor.at >= cursor.end)
            return;
        const code = text.charCodeAt(cursor.at);
        if (code === SPACE) {
            cursor.at++;
            cursor.column++;
            left--;
        }
        else if (code === line_TAB) {
            cursor.spare = 4 - (cursor.column % 4);
            cursor.at++;
        }
        else
            return;
    }
}
/** Goes over all white space at the cursor. */
function skipSpace(text, cursor) {
    findInk(text, cursor);
    cursor.at = cursor.ink;
    cursor.column = cursor.inkColumn;
    cursor.spare = 0;
}
/** True when nothing but white space is left. */
function isBlank(text, cursor) {
    findInk(text, cursor);
    return cursor.ink >= cursor.end;
}
/** The offset of the first character from `from` that is no white space; `end` where there is none. */
function firstInk(text, from, end) {
    let at = from;
    while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === line_TAB))
        at++;
    return at;
}
/** The offset behind the last character before `end` that is no white space. */
function lastInk(text, from, end) {
    let at = end;
    while (at > from && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === line_TAB))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/markdown/definitions.js

const LABEL = /^\[((?:[^[\]\\]|\\.){1,999})\]:/s;
const DESTINATION = /^(?:<(?:[^<>\\\r\n]|\\.)*>|[^ \t\r\n<][^ \t\r\n]*)/;
const TITLE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))[ \t]*$/s;
/** Takes the definitions off the front of a paragraph. */
function definitionsIn(text, lines) {
    const first = lines[0];
    if (first === undefined || text[first.start] !== '[')
        return { definitions: [], rest: lines };
    const definitions = [];
    let at = 0;
    while (at < lines.length) {
        const used = definitionLines(text, lines, at);
        if (used === 0)
            break;
        const last = lines[at + used - 1];
        definitions.push({ type: 'definition', start: lines[at].start, end: last.end });
        at += used;
    }
    return { definitions, rest: lines.slice(at) };
}
/** How many lines the definition takes that begins on line `at`; 0 where none does. */
function definitionLines(text, lines, at) {
    const line = lines[at];
    if (text[line.start] !== '[')
        return 0;
    const head = text.slice(line.start, line.end);
    const label = LABEL.exec(head);
    if (label === null || label[1].trim() === '')
        return 0;
    let used = 1;
    let rest = head.slice(label[0].length).replace(/^[ \t]+/, '');
    if (rest === '') {
        const next = lines[at + 1];
        if (next === undefined)
            return 0;
        rest = text.slice(firstInk(text, next.start, next.end), next.end);
        used = 2;
    }
    const destination = DESTINATION.exec(rest);
    if (destination === null || !balanced(destination[0]))
        return 0;
    const behind = rest.slice(destination[0].length);
    if (behind.trim() !== '')
        return /^[ \t]/.test(behind) && TITLE.test(behind.trimStart()) ? used : 0;
    const next = lines[at + used];
    return next !== undefined && TITLE.test(text.slice(next.start, lastInk(text, next.start, next.end)))
        ? used + 1
        : used;
}
function balanced(destination) {
    if (destination.startsWith('<'))
        return true;
    let depth = 0;
    for (const char of destination.replace(/\\./g, '')) {
        if (char === '(')
            depth++;
        else if (char === ')' && --depth < 0)
            return false;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./lib/src/markdown/front.js
/** The front matter with the offset at which the next line begins; null where there is none. */
function frontMatterOf(text) {
    const fence = text.startsWith('---') ? '---' : text.startsWith('+++') ? '+++' : null;
    if (fence === null)
        return null;
    const open = lineEnd(text, 3);
    if (text.slice(3, open.end).trim() !== '' || open.next === open.end)
        return null;
    for (let start = open.next; start < text.length;) {
        const line = lineEnd(text, start);
        if (text.startsWith(fence, start) && text.slice(start + 3, line.end).trim() === '') {
            const end = Math.max(open.next, start - breakBefore(text, start));
            const format = fence === '---' ? 'yaml' : 'toml';
            return {
                type: 'front-matter',
                start: 0,
                end: line.end,
                format,
                value: { start: open.next, end },
                next: line.next,
            };
        }
        if (line.next === line.end)
            return null;
        start = line.next;
    }
    return null;
}
function lineEnd(text, from) {
    const found = /\r\n|\n|\r/g;
    found.lastIndex = from;
    const match = found.exec(text);
    return match === null
        ? { end: text.length, next: text.length }
        : { end: match.index, next: found.lastIndex };
}
function breakBefore(text, at) {
    return text.slice(at - 2, at) === '\r\n' ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/markdown/starts.js
/** Recognises how blocks begin, at the first character of a line that is no white space. */
/** An opening code fence; backticks must not stand in what follows those of backticks. */
function fenceStart(text, at, end) {
    const char = text[at];
    if (char !== '`' && char !== '~')
        return null;
    let to = at;
    while (to < end && text[to] === char)
        to++;
    if (to - at < 3)
        return null;
    const info = text.slice(to, end);
    if (char === '`' && info.includes('`'))
        return null;
    return { char, length: to - at, info: info.trim() };
}
/** True for a line that closes a fence. */
function closesFence(text, at, end, fence) {
    let to = at;
    while (to < end && text[to] === fence.char)
        to++;
    if (to - at < fence.length)
        return false;
    while (to < end && (text[to] === ' ' || text[to] === '\t'))
        to++;
    return to === end;
}
/** The number of `#` of an ATX heading, or 0. */
function headingStart(text, at, end) {
    let to = at;
    while (to < end && to - at < 7 && text[to] === '#')
        to++;
    const depth = to - at;
    if (depth === 0 || depth > 6)
        return 0;
    return to === end || text[to] === ' ' || text[to] === '\t' ? depth : 0;
}
/** `***`, `- - -`, `___`. */
function isThematicBreak(text, at, end) {
    const char = text[at];
    if (char !== '*' && char !== '-' && char !== '_')
        return false;
    let count = 0;
    for (let to = at; to < end; to++) {
        if (text[to] === char)
            count++;
        else if (text[to] !== ' ' && text[to] !== '\t')
            return false;
    }
    return count >= 3;
}
/** 1 for a line of `=`, 2 for one of `-`, 0 for others. */
function setextDepth(text, at, end) {
    const char = text[at];
    if (char !== '=' && char !== '-')
        return 0;
    let to = at;
    while (to < end && text[to] === char)
        to++;
    while (to < end && (text[to] === ' ' || text[to] === '\t'))
        to++;
    if (to < end)
        return 0;
    return char === '=' ? 1 : 2;
}
/** A list marker with white space or the end of the line behind it. */
function markerStart(text, at, end) {
    const char = text.charCodeAt(at);
    if (char === 45 || char === 42 || char === 43) {
        return spaceBehind(text, at + 1, end)
            ? { length: 1, ordered: false, sign: text[at], number: 0 }
            : null;
    }
    let to = at;
    while (to < end && to - at < 10 && text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57)
        to++;
    if (to === at || to - at > 9)
        return null;
    const sign = text[to];
    if ((sign !== '.' && sign !== ')') || to >= end || !spaceBehind(text, to + 1, end))
        return null;
    return { length: to + 1 - at, ordered: true, sign, number: Number(text.slice(at, to)) };
}
function spaceBehind(text, at, end) {
    return at >= end || text[at] === ' ' || text[at] === '\t';
}
/** The end of `[^label]:`, or 0 where no footnote definition begins. */
function footnoteEnd(text, at, end) {
    if (text[at] !== '[' || text[at + 1] !== '^')
        return 0;
    const found = /^\[\^(?:[^\s[\]\\]|\\.){1,999}\]:/.exec(text.slice(at, Math.min(end, at + 1010)));
    return found === null ? 0 : at + found[0].length;
}
const BLOCK_TAGS = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const RAW = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i;
const BLOCK = new RegExp(`^</?(?:${BLOCK_TAGS})(?:[\\s>]|/>|$)`, 'i');
const ATTRIBUTE = String.raw `\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const COMPLETE = new RegExp(`^(?:<[A-Za-z][A-Za-z\\d-]*(?:${ATTRIBUTE})*\\s*/?>|</[A-Za-z][A-Za-z\\d-]*\\s*>)[ \\t]*$`);
/** The kind of HTML block (1–7 as CommonMark numbers them) that a line begins, or 0. */
function htmlStart(text, at, end, inParagraph) {
    if (text[at] !== '<')
        return 0;
    const line = text.slice(at, Math.min(end, at + 40));
    if (RAW.test(line))
        return 1;
    if (line.startsWith('<!--'))
        return 2;
    if (line.startsWith('<?'))
        return 3;
    if (/^<![A-Za-z]/.test(line))
        return 4;
    if (line.startsWith('<![CDATA['))
        return 5;
    if (BLOCK.test(line))
        return 6;
    return !inParagraph && end - at < 2000 && COMPLETE.test(text.slice(at, end)) ? 7 : 0;
}
const ENDS = [
    null,
    /<\/(?:script|pre|style|textarea)>/i,
    /-->/,
    /\?>/,
    />/,
    /\]\]>/,
    null,
    null,
];
/** True when an HTML block of this kind ends on a line; kinds 6 and 7 end before a blank one. */
function endsHtml(kind, text, at, end) {
    const pattern = ENDS[kind];
    return pattern != null && pattern.test(text.slice(at, end));
}

;// CONCATENATED MODULE: ./lib/src/markdown/table.js

/** The number of columns of a delimiter row, or 0 where the line is none. */
function delimiterColumns(text, at, end) {
    const last = lastInk(text, at, end);
    let columns = 0;
    let pipes = 0;
    for (let to = at; to < last;) {
        if (text[to] === '|') {
            pipes++;
            to = firstInk(text, to + 1, last);
            if (to >= last)
                break;
            if (text[to] === '|')
                return 0;
        }
        const begin = to;
        if (text[to] === ':')
            to++;
        const dashes = to;
        while (to < last && text[to] === '-')
            to++;
        if (to === dashes)
            return 0;
        if (text[to] === ':')
            to++;
        columns++;
        to = firstInk(text, to, last);
        if (to < last && text[to] !== '|')
            return 0;
        if (to === begin)
            return 0;
    }
    return columns > 1 || pipes > 0 || /:/.test(text.slice(at, last)) ? columns : 0;
}
/** A row with its cells; an escaped pipe is text, also in code. */
function rowOf(text, start, end) {
    const last = lastInk(text, start, end);
    const cells = [];
    let from = text[start] === '|' ? start + 1 : start;
    for (let at = from; at < last; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '|') {
            cells.push(trimmed(text, from, at));
            from = at + 1;
        }
    }
    if (from < last || cells.length === 0)
        cells.push(trimmed(text, from, last));
    return { start, end, cells };
}
function trimmed(text, from, to) {
    const start = firstInk(text, from, to);
    return { start, end: lastInk(text, start, to) };
}

;// CONCATENATED MODULE: ./lib/src/markdown/blocks.js





/** The blocks of `text`, at the places at which remark-parse with GFM and front matter has them. */
function parseBlocks(text) {
    const root = { type: 'root', start: 0, end: text.length, children: [] };
    const state = { text, root, open: [newOpen(root, 0)], leaf: null };
    const front = frontMatterOf(text);
    if (front !== null)
        root.children.push(front);
    const breaks = /\r\n|\n|\r/g;
    for (let start = front?.next ?? 0; start <= text.length;) {
        breaks.lastIndex = start;
        const found = breaks.exec(text);
        const end = found === null ? text.length : found.index;
        if (found !== null || end > start)
            takeLine(state, cursorAt(start, end));
        if (found === null)
            break;
        start = breaks.lastIndex;
    }
    endOfText(state);
    closeLeaf(state);
    return root;
}
/** Code and HTML that nobody closed take the line end before the end of the text, where their containers do. */
function endOfText(state) {
    const { leaf, text } = state;
    if (!isVerbatim(leaf) || !/[\r\n]$/.test(text.slice(-1)))
        return;
    const matched = matchContainers(state, cursorAt(text.length, text.length));
    if (matched === state.open.length)
        extend(state, leaf.node, text.length);
}
/** Code or HTML that only a mark of its own ends. */
function isVerbatim(leaf) {
    return leaf?.kind === 'fence' || (leaf?.kind === 'html' && leaf.html < 6);
}
function newOpen(node, indent) {
    return { node, indent, list: null, listSign: '', empty: false };
}
function blocks_top(state) {
    return state.open[state.open.length - 1];
}
function takeLine(state, line) {
    const matched = matchContainers(state, line);
    const all = matched === state.open.length;
    if (all && state.leaf !== null && continueLeaf(state, line))
        return;
    const interrupts = all && (state.leaf?.kind === 'paragraph' || state.leaf?.kind === 'indented');
    const depth = openBlocks(state, line, matched, interrupts);
    if (depth === DONE)
        return;
    if (isBlank(state.text, line))
        takeBlank(state, depth, line);
    else
        takeText(state, line, depth);
}
/** How many of the open containers the line belongs to; goes over their marks. */
function matchContainers(state, line) {
    for (let at = 1; at < state.open.length; at++) {
        const open = state.open[at];
        if (!matches(state, open, line))
            return at;
    }
    return state.open.length;
}
function matches(state, open, line) {
    if (open.node.type === 'quote') {
        if (!takeQuoteMark(state.text, line))
            return false;
        open.node.end = line.at;
        return true;
    }
    if (isBlank(state.text, line)) {
        if (open.empty && open.node.children.length === 0 && state.leaf === null)
            return false;
        skipColumns(state.text, line, open.indent);
        return true;
    }
    if (indentOf(state.text, line) < open.indent)
        return false;
    skipColumns(state.text, line, open.indent);
    return true;
}
function takeQuoteMark(text, line) {
    if (indentOf(text, line) > 3)
        return false;
    const at = firstInk(text, line.at, line.end);
    if (at >= line.end || text[at] !== '>')
        return false;
    skipSpace(text, line);
    line.at++;
    line.column++;
    skipColumns(text, line, 1);
    return true;
}
/** Gives the line to a leaf that takes any: code, HTML, a table. */
function continueLeaf(state, line) {
    const { leaf, text } = state;
    if (leaf === null || leaf.kind === 'paragraph')
        return false;
    if (leaf.kind === 'fence')
        return continueFence(state, leaf, line);
    if (leaf.kind === 'html') {
        if (leaf.html >= 6 && isBlank(text, line))
            return false;
        takeVerbatim(state, leaf.node, line);
        if (endsHtml(leaf.html, text, line.at, line.end))
            closeLeaf(state);
        return true;
    }
    if (leaf.kind === 'indented') {
        if (isBlank(text, line)) {
            if (indentOf(text, line) >= 4)
                extend(state, leaf.node, line.end);
            return true;
        }
        if (indentOf(text, line) < 4)
            return false;
        extend(state, leaf.node, line.end);
        return true;
    }
    return false;
}
/** Takes a line into code or HTML. Blanks without a line end at the end of the text belong to the item around it only. */
function takeVerbatim(state, node, line) {
    const inItem = state.open.length > 1 && line.end === state.text.length && line.end > line.start;
    extend(state, node, line.end);
    if (inItem && line.at >= line.end)
        node.end = line.start;
}
function continueFence(state, leaf, line) {
    const at = firstInk(state.text, line.at, line.end);
    takeVerbatim(state, leaf.node, line);
    if (indentOf(state.text, line) <= 3 && closesFence(state.text, at, line.end, leaf.fence)) {
        leaf.node.closed = true;
        closeLeaf(state);
    }
    return true;
}
/** Sets the end of a leaf and of all containers around it. */
function extend(state, node, end) {
    if (node !== null)
        node.end = end;
    extendFrom(state, state.open.length - 1, end);
}
/** Sets the end of an open container and of those around it. */
function extendFrom(state, from, end) {
    for (let at = from; at > 0; at--) {
        const open = state.open[at];
        if (open.node.end >= end)
            break;
        open.node.end = end;
        const list = state.open[at - 1].list;
        if (open.node.type === 'item' && list !== null)
            list.end = end;
    }
}
/** Said by `openBlocks` of a line that is used up. */
const DONE = -1;
/** Opens containers and leaves that begin on the line; gives the number of containers that the rest belongs to. */
function openBlocks(state, line, matched, interrupts) {
    let depth = matched;
    for (;;) {
        const at = firstInk(state.text, line.at, line.end);
        if (at >= line.end)
            return depth;
        if (indentOf(state.text, line) >= 4) {
            if (state.leaf?.kind === 'paragraph')
                return depth;
            openIndented(state, line, depth);
            return DONE;
        }
        if (state.text[at] === '>') {
            unwindForContainer(state, depth, line);
            skipSpace(state.text, line);
            openQuote(state, line);
        }
        else if (footnoteEnd(state.text, at, line.end) > 0) {
            unwindForContainer(state, depth, line);
            openFootnote(state, line, at);
        }
        else if (openLeafAt(state, line, at, depth, interrupts))
            return DONE;
        else {
            const marker = markerStart(state.text, at, line.end);
            if (marker === null || (interrupts && !mayInterrupt(state, marker, at, line))) {
                return depth === state.open.length && continueTable(state, line, at) ? DONE : depth;
            }
            openItem(state, line, marker, unwindForContainer(state, depth, line));
        }
        depth = state.open.length;
    }
}
/** Closes what the line does not belong to. */
function unwind(state, depth) {
    if (state.leaf !== null)
        closeLeaf(state);
    while (state.open.length > depth)
        state.open.pop();
}
/** Closes what the line does not belong to, for a container that begins on it. True where that cuts code short. */
function unwindForContainer(state, depth, line) {
    const { leaf } = state;
    const cut = isVerbatim(leaf) && depth < state.open.length;
    // remark gives code that a new container cuts short the line end as well.
    if (cut)
        extend(state, leaf.node, line.start);
    unwind(state, depth);
    return cut;
}
function openQuote(state, line) {
    const start = line.at;
    line.at++;
    line.column++;
    skipColumns(state.text, line, 1);
    const node = { type: 'quote', start, end: line.at, children: [] };
    append(state, node);
    state.open.push(newOpen(node, 0));
}
function openFootnote(state, line, at) {
    skipSpace(state.text, line);
    const end = footnoteEnd(state.text, at, line.end);
    line.column += end - line.at;
    line.at = end;
    skipSpace(state.text, line);
    const node = { type: 'footnote', start: at, end: line.at, children: [] };
    append(state, node);
    state.open.push(newOpen(node, 4));
}
/** An item interrupts a paragraph only when it has text, and a number only when it is 1. */
function mayInterrupt(state, marker, at, line) {
    if (firstInk(state.text, at + marker.length, line.end) >= line.end)
        return false;
    return !marker.ordered || marker.number === 1;
}
function openItem(state, line, marker, cut) {
    const { text } = state;
    const before = indentOf(text, line);
    skipSpace(text, line);
    const start = line.at;
    line.at += marker.length;
    line.column += marker.length;
    const blank = isBlank(text, line);
    const gap = indentOf(text, line);
    const used = blank || gap > 4 ? 1 : gap;
    skipColumns(text, line, used);
    const parent = blocks_top(state);
    const sign = `${marker.ordered}${marker.sign}`;
    const end = start + marker.length;
    if (parent.list === null || parent.listSign !== sign) {
        const list = { type: 'list', start, end, ordered: marker.ordered, children: [] };
        parent.node.children.push(list);
        parent.list = list;
        parent.listSign = sign;
    }
    // remark lets an item whose code was cut short reach over the mark of the next one.
    const last = cut ? parent.list.children.at(-1) : undefined;
    if (last !== undefined)
        last.end = blank ? end : line.at;
    const node = {
        type: 'item',
        start,
        end: blank ? line.end : line.at,
        marker: { start, end },
        children: [],
    };
    parent.list.children.push(node);
    const open = newOpen(node, before + marker.length + used);
    open.empty = blank;
    state.open.push(open);
    parent.list.end = Math.max(parent.list.end, node.end);
}
/** Appends a block to the innermost container; whatever is no item ends the list before it. */
function append(state, node) {
    const open = blocks_top(state);
    open.list = null;
    open.node.children.push(node);
}
function openIndented(state, line, depth) {
    unwind(state, depth);
    const node = {
        type: 'code',
        start: line.at,
        end: line.end,
        fenced: false,
        closed: true,
        info: '',
    };
    append(state, node);
    state.leaf = { kind: 'indented', node };
    extend(state, node, line.end);
}
/** Opens a leaf that begins at `at`; true when one does. */
function openLeafAt(state, line, at, depth, interrupts) {
    const { text } = state;
    const inParagraph = state.leaf?.kind === 'paragraph';
    const here = depth === state.open.length;
    const depthOfHeading = headingStart(text, at, line.end);
    if (depthOfHeading > 0)
        return addHeading(state, line, at, depthOfHeading, depth);
    const fence = fenceStart(text, at, line.end);
    if (fence !== null) {
        unwind(state, depth);
        const node = {
            type: 'code',
            start: at,
            end: line.end,
            fenced: true,
            closed: false,
            info: fence.info,
        };
        append(state, node);
        state.leaf = { kind: 'fence', node, fence, indent: 0 };
        extend(state, node, line.end);
        return true;
    }
    const html = htmlStart(text, at, line.end, inParagraph && interrupts);
    if (html > 0)
        return addHtml(state, line, html, at, depth);
    if (inParagraph && here && addSetext(state, line, at))
        return true;
    if (isThematicBreak(text, at, line.end)) {
        unwind(state, depth);
        append(state, { type: 'break', start: at, end: line.end });
        extend(state, null, line.end);
        return true;
    }
    return false;
}
function addHeading(state, line, at, depth, container) {
    unwind(state, container);
    const { text } = state;
    const start = firstInk(text, at + depth, line.end);
    let end = lastInk(text, start, line.end);
    let hashes = end;
    while (hashes > start && text[hashes - 1] === '#')
        hashes--;
    if (hashes < end && (hashes === start || text[hashes - 1] === ' ' || text[hashes - 1] === '\t'))
        end = lastInk(text, start, hashes);
    append(state, {
        type: 'heading',
        start: at,
        end: line.end,
        depth,
        lines: end > start ? [{ start, end }] : [],
    });
    extend(state, null, line.end);
    return true;
}
function addHtml(state, line, html, at, depth) {
    unwind(state, depth);
    const node = { type: 'html', start: line.at, end: line.end };
    append(state, node);
    state.leaf = { kind: 'html', node, html };
    extend(state, node, line.end);
    if (endsHtml(html, state.text, html === 2 ? at + 2 : at, line.end))
        closeLeaf(state);
    return true;
}
function addSetext(state, line, at) {
    const depth = setextDepth(state.text, at, line.end);
    const { leaf } = state;
    if (depth === 0 || leaf?.kind !== 'paragraph')
        return false;
    const { definitions, rest } = definitionsIn(state.text, leaf.lines);
    if (rest.length === 0)
        return false;
    for (const definition of definitions)
        append(state, definition);
    append(state, {
        type: 'heading',
        start: rest[0].start,
        end: line.end,
        depth,
        lines: inked(state.text, rest),
    });
    state.leaf = null;
    extend(state, null, line.end);
    return true;
}
/** A row of an open table, or the delimiter row that makes a table of the last line of a paragraph. */
function continueTable(state, line, at) {
    const { leaf, text } = state;
    if (leaf?.kind === 'table') {
        leaf.node.rows.push(rowOf(text, at, line.end));
        extend(state, leaf.node, line.end);
        return true;
    }
    if (leaf?.kind !== 'paragraph')
        return false;
    const columns = delimiterColumns(text, at, line.end);
    const header = leaf.lines.at(-1);
    if (columns === 0 || header.deep || text.slice(header.start, header.end).trim() === '|')
        return false;
    const row = rowOf(text, header.start, header.end);
    if (row.cells.length !== columns)
        return false;
    leaf.lines.pop();
    closeLeaf(state);
    const node = { type: 'table', start: header.start, end: line.end, rows: [row] };
    append(state, node);
    state.leaf = { kind: 'table', node, columns };
    extend(state, node, line.end);
    return true;
}
function takeBlank(state, matched, line) {
    if (state.leaf?.kind === 'indented' && matched === state.open.length)
        return;
    closeLeaf(state);
    // A blank line ends the quotes that it does not belong to; items stay open for what follows.
    while (state.open.length > matched)
        state.open.pop();
    const last = blocks_top(state).node;
    // Containers that begin on this line and stay empty reach as far as their marks do.
    if (last.start >= line.start && last.type !== 'root')
        extendFrom(state, state.open.length - 2, last.end);
    endQuotes(state, line);
}
/** The mark of a quote on an empty line belongs to it, and to what is around it. */
function endQuotes(state, line) {
    for (let at = state.open.length - 1; at > 0; at--) {
        if (state.open[at].node.type !== 'quote')
            continue;
        const end = line.end;
        state.open[at].node.end = Math.max(state.open[at].node.end, end);
        const inner = state.open[at].list;
        if (inner !== null)
            inner.end = Math.max(inner.end, end);
        extendFrom(state, at - 1, end);
        return;
    }
}
function takeText(state, line, matched) {
    const at = firstInk(state.text, line.at, line.end);
    const range = { start: at, end: line.end, deep: indentOf(state.text, line) >= 4 };
    if (state.leaf?.kind === 'paragraph')
        state.leaf.lines.push(range);
    else {
        unwind(state, matched);
        blocks_top(state).list = null;
        state.leaf = { kind: 'paragraph', lines: [range] };
    }
    extend(state, null, line.end);
}
function closeLeaf(state) {
    const { leaf } = state;
    state.leaf = null;
    if (leaf?.kind !== 'paragraph' || leaf.lines.length === 0)
        return;
    const { definitions, rest } = definitionsIn(state.text, leaf.lines);
    for (const definition of definitions)
        append(state, definition);
    const [first, last] = [rest[0], rest.at(-1)];
    if (first === undefined || last === undefined)
        return;
    append(state, { type: 'paragraph', start: first.start, end: last.end, lines: inked(state.text, rest) });
}
function inked(text, lines) {
    return lines.map(({ start, end }) => ({ start, end: lastInk(text, start, end) }));
}

;// CONCATENATED MODULE: ./lib/src/markdown/parse.js
/** The one door to the blocks of a text. */


;// CONCATENATED MODULE: ./lib/src/model/place.js
/** Places in a text: offsets while we think, lines and columns when we speak. */
/** The start of every line of `text`; a line ends at LF, CRLF or a lone CR, as in CommonMark. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n|\n|\r/g;
    while (ends.exec(text) !== null)
        starts.push(ends.lastIndex);
    return starts;
}
/** The line (from 1) that holds `offset`, by binary search. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Line and column of `offset`. */
function pointAt(starts, offset) {
    const line = lineAt(starts, offset);
    return { line, column: offset - starts[line - 1] + 1 };
}
/** The text of line `line` (from 1), without its line end; empty when there is no such line. */
function lineText(text, starts, line) {
    const start = starts[line - 1];
    if (start === undefined)
        return '';
    return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
}

;// CONCATENATED MODULE: ./lib/src/dialects/ids.js
const WORDED = /(?:sub-?tasks?|tasks?|step|story|issue|aufgabe|schritt|tarea|paso|tâche|étape|tarefa|passo|задача|шаг|zadanie|nhiệm vụ|work package(?: prompt:?)?|任务|任務|步骤|タスク|ステップ|작업|태스크|단계)[ \t\u3000]*[#№]?[ \t]*(\d{1,4}(?:[.-]\d{1,4}){0,4}[a-z]?|[A-Z]{1,4}-?\d{1,4}(?:\.\d{1,4}){0,4}[a-z]?)(?![\p{L}\d])/iuy;
const PREFIXED = /#?(?:([A-Z])\d{1,2}(?:\.\d{1,3}){0,3}(?:-(?!\1)[A-Z]{1,2}\d{1,3}){1,3}|[A-Z]{1,8}(?:-[A-Z]{1,6}\.?)?[-_]?\d{1,5}|(?:Task|task|Issue)-\d{1,5}|[a-z]{1,2}\d{2,5})(?:[.-]\d{1,4}){0,5}[A-Za-z]?(?![\p{L}\d_/(])/uy;
const GLUED = /[A-Z]{1,2}\d{3,4}[a-z]?(?=\[|[A-Z])/y;
const HASH = /#\d{1,5}(?![\p{L}\d])/uy;
const NUMBER = /\d{1,4}(?:[.-]\d{1,3}){0,4}[a-z]?(?=[.)]?(?:[\s*:：)（(—–]|$)|[.、]\s?[^\s\d])/y;
/** The id at `at.start`, or null. What follows it has to end a word. */
function readId(text, at) {
    return (match(WORDED, text, at, 'worded', 1) ??
        match(PREFIXED, text, at, 'prefixed', 0) ??
        match(HASH, text, at, 'prefixed', 0) ??
        match(GLUED, text, at, 'prefixed', 0) ??
        match(NUMBER, text, at, 'number', 0));
}
function match(pattern, text, at, form, groupIndex) {
    pattern.lastIndex = at.start;
    const found = pattern.exec(text);
    if (found === null || pattern.lastIndex > at.end)
        return null;
    const value = found[groupIndex];
    const end = at.start + found[0].length;
    if (form === 'worded' && /^[A-Z]+-/.test(found[0]))
        return null;
    const counting = form === 'number' && /^\d+$/.test(value) && /^[ \t]+[^\s\d:：|–—-]/.test(text.slice(end, end + 4));
    return { id: { value, at: { start: end - value.length, end } }, form: counting ? 'counting' : form, end };
}
/** The letters in front of the number, upper case: `T` of `T012a`, empty for `1.2`. */
function prefixOf(id) {
    return (/^#?[A-Za-z]+(?:[-_][A-Za-z]+)?/.exec(id)?.[0] ?? '').replace('#', '').toUpperCase();
}
/** The number of the parent: `1` of `1.2`, `T1.1` of `T1.1.3`; null for an id without a dot. */
function parentIdOf(id) {
    const dot = id.lastIndexOf('.');
    return dot > 0 && /^\d+$/.test(id.slice(dot + 1)) ? id.slice(0, dot) : null;
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/ids.js
/** Looks up ids as people write them: `t1`, `#T001` and `T001` are one task. */

/** Indexes the ids of a document; a doubled id means its first task. */
function indexIds(ids) {
    const order = new Map();
    const prefixes = new Set();
    let numeric = false;
    for (const [at, id] of ids.entries()) {
        if (id === null)
            continue;
        for (const key of [id, plainForm(id)])
            if (!order.has(key))
                order.set(key, at);
        const prefix = prefixOf(id);
        if (prefix === '')
            numeric = true;
        else
            prefixes.add(prefix);
    }
    const known = new Set(ids.filter((id) => id !== null));
    return { order, ids: ids.map((id) => id ?? ''), prefixes, numeric, single: known.size < 2 };
}
/** Without hash, zero padding and the dash behind the letters, in upper case. */
function plainForm(id) {
    if (/^[A-Z][1-9]\d*$/.test(id))
        return id;
    return id
        .replace(/^#/, '')
        .toUpperCase()
        .replace(/^([A-Z]+)[-_](?=\d)/, '$1')
        .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}
/** The id as its task writes it, or null for none of this file. */
function resolve(index, written) {
    const at = index.order.get(written) ?? index.order.get(plainForm(written));
    return at === undefined ? null : index.ids[at];
}
/** The id that "Task 3" means where the tasks of the file are called `T3` or `TASK-003`. */
function resolveNamed(index, number) {
    const own = resolve(index, number);
    if (own !== null || index.numeric || index.prefixes.size !== 1)
        return own;
    const [prefix] = index.prefixes;
    return resolve(index, `${prefix}${number}`);
}
/** True for an id of the form that ids of this file have, whether or not a task has it. */
function fits(index, written) {
    return (index.prefixes.has(prefixOf(written)) &&
        /^#?[A-Za-z]{1,8}(?:[-_][A-Za-z]{1,6})?[-_]?\d{1,5}(?:[.-]\d{1,4}){0,4}[A-Za-z]?$/.test(written));
}

;// CONCATENATED MODULE: ./lib/src/language/de.js
const de = {
    fields: {
        dependencies: [
            'abhängigkeiten',
            'abhängigkeit',
            'abhängig von',
            'hängt ab von',
            'voraussetzungen',
            'voraussetzung',
            'benötigt',
            'blockiert durch',
        ],
        blocks: ['blockiert'],
        estimate: ['aufwand', 'geschätzter aufwand', 'schätzung', 'dauer', 'zeitaufwand'],
        priority: ['priorität'],
        risk: ['risiko', 'risiken'],
        status: ['status', 'stand'],
        files: ['dateien', 'datei', 'pfad'],
        requirements: ['anforderungen', 'anforderung'],
        acceptance: ['akzeptanzkriterien', 'abnahmekriterien', 'akzeptanz', 'fertig wenn'],
        'definition-of-done': ['definition of done', 'fertigstellungskriterien'],
        testing: ['tests', 'prüfung', 'verifikation', 'test'],
        purpose: ['ziel', 'zweck', 'beschreibung'],
    },
    sections: {
        dependencies: [
            'abhängigkeiten',
            'abhängigkeiten und reihenfolge',
            'abhängigkeiten & reihenfolge',
            'abhängigkeiten & ausführungsreihenfolge',
            'abhängigkeiten und ausführungsreihenfolge',
            'reihenfolge',
            'ausführungsreihenfolge',
            'phasenabhängigkeiten',
            'abhängigkeitsgraph',
        ],
        parallel: [
            'parallele ausführung',
            'parallelisierung',
            'parallele möglichkeiten',
            'parallelbeispiel',
            'parallel-beispiele',
            'parallelisierungsmöglichkeiten',
        ],
        strategy: ['umsetzungsstrategie', 'implementierungsstrategie', 'mvp zuerst'],
        notes: ['notizen', 'hinweise', 'anmerkungen', 'zusammenfassung', 'offene fragen', 'risiken'],
        legend: ['legende', 'format', 'beispiel', 'beispiele'],
        overview: ['überblick', 'übersicht', 'kontext'],
    },
    criteria: {
        acceptance: ['akzeptanzkriterien', 'abnahmekriterien', 'acceptance-kriterien', 'akzeptanz'],
        'definition-of-done': ['definition of done', 'fertigstellungskriterien', 'abschlusskriterien'],
        testing: ['testanforderungen', 'test-checkliste', 'verifikation', 'prüfliste'],
        other: ['validierung', 'voraussetzungen', 'erfolgskriterien', 'freigabe', 'validierungscheckliste'],
    },
    parts: {
        approach: ['technischer ansatz', 'vorgehen', 'ansatz'],
        risk: ['risikobewertung', 'risiken'],
        estimate: ['aufwand'],
        steps: ['schritte', 'checkliste'],
    },
    status: {
        open: ['offen', 'geplant', 'ausstehend'],
        active: ['in arbeit', 'laufend', 'in bearbeitung'],
        done: ['erledigt', 'fertig', 'abgeschlossen', 'umgesetzt'],
        dropped: [
            'entfallen',
            'entfällt',
            'gestrichen',
            'zurückgestellt',
            'übersprungen',
            'verworfen',
            'abgebrochen',
            'verschoben',
        ],
    },
    none: ['keine', 'keiner', 'entfällt', 'nichts'],
    optional: ['optional'],
    parallel: ['parallel', 'parallelisierbar'],
    needs: [
        'abhängig von',
        'hängt ab von',
        'hängt von',
        'nach',
        'benötigt',
        'braucht',
        'voraussetzung',
        'setzt voraus',
        'sobald',
        'blockiert durch',
        'blockiert von',
    ],
    needsBehind: [],
    before: ['blockiert', 'vor'],
    beforeBehind: [],
    loose: ['nach', 'vor', 'sobald'],
    denies: ['unabhängig von', 'nicht abhängig', 'nicht blockiert', 'hängt nicht'],
    task: ['aufgabe', 'aufgaben', 'schritt'],
    through: ['bis'],
};

;// CONCATENATED MODULE: ./lib/src/language/en-fields.js
const enFields = {
    dependencies: [
        'dependencies',
        'dependency',
        'depends on',
        'depends',
        'dep',
        'deps',
        'blocked by',
        'blocked-by',
        'prerequisites',
        'prerequisite',
        'requires',
        'task dependencies',
        'depends_on',
        'predecessors',
        'after',
    ],
    blocks: ['blocks', 'blocking', 'unblocks'],
    estimate: [
        'estimate',
        'estimates',
        'est',
        'estimated effort',
        'effort',
        'estimated time',
        'time estimate',
        'estimated duration',
        'duration',
        'size',
        'story points',
        'points',
        'effort estimate',
        'estimation',
        'total estimate',
        'estimated hours',
        'complexity/effort',
        'sp',
    ],
    actual: ['actual', 'actual effort', 'actual time', 'actual hours', 'time spent'],
    priority: ['priority', 'prio'],
    risk: ['risk', 'risk level', 'risks', 'technical risks'],
    status: ['status', 'state', 'progress'],
    files: [
        'files',
        'file',
        'file path',
        'path',
        'paths',
        'files to modify',
        'files to create',
        'files to create/modify',
        'files modified',
        'files created',
        'owned files',
        'key files',
        'key files to modify',
        'create',
        'modify',
        'target files',
        'location',
        'affected files',
        'files touched',
        'output',
        'outputs',
        'deliverable',
        'deliverables',
    ],
    requirements: [
        'requirements',
        'requirement',
        'req',
        'reqs',
        'validates',
        'traces to',
        'covers',
        'refs',
        'implements',
        'satisfies',
        'requirement refs',
        'requirements covered',
        'traceability',
    ],
    acceptance: ['acceptance criteria', 'acceptance', 'ac', 'acceptance criterion', 'done when', 'done-when'],
    'definition-of-done': ['definition of done', 'dod', 'completion criteria'],
    testing: [
        'tests',
        'tests required',
        'testing',
        'testing requirements',
        'test requirements',
        'test',
        'verification',
        'verify',
        'verification command',
        'test plan',
    ],
    approach: [
        'technical approach',
        'approach',
        'implementation strategy',
        'technology choices',
        'implementation',
        'implementation notes',
        'architecture integration',
    ],
    mitigation: ['mitigation', 'mitigation strategies', 'mitigation strategy', 'mitigations'],
    rollback: ['rollback', 'rollback plan', 'rollback strategy'],
    boundary: ['boundary'],
    parallel: ['parallel', 'can run in parallel', 'parallelizable', 'parallelisable', 'can be parallel'],
    story: ['story', 'user story', 'stories', 'user stories'],
    'development-time': ['development time', 'development', 'coding time', 'dev time'],
    'testing-time': ['testing time', 'test time'],
    'review-time': ['review time'],
    purpose: ['purpose', 'goal', 'objective', 'description', 'context'],
};

;// CONCATENATED MODULE: ./lib/src/language/en-headings.js
const enSections = {
    dependencies: [
        'dependencies',
        'dependency',
        'dependencies & execution order',
        'dependencies and execution order',
        'execution order',
        'task dependencies',
        'dependency graph',
        'task dependency graph',
        'phase dependencies',
        'user story dependencies',
        'story dependencies',
        'within each user story',
        'dependency map',
        'dependency order',
        'build order',
        'critical path',
        'order of execution',
        'dependency mapping',
        'dependencies summary',
        'dependency summary',
        'ordering',
        'sequencing',
        'task order',
        'dependencies & order',
        'dependencies and order',
        'dependency notes',
        'execution dependencies',
        'story completion order',
        'dependencies and ordering',
        'dependencies & ordering',
        'critical dependencies',
        'dependency chain',
        'dependency chains',
        'execution plan',
        'order',
        'dependency diagram',
        'dependencies and parallelism',
        'dependency & execution order',
    ],
    parallel: [
        'parallel opportunities',
        'parallel example',
        'parallel examples',
        'parallel execution',
        'parallel execution examples',
        'parallel execution example',
        'parallelization',
        'parallelism',
        'parallel execution opportunities',
        'parallel groups',
        'parallel team strategy',
        'parallel work',
        'parallelization opportunities',
        'parallel execution strategy',
        'parallel execution guide',
        'parallel task groups',
        'parallelization strategy',
        'parallel development',
    ],
    strategy: [
        'implementation strategy',
        'mvp first',
        'incremental delivery',
        'mvp scope',
        'suggested mvp scope',
        'mvp strategy',
        'delivery strategy',
        'rollout',
        'rollout plan',
        'mvp',
        'execution strategy',
    ],
    notes: [
        'notes',
        'note',
        'implementation notes',
        'references',
        'reference',
        'out of scope',
        'non-goals',
        'open questions',
        'risks',
        'risk',
        'risks and mitigations',
        'changelog',
        'change log',
        'review notes',
        'summary',
        'task summary',
        'statistics',
        'totals',
        'task count',
        'task counts',
        'revision history',
        'dev notes',
        'qa results',
        'appendix',
        'related',
        'links',
        'task count summary',
        'coverage summary',
        'progress summary',
        'history',
        'lessons learned',
    ],
    legend: [
        'format',
        'legend',
        'task format',
        'format legend',
        'status legend',
        'status markers',
        'task status legend',
        'task format legend',
        'conventions',
        'path conventions',
        'task legend',
        'key',
        'markers',
        'example',
        'examples',
        'sample',
        'task states',
        'labels',
        'status key',
        'id format',
    ],
    overview: ['overview', 'introduction', 'background', 'context', 'purpose', 'goal', 'goals'],
};
const enCriteria = {
    acceptance: [
        'acceptance criteria',
        'acceptance',
        'acceptance criterion',
        'ac',
        'done when',
        'acceptance checklist',
        'acceptance conditions',
        'acceptance tests',
    ],
    'definition-of-done': [
        'definition of done',
        'dod',
        'completion criteria',
        'done criteria',
        'definition of complete',
        'exit criteria',
        'completion checklist',
    ],
    testing: [
        'testing requirements',
        'tests required',
        'testing checklist',
        'test checklist',
        'test requirements',
        'verification checklist',
        'verification',
        'final verification checklist',
        'manual testing checklist',
        'required tests',
        'testing',
        'tests',
        'test plan',
        'verification steps',
        'testing criteria',
        'test criteria',
        'test cases',
    ],
    other: [
        'validation checklist',
        'validation',
        'review',
        'review checklist',
        'sign-off',
        'sign off',
        'signoff',
        'prerequisites',
        'success criteria',
        'quality gates',
        'quality checklist',
        'pre-implementation checklist',
        'constitution check',
        'readiness checklist',
        'compliance checklist',
        'approval',
        'checklist validation',
        'success metrics',
        'quality gate',
        'final checklist',
        'validation criteria',
        'pre-flight checklist',
        'gate checklist',
        'code review checklist',
        'deployment checklist',
        'release checklist',
        'security checklist',
    ],
};
const enParts = {
    overview: ['overview', 'purpose', 'context', 'goal', 'objective', 'description', 'summary', 'background'],
    approach: [
        'technical approach',
        'approach',
        'implementation strategy',
        'documentation approach',
        'design',
        'solution',
        'proposed solution',
        'technical design',
    ],
    'testing-strategy': [
        'testing strategy',
        'test strategy',
        'testing approach',
        'test coverage requirements',
        'test coverage',
    ],
    implementation: [
        'implementation guidance',
        'implementation details',
        'implementation structure',
        'implementation notes',
        'implementation',
        'technical details',
        'api endpoints',
        'database integration',
        'files',
        'files to modify',
        'files to create',
    ],
    risk: ['risk assessment', 'risks', 'risk', 'technical risks', 'risks and mitigations', 'risk analysis'],
    estimate: ['estimated effort', 'effort estimate', 'estimate', 'effort', 'estimation'],
    security: ['security requirements', 'security', 'security considerations'],
    steps: [
        'steps',
        'checklist',
        'subtasks',
        'sub-tasks',
        'tasks',
        'implementation steps',
        'todo',
        'to do',
        'work items',
        'plan',
        'scope',
    ],
};

;// CONCATENATED MODULE: ./lib/src/language/en.js
/** English words. */


const en = {
    fields: enFields,
    sections: enSections,
    criteria: enCriteria,
    parts: enParts,
    status: {
        open: [
            'open',
            'pending',
            'todo',
            'to do',
            'to-do',
            'not started',
            'planned',
            'ready',
            'backlog',
            'proposed',
            'draft',
            'new',
            'blocked',
            'queued',
            'waiting',
            'unstarted',
            'approved',
        ],
        active: [
            'in progress',
            'in-progress',
            'in_progress',
            'active',
            'wip',
            'started',
            'doing',
            'in review',
            'review',
            'partial',
            'partially done',
            'ongoing',
            'under review',
            'partially complete',
        ],
        done: [
            'done',
            'complete',
            'completed',
            'closed',
            'implemented',
            'finished',
            'merged',
            'shipped',
            'resolved',
            'delivered',
            'verified',
            'passed',
            'released',
        ],
        dropped: [
            'skipped',
            'skip',
            'dropped',
            'drop',
            'removed',
            'cancelled',
            'canceled',
            'deferred',
            'superseded',
            'reverted',
            'descoped',
            'n/a',
            'not applicable',
            "won't do",
            'wont do',
            "won't fix",
            'wontfix',
            'obsolete',
            'declined',
            'abandoned',
            'rejected',
            'postponed',
            'out of scope',
            'not needed',
        ],
    },
    none: [
        'none',
        'n/a',
        'na',
        'nothing',
        'no dependencies',
        'no dependency',
        'no prerequisites',
        'nil',
        'independent',
        'not applicable',
        'no blockers',
        'none required',
        'no external dependencies',
    ],
    optional: ['optional'],
    parallel: ['parallel', 'parallelizable', 'parallelisable', 'in parallel', 'can run in parallel'],
    needs: [
        'depends on',
        'depend on',
        'depending on',
        'dependent on',
        'depends',
        'deps',
        'dep',
        'dependencies',
        'dependency',
        'requires',
        'require',
        'required by completion of',
        'blocked by',
        'blocked-by',
        'blocked on',
        'after',
        'once',
        'needs',
        'need',
        'prerequisite',
        'prerequisites',
        'waits for',
        'wait for',
        'waiting on',
        'gated on',
        'gated by',
        'relies on',
        'built in',
        'runs after',
        'unblocked by',
    ],
    needsBehind: [],
    before: [
        'blocks',
        'block',
        'before',
        'unblocks',
        'precedes',
        'precede',
        'unlocks',
        'unlock',
        'feeds',
        'feed',
        'prerequisite for',
        'prerequisites for',
        'required for',
        'required by',
        'needed by',
        'needed for',
        'enables',
        'prior to',
        'ahead of',
        'gates',
    ],
    beforeBehind: [],
    loose: ['after', 'once', 'before', 'prior to', 'ahead of'],
    denies: [
        'not blocked by',
        'independent of',
        'does not depend',
        'do not depend',
        'no dependency',
        'no dependencies',
        'not depend',
        'not require',
        'independently of',
        'does not block',
        'do not block',
        "doesn't depend",
        "don't depend",
        'nothing depends',
        'no task depends',
        'regardless of',
        'without waiting',
        'not wait',
    ],
    task: ['task', 'tasks', 'step', 'steps', 'subtask', 'subtasks'],
    through: ['through', 'thru', 'to'],
};

;// CONCATENATED MODULE: ./lib/src/language/es.js
const es = {
    fields: {
        dependencies: [
            'dependencias',
            'dependencia',
            'depende de',
            'prerrequisitos',
            'prerrequisito',
            'bloqueado por',
            'requiere',
        ],
        blocks: ['bloquea'],
        estimate: ['estimación', 'esfuerzo', 'esfuerzo estimado', 'tiempo estimado', 'duración'],
        priority: ['prioridad'],
        risk: ['riesgo', 'riesgos', 'nivel de riesgo'],
        status: ['estado'],
        files: ['archivos', 'archivo', 'fichero', 'ficheros', 'ruta'],
        requirements: ['requisitos', 'requisito', 'requerimientos'],
        acceptance: ['criterios de aceptación', 'criterios de aceptacion', 'criterio de aceptación'],
        'definition-of-done': ['definición de hecho', 'definición de terminado', 'definición de listo'],
        testing: ['pruebas', 'verificación', 'tests'],
        purpose: ['objetivo', 'propósito', 'descripción'],
    },
    sections: {
        dependencies: [
            'dependencias',
            'dependencias y orden de ejecución',
            'dependencias y orden',
            'orden de ejecución',
            'dependencias entre fases',
            'dependencias de fases',
            'grafo de dependencias',
            'orden',
        ],
        parallel: [
            'oportunidades de paralelismo',
            'ejecución en paralelo',
            'ejemplo de paralelismo',
            'paralelismo',
            'oportunidades paralelas',
            'ejemplos de ejecución paralela',
            'ejemplo paralelo',
        ],
        strategy: ['estrategia de implementación', 'mvp primero', 'entrega incremental'],
        notes: ['notas', 'resumen', 'riesgos', 'referencias', 'evidencia de cierre', 'entregables'],
        legend: ['formato', 'leyenda', 'ejemplo', 'ejemplos', 'convenciones'],
        overview: ['resumen general', 'contexto', 'descripción general'],
    },
    criteria: {
        acceptance: ['criterios de aceptación', 'criterios de aceptacion', 'criterio de aceptación'],
        'definition-of-done': [
            'definición de hecho',
            'definición de terminado',
            'definición de listo',
            'criterios de finalización',
            'definicion de hecho',
        ],
        testing: ['lista de verificación', 'pruebas requeridas', 'verificación'],
        other: ['validación', 'prerrequisitos', 'criterios de éxito', 'revisión', 'lista de validación'],
    },
    parts: {
        approach: ['enfoque técnico', 'enfoque'],
        risk: ['riesgos'],
        steps: ['pasos', 'subtareas', 'tareas'],
    },
    status: {
        open: ['pendiente', 'por hacer', 'planificado'],
        active: ['en progreso', 'en curso'],
        done: ['completado', 'completada', 'hecho', 'hecha', 'terminado', 'cerrado'],
        dropped: [
            'cancelado',
            'cancelada',
            'omitido',
            'omitida',
            'descartado',
            'aplazado',
            'diferido',
            'eliminado',
        ],
    },
    none: ['ninguna', 'ninguno', 'nada', 'sin dependencias', 'no aplica'],
    optional: ['opcional'],
    parallel: ['paralelo', 'en paralelo'],
    needs: [
        'depende de',
        'dependen de',
        'depende además de',
        'dependen además de',
        'depende también de',
        'dependen también de',
        'después de',
        'despues de',
        'tras',
        'requiere',
        'bloqueado por',
        'bloqueada por',
        'una vez',
    ],
    needsBehind: [],
    before: ['bloquea', 'bloquean', 'antes de'],
    beforeBehind: [],
    loose: ['después de', 'despues de', 'tras', 'una vez', 'antes de'],
    denies: [
        'no depende',
        'no dependen',
        'independiente de',
        'independientes de',
        'no bloquea',
        'sin dependencias',
    ],
    task: ['tarea', 'tareas', 'paso'],
    through: ['a', 'hasta'],
};

;// CONCATENATED MODULE: ./lib/src/language/fr.js
const fr = {
    fields: {
        dependencies: ['dépendances', 'dépendance', 'dépend de', 'prérequis', 'bloqué par', 'requiert'],
        blocks: ['bloque'],
        estimate: ['estimation', 'effort', 'effort estimé', 'durée', 'temps estimé', 'charge'],
        priority: ['priorité'],
        risk: ['risque', 'risques'],
        status: ['statut', 'état'],
        files: ['fichiers', 'fichier', 'chemin'],
        requirements: ['exigences', 'exigence'],
        acceptance: ["critères d'acceptation", "critère d'acceptation", 'critères d’acceptation'],
        'definition-of-done': ['définition de terminé', 'définition du fini'],
        testing: ['tests', 'vérification'],
        purpose: ['objectif', 'but', 'description'],
    },
    sections: {
        dependencies: [
            'dépendances',
            "dépendances et ordre d'exécution",
            "dépendances & ordre d'exécution",
            "ordre d'exécution",
            'dépendances entre phases',
            'dépendances des phases',
            'graphe de dépendances',
            'ordre',
        ],
        parallel: [
            'opportunités de parallélisme',
            'exécution parallèle',
            'exemple de parallélisme',
            'parallélisme',
            'opportunités parallèles',
            "exemples d'exécution parallèle",
            'exemple parallèle',
        ],
        strategy: [
            "stratégie d'implémentation",
            'mvp d’abord',
            "mvp d'abord",
            'livraison incrémentale',
            'stratégie',
        ],
        notes: ['notes', 'remarques', 'résumé', 'synthèse', 'risques'],
        legend: ['format', 'légende', 'exemple', 'exemples', 'conventions'],
        overview: ["vue d'ensemble", 'contexte'],
    },
    criteria: {
        acceptance: ["critères d'acceptation", "critère d'acceptation", 'critères d’acceptation'],
        'definition-of-done': [
            'définition de terminé',
            'définition du fini',
            "critères d'achèvement",
            'critères de fin',
        ],
        testing: ['liste de vérification', 'vérification', 'tests requis'],
        other: ['validation', 'prérequis', 'critères de succès', 'critères de réussite', 'revue'],
    },
    parts: {
        approach: ['approche technique', 'approche'],
        risk: ['risques'],
        steps: ['étapes', 'sous-tâches'],
    },
    status: {
        open: ['à faire', 'en attente', 'planifié'],
        active: ['en cours'],
        done: ['terminé', 'terminée', 'fait', 'complété', 'complet'],
        dropped: [
            'annulé',
            'annulée',
            'ignoré',
            'reporté',
            'reportée',
            'différé',
            'abandonné',
            'supprimé',
            'skip justifié',
        ],
    },
    none: ['aucune', 'aucun', 'rien', 'néant', 'sans objet'],
    optional: ['optionnel', 'optionnelle', 'facultatif', 'facultative'],
    parallel: ['parallèle', 'en parallèle'],
    needs: [
        'dépend de',
        'dépendent de',
        'après',
        'requiert',
        'nécessite',
        'bloqué par',
        'bloquée par',
        'une fois',
    ],
    needsBehind: [],
    before: ['bloque', 'bloquent', 'avant'],
    beforeBehind: [],
    loose: ['après', 'une fois', 'avant'],
    denies: [
        'ne dépend pas',
        'indépendant de',
        'indépendante de',
        'indépendants de',
        'ne bloque pas',
        'ne dépendent pas',
    ],
    task: ['tâche', 'tâches', 'étape'],
    through: ['à', "jusqu'à"],
};

;// CONCATENATED MODULE: ./lib/src/language/ja.js
const ja = {
    fields: {
        dependencies: ['依存', '依存関係', '前提', '前提条件', '依存タスク', '先行タスク'],
        blocks: ['ブロック', '後続タスク'],
        estimate: ['見積', '見積もり', '見積工数', '工数', '所要時間', '推定時間', '推定工数'],
        actual: ['実績', '実績工数'],
        priority: ['優先度', '優先順位'],
        risk: ['リスク'],
        status: ['状態', 'ステータス', '進捗'],
        files: ['ファイル', '対象ファイル', '変更ファイル', '対象'],
        requirements: ['要件', '要求', '対応要件'],
        acceptance: ['受入条件', '受け入れ条件', '受入基準', '受け入れ基準'],
        'definition-of-done': ['完了条件', '完了の定義', '完了基準'],
        testing: ['テスト', '検証', '確認'],
        approach: ['実装方針', '方針', '技術的アプローチ'],
        purpose: ['目的', '目標', '概要', '説明'],
    },
    sections: {
        dependencies: [
            '依存関係',
            '依存関係と実行順序',
            '依存関係と実行順',
            '実行順序',
            '依存関係グラフ',
            'フェーズ依存関係',
            'フェーズの依存関係',
            'ユーザーストーリー依存関係',
            'タスク依存関係',
            '依存',
            '依存関係図',
            '実装順序',
        ],
        parallel: [
            '並列実行',
            '並列実行例',
            '並列実行の例',
            '並列化の機会',
            '並列機会',
            '並列例',
            '並列化',
            '並列実行の機会',
        ],
        strategy: ['実装戦略', 'mvp優先', 'mvpファースト', '段階的デリバリー', '進め方'],
        notes: ['備考', '注意事項', 'メモ', '注記', 'ノート', 'まとめ', '参考', '補足', 'リスク'],
        legend: ['フォーマット', '凡例', '形式', '例', '書式', 'パス規約'],
        overview: ['概要', 'はじめに', '背景'],
    },
    criteria: {
        acceptance: ['受入条件', '受け入れ条件', '受入基準', '受け入れ基準'],
        'definition-of-done': ['完了条件', '完了の定義', '完了基準'],
        testing: ['検証', 'テスト項目', '検証項目', 'テスト要件', 'テストチェックリスト'],
        other: [
            '検証チェックリスト',
            '前提条件',
            '成功基準',
            '成功指標',
            'レビュー',
            'チェックリスト',
            '確認チェックリスト',
        ],
    },
    parts: {
        approach: ['技術的アプローチ', '実装方針'],
        risk: ['リスク', 'リスク評価'],
        estimate: ['見積もり'],
        steps: ['手順', 'サブタスク', 'ステップ'],
    },
    status: {
        open: ['未着手', '未完了', '保留', '計画中'],
        active: ['進行中', '作業中', '対応中'],
        done: ['完了', '完了済み', '済', '実装済み', '完成'],
        dropped: ['スキップ', '中止', '見送り', '延期', '対象外', '削除', '不要', '取り下げ'],
    },
    none: ['なし', '無し', 'ありません', '特になし'],
    optional: ['任意', 'オプション', 'オプショナル'],
    parallel: ['並列', '並行'],
    needs: ['依存:', '依存：', '依存', '前提:', '前提：', '前提'],
    needsBehind: [
        '完了後',
        'の完了後',
        'が完了後',
        'の後に',
        'の後',
        '後に',
        'に依存',
        '完了を前提',
        'が前提',
        '完了が前提',
        'の完了を待つ',
        '完了待ち',
        '後',
    ],
    before: ['をブロック:', 'ブロック:'],
    beforeBehind: ['より先', 'より前', 'をブロック', 'の前に', 'より先に', 'をブロックする'],
    loose: [],
    denies: ['依存しない', '依存なし', '依存せず', '独立'],
    task: ['タスク', 'ステップ'],
    through: ['から'],
};

;// CONCATENATED MODULE: ./lib/src/language/ko.js
const ko = {
    fields: {
        dependencies: ['의존성', '의존', '선행', '선행 작업', '선행 조건', '전제', '전제 조건', '전제조건'],
        blocks: ['차단', '후행 작업'],
        estimate: ['예상 시간', '예상 소요', '예상 공수', '공수', '소요 시간', '추정'],
        priority: ['우선순위'],
        risk: ['위험', '리스크'],
        status: ['상태', '진행 상태'],
        files: ['파일', '대상 파일', '수정 파일'],
        requirements: ['요구사항', '요구 사항'],
        acceptance: ['인수 조건', '수용 기준', '인수 기준', '수락 기준'],
        'definition-of-done': ['완료 조건', '완료 기준', '완료 정의'],
        testing: ['테스트', '검증'],
        purpose: ['목적', '목표', '설명'],
    },
    sections: {
        dependencies: [
            '의존성',
            '의존 관계',
            '의존성 및 실행 순서',
            '의존성 & 실행 순서',
            '의존성과 실행 순서',
            '실행 순서',
            '의존성 그래프',
            '단계별 의존성',
            '작업 의존성',
            '의존관계',
        ],
        parallel: ['병렬 실행', '병렬 실행 예시', '병렬 기회', '병렬 처리', '병렬 예시', '병렬 작업'],
        strategy: ['구현 전략', 'mvp 우선', '점진적 배포'],
        notes: ['참고', '참고사항', '메모', '비고', '요약', '노트', '주의사항'],
        legend: ['형식', '범례', '예시', '포맷', '규칙'],
        overview: ['개요', '배경'],
    },
    criteria: {
        acceptance: ['인수 조건', '수용 기준', '인수 기준', '수락 기준'],
        'definition-of-done': ['완료 조건', '완료 기준', '완료 정의'],
        testing: ['검증', '테스트 체크리스트', '테스트 요구사항'],
        other: ['검증 체크리스트', '전제 조건', '성공 기준', '체크리스트', '검토'],
    },
    parts: { approach: ['기술적 접근', '접근 방식'], risk: ['위험'], steps: ['단계', '하위 작업'] },
    status: {
        open: ['대기', '미완료', '예정', '미착수'],
        active: ['진행 중', '진행중'],
        done: ['완료', '완료됨'],
        dropped: ['취소', '건너뜀', '보류', '연기', '제외', '삭제', '생략'],
    },
    none: ['없음', '해당 없음'],
    optional: ['선택', '선택사항', '선택 사항', '옵션'],
    parallel: ['병렬'],
    needs: ['의존:', '의존성:', '선행:', '선행', '의존'],
    needsBehind: ['완료 후', '완료후', '이후', '이 완료된 후', '에 의존', '완료 뒤', '다음에', '후에', '후'],
    before: ['차단:'],
    beforeBehind: ['보다 먼저', '이전에', '를 차단', '을 차단'],
    loose: [],
    denies: ['의존하지 않', '독립적', '무관'],
    task: ['작업', '태스크', '단계'],
    through: ['부터'],
};

;// CONCATENATED MODULE: ./lib/src/language/pl.js
const pl = {
    fields: {
        dependencies: ['zależności', 'zależność', 'zależy od', 'wymaga'],
        blocks: ['blokuje'],
        estimate: ['szacunek', 'czas', 'nakład pracy'],
        priority: ['priorytet'],
        status: ['status', 'stan'],
        files: ['pliki', 'plik'],
        requirements: ['wymagania', 'wymaganie'],
        acceptance: ['kryteria akceptacji'],
        'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
        testing: ['testy', 'weryfikacja'],
        purpose: ['cel', 'opis'],
    },
    sections: {
        dependencies: [
            'zależności',
            'zależności i kolejność',
            'zależności i kolejność wykonania',
            'kolejność wykonania',
            'zależności między fazami',
        ],
        parallel: ['równoległość', 'możliwości równoległe', 'wykonanie równoległe', 'przykład równoległości'],
        strategy: ['strategia implementacji', 'strategia wdrożenia'],
        notes: ['uwagi', 'notatki', 'podsumowanie'],
        legend: ['format', 'legenda', 'przykład'],
        overview: ['przegląd', 'kontekst'],
    },
    criteria: {
        acceptance: ['kryteria akceptacji'],
        'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
    },
    parts: {},
    status: {
        done: ['zrobione', 'ukończone', 'gotowe'],
        active: ['w toku'],
        dropped: ['pominięte', 'odłożone', 'anulowane'],
    },
    none: ['brak', 'żadne'],
    optional: ['opcjonalne', 'opcjonalny', 'opcjonalnie'],
    parallel: ['równolegle'],
    needs: ['zależy od', 'zależą od', 'po', 'wymaga', 'wymagają'],
    needsBehind: [],
    before: ['blokuje', 'blokują', 'przed'],
    beforeBehind: [],
    loose: ['po', 'przed'],
    denies: ['nie zależy', 'niezależne od', 'niezależnie od', 'nie blokuje'],
    task: ['zadanie', 'zadania', 'krok'],
    through: ['do'],
};

;// CONCATENATED MODULE: ./lib/src/language/pt.js
const pt = {
    fields: {
        dependencies: [
            'dependências',
            'dependência',
            'depende de',
            'pré-requisitos',
            'pré-requisito',
            'bloqueado por',
            'requer',
        ],
        blocks: ['bloqueia'],
        estimate: ['estimativa', 'esforço', 'esforço estimado', 'tempo estimado', 'duração'],
        priority: ['prioridade'],
        risk: ['risco', 'riscos'],
        status: ['status', 'estado', 'situação'],
        files: ['arquivos', 'arquivo', 'ficheiros', 'caminho'],
        requirements: ['requisitos', 'requisito'],
        acceptance: [
            'critérios de aceitação',
            'critérios de aceite',
            'critério de aceitação',
            'critério de aceite',
        ],
        'definition-of-done': ['definição de pronto', 'definição de feito'],
        testing: ['testes', 'verificação'],
        purpose: ['objetivo', 'propósito', 'descrição'],
    },
    sections: {
        dependencies: [
            'dependências',
            'dependências e ordem de execução',
            'dependências & ordem de execução',
            'ordem de execução',
            'dependências entre fases',
            'dependências de fases',
            'grafo de dependências',
            'ordem',
            'dependências e ordem',
        ],
        parallel: [
            'oportunidades de paralelismo',
            'execução paralela',
            'execução em paralelo',
            'exemplo de paralelismo',
            'paralelismo',
            'exemplos de execução paralela',
            'oportunidades paralelas',
            'exemplo paralelo',
        ],
        strategy: ['estratégia de implementação', 'mvp primeiro', 'entrega incremental'],
        notes: ['notas', 'observações', 'resumo', 'riscos', 'referências'],
        legend: ['formato', 'legenda', 'exemplo', 'exemplos', 'convenções'],
        overview: ['visão geral', 'contexto'],
    },
    criteria: {
        acceptance: ['critérios de aceitação', 'critérios de aceite', 'critério de aceitação'],
        'definition-of-done': ['definição de pronto', 'definição de feito', 'critérios de conclusão'],
        testing: ['lista de verificação', 'testes necessários', 'verificação'],
        other: ['validação', 'pré-requisitos', 'critérios de sucesso', 'revisão', 'checklist de validação'],
    },
    parts: {
        approach: ['abordagem técnica', 'abordagem'],
        risk: ['riscos'],
        steps: ['passos', 'etapas', 'subtarefas', 'tarefas'],
    },
    status: {
        open: ['pendente', 'a fazer', 'planejado'],
        active: ['em andamento', 'em progresso'],
        done: ['concluído', 'concluída', 'feito', 'pronto', 'completo', 'completado'],
        dropped: ['cancelado', 'cancelada', 'pulado', 'adiado', 'adiada', 'descartado', 'removido', 'ignorado'],
    },
    none: ['nenhuma', 'nenhum', 'nada', 'sem dependências', 'não se aplica'],
    optional: ['opcional'],
    parallel: ['paralelo', 'em paralelo'],
    needs: [
        'depende de',
        'dependem de',
        'após',
        'depois de',
        'requer',
        'bloqueado por',
        'bloqueada por',
        'uma vez',
    ],
    needsBehind: [],
    before: ['bloqueia', 'bloqueiam', 'antes de'],
    beforeBehind: [],
    loose: ['após', 'depois de', 'uma vez', 'antes de'],
    denies: ['não depende', 'não dependem', 'independente de', 'independentes de', 'não bloqueia'],
    task: ['tarefa', 'tarefas', 'passo', 'etapa'],
    through: ['a', 'até'],
};

;// CONCATENATED MODULE: ./lib/src/language/ru.js
const ru = {
    fields: {
        dependencies: ['зависимости', 'зависимость', 'зависит от', 'предусловия', 'требует', 'заблокировано'],
        blocks: ['блокирует'],
        estimate: ['оценка', 'трудозатраты', 'время', 'срок', 'длительность'],
        priority: ['приоритет'],
        risk: ['риск', 'риски'],
        status: ['статус', 'состояние'],
        files: ['файлы', 'файл', 'путь'],
        requirements: ['требования', 'требование'],
        acceptance: ['критерии приёмки', 'критерии приемки', 'критерий приёмки'],
        'definition-of-done': ['критерии завершения', 'критерии готовности', 'определение готовности'],
        testing: ['тесты', 'тестирование', 'проверка'],
        purpose: ['цель', 'описание', 'назначение'],
    },
    sections: {
        dependencies: [
            'зависимости',
            'зависимости и порядок выполнения',
            'зависимости и порядок',
            'порядок выполнения',
            'граф зависимостей',
            'зависимости фаз',
            'порядок',
        ],
        parallel: [
            'параллельное выполнение',
            'возможности параллелизма',
            'параллельность',
            'пример параллельного выполнения',
            'примеры параллельного выполнения',
            'параллельные возможности',
        ],
        strategy: ['стратегия реализации', 'стратегия внедрения', 'инкрементальная поставка', 'сначала mvp'],
        notes: ['примечания', 'заметки', 'итоги', 'итог', 'сводка', 'риски'],
        legend: ['формат', 'легенда', 'пример', 'примеры', 'обозначения', 'условные обозначения'],
        overview: ['обзор', 'контекст'],
    },
    criteria: {
        acceptance: ['критерии приёмки', 'критерии приемки', 'критерий приёмки'],
        'definition-of-done': ['критерии завершения', 'критерии готовности', 'определение готовности'],
        testing: ['проверка', 'проверки', 'чек-лист тестирования'],
        other: ['валидация', 'предусловия', 'критерии успеха', 'чек-лист проверки'],
    },
    parts: {
        approach: ['технический подход', 'подход'],
        risk: ['риски'],
        steps: ['шаги', 'чеклист', 'чек-лист', 'подзадачи'],
    },
    status: {
        open: ['не начато', 'ожидает', 'запланировано', 'открыто'],
        active: ['в работе', 'в процессе'],
        done: ['завершено', 'завершен', 'завершён', 'выполнено', 'готово', 'сделано'],
        dropped: ['пропущено', 'отменено', 'отложено', 'удалено', 'снято'],
    },
    none: ['нет', 'отсутствуют', 'не требуется'],
    optional: ['опционально', 'необязательно', 'опциональный'],
    parallel: ['параллельно'],
    needs: ['зависит от', 'зависят от', 'после', 'требует', 'заблокировано', 'заблокирована'],
    needsBehind: [],
    before: ['блокирует', 'блокируют', 'до', 'перед'],
    beforeBehind: [],
    loose: ['после', 'до', 'перед'],
    denies: ['не зависит', 'не зависят', 'независимо от', 'не блокирует'],
    task: ['задача', 'задачи', 'шаг'],
    through: ['по'],
};

;// CONCATENATED MODULE: ./lib/src/language/vi.js
const vi = {
    fields: {
        dependencies: ['phụ thuộc', 'phụ thuộc vào', 'điều kiện tiên quyết'],
        blocks: ['chặn'],
        estimate: ['ước lượng', 'thời gian ước tính'],
        priority: ['ưu tiên', 'độ ưu tiên'],
        status: ['trạng thái'],
        files: ['tệp', 'file'],
        requirements: ['yêu cầu'],
        acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
        'definition-of-done': ['định nghĩa hoàn thành', 'tiêu chí hoàn thành'],
        testing: ['kiểm thử', 'kiểm tra'],
        purpose: ['mục tiêu', 'mục đích', 'mô tả'],
    },
    sections: {
        dependencies: [
            'phụ thuộc',
            'phụ thuộc & thứ tự thực hiện',
            'phụ thuộc và thứ tự thực hiện',
            'thứ tự thực hiện',
        ],
        parallel: ['cơ hội song song', 'thực thi song song', 'ví dụ song song'],
        strategy: ['chiến lược triển khai'],
        notes: ['ghi chú', 'lưu ý', 'tóm tắt'],
        legend: ['định dạng', 'chú giải', 'ví dụ'],
        overview: ['tổng quan'],
    },
    criteria: {
        acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
        'definition-of-done': ['tiêu chí hoàn thành', 'định nghĩa hoàn thành'],
    },
    parts: {},
    status: { done: ['hoàn thành', 'đã xong'], active: ['đang làm'], dropped: ['bỏ qua', 'hủy', 'hoãn'] },
    none: ['không', 'không có'],
    optional: ['tùy chọn', 'không bắt buộc'],
    parallel: ['song song'],
    needs: ['phụ thuộc vào', 'phụ thuộc', 'sau khi', 'sau'],
    needsBehind: [],
    before: ['chặn', 'trước khi', 'trước'],
    beforeBehind: [],
    loose: ['sau khi', 'sau', 'trước khi', 'trước'],
    denies: ['không phụ thuộc', 'độc lập'],
    task: ['nhiệm vụ', 'công việc'],
    through: ['đến'],
};

;// CONCATENATED MODULE: ./lib/src/language/zh.js
const zh = {
    fields: {
        dependencies: [
            '依赖',
            '依赖于',
            '依赖关系',
            '依賴',
            '依賴關係',
            '前置依赖',
            '前置条件',
            '前置任务',
            '依赖任务',
            '前置',
            '前置條件',
        ],
        blocks: ['阻塞', '后置任务', '後置任務'],
        estimate: [
            '时间估算',
            '预估时间',
            '预计时间',
            '工作量',
            '估时',
            '预估工时',
            '工时',
            '预计工时',
            '估算',
            '預估時間',
        ],
        actual: ['实际工时', '实际时间'],
        priority: ['优先级', '優先級'],
        risk: ['风险', '風險', '风险等级'],
        status: ['状态', '狀態', '进度'],
        files: ['文件', '涉及文件', '文件路径', '路径', '修改文件', '檔案', '目标文件', '新建文件'],
        requirements: ['需求', '要求', '对应需求', '关联需求'],
        acceptance: ['验收标准', '验收条件', '驗收標準', '验收'],
        'definition-of-done': ['完成标准', '完成定义', '完成條件', '完成条件'],
        testing: ['测试', '验证', '測試', '驗證', '测试要求'],
        approach: ['技术方案', '实现方案', '实现思路'],
        purpose: ['目的', '目标', '描述', '说明', '目標'],
    },
    sections: {
        dependencies: [
            '依赖关系',
            '依赖',
            '依赖关系与执行顺序',
            '依赖与执行顺序',
            '依赖和执行顺序',
            '执行顺序',
            '任务依赖',
            '任务依赖关系',
            '依赖图',
            '阶段依赖',
            '阶段依赖关系',
            '用户故事依赖',
            '依賴關係',
            '依賴關係與執行順序',
            '關鍵路徑',
            '关键路径',
            '任务依赖图',
            '依赖关系图',
        ],
        parallel: [
            '并行机会',
            '并行执行',
            '并行示例',
            '并行执行示例',
            '并行化',
            '平行機會',
            '並行執行',
            '并行策略',
            '並行機會',
        ],
        strategy: ['实施策略', '实现策略', 'mvp 优先', 'mvp优先', '增量交付', '實作策略', '执行策略'],
        notes: ['备注', '注意事项', '说明', '总结', '笔记', '參考', '参考', '附注', '風險', '风险', '備註'],
        legend: ['格式', '图例', '示例', '例子', '格式说明', '路径约定', '圖例', '任务格式'],
        overview: ['概述', '概览', '背景'],
    },
    criteria: {
        acceptance: ['验收标准', '验收条件', '驗收標準', '验收'],
        'definition-of-done': ['完成标准', '完成定义', '完成条件', '完成條件'],
        testing: ['验证', '測試要求', '测试清单', '测试要求', '验证步骤', '测试检查清单'],
        other: [
            '验证清单',
            '前置条件',
            '成功标准',
            '检查清单',
            '评审',
            '成功標準',
            '质量门禁',
            '质量门控',
            '质量门控标准',
            '成功指标',
            '验证检查清单',
            '前置條件',
        ],
    },
    parts: {
        approach: ['技术方案', '实现方案'],
        risk: ['风险', '风险评估'],
        steps: ['步骤', '子任务', '任务清单'],
    },
    status: {
        open: ['待办', '未开始', '待实施', '待处理', '计划中'],
        active: ['进行中', '進行中', '部分完成'],
        done: ['已完成', '完成', '已实现', '已实施'],
        dropped: ['跳过', '已跳过', '取消', '已取消', '推迟', '延期', '已移除', '废弃', '不适用', '不做', '暂缓'],
    },
    none: ['无', '無', '没有', '无依赖', '暂无'],
    optional: ['可选', '可選', '选做'],
    parallel: ['并行', '並行', '可并行'],
    needs: ['依赖于', '依赖', '依賴於', '依賴', '前置依赖', '前置任务', '前置', '需要'],
    needsBehind: ['完成后', '完成後', '之后', '之後', '后才能', '完成之后', '先完成', '为前提', '后'],
    before: ['阻塞', '先于', '早于'],
    beforeBehind: ['之前', '之前完成', '前完成'],
    loose: [],
    denies: ['不依赖', '无依赖', '独立于', '不阻塞', '不依賴', '互不依赖'],
    task: ['任务', '任務', '步骤'],
    through: ['到', '至'],
};

;// CONCATENATED MODULE: ./lib/src/language/detect.js
/** Which language a text is written in, by script and by frequent words. */
/** Words that tell the Latin languages apart; a word of several languages stands in none. */
const FREQUENT = {
    en: words('the and of to for with in on from by that this when all each is are be as it its or not into must should can if so than before after without only via per ' +
        'add create implement update write fix remove refactor build set up setup configure verify ensure run define move rename make check document install support handle use test tests ' +
        'delete extend improve replace test file files user users error page api service data code new existing support system feature final issues things everything stuff clean cleanup work ' +
        'design improvements performance documentation module component components function unit integration endpoint database login authentication form list table view project task tasks'),
    de: words('der die das und oder mit für auf aus bei von zum zur im ist sind wird werden nicht den dem des ein eine einen einer auch nach über unter wenn als alle durch bis ' +
        'anlegen erstellen implementieren hinzufügen prüfen schreiben entfernen umstellen ergänzen anpassen einrichten umsetzen prüfung dateien'),
    es: words('el los las y con para por una del al es son que como cuando desde hasta sin sobre cada ' +
        'crear añadir agregar implementar actualizar escribir configurar verificar eliminar definir pruebas archivo usuario usuarios según también'),
    fr: words('le les et avec pour par une des du au aux est sont qui que dans sur sans chaque où selon ' +
        'créer ajouter implémenter écrire configurer vérifier supprimer définir mettre jour fichier utilisateur tests'),
    pt: words('os as e com para por uma do da dos das ao à é são que no na nos nas em não quando cada ' +
        'criar adicionar implementar atualizar escrever configurar verificar remover definir testes arquivo usuário usuários'),
    pl: words('i w z na do oraz dla nie jest są przez przy od po gdy każdy ' +
        'dodać utworzyć zaimplementować dodaj utwórz zaimplementuj napisać skonfigurować testy plik użytkownik'),
    vi: words('và của cho với các một được trong không khi để từ theo là có tạo thêm cập nhật viết kiểm tra người dùng'),
};
const BY_WORD = indexed();
/** Signs that only one of these languages has; those of German and French others have too, so they only add to words. */
const detect_SIGNS = [
    ['de', /[ßäöü]/u],
    ['es', /[ñ¿¡]/u],
    ['fr', /[çœèêàùîôû]|\b[dlqn]['’]\p{L}/u],
    ['pt', /[ãõ]|ç[ãõ]/u],
    ['pl', /[ąćęłńśźż]/u],
    ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/u],
];
const SHARED = new Set(['de', 'fr']);
/** How much is looked at: more tells no more. */
const ENOUGH = 4000;
/**
 * The language of a text, or `unknown` where it cannot be told. Code, paths, links and ids do not count: a text of
 * nothing else is `unknown`, since there are no words to judge.
 */
function languageOf(text) {
    const plain = withoutCode(text.slice(0, ENOUGH));
    // Most texts need no count of scripts, and counting is what takes the time.
    if (!/[\u0370-\u1fff\u2c00-\ud7ff\ud840-\ud8ff\uf900-\uffff]/.test(plain))
        return latinOf(plain.toLowerCase());
    const latin = count(plain, /\p{Script=Latin}/gu);
    const han = count(plain, /\p{Script=Han}/gu);
    const kana = count(plain, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    const hangul = count(plain, /\p{Script=Hangul}/gu);
    const cyrillic = count(plain, /\p{Script=Cyrillic}/gu);
    // One sign of Chinese or Korean carries as much as several Latin letters.
    const asian = han + kana + hangul;
    if (asian > 0 && asian * 3 >= latin)
        return asianOf(han, kana, hangul);
    if (cyrillic > 0 && cyrillic * 2 >= latin)
        return /[іїєґў]/iu.test(plain) ? 'unknown' : 'ru';
    return asian > 0 || cyrillic > 0 ? 'unknown' : latinOf(plain.toLowerCase());
}
function asianOf(han, kana, hangul) {
    if (hangul > han + kana)
        return 'ko';
    return kana > 0 && kana * 6 >= han ? 'ja' : 'zh';
}
function latinOf(plain) {
    const scores = new Map();
    const score = (language, by) => scores.set(language, (scores.get(language) ?? 0) + by);
    for (const [word] of plain.matchAll(/\p{L}+/gu)) {
        const languages = BY_WORD.get(word) ?? [];
        for (const language of languages)
            score(language, 1 / languages.length);
    }
    for (const [language, signs] of detect_SIGNS) {
        if (signs.test(plain) && (scores.has(language) || !SHARED.has(language)))
            score(language, 1.5);
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
    if (best === undefined || best[1] <= (second?.[1] ?? 0))
        return 'unknown';
    return best[0];
}
function withoutCode(text) {
    return text
        .replace(/`[^`\r\n]*`/g, ' ')
        .replace(/\b(?:https?:|www\.)\S+/g, ' ')
        .replace(/\S*[/\\_@=<>{}]\S*|\S+\.\w\S*|\S*\d\S*/g, ' ');
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
function words(list) {
    return list.split(' ');
}
function indexed() {
    const index = new Map();
    for (const [language, list] of Object.entries(FREQUENT)) {
        for (const word of new Set(list))
            index.set(word, [...(index.get(word) ?? []), language]);
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/src/language/index.js
/** All languages whose words the readers know. */











/** English first: where two languages share a word, its English meaning counts. */
const LANGUAGES = [en, de, es, fr, pt, ru, pl, vi, ja, ko, zh];


;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/keywords.js
/** The words and signs that join tasks, compiled from the words of all languages. */

/** Letters that are written without spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** An alternation of words, the longest first; words of spaced scripts must stand alone. */
function wordsPattern(pick) {
    const words = [...new Set(LANGUAGES.flatMap(pick))].sort((a, b) => b.length - a.length);
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
    const spaced = escaped.filter((word) => !UNSPACED.test(word));
    const unspaced = escaped.filter((word) => UNSPACED.test(word));
    return [`(?<![\\p{L}\\d_])(?:${spaced.join('|')})(?![\\p{L}_])`, ...unspaced]
        .filter((word) => !word.includes('(?:)'))
        .join('|');
}
/** Arrows from left to right, with a bar or a branch in them. */
const ARROW = '→|⟶|➜|➔|⇒|►|▶|(?<![-─═<])[-─═┬┴┼]{1,400}[>►▶]|=>';
/** Arrows from right to left. */
const ARROW_BACK = '←|⟵|◄|◀|<[-─]{1,3}(?![->─])';
const KEYWORDS = new RegExp([
    `(?<beforeBehind>${wordsPattern((words) => words.beforeBehind)})`,
    `(?<before>${wordsPattern((words) => words.before)})`,
    `(?<needsBehind>${wordsPattern((words) => words.needsBehind)})`,
    `(?<needs>${wordsPattern((words) => words.needs)})`,
    `(?<arrow>${ARROW})`,
    `(?<arrowBack>${ARROW_BACK})`,
].join('|'), 'giu');
const ROLES = [
    ['beforeBehind', 'before-behind'],
    ['before', 'before'],
    ['needsBehind', 'needs-behind'],
    ['needs', 'needs'],
    ['arrow', 'arrow'],
    ['arrowBack', 'arrow-back'],
];
/** The keywords in a stretch of text, in order. */
function keywordsIn(text, at) {
    return [...text.slice(at.start, at.end).matchAll(KEYWORDS)].map((found) => {
        const start = at.start + found.index;
        const role = ROLES.find(([name]) => found.groups?.[name] !== undefined)?.[1] ?? 'arrow';
        return { role, start, end: start + found[0].length };
    });
}
const DENIES = new RegExp(wordsPattern((words) => words.denies), 'iu');
/** True for words that say there is no dependency: "independent of", 不依赖. */
function denies(words) {
    return DENIES.test(words);
}
const BEFORE = new RegExp(wordsPattern((words) => words.before), 'iu');
/** True for words that say that what follows waits: "must be ready before". */
function saysBefore(words) {
    return BEFORE.test(words);
}
/** True for words that make what follows a condition: "if T004 passes, …". */
function isConditional(words) {
    return /(?:^|[\s(,;:*>-])(?:if|unless|whether|wenn|falls|als ob|si|se|если|jeśli|nếu)\s|如果|若是|もし|경우/iu.test(words);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/mentions.js


/** A word that may be an id, with dots, dashes and underscores inside. */
const mentions_TOKEN = /(?<![A-Za-z\d_\u00c0-\u024f\u0400-\u04ff@\\])#?[A-Za-z\d]{1,12}(?:[._-][A-Za-z\d]{1,12}){0,6}(?![A-Za-z\d_\u00c0-\u024f\u0400-\u04ff]|[._-][A-Za-z\d])/gu;
const TASK = new RegExp(`(?:${wordsPattern((words) => words.task)})\\s*[#№]?[\\s\`*_"'\\[]*$`, 'iu');
const KEYWORD = new RegExp(`(?:${wordsPattern((words) => [...words.needs, ...words.before])}|${ARROW}|${ARROW_BACK})[\\s:：\`*_"'\\[(（]*$`, 'iu');
const JOINED = /(?:[,，、;；/+&∥‖|]|(?<!\p{L})(?:and|und|y|et|e|и|oraz|i|và|or)|和|与|與|及|と|및|와|과)[\s`*_"'[#]*$/iu;
const OPENED = /(?:^|[([（【{:：>\n])[\s`*_"'[•*-]*$/u;
const UNIT = /^\s?(?:%|px|r?em\b|ms\b|s\b|secs?\b|seconds?\b|mins?\b|minutes?\b|h\b|hours?\b|days?\b|weeks?\b|[kKMG]i?B\b|x\b|or (?:later|newer|higher|above)\b|以上)|^\+(?![\s\d])/u;
const mentions_ENDS = /^[`*_"'\])）】}]*(?:$|\s*[,，、;；:：.。|/+&∥→←=<>([（【—–\n-]|\s+(?:and|und|y|et|e|и|or|is|are|be|has|have|must|can|done|complete[ds]?|finish(?:e[ds])?|first|before|after|blocks?|depends?|requires?|needs?|lands?|to|through|bis|в|на)\b|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u;
/** Every mention of a task in a stretch of text, in order. */
function mentionsIn(text, at, index, numbers) {
    const mentions = [];
    const part = text.slice(at.start, at.end);
    for (const { token, offset } of tokensIn(part)) {
        const last = mentions.at(-1);
        const previous = last !== undefined && at.start + offset - last.at.end < 24 ? last : undefined;
        mentions.push(...read({ part, index: offset, from: at.start }, token, index, numbers, previous));
    }
    return mentions;
}
/** The words with a digit, found from their digits: most words of a text have none. */
function* tokensIn(part) {
    let read = 0;
    for (const { index } of part.matchAll(/\d+/g)) {
        if (index < read)
            continue;
        let start = index;
        while (start > read && /[A-Za-z\d._#-]/.test(part[start - 1]))
            start--;
        mentions_TOKEN.lastIndex = start;
        for (let found = mentions_TOKEN.exec(part); found !== null; found = mentions_TOKEN.exec(part)) {
            read = mentions_TOKEN.lastIndex;
            if (/\d/.test(found[0]))
                yield { token: found[0], offset: found.index };
            if (found.index > index || read > index)
                break;
        }
        read = Math.max(read, index + 1);
    }
}
function read(place, token, index, numbers, previous) {
    const slashed = place.part[place.index - 1] === '/';
    const follows = previous !== undefined && place.from + place.index - previous.at.end === 1;
    if (slashed && !follows)
        return [];
    const whole = one(place, token, index, numbers, slashed ? previous : undefined, place.index);
    if (whole?.id != null)
        return [whole];
    const ends = rangeEnds(place, token, index, numbers);
    if (ends.length === 2)
        return ends;
    return whole === null ? [] : [whole];
}
/** The two ids of `T003-T005`, `1.1-1.3` or `T003-005`; none where the dash joins no ids. */
function rangeEnds(place, token, index, numbers) {
    const dash = token.indexOf('-', 1);
    if (dash < 0 || token.indexOf('-', dash + 1) > 0)
        return middleDash(place, token, index, numbers);
    return endsAt(place, token, dash, index, numbers);
}
/** `T-003-T-005`, `P2-B1-P2-B4`: the dash in the middle of an odd number of them. */
function middleDash(place, token, index, numbers) {
    const dashes = [...token.matchAll(/-/g)].map((found) => found.index);
    const middle = dashes[(dashes.length - 1) / 2];
    return middle === undefined ? [] : endsAt(place, token, middle, index, numbers);
}
function endsAt(place, token, dash, index, numbers) {
    const first = one(place, token.slice(0, dash), index, numbers, undefined, place.index);
    if (first?.id == null)
        return [];
    const rest = { ...place, index: place.index + dash + 1 };
    const last = one(rest, token.slice(dash + 1), index, numbers, first, rest.index);
    return last === null ? [] : [first, last];
}
/** One id; a bare number behind a mention that it is joined to takes over its letters: `T005/006`, `T003-005`. */
function one(place, written, index, numbers, joined, offset) {
    const start = place.from + offset;
    const at = { start, end: start + written.length };
    if (!/^#?\d/.test(written)) {
        const id = resolve(index, written);
        return id !== null || fits(index, written) ? { id, written, at } : null;
    }
    const letters = joined === undefined ? '' : (/^[A-Za-z]+[-_]?/.exec(joined.written)?.[0] ?? '');
    if (letters !== '') {
        const id = resolve(index, `${letters}${written}`);
        return id === null ? null : { id, written, at };
    }
    return number(place, written, index, numbers, joined !== undefined, at);
}
function number({ part, index: offset }, written, index, numbers, joined, at) {
    const front = part.slice(Math.max(0, offset - 40), offset);
    const behind = part.slice(offset + written.length, offset + written.length + 24);
    const named = TASK.test(front);
    const id = named ? resolveNamed(index, written) : resolve(index, written);
    if (named)
        return id !== null || index.numeric ? { id, written, at } : null;
    if (!index.numeric || UNIT.test(behind))
        return null;
    if (!written.includes('.') && !mentions_ENDS.test(behind) && !joined)
        return null;
    const placed = joined || OPENED.test(front) || JOINED.test(front) || (numbers === 'text' && KEYWORD.test(front));
    if (!placed || (id === null && numbers === 'text'))
        return null;
    return { id, written, at };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/mermaid.js

/** `A --> B`, `A -->|label| B`, `A -.-> B`, `A ==> B`. */
const mermaid_ARROW = /[ \t]{0,20}(?:-{2,8}|={2,8}|-\.{1,4}-)>[ \t]{0,20}(?:\|[^|\r\n]{0,80}\|[ \t]{0,20})?/g;
const NODE = /^[ \t]*([\p{L}\d_][\p{L}\d_.-]{0,40})[ \t]*(?:[[({>]{1,2}(.{0,200}))?/u;
/** The edges between nodes that are one task each. */
function mermaidEdges(text, lines, index) {
    const statements = lines.map((line) => partsOf(text, line).map((part) => part.map((node) => readNode(text, node))));
    const labels = new Map();
    for (const { name, task } of statements.flat(2)) {
        const found = task === null ? null : mentionAt(text, task, index);
        if (found !== null && !labels.has(name))
            labels.set(name, found);
    }
    const taskOf = ({ name, at }) => labels.get(name) ?? mentionAt(text, at, index);
    return statements.flatMap((parts) => parts.slice(1).flatMap((later, i) => pairs(parts[i], later).flatMap(([from, to]) => {
        const [prerequisite, dependent] = [taskOf(from), taskOf(to)];
        return prerequisite === null || dependent === null ? [] : [{ prerequisite, dependent }];
    })));
}
/** The nodes on the sides of the arrows of a line; `A & B` are two on one side. */
function partsOf(text, line) {
    const parts = [];
    let start = line.start;
    for (const found of text.slice(line.start, line.end).matchAll(mermaid_ARROW)) {
        parts.push({ start, end: line.start + found.index });
        start = line.start + found.index + found[0].length;
    }
    parts.push({ start, end: line.end });
    return parts.map((part) => splitAt(text, part, / & /g));
}
function splitAt(text, at, separator) {
    const pieces = [];
    let start = at.start;
    for (const found of text.slice(at.start, at.end).matchAll(separator)) {
        pieces.push({ start, end: at.start + found.index });
        start = at.start + found.index + found[0].length;
    }
    return [...pieces, { start, end: at.end }];
}
function readNode(text, at) {
    const found = NODE.exec(text.slice(at.start, at.end));
    if (found === null)
        return { name: '', at: { start: at.start, end: at.start }, task: null };
    const name = found[1];
    const start = at.start + found[0].indexOf(name);
    const label = found[2];
    const from = at.start + found[0].length - (label?.length ?? 0);
    return {
        name,
        at: { start, end: start + name.length },
        task: label === undefined ? null : { start: from, end: from + label.length },
    };
}
/** The task that a label or name begins with; none where it names several. */
function mentionAt(text, at, index) {
    const mentions = mentionsIn(text, at, index, 'text');
    const [first] = mentions;
    if (first === undefined || first.id === null || mentions.length > 1)
        return null;
    const front = text.slice(at.start, first.at.start);
    return /^[\s"'`*#]*(?:\p{L}{2,10}[ \t])?[\s"'`*#]*$/u.test(front) ? first : null;
}
function pairs(left, right) {
    return left.flatMap((from) => right.map((to) => [from, to]));
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/lists.js


const THROUGH = new RegExp(`^[\`*_"\\]]{0,4}\\s?(?:\\.{2,3}|…|[-–—~～〜]{1,2}|\\s(?:${wordsPattern((words) => words.through)})\\s|から|부터|[到至])\\s?[\`*_"\\[]{0,4}$`, 'iu');
const GLOSS = /\([^()\r\n]{0,80}\)|（[^（）\r\n]{0,80}）/g;
const SEPARATOR = /^[`*_~"'\])]{0,6}\s{0,8}(?:[,，、/+&∥‖·]|\|\||(?<=\s)(?:and|und|y|et|e|и|oraz|i|và|or|sowie|así como)(?=\s)|[和与與及と]|및|와(?=\s)|과(?=\s))\s{0,8}(?:(?:and|und|y|et|e|и|or|then)\s)?(?:(?:tasks?|the|tarea|tâche|tarefa|задачи|任务|タスク)\s?#?)?[`*_~"'[(（#]{0,6}$/iu;
/** Lists of mentions that stand in this order; ranges become the tasks between their ends. `gapOf` is the text between two. */
function listsOf(mentions, index, gapOf) {
    const lists = [];
    let end = null;
    for (const mention of mentions) {
        const last = lists.at(-1);
        const previous = last?.mentions.at(-1);
        const gap = previous === undefined ? null : gapOf(previous, mention);
        if (last !== undefined && end !== null && gap !== null && isRange(gap, end, mention)) {
            last.mentions.push(...rangeBetween(index, end, mention));
            last.at.end = mention.at.end;
            end = null;
            continue;
        }
        if (last !== undefined && gap !== null && isJoin(gap)) {
            last.mentions.push(mention);
            last.at.end = mention.at.end;
            if (/[,，、]/.test(gap))
                last.tight = false;
        }
        else
            lists.push({ mentions: [mention], at: { ...mention.at }, tight: true });
        end = mention;
    }
    return lists;
}
function isRange(gap, from, to) {
    if (!THROUGH.test(gap))
        return false;
    // An em-dash between spaces begins a new thought unless both ends are ids of one kind.
    return !/\s[—–-]{1,2}\s/.test(gap) || prefixOf(from.written) === prefixOf(to.written);
}
function isJoin(gap) {
    if (gap.length > 120)
        return false;
    const plain = gap.replace(GLOSS, '');
    return plain.length <= 32 && SEPARATOR.test(plain);
}
/** A range over more tasks than this stands for its ends: what it costs to read does not grow with the file. */
const LONGEST = 1000;
/** The tasks after `from` up to `to`, in file order and of the same kind; just the end where the order does not fit. */
function rangeBetween(index, from, to) {
    const first = from.id === null ? undefined : index.order.get(from.id);
    const last = to.id === null ? undefined : index.order.get(to.id);
    if (first === undefined || last === undefined || last <= first || last - first > LONGEST)
        return [to];
    const prefix = prefixOf(from.id);
    const depth = numberDepth(from.id);
    const between = index.ids
        .slice(first + 1, last)
        .filter((id) => id !== '' && prefixOf(id) === prefix && numberDepth(id) >= depth);
    return [...[...new Set(between)].map((id) => ({ id, written: id, at: to.at })), to];
}
/** `1` has depth 1, `1.2` depth 2: a range of sub-tasks does not run over their parents. */
function numberDepth(id) {
    return id.split('.').length;
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/grid.js


/** Drawings larger than this are not followed. */
const grid_MOST_ROWS = 300;
const MOST_COLUMNS = 400;
const SIGN = /[─━═│┃║┌┐└┘├┤┬┴┼╭╮╯╰►▶▸◄◀◂▼▾▲▴→←↓↑]/;
const grid_WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
const GROUP = /\b(?:phase|fase|faza|wave|sprint|stage|batch|US-?\d)\b|фаза|阶段|フェーズ|단계/iu;
/** The grid of these lines, or null for one that is too large. */
function gridOf(text, lines, index) {
    if (lines.length > grid_MOST_ROWS || lines.some(({ start, end }) => end - start > MOST_COLUMNS))
        return null;
    const rows = [];
    const labelsByRow = [];
    for (const [row, line] of lines.entries()) {
        const { cells, offsets } = cellsOf(text, line);
        rows.push(cells);
        labelsByRow.push(labelsOf(text, row, { cells, offsets }, line, index));
    }
    return { rows, labels: labelsByRow.flat(), labelsByRow };
}
/** One sign a column; signs of Chinese, Japanese and Korean take two, as they are drawn. */
function cellsOf(text, line) {
    const cells = [];
    const offsets = [];
    let offset = line.start;
    for (const sign of text.slice(line.start, line.end)) {
        for (const cell of grid_WIDE.test(sign) ? [sign, ''] : [sign]) {
            cells.push(cell);
            offsets.push(offset);
        }
        offset += sign.length;
    }
    return { cells, offsets };
}
/** Words between lines, arrows and wider blanks. */
function labelsOf(text, row, { cells, offsets }, line, index) {
    const labels = [];
    for (let from = 0; from < cells.length;) {
        const to = endOfWords(cells, from);
        if (to < from) {
            from++;
            continue;
        }
        const at = { start: offsets[from], end: offsets[to + 1] ?? line.end };
        const tasks = tasksIn(text, at, index);
        if (tasks.length > 0)
            labels.push({ row, from, to, tasks });
        from = to + 1;
    }
    return labels;
}
/** The last column of the words that begin at `from`; before `from` where none begin. */
function endOfWords(cells, from) {
    let last = from - 1;
    for (let at = from; at < cells.length; at++) {
        const cell = cells[at];
        if (SIGN.test(cell) || (cell === '>' && SIGN.test(cells[at - 1] ?? '')))
            break;
        if (cell !== ' ')
            last = at;
        else if (at === from || cells[at + 1] === ' ')
            break;
    }
    return last;
}
function tasksIn(text, at, index) {
    const words = text.slice(at.start, at.end);
    if (GROUP.test(words))
        return [];
    const mentions = mentionsIn(text, at, index, 'text');
    const [first] = mentions;
    // "(parallel with T001)" cites a task.
    if (first === undefined || /^\s*[(（]/.test(words))
        return [];
    const lists = listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start));
    return [...(lists[0]?.mentions ?? [])];
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/trace.js

/** Where a line goes on at a sign, by the direction it comes in. */
const TURNS = {
    right: turns({
        '─┈-': 'right',
        '┼├': 'right',
        '┬': 'right down',
        '┴': 'right up',
        '┐╮': 'down',
        '┘╯': 'up',
    }),
    left: turns({ '─┈-': 'left', '┬': 'left down', '┴': 'left up', '┌╭': 'down', '└╰': 'up', '┼┤': 'left' }),
    down: turns({ '│┃┤': 'down', '├': 'down right', '└╰': 'right', '┘╯': 'left', '┴': 'left right' }),
    up: turns({ '│┃': 'up', '├': 'up right', '┤': 'up left', '┌╭': 'right', '┐╮': 'left', '┬': 'left right' }),
};
const HEADS = {
    right: /[►▶▸→>]/,
    left: /[◄◀◂←<]/,
    down: /[▼▾↓]/,
    up: /[▲▴↑]/,
};
const STEP = {
    right: [0, 1],
    left: [0, -1],
    down: [1, 0],
    up: [-1, 0],
};
/** Each sign of a drawing may be passed this often, over all labels. */
const STEPS_A_SIGN = 8;
function turns(by) {
    return Object.fromEntries(Object.entries(by).flatMap(([signs, to]) => [...signs].map((sign) => [sign, to.split(' ')])));
}
/** The edges that lines with arrow heads draw between single tasks; groups are phases, which a drawing only sketches. */
function tracedEdges(text, lines, index) {
    const grid = gridOf(text, lines, index);
    if (grid === null)
        return [];
    const budget = { left: STEPS_A_SIGN * grid.rows.reduce((sum, row) => sum + row.length, 0) };
    return grid.labels.flatMap((label) => {
        const prerequisite = onlyTask(label);
        if (prerequisite === null)
            return [];
        return [...targetsOf(grid, label, budget)].flatMap((target) => {
            const dependent = onlyTask(target);
            return dependent === null ? [] : [{ dependent, prerequisite }];
        });
    });
}
function onlyTask({ tasks }) {
    const [first, second] = tasks;
    return second === undefined ? (first ?? null) : null;
}
function targetsOf(grid, label, budget) {
    const targets = new Set();
    const seen = new Set();
    const open = startsOf(grid, label);
    for (let at = open.pop(); at !== undefined && budget.left-- > 0; at = open.pop()) {
        const key = `${at.row},${at.column},${at.going}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const sign = signAt(grid, at.row, at.column);
        if (HEADS[at.going].test(sign)) {
            const target = labelBehind(grid, at);
            if (target !== null && target !== label)
                targets.add(target);
        }
        else {
            for (const going of waysOn(grid, at, sign)) {
                if (going !== 'up' || !at.sunk)
                    open.push(step(at, going));
            }
        }
    }
    return targets;
}
/** Crossings and sides of a bar depend on where the upright line leads. */
function waysOn(grid, at, sign) {
    if (sign === '┤' && at.going === 'right') {
        const on = /[─┈►▶▸-]/.test(signAt(grid, at.row, at.column + 1)) ? ['right'] : [];
        return [...on, HEADS.up.test(uprightEnd(grid, at, 'up')) ? 'up' : 'down'];
    }
    if (sign === '┼' && at.going === 'down')
        return /[┘╯]/.test(uprightEnd(grid, at, 'down')) ? ['right'] : ['down'];
    if (sign === '┼' && at.going === 'up')
        return /[┐╮]/.test(uprightEnd(grid, at, 'up')) ? ['right'] : ['up'];
    return TURNS[at.going][sign] ?? [];
}
/** The sign at which an upright line ends in this direction. */
function uprightEnd(grid, from, going) {
    let at = step(from, going);
    while (/[│┃┼┤├]/.test(signAt(grid, at.row, at.column)))
        at = step(at, going);
    return signAt(grid, at.row, at.column);
}
/** Lines begin at the right end of a label, or below it. */
function startsOf(grid, { row, from, to }) {
    const starts = [];
    const right = signAt(grid, row, to + 1) === ' ' ? to + 2 : to + 1;
    if (/[─┈-]/.test(signAt(grid, row, right)))
        starts.push({ row, column: right, going: 'right', sunk: false });
    for (let column = Math.max(0, from - 1); column <= to; column++) {
        if (/[│┃└├╰▼↓]/.test(signAt(grid, row + 1, column)))
            starts.push({ row: row + 1, column, going: 'down', sunk: true });
    }
    return starts;
}
function step({ row, column, sunk }, going) {
    const [down, right] = STEP[going];
    return { row: row + down, column: column + right, going, sunk: sunk || going === 'down' };
}
/** The label that an arrow head points at. */
function labelBehind(grid, head) {
    for (let far = 1, at = step(head, head.going); far <= 2; far++, at = step(at, head.going)) {
        const found = grid.labelsByRow[at.row]?.find(({ from, to }) => at.column >= from - (head.going === 'down' ? 1 : 0) && at.column <= to + 1);
        if (found !== undefined)
            return found;
        if (signAt(grid, at.row, at.column) !== ' ')
            return null;
    }
    return null;
}
function signAt({ rows }, row, column) {
    return rows[row]?.[column] ?? ' ';
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/drawings.js


/** The edges that the drawings among these lines show. A drawing is a run of lines with nothing between them. */
function drawingsIn(text, lines, index) {
    const edges = [];
    for (const run of runsOf(text, lines)) {
        const whole = text.slice(run[0].start, run.at(-1).end);
        if (/^[ \t]*(?:graph|flowchart)[ \t]+(?:TD|TB|BT|LR|RL)\b/m.test(whole))
            edges.push(...mermaidEdges(text, run, index));
        else if (/[─│└├┌┐┘┬┴┼┤╰╭╮╯↓▼]/.test(whole))
            edges.push(...tracedEdges(text, run, index));
    }
    return edges;
}
/** Runs of two or more lines that follow each other, in sections where arrows count. */
function runsOf(text, lines) {
    const runs = [];
    let run = [];
    for (const { at, arrows } of lines) {
        const last = run.at(-1);
        const follows = last !== undefined && /^(?:\r\n|\n|\r)$/.test(text.slice(last.end, Math.min(at.start, last.end + 3)));
        if (!arrows || !follows) {
            runs.push(run);
            run = [];
        }
        if (arrows)
            run.push(at);
    }
    runs.push(run);
    return runs.filter(({ length }) => length > 1);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/own.js



/** How far a keyword may stand in front of the ids it speaks of. */
const REACH = 90;
const FILLER = String.raw `(?:[\s:：*_\x60"'(（\[「]|(?:on|upon|both|all|of|the|from|tasks?|steps?|completing|completion|complete|finishing|also|by|además|de|la|las|los|le|les|a|tareas?|tâches?|tarefas?|aufgaben?|von|der|den|du|des|задач\p{L}*|任务|任務|タスク|작업|wave|at least|only)(?=[\s:：*_\x60"'(（\[「])){0,12}$`;
const frontPattern = (words) => new RegExp(`(?:${words})${FILLER}`, 'iu');
const STRONG = frontPattern(wordsPattern((words) => words.needs.filter((word) => !words.loose.includes(word))));
const LOOSE = frontPattern(wordsPattern((words) => words.loose.filter((word) => words.needs.includes(word))));
const own_BEFORE = frontPattern(wordsPattern((words) => words.before.filter((word) => !words.loose.includes(word))));
const LOOSE_BEFORE = frontPattern(wordsPattern((words) => words.loose.filter((word) => words.before.includes(word))));
const BUILT = /\b(?:us(?:e[sd]?|ing)|reus(?:e[sd]?|ing)|consum(?:e[sd]?|ing))\b[^.;!?]{1,70}\b(?:built|created|added|introduced|defined|produced|implemented) (?:in|by)\s+[`*_(]{0,3}$/iu;
const BEHIND = new RegExp(`^[\\s)）\\]\`*_"'」]*(?:[がのを이가을를의]|の完了|が完了)?[\\s「]*(?:${wordsPattern((words) => words.needsBehind)})`, 'iu');
/** What a test shows when another task is done: that is no prerequisite. */
const own_TURNS = /^[\s→]*(?:GREEN|RED|PASS|绿|转绿|通过|グリーン|통과)/iu;
/** Loose words far behind the beginning of a line are notes on the work done. */
const LOOSE_REACH = 600;
/** What the words at `at` declare. In `details`, below the line of the task, loose words such as "after" count only at a beginning. */
function ownEdges(text, at, index, details) {
    const mentions = mentionsIn(text, at, index, 'text');
    const needs = [];
    const blocks = [];
    const lists = listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start));
    for (const list of lists) {
        const front = sentenceFront(text, at, list);
        const behind = text.slice(list.at.end, Math.min(at.end, list.at.end + 40));
        const role = roleOf(front, behind, details || list.at.start - at.start > LOOSE_REACH);
        if (role === 'needs')
            needs.push(...list.mentions);
        else if (role === 'before')
            blocks.push(...list.mentions);
    }
    return { needs, blocks };
}
/** The words in front of a list, back to the end of the sentence before. */
function sentenceFront(text, at, list) {
    const front = text.slice(Math.max(at.start, list.at.start - REACH), list.at.start);
    const cut = Math.max(...[...front.matchAll(/[.;。；!?](?=[\s`*_])|[。；]|\s[—–]\s/g)].map((found) => found.index + 1), 0);
    return front.slice(cut);
}
function roleOf(front, behind, details) {
    if (denies(front) || isConditional(front))
        return null;
    const after = BEHIND.exec(behind);
    if (after !== null)
        return own_TURNS.test(behind.slice(after[0].length)) ? null : 'needs';
    if (BUILT.test(front))
        return 'needs';
    if (declares(STRONG.exec(front)))
        return 'needs';
    if (declares(own_BEFORE.exec(front)))
        return 'before';
    const loose = LOOSE.exec(front) ?? LOOSE_BEFORE.exec(front);
    if (loose === null || !isPlain(front.slice(0, loose.index), behind, details))
        return null;
    return LOOSE.test(front) ? 'needs' : 'before';
}
/** A tag such as `blocked-by:t001`, or a verb that speaks of the task. */
function declares(found) {
    if (found === null)
        return false;
    return /^[\p{L}-]+[:：]/u.test(found[0]) || speaksOfTask(found.input.slice(0, found.index));
}
/** A verb speaks of the task where nothing else is its subject: at a beginning, behind a stop, in brackets. */
function speaksOfTask(words) {
    return (/(?:^|[([（【{,，:：;—–*_`"'\]-]|(?<!\p{L})(?:and|also|this|it|task|und|y|et|e|и|but|must|now|directly|hard|soft|strictly|explicitly|only|además|which|that))\s*$/iu.test(words) && !/(?:\b(?:so that|test that|assert that|verify that|ensure that)\s*)$/i.test(words));
}
/** "after T003" about the task itself: no aside on what a test shows, nothing of T003 but the task. */
function isPlain(words, behind, details) {
    if (/^[`*_]*['’]s\b/.test(behind))
        return false;
    if (/(?:not|n't|even|until|only safe|safe only|so)\s*$/i.test(words))
        return false;
    if (details &&
        !/(?:^|[([（【])[\s*_`-]*(?:(?:run|start|do|execute|runs|must (?:be )?(?:run|done)|only)\s+)?$/i.test(words))
        return false;
    return /^[`*_"'\])）】]*(?:$|\s*[,，.。;；:：)）\]—–(（*|/-]|\s+(?:is|are|has|have|and|so|to|can|in|which|since|because|as|lands?|landed|merges?|done|completes?|completed|finish\p{L}*|supplies|exists?|passes|passed|ready|ist|sind|fertig|erledigt|est|sont|será|esté|y|et|und|и|но|pour|para|для|\p{L}+s)(?![\p{L}])|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u.test(behind);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/clauses.js
const BREAK = /[.!?](?=\s|[^\x20-\x7e])|[;；。！？]|\s[—–]\s/;
/** Cuts the nodes of one level where a sentence ends between them. */
function clausesOf(text, at, nodes) {
    const clauses = [];
    let current = [];
    let start = at.start;
    for (const [i, node] of nodes.entries()) {
        const last = current.at(-1);
        if (last !== undefined) {
            const gap = text.slice(last.end, node.start);
            const cut = isRangeGap(gap, last, node) ? -1 : gap.search(BREAK);
            if (cut >= 0 && !(node.kind === 'key' && /^\W*\s[—–]\s\W*$/.test(gap))) {
                clauses.push(clause(text, current, { start, end: last.end + cut }));
                start = last.end + cut + 1;
                current = [];
            }
        }
        current.push(node);
        if (i === nodes.length - 1)
            clauses.push(clause(text, current, { start, end: at.end }));
    }
    return clauses;
}
function isRangeGap(gap, from, to) {
    return from.kind === 'mention' && to.kind === 'mention' && /^[`*_\s]*[—–][`*_\s]*$/.test(gap);
}
function clause(text, nodes, at) {
    let words = '';
    let from = at.start;
    for (const node of nodes) {
        if (node.kind !== 'group')
            continue;
        words += text.slice(from, node.start);
        from = node.end;
    }
    return { nodes, at, words: words + text.slice(from, Math.max(from, at.end)) };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/edges.js
const PAIRWISE = /counterpart|respective|corresponding|jeweilig|entsprechend|correspondiente|correspondant|соответств|对应|対応|해당/iu;
/** A sentence that means more edges than this was not written by a person. */
const MOST = 10_000;
/** All with all; one with one where the text says "their counterpart". */
function edges_pairs(text, { dependent, prerequisite, gap }) {
    const [later, earlier] = [dependent.heads, prerequisite.tails];
    const behind = text.slice(Math.max(dependent.at.end, prerequisite.at.end)).slice(0, 40);
    if (later.length === earlier.length && later.length > 1 && (PAIRWISE.test(gap) || PAIRWISE.test(behind)))
        return later.map((each, i) => ({ dependent: each, prerequisite: earlier[i] }));
    if (later.length * earlier.length > MOST)
        return [];
    return later.flatMap((each) => earlier.map((need) => ({ dependent: each, prerequisite: need })));
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/gaps.js
const STORY = /\b(?:US-?\d|(?:user )?stor(?:y|ies)|phases?|fases?|waves?|batch|sprint|stage|foundational|polish)\b|фаз|阶段|フェーズ|단계/iu;
/** True for words about a story or a phase: such a statement is not about tasks. */
function speaksOfGroup(words) {
    return STORY.test(words);
}
/** Few words without a stop between a verb and its tasks: "depends on the models of T003". */
function reaches(text, key, operand) {
    const gap = text.slice(key.end, operand.at.start);
    return (gap.length <= 64 &&
        !/[.,;!?。，；、](?:\s|$)|[—–→]/.test(gap) &&
        gap.split(/\s+/).length <= 9 &&
        !STORY.test(operand.named ? '' : gap));
}
function isPossessive(text, { at }) {
    return /^[`*_]*['’]s\b/.test(text.slice(at.end, at.end + 8));
}
/** An arrow with nothing but signs and a few words around it. */
function isBareArrow(gap, key) {
    const words = gap.replace(/[(（][^()（）]{0,200}[)）]/g, '');
    if (words.length - (key.end - key.start) > 70 || /[┘└┐┌├┤│╰╯╭╮:：]/.test(words))
        return false;
    return !STORY.test(words);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/steps.js
/** Takes a clause apart; a comma list between two verbs ends one statement and begins the next. */
function stepsOf(text, items) {
    return splitLists(text, stepsIn(text, items));
}
function stepsIn(text, items) {
    const steps = [];
    let keys = [];
    for (const item of items) {
        if (item.kind === 'operand') {
            steps.push({ operand: item.operand, keys, behind: null });
            keys = [];
            continue;
        }
        const last = steps.at(-1);
        const { key } = item;
        if (last !== undefined &&
            last.behind === null &&
            key.role.endsWith('-behind') &&
            isBehind(text.slice(last.operand.at.end, key.start)))
            last.behind = key;
        else if (!key.role.endsWith('-behind'))
            keys.push(key);
    }
    return steps;
}
/** Closing signs and particles between an id and the word behind it. */
function isBehind(gap) {
    return (gap.length <= 16 &&
        /^[\s)）\]`*_"'」]*(?:[がのをは이가을를의은는에]|の合格|の完了|まで)?[\s「]*$/u.test(gap));
}
/** "T026 before T027, T011 before T021": the last of a comma list between two verbs begins the next statement. */
function splitLists(text, steps) {
    return steps.flatMap((step, i) => {
        const { operand, keys } = step;
        const next = steps[i + 1];
        const last = operand.heads.at(-1);
        const between = isVerb(keys.at(-1)) && isVerb(next?.keys.at(-1)) && !operand.tight && !operand.named;
        if (!between || next === undefined || last === undefined || operand.heads.length < 2)
            return [step];
        if (isCoordinate(text, operand, next))
            return [step];
        const rest = operand.heads.filter((head) => head.at.start !== last.at.start);
        const left = { ...operand, heads: rest, tails: rest };
        const right = { ...operand, heads: [last], tails: [last], at: last.at };
        return [
            { ...step, operand: left },
            { operand: right, keys: [], behind: step.behind },
        ];
    });
}
function isVerb(key) {
    return key?.role === 'needs' || key?.role === 'before';
}
/** "T003 depends on T001 and blocks T005": the second verb speaks of T003 too. */
function isCoordinate(text, previous, step) {
    const key = step.keys[0];
    if (key === undefined)
        return false;
    const gap = text.slice(previous.at.end, key.start).replace(/[(（][^()（）]*[)）]/g, '');
    return /^[\s`*_]*[,，]?\s*(?:and|und|y|et|e|и|but|aber|pero|mais|mas)\s*(?:also|auch|también|aussi|also)?\s*$/iu.test(gap);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/link.js



/** The edges of a clause. `subject` is what a bracket speaks of, for clauses that begin with a verb. */
function edgesOf(text, at, items, arrows, subject) {
    const steps = stepsOf(text, items);
    const edges = [];
    let first = subject;
    let previous = null;
    let front = false;
    let chain = steps.length > 0;
    for (const [i, step] of steps.entries()) {
        const reader = { text, at, arrows, first, previous, front, next: steps[i + 1]?.operand ?? null };
        const link = linkOf(reader, step, subject);
        if (link !== null)
            edges.push(...edges_pairs(text, link));
        chain &&= i === 0 ? step.keys.length === 0 : link?.arrow === true;
        front = previous === null && isFront(text, at, step);
        if (link === null || first === null)
            first = step.operand;
        previous = step;
    }
    if (steps.every(({ keys, behind }) => keys.length === 0 && behind === null))
        return { edges, whole: unionOf(steps) };
    return { edges, whole: chain ? wholeOf(steps) : null };
}
/** "(T021/T027 for the corpus, T031 for the suite)": all of them. */
function unionOf(steps) {
    const whole = wholeOf(steps);
    if (whole === null)
        return null;
    const all = steps.flatMap(({ operand }) => operand.heads);
    return { ...whole, heads: all, tails: all };
}
function wholeOf(steps) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const at = { start: first.operand.at.start, end: last.operand.at.end };
    return { heads: first.operand.heads, tails: last.operand.tails, at, tight: true, named: false };
}
function linkOf(reader, step, subject) {
    const { text, previous } = reader;
    const key = step.keys.at(-1);
    if (previous === null) {
        if (subject === null || key === undefined || !isVerb(key) || !reaches(text, key, step.operand))
            return behindSubject(step, subject);
        return link_link(key.role === 'needs', subject, step.operand, false, '');
    }
    const gap = text.slice(previous.operand.at.end, step.operand.at.start);
    const behind = behindLink(previous, step, reader.next, gap);
    if (behind !== undefined)
        return behind;
    if (key === undefined)
        return frontLink(reader, previous, step, gap);
    if (key.role === 'arrow' || key.role === 'arrow-back') {
        if (!reader.arrows || step.keys.length > 1 || !isBareArrow(gap, key))
            return null;
        return link_link(key.role === 'arrow-back', previous.operand, step.operand, true, gap);
    }
    return verbLink(reader, previous, step, key, gap);
}
function link_link(needs, left, right, arrow, gap) {
    return { dependent: needs ? left : right, prerequisite: needs ? right : left, arrow, gap };
}
function behindSubject(step, subject) {
    if (subject === null || step.behind === null)
        return null;
    return link_link(step.behind.role === 'needs-behind', subject, step.operand, false, '');
}
/** "T003: T001 完了後", "T014 が T023 をブロック"; undefined where no word behind decides. */
function behindLink(previous, step, next, gap) {
    if (step.behind?.role === 'before-behind')
        return gap.length > 60 ? null : link_link(false, previous.operand, step.operand, false, gap);
    if (step.behind?.role === 'needs-behind' && previous.behind === null) {
        const points = /[:：はが은는]|이\s|가\s/.test(gap) || (next === null && gap.length <= 12);
        return points && gap.length <= 40 ? link_link(true, previous.operand, step.operand, false, gap) : null;
    }
    if (previous.behind?.role === 'needs-behind')
        return gap.length <= 60 ? link_link(true, step.operand, previous.operand, false, gap) : null;
    return undefined;
}
/** "After T003, T004 can start": the clause begins with what is needed. */
function frontLink(reader, previous, step, gap) {
    if (!reader.front || step.operand.named || gap.length > 70 || isPossessive(reader.text, step.operand))
        return null;
    if (/[:：.]|\p{N}/u.test(gap) || speaksOfGroup(gap))
        return null;
    return link_link(true, step.operand, previous.operand, false, gap);
}
function isFront(text, at, step) {
    const key = step.keys[0];
    if (key?.role !== 'needs' || step.keys.length > 1 || !reaches(text, key, step.operand))
        return false;
    return /^(?:[\s*_>`#-]|\d+\.|[^:：]{0,40}[:：])*$/u.test(text.slice(at.start, key.start).slice(0, 60));
}
/** "T007 (hook) must be done before T008": few words between, and no other subject. */
function verbLink(reader, previous, step, key, gap) {
    const { text } = reader;
    const verb = step.keys[0];
    if (step.keys.some((each) => !isVerb(each)) || !reaches(text, key, step.operand))
        return null;
    if (key.role === 'before' && isPossessive(text, step.operand))
        return null;
    const coordinate = isCoordinate(text, previous.operand, step);
    const tail = text.slice(previous.operand.at.end, verb.start).replace(/[(（][^()（）]*[)）]/g, '');
    if (!coordinate &&
        (tail.length > 70 || /[,，、](?!\s*(?:and|but|und|aber|y|et|mais|и)\b)/.test(tail) || speaksOfGroup(tail)))
        return null;
    const left = coordinate && reader.first !== null ? reader.first : previous.operand;
    return link_link(key.role === 'needs', left, step.operand, false, gap);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/nodes.js


/** Brackets deeper than this are read as if they were not there. */
const DEEPEST = 6;
/** The nodes of a stretch of text; empty where no task is mentioned. */
function nodesIn(text, at, index) {
    const mentions = mentionsIn(text, at, index, 'text');
    if (mentions.length === 0)
        return [];
    const leaves = withoutOverlap(mentions, keywordsIn(text, at));
    return nested(leaves, bracketsIn(text, at));
}
/** Mentions and keywords in one order; a keyword that is part of an id is none. */
function withoutOverlap(mentions, keys) {
    const leaves = [];
    let next = 0;
    for (const mention of mentions) {
        for (; next < keys.length && keys[next].end <= mention.at.start; next++)
            leaves.push(keyNode(keys[next]));
        while (next < keys.length && keys[next].start < mention.at.end)
            next++;
        leaves.push({ kind: 'mention', mention, ...mention.at });
    }
    for (; next < keys.length; next++)
        leaves.push(keyNode(keys[next]));
    return leaves;
}
function keyNode(key) {
    return { kind: 'key', key, start: key.start, end: key.end };
}
/** Bracket pairs in order of their beginning; what does not pair is left out. */
function bracketsIn(text, at) {
    const open = [];
    const pairs = [];
    for (const found of text.slice(at.start, at.end).matchAll(/[()（）]/g)) {
        const offset = at.start + found.index;
        if (found[0] === '(' || found[0] === '（')
            open.push(offset);
        else {
            const start = open.pop();
            if (start !== undefined && open.length < DEEPEST)
                pairs.push({ start, end: offset + 1 });
        }
    }
    return pairs.sort((a, b) => a.start - b.start);
}
function nested(leaves, pairs) {
    const root = [];
    const open = [];
    let next = 0;
    const close = (until) => {
        for (let top = open.at(-1); top !== undefined && top.pair.end <= until; top = open.at(-1)) {
            open.pop();
            if (top.nodes.length > 0)
                (open.at(-1)?.nodes ?? root).push(groupOf(top.pair, top.nodes));
        }
    };
    for (const leaf of leaves) {
        while (next < pairs.length && pairs[next].start < leaf.start) {
            const pair = pairs[next++];
            close(pair.start);
            open.push({ pair, nodes: [] });
        }
        close(leaf.start);
        (open.at(-1)?.nodes ?? root).push(leaf);
    }
    close(Number.POSITIVE_INFINITY);
    return root;
}
function groupOf(pair, nodes) {
    const keyed = nodes.some((node) => node.kind === 'key' || (node.kind === 'group' && node.keyed));
    return { kind: 'group', nodes, keyed, ...pair };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/operands.js

/** The operands and keywords of a clause, in order. */
function operandsOf(text, nodes, index, readGroup) {
    const items = [];
    let run = [];
    const flush = () => {
        for (const operand of operandsOfRun(text, run, index))
            items.push({ kind: 'operand', operand });
        run = [];
    };
    for (const node of nodes) {
        if (node.kind === 'mention')
            run.push(node.mention);
        else if (node.kind === 'key') {
            flush();
            items.push({ kind: 'key', key: node.key });
        }
        else {
            const attached = run.length > 0 && isAttached(text, run.at(-1).at.end, node.start);
            // A gloss such as "(from T001)" behind an id does not interrupt a list.
            if (attached && !node.keyed)
                continue;
            flush();
            const before = lastOperand(items);
            const follows = before !== null && isAside(text, before.at.end, node.start);
            const operand = readGroup(node, follows ? subjectOf(before) : null);
            if (operand !== null && !attached && beginsWithId(text, node, operand)) {
                const named = { ...operand, at: { start: node.start, end: node.end }, named: true };
                items.push({ kind: 'operand', operand: named });
            }
        }
    }
    flush();
    return merged(text, items);
}
function operandsOfRun(text, run, index) {
    const lists = listsOf(run, index, (from, to) => text.slice(from.at.end, to.at.start));
    return lists.map(({ mentions, at, tight }) => ({
        heads: mentions,
        tails: mentions,
        at,
        tight,
        named: false,
    }));
}
/** "(T001–T005)" names tasks, "(see T005)" cites one. */
function beginsWithId(text, group, operand) {
    return (group.keyed || /^[\s`*_"'[]*(?:tasks?\s)?[#\s`*_]*$/i.test(text.slice(group.start + 1, operand.at.start)));
}
function isAttached(text, from, to) {
    return /^[`*_"'\]\s]{0,6}$/.test(text.slice(from, to));
}
/** Only marks and "in parallel" between a list and the bracket that speaks of it. */
function isAside(text, from, to) {
    return /^[`*_"'\]\s∥‖|,]*(?:(?:\[P\]|in parallel|parallel|en paralelo|em paralelo|en parallèle|параллельно|równolegle)[`*_\s]*)?$/iu.test(text.slice(from, to));
}
/** "T003, T004 (after T001)" surely speaks of T004; "T003/T004 (after T001)" of both. */
function subjectOf(operand) {
    const last = operand.heads.at(-1);
    return operand.tight || last === undefined ? operand : { ...operand, heads: [last], tails: [last] };
}
function lastOperand(items) {
    const last = items.at(-1);
    return last?.kind === 'operand' ? last.operand : null;
}
const AND = /^[`*_\s]*(?:[,，、/+&]|(?:and|und|y|et|e|и|oraz|và)(?=\s)|[和与與及と]|및|와(?=\s)|과(?=\s))[`*_\s]*[\p{L}\p{N}&`*_\s-]{1,40}$/u;
/** "Tests (T006–T013) and Core (T014–T019)" is one operand. */
function merged(text, items) {
    const result = [];
    for (const item of items) {
        const last = lastOperand(result);
        if (item.kind === 'operand' && item.operand.named && last !== null) {
            const gap = text.slice(last.at.end, item.operand.at.start);
            if (AND.test(gap)) {
                result[result.length - 1] = { kind: 'operand', operand: both(last, item.operand) };
                continue;
            }
        }
        result.push(item);
    }
    return result;
}
function both(left, right) {
    return {
        heads: [...left.heads, ...right.heads],
        tails: [...left.tails, ...right.tails],
        at: { start: left.at.start, end: right.at.end },
        tight: true,
        named: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/statements.js





const WORKER = /^[\s*>#\d.`-]*(?:developer|dev|agent|team|worker|engineer|person|entwickler|desarrollador|développeur|desenvolvedor|разработчик|программист|开发者|開発者|개발자)\b\s*[A-Z\d#]?/iu;
const INCLUSIVE = /\b(?:inclus|inclusive|inclusief|inklusive|inclusivo|włącznie|включительно)\b|包含在内/iu;
/** The edges that a line states. Both sides must name tasks. */
function statementsIn(text, at, index, options) {
    const line = text.slice(at.start, at.end);
    if (WORKER.test(line))
        return [];
    return readLevel(text, at, nodesIn(text, at, index), { index, options, subject: null }).edges;
}
function readLevel(text, at, nodes, { index, options, subject }) {
    const edges = [];
    const chains = [];
    for (const clause of clausesOf(text, at, nodes)) {
        const operands = operandsOf(text, clause.nodes, index, (group, before) => {
            const inner = { start: group.start + 1, end: group.end - 1 };
            const level = readLevel(text, inner, group.nodes, { index, options, subject: before });
            edges.push(...level.edges);
            return level.operand;
        });
        if (declaresNothing(clause.words))
            continue;
        const linked = edgesOf(text, clause.at, operands, options.arrows, subject);
        edges.push(...linked.edges);
        if (linked.whole !== null)
            chains.push(linked.whole);
    }
    return { edges, operand: union(chains) };
}
function declaresNothing(words) {
    return denies(words) || isConditional(words) || INCLUSIVE.test(words);
}
function union(operands) {
    const [first] = operands;
    if (first === undefined)
        return null;
    return {
        ...first,
        heads: operands.flatMap(({ heads }) => heads),
        tails: operands.flatMap(({ tails }) => tails),
        at: { start: first.at.start, end: operands.at(-1).at.end },
    };
}

;// CONCATENATED MODULE: ./lib/src/dialects/words.js
/** What the words of headings, labels and marks mean, in all languages. */

/** A map from every word of one table to its meaning; the first language that claims a word has it. */
function indexOf(table) {
    const index = new Map();
    for (const words of LANGUAGES) {
        for (const [key, list] of Object.entries(table(words))) {
            for (const word of list)
                if (!index.has(word))
                    index.set(word, key);
        }
    }
    return index;
}
const FIELDS = indexOf((words) => words.fields);
const SECTIONS = indexOf((words) => words.sections);
const CRITERIA = indexOf((words) => words.criteria);
const PARTS = indexOf((words) => words.parts);
const STATUSES = indexOf((words) => words.status);
const NONE = new Set(LANGUAGES.flatMap((words) => words.none));
const PARALLEL = new Set(['p', ...LANGUAGES.flatMap((words) => words.parallel)]);
const OPTIONAL = new Set(LANGUAGES.flatMap((words) => words.optional));
/** No word that the tables know is longer, nor a title that leads with one. */
const words_LONGEST = 160;
/** Lower case, without markup, symbols, numbering in front and colon behind, white space folded. */
function plainWords(text) {
    let plain = '';
    const end = Math.min(text.length, words_LONGEST);
    for (let at = 0; at < end; at++) {
        const sign = text[at];
        if (sign <= '\u007f' ? MARKUP.has(sign) && !joins(text, at) : isSymbol(text, at))
            continue;
        const blank = sign === '_' || /\s/.test(sign);
        if (plain === '' && (blank || NUMBERING.has(sign)))
            continue;
        if (!blank)
            plain += sign;
        else if (!plain.endsWith(' '))
            plain += ' ';
    }
    return plain.replace(/[\s:：.。]+$/, '').toLowerCase();
}
const MARKUP = new Set('*_`~#');
const NUMBERING = new Set('0123456789.)(:：-');
/** `depends_on`: the sign stands for a blank. */
function joins(text, at) {
    return text[at] === '_' && /\p{L}_\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2));
}
/** Pictures, the signs that join and vary them, and both halves of what takes two units. */
function isSymbol(text, at) {
    const unit = text.charCodeAt(at);
    if (unit < 0x2000)
        return unit === 0xa9 || unit === 0xae;
    if (unit >= 0xdc00 && unit < 0xe000)
        return at > 0 && isSymbol(text, at - 1);
    if (unit === 0x200d || unit === 0xfe0f)
        return true;
    return /\p{Extended_Pictographic}/u.test(text.slice(at, at + 2).replace(/(?<=^[^\ud800-\udbff]).*/su, ''));
}
/** The title without what stands behind a colon, a dash or a bracket. */
function leadOf(plain) {
    const cut = plain.search(/ ?[:：(（[【]| [-–—|/] /);
    return cut > 0 ? plain.slice(0, cut).trim() : plain;
}
function lookUp(index, title) {
    const plain = plainWords(title);
    return index.get(plain) ?? index.get(leadOf(plain)) ?? null;
}
/** The key of a field by its label, or null. */
function fieldKeyOf(label) {
    return FIELDS.get(plainWords(label)) ?? null;
}
/** What kind of section a heading opens, by its words alone; `tasks` for all that are nothing else. */
function sectionKindOf(title) {
    const kind = lookUp(SECTIONS, title);
    if (kind !== null)
        return kind;
    return criterionKindOf(title) === null ? 'tasks' : 'criteria';
}
/** Which criteria stand below a heading or label, or null for none. */
function criterionKindOf(title) {
    return lookUp(CRITERIA, title);
}
const CRITERIA_PARTS = {
    acceptance: 'acceptance',
    'definition-of-done': 'definition-of-done',
    testing: 'testing',
    other: 'other-criteria',
};
/** Which part of a task a heading or label opens, or null. */
function partKeyOf(title) {
    const criteria = criterionKindOf(title);
    if (criteria !== null)
        return CRITERIA_PARTS[criteria];
    const part = lookUp(PARTS, title);
    if (part !== null)
        return part === 'testing-strategy' ? 'testing' : part;
    const section = lookUp(SECTIONS, title);
    return section === 'dependencies' || section === 'notes' || section === 'overview' ? section : null;
}
/** The state that a word or phrase names: "✅ DONE", "In Progress (80 %)", "已完成"; null for none. */
function statusWordOf(text) {
    if (/^\s*[✅✔☑🟢]/u.test(text))
        return 'done';
    const plain = plainWords(text).replace(/^[-–—\s]+/, '');
    const known = STATUSES.get(plain) ?? STATUSES.get(leadOf(plain));
    if (known !== undefined)
        return known;
    const first = /^[\p{L}/'’_-]+(?: [\p{L}]+)?/u.exec(plain)?.[0] ?? '';
    return STATUSES.get(first) ?? STATUSES.get(first.split(' ', 1)[0] ?? '') ?? symbolStatus(text);
}
function symbolStatus(text) {
    if (/^\s*[🚧🔄🟡⏳]/u.test(text))
        return 'active';
    if (/^\s*[❌⬜🔲⏸📋🔴]/u.test(text))
        return 'open';
    return null;
}
/** True for "None", "N/A", "-", 无 and their like, also with words behind: "None (can start at once)". */
function isNone(text) {
    const trimmed = text.trim();
    if (/^(?:[-–—]+|\[\s*\]|\{\s*\}|∅)$/.test(trimmed))
        return true;
    const plain = plainWords(trimmed);
    return NONE.has(plain) || NONE.has(leadOf(plain)) || NONE.has(plain.split(/[,;.。，、\s]/, 1)[0] ?? '');
}
/** True for "optional" in any language. */
function isOptionalWord(text) {
    return OPTIONAL.has(plainWords(text));
}
/** True for `P`, "parallel" and its like: the label or value that says a task can run beside others. */
function isParallelWord(text) {
    return PARALLEL.has(plainWords(text));
}
/** True for the heading of an OpenSpec delta whose requirements are no longer there: `## REMOVED Requirements`. */
function removesRequirements(title) {
    return /^(?:removed|renamed) requirements?$/.test(plainWords(title));
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/values.js




const values_NOTHING = { stated: false, mentions: [], external: [], blocks: [] };
/** What a value declares. `None` and its like end it: nothing behind them counts. */
function readValue(text, value, index) {
    const first = firstStatement(text, value);
    const words = text.slice(first.start, first.end);
    if (words.trim() === '' || isPlaceholder(words))
        return values_NOTHING;
    const blocks = blocksBehind(text, { start: first.end, end: value.end }, index);
    if (isNone(words))
        return { ...values_NOTHING, stated: true, blocks };
    const mentions = [];
    const external = [];
    for (const piece of piecesOf(text, first)) {
        const found = denies(text.slice(piece.start, piece.end)) ? [] : mentionsOf(text, piece, index);
        mentions.push(...found);
        if (found.length === 0)
            external.push(...wordsOf(text, piece));
    }
    return { stated: true, mentions, external, blocks };
}
/** `[list the prerequisites]`: a template that nobody filled in. */
function isPlaceholder(words) {
    return /^[\s`*_]*\[[^\]]{12,}\][`*_\s.]*$/.test(words) && !/\d/.test(words);
}
/** Up to a bar, the end of a sentence, or a dash with words behind it. */
function firstStatement(text, value) {
    const words = text.slice(value.start, value.end);
    const cut = words.search(/\s[|•]\s|[.。](?=\s|$|\*\*)|。|\s[—–]\s(?=\p{L}{2,}[\s,])/u);
    return cut < 0 ? value : { start: value.start, end: value.start + cut };
}
function blocksBehind(text, rest, index) {
    const label = /(?:\*\*|__)([^*_\r\n]{2,30}?)[:：]?(?:\*\*|__)[:：]?/u.exec(text.slice(rest.start, Math.min(rest.end, rest.start + 80)));
    if (label === null || fieldKeyOf(label[1]) !== 'blocks')
        return [];
    const start = rest.start + label.index + label[0].length;
    const value = firstStatement(text, { start, end: rest.end });
    if (isNone(text.slice(value.start, value.end)))
        return [];
    return piecesOf(text, value).flatMap((piece) => mentionsOf(text, piece, index));
}
/** The tasks that a part of a list names; what stands in brackets behind an id is a remark about it. */
function mentionsOf(text, piece, index) {
    const all = mentionsIn(text, piece, index, 'value');
    const mentions = all.filter((mention, i) => i === 0 || !values_isAside(text.slice(all[0]?.at.end, mention.at.start)));
    return listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start)).flatMap((list) => list.mentions);
}
/** What stands in brackets behind an id is a remark; what is said to wait for it is none of its prerequisites. */
function values_isAside(between) {
    if (saysBefore(between))
        return true;
    return (Math.max(between.lastIndexOf('('), between.lastIndexOf('（')) >
        Math.max(between.lastIndexOf(')'), between.lastIndexOf('）')));
}
const values_SEPARATOR = /[,，、;；\r\n]|\s(?:and|und|y|et|e|и|oraz|i|và)\s|\s\+\s/gu;
/** The parts of a list; a separator in brackets separates nothing. */
function piecesOf(text, value) {
    const pieces = [];
    const words = text.slice(value.start, value.end);
    let start = 0;
    let depth = 0;
    let read = 0;
    for (const found of words.matchAll(values_SEPARATOR)) {
        depth = depthAfter(words.slice(read, found.index), depth);
        read = found.index;
        if (depth > 0 && !/[\r\n]/.test(found[0]))
            continue;
        pieces.push({ start: value.start + start, end: value.start + found.index });
        start = found.index + found[0].length;
    }
    pieces.push({ start: value.start + start, end: value.end });
    return pieces.filter((piece) => piece.end > piece.start);
}
function depthAfter(words, depth) {
    let now = depth;
    for (const [sign] of words.matchAll(/[()（）]/g))
        now = sign === '(' || sign === '（' ? now + 1 : Math.max(0, now - 1);
    return now;
}
/** The words of a part without signs around them; none where there are no words. */
function wordsOf(text, piece) {
    let { start, end } = piece;
    while (start < end && /[\s`*_"'[\]-]/.test(text[start]))
        start++;
    while (end > start && /[\s`*_"'[\].]/.test(text[end - 1]))
        end--;
    const words = text.slice(start, end);
    if (!/\p{L}{3}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u.test(words) || isNone(words))
        return [];
    return [{ value: words.replace(/\s+/g, ' '), at: { start, end } }];
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/read.js





/**
 * Reads fields, the words of the tasks, and the lines of sections about dependencies; one reading for each subject, in
 * order. Each prerequisite counts once, where it was first declared.
 */
function readDependencies(text, subjects, lines) {
    const collector = new Collector(subjects);
    for (const [at, subject] of subjects.entries()) {
        for (const field of subject.fields)
            collector.addField(text, at, field);
        for (const [i, own] of subject.own.entries())
            collector.addOwn(at, ownEdges(text, own, collector.index, i > 0));
    }
    for (const { at, arrows } of lines)
        collector.addSection(statementsIn(text, at, collector.index, { arrows }));
    collector.addSection(drawingsIn(text, lines, collector.index));
    return collector.readings();
}
/** Ranges that name thousands of tasks on both sides end here: no list that people write comes near. */
const MOST_EDGES = 100_000;
class Collector {
    index;
    subjects;
    drafts;
    left = MOST_EDGES;
    constructor(subjects) {
        this.subjects = subjects;
        this.index = indexIds(subjects.map((subject) => subject.id));
        this.drafts = subjects.map(() => ({
            dependsOn: new Map(),
            blocks: new Map(),
            unresolved: new Map(),
            external: [],
            stated: false,
        }));
    }
    addField(text, at, field) {
        const draft = this.drafts[at];
        const value = readValue(text, field.value, this.index);
        draft.stated ||= value.stated;
        if (field.key === 'blocks') {
            for (const mention of value.mentions)
                this.addBlocked(at, mention, field.source, 'reverse');
            return;
        }
        for (const mention of value.mentions)
            this.add(draft, mention, field.source);
        for (const mention of value.blocks)
            this.addBlocked(at, mention, field.source, 'reverse');
        draft.external.push(...value.external);
    }
    addOwn(at, edges) {
        for (const mention of edges.needs)
            this.add(this.drafts[at], mention, 'inline');
        for (const mention of edges.blocks)
            this.addBlocked(at, mention, 'inline', 'inline');
    }
    addSection(edges) {
        for (const { dependent, prerequisite } of edges) {
            if (dependent.id !== null && dependent.id !== prerequisite.id)
                this.add(this.draftOf(dependent.id), prerequisite, 'section');
        }
    }
    /** A task that this one blocks needs this one. */
    addBlocked(at, mention, written, source) {
        const { blocks } = this.drafts[at];
        const id = mention.id ?? mention.written;
        if (!blocks.has(id))
            blocks.set(id, { value: { id, source: written }, at: mention.at });
        const own = this.subjects[at]?.id ?? null;
        if (own === null || mention.id === null)
            return;
        this.add(this.draftOf(mention.id), { id: own, written: own, at: mention.at }, source);
    }
    draftOf(id) {
        const at = this.index.order.get(id);
        return at === undefined ? undefined : this.drafts[at];
    }
    add(draft, mention, source) {
        if (draft === undefined || this.left-- <= 0)
            return;
        draft.stated = true;
        const id = mention.id ?? mention.written;
        if (mention.id === null && this.index.single) {
            // The one task of a file can only mean tasks of other files.
            draft.external.push({ value: id, at: mention.at });
            return;
        }
        const list = mention.id === null ? draft.unresolved : draft.dependsOn;
        if (!list.has(id))
            list.set(id, { value: { id, source }, at: mention.at });
    }
    readings() {
        return this.drafts.map((draft) => ({
            dependsOn: [...draft.dependsOn.values()],
            blocks: [...draft.blocks.values()],
            unresolved: [...draft.unresolved.values()],
            external: draft.external,
            stated: draft.stated,
        }));
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/estimates.js
/** Working hours of one unit: a day has 8, a week 40, a month 160. */
const UNITS = [
    [
        /^(?:min(?:ute)?s?|minuten|minutos?|мин\p{L}*|分钟|分鐘|分間|分|분|phút|minut\p{L}*|m)(?!\p{L})/iu,
        1 / 60,
    ],
    [
        /^(?:(?:person|man|dev|engineer)[- ]?hours?|h|hrs?|hours?|std|stunden?|horas?|heures?|час\p{L}*|ч|个小时|小时|小時|時間|시간|giờ|godzin\p{L}*)(?!\p{L})/iu,
        1,
    ],
    [
        /^(?:(?:person|man|dev|engineer|working|work|business)[- ]?days?|d|days?|pt|tage?n?|personentage?n?|días?|dias?|jours?|дн\p{L}*|день|个工作日|工作日|人天|天|人日|日|일|ngày|dni|dzień)(?!\p{L})/iu,
        8,
    ],
    [
        /^(?:(?:person|man|dev|engineer)[- ]?weeks?|w|wks?|weeks?|wochen?|semanas?|semaines?|недел\p{L}*|周|週間|週|주|tuần|tygod\p{L}*)(?!\p{L})/iu,
        40,
    ],
    [/^(?:months?|mo|monate?n?|mes(?:es)?|mois|месяц\p{L}*|个月|ヶ月|か月|개월|tháng)(?!\p{L})/iu, 160],
];
const POINTS = /^(?:sp|pts?|story[ -]?points?|points?|puntos?(?: de historia)?|pontos?|storypunkte|punkte?|балл\p{L}*|故事点|点|點|ポイント|포인트|스토리 포인트)(?!\p{L})/iu;
const SIZE = /^(?:xxs|xs|s|m|l|xl|xxl|tiny|small|medium|large|huge|klein|mittel|groß|pequeño|mediano|grande|petit|moyen|grand|pequeno|médio|trivial|low|high|easy|小|中|大|малый|средний|большой)(?![\p{L}\d])/iu;
const HALF = /^(?:half a|half|½|半|medio|media|un demi|eine? halber?|полдня)[ -]?/iu;
/** A number or a range of two, at the place where the expression stands. */
const AMOUNT = /[~≈<>≤≥]{0,2}[ \t]?(\d{1,5}(?:[.,]\d{1,3})?)(?:[ \t]{0,3}(\p{L}{0,8})[ \t]{0,3}(?:[-–—~～〜]|to|bis|à|a|до|至|到)[ \t]{0,3}(\d{1,5}(?:[.,]\d{1,3})?))?\+?[ \t]{0,3}-?/uy;
/** How far into a value the first number may stand. */
const LEAD = 40;
/**
 * The estimate in a field's value, or null where it is none. Parts that follow one another ("1h 30m") are added; of a
 * range the mean counts. A number without unit takes the unit of the label: "Story points: 5".
 */
function readEstimate(text, at, label = '') {
    const value = text.slice(at.start, Math.min(at.end, at.start + 300));
    const start = value.search(/\d|½|\bhalf\b|半/iu);
    const lead = start < 0 ? value : value.slice(0, start);
    if (start >= 0 && start <= LEAD && /^[\p{L}\s`*_(（:：≈~<>≤≥.\-–—/]*$/u.test(lead)) {
        const begin = start - (/[~≈<>≤≥]{0,2}[ \t]?$/u.exec(lead)?.[0].trimEnd().length ?? 0);
        const sum = sumFrom(value, begin, label);
        if (sum !== null)
            return located(text, at.start + begin, sum, at.start);
    }
    return sizeIn(text, value, at.start);
}
/** Adds the parts that follow one another from `begin`. */
function sumFrom(value, begin, label) {
    let sum = partAt(value, begin, label);
    for (let part = nextPart(value, sum); sum !== null && part !== null; part = nextPart(value, sum)) {
        const hours = add(sum.hours, part.hours);
        sum = { hours, points: add(sum.points, part.points), end: part.end };
    }
    return sum;
}
function nextPart(value, sum) {
    if (sum === null)
        return null;
    const gap = /^(?:[ \t]*[,+])?[ \t]*(?:(?:and|und|y|et|e|и)[ \t]+)?/u.exec(value.slice(sum.end, sum.end + 12));
    return partAt(value, sum.end + (gap?.[0].length ?? 0), '');
}
function partAt(value, at, label) {
    const half = HALF.exec(value.slice(at, at + 16));
    if (half !== null && /^[^\d]/.test(value.slice(at)))
        return unitAt(value, at + half[0].length, 0.5, '');
    AMOUNT.lastIndex = at;
    const found = AMOUNT.exec(value);
    if (found === null)
        return null;
    const [, first, , last] = found;
    const amount = last === undefined ? estimates_number(first) : (estimates_number(first) + estimates_number(last)) / 2;
    return unitAt(value, AMOUNT.lastIndex, amount, label) ?? unitAt(value, AMOUNT.lastIndex - 1, amount, label);
}
function unitAt(value, at, amount, label) {
    const behind = value
        .slice(at, at + 24)
        .replace(/^[(（]/, ' ')
        .trimStart();
    const skipped = value.slice(at, at + 24).length - behind.length;
    for (const [pattern, hours] of UNITS) {
        const unit = pattern.exec(behind);
        if (unit !== null)
            return { hours: amount * hours, points: null, end: at + skipped + unit[0].length };
    }
    const points = POINTS.exec(behind);
    if (points !== null)
        return { hours: null, points: amount, end: at + skipped + points[0].length };
    return ofLabel(value, at, amount, label);
}
/** "Story points: 5", "Estimated hours: 3": the label has the unit. */
function ofLabel(value, at, amount, label) {
    if (!/^[\s.`*_)]*$/.test(value.slice(at)))
        return null;
    const end = value.slice(0, at).trimEnd().length;
    for (const word of label.split(/[\s()（）]+/)) {
        if (word.length < 2)
            continue;
        const hours = UNITS.find(([pattern]) => pattern.exec(word)?.[0].length === word.length)?.[1];
        if (hours !== undefined)
            return { hours: amount * hours, points: null, end };
        if (POINTS.exec(word)?.[0].length === word.length)
            return { hours: null, points: amount, end };
    }
    return null;
}
function sizeIn(text, value, from) {
    const lead = /^(?:[`*_\s[(]|(?:size|t-?shirt(?: size)?|effort|größe|tamaño|taille|tamanho)[ \t]*[:：][`*_\s]*){0,8}/iu.exec(value)?.[0].length ?? 0;
    const size = SIZE.exec(value.slice(lead));
    return size === null
        ? null
        : located(text, from + lead, { hours: null, points: null, end: lead + size[0].length }, from);
}
function located(text, start, part, origin) {
    const end = origin + part.end;
    return {
        value: { text: text.slice(start, end), hours: round(part.hours), points: round(part.points) },
        at: { start, end },
    };
}
function add(sum, part) {
    return part === null ? sum : (sum ?? 0) + part;
}
function estimates_number(text) {
    return Number((text ?? '0').replace(',', '.'));
}
function round(value) {
    return value === null ? null : Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/src/dialects/parents.js

/** For each draft the index of its parent, or null. A number whose parent is only a heading has none. */
function parentsOf(drafts) {
    const indexOf = new Map(drafts.map((draft, at) => [draft, at]));
    const latest = new Map();
    return drafts.map((draft, at) => {
        const id = draft.head.id?.value ?? null;
        const nested = draft.parent === null ? null : (indexOf.get(draft.parent) ?? null);
        const byNumber = id !== null && draft.head.form === 'number' && draft.form === 'box';
        const above = byNumber ? parentIdOf(id) : null;
        const parent = byNumber ? parentByNumber(draft, above, latest, nested) : nested;
        if (id !== null && draft.form === 'box')
            latest.set(id, at);
        return parent;
    });
}
/** The box with the number in front of the last dot, or the heading of a task ("Task 1") that has it. */
function parentByNumber(draft, above, latest, nested) {
    if (above === null)
        return null;
    const heading = draft.parent?.form === 'heading' && draft.parent.head.id?.value === above;
    return latest.get(above) ?? (heading ? nested : null);
}

;// CONCATENATED MODULE: ./lib/src/dialects/path-words.js
/** Words that tell paths from what only looks like one. */
/** Endings of files that stand without a folder; a name with another ending needs a folder in front. */
const ENDINGS = new Set(('ts tsx js jsx mjs cjs mts cts json jsonc json5 jsonl ndjson yaml yml toml ini cfg conf env lock md mdx mdc markdown rst txt adoc html htm css scss ' +
    'sass less vue svelte astro py pyi ipynb rb rake erb go mod sum rs java kt kts groovy gradle scala clj cs csproj fs fsi fsx fsproj sln slnx props targets ' +
    'vb h cc cpp cxx hpp hh mm swift php sh bash zsh fish bats ps1 psm1 psd1 bat cmd sql prisma graphql gql proto xml xsd xsl svg png jpg jpeg gif webp ico ' +
    'bmp pdf csv tsv xlsx docx pptx tf tfvars hcl dockerfile tpl tmpl hbs ejs njk j2 jinja lua dart arb ex exs erl hs elm nix zig jl pl sol wasm plist ' +
    'xcodeproj storyboard entitlements properties snap feature log http rego bicep cue cabal resx razor cshtml xaml exe dll so dylib jar war apk aab ipa zip tar ' +
    'gz tgz db sqlite sqlite3 parquet lockb ttf otf woff woff2 mp3 mp4 wav service timer pem crt example sample template bak pubxml nuspec podspec gemspec').split(' '));
/** Endings that are everyday words or members too: a bare name with one needs code ticks. */
const DOUBTFUL = new Set('mod sum env lock log http properties props targets feature service so db example sample template timer tar conf pl go h snap cue sol'.split(' '));
/** Objects whose members look like files: `console.log`, `process.env`. */
const OBJECTS = /^(?:console|logger|log|math|np|process|import\.meta|meta|window|document|this|self|module|array|object|json|promise|req|res|request|response|ctx|options|props|std|os|fs|path|string|date|import)$/i;
/** Names with a dot that are products, not files. */
const PRODUCTS = /^(?:node|next|nuxt|vue|react|express|three|d3|socket|chart|nest|ember|backbone|moment|deno|bun|alpine|discord|video|p5|asp|vb|ml|paper|ink|solid|quill|editor|plotly|hapi|koa|gatsby|electron|handlebars|ecma|angular|knockout|pixi|matter|anime|leaflet|tensorflow|brain|require|zod|plot|monaco|ag|tone|stencil|lit|wasmer|mithril|ramda|lodash|underscore)\.(?:js|io|net|ts)$/i;
/** First folders that are folders wherever they stand. */
const ROOT = /^(?:\.{1,2}|~|\.[\w-]+|src|source|sources|tests?|__tests__|spec|specs|libs?|apps?|docs?|packages?|scripts?|configs?|bin|cmd|pkg|internal|public|static|assets|backend|frontend|server|client|web|mobile|ios|android|examples?|samples?|templates|crates|core|common|shared|components?|services?|models?|modules|plugins|tools|utils|helpers|hooks|pages|views|features|infra|infrastructure|terraform|deploy|deployment|docker|k8s|helm|charts|migrations|database|db|prisma|supabase|api|routes|controllers|middleware|schemas|types|fixtures|e2e|integration|unit|contracts|checklists|benchmarks?|theme|styles|domain|data|presentation|openspec|node_modules|target|build|dist|vendor|cli|sdk|ui)$/;
/** Words on either side of a slash that mean a choice or a media type. */
const CHOICE = /^(?:and|or|und|oder|et|ou|y|e|text|application|image|audio|video|multipart|font|json|http|https|true|false|yes|no|on|off|read|write|get|post|put|patch|delete|up|down|start|stop|left|right|input|output|in|out|open|close|before|after|pass|fail|n|a|w|i|o)$/i;

;// CONCATENATED MODULE: ./lib/src/dialects/path-shapes.js
/** What looks like a path of a file or folder, and what only looks so. */

/** True for the name of a folder that is one wherever it stands, and for a longer path. */
function isKnownFolder(name) {
    return ROOT.test(name) || name.includes('/');
}
/** True for the path of a file or folder. */
function isPath(value, kind) {
    if (value.length < 2 || value.length > 260 || !/[\p{L}\d]/u.test(value))
        return false;
    if (isForeign(value) || /^\.[*+]/.test(value))
        return false;
    if (value.includes('\\'))
        return isWindowsPath(value);
    return value.includes('/') ? isSlashed(value, kind) : isFileName(value, kind !== 'plain');
}
/** Addresses, packages, options, calls, versions, placeholders of the environment. */
function isForeign(value) {
    return (/^(?:[a-z][a-z\d+.-]+:|www\.|\/\/|git@|--?\w)/i.test(value) ||
        /[=<>"|;%^!]|::|&&|\.\.\.$|\$\(|@\d/.test(value) ||
        /^@[\w-]+\/[\w-]+$/.test(value) ||
        (/^v?\d+(?:\.\d+)+[\w.-]*$/i.test(value) && !hasEnding(value)) ||
        /^(?:e\.g|i\.e|etc|vs|cf|ca)\.?$/i.test(value));
}
function isWindowsPath(value) {
    return /^(?:[A-Za-z]:|\.{0,2}|[\w.-]+)(?:\\[\w .()[\]-]+)+$/.test(value) && hasEnding(value);
}
function isSlashed(value, kind) {
    if (/\/\/|\([^()]*$|^\/+$|^[^[]*\]|^[^(]*\)/.test(value))
        return false;
    const parts = value.split('/').filter((part) => part !== '');
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined || !parts.every(isPart))
        return false;
    if (isHost(first))
        return false;
    if (value.startsWith('/') && parts.length < 2)
        return false;
    if (hasEnding(last))
        return isFileName(last, true) || /[*{]/.test(last);
    if (value.startsWith('/'))
        return parts.length > 1 && /^(?:src|specs?|docs|tests?|home|usr|etc|var|opt|tmp)$/.test(first);
    if (/\*/.test(last))
        return /^[\w.@*{}~-]+$/.test(first) && !/^\*+[^.*]/.test(value);
    if (value.endsWith('/'))
        return isFolder(parts, kind);
    return isOpenPath(parts, kind);
}
/** Letters, digits and the signs of names, globs, routes of files and placeholders. */
function isPart(part) {
    return (part.length <= 120 &&
        (/^[\p{L}\p{N}\w.@()[\]*$+~#&-]+$/u.test(part.replace(/\{[^{}]*\}/g, 'x')) ||
            part === '…' ||
            part === '...'));
}
/** `github.com/x/y`, `ghcr.io/x`: a host in front is an address or a package. */
function isHost(first) {
    return (/^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|ai|app|co|local)$/i.test(first) ||
        /^localhost/.test(first));
}
/** With a slash at the end: any folder in code, in plain text one that looks like a folder. */
function isFolder(parts, kind) {
    if (parts.length === 1 && (CHOICE.test(parts[0]) || parts[0].length < 2))
        return false;
    return (kind !== 'plain' ||
        parts.length === 1 ||
        ROOT.test(parts[0]) ||
        parts.every((part) => /^[a-z\d._@{}[\]()-]+$/.test(part)));
}
/** Without ending and final slash: from a well-known folder, or long and dashed enough to be no choice. */
function isOpenPath(parts, kind) {
    const [first] = parts;
    // `./gradlew` is a command.
    if (first === '.' && parts.length === 2)
        return false;
    if (parts.length < 2 ||
        parts.some((part) => CHOICE.test(part) || /\(/.test(part.replace(/^\([\w-]+\)$/, ''))))
        return false;
    if (parts.every((part) => /^\d/.test(part)))
        return false;
    if (ROOT.test(first) && first !== 'api')
        return (kind !== 'plain' ||
            parts.length > 2 ||
            /^(?:\.|~|src|tests?|docs?|specs?|packages|scripts|lib|app|apps|crates|internal|cmd|features)/.test(first));
    return (kind === 'span' &&
        parts.length > 2 &&
        parts.some((part) => /[.-]/.test(part)) &&
        /^[a-z.@_]/.test(first) &&
        first !== 'api');
}
function isFileName(value, sure) {
    if (/^\.[A-Za-z]/.test(value))
        return isDotFile(value);
    if (!hasEnding(value) || !/^[\p{L}\p{N}\w@.*{}$()[\]+,-]+$/u.test(value) || PRODUCTS.test(value))
        return false;
    const dot = value.lastIndexOf('.');
    const stem = value.slice(0, dot);
    // `System.Text.Json` is a namespace, `someone@example.md` an address.
    if (/^[A-Z][a-z]/.test(value.slice(dot + 1)) || /\w@\w/.test(value))
        return false;
    if (!/[\p{L}\p{N}*}]/u.test(stem) || /[()]/.test(stem))
        return false;
    const ending = value.slice(dot + 1).toLowerCase();
    return !DOUBTFUL.has(ending) || (sure && !OBJECTS.test(stem) && !/^[A-Z]/.test(value.slice(dot + 1)));
}
/** Ends of names that stand for a kind of file: `.test.ts`. */
const SUFFIX = /^\.(?:test|tests|spec|specs|stories|story|d|min|module|service|controller|component|types?)\.\w+$/;
/** `.gitignore`, `.env.example`, `.config.toml`; not an ending such as `.log`. */
function isDotFile(value) {
    if (/^\.(?:git(?:ignore|attributes|modules|keep)|env|[\w-]*ignore|[\w-]+rc|editorconfig|python-version|tool-versions|htaccess|clang-format|node-version|nvmrc|babelrc|mailmap|dockerignore|npmrc)$/.test(value))
        return true;
    return ((/^\.[\w-]{2,}(?:\.[\w-]+){0,3}\.(?:json|ya?ml|toml|js|cjs|mjs|ts|md|mdc|sh|local|example|xml)$/.test(value) &&
        !SUFFIX.test(value)) ||
        /^\.env\.[\w.-]+$/.test(value));
}
function hasEnding(value) {
    const found = /\.([A-Za-z][A-Za-z\d]{0,11})\}?$/.exec(value);
    return found !== null && ENDINGS.has(found[1].toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/dialects/paths.js

/** The paths in these ranges, in order, each once; without code ticks, line numbers and trailing punctuation. */
function readPaths(text, ranges) {
    const paths = [];
    const seen = new Set();
    for (const range of ranges) {
        for (const word of wordsIn(text, range)) {
            const at = pathOf(text, word);
            if (at === null)
                continue;
            const value = text.slice(at.start, at.end);
            const plain = value.replace(/^\.\//, '').replace(/\/$/, '');
            if (seen.has(plain))
                continue;
            seen.add(plain);
            paths.push({ value, at });
        }
    }
    return paths;
}
/** Code spans, targets of links, and the words between blanks, quotes and commas. */
const WORD = /`([^`\r\n]{1,400})`|\]\(\s*<?([^()\s<>]{1,400}(?:\([^()\s<>]{0,80}\)[^()\s<>]{0,200})?)>?[^()\r\n]{0,80}\)|(?:[^\s`"“”„‘’'«»<>|,;，、；。：（）【】「」『』{}\]\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\{[^{}\s`]{0,100}\}|\](?!\())+/g;
/** Every path has one of these. */
const paths_SIGN = /[/\\]|\.[\p{L}*{\d]/u;
/** The words of a command in a code span. */
const PART = /[^\s"'|;&<>=,]+/g;
function* wordsIn(text, range) {
    const part = text.slice(range.start, range.end);
    if (!paths_SIGN.test(part))
        return;
    for (const found of part.matchAll(WORD)) {
        const start = range.start + found.index;
        const [whole, code, target] = found;
        if (!paths_SIGN.test(whole))
            continue;
        if (code !== undefined)
            yield* codeWords(start + 1, code);
        else if (target !== undefined) {
            const from = start + whole.indexOf(target);
            yield { start: from, end: from + target.length, kind: 'link' };
        }
        else
            yield { start, end: start + whole.length, kind: 'plain' };
    }
}
function* codeWords(start, code) {
    if (!/\s/.test(code.trim())) {
        yield { start, end: start + code.length, kind: 'span' };
        return;
    }
    for (const found of code.matchAll(PART))
        yield { start: start + found.index, end: start + found.index + found[0].length, kind: 'code' };
}
/** The range of the path that a word is, or null. */
function pathOf(text, word) {
    const trimmed = withoutSigns(text, word);
    const value = text.slice(trimmed.start, trimmed.end);
    if (!paths_SIGN.test(value))
        return null;
    const end = trimmed.start + withoutPlace(value).length;
    const path = text.slice(trimmed.start, end);
    if (word.kind === 'plain' && isCutOff(text, word, end))
        return null;
    return isPath(path, word.kind) ? { start: trimmed.start, end } : null;
}
/** Without line numbers, anchors and members: `a.ts:12-20`, `a.md#part`, `a.py::name()`. */
function withoutPlace(value) {
    const cut = value.search(/::|:[a-z_]\w*\(?\)?$|:L?\d+(?:[-–:,]L?\d+)*$|#[^/]*$|\?[\w=&]*$/);
    return cut > 0 ? value.slice(0, cut) : value;
}
/** Without brackets that do not close inside, emphasis, and the punctuation of the sentence. */
function withoutSigns(text, word) {
    let { start, end } = word;
    if (/^_[^_].*[^_]_$/s.test(text.slice(start, end)))
        [start, end] = [start + 1, end - 1];
    if (word.kind === 'plain' && text[start] === '/' && text[start - 1] === '`')
        start++;
    for (let more = true; more && start < end;) {
        const rest = text.slice(start, end);
        more = /^[\s([{*_~@!=+-]/.test(rest) && !begins(rest);
        if (more)
            start++;
    }
    for (let more = true; more && end > start;) {
        const rest = text.slice(start, end);
        more = /[\s.,;:!?…*_~)\]}]$/.test(rest) && !ends(rest);
        if (more)
            end--;
    }
    return { start, end };
}
/** Signs that begin a path: `~/x`, `_private/x`, `[id]/x`, `(auth)/x`, `{name}.json`, `*.ts`, `**​/x`. */
function begins(rest) {
    return (/^(?:~\/|_{1,2}[\w-]+(?:\/|\.\w)|\[[\w.-]+\][/.]|\([\w-]+\)\/|\{[^{}]*\}[-./\w]|\*{1,2}[./]\w?|\*{1,2}\/)/.test(rest) && !/^\*\*[^/*]*\*\*/.test(rest));
}
/** Signs that end a path: a closed bracket, a glob. */
function ends(rest) {
    const last = rest.at(-1);
    if (last === ')')
        return /\([^()]*\)$/.test(rest) && rest.includes('/');
    if (last === ']')
        return /\/\[[^[\]]*\]$/.test(rest);
    if (last === '}')
        return /\{[^{}]*\}$/.test(rest);
    return last === '*' && /(?:\/|-|\.)\*{1,2}$/.test(rest) && !/\*\*[^*]+\*\*$/.test(rest);
}
/** "names/ids/" at the end of a line, or in front of code or other letters, is a word that goes on. */
function isCutOff(text, word, end) {
    if (text[end - 1] !== '/' || end < word.end)
        return false;
    const next = text[end] ?? '\n';
    if (next === '\n' || next === '\r' || next === '`')
        return true;
    return (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(next) && !isKnownFolder(text.slice(word.start, end - 1)));
}

;// CONCATENATED MODULE: ./lib/src/dialects/requirement-ids.js
/** How ids of requirements are built. */
/** The letters in front: functional, non-functional, success criterion, business rule, constraint and their like. */
const LETTERS = 'FR|NFR|SC|REQ|BR|UR|SR|CR|QR|TR|IR|DR|AR|EC|C';
/** `FR-001`, `NFR-2`, `SC-012a`, `FR-AUTH-01`, as the source of a regular expression without groups. */
const REQUIREMENT_ID = `(?:${LETTERS})-(?:[A-Z]{1,8}-)?\\d{1,4}[a-z]?`;

;// CONCATENATED MODULE: ./lib/src/dialects/requirements.js
/** Requirements that a task says it covers. */


const DASH = String.raw `[ \t]{0,2}(?:[-–—~～〜]|\.\.|to|through|bis|a|à)[ \t]{0,2}`;
/** `FR-001`, and what may follow it: the end of a range, or more numbers with the same letters. */
const NAMED = new RegExp(`(?<![\\w-])(${REQUIREMENT_ID})(?:${DASH}(${REQUIREMENT_ID})|((?:/\\d{1,4})+))?(?![\\w]|-\\w)`, 'g');
/** `1.2`, `Requirement 3.4`, `R1`, and ranges such as `1–14` and `2.1–2.6`. */
const NUMBERED = /(?<![\w.-])(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3})(?:[ \t]{0,2}[-–—~～〜][ \t]{0,2}(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3}))?(?![\w%]|\.\d)/g;
/** A longer range was not meant as one. */
const requirements_LONGEST = 200;
/** A label in front of a colon: "… **Requirements: 1.1, 1.3**". */
const requirements_LABEL = new RegExp(`(?<!\\p{L})(?:${labels()})$`, 'iu');
const LIST = /[*_]{0,2}[ \t]*([^*_\r\n|]{1,200})/y;
/** The requirements named in the words of a task. */
function readRequirements(text, ranges) {
    return unique(ranges.flatMap((range) => [...labelledIn(text, range), ...namedIn(text, range)]));
}
function labels() {
    const words = LANGUAGES.flatMap((language) => language.fields.requirements ?? []);
    return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}
function labelledIn(text, range) {
    const found = [];
    const part = text.slice(range.start, range.end);
    for (const { index } of part.matchAll(/[:：]/g)) {
        if (!requirements_LABEL.test(part.slice(Math.max(0, index - 24), index)))
            continue;
        LIST.lastIndex = index + 1;
        const list = LIST.exec(part)?.[1];
        if (list === undefined)
            continue;
        const end = range.start + LIST.lastIndex;
        found.push(...numberedIn(text, { start: end - list.length, end }));
    }
    return found;
}
/** The requirements listed in a field such as `_Requirements: 1.1, 2.3_`, numbers too. */
function readRequirementList(text, at) {
    const named = namedIn(text, at);
    return unique(named.length > 0 ? named : numberedIn(text, at));
}
function namedIn(text, range) {
    return [...text.slice(range.start, range.end).matchAll(NAMED)].flatMap((found) => {
        const [, first = '', last, more] = found;
        const start = range.start + found.index;
        const own = requirements_located(first, start);
        if (last !== undefined)
            return [own, ...rangeOf(first, last, start, found[0])];
        return more === undefined ? [own] : [own, ...joined(first, more, start, found[0])];
    });
}
/** `FR-021/022` names FR-022 too. */
function joined(first, more, start, whole) {
    const letters = first.replace(/\d+[a-z]?$/, '');
    const at = { start, end: start + whole.length };
    return more
        .slice(1)
        .split('/')
        .map((digits) => ({ value: `${letters}${digits}`, at }));
}
function numberedIn(text, range) {
    const part = text.slice(range.start, range.end);
    return [...part.matchAll(NUMBERED)].flatMap((found) => {
        const [whole, first = '', last] = found;
        if (!first.includes('.') && !beginsPiece(part.slice(Math.max(0, found.index - 24), found.index)))
            return [];
        const offset = found.index + whole.indexOf(first);
        const own = requirements_located(first, range.start + offset);
        return last === undefined ? [own] : [own, ...rangeOf(first, last, range.start + found.index, whole)];
    });
}
/** A bare number counts at the beginning of a part of the list, or behind a word for requirement. */
function beginsPiece(front) {
    return /(?:^|[,，、;；([（&+/]|\band\b|\b(?:requirements?|reqs?\.?)|需求|要件|要求|требовани\p{L}*|요구사항|requisitos?|yêu cầu)[\s*_`"']*$/iu.test(front);
}
/** What a range stands for behind its first id; each has the place of the whole range, but for its end. */
function rangeOf(first, last, start, whole) {
    const [from, to] = [/^(.*?)(\d+)[a-z]?$/.exec(first), /^(.*?)(\d+)[a-z]?$/.exec(last)];
    const end = start + whole.length;
    const own = { value: last, at: { start: end - last.length, end } };
    if (from === null || to === null || from[1] !== to[1])
        return [own];
    const [low, high] = [Number(from[2]), Number(to[2])];
    if (high - low > requirements_LONGEST)
        return [own];
    const between = [];
    for (let number = low + 1; number < high; number++) {
        const digits = String(number).padStart(from[2].startsWith('0') ? from[2].length : 0, '0');
        between.push({ value: `${from[1]}${digits}`, at: { start, end } });
    }
    return [...between, own];
}
function requirements_located(value, start) {
    return { value, at: { start, end: start + value.length } };
}
function unique(list) {
    const seen = new Set();
    return list.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/dialects/assemble.js






/** The tasks of a reading, in file order. */
function assembleTasks(reading) {
    const drafts = [...reading.drafts].sort((a, b) => a.at.start - b.at.start);
    const parents = parentsOf(drafts);
    const children = drafts.map(() => []);
    for (const [at, parent] of parents.entries())
        if (parent !== null)
            children[parent]?.push(at);
    const edges = readDependencies(reading.text, drafts.map((draft) => assemble_subjectOf(draft)), reading.dependencyLines);
    return drafts.map((draft, at) => taskOf(reading.text, draft, edges[at], parents[at] ?? null, children[at] ?? []));
}
function assemble_subjectOf(draft) {
    const fields = draft.fields.flatMap((field) => field.key === 'dependencies' || field.key === 'blocks'
        ? [{ key: field.key, source: 'field', value: field.value.at }]
        : []);
    const own = draft.form === 'row' ? [draft.head.title.at] : [ownWords(draft), ...draft.details];
    return { id: draft.head.id?.value ?? null, own, fields: [...fields, ...draft.dependencyFields] };
}
/** The line without its id: an id does not mention itself. */
function ownWords(draft) {
    return { start: draft.head.id?.at.end ?? draft.head.title.at.start, end: draft.at.end };
}
function taskOf(text, draft, edges, parent, children) {
    const { head } = draft;
    const own = [ownWords(draft), ...draft.details];
    const fields = fieldsByKey(draft.fields);
    const estimate = fields.get('estimate');
    const actual = fields.get('actual');
    return {
        id: head.id,
        title: head.title,
        form: draft.form,
        status: statusOf(draft, fields.get('status')),
        marker: draft.marker ?? fields.get('status')?.value ?? null,
        box: draft.box,
        parallel: head.parallel ?? parallelField(fields.get('parallel')),
        optional: head.optional,
        story: head.story,
        labels: head.labels,
        dependsOn: edges.dependsOn,
        blocks: edges.blocks,
        external: edges.external,
        unresolved: edges.unresolved,
        dependenciesStated: edges.stated,
        covers: coversOf(text, draft),
        paths: readPaths(text, [...own, ...fieldRanges(draft)].sort((a, b) => a.start - b.start)),
        fields: draft.fields,
        parts: draft.parts,
        details: draft.details,
        estimate: estimate === undefined ? null : estimateIn(text, estimate),
        actual: actual === undefined ? null : estimateIn(text, actual),
        priority: fields.get('priority')?.value ?? null,
        risk: fields.get('risk')?.value ?? null,
        criteria: draft.criteria,
        parent,
        children,
        section: draft.section,
        at: draft.at,
        extent: { start: draft.at.start, end: Math.max(draft.at.end, draft.end) },
    };
}
function fieldsByKey(fields) {
    const byKey = new Map();
    for (const field of fields) {
        if (field.key !== null && field.value.value !== '' && !byKey.has(field.key))
            byKey.set(field.key, field);
    }
    return byKey;
}
function estimateIn(text, { label, value }) {
    return readEstimate(text, value.at, label.value);
}
/** The field says most, then the heading, then the boxes below it. */
function statusOf(draft, field) {
    if (draft.status !== null)
        return draft.status;
    const stated = field === undefined ? null : statusWordOf(field.value.value);
    if (stated !== null)
        return stated;
    if (draft.shown !== null)
        return draft.shown;
    const boxes = [
        ...draft.steps,
        ...draft.criteria.flatMap(({ checked }) => (checked === null ? [] : [checked])),
    ];
    return boxes.length > 0 && boxes.every((ticked) => ticked) ? 'done' : 'open';
}
function parallelField(field) {
    return field !== undefined && /^\W*(?:yes|true|ja|sí|oui|sim|да|是|はい|예)/iu.test(field.value.value)
        ? field.value.at
        : null;
}
/** Everything a field says counts for paths, but for fields that speak of other things. */
function fieldRanges(draft) {
    const silent = new Set([
        'acceptance',
        'definition-of-done',
        'status',
        'estimate',
        'priority',
        'dependencies',
        'blocks',
        'requirements',
    ]);
    return draft.fields.filter((field) => !silent.has(field.key)).map((field) => field.value.at);
}
function coversOf(text, draft) {
    const listed = draft.fields.flatMap((field) => field.key === 'requirements' ? readRequirementList(text, field.value.at) : []);
    const named = readRequirements(text, [{ start: draft.at.start, end: draft.at.end }]);
    const seen = new Set(listed.map(({ value }) => value));
    return [...listed, ...named.filter(({ value }) => !seen.has(value))];
}

;// CONCATENATED MODULE: ./lib/src/dialects/checklists.js

const CHECKLIST = /[ \t]*(?:check-?lists?|чек-?лист|lista de (?:verificación|verificação|control)|liste de contrôle|prüfliste|检查清单|檢查清單|检查表|核对清单|清单|チェックリスト|체크리스트|lista kontrolna|danh sách kiểm tra)\.?$/iu;
const TESTED = /verif|prüf|провер|检查|檢查|验证|驗證|検証|검증|weryfik|kiểm/iu;
const VALIDATED = /valid|trac[ei]ab|trazabil|rastreab|валидац|quality gate|质量门|品質ゲート/iu;
/** Which criteria a heading or label opens, also as "Definition of Done Checklist"; null for none. */
function criterionOfTitle(title) {
    const kind = criterionKindOf(title);
    if (kind !== null)
        return kind;
    const rest = title.replace(CHECKLIST, '');
    return rest === title ? null : criterionKindOf(rest);
}
/** Which criteria boxes that belong to no task are below a heading that speaks of a check; null where it does not. */
function checkOfTitle(title) {
    const rest = plainWords(title).replace(CHECKLIST, '');
    if (TESTED.test(rest))
        return 'testing';
    return VALIDATED.test(rest) ? 'other' : null;
}
/** True for "Quick Checklist" and its like. */
function isChecklist(title) {
    return CHECKLIST.test(plainWords(title));
}

;// CONCATENATED MODULE: ./lib/src/dialects/heads.js


/** Reads the head of the task whose text is `at`. `accept` says whether an id of this form counts in this file. */
function readHead(text, at, accept) {
    const cursor = { at: at.start, bold: false, struck: false };
    const labels = [];
    openSigns(text, at, cursor);
    readLabels(text, at, cursor, labels);
    const read = readId(text, { start: cursor.at, end: at.end });
    const id = read !== null && accept(read.id.value, read.form) ? read : null;
    if (id !== null)
        afterId(text, at, cursor, id.end);
    readLabels(text, at, cursor, labels);
    const title = titleOf(text, { start: cursor.at, end: at.end }, cursor);
    const trailing = trailingParallel(text, title.at);
    const kept = trailing === null ? title : titleOf(text, { start: title.at.start, end: trailing.start }, cursor);
    return {
        id: id?.id ?? null,
        form: id === null ? null : id.form === 'counting' ? 'number' : id.form,
        labels,
        title: kept,
        parallel: labels.find(isParallel)?.at ?? trailing ?? statedParallel(text, kept.at),
        optional: labels.find((label) => isOptionalWord(label.value))?.at ?? optionalIn(text, kept.at, id?.end ?? -1),
        story: storyOf(labels),
    };
}
const heads_SPACE = /[ \t\r\n\u3000\u00a0]/;
function heads_skipSpace(text, at, cursor) {
    while (cursor.at < at.end && heads_SPACE.test(text[cursor.at]))
        cursor.at++;
}
/** `**`, `~~`, and symbols of state in front of an id or title. */
function openSigns(text, at, cursor) {
    for (let more = true; more;) {
        heads_skipSpace(text, at, cursor);
        const sign = /^(?:\*\*|__|~~|(?:✅|✔|☑|❌|⬜|🔲|🚧|🔄|⏳|🟡|🟢|🔴|🔧)\ufe0f?)/u.exec(text.slice(cursor.at, cursor.at + 3))?.[0];
        more =
            sign !== undefined && cursor.at + sign.length <= at.end && opensTask(text, at, cursor.at + sign.length);
        if (!more || sign === undefined)
            return;
        if (sign === '~~')
            cursor.struck = true;
        else if (sign === '**' || sign === '__')
            cursor.bold = true;
        cursor.at += sign.length;
    }
}
/** Signs are taken off only in front of an id or label: the markup of a title stays as written. */
function opensTask(text, at, from) {
    let start = from;
    while (start < at.end && /[ *_~]/.test(text[start]))
        start++;
    return readId(text, { start, end: at.end }) !== null || labelAt(text, { start, end: at.end }) !== null;
}
function afterId(text, at, cursor, end) {
    cursor.at = end;
    for (const sign of [/^(?:\*\*|__|~~|\*)/, /^[.:：)、]+/, /^(?:\*\*|__|~~)/]) {
        const found = sign.exec(text.slice(cursor.at, cursor.at + 2))?.[0];
        // `- [ ] 2.2* Title`: a star alone marks the task as optional.
        if (found === undefined || (found === '*' && text[cursor.at + 1] === '*'))
            continue;
        if (found === '**' || found === '__')
            cursor.bold = !cursor.bold;
        cursor.at += found.length;
    }
    heads_skipSpace(text, at, cursor);
    const dash = /^(?:[-–—:：·|]|::)[ \t]+/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
    if (dash !== undefined)
        cursor.at += dash.length;
    cursor.at = Math.min(cursor.at, at.end);
}
/** `[P]`, `[US1]`, `[FR-001]`, `(P)`, `【P2】`: a short label in brackets that is no link and no box. */
function labelAt(text, at) {
    const found = /^(?:\[([^\][\r\n]{1,40})\](?![(:])|\((P)\)|【([^】\r\n]{1,20})】)/.exec(text.slice(at.start, Math.min(at.end, at.start + 44)));
    if (found === null)
        return null;
    const value = found[1] ?? found[2] ?? found[3];
    if (found[1] !== undefined && !isLabel(value))
        return null;
    // `[US1][US2]` are two labels, `[text][reference]` is a link.
    if (text[at.start + found[0].length] === '[' && !/^(?:P|[A-Z]{1,8}-?\d*[a-z]?)$/.test(value))
        return null;
    const start = at.start + 1;
    return {
        label: { value: value.trim(), at: heads_trimmed(text, start, start + value.length) },
        end: at.start + found[0].length,
    };
}
function isLabel(value) {
    return (/^[\p{Lu}#][\p{L}\d#:&,./+ _-]{0,39}$|^\p{L}{2,16}$/u.test(value) &&
        !/^(?:x|X)$/.test(value) &&
        value.split(' ').length <= 6);
}
function readLabels(text, at, cursor, labels) {
    for (;;) {
        const before = cursor.at;
        heads_skipSpace(text, at, cursor);
        const found = labelAt(text, { start: cursor.at, end: at.end });
        if (found === null) {
            if (labels.length === 0)
                cursor.at = before;
            return;
        }
        labels.push(found.label);
        cursor.at = found.end;
        heads_skipSpace(text, at, cursor);
        const dash = /^(?:[-–—:：][ \t]+|\*\*[:：]?[ \t]*)/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
        if (dash === undefined || (dash.startsWith('**') && !cursor.bold))
            continue;
        if (dash.startsWith('**'))
            cursor.bold = false;
        cursor.at += dash.length;
    }
}
function titleOf(text, at, cursor) {
    const range = heads_trimmed(text, at.start, at.end);
    let end = range.end;
    if (cursor.struck)
        end = strikeEnd(text, range.start, end);
    if (cursor.bold && text.endsWith('**', end))
        end -= 2;
    const cut = heads_trimmed(text, range.start, Math.max(range.start, end));
    return { value: heads_folded(text.slice(cut.start, cut.end)), at: cut };
}
/** Where a title ends whose strike began before the id: at the closing sign, if only a mark of state stands behind it. */
function strikeEnd(text, start, end) {
    const close = text.lastIndexOf('~~', end - 2);
    if (close <= start)
        return end;
    const rest = text.slice(close + 2, end).replace(/^[\s([（【*:：–—-]+/, '');
    return rest === '' || (rest.length <= 24 && statusWordOf(rest) === 'dropped') ? close : end;
}
/** Soft wraps and the signs of quotes become a blank. */
function heads_folded(text) {
    return text.replace(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t>]*/g, ' ');
}
/** The range without white space at its ends. */
function heads_trimmed(text, from, to) {
    let [start, end] = [from, to];
    while (start < end && heads_SPACE.test(text[start]))
        start++;
    while (end > start && heads_SPACE.test(text[end - 1]))
        end--;
    return { start, end };
}
function isParallel({ value }) {
    return /^(?:P|PARALLEL|Parallel|parallel)$/.test(value);
}
function trailingParallel(text, at) {
    const tail = text.slice(Math.max(at.start, at.end - 12), at.end);
    const found = /(?:\[P\]|\(P\)|\[PARALLEL\])[.*]*$/.exec(tail);
    if (found === null)
        return null;
    const start = at.end - tail.length + found.index;
    return { start, end: start + found[0].replace(/[.*]+$/, '').length };
}
/** "(parallel: true)" in the words of the task. */
function statedParallel(text, at) {
    const found = /[([]parallel: ?(?:true|yes)[)\]]/i.exec(text.slice(at.start, at.end));
    if (found === null)
        return null;
    const start = at.start + found.index;
    return { start, end: start + found[0].length };
}
/** "(optional)" about the task stands at the beginning or at the end of its title. */
function optionalIn(text, at, idEnd) {
    if (idEnd > 0 && text[idEnd] === '*' && text[idEnd + 1] !== '*')
        return { start: idEnd, end: idEnd + 1 };
    for (const found of text
        .slice(at.start, at.end)
        .matchAll(/[([（【]([^()[\]（）【】\r\n]{2,20})[)\]）】]/g)) {
        const end = at.start + found.index + found[0].length;
        const atEdge = found.index <= 3 || /^[\s*_.。!]*$/.test(text.slice(end, at.end));
        if (atEdge && isOptionalWord(found[1]))
            return { start: at.start + found.index, end };
    }
    return null;
}
function storyOf(labels) {
    for (const label of labels) {
        const found = /^US-?\d{1,3}[a-z]?/.exec(label.value);
        if (found !== null)
            return { value: found[0], at: { start: label.at.start, end: label.at.start + found[0].length } };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/dialects/fields.js


/** Longer than any label that people write. */
const LONGEST_LABEL = 60;
/** The field that a line or bullet is, or null. An unmarked label counts only when it is known. */
function readField(text, at) {
    const start = skip(text, at.start, at.end, /[>\s]/);
    const head = text.slice(start, Math.min(at.end, start + LONGEST_LABEL + 8));
    const marked = /^(\*\*|__|\*|_)(?!\s)([^*_\r\n:：]{1,60})(?:([:：])\s*\1|\1\s*([:：])|[:：])/.exec(head);
    if (marked !== null)
        return markedField(text, at, start, marked);
    const bare = /^([\p{L}][^:：\r\n*_`.,;!?[\]]{0,50})(?::(?=\s|$|[^\x20-\x7e])|：)/u.exec(head);
    if (bare === null)
        return null;
    const label = bare[1];
    const key = fieldKeyOf(label);
    if (key === null)
        return null;
    return {
        key,
        label: fields_located(text, start, start + label.length),
        value: fieldValue(text, start + bare[0].length, at.end, ''),
    };
}
function markedField(text, at, start, match) {
    const sign = match[1];
    const closed = match[3] !== undefined || match[4] !== undefined;
    // `_Requirements: 1.1_`: the signs span label and value.
    const around = closed ? '' : sign;
    if (!closed && sign.length === 2 && !text.slice(start, at.end).includes(sign, match[0].length))
        return null;
    const label = match[2];
    const from = start + sign.length;
    return {
        key: fieldKeyOf(label),
        label: fields_located(text, from, from + label.length),
        value: fieldValue(text, start + match[0].length, at.end, around),
    };
}
function fieldValue(text, from, to, around) {
    const start = skip(text, from, to, /\s/);
    let end = to;
    while (end > start && /\s/.test(text[end - 1]))
        end--;
    if (around !== '' && text.endsWith(around, end) && end - around.length >= start)
        end -= around.length;
    return fields_located(text, start, Math.max(start, end));
}
function fields_located(text, start, end) {
    let last = end;
    while (last > start && /\s/.test(text[last - 1]))
        last--;
    return { value: heads_folded(text.slice(start, last)), at: { start, end: last } };
}
function skip(text, from, to, what) {
    let at = from;
    while (at < to && what.test(text[at]))
        at++;
    return at;
}
/** A label alone on its line: `**Acceptance Criteria:**`, `Before the final commit:`; its words, or null. */
function readLabel(text, at) {
    if (at.end - at.start > 120)
        return null;
    const line = text.slice(at.start, at.end);
    const match = /^(?:\*\*|__|_|\*)?\s*([^*_\r\n]{1,100}?)\s*(?:[:：]\s*(?:\*\*|__|_|\*)?|(?:\*\*|__)\s*[:：]?)$/.exec(line);
    if (match === null)
        return null;
    const words = match[1];
    const start = at.start + line.indexOf(words);
    return { start, end: start + words.length };
}
/** True for a line of a paragraph that does not go on with the line above it. */
function startsEntry(text, line) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 12));
    if (/^[-*+]?\[[^\]\r\n]{0,3}\](?:[ T\t]|[A-Z*])/.test(head))
        return true;
    if (/^(?:={7,8}|[<>|]{7,8})(?: |$)/.test(head))
        return true;
    const first = head[0] ?? '';
    if (first === '*' || first === '_')
        return /^(?:\*\*|__|_)/.test(head) && isLabelled(text, line);
    const field = /^\p{L}/u.test(head) ? readField(text, line) : null;
    return field !== null && field.key !== null && /^\p{Lu}|^[^\x20-\x7e]/u.test(head);
}
function isLabelled(text, line) {
    if (readField(text, line) !== null)
        return true;
    const label = readLabel(text, line);
    return (label !== null &&
        (partKeyOf(text.slice(label.start, label.end)) !== null || /[:：]/.test(text.slice(line.start, line.end))));
}

;// CONCATENATED MODULE: ./lib/src/dialects/context.js



/** The label that an entry is, or null: its words say nothing but what comes below. */
function scopeOf(text, entry) {
    if (entry.box !== null)
        return null;
    const field = readField(text, entry.at);
    const words = field === null ? readLabel(text, entry.at) : field.value.value === '' ? field.label.at : null;
    if (words === null)
        return field === null ? null : { criterion: null, part: null };
    const title = text.slice(words.start, words.end);
    return { criterion: criterionOfTitle(title), part: partKeyOf(title) };
}
/** The context of every entry, in one pass: labels hold until the next label, paragraph or heading of their level. */
function contextsOf(outline, sections) {
    const labels = new Map();
    const own = [];
    let section = null;
    return outline.entries.map((entry) => {
        if (entry.section !== section) {
            labels.clear();
            section = entry.section;
        }
        const scope = scopeOf(outline.text, entry);
        own.push(scope);
        const around = aroundOf(entry, labels, own, sections);
        if (entry.kind === 'text' && entry.box === null) {
            if (scope === null)
                labels.delete(entry.parent);
            else
                labels.set(entry.parent, scope);
        }
        else if (entry.kind === 'item' && scope !== null && scope.criterion !== null)
            labels.set(entry.index, scope);
        return { criterion: around.criterion, part: around.part, label: scope !== null };
    });
}
function aroundOf(entry, labels, own, sections) {
    const heading = entry.section === null ? undefined : sections[entry.section];
    const above = heading === undefined ? null : criterionIn(sections, heading, entry.box === null);
    const label = labels.get(entry.parent);
    // A label that says nothing of its own ("Before the commit:") leaves the heading's meaning as it is.
    if (label !== undefined)
        return label.part === null ? { ...label, criterion: above } : label;
    if (entry.parent !== null)
        return own[entry.parent] ?? { criterion: null, part: null };
    return { criterion: above, part: heading === undefined ? null : partKeyOf(heading.title.value) };
}
/** The kind of the nearest heading of criteria around. */
function criterionIn(sections, section, bullet) {
    let at = section;
    while (at !== undefined && at.kind === 'criteria') {
        const kind = criterionOfTitle(at.title.value);
        // "### Framework" below "## Testing" describes; only boxes there are something to answer for.
        if (kind !== null)
            return kind === 'testing' && bullet && at !== section ? null : kind;
        at = at.parent === null ? undefined : sections[at.parent];
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/dialects/directives.js
const OWN = /^\s*tasks-gate-(disable-next-task|disable-file|disable|enable)(?=\s|$)/;
const LINT = /^\s*lint\s+(disable|enable|ignore)(?=\s|$)/;
/** Every directive in the comments of a text, in order; comments in code do not count. */
function readDirectives(text, tree) {
    if (!/<!--\s*(?:tasks-gate-|lint\s)/.test(text))
        return [];
    const directives = [];
    for (const { start, end } of commentsOf(text, codeRanges(tree))) {
        const directive = readComment(text, start, end);
        if (directive !== null)
            directives.push(directive);
    }
    return directives;
}
/** Comments outside code, by search for their ends, so that a thousand open ones cost no more than one pass. */
function* commentsOf(text, code) {
    let next = 0;
    for (let start = text.indexOf('<!--'); start >= 0;) {
        while (next < code.length && code[next].end <= start)
            next++;
        const around = code[next];
        const end = text.indexOf('-->', start + 4);
        if (end < 0)
            return;
        if (around !== undefined && around.start <= start) {
            start = text.indexOf('<!--', around.end);
            continue;
        }
        if (!isQuoted(text, start, end + 3))
            yield { start, end: end + 3 };
        start = text.indexOf('<!--', end + 3);
    }
}
/** True for a comment in a code span of its line. */
function isQuoted(text, start, end) {
    const near = text.slice(Math.max(0, start - 500), start);
    const front = near.slice(near.lastIndexOf('\n') + 1);
    return (front.match(/`+/g)?.length ?? 0) % 2 === 1 && /^[^\r\n]{0,500}`/.test(text.slice(end, end + 501));
}
/** Code blocks in order of their beginning, without recursion: lists can be nested ten thousand deep. */
function codeRanges(tree) {
    const code = [];
    const stack = [...tree.children].reverse();
    for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
        if (block.type === 'code')
            code.push(block);
        else if ('children' in block)
            stack.push(...[...block.children].reverse());
    }
    return code;
}
function readComment(text, start, end) {
    const body = text.slice(start + 4, end - 3);
    const own = OWN.exec(body);
    const lint = own === null ? LINT.exec(body) : null;
    const head = own ?? lint;
    if (head === null)
        return null;
    const rest = body.slice(head[0].length);
    const cut = own === null ? -1 : rest.search(/(?:^|\s)--(?:\s|$)/);
    const names = cut < 0 ? rest : rest.slice(0, cut);
    const reason = cut < 0
        ? ''
        : rest
            .slice(cut)
            .trim()
            .replace(/^--\s*/, '')
            .trim();
    const word = head[1];
    return {
        kind: word === 'ignore' ? 'disable-next-task' : word,
        rules: rulesIn(names, start + 4 + head[0].length),
        reason: reason === '' ? null : reason.replace(/\s+/g, ' '),
        syntax: own === null ? 'lint' : 'tasks-gate',
        at: { start, end },
    };
}
function rulesIn(names, from) {
    return [...names.matchAll(/[\w-]+/g)].map((name) => ({
        value: name[0],
        at: { start: from + name.index, end: from + name.index + name[0].length },
    }));
}

;// CONCATENATED MODULE: ./lib/src/dialects/dialect.js
/** Not applicable, in every dialect. */
const PLAIN_MARKS = { 'N/A': 'dropped', 'n/a': 'dropped' };
/** A share as people read it: "27 of 27". */
function ofAll(part, whole) {
    return `${part} of ${whole}`;
}
/** How much of a list the boxes with ids are: boxes without one count where they are many times more. */
function shareOf(withIds, others, loose) {
    return withIds / (withIds + others + (loose > 3 * withIds ? loose : 0));
}
/** True where the boxes with ids are an overview of headings that name the same tasks. */
function isOverview({ repeated, prefixed, numbered }) {
    return repeated >= 2 && repeated * 2 >= prefixed + numbered;
}
/** The headings that name something but for those that only group a table of tasks. */
function headingsWithoutTable({ headings, tables }) {
    const grouping = new Set(tables.map(({ section }) => section));
    return headings.filter(({ section }) => !grouping.has(section.index));
}

;// CONCATENATED MODULE: ./lib/src/dialects/heading.js
/** One task per heading, or per file, with fields and criteria below it. */

/** The headings that are the unit: tasks by name or id, else steps, else numbers. */
function unitHeadings({ headings, numbered, prefixed }) {
    const withIds = headings.filter(({ kind, id }) => id !== null && (kind === 'worded' || kind === 'prefixed' || kind === 'boxed'));
    // Where tasks have ids, "# Tasks: Title" and its like are titles of lists.
    if (withIds.length > 0)
        return withIds;
    const named = headings.filter(({ kind }) => kind === 'boxed' || kind === 'named');
    if (named.length > 0)
        return named;
    const steps = headings.filter(({ kind }) => kind === 'step');
    if (steps.length > 0)
        return steps;
    const numbers = headings.filter(({ kind, section }) => kind === 'number' && section.depth >= 3);
    return numbers.length >= 2 && numbered + prefixed === 0 ? numbers : [];
}
const heading_heading = {
    id: 'heading',
    recognise(profile) {
        const units = unitHeadings(profile);
        if (units.length === 0)
            return { score: 0, reason: 'no heading names a task' };
        const ids = profile.prefixed + profile.numbered;
        const boxed = units.every(({ kind }) => kind === 'boxed');
        const weight = units[0]?.kind === 'number' ? 0.45 : 0.85;
        const below = profile.belowTasks * 2 > ids || isOverview(profile);
        const grouping = units.length - headingsWithoutTable({ ...profile, headings: units }).length;
        const aside = profile.stray > 10 * units.length || grouping * 2 > units.length;
        const other = (boxed && ids > 0) || ids > units.length;
        const score = aside ? 0.2 : below || !other ? weight : 0.3;
        return {
            score,
            reason: `${ofAll(units.length, profile.headings.length)} headings with a number name a task`,
        };
    },
    headings: unitHeadings,
    bareBoxes: false,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/boxes.js
/** Marks of one code point that stand for a state; letters and digits but x and v are labels. */
const STATE = /^(?:[xXvV✅✓✔☑☒✗❌⚠🚧⏳🔄!/>+*~.=?-]\ufe0f?|N\/A|n\/a)$/u;
/** The box at the beginning of `text.slice(at.start, at.end)`, or null where none is meant. */
function readBox(text, at) {
    if (text[at.start] !== '[')
        return null;
    const close = text.indexOf(']', at.start);
    if (close < 0 || close >= at.end || close - at.start > 5)
        return null;
    const mark = text.slice(at.start + 1, close);
    const inner = mark.trim();
    const blank = inner === '';
    if (!blank && !STATE.test(inner))
        return null;
    if (blank && /[\r\n]/.test(mark))
        return null;
    const star = /^\\?\*(?=\s)/.exec(text.slice(close + 1, close + 5))?.[0].length ?? 0;
    const behind = text.slice(close + 1 + star, Math.min(at.end, close + 40 + star));
    if (/^[([:]/.test(behind) && !/^\[[A-Z]{1,4}\d*\]/.test(behind))
        return null;
    const space = /^[ \t\u3000\u00a0]+/.exec(behind)?.[0].length ?? 0;
    if (space === 0 && behind !== '' && !/^[\r\n]/.test(behind) && !beginsTask(behind))
        return null;
    return {
        at: { start: at.start, end: close + 1 },
        mark,
        content: close + 1 + star + space,
        star: star === 0 ? null : { start: close + 1, end: close + 1 + star },
        miss: missOf(mark, inner, behind, space, close + 1 + star + space >= at.end),
    };
}
/** Text glued to a box means a task only where it is an id or a word: `[x]T001`, not `[x].y`. */
function beginsTask(behind) {
    return /^(?:\*{0,2}#?[A-Za-z]{1,5}-?\d|\[[A-Z]|[\p{L}])/u.test(behind);
}
function missOf(mark, inner, behind, space, nothing) {
    if (nothing)
        return 'no-text';
    if (mark === '')
        return 'empty';
    if (inner !== '' && inner !== mark)
        return 'padded';
    if (inner === '' && mark !== ' ')
        return 'padded';
    if (/^[✅✓✔☑vV]\ufe0f?$/u.test(inner))
        return 'foreign-mark';
    return space === 0 && behind !== '' ? 'no-space' : null;
}
/** The right spelling of a box: `[ ]`, `[x]`, or the mark without blanks around. */
function rightBox(mark) {
    const inner = mark.trim();
    if (inner === '')
        return '[ ]';
    return /^[✅✓✔☑vV]\ufe0f?$/u.test(inner) ? '[x]' : `[${inner}]`;
}

;// CONCATENATED MODULE: ./lib/src/dialects/outline.js


/** Reads the outline in one pass, without recursion: lists can be nested ten thousand deep. */
function outlineOf(text, tree) {
    const nodes = [];
    const sections = [];
    const entries = [];
    const open = [];
    const stack = [];
    let frontMatter = null;
    let group = 0;
    const here = () => open.at(-1)?.index ?? null;
    const push = (blocks, parent) => {
        for (let at = blocks.length - 1; at >= 0; at--)
            stack.push({ block: blocks[at], parent });
    };
    function addEntry(entry) {
        const index = entries.length;
        const full = { ...entry, index, section: here(), group };
        entries.push(full);
        nodes.push({ type: 'entry', entry: full });
        return index;
    }
    function addLines(lines, parent) {
        for (const run of outline_runsOf(text, lines))
            addEntry(textEntry(text, run, parent));
    }
    function visitItem(item, parent) {
        const first = item.children[0];
        if (first?.type !== 'paragraph') {
            push(item.children, parent);
            return;
        }
        const [own, ...rest] = outline_runsOf(text, itemLines(text, item, first.lines));
        const index = addEntry(itemEntry(text, item, own ?? [], parent));
        for (const run of rest) {
            const entry = textEntry(text, run, index);
            // A box that lost its list stands beside the item that swallowed its line, not below it.
            addEntry(entry.box === null ? entry : { ...entry, parent });
        }
        push(item.children.slice(1), index);
    }
    function visitHeading(title, depth, heading) {
        while ((open.at(-1)?.depth ?? 0) >= depth)
            open.pop().at.end = heading.start;
        const section = {
            index: sections.length,
            title,
            depth,
            at: { start: heading.start, end: text.length },
            parent: here(),
            heading,
        };
        sections.push(section);
        open.push(section);
        nodes.push({ type: 'section', section });
    }
    push(tree.children, null);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { block, parent } = next;
        group++;
        if (block.type === 'heading')
            visitHeading(spanOf(block.lines) ?? { start: block.end, end: block.end }, block.depth, block);
        else if (block.type === 'paragraph')
            addLines(block.lines, parent);
        else if (block.type === 'item')
            visitItem(block, parent);
        else if (block.type === 'table')
            nodes.push({ type: 'table', table: block, section: here(), parent });
        else if (block.type === 'code')
            nodes.push({ type: 'code', code: block, section: here(), parent });
        else if (block.type === 'front-matter')
            frontMatter = block;
        else if ('children' in block)
            push(block.children, parent);
    }
    return { text, tree, nodes, sections, entries, frontMatter };
}
/** The lines of an item's first paragraph; the first begins behind the list marker, at the box. */
function itemLines(text, item, lines) {
    let start = item.marker.end;
    while (text[start] === ' ' || text[start] === '\t')
        start++;
    const first = lines[0];
    if (first === undefined || start > first.start)
        return [...lines];
    return [{ start, end: Math.max(start, first.end) }, ...lines.slice(1)];
}
function itemEntry(text, item, lines, parent) {
    const at = spanOf(lines) ?? { start: item.marker.end, end: item.marker.end };
    return {
        kind: 'item',
        at,
        lines,
        marker: item.marker,
        box: readBox(text, at),
        parent,
        end: item.end,
    };
}
function textEntry(text, lines, parent) {
    const at = spanOf(lines);
    const glued = /^[-*+](?=\[)/.exec(text.slice(at.start, at.start + 2))?.[0].length ?? 0;
    const inner = { start: at.start + glued, end: at.end };
    const marker = glued === 0 ? null : { start: at.start, end: inner.start };
    const box = readBox(text, inner);
    const kind = 'text';
    return {
        kind,
        at: box === null ? at : inner,
        lines,
        marker: box === null ? null : marker,
        box,
        parent,
        end: at.end,
    };
}
/** Cuts the lines of a paragraph where a line stands for itself: a field, a label, a box without a list. */
function outline_runsOf(text, lines) {
    const runs = [];
    for (const line of lines) {
        const last = runs.at(-1);
        if (last === undefined || startsEntry(text, line))
            runs.push([line]);
        else
            last.push(line);
    }
    return runs;
}
function spanOf(lines) {
    const [first, last] = [lines[0], lines.at(-1)];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

;// CONCATENATED MODULE: ./lib/src/dialects/box-ids.js

/** The boxes of an outline in file order. */
function boxIdsOf({ text, entries }, sections) {
    const boxed = entries.filter((entry) => entry.box !== null && kindAt(sections, entry) !== 'legend');
    const all = boxed.map((entry) => idOf(text, entry, true));
    const counting = all.filter(isNumber).length * 2 >= boxed.length;
    const boxes = boxed.map((entry, at) => ({
        entry,
        kind: kindAt(sections, entry),
        id: counting ? (all[at] ?? null) : idOf(text, entry, false),
    }));
    return { boxes, counting };
}
function kindAt(sections, entry) {
    return entry.section === null ? 'tasks' : sections[entry.section].kind;
}
function idOf(text, entry, counting) {
    const from = entry.box?.content ?? entry.at.start;
    // "Task 1" and "Step 2" on a box say nothing about the format: they number the steps of many.
    const counts = (_, form) => form !== 'worded' && (counting || form !== 'counting');
    return readHead(text, { start: from, end: entry.at.end }, counts).id?.value ?? null;
}
/** True for `1`, `1.2`; false for `T001` and for none. */
function isNumber(id) {
    return id !== null && /^\d/.test(id);
}
/** Ids of boxes that stand in sections of tasks. */
function definedIds(boxes) {
    return new Set(boxes.flatMap(({ id, kind }) => (id !== null && kind === 'tasks' ? [id] : [])));
}
/** Boxes without an id that stand in sections of tasks and not below a box with an id. */
function looseBoxes(outline, boxes) {
    const named = new Set(boxes.filter(({ id }) => id !== null).map(({ entry }) => entry.index));
    // What stands below a box with an id belongs to it; entries come after those they stand in.
    for (const { index, parent } of outline.entries)
        if (parent !== null && named.has(parent))
            named.add(index);
    return boxes.filter(({ entry, kind }) => kind === 'tasks' && !named.has(entry.index)).length;
}
/** How the boxes sit below the headings that name tasks; `tasks` has their ids by index of section. */
function aroundTasks(sections, tasks, boxes) {
    const around = boxes.map(({ entry }) => taskAbove(sections, tasks, entry.section));
    const goesOn = ({ id }, at) => around[at] != null && id?.startsWith(`${around[at]}.`);
    const isStray = ({ id, kind }, at) => id === null && kind === 'tasks' && around[at] === null;
    return { belowTasks: boxes.filter(goesOn).length, stray: boxes.filter(isStray).length };
}
function taskAbove(sections, tasks, section) {
    for (let above = section; above !== null; above = sections[above]?.parent ?? null) {
        const task = tasks.get(above);
        if (task !== undefined)
            return task;
    }
    return null;
}
/** Boxes whose number begins with that of their group heading: `1.1` below `## 1. Name`. */
function groupedBoxes(sections, boxes) {
    return boxes.filter(({ entry, id }) => {
        const group = entry.section === null ? undefined : sections[entry.section]?.number?.value;
        return id !== null && group !== undefined && id.startsWith(`${group}.`);
    }).length;
}
/** Headings such as `## 1. Name` with boxes right below them. */
function groupsOfBoxes(sections, boxes) {
    const groups = new Set();
    for (const { section } of boxes.map(({ entry }) => entry)) {
        const heading = section === null ? undefined : sections[section];
        if (heading?.depth === 2 && section !== null && /^\d+\.?\s/.test(heading.title.value))
            groups.add(section);
    }
    return groups.size;
}

;// CONCATENATED MODULE: ./lib/src/dialects/prefixes.js
/** The prefixes of ids that count as tasks in a file. */


/** Prefixes of requirements, stories, questions and pull requests. */
const NO_TASKS = new Set([
    'Q',
    'V',
    'PR',
    'P',
    'FR',
    'NFR',
    'SC',
    'US',
    'AC',
    'ADR',
    'REQ',
    'H',
    'R',
    'AS',
    'EC',
    'UC',
    'PHASE',
    'SPRINT',
    'MILESTONE',
    'EPIC',
]);
/** True for ids such as `AC1` and `FR-003`. */
function namesOther(id) {
    return NO_TASKS.has(prefixOf(id));
}
/** False for ids of other things than tasks; `P1` is a priority, `P1.2` and `P1-A2` are tasks of a phase. */
function mayBeTask(id) {
    return prefixOf(id) !== '' && (!NO_TASKS.has(prefixOf(id)) || /^P\d+[.-]/.test(id));
}
/** Prefixes that stand for tasks wherever they stand. */
const CERTAIN = new Set(['T', 'TASK', 'WP']);
/** A prefix counts when two different ids have it; `T`, `TASK` and `WP` count at once. */
function prefixesOf(ids) {
    const byPrefix = new Map();
    for (const id of ids) {
        const prefix = id === null ? '' : prefixOf(id);
        if (prefix === '' || id === null)
            continue;
        const known = byPrefix.get(prefix) ?? new Set();
        byPrefix.set(prefix, known.add(id));
    }
    return new Set([...byPrefix]
        .filter(([prefix, known]) => CERTAIN.has(prefix) || known.size >= 2)
        .map(([prefix]) => prefix));
}
/** `- **T001** …` and `**T003 [P]**: …`: lines that begin with a bold id and have no box. */
function bulletIds({ text, entries }) {
    return entries.flatMap((entry) => {
        if (entry.box !== null ||
            !/^(?:\*\*|__)?#?[A-Z]{1,5}-?\d/.test(text.slice(entry.at.start, entry.at.start + 12)))
            return [];
        const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
        const id = readHead(text, entry.at, (_, form) => form !== 'worded').id?.value ?? null;
        return id !== null && mayBeTask(id) && (bold || entry.kind === 'item') ? [id] : [];
    });
}
/** The ids of all headings, also of those that turn out to be groups. */
function headingIds(outline) {
    return outline.sections.flatMap((section) => {
        const id = readHead(outline.text, section.title, () => true).id?.value;
        return id === undefined || !mayBeTask(id) ? [] : [id];
    });
}

;// CONCATENATED MODULE: ./lib/src/dialects/tables.js




const ID_HEADER = /^(?:id|task id|task|tasks|#|no|nr|number|ticket|item|wp|work package|subtask|tarea|tarefa|tâche|aufgabe|задача|编号|任务|任務|任务id|タスク|タスクid|番号|작업|번호|序号)$/u;
const TITLE_HEADER = /^(?:title|task|name|description|summary|what|work|item|subtask|descripción|descrição|описание|описание задачи|задача|标题|任务|描述|内容|说明|タスク|内容|説明|작업|설명|tarea|tarefa|tâche|titel|beschreibung|aufgabe|scope|deliverable|action|change)$/u;
/** The tables of an outline whose first column of ids has at least two of them. */
function taskTables(outline, sections, prefixes) {
    const found = [];
    for (const node of outline.nodes) {
        if (node.type !== 'table')
            continue;
        const kind = node.section === null ? 'tasks' : sections[node.section].kind;
        if (kind === 'legend' || kind === 'notes')
            continue;
        const table = taskTable(outline.text, node.table, node.section, prefixes);
        if (table !== null)
            found.push(table);
    }
    return found;
}
function taskTable(text, table, section, prefixes) {
    const headers = (table.rows[0]?.cells ?? []).map((cell) => headerOf(text.slice(cell.start, cell.end)));
    const idColumn = headers.findIndex((header) => ID_HEADER.test(header) || /(?:^|\s)id$/.test(header));
    if (idColumn < 0 || idColumn > 1)
        return null;
    const rows = table.rows.slice(1).filter((row) => cellId(text, row.cells[idColumn], prefixes) !== null);
    if (rows.length < 2)
        return joinedTable(text, table, section, headers, idColumn);
    const title = headers.findIndex((header, at) => at !== idColumn && TITLE_HEADER.test(header));
    const columns = headers.map((header, at) => (at === idColumn || at === title ? null : columnKey(header)));
    return {
        table,
        section,
        idColumn,
        titleColumn: title < 0 ? Math.min(idColumn + 1, headers.length - 1) : title,
        columns,
        rows,
    };
}
/** A table whose first column holds id and title in one: `P1.1 Core types`. */
function joinedTable(text, table, section, headers, column) {
    const rows = table.rows.slice(1).filter((row) => {
        const cell = row.cells[column];
        const head = cell === undefined ? null : readHead(text, cell, (_, form) => form === 'prefixed');
        return head !== null && head.id !== null && head.title.value !== '';
    });
    const ids = new Set(rows.map((row) => readHead(text, row.cells[column], () => true).id?.value));
    if (rows.length < 2 || rows.length < table.rows.length - 2 || ids.size < rows.length)
        return null;
    const columns = headers.map((header, at) => (at === column ? null : columnKey(header)));
    return { table, section, idColumn: column, titleColumn: column, columns, rows };
}
function headerOf(cell) {
    return /^[#№]$/.test(cell.trim()) ? '#' : plainWords(cell);
}
function columnKey(header) {
    if (/^(?:done|✓|✔|état|x|check)$/u.test(header))
        return 'status';
    if (/^(?:depends on|dependencies|deps|depends|dep|blocked by|prereqs?|prerequisites|requires|after)\b/.test(header))
        return 'dependencies';
    return fieldKeyOf(header);
}
/** The range of the id in a cell: `T001`, `**T001**`, `[T001](link)`, `Task 1`; null where there is none. */
function cellId(text, cell, prefixes) {
    if (cell === undefined || cell.end <= cell.start || cell.end - cell.start > 80)
        return null;
    let start = cell.start;
    while (start < cell.end && /[`*_~[\s]/.test(text[start]))
        start++;
    const head = readHead(text, { start, end: cell.end }, () => true);
    if (head.id === null || head.form === null)
        return null;
    const rest = text.slice(head.id.at.end, cell.end);
    if (!/^[\s`*_~\].:)]*(?:\([^)]*\))?[\s`*_~.]*(?:\[P\]|🎯)?[\s`*_~]*$/u.test(rest))
        return null;
    if (head.form === 'prefixed' &&
        prefixes.size > 0 &&
        !prefixes.has(prefixOf(head.id.value)) &&
        !CERTAIN.has(prefixOf(head.id.value)) &&
        !/\d{2}|-\d/.test(head.id.value))
        return null;
    return head.id.at;
}

;// CONCATENATED MODULE: ./lib/src/dialects/task-headings.js
/** Finds the headings that name a task, a step or a number. */



/** The headings of an outline that name something by id or word. `prefixes` are those of ids that count in this file. */
function taskHeadings(outline, prefixes) {
    const found = [];
    for (const section of outline.sections) {
        const heading = taskHeading(outline.text, section, prefixes);
        if (heading !== null)
            found.push(heading);
    }
    return found;
}
const task_headings_STEP = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:step|schritt|paso|étape|passo|шаг|krok|步骤|ステップ|단계)\s*\d/iu;
const task_headings_NAMED = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:task|story|aufgabe|tarea|tâche|tarefa|задача|任务单?|任務單?|タスク|작업)\s*[:：—–-]\s*\S/iu;
const WORKED = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\[P\]\s*)?(?:~~)?(?:sub-?task(?!s)|task(?!s)|story|issue|work package|aufgabe|tarea|tâche|tarefa|задача|zadanie|任务|任務|タスク|작업|태스크)/iu;
function taskHeading(text, section, prefixes) {
    const title = text.slice(section.title.start, section.title.end);
    const box = /^\[[ xX~-]\][ \t]/.exec(title);
    const start = section.title.start + (box?.[0].length ?? 0);
    const head = readHead(text, { start, end: section.title.end }, () => true);
    const id = head.id?.value ?? null;
    if (box !== null)
        return { section, id, kind: 'boxed' };
    if (task_headings_STEP.test(title))
        return { section, id, kind: 'step' };
    if (id === null)
        return task_headings_NAMED.test(title) ? { section, id, kind: 'named' } : null;
    if (head.form === 'worded')
        return WORKED.test(title.replace(/^[*_]+/, '')) ? { section, id, kind: 'worded' } : null;
    if (head.form === 'number')
        return section.depth >= 2 ? { section, id, kind: 'number' } : null;
    return prefixes.has(prefixOf(id)) && mayBeTask(id) ? { section, id, kind: 'prefixed' } : null;
}

;// CONCATENATED MODULE: ./lib/src/dialects/profile.js





/** Headings that name one task each, unlike those that number steps or groups. */
const NAMING = new Set(['worded', 'prefixed', 'boxed']);
/** Counts the signs in one pass over the outline. */
function profileOf(outline, sections) {
    const { text } = outline;
    const { boxes, counting } = boxIdsOf(outline, sections);
    const ids = boxes.map(({ id }) => id);
    const bullets = bulletIds(outline);
    const prefixes = prefixesOf([...ids, ...bullets, ...headingIds(outline)]);
    const headings = taskHeadings(outline, prefixes);
    const numbers = ids.filter(isNumber);
    const defined = definedIds(boxes);
    const written = new Set(ids);
    const naming = headings.filter(({ id, kind }) => id !== null && NAMING.has(kind));
    return {
        boxes: boxes.length,
        prefixed: ids.filter((id) => id !== null && prefixOf(id) !== '' && prefixes.has(prefixOf(id))).length,
        numbered: numbers.length,
        counting,
        loose: looseBoxes(outline, boxes),
        repeated: naming.filter(({ id }) => written.has(id)).length,
        ...aroundTasks(sections, new Map(naming.map(({ section, id }) => [section.index, id])), boxes),
        homes: new Set(boxes.flatMap(({ id, entry }) => (id === null ? [] : [entry.section]))),
        defined,
        ownPrefixes: new Set([...defined].map(prefixOf)),
        prefixes,
        parents: numbers.filter((id) => /^\d+$/.test(id)).length,
        grouped: groupedBoxes(sections, boxes),
        numberedGroups: groupsOfBoxes(sections, boxes),
        kiroSigns: profile_count(text, /^[ \t]*(?:[-*][ \t]+)?[_*]{1,2}(?:Requirements|Boundary|Depends|Validates|需求|要件|요구사항|Требования|Yêu cầu|Requisitos)(?::|：)|^[ \t]*-[ \t]\[[ xX-]\]\\?\*|^# Implementation Plan|\(P\)/gm),
        specKitSigns: profile_count(text, /\[US\d|\[P\]|^## Phase |\*\*Independent Test\*\*|\*\*Checkpoint\*\*/gm),
        headings,
        tables: taskTables(outline, sections, prefixes),
        bullets: bullets.filter((id) => prefixes.has(prefixOf(id))).length,
    };
}
function profile_count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/dialects/kiro.js
/** AWS Kiro and cc-sdd: `- [ ] 1. Title`, `- [ ] 1.1 Sub`, `_Requirements: 1.1_`. */

const kiro = {
    id: 'kiro',
    recognise(profile, path) {
        const { numbered, prefixed, boxes, loose, parents, kiroSigns, grouped } = profile;
        if (numbered === 0 || isOverview(profile))
            return { score: 0, reason: 'no box is numbered' };
        const share = shareOf(numbered, prefixed, loose);
        if (share < 0.3)
            return { score: 0.2, reason: `${ofAll(numbered, boxes)} boxes are numbered` };
        const folder = /(?:^|\/)\.kiro\/specs\//.test(path) ? 0.3 : 0;
        const signs = (parents >= 1 ? 0.25 : 0) +
            (kiroSigns > 0 ? 0.3 : 0) -
            (grouped > numbered / 2 && kiroSigns === 0 ? 0.3 : 0);
        return {
            score: share * 0.35 + signs + folder,
            reason: `${ofAll(numbered, boxes)} boxes are numbered, ${parents} of them as parents (1.)`,
        };
    },
    headings: () => [],
    bareBoxes: true,
    bareChildren: false,
    marks: { ...PLAIN_MARKS, '-': 'active', '~': 'active', '/': 'active', '>': 'active' },
    numberedGroups: true,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/openspec.js
/** OpenSpec changes: `## 1. Section` with `- [ ] 1.1 …` below. */

const openspec = {
    id: 'openspec',
    recognise(profile, path) {
        const { numbered, prefixed, boxes, loose, parents, grouped, numberedGroups, kiroSigns, headings } = profile;
        const folder = /(?:^|\/)openspec\/changes\//.test(path) ? 0.3 : 0;
        if (numbered === 0) {
            const groups = boxes > 0 && numberedGroups >= 1 && prefixed === 0 && headings.every(({ kind }) => kind === 'number');
            return {
                score: (groups ? 0.55 : 0) + (boxes > 0 && prefixed === 0 ? folder : 0),
                reason: `${numberedGroups} numbered groups of boxes`,
            };
        }
        if (isOverview(profile))
            return { score: 0, reason: 'boxes repeat the headings' };
        const share = shareOf(numbered, prefixed, loose);
        if (share < 0.3)
            return { score: 0.2 + folder, reason: `${ofAll(numbered, boxes)} boxes are numbered` };
        const signs = (grouped > numbered / 2 ? 0.3 : 0) + (parents === 0 ? 0.15 : 0) - (kiroSigns > 0 ? 0.3 : 0);
        return {
            score: share * 0.35 + signs + folder,
            reason: `${ofAll(grouped, boxes)} boxes are numbered after their group (## 1. over 1.1)`,
        };
    },
    headings: () => [],
    bareBoxes: true,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: true,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/plain.js
/** A plain list of boxes, nested boxes as sub-tasks. */

const plain = {
    id: 'plain',
    recognise: ({ boxes }) => ({
        score: boxes > 0 ? 0.25 : 0.1,
        reason: boxes === 1 ? '1 box, no ids' : `${boxes} boxes, no ids or few`,
    }),
    headings: () => [],
    bareBoxes: true,
    bareChildren: true,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/spec-kit.js
/** GitHub Spec Kit: `- [ ] T001 [P] [US1] Description in path/to/file`. */

const specKit = {
    id: 'spec-kit',
    recognise(profile) {
        const { prefixed, numbered, boxes, loose, specKitSigns, bullets, headings } = profile;
        if (prefixed === 0) {
            const ids = bullets >= 2 && boxes === 0 && headings.length < bullets;
            return { score: ids ? 0.6 : 0, reason: `${bullets} lines begin with a bold id` };
        }
        const own = headings.filter((heading) => heading.kind !== 'step' && heading.kind !== 'number').length;
        const share = shareOf(prefixed, numbered + Math.max(0, own - prefixed), loose);
        const signs = specKitSigns > 0 ? 0.2 : 0;
        return {
            score: isOverview(profile) ? 0 : share * 0.7 + signs,
            reason: `${ofAll(prefixed, boxes)} boxes carry ids like T001`,
        };
    },
    headings: ({ headings, defined }) => headings.filter(({ id }) => id !== null && holdsTasks(id, defined)),
    bareBoxes: true,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: false,
};
/** Work packages, and headings such as `T1.2` over boxes such as `T1.2.1`. */
function holdsTasks(id, defined) {
    return /^WP-?\d/.test(id) || (/^[A-Z]/.test(id) && defined.has(`${id}.1`));
}

;// CONCATENATED MODULE: ./lib/src/dialects/table.js
/** Tasks as rows of a table. */

const table_table = {
    id: 'table',
    recognise(profile) {
        const { tables, boxes, prefixed, numbered } = profile;
        const rows = tables.reduce((sum, each) => sum + each.rows.length, 0);
        if (rows < 2)
            return { score: 0, reason: 'no table has a column of ids' };
        const named = headingsWithoutTable(profile).filter(({ kind }) => kind !== 'number' && kind !== 'step');
        const others = prefixed + numbered + named.length;
        const score = others === 0 ? (boxes > rows ? 0.2 : 0.7) : others < rows / 4 ? 0.5 : 0.2;
        return {
            score,
            reason: `${rows} rows of ${tables.length} ${tables.length === 1 ? 'table' : 'tables'} begin with an id`,
        };
    },
    headings: () => [],
    bareBoxes: false,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: true,
};

;// CONCATENATED MODULE: ./lib/src/dialects/recognise.js






const DIALECTS = [specKit, kiro, openspec, heading_heading, table_table, plain];
/** The dialect that was asked for, or the one with the highest score; the first of equals. */
function chooseDialect(profile, path, asked) {
    const forced = DIALECTS.find((dialect) => dialect.id === asked);
    if (forced !== undefined)
        return { dialect: forced, reason: 'as configured' };
    const scored = DIALECTS.map((dialect) => ({ dialect, ...dialect.recognise(profile, path) }));
    return scored.reduce((best, each) => (each.score > best.score ? each : best));
}

;// CONCATENATED MODULE: ./lib/src/dialects/sections.js



const sections_STORY = /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|user[ ]story|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|история|\bUS)[ ]?-?(\d{1,3}[a-z]?)/iu;
const sections_NUMBER = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:(?:phase|part|stage|step|group|sprint|wave|milestone|work package|wp|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|第|단계|페이즈)[ \t]*)?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d])/iu;
/** A heading with the name of a phase holds tasks, whatever other words stand in it. */
const PHASE = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:phase|sprint|wave|milestone|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|페이즈|\d+\s*단계)[ \t]*(?:\d|[A-Z](?!\p{L})|[IVX]{1,4}(?!\p{L}))/iu;
/** A heading that names a task: what stands below it is the task's, whatever stands above. */
const sections_TASK = /^(?:\[[ xX~-]\] |~~|\p{Extended_Pictographic}\ufe0f? )?(?:(?:sub-?task|task|step|story|issue|aufgabe|tarea|tâche|tarefa|задача|zadanie) ?[#№]?\d|(?:任务|任務|タスク|작업) ?\d|(?!US-?\d)[A-Z]{1,6}-?\d{1,4}(?:\.\d+)*(?![\p{L}\d]))/iu;
/** Sections with their kinds; one below a section of dependencies, notes and the like is of the same kind. */
function readSections(outline) {
    const sections = [];
    for (const found of outline.sections) {
        const title = sections_located(outline, found);
        const own = ownKind(title.value, found);
        const above = found.parent === null ? null : sections[found.parent];
        const number = sections_NUMBER.exec(title.value);
        sections.push({
            title,
            depth: found.depth,
            kind: own === 'tasks' && above !== null && !startsTasks(title.value) && inherits(above.kind)
                ? above.kind
                : own,
            parent: found.parent,
            at: { start: found.at.start, end: found.at.end },
            story: sections_storyOf(title.value),
            number: number === null ? null : numberPlace(title, number),
        });
    }
    return sections;
}
function sections_located(outline, section) {
    return { value: heads_folded(outline.text.slice(section.title.start, section.title.end)), at: section.title };
}
/** True for "Phase 2: …", "Sprint 1" and their like in other languages. */
function isPhase(title) {
    return PHASE.test(title);
}
function startsTasks(title) {
    return PHASE.test(title) || sections_TASK.test(title);
}
function ownKind(title, section) {
    if (startsTasks(title) || (section.depth === 1 && section.index === 0))
        return 'tasks';
    const kind = sectionKindOf(title);
    return kind === 'tasks' && criterionOfTitle(title) !== null ? 'criteria' : kind;
}
function inherits(kind) {
    return kind !== 'tasks' && kind !== 'overview' && kind !== 'other';
}
function sections_storyOf(title) {
    const found = sections_STORY.exec(title);
    return found === null ? null : `US${found[1].toLowerCase()}`;
}
function numberPlace(title, found) {
    const value = found[1];
    const start = title.at.start + found[0].lastIndexOf(value);
    return { value, at: { start, end: start + value.length } };
}
/** The sections of a dialect whose numbered headings are groups of tasks: "## 2. Tests" holds tasks, not criteria. */
function groupsAsTasks(sections) {
    return sections.map((section) => section.depth === 2 && /^\d+\.?\s/.test(section.title.value) ? { ...section, kind: 'tasks' } : section);
}

;// CONCATENATED MODULE: ./lib/src/dialects/draft.js
/** A draft with nothing below it yet. */
function newDraft(given) {
    return {
        ...given,
        shown: null,
        details: [],
        steps: [],
        fields: [],
        dependencyFields: [],
        parts: [],
        criteria: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/dialects/front-matter.js
/** The top-level keys of a YAML front matter; nested values stay text. */
function readFrontMatter({ text, frontMatter }) {
    if (frontMatter === null || frontMatter.format !== 'yaml')
        return [];
    const values = [];
    let open = null;
    for (const line of front_matter_linesOf(text, frontMatter.value)) {
        const words = text.slice(line.start, line.end);
        const found = /^([A-Za-z_][\w -]{0,40}):(?:[ \t]+|$)/.exec(words);
        if (found === null) {
            if (open !== null && /^\s*[-\w[\]"']/.test(words))
                open.at.end = line.end;
            continue;
        }
        if (open !== null)
            values.push(front_matter_closed(text, open));
        open = { key: found[1], at: { start: line.start + found[0].length, end: line.end } };
    }
    if (open !== null)
        values.push(front_matter_closed(text, open));
    return values;
}
function front_matter_closed(text, { key, at }) {
    let { start, end } = at;
    while (start < end && /[\s"']/.test(text[start]))
        start++;
    while (end > start && /[\s"']/.test(text[end - 1]))
        end--;
    return {
        key: key.toLowerCase().replaceAll('_', ' ').trim(),
        value: { value: text.slice(start, end), at: { start, end } },
    };
}
function* front_matter_linesOf(text, range) {
    for (let start = range.start; start < range.end;) {
        const next = text.slice(start, range.end).search(/\r\n|\n|\r/);
        const end = next < 0 ? range.end : start + next;
        yield { start, end };
        start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/single.js





/**
 * The one task of a file, or null: a first heading that names a task and no others, or a front matter with a state.
 */
function singleTask(outline, sections, profile) {
    if (profile.prefixed + profile.numbered > 1 || profile.tables.length > 0)
        return null;
    const units = profile.headings.filter(({ kind }) => kind !== 'step' && kind !== 'number');
    const first = outline.sections[0];
    const values = readFrontMatter(outline);
    if (first === undefined)
        return titleOfMatter(values);
    const single = { from: 'heading', section: first };
    const alone = outline.sections.filter(({ depth }) => depth <= first.depth).length === 1;
    if (units.length > 0)
        return alone && isOnly(units, first) ? single : null;
    if (first.depth > 1)
        return titleOfMatter(values);
    return isTaskMatter(values) || (alone && isTicket(outline, sections, first)) ? single : null;
}
function isOnly([only, ...others], first) {
    return others.length === 0 && only?.section === first && (first.depth === 1 || only.kind === 'named');
}
/** `# ABC-12: Title` over acceptance criteria: the letters need no second id to count. */
function isTicket({ text }, sections, first) {
    const head = readHead(text, first.title, (id, form) => form === 'prefixed' && mayBeTask(id));
    const behind = head.id === null ? '' : text.slice(head.id.at.end, head.id.at.end + 3);
    return /^\**[ \t]?[:：—–-]/.test(behind) && sections.some(({ kind }) => kind === 'criteria');
}
/** The title of a file without a first heading whose front matter has an id and a state. */
function titleOfMatter(values) {
    const title = values.find(({ key }) => key === 'title' || key === 'name');
    if (title === undefined || title.value.value === '' || !isTaskMatter(values))
        return null;
    return values.some(({ key }) => key === 'id') ? { from: 'front-matter', title: title.value } : null;
}
/** A front matter with a status and something else that only tasks have. */
function isTaskMatter(values) {
    const keys = new Set(values.map(({ key }) => key));
    const others = [
        'depends on',
        'dependencies',
        'id',
        'parallel',
        'priority',
        'assignee',
        'github',
        'parent task id',
        'title',
        'name',
        'effort',
    ];
    return keys.has('status') && others.filter((key) => keys.has(key)).length >= 2;
}
/** Keys of a front matter that hold the id of its task. */
const ID_KEYS = ['id', 'task id', 'work package id'];
/** Gives the values of the front matter to the one task of the file. */
function addFrontMatter(outline, draft) {
    for (const { key, value } of readFrontMatter(outline)) {
        if (value.value === '')
            continue;
        if (ID_KEYS.includes(key) && draft.head.id === null && /^[\w.#-]{1,40}$/.test(value.value))
            draft.head = { ...draft.head, id: value, form: 'prefixed' };
        const field = key === 'lane' ? 'status' : fieldKeyOf(key);
        const empty = { value: '', at: { start: value.at.start, end: value.at.start } };
        if (field === 'dependencies' || field === 'blocks')
            draft.dependencyFields.push({ key: field, source: 'front-matter', value: value.at });
        else if (field !== null)
            draft.fields.unshift({ key: field, label: empty, value });
    }
}
/** Makes a task of the title in the front matter. */
function addMatterTask(reading, title) {
    const draft = newDraft({
        head: { ...readHead(reading.text, title.at, () => false), title },
        form: 'file',
        status: null,
        marker: null,
        box: null,
        at: title.at,
        end: reading.text.length,
        depth: 0,
        section: null,
        parent: null,
    });
    reading.drafts.push(draft);
    return draft;
}

;// CONCATENATED MODULE: ./lib/src/dialects/status.js

/** What the marks mean where nothing says otherwise. */
const MARKS = new Map([
    ['', 'open'],
    ['x', 'done'],
    ['X', 'done'],
    ['v', 'done'],
    ['V', 'done'],
    ['✅', 'done'],
    ['✓', 'done'],
    ['✔', 'done'],
    ['☑', 'done'],
    ['-', 'active'],
    ['~', 'active'],
    ['/', 'active'],
    ['>', 'active'],
    ['.', 'active'],
    ['🚧', 'active'],
    ['⏳', 'active'],
    ['🔄', 'active'],
    ['N/A', 'dropped'],
    ['n/a', 'dropped'],
]);
/** The state of a box with this mark, by the file's legend first. Marks that nobody knows are open. */
function markStatus(mark, legend) {
    const inner = mark.trim().replace('\ufe0f', '');
    if (Object.hasOwn(legend, inner))
        return legend[inner];
    return MARKS.get(inner) ?? 'open';
}
/** The state of a task with a box: the box, unless the line says in marker form that the task was dropped. */
function boxStatus(text, box, at, legend) {
    const status = markStatus(box.mark, legend);
    return saysDropped(text.slice(box.content, at.end)) ? 'dropped' : status;
}
/** Brackets, bold, or the begin of the line: where a word about the state is a mark and no prose. */
const MARKER_FORM = /(?:^|\*\*|__|[([（【]|~~[ \t]*[-–—:]?[ \t]*)\**\[?[ \t]*(?:[❌🚫⏭⛔]\ufe0f?[ \t]*)?([\p{L}/'’]{3,16}(?:[ \t][\p{L}]{2,10})?)(?=(.?.?.?))/gu;
/** "(deferred: …)", "**SKIPPED**", "~~…~~ REMOVED", "[N/A]". */
function saysDropped(line) {
    for (const found of status_withoutCode(line).matchAll(MARKER_FORM)) {
        const words = found[1];
        const first = words.split(/[ \t]/, 1)[0];
        const opened = found[0].slice(0, found[0].length - words.length);
        if (statusWordOf(words) === 'dropped' && marks(words, opened, found[2] ?? ''))
            return true;
        if (statusWordOf(first) === 'dropped' &&
            isDroppedWord(first) &&
            marks(first, opened, words.length > first.length ? ' ' : (found[2] ?? '')))
            return true;
    }
    return false;
}
function isDroppedWord(word) {
    return statusWordOf(word) === 'dropped';
}
/** At the begin of a line a word counts in capitals only: "Skip the header" is a task. */
function marks(word, opened, behind) {
    if (opened.trim() === '')
        return (word === word.toUpperCase() &&
            word.length > 2 &&
            word !== word.toLowerCase() &&
            /^[\s:—–.!-]?/.test(behind));
    if (/[([（【]/.test(opened))
        return (/^(?:[\])）】:：;,.]|[ \t]+[-–—]|[–—]|[ \t](?:$|by|to|in|per|-|—|–|j|f|u|a))/i.test(behind) ||
            behind === '');
    return true;
}
function status_withoutCode(line) {
    return line.replace(/`[^`\r\n]{0,400}`/g, (code) => ' '.repeat(code.length));
}
/** Marks that the file explains itself: "`[-]` - skipped, with a reason". */
function readLegend(text) {
    const legend = Object.create(null);
    const line = /(?:`\[([^\]`\r\n]{1,3})\]`|^[ \t>]*[-*+]?[ \t]*\*{0,2}\[([^\]\r\n\w])\]\*{0,2}(?=[ \t]*[-–—=:：]))[ \t]*(?:[-–—=:：→|]+|means|is)?[ \t]*\**([^\r\n|,;()`]{2,40})/gm;
    for (const found of text.matchAll(line)) {
        const mark = (found[1] ?? found[2]).trim().replace('\ufe0f', '');
        const status = statusWordOf(found[3]);
        if (mark !== '' && status !== null && !Object.hasOwn(legend, mark))
            legend[mark] = status;
    }
    return legend;
}

;// CONCATENATED MODULE: ./lib/src/dialects/box-role.js




/** Sections in which boxes are samples, or cite tasks. */
const CITING = ['dependencies', 'parallel', 'strategy', 'notes'];
/** A box with an id under a heading of dependencies or notes that another box defines. */
function citesTask(reading, head, kind) {
    if (head.id === null || head.form === 'worded' || (!CITING.includes(kind) && kind !== 'criteria'))
        return false;
    return reading.profile.defined.has(head.id.value);
}
/** A box that names a task whose heading stands elsewhere: an overview of the headings. */
function repeatsHeading(reading, head, heading) {
    const id = head.id?.value;
    // "Step 1" below the heading of a task is a step of it, whatever else is called 1.
    if (id === undefined || (head.form === 'worded' && heading !== null))
        return false;
    return heading?.head.id?.value !== id && reading.units.has(id);
}
/** True for a box that is a task of its own. `around` is the task whose item it stands in, `heading` the one above. */
function isTask(reading, entry, head, kind, around, heading) {
    const criterion = reading.contexts[entry.index]?.criterion ?? null;
    if (head.id !== null && !(head.form === 'worded' && (heading !== null || CITING.includes(kind))))
        return namesTask(reading, head.id.value, head.form, criterion, heading);
    if (criterion !== null)
        return false;
    if (around !== null)
        return isChild(reading, around);
    if (heading !== null || !reading.dialect.bareBoxes)
        return false;
    if (CITING.includes(kind) || kind === 'criteria' || belowOther(reading, entry))
        return false;
    return standsAmongTasks(reading, entry);
}
/** Numbers count the criteria below a heading of criteria, and the steps below that of a task. */
function namesTask({ profile }, id, form, criterion, heading) {
    // Below a heading of criteria stand tasks only where tasks elsewhere are called alike.
    if (criterion !== null && form === 'prefixed' && !profile.ownPrefixes.has(prefixOf(id)))
        return false;
    if (criterion !== null && (id.startsWith('#') || namesOther(id)))
        return false;
    if (form !== 'number')
        return true;
    if (heading !== null)
        return goesOn(id, heading);
    return criterion === null || criterion === 'testing' || id.includes('.');
}
function isChild({ dialect }, around) {
    return dialect.bareChildren || (around.head.id === null && dialect.bareBoxes && around.form === 'box');
}
/** Where ids are the rule, a box without one is a task only in a section that has tasks, or in a phase or story. */
function standsAmongTasks({ sections, profile, dialect }, { section }) {
    const { loose, prefixed, numbered, homes } = profile;
    if (dialect.bareChildren || dialect.id === 'openspec' || (prefixed + numbered) * 2 < loose)
        return true;
    if (homes.has(section))
        return true;
    for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
        const above = sections[at];
        if (above !== undefined && (above.story !== null || isPhase(above.title.value)))
            return true;
    }
    return false;
}
/** Below the heading of a task the numbers that go on from its id are tasks, others count its steps. */
function goesOn(id, { head, form }) {
    return form === 'file' || (head.id !== null && id.startsWith(`${head.id.value}.`));
}
/** A bare box below a bullet without a box is a step of whatever the bullet says. */
function belowOther(reading, entry) {
    if (entry.parent === null || reading.dialect.bareChildren)
        return false;
    return (reading.outline.entries[entry.parent]?.box === null &&
        reading.profile.prefixed + reading.profile.numbered > 0);
}
/** The kind of check that a heading around names, for boxes that belong to no task. */
function checkAbove({ sections, dialect }, { section, parent }) {
    if (parent !== null)
        return null;
    for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
        const { title, depth } = sections[at];
        // The title of the document says what it is about, not what its boxes are.
        const kind = depth === 1 ? null : checkOfTitle(title.value);
        if (kind !== null)
            return kind;
        // Beside boxes with ids a checklist checks them; below headings it may as well be work.
        if (depth > 1 && dialect.bareBoxes && isChecklist(title.value))
            return 'other';
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/dialects/near-misses.js
/** Notes boxes that are nearly right, with the text that would be. */

/** Notes what is wrong with the box of an entry, if anything. */
function noteMiss(reading, entry, box, head) {
    const noBullet = entry.kind === 'text' && entry.marker === null;
    const gluedBullet = entry.kind === 'text' && entry.marker !== null;
    if (noBullet && head.id === null)
        return;
    const kind = noBullet ? 'no-bullet' : gluedBullet ? 'no-space' : box.miss;
    if (kind === null)
        return;
    const start = entry.marker === null || !gluedBullet ? box.at.start : entry.marker.start;
    const glued = /^\S/.test(reading.text.slice(box.at.end, box.at.end + 1)) && box.star === null;
    const right = `${rightBox(box.mark)}${glued ? ' ' : ''}`;
    const fix = kind === 'no-text' ? null : gluedBullet ? `- ${right}` : noBullet ? `- ${right}` : right;
    reading.nearMisses.push({ at: { start, end: box.at.end }, kind, fix });
}

;// CONCATENATED MODULE: ./lib/src/dialects/reading.js



/** True when an id of this form counts in this file. */
function acceptsId({ profile, dialect }, id, form) {
    if (form === 'worded')
        return true;
    if (form === 'prefixed')
        return id.startsWith('#') || profile.prefixes.has(prefixOf(id));
    if (form === 'counting' && !profile.counting)
        return false;
    if (dialect.id === 'kiro' || dialect.id === 'openspec')
        return true;
    return profile.numbered >= 2 && profile.numbered >= profile.boxes * 0.3;
}
/** The nearest task among the items around an entry. */
function taskAround(reading, entry) {
    for (let at = entry.parent; at !== null;) {
        const task = reading.taskOf.get(at);
        if (task !== undefined)
            return task;
        at = reading.outline.entries[at]?.parent ?? null;
    }
    return null;
}
/** Adds a criterion to its task, or to the document. */
function addCriterion(reading, owner, kind, at, checked, waived) {
    const place = heads_trimmed(reading.text, at.start, at.end);
    const value = heads_folded(reading.text.slice(place.start, place.end));
    const mark = /^[`*_~\s]*(?:\[?n\/a\b|~~)/i.test(value) ||
        [...value.matchAll(/[([（]([^()[\]（）]{2,20})[)\]）]/g)].some((found) => isOptionalWord(found[1]) || /^n\/a$/i.test(found[1]));
    (owner?.criteria ?? reading.criteria).push({
        kind,
        text: { value, at: place },
        checked,
        waived: waived || mark,
        at,
    });
}
function passOver(reading, at, reason) {
    reading.passedOver.push({ at, reason });
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-box.js







/** Reads an entry with a box. `heading` is the task whose heading stands above it. */
function readBoxEntry(reading, entry, box, heading) {
    const kind = sectionKind(reading, entry);
    if (kind === 'legend') {
        passOver(reading, entry.at, 'stands in a legend or a sample');
        return;
    }
    const head = readHead(reading.text, { start: box.content, end: entry.at.end }, (id, form) => acceptsId(reading, id, form));
    noteMiss(reading, entry, box, head);
    const around = taskAround(reading, entry);
    if (citesTask(reading, head, kind) || repeatsHeading(reading, head, heading)) {
        passOver(reading, entry.at, 'repeats a task that stands elsewhere');
        return;
    }
    if (isTask(reading, entry, head, kind, around, heading)) {
        addTask(reading, entry, box, head, around, heading);
        return;
    }
    readOther(reading, entry, box, head, around ?? heading, kind);
}
function sectionKind(reading, entry) {
    return entry.section === null ? 'tasks' : (reading.sections[entry.section]?.kind ?? 'tasks');
}
function addTask(reading, entry, box, head, around, heading) {
    const draft = newDraft({
        head: box.star === null ? head : { ...head, optional: head.optional ?? box.star },
        form: 'box',
        status: boxStatus(reading.text, box, entry.at, reading.legend),
        marker: { value: box.mark, at: { start: box.at.start + 1, end: box.at.end - 1 } },
        box: box.at,
        at: entry.at,
        end: entry.end,
        depth: null,
        section: entry.section,
        parent: around ?? heading,
    });
    reading.drafts.push(draft);
    reading.taskOf.set(entry.index, draft);
}
/** A criterion, a step of the task around, or something that is passed over. */
function readOther(reading, entry, box, head, owner, kind) {
    const status = markStatus(box.mark, reading.legend);
    const context = reading.contexts[entry.index];
    const words = { start: box.content, end: entry.at.end };
    const check = owner === null ? checkAbove(reading, entry) : null;
    if (context?.criterion != null) {
        const waived = status === 'dropped' || box.star !== null || head.optional !== null;
        addCriterion(reading, owner, context.criterion, words, status === 'done', waived);
    }
    else if (check !== null) {
        addCriterion(reading, null, check, words, status === 'done', status === 'dropped');
    }
    else if (owner !== null) {
        addStep(reading, owner, words, status === 'done' || status === 'dropped');
    }
    else
        passOver(reading, entry.at, kind === 'tasks' ? 'has no id, in a section without tasks' : `stands in a section of ${kind}`);
}
/** `- [x] Completed` below a task heading is its state, not a step. */
function addStep(reading, owner, words, ticked) {
    const title = reading.text.slice(words.start, words.end);
    if (owner.form !== 'box' &&
        /^\*{0,2}[\p{L} ]{3,20}\*{0,2}$/u.test(title.trim()) &&
        statusWordOf(title) === 'done') {
        owner.status ??= ticked ? 'done' : 'open';
        return;
    }
    owner.steps.push(ticked);
    owner.details.push(words);
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-heading.js





/** Makes a task of a heading. `depth` is 0 for the heading of a file that is one task. */
function addHeadingTask(reading, section, depth, parent) {
    const { text } = reading;
    const box = /^\[([^\]\r\n]{1,3})\][ \t]+/.exec(text.slice(section.title.start, section.title.end));
    const start = section.title.start + (box?.[0].length ?? 0);
    const read = readHead(text, { start, end: section.title.end }, () => true);
    const head = read.id === null ? withoutWord(text, read) : read;
    const tail = statusTail(text, head.title.at);
    const boxAt = box === null
        ? null
        : { start: section.title.start, end: section.title.start + box[1].length + 2 };
    const draft = newDraft({
        head: tail === null ? head : { ...head, title: tail.title },
        form: depth === 0 ? 'file' : 'heading',
        status: boxAt === null ? null : markStatus(text.slice(boxAt.start + 1, boxAt.end - 1), reading.legend),
        marker: boxAt === null
            ? null
            : {
                value: text.slice(boxAt.start + 1, boxAt.end - 1),
                at: { start: boxAt.start + 1, end: boxAt.end - 1 },
            },
        box: boxAt,
        at: section.heading.end > section.heading.start ? headingLine(section) : section.title,
        end: depth === 0 ? text.length : section.at.end,
        depth,
        section: section.parent,
        parent,
    });
    draft.shown = tail?.status ?? frontSymbol(text, section, head);
    reading.drafts.push(draft);
    return draft;
}
function headingLine(section) {
    return { start: section.heading.start, end: Math.max(section.title.end, section.heading.start) };
}
/** `# Task: Title` has no id; the word is no part of the title. */
function withoutWord(text, head) {
    const found = /^(?:task|story|aufgabe|tarea|tâche|tarefa|задача|任务单?|任務單?|タスク|작업)[ \t]*[:：—–-][ \t]*/iu.exec(head.title.value);
    if (found === null)
        return head;
    const at = heads_trimmed(text, head.title.at.start + found[0].length, head.title.at.end);
    const named = readHead(text, at, (_, form) => form === 'prefixed');
    return named.id === null ? { ...head, title: { value: heads_folded(text.slice(at.start, at.end)), at } } : named;
}
const TAIL = /[ \t]*(?:[-–—:|][ \t]*)?(?:~~[ \t]*)?((?:✅|✔|☑|❌|🚧|🔄|⏳|🟡|⬜|🟢)\ufe0f?[^\p{L}\r\n]{0,4}(?:[\p{L} ]{2,20}(?:[ \t]*[(（][^()（）\r\n]{0,60}[)）])?)?|[[(（]?\**(?:DONE|COMPLETED?|SKIPPED|IN PROGRESS|TODO|DEFERRED|CANCELLED|已完成|完了|완료|ВЫПОЛНЕНО)\**[\])）]?)[ \t*]*$/u;
function statusTail(text, at) {
    const title = text.slice(at.start, at.end);
    if (title.length > 400)
        return null;
    const found = TAIL.exec(title);
    if (found === null || found.index === 0)
        return null;
    const status = statusWordOf(found[1].replace(/^[[(（*]+/, ''));
    if (status === null)
        return null;
    let range = heads_trimmed(text, at.start, at.start + found.index);
    if (text.startsWith('~~', range.start) && text.slice(range.end - 2, range.end) === '~~')
        range = { start: range.start + 2, end: range.end - 2 };
    return { title: { value: heads_folded(text.slice(range.start, range.end)), at: range }, status };
}
/** `### ✅ T006: …`, or a heading that is struck and says so. */
function frontSymbol(text, section, head) {
    const front = text.slice(section.title.start, head.id?.at.start ?? head.title.at.start);
    if (/[✅✔☑]/u.test(front))
        return 'done';
    return saysDropped(text.slice(head.title.at.start, section.title.end)) ? 'dropped' : null;
}
/** A heading below a task: a part of it, or its state (`## Estado` over `- done`). */
function addPart(reading, owner, section) {
    const { text } = reading;
    const title = text.slice(section.title.start, section.title.end);
    const lineEnd = section.heading.end;
    const end = section.at.end;
    const body = heads_trimmed(text, Math.min(lineEnd, end), end);
    const part = {
        key: partKeyOf(title),
        title: { value: heads_folded(title), at: section.title },
        depth: section.depth,
        body,
    };
    (owner?.parts ?? reading.parts).push(part);
    if (owner === null)
        return;
    const stated = readField(text, section.title);
    if (stated !== null && stated.key !== null && stated.value.value !== '') {
        owner.fields.push(stated);
        return;
    }
    const key = fieldKeyOf(title);
    const first = firstLine(text, body);
    if (key !== null && first.end > first.start && owner.fields.every((field) => field.key !== key)) {
        owner.fields.push({
            key,
            label: part.title,
            value: { value: text.slice(first.start, first.end), at: first },
        });
    }
}
function firstLine(text, body) {
    const end = text.slice(body.start, body.end).search(/[\r\n]/);
    const line = { start: body.start, end: end < 0 ? body.end : body.start + end };
    const bullet = /^(?:[-*+][ \t]+)?(?:\[[ x]\][ \t]+)?[`*_]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    return heads_trimmed(text, line.start + bullet, line.end);
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-line.js






/** Reads an entry without a box. Returns the task that a line begins, where lines with bold ids are tasks. */
function readLine(reading, entry, heading) {
    const owner = taskAround(reading, entry) ?? heading;
    const kind = sectionKind(reading, entry);
    if (kind === 'tasks' || kind === 'other') {
        const begun = unboxedTask(reading, entry, owner);
        if (begun !== null)
            return begun;
    }
    const fields = fieldsIn(reading.text, entry.at);
    const context = reading.contexts[entry.index];
    if (fields.length > 0)
        readFields(reading, entry, owner, fields);
    else if (readStatusLine(reading, entry, owner))
        return null;
    else if (context?.label === true)
        addLabel(reading, entry, owner);
    else if (context?.criterion != null && entry.kind === 'item')
        readBullet(reading, entry, owner);
    else
        owner?.details.push(entry.at);
    return null;
}
function readBullet(reading, entry, owner) {
    const context = reading.contexts[entry.index];
    const kind = context?.criterion;
    if (kind == null || context?.part === 'approach')
        return;
    // In notes such a list tells what was done.
    if (sectionKind(reading, entry) === 'notes')
        return;
    // A sub-list of a box is detail of a Spec Kit or Kiro task, unless its label plainly names criteria.
    if (kind === 'testing' && owner?.form === 'box')
        owner.details.push(entry.at);
    else
        addCriterion(reading, owner, kind, entry.at, null, false);
}
/** `**Priority**: P1 | **Estimate**: 2d` are two fields. */
function fieldsIn(text, at) {
    const whole = readField(text, at);
    if (whole === null)
        return [];
    const cuts = [...text.slice(at.start, at.end).matchAll(/[ \t][|•·][ \t]/g)].map((found) => at.start + found.index);
    if (cuts.length === 0)
        return [whole];
    const edges = [at.start, ...cuts.map((cut) => cut + 3), at.end + 3];
    const pieces = edges.slice(0, -1).map((start, i) => heads_trimmed(text, start, edges[i + 1] - 3));
    const fields = pieces.map((piece) => readField(text, piece)).filter((field) => field !== null);
    return fields.length > 1 ? fields : [whole];
}
const CRITERIA_FIELDS = { acceptance: 'acceptance', 'definition-of-done': 'definition-of-done' };
function readFields(reading, entry, owner, fields) {
    for (const field of fields) {
        const kind = field.key === 'acceptance' || field.key === 'definition-of-done' ? CRITERIA_FIELDS[field.key] : null;
        const context = reading.contexts[entry.index];
        if (context?.criterion != null && entry.kind === 'item' && kind === null) {
            readBullet(reading, entry, owner);
            return;
        }
        (owner?.fields ?? reading.fields).push(field);
        if (field.value.value === '')
            addLabel(reading, entry, owner);
        else if (kind !== null && owner !== null && owner.form !== 'box')
            addCriterion(reading, owner, kind, entry.at, null, false);
    }
}
/** A bold label alone on its line opens a part of the task. */
function addLabel(reading, entry, owner) {
    const words = readField(reading.text, entry.at)?.label.at ?? readLabel(reading.text, entry.at);
    if (words === null)
        return;
    const title = { value: heads_folded(reading.text.slice(words.start, words.end)), at: words };
    const body = labelBody(reading, entry);
    (owner?.parts ?? reading.parts).push({ key: partKeyOf(title.value), title, depth: null, body });
    if (entry.kind === 'item' && criterionKindOf(title.value) === null)
        owner?.details.push(entry.at);
}
/** From the label to the next line of its kind. */
function labelBody(reading, entry) {
    const { entries } = reading.outline;
    let end = Math.max(entry.end, entry.at.end);
    for (let next = entry.index + 1; next < entries.length; next++) {
        const other = entries[next];
        if (other.section !== entry.section ||
            other.parent !== entry.parent ||
            (other.kind === 'text' && next > entry.index))
            break;
        end = Math.max(end, other.end);
        if (entry.kind === 'item')
            break;
    }
    return heads_trimmed(reading.text, entry.at.end, entry.kind === 'item' ? entry.end : end);
}
/** `🔴 P0 | ✅ DONE | Est: 3-4h` below a heading. */
function readStatusLine(reading, entry, owner) {
    if (owner === null || owner.depth === null || entry.kind !== 'text' || owner.details.length > 0)
        return false;
    const pieces = read_line_piecesOf(reading.text, entry.at);
    if (pieces.length < 2)
        return false;
    let found = false;
    for (const piece of pieces) {
        const words = reading.text.slice(piece.start, piece.end);
        const field = readField(reading.text, piece);
        const priority = /\bP\d\b/.exec(words);
        if (field !== null)
            owner.fields.push(field);
        else if (priority !== null)
            owner.fields.push({
                key: 'priority',
                label: { value: '', at: { start: piece.start, end: piece.start } },
                value: { value: words, at: piece },
            });
        else if (statusWordOf(words) === null || words.length > 40)
            continue;
        else
            owner.fields.push({
                key: 'status',
                label: { value: '', at: { start: piece.start, end: piece.start } },
                value: { value: words, at: piece },
            });
        found = true;
    }
    return found;
}
function read_line_piecesOf(text, at) {
    const pieces = [];
    let start = at.start;
    for (const found of text.slice(at.start, at.end).matchAll(/[|•]/g)) {
        pieces.push(heads_trimmed(text, start, at.start + found.index));
        start = at.start + found.index + 1;
    }
    pieces.push(heads_trimmed(text, start, at.end));
    return pieces.filter((piece) => piece.end > piece.start);
}
/** A line that begins with an id: a task where the file writes its tasks so, else noted as lacking its box. */
function unboxedTask(reading, entry, owner) {
    const { text, profile, dialect } = reading;
    if (dialect.rows || (owner !== null && owner.form === 'heading' && profile.bullets === 0))
        return null;
    const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
    if (!bold && entry.kind !== 'item')
        return null;
    const head = readHead(text, entry.at, (id, form) => form === 'prefixed' && acceptsId(reading, id, form));
    if (head.id === null ||
        head.form !== 'prefixed' ||
        /^[A-Z]+-?\d+[a-z]?(?:[^\w]+[\w']+){0,3}[^\w]+[A-Z]+-?\d+[a-z]?\b/.test(text.slice(head.id.at.start, Math.min(entry.at.end, head.id.at.start + 60))))
        return null;
    if (profile.prefixed > 0 || dialect.id !== 'spec-kit' || !bold) {
        const cites = profile.defined.has(head.id.value) || reading.units.has(head.id.value);
        if (dialect.id === 'spec-kit' &&
            owner === null &&
            entry.kind === 'item' &&
            entry.parent === null &&
            !cites)
            reading.unboxed.push({ at: entry.at, id: head.id.value });
        return null;
    }
    const draft = newDraft({
        head,
        form: entry.kind === 'item' ? 'bullet' : 'paragraph',
        status: 'open',
        marker: null,
        box: null,
        at: entry.at,
        end: entry.end,
        depth: null,
        section: entry.section,
        parent: null,
    });
    reading.drafts.push(draft);
    reading.taskOf.set(entry.index, draft);
    return draft;
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-row.js





/** Adds a task for each row with an id. */
function addRows(reading, tasks) {
    for (const row of tasks.rows)
        reading.drafts.push(rowDraft(reading, tasks, row));
}
function rowDraft(reading, tasks, row) {
    const { text } = reading;
    const titleCell = row.cells[tasks.titleColumn] ?? { start: row.end, end: row.end };
    const joined = tasks.titleColumn === tasks.idColumn;
    const title = readHead(text, titleCell, () => joined);
    const idAt = title.id?.at ?? cellId(text, row.cells[tasks.idColumn], reading.profile.prefixes);
    const id = { value: text.slice(idAt.start, idAt.end), at: idAt };
    const starred = text[idAt.end] === '*' && text[idAt.end + 1] !== '*';
    const optional = starred ? { start: idAt.end, end: idAt.end + 1 } : title.optional;
    const draft = newDraft({
        head: { ...title, id, form: 'prefixed', optional, parallel: title.parallel ?? parallelIn(text, row) },
        form: 'row',
        status: null,
        marker: null,
        box: null,
        at: { start: row.start, end: row.end },
        end: row.end,
        depth: null,
        section: tasks.section,
        parent: null,
    });
    for (const [at, key] of tasks.columns.entries()) {
        const cell = row.cells[at];
        if (key !== null && cell !== undefined && cell.end > cell.start)
            readCell(reading, draft, key, cell);
    }
    draft.status ??= 'open';
    return draft;
}
function parallelIn(text, row) {
    const found = text.slice(row.start, row.end).indexOf('[P]');
    return found < 0 ? null : { start: row.start + found, end: row.start + found + 3 };
}
function readCell(reading, draft, key, cell) {
    const value = reading.text.slice(cell.start, cell.end);
    if (key === 'status') {
        const box = /\[([^\]\r\n]{0,3})\]/.exec(value);
        draft.status = box === null ? statusWordOf(value) : markStatus(box[1], reading.legend);
        const at = heads_trimmed(reading.text, cell.start, cell.end);
        draft.marker = { value: heads_folded(reading.text.slice(at.start, at.end)), at };
    }
    else if (key === 'dependencies' || key === 'blocks') {
        draft.dependencyFields.push({ key, source: 'table', value: cell });
    }
    else {
        draft.fields.push({
            key,
            label: { value: '', at: { start: cell.start, end: cell.start } },
            value: { value: heads_folded(value), at: cell },
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/walk.js





/** Fills `reading` from the outline. `single` is what stands for the one task of a file. */
function walk(reading, single) {
    const units = new Set((single === null ? reading.dialect.headings(reading.profile) : []).map(({ section }) => section.index));
    const open = [];
    if (single?.from === 'front-matter')
        open.push(addMatterTask(reading, single.title));
    const whole = single?.from === 'heading' ? single.section : null;
    const tables = new Map(reading.profile.tables.map((each) => [each.table, each]));
    let line = null;
    for (const node of reading.outline.nodes) {
        if (node.type === 'section') {
            line = null;
            enterSection(reading, node.section, units, open, whole);
        }
        else if (node.type === 'entry') {
            const { entry } = node;
            noteDependencies(reading, node);
            if (entry.box !== null)
                readBoxEntry(reading, entry, entry.box, open.at(-1) ?? null);
            else
                line = readLine(reading, entry, line ?? open.at(-1) ?? null) ?? line;
        }
        else if (node.type === 'table') {
            const tasks = tables.get(node.table);
            if (tasks !== undefined && reading.dialect.rows)
                addRows(reading, tasks);
            else
                noteDependencies(reading, node);
        }
        else
            noteDependencies(reading, node);
    }
}
function enterSection(reading, section, units, open, whole) {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth)
        open.pop();
    if (section === whole)
        open.push(addHeadingTask(reading, section, 0, null));
    else if (units.has(section.index))
        open.push(addHeadingTask(reading, section, section.depth, open.at(-1) ?? null));
    else
        addPart(reading, open.at(-1) ?? null, section);
}
/** Lines of sections about dependencies and parallel work, also those in fences and tables. */
function noteDependencies(reading, node) {
    const at = node.type === 'entry' ? node.entry.section : node.section;
    const section = at === null ? undefined : reading.sections[at];
    if (section === undefined || (section.kind !== 'dependencies' && section.kind !== 'parallel'))
        return;
    const arrows = section.kind === 'dependencies';
    if (node.type === 'entry')
        reading.dependencyLines.push({ at: node.entry.at, arrows });
    else if (node.type === 'code')
        for (const line of linesIn(reading.text, node.code))
            reading.dependencyLines.push({ at: line, arrows });
}
function* linesIn(text, range) {
    const ends = /\r\n|\n|\r/g;
    ends.lastIndex = range.start;
    let start = range.start;
    for (let found = ends.exec(text); found !== null && found.index < range.end; found = ends.exec(text)) {
        yield { start, end: found.index };
        start = ends.lastIndex;
    }
    if (start < range.end)
        yield { start, end: range.end };
}

;// CONCATENATED MODULE: ./lib/src/dialects/read.js
/** Reads a task list: blocks, outline, dialect, tasks. */















/** Reads any text as a task list. Never throws: what it does not understand it passes over, and says so. */
function read_readDocument(file, options = {}) {
    const { text, path } = file;
    const tree = parseBlocks(text);
    const outline = outlineOf(text, tree);
    const found = readSections(outline);
    const profile = profileOf(outline, found);
    const asked = options.dialect ?? 'auto';
    const single = asked === 'auto' || asked === 'heading' ? singleTask(outline, found, profile) : null;
    const choice = single === null
        ? chooseDialect(profile, path, asked)
        : { dialect: heading_heading, reason: 'the file is one task as a whole' };
    const sections = choice.dialect.numberedGroups ? groupsAsTasks(found) : found;
    const reading = {
        text,
        outline,
        sections,
        contexts: contextsOf(outline, sections),
        profile,
        dialect: choice.dialect,
        legend: readLegend(text),
        units: unitIds(choice.dialect, profile),
        drafts: [],
        taskOf: new Map(),
        criteria: [],
        parts: [],
        fields: [],
        dependencyLines: [],
        nearMisses: [],
        unboxed: [],
        passedOver: [],
    };
    walk(reading, single);
    const only = reading.drafts[0];
    if (only !== undefined && (single !== null || only.depth === 1))
        addFrontMatter(outline, only);
    const tasks = assembleTasks(reading);
    return {
        kind: 'tasks',
        path,
        feature: featureOf(path),
        dialect: choice.dialect.id,
        dialectReason: choice.reason,
        sections,
        tasks,
        criteria: reading.criteria,
        parts: reading.parts,
        orderStated: reading.dependencyLines.length > 0 || tasks.some((task) => task.dependenciesStated),
        states: { ...choice.dialect.marks, ...reading.legend },
        nearMisses: reading.nearMisses,
        unboxed: untracked(reading.unboxed, tasks),
        passedOver: reading.passedOver,
        notices: noticesOf(file),
        directives: readDirectives(text, tree),
        damaged: file.damaged ?? [],
        text,
        lines: lineStarts(text),
        tree,
    };
}
/** Lines with an id that no box of the list has: an index of tasks repeats them. */
function untracked(unboxed, tasks) {
    const known = new Set(tasks.map((task) => task.id?.value));
    return unboxed.filter(({ id }) => !known.has(id));
}
function unitIds(dialect, profile) {
    return new Set(dialect.headings(profile).flatMap(({ id }) => (id === null ? [] : [id])));
}
function noticesOf({ damaged }) {
    const first = damaged?.[0];
    return first === undefined ? [] : [{ message: 'The file has bytes that are not UTF-8.', at: first }];
}

;// CONCATENATED MODULE: ./lib/src/dialects/requirement-heads.js


const requirement_heads_WORD = /^(?:requirement|req|anforderung|requisito|requerimiento|exigence|требование|wymaganie|yêu cầu|需求|要求|要件|요구사항|요구 사항)(?![\p{L}])/iu;
const requirement_heads_NUMBER = /^[ \t]*#?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d.])/u;
const requirement_heads_NAMED = new RegExp(`^(${REQUIREMENT_ID})(?![\\w-])`);
/** The requirement that a heading with these words declares, or null. */
function openRequirement(text, line) {
    const at = heads_trimmed(text, line.start, line.end);
    const title = text.slice(at.start, Math.min(at.end, at.start + 300));
    const named = requirement_heads_NAMED.exec(title);
    if (named !== null)
        return head(text, at, at.start, named[1], false);
    const word = requirement_heads_WORD.exec(title);
    if (word === null)
        return null;
    const rest = title.slice(word[0].length);
    const number = requirement_heads_NUMBER.exec(rest);
    if (number !== null) {
        const id = number[1];
        return head(text, at, at.start + word[0].length + number[0].length - id.length, id, true);
    }
    const colon = /^[ \t]*[:：][ \t]*/.exec(rest)?.[0].length;
    if (colon === undefined || colon === rest.length)
        return null;
    const name = { start: at.start + word[0].length + colon, end: at.end };
    const value = heads_folded(text.slice(name.start, name.end));
    return { id: { value, at: name }, title: value, numbered: false };
}
function head(text, line, start, id, numbered) {
    const end = start + id.length;
    const lead = /^[\s*_:：.)(–—-]*/.exec(text.slice(end, Math.min(line.end, end + 20)))?.[0].length ?? 0;
    const from = Math.min(line.end, end + lead);
    return { id: { value: id, at: { start, end } }, title: heads_folded(text.slice(from, line.end)), numbered };
}

;// CONCATENATED MODULE: ./lib/src/dialects/stories.js
/** The story that a heading names. */
const stories_STORY = /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|用戶故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|historia[ ]użytkownika|\bUS)[ \t]?-?(\d{1,3}[a-z]?)(?![\p{L}\d])/iu;
/** `US1` of "Phase 3: User Story 1 - Sign in (Priority: P1)", of several the first; null for none. */
function storyOfTitle(title) {
    const found = stories_STORY.exec(title.slice(0, 300));
    return found === null ? null : `US${found[1].toLowerCase()}`;
}

;// CONCATENATED MODULE: ./lib/src/dialects/specs.js
/** Reads the documents beside a task list for what they declare: requirements, stories, open boxes. */









/** Reads a `spec.md`, a Kiro `requirements.md` or an OpenSpec spec delta. */
function readSpec({ path, text }) {
    const spec = { text, requirements: new Map(), stories: new Set(), number: null, gone: false };
    for (const block of specs_walk(parseBlocks(text))) {
        readBlock(spec, block);
    }
    const { requirements, stories } = spec;
    return {
        kind: 'spec',
        path,
        feature: featureOf(path),
        requirements: [...requirements.values()],
        stories: [...stories],
        text,
        lines: lineStarts(text),
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
    for (const block of specs_walk(parseBlocks(text))) {
        if (block.type !== 'item')
            continue;
        const start = heads_trimmed(text, block.marker.end, block.end).start;
        const box = readBox(text, { start, end: block.end });
        if (box !== null)
            boxes.push({ at: box.at, checked: /[xX✅✓✔☑]/u.test(box.mark) });
    }
    return { kind: 'checklist', path, feature: featureOf(path), boxes, text, lines: lineStarts(text) };
}
/** Every block, parents first, without recursion: lists can be nested ten thousand deep. */
function* specs_walk(root) {
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
        spec.gone = removesRequirements(title);
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
    specs_add(spec, { id: read.id, title: read.title, at: line });
}
/** Items that begin with an id declare it; numbered items below a Kiro requirement are its criteria. */
function readList(spec, list) {
    for (const item of list.children) {
        const first = item.children[0];
        if (first?.type !== 'paragraph' || first.lines[0] === undefined)
            continue;
        const at = heads_trimmed(spec.text, first.lines[0].start, first.lines[0].end);
        if (declare(spec, at, 'lead') || spec.number === null || !list.ordered)
            continue;
        const id = criterionId(spec, item, at);
        if (id !== null)
            specs_add(spec, { id, title: heads_folded(spec.text.slice(at.start, at.end)), at });
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
        const title = next === undefined ? '' : heads_folded(spec.text.slice(next.start, next.end));
        specs_add(spec, { id: { value: found[1], at }, title, at: cell });
    }
}
const specs_LEAD = new RegExp(`^(?:\\[[ xX]\\][ \\t]+)?(\\*{0,2}|__)(${REQUIREMENT_ID})(?![\\w-])`);
const CELL = new RegExp(`^[*_~\\s\`]*(${REQUIREMENT_ID})[*_~\\s\`]*$`);
/** Declares the id that a line begins with; a list of ids at the begin of a line is a citation. */
function declare(spec, at, how) {
    const head = spec.text.slice(at.start, Math.min(at.end, at.start + 60));
    const found = specs_LEAD.exec(head);
    if (found === null || (how === 'bold' && found[1] === ''))
        return false;
    const rest = head.slice(found[0].length);
    if (/^[*_\s]*(?:[,/+&–→]|-\s?[A-Z]*-?\d|and\b|to\b|\.\.)/.test(rest))
        return false;
    const id = found[2];
    const start = at.start + found[0].length - id.length;
    const from = start + id.length + (/^[*_:：.)\s([\]–—-]*/.exec(rest)?.[0].length ?? 0);
    const title = heads_folded(spec.text.slice(Math.min(from, at.end), at.end));
    specs_add(spec, { id: { value: id, at: { start, end: start + id.length } }, title, at });
    return true;
}
/** The first declaration counts: a later table of the same ids only maps them. */
function specs_add(spec, requirement) {
    const key = requirement.id.value.toLowerCase();
    if (!spec.gone && !spec.requirements.has(key))
        spec.requirements.set(key, requirement);
}

;// CONCATENATED MODULE: ./lib/src/model/task.js
/** True when nobody waits for this task any more. */
function isSettled(task) {
    return task.status === 'done' || task.status === 'dropped';
}

;// CONCATENATED MODULE: ./lib/src/engine/measure.js


const measure_NOTHING = { done: 0, total: 0 };
/** Tasks, criteria and requirements of the whole project. */
function measuresOf(project) {
    const progress = project.features.map(progressOf);
    return {
        tasks: progress.map((each) => each.tasks).reduce(sum, measure_NOTHING),
        criteria: progress.map((each) => each.criteria).reduce(sum, measure_NOTHING),
        requirements: project.features.map(requirementsOf).reduce(sum, measure_NOTHING),
    };
}
/** Progress by feature; a task list outside a feature folder counts under its path. */
function progressOf(feature) {
    const documents = feature.documents;
    return {
        name: feature.name ?? documents[0]?.path ?? '',
        tasks: documents.map(tasksOf).reduce(sum, measure_NOTHING),
        criteria: documents.map(criteriaOf).reduce(sum, measure_NOTHING),
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
    const covering = grouped(claims, (claim) => claim.id);
    const ids = new Set(feature.specs.flatMap((spec) => spec.requirements.map((each) => each.id.value)));
    const done = [...ids].filter((id) => covering.get(id)?.every(({ task }) => isSettled(task)) ?? false);
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

;// CONCATENATED MODULE: ./lib/src/model/locate.js
/** Index of the first task that begins at or after `offset`; the number of tasks where there is none. */
function firstTaskFrom(document, offset) {
    let low = 0;
    let high = document.tasks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (document.tasks[middle].extent.start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The innermost task whose extent holds `offset`, or null. */
function taskAt(document, offset) {
    let index = firstTaskFrom(document, offset + 1) - 1;
    while (index !== null) {
        const task = document.tasks[index];
        if (task === undefined)
            return null;
        if (offset < task.extent.end)
            return task;
        index = task.parent;
    }
    return null;
}
/** Index of the innermost section around `offset`, or null in front of the first heading. */
function sectionAt(document, offset) {
    const { sections } = document;
    let low = 0;
    let high = sections.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sections[middle]?.at.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    let index = low === 0 ? null : low - 1;
    while (index !== null && offset >= (sections[index]?.at.end ?? 0))
        index = sections[index]?.parent ?? null;
    return index;
}

;// CONCATENATED MODULE: ./lib/src/kit/apply.js

/** True for a text that was passed over instead of judged. */
function isSkipped(yielded) {
    return 'skipped' in yielded;
}
/** The severity at which a problem is told, where its rule is set to `level`. */
function severityOf(problem, level) {
    if (problem.lesser !== true)
        return level;
    return level === 'error' ? 'warning' : 'notice';
}
/** Where a problem stands; the start of the document for one about the whole of it. */
function apply_rangeOf(problem) {
    return problem.at ?? { start: 0, end: 0 };
}
/** Finds the task of a problem in a task list, and the comment that silences it. */
function place(document, rule, problem, silencer) {
    const at = apply_rangeOf(problem);
    const task = problem.task ?? (problem.at === undefined ? null : taskAt(document, at.start));
    return { problem, task, directive: silencer(rule, at.start, task) };
}
/** The same for a problem in a neighbour of the task list, where only comments about the whole file reach. */
function placeBeside(rule, problem, silencer) {
    const task = problem.task ?? null;
    return { problem, task, directive: silencer(rule, -1, task) };
}

;// CONCATENATED MODULE: ./lib/src/kit/page.js
/** Where the page of a rule is published. */
const PAGES = 'https://github.com/tasks-gate/tasks-gate/blob/main/rules/';
/** The address of the page of a rule. */
function pageOf(rule) {
    return `${PAGES}${rule}.md`;
}

;// CONCATENATED MODULE: ./lib/src/kit/suppress.js

/** Rules about the comments themselves: only a comment that names them silences them. */
const ABOUT_COMMENTS = /^suppression-/;
const ALL = '*';
/** Reads the directives of a document once; each question afterwards costs a binary search. */
function silencerOf(document) {
    if (document.directives.length === 0)
        return () => null;
    const files = new Map();
    const ranges = new Map();
    const tasks = new Map();
    for (const directive of document.directives) {
        if (directive.kind === 'disable-next-task')
            noteTask(document, tasks, directive);
        else
            for (const name of namesOf(directive))
                noteRule(files, ranges, name, directive);
    }
    return (rule, offset, task) => {
        const names = ABOUT_COMMENTS.test(rule) ? [rule] : [rule, ALL];
        return (first(names, (name) => files.get(name)) ??
            first(ancestors(document, task), (each) => tasks.get(each)?.find((one) => covers(one, names))) ??
            rangeAt(ranges, names, offset));
    };
}
function namesOf(directive) {
    return directive.rules.length === 0 ? [ALL] : directive.rules.map((rule) => rule.value);
}
function covers(directive, names) {
    return namesOf(directive).some((name) => names.includes(name));
}
function noteRule(files, ranges, name, directive) {
    if (directive.kind === 'disable-file') {
        if (!files.has(name))
            files.set(name, directive);
        return;
    }
    const list = ranges.get(name);
    if (list === undefined)
        ranges.set(name, [directive]);
    else
        list.push(directive);
}
function noteTask(document, tasks, directive) {
    const task = document.tasks[firstTaskFrom(document, directive.at.end)];
    if (task === undefined)
        return;
    const list = tasks.get(task);
    if (list === undefined)
        tasks.set(task, [directive]);
    else
        list.push(directive);
}
/** The task and those whose extent holds it. */
function* ancestors(document, task) {
    for (let each = task; task !== null && each !== null;) {
        if (task.at.start < each.extent.end)
            yield each;
        each = each.parent === null ? null : (document.tasks[each.parent] ?? null);
    }
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return null;
}
/** The last `disable` or `enable` before `offset` decides, whether it named the rule or all rules. */
function rangeAt(ranges, names, offset) {
    let latest = null;
    for (const name of names) {
        const found = lastBefore(ranges.get(name) ?? [], offset);
        if (found !== null && (latest === null || found.at.start > latest.at.start))
            latest = found;
    }
    return latest?.kind === 'disable' ? latest : null;
}
function lastBefore(directives, offset) {
    let low = 0;
    let high = directives.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (directives[middle].at.start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return directives[low - 1] ?? null;
}

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
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
        const silencer = silencerOf(document);
        silencers.set(document, silencer);
        return silencer;
    }
    function add(rule, problem, source) {
        const severity = settings.get(source.document.path)?.get(rule)?.severity;
        if (severity === undefined)
            return;
        const silencer = silencerFor(source.document);
        const placed = source.path === source.document.path
            ? place(source.document, rule, problem, silencer)
            : placeBeside(rule, problem, silencer);
        const draft = draftOf(rule, severity, source, placed, sources);
        const subject = draft.taskId ?? lineSubject(problem, draft.sourceLine);
        findings.push({ ...draft, fingerprint: fingerprint({ rule, path: source.path, subject }) });
    }
    return {
        take(rule, yielded, home, judged) {
            const source = sources.get(('in' in yielded ? yielded.in : undefined) ?? home ?? '');
            if (isSkipped(yielded))
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
    return SEVERITIES.find((severity) => spoken.some((finding) => finding.severity === severity)) ?? null;
}
function draftOf(rule, severity, source, { problem, task, directive }, sources) {
    const at = collect_placeOf(source, apply_rangeOf(problem));
    return {
        rule,
        severity: severityOf(problem, severity),
        message: problem.message,
        hint: problem.hint ?? null,
        path: source.path,
        place: at,
        taskId: task === null || task.id === null ? null : (0,model_document/* scopedId */.o3)(source.document, task.id.value),
        fate: directive === null ? 'reported' : 'suppressed',
        fateReason: directive?.reason ?? null,
        url: pageOf(rule),
        related: relatedOf(problem, source, sources),
        fix: problem.fix ?? [],
        sourceLine: lineText(source.text, source.lines, at.line),
    };
}
function relatedOf(problem, source, sources) {
    return (problem.related ?? []).map((related) => {
        const other = related.in === undefined ? source : (sources.get(related.in) ?? source);
        return { message: related.message, path: other.path, place: collect_placeOf(other, related.at) };
    });
}
function collect_placeOf(source, at) {
    const start = pointAt(source.lines, at.start);
    const end = pointAt(source.lines, at.end);
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
    return firstCrash(grouped(documents, optionsOf), ([options, own]) => {
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

;// CONCATENATED MODULE: ./lib/src/language/en-done.js
/** English words that say "done" in other words, and words of what a definition of done should name. */
/** A definition of done of these words alone says nothing: "done when the feature works as expected". */
const DONE_AGAIN = new Set(('a all and app are as behaves can change changes code complete completed completely considered correctly criteria developer done everything expected ' +
    'feature features finished fine fully function functional functionality functions good happy has have implementation implemented intended is it ' +
    'its meets met no of ok okay properly ready requirements satisfied successfully system task tasks team that the this to user users we well when ' +
    'with work working works').split(' '));
/** What a definition of done is asked for, and the words that name it, in several languages. */
const DONE_CATEGORIES = {
    review: /\breview(?:ed|er|s)?\b|\bapprov\w+|\bpeer\b|pull request|\bPR\b|\bsign-?off\b|revisi[óo]n|revisad|revis[ãa]o|revue|relecture|abgenommen|begutacht|レビュー|评审|審查|审查|리뷰|ревью|провер/iu,
    documentation: /\bdoc(?:s|ument\w*)?\b|readme|changelog|docstring|\bcomments?\b|\bguide\b|dokument|documentaci|documenta[çc]|ドキュメント|文档|文件|문서|документ/iu,
    security: /secur|vulnerab|threat|sicherheit|segur|sécur|безопасн|セキュリティ|安全|보안/iu,
    performance: /performan|benchmark|latenc|load test|leistung|rendimiento|desempenho|производительн|パフォーマンス|性能|성능/iu,
};

;// CONCATENATED MODULE: ./lib/src/language/verification.js
/** Words of testing and checking, in the languages that lists are written in. */
const LATIN = [
    'tests?|tested|testing|testable|e2e|tdd|coverage|assert\\w*|verif\\w*|validat\\w*|validier\\w*|check(?:s|ed|ing|point|list)?|qa|benchmark\\w*|smoke|regression\\w*',
    'pytest|jest|vitest|junit|playwright|cypress|lint\\w*|review\\w*|confirm\\w*|inspect\\w*|audit\\w*|acceptance|try|prove[sn]?|specs?',
    'teste[nstr]?\\w*|prüf\\w*|getestet|überprüf\\w*|abnahme\\w*|prueba\\w*|probar|comprob\\w*|verifica\\w*|valida\\w*|vérifi\\w*|essais?|contrôl\\w*|recette',
    'prova\\w*|testar|conferir|testy|testów|sprawdz\\w*|weryfik\\w*|kiểm (?:thử|tra|chứng)|xác minh|nghiệm thu',
].join('|');
const OTHERS = '测试|測試|验证|驗證|校验|检查|檢查|确认|验收|自测|回归|テスト|検証|確認|動作確認|테스트|검증|확인|점검|тест|провер|вериф|валидац|перевір';
/** Finds the first word of testing or checking. */
const VERIFICATION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LATIN})(?![\\p{L}\\p{N}])|${OTHERS}`, 'iu');

;// CONCATENATED MODULE: ./lib/src/model/graph.js
/** The dependency graph of tasks: order, cycles, waves and the longest path; all linear and without recursion. */
/** The same edges the other way round: what each node is needed for. */
function reversed(graph) {
    const after = graph.before.map(() => []);
    graph.before.forEach((needs, node) => {
        for (const need of needs)
            after[need]?.push(node);
    });
    return after;
}
/** Peels off the nodes whose prerequisites are all done, wave after wave. */
function layersOf(graph) {
    const after = reversed(graph);
    const open = graph.before.map((needs) => needs.length);
    const waves = [];
    let wave = open.flatMap((count, node) => (count === 0 ? [node] : []));
    while (wave.length > 0) {
        waves.push(wave);
        wave = wave
            .flatMap((node) => after[node] ?? [])
            .filter((user) => {
            open[user] = (open[user] ?? 0) - 1;
            return open[user] === 0;
        })
            .sort((a, b) => a - b);
    }
    return { order: waves.flat(), waves };
}
/** The longest chain by weight (for instance hours), from first to last; cycles are left out. */
function longestPath(graph, weight) {
    const length = new Map();
    const via = new Map();
    for (const node of layersOf(graph).order) {
        const need = longest(graph.before[node] ?? [], length);
        via.set(node, need);
        length.set(node, weight(node) + (need === null ? 0 : (length.get(need) ?? 0)));
    }
    const path = [];
    for (let node = longest(length.keys(), length); node !== null; node = via.get(node) ?? null)
        path.push(node);
    return path.reverse();
}
/** The first of the nodes with the greatest length. */
function longest(nodes, length) {
    let best = null;
    for (const node of nodes) {
        if (best === null || (length.get(node) ?? 0) > (length.get(best) ?? 0))
            best = node;
    }
    return best;
}
/** The groups of nodes that all need each other, in index order; a node with an edge to itself is one. */
function knotsOf(graph) {
    const after = reversed(graph);
    const knots = [];
    const seen = new Set();
    for (const root of postorder(graph.before, allNodes(graph), new Set()).reverse()) {
        if (seen.has(root))
            continue;
        const group = postorder(after, [root], seen).sort((a, b) => a - b);
        if (group.length > 1 || graph.before[root]?.includes(root))
            knots.push(group);
    }
    return knots.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
/** How many nodes of a knot are tried as the start of its shortest cycle: keeps large knots linear. */
const STARTS = 64;
/** A shortest cycle of a knot, each node needing the next and the last one the first. */
function shortestCycle(graph, knot) {
    const inside = new Set(knot);
    let best = [];
    for (const start of knot.slice(0, STARTS)) {
        const cycle = cycleThrough(graph, inside, start);
        if (best.length === 0 || cycle.length < best.length)
            best = cycle;
        if (best.length === 1)
            break;
    }
    return best;
}
/** Breadth first from `start` until an edge leads back to it. */
function cycleThrough(graph, inside, start) {
    const from = new Map();
    const queue = [start];
    for (const node of queue) {
        const needs = graph.before[node] ?? [];
        if (needs.includes(start))
            return pathTo(node, from);
        for (const need of needs.filter((each) => inside.has(each) && !from.has(each))) {
            from.set(need, node);
            queue.push(need);
        }
    }
    return [];
}
function pathTo(last, from) {
    const path = [];
    for (let node = last; node !== undefined; node = from.get(node))
        path.push(node);
    return path.reverse();
}
function allNodes(graph) {
    return graph.before.map((_, node) => node);
}
/** Nodes reached from `roots` in the order in which a depth-first walk leaves them; adds them to `seen`. */
function postorder(edges, roots, seen) {
    const left = [];
    const stack = [];
    const enter = (node) => {
        if (seen.has(node))
            return;
        seen.add(node);
        stack.push({ node, next: 0 });
    };
    for (const root of roots) {
        enter(root);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const target = edges[top.node]?.[top.next++];
            if (target !== undefined)
                enter(target);
            else
                left.push(stack.pop()?.node ?? top.node);
        }
    }
    return left;
}

;// CONCATENATED MODULE: ./lib/src/model/wording.js
/** When two wordings are the same, or alike. */
/** Lower case, without markup, white space folded, without a full stop: what people take for the same words. */
function normalised(text) {
    return text
        .replace(/[`*_~]/g, '')
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
        .join(' ')
        .replace(/[.;,:!]$/, '');
}
/** How much two wordings share, from 0 to 1, by their pairs of letters: it serves scripts without spaces too. */
function likeness(a, b) {
    const left = pairsOf(a);
    const right = pairsOf(b);
    if (left.size + right.size === 0)
        return normalised(a) === normalised(b) ? 1 : 0;
    let shared = 0;
    for (const pair of left)
        if (right.has(pair))
            shared++;
    return (2 * shared) / (left.size + right.size);
}
/** More of a text than this tells nothing new. */
const wording_LONGEST = 400;
function pairsOf(text) {
    const plain = normalised(text.slice(0, wording_LONGEST));
    const pairs = new Set();
    for (let at = 0; at + 1 < plain.length; at++)
        pairs.add(plain.slice(at, at + 2));
    return pairs;
}

;// CONCATENATED MODULE: ./lib/src/kit/steps.js

const BOX = /\[[ xX]\][ \t]*$/;
/** The steps of a task that have nothing below them, as written behind the box. */
function steps_stepsOf(document, task) {
    return task.details.flatMap((at, index) => {
        const { column, lead } = steps_placeOf(document, at);
        const next = task.details[index + 1];
        const isParent = next !== undefined && steps_placeOf(document, next).column > column;
        if (isParent || !BOX.test(lead))
            return [];
        return [{ value: document.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim(), at }];
    });
}
/** What stands in front of a detail on its line, and how far it is indented. */
function steps_placeOf(document, at) {
    const start = document.lines[lineAt(document.lines, at.start) - 1] ?? 0;
    const lead = document.text.slice(start, at.start);
    return { column: lead.length - lead.trimStart().length, lead };
}

;// CONCATENATED MODULE: ./lib/src/kit/claims.js


/** All of them that bind someone, in the order of the tasks. */
function claimsOf(document) {
    const own = binding(document.criteria).map((text) => ({ text, task: null }));
    const live = document.tasks.filter(({ status }) => status !== 'dropped');
    return [...own, ...live.flatMap((task) => claimsOfTask(document, task))];
}
function claimsOfTask(document, task) {
    const isClaim = task.id === null && task.form === 'box' && claims_isChecklist(document, task.at.start);
    const steps = steps_stepsOf(document, task).filter(({ at }) => claims_isChecklist(document, at.start));
    const texts = [...(isClaim ? [task.title] : []), ...binding(task.criteria), ...steps];
    return texts.map((text) => ({ text, task }));
}
function binding(criteria) {
    return criteria.filter(({ waived }) => !waived).map(({ text }) => text);
}
const claims_CHECKLIST = /\b(?:checklist|definition of done|dod|acceptance|criteria|sign-?off)\b/i;
/** True below a heading that says that its boxes are checked rather than worked off; the title of the list does not count. */
function claims_isChecklist(document, offset) {
    for (let at = sectionAt(document, offset); at !== null;) {
        const section = document.sections[at];
        if (section === undefined || section.depth === 1)
            return false;
        if (claims_CHECKLIST.test(section.title.value))
            return true;
        at = section.parent;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/kit/coverage-figure.js
const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?)[ \t]{0,2}[%％]/g;
const COVERAGE = /\b(?:coverage|covered)\b|abdeckung|couverture|cobertura|покрыти|カバレッジ|網羅率|覆盖率|覆蓋率|커버리지/i;
const METRICS = [
    ['branches', /\bbranch(?:es)?\b/i],
    ['functions', /\bfunctions?\b/i],
    ['statements', /\bstatements?\b/i],
    ['lines', /\blines?\b/i],
];
/** A share of something that is not code. */
const OF_OTHERS = /^\+?[ \t]{0,2}of (?:all |the |our ){0,2}(?!code|lines?\b|branch|function|statement|business|module|file)/i;
/** A step, and no level: "raise coverage by 5 %". */
const coverage_figure_STEP = /\bby[ \t]{1,2}(?:at least[ \t]{1,2}|more than[ \t]{1,2})?$/i;
/** The figures in a text, by clause: a percentage counts only beside a word for coverage. */
function coverageFigures(text) {
    const figures = [];
    let start = 0;
    for (const clause of text.split(/(?<=[\r\n;])|(?<=[.!?][ \t])/)) {
        if (COVERAGE.test(clause))
            figures.push(...figuresIn(clause, start));
        start += clause.length;
    }
    return figures;
}
function* figuresIn(clause, start) {
    const percents = [...clause.matchAll(PERCENT)];
    for (const [index, match] of percents.entries()) {
        const percent = match[1].replace(',', '.');
        const end = match.index + match[0].length;
        const after = clause.slice(end, percents[index + 1]?.index ?? clause.length);
        const before = clause.slice(index === 0 ? 0 : endOf(percents[index - 1]), match.index);
        if (Number(percent) > 100 || OF_OTHERS.test(after) || coverage_figure_STEP.test(before.slice(-24)))
            continue;
        const metric = metricIn(after) ?? metricIn(before) ?? 'lines';
        yield { metric, percent, at: { start: start + match.index, end: start + end } };
    }
}
function endOf(match) {
    return match === undefined ? 0 : (match.index ?? 0) + match[0].length;
}
function metricIn(words) {
    return METRICS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/src/kit/criteria-text.js

/** The statements of one kind: criteria, values of fields, and else the words of the section. */
function statementsOf(document, owner, kind) {
    const fields = (owner.fields ?? []).filter(({ key, value }) => key === kind && value.value !== '');
    const criteria = owner.criteria.filter((each) => each.kind === kind).map(({ text }) => text);
    // `**Definition of Done**: merged` is a field and a criterion: what it says is the value.
    if (criteria.length > 0)
        return criteria.map((text) => valueIn(text, fields) ?? text);
    if (fields.length > 0)
        return fields.map(({ value }) => value);
    return owner.parts
        .filter(({ key, body }) => key === kind && body.end > body.start)
        .map(({ body }) => ({
        value: document.text.slice(body.start, body.end).replace(/\s+/g, ' ').trim(),
        at: body,
    }));
}
function valueIn({ at }, fields) {
    return fields.find(({ label, value }) => at.start <= label.at.start && value.at.end <= at.end)?.value;
}
/** How a line begins in front of `offset`: its bullet, box or number. */
function criteria_text_leadOf(document, offset) {
    const start = document.lines[lineAt(document.lines, offset) - 1] ?? 0;
    return document.text.slice(start, offset);
}

;// CONCATENATED MODULE: ./lib/src/kit/message.js



/** Adds one message for each problem. */
function post(file, document, rule, problems) {
    if (problems.length === 0)
        return;
    // A message is an Error: the stack that nobody prints costs five times as much as all the rest.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        for (const problem of problems) {
            const at = apply_rangeOf(problem);
            const message = file.message(problem.message, {
                place: { start: pointOf(document, at.start), end: pointOf(document, at.end) },
                ruleId: rule.id,
                source: 'remark-lint',
            });
            message.fatal = FATAL[severityOf(problem, rule.level)];
            message.url = pageOf(rule.id);
            if (problem.hint !== undefined)
                message.note = problem.hint;
            Object.assign(message, replacementOf(document, at, problem));
        }
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
/** How remark tells levels apart: `undefined` is its "info". */
const FATAL = { error: true, warning: false, notice: undefined };
function pointOf(document, offset) {
    return { ...pointAt(document.lines, offset), offset };
}
/** What editors offer in place of the marked text, for a fix that stays inside it. */
function replacementOf(document, at, { fix = [] }) {
    const inside = fix.every((edit) => edit.at.start >= at.start && edit.at.end <= at.end);
    if (fix.length === 0 || !inside)
        return null;
    let mended = '';
    let from = at.start;
    for (const edit of [...fix].sort((a, b) => a.at.start - b.at.start)) {
        mended += document.text.slice(from, edit.at.start) + edit.text;
        from = edit.at.end;
    }
    mended += document.text.slice(from, at.end);
    return { actual: document.text.slice(at.start, at.end), expected: [mended] };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./lib/src/kit/option.js
/** One option of a rule: its schema, its default, and the sentence that its page and the config schema print. */

/** Schema of a rule that has no options. */
const noOptions = schemas/* strictObject */.rej({});
/** A key of an options object. */
function option_option(schema, byDefault, description) {
    return schemas/* _default */.Rvf(schema, byDefault).check(schemas/* describe */.q0y(description));
}
/** What is wrong with options, in words; `zod/mini` itself says only "Invalid input". */
function describeIssue(issue) {
    const where = issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
    switch (issue.code) {
        case 'unrecognized_keys':
            return `unknown key${where} ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
        case 'invalid_type':
            return `expected ${issue.expected}${where}`;
        case 'invalid_value':
            return `expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}${where}`;
        case 'too_small':
            return `expected at least ${issue.minimum}${where}`;
        case 'too_big':
            return `expected at most ${issue.maximum}${where}`;
        default:
            return `${issue.message}${where}`;
    }
}

;// CONCATENATED MODULE: ./lib/src/kit/setting.js
/** Reads the setting of a rule, as the config file writes it and as remark users know it. */


const LEVELS = new Map([
    [false, 'off'],
    [0, 'off'],
    ['off', 'off'],
    [true, 'on'],
    ['on', 'on'],
    [1, 'warning'],
    ['warn', 'warning'],
    ['warning', 'warning'],
    [2, 'error'],
    ['error', 'error'],
    ['notice', 'notice'],
]);
/** Parses `error`, `[error, { … }]`, `{ … }`, `2`, `false` and their like. */
function parseSetting(value) {
    if (value === undefined || value === null)
        return { ok: true, level: 'default', options: undefined };
    if (!Array.isArray(value)) {
        if (typeof value === 'object')
            return { ok: true, level: 'default', options: value };
        return withLevel(value, undefined);
    }
    if (value.length > 2)
        return bad(`${value.length} values`, 'a severity and options');
    return withLevel(value[0], value[1] ?? undefined);
}
function withLevel(written, options) {
    const level = LEVELS.get(written);
    if (level !== undefined)
        return { ok: true, level, options };
    return bad(`severity \`${String(written)}\``, '`off`, `notice`, `warning` or `error`');
}
function bad(what, expected) {
    return { ok: false, problem: `Unexpected ${what}, expected ${expected}` };
}
/** Checks options against the schema of a rule and fills in what was left out. */
function parseOptions(definition, options) {
    const result = parse/* safeParse */.xL(definition.options, options ?? {});
    if (result.success)
        return { ok: true, options: result.data };
    const issues = result.error.issues.map(describeIssue);
    return { ok: false, problem: `Unexpected options of \`${definition.id}\`: ${issues.join('; ')}` };
}

;// CONCATENATED MODULE: ./lib/src/kit/taskfile.js
/** What remark's virtual files mean to the rules: the task list of a file, the project of several. */


/** The names that the default `files` match; a text without a name was handed over on purpose. */
const TASK_LIST = /(?:^|[\\/])(?:tasks|TASKS)\.md$/;
const KEY = 'tasksGate';
/** The task list that a file holds, read once; null for a file that is none. */
function documentOf(file) {
    const known = file.data[KEY];
    if (known !== undefined)
        return known;
    const path = file.path ?? 'tasks.md';
    if (!TASK_LIST.test(path))
        return null;
    const document = read_readDocument({ path: path.replaceAll('\\', '/'), text: String(file) });
    file.data[KEY] = document;
    return document;
}
/** The project of the task lists at hand; never complete, since nobody said that these are all. */
function projectOf(documents) {
    const features = grouped(documents, (document) => document.feature ?? document);
    return {
        documents,
        features: [...features].map(([name, own]) => ({
            name: typeof name === 'string' ? name : null,
            documents: own,
            specs: [],
            checklists: [],
        })),
        complete: false,
    };
}
/** The project of texts by path, all of them read: for examples and tests. */
function projectOfTexts(files) {
    const documents = Object.entries(files)
        .filter(([path]) => TASK_LIST.test(path))
        .map(([path, text]) => readDocument({ path, text }));
    return { ...projectOf(documents), complete: true };
}

;// CONCATENATED MODULE: ./lib/src/kit/remark.js






/** Makes the plug-in of a definition. Without a setting a rule has the level of its page. */
function remarkFace(definition) {
    return function plugin(value, fileSet) {
        const armed = arm(definition, value);
        if (armed.setting.level === 'off')
            return undefined;
        if (definition.scope === 'document')
            return (_tree, file) => visitFile(armed, definition, file);
        if (isFileSet(fileSet)) {
            fileSet.use(completerOf(armed, definition));
            return undefined;
        }
        return (_tree, file) => visitSet(armed, definition, [file]);
    };
}
function arm(definition, value) {
    const setting = parseSetting(value);
    if (!setting.ok)
        throw new Error(`${setting.problem} (rule \`${definition.id}\`)`);
    const parsed = parseOptions(definition, setting.options);
    if (!parsed.ok)
        throw new Error(parsed.problem);
    return { definition, setting, options: parsed.options };
}
function visitFile(armed, rule, file) {
    const document = documentOf(file);
    if (document === null)
        return;
    const level = levelIn(armed, document);
    if (level === 'off')
        return;
    const project = projectOf([document]);
    const problems = [...rule.check(document, armed.options, { project })];
    postAll(armed, level, document, file, problems.filter(isProblem));
}
function visitSet(armed, rule, files) {
    const read = files.flatMap((file) => {
        const document = documentOf(file);
        return document === null ? [] : [{ file, document }];
    });
    const project = projectOf(read.map(({ document }) => document));
    const problems = [...rule.check(project, armed.options, { project })].filter(isProblem);
    for (const { file, document } of read) {
        const level = levelIn(armed, document);
        if (level === 'off')
            continue;
        const own = problems.filter((problem) => problem.in === document.path);
        postAll(armed, level, document, file, own);
    }
}
function postAll(armed, level, document, file, problems) {
    const silencer = silencerOf(document);
    const id = armed.definition.id;
    const spoken = problems.filter((problem) => place(document, id, problem, silencer).directive === null);
    post(file, document, { id, level }, spoken);
}
function levelIn({ setting, definition }, document) {
    return resolveLevel(setting.level, definition, document.dialect);
}
function completerOf(armed, rule) {
    const completer = (set) => visitSet(armed, rule, set.valueOf());
    return Object.assign(completer, { pluginId: `tasks-gate:${armed.definition.id}` });
}
function isProblem(yielded) {
    return !isSkipped(yielded);
}
function isFileSet(value) {
    return typeof value === 'object' && value !== null && 'use' in value && 'valueOf' in value;
}

;// CONCATENATED MODULE: ./lib/src/kit/define.js

/** Makes a rule of its definition. */
function defineRule(definition) {
    const plugin = remarkFace(definition);
    Object.defineProperty(plugin, 'name', { value: `remark-lint:${definition.id}` });
    return Object.assign(plugin, definition);
}

;// CONCATENATED MODULE: ./lib/src/kit/definition-of-done.js

/** All definitions of done with something in them, in file order within tasks and within the rest. */
function doneDefinitionsOf(document) {
    const whole = document.parts
        .filter((part) => part.key === 'definition-of-done' && part.body.end > part.body.start)
        .map((part) => ({ task: null, items: itemsWithin(document, part), at: part.title.at }));
    const own = document.tasks.flatMap((task) => {
        const items = ownItems(document, task);
        const [first] = items;
        return first === undefined || task.status === 'dropped' ? [] : [{ task, items, at: first.at }];
    });
    return [...whole, ...own];
}
function itemsWithin(document, { key, title, depth, body }) {
    const inside = within(document.criteria, body);
    const part = { key, title, depth, body };
    return statementsOf(document, { criteria: inside, parts: [part] }, 'definition-of-done');
}
function ownItems(document, task) {
    const items = statementsOf(document, task, 'definition-of-done');
    if (items.length > 0 || task.criteria.length > 1)
        return items;
    return task.fields
        .filter(({ label, value }) => /^(?:done|complete|finished)\b/i.test(label.value) && value.value !== '')
        .map(({ value }) => value);
}
/** The criteria that begin inside a range; they stand in file order. */
function within(criteria, { start, end }) {
    let low = 0;
    for (let high = criteria.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((criteria[middle]?.at.start ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let at = low;; at++) {
        const criterion = criteria[at];
        if (criterion === undefined || criterion.at.start >= end)
            return found;
        found.push(criterion);
    }
}

;// CONCATENATED MODULE: ./lib/src/kit/estimate.js
/** Estimates of a task: the total, its parts, and what it took. */

/** The estimate that a field holds, or null where it cannot be read as one. */
function estimate_estimateIn({ text }, { label, value }) {
    return readEstimate(text, value.at, label.value);
}
/** The first field of this kind that has a value. */
function fieldOf(task, key) {
    return task.fields.find((field) => field.key === key && field.value.value !== '') ?? null;
}
/** Hours or else points, with the unit, so that only like is compared with like; null for a size such as `M`. */
function amountOf(estimate) {
    if (estimate === undefined)
        return null;
    if (estimate.hours !== null)
        return { value: estimate.hours, unit: 'hours' };
    return estimate.points === null ? null : { value: estimate.points, unit: 'points' };
}
/** How far `actual` is off `expected`, as a share of it. */
function deviation(actual, expected) {
    return expected === 0 ? (actual === 0 ? 0 : 1) : Math.abs(actual - expected) / expected;
}
/** The amount that a text begins with, such as `80 story points`. */
function readAmount(text) {
    return amountOf(readEstimate(text, { start: 0, end: text.length })?.value);
}

;// CONCATENATED MODULE: ./lib/src/kit/groups.js

/** The sections with tasks in them, in file order, each with the tasks that stand directly under its heading. */
function groupsOf(document) {
    const live = document.tasks.filter(({ status }) => status !== 'dropped');
    const bySection = grouped(live, ({ section }) => section);
    return document.sections.flatMap((section, index) => {
        const tasks = bySection.get(index);
        return tasks === undefined ? [] : [{ section, tasks }];
    });
}
/** A task with its fields, details and criteria, as written. */
function textOf({ text }, task) {
    return text.slice(task.title.at.start, task.extent.end);
}

;// CONCATENATED MODULE: ./lib/src/kit/lines.js

/** Every line in order. */
function* lines_linesOf(document) {
    const fences = [...(0,model_document/* blocksOf */.SH)(document.tree)].filter(isClosedFence);
    let next = 0;
    for (const [index, start] of document.lines.entries()) {
        while ((fences[next]?.end ?? start + 1) <= start)
            next++;
        const raw = document.text.slice(start, document.lines[index + 1] ?? document.text.length);
        const text = raw.replace(/[\r\n]+$/, '');
        const fenced = (fences[next]?.start ?? start) < start;
        yield { at: { start, end: start + text.length }, text, fenced };
    }
}
function isClosedFence(block) {
    return block.type === 'code' && block.fenced && block.closed;
}

;// CONCATENATED MODULE: ./lib/src/kit/mask.js
/** Text with what is not meant as words taken out, every remaining character in its place. */
const RUN = /`+/g;
const TARGET = /\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s"[^"]{0,500}")?\)/g;
const URL = /\bhttps?:\/\/[^\s<>]{1,2000}/g;
/** Blanks code spans and HTML comments. */
function maskCode(text) {
    return text.includes('`') || text.includes('<!--') ? maskComments(maskSpans(text)) : text;
}
/** Blanks code spans, comments, what links lead to, and bare addresses. */
function maskInline(text) {
    return maskCode(text)
        .replace(TARGET, (target) => `](${' '.repeat(target.length - 3)})`)
        .replace(URL, (url) => ' '.repeat(url.length));
}
/** A span closes at the next run of as many backticks; a run without a partner is plain text. */
function maskSpans(text) {
    const runs = [...text.matchAll(RUN)].map((run) => ({ at: run.index, length: run[0].length }));
    const partner = partners(runs.map((run) => run.length));
    let masked = '';
    let from = 0;
    for (let index = 0; index < runs.length; index++) {
        const close = runs[partner[index] ?? -1];
        const open = runs[index];
        if (open === undefined || close === undefined)
            continue;
        masked += text.slice(from, open.at) + ' '.repeat(close.at + close.length - open.at);
        from = close.at + close.length;
        index = partner[index] ?? index;
    }
    return masked + text.slice(from);
}
/** For each run the index of the next one of equal length, or null. */
function partners(lengths) {
    const next = new Map();
    const found = lengths.map(() => null);
    for (let index = lengths.length - 1; index >= 0; index--) {
        const length = lengths[index] ?? 0;
        found[index] = next.get(length) ?? null;
        next.set(length, index);
    }
    return found;
}
function maskComments(text) {
    let masked = '';
    let from = 0;
    for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
        const close = text.indexOf('-->', open + 4);
        const end = close < 0 ? text.length : close + 3;
        masked += text.slice(from, open) + ' '.repeat(end - open);
        from = end;
    }
    return masked + text.slice(from);
}

;// CONCATENATED MODULE: ./lib/src/language/en-measure.js
/** English words and phrases that sound like a criterion and decide nothing. */
function en_measure_words(list) {
    return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
/** Adjectives and adverbs without a measure, wherever they stand. */
const UNMEASURED = en_measure_words(`
  adequate adequately appropriate appropriately clearly comprehensive comprehensively decent easily effective effectively
  efficient efficiently elegant elegantly flawless flawlessly friendly gracefully graceful ideal ideally intuitive intuitively
  maintainable meaningful nice nicely optimal optimally performant professional professionally proper properly readable
  reasonable reasonably robust robustly satisfactory scalable seamless seamlessly sensible sensibly smooth smoothly
  sufficient sufficiently suitable suitably thorough thoroughly understandable usable well-commented well-designed
  well-documented well-formatted well-organized well-structured well-tested user-friendly developer-friendly high-quality
  easy-to-use production-ready`);
/** The same, where they say how something is: "the output is clear". */
const STATES = en_measure_words(`
  acceptable accurate better clean clear consistent easy fast fine flexible functional good great
  improved modern natural perfect polished pretty quick reliable responsive secure simple slick snappy solid stable
  understandable usable functioning working`);
/** Adjectives that need a measure in front of a word for what the user sees. */
const QUALIFIERS = en_measure_words('clear clean concise good fast quick simple easy helpful high consistent reliable secure stable');
const QUALIFIED = en_measure_words(`
  code context description descriptions design documentation docs error errors experience explanation explanations feedback
  guidance instruction instructions interface layout message messages naming navigation performance quality requirements
  response responses structure text ui ux validation`);
/** Verbs that only say that something does what it does. */
const WORKS = en_measure_words('work works working function functions functioning behave behaves behaving operate operates perform performs run runs');
const SHOWS = en_measure_words('display displays displayed render renders rendered look looks appear appears');
const TREATS = en_measure_words('handle handles handled handling process processes processed manage manages managed');
/** How it does so, where nothing else follows. */
const SOMEHOW = en_measure_words('correctly properly fine well normally gracefully reliably smoothly seamlessly efficiently appropriately nicely right good great flawlessly');
/** Things that every piece of work has; that they were "updated" or "handled" decides nothing. */
const COMMON = en_measure_words(`
  accessibility all and any architecture bugs case cases change changes code codebase comment comments configuration docs
  documentation edge error errors exception exceptions existing feature features functionality guide guides handling implementation
  issues logging monitoring necessary needed other performance project quality readme relevant required requirement requirements
  scenario scenarios security styling system technical test tests the these this ui unit use user ux validation work`);
/** What was done to them. */
const en_measure_DONE = en_measure_words(`
  addressed applied checked clarified cleaned complete completed considered covered done enhanced finalized finished
  handled implemented improved maintained optimised optimized polished ready refactored resolved satisfied sound tested
  updated validated verified written`);

;// CONCATENATED MODULE: ./lib/src/kit/measurable.js
/** Decides whether a criterion can be answered with yes or no. */

/** A longer criterion says more than a list of words can judge. */
const measurable_LONGEST = 240;
const MOST_WORDS = 16;
/** What an English criterion leaves open, in the words of its author; null where it can be answered. */
function unmeasured(criterion) {
    if (criterion.length > measurable_LONGEST)
        return null;
    const plain = withoutLabel(criterion);
    if (hasObservable(plain) || COUNTED.test(criterion))
        return null;
    const tokens = tokensOf(plain);
    if (tokens.length < 2 || tokens.length > MOST_WORDS)
        return null;
    return (phraseIn(plain) ??
        somehow(tokens) ??
        stateAtEnd(tokens) ??
        commonDone(tokens) ??
        tokens.find((token) => UNMEASURED.has(token)) ??
        qualified(tokens));
}
/** Numbers, code, quotes, paths, identifiers, comparisons, lists in brackets, public standards, tests that pass. */
const OBSERVABLE = /\d|[`"“”„«»<>≤≥=%→↔]|\w_\w|[a-z][A-Z]|\w[./]\w|\S:\s/;
const ANSWERS = /\b(?:pass|passes|passed|passing|fails?|green|exits?|returns?|rejects?|raises?|throws?|redirects?|zero|compiles?|wcag|owasp|pci|gdpr|hipaa|rest|aria|lint|linting|linter|checklist|(?:in|of) (?:\w+ ){0,3}?(?:tests|benchmarks))\b/i;
const BRACKET = /\((?!as |where |if |when )[^()\s]+[ ,/][^()]{1,200}\)/;
/** "**10 reports created**: …": the label holds the measure. */
const COUNTED = /^\W{0,4}\*\*\d+ \p{L}/u;
/** Under a condition, something can be tried out. */
const CONDITION = /\b(?:when|whenever|if|after|before|until|unless|while|during|upon|even|instead of|so that)\s+(?!needed|necessary|required|possible|applicable|appropriate|relevant)\w/i;
function hasObservable(text) {
    return OBSERVABLE.test(text) || ANSWERS.test(text) || BRACKET.test(text) || CONDITION.test(text);
}
const PHRASES = [
    /\b(?:as (?:expected|intended|designed|needed|appropriate|required|desired)|(?:where|if|when) (?:needed|necessary|appropriate|possible|required))\b/i,
    /\b(?:in|under|for|across) (?:all|any|every) (?:scenarios?|cases?|situations?|circumstances|conditions)\b/i,
    /\bno (?:\w+ ){0,2}?(?:regressions?|breaking changes?|side effects?|degradation|impact|issues|problems)\b/i,
    /\bwithout (?:\w+ )?(?:regressions?|breaking changes?|breaking|issues|problems|side effects?|degradation)\b/i,
    /\bexisting (?:\w+ )?(?:functionality|features?|behaviou?rs?|code) (?:is |are |remains? |continues? to |still )?(?:preserved|unaffected|intact|works?|working|functions?|unchanged)\b/i,
    /\b(?:meets?|exceeds?|follows?|adheres? to|compl(?:y|ies) with|conforms? to|matches|aligns? with|up to) (?:or exceeds? )?(?:\w+ ){0,3}?(?:standards?|guidelines?|best practices?|conventions?|expectations?|patterns)\b/i,
    /\b(?:standards?|guidelines?|best practices?|conventions?|expectations?) (?:are |is |have been )?(?:met|followed|satisfied|applied|maintained|achieved|respected|adhered to)\b/i,
    /\beas(?:y|ier) to (?:read|use|understand|follow|maintain|extend|navigate|find|learn)\b/i,
    /\bready for (?:production|release|use|deployment|launch)\b/i,
];
function phraseIn(text) {
    for (const phrase of PHRASES) {
        const found = phrase.exec(text);
        if (found !== null)
            return found[0];
    }
    return null;
}
/** "The feature works", "lists display correctly", "handles requests properly". */
function somehow(tokens) {
    const last = tokens.at(-1) ?? '';
    // "The filters work", but not "guidance for documentation work".
    const isPlural = /(?:s|all|still|both|and)$/.test(tokens.at(-2) ?? '');
    if (last === 'works' || last === 'working' || (last === 'work' && isPlural))
        return last;
    if (!SOMEHOW.has(last))
        return null;
    const verb = tokens
        .slice(-4, -1)
        .find((token) => WORKS.has(token) || SHOWS.has(token) || TREATS.has(token));
    return verb === undefined ? null : `${verb} ${last}`;
}
const BE = /^(?:is|are|be|remain|remains|looks?|feels?|stays?|seems?|and)$/;
/** "Error messages are clear": at the end stands a state that each reader sees in another way. */
function stateAtEnd(tokens) {
    const last = tokens.at(-1) ?? '';
    if (!STATES.has(last) && !UNMEASURED.has(last))
        return null;
    const before = tokens.slice(0, -1);
    return before.some((token) => BE.test(token)) || before.every((token) => COMMON.has(token)) ? last : null;
}
/** "Documentation updated", "edge cases are handled". */
function commonDone(tokens) {
    const last = tokens.at(-1) ?? '';
    if (!en_measure_DONE.has(last))
        return null;
    const subject = tokens
        .slice(0, -1)
        .filter((token) => !/^(?:is|are|has|have|been|and|fully|properly)$/.test(token));
    return subject.length > 0 && subject.every((token) => COMMON.has(token) || en_measure_DONE.has(token)) ? last : null;
}
function qualified(tokens) {
    const at = tokens.findIndex((token, index) => index > 0 && QUALIFIERS.has(token) && QUALIFIED.has(tokens[index + 1] ?? ''));
    return tokens[at] ?? null;
}
/** Takes off a bold label, a number and marks in front. */
function withoutLabel(text) {
    return text
        .slice(0, measurable_LONGEST)
        .replace(/^[^\p{L}\p{N}`"*(]+/u, '')
        .replace(/^\*\*[^*]{1,60}\*\*[ \t]{0,3}[:–—-]?[ \t]/, '')
        .replace(/[*_]{2}/g, '')
        .trim();
}
function tokensOf(text) {
    return text
        .toLowerCase()
        .split(/[^\p{L}'’-]+/u)
        .filter((word) => /\p{L}/u.test(word));
}

;// CONCATENATED MODULE: ./lib/src/kit/questions.js

/** The line on which something begins, for messages. */
function lineOf(document, at) {
    return lineAt(document.lines, at.start);
}
/** How a message names a task: its id, or else the beginning of its title. */
function nameOf(task) {
    return task.id === null ? `\`${clip(task.title.value, 40)}\`` : `\`${task.id.value}\``;
}
/** The first words of a text that fit into `length`. */
function clip(text, length) {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded.length <= length)
        return folded;
    const cut = folded.slice(0, length);
    const space = cut.lastIndexOf(' ');
    return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
/** The place to underline for a task: its id where it has one, else its title, else its line. */
function questions_headOf(task) {
    if (task.id !== null)
        return task.id.at;
    return task.title.at.end > task.title.at.start ? task.title.at : task.at;
}
/** A list in words: `a, b and c`. */
function questions_listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** Index of the section of level one around a section (a list of its own, with own ids), or -1. */
function topSection(document, section) {
    for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) {
        if (document.sections[at]?.depth === 1)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/src/kit/plan.js
/** The tasks of a project by their scoped ids, and the graph of their declared dependencies. */


const plans = new WeakMap();
/** The plan of a project, made once. */
function planOf(project) {
    const known = plans.get(project);
    if (known !== undefined)
        return known;
    const plan = makePlan(project);
    plans.set(project, plan);
    return plan;
}
function makePlan(project) {
    const nodes = project.documents.flatMap((document) => document.tasks.map((task) => ({ document, task })));
    const find = finderOf(nodes);
    const edges = [];
    for (const [to, node] of nodes.entries()) {
        for (const ref of node.task.dependsOn) {
            const from = find(node, ref.value.id);
            if (from !== null)
                edges.push({ from, to, ref });
        }
    }
    const before = nodes.map(() => []);
    for (const { from, to } of edges)
        before[to]?.push(from);
    return { nodes, edges, graph: { before }, find };
}
/** Looks an id up under its own top heading, in its document, in the lists of its feature, and as a scoped id. */
function finderOf(nodes) {
    const known = new Map();
    for (const [index, node] of nodes.entries()) {
        if (node.task.id === null)
            continue;
        for (const key of keysOf(node, node.task.id.value)) {
            const other = nodes[known.get(key) ?? -1];
            if (other === undefined || other.task.status === 'dropped')
                known.set(key, index);
        }
    }
    return (reader, id) => {
        for (const key of [...keysOf(reader, id), `feature\n${id}`]) {
            const index = known.get(key);
            if (index !== undefined)
                return index;
        }
        return null;
    };
}
/** From the nearest scope to the widest. */
function keysOf({ document, task }, id) {
    const keys = [
        `top\n${document.path}\n${topSection(document, task.section)}\n${id}`,
        `document\n${document.path}\n${id}`,
    ];
    return document.feature === null ? keys : [...keys, `feature\n${(0,model_document/* scopedId */.o3)(document, id)}`];
}

;// CONCATENATED MODULE: ./lib/src/kit/says-more.js
const DESCRIBING = ['files', 'purpose', 'approach', 'boundary', 'testing'];
/** True for a task with sub-tasks, details, criteria, files, sections or fields that describe it. */
function saysMore(task) {
    const below = task.children.length + task.details.length + task.criteria.length + task.paths.length;
    return (below > 0 || task.parts.some((part) => part.body.end > part.body.start) || task.fields.some(describes));
}
function describes({ key, value }) {
    return DESCRIBING.includes(key) || (key === null && value.value.split(/\s+/).length >= 3);
}

;// CONCATENATED MODULE: ./lib/src/language/en-vague.js
/** English words by what they add to the title of a task; words that stand in no list name a thing of the project. */
function en_vague_words(list) {
    return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
/** Verbs that begin tasks of every kind and leave the result open. */
const VERBS = en_vague_words(`
  add address adjust analyse analyze apply begin build check clean complete conduct configure connect
  continue create deal debug define design develop do document draft enable enhance ensure establish
  evaluate execute expand explore extend facilitate finalise finalize finetune finish fix generate handle
  harden have implement improve include incorporate increase integrate introduce investigate iterate
  maintain make manage modernise modernize modify monitor optimise optimize organise organize perform
  plan polish prepare process produce provide refactor refine reorganise reorganize resolve restructure
  review revise revisit rework set setup simplify stabilise stabilize start streamline strengthen support
  test tidy track troubleshoot tune tweak update upgrade validate verify wire work write`);
/** Verbs that promise something new or something better, but not which. */
const BUILDERS = en_vague_words(`
  add address build clean cleanup complete configure create debug define design develop enable enhance
  establish extend finish fix generate handle harden implement improve integrate introduce make optimise
  optimize refactor refine resolve set setup support upgrade write`);
/** Verbs that say that something changes, and need to be told into what. */
const CHANGERS = en_vague_words('update revise modify adjust improve enhance optimise optimize refactor refine polish rework extend fix simplify');
/** Words that hold a sentence together. */
const FILLERS = en_vague_words(`
  a about according accordingly across after again against all along already also always among an and any
  applicable appropriate are around as at based be been before being between both but by can could
  desired did do does doesnt done dont during each either etc ever every except for from further get gets
  has have hence here how if in into is it its just like may met might more most much must my necessary
  need needed needs no not of off on once only onto onwards or other otherwise our out over per possible
  rather relevant required respective same should so some still such than that the their them then there
  these they this those through throughout to together too under until up upon use used using very via
  was well were what when whenever where wherever whether which while will with within without working
  works would yet you your`);
/** Words that praise, hedge or count: a title is as vague with them as without. */
const HEDGES = en_vague_words(`
  accessed actual additional advanced all automated automatic basic better certain clean clear common
  complete complex comprehensive consistent core correct correctly critical current custom detailed
  different dynamic easily edge effective efficient enhanced entire essential everything exhaustive
  existing extensive extra failed fast few final flexible focused following frequently friendly full
  fully further future general generic good graceful gracefully great high higher honest important
  improved independently initial intuitive key large last latest legacy low main major manual manually
  many maximum minimal minimum minor misc miscellaneous missing modern multiple new next nice old ongoing
  optimal optimized others outstanding overall partial possible pre primary production proper properly
  real reasonable regular related relevant reliable remaining rest robust safe scalable seamless
  seamlessly secure several shared significant simple single small smart smooth smoothly solid special
  specific standard successful successfully sufficient suitable supporting thorough thoroughly total
  typical updated useful valid various whole wide world`);
/** Nouns that fit every project: kinds of software, its qualities, the work on it. */
const en_vague_OBJECTS = en_vague_words(`
  ability accessibility adjustment adjustments aggregation alerting alignment analysis app application
  applications approach apps architecture area areas artifact artifacts aspect aspects automation backend
  base behavior behaviors behaviour benchmark benchmarking benchmarks boilerplate bootstrap bottleneck
  bottlenecks bug bugfix bugfixes bugfixing bugs business cache caching call calls capabilities
  capability case cases change changes check checking checks class classes cleanup client clients code
  codebase codes collection comment comments communication comparison comparisons compatibility
  compliance component components concern concerns condition conditions config configs configuration
  configurations connection consistency content contents correctness coverage crash crashes customization
  data dataclass dataclasses debouncing debt debugging definition definitions deliverable deliverables
  demo dependencies dependency deployment deployments design designs details developer developers
  development device devices diagnostics directories directory doc docs documentation documents edge
  efficiency element elements end enhancement enhancements entities entity enum enums env environment
  environments error errors evaluation everyone example examples exception exceptions experience
  extensibility failure failures feature features feedback feel field fields file files finishing fix
  fixes fixing flow flows folder folders format formats framework frontend function functionalities
  functionality functions general generation guidance guide guideline guidelines guides handler handlers
  handling hardening helper helpers histories history housekeeping hygiene implementation implementations
  improvement improvements info information infrastructure initialisation initialization injection input
  inputs inspection instance instances instructions instrumentation integration integrations integrity
  interface interfaces issue issues item items job jobs layer layers libraries library lifecycle
  limitation limitations log logging logic logs look maintainability maintenance management manager
  managers material materials mechanism mechanisms memory method methods metric metrics migration mock
  mocks mode model models module modules monitoring mvp network null object objects observability
  operation operations optimisation optimisations optimization optimizations option options orchestration
  output outputs package packages packaging parameter parameters part parts pattern patterns people
  performance phase piece pieces pipeline pipelines planning platform point points polishing preparation
  problem problems procedure procedures process processes processing profiling project projects
  properties property protection qa quality readiness readme refactor refactoring refactors refinement
  refinements regression regressions release reliability report reporting reports request requests
  requirement requirements research resilience resource resources response responses responsiveness
  result results reviewing reviews robustness rollout routine routines runtime safety sample samples
  sanity scalability scenario scenarios scope script scripts sdk section security server service services
  setting settings setup sign signoff skeleton software solution solutions source sources specification
  speed stability stack stage stakeholders standard standards state states status step steps storage
  stories story strategy structure structures stub stubs stuff style styles styling suite suites support
  system systems task tasks team tech technical template templates testability testcases testing tests
  thing things throttling throughput time tool tooling tools touches traceability troubleshooting tuning
  tutorial tutorials tweaks type types typing ui unit units update updates upgrade upgrades usability
  usage user users util utilities utility utils ux validation validations value values variable variables
  verification version versions visual visuals warnings wiring work workflow workflows workspace`);
/** Nouns so wide that one or two words in front of them do not narrow them down: "the user management system". */
const WIDE_HEADS = en_vague_words(`
  bugs capabilities cleanup enhancements feature features functionalities functionality handling
  improvements infrastructure issues layer logic mechanism mechanisms optimization optimizations problems
  refactoring stuff support system systems things tooling tools utilities utils`);
/** What "handle" alone does not settle. */
const MISHAPS = en_vague_words('errors exceptions failures cases issues scenarios problems');
/** Kinds of tests: "write integration tests" names none that is written. */
const TEST_KINDS = en_vague_words(`
  acceptance and automated backend basic component coverage e2e end frontend functional integration
  manual new performance property quality regression security smoke stress system test testing tests unit`);
/** The same, behind "management". */
const MANAGED_HEADS = en_vague_words('service services module modules component components feature features system systems functionality tool tools interface capabilities');
/** Qualities without a measure: a few words about where they are wanted leave the result open. */
const QUALITIES = [
    ['error', 'handling'],
    ['exception', 'handling'],
    ['performance'],
    ['validation'],
    ['infrastructure'],
    ['dependency', 'injection'],
    ['security'],
    ['quality'],
    ['caching'],
];

;// CONCATENATED MODULE: ./lib/src/kit/title-words.js
/** The words of a title, and what each adds to it. */


/** True for a text that the word lists can judge; a text of names alone has no language. */
function isEnglish(text) {
    const language = languageOf(text);
    return language === 'en' || language === 'unknown';
}
/** Its words in lower case. */
function title_words_tokensOf(title) {
    return title
        .toLowerCase()
        .replace(/['’]/g, '')
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '');
}
/** False for words that hold a sentence together, praise or hedge. */
function carriesMeaning(token) {
    return !FILLERS.has(token) && !HEDGES.has(token);
}
/** True for a word that fits every project. */
function isGeneric(token) {
    return en_vague_OBJECTS.has(token) || VERBS.has(token);
}
/** How many of the words name a thing of the project. */
function named(tokens) {
    return tokens.filter((token) => !isGeneric(token)).length;
}

;// CONCATENATED MODULE: ./lib/src/kit/signal.js
/** Whether a title points at something: code, a number, a name, a clause. */

/** Code, links, quotes, numbers, brackets, identifiers, options, handles, names in capitals. */
const SIGNAL = /[`"“”„«»‘(){}<>[\]@#=/\\&%$€]|\d|(?:^|\s)--?\w|\w_\w|[a-z][A-Z]|[A-Z]{2}[a-z]{2}|\w\.\w|→|\bfrom\s\S{1,40}\sto\s|\b(?:in|into|to|of)\s(?:the\s)?README\b|\b[A-Z]{2,}s?\b(?<!\b(?:UI|UX|SDK|API|APIs|README|CI|OK|MVP|TDD|QA|DOCS|TODO|TODOs))/;
/** What follows says with what, when or to what end. */
const CLAUSE = /\b(?:with|using|when|so that|such that|that|which|if|unless|until|based on|instead of|without|via|because|by|from|after|before|while|as|per)\s/i;
const PURPOSE = /\b(?:for|to)\s/i;
/** The text behind a colon or dash says what is meant. */
const signal_TAIL = /(?::\s|\s[–—-]\s)\S+\s+\S+/;
/** A result that can be observed: "all tests pass". */
const OBSERVED = /\b(?:pass|passes|succeeds?|fails?|builds?$)\b/i;
/** True when something in an English title points at a thing or a result. */
function hasSignal(title) {
    return (SIGNAL.test(title) ||
        signal_TAIL.test(title) ||
        OBSERVED.test(title) ||
        namesInside(title) ||
        says(behind(title, CLAUSE), 2) ||
        says(behind(title, PURPOSE), 3));
}
function behind(title, connective) {
    const found = connective.exec(title);
    return found === null ? '' : title.slice(found.index + found[0].length);
}
/** True for a clause of that many words with a thing of the project among them, or of one more without. */
function says(clause, least) {
    const words = title_words_tokensOf(clause).filter(carriesMeaning);
    return words.length > least || (words.length === least && named(words) > 0);
}
/** "Sync the scheme to Supabase": in a sentence, a capital inside is a name. */
function namesInside(title) {
    const [, ...inner] = title.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
    const capital = inner.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    return (capital.length > 0 &&
        capital.length * 2 <= inner.length &&
        !capital.every((word) => isGeneric(word.toLowerCase())));
}

;// CONCATENATED MODULE: ./lib/src/kit/specificity.js
/** Decides whether a title says what to produce. */



/** A longer title says more than a list of words can judge. */
const specificity_MOST_WORDS = 12;
const specificity_LONGEST = 300;
/**
 * True for an English title that leaves open what is to be produced: one of generic words alone ("Write tests"), or a
 * generic verb on a wide object with little beside it ("Build the user management system").
 */
function isVague(title) {
    if (title.length > specificity_LONGEST)
        return false;
    const plain = withoutAsides(title);
    if (hasSignal(plain))
        return false;
    const tokens = title_words_tokensOf(plain);
    if (tokens.length === 0 || tokens.length > specificity_MOST_WORDS)
        return false;
    const phrase = phraseOf(tokens);
    if (phrase.head.length + phrase.tail.length === 0)
        return VERBS.has(tokens[0] ?? '');
    return isGenericAlone(phrase) || isWide(phrase) || isUnchanged(phrase);
}
const TESTS = new Set(['test', 'tests', 'testing']);
const PREPOSITION = /^(?:for|to|in|on|of|from|across|into|during|by|with|at|against|between|after|before)$/;
function phraseOf(tokens) {
    const verb = VERBS.has(tokens[0] ?? '') ? (tokens[0] ?? null) : null;
    const object = verb === null ? tokens : tokens.slice(1);
    // "Update to the new pattern": what stands behind the verb is its object.
    const cut = object.findIndex((token, at) => at > 0 && PREPOSITION.test(token));
    return {
        verb,
        head: (cut < 0 ? object : object.slice(0, cut)).filter(carriesMeaning),
        tail: cut < 0 ? [] : object.slice(cut + 1).filter(carriesMeaning),
    };
}
/** "Add search functionality", "Improve error handling for network issues". */
function isWide({ verb, head, tail }) {
    if (verb === null || !BUILDERS.has(verb) || TESTS.has(head.at(-1) ?? ''))
        return false;
    if (named(head) === 0)
        return isQuality(head) && tail.length <= 2 && named(tail) <= 1;
    return named(head) <= 2 && tail.length <= 1 && named(tail) === 0 && endsWide(verb, head);
}
function endsWide(verb, head) {
    const last = head.at(-1) ?? '';
    if (verb === 'handle' && MISHAPS.has(last))
        return true;
    return WIDE_HEADS.has(last) || (MANAGED_HEADS.has(last) && head.at(-2) === 'management');
}
function isQuality(head) {
    return QUALITIES.some((quality) => quality.every((word) => head.includes(word)));
}
/** "Write integration tests for common workflows": neither the kind nor the object of the tests is a thing. */
function isGenericAlone({ head, tail }) {
    if (![...head, ...tail].every(isGeneric))
        return false;
    if (!TESTS.has(head.at(-1) ?? ''))
        return true;
    return head.every((word) => TEST_KINDS.has(word)) && tail.length <= 1;
}
/** "Update evaluation logic": something changes, and nothing says into what. */
function isUnchanged({ verb, head, tail }) {
    if (verb === null || !CHANGERS.has(verb) || tail.length > 0)
        return false;
    return head.length <= 3 && named(head) <= 1 && isGeneric(head.at(-1) ?? '');
}
/** Brackets about the state of the task, not about its result. */
const ASIDE = /\((?:optional|done|completed?|deferred|skipped|todo|wip|pending|if|parallel|blocked|in progress)\b[^()]{0,200}\)/gi;
function withoutAsides(title) {
    return title.replace(ASIDE, ' ').replace(/^[*_~\s]+|[*_~\s]+$/g, '');
}

;// CONCATENATED MODULE: ./lib/src/kit/units.js

const UNIT_FORMS = ['heading', 'row', 'paragraph', 'file'];
/** True in the dialects whose tasks are described at length, with fields and sections. */
function isDescriptive(document) {
    return document.dialect === 'heading' || document.dialect === 'table';
}
/** The described tasks that are not dropped and group no other such task. */
function unitsOf(document) {
    return document.tasks.filter((task) => isUnit(task) &&
        task.status !== 'dropped' &&
        !task.children.some((child) => isUnit(document.tasks[child])));
}
function isUnit(task) {
    return task !== undefined && UNIT_FORMS.includes(task.form);
}
/** The task and the tasks it stands in, innermost first. */
function lineage(document, task) {
    const line = [];
    for (let each = task; each !== undefined;) {
        line.push(each);
        each = each.parent === null ? undefined : document.tasks[each.parent];
    }
    return line;
}
/** True when a part of this kind with something in it belongs to the task or document. */
function hasPart(owner, key) {
    return owner.parts.some((part) => part.key === key && part.body.end > part.body.start);
}
/** One problem for each task that lacks something; a single one where all of several tasks lack it. */
function* lacking(units, has, { what, hint }) {
    const without = units.filter((task) => !has(task));
    const [first] = without;
    if (first === undefined)
        return;
    if (without.length === units.length && units.length > 1) {
        const message = `Unexpected ${units.length} tasks without ${what}, expected one for each`;
        yield { message, hint, at: questions_headOf(first) };
        return;
    }
    for (const task of without) {
        const message = `Unexpected task ${nameOf(task)} without ${what}, expected one`;
        yield { message, hint, at: questions_headOf(task), task };
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/src/kit/z.js
/** The part of zod that options are made of. By name, since bundlers keep all of a namespace that is passed on. */


;// CONCATENATED MODULE: ./lib/src/kit/index.js
/** The one door for rules: what a rule is made of, and the questions it may ask of the model. */









































;// CONCATENATED MODULE: ./lib/rules/acceptance-present.js
/** Without acceptance criteria nobody can say whether a task is done. */

/** "Independent Test" of Spec Kit and acceptance text, in the languages that lists are written in. */
const STORY_TEST = /independent(?:er)? test|acceptance|accepted when|done when|独立测试|獨立測試|独立テスト|독립 테스트|prueba independiente|test indépendant|teste independente|unabhängiger test|независим\S+ (?:тест|проверк)|验收|受け?入|인수|aceptaci[óo]n|aceita[çc][ãa]o|akzeptanz|приёмк|приемк/i;
/* harmony default export */ const acceptance_present = (defineRule({
    id: 'acceptance-present',
    summary: 'A described task must have acceptance criteria; a story of Spec Kit must say how it is tested.',
    why: `Acceptance criteria are what author, developer and reviewer agree on before the work begins. A task described under a
heading needs at least one, in a section, field or list of that name. In Spec Kit the story is the unit: a phase of a
story with neither an "Independent Test" nor acceptance text is found where other stories of the list have one. Criteria
for the whole list serve every task in it. Kiro and OpenSpec keep their criteria in other files, so their lists are not
judged. The rule does not ask whether the criteria are any good.`,
    severity: { ...everywhere('off'), 'spec-kit': 'warning', heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
        { bad: '### Task 1: Log in\n\nUsers can log in.\n' },
    ],
    scope: 'document',
    *check(document, _options, _context) {
        if (document.dialect === 'spec-kit')
            yield* storiesWithout(document);
        else if (isDescriptive(document) && !hasAcceptance(document)) {
            yield* lacking(unitsOf(document), (task) => lineage(document, task).some(isAccepted), {
                what: 'acceptance criteria',
                hint: 'Add a section `Acceptance Criteria` with a box for each thing that can be checked',
            });
        }
    },
}));
function isAccepted(task) {
    return (hasAcceptance(task) || task.fields.some(({ key, value }) => key === 'acceptance' && value.value !== ''));
}
function hasAcceptance(owner) {
    return owner.criteria.some(({ kind }) => kind === 'acceptance') || hasPart(owner, 'acceptance');
}
/** Phases of stories that lack what other phases of the list have. */
function* storiesWithout(document) {
    const stories = document.sections.filter((section, at) => section.story !== null && acceptance_present_holdsTasks(document, at));
    const tested = new Set(stories.filter((section) => STORY_TEST.test(acceptance_present_wordsOf(document, section))).map(({ story }) => story));
    if (tested.size === 0)
        return;
    const without = stories.filter(({ story }, at) => !tested.has(story) && stories.findIndex((other) => other.story === story) === at);
    for (const section of without) {
        yield {
            message: `Unexpected story \`${section.story}\` without an independent test, expected one as other stories have`,
            hint: 'Add a line `**Independent Test**:` that says how the story is shown to work on its own',
            at: section.title.at,
        };
    }
}
/** The phase of a story, not a heading inside it such as "Tests for User Story 1". */
function isStory({ sections }, section) {
    if (section.story === null)
        return false;
    for (let at = section.parent; at !== null; at = sections[at]?.parent ?? null)
        if (sections[at]?.story !== null)
            return false;
    return true;
}
function acceptance_present_holdsTasks(document, section) {
    return document.tasks.some((task) => {
        for (let at = task.section; at !== null; at = document.sections[at]?.parent ?? null)
            if (at === section)
                return true;
        return false;
    });
}
/** The text of a phase, with its sub-headings. */
function acceptance_present_wordsOf(document, section) {
    return document.text.slice(section.title.at.end, section.at.end);
}

;// CONCATENATED MODULE: ./lib/rules/approach-present.js
/** How it is built is half of what it costs. */

/* harmony default export */ const approach_present = (defineRule({
    id: 'approach-present',
    summary: 'A described task must say how it is built.',
    why: `Without a technical approach the estimate is a guess and the review begins with questions that belonged before the
work. A described task needs a section or field about the approach, design or implementation. What
stands at the group that it belongs to serves it too. Off by default: in many lists a plan beside them holds the approach.`,
    severity: everywhere('off'),
    preset: 'strict',
    strict: inDescriptive('warning'),
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n\n#### Technical Approach\n\n- Sessions in Redis\n' },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
    ],
    scope: 'document',
    *check(document) {
        if (!isDescriptive(document))
            return;
        const units = unitsOf(document).filter(({ form }) => form !== 'row');
        yield* lacking(units, (task) => lineage(document, task).some(approach_present_says), {
            what: 'a technical approach',
            hint: 'Add a section `Technical Approach` that says how it is built',
        });
    },
}));
const approach_present_PARTS = ['approach', 'implementation', 'steps'];
/** A section that is there but empty is found by `section-filled`. */
function approach_present_says(task) {
    const fields = task.fields.some(({ key, value }) => key === 'approach' && value.value !== '');
    return fields || task.parts.some(({ key }) => approach_present_PARTS.includes(key));
}

;// CONCATENATED MODULE: ./lib/rules/capacity-respected.js
/** More work than a team has time for is not a plan. */

const SPRINT = /\b(?:sprint|iteration|iteración|iteração|itération)\b|スプリント|迭代|冲刺|스프린트|спринт/iu;
const STATED = /\bcapacity\**[ \t]{0,3}[:=][ \t*]{0,4}([^\r\n]{1,40})/i;
const MOSCOW = { must: /^\W*must/i, should: /^\W*should/i, could: /^\W*could/i };
const share = () => schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100));
const options = schemas/* strictObject */.rej({
    capacity: option_option(schemas/* string */.YjP(), '', 'What a sprint can hold, such as `80 points` or `60 hours`; empty: as the list states it'),
    must: option_option(share(), 60, 'Most per cent of the capacity for "must have"'),
    should: option_option(share(), 30, 'Most per cent of the capacity for "should have"'),
    could: option_option(share(), 10, 'Most per cent of the capacity for "could have"'),
});
/* harmony default export */ const capacity_respected = (defineRule({
    id: 'capacity-respected',
    summary: 'The tasks of a sprint must fit into its capacity.',
    why: `A sprint that is planned over its capacity is known to fail on its first day. The estimates below each heading that
names a sprint (of the whole list where none does) are added up in the unit of the capacity and compared with it. Where
tasks carry MoSCoW priorities, "must", "should" and "could have" may take 60, 30 and 10 per cent of it. The capacity comes
from the option, or from a line such as \`**Team Capacity**: 80 story points\` in the sprint or list; without one the rule is
silent. Estimates in another unit, sizes and missing estimates do not count.`,
    severity: 'off',
    preset: 'none',
    since: '0.1.0',
    options,
    examples: [
        {
            good: '## Sprint 1\n\n**Capacity**: 10 points\n\n### Task 1: Log in\n**Story Points**: 5\n\n### Task 2: Log out\n**Story Points**: 3\n',
        },
        {
            bad: '## Sprint 1\n\n**Capacity**: 10 points\n\n### Task 1: Log in\n**Story Points**: 8\n\n### Task 2: Log out\n**Story Points**: 5\n',
        },
        {
            bad: '## Sprint 1\n\n### Task 1: Log in\n**Estimate**: 3 days\n\n### Task 2: Log out\n**Estimate**: 3 days\n',
            options: { capacity: '40 hours' },
        },
    ],
    scope: 'document',
    *check(document, settings) {
        for (const [sprint, tasks] of grouped(unitsOf(document), (task) => sprintOf(document, task))) {
            const at = sprint?.title.at ?? tasks[0]?.title.at ?? { start: 0, end: 0 };
            yield* capacity_respected_judge(tasks, { at, capacity: capacityOf(document, sprint, settings), settings });
        }
    },
}));
function* capacity_respected_judge(tasks, { at, capacity, settings }) {
    if (capacity === null || capacity.value === 0)
        return;
    const sum = (of) => sumOf(of, capacity.unit);
    const hint = 'Move tasks to a later sprint, or split them';
    if (sum(tasks) > capacity.value) {
        const message = `Unexpected plan of ${sum(tasks)} ${capacity.unit}, expected at most the capacity of ${capacity.value}`;
        yield { message, hint, at };
    }
    for (const name of ['must', 'should', 'could']) {
        const taken = Math.round((sum(tasks.filter(({ priority }) => MOSCOW[name].test(priority?.value ?? ''))) / capacity.value) * 100);
        if (taken <= settings[name])
            continue;
        yield {
            message: `Unexpected ${taken} % of the capacity for "${name} have", expected at most ${settings[name]} %`,
            hint,
            at,
        };
    }
}
function sumOf(tasks, unit) {
    const amounts = tasks
        .map(({ estimate }) => amountOf(estimate?.value))
        .filter((amount) => amount?.unit === unit);
    return Math.round(amounts.reduce((sum, amount) => sum + (amount?.value ?? 0), 0) * 10) / 10;
}
/** The nearest heading around a task that names a sprint. */
function sprintOf({ sections }, task) {
    for (let at = task.section; at !== null;) {
        const section = sections[at];
        if (section === undefined)
            return null;
        if (SPRINT.test(section.title.value))
            return section;
        at = section.parent;
    }
    return null;
}
function capacityOf({ text }, sprint, { capacity }) {
    if (capacity !== '')
        return readAmount(capacity);
    const own = sprint === null ? null : STATED.exec(text.slice(sprint.at.start, sprint.at.end));
    return readAmount((own ?? STATED.exec(text))?.[1] ?? '');
}

;// CONCATENATED MODULE: ./lib/rules/checkbox-state-known.js
/** A mark that nobody explained means what each reader thinks it means. */

/* harmony default export */ const checkbox_state_known = (defineRule({
    id: 'checkbox-state-known',
    summary: 'A mark in a checkbox must be one that the format knows or the list explains.',
    why: `\`[-]\` means "in progress" to one team, "skipped" to another and "declined" to a third, so a count of done tasks is a
guess. Space and \`x\` are known everywhere, Kiro also knows \`-\`; a list may explain more in a legend of its own, such as
"\`[~]\` deferred". A mark is named once, where it is first used.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [X] T002 Load the fixtures\n' },
        { good: 'Legend: `[~]` = deferred\n\n- [~] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
        { bad: '- [?] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        const strange = document.tasks.filter((task) => isStrange(document, task));
        for (const [mark, tasks] of grouped(strange, (task) => task.marker?.value)) {
            const [first, ...others] = tasks;
            if (first === undefined)
                continue;
            const lines = others.slice(0, 5).map((task) => String(lineOf(document, task.at)));
            yield {
                message: `Unexpected mark \`[${mark}]\`${others.length === 0 ? '' : ` (also on line ${questions_listed(lines)})`}, expected \`[ ]\`, \`[x]\` or one that the list explains`,
                hint: `Add a line such as \`[${mark}]\` = deferred to the list, or use a known mark`,
                at: first.box ?? first.at,
                task: first,
            };
        }
    },
}));
function isStrange({ states, nearMisses }, { box, marker }) {
    if (box === null || marker === null || /^[ xX]?$/.test(marker.value.trim()))
        return false;
    if (Object.hasOwn(states, marker.value))
        return false;
    return !nearMisses.some(({ at }) => at.start < box.end && box.start < at.end);
}

;// CONCATENATED MODULE: ./lib/rules/checkbox-well-formed.js
/** A box that is nearly one is seen by its author and by no tool. */

const WRONG = {
    empty: 'box without a space in it',
    'no-space': 'box without a space beside it',
    padded: 'box with too many spaces in it',
    'foreign-mark': 'mark in a box',
    'no-text': 'box with nothing after it',
    'no-bullet': 'box without a bullet',
};
/* harmony default export */ const checkbox_well_formed = (defineRule({
    id: 'checkbox-well-formed',
    summary: 'A checkbox must be spelled so that Markdown takes it for one.',
    why: `\`[]\`, \`-[x]\`, \`[ x]\` and \`[✓]\` look like checkboxes to their author, but Markdown shows them as plain text and
tools that count tasks pass them over: the list seems shorter, or done. Links, footnotes and legend lines are left alone.`,
    severity: { ...everywhere('error'), heading: 'warning', table: 'warning' },
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    fixable: true,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
        { good: '- [ ] T001 Follow [the guide](guide.md)\n- [P] marks tasks that can run in parallel\n' },
        { bad: '- [ ] T001 Create the schema\n- [] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n-[x] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [x]T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { at, kind, fix } of document.nearMisses) {
            const written = document.text.slice(at.start, at.end);
            yield {
                message: `Unexpected ${WRONG[kind]}, \`${written}\`, expected ${fix === null ? '`- [ ] ` and a title' : `\`${fix}\``}`,
                ...(fix === null ? {} : { hint: `Write \`${fix}\``, fix: [{ at, text: fix }] }),
                at,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/coverage-target-stated.js
/** "Well tested" is a figure, or it is an opinion. */

/* harmony default export */ const coverage_target_stated = (defineRule({
    id: 'coverage-target-stated',
    summary: 'Testing sections and definitions of done must state a coverage figure.',
    why: `The guide's definition of done says "Unit tests achieve 90%+ coverage": a figure that a machine can check, and that
the coverage gate of this tool reads. A described task is found when neither its testing section nor its definition of
done holds a percentage beside a word for coverage; a figure for the whole list serves every task. Off by default, since
many teams state the figure once, in the configuration of their coverage tool.`,
    severity: everywhere('off'),
    preset: 'strict',
    strict: inDescriptive('warning'),
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests achieve 90%+ coverage\n' },
        { bad: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests pass\n' },
    ],
    scope: 'document',
    *check(document) {
        if (!isDescriptive(document) || states(document, { ...document, fields: [] }))
            return;
        yield* lacking(unitsOf(document), (task) => states(document, task), {
            what: 'a coverage figure',
            hint: 'State one in its testing section or definition of done: "unit tests achieve 90%+ coverage"',
        });
    },
}));
function states(document, owner) {
    const statements = ['testing', 'definition-of-done'].flatMap((kind) => statementsOf(document, owner, kind));
    return statements.some(({ value }) => coverageFigures(value).length > 0);
}

;// CONCATENATED MODULE: ./lib/rules/criteria-checkable.js
/** What cannot be ticked is not checked. */

const BULLET = /^[ \t>]*[-*+][ \t]+$/;
/** A mark that shows the state without a box. */
const MARKED = /^(?:[✅✔☑❌✗⬜🔲]|\[.\])/u;
const criteria_checkable_LABEL = /^\**([\p{L} ]{2,30})\**[ \t]?[:：]/u;
/* harmony default export */ const criteria_checkable = (defineRule({
    id: 'criteria-checkable',
    summary: 'Criteria must have boxes.',
    why: `A box shows reviewer and author which criteria are met; a bullet shows nothing, and the gate cannot tell whether a task
that is ticked meets its own criteria. Plain bullets below a heading or label of criteria are found, once for a task, and
once for the whole list where no task has boxes. Numbered criteria, criteria in a sentence behind their label, criteria that carry a
mark such as ✅, and those
that are struck through or optional are left alone.`,
    severity: { ...everywhere('off'), 'spec-kit': 'notice', heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
        { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n1. A wrong password answers 401\n' },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- A wrong password answers 401\n' },
    ],
    scope: 'document',
    *check(document) {
        const lists = [
            { task: null, criteria: document.criteria },
            ...document.tasks.map((task) => ({ task, criteria: task.criteria })),
        ];
        const bare = lists.flatMap(({ task, criteria }) => {
            const bullets = criteria.filter((criterion) => isBullet(document, criterion));
            return bullets.length === 0 ? [] : [{ task, bullets }];
        });
        const isHabit = bare.length > 1 && !lists.some(({ criteria }) => criteria.some(({ checked }) => checked !== null));
        const shown = isHabit ? bare.slice(0, 1) : bare;
        for (const { task, bullets } of shown)
            yield criteria_checkable_problemOf(task, bullets, isHabit ? bare.length : 0);
    },
}));
function criteria_checkable_problemOf(task, bullets, lists) {
    const what = lists > 0
        ? `${lists} lists of criteria`
        : bullets.length === 1
            ? 'a criterion'
            : `${bullets.length} criteria`;
    return {
        message: `Unexpected ${what} without boxes, expected \`- [ ]\` in front of each`,
        hint: 'Write `- [ ]` instead of `-`, so that each can be ticked',
        at: bullets[0]?.text.at ?? { start: 0, end: 0 },
        ...(task === null ? {} : { task }),
    };
}
function isBullet(document, { checked, waived, kind, text }) {
    if (checked !== null || waived || (kind !== 'acceptance' && kind !== 'definition-of-done'))
        return false;
    return BULLET.test(criteria_text_leadOf(document, text.at.start)) && !MARKED.test(text.value) && !criteria_checkable_isLabelled(text.value);
}
/** `- **AC:** the text`: a field, written as a bullet. */
function criteria_checkable_isLabelled(text) {
    const label = criteria_checkable_LABEL.exec(text)?.[1];
    return label !== undefined && criterionKindOf(label) !== null;
}

;// CONCATENATED MODULE: ./lib/rules/criterion-measurable.js
/** A criterion that nobody can answer with yes or no decides nothing. */

/* harmony default export */ const criterion_measurable = (defineRule({
    id: 'criterion-measurable',
    summary: 'A criterion must be one that can be answered with yes or no.',
    why: `"The page is fast and user-friendly" is fulfilled for its author and not for the tester. This rule looks for words
without a measure: adjectives such as "appropriate", "seamless", "intuitive"; a state at the end ("error messages are
clear"); "works", alone or "correctly"; work that was merely "updated" or "handled" ("documentation updated", "edge cases
handled"); "no regressions", "as expected", "where necessary", "in all scenarios"; standards that are "met". It is silent
where something can be observed: a number, a limit, code, a path, a quoted text, an identifier, a condition ("when the
card expires"), an enumeration, a check that passes, a public standard such as WCAG. It judges the criteria of tasks and
lists, and boxes below headings such as "Checklist". English is judged; criteria in other languages are counted as not
judged. It does not know whether an observable is the right one, and it misses vagueness in nouns ("good quality of
service") and in sentences of more than 16 words.`,
    severity: inDescriptive('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '### Task 1: Search\n\n#### Acceptance Criteria\n\n- [ ] The first 20 hits show within 200 ms\n- [ ] An empty query returns 400\n- [ ] A deleted order is gone after the next page load\n',
        },
        {
            bad: '### Task 1: Search\n\n#### Acceptance Criteria\n\n- [ ] The search is fast and user-friendly\n',
        },
        { bad: '### Task 1: Search\n\n#### Definition of Done\n\n- [ ] Documentation updated\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { text, task } of claimsOf(document)) {
            if (!isEnglish(text.value))
                yield { skipped: 'language', at: text.at };
            else
                yield* criterion_measurable_judge(text, task);
        }
    },
}));
function* criterion_measurable_judge({ value, at }, task) {
    const words = unmeasured(value);
    if (words === null)
        return;
    yield {
        message: `Unexpected "${words}" without a measure, expected a criterion that can be answered with yes or no`,
        hint: 'Name what can be observed: a number, a limit, a command that passes, "A does B when C"',
        at,
        ...(task === null ? {} : { task }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/definition-of-done-complete.js
/** What the definition of done forgets is left to chance. */

const CATEGORIES = { tests: VERIFICATION, ...DONE_CATEGORIES };
const definition_of_done_complete_options = schemas/* strictObject */.rej({
    require: option_option(schemas/* array */.YOg(schemas/* enum */.k5n(['tests', 'review', 'documentation', 'security', 'performance'])), ['tests', 'review', 'documentation'], 'What a definition of done must name'),
});
/* harmony default export */ const definition_of_done_complete = (defineRule({
    id: 'definition-of-done-complete',
    summary: 'A definition of done must name tests, review and documentation.',
    why: `Tests, review and documentation are what is dropped first when time is short, so a definition of done should name
them. Each definition of done is searched for a word of each required category, in several languages; which categories are
required is an option. It is off by default, since many teams keep review in their repository's settings. A list without
any definition of done is found by \`definition-of-done-present\`.`,
    severity: everywhere('off'),
    preset: 'strict',
    strict: inDescriptive('warning'),
    since: '0.1.0',
    options: definition_of_done_complete_options,
    examples: [
        {
            good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Tests for a wrong password pass\n- [ ] Reviewed by a second person\n- [ ] README names the new flag\n',
        },
        {
            bad: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Tests for a wrong password pass\n- [ ] Merged to main\n',
        },
    ],
    scope: 'document',
    *check(document, { require }) {
        if (!isDescriptive(document))
            return;
        for (const { task, items, at } of doneDefinitionsOf(document)) {
            const text = items.map(({ value }) => value).join('\n');
            const missing = require.filter((category) => !CATEGORIES[category].test(text));
            if (missing.length === 0)
                continue;
            yield {
                message: `Unexpected definition of done without ${questions_listed(missing)}, expected a word about each`,
                hint: `Add what has to be true of ${questions_listed(missing)}`,
                at,
                ...(task === null ? {} : { task }),
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/definition-of-done-present.js
/** Without a definition of done, "done" is whatever the author felt. */

/* harmony default export */ const definition_of_done_present = (defineRule({
    id: 'definition-of-done-present',
    summary: "A described task must have a definition of done, its own or the list's.",
    why: `"Done when the feature works" leaves tests, review and documentation to chance. A definition of done names them.
One for the whole list serves every task, and one of a group serves the tasks in it. Checkbox lists are not judged: there
the task is the unit of work, and the definition of done lives elsewhere.`,
    severity: inDescriptive('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '### Task 1: Log in\n\nUsers can log in.\n\n**Definition of Done**\n\n- [ ] Reviewed by a second person\n- [ ] Tests for a wrong password pass\n',
        },
        { bad: '### Task 1: Log in\n\nUsers can log in. Done when the feature works.\n' },
    ],
    scope: 'document',
    *check(document) {
        if (has(document))
            return;
        yield* lacking(unitsOf(document), (task) => lineage(document, task).some(hasOwn), {
            what: 'a definition of done',
            hint: 'Add a section `Definition of Done` to the task, or one for the whole list',
        });
    },
}));
function hasOwn(task) {
    return (has(task) || task.fields.some(({ key, value }) => key === 'definition-of-done' && value.value !== ''));
}
function has(owner) {
    return (hasPart(owner, 'definition-of-done') || owner.criteria.some(({ kind }) => kind === 'definition-of-done'));
}

;// CONCATENATED MODULE: ./lib/rules/definition-of-done-strong.js
/** "Done when it works" says "done" twice. */

const definition_of_done_strong_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/* harmony default export */ const definition_of_done_strong = (defineRule({
    id: 'definition-of-done-strong',
    summary: 'A definition of done must say more than that the work is done.',
    why: `"Task is done when the feature works" leaves tests, review and documentation to whoever is in a hurry. A definition of
done is found when it is one statement of words like "works", "done", "complete" and "as expected" alone, or of fewer than
three words; one that holds code, a number or a path is fine however short. Sections, fields such as \`Done when\`, and the
definition for the whole list are looked at. Words are English; short statements are found in every language that puts
blanks between words. Two weak statements pass: \`criterion-measurable\` looks at each.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests achieve 90%+ coverage\n- [ ] Code review completed and approved\n',
        },
        { bad: '### Task 1: Log in\n\n#### Definition of Done\n\nTask is done when the feature works\n' },
        { bad: '### Task 1: Log in\n\n**Definition of Done**: as expected\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { task, items } of doneDefinitionsOf(document)) {
            const [only, ...others] = items;
            if (only === undefined || others.length > 0 || !isWeak(only.value))
                continue;
            yield {
                message: `Unexpected definition of done \`${clip(only.value, 60)}\`, expected what has to be true`,
                hint: 'Name what can be checked: tests that pass, coverage, review, documentation',
                at: only.at,
                ...(task === null ? {} : { task }),
            };
        }
    },
}));
function isWeak(statement) {
    const tokens = title_words_tokensOf(statement);
    if (tokens.length > 0 && tokens.every((token) => DONE_AGAIN.has(token)))
        return !/\d/.test(statement);
    return tokens.length < 3 && !definition_of_done_strong_UNSPACED.test(statement) && !hasSignal(statement);
}

;// CONCATENATED MODULE: ./lib/rules/dependency-acyclic.js
/** Tasks that wait for each other can never begin. */

/* harmony default export */ const dependency_acyclic = (defineRule({
    id: 'dependency-acyclic',
    summary: 'Tasks must not wait for each other in a circle.',
    why: `In a circle no task can be the first, so one of the declared dependencies is wrong. Only declared dependencies are
followed, not the order of the list, and dropped tasks bind no one. Of a tangle of several circles a shortest one is shown:
when it is gone, the next is. Two ways from one task to another are no circle.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
        {
            bad: '- [ ] T001 Create the schema (depends on T002)\n- [ ] T002 Load the fixtures (depends on T001)\n',
        },
    ],
    scope: 'project',
    *check(project) {
        const plan = planOf(project);
        const binding = bindingGraph(plan);
        for (const knot of knotsOf(binding))
            yield* describe(plan, shortestCycle(binding, knot));
    },
}));
/** The graph without dropped tasks. */
function bindingGraph({ nodes, graph }) {
    const bound = nodes.map(({ task }) => task.status !== 'dropped');
    return {
        before: graph.before.map((needs, node) => (bound[node] ? needs.filter((need) => bound[need]) : [])),
    };
}
function* describe(plan, cycle) {
    const nodes = cycle.flatMap((index) => plan.nodes[index] ?? []);
    const [first] = nodes;
    const ref = first?.task.dependsOn.find(({ value }) => plan.find(first, value.id) === (cycle[1] ?? cycle[0]));
    if (first === undefined || ref === undefined)
        return;
    const names = [...nodes, first].map(nameIn);
    yield {
        message: nodes.length === 1
            ? `Unexpected dependency of ${names[0]} on itself, expected another task or none`
            : `Unexpected circle of dependencies, ${names.join(' needs ')}, expected one that can begin`,
        hint: 'Remove one of these dependencies, or split the task that they meet in',
        in: first.document.path,
        at: ref.at,
        task: first.task,
        related: nodes.slice(1).map((node) => ({
            message: `${nameIn(node)} of the circle`,
            in: node.document.path,
            at: node.task.at,
        })),
    };
}
function nameIn({ document, task }) {
    return `\`${task.id?.value ?? ''}\` (line ${lineOf(document, task.at)})`;
}

;// CONCATENATED MODULE: ./lib/rules/dependency-declared.js
/** What must be there first should be said, also when it is nothing. */

/** Shorter lists are read in one glance. */
const LONG = 10;
/* harmony default export */ const dependency_declared = (defineRule({
    id: 'dependency-declared',
    summary: 'A task list must say what depends on what.',
    why: `Work that starts before its prerequisites is work done twice. A task with sections of its own states its
dependencies in a field, and "None" is an answer; the guide's anti-pattern is a task that leaves it open. In checkbox lists
the order of the list says much, so only a list of ten tasks or more is flagged, and only if it says nothing at all: no
dependency on a task, no section about dependencies, no sentence about the order of phases.`,
    severity: { ...everywhere('off'), 'spec-kit': 'notice', heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
        },
        { bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Priority**: High\n' },
    ],
    scope: 'document',
    *check(document) {
        if (isDescriptive(document))
            yield* inDescriptions(document);
        else
            yield* inList(document);
    },
}));
function* inDescriptions(document) {
    const units = unitsOf(document);
    if (units.length < 2)
        return;
    const stated = units.some((task) => task.dependenciesStated);
    if (!stated && document.orderStated)
        return;
    yield* lacking(units, (task) => task.dependenciesStated, {
        what: 'a statement of dependencies',
        hint: 'Add `**Dependencies**:` with the ids of the tasks that must be done first, or `None`',
    });
}
function* inList({ tasks, orderStated }) {
    const [first] = tasks;
    if (first === undefined || tasks.length < LONG || orderStated)
        return;
    if (tasks.some((task) => task.dependenciesStated))
        return;
    yield {
        message: `Unexpected list of ${tasks.length} tasks without a word about their order, expected what depends on what`,
        hint: 'Add `(depends on T001)` to the tasks that need others, or a section `## Dependencies`',
        at: questions_headOf(first),
    };
}

;// CONCATENATED MODULE: ./lib/rules/dependency-exists.js
/** A prerequisite that nobody can find is a prerequisite that nobody waits for. */

/* harmony default export */ const dependency_exists = (defineRule({
    id: 'dependency-exists',
    summary: 'A task may depend only on tasks that exist.',
    why: `A dependency on an id that no task has is mostly a slip of the pen, or is left from a task that was renumbered or
removed: the order of work is then wrong without anyone seeing it. Only ids in a declaration count ("depends on", a
dependency field or section); prerequisites in plain words do not. An id of another feature is looked up there when that
feature was read.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T010)\n' },
    ],
    scope: 'document',
    *check(document, _options, context) {
        for (const task of document.tasks) {
            const said = new Set();
            for (const { value, at } of task.unresolved) {
                if (said.has(value.id) || isElsewhere(document, task, value.id, context))
                    continue;
                said.add(value.id);
                yield {
                    message: `Unexpected dependency on \`${value.id}\`, expected the id of a task`,
                    hint: 'Name a task of this list, or say in words what has to be there first',
                    at,
                    task,
                };
            }
        }
    },
}));
/** True where another list holds the task, or may hold it but was not read. */
function isElsewhere(document, task, id, { project }) {
    if (planOf(project).find({ document, task }, id) !== null)
        return true;
    return id.includes('/') && !project.complete;
}

;// CONCATENATED MODULE: ./lib/rules/document-encoded.js
/** Text that was decoded with the wrong table is lost on its readers. */

/** What emoji, arrows, dashes and accented letters turn into when their UTF-8 is read as Windows-1252 or Mac Roman. */
const GARBLED = /Ã[\u0080-¿]|Â[\u00a0-¿]|â(?:€|†|œ|š|\u009c|\u0080)|ðŸ|ü(?:é|ö|õ|ì|î|ß|å|ü)|‚(?:Ü|ú|ö|Ä|ù|è)/g;
const SEVERAL = 4;
/* harmony default export */ const document_encoded = (defineRule({
    id: 'document-encoded',
    summary: 'A task list must be encoded in UTF-8, once.',
    why: `Bytes that are no UTF-8 show as \`�\`, and text that went through the wrong table shows as \`â€“\` or \`üéØ\`: titles
and ids are no longer what their author wrote, and comparing them fails. Told once for a file: at the first byte that is
no UTF-8, or when four symbols or more in headings are garbled.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '# Tâches → fini ✅\n\n- [ ] T001 Créer le schéma\n' },
        { bad: '# üéØ Tasks ‚Üí done ‚úÖ üöÄ\n\n- [ ] T001 Create the schema\n' },
    ],
    scope: 'document',
    *check(document) {
        const [damaged] = document.damaged;
        if (damaged !== undefined) {
            yield {
                message: `Unexpected bytes in ${document.damaged.length} ${document.damaged.length === 1 ? 'place' : 'places'}, expected UTF-8`,
                hint: 'Save the file as UTF-8; editors call it "reopen with encoding", then "save with encoding"',
                at: damaged,
            };
        }
        const garbled = garbledIn(document);
        const [first] = garbled;
        if (first === undefined || garbled.length < SEVERAL)
            return;
        yield {
            message: `Unexpected garbled symbols in headings (${garbled.length}), expected text that was encoded once`,
            hint: 'Take the text from its source again; it was decoded with the wrong table and saved',
            at: first,
        };
    },
}));
function garbledIn({ tree, text }) {
    return [...(0,model_document/* blocksOf */.SH)(tree)].flatMap((block) => {
        if (block.type !== 'heading')
            return [];
        return [...text.slice(block.start, block.end).matchAll(GARBLED)].map(({ index, 0: symbol }) => {
            const start = block.start + index;
            return { start, end: start + symbol.length };
        });
    });
}

;// CONCATENATED MODULE: ./lib/rules/document-has-tasks.js
/** A task list without a task would count as complete. */

/* harmony default export */ const document_has_tasks = (defineRule({
    id: 'document-has-tasks',
    summary: 'A task list must hold at least one task.',
    why: `A list in which no task is found has nothing open, so every other check passes: "0 of 0 complete" looks like success.
Mostly the tasks are there in a form that no reader takes for one. An empty file has nothing to say and is left alone. A
document that is no task list belongs into \`exclude\`.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '# Tasks\n\n- [ ] T001 Create the schema in `db/schema.sql`\n' },
        { good: '' },
        { bad: '# Tasks\n\nWe will write the tasks down next week.\n' },
    ],
    scope: 'document',
    *check(document) {
        if (document.tasks.length > 0 || document.text.trim() === '')
            return;
        yield {
            message: 'Unexpected text without any task, expected at least one',
            hint: 'Write tasks as `- [ ] T001 Title`, or exclude this file; `tasks-gate inspect` shows what was passed over and why',
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/document-has-verification.js
/** A list that checks nothing ends when the typing ends. */

/* harmony default export */ const document_has_verification = (defineRule({
    id: 'document-has-verification',
    summary: 'A task list must name a test or another check somewhere.',
    why: `A list without one word of testing or checking treats quality as somebody else's work. The whole list is searched,
in many languages, for words such as "test", "verify", "check", "review" or "coverage"; one is enough, also in another
list of the same feature. Only a list without any is found. It says nothing about how good the checks are.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Verify that orders survive a restart\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document, _options, { project }) {
        const [first] = document.tasks;
        if (first === undefined || VERIFICATION.test(document.text))
            return;
        if (siblingsOf(document, project).some(({ text }) => VERIFICATION.test(text)))
            return;
        yield {
            message: `Unexpected list of ${document.tasks.length} tasks without a word of testing or checking, expected at least one`,
            hint: 'Say in the tasks, or in one of their own, how the result is shown to work',
            at: questions_headOf(first),
        };
    },
}));
/** The other lists of its feature. */
function siblingsOf(document, { features }) {
    const own = document.feature === null ? undefined : features.find(({ name }) => name === document.feature);
    return own?.documents ?? [];
}

;// CONCATENATED MODULE: ./lib/rules/document-single-dialect.js
/** Two ways of writing tasks in one list: one of them is read by halves. */

const FEW = 2;
const SPEC_KIT = /^T\d{3,4}/;
const document_single_dialect_NUMBERED = /^\d{1,3}\.\d{1,3}/;
/* harmony default export */ const document_single_dialect = (defineRule({
    id: 'document-single-dialect',
    summary: 'A task list must be written in one format.',
    why: `A list that numbers some boxes \`T001\` and others \`1.1\` was mostly put together from two tools, and tools that read
one format pass the other's tasks over. Told when two boxes or more of each kind stand in one list; the convergence phases
that Spec Kit adds are left alone.`,
    severity: everywhere('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        {
            bad: '# Tasks\n\n- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] 1.1 Show the list\n- [ ] 1.2 Show the details\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const boxes = document.tasks.filter((task) => task.form === 'box' && !isConvergence(document, task));
        const kinds = [SPEC_KIT, document_single_dialect_NUMBERED].map((form) => boxes.filter(({ id }) => form.test(id?.value ?? '')));
        const [fewer, more] = kinds.sort((a, b) => a.length - b.length);
        const first = fewer?.[0];
        const other = more?.[0];
        if (first === undefined || other === undefined || (fewer?.length ?? 0) < FEW)
            return;
        yield {
            message: `Unexpected id \`${first.id?.value}\` in a list with ids such as \`${other.id?.value}\` (line ${lineOf(document, other.at)}), expected one format`,
            hint: 'Number all tasks alike, or keep the lists in two files',
            at: questions_headOf(first),
            task: first,
        };
    },
}));
function isConvergence(document, task) {
    return (0,model_document/* sectionTitles */.XG)(document, task).some((title) => /convergen/i.test(title));
}

;// CONCATENATED MODULE: ./lib/rules/done-criteria-checked.js
/** Done means done: the criteria of a ticked task are ticked too. */

/* harmony default export */ const done_criteria_checked = (defineRule({
    id: 'done-criteria-checked',
    summary: 'A task that is done must have its acceptance criteria and definition of done ticked.',
    why: `A ticked task with open criteria says two things at once: either the work is not done, or nobody looked at the
criteria. The same holds for a list whose tasks are all done while its own criteria are open. Criteria that are optional,
struck through or marked as not applicable bind no one; steps and other checklists are not criteria.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
        },
        {
            bad: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
        },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const open = task.status === 'done' ? task.criteria.filter(isOpen) : [];
            if (open.length === 0)
                continue;
            yield {
                message: `Unexpected done task with ${done_criteria_checked_count(document, open)}, expected all of them ticked`,
                hint: 'Tick what is fulfilled, strike through what no longer applies, or open the task again',
                at: questions_headOf(task),
                task,
                related: open.slice(0, 5).map(({ text }) => ({ message: 'open criterion', at: text.at })),
            };
        }
        const open = isAllDone(document) ? document.criteria.filter(isOpen) : [];
        if (open[0] === undefined)
            return;
        yield {
            message: `Unexpected list of done tasks with ${done_criteria_checked_count(document, open)}, expected all of them ticked`,
            hint: 'Tick what is fulfilled, or strike through what no longer applies',
            at: open[0].text.at,
        };
    },
}));
function isOpen({ checked, waived, kind }) {
    return checked === false && !waived && (kind === 'acceptance' || kind === 'definition-of-done');
}
function isAllDone({ tasks }) {
    const bound = tasks.filter((task) => task.status !== 'dropped' && task.optional === null);
    return bound.length > 0 && bound.every((task) => task.status === 'done');
}
function done_criteria_checked_count(document, open) {
    const lines = open.slice(0, 5).map(({ at }) => String(lineOf(document, at)));
    const more = open.length > lines.length ? [...lines, 'more'] : lines;
    return open.length === 1
        ? `an open criterion on line ${lines[0]}`
        : `${open.length} open criteria on lines ${questions_listed(more)}`;
}

;// CONCATENATED MODULE: ./lib/rules/estimate-accurate.js
/** Estimates get better only where somebody looks at the difference. */

/* harmony default export */ const estimate_accurate = (defineRule({
    id: 'estimate-accurate',
    summary: 'What a task took must be near its estimate.',
    why: `The guide measures planning by "actual effort aligns with initial estimates (±20 % variance)". A done task with both
figures is found when they differ by more than 20 % of the estimate (an option). It is a hint for the next plan, not a
fault of the task. Of a range the mean counts; sizes such as \`M\` cannot be compared.`,
    severity: inDescriptive('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        tolerance: option_option(schemas/* number */.aig().check(api/* _gte */.qm(0)), 20, 'Allowed difference in per cent of the estimate'),
    }),
    examples: [
        { good: '### Task 1: Log in\n**Status**: Done\n**Estimate**: 10h\n**Actual**: 11h\n' },
        { bad: '### Task 1: Log in\n**Status**: Done\n**Estimate**: 10h\n**Actual**: 25h\n' },
    ],
    scope: 'document',
    *check(document, { tolerance }) {
        for (const task of document.tasks) {
            const estimate = amountOf(task.estimate?.value);
            const actual = amountOf(task.actual?.value);
            if (task.status !== 'done' || estimate === null || actual?.unit !== estimate.unit)
                continue;
            const off = Math.round(deviation(actual.value, estimate.value) * 100);
            if (off <= tolerance || task.actual === null)
                continue;
            yield {
                message: `Unexpected ${actual.value} ${actual.unit} for task ${nameOf(task)}, expected its estimate of ${estimate.value} ${estimate.unit} within ${tolerance} %`,
                hint: `It is ${off} % off: look at what was not foreseen before you estimate the next one`,
                at: task.actual.at,
                task,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/estimate-adds-up.js
/** Parts that do not make the whole hide what was forgotten. */

const estimate_adds_up_PARTS = ['development-time', 'testing-time', 'review-time'];
/* harmony default export */ const estimate_adds_up = (defineRule({
    id: 'estimate-adds-up',
    summary: 'Development, testing and review time must add up to the total estimate.',
    why: `The guide splits an estimate into development, testing, review and a total. Where the parts differ from the total by
more than 20 % (an option), one of the figures is wrong, or work is missing from the parts. The rule speaks only when two
parts or more and the total are there and all of them can be read in the same unit.`,
    severity: inDescriptive('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        tolerance: option_option(schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100)), 20, 'Allowed difference in per cent of the total'),
    }),
    examples: [
        {
            good: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 3h\n**Review Time**: 1h\n**Total Estimate**: 12h\n',
        },
        { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 8h\n**Total Estimate**: 8h\n' },
    ],
    scope: 'document',
    *check(document, { tolerance }) {
        for (const task of document.tasks) {
            const parts = task.fields.filter(({ key, value }) => estimate_adds_up_PARTS.includes(key) && value.value !== '');
            const total = totalOf(document, task);
            const whole = amountOf(total?.value);
            const sum = whole === null ? null : estimate_adds_up_sumOf(document, parts, whole.unit);
            if (total === null || whole === null || sum === null || parts.length < 2)
                continue;
            if (deviation(sum, whole.value) * 100 <= tolerance)
                continue;
            yield {
                message: `Unexpected total of ${whole.value} ${whole.unit} for parts of ${sum} ${whole.unit} in task ${nameOf(task)}, expected the sum of the parts`,
                hint: 'Correct the total or the parts',
                at: total.at,
                task,
            };
        }
    },
}));
/** The field that says "total", else the estimate of the task. */
function totalOf(document, task) {
    const field = task.fields.find(({ key, label }) => key === 'estimate' && /total/i.test(label.value));
    return (field === undefined ? null : estimate_estimateIn(document, field)) ?? task.estimate;
}
/** Null where a part has another unit or none. */
function estimate_adds_up_sumOf(document, parts, unit) {
    let sum = 0;
    for (const part of parts) {
        const amount = amountOf(estimate_estimateIn(document, part)?.value);
        if (amount?.unit !== unit)
            return null;
        sum += amount.value;
    }
    return Math.round(sum * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/rules/estimate-includes-testing.js
/** Testing that is not in the estimate is cut when time is short. */

/* harmony default export */ const estimate_includes_testing = (defineRule({
    id: 'estimate-includes-testing',
    summary: 'An estimate that lists its parts must give testing a part.',
    why: `The guide asks for "testing time included in estimates". An estimate that lists development or review time and no
testing time, or zero, plans the work without its proof. Estimates without parts are not judged, nor are settled tasks.`,
    severity: inDescriptive('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 3h\n' },
        { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Review Time**: 1h\n' },
        { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 0h\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const part = fieldOf(task, 'development-time') ?? fieldOf(task, 'review-time');
            if (part === null || task.status === 'dropped' || task.status === 'done' || isTested(document, task))
                continue;
            yield {
                message: `Unexpected estimate of task ${nameOf(task)} without time for testing, expected a part for it`,
                hint: 'Add `**Testing Time**:`',
                at: part.label.at,
                task,
            };
        }
    },
}));
function isTested(document, task) {
    const field = fieldOf(task, 'testing-time');
    if (field === null || isNone(field.value.value))
        return false;
    const amount = amountOf(estimate_estimateIn(document, field)?.value);
    return amount === null ? !/^\W*0+\b/.test(field.value.value) : amount.value > 0;
}

;// CONCATENATED MODULE: ./lib/rules/estimate-present.js
/** A plan with holes in it cannot be added up. */

/* harmony default export */ const estimate_present = (defineRule({
    id: 'estimate-present',
    summary: 'A task must have an estimate where most tasks of the list have one.',
    why: `Where half of the tasks or more are estimated, the rest are forgotten rather than left out on purpose, and every sum
over the list is wrong. Found are described tasks without an estimate in such a list; a task inside an estimated one is
covered by it, and settled tasks do not count. A list without estimates is a choice, and left alone.`,
    severity: inDescriptive('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n**Estimate**: 4h\n\n### Task 2: Log out\n**Estimate**: 2h\n' },
        { good: '### Task 1: Log in\n\nWith mail and password.\n\n### Task 2: Log out\n\nFrom every page.\n' },
        {
            bad: '### Task 1: Log in\n**Estimate**: 4h\n\n### Task 2: Log out\n**Estimate**: 2h\n\n### Task 3: Reset the password\n\nBy mail.\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const units = unitsOf(document);
        const without = units.filter((task) => !lineage(document, task).some(isEstimated));
        if (units.length < 2 || without.length * 2 > units.length)
            return;
        for (const task of without.filter(({ status }) => status !== 'done')) {
            yield {
                message: `Unexpected task ${nameOf(task)} without an estimate, expected one as ${units.length - without.length} of ${units.length} tasks have`,
                hint: 'Add `**Estimated Effort**:` with hours, days, points or a size',
                at: questions_headOf(task),
                task,
            };
        }
    },
}));
/** An estimate that cannot be read is found by `estimate-readable`. */
function isEstimated({ estimate, fields }) {
    return estimate !== null || fields.some(({ key, value }) => key === 'estimate' && value.value !== '');
}

;// CONCATENATED MODULE: ./lib/rules/estimate-readable.js
/** An estimate that nobody can read is no estimate. */

/** Left to `placeholder-filled`, unknown to its author, a section with parts of its own, or a text about something else. */
const OPEN = /^[^\p{L}\p{N}]*(?:TBD|TODO|T\.B\.D\.|unknown)\W*$|^\?+$|^\[[^\]]*\]$|\{\{|^[#|]|[:`]|\*\*/iu;
/* harmony default export */ const estimate_readable = (defineRule({
    id: 'estimate-readable',
    summary: 'An estimate must be a duration, a range, points or a size.',
    why: `"Some effort" cannot be added up, compared with what it took, or planned. Read are durations and ranges in many
languages (\`1.5 days\`, \`2–3 d\`, \`8h\`, \`30分\`), story points (\`5 SP\`) and sizes (\`M\`, \`large\`). A value that is none of
these is found; an empty field, "none", a placeholder and a section that lists the parts of an estimate are not. A number
without a unit is read only where the label names one ("Story points: 5").`,
    severity: inDescriptive('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '### Task 1: Log in\n**Estimate**: 2-3 days\n\n### Task 2: Log out\n**Size**: S\n\n### Task 3: Reset\n**Estimate**: 5 SP\n',
        },
        { bad: '### Task 1: Log in\n**Estimate**: some effort\n' },
    ],
    scope: 'document',
    *check(document) {
        const estimates = document.tasks
            .filter(({ status, estimate }) => status !== 'dropped' && estimate === null)
            .flatMap((task) => task.fields.filter(isEstimate).map((field) => ({ task, field })));
        for (const { task, field } of estimates) {
            const { label, value } = field;
            if (estimate_estimateIn(document, field) !== null)
                continue;
            yield {
                message: `Unexpected \`${clip(label.value, 30)}: ${clip(value.value, 30)}\` of task ${nameOf(task)}, expected a duration, a range, points or a size`,
                hint: 'Write for instance `1.5 days`, `2-3 d`, `8h`, `5 points` or `M`',
                at: value.at,
                task,
            };
        }
    },
}));
function isEstimate({ key, value }) {
    return key === 'estimate' && value.value !== '' && !OPEN.test(value.value) && !isNone(value.value);
}

;// CONCATENATED MODULE: ./lib/rules/fence-closed.js
/** A code fence that is not closed swallows the tasks below it. */

const FENCE = /^[ \t]{0,40}(?:>[ \t]?){0,9}[ \t]{0,40}(`{3,}|~{3,})(.*)$/;
const fence_closed_TASK = /^[ \t]{0,40}(?:>[ \t]?){0,9}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\][ \t]|^#{1,6} (?:Task|Step) \d/;
/* harmony default export */ const fence_closed = (defineRule({
    id: 'fence-closed',
    summary: 'A code fence must end where its author meant it to.',
    why: `Below a fence that is never closed everything is code: the tasks there are in the file and in no count. The same
happens when a fence holds another one of the same length, for then the end of the inner one ends the outer one, and the end
of the outer one opens a new one. Said only when lines that look like tasks are hidden.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Run this:\n\n```sh\nmake\n```\n\n- [ ] T002 Read what it printed\n' },
        { bad: '- [ ] T001 Draw the map\n\n```sh\nmake\n\n- [ ] T002 Read what it printed\n' },
    ],
    scope: 'document',
    *check(document) {
        const fences = fencesOf(document);
        for (const [index, fence] of fences.entries()) {
            if (fence.hidden.length === 0)
                continue;
            const before = fences[index - 1];
            if (before !== undefined && before.inner !== null && fence.info === '')
                yield early(before, fence);
            else if (!fence.closed)
                yield fence_closed_open(fence);
        }
    },
}));
function fence_closed_open(fence) {
    return {
        message: `Unexpected end of the list inside a fence that opens on line ${fence.line}, expected its closing line before line ${fence.hidden[0]}, which looks like a task`,
        hint: 'Close the fence with as many signs as it opens with',
        at: { start: fence.start, end: fence.start + 3 },
    };
}
function early(outer, hiding) {
    return {
        message: `Unexpected fence inside the fence of line ${outer.line}, expected a longer outer one; line ${hiding.hidden[0]}, which looks like a task, is now code`,
        hint: 'Open and close the outer fence with four signs instead of three',
        at: { start: outer.start, end: outer.start + 3 },
    };
}
function fencesOf(document) {
    return [...(0,model_document/* blocksOf */.SH)(document.tree)].flatMap((block) => {
        if (block.type !== 'code' || !block.fenced)
            return [];
        const { start, end, info, closed } = block;
        const line = lineAt(document.lines, start);
        const lines = document.text.slice(start, end).split(/\r\n|\n|\r/);
        const length = FENCE.exec(lines[0] ?? '')?.[1]?.length ?? 3;
        const inner = lines.findIndex((text, at) => at > 0 && opensFence(text, length));
        const hidden = lines.flatMap((text, at) => (at > 0 && fence_closed_TASK.test(text) ? [line + at] : []));
        return [{ start, end, info, closed, line, hidden, inner: inner < 0 ? null : line + inner }];
    });
}
function opensFence(line, length) {
    const [, signs = '', info = ''] = FENCE.exec(line) ?? [];
    return signs.length === length && info.trim() !== '';
}

;// CONCATENATED MODULE: ./lib/rules/merge-conflict-absent.js
/** Conflict markers split a list in two that contradict each other. */

const OPENING = /^<{7,8}(?: |$)/;
const MIDDLE = /^={7,8}$/;
const CLOSING = /^>{7,8} ?\S/;
const MARKER = /^(?:<{7,8}(?: |$)|={7,8}$|>{7,8} ?\S)/;
/* harmony default export */ const merge_conflict_absent = (defineRule({
    id: 'merge-conflict-absent',
    summary: 'A task list must hold no conflict markers.',
    why: `Markers that a merge left behind mean that two versions of the same tasks stand side by side, and that nobody chose.
An underlined heading of equals signs is no marker, and neither is an example inside a closed code fence.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: 'Tasks\n=======\n\n- [ ] T001 Create the schema\n' },
        {
            bad: '- [ ] T001 Create the schema\n<<<<<<< HEAD\n- [ ] T002 Load the fixtures\n=======\n- [x] T002 Load the fixtures\n>>>>>>> main\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const markers = [...lines_linesOf(document)].filter(({ text, fenced }) => !fenced && MARKER.test(text));
        for (const [index, { at, text }] of markers.entries()) {
            const beforeLast = markers[index - 2]?.text ?? '';
            const orphan = CLOSING.test(text) && MIDDLE.test(markers[index - 1]?.text ?? '') && !OPENING.test(beforeLast);
            if (OPENING.test(text) || orphan)
                yield conflict(at, text);
        }
    },
}));
function conflict(at, text) {
    return {
        message: `Unexpected conflict marker \`${text.slice(0, 40)}\`, expected the merged list`,
        hint: 'Choose or combine the two versions, then remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
        at,
    };
}

;// CONCATENATED MODULE: ./lib/rules/parallel-paths-disjoint.js
/** Two people who work at the same time should not write the same file. */

/** Behind these words stands what a task reads, not what it writes. */
const READING = /(?:^|[\s(])(?:using|from|see|per|via|like|follow(?:s|ing)?|based on|according to)(?=\s)/i;
const DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc)$/i;
const FILE = /[^/\\]\.[A-Za-z0-9]{1,12}$/;
/* harmony default export */ const parallel_paths_disjoint = (defineRule({
    id: 'parallel-paths-disjoint',
    summary: 'Tasks marked as parallel must not work on the same file.',
    why: `A parallel mark promises that two people can do the tasks at the same time. When both write one file, one of them
merges. The file a task works on is the first path it names, unless words such as "using" or "from" say that it is only
read. Folders, documents and patterns do not count, and neither do settled tasks or tasks of which one waits for the other.
Only tasks of one section with one parent are compared. \`allow\` lists files that many tasks may share.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        allow: option_option(schemas/* array */.YOg(schemas/* string */.YjP()), [], 'Paths that parallel tasks may share, as the tasks write them.'),
    }),
    examples: [
        { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Create `src/order.ts`\n' },
        { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Test `test/user.ts` using `src/user.ts`\n' },
        {
            bad: '- [ ] T001 [P] Create the user in `src/model.ts`\n- [ ] T002 [P] Create the order in `src/model.ts`\n',
        },
        {
            good: '- [ ] T001 [P] Export the user in `src/index.ts`\n- [ ] T002 [P] Export the order in `src/index.ts`\n',
            options: { allow: ['src/index.ts'] },
        },
    ],
    scope: 'document',
    *check(document, { allow }) {
        const parallel = document.tasks.flatMap((task) => {
            const path = task.parallel === null || isSettled(task) ? null : targetOf(task);
            return path === null || allow.includes(path.value) ? [] : [{ task, path }];
        });
        const shared = grouped(parallel, ({ task, path }) => `${task.section} ${task.parent} ${path.value}`);
        for (const [first, ...others] of shared.values()) {
            for (const { task, path } of others) {
                if (first === undefined || needs(task, first.task) || needs(first.task, task))
                    continue;
                yield collision(document, first.task, task, path);
            }
        }
    },
}));
/** The file that a task writes, as far as its words tell. */
function targetOf({ paths, title }) {
    const [path] = paths;
    if (path === undefined || !FILE.test(path.value) || DOCUMENT.test(path.value))
        return null;
    if (path.value.includes('*') || path.value.includes('{'))
        return null;
    const before = title.value.slice(0, Math.max(0, title.value.indexOf(path.value)));
    return READING.test(before) ? null : path;
}
function needs(task, other) {
    return task.dependsOn.some((ref) => ref.value.id === other.id?.value);
}
function collision(document, first, task, path) {
    return {
        message: `Unexpected parallel task on \`${path.value}\`, expected a file of its own; ${nameOf(first)} on line ${lineOf(document, first.at)} works on it too`,
        hint: 'Take the parallel mark off one of the two, or say which one waits for the other',
        at: path.at,
        task,
        related: [{ message: 'the other parallel task', at: first.at }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/placeholder-filled.js
/** What a template left open was never written. */

/** Words that templates put in brackets in the place of a name. */
const NAME = '(?:(?:feature|project|component|service|entity|model|endpoint|story|task|user story|phase|module|branch)[ -]name' +
    '|entity ?\\d|service ?\\d|model ?\\d|component ?\\d|endpoint/feature|(?:descriptive )?task title|title of (?:the )?\\w+' +
    '|###-[\\w-]{1,40}|yyyy-mm-dd|dd/mm/yyyy)';
/** Words with which a template begins a sentence that asks for one. */
const ASKING = '(?:brief|short|one-line|describe|description of|descriptive|explain|specify|insert|enter|list of|fill in|your|how to|how will' +
    '|how does|how do|what|which|why|when|specific|measurable|replace (?:this|with)|to be (?:determined|defined|decided|filled))';
const PATTERNS = [
    new RegExp(`(?<![\\w\\]/.\`[-])\\[${NAME}\\](?![\\w(\\[:/.-])`, 'gi'),
    new RegExp(`(?<![\\w\\]/.\`[-])\\[${ASKING} [^\\[\\]\\n]{3,200}\\](?![\\w(\\[:/-])`, 'gi'),
    /\[NEEDS CLARIFICATION:[^\]\n]{1,400}\]/g,
    /\{\{ ?[A-Z][A-Z_ ]{2,60} ?\}\}/g,
    /<(?:fill in|insert|your|todo|tbd|placeholder)(?:[ -][^<>\n]{1,80})?>/gi,
    /(?<![^\s(:|])\?{3}(?![^\s).,|])/g,
    /\[T\.?B\.?D\.?\](?![([:])/g,
    // In the place of an id, or at the start of a line.
    /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(T(?:XXX|xxx|0XX|NNN))(?![\w-])/gm,
    /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(TODO:)(?=[ \t*])/gm,
];
/** A value that only promises one. */
const PROMISE = /^(?:TBD|TODO|T\.B\.D\.|NEEDS CLARIFICATION)[.!]?$/;
/* harmony default export */ const placeholder_filled = (defineRule({
    id: 'placeholder-filled',
    summary: 'What a template leaves open must be filled in or taken out.',
    why: `A task that still says \`[Entity1]\`, \`TXXX\` or \`[NEEDS CLARIFICATION: …]\` was generated and never thought through:
whoever takes it has to guess. Known words of templates in brackets, sentences in brackets that ask for something,
\`{{NAME}}\`, \`<fill in>\`, \`???\`, values that are just \`TBD\` or \`TODO\`, and \`TODO:\` at the start of a line count. Code,
links, routes such as \`/users/[id]\`, generics, legends and the word TODO in a sentence do not.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the user in `src/models/[entity].py`\n- [ ] T002 Remove the TODO comments\n' },
        { bad: '- [ ] T001 Create the [Entity1] model\n' },
        { bad: '# Tasks: [FEATURE NAME]\n\n- [ ] T001 Create the schema\n' },
        { bad: '- [ ] T001 Create the schema [NEEDS CLARIFICATION: which database?]\n' },
        { bad: '### Task 1: Log in\n**Estimate**: TBD\n' },
    ],
    scope: 'document',
    *check(document) {
        const found = [...inBlocks(document), ...inFields(document)].sort((a, b) => a.start - b.start);
        for (const [first] of grouped(found, (at) => lineOf(document, at)).values()) {
            if (first === undefined)
                continue;
            yield {
                message: `Unexpected placeholder \`${clip(document.text.slice(first.start, first.end), 60)}\`, expected what it stands for`,
                hint: 'Write what is meant, or remove the line; `code spans` are never taken for placeholders',
                at: first,
            };
        }
    },
}));
function* inBlocks(document) {
    const legends = document.sections.filter(({ kind }) => kind === 'legend');
    for (const block of (0,model_document/* blocksOf */.SH)(document.tree)) {
        if (!isProse(block) || legends.some(({ at }) => at.start <= block.start && block.end <= at.end))
            continue;
        const text = maskInline(document.text.slice(block.start, block.end));
        for (const pattern of PATTERNS) {
            for (const { index, 0: whole, 1: last = whole } of text.matchAll(pattern)) {
                const end = block.start + index + whole.length;
                yield { start: end - last.length, end };
            }
        }
    }
}
function isProse({ type }) {
    return type === 'heading' || type === 'paragraph' || type === 'table';
}
function* inFields({ tasks }) {
    for (const task of tasks) {
        const values = [
            task.title,
            ...task.fields.map(({ value }) => value),
            ...task.criteria.map(({ text }) => text),
        ];
        for (const { value, at } of values)
            if (PROMISE.test(value))
                yield at;
        const { start } = task.title.at;
        if (task.title.value.startsWith('TODO:'))
            yield { start, end: start + 'TODO:'.length };
    }
}

;// CONCATENATED MODULE: ./lib/rules/priority-known.js
/** What has no priority is done first or never, by chance. */

/** Words of priority, as they begin a value. */
const KNOWN = /^[^\p{L}\p{N}]*(?:p ?[0-5]\b|[0-5]\b|(?:very |super )?(?:critical|highest|high|medium|moderate|mid|med|normal|low|lowest|minor|major|urgent|blocker|blocking|trivial|optional|must|should|could|won['’]?t|nice to have|mvp|core|important|immediate|asap|someday|later|none|h|m|l)(?![\p{L}])|hoch|mittel|niedrig|kritisch|dringend|muss|soll|kann|crítica|critica|alta|media|média|baja|baixa|urgente|critique|haute|élevée|moyenne|basse|faible|критич|высок|средн|низк|高|中|低|最高|最低|紧急|緊急|重要|必須|높음|보통|중간|낮음|긴급)/iu;
/** A group that names a priority for its tasks. */
const INHERITED = /\bpriorit(?:y|é|ät|à)?\b|\bprioridade?\b|\bP[0-4]\b|\b(?:must|should|could) have\b|优先|優先|우선|приоритет|🔴|🟠|🟡|🟢/iu;
/* harmony default export */ const priority_known = (defineRule({
    id: 'priority-known',
    summary: 'A task must have a priority where others have one, and one of a known set.',
    why: `Where half of the tasks or more have a priority, one without is done by chance; a priority that is in no scale cannot
be compared. Known are high to low with their neighbours, P0 to P5, MoSCoW, and their like in several languages; what
follows the first word does not matter. The option \`values\` sets a scale of your own. A priority of the group that the task
stands in is inherited, and settled tasks do not count.`,
    severity: inDescriptive('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        values: option_option(schemas/* array */.YOg(schemas/* string */.YjP()), [], 'The only words that may begin a priority; empty for the known scales'),
    }),
    examples: [
        {
            good: '### Task 1: Log in\n**Priority**: High (blocks all others)\n\n### Task 2: Log out\n**Priority**: P2\n',
        },
        {
            good: '### Task 1: Log in\n**Priority**: now\n',
            options: { values: ['now', 'next', 'later'] },
        },
        { bad: '### Task 1: Log in\n**Priority**: when the moon is full\n' },
        {
            bad: '### Task 1: Log in\n**Priority**: High\n\n### Task 2: Log out\n**Priority**: Low\n\n### Task 3: Reset\n\nBy mail.\n',
        },
    ],
    scope: 'document',
    *check(document, { values }) {
        const units = unitsOf(document);
        const without = new Set(forgotten(units, inheritor(document)));
        for (const task of units.filter(({ status }) => status !== 'done')) {
            if (task.priority !== null && !isKnown(task.priority.value, values))
                yield strange(task, task.priority.value);
            if (without.has(task))
                yield missing(task);
        }
    },
}));
function strange(task, value) {
    return {
        message: `Unexpected priority \`${clip(value, 30)}\` of task ${nameOf(task)}, expected one of a known scale`,
        hint: 'Use high, medium and low, P0 to P4, or set your own scale with the option `values`',
        at: task.priority?.at ?? questions_headOf(task),
        task,
    };
}
function missing(task) {
    return {
        message: `Unexpected task ${nameOf(task)} without a priority, expected one as other tasks have`,
        hint: 'Add `**Priority**:`',
        at: questions_headOf(task),
        task,
    };
}
/** The tasks without a priority where at least half have one: of the list, or of the tables of one section. */
function forgotten(units, has) {
    const tables = grouped(units, ({ form, section }) => (form === 'row' ? section : -1));
    return [...tables.values()].flatMap((tasks) => {
        const without = tasks.filter((task) => !has(task));
        return without.length * 2 <= tasks.length ? without : [];
    });
}
/** Tells whether a task has a priority, its own or one of the groups around it. */
function inheritor(document) {
    const { sections, tasks, text } = document;
    const firstOf = new Map();
    for (const { section, at } of tasks)
        if (!firstOf.has(section))
            firstOf.set(section, at.start);
    // `**Priority: High**` on a line of its own between the heading and its first task.
    const said = sections.map(({ title, at }, index) => INHERITED.test(text.slice(title.at.start, Math.min(firstOf.get(index) ?? title.at.end, at.end)).slice(0, 1000)));
    return (task) => {
        if (lineage(document, task).some(({ priority }) => priority !== null))
            return true;
        for (let at = task.section; at !== null; at = sections[at]?.parent ?? null)
            if (said[at] === true)
                return true;
        return false;
    };
}
function isKnown(value, values) {
    if (values.length === 0)
        return KNOWN.test(value);
    const plain = value.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
    return values.some((known) => plain.startsWith(known.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/rules/risk-assessed.js
/** A risk that was written down can be met. */

/* harmony default export */ const risk_assessed = (defineRule({
    id: 'risk-assessed',
    summary: 'A described task must have a risk level or a risk section.',
    why: `"Plan for the unexpected: risk assessment and mitigation strategies in every task", says the guide. A described task
needs a risk field or section with something in it, "Low" and "None" included; a section for the whole list or for the group
serves its tasks. Off by default: most lists that work well keep risks elsewhere.`,
    severity: everywhere('off'),
    preset: 'strict',
    strict: inDescriptive('warning'),
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n**Risk Level**: Low (known library)\n' },
        { bad: '### Task 1: Log in\n**Priority**: High\n' },
    ],
    scope: 'document',
    *check(document) {
        if (!isDescriptive(document) || hasPart(document, 'risk'))
            return;
        const has = (task) => task.risk !== null || hasPart(task, 'risk');
        yield* lacking(unitsOf(document), (task) => lineage(document, task).some(has), {
            what: 'a risk assessment',
            hint: 'Add `**Risk Level**:` with low, medium or high, and what it is about',
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/risk-mitigated.js
/** A risk without an answer is only a worry. */

const GRAVE = /^[^\p{L}]*(?:high|medium|critical|severe|hoch|mittel|kritisch|alto|alta|medio|media|médio|média|élevé|moyen|высок|средн|高|中|높음|중간)/iu;
/** Words of an answer to a risk, in the task's own text. */
const ANSWER = /\b(?:mitigat\w*|rollback|roll back|fallback|fall back|contingenc\w*|back-?up plan|feature flag|revert|minderung|gegenmaßnahm\w*|rückfall\w*|mitiga\w*|atténu\w*|repli|contingencia)\b|緩和|軽減|ロールバック|缓解|緩解|回滚|回滾|완화|롤백|смягч|откат/iu;
/* harmony default export */ const risk_mitigated = (defineRule({
    id: 'risk-mitigated',
    summary: 'A task of high or medium risk must say how the risk is met.',
    why: `Writing "High" and going on changes nothing. A described task whose risk begins with high, medium or their like in
several languages needs a mitigation, a rollback or a fallback: in a field, a section, or a word of its own text. A risk
section for the whole list that holds such a word serves every task. Settled tasks do not count. One word is enough; the
rule does not ask whether the answer fits the risk.`,
    severity: inDescriptive('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n**Risk Level**: High\n**Mitigation**: behind a flag for a week\n' },
        { good: '### Task 1: Log in\n**Risk Level**: Low (known library)\n' },
        { bad: '### Task 1: Log in\n**Risk Level**: High (new library)\n' },
    ],
    scope: 'document',
    *check(document) {
        if (answersForAll(document))
            return;
        for (const task of document.tasks) {
            const { risk, status } = task;
            if (risk === null || status === 'done' || status === 'dropped' || !GRAVE.test(risk.value))
                continue;
            if (isAnswered(document, task))
                continue;
            yield {
                message: `Unexpected risk \`${clip(risk.value, 40)}\` of task ${nameOf(task)} without mitigation, expected how it is met`,
                hint: 'Add `**Mitigation**:` or `**Rollback Plan**:`',
                at: risk.at,
                task,
            };
        }
    },
}));
function isAnswered(document, task) {
    const field = task.fields.some(({ key, value }) => (key === 'mitigation' || key === 'rollback') && value.value !== '');
    return field || ANSWER.test(textOf(document, task));
}
function answersForAll({ parts, text }) {
    return parts.some(({ key, title, body }) => (key === 'risk' || /risk|risik|riesgo|risco|risque|风险|リスク|위험|риск/i.test(title.value)) &&
        ANSWER.test(text.slice(body.start, body.end)));
}

;// CONCATENATED MODULE: ./lib/rules/section-filled.js
/** An empty section promises what nobody wrote. */

/** More of a section need not be read to know that it is not empty. */
const section_filled_ENOUGH = 2000;
/** What a template leaves for its author: one text in brackets, with or without a bullet. */
const HINT = /^(?:[-*+] )?(?:\[[ xX]\] )?[*_]{0,2}\[[^[\]]{3,300}\][*_]{0,2}$/;
/** `Review: none needed`. */
const SAYS_ALL = /[:：][ \t]{0,4}[\p{L}\p{N}]/u;
/* harmony default export */ const section_filled = (defineRule({
    id: 'section-filled',
    summary: 'A section of a task or list must have something in it.',
    why: `A heading such as "Risk Assessment" with nothing below it looks like a risk assessment in every table of contents.
Headings and bold labels whose meaning the reader knows (overview, approach, acceptance criteria, definition of done,
testing, risk, dependencies, notes and the like, in several languages) are found when nothing follows, only a comment, or
only the hint of the template in brackets. Phases without tasks and headings with other words are not judged, since some
say all in their title.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n\n#### Notes\n\nNone.\n',
        },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n#### Notes\n\nSee the mockups.\n' },
        { bad: '### Task 1: Log in\n\n#### Risk Assessment\n\n<!-- what could go wrong? -->\n' },
    ],
    scope: 'document',
    *check(document) {
        const owners = [
            { parts: document.parts, task: null },
            ...document.tasks.map((task) => ({ parts: task.parts, task })),
        ];
        for (const { parts, task } of owners) {
            for (const part of parts) {
                if (part.key === null || SAYS_ALL.test(part.title.value) || !isEmpty(document, part))
                    continue;
                yield {
                    message: `Unexpected empty section \`${clip(part.title.value, 40)}\`, expected something in it`,
                    hint: 'Write what belongs there, "None" where that is the answer, or remove the heading',
                    at: part.title.at,
                    ...(task === null ? {} : { task }),
                };
            }
        }
    },
}));
function isEmpty(document, { title, depth }) {
    const { text, sections } = document;
    const lineEnd = text.indexOf('\n', title.at.end);
    const behind = text.slice(title.at.end, lineEnd < 0 ? text.length : lineEnd);
    if (/[\p{L}\p{N}`[]/u.test(behind))
        return false;
    const body = lineEnd < 0 ? '' : text.slice(lineEnd + 1, lineEnd + 1 + section_filled_ENOUGH);
    const lines = body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/);
    const [first = '', second = ''] = lines.map((line) => line.trim()).filter((line) => line !== '');
    // A label may introduce the headings below the one it stands under.
    const level = depth ?? sections[sectionAt(document, title.at.start) ?? -1]?.depth ?? 1;
    return section_filled_ends(first, level) || (HINT.test(first) && section_filled_ends(second, level));
}
/** True for a line that begins something else: nothing more, a rule, a heading that is no deeper. */
function section_filled_ends(line, level) {
    const heading = /^#{1,6}(?=\s|$)/.exec(line)?.[0].length;
    return heading === undefined ? line === '' || /^(?:-{3,}|\*{3,}|_{3,})$/.test(line) : heading <= level;
}

;// CONCATENATED MODULE: ./lib/rules/status-consistent.js
/** A box and the words beside it should not contradict each other. */

/** A mark of state at the start or end of a line: a sign, or a word in bold or brackets. */
const status_consistent_SIGNS = /^(?:[✅✔☑]\ufe0f?|🎉)/u;
const SIGNS_BEHIND = /(?:[✅✔☑]\ufe0f?)$/u;
const FRONT = /^(?:\*\*|__|\[|\(|【|（)[ \t]?([\p{L}/' -]{2,24})[ \t]?[:.!]?(?:\*\*|__|\]|\)|】|）)/u;
const status_consistent_BEHIND = /(?:\*\*|__|\[|\(|【|（)[ \t]?(?:[✅✔☑❌⏸🚫]\ufe0f?[ \t]?)?([\p{L}/' -]{2,24})[ \t]?[.!]?(?:\*\*|__|\]|\)|】|）)$/u;
/* harmony default export */ const status_consistent = (defineRule({
    id: 'status-consistent',
    summary: 'The box of a task must say the same as the marks beside it.',
    why: `\`- [ ] T001 Load the fixtures ✅\` is done for a reader and open for every tool, so counts and gates go wrong. An open
box with ✅ or with "DONE" in bold or brackets at either end of its line is found, and a ticked box that is marked as
deferred, skipped or not applicable; so is an open criterion with a mark of being done. Words in a sentence never count, nor do signs elsewhere in the line; words are known in
all languages that the reader knows.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [x] T001 Load the fixtures ✅\n- [ ] T002 Mark the order as done\n' },
        { bad: '- [ ] T001 Load the fixtures **DONE**\n' },
        { bad: '- [x] T001 Load the fixtures **DEFERRED**\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const is = boxOf(task);
            const said = is === null ? null : saidBeside(document, task);
            if (is !== null && CLASHES[is] === said)
                yield status_consistent_problemOf(`task ${nameOf(task)}`, is, task.box ?? task.at);
        }
        for (const { checked, text } of [
            ...document.criteria,
            ...document.tasks.flatMap(({ criteria }) => criteria),
        ]) {
            if (checked === false && saidAtEnds(text.value) === 'done')
                yield status_consistent_problemOf('a criterion', 'open', text.at);
        }
    },
}));
/** What must not stand beside a box. */
const CLASHES = { open: 'done', ticked: 'dropped' };
function status_consistent_problemOf(what, is, at) {
    return {
        message: `Unexpected ${is} box of ${what} that is marked as ${CLASHES[is]} on its line, expected both to say the same`,
        hint: `${is === 'open' ? 'Tick' : 'Open'} the box, or take the mark off`,
        at,
    };
}
function boxOf({ box, marker }) {
    if (box === null || marker === null)
        return null;
    const mark = marker.value.trim();
    return mark === '' ? 'open' : /^[xX]$/.test(mark) ? 'ticked' : null;
}
/** What the marks at either end of the line say; behind an id counts as the front, too. */
function saidBeside({ text }, { box, id, at }) {
    const line = text.slice(box?.end ?? at.start, at.end).trim();
    const title = id === null ? '' : text.slice(id.at.end, at.end).replace(/^[_:.)\s]+/, '');
    return saidAtEnds(line) ?? (title === '' || line.includes('~~') ? null : saidInFront(title));
}
function saidAtEnds(line) {
    if (SIGNS_BEHIND.test(line))
        return 'done';
    // A struck text is settled either way.
    return line.includes('~~') ? null : (saidInFront(line) ?? status_consistent_stateOf(status_consistent_BEHIND.exec(line.slice(-60))?.[1] ?? ''));
}
function saidInFront(line) {
    return status_consistent_SIGNS.test(line) ? 'done' : status_consistent_stateOf(FRONT.exec(line)?.[1] ?? '');
}
/** "Old handler (removed)" tells what was done. */
function status_consistent_stateOf(word) {
    if (word === '' || /^(?:remov|delet|revert|supersed)/i.test(word))
        return null;
    const state = statusWordOf(word);
    return state === 'done' || state === 'dropped' ? state : null;
}

;// CONCATENATED MODULE: ./lib/rules/table-tasks-tracked.js
/** Tasks that only a table knows are counted by nobody. */

const ID = /^(?:\*\*|`)?(T\d{3,4}[a-z]?|\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?:\*\*|`)?$/;
/* harmony default export */ const table_tasks_tracked = (defineRule({
    id: 'table-tasks-tracked',
    summary: 'Tasks in a table must stand in the list as well.',
    why: `In a list of checkboxes a table is an index or a plan of who does what. When its first column names tasks that the
list does not have, they look planned and cannot be ticked. A table is named once, and only when two ids or more are
missing.`,
    severity: { ...everywhere('off'), 'spec-kit': 'notice', openspec: 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n\n| task | who |\n| --- | --- |\n| T001 | Ada |\n| T002 | Bo |\n',
        },
        {
            bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n\n| task | who |\n| --- | --- |\n| T003 | Ada |\n| T004 | Bo |\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const known = new Set(document.tasks.map((task) => task.id?.value));
        for (const block of (0,model_document/* blocksOf */.SH)(document.tree)) {
            if (block.type !== 'table')
                continue;
            const rows = block.rows.slice(1).flatMap(({ cells: [cell] }) => (cell === undefined ? [] : [cell]));
            const missing = rows.filter((cell) => {
                const id = idIn(document, cell);
                return id !== null && !known.has(id);
            });
            const [first] = missing;
            if (first === undefined || missing.length < 2)
                continue;
            const ids = missing.map((cell) => idIn(document, cell)).join(', ');
            yield {
                message: `Unexpected ${missing.length} tasks that only a table knows (${clip(ids, 40)}), expected them in the list`,
                hint: 'Add them as `- [ ] T001 Title`, or take them out of the table',
                at: first,
            };
        }
    },
}));
function idIn({ text }, cell) {
    return ID.exec(text.slice(cell.start, cell.end))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/rules/task-closed-ended.js
/** A task that ends in "etc." has no end. */

const OPEN_END = /(?<![\w-])(?:etc\b\.?|et cetera|and so (?:on|forth)|as needed|and (?:much )?more(?=$|[.,;:!])|various|misc\b\.?|miscellaneous|(?:and|or) (?:others?|similar)(?=$|[.,;:!])|and the like)(?![\w-])/i;
const INSIDE = /\([^()]{0,400}\)|\[[^[\]]{0,400}\]|"[^"]{0,400}"|“[^”]{0,400}”|\*\([^()]{0,400}\)\*/g;
/* harmony default export */ const task_closed_ended = (defineRule({
    id: 'task-closed-ended',
    summary: 'A title must not end in "etc." or its like.',
    why: `"Translate the forms, mails, etc." is done when its author says so. "etc.", "and so on", "and more", "as needed",
"various" and "misc" leave open what belongs to the task. Inside brackets, quotes and code they only illustrate and do not
count. English words are known, and "etc." in every language.`,
    severity: everywhere('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Translate the forms (labels, hints, etc.)\n- [ ] T002 Strip `etc.` from the path\n' },
        { bad: '- [ ] T001 Translate the forms, the mails, etc.\n' },
        { bad: '- [ ] T001 Fix various layout problems of the cart\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const { at, value } = task.title;
            if (task.status === 'dropped' || !OPEN_END.test(value))
                continue;
            const text = maskInline(document.text.slice(at.start, at.end)).replace(INSIDE, (found) => ' '.repeat(found.length));
            const found = OPEN_END.exec(text);
            if (found === null || !(isEnglish(value) || /^etc/i.test(found[0])))
                continue;
            const start = at.start + found.index;
            yield {
                message: `Unexpected \`${found[0]}\` in the title of task ${nameOf(task)}, expected a list that ends`,
                hint: 'Name everything that belongs to the task, or split it',
                at: { start, end: start + found[0].length },
                task,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/task-has-checkbox.js
/** A task without a box cannot be ticked. */

/* harmony default export */ const task_has_checkbox = (defineRule({
    id: 'task-has-checkbox',
    summary: 'A list item that begins with a task id must have a checkbox.',
    why: `\`- T012 Create the schema\` names a task and gives nobody a way to say that it is done, so progress never counts it.
Only list items in sections of tasks are judged: dependencies, parallel examples, notes and legends name tasks too, and so
does a line that goes on with other ids. A list without a single box is named once.`,
    severity: { ...everywhere('warning'), heading: 'off', table: 'off' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        { bad: '# Tasks\n\n## Phase 1: Setup\n\n- [ ] T001 Create the schema\n- T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        const { unboxed, tasks } = document;
        const [first] = unboxed;
        if (first === undefined)
            return;
        const hint = 'Begin the line with `- [ ] `, or with `- [x] ` when it is done';
        if (unboxed.length > 1 && !tasks.some(({ box }) => box !== null)) {
            const message = `Unexpected list of ${unboxed.length} tasks without a checkbox, expected one for each`;
            yield { message, hint, at: first.at };
            return;
        }
        for (const { at, id } of unboxed) {
            yield { message: `Unexpected task \`${id}\` without a checkbox, expected \`- [ ] ${id}\``, hint, at };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/task-has-title.js
/** An id without words says nothing about the work. */

/* harmony default export */ const task_has_title = (defineRule({
    id: 'task-has-title',
    summary: 'A task must say in words what is to be done.',
    why: `A box or heading with an id and nothing else is mostly a line that was cut, or kept free for later. Wrapped lines,
details and sub-tasks count as words; a table row needs only what its columns hold.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create the schema\n' },
        { good: '- [ ] T001\n  Create the schema\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            if (task.id === null || hasWords(task))
                continue;
            yield {
                message: `Unexpected task \`${task.id.value}\` without a title, expected what is to be done`,
                hint: 'Say in a few words what will be different when it is done, or remove the line',
                at: task.at,
                task,
            };
        }
    },
}));
function hasWords(task) {
    return (task.title.value !== '' ||
        task.form === 'row' ||
        task.details.length + task.children.length + task.fields.length + task.paths.length > 0);
}

;// CONCATENATED MODULE: ./lib/rules/task-id-unique.js
/** Two tasks with one id cannot be told apart by dependencies, pull requests or people. */

/* harmony default export */ const task_id_unique = (defineRule({
    id: 'task-id-unique',
    summary: 'An id must name one task only.',
    why: `Dependencies, pull requests and people name a task by its id; with two tasks of one id nobody knows which one is
meant or done. A file with several headings of level one is several lists, each with ids of its own; the option \`scope\`
widens that to the \`file\` or narrows it to the \`section\`. A dropped task may lend its number to another.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        scope: option_option(schemas/* enum */.k5n(['h1', 'file', 'section']), 'h1', 'How far an id must be unique: below its heading of level one, in the whole file, or in its nearest section.'),
    }),
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T001 Load the fixtures\n' },
        {
            good: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
        },
        {
            bad: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
            options: { scope: 'file' },
        },
    ],
    scope: 'document',
    *check(document, { scope }) {
        const named = document.tasks.filter((task) => task.id !== null && task.status !== 'dropped');
        const same = grouped(named, (task) => `${task_id_unique_scopeOf(document, task, scope)} ${task.id?.value}`);
        for (const [first, ...others] of same.values()) {
            for (const task of others)
                yield doubled(document, first, task);
        }
    },
}));
/** The section within which ids must differ; -1 for the file. */
function task_id_unique_scopeOf(document, task, scope) {
    if (scope === 'file')
        return -1;
    return scope === 'h1' ? topSection(document, task.section) : (task.section ?? -1);
}
function doubled(document, first, task) {
    const id = task.id?.value ?? '';
    const at = task.id?.at ?? task.at;
    return {
        message: `Unexpected second task \`${id}\`, expected an id of its own; line ${lineOf(document, first.at)} has it already`,
        hint: 'Give one of the two another number, and mend what depends on it',
        at,
        task,
        related: [{ message: `first \`${id}\``, at: first.id?.at ?? first.at }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/task-names-path.js
/** Where the work happens should stand in the task. */

/** Phases whose tasks are about the whole. */
const WHOLE = /polish|cross-cutting|validation|verification|final|release|documentation|quality|checkpoint|review|gate|deploy|setup|hardening|cleanup|收尾|打磨|润色|完善|ポリッシュ|仕上げ|마무리|abschluss|feinschliff|pulido|polimento|finition|полировк|доработ/i;
/** Work that no file of the project holds. */
const ELSEWHERE = /^[^\p{L}\p{N}]*(?:run|execute|install|commit|push|merge|tag|deploy|publish|announce|measure|ensure|decide|research|investigate|discuss|ask|create (?:a |the )?(?:branch|pull request|pr|issue)|open (?:a |the )?(?:pull request|pr|issue)|delete|remove|checkpoint)\b/iu;
const CODE = /`[^`\n]+`|\b\w+\(\)|\b[a-z]+[A-Z]\w*|\b[A-Z][a-z]+[A-Z]\w*|\w\.\w{1,5}\b|\w\/\w|\b[A-Z][A-Z0-9]+_[A-Z0-9_]+\b/;
/* harmony default export */ const task_names_path = (defineRule({
    id: 'task-names-path',
    summary: 'A task of a Spec Kit list must name the file or the code that it changes.',
    why: `Spec Kit asks for "exact file paths in descriptions", so that tasks can be worked off in parallel without
collisions and a reviewer knows where to look. A task is found when neither its text, wraps and details nor its fields hold
a path, code or an identifier. Tasks that verify, run or release something, and those of setup and polish phases, have no
single place and are not judged.`,
    severity: { ...everywhere('off'), 'spec-kit': 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '## Phase 3: User Story 1\n\n- [ ] T001 Create the user model in src/models/user.py\n- [ ] T002 Verify the story on its own\n',
        },
        { bad: '## Phase 3: User Story 1\n\n- [ ] T001 Create the user model with a unique mail address\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            if (task.id === null || task.status === 'dropped' || !isPlaced(document, task))
                continue;
            if (task.paths.length > 0 || CODE.test(textOf(document, task)))
                continue;
            yield {
                message: `Unexpected task ${nameOf(task)} without a path or code, expected where the work happens`,
                hint: 'Name the file: "… in src/models/user.py"',
                at: questions_headOf(task),
                task,
            };
        }
    },
}));
/** True for work that has a place: no checking, no phase about the whole. */
function isPlaced(document, task) {
    const { value } = task.title;
    if (VERIFICATION.test(value) || ELSEWHERE.test(value))
        return false;
    return !(0,model_document/* sectionTitles */.XG)(document, task)
        .slice(1)
        .some((title) => WHOLE.test(title));
}

;// CONCATENATED MODULE: ./lib/rules/task-right-sized.js
/** What takes a week is no task but a project. */

const HOURS_A_DAY = 8;
const task_right_sized_count = () => schemas/* number */.aig().check(api/* _gte */.qm(1));
const task_right_sized_options = schemas/* strictObject */.rej({
    maxDays: option_option(task_right_sized_count(), 3, 'Most working days of eight hours that an estimate may have'),
    maxPoints: option_option(task_right_sized_count(), 12, 'Most story points'),
    maxCriteria: option_option(task_right_sized_count(), 10, 'Most acceptance criteria and other criteria of one task'),
    maxFiles: option_option(task_right_sized_count(), 8, 'Most distinct files that a task may name'),
    maxSubtasks: option_option(task_right_sized_count(), 10, 'Most sub-tasks'),
});
/* harmony default export */ const task_right_sized = (defineRule({
    id: 'task-right-sized',
    summary: 'A task must be small enough to be done and reviewed in one go.',
    why: `Large tasks hide work, are estimated badly and end in reviews that nobody reads. A task is too large when its estimate
is over 3 days or 12 points (13 means "needs breakdown"), when it has over 10 criteria, over 10 sub-tasks, or names over 8
distinct files; each limit is an option. Long titles and joined verbs are no sign of size and do not count. A task that
groups others is not measured by its estimate and files, since its parts are; nor is a file that is one task by its files,
since it also lists what was changed. Nobody splits what is done, so settled tasks are not judged.`,
    severity: { ...everywhere('notice'), heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: task_right_sized_options,
    examples: [
        { good: '### Task 1: Log in\n**Estimated Effort**: 3 days\n' },
        { good: '### Task 1: Log in\n**Estimated Effort**: 5 days\n', options: { maxDays: 5 } },
        { bad: '### Task 1: Log in\n**Estimated Effort**: 2 weeks\n' },
        { bad: '### Task 1: Log in\n**Story Points**: 13\n' },
    ],
    scope: 'document',
    *check(document, limits) {
        for (const task of document.tasks) {
            const over = isSettled(task) ? [] : excesses(task, limits);
            if (over.length === 0)
                continue;
            yield {
                message: `Unexpected size of task ${nameOf(task)}: ${questions_listed(over.map(({ is }) => is))}, expected at most ${questions_listed(over.map(({ most }) => most))}`,
                hint: 'Split it into tasks of one to three days, each with a result of its own',
                at: questions_headOf(task),
                task,
            };
        }
    },
}));
function excesses(task, limits) {
    const isGroup = task.children.length > 0;
    const isWhole = task.form === 'file';
    const hours = isGroup ? null : (task.estimate?.value.hours ?? null);
    const points = isGroup ? null : (task.estimate?.value.points ?? null);
    const files = new Set(task.paths.map(({ value }) => value)).size;
    const criteria = task.criteria.filter(({ kind, waived }) => kind !== 'other' && !waived).length;
    return [
        excess((hours ?? 0) / HOURS_A_DAY, limits.maxDays, 'days'),
        excess(points ?? 0, limits.maxPoints, 'points'),
        excess(criteria, limits.maxCriteria, 'criteria'),
        excess(isGroup || isWhole ? 0 : files, limits.maxFiles, 'files'),
        excess(task.children.length, limits.maxSubtasks, 'sub-tasks'),
    ].filter((found) => found !== null);
}
function excess(amount, most, unit) {
    if (amount <= most)
        return null;
    return { is: `${Math.round(amount * 10) / 10} ${unit}`, most: `${most}` };
}

;// CONCATENATED MODULE: ./lib/rules/task-specific.js
/** A vague task is never done: nobody can say what it should produce. */

/* harmony default export */ const task_specific = (defineRule({
    id: 'task-specific',
    summary: 'The title of a task must say what it produces.',
    why: `"Build the user management system" and "Improve performance" have no end: two people would build two different
things, and a reviewer cannot say when it is done. A title is vague when all its words fit every project ("Update error
handling", "Write tests"), when a generic verb meets a wide object with little beside it ("Add search functionality",
"Implement validation for network issues"), or when something is changed and nothing says into what ("Update evaluation
logic"). Anything that points at a thing makes it specific: a path, code, a number, an identifier, quoted text, brackets,
a name inside the sentence, or a clause behind "with", "when", "so that", "for" and the like that says more than generic
words. A task with details, criteria, files or sub-tasks below it is never vague, since they say the rest. Steps with a
box of their own are judged too, one level lower, since the task around them tells a part. English is judged; titles in
other languages are counted as not judged. It does not see a vague title that names a product or a word of the domain
("Cursor support"), it does not know whether the details below a task are vague themselves, and it takes the word
"payment" for as clear as its reader does.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Create `POST /users` with e-mail validation in src/users/create.ts\n' },
        { good: '- [ ] T001 Add search functionality\n  - `GET /search` with 20 results a page\n' },
        { good: '- [ ] T001 Write unit tests for the retry decorator\n' },
        { bad: '- [ ] T001 Add search functionality\n' },
        { bad: '- [ ] T001 Write tests\n' },
        { bad: '- [ ] T001 Improve error handling for edge cases\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { text, what, task } of promisesOf(document)) {
            if (!isEnglish(text.value))
                yield { skipped: 'language', at: text.at };
            else if (isVague(text.value))
                yield task_specific_problemOf({ text, what, task });
        }
    },
}));
function task_specific_problemOf({ text, what, task }) {
    return {
        message: `Unexpected vague ${what} of task ${nameOf(task)}, expected one that says what it produces`,
        hint: 'Name the thing and its result: an endpoint, a file, a number, or "with …" and "so that …"',
        at: text.at,
        task,
        lesser: what === 'step',
    };
}
function* promisesOf(document) {
    for (const task of document.tasks) {
        if (task.status === 'dropped')
            continue;
        if (!saysMore(task))
            yield { text: task.title, what: 'title', task };
        for (const text of steps_stepsOf(document, task))
            yield { text, what: 'step', task };
    }
}

;// CONCATENATED MODULE: ./lib/rules/task-title-descriptive.js
/** One or two words are a label, not a task. */

/** Fewer words than this tell a reader too little. */
const task_title_descriptive_ENOUGH = 3;
/** Scripts that put no blank between words. */
const task_title_descriptive_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/* harmony default export */ const task_title_descriptive = (defineRule({
    id: 'task-title-descriptive',
    summary: 'A title must have three words or more, or point at something.',
    why: `"Auth middleware" names a place and no work: is it written, replaced or removed? Titles of one or two words are found,
unless they hold code, a path, a number or another thing that points somewhere, or the task says more below: details,
criteria, files, sub-tasks. Wrapped lines count as one title. Chinese, Japanese, Korean and Thai put no blank between words
and are counted as not judged. Titles that \`task-specific\` finds are left to it.`,
    severity: { ...everywhere('notice'), heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Reject expired tokens\n- [ ] T002 Add `refund()`\n' },
        { good: '- [ ] T001 Refunds\n  - Partial refunds round half to even\n' },
        { bad: '- [ ] T001 Auth middleware\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks.filter((each) => each.status !== 'dropped' && !saysMore(each))) {
            const { value, at } = task.title;
            if (task_title_descriptive_UNSPACED.test(value))
                yield { skipped: 'language', at };
            else if (task_title_descriptive_isLabel(value)) {
                yield {
                    message: `Unexpected title of ${task_title_descriptive_wordsIn(value) === 1 ? 'one word' : 'two words'} of task ${nameOf(task)}, expected one that says what to do with what`,
                    hint: 'Add a verb and the result, or the file that it is about',
                    at,
                    task,
                };
            }
        }
    },
}));
function task_title_descriptive_isLabel(title) {
    const words = task_title_descriptive_wordsIn(title);
    return words > 0 && words < task_title_descriptive_ENOUGH && !hasSignal(title) && !isVague(title);
}
function task_title_descriptive_wordsIn(title) {
    return title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

;// CONCATENATED MODULE: ./lib/rules/task-title-unique.js
/** Two tasks in the same words are one task too many, or one that is not told apart. */

/** Shorter titles are the same by chance. */
const WORDS = 4;
/** A sign of Chinese, Japanese or Korean says about as much as half a word. */
const task_title_unique_SIGNS = 8;
/** Work that is done again and again on purpose. */
const REPEATED = /^[^\p{L}\p{N}]*(?:checkpoint|run|re-?run|verify|ensure|check|confirm|validate|review|commit|push|dod|gate|lint|build|检查点|检查|验证|確認|検証|チェックポイント|체크포인트|검증|확인|prüf|verific|vérif|valid|провер)/iu;
const task_title_unique_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/* harmony default export */ const task_title_unique = (defineRule({
    id: 'task-title-unique',
    summary: 'Two tasks must not have the same title.',
    why: `Copied tasks are done twice, or ticked once and forgotten once. Titles of more than four words are compared without
markup and case. The same title in another group is told one level lower, since the heading above may tell the two apart;
so is one below another parent. Checks that are repeated on purpose ("Checkpoint: all tests pass", "Run the suite"), dropped
tasks, and tasks that share an id, which \`task-id-unique\` finds, do not count.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '- [ ] T001 Write contract tests for `GET /orders`\n- [ ] T002 Write contract tests for `POST /orders`\n',
        },
        {
            bad: '- [ ] T001 Reject orders with an empty cart\n- [ ] T002 Load the fixtures\n- [ ] T003 Reject orders with an empty cart\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const live = document.tasks.filter((task) => isComparable(task));
        for (const [first, ...others] of grouped(live, (task) => normalised(task.title.value)).values()) {
            if (first === undefined)
                continue;
            for (const task of others.filter(({ id }) => id === null || id.value !== first.id?.value)) {
                yield {
                    message: `Unexpected title of task ${nameOf(task)} that ${nameOf(first)} on line ${lineOf(document, first.at)} has too, expected one of its own`,
                    hint: 'Say in what they differ, or remove one of the two',
                    at: task.title.at,
                    task,
                    lesser: !isSameGroup(first, task),
                    related: [{ message: 'the same title', at: first.title.at }],
                };
            }
        }
    },
}));
function isComparable({ status, title }) {
    return status !== 'dropped' && isLong(title.value) && !REPEATED.test(title.value);
}
function isLong(title) {
    const signs = title.match(task_title_unique_UNSPACED)?.length ?? 0;
    return signs > task_title_unique_SIGNS || title.split(/\s+/).length > WORDS;
}
function isSameGroup(a, b) {
    return a.section === b.section && a.parent === b.parent;
}

;// CONCATENATED MODULE: ./lib/rules/template-complete.js
/** A template is a promise about every task: what it leaves out was decided by nobody. */

const TEMPLATES = {
    standard: [
        { name: 'Overview', part: 'overview', fields: ['purpose'] },
        { name: 'Technical Approach', part: 'approach', fields: ['approach'] },
        { name: 'Acceptance Criteria', part: 'acceptance', fields: ['acceptance'] },
        { name: 'Definition of Done', part: 'definition-of-done', fields: ['definition-of-done'] },
        { name: 'Implementation Guidance', part: 'implementation', fields: ['files'] },
        { name: 'Testing Strategy', part: 'testing', fields: ['testing'] },
        { name: 'Risk Assessment', part: 'risk', fields: ['risk'] },
        { name: 'Estimated Effort', part: 'estimate', fields: ['estimate'] },
    ],
    mvp: [
        { name: 'Core Functionality', title: /core functionality|must have/i },
        { name: 'Technical Debt Acceptance', title: /technical debt|acceptable shortcuts/i },
        { name: 'User Validation Plan', title: /user validation|metrics to track|success metrics/i },
    ],
    production: [
        { name: 'Performance Optimization', title: /performance/i },
        { name: 'Reliability Engineering', title: /reliability|resilience|error handling/i },
        { name: 'Security Hardening', title: /security/i },
        { name: 'Operational Readiness', title: /operational|deployment|runbook/i },
    ],
};
const template_complete_options = schemas/* strictObject */.rej({
    template: option_option(schemas/* enum */.k5n(['auto', 'standard', 'mvp', 'production']), 'auto', 'The template of every task; `auto` chooses by the sections and the title of each task'),
});
/* harmony default export */ const template_complete = (defineRule({
    id: 'template-complete',
    summary: 'A described task must have all sections of its template.',
    why: `The guide has three templates: the standard task (overview, approach, acceptance criteria, definition of done,
implementation, testing, risk, effort), the MVP task (core functionality, accepted debt, user validation) and production
hardening (performance, reliability, security, operations). A section counts under its own heading, as a bold label, or as
a field, in the languages that the reader knows for the standard template and in English for the others. A gap that all tasks
share is told once; rows of tables have no sections and are not judged. Off by default: few lists that work well use every section.`,
    severity: everywhere('off'),
    preset: 'strict',
    strict: inDescriptive('warning'),
    since: '0.1.0',
    options: template_complete_options,
    examples: [
        {
            good: '### Task 1: Log in - MVP Implementation\n\n#### Core Functionality Only\n\nMail and password.\n\n#### Technical Debt Acceptance\n\nNone.\n\n#### User Validation Plan\n\nTen users log in on their own.\n',
        },
        { bad: '### Task 1: Log in\n\n#### Technical Approach\n\nSessions in Redis.\n' },
        {
            bad: '### Task 1: Log in\n\n#### Technical Approach\n\nSessions in Redis.\n',
            options: { template: 'production' },
        },
    ],
    scope: 'document',
    *check(document, { template }) {
        const units = isDescriptive(document) ? unitsOf(document).filter(({ form }) => form !== 'row') : [];
        const gaps = grouped(units, (task) => gapOf(task, template === 'auto' ? templateOf(task) : template));
        for (const [gap, tasks] of gaps)
            if (gap !== null)
                yield* told(gap, tasks, units.length);
    },
}));
/** What all tasks lack was decided once, so it is told once. */
function* told(gap, tasks, all) {
    if (tasks.length === all && all > 1)
        yield template_complete_problemOf(`${all} tasks`, gap, tasks[0]);
    else
        for (const task of tasks)
            yield template_complete_problemOf(`task ${nameOf(task)}`, gap, task);
}
function template_complete_problemOf(who, gap, task) {
    return {
        message: `Unexpected ${who} without ${gap}`,
        hint: 'Add the sections, "None" where there is nothing to say',
        ...(task === undefined ? {} : { at: questions_headOf(task), task }),
    };
}
/** What a task lacks, in words; null where it lacks nothing. */
function gapOf(task, name) {
    const slots = TEMPLATES[name];
    const missing = slots.filter((slot) => !fills(task, slot)).map((slot) => slot.name);
    return missing.length === 0 ? null : `${questions_listed(missing)}, expected all sections of the ${name} template`;
}
/** The template that a task follows: named in its title, or by two of its sections. */
function templateOf(task) {
    if (/\bMVP\b/.test(task.title.value))
        return 'mvp';
    if (/production readiness|production hardening/i.test(task.title.value))
        return 'production';
    const counts = ['mvp', 'production'].map((name) => TEMPLATES[name].filter((slot) => fills(task, slot)).length);
    const [mvp = 0, production = 0] = counts;
    if (Math.max(mvp, production) < 2)
        return 'standard';
    return mvp >= production ? 'mvp' : 'production';
}
function fills(task, { part, fields = [], title }) {
    if (part !== undefined && (hasPart(task, part) || task.criteria.some(({ kind }) => kind === part)))
        return true;
    if (task.fields.some(({ key, value }) => key !== null && fields.includes(key) && value.value !== ''))
        return true;
    return title !== undefined && task.parts.some((each) => title.test(each.title.value));
}

;// CONCATENATED MODULE: ./lib/rules/tests-alongside.js
/** Tests belong to the work, not behind it. */

/** Headings of groups that only check. */
const TESTING = /\b(?:tests?|testing|verification|validation|qa|quality|verify|validate)\b|测试|測試|验证|テスト|検証|테스트|검증|prueba|teste|vérif|prüf|тест|провер/i;
/** Headings of groups that build nothing. */
const tests_alongside_ASIDE = /\b(?:docs?|documentation|setup|release|deploy\w*|rollout|clean-?up|research|planning|preparation)\b|文档|ドキュメント|문서|документ/i;
/* harmony default export */ const tests_alongside = (defineRule({
    id: 'tests-alongside',
    summary: 'Groups of work must check themselves, not leave it to a last group of tests.',
    why: `When all tests stand in a last group "Testing", they are written for code that is finished, by people who are late. A
list is found when its last group is about testing and the groups of work before it, two or more, hold no word of testing
or checking at all. One word in one of them is enough to be left alone. Groups for documents, setup and release do not
count as work. Spec Kit and Kiro place tests by their own rules and are not judged.`,
    severity: { ...everywhere('notice'), 'spec-kit': 'off', kiro: 'off' },
    preset: 'recommended',
    since: '0.1.0',
    options: schemas/* strictObject */.rej({
        groups: option_option(schemas/* number */.aig().check(api/* _gte */.qm(1)), 2, 'How many groups of work must be without a check'),
    }),
    examples: [
        {
            good: '## 1. Cart\n\n- [ ] 1.1 Add items\n- [ ] 1.2 Test an empty cart\n\n## 2. Checkout\n\n- [ ] 2.1 Take cards\n\n## 3. Tests\n\n- [ ] 3.1 Test a whole order\n',
        },
        {
            bad: '## 1. Cart\n\n- [ ] 1.1 Add items\n\n## 2. Checkout\n\n- [ ] 2.1 Take cards\n\n## 3. Tests\n\n- [ ] 3.1 Test the cart\n',
        },
    ],
    scope: 'document',
    *check(document, { groups: least }) {
        const groups = groupsOf(document);
        const last = groups.at(-1);
        if (last === undefined || !isTesting(last))
            return;
        const work = groups.filter((group) => !isTesting(group) && !tests_alongside_ASIDE.test(group.section.title.value));
        const checks = work.some(({ tasks }) => tasks.some((task) => VERIFICATION.test(textOf(document, task))));
        if (work.length < least || checks)
            return;
        yield {
            message: `Unexpected tests only in the last group, after ${work.length} groups without a check, expected tests in each group`,
            hint: 'Move the tests to the work that they are about, or say in each group how it is checked',
            at: last.section.title.at,
        };
    },
}));
function isTesting({ section }) {
    return TESTING.test(section.title.value);
}

;// CONCATENATED MODULE: ./lib/rules/tests-first.js
/** Spec Kit writes the tests of a story first, so that they can fail. */

const tests_first_TESTS = /^[^\p{L}\p{N}]*(?:tests?|contract tests?|unit tests?)\b|^[^\p{L}\p{N}]*(?:测试|測試|テスト|테스트|pruebas|testes|tests?|тест)/iu;
const WORK = /^[^\p{L}\p{N}]*(?:implementation|implement|core implementation|code)\b|^[^\p{L}\p{N}]*(?:实现|實現|実装|구현|implementaci|implementa|implémentation|umsetzung|implementierung|реализац)/iu;
/* harmony default export */ const tests_first = (defineRule({
    id: 'tests-first',
    summary: 'The tests of a story must stand before its implementation.',
    why: `Spec Kit's order is tests, then code: a test that never failed proves little, and tests behind the code describe what
was built instead of what was asked for. A story is found when it has a sub-heading for tests and one for the
implementation, and the tests come second. Stories without such headings are not judged, and single tasks are not
compared.`,
    severity: { ...everywhere('off'), 'spec-kit': 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        {
            good: '## Phase 3: User Story 1\n\n### Tests for User Story 1\n\n- [ ] T001 [US1] Test the cart\n\n### Implementation for User Story 1\n\n- [ ] T002 [US1] Create the cart\n',
        },
        {
            bad: '## Phase 3: User Story 1\n\n### Implementation for User Story 1\n\n- [ ] T001 [US1] Create the cart\n\n### Tests for User Story 1\n\n- [ ] T002 [US1] Test the cart\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const bySection = grouped(groupsOf(document).map(({ section }) => section), ({ parent }) => parent);
        for (const [index, story] of document.sections.entries()) {
            const parts = story.story === null ? [] : (bySection.get(index) ?? []);
            const tests = parts.find(({ title }) => tests_first_TESTS.test(title.value));
            const work = parts.find(({ title }) => WORK.test(title.value));
            if (tests === undefined || work === undefined || tests.at.start < work.at.start)
                continue;
            yield {
                message: `Unexpected tests of story \`${story.story}\` behind its implementation, expected them in front`,
                hint: 'Move the tests up, so that each can fail before the code is there',
                at: tests.title.at,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/tests-not-deferred.js
/** Tests that come later do not come. */

const TEST = '(?:(?:unit|integration|regression|automated|e2e|end-to-end|acceptance|more) )?(?:tests?|testing|test coverage)';
const LATER = '(?:later|afterwards?|in (?:a|another|the next|a separate|a later|a future|some) (?:follow-?up(?: \\w+)?|pr|pull request|sprint|iteration|phase|release|task|ticket|issue|change|step)|as (?:a )?follow-?up|at a later (?:point|stage|time)|once (?:there is|we have|time permits)|when (?:there is|we have) time|if time permits|to (?:a |the )?(?:later|next|future|follow-?up)(?: \\w+)?|for (?:now|later))(?! (?:than|use|reference|stages?|steps?|phases?)\\b)';
/** A word of each pattern on a line with tests: most lists hold none, and are passed over at once. */
const DELAY = /later|afterward|follow-?up|defer|postpon|skip|omit|for now|permits|separate|another|next|there is|we have|(?:no|without) tests|(?:in an?|some|future) /gi;
const tests_not_deferred_PATTERNS = [
    new RegExp(`\\b(?:add|write|do|leave|defer|postpone|skip|omit|cover|implement)(?:ing)? (?:the |all |any |automated )?${TEST} (?:\\w+ ){0,3}?${LATER}\\b`, 'i'),
    new RegExp(`\\b${TEST} (?:(?:will|can|should|may|to|are|is|come|comes|be|get|being|added|written|done|follow|follows|deferred|postponed|addressed|handled|left|moved) ){0,4}${LATER}\\b`, 'i'),
    new RegExp(`\\b(?:defer|postpone|skip|omit)(?:p?ing|ring)? (?:the |all |any )?${TEST}(?=\\s*(?:$|[.;,)]))`, 'i'),
    new RegExp(`\\b${TEST} (?:are |is |have been |were |will be )?(?:deferred|postponed)(?=\\s*(?:$|[.;)]))`, 'i'),
    /\b(?:no tests|without tests) (?:for now|yet|at this (?:point|stage))\b/i,
];
/* harmony default export */ const tests_not_deferred = (defineRule({
    id: 'tests-not-deferred',
    summary: 'Tests must not be put off.',
    why: `"Tests later" makes testing separate, optional work, and the later never comes. Found are sentences that put tests off
("add tests later", "tests in a follow-up PR", "skip tests for now"), and a field for tests that is just "none" without a
reason: \`**Tests**: none – covered by T014\` is an answer. The word test and the delay must stand in the same clause. Code,
fences, and text that is struck through do not count. Sentences are understood in English, "none" in many languages.`,
    severity: everywhere('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '- [ ] T001 Show the total later than the tax\n- [ ] T002 Write tests for vouchers\n' },
        { bad: '- [ ] T001 Create the form, add tests later\n' },
        { bad: '### Task 1: Log in\n\n**Tests**: none\n' },
    ],
    scope: 'document',
    *check(document) {
        yield* putOff(document);
        for (const task of document.tasks) {
            for (const { key, label, value } of task.fields) {
                if (key !== 'testing' || !isBareNone(value.value))
                    continue;
                yield {
                    message: `Unexpected \`${clip(label.value, 30)}: ${clip(value.value, 20)}\` without a reason, expected tests or why there are none`,
                    hint: 'Name the tests, or say behind "none" what covers the work',
                    at: value.at,
                    task,
                };
            }
        }
    },
}));
function* putOff(document) {
    if (!mayPutOff(document))
        return;
    for (const { at, text, fenced } of lines_linesOf(document)) {
        if (fenced || !/test/i.test(text))
            continue;
        const line = maskCode(text).replace(/~~[^~]{0,400}~~/g, (struck) => ' '.repeat(struck.length));
        for (const { clause, start } of tests_not_deferred_clausesOf(line)) {
            const found = tests_not_deferred_PATTERNS.map((pattern) => pattern.exec(clause)).find((match) => match !== null);
            if (found === undefined)
                continue;
            const begin = at.start + start + found.index;
            yield {
                message: `Unexpected \`${clip(found[0], 60)}\`, expected tests as part of the work`,
                hint: 'Put the tests into the task itself, or name the task that holds them',
                at: { start: begin, end: begin + found[0].length },
            };
        }
    }
}
/** True when a line holds a word of delay and one of tests; each line is looked at once. */
function mayPutOff({ text, lines }) {
    let end = 0;
    for (const { index } of text.matchAll(DELAY)) {
        if (index < end)
            continue;
        const line = lineAt(lines, index);
        if (/test/i.test(lineText(text, lines, line)))
            return true;
        end = lines[line] ?? text.length;
    }
    return false;
}
/** The clauses of a line, each with where it begins. */
function tests_not_deferred_clausesOf(line) {
    const clauses = [];
    let start = 0;
    for (const clause of line.slice(0, 4000).split(/(?<=[.;:!?])(?=\s)/)) {
        clauses.push({ clause, start });
        start += clause.length;
    }
    return clauses;
}
function isBareNone(value) {
    return (value.length < 20 &&
        isNone(value) &&
        !/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(value.replace(/n\/a/i, 'na')));
}

;// CONCATENATED MODULE: ./lib/rules/tests-present.js
/** Tests that no task asks for are tests that nobody writes. */

/** A word of testing or checking, in the languages that lists are written in. */
const tests_present_TEST = /\b(?:tests?|tested|testing|testable|unit-tests?|e2e|tdd|spec(?:s|ed)?|coverage|assert\w*|verif\w+|validat\w+|check(?:s|ed)?|qa|benchmark\w*|smoke|regression|pytest|jest|vitest|junit|prueba\w*|verifica\w*|teste\w*|vérifi\w*|prüf\w*|getestet|kiểm (?:thử|tra)|testy|testów|weryfik\w*)\b|测试|測試|验证|驗證|テスト|検証|確認|테스트|검증|확인|тест|провер/i;
/** Tasks that change no behaviour: documents, configuration, chores. */
const CHORE = /^(?:\W|the |a )*(?:docs?|document(?:ation|s)?|readme|changelog|write (?:the |a )?(?:docs|documentation|guide|readme)|update (?:the )?(?:docs|documentation|readme|changelog)|config(?:ure|uration)?|chore|rename|move|format|bump|upgrade|clean ?up|delete|remove|release|publish|announce|meeting|decide|research|spike|design|plan)\b|documentation|\bdocs\b|readme/i;
/* harmony default export */ const tests_present = (defineRule({
    id: 'tests-present',
    summary: 'A described task must say how it is tested.',
    why: `A task that asks for no test is finished without one, and testing becomes separate, optional work. A described task
needs a section about testing, or a word of testing or checking in its text, criteria or definition of done; what is said
for the whole list or for its group serves it too. Tasks about documents, configuration and chores are not judged, nor are
checkbox lists, where tests are tasks of their own. One word is enough: the rule does not ask whether the tests fit.`,
    severity: inDescriptive('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: noOptions,
    examples: [
        { good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests for a wrong password pass\n' },
        { good: '### Task 1: Update the README\n\nName the new flags.\n' },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] Users can log in\n' },
    ],
    scope: 'document',
    *check(document) {
        if (hasPart(document, 'testing') || document.criteria.some(({ text }) => tests_present_TEST.test(text.value)))
            return;
        const units = unitsOf(document).filter((task) => !CHORE.test(task.title.value));
        yield* lacking(units, (task) => lineage(document, task).some((each) => saysTest(document, each)), {
            what: 'a word about testing',
            hint: 'Say in its criteria or definition of done which tests have to pass, or add a section `Testing`',
        });
    },
}));
function saysTest({ text }, task) {
    return hasPart(task, 'testing') || tests_present_TEST.test(text.slice(task.extent.start, task.extent.end));
}

;// CONCATENATED MODULE: ./lib/rules/index.js
















































const rules = [
    acceptance_present,
    approach_present,
    capacity_respected,
    checkbox_state_known,
    checkbox_well_formed,
    coverage_target_stated,
    criteria_checkable,
    criterion_measurable,
    definition_of_done_complete,
    definition_of_done_present,
    definition_of_done_strong,
    dependency_acyclic,
    dependency_declared,
    dependency_exists,
    document_encoded,
    document_has_tasks,
    document_has_verification,
    document_single_dialect,
    done_criteria_checked,
    estimate_accurate,
    estimate_adds_up,
    estimate_includes_testing,
    estimate_present,
    estimate_readable,
    fence_closed,
    merge_conflict_absent,
    parallel_paths_disjoint,
    placeholder_filled,
    priority_known,
    risk_assessed,
    risk_mitigated,
    section_filled,
    status_consistent,
    table_tasks_tracked,
    task_closed_ended,
    task_has_checkbox,
    task_has_title,
    task_id_unique,
    task_names_path,
    task_right_sized,
    task_specific,
    task_title_descriptive,
    task_title_unique,
    template_complete,
    tests_alongside,
    tests_first,
    tests_not_deferred,
    tests_present,
];

;// CONCATENATED MODULE: ./lib/src/registry.js
/** Every rule there is, by id. */


const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rule with this id, or null. */
function ruleById(id) {
    return byId.get(id) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/app/evaluate.js






/** The task lists, in the order of their paths. */
function readAll(facts, { dialect }) {
    return facts.sources.map((source) => read_readDocument(source, { dialect: dialect ?? 'auto' }));
}
/** The project of everything that was read. */
function evaluate_projectOf(facts, config) {
    return buildProject({
        documents: readAll(facts, config),
        specs: facts.specs.map(readSpec),
        checklists: facts.checklists.map(readChecklist),
        complete: facts.complete,
    });
}
/** Lints what was gathered and judges what was found; `unseen` says what was left out on purpose. */
function evaluate(facts, config, unseen = []) {
    const project = evaluate_projectOf(facts, config);
    const { findings, states, skippedTexts } = lint(project, rules, config.settingsOf);
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
        throw new errors_UserError('files', `${name} lies outside the root of the run`, 'Set the root with `--cwd`');
    }
    if (kind === 'missing') {
        throw new errors_UserError('files', `There is no file or folder ${name}`, 'Check the path; it is relative to the root of the run');
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
    return new errors_UserError('files', message, `Nothing was judged. Name the files, or set \`files\` in the config; left out: ${left}`);
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
        specs.push(...entries.filter((entry) => isFile(entry, SPECS)).map((entry) => neighbours_pathOf(folder, entry)));
        for (const entry of entries) {
            if (neighbours_isFolder(entry, 'checklists'))
                checklists.push(...(await markdownIn(files, neighbours_pathOf(folder, entry))));
            if (neighbours_isFolder(entry, 'specs') && isChange(folder))
                specs.push(...(await deltasIn(files, neighbours_pathOf(folder, entry), DEPTH)));
        }
    }
    return { specs, checklists };
}
function neighbours_pathOf(folder, { name }) {
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
        .map((entry) => neighbours_pathOf(folder, entry));
}
async function deltasIn(files, folder, depth) {
    const found = [];
    for (const entry of await files.entries(folder)) {
        const path = neighbours_pathOf(folder, entry);
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
function neighbours_isFolder(entry, name) {
    return entry.kind === 'folder' && entry.name === name;
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

;// CONCATENATED MODULE: ./lib/src/app/gather.js




/** Reads what was asked for; throws where there is nothing to judge. */
async function gather_gather(ports, config, request) {
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
        throw new errors_UserError('files', unread.join('\n  '), 'Nothing was judged: mend these files, or exclude them');
    }
    return { sources, complete: choice.complete };
}
async function fromStdin(ports, name) {
    const source = sourceOf(name, await ports.stdin());
    if (typeof source === 'string')
        throw new errors_UserError('input', source);
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
    const setting = parseSetting(written);
    if (!setting.ok)
        throw new Error(setting.problem);
    const keepsLevel = setting.level === 'default' && before.level !== 'off';
    return {
        level: keepsLevel ? before.level : resolveLevel(setting.level, rule, dialect),
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
            const result = parseOptions(rule, options);
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
function resolve_resolve(layers, overrides, rules, matches) {
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

;// CONCATENATED MODULE: ./lib/src/app/read-config.js
/** Finds and reads the config file of a run, and the local files that it extends. */





const NAMES = ['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json'];
const MAX_DEPTH = 10;
/** The layers of a run, the weakest first. A preset named by input or flag takes the place of those in files. */
async function readLayers(files, named, preset) {
    const path = named ?? (await findConfig(files));
    const layers = path === null ? [] : await read_config_layersOf(files, path, []);
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
        throw new errors_UserError('config', `There are several config files: ${found.join(', ')}`, 'Keep one of them, or name one with `config`');
    }
    return found[0] ?? null;
}
/** The file at `path` and before it what it extends; `via` are the files that led here. */
async function read_config_layersOf(files, path, via) {
    if (via.includes(path))
        throw new errors_UserError('config', `${via.at(-1)} extends ${path}, which extends it in turn`);
    if (via.length >= MAX_DEPTH)
        throw new errors_UserError('config', `${path} is extended over more than ${MAX_DEPTH} files`);
    const config = await readOne(files, path, via.at(-1) ?? null);
    const layers = [];
    for (const name of [config.extends ?? []].flat()) {
        if (isPreset(name))
            layers.push({ kind: 'preset', preset: name });
        else if (read_config_isPath(name))
            layers.push(...(await read_config_layersOf(files, beside(path, name), [...via, path])));
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
        throw new errors_UserError('config', `${path}${by}: ${read.problem}`, 'Check the path; it is relative to the root of the run');
    }
    const { readConfigText } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 5443));
    const { text, damaged } = decode(read.bytes);
    if (damaged.length > 0)
        throw new errors_UserError('config', `${path} is not UTF-8`, 'Save it as UTF-8');
    const result = await readConfigText(text, rules);
    if (result.ok)
        return result.config;
    const problems = result.problems
        .slice(0, 10)
        .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
    throw new errors_UserError('config', problems.join('\n  '), 'The keys are described by `tasks-gate schema`');
}
/** A name with a slash or an extension is a local file; code is never loaded. */
function read_config_isPath(name) {
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
    return new errors_UserError('config', `${path}: Unexpected preset \`${name}\`${(0,nearest/* didYouMean */.a)(name, PRESETS)}`, `Presets are ${PRESETS.join(', ')}; a local file is named with its extension: ./base.yml`);
}

;// CONCATENATED MODULE: ./lib/src/app/run.js
/** The run of a command that reads task lists: settings, then reading; what each command adds is its own. */






/** Works out the config of a run from what was said and what the files say. */
async function configure(ports, said, nameOf) {
    const read = await readInputs(said, rules, nameOf);
    if (!read.ok)
        throw new errors_UserError('usage', read.problem);
    const named = said.config?.trim() || null;
    const layers = await readLayers(ports.files, named, read.preset);
    const globbed = layers.some((layer) => layer.kind === 'file' && (layer.config.overrides ?? []).length > 0);
    // Patterns are only needed, and so only loaded, where a file has overrides.
    const matches = globbed ? (await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 2670))).pathMatcher() : () => false;
    return resolve_resolve(layers, read.overrides, rules, matches);
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
        throw new UserError('usage', 'Standard input and paths cannot be read in one run', 'Leave out one of them');
    }
    const name = flags.get('stdin-filename') ?? null;
    if (name !== null && !fromStdin) {
        throw new UserError('usage', '--stdin-filename needs --stdin');
    }
    return { paths, stdinName: fromStdin ? (name ?? '<stdin>') : null };
}

;// CONCATENATED MODULE: ./lib/src/app/action.js
/** The step of a workflow: inputs to verdict to annotations, summary, outputs and files. */









/** Runs the step; every error ends in an annotation, outputs and an exit code. */
async function runAction(host) {
    try {
        return await action_judge(host);
    }
    catch (error) {
        const { exitCode } = explainError(error);
        await reportFailure(error, host);
        return exitCode;
    }
}
async function action_judge(host) {
    const said = Object.fromEntries(INPUTS.map(({ name }) => [name, host.input(name)]));
    if (said.token)
        host.secret(said.token);
    refuseUnsupported(said);
    const warnOnly = switchOf(said, 'warn-only');
    const { files, prefix } = await openFolder(host, said['working-directory'] ?? '');
    const ports = {
        files,
        console: host.console,
        runner: host.runner,
        stdin: async () => ({ ok: false, problem: 'a step has no standard input' }),
    };
    const config = await configure(ports, said, (name) => `input ${name}`);
    const facts = await gather_gather(ports, config, { paths: [], stdinName: null });
    const judged = evaluate(facts, config, notesOf(host.workflow, said));
    const verdict = warnOnly && judged.exitCode === 1 ? { ...judged, exitCode: 0 } : judged;
    await reportVerdict(verdict, { config, links: linksOf(host.workflow, prefix), prefix }, ports);
    return verdict.exitCode;
}
/** The root of the run, and the way to it from the workspace, with a slash at its end. */
async function openFolder(host, written) {
    const [name = '.'] = linesOf(written);
    const at = host.workspace.relative(name);
    if (at === null || (await host.workspace.kind(at)) !== 'folder') {
        throw new errors_UserError('usage', `input working-directory: there is no folder ${name} in the workspace`, 'Check the path, and that a step before this one checks the repository out');
    }
    return { files: host.folder(at), prefix: at === '' ? '' : `${at}/` };
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

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
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

/***/ 3923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ DIALECT_IDS),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   XG: () => (/* binding */ sectionTitles),
/* harmony export */   o3: () => (/* binding */ scopedId)
/* harmony export */ });
const DIALECT_IDS = ['spec-kit', 'kiro', 'openspec', 'heading', 'table', 'plain'];
/** The id that is unique in a project: `001-auth/T012`; the bare id where the document has no feature. */
function scopedId(document, id) {
    return document.feature === null ? id : `${document.feature}/${id}`;
}
/** The titles of the sections around a task, outermost first. */
function sectionTitles(document, task) {
    const titles = [];
    for (let at = task.section; at !== null;) {
        const section = document.sections[at];
        if (section === undefined)
            break;
        titles.unshift(section.title.value);
        at = section.parent;
    }
    return titles;
}
/** Every block of a tree, parents before children. */
function* blocksOf(node) {
    if (!('children' in node))
        return;
    for (const child of node.children) {
        yield child;
        yield* blocksOf(child);
    }
}


/***/ })

};
