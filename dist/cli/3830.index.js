export const id = 3830;
export const ids = [3830];
export const modules = {

/***/ 3830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSelftest: () => (/* binding */ runSelftest)
/* harmony export */ });
/* harmony import */ var _docs_check_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7573);
/* harmony import */ var _docs_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(156);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3556);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8415);
/** The command `selftest`: runs the built-in known-bad documents and changes, and the good ones beside them. */




/** Exits with 2 if a bad document passes or a good one does not: this installation must not be trusted. */
async function runSelftest({ operands }, { console }) {
    if (operands.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('usage', 'selftest takes no paths');
    const results = [..._registry_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO.flatMap(ruleTrials), ..._registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checks */ .AV.flatMap(checkTrials)];
    const wrong = results.filter(({ problem }) => problem !== null);
    if (wrong.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('input', wrong.map(({ problem }) => problem).join('\n  '), 'This installation is damaged: install it again');
    }
    const bad = results.filter(({ kind }) => kind === 'bad').length;
    console.out(`✓ ${_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO.length} rules and ${_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checks */ .AV.length} checks: ${bad} bad examples found, ${results.length - bad} good ones clean\n`);
    return 0;
}
function ruleTrials(rule) {
    return rule.examples.map((example, at) => trialOf(rule.id, at, example, (0,_docs_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .tryExample */ .g)(rule, example, _registry_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO).length));
}
function checkTrials(check) {
    return check.examples.flatMap((example, at) => {
        const change = example.bad ?? example.good;
        if (change === undefined)
            return [];
        const { findings } = (0,_docs_check_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .tryCheck */ .S)(check, change, example.options);
        return [trialOf(check.id, at, example, findings.length)];
    });
}
function trialOf(id, at, example, found) {
    const kind = example.bad === undefined ? 'good' : 'bad';
    const isWrong = kind === 'bad' ? found === 0 : found > 0;
    return {
        kind,
        problem: isWrong ? `${id}, example ${at + 1}: the ${kind} one gives ${found} findings` : null,
    };
}


/***/ })

};
