export const id = 5083;
export const ids = [5083];
export const modules = {

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _reporters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);
/** All writing: hands what reporters made to the world. */


/** Delivers one output. What only a runner takes is dropped where there is none. */
async function deliver(output, ports) {
    switch (output.to) {
        case 'console':
            return ports.console.out(output.text);
        case 'file':
            return writeFile(output, ports);
        case 'command':
            return (ports.runner?.command ?? ports.console.out)(output.text);
        case 'summary':
            return ports.runner?.summary(output.text);
        case 'outputs':
            for (const [name, value] of Object.entries(output.values))
                ports.runner?.output(name, value);
            return;
        case 'comment': {
            const { url, problem } = await output.board.upsertComment(output);
            if (url !== null)
                ports.runner?.output('comment-url', url);
            return sayRefused(problem, ports);
        }
        case 'check-run':
            return sayRefused((await output.board.checkRun(output)).problem, ports);
    }
}
/** What the forge refuses is worth a word, and changes no verdict. */
function sayRefused(problem, { runner, console }) {
    if (problem === null)
        return;
    if (runner === null)
        console.err(`tasks-gate: ${problem}\n`);
    else
        runner.command((0,_reporters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .noticeCommand */ .iJ)('tasks-gate', problem));
}
async function writeFile({ path, text, reach }, ports) {
    try {
        await ports.files.write(path, text, reach);
    }
    catch (error) {
        const code = error.code ?? String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('files', `${path} cannot be written (${code})`, 'Name another file, or mend its permissions');
    }
}


/***/ }),

/***/ 5083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNew: () => (/* binding */ runNew)
});

// EXTERNAL MODULE: ./lib/src/config/nearest.js
var nearest = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/src/dialects/decode.js
var decode = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/src/dialects/read.js + 63 modules
var read = __webpack_require__(4694);
;// CONCATENATED MODULE: ./lib/src/docs/template-lists.js
/** Task lists of Spec Kit, Kiro and OpenSpec, filled in with a small worked example that passes `strict`. */
/** A phase of Spec Kit. */
function specKitPhase(title, { task, phase, story }) {
    const id = (offset) => `T${String(task + offset).padStart(3, '0')}`;
    return `## Phase ${phase}: User Story ${story} - ${title} (Priority: P1)

**Independent Test**: \`npm test -- export\` passes against an empty database.

- [ ] ${id(0)} [P] [US${story}] Write the contract test for \`GET /orders.csv\` in tests/contract/export.test.ts
- [ ] ${id(1)} [P] [US${story}] Quote fields as RFC 4180 asks in src/orders/csv.ts
- [ ] ${id(2)} [US${story}] Stream the orders of the last 90 days in src/orders/export.ts (depends on ${id(1)})
- [ ] ${id(3)} [US${story}] Answer 403 without the role \`accounting\` in src/routes/orders.ts (depends on ${id(0)}, ${id(2)})

**Checkpoint**: the export can be downloaded and opened in a spreadsheet program.
`;
}
/** A parent of Kiro with its sub-tasks. */
function kiroGroup(title, { task: number }) {
    return `- [ ] ${number}. ${title}
  - [ ] ${number}.1 Quote fields as RFC 4180 asks in \`src/orders/csv.ts\`
    - Commas, quotes and line ends inside a field
    - _Requirements: 1.1_
  - [ ] ${number}.2 Stream the orders of the last 90 days in \`src/orders/export.ts\`
    - 100,000 orders in under 5 seconds
    - _Requirements: 1.2_
    - _Depends: ${number}.1_
  - [ ] ${number}.3 Write integration tests for \`GET /orders.csv\`
    - With and without the role \`accounting\`
    - _Requirements: 1.1, 1.2_
    - _Depends: ${number}.2_
`;
}
/** A group of OpenSpec. */
function openSpecGroup(title, { task: number }) {
    return `## ${number}. ${title}

- [ ] ${number}.1 Quote fields as RFC 4180 asks in \`src/orders/csv.ts\`
- [ ] ${number}.2 Stream the orders of the last 90 days in \`src/orders/export.ts\` (depends on ${number}.1)
- [ ] ${number}.3 Test \`GET /orders.csv\` with and without the role \`accounting\` (depends on ${number}.2)
`;
}

