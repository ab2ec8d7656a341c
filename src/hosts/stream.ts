/** Reads a large file in pieces, so that its size costs time and no memory. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { MAX_REPORT_BYTES, type PathKind, type StreamResult } from '../app/ports.ts';
import { explain, PROBLEMS } from './file-problems.ts';

const PIECE = 64 * 1024;

/** The text of a file as UTF-8. */
export function streamFile(kind: PathKind, file: string): StreamResult {
  if (kind !== 'file') return { ok: false, problem: PROBLEMS[kind] };
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { ok: false, problem: 'it is no regular file' };
    if (stats.size > MAX_REPORT_BYTES) {
      const size = (stats.size / 1024 / 1024).toFixed(0);
      const limit = MAX_REPORT_BYTES / 1024 / 1024;
      return { ok: false, problem: `it has ${size} MiB, and a report may have ${limit} MiB at most` };
    }
    return { ok: true, pieces: piecesOf(openSync(file, 'r')) };
  } catch (error) {
    return { ok: false, problem: explain(error as NodeJS.ErrnoException) };
  }
}

function* piecesOf(descriptor: number): Generator<string> {
  const buffer = Buffer.allocUnsafe(PIECE);
  const decoder = new StringDecoder('utf8');
  try {
    for (;;) {
      const size = readSync(descriptor, buffer, 0, PIECE, null);
      if (size === 0) break;
      yield decoder.write(buffer.subarray(0, size));
    }
    const rest = decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}
