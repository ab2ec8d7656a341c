/** Paths of the repository as the root of a run sees them, and back. */
import { posix } from 'node:path';

export interface Within {
  /** The path from the root of the run; null for what lies outside it and so is no business of this run. */
  fromRepository(path: string): string | null;
  /** The way back; null for what lies outside the root. */
  toRepository(path: string): string | null;
}

/** `prefix`: the way from the repository to the root, with a slash at its end; empty where they are one. */
export function within(prefix: string): Within {
  return {
    fromRepository: (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : null),
    toRepository: (path) => (isInside(path) ? prefix + path : null),
  };
}

/** Where a link at `path` leads, from the root of the run; null for what lies outside it. */
export function linkTarget(path: string, target: string): string | null {
  const found = posix.join(posix.dirname(path), target);
  return target.startsWith('/') || !isInside(found) ? null : found;
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..');
}
