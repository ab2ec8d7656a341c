/** Globs of the config against paths and branches. */
import { Minimatch } from 'minimatch';

const OPTIONS = { dot: true, nocomment: true, nonegate: true } as const;

/** True when a path or branch matches one of the globs. */
export type PathMatcher = (path: string, globs: readonly string[]) => boolean;

/** A matcher that reads each glob once. */
export function pathMatcher(): PathMatcher {
  const known = new Map<string, Minimatch>();
  const read = (glob: string): Minimatch => {
    const made = known.get(glob) ?? new Minimatch(glob, OPTIONS);
    known.set(glob, made);
    return made;
  };
  return (path, globs) => globs.some((glob) => read(glob).match(path));
}
