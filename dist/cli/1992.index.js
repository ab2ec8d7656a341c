export const id = 1992;
export const ids = [1992];
export const modules = {

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns),
/* harmony export */   l: () => (/* binding */ WIDTH)
/* harmony export */ });
/* harmony import */ var _reporters_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
/** Two columns of text for the terminal. */

/** How wide help is. */
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

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/src/docs/check-trial.js + 1 modules
var check_trial = __webpack_require__(7573);
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
/** The table of all checks for the README. */
function checkTable(checks) {
    const rows = checks.map(({ id, summary, severity, preset }) => [
        `[\`${id}\`](docs/checks/${id}.md)`,
        summary,
        SIGN[severity],
        preset,
    ]);
    return markdownTable(['check', 'what must hold', 'level', 'smallest preset'], rows);
}
/** The text with what stands between the markers of a name made anew; unchanged where it has no markers. */
function withTable(text, name, table) {
    const [open, close] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const start = text.indexOf(open);
    const end = text.indexOf(close, start);
    if (start < 0 || end < 0)
        return text;
    return `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`;
}

// EXTERNAL MODULE: ./lib/src/docs/trial.js
var trial = __webpack_require__(156);
;// CONCATENATED MODULE: ./lib/src/docs/page.js




/** The whole page; ends in a line end. `company`: the rules whose findings one about the run itself looks at. */
function rulePage(rule, company) {
    return `${[...headOf(rule, 'the rule beside this page'), ...levels(rule), ...options(rule), ...examples(rule, company), ...silence(rule)].join('\n\n')}\n`;
}
/** Title, sentence and reason, below a comment that says from where the page comes. */
function headOf({ id, summary, why }, source) {
    return [
        `<!-- Generated from ${source}: \`npm run update\`. -->`,
        `# \`${id}\``,
        summary,
        why.replace(/\s*\n\s*/g, ' '),
    ];
}
function levels(rule) {
    const row = COLUMNS.map(({ dialect }) => (0,kit_level/* ownLevel */.$m)(rule, dialect));
    const table = markdownTable(COLUMNS.map(({ title }) => title), [row]);
    return ['## Severity', table, presetSentence(rule)];
}
/** In which presets it is, and since when. */
function presetSentence({ preset, since, fixable, }) {
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
    const { table, settings } = optionRows(rule);
    const level = COLUMNS.map(({ dialect }) => (0,kit_level/* ownLevel */.$m)(rule, dialect)).find((own) => own !== 'off') ?? 'warning';
    const value = table === null ? level : `[${level}, { ${settings} }]`;
    const example = fence(`rules:\n  ${rule.id}: ${value}`, 'yaml');
    if (table !== null)
        return ['## Options', table, example];
    return ['## Options', 'None. Its severity is set in the config file:', example];
}
/** The table of options, and all of them at their defaults as a config writes them; null and empty where there are none. */
function optionRows(definition) {
    const found = (0,schema/* optionsOf */.cz)(definition);
    const settings = found.map(({ name, byDefault }) => `${name}: ${JSON.stringify(byDefault)}`).join(', ');
    if (found.length === 0)
        return { table: null, settings };
    const rows = found.map(({ name, type, byDefault, description }) => [
        `\`${name}\``,
        type,
        `\`${JSON.stringify(byDefault)}\``,
        description,
    ]);
    return { table: markdownTable(['option', 'type', 'default', 'meaning'], rows), settings };
}
function examples(rule, company) {
    const good = rule.examples.filter((example) => example.good !== undefined && example.good !== '');
    const bad = rule.examples.filter((example) => example.bad !== undefined);
    return [
        '## Good',
        ...good.flatMap((example) => [...given(example), fence(example.good ?? '')]),
        '## Bad',
        ...bad.flatMap((example) => [
            ...given(example),
            fence(example.bad ?? ''),
            (0,trial/* tryExample */.g)(rule, example, company).map(said).join('\n'),
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
    const beside = Object.entries(files ?? {}).flatMap(([name, text]) => [
        `Beside \`${name}\`:`,
        fence(text, name.endsWith('.json') ? 'json' : 'md'),
    ]);
    return [...beside, ...notes];
}
/** A fence that no text can close. */
function fence(text, language = 'md') {
    const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((run) => run[0].length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}
/** A finding, as a list item. */
function said({ place, severity, message, hint }) {
    const where = place === null ? '' : `${place.line}:${place.column} `;
    return `- \`${where}${severity}\` ${message}${hint === null ? '' : `<br>${hint}`}`;
}
function silence(rule) {
    const comment = `<!-- tasks-gate-disable-next-task ${rule.id} -- the reason -->`;
    return ['## Silence it', `For one task, with a reason, above it:\n\n${fence(comment)}`];
}

;// CONCATENATED MODULE: ./lib/src/docs/check-page.js


/** The whole page; ends in a line end. */
function checkPage(check) {
    if (check.scope === 'run')
        return runCheckPage(check);
    const parts = [
        ...headOf(check, `src/checks/${check.id}.ts`),
        ...severity(check),
        ...check_page_options(check),
        ...coverSentence(check),
        ...check_page_examples(check),
        ...exemptions(),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** A check of a run looks at reports, which are too long for examples: `docs/coverage.md` has them. */
function runCheckPage(check) {
    const more = 'Formats, thresholds, baselines and recipes stand in [Coverage and evidence](../coverage.md).';
    const parts = [
        ...headOf(check, `src/checks/run/${check.id}.ts`),
        ...severity(check),
        ...check_page_options(check),
        '## More',
        more,
    ];
    return `${parts.join('\n\n')}\n`;
}
const LEVELS = {
    error: 'An error by default.',
    warning: 'A warning by default.',
    notice: 'A notice by default.',
    off: 'Off by default; a warning where it is turned on.',
};
function severity(check) {
    return ['## Severity', `${LEVELS[check.severity]} ${presetSentence(check)}`];
}
/** Which findings it takes the place of. */
function coverSentence({ covers = [] }) {
    if (covers.length === 0)
        return [];
    const names = covers.map((id) => `\`${id}\``).join(' and ');
    return [
        `Where ${names} ${covers.length === 1 ? 'finds' : 'find'} the same fault of the same task, only this check reports it, and the other finding is marked \`outside-scope\`; one that weighs more stays.`,
    ];
}
function check_page_options(check) {
    const { table, settings } = optionRows(check);
    const level = check.severity === 'off' ? 'warning' : check.severity;
    const value = table === null ? level : `[${level}, { ${settings} }]`;
    const example = fence(`pullRequest:\n  checks:\n    ${check.id}: ${value}`, 'yaml');
    if (table !== null)
        return ['## Options', table, example];
    return ['## Options', 'None. Its severity is set in the config file:', example];
}
function check_page_examples(check) {
    const good = check.examples.filter((example) => example.good !== undefined);
    const bad = check.examples.filter((example) => example.bad !== undefined);
    return [
        ...(good.length === 0
            ? []
            : ['## Good', ...good.flatMap((example) => pieces(example, example.good ?? {}))]),
        ...(bad.length === 0 ? [] : ['## Bad', ...bad.flatMap((example) => badExample(check, example))]),
    ];
}
function badExample(check, example) {
    const change = example.bad ?? {};
    return [...pieces(example, change), (0,check_trial/* tryCheck */.S)(check, change, example.options).findings.map(said).join('\n')];
}
/** A pull request in words and fences. */
function pieces({ options: written }, change) {
    const facts = [
        ['Options', written === undefined ? undefined : JSON.stringify(written)],
        ['Title', change.title],
        ['Branch', change.branch],
        ['Base', change.baseBranch],
        ['Author', change.author],
        ['Labels', change.labels?.join(', ')],
        ['Config before', change.config === undefined ? undefined : JSON.stringify(change.config.before)],
        ['Config after', change.config === undefined ? undefined : JSON.stringify(change.config.after)],
        ...(change.commits ?? []).map((message) => ['Commit', message.replaceAll('\n', ' ')]),
        ...Object.entries(change.renames ?? {}).map(([from, to]) => ['Renamed', `${from} → ${to}`]),
    ];
    const known = facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: \`${value}\``]));
    const body = change.body === undefined || change.body === '' ? [] : ['Description:', fence(change.body)];
    return ['A pull request:', ...(known.length === 0 ? [] : [known.join('\n')]), ...body, ...filesOf(change)];
}
function filesOf({ before = {}, after = {} }) {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return paths.flatMap((path) => fileOf(path, before[path], after[path]));
}
/** One file at base and head; undefined where it is not there. */
function fileOf(path, old, now) {
    const language = path.endsWith('.md') ? 'md' : '';
    const shown = (text) => (text === '' ? [] : [fence(text, language)]);
    if (now === undefined)
        return [`\`${path}\`, removed:`, ...shown(old ?? '')];
    if (old === undefined)
        return [`\`${path}\`, new${now === '' ? '' : ':'}`, ...shown(now)];
    if (old === now)
        return [`\`${path}\`, not changed:`, ...shown(now)];
    return [`\`${path}\` before:`, ...shown(old), `\`${path}\` after:`, ...shown(now)];
}
function exemptions() {
    const example = "pullRequest:\n  exempt: { labels: [no-task], authors: ['renovate[bot]'] }";
    const words = 'Pull requests that need no task are named in the config file, and the report says why each was left out:';
    return ['## Leave a pull request out', words, fence(example, 'yaml')];
}

// EXTERNAL MODULE: ./lib/src/registry.js + 106 modules
var registry = __webpack_require__(3556);
// EXTERNAL MODULE: ./lib/src/markdown/parse.js + 6 modules
var parse = __webpack_require__(8600);
// EXTERNAL MODULE: ./lib/src/reporters/paint.js
var paint = __webpack_require__(8227);
// EXTERNAL MODULE: ./lib/src/reporters/visible.js
var visible = __webpack_require__(2365);
// EXTERNAL MODULE: ./lib/src/reporters/words.js
var words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/page.js
/** A page of Markdown for the terminal: without its signs, in lines that fit. */




/** Longer lines are hard to read. */
const WIDEST = 100;
/** The page; ends in a line end. Comments are left out, code is indented. */
function pageText(markdown, { columns, color }) {
    const look = { text: markdown, width: Math.min(columns, WIDEST), paint: (0,paint/* painter */.C)(color), color };
    const parts = (0,parse/* parseBlocks */.S)(markdown).children.flatMap((block) => blockLines(look, block) ?? []);
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** The lines of a block, in a list of one; null for one that a terminal does not show. */
function blockLines(look, block) {
    switch (block.type) {
        case 'heading':
            return [[look.paint('bold', plain(joined(look, block.lines)))]];
        case 'paragraph':
            return [prose(look, joined(look, block.lines), look.width)];
        case 'list':
            return [block.children.flatMap((item) => itemLines(look, item))];
        case 'table':
            return [tableLines(look, block)];
        case 'code':
            return [codeLines(look, block)];
        default:
            return null;
    }
}
function joined({ text }, lines) {
    return lines.map(({ start, end }) => text.slice(start, end)).join(' ');
}
/** Text in lines that fit; code spans are coloured, or keep their quotes where there are no colours. */
function prose({ paint, color }, text, width) {
    const lines = text.split(/<br>/).flatMap((part) => (0,words/* wrapped */.ky)(part.trim(), width));
    if (!color)
        return lines;
    let inCode = false;
    return lines.map((line) => line
        .split('`')
        .map((part, at) => {
        if (at > 0)
            inCode = !inCode;
        return inCode ? paint('blue', part) : part;
    })
        .join(''));
}
function plain(text) {
    return text.replaceAll('`', '');
}
function itemLines(look, item) {
    const first = item.children[0];
    if (first?.type !== 'paragraph')
        return [];
    const [head = '', ...rest] = prose(look, joined(look, first.lines), look.width - 2);
    return [`- ${head}`, ...rest.map((line) => `  ${line}`)];
}
/** Columns as wide as their widest cell; the last one takes what is left and is wrapped. */
function tableLines(look, { rows }) {
    const cells = rows.map((row) => row.cells.map(({ start, end }) => plain(look.text.slice(start, end)).replaceAll('\\|', '|')));
    const count = Math.max(...cells.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, column) => Math.max(...cells.map((row) => (0,visible/* columnsOf */.PL)(row[column] ?? ''))));
    const left = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
    if (left > look.width - 20)
        return rowByRow(look, cells);
    return cells.flatMap((row, index) => {
        const front = row
            .slice(0, -1)
            .map((cell, column) => cell + pad((widths[column] ?? 0) - (0,visible/* columnsOf */.PL)(cell) + 2));
        const [head = '', ...rest] = (0,words/* wrapped */.ky)(row.at(-1) ?? '', Math.max(20, look.width - left));
        const line = `  ${front.join('')}${head}`.trimEnd();
        return [index === 0 ? look.paint('underline', line) : line, ...rest.map((each) => pad(left) + each)];
    });
}
/** A table that is too wide: each row as lines of title and value. */
function rowByRow(look, [titles = [], ...rows]) {
    return rows.flatMap((row, index) => [
        ...(index === 0 ? [] : ['']),
        ...row.flatMap((cell, column) => (0,words/* wrapped */.ky)(`${titles[column] ?? ''}: ${cell}`, look.width - 4).map((line, at) => `${at === 0 ? '  ' : '      '}${line}`)),
    ]);
}
function pad(width) {
    return ' '.repeat(Math.max(0, width));
}
function codeLines({ text, paint }, { start, end, fenced, closed }) {
    const lines = text.slice(start, end).split('\n');
    const inner = fenced ? lines.slice(1, closed ? -1 : undefined) : lines;
    return inner.map((line) => (line === '' ? '' : `    ${paint('dim', line)}`));
}

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









/** Prints the page of a rule or check, or the table of all of them. */
async function runExplain({ flags, operands }, ports) {
    (0,format/* formatOf */.b)(flags, ['text']);
    const [name, extra] = operands;
    if (extra !== undefined)
        throw new errors/* UserError */.yo('usage', `explain takes one rule, not \`${extra}\` too`);
    // A page that goes to a file stays Markdown, which has no width.
    const page = name === undefined ? ruleList() : pageOf(name);
    const isPage = name !== undefined && !flags.has('output');
    await (0,print/* print */.y)(isPage ? pageText(page, ports.console) : page, flags, ports);
    return 0;
}
function ruleList() {
    const rows = (list) => (0,columns/* columns */.Y)(list.map(({ id, summary }) => [id, summary]));
    return [
        'Rules, over task lists:',
        '',
        ...rows(registry/* rules */.aO),
        '',
        'Checks, over pull requests:',
        '',
        ...rows(registry/* checks */.AV),
        '',
        'Checks, over coverage and evidence:',
        '',
        ...rows(registry/* runChecks */.JT),
        '',
        '`tasks-gate explain <rule>` prints the page of a rule or a check.',
        '',
    ].join('\n');
}
function pageOf(name) {
    const [rule, check] = [(0,registry/* ruleById */.BD)(name), (0,registry/* checkById */.xz)(name)];
    const page = rule !== null ? rulePage(rule, registry/* rules */.aO) : check !== null ? checkPage(check) : null;
    if (page !== null)
        return page.replace(/^<!--[^>]*-->\n+/, '');
    const near = (0,nearest/* didYouMean */.a)(name, [...registry/* rules */.aO, ...registry/* settableChecks */.kh].map(({ id }) => id));
    throw new errors/* UserError */.yo('usage', `Unknown rule \`${name}\`${near}`, '`tasks-gate explain` lists the rules');
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

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** Colours for the terminal. */
const CODES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34 };
/** A painter that leaves text alone where there are no colours. */
function painter(color) {
    if (!color)
        return (_, text) => text;
    return (style, text) => (text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`);
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
