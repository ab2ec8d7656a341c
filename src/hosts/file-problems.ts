/** Why a file cannot be read, in words that continue "path: …". */

export const PROBLEMS = {
  folder: 'it is a folder',
  missing: 'there is no such file',
  outside: 'it lies outside the root of the run, or is a link that leads there',
} as const;

/** The sentence about an error of the file system. */
export function explain({ code = 'unknown' }: NodeJS.ErrnoException): string {
  if (code === 'EACCES' || code === 'EPERM') return `no permission to read it (${code})`;
  return `it cannot be read (${code})`;
}
