/** The lines of a record in an LCOV tracefile. */
import type { HitsBuilder } from './hits.ts';
import { LARGEST_LINE } from './reader.ts';

/** One `SF:` … `end_of_record`. */
export interface LcovDraft {
  path: string;
  lines: HitsBuilder;
  branches: HitsBuilder;
  /** Lines of functions by name, and hits by name; a function is known by its name. */
  starts: Map<string, number>;
  calls: Map<string, number>;
  found: Partial<Record<'LF' | 'LH' | 'BRF' | 'BRH' | 'FNF' | 'FNH', number>>;
}

const [COMMA, HYPHEN, ZERO] = [44, 45, 48];

/** Takes the two kinds of lines that nearly all lines are, character by character; false for any other line. */
export function takeFast({ lines, branches }: LcovDraft, text: string, from: number, end: number): boolean {
  if (text.startsWith('DA:', from)) {
    const comma = text.indexOf(',', from);
    const number = digits(text, from + 3, comma);
    const hits = digits(text, comma + 1, end);
    if (comma < 0 || number < 1 || number > LARGEST_LINE || hits < 0) return false;
    lines.add(number, hits);
    return true;
  }
  if (!text.startsWith('BRDA:', from)) return false;
  const number = digits(text, from + 5, text.indexOf(',', from));
  let last = end - 1;
  while (last > from && text.charCodeAt(last) !== COMMA) last--;
  const isNever = last === end - 2 && text.charCodeAt(end - 1) === HYPHEN;
  const taken = isNever ? 0 : digits(text, last + 1, end);
  if (number < 1 || number > LARGEST_LINE || taken < 0) return false;
  branches.add(number, taken);
  return true;
}

/** The number that stands between two places; -1 where something else does. */
function digits(text: string, from: number, end: number): number {
  if (end <= from || end - from > 15) return -1;
  let value = 0;
  for (let at = from; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Takes any line of a record; what is no count is told to `fail`. */
export function record(
  draft: LcovDraft,
  key: string,
  text: string,
  from: number,
  fail: (problem: string) => never,
): void {
  if (key === 'DA') {
    const comma = text.indexOf(',', from);
    draft.lines.add(lineNumber(text.slice(from, comma), fail), hitCount(text, comma + 1, fail));
  } else if (key === 'BRDA') {
    const parts = text.slice(from).split(',');
    const taken = parts.at(-1)?.trim() ?? '';
    draft.branches.add(lineNumber(parts[0] ?? '', fail), taken === '-' ? 0 : hitCount(taken, 0, fail));
  } else if (key === 'FN') {
    const parts = text.slice(from).split(',');
    const start = lineNumber(parts[0] ?? '', fail, 0);
    const name = parts.slice(parts.length > 2 && /^\d+$/.test(parts[1] as string) ? 2 : 1).join(',');
    draft.starts.set(name, start);
  } else if (key === 'FNDA') {
    const comma = text.indexOf(',', from);
    const name = text.slice(comma + 1);
    draft.calls.set(name, (draft.calls.get(name) ?? 0) + hitCount(text, from, fail));
  } else if (/^(?:LF|LH|BRF|BRH|FNF|FNH)$/.test(key)) {
    draft.found[key as keyof LcovDraft['found']] = hitCount(text, from, fail);
  }
}

/** Functions that a compiler made can stand on line 0. */
function lineNumber(text: string, fail: (problem: string) => never, least = 1): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < least || line > LARGEST_LINE || text.trim() === '')
    fail(`"${text.slice(0, 40)}" is no line number`);
  return line;
}

/** The number that begins at `from` and ends at a comma or at the end; negative counts (an old gcov bug) are 0. */
function hitCount(text: string, from: number, fail: (problem: string) => never): number {
  const comma = text.indexOf(',', from);
  const word = text.slice(from, comma < 0 ? undefined : comma);
  const hits = Number(word);
  if (!Number.isFinite(hits) || word.trim() === '' || (from === 0 && word === ''))
    fail(`"${word.slice(0, 40)}" is no count`);
  return Math.max(0, Math.trunc(hits));
}
