/** Benchmark results as github-action-benchmark takes and stores them. */
import * as z from 'zod/mini';
import { ReportError } from '../coverage/error.ts';
import { jsonText } from '../coverage/json.ts';
import type { Benchmark } from '../model/evidence.ts';

const BENCH = z.object({ name: z.string().check(z.minLength(1)), unit: z.string(), value: z.number() });
const BENCHES = z.array(BENCH);
/** The stored history: the last entry of each list is the newest. */
const HISTORY = z.object({ entries: z.record(z.string(), z.array(z.object({ benches: BENCHES }))) });
const REPORT = z.union([BENCHES, HISTORY]);

/** Its `data.js` is JSON behind an assignment. */
const ASSIGNMENT = /^\s*window\.BENCHMARK_DATA\s*=\s*/;

/** Reads one file. @throws ReportError where it is none, or measures nothing. */
export function readBenchmarks(report: string, pieces: Iterable<string>): Benchmark[] {
  const sink = jsonText(report, 'benchmark', REPORT);
  sink.write([...pieces].join('').replace(ASSIGNMENT, ''));
  const read = sink.end();
  const found = Array.isArray(read)
    ? read
    : Object.values(read.entries).flatMap((entries) => entries.at(-1)?.benches ?? []);
  if (found.length === 0) throw new ReportError(report, 'benchmark', null, 'the report measures nothing');
  return found;
}
