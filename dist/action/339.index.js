export const id = 339;
export const ids = [339];
export const modules = {

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ notSupported),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);
/** The two ways in which a run ends without a verdict: the user must mend something, or we must. */

/** Something that the user can mend. Ends a run with exit code 2, and without a stack. */
class UserError extends Error {
    layer;
    /** What to do about it. */
    hint;
    constructor(layer, message, hint = null) {
        super(message);
        this.name = 'UserError';
        this.layer = layer;
        this.hint = hint;
    }
}
/** Something the contract knows and this version cannot do yet. */
function notSupported(what, hint = null) {
    return new UserError('usage', `${what} is not supported by this version`, hint);
}
const ISSUES = 'https://github.com/tasks-gate/tasks-gate/issues';
/** What is printed for an error, and the exit code that goes with it: names out of foreign files can do no harm in it. */
function explainError(error) {
    if (error instanceof UserError) {
        const hint = error.hint === null ? '' : `  hint: ${error.hint}\n`;
        return { text: (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLines */ .Bv)(`tasks-gate: ${error.layer} error: ${error.message}\n${hint}`), exitCode: 2 };
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        text: (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLines */ .Bv)(`tasks-gate: internal error, this is a bug. Please report it with the lines below: ${ISSUES}\n${stack}\n`),
        exitCode: 3,
    };
}


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1370);
/** Asks whether another name was meant. */

/** `, did you mean \`x\`?`, or nothing. */
function didYouMean(written, known) {
    const name = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(written, known);
    return name === null ? '' : `, did you mean \`${name}\`?`;
}


/***/ }),

/***/ 7339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitForge: () => (/* binding */ gitForge),
  openClone: () => (/* binding */ openClone)
});

// EXTERNAL MODULE: ./lib/src/app/ports.js
var ports = __webpack_require__(8686);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/src/hosts/git/blobs.js
/** Reads files out of commits by one `git cat-file` that stays open, since a process for each costs more than the reading. */



