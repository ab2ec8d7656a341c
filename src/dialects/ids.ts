/** Reads task ids in all the forms that people write. */
import type { Located, Range } from '../model/place.ts';

/**
 * How an id is built: a prefix with a number, a number that shows itself as one by a dot or stop, a number behind a word
 * such as "Task", or a number with nothing but a blank behind it, which may as well count things: "8 templates".
 */
export type IdForm = 'prefixed' | 'number' | 'worded' | 'counting';

export interface ReadId {
  readonly id: Located<string>;
  readonly form: IdForm;
  /** Where the text goes on. */
  readonly end: number;
}

const WORDED =
  /(?:sub-?tasks?|tasks?|step|story|issue|aufgabe|schritt|tarea|paso|tâche|étape|tarefa|passo|задача|шаг|zadanie|nhiệm vụ|công việc|work package(?: prompt:?)?|任务|任務|步骤|タスク|ステップ|작업|태스크|단계)[ \t\u3000]*[#№]?[ \t]*(\d{1,6}(?:[.-]\d{1,4}){0,4}[a-z]?|[A-Z]{1,4}-?\d{1,4}(?:\.\d{1,4}){0,4}[a-z]?)(?![\p{L}\d])/iuy;
const PREFIXED =
  /#?(?:([A-Z])\d{1,2}(?:\.\d{1,3}){0,3}(?:-(?!\1)[A-Z]{1,2}\d{1,3}){1,3}|[A-Z]{1,8}(?:-[A-Z]{1,6}\.?)?[-_]?\d{1,5}|(?:Task|task|Issue)-\d{1,5}|[a-z]{1,2}\d{2,5})(?:[.-]\d{1,4}){0,5}[A-Za-z]?(?![\p{L}\d_/(])/uy;
const GLUED = /[A-Z]{1,2}\d{3,4}[a-z]?(?=\[|[A-Z])/y;
const HASH = /#\d{1,5}(?![\p{L}\d])/uy;
const NUMBER = /\d{1,4}(?:[.-]\d{1,3}){0,4}[a-z]?(?=[.)]?(?:[\s*:：)（(—–]|$)|[.、]\s?[^\s\d])/y;

/** The id at `at.start`, or null. What follows it has to end a word. */
export function readId(text: string, at: Range): ReadId | null {
  return (
    match(WORDED, text, at, 'worded', 1) ??
    match(PREFIXED, text, at, 'prefixed', 0) ??
    match(HASH, text, at, 'prefixed', 0) ??
    match(GLUED, text, at, 'prefixed', 0) ??
    match(NUMBER, text, at, 'number', 0)
  );
}

function match(pattern: RegExp, text: string, at: Range, form: IdForm, groupIndex: number): ReadId | null {
  pattern.lastIndex = at.start;
  const found = pattern.exec(text);
  if (found === null || pattern.lastIndex > at.end) return null;
  const value = found[groupIndex] as string;
  const end = at.start + found[0].length;
  if (form === 'worded' && /^[A-Z]+-/.test(found[0])) return null;
  const counting =
    form === 'number' && /^\d+$/.test(value) && /^[ \t]+[^\s\d:：|–—-]/.test(text.slice(end, end + 4));
  return { id: { value, at: { start: end - value.length, end } }, form: counting ? 'counting' : form, end };
}

/** The letters in front of the number, upper case: `T` of `T012a`, empty for `1.2`. */
export function prefixOf(id: string): string {
  return (/^#?[A-Za-z]+(?:[-_][A-Za-z]+)?/.exec(id)?.[0] ?? '').replace('#', '').toUpperCase();
}

/** The number of the parent: `1` of `1.2`, `T1.1` of `T1.1.3`; null for an id without a dot. */
export function parentIdOf(id: string): string | null {
  const dot = id.lastIndexOf('.');
  return dot > 0 && /^\d+$/.test(id.slice(dot + 1)) ? id.slice(0, dot) : null;
}
