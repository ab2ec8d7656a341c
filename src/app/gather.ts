/** All reading of documents: which task lists are meant, their texts, and the documents beside them. */
import type { Config } from '../config/resolve.ts';
import { decode } from '../dialects/decode.ts';
import type { Range } from '../model/place.ts';
import { UserError } from './errors.ts';
import type { Files, Ports, ReadResult } from './ports.ts';

/** What the user asked to be judged. */
export interface Request {
  /** Files and folders; empty: everything that `files` matches. */
  readonly paths: readonly string[];
  /** The name that standard input goes by; null where it is not read. */
  readonly stdinName: string | null;
}

/** A text with its path, as the readers take it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly damaged: readonly Range[];
}

export interface Facts {
  readonly sources: readonly Source[];
  /** True when every file that `files` matches is among them. */
  readonly complete: boolean;
  /** What was asked for and could not be read, in sentences. */
  readonly unread: readonly string[];
}

/** Reads what was asked for; throws where there is nothing to judge. */
export async function gather(ports: Ports, config: Config, request: Request): Promise<Facts> {
  if (request.stdinName !== null) return fromStdin(ports, request.stdinName);
  const { paths, complete, unread } = await choose(ports.files, config, request.paths);
  const sources: Source[] = [];
  const problems = [...unread];
  for (const [index, path] of paths.entries()) {
    ports.console.progress(index, paths.length);
    const read = readSource(path, await ports.files.read(path));
    if (typeof read === 'string') problems.push(read);
    else sources.push(read);
  }
  if (sources.length === 0) throw nothingRead(problems);
  return { sources, complete, unread: problems };
}

async function fromStdin(ports: Ports, name: string): Promise<Facts> {
  const source = readSource(name, await ports.stdin());
  if (typeof source === 'string') throw new UserError('input', source);
  return { sources: [source], complete: false, unread: [] };
}

/** The text of a file, or the sentence why there is none. */
function readSource(path: string, read: ReadResult): Source | string {
  if (!read.ok) return `${path}: ${read.problem}`;
  const foreign = foreignKind(read.bytes);
  if (foreign !== null) return `${path}: it is ${foreign}; save it as UTF-8`;
  return { path, ...decode(read.bytes) };
}

/** Names what is no text in UTF-8 at all; single bytes that are damaged are left to the rules. */
function foreignKind(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const head = bytes.subarray(0, 8192);
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  return zeros > head.length / 100 ? 'binary, not text' : null;
}

function nothingRead(problems: readonly string[]): UserError {
  return new UserError(
    'files',
    problems.join('\n  '),
    'Nothing was judged: mend these files, or exclude them',
  );
}

interface Choice {
  readonly paths: readonly string[];
  readonly complete: boolean;
  readonly unread: readonly string[];
}

/** The files that are meant: the named ones, those in named folders, or all. */
async function choose(files: Files, config: Config, named: readonly string[]): Promise<Choice> {
  const { files: include, exclude } = config;
  if (named.length === 0) {
    const found = await files.list({ include, exclude, under: '' });
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

async function expand(files: Files, config: Config, name: string) {
  const path = files.relative(name);
  const kind = path === null ? 'outside' : await files.kind(path);
  if (path === null || kind === 'outside') {
    throw new UserError('files', `${name} lies outside the root of the run`, 'Set the root with `--cwd`');
  }
  if (kind === 'missing') throw missing(name);
  if (kind === 'file') return { paths: [path], unread: [] };
  const found = await files.list({ include: config.files, exclude: config.exclude, under: path });
  if (found.paths.length === 0) throw noMatch(`No file in ${name}`, config, found.unread);
  return found;
}

function missing(name: string): UserError {
  return new UserError(
    'files',
    `There is no file or folder ${name}`,
    'Check the path; it is relative to the root of the run',
  );
}

function noMatch(what: string, config: Config, unread: readonly string[]): UserError {
  const message = [`${what} matches ${config.files.join(', ')}`, ...unread].join('\n  ');
  const hint = `Nothing was judged. Name the files, or set \`files\` in the config; left out: ${config.exclude.join(', ') || 'nothing'}`;
  return new UserError('files', message, hint);
}
