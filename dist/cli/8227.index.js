export const id = 8227;
export const ids = [8227];
export const modules = {

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJson: () => (/* binding */ planJson)
/* harmony export */ });
/** The whole report, ending in a line end. */
function planJson(plan) {
    const id = (at) => plan.tasks[at]?.id ?? '';
    const report = {
        version: 1,
        workers: plan.workers,
        waves: plan.waves.map((wave) => wave.map(id)),
        criticalPath: plan.criticalPath.map(id),
        hours: plan.hours,
        schedule: plan.schedule.map(({ task, worker, start, end }) => ({ id: id(task), worker, start, end })),
        cycles: plan.cycles.map((cycle) => cycle.map(id)),
        unplanned: plan.unplanned.map(id),
        assumedHours: plan.assumedHours,
        unestimated: plan.tasks.flatMap((task) => (task.estimated ? [] : [task.id])),
        tasks: plan.tasks.map(({ id: name, title, path, line, hours }) => ({
            id: name,
            title,
            path,
            line,
            hours,
        })),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ })

};
