/** SimpleCov's `.resultset.json` and the `coverage.json` of its JSON formatter. */
import * as z from 'zod/mini';
import type { CoverageReport, FileCoverage } from '../model/coverage.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import { idOf } from './ids.ts';
import { jsonSink, whole } from './json.ts';
import { mergeFiles } from './merge.ts';
import { LARGEST_LINE, type ReportReader } from './reader.ts';

/** Null for a line with nothing to run; "ignored" (from the JSON formatter) for `# :nocov:`. */
const LINES = z.array(z.union([z.null(), whole, z.literal('ignored')]));
const LINE = z.int().check(z.gte(1), z.lte(LARGEST_LINE));
/** `[:if, 0, 5, 4, 5, 56]`: type, number, start line, start column, end line, end column. */
const CONDITION = z
  .string()
  .check(
    z.refine((text) => LINE.safeParse(lineOfCondition(text)).success, 'expected a condition with its lines'),
  );
const BRANCHES = z.union([
  z.record(CONDITION, z.record(z.string(), whole)),
  z.array(
    z.object({
      type: z.optional(z.string()),
      start_line: LINE,
      end_line: z.optional(whole),
      coverage: z.union([z.null(), whole, z.literal('ignored')]),
    }),
  ),
]);
const FILE = z.union([LINES, z.object({ lines: LINES, branches: z.optional(z.nullable(BRANCHES)) })]);
const FILES = z.record(z.string(), FILE);
const RESULTSET = z.record(z.string(), z.object({ coverage: FILES }));
const FORMATTED = z.object({ meta: z.object({ simplecov_version: z.string() }), coverage: FILES });
const REPORT = z.union([FORMATTED, RESULTSET]);

export const simplecov: ReportReader = {
  format: 'simplecov',
  recognise: (head) =>
    /^\s*\{/.test(head) &&
    (/"simplecov_version"\s*:/.test(head) || /^\s*\{\s*"[^"\n]{0,200}"\s*:\s*\{\s*"coverage"\s*:/.test(head)),
  open: (name) => jsonSink(name, 'simplecov', REPORT, (report) => convert(name, report)),
};

function convert(name: string, report: z.infer<typeof REPORT>): Omit<CoverageReport, 'name' | 'format'> {
  const sets = isFormatted(report) ? [report.coverage] : Object.values(report).map((set) => set.coverage);
  // Each suite ran by itself: its figures are merged with those of the others, not added.
  const files = mergeFiles(sets.flatMap(filesOf));
  const raw = isFormatted(report)
    ? []
    : [`${name} is a raw result set: lines between "# :nocov:" marks are counted.`];
  return { files, roots: [], notes: raw };
}

function filesOf(set: z.infer<typeof FILES>): FileCoverage[] {
  const drafts = new FileDrafts({ format: 'simplecov', things: ['branches'] });
  for (const [path, file] of Object.entries(set)) addFile(drafts.of(path), file);
  return drafts.finish();
}

function isFormatted(report: z.infer<typeof REPORT>): report is z.infer<typeof FORMATTED> {
  return FORMATTED.safeParse(report).success;
}

function addFile(draft: FileDraft, file: z.infer<typeof FILE>): void {
  const { lines, branches = null } = Array.isArray(file) ? { lines: file } : file;
  for (const [at, hits] of lines.entries()) if (typeof hits === 'number') draft.lines.add(at + 1, hits);
  if (branches !== null)
    for (const { line, hits, name } of armsOf(branches)) draft.branches.add(line, hits, idOf(name));
}

interface Arm {
  readonly line: number;
  readonly hits: number;
  readonly name: string;
}

/** The arms of all branches: listed by the JSON formatter, below their condition in a raw result set. */
function armsOf(branches: z.infer<typeof BRANCHES>): Arm[] {
  if (Array.isArray(branches))
    return branches.flatMap(({ start_line: line, coverage: hits, type, end_line }) =>
      typeof hits === 'number' ? [{ line, hits, name: `${type},${end_line}` }] : [],
    );
  return Object.entries(branches).flatMap(([condition, arms]) =>
    Object.entries(arms).map(([arm, hits]) => ({
      line: lineOfCondition(condition),
      hits,
      name: `${condition} ${arm}`,
    })),
  );
}

function lineOfCondition(text: string): number {
  return Number(text.split(',')[2] ?? 0) || 0;
}
