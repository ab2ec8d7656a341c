/** The part of SARIF 2.1.0 that is read. Many writers leave `null` where the schema wants nothing. */
import * as z from 'zod/mini';
import { SCAN_LEVELS } from '../model/evidence.ts';

const text = z.nullish(z.string());
const number = z.nullish(z.number());
const level = z.nullish(z.enum(SCAN_LEVELS));

/** A pointer to a rule: by its component, and there by index or id. */
const REFERENCE = z.object({
  id: text,
  index: number,
  toolComponent: z.nullish(z.object({ index: number, guid: text, name: text })),
});
const RULE = z.object({ id: text, defaultConfiguration: z.nullish(z.object({ level })) });
const COMPONENT = z.object({ name: text, guid: text, rules: z.nullish(z.array(RULE)) });
const RESULT = z.object({
  ruleId: text,
  ruleIndex: number,
  rule: z.nullish(REFERENCE),
  level,
  kind: text,
  message: z.object({ text, id: text }),
  baselineState: text,
  suppressions: z.nullish(z.array(z.object({ status: text }))),
  provenance: z.nullish(z.object({ invocationIndex: number })),
  locations: z.nullish(
    z.array(
      z.object({
        physicalLocation: z.nullish(
          z.object({
            artifactLocation: z.nullish(z.object({ uri: text })),
            region: z.nullish(z.object({ startLine: number })),
          }),
        ),
      }),
    ),
  ),
});
const INVOCATION = z.object({
  executionSuccessful: z.nullish(z.boolean()),
  ruleConfigurationOverrides: z.nullish(
    z.array(z.object({ descriptor: REFERENCE, configuration: z.nullish(z.object({ level })) })),
  ),
});
const RUN = z.object({
  tool: z.object({
    driver: z.extend(COMPONENT, { name: z.string() }),
    extensions: z.nullish(z.array(COMPONENT)),
  }),
  results: z.nullish(z.array(RESULT)),
  invocations: z.nullish(z.array(INVOCATION)),
});
export const LOG = z.object({ version: z.string(), runs: z.array(RUN) });

export type Run = z.infer<typeof RUN>;
export type Result = z.infer<typeof RESULT>;
export type Rule = z.infer<typeof RULE>;
export type Component = z.infer<typeof COMPONENT>;
export type Reference = z.infer<typeof REFERENCE>;
