/** The parts of the config file about pull requests, coverage and evidence. */
import * as z from 'zod/mini';
import { REFERENCE_PLACES } from '../model/reference.ts';
import { globs, optional, text } from './objects.ts';

const level = z.enum(['off', 'notice', 'warning', 'error']);
const percent = z.union([z.number(), text]);
const metrics = optional({ lines: percent, branches: percent, functions: percent, statements: percent });
const policy = z.enum(['fail', 'warn', 'ignore']);
const places = z.array(z.enum(REFERENCE_PLACES)).check(z.minLength(1));

export const pullRequest = optional({
  onCap: z.enum(['warn', 'fail']),
  references: optional({
    from: places,
    require: z.union([z.enum(['any', 'explicit']), places]),
  }),
  exempt: optional({
    authors: z.array(text),
    labels: z.array(text),
    branches: globs,
    paths: globs,
    titles: z.array(text),
    drafts: z.enum(['skip', 'warn', 'check']),
  }),
  checks: z.record(z.string(), z.union([level, z.array(z.unknown())])),
});

export const coverage = optional({
  reports: z.array(text).check(z.minLength(1)),
  thresholds: optional({
    project: z.union([percent, metrics]),
    patch: z.union([percent, metrics]),
    files: z.record(z.string(), z.union([percent, metrics])),
    groups: z.record(
      z.string(),
      optional({ files: globs, lines: percent, branches: percent, functions: percent, statements: percent }),
    ),
    newFiles: z.union([percent, metrics]),
    maxDrop: z.number(),
  }),
  baseline: text,
  minChangedLines: z.int().check(z.minimum(0)),
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
