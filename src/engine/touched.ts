/** Which features a change touches, and which one its branch names. */
import type { ChangedFile } from '../model/change.ts';
import type { TaskDocument } from '../model/document.ts';

/** The task lists that are changed themselves or stand in a folder with a changed file. */
export function touchedDocuments(
  documents: readonly TaskDocument[],
  files: readonly ChangedFile[],
): ReadonlySet<TaskDocument> {
  const paths = files.flatMap(({ path, previousPath }) =>
    previousPath === null ? [path] : [path, previousPath],
  );
  const changed = new Set(paths);
  return new Set(
    documents.filter((document) => {
      const folder = folderOf(document);
      if (changed.has(document.path)) return true;
      return folder !== null && paths.some((path) => path.startsWith(folder));
    }),
  );
}

/** The folder of a feature, with its last slash; null for a list that stands in none. */
function folderOf(document: TaskDocument): string | null {
  return document.feature === null ? null : document.path.slice(0, document.path.lastIndexOf('/') + 1);
}

/** The feature whose folder a segment of the branch names: `002-billing` of `feature/002-billing-api`. */
export function branchFeature(branch: string, documents: readonly TaskDocument[]): string | null {
  const segments = branch.toLowerCase().split('/');
  let best: string | null = null;
  for (const { feature } of documents) {
    if (feature === null || feature.length <= (best?.length ?? 0)) continue;
    const name = feature.toLowerCase();
    if (segments.some((segment) => segment === name || segment.startsWith(`${name}-`))) best = feature;
  }
  return best;
}
