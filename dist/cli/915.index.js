export const id = 915;
export const ids = [915];
export const modules = {

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walk: () => (/* binding */ walk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./lib/src/hosts/globs.js
/** Sets of globs, made to be asked about many paths. */

const OPTIONS = { dot: true, nocomment: true, nonegate: true };
const MAGIC = /[*?[\]{}()!+@\\]/;
/** True for paths that match one of the globs. */
function matcherOf(globs) {
    const byName = new Map();
    const others = [];
    for (const glob of globs) {
        const pattern = new esm/* Minimatch */.VR(glob.replace(/^\.\//, ''), OPTIONS);
        const last = glob.slice(glob.lastIndexOf('/') + 1);
        if (MAGIC.test(last))
            others.push(pattern);
        else
            byName.set(last, [...(byName.get(last) ?? []), pattern]);
    }
    const some = (patterns, path) => patterns.some((pattern) => pattern.match(path));
    return (path, name) => some(byName.get(name) ?? [], path) || some(others, path);
}
/** True for folders in which a file can match one of the globs. */
function reachOf(globs) {
    if (globs.some((glob) => glob.startsWith('**')))
        return () => true;
    const patterns = globs.map((glob) => new esm/* Minimatch */.VR(glob.replace(/^\.\//, ''), { ...OPTIONS, partial: true }));
    return (folder) => patterns.some((pattern) => pattern.match(folder));
}
/** True for folders that the globs shut out: the folder itself, or all that stands in it. */
function pruneOf(globs) {
    return matcherOf(globs.map((glob) => glob.replace(/\/\*\*$/, '')));
}

;// CONCATENATED MODULE: ./lib/src/hosts/walk.js
/** Finds files by globs, without entering a folder that cannot hold one. */



/** Walks the tree below `root`; links to folders are not followed, so that no file is met twice. */
function walk(root, search) {
    const sieve = sieveOf(search);
    const paths = [];
    const unread = [];
    const folders = isShut(search) ? [] : [search.under];
    function visit(at, entry) {
        if (entry.isDirectory()) {
            if (sieve.enters(at, entry.name))
                folders.push(at);
        }
        else if (sieve.takes(at, entry.name) && isFile(root, at, entry))
            paths.push(at);
    }
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const start = folder === '' ? '' : `${folder}/`;
        for (const entry of entriesOf(root, folder, unread))
            visit(start + entry.name, entry);
    }
    return { paths: paths.sort(), unread: unread.sort() };
}
/** Which folders are worth entering, and which names are wanted. */
function sieveOf({ include, exclude }) {
    const wanted = matcherOf(include);
    const excluded = matcherOf(exclude);
    const pruned = pruneOf(exclude);
    const reachable = reachOf(include);
    return {
        enters: (at, name) => reachable(at) && !pruned(at, name),
        takes: (at, name) => wanted(at, name) && !excluded(at, name),
    };
}
/** True when the folder to begin with, or one around it, is shut out. */
function isShut({ under, exclude }) {
    if (under === '')
        return false;
    const pruned = pruneOf(exclude);
    const names = under.split('/');
    return names.some((name, index) => pruned(names.slice(0, index + 1).join('/'), name));
}
function entriesOf(root, folder, unread) {
    try {
        return (0,external_node_fs_.readdirSync)(external_node_path_.join(root, folder), { withFileTypes: true });
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        unread.push(`The folder ${folder === '' ? '.' : folder} cannot be read (${code})`);
        return [];
    }
}
/** A link counts as a file unless it leads to a folder; whether it leaves the root is for the reader to say. */
function isFile(root, at, entry) {
    if (!entry.isSymbolicLink())
        return entry.isFile();
    return !((0,external_node_fs_.statSync)(external_node_path_.join(root, at), { throwIfNoEntry: false })?.isDirectory() ?? false);
}


/***/ })

};
