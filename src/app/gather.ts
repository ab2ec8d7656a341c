/** All reading of documents: the texts of the task lists and of the documents beside them. */
import type { Config } from '../config/resolve.ts';
import { decode } from '../dialects/decode.ts';
import type { Baselines } from '../engine/baseline.ts';
import type { Range } from '../model/place.ts';
import { choose } from './choose.ts';
import { UserError } from './errors.ts';
import { findNeighbours } from './neighbours.ts';
import type { Files, Ports, ReadResult } from './ports.ts';
import { readBaselines } from './read-baseline.ts';

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

/** Everything that was read of task lists and of what stands beside them. */
export interface Facts {
  /** The task lists. */
  readonly sources: readonly Source[];
  readonly specs: readonly Source[];
  readonly checklists: readonly Source[];
  /** True when every file that `files` matches is among the task lists. */
  readonly complete: boolean;
  /** What was asked for and could not be read, in sentences. */
  readonly unread: readonly string[];
  readonly baseline: Baselines;
  /** What a reader has to know about what was read, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads what was asked for; throws where there is nothing to judge. `reviewed` are the files that a baseline may let
 * findings pass by: for a change those of its base.
 */
export async function gather(
  ports: Ports,
  config: Config,
  request: Request,
  reviewed: Files = ports.files,
): Promise<Facts> {
  // Before the documents: a name that leads nowhere ends the run.
  const { baseline, notes } = await readBaselines({ head: ports.files, reviewed }, config.baseline);
  const unread: string[] = [];
  const { sources, complete } =
    request.stdinName === null
      ? await fromFiles(ports, config, request.paths, unread)
      : { sources: [await fromStdin(ports, request.stdinName)], complete: false };
  const found = await findNeighbours(
    ports.files,
    sources.map(({ path }) => path),
  );
  const specs = await readMany(ports.files, found.specs, unread);
  const checklists = await readMany(ports.files, found.checklists, unread);
  return { sources, specs, checklists, complete, unread, baseline, notes };
}

async function fromFiles(ports: Ports, config: Config, named: readonly string[], unread: string[]) {
  const choice = await choose(ports.files, config, named);
  unread.push(...choice.unread);
  const sources = await readMany(ports.files, choice.paths, unread, ports.console.progress);
  if (sources.length === 0) {
    throw new UserError(
      'files',
      unread.join('\n  '),
      'Nothing was judged: mend these files, or exclude them',
    );
  }
  return { sources, complete: choice.complete };
}

async function fromStdin(ports: Ports, name: string): Promise<Source> {
  const source = sourceOf(name, await ports.stdin());
  if (typeof source === 'string') throw new UserError('input', source);
  return source;
}

/** The texts at these paths; what cannot be read is added to `unread`. */
export async function readMany(
  files: Files,
  paths: readonly string[],
  unread: string[],
  progress?: (done: number, total: number) => void,
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [index, path] of paths.entries()) {
    progress?.(index, paths.length);
    const source = sourceOf(path, await files.read(path));
    if (typeof source === 'string') unread.push(source);
    else sources.push(source);
  }
  return sources;
}

/** The text of a file, or the sentence why there is none. */
function sourceOf(path: string, read: ReadResult): Source | string {
  if (!read.ok) return `${path}: ${read.problem}`;
  const foreign = foreignKind(read.bytes);
  if (foreign !== null) return `${path}: it is ${foreign}; save it as UTF-8`;
  const { text, damaged } = decode(read.bytes);
  return { path, text, damaged };
}

/** Names what is no text in UTF-8 at all; single bytes that are damaged are left to the rules. */
function foreignKind(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const head = bytes.subarray(0, 8192);
  if (!head.includes(0)) return null;
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  return zeros > head.length / 100 ? 'binary, not text' : null;
}
