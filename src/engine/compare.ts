/** The task lists of a change, base against head: which tasks are the same, and which boxes were turned. */
import { type ChangedFile, type Gathered, isComplete, isMissing } from '../model/change.ts';
import type { Comparison, DocumentPair } from '../model/comparison.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Project } from '../model/project.ts';
import { flipsIn } from './flips.ts';
import { matchTasks } from './match.ts';
import { touchedDocuments } from './touched.ts';

/** Compares the lists that the change touches; where `files` is missing, their texts decide. */
export function compareLists(before: Project, after: Project, files: Gathered['files']): Comparison {
  const changed = isMissing(files) ? [] : files.items;
  const moves = movesOf(changed, !isMissing(files) && isComplete(files));
  const documents = [...keptAndAdded(before, after, moves), ...gone(before, after, moves)];
  const pairs = matchTasks(documents);
  const touched = isMissing(files)
    ? documents.flatMap((pair) => pair.after ?? [])
    : touchedDocuments(after.documents, changed);
  const features = new Set([...touched].flatMap(({ feature }) => feature ?? []));
  return { documents, pairs, flips: flipsIn(pairs), features: [...features] };
}

/** What the list of changed files says about paths. */
interface Moves {
  readonly files: ReadonlyMap<string, ChangedFile>;
  readonly newPath: ReadonlyMap<string, string>;
  /** False for a path that the change surely leaves alone. */
  mayDiffer(path: string): boolean;
}

function movesOf(files: readonly ChangedFile[], everyFileKnown: boolean): Moves {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const newPath = new Map<string, string>();
  for (const { path, previousPath } of files) if (previousPath !== null) newPath.set(previousPath, path);
  return {
    files: byPath,
    newPath,
    mayDiffer: (path) => !everyFileKnown || byPath.has(path) || newPath.has(path),
  };
}

function oldPathOf(document: TaskDocument, { files }: Moves): string {
  return files.get(document.path)?.previousPath ?? document.path;
}

/** The lists at the head that are new or not the same as at the base. */
function* keptAndAdded(before: Project, after: Project, moves: Moves): Generator<DocumentPair> {
  const base = new Map(before.documents.map((document) => [document.path, document]));
  for (const document of after.documents) {
    if (!moves.mayDiffer(document.path)) continue;
    const old = base.get(oldPathOf(document, moves)) ?? null;
    const differs =
      old === null
        ? before.complete || moves.files.has(document.path)
        : old.text !== document.text || old.path !== document.path;
    if (differs) yield { before: old, after: document, movedTo: null };
  }
}

/** The lists at the base that are no longer read. */
function* gone(before: Project, after: Project, moves: Moves): Generator<DocumentPair> {
  const kept = new Set(after.documents.map((document) => oldPathOf(document, moves)));
  for (const document of before.documents) {
    if (kept.has(document.path) || !moves.mayDiffer(document.path)) continue;
    const movedTo = moves.newPath.get(document.path) ?? null;
    const surely = after.complete || movedTo !== null || moves.files.has(document.path);
    if (surely) yield { before: document, after: null, movedTo };
  }
}
