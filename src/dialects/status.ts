/** The state of a task: what its box says, what the file's legend says, what words in marker form say. */
import type { Range } from '../model/place.ts';
import type { Status } from '../model/task.ts';
import type { Box } from './boxes.ts';
import { isDroppedWord, mayNameDropped, statusWordOf } from './words.ts';

/** What the marks mean where nothing says otherwise. */
const MARKS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['', 'open'],
  ['x', 'done'],
  ['X', 'done'],
  ['v', 'done'],
  ['V', 'done'],
  ['✅', 'done'],
  ['✓', 'done'],
  ['✔', 'done'],
  ['☑', 'done'],
  ['-', 'active'],
  ['~', 'active'],
  ['/', 'active'],
  ['>', 'active'],
  ['.', 'active'],
  ['🚧', 'active'],
  ['⏳', 'active'],
  ['🔄', 'active'],
  ['N/A', 'dropped'],
  ['n/a', 'dropped'],
]);

/** The state of a box with this mark, by the file's legend first. Marks that nobody knows are open. */
export function markStatus(mark: string, legend: Readonly<Record<string, Status>>): Status {
  const inner = mark.trim().replace('\ufe0f', '');
  if (Object.hasOwn(legend, inner)) return legend[inner] as Status;
  return MARKS.get(inner) ?? 'open';
}

/** The state of a task with a box: the box, unless the line says in marker form that the task was dropped. */
export function boxStatus(
  text: string,
  box: Box,
  at: Range,
  title: number,
  { legend, storied }: { readonly legend: Readonly<Record<string, Status>>; readonly storied: boolean },
): Status {
  const status = markStatus(box.mark, legend);
  const line = text.slice(box.content, at.end);
  const lead = title - box.content;
  // Beside `[US1]`, a `[N/A]` says that a task belongs to no story.
  const said = storied ? line.replace(/\[N\/A\]/, (label) => ' '.repeat(label.length)) : line;
  if (saysDropped(said, lead) || saysDropped(said.slice(lead))) return 'dropped';
  return status === 'active' && opensDropped(said.slice(lead)) ? 'dropped' : status;
}

