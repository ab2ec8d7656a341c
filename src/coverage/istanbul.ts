/** Istanbul's `coverage-final.json`, after FileCoverage of istanbul-lib-coverage. */
import * as z from 'zod/mini';
import type { FileCoverage } from '../model/coverage.ts';
import { type FileDraft, FileDrafts } from './file-draft.ts';
import { idOf } from './ids.ts';
import { jsonSink, whole } from './json.ts';
import { LARGEST_LINE, type ReportReader } from './reader.ts';

/** Lines can be missing: the "else" that nobody wrote has no place. */
const LINE = z.int().check(z.gte(0), z.lte(LARGEST_LINE));
const COLUMN = z.optional(z.nullable(z.number()));
const PLACE = z.object({ line: z.optional(z.nullable(LINE)), column: COLUMN });
const END = z.optional(z.nullable(z.object({ line: COLUMN, column: COLUMN })));
const SPAN = z.object({ start: PLACE, end: END });
const STATEMENT = z.object({
  start: z.object({ line: z.optional(z.nullable(LINE.check(z.gte(1)))), column: COLUMN }),
  end: END,
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

/** Where something stands says what it is: the keys of the maps can be others in the next run. */
function spanId(span: z.infer<typeof SPAN> | undefined, arm = 0): number {
  return idOf(`${span?.start.column},${span?.end?.line},${span?.end?.column} ${arm}`);
}

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
  const drafts = new FileDrafts({ format: 'istanbul', things: ['branches', 'functions', 'statements'] });
  const draft = drafts.of(file.path);
  addStatements(draft, file);
  addFunctions(draft, file);
  addBranches(draft, file);
  return drafts.finish();
}

/** A line counts as often as the statement on it that ran most, as istanbul's own getLineCoverage has it. */
function addStatements(draft: FileDraft, file: IstanbulFile): void {
  const most = new Map<number, number>();
  for (const [key, hits] of Object.entries(file.s)) {
    const place = file.statementMap[key];
    const line = place?.start.line;
    if (line === undefined || line === null) continue;
    draft.statements.add(line, hits, spanId(place));
    most.set(line, Math.max(most.get(line) ?? 0, hits));
  }
  for (const [line, hits] of most) draft.lines.add(line, hits);
}

function addFunctions(draft: FileDraft, file: IstanbulFile): void {
  for (const [key, hits] of Object.entries(file.f)) {
    const fn = file.fnMap[key];
    const line = fn?.line ?? fn?.decl?.start.line ?? fn?.loc?.start.line ?? 0;
    draft.functions.add(line, hits, spanId(fn?.decl ?? fn?.loc));
  }
}

function addBranches(draft: FileDraft, file: IstanbulFile): void {
  for (const [key, arms] of Object.entries(file.b)) {
    const branch = file.branchMap[key];
    const line = branch?.line ?? branch?.loc?.start.line ?? branch?.locations?.[0]?.start.line ?? 0;
    const place = branch?.loc ?? branch?.locations?.[0];
    for (const [arm, hits] of arms.entries()) draft.branches.add(line, hits, spanId(place, arm));
  }
}
