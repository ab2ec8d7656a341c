export const id = 1553;
export const ids = [1553];
export const modules = {

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Blobs)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);
/* harmony import */ var _app_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8686);
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
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...safe, 'cat-file', '--batch'], {
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
        if (size > _app_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx)
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
            problem: `it has ${(size / 1024 / 1024).toFixed(1)} MiB, and a document may have ${_app_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx / 1024 / 1024} MiB at most`,
        });
        for (const { oid } of this.#queue)
            this.#send(oid);
        return false;
    }
    #failAll() {
        this.#stop();
        for (const { reject } of this.#queue.splice(0)) {
            reject(new _app_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('git', 'git cat-file ended before it had answered', 'Try again'));
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
    return new _app_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('git', `The object ${oid.slice(0, 12)} is missing in this clone`, 'Fetch the whole history with its files: `fetch-depth: 0`, and no filter for actions/checkout');
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


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ partingOf),
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   vj: () => (/* binding */ commitNamed)
/* harmony export */ });
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1219);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6244);
/** Finds the repository of a folder, and the commits that people name. */



const DEFAULT_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
const WHOLE_HISTORY = 'Fetch the whole history: `fetch-depth: 0` for actions/checkout, `git fetch --unshallow` on a clone';
/** The repository that `git.folder` lies in; throws where there is none. */
async function openRepository(git) {
    const words = ['rev-parse', '--show-prefix'];
    const { status, stdout, stderr } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(git, words, 1024 * 1024);
    if (status !== 0)
        throw noRepository(stderr);
    const isShallow = (await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .askLine */ .kP)(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
    return { git, prefix: stdout.toString('utf8').replace(/\n$/, ''), isShallow };
}
function noRepository(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git', 'The repository belongs to another user, so git refuses to read it', 'Run as its owner, or name the folder in the global git config: `safe.directory`');
    }
    if (/work tree/.test(stderr)) {
        return new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git', 'The repository is bare: it has no files', 'Run in a clone with files');
    }
    return new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git', 'The root of the run lies in no git repository', 'Run in a clone, set `--cwd`, or use `tasks-gate lint`, which needs no git');
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
    throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git', `${flag}: there is no commit \`${name}\`${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, known)}`, hint);
}
/** The branch that changes are made against; throws where none of the usual ones is there. */
async function defaultBase({ git, isShallow }) {
    for (const name of DEFAULT_BASES) {
        const found = await lookUp(git, name);
        if (found !== null)
            return found;
    }
    throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git', `None of ${DEFAULT_BASES.map((name) => `\`${name}\``).join(', ')} is there to compare with`, isShallow ? WHOLE_HISTORY : 'Name the base: `tasks-gate check --base REF`');
}
/** The commit that is checked out; its branch is empty where none is. */
async function checkedOut(git) {
    const found = await lookUp(git, 'HEAD');
    if (found !== null)
        return found;
    throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git', 'The repository has no commit yet', 'Commit something first');
}
async function lookUp(git, name) {
    // What begins with a dash is no name of a commit, and an option to git.
    if (name.startsWith('-') || /[\0\n]/.test(name) || name === '')
        return null;
    const sha = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .askLine */ .kP)(git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (sha === null || !/^[0-9a-f]{40,64}$/.test(sha))
        return null;
    const full = (await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .askLine */ .kP)(git, ['rev-parse', '--symbolic-full-name', name])) ?? '';
    const real = full.startsWith('refs/remotes/')
        ? ((await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .askLine */ .kP)(git, ['symbolic-ref', '-q', full])) ?? full)
        : full;
    const [, branch = ''] = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(real) ?? [];
    return { sha, branch, name: real.replace(/^refs\/(?:heads|remotes|tags)\//, '') || name };
}
async function namesIn(git) {
    const refs = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(git, ['for-each-ref', '--count=2000', '--format=%(refname:short)']);
    return refs
        .toString('utf8')
        .split('\n')
        .filter((name) => name !== '');
}
/** The commit where two lines of history part; throws where there is none. */
async function partingOf({ git, isShallow }, base, head) {
    const sha = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .askLine */ .kP)(git, ['merge-base', base.sha, head]);
    if (sha !== null && sha !== '')
        return sha;
    throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git', `\`${base.ref}\` and the head have no commit in common${isShallow ? ': this clone is shallow' : ''}`, isShallow ? WHOLE_HISTORY : 'Name another base: `--base REF`');
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kP: () => (/* binding */ askLine),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _app_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8415);
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
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('git', 'There is no git on the PATH', 'Install git, or use `tasks-gate lint`');
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
    for (const folder of searched.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
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
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(git.program, [...git.safe, ...words], {
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
            reject(new _app_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('git', `git ${words[0]} took more than ${TIMEOUT_MS / 1000} s`, 'Try again'));
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
            reject(new _app_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('git', `git cannot be started (${error.message})`));
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
        throw new _app_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('git', `git ${words[0]} printed more than 256 MiB`);
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
    return new _app_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('git', `git ${words[0]} ended with ${status}${said === '' ? '' : `: ${said}`}`);
}
/** The records of an output with NUL behind each. */
function records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}


/***/ }),

/***/ 1553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHistory: () => (/* binding */ gitHistory)
/* harmony export */ });
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7269);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6244);



/** Opens the history of what lies below `folder`; throws where there is no git or no repository. */
async function gitHistory(folder) {
    const { git, isShallow } = await (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)((0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(folder));
    const blobs = new _git_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .Blobs */ .B(git);
    return {
        isShallow,
        async *versions(path) {
            for (const { time, oid } of await versionsOf(git, path)) {
                const read = await blobs.read(oid);
                if (read.ok)
                    yield { time, bytes: read.bytes };
            }
        },
    };
}
/** A tab and seconds, then `:100644 100644 <old> <new> M`, paths apart by NUL. */
async function versionsOf(git, path) {
    const words = [
        'log',
        '-z',
        '--follow',
        '--raw',
        '--no-abbrev',
        '--no-color',
        '--format=%x09%ct',
        '--',
        path,
    ];
    const versions = [];
    let time = 0;
    for (const record of (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .records */ .V0)(await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(git, words))) {
        const [, seconds] = /^\t(\d+)$/.exec(record) ?? [];
        if (seconds !== undefined)
            time = Number(seconds);
        const [, oid] = /:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(record) ?? [];
        if (oid !== undefined && !/^0+$/.test(oid))
            versions.push({ time, oid });
    }
    return versions.reverse();
}


/***/ })

};
