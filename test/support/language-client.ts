/** A small client of a language server over standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface Client {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  /** The parameters of the next notification with this method. */
  next(method: string): Promise<unknown>;
  stop(): void;
}

/** Starts a server script in a folder. */
export function startServer(script: string, cwd: string): Client {
  const server = spawn(process.execPath, [script, '--stdio'], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<string, (value: unknown) => void>();
  onMessages(server, (message) => {
    if (message.id !== undefined && message.method !== undefined) {
      send(server, { jsonrpc: '2.0', id: message.id, result: [{}] }); // The server asks for settings.
      return;
    }
    const key = message.method ?? `${message.id}`;
    waiting.get(key)?.(message.params ?? message.result);
    waiting.delete(key);
  });
  const wait = (key: string) => new Promise<unknown>((resolve) => waiting.set(key, resolve));
  let count = 0;
  return {
    request(method, params) {
      const id = ++count;
      send(server, { jsonrpc: '2.0', id, method, params });
      return wait(`${id}`);
    },
    notify: (method, params) => send(server, { jsonrpc: '2.0', method, params }),
    next: wait,
    stop: () => server.kill(),
  };
}

function send(server: ChildProcess, message: unknown): void {
  const body = Buffer.from(JSON.stringify(message));
  server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin?.write(body);
}

function onMessages(server: ChildProcess, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, head))?.[1] ?? 0);
      const end = head + 4 + length;
      if (buffer.length < end) return;
      take(JSON.parse(buffer.toString('utf8', head + 4, end)));
      buffer = buffer.subarray(end);
    }
  });
}
