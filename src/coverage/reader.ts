/** The interface of the readers: text goes in piece by piece, one report comes out. */
import type { CoverageFormat, CoverageReport, FileCoverage } from '../model/coverage.ts';

/** Takes one text in pieces of any size; throws a `ReportError` as soon as it cannot go on. */
export interface TextSink<T> {
  write(piece: string): void;
  end(): T;
}

/** A sink for one coverage report. */
export type ReportSink = TextSink<CoverageReport>;

/** One format of coverage reports: how it is known, and how it is read. */
export interface ReportReader {
  readonly format: CoverageFormat;
  /** True when the beginning of a file (some kilobytes) looks like this format. */
  recognise(head: string): boolean;
  open(name: string): ReportSink;
}

/** The largest line number that a report may hold: more is no source file. */
export const LARGEST_LINE = 10_000_000;

/** The longest line of a report that consists of lines, in UTF-16 units. */
export const LONGEST_TEXT = 1024 * 1024;

/** Refuses a line of a report that is too long to be one. */
export function refuseLong(length: number, fail: (problem: string) => never): void {
  if (length > LONGEST_TEXT) fail(`the line is longer than ${LONGEST_TEXT} characters`);
}

/** A line number of a source file; what is none is told to `fail`. */
export function sourceLine(line: number, fail: (problem: string) => never): number {
  if (Number.isInteger(line) && line >= 1 && line <= LARGEST_LINE) return line;
  return fail(`${line} is no line number, expected 1 to ${LARGEST_LINE}`);
}

const MOST_STATED = 50_000_000;

/** Counts things that a report states only as a number, so that a small report cannot become a large one. */
export function allowance(fail: (problem: string) => never): (more: number) => void {
  let left = MOST_STATED;
  return (more) => {
    left -= more;
    if (left < 0) fail(`it states more than ${MOST_STATED} branches, statements or lines by their number`);
  };
}

/** A file's figures, with the parts that are empty left out. */
export function fileCoverage(path: string, parts: Omit<FileCoverage, 'path'>): FileCoverage {
  return { path: detached(path.replaceAll('\\', '/')), ...parts };
}

/** A copy: a part of a text keeps all of that text in memory. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
