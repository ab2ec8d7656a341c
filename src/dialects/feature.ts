/** The feature folder of a path. */

const FOLDERS =
  /(?:^|\/)(?:\.?specs|\.kiro\/specs|openspec\/changes(?:\/archive)?|kitty-specs|\.specify\/specs)\/([^/]+)\//;

/** `001-auth` of `specs/001-auth/tasks.md`, the same for Kiro and OpenSpec; null outside such a folder. */
export function featureOf(path: string): string | null {
  return FOLDERS.exec(path)?.[1] ?? null;
}
