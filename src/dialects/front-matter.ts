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
  const values: FrontValue[] = [];
  let open: { key: string; at: { start: number; end: number } } | null = null;
  for (const line of linesOf(text, frontMatter.value)) {
    const words = text.slice(line.start, line.end);
    const found = /^([A-Za-z_][\w -]{0,40}):(?:[ \t]+|$)/.exec(words);
    if (found === null) {
      if (open !== null && /^\s*[-\w[\]"']/.test(words)) open.at.end = line.end;
      continue;
    }
    if (open !== null) values.push(closed(text, open));
    open = { key: found[1] as string, at: { start: line.start + found[0].length, end: line.end } };
  }
  if (open !== null) values.push(closed(text, open));
  return values;
}

function closed(text: string, { key, at }: { key: string; at: Range }): FrontValue {
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
