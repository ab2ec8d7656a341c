/** Addresses of lines on the forge. */
import { encodePath } from './escape.ts';

/** Where the files of this run can be looked at. */
export interface Links {
  /** `https://github.com/owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** The way from the repository to the root of the run, with a slash at its end; empty where they are one. */
  readonly prefix: string;
}

/** The address of a line at the commit of the run; null where there is none to look at. */
export function lineUrl(links: Links | null, path: string, line: number): string | null {
  if (links === null) return null;
  const { repository, sha, prefix } = links;
  return `${repository}/blob/${sha}/${encodePath(prefix + path)}?plain=1#L${line}`;
}
