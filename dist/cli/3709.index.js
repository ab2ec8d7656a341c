export const id = 3709;
export const ids = [3709];
export const modules = {

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


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

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
        // What `report` needs besides to make any other report of this one.
        shard: verdict.shard,
        policy: verdict.policy,
        skippedTexts: verdict.skippedTexts,
        documents: verdict.documents.map(({ path, dialect, tasks, text }) => ({
            path,
            dialect,
            tasks,
            digest: text === null ? null : (0,_model_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash64 */ .D)(text),
        })),
        features: verdict.progress,
        graphs: verdict.graphs,
        changed: verdict.changed,
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
        related: finding.related.map(({ message, path, place: each }) => ({ message, path, ...each })),
        sourceLine: finding.sourceLine,
        fix: finding.fix.map(({ at, text }) => ({ start: at.start, end: at.end, text })),
    };
}


/***/ })

};
