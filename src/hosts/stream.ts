/** Reads a large file in pieces, so that its size costs time and no memory. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { MAX_REPORT_BYTES, type PathKind, type StreamResult } from '../app/ports.ts';
import { type Decode, decoderFor } from './encoding.ts';
import { explain, PROBLEMS } from './file-problems.ts';

const PIECE = 64 * 1024;

/** The text of a file, decoded as its first bytes ask. */
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
    return open(file);
  } catch (error) {
    return { ok: false, problem: explain(error as NodeJS.ErrnoException) };
  }
}

function open(file: string): StreamResult {
  const descriptor = openSync(file, 'r');
  const head = Buffer.allocUnsafe(PIECE);
  const first = head.subarray(0, readSync(descriptor, head, 0, PIECE, null));
  const decode = decoderFor(first);
  if (typeof decode === 'function') return { ok: true, pieces: piecesOf(descriptor, first, decode) };
  closeSync(descriptor);
  return { ok: false, ...decode };
}

function* piecesOf(descriptor: number, first: Buffer, decode: Decode): Generator<string> {
  try {
    yield decode(first);
    const buffer = Buffer.allocUnsafe(PIECE);
    for (;;) {
      const size = readSync(descriptor, buffer, 0, PIECE, null);
      if (size === 0) break;
      yield decode(buffer.subarray(0, size));
    }
    const rest = decode();
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}
