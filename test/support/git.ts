/** Git repositories in folders of their own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Texts by path; null removes a file. */
export type Edit = Readonly<Record<string, string | Uint8Array | null>>;

export interface TestRepository {
  readonly root: string;
  git(...words: string[]): string;
  /** Writes files without a commit. */
  write(files: Edit): void;
  /** Writes files and commits everything; gives the commit. */
  commit(files: Edit, message?: string): string;
  remove(): void;
}

const WHO = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false'];

/** A new repository on the branch `main`, with these files committed. */
export function repositoryOf(files: Edit): TestRepository {
  const root = mkdtempSync(path.join(tmpdir(), 'tasks-gate-git-'));
  const repository = openAt(root);
  repository.git('init', '-q', '-b', 'main');
  repository.commit(files, 'Begin');
  return repository;
}

/** The repository in a folder, such as a clone. */
export function openAt(root: string): TestRepository {
  const git = (...words: string[]): string =>
    execFileSync('git', [...WHO, ...words], { cwd: root, encoding: 'utf8', env: cleanEnv(), stdio: 'pipe' });
  const write = (files: Edit): void => {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
  };
  return {
    root,
    git,
    write,
    commit(files, message = 'Change') {
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(kept), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
}