/** `[-] Skipped: covered by T004`: beside a box of neither state, a word with a reason says which one is meant. */
function opensDropped(words: string): boolean {
  const first = /^[\s*_]*([\p{L}/'’]{2,16})[*_]*[ \t]*[:：(（—–]/u.exec(words);
  return first !== null && isDroppedWord(first[1] as string);
}

/** Brackets, bold, struck words, or the begin of the line: where a word about the state is a mark and no prose. */
const MARKER_FORM =
  /(?:^|(?<!\*)\*\*|__|[([（【]|~~[ \t]*(?![ \t])(?:[-–—:][ \t]*(?![ \t]))?|[—–]|(?=[❌🚫⏭⛔]))\**\[?[ \t]*(?:[❌🚫⏭⛔]\ufe0f?[ \t]*)?([\p{L}/'’]{2,16}(?:[ \t][\p{L}]{2,10})?)/gu;

/** "(deferred: …)", "**SKIPPED**", "~~…~~ REMOVED", "[N/A]". `lead` is where the words of the title begin. */
export function saysDropped(line: string, lead = 0): boolean {
  if (!mayNameDropped(line)) return false;
  const words = withoutCode(line);
  for (const found of words.matchAll(MARKER_FORM)) {
    const all = found[1] as string;
    const opened = found[0].slice(0, found[0].length - all.length);
    const at = found.index + opened.length;
    if (headsOf(all).some((word) => drops(words, lead, found.index, { opened, at, word }))) return true;
  }
  return false;
}

/** True for a word that says that something was dropped, in the form of a mark, and of the task. */
function drops(line: string, lead: number, start: number, mark: Mark): boolean {
  const { opened, at, word } = mark;
  const behind = line.slice(at + word.length, at + word.length + 12);
  return marks(word, opened, behind) && isDroppedWord(word) && speaksOfTask(line, lead, start, mark);
}

/** Both words, then the first alone. */
function headsOf(words: string): string[] {
  const end = words.search(/[ \t]/);
  return end < 0 ? [words] : [words, words.slice(0, end)];
}

/** What may stand behind the word, so that it is a mark: the end of the bracket, a stop, a reason. */
const REASON =
  /^(?:$|[\])）】*_:：;；,，.。!]|[ \t]*[-–—(（]|[ \t](?:by|to|in|per|for|until|as|after|at|due|with|v\d|\d|[A-Z]{2,}|justifié)(?!\p{Ll}))/u;

/** At the begin of a line a word counts in capitals only, as do "skip" and "drop": "Skip the header" is a task. */
function marks(word: string, opened: string, behind: string): boolean {
  const capitals = word === word.toUpperCase() && word !== word.toLowerCase() && word.length > 2;
  const short = /^(?:skip|drop)$/i.test(word);
  if (/^[^*_([（【~—–]*$/.test(opened))
    return capitals && (short ? /^[ \t]?[:：—–-]/ : /^(?:$|[\s:：—–.!-])/).test(behind);
  if (/^[—–]/.test(opened)) return capitals && /^[ \t]*(?:\.?$|[(（])/.test(behind);
  if (!capitals && short) return false;
  return opened.startsWith('~~') || REASON.test(behind);
}

interface Mark {
  readonly opened: string;
  readonly at: number;
  readonly word: string;
}

/** At the begin and the end of a title, and in capitals; a lower-case word amid the text is a remark on something else. */
function speaksOfTask(line: string, lead: number, start: number, { opened, at, word }: Mark): boolean {
  // Letters without case show no emphasis: "**取消** 按钮" is a button.
  const caseless = word.toLowerCase() === word.toUpperCase();
  if (opened.startsWith('~~') || (caseless && /[([（【]/.test(opened))) return true;
  if (!caseless && (start <= lead + 2 || /^\P{Ll}/u.test(word))) return true;
  return /^[\s*_.。]*(?:$|[(（—–])/.test(line.slice(closeOf(line, opened, at)));
}

/** What a mark says is not longer. */
const MOST_OF_MARK = 2000;

/** Where the bracket or the bold words that a mark opens end. */
function closeOf(line: string, opened: string, from: number): number {
  const bracket = /[([（【]/.exec(opened)?.[0];
  if (bracket === undefined) {
    const close = line.indexOf(opened.trim().slice(0, 2), from);
    return close < 0 ? line.length : close + 2;
  }
  let depth = 1;
  for (const { 0: sign, index } of line.slice(from, from + MOST_OF_MARK).matchAll(/[()[\]（）【】]/g)) {
    depth += /[([（【]/.test(sign) ? 1 : -1;
    if (depth === 0) return from + index + 1;
  }
  return line.length;
}

function withoutCode(line: string): string {
  if (!line.includes('`')) return line;
  return line.replace(/`[^`\r\n]{0,400}`/g, (code) => '\x60'.repeat(code.length));
}

/** Marks that the file explains itself: "`[-]` - skipped, with a reason". */
export function readLegend(text: string): Record<string, Status> {
  const legend: Record<string, Status> = Object.create(null);
  const line =
    /(?:`\[([^\]`\r\n]{1,3})\]`|^[ \t>]*[-*+]?[ \t]*\*{0,2}\[([^\]\r\n\w])\]\*{0,2}(?=[ \t]*[-–—=:：]))[ \t]*(?:[-–—=:：→|]+|means|is)?[ \t]*\**([^\r\n|,;()`]{2,40})/gm;
  for (const found of text.matchAll(line)) {
    const mark = ((found[1] ?? found[2]) as string).trim().replace('\ufe0f', '');
    const status = statusWordOf(found[3] as string);
    if (mark !== '' && status !== null && !Object.hasOwn(legend, mark)) legend[mark] = status;
  }
  return legend;
}
