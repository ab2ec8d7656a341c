/** The lines of a record in an LCOV tracefile. */
import type { HitsBuilder } from './hits.ts';
import { armId, idOf } from './ids.ts';
import type { LcovFunctions } from './lcov-functions.ts';
import { LARGEST_LINE } from './reader.ts';

/** One `SF:` … `end_of_record`. */
export interface LcovDraft {
  path: string;
  lines: HitsBuilder;
  branches: HitsBuilder;
  functions: LcovFunctions;
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
  if (comma < 0 || number < 1 || number > LARGEST_LINE || hits < 0) return false;
  lines.add(number, hits);
  return true;
}

/** `BRDA:line,block,branch,taken`, behind the colon; `-` where the line never ran. */
function takeBranch(branches: HitsBuilder, text: string, from: number, end: number): boolean {
  const first = text.indexOf(',', from);
  const second = commaAfter(text, first + 1);
  const third = commaAfter(text, second + 1);
  const number = digits(text, from, first);
  const block = digits(text, first + 1, second);
  const arm = digits(text, second + 1, third);
  const isNever = third === end - 2 && text.charCodeAt(third + 1) === HYPHEN;
  const taken = isNever ? 0 : digits(text, third + 1, end);
  if (number < 1 || number > LARGEST_LINE || Math.min(block, arm, taken) < 0) return false;
  branches.add(number, taken, armId(block, arm));
  return true;
}

/** The next comma; nearly all blocks and branches have one digit. */
function commaAfter(text: string, from: number): number {
  return text.charCodeAt(from + 1) === COMMA ? from + 1 : text.indexOf(',', from);
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

/** A tag of another version, a comment, or nothing. */
const OTHER = /^(?:[A-Z][A-Z0-9_]*:|\s*#|\s*$)/;

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
    case 'FNL':
    case 'FNA':
      recordNumbered(draft, key, text.slice(from).split(','), fail);
      break;
    case 'LF':
    case 'LH':
    case 'BRF':
    case 'BRH':
    case 'FNF':
    case 'FNH':
      draft.found[key] = hitCount(text, from, fail);
      break;
    default:
      if (!OTHER.test(text)) fail(`"${text.slice(0, 40)}" is no line of a record`);
  }
}

function recordLine({ lines }: LcovDraft, text: string, from: number, fail: Fail): void {
  const comma = text.indexOf(',', from);
  if (comma < 0) fail(`"${text.slice(0, 40)}" is no line: its number and its count are expected`);
  lines.add(lineNumber(text.slice(from, comma), fail), hitCount(text, comma + 1, fail));
}

function recordBranch({ branches }: LcovDraft, text: string, from: number, fail: Fail): void {
  const parts = text.slice(from).split(',');
  if (parts.length < 4)
    fail(`"${text.slice(0, 40)}" is no branch: line, block, branch and taken are expected`);
  const [line = '', block = ''] = parts;
  const taken = parts.at(-1)?.trim() ?? '';
  // The branch may be a text, with commas in it.
  const id = branchId(block, parts.slice(2, -1).join(','));
  branches.add(lineNumber(line, fail), taken === '-' ? 0 : hitCount(taken, 0, fail), id);
}

function branchId(block: string, arm: string): number {
  const isNumbered = /^\d{1,9}$/.test(block) && /^\d{1,9}$/.test(arm);
  return isNumbered ? armId(Number(block), Number(arm)) : idOf(`${block},${arm}`);
}

/** `FN:first,name`, or `FN:first,last,name`; a name may hold commas. */
function recordStart({ functions }: LcovDraft, text: string, from: number, fail: Fail): void {
  const parts = text.slice(from).split(',');
  if (parts.length < 2) fail(`"${text.slice(0, 40)}" is no function: its line and its name are expected`);
  const start = lineNumber(parts[0] ?? '', fail, 0);
  const hasLast = parts.length > 2 && /^\d+$/.test(parts[1] as string);
  functions.start(parts.slice(hasLast ? 2 : 1).join(','), start);
}

function recordCalls({ functions }: LcovDraft, text: string, from: number, fail: Fail): void {
  const comma = text.indexOf(',', from);
  if (comma < 0) fail(`"${text.slice(0, 40)}" is no call: its count and its name are expected`);
  functions.call(text.slice(comma + 1), hitCount(text, from, fail));
}

/** `FNL:number,first[,last]` and `FNA:number,calls,name`, as LCOV 2 writes them. */
function recordNumbered(
  { functions }: LcovDraft,
  key: 'FNL' | 'FNA',
  [index = '', figure = '', ...name]: readonly string[],
  fail: Fail,
): void {
  if (key === 'FNL') functions.line(index, lineNumber(figure, fail, 0));
  else if (!functions.named(index, name.join(','), hitCount(figure, 0, fail)))
    fail(`FNA:${index.slice(0, 40)} has no FNL before it`);
}

/** Functions that a compiler made can stand on line 0. */
function lineNumber(text: string, fail: Fail, least = 1): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < least || line > LARGEST_LINE || text.trim() === '')
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
