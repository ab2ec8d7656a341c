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
  const rest = behindLabel(text, lines[at] as Range);
  if (rest === null) return 0;
  const used = rest === '' ? 2 : 1;
  const behind = behindDestination(rest === '' ? inkIn(text, lines[at + 1]) : rest);
  if (behind === null) return 0;
  if (behind.trim() === '') return isTitle(text, lines[at + used]) ? used + 1 : used;
  return /^[ \t]/.test(behind) && TITLE.test(behind.trimStart()) ? used : 0;
}

/** What stands behind the label that a line begins with; null where it begins with none. */
function behindLabel(text: string, line: Range): string | null {
  if (text[line.start] !== '[') return null;
  const head = text.slice(line.start, line.end);
  const label = LABEL.exec(head);
  if (label === null || (label[1] as string).trim() === '') return null;
  return head.slice(label[0].length).replace(/^[ \t]+/, '');
}

/** What stands behind the destination that `rest` begins with; null where it begins with none. */
function behindDestination(rest: string): string | null {
  const destination = DESTINATION.exec(rest);
  if (destination === null || !balanced(destination[0])) return null;
  return rest.slice(destination[0].length);
}

function inkIn(text: string, line: Range | undefined): string {
  return line === undefined ? '' : text.slice(firstInk(text, line.start, line.end), line.end);
}

function isTitle(text: string, line: Range | undefined): boolean {
  return line !== undefined && TITLE.test(text.slice(line.start, lastInk(text, line.start, line.end)));
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
