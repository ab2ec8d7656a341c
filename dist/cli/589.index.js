export const id = 589;
export const ids = [589];
export const modules = {

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: ./lib/src/app/evaluate.js + 6 modules
var evaluate = __webpack_require__(4459);
// EXTERNAL MODULE: ./lib/src/app/deliver.js
var deliver = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/format.js
var format = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/src/app/print.js
var print = __webpack_require__(7173);
// EXTERNAL MODULE: ./lib/src/app/version.js
var version = __webpack_require__(254);
;// CONCATENATED MODULE: ./lib/src/app/render.js


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
/** The text of a report. */
async function render(verdict, format, look) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 389).then(__webpack_require__.bind(__webpack_require__, 389))).textReport(verdict, look);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 3709))).jsonReport(verdict, version/* VERSION */.x);
        case 'github': {
            const { githubReport } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 9756));
            return githubReport(verdict, { limit: look.limit, prefix: '', rest: 'the text report' });
        }
        default:
            throw (0,errors/* notSupported */.OS)(`--format: \`${format}\``);
    }
}

;// CONCATENATED MODULE: ./lib/src/app/publish.js





/** Refuses flags of a report that make no sense, before anything is read. */
function checkReportFlags(flags) {
    (0,format/* formatOf */.b)(flags, FORMATS);
    detailOf(flags);
}
/** Prints the verdict in the format that the flags ask for, writes the files of the config, and gives the exit code. */
async function publish(verdict, flags, config, ports) {
    const { console } = ports;
    const plain = { columns: 80, color: false };
    // A report that goes to a file has no terminal.
    const { columns, color } = flags.has('output') ? plain : console;
    const look = { columns, color, detail: detailOf(flags), limit: config.annotations };
    await (0,print/* print */.y)(await render(verdict, (0,format/* formatOf */.b)(flags, FORMATS), look), flags, ports);
    for (const [format, file] of Object.entries(config.reports)) {
        if (file === null)
            continue;
        const text = await render(verdict, format, { ...look, ...plain });
        await (0,deliver/* deliver */.c)({ to: 'file', ...file, text }, ports);
    }
    return verdict.exitCode;
}
function detailOf(flags) {
    if (flags.has('quiet') && flags.has('verbose')) {
        throw new errors/* UserError */.yo('usage', '--quiet and --verbose contradict each other');
    }
    if (flags.has('quiet'))
        return 'quiet';
    return flags.has('verbose') ? 'verbose' : 'normal';
}

// EXTERNAL MODULE: ./lib/src/app/run.js + 9 modules
var run = __webpack_require__(4584);
;// CONCATENATED MODULE: ./lib/src/app/lint.js



/** Lints the task lists and prints the report. */
async function runLint({ flags, operands }, ports) {
    checkReportFlags(flags);
    const { config, facts } = await (0,run/* prepare */.i)(ports, flags, operands);
    return publish((0,evaluate/* evaluate */._3)(facts, config), flags, config, ports);
}


/***/ })

};
