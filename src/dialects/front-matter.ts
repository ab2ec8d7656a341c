/** The front matter of a document, as flat keys with places: enough for the fields of a task. */
import type { Located, Range } from '../model/place.ts';
import type { Outline } from './outline.ts';

export interface FrontValue {
  readonly key: string;
  /** The value as written; for a list the whole of it. */
  readonly value: Located<string>;
}

/** The top-level keys of a YAML front matter; nested values stay text. */
export function readFrontMatter({ text, frontMatter }: Outline): FrontValue[] {
  if (frontMatter === null || frontMatter.format !== 'yaml') return [];
  const keys: Key[] = [];
  for (const line of linesOf(text, frontMatter.value)) {
    const words = text.slice(line.start, line.end);
    const found = /^([\p{L}_][\p{L}\p{N}_. -]{0,40}):(?:[ \t]+|$)/u.exec(words);
    const last = keys.at(-1);
    if (found !== null)
      keys.push({ key: found[1] as string, at: { start: line.start + found[0].length, end: line.end } });
    else if (last !== undefined && /^\s*[-\w[\]"']/.test(words)) last.at.end = line.end;
  }
  return keys.map((key) => frontValue(text, key));
}

/** A key with the range of its value, which the lines below may widen. */
interface Key {
  readonly key: string;
  readonly at: { readonly start: number; end: number };
}

function frontValue(text: string, { key, at }: Key): FrontValue {
  let { start, end } = at;
  while (start < end && /[\s"']/.test(text[start] as string)) start++;
  while (end > start && /[\s"']/.test(text[end - 1] as string)) end--;
  return {
    key: key.toLowerCase().replaceAll('_', ' ').trim(),
    value: { value: text.slice(start, end), at: { start, end } },
  };
}

function* linesOf(text: string, range: Range): Generator<Range> {
  for (let start = range.start; start < range.end; ) {
    const next = text.slice(start, range.end).search(/\r\n|\n|\r/);
    const end = next < 0 ? range.end : start + next;
    yield { start, end };
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}
