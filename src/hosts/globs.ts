/** Sets of globs, made to be asked about many paths. */
import { Minimatch } from 'minimatch';

const OPTIONS = { dot: true, nocomment: true, nonegate: true } as const;
const MAGIC = /[*?[\]{}()!+@\\]/;

/** Answers for a path, and takes its last name apart so that most paths need no pattern at all. */
export type PathTest = (path: string, name: string) => boolean;

/** True for paths that match one of the globs. */
export function matcherOf(globs: readonly string[]): PathTest {
  const byName = new Map<string, Minimatch[]>();
  const others: Minimatch[] = [];
  for (const glob of globs) {
    const pattern = new Minimatch(glob.replace(/^\.\//, ''), OPTIONS);
    const last = glob.slice(glob.lastIndexOf('/') + 1);
    if (MAGIC.test(last)) others.push(pattern);
    else byName.set(last, [...(byName.get(last) ?? []), pattern]);
  }
  const some = (patterns: readonly Minimatch[], path: string) =>
    patterns.some((pattern) => pattern.match(path));
  return (path, name) => some(byName.get(name) ?? [], path) || some(others, path);
}

/** True for folders in which a file can match one of the globs. */
export function reachOf(globs: readonly string[]): (folder: string) => boolean {
  if (globs.some((glob) => glob.startsWith('**'))) return () => true;
  const patterns = globs.map(
    (glob) => new Minimatch(glob.replace(/^\.\//, ''), { ...OPTIONS, partial: true }),
  );
  return (folder) => patterns.some((pattern) => pattern.match(folder));
}

/** True for folders that the globs shut out: the folder itself, or all that stands in it. */
export function pruneOf(globs: readonly string[]): PathTest {
  return matcherOf(globs.map((glob) => glob.replace(/\/\*\*$/, '')));
}
