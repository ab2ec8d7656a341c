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
  if (text.startsWith('DA:', from)) return takeLine(lines, text, from + 3, end);
  return text.startsWith('BRDA:', from) && takeBranch(branches, text, from + 5, end);
}

/** `DA:line,hits`, behind the colon. */
function takeLine(lines: HitsBuilder, text: string, from: number, end: number): boolean {
  const comma = text.indexOf(',', from);
  const number = digits(text, from, comma);
  const hits = digits(text, comma + 1, end);
  if (comma < 0 || number < 0 || number > LARGEST_LINE || hits < 0) return false;
  lines.add(number, hits);
  return true;
}

/** `BRDA:line,block,branch,taken`, behind the colon; `-` where the line never ran. */
function takeBranch(branches: HitsBuilder, text: string, from: number, end: number): boolean {
  const number = digits(text, from, text.indexOf(',', from));
  let last = end - 1;
  while (last > from && text.charCodeAt(last) !== COMMA) last--;
  const isNever = last === end - 2 && text.charCodeAt(end - 1) === HYPHEN;
  const taken = isNever ? 0 : digits(text, last + 1, end);
  if (number < 0 || number > LARGEST_LINE || taken < 0) return false;
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

type Fail = (problem: string) => never;

/** Takes any line of a record; what is no count is told to `fail`. */
export function record(draft: LcovDraft, key: string, text: string, from: number, fail: Fail): void {
  switch (key) {
    case 'DA':
      recordLine(draft, text, from, fail);
      break;
    case 'BRDA':
      recordBranch(draft, text, from, fail);
      break;
    case 'FN':
      recordStart(draft, text, from, fail);
      break;
    case 'FNDA':
      recordCalls(draft, text, from, fail);
      break;
    case 'LF':
    case 'LH':
    case 'BRF':
    case 'BRH':
    case 'FNF':
    case 'FNH':
      draft.found[key] = hitCount(text, from, fail);
  }
}

function recordLine({ lines }: LcovDraft, text: string, from: number, fail: Fail): void {
  const comma = text.indexOf(',', from);
  lines.add(lineNumber(text.slice(from, comma), fail), hitCount(text, comma + 1, fail));
}

function recordBranch({ branches }: LcovDraft, text: string, from: number, fail: Fail): void {
  const parts = text.slice(from).split(',');
  const taken = parts.at(-1)?.trim() ?? '';
  branches.add(lineNumber(parts[0] ?? '', fail), taken === '-' ? 0 : hitCount(taken, 0, fail));
}

/** `FN:first,name`, or `FN:first,last,name`; a name may hold commas. */
function recordStart({ starts }: LcovDraft, text: string, from: number, fail: Fail): void {
  const parts = text.slice(from).split(',');
  const start = lineNumber(parts[0] ?? '', fail);
  const hasLast = parts.length > 2 && /^\d+$/.test(parts[1] as string);
  starts.set(parts.slice(hasLast ? 2 : 1).join(','), start);
}

function recordCalls({ calls }: LcovDraft, text: string, from: number, fail: Fail): void {
  const name = text.slice(text.indexOf(',', from) + 1);
  calls.set(name, (calls.get(name) ?? 0) + hitCount(text, from, fail));
}

function lineNumber(text: string, fail: Fail): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < 0 || line > LARGEST_LINE || text.trim() === '')
    fail(`"${text.slice(0, 40)}" is no line number`);
  return line;
}

/** The number that begins at `from` and ends at a comma or at the end; negative counts (an old gcov bug) are 0. */
function hitCount(text: string, from: number, fail: Fail): number {
  const comma = text.indexOf(',', from);
  const word = text.slice(from, comma < 0 ? undefined : comma);
  const hits = Number(word);
  if (!Number.isFinite(hits) || word.trim() === '' || (from === 0 && word === ''))
    fail(`"${word.slice(0, 40)}" is no count`);
  return Math.max(0, Math.trunc(hits));
}
