/** The parts of the config file about pull requests, coverage and evidence. */
import * as z from 'zod/mini';
import { type ReadPercent, readPercent, readPoints } from '../model/percent.ts';
import { REFERENCE_PLACES } from '../model/reference.ts';
import { settableChecks } from '../registry.ts';
import { count, glob, globs, optional, text } from './objects.ts';
import { settingOf } from './schema-setting.ts';

/** A number or text that `read` takes; what it says against a value is the message. */
function decimal(read: (value: string | number) => ReadPercent) {
  const check = z.refine((value: unknown) => read(value as string | number).ok, {
    error: ({ input }) => {
      const result = read(input as string | number);
      return result.ok ? undefined : result.problem;
    },
  });
  return z.union([z.number().check(check), text.check(check)]);
}

const percent = decimal(readPercent);
const metrics = optional({ lines: percent, branches: percent, functions: percent, statements: percent });
const policy = z.enum(['fail', 'warn', 'ignore']);
const places = z.array(z.enum(REFERENCE_PLACES)).check(z.minLength(1));

/** A list of globs that may be empty, to say that a default does not hold. */
const anyGlobs = z.array(glob);

export const pullRequest = optional({
  onCap: z.enum(['warn', 'fail']),
  references: optional({
    from: places,
    require: z.union([z.enum(['any', 'explicit']), places]),
  }),
  exempt: optional({
    authors: z.array(text),
    bots: z.boolean(),
    labels: z.array(text),
    branches: anyGlobs,
    baseBranches: anyGlobs,
    paths: anyGlobs,
    titles: z.array(text),
    drafts: z.enum(['skip', 'warn', 'check']),
  }),
  checks: optional(Object.fromEntries(settableChecks.map((check) => [check.id, settingOf(check)]))),
});

export const coverage = optional({
  reports: globs,
  thresholds: optional({
    project: z.union([percent, metrics]),
    patch: z.union([percent, metrics]),
    files: z.record(glob, z.union([percent, metrics])),
    groups: z.record(
      z.string(),
      optional({ files: globs, lines: percent, branches: percent, functions: percent, statements: percent }),
    ),
    newFiles: z.union([percent, metrics]),
    maxDrop: decimal(readPoints),
  }),
  /** From a prefix of the paths in reports to one of the repository. */
  paths: z.record(text, z.string()),
  baseline: text,
  minChangedLines: count(0),
  ignoreWhitespace: z.boolean(),
  onMissingReport: policy,
  onEmptyReport: policy,
  onMissingBaseline: policy,
  onStaleBaseline: policy,
});

export const evidence = optional({
  tests: globs,
  scans: globs,
  benchmarks: globs,
  benchmarkBaseline: text,
});

export const comment = optional({ when: z.enum(['always', 'on-failure', 'never']), key: text });
