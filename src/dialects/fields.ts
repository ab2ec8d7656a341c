/** Fields: `**Label**: value`, `Label: value`, `_Label: value_`. */
import type { Range } from '../model/place.ts';
import type { Field } from '../model/task.ts';
import { folded } from './heads.ts';
import { criterionKindOf, fieldKeyOf, partKeyOf } from './words.ts';

/** Longer than any label that people write. */
const LONGEST_LABEL = 60;

/** The field that a line or bullet is, or null. An unmarked label counts only when it is known. */
export function readField(text: string, at: Range): Field | null {
  const start = skip(text, at.start, at.end, /[>\s]/);
  const head = text.slice(start, Math.min(at.end, start + LONGEST_LABEL + 8));
  const marked = /^(\*\*|__|\*|_)(?!\s)([^*_\r\n:：]{1,60})(?:([:：])\s*\1|\1\s*([:：])|[:：])/.exec(head);
  if (marked !== null) return markedField(text, at, start, marked);
  const bare = /^([\p{L}][^:：\r\n*`.,;!?[\]]{0,50})(?::(?=\s|$|[^\x20-\x7e])|：)/u.exec(head);
  if (bare === null) return null;
  const label = bare[1] as string;
  const key = fieldKeyOf(label);
  if (key === null) return null;
  return {
    key,
    label: located(text, start, start + label.length),
    value: fieldValue(text, start + bare[0].length, at.end, ''),
  };
}

function markedField(text: string, at: Range, start: number, match: RegExpExecArray): Field | null {
  const sign = match[1] as string;
  const closed = match[3] !== undefined || match[4] !== undefined;
  // `_Requirements: 1.1_`: the signs span label and value.
  const around = closed ? '' : sign;
  if (!closed && sign.length === 2 && !text.slice(start, at.end).includes(sign, match[0].length)) return null;
  const label = match[2] as string;
  const from = start + sign.length;
  return {
    key: fieldKeyOf(label),
    label: located(text, from, from + label.length),
    value: fieldValue(text, start + match[0].length, at.end, around),
  };
}

function fieldValue(text: string, from: number, to: number, around: string): Field['value'] {
  const start = skip(text, from, to, /\s/);
  let end = to;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (around !== '' && text.endsWith(around, end) && end - around.length >= start) end -= around.length;
  return located(text, start, Math.max(start, end));
}

function located(text: string, start: number, end: number): Field['value'] {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] as string)) last--;
  return { value: folded(text.slice(start, last)), at: { start, end: last } };
}

function skip(text: string, from: number, to: number, what: RegExp): number {
  let at = from;
  while (at < to && what.test(text[at] as string)) at++;
  return at;
}

/** A label alone on its line: `**Acceptance Criteria:**`, `Before the final commit:`; its words, or null. */
export function readLabel(text: string, at: Range): Range | null {
  if (at.end - at.start > 120) return null;
  const line = text.slice(at.start, at.end);
  const match =
    /^(?:\*\*|__|_|\*)?\s*([^*_\r\n]{1,100}?)\s*(?:[:：]\s*(?:\*\*|__|_|\*)?|(?:\*\*|__)\s*[:：]?)$/.exec(
      line,
    ) ?? notedLabel(line);
  if (match === null) return null;
  const words = match[1] as string;
  const start = at.start + line.indexOf(words);
  return { start, end: start + words.length };
}

/** `**Acceptance Criteria** (all met):`: the note says how they stand. */
function notedLabel(line: string): RegExpExecArray | null {
  const match =
    /^(?:\*\*|__)\s*([^*_\r\n]{1,60}?)\s*(?:\*\*|__)\s*[(（][^()（）\r\n]{1,40}[)）]\s*[:：]?$/.exec(line);
  const kind = match === null ? null : criterionKindOf(match[1] as string);
  return kind === 'acceptance' || kind === 'definition-of-done' ? match : null;
}

/** True for a line of a paragraph that does not go on with the line above it. */
export function startsEntry(text: string, line: Range): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 12));
  if (/^[-*+]?\[[^\]\r\n]{0,3}\](?:[ T\t]|[A-Z*])/.test(head)) return true;
  if (/^(?:={7,8}|[<>|]{7,8})(?: |$)/.test(head)) return true;
  const first = head[0] ?? '';
  if (first === '*' || first === '_') return /^(?:\*\*|__|_)/.test(head) && isLabelled(text, line);
  const field = /^\p{L}/u.test(head) ? readField(text, line) : null;
  return field !== null && field.key !== null && /^\p{Lu}|^[^\x20-\x7e]/u.test(head);
}

function isLabelled(text: string, line: Range): boolean {
  if (readField(text, line) !== null) return true;
  const label = readLabel(text, line);
  return (
    label !== null &&
    (partKeyOf(text.slice(label.start, label.end)) !== null || /[:：]/.test(text.slice(line.start, line.end)))
  );
}
