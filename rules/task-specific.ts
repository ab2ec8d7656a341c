/** A vague task is never done: nobody can say what it should produce. */
import { defineRule, headOf, isVague, languageOf, nameOf, noOptions, type Task } from '../src/kit/index.ts';

export default defineRule({
  id: 'task-specific',
  summary: 'The title of a task must say what it produces.',
  why: `"Build the user management system" and "Improve performance" have no end: two people would build two different
things, and a reviewer cannot say when it is done. A title is vague when it is made of words that fit every project (a
generic verb on a generic object) and nothing points at a thing: no path, code, number, identifier, quoted text, bracket,
requirement, nor a clause of three words or more behind "with", "when", "so that" and the like. A task with details,
criteria or sub-tasks below it is never vague, since they say the rest. English titles are judged; those in other
languages are counted as not judged. It does not see a vague title that names a product or domain word ("Cursor CLI
support"), and it does not know whether the details below a task are vague themselves.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create `POST /users` with e-mail validation in src/users/create.ts\n' },
    { good: '- [ ] T001 Add search functionality\n  - `GET /search` with 20 results a page\n' },
    { bad: '- [ ] T001 Add search functionality\n' },
    { bad: '- [ ] T001 Write tests\n' },
  ],
  scope: 'document',
  *check(document) {
    for (const task of document.tasks) {
      if (task.status === 'dropped' || saysMore(task)) continue;
      const title = task.title.value;
      const language = languageOf(title);
      if (language !== 'en' && language !== 'unknown') yield { skipped: 'language', at: task.title.at };
      else if (isVague(title)) {
        yield {
          message: `Unexpected vague title of task ${nameOf(task)}, expected one that says what it produces`,
          hint: 'Name the thing and its result: an endpoint, a file, a number, or "with …" and "so that …"',
          at: title === '' ? headOf(task) : task.title.at,
          task,
        };
      }
    }
  },
});

/** What stands below a task, or its labels, says what the title leaves out. */
function saysMore(task: Task): boolean {
  const parts = task.parts.some((part) => part.body.end > part.body.start);
  const fields = task.fields.some(({ key }) => key === 'files' || key === 'purpose' || key === 'approach');
  const below = task.children.length + task.details.length + task.criteria.length + task.paths.length;
  return below > 0 || parts || fields;
}
