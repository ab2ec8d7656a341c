/** All writing: hands what reporters made to the world. */
import { noticeCommand } from '../reporters/github.ts';
import { UserError } from './errors.ts';
import type { Board, Ports } from './ports.ts';

/** What a reporter made, as data. */
export type Output =
  | { readonly to: 'console'; readonly text: string }
  | { readonly to: 'file'; readonly path: string; readonly text: string; readonly reach: 'root' | 'anywhere' }
  | { readonly to: 'command'; readonly text: string }
  | { readonly to: 'summary'; readonly text: string }
  | { readonly to: 'outputs'; readonly values: Readonly<Record<string, string>> }
  | ({ readonly to: 'comment'; readonly board: Board } & Parameters<Board['upsertComment']>[0])
  | ({ readonly to: 'check-run'; readonly board: Board } & Parameters<Board['checkRun']>[0]);

/** Delivers one output. What only a runner takes is dropped where there is none. */
export async function deliver(output: Output, ports: Ports): Promise<void> {
  switch (output.to) {
    case 'console':
      return ports.console.out(output.text);
    case 'file':
      return writeFile(output, ports);
    case 'command':
      return (ports.runner?.command ?? ports.console.out)(output.text);
    case 'summary':
      return ports.runner?.summary(output.text);
    case 'outputs':
      for (const [name, value] of Object.entries(output.values)) ports.runner?.output(name, value);
      return;
    case 'comment': {
      const { url, problem } = await output.board.upsertComment(output);
      if (url !== null) ports.runner?.output('comment-url', url);
      return sayRefused(problem, ports);
    }
    case 'check-run':
      return sayRefused((await output.board.checkRun(output)).problem, ports);
  }
}

/** What the forge refuses is worth a word, and changes no verdict. */
function sayRefused(problem: string | null, { runner, console }: Ports): void {
  if (problem === null) return;
  if (runner === null) console.err(`tasks-gate: ${problem}\n`);
  else runner.command(noticeCommand('tasks-gate', problem));
}

async function writeFile(
  { path, text, reach }: Extract<Output, { readonly to: 'file' }>,
  ports: Ports,
): Promise<void> {
  try {
    await ports.files.write(path, text, reach);
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? String(error);
    throw new UserError(
      'files',
      `${path} cannot be written (${code})`,
      'Name another file, or mend its permissions',
    );
  }
}
