/** A change as a forge tells it: the pull request, what it touches, and the task lists on both sides. */
import type { Comparison } from './comparison.ts';
import type { Project } from './project.ts';
import type { References } from './reference.ts';

/** Who opened a pull request. */
export interface Author {
  readonly login: string;
  /** By the type of the account, not by its name. */
  readonly isBot: boolean;
}

/** One side of a change. */
export interface Side {
  /** The branch, without `refs/heads/`. */
  readonly ref: string;
  readonly sha: string;
  /** `owner/name`; null where it is unknown or was deleted. */
  readonly repository: string | null;
}

/** A pull request, or a branch that stands in for one on a clone. Text in it is written by anyone. */
export interface Change {
  /** Null on a clone. */
  readonly number: number | null;
  /** Null where it cannot be known, as on a clone without `--title`; never null for a pull request. */
  readonly title: string | null;
  /** Null where it cannot be known; an empty description is the empty string. */
  readonly body: string | null;
  readonly author: Author | null;
  readonly labels: readonly string[];
  readonly draft: boolean;
  readonly base: Side;
  readonly head: Side;
  /** True where the head stands in another repository, or in one that is gone. */
  readonly isFork: boolean;
}

/** A list that was cut at `limit`, and what it was completed from, if anything. */
export interface Cap {
  readonly what: 'files' | 'commits';
  readonly limit: number;
  readonly completedFrom: 'git' | null;
}

/** A list that GitHub may cut; `cap` is null where it was not. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly cap: Cap | null;
}

/** True when nothing is missing from the list. */
export function isComplete(listing: Listing<unknown>): boolean {
  return listing.cap === null || listing.cap.completedFrom !== null;
}

/** One commit of a change; anyone may have written its message. */
export interface Commit {
  readonly sha: string;
  readonly message: string;
  /** More than one for a merge, whose message tells what was merged and not what was done. */
  readonly parents: number;
}

/** Lines from `first` to `last`, both included, from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** One file that a change adds, edits, moves or removes. */
export interface ChangedFile {
  /** Relative to the root, with `/`; at the head, or at the base for a removed file. */
  readonly path: string;
  /** Where it came from, for `renamed`. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The lines at the head that the change adds or rewrites; null where the forge gave no diff. */
  readonly added: readonly LineRange[] | null;
  /** Those of `added` that differ from the line that they replace in white space alone. */
  readonly respaced: readonly LineRange[];
}

/** Every path of the repository at the head. */
export interface Tree {
  readonly paths: readonly string[];
  readonly complete: boolean;
}

/** The files that decide how the gate judges, and what the config says on both sides. */
export interface GateFiles {
  /** Paths of the config, the baseline and the workflows that run the gate, on either side. */
  readonly paths: readonly string[];
  /** The config as data, presets applied or not, but the same on both sides; null where there is none. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What has to be fetched for the checks; each costs calls, so a check names the ones it needs. */
export interface Facts {
  readonly commits: Listing<Commit>;
  readonly files: Listing<ChangedFile>;
  /**
   * The task lists where the change began: at the merge base when `after` is the head itself, at the tip of the base
   * when `after` is their merge. A list that `files` does not mention may be left out and counts as unchanged.
   */
  readonly before: Project;
  /** The task lists at the head: all of them, for ids to be looked up. */
  readonly after: Project;
  readonly tree: Tree;
  readonly gate: GateFiles;
}

/** What the engine works out of the facts. */
export interface Derived {
  readonly references: References;
  readonly comparison: Comparison;
  /** Sentences that say what the change loosens in the config of the gate. */
  readonly loosened: readonly string[];
}

/** All that a check can ask for. */
export type Needs = Facts & Derived;

/** What has to be fetched for a check. */
export type FactName = keyof Facts;

/** What a check may name as its need. */
export type NeedName = keyof Needs;

/** A fact that cannot be had here, and why, in a sentence; a fault of the forge is an error instead. */
export interface Missing {
  readonly missing: string;
}

/** The facts as they were gathered. */
export type Gathered = { readonly [Name in FactName]: Facts[Name] | Missing };

/** True for a fact that could not be had. */
export function isMissing(fact: object): fact is Missing {
  return 'missing' in fact;
}

/** True where the change takes back an earlier one. */
export function isRevert(change: Change): boolean {
  return /^revert\b/i.test(change.title ?? '') || /^revert-\d/.test(change.head.ref);
}
