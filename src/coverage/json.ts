/** Collects a JSON report and checks its shape before anybody reads it. */
import * as z from 'zod/mini';
import type { CoverageFormat, CoverageReport } from '../model/coverage.ts';
import { ReportError } from './error.ts';
import { faultIn, lineAt, placeIn } from './json-place.ts';
import type { ReportSink, TextSink } from './reader.ts';

/** The longest JSON text that is parsed, in UTF-16 units: a string cannot hold much more. */
const LONGEST = 400_000_000;

/** The pieces of a text that is going to be one string, as long as one string can hold them. */
export function* withinString(name: string, format: string, pieces: Iterable<string>): Generator<string> {
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (length > LONGEST)
      throw new ReportError(name, format, null, `the report is larger than ${LONGEST / 1e6} MB`);
    yield piece;
  }
}

/** A sink that parses at the end; what does not fit `shape` is an error that names the place in the JSON. */
export function jsonSink<T>(
  name: string,
  format: CoverageFormat,
  shape: z.ZodMiniType<T>,
  convert: (value: T) => Omit<CoverageReport, 'name' | 'format'>,
): ReportSink {
  const sink = jsonText(name, format, shape);
  return { write: sink.write, end: () => ({ name, format, ...convert(sink.end()) }) };
}

/** The same for any value. */
export function jsonText<T>(name: string, format: string, shape: z.ZodMiniType<T>): TextSink<T> {
  const pieces: string[] = [];
  let length = 0;
  return {
    write(piece) {
      length += piece.length;
      if (length > LONGEST)
        throw new ReportError(name, format, null, `the report is larger than ${LONGEST / 1e6} MB`);
      pieces.push(piece);
    },
    end() {
      const text = pieces.join('').replace(/^\ufeff/, '');
      pieces.length = 0;
      const checked = shape.safeParse(parse(name, format, text));
      if (checked.success) return checked.data;
      const issue = checked.error.issues[0];
      const place =
        issue === undefined || issue.path.length === 0
          ? 'the top'
          : issue.path.map(String).join(' › ').slice(0, 200);
      const line = lineAt(text, placeIn(text, issue?.path ?? []));
      throw new ReportError(name, format, line, `${issue?.message ?? 'unexpected shape'} at ${place}`);
    },
  };
}

function parse(name: string, format: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'no JSON';
    throw new ReportError(
      name,
      format,
      lineAt(text, faultIn(text)),
      `no JSON, or cut off: ${problem.slice(0, 200)}`,
    );
  }
}

/** A count as JSON reports write it. */
export const whole = z.number().check(z.gte(0));
