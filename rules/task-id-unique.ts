/** Two tasks with one id cannot be told apart by dependencies, pull requests or people. */
import {
  defineRule,
  grouped,
  lineOf,
  listed,
  option,
  type Task,
  type TaskDocument,
  topSection,
  z,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'task-id-unique',
  summary: 'An id must name one task only.',
  why: `Dependencies, pull requests and people name a task by its id; with two tasks of one id nobody knows which one is
meant or done. A file with several headings of level one is several lists, each with ids of its own; the option \`scope\`
widens that to the \`file\` or narrows it to the \`section\`. A dropped task, or one whose id is struck through, may lend its number to
another, and so may a task whose translation stands right below it.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: z.strictObject({
    scope: option(
      z.enum(['h1', 'file', 'section']),
      'h1',
      'How far an id must be unique: below its heading of level one, in the whole file, or in its nearest section.',
    ),
  }),
  examples: [
    { good: '- [ ] T001 Create the schema\n- [ ] T002 Load the fixtures\n' },
    { bad: '- [ ] T001 Create the schema\n- [ ] T001 Load the fixtures\n' },
    {
      good: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
    },
    {
      bad: '# Server\n\n- [ ] T001 Create the schema\n\n# Client\n\n- [ ] T001 Draw the form\n',
      options: { scope: 'file' },
    },
  ],
  scope: 'document',
  *check(document, { scope }) {
    const named = document.tasks.filter((task) => isNamed(document, task));
    const same = grouped(named, (task) => `${scopeOf(document, task, scope)} ${idOf(document, task)}`);
    const indexOf = new Map(document.tasks.map((task, index) => [task, index]));
    for (const tasks of same.values()) {
      const own = tasks.filter((task, index) => !isTranslation(task, tasks[index - 1], indexOf));
      for (const task of own.slice(1)) yield doubled(document, own, task);
    }
  },
});

/** True for a task whose id is still its own: neither the task is dropped nor its id struck through. */
function isNamed({ text }: TaskDocument, { id, status }: Task): boolean {
  if (id === null || status === 'dropped') return false;
  return !(text.startsWith('~~', id.at.end) && text.endsWith('~~', id.at.start));
}

/** The id with a prime behind it: `T072'` is not `T072`. */
function idOf({ text }: TaskDocument, { id }: Task): string {
  const prime = id !== null && /['’′]/.test(text.charAt(id.at.end)) ? "'" : '';
  return `${id?.value}${prime}`;
}

/** The section within which ids must differ; -1 for the file. */
function scopeOf(document: TaskDocument, task: Task, scope: 'h1' | 'file' | 'section'): number {
  if (scope === 'file') return -1;
  return scope === 'h1' ? topSection(document, task.section) : (task.section ?? -1);
}

/** True for a task that says the one right above it in another language. */
function isTranslation(task: Task, before: Task | undefined, indexOf: ReadonlyMap<Task, number>): boolean {
  if (before === undefined || before.status !== task.status) return false;
  const isNext = (indexOf.get(before) ?? -1) + 1 === indexOf.get(task);
  return isNext && isUnspaced(before) !== isUnspaced(task);
}

function isUnspaced({ title }: Task): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title.value);
}

function doubled(document: TaskDocument, same: readonly Task[], task: Task) {
  const id = task.id?.value ?? '';
  const others = same
    .slice(0, 6)
    .filter((other) => other !== task)
    .slice(0, 5);
  const lines = others.map((other) => String(lineOf(document, other.at)));
  const places = same.length - 1 > lines.length ? [...lines, 'more'] : lines;
  return {
    message: `Unexpected second task \`${id}\`, expected an id of its own; ${others.length === 1 ? `line ${lines[0]} has` : `lines ${listed(places)} have`} it already`,
    hint: 'Give one of the two another number, and mend what depends on it',
    at: task.id?.at ?? task.at,
    task,
    related: others.map((other) => ({
      message: `${other === same[0] ? 'first' : 'another'} \`${id}\``,
      at: other.id?.at ?? other.at,
    })),
  };
}
