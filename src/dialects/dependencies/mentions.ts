/** Finds mentions of tasks in a text: ids, lists and ranges of ids. */
import { LANGUAGES } from '../../language/index.ts';
import type { Range } from '../../model/place.ts';
import { prefixOf } from '../ids.ts';

/** The ids of a document, and how they are looked up. */
export interface IdIndex {
  /** Position in file order of the first task with this id. */
  readonly order: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
  /** The letters that ids of this file begin with. */
  readonly prefixes: ReadonlySet<string>;
  readonly numeric: boolean;
}

/** One id as written; `id` is how its task writes it, or null for an id of the file's form that no task has. */
export interface Mention {
  readonly id: string | null;
  readonly written: string;
  readonly at: Range;
}

/** Ids that stand together: "T001, T003–T005 and T007". */
export interface MentionList {
  readonly mentions: readonly Mention[];
  readonly at: Range;
}

/** Indexes the ids of a document; a doubled id means its first task. */
export function indexIds(ids: readonly (string | null)[]): IdIndex {
  const order = new Map<string, number>();
  const prefixes = new Set<string>();
  let numeric = false;
  for (const [at, id] of ids.entries()) {
    if (id === null) continue;
    for (const key of [id, keyOf(id)]) if (!order.has(key)) order.set(key, at);
    const prefix = prefixOf(id);
    if (prefix === '') numeric = true;
    else prefixes.add(prefix);
  }
  return { order, ids: ids.map((id) => id ?? ''), prefixes, numeric };
}

/** Without hash and zero padding, upper case: `#t01` and `T1` are the same task. */
function keyOf(id: string): string {
  return id
    .replace(/^#/, '')
    .toUpperCase()
    .replace(/\d+/g, (digits) => String(Number(digits)));
}

function resolve(index: IdIndex, written: string): string | null {
  const at = index.order.get(written) ?? index.order.get(keyOf(written));
  return at === undefined ? null : (index.ids[at] as string);
}

/** Words for "task" in front of a number, and "through" between the ends of a range. */
const TASK = new RegExp(`(?:^|[^\\p{L}])(?:${wordsOf((words) => words.task)})[ \\t]*[#№]?[ \\t]*$`, 'iu');
const THROUGH = new RegExp(
  `^[\`*_]{0,3}(?:\\.{2,3}|…|[-–—~～〜]{1,2}|[ \\t]+(?:[-–—~～]|${wordsOf((words) => words.through)})[ \\t]+|から|부터|[到至])[\`*_]{0,3}$`,
  'iu',
);
const JOIN =
  /^[`*_~\])）]{0,3}(?:[ \t]*(?:\([^()\r\n]{0,60}\)|（[^（）\r\n]{0,60}）))?[ \t]*(?:[,，、;；/+&∥‖|·]|and|und|y|et|e|и|oraz|i|và|or|or\/and|和|与|與|及|と|および|및|와|과)?[ \t]*(?:and |und |y |et |e |и |& |then )?[ \t]*(?:tasks? |#|the )?[`*_[(（]{0,3}$/iu;

function wordsOf(pick: (words: (typeof LANGUAGES)[number]) => readonly string[]): string {
  return LANGUAGES.flatMap(pick)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const TOKEN =
  /(?<![\p{L}\d_/.\\-])#?(?:[A-Za-z]{1,8}(?:-[A-Za-z]{1,6})?[-_]?\d{1,5}(?:-[A-Za-z]{1,2}\d{1,3})?(?:[.-]\d{1,4}(?![\d]*[A-Za-z]{2}))*[A-Za-z]?|\d{1,4}(?:\.\d{1,4}){0,5}[a-z]?)(?![\p{L}\d_]|[-/]\p{L}|\.\d)/gu;

/** How freely bare numbers count: `list` in the value of a field, `dotted` behind a keyword or arrow, `never` in prose. */
export type Numbers = 'list' | 'dotted' | 'never';

/** Every mention of a task in a stretch of text, in order. */
export function mentionsIn(text: string, at: Range, index: IdIndex, numbers: Numbers): Mention[] {
  const mentions: Mention[] = [];
  const part = text.slice(at.start, at.end);
  let previousTask = -1;
  for (const found of part.matchAll(TOKEN)) {
    const written = found[0];
    const isNumber = /^#?\d/.test(written);
    const named =
      TASK.test(part.slice(Math.max(0, found.index - 20), found.index)) || previousTask === found.index;
    if (isNumber && !numberCounts(written, numbers, named, index)) continue;
    const id = resolve(index, written);
    if (id === null && !(isNumber ? index.numeric : fits(index, written))) continue;
    const start = at.start + found.index;
    mentions.push({ id, written, at: { start, end: start + written.length } });
    const behind = JOIN.exec(
      part
        .slice(found.index + written.length, found.index + written.length + 12)
        .replace(/[\p{L}\d].*$/u, ''),
    );
    previousTask = named && behind !== null ? nextTokenAt(part, found.index + written.length) : -1;
  }
  return mentions;
}

function nextTokenAt(part: string, from: number): number {
  const next = part.slice(from, from + 12).search(/\d/);
  return next < 0 ? -1 : from + next;
}

function fits(index: IdIndex, written: string): boolean {
  return index.prefixes.has(prefixOf(written));
}

function numberCounts(written: string, numbers: Numbers, named: boolean, index: IdIndex): boolean {
  if (!index.numeric && !(named && index.prefixes.size === 0)) return false;
  if (named || numbers === 'list') return true;
  return numbers === 'dotted' && /\./.test(written);
}

/** Mentions in lists: ranges become the tasks between their ends in file order. */
export function listsIn(text: string, at: Range, index: IdIndex, numbers: Numbers): MentionList[] {
  const mentions = mentionsIn(text, at, index, numbers);
  const lists: { mentions: Mention[]; at: { start: number; end: number } }[] = [];
  let from: Mention | null = null;
  for (const mention of mentions) {
    const last = lists.at(-1);
    const between = last === undefined ? '' : text.slice(last.at.end, mention.at.start);
    if (last !== undefined && from !== null && THROUGH.test(between)) {
      last.mentions.push(...rangeBetween(index, from, mention));
      last.at.end = mention.at.end;
      from = null;
      continue;
    }
    if (last !== undefined && between.length <= 80 && JOIN.test(between)) {
      last.mentions.push(mention);
      last.at.end = mention.at.end;
    } else lists.push({ mentions: [mention], at: { ...mention.at } });
    from = mention;
  }
  return lists;
}

/** The tasks after `from` up to `to`, in file order; just the end where the order does not fit. */
function rangeBetween(index: IdIndex, from: Mention, to: Mention): Mention[] {
  const first = from.id === null ? undefined : index.order.get(from.id);
  const last = to.id === null ? undefined : index.order.get(to.id);
  if (first === undefined || last === undefined || last <= first) return [to];
  const same = index.ids
    .slice(first + 1, last)
    .filter((id) => id !== '' && prefixOf(id) === prefixOf(from.id as string));
  return [...same.map((id) => ({ id, written: id, at: to.at })), to];
}