/** A reader of blobs by their id. It ends with the process, and never keeps it alive. */
class Blobs {
    #git;
    #queue = [];
    #child = null;
    #received = Buffer.alloc(0);
    constructor(git) {
        this.#git = git;
    }
    /** The bytes of a blob, or why they are not read; throws where the clone does not have it. */
    read(oid) {
        return new Promise((resolve, reject) => {
            this.#queue.push({ oid, resolve, reject });
            this.#send(oid);
        });
    }
    #send(oid) {
        this.#child ??= this.#start();
        hold(this.#child, true);
        this.#child.stdin.write(`${oid}\n`);
    }
    #start() {
        const { program, safe, folder, env } = this.#git;
        const child = (0,external_node_child_process_.spawn)(program, [...safe, 'cat-file', '--batch'], {
            cwd: folder,
            env,
            stdio: ['pipe', 'pipe', 'ignore'],
            windowsHide: true,
        });
        const fail = () => {
            if (this.#child === child)
                this.#failAll();
        };
        child.on('error', fail).on('close', fail);
        child.stdin.on('error', fail);
        child.stdout.on('data', (chunk) => {
            if (this.#child !== child)
                return;
            this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
            while (this.#answer())
                ;
            if (this.#queue.length === 0 && this.#child === child)
                hold(child, false);
        });
        return child;
    }
    /** Takes one answer off what was received; false where it is not there in full. */
    #answer() {
        const [next] = this.#queue;
        const end = this.#received.indexOf(0x0a);
        if (next === undefined || end < 0)
            return false;
        const header = this.#received.subarray(0, end).toString('latin1');
        const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? -1);
        if (size < 0)
            return this.#settle(end + 1, () => next.reject(absent(next.oid)));
        if (size > ports/* MAX_BYTES */.zx)
            return this.#refuse(next, size);
        if (this.#received.length < end + size + 2)
            return false;
        const bytes = Uint8Array.from(this.#received.subarray(end + 1, end + 1 + size));
        return this.#settle(end + size + 2, () => next.resolve({ ok: true, bytes }));
    }
    #settle(used, settle) {
        this.#received = this.#received.subarray(used);
        this.#queue.shift();
        settle();
        return true;
    }
    /** The rest of a huge file is not waited for: the process ends, and a new one is asked for what is left. */
    #refuse({ resolve }, size) {
        this.#stop();
        this.#queue.shift();
        resolve({
            ok: false,
            problem: `it has ${(size / 1024 / 1024).toFixed(1)} MiB, and a document may have ${ports/* MAX_BYTES */.zx / 1024 / 1024} MiB at most`,
        });
        for (const { oid } of this.#queue)
            this.#send(oid);
        return false;
    }
    #failAll() {
        this.#stop();
        for (const { reject } of this.#queue.splice(0)) {
            reject(new errors/* UserError */.yo('git', 'git cat-file ended before it had answered', 'Try again'));
        }
    }
    #stop() {
        const child = this.#child;
        this.#child = null;
        this.#received = Buffer.alloc(0);
        child?.kill('SIGKILL');
        if (child !== null)
            hold(child, false);
    }
}
function absent(oid) {
    return new errors/* UserError */.yo('git', `The object ${oid.slice(0, 12)} is missing in this clone`, 'Fetch the whole history with its files: `fetch-depth: 0`, and no filter for actions/checkout');
}
/** Whether the process waits for this child; Node lets pipes be let go as it does sockets. */
function hold(child, isWaiting) {
    const pipes = [child.stdin, child.stdout];
    for (const each of [child, ...pipes]) {
        if (isWaiting)
            each.ref?.();
        else
            each.unref?.();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/respaced.js + 1 modules
var model_respaced = __webpack_require__(3665);
;// CONCATENATED MODULE: ./lib/src/hosts/git/run.js
/** Runs git so that nothing in the repository runs with it: no hooks, no helpers, no shell, no network. */




const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/** Settings that would let a config run a program, or change what is printed. */
const SETTINGS = [
    `core.hooksPath=${process.platform === 'win32' ? 'NUL' : '/dev/null'}`,
    'core.fsmonitor=false',
    'core.untrackedCache=false',
    'core.quotePath=false',
    'core.pager=cat',
    'diff.renameLimit=2000',
    'diff.algorithm=myers',
    'diff.indentHeuristic=true',
    'diff.submodule=short',
    'log.showSignature=false',
    'i18n.logOutputEncoding=UTF-8',
    'status.submoduleSummary=false',
    'protocol.allow=never',
    'credential.helper=',
];
/** Prepares git for a folder; throws where there is no git. */
function gitIn(folder) {
    const program = findProgram(process.env.PATH ?? process.env.Path ?? '');
    if (program === null) {
        throw new errors/* UserError */.yo('git', 'There is no git on the PATH', 'Install git, or use `tasks-gate lint`');
    }
    const safe = ['--no-pager', '--no-optional-locks', '--literal-pathspecs', '--no-replace-objects'];
    return {
        folder,
        program,
        safe: [...safe, ...SETTINGS.flatMap((setting) => ['-c', setting])],
        env: cleanEnv(process.env),
    };
}
/** The full path of git. Windows would look into the folder first, and that one belongs to strangers. */
function findProgram(searched) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of searched.split(external_node_path_.delimiter)) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, name);
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
            return file;
    }
    return null;
}
/** No variable of git's from outside: they choose repositories, programs and configs. */
function cleanEnv(env) {
    const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|SSH_ASKPASS$|PAGER$|LESS|LC_|LANG)/i.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** Runs one command; a git that cannot be started or takes too long is thrown. */
