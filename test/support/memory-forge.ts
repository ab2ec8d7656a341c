/** A forge in memory: commits are trees of texts, pull requests lie between two of them. */
import type { Forge } from '../../src/app/ports.ts';
import type { Change, ChangedFile, Commit } from '../../src/model/change.ts';

type TextTree = Readonly<Record<string, string>>;

export interface MemoryPull {
  readonly number: number;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
  readonly branch?: string;
  /** Names of commits. */
  readonly base: string;
  readonly head: string;
  /** The commit where it left its base; the base itself otherwise. */
  readonly from?: string;
  readonly messages?: readonly string[];
  readonly cut?: number;
}

export interface MemoryForge extends Forge {
  /** What was asked, in order. */
  readonly calls: readonly string[];
}

/** The sha of a commit by its name. */
export function shaOf(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40);
}

export function memoryForge(
  commits: Readonly<Record<string, TextTree>>,
  pulls: readonly MemoryPull[],
  group: readonly number[] = [],
): MemoryForge {
  const trees = new Map(Object.entries(commits).map(([name, tree]) => [shaOf(name), tree]));
  const calls: string[] = [];
  const treeAt = (commit: string): TextTree => {
    const tree = trees.get(commit);
    if (tree === undefined) throw new Error(`there is no commit ${commit}`);
    return tree;
  };
  const pullAt = (number: number | null): MemoryPull => {
    const pull = pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    return pull;
  };
  const startOf = ({ number }: Change): string => {
    const { from, base } = pullAt(number);
    return shaOf(from ?? base);
  };
  const called = (what: string): void => void calls.push(what);
  return {
    calls,
    async pull(number) {
      called(`pull ${number}`);
      return changeOf(pullAt(number));
    },
    async pullsBetween() {
      called('pullsBetween');
      return group;
    },
    async mergeBase(change) {
      called('mergeBase');
      return startOf(change);
    },
    async commits(change) {
      called('commits');
      return { items: (pullAt(change.number).messages ?? []).map(commitOf), cap: null };
    },
    async changedFiles(change) {
      called('changedFiles');
      const items = differences(treeAt(startOf(change)), treeAt(change.head.sha));
      const { cut } = pullAt(change.number);
      if (cut === undefined) return { items, cap: null };
      return { items: items.slice(0, cut), cap: { what: 'files', limit: cut, completedFrom: null } };
    },
    async readAt(commit, path) {
      called(`readAt ${path}`);
      const tree = treeAt(commit);
      const text = Object.hasOwn(tree, path) ? tree[path] : undefined;
      return text === undefined ? null : { ok: true, bytes: new TextEncoder().encode(text) };
    },
    async tree(commit) {
      called('tree');
      return { paths: Object.keys(treeAt(commit)).sort(), complete: true };
    },
  };
}

function changeOf(pull: MemoryPull): Change {
  const author = pull.author ?? 'ann';
  const repository = 'o/r';
  return {
    number: pull.number,
    title: pull.title ?? 'Change something',
    body: pull.body ?? '',
    author: { login: author, isBot: author.endsWith('[bot]') },
    labels: pull.labels ?? [],
    draft: pull.draft ?? false,
    base: { ref: 'main', sha: shaOf(pull.base), repository },
    head: { ref: pull.branch ?? 'work', sha: shaOf(pull.head), repository },
    isFork: false,
  };
}

function commitOf(message: string, index: number): Commit {
  return { sha: `${index + 1}`.padStart(40, '0'), message, parents: 1 };
}

function differences(before: TextTree, after: TextTree): ChangedFile[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path): ChangedFile[] => {
    const [old, now] = [before[path], after[path]];
    if (old === now) return [];
    const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'modified';
    return [{ path, previousPath: null, status, added: null, respaced: [] }];
  });
}
