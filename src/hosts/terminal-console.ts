/** Standard output and standard error of a process, and what its terminal can show. */
import { fstatSync, writeSync } from 'node:fs';
import { type Console, MAX_BYTES, type ReadResult } from '../app/ports.ts';
import { tooLarge } from './node-files.ts';
import { progressBar } from './progress-bar.ts';

/** `color`: what the user asked for; null leaves it to the terminal. */
export function terminalConsole(color: boolean | null): Console {
  const bar = progressBar(() => isTerminal(2));
  const { env } = process;
  return {
    out(text) {
      bar.clear();
      writeAll(1, text);
    },
    err(text) {
      bar.clear();
      writeAll(2, text);
    },
    progress: (done, total) => bar.show(done, total),
    columns: (isTerminal(1) && process.stdout.columns) || 80,
    color: color ?? canColor(isTerminal(1), env),
  };
}

/** The streams of a process cost more to make than a file takes to lint, so they are left alone for pipes and files. */
function isTerminal(descriptor: 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}

/** `NO_COLOR` and a dumb terminal say no, `FORCE_COLOR` says yes, a pipe gets none. */
function canColor(isTty: boolean, env: NodeJS.ProcessEnv): boolean {
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0';
  return isTty;
}

/** Writes at once, so that nothing is lost when the process ends; a reader who went away is no error. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const written = writeSome(descriptor, bytes, at);
    if (written === null) return;
    at += written;
  }
}

/** The number of bytes that were taken; null when nobody reads any more. */
function writeSome(descriptor: 1 | 2, bytes: Uint8Array, at: number): number | null {
  try {
    return writeSync(descriptor, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'EOF') return null;
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}

/** Reads standard input to its end. */
export async function readStdin(): Promise<ReadResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_BYTES) return { ok: false, problem: tooLarge(size) };
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
