/** Finds the documents beside task lists: specifications and checklists of their features. */
import type { Entry, Files } from './ports.ts';

/** Paths of what stands beside a task list. */
export interface Neighbours {
  readonly specs: readonly string[];
  readonly checklists: readonly string[];
}

const SPECS = ['spec.md', 'requirements.md'];
/** How deep OpenSpec puts a delta below `specs/`. */
const DEPTH = 3;

/** The neighbours of these task lists, each once, in code-unit order. */
export async function findNeighbours(files: Files, paths: readonly string[]): Promise<Neighbours> {
  const folders = [...new Set(paths.map(folderOf))].sort();
  const specs: string[] = [];
  const checklists: string[] = [];
  for (const folder of folders) {
    const entries = await files.entries(folder);
    specs.push(...entries.filter((entry) => isFile(entry, SPECS)).map((entry) => pathOf(folder, entry)));
    for (const entry of entries) {
      if (isFolder(entry, 'checklists')) checklists.push(...(await markdownIn(files, pathOf(folder, entry))));
      if (isFolder(entry, 'specs') && isChange(folder))
        specs.push(...(await deltasIn(files, pathOf(folder, entry), DEPTH)));
    }
  }
  return { specs, checklists };
}

function pathOf(folder: string, { name }: Entry): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Only there is `specs/` part of a feature; elsewhere it holds features of its own. */
function isChange(folder: string): boolean {
  return /(?:^|\/)openspec\/changes\//.test(`${folder}/`);
}

async function markdownIn(files: Files, folder: string): Promise<string[]> {
  const entries = await files.entries(folder);
  return entries
    .filter(({ kind, name }) => kind === 'file' && name.endsWith('.md'))
    .map((entry) => pathOf(folder, entry));
}

async function deltasIn(files: Files, folder: string, depth: number): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await files.entries(folder)) {
    const path = pathOf(folder, entry);
    if (isFile(entry, ['spec.md'])) found.push(path);
    else if (entry.kind === 'folder' && depth > 1) found.push(...(await deltasIn(files, path, depth - 1)));
  }
  return found;
}

function isFile({ kind, name }: Entry, names: readonly string[]): boolean {
  return kind === 'file' && names.includes(name);
}

function isFolder(entry: Entry, name: string): boolean {
  return entry.kind === 'folder' && entry.name === name;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
