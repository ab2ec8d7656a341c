export const id = 722;
export const ids = [722];
export const modules = {

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compareLists)
});

// EXTERNAL MODULE: ./lib/src/model/change.js
var change = __webpack_require__(6278);
;// CONCATENATED MODULE: ./lib/src/engine/flips.js
/** The flips among matched tasks, in file order; a task that arrives done counts as completed. */
function flipsIn(pairs) {
    const flips = pairs.flatMap(flipOf);
    return flips.sort((a, b) => compareText(a.task.document.path, b.task.document.path) || a.task.task.at.start - b.task.task.at.start);
}
function flipOf({ before, after }) {
    if (after === null)
        return [];
    const was = before?.task.status === 'done';
    const { status } = after.task;
    if (status === 'done' && !was)
        return [{ kind: 'completed', task: after, before }];
    const reopened = was && (status === 'open' || status === 'active');
    return reopened ? [{ kind: 'reopened', task: after, before }] : [];
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/model/wording.js
var wording = __webpack_require__(5512);
;// CONCATENATED MODULE: ./lib/src/engine/match.js



/** Under this likeness of their titles, two tasks with one id are different tasks. */
const SAME_TASK = 0.2;
/** Every task of the lists, with its counterpart where it has one. */
function matchTasks(documents) {
    const pairs = [];
    const left = { before: [], after: [] };
    for (const document of documents) {
        const sides = { before: tasksOf(document.before), after: tasksOf(document.after) };
        pairs.push(...matchWithin(sides));
        left.before.push(...sides.before);
        left.after.push(...sides.after);
    }
    pairs.push(...matched(left, byIdAndTitle, 'unique'), ...matched(left, byTitle, 'unique'));
    const removed = left.before.map((before) => ({ before, after: null, reused: false }));
    const added = left.after.map((after) => ({ before: null, after, reused: false }));
    return [...pairs, ...removed, ...added];
}
function tasksOf(document) {
    return document === null ? [] : document.tasks.map((task) => ({ document, task }));
}
/** The surest likeness first, so that a list that was renumbered keeps its tasks apart. */
function matchWithin(sides) {
    return [
        ...matched(sides, byIdAndTitle, 'in order'),
        ...matched(sides, bySectionAndTitle, 'in order'),
        ...matched(sides, byTitle, 'unique'),
        ...matched(sides, byId, 'in order').flatMap(apartWhereReused),
    ];
}
/** Takes the pairs with equal keys off both sides. */
function matched(sides, keyOf, mode) {
    if (sides.before.length === 0 || sides.after.length === 0)
        return [];
    const base = (0,group/* grouped */.z)(sides.before, keyOf);
    const head = (0,group/* grouped */.z)(sides.after, keyOf);
    const pairs = [...base].flatMap(([key, olds]) => {
        const news = (key === null ? undefined : head.get(key)) ?? [];
        const isDoubtful = mode === 'unique' && (olds.length > 1 || news.length > 1);
        return isDoubtful ? [] : paired(olds, news);
    });
    const taken = new Set(pairs.flatMap(({ before, after }) => [before, after]));
    sides.before = sides.before.filter((at) => !taken.has(at));
    sides.after = sides.after.filter((at) => !taken.has(at));
    return pairs;
}
/** The first of one side with the first of the other, and so on, as long as there are some on both. */
function paired(olds, news) {
    return olds.flatMap((before, index) => {
        const after = news[index];
        return after === undefined ? [] : [{ before, after, reused: false }];
    });
}
function byId({ task }) {
    return task.id === null ? null : task.id.value.toUpperCase();
}
function byTitle({ task }) {
    return (0,wording/* normalised */.Z)(task.title.value) || null;
}
function byIdAndTitle(at) {
    const id = byId(at);
    return id === null ? null : `${id}\n${(0,wording/* normalised */.Z)(at.task.title.value)}`;
}
function bySectionAndTitle(at) {
    if (at.task.id !== null)
        return null;
    return [...(0,model_document/* sectionTitles */.XG)(at.document, at.task), (0,wording/* normalised */.Z)(at.task.title.value)].join('\n');
}
function apartWhereReused(pair) {
    const [old, now] = [pair.before?.task.title.value ?? '', pair.after?.task.title.value ?? ''];
    if (old === '' || now === '' || (0,wording/* likeness */.$)(old, now) >= SAME_TASK)
        return [pair];
    return [
        { before: pair.before, after: null, reused: true },
        { before: null, after: pair.after, reused: true },
    ];
}

// EXTERNAL MODULE: ./lib/src/engine/touched.js
var engine_touched = __webpack_require__(2495);
;// CONCATENATED MODULE: ./lib/src/engine/compare.js
/** The task lists of a change, base against head: which tasks are the same, and which boxes were turned. */




/** Compares the lists that the change touches; where `files` is missing, their texts decide. */
function compareLists(before, after, files) {
    const changed = (0,change/* isMissing */.b2)(files) ? [] : files.items;
    const moves = movesOf(changed, !(0,change/* isMissing */.b2)(files) && (0,change/* isComplete */.As)(files));
    const documents = [...keptAndAdded(before, after, moves), ...gone(before, after, moves)];
    const pairs = matchTasks(documents);
    const touched = (0,change/* isMissing */.b2)(files)
        ? documents.flatMap((pair) => pair.after ?? [])
        : (0,engine_touched/* touchedDocuments */.X)(after.documents, changed);
    const features = new Set([...touched].flatMap(({ feature }) => feature ?? []));
    return { documents, pairs, flips: flipsIn(pairs), features: [...features] };
}
function movesOf(files, everyFileKnown) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const newPath = new Map();
    for (const { path, previousPath } of files)
        if (previousPath !== null)
            newPath.set(previousPath, path);
    return {
        files: byPath,
        newPath,
        mayDiffer: (path) => !everyFileKnown || byPath.has(path) || newPath.has(path),
    };
}
function oldPathOf(document, { files }) {
    return files.get(document.path)?.previousPath ?? document.path;
}
/** The lists at the head that are new or not the same as at the base. */
function* keptAndAdded(before, after, moves) {
    const base = new Map(before.documents.map((document) => [document.path, document]));
    for (const document of after.documents) {
        if (!moves.mayDiffer(document.path))
            continue;
        const old = base.get(oldPathOf(document, moves)) ?? null;
        const differs = old === null
            ? before.complete || moves.files.has(document.path)
            : old.text !== document.text || old.path !== document.path;
        if (differs)
            yield { before: old, after: document, movedTo: null };
    }
}
/** The lists at the base that are no longer read. */
function* gone(before, after, moves) {
    const kept = new Set(after.documents.map((document) => oldPathOf(document, moves)));
    for (const document of before.documents) {
        if (kept.has(document.path) || !moves.mayDiffer(document.path))
            continue;
        const movedTo = moves.newPath.get(document.path) ?? null;
        const surely = after.complete || movedTo !== null || moves.files.has(document.path);
        if (surely)
            yield { before: document, after: null, movedTo };
    }
}


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsFor),
  s: () => (/* binding */ judgeChange)
});

// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/model/change.js
var model_change = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/src/model/comparison.js
var model_comparison = __webpack_require__(9851);
// EXTERNAL MODULE: ./lib/src/engine/change-findings.js
var change_findings = __webpack_require__(7796);
// EXTERNAL MODULE: ./lib/src/engine/compare.js + 2 modules
var compare = __webpack_require__(3989);
// EXTERNAL MODULE: ./lib/src/kit/pattern.js
var kit_pattern = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/engine/exemptions.js
/** Which pull requests need no task, and why. */


/** Why the pull request is exempt, in a sentence; null where it is not. */
function exemption(change, files, settings, matches) {
    const tests = [
        () => byAuthor(change, settings),
        () => byLabel(change, settings),
        () => byBranch(change, settings, matches),
        () => byTitle(change, settings),
        () => byPaths(files, settings, matches),
        () => (change.draft && settings.drafts === 'skip' ? 'It is a draft' : null),
    ];
    for (const test of tests) {
        const reason = test();
        if (reason !== null)
            return reason;
    }
    return null;
}
function byAuthor({ author }, { authors, bots }) {
    if (author === null)
        return null;
    if (bots && author.isBot)
        return `Its author \`${author.login}\` is a bot`;
    const pattern = authors.find((each) => {
        return (0,kit_pattern/* fitsPattern */.j)(author.login, each) && (author.isBot || !each.endsWith('[bot]'));
    });
    return pattern === undefined ? null : `Its author \`${author.login}\` is exempt (\`${pattern}\`)`;
}
function byLabel({ labels }, settings) {
    const label = labels.find((each) => settings.labels.some((name) => name.toLowerCase() === each.toLowerCase()));
    return label === undefined ? null : `It has the label \`${label}\``;
}
function byBranch(change, settings, matches) {
    if (matches(change.base.ref, settings.baseBranches))
        return `Its base branch \`${change.base.ref}\` is exempt`;
    if (change.isFork || !matches(change.head.ref, settings.branches))
        return null;
    return `Its branch \`${change.head.ref}\` is exempt`;
}
function byTitle({ title }, { titles }) {
    const pattern = titles.find((each) => title !== null && (0,kit_pattern/* fitsPattern */.j)(title, each));
    return pattern === undefined ? null : `Its title fits \`${pattern}\``;
}
function byPaths(files, { paths }, matches) {
    if (paths.length === 0 || (0,model_change/* isMissing */.b2)(files) || !(0,model_change/* isComplete */.As)(files) || files.items.length === 0)
        return null;
    const all = files.items.every(({ path, previousPath }) => {
        return matches(path, paths) && (previousPath === null || matches(previousPath, paths));
    });
    return all ? `All its files match ${paths.map((path) => `\`${path}\``).join(', ')}` : null;
}

// EXTERNAL MODULE: ./lib/src/engine/globs.js
var globs = __webpack_require__(2670);
;// CONCATENATED MODULE: ./lib/src/engine/loosening.js
/** What a change of the gate's config loosens, said in words. */
/** Which keys, and when a new value is looser than the old one; the first that fits the key decides. */
const KEYS = [
    [
        /^(?:rules|pullRequest\.checks|overrides\.\d+\.rules)\.[^.]+(?:\.0)?$/,
        (before, after) => lowerLevel(before, after) || (before === undefined && level(after) === 'off'),
    ],
    [/^extends$/, lower(['minimal', 'recommended', 'strict'])],
    [/^failOn$/, lower(['never', 'error', 'warning'])],
    [/^scope$/, lower(['changed-tasks', 'changed-files', 'all'])],
    [
        /(?:^pullRequest\.onCap|\.onMissing\w+|\.onEmpty\w+|\.onStale\w+)$/,
        lower(['off', 'ignore', 'warn', 'fail']),
    ],
    [/^pullRequest\.references\.require$/, lower(['any', 'explicit'])],
    [/^pullRequest\.exempt\.drafts$/, lower(['skip', 'warn', 'check'])],
    [/^pullRequest\.exempt\.bots$|^coverage\.ignoreWhitespace$/, (_, after) => after === true],
    [
        /^coverage\.thresholds\.maxDrop$|^maxWarnings$|olerance$/,
        (before, after) => number(after, Infinity) > number(before, Infinity),
    ],
    [/^coverage\.minChangedLines$/, (before, after) => number(after, 0) > number(before, 0)],
    [/^coverage\.thresholds\./, (before, after) => number(after, -1) < number(before, -1)],
    [
        /^(?:exclude|pullRequest\.(?:exempt|references\.from))\b/,
        (before, after) => before === undefined && after !== undefined,
    ],
    [
        /^(?:files|coverage\.(?:reports|baseline)|evidence)\b/,
        (before, after) => before !== undefined && after === undefined,
    ],
    [/^baseline$/, (_, after) => typeof after === 'string'],
];
const lowerLevel = lower(['off', 'notice', 'warning', 'error'], level);
/** Deeper than any key of the config. */
const DEEPEST = 12;
/** More than these are counted, not listed. */
const MOST = 20;
/** The settings that are looser at the head; none where either side has no config. */
function loosenings(before, after) {
    if (before === null || after === null)
        return after === null && before !== null ? ['its config is removed'] : [];
    const [old, now] = [leaves(before), leaves(after)];
    const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
    const found = keys.flatMap((key) => {
        const [was, is] = [old.get(key), now.get(key)];
        if (was === is)
            return [];
        const compare = KEYS.find(([pattern]) => pattern.test(key))?.[1];
        return compare?.(was, is) ? [says(key, was, is)] : [];
    });
    return found.length > MOST ? [...found.slice(0, MOST), `${found.length - MOST} more settings`] : found;
}
function says(key, before, after) {
    const name = `\`${key.slice(0, 120)}\``;
    if (before === undefined)
        return `${name} is now ${shown(after)}`;
    if (after === undefined)
        return `${name} is no longer ${shown(before)}`;
    return `${name} goes from ${shown(before)} to ${shown(after)}`;
}
function shown(value) {
    return `\`${String(value).slice(0, 80)}\``;
}
/** Every scalar by its path; the items of a list of words stand under their own word, whatever their order. */
function leaves(value) {
    return new Map(leavesBelow(value, []));
}
function* leavesBelow(value, path) {
    if (path.length > DEEPEST)
        return;
    if (typeof value !== 'object' || value === null)
        yield [path.join('.'), value];
    else
        for (const [key, item] of partsOf(value, path))
            yield* leavesBelow(item, [...path, key]);
}
/** The level of a rule with its options is a list as well, and there the places count. */
function partsOf(value, path) {
    if (!Array.isArray(value) || /(?:^|\.)(?:rules|checks)\.[^.]+$/.test(path.join('.')))
        return Object.entries(value);
    return value.map((item, index) => [typeof item === 'string' ? item : String(index), item]);
}
/** Compares two words of a scale; a word that the scale does not have, or none at all, tells nothing. */
function lower(scale, read = (value) => value) {
    return (before, after) => {
        const [was, is] = [scale.indexOf(String(read(before))), scale.indexOf(String(read(after)))];
        return was !== -1 && is !== -1 && is < was;
    };
}
/** A level as people may write it. */
function level(value) {
    if (value === false || value === 0)
        return 'off';
    if (value === 1 || value === 'warn')
        return 'warning';
    return value === 2 ? 'error' : value;
}
/** The figure of `80`, `80%` or `80.5 %`; `none` where there is no value. */
function number(value, none) {
    if (value === undefined || value === null)
        return none;
    const figure = Number.parseFloat(String(value));
    return Number.isNaN(figure) ? none : figure;
}

