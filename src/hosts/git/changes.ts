/** What changed between two commits: files with their new lines, and messages. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { MAX_BYTES, NOT_COMMITTED } from '../../app/ports.ts';
import type { ChangedFile, Commit, LineRange, Listing } from '../../model/change.ts';
import type { NewLines } from '../../model/respaced.ts';
import { readFileList, readNewLines } from './diff.ts';
import type { Repository } from './refs.ts';
import { ask, records, run } from './run.ts';

/** The commits that the head has and the base has not, oldest first. */
export async function commitsBetween(
  { git, isShallow }: Repository,
  base: string,
  head: string,
): Promise<Listing<Commit>> {
  const format = '--format=%H %P%n%B';
  const log = await ask(git, [
    'log',
    '-z',
    '--no-color',
    '--topo-order',
    '--reverse',
    format,
    `${base}..${head}`,
    '--',
  ]);
  const items = records(log).map((record): Commit => {
    const end = record.indexOf('\n');
    const [sha = '', ...parents] = record.slice(0, end).trim().split(' ');
    return { sha, message: record.slice(end + 1).trimEnd(), parents: parents.length };
  });
  // The oldest commit of a shallow clone looks as if it had no parents: what lies below it is not known.
  const isCut = isShallow && items.some(({ parents }) => parents === 0);
  return { items, cap: isCut ? { what: 'commits', limit: items.length, completedFrom: null } : null };
}

const DIFF = [
  'diff',
  '-M',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=dirty',
  '--inter-hunk-context=0',
] as const;

const NO_LINES: NewLines = { added: [], respaced: [] };

/** The files that differ between two commits, or a commit and the working tree, with the lines that are new. */
export async function filesBetween(
  repository: Repository,
  from: string,
  head: string,
): Promise<ChangedFile[]> {
  const { git } = repository;
  const sides = head === NOT_COMMITTED ? [from] : [from, head];
  const { files, opaque } = readFileList(
    await ask(git, [...DIFF, '--raw', '--numstat', '-z', ...sides, '--']),
  );
  const patch = await run(git, [...DIFF, '-U0', '--src-prefix=a/', '--dst-prefix=b/', ...sides, '--']);
  const lines = patch.cut || patch.status !== 0 ? null : readNewLines(patch.stdout);
  const known = files.map((file) =>
    lines === null || opaque.has(file.path) ? file : { ...file, ...(lines.get(file.path) ?? NO_LINES) },
  );
  if (head !== NOT_COMMITTED) return known;
  const listed = records(await ask(git, ['ls-files', '-z', '--others', '--exclude-standard']));
  const tracked = new Set(files.map((file) => file.path));
  const untracked = listed
    .filter((file) => !tracked.has(file) && !file.endsWith('/'))
    .map((file): ChangedFile => {
      const added = linesOf(path.join(git.folder, file));
      return { path: file, previousPath: null, status: 'added', added, respaced: [] };
    });
  return [...known, ...untracked].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** All lines of a file that is not in git yet; null where it is no text of a usual size. */
function linesOf(file: string): readonly LineRange[] | null {
  try {
    const stats = statSync(file);
    if (!stats.isFile() || stats.size > MAX_BYTES) return null;
    const text = readFileSync(file);
    if (text.includes(0)) return null;
    const ends = text.filter((byte) => byte === 0x0a).length;
    const last = ends + (text.length > 0 && text.at(-1) !== 0x0a ? 1 : 0);
    return last === 0 ? [] : [{ first: 1, last }];
  } catch {
    return null;
  }
}
