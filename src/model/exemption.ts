/** Which pull requests need no task, as the config says it. */

/** Which pull requests the checks leave alone. */
export interface ExemptSettings {
  /** Names with `*`; a name that ends in `[bot]` needs an account of that type. */
  readonly authors: readonly string[];
  /** Every account of the type "bot". */
  readonly bots: boolean;
  readonly labels: readonly string[];
  /** Globs over the base branch. */
  readonly baseBranches: readonly string[];
  /** Globs over the head branch; that of a fork is named by its author and counts for nothing. */
  readonly branches: readonly string[];
  /** Globs: all changed files match. */
  readonly paths: readonly string[];
  /** Patterns with `*` over the whole title. */
  readonly titles: readonly string[];
  readonly drafts: 'skip' | 'warn' | 'check';
}

export const DEFAULT_EXEMPT: ExemptSettings = {
  authors: ['dependabot[bot]', 'renovate[bot]'],
  bots: false,
  labels: [],
  baseBranches: [],
  branches: [
    'dependabot/**',
    'renovate/**',
    'release-please--**',
    'release-please--**/**',
    'changeset-release/**',
  ],
  paths: [],
  titles: [],
  drafts: 'warn',
};
