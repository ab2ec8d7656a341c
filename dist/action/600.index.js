export const id = 600;
export const ids = [600];
export const modules = {

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/hosts/github/client.js
/** The client of GitHub, with its plug-ins for retries and limits, and a guard around each attempt. */

const PATIENCE = { timeoutMs: 30_000, retries: 3, pauseMs: 1000, longestLimitMs: 60_000 };
/** Loads the client, and opens the API at `apiUrl`. */
async function clientOf(apiUrl, token, patience) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const short = (seconds, _options, _octokit, count) => seconds * 1000 <= patience.longestLimitMs && count < 2;
    return getOctokit(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        log: SILENT,
        retry: {
            retries: patience.retries,
            retryAfterBaseValue: patience.pauseMs,
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
        },
        throttle: {
            onRateLimit: short,
            onSecondaryRateLimit: short,
            retryAfterBaseValue: patience.pauseMs,
            write: spaced(patience.pauseMs),
            // A run writes one comment, so a longer pause after it would help nobody.
            triggersNotification: () => false,
        },
    }, (octokit) => guard(octokit, patience), retry, throttling);
}
/** GitHub asks for a second between writes. Stands in for the group of the plug-in, whose pauses cannot be set. */
function spaced(pauseMs) {
    let free = 0;
    const schedule = async () => {
        const now = Date.now();
        const wait = Math.max(0, free - now);
        free = now + wait + pauseMs;
        if (wait > 0)
            await (0,promises_.setTimeout)(wait);
    };
    return { key: () => ({ schedule }) };
}
const quiet = () => undefined;
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
/** Bounds each attempt in time, takes an answer that is no JSON for a fault, and names limits as the plug-in knows them. */
function guard(octokit, { timeoutMs }) {
    octokit.hook.wrap('request', async (request, options) => {
        options.request = { ...options.request, signal: AbortSignal.timeout(timeoutMs), log: SILENT };
        try {
            const answer = await request(options);
            if (answer.status === 204 || (typeof answer.data === 'object' && answer.data !== null))
                return answer;
        }
        catch (error) {
            throw limitNamed(error);
        }
        throw Object.assign(new Error('the answer is cut or no JSON'), { status: 502, request: options });
    });
}
/** GitHub sends `retry-after` with every secondary limit, but the plug-in looks for words. */
function limitNamed(error) {
    const { status, response, message } = error;
    const isLimit = (status === 403 || status === 429) && response?.headers['retry-after'] !== undefined;
    if (isLimit && !/\bsecondary rate\b/i.test(message)) {
        error.message = `${message} (secondary rate limit)`;
    }
    return error;
}

// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/src/hosts/github/fault.js
/** What goes wrong between us and the API of GitHub, in words that say what to do. */

/** A call that failed for good; the run ends with exit code 2, unless the caller can do without it. */
class ForgeFault extends errors/* UserError */.yo {
    /** The status of the answer; null where none came, or one that cannot be read. */
    status;
    /** What GitHub said, on one line. */
    said;
    constructor(status, said, message, hint) {
        super('forge', message, hint);
        this.name = 'ForgeFault';
        this.status = status;
        this.said = said;
    }
}
const MOST = 200;
/** The fault for an error of octokit; the token never stands in it. */
function faultOf(error, route, token) {
    const status = statusOf(error);
    const said = saidIn(error, token);
    const answer = status === null ? said : `${status}: ${said}`;
    return new ForgeFault(status, said, `${route} failed (${answer})`, hintFor(status, route));
}
/** The fault for an answer that says success and is not what GitHub promises. */
function strangeAnswer(route, what) {
    return new ForgeFault(null, what, `${route} gave an unexpected answer: ${what}`, 'Run the job again; if it stays, a proxy may stand between the runner and GitHub');
}
/** Only what GitHub answered has a status; octokit gives 500 to errors of the network as well. */
function statusOf(error) {
    const { status, response } = error;
    return typeof status === 'number' && typeof response === 'object' ? status : null;
}
function saidIn(error, token) {
    const text = error instanceof Error ? error.message : String(error);
    const safe = token === '' ? text : text.replaceAll(token, '***');
    const line = safe.replace(/\s+/g, ' ').trim();
    return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}
