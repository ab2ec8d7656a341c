/** Reads what `git diff` prints: the changed files, and the lines that are new in them. */
import type { ChangedFile } from '../../model/change.ts';
import { type NewLines, respacedIn } from '../../model/respaced.ts';
import { records } from './run.ts';

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  C: 'added',
  D: 'removed',
  M: 'modified',
  T: 'modified',
  U: 'modified',
  R: 'renamed',
};

/** What `git diff --raw --numstat -z` lists. */
export interface FileList {
  /** Without their lines. */
  readonly files: ChangedFile[];
  /** Paths whose content has no lines: binary files and submodules. */
  readonly opaque: Set<string>;
}

/** Reads the list; names may hold anything but NUL. */
export function readFileList(output: Buffer): FileList {
  const list: FileList = { files: [], opaque: new Set() };
  const words = records(output).values();
  const next = (): string => words.next().value ?? '';
  for (const word of words) {
    if (word.startsWith(':')) addFile(list, word, next);
    else addBinary(list, word, next);
  }
  return list;
}

function addFile({ files, opaque }: FileList, word: string, next: () => string): void {
  const [before = '', after = '', , , state = 'M'] = word.slice(1).split(' ');
  const letter = state.charAt(0);
  const from = next();
  const path = letter === 'R' || letter === 'C' ? next() : from;
  const status = STATUS[letter] ?? 'modified';
  files.push({ path, previousPath: status === 'renamed' ? from : null, status, added: null, respaced: [] });
  if (before === SUBMODULE || after === SUBMODULE) opaque.add(path);
}

/** The counts of lines, which are dashes for a binary file; a renamed one has its two names behind. */
function addBinary({ opaque }: FileList, word: string, next: () => string): void {
  const [added, , ...rest] = word.split('\t');
  const name = rest.join('\t');
  const path = name === '' ? [next(), next()][1] : name;
  if (added === '-' && path !== undefined) opaque.add(path);
}

const SUBMODULE = '160000';

/**
 * The lines that are new, by path, from `git diff -U0`. Lines of content are counted off, and git quotes names that
 * hold a line end, so no text of the files can pass for a header.
 */
export function readNewLines(output: Buffer): ReadonlyMap<string, NewLines> {
  const found = new Map<string, NewLines>();
  let lines: NewLines = { added: [], respaced: [] };
  let at = 0;
  while (at < output.length) {
    const end = endOf(output, at);
    const line = output.subarray(at, end);
    at = end + 1;
    if (line[0] === AT) {
      const hunk = hunkOf(line.subarray(0, 200).toString('latin1'));
      const next = skipLines(output, at, hunk.removed + hunk.added);
      addHunk(lines, hunk, output.subarray(at, next));
      at = next;
    } else if (line[0] === PLUS) {
      lines = { added: [], respaced: [] };
      const path = pathIn(line.toString('utf8'));
      if (path !== null) found.set(path, lines);
    }
  }
  return found;
}

function addHunk({ added, respaced }: NewLines, hunk: Hunk, content: Buffer): void {
  if (hunk.added === 0) return;
  added.push({ first: hunk.start, last: hunk.start + hunk.added - 1 });
  if (hunk.removed === 0) return;
  const lines = content.toString('latin1').split('\n');
  const signed = (sign: '+' | '-') =>
    lines.filter((each) => each.startsWith(sign)).map((each) => each.slice(1));
  const replaced = { first: hunk.start, removed: signed('-'), added: signed('+') };
  for (const range of respacedIn(replaced)) respaced.push(range);
}

const [PLUS, AT, BACKSLASH, LF] = [0x2b, 0x40, 0x5c, 0x0a];

function endOf(output: Buffer, from: number): number {
  const end = output.indexOf(LF, from);
  return end < 0 ? output.length : end;
}

/** Passes over the content of a hunk, with git's remark about a missing end of line wherever it stands. */
function skipLines(output: Buffer, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 || output[at] === BACKSLASH; ) {
    if (at >= output.length) return at;
    if (output[at] !== BACKSLASH) left--;
    at = endOf(output, at) + 1;
  }
  return at;
}

interface Hunk {
  readonly removed: number;
  readonly start: number;
  readonly added: number;
}

function hunkOf(line: string): Hunk {
  const [, removed = '1', start = '0', added = '1'] =
    /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  return { removed: Number(removed), start: Number(start), added: Number(added) };
}

/** The path behind `+++ `; null for a removed file. Git puts a tab behind names with spaces. */
function pathIn(line: string): string | null {
  const name = line.slice('+++ '.length).replace(/\t$/, '');
  const plain = name.startsWith('"') ? unquoted(name) : name;
  return plain.startsWith('b/') ? plain.slice(2) : null;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** A name as git quotes it: like a string of C, in bytes. */
function unquoted(name: string): string {
  const bytes: Buffer[] = [];
  for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else if (letter !== undefined) bytes.push(Buffer.from([ESCAPES[letter] ?? letter.charCodeAt(0)]));
    else bytes.push(Buffer.from(plain ?? '', 'utf8'));
  }
  return Buffer.concat(bytes).toString('utf8');
}
