/** All reading about a change: what the checks that are on ask for, and nothing else. */
import type { Config } from '../config/resolve.ts';
import { NO_BASELINE } from '../engine/baseline.ts';
import { factsFor } from '../engine/gate.ts';
import {
  type Change,
  type ChangedFile,
  type Commit,
  type GateFiles,
  isComplete,
  type Listing,
  type Missing,
  type Tree,
} from '../model/change.ts';
import { checks } from '../registry.ts';
import { filesAt, sieve } from './commit-files.ts';
import type { ChangeConfig } from './configure-change.ts';
import { gatherGateFiles } from './gate-files.ts';
import { type Facts, gather, readMany, type Source } from './gather.ts';
import type { Files, Forge, Ports } from './ports.ts';

/** A change with everything that was read for it. */
export interface ChangeFacts {
  readonly change: Change;
  /** The commit where the change left its base. */
  readonly from: string;
  /** The documents at the head. */
  readonly head: Facts;
  /** The task lists that the change touches, as they were where it began. */
  readonly before: readonly Source[];
  readonly files: Listing<ChangedFile>;
  readonly commits: Listing<Commit> | Missing;
  readonly tree: Tree | Missing;
  readonly gate: GateFiles | Missing;
  /** What should have been read and could not be, in sentences. */
  readonly unread: readonly string[];
  /** What a reader has to know about config and baseline, in sentences. */
  readonly notes: readonly string[];
}

/** A change, and where more about it can be read. */
export interface ChangeSource {
  readonly forge: Forge;
  readonly change: Change;
  readonly files: Listing<ChangedFile>;
  /** The files of the run as they are at the head of the change. */
  readonly head: Files;
}

const NOT_ASKED: Missing = { missing: 'no check that is on asks for it' };

/** Gathers the facts of one change. */
export async function gatherChange(
  { forge, change, files, head }: ChangeSource,
  judged: ChangeConfig,
  ports: Ports,
): Promise<ChangeFacts> {
  const { config } = judged;
  const unread: string[] = [];
  const from = await forge.mergeBase(change);
  const start = filesAt(forge, from);
  const wanted = factsFor(checks, config.gate(checks));
  const before = await listsBefore(start, files, config, unread);
  const lists = await gatherLists({ ...ports, files: head }, judged, before.length > 0);
  return {
    change,
    from,
    head: lists,
    before,
    files,
    commits: wanted.has('commits') ? await forge.commits(change) : NOT_ASKED,
    tree: wanted.has('tree') ? await forge.tree(change.head.sha) : NOT_ASKED,
    gate: wanted.has('gate')
      ? await gatherGateFiles({ start, head, files: files.items, judged, unread })
      : NOT_ASKED,
    unread,
    notes: [...judged.notes, ...lists.notes],
  };
}

/** The task lists at the head. A change that removes the last one is judged; a repository that has none is not. */
export async function gatherLists(
  ports: Ports,
  { config, files }: ChangeConfig,
  hadLists: boolean,
): Promise<Facts> {
  const search = { include: config.files, exclude: config.exclude, under: '' };
  const { paths, unread } = hadLists ? await ports.files.list(search) : { paths: [''], unread: [] };
  if (paths.length > 0 || unread.length > 0) {
    return gather(ports, config, { paths: [], stdinName: null }, files);
  }
  const nothing = { sources: [], specs: [], checklists: [], unread: [], notes: [] };
  return { ...nothing, complete: true, baseline: NO_BASELINE };
}

/** The lists that the change edits, moves or removes; all of them where it is not known which these are. */
async function listsBefore(
  start: Files,
  files: Listing<ChangedFile>,
  { files: include, exclude }: Config,
  unread: string[],
): Promise<Source[]> {
  const search = { include, exclude, under: '' };
  const old = files.items
    .filter(({ status }) => status !== 'added')
    .map(({ path, previousPath }) => previousPath ?? path);
  if (isComplete(files)) return readMany(start, [...new Set(old)].filter(sieve(search)).sort(), unread);
  const found = await start.list(search);
  unread.push(...found.unread);
  return readMany(start, found.paths, unread);
}
