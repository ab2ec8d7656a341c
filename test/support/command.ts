/** Runs a command line over a tree in memory. */
import { main } from '../../src/app/main.ts';
import { type MemoryTree, memoryConsole, memoryFiles } from '../../src/hosts/memory.ts';

/** The exit code, what was printed, and what was written by path. */
export async function command(tree: MemoryTree, words: readonly string[], stdin = '') {
  const console = memoryConsole();
  const files = memoryFiles(tree);
  const exitCode = await main(words, {
    files: () => files,
    console: () => console,
    stdin: async () => ({ ok: true, bytes: new TextEncoder().encode(stdin) }),
  });
  return { exitCode, stdout: console.stdout(), stderr: console.stderr(), written: files.written };
}
