/** Link reference definitions at the beginning of a paragraph. */
import type { Range } from '../model/place.ts';
import { firstInk, lastInk } from './line.ts';
import type { LeafNode } from './tree.ts';

export interface Definitions {
  readonly definitions: readonly LeafNode[];
  /** The lines that are left for the paragraph. */
  readonly rest: readonly Range[];
}

const LABEL = /^\[((?:[^[\]\\]|\\.){1,999})\]:/s;
const DESTINATION = /^(?:<(?:[^<>\\\r\n]|\\.)*>|[^ \t\r\n<][^ \t\r\n]*)/;
const TITLE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))[ \t]*$/s;

/** Takes the definitions off the front of a paragraph. */
export function definitionsIn(text: string, lines: readonly Range[]): Definitions {
  const first = lines[0];
  if (first === undefined || text[first.start] !== '[') return { definitions: [], rest: lines };
  const definitions: LeafNode[] = [];
  let at = 0;
  while (at < lines.length) {
    const used = definitionLines(text, lines, at);
    if (used === 0) break;
    const last = lines[at + used - 1] as Range;
    definitions.push({ type: 'definition', start: (lines[at] as Range).start, end: last.end });
    at += used;
  }
  return { definitions, rest: lines.slice(at) };
}

/** How many lines the definition takes that begins on line `at`; 0 where none does. */
function definitionLines(text: string, lines: readonly Range[], at: number): number {
  const line = lines[at] as Range;
  if (text[line.start] !== '[') return 0;
  const head = text.slice(line.start, line.end);
  const label = LABEL.exec(head);
  if (label === null || (label[1] as string).trim() === '') return 0;
  let used = 1;
  let rest = head.slice(label[0].length).replace(/^[ \t]+/, '');
  if (rest === '') {
    const next = lines[at + 1];
    if (next === undefined) return 0;
    rest = text.slice(firstInk(text, next.start, next.end), next.end);
    used = 2;
  }
  const destination = DESTINATION.exec(rest);
  if (destination === null || !balanced(destination[0])) return 0;
  const behind = rest.slice(destination[0].length);
  if (behind.trim() !== '') return /^[ \t]/.test(behind) && TITLE.test(behind.trimStart()) ? used : 0;
  const next = lines[at + used];
  return next !== undefined && TITLE.test(text.slice(next.start, lastInk(text, next.start, next.end)))
    ? used + 1
    : used;
}

function balanced(destination: string): boolean {
  if (destination.startsWith('<')) return true;
  let depth = 0;
  for (const char of destination.replace(/\\./g, '')) {
    if (char === '(') depth++;
    else if (char === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
