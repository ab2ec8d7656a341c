/** A name for a finding that stays the same when lines move. */
import type { Problem } from '../model/finding.ts';
import { hash64 } from '../model/hash.ts';

/** What tells one finding from another, apart from where it stands. */
export interface Identity {
  readonly rule: string;
  readonly path: string | null;
  /** The scoped id of its task, or else the text of its line. */
  readonly subject: string;
}

/** Numbers findings of the same identity in the order they come, and hashes identity and number. */
export function fingerprinter(): (identity: Identity) => string {
  const seen = new Map<string, number>();
  return ({ rule, path, subject }) => {
    const key = [rule, path ?? '', subject].join('\n');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return hash64(`${key}\n${ordinal}`);
  };
}

/** The subject of a finding without a task: its line, white space folded. */
export function lineSubject(problem: Problem, line: string | null): string {
  return problem.at === undefined || line === null ? '' : line.trim().replace(/\s+/g, ' ');
}
