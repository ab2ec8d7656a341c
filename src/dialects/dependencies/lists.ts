/** Joins mentions of tasks to lists: "T001, T003–T005 and T007". */
import type { Range } from '../../model/place.ts';
import { prefixOf } from '../ids.ts';
import { type IdIndex, resolve } from './ids.ts';
import { THROUGH } from './keywords.ts';
import type { Mention } from './mentions.ts';

/** Mentions that stand together; `tight` where no comma is between them. */
export interface MentionList {
  readonly mentions: readonly Mention[];
  readonly at: Range;
  readonly tight: boolean;
}

const GLOSS = /\([^()\r\n]{0,80}\)|（[^（）\r\n]{0,80}）/g;
const SEPARATOR =
  /^[`*_~"'\])]{0,6}\s{0,8}(?:[,，、/+&∥‖·]|\|\||(?<=\s)(?:and|und|y|et|e|и|oraz|i|và|or|sowie|así como)(?=\s)|以及|[和与與及と]|및|와(?=\s)|과(?=\s))\s{0,8}(?:(?:and|und|y|et|e|и|or|then|on|upon)\s)?(?:(?:tasks?|the|tarea|tâche|tarefa|задачи|任务|タスク)\s?#?)?[`*_~"'[(（#]{0,6}$/iu;

/** Lists of mentions that stand in this order; ranges become the tasks between their ends. `gapOf` is the text between two. */
export function listsOf(
  mentions: readonly Mention[],
  index: IdIndex,
  gapOf: (from: Mention, to: Mention) => string | null,
): MentionList[] {
  const lists: OpenList[] = [];
  for (const mention of mentions) {
    const last = lists.at(-1);
    const gap = last === undefined ? null : gapOf(last.mentions.at(-1) as Mention, mention);
    if (last === undefined || gap === null || !extend(last, mention, gap, index)) lists.push(listOf(mention));
  }
  return lists;
}

/** A list that may go on. */
interface OpenList extends MentionList {
  readonly mentions: Mention[];
  readonly at: { readonly start: number; end: number };
  tight: boolean;
  /** The mention that a range may begin with, or null behind the end of one. */
  from: Mention | null;
}

function listOf(mention: Mention): OpenList {
  return { mentions: [mention], at: { ...mention.at }, tight: true, from: mention };
}

/** Takes a mention into the list in front of it, as the end of a range or one more; false where it begins a list. */
function extend(list: OpenList, mention: Mention, gap: string, index: IdIndex): boolean {
  if (list.from !== null && isRange(gap, list.from, mention)) {
    list.mentions.push(...rangeBetween(index, list.from, mention));
    list.from = null;
  } else if (isJoin(gap)) {
    list.mentions.push(mention);
    list.from = mention;
    if (/[,，、]/.test(gap)) list.tight = false;
  } else return false;
  list.at.end = mention.at.end;
  return true;
}

function isRange(gap: string, from: Mention, to: Mention): boolean {
  if (!THROUGH.test(gap)) return false;
  // An em-dash between spaces begins a new thought unless both ends are ids of one kind.
  return !/\s[—–-]{1,2}\s/.test(gap) || prefixOf(from.written) === prefixOf(to.written);
}

function isJoin(gap: string): boolean {
  if (gap.length > 120) return false;
  const plain = gap.replace(GLOSS, '');
  return plain.length <= 32 && SEPARATOR.test(plain);
}

/** A range over more tasks than this stands for its ends: what it costs to read does not grow with the file. */
const LONGEST = 1000;

/** The tasks after `from` up to `to`, in file order and of the same kind; by their numbers where that order does not fit. */
function rangeBetween(index: IdIndex, from: Mention, to: Mention): Mention[] {
  const first = from.id === null ? undefined : index.order.get(from.id);
  const last = to.id === null ? undefined : index.order.get(to.id);
  if (first === undefined || last === undefined || last <= first) return countedBetween(index, from, to);
  if (last - first > LONGEST) return [to];
  const prefix = prefixOf(from.id as string);
  const depth = numberDepth(from.id as string);
  const between = index.ids
    .slice(first + 1, last)
    .filter((id) => id !== '' && prefixOf(id) === prefix && numberDepth(id) >= depth);
  return [...[...new Set(between)].map((id) => ({ id, written: id, at: to.at })), to];
}

const COUNTED = /^(.*?)(\d{1,5})[A-Za-z]?$/;

/** `T005–T011` where the file lists T011 first, or has no T011: the tasks with the numbers between. */
function countedBetween(index: IdIndex, from: Mention, to: Mention): Mention[] {
  const [start, end] = [COUNTED.exec(from.id ?? from.written), COUNTED.exec(to.id ?? to.written)];
  if (start === null || end === null || start[1] !== end[1]) return [to];
  const [first, last] = [Number(start[2]), Number(end[2])];
  const between: Mention[] = [];
  for (let number = first + 1; number < last && last - first <= LONGEST; number++) {
    const id = resolve(index, `${start[1]}${number}`);
    if (id !== null) between.push({ id, written: id, at: to.at });
  }
  return [...between, to];
}

/** `1` has depth 1, `1.2` depth 2: a range of sub-tasks does not run over their parents. */
function numberDepth(id: string): number {
  return id.split('.').length;
}