;// CONCATENATED MODULE: ./lib/src/docs/template-phases.js
/** What both templates share with the standard one. */
function template_phases_frame(acceptance, done, hours) {
    const [development, testing, review] = hours;
    return `
### Acceptance Criteria
${acceptance.map((each) => `- [ ] ${each}`).join('\n')}

### Definition of Done
${done.map((each) => `- [ ] ${each}`).join('\n')}

### Estimated Effort
**Development Time**: ${development} hours
**Testing Time**: ${testing} hours
**Review Time**: ${review} hours
**Total Estimate**: ${development + testing + review} hours
`;
}
/** The smallest version that users can judge. */
function mvpTask(title, { task: number }) {
    return `## Task ${number}: ${title} - MVP Implementation
**MVP Focus**: One export that five shops try for two weeks
**Dependencies**: None
**Priority**: High
**Risk Level**: Low (read-only)

### Technical Approach
- Write the rows straight from the list of orders in \`src/orders/export.ts\`

### Core Functionality Only
- **Must Have**: a button that downloads the orders of the last 30 days
- **Explicitly Excluded**: filters, other formats, exports by mail
- **Success Criteria**: three of five shops export at least once a week

### Technical Debt Acceptance
- **Acceptable Shortcuts**: the file is built in memory, up to 5,000 orders
- **Quality Non-Negotiables**: amounts agree with the invoice to the cent
- **Refactoring Plan**: stream the rows before more than 20 shops use it

### User Validation Plan
- **Metrics to Track**: exports a shop and week, exports that end in an error
- **Feedback Collection**: a call with each shop after week one
- **Iteration Plan**: the filter that most shops ask for comes next
${template_phases_frame([
        '`GET /orders.csv` answers with one row for each order of the last 30 days',
        'a list of more than 5,000 orders is refused with 413 and a message that says why',
    ], [
        'unit tests of `src/orders/export.ts` pass with at least 80% line coverage',
        'one peer review is approved',
        '`docs/orders.md` shows a request and its answer',
    ], [6, 3, 1])}`;
}
/** A feature that works, made ready for many users. */
function productionTask(title, { task: number }) {
    return `## Task ${number}: ${title} - Production Readiness
**Goal**: 2,000 shops export every night without anyone on call
**Dependencies**: None
**Priority**: High
**Risk Level**: Medium (the nightly peak meets the backup)

### Technical Approach
- Move the export from the web process into \`src/jobs/export.ts\` and stream the rows

### Performance Optimization
- **Load Testing**: 200 exports at once end within 60 seconds at the 95th percentile
- **Resource Usage**: at most 150 MB of memory and 2 database connections for each worker
- **Caching Strategy**: finished files are kept for 24 hours under the id of the job

### Reliability Engineering
- **Error Handling**: a lost connection is tried again 3 times, then the job is marked as failed
- **Monitoring**: alert at more than 1 % failed exports in 15 minutes
- **Graceful Degradation**: while the queue is full the button says when to come back

### Security Hardening
- **Threat Modeling**: other people's orders, formulas in cells, links that never end
- **Input Validation**: \`since\` is a date, cells that begin with \`=\` are quoted
- **Audit Logging**: who exported which range of dates

### Operational Readiness
- **Deployment Strategy**: canary for 5 % of the shops over 24 hours
- **Rollback Plan**: switch \`orders.export.jobs\` off, the old route is still there
- **Runbook**: \`docs/runbooks/export.md\` says how to drain and restart the queue
${template_phases_frame([
        '200 exports at once end within 60 seconds at the 95th percentile',
        'no export holds more than 150 MB of memory',
        'a killed worker loses no job: it is finished by another one within 5 minutes',
    ], [
        'load test and unit tests pass, line coverage of `src/jobs/export.ts` is at least 90%',
        'security review of quoting and links is approved',
        '`docs/runbooks/export.md` is written and was followed once by someone else',
    ], [12, 6, 2])}`;
}

