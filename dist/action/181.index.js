export const id = 181;
export const ids = [181];
export const modules = {

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ NOT_COMMITTED),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** No document of people is larger than this. */
const MAX_BYTES = 5 * 1024 * 1024;
/** No report of a program is larger than this. */
const MAX_REPORT_BYTES = 1024 * 1024 * 1024;
/** Stands for the working tree with what is not committed, as git writes it. */
const NOT_COMMITTED = '0'.repeat(40);


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsHost: () => (/* binding */ actionsHost)
});

// UNUSED EXPORTS: neutral

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/src/hosts/node-files.js + 4 modules
var node_files = __webpack_require__(8108);
// EXTERNAL MODULE: ./lib/src/app/ports.js
var ports = __webpack_require__(8686);
;// CONCATENATED MODULE: ./lib/src/hosts/progress-bar.js
/** A bar on standard error, for work that takes long. */
const PATIENCE_S = 2;
const STEP_S = 0.1;
const WIDTH = 24;
/** Shows itself only on a terminal, and only once someone has waited. */
function progressBar(isTerminal) {
    let next = process.uptime() + PATIENCE_S;
    let visible = false;
    return {
        show(done, total) {
            if (process.uptime() < next || !isTerminal())
                return;
            next = process.uptime() + STEP_S;
            visible = true;
            process.stderr.write(`\r${bar(done, total)} ${done} of ${total} files`);
        },
        clear() {
            if (visible)
                process.stderr.write('\r\u001b[K');
            visible = false;
        },
    };
}
function bar(done, total) {
    const full = Math.floor((done / Math.max(total, 1)) * WIDTH);
    return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}

;// CONCATENATED MODULE: ./lib/src/hosts/terminal-console.js
/** Standard output and standard error of a process, and what its terminal can show. */




/** `color`: what the user asked for; null leaves it to the terminal. */
function terminalConsole(color) {
    const bar = progressBar(() => isTerminal(2));
    const { env } = process;
    return {
        out(text) {
            bar.clear();
            writeAll(1, text);
        },
        err(text) {
            bar.clear();
            writeAll(2, text);
        },
        progress: (done, total) => bar.show(done, total),
        columns: (isTerminal(1) && process.stdout.columns) || 80,
        color: color ?? canColor(isTerminal(1), env),
    };
}
/** The streams of a process cost more to make than a file takes to lint, so they are left alone for pipes and files. */
function isTerminal(descriptor) {
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isCharacterDevice())
            return false;
    }
    catch {
        return false;
    }
    return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}
/** `NO_COLOR` and a dumb terminal say no, `FORCE_COLOR` says yes, a pipe gets none. */
function canColor(isTty, env) {
    if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb')
        return false;
    if ((env.FORCE_COLOR ?? '') !== '')
        return env.FORCE_COLOR !== '0';
    return isTty;
}
/** Writes at once, so that nothing is lost when the process ends; a reader who went away is no error. */
function writeAll(descriptor, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        const written = writeSome(descriptor, bytes, at);
        if (written === null)
            return;
        at += written;
    }
}
/** The number of bytes that were taken; null when nobody reads any more. */
function writeSome(descriptor, bytes, at) {
    try {
        return (0,external_node_fs_.writeSync)(descriptor, bytes, at);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EPIPE' || code === 'EOF')
            return null;
        if (code !== 'EAGAIN')
            throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        return 0;
    }
}
/** Reads standard input to its end. */
async function readStdin() {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        chunks.push(bytes);
        size += bytes.length;
        if (size > MAX_BYTES)
            return { ok: false, problem: tooLarge(size) };
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
}

;// CONCATENATED MODULE: ./lib/src/hosts/actions-console.js
/** The runner of a workflow: inputs, log, file commands. The only file that knows @actions/core. */





