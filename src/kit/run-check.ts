/** What a check of a run is: it looks at reports, and so it has work on a push as well. */

import type { ZodMiniType } from 'zod/mini';
import type { LineRange } from '../model/change.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { RunFacts, RunNeed } from '../model/run-facts.ts';
import type { Unjudged } from './check.ts';
import type { Level, Preset } from './definition.ts';

/** A problem that may stand in a source file, and may have a severity of its own. */
export interface RunProblem extends Problem {
  /** Lines of a file that is no task list. */
  readonly source?: { readonly path: string; readonly lines: LineRange };
  /** Set where the severity is decided elsewhere, as by a policy for missing data. */
  readonly severity?: Severity;
}

/** A check of a run: looks at reports and yields problems. */
export interface RunCheck<Options = unknown, Name extends RunNeed = RunNeed> {
  readonly scope: 'run';
  readonly id: string;
  /** One sentence: what must hold. */
  readonly summary: string;
  /** One paragraph: why it matters, how it decides, and what it does not catch. */
  readonly why: string;
  readonly severity: Level;
  readonly preset: Preset;
  /** In `strict`, where raising `severity` by one is not what is wanted. */
  readonly strict?: Level;
  readonly since: string;
  /** Every key has a default, so that `{}` is valid. */
  readonly options: ZodMiniType<Options>;
  /** Where one of these cannot be had, the check is skipped with a reason. */
  readonly needs: readonly Name[];
  /** A problem names a task list by `in` or a source file by `source`; one without is about the run. */
  check(facts: Pick<RunFacts, Name>, options: Options): Iterable<RunProblem | Unjudged>;
}

/** Makes a check of a run of its definition. */
export function defineRunCheck<Options, Name extends RunNeed>(
  definition: Omit<RunCheck<Options, Name>, 'scope'>,
): RunCheck<Options, Name> {
  return { ...definition, scope: 'run' };
}
