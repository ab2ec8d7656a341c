/** Puts the documents of a run together by feature. */
import type { TaskDocument } from '../model/document.ts';
import { grouped } from '../model/group.ts';
import type { ChecklistDocument, Feature, Project, SpecDocument } from '../model/project.ts';
import { featureFolderOf } from './feature.ts';

export interface ProjectParts {
  readonly documents: readonly TaskDocument[];
  readonly specs: readonly SpecDocument[];
  readonly checklists: readonly ChecklistDocument[];
  /** True when every file that `files` matches was read. */
  readonly complete: boolean;
}

/**
 * The project of these documents. Documents of one feature folder stand together; a task list outside any folder is
 * a feature of its own, with the specifications and checklists that stand beside it.
 */
export function buildProject({ documents, specs, checklists, complete }: ProjectParts): Project {
  const own = grouped(documents, keyOf);
  const ownSpecs = grouped(specs, (spec) => keyOf(spec));
  const ownChecklists = grouped(checklists, (checklist) => keyOf(checklist));
  const features: Feature[] = [];
  for (const [key, lists] of own) {
    const [first] = lists;
    const beside = { specs: ownSpecs.get(key) ?? [], checklists: ownChecklists.get(key) ?? [] };
    if (first?.feature != null) features.push({ name: first.feature, documents: lists, ...beside });
    else for (const list of lists) features.push({ name: null, documents: [list], ...beside });
  }
  return { documents, features, complete };
}

/** The feature folder, or the folder of the file where there is none. */
function keyOf({ path, feature }: { readonly path: string; readonly feature: string | null }): string {
  if (feature !== null) return featureFolderOf(path) ?? feature;
  return path.slice(0, path.lastIndexOf('/') + 1);
}
