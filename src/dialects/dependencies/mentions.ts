/** Finds mentions of tasks in a text. */
import type { Range } from '../../model/place.ts';
import { fits, type IdIndex, resolve, resolveNamed } from './ids.ts';
import { ARROW, ARROW_BACK, THROUGH, wordsPattern } from './keywords.ts';
import { tokensIn } from './tokens.ts';

/** One id as written; `id` is how its task writes it, or null for an id of the file's form that no task has. */
export interface Mention {
  readonly id: string | null;
  readonly written: string;
  readonly at: Range;
}

/** `value`: a number counts where a part of a list begins with it; `text`: where the words around say that it is a task. */
export type Numbers = 'value' | 'text';

const TASK = new RegExp(`(?:${wordsPattern((words) => words.task)})\\s*[#№]?[\\s\`*_"'\\[]*$`, 'iu');
const KEYWORD = new RegExp(
  `(?:${wordsPattern((words) => [...words.needs, ...words.before])}|${ARROW}|${ARROW_BACK})(?:\\s(?:both|all of|(?:the )?completion of|completing|finishing|of))?[\\s:：\`*_"'\\[(（]*$`,
  'iu',
);
const JOINED =
  /(?:[,，、;；/+&∥‖|]|(?<!\p{L})(?:and|und|y|et|e|и|oraz|i|và|or)|和|与|與|及|以及|と|및|와|과)[\s`*_"'[#]*$/iu;
const OPENED = /(?:^|[([（【{:：>\n])[\s`*_"'[•*-]*$/u;
/** "2.1 は 1.1 に": behind another number. */
const PARTICLE = /\d[`*_]*\s?[はがを은는이가]\s?$/u;
const UNIT =
  /^\s?(?:%|(?:px|r?em|ms|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|[kKMG]i?B|x|or (?:later|newer|higher|above))(?![\p{L}\d_])|以上)|^\+(?![\s\d])/u;
const ENDS =
  /^[`*_"'\])）】}]*(?:$|\s*[,，、;；:：.。|/+&∥→←=<>([（【—–\n-]|\s+(?:and|und|y|et|e|и|or|is|are|be|has|have|must|can|done|complete[ds]?|finish(?:e[ds])?|first|before|after|blocks?|depends?|requires?|needs?|lands?|to|through|bis|в|на)\b|\s*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/u;

/** Every mention of a task in a stretch of text, in order. */
export function mentionsIn(text: string, at: Range, index: IdIndex, numbers: Numbers): Mention[] {
  const mentions: Mention[] = [];
  const part = text.slice(at.start, at.end);
  for (const { token, offset } of tokensIn(part)) {
    const last = mentions.at(-1);
    const previous = last !== undefined && at.start + offset - last.at.end < 24 ? last : undefined;
    mentions.push(...read({ part, index: offset, from: at.start }, token, index, numbers, previous));
  }
  return mentions;
}

interface Place {
  readonly part: string;
  /** Offset of the token in `part`. */
  readonly index: number;
  /** Offset of `part` in the document. */
  readonly from: number;
}

function read(
  place: Place,
  token: string,
  index: IdIndex,
  numbers: Numbers,
  previous: Mention | undefined,
): Mention[] {
  const slashed = place.part[place.index - 1] === '/';
  const follows = previous !== undefined && place.from + place.index - previous.at.end === 1;
  if (slashed && !follows) return [];
  const joined = slashed || (previous !== undefined && endsRange(place, token, previous));
  const whole = one(place, token, index, numbers, joined ? previous : undefined, place.index);
  if (whole?.id != null) return [whole];
  const ends = rangeEnds(place, token, index, numbers);
  if (ends.length === 2) return ends;
  return whole === null ? [] : [whole];
}

/** `003` of `T001–003`, `1.3` of "1.1 to 1.3"; words between count only for numbers of the same form. */
function endsRange({ part, index, from }: Place, token: string, previous: Mention): boolean {
  const gap = part.slice(previous.at.end - from, index);
  if (!THROUGH.test(gap)) return false;
  if (!/\s/.test(gap)) return true;
  const dotted = token.includes('.');
  if (!/^#?\d/.test(previous.written) || dotted !== previous.written.includes('.')) return false;
  return dotted || ENDS.test(part.slice(index + token.length, index + token.length + 24));
}

/** The two ids of `T003-T005`, `1.1-1.3` or `T003-005`; none where the dash joins no ids. */
function rangeEnds(place: Place, token: string, index: IdIndex, numbers: Numbers): Mention[] {
  const dash = token.indexOf('-', 1);
  if (dash < 0 || token.indexOf('-', dash + 1) > 0) return middleDash(place, token, index, numbers);
  return endsAt(place, token, dash, index, numbers);
}

/** `T-003-T-005`, `P2-B1-P2-B4`: the dash in the middle of an odd number of them. */
function middleDash(place: Place, token: string, index: IdIndex, numbers: Numbers): Mention[] {
  const dashes = [...token.matchAll(/-/g)].map((found) => found.index);
  const middle = dashes[(dashes.length - 1) / 2];
  return middle === undefined ? [] : endsAt(place, token, middle, index, numbers);
}

function endsAt(place: Place, token: string, dash: number, index: IdIndex, numbers: Numbers): Mention[] {
  const first = one(place, token.slice(0, dash), index, numbers, undefined, place.index);
  if (first?.id == null) return [];
  const rest = { ...place, index: place.index + dash + 1 };
  const last = one(rest, token.slice(dash + 1), index, numbers, first, rest.index);
  return last === null ? [] : [first, last];
}

/** One id; a bare number behind a mention that it is joined to takes over its letters: `T005/006`, `T003-005`. */
function one(
  place: Place,
  written: string,
  index: IdIndex,
  numbers: Numbers,
  joined: Mention | undefined,
  offset: number,
): Mention | null {
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
function number(
  { part, index: offset }: Place,
  written: string,
  index: IdIndex,
  numbers: Numbers,
  joined: boolean,
  at: Range,
): Mention | null {
  const front = part.slice(Math.max(0, offset - 40), offset);
  const behind = part.slice(offset + written.length, offset + written.length + 24);
  if (TASK.test(front)) return named(written, index, at);
  if (!index.numeric || UNIT.test(behind)) return null;
  const ends = written.includes('.') || ENDS.test(behind);
  if (!joined && !(ends && mayFollow(front, numbers))) return null;
  const id = resolve(index, written);
  return id === null && numbers === 'text' ? null : { id, written, at };
}

/** "Task 3": a task, or in a file of numbers one that is missing. */
function named(written: string, index: IdIndex, at: Range): Mention | null {
  const id = resolveNamed(index, written);
  return id !== null || index.numeric ? { id, written, at } : null;
}

/** True for words that a number stands behind as an id. */
function mayFollow(front: string, numbers: Numbers): boolean {
  if (PARTICLE.test(front) || OPENED.test(front) || JOINED.test(front)) return true;
  return numbers === 'text' && KEYWORD.test(front);
}
