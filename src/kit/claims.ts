/** What a list promises to be true in the end: its criteria, and the boxes of its checklists. */
import type { Section, TaskDocument } from '../model/document.ts';
import { sectionAt } from '../model/locate.ts';
import type { Located } from '../model/place.ts';
import type { Criterion, Task } from '../model/task.ts';
import { stepsOf } from './steps.ts';

/** One promise, with the task it belongs to. */
export interface Claim {
  readonly text: Located<string>;
  readonly task: Task | null;
}

/** All of them that bind someone, in the order of the tasks. */
export function claimsOf(document: TaskDocument): Claim[] {
  const own = binding(document.criteria).map((text) => ({ text, task: null }));
  const live = document.tasks.filter(({ status }) => status !== 'dropped');
  return [...own, ...live.flatMap((task) => claimsOfTask(document, task))];
}

function claimsOfTask(document: TaskDocument, task: Task): Claim[] {
  const isClaim = task.id === null && task.form === 'box' && isChecklist(document, task.at.start);
  const steps = stepsOf(document, task).filter(({ at }) => isChecklist(document, at.start));
  const texts = [...(isClaim ? [task.title] : []), ...binding(task.criteria), ...steps];
  return texts.map((text) => ({ text, task }));
}

function binding(criteria: readonly Criterion[]): Located<string>[] {
  return criteria.filter(({ waived }) => !waived).map(({ text }) => text);
}

const CHECKLIST = /\b(?:checklist|definition of done|dod|acceptance|criteria|sign-?off)\b/i;

/** True below a heading that says that its boxes are checked rather than worked off; the title of the list does not count. */
function isChecklist(document: TaskDocument, offset: number): boolean {
  for (let at = sectionAt(document, offset); at !== null; ) {
    const section: Section | undefined = document.sections[at];
    if (section === undefined || section.depth === 1) return false;
    if (CHECKLIST.test(section.title.value)) return true;
    at = section.parent;
  }
  return false;
}
