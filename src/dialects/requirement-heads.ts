/** Reads headings that declare a requirement: `### Requirement: Name`, `### Requirement 3: Name`, `### FR-001 Name`. */
import type { Located, Range } from '../model/place.ts';
import { folded, trimmed } from './heads.ts';
import { REQUIREMENT_ID } from './requirement-ids.ts';

export interface RequirementHead {
  readonly id: Located<string>;
  readonly title: string;
  /** True for a number, whose acceptance criteria are numbered below it. */
  readonly numbered: boolean;
}

const WORD =
  /^(?:requirement|req|anforderung|requisito|requerimiento|exigence|требование|wymaganie|yêu cầu|需求|要求|要件|요구사항|요구 사항)(?![\p{L}])/iu;
const NUMBER = /^[ \t]*#?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d.])/u;
const NAMED = new RegExp(`^(${REQUIREMENT_ID})(?![\\w-])`);

/** The requirement that a heading with these words declares, or null. */
export function openRequirement(text: string, line: Range): RequirementHead | null {
  const at = trimmed(text, line.start, line.end);
  const title = text.slice(at.start, Math.min(at.end, at.start + 300));
  const named = NAMED.exec(title);
  if (named !== null) return head(text, at, at.start, named[1] as string, false);
  const word = WORD.exec(title);
  if (word === null) return null;
  const rest = title.slice(word[0].length);
  const number = NUMBER.exec(rest);
  if (number !== null) {
    const id = number[1] as string;
    return head(text, at, at.start + word[0].length + number[0].length - id.length, id, true);
  }
  const colon = /^[ \t]*[:：][ \t]*/.exec(rest)?.[0].length;
  if (colon === undefined || colon === rest.length) return null;
  const name = { start: at.start + word[0].length + colon, end: at.end };
  const value = folded(text.slice(name.start, name.end));
  return { id: { value, at: name }, title: value, numbered: false };
}

function head(text: string, line: Range, start: number, id: string, numbered: boolean): RequirementHead {
  const end = start + id.length;
  const lead = /^[\s*_:：.)(–—-]*/.exec(text.slice(end, Math.min(line.end, end + 20)))?.[0].length ?? 0;
  const from = Math.min(line.end, end + lead);
  return { id: { value: id, at: { start, end } }, title: folded(text.slice(from, line.end)), numbered };
}