function hintFor(status, route) {
    const permission = permissionFor(route);
    switch (status) {
        case 401:
            return 'Check the input `token`: GitHub does not accept it';
        case 403:
            return `Give the job \`permissions: ${permission}\``;
        case 404:
            return `Check the number and the repository, and give the job \`permissions: ${permission}\`: GitHub hides what a token may not see`;
        case 409:
        case 422:
            return 'Check the branches of the pull request, and run the job again';
        case 429:
            return 'The limit of calls is reached: run the job again later';
        default:
            return 'Run the job again; https://www.githubstatus.com says whether GitHub has a fault';
    }
}
/** The least permission that a call needs, as a workflow writes it. */
function permissionFor(route) {
    if (route.includes('/check-runs'))
        return 'checks: write';
    if (route.includes('/comments'))
        return 'pull-requests: write';
    if (route.includes('/pulls'))
        return 'pull-requests: read';
    return 'contents: read';
}

;// CONCATENATED MODULE: ./lib/src/hosts/github/api.js


const PER_PAGE = 100;
const MOST_PAGES = 500;
/** Opens the API; loads the client of GitHub. */
async function openApi({ apiUrl, token, repository, patience = PATIENCE }) {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = await clientOf(apiUrl, token, patience);
    async function ask(route, parameters) {
        const [method, path] = route.split(' ');
        try {
            return await octokit.request(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...parameters });
        }
        catch (error) {
            throw faultOf(error, named(route, parameters), token);
        }
    }
    async function page(route, parameters, shape, number) {
        const shown = `${named(route, parameters)} (page ${number})`;
        const answer = await ask(route, { ...parameters, per_page: PER_PAGE, page: number });
        if (!Array.isArray(answer.data))
            throw strangeAnswer(shown, 'it is no list');
        const items = answer.data.map((item) => checked(item, shape, shown));
        const last = lastPage(`${answer.headers.link ?? ''}`, number);
        if (last > number && items.length < PER_PAGE)
            throw strangeAnswer(shown, 'a full page is cut');
        return { items, last };
    }
    return {
        call: async (route, parameters, shape) => {
            const answer = await ask(route, parameters);
            return checked(answer.data, shape, named(route, parameters));
        },
        pages: async (route, parameters, shape) => {
            const pages = [await page(route, parameters, shape, 1)];
            for (let last = lastOf(pages); last > pages.length; last = lastOf(pages)) {
                if (last > MOST_PAGES)
                    throw strangeAnswer(named(route, parameters), `it has ${last} pages`);
                const numbers = Array.from({ length: last - pages.length }, (_, index) => pages.length + index + 1);
                pages.push(...(await Promise.all(numbers.map((number) => page(route, parameters, shape, number)))));
            }
            if (pages.length > 1 && pages.at(-1)?.items.length === 0)
                throw strangeAnswer(named(route, parameters), 'the last page is empty');
            return pages.flatMap(({ items }) => items);
        },
        viewer: async () => {
            try {
                const { viewer } = await octokit.graphql('query { viewer { login } }');
                if (typeof viewer?.login === 'string')
                    return viewer.login;
            }
            catch (error) {
                throw faultOf(error, 'The query of the login', token);
            }
            throw strangeAnswer('The query of the login', 'it names nobody');
        },
    };
}
function lastOf(pages) {
    return pages.at(-1)?.last ?? 0;
}
/** The number of the last page, by the header that links to it. */
function lastPage(link, current) {
    const last = /[?&]page=(\d+)[^<>]*>; *rel="last"/.exec(link)?.[1];
    const next = /[?&]page=(\d+)[^<>]*>; *rel="next"/.exec(link)?.[1];
    return Math.max(current, Number(last ?? next ?? current));
}
/** The route with its numbers and names, for messages. */
function named(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (whole, name) => `${parameters[name] ?? whole}`);
}
function checked(data, shape, route) {
    const read = shape.safeParse(data);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    throw strangeAnswer(route, `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'invalid'}`);
}

