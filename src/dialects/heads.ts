/** Reads the head of a task line: id, labels, title. */
import type { Located, Range } from '../model/place.ts';
import { type IdForm, type ReadId, readId } from './ids.ts';
import { isOptionalWord, statusWordOf } from './words.ts';

export interface Head {
  readonly id: Located<string> | null;
  readonly form: LastingForm | null;
  readonly labels: readonly Located<string>[];
  readonly title: Located<string>;
  readonly parallel: Range | null;
  readonly optional: Range | null;
  readonly story: Located<string> | null;
}

/** How an id that counts is built. */
export type LastingForm = Exclude<IdForm, 'counting'>;

interface Cursor {
  at: number;
  bold: boolean;
  struck: boolean;
}

/** The id in front of the task whose text is `at`, whether or not its form counts; null for none. */
export function idAt(text: string, at: Range): ReadId | null {
  return readIdAt(text, at, { at: at.start, bold: false, struck: false }, []);
}

function readIdAt(text: string, at: Range, cursor: Cursor, labels: Located<string>[]): ReadId | null {
  openSigns(text, at, cursor);
  const wrapped = wrappedId(text, { start: cursor.at, end: at.end });
  if (wrapped !== null) return wrapped;
  readLabels(text, at, cursor, labels);
  return readId(text, { start: cursor.at, end: at.end });
}

/** Reads the head of the task whose text is `at`. `accept` says whether an id of this form counts in this file. */
export function readHead(text: string, at: Range, accept: (id: string, form: IdForm) => boolean): Head {
  const cursor: Cursor = { at: at.start, bold: false, struck: false };
  const labels: Located<string>[] = [];
  const read = readIdAt(text, at, cursor, labels);
  const id = read !== null && accept(read.id.value, read.form) ? read : null;
  if (id !== null) afterId(text, at, cursor, id.end);
  readLabels(text, at, cursor, labels);
  const title = titleOf(text, { start: cursor.at, end: at.end }, cursor);
  const trailing = trailingParallel(text, title.at);
  const kept =
    trailing === null ? title : titleOf(text, { start: title.at.start, end: trailing.start }, cursor);
  return {
    id: id?.id ?? null,
    form: id === null ? null : lastingForm(id.form),
    labels,
    title: kept,
    parallel: labels.find(isParallel)?.at ?? trailing ?? statedParallel(text, kept.at),
    optional:
      labels.find((label) => isOptionalWord(label.value))?.at ?? optionalIn(text, kept.at, id?.end ?? -1),
    story: storyOf(labels),
  };
}

/** A number with nothing but a blank behind it is one like others, once it counts as an id. */
function lastingForm(form: IdForm): LastingForm {
  return form === 'counting' ? 'number' : form;
}

/** True for blank, tab, line end, and the wide and hard blanks. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10 || code === 0x3000 || code === 0xa0;
}

function skipSpace(text: string, at: Range, cursor: Cursor): void {
  while (cursor.at < at.end && isSpace(text.charCodeAt(cursor.at))) cursor.at++;
}

/** `**`, `~~`, and symbols of state in front of an id or title. */
function openSigns(text: string, at: Range, cursor: Cursor): void {
  skipSpace(text, at, cursor);
  for (let sign = openSign(text, at, cursor.at); sign !== null; sign = openSign(text, at, cursor.at)) {
    if (sign === '~~') cursor.struck = true;
    else if (sign === '**' || sign === '__') cursor.bold = true;
    cursor.at += sign.length;
    skipSpace(text, at, cursor);
  }
}

/** The sign at `from`, or null where none stands or it belongs to the title. */
function openSign(text: string, at: Range, from: number): string | null {
  const sign = /^(?:\*\*|__|~~|(?:✅|✔|☑|❌|⬜|🔲|🚧|🔄|⏳|🟡|🟢|🔴|🔧)\ufe0f?)/u.exec(
    text.slice(from, from + 3),
  )?.[0];
  if (sign === undefined || from + sign.length > at.end) return null;
  return opensTask(text, at, from + sign.length) ? sign : null;
}

