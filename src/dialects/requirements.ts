/** Requirements that a task says it covers. */
import { LANGUAGES } from '../language/index.ts';
import type { Located, Range } from '../model/place.ts';
import { REQUIREMENT_ID } from './requirement-ids.ts';

const DASH = String.raw`[ \t]{0,2}(?:[-–—~～〜]|\.\.|to|through|bis|a|à)[ \t]{0,2}`;
/** `FR-001`, and what may follow it: the end of a range, or more numbers with the same letters. */
const NAMED = new RegExp(
  `(?<![\\w-])(${REQUIREMENT_ID})(?:${DASH}(${REQUIREMENT_ID})|((?:/\\d{1,4})+))?(?![\\w]|-\\w)`,
  'g',
);
/** `1.2`, `Requirement 3.4`, `R1`, and ranges such as `1–14` and `2.1–2.6`. */
const NUMBERED =
  /(?<![\w.-])(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3})(?:[ \t]{0,2}[-–—~～〜][ \t]{0,2}(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3}))?(?![\w%]|\.\d)/g;

/** A longer range was not meant as one. */
const LONGEST = 200;

/** A label in front of a colon: "… **Requirements: 1.1, 1.3**". */
const LABEL = new RegExp(`(?<!\\p{L})(?:${labels()})$`, 'iu');
const LIST = /[*_]{0,2}[ \t]*([^*_\r\n|]{1,200})/y;

/** The requirements named in the words of a task. */
export function readRequirements(text: string, ranges: readonly Range[]): Located<string>[] {
  return unique(ranges.flatMap((range) => [...labelledIn(text, range), ...namedIn(text, range)]));
}

function labels(): string {
  const words = LANGUAGES.flatMap((language) => language.fields.requirements ?? []);
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}

function labelledIn(text: string, range: Range): Located<string>[] {
  const found: Located<string>[] = [];
  const part = text.slice(range.start, range.end);
  if (!/[:：]/.test(part)) return found;
  for (const { index } of part.matchAll(/[:：]/g)) {
    if (!LABEL.test(part.slice(Math.max(0, index - 24), index))) continue;
    LIST.lastIndex = index + 1;
    const list = LIST.exec(part)?.[1];
    if (list === undefined) continue;
    const end = range.start + LIST.lastIndex;
    found.push(...numberedIn(text, { start: end - list.length, end }));
  }
  return found;
}

/** The requirements listed in a field such as `_Requirements: 1.1, 2.3_`, numbers too. */
export function readRequirementList(text: string, at: Range): Located<string>[] {
  const named = namedIn(text, at);
  return unique(named.length > 0 ? named : numberedIn(text, at));
}

function namedIn(text: string, range: Range): Located<string>[] {
  const part = text.slice(range.start, range.end);
  // Every id has a dash.
  if (!part.includes('-')) return [];
  return [...part.matchAll(NAMED)].flatMap((found) => {
    const [, first = '', last, more] = found;
    const start = range.start + found.index;
    const own = located(first, start);
    if (last !== undefined) return [own, ...rangeOf(first, last, start, found[0])];
    return more === undefined ? [own] : [own, ...joined(first, more, start, found[0])];
  });
}

/** `FR-021/022` names FR-022 too. */
function joined(first: string, more: string, start: number, whole: string): Located<string>[] {
  const letters = first.replace(/\d+[a-z]?$/, '');
  const at = { start, end: start + whole.length };
  return more
    .slice(1)
    .split('/')
    .map((digits) => ({ value: `${letters}${digits}`, at }));
}

function numberedIn(text: string, range: Range): Located<string>[] {
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
function beginsPiece(front: string): boolean {
  return /(?:^|[,，、;；([（&+/]|\band\b|\b(?:requirements?|reqs?\.?)|需求|要件|要求|требовани\p{L}*|요구사항|requisitos?|yêu cầu)[\s*_`"']*$/iu.test(
    front,
  );
}

/** What a range stands for behind its first id; each has the place of the whole range, but for its end. */
function rangeOf(first: string, last: string, start: number, whole: string): Located<string>[] {
  const [from, to] = [/^(.*?)(\d+)[a-z]?$/.exec(first), /^(.*?)(\d+)[a-z]?$/.exec(last)];
  const end = start + whole.length;
  const own = { value: last, at: { start: end - last.length, end } };
  if (from === null || to === null || from[1] !== to[1]) return [own];
  const [low, high] = [Number(from[2]), Number(to[2])];
  if (high - low > LONGEST) return [own];
  const between: Located<string>[] = [];
  for (let number = low + 1; number < high; number++) {
    const digits = String(number).padStart(
      (from[2] as string).startsWith('0') ? (from[2] as string).length : 0,
      '0',
    );
    between.push({ value: `${from[1]}${digits}`, at: { start, end } });
  }
  return [...between, own];
}

function located(value: string, start: number): Located<string> {
  return { value, at: { start, end: start + value.length } };
}

function unique(list: readonly Located<string>[]): Located<string>[] {
  const seen = new Set<string>();
  return list.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined);
}
