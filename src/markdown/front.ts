/** Front matter at the very beginning of a document. */
import type { FrontMatter } from '../model/block.ts';

/** The front matter with the offset at which the next line begins; null where there is none. */
export function frontMatterOf(text: string): (FrontMatter & { readonly next: number }) | null {
  const fence = fenceOf(text);
  if (fence === null) return null;
  const open = lineFrom(text, 0);
  if (!isFence(text, fence, open) || open.next === open.end) return null;
  const close = closingLine(text, fence, open.next);
  if (close === null) return null;
  return {
    type: 'front-matter',
    start: 0,
    end: close.end,
    format: fence === '---' ? 'yaml' : 'toml',
    value: { start: open.next, end: Math.max(open.next, close.start - breakBefore(text, close.start)) },
    next: close.next,
  };
}

type Fence = '---' | '+++';

function fenceOf(text: string): Fence | null {
  if (text.startsWith('---')) return '---';
  return text.startsWith('+++') ? '+++' : null;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the next line begins; `end` for the last one. */
  readonly next: number;
}

/** The first line from `from` that closes the front matter. */
function closingLine(text: string, fence: Fence, from: number): Line | null {
  let line = lineFrom(text, from);
  while (!isFence(text, fence, line)) {
    if (line.next === line.end) return null;
    line = lineFrom(text, line.next);
  }
  return line;
}

function isFence(text: string, fence: Fence, { start, end }: Line): boolean {
  return text.startsWith(fence, start) && text.slice(start + 3, end).trim() === '';
}

function lineFrom(text: string, start: number): Line {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = start;
  const match = found.exec(text);
  return match === null
    ? { start, end: text.length, next: text.length }
    : { start, end: match.index, next: found.lastIndex };
}

function breakBefore(text: string, at: number): number {
  return text.slice(at - 2, at) === '\r\n' ? 2 : 1;
}