;// CONCATENATED MODULE: ./lib/src/docs/template-standard.js
/** The guide's standard task, filled in with a small worked example that passes `strict`. */
/** The task as Markdown. */
function standardTask(title, { task: number }) {
    return `## Task ${number}: ${title}

### Overview
**Purpose**: Shops get their orders into their own bookkeeping without copying by hand
**Context**: First part of the exports; the nightly job reuses its writer
**Dependencies**: None

### Technical Approach
**Implementation Strategy**: Stream the rows from a cursor and write them as they come
**Technology Choices**: \`node:stream\`, no library for CSV
**Architecture Integration**: A new handler beside \`src/orders/list.ts\`

### Acceptance Criteria
- [ ] **Export**: \`GET /orders.csv\` answers with one row for each order of the last 90 days
- [ ] **Quoting**: fields with commas, quotes or line ends are quoted as RFC 4180 asks
- [ ] **Performance**: 100,000 orders are written in under 5 seconds
- [ ] **Security**: a user without the role \`accounting\` gets 403

### Definition of Done
- [ ] **Code Quality**: \`npm run lint\` passes, one peer review is approved
- [ ] **Testing**: unit and integration tests pass, line coverage of \`src/orders/export.ts\` is at least 90%
- [ ] **Documentation**: \`docs/orders.md\` shows a request and its answer
- [ ] **Security**: \`npm audit\` reports no vulnerability above low

### Implementation Guidance
**Key Files to Modify**: \`src/orders/export.ts\`, \`src/routes.ts\`
**API Endpoints**: \`GET /orders.csv\` with the query \`since=YYYY-MM-DD\`
**Database Changes**: None
**Frontend Components**: None

### Testing Strategy
**Unit Tests**: quoting, empty list, one row of each kind
**Integration Tests**: a request with and without the role; 100,000 rows against a real database
**Manual Testing**: open the file in a spreadsheet program
**Performance Tests**: memory stays under 100 MB while 100,000 rows are written

### Risk Assessment
**Risk Level**: Medium (long requests hold a connection)
**Technical Risks**: a slow client keeps the cursor open
**Mitigation Strategies**: end the request after 60 seconds without progress
**Rollback Plan**: switch the route off with the flag \`orders.export\`

### Estimated Effort
**Priority**: High
**Development Time**: 8 hours
**Testing Time**: 4 hours
**Review Time**: 2 hours
**Total Estimate**: 14 hours
`;
}

;// CONCATENATED MODULE: ./lib/src/docs/templates.js
/** What `new` prints: worked examples, since a text full of holes is what the gate refuses. */



const tasks = () => '# Tasks\n';
const TEMPLATES = [
    {
        name: 'task',
        summary: 'a task with approach, criteria, tests, risk and effort',
        heading: tasks,
        body: standardTask,
    },
    {
        name: 'mvp',
        summary: 'the smallest version that users can judge',
        heading: tasks,
        body: mvpTask,
    },
    {
        name: 'production',
        summary: 'a feature made ready for many users',
        heading: tasks,
        body: productionTask,
    },
    {
        name: 'spec-kit',
        summary: 'a story phase of GitHub Spec Kit',
        heading: (title) => `# Tasks: ${title}\n`,
        body: specKitPhase,
    },
    {
        name: 'kiro',
        summary: 'a numbered task of Kiro with sub-tasks',
        heading: () => '# Implementation Plan\n',
        body: kiroGroup,
    },
    {
        name: 'openspec',
        summary: 'a group of an OpenSpec change',
        heading: tasks,
        body: openSpecGroup,
    },
];
/** The title that a template has when nobody names one. */
const SAMPLE_TITLE = 'Export orders as CSV';

// EXTERNAL MODULE: ./lib/src/app/deliver.js
var deliver = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/src/app/errors.js
var errors = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/src/app/print.js
var print = __webpack_require__(7173);
;// CONCATENATED MODULE: ./lib/src/app/new.js
/** The command `new`: prints a task from a template, or appends it to a list. */







