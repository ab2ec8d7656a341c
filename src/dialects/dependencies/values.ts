/** Reads the value of a field, cell or front matter key about dependencies. */
import type { Located, Range } from '../../model/place.ts';
import { fieldKeyOf, isNone } from '../words.ts';
import type { IdIndex } from './ids.ts';
import { denies, saysBefore } from './keywords.ts';
import { listsOf } from './lists.ts';
import { type Mention, mentionsIn } from './mentions.ts';

export interface Value {
  /** False for an empty value and for a placeholder. */
  readonly stated: boolean;
  readonly mentions: readonly Mention[];
  /** Parts in words that name no task. */
  readonly external: readonly Located<string>[];
  /** What another label behind it says: `**Depends on**: T003. **Blocks**: T009`. */
  readonly blocks: readonly Mention[];
}

const NOTHING: Value = { stated: false, mentions: [], external: [], blocks: [] };

/** What a value declares. `None` and its like end it: nothing behind them counts. */
export function readValue(text: string, value: Range, index: IdIndex): Value {
  const first = firstStatement(text, value);
  const words = text.slice(first.start, first.end);
  if (words.trim() === '' || isPlaceholder(words)) return NOTHING;
  const blocks = blocksBehind(text, { start: first.end, end: value.end }, index);
  if (isNone(words)) return { ...NOTHING, stated: true, blocks };
  const mentions: Mention[] = [];
  const external: Located<string>[] = [];
  for (const piece of piecesOf(text, first)) {
    const found = denies(text.slice(piece.start, piece.end)) ? [] : mentionsOf(text, piece, index);
    mentions.push(...found);
    if (found.length === 0) external.push(...wordsOf(text, piece));
  }
  return { stated: true, mentions, external, blocks };
}

/** `[list the prerequisites]`: a template that nobody filled in. */
function isPlaceholder(words: string): boolean {
  return /^[\s`*_]*\[[^\]]{12,}\][`*_\s.]*$/.test(words) && !/\d/.test(words);
}

/** Up to a bar, the end of a sentence, or a dash with words behind it. */
function firstStatement(text: string, value: Range): Range {
  const words = text.slice(value.start, value.end);
  const cut = words.search(/\s[|•]\s|[.。](?=\s|$|\*\*)|。|\s[—–]\s(?=\p{L}{2,}[\s,])/u);
  return cut < 0 ? value : { start: value.start, end: value.start + cut };
}

function blocksBehind(text: string, rest: Range, index: IdIndex): Mention[] {
  const label = /(?:\*\*|__)([^*_\r\n]{2,30}?)[:：]?(?:\*\*|__)[:：]?/u.exec(
    text.slice(rest.start, Math.min(rest.end, rest.start + 80)),
  );
  if (label === null || fieldKeyOf(label[1] as string) !== 'blocks') return [];
  const start = rest.start + label.index + label[0].length;
  const value = firstStatement(text, { start, end: rest.end });
  if (isNone(text.slice(value.start, value.end))) return [];
  return piecesOf(text, value).flatMap((piece) => mentionsOf(text, piece, index));
}

/** The tasks that a part of a list names; what stands in brackets behind an id is a remark about it. */
function mentionsOf(text: string, piece: Range, index: IdIndex): Mention[] {
  const all = mentionsIn(text, piece, index, 'value');
  return listsOf(withoutAsides(text, all), index, (from, to) => text.slice(from.at.end, to.at.start)).flatMap(
    (list) => list.mentions,
  );
}

/** What stands in brackets behind an id is a remark; what is said to wait for it is none of its prerequisites. */
function withoutAsides(text: string, mentions: readonly Mention[]): Mention[] {
  let isOpen = false;
  let waits = false;
  // Each gap is read once: a line may name thousands of tasks.
  return mentions.filter((mention, i) => {
    const previous = mentions[i - 1];
    if (previous === undefined) return true;
    const gap = text.slice(previous.at.end, mention.at.start);
    waits ||= saysBefore(gap);
    const opened = Math.max(gap.lastIndexOf('('), gap.lastIndexOf('（'));
    const closed = Math.max(gap.lastIndexOf(')'), gap.lastIndexOf('）'));
    if (opened !== closed) isOpen = opened > closed;
    return !waits && !isOpen;
  });
}

const SEPARATOR = /[,，、;；\r\n]|\s(?:and|und|y|et|e|и|oraz|i|và)\s|\s\+\s/gu;

/** The parts of a list; a separator in brackets separates nothing. */
function piecesOf(text: string, value: Range): Range[] {
  const pieces: Range[] = [];
  const words = text.slice(value.start, value.end);
  let start = 0;
  let depth = 0;
  let read = 0;
  for (const found of words.matchAll(SEPARATOR)) {
    depth = depthAfter(words.slice(read, found.index), depth);
    read = found.index;
    if (depth > 0 && !/[\r\n]/.test(found[0])) continue;
    pieces.push({ start: value.start + start, end: value.start + found.index });
    start = found.index + found[0].length;
  }
  pieces.push({ start: value.start + start, end: value.end });
  return pieces.filter((piece) => piece.end > piece.start);
}

function depthAfter(words: string, depth: number): number {
  let now = depth;
  for (const [sign] of words.matchAll(/[()（）]/g))
    now = sign === '(' || sign === '（' ? now + 1 : Math.max(0, now - 1);
  return now;
}

/** The words of a part without signs around them; none where there are no words. */
function wordsOf(text: string, piece: Range): Located<string>[] {
  let { start, end } = piece;
  while (start < end && /[\s`*_"'[\]-]/.test(text[start] as string)) start++;
  while (end > start && /[\s`*_"'[\].]/.test(text[end - 1] as string)) end--;
  const words = text.slice(start, end);
  if (!/\p{L}{3}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u.test(words) || isNone(words)) return [];
  return [{ value: words.replace(/\s+/g, ' '), at: { start, end } }];
}
