/** Which feature folder a document belongs to, by its path. */

/** A folder whose folders are features. */
const HOLDER =
  /(?:^|\/)(?:openspec\/changes(?:\/archive)?|\.specify\/(?:features|specs)|kitty-specs|\.?specs)\/(?!archive\/)/;

/** The path of the feature folder: `specs/001-auth` of `specs/001-auth/checklists/ux.md`; null outside one. */
export function featureFolderOf(path: string): string | null {
  const holder = HOLDER.exec(path);
  if (holder === null || /(?:^|\/)openspec\/specs\/$/.test(path.slice(0, holder.index + holder[0].length)))
    return null;
  const from = holder.index + holder[0].length;
  const [first, second, ...rest] = path.slice(from).split('/');
  if (first === undefined || second === undefined) return null;
  // `specs/mobile/001-auth/tasks.md`: a numbered folder inside a group of features.
  const nested = rest.length > 0 && !/^\d/.test(first) && /^\d{2,}-/.test(second);
  return `${path.slice(0, from)}${nested ? `${first}/${second}` : first}`;
}

/** `001-auth` of `specs/001-auth/tasks.md`, the same for Kiro and OpenSpec; null outside such a folder. */
export function featureOf(path: string): string | null {
  const folder = featureFolderOf(path);
  return folder === null ? null : folder.slice(folder.lastIndexOf('/') + 1);
}
