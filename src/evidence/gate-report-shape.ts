/** The shape of a JSON report of this tool: everything that any other report can be made of. */
import * as z from 'zod/mini';

/** More than any run writes; a text is cut by whoever shows it. */
const LINES = 10_000_000;
const count = z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
const number = z.int().check(z.minimum(1), z.maximum(LINES));
const text = z.string().check(z.maxLength(100_000));
const texts = z.array(text);
const measure = z.object({ done: count, total: count });
const severity = z.enum(['error', 'warning', 'notice']);
const place = { line: number, column: number, endLine: number, endColumn: number };
const nowhere = { line: z.null(), column: z.null(), endLine: z.null(), endColumn: z.null() };

const findingShape = {
  rule: text,
  severity,
  message: text,
  hint: z.nullable(text),
  path: z.nullable(text),
  taskId: z.nullable(text),
  fate: z.enum(['reported', 'suppressed', 'baselined', 'outside-scope']),
  fateReason: z.nullable(text),
  fingerprint: text,
  url: z.nullable(text),
  related: z.array(z.object({ message: text, path: text, ...place })),
  sourceLine: z.nullable(z.string()),
  fix: z.array(z.object({ start: count, end: count, text })),
};
const finding = z.union([z.object({ ...findingShape, ...place }), z.object({ ...findingShape, ...nowhere })]);

const coverageOutcome = z.enum([
  'no-threshold',
  'pass',
  'fail',
  'no-data',
  'no-baseline',
  'skipped-small-change',
  'unmeasured',
]);

/** Unknown keys are dropped: a later version may have added some. */
export const REPORT = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.literal('tasks-gate'), version: text }),
  verdict: z.enum(['pass', 'fail', 'skipped', 'error']),
  exitCode: z.literal([0, 1, 2, 3]),
  skippedReason: z.nullable(text),
  counts: z.object({
    error: count,
    warning: count,
    notice: count,
    suppressed: count,
    baselined: count,
    outsideScope: count,
  }),
  findings: z.array(finding),
  checks: z.array(
    z.object({
      id: text,
      state: z.enum(['passed', 'warned', 'failed', 'skipped', 'crashed']),
      reason: z.nullable(text),
    }),
  ),
  measures: z.object({ tasks: measure, criteria: measure, requirements: measure }),
  pullRequests: z.array(
    z.object({
      number: z.nullable(number),
      base: text,
      head: text,
      referenced: texts,
      flipped: texts,
      exempt: z.nullable(text),
      caps: z.array(
        z.object({
          what: z.enum(['files', 'commits']),
          limit: count,
          completedFrom: z.nullable(z.literal('git')),
        }),
      ),
    }),
  ),
  coverage: z.nullable(
    z.object({
      verdict: coverageOutcome,
      scopes: z.array(
        z.object({
          scope: z.enum(['project', 'patch', 'files', 'groups', 'new-files', 'no-drop', 'task-target']),
          name: z.nullable(text),
          metric: z.enum(['lines', 'branches', 'functions', 'statements']),
          covered: count,
          total: count,
          threshold: z.nullable(text),
          verdict: coverageOutcome,
        }),
      ),
      unmeasured: texts,
    }),
  ),
  evidence: z.nullable(
    z.object({
      tests: z.nullable(z.object({ passed: count, failed: count, skipped: count, files: texts })),
      scans: z.nullable(z.object({ results: count, failing: count, files: texts })),
      benchmarks: z.nullable(z.object({ measured: count, failing: count, files: texts })),
    }),
  ),
  unseen: texts,
  shard: z.nullable(z.object({ index: number, count: number })),
  policy: z.object({ failOn: z.enum(['error', 'warning', 'never']), maxWarnings: z.nullable(count) }),
  skippedTexts: count,
  documents: z.array(z.object({ path: text, dialect: text, tasks: count, digest: z.nullable(text) })),
  features: z.array(z.object({ name: text, tasks: measure, criteria: measure })),
  graphs: z.array(
    z.object({
      name: text,
      nodes: z.array(
        z.object({
          id: text,
          label: text,
          title: text,
          status: z.enum(['open', 'active', 'done', 'dropped']),
          state: z.enum(['done', 'ready', 'blocked', 'open']),
          path: text,
          line: number,
        }),
      ),
      edges: z.array(z.object({ from: count, to: count })),
      alone: count,
    }),
  ),
  changed: z.array(
    z.object({ path: text, lines: z.nullable(z.array(z.object({ first: number, last: number }))) }),
  ),
});
