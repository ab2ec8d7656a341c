/** Istanbul's `coverage-final.json`, after FileCoverage of istanbul-lib-coverage. */
import * as z from 'zod/mini';
import type { FileCoverage } from '../model/coverage.ts';
import { FileDrafts } from './file-draft.ts';
import { jsonSink, whole } from './json.ts';
import { LARGEST_LINE, type ReportReader } from './reader.ts';

/** Lines can be missing: the "else" that nobody wrote has no place. */
const LINE = z.int().check(z.gte(0), z.lte(LARGEST_LINE));
const PLACE = z.object({ line: z.optional(z.nullable(LINE)) });
const SPAN = z.object({ start: PLACE });
const STATEMENT = z.object({
  start: z.object({ line: z.optional(z.nullable(LINE.check(z.gte(1)))) }),
});
const FILE = z.object({
  path: z.string(),
  statementMap: z.record(z.string(), STATEMENT),
  fnMap: z.record(
    z.string(),
    z.object({ line: z.optional(LINE), loc: z.optional(SPAN), decl: z.optional(SPAN) }),
  ),
  branchMap: z.record(
    z.string(),
    z.object({ line: z.optional(LINE), loc: z.optional(SPAN), locations: z.optional(z.array(SPAN)) }),
  ),
  s: z.record(z.string(), whole),
  f: z.record(z.string(), whole),
  b: z.record(z.string(), z.array(whole)),
});
const REPORT = z.record(z.string(), FILE);

type IstanbulFile = z.infer<typeof FILE>;

export const istanbul: ReportReader = {
  format: 'istanbul',
  recognise: (head) => /^\s*\{/.test(head) && /"statementMap"\s*:/.test(head),
  open: (name) =>
    jsonSink(name, 'istanbul', REPORT, (report) => ({
      files: Object.values(report).flatMap(readFile),
      roots: [],
      notes: [],
    })),
};

function readFile(file: IstanbulFile): FileCoverage[] {
  const drafts = new FileDrafts();
  const draft = drafts.of(file.path);
  const first = new Map<number, number>();
  for (const [key, hits] of Object.entries(file.s)) {
    const line = file.statementMap[key]?.start.line;
    if (line === undefined || line === null) continue;
    draft.statements.add(line, hits);
    // A line counts as often as the statement on it that ran most, as istanbul's own getLineCoverage has it.
    first.set(line, Math.max(first.get(line) ?? 0, hits));
  }
  for (const [line, hits] of first) draft.lines.add(line, hits);
  for (const [key, hits] of Object.entries(file.f)) {
    const fn = file.fnMap[key];
    draft.functions.add(fn?.line ?? fn?.decl?.start.line ?? fn?.loc?.start.line ?? 0, hits);
  }
  for (const [key, arms] of Object.entries(file.b)) {
    const branch = file.branchMap[key];
    const line = branch?.line ?? branch?.loc?.start.line ?? branch?.locations?.[0]?.start.line ?? 0;
    for (const hits of arms) draft.branches.add(line, hits);
  }
  return drafts.finish();
}
