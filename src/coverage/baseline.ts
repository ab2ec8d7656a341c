/** The coverage baseline as JSON: what `--write-baseline` writes and later runs read. */
import * as z from 'zod/mini';
import type { CoverageBaseline } from '../model/coverage-result.ts';

const whole = z.int().check(z.gte(0));
const COUNT = z.object({ covered: whole, total: whole });
const COUNTS = z.object({
  lines: z.optional(COUNT),
  branches: z.optional(COUNT),
  functions: z.optional(COUNT),
  statements: z.optional(COUNT),
});
const BASELINE = z.object({
  version: z.literal(1),
  sha: z.nullable(z.string()),
  totals: COUNTS,
  files: z.record(z.string(), COUNTS),
});

export type ReadBaseline =
  | { readonly ok: true; readonly baseline: CoverageBaseline }
  | { readonly ok: false; readonly problem: string };

/** The text of a baseline, ending in a line end. */
export function writeBaseline({ sha, totals, files }: CoverageBaseline): string {
  return `${JSON.stringify({ version: 1, sha, totals, files }, null, 1)}\n`;
}

/** Reads a baseline; a problem in a sentence where it is none. */
export function readBaseline(text: string): ReadBaseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const checked = BASELINE.safeParse(data);
  if (checked.success) {
    const { sha, totals, files } = checked.data;
    return { ok: true, baseline: { sha, totals: compact(totals), files: mapped(files) } };
  }
  const place = checked.error.issues[0]?.path.map(String).join(' › ') || 'the top';
  return { ok: false, problem: `it is no coverage baseline: unexpected value at ${place.slice(0, 200)}` };
}

type Counts = z.infer<typeof COUNTS>;

function mapped(files: Readonly<Record<string, Counts>>): CoverageBaseline['files'] {
  return Object.fromEntries(Object.entries(files).map(([path, counts]) => [path, compact(counts)]));
}

function compact(counts: Counts): CoverageBaseline['totals'] {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}
