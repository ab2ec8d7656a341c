/** The new lines of measured files whose diff the forge left out. */
import { decode } from '../dialects/decode.ts';
import type { ChangedFile, Listing } from '../model/change.ts';
import { newLinesOf } from '../model/respaced.ts';
import type { Files } from './ports.ts';

/** So many files are compared; their number is what costs calls. */
const MOST = 20;

/** A change, on both sides. */
export interface BothSides {
  readonly before: Files;
  readonly after: Files;
}

/**
 * The files with the lines of those that reports measure. A forge gives no diff for a file that `.gitattributes` calls
 * binary, nor for a large one: both sides are compared here. What cannot be read as text stays unknown.
 */
export async function withKnownLines(
  files: Listing<ChangedFile>,
  measured: ReadonlySet<string>,
  sides: BothSides,
): Promise<Listing<ChangedFile>> {
  const unknown = files.items.filter(
    ({ path, status, added }) =>
      added === null && status !== 'removed' && status !== 'added' && measured.has(path),
  );
  if (unknown.length === 0) return files;
  const known = new Map<ChangedFile, ChangedFile>();
  for (const file of unknown.slice(0, MOST)) known.set(file, await compared(file, sides));
  return { ...files, items: files.items.map((file) => known.get(file) ?? file) };
}

async function compared(file: ChangedFile, { before, after }: BothSides): Promise<ChangedFile> {
  const old = await textIn(before, file.previousPath ?? file.path);
  const now = await textIn(after, file.path);
  return old === null || now === null ? file : { ...file, ...newLinesOf(old, now) };
}

async function textIn(files: Files, path: string): Promise<string | null> {
  const read = await files.read(path, 'root');
  return read.ok && !read.bytes.includes(0) ? decode(read.bytes).text : null;
}
