/** Where the work happens should stand in the task. */
import {
  defineRule,
  everywhere,
  headOf,
  nameOf,
  noOptions,
  sectionTitles,
  type Task,
  type TaskDocument,
  textOf,
  VERIFICATION,
} from '../src/kit/index.ts';

/** Phases whose tasks are about the whole. */
const WHOLE =
  /polish|cross-cutting|validation|verification|final|release|documentation|quality|checkpoint|review|gate|deploy|setup|hardening|cleanup|收尾|打磨|润色|完善|ポリッシュ|仕上げ|마무리|abschluss|feinschliff|pulido|polimento|finition|полировк|доработ/i;
/** Work that no file of the project holds. */
const ELSEWHERE =
  /^[^\p{L}\p{N}]*(?:run|execute|install|generate|grep|search|commit|push|merge|tag|deploy|publish|announce|measure|ensure|decide|research|investigate|discuss|ask|create (?:a |the )?(?:branch|pull request|pr|issue)|open (?:a |the )?(?:pull request|pr|issue)|delete|remove|checkpoint)\b/iu;
const CODE =
  /`[^`\n]+`|\b\w+\(\)|\b[a-z]+[A-Z]\w*|\b[A-Z][a-z]+[A-Z]\w*|\w\.\w{1,5}\b|\w\/\w|\b_?[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+\b|~\/\S|(?:^|\s)--[a-z]|\b[A-Z][A-Za-z0-9]+ (?:class|interface|enum|struct|trait|function|method|hook)\b/;

export default defineRule({
  id: 'task-names-path',
  summary: 'A task of a Spec Kit list must name the file or the code that it changes.',
  why: `Spec Kit asks for "exact file paths in descriptions", so that tasks can be worked off in parallel without
collisions and a reviewer knows where to look. A task is found when neither its text, wraps and details nor its fields hold
a path, code or an identifier. Tasks that verify, run or release something, and those of setup and polish phases, have no
single place and are not judged.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '## Phase 3: User Story 1\n\n- [ ] T001 Create the user model in src/models/user.py\n- [ ] T002 Verify the story on its own\n',
    },
    { bad: '## Phase 3: User Story 1\n\n- [ ] T001 Create the user model with a unique mail address\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      if (task.id === null || task.status === 'dropped' || task.paths.length > 0) continue;
      if (!isPlaced(document, task) || CODE.test(textOf(document, task))) continue;
      yield {
        message: `Unexpected task ${nameOf(task)} without a path or code, expected where the work happens`,
        hint: 'Name the file: "… in src/models/user.py"',
        at: headOf(task),
        task,
      };
    }
  },
});

/** True for work that has a place: no checking, no phase about the whole. */
function isPlaced(document: TaskDocument, task: Task): boolean {
  const { value } = task.title;
  if (VERIFICATION.test(value) || ELSEWHERE.test(value)) return false;
  return !sectionTitles(document, task)
    .slice(1)
    .some((title) => WHOLE.test(title));
}
