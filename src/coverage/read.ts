/** Chooses the reader of a report by its content, or as told, and feeds it. */
import type { CoverageFormat, CoverageReport } from '../model/coverage.ts';
import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { coveragePy } from './coverage-py.ts';
import { ReportError } from './error.ts';
import { go } from './go.ts';
import { istanbul } from './istanbul.ts';
import { istanbulSummary } from './istanbul-summary.ts';
import { jacoco } from './jacoco.ts';
import { lcov } from './lcov.ts';
import { llvm } from './llvm.ts';
import { opencover } from './opencover.ts';
import type { ReportReader } from './reader.ts';
import { simplecov } from './simplecov.ts';

/** In the order in which they are asked: the narrow marks first. */
const READERS: readonly ReportReader[] = [
  go,
  jacoco,
  opencover,
  cobertura,
  clover,
  llvm,
  istanbul,
  istanbulSummary,
  coveragePy,
  simplecov,
  lcov,
];

/** The formats by name, for `format:glob`. */
export const COVERAGE_FORMATS: readonly CoverageFormat[] = READERS.map((reader) => reader.format);

/** How much of a report is looked at to know its format. */
const HEAD = 16_384;

/**
 * Reads one report. `pieces` are its text in order; `format` forces a reader. Null for a text with nothing in it.
 * @throws ReportError when no reader knows it, or when it cannot be read to its end.
 */
export function readReport(
  name: string,
  pieces: Iterable<string>,
  format?: CoverageFormat,
): CoverageReport | null {
  let head = '';
  const iterator = pieces[Symbol.iterator]();
  let next = iterator.next();
  for (; !next.done && head.length < HEAD; next = iterator.next()) head += next.value;
  if (isNothing(head.trim(), format)) return null;
  const sink = readerOf(name, head, format).open(name);
  sink.write(head.charCodeAt(0) === 0xfeff ? head.slice(1) : head);
  for (; !next.done; next = iterator.next()) sink.write(next.value);
  return sound(sink.end());
}

/** Blank, or what JSON reporters write when no source was loaded: no format can be told by it. */
function isNothing(text: string, format: CoverageFormat | undefined): boolean {
  return text === '' || (/^\{\s*\}$/.test(text) && format === undefined);
}

/** Figures that contradict themselves are no figures. */
function sound(report: CoverageReport): CoverageReport {
  for (const { path, totals } of report.files) {
    for (const { covered, total } of Object.values(totals)) {
      if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered <= total) continue;
      const problem = `${covered} of ${total} covered in ${path.slice(0, 200)} is no count`;
      throw new ReportError(report.name, report.format, null, problem);
    }
  }
  return report;
}

function readerOf(name: string, head: string, format: CoverageFormat | undefined): ReportReader {
  const start = head.slice(0, HEAD);
  const reader = READERS.find((each) =>
    format === undefined ? each.recognise(start) : each.format === format,
  );
  if (reader !== undefined) return reader;
  throw new ReportError(
    name,
    'coverage',
    null,
    `unexpected content, expected one of ${COVERAGE_FORMATS.join(', ')}`,
  );
}