;// CONCATENATED MODULE: ./lib/src/model/comment-marker.js
/** The hidden sign by which the gate finds its own comment again. */
/** The first line of a comment with this key. Nothing in the key can end the HTML comment that it stands in. */
function commentMarker(key) {
    return `<!-- tasks-gate-comment: ${encodeURIComponent(key.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D')} -->`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/src/hosts/github/shapes.js
/** The parts of GitHub's answers that we look at; an answer without them is a fault. */

const sha = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const pullShape = schemas/* object */.Ikc({
    number: count,
    title: schemas/* string */.YjP(),
    body: schemas/* nullable */.mee(schemas/* string */.YjP()),
    draft: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    state: schemas/* string */.YjP(),
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: repository }),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: schemas/* nullable */.mee(repository) }),
    commits: count,
    changed_files: count,
});
/** A pull request in a list: its base and head may be less than whole. */
const listedPullShape = schemas/* object */.Ikc({
    number: count,
    state: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: repository }),
    head: schemas/* object */.Ikc({ sha, repo: schemas/* nullable */.mee(repository) }),
});
const fileShape = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    previous_filename: schemas/* optional */.lqM(schemas/* string */.YjP()),
    status: schemas/* enum */.k5n(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
    additions: count,
    changes: count,
    patch: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const commitShape = schemas/* object */.Ikc({
    sha,
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })),
});
const comparisonShape = schemas/* object */.Ikc({
    merge_base_commit: schemas/* object */.Ikc({ sha }),
    total_commits: count,
    commits: schemas/* array */.YOg(commitShape),
});
const treeShape = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha, size: schemas/* optional */.lqM(count) })),
});
const blobShape = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* string */.YjP(), size: schemas/* nullable */.mee(count) });
const contentShape = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha, size: count });
const commentShape = schemas/* object */.Ikc({
    id: count,
    body: schemas/* optional */.lqM(schemas/* string */.YjP()),
    html_url: schemas/* string */.YjP(),
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
const checkRunShape = schemas/* object */.Ikc({ id: count, html_url: schemas/* nullable */.mee(schemas/* string */.YjP()) });
/** What a deletion answers. */
const nothing = schemas/* unknown */.L5J();

;// CONCATENATED MODULE: ./lib/src/hosts/github/board.js
/** Where people at GitHub see the verdict: the one comment of a gate, and the check run. */



/** GitHub takes no longer comment, and no more annotations at a time. */
const MAX_BODY = 65_536;
const BATCH = 50;
/** The board of a repository. */
function githubBoard(api) {
    return {
        openHead: async (pull) => {
            const { state, head } = await api.call('GET /pulls/{pull_number}', { pull_number: pull }, pullShape);
            return state === 'open' ? { sha: head.sha, repository: head.repo?.full_name ?? null } : null;
        },
        upsertComment: (comment) => orNotice('comment', '/comments', () => upsert(api, comment)),
        checkRun: (run) => orNotice('check run', '/check-runs', () => writeRun(api, run)),
    };
}
/** What GitHub refuses is a sentence that names the permission; a fault stays a fault. */
async function orNotice(what, route, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof ForgeFault) || ![403, 404, 422].includes(error.status ?? 0))
            throw error;
        const permission = permissionFor(route);
        const problem = `The ${what} was not written: GitHub refused it (${error.status}: ${error.said}). It needs \`permissions: ${permission}\`, which a pull request from a fork never has.`;
        return { url: null, problem };
    }
}
async function upsert(api, { pull, key, body, create }) {
    const marker = commentMarker(key);
    const text = fitting(body.startsWith(marker) ? body : `${marker}\n${body}`);
    const [own, ...doubles] = await ownComments(api, pull, marker);
    for (const { id } of doubles) {
        await api.call('DELETE /issues/comments/{comment_id}', { comment_id: id }, nothing);
    }
    if (own === undefined) {
        if (!create)
            return { url: null, problem: null };
        const route = 'POST /issues/{issue_number}/comments';
        const { html_url: url } = await api.call(route, { issue_number: pull, body: text }, commentShape);
        return { url, problem: null };
    }
    if (sameText(own.body ?? '', text))
        return { url: own.html_url, problem: null };
    const route = 'PATCH /issues/comments/{comment_id}';
    const { html_url: url } = await api.call(route, { comment_id: own.id, body: text }, commentShape);
    return { url, problem: null };
}
/** Those that begin with the marker and are ours; anyone may write the marker. */
async function ownComments(api, pull, marker) {
    const route = 'GET /issues/{issue_number}/comments';
    const comments = await api.pages(route, { issue_number: pull }, commentShape);
    const marked = comments.filter(({ body = '' }) => body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`));
    if (marked.length === 0)
        return [];
    const viewer = await api.viewer();
    return marked.filter(({ user }) => user !== null && isSame(user, viewer));
}
/** A bot's login has a suffix in one API of GitHub and none in the other. */
function isSame({ login, type }, viewer) {
    const bare = (name) => (type === 'Bot' ? name.replace(/\[bot\]$/, '') : name);
    return bare(login) === bare(viewer);
}
/** GitHub keeps line ends as it likes, and trims. */
function sameText(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(one) === plain(other);
}
/** Cut at a line, with a word about it; reporters keep within the limit, so this is the last resort. */
function fitting(text) {
    if (text.length <= MAX_BODY)
        return text;
    const note = '\n\n… cut: the job summary holds the rest.';
    const head = text.slice(0, MAX_BODY - note.length);
    return head.slice(0, Math.max(head.lastIndexOf('\n'), 0)) + note;
}
/** The first batch of annotations makes the run, the others are added to it. */
async function writeRun(api, run) {
    const { name, head, conclusion, title, summary, annotations } = run;
    const outputs = batches(annotations).map((batch) => ({
        title,
        summary: fitting(summary),
        annotations: batch.map(annotationOf),
    }));
    const [first, ...rest] = outputs;
    const made = await api.call('POST /check-runs', { name, head_sha: head, status: 'completed', conclusion, output: first }, checkRunShape);
    for (const output of rest) {
        const route = 'PATCH /check-runs/{check_run_id}';
        await api.call(route, { check_run_id: made.id, output }, checkRunShape);
    }
    return { url: made.html_url, problem: null };
}
function batches(annotations) {
    const count = Math.max(1, Math.ceil(annotations.length / BATCH));
    return Array.from({ length: count }, (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH));
}
/** GitHub takes columns for a place on one line only, and counts an end as part of the place. */
function annotationOf(annotation) {
    const { startColumn, endColumn, startLine, endLine } = annotation;
    const columns = startColumn === null || endColumn === null || startLine !== endLine
        ? {}
        : { start_column: startColumn, end_column: endColumn };
    return {
        path: annotation.path,
        start_line: startLine,
        end_line: endLine,
        ...columns,
        annotation_level: annotation.level,
        title: annotation.title.slice(0, 255),
        message: annotation.message,
    };
}

;// CONCATENATED MODULE: ./lib/src/hosts/github/group.js
/** The pull requests of a merge group, told from the commits that the merge queue made. */

const group_PER_PAGE = 100;
/**
 * The numbers, in the order of the queue. The queue makes one commit on top of the base for each pull request (a merge, or a
 * squash whose title ends in its number) or takes its commits over one by one; GitHub knows which pull request these belong to.
 */
async function pullsBetween(api, base, head) {
    const commits = await firstParents(api, base, head);
    const found = await Promise.all(commits.map((commit) => numbersOf(api, commit)));
    return [...new Set(found.flat())];
}
/** From the base to the head, along the first parents: what came in by a merge stays out. */
async function firstParents(api, base, head) {
    const all = new Map();
    for (let page = 1;; page++) {
        const parameters = { basehead: `${base}...${head}`, per_page: group_PER_PAGE, page };
        const { commits, total_commits: total } = await api.call('GET /compare/{basehead}', parameters, comparisonShape);
        for (const commit of commits)
            all.set(commit.sha, commit);
        if (all.size >= total || commits.length === 0)
            break;
    }
    const line = [];
    for (let at = all.get(head); at !== undefined; at = all.get(at.parents[0]?.sha ?? ''))
        line.unshift(at);
    return line;
}
async function numbersOf(api, commit) {
    const written = writtenNumber(commit);
    if (written !== null)
        return [written];
    // A merge stands for the branch that came in, which is its second parent.
    const { sha } = commit.parents[1] ?? commit;
    const pulls = await api.pages('GET /commits/{commit_sha}/pulls', { commit_sha: sha }, listedPullShape);
    return pulls.map(({ number }) => number);
}
/** The number that the queue itself writes into the first line of its commits. */
function writtenNumber({ commit, parents }) {
    const [title = ''] = commit.message.split('\n');
    const pattern = parents.length > 1 ? /^Merge pull request #(\d{1,10}) from / : /\(#(\d{1,10})\)$/;
    const number = pattern.exec(title)?.[1];
    return number === undefined ? null : Number(number);
}

// EXTERNAL MODULE: ./lib/src/model/line-ranges.js
var line_ranges = __webpack_require__(5351);
// EXTERNAL MODULE: ./lib/src/model/respaced.js + 1 modules
var respaced = __webpack_require__(3665);
;// CONCATENATED MODULE: ./lib/src/hosts/github/patch.js
/** Reads the diff of one file as GitHub gives it. */


const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** Reads the hunks, in order. */
function readPatch(patch) {
    const replacements = [...replacementsIn(patch)];
    return {
        added: (0,line_ranges/* rangesOf */.wA)(replacements.flatMap(({ first, added }) => added.map((_, index) => first + index))),
        respaced: replacements.flatMap(respaced/* respacedIn */.j),
    };
}
/** The runs of lines that go and come, parted by lines that stay and by the heads of hunks. */
function* replacementsIn(patch) {
    let line = 0;
    let [removed, added] = [[], []];
    // Git says behind a backslash that a last line has no end.
    const lines = patch.split('\n').filter((text) => !text.startsWith('\\'));
    for (const text of [...lines, ' ']) {
        if (text.startsWith('-'))
            removed.push(text.slice(1));
        else if (text.startsWith('+'))
            added.push(text.slice(1));
        else {
            if (added.length > 0)
                yield { first: line, removed, added };
            line = startOf(text) ?? line + added.length + 1;
            [removed, added] = [[], []];
        }
    }
}
/** The number of the first new line behind the head of a hunk; null for any other line. */
function startOf(text) {
    const start = HUNK.exec(text)?.[1];
    return start === undefined ? null : Number(start);
}

;// CONCATENATED MODULE: ./lib/src/hosts/github/listing.js



const LIMITS = { files: 3000, commits: 250 };
/** The commits of a pull request; `announced` is how many GitHub counts. */
async function listCommits(api, change, announced, history) {
    const found = await api.pages('GET /pulls/{pull_number}/commits', asked(change), commitShape);
    const items = found.map(({ sha, commit, parents }) => ({
        sha,
        message: commit.message,
        parents: parents.length,
    }));
    return completed('commits', { items, counted: items.length }, announced, change, history);
}
/** The files of a pull request, with the lines that it adds. */
async function listFiles(api, change, announced, history, within) {
    const found = await api.pages('GET /pulls/{pull_number}/files', asked(change), fileShape);
    const counted = found.length;
    const items = found.flatMap((file) => changedFile(file, within));
    return completed('files', { items, counted }, announced, change, history);
}
/** Nothing for a file outside the root; one that is moved over its border is added or removed there. */
function changedFile(file, { fromRepository }) {
    const path = fromRepository(file.filename);
    const from = file.status === 'renamed' ? fromRepository(file.previous_filename ?? '') : null;
    if (path === null) {
        return from === null ? [] : [{ path: from, previousPath: null, status: 'removed', ...UNKNOWN }];
    }
    const status = file.status === 'renamed' && from === null ? 'added' : STATUSES[file.status];
    return [{ path, previousPath: from, status, ...linesOf(file) }];
}
function asked({ number }) {
    return { pull_number: number };
}
const STATUSES = {
    added: 'added',
    copied: 'added',
    removed: 'removed',
    renamed: 'renamed',
    modified: 'modified',
    changed: 'modified',
    unchanged: 'modified',
};
const NONE = { added: [], respaced: [] };
const UNKNOWN = { added: null, respaced: [] };
/** Unknown where GitHub left the diff out, or cut it: the count of lines tells. */
function linesOf({ patch, additions, changes, status }) {
    if (patch === undefined)
        return status === 'renamed' && changes === 0 ? NONE : UNKNOWN;
    const lines = readPatch(patch);
    return (0,line_ranges/* linesIn */.hl)(lines.added) === additions ? lines : UNKNOWN;
}
/** A list that is shorter than announced is completed from the history on disk, or says that it is cut. */
async function completed(what, { items, counted }, announced, change, history) {
    if (counted >= announced && counted < LIMITS[what])
        return { items, cap: null };
    const limit = counted;
    try {
        const whole = await history?.(change);
        if (whole?.cap === null)
            return { items: whole.items, cap: { what, limit, completedFrom: 'git' } };
    }
    catch {
        // The history is not on disk, as after a shallow checkout: the list stays cut, and says so.
    }
    return { items, cap: { what, limit, completedFrom: null } };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/app/ports.js
var ports = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/src/hosts/node-files.js + 4 modules
var node_files = __webpack_require__(8108);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/hosts/github/within.js
/** Paths of the repository as the root of a run sees them, and back. */

/** `prefix`: the way from the repository to the root, with a slash at its end; empty where they are one. */
function within(prefix) {
    return {
        fromRepository: (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : null),
        toRepository: (path) => (isInside(path) ? prefix + path : null),
    };
}
/** Where a link at `path` leads, from the root of the run; null for what lies outside it. */
function linkTarget(path, target) {
    const found = external_node_path_.posix.join(external_node_path_.posix.dirname(path), target);
    return target.startsWith('/') || !isInside(found) ? null : found;
}
function isInside(path) {
    return !path.startsWith('/') && !path.split('/').includes('..');
}

;// CONCATENATED MODULE: ./lib/src/hosts/github/objects.js
/** Files at a commit, by way of its tree: what a tree does not name is not there, which a 404 alone could not say. */






/** Reads objects of a repository, each tree and each blob once. */
function objectsOf(api, { toRepository }) {
    const trees = new Map();
    const blobs = new Map();
    const names = (commit) => once(trees, commit, () => namesAt(api, commit));
    const find = async (commit, path) => {
        const whole = toRepository(path);
        if (whole === null)
            return null;
        const { entries, complete } = await names(commit);
        return entries.get(whole) ?? (complete ? null : lookUp(api, commit, whole));
    };
    const follow = async (commit, path, hops) => {
        const entry = await find(commit, path);
        if (entry === null)
            return null;
        const problem = problemOf(entry);
        if (problem !== null)
            return { ok: false, problem };
        const bytes = await once(blobs, entry.sha, () => bytesOf(api, entry.sha));
        if (entry.mode !== LINK)
            return { ok: true, bytes };
        const target = linkTarget(path, Buffer.from(bytes).toString('utf8'));
        if (target === null)
            return { ok: false, problem: 'it is a link that leads out of the root of the run' };
        return throughLink(commit, target, hops);
    };
    const throughLink = async (commit, target, hops) => {
        if (hops === 0)
            return { ok: false, problem: 'it is a link that leads in a circle' };
        return (await follow(commit, target, hops - 1)) ?? { ok: false, problem: 'it is a link to no file' };
    };
    return { names, read: (commit, path) => follow(commit, path, MOST_LINKS) };
}
function once(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
const LINK = '120000';
const MOST_LINKS = 8;
/** Why an entry is no document. */
function problemOf({ type, size }) {
    if (type === 'commit')
        return 'it is a submodule';
    if (type !== 'blob')
        return 'it is a folder';
    return size > ports/* MAX_BYTES */.zx ? (0,node_files/* tooLarge */.g)(size) : null;
}
async function namesAt(api, commit) {
    const route = 'GET /git/trees/{tree_sha}';
    const { tree, truncated } = await api.call(route, { tree_sha: commit, recursive: '1' }, treeShape);
    const entries = tree.map(({ path, size = 0, ...entry }) => [path, { ...entry, size }]);
    return { entries: new Map(entries), complete: !truncated };
}
const TYPES = { file: 'blob', symlink: 'blob', submodule: 'commit' };
/** One name in a tree that is too large to be listed; the tree itself was found, so a 404 is about the name. */
async function lookUp(api, commit, path) {
    const route = 'GET /contents/{path}';
    const parameters = { path, ref: commit, headers: { accept: 'application/vnd.github.object+json' } };
    try {
        const { type, sha, size } = await api.call(route, parameters, contentShape);
        const kind = TYPES[type] ?? 'tree';
        return { type: kind, mode: type === 'symlink' ? LINK : '100644', sha, size };
    }
    catch (error) {
        if (error instanceof ForgeFault && error.status === 404)
            return null;
        throw error;
    }
}
/** The bytes of a blob, held against its name, which is their hash. */
async function bytesOf(api, sha) {
    const { content, encoding } = await api.call('GET /git/blobs/{file_sha}', { file_sha: sha }, blobShape);
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    const hash = (0,external_node_crypto_.createHash)(sha.length === 40 ? 'sha1' : 'sha256');
    if (hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha)
        return bytes;
    throw strangeAnswer(`GET /git/blobs/${sha}`, 'the bytes are others than asked for');
}

;// CONCATENATED MODULE: ./lib/src/hosts/github-forge.js







/** Opens the repository at GitHub. Every fault is a `UserError` of the layer `forge`. */
async function openGithub(options) {
    const api = await openApi(options);
    return { forge: githubForge(api, options), board: githubBoard(api) };
}
function githubForge(api, { prefix, history }) {
    const announced = new Map();
    const paths = within(prefix);
    const objects = objectsOf(api, paths);
    const commits = history && ((change) => history.commits(change));
    const files = history && ((change) => history.changedFiles(change));
    const countsOf = (change) => announced.get(change.number ?? 0) ?? { commits: 0, files: 0 };
    return {
        pull: async (number) => {
            if (number === null)
                throw new Error('a pull request at GitHub has a number');
            const pull = await api.call('GET /pulls/{pull_number}', { pull_number: number }, pullShape);
            announced.set(number, { commits: pull.commits, files: pull.changed_files });
            return changeOf(pull);
        },
        pullsBetween: (base, head) => pullsBetween(api, base, head),
        mergeBase: async ({ base, head }) => {
            const parameters = { basehead: `${base.sha}...${head.sha}`, per_page: 1 };
            const compared = await api.call('GET /compare/{basehead}', parameters, comparisonShape);
            return compared.merge_base_commit.sha;
        },
        commits: (change) => listCommits(api, change, countsOf(change).commits, commits),
        changedFiles: (change) => listFiles(api, change, countsOf(change).files, files, paths),
        readAt: (commit, path) => objects.read(commit, path),
        tree: async (commit) => {
            const { entries, complete } = await objects.names(commit);
            const blobs = [...entries].filter(([, { type }]) => type === 'blob');
            return { paths: blobs.flatMap(([path]) => paths.fromRepository(path) ?? []).sort(), complete };
        },
    };
}
function changeOf(pull) {
    const { base, head, user } = pull;
    const repository = head.repo?.full_name ?? null;
    return {
        number: pull.number,
        title: pull.title,
        body: pull.body ?? '',
        author: user === null ? null : { login: user.login, isBot: user.type === 'Bot' },
        labels: pull.labels.map(({ name }) => name),
        draft: pull.draft ?? false,
        base: { ref: base.ref, sha: base.sha, repository: base.repo.full_name },
        head: { ref: head.ref, sha: head.sha, repository },
        isFork: repository !== base.repo.full_name,
    };
}


/***/ })

};
