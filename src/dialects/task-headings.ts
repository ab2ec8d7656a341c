/** Finds the headings that name a task, a step or a number. */
import { headingBox } from './boxes.ts';
import { type LastingForm, readHead } from './heads.ts';
import { prefixOf } from './ids.ts';
import type { Outline, OutlineSection } from './outline.ts';
import { mayBeTask } from './prefixes.ts';

export interface TaskHeading {
  readonly section: OutlineSection;
  readonly id: string | null;
  readonly kind: 'worded' | 'prefixed' | 'step' | 'number' | 'boxed' | 'named';
}

/** The headings of an outline that name something by id or word. `prefixes` are those of ids that count in this file. */
export function taskHeadings(outline: Outline, prefixes: ReadonlySet<string>): TaskHeading[] {
  const found: TaskHeading[] = [];
  for (const section of outline.sections) {
    const heading = taskHeading(outline.text, section, prefixes);
    if (heading !== null) found.push(heading);
  }
  return found;
}

const STEP =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:step|schritt|paso|étape|passo|шаг|krok|步骤|ステップ|단계)\s*\d/iu;
const NAMED =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:task|story|aufgabe|tarea|tâche|tarefa|задача|zadanie|nhiệm vụ|任务单?|任務單?|タスク|작업)\s*[:：—–-]\s*\S/iu;
const WORKED =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\[P\]\s*)?(?:~~)?(?:sub-?task(?!s)|task(?!s)|story|issue|work package|aufgabe|tarea|tâche|tarefa|задача|zadanie|nhiệm vụ|công việc|任务|任務|タスク|작업|태스크)/iu;

/** `# Task: …任务清单` is the title of a list, though it begins like that of a task. */
const LISTED = /(?:task list|todo list|check ?list|清单|清單|一覧|リスト|목록)[\s*_）)]*$/iu;

function taskHeading(
  text: string,
  section: OutlineSection,
  prefixes: ReadonlySet<string>,
): TaskHeading | null {
  const title = text.slice(section.title.start, section.title.end);
  const box = headingBox(text, section.title);
  const start = box?.content ?? section.title.start;
  const head = readHead(text, { start, end: section.title.end }, () => true);
  const id = head.id?.value ?? null;
  if (box !== null) return { section, id, kind: 'boxed' };
  if (STEP.test(title)) return { section, id, kind: 'step' };
  const { form } = head;
  if (id === null || form === null) return isNamed(title) ? { section, id, kind: 'named' } : null;
  return meansTask(title, id, form, section.depth, prefixes) ? { section, id, kind: form } : null;
}

/** `# Task: Title`. */
function isNamed(title: string): boolean {
  return NAMED.test(title) && !LISTED.test(title);
}

/** True where an id of this form, in a heading of this depth, names a task and not a chapter or a requirement. */
function meansTask(
  title: string,
  id: string,
  form: LastingForm,
  depth: number,
  prefixes: ReadonlySet<string>,
): boolean {
  if (form === 'worded') return WORKED.test(title.replace(/^[*_]+/, ''));
  if (form === 'number') return depth >= 2;
  return prefixes.has(prefixOf(id)) && mayBeTask(id);
}