/** The host of a step. */
function actionsHost() {
    const { env } = process;
    const console = terminalConsole((env.NO_COLOR ?? '') === '');
    const workspace = external_node_path_.resolve(env.GITHUB_WORKSPACE ?? '.');
    return {
        input: (name) => core/* getInput */.V4(name),
        secret: (value) => core/* setSecret */.Pq(value),
        console: {
            ...console,
            out: (text) => console.out(neutral(text)),
            err: (text) => console.err(neutral(text)),
        },
        runner: {
            command: (text) => console.out(text),
            output: (name, value) => core/* setOutput */.uH(name, value),
            summary: async (markdown) => {
                if ((env.GITHUB_STEP_SUMMARY ?? '') !== '')
                    await core/* summary */.z.addRaw(markdown).write();
            },
        },
        workspace: (0,node_files/* nodeFiles */.k)(workspace),
        folder: (at) => (0,node_files/* nodeFiles */.k)(external_node_path_.join(workspace, at)),
        workflow: workflowOf(env),
        // Git is only loaded where a step compares commits of its checkout.
        clone: async (request, prefix) => (await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 7339))).gitForge(external_node_path_.join(workspace, prefix), request),
        ...githubOf(env, workspace),
    };
}
/** GitHub, or the server of GitHub Enterprise that the job runs for; loaded on first use. */
function githubOf(env, workspace) {
    const repository = env.GITHUB_REPOSITORY ?? '';
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    if (!repository.includes('/'))
        return { forge: null };
    const open = async (token, prefix) => {
        const { githubAround } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 5170));
        return githubAround(external_node_path_.join(workspace, prefix), { apiUrl, token, repository }, prefix);
    };
    return {
        forge: async (token, prefix) => (await open(token, prefix)).forge,
        board: async (token) => (await open(token, '')).board,
    };
}
/** Text that the runner cannot take for a command: it reads `::` at the start of a line, and `##[` anywhere. */
function neutral(text) {
    return text
        .split(/(\r\n|\r|\n)/)
        .map((line) => line.replace(/^([\s\p{C}\p{Z}]*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
        .join('');
}
function workflowOf(env) {
    return {
        event: env.GITHUB_EVENT_NAME ?? '',
        payload: payloadOf(env.GITHUB_EVENT_PATH ?? ''),
        server: env.GITHUB_SERVER_URL ?? '',
        repository: env.GITHUB_REPOSITORY ?? '',
        sha: env.GITHUB_SHA ?? '',
    };
}
/** What the event says; null where there is no event, as when a step is tried by hand. */
function payloadOf(file) {
    if (file === '')
        return null;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles),
  g: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/app/ports.js
var ports = __webpack_require__(8686);
;// CONCATENATED MODULE: ./lib/src/hosts/file-problems.js
/** Why a file cannot be read, in words that continue "path: …". */
const PROBLEMS = {
    folder: 'it is a folder',
    missing: 'there is no such file',
    outside: 'it lies outside the root of the run, or is a link that leads there',
};
/** The sentence about an error of the file system. */
function explain({ code = 'unknown' }) {
    if (code === 'EACCES' || code === 'EPERM')
        return `no permission to read it (${code})`;
    return `it cannot be read (${code})`;
}

;// CONCATENATED MODULE: ./lib/src/hosts/root.js
/** A folder that nothing leaves: tells what a path is, all links followed. */


class Root {
    /** The real path of the folder. */
    folder;
    #given;
    /** Whether the folder of a file lies inside; most files share theirs with others. */
    #homes = new Map();
    constructor(folder) {
        this.#given = external_node_path_.resolve(folder);
        this.folder = (0,external_node_fs_.realpathSync)(this.#given);
    }
    /** The path as seen from the root, with `/`; null where it leads out. */
    relative(file) {
        return (inside(this.folder, external_node_path_.resolve(this.folder, file)) ??
            inside(this.#given, external_node_path_.resolve(this.#given, file)));
    }
    /** Where a path is on disk. */
    absolute(file) {
        return external_node_path_.resolve(this.folder, this.relative(file) ?? file);
    }
    kind(file) {
        const at = this.relative(file);
        if (at === null || !this.#isHome(external_node_path_.dirname(at)))
            return 'outside';
        const full = external_node_path_.join(this.folder, at);
        const entry = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
        if (entry === undefined)
            return 'missing';
        if (entry.isSymbolicLink())
            return this.#kindOfLink(full);
        return entry.isDirectory() ? 'folder' : 'file';
    }
    /** True where a file may be written: its nearest folder that exists is inside. */
    holds(file) {
        const at = this.relative(file);
        if (at === null)
            return false;
        let folder = external_node_path_.dirname(external_node_path_.join(this.folder, at));
        while (realPath(folder) === null)
            folder = external_node_path_.dirname(folder);
        return inside(this.folder, realPath(folder) ?? folder) !== null;
    }
    #kindOfLink(full) {
        const target = realPath(full);
        if (target === null)
            return 'missing';
        if (inside(this.folder, target) === null)
            return 'outside';
        return (0,external_node_fs_.statSync)(target).isDirectory() ? 'folder' : 'file';
    }
    #isHome(folder) {
        const known = this.#homes.get(folder);
        if (known !== undefined)
            return known;
        const real = realPath(external_node_path_.join(this.folder, folder));
        const home = real === null || inside(this.folder, real) !== null;
        this.#homes.set(folder, home);
        return home;
    }
}
function inside(root, file) {
    const at = external_node_path_.relative(root, file);
    if (at === '..' || at.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(at))
        return null;
    return external_node_path_.sep === '/' ? at : at.replaceAll(external_node_path_.sep, '/');
}
function realPath(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./lib/src/hosts/encoding.js
/** Which encoding a report is written in: its first bytes tell, or its XML declaration does. */

/** What decodes a file with these first bytes, or why nothing does. */
function decoderFor(head) {
    const label = markOf(head) ?? declaredIn(head) ?? 'utf-8';
    if (/^utf-?8$/i.test(label))
        return utf8();
    try {
        const decoder = new TextDecoder(label);
        return (bytes) => decoder.decode(bytes, { stream: bytes !== undefined });
    }
    catch {
        return { problem: `it is written in ${label.slice(0, 40)}, which cannot be decoded` };
    }
}
/** The common case, and the faster way. */
function utf8() {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    return (bytes) => (bytes === undefined ? decoder.end() : decoder.write(bytes));
}
/** The first bytes of texts that are not UTF-8: a mark, or the first sign of XML or JSON in two bytes. */
const MARKS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['utf-16le', [0x3c, 0, 0x3f, 0]],
    ['utf-16be', [0, 0x3c, 0, 0x3f]],
    ['utf-8', [0xef, 0xbb, 0xbf]],
];
function markOf(head) {
    return MARKS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0] ?? null;
}
const DECLARATION = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"'>]{1,40})["']/;
/** A declaration that can be read byte by byte is not in UTF-16, though programs on Windows write so. */
function declaredIn(head) {
    const label = DECLARATION.exec(new TextDecoder('latin1').decode(head.subarray(0, 300)))?.[1] ?? null;
    return label !== null && /^(?:utf-?16|ucs-?2)/i.test(label) ? null : label;
}

;// CONCATENATED MODULE: ./lib/src/hosts/stream.js
/** Reads a large file in pieces, so that its size costs time and no memory. */




const PIECE = 64 * 1024;
/** The text of a file, decoded as its first bytes ask. */
function streamFile(kind, file) {
    if (kind !== 'file')
        return { ok: false, problem: PROBLEMS[kind] };
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        if (!stats.isFile())
            return { ok: false, problem: 'it is no regular file' };
        if (stats.size > ports/* MAX_REPORT_BYTES */.WA) {
            const size = (stats.size / 1024 / 1024).toFixed(0);
            const limit = ports/* MAX_REPORT_BYTES */.WA / 1024 / 1024;
            return { ok: false, problem: `it has ${size} MiB, and a report may have ${limit} MiB at most` };
        }
        return stream_open(file);
    }
    catch (error) {
        return { ok: false, problem: explain(error) };
    }
}
function stream_open(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    const head = Buffer.allocUnsafe(PIECE);
    const first = head.subarray(0, (0,external_node_fs_.readSync)(descriptor, head, 0, PIECE, null));
    const decode = decoderFor(first);
    if (typeof decode === 'function')
        return { ok: true, pieces: piecesOf(descriptor, first, decode) };
    (0,external_node_fs_.closeSync)(descriptor);
    return { ok: false, ...decode };
}
function* piecesOf(descriptor, first, decode) {
    try {
        yield decode(first);
        const buffer = Buffer.allocUnsafe(PIECE);
        for (;;) {
            const size = (0,external_node_fs_.readSync)(descriptor, buffer, 0, PIECE, null);
            if (size === 0)
                break;
            yield decode(buffer.subarray(0, size));
        }
        const rest = decode();
        if (rest !== '')
            yield rest;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/src/hosts/node-files.js
/** The files of a folder on disk; nothing outside that folder is read. */






/** Opens the tree below `folder`. Calls are synchronous inside: for many small files that is several times faster. */
function nodeFiles(folder) {
    const root = new Root(folder);
    return {
        relative: (file) => root.relative(file),
        kind: async (file) => root.kind(file),
        // Patterns are only needed, and so only loaded, by who searches.
        list: async (search) => (await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(915)]).then(__webpack_require__.bind(__webpack_require__, 915))).walk(root.folder, search),
        entries: async (at) => (root.kind(at) === 'folder' ? entriesOf(root.absolute(at)) : []),
        read: async (file, reach = 'root') => {
            const named = reach === 'anywhere' && root.relative(file) === null;
            return readFile(named ? 'file' : root.kind(file), root.absolute(file));
        },
        stream: async (file, reach) => {
            const named = reach === 'anywhere' && root.relative(file) === null;
            return streamFile(named ? 'file' : root.kind(file), root.absolute(file));
        },
        write: async (file, text, reach) => {
            if (reach === 'root' && !root.holds(file)) {
                throw Object.assign(new Error('outside the root'), { code: 'outside the root' });
            }
            // A link that stays inside goes on to lead where it leads; one that leads out is replaced.
            const named = root.absolute(file);
            writeByRename(root.kind(file) === 'file' ? (0,external_node_fs_.realpathSync)(named) : named, text);
        },
    };
}
function entriesOf(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function readFile(kind, file) {
    if (kind !== 'file')
        return { ok: false, problem: PROBLEMS[kind] };
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        if (!stats.isFile())
            return { ok: false, problem: 'it is no regular file' };
        if (stats.size > ports/* MAX_BYTES */.zx)
            return { ok: false, problem: tooLarge(stats.size) };
        return { ok: true, bytes: (0,external_node_fs_.readFileSync)(file) };
    }
    catch (error) {
        return { ok: false, problem: explain(error) };
    }
}
/** The sentence about a text that is larger than a document can be. */
function tooLarge(size) {
    const limit = ports/* MAX_BYTES */.zx / 1024 / 1024;
    return `it has ${(size / 1024 / 1024).toFixed(1)} MiB, and a document may have ${limit} MiB at most`;
}
function writeByRename(target, text) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
    const before = (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false });
    if (!(before?.isFile() ?? true)) {
        (0,external_node_fs_.writeFileSync)(target, text); // A device or a pipe keeps what it is.
        return;
    }
    const draft = `${target}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(draft, text);
        if (before !== undefined)
            (0,external_node_fs_.chmodSync)(draft, before.mode); // A file keeps its permissions.
        (0,external_node_fs_.renameSync)(draft, target);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}


/***/ })

};
