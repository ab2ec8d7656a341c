/** Istanbul's `coverage-summary.json`: totals only. */
import * as z from 'zod/mini';
import { type Count, METRICS, type Metric } from '../model/coverage.ts';
import { jsonSink, whole } from './json.ts';
import { fileCoverage, type ReportReader } from './reader.ts';

const FIGURES = z.object({ total: whole, covered: whole });
const ENTRY = z.object({ lines: FIGURES, statements: FIGURES, functions: FIGURES, branches: FIGURES });
const REPORT = z.record(z.string(), ENTRY);

export const istanbulSummary: ReportReader = {
  format: 'istanbul-summary',
  recognise: (head) => /^\s*\{\s*"total"\s*:\s*\{\s*"(?:lines|statements|functions|branches)"/.test(head),
  open: (name) =>
    jsonSink(name, 'istanbul-summary', REPORT, (report) => ({
      files: Object.entries(report)
        .filter(([path]) => path !== 'total')
        .map(([path, entry]) => fileCoverage(path, { lines: null, totals: totalsOf(entry), details: {} })),
      roots: [],
      notes: [`${name} holds totals only: it cannot serve the coverage of changed lines.`],
    })),
};

function totalsOf(entry: z.infer<typeof ENTRY>): Partial<Record<Metric, Count>> {
  const totals: Partial<Record<Metric, Count>> = {};
  for (const metric of METRICS) {
    const { covered, total } = entry[metric];
    if (total > 0 || metric === 'lines') totals[metric] = { covered, total };
  }
  return totals;
}
