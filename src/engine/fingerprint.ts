/** A name for a finding that stays the same when lines move. */
import type { Problem } from '../model/finding.ts';

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

/** 64 bits as 16 hexadecimal digits, by two multiplicative 32-bit hashes of the UTF-16 units. */
export function hash64(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex(finish(high ^ low)) + hex(finish(low + Math.imul(high, 31)));
}

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