// EXTERNAL MODULE: ./lib/src/engine/order.js
var order = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/src/engine/task-index.js
/** The index of the tasks of some documents. */
function indexTasks(documents) {
    const exact = new Map();
    const near = new Map();
    const forms = new Set();
    for (const document of documents) {
        for (const task of document.tasks) {
            if (task.id === null)
                continue;
            const id = task.id.value;
            put(exact, exactKey(id), { document, task });
            put(near, nearKey(id), { document, task });
            forms.add(formOf(id));
        }
    }
    return {
        exactly: (id) => exact.get(exactKey(id)) ?? [],
        nearly: (id) => near.get(nearKey(id)) ?? [],
        hasForm: (id) => forms.has(formOf(id)),
    };
}
/** The first task of a document with an id counts; a doubled one is another rule's matter. */
function put(map, key, at) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [at]);
    else if (list.at(-1)?.document !== at.document)
        list.push(at);
}
function exactKey(id) {
    return id.replace(/^#/, '').toUpperCase();
}
function nearKey(id) {
    return exactKey(id)
        .replace(/(?<=[A-Z])[-_ ](?=[A-Z\d])/g, '')
        .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}
function formOf(id) {
    return exactKey(id).replace(/\d/g, '9');
}

;// CONCATENATED MODULE: ./lib/src/engine/resolve.js

/** A resolver over the lists at the head, and at the base for tasks that are no longer there. */
function resolver(after, before, hints) {
    const head = indexTasks(after);
    const base = indexTasks(before);
    return (written) => {
        const atHead = candidates(head, written);
        if (atHead.length > 0)
            return choose(atHead, 'head', hints);
        const atBase = candidates(base, written);
        if (atBase.length > 0)
            return choose(atBase, 'base', hints);
        return meansTask(written, head) ? { state: 'unknown', targets: [] } : null;
    };
}
/** The tasks it could mean, one group for each document. */
function candidates(index, written) {
    for (const find of lookups(index, written)) {
        const starts = find(written.id).filter((at) => inFeature(at, written.feature));
        const groups = written.through === null ? starts.map((at) => [at]) : ranges(starts, find(written.through));
        if (groups.length > 0)
            return groups;
    }
    return [];
}
/** From the surest reading down; only an id in a list or behind the word "task" may be spelled freely. */
function lookups(index, { manner }) {
    const exact = [index.exactly, (id) => endings(id).flatMap((end) => index.exactly(end))];
    if (manner === 'mentioned')
        return exact;
    return [
        index.exactly,
        (id) => index.nearly(id),
        (id) => index.nearly(`TASK-${id}`),
        (id) => index.nearly(id.replace(/^task[-_]?(?=\d)/i, '')),
        (id) => index.nearly(id.replace(/^task[-_]?(?=\d)/i, 'T')),
    ];
}
/** What a joined word can end in: `fix-T012` in `T012`. */
function endings(id) {
    const groups = id.split(/[-_]/);
    return groups.slice(1).flatMap((_, at) => {
        const end = groups.slice(at + 1).join('-');
        return /^\d/.test(end) ? [] : [end];
    });
}
function inFeature({ document }, feature) {
    return feature === null || document.feature?.toLowerCase() === feature.toLowerCase();
}
/** The tasks between two ends that stand in one document. */
function ranges(starts, ends) {
    return starts.flatMap(({ document, task }) => {
        const end = ends.find((other) => other.document === document);
        if (end === undefined)
            return [];
        const [from, to] = [document.tasks.indexOf(task), document.tasks.indexOf(end.task)];
        const between = document.tasks.slice(Math.min(from, to), Math.max(from, to) + 1);
        return [between.filter((each) => each.id !== null).map((each) => ({ document, task: each }))];
    });
}
/** Narrows the documents down: the feature that is touched, the branch, other references. */
function choose(groups, side, hints) {
    const tests = [
        (document) => hints.touched.has(document),
        (document) => document.feature !== null && document.feature === hints.branchFeature,
        (document) => document.feature !== null && hints.namedFeatures.has(document.feature.toLowerCase()),
    ];
    let left = groups;
    for (const test of tests) {
        const fitting = left.filter((group) => group.some(({ document }) => test(document)));
        if (fitting.length > 0)
            left = fitting;
    }
    const targets = left.flat().map((at) => ({ ...at, side }));
    return { state: left.length === 1 ? 'found' : 'ambiguous', targets };
}
/** True where an id that no task has is yet meant as one: in a list, or in the form of this project's ids. */
function meansTask(written, index) {
    if (written.manner === 'listed')
        return true;
    const forms = [written.id, written.id.replace(/^task-/i, ''), ...endings(written.id)];
    return forms.some((id) => /\d\D?\d|\d\.\d/.test(id) && /[A-Za-z.]/.test(id) && index.hasForm(id));
}

// EXTERNAL MODULE: ./lib/src/engine/touched.js
var engine_touched = __webpack_require__(2495);
// EXTERNAL MODULE: ./lib/src/kit/visible.js
var visible = __webpack_require__(8711);
;// CONCATENATED MODULE: ./lib/src/engine/written.js
/** Task ids as people write them in titles, branches, messages and `Tasks:` lines; linear on hostile text. */
const GROUPS = '(?:[A-Za-z]{1,12}[-_]){0,3}';
const NUMBER = '\\d{1,9}(?:\\.\\d{1,9}){0,7}[A-Za-z]?(?![A-Za-z0-9])';
const ID = `${GROUPS}[A-Za-z]{0,10}${NUMBER}`;
const TO = '[ \\t`]{0,3}(?:-|–|—|\\.\\.\\.?|…|to[ \\t]|through[ \\t])[ \\t`]{0,3}';
const ELEMENT = new RegExp(`#?(${ID})(?:${TO}#?(${ID}))?`, 'y');
const IS_ID = new RegExp(`^${ID}(?:-${ID})?$`);
const FEATURE = /(?:[\p{L}\p{N}_.][\p{L}\p{N}._-]{0,99}\/){0,8}([\p{L}\p{N}_][\p{L}\p{N}._-]{0,99})\//uy;
const FEATURE_BEFORE = /(?:^|[^\p{L}\p{N}._-])([\p{L}\p{N}_][\p{L}\p{N}._-]{0,99})\/$/u;
const BETWEEN = /(?:[\s,;&+/、，`*[\]]|and(?![A-Za-z])|or(?![A-Za-z]))+/y;
const ADDRESS = /[a-z]{1,10}:\/\/\S*/iy;
const WORD = /[^\s,;/]+\/?/y;
const THE_WORD_TASK = /(?<![A-Za-z0-9])tasks?(?:([ \t]{0,2}[:#/_-][ \t#]{0,2})|[ \t]{1,3})(?=[A-Za-z\d])/gi;
const MENTION = new RegExp(`(?<![A-Za-z0-9.])(?=[A-Za-z])${ID}`, 'g');
/** The ids of a `Tasks:` line: a list with ranges, words between them passed over. */
function listedIds(value) {
    const found = [];
    const reader = { text: value, at: 0, words: false, closes: true };
    while (reader.at < value.length) {
        skip(reader, BETWEEN);
        if (skip(reader, ADDRESS) || skipBrackets(reader, found.length > 0))
            continue;
        const id = readListed(reader);
        if (id !== null)
            found.push(id);
        else if (skip(reader, WORD))
            reader.words = true;
        else
            reader.at++;
    }
    return found;
}
function readListed(reader) {
    const read = written_element(reader.text, reader.at, 'listed');
    if (read === null || (reader.words && /^\d+$/.test(read.id.id)))
        return null;
    reader.at = read.end;
    return read.id;
}
/** The ids of a title, a branch or a message: behind the word "task", and wherever one stands. */
function mentionedIds(text) {
    const found = [];
    const named = [];
    for (const word of text.matchAll(THE_WORD_TASK)) {
        const start = word.index + word[0].length;
        if (start < (named.at(-1)?.end ?? 0))
            continue;
        const run = namedRun(text, start, word[1] === undefined ? '' : 'TASK-');
        found.push(...run.ids);
        if (run.ids.length > 0)
            named.push({ start: word.index, end: run.end });
    }
    return [...found, ...loose(text, named)];
}
/** The ids outside the spans that were read, with the folder in front of them. */
function* loose(text, read) {
    let next = 0;
    let end = 0;
    for (const { index } of text.matchAll(MENTION)) {
        while ((read[next]?.end ?? Number.POSITIVE_INFINITY) <= index)
            next++;
        if (index < end || index >= (read[next]?.start ?? Number.POSITIVE_INFINITY))
            continue;
        const found = written_element(text, index, 'mentioned');
        if (found === null)
            continue;
        end = found.end;
        yield withFolder(found.id, text.slice(Math.max(0, index - 102), index));
    }
}
function withFolder(id, before) {
    const folder = FEATURE_BEFORE.exec(before)?.[1];
    if (folder === undefined || IS_ID.test(folder))
        return id;
    return { ...id, feature: folder, text: `${folder}/${id.text}` };
}
function skip(reader, pattern) {
    pattern.lastIndex = reader.at;
    if (!pattern.test(reader.text))
        return false;
    reader.at = pattern.lastIndex;
    return true;
}
/** Passes over `(a remark)` or the address of a link; brackets around the whole list only open it. */
function skipBrackets(reader, isRemark) {
    if (reader.text[reader.at] !== '(')
        return false;
    const end = isRemark && reader.closes ? reader.text.indexOf(')', reader.at) : -1;
    if (isRemark && end === -1)
        reader.closes = false;
    reader.at = end === -1 ? reader.at + 1 : end + 1;
    return true;
}
/** The ids that follow the word "task": `1.2, 1.3 and 1.5`. */
function namedRun(text, start, prefix) {
    const ids = [];
    const reader = { text, at: start, words: false, closes: true };
    for (;;) {
        const read = written_element(text, reader.at, 'named');
        if (read === null)
            return { ids, end: reader.at };
        const id = /^\d/.test(read.id.id) ? prefix + read.id.id : read.id.id;
        ids.push({ ...read.id, id });
        reader.at = read.end;
        if (!skip(reader, BETWEEN))
            return { ids, end: reader.at };
    }
}
function written_element(text, at, manner) {
    FEATURE.lastIndex = at;
    const folder = FEATURE.exec(text)?.[1];
    const feature = folder === undefined || IS_ID.test(folder) ? null : folder;
    const start = feature === null ? at : FEATURE.lastIndex;
    ELEMENT.lastIndex = start;
    const match = ELEMENT.exec(text);
    if (match === null)
        return null;
    const id = match[1];
    const through = rangeEnd(id, match[2], manner);
    const hash = text[start] === '#' ? 1 : 0;
    const end = through === null ? start + hash + id.length : ELEMENT.lastIndex;
    return { id: { text: text.slice(at, end), feature, id, through, manner }, end };
}
/** `T012-T015` and `T012-015` are ranges; `T012-2` is not, nor a bare `1-3` outside a list. */
function rangeEnd(id, end, manner) {
    if (end === undefined)
        return null;
    const [prefix, endPrefix] = [lettersOf(id), lettersOf(end)];
    if (prefix === '')
        return endPrefix === '' && manner === 'listed' ? end : null;
    if (endPrefix.toLowerCase() === prefix.toLowerCase())
        return end;
    return endPrefix === '' && end.length === id.length - prefix.length ? prefix + end : null;
}
function lettersOf(id) {
    return /^[^\d]*/.exec(id)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/engine/written-places.js
/** Where a pull request names tasks in words: its description, its title, its branch and its commits. */


const TASKS_LINE = /^ {0,3}(?:[-*+] {1,3})?(?:\[[ xX]\] )?(?:#{1,6} )?[*_]{0,2}tasks?(?:\(s\))?[*_]{0,2} ?[:：][*_]{0,2}(.*)$/i;
const ITEM = /^ {0,6}(?:[-*+]|\d{1,9}[.)]) {1,3}(?:\[[ xX]\] )?(.*)$/;
/** The `Tasks:` lines of a text, with the list items below an empty one. */
function* tasksLines(lines) {
    let open = false;
    for (const { number, text } of lines) {
        const value = TASKS_LINE.exec(text)?.[1];
        const item = open ? ITEM.exec(text)?.[1] : undefined;
        const said = value ?? item;
        if (said !== undefined)
            yield [number, said];
        const goesOn = open && (item !== undefined || isEmpty(text));
        open = value === undefined ? goesOn : isEmpty(value);
    }
}
function isEmpty(text) {
    return text.trim() === '';
}
/** What the description says in its `Tasks:` lines. */
function* fromBody(body) {
    for (const [number, value] of tasksLines((0,visible/* visibleLines */.g)(body))) {
        for (const id of listedIds(value))
            yield { ...id, from: 'body', where: `line ${number} of the description` };
    }
}
/** What a line mentions. */
function fromText(text, from, where) {
    return mentionedIds(text).map((id) => ({ ...id, from, where }));
}
/** What the messages of commits say; those of merges are not read. */
function* fromCommits(commits) {
    for (const { sha, message, parents } of commits.items) {
        if (parents > 1)
            continue;
        const origin = { from: 'commits', where: `commit ${sha.slice(0, 7)}` };
        const ids = message.split(/\r\n|\n|\r/).flatMap(idsIn);
        for (const id of ids)
            yield { ...id, ...origin };
    }
}
/** All ids of a `Tasks:` line, or those that any other line mentions. */
function idsIn(line) {
    const value = TASKS_LINE.exec(line)?.[1];
    return value === undefined ? mentionedIds(line) : listedIds(value);
}

;// CONCATENATED MODULE: ./lib/src/engine/references.js
/** Reads the references of a pull request, place by place, and resolves them. */






/** More than this in one pull request are not read, and that is said. */
const references_MOST = 1000;
/** Everything the pull request says about tasks. */
function readReferences(input) {
    const { change, facts, rules } = input;
    const on = (place) => rules.from.includes(place);
    const features = featuresOf(facts);
    const written = [
        ...(on('body') ? fromBody(change.body ?? '') : []),
        ...(on('title') ? fromText(change.title ?? '', 'title', 'the title') : []),
        ...(on('branch') ? fromText(change.head.ref, 'branch', 'the branch') : []),
        ...(on('commits') && !(0,model_change/* isMissing */.b2)(facts.commits) ? fromCommits(facts.commits) : []),
    ];
    const all = distinct(written.map((each) => withoutFolder(each, features)));
    const read = all.slice(0, references_MOST);
    const resolve = resolverFor(input, read);
    const list = [
        ...read.flatMap((each) => referenceOf(each, resolve)),
        ...(on('flips') && input.comparison !== null ? fromFlips(input.comparison) : []),
    ];
    const unread = unreadPlaces(input).filter(({ place }) => on(place));
    return { list, tasks: tasksOf(list), cut: all.length > references_MOST, unread };
}
function fromFlips(comparison) {
    return comparison.flips.map(({ task: at }) => ({
        from: 'flips',
        text: (0,model_comparison/* taskName */.p)(at),
        where: `${at.document.path}:${(0,place/* lineAt */.mh)(at.document.lines, at.task.at.start)}`,
        state: 'found',
        targets: [{ ...at, side: 'head' }],
    }));
}
/** The same id in the same place counts once. */
function distinct(written) {
    const seen = new Set();
    return written.filter(({ from, feature, id, through, manner }) => {
        const key = [from, feature, id.toUpperCase(), through, manner === 'listed'].join('\n');
        return seen.size < seen.add(key).size;
    });
}
function resolverFor({ change, facts, comparison }, written) {
    const after = facts.after.documents;
    const touched = (0,model_change/* isMissing */.b2)(facts.files)
        ? new Set(comparison?.documents.flatMap(({ after: document }) => document ?? []) ?? [])
        : (0,engine_touched/* touchedDocuments */.X)(after, facts.files.items);
    const namedFeatures = new Set(written.flatMap(({ feature }) => feature?.toLowerCase() ?? []));
    const before = (0,model_change/* isMissing */.b2)(facts.before) ? [] : facts.before.documents;
    return resolver(after, before, {
        touched,
        branchFeature: (0,engine_touched/* branchFeature */.h)(change.head.ref, after),
        namedFeatures,
    });
}
function referenceOf(written, resolve) {
    const meaning = resolve(written);
    const { from, text, where } = written;
    return meaning === null ? [] : [{ from, text, where, ...meaning }];
}
/** A folder in front of an id that is no feature, as in `feature/T012`, is not meant. */
function withoutFolder(written, features) {
    const { manner, feature, text } = written;
    if (manner === 'listed' || feature === null || features.has(feature.toLowerCase()))
        return written;
    return { ...written, feature: null, text: text.slice(feature.length + 1) };
}
function featuresOf({ after, before }) {
    const projects = (0,model_change/* isMissing */.b2)(before) ? [after] : [after, before];
    const documents = projects.flatMap((project) => project.documents);
    return new Set(documents.flatMap(({ feature }) => feature?.toLowerCase() ?? []));
}
function tasksOf(list) {
    const tasks = new Map();
    for (const reference of list) {
        if (reference.state !== 'found')
            continue;
        for (const target of reference.targets)
            if (!tasks.has(target.task))
                tasks.set(target.task, target);
    }
    return [...tasks.values()];
}
function unreadPlaces({ change, facts, comparison }) {
    const unread = [];
    if (change.body === null)
        unread.push({ place: 'body', reason: 'the description is not known here' });
    if (change.title === null)
        unread.push({ place: 'title', reason: 'the title is not known here' });
    if ((0,model_change/* isMissing */.b2)(facts.commits))
        unread.push({ place: 'commits', reason: facts.commits.missing });
    else if (!(0,model_change/* isComplete */.As)(facts.commits)) {
        unread.push({ place: 'commits', reason: `the list of commits stops at ${facts.commits.items.length}` });
    }
    if (comparison === null)
        unread.push({ place: 'flips', reason: 'the task lists at the base are not known' });
    return unread;
}

// EXTERNAL MODULE: ./lib/src/engine/run-check.js
var run_check = __webpack_require__(2553);
;// CONCATENATED MODULE: ./lib/src/engine/gate.js











/** Runs the checks that are on; one that throws is named in the states and the others go on. */
function judgeChange(change, facts, checks, settings) {
    const matches = (0,globs.pathMatcher)();
    const exempt = exemption(change, facts.files, settings.exempt, matches);
    const supply = supplyOf(change, facts, settings.references);
    const context = { references: settings.references, matches };
    const toFinding = (0,change_findings/* findingMaker */.Y)(facts.after, page/* checkPageOf */.Lt);
    const findings = [];
    const states = [];
    for (const check of checks) {
        const setting = settings.checks.get(check.id);
        if (setting === undefined)
            continue;
        const lacking = exempt ?? lackingNeed(check, supply);
        if (lacking !== null) {
            states.push({ id: check.id, state: 'skipped', reason: lacking });
            continue;
        }
        const ran = (0,run_check/* runCheck */.k)(() => check.check({ ...change, ...supply }, setting.options, context));
        const severity = severityFor(setting, change, settings.exempt);
        findings.push(...ran.problems.map((problem) => toFinding(check.id, severity, problem)));
        states.push((0,run_check/* checkState */.W)(check.id, ran.problems.length > 0 ? severity : null, ran));
    }
    return {
        findings: findings.sort(order/* compareFindings */.E),
        states,
        pullRequest: summary(change, facts, supply, exempt),
    };
}
/** Where drafts are to be warned only, nothing of one is an error. */
function severityFor({ severity }, { draft }, { drafts }) {
    const isLenient = draft && drafts === 'warn';
    return isLenient && severity === 'error' ? 'warning' : severity;
}
/** The facts that the checks that are on ask for, so that nothing else is fetched. */
function factsFor(checks, settings) {
    const on = checks.filter(({ id }) => settings.checks.has(id));
    return new Set([...ALWAYS, ...on.flatMap((check) => factsOf(check, settings.references))]);
}
function factsOf({ needs }, { from }) {
    const facts = needs.flatMap((need) => SOURCES[need]);
    return needs.includes('references') && from.includes('commits') ? [...facts, 'commits'] : facts;
}
const ALWAYS = ['after', 'before', 'files'];
/** What each need is made of; references read commits only where these may hold some. */
const SOURCES = {
    commits: ['commits'],
    files: ['files'],
    before: ['before'],
    after: ['after'],
    tree: ['tree'],
    gate: ['gate'],
    references: ['after', 'before', 'files'],
    comparison: ['before', 'after', 'files'],
    loosened: ['gate'],
};
function supplyOf(change, facts, rules) {
    const { before, after, gate } = facts;
    const comparison = (0,model_change/* isMissing */.b2)(after)
        ? after
        : (0,model_change/* isMissing */.b2)(before)
            ? before
            : (0,compare/* compareLists */.t)(before, after, facts.files);
    const references = (0,model_change/* isMissing */.b2)(after)
        ? after
        : readReferences({
            change,
            facts: { ...facts, after },
            comparison: (0,model_change/* isMissing */.b2)(comparison) ? null : comparison,
            rules,
        });
    const loosened = (0,model_change/* isMissing */.b2)(gate) ? gate : loosenings(gate.before, gate.after);
    return { ...facts, comparison, references, loosened };
}
function lackingNeed(check, supply) {
    for (const need of check.needs) {
        const fact = supply[need];
        if ((0,model_change/* isMissing */.b2)(fact))
            return fact.missing;
    }
    return null;
}
function summary(change, facts, supply, exempt) {
    const { references, comparison } = supply;
    const caps = [facts.files, facts.commits].flatMap((list) => (0,model_change/* isMissing */.b2)(list) || list.cap === null ? [] : [list.cap]);
    return {
        number: change.number,
        base: change.base.sha,
        head: change.head.sha,
        referenced: (0,model_change/* isMissing */.b2)(references) ? [] : references.tasks.map(model_comparison/* taskName */.p),
        flipped: (0,model_change/* isMissing */.b2)(comparison) ? [] : comparison.flips.map(({ task }) => (0,model_comparison/* taskName */.p)(task)),
        exempt,
        caps,
    };
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/engine/baseline.js
var engine_baseline = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/src/kit/apply.js
var apply = __webpack_require__(9353);
// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/kit/suppress.js
var suppress = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/engine/fingerprint.js
var engine_fingerprint = __webpack_require__(2617);
;// CONCATENATED MODULE: ./lib/src/engine/silenced.js
/** Counts silenced findings by comment and rule. */
class SilenceCount {
    #counts = new Map();
    /** Notes one finding of `rule` that `directive` silences. */
    add(directive, rule) {
        const own = this.#counts.get(directive) ?? new Map();
        this.#counts.set(directive, own.set(rule, (own.get(rule) ?? 0) + 1));
    }
    /** Every name in the comments of these documents, in order. */
    names(documents, judgement) {
        return documents.flatMap((document) => document.directives.flatMap((directive) => this.#namesOf(document, directive, judgement)));
    }
    #namesOf(document, directive, judgement) {
        const own = this.#counts.get(directive) ?? new Map();
        if (directive.rules.length === 0) {
            const count = [...own.values()].reduce((sum, each) => sum + each, 0);
            return [{ document, directive, name: null, rule: 'judged', count }];
        }
        return directive.rules.map((name) => {
            const judged = judgement(document.path, name.value);
            const rule = judged === 'gone' ? 'unknown' : judged;
            return { document, directive, name, rule, count: own.get(name.value) ?? 0 };
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/engine/collect.js
/** Makes findings of problems: severity, place, task, fate and fingerprint. */







/** An empty collector for the documents of a project. */
function createCollector(project, settings, beside) {
    const sources = sourcesOf(project, settings, beside);
    const silences = new SilenceCount();
    const silencers = new Map();
    const findings = [];
    const skipped = new Set();
    const fingerprint = (0,engine_fingerprint/* fingerprinter */.u)();
    function silencerFor(document) {
        const known = silencers.get(document);
        if (known !== undefined)
            return known;
        const silencer = (0,suppress/* silencerOf */.F)(document);
        silencers.set(document, silencer);
        return silencer;
    }
    function add(rule, problem, source) {
        const severity = source.settings.get(rule)?.severity;
        if (severity === undefined)
            return;
        const placed = placedIn(source, rule, problem);
        if (placed.directive !== null)
            silences.add(placed.directive, rule);
        const draft = draftOf(rule, severity, source, placed, sources);
        const subject = draft.taskId ?? (0,engine_fingerprint/* lineSubject */.D)(problem, draft.sourceLine);
        findings.push({ ...draft, fingerprint: fingerprint({ rule, path: source.path, subject }) });
    }
    function placedIn({ path, document }, rule, problem) {
        if (document === null)
            return { problem, task: null, directive: null };
        const silencer = silencerFor(document);
        return path === document.path
            ? (0,apply/* place */.ik)(document, rule, problem, silencer)
            : (0,apply/* placeBeside */.Op)(rule, problem, silencer);
    }
    return {
        take(rule, yielded, home, judged) {
            const source = sources.get(('in' in yielded ? yielded.in : undefined) ?? home ?? '');
            if ((0,apply/* isSkipped */.JR)(yielded))
                skipped.add(`${home}:${yielded.at.start}`);
            else if (source === undefined)
                throw new Error('a problem names no document of the project');
            else if (judged === null || isFor(source, judged))
                add(rule, yielded, source);
        },
        findings: () => findings,
        silenced: (judgement) => silences.names(project.documents, judgement),
        settingsAt: (path) => sources.get(path)?.settings ?? null,
        skipped: () => skipped.size,
    };
}
function isFor({ document }, { paths, isFirst }) {
    return document === null ? isFirst : paths.has(document.path);
}
function draftOf(rule, severity, source, { problem, task, directive }, sources) {
    const at = placeOf(source, (0,apply/* rangeOf */.be)(problem));
    return {
        rule,
        severity: (0,apply/* severityOf */.xJ)(problem, severity),
        message: problem.message,
        hint: problem.hint ?? null,
        path: source.path,
        place: at,
        taskId: task?.id && source.document ? (0,model_document/* scopedId */.o3)(source.document, task.id.value) : null,
        fate: directive === null ? 'reported' : 'suppressed',
        fateReason: directive?.reason ?? null,
        url: (0,page/* pageOf */.ZZ)(rule),
        related: relatedOf(problem, source, sources),
        fix: problem.fix ?? [],
        sourceLine: (0,place/* lineText */.oZ)(source.text, source.lines, at.line),
    };
}
function relatedOf(problem, source, sources) {
    return (problem.related ?? []).map((related) => {
        const other = related.in === undefined ? source : (sources.get(related.in) ?? source);
        return { message: related.message, path: other.path, place: placeOf(other, related.at) };
    });
}
function placeOf(source, at) {
    const start = (0,place/* pointAt */.sd)(source.lines, at.start);
    const end = (0,place/* pointAt */.sd)(source.lines, at.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function sourcesOf(project, settings, beside) {
    const sources = new Map();
    const add = ({ path, text, lines }, document) => {
        sources.set(path, { path, text, lines, document, settings: settings.get(document.path) ?? new Map() });
    };
    if (beside !== null)
        sources.set(beside.path, { ...beside, lines: (0,place/* lineStarts */._$)(beside.text), document: null });
    for (const feature of project.features) {
        const document = feature.documents[0];
        if (document === undefined)
            continue;
        for (const other of [...feature.specs, ...feature.checklists])
            add(other, document);
    }
    for (const document of project.documents)
        add(document, document);
    return sources;
}

// EXTERNAL MODULE: ./lib/src/engine/order.js
var order = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/src/engine/worst-states.js
var worst_states = __webpack_require__(2453);
;// CONCATENATED MODULE: ./lib/src/engine/lint.js





/** Judges every document; a rule that throws is named in the states and the others go on. */
function lint(project, rules, settingsOf, around = { known: rules.map(({ id }) => id), baseline: engine_baseline/* NO_BASELINE */.gN }) {
    const settings = new Map(project.documents.map((document) => [document.path, settingsOf(document)]));
    const collector = createCollector(project, settings, besideOf(around, settingsOf));
    const crashes = new Map();
    const on = rules.filter(({ id }) => [...settings.values()].some((own) => own.has(id)));
    const run = (scopes, record) => {
        for (const rule of on.filter(({ scope }) => scopes.includes(scope))) {
            const crash = guarded(rule, { project, settings, take: collector.take, record });
            if (crash !== null)
                crashes.set(rule.id, crash);
        }
    };
    run(['document', 'project'], null);
    const found = [...collector.findings()];
    const judgement = judgementOf(collector, around, crashes);
    const { findings: marked, stale } = withBaseline(found, around, project, judgement);
    const { baseline, known } = around;
    const { current } = baseline;
    const silenced = collector.silenced(judgement);
    run(['run'], { project, silenced, known, baseline: current && { path: current.path, stale } });
    const findings = [...marked, ...collector.findings().slice(found.length)].sort(order/* compareFindings */.E);
    const byRule = (0,group/* grouped */.z)(findings, ({ rule }) => rule);
    const states = on.map(({ id }) => stateOf(id, byRule.get(id) ?? [], crashes.get(id) ?? null));
    return { findings, states, skippedTexts: collector.skipped(), stale };
}
/** The baseline as a file beside the documents, with the settings that hold for it. */
function besideOf({ baseline: { current } }, settingsOf) {
    if (current === null)
        return null;
    return { ...current, settings: settingsOf({ path: current.path, dialect: 'plain' }) };
}
/** Only a run that saw every file can say that an entry matches nothing. */
function withBaseline(findings, { baseline: { applied, current } }, { complete }, judgement) {
    const isStale = current !== null && complete;
    return {
        findings: applied === null ? findings : (0,engine_baseline/* applyBaseline */.Qp)(findings, applied).findings,
        stale: isStale ? (0,engine_baseline/* staleEntries */.oY)(current, (0,engine_baseline/* applyBaseline */.Qp)(findings, current).matched, judgement) : [],
    };
}
function judgementOf(collector, { known, tellsGone = true }, crashes) {
    const ids = new Set(known);
    /** A rule that is no more is gone, but a list of another part has no settings here. */
    const isGone = (settings) => settings === null ? tellsGone : settings.size > 0;
    return (path, rule) => {
        const settings = collector.settingsAt(path);
        if (settings === null || !ids.has(rule))
            return isGone(settings) ? 'gone' : 'unjudged';
        return settings.has(rule) && !crashes.has(rule) ? 'judged' : 'unjudged';
    };
}
/** Runs one rule; returns the sentence about its crash, or null. */
function guarded(rule, { project, settings, take, record }) {
    const documents = project.documents.filter(({ path }) => settings.get(path)?.has(rule.id));
    const optionsOf = (document) => settings.get(document.path)?.get(rule.id)?.options;
    if (rule.scope === 'document') {
        const { check } = rule;
        return firstCrash(documents, (document) => {
            for (const yielded of check(document, optionsOf(document), { project })) {
                take(rule.id, yielded, document.path, null);
            }
        });
    }
    // Such a rule runs once for all documents that share its options.
    return firstCrash((0,group/* grouped */.z)(documents, optionsOf), ([options, own], index) => {
        const paths = new Set(own.map((document) => document.path));
        const yields = rule.scope === 'project'
            ? rule.check(project, options, { project })
            : record === null
                ? []
                : rule.check(record, options, { project });
        for (const yielded of yields)
            take(rule.id, yielded, null, { paths, isFirst: index === 0 });
    });
}
/** Calls `visit` for every item, also after one threw; returns the first crash in a sentence, or null. */
function firstCrash(items, visit) {
    let crash = null;
    let index = 0;
    for (const item of items) {
        try {
            visit(item, index++);
        }
        catch (error) {
            crash ??= error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        }
    }
    return crash;
}
function stateOf(id, findings, crash) {
    return { id, state: crash === null ? (0,worst_states/* stateOfFindings */.x)(findings) : 'crashed', reason: crash };
}


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ touchedDocuments),
/* harmony export */   h: () => (/* binding */ branchFeature)
/* harmony export */ });
/** The task lists that are changed themselves or stand in a folder with a changed file. */
function touchedDocuments(documents, files) {
    const paths = files.flatMap(({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath]);
    const changed = new Set(paths);
    return new Set(documents.filter((document) => {
        const folder = folderOf(document);
        if (changed.has(document.path))
            return true;
        return folder !== null && paths.some((path) => path.startsWith(folder));
    }));
}
/** The folder of a feature, with its last slash; null for a list that stands in none. */
function folderOf(document) {
    return document.feature === null ? null : document.path.slice(0, document.path.lastIndexOf('/') + 1);
}
/** The feature whose folder a segment of the branch names: `002-billing` of `feature/002-billing-api`. */
function branchFeature(branch, documents) {
    const segments = branch.toLowerCase().split('/');
    let best = null;
    for (const { feature } of documents) {
        if (feature === null || feature.length <= (best?.length ?? 0))
            continue;
        const name = feature.toLowerCase();
        if (segments.some((segment) => segment === name || segment.startsWith(`${name}-`)))
            best = feature;
    }
    return best;
}


/***/ })

};
