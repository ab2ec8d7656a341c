/** Reads files out of commits by one `git cat-file` that stays open, since a process for each costs more than the reading. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../../app/errors.ts';
import { MAX_BYTES, type ReadResult } from '../../app/ports.ts';
import type { Git } from './run.ts';

type Child = ChildProcessByStdio<Writable, Readable, null>;

interface Waiting {
  readonly oid: string;
  readonly resolve: (read: ReadResult) => void;
  readonly reject: (error: unknown) => void;
}

/** A reader of blobs by their id. It ends with the process, and never keeps it alive. */
export class Blobs {
  readonly #git: Git;
  readonly #queue: Waiting[] = [];
  #child: Child | null = null;
  #received: Buffer = Buffer.alloc(0);

  constructor(git: Git) {
    this.#git = git;
  }

  /** The bytes of a blob, or why they are not read; throws where the clone does not have it. */
  read(oid: string): Promise<ReadResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ oid, resolve, reject });
      this.#send(oid);
    });
  }

  #send(oid: string): void {
    this.#child ??= this.#start();
    hold(this.#child, true);
    this.#child.stdin.write(`${oid}\n`);
  }

  #start(): Child {
    const { program, safe, folder, env } = this.#git;
    const child = spawn(program, [...safe, 'cat-file', '--batch'], {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const fail = () => {
      if (this.#child === child) this.#failAll();
    };
    child.on('error', fail).on('close', fail);
    child.stdin.on('error', fail);
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#child !== child) return;
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      while (this.#answer());
      if (this.#queue.length === 0 && this.#child === child) hold(child, false);
    });
    return child;
  }

  /** Takes one answer off what was received; false where it is not there in full. */
  #answer(): boolean {
    const [next] = this.#queue;
    const end = this.#received.indexOf(0x0a);
    if (next === undefined || end < 0) return false;
    const header = this.#received.subarray(0, end).toString('latin1');
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? -1);
    if (size < 0) return this.#settle(end + 1, () => next.reject(absent(next.oid)));
    if (size > MAX_BYTES) return this.#refuse(next, size);
    if (this.#received.length < end + size + 2) return false;
    const bytes = Uint8Array.from(this.#received.subarray(end + 1, end + 1 + size));
    return this.#settle(end + size + 2, () => next.resolve({ ok: true, bytes }));
  }

  #settle(used: number, settle: () => void): true {
    this.#received = this.#received.subarray(used);
    this.#queue.shift();
    settle();
    return true;
  }

  /** The rest of a huge file is not waited for: the process ends, and a new one is asked for what is left. */
  #refuse({ resolve }: Waiting, size: number): boolean {
    this.#stop();
    this.#queue.shift();
    resolve({
      ok: false,
      problem: `it has ${(size / 1024 / 1024).toFixed(1)} MiB, and a document may have ${MAX_BYTES / 1024 / 1024} MiB at most`,
    });
    for (const { oid } of this.#queue) this.#send(oid);
    return false;
  }

  #failAll(): void {
    this.#stop();
    for (const { reject } of this.#queue.splice(0)) {
      reject(new UserError('git', 'git cat-file ended before it had answered', 'Try again'));
    }
  }

  #stop(): void {
    const child = this.#child;
    this.#child = null;
    this.#received = Buffer.alloc(0);
    child?.kill('SIGKILL');
    if (child !== null) hold(child, false);
  }
}

function absent(oid: string): UserError {
  return new UserError(
    'git',
    `The object ${oid.slice(0, 12)} is missing in this clone`,
    'Fetch the whole history with its files: `fetch-depth: 0`, and no filter for actions/checkout',
  );
}

/** Whether the process waits for this child; Node lets pipes be let go as it does sockets. */
function hold(child: Child, isWaiting: boolean): void {
  const pipes = [child.stdin, child.stdout] as unknown as readonly { ref?(): void; unref?(): void }[];
  for (const each of [child, ...pipes]) {
    if (isWaiting) each.ref?.();
    else each.unref?.();
  }
}
