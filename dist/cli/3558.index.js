export const id = 3558;
export const ids = [3558];
export const modules = {

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseText: () => (/* binding */ parseText)
/* harmony export */ });
/** Reads the text of a config file, YAML or JSON, and knows the place of every key. */
/** No config file of people is longer. */
const MAX_LENGTH = 256 * 1024;
/** Parses YAML 1.2, of which JSON is a part. The parser is loaded only where there is a config file. */
async function parseText(text) {
    if (text.length > MAX_LENGTH)
        return failed('Unexpected length, expected 256 KiB at most');
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const counter = new yaml.LineCounter();
    try {
        const document = yaml.parseDocument(text, { prettyErrors: false, lineCounter: counter });
        const problems = document.errors.map((error) => ({
            ...placeAt(counter, error.pos[0]),
            message: error.message,
        }));
        const data = problems.length > 0 ? null : (document.toJS({ maxAliasCount: 100 }) ?? {});
        const locate = (path, key) => placeAt(counter, offsetOf(yaml, document, path, key));
        return { data, locate, problems };
    }
    catch (error) {
        return failed(`Unexpected structure: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Where a value or key begins; what is not there stands where its parent does. */
function offsetOf(yaml, document, path, key) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (node === undefined)
        return offsetOf(yaml, document, path.slice(0, -1), null);
    const keyNode = key === null || !yaml.isMap(node) ? null : keyIn(yaml, node.items, key);
    const target = keyNode ?? node;
    return yaml.isNode(target) ? (target.range?.[0] ?? 0) : 0;
}
function keyIn(yaml, items, name) {
    return items.find(({ key }) => yaml.isScalar(key) && String(key.value) === name)?.key ?? null;
}
function placeAt(counter, offset) {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function failed(message) {
    const place = { line: 1, column: 1 };
    return { data: null, locate: () => place, problems: [{ ...place, message }] };
}


/***/ })

};