const FIRST = { task: 1, phase: 1, story: 1 };
/** `new <template> [file] [--title TITLE]`. */
async function runNew({ flags, operands }, ports) {
    const [name, path, ...others] = operands;
    const template = templateOf(name);
    if (others.length > 0)
        throw new errors/* UserError */.yo('usage', 'More than one file is named: a task goes into one list');
    const title = titleOf(flags.get('title'));
    if (path === undefined) {
        await (0,print/* print */.y)(`${template.heading(title)}\n${template.body(title, FIRST)}`, flags, ports);
        return 0;
    }
    if (flags.has('output'))
        throw new errors/* UserError */.yo('usage', '--output and a file to append to contradict each other');
    await append(template, title, path, ports);
    return 0;
}
function templateOf(name) {
    const names = TEMPLATES.map((template) => template.name);
    const found = TEMPLATES.find((template) => template.name === name);
    if (found !== undefined)
        return found;
    const list = TEMPLATES.map((template) => `${template.name}: ${template.summary}`).join('\n    ');
    const what = name === undefined
        ? 'No template is named'
        : `There is no template \`${name}\`${(0,nearest/* didYouMean */.a)(name, names)}`;
    throw new errors/* UserError */.yo('usage', what, `Name one of these:\n    ${list}`);
}
function titleOf(written) {
    const title = (written ?? SAMPLE_TITLE).replace(/\s+/g, ' ').trim();
    if (title === '')
        throw new errors/* UserError */.yo('usage', '--title: Unexpected empty title, expected a few words');
    return title;
}
async function append(template, title, path, ports) {
    const kind = await ports.files.kind(path);
    if (kind === 'outside')
        throw new errors/* UserError */.yo('files', `${path} lies outside the root of the run`);
    if (kind === 'folder')
        throw new errors/* UserError */.yo('files', `${path} is a folder`, 'Name the list itself: specs/001-x/tasks.md');
    const before = kind === 'missing' ? '' : await textAt(path, ports);
    const document = (0,read/* readDocument */.u)({ path, text: before });
    const start = before === '' ? `${template.heading(title)}\n` : `${before}${gapBehind(before)}`;
    const added = template.body(title, before === '' ? FIRST : nextNumbers(document));
    const end = /\r\n/.test(before) ? '\r\n' : '\n';
    const text = start + added.replaceAll('\n', end);
    await (0,deliver/* deliver */.c)({ to: 'file', path, text, reach: 'root' }, ports);
    ports.console.err(`tasks-gate: ${kind === 'missing' ? 'Wrote' : 'Appended to'} ${path}\n`);
}
async function textAt(path, { files }) {
    const read = await files.read(path);
    if (!read.ok)
        throw new errors/* UserError */.yo('files', `${path}: ${read.problem}`);
    const { text, damaged } = (0,decode/* decode */.D)(read.bytes);
    if (damaged.length > 0)
        throw new errors/* UserError */.yo('files', `${path} is not UTF-8`, 'Save it as UTF-8');
    return text;
}
/** What is missing to an empty line behind a text. */
function gapBehind(text) {
    const end = /\r\n/.test(text) ? '\r\n' : '\n';
    if (/(?:\r?\n){2}$/.test(text))
        return '';
    return /\n$/.test(text) ? end : end + end;
}
function nextNumbers({ tasks, sections }) {
    const titles = sections.map(({ title }) => title.value);
    const ids = tasks.map(({ id }) => id?.value ?? '');
    const groups = titles.map((title) => /^(\d{1,6})[.:)]/.exec(title)?.[1] ?? '');
    return {
        task: 1 + highest([...ids, ...groups], /^[A-Za-z-]*0*(\d{1,6})/),
        phase: 1 + highest(titles, /^Phase (\d{1,6})/i),
        story: 1 +
            highest([...titles, ...tasks.map(({ story }) => story?.value ?? '')], /^(?:.*User Story |US)(\d{1,6})/i),
    };
}
function highest(texts, pattern) {
    return texts.reduce((most, text) => Math.max(most, Number(pattern.exec(text)?.[1] ?? 0)), 0);
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);
/** Prints what a command made, or writes it to the file that `--output` names. */

