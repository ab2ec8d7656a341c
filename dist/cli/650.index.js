export const id = 650;
export const ids = [650];
export const modules = {

/***/ 6176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   RQ: () => (/* binding */ escapeLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);
/** Text of strangers inside XML and HTML. */

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** One line of text for content or an attribute: nothing in it is markup, and what XML forbids is shown as a sign. */
function escapeMarkup(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
/** The same over several lines. */
function escapeLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(escapeMarkup)
        .join('\n');
}
/** A path as a relative reference: every name encoded, also one with half a character in it. */
function encodePath(path) {
    return path
        .split('/')
        .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
        .join('/');
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4706);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);


const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const HOME = 'https://github.com/tasks-gate/tasks-gate';
/** The whole log, ending in a line end. An empty list of results is written too, so that old alerts close. */
function sarifReport(verdict, { version, rules, prefix }) {
    const all = [...rules, ...unknownRules(verdict, rules)];
    const indexes = new Map(all.map(({ id }, index) => [id, index]));
    const run = {
        tool: {
            driver: {
                name: 'tasks-gate',
                informationUri: HOME,
                semanticVersion: version,
                rules: all.map(descriptorOf),
            },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(verdict)],
        results: verdict.findings.map((finding) => ({
            ruleId: finding.rule,
            ruleIndex: indexes.get(finding.rule) ?? -1,
            ...resultOf(finding, verdict, prefix),
        })),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** Rules that spoke and that nobody described, such as those of a later version in a merged report. */
function unknownRules({ findings }, rules) {
    const known = new Set(rules.map(({ id }) => id));
    const found = new Map();
    for (const { rule, url, severity } of findings) {
        if (known.has(rule) || found.has(rule))
            continue;
        found.set(rule, { id: rule, summary: rule, why: rule, url: url ?? HOME, level: severity });
    }
    return [...found.values()];
}
function descriptorOf({ id, summary, why, url, level }) {
    const text = `${summary} ${why}`;
    return {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: summary },
        fullDescription: { text: why },
        help: { text, markdown: `${summary}\n\n${why}\n\n[The page of the rule](${url})` },
        helpUri: url,
        defaultConfiguration: level === null ? { enabled: false } : { level: LEVELS[level] },
        properties: { tags: ['tasks'], 'problem.severity': severityOf(level) },
    };
}
/** The word that code scanning sorts alerts by. */
function severityOf(level) {
    return level === null || level === 'notice' ? 'recommendation' : level;
}
function resultOf(finding, verdict, prefix) {
    const { severity, fingerprint, related, taskId } = finding;
    return {
        level: LEVELS[severity],
        message: { text: plain((0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding)) },
        locations: [locationOf(finding, verdict, prefix)],
        ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedOf(prefix)) }),
        partialFingerprints: { 'tasksGate/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
        ...suppressionOf(finding),
        ...fixOf(finding, prefix),
        ...(taskId === null ? {} : { properties: { task: taskId } }),
    };
}
/** Code scanning refuses a file with a result that has no place, so a list stands in for the run. */
function locationOf(finding, verdict, prefix) {
    const { path, place, isOwn } = (0,_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .dI)(finding, verdict);
    const about = 'This finding is about the run as a whole; the file only stands in for it.';
    return {
        physicalLocation: physical(prefix + path, place),
        ...(isOwn ? {} : { message: { text: about } }),
    };
}
function relatedOf(prefix) {
    return ({ message, path, place }, id) => ({
        id,
        message: { text: plain(message) },
        physicalLocation: physical(prefix + path, place),
    });
}
function physical(path, place) {
    const { line, column, endLine, endColumn } = place;
    return {
        artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(path) },
        region: { startLine: line, startColumn: column, endLine, endColumn },
    };
}
/** A comment in the list stands in the source; a baseline and a scope come from outside it. */
function suppressionOf({ fate, fateReason }) {
    if (fate === 'reported')
        return {};
    const kind = fate === 'suppressed' ? 'inSource' : 'external';
    const why = {
        suppressed: 'Suppressed',
        baselined: 'In the baseline',
        'outside-scope': 'Outside the scope',
    };
    return { suppressions: [{ kind, justification: fateReason ?? why[fate] }] };
}
function fixOf({ fix, path }, prefix) {
    if (fix.length === 0 || path === null)
        return {};
    const replacements = fix.map(({ at, text }) => ({
        deletedRegion: { charOffset: at.start, charLength: at.end - at.start },
        insertedContent: { text },
    }));
    return {
        fixes: [{ artifactChanges: [{ artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(prefix + path) }, replacements }] }],
    };
}
/** What could not be looked at stands here, since a log without results would say that all is well. */
function invocationOf({ outcome, unseen, checks }) {
    const crashed = checks.filter(({ state }) => state === 'crashed');
    const notifications = [
        ...unseen.map((text) => ({ level: 'warning', message: { text: plain(text) } })),
        ...crashed.map(({ id, reason }) => ({
            level: 'error',
            message: { text: plain(`${id} crashed: ${reason ?? ''}`) },
        })),
    ];
    return {
        executionSuccessful: outcome !== 'error',
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
/** Viewers make links of `[text](target)` in plain text as well. */
function plain(text) {
    return text.replaceAll('](', '] (');
}


/***/ })

};
