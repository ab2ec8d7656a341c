/** Parts of a run: every part reads all lists, so that nothing is missing, and judges its own features. */
import type { Project } from '../model/project.ts';
import type { Shard } from '../model/verdict.ts';
import type { SettingsOf } from './lint.ts';

/** The features in turn, one to each part, so that large neighbours do not fall to the same one. */
export function shareOf(project: Project, { index, count }: Shard): Project {
  const features = project.features.filter((_, at) => at % count === index - 1);
  const own = new Set(features.flatMap(({ documents }) => documents));
  return { ...project, features, documents: project.documents.filter((document) => own.has(document)) };
}

/** Every rule is off for the lists of other parts. A file that is no list, such as the baseline, is of every part. */
export function settingsOfShare(settingsOf: SettingsOf, whole: Project, share: Project): SettingsOf {
  const others = new Set(whole.documents.map(({ path }) => path));
  for (const { path } of share.documents) others.delete(path);
  return (document) => (others.has(document.path) ? new Map() : settingsOf(document));
}
