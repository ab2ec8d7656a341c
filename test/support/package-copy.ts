/** The package as users install it: what `exports` names, compiled afresh, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TOOLS = ['remark', 'remark-cli', 'unified-language-server'];

export interface Workspace {
  readonly root: string;
  write(file: string, text: string): string;
  remove(): void;
}

/** A folder in which `tasks-gate` and the tools of remark are installed. */
export function workspaceWithPackage(): Workspace {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tasks-gate-package-')));
  const home = path.join(root, 'node_modules', 'tasks-gate');
  mkdirSync(home, { recursive: true });
  cpSync(path.join(ROOT, 'package.json'), path.join(home, 'package.json'));
  const compiler = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const out = path.join(home, 'lib');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', out], { cwd: ROOT });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'), 'junction');
  for (const tool of TOOLS) {
    symlinkSync(path.join(ROOT, 'node_modules', tool), path.join(root, 'node_modules', tool), 'junction');
  }
  return {
    root,
    write(file, text) {
      const full = path.join(root, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
      return full;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