function run(git, words, limit = MAX_OUTPUT) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(git.program, [...git.safe, ...words], {
            cwd: git.folder,
            env: git.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const chunks = [];
        let size = 0;
        let cut = false;
        let stderr = '';
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            reject(new errors/* UserError */.yo('git', `git ${words[0]} took more than ${TIMEOUT_MS / 1000} s`, 'Try again'));
        }, TIMEOUT_MS);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size <= limit)
                chunks.push(chunk);
            else if (!cut) {
                cut = true;
                child.kill('SIGKILL');
            }
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 4096)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(new errors/* UserError */.yo('git', `git cannot be started (${error.message})`));
        });
        child.on('close', (status) => {
            clearTimeout(timer);
            resolve({ status: status ?? -1, stdout: Buffer.concat(chunks), stderr, cut });
        });
    });
}
/** What a command printed; one that fails is thrown with the last line of what git says. */
async function ask(git, words) {
    const result = await run(git, words);
    if (result.cut)
        throw new errors/* UserError */.yo('git', `git ${words[0]} printed more than 256 MiB`);
    if (result.status !== 0)
        throw failure(words, result);
    return result.stdout;
}
/** The only line that a command prints; null where it fails. */
async function askLine(git, words) {
    const { status, stdout } = await run(git, words, 1024 * 1024);
    return status === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null;
}
/** The error for a command that should have worked. */
function failure(words, { status, stderr }) {
    const said = stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
    return new errors/* UserError */.yo('git', `git ${words[0]} ended with ${status}${said === '' ? '' : `: ${said}`}`);
}
/** The records of an output with NUL behind each. */
function records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

;// CONCATENATED MODULE: ./lib/src/hosts/git/diff.js


const STATUS = {
    A: 'added',
    C: 'added',
    D: 'removed',
    M: 'modified',
    T: 'modified',
    U: 'modified',
    R: 'renamed',
};
/** Reads the list; names may hold anything but NUL. */
function readFileList(output) {
    const list = { files: [], opaque: new Set() };
    const words = records(output).values();
    const next = () => words.next().value ?? '';
    for (const word of words) {
        if (word.startsWith(':'))
            addFile(list, word, next);
        else
            addBinary(list, word, next);
    }
    return list;
}
function addFile({ files, opaque }, word, next) {
    const [before = '', after = '', , , state = 'M'] = word.slice(1).split(' ');
    const letter = state.charAt(0);
    const from = next();
    const path = letter === 'R' || letter === 'C' ? next() : from;
    const status = STATUS[letter] ?? 'modified';
    files.push({ path, previousPath: status === 'renamed' ? from : null, status, added: null, respaced: [] });
    if (before === SUBMODULE || after === SUBMODULE)
        opaque.add(path);
}
/** The counts of lines, which are dashes for a binary file; a renamed one has its two names behind. */
function addBinary({ opaque }, word, next) {
    const [added, , ...rest] = word.split('\t');
    const name = rest.join('\t');
    const path = name === '' ? [next(), next()][1] : name;
    if (added === '-' && path !== undefined)
        opaque.add(path);
}
const SUBMODULE = '160000';
/**
 * The lines that are new, by path, from `git diff -U0`. Lines of content are counted off, and git quotes names that
 * hold a line end, so no text of the files can pass for a header.
 */
