/** What a check is: a definition with a `check` that looks at a change. */
import type { Change, NeedName, Needs } from '../model/change.ts';
import type { Problem } from '../model/finding.ts';
import type { ReferenceRules } from '../model/reference.ts';
import type { Definition, Level } from './definition.ts';

/** A pull request in few words; what it leaves out is empty or usual. The tests execute it. */
export interface ExampleChange {
  readonly title?: string;
  readonly body?: string;
  readonly branch?: string;
  readonly baseBranch?: string;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
  readonly fork?: boolean;
  readonly commits?: readonly string[];
  /** The text of files at the base, by path; task lists are read, others only exist. */
  readonly before?: Readonly<Record<string, string>>;
  /** The same at the head; what differs from `before` is a changed file. */
  readonly after?: Readonly<Record<string, string>>;
  /** Renamed files, from the old path to the new one. */
  readonly renames?: Readonly<Record<string, string>>;
  /** The config of the gate on both sides. */
  readonly config?: { readonly before: unknown; readonly after: unknown };
}

/** Exactly one of `good` (no problem of this check) and `bad` (at least one). */
export interface CheckExample {
  readonly good?: ExampleChange;
  readonly bad?: ExampleChange;
  /** Options for this example, where it needs other than the default ones. */
  readonly options?: unknown;
}

/** The metadata of a check: that of a rule, with one level, since a change has no dialect. */
export interface CheckDefinition<Options>
  extends Omit<Definition<Options>, 'severity' | 'strict' | 'examples'> {
  readonly severity: Level;
  readonly examples: readonly [CheckExample, ...CheckExample[]];
}

/** What a check is given besides the change and its options. */
export interface CheckContext {
  readonly references: ReferenceRules;
  /** True when a path matches one of the globs. */
  matches(path: string, globs: readonly string[]): boolean;
}

/** The answer of a check that cannot tell, such as one that misses a file in a list that was cut. */
export interface Unjudged {
  readonly unjudged: string;
}

/** A check of a change: looks at what it names as its needs and yields problems. */
export interface Check<Options = unknown, Name extends NeedName = NeedName> extends CheckDefinition<Options> {
  readonly scope: 'change';
  /**
   * Rules and checks that say no more than this one where both speak of a task: there they are marked as told, unless
   * they weigh more.
   */
  readonly covers?: readonly string[];
  /** What it costs; where one of these cannot be had, the check is skipped with a reason. */
  readonly needs: readonly Name[];
  /** A problem names a task list at the head by `in`; one without is about the pull request. */
  check(
    change: Change & Pick<Needs, Name>,
    options: Options,
    context: CheckContext,
  ): Iterable<Problem | Unjudged>;
}

/** Makes a check of its definition. */
export function defineCheck<Options, Name extends NeedName>(
  definition: Omit<Check<Options, Name>, 'scope'>,
): Check<Options, Name> {
  return { ...definition, scope: 'change' };
}

/** True for the answer of a check that cannot tell. */
export function isUnjudged(answer: Problem | Unjudged): answer is Unjudged {
  return 'unjudged' in answer;
}
