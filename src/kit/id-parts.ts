/** Takes ids apart: letters, numbers, and how they are joined. */

export interface IdParts {
  /** `T` of `T012a`, `TASK` of `TASK-3`, as written; empty for `1.2`. */
  readonly letters: string;
  /** What stands between the letters and the number: a dash, an underscore or nothing. */
  readonly joint: string;
  /** The numbers as written, leading zeros kept: `1` and `2` of `1.2`. Never empty. */
  readonly numbers: readonly string[];
  /** What stands between the numbers, `.` or `-`; null where there is only one. */
  readonly separator: '.' | '-' | null;
  /** The letter behind the number: `a` of `T012a`. */
  readonly suffix: string;
}

const ID = /^#?([A-Za-z]{0,8}(?:[-_][A-Za-z]{1,6})?)([-_]?)(\d{1,9}(?:[.-]\d{1,9}){0,9})([A-Za-z]?)$/;

/** The parts of an id, or null for one that is built in another way, such as `P2-B1`. */
export function idParts(id: string): IdParts | null {
  const found = ID.exec(id);
  if (found === null) return null;
  const [, letters = '', joint = '', tail = '', suffix = ''] = found;
  const separator = /[.-]/.exec(tail)?.[0];
  return {
    letters,
    joint,
    numbers: tail.split(/[.-]/),
    separator: separator === '.' || separator === '-' ? separator : null,
    suffix,
  };
}

/** The order of two lists of numbers, the first difference deciding; below 0 where `a` comes first. */
export function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = Number(a[at] ?? -1) - Number(b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
