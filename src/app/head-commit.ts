/** The commit that is checked out, read from the files of git, for a run without git. */
import type { Files } from './ports.ts';

const MOST_FOLDERS = 20;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The full id of the commit; null where there is no repository or its files say something else. */
export async function headCommit(files: Files): Promise<string | null> {
  const folder = await gitFolder(files);
  if (folder === null) return null;
  const head = await textAt(files, `${folder}/HEAD`);
  const ref = /^ref: (refs\/[^\0\n]{1,500})$/.exec(head ?? '')?.[1];
  if (ref === undefined) return head !== null && SHA.test(head) ? head : null;
  const common = await commonFolder(files, folder);
  const sha = (await textAt(files, `${common}/${ref}`)) ?? (await packed(files, common, ref));
  return sha !== null && SHA.test(sha) ? sha : null;
}

/** `.git` of the root or of a folder around it; in a work tree it is a file that names the folder. */
async function gitFolder(files: Files): Promise<string | null> {
  for (let up = 0; up < MOST_FOLDERS; up++) {
    const at = `${'../'.repeat(up)}.git`;
    if ((await textAt(files, `${at}/HEAD`)) !== null) return at;
    const link = /^gitdir: (.{1,4000})$/.exec((await textAt(files, at)) ?? '')?.[1];
    if (link !== undefined) return /^(?:\/|[A-Za-z]:)/.test(link) ? link : `${'../'.repeat(up)}${link}`;
  }
  return null;
}

/** Where a work tree shares its branches with others. */
async function commonFolder(files: Files, folder: string): Promise<string> {
  const common = await textAt(files, `${folder}/commondir`);
  if (common === null) return folder;
  return /^(?:\/|[A-Za-z]:)/.test(common) ? common : `${folder}/${common}`;
}

async function packed(files: Files, folder: string, ref: string): Promise<string | null> {
  const lines = ((await textAt(files, `${folder}/packed-refs`)) ?? '').split('\n');
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}

async function textAt(files: Files, path: string): Promise<string | null> {
  const read = await files.read(path, 'anywhere');
  return read.ok ? new TextDecoder().decode(read.bytes).trim() : null;
}
