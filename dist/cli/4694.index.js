export const id = 4694;
export const ids = [4694];
export const modules = {

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ headingBox),
/* harmony export */   Yo: () => (/* binding */ rightBox),
/* harmony export */   uB: () => (/* binding */ readBox)
/* harmony export */ });
/** Marks of one code point that stand for a state; letters and digits but x and v are labels. */
const STATE = /^(?:[xXvV✅✓✔☑☒✗❌⚠🚧⏳🔄!/>+*~.=?-]\ufe0f?|N\/A|n\/a)$/u;
/** True for what stands between the brackets of a box: blanks of one line, or a mark of a state. */
function isMark(mark) {
    const inner = mark.trim();
    return inner === '' ? !/[\r\n]/.test(mark) : STATE.test(inner);
}
/** The box that a heading begins with, also behind a bullet: `## - [ ] 1. Title`. */
function headingBox(text, title) {
    const found = /^(?:[-*+][ \t]+)?(\[([^\]\r\n]{1,3})\])[ \t]+/.exec(text.slice(title.start, title.end));
    if (found === null || !isMark(found[2]))
        return null;
    const content = title.start + found[0].length;
    const start = title.start + found[0].indexOf('[');
    return { at: { start, end: start + found[1].length }, content };
}
/** The box at the beginning of `text.slice(at.start, at.end)`, or null where none is meant. */
function readBox(text, at) {
    const close = closeOf(text, at);
    if (close < 0)
        return null;
    const mark = text.slice(at.start + 1, close);
    if (!isMark(mark))
        return null;
    const star = /^\\?\*(?=\s)/.exec(text.slice(close + 1, close + 5))?.[0].length ?? 0;
    const behind = text.slice(close + 1 + star, Math.min(at.end, close + 40 + star));
    const space = /^[ \t\u3000\u00a0]+/.exec(behind)?.[0].length ?? 0;
    const glued = space === 0 && behind !== '' && !/^[\r\n]/.test(behind);
    if (isLink(behind) || (glued && !beginsTask(behind)))
        return null;
    const content = close + 1 + star + space;
    return {
        at: { start: at.start, end: close + 1 },
        mark,
        content,
        star: star === 0 ? null : { start: close + 1, end: close + 1 + star },
        miss: content >= at.end ? 'no-text' : missOf(mark, glued),
    };
}
/** Where the bracket closes that opens at the beginning, or -1 where no mark can stand inside. */
function closeOf(text, at) {
    if (text[at.start] !== '[')
        return -1;
    const close = text.indexOf(']', at.start);
    return close < at.end && close - at.start <= 5 ? close : -1;
}
/** `[x](y)`, `[x][y]`, `[x]: y`; but `[x][US1]` is a box in front of a label. */
function isLink(behind) {
    return /^[([:]/.test(behind) && !/^\[[A-Z]{1,4}\d*\]/.test(behind);
}
/** Text glued to a box means a task only where it is an id or a word: `[x]T001`, not `[x].y`. */
function beginsTask(behind) {
    return /^(?:\*{0,2}#?[A-Za-z]{1,5}-?\d|\[[A-Z]|[\p{L}])/u.test(behind);
}
function missOf(mark, glued) {
    const inner = mark.trim();
    if (mark === '')
        return 'empty';
    if (inner !== '' && inner !== mark)
        return 'padded';
    if (inner === '' && mark !== ' ')
        return 'padded';
    if (/^[✅✓✔☑vV]\ufe0f?$/u.test(inner))
        return 'foreign-mark';
    return glued ? 'no-space' : null;
}
/** The right spelling of a box: `[ ]`, `[x]`, or the mark without blanks around. */
function rightBox(mark) {
    const inner = mark.trim();
    if (inner === '')
        return '[ ]';
    return /^[✅✓✔☑vV]\ufe0f?$/u.test(inner) ? '[x]' : `[${inner}]`;
}


/***/ }),

/***/ 4003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readEstimate)
/* harmony export */ });
/** Working hours of one unit: a day has 8, a week 40, a month 160. */
const UNITS = [
    [
        /^(?:min(?:ute)?s?|minuten|minutos?|мин\p{L}*|分钟|分鐘|分間|分|분|phút|minut\p{L}*|m)(?!\p{L})/iu,
        1 / 60,
    ],
    [
        /^(?:(?:person|man|dev|engineer)[- ]?hours?|h|hrs?|hours?|std|stunden?|horas?|heures?|час\p{L}*|ч|个小时|小时|小時|時間|시간|giờ|godzin\p{L}*)(?!\p{L})/iu,
        1,
    ],
    [
        /^(?:(?:person|man|dev|engineer|working|work|business)[- ]?days?|d|days?|pt|tage?n?|personentage?n?|días?|dias?|jours?|j|дн\p{L}*|день|个工作日|工作日|人天|天|人日|日|일|ngày|dni|dzień)(?!\p{L})/iu,
        8,
    ],
    [
        /^(?:(?:person|man|dev|engineer)[- ]?weeks?|w|wks?|weeks?|wochen?|semanas?|semaines?|недел\p{L}*|周|週間|週|주|tuần|tygod\p{L}*)(?!\p{L})/iu,
        40,
    ],
    [/^(?:months?|mo|monate?n?|mes(?:es)?|mois|месяц\p{L}*|个月|ヶ月|か月|개월|tháng)(?!\p{L})/iu, 160],
];
const POINTS = /^(?:sp|pts?|story[ -]?points?|points?|puntos?(?: de historia)?|pontos?|storypunkte|punkte?|балл\p{L}*|故事点|点|點|ポイント|포인트|스토리 포인트)(?!\p{L})/iu;
const SIZE = /^(?:xxs|xs|s|m|l|xl|xxl|tiny|small|medium|large|huge|klein|mittel|groß|pequeño|mediano|grande|petit|moyen|grand|pequeno|médio|trivial|low|high|easy|小|中|大|малый|средний|большой)(?![\p{L}\d])/iu;
const HALF = /^(?:half a|half|½|半|medio|media|un demi|eine? halber?|полдня)[ -]?/iu;
/** A number or a range of two, at the place where the expression stands. */
const AMOUNT = /[~≈<>≤≥]{0,2}[ \t]?(\d{1,5}(?:[.,]\d{1,3})?)(?:[ \t]{0,3}(\p{L}{0,8})[ \t]{0,3}(?:[-–—~～〜]|to|bis|à|a|до|至|到)[ \t]{0,3}(\d{1,5}(?:[.,]\d{1,3})?))?\+?[ \t]{0,3}-?/uy;
/** How far into a value the first number may stand. */
const LEAD = 40;
/**
 * The estimate in a field's value, or null where it is none. Parts that follow one another ("1h 30m") are added; of a
 * range the mean counts. A number without unit takes the unit of the label: "Story points: 5".
 */
function readEstimate(text, at, label = '') {
    const value = text.slice(at.start, Math.min(at.end, at.start + 300));
    const start = value.search(/\d|½|\bhalf\b|半/iu);
    const lead = start < 0 ? value : value.slice(0, start);
    if (start >= 0 && start <= LEAD && /^[\p{L}\s`*_(（:：≈~<>≤≥.\-–—/]*$/u.test(lead)) {
        const begin = start - (/[~≈<>≤≥]{0,2}[ \t]?$/u.exec(lead)?.[0].trimEnd().length ?? 0);
        const sum = sumFrom(value, begin, label);
        if (sum !== null)
            return located(text, at.start + begin, sum, at.start);
    }
    return sizeIn(text, value, at.start);
}
/** Adds the parts that follow one another from `begin`. */
function sumFrom(value, begin, label) {
    let sum = partAt(value, begin, label);
    for (let part = nextPart(value, sum); sum !== null && part !== null; part = nextPart(value, sum)) {
        const hours = add(sum.hours, part.hours);
        sum = { hours, points: add(sum.points, part.points), end: part.end };
    }
    return sum;
}
function nextPart(value, sum) {
    if (sum === null)
        return null;
    const gap = /^(?:[ \t]*[,+])?[ \t]*(?:(?:and|und|y|et|e|и)[ \t]+)?/u.exec(value.slice(sum.end, sum.end + 12));
    return partAt(value, sum.end + (gap?.[0].length ?? 0), '');
}
function partAt(value, at, label) {
    const half = HALF.exec(value.slice(at, at + 16));
    if (half !== null && /^[^\d]/.test(value.slice(at)))
        return unitAt(value, at + half[0].length, 0.5, '');
    AMOUNT.lastIndex = at;
    const found = AMOUNT.exec(value);
    if (found === null)
        return null;
    const [, first, , last] = found;
    const amount = last === undefined ? number(first) : (number(first) + number(last)) / 2;
    return unitAt(value, AMOUNT.lastIndex, amount, label) ?? unitAt(value, AMOUNT.lastIndex - 1, amount, label);
}
function unitAt(value, at, amount, label) {
    const behind = value
        .slice(at, at + 24)
        .replace(/^[(（]/, ' ')
        .trimStart();
    const skipped = value.slice(at, at + 24).length - behind.length;
    for (const [pattern, hours] of UNITS) {
        const unit = pattern.exec(behind);
        if (unit !== null)
            return { hours: amount * hours, points: null, end: at + skipped + unit[0].length };
    }
    const points = POINTS.exec(behind);
    if (points !== null)
        return { hours: null, points: amount, end: at + skipped + points[0].length };
    return ofLabel(value, at, amount, label);
}
/** "Story points: 5", "Estimated hours: 3": the label has the unit. */
function ofLabel(value, at, amount, label) {
    if (!/^[\s.`*_)]*$/.test(value.slice(at)))
        return null;
    const end = value.slice(0, at).trimEnd().length;
    for (const word of label.split(/[\s()（）]+/)) {
        if (word.length < 2)
            continue;
        const hours = UNITS.find(([pattern]) => pattern.exec(word)?.[0].length === word.length)?.[1];
        if (hours !== undefined)
            return { hours: amount * hours, points: null, end };
        if (POINTS.exec(word)?.[0].length === word.length)
            return { hours: null, points: amount, end };
    }
    return null;
}
function sizeIn(text, value, from) {
    const lead = /^(?:[`*_\s[(]|(?:size|t-?shirt(?: size)?|effort|größe|tamaño|taille|tamanho)[ \t]*[:：][`*_\s]*){0,8}/iu.exec(value)?.[0].length ?? 0;
    const size = SIZE.exec(value.slice(lead));
    return size === null
        ? null
        : located(text, from + lead, { hours: null, points: null, end: lead + size[0].length }, from);
}
function located(text, start, part, origin) {
    const end = origin + part.end;
    return {
        value: { text: text.slice(start, end), hours: round(part.hours), points: round(part.points) },
        at: { start, end },
    };
}
function add(sum, part) {
    return part === null ? sum : (sum ?? 0) + part;
}
function number(text) {
    return Number((text ?? '0').replace(',', '.'));
}
function round(value) {
    return value === null ? null : Math.round(value * 100) / 100;
}


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ featureOf),
/* harmony export */   u: () => (/* binding */ featureFolderOf)
/* harmony export */ });
/** Which feature folder a document belongs to, by its path. */
/** A folder whose folders are features. */
const HOLDER = /(?:^|\/)(?:openspec\/changes(?:\/archive)?|\.specify\/(?:features|specs)|kitty-specs|\.?specs)\/(?!archive\/)/;
/** The path of the feature folder: `specs/001-auth` of `specs/001-auth/checklists/ux.md`; null outside one. */
function featureFolderOf(path) {
    const holder = HOLDER.exec(path);
    if (holder === null || /(?:^|\/)openspec\/specs\/$/.test(path.slice(0, holder.index + holder[0].length)))
        return null;
    const from = holder.index + holder[0].length;
    const [first, second, ...rest] = path.slice(from).split('/');
    if (first === undefined || second === undefined)
        return null;
    // `specs/mobile/001-auth/tasks.md`: a numbered folder inside a group of features.
    const nested = rest.length > 0 && !/^\d/.test(first) && /^\d{2,}-/.test(second);
    return `${path.slice(0, from)}${nested ? `${first}/${second}` : first}`;
}
/** `001-auth` of `specs/001-auth/tasks.md`, the same for Kiro and OpenSpec; null outside such a folder. */
function featureOf(path) {
    const folder = featureFolderOf(path);
    return folder === null ? null : folder.slice(folder.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   jj: () => (/* binding */ idAt),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4322);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5613);


/** The id in front of the task whose text is `at`, whether or not its form counts; null for none. */
function idAt(text, at) {
    return readIdAt(text, at, { at: at.start, bold: false, struck: false }, []);
}
function readIdAt(text, at, cursor, labels) {
    openSigns(text, at, cursor);
    const wrapped = wrappedId(text, { start: cursor.at, end: at.end });
    if (wrapped !== null)
        return wrapped;
    readLabels(text, at, cursor, labels);
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(text, { start: cursor.at, end: at.end });
}
/** Reads the head of the task whose text is `at`. `accept` says whether an id of this form counts in this file. */
function readHead(text, at, accept) {
    const cursor = { at: at.start, bold: false, struck: false };
    const labels = [];
    const read = readIdAt(text, at, cursor, labels);
    const id = read !== null && accept(read.id.value, read.form) ? read : null;
    if (id !== null)
        afterId(text, at, cursor, id.end);
    readLabels(text, at, cursor, labels);
    const title = titleOf(text, { start: cursor.at, end: at.end }, cursor);
    const trailing = trailingParallel(text, title.at);
    const kept = trailing === null ? title : titleOf(text, { start: title.at.start, end: trailing.start }, cursor);
    return {
        id: id?.id ?? null,
        form: id === null ? null : lastingForm(id.form),
        labels,
        title: kept,
        parallel: labels.find(isParallel)?.at ?? trailing ?? statedParallel(text, kept.at),
        optional: labels.find((label) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalWord */ .nD)(label.value))?.at ?? optionalIn(text, kept.at, id?.end ?? -1),
        story: storyOf(labels),
    };
}
/** A number with nothing but a blank behind it is one like others, once it counts as an id. */
function lastingForm(form) {
    return form === 'counting' ? 'number' : form;
}
/** True for blank, tab, line end, and the wide and hard blanks. */
function isSpace(code) {
    return code === 32 || code === 9 || code === 13 || code === 10 || code === 0x3000 || code === 0xa0;
}
function skipSpace(text, at, cursor) {
    while (cursor.at < at.end && isSpace(text.charCodeAt(cursor.at)))
        cursor.at++;
}
/** `**`, `~~`, and symbols of state in front of an id or title. */
function openSigns(text, at, cursor) {
    skipSpace(text, at, cursor);
    for (let sign = openSign(text, at, cursor.at); sign !== null; sign = openSign(text, at, cursor.at)) {
        if (sign === '~~')
            cursor.struck = true;
        else if (sign === '**' || sign === '__')
            cursor.bold = true;
        cursor.at += sign.length;
        skipSpace(text, at, cursor);
    }
}
/** The sign at `from`, or null where none stands or it belongs to the title. */
function openSign(text, at, from) {
    const sign = /^(?:\*\*|__|~~|(?:✅|✔|☑|❌|⬜|🔲|🚧|🔄|⏳|🟡|🟢|🔴|🔧)\ufe0f?)/u.exec(text.slice(from, from + 3))?.[0];
    if (sign === undefined || from + sign.length > at.end)
        return null;
    return opensTask(text, at, from + sign.length) ? sign : null;
}
/** Signs are taken off only in front of an id or label: the markup of a title stays as written. */
function opensTask(text, at, from) {
    let start = from;
    while (start < at.end && /[ *_~]/.test(text[start]))
        start++;
    const rest = { start, end: at.end };
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(text, rest) !== null || labelAt(text, rest) !== null || wrappedId(text, rest) !== null;
}
const WRAPPED = /^(?:`(T-?\d{2,4}[a-z]?|TASK-\d{1,4})`|\[(T-?\d{2,4}[a-z]?|TASK-\d{1,4})\](?![(:[])|【(T-?\d{2,4}[a-z]?)】)/i;
/** `` `T012` Title``, `[T012] Title`: an id in code or brackets, of a form that means nothing but a task. */
function wrappedId(text, at) {
    const found = WRAPPED.exec(text.slice(at.start, Math.min(at.end, at.start + 14)));
    if (found === null)
        return null;
    const value = (found[1] ?? found[2] ?? found[3]);
    const start = at.start + 1;
    return {
        id: { value, at: { start, end: start + value.length } },
        form: 'prefixed',
        end: at.start + found[0].length,
    };
}
/** "T056+T057": one line for several tasks goes by the first id. */
const MORE_IDS = /^(?:\s?[+&/,–~-]\s?[A-Z]{1,4}-?\d{2,4}[a-z]?){1,8}(?![\p{L}\d_./-])/u;
function afterId(text, at, cursor, end) {
    cursor.at = end;
    const more = MORE_IDS.exec(text.slice(end, Math.min(at.end, end + 80)));
    if (more !== null)
        cursor.at += more[0].length;
    for (const sign of [/^(?:\*\*|__|~~|\*)/, /^[.:：)、]+/, /^(?:\*\*|__|~~)/]) {
        const found = sign.exec(text.slice(cursor.at, cursor.at + 2))?.[0];
        // `- [ ] 2.2* Title`: a star alone marks the task as optional.
        if (found === undefined || (found === '*' && text[cursor.at + 1] === '*'))
            continue;
        if (found === '**' || found === '__')
            cursor.bold = !cursor.bold;
        cursor.at += found.length;
    }
    skipSpace(text, at, cursor);
    const dash = /^(?:[-–—:：·|]|::)[ \t]+/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
    if (dash !== undefined)
        cursor.at += dash.length;
    cursor.at = Math.min(cursor.at, at.end);
}
/** `[P]`, `[US1]`, `[FR-001]`, `(P)`, `【P2】`: a short label in brackets that is no link and no box. */
function labelAt(text, at) {
    const found = /^(?:\[([^\][\r\n]{1,40})\](?![(:])|[(（]([PＰ])[)）]|【([^】\r\n]{1,20})】)/.exec(text.slice(at.start, Math.min(at.end, at.start + 44)));
    if (found === null)
        return null;
    const value = found[1] ?? found[2] ?? found[3];
    if (found[1] !== undefined && !isLabel(value))
        return null;
    // `[US1][US2]` are two labels, `[text][reference]` is a link.
    if (text[at.start + found[0].length] === '[' && !/^(?:P|[A-Z]{1,8}-?\d*[a-z]?)$/.test(value))
        return null;
    const start = at.start + 1;
    return {
        label: { value: value.trim(), at: trimmed(text, start, start + value.length) },
        end: at.start + found[0].length,
    };
}
function isLabel(value) {
    return (/^[\p{Lu}#][\p{L}\d#:&,./+ _-]{0,39}$|^\p{L}{2,16}$|^p$/u.test(value) &&
        !/^(?:x|X)$/.test(value) &&
        value.split(' ').length <= 6);
}
function readLabels(text, at, cursor, labels) {
    for (;;) {
        const before = cursor.at;
        skipSpace(text, at, cursor);
        const found = labelAt(text, { start: cursor.at, end: at.end });
        if (found === null) {
            if (labels.length === 0)
                cursor.at = before;
            return;
        }
        labels.push(found.label);
        cursor.at = found.end;
        afterLabel(text, at, cursor);
    }
}
/** Passes over a dash or colon behind a label, and over the end of the bold words that it closes. */
function afterLabel(text, at, cursor) {
    skipSpace(text, at, cursor);
    const sign = /^(?:[-–—:：][ \t]+|\*\*[:：]?[ \t]*)/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
    if (sign === undefined)
        return;
    const bold = sign.startsWith('**');
    if (bold && !cursor.bold)
        return;
    if (bold)
        cursor.bold = false;
    cursor.at += sign.length;
}
function titleOf(text, at, cursor) {
    const range = trimmed(text, at.start, at.end);
    let end = range.end;
    if (cursor.struck)
        end = strikeEnd(text, range.start, end);
    if (cursor.bold && text.endsWith('**', end))
        end -= 2;
    const cut = trimmed(text, range.start, Math.max(range.start, end));
    return { value: folded(text.slice(cut.start, cut.end)), at: cut };
}
/** Where a title ends whose strike began before the id: at the closing sign, if only a mark of state stands behind it. */
function strikeEnd(text, start, end) {
    const close = text.lastIndexOf('~~', end - 2);
    if (close <= start)
        return end;
    const rest = text.slice(close + 2, end).replace(/^[\s([（【*:：–—-]+/, '');
    return rest === '' || (rest.length <= 24 && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWordOf */ .GJ)(rest) === 'dropped') ? close : end;
}
/** Soft wraps and the signs of quotes become a blank. */
function folded(text) {
    if (!/[\r\n]/.test(text))
        return text;
    return text.replace(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t>]*/g, ' ');
}
/** The range without white space at its ends. */
function trimmed(text, from, to) {
    let [start, end] = [from, to];
    while (start < end && isSpace(text.charCodeAt(start)))
        start++;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end--;
    return { start, end };
}
function isParallel({ value }) {
    return /^(?:[PpＰ]|PARALLEL|Parallel|parallel)$/.test(value);
}
function trailingParallel(text, at) {
    const tail = text.slice(Math.max(at.start, at.end - 12), at.end);
    const found = /(?:\[P\]|\(P\)|\[PARALLEL\])[.*]*$/.exec(tail);
    if (found === null)
        return null;
    const start = at.end - tail.length + found.index;
    return { start, end: start + found[0].replace(/[.*]+$/, '').length };
}
/** "(parallel: true)" in the words of the task. */
function statedParallel(text, at) {
    const found = /[([]parallel: ?(?:true|yes)[)\]]/i.exec(text.slice(at.start, at.end));
    if (found === null)
        return null;
    const start = at.start + found.index;
    return { start, end: start + found[0].length };
}
const BRACKETED = /[([（【]([^()[\]（）【】\r\n]{2,20})[)\]）】]/g;
/** "(optional)" about the task, and not about a name in code beside it or within a quotation. */
function optionalIn(text, at, idEnd) {
    if (idEnd > 0 && text[idEnd] === '*' && text[idEnd + 1] !== '*')
        return { start: idEnd, end: idEnd + 1 };
    const title = text.slice(at.start, at.end);
    if (!/[([（【]/.test(title))
        return null;
    for (const found of title.matchAll(BRACKETED)) {
        const start = at.start + found.index;
        const end = start + found[0].length;
        const words = found[1];
        // "(Optional, v1.1) Show a hint"
        const opens = found.index <= 3 && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalWord */ .nD)(words.split(/[\s,，;:：]/, 1)[0]);
        if (opens || ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalWord */ .nD)(words) && standsAlone(text.slice(at.start, start), text.slice(end, at.end))))
            return { start, end };
    }
    return null;
}
/** Nothing behind it, or the first clause goes on: one of a list of names is no task. */
function standsAlone(front, behind) {
    if (/^[\s*_.。!]*$/.test(behind))
        return true;
    return !/[:：,，、;(（—–]|[`"'”’」_]\s?$/.test(front) && /^\s[^\s`"'“:=,;.]/.test(behind);
}
function storyOf(labels) {
    for (const label of labels) {
        const found = /^US-?\d{1,3}[a-z]?/.exec(label.value);
        if (found !== null)
            return { value: found[0], at: { start: label.at.start, end: label.at.start + found[0].length } };
    }
    return null;
}


/***/ }),

/***/ 4322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ parentIdOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
const WORDED = /(?:sub-?tasks?|tasks?|step|story|issue|aufgabe|schritt|tarea|paso|tâche|étape|tarefa|passo|задача|шаг|zadanie|nhiệm vụ|công việc|work package(?: prompt:?)?|任务|任務|步骤|タスク|ステップ|작업|태스크|단계)[ \t\u3000]*[#№]?[ \t]*(\d{1,6}(?:[.-]\d{1,4}){0,4}[a-z]?|[A-Z]{1,4}-?\d{1,4}(?:\.\d{1,4}){0,4}[a-z]?)(?![\p{L}\d])/iuy;
const PREFIXED = /#?(?:([A-Z])\d{1,2}(?:\.\d{1,3}){0,3}(?:-(?!\1)[A-Z]{1,2}\d{1,3}){1,3}|[A-Z]{1,8}(?:-[A-Z]{1,6}\.?)?[-_]?\d{1,5}|(?:Task|task|Issue)-\d{1,5}|[a-z]{1,2}\d{2,5})(?:[.-]\d{1,4}){0,5}[A-Za-z]?(?![\p{L}\d_/(])/uy;
const GLUED = /[A-Z]{1,2}\d{3,4}[a-z]?(?=\[|[A-Z])/y;
const HASH = /#\d{1,5}(?![\p{L}\d])/uy;
const NUMBER = /\d{1,4}(?:[.-]\d{1,3}){0,4}[a-z]?(?=[.)]?(?:[\s*:：)（(—–]|$)|[.、]\s?[^\s\d])/y;
/** The id at `at.start`, or null. What follows it has to end a word. */
function readId(text, at) {
    return (match(WORDED, text, at, 'worded', 1) ??
        match(PREFIXED, text, at, 'prefixed', 0) ??
        match(HASH, text, at, 'prefixed', 0) ??
        match(GLUED, text, at, 'prefixed', 0) ??
        match(NUMBER, text, at, 'number', 0));
}
function match(pattern, text, at, form, groupIndex) {
    pattern.lastIndex = at.start;
    const found = pattern.exec(text);
    if (found === null || pattern.lastIndex > at.end)
        return null;
    const value = found[groupIndex];
    const end = at.start + found[0].length;
    if (form === 'worded' && /^[A-Z]+-/.test(found[0]))
        return null;
    const counting = form === 'number' && /^\d+$/.test(value) && /^[ \t]+[^\s\d:：|–—-]/.test(text.slice(end, end + 4));
    return { id: { value, at: { start: end - value.length, end } }, form: counting ? 'counting' : form, end };
}
/** The letters in front of the number, upper case: `T` of `T012a`, empty for `1.2`. */
function prefixOf(id) {
    return (/^#?[A-Za-z]+(?:[-_][A-Za-z]+)?/.exec(id)?.[0] ?? '').replace('#', '').toUpperCase();
}
/** The number of the parent: `1` of `1.2`, `T1.1` of `T1.1.3`; null for an id without a dot. */
function parentIdOf(id) {
    const dot = id.lastIndexOf('.');
    return dot > 0 && /^\d+$/.test(id.slice(dot + 1)) ? id.slice(0, dot) : null;
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   c: () => (/* binding */ plainWords)
/* harmony export */ });
/** Titles and labels as the word tables have them: lower case, without markup, symbols and numbering. */
/** No word that the tables know is longer, nor a title that leads with one. */
const LONGEST = 160;
/** Lower case, without markup, symbols, numbering in front and colon behind, white space folded. */
function plainWords(text) {
    let plain = '';
    const end = Math.min(text.length, LONGEST);
    for (let at = 0; at < end;) {
        const kind = kindOf(text, at, plain === '');
        if (kind === 'word') {
            const next = endOfRun(text, at, end);
            plain += text.slice(at, next);
            at = next;
            continue;
        }
        if (kind === 'blank' && plain !== '' && !plain.endsWith(' '))
            plain += ' ';
        at++;
    }
    return withoutEnd(plain).toLowerCase();
}
/** Where the run of kept signs ends that begins here. */
function endOfRun(text, from, end) {
    let at = from + 1;
    while (at < end && kindOf(text, at, false) === 'word')
        at++;
    return at;
}
/** Without blanks, colons and stops at the end. */
function withoutEnd(words) {
    let end = words.length;
    while (end > 0 && /[\s:：.。]/.test(words[end - 1]))
        end--;
    return end === words.length ? words : words.slice(0, end);
}
const ASCII = Array.from({ length: 0x80 }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (sign === '_')
        return 'joint';
    if (/\s/.test(sign))
        return 'blank';
    if (/[*`~#]/.test(sign))
        return 'none';
    return /[\d.)(:-]/.test(sign) ? 'number' : 'word';
});
/** What a sign is to `plainWords`; numbering is only passed over in front. */
function kindOf(text, at, inFront) {
    const code = text.charCodeAt(at);
    if (code >= 0x80)
        return wideKindOf(text, at, code);
    const kind = ASCII[code];
    if (kind === 'number')
        return inFront ? 'none' : 'word';
    if (kind === 'joint')
        return joins(text, at) ? 'blank' : 'none';
    return kind;
}
function wideKindOf(text, at, code) {
    if (isSymbol(text, at, code))
        return 'none';
    return (code < 0xa1 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff) &&
        /\s/.test(text[at])
        ? 'blank'
        : 'word';
}
/** `depends_on`: the sign stands for a blank. */
function joins(text, at) {
    return /\p{L}_\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2));
}
/** Pictures, the signs that join and vary them, and both halves of what takes two units. */
function isSymbol(text, at, code) {
    if (code < 0x2000)
        return code === 0xa9 || code === 0xae;
    if (code >= 0xdc00 && code < 0xe000)
        return at > 0 && isPictograph(text, at - 1);
    if (code === 0x200d || code === 0xfe0f)
        return true;
    // None stands between the enclosed signs of Japanese and the halves of pairs.
    return (code < 0x3300 || (code >= 0xd800 && code < 0xdc00)) && isPictograph(text, at);
}
function isPictograph(text, at) {
    return /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2));
}
/** The title without what stands behind a colon, a dash or a bracket. */
function leadOf(plain) {
    const cut = plain.search(/ ?[:：(（[【]| [-–—|/] /);
    return cut > 0 ? plain.slice(0, cut).trim() : plain;
}


/***/ }),

/***/ 4694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: featureOf

// EXTERNAL MODULE: ./lib/src/markdown/parse.js + 6 modules
var parse = __webpack_require__(8600);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/src/dialects/ids.js
var dialects_ids = __webpack_require__(4322);
;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/ids.js
/** Looks up ids as people write them: `t1`, `#T001` and `T001` are one task. */

/** Indexes the ids of a document; a doubled id means its first task. */
function indexIds(ids, worded = false) {
    const order = new Map();
    const prefixes = new Set();
    for (const [at, id] of ids.entries()) {
        if (id === null)
            continue;
        for (const key of [id, plainForm(id)])
            if (!order.has(key))
                order.set(key, at);
        prefixes.add((0,dialects_ids/* prefixOf */.MT)(id));
    }
    const numeric = prefixes.delete('');
    const known = new Set(ids.filter((id) => id !== null));
    return { order, ids: ids.map((id) => id ?? ''), prefixes, numeric, worded, single: known.size < 2 };
}
/** Without hash, zero padding and the dash behind the letters, in upper case. */
function plainForm(id) {
    const simple = /^([A-Z]*)0*([1-9]\d*|0)$/.exec(id);
    if (simple !== null)
        return `${simple[1]}${simple[2]}`;
    return id
        .replace(/^#/, '')
        .toUpperCase()
        .replace(/^([A-Z]+)[-_](?=\d)/, '$1')
        .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}
/** The id as its task writes it, or null for none of this file. */
function resolve(index, written) {
    const at = index.order.get(written) ??
        index.order.get(plainForm(written)) ??
        index.order.get(numberOf(index, written));
    return at === undefined ? null : index.ids[at];
}
/** `4` for `T4` in a file whose tasks are called "Task 4"; else nothing that is an id. */
function numberOf({ worded }, written) {
    return worded ? (/^T(?:ASK)?[-_]?(\d[\d.]*)$/i.exec(written)?.[1] ?? '') : '';
}
/** The id that "Task 3" means where the tasks of the file are called `T3` or `TASK-003`. */
function resolveNamed(index, number) {
    const own = resolve(index, number);
    if (own !== null || index.numeric || index.prefixes.size !== 1)
        return own;
    const [prefix] = index.prefixes;
    return resolve(index, `${prefix}${number}`);
}
/** True for an id of the form that ids of this file have, whether or not a task has it. */
function fits(index, written) {
    return (index.prefixes.has((0,dialects_ids/* prefixOf */.MT)(written)) &&
        /^#?[A-Za-z]{1,8}(?:[-_][A-Za-z]{1,6})?[-_]?\d{1,5}(?:[.-]\d{1,4}){0,4}[A-Za-z]?$/.test(written));
}

// EXTERNAL MODULE: ./lib/src/language/index.js + 13 modules
var language = __webpack_require__(315);
;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/keywords.js
/** The words and signs that join tasks, compiled from the words of all languages. */

/** Letters that are written without spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** An alternation of words, the longest first; words of spaced scripts must stand alone. */
function wordsPattern(pick) {
    const words = [...new Set(language/* LANGUAGES */.Y.flatMap(pick))].sort((a, b) => b.length - a.length);
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
    const spaced = escaped.filter((word) => !UNSPACED.test(word));
    const unspaced = escaped.filter((word) => UNSPACED.test(word));
    return [`(?<![\\p{L}\\d]|[\\p{L}\\d]_)(?:${spaced.join('|')})(?![\\p{L}_])`, ...unspaced]
        .filter((word) => !word.includes('(?:)'))
        .join('|');
}
/** Arrows from left to right, with a bar or a branch in them. */
const ARROW = '→|⟶|➜|➔|➝|⇒|⟹|➡\\ufe0f?|►|▶|(?<![-─═<])[-─═┬┴┼]{1,400}[>►▶]|=>';
/** Arrows from right to left. */
const ARROW_BACK = '←|⟵|⇐|⬅\\ufe0f?|◄|◀|<[-─]{1,3}(?![->─])';
const KEYWORDS = new RegExp([
    `(?<beforeBehind>${wordsPattern((words) => words.beforeBehind)})`,
    `(?<before>${wordsPattern((words) => words.before)})`,
    `(?<needsBehind>${wordsPattern((words) => words.needsBehind)})`,
    `(?<needs>${wordsPattern((words) => words.needs)})`,
    `(?<arrow>${ARROW})`,
    `(?<arrowBack>${ARROW_BACK})`,
].join('|'), 'giu');
const ROLES = [
    ['beforeBehind', 'before-behind'],
    ['before', 'before'],
    ['needsBehind', 'needs-behind'],
    ['needs', 'needs'],
    ['arrow', 'arrow'],
    ['arrowBack', 'arrow-back'],
];
/** The keywords in a stretch of text, in order. */
function keywordsIn(text, at) {
    const words = [...text.slice(at.start, at.end).matchAll(KEYWORDS)].map((found) => {
        const start = at.start + found.index;
        const role = ROLES.find(([name]) => found.groups?.[name] !== undefined)?.[1] ?? 'arrow';
        return { role, start, end: start + found[0].length };
    });
    // `T002 → depends on T001`: the arrow only points at the words.
    return words.filter(({ role, end }, i) => {
        const next = words[i + 1];
        return role !== 'arrow' || next?.role !== 'needs' || /[^\s*_`]/.test(text.slice(end, next.start));
    });
}
const DENIES = new RegExp(wordsPattern((words) => words.denies), 'iu');
/** True for words that say there is no dependency: "independent of", 不依赖. */
function denies(words) {
    return DENIES.test(words);
}
const BEFORE = new RegExp(wordsPattern((words) => words.before), 'iu');
/** True for words that say that what follows waits: "must be ready before". */
function saysBefore(words) {
    return BEFORE.test(words);
}
/** In Portuguese `se` begins a condition, within a Spanish or Portuguese clause it belongs to a verb. */
const CONDITION = /(?:^|[\s(,;:*>-])(?:if|unless|whether|wenn|falls|als ob|si|если|jeśli|nếu)\s|(?:^|[(,;:>—–])[\s*_]{0,4}se\s|如果|若是|もし|경우/iu;
/** True for words that make what follows a condition: "if T004 passes, …". */
function isConditional(words) {
    return CONDITION.test(words);
}
/** What stands between the two ends of a range. */
const THROUGH = new RegExp(`^[\`*_"\\]]{0,4}\\s?(?:\\.{2,3}|…|[-–—~～〜]{1,2}|\\s(?:${wordsPattern((words) => words.through)})\\s|から|부터|[到至])\\s?[\`*_"\\[]{0,4}$`, 'iu');

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/tokens.js
/** Finds the words of a text that may be ids. */
/** A word that may be an id, with dots, dashes and underscores inside. */
const TOKEN = /(?<![A-Za-z\d\u00c0-\u024f\u0400-\u04ff@\\]|[A-Za-z\d]_)#?[A-Za-z\d]{1,12}(?:[._-][A-Za-z\d]{1,12}){0,6}(?![A-Za-z\d\u00c0-\u024f\u0400-\u04ff]|[._-][A-Za-z\d])/gu;
/** The words with a digit, found from their digits: most words of a text have none. */
function* tokensIn(part) {
    if (!/\d/.test(part))
        return;
    let read = 0;
    for (const { index } of part.matchAll(/\d+/g)) {
        if (index < read)
            continue;
        const found = wordOver(part, beginOfWord(part, index, read), index);
        read = Math.max(TOKEN.lastIndex, index + 1);
        if (found !== null && /\d/.test(found[0]))
            yield { token: found[0], offset: found.index };
    }
}
/** Where the word around a digit may begin, not before `least`. */
function beginOfWord(part, index, least) {
    let start = index;
    while (start > least && /[A-Za-z\d._#-]/.test(part[start - 1]))
        start--;
    return start;
}
/** The first word from `start` on that ends behind `index`; leaves its end in `TOKEN`. */
function wordOver(part, start, index) {
    TOKEN.lastIndex = start;
    let found = TOKEN.exec(part);
    while (found !== null && TOKEN.lastIndex <= index)
        found = TOKEN.exec(part);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/mentions.js



const TASK = new RegExp(`(?:${wordsPattern((words) => words.task)})\\s*[#№]?[\\s\`*_"'\\[]*$`, 'iu');
const KEYWORD = new RegExp(`(?:${wordsPattern((words) => [...words.needs, ...words.before])}|${ARROW}|${ARROW_BACK})(?:\\s(?:both|all of|(?:the )?completion of|completing|finishing|of))?[\\s:：\`*_"'\\[(（]*$`, 'iu');
const JOINED = /(?:[,，、;；/+&∥‖|]|(?<!\p{L})(?:and|und|y|et|e|и|oraz|i|và|or)|和|与|與|及|以及|と|및|와|과)[\s`*_"'[#]*$/iu;
const OPENED = /(?:^|[([（【{:：>\n])[\s`*_"'[•*-]*$/u;
/** "2.1 は 1.1 に": behind another number. */
const PARTICLE = /\d[`*_]*\s?[はがを은는이가]\s?$/u;
const UNIT = /^\s?(?:%|(?:px|r?em|ms|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|[kKMG]i?B|x|or (?:later|newer|higher|above))(?![\p{L}\d_])|以上)|^\+(?![\s\d])/u;
const ENDS = /^[`*_"'\])）】}]*(?:$|\s*[,，、;；:：.。|/+&∥→←=<>([（【—–\n-]|\s+(?:and|und|y|et|e|и|or|is|are|be|has|have|must|can|done|complete[ds]?|finish(?:e[ds])?|first|before|after|blocks?|depends?|requires?|needs?|lands?|to|through|bis|в|на)\b|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u;
/** Every mention of a task in a stretch of text, in order. */
function mentionsIn(text, at, index, numbers) {
    const mentions = [];
    const part = text.slice(at.start, at.end);
    for (const { token, offset } of tokensIn(part)) {
        const last = mentions.at(-1);
        const previous = last !== undefined && at.start + offset - last.at.end < 24 ? last : undefined;
        mentions.push(...read({ part, index: offset, from: at.start }, token, index, numbers, previous));
    }
    return mentions;
}
function read(place, token, index, numbers, previous) {
    const slashed = place.part[place.index - 1] === '/';
    const follows = previous !== undefined && place.from + place.index - previous.at.end === 1;
    if (slashed && !follows)
        return [];
    const joined = slashed || (previous !== undefined && endsRange(place, token, previous));
    const whole = one(place, token, index, numbers, joined ? previous : undefined, place.index);
    if (whole?.id != null)
        return [whole];
    const ends = rangeEnds(place, token, index, numbers);
    if (ends.length === 2)
        return ends;
    return whole === null ? [] : [whole];
}
/** `003` of `T001–003`, `1.3` of "1.1 to 1.3"; words between count only for numbers of the same form. */
function endsRange({ part, index, from }, token, previous) {
    const gap = part.slice(previous.at.end - from, index);
    if (!THROUGH.test(gap))
        return false;
    if (!/\s/.test(gap))
        return true;
    const dotted = token.includes('.');
    if (!/^#?\d/.test(previous.written) || dotted !== previous.written.includes('.'))
        return false;
    return dotted || ENDS.test(part.slice(index + token.length, index + token.length + 24));
}
/** The two ids of `T003-T005`, `1.1-1.3` or `T003-005`; none where the dash joins no ids. */
function rangeEnds(place, token, index, numbers) {
    const dash = token.indexOf('-', 1);
    if (dash < 0 || token.indexOf('-', dash + 1) > 0)
        return middleDash(place, token, index, numbers);
    return endsAt(place, token, dash, index, numbers);
}
/** `T-003-T-005`, `P2-B1-P2-B4`: the dash in the middle of an odd number of them. */
function middleDash(place, token, index, numbers) {
    const dashes = [...token.matchAll(/-/g)].map((found) => found.index);
    const middle = dashes[(dashes.length - 1) / 2];
    return middle === undefined ? [] : endsAt(place, token, middle, index, numbers);
}
function endsAt(place, token, dash, index, numbers) {
    const first = one(place, token.slice(0, dash), index, numbers, undefined, place.index);
    if (first?.id == null)
        return [];
    const rest = { ...place, index: place.index + dash + 1 };
    const last = one(rest, token.slice(dash + 1), index, numbers, first, rest.index);
    return last === null ? [] : [first, last];
}
/** One id; a bare number behind a mention that it is joined to takes over its letters: `T005/006`, `T003-005`. */
function one(place, written, index, numbers, joined, offset) {
    const start = place.from + offset;
    const at = { start, end: start + written.length };
    if (!/^#?\d/.test(written)) {
        const id = resolve(index, written);
        return id !== null || fits(index, written) ? { id, written, at } : null;
    }
    const letters = joined === undefined ? '' : (/^[A-Za-z]+[-_]?/.exec(joined.written)?.[0] ?? '');
    if (letters !== '') {
        const id = resolve(index, `${letters}${written}`);
        return id === null ? null : { id, written, at };
    }
    return number(place, written, index, numbers, joined !== undefined, at);
}
/** A bare number: behind the word for a task, or where an id may stand. */
function number({ part, index: offset }, written, index, numbers, joined, at) {
    const front = part.slice(Math.max(0, offset - 40), offset);
    const behind = part.slice(offset + written.length, offset + written.length + 24);
    if (TASK.test(front))
        return named(written, index, at);
    if (!index.numeric || UNIT.test(behind))
        return null;
    const ends = written.includes('.') || ENDS.test(behind);
    if (!joined && !(ends && mayFollow(front, numbers)))
        return null;
    const id = resolve(index, written);
    return id === null && numbers === 'text' ? null : { id, written, at };
}
/** "Task 3": a task, or in a file of numbers one that is missing. */
function named(written, index, at) {
    const id = resolveNamed(index, written);
    return id !== null || index.numeric ? { id, written, at } : null;
}
/** True for words that a number stands behind as an id. */
function mayFollow(front, numbers) {
    if (PARTICLE.test(front) || OPENED.test(front) || JOINED.test(front))
        return true;
    return numbers === 'text' && KEYWORD.test(front);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/mermaid.js

/** `A --> B`, `A -->|label| B`, `A -.-> B`, `A ==> B`. */
const mermaid_ARROW = /[ \t]{0,20}(?:-{2,8}|={2,8}|-\.{1,4}-)>[ \t]{0,20}(?:\|[^|\r\n]{0,80}\|[ \t]{0,20})?/g;
const NODE = /^[ \t]*([\p{L}\d_][\p{L}\d_.-]{0,40})[ \t]*(?:[[({>]{1,2}(.{0,200}))?/u;
/** The edges between nodes that are one task each. */
function mermaidEdges(text, lines, index) {
    const statements = lines.map((line) => partsOf(text, line).map((part) => part.map((node) => readNode(text, node))));
    const labels = new Map();
    for (const { name, task } of statements.flat(2)) {
        const found = task === null ? null : mentionAt(text, task, index);
        if (found !== null && !labels.has(name))
            labels.set(name, found);
    }
    const taskOf = ({ name, at }) => labels.get(name) ?? mentionAt(text, at, index);
    return statements.flatMap((parts) => parts.slice(1).flatMap((later, i) => pairs(parts[i], later).flatMap(([from, to]) => {
        const [prerequisite, dependent] = [taskOf(from), taskOf(to)];
        return prerequisite === null || dependent === null ? [] : [{ prerequisite, dependent }];
    })));
}
/** The nodes on the sides of the arrows of a line; `A & B` are two on one side. */
function partsOf(text, line) {
    const parts = [];
    let start = line.start;
    for (const found of text.slice(line.start, line.end).matchAll(mermaid_ARROW)) {
        parts.push({ start, end: line.start + found.index });
        start = line.start + found.index + found[0].length;
    }
    parts.push({ start, end: line.end });
    return parts.map((part) => splitAt(text, part, / & /g));
}
function splitAt(text, at, separator) {
    const pieces = [];
    let start = at.start;
    for (const found of text.slice(at.start, at.end).matchAll(separator)) {
        pieces.push({ start, end: at.start + found.index });
        start = at.start + found.index + found[0].length;
    }
    return [...pieces, { start, end: at.end }];
}
function readNode(text, at) {
    const found = NODE.exec(text.slice(at.start, at.end));
    if (found === null)
        return { name: '', at: { start: at.start, end: at.start }, task: null };
    const name = found[1];
    const start = at.start + found[0].indexOf(name);
    const label = found[2];
    const from = at.start + found[0].length - (label?.length ?? 0);
    return {
        name,
        at: { start, end: start + name.length },
        task: label === undefined ? null : { start: from, end: from + label.length },
    };
}
/** The task that a label or name begins with; none where it names several. */
function mentionAt(text, at, index) {
    const mentions = mentionsIn(text, at, index, 'text');
    const [first] = mentions;
    if (first === undefined || first.id === null || mentions.length > 1)
        return null;
    const front = text.slice(at.start, first.at.start);
    return /^[\s"'`*#]*(?:\p{L}{2,10}[ \t])?[\s"'`*#]*$/u.test(front) ? first : null;
}
function pairs(left, right) {
    return left.flatMap((from) => right.map((to) => [from, to]));
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/lists.js



const GLOSS = /\([^()\r\n]{0,80}\)|（[^（）\r\n]{0,80}）/g;
const SEPARATOR = /^[`*_~"'\])]{0,6}\s{0,8}(?:[,，、/+&∥‖·]|\|\||(?<=\s)(?:and|und|y|et|e|и|oraz|i|và|or|sowie|así como)(?=\s)|以及|[和与與及と]|및|와(?=\s)|과(?=\s))\s{0,8}(?:(?:and|und|y|et|e|и|or|then|on|upon)\s)?(?:(?:tasks?|the|tarea|tâche|tarefa|задачи|任务|タスク)\s?#?)?[`*_~"'[(（#]{0,6}$/iu;
/** Lists of mentions that stand in this order; ranges become the tasks between their ends. `gapOf` is the text between two. */
function listsOf(mentions, index, gapOf) {
    const lists = [];
    for (const mention of mentions) {
        const last = lists.at(-1);
        const gap = last === undefined ? null : gapOf(last.mentions.at(-1), mention);
        if (last === undefined || gap === null || !extend(last, mention, gap, index))
            lists.push(listOf(mention));
    }
    return lists;
}
function listOf(mention) {
    return { mentions: [mention], at: { ...mention.at }, tight: true, from: mention };
}
/** Takes a mention into the list in front of it, as the end of a range or one more; false where it begins a list. */
function extend(list, mention, gap, index) {
    if (list.from !== null && isRange(gap, list.from, mention)) {
        list.mentions.push(...rangeBetween(index, list.from, mention));
        list.from = null;
    }
    else if (isJoin(gap)) {
        list.mentions.push(mention);
        list.from = mention;
        if (/[,，、]/.test(gap))
            list.tight = false;
    }
    else
        return false;
    list.at.end = mention.at.end;
    return true;
}
function isRange(gap, from, to) {
    if (!THROUGH.test(gap))
        return false;
    // An em-dash between spaces begins a new thought unless both ends are ids of one kind.
    return !/\s[—–-]{1,2}\s/.test(gap) || (0,dialects_ids/* prefixOf */.MT)(from.written) === (0,dialects_ids/* prefixOf */.MT)(to.written);
}
function isJoin(gap) {
    if (gap.length > 120)
        return false;
    const plain = gap.replace(GLOSS, '');
    return plain.length <= 32 && SEPARATOR.test(plain);
}
/** A range over more tasks than this stands for its ends: what it costs to read does not grow with the file. */
const LONGEST = 1000;
/** The tasks after `from` up to `to`, in file order and of the same kind; by their numbers where that order does not fit. */
function rangeBetween(index, from, to) {
    const first = from.id === null ? undefined : index.order.get(from.id);
    const last = to.id === null ? undefined : index.order.get(to.id);
    if (first === undefined || last === undefined || last <= first)
        return countedBetween(index, from, to);
    if (last - first > LONGEST)
        return [to];
    const prefix = (0,dialects_ids/* prefixOf */.MT)(from.id);
    const depth = numberDepth(from.id);
    const between = index.ids
        .slice(first + 1, last)
        .filter((id) => id !== '' && (0,dialects_ids/* prefixOf */.MT)(id) === prefix && numberDepth(id) >= depth);
    return [...[...new Set(between)].map((id) => ({ id, written: id, at: to.at })), to];
}
const COUNTED = /^(.*?)(\d{1,5})[A-Za-z]?$/;
/** `T005–T011` where the file lists T011 first, or has no T011: the tasks with the numbers between. */
function countedBetween(index, from, to) {
    const [start, end] = [COUNTED.exec(from.id ?? from.written), COUNTED.exec(to.id ?? to.written)];
    if (start === null || end === null || start[1] !== end[1])
        return [to];
    const [first, last] = [Number(start[2]), Number(end[2])];
    const between = [];
    for (let number = first + 1; number < last && last - first <= LONGEST; number++) {
        const id = resolve(index, `${start[1]}${number}`);
        if (id !== null)
            between.push({ id, written: id, at: to.at });
    }
    return [...between, to];
}
/** `1` has depth 1, `1.2` depth 2: a range of sub-tasks does not run over their parents. */
function numberDepth(id) {
    return id.split('.').length;
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/grid.js


/** Drawings larger than this are not followed. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 400;
const SIGN = /[─━═│┃║┌┐└┘├┤┬┴┼╭╮╯╰►▶▸◄◀◂▼▾▲▴→←↓↑]/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
const GROUP = /\b(?:phase|fase|faza|wave|sprint|stage|batch|US-?\d)\b|фаза|阶段|フェーズ|단계/iu;
/** The grid of these lines, or null for one that is too large. */
function gridOf(text, lines, index) {
    if (lines.length > MOST_ROWS || lines.some(({ start, end }) => end - start > MOST_COLUMNS))
        return null;
    const rows = [];
    const labelsByRow = [];
    for (const [row, line] of lines.entries()) {
        const { cells, offsets } = cellsOf(text, line);
        rows.push(cells);
        labelsByRow.push(labelsOf(text, row, { cells, offsets }, line, index));
    }
    return { rows, labels: labelsByRow.flat(), labelsByRow };
}
/** One sign a column; signs of Chinese, Japanese and Korean take two, as they are drawn. */
function cellsOf(text, line) {
    const cells = [];
    const offsets = [];
    let offset = line.start;
    for (const sign of text.slice(line.start, line.end)) {
        for (const cell of WIDE.test(sign) ? [sign, ''] : [sign]) {
            cells.push(cell);
            offsets.push(offset);
        }
        offset += sign.length;
    }
    return { cells, offsets };
}
/** Words between lines, arrows and wider blanks. */
function labelsOf(text, row, { cells, offsets }, line, index) {
    const labels = [];
    for (let from = 0; from < cells.length;) {
        const to = endOfWords(cells, from);
        if (to < from) {
            from++;
            continue;
        }
        const at = { start: offsets[from], end: offsets[to + 1] ?? line.end };
        const tasks = tasksIn(text, at, index);
        if (tasks.length > 0)
            labels.push({ row, from, to, tasks });
        from = to + 1;
    }
    return labels;
}
/** The last column of the words that begin at `from`; before `from` where none begin. */
function endOfWords(cells, from) {
    let last = from - 1;
    for (let at = from; at < cells.length; at++) {
        const cell = cells[at];
        if (isDrawn(cells, at, cell))
            break;
        if (cell !== ' ')
            last = at;
        else if (at === from || cells[at + 1] === ' ')
            break;
    }
    return last;
}
/** A sign of a drawing, or the head of an arrow such as `─>`. */
function isDrawn(cells, at, cell) {
    return SIGN.test(cell) || (cell === '>' && SIGN.test(cells[at - 1] ?? ''));
}
function tasksIn(text, at, index) {
    const words = text.slice(at.start, at.end);
    if (GROUP.test(words))
        return [];
    const mentions = mentionsIn(text, at, index, 'text');
    const [first] = mentions;
    // "(parallel with T001)" cites a task.
    if (first === undefined || /^\s*[(（]/.test(words))
        return [];
    const lists = listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start));
    return [...(lists[0]?.mentions ?? [])];
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/trace.js

/** Where a line goes on at a sign, by the direction it comes in. */
const TURNS = {
    right: turns({
        '─┈-': 'right',
        '┼├': 'right',
        '┬': 'right down',
        '┴': 'right up',
        '┐╮': 'down',
        '┘╯': 'up',
    }),
    left: turns({ '─┈-': 'left', '┬': 'left down', '┴': 'left up', '┌╭': 'down', '└╰': 'up', '┼┤': 'left' }),
    down: turns({ '│┃┤': 'down', '├': 'down right', '└╰': 'right', '┘╯': 'left', '┴': 'left right' }),
    up: turns({ '│┃': 'up', '├': 'up right', '┤': 'up left', '┌╭': 'right', '┐╮': 'left', '┬': 'left right' }),
};
const HEADS = {
    right: /[►▶▸→>]/,
    left: /[◄◀◂←<]/,
    down: /[▼▾↓]/,
    up: /[▲▴↑]/,
};
const STEP = {
    right: [0, 1],
    left: [0, -1],
    down: [1, 0],
    up: [-1, 0],
};
/** Where an upright line ends that crossed another only to turn into it. */
const CORNERS = { up: /[┐╮]/, down: /[┘╯]/ };
/** Each sign of a drawing may be passed this often, over all labels. */
const STEPS_A_SIGN = 8;
function turns(by) {
    return Object.fromEntries(Object.entries(by).flatMap(([signs, to]) => [...signs].map((sign) => [sign, to.split(' ')])));
}
/** The edges that lines with arrow heads draw between single tasks; groups are phases, which a drawing only sketches. */
function tracedEdges(text, lines, index) {
    const grid = gridOf(text, lines, index);
    if (grid === null)
        return [];
    const budget = { left: STEPS_A_SIGN * grid.rows.reduce((sum, row) => sum + row.length, 0) };
    return grid.labels.flatMap((label) => {
        const prerequisite = onlyTask(label);
        if (prerequisite === null)
            return [];
        return [...targetsOf(grid, label, budget)].flatMap((target) => {
            const dependent = onlyTask(target);
            return dependent === null ? [] : [{ dependent, prerequisite }];
        });
    });
}
function onlyTask({ tasks }) {
    const [first, second] = tasks;
    return second === undefined ? (first ?? null) : null;
}
function targetsOf(grid, label, budget) {
    const targets = new Set();
    const seen = new Set();
    const open = startsOf(grid, label);
    for (let at = open.pop(); at !== undefined && budget.left-- > 0; at = open.pop()) {
        const key = `${at.row},${at.column},${at.going}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const sign = signAt(grid, at.row, at.column);
        if (!HEADS[at.going].test(sign)) {
            open.push(...stepsOn(grid, at, sign));
            continue;
        }
        const target = labelBehind(grid, at);
        if (target !== null && target !== label)
            targets.add(target);
    }
    return targets;
}
function stepsOn(grid, at, sign) {
    const ways = waysOn(grid, at, sign);
    const open = at.sunk ? ways.filter((going) => going !== 'up') : ways;
    return open.map((going) => step(at, going));
}
/** Crossings and sides of a bar depend on where the upright line leads. */
function waysOn(grid, at, sign) {
    const { going } = at;
    if (sign === '┤' && going === 'right')
        return waysAtSide(grid, at);
    if (sign === '┼' && (going === 'down' || going === 'up'))
        return [CORNERS[going].test(uprightEnd(grid, at, going)) ? 'right' : going];
    return TURNS[going][sign] ?? [];
}
/** A line that meets the left side of a bar goes along it, and on where it is drawn on. */
function waysAtSide(grid, at) {
    const along = HEADS.up.test(uprightEnd(grid, at, 'up')) ? 'up' : 'down';
    return /[─┈►▶▸-]/.test(signAt(grid, at.row, at.column + 1)) ? ['right', along] : [along];
}
/** The sign at which an upright line ends in this direction. */
function uprightEnd(grid, from, going) {
    let at = step(from, going);
    while (/[│┃┼┤├]/.test(signAt(grid, at.row, at.column)))
        at = step(at, going);
    return signAt(grid, at.row, at.column);
}
/** Lines begin at the right end of a label, or below it. */
function startsOf(grid, { row, from, to }) {
    const starts = [];
    const right = signAt(grid, row, to + 1) === ' ' ? to + 2 : to + 1;
    if (/[─┈-]/.test(signAt(grid, row, right)))
        starts.push({ row, column: right, going: 'right', sunk: false });
    for (let column = Math.max(0, from - 1); column <= to; column++) {
        if (/[│┃└├╰▼↓]/.test(signAt(grid, row + 1, column)))
            starts.push({ row: row + 1, column, going: 'down', sunk: true });
    }
    return starts;
}
function step({ row, column, sunk }, going) {
    const [down, right] = STEP[going];
    return { row: row + down, column: column + right, going, sunk: sunk || going === 'down' };
}
/** The label that an arrow head points at. */
function labelBehind(grid, head) {
    for (let far = 1, at = step(head, head.going); far <= 2; far++, at = step(at, head.going)) {
        const found = grid.labelsByRow[at.row]?.find(({ from, to }) => at.column >= from - (head.going === 'down' ? 1 : 0) && at.column <= to + 1);
        if (found !== undefined)
            return found;
        if (signAt(grid, at.row, at.column) !== ' ')
            return null;
    }
    return null;
}
function signAt({ rows }, row, column) {
    return rows[row]?.[column] ?? ' ';
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/drawings.js


/** The edges that the drawings among these lines show. A drawing is a run of lines with nothing between them. */
function drawingsIn(text, lines, index) {
    const edges = [];
    for (const run of runsOf(text, lines)) {
        const whole = text.slice(run[0].start, run.at(-1).end);
        if (/^[ \t]*(?:graph|flowchart)[ \t]+(?:TD|TB|BT|LR|RL)\b/m.test(whole))
            edges.push(...mermaidEdges(text, run, index));
        else if (/[─│└├┌┐┘┬┴┼┤╰╭╮╯↓▼]/.test(whole))
            edges.push(...tracedEdges(text, run, index));
    }
    return edges;
}
/** Runs of two or more lines that follow each other, in sections where arrows count. */
function runsOf(text, lines) {
    const runs = [];
    let run = [];
    for (const { at, arrows } of lines) {
        const last = run.at(-1);
        const follows = last !== undefined && /^(?:\r\n|\n|\r)$/.test(text.slice(last.end, Math.min(at.start, last.end + 3)));
        if (!arrows || !follows) {
            runs.push(run);
            run = [];
        }
        if (arrows)
            run.push(at);
    }
    runs.push(run);
    return runs.filter(({ length }) => length > 1);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/own.js



/** How far a keyword may stand in front of the ids it speaks of. */
const REACH = 90;
const FILLER = String.raw `(?:[\s:：*_\x60"'(（\[「]|(?:on|upon|both|all|of|the|from|tasks?|steps?|completing|completion|complete|finishing|validating|merging|landing|also|by|además|completar|validar|terminar|finalizar|concluir|conclusão|finalización|fin|de|la|las|los|le|les|a|tareas?|tâches?|tarefas?|aufgaben?|abschluss|fertigstellung|von|der|den|du|des|задач\p{L}*|завершени\p{L}*|выполнени\p{L}*|zakończeni\p{L}*|ukończeni\p{L}*|hoàn thành|任务|任務|タスク|작업|wave|at least|only)(?=[\s:：*_\x60"'(（\[「])){0,12}$`;
const frontPattern = (words) => new RegExp(`(?:${words})${FILLER}`, 'iu');
const STRONG = frontPattern(wordsPattern((words) => words.needs.filter((word) => !words.loose.includes(word))));
const LOOSE = frontPattern(wordsPattern((words) => words.loose.filter((word) => words.needs.includes(word))));
const own_BEFORE = frontPattern(wordsPattern((words) => words.before.filter((word) => !words.loose.includes(word))));
const LOOSE_BEFORE = frontPattern(wordsPattern((words) => words.loose.filter((word) => words.before.includes(word))));
const BUILT = /\b(?:us(?:e[sd]?|ing)|reus(?:e[sd]?|ing)|consum(?:e[sd]?|ing))\b[^.;!?]{1,70}\b(?:built|created|added|introduced|defined|produced|implemented) (?:in|by)\s+[`*_(]{0,3}$/iu;
/** `T009 Title ← T001`. */
const FROM = new RegExp(`(?:${ARROW_BACK})[\\s\`*_(]*$`, 'u');
const BEHIND = new RegExp(`^[\\s)）\\]\`*_"'」]*(?:[がのを이가을를의]|の完了|が完了)?[\\s「]*(?:${wordsPattern((words) => words.needsBehind)})`, 'iu');
/** What a test shows when another task is done: that is no prerequisite. */
const own_TURNS = /^[\s→]*(?:GREEN|RED|PASS|绿|转绿|通过|グリーン|통과)/iu;
/** Loose words far behind the beginning of a line are notes on the work done. */
const LOOSE_REACH = 600;
/** What the words at `at` declare. In `details`, below the line of the task, loose words such as "after" count only at a beginning. */
function ownEdges(text, at, index, details) {
    const mentions = mentionsIn(text, at, index, 'text');
    const needs = [];
    const blocks = [];
    const lists = listsOf(mentions, index, (from, to) => text.slice(from.at.end, to.at.start));
    for (const list of lists) {
        const front = sentenceFront(text, at, list);
        const behind = text.slice(list.at.end, Math.min(at.end, list.at.end + 40));
        const role = roleOf(front, behind, details || list.at.start - at.start > LOOSE_REACH);
        if (role === 'needs')
            needs.push(...list.mentions);
        else if (role === 'before')
            blocks.push(...list.mentions);
    }
    return { needs, blocks };
}
const LETTER = /\p{L}/u;
/** The words in front of a list, back to the end of the sentence before. */
function sentenceFront(text, at, list) {
    const from = Math.max(at.start, list.at.start - REACH);
    const words = text.slice(from, list.at.start);
    // A word that the reach cuts in two is none.
    const front = from > at.start && LETTER.test(text[from - 1]) ? words.replace(/^\p{L}+/u, '') : words;
    const cut = Math.max(...[...front.matchAll(/[.;。；!?](?=[\s`*_])|[。；]|\s[—–]\s/g)].map((found) => found.index + 1), 0);
    return front.slice(cut);
}
function roleOf(front, behind, details) {
    const near = withinBracket(front);
    if (denies(near) || isConditional(near))
        return null;
    const after = BEHIND.exec(behind);
    if (after !== null)
        return own_TURNS.test(behind.slice(after[0].length)) ? null : 'needs';
    if (BUILT.test(front) || FROM.test(front))
        return 'needs';
    if (declares(STRONG.exec(front)))
        return 'needs';
    if (declares(own_BEFORE.exec(front)))
        return 'before';
    return looseRoleOf(front, behind, details);
}
/** What a word such as "after" says, where it speaks of the task itself. */
function looseRoleOf(front, behind, details) {
    const needs = LOOSE.exec(front);
    const loose = needs ?? LOOSE_BEFORE.exec(front);
    if (loose === null || !isPlain(front.slice(0, loose.index), behind, details))
        return null;
    return needs === null ? 'before' : 'needs';
}
/** The words behind a bracket that is still open, if it has any: what stands in front of it says nothing about them. */
function withinBracket(front) {
    const open = Math.max(front.lastIndexOf('('), front.lastIndexOf('（'));
    const inner = front.slice(open + 1);
    return open < 0 || /[)）]/.test(inner) || !LETTER.test(inner) ? front : inner;
}
/** A tag such as `blocked-by:t001`, or a verb that speaks of the task. */
function declares(found) {
    if (found === null)
        return false;
    return (/^[\p{L}-]+(?:\s\p{L}+){0,2}[:：]/u.test(found[0]) || speaksOfTask(found.input.slice(0, found.index)));
}
/** A verb speaks of the task where nothing else is its subject: at a beginning, behind a stop, in brackets. */
function speaksOfTask(words) {
    return (/(?:^|[([（【{,，:：;—–*_`"'\]@-]|(?<!\p{L})(?:and|also|this|it|task|und|y|et|e|и|but|must|now|directly|hard|soft|strictly|explicitly|only|además|which|that))\s*$/iu.test(words) && !/(?:\b(?:so that|test that|assert that|verify that|ensure that)\s*)$/i.test(words));
}
/** "after T003" about the task itself: no aside on what a test shows, nothing of T003 but the task. */
function isPlain(words, behind, details) {
    if (/^[`*_]*['’]s\b/.test(behind))
        return false;
    if (/(?:not|n't|even|until|only safe|safe only|so)\s*$/i.test(words))
        return false;
    if (details &&
        !/(?:^|[([（【])[\s*_`-]*(?:(?:run|start|do|execute|runs|must (?:be )?(?:run|done)|only)\s+)?$/i.test(words))
        return false;
    return /^[`*_"'\])）】]*(?:$|\s*[,，.。;；:：)）\]—–(（*|/-]|\s+(?:is|are|has|have|and|so|to|can|in|which|since|because|as|lands?|landed|merges?|done|completes?|completed|finish\p{L}*|supplies|exists?|passes|passed|ready|ist|sind|fertig|erledigt|est|sont|será|esté|y|et|und|и|но|pour|para|для|\p{L}+s)(?![\p{L}])|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u.test(behind);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/clauses.js
const BREAK = /[.!?](?=\s|[^\x20-\x7e])|[;；。！？]|\s[—–]\s/;
/** Cuts the nodes of one level where a sentence ends between them. */
function clausesOf(text, at, nodes) {
    const clauses = [];
    let current = [];
    let start = at.start;
    for (const node of nodes) {
        const end = sentenceEnd(text, current, node);
        if (end >= 0) {
            clauses.push(clause(text, current, { start, end }));
            start = end + 1;
            current = [];
        }
        current.push(node);
    }
    if (current.length > 0)
        clauses.push(clause(text, current, { start, end: at.end }));
    return clauses;
}
/** Where a sentence ends between these nodes and the next, or -1 where it goes on. */
function sentenceEnd(text, current, next) {
    const last = current.at(-1);
    if (last === undefined)
        return -1;
    const gap = text.slice(last.end, next.start);
    const cut = gap.search(BREAK);
    if (cut < 0 || isRangeGap(gap, last, next) || isDashedKey(gap, next) || isTitle(gap, current, next))
        return -1;
    return last.end + cut;
}
/** "T001 — depends on T002": a dash alone in front of a keyword. */
function isDashedKey(gap, to) {
    return to.kind === 'key' && /^\W*\s[—–]\s\W*$/.test(gap);
}
function isRangeGap(gap, from, to) {
    return from.kind === 'mention' && to.kind === 'mention' && /^[`*_\s]*[—–][`*_\s]*$/.test(gap);
}
/** "T035 — the manager (depends on T034)": a title between the task that a line is about and what is said of it. */
function isTitle(gap, current, node) {
    return (current.length === 1 &&
        current[0]?.kind === 'mention' &&
        node.kind === 'group' &&
        node.keyed &&
        /^[`*_]*\s[—–]\s[^.!?;；。！？—–]*$/.test(gap));
}
function clause(text, nodes, at) {
    let words = '';
    let from = at.start;
    for (const node of nodes) {
        if (node.kind !== 'group')
            continue;
        words += text.slice(from, node.start);
        from = node.end;
    }
    return { nodes, at, words: words + text.slice(from, Math.max(from, at.end)) };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/edges.js
const PAIRWISE = /counterpart|respective|corresponding|jeweilig|entsprechend|correspondiente|correspondant|соответств|对应|対応|해당/iu;
/** A sentence that means more edges than this was not written by a person. */
const MOST = 10_000;
/** All with all; one with one where the text says "their counterpart". */
function edges_pairs(text, { dependent, prerequisite, gap }) {
    const [later, earlier] = [dependent.heads, prerequisite.tails];
    const behind = text.slice(Math.max(dependent.at.end, prerequisite.at.end)).slice(0, 40);
    if (later.length === earlier.length && later.length > 1 && (PAIRWISE.test(gap) || PAIRWISE.test(behind)))
        return later.map((each, i) => ({ dependent: each, prerequisite: earlier[i] }));
    if (later.length * earlier.length > MOST)
        return [];
    return later.flatMap((each) => earlier.map((need) => ({ dependent: each, prerequisite: need })));
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/gaps.js
const STORY = /\b(?:US-?\d|(?:user )?stor(?:y|ies)|phases?|fases?|waves?|batch|sprint|stage|foundational|polish)\b|фаз|阶段|フェーズ|단계/iu;
/** True for words about a story or a phase: such a statement is not about tasks. */
function speaksOfGroup(words) {
    return STORY.test(words);
}
/** Few words without a stop between a verb and its tasks: "depends on the models of T003". */
function reaches(text, key, operand) {
    const gap = text.slice(key.end, operand.at.start);
    return (gap.length <= 64 &&
        !/[.,;!?。，；、](?:\s|$)|[—–→]/.test(gap) &&
        gap.split(/\s+/).length <= 9 &&
        !STORY.test(operand.named ? '' : gap));
}
function isPossessive(text, { at }) {
    return /^[`*_]*['’]s\b/.test(text.slice(at.end, at.end + 8));
}
/** An arrow with nothing but signs and a few words around it. */
function isBareArrow(gap, key) {
    const words = gap.replace(/[(（][^()（）]{0,200}[)）]/g, '');
    if (words.length - (key.end - key.start) > 70 || /[┘└┐┌├┤│╰╯╭╮:：]/.test(words))
        return false;
    return !STORY.test(words);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/steps.js
/** Takes a clause apart; a comma list between two verbs ends one statement and begins the next. */
function stepsOf(text, items) {
    return splitLists(text, stepsIn(text, items));
}
function stepsIn(text, items) {
    const steps = [];
    let keys = [];
    for (const item of items) {
        if (item.kind === 'operand') {
            steps.push({ operand: item.operand, keys, behind: null });
            keys = [];
            continue;
        }
        const last = steps.at(-1);
        const { key } = item;
        if (last !== undefined &&
            last.behind === null &&
            key.role.endsWith('-behind') &&
            isBehind(text.slice(last.operand.at.end, key.start)))
            last.behind = key;
        else if (!key.role.endsWith('-behind'))
            keys.push(key);
    }
    return steps;
}
/** Closing signs and particles between an id and the word behind it. */
function isBehind(gap) {
    return (gap.length <= 16 &&
        /^[\s)）\]`*_"'」]*(?:[がのをは이가을를의은는에]|の合格|の完了|まで)?[\s「]*$/u.test(gap));
}
/** "T026 before T027, T011 before T021": the last of a comma list between two verbs begins the next statement. */
function splitLists(text, steps) {
    return steps.flatMap((step, i) => {
        const { operand, keys } = step;
        const next = steps[i + 1];
        const last = operand.heads.at(-1);
        const between = isVerb(keys.at(-1)) && isVerb(next?.keys.at(-1)) && !operand.tight && !operand.named;
        if (!between || next === undefined || last === undefined || operand.heads.length < 2)
            return [step];
        if (isCoordinate(text, operand, next))
            return [step];
        const rest = operand.heads.filter((head) => head.at.start !== last.at.start);
        const left = { ...operand, heads: rest, tails: rest };
        const right = { ...operand, heads: [last], tails: [last], at: last.at };
        return [
            { ...step, operand: left },
            { operand: right, keys: [], behind: step.behind },
        ];
    });
}
function isVerb(key) {
    return key?.role === 'needs' || key?.role === 'before';
}
/** "T003 depends on T001 and blocks T005": the second verb speaks of T003 too. */
function isCoordinate(text, previous, step) {
    const key = step.keys[0];
    if (key === undefined)
        return false;
    const gap = text.slice(previous.at.end, key.start).replace(/[(（][^()（）]*[)）]/g, '');
    return /^[\s`*_]*[,，]?\s*(?:and|und|y|et|e|и|but|aber|pero|mais|mas)\s*(?:(?:also|auch|también|aussi|must|should|can|may|has to|have to|can only|only|be run|be done|runs?|starts?|comes?|lands?|begins?|muss|soll|debe|deve|doit)\s*){0,3}$/iu.test(gap);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/whole.js
/** The steps of a clause with the link of each to the one before, as one operand; null where they amount to none. */
function wholeOf(steps, links) {
    if (steps.every(({ keys, behind }) => keys.length === 0 && behind === null))
        return unionOf(steps);
    return isChain(steps, links) ? spanOf(steps) : waitingOf(steps);
}
/** "T001 → T002 → T003": arrows and nothing else. */
function isChain([first], links) {
    return first?.keys.length === 0 && links.slice(1).every((link) => link?.arrow === true);
}
/** "(T002 and T003 in parallel after T001)" speaks of T002 and T003. */
function waitingOf([first, ...others]) {
    if (first === undefined || first.keys.length > 0 || first.behind !== null || others.length === 0)
        return null;
    return others.every(({ keys }) => keys.length > 0 && keys.every(({ role }) => role === 'needs'))
        ? first.operand
        : null;
}
/** "(T021/T027 for the corpus, T031 for the suite)": all of them. */
function unionOf(steps) {
    const span = spanOf(steps);
    if (span === null)
        return null;
    const all = steps.flatMap(({ operand }) => operand.heads);
    return { ...span, heads: all, tails: all };
}
/** From the heads of the first step to the tails of the last. */
function spanOf(steps) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const at = { start: first.operand.at.start, end: last.operand.at.end };
    return { heads: first.operand.heads, tails: last.operand.tails, at, tight: true, named: false };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/link.js




/** The edges of a clause. `subject` is what a bracket speaks of, for clauses that begin with a verb. */
function edgesOf(text, at, items, arrows, subject) {
    const steps = stepsOf(text, items);
    const opening = frontList(text, at, steps);
    if (opening !== null)
        return { edges: edges_pairs(text, opening), whole: null };
    const links = linksOf(text, at, steps, arrows, subject);
    const edges = links.flatMap((each) => (each === null ? [] : edges_pairs(text, each)));
    return { edges, whole: wholeOf(steps, links) };
}
/** What each step says of the one before it, or null; the first speaks of the subject. */
function linksOf(text, at, steps, arrows, subject) {
    const links = [];
    let first = subject;
    for (const [i, step] of steps.entries()) {
        const previous = steps[i - 1];
        const next = steps[i + 1]?.operand ?? null;
        const made = previous === undefined
            ? openingLink(text, step, subject)
            : linkOf({ text, arrows, first, previous, front: i === 1 && isFront(text, at, previous), next }, step);
        links.push(made);
        if (made === null || first === null)
            first = step.operand;
    }
    return links;
}
const MAY = /^[`*_]*\s+(?:can|may|could|könn(?:en|te)|puede[n]?|peu(?:ven)?t|pode[m]?|можно|могут|có thể|(?:in|en|em) paral+[eè]l\p{L}*|parallel|параллельно|równolegle|song song)(?!\p{L})/iu;
/** "After T001, T002 and T003 can start": the first of the list is what the others need. */
function frontList(text, at, steps) {
    const [step, second] = steps;
    if (step === undefined || second !== undefined || step.operand.tight || step.behind !== null)
        return null;
    const [first, ...rest] = step.operand.heads;
    if (first === undefined || rest.length === 0 || !isFront(text, at, step))
        return null;
    if (!MAY.test(text.slice(step.operand.at.end, at.end)))
        return null;
    const [needed, later] = [
        { ...step.operand, heads: [first], tails: [first] },
        { ...step.operand, heads: rest, tails: rest },
    ];
    return link_link(true, later, needed, false, '');
}
function linkOf(reader, step) {
    const { text, previous } = reader;
    const key = step.keys.at(-1);
    const gap = text.slice(previous.operand.at.end, step.operand.at.start);
    const behind = behindLink(previous, step, reader.next, gap);
    if (behind !== undefined)
        return behind;
    if (key === undefined)
        return frontLink(reader, previous, step, gap);
    if (key.role === 'arrow' || key.role === 'arrow-back') {
        if (!reader.arrows || step.keys.length > 1 || !isBareArrow(gap, key))
            return null;
        return link_link(key.role === 'arrow-back', previous.operand, step.operand, true, gap);
    }
    return verbLink(reader, previous, step, key, gap);
}
function link_link(needs, left, right, arrow, gap) {
    return { dependent: needs ? left : right, prerequisite: needs ? right : left, arrow, gap };
}
/** "(depends on T001)", "(T001 完了後)": what a bracket says of its subject. */
function openingLink(text, step, subject) {
    if (subject === null)
        return null;
    const key = step.keys.at(-1);
    if (key !== undefined && isVerb(key) && reaches(text, key, step.operand))
        return link_link(key.role === 'needs', subject, step.operand, false, '');
    if (step.behind === null)
        return null;
    return link_link(step.behind.role === 'needs-behind', subject, step.operand, false, '');
}
/** "T003: T001 完了後", "T014 が T023 をブロック"; undefined where no word behind decides. */
function behindLink(previous, step, next, gap) {
    const role = step.behind?.role;
    if (role === 'before-behind')
        return linkWithin(60, false, previous.operand, step.operand, gap);
    if (role === 'needs-behind' && previous.behind === null) {
        const points = /[:：はが은는]|이\s|가\s/.test(gap) || (next === null && gap.length <= 12);
        return points ? linkWithin(40, true, previous.operand, step.operand, gap) : null;
    }
    if (previous.behind?.role !== 'needs-behind')
        return undefined;
    return linkWithin(60, true, step.operand, previous.operand, gap);
}
/** The link of two operands that stand so near to each other, or null. */
function linkWithin(most, needs, left, right, gap) {
    return gap.length <= most ? link_link(needs, left, right, false, gap) : null;
}
/** "After T003, T004 can start": the clause begins with what is needed. */
function frontLink(reader, previous, step, gap) {
    if (!reader.front || step.operand.named || gap.length > 70 || isPossessive(reader.text, step.operand))
        return null;
    if (/[:：.]|\p{N}/u.test(gap) || speaksOfGroup(gap))
        return null;
    return link_link(true, step.operand, previous.operand, false, gap);
}
function isFront(text, at, step) {
    const key = step.keys[0];
    if (key?.role !== 'needs' || step.keys.length > 1 || !reaches(text, key, step.operand))
        return false;
    return /^(?:[\s*_>`#-]|\d+\.|[^:：]{0,40}[:：])*$/u.test(text.slice(at.start, key.start).slice(0, 60));
}
/** "T007 (hook) must be done before T008": few words between, and no other subject. */
function verbLink(reader, previous, step, key, gap) {
    const { text } = reader;
    const verb = step.keys[0];
    if (step.keys.some((each) => !isVerb(each)) || !reaches(text, key, step.operand))
        return null;
    if (key.role === 'before' && isPossessive(text, step.operand))
        return null;
    const coordinate = isCoordinate(text, previous.operand, step);
    const tail = text.slice(previous.operand.at.end, verb.start).replace(/[(（][^()（）]*[)）]/g, '');
    if (!coordinate &&
        (tail.length > 70 || /[,，、](?!\s*(?:and|but|und|aber|y|et|mais|и)\b)/.test(tail) || speaksOfGroup(tail)))
        return null;
    const left = coordinate && reader.first !== null ? reader.first : previous.operand;
    return link_link(key.role === 'needs', left, step.operand, false, gap);
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/nodes.js


/** Brackets deeper than this are read as if they were not there. */
const DEEPEST = 6;
/** The nodes of a stretch of text; empty where no task is mentioned. */
function nodesIn(text, at, index) {
    const mentions = mentionsIn(text, at, index, 'text');
    if (mentions.length === 0)
        return [];
    const leaves = withoutOverlap(mentions, keywordsIn(text, at));
    return nested(leaves, bracketsIn(text, at));
}
/** Mentions and keywords in one order; a keyword that is part of an id is none. */
function withoutOverlap(mentions, keys) {
    const leaves = [];
    let next = 0;
    for (const mention of mentions) {
        for (; next < keys.length && keys[next].end <= mention.at.start; next++)
            leaves.push(keyNode(keys[next]));
        while (next < keys.length && keys[next].start < mention.at.end)
            next++;
        leaves.push({ kind: 'mention', mention, ...mention.at });
    }
    for (; next < keys.length; next++)
        leaves.push(keyNode(keys[next]));
    return leaves;
}
function keyNode(key) {
    return { kind: 'key', key, start: key.start, end: key.end };
}
/** Bracket pairs in order of their beginning; what does not pair is left out. */
function bracketsIn(text, at) {
    const open = [];
    const pairs = [];
    for (const found of text.slice(at.start, at.end).matchAll(/[()（）]/g)) {
        const offset = at.start + found.index;
        if (found[0] === '(' || found[0] === '（')
            open.push(offset);
        else {
            const start = open.pop();
            if (start !== undefined && open.length < DEEPEST)
                pairs.push({ start, end: offset + 1 });
        }
    }
    return pairs.sort((a, b) => a.start - b.start);
}
function nested(leaves, pairs) {
    const root = [];
    const open = [];
    let next = 0;
    const close = (until) => {
        for (let top = open.at(-1); top !== undefined && top.pair.end <= until; top = open.at(-1)) {
            open.pop();
            if (top.nodes.length > 0)
                (open.at(-1)?.nodes ?? root).push(groupOf(top.pair, top.nodes));
        }
    };
    for (const leaf of leaves) {
        while (next < pairs.length && pairs[next].start < leaf.start) {
            const pair = pairs[next++];
            close(pair.start);
            open.push({ pair, nodes: [] });
        }
        close(leaf.start);
        (open.at(-1)?.nodes ?? root).push(leaf);
    }
    close(Number.POSITIVE_INFINITY);
    return root;
}
function groupOf(pair, nodes) {
    const keyed = nodes.some((node) => node.kind === 'key' || (node.kind === 'group' && node.keyed));
    return { kind: 'group', nodes, keyed, ...pair };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/operands.js

/** The operands and keywords of a clause, in order. */
function operandsOf(text, nodes, index, readGroup) {
    const items = [];
    let run = [];
    const flush = () => {
        for (const operand of operandsOfRun(text, run, index))
            items.push({ kind: 'operand', operand });
        run = [];
    };
    for (const node of nodes) {
        if (node.kind === 'mention') {
            run.push(node.mention);
            continue;
        }
        const attached = node.kind === 'group' && isAttached(text, run, node);
        // A gloss such as "(from T001)" behind an id does not interrupt a list.
        if (attached && !node.keyed)
            continue;
        flush();
        if (node.kind === 'key')
            items.push({ kind: 'key', key: node.key });
        else
            items.push(...itemsOfGroup(text, items, node, attached, readGroup));
    }
    flush();
    return merged(text, items);
}
/** What a group behind these items adds to them: its tasks, unless it only speaks of those in front of it. */
function itemsOfGroup(text, items, group, attached, readGroup) {
    const before = lastOperand(items);
    const operand = readGroup(group, before === null ? null : subjectIn(text, items, before, group));
    if (operand === null || attached || !beginsWithId(text, group, operand))
        return [];
    const named = { ...operand, at: { start: group.start, end: group.end }, named: true };
    return [{ kind: 'operand', operand: named }];
}
function operandsOfRun(text, run, index) {
    const lists = listsOf(run, index, (from, to) => text.slice(from.at.end, to.at.start));
    return lists.map(({ mentions, at, tight }) => ({
        heads: mentions,
        tails: mentions,
        at,
        tight,
        named: false,
    }));
}
/** "(T001–T005)" names tasks, "(see T005)" cites one. */
function beginsWithId(text, group, operand) {
    return (group.keyed || /^[\s`*_"'[]*(?:tasks?\s)?[#\s`*_]*$/i.test(text.slice(group.start + 1, operand.at.start)));
}
/** Only signs between the last of these mentions and the bracket. */
function isAttached(text, run, group) {
    const last = run.at(-1);
    return last !== undefined && /^[`*_"'\]\s]{0,6}$/.test(text.slice(last.at.end, group.start));
}
/** Only marks and "in parallel" between a list and the bracket that speaks of it. */
function isAside(text, from, to) {
    return /^[`*_"'\]\s∥‖|,]*(?:(?:\[P\]|in parallel|parallel|en paralelo|em paralelo|en parallèle|параллельно|równolegle)[`*_\s]*)?$/iu.test(text.slice(from, to));
}
/** What a bracket speaks of: the tasks right in front of it, or the tasks that the clause is about. */
function subjectIn(text, items, before, node) {
    if (isAside(text, before.at.end, node.start))
        return subjectOf(before);
    return items.length === 1 && isTitled(text, before.at.end, node.start) ? before : null;
}
/** "T035: the manager (depends on T034)": a title between a task and the bracket. */
function isTitled(text, from, to) {
    return to - from <= 160 && /^[`*_\]]{0,4}\s?(?:[:：]|[-–—]\s|"|“|「)[^()（）]*$/.test(text.slice(from, to));
}
/** "T003, T004 (after T001)" surely speaks of T004; "T003/T004 (after T001)" of both. */
function subjectOf(operand) {
    const last = operand.heads.at(-1);
    return operand.tight || last === undefined ? operand : { ...operand, heads: [last], tails: [last] };
}
function lastOperand(items) {
    const last = items.at(-1);
    return last?.kind === 'operand' ? last.operand : null;
}
const AND = /^[`*_\s]*(?:[,，、/+&]|(?:and|und|y|et|e|и|oraz|và)(?=\s)|[和与與及と]|및|와(?=\s)|과(?=\s))[`*_\s]*[\p{L}\p{N}&`*_\s-]{1,40}$/u;
/** "Tests (T006–T013) and Core (T014–T019)" is one operand. */
function merged(text, items) {
    const result = [];
    for (const item of items) {
        const last = lastOperand(result);
        if (item.kind === 'operand' && item.operand.named && last !== null) {
            const gap = text.slice(last.at.end, item.operand.at.start);
            if (AND.test(gap)) {
                result[result.length - 1] = { kind: 'operand', operand: both(last, item.operand) };
                continue;
            }
        }
        result.push(item);
    }
    return result;
}
function both(left, right) {
    return {
        heads: [...left.heads, ...right.heads],
        tails: [...left.tails, ...right.tails],
        at: { start: left.at.start, end: right.at.end },
        tight: true,
        named: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/statements.js





const WORKER = /^[\s*>#\d.`-]*(?:developer|dev|agent|team|worker|engineer|person|entwickler|desarrollador|développeur|desenvolvedor|разработчик|программист|开发者|開発者|개발자)\b\s*[A-Z\d#]?/iu;
/** "must be done first": with it an arrow states an order even where parallel work is planned. */
const MUST_FIRST = /\bmust (?:\w+ ){1,3}first\b|\bmuss zuerst\b|\bdoit (?:\S+ ){0,3}d['’]abord\b|\bdebe (?:\S+ ){0,3}primero\b|\bdeve (?:\S+ ){0,3}primeiro\b|должн\p{L}* (?:\p{L}+ ){0,2}(?:первым|первой|сначала)|必须(?:首)?先|必須先|先に(?:完了|実施)/iu;
const INCLUSIVE = /\b(?:inclus|inclusive|inclusief|inklusive|inclusivo|włącznie|включительно)\b|包含在内/iu;
/** The edges that a line states. Both sides must name tasks. */
function statementsIn(text, at, index, options) {
    const line = text.slice(at.start, at.end);
    if (WORKER.test(line))
        return [];
    const arrows = options.arrows || MUST_FIRST.test(line);
    return readLevel(text, at, nodesIn(text, at, index), { index, options: { arrows }, subject: null }).edges;
}
function readLevel(text, at, nodes, { index, options, subject }) {
    const edges = [];
    const chains = [];
    for (const clause of clausesOf(text, at, nodes)) {
        const operands = operandsOf(text, clause.nodes, index, (group, before) => {
            const inner = { start: group.start + 1, end: group.end - 1 };
            const level = readLevel(text, inner, group.nodes, { index, options, subject: before });
            edges.push(...level.edges);
            return level.operand;
        });
        if (declaresNothing(clause.words))
            continue;
        const linked = edgesOf(text, clause.at, operands, options.arrows, subject);
        edges.push(...linked.edges);
        if (linked.whole !== null)
            chains.push(linked.whole);
    }
    return { edges, operand: union(chains) };
}
function declaresNothing(words) {
    return denies(words) || isConditional(words) || INCLUSIVE.test(words);
}
function union(operands) {
    const [first] = operands;
    if (first === undefined)
        return null;
    return {
        ...first,
        heads: operands.flatMap(({ heads }) => heads),
        tails: operands.flatMap(({ tails }) => tails),
        at: { start: first.at.start, end: operands.at(-1).at.end },
    };
}

// EXTERNAL MODULE: ./lib/src/dialects/words.js
var dialects_words = __webpack_require__(5613);
;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/values.js




const NOTHING = { stated: false, mentions: [], external: [], blocks: [] };
/** What a value declares. `None` and its like end it: nothing behind them counts. */
function readValue(text, value, index) {
    const first = firstStatement(text, value);
    const words = text.slice(first.start, first.end);
    if (words.trim() === '' || isPlaceholder(words))
        return NOTHING;
    const blocks = blocksBehind(text, { start: first.end, end: value.end }, index);
    if ((0,dialects_words/* isNone */.$I)(words))
        return { ...NOTHING, stated: true, blocks };
    const mentions = [];
    const external = [];
    for (const piece of piecesOf(text, first)) {
        const found = denies(text.slice(piece.start, piece.end)) ? [] : mentionsOf(text, piece, index);
        mentions.push(...found);
        if (found.length === 0)
            external.push(...wordsOf(text, piece));
    }
    return { stated: true, mentions, external, blocks };
}
/** `[list the prerequisites]`: a template that nobody filled in. */
function isPlaceholder(words) {
    return /^[\s`*_]*\[[^\]]{12,}\][`*_\s.]*$/.test(words) && !/\d/.test(words);
}
/** Up to a bar, the end of a sentence, or a dash with words behind it. */
function firstStatement(text, value) {
    const words = text.slice(value.start, value.end);
    const cut = words.search(/\s[|•]\s|[.。](?=\s|$|\*\*)|。|\s[—–]\s(?=\p{L}{2,}[\s,])/u);
    return cut < 0 ? value : { start: value.start, end: value.start + cut };
}
function blocksBehind(text, rest, index) {
    const label = /(?:\*\*|__)([^*_\r\n]{2,30}?)[:：]?(?:\*\*|__)[:：]?/u.exec(text.slice(rest.start, Math.min(rest.end, rest.start + 80)));
    if (label === null || (0,dialects_words/* fieldKeyOf */.LK)(label[1]) !== 'blocks')
        return [];
    const start = rest.start + label.index + label[0].length;
    const value = firstStatement(text, { start, end: rest.end });
    if ((0,dialects_words/* isNone */.$I)(text.slice(value.start, value.end)))
        return [];
    return piecesOf(text, value).flatMap((piece) => mentionsOf(text, piece, index));
}
/** The tasks that a part of a list names; what stands in brackets behind an id is a remark about it. */
function mentionsOf(text, piece, index) {
    const all = mentionsIn(text, piece, index, 'value');
    return listsOf(withoutAsides(text, all), index, (from, to) => text.slice(from.at.end, to.at.start)).flatMap((list) => list.mentions);
}
/** What stands in brackets behind an id is a remark; what is said to wait for it is none of its prerequisites. */
function withoutAsides(text, mentions) {
    let isOpen = false;
    let waits = false;
    // Each gap is read once: a line may name thousands of tasks.
    return mentions.filter((mention, i) => {
        const previous = mentions[i - 1];
        if (previous === undefined)
            return true;
        const gap = text.slice(previous.at.end, mention.at.start);
        waits ||= saysBefore(gap);
        const opened = Math.max(gap.lastIndexOf('('), gap.lastIndexOf('（'));
        const closed = Math.max(gap.lastIndexOf(')'), gap.lastIndexOf('）'));
        if (opened !== closed)
            isOpen = opened > closed;
        return !waits && !isOpen;
    });
}
const values_SEPARATOR = /[,，、;；\r\n]|\s(?:and|und|y|et|e|и|oraz|i|và)\s|\s\+\s/gu;
/** The parts of a list; a separator in brackets separates nothing. */
function piecesOf(text, value) {
    const pieces = [];
    const words = text.slice(value.start, value.end);
    let start = 0;
    let depth = 0;
    let read = 0;
    for (const found of words.matchAll(values_SEPARATOR)) {
        depth = depthAfter(words.slice(read, found.index), depth);
        read = found.index;
        if (depth > 0 && !/[\r\n]/.test(found[0]))
            continue;
        pieces.push({ start: value.start + start, end: value.start + found.index });
        start = found.index + found[0].length;
    }
    pieces.push({ start: value.start + start, end: value.end });
    return pieces.filter((piece) => piece.end > piece.start);
}
function depthAfter(words, depth) {
    let now = depth;
    for (const [sign] of words.matchAll(/[()（）]/g))
        now = sign === '(' || sign === '（' ? now + 1 : Math.max(0, now - 1);
    return now;
}
/** The words of a part without signs around them; none where there are no words. */
function wordsOf(text, piece) {
    let { start, end } = piece;
    while (start < end && /[\s`*_"'[\]-]/.test(text[start]))
        start++;
    while (end > start && /[\s`*_"'[\].]/.test(text[end - 1]))
        end--;
    const words = text.slice(start, end);
    if (!/\p{L}{3}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u.test(words) || (0,dialects_words/* isNone */.$I)(words))
        return [];
    return [{ value: words.replace(/\s+/g, ' '), at: { start, end } }];
}

;// CONCATENATED MODULE: ./lib/src/dialects/dependencies/read.js





/**
 * Reads fields, the words of the tasks, and the lines of sections about dependencies; one reading for each subject, in
 * order. Each prerequisite counts once, where it was first declared.
 */
function readDependencies(text, subjects, lines) {
    const collector = new Collector(subjects);
    for (const [at, subject] of subjects.entries()) {
        for (const field of subject.fields)
            collector.addField(text, at, field);
        for (const [i, own] of subject.own.entries())
            collector.addOwn(at, ownEdges(text, own, collector.index, i > 0));
    }
    for (const { at, arrows } of lines)
        collector.addSection(statementsIn(text, at, collector.index, { arrows }));
    collector.addSection(drawingsIn(text, lines, collector.index));
    return collector.readings();
}
/** Ranges that name thousands of tasks on both sides end here: no list that people write comes near. */
const MOST_EDGES = 100_000;
class Collector {
    index;
    subjects;
    /** Only of the subjects that something is declared of: most tasks of a list need nothing. */
    drafts = new Map();
    left = MOST_EDGES;
    constructor(subjects) {
        this.subjects = subjects;
        this.index = indexIds(subjects.map(({ id }) => id), subjects.some(({ worded }) => worded === true));
    }
    draftAt(at) {
        const known = this.drafts.get(at);
        if (known !== undefined)
            return known;
        const draft = {
            dependsOn: new Map(),
            blocks: new Map(),
            unresolved: new Map(),
            external: [],
            stated: false,
        };
        this.drafts.set(at, draft);
        return draft;
    }
    addField(text, at, field) {
        const draft = this.draftAt(at);
        const value = readValue(text, field.value, this.index);
        draft.stated ||= value.stated;
        if (field.key === 'blocks') {
            for (const mention of value.mentions)
                this.addBlocked(at, mention, field.source, 'reverse');
            return;
        }
        for (const mention of value.mentions)
            this.add(draft, mention, field.source);
        for (const mention of value.blocks)
            this.addBlocked(at, mention, field.source, 'reverse');
        draft.external.push(...value.external);
    }
    addOwn(at, edges) {
        for (const mention of edges.needs)
            this.add(this.draftAt(at), mention, 'inline');
        for (const mention of edges.blocks)
            this.addBlocked(at, mention, 'inline', 'inline');
    }
    addSection(edges) {
        for (const { dependent, prerequisite } of edges) {
            if (dependent.id !== null && dependent.id !== prerequisite.id)
                this.add(this.draftOf(dependent.id), prerequisite, 'section');
        }
    }
    /** A task that this one blocks needs this one. */
    addBlocked(at, mention, written, source) {
        const { blocks } = this.draftAt(at);
        const id = mention.id ?? mention.written;
        if (!blocks.has(id))
            blocks.set(id, { value: { id, source: written }, at: mention.at });
        const own = this.subjects[at]?.id ?? null;
        if (own === null || mention.id === null)
            return;
        this.add(this.draftOf(mention.id), { id: own, written: own, at: mention.at }, source);
    }
    draftOf(id) {
        const at = this.index.order.get(id);
        return at === undefined ? undefined : this.draftAt(at);
    }
    add(draft, mention, source) {
        if (draft === undefined || this.left-- <= 0)
            return;
        draft.stated = true;
        const id = mention.id ?? mention.written;
        if (mention.id === null && this.index.single) {
            // The one task of a file can only mean tasks of other files.
            draft.external.push({ value: id, at: mention.at });
            return;
        }
        const list = mention.id === null ? draft.unresolved : draft.dependsOn;
        const known = list.get(id);
        // What a task says itself counts more than what another one says about it.
        if (known === undefined || (known.value.source === 'reverse' && source !== 'reverse'))
            list.set(id, { value: { id, source }, at: mention.at });
    }
    readings() {
        return this.subjects.map((_, at) => {
            const draft = this.drafts.get(at);
            return draft === undefined ? read_NOTHING : readingOf(draft);
        });
    }
}
const read_NOTHING = {
    dependsOn: [],
    blocks: [],
    unresolved: [],
    external: [],
    stated: false,
};
function readingOf({ dependsOn, blocks, unresolved, external, stated }) {
    return {
        dependsOn: [...dependsOn.values()],
        blocks: [...blocks.values()],
        unresolved: [...unresolved.values()],
        external,
        stated,
    };
}

;// CONCATENATED MODULE: ./lib/src/dialects/parents.js

/** For each draft the index of its parent, or null. A number whose parent is only a heading has none. */
function parentsOf(drafts) {
    const indexOf = new Map(drafts.map((draft, at) => [draft, at]));
    const latest = new Map();
    return drafts.map((draft, at) => {
        const nested = draft.parent === null ? null : (indexOf.get(draft.parent) ?? null);
        const id = boxId(draft);
        if (id === null)
            return nested;
        const parent = draft.head.form === 'number' ? parentByNumber(draft, (0,dialects_ids/* parentIdOf */.Fs)(id), latest, nested) : nested;
        latest.set(id, at);
        return parent;
    });
}
function boxId({ head, form }) {
    return form === 'box' && head.id !== null ? head.id.value : null;
}
/** The box with the number in front of the last dot, or the heading of a task ("Task 1") that has it. */
function parentByNumber(draft, above, latest, nested) {
    if (above === null)
        return null;
    const around = draft.parent?.head.id?.value;
    const heading = draft.parent?.form === 'heading' && around === above;
    // `- [ ] 1.0 Parent` over `  - [ ] 1.1 Child`.
    return latest.get(above) ?? (heading || around === `${above}.0` ? nested : null);
}

;// CONCATENATED MODULE: ./lib/src/dialects/path-words.js
/** Words that tell paths from what only looks like one. */
/** Endings of files that stand without a folder; a name with another ending needs a folder in front. */
const ENDINGS = new Set(('ts tsx js jsx mjs cjs mts cts json jsonc json5 jsonl ndjson yaml yml toml ini cfg conf env lock md mdx mdc markdown rst txt adoc html htm css scss ' +
    'sass less vue svelte astro py pyi ipynb rb rake erb go mod sum rs java kt kts groovy gradle scala clj cs csproj fs fsi fsx fsproj sln slnx props targets ' +
    'vb h cc cpp cxx hpp hh mm swift php sh bash zsh fish bats ps1 psm1 psd1 bat cmd sql prisma graphql gql proto xml xsd xsl svg png jpg jpeg gif webp ico ' +
    'bmp pdf csv tsv xlsx docx pptx tf tfvars hcl dockerfile tpl tmpl hbs ejs njk j2 jinja lua dart arb ex exs erl hs elm nix zig jl pl sol wasm plist ' +
    'templ wxs imports mjml liquid heex eex leex pug twig styl vtt srt po pot xib pbxproj xcconfig rmd qmd cmake mk bzl bazel avsc thrift fbs webmanifest avif deb rpm dmg msi iss jks keystore cljs geojson gpx glb gltf glsl wgsl sarif trx har ' +
    'xcodeproj storyboard entitlements properties snap feature log http rego bicep cue cabal resx razor cshtml xaml exe dll so dylib jar war apk aab ipa zip tar ' +
    'gz tgz db sqlite sqlite3 parquet lockb ttf otf woff woff2 mp3 mp4 wav service timer pem crt example sample template bak pubxml nuspec podspec gemspec').split(' '));
/** Endings that are everyday words or members too: a bare name with one needs code ticks. */
const DOUBTFUL = new Set('mod sum env lock log http properties props targets feature service so db example sample template timer tar conf pl h snap cue sol imports mk har po'.split(' '));
/** Objects whose members look like files: `console.log`, `process.env`. */
const OBJECTS = /^(?:console|logger|log|math|np|process|import\.meta|meta|window|document|this|self|module|array|object|json|promise|req|res|request|response|ctx|options|props|std|os|fs|path|string|date|import)$/i;
/** Names with a dot that are products, not files. */
const PRODUCTS = /^(?:node|next|nextauth|nuxt|vue|react|express|three|d3|socket|chart|nest|ember|backbone|moment|deno|bun|alpine|discord|video|p5|asp|vb|ml|sql|paper|ink|solid|quill|editor|plotly|hapi|koa|gatsby|electron|handlebars|ecma|angular|knockout|pixi|matter|anime|leaflet|tensorflow|brain|require|zod|plot|monaco|ag|tone|stencil|lit|wasmer|mithril|ramda|lodash|underscore)\.(?:js|io|net|ts)$/i;
/** The same, as far as only their capital tells them from a file. */
const CAPITAL_PRODUCTS = /^(?:Auth|Big|BigNumber|Chart|Day|Decimal|Ethers|Fabric|Highlight|Hls|Konva|Marked|Math|Numeral|Prism|Sharp|Swiper|Video|Web3)\.js$/;
/** First folders that are folders wherever they stand. */
const ROOT = /^(?:\.{1,2}|~|\.[\w-]+|src|source|sources|tests?|__tests__|spec|specs|libs?|apps?|docs?|packages?|scripts?|configs?|bin|cmd|pkg|internal|public|static|assets|backend|frontend|server|client|web|mobile|ios|android|examples?|samples?|templates|crates|core|common|shared|components?|services?|models?|modules|plugins|tools|utils|helpers|hooks|pages|views|features|infra|infrastructure|terraform|deploy|deployment|docker|k8s|helm|charts|migrations|database|db|prisma|supabase|api|routes|controllers|middleware|schemas|types|fixtures|e2e|integration|unit|contracts|checklists|benchmarks?|theme|styles|domain|data|presentation|openspec|node_modules|target|build|dist|vendor|cli|sdk|ui)$/;
/** First folders of which words in plain text begin no choice. */
const SURE = /^(?:\.{1,2}|~|\.[\w-]+|src|tests?|__tests__|docs?|specs?|packages|scripts|libs?|apps|crates|internal|cmd|features|node_modules)$/;
/** Steps of work: joined by a slash they are a choice, whatever folders are called so. */
const STEPS = /^(?:specs?|plans?|tasks?|tests?|lint|build|docs?|types?|typecheck|formats?|deploy|code|review|design|research|release|sign|ci)$/i;
/** Words on either side of a slash that mean a choice or a media type. */
const CHOICE = /^(?:and|or|und|oder|et|ou|y|e|text|application|image|audio|video|multipart|font|json|http|https|true|false|yes|no|on|off|read|write|get|post|put|patch|delete|up|down|start|stop|left|right|input|output|in|out|open|close|before|after|pass|fail|n|a|w|i|o)$/i;
/** Ends of names that stand for a kind of file: `.test.ts`. */
const SUFFIX = /^\.(?:test|tests|spec|specs|stories|story|d|min|module|service|controller|component|types?)\.\w+$/;
/** A first part with one of these endings is an address: `youtu.be/x`. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|ai|app|co|local|be|me|gg|ly|eu|uk|de|fr|ru|cn|jp|kr|br|tv|info|cloud)$/i;

;// CONCATENATED MODULE: ./lib/src/dialects/file-names.js
/** What looks like the name of a file, without folders in front. */

/** True for a name with an ending that files have; `sure` where it can be no member of an object or everyday word. */
function isFileName(value, sure) {
    if (/^\.[A-Za-z]/.test(value))
        return isDotFile(value);
    if (!hasEnding(value) ||
        !/^[\p{L}\p{N}\w@.*{}$()[\]+,-]+$/u.test(value) ||
        PRODUCTS.test(value) ||
        CAPITAL_PRODUCTS.test(value))
        return false;
    const dot = value.lastIndexOf('.');
    const stem = value.slice(0, dot);
    // `System.Text.Json` is a namespace, `someone@example.md` an address.
    if (/^[A-Z][a-z]/.test(value.slice(dot + 1)) || /\w@\w/.test(value))
        return false;
    if (!/[\p{L}\p{N}*}]/u.test(stem) || /[()]/.test(stem))
        return false;
    const ending = value.slice(dot + 1).toLowerCase();
    if (/^go\.(?:mod|sum|work)$/.test(value))
        return true;
    return !DOUBTFUL.has(ending) || (sure && !OBJECTS.test(stem) && !/^[A-Z]/.test(value.slice(dot + 1)));
}
/** `.gitignore`, `.env.example`, `.config.toml`; not an ending such as `.log`. */
function isDotFile(value) {
    if (/^\.(?:git(?:ignore|attributes|modules|keep)|env|[\w-]*ignore|[\w-]+rc|editorconfig|python-version|tool-versions|htaccess|clang-format|node-version|nvmrc|babelrc|mailmap|dockerignore|npmrc)$/.test(value))
        return true;
    return ((/^\.[\w-]{2,}(?:\.[\w-]+){0,3}\.(?:json|ya?ml|toml|js|cjs|mjs|ts|md|mdc|sh|local|example|xml)$/.test(value) &&
        !SUFFIX.test(value)) ||
        /^\.env\.[\w.-]+$/.test(value));
}
/** True where the ending is one that files have. */
function hasEnding(value) {
    const found = /\.([A-Za-z][A-Za-z\d]{0,11})\}?$/.exec(value);
    return found !== null && ENDINGS.has(found[1].toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/dialects/path-shapes.js
/** What looks like a path of a file or folder, and what only looks so. */


/** True for the name of a folder that is one wherever it stands, and for a longer path. */
function isKnownFolder(name) {
    return ROOT.test(name) || name.includes('/');
}
/** True for the path of a file or folder. */
function isPath(written, kind) {
    // `work/<id>/spec.md`: a place holder in a path is part of a name.
    const value = kind === 'span' && hasEnding(written) ? written.replace(/<[\w -]{1,40}>/g, 'x') : written;
    if (value.length < 2 || value.length > 260 || !/[\p{L}\d]/u.test(value))
        return false;
    if (isForeign(value) || /^\.[*+]/.test(value))
        return false;
    if (value.includes('\\'))
        return isWindowsPath(value);
    return value.includes('/') ? isSlashed(value, kind) : isFileName(value, kind !== 'plain');
}
/** Addresses, packages, options, calls, versions, placeholders of the environment. */
function isForeign(value) {
    return (/^(?:[a-z][a-z\d+.-]+:|www\.|\/\/|git@|--?\w)/i.test(value) ||
        /[=<>"|;%^!]|::|&&|\.\.\.$|\$\(|@\d/.test(value) ||
        /^@[\w-]+\/[\w*-]+$/.test(value) ||
        (/^v?\d+(?:\.\d+)+[\w.-]*$/i.test(value) && !hasEnding(value)) ||
        /^(?:e\.g|i\.e|etc|vs|cf|ca)\.?$/i.test(value));
}
function isWindowsPath(value) {
    return /^(?:[A-Za-z]:|\.{0,2}|[\w.-]+)(?:\\[\w .()[\]-]+)+$/.test(value) && hasEnding(value);
}
/** First folders of an absolute path. */
const SYSTEM = /^(?:src|specs?|docs|tests?|home|usr|etc|var|opt|tmp|run|srv|mnt|proc)$/;
function isSlashed(value, kind) {
    if (/\/\/|\([^()]*$|^\/+$|^[^[]*\]|^[^(]*\)/.test(value))
        return false;
    const parts = value
        .replace(/\{[^{}]*\}/g, (braces) => braces.replaceAll('/', '-'))
        .split('/')
        .filter((part) => part !== '');
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined || !parts.every(isPart) || isHost(first))
        return false;
    const absolute = value.startsWith('/');
    if (absolute && parts.length < 2)
        return false;
    if (hasEnding(last))
        return isNamedFile(last.replace(/\([\w.-]+\)/g, '')) || /[*{]/.test(last);
    if (absolute)
        return SYSTEM.test(first);
    if (last.includes('*'))
        return isGlob(value, first, kind);
    return value.endsWith('/') ? isFolder(parts, kind) : isOpenPath(parts, kind);
}
/** A star in the last part; in plain text behind a folder that is one, or that has a sign of a path. */
function isGlob(value, first, kind) {
    if (!/^[\w.@*{}~-]+$/.test(first) || /^\*+[^.*]/.test(value))
        return false;
    return kind !== 'plain' || ROOT.test(first) || /[.*]/.test(first);
}
/** A name with folders in front: no member of an object, and any name with a dot in front. */
function isNamedFile(name) {
    return (isFileName(name, true) ||
        OBJECTS.test(name.slice(0, name.lastIndexOf('.'))) ||
        /^\.[a-z][\w.-]*$/.test(name));
}
/** Letters, digits and the signs of names, globs, routes of files and placeholders. */
function isPart(part) {
    return (part.length <= 120 &&
        (/^[\p{L}\p{N}\w.@()[\]*$+~#&-]+$/u.test(part.includes('{') ? part.replace(/\{[^{}]*\}/g, 'x') : part) ||
            part === '…' ||
            part === '...'));
}
/** `github.com/x/y`, `ghcr.io/x`: a host in front is an address or a package. */
function isHost(first) {
    return HOST.test(first) || /^localhost/.test(first);
}
/** With a slash at the end: any folder in code, in plain text one that looks like a folder. */
function isFolder(parts, kind) {
    if (parts.length === 1 && (CHOICE.test(parts[0]) || parts[0].length < 2))
        return false;
    if (parts.length === 1)
        return kind !== 'plain' || /^[\w.@~{}[\]()-]+$/.test(parts[0]);
    return (kind !== 'plain' ||
        ROOT.test(parts[0]) ||
        parts.every((part) => /^[a-z\d._@{}[\]()-]+$/.test(part)));
}
/** Without ending and final slash: from a well-known folder, or long and dashed enough to be no choice. */
function isOpenPath(parts, kind) {
    const [first] = parts;
    if (isOther(parts, first))
        return false;
    if (ROOT.test(first))
        return kind !== 'plain' || isPlainPath(parts);
    // `orders/{id}/cancel-now` is a route: no folder is called by the number of a record.
    if (parts.some((part) => /^\{\w+\}$/.test(part)))
        return false;
    return (kind === 'span' &&
        parts.length > 2 &&
        parts.some((part) => /[.-]/.test(part) || (SURE.test(part) && !STEPS.test(part))));
}
/** `./gradlew` is a command, `and/or` a choice, `api/users` a route, `1/2` a share. */
function isOther(parts, first) {
    if (parts.length < 2 || (first === '.' && parts.length === 2))
        return true;
    if (first === 'api' || !/^[a-z.@_~[({]/.test(first))
        return true;
    return parts.some(isChoice) || parts.every((part) => /^\d/.test(part));
}
/** A word of a choice, or a bracket that does not span the part. */
function isChoice(part) {
    return CHOICE.test(part) || /\(/.test(part.replace(/^\([\w-]+\)$/, ''));
}
/** Words of the text joined by slashes: a folder that is no everyday word in front, or names that no word is like. */
function isPlainPath(parts) {
    // "685 of 685 tests/1 skipped" counts.
    if (parts.length === 2 && /^\d+$/.test(parts[1]))
        return false;
    if (parts.every((part) => STEPS.test(part)))
        return false;
    if (SURE.test(parts[0]))
        return true;
    const rest = parts.slice(1);
    if (rest.some((part) => /\w_\w/.test(part)))
        return true;
    return rest.length > 1 && rest.some((part) => ROOT.test(part) || /[.\d-]|[a-z][A-Z]/.test(part));
}

;// CONCATENATED MODULE: ./lib/src/dialects/paths.js


/** The paths in these ranges, in order, each once; without code ticks, line numbers and trailing punctuation. */
function readPaths(text, ranges) {
    const paths = [];
    const seen = new Set();
    for (const range of ranges) {
        for (const word of wordsIn(text, range)) {
            const at = pathOf(text, word, range.end);
            if (at === null)
                continue;
            const value = text.slice(at.start, at.end);
            const plain = value.replace(/^\.\//, '').replace(/\/$/, '');
            if (seen.has(plain))
                continue;
            seen.add(plain);
            paths.push({ value, at });
        }
    }
    return paths;
}
/** Code spans, targets of links, and the words between blanks, quotes and commas. */
const WORD = /`([^`\r\n]{1,400})`|\]\(\s*<?([^()\s<>]{1,400}(?:\([^()\s<>]{0,80}\)[^()\s<>]{0,200})?)>?[^()\r\n]{0,80}\)|(?:[^\s`"“”„‘’'«»<>|,;，、；。：（）【】「」『』{}\]\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\{[^{}\s`]{0,100}\}|\](?!\()|(?<=\/)[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,40}(?=\.[A-Za-z]{1,5}(?![A-Za-z])))+/g;
/** Every path has one of these. */
const paths_SIGN = /[/\\]|\.[\p{L}*{\d]/u;
/** The words of a command in a code span. */
const PART = /[^\s"'|;&<>=,]+/g;
/** `/usr/bin/python3 -m pytest`: an installed program that a command begins with. */
const PROGRAM = /^\s*\/(?:[\w.+-]+\/){0,12}s?bin\/[\w.+-]+(?=\s)/;
/** The words of a range; `go.mod/go.sum` are two. */
function* wordsIn(text, range) {
    for (const word of longWordsIn(text, range)) {
        const parts = text.slice(word.start, word.end).split('/');
        if (parts.length < 2 || word.kind === 'link' || !parts.every(isFileAlone)) {
            yield word;
            continue;
        }
        let start = word.start;
        for (const part of parts) {
            yield { start, end: start + part.length, kind: word.kind };
            start += part.length + 1;
        }
    }
}
/** A name with an ending, maybe within signs of the sentence around. */
function isFileAlone(part) {
    return (/^[([]?[\w-][\w.-]*\.[A-Za-z]\w{0,9}[)\].,;:]*$/.test(part) &&
        isPath(part.replace(/^[([]|[)\].,;:]+$/g, ''), 'span'));
}
function* longWordsIn(text, range) {
    const part = text.slice(range.start, range.end);
    if (!paths_SIGN.test(part))
        return;
    for (const found of part.matchAll(WORD)) {
        const start = range.start + found.index;
        const [whole, code, target] = found;
        if (!paths_SIGN.test(whole))
            continue;
        if (code !== undefined)
            yield* codeWords(start + 1, code);
        else if (target !== undefined) {
            const from = start + whole.indexOf(target);
            yield { start: from, end: from + target.length, kind: 'link' };
        }
        else
            yield { start, end: start + whole.length, kind: 'plain' };
    }
}
function* codeWords(start, code) {
    if (!/\s/.test(code.trim())) {
        yield { start, end: start + code.length, kind: 'span' };
        return;
    }
    const program = PROGRAM.exec(code)?.[0].length ?? 0;
    for (const found of code.slice(program).matchAll(PART)) {
        const from = start + program + found.index;
        yield { start: from, end: from + found[0].length, kind: 'code' };
    }
}
/** The range of the path that a word is, or null. */
function pathOf(text, word, limit) {
    const trimmed = withoutSigns(text, word);
    const value = text.slice(trimmed.start, trimmed.end);
    if (!paths_SIGN.test(value) || isPackage(text, trimmed) || /^\/[^?]*\?/.test(value))
        return null;
    // `T012/#45` names a task and an issue.
    if (/\/#\d+$/.test(value))
        return null;
    const end = trimmed.start + withoutPlace(value).length;
    const path = text.slice(trimmed.start, end);
    if (word.kind === 'plain' && isCutOff(text, word, end, limit))
        return null;
    return isPath(path, word.kind) ? { start: trimmed.start, end } : null;
}
/** `@types/jszip`, `@scope/*`: the scope of a package in front, and no ending of a file. */
function isPackage(text, { start, end }) {
    return (text[start - 1] === '@' &&
        /^[\w.-]+(?:\/[\w.*-]+)*$/.test(text.slice(start, end)) &&
        (text.startsWith('types/', start) || !/\.[a-z]{1,5}$/.test(text.slice(start, end))));
}
/** Without line numbers, anchors and members: `a.ts:12-20`, `a.md#part`, `a.py::name()`. */
function withoutPlace(value) {
    const cut = value.search(/::|:[a-z_]\w*\(?\)?$|:L?\d+(?:[-–:,]L?\d+)*$|#[^/]*$|\?[\w=&]*$/);
    return cut > 0 ? value.slice(0, cut) : value;
}
/** `*_gen.go`: in a code span the star is no emphasis. */
const GLOB = /^\*[_-]\w/;
/** Without brackets that do not close inside, emphasis, and the punctuation of the sentence. */
function withoutSigns(text, word) {
    let { start, end } = word;
    if (/^_[^_].*[^_]_$/s.test(text.slice(start, end)))
        [start, end] = [start + 1, end - 1];
    if (word.kind === 'plain' && text[start] === '/' && text[start - 1] === '`')
        start++;
    while (start < end && beginsWithSign(text.slice(start, end), word.kind))
        start++;
    return { start, end: withoutEnd(text, start, end) };
}
/** True for a sign in front that is no part of the path. */
function beginsWithSign(rest, kind) {
    return /^[\s([{*_~@!=+-]/.test(rest) && !begins(rest) && !(kind === 'span' && GLOB.test(rest));
}
/** Where the path ends, without the signs behind it. */
function withoutEnd(text, start, from) {
    let end = from;
    while (end > start) {
        const rest = text.slice(start, end);
        if (!/[\s.,;:!?…*_~)\]}([]$/.test(rest) || ends(rest))
            break;
        // Two stars behind the stop of a sentence end its bold words, and are no glob.
        end -= /[.,;:!?]\*\*$/.test(rest) ? 2 : 1;
    }
    return end;
}
/** Signs that begin a path: `~/x`, `_private/x`, `[id]/x`, `(auth)/x`, `{name}.json`, `*.ts`, `**​/x`. */
function begins(rest) {
    return (/^(?:~\/|\+[a-z][\w.-]*\.(?:svelte|ts|js)\b|_{1,2}[\w-]+(?:\/|\.\w)|\[[\w.-]+\][/.]|\([\w-]+\)\/|\{[^{}]*\}[-./\w]|\*{1,2}[./]\w?|\*{1,2}\/)/.test(rest) && !/^\*\*[^/*]*\*\*/.test(rest));
}
/** Signs that end a path: a closed bracket, a glob. */
function ends(rest) {
    const last = rest.at(-1);
    if (last === ')')
        return /\([^()]*\)$/.test(rest) && rest.includes('/');
    if (last === ']')
        return /\/\[[^[\]]*\]$/.test(rest);
    if (last === '}')
        return /\{[^{}]*\}$/.test(rest);
    return last === '*' && /(?:[/-]\*{1,2}|[^*]\.\*)$/.test(rest) && !/\*\*[^*]+\*\*$/.test(rest);
}
/** "names/ids/" at the end of a line that wraps, or in front of code or other letters, is a word that goes on. */
function isCutOff(text, word, end, limit) {
    if (text[end - 1] !== '/' || end < word.end || end >= limit)
        return false;
    const next = text[end];
    if (next === '\n' || next === '\r')
        return !ROOT.test(text.slice(word.start, end).split('/', 1)[0]);
    if (next === '`')
        return true;
    return (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(next) && !isKnownFolder(text.slice(word.start, end - 1)));
}

// EXTERNAL MODULE: ./lib/src/dialects/plain-words.js
var plain_words = __webpack_require__(8472);
;// CONCATENATED MODULE: ./lib/src/dialects/checklists.js


const CHECKLIST = /[ \t]*(?:check-?lists?|чек-?лист|lista de (?:verificación|verificação|control)|liste de contrôle|prüfliste|检查清单|檢查清單|检查表|核对清单|清单|チェックリスト|체크리스트|lista kontrolna|danh sách kiểm tra)\.?$/iu;
const TESTED = /verif|prüf|провер|检查|檢查|验证|驗證|検証|검증|weryfik|kiểm/iu;
const VALIDATED = /valid|trac[ei]ab|trazabil|rastreab|валидац|quality gate|质量门|品質ゲート/iu;
/** Which criteria a heading or label opens, also as "Definition of Done Checklist"; null for none. */
function criterionOfTitle(title) {
    const kind = (0,dialects_words/* criterionKindOf */.z4)(title);
    if (kind !== null)
        return kind;
    const plain = (0,plain_words/* plainWords */.c)(title);
    const rest = plain.replace(/ report$/, '').replace(CHECKLIST, '');
    const listed = rest === '' || rest === plain ? null : (0,dialects_words/* criterionKindOf */.z4)(rest);
    if (listed !== null)
        return listed;
    const lead = rest.replace(/^(?:story|overall|final|full|mvp|general) /, '');
    const named = lead === rest ? null : (0,dialects_words/* criterionKindOf */.z4)(lead);
    return named === 'acceptance' || named === 'definition-of-done' ? named : null;
}
/** Which criteria boxes that belong to no task are below a heading that speaks of a check; null where it does not. */
function checkOfTitle(title) {
    const rest = (0,plain_words/* plainWords */.c)(title).replace(CHECKLIST, '');
    if (TESTED.test(rest))
        return 'testing';
    return VALIDATED.test(rest) ? 'other' : null;
}
/** True for "Quick Checklist" and its like. */
function isChecklist(title) {
    const plain = (0,plain_words/* plainWords */.c)(title);
    return (CHECKLIST.test(plain) ||
        /^(?:check-?list|чек-?лист|prüfliste|检查清单|チェックリスト|체크리스트)(?!\p{L})/u.test(plain));
}

// EXTERNAL MODULE: ./lib/src/dialects/heads.js
var heads = __webpack_require__(7607);
;// CONCATENATED MODULE: ./lib/src/dialects/fields.js


/** Longer than any label that people write. */
const LONGEST_LABEL = 60;
/** The field that a line or bullet is, or null. An unmarked label counts only when it is known. */
function readField(text, at) {
    const start = skip(text, at.start, at.end, /[>\s]/);
    const head = text.slice(start, Math.min(at.end, start + LONGEST_LABEL + 8));
    const marked = /^(\*\*|__|\*|_)(?!\s)([^*_\r\n:：]{1,60})(?:([:：])\s*\1|\1\s*([:：])|[:：])/.exec(head);
    if (marked !== null)
        return markedField(text, at, start, marked);
    const bare = /^([\p{L}][^:：\r\n*`.,;!?[\]]{0,50})(?::(?=\s|$|[^\x20-\x7e])|：)/u.exec(head);
    if (bare === null)
        return null;
    const label = bare[1];
    const key = (0,dialects_words/* fieldKeyOf */.LK)(label);
    if (key === null)
        return null;
    return {
        key,
        label: located(text, start, start + label.length),
        value: fieldValue(text, start + bare[0].length, at.end, ''),
    };
}
function markedField(text, at, start, match) {
    const sign = match[1];
    const closed = match[3] !== undefined || match[4] !== undefined;
    // `_Requirements: 1.1_`: the signs span label and value.
    const around = closed ? '' : sign;
    if (!closed && sign.length === 2 && !text.slice(start, at.end).includes(sign, match[0].length))
        return null;
    const label = match[2];
    const from = start + sign.length;
    return {
        key: (0,dialects_words/* fieldKeyOf */.LK)(label),
        label: located(text, from, from + label.length),
        value: fieldValue(text, start + match[0].length, at.end, around),
    };
}
function fieldValue(text, from, to, around) {
    const start = skip(text, from, to, /\s/);
    let end = to;
    while (end > start && /\s/.test(text[end - 1]))
        end--;
    if (around !== '' && text.endsWith(around, end) && end - around.length >= start)
        end -= around.length;
    return located(text, start, Math.max(start, end));
}
function located(text, start, end) {
    let last = end;
    while (last > start && /\s/.test(text[last - 1]))
        last--;
    return { value: (0,heads/* folded */.TM)(text.slice(start, last)), at: { start, end: last } };
}
function skip(text, from, to, what) {
    let at = from;
    while (at < to && what.test(text[at]))
        at++;
    return at;
}
/** A label alone on its line: `**Acceptance Criteria:**`, `Before the final commit:`; its words, or null. */
function readLabel(text, at) {
    if (at.end - at.start > 120)
        return null;
    const line = text.slice(at.start, at.end);
    const match = /^(?:\*\*|__|_|\*)?\s*([^*_\r\n]{1,100}?)\s*(?:[:：]\s*(?:\*\*|__|_|\*)?|(?:\*\*|__)\s*[:：]?)$/.exec(line) ?? notedLabel(line);
    if (match === null)
        return null;
    const words = match[1];
    const start = at.start + line.indexOf(words);
    return { start, end: start + words.length };
}
/** `**Acceptance Criteria** (all met):`: the note says how they stand. */
function notedLabel(line) {
    const match = /^(?:\*\*|__)\s*([^*_\r\n]{1,60}?)\s*(?:\*\*|__)\s*[(（][^()（）\r\n]{1,40}[)）]\s*[:：]?$/.exec(line);
    const kind = match === null ? null : (0,dialects_words/* criterionKindOf */.z4)(match[1]);
    return kind === 'acceptance' || kind === 'definition-of-done' ? match : null;
}
/** True for a line of a paragraph that does not go on with the line above it. */
function startsEntry(text, line) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 12));
    if (/^[-*+]?\[[^\]\r\n]{0,3}\](?:[ T\t]|[A-Z*])/.test(head))
        return true;
    if (/^(?:={7,8}|[<>|]{7,8})(?: |$)/.test(head))
        return true;
    const first = head[0] ?? '';
    if (first === '*' || first === '_')
        return /^(?:\*\*|__|_)/.test(head) && isLabelled(text, line);
    const field = /^\p{L}/u.test(head) ? readField(text, line) : null;
    return field !== null && field.key !== null && /^\p{Lu}|^[^\x20-\x7e]/u.test(head);
}
function isLabelled(text, line) {
    if (readField(text, line) !== null)
        return true;
    const label = readLabel(text, line);
    return (label !== null &&
        ((0,dialects_words/* partKeyOf */.y3)(text.slice(label.start, label.end)) !== null || /[:：]/.test(text.slice(line.start, line.end))));
}

;// CONCATENATED MODULE: ./lib/src/dialects/listed.js


/** More than any list of prerequisites. */
const MOST_ITEMS = 60;
const ITEM = /^([ \t>]*)(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
/** A task by its id, with nothing behind it or a remark: "Task 1 (models)", no statement such as "T001 blocks T002". */
const NAMED = /^[\s`*_[(]{0,6}(?:[\p{L}-]{2,16}\s?)?#?(?:[A-Za-z]{1,8}[-_]?)?\d{1,5}(?:[.-]\d{1,4}){0,4}[a-z]?[\s`*_\])]{0,6}(?:$|[,，、;；:：(（&+/–—]|-(?!>)|(?<=\s)(?:and|und|y|et|e|и|i|và|complete|completed|done|to|through)\s|和|と|及)/u;
/** Notes what the list says that `body`, below these words, begins with. The field that its first line is may be known. */
function addListed(text, owner, words, body, known = null) {
    const key = (0,dialects_words/* fieldKeyOf */.LK)(words);
    if (owner === null || (key !== 'dependencies' && key !== 'blocks'))
        return;
    for (const value of itemsIn(text, body)) {
        const first = known !== null && value.start <= known.start && value.end >= known.end;
        if (!first && NAMED.test(text.slice(value.start, Math.min(value.end, value.start + 80))))
            owner.dependencyFields.push({ key, source: 'field', value });
    }
}
/** The items of the first level, without their bullets and boxes. */
function itemsIn(text, body) {
    const items = [];
    let indent = null;
    for (let start = lineStart(text, body.start); start < body.end && items.length < MOST_ITEMS;) {
        const end = lineEnd(text, start, body.end);
        const line = text.slice(start, end);
        const item = ITEM.exec(line);
        if (item !== null) {
            const depth = item[1].length;
            indent ??= depth;
            if (depth <= indent)
                items.push((0,heads/* trimmed */.dE)(text, start + item[0].length, end));
        }
        else if (endsList(line))
            break;
        start = end + 1;
    }
    return items;
}
/** Words at the margin. */
function endsList(line) {
    return line.trim() !== '' && !/^[ \t]/.test(line);
}
function lineEnd(text, from, limit) {
    const length = text.slice(from, limit).search(/[\r\n]/);
    return length < 0 ? limit : from + length;
}
function lineStart(text, from) {
    let start = from;
    while (start > 0 && /[ \t>]/.test(text[start - 1]))
        start--;
    return start;
}

;// CONCATENATED MODULE: ./lib/src/dialects/prefixes.js
/** The prefixes of ids that count as tasks in a file. */


/** Prefixes of requirements, stories, questions and pull requests. */
const NO_TASKS = new Set([
    'Q',
    'V',
    'PR',
    'P',
    'FR',
    'NFR',
    'SC',
    'US',
    'AC',
    'ADR',
    'REQ',
    'H',
    'R',
    'AS',
    'EC',
    'UC',
    'PHASE',
    'SPRINT',
    'MILESTONE',
    'EPIC',
]);
/** True for ids such as `AC1` and `FR-003`. */
function namesOther(id) {
    return NO_TASKS.has((0,dialects_ids/* prefixOf */.MT)(id));
}
/** True for `AC-1`: below a task it names a criterion. */
function namesCriterion(id) {
    return (0,dialects_ids/* prefixOf */.MT)(id) === 'AC';
}
/** False for ids of other things than tasks; `P1` is a priority, `P1.2` and `P1-A2` are tasks of a phase. */
function mayBeTask(id) {
    return (0,dialects_ids/* prefixOf */.MT)(id) !== '' && (!NO_TASKS.has((0,dialects_ids/* prefixOf */.MT)(id)) || /^P\d+[.-]/.test(id));
}
/** Prefixes that stand for tasks wherever they stand. */
const CERTAIN = new Set(['T', 'TASK', 'WP']);
/** A prefix counts when two different ids have it; `T`, `TASK` and `WP` count at once. */
function prefixesOf(ids) {
    const byPrefix = new Map();
    for (const id of ids) {
        const prefix = id === null ? '' : (0,dialects_ids/* prefixOf */.MT)(id);
        if (prefix === '' || id === null)
            continue;
        const known = byPrefix.get(prefix) ?? new Set();
        byPrefix.set(prefix, known.add(id));
    }
    return new Set([...byPrefix]
        .filter(([prefix, known]) => CERTAIN.has(prefix) || known.size >= 2)
        .map(([prefix]) => prefix));
}
/** `- **T001** …` and `**T003 [P]**: …`: lines that begin with a bold id and have no box. */
function bulletIds({ text, entries }) {
    return entries.flatMap((entry) => {
        if (entry.box !== null ||
            !/^(?:\*\*|__)?#?[A-Z]{1,5}-?\d/.test(text.slice(entry.at.start, entry.at.start + 12)))
            return [];
        const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
        const id = (0,heads/* readHead */.zy)(text, entry.at, (_, form) => form !== 'worded').id?.value ?? null;
        return id !== null && mayBeTask(id) && (bold || entry.kind === 'item') ? [id] : [];
    });
}
/** The ids of all headings, also of those that turn out to be groups. */
function headingIds(outline) {
    return outline.sections.flatMap((section) => {
        const id = (0,heads/* readHead */.zy)(outline.text, section.title, () => true).id?.value;
        return id === undefined || !mayBeTask(id) ? [] : [id];
    });
}

// EXTERNAL MODULE: ./lib/src/model/search.js
var search = __webpack_require__(4714);
;// CONCATENATED MODULE: ./lib/src/dialects/order-titles.js
/** Tells headings about dependencies or order from others. */


/** Signs and words that join the subjects of a heading: "Dependencies & Execution Order". */
const JOINT = / (?:&|\+|\/|and|und|et|y|e|и|i|và) |, |[,/与和及]|と|및 |[과와] /u;
/** What may follow "Dependencies" without changing what it is: "between phases". */
const BETWEEN = / (?:between|among|entre|zwischen|между|między|giữa) .*$/u;
/** True for a heading about dependencies or order, in whatever company: "Updated Dependency Graph (visual)". */
function speaksOfOrder(title) {
    return (0,plain_words/* leadOf */.M)((0,plain_words/* plainWords */.c)(title).replaceAll('-', ' '))
        .split(JOINT)
        .some((piece) => namesOrder(piece.trim().replace(BETWEEN, '')));
}
/** A known heading, or words in front of one that says enough by itself: "建议执行顺序", "Task Execution Order". */
function namesOrder(piece) {
    if ((0,dialects_words/* isOrderWord */.Dg)(piece))
        return true;
    for (let at = piece.indexOf(' '); at >= 0; at = piece.indexOf(' ', at + 1)) {
        const rest = piece.slice(at + 1);
        if (rest.includes(' ') && (0,dialects_words/* isOrderWord */.Dg)(rest))
            return true;
    }
    return order_titles_UNSPACED.test(piece) && piece.length > 4 && (0,dialects_words/* isOrderWord */.Dg)(piece.replace(/^(?:タスク|.{2})/u, ''));
}
/** Scripts that put no blanks between words. */
const order_titles_UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff]+$/;

;// CONCATENATED MODULE: ./lib/src/dialects/sections.js





const sections_STORY = /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|user[ ]story|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|история|\bUS)[ ]?-?(\d{1,3}[a-z]?)/iu;
const NUMBER = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:(?:phase|part|stage|step|group|sprint|wave|milestone|work package|wp|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|第|단계|페이즈)[ \t]*)?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d])/iu;
/** A heading with the name of a phase holds tasks, whatever other words stand in it. */
const PHASE = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:phase|sprint|wave|milestone|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|페이즈|\d+\s*단계)[ \t]*(?:\d|[A-Z](?!\p{L})|[IVX]{1,4}(?!\p{L}))/iu;
/** A heading that names a task: what stands below it is the task's, whatever stands above. */
const sections_TASK = /^(?:\[[ xX~-]\] |~~|\p{Extended_Pictographic}\ufe0f? )?(?:(?:sub-?task|task|step|story|issue|aufgabe|tarea|tâche|tarefa|задача|zadanie|nhiệm vụ|công việc) ?[#№]?\d|(?:任务|任務|タスク|작업) ?\d|(?!US-?\d)[A-Z]{1,6}-?\d{1,4}(?:\.\d+)*(?![\p{L}\d]))/iu;
/** Words in a heading that speak of order, and of work side by side. */
const ORDER = /dependenc|dependên|dépendanc|abhängigkeit|зависимост|依赖关系|依赖图|依賴關係|依存関係|의존|zależnoś|phụ thuộc|(?:execution|implementation|completion|build|task|phase|story|delivery|recommended|suggested|topological) order|reihenfolge|ordre d['’]|orden de (?:ejecución|implementación)|ordem de|порядок (?:выполн|реализ|постав)|(?:执行|执行的|实施|开发|執行)(?:顺序|順序)|(?:実行|実装)順|(?:실행|구현) 순서|kolejność|thứ tự/iu;
const BESIDE = /\bparallel|paraleli[sz]|en paralelo|em paralelo|parallél|параллел|并行|並行|並列|병렬|równoleg|song song/iu;
/** Sections with their kinds; one below a section of dependencies, notes and the like is of the same kind. */
function readSections(outline) {
    const sections = [];
    const boxes = outline.entries.filter(({ box }) => box !== null).map(({ at }) => at.start);
    for (const found of outline.sections) {
        const title = sections_located(outline, found);
        const own = ownKind(title.value, found, boxes);
        const above = found.parent === null ? null : sections[found.parent];
        const number = NUMBER.exec(title.value);
        sections.push({
            title,
            depth: found.depth,
            kind: own === 'tasks' && above !== null && !startsTasks(title.value) && inherits(above.kind)
                ? above.kind
                : own,
            parent: found.parent,
            at: { start: found.at.start, end: found.at.end },
            story: storyOf(title.value),
            number: number === null ? null : numberPlace(title, number),
        });
    }
    return sections;
}
function sections_located(outline, section) {
    return { value: (0,heads/* folded */.TM)(outline.text.slice(section.title.start, section.title.end)), at: section.title };
}
/** True for "Phase 2: …", "Sprint 1" and their like in other languages. */
function isPhase(title) {
    return PHASE.test(title);
}
function startsTasks(title) {
    return PHASE.test(title) || sections_TASK.test(title);
}
function ownKind(title, section, boxes) {
    if (startsTasks(title) || (section.depth === 1 && section.index === 0))
        return 'tasks';
    const kind = (0,dialects_words/* sectionKindOf */.Pw)(title);
    if (kind !== 'tasks')
        return kind;
    return criterionOfTitle(title) === null ? kindByStem(title, section, boxes) : 'criteria';
}
/** "Dependency & Execution Summary", "Ví dụ chạy song song": what such a heading is about, where no boxes stand below it. */
function kindByStem(title, { at, depth }, boxes) {
    if (holdsAny(at, boxes))
        return 'tasks';
    if (speaksOfOrder(title))
        return 'dependencies';
    const [order, beside] = [title.search(ORDER), title.search(BESIDE)];
    if (depth === 1 || (order < 0 && beside < 0) || /^\d/.test(title))
        return 'tasks';
    return order >= 0 && (beside < 0 || order < beside) ? 'dependencies' : 'parallel';
}
/** True where one of these places, in order, is in the range. */
function holdsAny({ start, end }, places) {
    return (places[(0,search/* firstFrom */.n)(places, (place) => place < start)] ?? Infinity) < end;
}
function inherits(kind) {
    return kind !== 'tasks' && kind !== 'overview' && kind !== 'other';
}
function storyOf(title) {
    const found = sections_STORY.exec(title);
    return found === null ? null : `US${found[1].toLowerCase()}`;
}
function numberPlace(title, found) {
    const value = found[1];
    const start = title.at.start + found[0].lastIndexOf(value);
    return { value, at: { start, end: start + value.length } };
}
/** The sections of a dialect whose numbered headings are groups of tasks: "## 2. Tests" holds tasks, not criteria. */
function groupsAsTasks(sections) {
    return sections.map((section) => {
        const { title, depth } = section;
        if (depth !== 2 || !/^\d+\.?\s/.test(title.value))
            return section;
        const kind = criterionOfTitle(title.value);
        return kind === 'acceptance' || kind === 'definition-of-done' ? section : { ...section, kind: 'tasks' };
    });
}

;// CONCATENATED MODULE: ./lib/src/dialects/box-role.js




/** Sections in which boxes are samples, or cite tasks. */
const CITING = ['dependencies', 'parallel', 'strategy', 'notes'];
/** A box with an id under a heading of dependencies or notes that another box defines. */
function citesTask(reading, head, kind) {
    if (head.id === null || head.form === 'worded' || (!CITING.includes(kind) && kind !== 'criteria'))
        return false;
    return reading.profile.defined.has(head.id.value);
}
/** A box that names a task whose heading stands elsewhere: an overview of the headings. */
function repeatsHeading(reading, head, heading) {
    const id = head.id?.value;
    // "Step 1" below the heading of a task is a step of it, whatever else is called 1.
    if (id === undefined || (head.form === 'worded' && heading !== null))
        return false;
    return heading?.head.id?.value !== id && reading.units.has(id);
}
/** True for a box that is a task of its own. `around` is the task whose item it stands in, `heading` the one above. */
function isTask(reading, entry, head, kind, around, heading) {
    const criterion = reading.contexts[entry.index]?.criterion ?? null;
    const id = ownId(head, kind, heading);
    if (isCriterionOf(id, heading ?? around))
        return false;
    if (id !== null)
        return namesTask(reading, id, head.form, criterion, heading);
    if (criterion !== null)
        return false;
    if (around !== null)
        return isChild(reading, around);
    if (heading !== null || !reading.dialect.bareBoxes)
        return false;
    if (CITING.includes(kind) || kind === 'criteria' || belowOther(reading, entry))
        return false;
    return standsAmongTasks(reading, entry);
}
/** True for `AC-1` in a task. */
function isCriterionOf(id, task) {
    return id !== null && task !== null && namesCriterion(id);
}
/** The id of a box; below the heading of a task and among notes, "Step 1" is none. */
function ownId({ id, form }, kind, heading) {
    if (id === null)
        return null;
    const isPhrase = form === 'worded' && (heading !== null || CITING.includes(kind));
    return isPhrase ? null : id.value;
}
/** Numbers count the criteria below a heading of criteria, and the steps below that of a task. */
function namesTask({ profile }, id, form, criterion, heading) {
    // Below a heading of criteria stand tasks only where tasks elsewhere are called alike.
    if (criterion !== null && form === 'prefixed' && !profile.ownPrefixes.has((0,dialects_ids/* prefixOf */.MT)(id)))
        return false;
    if (criterion !== null && (id.startsWith('#') || namesOther(id)))
        return false;
    if (form !== 'number')
        return true;
    if (heading !== null)
        return goesOn(id, heading);
    return criterion === null || criterion === 'testing' || id.includes('.');
}
function isChild({ dialect }, around) {
    return dialect.bareChildren || (around.head.id === null && dialect.bareBoxes && around.form === 'box');
}
/** Where ids are the rule, a box without one is a task only in a section that has tasks, or in a phase or story. */
function standsAmongTasks({ sections, profile, dialect }, { section }) {
    const { loose, prefixed, numbered, homes } = profile;
    if (dialect.bareChildren || dialect.id === 'openspec' || (prefixed + numbered) * 2 < loose)
        return true;
    if (homes.has(section))
        return true;
    for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
        const above = sections[at];
        if (above !== undefined && (above.story !== null || isPhase(above.title.value)))
            return true;
    }
    return false;
}
/** Below the heading of a task the numbers that go on from its id are tasks, others count its steps. */
function goesOn(id, { head, form }) {
    return form === 'file' || (head.id !== null && id.startsWith(`${head.id.value}.`));
}
/** A bare box below a bullet without a box is a step of whatever the bullet says. */
function belowOther(reading, entry) {
    if (entry.parent === null || reading.dialect.bareChildren)
        return false;
    return (reading.outline.entries[entry.parent]?.box === null &&
        reading.profile.prefixed + reading.profile.numbered > 0);
}
/** The kind of check that a heading around names, for boxes that belong to no task. */
function checkAbove({ sections, dialect }, { section, parent }) {
    if (parent !== null)
        return null;
    for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
        const { title, depth } = sections[at];
        // The title of the document says what it is about, not what its boxes are.
        const kind = depth === 1 ? null : checkOfTitle(title.value);
        if (kind !== null)
            return kind;
        // Beside boxes with ids a checklist checks them; below headings it may as well be work.
        if (depth > 1 && dialect.bareBoxes && isChecklist(title.value))
            return 'other';
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/dialects/draft.js
/** A draft with nothing below it yet. */
function newDraft(given) {
    return {
        ...given,
        shown: null,
        details: [],
        steps: [],
        fields: [],
        dependencyFields: [],
        parts: [],
        criteria: [],
    };
}

// EXTERNAL MODULE: ./lib/src/dialects/boxes.js
var boxes = __webpack_require__(2013);
;// CONCATENATED MODULE: ./lib/src/dialects/near-misses.js

/** Notes what is wrong with the box of an entry, if anything. */
function noteMiss(reading, entry, box, head) {
    const kind = missOf(entry, box, head);
    if (kind === null)
        return;
    const bullet = entry.kind === 'text' ? entry.marker : null;
    const at = { start: bullet?.start ?? box.at.start, end: box.at.end };
    reading.nearMisses.push({ at, kind, fix: kind === 'no-text' ? null : spelling(reading.text, entry, box) });
}
/** In the text of a paragraph a box lacks its bullet, or the blank behind it; without an id it may be prose. */
function missOf(entry, box, head) {
    if (entry.kind === 'item')
        return box.miss;
    if (entry.marker !== null)
        return 'no-space';
    return head.id === null ? null : 'no-bullet';
}
/** What the box should be, with its bullet where the list has none, and a blank in front of glued text. */
function spelling(text, entry, box) {
    const glued = box.star === null && /^\S/.test(text.slice(box.at.end, box.at.end + 1));
    return `${entry.kind === 'text' ? '- ' : ''}${(0,boxes/* rightBox */.Yo)(box.mark)}${glued ? ' ' : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/dialects/reading.js



/** True when an id of this form counts in this file. */
function acceptsId({ profile, dialect }, id, form) {
    if (form === 'worded')
        return true;
    if (form === 'prefixed')
        return id.startsWith('#') || profile.prefixes.has((0,dialects_ids/* prefixOf */.MT)(id));
    if (form === 'counting' && !profile.counting)
        return false;
    if (dialect.id === 'kiro' || dialect.id === 'openspec')
        return true;
    return profile.numbered >= 2 && profile.numbered >= profile.boxes * 0.3;
}
/** The nearest task among the items around an entry. */
function taskAround(reading, entry) {
    for (let at = entry.parent; at !== null;) {
        const task = reading.taskOf.get(at);
        if (task !== undefined)
            return task;
        at = reading.outline.entries[at]?.parent ?? null;
    }
    return null;
}
/** Adds a criterion to its task, or to the document. */
function addCriterion(reading, owner, kind, at, checked, waived) {
    const place = (0,heads/* trimmed */.dE)(reading.text, at.start, at.end);
    const value = (0,heads/* folded */.TM)(reading.text.slice(place.start, place.end));
    const mark = /^[`*_~\s]*(?:\[?n\/a\b|~~)/i.test(value) ||
        [...value.matchAll(/[([（]([^()[\]（）]{2,20})[)\]）]/g)].some((found) => (0,dialects_words/* isOptionalWord */.nD)(found[1]) || /^n\/a$/i.test(found[1]));
    (owner?.criteria ?? reading.criteria).push({
        kind,
        text: { value, at: place },
        checked,
        waived: waived || mark,
        at,
    });
}
function passOver(reading, at, reason) {
    reading.passedOver.push({ at, reason });
}

;// CONCATENATED MODULE: ./lib/src/dialects/status.js

/** What the marks mean where nothing says otherwise. */
const MARKS = new Map([
    ['', 'open'],
    ['x', 'done'],
    ['X', 'done'],
    ['v', 'done'],
    ['V', 'done'],
    ['✅', 'done'],
    ['✓', 'done'],
    ['✔', 'done'],
    ['☑', 'done'],
    ['-', 'active'],
    ['~', 'active'],
    ['/', 'active'],
    ['>', 'active'],
    ['.', 'active'],
    ['🚧', 'active'],
    ['⏳', 'active'],
    ['🔄', 'active'],
    ['N/A', 'dropped'],
    ['n/a', 'dropped'],
]);
/** The state of a box with this mark, by the file's legend first. Marks that nobody knows are open. */
function markStatus(mark, legend) {
    const inner = mark.trim().replace('\ufe0f', '');
    if (Object.hasOwn(legend, inner))
        return legend[inner];
    return MARKS.get(inner) ?? 'open';
}
/** The state of a task with a box: the box, unless the line says in marker form that the task was dropped. */
function boxStatus(text, box, at, title, { legend, storied }) {
    const status = markStatus(box.mark, legend);
    const line = text.slice(box.content, at.end);
    const lead = title - box.content;
    // Beside `[US1]`, a `[N/A]` says that a task belongs to no story.
    const said = storied ? line.replace(/\[N\/A\]/, (label) => ' '.repeat(label.length)) : line;
    if (saysDropped(said, lead) || saysDropped(said.slice(lead)))
        return 'dropped';
    return status === 'active' && opensDropped(said.slice(lead)) ? 'dropped' : status;
}
/** `[-] Skipped: covered by T004`: beside a box of neither state, a word with a reason says which one is meant. */
function opensDropped(words) {
    const first = /^[\s*_]*([\p{L}/'’]{2,16})[*_]*[ \t]*[:：(（—–]/u.exec(words);
    return first !== null && (0,dialects_words/* isDroppedWord */.H5)(first[1]);
}
/** Brackets, bold, struck words, or the begin of the line: where a word about the state is a mark and no prose. */
const MARKER_FORM = /(?:^|(?<!\*)\*\*|__|[([（【]|~~[ \t]*(?![ \t])(?:[-–—:][ \t]*(?![ \t]))?|[—–]|(?=[❌🚫⏭⛔]))\**\[?[ \t]*(?:[❌🚫⏭⛔]\ufe0f?[ \t]*)?([\p{L}/'’]{2,16}(?:[ \t][\p{L}]{2,10})?)/gu;
/** "(deferred: …)", "**SKIPPED**", "~~…~~ REMOVED", "[N/A]". `lead` is where the words of the title begin. */
function saysDropped(line, lead = 0) {
    if (!(0,dialects_words/* mayNameDropped */.dc)(line))
        return false;
    const words = withoutCode(line);
    for (const found of words.matchAll(MARKER_FORM)) {
        const all = found[1];
        const opened = found[0].slice(0, found[0].length - all.length);
        const at = found.index + opened.length;
        if (headsOf(all).some((word) => drops(words, lead, found.index, { opened, at, word })))
            return true;
    }
    return false;
}
/** True for a word that says that something was dropped, in the form of a mark, and of the task. */
function drops(line, lead, start, mark) {
    const { opened, at, word } = mark;
    const behind = line.slice(at + word.length, at + word.length + 12);
    return marks(word, opened, behind) && (0,dialects_words/* isDroppedWord */.H5)(word) && status_speaksOfTask(line, lead, start, mark);
}
/** Both words, then the first alone. */
function headsOf(words) {
    const end = words.search(/[ \t]/);
    return end < 0 ? [words] : [words, words.slice(0, end)];
}
/** What may stand behind the word, so that it is a mark: the end of the bracket, a stop, a reason. */
const REASON = /^(?:$|[\])）】*_:：;；,，.。!]|[ \t]*[-–—(（]|[ \t](?:by|to|in|per|for|until|as|after|at|due|with|v\d|\d|[A-Z]{2,}|justifié)(?!\p{Ll}))/u;
/** At the begin of a line a word counts in capitals only, as do "skip" and "drop": "Skip the header" is a task. */
function marks(word, opened, behind) {
    const capitals = word === word.toUpperCase() && word !== word.toLowerCase() && word.length > 2;
    const short = /^(?:skip|drop)$/i.test(word);
    if (/^[^*_([（【~—–]*$/.test(opened))
        return capitals && (short ? /^[ \t]?[:：—–-]/ : /^(?:$|[\s:：—–.!-])/).test(behind);
    if (/^[—–]/.test(opened))
        return capitals && /^[ \t]*(?:\.?$|[(（])/.test(behind);
    if (!capitals && short)
        return false;
    return opened.startsWith('~~') || REASON.test(behind);
}
/** At the begin and the end of a title, and in capitals; a lower-case word amid the text is a remark on something else. */
function status_speaksOfTask(line, lead, start, { opened, at, word }) {
    // Letters without case show no emphasis: "**取消** 按钮" is a button.
    const caseless = word.toLowerCase() === word.toUpperCase();
    if (opened.startsWith('~~') || (caseless && /[([（【]/.test(opened)))
        return true;
    if (!caseless && (start <= lead + 2 || /^\P{Ll}/u.test(word)))
        return true;
    return /^[\s*_.。]*(?:$|[(（—–])/.test(line.slice(closeOf(line, opened, at)));
}
/** What a mark says is not longer. */
const MOST_OF_MARK = 2000;
/** Where the bracket or the bold words that a mark opens end. */
function closeOf(line, opened, from) {
    const bracket = /[([（【]/.exec(opened)?.[0];
    if (bracket === undefined) {
        const close = line.indexOf(opened.trim().slice(0, 2), from);
        return close < 0 ? line.length : close + 2;
    }
    let depth = 1;
    for (const { 0: sign, index } of line.slice(from, from + MOST_OF_MARK).matchAll(/[()[\]（）【】]/g)) {
        depth += /[([（【]/.test(sign) ? 1 : -1;
        if (depth === 0)
            return from + index + 1;
    }
    return line.length;
}
function withoutCode(line) {
    if (!line.includes('`'))
        return line;
    return line.replace(/`[^`\r\n]{0,400}`/g, (code) => '\x60'.repeat(code.length));
}
/** Marks that the file explains itself: "`[-]` - skipped, with a reason". */
function readLegend(text) {
    const legend = Object.create(null);
    const line = /(?:`\[([^\]`\r\n]{1,3})\]`|^[ \t>]*[-*+]?[ \t]*\*{0,2}\[([^\]\r\n\w])\]\*{0,2}(?=[ \t]*[-–—=:：]))[ \t]*(?:[-–—=:：→|]+|means|is)?[ \t]*\**([^\r\n|,;()`]{2,40})/gm;
    for (const found of text.matchAll(line)) {
        const mark = (found[1] ?? found[2]).trim().replace('\ufe0f', '');
        const status = (0,dialects_words/* statusWordOf */.GJ)(found[3]);
        if (mark !== '' && status !== null && !Object.hasOwn(legend, mark))
            legend[mark] = status;
    }
    return legend;
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-box.js








/** Reads an entry with a box. `heading` is the task whose heading stands above it. */
function readBoxEntry(reading, entry, box, heading) {
    const kind = sectionKind(reading, entry);
    if (kind === 'legend') {
        passOver(reading, entry.at, 'stands in a legend or a sample');
        return;
    }
    const head = (0,heads/* readHead */.zy)(reading.text, { start: box.content, end: entry.at.end }, (id, form) => acceptsId(reading, id, form));
    noteMiss(reading, entry, box, head);
    const around = taskAround(reading, entry);
    const cites = citesTask(reading, head, kind) || repeatsHeading(reading, head, heading);
    // "T001: installs locally" among the criteria of done checks the task.
    if (cites && kind === 'criteria' && reading.contexts[entry.index]?.criterion != null) {
        readOther(reading, entry, box, head, around ?? heading, kind);
        return;
    }
    if (cites) {
        passOver(reading, entry.at, 'repeats a task that stands elsewhere');
        return;
    }
    if (isTask(reading, entry, head, kind, around, heading)) {
        addTask(reading, entry, box, head, around, heading);
        return;
    }
    readOther(reading, entry, box, head, around ?? heading, kind);
}
function sectionKind(reading, { section }) {
    return section === null ? 'tasks' : (reading.sections[section]?.kind ?? 'tasks');
}
function addTask(reading, entry, box, head, around, heading) {
    const draft = newDraft({
        head: { ...withoutMark(reading.text, head), optional: head.optional ?? box.star },
        form: 'box',
        status: boxStatus(reading.text, box, entry.at, head.title.at.start, reading),
        marker: { value: box.mark, at: { start: box.at.start + 1, end: box.at.end - 1 } },
        box: box.at,
        at: entry.at,
        end: entry.end,
        depth: null,
        section: entry.section,
        parent: around ?? heading,
    });
    reading.drafts.push(draft);
    reading.taskOf.set(entry.index, draft);
}
/** "Compile the module ✅": the mark at the end is no part of the title. */
function withoutMark(text, head) {
    const { start, end } = head.title.at;
    const mark = /[ \t]+[✅✔☑]\ufe0f?$/u.exec(text.slice(Math.max(start, end - 8), end));
    if (mark === null)
        return head;
    const at = (0,heads/* trimmed */.dE)(text, start, end - mark[0].length);
    return { ...head, title: { value: (0,heads/* folded */.TM)(text.slice(at.start, at.end)), at } };
}
/** A criterion, a step of the task around, or something that is passed over. */
function readOther(reading, entry, box, head, owner, kind) {
    const status = markStatus(box.mark, reading.legend);
    const context = reading.contexts[entry.index];
    const words = { start: box.content, end: entry.at.end };
    const check = owner === null ? checkAbove(reading, entry) : null;
    const criterion = context?.criterion ?? criterionById(head, owner);
    if (criterion !== null) {
        const waived = status === 'dropped' || box.star !== null || head.optional !== null;
        addCriterion(reading, owner, criterion, words, status === 'done', waived);
    }
    else if (check !== null) {
        addCriterion(reading, null, check, words, status === 'done', status === 'dropped');
    }
    else if (owner !== null) {
        addStep(reading, owner, words, status === 'done' || status === 'dropped');
    }
    else
        passOver(reading, entry.at, reasonFor(kind));
}
function reasonFor(kind) {
    return kind === 'tasks' ? 'has no id, in a section without tasks' : `stands in a section of ${kind}`;
}
/** `- [ ] AC-1: …` in a task is a criterion, also without a label above. */
function criterionById({ id }, owner) {
    return owner !== null && id !== null && namesCriterion(id.value) ? 'acceptance' : null;
}
/** `- [x] Completed` below a task heading is its state, not a step. */
function addStep(reading, owner, words, ticked) {
    const title = reading.text.slice(words.start, words.end);
    if (owner.form !== 'box' &&
        /^\*{0,2}[\p{L} ]{3,20}\*{0,2}$/u.test(title.trim()) &&
        (0,dialects_words/* statusWordOf */.GJ)(title) === 'done') {
        owner.status ??= ticked ? 'done' : 'open';
        return;
    }
    owner.steps.push(ticked);
    owner.details.push(words);
}

;// CONCATENATED MODULE: ./lib/src/dialects/unboxed.js




/** The task that a line begins where the file writes its tasks so; else notes an id that lacks its box. */
function unboxedTask(reading, entry, owner) {
    if (!unboxed_mayBeTask(reading, entry, owner))
        return null;
    const { text, profile, dialect } = reading;
    const bold = /^(?:\*\*|__)/.test(text.slice(entry.at.start, entry.at.start + 2));
    if (!bold && entry.kind !== 'item')
        return null;
    const head = (0,heads/* readHead */.zy)(text, entry.at, (id, form) => form === 'prefixed' && acceptsId(reading, id, form));
    if (head.id === null || head.form !== 'prefixed' || namesOthers(text, entry, head.id))
        return null;
    if (bold && dialect.id === 'spec-kit' && profile.prefixed === 0)
        return unboxed_addTask(reading, entry, head);
    noteUnboxed(reading, entry, owner, head.id.value);
    return null;
}
/** True in a section of tasks; below the heading of a task only where bullets of the file are tasks. */
function unboxed_mayBeTask(reading, entry, owner) {
    const kind = sectionKind(reading, entry);
    if ((kind !== 'tasks' && kind !== 'other') || reading.dialect.rows)
        return false;
    return owner?.form !== 'heading' || reading.profile.bullets !== 0;
}
/** "T001 blocks T002": a statement about tasks. */
function namesOthers(text, entry, { at }) {
    return /^[A-Z]+-?\d+[a-z]?(?:[^\w]+[\w']+){0,3}[^\w]+[A-Z]+-?\d+[a-z]?\b/.test(text.slice(at.start, Math.min(entry.at.end, at.start + 60)));
}
function noteUnboxed(reading, entry, owner, id) {
    const ownItem = owner === null && entry.kind === 'item' && entry.parent === null;
    if (!ownItem || reading.dialect.id !== 'spec-kit')
        return;
    const cites = reading.profile.defined.has(id) || reading.units.has(id);
    if (!cites)
        reading.unboxed.push({ at: entry.at, id });
}
function unboxed_addTask(reading, entry, head) {
    const draft = newDraft({
        head,
        form: entry.kind === 'item' ? 'bullet' : 'paragraph',
        status: 'open',
        marker: null,
        box: null,
        at: entry.at,
        end: entry.end,
        depth: null,
        section: entry.section,
        parent: null,
    });
    reading.drafts.push(draft);
    reading.taskOf.set(entry.index, draft);
    return draft;
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-line.js








/** Reads an entry without a box. Returns the task that a line begins, where lines with bold ids are tasks. */
function readLine(reading, entry, heading) {
    const owner = taskAround(reading, entry) ?? heading;
    const begun = unboxedTask(reading, entry, owner);
    if (begun === null)
        readWords(reading, entry, owner);
    return begun;
}
/** Reads what a line says of its owner, or of the document. */
function readWords(reading, entry, owner) {
    const fields = fieldsIn(reading.text, entry.at);
    if (fields.length > 0) {
        readFields(reading, entry, owner, fields);
        return;
    }
    if (readStatusLine(reading, entry, owner))
        return;
    const context = reading.contexts[entry.index];
    if (context?.label === true && !isCriterion(reading, entry))
        addLabel(reading, entry, owner);
    else if (context?.criterion != null && entry.kind === 'item')
        readBullet(reading, entry, owner);
    else
        owner?.details.push(entry.at);
}
/** "3. Update the configuration:" among criteria is one of them; a label over boxes groups them. */
function isCriterion({ text, outline, contexts }, entry) {
    if (entry.kind !== 'item' || contexts[entry.index]?.criterion == null)
        return false;
    const words = readLabel(text, entry.at);
    if (words !== null && (0,dialects_words/* partKeyOf */.y3)(text.slice(words.start, words.end)) !== null)
        return false;
    const below = outline.entries[entry.index + 1];
    return below?.parent !== entry.index || below.box === null;
}
function readBullet(reading, entry, owner) {
    const context = reading.contexts[entry.index];
    const kind = context?.criterion;
    if (kind == null || context?.part === 'approach')
        return;
    // In notes such a list tells what was done.
    if (sectionKind(reading, entry) === 'notes')
        return;
    // A sub-list of a box is detail of a Spec Kit or Kiro task, unless its label plainly names criteria.
    if (kind === 'testing' && owner?.form === 'box')
        owner.details.push(entry.at);
    else
        addCriterion(reading, owner, kind, entry.at, null, false);
}
/** `**Priority**: P1 | **Estimate**: 2d` are two fields. */
function fieldsIn(text, at) {
    const whole = readField(text, at);
    if (whole === null)
        return [];
    const cuts = [...text.slice(at.start, at.end).matchAll(/[ \t][|•·][ \t]/g)].map((found) => at.start + found.index);
    if (cuts.length === 0)
        return [whole];
    const edges = [at.start, ...cuts.map((cut) => cut + 3), at.end + 3];
    const pieces = edges.slice(0, -1).map((start, i) => (0,heads/* trimmed */.dE)(text, start, edges[i + 1] - 3));
    const fields = pieces.map((piece) => readField(text, piece)).filter((field) => field !== null);
    return fields.length > 1 ? fields : [whole];
}
/** "Success criteria" in several languages: of the other checks a label names, the one that the task answers for. */
const SUCCESS = /criteri|critère|kriteri|критери|kryteri|tiêu chí|标准|標準|基準|기준/iu;
/** Which criterion a labelled value is: `**AC:** …`, `**Verification**: …`; null for `Test: path/of/a.test.ts`. */
function criterionOfField({ key, label }) {
    if (key === 'acceptance' || key === 'definition-of-done')
        return key;
    if (key === null)
        return SUCCESS.test(label.value) && (0,dialects_words/* criterionKindOf */.z4)(label.value) === 'other' ? 'other' : null;
    return key === 'testing' ? checkOfTitle(label.value) : null;
}
function readFields(reading, entry, owner, fields) {
    for (const field of fields) {
        const kind = criterionOfField(field);
        const context = reading.contexts[entry.index];
        if (context?.criterion != null && entry.kind === 'item' && kind === null) {
            readBullet(reading, entry, owner);
            return;
        }
        (owner?.fields ?? reading.fields).push(field);
        if (field.value.value === '')
            addLabel(reading, entry, owner);
        else if (kind !== null && owner !== null && owner.form !== 'box')
            addCriterion(reading, owner, kind, entry.at, null, false);
    }
}
/** A bold label alone on its line opens a part of the task. */
function addLabel(reading, entry, owner) {
    const words = readField(reading.text, entry.at)?.label.at ?? readLabel(reading.text, entry.at);
    if (words === null)
        return;
    const title = { value: (0,heads/* folded */.TM)(reading.text.slice(words.start, words.end)), at: words };
    const body = labelBody(reading, entry);
    (owner?.parts ?? reading.parts).push({ key: (0,dialects_words/* partKeyOf */.y3)(title.value), title, depth: null, body });
    addListed(reading.text, owner, title.value, body);
    if (entry.kind === 'item' && (0,dialects_words/* criterionKindOf */.z4)(title.value) === null)
        owner?.details.push(entry.at);
}
/** What a label speaks of: all in its item, or the lists up to the next line of text. */
function labelBody(reading, entry) {
    if (entry.kind === 'item')
        return (0,heads/* trimmed */.dE)(reading.text, entry.at.end, entry.end);
    const { entries } = reading.outline;
    let end = Math.max(entry.end, entry.at.end);
    for (let next = entry.index + 1; next < entries.length; next++) {
        const other = entries[next];
        // What is nested in an item goes with it.
        if (other.at.start < end && other.parent !== entry.parent)
            continue;
        if (other.kind === 'text' || other.section !== entry.section || other.parent !== entry.parent)
            break;
        end = Math.max(end, other.end);
    }
    return (0,heads/* trimmed */.dE)(reading.text, entry.at.end, end);
}
/** `🔴 P0 | ✅ DONE | Est: 3-4h` below a heading. */
function readStatusLine(reading, entry, owner) {
    if (owner === null || owner.depth === null || entry.kind !== 'text' || owner.details.length > 0)
        return false;
    const pieces = read_line_piecesOf(reading.text, entry.at);
    if (pieces.length < 2)
        return false;
    const fields = pieces.map((piece) => pieceField(reading.text, piece)).filter((field) => field !== null);
    owner.fields.push(...fields);
    return fields.length > 0;
}
/** A field with a label, or a priority or state that needs none. */
function pieceField(text, piece) {
    const field = readField(text, piece);
    if (field !== null)
        return field;
    const value = { value: text.slice(piece.start, piece.end), at: piece };
    const label = { value: '', at: { start: piece.start, end: piece.start } };
    if (/\bP\d\b/.test(value.value))
        return { key: 'priority', label, value };
    const isState = value.value.length <= 40 && (0,dialects_words/* statusWordOf */.GJ)(value.value) !== null;
    return isState ? { key: 'status', label, value } : null;
}
function read_line_piecesOf(text, at) {
    const pieces = [];
    let start = at.start;
    for (const found of text.slice(at.start, at.end).matchAll(/[|•]/g)) {
        pieces.push((0,heads/* trimmed */.dE)(text, start, at.start + found.index));
        start = at.start + found.index + 1;
    }
    pieces.push((0,heads/* trimmed */.dE)(text, start, at.end));
    return pieces.filter((piece) => piece.end > piece.start);
}

// EXTERNAL MODULE: ./lib/src/dialects/requirements.js
var requirements = __webpack_require__(8293);
// EXTERNAL MODULE: ./lib/src/dialects/estimates.js
var estimates = __webpack_require__(4003);
;// CONCATENATED MODULE: ./lib/src/dialects/stated-estimate.js

/** In several languages: the whole of an estimate whose parts are listed too. */
const TOTAL = /total|overall|gesamt|insgesamt|итог|всего|celkem|łącznie|tổng|合计|合計|总计|总|總|합계|총/iu;
/**
 * The value labelled as the total, else the first with a number ("Size: M" says less than "Hours: 16"), else the first
 * that says anything.
 */
function estimateOf(text, fields, key) {
    let sized = null;
    const own = fields.filter((field) => field.key === key);
    const totals = own.filter(({ label }) => TOTAL.test(label.value));
    for (const field of [...totals, ...own]) {
        const read = (0,estimates/* readEstimate */.D)(text, field.value.at, field.label.value);
        if (read !== null && (read.value.hours ?? read.value.points) !== null)
            return read;
        sized ??= read;
    }
    return sized;
}

;// CONCATENATED MODULE: ./lib/src/dialects/assemble.js







/** The tasks of a reading, in file order. */
function assembleTasks(reading) {
    const drafts = [...reading.drafts].sort((a, b) => a.at.start - b.at.start);
    const parents = parentsOf(drafts);
    const children = drafts.map(() => []);
    for (const [at, parent] of parents.entries())
        if (parent !== null)
            children[parent]?.push(at);
    const edges = readDependencies(reading.text, drafts.map((draft) => assemble_subjectOf(draft)), reading.dependencyLines);
    return drafts.map((draft, at) => taskOf(reading.text, draft, edges[at], parents[at] ?? null, children[at] ?? []));
}
function assemble_subjectOf(draft) {
    const fields = draft.fields.flatMap((field) => field.key === 'dependencies' || field.key === 'blocks'
        ? [{ key: field.key, source: 'field', value: field.value.at }]
        : []);
    // "**Parallel**: no, depends on T001": what stands behind other labels speaks of the task too.
    const said = draft.fields.flatMap(({ key, value }) => key === null || key === 'parallel' ? [value.at] : []);
    const own = draft.form === 'row' ? [draft.head.title.at] : [ownWords(draft), ...draft.details, ...said];
    return {
        id: draft.head.id?.value ?? null,
        worded: draft.head.form === 'worded',
        own,
        fields: [...fields, ...draft.dependencyFields],
    };
}
/** The line without its id: an id does not mention itself. */
function ownWords(draft) {
    return { start: draft.head.id?.at.end ?? draft.head.title.at.start, end: draft.at.end };
}
function taskOf(text, draft, edges, parent, children) {
    const { head } = draft;
    const own = [ownWords(draft), ...draft.details];
    const fields = fieldsByKey(draft.fields);
    return {
        id: head.id,
        title: head.title,
        form: draft.form,
        status: statusOf(draft, fields.get('status')),
        marker: draft.marker ?? fields.get('status')?.value ?? null,
        box: draft.box,
        parallel: head.parallel ?? parallelField(fields.get('parallel')),
        optional: head.optional,
        story: head.story,
        labels: head.labels,
        dependsOn: edges.dependsOn,
        blocks: edges.blocks,
        external: edges.external,
        unresolved: edges.unresolved,
        dependenciesStated: edges.stated,
        covers: coversOf(text, draft),
        paths: readPaths(text, [...own, ...fieldRanges(draft)].sort((a, b) => a.start - b.start)),
        fields: draft.fields,
        parts: draft.parts,
        details: draft.details,
        estimate: estimateOf(text, draft.fields, 'estimate'),
        actual: estimateOf(text, draft.fields, 'actual'),
        priority: fields.get('priority')?.value ?? null,
        risk: fields.get('risk')?.value ?? null,
        criteria: draft.criteria,
        parent,
        children,
        section: draft.section,
        at: draft.at,
        extent: { start: draft.at.start, end: Math.max(draft.at.end, draft.end) },
    };
}
function fieldsByKey(fields) {
    const byKey = new Map();
    for (const field of fields) {
        if (field.key !== null && field.value.value !== '' && !byKey.has(field.key))
            byKey.set(field.key, field);
    }
    return byKey;
}
/** The field says most, then the heading, then the boxes below it. */
function statusOf(draft, field) {
    if (draft.status !== null)
        return draft.status;
    const stated = field === undefined ? null : (0,dialects_words/* statusWordOf */.GJ)(field.value.value);
    if (stated !== null)
        return stated;
    if (draft.shown !== null)
        return draft.shown;
    const boxes = [
        ...draft.steps,
        ...draft.criteria.flatMap(({ checked }) => (checked === null ? [] : [checked])),
    ];
    return boxes.length > 0 && boxes.every((ticked) => ticked) ? 'done' : 'open';
}
function parallelField(field) {
    return field !== undefined &&
        /^[^\p{L}]*(?:yes|true|ja|s[íi]|oui|sim|да|tak|có|是|可|はい|예|가능)(?![\p{Ll}])/iu.test(field.value.value)
        ? field.value.at
        : null;
}
/** Fields that speak of other things than the work: what they name is no path of the task. */
const SILENT = new Set([
    'acceptance',
    'definition-of-done',
    'status',
    'estimate',
    'priority',
    'dependencies',
    'blocks',
    'requirements',
]);
function fieldRanges(draft) {
    const says = (field) => !SILENT.has(field.key) && (draft.form === 'box' || criterionOfField(field) === null);
    return draft.fields.filter(says).map((field) => field.value.at);
}
function coversOf(text, draft) {
    const listed = draft.fields.flatMap((field) => field.key === 'requirements' ? (0,requirements/* readRequirementList */.S)(text, field.value.at) : []);
    const named = (0,requirements/* readRequirements */.F)(text, [{ start: draft.at.start, end: draft.at.end }]);
    const seen = new Set(listed.map(({ value }) => value));
    return [...listed, ...named.filter(({ value }) => !seen.has(value))];
}

;// CONCATENATED MODULE: ./lib/src/dialects/context.js




const context_NOTHING = { criterion: null, part: null, order: false };
/** The label that an entry is, or null: its words say nothing but what comes below. */
function scopeOf(text, entry) {
    if (entry.box !== null)
        return null;
    const field = readField(text, entry.at);
    const words = field === null ? readLabel(text, entry.at) : field.value.value === '' ? field.label.at : null;
    if (words === null)
        return field === null ? null : context_NOTHING;
    const title = text.slice(words.start, words.end);
    const criterion = criterionOfTitle(title);
    return { criterion, part: (0,dialects_words/* partKeyOf */.y3)(title), order: criterion === null && speaksOfOrder(title) };
}
/** The context of every entry, in one pass: labels hold until the next label, paragraph or heading of their level. */
function contextsOf(outline, sections) {
    const labels = new Map();
    const own = [];
    let section = null;
    let heading = null;
    return outline.entries.map((entry) => {
        if (entry.section !== section) {
            labels.clear();
            section = entry.section;
            heading = section === null ? null : readHeading(sections, sections[section]);
        }
        const scope = scopeOf(outline.text, entry);
        own.push(scope);
        const around = aroundOf(entry, heading, labels, own);
        noteLabel(labels, entry, scope);
        return { ...around, label: scope !== null };
    });
}
/** A line that is a label holds for what stands beside it, an item that names criteria for what stands in it. */
function noteLabel(labels, entry, scope) {
    if (entry.kind === 'item') {
        if (scope !== null && scope.criterion !== null)
            labels.set(entry.index, scope);
        return;
    }
    if (entry.box !== null)
        return;
    if (scope === null)
        labels.delete(entry.parent);
    else
        labels.set(entry.parent, scope);
}
function readHeading(sections, section) {
    return {
        box: criterionIn(sections, section, false),
        bullet: criterionIn(sections, section, true),
        part: (0,dialects_words/* partKeyOf */.y3)(section.title.value),
    };
}
function aroundOf(entry, heading, labels, own) {
    const above = (entry.box === null ? heading?.bullet : heading?.box) ?? null;
    const label = labels.get(entry.parent);
    // A label that says nothing of its own ("Before the commit:") leaves the heading's meaning as it is.
    if (label !== undefined)
        return label.part === null ? { ...label, criterion: above } : label;
    if (entry.parent !== null)
        return own[entry.parent] ?? context_NOTHING;
    return { criterion: above, part: heading?.part ?? null, order: false };
}
/** The kind of the nearest heading of criteria around. */
function criterionIn(sections, section, bullet) {
    let at = section;
    while (at !== undefined && at.kind === 'criteria') {
        const kind = criterionOfTitle(at.title.value);
        // "### Framework" below "## Testing" describes; only boxes there are something to answer for.
        if (kind !== null)
            return kind === 'testing' && bullet && at !== section ? null : kind;
        at = at.parent === null ? undefined : sections[at.parent];
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/dialects/directives.js
const OWN = /^\s*tasks-gate-(disable-next-task|disable-file|disable|enable)(?=\s|$)/;
/** What is meant for the gate and is spelled in another way. */
const MEANT = /^\s*tasks-gate(?:-[\w-]+|[ \t:]{1,3}(?:disable|enable)\b[\w-]*)/;
const LINT = /^\s*lint\s+(disable|enable|ignore)(?=\s|$)/;
/** Every directive in the comments of a text, in order; comments in code do not count. */
function readDirectives(text, tree) {
    if (!/<!--\s*(?:tasks-gate[-: \t]|lint\s)/.test(text))
        return [];
    const directives = [];
    for (const { start, end } of commentsOf(text, codeRanges(tree))) {
        const directive = readComment(text, start, end);
        if (directive !== null)
            directives.push(directive);
    }
    return directives;
}
/** Comments outside code, by search for their ends, so that a thousand open ones cost no more than one pass. */
function* commentsOf(text, code) {
    let next = 0;
    for (let start = text.indexOf('<!--'); start >= 0;) {
        next = endingBehind(code, next, start);
        const around = code[next];
        const end = text.indexOf('-->', start + 4);
        if (end < 0)
            return;
        if (around !== undefined && around.start <= start) {
            start = text.indexOf('<!--', around.end);
            continue;
        }
        if (!isQuoted(text, start, end + 3))
            yield { start, end: end + 3 };
        start = text.indexOf('<!--', end + 3);
    }
}
/** The index of the first range, from `first` on, that ends behind this place. */
function endingBehind(ranges, first, place) {
    let at = first;
    while (at < ranges.length && ranges[at].end <= place)
        at++;
    return at;
}
/** True for a comment in a code span of its line. */
function isQuoted(text, start, end) {
    const near = text.slice(Math.max(0, start - 500), start);
    const front = near.slice(near.lastIndexOf('\n') + 1);
    return (front.match(/`+/g)?.length ?? 0) % 2 === 1 && /^[^\r\n]{0,500}`/.test(text.slice(end, end + 501));
}
/** Code blocks in order of their beginning, without recursion: lists can be nested ten thousand deep. */
function codeRanges(tree) {
    const code = [];
    const stack = [...tree.children].reverse();
    for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
        if (block.type === 'code')
            code.push(block);
        else if ('children' in block)
            stack.push(...[...block.children].reverse());
    }
    return code;
}
function readComment(text, start, end) {
    const body = text.slice(start + 4, end - 3);
    const own = OWN.exec(body);
    const lint = own === null ? LINT.exec(body) : null;
    const head = own ?? lint;
    if (head === null)
        return unknownComment(body, start, end);
    const rest = body.slice(head[0].length);
    const cut = own === null ? -1 : rest.search(/(?:^|\s)--(?:\s|$)/);
    const names = cut < 0 ? rest : rest.slice(0, cut);
    const reason = cut < 0
        ? ''
        : rest
            .slice(cut)
            .trim()
            .replace(/^--\s*/, '')
            .trim();
    const word = head[1];
    return {
        kind: word === 'ignore' ? 'disable-next-task' : word,
        rules: rulesIn(names, start + 4 + head[0].length),
        reason: reason === '' ? null : reason.replace(/\s+/g, ' '),
        syntax: own === null ? 'lint' : 'tasks-gate',
        at: { start, end },
    };
}
function unknownComment(body, start, end) {
    if (!MEANT.test(body))
        return null;
    return { kind: 'unknown', rules: [], reason: null, syntax: 'tasks-gate', at: { start, end } };
}
function rulesIn(names, from) {
    return [...names.matchAll(/[\w-]+/g)].map((name) => ({
        value: name[0],
        at: { start: from + name.index, end: from + name.index + name[0].length },
    }));
}

// EXTERNAL MODULE: ./lib/src/dialects/feature.js
var feature = __webpack_require__(1966);
;// CONCATENATED MODULE: ./lib/src/dialects/dialect.js
/** Not applicable, in every dialect. */
const PLAIN_MARKS = { 'N/A': 'dropped', 'n/a': 'dropped' };
/** A share as people read it: "27 of 27". */
function ofAll(part, whole) {
    return `${part} of ${whole}`;
}
/** How much of a list the boxes with ids are: boxes without one count where they are many times more. */
function shareOf(withIds, others, loose) {
    return withIds / (withIds + others + (loose > 3 * withIds ? loose : 0));
}
/** True where the boxes with ids are an overview of headings that name the same tasks. */
function isOverview({ repeated, prefixed, numbered }) {
    return repeated >= 2 && repeated * 2 >= prefixed + numbered;
}
/** The headings that name something but for those that only group a table of tasks. */
function headingsWithoutTable({ headings, tables }) {
    const grouping = new Set(tables.map(({ section }) => section));
    return headings.filter(({ section }) => !grouping.has(section.index));
}

;// CONCATENATED MODULE: ./lib/src/dialects/heading.js
/** One task per heading, or per file, with fields and criteria below it. */

/** The headings that are the unit: tasks by name or id, else steps, else numbers. */
function unitHeadings({ headings, numbered, prefixed, loose }) {
    const withIds = headings.filter(({ kind, id }) => id !== null && (kind === 'worded' || kind === 'prefixed' || kind === 'boxed'));
    // Where tasks have ids, "# Tasks: Title" and its like are titles of lists.
    if (withIds.length > 0)
        return withIds;
    const named = headings.filter(({ kind }) => kind === 'boxed' || kind === 'named');
    if (named.length > 0)
        return named;
    const steps = headings.filter(({ kind }) => kind === 'step');
    if (steps.length > 0)
        return steps;
    const numbers = headings.filter(({ kind, section }) => kind === 'number' && section.depth >= 3);
    // "### 3. Name" over boxes is a group of tasks; "### 3.1 Name" is a task.
    const groups = loose > numbers.length && numbers.every(({ id }) => /^\d+$/.test(id ?? ''));
    return numbers.length >= 2 && numbered + prefixed === 0 && !groups ? numbers : [];
}
function scoreOf(profile, units) {
    if (heading_isAside(profile, units))
        return 0.2;
    if (yieldsToBoxes(profile, units))
        return 0.3;
    return units[0]?.kind === 'number' ? 0.45 : 0.85;
}
/** True where most of the list stands elsewhere, or in tables that the headings only group. */
function heading_isAside(profile, units) {
    const grouping = units.length - headingsWithoutTable({ ...profile, headings: units }).length;
    return profile.stray > 10 * units.length || grouping * 2 > units.length;
}
/** True where the boxes with ids are the tasks: there are more of them, and they are no steps below the headings. */
function yieldsToBoxes(profile, units) {
    if (isOverview(profile))
        return false;
    const ids = profile.prefixed + profile.numbered;
    if (units.every(({ kind }) => kind === 'boxed'))
        return ids > 0;
    return profile.belowTasks * 2 <= ids && ids > units.length;
}
const heading = {
    id: 'heading',
    recognise(profile) {
        const units = unitHeadings(profile);
        if (units.length === 0)
            return { score: 0, reason: 'no heading names a task' };
        return {
            score: scoreOf(profile, units),
            reason: `${ofAll(units.length, profile.headings.length)} headings with a number name a task`,
        };
    },
    headings: unitHeadings,
    bareBoxes: false,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/entries.js


/** The lines of an item's first paragraph; the first begins behind the list marker, at the box. */
function itemLines(text, item, lines) {
    let start = item.marker.end;
    while (text[start] === ' ' || text[start] === '\t')
        start++;
    const first = lines[0];
    if (first === undefined || start > first.start)
        return [...lines];
    return [{ start, end: Math.max(start, first.end) }, ...lines.slice(1)];
}
function itemEntry(text, item, lines, parent) {
    const at = entries_spanOf(lines) ?? { start: item.marker.end, end: item.marker.end };
    return {
        kind: 'item',
        at,
        lines,
        marker: item.marker,
        box: (0,boxes/* readBox */.uB)(text, at),
        parent,
        end: item.end,
    };
}
function textEntry(text, lines, parent) {
    const at = entries_spanOf(lines);
    const glued = /^[-*+](?=\[)/.exec(text.slice(at.start, at.start + 2))?.[0].length ?? 0;
    const inner = { start: at.start + glued, end: at.end };
    const marker = glued === 0 ? null : { start: at.start, end: inner.start };
    const box = (0,boxes/* readBox */.uB)(text, inner);
    const kind = 'text';
    return {
        kind,
        at: box === null ? at : inner,
        lines,
        marker: box === null ? null : marker,
        box,
        parent,
        end: at.end,
    };
}
/** Cuts the lines of a paragraph where a line stands for itself: a field, a label, a box without a list. */
function entries_runsOf(text, lines) {
    const runs = [];
    for (const line of lines) {
        const last = runs.at(-1);
        if (last === undefined || startsEntry(text, line))
            runs.push([line]);
        else
            last.push(line);
    }
    return runs;
}
function entries_spanOf(lines) {
    const [first, last] = [lines[0], lines.at(-1)];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

;// CONCATENATED MODULE: ./lib/src/dialects/outline.js

/** Reads the outline in one pass, without recursion: lists can be nested ten thousand deep. */
function outlineOf(text, tree) {
    const walk = {
        text,
        nodes: [],
        sections: [],
        entries: [],
        open: [],
        stack: [],
        frontMatter: null,
        group: 0,
    };
    push(walk, tree.children, null);
    for (let next = walk.stack.pop(); next !== undefined; next = walk.stack.pop()) {
        walk.group++;
        visit(walk, next.block, next.parent);
    }
    const { nodes, sections, entries, frontMatter } = walk;
    return { text, tree, nodes, sections, entries, frontMatter };
}
function push({ stack }, blocks, parent) {
    for (let at = blocks.length - 1; at >= 0; at--)
        stack.push({ block: blocks[at], parent });
}
/** Index of the innermost section. */
function here({ open }) {
    return open.at(-1)?.index ?? null;
}
function visit(walk, block, parent) {
    switch (block.type) {
        case 'heading':
            visitHeading(walk, block);
            break;
        case 'paragraph':
            for (const run of entries_runsOf(walk.text, block.lines))
                addEntry(walk, textEntry(walk.text, run, parent));
            break;
        case 'item':
            visitItem(walk, block, parent);
            break;
        case 'table':
            walk.nodes.push({ type: 'table', table: block, section: here(walk), parent });
            break;
        case 'code':
            walk.nodes.push({ type: 'code', code: block, section: here(walk), parent });
            break;
        case 'front-matter':
            walk.frontMatter = block;
            break;
        default:
            if ('children' in block)
                push(walk, block.children, parent);
    }
}
function addEntry(walk, entry) {
    const index = walk.entries.length;
    const full = { ...entry, index, section: here(walk), group: walk.group };
    walk.entries.push(full);
    walk.nodes.push({ type: 'entry', entry: full });
    return index;
}
function visitItem(walk, item, parent) {
    const { text } = walk;
    const first = item.children[0];
    if (first?.type !== 'paragraph') {
        push(walk, item.children, parent);
        return;
    }
    const [own, ...rest] = entries_runsOf(text, itemLines(text, item, first.lines));
    const index = addEntry(walk, itemEntry(text, item, own ?? [], parent));
    for (const run of rest) {
        const entry = textEntry(text, run, index);
        // A box that lost its list stands beside the item that swallowed its line, not below it.
        addEntry(walk, entry.box === null ? entry : { ...entry, parent });
    }
    push(walk, item.children.slice(1), index);
}
function visitHeading(walk, heading) {
    const { text, sections, open } = walk;
    const { depth } = heading;
    while ((open.at(-1)?.depth ?? 0) >= depth)
        open.pop().at.end = heading.start;
    const section = {
        index: sections.length,
        title: entries_spanOf(heading.lines) ?? { start: heading.end, end: heading.end },
        depth,
        at: { start: heading.start, end: text.length },
        parent: here(walk),
        heading,
    };
    sections.push(section);
    open.push(section);
    walk.nodes.push({ type: 'section', section });
}

;// CONCATENATED MODULE: ./lib/src/dialects/box-ids.js

/** The boxes of an outline in file order. */
function boxIdsOf({ text, entries }, sections) {
    const boxed = entries.filter((entry) => entry.box !== null && kindAt(sections, entry) !== 'legend');
    const read = boxed.map((entry) => (0,heads/* idAt */.jj)(text, { start: entry.box?.content ?? entry.at.start, end: entry.at.end }));
    const counting = read.filter((id) => isNumber(idOf(id, true))).length * 2 >= boxed.length;
    const boxes = boxed.map((entry, at) => ({
        entry,
        kind: kindAt(sections, entry),
        id: idOf(read[at] ?? null, counting),
    }));
    return { boxes, counting };
}
function kindAt(sections, entry) {
    return entry.section === null ? 'tasks' : sections[entry.section].kind;
}
/** The id that was read, where its form counts. */
function idOf(read, counting) {
    // "Task 1" and "Step 2" on a box say nothing about the format: they number the steps of many.
    if (read === null || read.form === 'worded' || (read.form === 'counting' && !counting))
        return null;
    return read.id.value;
}
/** True for `1`, `1.2`; false for `T001` and for none. */
function isNumber(id) {
    return id !== null && /^\d/.test(id);
}
/** Ids of boxes that stand in sections of tasks. */
function definedIds(boxes) {
    return new Set(boxes.flatMap(({ id, kind }) => (id !== null && kind === 'tasks' ? [id] : [])));
}
/** Boxes without an id that stand in sections of tasks and not below a box with an id. */
function looseBoxes(outline, boxes) {
    const named = new Set(boxes.filter(({ id }) => id !== null).map(({ entry }) => entry.index));
    // What stands below a box with an id belongs to it; entries come after those they stand in.
    for (const { index, parent } of outline.entries)
        if (parent !== null && named.has(parent))
            named.add(index);
    return boxes.filter(({ entry, kind }) => kind === 'tasks' && !named.has(entry.index)).length;
}
/** How the boxes sit below the headings that name tasks; `tasks` has their ids by index of section. */
function aroundTasks(sections, tasks, boxes) {
    const around = boxes.map(({ entry }) => taskAbove(sections, tasks, entry.section));
    const goesOn = ({ id }, at) => around[at] != null && id?.startsWith(`${around[at]}.`);
    const isStray = ({ id, kind }, at) => id === null && kind === 'tasks' && around[at] === null;
    return { belowTasks: boxes.filter(goesOn).length, stray: boxes.filter(isStray).length };
}
function taskAbove(sections, tasks, section) {
    for (let above = section; above !== null; above = sections[above]?.parent ?? null) {
        const task = tasks.get(above);
        if (task !== undefined)
            return task;
    }
    return null;
}
/** Boxes whose number begins with that of their group heading: `1.1` below `## 1. Name`. */
function groupedBoxes(sections, boxes) {
    return boxes.filter(({ entry, id }) => {
        const group = entry.section === null ? undefined : sections[entry.section]?.number?.value;
        return id !== null && group !== undefined && id.startsWith(`${group}.`);
    }).length;
}
/** Headings such as `## 1. Name` with boxes right below them. */
function groupsOfBoxes(sections, boxes) {
    const groups = new Set();
    for (const { section } of boxes.map(({ entry }) => entry)) {
        const heading = section === null ? undefined : sections[section];
        if (heading?.depth === 2 && section !== null && /^\d+\.?\s/.test(heading.title.value))
            groups.add(section);
    }
    return groups.size;
}

;// CONCATENATED MODULE: ./lib/src/dialects/tables.js





const ID_HEADER = /^(?:id|task id|task|tasks|#|no|nr|number|ticket|item|wp|work package|subtask|tarea|tarefa|tâche|aufgabe|задача|编号|任务|任務|任务id|タスク|タスクid|番号|작업|번호|序号)$/u;
const TITLE_HEADER = /^(?:title|task|name|description|summary|what|work|item|subtask|descripción|descrição|описание|описание задачи|задача|标题|任务|描述|内容|说明|タスク|内容|説明|작업|설명|tarea|tarefa|tâche|titel|beschreibung|aufgabe|scope|deliverable|action|change)$/u;
/** The tables of an outline whose first column of ids has at least two of them. */
function taskTables(outline, sections, prefixes) {
    const found = [];
    for (const node of outline.nodes) {
        if (node.type !== 'table')
            continue;
        const kind = node.section === null ? 'tasks' : sections[node.section].kind;
        if (kind === 'legend' || kind === 'notes')
            continue;
        const table = taskTable(outline.text, node.table, node.section, prefixes);
        if (table !== null)
            found.push(table);
    }
    return found;
}
function taskTable(text, table, section, prefixes) {
    const headers = (table.rows[0]?.cells ?? []).map((cell) => headerOf(text.slice(cell.start, cell.end)));
    const idColumn = headers.findIndex(isIdHeader);
    if (idColumn < 0 || idColumn > 1)
        return null;
    const rows = table.rows.slice(1).filter((row) => cellId(text, row.cells[idColumn], prefixes) !== null);
    if (rows.length < 2)
        return joinedTable(text, table, section, headers, idColumn);
    const title = headers.findIndex((header, at) => at !== idColumn && TITLE_HEADER.test(header));
    // Bare numbers count anything: questions, files, principles.
    if (title < 0 && /^(?:#|no|nr|number|番号|编号|序号|번호)$/.test(headers[idColumn]))
        return null;
    const columns = headers.map((header, at) => (at === idColumn || at === title ? null : columnKey(header)));
    return {
        table,
        section,
        idColumn,
        titleColumn: title < 0 ? Math.min(idColumn + 1, headers.length - 1) : title,
        columns,
        rows,
    };
}
/** Ids of other things than tasks. */
const OTHER_ID = /risk|req|decision|question|test|metric|criteri|milestone|epic|spec|риск|треб|风险|需求|要件|リスク|riesgo|risco|risque|위험|요구/u;
function isIdHeader(header) {
    return ID_HEADER.test(header) || (/(?:^|\s)id$/.test(header) && !OTHER_ID.test(header));
}
/** The head of a cell with id and title: `P1.1 Core types`, `Task 2: Upload`, `2.1 Upload`; null where one lacks. */
function joinedHead(text, cell) {
    const head = (0,heads/* readHead */.zy)(text, cell, (id, form) => form === 'prefixed' || form === 'worded' || id.includes('.'));
    return head.id === null || head.title.value === '' ? null : head;
}
/** A table whose first column holds id and title in one. */
function joinedTable(text, table, section, headers, column) {
    const rows = table.rows.slice(1).filter((row) => {
        const cell = row.cells[column];
        return cell !== undefined && joinedHead(text, cell) !== null;
    });
    const ids = new Set(rows.map((row) => joinedHead(text, row.cells[column])?.id?.value));
    if (rows.length < 2 || rows.length < table.rows.length - 2 || ids.size < rows.length)
        return null;
    const columns = headers.map((header, at) => (at === column ? null : columnKey(header)));
    return { table, section, idColumn: column, titleColumn: column, columns, rows };
}
function headerOf(cell) {
    return /^[#№]$/.test(cell.trim()) ? '#' : (0,plain_words/* plainWords */.c)(cell);
}
function columnKey(header) {
    if (/^(?:done|✓|✔|état|x|check)$/u.test(header))
        return 'status';
    if (/^(?:depends on|dependencies|deps|depends|dep|blocked by|prereqs?|prerequisites|requires|after)\b/.test(header))
        return 'dependencies';
    return (0,dialects_words/* fieldKeyOf */.LK)(header) ?? (0,dialects_words/* fieldKeyOf */.LK)(header.replace(/ ?[(（].*$/, ''));
}
/** The range of the id in a cell: `T001`, `**T001**`, `[T001](link)`, `Task 1`; null where there is none. */
function cellId(text, cell, prefixes) {
    if (cell === undefined || cell.end <= cell.start || cell.end - cell.start > 80)
        return null;
    let start = cell.start;
    while (start < cell.end && /[`*_~[\s]/.test(text[start]))
        start++;
    const head = (0,heads/* readHead */.zy)(text, { start, end: cell.end }, () => true);
    if (head.id === null || head.form === null)
        return null;
    const rest = text.slice(head.id.at.end, cell.end);
    if (!/^[\s`*_~\].:)]*(?:\([^)]*\))?[\s`*_~.]*(?:\[P\]|🎯)?[\s`*_~]*$/u.test(rest))
        return null;
    if (head.form === 'prefixed' &&
        prefixes.size > 0 &&
        !prefixes.has((0,dialects_ids/* prefixOf */.MT)(head.id.value)) &&
        !CERTAIN.has((0,dialects_ids/* prefixOf */.MT)(head.id.value)) &&
        !/\d{2}|-\d/.test(head.id.value))
        return null;
    return head.id.at;
}

;// CONCATENATED MODULE: ./lib/src/dialects/task-headings.js
/** Finds the headings that name a task, a step or a number. */




/** The headings of an outline that name something by id or word. `prefixes` are those of ids that count in this file. */
function taskHeadings(outline, prefixes) {
    const found = [];
    for (const section of outline.sections) {
        const heading = taskHeading(outline.text, section, prefixes);
        if (heading !== null)
            found.push(heading);
    }
    return found;
}
const task_headings_STEP = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:step|schritt|paso|étape|passo|шаг|krok|步骤|ステップ|단계)\s*\d/iu;
const task_headings_NAMED = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:task|story|aufgabe|tarea|tâche|tarefa|задача|zadanie|nhiệm vụ|任务单?|任務單?|タスク|작업)\s*[:：—–-]\s*\S/iu;
const WORKED = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\[P\]\s*)?(?:~~)?(?:sub-?task(?!s)|task(?!s)|story|issue|work package|aufgabe|tarea|tâche|tarefa|задача|zadanie|nhiệm vụ|công việc|任务|任務|タスク|작업|태스크)/iu;
/** `# Task: …任务清单` is the title of a list, though it begins like that of a task. */
const LISTED = /(?:task list|todo list|check ?list|清单|清單|一覧|リスト|목록)[\s*_）)]*$/iu;
function taskHeading(text, section, prefixes) {
    const title = text.slice(section.title.start, section.title.end);
    const box = (0,boxes/* headingBox */.WP)(text, section.title);
    const start = box?.content ?? section.title.start;
    const head = (0,heads/* readHead */.zy)(text, { start, end: section.title.end }, () => true);
    const id = head.id?.value ?? null;
    if (box !== null)
        return { section, id, kind: 'boxed' };
    if (task_headings_STEP.test(title))
        return { section, id, kind: 'step' };
    const { form } = head;
    if (id === null || form === null)
        return isNamed(title) ? { section, id, kind: 'named' } : null;
    return meansTask(title, id, form, section.depth, prefixes) ? { section, id, kind: form } : null;
}
/** `# Task: Title`. */
function isNamed(title) {
    return task_headings_NAMED.test(title) && !LISTED.test(title);
}
/** True where an id of this form, in a heading of this depth, names a task and not a chapter or a requirement. */
function meansTask(title, id, form, depth, prefixes) {
    if (form === 'worded')
        return WORKED.test(title.replace(/^[*_]+/, ''));
    if (form === 'number')
        return depth >= 2;
    return prefixes.has((0,dialects_ids/* prefixOf */.MT)(id)) && mayBeTask(id);
}

;// CONCATENATED MODULE: ./lib/src/dialects/profile.js





/** Headings that name one task each, unlike those that number steps or groups. */
const NAMING = new Set(['worded', 'prefixed', 'boxed']);
/** Counts the signs in one pass over the outline. */
function profileOf(outline, sections) {
    const { text } = outline;
    const { boxes, counting } = boxIdsOf(outline, sections);
    const ids = boxes.map(({ id }) => id);
    const bullets = bulletIds(outline);
    const prefixes = prefixesOf([...ids, ...bullets, ...headingIds(outline)]);
    const headings = taskHeadings(outline, prefixes);
    const numbers = ids.filter(isNumber);
    const written = new Set(ids);
    const naming = headings.filter(({ id, kind }) => id !== null && NAMING.has(kind));
    // Below headings that name tasks, `AC-1` names a criterion.
    const own = naming.length === 0 ? boxes : boxes.filter(({ id }) => id === null || !namesCriterion(id));
    const defined = definedIds(own);
    const ownPrefixes = new Set([...defined].map(dialects_ids/* prefixOf */.MT));
    return {
        boxes: boxes.length,
        prefixed: own.filter((box) => isPrefixed(box, prefixes, naming.length > 0 ? ownPrefixes : null)).length,
        numbered: numbers.length,
        counting,
        loose: looseBoxes(outline, boxes),
        repeated: naming.filter(({ id }) => written.has(id)).length,
        ...aroundTasks(sections, new Map(naming.map(({ section, id }) => [section.index, id])), boxes),
        homes: new Set(boxes.flatMap(({ id, entry }) => (id === null ? [] : [entry.section]))),
        defined,
        ownPrefixes,
        prefixes,
        parents: numbers.filter((id) => /^\d+(?:\.0)?$/.test(id)).length,
        grouped: groupedBoxes(sections, boxes),
        numberedGroups: groupsOfBoxes(sections, boxes),
        kiroSigns: count(text, /^[ \t]*(?:[-*][ \t]+)?[_*]{1,2}(?:Requirements|Boundary|Depends|Validates|需求|要件|요구사항|Требования|Yêu cầu|Requisitos)(?::|：)|^[ \t]*-[ \t]\[[ xX-]\]\\?\*|^# Implementation Plan|\(P\)/gm),
        specKitSigns: count(text, /\[US\d|\[P\]|^## Phase |\*\*Independent Test\*\*|\*\*Checkpoint\*\*/gm),
        headings,
        tables: taskTables(outline, sections, prefixes),
        bullets: bullets.filter((id) => prefixes.has((0,dialects_ids/* prefixOf */.MT)(id))).length,
    };
}
/** True for an id such as T001; in a section of criteria only where tasks elsewhere are called alike. */
function isPrefixed({ id, kind }, prefixes, tasks) {
    const prefix = id === null ? '' : (0,dialects_ids/* prefixOf */.MT)(id);
    if (prefix === '' || !prefixes.has(prefix))
        return false;
    return kind !== 'criteria' || tasks === null || tasks.has(prefix);
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/dialects/kiro.js
/** AWS Kiro and cc-sdd: `- [ ] 1. Title`, `- [ ] 1.1 Sub`, `_Requirements: 1.1_`. */


const kiro = {
    id: 'kiro',
    recognise(profile, path) {
        const { numbered, prefixed, boxes, loose, parents, kiroSigns, grouped } = profile;
        if (numbered === 0 || isOverview(profile))
            return { score: 0, reason: 'no box is numbered' };
        const share = shareOf(numbered, prefixed, loose);
        if (share < 0.3)
            return { score: 0.2, reason: `${ofAll(numbered, boxes)} boxes are numbered` };
        const folder = /(?:^|\/)\.kiro\/specs\//.test(path) ? 0.3 : 0;
        const signs = (parents >= 1 ? 0.25 : 0) +
            (kiroSigns > 0 ? 0.3 : 0) -
            (grouped > numbered / 2 && kiroSigns === 0 ? 0.3 : 0);
        return {
            score: share * 0.35 + signs + folder,
            reason: `${ofAll(numbered, boxes)} boxes are numbered, ${parents} of them as parents (1.)`,
        };
    },
    headings: ({ headings, belowTasks }) => belowTasks > 0 ? headings.filter(({ kind, id }) => kind === 'boxed' && isNumber(id)) : [],
    bareBoxes: true,
    bareChildren: false,
    marks: { ...PLAIN_MARKS, '-': 'active', '~': 'active', '/': 'active', '>': 'active' },
    numberedGroups: true,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/openspec.js
/** OpenSpec changes: `## 1. Section` with `- [ ] 1.1 …` below. */

/** Boxes without numbers below numbered headings. */
function recogniseGroups(profile, folder) {
    const { prefixed, boxes, numberedGroups, headings } = profile;
    const reason = `${numberedGroups} numbered groups of boxes`;
    if (boxes === 0 || prefixed > 0)
        return { score: 0, reason };
    const groups = numberedGroups >= 1 && headings.every(({ kind }) => kind === 'number');
    return { score: (groups ? 0.55 : 0) + folder, reason };
}
/** How much the numbers look like those of this dialect: after their group, without sub-tasks, without Kiro's signs. */
function signsOf({ numbered, parents, grouped, kiroSigns }) {
    return (grouped > numbered / 2 ? 0.3 : 0) + (parents === 0 ? 0.15 : 0) - (kiroSigns > 0 ? 0.3 : 0);
}
const openspec = {
    id: 'openspec',
    recognise(profile, path) {
        const { numbered, prefixed, boxes, loose, grouped } = profile;
        const folder = /(?:^|\/)openspec\/changes\//.test(path) ? 0.3 : 0;
        if (numbered === 0)
            return recogniseGroups(profile, folder);
        if (isOverview(profile))
            return { score: 0, reason: 'boxes repeat the headings' };
        const share = shareOf(numbered, prefixed, loose);
        if (share < 0.3)
            return { score: 0.2 + folder, reason: `${ofAll(numbered, boxes)} boxes are numbered` };
        return {
            score: share * 0.35 + signsOf(profile) + folder,
            reason: `${ofAll(grouped, boxes)} boxes are numbered after their group (## 1. over 1.1)`,
        };
    },
    headings: () => [],
    bareBoxes: true,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: true,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/plain.js
/** A plain list of boxes, nested boxes as sub-tasks. */

const plain = {
    id: 'plain',
    recognise: ({ boxes }) => ({
        score: boxes > 0 ? 0.25 : 0.1,
        reason: boxes === 1 ? '1 box, no ids' : `${boxes} boxes, no ids or few`,
    }),
    headings: () => [],
    bareBoxes: true,
    bareChildren: true,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: false,
};

;// CONCATENATED MODULE: ./lib/src/dialects/spec-kit.js
/** GitHub Spec Kit: `- [ ] T001 [P] [US1] Description in path/to/file`. */

const specKit = {
    id: 'spec-kit',
    recognise(profile) {
        const { prefixed, numbered, boxes, loose, specKitSigns, bullets, headings } = profile;
        if (prefixed === 0) {
            const ids = bullets >= 2 && boxes === 0 && headings.length < bullets;
            return { score: ids ? 0.6 : 0, reason: `${bullets} lines begin with a bold id` };
        }
        const own = headings.filter((heading) => heading.kind !== 'step' && heading.kind !== 'number').length;
        const share = shareOf(prefixed, numbered + Math.max(0, own - prefixed), loose);
        const signs = specKitSigns > 0 ? 0.2 : 0;
        return {
            score: isOverview(profile) ? 0 : share * 0.7 + signs,
            reason: `${ofAll(prefixed, boxes)} boxes carry ids like T001`,
        };
    },
    headings: ({ headings, defined }) => headings.filter(({ id }) => id !== null && holdsTasks(id, defined)),
    bareBoxes: true,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: false,
};
/** Work packages, and headings such as `T1.2` over boxes such as `T1.2.1`. */
function holdsTasks(id, defined) {
    return /^WP-?\d/.test(id) || (/^[A-Z]/.test(id) && defined.has(`${id}.1`));
}

;// CONCATENATED MODULE: ./lib/src/dialects/table.js
/** Tasks as rows of a table. */

const table = {
    id: 'table',
    recognise(profile) {
        const { tables, boxes, prefixed, numbered } = profile;
        const rows = tables.reduce((sum, each) => sum + each.rows.length, 0);
        if (rows < 2)
            return { score: 0, reason: 'no table has a column of ids' };
        const named = headingsWithoutTable(profile).filter(({ kind }) => kind !== 'number' && kind !== 'step');
        const others = prefixed + numbered + named.length;
        const score = others === 0 ? (boxes > rows * 2 ? 0.2 : 0.7) : others < rows / 4 ? 0.5 : 0.2;
        return {
            score,
            reason: `${rows} rows of ${tables.length} ${tables.length === 1 ? 'table' : 'tables'} begin with an id`,
        };
    },
    headings: () => [],
    bareBoxes: false,
    bareChildren: false,
    marks: PLAIN_MARKS,
    numberedGroups: false,
    rows: true,
};

;// CONCATENATED MODULE: ./lib/src/dialects/recognise.js






const DIALECTS = [specKit, kiro, openspec, heading, table, plain];
/** The dialect that was asked for, or the one with the highest score; the first of equals. */
function chooseDialect(profile, path, asked) {
    const forced = DIALECTS.find((dialect) => dialect.id === asked);
    if (forced !== undefined)
        return { dialect: forced, reason: 'as configured' };
    const scored = DIALECTS.map((dialect) => ({ dialect, ...dialect.recognise(profile, path) }));
    return scored.reduce((best, each) => (each.score > best.score ? each : best));
}

;// CONCATENATED MODULE: ./lib/src/dialects/front-matter.js
/** The top-level keys of a YAML front matter; nested values stay text. */
function readFrontMatter({ text, frontMatter }) {
    if (frontMatter === null || frontMatter.format !== 'yaml')
        return [];
    const keys = [];
    for (const line of linesOf(text, frontMatter.value)) {
        const words = text.slice(line.start, line.end);
        const found = /^([\p{L}_][\p{L}\p{N}_. -]{0,40}):(?:[ \t]+|$)/u.exec(words);
        const last = keys.at(-1);
        if (found !== null)
            keys.push({ key: found[1], at: { start: line.start + found[0].length, end: line.end } });
        else if (last !== undefined && /^\s*[-\w[\]"']/.test(words))
            last.at.end = line.end;
    }
    return keys.map((key) => frontValue(text, key));
}
function frontValue(text, { key, at }) {
    let { start, end } = at;
    while (start < end && /[\s"']/.test(text[start]))
        start++;
    while (end > start && /[\s"']/.test(text[end - 1]))
        end--;
    return {
        key: key.toLowerCase().replaceAll('_', ' ').trim(),
        value: { value: text.slice(start, end), at: { start, end } },
    };
}
function* linesOf(text, range) {
    for (let start = range.start; start < range.end;) {
        const next = text.slice(start, range.end).search(/\r\n|\n|\r/);
        const end = next < 0 ? range.end : start + next;
        yield { start, end };
        start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/single.js





/**
 * The one task of a file, or null: a first heading that names a task and no others, or a front matter with a state.
 */
function singleTask(outline, sections, profile) {
    if (profile.prefixed + profile.numbered > 1 || profile.tables.length > 0)
        return null;
    const units = profile.headings.filter(({ kind }) => kind !== 'step' && kind !== 'number');
    const first = outline.sections[0];
    const values = readFrontMatter(outline);
    if (first === undefined)
        return titleOfMatter(values);
    const single = { from: 'heading', section: first };
    if (units.length > 0)
        return isOnly(units, first) && isAlone(outline, first) ? single : null;
    if (first.depth > 1)
        return titleOfMatter(values);
    return isTaskMatter(values) || isTicket(outline, sections, first) ? single : null;
}
function isOnly([only, ...others], first) {
    return others.length === 0 && only?.section === first && (first.depth === 1 || only.kind === 'named');
}
/** True where all other headings stand below this one. */
function isAlone({ sections }, { depth }) {
    return sections.filter((section) => section.depth <= depth).length === 1;
}
/** `# ABC-12: Title` over acceptance criteria: the letters need no second id to count. */
function isTicket(outline, sections, first) {
    if (!isAlone(outline, first))
        return false;
    const { text } = outline;
    const head = (0,heads/* readHead */.zy)(text, first.title, (id, form) => form === 'prefixed' && mayBeTask(id));
    const behind = head.id === null ? '' : text.slice(head.id.at.end, head.id.at.end + 3);
    return /^\**[ \t]?[:：—–-]/.test(behind) && sections.some(({ kind }) => kind === 'criteria');
}
/** The title of a file without a first heading whose front matter has an id and a state. */
function titleOfMatter(values) {
    const title = values.find(({ key }) => key === 'title' || key === 'name');
    if (title === undefined || title.value.value === '' || !isTaskMatter(values))
        return null;
    return values.some(({ key }) => key === 'id') ? { from: 'front-matter', title: title.value } : null;
}
/** A front matter with a status and something else that only tasks have. */
function isTaskMatter(values) {
    const keys = new Set(values.map(({ key }) => key));
    const others = [
        'depends on',
        'dependencies',
        'id',
        'parallel',
        'priority',
        'assignee',
        'github',
        'parent task id',
        'title',
        'name',
        'effort',
    ];
    return keys.has('status') && others.filter((key) => keys.has(key)).length >= 2;
}
/** Keys of a front matter that hold the id of its task. */
const ID_KEYS = ['id', 'task id', 'work package id', 'issue id', 'ticket id', 'story id'];
/** Gives the values of the front matter to the one task of the file. */
function addFrontMatter(outline, draft) {
    for (const { key, value } of readFrontMatter(outline)) {
        if (value.value === '')
            continue;
        if (draft.head.id === null && isId(key, value.value))
            draft.head = { ...draft.head, id: value, form: 'prefixed' };
        addValue(draft, key === 'lane' ? 'status' : (0,dialects_words/* fieldKeyOf */.LK)(key), value);
    }
}
function isId(key, value) {
    return ID_KEYS.includes(key) && /^[\w.#-]{1,40}$/.test(value);
}
function addValue(draft, key, value) {
    if (key === null)
        return;
    if (key === 'dependencies' || key === 'blocks') {
        draft.dependencyFields.push({ key, source: 'front-matter', value: value.at });
        return;
    }
    const label = { value: '', at: { start: value.at.start, end: value.at.start } };
    draft.fields.unshift({ key, label, value });
}
/** Makes a task of the title in the front matter. */
function addMatterTask(reading, title) {
    const draft = newDraft({
        head: { ...(0,heads/* readHead */.zy)(reading.text, title.at, () => false), title },
        form: 'file',
        status: null,
        marker: null,
        box: null,
        at: title.at,
        end: reading.text.length,
        depth: 0,
        section: null,
        parent: null,
    });
    reading.drafts.push(draft);
    return draft;
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-heading.js







/** Makes a task of a heading. `depth` is 0 for the heading of a file that is one task. */
function addHeadingTask(reading, section, depth, parent) {
    const { text } = reading;
    const box = (0,boxes/* headingBox */.WP)(text, section.title);
    const start = box?.content ?? section.title.start;
    const read = (0,heads/* readHead */.zy)(text, { start, end: section.title.end }, () => true);
    const head = read.id === null ? withoutWord(text, read) : read;
    const tail = statusTail(text, head.title.at);
    const marker = box === null ? null : markIn(text, box.at);
    const draft = newDraft({
        head: tail === null ? head : { ...head, title: tail.title },
        form: depth === 0 ? 'file' : 'heading',
        status: marker === null ? null : markStatus(marker.value, reading.legend),
        marker,
        box: box?.at ?? null,
        at: headingLine(section),
        end: depth === 0 ? text.length : section.at.end,
        depth,
        section: section.parent,
        parent,
    });
    draft.shown = tail?.status ?? frontSymbol(text, section, head);
    reading.drafts.push(draft);
    return draft;
}
/** What stands between the brackets of a box. */
function markIn(text, box) {
    const at = { start: box.start + 1, end: box.end - 1 };
    return { value: text.slice(at.start, at.end), at };
}
function headingLine({ heading, title }) {
    if (heading.end <= heading.start)
        return title;
    return { start: heading.start, end: Math.max(title.end, heading.start) };
}
/** `# Task: Title` has no id; the word is no part of the title. */
function withoutWord(text, head) {
    const found = /^(?:task|story|aufgabe|tarea|tâche|tarefa|задача|任务单?|任務單?|タスク|작업)[ \t]*[:：—–-][ \t]*/iu.exec(head.title.value);
    if (found === null)
        return head;
    const at = (0,heads/* trimmed */.dE)(text, head.title.at.start + found[0].length, head.title.at.end);
    const named = (0,heads/* readHead */.zy)(text, at, (_, form) => form === 'prefixed');
    return named.id === null ? { ...head, title: { value: (0,heads/* folded */.TM)(text.slice(at.start, at.end)), at } } : named;
}
const SYMBOL = '(?:✅|✔|☑|❌|🚧|🔄|⏳|🟡|⬜|🟢)\\ufe0f?';
/** A mark of state at the end of a heading: "✅", "✅ 완료 (7/7)", "— ⏳ (in progress)", "[DONE]". */
const TAIL = new RegExp(`[ \\t]*(?:[-–—:|][ \\t]*)?(?:~~[ \\t]*)?(${SYMBOL}[^\\p{L}\\r\\n]{0,4}(?:[\\p{L} ]{2,20}(?:[)）]|[ \\t]*[(（][^()（）\\r\\n]{0,60}[)）])?)?|(?<=[ \\t][-–—|][ \\t]*)${SYMBOL}[ \\t]*[^\\r\\n]{0,60}|[[(（]?\\**(?:DONE|COMPLETED?|SKIPPED|IN PROGRESS|TODO|DEFERRED|CANCELLED|已完成|完了|완료|ВЫПОЛНЕНО)\\**[\\])）]?)[ \\t*]*$`, 'u');
function statusTail(text, at) {
    const title = text.slice(at.start, at.end);
    if (title.length > 400)
        return null;
    const found = TAIL.exec(title);
    if (found === null || found.index === 0)
        return null;
    const mark = found[1];
    const status = (0,dialects_words/* statusWordOf */.GJ)(mark.replace(/^[[(（*]+/, ''));
    // "Check the ✅ of the list" shows no state.
    const words = /\p{L}.*$/u.exec(mark)?.[0] ?? '';
    const dashed = /^[ \t]*[-–—:|~]/.test(found[0]);
    if (status === null || (!dashed && words !== '' && (0,dialects_words/* statusWordOf */.GJ)(words) === null))
        return null;
    let range = (0,heads/* trimmed */.dE)(text, at.start, at.start + found.index);
    if (text.startsWith('~~', range.start) && text.slice(range.end - 2, range.end) === '~~')
        range = { start: range.start + 2, end: range.end - 2 };
    return { title: { value: (0,heads/* folded */.TM)(text.slice(range.start, range.end)), at: range }, status };
}
/** `### ✅ T006: …`, or a heading that is struck and says so. */
function frontSymbol(text, section, head) {
    const front = text.slice(section.title.start, head.id?.at.start ?? head.title.at.start);
    if (/[✅✔☑]/u.test(front))
        return 'done';
    if (/[🚧🔄⏳🟡]/u.test(front))
        return 'active';
    return saysDropped(text.slice(head.title.at.start, section.title.end)) ? 'dropped' : null;
}
/** A heading below a task: a part of it, or its state (`## Estado` over `- done`). */
function addPart(reading, owner, section) {
    const { text } = reading;
    const title = text.slice(section.title.start, section.title.end);
    const lineEnd = section.heading.end;
    const end = section.at.end;
    const body = (0,heads/* trimmed */.dE)(text, Math.min(lineEnd, end), end);
    const part = {
        key: (0,dialects_words/* partKeyOf */.y3)(title),
        title: { value: (0,heads/* folded */.TM)(title), at: section.title },
        depth: section.depth,
        body,
    };
    (owner?.parts ?? reading.parts).push(part);
    if (owner === null)
        return;
    const stated = readField(text, section.title);
    if (stated !== null && stated.key !== null && stated.value.value !== '') {
        owner.fields.push(stated);
        return;
    }
    const key = (0,dialects_words/* fieldKeyOf */.LK)(title);
    const first = firstLine(text, body);
    const known = owner.fields.find((field) => field.key === key);
    addListed(text, owner, title, body, known === undefined ? first : null);
    if (key !== null && first.end > first.start && known === undefined) {
        owner.fields.push({
            key,
            label: part.title,
            value: { value: text.slice(first.start, first.end), at: first },
        });
    }
}
function firstLine(text, body) {
    const end = text.slice(body.start, body.end).search(/[\r\n]/);
    const line = { start: body.start, end: end < 0 ? body.end : body.start + end };
    const bullet = /^(?:[-*+][ \t]+)?(?:\[[ x]\][ \t]+)?[`*_]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    return (0,heads/* trimmed */.dE)(text, line.start + bullet, line.end);
}

;// CONCATENATED MODULE: ./lib/src/dialects/read-row.js





/** Adds a task for each row with an id. */
function addRows(reading, tasks) {
    for (const row of tasks.rows)
        reading.drafts.push(rowDraft(reading, tasks, row));
}
/** Gives what an index of tasks says about their dependencies to the tasks that are written out elsewhere. */
function addIndexed(reading) {
    if (reading.dialect.rows)
        return;
    const byId = firstById(reading.drafts);
    for (const tasks of reading.profile.tables) {
        for (const row of tasks.rows) {
            const at = idOfRow(reading, tasks, row);
            const draft = at === null ? undefined : byId.get(reading.text.slice(at.start, at.end));
            if (draft !== undefined)
                addDependencies(draft, tasks, row);
        }
    }
}
/** The first task with each id. */
function firstById(drafts) {
    const byId = new Map();
    for (const draft of drafts) {
        const id = draft.head.id?.value;
        if (id !== undefined && !byId.has(id))
            byId.set(id, draft);
    }
    return byId;
}
function addDependencies(draft, tasks, row) {
    for (const [at, key] of tasks.columns.entries()) {
        const value = row.cells[at];
        if ((key === 'dependencies' || key === 'blocks') && value !== undefined && value.end > value.start)
            draft.dependencyFields.push({ key, source: 'table', value });
    }
}
function idOfRow(reading, tasks, row) {
    const cell = row.cells[tasks.idColumn];
    if (cell !== undefined && tasks.titleColumn === tasks.idColumn)
        return joinedHead(reading.text, cell)?.id?.at ?? null;
    return cellId(reading.text, cell, reading.profile.prefixes);
}
function rowDraft(reading, tasks, row) {
    const { text } = reading;
    const titleCell = row.cells[tasks.titleColumn] ?? { start: row.end, end: row.end };
    const joined = tasks.titleColumn === tasks.idColumn;
    const title = (0,heads/* readHead */.zy)(text, titleCell, () => joined);
    const idAt = title.id?.at ?? cellId(text, row.cells[tasks.idColumn], reading.profile.prefixes);
    const id = { value: text.slice(idAt.start, idAt.end), at: idAt };
    const starred = text[idAt.end] === '*' && text[idAt.end + 1] !== '*';
    const optional = starred ? { start: idAt.end, end: idAt.end + 1 } : title.optional;
    const draft = newDraft({
        head: { ...title, id, form: 'prefixed', optional, parallel: title.parallel ?? parallelIn(text, row) },
        form: 'row',
        status: null,
        marker: null,
        box: null,
        at: { start: row.start, end: row.end },
        end: row.end,
        depth: null,
        section: tasks.section,
        parent: null,
    });
    for (const [at, key] of tasks.columns.entries()) {
        const cell = row.cells[at];
        if (at !== tasks.idColumn && at !== tasks.titleColumn && cell !== undefined && cell.end > cell.start)
            readCell(reading, draft, key, cell);
    }
    draft.status ??= 'open';
    return draft;
}
function parallelIn(text, row) {
    const found = text.slice(row.start, row.end).indexOf('[P]');
    return found < 0 ? null : { start: row.start + found, end: row.start + found + 3 };
}
function readCell(reading, draft, key, cell) {
    const value = reading.text.slice(cell.start, cell.end);
    if (key === 'status') {
        const box = /\[([^\]\r\n]{0,3})\]/.exec(value);
        draft.status = box === null ? (0,dialects_words/* statusWordOf */.GJ)(value) : markStatus(box[1], reading.legend);
        const at = (0,heads/* trimmed */.dE)(reading.text, cell.start, cell.end);
        draft.marker = { value: (0,heads/* folded */.TM)(reading.text.slice(at.start, at.end)), at };
    }
    else if (key === 'dependencies' || key === 'blocks') {
        draft.dependencyFields.push({ key, source: 'table', value: cell });
    }
    else {
        draft.fields.push({
            key,
            label: { value: '', at: { start: cell.start, end: cell.start } },
            value: { value: (0,heads/* folded */.TM)(value), at: cell },
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/dialects/walk.js






/** Fills `reading` from the outline. `single` is what stands for the one task of a file. */
function walk(reading, single) {
    const units = new Set((single === null ? reading.dialect.headings(reading.profile) : []).map(({ section }) => section.index));
    const open = [];
    if (single?.from === 'front-matter')
        open.push(addMatterTask(reading, single.title));
    const whole = single?.from === 'heading' ? single.section : null;
    const tables = new Map(reading.profile.tables.map((each) => [each.table, each]));
    let line = null;
    for (const node of reading.outline.nodes) {
        const heading = open.at(-1) ?? null;
        switch (node.type) {
            case 'section':
                line = null;
                enterSection(reading, node.section, units, open, whole);
                break;
            case 'entry':
                line = readEntry(reading, node.entry, heading, line);
                break;
            case 'table':
                addTable(reading, tables.get(node.table));
                break;
            case 'code':
                noteCode(reading, node);
                break;
        }
    }
    addIndexed(reading);
}
/** Reads an entry; returns the task that the lines below it belong to where `line` is the one so far. */
function readEntry(reading, entry, heading, line) {
    noteEntry(reading, entry, heading);
    if (entry.box === null)
        return readLine(reading, entry, line ?? heading) ?? line;
    readBoxEntry(reading, entry, entry.box, heading);
    return line;
}
function enterSection(reading, section, units, open, whole) {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth)
        open.pop();
    if (section === whole)
        open.push(addHeadingTask(reading, section, 0, null));
    else if (units.has(section.index))
        open.push(addHeadingTask(reading, section, section.depth, open.at(-1) ?? null));
    else
        addPart(reading, open.at(-1) ?? null, section);
}
function addTable(reading, tasks) {
    if (tasks !== undefined && reading.dialect.rows)
        addRows(reading, tasks);
}
/** Notes a line of a section about dependencies or parallel work, or of a list below a label of that kind. */
function noteEntry(reading, entry, owner) {
    const kind = sectionKind(reading, entry);
    const arrows = kind === 'dependencies' || (owner === null && walk_isLabelled(reading, entry));
    if (arrows || kind === 'parallel')
        reading.dependencyLines.push({ at: entry.at, arrows });
}
/** Notes the lines of a fence in such a section: a drawing or a graph. */
function noteCode(reading, node) {
    const kind = sectionKind(reading, node);
    if (kind !== 'dependencies' && kind !== 'parallel')
        return;
    for (const at of linesIn(reading.text, node.code))
        reading.dependencyLines.push({ at, arrows: kind === 'dependencies' });
}
/** Below "**Critical dependencies**:". */
function walk_isLabelled({ text, contexts }, { box, index, at }) {
    if (box !== null || contexts[index]?.order !== true)
        return false;
    const field = readField(text, at);
    return field === null || field.value.value === '';
}
function* linesIn(text, range) {
    const ends = /\r\n|\n|\r/g;
    ends.lastIndex = range.start;
    let start = range.start;
    for (let found = ends.exec(text); found !== null && found.index < range.end; found = ends.exec(text)) {
        yield { start, end: found.index };
        start = ends.lastIndex;
    }
    if (start < range.end)
        yield { start, end: range.end };
}

;// CONCATENATED MODULE: ./lib/src/dialects/read.js
/** Reads a task list: blocks, outline, dialect, tasks. */















/** Reads any text as a task list. Never throws: what it does not understand it passes over, and says so. */
function readDocument(file, options = {}) {
    const { text, path } = file;
    const tree = (0,parse/* parseBlocks */.S)(text);
    const outline = outlineOf(text, tree);
    const found = readSections(outline);
    const profile = profileOf(outline, found);
    const asked = options.dialect ?? 'auto';
    const single = asked === 'auto' || asked === 'heading' ? singleTask(outline, found, profile) : null;
    const choice = single === null
        ? chooseDialect(profile, path, asked)
        : { dialect: heading, reason: 'the file is one task as a whole' };
    const sections = choice.dialect.numberedGroups ? groupsAsTasks(found) : found;
    const reading = {
        text,
        outline,
        sections,
        contexts: contextsOf(outline, sections),
        profile,
        dialect: choice.dialect,
        legend: readLegend(text),
        storied: /\[US-?\d/.test(text),
        units: unitIds(choice.dialect, profile),
        drafts: [],
        taskOf: new Map(),
        criteria: [],
        parts: [],
        fields: [],
        dependencyLines: [],
        nearMisses: [],
        unboxed: [],
        passedOver: [],
    };
    walk(reading, single);
    const only = reading.drafts[0];
    if (only !== undefined && (single !== null || only.depth === 1))
        addFrontMatter(outline, only);
    const tasks = assembleTasks(reading);
    return {
        kind: 'tasks',
        path,
        feature: (0,feature/* featureOf */.m)(path),
        dialect: choice.dialect.id,
        dialectReason: choice.reason,
        sections,
        tasks,
        criteria: reading.criteria,
        parts: reading.parts,
        orderStated: reading.dependencyLines.length > 0 || tasks.some((task) => task.dependenciesStated),
        states: { ...choice.dialect.marks, ...reading.legend },
        nearMisses: reading.nearMisses,
        unboxed: untracked(reading.unboxed, tasks),
        passedOver: reading.passedOver,
        notices: noticesOf(file),
        directives: readDirectives(text, tree),
        damaged: file.damaged ?? [],
        text,
        lines: (0,place/* lineStarts */._$)(text),
        tree,
    };
}
/** Lines with an id that no box of the list has: an index of tasks repeats them. */
function untracked(unboxed, tasks) {
    const known = new Set(tasks.map((task) => task.id?.value));
    return unboxed.filter(({ id }) => !known.has(id));
}
function unitIds(dialect, profile) {
    return new Set(dialect.headings(profile).flatMap(({ id }) => (id === null ? [] : [id])));
}
function noticesOf({ damaged }) {
    const first = damaged?.[0];
    return first === undefined ? [] : [{ message: 'The file has bytes that are not UTF-8.', at: first }];
}


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ REQUIREMENT_ID)
/* harmony export */ });
/** How ids of requirements are built. */
/** The letters in front: functional, non-functional, success criterion, business rule, constraint and their like. */
const LETTERS = 'FR|NFR|SC|REQ|BR|UR|SR|CR|QR|TR|IR|DR|AR|EC|C';
/** `FR-001`, `NFR-2`, `SC-012a`, `FR-AUTH-01`, as the source of a regular expression without groups. */
const REQUIREMENT_ID = `(?:${LETTERS})-(?:[A-Z]{1,8}-)?\\d{1,4}[a-z]?`;


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRequirements),
/* harmony export */   S: () => (/* binding */ readRequirementList)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(315);
/* harmony import */ var _requirement_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);
/** Requirements that a task says it covers. */


const DASH = String.raw `[ \t]{0,2}(?:[-–—~～〜]|\.\.|to|through|bis|a|à)[ \t]{0,2}`;
/** `FR-001`, and what may follow it: the end of a range, or more numbers with the same letters. */
const NAMED = new RegExp(`(?<![\\w-])(${_requirement_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUIREMENT_ID */ .s})(?:${DASH}(${_requirement_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUIREMENT_ID */ .s})|((?:/\\d{1,4})+))?(?![\\w]|-\\w)`, 'g');
/** `1.2`, `Requirement 3.4`, `R1`, and ranges such as `1–14` and `2.1–2.6`. */
const NUMBERED = /(?<![\w.-])(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3})(?:[ \t]{0,2}[-–—~～〜][ \t]{0,2}(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3}))?(?![\w%]|\.\d)/g;
/** A longer range was not meant as one. */
const LONGEST = 200;
/** A label in front of a colon: "… **Requirements: 1.1, 1.3**". */
const LABEL = new RegExp(`(?<!\\p{L})(?:${labels()})$`, 'iu');
const LIST = /[*_]{0,2}[ \t]*([^*_\r\n|]{1,200})/y;
/** The requirements named in the words of a task. */
function readRequirements(text, ranges) {
    return unique(ranges.flatMap((range) => [...labelledIn(text, range), ...namedIn(text, range)]));
}
function labels() {
    const words = _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y.flatMap((language) => language.fields.requirements ?? []);
    return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}
function labelledIn(text, range) {
    const found = [];
    const part = text.slice(range.start, range.end);
    if (!/[:：]/.test(part))
        return found;
    for (const { index } of part.matchAll(/[:：]/g)) {
        if (!LABEL.test(part.slice(Math.max(0, index - 24), index)))
            continue;
        LIST.lastIndex = index + 1;
        const list = LIST.exec(part)?.[1];
        if (list === undefined)
            continue;
        const end = range.start + LIST.lastIndex;
        found.push(...numberedIn(text, { start: end - list.length, end }));
    }
    return found;
}
/** The requirements listed in a field such as `_Requirements: 1.1, 2.3_`, numbers too. */
function readRequirementList(text, at) {
    const named = namedIn(text, at);
    return unique(named.length > 0 ? named : numberedIn(text, at));
}
function namedIn(text, range) {
    const part = text.slice(range.start, range.end);
    // Every id has a dash.
    if (!part.includes('-'))
        return [];
    return [...part.matchAll(NAMED)].flatMap((found) => {
        const [, first = '', last, more] = found;
        const start = range.start + found.index;
        const own = located(first, start);
        if (last !== undefined)
            return [own, ...rangeOf(first, last, start, found[0])];
        return more === undefined ? [own] : [own, ...joined(first, more, start, found[0])];
    });
}
/** `FR-021/022` names FR-022 too. */
function joined(first, more, start, whole) {
    const letters = first.replace(/\d+[a-z]?$/, '');
    const at = { start, end: start + whole.length };
    return more
        .slice(1)
        .split('/')
        .map((digits) => ({ value: `${letters}${digits}`, at }));
}
function numberedIn(text, range) {
    const part = text.slice(range.start, range.end);
    return [...part.matchAll(NUMBERED)].flatMap((found) => {
        const [whole, first = '', last] = found;
        if (!first.includes('.') && !beginsPiece(part.slice(Math.max(0, found.index - 24), found.index)))
            return [];
        const offset = found.index + whole.indexOf(first);
        const own = located(first, range.start + offset);
        return last === undefined ? [own] : [own, ...rangeOf(first, last, range.start + found.index, whole)];
    });
}
/** A bare number counts at the beginning of a part of the list, or behind a word for requirement. */
function beginsPiece(front) {
    return /(?:^|[,，、;；([（&+/]|\band\b|\b(?:requirements?|reqs?\.?)|需求|要件|要求|требовани\p{L}*|요구사항|requisitos?|yêu cầu)[\s*_`"']*$/iu.test(front);
}
/** What a range stands for behind its first id; each has the place of the whole range, but for its end. */
function rangeOf(first, last, start, whole) {
    const [from, to] = [/^(.*?)(\d+)[a-z]?$/.exec(first), /^(.*?)(\d+)[a-z]?$/.exec(last)];
    const end = start + whole.length;
    const own = { value: last, at: { start: end - last.length, end } };
    if (from === null || to === null || from[1] !== to[1])
        return [own];
    const [low, high] = [Number(from[2]), Number(to[2])];
    if (high - low > LONGEST)
        return [own];
    const between = [];
    for (let number = low + 1; number < high; number++) {
        const digits = String(number).padStart(from[2].startsWith('0') ? from[2].length : 0, '0');
        between.push({ value: `${from[1]}${digits}`, at: { start, end } });
    }
    return [...between, own];
}
function located(value, start) {
    return { value, at: { start, end: start + value.length } };
}
function unique(list) {
    const seen = new Set();
    return list.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined);
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   Dg: () => (/* binding */ isOrderWord),
/* harmony export */   GJ: () => (/* binding */ statusWordOf),
/* harmony export */   H5: () => (/* binding */ isDroppedWord),
/* harmony export */   LK: () => (/* binding */ fieldKeyOf),
/* harmony export */   Pw: () => (/* binding */ sectionKindOf),
/* harmony export */   dc: () => (/* binding */ mayNameDropped),
/* harmony export */   nD: () => (/* binding */ isOptionalWord),
/* harmony export */   wS: () => (/* binding */ removesRequirements),
/* harmony export */   y3: () => (/* binding */ partKeyOf),
/* harmony export */   z4: () => (/* binding */ criterionKindOf)
/* harmony export */ });
/* unused harmony export isParallelWord */
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(315);
/* harmony import */ var _plain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8472);
/** What the words of headings, labels and marks mean, in all languages. */


/** A map from every word of one table to its meaning; the first language that claims a word has it. */
function indexOf(table, variant = withoutAccents) {
    const index = new Map();
    for (const words of _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y) {
        for (const [key, list] of Object.entries(table(words))) {
            for (const word of list.flatMap((each) => [each, variant(each)]))
                if (!index.has(word))
                    index.set(word, key);
        }
    }
    return index;
}
/** Words without any sign above or below their letters; most are. */
const PLAIN = /^[\x20-\x7e]*$/;
const LATIN = /^[\p{Script=Latin} '’/&-]+$/u;
/** "criterios" for "critérios": many write Latin letters without their signs. */
function withoutAccents(word) {
    if (PLAIN.test(word) || !LATIN.test(word))
        return word;
    return word.normalize('NFD').replace(/\p{M}/gu, '');
}
const FIELDS = indexOf((words) => words.fields);
const SECTIONS = indexOf((words) => words.sections);
const CRITERIA = indexOf((words) => words.criteria);
const PARTS = indexOf((words) => words.parts);
const STATUSES = indexOf((words) => words.status, (word) => word);
const NONE = new Set(_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y.flatMap((words) => words.none));
const PARALLEL = new Set(['p', ..._language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y.flatMap((words) => words.parallel)]);
const OPTIONAL = new Set(_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Y.flatMap((words) => words.optional));
function lookUp(index, plain) {
    return index.get(plain) ?? index.get((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leadOf */ .M)(plain)) ?? unjoined(index, plain);
}
/** `Acceptance-Criteria`: written as the anchor of a link, the words are joined by dashes. */
function unjoined(index, plain) {
    if (!plain.includes('-') || plain.includes(' '))
        return null;
    return index.get(plain.replaceAll('-', ' ')) ?? null;
}
/** The key of a field by its label, or null. */
function fieldKeyOf(label) {
    return FIELDS.get((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(label).replace(/ ?[?？]$/, '')) ?? null;
}
/** What kind of section a heading opens, by its words alone; `tasks` for all that are nothing else. */
function sectionKindOf(title) {
    const kind = lookUp(SECTIONS, (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(title));
    if (kind !== null && kind !== 'order')
        return kind;
    return criterionKindOf(title) === null ? 'tasks' : 'criteria';
}
/** True for the words of a heading about dependencies or order, as a language has them. */
function isOrderWord(words) {
    const kind = SECTIONS.get(words);
    return kind === 'order' || kind === 'dependencies';
}
/** Which criteria stand below a heading or label, or null for none. */
function criterionKindOf(title) {
    return lookUp(CRITERIA, (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(title));
}
const CRITERIA_PARTS = {
    acceptance: 'acceptance',
    'definition-of-done': 'definition-of-done',
    testing: 'testing',
    other: 'other-criteria',
};
/** Which part of a task a heading or label opens, or null. */
function partKeyOf(title) {
    const plain = (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(title);
    const criteria = lookUp(CRITERIA, plain);
    if (criteria !== null)
        return CRITERIA_PARTS[criteria];
    const part = lookUp(PARTS, plain);
    if (part !== null)
        return part === 'testing-strategy' ? 'testing' : part;
    const section = lookUp(SECTIONS, plain);
    return section === 'dependencies' || section === 'notes' || section === 'overview' ? section : null;
}
/** The state that a word or phrase names: "✅ DONE", "In Progress (80 %)", "已完成"; null for none. */
function statusWordOf(text) {
    if (/^\s*[✅✔☑🟢]/u.test(text))
        return 'done';
    const plain = (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(text).replace(/^[-–—\s]+/, '');
    const known = STATUSES.get(plain) ?? STATUSES.get((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leadOf */ .M)(plain));
    if (known !== undefined)
        return known;
    const first = /^[\p{L}/'’_-]+(?: [\p{L}]+)?/u.exec(plain)?.[0] ?? '';
    return STATUSES.get(first) ?? STATUSES.get(first.split(' ', 1)[0] ?? '') ?? symbolStatus(text);
}
/** True for a word or phrase that says that a task was dropped, with nothing else in it. */
function isDroppedWord(text) {
    return STATUSES.get((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(text)) === 'dropped';
}
const DROPPED = new RegExp([...STATUSES.keys()]
    .filter((word) => STATUSES.get(word) === 'dropped')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\t]'))
    .join('|'));
/** False where no word of the text can say that a task was dropped: quicker than a look at each. */
function mayNameDropped(text) {
    return DROPPED.test(text.toLowerCase());
}
function symbolStatus(text) {
    if (/^\s*[🚧🔄🟡⏳]/u.test(text))
        return 'active';
    if (/^\s*[❌⬜🔲⏸📋🔴]/u.test(text))
        return 'open';
    return null;
}
/** True for "None", "N/A", "-", 无 and their like, also with words behind: "None (can start at once)". */
function isNone(text) {
    const trimmed = text.trim();
    if (/^(?:[-–—]+|\[\s*\]|\{\s*\}|∅)$/.test(trimmed))
        return true;
    const plain = (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(trimmed);
    return NONE.has(plain) || NONE.has((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leadOf */ .M)(plain)) || NONE.has(plain.split(/[,;.。，、\s]/, 1)[0] ?? '');
}
/** True for "optional" in any language. */
function isOptionalWord(text) {
    return OPTIONAL.has((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(text));
}
/** True for `P`, "parallel" and its like: the label or value that says a task can run beside others. */
function isParallelWord(text) {
    return PARALLEL.has(plainWords(text));
}
/** True for the heading of an OpenSpec delta whose requirements are no longer there: `## REMOVED Requirements`. */
function removesRequirements(title) {
    return /^(?:removed|renamed) requirements?$/.test((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c)(title));
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/** Which language a text is written in, by script and by frequent words. */
/** Words that tell the Latin languages apart; a word of several languages stands in each and counts as a part. */
const FREQUENT = {
    en: words('the and of to for with in on from by that this when all each is are be as it its or not into must should can if so than before after without only via per no ' +
        'add create implement update write fix remove refactor build set up setup configure verify ensure run define move rename make check document install support handle use test tests ' +
        'delete extend improve replace test file files user users error page api service data code new existing support system feature final issues things everything stuff clean cleanup work ' +
        'design improvements performance documentation module component components function unit integration endpoint database login authentication form list table view project task tasks'),
    de: words('der die das und oder mit für auf aus bei von zum zur im ist sind wird werden nicht den dem des ein eine einen einer auch nach über unter wenn als alle durch bis ' +
        'anlegen erstellen implementieren hinzufügen prüfen schreiben entfernen umstellen ergänzen anpassen einrichten umsetzen prüfung dateien'),
    es: words('el los las y con para por una del al es son que como cuando desde hasta sin sobre cada ' +
        'crear añadir agregar implementar actualizar escribir configurar verificar eliminar definir pruebas archivo usuario usuarios según también'),
    fr: words('le les et avec pour par une des du au aux est sont qui que dans sur sans chaque où selon ' +
        'créer ajouter implémenter écrire configurer vérifier supprimer définir mettre jour fichier utilisateur tests'),
    pt: words('os as e com para por uma do da dos das ao à é são que no na nos nas em não quando cada ' +
        'criar adicionar implementar atualizar escrever configurar verificar remover definir testes arquivo usuário usuários'),
    pl: words('i w z na do oraz dla nie jest są przez przy od po gdy każdy ' +
        'dodać utworzyć zaimplementować dodaj utwórz zaimplementuj napisać skonfigurować testy plik użytkownik'),
    vi: words('và của cho với các một được trong không khi để từ theo là có tạo thêm cập nhật viết kiểm tra người dùng'),
};
const BY_WORD = indexed();
/** Signs that only one of these languages has; those of German and French others have too, so they only add to words. */
const SIGNS = [
    ['de', /[ßäöü]/u],
    ['es', /[ñ¿¡]/u],
    ['fr', /[çœèêàùîôû]|\b[dlqn]['’]\p{L}/u],
    ['pt', /[ãõ]|ç[ãõ]/u],
    ['pl', /[ąćęłńśźż]/u],
    ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/u],
];
const SHARED = new Set(['de', 'fr']);
/** "MIT", "OS": in capitals it is a name, whatever it says in small letters. */
const NAMES = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
/** How much is looked at: more tells no more. */
const ENOUGH = 4000;
/**
 * The language of a text, or `unknown` where it cannot be told. Code, paths, links and ids do not count: a text of
 * nothing else is `unknown`, since there are no words to judge.
 */
function languageOf(text) {
    const plain = withoutCode(text.slice(0, ENOUGH));
    // Most texts need no count of scripts, and counting is what takes the time.
    if (!/[\u0370-\u1fff\u2c00-\ud7ff\ud840-\ud8ff\uf900-\uffff]/.test(plain))
        return latinOf(plain);
    const latin = count(plain, /\p{Script=Latin}/gu);
    const han = count(plain, /\p{Script=Han}/gu);
    const kana = count(plain, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    const hangul = count(plain, /\p{Script=Hangul}/gu);
    const cyrillic = count(plain, /\p{Script=Cyrillic}/gu);
    // One sign of Chinese or Korean carries as much as several Latin letters.
    const asian = han + kana + hangul;
    if (asian > 0 && asian * 3 >= latin)
        return asianOf(han, kana, hangul);
    if (cyrillic > 0 && cyrillic * 2 >= latin)
        return /[іїєґў]/iu.test(plain) ? 'unknown' : 'ru';
    return asian > 0 || cyrillic > 0 ? 'unknown' : latinOf(plain);
}
function asianOf(han, kana, hangul) {
    if (hangul > han + kana)
        return 'ko';
    return kana > 0 && kana * 6 >= han ? 'ja' : 'zh';
}
function latinOf(text) {
    const scores = scoresOf(text.replace(NAMES, ' ').toLowerCase());
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
    if (best === undefined)
        return 'unknown';
    if (best[1] > (second?.[1] ?? 0))
        return best[0];
    // Small words such as "as" and "no" alone: English is by far the likeliest.
    return scores.get('en') === best[1] ? 'en' : 'unknown';
}
function scoresOf(plain) {
    const scores = new Map();
    const score = (language, by) => scores.set(language, (scores.get(language) ?? 0) + by);
    for (const [word] of plain.matchAll(/\p{L}+/gu)) {
        const languages = BY_WORD.get(word) ?? [];
        for (const language of languages)
            score(language, 1 / languages.length);
    }
    for (const [language, signs] of SIGNS) {
        if (signs.test(plain) && (scores.has(language) || !SHARED.has(language)))
            score(language, 1.5);
    }
    return scores;
}
function withoutCode(text) {
    return text
        .replace(/`[^`\r\n]*`/g, ' ')
        .replace(/\b(?:https?:|www\.)\S+/g, ' ')
        .replace(/\S*[/\\_@=<>{}]\S*|\S+\.\w\S*|\S*\d\S*/g, ' ');
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
function words(list) {
    return list.split(' ');
}
function indexed() {
    const index = new Map();
    for (const [language, list] of Object.entries(FREQUENT)) {
        for (const word of new Set(list))
            index.set(word, [...(index.get(word) ?? []), language]);
    }
    return index;
}


/***/ }),

/***/ 315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ LANGUAGES)
});

// UNUSED EXPORTS: languageOf

;// CONCATENATED MODULE: ./lib/src/language/de.js
const de = {
    fields: {
        parallel: [
            'parallel',
            'parallelisierbar',
            'kann parallel laufen',
            'parallel möglich',
            'parallel ausführbar',
        ],
        dependencies: [
            'abhängigkeiten',
            'abhängigkeit',
            'abhängig von',
            'hängt ab von',
            'voraussetzungen',
            'voraussetzung',
            'benötigt',
            'blockiert durch',
            'blockiert von',
            'nach',
        ],
        blocks: ['blockiert'],
        estimate: [
            'aufwand',
            'geschätzter aufwand',
            'schätzung',
            'dauer',
            'zeitaufwand',
            'zeit',
            'stunden',
            'punkte',
        ],
        priority: ['priorität'],
        risk: ['risiko', 'risiken'],
        status: ['status', 'stand'],
        files: ['dateien', 'datei', 'pfad'],
        requirements: ['anforderungen', 'anforderung'],
        acceptance: ['akzeptanzkriterien', 'abnahmekriterien', 'akzeptanz', 'fertig wenn'],
        'definition-of-done': ['definition of done', 'fertigstellungskriterien'],
        testing: ['tests', 'prüfung', 'verifikation', 'test'],
        purpose: ['ziel', 'zweck', 'beschreibung'],
    },
    sections: {
        dependencies: [
            'abhängigkeiten',
            'abhängigkeiten und reihenfolge',
            'abhängigkeiten & reihenfolge',
            'abhängigkeiten & ausführungsreihenfolge',
            'abhängigkeiten und ausführungsreihenfolge',
            'reihenfolge',
            'ausführungsreihenfolge',
            'phasenabhängigkeiten',
            'abhängigkeitsgraph',
        ],
        order: [
            'umsetzungsreihenfolge',
            'implementierungsreihenfolge',
            'empfohlene reihenfolge',
            'vorgeschlagene reihenfolge',
            'reihenfolge der aufgaben',
            'reihenfolge der umsetzung',
            'bearbeitungsreihenfolge',
            'ablauf',
            'abhängigkeitsmatrix',
            'abhängigkeitsübersicht',
            'abhängigkeiten zwischen den aufgaben',
            'kritischer pfad',
        ],
        parallel: [
            'parallele ausführung',
            'parallelisierung',
            'parallele möglichkeiten',
            'parallelbeispiel',
            'parallel-beispiele',
            'parallelisierungsmöglichkeiten',
        ],
        strategy: ['umsetzungsstrategie', 'implementierungsstrategie', 'mvp zuerst'],
        notes: ['notizen', 'hinweise', 'anmerkungen', 'zusammenfassung', 'offene fragen', 'risiken'],
        legend: ['legende', 'format', 'beispiel', 'beispiele'],
        overview: ['überblick', 'übersicht', 'kontext'],
    },
    criteria: {
        acceptance: ['akzeptanzkriterien', 'abnahmekriterien', 'acceptance-kriterien', 'akzeptanz'],
        'definition-of-done': ['definition of done', 'fertigstellungskriterien', 'abschlusskriterien'],
        testing: [
            'testanforderungen',
            'test-checkliste',
            'verifikation',
            'prüfliste',
            'testfälle',
            'testszenarien',
        ],
        other: ['validierung', 'voraussetzungen', 'erfolgskriterien', 'freigabe', 'validierungscheckliste'],
    },
    parts: {
        approach: ['technischer ansatz', 'vorgehen', 'ansatz'],
        risk: ['risikobewertung', 'risiken'],
        estimate: ['aufwand'],
        steps: ['schritte', 'checkliste'],
    },
    status: {
        open: ['offen', 'geplant', 'ausstehend'],
        active: ['in arbeit', 'laufend', 'in bearbeitung'],
        done: ['erledigt', 'fertig', 'abgeschlossen', 'umgesetzt'],
        dropped: [
            'entfallen',
            'entfällt',
            'gestrichen',
            'zurückgestellt',
            'übersprungen',
            'verworfen',
            'abgebrochen',
            'verschoben',
        ],
    },
    none: ['keine', 'keiner', 'entfällt', 'nichts'],
    optional: ['optional'],
    parallel: ['parallel', 'parallelisierbar'],
    needs: [
        'abhängig von',
        'hängt ab von',
        'hängt von',
        'nach',
        'benötigt',
        'braucht',
        'voraussetzung',
        'setzt voraus',
        'sobald',
        'blockiert durch',
        'blockiert von',
        'hängt an',
        'hängen an',
        'hängen von',
        'hängen ab von',
        'erfordert',
        'erfordern',
        'benötigen',
        'brauchen',
        'wartet auf',
        'warten auf',
        'abhängigkeit',
        'abhängigkeiten',
    ],
    needsBehind: ['voraus'],
    before: ['blockiert', 'vor', 'voraussetzung für', 'blockieren'],
    beforeBehind: [],
    loose: ['nach', 'vor', 'sobald'],
    denies: ['unabhängig von', 'nicht abhängig', 'nicht blockiert', 'hängt nicht'],
    task: ['aufgabe', 'aufgaben', 'schritt', 'schritte', 'schritten'],
    through: ['bis'],
};

;// CONCATENATED MODULE: ./lib/src/language/en-fields.js
const enFields = {
    dependencies: [
        'dependencies',
        'dependency',
        'depends on',
        'depends',
        'dep',
        'deps',
        'blocked by',
        'blocked-by',
        'prerequisites',
        'prerequisite',
        'requires',
        'task dependencies',
        'depends_on',
        'depends-on',
        'depend on',
        'pre-requisites',
        'prereqs',
        'prereq',
        'predecessors',
        'after',
    ],
    blocks: ['blocks', 'blocking', 'unblocks'],
    estimate: [
        'estimate',
        'estimates',
        'est',
        'estimated effort',
        'effort',
        'estimated time',
        'time estimate',
        'estimated duration',
        'duration',
        'size',
        'story points',
        'points',
        'effort estimate',
        'estimation',
        'total estimate',
        'estimated hours',
        'hours',
        'complexity/effort',
        'sp',
    ],
    actual: ['actual', 'actual effort', 'actual time', 'actual hours', 'time spent'],
    priority: ['priority', 'prio'],
    risk: ['risk', 'risk level', 'risks', 'technical risks'],
    status: ['status', 'state', 'progress'],
    files: [
        'files',
        'file',
        'file path',
        'path',
        'paths',
        'files to modify',
        'files to create',
        'files to create/modify',
        'files modified',
        'files created',
        'owned files',
        'key files',
        'key files to modify',
        'create',
        'modify',
        'target files',
        'location',
        'affected files',
        'files touched',
        'output',
        'outputs',
        'deliverable',
        'deliverables',
    ],
    requirements: [
        'requirements',
        'requirement',
        'req',
        'reqs',
        'validates',
        'traces to',
        'covers',
        'refs',
        'implements',
        'satisfies',
        'requirement refs',
        'requirements covered',
        'traceability',
    ],
    acceptance: ['acceptance criteria', 'acceptance', 'ac', 'acceptance criterion', 'done when', 'done-when'],
    'definition-of-done': ['definition of done', 'dod', 'completion criteria'],
    testing: [
        'tests',
        'tests required',
        'testing',
        'testing requirements',
        'test requirements',
        'test',
        'verification',
        'verify',
        'verification command',
        'test plan',
    ],
    approach: [
        'technical approach',
        'approach',
        'implementation strategy',
        'technology choices',
        'implementation',
        'implementation notes',
        'architecture integration',
    ],
    mitigation: ['mitigation', 'mitigation strategies', 'mitigation strategy', 'mitigations'],
    rollback: ['rollback', 'rollback plan', 'rollback strategy'],
    boundary: ['boundary'],
    parallel: ['parallel', 'can run in parallel', 'parallelizable', 'parallelisable', 'can be parallel'],
    story: ['story', 'user story', 'stories', 'user stories'],
    'development-time': ['development time', 'development', 'coding time', 'dev time'],
    'testing-time': ['testing time', 'test time'],
    'review-time': ['review time'],
    purpose: ['purpose', 'goal', 'objective', 'description', 'context'],
};

;// CONCATENATED MODULE: ./lib/src/language/en-headings.js
const enSections = {
    dependencies: [
        'dependencies',
        'dependency',
        'dependencies & execution order',
        'dependencies and execution order',
        'execution order',
        'task dependencies',
        'dependency graph',
        'task dependency graph',
        'phase dependencies',
        'user story dependencies',
        'story dependencies',
        'within each user story',
        'dependency map',
        'dependency order',
        'build order',
        'critical path',
        'order of execution',
        'dependency mapping',
        'dependencies summary',
        'dependency summary',
        'ordering',
        'sequencing',
        'task order',
        'dependencies & order',
        'dependencies and order',
        'dependency notes',
        'execution dependencies',
        'story completion order',
        'dependencies and ordering',
        'dependencies & ordering',
        'critical dependencies',
        'dependency chain',
        'dependency chains',
        'execution plan',
        'order',
        'dependency diagram',
        'dependencies and parallelism',
        'dependency & execution order',
    ],
    order: [
        'implementation order',
        'implementation sequence',
        'rollout order',
        'rollout sequence',
        'delivery order',
        'delivery sequence',
        'development order',
        'development sequence',
        'migration order',
        'merge order',
        'landing order',
        'work order',
        'recommended order',
        'suggested order',
        'proposed order',
        'execution sequence',
        'task sequence',
        'task sequencing',
        'phase order',
        'phase sequence',
        'phase sequencing',
        'sequencing rationale',
        'order rationale',
        'build order',
        'build sequence',
        'sequence',
        'dependency matrix',
        'dependencies matrix',
        'dependencies graph',
        'dependency tree',
        'dependency table',
        'dependencies table',
        'dependency list',
        'dependency overview',
        'dependency analysis',
        'dependency structure',
        'dependencies overview',
        'blocking relationships',
        'blocking dependencies',
        'inter-task dependencies',
        'task relationships',
    ],
    parallel: [
        'parallel opportunities',
        'parallel example',
        'parallel examples',
        'parallel execution',
        'parallel execution examples',
        'parallel execution example',
        'parallelization',
        'parallelism',
        'parallel execution opportunities',
        'parallel groups',
        'parallel team strategy',
        'parallel work',
        'parallelization opportunities',
        'parallel execution strategy',
        'parallel execution guide',
        'parallel task groups',
        'parallelization strategy',
        'parallel development',
    ],
    strategy: [
        'implementation strategy',
        'mvp first',
        'incremental delivery',
        'mvp scope',
        'suggested mvp scope',
        'mvp strategy',
        'delivery strategy',
        'rollout',
        'rollout plan',
        'mvp',
        'execution strategy',
    ],
    notes: [
        'notes',
        'note',
        'implementation notes',
        'references',
        'reference',
        'out of scope',
        'non-goals',
        'open questions',
        'risks',
        'risk',
        'risks and mitigations',
        'changelog',
        'change log',
        'review notes',
        'summary',
        'task summary',
        'statistics',
        'totals',
        'task count',
        'task counts',
        'revision history',
        'dev notes',
        'qa results',
        'appendix',
        'related',
        'links',
        'task count summary',
        'coverage summary',
        'progress summary',
        'history',
        'lessons learned',
    ],
    legend: [
        'format',
        'legend',
        'task format',
        'format legend',
        'status legend',
        'status markers',
        'task status legend',
        'task format legend',
        'conventions',
        'path conventions',
        'task legend',
        'key',
        'markers',
        'example',
        'examples',
        'sample',
        'task states',
        'labels',
        'status key',
        'id format',
    ],
    overview: ['overview', 'introduction', 'background', 'context', 'purpose', 'goal', 'goals'],
};
const enCriteria = {
    acceptance: [
        'acceptance criteria',
        'acceptance',
        'acceptance criterion',
        'ac',
        'done when',
        'acceptance checklist',
        'acceptance conditions',
        'acceptance tests',
    ],
    'definition-of-done': [
        'definition of done',
        'dod',
        'completion criteria',
        'done criteria',
        'definition of complete',
        'exit criteria',
        'completion checklist',
    ],
    testing: [
        'testing requirements',
        'tests required',
        'testing checklist',
        'test checklist',
        'test requirements',
        'verification checklist',
        'verification',
        'final verification checklist',
        'manual testing checklist',
        'required tests',
        'testing',
        'tests',
        'test plan',
        'verification steps',
        'testing criteria',
        'test criteria',
        'test cases',
        'test scenarios',
        'manual test scenarios',
        'testing scenarios',
    ],
    other: [
        'validation checklist',
        'validation',
        'review',
        'review checklist',
        'sign-off',
        'sign off',
        'signoff',
        'prerequisites',
        'success criteria',
        'quality gates',
        'quality checklist',
        'pre-implementation checklist',
        'constitution check',
        'readiness checklist',
        'production readiness checklist',
        'release readiness checklist',
        'launch checklist',
        'go-live checklist',
        'compliance checklist',
        'approval',
        'checklist validation',
        'success metrics',
        'quality gate',
        'final checklist',
        'validation criteria',
        'pre-flight checklist',
        'gate checklist',
        'code review checklist',
        'deployment checklist',
        'release checklist',
        'security checklist',
    ],
};
const enParts = {
    overview: ['overview', 'purpose', 'context', 'goal', 'objective', 'description', 'summary', 'background'],
    approach: [
        'technical approach',
        'approach',
        'implementation strategy',
        'documentation approach',
        'design',
        'solution',
        'proposed solution',
        'technical design',
    ],
    'testing-strategy': [
        'testing strategy',
        'test strategy',
        'testing approach',
        'test coverage requirements',
        'test coverage',
    ],
    implementation: [
        'implementation guidance',
        'implementation details',
        'implementation structure',
        'implementation notes',
        'implementation',
        'technical details',
        'api endpoints',
        'database integration',
        'files',
        'files to modify',
        'files to create',
    ],
    risk: ['risk assessment', 'risks', 'risk', 'technical risks', 'risks and mitigations', 'risk analysis'],
    estimate: ['estimated effort', 'effort estimate', 'estimate', 'effort', 'estimation'],
    security: ['security requirements', 'security', 'security considerations'],
    steps: [
        'steps',
        'checklist',
        'subtasks',
        'sub-tasks',
        'tasks',
        'implementation steps',
        'todo',
        'to do',
        'work items',
        'plan',
        'scope',
    ],
};

;// CONCATENATED MODULE: ./lib/src/language/en.js
/** English words. */


const en = {
    fields: enFields,
    sections: enSections,
    criteria: enCriteria,
    parts: enParts,
    status: {
        open: [
            'open',
            'pending',
            'todo',
            'to do',
            'to-do',
            'not started',
            'planned',
            'ready',
            'backlog',
            'proposed',
            'draft',
            'new',
            'blocked',
            'queued',
            'waiting',
            'unstarted',
            'approved',
            'todo (planned)',
            'not-started',
            'unclaimed',
            'available',
            'backlogged',
            'on hold',
            'paused',
        ],
        active: [
            'in progress',
            'in-progress',
            'in_progress',
            'active',
            'wip',
            'started',
            'doing',
            'in review',
            'review',
            'partial',
            'partially done',
            'ongoing',
            'under review',
            'partially complete',
            'ready for review',
            'ready for qa',
            'awaiting review',
            'needs review',
            'inprogress',
            'in development',
            'in testing',
            'started (in progress)',
        ],
        done: [
            'done',
            'complete',
            'completed',
            'closed',
            'implemented',
            'finished',
            'merged',
            'shipped',
            'resolved',
            'delivered',
            'verified',
            'passed',
            'released',
            'accepted',
            'deployed',
            'done and verified',
            'fixed',
        ],
        dropped: [
            'skipped',
            'skip',
            'dropped',
            'drop',
            'removed',
            'cancelled',
            'canceled',
            'deferred',
            'superseded',
            'reverted',
            'descoped',
            'n/a',
            'not applicable',
            "won't do",
            'wont do',
            "won't fix",
            'wontfix',
            'obsolete',
            'declined',
            'abandoned',
            'rejected',
            'postponed',
            'out of scope',
            'not needed',
            'no longer needed',
        ],
    },
    none: [
        'none',
        'n/a',
        'na',
        'nothing',
        'no dependencies',
        'no dependency',
        'no prerequisites',
        'nil',
        'independent',
        'not applicable',
        'no blockers',
        'none required',
        'no external dependencies',
    ],
    optional: ['optional'],
    parallel: ['parallel', 'parallelizable', 'parallelisable', 'in parallel', 'can run in parallel'],
    needs: [
        'depends on',
        'depends-on',
        'depends_on',
        'depend on',
        'depending on',
        'dependent on',
        'depends',
        'deps',
        'dep',
        'dependencies',
        'dependency',
        'requires',
        'require',
        'required by completion of',
        'blocked by',
        'blocked-by',
        'blocked on',
        'after',
        'once',
        'needs',
        'need',
        'prerequisite',
        'prerequisites',
        'waits for',
        'wait for',
        'waiting on',
        'gated on',
        'gated by',
        'relies on',
        'built in',
        'runs after',
        'unblocked by',
        'waits on',
        'wait on',
        'prereq',
        'prereqs',
        'pre-requisite',
        'gated behind',
        'contingent on',
        'start until',
        'started until',
        'begin until',
        'blocked until',
    ],
    needsBehind: [],
    before: [
        'blocks',
        'block',
        'before',
        'unblocks',
        'precedes',
        'precede',
        'unlocks',
        'unlock',
        'feeds',
        'feed',
        'prerequisite for',
        'prerequisites for',
        'required for',
        'required by',
        'needed by',
        'needed for',
        'enables',
        'prior to',
        'ahead of',
        'gates',
    ],
    beforeBehind: [],
    loose: ['after', 'once', 'before', 'prior to', 'ahead of'],
    denies: [
        'not blocked by',
        'independent of',
        'does not depend',
        'do not depend',
        'no dependency',
        'no dependencies',
        'not depend',
        'not require',
        'independently of',
        'does not block',
        'do not block',
        "doesn't depend",
        "don't depend",
        'nothing depends',
        'no task depends',
        'regardless of',
        'without waiting',
        'not wait',
    ],
    task: ['task', 'tasks', 'step', 'steps', 'subtask', 'subtasks'],
    through: ['through', 'thru', 'to'],
};

;// CONCATENATED MODULE: ./lib/src/language/es.js
const es = {
    fields: {
        parallel: [
            'paralelo',
            'en paralelo',
            'paralelizable',
            'puede ejecutarse en paralelo',
            'se puede ejecutar en paralelo',
        ],
        dependencies: [
            'dependencias',
            'dependencia',
            'depende de',
            'prerrequisitos',
            'prerrequisito',
            'bloqueado por',
            'requiere',
            'bloqueada por',
            'depende',
            'después de',
            'tras',
            'requisitos previos',
            'dependencias de tareas',
            'tareas previas',
        ],
        blocks: ['bloquea', 'bloquea a', 'desbloquea'],
        estimate: [
            'estimación',
            'esfuerzo',
            'esfuerzo estimado',
            'tiempo estimado',
            'duración',
            'tiempo',
            'horas',
            'puntos',
            'puntos de historia',
            'duración estimada',
        ],
        priority: ['prioridad'],
        risk: ['riesgo', 'riesgos', 'nivel de riesgo'],
        status: ['estado'],
        files: ['archivos', 'archivo', 'fichero', 'ficheros', 'ruta'],
        requirements: ['requisitos', 'requisito', 'requerimientos'],
        acceptance: ['criterios de aceptación', 'criterios de aceptacion', 'criterio de aceptación'],
        'definition-of-done': ['definición de hecho', 'definición de terminado', 'definición de listo'],
        testing: ['pruebas', 'verificación', 'tests'],
        purpose: ['objetivo', 'propósito', 'descripción'],
    },
    sections: {
        dependencies: [
            'dependencias',
            'dependencias y orden de ejecución',
            'dependencias y orden',
            'orden de ejecución',
            'dependencias entre fases',
            'dependencias de fases',
            'grafo de dependencias',
            'orden',
        ],
        order: [
            'orden de implementación',
            'orden recomendado',
            'orden sugerido',
            'orden de las tareas',
            'secuencia',
            'secuencia de ejecución',
            'secuencia de implementación',
            'resumen de dependencias',
            'matriz de dependencias',
            'dependencias entre tareas',
            'camino crítico',
            'ruta crítica',
        ],
        parallel: [
            'oportunidades de paralelismo',
            'ejecución en paralelo',
            'ejemplo de paralelismo',
            'paralelismo',
            'oportunidades paralelas',
            'ejemplos de ejecución paralela',
            'ejemplo paralelo',
        ],
        strategy: ['estrategia de implementación', 'mvp primero', 'entrega incremental'],
        notes: ['notas', 'resumen', 'riesgos', 'referencias', 'evidencia de cierre', 'entregables'],
        legend: ['formato', 'leyenda', 'ejemplo', 'ejemplos', 'convenciones'],
        overview: ['resumen general', 'contexto', 'descripción general'],
    },
    criteria: {
        acceptance: ['criterios de aceptación', 'criterios de aceptacion', 'criterio de aceptación'],
        'definition-of-done': [
            'definición de hecho',
            'definición de terminado',
            'definición de listo',
            'criterios de finalización',
            'definicion de hecho',
        ],
        testing: [
            'lista de verificación',
            'pruebas requeridas',
            'verificación',
            'casos de prueba',
            'escenarios de prueba',
        ],
        other: [
            'checklist final',
            'lista de verificación final',
            'validación',
            'prerrequisitos',
            'criterios de éxito',
            'revisión',
            'lista de validación',
        ],
    },
    parts: {
        approach: ['enfoque técnico', 'enfoque'],
        risk: ['riesgos'],
        steps: ['pasos', 'subtareas', 'tareas'],
    },
    status: {
        open: ['pendiente', 'por hacer', 'planificado'],
        active: ['en progreso', 'en curso'],
        done: ['completado', 'completada', 'hecho', 'hecha', 'terminado', 'cerrado'],
        dropped: [
            'cancelado',
            'cancelada',
            'omitido',
            'omitida',
            'descartado',
            'aplazado',
            'diferido',
            'eliminado',
        ],
    },
    none: ['ninguna', 'ninguno', 'nada', 'sin dependencias', 'no aplica'],
    optional: ['opcional'],
    parallel: ['paralelo', 'en paralelo'],
    needs: [
        'depende de',
        'depende del',
        'dependen de',
        'dependen del',
        'depende además de',
        'dependen además de',
        'depende también de',
        'dependen también de',
        'después de',
        'despues de',
        'tras',
        'requiere',
        'bloqueado por',
        'bloqueada por',
        'una vez',
        'requieren',
        'necesita',
        'necesitan',
        'dependencia',
        'dependencias',
        'bloqueados por',
        'bloqueadas por',
    ],
    needsBehind: [],
    before: [
        'bloquea',
        'bloquean',
        'antes de',
        'desbloquea',
        'desbloquean',
        'prerrequisito de',
        'prerrequisito para',
        'requisito de',
        'requisito para',
        'previo a',
        'previa a',
    ],
    beforeBehind: [],
    loose: ['después de', 'despues de', 'tras', 'una vez', 'antes de'],
    denies: [
        'no depende',
        'no dependen',
        'independiente de',
        'independientes de',
        'no bloquea',
        'sin dependencias',
    ],
    task: ['tarea', 'tareas', 'paso', 'pasos'],
    through: ['a', 'hasta'],
};

;// CONCATENATED MODULE: ./lib/src/language/fr.js
const fr = {
    fields: {
        parallel: [
            'parallèle',
            'en parallèle',
            'parallélisable',
            'peut être exécutée en parallèle',
            'exécutable en parallèle',
        ],
        dependencies: [
            'dépendances',
            'dépendance',
            'dépend de',
            'prérequis',
            'bloqué par',
            'requiert',
            'bloquée par',
            'dépend',
            'nécessite',
            'après',
            'tâches préalables',
        ],
        blocks: ['bloque', 'débloque'],
        estimate: [
            'estimation',
            'effort',
            'effort estimé',
            'durée',
            'temps estimé',
            'charge',
            'temps',
            'heures',
            'points',
            'durée estimée',
        ],
        priority: ['priorité'],
        risk: ['risque', 'risques'],
        status: ['statut', 'état'],
        files: ['fichiers', 'fichier', 'chemin'],
        requirements: ['exigences', 'exigence'],
        acceptance: ["critères d'acceptation", "critère d'acceptation", 'critères d’acceptation'],
        'definition-of-done': ['définition de terminé', 'définition du fini'],
        testing: ['tests', 'vérification'],
        purpose: ['objectif', 'but', 'description'],
    },
    sections: {
        dependencies: [
            'dépendances',
            "dépendances et ordre d'exécution",
            "dépendances & ordre d'exécution",
            "ordre d'exécution",
            'dépendances entre phases',
            'dépendances des phases',
            'graphe de dépendances',
            'ordre',
        ],
        order: [
            "ordre d'implémentation",
            'ordre d’implémentation',
            'ordre recommandé',
            'ordre des tâches',
            'ordre de réalisation',
            'séquence',
            "séquence d'exécution",
            'résumé des dépendances',
            'matrice des dépendances',
            'dépendances entre tâches',
            'dépendances entre les tâches',
            'chemin critique',
        ],
        parallel: [
            'opportunités de parallélisme',
            'exécution parallèle',
            'exemple de parallélisme',
            'parallélisme',
            'opportunités parallèles',
            "exemples d'exécution parallèle",
            'exemple parallèle',
        ],
        strategy: [
            "stratégie d'implémentation",
            'mvp d’abord',
            "mvp d'abord",
            'livraison incrémentale',
            'stratégie',
        ],
        notes: ['notes', 'remarques', 'résumé', 'synthèse', 'risques'],
        legend: ['format', 'légende', 'exemple', 'exemples', 'conventions'],
        overview: ["vue d'ensemble", 'contexte'],
    },
    criteria: {
        acceptance: ["critères d'acceptation", "critère d'acceptation", 'critères d’acceptation'],
        'definition-of-done': [
            'définition de terminé',
            'définition du fini',
            "critères d'achèvement",
            'critères de fin',
        ],
        testing: [
            'liste de vérification',
            'vérification',
            'tests requis',
            'tests attendus',
            'tests à écrire',
            'cas de test',
            'scénarios de test',
        ],
        other: ['validation', 'prérequis', 'critères de succès', 'critères de réussite', 'revue'],
    },
    parts: {
        approach: ['approche technique', 'approche'],
        risk: ['risques'],
        steps: ['étapes', 'sous-tâches'],
    },
    status: {
        open: ['à faire', 'en attente', 'planifié'],
        active: ['en cours'],
        done: ['terminé', 'terminée', 'fait', 'complété', 'complet'],
        dropped: [
            'annulé',
            'annulée',
            'ignoré',
            'reporté',
            'reportée',
            'différé',
            'abandonné',
            'abandonnée',
            'supprimé',
            'skip justifié',
        ],
    },
    none: ['aucune', 'aucun', 'rien', 'néant', 'sans objet'],
    optional: ['optionnel', 'optionnelle', 'facultatif', 'facultative'],
    parallel: ['parallèle', 'en parallèle'],
    needs: [
        'dépend de',
        'dépend des',
        'dépend du',
        'dépendent de',
        'dépendent des',
        'après',
        'requiert',
        'nécessite',
        'bloqué par',
        'bloquée par',
        'une fois',
        'requièrent',
        'nécessitent',
        'dépend aussi de',
        'dépend également de',
        'dépendent aussi de',
        'dépendance',
        'dépendances',
        'prérequis',
        'bloqués par',
        'bloquées par',
    ],
    needsBehind: [],
    before: [
        'bloque',
        'bloquent',
        'avant',
        'débloque',
        'débloquent',
        'prérequis de',
        'prérequis pour',
        'préalable à',
        'requis pour',
    ],
    beforeBehind: [],
    loose: ['après', 'une fois', 'avant'],
    denies: [
        'ne dépend pas',
        'indépendant de',
        'indépendante de',
        'indépendants de',
        'ne bloque pas',
        'ne dépendent pas',
    ],
    task: ['tâche', 'tâches', 'étape', 'étapes'],
    through: ['à', "jusqu'à"],
};

;// CONCATENATED MODULE: ./lib/src/language/ja.js
const ja = {
    fields: {
        parallel: ['並列', '並列実行', '並列可', '並行実行', '並列実行可', '並列可能'],
        dependencies: [
            '依存',
            '依存関係',
            '前提',
            '前提条件',
            '依存タスク',
            '先行タスク',
            '前提タスク',
            '依存先',
            'ブロック元',
            '先行',
        ],
        blocks: ['ブロック', '後続タスク', 'ブロック対象'],
        estimate: ['見積', '見積もり', '見積工数', '工数', '所要時間', '推定時間', '推定工数'],
        actual: ['実績', '実績工数'],
        priority: ['優先度', '優先順位'],
        risk: ['リスク'],
        status: ['状態', 'ステータス', '進捗'],
        files: ['ファイル', '対象ファイル', '変更ファイル', '対象'],
        requirements: ['要件', '要求', '対応要件'],
        acceptance: ['受入条件', '受け入れ条件', '受入基準', '受け入れ基準'],
        'definition-of-done': ['完了条件', '完了の定義', '完了基準'],
        testing: ['テスト', '検証', '確認'],
        approach: ['実装方針', '方針', '技術的アプローチ'],
        purpose: ['目的', '目標', '概要', '説明'],
    },
    sections: {
        dependencies: [
            '依存関係',
            '依存関係と実行順序',
            '依存関係と実行順',
            '実行順序',
            '依存関係グラフ',
            'フェーズ依存関係',
            'フェーズの依存関係',
            'ユーザーストーリー依存関係',
            'タスク依存関係',
            '依存',
            '依存関係図',
            '実装順序',
        ],
        order: [
            '実施順序',
            '作業順序',
            '開発順序',
            '推奨順序',
            'タスク順序',
            '実装順',
            '実行順',
            '依存マトリクス',
            '依存関係マトリクス',
            '依存グラフ',
            '依存関係のまとめ',
        ],
        parallel: [
            '並列実行',
            '並列実行例',
            '並列実行の例',
            '並列化の機会',
            '並列機会',
            '並列例',
            '並列化',
            '並列実行の機会',
        ],
        strategy: ['実装戦略', 'mvp優先', 'mvpファースト', '段階的デリバリー', '進め方'],
        notes: ['備考', '注意事項', 'メモ', '注記', 'ノート', 'まとめ', '参考', '補足', 'リスク'],
        legend: ['フォーマット', '凡例', '形式', '例', '書式', 'パス規約'],
        overview: ['概要', 'はじめに', '背景'],
    },
    criteria: {
        acceptance: ['受入条件', '受け入れ条件', '受入基準', '受け入れ基準'],
        'definition-of-done': ['完了条件', '完了の定義', '完了基準'],
        testing: [
            '検証',
            'テスト項目',
            '検証項目',
            'テスト要件',
            'テストチェックリスト',
            'テストケース',
            'テストシナリオ',
        ],
        other: [
            '検証チェックリスト',
            '前提条件',
            '成功基準',
            '成功指標',
            'レビュー',
            'チェックリスト',
            '確認チェックリスト',
        ],
    },
    parts: {
        approach: ['技術的アプローチ', '実装方針'],
        risk: ['リスク', 'リスク評価'],
        estimate: ['見積もり'],
        steps: ['手順', 'サブタスク', 'ステップ'],
    },
    status: {
        open: ['未着手', '未完了', '保留', '計画中'],
        active: ['進行中', '作業中', '対応中'],
        done: ['完了', '完了済み', '済', '実装済み', '完成'],
        dropped: ['スキップ', '中止', '見送り', '延期', '対象外', '削除', '不要', '取り下げ'],
    },
    none: ['なし', '無し', 'ありません', '特になし'],
    optional: ['任意', 'オプション', 'オプショナル'],
    parallel: ['並列', '並行'],
    needs: ['依存:', '依存：', '依存', '前提:', '前提：', '前提'],
    needsBehind: [
        '完了後',
        'の完了後',
        'が完了後',
        'の後に',
        'の後',
        '後に',
        'に依存',
        '完了を前提',
        'が前提',
        '完了が前提',
        'の完了を待つ',
        '完了待ち',
        '後',
        'を完了してから',
        'が完了してから',
        '完了してから',
        'が完了するまで',
        '完了するまで',
        'が必要',
        'を待つ',
    ],
    before: ['をブロック:', 'ブロック:'],
    beforeBehind: ['より先', 'より前', 'をブロック', 'の前に', 'より先に', 'をブロックする'],
    loose: [],
    denies: ['依存しない', '依存なし', '依存せず', '独立'],
    task: ['タスク', 'ステップ'],
    through: ['から'],
};

;// CONCATENATED MODULE: ./lib/src/language/ko.js
const ko = {
    fields: {
        parallel: ['병렬', '병렬 실행', '병렬 가능', '병렬 실행 가능', '병렬 처리'],
        dependencies: [
            '의존성',
            '의존',
            '선행',
            '선행 작업',
            '선행 조건',
            '전제',
            '전제 조건',
            '전제조건',
            '의존 작업',
            '차단 원인',
        ],
        blocks: ['차단', '후행 작업', '후속 작업'],
        estimate: ['예상 시간', '예상 소요', '예상 공수', '공수', '소요 시간', '추정'],
        priority: ['우선순위'],
        risk: ['위험', '리스크'],
        status: ['상태', '진행 상태'],
        files: ['파일', '대상 파일', '수정 파일'],
        requirements: ['요구사항', '요구 사항'],
        acceptance: ['인수 조건', '수용 기준', '인수 기준', '수락 기준'],
        'definition-of-done': ['완료 조건', '완료 기준', '완료 정의'],
        testing: ['테스트', '검증'],
        purpose: ['목적', '목표', '설명'],
    },
    sections: {
        dependencies: [
            '의존성',
            '의존 관계',
            '의존성 및 실행 순서',
            '의존성 & 실행 순서',
            '의존성과 실행 순서',
            '실행 순서',
            '의존성 그래프',
            '단계별 의존성',
            '작업 의존성',
            '의존관계',
        ],
        order: [
            '구현 순서',
            '작업 순서',
            '진행 순서',
            '개발 순서',
            '권장 순서',
            '의존성 요약',
            '의존성 매트릭스',
            '작업 의존 관계',
            '선후 관계',
        ],
        parallel: ['병렬 실행', '병렬 실행 예시', '병렬 기회', '병렬 처리', '병렬 예시', '병렬 작업'],
        strategy: ['구현 전략', 'mvp 우선', '점진적 배포'],
        notes: ['참고', '참고사항', '메모', '비고', '요약', '노트', '주의사항'],
        legend: ['형식', '범례', '예시', '포맷', '규칙'],
        overview: ['개요', '배경'],
    },
    criteria: {
        acceptance: ['인수 조건', '수용 기준', '인수 기준', '수락 기준'],
        'definition-of-done': ['완료 조건', '완료 기준', '완료 정의'],
        testing: ['검증', '테스트 체크리스트', '테스트 요구사항', '테스트 케이스', '테스트 시나리오'],
        other: ['검증 체크리스트', '전제 조건', '성공 기준', '체크리스트', '검토'],
    },
    parts: { approach: ['기술적 접근', '접근 방식'], risk: ['위험'], steps: ['단계', '하위 작업'] },
    status: {
        open: ['대기', '미완료', '예정', '미착수'],
        active: ['진행 중', '진행중'],
        done: ['완료', '완료됨'],
        dropped: ['취소', '건너뜀', '보류', '연기', '제외', '삭제', '생략'],
    },
    none: ['없음', '해당 없음'],
    optional: ['선택', '선택사항', '선택 사항', '옵션'],
    parallel: ['병렬'],
    needs: ['의존:', '의존성:', '선행:', '선행', '의존'],
    needsBehind: [
        '완료 후',
        '완료후',
        '이후',
        '이 완료된 후',
        '에 의존',
        '완료 뒤',
        '다음에',
        '후에',
        '후',
        '완료된 후',
        '완료되면',
        '이 필요',
        '가 필요',
        '끝난 후',
    ],
    before: ['차단:'],
    beforeBehind: ['보다 먼저', '이전에', '를 차단', '을 차단'],
    loose: [],
    denies: ['의존하지 않', '독립적', '무관'],
    task: ['작업', '태스크', '단계'],
    through: ['부터'],
};

;// CONCATENATED MODULE: ./lib/src/language/pl.js
const pl = {
    fields: {
        parallel: ['równolegle', 'może być wykonane równolegle'],
        dependencies: [
            'zależności',
            'zależność',
            'zależy od',
            'wymaga',
            'blokowane przez',
            'zablokowane przez',
            'po',
        ],
        blocks: ['blokuje', 'odblokowuje'],
        estimate: [
            'szacunek',
            'czas',
            'nakład pracy',
            'szacowany czas',
            'szacunkowy czas',
            'estymacja',
            'czas trwania',
            'pracochłonność',
        ],
        priority: ['priorytet'],
        status: ['status', 'stan'],
        files: ['pliki', 'plik'],
        requirements: ['wymagania', 'wymaganie'],
        acceptance: ['kryteria akceptacji'],
        'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
        testing: ['testy', 'weryfikacja'],
        purpose: ['cel', 'opis'],
    },
    sections: {
        dependencies: [
            'zależności',
            'zależności i kolejność',
            'zależności i kolejność wykonania',
            'kolejność wykonania',
            'zależności między fazami',
        ],
        order: [
            'kolejność',
            'kolejność realizacji',
            'kolejność wdrożenia',
            'zalecana kolejność',
            'podsumowanie zależności',
            'graf zależności',
            'zależności między zadaniami',
            'ścieżka krytyczna',
        ],
        parallel: ['równoległość', 'możliwości równoległe', 'wykonanie równoległe', 'przykład równoległości'],
        strategy: ['strategia implementacji', 'strategia wdrożenia'],
        notes: ['uwagi', 'notatki', 'podsumowanie'],
        legend: ['format', 'legenda', 'przykład'],
        overview: ['przegląd', 'kontekst'],
    },
    criteria: {
        acceptance: ['kryteria akceptacji'],
        'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
    },
    parts: {},
    status: {
        done: ['zrobione', 'ukończone', 'gotowe'],
        active: ['w toku'],
        dropped: ['pominięte', 'odłożone', 'anulowane'],
    },
    none: ['brak', 'żadne'],
    optional: ['opcjonalne', 'opcjonalny', 'opcjonalnie'],
    parallel: ['równolegle'],
    needs: [
        'zależy od',
        'zależą od',
        'po',
        'wymaga',
        'wymagają',
        'zależności',
        'zależność',
        'zablokowane przez',
        'zablokowana przez',
        'blokowane przez',
        'potrzebuje',
    ],
    needsBehind: [],
    before: ['blokuje', 'blokują', 'przed', 'odblokowuje', 'odblokowują', 'poprzedza'],
    beforeBehind: [],
    loose: ['po', 'przed'],
    denies: ['nie zależy', 'niezależne od', 'niezależnie od', 'nie blokuje'],
    task: ['zadanie', 'zadania', 'zadań', 'zadaniu', 'zadaniem', 'zadaniach', 'krok', 'kroku', 'kroków'],
    through: ['do'],
};

;// CONCATENATED MODULE: ./lib/src/language/pt.js
const pt = {
    fields: {
        parallel: [
            'paralelo',
            'em paralelo',
            'paralelizável',
            'pode ser executada em paralelo',
            'pode executar em paralelo',
            'pode rodar em paralelo',
        ],
        dependencies: [
            'dependências',
            'dependência',
            'depende de',
            'pré-requisitos',
            'pré-requisito',
            'bloqueado por',
            'requer',
            'bloqueada por',
            'depende',
            'após',
            'depois de',
            'tarefas anteriores',
        ],
        blocks: ['bloqueia', 'desbloqueia'],
        estimate: [
            'estimativa',
            'esforço',
            'esforço estimado',
            'tempo estimado',
            'duração',
            'tempo',
            'horas',
            'pontos',
            'pontos de história',
        ],
        priority: ['prioridade'],
        risk: ['risco', 'riscos'],
        status: ['status', 'estado', 'situação'],
        files: ['arquivos', 'arquivo', 'ficheiros', 'caminho'],
        requirements: ['requisitos', 'requisito'],
        acceptance: [
            'critérios de aceitação',
            'critérios de aceite',
            'critério de aceitação',
            'critério de aceite',
        ],
        'definition-of-done': ['definição de pronto', 'definição de feito'],
        testing: ['testes', 'verificação'],
        purpose: ['objetivo', 'propósito', 'descrição'],
    },
    sections: {
        dependencies: [
            'dependências',
            'dependências e ordem de execução',
            'dependências & ordem de execução',
            'ordem de execução',
            'dependências entre fases',
            'dependências de fases',
            'grafo de dependências',
            'ordem',
            'dependências e ordem',
        ],
        order: [
            'ordem de implementação',
            'ordem recomendada',
            'ordem recomendada de execução',
            'ordem sugerida',
            'ordem das tarefas',
            'sequência',
            'sequência de execução',
            'sequência de implementação',
            'resumo de dependências',
            'resumo das dependências',
            'matriz de dependências',
            'dependências entre tarefas',
            'caminho crítico',
        ],
        parallel: [
            'oportunidades de paralelismo',
            'execução paralela',
            'execução em paralelo',
            'exemplo de paralelismo',
            'paralelismo',
            'exemplos de execução paralela',
            'oportunidades paralelas',
            'exemplo paralelo',
        ],
        strategy: ['estratégia de implementação', 'mvp primeiro', 'entrega incremental'],
        notes: ['notas', 'observações', 'resumo', 'riscos', 'referências'],
        legend: ['formato', 'legenda', 'exemplo', 'exemplos', 'convenções'],
        overview: ['visão geral', 'contexto'],
    },
    criteria: {
        acceptance: ['critérios de aceitação', 'critérios de aceite', 'critério de aceitação'],
        'definition-of-done': ['definição de pronto', 'definição de feito', 'critérios de conclusão'],
        testing: [
            'lista de verificação',
            'testes necessários',
            'verificação',
            'casos de teste',
            'cenários de teste',
        ],
        other: [
            'checklist final',
            'validação',
            'pré-requisitos',
            'critérios de sucesso',
            'revisão',
            'checklist de validação',
        ],
    },
    parts: {
        approach: ['abordagem técnica', 'abordagem'],
        risk: ['riscos'],
        steps: ['passos', 'etapas', 'subtarefas', 'tarefas'],
    },
    status: {
        open: ['pendente', 'a fazer', 'planejado'],
        active: ['em andamento', 'em progresso'],
        done: ['concluído', 'concluída', 'feito', 'pronto', 'completo', 'completado'],
        dropped: ['cancelado', 'cancelada', 'pulado', 'adiado', 'adiada', 'descartado', 'removido', 'ignorado'],
    },
    none: ['nenhuma', 'nenhum', 'nada', 'sem dependências', 'não se aplica'],
    optional: ['opcional'],
    parallel: ['paralelo', 'em paralelo'],
    needs: [
        'depende de',
        'depende da',
        'depende das',
        'depende do',
        'depende dos',
        'dependem de',
        'dependem da',
        'dependem das',
        'após',
        'depois de',
        'requer',
        'bloqueado por',
        'bloqueada por',
        'uma vez',
        'requerem',
        'precisa de',
        'precisam de',
        'necessita de',
        'necessitam de',
        'depende também de',
        'dependem também de',
        'dependência',
        'dependências',
        'bloqueados por',
        'bloqueadas por',
    ],
    needsBehind: [],
    before: [
        'bloqueia',
        'bloqueiam',
        'antes de',
        'desbloqueia',
        'desbloqueiam',
        'pré-requisito de',
        'pré-requisito para',
    ],
    beforeBehind: [],
    loose: ['após', 'depois de', 'uma vez', 'antes de'],
    denies: ['não depende', 'não dependem', 'independente de', 'independentes de', 'não bloqueia'],
    task: ['tarefa', 'tarefas', 'passo', 'passos', 'etapa', 'etapas'],
    through: ['a', 'até'],
};

;// CONCATENATED MODULE: ./lib/src/language/ru.js
const ru = {
    fields: {
        parallel: ['параллельно', 'можно параллельно', 'параллельное выполнение', 'параллелизуемо'],
        dependencies: [
            'зависимости',
            'зависимость',
            'зависит от',
            'предусловия',
            'требует',
            'заблокировано',
            'блокируется',
            'заблокирована',
            'после',
            'зависит',
            'предшествующие задачи',
        ],
        blocks: ['блокирует', 'разблокирует'],
        estimate: [
            'оценка',
            'трудозатраты',
            'время',
            'срок',
            'длительность',
            'часы',
            'объём',
            'объем',
            'оценка времени',
        ],
        priority: ['приоритет'],
        risk: ['риск', 'риски'],
        status: ['статус', 'состояние'],
        files: ['файлы', 'файл', 'путь'],
        requirements: ['требования', 'требование'],
        acceptance: ['критерии приёмки', 'критерии приемки', 'критерий приёмки'],
        'definition-of-done': ['критерии завершения', 'критерии готовности', 'определение готовности'],
        testing: ['тесты', 'тестирование', 'проверка'],
        purpose: ['цель', 'описание', 'назначение'],
    },
    sections: {
        dependencies: [
            'зависимости',
            'зависимости и порядок выполнения',
            'зависимости и порядок',
            'порядок выполнения',
            'граф зависимостей',
            'зависимости фаз',
            'порядок',
        ],
        order: [
            'порядок работ',
            'порядок реализации',
            'порядок внедрения',
            'порядок задач',
            'рекомендуемый порядок',
            'последовательность',
            'последовательность выполнения',
            'последовательность работ',
            'матрица зависимостей',
            'зависимости задач',
            'зависимости между задачами',
            'сводка зависимостей',
            'критический путь',
        ],
        parallel: [
            'параллельное выполнение',
            'возможности параллелизма',
            'параллельность',
            'пример параллельного выполнения',
            'примеры параллельного выполнения',
            'параллельные возможности',
        ],
        strategy: ['стратегия реализации', 'стратегия внедрения', 'инкрементальная поставка', 'сначала mvp'],
        notes: ['примечания', 'заметки', 'итоги', 'итог', 'сводка', 'риски'],
        legend: ['формат', 'легенда', 'пример', 'примеры', 'обозначения', 'условные обозначения'],
        overview: ['обзор', 'контекст'],
    },
    criteria: {
        acceptance: ['критерии приёмки', 'критерии приемки', 'критерий приёмки'],
        'definition-of-done': ['критерии завершения', 'критерии готовности', 'определение готовности'],
        testing: ['проверка', 'проверки', 'чек-лист тестирования', 'тестовые сценарии', 'тест-кейсы'],
        other: ['валидация', 'предусловия', 'критерии успеха', 'чек-лист проверки'],
    },
    parts: {
        approach: ['технический подход', 'подход'],
        risk: ['риски'],
        steps: ['шаги', 'чеклист', 'чек-лист', 'подзадачи'],
    },
    status: {
        open: ['не начато', 'ожидает', 'запланировано', 'открыто'],
        active: ['в работе', 'в процессе'],
        done: ['завершено', 'завершен', 'завершён', 'выполнено', 'готово', 'сделано'],
        dropped: ['пропущено', 'отменено', 'отложено', 'удалено', 'снято'],
    },
    none: ['нет', 'отсутствуют', 'не требуется'],
    optional: ['опционально', 'необязательно', 'опциональный'],
    parallel: ['параллельно'],
    needs: [
        'зависит от',
        'зависят от',
        'после',
        'требует',
        'заблокировано',
        'заблокирована',
        'требуют',
        'зависимости',
        'зависимость',
        'блокируется',
        'блокируются',
    ],
    needsBehind: [],
    before: [
        'блокирует',
        'блокируют',
        'до',
        'перед',
        'разблокирует',
        'разблокируют',
        'предшествует',
        'предусловие для',
    ],
    beforeBehind: [],
    loose: ['после', 'до', 'перед'],
    denies: ['не зависит', 'не зависят', 'независимо от', 'не блокирует'],
    task: [
        'задача',
        'задачи',
        'задач',
        'задаче',
        'задачу',
        'задачей',
        'задачам',
        'задачами',
        'шаг',
        'шага',
        'шаги',
        'шагов',
    ],
    through: ['по'],
};

;// CONCATENATED MODULE: ./lib/src/language/vi.js
const vi = {
    fields: {
        parallel: ['song song', 'chạy song song', 'có thể song song'],
        dependencies: ['phụ thuộc', 'phụ thuộc vào', 'điều kiện tiên quyết', 'bị chặn bởi', 'sau'],
        blocks: ['chặn'],
        estimate: ['ước lượng', 'thời gian ước tính', 'ước tính', 'thời gian', 'công sức'],
        priority: ['ưu tiên', 'độ ưu tiên'],
        status: ['trạng thái'],
        files: ['tệp', 'file'],
        requirements: ['yêu cầu'],
        acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
        'definition-of-done': ['định nghĩa hoàn thành', 'tiêu chí hoàn thành'],
        testing: ['kiểm thử', 'kiểm tra'],
        purpose: ['mục tiêu', 'mục đích', 'mô tả'],
    },
    sections: {
        dependencies: [
            'phụ thuộc',
            'phụ thuộc & thứ tự thực hiện',
            'phụ thuộc và thứ tự thực hiện',
            'thứ tự thực hiện',
        ],
        order: [
            'thứ tự triển khai',
            'thứ tự đề xuất',
            'sơ đồ phụ thuộc',
            'đồ thị phụ thuộc',
            'phụ thuộc giữa các nhiệm vụ',
            'đường găng',
        ],
        parallel: ['cơ hội song song', 'thực thi song song', 'ví dụ song song'],
        strategy: ['chiến lược triển khai'],
        notes: ['ghi chú', 'lưu ý', 'tóm tắt'],
        legend: ['định dạng', 'chú giải', 'ví dụ'],
        overview: ['tổng quan'],
    },
    criteria: {
        acceptance: ['tiêu chí chấp nhận', 'tiêu chí nghiệm thu'],
        'definition-of-done': ['tiêu chí hoàn thành', 'định nghĩa hoàn thành'],
    },
    parts: {},
    status: { done: ['hoàn thành', 'đã xong'], active: ['đang làm'], dropped: ['bỏ qua', 'hủy', 'hoãn'] },
    none: ['không', 'không có'],
    optional: ['tùy chọn', 'không bắt buộc'],
    parallel: ['song song'],
    needs: ['phụ thuộc vào', 'phụ thuộc', 'sau khi', 'sau', 'yêu cầu', 'cần'],
    needsBehind: [],
    before: ['chặn', 'trước khi', 'trước'],
    beforeBehind: [],
    loose: ['sau khi', 'sau', 'trước khi', 'trước'],
    denies: ['không phụ thuộc', 'độc lập'],
    task: ['nhiệm vụ', 'công việc', 'tác vụ'],
    through: ['đến'],
};

;// CONCATENATED MODULE: ./lib/src/language/zh.js
const zh = {
    fields: {
        parallel: ['并行', '可并行', '是否可并行', '並行', '可並行', '并行执行'],
        dependencies: [
            '依赖',
            '依赖于',
            '依赖关系',
            '依賴',
            '依賴關係',
            '前置依赖',
            '前置条件',
            '前置任务',
            '依赖任务',
            '前置',
            '前置條件',
            '依赖项',
            '被阻塞',
            '阻塞于',
            '先决任务',
            '前置任務',
            '依賴任務',
        ],
        blocks: ['阻塞', '后置任务', '後置任務', '阻塞任务'],
        estimate: [
            '时间估算',
            '预估时间',
            '预计时间',
            '工作量',
            '估时',
            '预估工时',
            '工时',
            '预计工时',
            '估算',
            '預估時間',
            '预估',
            '工时估算',
            '工期',
            '预计工期',
        ],
        actual: ['实际工时', '实际时间'],
        priority: ['优先级', '優先級'],
        risk: ['风险', '風險', '风险等级'],
        status: ['状态', '狀態', '进度'],
        files: [
            '文件',
            '涉及文件',
            '文件路径',
            '路径',
            '修改文件',
            '檔案',
            '目标文件',
            '新建文件',
            '交付物',
            '产出',
            '输出',
            '产出物',
            '输出文件',
            '涉及的文件',
        ],
        requirements: ['需求', '要求', '对应需求', '关联需求'],
        acceptance: ['验收标准', '验收条件', '驗收標準', '验收'],
        'definition-of-done': ['完成标准', '完成定义', '完成條件', '完成条件'],
        testing: ['测试', '验证', '測試', '驗證', '测试要求'],
        approach: ['技术方案', '实现方案', '实现思路'],
        purpose: ['目的', '目标', '描述', '说明', '目標'],
    },
    sections: {
        dependencies: [
            '依赖关系',
            '依赖',
            '依赖关系与执行顺序',
            '依赖与执行顺序',
            '依赖和执行顺序',
            '执行顺序',
            '任务依赖',
            '任务依赖关系',
            '依赖图',
            '阶段依赖',
            '阶段依赖关系',
            '用户故事依赖',
            '依賴關係',
            '依賴關係與執行順序',
            '關鍵路徑',
            '关键路径',
            '任务依赖图',
            '依赖关系图',
        ],
        order: [
            '实施顺序',
            '实现顺序',
            '开发顺序',
            '任务顺序',
            '建议顺序',
            '推荐顺序',
            '依赖矩阵',
            '依赖关系矩阵',
            '依赖关系总结',
            '任务依赖图谱',
            '执行次序',
            '實作順序',
            '執行順序',
            '依賴圖',
            '任務依賴',
        ],
        parallel: [
            '并行机会',
            '并行执行',
            '并行示例',
            '并行执行示例',
            '并行化',
            '平行機會',
            '並行執行',
            '并行策略',
            '並行機會',
        ],
        strategy: ['实施策略', '实现策略', 'mvp 优先', 'mvp优先', '增量交付', '實作策略', '执行策略'],
        notes: ['备注', '注意事项', '说明', '总结', '笔记', '參考', '参考', '附注', '風險', '风险', '備註'],
        legend: ['格式', '图例', '示例', '例子', '格式说明', '路径约定', '圖例', '任务格式'],
        overview: ['概述', '概览', '背景'],
    },
    criteria: {
        acceptance: [
            '验收标准',
            '验收条件',
            '驗收標準',
            '驗收條件',
            '验收',
            '验收门',
            '验收清单',
            '验收要点',
            '验收准则',
        ],
        'definition-of-done': ['完成标准', '完成定义', '完成条件', '完成條件'],
        testing: ['验证', '測試要求', '测试清单', '测试要求', '验证步骤', '测试检查清单', '测试用例', '测试场景'],
        other: [
            '验证清单',
            '前置条件',
            '成功标准',
            '检查清单',
            '评审',
            '成功標準',
            '质量门禁',
            '质量门控',
            '质量门控标准',
            '成功指标',
            '验证检查清单',
            '前置條件',
        ],
    },
    parts: {
        approach: ['技术方案', '实现方案'],
        risk: ['风险', '风险评估'],
        steps: ['步骤', '子任务', '任务清单'],
    },
    status: {
        open: ['待办', '未开始', '待实施', '待处理', '计划中'],
        active: ['进行中', '進行中', '部分完成'],
        done: ['已完成', '完成', '已实现', '已实施'],
        dropped: ['跳过', '已跳过', '取消', '已取消', '推迟', '延期', '已移除', '废弃', '不适用', '不做', '暂缓'],
    },
    none: ['无', '無', '没有', '无依赖', '暂无'],
    optional: ['可选', '可選', '选做'],
    parallel: ['并行', '並行', '可并行'],
    needs: ['依赖于', '依赖', '依賴於', '依賴', '前置依赖', '前置任务', '前置', '需要'],
    needsBehind: ['完成后', '完成後', '之后', '之後', '后才能', '完成之后', '先完成', '为前提', '后'],
    before: ['阻塞', '先于', '早于'],
    beforeBehind: ['之前', '之前完成', '前完成'],
    loose: [],
    denies: ['不依赖', '无依赖', '独立于', '不阻塞', '不依賴', '互不依赖', '阻塞于'],
    task: ['任务', '任務', '步骤'],
    through: ['到', '至'],
};

// EXTERNAL MODULE: ./lib/src/language/detect.js
var detect = __webpack_require__(674);
;// CONCATENATED MODULE: ./lib/src/language/index.js
/** All languages whose words the readers know. */











/** English first: where two languages share a word, its English meaning counts. */
const LANGUAGES = [en, de, es, fr, pt, ru, pl, vi, ja, ko, zh];



/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* reexport */ parseBlocks)
});

;// CONCATENATED MODULE: ./lib/src/markdown/line.js
/** A cursor in one line: offsets in the text, and columns as Markdown counts them (a tab goes to the next multiple of four). */
const TAB = 9;
const SPACE = 32;
/** A cursor at the beginning of a line. */
function cursorAt(start, end) {
    return { start, at: start, column: 0, spare: 0, end, ink: -1, inkColumn: 0 };
}
/** How many columns of white space stand at the cursor. */
function indentOf(text, cursor) {
    findInk(text, cursor);
    return cursor.inkColumn - cursor.column;
}
/** Looks for the next ink once for each mark of a container, so that deep nesting costs no second look. */
function findInk(text, cursor) {
    if (cursor.ink >= cursor.at)
        return;
    let column = cursor.column + cursor.spare;
    let at = cursor.at;
    for (; at < cursor.end; at++) {
        const code = text.charCodeAt(at);
        if (code === SPACE)
            column++;
        else if (code === TAB)
            column += 4 - (column % 4);
        else
            break;
    }
    cursor.ink = at;
    cursor.inkColumn = column;
}
/** Goes over up to `columns` columns of white space. */
function skipColumns(text, cursor, columns) {
    let left = columns;
    while (left > 0) {
        if (cursor.spare > 0) {
            const taken = Math.min(left, cursor.spare);
            cursor.spare -= taken;
            cursor.column += taken;
            left -= taken;
            continue;
        }
        if (cursor.at >= cursor.end)
            return;
        const code = text.charCodeAt(cursor.at);
        if (code === SPACE) {
            cursor.at++;
            cursor.column++;
            left--;
        }
        else if (code === TAB) {
            cursor.spare = 4 - (cursor.column % 4);
            cursor.at++;
        }
        else
            return;
    }
}
/** Goes over all white space at the cursor. */
function skipSpace(text, cursor) {
    findInk(text, cursor);
    cursor.at = cursor.ink;
    cursor.column = cursor.inkColumn;
    cursor.spare = 0;
}
/** True when nothing but white space is left. */
function isBlank(text, cursor) {
    findInk(text, cursor);
    return cursor.ink >= cursor.end;
}
/** The offset of the first character from `from` that is no white space; `end` where there is none. */
function firstInk(text, from, end) {
    let at = from;
    while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB))
        at++;
    return at;
}
/** The offset behind the last character before `end` that is no white space. */
function lastInk(text, from, end) {
    let at = end;
    while (at > from && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/markdown/definitions.js

const LABEL = /^\[((?:[^[\]\\]|\\.){1,999})\]:/s;
const DESTINATION = /^(?:<(?:[^<>\\\r\n]|\\.)*>|[^ \t\r\n<][^ \t\r\n]*)/;
const TITLE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))[ \t]*$/s;
/** Takes the definitions off the front of a paragraph. */
function definitionsIn(text, lines) {
    const first = lines[0];
    if (first === undefined || text[first.start] !== '[')
        return { definitions: [], rest: lines };
    const definitions = [];
    let at = 0;
    while (at < lines.length) {
        const used = definitionLines(text, lines, at);
        if (used === 0)
            break;
        const last = lines[at + used - 1];
        definitions.push({ type: 'definition', start: lines[at].start, end: last.end });
        at += used;
    }
    return { definitions, rest: lines.slice(at) };
}
/** How many lines the definition takes that begins on line `at`; 0 where none does. */
function definitionLines(text, lines, at) {
    const rest = behindLabel(text, lines[at]);
    if (rest === null)
        return 0;
    const used = rest === '' ? 2 : 1;
    const behind = behindDestination(rest === '' ? inkIn(text, lines[at + 1]) : rest);
    if (behind === null)
        return 0;
    if (behind.trim() === '')
        return isTitle(text, lines[at + used]) ? used + 1 : used;
    return /^[ \t]/.test(behind) && TITLE.test(behind.trimStart()) ? used : 0;
}
/** What stands behind the label that a line begins with; null where it begins with none. */
function behindLabel(text, line) {
    if (text[line.start] !== '[')
        return null;
    const head = text.slice(line.start, line.end);
    const label = LABEL.exec(head);
    if (label === null || label[1].trim() === '')
        return null;
    return head.slice(label[0].length).replace(/^[ \t]+/, '');
}
/** What stands behind the destination that `rest` begins with; null where it begins with none. */
function behindDestination(rest) {
    const destination = DESTINATION.exec(rest);
    if (destination === null || !balanced(destination[0]))
        return null;
    return rest.slice(destination[0].length);
}
function inkIn(text, line) {
    return line === undefined ? '' : text.slice(firstInk(text, line.start, line.end), line.end);
}
function isTitle(text, line) {
    return line !== undefined && TITLE.test(text.slice(line.start, lastInk(text, line.start, line.end)));
}
function balanced(destination) {
    if (destination.startsWith('<'))
        return true;
    let depth = 0;
    for (const char of destination.replace(/\\./g, '')) {
        if (char === '(')
            depth++;
        else if (char === ')' && --depth < 0)
            return false;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./lib/src/markdown/front.js
/** The front matter with the offset at which the next line begins; null where there is none. */
function frontMatterOf(text) {
    const fence = fenceOf(text);
    if (fence === null)
        return null;
    const open = lineFrom(text, 0);
    if (!isFence(text, fence, open) || open.next === open.end)
        return null;
    const close = closingLine(text, fence, open.next);
    if (close === null)
        return null;
    return {
        type: 'front-matter',
        start: 0,
        end: close.end,
        format: fence === '---' ? 'yaml' : 'toml',
        value: { start: open.next, end: Math.max(open.next, close.start - breakBefore(text, close.start)) },
        next: close.next,
    };
}
function fenceOf(text) {
    if (text.startsWith('---'))
        return '---';
    return text.startsWith('+++') ? '+++' : null;
}
/** The first line from `from` that closes the front matter. */
function closingLine(text, fence, from) {
    let line = lineFrom(text, from);
    while (!isFence(text, fence, line)) {
        if (line.next === line.end)
            return null;
        line = lineFrom(text, line.next);
    }
    return line;
}
function isFence(text, fence, { start, end }) {
    return text.startsWith(fence, start) && text.slice(start + 3, end).trim() === '';
}
function lineFrom(text, start) {
    const found = /\r\n|\n|\r/g;
    found.lastIndex = start;
    const match = found.exec(text);
    return match === null
        ? { start, end: text.length, next: text.length }
        : { start, end: match.index, next: found.lastIndex };
}
function breakBefore(text, at) {
    return text.slice(at - 2, at) === '\r\n' ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/markdown/starts.js
/** Recognises how blocks begin, at the first character of a line that is no white space. */
/** An opening code fence; backticks must not stand in what follows those of backticks. */
function fenceStart(text, at, end) {
    const char = text[at];
    if (char !== '`' && char !== '~')
        return null;
    let to = at;
    while (to < end && text[to] === char)
        to++;
    if (to - at < 3)
        return null;
    const info = text.slice(to, end);
    if (char === '`' && info.includes('`'))
        return null;
    return { char, length: to - at, info: info.trim() };
}
/** True for a line that closes a fence. */
function closesFence(text, at, end, fence) {
    let to = at;
    while (to < end && text[to] === fence.char)
        to++;
    if (to - at < fence.length)
        return false;
    while (to < end && (text[to] === ' ' || text[to] === '\t'))
        to++;
    return to === end;
}
/** The number of `#` of an ATX heading, or 0. */
function headingStart(text, at, end) {
    let to = at;
    while (to < end && to - at < 7 && text[to] === '#')
        to++;
    const depth = to - at;
    if (depth === 0 || depth > 6)
        return 0;
    return to === end || text[to] === ' ' || text[to] === '\t' ? depth : 0;
}
/** `***`, `- - -`, `___`. */
function isThematicBreak(text, at, end) {
    const char = text[at];
    if (char !== '*' && char !== '-' && char !== '_')
        return false;
    let count = 0;
    for (let to = at; to < end; to++) {
        if (text[to] === char)
            count++;
        else if (text[to] !== ' ' && text[to] !== '\t')
            return false;
    }
    return count >= 3;
}
/** 1 for a line of `=`, 2 for one of `-`, 0 for others. */
function setextDepth(text, at, end) {
    const char = text[at];
    if (char !== '=' && char !== '-')
        return 0;
    let to = at;
    while (to < end && text[to] === char)
        to++;
    while (to < end && (text[to] === ' ' || text[to] === '\t'))
        to++;
    if (to < end)
        return 0;
    return char === '=' ? 1 : 2;
}
/** A list marker with white space or the end of the line behind it. */
function markerStart(text, at, end) {
    const char = text.charCodeAt(at);
    return char === 45 || char === 42 || char === 43 ? bulletStart(text, at, end) : numberStart(text, at, end);
}
function bulletStart(text, at, end) {
    if (!spaceBehind(text, at + 1, end))
        return null;
    return { length: 1, ordered: false, sign: text[at], number: 0 };
}
function numberStart(text, at, end) {
    let to = at;
    while (to < end && to - at < 10 && text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57)
        to++;
    if (to === at || to - at > 9)
        return null;
    const sign = text[to];
    if ((sign !== '.' && sign !== ')') || to >= end || !spaceBehind(text, to + 1, end))
        return null;
    return { length: to + 1 - at, ordered: true, sign, number: Number(text.slice(at, to)) };
}
function spaceBehind(text, at, end) {
    return at >= end || text[at] === ' ' || text[at] === '\t';
}
/** The end of `[^label]:`, or 0 where no footnote definition begins. */
function footnoteEnd(text, at, end) {
    if (text[at] !== '[' || text[at + 1] !== '^')
        return 0;
    const found = /^\[\^(?:[^\s[\]\\]|\\.){1,999}\]:/.exec(text.slice(at, Math.min(end, at + 1010)));
    return found === null ? 0 : at + found[0].length;
}
const BLOCK_TAGS = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const RAW = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i;
const BLOCK = new RegExp(`^</?(?:${BLOCK_TAGS})(?:[\\s>]|/>|$)`, 'i');
const ATTRIBUTE = String.raw `\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const COMPLETE = new RegExp(`^(?:<[A-Za-z][A-Za-z\\d-]*(?:${ATTRIBUTE})*\\s*/?>|</[A-Za-z][A-Za-z\\d-]*\\s*>)[ \\t]*$`);
/** The kind of HTML block (1–7 as CommonMark numbers them) that a line begins, or 0. */
function htmlStart(text, at, end, inParagraph) {
    if (text[at] !== '<')
        return 0;
    const line = text.slice(at, Math.min(end, at + 40));
    if (RAW.test(line))
        return 1;
    if (line.startsWith('<!--'))
        return 2;
    if (line.startsWith('<?'))
        return 3;
    if (/^<![A-Za-z]/.test(line))
        return 4;
    if (line.startsWith('<![CDATA['))
        return 5;
    if (BLOCK.test(line))
        return 6;
    return !inParagraph && end - at < 2000 && COMPLETE.test(text.slice(at, end)) ? 7 : 0;
}
const ENDS = [
    null,
    /<\/(?:script|pre|style|textarea)>/i,
    /-->/,
    /\?>/,
    />/,
    /\]\]>/,
    null,
    null,
];
/** True when an HTML block of this kind ends on a line; kinds 6 and 7 end before a blank one. */
function endsHtml(kind, text, at, end) {
    return ENDS[kind]?.test(text.slice(at, end)) ?? false;
}

;// CONCATENATED MODULE: ./lib/src/markdown/table.js

/** The number of columns of a delimiter row, or 0 where the line is none. */
function delimiterColumns(text, at, end) {
    const last = lastInk(text, at, end);
    let columns = 0;
    let to = at;
    while (to < last) {
        const start = text[to] === '|' ? firstInk(text, to + 1, last) : to;
        if (start >= last)
            break;
        to = columnEnd(text, start, last);
        if (to < 0)
            return 0;
        columns++;
    }
    return columns > 1 || isMark(text[at]) || isMark(text[last - 1]) ? columns : 0;
}
/** True for a sign that tells one column of dashes from the underline of a heading, at either end of the line. */
function isMark(char) {
    return char === '|' || char === ':';
}
/** The pipe behind the dashes of a column, or the end of the line; -1 where anything else stands. */
function columnEnd(text, start, end) {
    const dashes = dashesEnd(text, start, end);
    if (dashes < 0)
        return -1;
    const to = firstInk(text, dashes, end);
    return to < end && text[to] !== '|' ? -1 : to;
}
/** Where the dashes of a column end, with a colon on either side; -1 where there are none. */
function dashesEnd(text, start, end) {
    const first = text[start] === ':' ? start + 1 : start;
    let at = first;
    while (at < end && text[at] === '-')
        at++;
    if (at === first)
        return -1;
    return text[at] === ':' ? at + 1 : at;
}
/** A row with its cells; an escaped pipe is text, also in code. */
function rowOf(text, start, end) {
    const last = lastInk(text, start, end);
    const cells = [];
    let from = text[start] === '|' ? start + 1 : start;
    for (let at = from; at < last; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '|') {
            cells.push(trimmed(text, from, at));
            from = at + 1;
        }
    }
    if (from < last || cells.length === 0)
        cells.push(trimmed(text, from, last));
    return { start, end, cells };
}
function trimmed(text, from, to) {
    const start = firstInk(text, from, to);
    return { start, end: lastInk(text, start, to) };
}

;// CONCATENATED MODULE: ./lib/src/markdown/blocks.js





/** The blocks of `text`, at the places at which remark-parse with GFM and front matter has them. */
function parseBlocks(text) {
    const root = { type: 'root', start: 0, end: text.length, children: [] };
    const state = { text, root, open: [newOpen(root, 0)], leaf: null };
    const front = frontMatterOf(text);
    if (front !== null)
        root.children.push(front);
    const breaks = /\r\n|\n|\r/g;
    for (let start = front?.next ?? 0; start <= text.length;) {
        breaks.lastIndex = start;
        const found = breaks.exec(text);
        const end = found === null ? text.length : found.index;
        if (found !== null || end > start)
            takeLine(state, cursorAt(start, end));
        if (found === null)
            break;
        start = breaks.lastIndex;
    }
    endOfText(state);
    closeLeaf(state);
    return root;
}
/** Code and HTML that nobody closed take the line end before the end of the text, where their containers do. */
function endOfText(state) {
    const { leaf, text } = state;
    if (!isVerbatim(leaf) || !/[\r\n]$/.test(text.slice(-1)))
        return;
    const matched = matchContainers(state, cursorAt(text.length, text.length));
    if (matched === state.open.length)
        extend(state, leaf.node, text.length);
}
/** Code or HTML that only a mark of its own ends. */
function isVerbatim(leaf) {
    return leaf?.kind === 'fence' || (leaf?.kind === 'html' && leaf.html < 6);
}
function newOpen(node, indent) {
    return { node, indent, list: null, listSign: '', empty: false };
}
function blocks_top(state) {
    return state.open[state.open.length - 1];
}
function takeLine(state, line) {
    const matched = matchContainers(state, line);
    const all = matched === state.open.length;
    if (all && state.leaf !== null && continueLeaf(state, line))
        return;
    const interrupts = all && (state.leaf?.kind === 'paragraph' || state.leaf?.kind === 'indented');
    const depth = openBlocks(state, line, matched, interrupts);
    if (depth === DONE)
        return;
    if (isBlank(state.text, line))
        takeBlank(state, depth, line);
    else
        takeText(state, line, depth);
}
/** How many of the open containers the line belongs to; goes over their marks. */
function matchContainers(state, line) {
    for (let at = 1; at < state.open.length; at++) {
        const open = state.open[at];
        if (!matches(state, open, line))
            return at;
    }
    return state.open.length;
}
function matches(state, open, line) {
    if (open.node.type === 'quote') {
        if (!takeQuoteMark(state.text, line))
            return false;
        open.node.end = line.at;
        return true;
    }
    if (isBlank(state.text, line)) {
        if (open.empty && open.node.children.length === 0 && state.leaf === null)
            return false;
        skipColumns(state.text, line, open.indent);
        return true;
    }
    if (indentOf(state.text, line) < open.indent)
        return false;
    skipColumns(state.text, line, open.indent);
    return true;
}
function takeQuoteMark(text, line) {
    if (indentOf(text, line) > 3)
        return false;
    const at = firstInk(text, line.at, line.end);
    if (at >= line.end || text[at] !== '>')
        return false;
    skipSpace(text, line);
    line.at++;
    line.column++;
    skipColumns(text, line, 1);
    return true;
}
/** Gives the line to a leaf that takes any: code, HTML, a table. */
function continueLeaf(state, line) {
    const { leaf } = state;
    switch (leaf?.kind) {
        case 'fence':
            return continueFence(state, leaf, line);
        case 'html':
            return continueHtml(state, leaf, line);
        case 'indented':
            return continueIndented(state, leaf, line);
        default:
            return false;
    }
}
function continueHtml(state, leaf, line) {
    if (leaf.html >= 6 && isBlank(state.text, line))
        return false;
    takeVerbatim(state, leaf.node, line);
    if (endsHtml(leaf.html, state.text, line.at, line.end))
        closeLeaf(state);
    return true;
}
/** Blank lines belong to indented code, and lengthen it where they are indented as it is. */
function continueIndented(state, leaf, line) {
    if (indentOf(state.text, line) < 4)
        return isBlank(state.text, line);
    extend(state, leaf.node, line.end);
    return true;
}
/** Takes a line into code or HTML. Blanks without a line end at the end of the text belong to the item around it only. */
function takeVerbatim(state, node, line) {
    const inItem = state.open.length > 1 && line.end === state.text.length && line.end > line.start;
    extend(state, node, line.end);
    if (inItem && line.at >= line.end)
        node.end = line.start;
}
function continueFence(state, leaf, line) {
    const at = firstInk(state.text, line.at, line.end);
    takeVerbatim(state, leaf.node, line);
    if (indentOf(state.text, line) <= 3 && closesFence(state.text, at, line.end, leaf.fence)) {
        leaf.node.closed = true;
        closeLeaf(state);
    }
    return true;
}
/** Sets the end of a leaf and of all containers around it. */
function extend(state, node, end) {
    if (node !== null)
        node.end = end;
    extendFrom(state, state.open.length - 1, end);
}
/** Sets the end of an open container and of those around it. */
function extendFrom(state, from, end) {
    for (let at = from; at > 0; at--) {
        const open = state.open[at];
        if (open.node.end >= end)
            break;
        open.node.end = end;
        const list = state.open[at - 1].list;
        if (open.node.type === 'item' && list !== null)
            list.end = end;
    }
}
/** Said by `openBlocks` of a line that is used up. */
const DONE = -1;
/** Opens containers and leaves that begin on the line; gives the number of containers that the rest belongs to. */
function openBlocks(state, line, matched, interrupts) {
    let depth = matched;
    for (;;) {
        const at = firstInk(state.text, line.at, line.end);
        if (at >= line.end)
            return depth;
        if (indentOf(state.text, line) >= 4)
            return takeIndented(state, line, depth);
        if (openLeafAt(state, line, at, depth, interrupts))
            return DONE;
        if (!openContainer(state, line, at, depth, interrupts))
            return takeRow(state, line, at, depth);
        depth = state.open.length;
    }
}
/** Opens code, or leaves the line to a paragraph, which indented text never interrupts. */
function takeIndented(state, line, depth) {
    if (state.leaf?.kind === 'paragraph')
        return depth;
    openIndented(state, line, depth);
    return DONE;
}
/** Gives the line to a table, or leaves it. */
function takeRow(state, line, at, depth) {
    return depth === state.open.length && continueTable(state, line, at) ? DONE : depth;
}
/** Opens a quote, a footnote or an item that begins at `at`; true when one does. */
function openContainer(state, line, at, depth, interrupts) {
    if (state.text[at] === '>') {
        unwindForContainer(state, depth, line);
        skipSpace(state.text, line);
        openQuote(state, line);
        return true;
    }
    if (footnoteEnd(state.text, at, line.end) > 0) {
        unwindForContainer(state, depth, line);
        openFootnote(state, line, at);
        return true;
    }
    const marker = itemStart(state, line, at, interrupts);
    if (marker === null)
        return false;
    openItem(state, line, marker, unwindForContainer(state, depth, line));
    return true;
}
/** The marker of an item that may begin at `at`; null where none may. */
function itemStart(state, line, at, interrupts) {
    const marker = markerStart(state.text, at, line.end);
    if (marker === null || !interrupts)
        return marker;
    return mayInterrupt(state, marker, at, line) ? marker : null;
}
/** Closes what the line does not belong to. */
function unwind(state, depth) {
    if (state.leaf !== null)
        closeLeaf(state);
    while (state.open.length > depth)
        state.open.pop();
}
/** Closes what the line does not belong to, for a container that begins on it. True where that cuts code short. */
function unwindForContainer(state, depth, line) {
    const { leaf } = state;
    const cut = isVerbatim(leaf) && depth < state.open.length;
    // remark gives code that a new container cuts short the line end as well.
    if (cut)
        extend(state, leaf.node, line.start);
    unwind(state, depth);
    return cut;
}
function openQuote(state, line) {
    const start = line.at;
    line.at++;
    line.column++;
    skipColumns(state.text, line, 1);
    const node = { type: 'quote', start, end: line.at, children: [] };
    append(state, node);
    state.open.push(newOpen(node, 0));
}
function openFootnote(state, line, at) {
    skipSpace(state.text, line);
    const end = footnoteEnd(state.text, at, line.end);
    line.column += end - line.at;
    line.at = end;
    skipSpace(state.text, line);
    const node = { type: 'footnote', start: at, end: line.at, children: [] };
    append(state, node);
    state.open.push(newOpen(node, 4));
}
/** An item interrupts a paragraph only when it has text, and a number only when it is 1. */
function mayInterrupt(state, marker, at, line) {
    if (firstInk(state.text, at + marker.length, line.end) >= line.end)
        return false;
    return !marker.ordered || marker.number === 1;
}
function openItem(state, line, marker, cut) {
    const { text } = state;
    const before = indentOf(text, line);
    skipSpace(text, line);
    const start = line.at;
    line.at += marker.length;
    line.column += marker.length;
    const blank = isBlank(text, line);
    const gap = indentOf(text, line);
    const used = blank || gap > 4 ? 1 : gap;
    skipColumns(text, line, used);
    const parent = blocks_top(state);
    const sign = `${marker.ordered}${marker.sign}`;
    const end = start + marker.length;
    if (parent.list === null || parent.listSign !== sign) {
        const list = { type: 'list', start, end, ordered: marker.ordered, children: [] };
        parent.node.children.push(list);
        parent.list = list;
        parent.listSign = sign;
    }
    // remark lets an item whose code was cut short reach over the mark of the next one.
    const last = cut ? parent.list.children.at(-1) : undefined;
    if (last !== undefined)
        last.end = blank ? end : line.at;
    const node = {
        type: 'item',
        start,
        end: blank ? line.end : line.at,
        marker: { start, end },
        children: [],
    };
    parent.list.children.push(node);
    const open = newOpen(node, before + marker.length + used);
    open.empty = blank;
    state.open.push(open);
    parent.list.end = Math.max(parent.list.end, node.end);
}
/** Appends a block to the innermost container; whatever is no item ends the list before it. */
function append(state, node) {
    const open = blocks_top(state);
    open.list = null;
    open.node.children.push(node);
}
function openIndented(state, line, depth) {
    unwind(state, depth);
    const node = {
        type: 'code',
        start: line.at,
        end: line.end,
        fenced: false,
        closed: true,
        info: '',
    };
    append(state, node);
    state.leaf = { kind: 'indented', node };
    extend(state, node, line.end);
}
/** Opens a leaf that begins at `at`; true when one does. */
function openLeafAt(state, line, at, depth, interrupts) {
    const { text } = state;
    const inParagraph = state.leaf?.kind === 'paragraph';
    const here = depth === state.open.length;
    const depthOfHeading = headingStart(text, at, line.end);
    if (depthOfHeading > 0)
        return addHeading(state, line, at, depthOfHeading, depth);
    const fence = fenceStart(text, at, line.end);
    if (fence !== null) {
        unwind(state, depth);
        const node = {
            type: 'code',
            start: at,
            end: line.end,
            fenced: true,
            closed: false,
            info: fence.info,
        };
        append(state, node);
        state.leaf = { kind: 'fence', node, fence, indent: 0 };
        extend(state, node, line.end);
        return true;
    }
    const html = htmlStart(text, at, line.end, inParagraph && interrupts);
    if (html > 0)
        return addHtml(state, line, html, at, depth);
    if (inParagraph && here && addSetext(state, line, at))
        return true;
    if (isThematicBreak(text, at, line.end)) {
        unwind(state, depth);
        append(state, { type: 'break', start: at, end: line.end });
        extend(state, null, line.end);
        return true;
    }
    return false;
}
function addHeading(state, line, at, depth, container) {
    unwind(state, container);
    const { text } = state;
    const start = firstInk(text, at + depth, line.end);
    let end = lastInk(text, start, line.end);
    let hashes = end;
    while (hashes > start && text[hashes - 1] === '#')
        hashes--;
    if (hashes < end && (hashes === start || text[hashes - 1] === ' ' || text[hashes - 1] === '\t'))
        end = lastInk(text, start, hashes);
    append(state, {
        type: 'heading',
        start: at,
        end: line.end,
        depth,
        lines: end > start ? [{ start, end }] : [],
    });
    extend(state, null, line.end);
    return true;
}
function addHtml(state, line, html, at, depth) {
    unwind(state, depth);
    const node = { type: 'html', start: line.at, end: line.end };
    append(state, node);
    state.leaf = { kind: 'html', node, html };
    extend(state, node, line.end);
    if (endsHtml(html, state.text, html === 2 ? at + 2 : at, line.end))
        closeLeaf(state);
    return true;
}
function addSetext(state, line, at) {
    const depth = setextDepth(state.text, at, line.end);
    const { leaf } = state;
    if (depth === 0 || leaf?.kind !== 'paragraph')
        return false;
    const { definitions, rest } = definitionsIn(state.text, leaf.lines);
    if (rest.length === 0)
        return false;
    for (const definition of definitions)
        append(state, definition);
    append(state, {
        type: 'heading',
        start: rest[0].start,
        end: line.end,
        depth,
        lines: inked(state.text, rest),
    });
    state.leaf = null;
    extend(state, null, line.end);
    return true;
}
/** A row of an open table, or the delimiter row that makes a table of the last line of a paragraph. */
function continueTable(state, line, at) {
    const { leaf, text } = state;
    if (leaf?.kind === 'table') {
        leaf.node.rows.push(rowOf(text, at, line.end));
        extend(state, leaf.node, line.end);
        return true;
    }
    if (leaf?.kind !== 'paragraph')
        return false;
    const columns = delimiterColumns(text, at, line.end);
    const header = leaf.lines.at(-1);
    if (columns === 0 || header.deep || text.slice(header.start, header.end).trim() === '|')
        return false;
    const row = rowOf(text, header.start, header.end);
    if (row.cells.length !== columns)
        return false;
    leaf.lines.pop();
    closeLeaf(state);
    const node = { type: 'table', start: header.start, end: line.end, rows: [row] };
    append(state, node);
    state.leaf = { kind: 'table', node, columns };
    extend(state, node, line.end);
    return true;
}
function takeBlank(state, matched, line) {
    if (state.leaf?.kind === 'indented' && matched === state.open.length)
        return;
    closeLeaf(state);
    // A blank line ends the quotes that it does not belong to; items stay open for what follows.
    while (state.open.length > matched)
        state.open.pop();
    const last = blocks_top(state).node;
    // Containers that begin on this line and stay empty reach as far as their marks do.
    if (last.start >= line.start && last.type !== 'root')
        extendFrom(state, state.open.length - 2, last.end);
    endQuotes(state, line);
}
/** The mark of a quote on an empty line belongs to it, and to what is around it. */
function endQuotes(state, line) {
    for (let at = state.open.length - 1; at > 0; at--) {
        if (state.open[at].node.type !== 'quote')
            continue;
        const end = line.end;
        state.open[at].node.end = Math.max(state.open[at].node.end, end);
        const inner = state.open[at].list;
        if (inner !== null)
            inner.end = Math.max(inner.end, end);
        extendFrom(state, at - 1, end);
        return;
    }
}
function takeText(state, line, matched) {
    const at = firstInk(state.text, line.at, line.end);
    const range = { start: at, end: line.end, deep: indentOf(state.text, line) >= 4 };
    if (state.leaf?.kind === 'paragraph')
        state.leaf.lines.push(range);
    else {
        unwind(state, matched);
        blocks_top(state).list = null;
        state.leaf = { kind: 'paragraph', lines: [range] };
    }
    extend(state, null, line.end);
}
function closeLeaf(state) {
    const { leaf } = state;
    state.leaf = null;
    if (leaf?.kind !== 'paragraph' || leaf.lines.length === 0)
        return;
    const { definitions, rest } = definitionsIn(state.text, leaf.lines);
    for (const definition of definitions)
        append(state, definition);
    const [first, last] = [rest[0], rest.at(-1)];
    if (first === undefined || last === undefined)
        return;
    append(state, { type: 'paragraph', start: first.start, end: last.end, lines: inked(state.text, rest) });
}
function inked(text, lines) {
    return lines.map(({ start, end }) => ({ start, end: lastInk(text, start, end) }));
}

;// CONCATENATED MODULE: ./lib/src/markdown/parse.js
/** The one door to the blocks of a text. */



/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/** Places in a text: offsets while we think, lines and columns when we speak. */
/** The start of every line of `text`; a line ends at LF, CRLF or a lone CR, as in CommonMark. */
function lineStarts(text) {
    const starts = [0];
    const ends = /\r\n|\n|\r/g;
    while (ends.exec(text) !== null)
        starts.push(ends.lastIndex);
    return starts;
}
/** The line (from 1) that holds `offset`, by binary search. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Line and column of `offset`. */
function pointAt(starts, offset) {
    const line = lineAt(starts, offset);
    return { line, column: offset - starts[line - 1] + 1 };
}
/** The text of line `line` (from 1), without its line end; empty when there is no such line. */
function lineText(text, starts, line) {
    const start = starts[line - 1];
    if (start === undefined)
        return '';
    return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
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


/***/ })

};
