/** Which reports are meant: `coverage/*.info`, or with a format in front of it, `lcov:coverage/*.info`. */
import type { CoverageFormat } from '../model/coverage.ts';
import { COVERAGE_FORMATS } from './read.ts';

export interface ReportPattern {
  /** Null: found by content. */
  readonly format: CoverageFormat | null;
  readonly glob: string;
  /** The word before the colon where it looks like a format and is none. */
  readonly strange: string | null;
}

/** Takes a pattern apart; a single letter before the colon is a drive. */
export function reportPattern(written: string): ReportPattern {
  const match = /^([A-Za-z][\w.-]{1,30}):(?!\/\/)(.+)$/.exec(written);
  if (match === null) return { format: null, glob: written, strange: null };
  const [, word = '', glob = ''] = match;
  const format = COVERAGE_FORMATS.find((each) => each === word.toLowerCase()) ?? null;
  return format === null ? { format, glob: written, strange: word } : { format, glob, strange: null };
}