function readNewLines(output) {
    const found = new Map();
    let lines = { added: [], respaced: [] };
    let at = 0;
    while (at < output.length) {
        const end = endOf(output, at);
        const line = output.subarray(at, end);
        at = end + 1;
        if (line[0] === AT) {
            const hunk = hunkOf(line.subarray(0, 200).toString('latin1'));
            const next = skipLines(output, at, hunk.removed + hunk.added);
            addHunk(lines, hunk, output.subarray(at, next));
            at = next;
        }
        else if (line[0] === PLUS) {
            lines = { added: [], respaced: [] };
            const path = pathIn(line.toString('utf8'));
            if (path !== null)
                found.set(path, lines);
        }
    }
    return found;
}
function addHunk({ added, respaced }, hunk, content) {
    if (hunk.added === 0)
        return;
    added.push({ first: hunk.start, last: hunk.start + hunk.added - 1 });
    if (hunk.removed === 0)
        return;
    const lines = content.toString('latin1').split('\n');
    const signed = (sign) => lines.filter((each) => each.startsWith(sign)).map((each) => each.slice(1));
    const replaced = { first: hunk.start, removed: signed('-'), added: signed('+') };
    for (const range of (0,model_respaced/* respacedIn */.j)(replaced))
        respaced.push(range);
}
const [PLUS, AT, BACKSLASH, LF] = [0x2b, 0x40, 0x5c, 0x0a];
function endOf(output, from) {
    const end = output.indexOf(LF, from);
    return end < 0 ? output.length : end;
}
/** Passes over the content of a hunk, with git's remark about a missing end of line wherever it stands. */
function skipLines(output, from, count) {
    let at = from;
    for (let left = count; left > 0 || output[at] === BACKSLASH;) {
        if (at >= output.length)
            return at;
        if (output[at] !== BACKSLASH)
            left--;
        at = endOf(output, at) + 1;
    }
    return at;
}
function hunkOf(line) {
    const [, removed = '1', start = '0', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    return { removed: Number(removed), start: Number(start), added: Number(added) };
}
/** The path behind `+++ `; null for a removed file. Git puts a tab behind names with spaces. */
function pathIn(line) {
    const name = line.slice('+++ '.length).replace(/\t$/, '');
    const plain = name.startsWith('"') ? unquoted(name) : name;
    return plain.startsWith('b/') ? plain.slice(2) : null;
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
/** A name as git quotes it: like a string of C, in bytes. */
function unquoted(name) {
    const bytes = [];
    for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
        if (octal !== undefined)
            bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
        else if (letter !== undefined)
            bytes.push(Buffer.from([ESCAPES[letter] ?? letter.charCodeAt(0)]));
        else
            bytes.push(Buffer.from(plain ?? '', 'utf8'));
    }
    return Buffer.concat(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/src/hosts/git/changes.js
/** What changed between two commits: files with their new lines, and messages. */





/** The commits that the head has and the base has not, oldest first. */
async function commitsBetween({ git, isShallow }, base, head) {
    const format = '--format=%H %P%n%B';
    const log = await ask(git, [
        'log',
        '-z',
        '--no-color',
        '--topo-order',
        '--reverse',
        format,
        `${base}..${head}`,
        '--',
    ]);
    const items = records(log).map((record) => {
        const end = record.indexOf('\n');
        const [sha = '', ...parents] = record.slice(0, end).trim().split(' ');
        return { sha, message: record.slice(end + 1).trimEnd(), parents: parents.length };
    });
    // The oldest commit of a shallow clone looks as if it had no parents: what lies below it is not known.
    const isCut = isShallow && items.some(({ parents }) => parents === 0);
    return { items, cap: isCut ? { what: 'commits', limit: items.length, completedFrom: null } : null };
}
const DIFF = [
    'diff',
    '-M',
    '--relative',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--ignore-submodules=dirty',
    '--inter-hunk-context=0',
];
const NO_LINES = { added: [], respaced: [] };
/** The files that differ between two commits, or a commit and the working tree, with the lines that are new. */
async function filesBetween(repository, from, head) {
    const { git } = repository;
    const sides = head === ports/* NOT_COMMITTED */.$y ? [from] : [from, head];
    const { files, opaque } = readFileList(await ask(git, [...DIFF, '--raw', '--numstat', '-z', ...sides, '--']));
    const patch = await run(git, [...DIFF, '-U0', '--src-prefix=a/', '--dst-prefix=b/', ...sides, '--']);
    const lines = patch.cut || patch.status !== 0 ? null : readNewLines(patch.stdout);
    const known = files.map((file) => lines === null || opaque.has(file.path) ? file : { ...file, ...(lines.get(file.path) ?? NO_LINES) });
    if (head !== ports/* NOT_COMMITTED */.$y)
        return known;
    const listed = records(await ask(git, ['ls-files', '-z', '--others', '--exclude-standard']));
    const tracked = new Set(files.map((file) => file.path));
    const untracked = listed
        .filter((file) => !tracked.has(file) && !file.endsWith('/'))
        .map((file) => {
        const added = linesOf(external_node_path_.join(git.folder, file));
        return { path: file, previousPath: null, status: 'added', added, respaced: [] };
    });
    return [...known, ...untracked].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** All lines of a file that is not in git yet; null where it is no text of a usual size. */
function linesOf(file) {
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        if (!stats.isFile() || stats.size > ports/* MAX_BYTES */.zx)
            return null;
        const text = (0,external_node_fs_.readFileSync)(file);
        if (text.includes(0))
            return null;
        const ends = text.filter((byte) => byte === 0x0a).length;
        const last = ends + (text.length > 0 && text.at(-1) !== 0x0a ? 1 : 0);
        return last === 0 ? [] : [{ first: 1, last }];
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
;// CONCATENATED MODULE: ./lib/src/hosts/git/refs.js
/** Finds the repository of a folder, and the commits that people name. */



const DEFAULT_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
const WHOLE_HISTORY = 'Fetch the whole history: `fetch-depth: 0` for actions/checkout, `git fetch --unshallow` on a clone';
/** The repository that `git.folder` lies in; throws where there is none. */
async function openRepository(git) {
    const words = ['rev-parse', '--show-prefix'];
    const { status, stdout, stderr } = await run(git, words, 1024 * 1024);
    if (status !== 0)
        throw noRepository(stderr);
    const isShallow = (await askLine(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
    return { git, prefix: stdout.toString('utf8').replace(/\n$/, ''), isShallow };
}
function noRepository(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new errors/* UserError */.yo('git', 'The repository belongs to another user, so git refuses to read it', 'Run as its owner, or name the folder in the global git config: `safe.directory`');
    }
    if (/work tree/.test(stderr)) {
        return new errors/* UserError */.yo('git', 'The repository is bare: it has no files', 'Run in a clone with files');
    }
    return new errors/* UserError */.yo('git', 'The root of the run lies in no git repository', 'Run in a clone, set `--cwd`, or use `tasks-gate lint`, which needs no git');
}
/** The commit that a person names; throws with the nearest name where there is none. */
async function commitNamed(repository, flag, name) {
    const found = (await lookUp(repository.git, name)) ?? (await lookUp(repository.git, `origin/${name}`));
    if (found !== null)
        return found;
    const known = await namesIn(repository.git);
    const hint = repository.isShallow
        ? WHOLE_HISTORY
        : 'Name a branch, a tag or a commit of this clone; `git fetch` brings those of the remote';
    throw new errors/* UserError */.yo('git', `${flag}: there is no commit \`${name}\`${(0,nearest/* didYouMean */.a)(name, known)}`, hint);
}
/** The branch that changes are made against; throws where none of the usual ones is there. */
async function defaultBase({ git, isShallow }) {
    for (const name of DEFAULT_BASES) {
        const found = await lookUp(git, name);
        if (found !== null)
            return found;
    }
    throw new errors/* UserError */.yo('git', `None of ${DEFAULT_BASES.map((name) => `\`${name}\``).join(', ')} is there to compare with`, isShallow ? WHOLE_HISTORY : 'Name the base: `tasks-gate check --base REF`');
}
/** The commit that is checked out; its branch is empty where none is. */
async function checkedOut(git) {
    const found = await lookUp(git, 'HEAD');
    if (found !== null)
        return found;
    throw new errors/* UserError */.yo('git', 'The repository has no commit yet', 'Commit something first');
}
async function lookUp(git, name) {
    // What begins with a dash is no name of a commit, and an option to git.
    if (name.startsWith('-') || /[\0\n]/.test(name) || name === '')
        return null;
    const sha = await askLine(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (sha === null || !/^[0-9a-f]{40,64}$/.test(sha))
        return null;
    const full = (await askLine(git, ['rev-parse', '--symbolic-full-name', name])) ?? '';
    const real = full.startsWith('refs/remotes/')
        ? ((await askLine(git, ['symbolic-ref', '-q', full])) ?? full)
        : full;
    const [, branch = ''] = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(real) ?? [];
    return { sha, branch, name: real.replace(/^refs\/(?:heads|remotes|tags)\//, '') || name };
}
async function namesIn(git) {
    const refs = await ask(git, ['for-each-ref', '--count=2000', '--format=%(refname:short)']);
    return refs
        .toString('utf8')
        .split('\n')
        .filter((name) => name !== '');
}
/** The commit where two lines of history part; throws where there is none. */
async function partingOf({ git, isShallow }, base, head) {
    const sha = await askLine(git, ['merge-base', base.sha, head]);
    if (sha !== null && sha !== '')
        return sha;
    throw new errors/* UserError */.yo('git', `\`${base.ref}\` and the head have no commit in common${isShallow ? ': this clone is shallow' : ''}`, isShallow ? WHOLE_HISTORY : 'Name another base: `--base REF`');
}

;// CONCATENATED MODULE: ./lib/src/hosts/git/tree.js
/** The files of a commit, seen from the root of the run. */


const [LINK, tree_SUBMODULE] = ['120000', '160000'];
const MOST_LINKS = 8;
/** Reads the whole tree of a commit; throws where the clone does not have it. */
async function readTree({ git, prefix, isShallow }, commit) {
    const words = ['ls-tree', '-r', '-z', '--full-tree', commit];
    const result = await run(git, words);
    if (result.status !== 0) {
        const hint = isShallow ? 'Fetch the whole history: `fetch-depth: 0`' : null;
        throw new errors/* UserError */.yo('git', failure(words, result).message, hint);
    }
    const tree = new Map();
    for (const record of records(result.stdout)) {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        if (path.startsWith(prefix))
            tree.set(path.slice(prefix.length), { mode, oid });
    }
    return tree;
}
/** The bytes at a path, links followed inside the root; null where the commit has no such file. */
async function readIn(tree, path, blobs) {
    return tree.has(path) ? follow(tree, path, blobs, MOST_LINKS) : null;
}
async function follow(tree, path, blobs, hops) {
    const entry = tree.get(path);
    if (entry === undefined)
        return { ok: false, problem: 'it is a link to no file' };
    if (entry.mode === tree_SUBMODULE)
        return { ok: false, problem: 'it is a submodule' };
    const read = await blobs.read(entry.oid);
    if (entry.mode !== LINK || !read.ok)
        return read;
    const target = resolveLink(path, Buffer.from(read.bytes).toString('utf8'));
    if (target === null)
        return { ok: false, problem: 'it is a link that leads out of the root of the run' };
    if (hops === 0)
        return { ok: false, problem: 'it is a link that leads in a circle' };
    return follow(tree, target, blobs, hops - 1);
}
function resolveLink(from, target) {
    if (target.startsWith('/'))
        return null;
    const parts = from.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return null;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
/** The paths of the working tree: what git follows and what it would, without what is deleted. */
async function workingPaths({ git }) {
    const [known, deleted] = await Promise.all([
        ask(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']),
        ask(git, ['ls-files', '-z', '--deleted']),
    ]);
    const gone = new Set(records(deleted));
    return [...new Set(records(known))].filter((path) => !gone.has(path)).sort();
}

;// CONCATENATED MODULE: ./lib/src/hosts/node-git.js
/** The forge of a clone: local git, where the branch stands in for the pull request. */






/** Opens the clone that `folder` lies in; throws where there is no git or no repository. */
async function openClone(folder, request) {
    const repository = await openRepository(gitIn(folder));
    return {
        forge: new Clone(repository, request),
        prefix: repository.prefix,
        remote: () => askLine(repository.git, ['config', '--get', 'remote.origin.url']),
    };
}
/** The clone that `folder` lies in, as a forge. */
async function gitForge(folder, request) {
    return (await openClone(folder, request)).forge;
}
class Clone {
    #repository;
    #request;
    #blobs;
    #trees = new Map();
    constructor(repository, request) {
        this.#repository = repository;
        this.#request = request;
        this.#blobs = new Blobs(repository.git);
    }
    pull() {
        return pullOf(this.#repository, this.#request);
    }
    async pullsBetween() {
        return [];
    }
    async mergeBase({ base, head }) {
        return partingOf(this.#repository, base, await commitBelow(this.#repository, head.sha));
    }
    async commits({ base, head }) {
        return commitsBetween(this.#repository, base.sha, await commitBelow(this.#repository, head.sha));
    }
    async changedFiles(change) {
        const from = await this.mergeBase(change);
        return { items: await filesBetween(this.#repository, from, change.head.sha), cap: null };
    }
    async readAt(commit, at) {
        return readIn(await this.#treeOf(commit), at, this.#blobs);
    }
    async tree(commit) {
        const isWorking = commit === ports/* NOT_COMMITTED */.$y;
        const paths = isWorking ? await workingPaths(this.#repository) : [...(await this.#treeOf(commit)).keys()];
        return { paths, complete: true };
    }
    #treeOf(commit) {
        const known = this.#trees.get(commit) ?? readTree(this.#repository, commit);
        this.#trees.set(commit, known);
        return known;
    }
}
/** The commit that the working tree stands on, where that is meant. */
async function commitBelow({ git }, sha) {
    return sha === ports/* NOT_COMMITTED */.$y ? (await checkedOut(git)).sha : sha;
}
async function pullOf(repository, request) {
    const { git } = repository;
    const base = request.base === null
        ? await defaultBase(repository)
        : await commitNamed(repository, '--base', request.base);
    const head = request.head === null ? await checkedOut(git) : await commitNamed(repository, '--head', request.head);
    const branch = request.head === null
        ? ((await askLine(git, ['symbolic-ref', '-q', '--short', 'HEAD'])) ?? '')
        : head.branch;
    const isDirty = request.head === null && (await hasUncommitted(repository));
    const { author } = request;
    return {
        number: null,
        title: request.title,
        body: request.body,
        author: author === null ? null : { login: author, isBot: author.endsWith('[bot]') },
        labels: request.labels,
        draft: false,
        base: { ref: base.branch || base.name, sha: base.sha, repository: null },
        head: { ref: branch, sha: isDirty ? ports/* NOT_COMMITTED */.$y : head.sha, repository: null },
        isFork: false,
    };
}
/** Only what lies below the root counts. */
async function hasUncommitted({ git }) {
    const words = [
        'status',
        '--porcelain',
        '-z',
        '--untracked-files=normal',
        '--ignore-submodules=dirty',
        '--',
        '.',
    ];
    return (await ask(git, words)).length > 0;
}


/***/ }),

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/** Joins lines that follow each other. */
function rangesOf(lines) {
    const ranges = [];
    for (const line of lines) {
        const before = ranges.at(-1);
        if (before?.last === line - 1)
            before.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    return ranges;
}
/** How many lines the ranges hold. */
function linesIn(ranges) {
    return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
/** What is left of `ranges` without the lines of `others`. */
function without(ranges, others) {
    const gone = new Set(numbersIn(others));
    return rangesOf([...numbersIn(ranges)].filter((line) => !gone.has(line)));
}
function* numbersIn(ranges) {
    for (const { first, last } of ranges)
        for (let line = first; line <= last; line++)
            yield line;
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Finds the name that was probably meant. */
/** The known name closest to `written`; null when none is close enough to be meant. */
function nearest(written, known) {
    const word = written.slice(0, 80).toLowerCase();
    let best = null;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const name of known) {
        const distance = distanceOf(word, name.toLowerCase());
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}
/** Edits from one word to the other, neighbours that changed places counted as one. */
function distanceOf(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = a[row - 1] === b[column - 1] ? 0 : 1;
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? 0;
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ newLinesOf),
  j: () => (/* binding */ respacedIn)
});

// EXTERNAL MODULE: ./lib/src/model/search.js
var search = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/model/common-lines.js
/** The lines that two texts have in common, in order. */

/** Pairs of equal lines for each line of a replacement; one with more is compared at its two ends only. */
const MOST_PAIRS = 64;
/**
 * The indexes in `now` of the lines that also stand in `old`: the same head, the same tail, and a longest common sequence
 * between them. Takes time in proportion to the number of lines.
 */
function commonLines(old, now) {
    const most = Math.min(old.length, now.length);
    let head = 0;
    while (head < most && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail++;
    const middle = commonBetween(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
    return [
        ...now.slice(0, head).keys(),
        ...middle.map((index) => index + head),
        ...[...now.slice(now.length - tail).keys()].map((index) => index + now.length - tail),
    ];
}
/** The indexes in `now` of a longest common sequence, after Hunt and Szymanski (CACM 20, 1977). */
function commonBetween(old, now) {
    const places = placesOf(old);
    const pairs = now.reduce((sum, line) => sum + (places.get(line)?.length ?? 0), 0);
    if (pairs > MOST_PAIRS * (old.length + now.length))
        return [];
    // Where a common sequence of a length can end in `old` at the earliest, and which one that is.
    const ends = [];
    const links = [];
    for (const [index, line] of now.entries()) {
        for (const place of places.get(line) ?? []) {
            const length = (0,search/* firstFrom */.n)(ends, (end) => end < place);
            if (ends[length] === place)
                continue;
            ends[length] = place;
            links[length] = { index, before: links[length - 1] };
        }
    }
    const found = [];
    for (let link = links.at(-1); link !== undefined; link = link.before)
        found.push(link.index);
    return found.reverse();
}
/** Where each line stands, from the last place to the first; empty lines pair with anything and tell nothing. */
function placesOf(lines) {
    const places = new Map();
    for (let index = lines.length - 1; index >= 0; index--) {
        const line = lines[index];
        if (line === '')
            continue;
        const known = places.get(line);
        if (known === undefined)
            places.set(line, [index]);
        else
            known.push(index);
    }
    return places;
}

// EXTERNAL MODULE: ./lib/src/model/line-ranges.js
var line_ranges = __webpack_require__(5351);
;// CONCATENATED MODULE: ./lib/src/model/respaced.js


/**
 * The lines that come in and differ from one that goes out in white space alone, both sides read in order, as
 * `git diff -w` compares them. A line that also moved within its place is a new one, and so is one split in two.
 */
function respacedIn({ first, removed, added }) {
    const same = commonLines(removed.map(squeezed), added.map(squeezed));
    return (0,line_ranges/* rangesOf */.wA)(same.map((index) => index + first));
}
/** The new lines of a text, where no diff tells them. */
function newLinesOf(before, after) {
    const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n'));
    const same = new Set(commonLines(old, now));
    const alike = commonLines(old.map(squeezed), now.map(squeezed)).filter((index) => !same.has(index));
    const added = [...now.keys()].filter((index) => !same.has(index));
    return { added: (0,line_ranges/* rangesOf */.wA)(added.map(lineAt)), respaced: (0,line_ranges/* rangesOf */.wA)(alike.map(lineAt)) };
}
const lineAt = (index) => index + 1;
/** Bytes of other characters are no white space, so that text and bytes give the same answer. */
function squeezed(line) {
    return line.replace(/[ \t\r\v\f]+/g, '');
}


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ firstFrom)
/* harmony export */ });
/** Looks things up that stand in order. */
/** The first index whose item is not before the place that is sought, or the length; by binary search. */
function firstFrom(items, isBefore) {
    let low = 0;
    for (let high = items.length; low < high;) {
        const middle = (low + high) >> 1;
        if (isBefore(items[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ safeLines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/** Text of strangers, safe to print: no control character, no mark that turns the direction of writing. */
const HIDDEN = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** The text with everything hidden shown as a sign: `␛` for escape, `<U+202E>` for a mark without one. */
function visible(text) {
    return text.replace(HIDDEN, sign);
}
function sign(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** A sentence on one line: white space folded, the rest visible. */
function sentence(text) {
    return visible(text.replace(/[\t\n\v\f\r ]+/g, ' ').trim());
}
/** Several lines, each safe to print, none of which a workflow runner takes for a command: it reads `::` at the start of a line and `##[` anywhere. */
function safeLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line)
        .replace(/^([\s\p{C}\p{Z}]*):(?=:)/u, '$1: ')
        .replaceAll('##[', '## ['))
        .join('\n');
}


/***/ })

};
