export const id = 7648;
export const ids = [7648];
export const modules = {

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ buildProject)
/* harmony export */ });
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6979);
/* harmony import */ var _feature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1966);


/**
 * The project of these documents. Documents of one feature folder stand together; a task list outside any folder is
 * a feature of its own, with the specifications and checklists that stand beside it.
 */
function buildProject({ documents, specs, checklists, complete }) {
    const own = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(documents, keyOf);
    const ownSpecs = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(specs, (spec) => keyOf(spec));
    const ownChecklists = (0,_model_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(checklists, (checklist) => keyOf(checklist));
    const features = [];
    for (const [key, lists] of own) {
        const [first] = lists;
        const beside = { specs: ownSpecs.get(key) ?? [], checklists: ownChecklists.get(key) ?? [] };
        if (first?.feature != null)
            features.push({ name: first.feature, documents: lists, ...beside });
        else
            for (const list of lists)
                features.push({ name: null, documents: [list], ...beside });
    }
    return { documents, features, complete };
}
/** The feature folder, or the folder of the file where there is none. */
function keyOf({ path, feature }) {
    if (feature !== null)
        return (0,_feature_js__WEBPACK_IMPORTED_MODULE_1__/* .featureFolderOf */ .u)(path) ?? feature;
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readChecklist),
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./lib/src/markdown/parse.js + 6 modules
var parse = __webpack_require__(8600);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/dialects/boxes.js
var dialects_boxes = __webpack_require__(2013);
// EXTERNAL MODULE: ./lib/src/dialects/feature.js
var feature = __webpack_require__(1966);
// EXTERNAL MODULE: ./lib/src/dialects/heads.js
var heads = __webpack_require__(7607);
// EXTERNAL MODULE: ./lib/src/dialects/requirement-ids.js
var requirement_ids = __webpack_require__(7944);
;// CONCATENATED MODULE: ./lib/src/dialects/requirement-heads.js


const WORD = /^(?:requirement|req|anforderung|requisito|requerimiento|exigence|требование|wymaganie|yêu cầu|需求|要求|要件|요구사항|요구 사항)(?![\p{L}])/iu;
const NUMBER = /^[ \t]*#?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d.])/u;
const NAMED = new RegExp(`^(${requirement_ids/* REQUIREMENT_ID */.s})(?![\\w-])`);
/** The requirement that a heading with these words declares, or null. */
function openRequirement(text, line) {
    const at = (0,heads/* trimmed */.dE)(text, line.start, line.end);
    const title = text.slice(at.start, Math.min(at.end, at.start + 300));
    const named = NAMED.exec(title);
    if (named !== null)
        return head(text, at, at.start, named[1], false);
    const word = WORD.exec(title);
    if (word === null)
        return null;
    const rest = title.slice(word[0].length);
    const number = NUMBER.exec(rest);
    if (number !== null) {
        const id = number[1];
        return head(text, at, at.start + word[0].length + number[0].length - id.length, id, true);
    }
    const colon = /^[ \t]*[:：][ \t]*/.exec(rest)?.[0].length;
    if (colon === undefined || colon === rest.length)
        return null;
    const name = { start: at.start + word[0].length + colon, end: at.end };
    const value = (0,heads/* folded */.TM)(text.slice(name.start, name.end));
    return { id: { value, at: name }, title: value, numbered: false };
}
function head(text, line, start, id, numbered) {
    const end = start + id.length;
    const lead = /^[\s*_:：.)(–—-]*/.exec(text.slice(end, Math.min(line.end, end + 20)))?.[0].length ?? 0;
    const from = Math.min(line.end, end + lead);
    return { id: { value: id, at: { start, end } }, title: (0,heads/* folded */.TM)(text.slice(from, line.end)), numbered };
}

;// CONCATENATED MODULE: ./lib/src/dialects/stories.js
/** The story that a heading names. */
const STORY = /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|用戶故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|historia[ ]użytkownika|\bUS)[ \t]?-?(\d{1,3}[a-z]?)(?![\p{L}\d])/iu;
/** `US1` of "Phase 3: User Story 1 - Sign in (Priority: P1)", of several the first; null for none. */
function storyOfTitle(title) {
    const found = STORY.exec(title.slice(0, 300));
    return found === null ? null : `US${found[1].toLowerCase()}`;
}

// EXTERNAL MODULE: ./lib/src/dialects/words.js
var words = __webpack_require__(5613);
;// CONCATENATED MODULE: ./lib/src/dialects/specs.js
/** Reads the documents beside a task list for what they declare: requirements, stories, open boxes. */









/** Reads a `spec.md`, a Kiro `requirements.md` or an OpenSpec spec delta. */
function readSpec({ path, text }) {
    const spec = { text, requirements: new Map(), stories: new Map(), number: null, gone: false };
    for (const block of walk((0,parse/* parseBlocks */.S)(text))) {
        readBlock(spec, block);
    }
    const { requirements, stories } = spec;
    return {
        kind: 'spec',
        path,
        feature: (0,feature/* featureOf */.m)(path),
        requirements: [...requirements.values()],
        stories: [...stories].map(([value, at]) => ({ value, at })),
        text,
        lines: (0,place/* lineStarts */._$)(text),
    };
}
function readBlock(spec, block) {
    if (block.type === 'heading')
        readHeading(spec, block);
    else if (block.type === 'list')
        readList(spec, block);
    else if (block.type === 'table')
        readTable(spec, block);
    else if (block.type === 'paragraph')
        for (const line of block.lines)
            declare(spec, line, 'bold');
}
/** Reads a checklist for its boxes. */
function readChecklist({ path, text }) {
    const boxes = [];
    for (const block of walk((0,parse/* parseBlocks */.S)(text))) {
        if (block.type !== 'item')
            continue;
        const start = (0,heads/* trimmed */.dE)(text, block.marker.end, block.end).start;
        const box = (0,dialects_boxes/* readBox */.uB)(text, { start, end: block.end });
        if (box !== null)
            boxes.push({ at: box.at, checked: /[xX✅✓✔☑]/u.test(box.mark) });
    }
    return { kind: 'checklist', path, feature: (0,feature/* featureOf */.m)(path), boxes, text, lines: (0,place/* lineStarts */._$)(text) };
}
/** Every block, parents first, without recursion: lists can be nested ten thousand deep. */
function* walk(root) {
    const stack = [...root.children].reverse();
    for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
        yield block;
        if ('children' in block)
            stack.push(...[...block.children].reverse());
    }
}
function readHeading(spec, heading) {
    const line = heading.lines[0];
    if (line === undefined)
        return;
    const title = spec.text.slice(line.start, line.end);
    if (heading.depth <= 2)
        spec.gone = (0,words/* removesRequirements */.wS)(title);
    const story = storyOfTitle(title);
    if (story !== null && !spec.stories.has(story))
        spec.stories.set(story, line);
    const read = openRequirement(spec.text, line);
    if (read === null) {
        // "Acceptance Criteria" goes on with the requirement above; another heading of its level ends it.
        if (heading.depth <= 3)
            spec.number = null;
        return;
    }
    spec.number = read.numbered ? read.id.value : null;
    add(spec, { id: read.id, title: read.title, at: line });
}
/** Items that begin with an id declare it; numbered items below a Kiro requirement are its criteria. */
function readList(spec, list) {
    for (const item of list.children) {
        const first = item.children[0];
        if (first?.type !== 'paragraph' || first.lines[0] === undefined)
            continue;
        const at = (0,heads/* trimmed */.dE)(spec.text, first.lines[0].start, first.lines[0].end);
        if (declare(spec, at, 'lead') || spec.number === null || !list.ordered)
            continue;
        const id = criterionId(spec, item, at);
        if (id !== null)
            add(spec, { id, title: (0,heads/* folded */.TM)(spec.text.slice(at.start, at.end)), at });
    }
}
/** `1.` below requirement 3 is `3.1`. Its place is the marker, which says no more than `1`. */
function criterionId(spec, item, at) {
    const written = /^\d{1,3}\.\d{1,3}(?=[.):\s])/.exec(spec.text.slice(at.start, at.start + 12))?.[0];
    if (written !== undefined)
        return { value: written, at: { start: at.start, end: at.start + written.length } };
    const number = /^\d{1,3}/.exec(spec.text.slice(item.marker.start, item.marker.end))?.[0];
    return number === undefined ? null : { value: `${spec.number}.${number}`, at: item.marker };
}
function readTable(spec, table) {
    for (const row of table.rows.slice(1)) {
        const [cell, next] = row.cells;
        if (cell === undefined)
            continue;
        const found = CELL.exec(spec.text.slice(cell.start, Math.min(cell.end, cell.start + 40)));
        if (found === null)
            continue;
        const start = cell.start + found[0].indexOf(found[1]);
        const at = { start, end: start + found[1].length };
        const title = next === undefined ? '' : (0,heads/* folded */.TM)(spec.text.slice(next.start, next.end));
        add(spec, { id: { value: found[1], at }, title, at: cell });
    }
}
const LEAD = new RegExp(`^(?:\\[[ xX]\\][ \\t]+)?(\\*{0,2}|__)[\\[(\`]?(${requirement_ids/* REQUIREMENT_ID */.s})(?![\\w-])`);
const CELL = new RegExp(`^[*_~\\s\`]*(${requirement_ids/* REQUIREMENT_ID */.s})[*_~\\s\`]*$`);
/** Declares the id that a line begins with; a list of ids at the begin of a line is a citation. */
function declare(spec, at, how) {
    const head = spec.text.slice(at.start, Math.min(at.end, at.start + 60));
    const found = LEAD.exec(head);
    if (found === null || (how === 'bold' && found[1] === ''))
        return false;
    const rest = head.slice(found[0].length);
    if (/^[*_\s]*(?:[,/+&–→]|-\s?[A-Z]*-?\d|and\b|to\b|\.\.)/.test(rest))
        return false;
    const id = found[2];
    const start = at.start + found[0].length - id.length;
    const from = start + id.length + (/^[*_`:：.)\s([\]–—-]*/.exec(rest)?.[0].length ?? 0);
    const title = (0,heads/* folded */.TM)(spec.text.slice(Math.min(from, at.end), at.end));
    add(spec, { id: { value: id, at: { start, end: start + id.length } }, title, at });
    return true;
}
/** The first declaration counts: a later table of the same ids only maps them. */
function add(spec, requirement) {
    const key = requirement.id.value.toLowerCase();
    if (!spec.gone && !spec.requirements.has(key))
        spec.requirements.set(key, requirement);
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   Op: () => (/* binding */ placeBeside),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _model_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);

/** True for a text that was passed over instead of judged. */
function isSkipped(yielded) {
    return 'skipped' in yielded;
}
/** The severity at which a problem is told, where its rule is set to `level`. */
function severityOf(problem, level) {
    if (problem.lesser !== true)
        return level;
    return level === 'error' ? 'warning' : 'notice';
}
/** Where a problem stands; the start of the document for one about the whole of it. */
function rangeOf(problem) {
    return problem.at ?? { start: 0, end: 0 };
}
/** Finds the task of a problem in a task list, and the comment that silences it. */
function place(document, rule, problem, silencer) {
    const at = rangeOf(problem);
    const task = problem.task ?? (problem.at === undefined ? null : (0,_model_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .taskAt */ .jt)(document, at.start));
    return { problem, task, directive: silencer(rule, at.start, task) };
}
/** The same for a problem in a neighbour of the task list, where only comments about the whole file reach. */
function placeBeside(rule, problem, silencer) {
    const task = problem.task ?? null;
    return { problem, task, directive: silencer(rule, -1, task) };
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ defineCheck),
/* harmony export */   t: () => (/* binding */ isUnjudged)
/* harmony export */ });
/** Makes a check of its definition. */
function defineCheck(definition) {
    return { ...definition, scope: 'change' };
}
/** True for the answer of a check that cannot tell. */
function isUnjudged(answer) {
    return 'unjudged' in answer;
}


/***/ }),

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Su: () => (/* reexport */ DOCUMENT_GLOBS),
  OX: () => (/* reexport */ DONE_AGAIN),
  Q6: () => (/* reexport */ DONE_CATEGORIES),
  MK: () => (/* reexport */ evidence/* SCAN_LEVELS */.M),
  Hf: () => (/* reexport */ TEST_GLOBS),
  Mg: () => (/* reexport */ VERIFICATION),
  NB: () => (/* reexport */ alsoOf),
  MT: () => (/* reexport */ amountOf),
  Hi: () => (/* reexport */ asksForWork),
  Fl: () => (/* reexport */ baseName),
  SH: () => (/* reexport */ model_document/* blocksOf */.SH),
  Yw: () => (/* reexport */ bodyBoxes),
  ds: () => (/* reexport */ claimsOf),
  ts: () => (/* reexport */ cleanPath),
  $Q: () => (/* reexport */ questions/* clip */.$Q),
  P9: () => (/* reexport */ questions/* closestOf */.P9),
  S$: () => (/* reexport */ compareNumbers),
  gR: () => (/* reexport */ contains),
  k1: () => (/* reexport */ coverageFigures),
  pC: () => (/* reexport */ criteriaOf),
  xk: () => (/* reexport */ criterionChanges),
  z4: () => (/* reexport */ words/* criterionKindOf */.z4),
  qH: () => (/* reexport */ check/* defineCheck */.q),
  Km: () => (/* reexport */ defineRule),
  Fq: () => (/* reexport */ defineRunCheck),
  KS: () => (/* reexport */ deviation),
  _U: () => (/* reexport */ doneDefinitionsOf),
  s7: () => (/* reexport */ estimateIn),
  fC: () => (/* reexport */ level/* everywhere */.fC),
  Jr: () => (/* reexport */ failing),
  RL: () => (/* reexport */ failingScans),
  _F: () => (/* reexport */ fieldOf),
  jF: () => (/* reexport */ pattern/* fitsPattern */.j),
  ou: () => (/* reexport */ comparison/* flipsOf */.o),
  jo: () => (/* reexport */ gapProblems),
  zD: () => (/* reexport */ group/* grouped */.z),
  c1: () => (/* reexport */ groups_groupsOf),
  wU: () => (/* reexport */ hasPart),
  bS: () => (/* reexport */ hasSignal),
  Uo: () => (/* reexport */ questions/* headOf */.Uo),
  lt: () => (/* reexport */ homeOf),
  mh: () => (/* reexport */ idParts),
  NV: () => (/* reexport */ idsWrittenIn),
  uK: () => (/* reexport */ level/* inDescriptive */.uK),
  ol: () => (/* reexport */ suppress/* isAboutComments */.o),
  As: () => (/* reexport */ change/* isComplete */.As),
  TR: () => (/* reexport */ isDescriptive),
  L6: () => (/* reexport */ isEnglish),
  lq: () => (/* reexport */ isFilled),
  $g: () => (/* reexport */ isFinished),
  fg: () => (/* reexport */ isGlob),
  cw: () => (/* reexport */ isMany),
  $I: () => (/* reexport */ words/* isNone */.$I),
  Py: () => (/* reexport */ change/* isRevert */.Py),
  QI: () => (/* reexport */ isSameGroup),
  Is: () => (/* reexport */ model_task/* isSettled */.I),
  yd: () => (/* reexport */ isTraced),
  JB: () => (/* reexport */ isVague),
  wV: () => (/* reexport */ judgeBenchmarks),
  Xb: () => (/* reexport */ graph/* knotsOf */.Xb),
  gP: () => (/* reexport */ lacking),
  M: () => (/* reexport */ leadOf),
  ZQ: () => (/* reexport */ liesWithin),
  VV: () => (/* reexport */ place/* lineAt */.mh),
  cA: () => (/* reexport */ questions/* lineOf */.cA),
  oZ: () => (/* reexport */ place/* lineText */.oZ),
  OZ: () => (/* reexport */ lineage),
  Dx: () => (/* reexport */ linesOf),
  KE: () => (/* reexport */ questions/* listed */.KE),
  Q5: () => (/* reexport */ maskCode),
  oN: () => (/* reexport */ maskInline),
  Vb: () => (/* reexport */ questions/* nameOf */.Vb),
  $P: () => (/* reexport */ namedIn),
  gK: () => (/* reexport */ namesAll),
  X7: () => (/* reexport */ namesFile),
  eZ: () => (/* reexport */ namesOf),
  SW: () => (/* reexport */ kit_option/* noOptions */.SW),
  Z7: () => (/* reexport */ wording/* normalised */.Z),
  QP: () => (/* reexport */ openCriteria),
  De: () => (/* reexport */ openInWords),
  j$: () => (/* reexport */ openPlaces),
  cx: () => (/* reexport */ openPrerequisites),
  bn: () => (/* reexport */ kit_option/* option */.uK),
  zh: () => (/* reexport */ phaseAround),
  jC: () => (/* reexport */ phaseKindOf),
  Ez: () => (/* reexport */ phaseNumberOf),
  WQ: () => (/* reexport */ plainStory),
  XC: () => (/* reexport */ kit_plan/* planOf */.X),
  Zw: () => (/* reexport */ problemOf),
  No: () => (/* reexport */ readAmount),
  HA: () => (/* reexport */ requiredChildren),
  aD: () => (/* reexport */ requirementKind),
  q0: () => (/* reexport */ requirementSet),
  mV: () => (/* reexport */ requirementsIn),
  $J: () => (/* reexport */ saysMore),
  o3: () => (/* reexport */ model_document/* scopedId */.o3),
  nD: () => (/* reexport */ locate/* sectionAt */.nD),
  XG: () => (/* reexport */ model_document/* sectionTitles */.XG),
  sx: () => (/* reexport */ sectionsAround),
  Mq: () => (/* reexport */ severalOf),
  qt: () => (/* reexport */ graph/* shortestCycle */.Z7),
  SE: () => (/* reexport */ shortfall),
  XP: () => (/* reexport */ percent/* shownShare */.XP),
  tG: () => (/* reexport */ percent/* shownThreshold */.tG),
  GX: () => (/* reexport */ statementsOf),
  GJ: () => (/* reexport */ words/* statusWordOf */.GJ),
  B_: () => (/* reexport */ stepsOf),
  Zo: () => (/* reexport */ storiesIn),
  p5: () => (/* reexport */ comparison/* taskName */.p),
  b6: () => (/* reexport */ textOf),
  k8: () => (/* reexport */ title_words_tokensOf),
  BH: () => (/* reexport */ questions/* topSection */.BH),
  Pq: () => (/* reexport */ touchedPaths),
  p1: () => (/* reexport */ unitsOf),
  Q8: () => (/* reexport */ unmeasured),
  gB: () => (/* reexport */ visible/* visibleLines */.g),
  l2: () => (/* reexport */ wholeOf),
  z: () => (/* reexport */ z_namespaceObject)
});

// UNUSED EXPORTS: isOptional, languageOf, pointAt, showsState, taskAt

// NAMESPACE OBJECT: ./lib/src/kit/z.js
var z_namespaceObject = {};
__webpack_require__.r(z_namespaceObject);
__webpack_require__.d(z_namespaceObject, {
  _default: () => (schemas/* _default */.Rvf),
  array: () => (schemas/* array */.YOg),
  boolean: () => (schemas/* boolean */.zMY),
  "enum": () => (schemas/* enum */.k5n),
  int: () => (schemas/* int */.Whr),
  literal: () => (schemas/* literal */.euz),
  maximum: () => (api/* _lte */.Zm),
  minLength: () => (api/* _minLength */.m9),
  minimum: () => (api/* _gte */.qm),
  number: () => (schemas/* number */.aig),
  optional: () => (schemas/* optional */.lqM),
  record: () => (schemas/* record */.g1P),
  strictObject: () => (schemas/* strictObject */.rej),
  string: () => (schemas/* string */.YjP),
  union: () => (schemas/* union */.KCZ)
});

// EXTERNAL MODULE: ./lib/src/dialects/words.js
var words = __webpack_require__(5613);
// EXTERNAL MODULE: ./lib/src/language/detect.js
var detect = __webpack_require__(674);
;// CONCATENATED MODULE: ./lib/src/language/en-done.js
/** English words that say "done" in other words, and words of what a definition of done should name. */
/** A definition of done of these words alone says nothing: "done when the feature works as expected". */
const DONE_AGAIN = new Set(('a all and app are as behaves can change changes code complete completed completely considered correctly criteria developer done everything expected ' +
    'feature features finished fine fully function functional functionality functions good happy has have implementation implemented intended is it ' +
    'its meets met no of ok okay properly ready requirements satisfied successfully system task tasks team that the this to user users we well when ' +
    'with work working works').split(' '));
/** What a definition of done is asked for, and the words that name it, in several languages. */
const DONE_CATEGORIES = {
    review: /\breview(?:ed|er|s)?\b|\bapprov\w+|\bpeer\b|pull request|\bPR\b|\bsign-?off\b|revisi[óo]n|revisad|revis[ãa]o|revue|relecture|abgenommen|begutacht|レビュー|评审|審查|审查|리뷰|ревью|провер/iu,
    documentation: /\bdoc(?:s|ument\w*)?\b|readme|changelog|docstring|\bcomments?\b|\bguide\b|dokument|documentaci|documenta[çc]|ドキュメント|文档|文件|문서|документ/iu,
    security: /secur|vulnerab|threat|sicherheit|segur|sécur|безопасн|セキュリティ|安全|보안/iu,
    performance: /performan|benchmark|latenc|load test|leistung|rendimiento|desempenho|производительн|パフォーマンス|性能|성능/iu,
};

;// CONCATENATED MODULE: ./lib/src/language/verification.js
/** Words of testing and checking, in the languages that lists are written in. */
const LATIN = [
    'tests?|tested|testing|testable|e2e|tdd|coverage|assert\\w*|verif\\w*|validat\\w*|validier\\w*|check(?:s|ed|ing|point|list)?|qa|benchmark\\w*|smoke|regression\\w*',
    'pytest|jest|vitest|junit|playwright|cypress|lint\\w*|review\\w*|confirm\\w*|inspect\\w*|audit\\w*|acceptance|try|prove[sn]?|specs?',
    'teste[nstr]?\\w*|prüf\\w*|getestet|überprüf\\w*|abnahme\\w*|prueba\\w*|probar|comprob\\w*|verifica\\w*|valida\\w*|vérifi\\w*|essais?|contrôl\\w*|recette',
    'prova\\w*|testar|conferir|testy|testów|sprawdz\\w*|weryfik\\w*|kiểm (?:thử|tra|chứng)|xác minh|nghiệm thu',
].join('|');
const OTHERS = '测试|測試|验证|驗證|校验|检查|檢查|确认|验收|自测|回归|テスト|検証|確認|動作確認|테스트|검증|확인|점검|тест|провер|вериф|валидац|перевір';
/** Finds the first word of testing or checking. */
const VERIFICATION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LATIN})(?![\\p{L}\\p{N}])|${OTHERS}`, 'iu');

// EXTERNAL MODULE: ./lib/src/model/change.js
var change = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/src/model/comparison.js
var comparison = __webpack_require__(9851);
// EXTERNAL MODULE: ./lib/src/model/wording.js
var wording = __webpack_require__(5512);
;// CONCATENATED MODULE: ./lib/src/model/criteria.js

/** Kinds that say when a task is done; the rest are checklists about other things. */
const BINDING = ['acceptance', 'definition-of-done', 'testing'];
/** From this likeness on, a criterion is the old one in other words. */
const REWORDED = 0.4;
/** Comparing all with all is bounded: past this many, changed criteria count as removed. */
const MOST = 200;
/** The criteria of a task; those of the document are its own where it is the only task. */
function criteriaOf({ document, task }) {
    const roots = document.tasks.filter((each) => each.parent === null);
    return roots.length === 1 && roots[0] === task ? [...task.criteria, ...document.criteria] : task.criteria;
}
/** The binding criteria at the base that do not stand unchanged at the head. */
function criterionChanges(before, after) {
    const now = [...criteriaOf(after), ...after.document.criteria];
    const byText = new Map(now.map((criterion) => [(0,wording/* normalised */.Z)(criterion.text.value), criterion]));
    const old = criteriaOf(before).filter(({ kind, waived }) => BINDING.includes(kind) && !waived);
    const oldTexts = new Set(old.map(({ text }) => (0,wording/* normalised */.Z)(text.value)));
    const fresh = now.filter(({ text }) => !oldTexts.has((0,wording/* normalised */.Z)(text.value)));
    const bounded = fresh.length <= MOST && old.length <= MOST ? fresh : [];
    return old.flatMap((criterion) => {
        const same = byText.get((0,wording/* normalised */.Z)(criterion.text.value));
        if (same !== undefined)
            return same.waived ? [{ kind: 'waived', before: criterion, after: same }] : [];
        const alike = mostAlike(criterion, bounded);
        if (alike === null)
            return [{ kind: 'removed', before: criterion, after: null }];
        return [{ kind: alike.waived ? 'waived' : 'reworded', before: criterion, after: alike }];
    });
}
function mostAlike(criterion, others) {
    let best = null;
    let most = REWORDED;
    for (const other of others) {
        const share = (0,wording/* likeness */.$)(criterion.text.value, other.text.value);
        if (share >= most)
            [best, most] = [other, share];
    }
    return best;
}

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/evidence.js
var evidence = __webpack_require__(5723);
// EXTERNAL MODULE: ./lib/src/model/graph.js
var graph = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/src/model/locate.js
var locate = __webpack_require__(3100);
// EXTERNAL MODULE: ./lib/src/model/percent.js
var percent = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/model/task.js
var model_task = __webpack_require__(251);
;// CONCATENATED MODULE: ./lib/src/kit/benchmark-units.js
const SECOND = 1000000000000n;
/** In picoseconds; each divides those below it. */
const LENGTHS = wordsOf([
    [1n, 'ps picosecond'],
    [1000n, 'ns nsec nanosecond'],
    [1000000n, 'us µs μs usec microsecond'],
    [1000000000n, 'ms msec milli millisecond'],
    [SECOND, 's sec second'],
    [60n * SECOND, 'min minute'],
    [3600n * SECOND, 'h hr hour'],
]);
/** Rates that are words of their own, all by the second. */
const RATES = wordsOf([
    ['op', 'ops'],
    ['request', 'rps'],
    ['query', 'qps'],
    ['transaction', 'tps'],
    ['frame', 'fps'],
    ['hz', 'hz'],
]);
/** Words for the same thing; every other word stands for itself. */
const THINGS = wordsOf([
    ['op', 'op operation iter iteration call run exec execution invocation'],
    ['request', 'req request'],
    ['query', 'query querie'],
    ['transaction', 'tx txn transaction'],
    ['message', 'msg message'],
    ['document', 'doc document'],
    ['B', 'byte'],
    ['alloc', 'alloc allocation'],
    ['instruction', 'instr instruction'],
]);
/** What nobody wants more of. Sizes keep their case: `Mb` is not `MB`. */
const COSTS = new Set(['alloc', 'instruction', 'cycle']);
const SIZE = /^[kKMGT]?i?[bB]$|^(?:kilo|mega|giga|kibi|mebi|gibi)bytes?$/;
function wordsOf(table) {
    return new Map(table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));
}
/**
 * What a unit measures: `ms`, `ns/op`, `docs/ms`, `requests per second`, `MB`, `B/op`. A time by a thing is a time, a thing
 * by a time is a rate. Null for a unit that does not tell which way is better.
 */
function measureOf(unit) {
    // Go's own results have further figures behind a tab.
    const parts = (unit.split('\t')[0] ?? '').trim().split(/\s*\/\s*|\s+per\s+/i);
    const [top = '', bottom] = parts;
    if (parts.length > 2)
        return null;
    return bottom === undefined ? single(top) : fraction(top, bottom);
}
function single(word) {
    const length = lengthOf(word);
    if (length !== null)
        return { kind: 'time', of: 'op', length };
    const rate = RATES.get(word.toLowerCase());
    if (rate !== undefined)
        return { kind: 'rate', of: rate, length: SECOND };
    return costOf(word, '');
}
function fraction(top, bottom) {
    const [above, below] = [lengthOf(top), lengthOf(bottom)];
    if (above !== null && below !== null)
        return null;
    const thing = thingOf(bottom);
    // The time of a request is the time of one run.
    if (above !== null)
        return { kind: 'time', of: thing === 'request' ? 'op' : thing, length: above };
    if (below !== null)
        return { kind: 'rate', of: thingOf(top), length: below };
    return costOf(top, `/${thing}`);
}
function costOf(word, per) {
    const thing = thingOf(word);
    if (!COSTS.has(thing) && !SIZE.test(thing))
        return null;
    return { kind: 'cost', of: `${thing}${per}`, length: 1n };
}
/** In picoseconds; null for what is no unit of time. */
function lengthOf(word) {
    const lower = word.toLowerCase();
    return LENGTHS.get(lower) ?? LENGTHS.get(lower.replace(/s$/, '')) ?? null;
}
function thingOf(word) {
    if (SIZE.test(word))
        return word;
    const one = word.toLowerCase().replace(/(?<=.)s$/, '');
    return THINGS.get(one) ?? one;
}
/** True where values of two units can be held against each other. */
function isComparable(a, b) {
    return a.kind === b.kind && a.of === b.of;
}

// EXTERNAL MODULE: ./lib/src/kit/questions.js
var questions = __webpack_require__(6700);
;// CONCATENATED MODULE: ./lib/src/kit/benchmark-words.js

/** More names than these are counted. */
const benchmark_words_MOST = 3;
/** `12.5 ms`. */
function shown({ value, unit }) {
    return `${value} ${(0,questions/* clip */.$Q)(unit, 40)}`.trim();
}
/** Names of strangers, the first few: `a`, `b` and 3 more. */
function quoted(names) {
    const some = names.slice(0, benchmark_words_MOST).map((name) => (name === '' ? 'no unit' : `\`${(0,questions/* clip */.$Q)(name, 80)}\``));
    const rest = names.length - some.length;
    return `${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/kit/decimal.js
/** Decimal numbers as they were written, for comparisons without the rounding of binary fractions. */
const WRITTEN = /^(-?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;
/** Of a number, or of its text: `0.7`, `1e-9`. */
function decimalOf(written) {
    const match = WRITTEN.exec(String(written));
    if (match === null)
        throw new Error(`no decimal number: ${written}`);
    const [, sign = '', whole = '', fraction = '', power = '0'] = match;
    const digits = BigInt(`${sign}${whole}${fraction}`);
    const places = fraction.length - Number(power);
    return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}
function product(a, b) {
    return { digits: a.digits * b.digits, places: a.places + b.places };
}
function scaled({ digits, places }, by) {
    return { digits: digits * by, places };
}
function sum(a, b) {
    const places = Math.max(a.places, b.places);
    return { digits: digitsAt(a, places) + digitsAt(b, places), places };
}
function isLess(a, b) {
    const places = Math.max(a.places, b.places);
    return digitsAt(a, places) < digitsAt(b, places);
}
function digitsAt({ digits, places }, wanted) {
    return digits * 10n ** BigInt(wanted - places);
}
/** `0.7`: all its digits, without zeros at the end. */
function shownDecimal({ digits, places }) {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    const cut = text.length - places;
    const fraction = text.slice(cut).replace(/0+$/, '');
    return `${digits < 0n ? '-' : ''}${text.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`;
}

;// CONCATENATED MODULE: ./lib/src/kit/benchmark-base.js




/** Compares what can be compared; `tolerance` is a percentage. */
function againstBase(benchmarks, base, tolerance) {
    const known = (0,group/* grouped */.z)(base, ({ name }) => name);
    const results = benchmarks.flatMap((benchmark) => {
        const before = known.get(benchmark.name);
        return before === undefined ? [] : [compare(benchmark, before, tolerance)];
    });
    const names = new Set(benchmarks.map(({ name }) => name));
    const gone = [...known.keys()].filter((name) => !names.has(name));
    const lost = gone.length === 0 ? [] : [`the baseline has ${quoted(gone)}, and nothing of that name was measured`];
    return {
        compared: results.filter((each) => typeof each !== 'string'),
        unjudged: [...lost, ...results.filter((each) => typeof each === 'string')],
    };
}
/** Of several of one name the last with a comparable unit counts; a sentence where there is none. */
function compare(now, known, tolerance) {
    const measure = measureOf(now.unit);
    const pairs = known.flatMap((base) => {
        const other = measureOf(base.unit);
        return measure !== null && other !== null && isComparable(measure, other)
            ? [{ base, measure, other }]
            : [];
    });
    const pair = pairs.at(-1);
    if (pair === undefined)
        return whyNot(now, known, measure);
    const isFine = !isWorse(now.value, pair.measure, pair.base.value, pair.other, tolerance);
    const expected = `${shown(pair.base)} as in the baseline, or ${tolerance} % worse at most`;
    return { benchmark: now, expected: isFine ? null : expected };
}
function whyNot({ name, unit }, known, measure) {
    if (known.some((base) => base.unit === unit) && measure === null)
        return `the unit ${quoted([unit])} of ${quoted([name])} does not tell which way is better`;
    const units = [...new Set(known.map((base) => base.unit))];
    return `${quoted([name])} is measured in ${quoted([unit])} and was in ${quoted(units)}`;
}
/** All stays exact: a time is multiplied by its unit, and a rate by that of the other, instead of divided by its own. */
function isWorse(now, unit, before, other, tolerance) {
    const isRate = unit.kind === 'rate';
    const [nowBy, beforeBy] = isRate ? [other.length, unit.length] : [unit.length, other.length];
    const share = sum(decimalOf(100), decimalOf(isRate ? -tolerance : tolerance));
    const present = scaled(decimalOf(now), nowBy * 100n);
    const bound = product(scaled(decimalOf(before), beforeBy), share);
    return isRate ? isLess(present, bound) : isLess(bound, present);
}

;// CONCATENATED MODULE: ./lib/src/kit/criteria-text.js

/** The statements of one kind: criteria, values of fields, and else the words of the section. */
function statementsOf(document, owner, kind) {
    const fields = (owner.fields ?? []).filter(({ key, value }) => key === kind && value.value !== '');
    const criteria = owner.criteria.filter((each) => each.kind === kind).map(({ text }) => text);
    // `**Definition of Done**: merged` is a field and a criterion: what it says is the value.
    if (criteria.length > 0)
        return criteria.map((text) => valueIn(text, fields) ?? text);
    if (fields.length > 0)
        return fields.map(({ value }) => value);
    return owner.parts
        .filter(({ key, body }) => key === kind && body.end > body.start)
        .map(({ body }) => ({
        value: document.text.slice(body.start, body.end).replace(/\s+/g, ' ').trim(),
        at: body,
    }));
}
function valueIn({ at }, fields) {
    return fields.find(({ label, value }) => at.start <= label.at.start && value.at.end <= at.end)?.value;
}
/** How a line begins in front of `offset`: its bullet, box or number. */
function leadOf(document, offset) {
    const start = document.lines[(0,place/* lineAt */.mh)(document.lines, offset) - 1] ?? 0;
    return document.text.slice(start, offset);
}

;// CONCATENATED MODULE: ./lib/src/kit/naming.js
/** The home of the ids of a task. */
function homeOf({ document }, features) {
    return {
        feature: document.feature?.toLowerCase() ?? null,
        features: new Set(features.map((each) => each.toLowerCase())),
    };
}
/** What joins the names of suites and tests. */
const JOINT = ' › ';
const IS_NUMBER = /^\d+(?:[.-]\d+)*$/;
/** `002-search`: a feature by its look, where nobody knows it. */
const NUMBERED = /^\d+-[a-z]/;
/** A folder in front of something that looks like an id: `002-search/T001`. */
const PREFIXES = /([\p{L}\p{N}_.-]+)\/(?=[a-z]{0,6}-?\d)/gu;
/** The names of a list, one a line, that speak of `id` and of no other feature. */
function* namesOf(id, lines, home) {
    // Letters and digits around an id make another id of it, as `.1` and `-1` do; `_` and words behind a dash do not.
    const before = IS_NUMBER.test(id) ? '(?<!\\d)(?<!\\d[.-])' : '(?<![A-Za-z0-9])(?<!\\d[.-](?=\\d))';
    const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    for (const { index, 0: found } of lines.matchAll(new RegExp(`${before}${escaped}(?![A-Za-z0-9]|[.-]\\d)`, 'gi'))) {
        const start = lines.lastIndexOf('\n', index) + 1;
        const end = lines.indexOf('\n', index);
        const name = lines.slice(start, end < 0 ? undefined : end);
        if (isMeant(name, index - start, found.length, home))
            yield name;
    }
}
function isMeant(name, at, length, home) {
    const before = name.slice(0, at).toLowerCase();
    if (isScoped(before, home))
        return true;
    const prefix = /([\p{L}\p{N}_.-]+)\/$/u.exec(before)?.[1];
    if (prefix !== undefined && isFeature(prefix, home))
        return false;
    const isNumber = IS_NUMBER.test(name.slice(at, at + length));
    return (!isNumber || isHeld(before, name.slice(at + length))) && !isAboutOther(name, home);
}
function isScoped(before, { feature }) {
    return feature !== null && before.endsWith(`${feature}/`) && !isPart(before.at(-feature.length - 2));
}
/** A bare number is an id in `task 1.2`, and where a name begins with `1.2:` or `[1.2]`. */
function isHeld(before, after) {
    if (/(?<![a-z0-9])tasks?[ \t_:#-]{0,3}$/.test(before))
        return true;
    const lead = before
        .slice(before.lastIndexOf(JOINT) + 1)
        .replace('›', '')
        .trim();
    return lead === '' ? after.startsWith(':') : lead === '[' && after.startsWith(']');
}
/** True for a name that speaks of another feature, and not of this one. */
function isAboutOther(name, home) {
    const text = name.toLowerCase();
    if (home.feature !== null && wordIn(home.feature, text))
        return false;
    for (const [, prefix = ''] of text.matchAll(PREFIXES))
        if (isFeature(prefix, home))
            return true;
    // A feature whose name is a word, such as `search`, is meant where it is the whole name of a suite.
    const parts = text.split(JOINT).map((part) => part.trim());
    return [...home.features].some((each) => each !== home.feature && (NUMBERED.test(each) ? wordIn(each, text) : parts.includes(each)));
}
function isFeature(word, { feature, features }) {
    return word !== feature && (features.has(word) || NUMBERED.test(word));
}
function wordIn(word, text) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isPart(text[at - 1]) && !isPart(text[at + word.length]))
            return true;
    return false;
}
function isPart(letter) {
    return letter !== undefined && /[\p{L}\p{N}_-]/u.test(letter);
}

;// CONCATENATED MODULE: ./lib/src/kit/time-limit.js
/** Limits of time in the words of a task: "sub-200ms response time", "answers within 1.5 s", "300 ms or less". */


const UNIT = '(ms|msecs?|milliseconds?|µs|μs|us|microseconds?|ns|nanoseconds?|s|secs?|seconds?|mins?|minutes?)';
const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,6})?|\\d{1,9}(?:[.,]\\d{1,6})?)';
const FIGURE = `${NUMBER}\\s{0,2}-?${UNIT}(?![A-Za-z])`;
/** `not less than` is the other way round, and `currently under` is no promise. */
const LESS = '(?<!\\b(?:not|no|never|currently|previously|formerly)\\s(?:be\\s|take\\s)?)\\b(?:under|below|within|(?:less|faster|quicker|shorter)\\sthan)\\b';
const time_limit_MOST = '\\b(?:at\\s(?:the\\s)?most|(?:no|not|never)\\s(?:be\\s|take\\s)?(?:more|longer|slower)\\sthan|(?:not|never)\\sexceed(?:ing)?|maximum|max\\.?)(?![A-Za-z])';
const LIMIT = new RegExp(`(?:\\bsub[- ]?|(?:${LESS}|${time_limit_MOST}|<=?|≤)[\\s:-]{0,3}(?:of\\s{1,3})?)${FIGURE}`, 'gi');
const BEHIND = new RegExp(`(?<![\\d.,])${FIGURE}\\s\\(?(?:or\\s(?:less|faster|quicker|better|shorter|lower|below|under)|at\\s(?:the\\s)?most|max(?:imum)?)\\b`, 'gi');
/** The limits in a text, in order; a figure that is named on both sides counts once. */
function timeLimits(text) {
    const found = [...text.matchAll(LIMIT)];
    const behind = [...text.matchAll(BEHIND)].filter(({ index }) => !found.some((each) => each.index <= index && index < each.index + each[0].length));
    return [...found, ...behind]
        .sort((one, other) => one.index - other.index)
        .flatMap(([words, number = '', unit = '']) => {
        const length = lengthOf(unit);
        return length === null ? [] : [{ value: amountIn(number), length, unit, text: words.trim() }];
    });
}
/** `1,500` has a thousand, `1,5` has a comma for its point. */
function amountIn(written) {
    const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(written);
    return decimalOf(isGrouped ? written.replaceAll(',', '') : written.replace(',', '.'));
}

;// CONCATENATED MODULE: ./lib/src/kit/benchmark-limits.js
/** Benchmarks against the limits of time that tasks state. */







const KINDS = ['acceptance', 'testing', 'definition-of-done'];
/** Compares the limits of one task with the benchmarks about it. */
function againstLimits(at, benchmarks, features) {
    const { document, task } = at;
    const home = homeOf(at, features);
    const statements = [task.title, ...KINDS.flatMap((kind) => statementsOf(document, task, kind))];
    const results = statements.flatMap((statement) => timeLimits(statement.value).map((limit) => {
        const about = benchmarks.filter(({ name }) => isAbout(name, statement.value, at, home));
        return judgeLimit(limit, statement, at, about);
    }));
    return {
        compared: results.flatMap(({ compared }) => compared),
        unjudged: results.flatMap(({ unjudged }) => unjudged),
    };
}
function judgeLimit(limit, { at }, task, about) {
    const compared = about.flatMap((benchmark) => {
        const measure = measureOf(benchmark.unit);
        if (measure?.kind !== 'time')
            return [];
        const excess = excessOf(benchmark, measure, limit);
        const expected = excess === null ? null : `${limit.text} as \`${(0,comparison/* taskName */.p)(task)}\` says${excess}`;
        return [{ benchmark, task, at, expected }];
    });
    if (compared.length > 0)
        return { compared, unjudged: [] };
    const whose = `${quoted([limit.text])} of ${quoted([(0,comparison/* taskName */.p)(task)])}`;
    const units = [...new Set(about.map(({ unit }) => unit))];
    const why = about.length === 0
        ? `no benchmark speaks of ${whose}`
        : `${quoted(about.map(({ name }) => name))} in ${quoted(units)} cannot be held against ${whose}`;
    return { compared: [], unjudged: [why] };
}
/** What a message adds on a benchmark that is over its limit: both in the finer of two units. Null where it is not. */
function excessOf({ value, unit }, measure, limit) {
    const [now, most] = [decimalOf(value), limit.value];
    if (!isLess(scaled(most, limit.length), scaled(now, measure.length)))
        return null;
    if (measure.length === limit.length)
        return '';
    if (measure.length < limit.length)
        return `: ${shown({ value, unit })} against ${shownDecimal(scaled(most, limit.length / measure.length))}`;
    const present = shownDecimal(scaled(now, measure.length / limit.length));
    return `: ${present} ${limit.unit} against ${shownDecimal(most)}`;
}
/** A benchmark is about a task when it names the task, or when all its words stand in the statement. */
function isAbout(name, statement, { task }, home) {
    const line = name.replace(/\s+/g, ' ');
    if (task.id !== null && !namesOf(task.id.value, line, home).next().done)
        return true;
    const words = benchmark_limits_wordsOf(line).filter((word) => word.length > 2);
    const said = new Set(benchmark_limits_wordsOf(statement));
    return words.length > 1 && words.every((word) => said.has(word)) && !isAboutOther(line, home);
}
function benchmark_limits_wordsOf(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.-]\d+)*/gu) ?? [];
}

;// CONCATENATED MODULE: ./lib/src/kit/benchmark-judge.js


/** Compares everything that can be compared; `tolerance` is a percentage. */
function judgeBenchmarks({ benchmarks, baseline, completed, features }, tolerance) {
    const isMissing = baseline !== null && 'missing' in baseline;
    const base = againstBase(benchmarks, isMissing ? [] : (baseline ?? []), tolerance);
    const limits = completed.map((at) => againstLimits(at, benchmarks, features));
    const all = [
        ...base.compared.map((each) => ({ ...each, task: null, at: null })),
        ...limits.flatMap(({ compared }) => compared),
    ];
    return {
        failing: all.flatMap(({ expected, ...each }) => (expected === null ? [] : [{ ...each, expected }])),
        compared: all.length,
        unjudged: [
            ...(isMissing ? [`the baseline is not there: ${baseline.missing}`] : []),
            ...base.unjudged,
            ...limits.flatMap(({ unjudged }) => unjudged),
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/kit/visible.js
var visible = __webpack_require__(8711);
;// CONCATENATED MODULE: ./lib/src/kit/body-boxes.js
/** The boxes of a description, and which of them bind its author. */

const BOX = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Words above a list from which the author chooses. */
const CHOICE = /\b(?:(?:type|kind|category|area|scope|severity|impact)s? of|change type|type\(s\)|what (?:kind|type)|select|choose|pick|(?:check|tick|mark) (?:one|the (?:one|relevant|appropriate|applicable)|all (?:that|which))|that appl(?:y|ies)|(?:relevant|applicable|appropriate) (?:box|option|item)|which of|one of|options? (?:that|which) (?:are|is) (?:not|relevant)|delete (?:those|any|options|what)|affected|if applicable)\b|\bcategor(?:y|ies)\b/i;
const ANSWER = /^(?:yes|no|n\/?a|none|not applicable|maybe|unknown|other|ja|nein|oui|non|sí|si|да|нет|是|否)[.:!)]?$/i;
const WAIVED = /\((?:n\/?a|not applicable|optional|skip(?:ped)?)[^)]{0,40}\)|\bif (?:applicable|needed|necessary|required|relevant|appropriate|any)\b|^\W{0,3}(?:n\/a|optional)\b|\bn\/a\W{0,3}$/i;
const LONGEST_INTRO = 600;
/** Every visible box of a description. */
function bodyBoxes(body) {
    const raw = body.split(/\r\n|\n|\r/);
    return groupsOf((0,visible/* visibleLines */.g)(body)).flatMap(({ section, after, boxes }) => {
        const intro = raw
            .slice(after, (boxes[0]?.line ?? 1) - 1)
            .join('\n')
            .slice(-LONGEST_INTRO);
        const isChoice = CHOICE.test(section) || CHOICE.test(intro) || boxes.some(({ text }) => ANSWER.test(text));
        return boxes.map((box) => ({ ...box, section, binding: !isChoice && !isWaived(box.text) }));
    });
}
function groupsOf(lines) {
    const groups = [];
    let section = '';
    let after = 0;
    let isOpen = false;
    for (const { number, text } of lines) {
        const box = boxOf(text, number);
        const heading = HEADING.exec(text)?.[1];
        if (box !== null) {
            if (!isOpen)
                groups.push({ section, after, boxes: [] });
            groups.at(-1)?.boxes.push(box);
            isOpen = true;
            after = number;
        }
        else if (heading !== undefined) {
            section = heading.replace(/#/g, '').trim();
            after = number;
            isOpen = false;
        }
        else if (isParagraph(text)) {
            isOpen = false;
        }
    }
    return groups;
}
function boxOf(text, line) {
    const box = BOX.exec(text);
    return box === null ? null : { text: box[2].trimEnd(), checked: box[1] !== ' ', line };
}
/** True for a line that ends a group: neither empty nor an item nor what belongs to one. */
function isParagraph(text) {
    return text.trim() !== '' && !ITEM.test(text) && !/^[ \t]/.test(text);
}
function isWaived(text) {
    return WAIVED.test(text) || (text.startsWith('~') && text.endsWith('~'));
}

// EXTERNAL MODULE: ./lib/src/kit/pattern.js
var pattern = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/kit/changed-paths.js

/** What people write rather than run. */
const DOCUMENT_GLOBS = [
    '**/*.{md,mdx,markdown,rst,adoc,txt}',
    '**/LICENSE*',
    'docs/**',
    'doc/**',
    'specs/**',
    '.specify/**',
    '.kiro/**',
    'openspec/**',
];
/** Where tests live, in the habits of many languages. */
const TEST_GLOBS = [
    '**/{test,tests,__tests__,spec,e2e,cypress,testing}/**',
    '**/{test,tests}_*.*',
    '**/test[A-Z]*.*',
    '**/*{.,_,-}{test,tests,spec,specs,e2e,cy}.*',
    '**/*{Test,Tests,Spec,Specs,IT}.*',
    '**/*.{Tests,Test,UnitTests,IntegrationTests}/**',
    '**/*.{feature,bats,snap}',
];
/** A glob longer than this is not read as one. */
const LONGEST_GLOB = 200;
/** Every path that the change touches, the old ones of renamed files too. */
function touchedPaths(files) {
    return files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
}
/** A path as a task names it, without what shells and editors add in front and behind. */
function cleanPath(named) {
    let end = named.length;
    while (named[end - 1] === '/')
        end--;
    return named.slice(0, end).replace(/^(?:\.\/|\/)+/, '');
}
/** True when `path` is the named file or lies in the named folder, from the root or from a package. */
function liesWithin(path, named) {
    const target = cleanPath(named);
    if (target === '')
        return false;
    if (isGlob(target))
        return (0,pattern/* fitsPattern */.j)(path, target) || (0,pattern/* fitsPattern */.j)(path, `*/${target}`);
    const inside = `/${path}/`;
    return inside.includes(`/${target}/`);
}
/** True for a named path with `*` in it. */
function isGlob(named) {
    return named.includes('*') && named.length <= LONGEST_GLOB;
}
/** The last segment of a path. */
function baseName(path) {
    const clean = cleanPath(path);
    return clean.slice(clean.lastIndexOf('/') + 1);
}
/** True for a path whose last segment has an extension. */
function namesFile(path) {
    return !path.endsWith('/') && /[^.]\.[A-Za-z0-9]{1,10}$/.test(baseName(path));
}

// EXTERNAL MODULE: ./lib/src/kit/check.js
var check = __webpack_require__(5089);
;// CONCATENATED MODULE: ./lib/src/kit/steps.js

const steps_BOX = /\[[ xX]\][ \t]*$/;
/** The steps of a task that have nothing below them, as written behind the box. */
function stepsOf(document, task) {
    return task.details.flatMap((at, index) => {
        const { column, lead } = placeOf(document, at);
        const next = task.details[index + 1];
        const isParent = next !== undefined && placeOf(document, next).column > column;
        if (isParent || !steps_BOX.test(lead))
            return [];
        return [{ value: document.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim(), at }];
    });
}
/** What stands in front of a detail on its line, and how far it is indented. */
function placeOf(document, at) {
    const start = document.lines[(0,place/* lineAt */.mh)(document.lines, at.start) - 1] ?? 0;
    const lead = document.text.slice(start, at.start);
    return { column: lead.length - lead.trimStart().length, lead };
}

;// CONCATENATED MODULE: ./lib/src/kit/claims.js


/** All of them that bind someone, in the order of the tasks. */
function claimsOf(document) {
    const own = binding(document.criteria).map((text) => ({ text, task: null }));
    const live = document.tasks.filter(({ status }) => status !== 'dropped');
    return [...own, ...live.flatMap((task) => claimsOfTask(document, task))];
}
function claimsOfTask(document, task) {
    const isClaim = task.id === null && task.form === 'box' && isChecklist(document, task.at.start);
    const steps = stepsOf(document, task).filter(({ at }) => isChecklist(document, at.start));
    const texts = [...(isClaim ? [task.title] : []), ...binding(task.criteria), ...steps];
    return texts.map((text) => ({ text, task }));
}
function binding(criteria) {
    return criteria.filter(({ waived }) => !waived).map(({ text }) => text);
}
const CHECKLIST = /\b(?:checklist|definition of done|dod|acceptance|criteria|sign-?off)\b/i;
/** True below a heading that says that its boxes are checked rather than worked off; the title of the list does not count. */
function isChecklist(document, offset) {
    for (let at = (0,locate/* sectionAt */.nD)(document, offset); at !== null;) {
        const section = document.sections[at];
        if (section === undefined || section.depth === 1)
            return false;
        if (CHECKLIST.test(section.title.value))
            return true;
        at = section.parent;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/kit/units.js

const UNIT_FORMS = ['heading', 'row', 'paragraph', 'file'];
/** True in the dialects whose tasks are described at length, with fields and sections. */
function isDescriptive(document) {
    return document.dialect === 'heading' || document.dialect === 'table';
}
/** The described tasks that are not dropped and group no other such task. */
function unitsOf(document) {
    return document.tasks.filter((task) => isUnit(task) &&
        task.status !== 'dropped' &&
        !task.children.some((child) => isUnit(document.tasks[child])));
}
function isUnit(task) {
    return task !== undefined && UNIT_FORMS.includes(task.form);
}
/** The task and the tasks it stands in, innermost first. */
function lineage(document, task) {
    const line = [];
    for (let each = task; each !== undefined;) {
        line.push(each);
        each = each.parent === null ? undefined : document.tasks[each.parent];
    }
    return line;
}
/** True when a part of this kind with something in it belongs to the task or document whose text is given. */
function hasPart(owner, key, text) {
    return owner.parts.some((part) => part.key === key && isFilled(part, text));
}
/** A fence or table on the first line below a label: the label's body is what stands beside it. */
const SHOWN_BELOW = /^[^\r\n]{0,20}(?:\r?\n[ \t]*){1,3}(?:`{3}|~{3}|\|)/;
/** True for a part with something in it. */
function isFilled({ title, body }, text) {
    return body.end > body.start || SHOWN_BELOW.test(text.slice(title.at.end, title.at.end + 100));
}
/** As many are named one by one, even where they are most of the list. */
const FEW = 5;
/** As many are named where they are told together. */
const NAMED = 3;
/**
 * One problem for each task that lacks something; a single one, with a place for each, where all of several tasks lack
 * it or most of many, for then it is the list that lacks it.
 */
function* lacking(units, has, { what, hint }) {
    const without = units.filter((task) => !has(task));
    const [first, ...others] = without;
    if (first === undefined)
        return;
    const all = without.length === units.length && units.length > 1;
    if (all || (isMany(without) && without.length * 2 > units.length)) {
        const message = `Unexpected ${severalOf(without, units.length)} without ${what}, expected one for each`;
        yield { message, hint, at: (0,questions/* headOf */.Uo)(first), related: alsoOf(others) };
        return;
    }
    for (const task of without) {
        const message = `Unexpected task ${(0,questions/* nameOf */.Vb)(task)} without ${what}, expected one`;
        yield { message, hint, at: (0,questions/* headOf */.Uo)(task), task };
    }
}
/** True for more tasks than a reader wants to be told of one by one. */
function isMany(tasks) {
    return tasks.length > FEW;
}
/** How a message names many tasks of a list of `all`: "12 tasks", or "9 of 12 tasks (`1`, `2`, `3` and 6 more)". */
function severalOf(tasks, all) {
    if (tasks.length === all)
        return `${all} tasks`;
    const names = tasks.slice(0, NAMED).map(questions/* nameOf */.Vb).join(', ');
    return `${tasks.length} of ${all} tasks (${names} and ${tasks.length - NAMED} more)`;
}
/** The places of the tasks that a problem is about, too. */
function alsoOf(tasks) {
    return tasks.map((task) => ({ message: `${(0,questions/* nameOf */.Vb)(task)}, too`, at: (0,questions/* headOf */.Uo)(task) }));
}

;// CONCATENATED MODULE: ./lib/src/kit/containment.js


/** True when one of two tasks of a document is the other, or stands in it. */
function contains(document, a, b) {
    return lineage(document, a).includes(b) || lineage(document, b).includes(a);
}
/** True for two tasks below one heading and one parent. */
function isSameGroup(a, b) {
    return a.section === b.section && a.parent === b.parent;
}
/** True for a task that need not be done, or that is part of one. */
function isOptional(document, task) {
    return lineage(document, task).some(({ optional }) => optional !== null);
}
/** True for a child that its parent cannot be done without. */
function isRequired({ status, optional }) {
    return status !== 'dropped' && optional === null;
}
/** The children that a task cannot be done without. */
function requiredChildren(document, task) {
    return task.children.flatMap((child) => document.tasks[child] ?? []).filter(isRequired);
}
/** True for a task that shows its state: by a box, a status or the boxes of its criteria. */
function showsState({ box, marker, criteria }) {
    return box !== null || marker !== null || criteria.some(({ checked }) => checked !== null);
}
const finished = new WeakMap();
/** True when nobody waits for a task any more: it is settled, or all that must be done in it is. */
function isFinished(document, task) {
    const known = finished.get(task) ?? findOut(document, task);
    finished.set(task, known);
    return known;
}
function findOut(document, task) {
    const unsure = [task];
    for (let each = unsure.pop(); each !== undefined; each = unsure.pop()) {
        if ((0,model_task/* isSettled */.I)(each))
            continue;
        const children = requiredChildren(document, each);
        if (children.length === 0)
            return false;
        unsure.push(...children);
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/kit/coverage-figure.js
const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?)[ \t]{0,2}(?:[%％]|per[ \t]?cent\b)/gi;
const COVERAGE = /\b(?:coverage|covered)\b|abdeckung|couverture|cobertura|покрыти|カバレッジ|網羅率|覆盖率|覆蓋率|커버리지/i;
const METRICS = [
    ['lines', /\blines?\b/i],
    ['branches', /\bbranch(?:es)?\b/i],
    ['functions', /\bfunctions?\b/i],
    ['statements', /\bstatements?\b/i],
];
/** A share of something that is not code. */
const OF_OTHERS = /^\+?[ \t]{0,2}of (?:all |the |our ){0,2}(?!code|lines?\b|branch|function|statement|business|module|file)/i;
/** A step, and no level: "raise coverage by 5 %", "coverage drops > 2%", "+2 %". */
const STEP = /(?:\bby[ \t]{1,2}(?:at least[ \t]{1,2}|more than[ \t]{1,2})?|\b(?:drops?|falls?|decreases?)[ \t]{0,2}(?:[>≥]|more than)[ \t]{0,2}|(?:^|\s)\+)$/i;
/** What is there, and not what is asked: "(currently 97 %)", "from 21 % to 80 %". */
const THERE = /\b(?:current(?:ly)?|now|today|was|were|from)(?:[ \t]+(?:at|is|coverage))?[ \t:*~]{0,4}$/i;
const LEFT = /^\+?[ \t]{0,2}(?:→|->|=>|➜|to[ \t])/;
/** Where the words about one figure end and those about the next begin. */
const BETWEEN = /[,，、;；/|()（）]|[ \t](?:and|und|y|et|e|и|及|和)[ \t]/i;
/** The figures in a text, by clause: a percentage counts only beside a word for coverage. */
function coverageFigures(text) {
    const figures = [];
    let start = 0;
    for (const clause of text.split(/(?<=[\r\n;])|(?<=[.!?][ \t])/)) {
        if (COVERAGE.test(clause))
            figures.push(...figuresIn(clause, start));
        start += clause.length;
    }
    return figures;
}
/** Each figure is about the metrics that its own words name, and about lines where they name none. */
function* figuresIn(clause, start) {
    let from = 0;
    for (const { match, next } of percentsIn(clause)) {
        const end = match.index + match[0].length;
        const to = next === null ? clause.length : borderBetween(clause, end, next);
        const [before, after] = [clause.slice(from, match.index), clause.slice(end, to)];
        const percent = match[1].replace(',', '.');
        const at = { start: start + match.index, end: start + end };
        if (isAsked(percent, before, clause.slice(end)))
            for (const metric of metricsIn(before + after))
                yield { metric, percent, at };
        from = to;
    }
}
function percentsIn(clause) {
    const found = [...clause.matchAll(PERCENT)];
    return found.map((match, index) => ({ match, next: found[index + 1]?.index ?? null }));
}
function borderBetween(clause, end, next) {
    const border = BETWEEN.exec(clause.slice(end, next));
    return border === null ? end : end + border.index;
}
function isAsked(percent, before, after) {
    const words = before.slice(-40);
    if (Number(percent) > 100 || OF_OTHERS.test(after) || LEFT.test(after))
        return false;
    return !STEP.test(words) && !THERE.test(words);
}
function metricsIn(words) {
    const named = METRICS.filter(([, pattern]) => pattern.test(words)).map(([metric]) => metric);
    return named.length === 0 ? ['lines'] : named;
}

;// CONCATENATED MODULE: ./lib/src/kit/coverage-words.js

/** The figures of one scope that do not pass. */
function failing({ judged }, scope) {
    return judged.scopes.filter((each) => each.scope === scope && (each.verdict === 'fail' || each.verdict === 'no-data'));
}
/** `899/1000 = 89.90 % < 90 %`. */
function shortfall(scope) {
    return `${(0,percent/* shownShare */.XP)(scope)} < ${(0,percent/* shownThreshold */.tG)(scope.threshold ?? '')}`;
}
/** The problem of a figure that is too low or not there; `where` continues "in". */
function problemOf(scope, where, hint) {
    const least = (0,percent/* shownThreshold */.tG)(scope.threshold ?? '');
    if (scope.verdict === 'no-data') {
        return {
            message: `Unexpected lack of data about ${scope.metric} in ${where}, expected coverage of ${least} or more`,
            hint: `Let the coverage tool report ${scope.metric}, or take the threshold out`,
        };
    }
    return {
        message: `Unexpected coverage of ${scope.metric} in ${where}: ${shortfall(scope)}, expected ${least} or more`,
        hint,
    };
}
/** What is missing, at the severity of its policy. */
function* gapProblems({ gaps }, what) {
    for (const gap of gaps) {
        if (gap.what !== what)
            continue;
        yield { message: gap.problem, hint: gap.hint, severity: gap.policy === 'fail' ? 'error' : 'warning' };
    }
}

// EXTERNAL MODULE: ./lib/src/kit/apply.js
var apply = __webpack_require__(9353);
// EXTERNAL MODULE: ./lib/src/kit/level.js
var level = __webpack_require__(8459);
// EXTERNAL MODULE: ./lib/src/kit/page.js
var page = __webpack_require__(606);
;// CONCATENATED MODULE: ./lib/src/kit/message.js



/** Adds one message for each problem. */
function post(file, document, rule, problems) {
    if (problems.length === 0)
        return;
    // A message is an Error: the stack that nobody prints costs five times as much as all the rest.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        for (const problem of problems) {
            const at = (0,apply/* rangeOf */.be)(problem);
            const message = file.message(problem.message, {
                place: { start: pointOf(document, at.start), end: pointOf(document, at.end) },
                ruleId: rule.id,
                source: 'remark-lint',
            });
            message.fatal = FATAL[(0,apply/* severityOf */.xJ)(problem, rule.level)];
            message.url = (0,page/* pageOf */.ZZ)(rule.id);
            if (problem.hint !== undefined)
                message.note = problem.hint;
            Object.assign(message, replacementOf(document, at, problem));
        }
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
/** How remark tells levels apart: `undefined` is its "info". */
const FATAL = { error: true, warning: false, notice: undefined };
function pointOf(document, offset) {
    return { ...(0,place/* pointAt */.sd)(document.lines, offset), offset };
}
/** What editors offer in place of the marked text, for a fix that stays inside it. */
function replacementOf(document, at, { fix = [] }) {
    const inside = fix.every((edit) => edit.at.start >= at.start && edit.at.end <= at.end);
    if (fix.length === 0 || !inside)
        return null;
    let mended = '';
    let from = at.start;
    for (const edit of [...fix].sort((a, b) => a.at.start - b.at.start)) {
        mended += document.text.slice(from, edit.at.start) + edit.text;
        from = edit.at.end;
    }
    mended += document.text.slice(from, at.end);
    return { actual: document.text.slice(at.start, at.end), expected: [mended] };
}

// EXTERNAL MODULE: ./lib/src/kit/setting.js
var kit_setting = __webpack_require__(6245);
// EXTERNAL MODULE: ./lib/src/kit/suppress.js
var suppress = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/src/kit/taskfile.js
var taskfile = __webpack_require__(4758);
;// CONCATENATED MODULE: ./lib/src/kit/remark.js






/** Makes the plug-in of a definition. Without a setting a rule has the level of its page. */
function remarkFace(definition) {
    return function plugin(value, fileSet) {
        const armed = arm(definition, value);
        if (armed.setting.level === 'off')
            return undefined;
        // What the other rules found is not known here.
        if (definition.scope === 'run')
            return undefined;
        if (definition.scope === 'document')
            return (_tree, file) => visitFile(armed, definition, file);
        if (isFileSet(fileSet)) {
            fileSet.use(completerOf(armed, definition));
            return undefined;
        }
        return (_tree, file) => visitSet(armed, definition, [file]);
    };
}
function arm(definition, value) {
    const setting = (0,kit_setting/* parseSetting */.W)(value);
    if (!setting.ok)
        throw new Error(`${setting.problem} (rule \`${definition.id}\`)`);
    const parsed = (0,kit_setting/* parseOptions */.A)(definition, setting.options);
    if (!parsed.ok)
        throw new Error(parsed.problem);
    return { definition, setting, options: parsed.options };
}
function visitFile(armed, rule, file) {
    const document = (0,taskfile/* documentOf */.lM)(file);
    if (document === null)
        return;
    const level = levelIn(armed, document);
    if (level === 'off')
        return;
    const project = (0,taskfile/* projectOf */.v8)([document]);
    const problems = [...rule.check(document, armed.options, { project })];
    postAll(armed, level, document, file, problems.filter(isProblem));
}
function visitSet(armed, rule, files) {
    const read = files.flatMap((file) => {
        const document = (0,taskfile/* documentOf */.lM)(file);
        return document === null ? [] : [{ file, document }];
    });
    const project = (0,taskfile/* projectOf */.v8)(read.map(({ document }) => document));
    const problems = [...rule.check(project, armed.options, { project })].filter(isProblem);
    for (const { file, document } of read) {
        const level = levelIn(armed, document);
        if (level === 'off')
            continue;
        const own = problems.filter((problem) => problem.in === document.path);
        postAll(armed, level, document, file, own);
    }
}
function postAll(armed, level, document, file, problems) {
    const silencer = (0,suppress/* silencerOf */.F)(document);
    const id = armed.definition.id;
    const spoken = problems.filter((problem) => (0,apply/* place */.ik)(document, id, problem, silencer).directive === null);
    post(file, document, { id, level }, spoken);
}
function levelIn({ setting, definition }, document) {
    return (0,level/* resolveLevel */.XC)(setting.level, definition, document.dialect);
}
function completerOf(armed, rule) {
    const completer = (set) => visitSet(armed, rule, set.valueOf());
    return Object.assign(completer, { pluginId: `tasks-gate:${armed.definition.id}` });
}
function isProblem(yielded) {
    return !(0,apply/* isSkipped */.JR)(yielded);
}
function isFileSet(value) {
    return typeof value === 'object' && value !== null && 'use' in value && 'valueOf' in value;
}

;// CONCATENATED MODULE: ./lib/src/kit/define.js

/** Makes a rule of its definition. */
function defineRule(definition) {
    const plugin = remarkFace(definition);
    Object.defineProperty(plugin, 'name', { value: `remark-lint:${definition.id}` });
    return Object.assign(plugin, definition);
}

// EXTERNAL MODULE: ./lib/src/model/search.js
var search = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/kit/definition-of-done.js


/** All definitions of done with something in them, in file order within tasks and within the rest. */
function doneDefinitionsOf(document) {
    const whole = document.parts
        .filter((part) => part.key === 'definition-of-done' && part.body.end > part.body.start)
        .map((part) => ({ task: null, items: itemsWithin(document, part), at: part.title.at }));
    const own = document.tasks.flatMap((task) => {
        const items = ownItems(document, task);
        const [first] = items;
        return first === undefined || task.status === 'dropped' ? [] : [{ task, items, at: first.at }];
    });
    return [...whole, ...own];
}
function itemsWithin(document, { key, title, depth, body }) {
    const inside = within(document.criteria, body);
    const part = { key, title, depth, body };
    return statementsOf(document, { criteria: inside, parts: [part] }, 'definition-of-done');
}
function ownItems(document, task) {
    const items = statementsOf(document, task, 'definition-of-done');
    if (items.length > 0 || task.criteria.length > 1)
        return items;
    return task.fields
        .filter(({ label, value }) => /^(?:done|complete|finished)\b/i.test(label.value) && value.value !== '')
        .map(({ value }) => value);
}
/** The criteria that begin inside a range; they stand in file order. */
function within(criteria, { start, end }) {
    const found = [];
    for (let index = (0,search/* firstFrom */.n)(criteria, ({ at }) => at.start < start);; index++) {
        const criterion = criteria[index];
        if (criterion === undefined || criterion.at.start >= end)
            return found;
        found.push(criterion);
    }
}

// EXTERNAL MODULE: ./lib/src/dialects/estimates.js
var estimates = __webpack_require__(4003);
;// CONCATENATED MODULE: ./lib/src/kit/estimate.js
/** Estimates of a task: the total, its parts, and what it took. */

/** The estimate that a field holds, or null where it cannot be read as one. */
function estimateIn({ text }, { label, value }) {
    return (0,estimates/* readEstimate */.D)(text, value.at, label.value);
}
/** The first field of this kind that has a value. */
function fieldOf(task, key) {
    return task.fields.find((field) => field.key === key && field.value.value !== '') ?? null;
}
/** Hours or else points, with the unit, so that only like is compared with like; null for a size such as `M`. */
function amountOf(estimate) {
    if (estimate === undefined)
        return null;
    if (estimate.hours !== null)
        return { value: estimate.hours, unit: 'hours' };
    return estimate.points === null ? null : { value: estimate.points, unit: 'points' };
}
/** How far `actual` is off `expected`, as a share of it. */
function deviation(actual, expected) {
    return expected === 0 ? (actual === 0 ? 0 : 1) : Math.abs(actual - expected) / expected;
}
/** The amount that a text begins with, such as `80 story points`. */
function readAmount(text) {
    return amountOf((0,estimates/* readEstimate */.D)(text, { start: 0, end: text.length })?.value);
}

;// CONCATENATED MODULE: ./lib/src/kit/groups.js

/** The sections with tasks in them, in file order, each with the tasks that stand directly under its heading. */
function groups_groupsOf(document) {
    const live = document.tasks.filter(({ status }) => status !== 'dropped');
    const bySection = (0,group/* grouped */.z)(live, ({ section }) => section);
    return document.sections.flatMap((section, index) => {
        const tasks = bySection.get(index);
        return tasks === undefined ? [] : [{ section, tasks }];
    });
}
/** A task with its fields, details and criteria, as written. */
function textOf({ text }, task) {
    return text.slice(task.title.at.start, task.extent.end);
}

;// CONCATENATED MODULE: ./lib/src/kit/id-parts.js
/** Takes ids apart: letters, numbers, and how they are joined. */
const ID = /^#?([A-Za-z]{0,8}(?:[-_][A-Za-z]{1,6})?)([-_]?)(\d{1,9}(?:[.-]\d{1,9}){0,9})([A-Za-z]?)$/;
/** The parts of an id, or null for one that is built in another way, such as `P2-B1`. */
function idParts(id) {
    const found = ID.exec(id);
    if (found === null)
        return null;
    const [, letters = '', joint = '', tail = '', suffix = ''] = found;
    const separator = /[.-]/.exec(tail)?.[0];
    return {
        letters,
        joint,
        numbers: tail.split(/[.-]/),
        separator: separator === '.' || separator === '-' ? separator : null,
        suffix,
    };
}
/** The order of two lists of numbers, the first difference deciding; below 0 where `a` comes first. */
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = Number(a[at] ?? -1) - Number(b[at] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/kit/lines.js

/** Every line in order. */
function* linesOf(document) {
    const fences = closedFences(document.tree);
    let next = 0;
    let index = 0;
    for (const start of document.lines) {
        index++;
        while ((fences[next]?.end ?? start + 1) <= start)
            next++;
        const end = endOfLine(document.text, start, document.lines[index] ?? document.text.length);
        const fenced = (fences[next]?.start ?? start) < start;
        yield { at: { start, end }, text: document.text.slice(start, end), fenced };
    }
}
/** Where the line at `start` ends, without the line end in front of `next`. */
function endOfLine(text, start, next) {
    let end = next;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return end;
}
const fencesOfTrees = new WeakMap();
/** Found once for each tree: every rule that goes by lines asks. */
function closedFences(tree) {
    const known = fencesOfTrees.get(tree);
    if (known !== undefined)
        return known;
    const fences = (0,model_document/* blocksOf */.SH)(tree).filter(isClosedFence);
    fencesOfTrees.set(tree, fences);
    return fences;
}
function isClosedFence(block) {
    return block.type === 'code' && block.fenced && block.closed;
}

;// CONCATENATED MODULE: ./lib/src/kit/mask.js
/** Text with what is not meant as words taken out, every remaining character in its place. */
const RUN = /`+/g;
const TARGET = /\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s"[^"]{0,500}")?\)/g;
const URL = /\bhttps?:\/\/[^\s<>]{1,2000}/g;
/** Blanks code spans and HTML comments. */
function maskCode(text) {
    return text.includes('`') || text.includes('<!--') ? maskComments(maskSpans(text)) : text;
}
/** Blanks code spans, comments, what links lead to, and bare addresses. */
function maskInline(text) {
    return maskCode(text)
        .replace(TARGET, (target) => `](${' '.repeat(target.length - 3)})`)
        .replace(URL, (url) => ' '.repeat(url.length));
}
/** A span closes at the next run of as many backticks; a run without a partner is plain text. */
function maskSpans(text) {
    const runs = [...text.matchAll(RUN)].map((run) => ({ at: run.index, length: run[0].length }));
    const partner = partners(runs.map((run) => run.length));
    let masked = '';
    let from = 0;
    for (let index = 0; index < runs.length; index++) {
        const close = runs[partner[index] ?? -1];
        const open = runs[index];
        if (open === undefined || close === undefined)
            continue;
        masked += text.slice(from, open.at) + ' '.repeat(close.at + close.length - open.at);
        from = close.at + close.length;
        index = partner[index] ?? index;
    }
    return masked + text.slice(from);
}
/** For each run the index of the next one of equal length, or null. */
function partners(lengths) {
    const next = new Map();
    const found = lengths.map(() => null);
    for (let index = lengths.length - 1; index >= 0; index--) {
        const length = lengths[index] ?? 0;
        found[index] = next.get(length) ?? null;
        next.set(length, index);
    }
    return found;
}
function maskComments(text) {
    let masked = '';
    let from = 0;
    for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
        const close = text.indexOf('-->', open + 4);
        const end = close < 0 ? text.length : close + 3;
        masked += text.slice(from, open) + ' '.repeat(end - open);
        from = end;
    }
    return masked + text.slice(from);
}

;// CONCATENATED MODULE: ./lib/src/language/en-measure.js
/** English words and phrases that sound like a criterion and decide nothing. */
function en_measure_words(list) {
    return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
/** Adjectives and adverbs without a measure, wherever they stand. */
const UNMEASURED = en_measure_words(`
  adequate adequately appropriate appropriately clearly comprehensive comprehensively decent easily effective effectively
  efficient efficiently elegant elegantly flawless flawlessly friendly gracefully graceful ideal ideally intuitive intuitively
  maintainable meaningful nice nicely optimal optimally performant professional professionally proper properly readable
  reasonable reasonably robust robustly satisfactory scalable seamless seamlessly sensible sensibly smooth smoothly
  sufficient sufficiently suitable suitably thorough thoroughly understandable usable well-commented well-designed
  well-documented well-formatted well-organized well-structured well-tested user-friendly developer-friendly high-quality
  easy-to-use production-ready`);
/** The same, where they say how something is: "the output is clear". */
const STATES = en_measure_words(`
  acceptable accurate better clean clear consistent easy fast fine flexible functional good great operational
  improved modern natural perfect polished pretty quick reliable responsive secure simple slick snappy solid stable
  understandable usable functioning working`);
/** States that need no verb in front: "item pages functional". */
const ALONE = en_measure_words('acceptable functional functioning operational responsive robust working');
/** Adjectives that need a measure in front of a word for what the user sees. */
const QUALIFIERS = en_measure_words('clear clean concise good fast quick simple easy helpful high consistent reliable secure stable');
const QUALIFIED = en_measure_words(`
  code context description descriptions design documentation docs error errors experience explanation explanations feedback
  guidance instruction instructions interface layout message messages naming navigation performance quality requirements
  response responses structure text ui ux validation`);
/** Verbs that only say that something does what it does. */
const WORKS = en_measure_words('work works working function functions functioning behave behaves behaving operate operates perform performs run runs');
const SHOWS = en_measure_words('save saves saved persist persists calculate calculates load loads update updates track tracks sync syncs submit submits display displays displayed render renders rendered look looks appear appears');
const TREATS = en_measure_words('handle handles handled handling process processes processed manage manages managed');
/** How it does so, where nothing else follows. */
const SOMEHOW = en_measure_words('correctly properly fine well normally gracefully reliably smoothly seamlessly efficiently appropriately nicely right good great flawlessly');
/** Things that every piece of work has; that they were "updated" or "handled" decides nothing. */
const COMMON = en_measure_words(`
  accessibility all and any architecture bugs case cases change changes code codebase comment comments configuration critical
  design docs documentation edge error errors exception exceptions existing feature features flows functionality guide guides handling implementation
  layout issues logging monitoring necessary needed other performance project quality readme relevant required requirement requirements
  scenario scenarios security styling system technical test tests the these this ui unit use user ux validation work`);
/** What was done to them. */
const DONE = en_measure_words(`
  addressed applied checked clarified cleaned complete completed considered covered done enhanced finalized finished
  handled implemented improved maintained optimised optimized polished ready refactored resolved satisfied sound tested
  updated validated verified written`);

;// CONCATENATED MODULE: ./lib/src/kit/measurable.js
/** Decides whether a criterion can be answered with yes or no. */

/** A longer criterion says more than a list of words can judge. */
const LONGEST = 240;
const MOST_WORDS = 16;
/** What an English criterion leaves open, in the words of its author; null where it can be answered. */
function unmeasured(criterion) {
    if (criterion.length > LONGEST)
        return null;
    const plain = withoutLabel(criterion);
    // What is said below it is not at hand.
    if (plain.endsWith(':'))
        return null;
    if (hasObservable(plain) || COUNTED.test(criterion))
        return null;
    const tokens = tokensOf(plain);
    if (tokens.length < 2 || tokens.length > MOST_WORDS)
        return null;
    return (phraseIn(plain) ??
        somehow(tokens) ??
        stateAtEnd(tokens) ??
        stateAlone(tokens) ??
        commonDone(tokens) ??
        tokens.find((token) => UNMEASURED.has(token)) ??
        qualified(tokens));
}
/** Numbers, code, quotes, paths, identifiers, comparisons, lists in brackets, public standards, tests that pass. */
const OBSERVABLE = /\d|[`"“”„«»<>≤≥=%→↔]|\w_\w|[a-z][A-Z]|\w[./]\w|\S:\s/;
const ANSWERS = /\b(?:pass|passes|passed|passing|fails?|green|exits?|returns?|rejects?|raises?|throws?|redirects?|zero|compiles?|wcag|owasp|pci|gdpr|hipaa|rest|aria|lint|linting|linter|checklist|(?:in|of) (?:\w+ ){0,3}?(?:tests|benchmarks))\b/i;
const BRACKET = /\((?!as |where |if |when )[^()\s]+[ ,/][^()]{1,200}\)/;
/** "**10 reports created**: …": the label holds the measure. */
const COUNTED = /^\W{0,4}\*\*\d+ \p{L}/u;
/** Under a condition, something can be tried out. */
const CONDITION = /\b(?:when|whenever|if|after|before|until|unless|while|during|upon|even|instead of|so that)\s+(?!needed|necessary|required|possible|applicable|appropriate|relevant)\w/i;
function hasObservable(text) {
    return OBSERVABLE.test(text) || ANSWERS.test(text) || BRACKET.test(text) || CONDITION.test(text);
}
const PHRASES = [
    /\b(?:as (?:expected|intended|designed|needed|appropriate|required|desired)|(?:where|if|when) (?:needed|necessary|appropriate|possible|required))\b/i,
    /\b(?:in|under|for|across) (?:all|any|every) (?:scenarios?|cases?|situations?|circumstances|conditions)\b/i,
    /\bno (?:\w+ ){0,2}?(?:regressions?|breaking changes?|side effects?|degradation|impact|issues|problems)\b/i,
    /\bwithout (?:\w+ )?(?:regressions?|breaking changes?|breaking|issues|problems|side effects?|degradation)\b/i,
    /\bexisting (?:\w+ )?(?:functionality|features?|behaviou?rs?|code) (?:is |are |remains? |continues? to |still )?(?:preserved|unaffected|intact|works?|working|functions?|unchanged)\b/i,
    /\b(?:meets?|exceeds?|follows?|adheres? to|compl(?:y|ies) with|conforms? to|matches|aligns? with|up to) (?:or exceeds? )?(?:\w+ ){0,3}?(?:standards?|guidelines?|best practices?|conventions?|expectations?|patterns)\b/i,
    /\b(?:standards?|guidelines?|best practices?|conventions?|expectations?) (?:are |is |have been )?(?:met|followed|satisfied|applied|maintained|achieved|respected|adhered to)\b/i,
    /\b(?:not|never|don't|doesn't) break (?:any )?(?:existing|other|current) \w+/i,
    /\b(?:guidelines|practices|conventions|standards) (?:\w+ and )(?:met|followed|satisfied|applied|respected)\b/i,
    /\beas(?:y|ier) to (?:read|use|understand|follow|maintain|extend|navigate|find|learn)\b/i,
    /\bready for (?:production|release|use|deployment|launch)\b/i,
];
function phraseIn(text) {
    for (const phrase of PHRASES) {
        const found = phrase.exec(text);
        if (found !== null)
            return found[0];
    }
    return null;
}
/** "The feature works", "lists display correctly", "handles requests properly". */
function somehow(tokens) {
    const last = tokens.at(-1) ?? '';
    // "The filters work", but not "guidance for documentation work".
    const isPlural = /(?:s|all|still|both|and)$/.test(tokens.at(-2) ?? '');
    if (last === 'works' || last === 'working' || (last === 'work' && isPlural))
        return last;
    if (!SOMEHOW.has(last))
        return null;
    const verb = tokens
        .slice(-4, -1)
        .findLast((token) => WORKS.has(token) || SHOWS.has(token) || TREATS.has(token));
    return verb === undefined ? null : `${verb} ${last}`;
}
const BE = /^(?:is|are|be|remain|remains|looks?|feels?|stays?|seems?|and)$/;
/** "Error messages are clear": at the end stands a state that each reader sees in another way. */
function stateAtEnd(tokens) {
    const last = tokens.at(-1) ?? '';
    if (!STATES.has(last) && !UNMEASURED.has(last))
        return null;
    const before = tokens.slice(0, -1);
    // "Item pages functional" leaves the verb out.
    if (ALONE.has(last) && before.length <= 3)
        return last;
    return before.some((token) => BE.test(token)) || before.every((token) => COMMON.has(token)) ? last : null;
}
/** "Responsive design", "clean code": a state and words for every piece of work. */
function stateAlone(tokens) {
    const state = tokens.find((token) => STATES.has(token));
    return state !== undefined && tokens.every((token) => token === state || COMMON.has(token)) ? state : null;
}
/** "Documentation updated", "edge cases are handled". */
function commonDone(tokens) {
    const last = tokens.at(-1) ?? '';
    if (!DONE.has(last))
        return null;
    const subject = tokens
        .slice(0, -1)
        .filter((token) => !/^(?:is|are|has|have|been|and|fully|properly)$/.test(token));
    return subject.length > 0 && subject.every((token) => COMMON.has(token) || DONE.has(token)) ? last : null;
}
function qualified(tokens) {
    const at = tokens.findIndex((token, index) => index > 0 && QUALIFIERS.has(token) && QUALIFIED.has(tokens[index + 1] ?? ''));
    return tokens[at] ?? null;
}
/** Takes off a bold label, a number and marks in front. */
function withoutLabel(text) {
    return (text
        .slice(0, LONGEST)
        .replace(/^[^\p{L}\p{N}`"*(]+/u, '')
        .replace(/^\*\*[^*]{1,60}\*\*[ \t]{0,3}[:–—-]?[ \t]/, '')
        .replace(/[*_]{2}/g, '')
        // A slash between two plain words, as in "new/modified", is no path.
        .replace(/\b(?:and|new|added|created)\/(?:or|modified|changed|updated)\b/gi, 'new')
        // The title of a document, set as code.
        .replace(/`((?:[A-Z][a-z]+ ){1,4}[A-Z][a-z]+)`/g, '$1')
        .trim());
}
function tokensOf(text) {
    return text
        .toLowerCase()
        .split(/[^\p{L}'’-]+/u)
        .filter((word) => /\p{L}/u.test(word));
}

;// CONCATENATED MODULE: ./lib/src/kit/open-criteria.js

/** More than these are counted, not named. */
const open_criteria_MOST = 5;
/** Acceptance criteria and definitions of done with an open box, but for those that were waived. */
function openCriteria(criteria) {
    return criteria.filter(({ checked, waived, kind }) => checked === false && !waived && (kind === 'acceptance' || kind === 'definition-of-done'));
}
/** `an open criterion on line 9`, `2 open criteria on lines 9 and 10`. */
function openInWords(document, open) {
    const lines = open.slice(0, open_criteria_MOST).map(({ at }) => String((0,questions/* lineOf */.cA)(document, at)));
    const more = open.length > lines.length ? [...lines, 'more'] : lines;
    return open.length === 1
        ? `an open criterion on line ${lines[0]}`
        : `${open.length} open criteria on lines ${(0,questions/* listed */.KE)(more)}`;
}
/** The places of the first of them. */
function openPlaces(open) {
    return open.slice(0, open_criteria_MOST).map(({ text }) => ({ message: 'open criterion', at: text.at }));
}

// EXTERNAL MODULE: ./lib/src/kit/option.js
var kit_option = __webpack_require__(1776);
;// CONCATENATED MODULE: ./lib/src/language/phases.js
/** Names of the phases of a Spec Kit list that belong to no story, in the languages that lists are written in. */
const SETUP = 'set-?up|shared infrastructure|initiali[sz]ation|bootstrap(?:ping)?|einrichtung|vorbereitung|configuraci[óo]n|configura[çc][ãa]o|preparaci[óo]n|initialisation|mise en place|konfiguracja|przygotowanie|настройка|подготовка|thiết lập|khởi tạo|设置|設置|初始化|セットアップ|設定|설정|셋업';
const FOUNDATIONAL = 'foundational|foundations?|blocking prerequisites|grundlagen?|fundament(?:e|os|y)?|fundacional|bases?|fondations?|fondements|fondationnel(?:le)?|базов\\p{L}*|фундамент|основа|nền tảng|基础|基礎|基础设施|基盤|기반|기초';
const POLISH = 'polish(?:ing)?|cross-cutting(?: concerns)?|feinschliff|querschnittsthemen|abschluss|pulido|polimento|acabamento|finitions?|szlify?|wykończenie|полировка|доработка|hoàn thiện|完善|润色|打磨|收尾|ポリッシュ|仕上げ|磨き上げ|마무리|폴리싱';
/** The name is the whole of a title, or all of it in front of a bracket, dash, comma or "and". */
function phase(words) {
    return new RegExp(`^(?:${words})(?:$|\\s*[(（&+,，、/—–:：和与と]|\\s+(?:-|and|und|y|e|et|i|и|và)\\s)`, 'iu');
}
/** By what their tasks are for. */
const PHASES = {
    setup: phase(SETUP),
    foundational: phase(FOUNDATIONAL),
    polish: phase(POLISH),
};
/** In front of the name of a phase: "Phase 2:", "Фаза 3 —", "阶段 1:". */
const PHASE_LEAD = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:phase|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|페이즈)\s*(?:(\d{1,3}(?:\.\d{1,3}){0,3})([a-z]?))?(?![\p{L}\d])\s*[:：.—–-]*\s*/iu;

;// CONCATENATED MODULE: ./lib/src/kit/phases.js
/** The phases of a list: their numbers, their stories, and those that belong to no story. */

/** Whether a title names the setup, the foundation or the polish; null for any other. */
function phaseKindOf(title) {
    const name = title.replace(PHASE_LEAD, '');
    const kinds = ['setup', 'foundational', 'polish'];
    return kinds.find((kind) => PHASES[kind].test(name)) ?? null;
}
/** The numbers of a title such as "Phase 3.1: Tests", of 2b 2 and 2; null for one that is no numbered phase. */
function phaseNumberOf(title) {
    const [, number, letter = ''] = PHASE_LEAD.exec(title) ?? [];
    if (number === undefined)
        return null;
    return letter === '' ? number.split('.') : [...number.split('.'), String(Number.parseInt(letter, 36) - 9)];
}
/** The sections around a place in the tree of headings, innermost first. */
function sectionsAround(document, section) {
    const around = [];
    for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) {
        const found = document.sections[at];
        if (found !== undefined)
            around.push(found);
    }
    return around;
}
/** The outermost section around a task that fits, or null. */
function phaseAround(document, task, fits) {
    return sectionsAround(document, task.section).findLast(fits) ?? null;
}
/** `US1` of `US-01`: what two labels of one story have in common. */
function plainStory(label) {
    return label.toUpperCase().replace(/^US-?0*(?=\d)/, 'US');
}
const STORY = /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|用戶故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateurs?|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательск\p{L}+[ ]истори\p{L}+|histori[ae][ ]użytkownika|\bUS)[ \t]?-?(\d{1,3}[a-z]?)(?![\p{L}\d])/giu;
const MORE = /^\s*(,|，|、|&|\/|\+|-|–|—|〜|~|～|and|und|y|e|et|i|и|và|to|和|与|と|및)\s*(?:US[ -]?)?(\d{1,3}[a-z]?)(?![\p{L}\d])/iu;
const THROUGH = /^(?:-|–|—|〜|~|～|to)$/;
/** A heading that names more stories than this names none in particular. */
const phases_MOST = 50;
/** All stories that a heading names: `US1`, `US2` of "User Stories 1 and 2", four of "US1–US4". */
function storiesIn(title) {
    const head = title.slice(0, 300);
    const numbers = [...head.matchAll(STORY)].flatMap((found) => listFrom(found[1], head.slice(found.index + found[0].length)));
    return [...new Set(numbers.map((number) => plainStory(`US${number}`)))].slice(0, phases_MOST);
}
/** A number with those that follow it in a list. */
function listFrom(first, behind) {
    const numbers = [first];
    let rest = behind;
    for (let more = MORE.exec(rest); more !== null && numbers.length < phases_MOST; more = MORE.exec(rest)) {
        const [whole, joint = '', next = ''] = more;
        if (THROUGH.test(joint))
            numbers.push(...between(numbers.at(-1), next));
        numbers.push(next);
        rest = rest.slice(whole.length);
    }
    return numbers;
}
function between(first, last) {
    const [from, to] = [Number.parseInt(first, 10) + 1, Number.parseInt(last, 10)];
    return Array.from({ length: Math.max(0, Math.min(to - from, phases_MOST)) }, (_, index) => String(from + index));
}

// EXTERNAL MODULE: ./lib/src/kit/plan.js + 1 modules
var kit_plan = __webpack_require__(3884);
;// CONCATENATED MODULE: ./lib/src/kit/prerequisites.js


/**
 * The declared prerequisites of a task that are open, each once. Optional and dropped ones bind no one, one that holds
 * tasks is done when all that must be done in it is, and of one without box or status nobody knows.
 */
function openPrerequisites({ document, task }, project) {
    const plan = (0,kit_plan/* planOf */.X)(project);
    const open = task.dependsOn.flatMap(({ value }) => {
        const node = plan.nodes[plan.find({ document, task }, value.id) ?? -1];
        if (node === undefined || node.task === task || !showsState(node.task))
            return [];
        return isFinished(node.document, node.task) || isOptional(node.document, node.task) ? [] : [node];
    });
    return [...new Set(open)];
}

;// CONCATENATED MODULE: ./lib/src/kit/run-check.js
/** What a check of a run is: it looks at reports, and so it has work on a push as well. */
/** Makes a check of a run of its definition. */
function defineRunCheck(definition) {
    return { ...definition, scope: 'run' };
}

;// CONCATENATED MODULE: ./lib/src/kit/says-more.js
const DESCRIBING = ['files', 'purpose', 'approach', 'boundary', 'testing'];
/** A table or code below the title. */
const SHOWN = /^[ \t>]*(?:\||`{3}|~{3})/m;
/** True for a task with sub-tasks, details, criteria, files, sections, a table, code or fields that describe it. */
function saysMore({ text }, task) {
    const below = task.children.length + task.details.length + task.criteria.length + task.paths.length;
    return (below > 0 ||
        task.parts.some((part) => part.body.end > part.body.start) ||
        task.fields.some(describes) ||
        (task.form === 'heading' && SHOWN.test(text.slice(task.at.end, task.extent.end))));
}
function describes({ key, value }) {
    return DESCRIBING.includes(key) || (key === null && value.value.split(/\s+/).length >= 3);
}

;// CONCATENATED MODULE: ./lib/src/kit/scan-judge.js
/** Which results of scanners count against a run. */

/** The results at or above `level` that are new. */
function failingScans({ results }, level) {
    const most = evidence/* SCAN_LEVELS */.M.indexOf(level);
    return results.filter((result) => !result.isKnown && evidence/* SCAN_LEVELS */.M.indexOf(result.level) <= most);
}

;// CONCATENATED MODULE: ./lib/src/language/en-vague.js
/** English words by what they add to the title of a task; words that stand in no list name a thing of the project. */
function en_vague_words(list) {
    return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
/** Verbs that begin tasks of every kind and leave the result open. */
const VERBS = en_vague_words(`
  add address adjust analyse analyze apply begin build check clean complete conduct configure connect
  continue create deal debug define design develop do document draft enable enhance ensure establish
  evaluate execute expand explore extend facilitate finalise finalize finetune finish fix generate handle
  harden have implement improve include incorporate increase integrate introduce investigate iterate
  maintain make manage modernise modernize modify monitor optimise optimize organise organize perform
  plan polish prepare process produce provide refactor refine reorganise reorganize resolve restructure
  review revise revisit rework set setup simplify stabilise stabilize start streamline strengthen support
  test tidy track troubleshoot tune tweak update upgrade validate verify wire work write`);
/** Verbs that promise something new or something better, but not which. */
const BUILDERS = en_vague_words(`
  add address build clean cleanup complete configure create debug define design develop enable enhance
  establish extend finish fix generate handle harden implement improve integrate introduce make optimise
  optimize refactor refine resolve set setup support upgrade write`);
/** Verbs that say that something changes, and need to be told into what. */
const CHANGERS = en_vague_words('update revise modify adjust improve enhance optimise optimize refactor refine polish rework extend fix simplify');
/** Words that hold a sentence together. */
const FILLERS = en_vague_words(`
  a about according accordingly across after again against all along already also always among an and any
  applicable appropriate are around as at based be been before being between both but by can could
  desired did do does doesnt done dont during each either etc ever every except for from further get gets
  has have hence here how if in into is it its just like may met might more most much must my necessary
  need needed needs no not of off on once only onto onwards or other otherwise our out over per possible
  rather relevant required respective same should so some still such than that the their them then there
  these they this those through throughout to together too under until up upon use used using very via
  was well were what when whenever where wherever whether which while will with within without working
  works would yet you your`);
/** Words that praise, hedge or count: a title is as vague with them as without. */
const HEDGES = en_vague_words(`
  accessed actual additional advanced all automated automatic basic better certain clean clear common
  complete complex comprehensive consistent core correct correctly critical current custom detailed
  different dynamic easily edge effective efficient enhanced entire essential everything exhaustive
  existing extensive extra failed fast few final flexible focused following frequently friendly full
  fully further future general generic good graceful gracefully great high higher honest important
  improved independently initial intuitive key large last latest legacy low main major manual manually
  many maximum minimal minimum minor misc miscellaneous missing modern multiple new next nice old ongoing
  optimal optimized others outstanding overall partial possible pre primary production proper properly
  real reasonable regular related relevant reliable remaining rest robust safe scalable seamless
  seamlessly secure several shared significant simple single small smart smooth smoothly solid special
  specific standard successful successfully sufficient suitable supporting thorough thoroughly total
  typical updated useful valid various whole wide world`);
/** Nouns that fit every project: kinds of software, its qualities, the work on it. */
const OBJECTS = en_vague_words(`
  ability accessibility adjustment adjustments aggregation alerting alignment analysis app application
  applications approach apps architecture area areas artifact artifacts aspect aspects automation backend
  base behavior behaviors behaviour benchmark benchmarking benchmarks boilerplate bootstrap bottleneck
  bottlenecks bug bugfix bugfixes bugfixing bugs business cache caching call calls capabilities
  capability case cases change changes check checking checks class classes cleanup client clients code
  codebase codes collection comment comments communication comparison comparisons compatibility
  compliance component components concern concerns condition conditions config configs configuration
  configurations connection consistency content contents correctness coverage crash crashes customization
  data dataclass dataclasses debouncing debt debugging definition definitions deliverable deliverables
  demo dependencies dependency deployment deployments design designs details developer developers
  development device devices diagnostics directories directory doc docs documentation documents edge
  efficiency element elements end enhancement enhancements entities entity enum enums env environment
  environments error errors evaluation everyone example examples exception exceptions experience
  extensibility failure failures feature features feedback feel field fields file files finishing fix
  fixes fixing flow flows folder folders format formats framework frontend function functionalities
  functionality functions general generation guidance guide guideline guidelines guides handler handlers
  handling hardening helper helpers histories history housekeeping hygiene implementation implementations
  improvement improvements info information infrastructure initialisation initialization injection input
  inputs inspection instance instances instructions instrumentation integration integrations integrity
  interface interfaces issue issues item items job jobs layer layers libraries library lifecycle
  limitation limitations log logging logic logs look maintainability maintenance management manager
  managers material materials mechanism mechanisms memory method methods metric metrics migration mock
  mocks mode model models module modules monitoring mvp network null object objects observability
  operation operations optimisation optimisations optimization optimizations option options orchestration
  output outputs package packages packaging parameter parameters part parts pattern patterns people
  performance phase piece pieces pipeline pipelines planning platform point points polishing preparation
  problem problems procedure procedures process processes processing profiling project projects
  properties property protection qa quality readiness readme refactor refactoring refactors refinement
  refinements regression regressions release reliability report reporting reports request requests
  requirement requirements research resilience resource resources response responses responsiveness
  result results reviewing reviews robustness rollout routine routines runtime safety sample samples
  sanity scalability scenario scenarios scope script scripts sdk section security server service services
  setting settings setup sign signoff skeleton software solution solutions source sources specification
  speed stability stack stage stakeholders standard standards state states status step steps storage
  stories story strategy structure structures stub stubs stuff style styles styling suite suites support
  system systems task tasks team tech technical template templates testability testcases testing tests
  thing things throttling throughput time tool tooling tools touches traceability troubleshooting tuning
  tutorial tutorials tweaks type types typing ui unit units update updates upgrade upgrades usability
  usage user users util utilities utility utils ux validation validations value values variable variables
  verification version versions visual visuals warnings wiring work workflow workflows workspace`);
/** Nouns so wide that one or two words in front of them do not narrow them down: "the user management system". */
const WIDE_HEADS = en_vague_words(`
  bugs capabilities cleanup enhancements feature features functionalities functionality handling
  improvements infrastructure issues layer logic mechanism mechanisms optimization optimizations problems
  refactoring stuff support system systems things tooling tools utilities utils`);
/** What "handle" alone does not settle. */
const MISHAPS = en_vague_words('errors exceptions failures cases issues scenarios problems');
/** Kinds of tests: "write integration tests" names none that is written. */
const TEST_KINDS = en_vague_words(`
  acceptance and automated backend basic component coverage e2e end frontend functional integration
  manual new performance property quality regression security smoke stress system test testing tests unit`);
/** The same, behind "management". */
const MANAGED_HEADS = en_vague_words('service services module modules component components feature features system systems functionality tool tools interface capabilities');
/** Qualities without a measure: a few words about where they are wanted leave the result open. */
const QUALITIES = [
    ['error', 'handling'],
    ['exception', 'handling'],
    ['performance'],
    ['validation'],
    ['infrastructure'],
    ['dependency', 'injection'],
    ['security'],
    ['quality'],
    ['caching'],
];

;// CONCATENATED MODULE: ./lib/src/kit/title-words.js
/** The words of a title, and what each adds to it. */


/** True for a text that the word lists can judge; a text of names alone has no language. */
function isEnglish(text) {
    const language = (0,detect/* languageOf */.e)(text);
    return language === 'en' || language === 'unknown';
}
/** Its words in lower case. */
function title_words_tokensOf(title) {
    return title
        .toLowerCase()
        .replace(/['’]/g, '')
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '');
}
/** False for words that hold a sentence together, praise or hedge. */
function carriesMeaning(token) {
    return !FILLERS.has(token) && !HEDGES.has(token);
}
/** True for a word that fits every project. */
function isGeneric(token) {
    return OBJECTS.has(token) || VERBS.has(token);
}
/** How many of the words name a thing of the project. */
function named(tokens) {
    return tokens.filter((token) => !isGeneric(token)).length;
}

;// CONCATENATED MODULE: ./lib/src/kit/signal.js
/** Whether a title points at something: code, a number, a name, a clause. */

/** Code, links, quotes, numbers, brackets, identifiers, options, handles, names in capitals. */
const SIGNAL = /[`"“”„«»‘(){}<>[\]@#=/\\&%$€]|\d|(?:^|\s)--?\w|\w_\w|[a-z][A-Z]|[A-Z]{2}[a-z]{2}|\w\.\w|\b(?:Docker|Make|Proc|Jenkins|Vagrant|Gem|Pod|Rake|Brew)file\b|→|\bfrom\s\S{1,40}\sto\s|\b(?:in|into|to|of)\s(?:the\s)?README\b|\b[A-Z]{2,}s?\b(?<!\b(?:UI|UX|SDK|API|APIs|README|CI|OK|MVP|TDD|QA|DOCS|TODO|TODOs))/;
/** What follows says with what, when or to what end. */
const CLAUSE = /\b(?:with|using|when|so that|such that|that|which|if|unless|until|based on|instead of|without|via|because|by|from|after|before|while|as|per)\s/i;
const PURPOSE = /\b(?:for|to)\s/i;
/** The text behind a colon or dash says what is meant. */
const TAIL = /(?::\s|\s[–—-]\s)\S+\s+\S+/;
/** A result that can be observed: "all tests pass". */
const OBSERVED = /\b(?:pass|passes|succeeds?|fails?|builds?$)\b/i;
/** True when something in an English title points at a thing or a result. */
function hasSignal(title) {
    return (SIGNAL.test(title) ||
        TAIL.test(title) ||
        OBSERVED.test(title) ||
        namesInside(title) ||
        says(behind(title, CLAUSE), 2) ||
        says(behind(title, PURPOSE), 3));
}
function behind(title, connective) {
    const found = connective.exec(title);
    return found === null ? '' : title.slice(found.index + found[0].length);
}
/** True for a clause of that many words with a thing of the project among them, or of one more without. */
function says(clause, least) {
    const words = title_words_tokensOf(clause).filter(carriesMeaning);
    return words.length > least || (words.length === least && named(words) > 0);
}
/** "Sync the scheme to Supabase": in a sentence, a capital inside is a name. */
function namesInside(title) {
    const [, ...inner] = title.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
    const capital = inner.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    return (capital.length > 0 &&
        capital.length * 2 <= inner.length &&
        !capital.every((word) => isGeneric(word.toLowerCase())));
}

;// CONCATENATED MODULE: ./lib/src/kit/specificity.js
/** Decides whether a title says what to produce. */



/** A longer title says more than a list of words can judge. */
const specificity_MOST_WORDS = 12;
const specificity_LONGEST = 300;
/**
 * True for an English title that leaves open what is to be produced: one of generic words alone ("Write tests"), or a
 * generic verb on a wide object with little beside it ("Build the user management system").
 */
function isVague(title) {
    if (title.length > specificity_LONGEST)
        return false;
    const plain = withoutAsides(title);
    if (hasSignal(plain))
        return false;
    const tokens = title_words_tokensOf(plain);
    if (tokens.length === 0 || tokens.length > specificity_MOST_WORDS)
        return false;
    const phrase = phraseOf(tokens);
    if (phrase.head.length + phrase.tail.length === 0)
        return VERBS.has(tokens[0] ?? '');
    return isGenericAlone(phrase) || isWide(phrase) || isUnchanged(phrase);
}
/** True for an English text that begins as work to do: "Add …", "Update …". */
function asksForWork(title) {
    const [first = ''] = title_words_tokensOf(title);
    return BUILDERS.has(first) || CHANGERS.has(first);
}
const TESTS = new Set(['test', 'tests', 'testing']);
const PREPOSITION = /^(?:for|to|in|on|of|from|across|into|during|by|with|at|against|between|after|before)$/;
function phraseOf(tokens) {
    const verb = VERBS.has(tokens[0] ?? '') ? (tokens[0] ?? null) : null;
    const object = verb === null ? tokens : tokens.slice(1);
    // "Update to the new pattern": what stands behind the verb is its object.
    const cut = object.findIndex((token, at) => at > 0 && PREPOSITION.test(token));
    return {
        verb,
        head: (cut < 0 ? object : object.slice(0, cut)).filter(carriesMeaning),
        tail: cut < 0 ? [] : object.slice(cut + 1).filter(carriesMeaning),
    };
}
/** "Add search functionality", "Improve error handling for network issues". */
function isWide({ verb, head, tail }) {
    if (verb === null || !BUILDERS.has(verb) || TESTS.has(head.at(-1) ?? ''))
        return false;
    if (named(head) === 0)
        return isQuality(head) && tail.length <= 2 && named(tail) <= 1;
    return named(head) <= 2 && tail.length <= 1 && named(tail) === 0 && endsWide(verb, head);
}
function endsWide(verb, head) {
    const last = head.at(-1) ?? '';
    if (verb === 'handle' && MISHAPS.has(last))
        return true;
    return WIDE_HEADS.has(last) || (MANAGED_HEADS.has(last) && head.at(-2) === 'management');
}
function isQuality(head) {
    return QUALITIES.some((quality) => quality.every((word) => head.includes(word)));
}
/** "Write integration tests for common workflows": neither the kind nor the object of the tests is a thing. */
function isGenericAlone({ head, tail }) {
    if (![...head, ...tail].every(isGeneric))
        return false;
    if (!TESTS.has(head.at(-1) ?? ''))
        return true;
    return head.every((word) => TEST_KINDS.has(word)) && tail.length <= 1;
}
/** "Update evaluation logic": something changes, and nothing says into what. */
function isUnchanged({ verb, head, tail }) {
    if (verb === null || !CHANGERS.has(verb) || tail.length > 0)
        return false;
    return head.length <= 3 && named(head) <= 1 && isGeneric(head.at(-1) ?? '');
}
/** Brackets about the state of the task, not about its result. */
const ASIDE = /\((?:optional|done|completed?|deferred|skipped|todo|wip|pending|if|parallel|blocked|in progress)\b[^()]{0,200}\)/gi;
function withoutAsides(title) {
    return title.replace(ASIDE, ' ').replace(/^[*_~\s]+|[*_~\s]+$/g, '');
}

// EXTERNAL MODULE: ./lib/src/dialects/requirements.js
var requirements = __webpack_require__(8293);
;// CONCATENATED MODULE: ./lib/src/kit/tracing.js
/** Requirements that specifications declare and tasks name: how the two are held against each other. */

/** "All requirements", in the languages that lists are written in. */
const ALL = /(?<!\p{L})(?:all|every|any|alle|allen|todos|todas|toutes?|tous|wszystkie|все|всех|tất cả)(?!\p{L})|全部|全て|すべて|所有|모든|전체/iu;
/** True for a list of requirements that means all of them. */
function namesAll(text) {
    return ALL.test(text);
}
/** The requirements that the value of a field lists, numbers too. */
function requirementsIn(text, at) {
    return (0,requirements/* readRequirementList */.S)(text, at);
}
/** An id in the form in which ids are compared: `fr-3` for `FR-003`, `1.2` for `1.02`. */
function requirementKey(id) {
    return id.toLowerCase().replace(/(?<!\d)0+(?=\d)/g, '');
}
/** What an id is one of: `fr-`, `nfr-`, `fr-auth-`, empty for a number. */
function requirementKind(id) {
    return /^[a-z][a-z-]*-/.exec(requirementKey(id))?.[0] ?? '';
}
/** The set of these ids. */
function requirementSet(ids) {
    const keys = new Set();
    const wholes = new Set();
    for (const id of ids) {
        const key = requirementKey(id);
        keys.add(key);
        for (let whole = wholeOf(key); whole !== null; whole = wholeOf(whole))
            wholes.add(whole);
    }
    return {
        has: (id) => keys.has(requirementKey(id)),
        hasPartOf: (id) => wholes.has(requirementKey(id)),
        size: keys.size,
    };
}
/** What an id is a part of: `1` for `1.2`, `FR-3` for `FR-3a`; null for a whole. */
function wholeOf(id) {
    return /^(.{0,60}\d)(?:[a-z]|\.\d{1,6})$/i.exec(id)?.[1] ?? null;
}
/** The requirements that the tasks of a feature name; dropped tasks name nothing. */
function namedIn({ documents }) {
    const live = documents.flatMap(({ tasks }) => tasks.filter(({ status }) => status !== 'dropped'));
    return requirementSet(live.flatMap(({ covers }) => covers.map(({ value }) => value)));
}
/** Everything in a specification that looks like an id, declared or not, so that what stands there in passing is known. */
function idsWrittenIn({ text }) {
    const words = [...text.matchAll(/[A-Za-z0-9.-]+/g)].flatMap(([word]) => word.length > 60 || !/\d/.test(word) ? [] : [word.replace(/[.-]+$/, ''), ...word.split('-')]);
    return requirementSet(words);
}
/** True when a task says what it is for: a story, a requirement, or a field about them that it fills in. */
function isTraced(task) {
    if (task.story !== null || task.covers.length > 0)
        return true;
    return task.fields.some(({ key, value }) => (key === 'requirements' || key === 'story') && value.value !== '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./lib/src/kit/z.js
/** The part of zod that options are made of. By name, since bundlers keep all of a namespace that is passed on. */


;// CONCATENATED MODULE: ./lib/src/kit/index.js
/** The one door for rules: what a rule is made of, and the questions it may ask of the model. */
























































/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ ownLevel),
/* harmony export */   XC: () => (/* binding */ resolveLevel),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   sN: () => (/* binding */ isOffByDefault),
/* harmony export */   uK: () => (/* binding */ inDescriptive)
/* harmony export */ });
/** The level a definition asks for in a dialect, under `recommended`. */
function ownLevel(definition, dialect) {
    const { severity } = definition;
    return typeof severity === 'string' ? severity : severity[dialect];
}
/** True for a rule that no dialect turns on by itself. */
function isOffByDefault(definition) {
    const { severity } = definition;
    return typeof severity === 'string'
        ? severity === 'off'
        : Object.values(severity).every((level) => level === 'off');
}
/** The level that a setting means for a rule in a dialect. */
function resolveLevel(setting, definition, dialect) {
    if (setting !== 'on' && setting !== 'default')
        return setting;
    const own = ownLevel(definition, dialect);
    if (own !== 'off')
        return own;
    return setting === 'on' || isOffByDefault(definition) ? 'warning' : 'off';
}
/** The same level in every dialect, to be spread and changed where one differs. */
function everywhere(level) {
    return { 'spec-kit': level, kiro: level, openspec: level, heading: level, table: level, plain: level };
}
/** A level for lists that describe their tasks at length, off in the others. */
function inDescriptive(level) {
    return { ...everywhere('off'), heading: level, table: level };
}


/***/ }),

/***/ 1776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ noOptions),
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/** One option of a rule: its schema, its default, and the sentence that its page and the config schema print. */

/** Schema of a rule that has no options. */
const noOptions = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({});
/** A key of an options object. */
function option(schema, byDefault, description) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(schema, byDefault).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y(description));
}
/** What is wrong with options, in words; `zod/mini` itself says only "Invalid input". */
function describeIssue(issue) {
    const where = issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
    switch (issue.code) {
        case 'unrecognized_keys':
            return `unknown key${where} ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
        case 'invalid_type':
            return `expected ${issue.expected}${where}`;
        case 'invalid_value':
            return `expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}${where}`;
        case 'too_small':
            return `expected at least ${issue.minimum}${where}`;
        case 'too_big':
            return `expected at most ${issue.maximum}${where}`;
        default:
            return `${issue.message}${where}`;
    }
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ checkPageOf),
/* harmony export */   W7: () => (/* binding */ WORKFLOW_PAGE),
/* harmony export */   ZZ: () => (/* binding */ pageOf)
/* harmony export */ });
/** Where the pages of rules and checks are published. */
const PAGES = 'https://github.com/tasks-gate/tasks-gate/blob/main/';
/** The address of the page of a rule. */
function pageOf(rule) {
    return `${PAGES}rules/${rule}.md`;
}
/** The address of the page of a check. */
function checkPageOf(check) {
    return `${PAGES}docs/checks/${check}.md`;
}
/** The address of the page about the workflow, its rights and the required check. */
const WORKFLOW_PAGE = `${PAGES}docs/required-check.md`;


/***/ }),

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fitsPattern)
/* harmony export */ });
/** Patterns of `*` and `?` over any text, in bounded time whoever wrote pattern and text. */
/** True when all of `text` fits a pattern of `*` (anything) and `?` (one character); case is ignored. */
function fitsPattern(text, pattern) {
    const name = text.toLowerCase();
    const glob = pattern.toLowerCase();
    let at = 0;
    let mark = 0;
    let star = -1;
    let restart = 0;
    while (at < name.length) {
        if (glob[mark] === '*') {
            star = mark++;
            restart = at;
        }
        else if (fitsSign(name[at], glob[mark])) {
            mark++;
            at++;
        }
        else if (star === -1) {
            return false;
        }
        else {
            mark = star + 1;
            at = ++restart;
        }
    }
    while (glob[mark] === '*')
        mark++;
    return mark === glob.length;
}
function fitsSign(char, sign) {
    return sign === '?' || sign === char;
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/model/graph.js
var model_graph = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/src/model/group.js
var group = __webpack_require__(6979);
;// CONCATENATED MODULE: ./lib/src/model/implied.js
/** Edges of a graph of tasks that a longer way says already. */


/** As many nodes as a word of a bit set holds. */
const WINDOW = 32;
/**
 * For each node, those of its direct prerequisites that it also reaches by a longer way. Nodes on or behind a cycle are
 * left out. Takes a pass over the edges of each part of the graph for every 32 nodes that are needed in it.
 */
function impliedEdges(graph) {
    const implied = graph.before.map(() => new Set());
    const reached = new Int32Array(graph.before.length);
    for (const part of partsOf(graph, (0,model_graph/* layersOf */.w)(graph).order)) {
        const needed = [...new Set(part.flatMap((node) => graph.before[node] ?? []))];
        for (let from = 0; from < needed.length; from += WINDOW) {
            const bits = new Map(needed.slice(from, from + WINDOW).map((node, bit) => [node, 1 << bit]));
            markImplied(graph, part, { bits, reached, implied });
        }
    }
    return implied;
}
/** The nodes of `order` in the parts that no edge joins, each part in that order; a node alone is none. */
function partsOf(graph, order) {
    const after = (0,model_graph/* reversed */.TY)(graph);
    const near = (node) => [...(graph.before[node] ?? []), ...(after[node] ?? [])];
    const roots = new Map();
    for (const root of order)
        if (!roots.has(root))
            spread(root, near, roots);
    const joined = order.filter((node) => near(node).length > 0);
    return (0,group/* grouped */.z)(joined, (node) => roots.get(node)).values();
}
/** Gives a node and all that edges join to it the same root. */
function spread(root, near, roots) {
    const queue = [root];
    roots.set(root, root);
    for (const node of queue) {
        for (const next of near(node).filter((each) => !roots.has(each))) {
            roots.set(next, root);
            queue.push(next);
        }
    }
}
/** One pass over the edges of a part. */
function markImplied({ before }, order, { bits, reached, implied }) {
    for (const node of order) {
        const needs = before[node] ?? [];
        const behind = needs.reduce((sum, need) => sum | (reached[need] ?? 0), 0);
        for (const need of needs.filter((each) => ((bits.get(each) ?? 0) & behind) !== 0))
            implied[node]?.add(need);
        reached[node] = needs.reduce((sum, need) => sum | (bits.get(need) ?? 0), behind);
    }
}

// EXTERNAL MODULE: ./lib/src/kit/questions.js
var questions = __webpack_require__(6700);
;// CONCATENATED MODULE: ./lib/src/kit/plan.js
/** The tasks of a project by their scoped ids, and the graph of their declared dependencies. */



const plans = new WeakMap();
/** The plan of a project, made once. */
function planOf(project) {
    const known = plans.get(project);
    if (known !== undefined)
        return known;
    const plan = makePlan(project);
    plans.set(project, plan);
    return plan;
}
function makePlan(project) {
    const nodes = project.documents.flatMap((document) => document.tasks.map((task) => ({ document, task })));
    const find = finderOf(nodes);
    const edges = [];
    for (const [to, node] of nodes.entries()) {
        for (const ref of node.task.dependsOn) {
            const from = find(node, ref.value.id);
            if (from !== null)
                edges.push({ from, to, ref });
        }
    }
    const before = nodes.map(() => []);
    for (const { from, to } of edges)
        before[to]?.push(from);
    const graph = { before };
    let places = null;
    const placesOf = () => (places ??= new Map(nodes.map(({ task }, index) => [task, index])));
    let implied = null;
    return {
        nodes,
        edges,
        graph,
        find,
        indexOf: (task) => placesOf().get(task) ?? -1,
        implied: () => (implied ??= impliedEdges(graph)),
    };
}
/**
 * Looks an id up under its own top heading, in its document, in the lists of its feature, and as a scoped id. What is
 * looked up in is made on first use: most lists state no dependencies, and most ids stand in the same list.
 */
function finderOf(nodes) {
    const firsts = new Map();
    for (const [index, { document }] of nodes.entries())
        if (!firsts.has(document))
            firsts.set(document, index);
    const scopes = new Map();
    let shared = null;
    return ({ document, task }, id) => {
        const own = kept(scopes, document, () => scopesOf(nodes, document, firsts.get(document) ?? nodes.length));
        const near = own.byTop.get((0,questions/* topSection */.BH)(document, task.section))?.get(id) ?? own.whole.get(id);
        if (near !== undefined)
            return near;
        shared ??= scopedIdsOf(nodes);
        const scoped = document.feature === null ? undefined : shared.get((0,model_document/* scopedId */.o3)(document, id));
        return scoped ?? shared.get(id) ?? null;
    };
}
/** The nodes of a document stand together, from `first` on. */
function scopesOf(nodes, document, first) {
    const whole = new Map();
    const byTop = new Map();
    for (let index = first; nodes[index]?.document === document; index++) {
        const { id, section } = nodes[index].task;
        if (id === null)
            continue;
        add(nodes, whole, id.value, index);
        const below = kept(byTop, (0,questions/* topSection */.BH)(document, section), () => new Map());
        add(nodes, below, id.value, index);
    }
    return { whole, byTop };
}
function scopedIdsOf(nodes) {
    const ids = new Map();
    for (const [index, { document, task }] of nodes.entries())
        if (task.id !== null && document.feature !== null)
            add(nodes, ids, (0,model_document/* scopedId */.o3)(document, task.id.value), index);
    return ids;
}
/** Of several nodes with an id the first counts that is not dropped. */
function add(nodes, ids, id, index) {
    const other = nodes[ids.get(id) ?? -1];
    if (other === undefined || other.task.status === 'dropped')
        ids.set(id, index);
}
/** The value of a key, made on first use. */
function kept(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   BH: () => (/* binding */ topSection),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   P9: () => (/* reexport safe */ _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1370);


/** The line on which something begins, for messages. */
function lineOf(document, at) {
    return (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(document.lines, at.start);
}
/** How a message names a task: its id, or else the beginning of its title. */
function nameOf(task) {
    return task.id === null ? `\`${clip(task.title.value, 40)}\`` : `\`${task.id.value}\``;
}
/** The first words of a text that fit into `length`. */
function clip(text, length) {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded.length <= length)
        return folded;
    const cut = folded.slice(0, length);
    const space = cut.lastIndexOf(' ');
    return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
/** The place to underline for a task: its id where it has one, else its title, else its line. */
function headOf(task) {
    if (task.id !== null)
        return task.id.at;
    return task.title.at.end > task.title.at.start ? task.title.at : task.at;
}
/** A list in words: `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** Index of the section of level one around a section (a list of its own, with own ids), or -1. */
function topSection(document, section) {
    for (let at = section; at !== null; at = document.sections[at]?.parent ?? null) {
        if (document.sections[at]?.depth === 1)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   W: () => (/* binding */ parseSetting)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1776);
/** Reads the setting of a rule, as the config file writes it and as remark users know it. */


const LEVELS = new Map([
    [false, 'off'],
    [0, 'off'],
    ['off', 'off'],
    [true, 'on'],
    ['on', 'on'],
    [1, 'warning'],
    ['warn', 'warning'],
    ['warning', 'warning'],
    [2, 'error'],
    ['error', 'error'],
    ['notice', 'notice'],
]);
/** Parses `error`, `[error, { … }]`, `{ … }`, `2`, `false` and their like. */
function parseSetting(value) {
    if (value === undefined || value === null)
        return { ok: true, level: 'default', options: undefined };
    if (!Array.isArray(value)) {
        if (typeof value === 'object')
            return { ok: true, level: 'default', options: value };
        return withLevel(value, undefined);
    }
    if (value.length > 2)
        return bad(`${value.length} values`, 'a severity and options');
    return withLevel(value[0], value[1] ?? undefined);
}
function withLevel(written, options) {
    const level = LEVELS.get(written);
    if (level !== undefined)
        return { ok: true, level, options };
    return bad(`severity \`${String(written)}\``, '`off`, `notice`, `warning` or `error`');
}
function bad(what, expected) {
    return { ok: false, problem: `Unexpected ${what}, expected ${expected}` };
}
/** Checks options against the schema of a rule and fills in what was left out. */
function parseOptions(definition, options) {
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(definition.options, options ?? {});
    if (result.success)
        return { ok: true, options: result.data };
    const issues = result.error.issues.map(_option_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssue */ .n6);
    return { ok: false, problem: `Unexpected options of \`${definition.id}\`: ${issues.join('; ')}` };
}


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ silencerOf),
/* harmony export */   o: () => (/* binding */ isAboutComments)
/* harmony export */ });
/* harmony import */ var _model_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);
/* harmony import */ var _model_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4714);


/** Rules about the comments themselves: only a comment that names them silences them. */
const ABOUT_COMMENTS = /^suppression-/;
/** True for a rule that only a comment with its name silences. */
function isAboutComments(rule) {
    return ABOUT_COMMENTS.test(rule);
}
const ALL = '*';
/** Reads the directives of a document once; each question afterwards costs a binary search. */
function silencerOf(document) {
    if (document.directives.length === 0)
        return () => null;
    const files = new Map();
    const ranges = new Map();
    const tasks = new Map();
    for (const directive of document.directives) {
        if (directive.kind === 'unknown')
            continue;
        if (directive.kind === 'disable-next-task')
            noteTask(document, tasks, directive);
        else
            for (const name of namesOf(directive))
                noteRule(files, ranges, name, directive);
    }
    return (rule, offset, task) => {
        const names = isAboutComments(rule) ? [rule] : [rule, ALL];
        return (first(names, (name) => files.get(name)) ??
            first(ancestors(document, task), (each) => tasks.get(each)?.find((one) => covers(one, names))) ??
            rangeAt(ranges, names, offset));
    };
}
function namesOf(directive) {
    return directive.rules.length === 0 ? [ALL] : directive.rules.map((rule) => rule.value);
}
function covers(directive, names) {
    return namesOf(directive).some((name) => names.includes(name));
}
function noteRule(files, ranges, name, directive) {
    if (directive.kind === 'disable-file') {
        if (!files.has(name))
            files.set(name, directive);
        return;
    }
    const list = ranges.get(name);
    if (list === undefined)
        ranges.set(name, [directive]);
    else
        list.push(directive);
}
function noteTask(document, tasks, directive) {
    const task = document.tasks[(0,_model_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstTaskFrom */ .Sg)(document, directive.at.end)];
    if (task === undefined)
        return;
    const list = tasks.get(task);
    if (list === undefined)
        tasks.set(task, [directive]);
    else
        list.push(directive);
}
/** The task and those whose extent holds it. */
function* ancestors(document, task) {
    for (let each = task; task !== null && each !== null;) {
        if (task.at.start < each.extent.end)
            yield each;
        each = each.parent === null ? null : (document.tasks[each.parent] ?? null);
    }
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return null;
}
/** The last `disable` or `enable` before `offset` decides, whether it named the rule or all rules. */
function rangeAt(ranges, names, offset) {
    let latest = null;
    for (const name of names) {
        const found = lastBefore(ranges.get(name) ?? [], offset);
        if (found !== null && (latest === null || found.at.start > latest.at.start))
            latest = found;
    }
    return latest?.kind === 'disable' ? latest : null;
}
function lastBefore(directives, offset) {
    return directives[(0,_model_search_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFrom */ .n)(directives, ({ at }) => at.start <= offset) - 1] ?? null;
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ projectOfTexts),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* unused harmony export listsOf */
/* harmony import */ var _dialects_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);
/* harmony import */ var _dialects_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4694);
/* harmony import */ var _dialects_specs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
/** What remark's virtual files mean to the rules: the task list of a file, the project of several. */



/** The names that the default `files` match; a text without a name was handed over on purpose. */
const TASK_LIST = /(?:^|[\\/])(?:tasks|TASKS)\.md$/;
const SPEC = /(?:^|[\\/])(?:spec|requirements)\.md$/;
const CHECKLIST = /(?:^|[\\/])checklists[\\/][^\\/]+\.md$/;
const KEY = 'tasksGate';
/** The task list that a file holds, read once; null for a file that is none. */
function documentOf(file) {
    const known = file.data[KEY];
    if (known !== undefined)
        return known;
    const path = file.path ?? 'tasks.md';
    if (!TASK_LIST.test(path))
        return null;
    const document = (0,_dialects_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)({ path: path.replaceAll('\\', '/'), text: String(file) });
    file.data[KEY] = document;
    return document;
}
/**
 * The project of the task lists at hand, without what stands beside them; never complete, since nobody said that these
 * are all.
 */
function projectOf(documents) {
    return (0,_dialects_project_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProject */ .a)({ documents, specs: [], checklists: [], complete: false });
}
/** The task lists among texts by path. */
function listsOf(files) {
    return Object.entries(files)
        .filter(([path]) => TASK_LIST.test(path))
        .map(([path, text]) => (0,_dialects_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)({ path, text }));
}
/** The project of texts by path, all of them read: for examples and tests. */
function projectOfTexts(files) {
    const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
    return (0,_dialects_project_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProject */ .a)({
        documents: listsOf(files),
        specs: texts.filter(({ path }) => SPEC.test(path)).map(_dialects_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpec */ .O),
        checklists: texts.filter(({ path }) => CHECKLIST.test(path)).map(_dialects_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecklist */ .z),
        complete: true,
    });
}


/***/ }),

/***/ 8711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
/** What a reader of a description sees: its lines without fences, quotes and HTML comments. */
const FENCE = /^[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSE = /^[ \t]*(`{3,}|~{3,})[ \t]*$/;
const QUOTE = /^[ \t]*(?:[-*+][ \t]+)?>/;
/** The visible lines of Markdown that anyone may have written; the text of templates hides in comments. */
function visibleLines(markdown) {
    const visible = [];
    const lines = markdown.split(/\r\n|\n|\r/);
    const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
    let fence = null;
    let inComment = false;
    for (const [index, line] of lines.entries()) {
        if (fence !== null) {
            fence = fenceBehind(line, fence);
            continue;
        }
        const stripped = stripComments(line, inComment, index < lastEnd);
        const hidden = inComment && stripped.text.trim() === '';
        inComment = stripped.open;
        if (hidden)
            continue;
        fence = FENCE.exec(stripped.text)?.[1] ?? null;
        if (fence === null && !QUOTE.test(stripped.text))
            visible.push({ number: index + 1, text: stripped.text });
    }
    return visible;
}
/** The fence that is open behind a line in one; null where the line closes it. */
function fenceBehind(line, fence) {
    const close = CLOSE.exec(line)?.[1];
    const closes = close !== undefined && close[0] === fence[0] && close.length >= fence.length;
    return closes ? null : fence;
}
/** Takes the comments out of a line; `open` says whether one goes on behind it. */
function stripComments(line, open, endsLater) {
    let text = '';
    let at = open ? commentEnd(line, 0) : 0;
    while (at < line.length) {
        const start = commentStart(line, at, endsLater);
        text += line.slice(at, start);
        if (start === line.length)
            break;
        at = commentEnd(line, start + 2);
    }
    return { text, open: at === Infinity };
}
/** The place behind a comment that is open; infinite where it goes on behind the line. */
function commentEnd(line, from) {
    const end = line.indexOf('-->', from);
    return end === -1 ? Infinity : end + 3;
}
/** Where the next comment opens, or the end of the line; one that begins behind text and never ends is text. */
function commentStart(line, from, endsLater) {
    const start = line.indexOf('<!--', from);
    if (start === -1)
        return line.length;
    const opensLine = from === 0 && line.slice(0, start).trim() === '';
    const ends = endsLater || line.indexOf('-->', start + 2) !== -1;
    return opensLine || ends ? start : line.length;
}


/***/ }),

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Py: () => (/* binding */ isRevert),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/** True when nothing is missing from the list. */
function isComplete(listing) {
    return listing.cap === null || listing.cap.completedFrom !== null;
}
/** True for a fact that could not be had. */
function isMissing(fact) {
    return 'missing' in fact;
}
/** True where the change takes back an earlier one. */
function isRevert(change) {
    return /^revert\b/i.test(change.title ?? '') || /^revert-\d/.test(change.head.ref);
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ flipsOf),
/* harmony export */   p: () => (/* binding */ taskName)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/** The task lists of a change, base against head. */


/** The name of a task for people and outputs: its scoped id, or where it stands when it has none. */
function taskName(at) {
    const { document, task } = at;
    if (task.id !== null)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .scopedId */ .o3)(document, task.id.value);
    return `${document.path}:${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(document.lines, task.at.start)}`;
}
/** The flips of one kind. */
function flipsOf(comparison, kind) {
    return comparison.flips.filter((flip) => flip.kind === kind);
}


/***/ }),

/***/ 3923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ DIALECT_IDS),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   XG: () => (/* binding */ sectionTitles),
/* harmony export */   o3: () => (/* binding */ scopedId)
/* harmony export */ });
/** Every dialect. */
const DIALECT_IDS = ['spec-kit', 'kiro', 'openspec', 'heading', 'table', 'plain'];
/** The id that is unique in a project: `001-auth/T012`; the bare id where the document has no feature. */
function scopedId(document, id) {
    return document.feature === null ? id : `${document.feature}/${id}`;
}
/** The titles of the sections around a task, outermost first. */
function sectionTitles(document, task) {
    const titles = [];
    for (let at = task.section; at !== null;) {
        const section = document.sections[at];
        if (section === undefined)
            break;
        titles.unshift(section.title.value);
        at = section.parent;
    }
    return titles;
}
/** Every block of a tree, parents before children; without recursion, since quotes can be nested by the thousand. */
function blocksOf(tree) {
    const blocks = [];
    const waiting = tree.children.toReversed();
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
        blocks.push(block);
        if (!('children' in block))
            continue;
        for (let at = block.children.length - 1; at >= 0; at--)
            waiting.push(block.children[at]);
    }
    return blocks;
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SCAN_LEVELS)
/* harmony export */ });
/** From the gravest to the least, as SARIF has them. */
const SCAN_LEVELS = ['error', 'warning', 'note', 'none'];


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   Xb: () => (/* binding */ knotsOf),
/* harmony export */   Z7: () => (/* binding */ shortestCycle),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/** The dependency graph of tasks: order, cycles, waves and the longest path; all linear and without recursion. */
/** The same edges the other way round: what each node is needed for. */
function reversed(graph) {
    const after = graph.before.map(() => []);
    graph.before.forEach((needs, node) => {
        for (const need of needs)
            after[need]?.push(node);
    });
    return after;
}
/** Peels off the nodes whose prerequisites are all done, wave after wave. */
function layersOf(graph) {
    const after = reversed(graph);
    const open = graph.before.map((needs) => needs.length);
    const waves = [];
    let wave = open.flatMap((count, node) => (count === 0 ? [node] : []));
    while (wave.length > 0) {
        waves.push(wave);
        wave = wave
            .flatMap((node) => after[node] ?? [])
            .filter((user) => {
            open[user] = (open[user] ?? 0) - 1;
            return open[user] === 0;
        })
            .sort((a, b) => a - b);
    }
    return { order: waves.flat(), waves };
}
/** The longest chain by weight (for instance hours), from first to last; cycles are left out. */
function longestPath(graph, weight) {
    const length = new Map();
    const via = new Map();
    for (const node of layersOf(graph).order) {
        const need = longest(graph.before[node] ?? [], length);
        via.set(node, need);
        length.set(node, weight(node) + (need === null ? 0 : (length.get(need) ?? 0)));
    }
    const path = [];
    for (let node = longest(length.keys(), length); node !== null; node = via.get(node) ?? null)
        path.push(node);
    return path.reverse();
}
/** The first of the nodes with the greatest length. */
function longest(nodes, length) {
    let best = null;
    for (const node of nodes) {
        if (best === null || (length.get(node) ?? 0) > (length.get(best) ?? 0))
            best = node;
    }
    return best;
}
/** The groups of nodes that all need each other, in index order; a node with an edge to itself is one. */
function knotsOf(graph) {
    const after = reversed(graph);
    const knots = [];
    const seen = new Set();
    for (const root of postorder(graph.before, allNodes(graph), new Set()).reverse()) {
        if (seen.has(root))
            continue;
        const group = postorder(after, [root], seen).sort((a, b) => a - b);
        if (group.length > 1 || graph.before[root]?.includes(root))
            knots.push(group);
    }
    return knots.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
/** How many edges are followed in search of a shorter cycle: knots that people tie are searched through. */
const STEPS = 500_000;
/** A shortest cycle of a knot, each node needing the next and the last one the first. */
function shortestCycle(graph, knot) {
    const inside = new Set(knot);
    const budget = { left: STEPS };
    let best = [];
    for (const start of knot) {
        const cycle = cycleThrough(graph, inside, start, budget);
        if (best.length === 0 || (cycle.length > 0 && cycle.length < best.length))
            best = cycle;
        if (best.length === 1 || budget.left <= 0)
            break;
    }
    return best;
}
/** Breadth first from `start` until an edge leads back to it. */
function cycleThrough(graph, inside, start, budget) {
    const from = new Map();
    const queue = [start];
    for (const node of queue) {
        const needs = graph.before[node] ?? [];
        budget.left -= needs.length;
        if (needs.includes(start))
            return pathTo(node, from);
        for (const need of needs.filter((each) => inside.has(each) && !from.has(each))) {
            from.set(need, node);
            queue.push(need);
        }
    }
    return [];
}
function pathTo(last, from) {
    const path = [];
    for (let node = last; node !== undefined; node = from.get(node))
        path.push(node);
    return path.reverse();
}
function allNodes(graph) {
    return graph.before.map((_, node) => node);
}
/** Nodes reached from `roots` in the order in which a depth-first walk leaves them; adds them to `seen`. */
function postorder(edges, roots, seen) {
    const left = [];
    const stack = [];
    const enter = (node) => {
        if (seen.has(node))
            return;
        seen.add(node);
        stack.push({ node, next: 0 });
    };
    for (const root of roots) {
        enter(root);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const target = edges[top.node]?.[top.next++];
            if (target !== undefined)
                enter(target);
            else
                left.push(stack.pop()?.node ?? top.node);
        }
    }
    return left;
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by a key, keys and items in the order they come. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ firstTaskFrom),
/* harmony export */   jt: () => (/* binding */ taskAt),
/* harmony export */   nD: () => (/* binding */ sectionAt)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);

/** Index of the first task that begins at or after `offset`; the number of tasks where there is none. */
function firstTaskFrom(document, offset) {
    return (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFrom */ .n)(document.tasks, ({ extent }) => extent.start < offset);
}
/** The innermost task whose extent holds `offset`, or null. */
function taskAt(document, offset) {
    let index = firstTaskFrom(document, offset + 1) - 1;
    while (index !== null) {
        const task = document.tasks[index];
        if (task === undefined)
            return null;
        if (offset < task.extent.end)
            return task;
        index = task.parent;
    }
    return null;
}
/** Index of the innermost section around `offset`, or null in front of the first heading. */
function sectionAt(document, offset) {
    const { sections } = document;
    const behind = (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFrom */ .n)(sections, ({ at }) => at.start <= offset);
    let index = behind === 0 ? null : behind - 1;
    while (index !== null && offset >= (sections[index]?.at.end ?? 0))
        index = sections[index]?.parent ?? null;
    return index;
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Sb: () => (/* binding */ readPoints),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   XP: () => (/* binding */ shownShare),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   t3: () => (/* binding */ shownPercent),
/* harmony export */   tG: () => (/* binding */ shownThreshold),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
const DECIMAL = /^(\d{1,3})(?:\.(\d{1,6}))?[ \t]{0,2}(%?)$/;
/** Reads `80`, `80%` or `80.5 %`. A bare number above 0 and up to 1 is refused: nobody can tell what it means. */
function readPercent(written) {
    const percent = decimalOf(written);
    if (percent === null)
        return refusal(written, 'expected a percentage from 0 to 100, such as `80%`');
    const isBare = !String(written).trim().endsWith('%');
    if (isBare && percent.units > 0 && percent.units <= 10 ** percent.decimals) {
        const meant = decimalText(percent.units * 100, percent.decimals);
        return refusal(written, `expected a percentage: was ${meant} % meant? Write \`${meant}%\`, or \`${percent.text}\``);
    }
    return { ok: true, percent };
}
/** Reads points of a percentage, such as `0.5`: here a bare number can mean only one thing. */
function readPoints(written) {
    const percent = decimalOf(written);
    return percent === null
        ? refusal(written, 'expected points from 0 to 100, such as `0.5`')
        : { ok: true, percent };
}
function refusal(written, expected) {
    return { ok: false, problem: `Unexpected \`${String(written).slice(0, 40)}\`, ${expected}` };
}
function decimalOf(written) {
    const match = DECIMAL.exec(String(written).trim());
    if (match === null)
        return null;
    const [, whole = '', fraction = ''] = match;
    const digits = fraction.replace(/0+$/, '');
    const units = Number(whole + digits);
    if (units > 100 * 10 ** digits.length)
        return null;
    const shown = fraction === '' ? String(Number(whole)) : `${Number(whole)}.${fraction}`;
    return { text: `${shown}%`, units, decimals: digits.length };
}
function decimalText(units, decimals) {
    const digits = String(units).padStart(decimals + 1, '0');
    const cut = digits.length - decimals;
    return decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, '');
}
/** True when the share is at least `percent`: covered × 100 × 10ᵈ ≥ units × total. Nothing of nothing meets any. */
function meets({ covered, total }, { units, decimals }) {
    return BigInt(covered) * 100n * 10n ** BigInt(decimals) >= BigInt(units) * BigInt(total);
}
/** True when the share is at most `points` below that of `base`. */
function holds(now, base, { units, decimals }) {
    const scale = 100n * 10n ** BigInt(decimals);
    const [covered, total] = [BigInt(now.covered), BigInt(now.total)];
    const [baseCovered, baseTotal] = [BigInt(base.covered), BigInt(base.total)];
    return covered * baseTotal * scale + BigInt(units) * total * baseTotal >= baseCovered * total * scale;
}
/** The share with two decimals, `89.90`: 100.00 only when all is covered, 0.00 only when nothing is. */
function shownPercent({ covered, total }) {
    if (total === 0)
        return '0.00';
    const cut = Number((BigInt(covered) * 10000n) / BigInt(total));
    const hundredths = covered > 0 && cut === 0 ? 1 : cut;
    return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
/** `899/1000 = 89.90 %`. */
function shownShare(count) {
    return `${count.covered}/${count.total} = ${shownPercent(count)} %`;
}
/** A threshold as people read it: `90 %`. */
function shownThreshold(text) {
    return text.replace(/[ \t]*%$/, ' %');
}
/** The sum of counts. */
function sumOf(counts) {
    let [covered, total] = [0, 0];
    for (const count of counts) {
        covered += count.covered;
        total += count.total;
    }
    return { covered, total };
}


/***/ }),

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ REFERENCE_PLACES)
/* harmony export */ });
/** Where a reference can stand; the order in which they are read. */
const REFERENCE_PLACES = ['body', 'title', 'branch', 'commits', 'flips'];


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled)
/* harmony export */ });
/** True when nobody waits for this task any more. */
function isSettled(task) {
    return task.status === 'done' || task.status === 'dropped';
}


/***/ }),

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likeness),
/* harmony export */   Z: () => (/* binding */ normalised)
/* harmony export */ });
/** When two wordings are the same, or alike. */
/** Lower case, without markup, white space folded, without a full stop: what people take for the same words. */
function normalised(text) {
    return text
        .replace(/[`*_~]/g, '')
        .toLowerCase()
        .trim()
        .replace(/[^\S ]\s*| \s+/g, ' ')
        .replace(/[.;,:!]$/, '');
}
/** How much two wordings share, from 0 to 1, by their pairs of letters: it serves scripts without spaces too. */
function likeness(a, b) {
    const left = pairsOf(a);
    const right = pairsOf(b);
    if (left.size + right.size === 0)
        return normalised(a) === normalised(b) ? 1 : 0;
    let shared = 0;
    for (const pair of left)
        if (right.has(pair))
            shared++;
    return (2 * shared) / (left.size + right.size);
}
/** More of a text than this tells nothing new. */
const LONGEST = 400;
function pairsOf(text) {
    const plain = normalised(text.slice(0, LONGEST));
    const pairs = new Set();
    for (let at = 0; at + 1 < plain.length; at++)
        pairs.add(plain.slice(at, at + 2));
    return pairs;
}


/***/ }),

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xz: () => (/* binding */ checkById),
  AV: () => (/* reexport */ checks),
  BD: () => (/* binding */ ruleById),
  aO: () => (/* reexport */ rules),
  JT: () => (/* reexport */ runChecks),
  kh: () => (/* binding */ settableChecks)
});

// EXTERNAL MODULE: ./lib/src/kit/index.js + 44 modules
var kit = __webpack_require__(811);
;// CONCATENATED MODULE: ./lib/rules/acceptance-present.js
/** Without acceptance criteria nobody can say whether a task is done. */

/** "Independent Test" of Spec Kit and acceptance text, in the languages that lists are written in. */
const STORY_TEST = /independent(?:er)? test|acceptance|accepted when|done when|独立测试|獨立測試|独立テスト|독립 테스트|prueba independiente|test indépendant|teste independente|unabhängiger test|независим\S+ (?:тест|проверк)|验收|受け?入|인수|aceptaci[óo]n|aceita[çc][ãa]o|akzeptanz|приёмк|приемк/i;
/** Other names for what shows that a task is done; tests that have to be written are something else. */
const BY_ANOTHER_NAME = /^[^\p{L}]*(?:(?:success|completion|validation|verification) (?:criteria|conditions)|verification|validation|verify)[^\p{L}]*$|완료 ?(?:조건|기준)|完了(?:条件|基準)|完成(?:条件|條件|标准|標準)|crit[ée]rios de (?:conclus|sucess)|criterios de (?:éxito|finaliz)|critères de (?:succès|réussite)|erfolgskriterien|критери\p{L}* (?:готовност|успех|завершен)/iu;
/* harmony default export */ const acceptance_present = ((0,kit/* defineRule */.Km)({
    id: 'acceptance-present',
    summary: 'A described task must have acceptance criteria; a story of Spec Kit must say how it is tested.',
    why: `Acceptance criteria are what author, developer and reviewer agree on before the work begins. A task described under a
heading needs at least one, in a section, field or list of that name, or of a name that means the same ("Success criteria",
"Verification", "완료 조건"). In Spec Kit the story is the unit: a phase of a
story with neither an "Independent Test" nor acceptance text is found where other stories of the list have one. Criteria
for the whole list serve every task in it. Kiro and OpenSpec keep their criteria in other files, so their lists are not
judged. The rule does not ask whether the criteria are any good.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'warning', heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
        { bad: '### Task 1: Log in\n\nUsers can log in.\n' },
    ],
    scope: 'document',
    *check(document, _options, _context) {
        if (document.dialect === 'spec-kit')
            yield* storiesWithout(document);
        else if ((0,kit/* isDescriptive */.TR)(document) && !hasAcceptance(document, document.text)) {
            const isAccepted = (task) => (0,kit/* lineage */.OZ)(document, task).some((each) => isOwn(each, document.text));
            yield* (0,kit/* lacking */.gP)((0,kit/* unitsOf */.p1)(document), isAccepted, {
                what: 'an acceptance criterion',
                hint: 'Add a section `Acceptance Criteria` with a box for each thing that can be checked',
            });
        }
    },
}));
function isOwn(task, text) {
    const isAbout = ({ key, label }) => key === 'acceptance' || BY_ANOTHER_NAME.test(label.value);
    return hasAcceptance(task, text) || task.fields.some((field) => field.value.value !== '' && isAbout(field));
}
function hasAcceptance(owner, text) {
    return (owner.criteria.some(({ kind }) => kind === 'acceptance') ||
        owner.parts.some((part) => (part.key === 'acceptance' || isRenamed(part)) && (0,kit/* isFilled */.lq)(part, text)));
}
function isRenamed({ key, title }) {
    return key !== null && BY_ANOTHER_NAME.test(title.value);
}
/** Phases of stories that lack what other phases of the list have. */
function* storiesWithout(document) {
    const holders = holdersOf(document);
    const stories = document.sections.filter((section, at) => section.story !== null && holders.has(at));
    const tested = new Set(stories.filter((section) => STORY_TEST.test(wordsOf(document, section))).map(({ story }) => story));
    if (tested.size === 0)
        return;
    const told = new Set(tested);
    for (const section of stories) {
        if (told.has(section.story))
            continue;
        told.add(section.story);
        yield {
            message: `Unexpected story \`${section.story}\` without an independent test, expected one as other stories have`,
            hint: 'Add a line `**Independent Test**:` that says how the story is shown to work on its own',
            at: section.title.at,
        };
    }
}
/** The sections that hold tasks, their own or those of sections below. */
function holdersOf({ sections, tasks }) {
    const holders = new Set();
    for (const task of tasks) {
        let at = task.section;
        while (at !== null && !holders.has(at)) {
            holders.add(at);
            at = sections[at]?.parent ?? null;
        }
    }
    return holders;
}
/** The text of a phase, with its sub-headings. */
function wordsOf(document, section) {
    return document.text.slice(section.title.at.end, section.at.end);
}

;// CONCATENATED MODULE: ./lib/rules/approach-present.js
/** How it is built is half of what it costs. */

/* harmony default export */ const approach_present = ((0,kit/* defineRule */.Km)({
    id: 'approach-present',
    summary: 'A described task must say how it is built.',
    why: `Without a technical approach the estimate is a guess and the review begins with questions that belonged before the
work. A described task needs a section or field about the approach, design or implementation. What
stands at the group that it belongs to serves it too. Off by default: in many lists a plan beside them holds the approach.`,
    severity: (0,kit/* everywhere */.fC)('off'),
    preset: 'strict',
    strict: (0,kit/* inDescriptive */.uK)('warning'),
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n\n#### Technical Approach\n\n- Sessions in Redis\n' },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
    ],
    scope: 'document',
    *check(document) {
        if (!(0,kit/* isDescriptive */.TR)(document))
            return;
        const units = (0,kit/* unitsOf */.p1)(document).filter(({ form }) => form !== 'row');
        yield* (0,kit/* lacking */.gP)(units, (task) => (0,kit/* lineage */.OZ)(document, task).some(says), {
            what: 'a technical approach',
            hint: 'Add a section `Technical Approach` that says how it is built',
        });
    },
}));
const PARTS = ['approach', 'implementation', 'steps'];
/** A section that is there but empty is found by `section-filled`. */
function says(task) {
    const fields = task.fields.some(({ key, value }) => key === 'approach' && value.value !== '');
    return fields || task.parts.some(({ key }) => PARTS.includes(key));
}

;// CONCATENATED MODULE: ./lib/rules/archive-complete.js
/** An archived change is taken for finished by everyone who does not open it. */

const ARCHIVE = /(?:^|\/)changes\/archive\//;
/* harmony default export */ const archive_complete = ((0,kit/* defineRule */.Km)({
    id: 'archive-complete',
    summary: 'An archived change must have no open task.',
    why: `\`openspec archive\` moves a change out of sight and merges its requirements into the specification: what is still open
there will not be done. A list below \`changes/archive/\` is found when one of its tasks is neither done nor dropped; optional
tasks may stay open, and of a task with sub-tasks only these count. The default \`exclude\` leaves archives out, so the rule
speaks only where a config lets them in. Work that was done and not ticked cannot be told from work that was not done.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), openspec: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            path: 'openspec/changes/archive/2025-03-01-add-cart/tasks.md',
            good: '## 1. Cart\n\n- [x] 1.1 Store the cart\n- [~] 1.2 Merge carts (dropped)\n',
        },
        { path: 'openspec/changes/add-cart/tasks.md', good: '## 1. Cart\n\n- [ ] 1.1 Store the cart\n' },
        {
            path: 'openspec/changes/archive/2025-03-01-add-cart/tasks.md',
            bad: '## 1. Cart\n\n- [x] 1.1 Store the cart\n- [ ] 1.2 Merge carts at sign-in\n',
        },
    ],
    scope: 'document',
    *check(document) {
        if (!ARCHIVE.test(document.path))
            return;
        const open = document.tasks.filter((task) => isLeft(task));
        const [first] = open;
        if (first === undefined)
            return;
        yield {
            message: `Unexpected ${open.length === 1 ? 'open task' : `${open.length} open tasks`} in an archived change, expected none`,
            hint: 'Tick what was done, strike out what was dropped, and move the rest to a change that is not archived',
            at: first.at,
        };
    },
}));
/** True for a task that someone still has to do; that of a parent is done in its children. */
function isLeft(task) {
    return !(0,kit/* isSettled */.Is)(task) && task.optional === null && task.children.length === 0;
}

;// CONCATENATED MODULE: ./lib/rules/baseline-current.js
/** A debt that is paid is struck from the books, or the next one is booked on it. */

/* harmony default export */ const baseline_current = ((0,kit/* defineRule */.Km)({
    id: 'baseline-current',
    summary: 'The baseline must list only findings that are still there.',
    why: `The baseline lists findings that were there when the gate came, by list, rule and task. When one of them is mended and
its entry stays, the same fault can come back unseen. Found are entries that list more findings than there are, and entries
for lists or rules that are no more. An entry whose rule is off now is left alone, for nobody looked. So is everything in a
run that does not read every list. A finding that a comment silences needs no entry and does not count for one.
\`tasks-gate baseline prune\` removes what is stale. remark knows no baseline and cannot run the rule.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '- [ ] T001 Draw the map in `map.ts`\n- [ ] T001 Fold the map in `fold.ts`\n',
            files: {
                '.tasks-gate-baseline.json': '{ "version": 1, "findings": [\n  { "path": "tasks.md", "rule": "task-id-unique", "task": "T001", "count": 1 }\n] }\n',
            },
        },
        {
            bad: '- [ ] T001 Draw the map in `map.ts`\n- [ ] T002 Fold the map in `fold.ts`\n',
            files: {
                '.tasks-gate-baseline.json': '{ "version": 1, "findings": [\n  { "path": "tasks.md", "rule": "task-id-unique", "task": "T001", "count": 1 }\n] }\n',
            },
        },
    ],
    scope: 'run',
    *check({ baseline, project }) {
        if (baseline === null)
            return;
        for (const entry of baseline.stale) {
            const list = project.documents.find(({ path }) => path === entry.path);
            yield {
                message: `Unexpected entry for ${counted(entry.listed)} of \`${entry.rule}\` at ${subjectOf(entry)}, expected ${entry.found === 0 ? 'no entry, for there is none' : `${entry.found}, as many as there are`}`,
                hint: 'Run `tasks-gate baseline prune`',
                in: baseline.path,
                at: entry.at,
                ...(list === undefined
                    ? {}
                    : { related: [{ message: 'the list', in: list.path, at: { start: 0, end: 0 } }] }),
            };
        }
    },
}));
function counted(count) {
    return count === 1 ? '1 finding' : `${count} findings`;
}
function subjectOf({ path, subject }) {
    return subject === '' ? `\`${path}\`` : `\`${(0,kit/* clip */.$Q)(subject, 60)}\` in \`${path}\``;
}

;// CONCATENATED MODULE: ./lib/rules/blocks-reciprocal.js
/** A dependency that only one of two tasks knows is overlooked by whoever reads the other. */

/* harmony default export */ const blocks_reciprocal = ((0,kit/* defineRule */.Km)({
    id: 'blocks-reciprocal',
    summary: 'A task that another one blocks must list it among its dependencies.',
    why: `Where tasks have both a field for what they wait for and one for what waits for them, each pair is written down twice.
When task 1 blocks task 2 and task 2 does not name task 1, whoever picks up task 2 begins too early. Lists that use only one
of the two fields are not judged.`,
    severity: (0,kit/* inDescriptive */.uK)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Schema\n**Dependencies**: None\n**Blocks**: Task 2\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
        },
        {
            bad: '### Task 1: Schema\n**Dependencies**: None\n**Blocks**: Task 2\n\n### Task 2: Fixtures\n**Dependencies**: None\n',
        },
    ],
    scope: 'document',
    *check(document) {
        if (!document.tasks.some(hasDependencies))
            return;
        const byId = (0,kit/* grouped */.zD)(document.tasks, ({ id }) => id?.value ?? null);
        for (const task of document.tasks) {
            for (const { value, at } of task.blocks) {
                const blocked = byId.get(value.id)?.find((other) => isBlockedBy(other, task));
                if (task.status === 'dropped' || blocked === undefined)
                    continue;
                yield {
                    message: `Unexpected task ${(0,kit/* nameOf */.Vb)(blocked)} that ${(0,kit/* nameOf */.Vb)(task)} on line ${(0,kit/* lineOf */.cA)(document, task.at)} blocks, expected ${(0,kit/* nameOf */.Vb)(task)} among its dependencies`,
                    hint: `Add ${(0,kit/* nameOf */.Vb)(task)} to its dependencies, or take ${(0,kit/* nameOf */.Vb)(blocked)} out of the field of ${(0,kit/* nameOf */.Vb)(task)}`,
                    at: (0,kit/* headOf */.Uo)(blocked),
                    task: blocked,
                    related: [{ message: 'what it blocks', at }],
                };
            }
        }
    },
}));
function hasDependencies({ fields, dependsOn }) {
    return (fields.some(({ key }) => key === 'dependencies') ||
        dependsOn.some(({ value }) => value.source === 'table' || value.source === 'front-matter'));
}
/** True for a task that knows of another one only by being blocked. */
function isBlockedBy({ status, dependsOn }, other) {
    if (status === 'dropped')
        return false;
    return dependsOn.some(({ value }) => value.id === other.id?.value && value.source === 'reverse');
}

;// CONCATENATED MODULE: ./lib/rules/capacity-respected.js
/** More work than a team has time for is not a plan. */

const SPRINT = /\b(?:sprint|iteration|iteración|iteração|itération)\b|スプリント|迭代|冲刺|스프린트|спринт/iu;
const STATED = /\bcapacity\**[ \t]{0,3}[:=][ \t*]{0,4}([^\r\n]{1,40})/i;
const MOSCOW = { must: /^\W*must/i, should: /^\W*should/i, could: /^\W*could/i };
const share = () => kit.z.number().check(kit.z.minimum(0), kit.z.maximum(100));
const options = kit.z.strictObject({
    capacity: (0,kit/* option */.bn)(kit.z.string(), '', 'What a sprint can hold, such as `80 points` or `60 hours`; empty: as the list states it'),
    must: (0,kit/* option */.bn)(share(), 60, 'Most per cent of the capacity for "must have"'),
    should: (0,kit/* option */.bn)(share(), 30, 'Most per cent of the capacity for "should have"'),
    could: (0,kit/* option */.bn)(share(), 10, 'Most per cent of the capacity for "could have"'),
});
/* harmony default export */ const capacity_respected = ((0,kit/* defineRule */.Km)({
    id: 'capacity-respected',
    summary: 'The tasks of a sprint must fit into its capacity.',
    why: `A sprint that is planned over its capacity is known to fail on its first day. The estimates below each heading that
names a sprint (of the whole list where none does) are added up in the unit of the capacity and compared with it. Where
tasks carry MoSCoW priorities, "must", "should" and "could have" may take 60, 30 and 10 per cent of it. The capacity comes
from the option, or from a line such as \`**Team Capacity**: 80 story points\` in the sprint or list; without one the rule is
silent. Estimates in another unit, sizes and missing estimates do not count.`,
    severity: 'off',
    preset: 'none',
    since: '0.1.0',
    options,
    examples: [
        {
            good: '## Sprint 1\n\n**Capacity**: 10 points\n\n### Task 1: Log in\n**Story Points**: 5\n\n### Task 2: Log out\n**Story Points**: 3\n',
        },
        {
            bad: '## Sprint 1\n\n**Capacity**: 10 points\n\n### Task 1: Log in\n**Story Points**: 8\n\n### Task 2: Log out\n**Story Points**: 5\n',
        },
        {
            bad: '## Sprint 1\n\n### Task 1: Log in\n**Estimate**: 3 days\n\n### Task 2: Log out\n**Estimate**: 3 days\n',
            options: { capacity: '40 hours' },
        },
    ],
    scope: 'document',
    *check(document, settings) {
        for (const [sprint, tasks] of (0,kit/* grouped */.zD)((0,kit/* unitsOf */.p1)(document), (task) => sprintOf(document, task))) {
            const at = sprint?.title.at ?? tasks[0]?.title.at ?? { start: 0, end: 0 };
            yield* judge(tasks, { at, capacity: capacityOf(document, sprint, settings), settings });
        }
    },
}));
function* judge(tasks, { at, capacity, settings }) {
    if (capacity === null || capacity.value === 0)
        return;
    const sum = (of) => sumOf(of, capacity.unit);
    const hint = 'Move tasks to a later sprint, or split them';
    if (sum(tasks) > capacity.value) {
        const message = `Unexpected plan of ${sum(tasks)} ${capacity.unit}, expected at most the capacity of ${capacity.value}`;
        yield { message, hint, at };
    }
    for (const name of ['must', 'should', 'could']) {
        const taken = Math.round((sum(tasks.filter(({ priority }) => MOSCOW[name].test(priority?.value ?? ''))) / capacity.value) * 100);
        if (taken <= settings[name])
            continue;
        yield {
            message: `Unexpected ${taken} % of the capacity for "${name} have", expected at most ${settings[name]} %`,
            hint,
            at,
        };
    }
}
function sumOf(tasks, unit) {
    const amounts = tasks
        .map(({ estimate }) => (0,kit/* amountOf */.MT)(estimate?.value))
        .filter((amount) => amount?.unit === unit);
    return Math.round(amounts.reduce((sum, amount) => sum + (amount?.value ?? 0), 0) * 10) / 10;
}
/** The nearest heading around a task that names a sprint. */
function sprintOf({ sections }, task) {
    for (let at = task.section; at !== null;) {
        const section = sections[at];
        if (section === undefined)
            return null;
        if (SPRINT.test(section.title.value))
            return section;
        at = section.parent;
    }
    return null;
}
function capacityOf({ text }, sprint, { capacity }) {
    if (capacity !== '')
        return (0,kit/* readAmount */.No)(capacity);
    const own = sprint === null ? null : STATED.exec(text.slice(sprint.at.start, sprint.at.end));
    return (0,kit/* readAmount */.No)((own ?? STATED.exec(text))?.[1] ?? '');
}

;// CONCATENATED MODULE: ./lib/rules/checkbox-state-known.js
/** A mark that nobody explained means what each reader thinks it means. */

/* harmony default export */ const checkbox_state_known = ((0,kit/* defineRule */.Km)({
    id: 'checkbox-state-known',
    summary: 'A mark in a checkbox must be one that the format knows or the list explains.',
    why: `\`[-]\` means "in progress" to one team, "skipped" to another and "declined" to a third, so a count of done tasks is a
guess. Space and \`x\` are known everywhere, Kiro also knows \`-\`; a list may explain more in a legend of its own, such as
"\`[~]\` deferred". A mark is named once, where it is first used.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [X] T002 Load the fixtures\n' },
        { good: 'Legend: `[~]` = deferred\n\n- [~] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
        { bad: '- [?] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        const strange = document.tasks.filter((task) => isStrange(document, task));
        for (const [mark, tasks] of (0,kit/* grouped */.zD)(strange, (task) => task.marker?.value)) {
            const [first, ...others] = tasks;
            if (first === undefined)
                continue;
            const lines = others.slice(0, 5).map((task) => String((0,kit/* lineOf */.cA)(document, task.at)));
            yield {
                message: `Unexpected mark \`[${mark}]\`${others.length === 0 ? '' : ` (also on line ${(0,kit/* listed */.KE)(lines)})`}, expected \`[ ]\`, \`[x]\` or one that the list explains`,
                hint: `Add a line such as \`[${mark}]\` = deferred to the list, or use a known mark`,
                at: first.box ?? first.at,
                task: first,
            };
        }
    },
}));
function isStrange({ states, nearMisses }, { box, marker }) {
    if (box === null || marker === null || /^[ xX]?$/.test(marker.value.trim()))
        return false;
    // `[P]` in the place of a box is the mark of parallel work.
    if (marker.value === 'P' || Object.hasOwn(states, marker.value))
        return false;
    return !nearMisses.some(({ at }) => at.start < box.end && box.start < at.end);
}

;// CONCATENATED MODULE: ./lib/rules/checkbox-well-formed.js
/** A box that is nearly one is seen by its author and by no tool. */

const WRONG = {
    empty: 'box without a space in it',
    'no-space': 'box without a space beside it',
    padded: 'box with too many spaces in it',
    'foreign-mark': 'mark in a box',
    'no-text': 'box with nothing after it',
    'no-bullet': 'box without a bullet',
};
/* harmony default export */ const checkbox_well_formed = ((0,kit/* defineRule */.Km)({
    id: 'checkbox-well-formed',
    summary: 'A checkbox must be spelled so that Markdown takes it for one.',
    why: `\`[]\`, \`-[x]\`, \`[ x]\` and \`[✓]\` look like checkboxes to their author, but Markdown shows them as plain text and
tools that count tasks pass them over: the list seems shorter, or done. Links, footnotes and legend lines are left alone.`,
    severity: { ...(0,kit/* everywhere */.fC)('error'), heading: 'warning', table: 'warning' },
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    fixable: true,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [x] T002 Load the fixtures\n' },
        { good: '- [ ] T001 Follow [the guide](guide.md)\n- [P] marks tasks that can run in parallel\n' },
        { bad: '- [ ] T001 Create the schema\n- [] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n-[x] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [x]T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { at, kind, fix } of document.nearMisses) {
            const written = document.text.slice(at.start, at.end);
            yield {
                message: `Unexpected ${WRONG[kind]}, \`${written}\`, expected ${fix === null ? '`- [ ] ` and a title' : `\`${fix}\``}`,
                ...(fix === null ? {} : { hint: `Write \`${fix}\``, fix: [{ at, text: fix }] }),
                at,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/checklist-complete.js
/** A checklist about the requirements is of use before the work, not after it. */

/* harmony default export */ const checklist_complete = ((0,kit/* defineRule */.Km)({
    id: 'checklist-complete',
    summary: 'The checklists of a feature must be complete before its tasks are ticked.',
    why: `The files in \`checklists/\` of a Spec Kit feature ask whether its requirements are clear enough to be built. With items
open there and tasks ticked, the answer comes too late. One finding for each checklist with an open box, at the first of them,
as soon as one task of the same feature is done. Whether a ticked item is true is beyond this rule. remark hands over task
lists alone, so there the rule is silent.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            path: 'specs/001-cart/tasks.md',
            good: '- [x] T001 Store the cart in `src/cart.ts`\n',
            files: { 'specs/001-cart/checklists/requirements.md': '- [x] CHK001 Is an empty cart described?\n' },
        },
        {
            path: 'specs/001-cart/tasks.md',
            good: '- [ ] T001 Store the cart in `src/cart.ts`\n',
            files: { 'specs/001-cart/checklists/requirements.md': '- [ ] CHK001 Is an empty cart described?\n' },
        },
        {
            path: 'specs/001-cart/tasks.md',
            bad: '- [x] T001 Store the cart in `src/cart.ts`\n',
            files: { 'specs/001-cart/checklists/requirements.md': '- [ ] CHK001 Is an empty cart described?\n' },
        },
    ],
    scope: 'project',
    *check(project) {
        for (const feature of project.features) {
            const done = firstDone(feature);
            if (done !== null)
                yield* openChecklists(feature, done.document, done.task);
        }
    },
}));
function firstDone({ documents }) {
    for (const document of documents) {
        const task = document.tasks.find(({ status }) => status === 'done');
        if (task !== undefined)
            return { document, task };
    }
    return null;
}
function* openChecklists({ checklists }, document, task) {
    for (const checklist of checklists) {
        const open = (0,kit/* grouped */.zD)(checklist.boxes, ({ checked }) => checked).get(false) ?? [];
        const [first] = open;
        if (first === undefined)
            continue;
        yield {
            message: `Unexpected open ${open.length === 1 ? 'item' : 'items'} in a checklist whose feature has ticked tasks, expected all ${checklist.boxes.length} answered; ${open.length} ${open.length === 1 ? 'is' : 'are'} open`,
            hint: 'Answer the items, or strike out and remove those that do not apply',
            in: checklist.path,
            at: first.at,
            related: [
                {
                    message: `ticked on line ${(0,kit/* lineAt */.VV)(document.lines, task.at.start)}`,
                    in: document.path,
                    at: task.at,
                },
            ],
        };
    }
}

;// CONCATENATED MODULE: ./lib/rules/coverage-target-stated.js
/** "Well tested" is a figure, or it is an opinion. */

/* harmony default export */ const coverage_target_stated = ((0,kit/* defineRule */.Km)({
    id: 'coverage-target-stated',
    summary: 'Testing sections and definitions of done must state a coverage figure.',
    why: `The guide's definition of done says "Unit tests achieve 90%+ coverage": a figure that a machine can check, and that
the coverage gate of this tool reads. A described task is found when neither its testing section nor its definition of
done holds a percentage beside a word for coverage; a figure for the whole list serves every task. Off by default, since
many teams state the figure once, in the configuration of their coverage tool.`,
    severity: (0,kit/* everywhere */.fC)('off'),
    preset: 'strict',
    strict: (0,kit/* inDescriptive */.uK)('warning'),
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests achieve 90%+ coverage\n' },
        { bad: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests pass\n' },
    ],
    scope: 'document',
    *check(document) {
        if (!(0,kit/* isDescriptive */.TR)(document) || states(document, { ...document, fields: [] }))
            return;
        yield* (0,kit/* lacking */.gP)((0,kit/* unitsOf */.p1)(document), (task) => states(document, task), {
            what: 'a coverage figure',
            hint: 'State one in the testing section or definition of done: "unit tests achieve 90%+ coverage"',
        });
    },
}));
function states(document, owner) {
    const statements = ['testing', 'definition-of-done'].flatMap((kind) => (0,kit/* statementsOf */.GX)(document, owner, kind));
    return statements.some(({ value }) => (0,kit/* coverageFigures */.k1)(value).length > 0);
}

;// CONCATENATED MODULE: ./lib/rules/criteria-checkable.js
/** What cannot be ticked is not checked. */

/** As many lists are named one by one, even where most have no boxes. */
const FEW = 5;
const BULLET = /^[ \t>]*[-*+][ \t]+$/;
/** A mark that shows the state without a box. */
const MARKED = /^(?:[✅✔☑❌✗⬜🔲]|\[.\])/u;
/** "or, by hand:" leads on to the next criteria and is none. */
const LEADS_ON = /[:：]\**$/;
const LABEL = /^\**([\p{L} ]{2,30})\**[ \t]?[:：]/u;
/* harmony default export */ const criteria_checkable = ((0,kit/* defineRule */.Km)({
    id: 'criteria-checkable',
    summary: 'Criteria must have boxes.',
    why: `A box shows reviewer and author which criteria are met; a bullet shows nothing, and the gate cannot tell whether a task
that is ticked meets its own criteria. Plain bullets below a heading or label of criteria are found, once for a task, and
once for the whole list where no task has boxes or most of many have none. Numbered criteria, criteria in a sentence behind their label, criteria that carry a
mark such as ✅, and those
that are struck through or optional are left alone.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice', heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n' },
        { good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n1. A wrong password answers 401\n' },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- A wrong password answers 401\n' },
    ],
    scope: 'document',
    *check(document) {
        const lists = [
            { task: null, criteria: document.criteria },
            ...document.tasks.map((task) => ({ task, criteria: task.criteria })),
        ];
        const bare = lists.flatMap(({ task, criteria }) => {
            const bullets = criteria.filter((criterion) => isBullet(document, criterion));
            return bullets.length === 0 ? [] : [{ task, bullets }];
        });
        const boxed = lists.filter(({ criteria }) => criteria.some(({ checked }) => checked !== null)).length;
        // Where most lists are so, that is how the author writes them: one finding says it.
        const isHabit = boxed === 0 ? bare.length > 1 : bare.length > FEW && bare.length > boxed;
        const shown = isHabit ? bare.slice(0, 1) : bare;
        for (const { task, bullets } of shown)
            yield problemOf(task, bullets, isHabit ? bare.slice(1) : []);
    },
}));
function problemOf(task, bullets, others) {
    const what = others.length > 0 ? `${others.length + 1} lists of criteria` : `${bullets.length} criteria`;
    const isOne = others.length === 0 && bullets.length === 1;
    return {
        message: isOne
            ? 'Unexpected criterion without a box, expected `- [ ]` in front of it'
            : `Unexpected ${what} without boxes, expected \`- [ ]\` in front of each`,
        hint: 'Write `- [ ]` instead of `-`, so that each can be ticked',
        at: bullets[0]?.text.at ?? { start: 0, end: 0 },
        related: others.flatMap(({ bullets: [first] }) => first === undefined ? [] : [{ message: 'a list without boxes, too', at: first.text.at }]),
        ...(task === null ? {} : { task }),
    };
}
function isBullet(document, { checked, waived, kind, text }) {
    if (checked !== null || waived || (kind !== 'acceptance' && kind !== 'definition-of-done'))
        return false;
    if (MARKED.test(text.value) || LEADS_ON.test(text.value) || isLabelled(text.value))
        return false;
    return BULLET.test((0,kit/* leadOf */.M)(document, text.at.start));
}
/** `- **AC:** the text`: a field, written as a bullet. */
function isLabelled(text) {
    const label = LABEL.exec(text)?.[1];
    return label !== undefined && (0,kit/* criterionKindOf */.z4)(label) !== null;
}

;// CONCATENATED MODULE: ./lib/rules/criterion-measurable.js
/** A criterion that nobody can answer with yes or no decides nothing. */

/* harmony default export */ const criterion_measurable = ((0,kit/* defineRule */.Km)({
    id: 'criterion-measurable',
    summary: 'A criterion must be one that can be answered with yes or no.',
    why: `"The page is fast and user-friendly" is fulfilled for its author and not for the tester. This rule looks for words
without a measure: adjectives such as "appropriate", "seamless", "intuitive"; a state at the end ("error messages are
clear"); "works", alone or "correctly"; work that was merely "updated" or "handled" ("documentation updated", "edge cases
handled"); "no regressions", "as expected", "where necessary", "in all scenarios"; standards that are "met". It is silent
where something can be observed: a number, a limit, code, a path, a quoted text, an identifier, a condition ("when the
card expires"), an enumeration, a check that passes, a public standard such as WCAG. It judges the criteria of tasks and
lists, and boxes below headings such as "Checklist". English is judged; criteria in other languages are counted as not
judged. It does not know whether an observable is the right one, and it misses vagueness in nouns ("good quality of
service") and in sentences of more than 16 words.`,
    severity: (0,kit/* inDescriptive */.uK)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Search\n\n#### Acceptance Criteria\n\n- [ ] The first 20 hits show within 200 ms\n- [ ] An empty query returns 400\n- [ ] A deleted order is gone after the next page load\n',
        },
        {
            bad: '### Task 1: Search\n\n#### Acceptance Criteria\n\n- [ ] The search is fast and user-friendly\n',
        },
        { bad: '### Task 1: Search\n\n#### Definition of Done\n\n- [ ] Documentation updated\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { text, task } of (0,kit/* claimsOf */.ds)(document)) {
            if (!(0,kit/* isEnglish */.L6)(text.value))
                yield { skipped: 'language', at: text.at };
            else
                yield* criterion_measurable_judge(text, task);
        }
    },
}));
function* criterion_measurable_judge({ value, at }, task) {
    const words = (0,kit/* unmeasured */.Q8)(value);
    if (words === null)
        return;
    yield {
        message: `Unexpected "${words}" without a measure, expected a criterion that can be answered with yes or no`,
        hint: 'Name what can be observed: a number, a limit, a command that passes, "A does B when C"',
        at,
        ...(task === null ? {} : { task }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/definition-of-done-complete.js
/** What the definition of done forgets is left to chance. */

const CATEGORIES = { tests: kit/* VERIFICATION */.Mg, ...kit/* DONE_CATEGORIES */.Q6 };
const definition_of_done_complete_options = kit.z.strictObject({
    require: (0,kit/* option */.bn)(kit.z.array(kit.z["enum"](['tests', 'review', 'documentation', 'security', 'performance'])), ['tests', 'review', 'documentation'], 'What a definition of done must name'),
});
/* harmony default export */ const definition_of_done_complete = ((0,kit/* defineRule */.Km)({
    id: 'definition-of-done-complete',
    summary: 'A definition of done must name tests, review and documentation.',
    why: `Tests, review and documentation are what is dropped first when time is short, so a definition of done should name
them. Each definition of done is searched for a word of each required category, in several languages; which categories are
required is an option. It is off by default, since many teams keep review in their repository's settings. A list without
any definition of done is found by \`definition-of-done-present\`.`,
    severity: (0,kit/* everywhere */.fC)('off'),
    preset: 'strict',
    strict: (0,kit/* inDescriptive */.uK)('warning'),
    since: '0.1.0',
    options: definition_of_done_complete_options,
    examples: [
        {
            good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Tests for a wrong password pass\n- [ ] Reviewed by a second person\n- [ ] README names the new flag\n',
        },
        {
            bad: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Tests for a wrong password pass\n- [ ] Merged to main\n',
        },
    ],
    scope: 'document',
    *check(document, { require }) {
        if (!(0,kit/* isDescriptive */.TR)(document))
            return;
        for (const { task, items, at } of (0,kit/* doneDefinitionsOf */._U)(document)) {
            const text = items.map(({ value }) => value).join('\n');
            const missing = require.filter((category) => !CATEGORIES[category].test(text));
            if (missing.length === 0)
                continue;
            yield {
                message: `Unexpected definition of done without ${(0,kit/* listed */.KE)(missing)}, expected a word about ${missing.length === 1 ? 'it' : 'each'}`,
                hint: `Add an item about ${(0,kit/* listed */.KE)(missing)}, or set \`require\` to what the team asks for`,
                at,
                ...(task === null ? {} : { task }),
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/definition-of-done-present.js
/** Without a definition of done, "done" is whatever the author felt. */

/* harmony default export */ const definition_of_done_present = ((0,kit/* defineRule */.Km)({
    id: 'definition-of-done-present',
    summary: "A described task must have a definition of done, its own or the list's.",
    why: `"Done when the feature works" leaves tests, review and documentation to chance. A definition of done names them.
One for the whole list serves every task, and one of a group serves the tasks in it. Checkbox lists are not judged: there
the task is the unit of work, and the definition of done lives elsewhere.`,
    severity: (0,kit/* inDescriptive */.uK)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Log in\n\nUsers can log in.\n\n**Definition of Done**\n\n- [ ] Reviewed by a second person\n- [ ] Tests for a wrong password pass\n',
        },
        { bad: '### Task 1: Log in\n\nUsers can log in. Done when the feature works.\n' },
    ],
    scope: 'document',
    *check(document) {
        const { text } = document;
        if (has(document, text))
            return;
        const isDefined = (task) => (0,kit/* lineage */.OZ)(document, task).some((each) => hasOwn(each, text));
        yield* (0,kit/* lacking */.gP)((0,kit/* unitsOf */.p1)(document), isDefined, {
            what: 'a definition of done',
            hint: 'Add a section `Definition of Done` to the task, or one for the whole list',
        });
    },
}));
function hasOwn(task, text) {
    return (has(task, text) ||
        task.fields.some(({ key, value }) => key === 'definition-of-done' && value.value !== ''));
}
function has(owner, text) {
    return ((0,kit/* hasPart */.wU)(owner, 'definition-of-done', text) ||
        owner.criteria.some(({ kind }) => kind === 'definition-of-done'));
}

;// CONCATENATED MODULE: ./lib/rules/definition-of-done-strong.js
/** "Done when it works" says "done" twice. */

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/* harmony default export */ const definition_of_done_strong = ((0,kit/* defineRule */.Km)({
    id: 'definition-of-done-strong',
    summary: 'A definition of done must say more than that the work is done.',
    why: `"Task is done when the feature works" leaves tests, review and documentation to whoever is in a hurry. A definition of
done is found when it is one statement of words like "works", "done", "complete" and "as expected" alone, or of fewer than
three words; one that holds code, a number or a path is fine however short. Sections, fields such as \`Done when\`, and the
definition for the whole list are looked at. Words are English; short statements are found in every language that puts
blanks between words. Two weak statements pass: \`criterion-measurable\` looks at each.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests achieve 90%+ coverage\n- [ ] Code review completed and approved\n',
        },
        { bad: '### Task 1: Log in\n\n#### Definition of Done\n\nTask is done when the feature works\n' },
        { bad: '### Task 1: Log in\n\n**Definition of Done**: as expected\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const { task, items } of (0,kit/* doneDefinitionsOf */._U)(document)) {
            const [only, ...others] = items;
            if (only === undefined || others.length > 0 || !isWeak(only.value))
                continue;
            yield {
                message: `Unexpected definition of done \`${(0,kit/* clip */.$Q)(only.value, 60)}\`, expected what has to be true`,
                hint: 'Name what can be checked: tests that pass, coverage, review, documentation',
                at: only.at,
                ...(task === null ? {} : { task }),
            };
        }
    },
}));
function isWeak(statement) {
    const tokens = (0,kit/* tokensOf */.k8)(statement);
    if (tokens.length > 0 && tokens.every((token) => kit/* DONE_AGAIN */.OX.has(token)))
        return !/\d/.test(statement);
    return tokens.length < 3 && !UNSPACED.test(statement) && !(0,kit/* hasSignal */.bS)(statement);
}

;// CONCATENATED MODULE: ./lib/rules/dependency-acyclic.js
/** Tasks that wait for each other can never begin. */

/* harmony default export */ const dependency_acyclic = ((0,kit/* defineRule */.Km)({
    id: 'dependency-acyclic',
    summary: 'Tasks must not wait for each other in a circle.',
    why: `In a circle no task can be the first, so one of the declared dependencies is wrong. Only declared dependencies are
followed, not the order of the list, and dropped tasks bind no one. Of a tangle of several circles a shortest one is shown:
when it is gone, the next is. Two ways from one task to another are no circle.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
        {
            bad: '- [ ] T001 Create the schema (depends on T002)\n- [ ] T002 Load the fixtures (depends on T001)\n',
        },
    ],
    scope: 'project',
    *check(project) {
        const plan = (0,kit/* planOf */.XC)(project);
        const binding = bindingGraph(plan);
        for (const knot of (0,kit/* knotsOf */.Xb)(binding))
            yield* describe(plan, (0,kit/* shortestCycle */.qt)(binding, knot));
    },
}));
/** The graph without dropped tasks. */
function bindingGraph({ nodes, graph }) {
    const bound = nodes.map(({ task }) => task.status !== 'dropped');
    return {
        before: graph.before.map((needs, node) => (bound[node] ? needs.filter((need) => bound[need]) : [])),
    };
}
function* describe(plan, cycle) {
    const nodes = cycle.flatMap((index) => plan.nodes[index] ?? []);
    const [first] = nodes;
    const ref = first?.task.dependsOn.find(({ value }) => plan.find(first, value.id) === (cycle[1] ?? cycle[0]));
    if (first === undefined || ref === undefined)
        return;
    const names = [...nodes, first].map(nameIn);
    yield {
        message: nodes.length === 1
            ? `Unexpected dependency of ${names[0]} on itself, expected another task or none`
            : `Unexpected circle of dependencies, ${names.join(' needs ')}, expected one that can begin`,
        hint: 'Remove one of these dependencies, or split the task that they meet in',
        in: first.document.path,
        at: ref.at,
        task: first.task,
        related: nodes.slice(1).map((node) => ({
            message: `${nameIn(node)} of the circle`,
            in: node.document.path,
            at: node.task.at,
        })),
    };
}
function nameIn({ document, task }) {
    return `\`${task.id?.value ?? ''}\` (line ${(0,kit/* lineOf */.cA)(document, task.at)})`;
}

;// CONCATENATED MODULE: ./lib/rules/dependency-declared.js
/** What must be there first should be said, also when it is nothing. */

/** Shorter lists are read in one glance. */
const LONG = 10;
/* harmony default export */ const dependency_declared = ((0,kit/* defineRule */.Km)({
    id: 'dependency-declared',
    summary: 'A task list must say what depends on what.',
    why: `Work that starts before its prerequisites is work done twice. A task with sections of its own states its
dependencies in a field, and "None" is an answer; the guide's anti-pattern is a task that leaves it open. In checkbox lists
the order of the list says much, so only a list of ten tasks or more is flagged, and only if it says nothing at all: no
dependency on a task, no section about dependencies, no sentence about the order of phases.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice', heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
        },
        { bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Priority**: High\n' },
    ],
    scope: 'document',
    *check(document) {
        if ((0,kit/* isDescriptive */.TR)(document))
            yield* inDescriptions(document);
        else
            yield* inList(document);
    },
}));
function* inDescriptions(document) {
    const units = (0,kit/* unitsOf */.p1)(document);
    const stated = units.some((task) => task.dependenciesStated);
    if (!stated && document.orderStated)
        return;
    yield* (0,kit/* lacking */.gP)(units, (task) => task.dependenciesStated, {
        what: 'a statement of dependencies',
        hint: 'Add `**Dependencies**:` with the ids of the tasks that must be done first, or `None`',
    });
}
function* inList({ tasks, orderStated }) {
    const [first] = tasks;
    if (first === undefined || tasks.length < LONG || orderStated)
        return;
    if (tasks.some((task) => task.dependenciesStated))
        return;
    yield {
        message: `Unexpected list of ${tasks.length} tasks without a word about their order, expected what depends on what`,
        hint: 'Add `(depends on T001)` to the tasks that need others, or a section `## Dependencies`',
        at: (0,kit/* headOf */.Uo)(first),
    };
}

;// CONCATENATED MODULE: ./lib/rules/dependency-direct.js
/** A dependency that follows from others is one more line to keep up to date. */

/* harmony default export */ const dependency_direct = ((0,kit/* defineRule */.Km)({
    id: 'dependency-direct',
    summary: 'A task must name only the tasks that it depends on directly.',
    why: `If task 3 needs task 2 and task 2 needs task 1, then task 3 needs task 1 without saying so. Written down it makes the
graph harder to read and goes stale unseen. Some teams write all prerequisites down on purpose, so this is on only where the
config asks for it. Tasks on or behind a circle are not judged; \`dependency-acyclic\` finds those.`,
    severity: 'off',
    preset: 'none',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n- [ ] T003 Show the list (depends on T002)\n',
        },
        {
            bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n- [ ] T003 Show the list (depends on T001, T002)\n',
        },
    ],
    scope: 'project',
    *check(project) {
        const plan = (0,kit/* planOf */.XC)(project);
        const { nodes, edges } = plan;
        const implied = plan.implied();
        for (const { from, to, ref } of edges) {
            const [need, node] = [nodes[from], nodes[to]];
            if (need === undefined || node === undefined || implied[to]?.has(from) !== true)
                continue;
            yield {
                message: `Unexpected dependency of ${(0,kit/* nameOf */.Vb)(node.task)} on ${(0,kit/* nameOf */.Vb)(need.task)} (line ${(0,kit/* lineOf */.cA)(need.document, need.task.at)}), expected only direct ones; another prerequisite needs it already`,
                hint: 'Leave it out',
                in: node.document.path,
                at: ref.at,
                task: node.task,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dependency-done-first.js
/** What is done on top of something that is not done is not done. */

/* harmony default export */ const dependency_done_first = ((0,kit/* defineRule */.Km)({
    id: 'dependency-done-first',
    summary: 'A task may be done only when the tasks that it depends on are done.',
    why: `A ticked task with an open prerequisite says two things at once: the prerequisite was done and nobody ticked it, or it
was not needed, or the task is not done. Only declared dependencies count. Optional and dropped prerequisites bind no one,
one that holds tasks is done when all that must be done in it is, and of one without box or status nobody knows.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [x] T001 Create the schema\n- [x] T002 Load the fixtures (depends on T001)\n' },
        { bad: '- [ ] T001 Create the schema\n- [x] T002 Load the fixtures (depends on T001)\n' },
    ],
    scope: 'document',
    *check(document, _options, { project }) {
        for (const task of document.tasks) {
            const open = task.status === 'done' ? (0,kit/* openPrerequisites */.cx)({ document, task }, project) : [];
            if (open.length === 0)
                continue;
            const names = open.slice(0, 3).map((node) => dependency_done_first_nameIn(document, node));
            yield {
                message: `Unexpected done task ${(0,kit/* nameOf */.Vb)(task)} that needs ${(0,kit/* listed */.KE)(open.length > 3 ? [...names, 'others'] : names)}, expected what it needs to be done first`,
                hint: 'Tick the prerequisite if it is done, correct the dependency, or open the task again',
                at: (0,kit/* headOf */.Uo)(task),
                task,
                related: open.slice(0, 5).map((node) => ({
                    message: 'open prerequisite',
                    in: node.document.path,
                    at: node.task.at,
                })),
            };
        }
    },
}));
function dependency_done_first_nameIn(document, node) {
    const place = `line ${(0,kit/* lineOf */.cA)(node.document, node.task.at)}`;
    return `${(0,kit/* nameOf */.Vb)(node.task)} (${node.document === document ? place : `${node.document.path}, ${place}`})`;
}

;// CONCATENATED MODULE: ./lib/rules/dependency-exists.js
/** A prerequisite that nobody can find is a prerequisite that nobody waits for. */

/* harmony default export */ const dependency_exists = ((0,kit/* defineRule */.Km)({
    id: 'dependency-exists',
    summary: 'A task may depend only on tasks that exist.',
    why: `A dependency on an id that no task has is mostly a slip of the pen, or is left from a task that was renumbered or
removed: the order of work is then wrong without anyone seeing it. Only ids in a declaration count ("depends on",
"blocks", a dependency field or section); prerequisites in plain words do not. An id of another feature is looked up there
when that feature was read. Front matter names other files: it is judged only where those stand beside.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T010)\n' },
    ],
    scope: 'document',
    *check(document, _options, context) {
        const ids = new Set(document.tasks.flatMap(({ id }) => id?.value ?? []));
        for (const task of document.tasks) {
            const blocked = blocksIn(ids, task);
            const said = new Set();
            for (const ref of [...task.unresolved, ...blocked]) {
                if (said.has(ref.value.id) || isElsewhere(document, task, ref.value, context))
                    continue;
                said.add(ref.value.id);
                yield unknown(task, ref, blocked.includes(ref));
            }
        }
    },
}));
function unknown(task, { value, at }, waits) {
    return {
        message: waits
            ? `Unexpected task \`${value.id}\` that ${(0,kit/* nameOf */.Vb)(task)} blocks, expected the id of a task`
            : `Unexpected dependency on \`${value.id}\`, expected the id of a task`,
        hint: `Name a task of this list, or say in words what ${waits ? 'waits for it' : 'has to be there first'}`,
        at,
        task,
    };
}
/** The tasks that it says wait for it; the one task of a list can only mean tasks of other lists. */
function blocksIn(ids, task) {
    return ids.size > (task.id === null ? 0 : 1) ? task.blocks : [];
}
/** True where another list holds the task, or may hold it but was not read. */
function isElsewhere(document, task, { id, source }, { project }) {
    if ((0,kit/* planOf */.XC)(project).find({ document, task }, id) !== null)
        return true;
    if (source === 'front-matter' && !project.documents.some((other) => isBeside(document, other, id)))
        return true;
    return id.includes('/') && !project.complete;
}
/** True for another list in the same folder with ids of this kind: front matter speaks of files, not of their tasks. */
function isBeside(document, other, id) {
    if (other === document || folderOf(other) !== folderOf(document))
        return false;
    const letters = (0,kit/* idParts */.mh)(id)?.letters;
    return other.tasks.some((task) => (0,kit/* idParts */.mh)(task.id?.value ?? '')?.letters === letters);
}
function folderOf({ path }) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/rules/dependency-explicit.js
/** "All previous tasks" is true of every task, and tells nobody which ones to wait for. */

const NOTHING_NAMED = new RegExp(`^(?:${[
    'tbd|tba|t\\.b\\.d\\.?|todo|to be (?:determined|decided|defined|confirmed)|unknown|unclear|\\?{1,5}',
    '(?:all|everything|every task|various|several|multiple)(?: (?:of )?(?:the )?(?:tasks?|steps?|items?|work|above|before|else|others?|previous|prior|earlier|preceding|tasks above|tasks before|other tasks|previous (?:tasks?|steps?|work)|prior (?:tasks?|steps?|work)|earlier (?:tasks?|steps?|work)|preceding (?:tasks?|steps?|work)|of the above))?',
    '(?:the )?(?:previous|prior|earlier|preceding|above) (?:tasks?|steps?|items?|work)|(?:tasks?|everything|all) above',
    'alles?|alle (?:vorherigen |vorigen |obigen )?(?:aufgaben|schritte)|vorherige aufgaben?|noch offen|unklar',
    'tod[oa]s?|todo lo anterior|todas las (?:tareas )?(?:anteriores|previas)|tareas? (?:anteriores|previas)|por definir',
    'todas as (?:tarefas )?(?:anteriores|prévias)|tarefas? anteriores|a definir',
    'tout|toutes?|toutes les tâches(?: précédentes)?|tâches? précédentes?|à définir',
    'всё|все|все предыдущие(?: задачи)?|предыдущие задачи',
    '全部|所有|所有前置任务|前面所有任务|之前的?(?:所有)?任务|待定|すべて|全て|これまでのタスク|前のタスク|未定|전체|모두|이전 작업',
].join('|')})[.\\s]*$`, 'iu');
/* harmony default export */ const dependency_explicit = ((0,kit/* defineRule */.Km)({
    id: 'dependency-explicit',
    summary: 'A dependency must say which tasks it means.',
    why: `"All", "everything", "previous tasks" and "TBD" fill the field without an answer: nobody can tell when the task may
begin, what runs beside it, or what breaks when the order changes. Found only where the whole value says no more than that.
Words that name a thing ("the payment account"), a phase or a story are answers, and so is "None".`,
    severity: { ...(0,kit/* everywhere */.fC)('notice'), heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n',
        },
        {
            bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: All previous tasks\n',
        },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const [first] = task.external;
            if (first === undefined || namesTasks(task) || !task.external.every(saysNothing))
                continue;
            yield {
                message: `Unexpected dependency on "${first.value}", expected the ids of tasks or \`None\``,
                hint: 'Name the tasks that must be done first',
                at: first.at,
                task,
            };
        }
    },
}));
function namesTasks({ dependsOn, unresolved }) {
    return unresolved.length > 0 || dependsOn.some(({ value }) => value.source !== 'reverse');
}
function saysNothing({ value }) {
    return NOTHING_NAMED.test(value);
}

;// CONCATENATED MODULE: ./lib/rules/dependency-ordered.js
/** Who works down a list should not meet a task before what it needs. */

/* harmony default export */ const dependency_ordered = ((0,kit/* defineRule */.Km)({
    id: 'dependency-ordered',
    summary: 'A task must stand behind the tasks that it depends on.',
    why: `Lists are worked off from top to bottom and phase by phase. A task that needs one further down, or one of a later phase,
is reached before it can begin. Declared dependencies within one list are compared, whether or not the tasks are done, since
a list is also read to see what came first. Dropped tasks bind no one, and a task and the tasks in it do not count.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures (depends on T001)\n' },
        { bad: '- [ ] T001 Load the fixtures (depends on T002)\n- [ ] T002 Create the schema\n' },
    ],
    scope: 'document',
    *check(document, _options, context) {
        const late = document.tasks.flatMap((task) => {
            const needs = task.status === 'dropped' ? [] : lateNeeds(document, task, context);
            const [first] = needs;
            return first === undefined ? [] : [{ task, at: first.at, needs: needs.map(({ need }) => need) }];
        });
        for (const [first, ...others] of (0,kit/* grouped */.zD)(late, ({ at }) => at.start).values()) {
            if (first !== undefined)
                yield tooEarly(document, first, others);
        }
    },
}));
/** One finding a statement: a line such as "T001 before T005-T090" speaks of many tasks. */
function tooEarly(document, { task, at, needs }, others) {
    const also = others.slice(0, 2).map((other) => (0,kit/* nameOf */.Vb)(other.task));
    const waiting = (0,kit/* listed */.KE)([(0,kit/* nameOf */.Vb)(task), ...also, ...(others.length > 2 ? ['others'] : [])]);
    const names = needs.slice(0, 3).map((need) => `${(0,kit/* nameOf */.Vb)(need)} (line ${(0,kit/* lineOf */.cA)(document, need.at)})`);
    const more = needs.length > names.length ? [...names, 'others'] : names;
    return {
        message: `Unexpected dependency of ${waiting} on ${(0,kit/* listed */.KE)(more)}, expected only tasks further up`,
        hint: 'Move the task behind what it needs, or correct the dependency',
        at,
        task,
        related: needs.slice(0, 5).map((need) => ({ message: 'stands later', at: need.at })),
    };
}
/** The prerequisites that stand later, with the places that declare them. */
function lateNeeds(document, task, { project }) {
    const plan = (0,kit/* planOf */.XC)(project);
    return task.dependsOn.flatMap(({ value, at }) => {
        const node = plan.nodes[plan.find({ document, task }, value.id) ?? -1];
        if (node?.document !== document || node.task.status === 'dropped')
            return [];
        const need = node.task;
        return isLater(document, need, task) && !(0,kit/* contains */.gR)(document, need, task) ? [{ need, at }] : [];
    });
}
function isLater(document, need, task) {
    if (need.at.start > task.at.start)
        return true;
    const [own, other] = [task, need].map((each) => phaseOf(document, each));
    return own != null && other != null && (0,kit/* compareNumbers */.S$)(other, own) > 0;
}
function phaseOf(document, task) {
    const phase = (0,kit/* phaseAround */.zh)(document, task, ({ title }) => (0,kit/* phaseNumberOf */.Ez)(title.value) !== null);
    return phase === null ? null : (0,kit/* phaseNumberOf */.Ez)(phase.title.value);
}

;// CONCATENATED MODULE: ./lib/rules/dependency-sources-agree.js
/** Two statements about the order of work that differ leave the reader to guess. */

const FIELDS = ['field', 'table', 'front-matter'];
/* harmony default export */ const dependency_sources_agree = ((0,kit/* defineRule */.Km)({
    id: 'dependency-sources-agree',
    summary: 'A section about dependencies must not add to what a task says itself.',
    why: `A task that states its dependencies in a field is read there, and whoever does so waits for nothing else. When the
section about dependencies names another prerequisite of the same task, one of the two is out of date. Only what is written
out counts: fields, "None" included, against sentences and drawings that name the tasks. What the field implies, since a
task it names needs the other one, agrees; and a section may say less than the fields do.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice', heading: 'notice', table: 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: Task 1\n\n## Dependencies\n\n- Task 2 depends on Task 1\n',
        },
        {
            bad: '### Task 1: Schema\n**Dependencies**: None\n\n### Task 2: Fixtures\n**Dependencies**: None\n\n## Dependencies\n\n- Task 2 depends on Task 1\n',
        },
    ],
    scope: 'document',
    *check(document, _options, context) {
        const added = document.tasks.flatMap((task) => {
            const field = task.status === 'dropped' ? null : fieldOf(task);
            if (field === null)
                return [];
            return addedBySection(document, task, context).map((ref) => ({ task, field, ref }));
        });
        for (const [first, ...others] of (0,kit/* grouped */.zD)(added, ({ ref }) => ref.at.start).values()) {
            if (first !== undefined)
                yield disagreement(document, first, others);
        }
    },
}));
/** One finding a statement: a line such as "T001 before all others" adds to many tasks. */
function disagreement(document, first, others) {
    const { task, field, ref } = first;
    const more = others.slice(0, 2).map((other) => (0,kit/* nameOf */.Vb)(other.task));
    const names = (0,kit/* listed */.KE)([(0,kit/* nameOf */.Vb)(task), ...more, ...(others.length > 2 ? ['others'] : [])]);
    return {
        message: `Unexpected dependency of ${names} on \`${ref.value.id}\`, expected only what the ${others.length === 0 ? 'field of the task says' : 'fields of the tasks say'} (line ${(0,kit/* lineOf */.cA)(document, field)})`,
        hint: 'Add it to the field, or take it out of the section',
        at: ref.at,
        task,
        related: [first, ...others.slice(0, 4)].map((each) => ({
            message: 'what the task says itself',
            at: each.field,
        })),
    };
}
/** Where a task states its dependencies in a field; null where it does not. */
function fieldOf({ dependsOn, fields }) {
    const named = dependsOn.find(({ value }) => FIELDS.includes(value.source));
    const none = fields.find(({ key, value }) => key === 'dependencies' && (0,kit/* isNone */.$I)(value.value));
    return named?.at ?? none?.value.at ?? null;
}
/** The prerequisites that only the section names and that do not follow from the others. */
function addedBySection(document, task, { project }) {
    const extra = task.dependsOn.filter(({ value }) => value.source === 'section');
    if (extra.length === 0)
        return [];
    const plan = (0,kit/* planOf */.XC)(project);
    const self = plan.indexOf(task);
    return extra.filter(({ value }) => {
        const node = plan.find({ document, task }, value.id);
        const need = plan.nodes[node ?? -1];
        if (node === null || need === undefined || plan.implied()[self]?.has(node) === true)
            return false;
        return !(0,kit/* contains */.gR)(document, need.task, task);
    });
}

;// CONCATENATED MODULE: ./lib/rules/document-encoded.js
/** Text that was decoded with the wrong table is lost on its readers. */

/** What emoji, arrows, dashes and accented letters turn into when their UTF-8 is read as Windows-1252 or Mac Roman. */
const GARBLED = /Ã[\u0080-¿]|Â[\u00a0-¿]|â(?:€|†|œ|š|\u009c|\u0080)|ðŸ|ü(?:é|ö|õ|ì|î|ß|å|ü)|‚(?:Ü|ú|ö|Ä|ù|è)/g;
const SEVERAL = 4;
/* harmony default export */ const document_encoded = ((0,kit/* defineRule */.Km)({
    id: 'document-encoded',
    summary: 'A task list must be encoded in UTF-8, once.',
    why: `Bytes that are no UTF-8 show as \`�\`, and text that went through the wrong table shows as \`â€“\` or \`üéØ\`: titles
and ids are no longer what their author wrote, and comparing them fails. Told once for a file: at the first byte that is
no UTF-8, or when four symbols or more in headings are garbled.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '# Tâches → fini ✅\n\n- [ ] T001 Créer le schéma\n' },
        { bad: '# üéØ Tasks ‚Üí done ‚úÖ üöÄ\n\n- [ ] T001 Create the schema\n' },
    ],
    scope: 'document',
    *check(document) {
        const [damaged] = document.damaged;
        if (damaged !== undefined) {
            yield {
                message: `Unexpected bytes in ${document.damaged.length} ${document.damaged.length === 1 ? 'place' : 'places'}, expected UTF-8`,
                hint: 'Save the file as UTF-8; editors call it "reopen with encoding", then "save with encoding"',
                at: damaged,
            };
        }
        const garbled = garbledIn(document);
        const [first] = garbled;
        if (first === undefined || garbled.length < SEVERAL)
            return;
        yield {
            message: `Unexpected garbled symbols in headings (${garbled.length}), expected text that was encoded once`,
            hint: 'Take the text from its source again; it was decoded with the wrong table and saved',
            at: first,
        };
    },
}));
function garbledIn({ tree, text }) {
    return (0,kit/* blocksOf */.SH)(tree).flatMap((block) => {
        if (block.type !== 'heading')
            return [];
        return [...text.slice(block.start, block.end).matchAll(GARBLED)].map(({ index, 0: symbol }) => {
            const start = block.start + index;
            return { start, end: start + symbol.length };
        });
    });
}

;// CONCATENATED MODULE: ./lib/rules/document-has-tasks.js
/** A task list without a task would count as complete. */

/* harmony default export */ const document_has_tasks = ((0,kit/* defineRule */.Km)({
    id: 'document-has-tasks',
    summary: 'A task list must hold at least one task.',
    why: `A list in which no task is found has nothing open, so every other check passes: "0 of 0 complete" looks like success.
Mostly the tasks are there in a form that no reader takes for one. An empty file has nothing to say and is left alone. A
document that is no task list belongs into \`exclude\`.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '# Tasks\n\n- [ ] T001 Create the schema in `db/schema.sql`\n' },
        { good: '' },
        { bad: '# Tasks\n\nWe will write the tasks down next week.\n' },
    ],
    scope: 'document',
    *check(document) {
        if (document.tasks.length > 0 || document.text.trim() === '')
            return;
        yield {
            message: 'Unexpected text without any task, expected at least one',
            hint: 'Write tasks as `- [ ] T001 Title`, or exclude this file; `tasks-gate inspect` shows what was passed over and why',
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/document-has-verification.js
/** A list that checks nothing ends when the typing ends. */

/* harmony default export */ const document_has_verification = ((0,kit/* defineRule */.Km)({
    id: 'document-has-verification',
    summary: 'A task list must name a test or another check somewhere.',
    why: `A list without one word of testing or checking treats quality as somebody else's work. The whole list is searched,
in many languages, for words such as "test", "verify", "check", "review" or "coverage"; one is enough, also in another
list of the same feature. Only a list without any is found. It says nothing about how good the checks are.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Verify that orders survive a restart\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document, _options, { project }) {
        const [first] = document.tasks;
        if (first === undefined || kit/* VERIFICATION */.Mg.test(document.text))
            return;
        if (siblingsOf(document, project).some(({ text }) => kit/* VERIFICATION */.Mg.test(text)))
            return;
        const count = document.tasks.length === 1 ? 'one task' : `${document.tasks.length} tasks`;
        yield {
            message: `Unexpected list of ${count} without a word of testing or checking, expected at least one`,
            hint: 'Add a task that checks the result, or say in the tasks how each is checked',
            at: (0,kit/* headOf */.Uo)(first),
        };
    },
}));
/** The other lists of its feature. */
function siblingsOf(document, { features }) {
    const own = document.feature === null ? undefined : features.find(({ name }) => name === document.feature);
    return own?.documents ?? [];
}

;// CONCATENATED MODULE: ./lib/rules/document-single-dialect.js
/** Two ways of writing tasks in one list: one of them is read by halves. */

const document_single_dialect_FEW = 2;
const SPEC_KIT = /^T\d{3,4}/;
const NUMBERED = /^\d{1,3}\.\d{1,3}/;
/* harmony default export */ const document_single_dialect = ((0,kit/* defineRule */.Km)({
    id: 'document-single-dialect',
    summary: 'A task list must be written in one format.',
    why: `A list that numbers some boxes \`T001\` and others \`1.1\` was mostly put together from two tools, and tools that read
one format pass the other's tasks over. Told when two boxes or more of each kind stand in one list; the convergence phases
that Spec Kit adds are left alone.`,
    severity: (0,kit/* everywhere */.fC)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        {
            bad: '# Tasks\n\n- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] 1.1 Show the list\n- [ ] 1.2 Show the details\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const boxes = document.tasks.filter((task) => task.form === 'box' && !isConvergence(document, task));
        const kinds = [SPEC_KIT, NUMBERED].map((form) => boxes.filter(({ id }) => form.test(id?.value ?? '')));
        const [fewer, more] = kinds.sort((a, b) => a.length - b.length);
        const first = fewer?.[0];
        const other = more?.[0];
        if (first === undefined || other === undefined || (fewer?.length ?? 0) < document_single_dialect_FEW)
            return;
        yield {
            message: `Unexpected id \`${first.id?.value}\` in a list with ids such as \`${other.id?.value}\` (line ${(0,kit/* lineOf */.cA)(document, other.at)}), expected one format`,
            hint: 'Number all tasks alike, or keep the lists in two files',
            at: (0,kit/* headOf */.Uo)(first),
            task: first,
        };
    },
}));
function isConvergence(document, task) {
    return (0,kit/* sectionTitles */.XG)(document, task).some((title) => /convergen/i.test(title));
}

;// CONCATENATED MODULE: ./lib/rules/done-criteria-checked.js
/** Done means done: the criteria of a ticked task are ticked too. */

/* harmony default export */ const done_criteria_checked = ((0,kit/* defineRule */.Km)({
    id: 'done-criteria-checked',
    summary: 'A task that is done must have its acceptance criteria and definition of done ticked.',
    why: `A ticked task with open criteria says two things at once: either the work is not done, or nobody looked at the
criteria. The same holds for a list whose tasks are all done while its own criteria are open. Criteria that are optional,
struck through or marked as not applicable bind no one; steps and other checklists are not criteria.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
        },
        {
            bad: '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
        },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const open = task.status === 'done' ? (0,kit/* openCriteria */.QP)(task.criteria) : [];
            if (open.length === 0)
                continue;
            yield {
                message: `Unexpected done task with ${(0,kit/* openInWords */.De)(document, open)}, expected all of them ticked`,
                hint: 'Tick what is fulfilled, strike through what no longer applies, or open the task again',
                at: (0,kit/* headOf */.Uo)(task),
                task,
                related: (0,kit/* openPlaces */.j$)(open),
            };
        }
        const open = isAllDone(document) ? (0,kit/* openCriteria */.QP)(document.criteria) : [];
        if (open[0] === undefined)
            return;
        yield {
            message: `Unexpected list of done tasks with ${(0,kit/* openInWords */.De)(document, open)}, expected all of them ticked`,
            hint: 'Tick what is fulfilled, or strike through what no longer applies',
            at: open[0].text.at,
        };
    },
}));
function isAllDone({ tasks }) {
    const bound = tasks.filter((task) => task.status !== 'dropped' && task.optional === null);
    return bound.length > 0 && bound.every((task) => task.status === 'done');
}

;// CONCATENATED MODULE: ./lib/rules/estimate-accurate.js
/** Estimates get better only where somebody looks at the difference. */

/* harmony default export */ const estimate_accurate = ((0,kit/* defineRule */.Km)({
    id: 'estimate-accurate',
    summary: 'What a task took must be near its estimate.',
    why: `The guide measures planning by "actual effort aligns with initial estimates (±20 % variance)". A done task with both
figures is found when they differ by more than 20 % of the estimate (an option). It is a hint for the next plan, not a
fault of the task. Of a range the mean counts; sizes such as \`M\` cannot be compared.`,
    severity: (0,kit/* inDescriptive */.uK)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit.z.strictObject({
        tolerance: (0,kit/* option */.bn)(kit.z.number().check(kit.z.minimum(0)), 20, 'Allowed difference in per cent of the estimate'),
    }),
    examples: [
        { good: '### Task 1: Log in\n**Status**: Done\n**Estimate**: 10h\n**Actual**: 11h\n' },
        { bad: '### Task 1: Log in\n**Status**: Done\n**Estimate**: 10h\n**Actual**: 25h\n' },
    ],
    scope: 'document',
    *check(document, { tolerance }) {
        for (const task of document.tasks) {
            const estimate = (0,kit/* amountOf */.MT)(task.estimate?.value);
            const actual = (0,kit/* amountOf */.MT)(task.actual?.value);
            if (task.status !== 'done' || estimate === null || actual?.unit !== estimate.unit)
                continue;
            const off = Math.round((0,kit/* deviation */.KS)(actual.value, estimate.value) * 100);
            if (off <= tolerance || task.actual === null)
                continue;
            yield {
                message: `Unexpected ${actual.value} ${actual.unit} for task ${(0,kit/* nameOf */.Vb)(task)}, expected its estimate of ${estimate.value} ${estimate.unit} within ${tolerance} %`,
                hint: `It is ${off} % off: look at what was not foreseen before you estimate the next one`,
                at: task.actual.at,
                task,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/estimate-adds-up.js
/** Parts that do not make the whole hide what was forgotten. */

const estimate_adds_up_PARTS = ['development-time', 'testing-time', 'review-time'];
/* harmony default export */ const estimate_adds_up = ((0,kit/* defineRule */.Km)({
    id: 'estimate-adds-up',
    summary: 'Development, testing and review time must add up to the total estimate.',
    why: `The guide splits an estimate into development, testing, review and a total. Where the parts differ from the total by
more than 20 % (an option), one of the figures is wrong, or work is missing from the parts. The rule speaks only when two
parts or more and the total are there and all of them can be read in the same unit.`,
    severity: (0,kit/* inDescriptive */.uK)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit.z.strictObject({
        tolerance: (0,kit/* option */.bn)(kit.z.number().check(kit.z.minimum(0), kit.z.maximum(100)), 20, 'Allowed difference in per cent of the total'),
    }),
    examples: [
        {
            good: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 3h\n**Review Time**: 1h\n**Total Estimate**: 12h\n',
        },
        { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 8h\n**Total Estimate**: 8h\n' },
    ],
    scope: 'document',
    *check(document, { tolerance }) {
        for (const task of document.tasks) {
            const parts = task.fields.filter(({ key, value }) => estimate_adds_up_PARTS.includes(key) && value.value !== '');
            const total = totalOf(document, task);
            const whole = (0,kit/* amountOf */.MT)(total?.value);
            const sum = whole === null ? null : estimate_adds_up_sumOf(document, parts, whole.unit);
            if (total === null || whole === null || sum === null || parts.length < 2)
                continue;
            if ((0,kit/* deviation */.KS)(sum, whole.value) * 100 <= tolerance)
                continue;
            yield {
                message: `Unexpected total of ${whole.value} ${whole.unit} for parts of ${sum} ${whole.unit} in task ${(0,kit/* nameOf */.Vb)(task)}, expected the sum of the parts`,
                hint: 'Correct the total or the parts',
                at: total.at,
                task,
            };
        }
    },
}));
/** The field that says "total", else the estimate of the task. */
function totalOf(document, task) {
    const field = task.fields.find(({ key, label }) => key === 'estimate' && /total/i.test(label.value));
    return (field === undefined ? null : (0,kit/* estimateIn */.s7)(document, field)) ?? task.estimate;
}
/** Null where a part has another unit or none. */
function estimate_adds_up_sumOf(document, parts, unit) {
    let sum = 0;
    for (const part of parts) {
        const amount = (0,kit/* amountOf */.MT)((0,kit/* estimateIn */.s7)(document, part)?.value);
        if (amount?.unit !== unit)
            return null;
        sum += amount.value;
    }
    return Math.round(sum * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/rules/estimate-includes-testing.js
/** Testing that is not in the estimate is cut when time is short. */

/* harmony default export */ const estimate_includes_testing = ((0,kit/* defineRule */.Km)({
    id: 'estimate-includes-testing',
    summary: 'An estimate that lists its parts must give testing a part.',
    why: `The guide asks for "testing time included in estimates". An estimate that lists development or review time and no
testing time, or zero, plans the work without its proof. Estimates without parts are not judged, nor are settled tasks.`,
    severity: (0,kit/* inDescriptive */.uK)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 3h\n' },
        { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Review Time**: 1h\n' },
        { bad: '### Task 1: Log in\n\n**Development Time**: 8h\n**Testing Time**: 0h\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const part = (0,kit/* fieldOf */._F)(task, 'development-time') ?? (0,kit/* fieldOf */._F)(task, 'review-time');
            if (part === null || task.status === 'dropped' || task.status === 'done' || isTested(document, task))
                continue;
            yield {
                message: `Unexpected estimate of task ${(0,kit/* nameOf */.Vb)(task)} without time for testing, expected a part for it`,
                hint: 'Add `**Testing Time**:`',
                at: part.label.at,
                task,
            };
        }
    },
}));
function isTested(document, task) {
    const field = (0,kit/* fieldOf */._F)(task, 'testing-time');
    if (field === null || (0,kit/* isNone */.$I)(field.value.value))
        return false;
    const amount = (0,kit/* amountOf */.MT)((0,kit/* estimateIn */.s7)(document, field)?.value);
    return amount === null ? !/^\W*0+\b/.test(field.value.value) : amount.value > 0;
}

;// CONCATENATED MODULE: ./lib/rules/estimate-present.js
/** A plan with holes in it cannot be added up. */

/* harmony default export */ const estimate_present = ((0,kit/* defineRule */.Km)({
    id: 'estimate-present',
    summary: 'A task must have an estimate where most tasks of the list have one.',
    why: `Where half of the tasks or more are estimated, the rest are forgotten rather than left out on purpose, and every sum
over the list is wrong. Found are described tasks without an estimate in such a list; a task inside an estimated one is
covered by it, and settled tasks do not count. A list without estimates is a choice, and left alone.`,
    severity: (0,kit/* inDescriptive */.uK)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n**Estimate**: 4h\n\n### Task 2: Log out\n**Estimate**: 2h\n' },
        { good: '### Task 1: Log in\n\nWith mail and password.\n\n### Task 2: Log out\n\nFrom every page.\n' },
        {
            bad: '### Task 1: Log in\n**Estimate**: 4h\n\n### Task 2: Log out\n**Estimate**: 2h\n\n### Task 3: Reset the password\n\nBy mail.\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const units = (0,kit/* unitsOf */.p1)(document);
        const without = units.filter((task) => !(0,kit/* lineage */.OZ)(document, task).some(isEstimated));
        if (units.length < 2 || without.length * 2 > units.length)
            return;
        for (const task of without.filter(({ status }) => status !== 'done')) {
            yield {
                message: `Unexpected task ${(0,kit/* nameOf */.Vb)(task)} without an estimate, expected one as ${units.length - without.length} of ${units.length} tasks have`,
                hint: 'Add `**Estimated Effort**:` with hours, days, points or a size',
                at: (0,kit/* headOf */.Uo)(task),
                task,
            };
        }
    },
}));
/** An estimate that cannot be read is found by `estimate-readable`. */
function isEstimated({ estimate, fields }) {
    return estimate !== null || fields.some(({ key, value }) => key === 'estimate' && value.value !== '');
}

;// CONCATENATED MODULE: ./lib/rules/estimate-readable.js
/** An estimate that nobody can read is no estimate. */

/** Left to `placeholder-filled`, unknown to its author, a section with parts of its own, or a text about something else. */
const OPEN = /^[^\p{L}\p{N}]*(?:TBD|TODO|T\.B\.D\.|unknown)\W*$|^\?+$|^\[[^\]]*\]$|\{\{|^[#|]|[:`]|\*\*/iu;
/* harmony default export */ const estimate_readable = ((0,kit/* defineRule */.Km)({
    id: 'estimate-readable',
    summary: 'An estimate must be a duration, a range, points or a size.',
    why: `"Some effort" cannot be added up, compared with what it took, or planned. Read are durations and ranges in many
languages (\`1.5 days\`, \`2–3 d\`, \`8h\`, \`30分\`), story points (\`5 SP\`) and sizes (\`M\`, \`large\`). A value that is none of
these is found; an empty field, "none", a placeholder and a section that lists the parts of an estimate are not. A number
without a unit is read only where the label names one ("Story points: 5").`,
    severity: (0,kit/* inDescriptive */.uK)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Log in\n**Estimate**: 2-3 days\n\n### Task 2: Log out\n**Size**: S\n\n### Task 3: Reset\n**Estimate**: 5 SP\n',
        },
        { bad: '### Task 1: Log in\n**Estimate**: some effort\n' },
    ],
    scope: 'document',
    *check(document) {
        const estimates = document.tasks
            .filter(({ status, estimate }) => status !== 'dropped' && estimate === null)
            .flatMap((task) => task.fields.filter(isEstimate).map((field) => ({ task, field })));
        for (const { task, field } of estimates) {
            const { label, value } = field;
            if ((0,kit/* estimateIn */.s7)(document, field) !== null)
                continue;
            yield {
                message: `Unexpected \`${(0,kit/* clip */.$Q)(label.value, 30)}: ${(0,kit/* clip */.$Q)(value.value, 30)}\` of task ${(0,kit/* nameOf */.Vb)(task)}, expected a duration, a range, points or a size`,
                hint: 'Write for instance `1.5 days`, `2-3 d`, `8h`, `5 points` or `M`',
                at: value.at,
                task,
            };
        }
    },
}));
function isEstimate({ key, value }) {
    return key === 'estimate' && value.value !== '' && !OPEN.test(value.value) && !(0,kit/* isNone */.$I)(value.value);
}

;// CONCATENATED MODULE: ./lib/rules/fence-closed.js
/** A code fence that is not closed swallows the tasks below it. */

const FENCE = /^[ \t]{0,40}(?:>[ \t]?){0,9}[ \t]{0,40}(`{3,}|~{3,})(.*)$/;
const TASK = /^[ \t]{0,40}(?:>[ \t]?){0,9}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\][ \t]|^#{1,6} (?:Task|Step) \d/;
/* harmony default export */ const fence_closed = ((0,kit/* defineRule */.Km)({
    id: 'fence-closed',
    summary: 'A code fence must end where its author meant it to.',
    why: `Below a fence that is never closed everything is code: the tasks there are in the file and in no count. The same
happens when a fence holds another one of the same length, for then the end of the inner one ends the outer one, and the end
of the outer one opens a new one. Said only when lines that look like tasks are hidden.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Run this:\n\n```sh\nmake\n```\n\n- [ ] T002 Read what it printed\n' },
        { bad: '- [ ] T001 Draw the map\n\n```sh\nmake\n\n- [ ] T002 Read what it printed\n' },
    ],
    scope: 'document',
    *check(document) {
        const told = new Set();
        for (const [fence, cut] of withCut(fencesOf(document))) {
            if (fence.hidden.length === 0 || (cut !== null && told.has(cut)))
                continue;
            if (cut !== null) {
                told.add(cut);
                yield early(cut, fence);
            }
            else if (!fence.closed)
                yield fence_closed_open(fence);
        }
    },
}));
/** Each fence, with the one that ended too early, if the end that was meant for that one opens this: it bears no language. */
function* withCut(fences) {
    let cut = null;
    for (const fence of fences) {
        const displaced = fence.info === '' ? cut : null;
        yield [fence, displaced];
        if (fence.inner !== null)
            cut ??= fence;
        else if (displaced !== null)
            cut = null;
    }
}
function fence_closed_open(fence) {
    return {
        message: `Unexpected end of the list inside a fence that opens on line ${fence.line}, expected its closing line before line ${fence.hidden[0]}, which looks like a task`,
        hint: 'Close the fence with as many signs as it opens with',
        at: { start: fence.start, end: fence.start + 3 },
    };
}
function early(outer, hiding) {
    return {
        message: `Unexpected fence inside the fence of line ${outer.line}, expected a longer outer one; line ${hiding.hidden[0]}, which looks like a task, is now code`,
        hint: 'Open and close the outer fence with four signs instead of three',
        at: { start: outer.start, end: outer.start + 3 },
    };
}
function fencesOf(document) {
    return (0,kit/* blocksOf */.SH)(document.tree).flatMap((block) => {
        if (block.type !== 'code' || !block.fenced)
            return [];
        const { start, end, info, closed } = block;
        const line = (0,kit/* lineAt */.VV)(document.lines, start);
        const lines = document.text.slice(start, end).split(/\r\n|\n|\r/);
        const length = FENCE.exec(lines[0] ?? '')?.[1]?.length ?? 3;
        const inner = lines.findIndex((text, at) => at > 0 && opensFence(text, length));
        const hidden = lines.flatMap((text, at) => (at > 0 && TASK.test(text) ? [line + at] : []));
        return [{ start, end, info, closed, line, hidden, inner: inner < 0 ? null : line + inner }];
    });
}
function opensFence(line, length) {
    const [, signs = '', info = ''] = FENCE.exec(line) ?? [];
    return signs.length === length && info.trim() !== '';
}

;// CONCATENATED MODULE: ./lib/rules/merge-conflict-absent.js
/** Conflict markers split a list in two that contradict each other. */

const OPENING = /^<{7,8}(?: |$)/;
const MIDDLE = /^={7,8}$/;
const CLOSING = /^>{7,8} ?\S/;
const MARKER = /^(?:<{7,8}(?: |$)|={7,8}$|>{7,8} ?\S)/;
/* harmony default export */ const merge_conflict_absent = ((0,kit/* defineRule */.Km)({
    id: 'merge-conflict-absent',
    summary: 'A task list must hold no conflict markers.',
    why: `Markers that a merge left behind mean that two versions of the same tasks stand side by side, and that nobody chose.
An underlined heading of equals signs is no marker, and neither is an example inside a closed code fence.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: 'Tasks\n=======\n\n- [ ] T001 Create the schema\n' },
        {
            bad: '- [ ] T001 Create the schema\n<<<<<<< HEAD\n- [ ] T002 Load the fixtures\n=======\n- [x] T002 Load the fixtures\n>>>>>>> main\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const markers = [...(0,kit/* linesOf */.Dx)(document)].filter(({ text, fenced }) => !fenced && MARKER.test(text));
        for (const [index, { at, text }] of markers.entries()) {
            const beforeLast = markers[index - 2]?.text ?? '';
            const orphan = CLOSING.test(text) && MIDDLE.test(markers[index - 1]?.text ?? '') && !OPENING.test(beforeLast);
            if (OPENING.test(text) || orphan)
                yield conflict(at, text);
        }
    },
}));
function conflict(at, text) {
    return {
        message: `Unexpected conflict marker \`${text.slice(0, 40)}\`, expected the merged list`,
        hint: 'Choose or combine the two versions, then remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
        at,
    };
}

;// CONCATENATED MODULE: ./lib/rules/parallel-boundary-named.js
/** Parallel work needs a border, or two people cross it. */

const HINT = 'Add `_Boundary: Component_` below the task, with the parts that it may change';
/* harmony default export */ const parallel_boundary_named = ((0,kit/* defineRule */.Km)({
    id: 'parallel-boundary-named',
    summary: 'A task marked `(P)` must name its boundary.',
    why: `cc-sdd marks tasks that can run at the same time with \`(P)\` and says with \`_Boundary:\` which components each may
touch. Without it nobody can tell whether two of them collide. Only Kiro lists and only the mark \`(P)\` are judged, settled
tasks are not; a list that names no boundary at all is told once. A boundary of the parent serves its children.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), kiro: 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '- [ ] 1. API\n  - [ ] 1.1 (P) List the orders\n    - _Boundary: OrderService_\n    - _Requirements: 1.1_\n',
        },
        {
            bad: '- [ ] 1. API\n  - [ ] 1.1 (P) List the orders\n    - _Requirements: 1.1_\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const parallel = document.tasks.filter((task) => isMarked(document, task) && !(0,kit/* isSettled */.Is)(task));
        const bare = parallel.filter((task) => !hasBoundary(document, task));
        const [first] = bare;
        if (first?.parallel == null)
            return;
        if (bare.length > 1 && !document.tasks.some(({ fields }) => fields.some(isBoundary))) {
            const message = `Unexpected ${bare.length} parallel tasks without a boundary, expected one for each`;
            yield { message, hint: HINT, at: first.parallel };
            return;
        }
        for (const task of bare) {
            const message = `Unexpected parallel task ${(0,kit/* nameOf */.Vb)(task)} without a boundary, expected \`_Boundary:\` below it`;
            yield { message, hint: HINT, at: task.parallel ?? task.at, task };
        }
    },
}));
function isMarked({ text }, { parallel }) {
    return parallel !== null && /^\(?P\)/.test(text.slice(parallel.start, parallel.end + 1));
}
function hasBoundary(document, task) {
    return (0,kit/* lineage */.OZ)(document, task).some(({ fields }) => fields.some(isBoundary));
}
function isBoundary({ key, value }) {
    return key === 'boundary' && value.value !== '';
}

;// CONCATENATED MODULE: ./lib/rules/parallel-independent.js
/** A task that waits for its neighbour cannot run beside it. */

/* harmony default export */ const parallel_independent = ((0,kit/* defineRule */.Km)({
    id: 'parallel-independent',
    summary: 'A task that is marked as parallel must not depend on an open task of its group.',
    why: `A parallel mark says "take this at any time"; a dependency says "not yet". Whoever trusts the mark starts too early. Only
prerequisites of the same section and parent count, since a mark is about the tasks around it, and only while they are open. A field about parallel work is no
mark: it mostly speaks of waves.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '- [x] T001 Create the schema\n- [ ] T002 [P] Load the fixtures (depends on T001)\n- [ ] T003 [P] Show the list\n',
        },
        {
            bad: '- [ ] T001 Create the schema\n- [ ] T002 [P] Load the fixtures (depends on T001)\n- [ ] T003 [P] Show the list\n',
        },
    ],
    scope: 'document',
    *check(document, _options, context) {
        for (const task of document.tasks) {
            const need = parallel_independent_isMarked(task) && !(0,kit/* isSettled */.Is)(task) ? openNeighbour(document, task, context) : null;
            if (task.parallel === null || need === null)
                continue;
            yield {
                message: `Unexpected parallel mark of ${(0,kit/* nameOf */.Vb)(task)}, expected none while it waits for ${(0,kit/* nameOf */.Vb)(need)} (line ${(0,kit/* lineOf */.cA)(document, need.at)}) of its own group`,
                hint: 'Take the mark off, or move the task to a group behind what it needs',
                at: task.parallel,
                task,
                related: [{ message: 'what it waits for', at: need.at }],
            };
        }
    },
}));
/** True for a mark in the line of the task; a field such as "Parallel: yes, in wave 2" is about other neighbours. */
function parallel_independent_isMarked({ parallel, at }) {
    return parallel !== null && parallel.start < at.end;
}
function openNeighbour(document, task, { project }) {
    const plan = (0,kit/* planOf */.XC)(project);
    const needs = task.dependsOn.map(({ value }) => plan.nodes[plan.find({ document, task }, value.id) ?? -1]);
    const found = needs.find((node) => node?.document === document &&
        (0,kit/* isSameGroup */.QI)(node.task, task) &&
        !(0,kit/* contains */.gR)(document, node.task, task) &&
        !(0,kit/* isFinished */.$g)(document, node.task));
    return found?.task ?? null;
}

;// CONCATENATED MODULE: ./lib/rules/parallel-paths-disjoint.js
/** Two people who work at the same time should not write the same file. */

/** Behind these words stands what a task reads, not what it writes. */
const READING = /(?:^|[\s(])(?:using|from|see|per|via|like|follow(?:s|ing)?|based on|according to)(?=\s)/i;
const DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc)$/i;
const FILE = /[^/\\]\.[A-Za-z0-9]{1,12}$/;
/* harmony default export */ const parallel_paths_disjoint = ((0,kit/* defineRule */.Km)({
    id: 'parallel-paths-disjoint',
    summary: 'Tasks marked as parallel must not work on the same file.',
    why: `A parallel mark promises that two people can do the tasks at the same time. When both write one file, one of them
merges. The file a task works on is the first path it names (a
bare name that a longer path of the task ends in stands for that path), unless words such as "using" or "from" say that it is only
read. Folders, documents and patterns do not count, and neither do settled tasks or tasks of which one waits for the other.
Only tasks of one section with one parent are compared. \`allow\` lists files that many tasks may share.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit.z.strictObject({
        allow: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [], 'Paths that parallel tasks may share, as the tasks write them; `*` stands for anything.'),
    }),
    examples: [
        { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Create `src/order.ts`\n' },
        { good: '- [ ] T001 [P] Create `src/user.ts`\n- [ ] T002 [P] Test `test/user.ts` using `src/user.ts`\n' },
        {
            bad: '- [ ] T001 [P] Create the user in `src/model.ts`\n- [ ] T002 [P] Create the order in `src/model.ts`\n',
        },
        {
            good: '- [ ] T001 [P] Export the user in `src/index.ts`\n- [ ] T002 [P] Export the order in `src/index.ts`\n',
            options: { allow: ['src/index.ts'] },
        },
    ],
    scope: 'document',
    *check(document, { allow }) {
        const parallel = document.tasks.flatMap((task) => {
            const path = task.parallel === null || (0,kit/* isSettled */.Is)(task) ? null : targetOf(task);
            return path === null || allow.some((pattern) => (0,kit/* fitsPattern */.jF)(path.value, pattern))
                ? []
                : [{ task, path }];
        });
        const shared = (0,kit/* grouped */.zD)(parallel, ({ task, path }) => `${task.section} ${task.parent} ${path.value}`);
        for (const [first, ...others] of shared.values()) {
            for (const { task, path } of others) {
                if (first === undefined || needs(task, first.task) || needs(first.task, task))
                    continue;
                yield collision(document, first.task, task, path);
            }
        }
    },
}));
/** The file that a task writes, as far as its words tell. */
function targetOf({ paths, title }) {
    const path = fullest(paths);
    if (path === undefined || !FILE.test(path.value) || DOCUMENT.test(path.value))
        return null;
    if (path.value.includes('*') || path.value.includes('{'))
        return null;
    const before = title.value.slice(0, Math.max(0, title.value.indexOf(path.value)));
    return READING.test(before) ? null : path;
}
/** The first path; where it is the bare name of a file that another one of the task leads to, that other one. */
function fullest(paths) {
    const [first] = paths;
    if (first === undefined || /[/\\]/.test(first.value))
        return first;
    return paths.find(({ value }) => value.endsWith(`/${first.value}`)) ?? first;
}
function needs(task, other) {
    return task.dependsOn.some((ref) => ref.value.id === other.id?.value);
}
function collision(document, first, task, path) {
    return {
        message: `Unexpected parallel task on \`${path.value}\`, expected a file of its own; ${(0,kit/* nameOf */.Vb)(first)} on line ${(0,kit/* lineOf */.cA)(document, first.at)} works on it too`,
        hint: 'Take the parallel mark off one of the two, or say which one waits for the other',
        at: path.at,
        task,
        related: [{ message: 'the other parallel task', at: first.at }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/parent-status-agrees.js
/** A parent and its children tell one story of what is done, or progress is anybody's guess. */

/* harmony default export */ const parent_status_agrees = ((0,kit/* defineRule */.Km)({
    id: 'parent-status-agrees',
    summary: 'A parent must be done when its children are, and not before.',
    why: `A ticked parent above an open child hides work: whoever skims the parents takes all of it for done. A parent that is
still open above children that are all done is mostly forgotten, and is told one level lower. Optional and dropped children
do not count, a parent without box or status shows nothing that could disagree, and one with open criteria is not forgotten.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [x] 1. Schema\n  - [x] 1.1 Create the table\n  - [ ]* 1.2 Test the constraints\n' },
        { bad: '- [x] 1. Schema\n  - [x] 1.1 Create the table\n  - [ ] 1.2 Load the fixtures\n' },
        { bad: '- [ ] 1. Schema\n  - [x] 1.1 Create the table\n  - [x] 1.2 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const children = withoutDoubles((0,kit/* requiredChildren */.HA)(document, task));
            if (children.length === 0 || task.status === 'dropped' || !parent_status_agrees_isMarked(task))
                continue;
            const open = children.filter(({ status }) => status !== 'done');
            if (task.status === 'done' && open.length > 0)
                yield parent_status_agrees_tooEarly(document, task, open);
            if (task.status !== 'done' && open.length === 0 && !hasOpenCriteria(task))
                yield forgotten(task, children);
        }
    },
}));
function parent_status_agrees_isMarked({ box, marker }) {
    return box !== null || marker !== null;
}
function hasOpenCriteria({ criteria }) {
    return criteria.some(({ checked, waived }) => checked === false && !waived);
}
/** Of two children with one number the later one mostly belongs to another parent. */
function withoutDoubles(children) {
    const seen = new Set();
    return children.filter(({ id }) => id === null || (!seen.has(id.value) && seen.add(id.value)));
}
function parent_status_agrees_tooEarly(document, task, open) {
    const names = open.slice(0, 3).map((child) => `${(0,kit/* nameOf */.Vb)(child)} (line ${(0,kit/* lineOf */.cA)(document, child.at)})`);
    return {
        message: `Unexpected done task ${(0,kit/* nameOf */.Vb)(task)} with ${(0,kit/* listed */.KE)(open.length > 3 ? [...names, 'others'] : names)} open in it, expected all of it done`,
        hint: 'Tick what is done, mark what is optional or dropped, or open the parent again',
        at: (0,kit/* headOf */.Uo)(task),
        task,
        related: open.slice(0, 5).map((child) => ({ message: 'open child', at: child.at })),
    };
}
function forgotten(task, { length }) {
    return {
        message: `Unexpected open task ${(0,kit/* nameOf */.Vb)(task)} with ${length === 1 ? 'its only child' : `all ${length} children`} done, expected it to be done too`,
        hint: 'Tick it, or add the child that is still to do',
        at: (0,kit/* headOf */.Uo)(task),
        task,
        lesser: true,
    };
}

;// CONCATENATED MODULE: ./lib/rules/phase-ordered.js
/** Phases are worked off from top to bottom, so their numbers should go up. */

/* harmony default export */ const phase_ordered = ((0,kit/* defineRule */.Km)({
    id: 'phase-ordered',
    summary: 'The numbers of phases must go up, and the foundation must stand before the stories.',
    why: `"After phase 3" has one meaning only if there is one phase 3 and it stands behind phase 2. A story in front of the
foundational phase starts before what all stories need is there. Only headings of numbered phases with tasks below them are
compared, and only with those of the same level below the same heading.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice', heading: 'notice', table: 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '## Phase 1: Setup\n\n- [ ] T001 Create the project\n\n## Phase 2: Foundational\n\n- [ ] T002 Open the database\n',
        },
        {
            bad: '## Phase 2: Foundational\n\n- [ ] T001 Open the database\n\n## Phase 1: Setup\n\n- [ ] T002 Create the project\n',
        },
        {
            bad: '## Phase 1: User Story 1\n\n- [ ] T001 [US1] Create the cart\n\n## Phase 2: Foundational\n\n- [ ] T002 Open the database\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const filled = filledSections(document);
        const levels = (0,kit/* grouped */.zD)(filled, ({ parent, depth }) => `${parent} ${depth}`);
        for (const sections of levels.values()) {
            yield* numbersIn(document, sections);
            yield* storyTooEarly(document, sections);
        }
    },
}));
/** The sections with tasks in them or below them, in file order. */
function filledSections(document) {
    const filled = new Set((0,kit/* groupsOf */.c1)(document).flatMap(({ tasks: [task] }) => (0,kit/* sectionsAround */.sx)(document, task?.section ?? null)));
    return document.sections.filter((section) => filled.has(section));
}
function* numbersIn(document, sections) {
    const phases = sections.flatMap((section) => {
        const number = (0,kit/* phaseNumberOf */.Ez)(section.title.value);
        return number === null ? [] : [{ section, number }];
    });
    for (const [index, { section, number }] of phases.entries()) {
        const before = phases[index - 1];
        if (before === undefined || (0,kit/* compareNumbers */.S$)(before.number, number) < 0)
            continue;
        yield {
            message: `Unexpected phase "${(0,kit/* clip */.$Q)(section.title.value, 30)}" behind "${(0,kit/* clip */.$Q)(before.section.title.value, 30)}" (line ${(0,kit/* lineOf */.cA)(document, before.section.at)}), expected numbers that go up`,
            hint: 'Number the phases in the order in which they are worked off',
            at: section.title.at,
        };
    }
}
function* storyTooEarly(document, sections) {
    const story = sections.find((section) => section.story !== null);
    const foundation = sections.find(({ title }) => (0,kit/* phaseKindOf */.jC)(title.value) === 'foundational');
    if (story === undefined || foundation === undefined || story.at.start > foundation.at.start)
        return;
    yield {
        message: `Unexpected story \`${story.story}\` before the foundational phase on line ${(0,kit/* lineOf */.cA)(document, foundation.at)}, expected it behind`,
        hint: 'Move the foundation up, since all stories build on it',
        at: story.title.at,
    };
}

;// CONCATENATED MODULE: ./lib/rules/placeholder-filled.js
/** What a template left open was never written. */

/** Words that templates put in brackets in the place of a name. */
const NAME = '(?:(?:feature|project|component|service|entity|model|endpoint|story|task|user story|phase|module|branch)[ -]name' +
    '|entity ?\\d|service ?\\d|model ?\\d|component ?\\d|endpoint/feature|(?:descriptive )?task title|title of (?:the )?\\w+' +
    '|###-[\\w-]{1,40}|yyyy-mm-dd|dd/mm/yyyy)';
/** Words with which a template begins a sentence that asks for one. */
const ASKING = '(?:brief|short|one-line|describe|description of|descriptive|explain|specify|insert|enter|list of|fill in|your|how to|how will' +
    '|how does|how do|what|which|why|when|specific|measurable|replace (?:this|with)|to be (?:determined|defined|decided|filled))';
const PATTERNS = [
    new RegExp(`(?<![\\w\\]/.\`[-])\\[${NAME}\\](?![\\w(\\[:/.-])`, 'gi'),
    new RegExp(`(?<![\\w\\]/.\`[-])\\[${ASKING} [^\\[\\]\\n]{3,200}\\](?![\\w(\\[:/-])`, 'gi'),
    /\[NEEDS CLARIFICATION:[^\]\n]{1,400}\]/g,
    /\{\{ ?[A-Z][A-Z_ ]{2,60} ?\}\}/g,
    /<(?:fill in|insert|your|todo|tbd|placeholder)(?:[ -][^<>\n]{1,80})?>/gi,
    /(?<![^\s(:|])\?{3}(?![^\s).,|])/g,
    /\[T\.?B\.?D\.?\](?![([:])/g,
    // In the place of an id, or at the start of a line.
    /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(T(?:XXX|xxx|0XX|NNN))(?![\w-])/gm,
    /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(TODO:)(?=[ \t*])/gm,
];
/** Every pattern needs one of these; most blocks have none and are not looked at any closer. */
const SIGN = /\[[^\]\n]{4}|\[T\.?B\.?D|\{\{|<[a-z]|\?{3}|T(?:XXX|0XX|NNN|ODO:)/i;
/** A value that only promises one. */
const PROMISE = /^(?:TBD|TODO|T\.B\.D\.|NEEDS CLARIFICATION)[.!]?$/;
/* harmony default export */ const placeholder_filled = ((0,kit/* defineRule */.Km)({
    id: 'placeholder-filled',
    summary: 'What a template leaves open must be filled in or taken out.',
    why: `A task that still says \`[Entity1]\`, \`TXXX\` or \`[NEEDS CLARIFICATION: …]\` was generated and never thought through:
whoever takes it has to guess. Known words of templates in brackets, sentences in brackets that ask for something,
\`{{NAME}}\`, \`<fill in>\`, \`???\`, values that are just \`TBD\` or \`TODO\`, and \`TODO:\` at the start of a line count. Code,
links, routes such as \`/users/[id]\`, generics, legends and the word TODO in a sentence do not.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the user in `src/models/[entity].py`\n- [ ] T002 Remove the TODO comments\n' },
        { bad: '- [ ] T001 Create the [Entity1] model\n' },
        { bad: '# Tasks: [FEATURE NAME]\n\n- [ ] T001 Create the schema\n' },
        { bad: '- [ ] T001 Create the schema [NEEDS CLARIFICATION: which database?]\n' },
        { bad: '### Task 1: Log in\n**Estimate**: TBD\n' },
    ],
    scope: 'document',
    *check(document) {
        const found = [...inBlocks(document), ...inFields(document)].sort((a, b) => a.start - b.start);
        for (const [first] of (0,kit/* grouped */.zD)(found, (at) => (0,kit/* lineOf */.cA)(document, at)).values()) {
            if (first === undefined)
                continue;
            yield {
                message: `Unexpected placeholder \`${(0,kit/* clip */.$Q)(document.text.slice(first.start, first.end), 60)}\`, expected what it stands for`,
                hint: 'Write what is meant, or remove the line; `code spans` are never taken for placeholders',
                at: first,
            };
        }
    },
}));
function* inBlocks(document) {
    const legends = document.sections.filter(({ kind }) => kind === 'legend');
    for (const block of (0,kit/* blocksOf */.SH)(document.tree)) {
        if (!isProse(block) || legends.some(({ at }) => at.start <= block.start && block.end <= at.end))
            continue;
        yield* placeholdersIn(document.text.slice(block.start, block.end), block.start);
    }
}
/** Where a pattern fits what is no code and no link; `offset` is where the text begins. */
function* placeholdersIn(written, offset) {
    if (!SIGN.test(written))
        return;
    const text = (0,kit/* maskInline */.oN)(written);
    for (const pattern of PATTERNS) {
        for (const { index, 0: whole, 1: last = whole } of text.matchAll(pattern)) {
            const end = offset + index + whole.length;
            yield { start: end - last.length, end };
        }
    }
}
function isProse({ type }) {
    return type === 'heading' || type === 'paragraph' || type === 'table';
}
function* inFields({ tasks }) {
    for (const task of tasks) {
        const values = [
            task.title,
            ...task.fields.map(({ value }) => value),
            ...task.criteria.map(({ text }) => text),
        ];
        for (const { value, at } of values)
            if (PROMISE.test(value))
                yield at;
        const { start } = task.title.at;
        if (task.title.value.startsWith('TODO:'))
            yield { start, end: start + 'TODO:'.length };
    }
}

;// CONCATENATED MODULE: ./lib/rules/priority-known.js
/** What has no priority is done first or never, by chance. */

/** Words of priority, as they begin a value. */
const KNOWN = /^[^\p{L}\p{N}]*(?:p ?[0-5]\b|[0-5]\b|(?:very |super )?(?:critical|highest|high|medium|moderate|mid|med|normal|low|lowest|minor|major|urgent|blocker|blocking|trivial|optional|must|should|could|won['’]?t|nice to have|mvp|core|important|immediate|asap|someday|later|none|h|m|l)(?![\p{L}])|hoch|mittel|niedrig|kritisch|dringend|muss|soll|kann|crítica|critica|alta|media|média|baja|baixa|urgente|critique|haute|élevée|moyenne|basse|faible|критич|высок|средн|низк|高|中|低|最高|最低|紧急|緊急|重要|必須|높음|보통|중간|낮음|긴급)/iu;
/** A group that names a priority for its tasks. */
const INHERITED = /\bpriorit(?:y|é|ät|à)?\b|\bprioridade?\b|\bP[0-4]\b|\b(?:must|should|could) have\b|优先|優先|우선|приоритет|🔴|🟠|🟡|🟢/iu;
/* harmony default export */ const priority_known = ((0,kit/* defineRule */.Km)({
    id: 'priority-known',
    summary: 'A task must have a priority where others have one, and one of a known set.',
    why: `Where half of the tasks or more have a priority, one without is done by chance; a priority that is in no scale cannot
be compared. Known are high to low with their neighbours, P0 to P5, MoSCoW, and their like in several languages; what
follows the first word does not matter. The option \`values\` sets a scale of your own. A priority of the group that the task
stands in is inherited, and settled tasks do not count.`,
    severity: (0,kit/* inDescriptive */.uK)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit.z.strictObject({
        values: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [], 'The only words that may begin a priority; empty for the known scales'),
    }),
    examples: [
        {
            good: '### Task 1: Log in\n**Priority**: High (blocks all others)\n\n### Task 2: Log out\n**Priority**: P2\n',
        },
        {
            good: '### Task 1: Log in\n**Priority**: now\n',
            options: { values: ['now', 'next', 'later'] },
        },
        { bad: '### Task 1: Log in\n**Priority**: when the moon is full\n' },
        {
            bad: '### Task 1: Log in\n**Priority**: High\n\n### Task 2: Log out\n**Priority**: Low\n\n### Task 3: Reset\n\nBy mail.\n',
        },
    ],
    scope: 'document',
    *check(document, { values }) {
        const units = (0,kit/* unitsOf */.p1)(document);
        const without = new Set(priority_known_forgotten(units, inheritor(document)));
        for (const task of units.filter(({ status }) => status !== 'done')) {
            if (task.priority !== null && !isKnown(task.priority.value, values))
                yield strange(task, task.priority.value);
            if (without.has(task))
                yield missing(task);
        }
    },
}));
function strange(task, value) {
    return {
        message: `Unexpected priority \`${(0,kit/* clip */.$Q)(value, 30)}\` of task ${(0,kit/* nameOf */.Vb)(task)}, expected one of a known scale`,
        hint: 'Use high, medium and low, P0 to P4, or set your own scale with the option `values`',
        at: task.priority?.at ?? (0,kit/* headOf */.Uo)(task),
        task,
    };
}
function missing(task) {
    return {
        message: `Unexpected task ${(0,kit/* nameOf */.Vb)(task)} without a priority, expected one as other tasks have`,
        hint: 'Add `**Priority**:`',
        at: (0,kit/* headOf */.Uo)(task),
        task,
    };
}
/** The tasks without a priority where at least half have one: of the list, or of the tables of one section. */
function priority_known_forgotten(units, has) {
    const tables = (0,kit/* grouped */.zD)(units, ({ form, section }) => (form === 'row' ? section : -1));
    return [...tables.values()].flatMap((tasks) => {
        const without = tasks.filter((task) => !has(task));
        return without.length * 2 <= tasks.length ? without : [];
    });
}
/** Tells whether a task has a priority, its own or one of the groups around it. */
function inheritor(document) {
    const { sections, tasks, text } = document;
    const firstOf = new Map();
    for (const { section, at } of tasks)
        if (!firstOf.has(section))
            firstOf.set(section, at.start);
    // `**Priority: High**` on a line of its own between the heading and its first task.
    const said = sections.map(({ title, at }, index) => INHERITED.test(text.slice(title.at.start, Math.min(firstOf.get(index) ?? title.at.end, at.end)).slice(0, 1000)));
    return (task) => {
        if ((0,kit/* lineage */.OZ)(document, task).some(({ priority }) => priority !== null))
            return true;
        for (let at = task.section; at !== null; at = sections[at]?.parent ?? null)
            if (said[at] === true)
                return true;
        return false;
    };
}
function isKnown(value, values) {
    if (values.length === 0)
        return KNOWN.test(value);
    const plain = value.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
    return values.some((known) => plain.startsWith(known.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/rules/requirement-covered.js
/** A requirement that no task names is one that nobody will build. */

/** Looking for names costs a pass over the tasks for each; no change of people has more. */
const MOST_NAMES = 1000;
/* harmony default export */ const requirement_covered = ((0,kit/* defineRule */.Km)({
    id: 'requirement-covered',
    summary: 'Each requirement of the specification must be named by a task.',
    why: `What the specification asks for and no task names is easily forgotten. Where tasks carry stories (\`[US1]\`), each story
that the specification declares must have one. Ids such as \`FR-001\`, numbers of Kiro and names of OpenSpec are held against
the tasks kind by kind, and a kind is judged only where tasks name at least half of it (\`share\`): in other lists it is not the
custom. A requirement counts as named when a part of it or the whole that it belongs to is. Only declarations count, never a
mention. Said only in a run that reads every list, for a named file cannot tell what another one holds; and never in remark.
Whether the tasks do what the requirement asks is beyond this rule.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice', kiro: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit.z.strictObject({
        share: (0,kit/* option */.bn)(kit.z.number().check(kit.z.minimum(0), kit.z.maximum(1)), 0.5, 'How much of a kind of requirements tasks must name, from 0 to 1, before the others are missed.'),
    }),
    examples: [
        {
            path: '.kiro/specs/cart/tasks.md',
            good: '- [ ] 1. Store the cart\n  - _Requirements: 1.1, 1.2_\n',
            files: { '.kiro/specs/cart/requirements.md': '### Requirement 1: Cart\n\n1. WHEN a\n2. WHEN b\n' },
        },
        {
            path: 'specs/001-cart/tasks.md',
            good: '- [ ] T001 Store the cart in `src/cart.ts`\n',
            files: { 'specs/001-cart/spec.md': '- **FR-001**: The cart must outlive the session\n' },
        },
        {
            path: '.kiro/specs/cart/tasks.md',
            bad: '- [ ] 1. Store the cart\n  - _Requirements: 1.1_\n',
            files: { '.kiro/specs/cart/requirements.md': '### Requirement 1: Cart\n\n1. WHEN a\n2. WHEN b\n' },
        },
        {
            path: 'specs/001-cart/tasks.md',
            bad: '- [ ] T001 [US1] Store the cart in `src/cart.ts`\n',
            files: {
                'specs/001-cart/spec.md': '### User Story 1 - Keep a cart\n\nText.\n\n### User Story 2 - Share a cart\n',
            },
        },
    ],
    scope: 'project',
    *check(project, { share }) {
        if (!project.complete)
            return;
        for (const feature of project.features) {
            if (feature.documents.every(({ tasks }) => tasks.length === 0))
                continue;
            yield* stories(feature);
            yield* requirements(feature, share);
        }
    },
}));
function* stories({ documents, specs }) {
    const told = new Set(documents.flatMap(({ tasks, sections }) => [
        ...tasks.map(({ story }) => story?.value.toUpperCase()),
        ...sections.map(({ story }) => story?.toUpperCase()),
    ]));
    const inUse = documents.some(({ tasks }) => tasks.some(({ story }) => story !== null));
    if (!inUse)
        return;
    for (const spec of specs) {
        for (const { value, at } of spec.stories) {
            if (told.has(value.toUpperCase()))
                continue;
            yield missed(spec, documents, at, `story \`${value}\` without a task`, `one labelled \`[${value}]\``);
        }
    }
}
function* requirements(feature, share) {
    const names = namesOf(feature);
    const all = feature.specs.flatMap((spec) => spec.requirements.filter(isLeaf(spec)).map((requirement) => ({ spec, requirement })));
    const kinds = (0,kit/* grouped */.zD)(all, ({ requirement }) => kindOf(requirement));
    for (const [kind, own] of kinds) {
        if (kind === 'name' && own.length > MOST_NAMES)
            continue;
        const open = own.filter(({ requirement }) => !names(requirement));
        if (open.length === own.length || own.length - open.length < share * own.length)
            continue;
        for (const { spec, requirement } of open) {
            const { id } = requirement;
            yield missed(spec, feature.documents, id.at, `requirement \`${id.value}\` that no task names`, 'one that covers it');
        }
    }
}
/** Names of OpenSpec have no letters in front; they are found by their words. */
function kindOf({ id }) {
    return /\d/.test(id.value) && !/\s/.test(id.value) ? (0,kit/* requirementKind */.aD)(id.value) : 'name';
}
function namesOf(feature) {
    const names = (0,kit/* namedIn */.$P)(feature);
    const text = feature.documents.map((document) => document.text.toLowerCase()).join('\n');
    return (requirement) => kindOf(requirement) === 'name'
        ? text.includes(requirement.id.value.toLowerCase())
        : isNamed(requirement.id.value, names);
}
/** By itself, by a part of it, or by what it is a part of. */
function isNamed(id, names) {
    return names.has(id) || names.hasPartOf(id) || names.has((0,kit/* wholeOf */.l2)(id) ?? id);
}
/** A requirement with numbered criteria is named through these. */
function isLeaf({ requirements: all }) {
    const parents = new Set(all.map(({ id }) => /^(\d+(?:\.\d+)*)\.\d+$/.exec(id.value)?.[1]));
    return ({ id }) => !parents.has(id.value);
}
function missed(spec, documents, at, what, wanted) {
    return {
        message: `Unexpected ${what}, expected ${wanted}`,
        hint: 'Name it in the task that covers it, add a task, or take it out of the specification',
        in: spec.path,
        at,
        related: documents
            .slice(0, 1)
            .map(({ path }) => ({ message: 'the tasks', in: path, at: { start: 0, end: 0 } })),
    };
}

;// CONCATENATED MODULE: ./lib/rules/requirement-exists.js
/** A task that names a requirement which is nowhere written down was meant for another one. */

/* harmony default export */ const requirement_exists = ((0,kit/* defineRule */.Km)({
    id: 'requirement-exists',
    summary: 'A requirement that a task names must be declared in the specification of its feature.',
    why: `Tasks name requirements so that nobody has to guess what they are for. A number that the specification does not have
leads nowhere: it was mistyped, or the requirement was dropped and its task was not. Judged only where a specification stands
beside the list (\`spec.md\`, \`requirements.md\`, deltas of OpenSpec), and only kinds of ids that it declares: with \`FR-001\`
there, \`SC-001\` may be declared elsewhere. \`1.4\` is judged where criteria of requirement 1 are numbered. An id that the
specification writes anywhere, even in passing, is let through, and so is the number of a requirement whose criteria are
finer. remark hands over task lists alone, so there the rule is silent.`,
    severity: { ...(0,kit/* everywhere */.fC)('warning'), kiro: 'error', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            path: 'specs/001-cart/tasks.md',
            good: '- [ ] T001 Store the cart in `src/cart.ts` (FR-001)\n',
            files: { 'specs/001-cart/spec.md': '- **FR-001**: The cart must outlive the session\n' },
        },
        {
            path: '.kiro/specs/cart/tasks.md',
            bad: '- [ ] 1. Store the cart\n  - _Requirements: 1.2_\n- [ ] 2. Show it\n  - _Requirements: 1.7_\n',
            files: {
                '.kiro/specs/cart/requirements.md': '### Requirement 1: Cart\n\n1. WHEN a shopper adds an item THEN it SHALL be kept\n2. WHEN a shopper signs in THEN it SHALL be there\n',
            },
        },
        {
            path: 'specs/001-cart/tasks.md',
            bad: '- [ ] T001 Store the cart in `src/cart.ts` (FR-010)\n',
            files: { 'specs/001-cart/spec.md': '- **FR-001**: The cart must outlive the session\n' },
        },
    ],
    scope: 'project',
    *check(project) {
        for (const feature of project.features) {
            const declared = declaredBy(feature);
            if (declared.ids.size === 0)
                continue;
            for (const document of feature.documents)
                yield* unknownIn(document, feature.specs, declared);
        }
    },
}));
function* unknownIn(document, specs, declared) {
    for (const task of document.tasks) {
        if (task.status === 'dropped')
            continue;
        for (const cover of task.covers) {
            if (isUnknown(cover.value, declared))
                yield { ...requirement_exists_unknown(cover, specs), in: document.path, task };
        }
    }
}
function declaredBy({ specs }) {
    const all = specs.flatMap(({ requirements }) => requirements.map(({ id }) => id.value));
    const ids = all.filter((id) => /\d/.test(id) && !/\s/.test(id));
    return {
        ids: (0,kit/* requirementSet */.q0)(ids),
        kinds: new Set(ids.map(kit/* requirementKind */.aD)),
        written: specs.map(kit/* idsWrittenIn */.NV),
    };
}
function isUnknown(id, { ids, kinds, written }) {
    if (!kinds.has((0,kit/* requirementKind */.aD)(id)) || ids.has(id) || ids.hasPartOf(id))
        return false;
    if (written.some((each) => each.has(id)))
        return false;
    // Finer than anything that is numbered there: 1.4 where requirement 1 has a list without numbers.
    for (let whole = (0,kit/* wholeOf */.l2)(id); whole !== null; whole = (0,kit/* wholeOf */.l2)(whole)) {
        if (ids.hasPartOf(whole))
            return true;
        if (ids.has(whole))
            return false;
    }
    return true;
}
function requirement_exists_unknown({ value, at }, specs) {
    const names = (0,kit/* listed */.KE)(specs.map(({ path }) => `\`${path.slice(path.lastIndexOf('/') + 1)}\``).slice(0, 3));
    return {
        message: `Unexpected requirement \`${value}\`, expected one that ${names} ${specs.length === 1 ? 'declares' : 'declare'}`,
        hint: 'Name the requirement that is meant, or declare it in the specification',
        at,
    };
}

;// CONCATENATED MODULE: ./lib/rules/risk-assessed.js
/** A risk that was written down can be met. */

/* harmony default export */ const risk_assessed = ((0,kit/* defineRule */.Km)({
    id: 'risk-assessed',
    summary: 'A described task must have a risk level or a risk section.',
    why: `"Plan for the unexpected: risk assessment and mitigation strategies in every task", says the guide. A described task
needs a risk field or section with something in it, "Low" and "None" included; a section for the whole list or for the group
serves its tasks. Off by default: most lists that work well keep risks elsewhere.`,
    severity: (0,kit/* everywhere */.fC)('off'),
    preset: 'strict',
    strict: (0,kit/* inDescriptive */.uK)('warning'),
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n**Risk Level**: Low (known library)\n' },
        { bad: '### Task 1: Log in\n**Priority**: High\n' },
    ],
    scope: 'document',
    *check(document) {
        if (!(0,kit/* isDescriptive */.TR)(document) || (0,kit/* hasPart */.wU)(document, 'risk', document.text))
            return;
        const has = (task) => task.risk !== null || (0,kit/* hasPart */.wU)(task, 'risk', document.text);
        yield* (0,kit/* lacking */.gP)((0,kit/* unitsOf */.p1)(document), (task) => (0,kit/* lineage */.OZ)(document, task).some(has), {
            what: 'a risk assessment',
            hint: 'Add `**Risk Level**:` with low, medium or high, and what it is about',
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/risk-mitigated.js
/** A risk without an answer is only a worry. */

const GRAVE = /^[^\p{L}]*(?:high|medium|critical|severe|hoch|mittel|kritisch|alto|alta|medio|media|médio|média|élevé|moyen|высок|средн|高|中|높음|중간)/iu;
/** Words of an answer to a risk, in the task's own text. */
const ANSWER = /\b(?:mitigat\w*|rollback|roll back|fallback|fall back|contingenc\w*|back-?up plan|feature flag|revert|minderung|gegenmaßnahm\w*|rückfall\w*|mitiga\w*|atténu\w*|repli|contingencia)\b|緩和|軽減|ロールバック|缓解|緩解|回滚|回滾|완화|롤백|смягч|откат/iu;
/* harmony default export */ const risk_mitigated = ((0,kit/* defineRule */.Km)({
    id: 'risk-mitigated',
    summary: 'A task of high or medium risk must say how the risk is met.',
    why: `Writing "High" and going on changes nothing. A described task whose risk begins with high, medium or their like in
several languages needs a mitigation, a rollback or a fallback: in a field, a section, or a word of its own text. A risk
section for the whole list that holds such a word serves every task. Settled tasks do not count. One word is enough; the
rule does not ask whether the answer fits the risk.`,
    severity: (0,kit/* inDescriptive */.uK)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n**Risk Level**: High\n**Mitigation**: behind a flag for a week\n' },
        { good: '### Task 1: Log in\n**Risk Level**: Low (known library)\n' },
        { bad: '### Task 1: Log in\n**Risk Level**: High (new library)\n' },
    ],
    scope: 'document',
    *check(document) {
        if (answersForAll(document))
            return;
        for (const task of document.tasks) {
            const { risk, status } = task;
            if (risk === null || status === 'done' || status === 'dropped' || !GRAVE.test(risk.value))
                continue;
            if (isAnswered(document, task))
                continue;
            yield {
                message: `Unexpected risk \`${(0,kit/* clip */.$Q)(risk.value, 40)}\` of task ${(0,kit/* nameOf */.Vb)(task)} without mitigation, expected how it is met`,
                hint: 'Add `**Mitigation**:` or `**Rollback Plan**:`',
                at: risk.at,
                task,
            };
        }
    },
}));
function isAnswered(document, task) {
    const field = task.fields.some(({ key, value }) => (key === 'mitigation' || key === 'rollback') && value.value !== '');
    return field || ANSWER.test((0,kit/* textOf */.b6)(document, task));
}
function answersForAll({ parts, text }) {
    return parts.some(({ key, title, body }) => (key === 'risk' || /risk|risik|riesgo|risco|risque|风险|リスク|위험|риск/i.test(title.value)) &&
        ANSWER.test(text.slice(body.start, body.end)));
}

;// CONCATENATED MODULE: ./lib/rules/section-filled.js
/** An empty section promises what nobody wrote. */

/** More of a section need not be read to know that it is not empty. */
const ENOUGH = 2000;
/** What a template leaves for its author: one text in brackets, with or without a bullet. */
const section_filled_HINT = /^(?:[-*+] )?(?:\[[ xX]\] )?[*_]{0,2}\[[^[\]]{3,300}\][*_]{0,2}$/;
/** `Review: none needed`. */
const SAYS_ALL = /[:：][ \t]{0,4}[\p{L}\p{N}]/u;
/* harmony default export */ const section_filled = ((0,kit/* defineRule */.Km)({
    id: 'section-filled',
    summary: 'A section of a task or list must have something in it.',
    why: `A heading such as "Risk Assessment" with nothing below it looks like a risk assessment in every table of contents.
Headings and bold labels whose meaning the reader knows (overview, approach, acceptance criteria, definition of done,
testing, risk, dependencies, notes and the like, in several languages) are found when nothing follows, only a comment, or
only the hint of the template in brackets. Phases without tasks and headings with other words are not judged, since some
say all in their title.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] A wrong password answers 401\n\n#### Notes\n\nNone.\n',
        },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n#### Notes\n\nSee the mockups.\n' },
        { bad: '### Task 1: Log in\n\n#### Risk Assessment\n\n<!-- what could go wrong? -->\n' },
    ],
    scope: 'document',
    *check(document) {
        const owners = [
            { parts: document.parts, task: null },
            ...document.tasks.map((task) => ({ parts: task.parts, task })),
        ];
        for (const { parts, task } of owners) {
            for (const part of parts) {
                if (part.key === null || SAYS_ALL.test(part.title.value) || !isEmpty(document, part))
                    continue;
                yield {
                    message: `Unexpected empty section \`${(0,kit/* clip */.$Q)(part.title.value, 40)}\`, expected something in it`,
                    hint: 'Write what belongs there, "None" where that is the answer, or remove the heading',
                    at: part.title.at,
                    ...(task === null ? {} : { task }),
                };
            }
        }
    },
}));
function isEmpty(document, { title, depth }) {
    const { text, sections } = document;
    const lineEnd = text.indexOf('\n', title.at.end);
    const behind = text.slice(title.at.end, lineEnd < 0 ? text.length : lineEnd);
    if (/[\p{L}\p{N}`[]/u.test(behind))
        return false;
    const body = lineEnd < 0 ? '' : text.slice(lineEnd + 1, lineEnd + 1 + ENOUGH);
    const lines = body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/);
    const [first = '', second = ''] = lines.map((line) => line.trim()).filter((line) => line !== '');
    // A label may introduce the headings below the one it stands under.
    const level = depth ?? sections[(0,kit/* sectionAt */.nD)(document, title.at.start) ?? -1]?.depth ?? 1;
    return ends(first, level) || (section_filled_HINT.test(first) && ends(second, level));
}
/** True for a line that begins something else: nothing more, a rule, a heading that is no deeper. */
function ends(line, level) {
    const heading = /^#{1,6}(?=\s|$)/.exec(line)?.[0].length;
    return heading === undefined ? line === '' || /^(?:-{3,}|\*{3,}|_{3,})$/.test(line) : heading <= level;
}

;// CONCATENATED MODULE: ./lib/rules/status-consistent.js
/** A box and the words beside it should not contradict each other. */

/** A mark of state at the start or end of a line: a sign, or a word in bold or brackets. */
const SIGNS = /^(?:[✅✔☑]\ufe0f?|🎉)/u;
const SIGNS_BEHIND = /(?:[✅✔☑]\ufe0f?)$/u;
const FRONT = /^(?:\*\*|__|\[|\(|【|（)[ \t]?([\p{L}/' -]{2,24})[ \t]?[:.!]?(?:\*\*|__|\]|\)|】|）)/u;
const BEHIND = /(?:\*\*|__|\[|\(|【|（)[ \t]?(?:[✅✔☑❌⏸🚫]\ufe0f?[ \t]?)?([\p{L}/' -]{2,24})[ \t]?[.!]?(?:\*\*|__|\]|\)|】|）)$/u;
/* harmony default export */ const status_consistent = ((0,kit/* defineRule */.Km)({
    id: 'status-consistent',
    summary: 'The box of a task must say the same as the marks beside it.',
    why: `\`- [ ] T001 Load the fixtures ✅\` is done for a reader and open for every tool, so counts and gates go wrong. An open
box with ✅ or with "DONE" in bold or brackets at either end of its line is found, and a ticked box that is marked as
deferred, skipped or not applicable; so is an open criterion with a mark of being done. Words in a sentence never count, nor do signs elsewhere in the line; words are known in
all languages that the reader knows.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [x] T001 Load the fixtures ✅\n- [ ] T002 Mark the order as done\n' },
        { bad: '- [ ] T001 Load the fixtures **DONE**\n' },
        { bad: '- [x] T001 Load the fixtures **DEFERRED**\n' },
    ],
    scope: 'document',
    *check(document) {
        yield* inTasks(document);
        yield* inCriteria(document);
    },
}));
function* inTasks(document) {
    for (const task of document.tasks) {
        const is = boxOf(task);
        if (is !== null && CLASHES[is] === saidBeside(document, task))
            yield status_consistent_problemOf(`task ${(0,kit/* nameOf */.Vb)(task)}`, is, task.box ?? task.at);
    }
}
function* inCriteria({ criteria, tasks }) {
    for (const { checked, text } of [...criteria, ...tasks.flatMap((task) => task.criteria)]) {
        if (checked === false && saidAtEnds(text.value) === 'done')
            yield status_consistent_problemOf('a criterion', 'open', text.at);
    }
}
/** What must not stand beside a box. */
const CLASHES = { open: 'done', ticked: 'dropped' };
function status_consistent_problemOf(what, is, at) {
    return {
        message: `Unexpected ${is} box of ${what} that is marked as ${CLASHES[is]} on its line, expected both to say the same`,
        hint: `${is === 'open' ? 'Tick' : 'Open'} the box, or take the mark off`,
        at,
    };
}
function boxOf({ box, marker }) {
    if (box === null || marker === null)
        return null;
    const mark = marker.value.trim();
    return mark === '' ? 'open' : /^[xX]$/.test(mark) ? 'ticked' : null;
}
/** What the marks at either end of the line say; behind an id counts as the front, too. */
function saidBeside({ text }, { box, id, at }) {
    const line = text.slice(box?.end ?? at.start, at.end).trim();
    const title = id === null ? '' : text.slice(id.at.end, at.end).replace(/^[_:.)\s]+/, '');
    return saidAtEnds(line) ?? (title === '' || line.includes('~~') ? null : saidInFront(title));
}
function saidAtEnds(line) {
    if (SIGNS_BEHIND.test(line))
        return 'done';
    // A struck text is settled either way.
    return line.includes('~~') ? null : (saidInFront(line) ?? stateOf(BEHIND.exec(line.slice(-60))?.[1] ?? ''));
}
function saidInFront(line) {
    return SIGNS.test(line) ? 'done' : stateOf(FRONT.exec(line)?.[1] ?? '');
}
/** "Old handler (removed)" tells what was done. */
function stateOf(word) {
    if (word === '' || /^(?:remov|delet|revert|supersed)/i.test(word))
        return null;
    const state = (0,kit/* statusWordOf */.GJ)(word);
    return state === 'done' || state === 'dropped' ? state : null;
}

;// CONCATENATED MODULE: ./lib/rules/story-declared.js
/** A label of a story that nobody wrote leads nowhere. */

/* harmony default export */ const story_declared = ((0,kit/* defineRule */.Km)({
    id: 'story-declared',
    summary: 'A story label must name a story of the specification.',
    why: `\`[US4]\` beside a specification with three stories was mistyped, or its story was dropped and the task was not. Judged
only where a \`spec.md\` with numbered stories ("User Story 1") stands beside the list; a specification whose stories have no
numbers says nothing about labels. Each label is told once. remark hands over task lists alone, so there the rule is silent.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            path: 'specs/001-cart/tasks.md',
            good: '- [ ] T001 [US1] Store the cart in `src/cart.ts`\n',
            files: { 'specs/001-cart/spec.md': '### User Story 1 - Fill the cart (Priority: P1)\n' },
        },
        {
            path: 'specs/001-cart/tasks.md',
            bad: '- [ ] T001 [US2] Store the cart in `src/cart.ts`\n',
            files: { 'specs/001-cart/spec.md': '### User Story 1 - Fill the cart (Priority: P1)\n' },
        },
    ],
    scope: 'project',
    *check(project) {
        for (const feature of project.features) {
            const declared = declaredIn(feature);
            if (declared.size === 0)
                continue;
            for (const document of feature.documents) {
                const strange = labelsOf(document).filter(({ story }) => !declared.has(story));
                for (const labels of (0,kit/* grouped */.zD)(strange, ({ story }) => story).values())
                    yield undeclared(document, labels, [...declared]);
            }
        }
    },
}));
function declaredIn({ specs }) {
    return new Set(specs.flatMap(({ stories }) => stories.map(({ value }) => (0,kit/* plainStory */.WQ)(value))));
}
function labelsOf({ tasks }) {
    return tasks.flatMap((task) => {
        const { story, status } = task;
        return story === null || status === 'dropped' ? [] : [{ task, story: (0,kit/* plainStory */.WQ)(story.value) }];
    });
}
function undeclared(document, [first, ...others], declared) {
    const { task, story } = first;
    const lines = others.slice(0, 5).map((other) => String((0,kit/* lineOf */.cA)(document, other.task.at)));
    const more = others.length > lines.length ? [...lines, 'more'] : lines;
    const also = others.length === 0 ? '' : ` (also on line ${(0,kit/* listed */.KE)(more)})`;
    return {
        message: `Unexpected story \`${task.story?.value ?? story}\`${also}, expected one of the specification: ${(0,kit/* listed */.KE)(declared.slice(0, 8))}`,
        hint: 'Correct the label, or add the story to the specification',
        in: document.path,
        at: task.story?.at ?? task.at,
        task,
    };
}

;// CONCATENATED MODULE: ./lib/rules/story-label-placed.js
/** A label that names another story than the phase around it is wrong, or its task stands in the wrong place. */

/* harmony default export */ const story_label_placed = ((0,kit/* defineRule */.Km)({
    id: 'story-label-placed',
    summary: 'A story label must name the story of its phase, and stand only in phases of stories.',
    why: `A phase is what is built and shown together. A task of story 2 in the phase of story 1 is either mislabelled or
delivered too early; one in the setup, the foundation or the polish serves all stories, and a label there hides that. The
phase is known by its heading ("User Story 1", "Setup", "Foundational", "Polish" and the same in other languages); phases
with other names are not judged.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '## Phase 1: Setup\n\n- [ ] T001 Create the project\n\n## Phase 3: User Story 1\n\n- [ ] T002 [US1] Create the cart\n',
        },
        {
            bad: '## Phase 1: Setup\n\n- [ ] T001 [US1] Create the project\n\n## Phase 3: User Story 1\n\n- [ ] T002 [US1] Create the cart\n',
        },
        {
            bad: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [US2] Take the money\n',
        },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const { story, status } = task;
            const phase = story === null || status === 'dropped' ? null : (0,kit/* phaseAround */.zh)(document, task, isJudged);
            const expected = phase === null ? null : expectedIn(phase, task);
            if (story === null || expected === null)
                continue;
            yield {
                message: `Unexpected story \`${story.value}\` of task \`${task.id?.value ?? task.title.value}\`, expected ${expected}`,
                hint: 'Correct the label, or move the task to the phase of its story',
                at: story.at,
                task,
            };
        }
    },
}));
function isJudged({ title, story }) {
    return story !== null || (0,kit/* phaseKindOf */.jC)(title.value) !== null;
}
/** What should stand in place of the label, or null where it is right. */
function expectedIn({ title, story }, task) {
    const kind = (0,kit/* phaseKindOf */.jC)(title.value);
    if (story === null)
        return `no story in the ${kind} phase`;
    const stories = new Set([(0,kit/* plainStory */.WQ)(story), ...(0,kit/* storiesIn */.Zo)(title.value)]);
    const own = task.labels.flatMap(({ value }) => value.match(/US-?\d{1,3}[a-z]?/g) ?? []);
    return own.some((label) => stories.has((0,kit/* plainStory */.WQ)(label)))
        ? null
        : `\`${[...stories].join('`, `')}\`, the story of its phase`;
}

;// CONCATENATED MODULE: ./lib/rules/story-label-present.js
/** In a phase of a story a task without its label belongs to nobody's story. */

/* harmony default export */ const story_label_present = ((0,kit/* defineRule */.Km)({
    id: 'story-label-present',
    summary: 'A task in the phase of a story must carry the label of the story.',
    why: `Spec Kit marks every task of a story with \`[US1]\`, so that a story can be built, tested and shipped on its own, and so
that its tasks are still found when someone sorts or splits the list. Only phases in which at least half of the tasks carry
a label are judged; where nobody uses labels, nobody misses one. A story that is named in the title counts, and so does
\`[N/A]\`. A label of the right story in another spelling (\`[us1]\`, \`[US 1]\`) is found wherever it stands first.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    fixable: true,
    examples: [
        {
            good: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [P] [US1] Show the cart\n',
        },
        {
            bad: '## Phase 3: User Story 1\n\n- [ ] T001 [US1] Create the cart\n- [ ] T002 [P] Show the cart\n',
        },
        { bad: '## Phase 3: User Story 1\n\n- [ ] T001 [us1] Create the cart\n' },
    ],
    scope: 'document',
    *check(document) {
        const live = document.tasks.filter(({ status }) => status !== 'dropped');
        const phases = (0,kit/* grouped */.zD)(live, (task) => (0,kit/* phaseAround */.zh)(document, task, ({ story }) => story !== null));
        for (const [phase, tasks] of phases) {
            const story = phase?.story ?? null;
            if (story !== null)
                yield* problemsIn(document, tasks, story);
        }
    },
}));
/** What is wrong with the labels of the tasks of one story. */
function* problemsIn(document, tasks, story) {
    const open = tasks
        .map((task) => ({ task, at: task.story === null ? misspeltIn(document, task, story) : null }))
        .filter(({ task, at }) => at !== null || !story_label_present_isLabelled(task));
    const bare = open.filter(({ at }) => at === null);
    for (const { task, at } of open) {
        if (at !== null)
            yield misspelt(document, task, at, story);
        else if (bare.length * 2 <= tasks.length)
            yield story_label_present_missing(task, story);
    }
}
function story_label_present_missing(task, story) {
    return {
        message: `Unexpected task ${(0,kit/* nameOf */.Vb)(task)} without a story, expected \`[${story}]\` as in the rest of its phase`,
        hint: `Add \`[${story}]\` behind the id`,
        at: (0,kit/* headOf */.Uo)(task),
        task,
    };
}
function misspelt({ text }, task, at, story) {
    const label = `[${story}]`;
    return {
        message: `Unexpected \`${text.slice(at.start, at.end)}\`, expected \`${label}\`, as tools look for it`,
        hint: `Write \`${label}\``,
        at,
        task,
        fix: [{ at, text: label }],
    };
}
/** Where a task begins with the label of this very story in another spelling: `[us1]`, `[US 1]`. */
function misspeltIn({ text }, task, story) {
    const start = task.id?.at.end ?? task.box?.end ?? task.at.start;
    const found = /^([\s*_:.-]{0,8}(?:\[P\]\s{0,4})?)\[us[ _-]?0{0,3}(\d{1,3}[a-z]?)\]/i.exec(text.slice(start, Math.min(task.at.end, start + 40)));
    if (found === null || `US${found[2]}`.toLowerCase() !== story.toLowerCase())
        return null;
    return { start: start + (found[1]?.length ?? 0), end: start + found[0].length };
}
function story_label_present_isLabelled({ story, labels, title }) {
    return story !== null || [title, ...labels].some(({ value }) => /\bUS-?\d|^N\/A$/i.test(value));
}

;// CONCATENATED MODULE: ./lib/rules/suppression-reasoned.js
/** A comment that silences the gate says why, so that the next reader can tell whether it still holds. */

/* harmony default export */ const suppression_reasoned = ((0,kit/* defineRule */.Km)({
    id: 'suppression-reasoned',
    summary: 'A comment that silences rules must give its reason.',
    why: `What is silenced without a reason is silenced for ever: nobody dares to take the comment away. The reason stands behind
two dashes, \`-- spike, see ADR 7\`. The comment works without it, and is found. Comments in the syntax of remark-lint have no
place for a reason and are left alone, as are comments that turn rules on again. Whether the reason is a good one is for
people to say.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '<!-- tasks-gate-disable-next-task task-specific -- spike, see ADR 7 -->\n- [ ] T001 Improve things\n',
        },
        { good: '<!--lint disable task-specific-->\n\n- [ ] T001 Improve things\n' },
        { bad: '<!-- tasks-gate-disable-next-task task-specific -->\n- [ ] T001 Improve things\n' },
        { bad: '<!-- tasks-gate-disable-file task-specific -- -->\n\n- [ ] T001 Improve things\n' },
    ],
    scope: 'document',
    *check({ directives }) {
        for (const { kind, syntax, reason, at } of directives) {
            if (syntax !== 'tasks-gate' || reason !== null || kind === 'enable' || kind === 'unknown')
                continue;
            yield {
                message: 'Unexpected comment without a reason, expected one behind `--`',
                hint: `Write \`<!-- tasks-gate-${kind} … -- the reason -->\``,
                at,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/suppression-used.js
/** A comment that silences nothing waits to silence something that nobody wants silenced. */

/* harmony default export */ const suppression_used = ((0,kit/* defineRule */.Km)({
    id: 'suppression-used',
    summary: 'A comment that silences rules must silence something, and name rules that there are.',
    why: `When the task below a comment has been mended, the comment stays, and hides the next finding. A name that is mistyped
silences nothing, and its author believes that it does. Found are comments whose rule judged the list and was silent there,
names of no rule (checks of a pull request cannot be silenced by a comment), and comments that begin like one for the gate and are none. A rule that is off says nothing about
its comments. In the syntax of remark-lint only names of our rules are judged: others belong to other plug-ins. The rule looks
at what all others found, so remark, where each runs alone, cannot run it.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '- [ ] T001 Draw the map in `map.ts`\n<!-- tasks-gate-disable-next-task task-id-unique -- merged lists -->\n- [ ] T001 Print the map in `print.ts`\n',
        },
        {
            bad: '<!-- tasks-gate-disable-next-task task-id-unique -- merged lists -->\n- [ ] T001 Draw the map in `map.ts`\n',
        },
        {
            bad: '<!-- tasks-gate-disable-file task-id-unqiue -- merged lists -->\n\n- [ ] T001 Draw the map in `map.ts`\n- [ ] T001 Fold the map in `fold.ts`\n',
        },
        {
            bad: '<!-- tasks-gate-disable-line task-id-unique -- merged lists -->\n\n- [ ] T001 Draw the map in `map.ts`\n',
        },
    ],
    scope: 'run',
    *check({ silenced, known }) {
        for (const each of silenced) {
            const fault = faultOf(each, known);
            if (fault === null)
                continue;
            yield { ...fault, in: each.document.path, at: (each.name ?? each.directive).at };
        }
    },
}));
function faultOf({ directive, name, rule, count }, known) {
    const { kind, syntax } = directive;
    if (kind === 'unknown')
        return suppression_used_strange();
    if (rule === 'unknown')
        return syntax === 'lint' ? null : suppression_used_unknown(name?.value ?? '', known);
    const isIdle = count === 0 && rule !== 'unjudged' && kind !== 'enable';
    return isIdle ? idleFault(directive, name) : null;
}
/** What is said of a comment that silenced nothing. */
function idleFault({ syntax }, name) {
    if (name === null)
        return syntax === 'lint' ? null : idle('any rule');
    return (0,kit/* isAboutComments */.ol)(name.value) ? null : idle(`\`${name.value}\``);
}
function suppression_used_strange() {
    return {
        message: 'Unexpected comment for the gate, expected `tasks-gate-disable-next-task`, `-disable`, `-enable` or `-disable-file`',
        hint: 'Write `<!-- tasks-gate-disable-next-task rule -- the reason -->`',
    };
}
function suppression_used_unknown(name, known) {
    const near = (0,kit/* closestOf */.P9)(name, known);
    return {
        message: `Unexpected name \`${name}\`, expected a rule${near === null ? '' : ` such as \`${near}\``}`,
        hint: 'Mend the name; a reason stands behind ` -- `',
    };
}
function idle(what) {
    return {
        message: `Unexpected comment about ${what}, expected one that silences a finding`,
        hint: 'Remove the comment, or the name in it',
    };
}

;// CONCATENATED MODULE: ./lib/rules/table-tasks-tracked.js
/** Tasks that only a table knows are counted by nobody. */

/* harmony default export */ const table_tasks_tracked = ((0,kit/* defineRule */.Km)({
    id: 'table-tasks-tracked',
    summary: 'Tasks in a table must stand in the list as well.',
    why: `In a list of checkboxes a table is an index or a plan of who does what. When its first column names tasks that the
list does not have, they look planned and cannot be ticked. Only ids with the letters
that the list uses count. A table is named once, and only when two ids or more are missing.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice', openspec: 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n\n| task | who |\n| --- | --- |\n| T001 | Ada |\n| T002 | Bo |\n',
        },
        {
            bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n\n| task | who |\n| --- | --- |\n| T003 | Ada |\n| T004 | Bo |\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const own = document.tasks.flatMap(({ id }) => (0,kit/* idParts */.mh)(id?.value ?? '') ?? []);
        const known = new Set(own.map(plainForm));
        const letters = new Set(own.map((parts) => parts.letters.toUpperCase()));
        for (const block of (0,kit/* blocksOf */.SH)(document.tree)) {
            if (block.type !== 'table')
                continue;
            const rows = block.rows.slice(1).flatMap(({ cells: [cell] }) => (cell === undefined ? [] : [cell]));
            const missing = rows.filter((cell) => {
                const parts = (0,kit/* idParts */.mh)(idIn(document, cell));
                if (parts === null || !letters.has(parts.letters.toUpperCase()))
                    return false;
                return (parts.letters !== '' || parts.separator === '.') && !known.has(plainForm(parts));
            });
            const [first] = missing;
            if (first === undefined || missing.length < 2)
                continue;
            const ids = missing.map((cell) => idIn(document, cell)).join(', ');
            yield {
                message: `Unexpected ${missing.length} tasks that only a table knows (${(0,kit/* clip */.$Q)(ids, 40)}), expected them in the list`,
                hint: 'Add them as `- [ ] T001 Title`, or take them out of the table',
                at: first,
            };
        }
    },
}));
/** What a cell holds without the marks of bold, code and strike. */
function idIn({ text }, cell) {
    return text.slice(cell.start, Math.min(cell.end, cell.start + 40)).replace(/[*`~_]{1,3}/g, '');
}
/** `T3` for `T003` and `t3`. */
function plainForm({ letters, numbers, suffix }) {
    return `${letters}${numbers.map(Number).join('.')}${suffix}`.toUpperCase();
}

;// CONCATENATED MODULE: ./lib/rules/task-closed-ended.js
/** A task that ends in "etc." has no end. */

const OPEN_END = /(?<![\w-])(?:etc\b(?!\.?,? (?:which|that|is|are|was|were)\b)\.?|et cetera|and so (?:on|forth)|as needed|and (?:much )?more(?=$|[.,;:!])|various|misc\b\.?|miscellaneous|(?:and|or) (?:others?|similar)(?=$|[.,;:!])|and the like)(?![\w-])/i;
const INSIDE = /\([^()]{0,400}\)|\[[^[\]]{0,400}\]|"[^"]{0,400}"|“[^”]{0,400}”|\*\([^()]{0,400}\)\*/g;
/* harmony default export */ const task_closed_ended = ((0,kit/* defineRule */.Km)({
    id: 'task-closed-ended',
    summary: 'A title must not end in "etc." or its like.',
    why: `"Translate the forms, mails, etc." is done when its author says so. "etc.", "and so on", "and more", "as needed",
"various" and "misc" leave open what belongs to the task. "etc." that only describes ("titled a, b etc. which is …") does not. Inside brackets, quotes and code they only illustrate and do not
count. English words are known, and "etc." in every language.`,
    severity: (0,kit/* everywhere */.fC)('notice'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Translate the forms (labels, hints, etc.)\n- [ ] T002 Strip `etc.` from the path\n' },
        { bad: '- [ ] T001 Translate the forms, the mails, etc.\n' },
        { bad: '- [ ] T001 Fix various layout problems of the cart\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            const { at, value } = task.title;
            if (task.status === 'dropped' || !OPEN_END.test(value))
                continue;
            const text = (0,kit/* maskInline */.oN)(document.text.slice(at.start, at.end)).replace(INSIDE, (found) => ' '.repeat(found.length));
            const found = OPEN_END.exec(text);
            if (found === null || !((0,kit/* isEnglish */.L6)(value) || /^etc/i.test(found[0])))
                continue;
            const start = at.start + found.index;
            yield {
                message: `Unexpected \`${found[0]}\` in the title of task ${(0,kit/* nameOf */.Vb)(task)}, expected a list that ends`,
                hint: 'Name everything that belongs to the task, or split it',
                at: { start, end: start + found[0].length },
                task,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/task-has-checkbox.js
/** A task without a box cannot be ticked. */

/* harmony default export */ const task_has_checkbox = ((0,kit/* defineRule */.Km)({
    id: 'task-has-checkbox',
    summary: 'A list item that begins with a task id must have a checkbox.',
    why: `\`- T012 Create the schema\` names a task and gives nobody a way to say that it is done, so progress never counts it.
Only list items in sections of tasks are judged: dependencies, parallel examples, notes and legends name tasks too, and so
does a line that goes on with other ids. A list without a single box is named once.`,
    severity: { ...(0,kit/* everywhere */.fC)('warning'), heading: 'off', table: 'off' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        { bad: '# Tasks\n\n## Phase 1: Setup\n\n- [ ] T001 Create the schema\n- T002 Load the fixtures\n' },
    ],
    scope: 'document',
    *check(document) {
        const { tasks } = document;
        const unboxed = [...document.unboxed, ...bulletsOf(document)].sort((a, b) => a.at.start - b.at.start);
        const [first] = unboxed;
        if (first === undefined)
            return;
        const hint = 'Begin the line with `- [ ] `, or with `- [x] ` when it is done';
        if (unboxed.length > 1 && !tasks.some(({ box }) => box !== null)) {
            const message = `Unexpected list of ${unboxed.length} tasks without a checkbox, expected one for each`;
            yield { message, hint, at: first.at };
            return;
        }
        for (const { at, id } of unboxed) {
            yield { message: `Unexpected task \`${id}\` without a checkbox, expected \`- [ ] ${id}\``, hint, at };
        }
    },
}));
/** Tasks that are list items with an id and nothing to tick. */
function bulletsOf({ tasks }) {
    return tasks.flatMap(({ id, form, box, status }) => id !== null && form === 'bullet' && box === null && status !== 'dropped'
        ? [{ id: id.value, at: id.at }]
        : []);
}

;// CONCATENATED MODULE: ./lib/rules/task-has-id.js
/** In a list whose tasks have ids, one without cannot be named. */

/* harmony default export */ const task_has_id = ((0,kit/* defineRule */.Km)({
    id: 'task-has-id',
    summary: 'In a list with ids every task must have one.',
    why: `Dependencies, pull requests and people name a task by its id, so a task without one can be neither waited for nor
referred to, and tools that look for ids pass it over. Only lists in which more than half of the tasks have an id are judged,
and only tasks in sections of tasks; a section without a single id is told once. Dropped tasks and steps below a task need
none.`,
    severity: { ...(0,kit/* everywhere */.fC)('warning'), heading: 'off', table: 'off' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        { good: '- [ ] Create the schema\n- [ ] Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] Show the list\n' },
    ],
    scope: 'document',
    *check(document) {
        const tasks = document.tasks.filter((task) => isCounted(document, task));
        const nameless = tasks.filter(({ id }) => id === null);
        const example = tasks.find(({ id }) => id !== null);
        if (example === undefined || nameless.length * 2 >= tasks.length)
            return;
        const withIds = new Set(tasks.flatMap(({ id, section }) => (id === null ? [] : [section])));
        for (const [section, bare] of (0,kit/* grouped */.zD)(nameless, (task) => task.section)) {
            if (withIds.has(section))
                for (const task of bare)
                    yield lacking([task], (0,kit/* nameOf */.Vb)(example));
            else
                yield lacking(bare, (0,kit/* nameOf */.Vb)(example));
        }
    },
}));
/** One finding for a section in which no task has one. */
function lacking(tasks, example) {
    const [first] = tasks;
    const what = tasks.length === 1 ? `task ${(0,kit/* nameOf */.Vb)(first)}` : `${tasks.length} tasks of a section`;
    return {
        message: `Unexpected ${what} without an id, expected ${tasks.length === 1 ? 'one' : 'ids'} such as ${example}`,
        hint: 'Give each the next free id',
        at: (0,kit/* headOf */.Uo)(first),
        task: first,
    };
}
function isCounted({ sections }, { section, status }) {
    return status !== 'dropped' && (section === null || sections[section]?.kind === 'tasks');
}

;// CONCATENATED MODULE: ./lib/rules/task-has-title.js
/** An id without words says nothing about the work. */

/* harmony default export */ const task_has_title = ((0,kit/* defineRule */.Km)({
    id: 'task-has-title',
    summary: 'A task must say in words what is to be done.',
    why: `A box or heading with an id and nothing else is mostly a line that was cut, or kept free for later. Wrapped lines,
details and sub-tasks count as words; a table row needs only what its columns hold.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n' },
        { good: '- [ ] T001\n  Create the schema\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            if (task.id === null || hasWords(task))
                continue;
            yield {
                message: `Unexpected task \`${task.id.value}\` without a title, expected what is to be done`,
                hint: 'Say in a few words what will be different when it is done, or remove the line',
                at: task.at,
                task,
            };
        }
    },
}));
function hasWords(task) {
    return (task.title.value !== '' ||
        task.form === 'row' ||
        task.details.length + task.children.length + task.fields.length + task.paths.length > 0);
}

;// CONCATENATED MODULE: ./lib/rules/task-id-format.js
/** An id that is written in another way than its neighbours is an id that searches miss. */

const task_id_format_SPEC_KIT = { letters: 'T', joint: '', width: 3, separator: '.' };
const task_id_format_NUMBERED = { letters: '', joint: '', width: 0, separator: '.' };
/* harmony default export */ const task_id_format = ((0,kit/* defineRule */.Km)({
    id: 'task-id-format',
    summary: 'An id must be written as its format, or the rest of its list, writes ids.',
    why: `Whoever searches for \`T007\` does not find \`T7\`, \`t007\` or \`T-007\`, and neither does a tool. Spec Kit writes
\`T001\`, Kiro and OpenSpec write \`1.1\`; where most ids of a list are written in another way, that way is right too. Ids
with other letters (\`R-001\` beside \`T001\`) are a series of their own. A letter or a decimal behind the number
(\`T012a\`, \`T009.5\`), more digits, bold and a colon are fine.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] **T002a**: Load the fixtures\n- [ ] T1000 Show the list\n' },
        { good: '- [ ] T-1 Create the schema\n- [ ] T-2 Load the fixtures\n- [ ] T-3 Show the list\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] T3 Show the list\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n- [ ] T-003 Show the list\n' },
    ],
    scope: 'document',
    *check(document) {
        const named = document.tasks.flatMap((task) => {
            const parts = (0,kit/* idParts */.mh)(task.id?.value ?? '');
            return parts === null || task.status === 'dropped' ? [] : [{ task, parts }];
        });
        for (const series of (0,kit/* grouped */.zD)(named, ({ parts }) => parts.letters.toUpperCase()).values()) {
            const own = formOf(document, series[0]?.parts.letters ?? '');
            const usual = usualForm(series) ?? own;
            if (usual === null)
                continue;
            const strays = series.filter(({ parts }) => !fits(parts, usual) && (own === null || !fits(parts, own)));
            for (const alike of (0,kit/* grouped */.zD)(strays, ({ parts }) => JSON.stringify(formIn(parts))).values())
                yield stray(document, alike, usual);
        }
    },
}));
/** One finding for all ids that are written in the same other way. */
function stray(document, [first, ...others], usual) {
    const { task, parts } = first;
    const lines = others.slice(0, 5).map((other) => String((0,kit/* lineOf */.cA)(document, other.task.at)));
    const more = others.length > lines.length ? [...lines, 'more'] : lines;
    const also = others.length === 0 ? '' : ` (others like it on line ${(0,kit/* listed */.KE)(more)})`;
    return {
        message: `Unexpected id \`${task.id?.value}\`${also}, expected \`${written(parts, usual)}\`, as the other ids are written`,
        hint: 'Write all ids of a list alike, and mend what names this one',
        at: task.id?.at ?? task.at,
        task,
    };
}
/** The form that the dialect asks for; null for letters of which it says nothing. */
function formOf({ dialect }, letters) {
    if (dialect === 'spec-kit')
        return letters.toUpperCase() === 'T' ? task_id_format_SPEC_KIT : null;
    return letters === '' && (dialect === 'kiro' || dialect === 'openspec') ? task_id_format_NUMBERED : null;
}
/** The form of more than half of the ids, the narrowest first; null where no form is that common. */
function usualForm(series) {
    const forms = new Map(series.map(({ parts }) => [JSON.stringify(formIn(parts)), formIn(parts)]));
    const byWidth = [...forms.values()].sort((a, b) => b.width - a.width).slice(0, MOST);
    const counted = byWidth.map((form) => ({
        form,
        count: series.filter(({ parts }) => fits(parts, form)).length,
    }));
    const best = counted.reduce((most, each) => (each.count > most.count ? each : most), {
        form: task_id_format_NUMBERED,
        count: 0,
    });
    return best.count * 2 > series.length ? best.form : null;
}
/** No list that people write comes near so many ways of writing one series of ids. */
const MOST = 32;
function formIn({ letters, joint, numbers, separator }) {
    const first = numbers[0];
    return { letters, joint, width: /^0\d/.test(first) ? first.length : 0, separator: separator ?? '.' };
}
function fits({ letters, joint, numbers, separator }, form) {
    const first = numbers[0];
    const isPadded = first.length > 1 && first.startsWith('0');
    const width = isPadded ? first.length === form.width : first.length >= form.width;
    return (letters === form.letters &&
        joint === form.joint &&
        width &&
        (separator === null || separator === form.separator));
}
function written({ numbers, suffix }, { letters, joint, width, separator }) {
    const [first = '', ...rest] = numbers;
    const padded = first.replace(/^0+(?=\d)/, '').padStart(width, '0');
    return `${letters}${joint}${[padded, ...rest].join(separator)}${suffix}`;
}

;// CONCATENATED MODULE: ./lib/rules/task-id-matches-group.js
/** A task that is numbered after another group is looked for in the wrong place. */

/* harmony default export */ const task_id_matches_group = ((0,kit/* defineRule */.Km)({
    id: 'task-id-matches-group',
    summary: 'The number of a task must begin with the number of its group.',
    why: `\`2.3\` is read as the third task of group 2. Below the heading or the parent of another group it was moved, copied or
mistyped, and whoever works through group 2 misses it. The group is the nearest task above with a plain number (Kiro's
\`2.\`), or else a numbered heading around it. Ids without a dot are running numbers and are not judged, nor is a list in
which most ids do not follow the headings.`,
    severity: { ...(0,kit/* everywhere */.fC)('warning'), 'spec-kit': 'off' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '## 1. Schema\n\n- [ ] 1.1 Create the table\n\n## 2. API\n\n- [ ] 2.1 List the orders\n' },
        {
            bad: '## 1. Schema\n\n- [ ] 1.1 Create the table\n- [ ] 1.2 Load the fixtures\n\n## 2. API\n\n- [ ] 2.1 List the orders\n- [ ] 1.3 Show one order\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const placed = placedTasks(document);
        const strays = placed.filter(({ leading, groups }) => !groups.includes(leading));
        if (strays.length * 2 > placed.length)
            return;
        for (const { task, groups } of strays) {
            yield {
                message: `Unexpected id \`${task.id?.value}\` in group ${groups[0]}, expected one that begins with \`${groups[0]}.\``,
                hint: 'Give it the next number of its group, or move it to the group that its number names',
                at: task.id?.at ?? task.at,
                task,
            };
        }
    },
}));
function placedTasks(document) {
    const sections = (0,kit/* grouped */.zD)(document.tasks, ({ section }) => section);
    return [...sections.values()].flatMap((tasks) => placedIn(document, tasks));
}
/** The tasks of one section that are numbered after a group; those with a plain number are the groups. */
function placedIn(document, tasks) {
    let above = null;
    const placed = [];
    for (const task of tasks) {
        const numbers = numbersOf(task);
        const leading = plain(numbers[0] ?? '');
        if (numbers.length === 1 && task.parent === null)
            above = leading;
        if (numbers.length < 2 || task.status === 'dropped')
            continue;
        placed.push({ task, leading, groups: above === null ? headingsAround(document, task) : [above] });
    }
    return placed.filter(({ groups }) => groups.length > 0);
}
function numbersOf({ id }) {
    return (0,kit/* idParts */.mh)(id?.value ?? '')?.numbers ?? [];
}
/** Leading numbers of the headings around a task; that of the whole list says nothing about its groups. */
function headingsAround(document, { section }) {
    return (0,kit/* sectionsAround */.sx)(document, section)
        .filter(({ depth }) => depth > 1)
        .flatMap(({ number }) => (number === null ? [] : [plain(number.value.split('.')[0] ?? '')]));
}
function plain(digits) {
    return digits.replace(/^0+(?=\d)/, '');
}

;// CONCATENATED MODULE: ./lib/rules/task-id-sequential.js
/** Ids that go up as one reads down are found without a search. */

/* harmony default export */ const task_id_sequential = ((0,kit/* defineRule */.Km)({
    id: 'task-id-sequential',
    summary: 'The ids of a list must go up.',
    why: `Ids in the order of the list are easy to find and show where the next one belongs. Many good lists break that on
purpose, since a task that is added later keeps its place in the work and not in the numbers, so no preset but \`strict\` asks
for it. Ids with the same letters are compared below one heading of level one. With \`gaps: true\` a number that was left out
is told too.`,
    severity: 'off',
    preset: 'strict',
    since: '0.1.0',
    options: kit.z.strictObject({
        gaps: (0,kit/* option */.bn)(kit.z.boolean(), false, 'Whether numbers that are left out are told as well.'),
    }),
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T004 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T003 Load the fixtures\n- [ ] T002 Show the list\n' },
        {
            bad: '- [ ] T001 Create the schema\n- [ ] T004 Load the fixtures\n',
            options: { gaps: true },
        },
    ],
    scope: 'document',
    *check(document, { gaps }) {
        const named = document.tasks.flatMap((task) => {
            const parts = (0,kit/* idParts */.mh)(task.id?.value ?? '');
            return parts === null ? [] : [{ task, parts }];
        });
        const series = (0,kit/* grouped */.zD)(named, ({ task, parts }) => `${(0,kit/* topSection */.BH)(document, task.section)} ${parts.letters.toUpperCase()}`);
        for (const ids of series.values()) {
            for (const [index, id] of ids.entries()) {
                const before = ids[index - 1];
                if (before !== undefined)
                    yield* compared(document, before, id, gaps);
            }
        }
    },
}));
function* compared(document, before, named, gaps) {
    const [earlier, later] = [before.parts.numbers, named.parts.numbers];
    if ((0,kit/* compareNumbers */.S$)(earlier, later) > 0)
        yield descent(document, before, named);
    else if (gaps && isGap(earlier, later))
        yield gap(document, before, named);
}
/** True where a number is left out: behind `1.2` come `1.3`, `1.2.1`, `2` and `2.1`. */
function isGap(before, after) {
    const at = after.findIndex((number, index) => Number(number) !== Number(before[index] ?? -1));
    if (at < 0)
        return false;
    const start = before[at] === undefined ? 0 : Number(before[at]);
    return Number(after[at]) - start > 1 || after.slice(at + 1).some((number) => Number(number) > 1);
}
function descent(document, before, { task }) {
    return {
        message: `Unexpected id \`${task.id?.value}\` behind \`${before.task.id?.value}\` (line ${(0,kit/* lineOf */.cA)(document, before.task.at)}), expected ids that go up`,
        hint: 'Move the task to its place, or give it the next number',
        at: task.id?.at ?? task.at,
        task,
    };
}
function gap(document, before, { task }) {
    return {
        message: `Unexpected gap between \`${before.task.id?.value}\` (line ${(0,kit/* lineOf */.cA)(document, before.task.at)}) and \`${task.id?.value}\`, expected no number left out`,
        hint: 'Give the task the next number, or keep a line for the task that was removed',
        at: task.id?.at ?? task.at,
        task,
    };
}

;// CONCATENATED MODULE: ./lib/rules/task-id-unique.js
/** Two tasks with one id cannot be told apart by dependencies, pull requests or people. */

/* harmony default export */ const task_id_unique = ((0,kit/* defineRule */.Km)({
    id: 'task-id-unique',
    summary: 'An id must name one task only.',
    why: `Dependencies, pull requests and people name a task by its id; with two tasks of one id nobody knows which one is
meant or done. A file with several headings of level one is several lists, each with ids of its own; the option \`scope\`
widens that to the \`file\` or narrows it to the \`section\`. A dropped task, or one whose id is struck through, may lend its number to
another, and so may a task whose translation stands right below it.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit.z.strictObject({
        scope: (0,kit/* option */.bn)(kit.z["enum"](['h1', 'file', 'section']), 'h1', 'How far an id must be unique: below its heading of level one, in the whole file, or in its nearest section.'),
    }),
    examples: [
        { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
        { bad: '- [ ] T001 Create the schema\n- [ ] T001 Load the fixtures\n' },
        {
            good: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
        },
        {
            bad: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
            options: { scope: 'file' },
        },
    ],
    scope: 'document',
    *check(document, { scope }) {
        const named = document.tasks.filter((task) => task_id_unique_isNamed(document, task));
        const same = (0,kit/* grouped */.zD)(named, (task) => `${scopeOf(document, task, scope)} ${idOf(document, task)}`);
        const indexOf = new Map(document.tasks.map((task, index) => [task, index]));
        for (const tasks of same.values()) {
            const own = tasks.filter((task, index) => !isTranslation(task, tasks[index - 1], indexOf));
            for (const task of own.slice(1))
                yield doubled(document, own, task);
        }
    },
}));
/** True for a task whose id is still its own: neither the task is dropped nor its id struck through. */
function task_id_unique_isNamed({ text }, { id, status }) {
    if (id === null || status === 'dropped')
        return false;
    return !(text.startsWith('~~', id.at.end) && text.endsWith('~~', id.at.start));
}
/** The id with a prime behind it: `T072'` is not `T072`. */
function idOf({ text }, { id }) {
    const prime = id !== null && /['’′]/.test(text.charAt(id.at.end)) ? "'" : '';
    return `${id?.value}${prime}`;
}
/** The section within which ids must differ; -1 for the file. */
function scopeOf(document, task, scope) {
    if (scope === 'file')
        return -1;
    return scope === 'h1' ? (0,kit/* topSection */.BH)(document, task.section) : (task.section ?? -1);
}
/** True for a task that says the one right above it in another language. */
function isTranslation(task, before, indexOf) {
    if (before === undefined || before.status !== task.status)
        return false;
    const isNext = (indexOf.get(before) ?? -1) + 1 === indexOf.get(task);
    return isNext && isUnspaced(before) !== isUnspaced(task);
}
function isUnspaced({ title }) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title.value);
}
function doubled(document, same, task) {
    const id = task.id?.value ?? '';
    const others = same
        .slice(0, 6)
        .filter((other) => other !== task)
        .slice(0, 5);
    const lines = others.map((other) => String((0,kit/* lineOf */.cA)(document, other.at)));
    const places = same.length - 1 > lines.length ? [...lines, 'more'] : lines;
    return {
        message: `Unexpected second task \`${id}\`, expected an id of its own; ${others.length === 1 ? `line ${lines[0]} has` : `lines ${(0,kit/* listed */.KE)(places)} have`} it already`,
        hint: 'Give one of the two another number, and mend what depends on it',
        at: task.id?.at ?? task.at,
        task,
        related: others.map((other) => ({
            message: `${other === same[0] ? 'first' : 'another'} \`${id}\``,
            at: other.id?.at ?? other.at,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/rules/task-names-path.js
/** Where the work happens should stand in the task. */

/** Phases whose tasks are about the whole. */
const WHOLE = /polish|cross-cutting|validation|verification|final|release|documentation|quality|checkpoint|review|gate|deploy|setup|hardening|cleanup|收尾|打磨|润色|完善|ポリッシュ|仕上げ|마무리|abschluss|feinschliff|pulido|polimento|finition|полировк|доработ/i;
/** Work that no file of the project holds. */
const ELSEWHERE = /^[^\p{L}\p{N}]*(?:run|execute|install|generate|grep|search|commit|push|merge|tag|deploy|publish|announce|measure|ensure|decide|research|investigate|discuss|ask|create (?:a |the )?(?:branch|pull request|pr|issue)|open (?:a |the )?(?:pull request|pr|issue)|delete|remove|checkpoint)\b/iu;
const CODE = /`[^`\n]+`|\b\w+\(\)|\b[a-z]+[A-Z]\w*|\b[A-Z][a-z]+[A-Z]\w*|\w\.\w{1,5}\b|\w\/\w|\b_?[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+\b|~\/\S|(?:^|\s)--[a-z]|\b[A-Z][A-Za-z0-9]+ (?:class|interface|enum|struct|trait|function|method|hook)\b/;
/* harmony default export */ const task_names_path = ((0,kit/* defineRule */.Km)({
    id: 'task-names-path',
    summary: 'A task of a Spec Kit list must name the file or the code that it changes.',
    why: `Spec Kit asks for "exact file paths in descriptions", so that tasks can be worked off in parallel without
collisions and a reviewer knows where to look. A task is found when neither its text, wraps and details nor its fields hold
a path, code or an identifier. Tasks that verify, run or release something, and those of setup and polish phases, have no
single place and are not judged.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '## Phase 3: User Story 1\n\n- [ ] T001 Create the user model in src/models/user.py\n- [ ] T002 Verify the story on its own\n',
        },
        { bad: '## Phase 3: User Story 1\n\n- [ ] T001 Create the user model with a unique mail address\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            if (task.id === null || task.status === 'dropped' || task.paths.length > 0)
                continue;
            if (!isPlaced(document, task) || CODE.test((0,kit/* textOf */.b6)(document, task)))
                continue;
            yield {
                message: `Unexpected task ${(0,kit/* nameOf */.Vb)(task)} without a path or code, expected where the work happens`,
                hint: 'Name the file: "… in src/models/user.py"',
                at: (0,kit/* headOf */.Uo)(task),
                task,
            };
        }
    },
}));
/** True for work that has a place: no checking, no phase about the whole. */
function isPlaced(document, task) {
    const { value } = task.title;
    if (kit/* VERIFICATION */.Mg.test(value) || ELSEWHERE.test(value))
        return false;
    return !(0,kit/* sectionTitles */.XG)(document, task)
        .slice(1)
        .some((title) => WHOLE.test(title));
}

;// CONCATENATED MODULE: ./lib/rules/task-right-sized.js
/** What takes a week is no task but a project. */

const HOURS_A_DAY = 8;
const count = () => kit.z.number().check(kit.z.minimum(1));
const task_right_sized_options = kit.z.strictObject({
    maxDays: (0,kit/* option */.bn)(count(), 3, 'Most working days of eight hours that an estimate may have'),
    maxPoints: (0,kit/* option */.bn)(count(), 12, 'Most story points'),
    maxCriteria: (0,kit/* option */.bn)(count(), 10, 'Most acceptance criteria and other criteria of one task'),
    maxFiles: (0,kit/* option */.bn)(count(), 8, 'Most distinct files that a task may name'),
    maxSubtasks: (0,kit/* option */.bn)(count(), 10, 'Most sub-tasks'),
});
/* harmony default export */ const task_right_sized = ((0,kit/* defineRule */.Km)({
    id: 'task-right-sized',
    summary: 'A task must be small enough to be done and reviewed in one go.',
    why: `Large tasks hide work, are estimated badly and end in reviews that nobody reads. A task is too large when its estimate
is over 3 days or 12 points (13 means "needs breakdown"), when it has over 10 criteria, over 10 sub-tasks, or names over 8
distinct files; each limit is an option. Long titles and joined verbs are no sign of size and do not count. A task that
groups others is not measured by its estimate and files, since its parts are; nor is a file that is one task by its files,
since it also lists what was changed. Nobody splits what is done, so settled tasks are not judged.`,
    severity: { ...(0,kit/* everywhere */.fC)('notice'), heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: task_right_sized_options,
    examples: [
        { good: '### Task 1: Log in\n**Estimated Effort**: 3 days\n' },
        { good: '### Task 1: Log in\n**Estimated Effort**: 5 days\n', options: { maxDays: 5 } },
        { bad: '### Task 1: Log in\n**Estimated Effort**: 2 weeks\n' },
        { bad: '### Task 1: Log in\n**Story Points**: 13\n' },
    ],
    scope: 'document',
    *check(document, limits) {
        for (const task of document.tasks) {
            const over = (0,kit/* isSettled */.Is)(task) ? [] : excesses(task, limits);
            if (over.length === 0)
                continue;
            yield {
                message: `Unexpected size of task ${(0,kit/* nameOf */.Vb)(task)}: ${(0,kit/* listed */.KE)(over.map(({ is }) => is))}, expected at most ${(0,kit/* listed */.KE)(over.map(({ most }) => most))}`,
                hint: 'Split it into tasks of one to three days, each with a result of its own',
                at: (0,kit/* headOf */.Uo)(task),
                task,
            };
        }
    },
}));
function excesses(task, limits) {
    const isGroup = task.children.length > 0;
    const isWhole = task.form === 'file';
    const hours = isGroup ? null : (task.estimate?.value.hours ?? null);
    const points = isGroup ? null : (task.estimate?.value.points ?? null);
    const files = new Set(task.paths.map(({ value }) => value)).size;
    const criteria = task.criteria.filter(({ kind, waived }) => kind !== 'other' && !waived).length;
    return [
        excess((hours ?? 0) / HOURS_A_DAY, limits.maxDays, 'days'),
        excess(points ?? 0, limits.maxPoints, 'points'),
        excess(criteria, limits.maxCriteria, 'criteria'),
        excess(isGroup || isWhole ? 0 : files, limits.maxFiles, 'files'),
        excess(task.children.length, limits.maxSubtasks, 'sub-tasks'),
    ].filter((found) => found !== null);
}
function excess(amount, most, unit) {
    if (amount <= most)
        return null;
    return { is: `${Math.round(amount * 10) / 10} ${unit}`, most: `${most}` };
}

;// CONCATENATED MODULE: ./lib/rules/task-specific.js
/** A vague task is never done: nobody can say what it should produce. */

/* harmony default export */ const task_specific = ((0,kit/* defineRule */.Km)({
    id: 'task-specific',
    summary: 'The title of a task must say what it produces.',
    why: `"Build the user management system" and "Improve performance" have no end: two people would build two different
things, and a reviewer cannot say when it is done. A title is vague when all its words fit every project ("Update error
handling", "Write tests"), when a generic verb meets a wide object with little beside it ("Add search functionality",
"Implement validation for network issues"), or when something is changed and nothing says into what ("Update evaluation
logic"). Anything that points at a thing makes it specific: a path, code, a number, an identifier, quoted text, brackets,
a name inside the sentence, or a clause behind "with", "when", "so that", "for" and the like that says more than generic
words. A task with details, criteria, files, a table or sub-tasks below it is never vague, since they say the rest. Steps with a
box of their own are judged too, one level lower, since the task around them tells a part; what is checked rather than
worked off, below "Checklist" or "Acceptance criteria", is left to \`criterion-measurable\`. English is judged; titles in
other languages are counted as not judged. It does not see a vague title that names a product or a word of the domain
("Cursor support"), it does not know whether the details below a task are vague themselves, and it takes the word
"payment" for as clear as its reader does.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Create `POST /users` with e-mail validation in src/users/create.ts\n' },
        { good: '- [ ] T001 Add search functionality\n  - `GET /search` with 20 results a page\n' },
        { good: '- [ ] T001 Write unit tests for the retry decorator\n' },
        { bad: '- [ ] T001 Add search functionality\n' },
        { bad: '- [ ] T001 Write tests\n' },
        { bad: '- [ ] T001 Improve error handling for edge cases\n' },
    ],
    scope: 'document',
    *check(document) {
        const claimed = new Set((0,kit/* claimsOf */.ds)(document).map(({ text }) => text.at.start));
        for (const { text, what, task } of promisesOf(document)) {
            if (claimed.has(text.at.start) && !(0,kit/* asksForWork */.Hi)(text.value))
                continue;
            if (!(0,kit/* isEnglish */.L6)(text.value))
                yield { skipped: 'language', at: text.at };
            else if ((0,kit/* isVague */.JB)(text.value))
                yield task_specific_problemOf({ text, what, task });
        }
    },
}));
function task_specific_problemOf({ text, what, task }) {
    return {
        message: `Unexpected vague ${what} of task ${(0,kit/* nameOf */.Vb)(task)}, expected one that says what it produces`,
        hint: 'Name the thing and its result: an endpoint, a file, a number, or "with …" and "so that …"',
        at: text.at,
        task,
        lesser: what === 'step',
    };
}
function* promisesOf(document) {
    for (const task of document.tasks) {
        if (task.status === 'dropped')
            continue;
        if (!(0,kit/* saysMore */.$J)(document, task))
            yield { text: task.title, what: 'title', task };
        for (const text of (0,kit/* stepsOf */.B_)(document, task))
            yield { text, what: 'step', task };
    }
}

;// CONCATENATED MODULE: ./lib/rules/task-title-descriptive.js
/** One or two words are a label, not a task. */

/** Fewer words than this tell a reader too little. */
const task_title_descriptive_ENOUGH = 3;
/** Scripts that put no blank between words. */
const task_title_descriptive_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/* harmony default export */ const task_title_descriptive = ((0,kit/* defineRule */.Km)({
    id: 'task-title-descriptive',
    summary: 'A title must have three words or more, or point at something.',
    why: `"Auth middleware" names a place and no work: is it written, replaced or removed? Titles of one or two words are found,
unless they hold code, a path, a number or another thing that points somewhere, or the task says more below: details,
criteria, files, sub-tasks. Wrapped lines count as one title. Chinese, Japanese, Korean and Thai put no blank between words
and are counted as not judged. Titles that \`task-specific\` finds are left to it.`,
    severity: { ...(0,kit/* everywhere */.fC)('notice'), heading: 'warning', table: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Reject expired tokens\n- [ ] T002 Add `refund()`\n' },
        { good: '- [ ] T001 Refunds\n  - Partial refunds round half to even\n' },
        { bad: '- [ ] T001 Auth middleware\n' },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks.filter((each) => each.status !== 'dropped' && !(0,kit/* saysMore */.$J)(document, each))) {
            const { value, at } = task.title;
            if (task_title_descriptive_UNSPACED.test(value))
                yield { skipped: 'language', at };
            else if (isLabel(value)) {
                yield {
                    message: `Unexpected title of ${wordsIn(value) === 1 ? 'one word' : 'two words'} of task ${(0,kit/* nameOf */.Vb)(task)}, expected one that says what to do with what`,
                    hint: 'Add a verb and the result, or the file that it is about',
                    at,
                    task,
                };
            }
        }
    },
}));
function isLabel(title) {
    const words = wordsIn(title);
    return words > 0 && words < task_title_descriptive_ENOUGH && !(0,kit/* hasSignal */.bS)(title) && !(0,kit/* isVague */.JB)(title);
}
function wordsIn(title) {
    return title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

;// CONCATENATED MODULE: ./lib/rules/task-title-unique.js
/** Two tasks in the same words are one task too many, or one that is not told apart. */

/** Shorter titles are the same by chance. */
const WORDS = 4;
/** A sign of Chinese, Japanese or Korean says about as much as half a word. */
const task_title_unique_SIGNS = 8;
/** Work that is done again and again on purpose. */
const REPEATED = /^[^\p{L}\p{N}]*(?:checkpoint|run|re-?run|verify|ensure|check|confirm|validate|review|commit|push|dod|gate|lint|build|检查点|检查|验证|確認|検証|チェックポイント|체크포인트|검증|확인|prüf|verific|vérif|valid|провер)/iu;
/** A command to run, with or without a word in front: such a step comes back in every part. */
const COMMAND = /^(?:[^`:]{0,80}:\s*)?`[^`]+`[.;]?$/;
const task_title_unique_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/* harmony default export */ const task_title_unique = ((0,kit/* defineRule */.Km)({
    id: 'task-title-unique',
    summary: 'Two tasks must not have the same title.',
    why: `Copied tasks are done twice, or ticked once and forgotten once. Titles of more than four words are compared without
markup and case. The same title in another group is told one level lower, since the heading above may tell the two apart;
so is one below another parent. Checks that are repeated on purpose ("Checkpoint: all tests pass", "Run the suite", a command in code), dropped
tasks, and tasks that share an id, which \`task-id-unique\` finds, do not count.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '- [ ] T001 Write contract tests for `GET /orders`\n- [ ] T002 Write contract tests for `POST /orders`\n',
        },
        {
            bad: '- [ ] T001 Reject orders with an empty cart\n- [ ] T002 Load the fixtures\n- [ ] T003 Reject orders with an empty cart\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const live = document.tasks.filter((task) => isComparable(task));
        for (const [first, ...others] of (0,kit/* grouped */.zD)(live, (task) => (0,kit/* normalised */.Z7)(task.title.value)).values()) {
            if (first === undefined)
                continue;
            for (const task of others.filter(({ id }) => id === null || id.value !== first.id?.value)) {
                yield {
                    message: `Unexpected title of task ${(0,kit/* nameOf */.Vb)(task)} that ${(0,kit/* nameOf */.Vb)(first)} on line ${(0,kit/* lineOf */.cA)(document, first.at)} has too, expected one of its own`,
                    hint: 'Say in what they differ, or remove one of the two',
                    at: task.title.at,
                    task,
                    lesser: !isSameGroup(first, task),
                    related: [{ message: 'the same title', at: first.title.at }],
                };
            }
        }
    },
}));
function isComparable({ status, title }) {
    return (status !== 'dropped' && isLong(title.value) && !REPEATED.test(title.value) && !COMMAND.test(title.value));
}
function isLong(title) {
    return title.split(/\s+/).length > WORDS || (title.match(task_title_unique_UNSPACED)?.length ?? 0) > task_title_unique_SIGNS;
}
function isSameGroup(a, b) {
    return a.section === b.section && a.parent === b.parent;
}

;// CONCATENATED MODULE: ./lib/rules/task-traced.js
/** Where nearly every task says what it is for, one that does not was forgotten or was never asked for. */

/** Words of groups and tasks that serve no requirement of their own, as checks do. */
const INFRASTRUCTURE = /(?<!\p{L})(?:set-?\s?up|found\w*|infra\w*|scaffold\w*|bootstrap\w*|init\w*|config\w*|polish|clean-?\s?up|refactor\w*|doc\w*|release|deploy\w*|migrat\w*|rollout|final|ci|integrat\w*|prepar\w*|research|dependenc\w*|einrichtung|grundlage\w*|doku\w*|abschluss|configuraci\w*|documentaci\w*|configura\w*|documenta\w*|mise en place|настройк\w*|документац\w*|cài đặt)|设置|初始化|基础|文档|部署|清理|配置|準備|基盤|設定|文書|ドキュメント|설정|기반|문서|배포/iu;
/* harmony default export */ const task_traced = ((0,kit/* defineRule */.Km)({
    id: 'task-traced',
    summary: 'A task must name the story or requirement that it serves, where nearly all others do.',
    why: `In a list whose tasks name stories or requirements, a task without one is either work that nobody asked for or a
reference that was forgotten. Judged from the \`share\` of traced tasks on (four in five) and from five tasks on. A sub-task is
traced through the tasks around it, a task with sub-tasks through these. Setup, foundations, checks, documents, release and
clean-up serve all requirements and are left alone, by the words of the task or of the headings above it. Whether the
requirement that is named is the right one is beyond this rule.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), kiro: 'notice', heading: 'notice', table: 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit.z.strictObject({
        share: (0,kit/* option */.bn)(kit.z.number().check(kit.z.minimum(0), kit.z.maximum(1)), 0.8, 'How many of the tasks must be traced, from 0 to 1, before the others are found.'),
    }),
    examples: [
        {
            good: '- [ ] 1. Store the cart\n  - _Requirements: 1.1_\n- [ ] 2. Show the cart\n  - _Requirements: 1.2_\n- [ ] 3. Draw the icons\n',
        },
        {
            bad: '- [ ] 1. Store the cart\n  - _Requirements: 1.1_\n- [ ] 2. Show the cart\n  - _Requirements: 1.2_\n- [ ] 3. Empty the cart\n  - _Requirements: 1.3_\n- [ ] 4. Share the cart\n  - _Requirements: 1.4_\n- [ ] 5. Draw the icons\n',
        },
    ],
    scope: 'document',
    *check(document, { share }) {
        const { tasks } = document;
        const serving = inherited(document, (task) => servesAll(document, task));
        const traced = inherited(document, kit/* isTraced */.yd);
        const judged = tasks.flatMap((task, at) => !holdsTasks(document, at) && task.status !== 'dropped' && !serving[at]
            ? [{ task, isLoose: !traced[at] }]
            : []);
        const loose = judged.filter(({ isLoose }) => isLoose);
        const held = judged.length - loose.length;
        if (judged.length < 5 || held < share * judged.length)
            return;
        for (const { task } of loose) {
            yield {
                message: `Unexpected task without a story or requirement, expected one, as ${held} of ${judged.length} tasks have`,
                hint: 'Name what it serves, or put it into a group for setup or clean-up',
                at: (0,kit/* headOf */.Uo)(task),
                task,
            };
        }
    },
}));
/** True for a task with sub-tasks, also where their numbers say that they belong to another one. */
function holdsTasks({ tasks }, at) {
    const [task, next] = [tasks[at], tasks[at + 1]];
    if (task === undefined || next === undefined)
        return false;
    return task.children.length > 0 || next.at.start < task.extent.end;
}
/** For each task, whether the question is true of it or of one above it. */
function inherited({ tasks }, question) {
    const answers = [];
    for (const task of tasks) {
        answers.push((task.parent !== null && answers[task.parent] === true) || question(task));
    }
    return answers;
}
function servesAll(document, task) {
    return [task.title.value, ...(0,kit/* sectionTitles */.XG)(document, task).slice(1)].some((title) => INFRASTRUCTURE.test(title) || kit/* VERIFICATION */.Mg.test(title));
}

;// CONCATENATED MODULE: ./lib/rules/template-complete.js
/** A template is a promise about every task: what it leaves out was decided by nobody. */

const TEMPLATES = {
    standard: [
        { name: 'Overview', part: 'overview', fields: ['purpose'] },
        { name: 'Technical Approach', part: 'approach', fields: ['approach'] },
        { name: 'Acceptance Criteria', part: 'acceptance', fields: ['acceptance'] },
        { name: 'Definition of Done', part: 'definition-of-done', fields: ['definition-of-done'] },
        { name: 'Implementation Guidance', part: 'implementation', fields: ['files'] },
        { name: 'Testing Strategy', part: 'testing', fields: ['testing'] },
        { name: 'Risk Assessment', part: 'risk', fields: ['risk'] },
        { name: 'Estimated Effort', part: 'estimate', fields: ['estimate'] },
    ],
    mvp: [
        { name: 'Core Functionality', title: /core functionality|must have/i },
        { name: 'Technical Debt Acceptance', title: /technical debt|acceptable shortcuts/i },
        { name: 'User Validation Plan', title: /user validation|metrics to track|success metrics/i },
    ],
    production: [
        { name: 'Performance Optimization', title: /performance/i },
        { name: 'Reliability Engineering', title: /reliability|resilience|error handling/i },
        { name: 'Security Hardening', title: /security/i },
        { name: 'Operational Readiness', title: /operational|deployment|runbook/i },
    ],
};
const template_complete_options = kit.z.strictObject({
    template: (0,kit/* option */.bn)(kit.z["enum"](['auto', 'standard', 'mvp', 'production']), 'auto', 'The template of every task; `auto` chooses by the title of each task and by the names of its sections'),
});
/* harmony default export */ const template_complete = ((0,kit/* defineRule */.Km)({
    id: 'template-complete',
    summary: 'A described task must have all sections of its template.',
    why: `The guide has three templates: the standard task (overview, approach, acceptance criteria, definition of done,
implementation, testing, risk, effort), the MVP task (core functionality, accepted debt, user validation) and production
hardening (performance, reliability, security, operations). A section counts under its own heading, as a bold label, or as
a field, in the languages that the reader knows for the standard template and in English for the others. A gap that all tasks
or more than five share is told once; rows of tables have no sections and are not judged. Off by default: few lists that work well use every section.`,
    severity: (0,kit/* everywhere */.fC)('off'),
    preset: 'strict',
    strict: (0,kit/* inDescriptive */.uK)('warning'),
    since: '0.1.0',
    options: template_complete_options,
    examples: [
        {
            good: '### Task 1: Log in - MVP Implementation\n\n#### Core Functionality Only\n\nMail and password.\n\n#### Technical Debt Acceptance\n\nNone.\n\n#### User Validation Plan\n\nTen users log in on their own.\n',
        },
        { bad: '### Task 1: Log in\n\n#### Technical Approach\n\nSessions in Redis.\n' },
        {
            bad: '### Task 1: Log in\n\n#### Technical Approach\n\nSessions in Redis.\n',
            options: { template: 'production' },
        },
    ],
    scope: 'document',
    *check(document, { template }) {
        const units = (0,kit/* isDescriptive */.TR)(document) ? (0,kit/* unitsOf */.p1)(document).filter(({ form }) => form !== 'row') : [];
        const gaps = (0,kit/* grouped */.zD)(units, (task) => gapOf(document, task, template === 'auto' ? templateOf(task) : template));
        for (const [gap, tasks] of gaps)
            if (gap !== null)
                yield* told(gap, tasks, units.length);
    },
}));
/** What all tasks or many lack was decided once, so it is told once. */
function* told(gap, tasks, all) {
    const [first, ...others] = tasks;
    if ((tasks.length === all && all > 1) || (0,kit/* isMany */.cw)(tasks)) {
        yield { ...template_complete_problemOf((0,kit/* severalOf */.Mq)(tasks, all), gap, first), related: (0,kit/* alsoOf */.NB)(others) };
    }
    else
        for (const task of tasks)
            yield template_complete_problemOf(`task ${(0,kit/* nameOf */.Vb)(task)}`, gap, task);
}
function template_complete_problemOf(who, gap, task) {
    return {
        message: `Unexpected ${who} without ${gap}`,
        hint: 'Add the sections, "None" where there is nothing to say',
        ...(task === undefined ? {} : { at: (0,kit/* headOf */.Uo)(task), task }),
    };
}
/** What a task lacks, in words; null where it lacks nothing. */
function gapOf({ text }, task, name) {
    const slots = TEMPLATES[name];
    const missing = slots.filter((slot) => !fills(task, slot, text)).map((slot) => slot.name);
    return missing.length === 0 ? null : `${(0,kit/* listed */.KE)(missing)}, expected all sections of the ${name} template`;
}
/** The template that a task follows: named in its title, or by two sections under the template's own names. */
function templateOf(task) {
    if (/\bMVP implementation\b/i.test(task.title.value))
        return 'mvp';
    if (/production readiness|production hardening/i.test(task.title.value))
        return 'production';
    const counts = ['mvp', 'production'].map((name) => TEMPLATES[name].filter((slot) => template_complete_isNamed(task, slot)).length);
    const [mvp = 0, production = 0] = counts;
    if (Math.max(mvp, production) < 2)
        return 'standard';
    return mvp >= production ? 'mvp' : 'production';
}
/** "Security notes" alone make no task one of production hardening. */
function template_complete_isNamed({ parts }, { name }) {
    return parts.some(({ title }) => title.value.toLowerCase().includes(name.toLowerCase()));
}
function fills(task, { part, fields = [], title }, text) {
    if (part !== undefined && ((0,kit/* hasPart */.wU)(task, part, text) || task.criteria.some(({ kind }) => kind === part)))
        return true;
    if (task.fields.some(({ key, value }) => key !== null && fields.includes(key) && value.value !== ''))
        return true;
    return title !== undefined && task.parts.some((each) => title.test(each.title.value));
}

;// CONCATENATED MODULE: ./lib/rules/tests-alongside.js
/** Tests belong to the work, not behind it. */

/** Headings of groups that only check. */
const TESTING = /\b(?:tests?|testing|verification|validation|qa|quality|verify|validate)\b|测试|測試|验证|テスト|検証|테스트|검증|prueba|teste|vérif|prüf|тест|провер/i;
/** Headings of groups that build nothing. */
const ASIDE = /\b(?:docs?|documentation|setup|release|deploy\w*|rollout|clean-?up|research|planning|preparation)\b|文档|ドキュメント|문서|документ/i;
/* harmony default export */ const tests_alongside = ((0,kit/* defineRule */.Km)({
    id: 'tests-alongside',
    summary: 'Groups of work must check themselves, not leave it to a last group of tests.',
    why: `When all tests stand in a last group "Testing", they are written for code that is finished, by people who are late. A
list is found when its last group is about testing and the groups of work before it, two or more, hold no word of testing
or checking at all. One word in one of them is enough to be left alone. Groups for documents, setup and release do not
count as work. Spec Kit and Kiro place tests by their own rules and are not judged.`,
    severity: { ...(0,kit/* everywhere */.fC)('notice'), 'spec-kit': 'off', kiro: 'off' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit.z.strictObject({
        groups: (0,kit/* option */.bn)(kit.z.number().check(kit.z.minimum(1)), 2, 'How many groups of work must be without a check'),
    }),
    examples: [
        {
            good: '## 1. Cart\n\n- [ ] 1.1 Add items\n- [ ] 1.2 Test an empty cart\n\n## 2. Checkout\n\n- [ ] 2.1 Take cards\n\n## 3. Tests\n\n- [ ] 3.1 Test a whole order\n',
        },
        {
            bad: '## 1. Cart\n\n- [ ] 1.1 Add items\n\n## 2. Checkout\n\n- [ ] 2.1 Take cards\n\n## 3. Tests\n\n- [ ] 3.1 Test the cart\n',
        },
    ],
    scope: 'document',
    *check(document, { groups: least }) {
        const groups = (0,kit/* groupsOf */.c1)(document);
        const last = groups.at(-1);
        if (last === undefined || !isTesting(last))
            return;
        const work = groups.filter((group) => !isTesting(group) && !ASIDE.test(group.section.title.value));
        const checks = work.some(({ tasks }) => tasks.some((task) => kit/* VERIFICATION */.Mg.test((0,kit/* textOf */.b6)(document, task))));
        if (work.length < least || checks)
            return;
        yield {
            message: `Unexpected tests only in the last group, after ${work.length} groups without a check, expected tests in each group`,
            hint: 'Move the tests to the work that they are about, or say in each group how it is checked',
            at: last.section.title.at,
        };
    },
}));
function isTesting({ section }) {
    return TESTING.test(section.title.value);
}

;// CONCATENATED MODULE: ./lib/rules/tests-first.js
/** Spec Kit writes the tests of a story first, so that they can fail. */

const TESTS = /^[^\p{L}\p{N}]*(?:tests?|contract tests?|unit tests?)\b|^[^\p{L}\p{N}]*(?:测试|測試|テスト|테스트|pruebas|testes|tests?|тест)/iu;
const WORK = /^[^\p{L}\p{N}]*(?:implementation|implement|core implementation|code)\b|^[^\p{L}\p{N}]*(?:实现|實現|実装|구현|implementaci|implementa|implémentation|umsetzung|implementierung|реализац)/iu;
/* harmony default export */ const tests_first = ((0,kit/* defineRule */.Km)({
    id: 'tests-first',
    summary: 'The tests of a story must stand before its implementation.',
    why: `Spec Kit's order is tests, then code: a test that never failed proves little, and tests behind the code describe what
was built instead of what was asked for. A story is found when it has a sub-heading for tests and one for the
implementation, and the tests come second. Stories without such headings are not judged, and single tasks are not
compared.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), 'spec-kit': 'notice' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: '## Phase 3: User Story 1\n\n### Tests for User Story 1\n\n- [ ] T001 [US1] Test the cart\n\n### Implementation for User Story 1\n\n- [ ] T002 [US1] Create the cart\n',
        },
        {
            bad: '## Phase 3: User Story 1\n\n### Implementation for User Story 1\n\n- [ ] T001 [US1] Create the cart\n\n### Tests for User Story 1\n\n- [ ] T002 [US1] Test the cart\n',
        },
    ],
    scope: 'document',
    *check(document) {
        const bySection = (0,kit/* grouped */.zD)((0,kit/* groupsOf */.c1)(document).map(({ section }) => section), ({ parent }) => parent);
        for (const [index, story] of document.sections.entries()) {
            const parts = story.story === null ? [] : (bySection.get(index) ?? []);
            const tests = parts.find(({ title }) => TESTS.test(title.value));
            const work = parts.find(({ title }) => WORK.test(title.value));
            if (tests === undefined || work === undefined || tests.at.start < work.at.start)
                continue;
            yield {
                message: `Unexpected tests of story \`${story.story}\` behind its implementation, expected them in front`,
                hint: 'Move the tests up, so that each can fail before the code is there',
                at: tests.title.at,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/tests-not-deferred.js
/** Tests that come later do not come. */

const TEST = '(?:(?:unit|integration|regression|automated|e2e|end-to-end|acceptance|more) )?(?:tests?|testing|test coverage)';
const LATER = '(?:later|afterwards?|in (?:a|another|the next|a separate|a later|a future|some) (?:follow-?up(?: \\w+)?|pr|pull request|sprint|iteration|phase|release|task|ticket|issue|change|step)|as (?:a )?follow-?up|at a later (?:point|stage|time)|once (?:there is|we have|time permits)|when (?:there is|we have) time|if time permits|to (?:a |the )?(?:later|next|future|follow-?up)(?: \\w+)?|for (?:now|later))(?! (?:than|use|reference|stages?|steps?|phases?)\\b)';
/** A word of each pattern on a line with tests: most lists hold none, and are passed over at once. */
const DELAY = /later|afterward|follow-?up|defer|postpon|skip|omit|for now|permits|separate|another|next|there is|we have|(?:no|without) tests|(?:in an?|some|future) /gi;
const tests_not_deferred_PATTERNS = [
    new RegExp(`\\b(?:add|write|do|leave|defer|postpone|skip|omit|cover|implement)(?:ing)? (?:the |all |any |automated )?${TEST} (?:\\w+ ){0,3}?${LATER}\\b`, 'i'),
    new RegExp(`\\b${TEST} (?:(?:will|can|should|may|to|are|is|come|comes|be|get|being|added|written|done|follow|follows|deferred|postponed|addressed|handled|left|moved) ){0,4}${LATER}\\b`, 'i'),
    new RegExp(`\\b(?:defer|postpone|skip|omit)(?:p?ing|ring)? (?:the |all |any )?${TEST}(?=\\s*(?:$|[.;,)]))`, 'i'),
    new RegExp(`\\b${TEST} (?:are |is |have been |were |will be )?(?:deferred|postponed)(?=\\s*(?:$|[.;)]))`, 'i'),
    /\b(?:no tests|without tests) (?:for now|yet|at this (?:point|stage))\b/i,
];
/* harmony default export */ const tests_not_deferred = ((0,kit/* defineRule */.Km)({
    id: 'tests-not-deferred',
    summary: 'Tests must not be put off.',
    why: `"Tests later" makes testing separate, optional work, and the later never comes. Found are sentences that put tests off
("add tests later", "tests in a follow-up PR", "skip tests for now"), and a field for tests that is just "none" without a
reason: \`**Tests**: none – covered by T014\` is an answer. The word test and the delay must stand in the same clause. Code,
fences, and text that is struck through do not count. Sentences are understood in English, "none" in many languages.`,
    severity: (0,kit/* everywhere */.fC)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '- [ ] T001 Show the total later than the tax\n- [ ] T002 Write tests for vouchers\n' },
        { bad: '- [ ] T001 Create the form, add tests later\n' },
        { bad: '### Task 1: Log in\n\n**Tests**: none\n' },
    ],
    scope: 'document',
    *check(document) {
        yield* putOff(document);
        for (const task of document.tasks) {
            for (const { key, label, value } of task.fields) {
                if (key !== 'testing' || !isBareNone(value.value))
                    continue;
                yield {
                    message: `Unexpected \`${(0,kit/* clip */.$Q)(label.value, 30)}: ${(0,kit/* clip */.$Q)(value.value, 20)}\` without a reason, expected tests or why there are none`,
                    hint: 'Name the tests, or say behind "none" what covers the work',
                    at: value.at,
                    task,
                };
            }
        }
    },
}));
function* putOff(document) {
    if (!mayPutOff(document))
        return;
    for (const { at, text, fenced } of (0,kit/* linesOf */.Dx)(document)) {
        if (fenced || !/test/i.test(text))
            continue;
        const line = (0,kit/* maskCode */.Q5)(text).replace(/~~[^~]{0,400}~~/g, (struck) => ' '.repeat(struck.length));
        for (const { clause, start } of clausesOf(line)) {
            const found = tests_not_deferred_PATTERNS.map((pattern) => pattern.exec(clause)).find((match) => match !== null);
            if (found === undefined)
                continue;
            const begin = at.start + start + found.index;
            yield {
                message: `Unexpected \`${(0,kit/* clip */.$Q)(found[0], 60)}\`, expected tests as part of the work`,
                hint: 'Put the tests into the task itself, or name the task that holds them',
                at: { start: begin, end: begin + found[0].length },
            };
        }
    }
}
/** True when a line holds a word of delay and one of tests; each line is looked at once. */
function mayPutOff({ text, lines }) {
    let end = 0;
    for (const { index } of text.matchAll(DELAY)) {
        if (index < end)
            continue;
        const line = (0,kit/* lineAt */.VV)(lines, index);
        if (/test/i.test((0,kit/* lineText */.oZ)(text, lines, line)))
            return true;
        end = lines[line] ?? text.length;
    }
    return false;
}
/** The clauses of a line, each with where it begins. */
function clausesOf(line) {
    const clauses = [];
    let start = 0;
    for (const clause of line.slice(0, 4000).split(/(?<=[.;:!?])(?=\s)/)) {
        clauses.push({ clause, start });
        start += clause.length;
    }
    return clauses;
}
function isBareNone(value) {
    return (value.length < 20 &&
        (0,kit/* isNone */.$I)(value) &&
        !/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(value.replace(/n\/a/i, 'na')));
}

;// CONCATENATED MODULE: ./lib/rules/tests-present.js
/** Tests that no task asks for are tests that nobody writes. */

/** A word of testing or checking, in the languages that lists are written in; `_` and digits end a word, as in `test_a.py`. */
const tests_present_TEST = /(?<!\p{L})(?:tests?|tested|testing|testable|unit-tests?|e2e|tdd|(?<=[._])spec(?=\.)|rspec|specs (?:pass|green)|coverage|assert\w*|verif\w+|validat\w+|check(?:s|ed)?|qa|benchmark\w*|smoke|regression\w*|pytest|jest|vitest|junit|prueba\w*|verifica\w*|teste\w*|vérifi\p{L}*|prüf\w*|getestet|kiểm (?:thử|tra)|testy|testów|weryfik\w*)(?!\p{L})|测试|測試|验证|驗證|校验|回归|テスト|検証|確認|테스트|검증|확인|тест|провер/iu;
/** `OrdersTest.java`, `OrderTests`. */
const TEST_NAME = /[a-z\d](?:Tests?|Specs?)(?![a-z])/;
/** Tasks that change no behaviour: documents, configuration, chores. */
const CHORE = /^(?:\W|the |a )*(?:docs?|document(?:ation|s)?|readme|changelog|write (?:the |a )?(?:docs|documentation|guide|readme)|update (?:the )?(?:docs|documentation|readme|changelog)|config(?:ur\w*)?|chore|comment|rename|move|format|bump|upgrade|clean ?up|delete|remove|release|publish|announce|meeting|decide|research|spike|design|plan|scaffold|install)(?!\p{L})|\bconfig(?:uration)?$|\b(?:documenta\p{L}*|dokument\p{L}*|docs|readme|project (?:setup|initiali[sz]ation|scaffold\w*))(?!\p{L})|文档|文檔|文書|ドキュメント|문서|документ/iu;
/* harmony default export */ const tests_present = ((0,kit/* defineRule */.Km)({
    id: 'tests-present',
    summary: 'A described task must say how it is tested.',
    why: `A task that asks for no test is finished without one, and testing becomes separate, optional work. A described task
needs a section about testing, or a word of testing or checking in its text, criteria or definition of done; what is said
for the whole list or for its group serves it too. A row of a table has no room for that, so a row about tests serves the
rows that it depends on and those that depend on it. Tasks about documents, configuration and chores are not judged, nor
are checkbox lists, where tests are tasks of their own. Where more than five tasks and most of the list lack it, that is
told once, with a place for each. One word is enough: the rule does not ask whether the tests fit.`,
    severity: (0,kit/* inDescriptive */.uK)('warning'),
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: '### Task 1: Log in\n\n#### Definition of Done\n\n- [ ] Unit tests for a wrong password pass\n' },
        { good: '### Task 1: Update the README\n\nName the new flags.\n' },
        { bad: '### Task 1: Log in\n\n#### Acceptance Criteria\n\n- [ ] Users can log in\n' },
    ],
    scope: 'document',
    *check(document) {
        if ((0,kit/* hasPart */.wU)(document, 'testing', document.text) ||
            document.criteria.some(({ text }) => hasTest(text.value)))
            return;
        const units = (0,kit/* unitsOf */.p1)(document).filter((task) => !CHORE.test(task.title.value));
        const served = servedByRows(document);
        const isTested = (task) => served.has(task) || (0,kit/* lineage */.OZ)(document, task).some((each) => saysTest(document, each));
        yield* (0,kit/* lacking */.gP)(units, isTested, {
            what: 'a word about testing',
            hint: 'Say in the criteria or definition of done which tests have to pass, or add a section `Testing`',
        });
    },
}));
function hasTest(text) {
    return tests_present_TEST.test(text) || TEST_NAME.test(text);
}
function saysTest({ text }, task) {
    return (0,kit/* hasPart */.wU)(task, 'testing', text) || hasTest(text.slice(task.extent.start, task.extent.end));
}
/** The rows that depend on a row about tests, as in "tests first", or that one depends on. */
function servedByRows({ tasks }) {
    const rows = tasks.filter(({ form }) => form === 'row');
    const tests = rows.filter(({ title }) => hasTest(title.value));
    const ids = new Set(tests.map(({ id }) => id?.value));
    const needed = new Set(tests.flatMap((task) => needsOf(task)));
    return new Set(rows.filter((task) => needed.has(task.id?.value ?? '') || needsOf(task).some((id) => ids.has(id))));
}
function needsOf({ dependsOn }) {
    return dependsOn.map(({ value }) => value.id);
}

;// CONCATENATED MODULE: ./lib/rules/trace-field-format.js
/** `_Requirements: 1.1_` is read by tools, and only when it is written so. */

/* harmony default export */ const trace_field_format = ((0,kit/* defineRule */.Km)({
    id: 'trace-field-format',
    summary: 'The line that names requirements must be closed and must name them by number.',
    why: `Kiro ties tasks to requirements by lines such as \`_Requirements: 1.1, 2.3_\`. Without its closing sign the line is no
longer set apart from the text below, and words in the place of numbers tie the task to nothing. Numbers, ranges, ids such as
\`FR-003\`, and words for "all" and "none" are taken, also with words beside them. Whether the number is one that exists is
the business of \`requirement-exists\`.`,
    severity: { ...(0,kit/* everywhere */.fC)('off'), kiro: 'warning' },
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    fixable: true,
    examples: [
        { good: '- [ ] 1. Store the cart\n  - Write `src/cart.ts`\n  - _Requirements: 1.1, 2.3_\n' },
        { good: '- [ ] 1. Run everything once more\n  - _Requirements: All_\n' },
        {
            bad: '- [ ] 1. Store the cart\n  - Write `src/cart.ts`\n  - _Requirements: 1.1, 2.3\n- [ ] 2. Show it\n  - _Requirements: 1.2_\n',
        },
        {
            bad: '- [ ] 1. Store the cart\n  - _Requirements: a good cart_\n- [ ] 2. Show it\n  - _Requirements: 1.2_\n',
        },
    ],
    scope: 'document',
    *check(document) {
        for (const task of document.tasks) {
            for (const field of task.fields) {
                if (field.key !== 'requirements')
                    continue;
                yield* trace_field_format_open(document, task, field);
                yield* wordy(document, task, field);
            }
        }
    },
}));
/** Labels such as "Validates" and "Implements" may also stand before words. */
const REQUIREMENTS = /^(?:req|anforderung|requisit|requerimiento|exigence|wymagani|требовани|yêu cầu|需求|要求|要件|对应需求|対応要件|요구)/i;
/** The sign in front of the label stands for the whole line, unless it closes behind the label. */
function* trace_field_format_open({ text }, task, { label, value }) {
    const sign = text[label.at.start - 1] ?? '';
    if ((sign !== '_' && sign !== '*') || text[label.at.start - 2] === sign || value.value === '')
        return;
    const between = text.slice(label.at.end, value.at.start);
    if (between.includes(sign) || value.value.includes(sign) || text[value.at.end] === sign)
        return;
    const end = { start: value.at.end, end: value.at.end };
    yield {
        message: `Unexpected open \`${sign}\` in front of \`${label.value}\`, expected one at the end of the line as well`,
        hint: `Write \`${sign}${label.value}: ${value.value}${sign}\``,
        at: { start: label.at.start - 1, end: value.at.end },
        task,
        fix: [{ at: end, text: sign }],
    };
}
function* wordy({ text }, task, { label, value }) {
    if (!REQUIREMENTS.test(label.value))
        return;
    const says = (0,kit/* requirementsIn */.mV)(text, value.at).length > 0 || (0,kit/* isNone */.$I)(value.value) || (0,kit/* namesAll */.gK)(value.value);
    if (says)
        return;
    const written = value.value === '' ? 'no value' : 'words';
    yield {
        message: `Unexpected ${written} behind \`${label.value}\`, expected numbers of requirements such as \`1.2\``,
        hint: 'Name the requirements by their numbers, or write `All` or `None`',
        at: value.value === '' ? label.at : value.at,
        task,
    };
}

;// CONCATENATED MODULE: ./lib/rules/index.js










































































const rules = [
    acceptance_present,
    approach_present,
    archive_complete,
    baseline_current,
    blocks_reciprocal,
    capacity_respected,
    checkbox_state_known,
    checkbox_well_formed,
    checklist_complete,
    coverage_target_stated,
    criteria_checkable,
    criterion_measurable,
    definition_of_done_complete,
    definition_of_done_present,
    definition_of_done_strong,
    dependency_acyclic,
    dependency_declared,
    dependency_direct,
    dependency_done_first,
    dependency_exists,
    dependency_explicit,
    dependency_ordered,
    dependency_sources_agree,
    document_encoded,
    document_has_tasks,
    document_has_verification,
    document_single_dialect,
    done_criteria_checked,
    estimate_accurate,
    estimate_adds_up,
    estimate_includes_testing,
    estimate_present,
    estimate_readable,
    fence_closed,
    merge_conflict_absent,
    parallel_boundary_named,
    parallel_independent,
    parallel_paths_disjoint,
    parent_status_agrees,
    phase_ordered,
    placeholder_filled,
    priority_known,
    requirement_covered,
    requirement_exists,
    risk_assessed,
    risk_mitigated,
    section_filled,
    status_consistent,
    story_declared,
    story_label_placed,
    story_label_present,
    suppression_reasoned,
    suppression_used,
    table_tasks_tracked,
    task_closed_ended,
    task_has_checkbox,
    task_has_id,
    task_has_title,
    task_id_format,
    task_id_matches_group,
    task_id_sequential,
    task_id_unique,
    task_names_path,
    task_right_sized,
    task_specific,
    task_title_descriptive,
    task_title_unique,
    task_traced,
    template_complete,
    tests_alongside,
    tests_first,
    tests_not_deferred,
    tests_present,
    trace_field_format,
];

;// CONCATENATED MODULE: ./lib/src/checks/body-checklist-complete.js
/** The checklist that the author of a pull request ticks is part of what reviewers rely on. */

const body_checklist_complete_options = kit.z.strictObject({
    sections: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [], 'Only the boxes under headings that fit one of these, with `*`; all boxes where there is none.'),
    require: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [], 'Texts, with `*`, of boxes that must be there and ticked.'),
});
/* harmony default export */ const body_checklist_complete = ((0,kit/* defineCheck */.qH)({
    id: 'body-checklist-complete',
    summary: 'The boxes of the description of a pull request must be ticked.',
    why: `An open box in the description says that something is left to do, and a merge forgets it. Boxes in hidden comments, fences
and quotes, struck through, optional or marked \`(N/A)\` do not count, nor do lists to choose from: "type of change", "all that
apply", yes and no.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: body_checklist_complete_options,
    examples: [
        { good: { body: '## Checklist\n\n- [x] Tests added\n- [ ] ~Docs updated~\n' } },
        { bad: { body: '## Checklist\n\n- [x] Tests added\n- [ ] Docs updated\n' } },
    ],
    needs: [],
    *check({ body }, { sections, require }) {
        if (body === null) {
            yield { unjudged: 'the description is not known here' };
            return;
        }
        const boxes = (0,kit/* bodyBoxes */.Yw)(body).filter(({ section }) => sections.length === 0 || sections.some((pattern) => (0,kit/* fitsPattern */.jF)(section, pattern)));
        const open = boxes.filter(({ checked, binding }) => binding && !checked);
        if (open.length > 0)
            yield openBoxes(open);
        for (const pattern of require) {
            const found = boxes.filter(({ text }) => (0,kit/* fitsPattern */.jF)(text, pattern));
            if (found.some(({ checked }) => checked))
                continue;
            if (found.some((box) => open.includes(box)))
                continue;
            const what = found.length === 0 ? 'Unexpected description without the box' : 'Unexpected open box';
            yield {
                message: `${what} "${(0,kit/* clip */.$Q)(pattern, 80)}", expected it ticked`,
                hint: 'Restore the box from the template and tick it',
            };
        }
    },
}));
function openBoxes(open) {
    const shown = open.slice(0, 3).map(({ text, line }) => `"${(0,kit/* clip */.$Q)(text, 60)}" (line ${line})`);
    const more = open.length > 3 ? [...shown, `${open.length - 3} more`] : shown;
    return {
        message: `Unexpected open ${open.length === 1 ? 'box' : 'boxes'} in the description: ${(0,kit/* listed */.KE)(more)}, expected all of them ticked`,
        hint: 'Tick what is done; strike through (`~…~`) or mark `(N/A)` what does not apply',
    };
}

;// CONCATENATED MODULE: ./lib/src/checks/body-template-filled.js
/** A description that still holds the placeholders of its template describes nothing. */

/** What templates leave for the author to replace. */
const PLACEHOLDERS = [
    /\{\{[^{}]{0,80}\}\}/,
    /<[A-Za-z][a-z]{0,30}(?: [a-z]{1,30}){1,8}>/,
    /\[(?:describe|insert|your|add|enter|fill|replace|explain|list|link to|issue|ticket|todo|tbd)\b[^\]]{0,80}\](?!\()/i,
    /\[[A-Z]{3,30}(?:[ _-][A-Z]{2,30}){0,5}\](?!\()/,
    /#(?:\(issue\)|<[a-z ]{1,30}>|_{2,}|X{2,}\b|ISSUE\b)/,
    /\b(?:TXXX|TASK-XXX?|T###|ISSUE_NUMBER)\b/,
    /\?{3,}|_{5,}/,
];
const WHOLE_LINE = /^[ \t]*(?:[-*+][ \t]+)?(?:TBD|TODO|FIXME|lorem ipsum)\b.{0,20}$/i;
/* harmony default export */ const body_template_filled = ((0,kit/* defineCheck */.qH)({
    id: 'body-template-filled',
    summary: 'No placeholder of the template must be left in the description of a pull request.',
    why: `A placeholder that is left shows a description that nobody wrote. Hidden comments of the template, code, fences and quotes do
not count. The check is off unless asked for, since it knows placeholders by their look.`,
    severity: 'off',
    preset: 'strict',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        { good: { body: '<!-- Describe the change -->\nAdds the form.\n' } },
        { bad: { body: 'Fixes #(issue)\n\n[Describe the change]\n' } },
    ],
    needs: [],
    *check({ body }) {
        if (body === null) {
            yield { unjudged: 'the description is not known here' };
            return;
        }
        const left = (0,kit/* visibleLines */.gB)(body).flatMap(({ number, text }) => {
            const found = placeholderIn(text);
            return found === null ? [] : [`"${(0,kit/* clip */.$Q)(found, 50)}" (line ${number})`];
        });
        if (left.length === 0)
            return;
        const more = left.length > 3 ? [...left.slice(0, 3), `${left.length - 3} more`] : left;
        yield {
            message: `Unexpected ${left.length === 1 ? 'placeholder' : 'placeholders'} in the description: ${(0,kit/* listed */.KE)(more)}, expected words of the author`,
            hint: 'Replace what the template left to fill in, or delete it',
        };
    },
}));
function placeholderIn(line) {
    const text = (0,kit/* maskCode */.Q5)(line);
    if (WHOLE_LINE.test(text))
        return text.trim();
    for (const pattern of PLACEHOLDERS) {
        const found = pattern.exec(text);
        if (found !== null)
            return found[0];
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/checks/change-complete.js
/** What the forge cut off was not judged: that is said, and it fails where `onCap` asks so. */

/* harmony default export */ const change_complete = ((0,kit/* defineCheck */.qH)({
    id: 'change-complete',
    summary: 'The lists of changed files and commits must be read whole.',
    why: `GitHub lists at most 3,000 files and 250 commits of a pull request. What is missing is taken from local git where the
history is there; otherwise the checks claim no absence, and this check says so, as a warning or, with \`onCap: fail\`, as an error.`,
    severity: 'warning',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [{ good: { after: { 'src/a.ts': '' } } }],
    needs: ['files', 'commits'],
    *check({ files, commits }) {
        for (const [what, list] of [
            ['changed files', files],
            ['commits', commits],
        ]) {
            if ((0,kit/* isComplete */.As)(list))
                continue;
            yield {
                message: `Unexpected list of ${what} cut at ${list.cap?.limit}, expected all of them`,
                hint: 'Check the whole history out (`fetch-depth: 0`), so that the rest is read from git, or split the pull request',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/changes-in-scope.js
/** A pull request for a task stays with the files of that task. */

const changes_in_scope_options = kit.z.strictObject({
    allow: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [
        ...kit/* DOCUMENT_GLOBS */.Su,
        ...kit/* TEST_GLOBS */.Hf,
        '**/{package.json,package-lock.json,pnpm-lock.yaml,yarn.lock,Cargo.lock,go.sum,go.mod,poetry.lock,uv.lock,Gemfile.lock}',
    ], 'Files that go with any task.'),
});
/* harmony default export */ const changes_in_scope = ((0,kit/* defineCheck */.qH)({
    id: 'changes-in-scope',
    summary: 'The changed source files must lie within the paths of the referenced tasks.',
    why: `Files outside the tasks are mostly drive-by changes that reviewers do not expect. The check is off unless asked for,
since few task lists name every file; it says nothing where a referenced task names no path. Specs, docs, tests and lock files go
with any task (option \`allow\`).`,
    severity: 'off',
    preset: 'strict',
    since: '0.1.0',
    options: changes_in_scope_options,
    examples: [
        {
            good: {
                body: 'Task: T001',
                after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/parser.ts': '' },
            },
        },
        {
            bad: {
                body: 'Task: T001',
                after: {
                    'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n',
                    'src/parser.ts': '',
                    'src/mail.ts': '',
                },
            },
        },
    ],
    needs: ['references', 'files'],
    *check({ references, files }, { allow }, { matches }) {
        const { tasks } = references;
        if (tasks.length === 0 || tasks.some(({ task }) => task.paths.length === 0))
            return;
        const named = [...new Set(tasks.flatMap(({ task }) => task.paths.map(({ value }) => value)))];
        const outside = files.items.filter(({ path }) => !matches(path, allow) && !named.some((name) => (0,kit/* liesWithin */.ZQ)(path, name)));
        if (outside.length === 0)
            return;
        const shown = outside.slice(0, 5).map(({ path }) => `\`${path}\``);
        const more = outside.length > 5 ? [...shown, `${outside.length - 5} more`] : shown;
        yield {
            message: `Unexpected change of ${(0,kit/* listed */.KE)(more)}, expected files within the paths of the referenced tasks`,
            hint: 'Refer to the task that these files belong to, add them to the task, or move them to another pull request',
        };
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/criteria-not-weakened.js
/** A change that completes a task does not move the goal: its criteria stay as they were. */

/* harmony default export */ const criteria_not_weakened = ((0,kit/* defineCheck */.qH)({
    id: 'criteria-not-weakened',
    summary: 'A change that completes a task must not take its criteria away, reword them or lower its figures.',
    why: `Whoever does the work should not decide in the same pull request what the work was. Compared are the acceptance
criteria, the definition of done and the testing criteria at base and head, the coverage figures in the task, its open sub-tasks,
and whether the id still means the same task. Markup, case and white space are no rewording; new criteria are welcome.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: {
                before: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Open\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
                },
                after: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
                },
            },
        },
        {
            bad: {
                before: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Open\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n- [ ] Three wrong ones lock the account\n',
                },
                after: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
                },
            },
        },
    ],
    needs: ['comparison'],
    *check({ comparison }) {
        const removed = removedIn(comparison);
        for (const { task: at, before } of (0,kit/* flipsOf */.ou)(comparison, 'completed')) {
            const place = { in: at.document.path, at: (0,kit/* headOf */.Uo)(at.task), task: at.task };
            for (const loss of [...losses(before, at), ...removed.of(before, at)]) {
                yield {
                    message: `Unexpected ${loss} in the change that completes \`${(0,kit/* taskName */.p5)(at)}\`, expected what was asked to stay as it was`,
                    hint: 'Restore it, or change what is asked in a pull request of its own that completes nothing',
                    ...place,
                };
            }
        }
    },
}));
const SAYS = {
    removed: 'removal of the criterion',
    reworded: 'rewording of the criterion',
    waived: 'waiving of the criterion',
};
function* losses(before, after) {
    if (before === null)
        return;
    const figures = figureLosses(before, after);
    yield* figures.map(({ says }) => says);
    for (const change of (0,kit/* criterionChanges */.xk)(before, after)) {
        const told = figures.some(({ percent }) => change.kind === 'reworded' && change.before.text.value.includes(percent));
        if (!told)
            yield `${SAYS[change.kind]} "${(0,kit/* clip */.$Q)(change.before.text.value, 80)}"`;
    }
}
/** The highest figure of each metric counts. */
function figureLosses(before, after) {
    const now = highest(after);
    return [...highest(before)].flatMap(([metric, percent]) => {
        const left = now.get(metric);
        if (left !== undefined && Number(left) >= Number(percent))
            return [];
        const what = left === undefined ? 'removal' : `lowering to ${left} %`;
        return [{ says: `${what} of the coverage figure ${percent} % (${metric})`, percent }];
    });
}
function highest({ document, task }) {
    const figures = new Map();
    for (const { metric, percent } of (0,kit/* coverageFigures */.k1)(document.text.slice(task.extent.start, task.extent.end))) {
        if (Number(percent) > Number(figures.get(metric) ?? -1))
            figures.set(metric, percent);
    }
    return figures;
}
/** The open tasks that are gone at the head, by what they were to a completed one. */
function removedIn({ pairs }) {
    const gone = pairs.flatMap(({ before, after }) => {
        return after === null && before !== null && !(0,kit/* isSettled */.Is)(before.task) ? [before] : [];
    });
    const byParent = (0,kit/* grouped */.zD)(gone, ({ document, task }) => task.parent === null ? null : document.tasks[task.parent]);
    const byId = (0,kit/* grouped */.zD)(gone, criteria_not_weakened_idIn);
    return {
        of(before, after) {
            if (before === null)
                return replacement(byId.get(criteria_not_weakened_idIn(after))?.[0], after);
            const parts = byParent.get(before.task) ?? [];
            return parts.map((old) => `removal of the open sub-task \`${(0,kit/* taskName */.p5)(old)}\``);
        },
    };
}
/** A new task that took over the id of one that is gone. */
function replacement(old, { task }) {
    if (old === undefined || task.id === null)
        return [];
    return [`replacement of "${(0,kit/* clip */.$Q)(old.task.title.value, 60)}" under the same id`];
}
function criteria_not_weakened_idIn({ document, task }) {
    return `${document.path}\n${task.id?.value ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/src/checks/done-path-exists.js
/** A task that is done and names a file that nobody has: the file, the path or the box is wrong. */

const done_path_exists_options = kit.z.strictObject({
    ignore: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [
        '**/.env*',
        '**/{dist,build,out,target,node_modules,coverage,tmp,vendor,.next,.venv,venv}/**',
        '**/*.{log,db,sqlite,sqlite3,tmp}',
    ], 'Paths that a repository does not keep: what is built, installed or secret.'),
});
const TAKES_AWAY = /\b(?:remove|removes|removed|delete|deletes|deleted|drop|rename|renamed|move|moved|migrate|replace|retire|clean up|get rid)\b/i;
/** Outside the repository, or a name that stands for others. */
const done_path_exists_ELSEWHERE = /^[~/]|^[A-Za-z]:|\.\.|[<>{}$|…]|XXX|:\/\//;
/* harmony default export */ const done_path_exists = ((0,kit/* defineCheck */.qH)({
    id: 'done-path-exists',
    summary: 'The paths that a completed task names must exist at the head, or be removed on purpose.',
    why: `A path that a done task names and that is not there means that the file has another name, that the task was done in
another way, or not at all. A path may begin at the root or in any package. Paths that the change removes or renames, that a task of
removal names, that lie outside the repository or are not kept in it (option \`ignore\`) do not count.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: done_path_exists_options,
    covers: ['flip-touches-paths'],
    examples: [
        {
            good: {
                before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
                after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/parser.ts': '' },
            },
        },
        {
            bad: {
                before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
                after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'lib/parser.ts': '' },
            },
        },
    ],
    needs: ['comparison', 'files', 'tree'],
    *check({ comparison, files, tree }, { ignore }, { matches }) {
        const flips = (0,kit/* flipsOf */.ou)(comparison, 'completed').filter(({ task }) => task.task.paths.length > 0);
        if (flips.length === 0)
            return;
        const exists = finder(tree.paths);
        const gone = removedPaths(files.items);
        const isExcused = (path) => matches((0,kit/* cleanPath */.ts)(path), ignore) || exists(path) || gone.some((old) => (0,kit/* liesWithin */.ZQ)(old, path));
        for (const { task: at } of flips) {
            const missing = namedPaths(at.task).filter((path) => !isExcused(path));
            if (missing.length === 0)
                continue;
            if (!tree.complete) {
                yield { unjudged: 'not every path of the repository is known' };
                return;
            }
            yield done_path_exists_problemOf(at, missing);
        }
    },
}));
function done_path_exists_problemOf(at, missing) {
    const shown = missing.slice(0, 3).map((path) => `\`${(0,kit/* clip */.$Q)(path, 80)}\``);
    const more = missing.length > 3 ? [...shown, `${missing.length - 3} more`] : shown;
    return {
        message: `Unexpected completion of \`${(0,kit/* taskName */.p5)(at)}\`, whose ${(0,kit/* listed */.KE)(more)} ${missing.length === 1 ? 'is' : 'are'} not at the head, expected every path it names to exist`,
        hint: 'Correct the path in the task, or leave its box open until the file is there',
        in: at.document.path,
        at: (0,kit/* headOf */.Uo)(at.task),
        task: at.task,
    };
}
/** The paths that must be there when the task is done; a task of removal names none. */
function namedPaths(task) {
    if (TAKES_AWAY.test(task.title.value))
        return [];
    return [...new Set(task.paths.map(({ value }) => value))].filter((path) => !done_path_exists_ELSEWHERE.test(path));
}
function removedPaths(files) {
    const old = files.filter(({ status }) => status === 'removed' || status === 'renamed');
    return (0,kit/* touchedPaths */.Pq)(old);
}
/** Looks for a file or folder by the last segment of its path first, for repositories are large. */
function finder(paths) {
    const byName = new Map();
    for (const path of paths) {
        let end = 0;
        for (const segment of path.split('/')) {
            end += segment.length;
            const list = byName.get(segment);
            if (list === undefined)
                byName.set(segment, [path.slice(0, end)]);
            else if (list.at(-1) !== path.slice(0, end))
                list.push(path.slice(0, end));
            end++;
        }
    }
    return (named) => {
        if ((0,kit/* isGlob */.fg)(named))
            return paths.some((path) => (0,kit/* liesWithin */.ZQ)(path, named));
        return (byName.get((0,kit/* baseName */.Fl)(named)) ?? []).some((path) => (0,kit/* liesWithin */.ZQ)(path, named));
    };
}

;// CONCATENATED MODULE: ./lib/src/checks/flip-criteria-checked.js
/** Whoever ticks a task says that its criteria hold: their boxes are ticked in the same change. */

/* harmony default export */ const flip_criteria_checked = ((0,kit/* defineCheck */.qH)({
    id: 'flip-criteria-checked',
    summary: 'A task that a change completes must have its acceptance criteria and definition of done ticked.',
    why: `The moment at which a box is ticked is the moment to look at the criteria, while the author still knows. Criteria that
are optional, struck through or not applicable bind no one; those of the document count where it has one task only.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    covers: ['done-criteria-checked'],
    examples: [
        {
            good: {
                before: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Open\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
                },
                after: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [x] A wrong password is refused\n',
                },
            },
        },
        {
            bad: {
                before: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Open\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
                },
                after: {
                    'tasks.md': '### Task 1: Log in\n**Status**: Done\n\n#### Acceptance Criteria\n\n- [ ] A wrong password is refused\n',
                },
            },
        },
    ],
    needs: ['comparison'],
    *check({ comparison }) {
        for (const { task: at } of (0,kit/* flipsOf */.ou)(comparison, 'completed')) {
            const open = (0,kit/* openCriteria */.QP)((0,kit/* criteriaOf */.pC)(at));
            if (open.length === 0)
                continue;
            yield {
                message: `Unexpected completion of \`${(0,kit/* taskName */.p5)(at)}\` with ${(0,kit/* openInWords */.De)(at.document, open)}, expected all of them ticked`,
                hint: 'Tick what is fulfilled, strike through what no longer applies, or leave the box of the task open',
                in: at.document.path,
                at: (0,kit/* headOf */.Uo)(at.task),
                task: at.task,
                related: (0,kit/* openPlaces */.j$)(open),
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/flip-dependencies-done.js
/** A task that is done before what it depends on was done in the wrong order, or its box is wrong. */

/* harmony default export */ const flip_dependencies_done = ((0,kit/* defineCheck */.qH)({
    id: 'flip-dependencies-done',
    summary: 'The prerequisites of a task that a change completes must be done at its head.',
    why: `A declared dependency says that the task cannot be done without the other one. Then either the other box was
forgotten, or the dependency is not real; both are worth a look while the change is open. Dropped and optional prerequisites
and ids that no task has do not count.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    covers: ['dependency-done-first'],
    examples: [
        {
            good: {
                before: {
                    'tasks.md': '- [x] T001 Create src/a.ts\n- [ ] T002 Use it in src/b.ts (depends on T001)\n',
                },
                after: {
                    'tasks.md': '- [x] T001 Create src/a.ts\n- [x] T002 Use it in src/b.ts (depends on T001)\n',
                },
            },
        },
        {
            bad: {
                before: {
                    'tasks.md': '- [ ] T001 Create src/a.ts\n- [ ] T002 Use it in src/b.ts (depends on T001)\n',
                },
                after: {
                    'tasks.md': '- [ ] T001 Create src/a.ts\n- [x] T002 Use it in src/b.ts (depends on T001)\n',
                },
            },
        },
    ],
    needs: ['comparison', 'after'],
    *check({ comparison, after }) {
        for (const { task: at } of (0,kit/* flipsOf */.ou)(comparison, 'completed')) {
            const open = (0,kit/* openPrerequisites */.cx)(at, after);
            if (open.length === 0)
                continue;
            const ids = [...new Set(open.map((other) => (0,kit/* nameOf */.Vb)(other.task)))];
            yield {
                message: `Unexpected completion of \`${(0,kit/* taskName */.p5)(at)}\` before ${(0,kit/* listed */.KE)(ids)}, expected its prerequisites done`,
                hint: 'Tick the prerequisite if it is done, correct the dependency, or leave the box of the task open',
                in: at.document.path,
                at: (0,kit/* headOf */.Uo)(at.task),
                task: at.task,
                related: open.slice(0, 5).map(({ document, task }) => ({
                    message: 'open prerequisite',
                    in: document.path,
                    at: (0,kit/* headOf */.Uo)(task),
                })),
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/flip-has-code.js
/** Boxes of code tasks that are ticked by a change of documents only were ticked for work that is not there. */

/** Places of the tasks in one finding; of more, each that names untouched paths is told on its own. */
const flip_has_code_MOST = 100;
const flip_has_code_options = kit.z.strictObject({
    documents: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [...kit/* DOCUMENT_GLOBS */.Su], 'Files that are specs and docs.'),
});
/* harmony default export */ const flip_has_code = ((0,kit/* defineCheck */.qH)({
    id: 'flip-has-code',
    summary: 'A change that completes tasks about source files must touch more than specs and docs.',
    why: `A pull request that only ticks boxes can be right, when the work came in another one; mostly it is a slip, or a
report of work that was never done. Only tasks that name a source file count.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: flip_has_code_options,
    covers: ['flip-touches-paths'],
    examples: [
        {
            good: {
                before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
                after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/parser.ts': '' },
            },
        },
        {
            bad: {
                before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
                after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'README.md': 'New' },
            },
        },
    ],
    needs: ['comparison', 'files'],
    *check({ comparison, files }, { documents }, { matches }) {
        const flips = (0,kit/* flipsOf */.ou)(comparison, 'completed').filter(({ task: { task } }) => task.paths.some(({ value }) => (0,kit/* namesFile */.X7)(value) && !matches(value.replace(/^\.?\//, ''), documents)));
        const first = flips[0]?.task;
        if (first === undefined || (0,kit/* touchedPaths */.Pq)(files.items).some((path) => !matches(path, documents)))
            return;
        if (!(0,kit/* isComplete */.As)(files)) {
            yield { unjudged: `the list of changed files stops at ${files.items.length}` };
            return;
        }
        const names = flips.slice(0, 5).map((flip) => `\`${(0,kit/* taskName */.p5)(flip.task)}\``);
        const more = flips.length > 5 ? [...names, `${flips.length - 5} more`] : names;
        yield {
            message: `Unexpected completion of ${(0,kit/* listed */.KE)(more)} by a change of specs and docs only, expected source files among the changed ones`,
            hint: 'Tick the boxes in the pull request that brings the work, or say in the description where the work was merged',
            in: first.document.path,
            at: (0,kit/* headOf */.Uo)(first.task),
            task: first.task,
            related: flips.slice(1, flip_has_code_MOST).map(({ task: at }) => ({
                message: `completes \`${(0,kit/* taskName */.p5)(at)}\``,
                in: at.document.path,
                at: (0,kit/* headOf */.Uo)(at.task),
            })),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/flip-has-tests.js
/** A task that asks for tests is not done without any. */

const flip_has_tests_options = kit.z.strictObject({
    tests: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), [...kit/* TEST_GLOBS */.Hf], 'Which files are tests.'),
});
const KIND = /\b(?:unit|integration|e2e|end-to-end|regression|contract|component|acceptance|smoke|property)[ -]tests?\b|\btests? coverage\b/i;
const WRITTEN = /\b(?:write|written|add|added|cover|covers|covered|coverage|create|created|implement|implemented|exist|include|included|achieve|extend)\b/i;
const WRITES_TESTS = /^(?:write|add|create|implement|extend|develop)\b[^.]{0,60}\b(?:tests\b|test (?:for|case|suite|that)\b)/i;
const NONE = /^(?:none|n\/a|no|not (?:needed|required|applicable)|-|—)(?![a-z])/i;
/* harmony default export */ const flip_has_tests = ((0,kit/* defineCheck */.qH)({
    id: 'flip-has-tests',
    summary: 'A completed task that demands tests must come with a changed test file.',
    why: `A task demands tests when its title says to write some, when it names a test file, or when a testing criterion, field or
definition of done asks for unit, integration or other tests to exist. "All tests pass" asks for no new ones. Which files are tests is
decided by the globs of the option \`tests\`.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: flip_has_tests_options,
    examples: [
        {
            good: {
                before: { 'tasks.md': '- [ ] T001 Write unit tests for the parser\n' },
                after: { 'tasks.md': '- [x] T001 Write unit tests for the parser\n', 'test/parser.test.ts': '' },
            },
        },
        {
            bad: {
                before: { 'tasks.md': '- [ ] T001 Write unit tests for the parser\n' },
                after: { 'tasks.md': '- [x] T001 Write unit tests for the parser\n', 'src/parser.ts': '' },
            },
        },
    ],
    needs: ['comparison', 'files'],
    *check({ comparison, files }, { tests }, { matches }) {
        const kept = files.items.filter(({ status }) => status !== 'removed');
        if ((0,kit/* touchedPaths */.Pq)(kept).some((path) => matches(path, tests)))
            return;
        for (const { task: at } of (0,kit/* flipsOf */.ou)(comparison, 'completed')) {
            const reason = demand(at, (path) => matches(path, tests));
            if (reason === null)
                continue;
            if (!(0,kit/* isComplete */.As)(files)) {
                yield { unjudged: `the list of changed files stops at ${files.items.length}` };
                return;
            }
            yield {
                message: `Unexpected completion of \`${(0,kit/* taskName */.p5)(at)}\` without a changed test file, expected one since ${reason}`,
                hint: 'Add the tests to this change, or leave the box of the task open; the option `tests` says which files are tests',
                in: at.document.path,
                at: (0,kit/* headOf */.Uo)(at.task),
                task: at.task,
            };
        }
    },
}));
/** Why the task demands tests, in a clause; null where it does not. */
function demand({ document, task }, isTest) {
    if (WRITES_TESTS.test(task.title.value))
        return 'its title says to write tests';
    if (task.paths.some(({ value }) => isTest(value.replace(/^\.?\//, ''))))
        return 'it names a test file';
    if (task.criteria.some(asksForTests))
        return 'its criteria ask for tests';
    const asked = [...testingFields(task), ...testingParts(task, document.text)];
    return asked.some((text) => KIND.test(text) && !NONE.test(text.trim()))
        ? 'its testing section asks for tests'
        : null;
}
function asksForTests({ text, waived }) {
    return !waived && KIND.test(text.value) && WRITTEN.test(text.value);
}
function testingFields(task) {
    return task.fields.filter(({ key }) => key === 'testing').map(({ value }) => value.value);
}
function testingParts(task, text) {
    return task.parts
        .filter(({ key }) => key === 'testing')
        .map(({ body }) => text.slice(body.start, body.end));
}

;// CONCATENATED MODULE: ./lib/src/checks/flip-touches-paths.js
/** A ticked task names files: a change that touches none of them hardly completed it. */

/* harmony default export */ const flip_touches_paths = ((0,kit/* defineCheck */.qH)({
    id: 'flip-touches-paths',
    summary: 'A task that a change completes and that names paths must have one of them among the changed files.',
    why: `A box is ticked in a moment, by people and by generators alike; the paths that the task names are the evidence at
hand. One of them is enough, a file in a named folder counts, and so does a file of the same name elsewhere. Where the list of
changed files was cut, no absence is claimed.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: {
                before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
                after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/parser.ts': '' },
            },
        },
        {
            bad: {
                before: { 'tasks.md': '- [ ] T001 Add the parser in src/parser.ts\n' },
                after: { 'tasks.md': '- [x] T001 Add the parser in src/parser.ts\n', 'src/printer.ts': '' },
            },
        },
    ],
    needs: ['comparison', 'files'],
    *check({ comparison, files }) {
        const changed = (0,kit/* touchedPaths */.Pq)(files.items);
        const names = new Set(changed.map(kit/* baseName */.Fl));
        for (const { task: at } of (0,kit/* flipsOf */.ou)(comparison, 'completed')) {
            const paths = [...new Set(at.task.paths.map(({ value }) => value))];
            const touches = (named) => ((0,kit/* namesFile */.X7)(named) && names.has((0,kit/* baseName */.Fl)(named))) || changed.some((path) => (0,kit/* liesWithin */.ZQ)(path, named));
            if (paths.length === 0 || paths.some(touches))
                continue;
            if (!(0,kit/* isComplete */.As)(files)) {
                yield { unjudged: `the list of changed files stops at ${files.items.length}` };
                return;
            }
            const shown = paths.slice(0, 3).map((path) => `\`${(0,kit/* clip */.$Q)(path, 80)}\``);
            const more = paths.length > 3 ? [...shown, `${paths.length - 3} more`] : shown;
            yield {
                message: `Unexpected completion of \`${(0,kit/* taskName */.p5)(at)}\` without a change of ${(0,kit/* listed */.KE)(more)}, expected one of its paths to be touched`,
                hint: 'Correct the path in the task, or leave its box open until the work is in the change',
                in: at.document.path,
                at: (0,kit/* headOf */.Uo)(at.task),
                task: at.task,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/gate-not-weakened.js
/** A change does not alter the gate that judges it without somebody looking. */

/* harmony default export */ const gate_not_weakened = ((0,kit/* defineCheck */.qH)({
    id: 'gate-not-weakened',
    summary: 'A change must not edit the config, baseline or workflow of the gate, or add suppressions, unseen.',
    why: `The config at the base judges a pull request, so an edit cannot help the pull request that brings it, but it helps the
next one. This check says that the edit is there and what it loosens: levels and thresholds that go down, exemptions and exclusions that
grow. Comments that silence rules work at once, so each new one is reported at its place.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: {
                before: { 'tasks.md': '- [ ] T001 Log in\n' },
                after: { 'tasks.md': '- [x] T001 Log in\n' },
                config: { before: { failOn: 'error' }, after: { failOn: 'error' } },
            },
        },
        {
            bad: {
                before: { '.tasks-gate.yml': 'failOn: error' },
                after: { '.tasks-gate.yml': 'failOn: never' },
                config: { before: { failOn: 'error' }, after: { failOn: 'never' } },
            },
        },
    ],
    needs: ['gate', 'loosened', 'files', 'comparison'],
    *check({ gate, loosened, files, comparison }) {
        const isFirst = gate.before === null;
        const edited = files.items.filter((file) => isEdit(file, gate.paths, isFirst));
        for (const loss of loosened) {
            yield {
                message: `Unexpected loosening of the gate: ${loss}, expected the gate to stay as strict as it was`,
                hint: 'Have it reviewed by someone who owns the gate, or bring it in a pull request of its own',
            };
        }
        if (edited.length > 0 && loosened.length === 0)
            yield editOf(edited);
        for (const pair of comparison.documents)
            yield* newSilences(pair);
    },
}));
/** The pull request that brings the gate edits nothing. */
function isEdit({ path, previousPath, status }, paths, isFirst) {
    if (isFirst && status === 'added')
        return false;
    return paths.includes(path) || (previousPath !== null && paths.includes(previousPath));
}
function editOf(files) {
    const names = files.map(({ path, status }) => `\`${path}\`${status === 'removed' ? ' (removed)' : ''}`);
    return {
        message: `Unexpected change of ${(0,kit/* listed */.KE)(names)}, expected the gate to stay as it is`,
        hint: 'Have it reviewed by someone who owns the gate; it takes effect once it is merged',
    };
}
/** The comments at the head that silence more than those at the base. */
function* newSilences({ before, after }) {
    if (after === null)
        return;
    const old = (0,kit/* grouped */.zD)((before?.directives ?? []).filter(silences), keyOf);
    const left = new Map([...old].map(([key, same]) => [key, same.length]));
    for (const directive of after.directives.filter(silences)) {
        const rest = left.get(keyOf(directive)) ?? 0;
        left.set(keyOf(directive), rest - 1);
        if (rest > 0)
            continue;
        const what = directive.rules.length === 0
            ? 'every rule'
            : (0,kit/* listed */.KE)(directive.rules.map(({ value }) => `\`${value}\``).slice(0, 5));
        yield {
            message: `Unexpected new comment that silences ${what}, expected the finding to be mended`,
            hint: 'Mend what the rule reports, or have the reason of the comment reviewed',
            in: after.path,
            at: directive.at,
        };
    }
}
function silences({ kind }) {
    return kind !== 'enable' && kind !== 'unknown';
}
function keyOf({ kind, rules }) {
    return [kind, ...rules.map(({ value }) => value)].join(' ');
}

;// CONCATENATED MODULE: ./lib/src/checks/pull-request-names-task.js
/** A pull request belongs to a task: otherwise nobody can tell what it is for, or what it completes. */

const PLACES = {
    body: 'a `Tasks:` line in the description',
    title: 'the title',
    branch: 'the branch',
    commits: 'a commit message',
    flips: 'the box of a task',
};
/* harmony default export */ const pull_request_names_task = ((0,kit/* defineCheck */.qH)({
    id: 'pull-request-names-task',
    summary: 'A pull request must refer to at least one task.',
    why: `Work that belongs to no task is work that nobody planned, and a task whose pull request cannot be found is done
only by hearsay. A reference is a \`Tasks:\` line in the description, an id in the title, the branch or a commit message, or the
box of a task that the change ticks; \`references.require\` asks for a written one (\`explicit\`) or for one in each of some
places. A reference that names no task does not count. Text in fences, quotes and comments of the description is not read.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: {
                body: 'Adds the form.\n\nTasks: T012',
                after: { 'specs/001-auth/tasks.md': '- [ ] T012 Add the form in src/form.ts\n' },
            },
        },
        {
            bad: {
                title: 'Add the form',
                after: { 'specs/001-auth/tasks.md': '- [ ] T012 Add the form in src/form.ts\n' },
            },
        },
    ],
    needs: ['references', 'after'],
    *check({ references, after }, _, context) {
        const { require, from } = context.references;
        const found = references.list.filter(({ state }) => state !== 'unknown');
        const hint = hintOf(after.documents, references, from);
        if (typeof require !== 'string') {
            for (const place of require)
                yield* missingIn(place, found, references, hint);
            return;
        }
        const counted = require === 'any' ? found : found.filter((reference) => reference.from !== 'flips');
        if (counted.length > 0)
            return;
        const unread = references.unread.filter(({ place }) => require === 'any' || place !== 'flips');
        if (unread[0] !== undefined)
            yield { unjudged: unread.map(({ reason }) => reason).join('; ') };
        else if (require === 'any')
            yield { message: 'Unexpected pull request without a task, expected it to name at least one', hint };
        else
            yield {
                message: 'Unexpected pull request without a written task id, expected it to name at least one',
                hint,
            };
    },
}));
function* missingIn(place, found, { unread }, hint) {
    if (found.some(({ from }) => from === place))
        return;
    const reason = unread.find((each) => each.place === place)?.reason;
    if (reason !== undefined)
        yield { unjudged: reason };
    else
        yield { message: `Unexpected lack of a task in ${PLACES[place]}, expected a reference there`, hint };
}
/** What to write, with a task that is open, if possible of the feature that is meant. */
function hintOf(documents, references, from) {
    const example = openTask(documents, references) ?? 'T012';
    const ways = [
        ...(from.includes('body') ? [`write \`Tasks: ${example}\` on a line of its own in the description`] : []),
        ...(from.includes('title') ? ['put the id into the title'] : []),
        ...(from.includes('flips') ? ['tick the box of the task that this change completes'] : []),
    ];
    const hint = ways.length > 1 ? `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}` : ways.join('');
    if (hint === '')
        return `Name a task such as \`${example}\` in ${(0,kit/* listed */.KE)(from.map((place) => PLACES[place]))}`;
    return hint.charAt(0).toUpperCase() + hint.slice(1);
}
function openTask(documents, { tasks }) {
    for (const document of [...tasks.map((task) => task.document), ...documents]) {
        const open = document.tasks.find((task) => task.id !== null && !(0,kit/* isSettled */.Is)(task));
        if (open?.id)
            return (0,kit/* scopedId */.o3)(document, open.id.value);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/checks/reference-exists.js
/** A reference that names no task, or several, links the pull request to nothing. */

const reference_exists_MOST = 5;
/* harmony default export */ const reference_exists = ((0,kit/* defineCheck */.qH)({
    id: 'reference-exists',
    summary: 'Each task that a pull request names must exist, and be one task only.',
    why: `A mistyped id looks like a link and is none. An id counts as a task id in a \`Tasks:\` line, behind the word
"task", or where it has the form of this project's ids. A bare id means the task of the feature that the change touches,
else of the feature that the branch names, else the only one in the repository; where several are left, only the author knows.
A task that the change deletes is looked up at the base.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: { body: 'Task: T001', after: { 'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n' } },
        },
        {
            bad: { body: 'Task: T010', after: { 'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n' } },
        },
        {
            bad: {
                title: 'T001 Add the form',
                after: {
                    'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n',
                    'specs/002-billing/tasks.md': '- [ ] T001 Add src/invoice.ts\n',
                },
                before: {
                    'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n',
                    'specs/002-billing/tasks.md': '- [ ] T001 Add src/invoice.ts\n',
                },
            },
        },
    ],
    needs: ['references', 'after'],
    *check({ references, after }) {
        const bad = references.list.filter(({ state }) => state !== 'found');
        for (const same of (0,kit/* grouped */.zD)(bad, ({ text, state }) => `${state} ${text}`).values()) {
            const first = same[0];
            const where = placesOf(same);
            if (first.state === 'ambiguous')
                yield ambiguous(first, where);
            else
                yield reference_exists_unknown(first, where, after.documents.length);
        }
        if (references.cut) {
            yield { message: 'Unexpected number of task ids, expected at most 1000', hint: 'Name the tasks only' };
        }
    },
}));
function placesOf(references) {
    const places = references.slice(0, reference_exists_MOST).map(({ where }) => where);
    return (0,kit/* listed */.KE)(references.length > reference_exists_MOST ? [...places, `${references.length - reference_exists_MOST} more`] : places);
}
function reference_exists_unknown({ text }, where, lists) {
    const expected = lists === 0 ? 'a task list that has it' : 'the id of a task';
    return {
        message: `Unexpected \`${(0,kit/* clip */.$Q)(text, 60)}\` in ${where}, expected ${expected}`,
        hint: 'Correct the id, or add the task to its list in this change',
    };
}
function ambiguous({ text, targets }, where) {
    const names = targets.slice(0, reference_exists_MOST).map((target) => {
        const name = (0,kit/* taskName */.p5)(target);
        return name.includes('/') ? `\`${name}\`` : `\`${name}\` of ${target.document.path}`;
    });
    const more = targets.length > reference_exists_MOST ? [...names, `${targets.length - reference_exists_MOST} more`] : names;
    return {
        message: `Unexpected \`${(0,kit/* clip */.$Q)(text, 60)}\` in ${where}, which could be ${(0,kit/* listed */.KE)(more)}, expected one task`,
        hint: `Write the feature in front of the id, as in \`Tasks: ${(0,kit/* taskName */.p5)(targets[0])}\``,
    };
}

;// CONCATENATED MODULE: ./lib/src/checks/reference-open.js
/** A pull request for a task that was done already points at the wrong task, or reopens it unsaid. */

/* harmony default export */ const reference_open = ((0,kit/* defineCheck */.qH)({
    id: 'reference-open',
    summary: 'A task that a pull request names must have been open before it.',
    why: `A reference to a task that is done is mostly a slip of the number; a dropped task is one that nobody wants any
more. Tasks that the change itself reopens, pull requests that take back an earlier one, and flips do not count.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    examples: [
        {
            good: { title: 'T001 Log in', after: { 'tasks.md': '- [ ] T001 Log in\n' } },
        },
        {
            bad: {
                title: 'T001 Log in',
                before: { 'tasks.md': '- [x] T001 Log in\n' },
                after: { 'tasks.md': '- [x] T001 Log in\n' },
            },
        },
    ],
    needs: ['references', 'comparison'],
    *check(change) {
        if ((0,kit/* isRevert */.Py)(change))
            return;
        const { comparison, references } = change;
        const before = statusBefore(comparison);
        const reopened = new Set(comparison.flips.map(({ task }) => task.task));
        for (const [task, mentions] of mentionsByTask(references)) {
            if (reopened.has(task))
                continue;
            const was = settledBefore(task, before);
            if (was !== null)
                yield reference_open_problemOf(mentions, was);
        }
    },
}));
/** What title, description, branch and commits name; a flip names its task by being one. */
function mentionsByTask({ list }) {
    const mentions = list
        .filter(({ from, state }) => from !== 'flips' && state === 'found')
        .flatMap(({ targets, where }) => targets.map((target) => ({ target, where })));
    return (0,kit/* grouped */.zD)(mentions, ({ target }) => target.task);
}
/** The status at the base of the tasks that the change touches; null for new ones. */
function statusBefore({ pairs }) {
    return new Map(pairs.flatMap(({ before, after }) => (after === null ? [] : [[after.task, before?.task.status ?? null]])));
}
/** How a task was settled at the base; null for one that was open, and for a new one. */
function settledBefore(task, before) {
    if (task.status === 'dropped')
        return 'dropped';
    const was = before.has(task) ? before.get(task) : task.status;
    return was === 'done' || was === 'dropped' ? was : null;
}
function reference_open_problemOf(mentions, status) {
    const [{ target }] = mentions;
    const where = mentions.map((mention) => mention.where);
    const was = status === 'done' ? 'which was done before this change' : 'which was dropped';
    const problem = {
        message: `Unexpected reference to \`${(0,kit/* taskName */.p5)(target)}\` in ${(0,kit/* listed */.KE)(where.slice(0, 3))}, ${was}, expected an open task`,
        hint: 'Correct the id, or open the task again in this change if it is not done after all',
    };
    if (target.side === 'base')
        return problem;
    return { ...problem, in: target.document.path, at: (0,kit/* headOf */.Uo)(target.task), task: target.task };
}

;// CONCATENATED MODULE: ./lib/src/checks/spec-updated.js
/** Code that a specification describes does not change without it. */

const spec_updated_options = kit.z.strictObject({
    map: (0,kit/* option */.bn)(kit.z.array(kit.z.strictObject({ code: kit.z.array(kit.z.string()), specs: kit.z.array(kit.z.string()) })), [
        {
            code: ['src/**', 'lib/**', 'app/**', 'packages/*/src/**'],
            specs: ['specs/**', '.kiro/specs/**', 'openspec/**', '**/tasks.md', '**/TASKS.md'],
        },
    ], 'Which code is described by which specs; one changed file of `specs` is enough.'),
});
/* harmony default export */ const spec_updated = ((0,kit/* defineCheck */.qH)({
    id: 'spec-updated',
    summary: 'A change of code that a specification covers must come with a change of the specification or its tasks.',
    why: `Specifications go stale one small change at a time. The option \`map\` says which globs of code belong to which globs of
specs and task lists. The check is off unless asked for: many changes, such as repairs, change no specification.`,
    severity: 'off',
    preset: 'strict',
    since: '0.1.0',
    options: spec_updated_options,
    examples: [
        { good: { after: { 'src/a.ts': '', 'specs/001-auth/spec.md': '# Log in\n' } } },
        { bad: { after: { 'src/a.ts': '' } } },
    ],
    needs: ['files'],
    *check({ files }, { map }, { matches }) {
        const changed = (0,kit/* touchedPaths */.Pq)(files.items);
        for (const { code, specs } of map) {
            const covered = changed.filter((path) => matches(path, code) && !matches(path, specs));
            if (covered.length === 0 || changed.some((path) => matches(path, specs)))
                continue;
            if (!(0,kit/* isComplete */.As)(files)) {
                yield { unjudged: `the list of changed files stops at ${files.items.length}` };
                return;
            }
            const shown = covered.slice(0, 3).map((path) => `\`${path}\``);
            const more = covered.length > 3 ? [...shown, `${covered.length - 3} more`] : shown;
            yield {
                message: `Unexpected change of ${(0,kit/* listed */.KE)(more)} alone, expected a change under ${(0,kit/* listed */.KE)(specs.map((glob) => `\`${glob}\``))}`,
                hint: 'Bring the specification or the task list up to date in this change',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/task-not-removed.js
/** Open tasks do not vanish unsaid, and done ones are not reopened unsaid. */

const task_not_removed_options = kit.z.strictObject({
    labels: (0,kit/* option */.bn)(kit.z.array(kit.z.string()), ['tasks-changed'], 'Labels that say that it is meant, with `*`.'),
});
/* harmony default export */ const task_not_removed = ((0,kit/* defineCheck */.qH)({
    id: 'task-not-removed',
    summary: 'An open task that a change removes, or a done one that it reopens, must be named or labelled.',
    why: `A task that disappears is work that nobody will miss until it is needed. Naming the task in the pull request, or
a label, says that it is meant. Tasks that move to another list, lists that are archived, and pull requests that take back an earlier
one are no surprise. A list that is deleted whole is reported once.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: task_not_removed_options,
    examples: [
        {
            good: {
                body: 'Tasks: T002',
                before: { 'tasks.md': '- [ ] T001 Add src/a.ts\n- [ ] T002 Add src/b.ts\n' },
                after: { 'tasks.md': '- [ ] T001 Add src/a.ts\n' },
            },
        },
        {
            bad: {
                before: { 'tasks.md': '- [ ] T001 Add src/a.ts\n- [ ] T002 Add src/b.ts\n' },
                after: { 'tasks.md': '- [ ] T001 Add src/a.ts\n' },
            },
        },
    ],
    needs: ['comparison', 'references'],
    *check(change, { labels }) {
        const { comparison, references } = change;
        if (change.labels.some((label) => labels.some((pattern) => (0,kit/* fitsPattern */.jF)(label, pattern))))
            return;
        const named = namedTasks(references);
        const isMeant = (at) => named.has(at.task) || (at.task.id !== null && named.has((0,kit/* taskName */.p5)(at)));
        const lists = new Map(comparison.documents.flatMap((pair) => (pair.before === null ? [] : [[pair.before, pair]])));
        const removed = comparison.pairs.flatMap(({ before, after }) => {
            return before === null || after !== null || (0,kit/* isSettled */.Is)(before.task) || isMeant(before) ? [] : [before];
        });
        for (const [document, tasks] of (0,kit/* grouped */.zD)(removed, (at) => at.document)) {
            yield* removedFrom(lists.get(document), tasks);
        }
        yield* reopened(change, (0,kit/* flipsOf */.ou)(comparison, 'reopened')
            .map(({ task }) => task)
            .filter((at) => !isMeant(at)));
    },
}));
/** The tasks that the author wrote down, also by the id under which they were removed. */
function namedTasks({ list }) {
    const written = list.filter(({ from, state }) => from !== 'flips' && state === 'found');
    return new Set(written.flatMap(({ targets }) => targets.flatMap((at) => [at.task, (0,kit/* taskName */.p5)(at)])));
}
function* removedFrom(list, tasks) {
    const first = tasks[0];
    if (first === undefined || list === undefined || list.movedTo !== null)
        return;
    const hint = `Name the task in the description (\`Tasks: ${(0,kit/* taskName */.p5)(first)}\`), add a label that says that it is meant, or restore it`;
    if (list.after === null) {
        const many = tasks.length === 1 ? 'an open task' : `${tasks.length} open tasks`;
        yield {
            message: `Unexpected removal of ${first.document.path} with ${many}, expected open tasks to stay`,
            hint,
        };
        return;
    }
    for (const at of tasks) {
        const what = at.task.id === null
            ? `"${at.task.title.value.slice(0, 60)}"`
            : `\`${(0,kit/* scopedId */.o3)(at.document, at.task.id.value)}\``;
        yield {
            message: `Unexpected removal of the open task ${what}, expected it to be named`,
            hint,
            in: list.after.path,
        };
    }
}
function* reopened(change, tasks) {
    if ((0,kit/* isRevert */.Py)(change))
        return;
    for (const at of tasks) {
        yield {
            message: `Unexpected reopening of \`${(0,kit/* taskName */.p5)(at)}\`, which was done, expected it to be named`,
            hint: `Name the task in the description (\`Tasks: ${(0,kit/* taskName */.p5)(at)}\`), or tick its box again`,
            in: at.document.path,
            at: (0,kit/* headOf */.Uo)(at.task),
            task: at.task,
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/index.js
/** Every check there is, in the order of their ids. */

















const checks = [
    body_checklist_complete,
    body_template_filled,
    change_complete,
    changes_in_scope,
    criteria_not_weakened,
    done_path_exists,
    flip_criteria_checked,
    flip_dependencies_done,
    flip_has_code,
    flip_has_tests,
    flip_touches_paths,
    gate_not_weakened,
    pull_request_names_task,
    reference_exists,
    reference_open,
    spec_updated,
    task_not_removed,
];

;// CONCATENATED MODULE: ./lib/src/checks/run/benchmark-within.js
/** Benchmarks against their baseline and against what tasks promise. */

const benchmark_within_options = kit.z.strictObject({
    tolerance: (0,kit/* option */.bn)(kit.z.number().check(kit.z.minimum(0)), 10, 'By how many percent a benchmark may be worse than its baseline.'),
});
/** More reasons than these are counted. */
const benchmark_within_MOST = 3;
/* harmony default export */ const benchmark_within = ((0,kit/* defineRunCheck */.Fq)({
    id: 'benchmark-within',
    summary: 'A benchmark must stay near its baseline and under the limit that a task states.',
    why: `Results in the shape of github-action-benchmark (name, unit, value) are held against a baseline by name: times and sizes may
grow by the tolerance, rates such as \`ops/sec\` may fall by it. A limit of time in the title or criteria of a task that the change
completes ("sub-200ms response time", "300 ms or less") is held against the benchmarks that carry the id of the task, or whose every word
stands in the statement. Said and not judged are a unit that does not tell which way is better, units that do not convert, a benchmark of
the baseline that was not measured, and a limit that no benchmark speaks of.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: benchmark_within_options,
    needs: ['benchmarks'],
    *check({ benchmarks }, { tolerance }) {
        for (const glob of benchmarks.unmatched) {
            yield {
                message: `Unexpected lack of benchmark results at \`${glob}\`, expected the benchmark to write some`,
                hint: 'Run the benchmark before the gate, or correct `evidence.benchmarks`',
            };
        }
        const { failing, compared, unjudged } = (0,kit/* judgeBenchmarks */.wV)(benchmarks, tolerance);
        for (const { benchmark, expected, task, at } of failing) {
            const { name, value, unit } = benchmark;
            yield {
                message: `Unexpected ${`${value} ${(0,kit/* clip */.$Q)(unit, 40)}`.trim()} of the benchmark \`${(0,kit/* clip */.$Q)(name, 120)}\`, expected ${expected}`,
                hint: 'Make it fast again, or run it once more where the machine was busy',
                ...(task === null || at === null ? {} : { in: task.document.path, at, task: task.task }),
            };
        }
        if (unjudged.length > 0) {
            const more = unjudged.length > benchmark_within_MOST ? `; and ${unjudged.length - benchmark_within_MOST} more` : '';
            yield { unjudged: unjudged.slice(0, benchmark_within_MOST).join('; ') + more };
        }
        else if (compared === 0 && benchmarks.unmatched.length === 0)
            yield { unjudged: 'no benchmark has a baseline or a limit' };
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-files.js
/** The coverage of each file that a glob names. */

/* harmony default export */ const coverage_files = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-files',
    summary: 'Each file of a glob must reach the threshold of the glob.',
    why: `Every measured file that matches is held to the threshold on its own. A file without anything to run passes; a glob that
matches no measured file, or whose metric no report holds, is found, since its threshold would guard nothing.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage'],
    *check({ coverage }) {
        const measured = new Set(coverage.measured);
        for (const scope of (0,kit/* failing */.Jr)(coverage, 'files')) {
            const name = scope.name ?? '';
            if (scope.verdict === 'fail') {
                yield (0,kit/* problemOf */.Zw)(scope, `\`${name}\``, 'Test what the report shows as uncovered in this file');
            }
            else if (!coverage.held.includes(scope.metric)) {
                yield (0,kit/* problemOf */.Zw)(scope, `\`${name}\``, '');
            }
            else if (!measured.has(name)) {
                yield {
                    message: `Unexpected glob \`${name}\` without a measured file, expected one at least`,
                    hint: 'Correct the glob in `coverage.thresholds.files`, or map the paths of the report with `coverage.paths`',
                };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-groups.js
/** The coverage of files that are counted together. */

/* harmony default export */ const coverage_groups = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-groups',
    summary: 'Each group of files must reach its threshold.',
    why: `The measured files that the globs of a group match are summed and held to the threshold together. A group that matches no
measured file, or no file with the metric, cannot pass.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage'],
    *check({ coverage }) {
        for (const scope of (0,kit/* failing */.Jr)(coverage, 'groups')) {
            if (scope.verdict === 'no-data' && coverage.held.includes(scope.metric)) {
                yield {
                    message: `Unexpected group \`${scope.name}\` without ${scope.metric} to cover, expected a measured file with some`,
                    hint: `Correct the globs in \`coverage.thresholds.groups\`, or map the paths of the report with \`coverage.paths\``,
                };
                continue;
            }
            yield (0,kit/* problemOf */.Zw)(scope, `the group \`${scope.name}\``, 'Test what the report shows as uncovered in these files');
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-measured.js
/** Source files that no report mentions. */

/** More files than these are counted, not named one by one. */
const coverage_measured_MOST = 20;
/* harmony default export */ const coverage_measured = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-measured',
    summary: 'A changed source file must be mentioned by a coverage report.',
    why: `A file that no test loads is missing from most reports, so that it counts neither as covered nor as uncovered and the
figures look better than they are. Source files are the changed files with an extension that the reports measure, without tests,
declarations, configuration, fixtures and generated code.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage', 'change'],
    *check({ coverage }) {
        const { unmeasured } = coverage.judged;
        for (const path of unmeasured.slice(0, coverage_measured_MOST)) {
            yield {
                message: `Unexpected source file \`${path}\` without a measurement, expected a coverage report to mention it`,
                hint: 'Let the coverage tool count files that no test loads, or leave the file out of it on purpose',
                source: { path, lines: { first: 1, last: 1 } },
            };
        }
        if (unmeasured.length > coverage_measured_MOST) {
            yield {
                message: `Unexpected ${unmeasured.length - coverage_measured_MOST} more source files without a measurement, expected coverage reports to mention them`,
                hint: 'Let the coverage tool count files that no test loads',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-new-files.js
/** The coverage of files that a change brings. */

/* harmony default export */ const coverage_new_files = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-new-files',
    summary: 'Each new file must reach its threshold.',
    why: `Every measured file that the change adds is held to the threshold on its own; a renamed file is not new. A file without
anything to run passes, a metric that no report holds cannot, and a file that no report mentions is found by \`coverage-measured\`.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage', 'change'],
    *check({ coverage }) {
        for (const scope of (0,kit/* failing */.Jr)(coverage, 'new-files')) {
            const where = scope.name === null ? 'the new files' : `the new file \`${scope.name}\``;
            yield (0,kit/* problemOf */.Zw)(scope, where, 'Test the code of this file in the same change');
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-no-drop.js
/** The coverage of the project against that of its base. */

/* harmony default export */ const coverage_no_drop = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-no-drop',
    summary: 'The coverage of the project must not fall below its baseline by more than `maxDrop` points.',
    why: `The lines of the project are held against a baseline, counted over the files that are measured now. Fewer uncovered lines than
before always pass, so that removing covered code cannot fail. A baseline that is missing, or that was made of another state than the one
where the change began, is found at the severity of \`onMissingBaseline\` and \`onStaleBaseline\`; the latter also tells of files of the
baseline that no report holds now, as where their tests were taken away.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage'],
    *check({ coverage }) {
        yield* (0,kit/* gapProblems */.jo)(coverage, 'baseline');
        const { drop } = coverage;
        const scope = coverage.judged.scopes.find((each) => each.scope === 'no-drop');
        if (drop === null || scope === undefined || scope.verdict !== 'fail')
            return;
        const most = (0,kit/* shownThreshold */.tG)(scope.threshold ?? '').replace(/ %$/, '');
        yield {
            message: `Unexpected drop of the coverage of lines from ${(0,kit/* shownShare */.XP)(drop.base)} to ${(0,kit/* shownShare */.XP)(drop.now)}, expected ${most} points less at most`,
            hint: 'Test the code that this change adds, or take out what nothing uses',
        };
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-patch.js
/** The coverage of the lines that a change adds or rewrites. */

/** More ranges than these in all are counted, not shown. */
const coverage_patch_MOST = 50;
/* harmony default export */ const coverage_patch = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-patch',
    summary: 'The coverage of the changed lines must reach its threshold.',
    why: `Counted are the lines that the change adds or rewrites and that can run, from the merge base to the head, renames followed.
With \`ignoreWhitespace\`, a line that replaces the same line with other white space is left out.
A change with fewer such lines than \`minChangedLines\` is not judged. Lines of a measured file that are not known cannot pass,
and a change of files that no report mentions is not judged. Where the threshold is missed, the lines that never ran are shown
at their places as notices.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage', 'change'],
    *check({ coverage, change }) {
        const scopes = (0,kit/* failing */.Jr)(coverage, 'patch');
        for (const scope of scopes)
            yield patchProblem(scope, coverage.unseen);
        if (scopes.some(({ metric }) => metric === 'lines'))
            yield* uncovered(coverage.uncovered);
        if (coverage.judged.scopes.some(({ scope, verdict }) => scope === 'patch' && verdict === 'unmeasured'))
            yield { unjudged: `no report mentions ${inWords(coverage.judged.unmeasured)}` };
        if (!change.complete)
            yield { unjudged: 'the list of changed files is not complete' };
    },
}));
function patchProblem(scope, unseen) {
    if (scope.verdict === 'no-data' && unseen.length > 0) {
        return {
            message: `Unexpected change of ${inWords(unseen)} whose lines are not known, expected them for every file that reports measure`,
            hint: 'Bring a report that counts lines; of files whose diff the forge leaves out, as it does for large ones, the first 20 are compared',
        };
    }
    const hint = scope.metric === 'lines'
        ? 'Test the changed lines that never ran; they are marked in the files'
        : `Test the ${scope.metric} of the changed lines that never ran`;
    return (0,kit/* problemOf */.Zw)(scope, 'the changed lines', hint);
}
function inWords(paths) {
    const shown = paths.slice(0, 3).map((path) => `\`${path}\``);
    return (0,kit/* listed */.KE)(paths.length > 3 ? [...shown, `${paths.length - 3} more`] : shown);
}
function* uncovered(files) {
    const all = files.flatMap(({ path, ranges }) => ranges.map((lines) => ({ path, lines })));
    for (const source of all.slice(0, coverage_patch_MOST)) {
        const { first, last } = source.lines;
        const which = first === last ? `line ${first}` : `lines ${first} to ${last}`;
        yield {
            message: `Unexpected ${which} without a run, expected a test that reaches ${first === last ? 'it' : 'them'}`,
            hint: 'Add a test that runs this code',
            severity: 'notice',
            source,
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-project.js
/** The coverage of everything that the reports hold. */

/* harmony default export */ const coverage_project = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-project',
    summary: 'The coverage of the project must reach its threshold.',
    why: `All reports are merged line by line and every metric with a threshold is compared as integers: 899 of 1000 lines do not
reach 90 %. A metric that no report holds cannot pass. Reports that are missing or hold nothing are found here as well, at the severity
that \`onMissingReport\` and \`onEmptyReport\` give them.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage'],
    *check({ coverage }) {
        yield* (0,kit/* gapProblems */.jo)(coverage, 'report');
        if (coverage.measured.length === 0)
            return;
        for (const scope of (0,kit/* failing */.Jr)(coverage, 'project')) {
            yield (0,kit/* problemOf */.Zw)(scope, 'the project', 'Test what the report shows as uncovered, the largest files first');
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/coverage-task-target.js
/** The coverage that a task demands of itself. */

/* harmony default export */ const coverage_task_target = ((0,kit/* defineRunCheck */.Fq)({
    id: 'coverage-task-target',
    summary: 'A completed task must reach the coverage that it states.',
    why: `"Unit tests achieve 90%+ coverage" in the testing section, the definition of done or the criteria of a task is a figure that
a machine can check: when the change completes the task, the changed lines of the files that the task names must meet it. A figure for the
whole list serves the tasks without their own. Of several files with the name, those nearest to the list count. A task that names none of
the changed files cannot be judged, and "100% of users" is no
figure for code.`,
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['coverage', 'change'],
    *check({ coverage }) {
        for (const judged of coverage.targets) {
            const { target, scope, isReached } = judged;
            if (scope.verdict === 'no-data' && !isReached) {
                yield {
                    unjudged: `\`${(0,kit/* taskName */.p5)(target.task)}\` names none of the changed files that reports measure`,
                };
            }
            const found = foundIn(judged);
            if (found === null)
                continue;
            const least = (0,kit/* shownThreshold */.tG)(scope.threshold ?? '');
            yield {
                message: `Unexpected ${found}, expected ${least} or more since the ${target.says} says "${(0,kit/* clip */.$Q)(target.quote, 120)}"`,
                hint: 'Test the files of the task before its box is ticked, or correct the figure in a change of its own',
                in: target.task.document.path,
                at: target.at,
                task: target.task.task,
            };
        }
    },
}));
function foundIn({ target, scope, isReached }) {
    const name = (0,kit/* taskName */.p5)(target.task);
    if (scope.verdict === 'unmeasured')
        return `completion of \`${name}\` with files that no coverage report mentions`;
    if (scope.verdict === 'no-data')
        return isReached ? `lack of data about ${scope.metric} in the changed files of \`${name}\`` : null;
    if (scope.verdict !== 'fail')
        return null;
    return `coverage of ${scope.metric} in the changed files of \`${name}\`: ${(0,kit/* shortfall */.SE)(scope)}`;
}

;// CONCATENATED MODULE: ./lib/src/checks/run/criteria-tested.js
/** Completed tasks against the names of the tests. */

/** `AC-1: …`, `**FR-003** …` at the beginning of a criterion. */
const CRITERION_ID = /^[*_`[(]{0,3}([A-Z]{1,5}-\d{1,4}(?:\.\d{1,3}){0,3})(?![\w-]|\.\d)/;
/* harmony default export */ const criteria_tested = ((0,kit/* defineRunCheck */.Fq)({
    id: 'criteria-tested',
    summary: 'A completed task, and each criterion of it with an id, must be named by a test that passed.',
    why: `A test that carries the id of a task (\`T012\`, \`001-auth/T012\`) or of a criterion (\`AC-1\`) in its name or the name of its
suite shows what it proves. When the change completes a task, some passing test must name it, and one each of its criteria that begin with
an id. A test that names another feature proves nothing here, nor does one that names another task for a criterion whose id both tasks have.
A bare number is named by \`task 1.2\`, \`1.2:\` or \`[1.2]\` at the beginning, or with its feature. Off by default: it is a convention that
a team has to want.`,
    severity: 'off',
    preset: 'none',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['tests', 'change'],
    *check({ tests, change }) {
        const names = tests.names.map((name) => name.replace(/\s+/g, ' ')).join('\n');
        for (const at of change.completed) {
            const { document, task } = at;
            const home = (0,kit/* homeOf */.lt)(at, change.features);
            const place = { in: document.path, task };
            const hint = 'Name the id in a test that proves it, in its own name or that of its suite';
            if (task.id !== null && !criteria_tested_isNamed(task.id.value, names, home)) {
                yield {
                    message: `Unexpected completion of \`${(0,kit/* taskName */.p5)(at)}\` without a passing test that names it, expected one`,
                    hint,
                    at: (0,kit/* headOf */.Uo)(task),
                    ...place,
                };
            }
            for (const { id, criterion } of identified(at)) {
                if (isProved(id, at, names, home))
                    continue;
                yield {
                    message: `Unexpected criterion \`${id}\` of \`${(0,kit/* taskName */.p5)(at)}\` without a passing test that names it, expected one`,
                    hint,
                    at: criterion.text.at,
                    ...place,
                };
            }
        }
    },
}));
function identified({ task }) {
    return task.criteria.flatMap((criterion) => {
        const id = criterion.waived ? undefined : CRITERION_ID.exec(criterion.text.value)?.[1];
        return id === undefined ? [] : [{ id, criterion }];
    });
}
function criteria_tested_isNamed(id, names, home) {
    return !(0,kit/* namesOf */.eZ)(id, names, home).next().done;
}
/** A test that names another task with a criterion of the same id is about that one, unless it names this task too. */
function isProved(id, { document, task }, names, home) {
    const rivals = document.tasks
        .filter((other) => other !== task && identified({ task: other }).some((each) => each.id === id))
        .flatMap((other) => other.id?.value ?? []);
    for (const name of (0,kit/* namesOf */.eZ)(id, names, home)) {
        const isRivals = rivals.some((rival) => criteria_tested_isNamed(rival, name, home));
        if (!isRivals || (task.id !== null && criteria_tested_isNamed(task.id.value, name, home)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/checks/run/scan-clean.js
/** The results of security scanners. */

const scan_clean_options = kit.z.strictObject({
    level: (0,kit/* option */.bn)(kit.z["enum"](kit/* SCAN_LEVELS */.MK), 'error', 'The least level that counts: `error`, `warning`, `note` or `none`.'),
});
/** More results than these are counted, not named. */
const scan_clean_MOST = 50;
/* harmony default export */ const scan_clean = ((0,kit/* defineRunCheck */.Fq)({
    id: 'scan-clean',
    summary: 'Scanners must report nothing new at or above the level.',
    why: `SARIF of any scanner is read. A result counts at the level that it states, or else at that of its rule as the run was
configured; a \`security-severity\` is not read. Results that the file itself marks as suppressed, or as unchanged since its baseline, do
not count, and those that the scanner leaves open or for review are said and not judged. A scanner that says that it failed, a file without
a run or without a list of results, and a glob that matches no file are found: no result of a scan that did not happen is no proof.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: scan_clean_options,
    needs: ['scans'],
    *check({ scans }, { level }) {
        yield* missingScans(scans);
        const failing = (0,kit/* failingScans */.RL)(scans, level);
        yield* failing.slice(0, scan_clean_MOST).map(scan_clean_problemOf);
        if (failing.length > scan_clean_MOST) {
            yield {
                message: `Unexpected ${failing.length - scan_clean_MOST} more results of scanners, expected none`,
                hint: 'See the reports of the scanners',
            };
        }
        const { undecided } = scans;
        if (undecided > 0)
            yield {
                unjudged: `the scanners leave ${undecided} ${undecided === 1 ? 'result' : 'results'} open or for review`,
            };
    },
}));
function* missingScans({ unmatched, empty, broken }) {
    for (const glob of unmatched) {
        yield {
            message: `Unexpected lack of scan results at \`${glob}\`, expected the scanner to write some`,
            hint: 'Run the scanner before the gate, or correct `evidence.scans`',
        };
    }
    for (const file of empty) {
        yield {
            message: `Unexpected lack of a run in \`${file}\`, expected the scanner to write one`,
            hint: 'Look into the log of the scanner',
        };
    }
    for (const tool of broken) {
        yield {
            message: `Unexpected run of \`${(0,kit/* clip */.$Q)(tool, 80)}\` that did not end well, expected a list of results`,
            hint: 'Look into the log of the scanner',
        };
    }
}
function scan_clean_problemOf({ tool, rule, level, message, path, line }) {
    const place = path === null ? '' : ` in \`${(0,kit/* clip */.$Q)(path, 200)}${line === null ? '' : `:${line}`}\``;
    const name = rule === '' ? tool : `${tool} ${rule}`;
    return {
        message: `Unexpected ${level} of \`${(0,kit/* clip */.$Q)(name, 120)}\`${place}: ${(0,kit/* clip */.$Q)(message, 200)}, expected none`,
        hint: 'Mend it, or accept it where the scanner keeps such decisions',
    };
}

;// CONCATENATED MODULE: ./lib/src/checks/run/tests-passed.js
/** The results of the tests. */

/** More failures than these are counted, not named. */
const tests_passed_MOST = 20;
/* harmony default export */ const tests_passed = ((0,kit/* defineRunCheck */.Fq)({
    id: 'tests-passed',
    summary: 'The test results must hold at least one test and no failure.',
    why: `JUnit XML of any test runner is read: every failure and error counts, also one of a suite outside of its tests, one that only a
\`status\` tells, and those that a suite or the whole file counts and does not name. Skipped tests are counted and are no failure. Results without a single test, and a glob that matches no file, are found, since a test run
that did not happen proves nothing. A file that cannot be read ends the run with exit code 2.`,
    severity: 'error',
    preset: 'minimal',
    since: '0.1.0',
    options: kit/* noOptions */.SW,
    needs: ['tests'],
    *check({ tests }) {
        for (const glob of tests.unmatched) {
            yield {
                message: `Unexpected lack of test results at \`${glob}\`, expected the tests to write some`,
                hint: 'Run the tests before the gate, or correct `evidence.tests`',
            };
        }
        const { passed, failed, skipped, failures } = tests;
        if (tests.files.length > 0 && passed + failed === 0) {
            yield {
                message: `Unexpected test results without a test that ran${skipped > 0 ? ` (${skipped} skipped)` : ''}, expected one at least`,
                hint: 'Check that the test runner found the tests',
            };
        }
        for (const { name, report } of failures.slice(0, tests_passed_MOST)) {
            yield {
                message: `Unexpected failure of \`${(0,kit/* clip */.$Q)(name, 200)}\` in \`${report}\`, expected every test to pass`,
                hint: 'Mend the code or the test',
            };
        }
        const more = failed - Math.min(failures.length, tests_passed_MOST);
        if (failures.length > 0 && more > 0 && failures.length >= tests_passed_MOST) {
            yield {
                message: `Unexpected ${more} more failures, expected every test to pass`,
                hint: 'See the test report',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/src/checks/run/index.js












const runChecks = [
    benchmark_within,
    coverage_files,
    coverage_groups,
    coverage_measured,
    coverage_new_files,
    coverage_no_drop,
    coverage_patch,
    coverage_project,
    coverage_task_target,
    criteria_tested,
    scan_clean,
    tests_passed,
];

;// CONCATENATED MODULE: ./lib/src/registry.js
/** Every rule and every check there is, by id. */




/** Every check that a config can set, in the order of their ids. */
const settableChecks = [...checks, ...runChecks].sort((a, b) => a.id < b.id ? -1 : 1);
const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rule with this id, or null. */
function ruleById(id) {
    return byId.get(id) ?? null;
}
/** The check with this id, or null. */
function checkById(id) {
    return settableChecks.find((check) => check.id === id) ?? null;
}


/***/ })

};
