/** SARIF 2.1.0 of security scanners and linters. */
import * as z from 'zod/mini';
import { jsonText } from '../coverage/json.ts';
import { SCAN_LEVELS, type ScanResult, type ScanResults } from '../model/evidence.ts';

const LEVEL = z.enum(SCAN_LEVELS);
const RULE = z.object({
  id: z.optional(z.string()),
  defaultConfiguration: z.optional(z.object({ level: z.optional(LEVEL) })),
});
const RESULT = z.object({
  ruleId: z.optional(z.string()),
  ruleIndex: z.optional(z.number()),
  rule: z.optional(z.object({ id: z.optional(z.string()), index: z.optional(z.number()) })),
  level: z.optional(LEVEL),
  kind: z.optional(z.string()),
  message: z.object({ text: z.optional(z.string()), id: z.optional(z.string()) }),
  baselineState: z.optional(z.string()),
  suppressions: z.optional(z.array(z.object({ status: z.optional(z.string()) }))),
  locations: z.optional(
    z.array(
      z.object({
        physicalLocation: z.optional(
          z.object({
            artifactLocation: z.optional(z.object({ uri: z.optional(z.string()) })),
            region: z.optional(z.object({ startLine: z.optional(z.number()) })),
          }),
        ),
      }),
    ),
  ),
});
const RUN = z.object({
  tool: z.object({ driver: z.object({ name: z.string(), rules: z.optional(z.array(RULE)) }) }),
  results: z.optional(z.nullable(z.array(RESULT))),
  invocations: z.optional(z.array(z.object({ executionSuccessful: z.optional(z.boolean()) }))),
});
const LOG = z.object({ version: z.string(), runs: z.array(RUN) });

type Run = z.infer<typeof RUN>;
type Result = z.infer<typeof RESULT>;

/** Reads one file. @throws ReportError where it is none. */
export function readSarif(
  report: string,
  pieces: Iterable<string>,
): Omit<ScanResults, 'files' | 'unmatched'> {
  const sink = jsonText(report, 'sarif', LOG);
  for (const piece of pieces) sink.write(piece);
  const { runs } = sink.end();
  return {
    results: runs.flatMap((run) => (run.results ?? []).flatMap((result) => resultOf(run, result))),
    broken: runs.filter(isBroken).map(({ tool }) => tool.driver.name),
  };
}

/** A scanner that says that it failed, or that wrote no list of results. */
function isBroken({ invocations = [], results }: Run): boolean {
  return (
    results === undefined ||
    results === null ||
    invocations.some((each) => each.executionSuccessful === false)
  );
}

function resultOf({ tool: { driver } }: Run, result: Result): ScanResult[] {
  if (result.kind !== undefined && result.kind !== 'fail') return [];
  const index = result.ruleIndex ?? result.rule?.index ?? -1;
  const id = result.ruleId ?? result.rule?.id ?? driver.rules?.[index]?.id ?? '';
  const rule = driver.rules?.[index] ?? driver.rules?.find((each) => each.id === id);
  const place = result.locations?.[0]?.physicalLocation;
  const line = place?.region?.startLine;
  return [
    {
      tool: driver.name,
      rule: id,
      level: result.level ?? rule?.defaultConfiguration?.level ?? 'warning',
      message: result.message.text ?? result.message.id ?? '',
      path: place?.artifactLocation?.uri ?? null,
      line: line !== undefined && Number.isInteger(line) && line > 0 ? line : null,
      isKnown: isKnown(result),
    },
  ];
}

function isKnown({ baselineState, suppressions = [] }: Result): boolean {
  const accepted = suppressions.filter(({ status }) => status === undefined || status === 'accepted');
  const isPending = suppressions.some(({ status }) => status === 'underReview' || status === 'rejected');
  return (accepted.length > 0 && !isPending) || baselineState === 'unchanged' || baselineState === 'absent';
}
