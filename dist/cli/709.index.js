export const id = 709;
export const ids = [709];
export const modules = {

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
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


/***/ })

};
