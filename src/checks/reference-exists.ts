/** A reference that names no task, or several, links the pull request to nothing. */
import { clip, defineCheck, grouped, listed, noOptions, type Reference, taskName } from '../kit/index.ts';

const MOST = 5;

export default defineCheck({
  id: 'reference-exists',
  summary: 'Each task that a pull request names must exist, and be one task only.',
  why: `A mistyped id looks like a link and is none. An id counts as a task id in a \`Tasks:\` line, behind the word
"task", or where it has the form of this project's ids. A bare id means the task of the feature that the change touches,
else of the feature that the branch names, else the only one in the repository; where several are left, only the author knows.
A task that the change deletes is looked up at the base.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: { body: 'Task: T001', after: { 'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n' } },
    },
    {
      bad: { body: 'Task: T010', after: { 'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n' } },
    },
    {
      bad: {
        title: 'T001 Add the form',
        after: {
          'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n',
          'specs/002-billing/tasks.md': '- [ ] T001 Add src/invoice.ts\n',
        },
        before: {
          'specs/001-auth/tasks.md': '- [ ] T001 Add src/login.ts\n',
          'specs/002-billing/tasks.md': '- [ ] T001 Add src/invoice.ts\n',
        },
      },
    },
  ],
  needs: ['references', 'after'],
  *check({ references, after }) {
    const bad = references.list.filter(({ state }) => state !== 'found');
    for (const same of grouped(bad, ({ text, state }) => `${state} ${text}`).values()) {
      const first = same[0] as Reference;
      const where = placesOf(same);
      if (first.state === 'ambiguous') yield ambiguous(first, where);
      else yield unknown(first, where, after.documents.length);
    }
    if (references.cut) {
      yield { message: 'Unexpected number of task ids, expected at most 1000', hint: 'Name the tasks only' };
    }
  },
});

function placesOf(references: readonly Reference[]): string {
  const places = references.slice(0, MOST).map(({ where }) => where);
  return listed(references.length > MOST ? [...places, `${references.length - MOST} more`] : places);
}

function unknown({ text }: Reference, where: string, lists: number) {
  const expected = lists === 0 ? 'a task list that has it' : 'the id of a task';
  return {
    message: `Unexpected \`${clip(text, 60)}\` in ${where}, expected ${expected}`,
    hint: 'Correct the id, or add the task to its list in this change',
  };
}

function ambiguous({ text, targets }: Reference, where: string) {
  const names = targets.slice(0, MOST).map((target) => {
    const name = taskName(target);
    return name.includes('/') ? `\`${name}\`` : `\`${name}\` of ${target.document.path}`;
  });
  const more = targets.length > MOST ? [...names, `${targets.length - MOST} more`] : names;
  return {
    message: `Unexpected \`${clip(text, 60)}\` in ${where}, which could be ${listed(more)}, expected one task`,
    hint: `Write the feature in front of the id, as in \`Tasks: ${taskName(targets[0] as (typeof targets)[number])}\``,
  };
}
