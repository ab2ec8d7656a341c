export const id = 3832;
export const ids = [3832];
export const modules = {

/***/ 9078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: ./lib/src/config/resolve.js + 3 modules
var resolve = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/app/deliver.js
var deliver = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/version.js
var version = __webpack_require__(254);
;// CONCATENATED MODULE: ./lib/src/app/init-texts.js
/** The files that `init` writes. */

/** Pinned, so that nobody but the owner of the repository changes what runs. */
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2';
const UPLOAD = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2';
const DOWNLOAD = 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0';
const GATE = `tasks-gate/tasks-gate@v${version/* VERSION */.x}`;
/** A config that says in comments what it could say. */
function configText() {
    return `# The gate for task lists. \`tasks-gate schema\` describes every key, \`tasks-gate explain\` every rule.
extends: recommended # minimal, recommended or strict
failOn: error # error, warning or never

# files: ['specs/*/tasks.md']
# rules:
#   task-specific: warning # off, notice, warning or error
# pullRequest:
#   exempt: { labels: [no-task], paths: ['docs/**'] }
`;
}
/** The workflow of the gate. With \`forks\` it only reports, and a second workflow comments. */
function gateWorkflow(forks) {
    const inputs = forks ? WITH_REPORT : '';
    const comment = forks
        ? '      pull-requests: read'
        : '      pull-requests: write # for the comment; `read` is enough with `comment: never`';
    return `name: tasks-gate
# A required check must always run: no \`paths\` here, and no \`if\` at the job. What needs no task is exempt in the config.
on:
  pull_request:
    types: [opened, reopened, synchronize, edited, labeled, unlabeled, ready_for_review, converted_to_draft]
  merge_group:
  push:
    branches: [main, master]
permissions: {}
concurrency:
  group: tasks-gate-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  tasks-gate:
    name: tasks-gate
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
${comment}
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${GATE}
${inputs}`;
}
const WITH_REPORT = `        with:
          comment: never
          json-file: tasks-gate.json
      - if: always()
        uses: ${UPLOAD}
        with:
          name: tasks-gate
          path: tasks-gate.json
          retention-days: 3
`;
/** Stage two: comments on pull requests from forks, whose own run may not write. It runs nothing of theirs. */
function reportWorkflow() {
    return `name: tasks-gate report
on:
  workflow_run:
    workflows: [tasks-gate]
    types: [completed]
permissions: {}
jobs:
  report:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      pull-requests: write
    steps:
      - uses: ${DOWNLOAD}
        with:
          name: tasks-gate
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: ${GATE}
        with:
          command: report
          report-files: tasks-gate.json
`;
}

;// CONCATENATED MODULE: ./lib/src/app/init.js
/** The command `init`: the first config and workflow of a repository. It asks nothing, and overwrites nothing. */





const CONFIGS = ['.tasks-gate.yml', '.tasks-gate.yaml', '.tasks-gate.json'];
const WORKFLOW = '.github/workflows/tasks-gate.yml';
const REPORT = '.github/workflows/tasks-gate-report.yml';
/** Writes the files, and says what to do next. */
async function runInit({ flags, operands }, ports) {
    const [first] = operands;
    if (first !== undefined) {
        throw new errors/* UserError */.yo('usage', `init takes no path, not \`${first}\` either`, 'Set the folder with `--cwd`');
    }
    const forks = flags.has('forks');
    const texts = new Map([
        [CONFIGS[0], configText()],
        [WORKFLOW, gateWorkflow(forks)],
        ...(forks ? [[REPORT, reportWorkflow()]] : []),
    ]);
    await refuseToOverwrite(ports.files, [...texts.keys(), ...CONFIGS]);
    for (const [path, text] of texts)
        await (0,deliver/* deliver */.c)({ to: 'file', path, text, reach: 'root' }, ports);
    ports.console.out(nextSteps([...texts.keys()], await notesOn(ports.files)));
    return 0;
}
async function refuseToOverwrite(files, paths) {
    const found = [];
    for (const path of new Set(paths))
        if ((await files.kind(path)) !== 'missing')
            found.push(path);
    if (found.length === 0)
        return;
    const are = found.length === 1 ? 'is' : 'are';
    throw new errors/* UserError */.yo('usage', `${found.join(', ')} ${are} there already, and init overwrites nothing`, 'Move the file away first, or edit it: `tasks-gate schema` describes the config');
}
/** What a person should know before the first run. */
async function notesOn(files) {
    const { paths } = await files.list({ include: resolve/* DEFAULT_FILES */.Yc, exclude: resolve/* DEFAULT_EXCLUDE */.lx, under: '' });
    const notes = [];
    if (paths.length === 0) {
        notes.push(`There is no task list yet that ${resolve/* DEFAULT_FILES */.Yc[0]} matches: add one, or set \`files\` in the config.`);
    }
    if ((await files.kind('.git')) === 'missing') {
        notes.push('This folder is not the top of a repository: GitHub reads workflows there only. Move .github up, and set `working-directory`.');
    }
    return notes;
}
function nextSteps(written, notes) {
    const steps = [
        'Commit these files in a pull request of their own, and look at its run.',
        'Run `tasks-gate lint`: what it finds now is what the first run will find.',
        'Make it a required check: Settings, Rules, Rulesets, "Require status checks to pass", add `tasks-gate`.',
    ];
    return [
        ...written.map((path) => `wrote ${path}`),
        '',
        'Next:',
        ...steps.map((step, index) => `  ${index + 1}. ${step}`),
        '',
        ...notes,
        'More about rights, forks, merge queues and monorepos:',
        `  ${page/* WORKFLOW_PAGE */.W7}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ ownLevel),
/* harmony export */   XC: () => (/* binding */ resolveLevel),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   sN: () => (/* binding */ isOffByDefault),
/* harmony export */   uK: () => (/* binding */ inDescriptive)
/* harmony export */ });
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


/***/ }),

/***/ 1776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ noOptions),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/** One option of a rule: its schema, its default, and the sentence that its page and the config schema print. */

/** Schema of a rule that has no options. */
const noOptions = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({});
/** A key of an options object. */
function option(schema, byDefault, description) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(schema, byDefault).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y(description));
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


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ checkPageOf),
/* harmony export */   W7: () => (/* binding */ WORKFLOW_PAGE),
/* harmony export */   ZZ: () => (/* binding */ pageOf)
/* harmony export */ });
/** Where the pages of rules and checks are published. */
const PAGES = 'https://github.com/tasks-gate/tasks-gate/blob/main/';
/** The address of the page of a rule. */
function pageOf(rule) {
    return `${PAGES}rules/${rule}.md`;
}
/** The address of the page of a check. */
function checkPageOf(check) {
    return `${PAGES}docs/checks/${check}.md`;
}
/** The address of the page about the workflow, its rights and the required check. */
const WORKFLOW_PAGE = `${PAGES}docs/required-check.md`;


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   W: () => (/* binding */ parseSetting)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1776);
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
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(definition.options, options ?? {});
    if (result.success)
        return { ok: true, options: result.data };
    const issues = result.error.issues.map(_option_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssue */ .n6);
    return { ok: false, problem: `Unexpected options of \`${definition.id}\`: ${issues.join('; ')}` };
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Sb: () => (/* binding */ readPoints),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   XP: () => (/* binding */ shownShare),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   t3: () => (/* binding */ shownPercent),
/* harmony export */   tG: () => (/* binding */ shownThreshold),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
const DECIMAL = /^(\d{1,3})(?:\.(\d{1,6}))?[ \t]{0,2}(%?)$/;
/** Reads `80`, `80%` or `80.5 %`. A bare number above 0 and up to 1 is refused: nobody can tell what it means. */
function readPercent(written) {
    const percent = decimalOf(written);
    if (percent === null)
        return refusal(written, 'expected a percentage from 0 to 100, such as `80%`');
    const isBare = !String(written).trim().endsWith('%');
    if (isBare && percent.units > 0 && percent.units <= 10 ** percent.decimals) {
        const meant = decimalText(percent.units * 100, percent.decimals);
        return refusal(written, `expected a percentage: was ${meant} % meant? Write \`${meant}%\`, or \`${percent.text}\``);
    }
    return { ok: true, percent };
}
/** Reads points of a percentage, such as `0.5`: here a bare number can mean only one thing. */
function readPoints(written) {
    const percent = decimalOf(written);
    return percent === null
        ? refusal(written, 'expected points from 0 to 100, such as `0.5`')
        : { ok: true, percent };
}
function refusal(written, expected) {
    return { ok: false, problem: `Unexpected \`${String(written).slice(0, 40)}\`, ${expected}` };
}
function decimalOf(written) {
    const match = DECIMAL.exec(String(written).trim());
    if (match === null)
        return null;
    const [, whole = '', fraction = ''] = match;
    const digits = fraction.replace(/0+$/, '');
    const units = Number(whole + digits);
    if (units > 100 * 10 ** digits.length)
        return null;
    const shown = fraction === '' ? String(Number(whole)) : `${Number(whole)}.${fraction}`;
    return { text: `${shown}%`, units, decimals: digits.length };
}
function decimalText(units, decimals) {
    const digits = String(units).padStart(decimals + 1, '0');
    const cut = digits.length - decimals;
    return decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, '');
}
/** True when the share is at least `percent`: covered × 100 × 10ᵈ ≥ units × total. Nothing of nothing meets any. */
function meets({ covered, total }, { units, decimals }) {
    return BigInt(covered) * 100n * 10n ** BigInt(decimals) >= BigInt(units) * BigInt(total);
}
/** True when the share is at most `points` below that of `base`. */
function holds(now, base, { units, decimals }) {
    const scale = 100n * 10n ** BigInt(decimals);
    const [covered, total] = [BigInt(now.covered), BigInt(now.total)];
    const [baseCovered, baseTotal] = [BigInt(base.covered), BigInt(base.total)];
    return covered * baseTotal * scale + BigInt(units) * total * baseTotal >= baseCovered * total * scale;
}
/** The share with two decimals, `89.90`: 100.00 only when all is covered, 0.00 only when nothing is. */
function shownPercent({ covered, total }) {
    if (total === 0)
        return '0.00';
    const cut = Number((BigInt(covered) * 10000n) / BigInt(total));
    const hundredths = covered > 0 && cut === 0 ? 1 : cut;
    return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
/** `899/1000 = 89.90 %`. */
function shownShare(count) {
    return `${count.covered}/${count.total} = ${shownPercent(count)} %`;
}
/** A threshold as people read it: `90 %`. */
function shownThreshold(text) {
    return text.replace(/[ \t]*%$/, ' %');
}
/** The sum of counts. */
function sumOf(counts) {
    let [covered, total] = [0, 0];
    for (const count of counts) {
        covered += count.covered;
        total += count.total;
    }
    return { covered, total };
}


/***/ }),

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ REFERENCE_PLACES)
/* harmony export */ });
/** Where a reference can stand; the order in which they are read. */
const REFERENCE_PLACES = ['body', 'title', 'branch', 'commits', 'flips'];


/***/ })

};
