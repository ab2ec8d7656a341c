/** Which task lists are meant: the named files, those in named folders, or everything that `files` matches. */
import type { Config } from '../config/resolve.ts';
import { UserError } from './errors.ts';
import type { Files, Found } from './ports.ts';

/** The task lists to read. */
export interface Choice extends Found {
  /** True when every file that `files` matches is among them. */
  readonly complete: boolean;
}

/** The paths to read; throws where there is none. */
export async function choose(files: Files, config: Config, named: readonly string[]): Promise<Choice> {
  if (named.length === 0) {
    const found = await files.list({ include: config.files, exclude: config.exclude, under: '' });
    if (found.paths.length === 0) throw noMatch('No file', config, found.unread);
    return { ...found, complete: found.unread.length === 0 };
  }
  const paths = new Set<string>();
  const unread: string[] = [];
  for (const name of named) {
    const found = await expand(files, config, name);
    for (const path of found.paths) paths.add(path);
    unread.push(...found.unread);
  }
  return { paths: [...paths].sort(), complete: false, unread };
}

/** A file is read even where `files` does not match it; a folder is searched. */
async function expand(files: Files, config: Config, name: string): Promise<Found> {
  const path = files.relative(name);
  const kind = path === null ? 'outside' : await files.kind(path);
  if (path === null || kind === 'outside') {
    throw new UserError('files', `${name} lies outside the root of the run`, 'Set the root with `--cwd`');
  }
  if (kind === 'missing') {
    throw new UserError(
      'files',
      `There is no file or folder ${name}`,
      'Check the path; it is relative to the root of the run',
    );
  }
  if (kind === 'file') return { paths: [path], unread: [] };
  const found = await files.list({ include: config.files, exclude: config.exclude, under: path });
  if (found.paths.length === 0) throw noMatch(`No file in ${name}`, config, found.unread);
  return found;
}

function noMatch(what: string, config: Config, unread: readonly string[]): UserError {
  const message = [`${what} matches ${config.files.join(', ')}`, ...unread].join('\n  ');
  const left = config.exclude.join(', ') || 'nothing';
  return new UserError(
    'files',
    message,
    `Nothing was judged. Name the files, or set \`files\` in the config; left out: ${left}`,
  );
}
