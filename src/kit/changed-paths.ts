/** Paths that tasks name against paths that a change touches. */
import type { ChangedFile } from '../model/change.ts';
import { fitsPattern } from './pattern.ts';

/** What people write rather than run. */
export const DOCUMENT_GLOBS: readonly string[] = [
  '**/*.{md,mdx,markdown,rst,adoc,txt}',
  '**/LICENSE*',
  'docs/**',
  'doc/**',
  'specs/**',
  '.specify/**',
  '.kiro/**',
  'openspec/**',
];

/** Where tests live, in the habits of many languages. */
export const TEST_GLOBS: readonly string[] = [
  '**/{test,tests,__tests__,spec,e2e,cypress,testing}/**',
  '**/{test,tests}_*.*',
  '**/test[A-Z]*.*',
  '**/*{.,_,-}{test,tests,spec,specs,e2e,cy}.*',
  '**/*{Test,Tests,Spec,Specs,IT}.*',
  '**/*.{Tests,Test,UnitTests,IntegrationTests}/**',
  '**/*.{feature,bats,snap}',
];

/** A glob longer than this is not read as one. */
const LONGEST_GLOB = 200;

/** Every path that the change touches, the old ones of renamed files too. */
export function touchedPaths(files: readonly ChangedFile[]): string[] {
  return files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
}

/** A path as a task names it, without what shells and editors add in front and behind. */
export function cleanPath(named: string): string {
  let end = named.length;
  while (named[end - 1] === '/') end--;
  return named.slice(0, end).replace(/^(?:\.\/|\/)+/, '');
}

/** True when `path` is the named file or lies in the named folder, from the root or from a package. */
export function liesWithin(path: string, named: string): boolean {
  const target = cleanPath(named);
  if (target === '') return false;
  if (isGlob(target)) return fitsPattern(path, target) || fitsPattern(path, `*/${target}`);
  const inside = `/${path}/`;
  return inside.includes(`/${target}/`);
}

/** True for a named path with `*` in it. */
export function isGlob(named: string): boolean {
  return named.includes('*') && named.length <= LONGEST_GLOB;
}

/** The last segment of a path. */
export function baseName(path: string): string {
  const clean = cleanPath(path);
  return clean.slice(clean.lastIndexOf('/') + 1);
}

/** True for a path whose last segment has an extension. */
export function namesFile(path: string): boolean {
  return !path.endsWith('/') && /[^.]\.[A-Za-z0-9]{1,10}$/.test(baseName(path));
}
