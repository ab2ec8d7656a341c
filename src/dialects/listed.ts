/** A list below the words "Dependencies": its items are the values of that field. */
import type { Range } from '../model/place.ts';
import type { Draft } from './draft.ts';
import { trimmed } from './heads.ts';
import { fieldKeyOf } from './words.ts';

/** More than any list of prerequisites. */
const MOST_ITEMS = 60;
const ITEM = /^([ \t>]*)(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

/** A task by its id, with nothing behind it or a remark: "Task 1 (models)", no statement such as "T001 blocks T002". */
const NAMED =
  /^[\s`*_[(]{0,6}(?:[\p{L}-]{2,16}\s?)?#?(?:[A-Za-z]{1,8}[-_]?)?\d{1,5}(?:[.-]\d{1,4}){0,4}[a-z]?[\s`*_\])]{0,6}(?:$|[,，、;；:：(（&+/–—]|-(?!>)|(?<=\s)(?:and|und|y|et|e|и|i|và|complete|completed|done|to|through)\s|和|と|及)/u;

/** Notes what the list says that `body`, below these words, begins with. The field that its first line is may be known. */
export function addListed(
  text: string,
  owner: Draft | null,
  words: string,
  body: Range,
  known: Range | null = null,
): void {
  const key = fieldKeyOf(words);
  if (owner === null || (key !== 'dependencies' && key !== 'blocks')) return;
  for (const value of itemsIn(text, body)) {
    const first = known !== null && value.start <= known.start && value.end >= known.end;
    if (!first && NAMED.test(text.slice(value.start, Math.min(value.end, value.start + 80))))
      owner.dependencyFields.push({ key, source: 'field', value });
  }
}

/** The items of the first level, without their bullets and boxes. */
function itemsIn(text: string, body: Range): Range[] {
  const items: Range[] = [];
  let indent: number | null = null;
  for (let start = lineStart(text, body.start); start < body.end && items.length < MOST_ITEMS; ) {
    const end = lineEnd(text, start, body.end);
    const line = text.slice(start, end);
    const item = ITEM.exec(line);
    if (item !== null) {
      const depth = (item[1] as string).length;
      indent ??= depth;
      if (depth <= indent) items.push(trimmed(text, start + item[0].length, end));
    } else if (endsList(line)) break;
    start = end + 1;
  }
  return items;
}

/** Words at the margin. */
function endsList(line: string): boolean {
  return line.trim() !== '' && !/^[ \t]/.test(line);
}

function lineEnd(text: string, from: number, limit: number): number {
  const length = text.slice(from, limit).search(/[\r\n]/);
  return length < 0 ? limit : from + length;
}

function lineStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && /[ \t>]/.test(text[start - 1] as string)) start--;
  return start;
}
