/** The config file as a schema: what may stand in it. Nothing is filled in here, so that layers can be laid over each other. */
import * as z from 'zod/mini';
import type { Rule } from '../kit/definition.ts';
import { DIALECT_IDS } from '../model/document.ts';
import { count, glob, globs, object, optional, text } from './objects.ts';
import { comment, coverage, evidence, pullRequest } from './schema-gate.ts';
import { settingOf } from './schema-setting.ts';

/** The schema of a config file, for these rules. */
export function configSchema(rules: readonly Rule[]) {
  const settings = optional(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])));
  return optional({
    $schema: text,
    extends: z.union([text, z.array(text)]),
    files: globs,
    exclude: z.array(glob),
    dialect: z.enum(['auto', ...DIALECT_IDS]),
    rules: settings,
    overrides: z.array(object({ files: globs, rules: settings })),
    failOn: z.enum(['error', 'warning', 'never']),
    maxWarnings: count(0),
    scope: z.enum(['all', 'changed-files', 'changed-tasks']),
    baseline: text,
    annotations: count(0, 10),
    checkRun: z.boolean(),
    summary: z.boolean(),
    reports: optional({ json: text, sarif: text, junit: text, html: text }),
    comment,
    pullRequest,
    coverage,
    evidence,
  });
}

/** A config file that fits the schema. */
export type ConfigFile = z.infer<ReturnType<typeof configSchema>>;
