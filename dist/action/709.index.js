export const id = 709;
export const ids = [709];
export const modules = {

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
