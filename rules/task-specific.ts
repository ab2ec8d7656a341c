/** A vague task is never done: nobody can say what it should produce. */
import {
  asksForWork,
  claimsOf,
  defineRule,
  isEnglish,
  isVague,
  type Located,
  nameOf,
  noOptions,
  type Problem,
  saysMore,
  stepsOf,
  type Task,
  type TaskDocument,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'task-specific',
  summary: 'The title of a task must say what it produces.',
  why: `"Build the user management system" and "Improve performance" have no end: two people would build two different
things, and a reviewer cannot say when it is done. A title is vague when all its words fit every project ("Update error
handling", "Write tests"), when a generic verb meets a wide object with little beside it ("Add search functionality",
"Implement validation for network issues"), or when something is changed and nothing says into what ("Update evaluation
logic"). Anything that points at a thing makes it specific: a path, code, a number, an identifier, quoted text, brackets,
a name inside the sentence, or a clause behind "with", "when", "so that", "for" and the like that says more than generic
words. A task with details, criteria, files, a table or sub-tasks below it is never vague, since they say the rest. Steps with a
box of their own are judged too, one level lower, since the task around them tells a part; what is checked rather than
worked off, below "Checklist" or "Acceptance criteria", is left to \`criterion-measurable\`. English is judged; titles in
other languages are counted as not judged. It does not see a vague title that names a product or a word of the domain
("Cursor support"), it does not know whether the details below a task are vague themselves, and it takes the word
"payment" for as clear as its reader does.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create `POST /users` with e-mail validation in src/users/create.ts\n' },
    { good: '- [ ] T001 Add search functionality\n  - `GET /search` with 20 results a page\n' },
    { good: '- [ ] T001 Write unit tests for the retry decorator\n' },
    { bad: '- [ ] T001 Add search functionality\n' },
    { bad: '- [ ] T001 Write tests\n' },
    { bad: '- [ ] T001 Improve error handling for edge cases\n' },
  ],
  scope: 'document',
  *check(document) {
    const claimed = new Set(claimsOf(document).map(({ text }) => text.at.start));
    for (const { text, what, task } of promisesOf(document)) {
      if (claimed.has(text.at.start) && !asksForWork(text.value)) continue;
      if (!isEnglish(text.value)) yield { skipped: 'language', at: text.at };
      else if (isVague(text.value)) yield problemOf({ text, what, task });
    }
  },
});

/** A text with a box that someone will tick. */
interface Promised {
  readonly text: Located<string>;
  readonly what: 'title' | 'step';
  readonly task: Task;
}

function problemOf({ text, what, task }: Promised): Problem {
  return {
    message: `Unexpected vague ${what} of task ${nameOf(task)}, expected one that says what it produces`,
    hint: 'Name the thing and its result: an endpoint, a file, a number, or "with …" and "so that …"',
    at: text.at,
    task,
    lesser: what === 'step',
  };
}

function* promisesOf(document: TaskDocument): Generator<Promised> {
  for (const task of document.tasks) {
    if (task.status === 'dropped') continue;
    if (!saysMore(document, task)) yield { text: task.title, what: 'title', task };
    for (const text of stepsOf(document, task)) yield { text, what: 'step', task };
  }
}
