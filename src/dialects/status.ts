/** The state of a task: what its box says, what the file's legend says, what words in marker form say. */
import type { Range } from '../model/place.ts';
import type { Status } from '../model/task.ts';
import type { Box } from './boxes.ts';
import { statusWordOf } from './words.ts';

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
  legend: Readonly<Record<string, Status>>,
): Status {
  const status = markStatus(box.mark, legend);
  return saysDropped(text.slice(box.content, at.end)) ? 'dropped' : status;
}

/** Brackets, bold, or the begin of the line: where a word about the state is a mark and no prose. */
const MARKER_FORM =
  /(?:^|\*\*|__|[([（【]|~~[ \t]*[-–—:]?[ \t]*)\**\[?[ \t]*(?:[❌🚫⏭⛔]\ufe0f?[ \t]*)?([\p{L}/'’]{3,16}(?:[ \t][\p{L}]{2,10})?)(?=(.?.?.?))/gu;

/** "(deferred: …)", "**SKIPPED**", "~~…~~ REMOVED", "[N/A]". */
export function saysDropped(line: string): boolean {
  for (const found of withoutCode(line).matchAll(MARKER_FORM)) {
    const words = found[1] as string;
    const first = words.split(/[ \t]/, 1)[0] as string;
    const opened = found[0].slice(0, found[0].length - words.length);
    if (statusWordOf(words) === 'dropped' && marks(words, opened, found[2] ?? '')) return true;
    if (
      statusWordOf(first) === 'dropped' &&
      isDroppedWord(first) &&
      marks(first, opened, words.length > first.length ? ' ' : (found[2] ?? ''))
    )
      return true;
  }
  return false;
}

function isDroppedWord(word: string): boolean {
  return statusWordOf(word) === 'dropped';
}

/** At the begin of a line a word counts in capitals only: "Skip the header" is a task. */
function marks(word: string, opened: string, behind: string): boolean {
  if (opened.trim() === '')
    return (
      word === word.toUpperCase() &&
      word.length > 2 &&
      word !== word.toLowerCase() &&
      /^[\s:—–.!-]?/.test(behind)
    );
  if (/[([（【]/.test(opened))
    return (
      /^(?:[\])）】:：;,.]|[ \t]+[-–—]|[–—]|[ \t](?:$|by|to|in|per|-|—|–|j|f|u|a))/i.test(behind) ||
      behind === ''
    );
  return true;
}

function withoutCode(line: string): string {
  return line.replace(/`[^`\r\n]{0,400}`/g, (code) => ' '.repeat(code.length));
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