/** Delivers the text of a command. */
async function print(text, flags, ports) {
    const path = flags.get('output');
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)(path === undefined ? { to: 'console', text } : { to: 'file', path, text, reach: 'anywhere' }, ports);
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/** The text of a file. Characters that the file itself writes as U+FFFD are no damage. */
function decode(bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== null) {
        return {
            text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes.subarray(2)),
            bom: true,
            damaged: [],
        };
    }
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    return { text, bom, damaged: text.includes('\ufffd') ? damageIn(text, body) : [] };
}
function wideEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
/** Runs of U+FFFD that stand for bytes which are no UTF-8, found by walking text and bytes together. */
function damageIn(text, bytes) {
    const damaged = [];
    let at = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit !== 0xfffd)
            at += byteLength(unit);
        else if (isReplacement(bytes, at))
            at += 3;
        else {
            at += brokenLength(bytes, at);
            const last = damaged.at(-1);
            if (last?.end === i)
                last.end = i + 1;
            else
                damaged.push({ start: i, end: i + 1 });
        }
    }
    return damaged;
}
/** U+FFFD as the file itself writes it. */
function isReplacement(bytes, at) {
    return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
/** How many bytes a UTF-16 unit takes in UTF-8; each half of a pair takes two. */
function byteLength(unit) {
    if (unit < 0x80)
        return 1;
    if (unit < 0x800)
        return 2;
    return unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
}
/** How many bytes became one U+FFFD: the first, with as much of a sequence as was well-formed. */
function brokenLength(bytes, at) {
    const lead = bytes[at] ?? 0;
    const wanted = followers(lead);
    let length = 1;
    while (length <= wanted && continues(lead, bytes[at + length] ?? 0, length))
        length++;
    return length;
}
/** How many bytes follow this first byte; none follow one that begins no sequence. */
function followers(lead) {
    if (lead < 0xc2 || lead >= 0xf5)
        return 0;
    if (lead >= 0xf0)
        return 3;
    return lead >= 0xe0 ? 2 : 1;
}
/** The second byte has narrower bounds behind some first bytes, so that nothing is written in two ways. */
function continues(lead, byte, place) {
    if (place > 1)
        return byte >= 0x80 && byte < 0xc0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    return byte >= low && byte <= high;
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From the gravest down. */
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   nB: () => (/* binding */ reportedIn)
/* harmony export */ });
const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Where the finding is shown: its place, the top of its file, or the top of the first list of the run. */
function anchorOf(finding, { documents }) {
    const path = finding.path ?? documents[0]?.path ?? '.tasks-gate.yml';
    return { path, place: finding.place ?? TOP, isOwn: finding.path !== null };
}
/** The findings that count. */
function reportedIn({ findings }) {
    return findings.filter(({ fate }) => fate === 'reported');
}
/** Message and hint in one text, each a sentence of its own. */
function messageOf({ message, hint }) {
    return hint === null ? message : `${message}. ${hint}.`;
}


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReport: () => (/* binding */ githubReport),
  iJ: () => (/* binding */ noticeCommand)
});

// UNUSED EXPORTS: errorCommand, escapeData

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/src/reporters/anchor.js
var reporters_anchor = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/src/model/visible.js
var visible = __webpack_require__(8906);
;// CONCATENATED MODULE: ./lib/src/reporters/annotations.js



