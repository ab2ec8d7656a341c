export const id = 638;
export const ids = [638];
export const modules = {

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentReport: () => (/* binding */ commentReport)
/* harmony export */ });
/* unused harmony export MAX_COMMENT */
/* harmony import */ var _markdown_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2113);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4749);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4988);
/* harmony import */ var _section_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5157);
/* harmony import */ var _section_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4956);
/* harmony import */ var _section_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6395);
/* harmony import */ var _section_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8708);
/* harmony import */ var _section_measures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(168);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4699);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9727);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8906);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7978);
/** The comment on a pull request: the summary in short, the same text as long as nothing changed. */












/** GitHub refuses more than 65,536 characters, which are never more than UTF-16 units; whoever delivers it adds a marker. */
const MAX_COMMENT = 64_512;
const MOST_FINDINGS = 30;
const MOST_ROWS = 20;
/** The whole comment, but for the hidden marker by which it is found again. */
function commentReport(verdict, { key, links }) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_9__/* .fitted */ .$)(sectionsOf(verdict, key, links), {
        room: MAX_COMMENT,
        size: (part) => part.length,
        rest: 'the job summary holds all',
    }).text;
}
function sectionsOf(verdict, key, links) {
    const gate = key === 'default' ? '' : ` (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .sentence */ .em)(key)})`;
    const isError = verdict.outcome === 'error';
    const unseen = (0,_section_measures_js__WEBPACK_IMPORTED_MODULE_6__/* .unseenSection */ .GS)(verdict, { rank: 2, most: MOST_ROWS, untitled: !isError });
    return [
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .fixed */ .Zu)(0, [
            (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, ...(0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .vg)(`tasks-gate${gate}: ${_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .TITLES */ .eX[verdict.outcome]}`)),
            (0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_write_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictInWords */ ._5)(verdict))),
        ]),
        ...(0,_section_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSection */ .k)(verdict, 1),
        ...(isError ? unseen : []),
        ...findingsOf(verdict, links),
        ...foldedParts(verdict, links),
        ...(isError ? [] : unseen.map((section) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)('Not looked at', section))),
    ];
}
/** Open where they make the check red, folded where they are only worth knowing. */
function findingsOf(verdict, links) {
    const findings = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .ranked */ .a)(verdict);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const others = findings.filter(({ severity }) => severity !== 'error');
    const room = { rank: 3, most: MOST_FINDINGS };
    if (errors.length === 0 && verdict.outcome === 'fail')
        return (0,_section_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .shortFindings */ .PE)(findings, links, room);
    const { warning, notice } = verdict.counts;
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .foundInWords */ .dw)({ error: 0, warning, notice });
    return [
        ...(0,_section_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .shortFindings */ .PE)(errors, links, room),
        ...(0,_section_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .shortFindings */ .PE)(others, links, room).map((section) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(words, section)),
    ];
}
function foldedParts(verdict, links) {
    const { coverage, findings } = verdict;
    const room = { rank: 5, most: MOST_ROWS, untitled: true };
    const silenced = findings.filter(({ fate }) => fate !== 'reported').length;
    return [
        ...(0,_section_measures_js__WEBPACK_IMPORTED_MODULE_6__/* .coverageSections */ .Fb)(verdict, { ...room, rank: 4, untitled: coverage?.verdict !== 'fail' }).map((section) => (coverage?.verdict === 'fail' ? section : (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)('Coverage', section))),
        ...(0,_section_measures_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceSection */ .re)(verdict, 4),
        ...(0,_section_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .idleSection */ .cG)(verdict, room),
        ...(0,_section_measures_js__WEBPACK_IMPORTED_MODULE_6__/* .progressSection */ .NE)(verdict, room).map((section) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)('Progress', section)),
        ...(0,_section_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .graphSections */ .P)(verdict, { rank: 7, most: 2 }, true),
        ...(0,_section_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .silencedSection */ .xr)(findings, links, { ...room, rank: 6 }).map((section) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(silenced, 'finding')} not counted`, section)),
    ];
}


/***/ })

};
