/** Requirements that a task says it covers. */
import type { Located, Range } from '../model/place.ts';

/** `FR-001`, `NFR-2`, `SC-012a`, `REQ-301`: written the same wherever they stand. */
const NAMED = /\b(?:FR|NFR|SC|REQ|AC|BR|UC|UR|SR|EC|CR|QR|TR)-?\d{1,4}[a-z]?\b/g;
/** `1.2`, `Requirement 3.4`, `R1 (AC2)`, ranges `1–14`. */
const NUMBERED = /(?<![\w.-])(?:R(?:eq\.?)?[ ]?)?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\w%]|\.\d)/g;

/** The requirements named in the words of a task. */
export function readRequirements(text: string, ranges: readonly Range[]): Located<string>[] {
  return unique(ranges.flatMap((range) => found(text, range, NAMED, 0)));
}

/** The requirements listed in a field such as `_Requirements: 1.1, 2.3_`, numbers too. */
export function readRequirementList(text: string, at: Range): Located<string>[] {
  const named = found(text, at, NAMED, 0);
  return unique(named.length > 0 ? named : found(text, at, NUMBERED, 1));
}

function found(text: string, range: Range, pattern: RegExp, group: number): Located<string>[] {
  return [...text.slice(range.start, range.end).matchAll(pattern)].map((match) => {
    const value = match[group] as string;
    const start = range.start + match.index + match[0].indexOf(value);
    return { value, at: { start, end: start + value.length } };
  });
}

function unique(list: readonly Located<string>[]): Located<string>[] {
  const seen = new Set<string>();
  return list.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined);
}
