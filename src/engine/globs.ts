/** Patterns of the config against paths, branches and names. */
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

/** True when all of `text` fits a pattern of `*` (anything) and `?` (one character); case is ignored. */
export function fitsPattern(text: string, pattern: string): boolean {
  const name = [...text.toLowerCase()];
  const glob = [...pattern.toLowerCase()];
  let at = 0;
  let mark = 0;
  let star = -1;
  let restart = 0;
  while (at < name.length) {
    if (glob[mark] === '*') {
      star = mark++;
      restart = at;
    } else if (mark < glob.length && (glob[mark] === '?' || glob[mark] === name[at])) {
      mark++;
      at++;
    } else if (star === -1) return false;
    else {
      mark = star + 1;
      at = ++restart;
    }
  }
  while (glob[mark] === '*') mark++;
  return mark === glob.length;
}
