/** The words and signs that join tasks, compiled from the words of all languages. */
import { LANGUAGES, type Words } from '../../language/index.ts';
import type { Range } from '../../model/place.ts';

/** `needs` stands before what is needed, `needs-behind` behind it; `before` stands before what waits. */
export type Role = 'needs' | 'needs-behind' | 'before' | 'before-behind' | 'arrow' | 'arrow-back';

export interface Keyword extends Range {
  readonly role: Role;
}

/** Letters that are written without spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** An alternation of words, the longest first; words of spaced scripts must stand alone. */
export function wordsPattern(pick: (words: Words) => readonly string[]): string {
  const words = [...new Set(LANGUAGES.flatMap(pick))].sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  const spaced = escaped.filter((word) => !UNSPACED.test(word));
  const unspaced = escaped.filter((word) => UNSPACED.test(word));
  return [`(?<![\\p{L}\\d]|[\\p{L}\\d]_)(?:${spaced.join('|')})(?![\\p{L}_])`, ...unspaced]
    .filter((word) => !word.includes('(?:)'))
    .join('|');
}

/** Arrows from left to right, with a bar or a branch in them. */
export const ARROW = '→|⟶|➜|➔|➝|⇒|⟹|➡\\ufe0f?|►|▶|(?<![-─═<])[-─═┬┴┼]{1,400}[>►▶]|=>';
/** Arrows from right to left. */
export const ARROW_BACK = '←|⟵|⇐|⬅\\ufe0f?|◄|◀|<[-─]{1,3}(?![->─])';

const KEYWORDS = new RegExp(
  [
    `(?<beforeBehind>${wordsPattern((words) => words.beforeBehind)})`,
    `(?<before>${wordsPattern((words) => words.before)})`,
    `(?<needsBehind>${wordsPattern((words) => words.needsBehind)})`,
    `(?<needs>${wordsPattern((words) => words.needs)})`,
    `(?<arrow>${ARROW})`,
    `(?<arrowBack>${ARROW_BACK})`,
  ].join('|'),
  'giu',
);

const ROLES: readonly (readonly [string, Role])[] = [
  ['beforeBehind', 'before-behind'],
  ['before', 'before'],
  ['needsBehind', 'needs-behind'],
  ['needs', 'needs'],
  ['arrow', 'arrow'],
  ['arrowBack', 'arrow-back'],
];

/** The keywords in a stretch of text, in order. */
export function keywordsIn(text: string, at: Range): Keyword[] {
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

const DENIES = new RegExp(
  wordsPattern((words) => words.denies),
  'iu',
);

/** True for words that say there is no dependency: "independent of", 不依赖. */
export function denies(words: string): boolean {
  return DENIES.test(words);
}

const BEFORE = new RegExp(
  wordsPattern((words) => words.before),
  'iu',
);

/** True for words that say that what follows waits: "must be ready before". */
export function saysBefore(words: string): boolean {
  return BEFORE.test(words);
}

/** In Portuguese `se` begins a condition, within a Spanish or Portuguese clause it belongs to a verb. */
const CONDITION =
  /(?:^|[\s(,;:*>-])(?:if|unless|whether|wenn|falls|als ob|si|если|jeśli|nếu)\s|(?:^|[(,;:>—–])[\s*_]{0,4}se\s|如果|若是|もし|경우/iu;

/** True for words that make what follows a condition: "if T004 passes, …". */
export function isConditional(words: string): boolean {
  return CONDITION.test(words);
}

/** What stands between the two ends of a range. */
export const THROUGH = new RegExp(
  `^[\`*_"\\]]{0,4}\\s?(?:\\.{2,3}|…|[-–—~～〜]{1,2}|\\s(?:${wordsPattern((words) => words.through)})\\s|から|부터|[到至])\\s?[\`*_"\\[]{0,4}$`,
  'iu',
);
