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
const FEATURE = /([\p{L}\p{N}_][\p{L}\p{N}._-]{0,99})\//uy;
const FEATURE_BEFORE = /(?:^|[^\p{L}\p{N}._-])([\p{L}\p{N}_][\p{L}\p{N}._-]{0,99})\/$/u;
const BETWEEN = /(?:[\s,;&+/、，`*[\]]|and(?![A-Za-z])|or(?![A-Za-z]))+/y;
const ADDRESS = /[a-z]{1,10}:\/\/\S*/iy;
const WORD = /[^\s,;/]+\/?/y;
const THE_WORD_TASK = /(?<![A-Za-z0-9])tasks?(?:([ \t]{0,2}[:#/_-][ \t#]{0,2})|[ \t]{1,3})(?=[A-Za-z\d])/gi;
const MENTION = new RegExp(`(?<![A-Za-z0-9.])(?=[A-Za-z])${ID}`, 'g');

/** The ids of a `Tasks:` line: a list with ranges, words between them passed over. */
export function listedIds(value: string): WrittenId[] {
  const found: WrittenId[] = [];
  const reader = { text: value, at: 0, words: false, closes: true };
  while (reader.at < value.length) {
    skip(reader, BETWEEN);
    if (skip(reader, ADDRESS) || skipBrackets(reader, found.length > 0)) continue;
    const read = element(value, reader.at, 'listed');
    if (read !== null && (!reader.words || !/^\d+$/.test(read.id.id))) {
      found.push(read.id);
      reader.at = read.end;
    } else if (skip(reader, WORD)) reader.words = true;
    else reader.at++;
  }
  return found;
}

/** The ids of a title, a branch or a message. */
export function mentionedIds(text: string): WrittenId[] {
  const found: WrittenId[] = [];
  let named = 0;
  for (const word of text.matchAll(THE_WORD_TASK)) {
    const start = word.index + word[0].length;
    if (start < named) continue;
    const run = namedRun(text, start, word[1] === undefined ? '' : 'TASK-');
    found.push(...run.ids);
    named = run.end;
  }
  for (const mention of text.matchAll(MENTION)) {
    const read = element(text, mention.index, 'mentioned');
    if (read === null) continue;
    const before = text.slice(Math.max(0, mention.index - 102), mention.index);
    const feature = FEATURE_BEFORE.exec(before)?.[1] ?? null;
    const own = feature === null || IS_ID.test(feature) ? null : feature;
    found.push(own === null ? read.id : { ...read.id, feature: own, text: `${own}/${read.id.text}` });
  }
  return found;
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
  const start = feature === null ? at : at + feature.length + 1;
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