/** Signs are taken off only in front of an id or label: the markup of a title stays as written. */
function opensTask(text: string, at: Range, from: number): boolean {
  let start = from;
  while (start < at.end && /[ *_~]/.test(text[start] as string)) start++;
  const rest = { start, end: at.end };
  return readId(text, rest) !== null || labelAt(text, rest) !== null || wrappedId(text, rest) !== null;
}

const WRAPPED =
  /^(?:`(T-?\d{2,4}[a-z]?|TASK-\d{1,4})`|\[(T-?\d{2,4}[a-z]?|TASK-\d{1,4})\](?![(:[])|【(T-?\d{2,4}[a-z]?)】)/i;

/** `` `T012` Title``, `[T012] Title`: an id in code or brackets, of a form that means nothing but a task. */
function wrappedId(text: string, at: Range): ReadId | null {
  const found = WRAPPED.exec(text.slice(at.start, Math.min(at.end, at.start + 14)));
  if (found === null) return null;
  const value = (found[1] ?? found[2] ?? found[3]) as string;
  const start = at.start + 1;
  return {
    id: { value, at: { start, end: start + value.length } },
    form: 'prefixed',
    end: at.start + found[0].length,
  };
}

/** "T056+T057": one line for several tasks goes by the first id. */
const MORE_IDS = /^(?:\s?[+&/,–~-]\s?[A-Z]{1,4}-?\d{2,4}[a-z]?){1,8}(?![\p{L}\d_./-])/u;

function afterId(text: string, at: Range, cursor: Cursor, end: number): void {
  cursor.at = end;
  const more = MORE_IDS.exec(text.slice(end, Math.min(at.end, end + 80)));
  if (more !== null) cursor.at += more[0].length;
  for (const sign of [/^(?:\*\*|__|~~|\*)/, /^[.:：)、]+/, /^(?:\*\*|__|~~)/]) {
    const found = sign.exec(text.slice(cursor.at, cursor.at + 2))?.[0];
    // `- [ ] 2.2* Title`: a star alone marks the task as optional.
    if (found === undefined || (found === '*' && text[cursor.at + 1] === '*')) continue;
    if (found === '**' || found === '__') cursor.bold = !cursor.bold;
    cursor.at += found.length;
  }
  skipSpace(text, at, cursor);
  const dash = /^(?:[-–—:：·|]|::)[ \t]+/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
  if (dash !== undefined) cursor.at += dash.length;
  cursor.at = Math.min(cursor.at, at.end);
}

/** `[P]`, `[US1]`, `[FR-001]`, `(P)`, `【P2】`: a short label in brackets that is no link and no box. */
function labelAt(text: string, at: Range): { readonly label: Located<string>; readonly end: number } | null {
  const found = /^(?:\[([^\][\r\n]{1,40})\](?![(:])|[(（]([PＰ])[)）]|【([^】\r\n]{1,20})】)/.exec(
    text.slice(at.start, Math.min(at.end, at.start + 44)),
  );
  if (found === null) return null;
  const value = found[1] ?? found[2] ?? (found[3] as string);
  if (found[1] !== undefined && !isLabel(value)) return null;
  // `[US1][US2]` are two labels, `[text][reference]` is a link.
  if (text[at.start + found[0].length] === '[' && !/^(?:P|[A-Z]{1,8}-?\d*[a-z]?)$/.test(value)) return null;
  const start = at.start + 1;
  return {
    label: { value: value.trim(), at: trimmed(text, start, start + value.length) },
    end: at.start + found[0].length,
  };
}

function isLabel(value: string): boolean {
  return (
    /^[\p{Lu}#][\p{L}\d#:&,./+ _-]{0,39}$|^\p{L}{2,16}$|^p$/u.test(value) &&
    !/^(?:x|X)$/.test(value) &&
    value.split(' ').length <= 6
  );
}

function readLabels(text: string, at: Range, cursor: Cursor, labels: Located<string>[]): void {
  for (;;) {
    const before = cursor.at;
    skipSpace(text, at, cursor);
    const found = labelAt(text, { start: cursor.at, end: at.end });
    if (found === null) {
      if (labels.length === 0) cursor.at = before;
      return;
    }
    labels.push(found.label);
    cursor.at = found.end;
    afterLabel(text, at, cursor);
  }
}

/** Passes over a dash or colon behind a label, and over the end of the bold words that it closes. */
function afterLabel(text: string, at: Range, cursor: Cursor): void {
  skipSpace(text, at, cursor);
  const sign = /^(?:[-–—:：][ \t]+|\*\*[:：]?[ \t]*)/.exec(text.slice(cursor.at, cursor.at + 6))?.[0];
  if (sign === undefined) return;
  const bold = sign.startsWith('**');
  if (bold && !cursor.bold) return;
  if (bold) cursor.bold = false;
  cursor.at += sign.length;
}

function titleOf(text: string, at: Range, cursor: Cursor): Located<string> {
  const range = trimmed(text, at.start, at.end);
  let end = range.end;
  if (cursor.struck) end = strikeEnd(text, range.start, end);
  if (cursor.bold && text.endsWith('**', end)) end -= 2;
  const cut = trimmed(text, range.start, Math.max(range.start, end));
  return { value: folded(text.slice(cut.start, cut.end)), at: cut };
}

/** Where a title ends whose strike began before the id: at the closing sign, if only a mark of state stands behind it. */
function strikeEnd(text: string, start: number, end: number): number {
  const close = text.lastIndexOf('~~', end - 2);
  if (close <= start) return end;
  const rest = text.slice(close + 2, end).replace(/^[\s([（【*:：–—-]+/, '');
  return rest === '' || (rest.length <= 24 && statusWordOf(rest) === 'dropped') ? close : end;
}

/** Soft wraps and the signs of quotes become a blank. */
export function folded(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return text.replace(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t>]*/g, ' ');
}

/** The range without white space at its ends. */
export function trimmed(text: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isParallel({ value }: Located<string>): boolean {
  return /^(?:[PpＰ]|PARALLEL|Parallel|parallel)$/.test(value);
}

function trailingParallel(text: string, at: Range): Range | null {
  const tail = text.slice(Math.max(at.start, at.end - 12), at.end);
  const found = /(?:\[P\]|\(P\)|\[PARALLEL\])[.*]*$/.exec(tail);
  if (found === null) return null;
  const start = at.end - tail.length + found.index;
  return { start, end: start + found[0].replace(/[.*]+$/, '').length };
}

/** "(parallel: true)" in the words of the task. */
function statedParallel(text: string, at: Range): Range | null {
  const found = /[([]parallel: ?(?:true|yes)[)\]]/i.exec(text.slice(at.start, at.end));
  if (found === null) return null;
  const start = at.start + found.index;
  return { start, end: start + found[0].length };
}

const BRACKETED = /[([（【]([^()[\]（）【】\r\n]{2,20})[)\]）】]/g;

/** "(optional)" about the task, and not about a name in code beside it or within a quotation. */
function optionalIn(text: string, at: Range, idEnd: number): Range | null {
  if (idEnd > 0 && text[idEnd] === '*' && text[idEnd + 1] !== '*') return { start: idEnd, end: idEnd + 1 };
  const title = text.slice(at.start, at.end);
  if (!/[([（【]/.test(title)) return null;
  for (const found of title.matchAll(BRACKETED)) {
    const start = at.start + found.index;
    const end = start + found[0].length;
    const words = found[1] as string;
    // "(Optional, v1.1) Show a hint"
    const opens = found.index <= 3 && isOptionalWord(words.split(/[\s,，;:：]/, 1)[0] as string);
    if (opens || (isOptionalWord(words) && standsAlone(text.slice(at.start, start), text.slice(end, at.end))))
      return { start, end };
  }
  return null;
}

/** Nothing behind it, or the first clause goes on: one of a list of names is no task. */
function standsAlone(front: string, behind: string): boolean {
  if (/^[\s*_.。!]*$/.test(behind)) return true;
  return !/[:：,，、;(（—–]|[`"'”’」_]\s?$/.test(front) && /^\s[^\s`"'“:=,;.]/.test(behind);
}

function storyOf(labels: readonly Located<string>[]): Located<string> | null {
  for (const label of labels) {
    const found = /^US-?\d{1,3}[a-z]?/.exec(label.value);
    if (found !== null)
      return { value: found[0], at: { start: label.at.start, end: label.at.start + found[0].length } };
  }
  return null;
}
