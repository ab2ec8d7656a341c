/** What remark's virtual files mean to the rules: the task list of a file, the project of several. */
import { readDocument } from '../dialects/read.ts';
import type { TaskDocument } from '../model/document.ts';
import { grouped } from '../model/group.ts';
import type { Project } from '../model/project.ts';
import type { RemarkFile } from './message.ts';

/** The names that the default `files` match; a text without a name was handed over on purpose. */
const TASK_LIST = /(?:^|[\\/])(?:tasks|TASKS)\.md$/;
const KEY = 'tasksGate';

/** The task list that a file holds, read once; null for a file that is none. */
export function documentOf(file: RemarkFile): TaskDocument | null {
  const known = file.data[KEY] as TaskDocument | undefined;
  if (known !== undefined) return known;
  const path = file.path ?? 'tasks.md';
  if (!TASK_LIST.test(path)) return null;
  const document = readDocument({ path: path.replaceAll('\\', '/'), text: String(file) });
  file.data[KEY] = document;
  return document;
}

/** The project of the task lists at hand; never complete, since nobody said that these are all. */
export function projectOf(documents: readonly TaskDocument[]): Project {
  const features = grouped(documents, (document) => document.feature ?? document);
  return {
    documents,
    features: [...features].map(([name, own]) => ({
      name: typeof name === 'string' ? name : null,
      documents: own,
      specs: [],
      checklists: [],
    })),
    complete: false,
  };
}

/** The project of texts by path, all of them read: for examples and tests. */
export function projectOfTexts(files: Readonly<Record<string, string>>): Project {
  const documents = Object.entries(files)
    .filter(([path]) => TASK_LIST.test(path))
    .map(([path, text]) => readDocument({ path, text }));
  return { ...projectOf(documents), complete: true };
}
