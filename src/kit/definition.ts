/** What a rule is: a definition with a `check`, and at the same time a unified plug-in. */
import type { Plugin } from 'unified';
import type { ZodMiniType } from 'zod/mini';
import type { DialectId, Directive, TaskDocument } from '../model/document.ts';
import type { Problem, Severity, Skipped } from '../model/finding.ts';
import type { Located, Range } from '../model/place.ts';
import type { Project } from '../model/project.ts';

/** A setting a definition asks for in one dialect: a severity, or `off`. */
export type Level = Severity | 'off';

/** A piece of Markdown that shows a rule at work; the tests execute it. */
export interface Example {
  /** Exactly one of `good` (no finding of this rule) and `bad` (at least one). */
  readonly good?: string;
  readonly bad?: string;
  /** The path that the document pretends to have; `tasks.md` where it is left out. */
  readonly path?: string;
  /** Options for this example, where it needs other than the default ones. */
  readonly options?: unknown;
  /** Sibling files by path, for rules that look at several documents. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The smallest preset that has the rule; `none` for one that only a config turns on. */
export type Preset = 'minimal' | 'recommended' | 'strict' | 'none';

/** The metadata of a rule or check. */
export interface Definition<Options> {
  readonly id: string;
  /** One sentence: what must hold. */
  readonly summary: string;
  /** One paragraph: why it matters, how it decides, and what it does not catch. */
  readonly why: string;
  /** Under `recommended`: one level for all dialects, or one for each. */
  readonly severity: Level | Readonly<Record<DialectId, Level>>;
  /** The smallest preset that contains it; `none` for rules that only a config turns on. */
  readonly preset: Preset;
  /** In `strict` these dialects have it at the given level, where raising `severity` by one is not what is wanted. */
  readonly strict?: Level | Readonly<Partial<Record<DialectId, Level>>>;
  readonly since: string;
  /** Zod schema of the options; every key has a default, so that `{}` is valid. */
  readonly options: ZodMiniType<Options>;
  readonly examples: readonly [Example, ...Example[]];
  /** True when `lint --fix` can mend some of its findings. */
  readonly fixable?: boolean;
}

/** What a rule is given besides its document and options. */
export interface Context {
  readonly project: Project;
}

/** What `check` yields. */
export type Yielded = Problem | Skipped;

export interface DocumentCheck<Options> {
  readonly scope: 'document';
  check(document: TaskDocument, options: Options, context: Context): Iterable<Yielded>;
}

export interface ProjectCheck<Options> {
  readonly scope: 'project';
  /** Problems name their document by `in`. */
  check(project: Project, options: Options, context: Context): Iterable<Yielded>;
}

/** What became of one name in a comment that silences rules, or of a comment that names none. */
export interface SilencedName {
  readonly document: TaskDocument;
  readonly directive: Directive;
  /** Null where the comment silences every rule. */
  readonly name: Located<string> | null;
  /** `unjudged`: the rule is known and did not judge this document. */
  readonly rule: 'judged' | 'unjudged' | 'unknown';
  /** How many findings it silenced. */
  readonly count: number;
}

/** An entry of the baseline that lists more findings than there are. */
export interface StaleEntry {
  readonly rule: string;
  /** Path of the list it is about. */
  readonly path: string;
  /** How it names what it is about: a task, or a line. */
  readonly subject: string;
  readonly listed: number;
  readonly found: number;
  /** Where the entry stands in the text of the baseline. */
  readonly at: Range;
}

/** What is known when every other rule is through. */
export interface RunRecord {
  readonly project: Project;
  readonly silenced: readonly SilencedName[];
  readonly baseline: { readonly path: string; readonly stale: readonly StaleEntry[] } | null;
  /** The ids of all rules. */
  readonly known: readonly string[];
}

/** A rule about the gate's own comments and files. It looks at what the others found, so remark cannot run it. */
export interface RunCheck<Options> {
  readonly scope: 'run';
  /** Problems name their document by `in`. */
  check(run: RunRecord, options: Options, context: Context): Iterable<Yielded>;
}

/** All that the author of a rule writes. */
export type RuleDefinition<Options> = Definition<Options> &
  (DocumentCheck<Options> | ProjectCheck<Options> | RunCheck<Options>);

/** A rule: a remark-lint plug-in that carries its definition as properties. */
export type Rule<Options = unknown> = Plugin<[unknown?, unknown?]> & RuleDefinition<Options>;
