/** Task ids as people write them in titles, branches, messages and `Tasks:` lines; linear on hostile text. */

/** One id, or a range of them, with the feature in front of it. */
export interface WrittenId {
  readonly text: string;
  readonly feature: string | null;
  readonly id: string;
  /** The other end of a range. */
  readonly through: string | null;
  /** In a `Tasks:` line, behind the word "task", or anywhere else: how sure it is that a task is meant. */
  readonly manner: 'listed' | 'named' | 'mentioned';
}

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
export function listedIds(value: string): WrittenId[] {
  const found: WrittenId[] = [];
  const reader: Reader = { text: value, at: 0, words: false, closes: true };
  while (reader.at < value.length) {
    skip(reader, BETWEEN);
    if (skip(reader, ADDRESS) || skipBrackets(reader, found.length > 0)) continue;
    const id = readListed(reader);
    if (id !== null) found.push(id);
    else if (skip(reader, WORD)) reader.words = true;
    else reader.at++;
  }
  return found;
}

function readListed(reader: Reader): WrittenId | null {
  const read = element(reader.text, reader.at, 'listed');
  if (read === null || (reader.words && /^\d+$/.test(read.id.id))) return null;
  reader.at = read.end;
  return read.id;
}

/** The ids of a title, a branch or a message: behind the word "task", and wherever one stands. */
export function mentionedIds(text: string): WrittenId[] {
  const found: WrittenId[] = [];
  const named: Span[] = [];
  for (const word of text.matchAll(THE_WORD_TASK)) {
    const start = word.index + word[0].length;
    if (start < (named.at(-1)?.end ?? 0)) continue;
    const run = namedRun(text, start, word[1] === undefined ? '' : 'TASK-');
    found.push(...run.ids);
    if (run.ids.length > 0) named.push({ start: word.index, end: run.end });
  }
  return [...found, ...loose(text, named)];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The ids outside the spans that were read, with the folder in front of them. */
function* loose(text: string, read: readonly Span[]): Generator<WrittenId> {
  let next = 0;
  let end = 0;
  for (const { index } of text.matchAll(MENTION)) {
    while ((read[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if (index < end || index >= (read[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const found = element(text, index, 'mentioned');
    if (found === null) continue;
    end = found.end;
    yield withFolder(found.id, text.slice(Math.max(0, index - 102), index));
  }
}

function withFolder(id: WrittenId, before: string): WrittenId {
  const folder = FEATURE_BEFORE.exec(before)?.[1];
  if (folder === undefined || IS_ID.test(folder)) return id;
  return { ...id, feature: folder, text: `${folder}/${id.text}` };
}

interface Reader {
  readonly text: string;
  at: number;
  /** A word was met: a bare number behind it is no id any more. */
  words: boolean;
  /** False once it is known that no bracket closes behind here. */
  closes: boolean;
}

function skip(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  if (!pattern.test(reader.text)) return false;
  reader.at = pattern.lastIndex;
  return true;
}

/** Passes over `(a remark)` or the address of a link; brackets around the whole list only open it. */
function skipBrackets(reader: Reader, isRemark: boolean): boolean {
  if (reader.text[reader.at] !== '(') return false;
  const end = isRemark && reader.closes ? reader.text.indexOf(')', reader.at) : -1;
  if (isRemark && end === -1) reader.closes = false;
  reader.at = end === -1 ? reader.at + 1 : end + 1;
  return true;
}

/** The ids that follow the word "task": `1.2, 1.3 and 1.5`. */
function namedRun(text: string, start: number, prefix: string): { ids: WrittenId[]; end: number } {
  const ids: WrittenId[] = [];
  const reader = { text, at: start, words: false, closes: true };
  for (;;) {
    const read = element(text, reader.at, 'named');
    if (read === null) return { ids, end: reader.at };
    const id = /^\d/.test(read.id.id) ? prefix + read.id.id : read.id.id;
    ids.push({ ...read.id, id });
    reader.at = read.end;
    if (!skip(reader, BETWEEN)) return { ids, end: reader.at };
  }
}

function element(
  text: string,
  at: number,
  manner: WrittenId['manner'],
): { id: WrittenId; end: number } | null {
  FEATURE.lastIndex = at;
  const folder = FEATURE.exec(text)?.[1];
  const feature = folder === undefined || IS_ID.test(folder) ? null : folder;
  const start = feature === null ? at : FEATURE.lastIndex;
  ELEMENT.lastIndex = start;
  const match = ELEMENT.exec(text);
  if (match === null) return null;
  const id = match[1] as string;
  const through = rangeEnd(id, match[2], manner);
  const hash = text[start] === '#' ? 1 : 0;
  const end = through === null ? start + hash + id.length : ELEMENT.lastIndex;
  return { id: { text: text.slice(at, end), feature, id, through, manner }, end };
}

/** `T012-T015` and `T012-015` are ranges; `T012-2` is not, nor a bare `1-3` outside a list. */
function rangeEnd(id: string, end: string | undefined, manner: WrittenId['manner']): string | null {
  if (end === undefined) return null;
  const [prefix, endPrefix] = [lettersOf(id), lettersOf(end)];
  if (prefix === '') return endPrefix === '' && manner === 'listed' ? end : null;
  if (endPrefix.toLowerCase() === prefix.toLowerCase()) return end;
  return endPrefix === '' && end.length === id.length - prefix.length ? prefix + end : null;
}

function lettersOf(id: string): string {
  return /^[^\d]*/.exec(id)?.[0] ?? '';
}
