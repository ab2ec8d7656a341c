/** Front matter at the very beginning of a document. */
import type { FrontMatter } from '../model/block.ts';

/** The front matter with the offset at which the next line begins; null where there is none. */
export function frontMatterOf(text: string): (FrontMatter & { readonly next: number }) | null {
  const fence = text.startsWith('---') ? '---' : text.startsWith('+++') ? '+++' : null;
  if (fence === null) return null;
  const open = lineEnd(text, 3);
  if (text.slice(3, open.end).trim() !== '' || open.next === open.end) return null;
  for (let start = open.next; start < text.length; ) {
    const line = lineEnd(text, start);
    if (text.startsWith(fence, start) && text.slice(start + 3, line.end).trim() === '') {
      const end = Math.max(open.next, start - breakBefore(text, start));
      const format = fence === '---' ? 'yaml' : 'toml';
      return {
        type: 'front-matter',
        start: 0,
        end: line.end,
        format,
        value: { start: open.next, end },
        next: line.next,
      };
    }
    if (line.next === line.end) return null;
    start = line.next;
  }
  return null;
}

function lineEnd(text: string, from: number): { readonly end: number; readonly next: number } {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = from;
  const match = found.exec(text);
  return match === null
    ? { end: text.length, next: text.length }
    : { end: match.index, next: found.lastIndex };
}

function breakBefore(text: string, at: number): number {
  return text.slice(at - 2, at) === '\r\n' ? 2 : 1;
}