/** GitHub takes 64 KB of message; nobody reads more than this. */
const MAX_MESSAGE = 4096;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Findings by severity, those on changed lines first, then one for each task before the others of that task. */
function ranked(verdict) {
    const isChanged = changedTest(verdict.changed);
    const reported = (0,reporters_anchor/* reportedIn */.nB)(verdict);
    return finding/* SEVERITIES */.o.flatMap((severity) => {
        const own = reported.filter((finding) => finding.severity === severity);
        const [fresh, old] = split(own, isChanged);
        return [...oneByTask(fresh), ...oneByTask(old)];
    });
}
/** True for a finding on a line that the change adds or rewrites, or in a file whose lines no one could tell. */
function changedTest(changed) {
    const byPath = new Map(changed.map(({ path, lines }) => [path, lines]));
    return ({ path, place }) => {
        const lines = path === null ? undefined : byPath.get(path);
        if (lines === undefined)
            return false;
        if (lines === null || place === null)
            return true;
        return lines.some(({ first, last }) => place.line <= last && place.endLine >= first);
    };
}
function oneByTask(findings) {
    const seen = new Set();
    return split(findings, ({ taskId, path, place }) => {
        const subject = taskId ?? `${path}:${place?.line}`;
        return !seen.has(subject) && seen.add(subject) !== undefined;
    }).flat();
}
function split(items, test) {
    const yes = [];
    const no = [];
    for (const item of items)
        (test(item) ? yes : no).push(item);
    return [yes, no];
}
/** What an annotation says, below the length that anyone takes. */
function annotationText({ message, hint }, room = MAX_MESSAGE) {
    return ((0,visible/* sentence */.em)(message) + (hint === null ? '' : `\n${(0,visible/* sentence */.em)(hint)}`)).slice(0, room);
}
/** Every finding as an annotation of a check run; one about no file stands at the top of the first list. */
function runAnnotations(verdict, prefix) {
    return ranked(verdict).map((finding) => {
        const { path, place } = anchorOf(finding, verdict);
        const isOneLine = place.line === place.endLine;
        return {
            path: prefix + path,
            startLine: place.line,
            endLine: place.endLine,
            startColumn: isOneLine ? place.column : null,
            endColumn: isOneLine ? Math.max(place.endColumn, place.column) : null,
            level: LEVELS[finding.severity],
            title: finding.rule,
            message: annotationText(finding),
        };
    });
}

// EXTERNAL MODULE: ./lib/src/reporters/words.js
var words = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/src/reporters/github.js




