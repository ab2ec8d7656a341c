/** `llvm-cov export` JSON: lines from the segments as llvm-cov itself derives them, figures from the summaries. */
import * as z from 'zod/mini';
import { ReportError } from './error.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import { idOf } from './ids.ts';
import { jsonSink, whole } from './json.ts';
import { allowance, fileCoverage, LARGEST_LINE, type ReportReader } from './reader.ts';

const COUNT = z.object({ count: whole, covered: whole });
/** Line, column, count, has a count, enters a region, is a gap. */
const LINE = z.int().check(z.gte(1), z.lte(LARGEST_LINE));
const SEGMENT = z.tuple([LINE, whole, z.number(), z.boolean(), z.boolean()], z.unknown());
const FILE = z.object({
  filename: z.string(),
  segments: z.optional(z.array(SEGMENT)),
  branches: z.optional(z.array(z.tuple([LINE], z.number()))),
  summary: z.object({ lines: COUNT, functions: COUNT, branches: z.optional(COUNT) }),
});
const REPORT = z.object({
  type: z.literal('llvm.coverage.json.export'),
  data: z.array(z.object({ files: z.array(FILE) })),
});

type Segment = z.infer<typeof SEGMENT>;

export const llvm: ReportReader = {
  format: 'llvm-cov',
  recognise: (head) =>
    /^\s*\{/.test(head) &&
    (/llvm\.coverage\.json\.export/.test(head) || /"data"\s*:\s*\[\s*\{\s*"files"\s*:/.test(head)),
  open: (name) =>
    jsonSink(name, 'llvm-cov', REPORT, ({ data }) => {
      const fail = (problem: string): never => {
        throw new ReportError(name, 'llvm-cov', null, problem);
      };
      const allow = allowance(fail);
      const files = data.flatMap((part) => part.files).map((file) => readFile(file, allow));
      const bare = files.some((file) => file.lines === null);
      const notes = bare ? [`${name} holds totals only: it cannot serve the coverage of changed lines.`] : [];
      return { files, roots: [], notes };
    }),
};

function readFile(file: z.infer<typeof FILE>, allow: (more: number) => void) {
  const drafts = new FileDrafts({ format: 'llvm-cov', things: ['branches'] });
  const draft = drafts.of(file.filename);
  const { lines, functions, branches } = file.summary;
  draft.stated.lines = { covered: lines.covered, total: lines.count };
  draft.stated.functions = { covered: functions.covered, total: functions.count };
  if (branches !== undefined) draft.stated.branches = { covered: branches.covered, total: branches.count };
  if (file.segments !== undefined) addLines(draft, file.segments, allow);
  for (const [line, column, endLine, endColumn, yes = 0, no = 0] of file.branches ?? []) {
    const place = `${column},${endLine},${endColumn}`;
    draft.branches.add(line, yes, idOf(`${place} true`));
    draft.branches.add(line, no, idOf(`${place} false`));
  }
  const read = drafts.finish()[0] as ReturnType<FileDrafts['finish']>[number];
  return file.segments === undefined
    ? fileCoverage(read.path, { lines: null, totals: read.totals, details: {} })
    : read;
}

/** After LineCoverageStats in LLVM's CoverageMapping.cpp. */
function addLines(draft: FileDraft, segments: readonly Segment[], allow: (more: number) => void): void {
  let wrapped: Segment | null = null;
  for (let at = 0; at < segments.length; ) {
    const line = (segments[at] as Segment)[0];
    const here: Segment[] = [];
    while (segments[at]?.[0] === line) here.push(segments[at++] as Segment);
    addLine(draft, line, here, wrapped);
    wrapped = here.at(-1) ?? null;
    const next = segments[at]?.[0] ?? line;
    allow(wrapped?.[3] === true ? Math.max(0, next - line) : 0);
    for (let between = line + 1; wrapped?.[3] === true && between < next; between++)
      draft.lines.add(between, wrapped[2]);
  }
}

function addLine(draft: FileDraft, line: number, here: readonly Segment[], wrapped: Segment | null): void {
  const first = here[0] as Segment;
  if (!first[3] && first[4]) return;
  const entries = here.filter((segment) => segment[3] && segment[4] && segment[5] !== true);
  if (wrapped?.[3] !== true && entries.length === 0) return;
  const counts = entries.map((segment) => segment[2]);
  draft.lines.add(line, Math.max(wrapped?.[3] === true ? wrapped[2] : 0, ...counts));
}
