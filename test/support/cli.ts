/** Runs the bundled command line in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../dist/cli/index.js');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Tree {
  readonly root: string;
  run(
    words: readonly string[],
    options?: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv },
  ): CliResult;
  remove(): void;
}

/** Writes files into a new folder, in which commands can be run. */
export function treeOf(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const root = mkdtempSync(path.join(tmpdir(), 'tasks-gate-cli-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return {
    root,
    run: (words, options) => runIn(root, words, options),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Runs one command in a folder that is there. */
export function runIn(
  root: string,
  words: readonly string[],
  { input = '', env = {} }: Parameters<Tree['run']>[1] = {},
): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs one command in a folder with these files. */
export function runCli(
  files: Readonly<Record<string, string | Uint8Array>>,
  words: readonly string[],
  options?: Parameters<Tree['run']>[1],
): CliResult {
  const tree = treeOf(files);
  try {
    return tree.run(words, options);
  } finally {
    tree.remove();
  }
}