/** The runner cuts a message there. */
const github_MAX_MESSAGE = 4096;
/** One command a line; empty where there is nothing to annotate. */
function githubReport(verdict, options) {
    const findings = ranked(verdict);
    return finding/* SEVERITIES */.o.flatMap((severity) => commandsOf(severity, findings.filter((finding) => finding.severity === severity), options)).join('');
}
function commandsOf(severity, findings, options) {
    const chosen = findings.slice(0, options.limit);
    const left = findings.length - chosen.length;
    return chosen.map((finding, index) => {
        const isLast = index === chosen.length - 1;
        const more = isLast && left > 0 ? `\n… and ${(0,words/* counted */.hS)(left, `more ${severity}`)} in ${options.rest}` : '';
        return commandOf(finding, more, options.prefix);
    });
}
function commandOf(finding, more, prefix) {
    const { severity, rule } = finding;
    const properties = [...placeOf(finding, prefix), ['title', rule]]
        .map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`)
        .join(',');
    return `::${severity} ${properties}::${escapeData(annotationText(finding, github_MAX_MESSAGE - more.length) + more)}\n`;
}
/** The runner drops columns of a place over several lines, so they are left out. */
function placeOf({ path, place }, prefix) {
    if (path === null)
        return [];
    const file = ['file', prefix + path];
    if (place === null)
        return [file];
    const lines = [
        ['line', `${place.line}`],
        ['endLine', `${place.endLine}`],
    ];
    if (place.line !== place.endLine)
        return [file, ...lines];
    return [file, ...lines, ['col', `${place.column}`], ['endColumn', `${place.endColumn}`]];
}
/** As the runner reads it back: percent first. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The command for an error about no place in a file. */
function errorCommand(title, text) {
    return `::error title=${escapeProperty(title)}::${escapeData(text.slice(0, github_MAX_MESSAGE))}\n`;
}
/** The command for a word that changes no verdict. */
function noticeCommand(title, text) {
    return `::notice title=${escapeProperty(title)}::${escapeData((0,visible/* sentence */.em)(text).slice(0, github_MAX_MESSAGE))}\n`;
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Text of strangers, safe to print, and how many columns it takes. */

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROW = /^[\u0020-\u02ff]*$/;
const NOTHING = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** How many columns of a terminal one character takes. */
function widthOf(char) {
    if (NARROW.test(char))
        return 1;
    if (WIDE.test(char))
        return 2;
    return NOTHING.test(char) ? 0 : 1;
}
/** How many columns a visible text takes. */
function columnsOf(text) {
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ fractionOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   Rb: () => (/* binding */ barOf),
/* harmony export */   Rr: () => (/* binding */ readInWords),
/* harmony export */   dw: () => (/* binding */ foundInWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   js: () => (/* binding */ apartInWords),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   uJ: () => (/* binding */ countedSeverities)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);


/** `1 error`, `2 errors`. */
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** What was reported: `1 error, 2 warnings and 1 notice`, or `no findings`. */
function foundInWords({ error, warning, notice, }) {
    const words = [
        error > 0 ? counted(error, 'error') : '',
        warning > 0 ? counted(warning, 'warning') : '',
        notice > 0 ? counted(notice, 'notice') : '',
    ].filter((word) => word !== '');
    return words.length === 0 ? 'no findings' : listed(words);
}
/** The same of some findings. */
function countedSeverities(findings) {
    const [error = 0, warning = 0, notice = 0] = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.map((severity) => findings.filter((finding) => finding.severity === severity).length);
    return foundInWords({ error, warning, notice });
}
/** What was found and does not count: `2 suppressed, 1 in the baseline`; empty for nothing. */
function apartInWords({ suppressed, baselined, outsideScope }) {
    const words = [
        suppressed > 0 ? `${suppressed} suppressed` : '',
        baselined > 0 ? `${baselined} in the baseline` : '',
        outsideScope > 0 ? `${outsideScope} outside the scope` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
}
/** What was read: `3 files with 40 tasks, 12 done`. */
function readInWords({ documents, measures, coverage }) {
    if (documents.length === 0 && coverage?.reports !== undefined)
        return counted(coverage.reports.length, 'coverage report');
    const { done, total } = measures.tasks;
    const tasks = total === 0 ? 'no tasks' : `${counted(total, 'task')}, ${done} done`;
    return `${counted(documents.length, 'file')} with ${tasks}`;
}
/** `9 of 10`. */
function fractionOf(part, total) {
    return `${part} of ${total}`;
}
/** `90.0%`, rounded down so that only all of it is `100%`; a dash of nothing. */
function percentOf(part, total) {
    if (total === 0)
        return '–';
    return part === total ? '100%' : `${(Math.floor((part / total) * 1000) / 10).toFixed(1)}%`;
}
const BAR = 20;
/** A bar of text, full only where all is done. */
function barOf(part, total, width = BAR) {
    const full = total === 0 ? 0 : Math.floor((part / total) * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
}
/** What results of tests, scanners and benchmarks say, in sentences. */
function evidenceInWords(evidence) {
    if (evidence === null)
        return [];
    const { tests, scans, benchmarks } = evidence;
    return [
        tests === null
            ? ''
            : `Tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped (${counted(tests.files.length, 'file')})`,
        scans === null
            ? ''
            : `Scans: ${counted(scans.results, 'result')}, ${scans.failing} failing (${counted(scans.files.length, 'file')})`,
        benchmarks === null
            ? ''
            : `Benchmarks: ${benchmarks.measured} measured, ${benchmarks.failing} failing (${counted(benchmarks.files.length, 'file')})`,
    ].filter((words) => words !== '');
}
/** A space that no line breaks at, while lines are broken. */
const HELD = '\uE000';
/** Longer code is broken as prose is. */
const SHORT_CODE = 20;
/** Holds short code and a number with its sign together: `- [x] ` and `90 %`. */
function held(text) {
    return text.replace(/`[^`]*`|(?<=\d) (?=%)/g, (part) => part.length > SHORT_CODE ? part : part.replaceAll(' ', HELD));
}
/** Breaks a text at spaces, but not in short code or before "%"; a word that is too long for a line is left whole. */
function wrapped(text, width) {
    return brokenAt(held(text), width).map((line) => line.replaceAll(HELD, ' '));
}
function brokenAt(text, width) {
    const lines = [];
    let room = 0;
    for (const word of text.split(' ')) {
        const size = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(word);
        if (lines.length > 0 && size + 1 <= room) {
            lines[lines.length - 1] += ` ${word}`;
            room -= size + 1;
        }
        else {
            lines.push(word);
            room = width - size;
        }
    }
    return lines;
}


/***/ })

};
