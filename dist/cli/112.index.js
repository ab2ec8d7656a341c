export const id = 112;
export const ids = [112];
export const modules = {

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFixFlags: () => (/* binding */ checkFixFlags),
  fixesOf: () => (/* binding */ fixesOf),
  showFixes: () => (/* binding */ showFixes),
  writeFixes: () => (/* binding */ writeFixes)
});

// EXTERNAL MODULE: ./lib/src/dialects/decode.js
var decode = __webpack_require__(3060);
;// CONCATENATED MODULE: ./lib/src/engine/fix.js
/** Fixes what is reported in one text; findings that are silenced or in the baseline stay as they are. */
function fixText(path, before, findings) {
    const edits = [];
    const applied = [];
    const refused = [];
    for (const finding of findings) {
        if (finding.path !== path || finding.fate !== 'reported' || finding.fix.length === 0)
            continue;
        if (finding.fix.some((edit, at) => meets(edit, [...edits, ...finding.fix.slice(0, at)]))) {
            refused.push(finding);
            continue;
        }
        edits.push(...finding.fix);
        applied.push(finding);
    }
    edits.sort((a, b) => a.at.start - b.at.start);
    return { path, before, after: edited(before, edits), edits, applied, refused };
}
/** Two edits meet when they share a unit of text, or when both begin at the same place: their order would be a guess. */
function meets({ at }, others) {
    return others.some(({ at: other }) => at.start === other.start || (at.start < other.end && other.start < at.end));
}
/** The text with edits that are in order and apart. */
function edited(text, edits) {
    let result = '';
    let from = 0;
    for (const { at, text: replacement } of edits) {
        result += text.slice(from, at.start) + replacement;
        from = at.end;
    }
    return result + text.slice(from);
}

// EXTERNAL MODULE: ./lib/src/app/deliver.js
var deliver = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/evaluate.js + 1 modules
var evaluate = __webpack_require__(8494);
// EXTERNAL MODULE: ./lib/src/app/print.js
var print = __webpack_require__(7173);
;// CONCATENATED MODULE: ./lib/src/app/fix.js






/** Refuses flags that contradict each other, before anything is read. */
function checkFixFlags(flags, operands) {
    if (flags.has('dry-run') && !flags.has('fix'))
        throw new errors/* UserError */.yo('usage', '--dry-run needs --fix');
    if (flags.has('fix') && (flags.has('stdin') || operands.includes('-')))
        throw new errors/* UserError */.yo('usage', '--fix cannot write to standard input', 'Name the file');
    if (flags.has('dry-run') && flags.has('format'))
        throw new errors/* UserError */.yo('usage', '--dry-run prints a diff, so it takes no --format');
}
/** What can be mended in the texts that were read. */
function fixesOf(facts, config) {
    const verdict = (0,evaluate/* evaluate */._3)(facts, config);
    const fixes = facts.sources
        .map(({ path, text }) => fixText(path, text, verdict.findings))
        .filter(({ applied, refused }) => applied.length + refused.length > 0);
    return { fixes, verdict };
}
/** Prints the diff of the fixes. */
async function showFixes(fixes, flags, ports) {
    const { unifiedDiff } = await __webpack_require__.e(/* import() */ 5076).then(__webpack_require__.bind(__webpack_require__, 5076));
    await (0,print/* print */.y)(fixes.map(unifiedDiff).join(''), flags, ports);
    tell(fixes, 'would be fixed', ports);
}
/** Writes the fixes; a file that could not be fixed is named and left as it is. */
async function writeFixes(fixes, { sources }, ports) {
    const damaged = new Set(sources.filter((source) => source.damaged.length > 0).map(({ path }) => path));
    const written = [];
    for (const fix of fixes) {
        const problem = damaged.has(fix.path) ? 'it is not UTF-8' : await writeOne(fix, ports);
        if (problem === null)
            written.push(fix);
        else
            ports.console.err(`tasks-gate: ${fix.path} was not fixed: ${problem}\n`);
    }
    tell(written, 'fixed', ports);
}
/** Writes one file by rename, unless it is no longer what was read; returns why it did not, or null. */
async function writeOne({ path, before, after }, ports) {
    if (before === after)
        return null;
    const read = await ports.files.read(path);
    if (!read.ok)
        return read.problem;
    const { text, bom } = (0,decode/* decode */.D)(read.bytes);
    if (text !== before)
        return 'it was changed since it was read';
    await (0,deliver/* deliver */.c)({ to: 'file', path, text: bom ? `\ufeff${after}` : after, reach: 'root' }, ports);
    return null;
}
function tell(fixes, what, { console }) {
    const applied = fixes.flatMap((fix) => fix.applied).length;
    const files = fixes.filter((fix) => fix.applied.length > 0).length;
    if (applied === 0)
        console.err('tasks-gate: nothing to fix\n');
    else
        console.err(`tasks-gate: ${counted(applied, 'finding')} in ${counted(files, 'file')} ${what}\n`);
    for (const { path, place, rule } of fixes.flatMap((fix) => fix.refused)) {
        console.err(`tasks-gate: ${path}:${place?.line ?? 1}: the fix of ${rule} meets another one and was left for the next run\n`);
    }
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
