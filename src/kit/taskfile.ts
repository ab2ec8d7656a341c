/** What remark's virtual files mean to the rules: the task list of a file, the project of several. */
import { buildProject } from '../dialects/project.ts';
import { readDocument } from '../dialects/read.ts';
import { readChecklist, readSpec } from '../dialects/specs.ts';
import type { TaskDocument } from '../model/document.ts';
import type { Project } from '../model/project.ts';
import type { RemarkFile } from './message.ts';

/** The names that the default `files` match; a text without a name was handed over on purpose. */
const TASK_LIST = /(?:^|[\\/])(?:tasks|TASKS)\.md$/;
const SPEC = /(?:^|[\\/])(?:spec|requirements)\.md$/;
const CHECKLIST = /(?:^|[\\/])checklists[\\/][^\\/]+\.md$/;
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

/**
 * The project of the task lists at hand, without what stands beside them; never complete, since nobody said that these
 * are all.
 */
export function projectOf(documents: readonly TaskDocument[]): Project {
  return buildProject({ documents, specs: [], checklists: [], complete: false });
}

/** The task lists among texts by path. */
export function listsOf(files: Readonly<Record<string, string>>): TaskDocument[] {
  return Object.entries(files)
    .filter(([path]) => TASK_LIST.test(path))
    .map(([path, text]) => readDocument({ path, text }));
}

/** The project of texts by path, all of them read: for examples and tests. */
export function projectOfTexts(files: Readonly<Record<string, string>>): Project {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
  return buildProject({
    documents: listsOf(files),
    specs: texts.filter(({ path }) => SPEC.test(path)).map(readSpec),
    checklists: texts.filter(({ path }) => CHECKLIST.test(path)).map(readChecklist),
    complete: true,
  });
}
