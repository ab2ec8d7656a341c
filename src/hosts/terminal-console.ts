/** Standard output and standard error of a process, and what its terminal can show. */
import { writeSync } from 'node:fs';
import type { Console, ReadResult } from '../app/ports.ts';
import { MAX_BYTES } from '../app/ports.ts';
import { tooLarge } from './node-files.ts';

const PATIENCE_MS = 2000;
const STEP_MS = 100;
const BAR = 24;

/** `color`: what the user asked for; null leaves it to the terminal. */
export function terminalConsole(color: boolean | null): Console {
  const bar = progressBar();
  const { stdout, stderr, env } = process;
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
    columns: stdout.isTTY ? stdout.columns : 80,
    color: color ?? canColor(stdout.isTTY === true, env),
  };

  function progressBar() {
    const started = performance.now();
    let shown = started + PATIENCE_MS - STEP_MS;
    let visible = false;
    return {
      show(done: number, total: number) {
        if (stderr.isTTY !== true || performance.now() < shown + STEP_MS) return;
        shown = performance.now();
        visible = true;
        const full = Math.floor((done / Math.max(total, 1)) * BAR);
        stderr.write(`\r[${'='.repeat(full)}${' '.repeat(BAR - full)}] ${done} of ${total} files`);
      },
      clear() {
        if (visible) stderr.write('\r\u001b[K');
        visible = false;
      },
    };
  }
}

/** `NO_COLOR` and a dumb terminal say no, `FORCE_COLOR` says yes, a pipe gets none. */
function canColor(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0';
  return isTerminal;
}

/** Writes at once, so that nothing is lost when the process ends; a reader who went away is no error. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
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
