/** A history of commits in memory: what the double answers from, and what a clone is made of. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { bytesOf, commitOf, type Files, type Made, SIGNATURE } from './objects.ts';
import { patchOf } from './patch.ts';

/** A changed file as GitHub lists it. */
export interface Changed {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previous_filename?: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
}

/** Files to write; null takes one away. */
export type Edits = Readonly<Record<string, string | Uint8Array | null>>;

export class History {
  readonly commits = new Map<string, Made>();

  /** A commit on top of its first parent, with these edits; gives its name. */
  commit(message: string, edits: Edits, ...parents: readonly string[]): string {
    const files: Record<string, string | Uint8Array> = { ...this.files(parents[0]) };
    for (const [path, content] of Object.entries(edits)) {
      if (content === null) delete files[path];
      else files[path] = content;
    }
    const made = commitOf(message, parents, files);
    this.commits.set(made.sha, made);
    return made.sha;
  }

  files(sha: string | undefined): Files {
    return this.commits.get(sha ?? '')?.files ?? {};
  }

  /** A commit and everything below it, itself first. */
  below(sha: string): string[] {
    const seen = new Set([sha]);
    for (const at of seen) for (const parent of this.commits.get(at)?.parents ?? []) seen.add(parent);
    return [...seen];
  }

  /** The newest commit that both hold. */
  mergeBase(one: string, other: string): string {
    const common = new Set(this.below(other));
    return this.below(one).find((sha) => common.has(sha)) ?? '';
  }

  /** The commits that `head` has and `base` has not, the oldest first. */
  between(base: string, head: string): Made[] {
    const known = new Set(this.below(base));
    return this.below(head)
      .filter((sha) => !known.has(sha))
      .flatMap((sha) => this.commits.get(sha) ?? [])
      .reverse();
  }

  /** What changes between two commits; a file with the same content under another name was moved. */
  changes(base: string, head: string): Changed[] {
    const [before, after] = [this.files(base), this.files(head)];
    const gone = Object.keys(before).filter((path) => !Object.hasOwn(after, path));
    const changed: Changed[] = [];
    for (const [path, content] of Object.entries(after)) {
      if (Object.hasOwn(before, path)) {
        if (!same(before[path], content)) changed.push(changeOf(path, 'modified', before[path], content));
        continue;
      }
      const from = gone.findIndex((old) => same(before[old], content));
      if (from < 0) changed.push(changeOf(path, 'added', '', content));
      else {
        const [previous = ''] = gone.splice(from, 1);
        changed.push({ ...COUNTS, filename: path, status: 'renamed', previous_filename: previous });
      }
    }
    changed.push(...gone.map((path) => changeOf(path, 'removed', before[path], '')));
    return changed.sort((one, other) => (one.filename < other.filename ? -1 : 1));
  }

  /** Writes the history into a new clone, with these branches, and checks one of them out. */
  clone(folder: string, branches: Readonly<Record<string, string>>, checkedOut: string): void {
    mkdirSync(folder, { recursive: true });
    git(folder, ['init', '-q', '-b', 'unused']);
    git(folder, ['fast-import', '--quiet', '--force'], this.#stream(branches));
    git(folder, ['checkout', '-q', checkedOut]);
  }

  #stream(branches: Readonly<Record<string, string>>): Buffer {
    const parts: (string | Buffer)[] = [];
    const marks = new Map<string, number>();
    const data = (bytes: Buffer) => parts.push(`data ${bytes.length}\n`, bytes, '\n');
    for (const { sha, message, parents, files } of this.commits.values()) {
      marks.set(sha, marks.size + 1);
      parts.push(`reset refs/heads/import\ncommit refs/heads/import\nmark :${marks.get(sha)}\n`);
      parts.push(`author ${SIGNATURE}\ncommitter ${SIGNATURE}\n`);
      data(Buffer.from(message));
      const [first, ...others] = parents.map((parent) => `:${marks.get(parent)}`);
      if (first !== undefined) parts.push(`from ${first}\n`);
      for (const other of others) parts.push(`merge ${other}\n`);
      parts.push('deleteall\n');
      for (const [path, content] of Object.entries(files)) {
        parts.push(`M 100644 inline ${JSON.stringify(path)}\n`);
        data(bytesOf(content));
      }
      parts.push('\n');
    }
    for (const [name, sha] of Object.entries(branches)) {
      parts.push(`reset refs/heads/${name}\nfrom :${marks.get(sha)}\n\n`);
    }
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  }
}

const COUNTS = { additions: 0, deletions: 0, changes: 0 };

function same(one: string | Uint8Array | undefined, other: string | Uint8Array): boolean {
  return one !== undefined && bytesOf(one).equals(bytesOf(other));
}

function changeOf(
  filename: string,
  status: Changed['status'],
  before: string | Uint8Array = '',
  after: string | Uint8Array = '',
): Changed {
  const { patch, additions, deletions } = patchOf(`${before}`, `${after}`);
  const counts = { additions, deletions, changes: additions + deletions };
  return patch === '' ? { filename, status, ...counts } : { filename, status, ...counts, patch };
}

function git(folder: string, words: readonly string[], input?: Buffer): void {
  const { status, stderr } = spawnSync('git', words, { cwd: folder, input });
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`);
}
