/** The history of files, out of local git. */
import type { History } from '../app/ports.ts';
import { Blobs } from './git/blobs.ts';
import { openRepository } from './git/refs.ts';
import { ask, type Git, gitIn, records } from './git/run.ts';

/** Opens the history of what lies below `folder`; throws where there is no git or no repository. */
export async function gitHistory(folder: string): Promise<History> {
  const { git, isShallow } = await openRepository(gitIn(folder));
  const blobs = new Blobs(git);
  return {
    isShallow,
    async *versions(path) {
      for (const { time, oid } of await versionsOf(git, path)) {
        const read = await blobs.read(oid);
        if (read.ok) yield { time, bytes: read.bytes };
      }
    },
  };
}

interface Version {
  readonly time: number;
  readonly oid: string;
}

/** A tab and seconds, then `:100644 100644 <old> <new> M`, paths apart by NUL. */
async function versionsOf(git: Git, path: string): Promise<Version[]> {
  const words = [
    'log',
    '-z',
    '--follow',
    '--raw',
    '--no-abbrev',
    '--no-color',
    '--format=%x09%ct',
    '--',
    path,
  ];
  const versions: Version[] = [];
  let time = 0;
  for (const record of records(await ask(git, words))) {
    const [, seconds] = /^\t(\d+)$/.exec(record) ?? [];
    if (seconds !== undefined) time = Number(seconds);
    const [, oid] = /:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(record) ?? [];
    if (oid !== undefined && !/^0+$/.test(oid)) versions.push({ time, oid });
  }
  return versions.reverse();
}
