/** Makes a whole change of an example in few words, for tests and for the pages of checks. */
import { readDocument } from '../dialects/read.ts';
import type { Change, ChangedFile, GateFiles, Gathered } from '../model/change.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Project } from '../model/project.ts';
import type { ExampleChange } from './check.ts';

const TASK_LIST = /(?:^|\/)(?:tasks|TASKS)\.md$/;
const ARCHIVE = /(?:^|\/)archive\//;
const GATE_FILE = /^\.tasks-gate(?:\.ya?ml|\.json|-baseline\.json)$|^\.github\/workflows\/tasks-gate\.ya?ml$/;

/** The change and its facts; the files that differ between `before` and `after` are the changed ones. */
export function changeOf(example: ExampleChange): { change: Change; facts: Gathered } {
  const before = example.before ?? {};
  const after = example.after ?? {};
  const files = changedFiles(before, after, example.renames ?? {});
  const commits = (example.commits ?? []).map((message, index) => ({
    sha: (index + 1).toString(16).padStart(40, '0'),
    message,
    parents: 1,
  }));
  const facts: Gathered = {
    commits: { items: commits, cap: null },
    files: { items: files, cap: null },
    before: projectOf(before),
    after: projectOf(after),
    tree: { paths: Object.keys(after), complete: true },
    gate: gateOf(example, files),
  };
  return { change: pullRequestOf(example), facts };
}

function pullRequestOf(example: ExampleChange): Change {
  const login = example.author ?? 'ann';
  const own = 'acme/app';
  return {
    number: 7,
    title: example.title ?? 'Change something',
    body: example.body ?? '',
    author: { login, isBot: login.endsWith('[bot]') },
    labels: example.labels ?? [],
    draft: example.draft ?? false,
    base: { ref: example.baseBranch ?? 'main', sha: 'a'.repeat(40), repository: own },
    head: {
      ref: example.branch ?? 'work',
      sha: 'b'.repeat(40),
      repository: example.fork === true ? 'someone/app' : own,
    },
    isFork: example.fork ?? false,
  };
}

function projectOf(files: Readonly<Record<string, string>>): Project {
  const lists = Object.entries(files).filter(([path]) => TASK_LIST.test(path) && !ARCHIVE.test(path));
  const documents = lists.map(([path, text]) => readDocument({ path, text }));
  return { documents, features: documents.map(featureOf), complete: true };
}

function featureOf(document: TaskDocument) {
  return { name: document.feature, documents: [document], specs: [], checklists: [] };
}

function changedFiles(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  renames: Readonly<Record<string, string>>,
): ChangedFile[] {
  const from = new Map(Object.entries(renames).map(([old, path]) => [path, old]));
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after), ...from.keys()])].sort();
  return paths.flatMap((path): ChangedFile[] => {
    const previousPath = from.get(path) ?? null;
    if (previousPath !== null) return [{ path, previousPath, status: 'renamed', added: null, respaced: [] }];
    if (path in renames || before[path] === after[path]) return [];
    const status = statusOf(before[path], after[path]);
    return [{ path, previousPath, status, added: null, respaced: [] }];
  });
}

function statusOf(before: string | undefined, after: string | undefined): ChangedFile['status'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'modified';
}

function gateOf({ config }: ExampleChange, files: readonly ChangedFile[]): GateFiles {
  const paths = files.map(({ path }) => path).filter((path) => GATE_FILE.test(path));
  return { paths, before: config?.before ?? null, after: config?.after ?? null };
}
