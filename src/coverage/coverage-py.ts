/** coverage.py's JSON report, after its `coverage json` documentation. */
import * as z from 'zod/mini';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import { jsonSink, whole } from './json.ts';
import { LARGEST_LINE, type ReportReader } from './reader.ts';

const LINE = z.int().check(z.gte(1), z.lte(LARGEST_LINE));
/** Python puts the start of a module on line 0. */
const RUN_LINE = z.int().check(z.gte(0), z.lte(LARGEST_LINE));
/** Negative where the code of a function begins or ends. */
const END = z.int().check(z.gte(-LARGEST_LINE), z.lte(LARGEST_LINE));
const ARC = z.tuple([END, END]);
const FILE = z.object({
  executed_lines: z.array(RUN_LINE),
  missing_lines: z.array(LINE),
  excluded_lines: z.optional(z.array(RUN_LINE)),
  executed_branches: z.optional(z.array(ARC)),
  missing_branches: z.optional(z.array(ARC)),
  summary: z.object({
    covered_lines: whole,
    num_statements: whole,
    num_branches: z.optional(whole),
    covered_branches: z.optional(whole),
  }),
});
const REPORT = z.object({ files: z.record(z.string(), FILE) });

export const coveragePy: ReportReader = {
  format: 'coverage.py',
  recognise: (head) => /^\s*\{/.test(head) && /"executed_lines"\s*:|"branch_coverage"\s*:/.test(head),
  open: (name) =>
    jsonSink(name, 'coverage.py', REPORT, (report) => {
      const drafts = new FileDrafts({ format: 'coverage.py', things: ['branches'] });
      for (const [path, file] of Object.entries(report.files)) addFile(drafts.of(path), file);
      return { files: drafts.finish(), roots: [], notes: [] };
    }),
};

function addFile(draft: FileDraft, file: z.infer<typeof FILE>): void {
  for (const line of executedLines(file)) draft.lines.add(line, 1);
  for (const line of file.missing_lines) draft.lines.add(line, 0);
  for (const [from, to] of file.executed_branches ?? []) draft.branches.add(Math.abs(from), 1, to);
  for (const [from, to] of file.missing_branches ?? []) draft.branches.add(Math.abs(from), 0, to);
  draft.stated.lines = { covered: file.summary.covered_lines, total: file.summary.num_statements };
  const { covered_branches: covered, num_branches: total } = file.summary;
  if (covered !== undefined && total !== undefined) draft.stated.branches = { covered, total };
}

/** An empty file has an "executed" first line that the producer does not count. */
function executedLines({ executed_lines, excluded_lines, summary }: z.infer<typeof FILE>): number[] {
  if (summary.num_statements === 0) return [];
  const excluded = new Set(excluded_lines);
  return executed_lines.filter((line) => line > 0 && !excluded.has(line));
}
